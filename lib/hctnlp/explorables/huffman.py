"""A Huffman tree merge by merge, and the path of a word with its probabilities (HS-2, HS-6, HS-7)."""

from __future__ import annotations

import math
from collections.abc import Sequence

from matplotlib.figure import Figure

from hctnlp import plots
from hctnlp.explorables.base import Instrument
from hctnlp.plots.huffman import MOST_WORDS
from hctnlp.word2vec import HuffmanTree


class Huffman(Instrument, module="huffman"):
    """Build the tree merge by merge, pick a word to light its path, and move the scores xᵀθ on it: the probabilities
    of all words follow, and add up to 1.

    Parameters
    ----------
    tree
        At most 24 words.
    words
        ``words[i]`` is written on leaf ``i``.
    scores
        xᵀθ of each inner node; 0, an even chance, if not given.

    Raises
    ------
    ValueError
        If the tree is too large to read, there is not one name per leaf and one score per inner node, or a score is
        not finite.
    """

    def __init__(self, tree: HuffmanTree, words: Sequence[str], scores: Sequence[int | float] | None = None) -> None:
        scores = [0.0] * tree.num_inner if scores is None else [float(score) for score in scores]
        if len(tree) > MOST_WORDS:
            raise ValueError(f"{len(tree)} words are too many to read: at most {MOST_WORDS}; take the most frequent")
        if (len(words), len(scores)) != (len(tree), tree.num_inner):
            raise ValueError(
                f"{len(words)} words and {len(scores)} scores for a tree of {len(tree)} leaves: give {len(tree)} words "
                f"and {tree.num_inner} scores"
            )
        if not all(map(math.isfinite, scores)):
            raise ValueError(f"scores must be finite, not {scores}")
        self.tree = tree
        start = {"merges": tree.num_inner, "word": None, "scores": scores}
        super().__init__(given={"counts": tree.counts.tolist(), "words": list(words)}, values=start)

    def twin(self) -> Figure:
        """:func:`hctnlp.plots.draw_huffman`"""
        depth = int(self.tree.depths.max())
        fig = Figure(figsize=(min(9, max(2.4, 0.95 * len(self.tree) + 0.6)), max(1.2, 0.95 * depth + 0.9)))
        words, word = self.given["words"], self.values["word"]
        lit = None if word is None else words[word]
        whole = self.values["merges"] == self.tree.num_inner
        chances = [(1 + math.tanh(score / 2)) / 2 for score in self.values["scores"]] if whole else None
        shown = {"merges": self.values["merges"], "highlight": lit, "chances": chances}
        plots.draw_huffman(self.tree, words, **shown, ax=fig.subplots())
        return fig
