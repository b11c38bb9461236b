"""The CPU engine: Numba, and threads that share the matrices without a lock (Hogwild; Recht et al., 2011).

With one thread it is deterministic. With several, two threads may write one row at once and one of the two steps is
lost; rows are many and steps are small, and the vectors are as good: ``bench/word2vec``.
"""

from __future__ import annotations

import math

import numpy as np

from hctnlp.word2vec.engines import kernels
from hctnlp.word2vec.engines.checks import check_matrices, check_windows, checked
from hctnlp.word2vec.engines.engine import Block, Plan, Windows
from hctnlp.word2vec.engines.tiles import LANES, ROW, STRIDE, TILE, UNROLL

HOT_NODES = 31  # the upper five levels of a balanced tree
MOST_CONTEXTS = 120  # of a window: the product of so many factors of up to 2 is still a float32
EXCHANGE = 128  # windows of all threads together between two exchanges


class CPUEngine:
    """See :class:`hctnlp.word2vec.engines.engine.Engine`."""

    blocks_at_once = 1

    def __init__(self, plan: Plan, vectors: np.ndarray, output: np.ndarray, threads: int) -> None:
        check_matrices(plan, vectors, output)
        self.plan, self.threads = plan, threads
        hot = min(HOT_NODES, len(output)) if plan.hs and threads > 1 else 0
        self._vectors, self._output = _padded(vectors), _padded(output, copies=threads * hot)
        paths, noise = np.zeros((1, TILE), np.int32), np.zeros((1, 2), np.uint32)
        if plan.hs:
            paths = _paths(*plan.tree.descents())
        else:
            noise = np.stack([plan.noise.threshold, plan.noise.alias.view(np.uint32)], axis=1)
        self._task = kernels.Task(
            hs=plan.hs,
            cbow=plan.cbow,
            window=plan.window,
            negative=plan.negative,
            keep=np.minimum(np.floor(plan.keep * 2.0**32), 2.0**32 - 1).astype(np.uint32),
            noise=np.ascontiguousarray(noise),
            paths=paths,
            learning_rate=plan.learning_rate,
            total_words=plan.total_words,
            nodes=len(output),
            hot=hot,
            exchange=max(8, EXCHANGE // threads),
            share=1 / threads,
        )
        self._scratch = [self._new_scratch(2 * plan.window, worker) for worker in range(threads)]

    def _new_scratch(self, contexts: int, worker: int = 0) -> kernels.Scratch:
        targets = self._task.paths.shape[1] if self.plan.hs else -(-(1 + self.plan.negative) // TILE) * TILE
        tiles, width = targets // TILE, self._vectors.shape[1]
        return kernels.Scratch(
            state=np.zeros(1, np.uint64),
            words=np.zeros(kernels.BUFFER, np.int32),
            contexts=np.zeros(contexts + 1, np.int32),
            targets=np.zeros((2, targets), np.int32),
            signs=_aligned(2, tiles * STRIDE),
            bits=np.zeros((2, self.plan.negative), np.uint64),
            logits=_aligned(tiles * (contexts + 2) * STRIDE),
            saved=_aligned(contexts * UNROLL * LANES),
            mean=_aligned(1, width),
            only=np.zeros(1, np.int32),
            base=np.zeros((self._task.hot, width), np.float32),
            own=self._task.nodes + worker * self._task.hot,
        )

    def train(self, block: Block, worker: int) -> tuple[float, int]:
        """See :meth:`Engine.train`."""
        block = checked(block, self.plan)
        return kernels.train_block(
            self._vectors,
            self._output,
            self._task,
            self._scratch[worker],
            block.tokens,
            block.starts,
            block.first_word,
            np.uint64(block.seed),
        )

    def step(self, windows: Windows, learning_rate: float) -> float:
        """See :meth:`Engine.step`: one window after the other."""
        check_windows(windows, self.plan)
        if windows.contexts.shape[1] > MOST_CONTEXTS:
            raise ValueError(f"windows have {windows.contexts.shape[1]} contexts; engine 'cpu' takes {MOST_CONTEXTS}")
        contexts = np.ascontiguousarray(windows.contexts.numpy(), dtype=np.int32)
        negatives = np.ascontiguousarray(windows.negatives.numpy(), dtype=np.int32)
        centres = np.ascontiguousarray(windows.centres.numpy(), dtype=np.int32)
        scratch = self._new_scratch(contexts.shape[1])
        self._output[scratch.own : scratch.own + self._task.hot] = 0  # as scratch.base: nothing is left to exchange
        return kernels.step_windows(
            self._vectors,
            self._output,
            self._task._replace(share=1.0),  # nobody else learns meanwhile: all of it counts
            scratch,
            contexts,
            centres,
            negatives,
            np.float32(learning_rate),
        )

    def matrices(self) -> tuple[np.ndarray, np.ndarray]:
        """See :meth:`Engine.matrices`: views, so they go on changing."""
        return self._vectors[:, : self.plan.dim], self._output[: self._task.nodes, : self.plan.dim]


def _paths(turns: np.ndarray, rows: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """Each word's turns from the root, 2 · node + code, padded with -1 to whole tiles: int32, (words, depth)."""
    words, depth = rows.shape
    paths = np.full((words, -(-depth // TILE) * TILE), -1, np.int32)
    np.copyto(paths[:, :depth], 2 * rows + turns, where=mask)
    return paths


def _aligned(*shape: int) -> np.ndarray:
    """Zeros, float32, that begin on a cache line: a vector that lies across two costs twice as much."""
    size = math.prod(shape)
    memory = np.zeros(size + ROW, np.float32)
    first = -(memory.ctypes.data // 4) % ROW
    return memory[first : first + size].reshape(shape)


def _padded(matrix: np.ndarray, copies: int = 0) -> np.ndarray:
    """A copy with rows of whole cache lines, filled up with zeros. ``copies`` is how many rows of zeros follow.

    Rows are read here and there, and a page of 4 KB would have to be looked up for each. Of private memory, such as
    NumPy's, Linux makes pages of 2 MB if it is asked to, which NumPy does for zeros since its version 2.2.
    """
    rows, dim = matrix.shape
    padded = _aligned(rows + copies, -(-dim // ROW) * ROW)
    if matrix.any():  # else it is zero already, and memory that nobody has written takes no room
        padded[:rows, :dim] = matrix
    return padded
