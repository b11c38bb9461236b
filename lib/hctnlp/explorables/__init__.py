"""Living figures: an ES module each, the same in JupyterLab and on the site, whose numbers equal the library's."""

from hctnlp.explorables.base import Instrument
from hctnlp.explorables.gradient_flow import GradientFlow
from hctnlp.explorables.gru_step import GRUStep
from hctnlp.explorables.huffman import Huffman
from hctnlp.explorables.lstm_step import LSTMStep
from hctnlp.explorables.noise import Noise
from hctnlp.explorables.push_and_pull import PushAndPull
from hctnlp.explorables.truncation import Truncation

__all__ = ["GRUStep", "GradientFlow", "Huffman", "Instrument", "LSTMStep", "Noise", "PushAndPull", "Truncation"]
