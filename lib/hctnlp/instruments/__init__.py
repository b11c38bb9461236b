"""Living figures: an ES module each, the same in JupyterLab and on the site, whose numbers equal the library's."""

from hctnlp.instruments.base import Instrument
from hctnlp.instruments.gradient_flow import GradientFlow
from hctnlp.instruments.gru_step import GRUStep
from hctnlp.instruments.huffman import Huffman
from hctnlp.instruments.lstm_step import LSTMStep
from hctnlp.instruments.noise import Noise
from hctnlp.instruments.push_and_pull import PushAndPull
from hctnlp.instruments.truncation import Truncation

__all__ = ["GRUStep", "GradientFlow", "Huffman", "Instrument", "LSTMStep", "Noise", "PushAndPull", "Truncation"]
