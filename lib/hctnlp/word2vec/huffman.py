"""The Huffman tree (最优二叉树): frequent words near the root, rare words deep down."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from numbers import Real

import numpy as np
import torch
from jaxtyping import Bool, Float, Int
from torch import Tensor


@dataclass(frozen=True)
class PaddedCodes:
    """Codes and paths of all words as rectangles, for batches; beyond a word's depth ``mask`` is False.

    ``path`` holds the inner nodes from the root down, ``code`` the turn taken at each (0 left, 1 right).
    """

    code: Float[Tensor, "words depth"]
    path: Int[Tensor, "words depth"]
    mask: Bool[Tensor, "words depth"]


@dataclass(frozen=True)
class Merge:
    """One step of the construction: the two lightest nodes become the children of a new one."""

    left: int
    right: int
    parent: int
    weight: Real


class HuffmanTree:
    """The binary tree of least Σ_w f_w · l_w (HS-2), with V leaves and V - 1 inner nodes.

    Nodes are numbered in the order in which they are made: leaves 0 … V-1 are the word ids, inner nodes V … 2V-2
    follow, the root last. Inner node V + j owns row j of the parameters θ.

    The rules of the lecture: left is 0 and right is 1; the lighter node goes left; of equally heavy nodes the one
    that was made first counts as lighter. So 大 13, 比 7, 噪音 5, 轮胎 2 get 0, 10, 111, 110.

    Use :meth:`from_counts`.

    Attributes
    ----------
    counts : numpy.ndarray, (V,)
    parent : numpy.ndarray of int64, (2V-1,)
        The parent of each node; the root is its own.
    turn : numpy.ndarray of int8, (2V-1,)
        0 for a left child, 1 for a right child; 0 for the root.
    merges : list of Merge
        The construction, step by step.
    """

    def __init__(self, counts: np.ndarray, children: np.ndarray, weights: Sequence[Real]) -> None:
        size = len(counts)
        self.counts = counts
        self._children = children  # (V-1, 2): left and right child of inner node V + j
        self._weights = weights  # 2V-1 Python numbers: integers of any size, where int64 would wrap around
        self.parent = np.arange(2 * size - 1)
        self.turn = np.zeros(2 * size - 1, dtype=np.int8)
        self.parent[children] = np.arange(size, 2 * size - 1)[:, None]
        self.turn[children[:, 1]] = 1

    @classmethod
    def from_counts(cls, counts: Iterable) -> HuffmanTree:
        """Build the tree of the words 0 … V-1 with the given counts, in O(V log V): one sort, then two queues.

        The sorted leaves wait in one queue, the merged nodes in a second. A merged node is never lighter than one
        merged before it, so the second queue is sorted too and the lightest node is always at the front of one of them.

        Raises
        ------
        ValueError
            If there is no count, or one is not a positive finite number.
        """
        counts = np.asarray(counts if isinstance(counts, Sequence | np.ndarray) else list(counts))
        if counts.ndim != 1 or counts.size == 0:
            raise ValueError(f"counts must be a list of at least one number, not of shape {counts.shape}")
        if counts.dtype.kind not in "iuf":
            raise ValueError(f"counts must be numbers, not {counts.dtype}")
        wrong = ~(np.isfinite(counts) & (counts > 0))
        if wrong.any():
            word = int(wrong.argmax())
            raise ValueError(
                f"counts must be positive and finite: word {word} has count {counts[word]}; drop it with min_count"
            )

        size = counts.size
        order = np.argsort(counts, kind="stable")  # stable: of equal counts, the word that comes first
        leaves, leaf_weights = order.tolist(), counts[order].tolist()
        merged: list[Real] = []  # weights of the inner nodes V, V+1, …
        children: list[tuple[int, int]] = []
        next_leaf = next_merged = 0

        def lightest() -> tuple[int, Real]:
            nonlocal next_leaf, next_merged
            # "<=": a leaf was made before every merged node
            if next_leaf < size and (next_merged == len(merged) or leaf_weights[next_leaf] <= merged[next_merged]):
                next_leaf += 1
                return leaves[next_leaf - 1], leaf_weights[next_leaf - 1]
            next_merged += 1
            return size + next_merged - 1, merged[next_merged - 1]

        for _ in range(size - 1):
            left, left_weight = lightest()
            right, right_weight = lightest()
            children.append((left, right))
            merged.append(left_weight + right_weight)

        return cls(counts, np.asarray(children, dtype=np.int64).reshape(-1, 2), [*counts.tolist(), *merged])

    def __len__(self) -> int:
        return len(self.counts)

    def __repr__(self) -> str:
        return f"HuffmanTree({len(self)} words, depth {self.depths.min()} to {self.depths.max()})"

    @property
    def num_inner(self) -> int:
        """V - 1: the rows of θ."""
        return len(self) - 1

    @property
    def root(self) -> int:
        """The node made last."""
        return 2 * len(self) - 2

    @cached_property
    def merges(self) -> list[Merge]:
        size = len(self)
        return [
            Merge(left, right, size + j, self._weights[size + j])
            for j, (left, right) in enumerate(self._children.tolist())
        ]

    def weight(self, node: int) -> Real:
        """The sum of the counts of the leaves below ``node``."""
        return self._weights[node]

    def children(self, node: int) -> tuple[int, int]:
        """The left and the right child of an inner node."""
        if not len(self) <= node <= self.root:
            raise IndexError(f"node {node} has no children: inner nodes are {len(self)}..{self.root}")
        left, right = self._children[node - len(self)].tolist()
        return left, right

    @cached_property
    def depths(self) -> Int[np.ndarray, " words"]:
        """The length l_w of each word's code: the number of decisions from the root to its leaf."""
        depth, parent = [0] * (2 * len(self) - 1), self.parent.tolist()
        for node in range(self.root - 1, -1, -1):  # a parent is made after its children
            depth[node] = depth[parent[node]] + 1
        return np.asarray(depth[: len(self)])

    def descents(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Turns (int8), rows of θ (int32) and mask (bool) of every word's way down: (words, depth) each.

        All words climb together, each from its leaf: its turn at climbed level k belongs in column l_w - 1 - k.
        """
        words, node = np.arange(len(self)), np.arange(len(self))
        shape = len(self), int(self.depths.max())
        turns, rows = np.zeros(shape, dtype=np.int8), np.zeros(shape, dtype=np.int32)
        for level in range(shape[1]):
            column = self.depths[words] - 1 - level
            words, node, column = words[column >= 0], node[column >= 0], column[column >= 0]
            turns[words, column] = self.turn[node]
            node = self.parent[node]
            rows[words, column] = node - len(self)
        return turns, rows, np.arange(shape[1]) < self.depths[:, None]

    @cached_property
    def codes(self) -> list[tuple[int, ...]]:
        """The code of each word, from the root down. A tree of one word has the empty code: nothing to decide."""
        turns, _, mask = self.descents()
        return self._split(turns[mask].tobytes())  # a slice of bytes gives small integers, and fast

    @cached_property
    def paths(self) -> list[tuple[int, ...]]:
        """The rows of θ that each word passes, from the root down; as long as its code."""
        _, rows, mask = self.descents()
        return self._split(rows[mask].tolist())

    def _split(self, flat: Sequence[int]) -> list[tuple[int, ...]]:
        ends = np.cumsum(self.depths).tolist()
        return [tuple(flat[start:end]) for start, end in pairwise([0, *ends])]

    def padded(self, device: str | torch.device = "cpu", dtype: torch.dtype = torch.float32) -> PaddedCodes:
        """Codes and paths as tensors of shape (words, greatest depth) on ``device``."""
        turns, rows, mask = self.descents()
        return PaddedCodes(
            code=torch.as_tensor(turns, dtype=dtype, device=device),
            path=torch.as_tensor(rows, dtype=torch.int64, device=device),
            mask=torch.as_tensor(mask, device=device),
        )

    @cached_property
    def weighted_path_length(self) -> Real:
        """Σ_w f_w · l_w (HS-2): what the tree costs on the whole corpus, in decisions.

        Each merge puts the leaves below it one step deeper, so it is also the sum of the inner nodes' weights.
        """
        return sum(self._weights[len(self) :])

    @property
    def mean_depth(self) -> float:
        """L = Σ_w p_w · l_w: the decisions that an average token of the corpus takes."""
        return self.weighted_path_length / self.weight(self.root)

    @cached_property
    def entropy(self) -> float:
        """H = -Σ_w p_w log₂ p_w in bits: no code is shorter on average, and Huffman's is less than one bit longer
        (HS-3), H ≤ L < H + 1 (Shannon 1948)."""
        p = np.divide(self.counts, self.weight(self.root), dtype=np.float64)
        return float(-(p * np.log2(p)).sum())


def balanced_depths(size: int) -> list[int]:
    """Depths of ``size`` leaves in a balanced tree, the yardstick of the lecture: 4 words, depth 2 each.

    The leaves that find no place on the deepest level stand one level up, and come first.
    """
    if size < 1:
        raise ValueError(f"a tree needs at least one leaf, not {size}")
    deepest = math.ceil(math.log2(size))
    shallow = 2**deepest - size
    return [deepest - 1] * shallow + [deepest] * (size - shallow)
