"""The reference engine: PyTorch on any device, the lecture's formulas, a batch of windows at a time."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import torch

from hctnlp.word2vec import hierarchical_softmax, negative_sampling
from hctnlp.word2vec.contexts import window_sizes
from hctnlp.word2vec.engines.checks import check_matrices, check_windows, checked
from hctnlp.word2vec.engines.engine import Block, Plan, Windows, learning_rate_at

BATCH = 64  # windows in a step; more of them step from the same, older values


class ReferenceEngine:
    """See :class:`hctnlp.word2vec.engines.engine.Engine`. Here the windows of one ``step`` are one batch: all step from
    the values before it. With one window at a time it does what the other engines do."""

    threads = 1
    blocks_at_once = 1

    def __init__(self, plan: Plan, vectors: np.ndarray, output: np.ndarray, device: torch.device) -> None:
        check_matrices(plan, vectors, output)
        self.plan, self.device = plan, device
        self.vectors = torch.tensor(vectors, device=device)
        self.output = torch.tensor(output, device=device)
        self.tree = plan.tree.padded(device) if plan.hs else None

    def train(self, block: Block, worker: int) -> tuple[float, int]:
        """See :meth:`Engine.train`."""
        block = checked(block, self.plan)
        loss, examples = 0.0, 0
        rng = np.random.default_rng(block.seed)
        for windows, position in self._windows(block, rng):
            rate = learning_rate_at(block.first_word + position, self.plan.total_words, self.plan.learning_rate)
            loss += self.step(windows, rate)
            examples += len(windows) if self.plan.cbow else int((windows.contexts >= 0).sum())
        return loss, examples

    def _windows(self, block: Block, rng: np.random.Generator) -> Iterator[tuple[Windows, int]]:
        """The block's windows in batches, each with its place: subsampled, shrunk, with negatives, all drawn anew."""
        size = 2 * self.plan.window
        contexts, centres = [], []
        for start, end in zip(block.starts[:-1], block.starts[1:], strict=True):
            words = block.tokens[start:end]
            words = words[rng.random(len(words)) < self.plan.keep[words]]
            for i, reach in enumerate(window_sizes(len(words), self.plan.window, rng)):
                context = np.concatenate([words[max(0, i - reach) : i], words[i + 1 : i + reach + 1]])
                if len(context):
                    contexts.append(np.pad(context, (0, size - len(context)), constant_values=-1))
                    centres.append(int(words[i]))
            while len(centres) >= BATCH or (centres and end == block.starts[-1]):
                yield self._batch(contexts[:BATCH], centres[:BATCH], rng), int(start)
                del contexts[:BATCH], centres[:BATCH]

    def _batch(self, contexts: list[np.ndarray], centres: list[int], rng: np.random.Generator) -> Windows:
        negatives = (
            np.zeros((len(centres), 0), dtype=np.int64)
            if self.plan.hs
            else self.plan.noise.draw((len(centres), self.plan.negative), rng)
        )
        arrays = (np.stack(contexts).astype(np.int64), np.asarray(centres, dtype=np.int64), negatives)
        return Windows(*(torch.from_numpy(array).to(self.device) for array in arrays))

    def step(self, windows: Windows, learning_rate: float) -> float:
        """One SGD step on the summed loss of the windows."""
        check_windows(windows, self.plan)
        filled = windows.contexts >= 0
        window_of, _ = torch.nonzero(filled, as_tuple=True)
        words = windows.contexts[filled]  # (pairs,), window after window
        if self.plan.cbow:
            counts = filled.sum(dim=1)
            x = torch.zeros(len(windows), self.plan.dim, dtype=self.vectors.dtype, device=self.device)
            x.index_add_(0, window_of, self.vectors[words]).div_(counts[:, None])  # the mean of each window
            value, grad = self._predict(x, windows.centres, windows.negatives, learning_rate)
            change = (grad / counts[:, None])[window_of]
        else:
            x = self.vectors[words]
            targets, negatives = windows.centres[window_of], windows.negatives[window_of]
            value, change = self._predict(x, targets, negatives, learning_rate)
        self.vectors.index_add_(0, words, change, alpha=-learning_rate)
        return value

    def _predict(
        self, x: torch.Tensor, targets: torch.Tensor, negatives: torch.Tensor, learning_rate: float
    ) -> tuple[float, torch.Tensor]:
        """Loss, and ∂loss/∂x for every x, that predicts its target; the output rows step."""
        if self.plan.hs:
            value = hierarchical_softmax.loss(x, self.output, targets, self.tree).item()
            return value, hierarchical_softmax.step(x, self.output, targets, self.tree, learning_rate)
        value = negative_sampling.loss(x, self.output, targets, negatives).item()
        return value, negative_sampling.step(x, self.output, targets, negatives, learning_rate)

    def matrices(self) -> tuple[np.ndarray, np.ndarray]:
        """See :meth:`Engine.matrices`."""
        return self.vectors.cpu().numpy(), self.output.cpu().numpy()
