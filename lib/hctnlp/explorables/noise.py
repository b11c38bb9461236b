"""The noise distribution: its power, and a word dragged along the curve (NS-7)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from jaxtyping import Int
from matplotlib.figure import Figure

from hctnlp import plots
from hctnlp.explorables.base import Instrument
from hctnlp.word2vec.noise import noise_distribution


class Noise(Instrument, module="noise"):
    """Move the power from 0, every word alike, to 1, as in the text, and drag a word from rare to frequent.

    Parameters
    ----------
    counts
        Of every word of the vocabulary: what the shares add up over.
    labels
        (word id, word) of the words to name.

    Raises
    ------
    ValueError
        If there is no word, a count is negative or not finite, or a named word never occurs.
    IndexError
        If a word id is not one of the vocabulary's.
    """

    def __init__(self, counts: Int[np.ndarray, " words"], labels: Sequence[tuple[int, str]]) -> None:
        noise_distribution(counts)  # checks them
        for word_id, word in labels:
            if counts[word_id] == 0:
                raise ValueError(f"word {word_id} ({word!r}) never occurs: it has no share to show; leave it out")
        self.counts, self.labels = counts, list(labels)
        different, often = np.unique(counts, return_counts=True)
        named = [{"word": word, "count": int(counts[word_id])} for word_id, word in labels]
        middle = int(np.median(counts[counts > 0]))
        super().__init__(
            given={"counts": different.tolist(), "often": often.tolist(), "named": named},
            values={"power": 0.75, "count": max(1, middle)},
        )

    def twin(self) -> Figure:
        """:func:`hctnlp.plots.plot_shares`"""
        fig = Figure(figsize=(7, 3.2))
        plots.plot_shares(self.counts, self.labels, self.values["power"], ax=fig.subplots())
        return fig
