"""Pictures under the reader's hand: a plot of :mod:`hctnlp.plots`, and sliders that change what it shows."""

from hctnlp.explorables.explorers import (
    explore_flow,
    explore_huffman,
    explore_lstm,
    explore_noise,
    explore_truncation,
    explore_update,
)
from hctnlp.explorables.frame import explorer

__all__ = [
    "explore_flow",
    "explore_huffman",
    "explore_lstm",
    "explore_noise",
    "explore_truncation",
    "explore_update",
    "explorer",
]
