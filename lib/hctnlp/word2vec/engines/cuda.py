"""The GPU engine: torch draws the windows of a whole block at once, and one Triton kernel trains on them.

Windows that are under way at the same time do not see each other's steps. Two numbers keep that harmless:

``IN_FLIGHT``
    How many windows are under way. A GPU hides the time of one window's memory accesses behind the work of others, so
    it wants many; each of them steps from values that up to so many others are changing.
``AT_A_ROW``
    How many of them may add a whole step to the same row. The root of the Huffman tree is on the path of every window:
    a thousand steps from one old value, each right alone, overshoot together, and the loss becomes infinite. Where more
    than ``AT_A_ROW`` windows are to be expected at a row, each adds only its share: see :func:`damping`.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from types import ModuleType

import numpy as np
import torch
from jaxtyping import Float, Float64, Int
from torch import Tensor

from hctnlp.word2vec.engines.checks import check_matrices, check_windows, checked
from hctnlp.word2vec.engines.engine import SMALLEST_RATE, Block, Plan, Windows
from hctnlp.word2vec.noise import noise_distribution

IN_FLIGHT = 1024
AT_A_ROW = 32
ROW = 16  # floats: a row begins at a multiple of 64 bytes, so it covers no more sectors of memory than it must
FLOATS_A_THREAD = 16  # of the contexts' rows, in registers; what is to be added to them takes as many again


class CUDAEngine:
    """See :class:`hctnlp.word2vec.engines.engine.Engine`.

    Additions reach a row in another order each time, so two trainings are equal only up to rounding.

    Parameters
    ----------
    device
        A CUDA device; or the CPU if the environment has ``TRITON_INTERPRET=1``: then NumPy does what the kernel says,
        some thirty windows a second, for tests and for a debugger.

    Raises
    ------
    ImportError
        If Triton is not installed.
    ValueError
        If the kernel cannot run on the device.
    """

    threads = 1

    def __init__(self, plan: Plan, vectors: np.ndarray, output: np.ndarray, device: torch.device) -> None:
        self._kernels = _import_kernels(device)
        check_matrices(plan, vectors, output)
        self.plan, self.device = plan, device
        self._vectors, self._output = _padded(vectors, device), _padded(output, device)
        self._vector_crowd, self._output_crowd = (torch.as_tensor(crowd, device=device) for crowd in crowds(plan))
        self._sampler = Sampler(plan, device)
        self._paths = paths(plan, device) if plan.hs else None

    def train(self, block: Block, worker: int) -> tuple[float, int]:
        """See :meth:`Engine.train`."""
        windows, positions = self._sampler.draw(checked(block, self.plan))
        if len(windows) == 0:
            return 0.0, 0
        rates = learning_rates(block.first_word + positions, self.plan.total_words, self.plan.learning_rate)
        loss = self._launch(windows, rates)
        return loss, len(windows) if self.plan.cbow else int((windows.contexts >= 0).sum())

    def step(self, windows: Windows, learning_rate: float) -> float:
        """See :meth:`Engine.step`. Up to ``IN_FLIGHT`` windows step at once, each from the values it finds."""
        check_windows(windows, self.plan)
        windows = Windows(*(part.to(self.device) for part in (windows.contexts, windows.centres, windows.negatives)))
        return self._launch(windows, torch.full((len(windows),), learning_rate, device=self.device))

    def _launch(self, windows: Windows, rates: Float[Tensor, " windows"]) -> float:
        lines, targets = (windows.centres, self._paths) if self.plan.hs else candidates(windows)
        losses = torch.empty(len(windows), device=self.device)
        in_flight = min(len(windows), IN_FLIGHT)
        with torch.cuda.device_of(self._vectors):  # Triton launches on the current device
            self._kernels.train_windows[(in_flight,)](
                self._vectors,
                self._output,
                windows.contexts.to(torch.int32),
                lines.to(torch.int32),
                targets.rows,
                targets.weights,
                damping(self._vector_crowd, in_flight),
                damping(self._output_crowd, in_flight),
                rates,
                losses,
                torch.zeros(1, dtype=torch.int32, device=self.device),
                len(windows),
                **self._sizes(windows.contexts.shape[1], targets.rows.shape[1]),
            )
        return losses.sum(dtype=torch.float64).item()

    def _sizes(self, contexts: int, targets: int) -> dict[str, int | bool]:
        """What the kernel is compiled for."""
        dim, width = self.plan.dim, self._vectors.shape[1]
        dim_padded, contexts_padded, targets_padded = map(self._kernels.next_power_of_2, (dim, contexts, targets))
        return {
            "CBOW": self.plan.cbow,
            "DIM": dim,
            "DIM_PADDED": dim_padded,
            "WIDTH": width,
            "CONTEXTS": contexts,
            "CONTEXTS_PADDED": contexts_padded,
            "TARGETS": targets,
            "TARGETS_PADDED": targets_padded,
            "num_warps": min(8, max(1, dim_padded * contexts_padded // (32 * FLOATS_A_THREAD))),
            "enable_fp_fusion": True,
        }

    def matrices(self) -> tuple[np.ndarray, np.ndarray]:
        """See :meth:`Engine.matrices`: copies, from a GPU."""
        return self._vectors[:, : self.plan.dim].cpu().numpy(), self._output[:, : self.plan.dim].cpu().numpy()


def _import_kernels(device: torch.device) -> ModuleType:
    if device.type != "cuda" and os.environ.get("TRITON_INTERPRET") != "1":
        raise ValueError(
            f"engine 'cuda' does not work on device '{device}'; use engine='cpu' or 'reference', or, to try the kernel "
            "without a GPU, set the environment variable TRITON_INTERPRET=1 before Python starts"
        )
    try:
        from hctnlp.word2vec.engines import cuda_kernels
    except ModuleNotFoundError as error:
        if error.name != "triton":
            raise
        raise ImportError(
            "engine 'cuda' needs Triton, which is not installed: pip install triton (for Linux; CUDA builds of torch "
            "bring theirs), or use engine='reference' or 'cpu'"
        ) from error
    return cuda_kernels


def _padded(matrix: np.ndarray, device: torch.device) -> Float[Tensor, "rows width"]:
    rows, dim = matrix.shape
    padded = torch.zeros(rows, -(-dim // ROW) * ROW, device=device)
    padded[:, :dim] = torch.as_tensor(matrix, device=device)
    return padded


def learning_rates(
    words_seen: Int[Tensor, " windows"], total_words: int, learning_rate: float
) -> Float[Tensor, " windows"]:
    """:func:`hctnlp.word2vec.engines.engine.learning_rate_at` for many windows (W2V-5)."""
    rates = learning_rate * (1 - words_seen.double() / total_words).clamp(min=SMALLEST_RATE)
    return rates.float()


@dataclass(frozen=True)
class Targets:
    """Rows of the output matrix in lines; a window has one line. No row that counts stands in a line twice.

    ``weights`` is s · m: the label s, +1 for what the text says and -1 for noise, times how often the row counts. It is
    0 for what does not count.
    """

    rows: Int[Tensor, "lines targets"]
    weights: Float[Tensor, "lines targets"]


def candidates(windows: Windows) -> tuple[Int[Tensor, " windows"], Targets]:
    """The line of each window, and in it the centre and the negatives (NS-3).

    A draw equal to the centre is dropped. A word drawn m times counts m times where it comes first, since m steps from
    one value are one step m times as long: the kernel may then change a row before it reads the next.
    """
    centres, negatives = windows.centres[:, None], windows.negatives
    same = negatives[:, :, None] == negatives[:, None, :]  # (windows, K, K)
    void = same.tril(-1).any(dim=2) | (negatives == centres)
    noise = torch.where(void, 0, -same.sum(dim=2))
    targets = Targets(
        torch.cat([centres, negatives], dim=1).to(torch.int32),
        torch.cat([torch.ones_like(centres), noise], dim=1).to(torch.float32),
    )
    return torch.arange(len(windows), device=centres.device), targets


def paths(plan: Plan, device: torch.device) -> Targets:
    """Line w: the nodes of word w from the root down, with +1 for a turn left and -1 for a turn right."""
    codes = plan.tree.padded(device)
    return Targets(codes.path.to(torch.int32), (1 - 2 * codes.code) * codes.mask)


def crowds(plan: Plan) -> tuple[np.ndarray, np.ndarray]:
    """How many of a window's words, on average, are at each row of the word vectors and of the output vectors.

    With p(w), the share of word w in what subsampling leaves: (window + 1) · p(w) context words (NS-10), and for
    negative sampling p(w) centres and K · P_n(w) draws. A node of the tree is met by all the words below it, the root
    by every one.
    """
    kept = plan.counts * plan.keep
    share = kept / kept.sum()
    if not plan.hs:
        return (plan.window + 1) * share, share + plan.negative * noise_distribution(plan.counts, plan.noise_power)
    codes = plan.tree.padded()
    met = np.repeat(share, plan.tree.depths)
    nodes = np.bincount(codes.path[codes.mask].numpy(), weights=met, minlength=plan.output_rows)
    return (plan.window + 1) * share, nodes


def damping(crowd: Float64[Tensor, " rows"], in_flight: int) -> Float[Tensor, " rows"]:
    """By what a step on each row is multiplied: min(1, AT_A_ROW / (in_flight · crowd)).

    It is 1 for all rows but those of the most frequent words and of the top of the tree. Those have steps to spare:
    each of them takes part in more windows than ``AT_A_ROW`` at any time.

    The worst case is that all 1024 windows step from one set of values. Reckoned with torch on 1.2 million words of
    English reviews (dim 50, one epoch), the held-out loss is then 7.372 with hierarchical softmax and skip-gram,
    where batches of 64 windows have 7.367; without damping it is infinite. With negative sampling it is 2.639
    against 2.636. CBOW pays more in so short a training: 7.230 against 7.196, and 2.632 against 2.620.
    """
    return (AT_A_ROW / (in_flight * crowd)).clamp(max=1).float()


class Sampler:
    """Draws the windows of a block on the device, all words at once."""

    def __init__(self, plan: Plan, device: torch.device) -> None:
        self.plan, self.device = plan, device
        self._keep = torch.as_tensor(plan.keep, device=device)
        self._distances = torch.tensor([d for d in range(-plan.window, plan.window + 1) if d != 0], device=device)
        if not plan.hs:
            self._threshold = torch.as_tensor(plan.noise.threshold.astype(np.int64), device=device)
            self._alias = torch.as_tensor(plan.noise.alias.astype(np.int64), device=device)

    def draw(self, block: Block) -> tuple[Windows, Int[Tensor, " windows"]]:
        """Its windows, and where in the block each one's centre stands. A word left alone has no window."""
        generator = torch.Generator(self.device).manual_seed(block.seed)
        words, sentences, positions = self._subsample(block, generator)
        contexts = self._contexts(words, sentences, generator)
        there = torch.nonzero((contexts >= 0).any(dim=1)).squeeze(1)
        return Windows(contexts[there], words[there], self._negatives(len(there), generator)), positions[there]

    def _subsample(self, block: Block, generator: torch.Generator) -> tuple[Tensor, Tensor, Tensor]:
        """The words that are kept, the sentence of each, and its place in the block."""
        words = torch.as_tensor(block.tokens, device=self.device).long()
        starts = torch.as_tensor(block.starts, device=self.device)
        drawn = torch.rand(len(words), dtype=torch.float64, device=self.device, generator=generator)
        positions = torch.nonzero(drawn < self._keep[words]).squeeze(1)
        return words[positions], torch.bucketize(positions, starts, right=True), positions

    def _contexts(
        self, words: Int[Tensor, " kept"], sentences: Int[Tensor, " kept"], generator: torch.Generator
    ) -> Int[Tensor, "kept size"]:
        """Each word's neighbours up to b ~ Uniform{1 … window} places away in its sentence (NS-10), else -1."""
        reach = torch.randint(1, self.plan.window + 1, (len(words), 1), device=self.device, generator=generator)
        at = torch.arange(len(words), device=self.device)[:, None] + self._distances
        near = (self._distances.abs() <= reach) & (at >= 0) & (at < len(words))
        at = torch.where(near, at, 0)
        return torch.where(near & (sentences[at] == sentences[:, None]), words[at], -1)

    def _negatives(self, windows: int, generator: torch.Generator) -> Int[Tensor, "windows k"]:
        """K draws for each window: :meth:`hctnlp.word2vec.noise.AliasTable.draw`, on the device."""
        if self.plan.hs:
            return torch.empty(windows, 0, dtype=torch.int64, device=self.device)
        size = windows, self.plan.negative
        column = torch.randint(0, len(self._alias), size, device=self.device, generator=generator)
        low = torch.randint(0, 2**32, size, device=self.device, generator=generator)
        return torch.where(low < self._threshold[column], column, self._alias[column])


def bytes_per_window(plan: Plan, contexts: float | None = None) -> float:
    """The least that must move between the GPU's memory and its caches for one window, to compare with the bandwidth.

    A window of C contexts and T targets touches C + T rows of d float32. Each is read once and written back once,
    2 · 4 · d bytes; the addition takes place in the cache, where the row still is. With that go 4 bytes for each of the
    2 · window places of a context, 8 for each target (row and weight), and 12 for the window's line, rate and loss:

    8 · d · (C + T) + 8 · window + 8 · T + 12

    C is window + 1 far from the ends of a sentence (NS-10). T is K + 1 for negative sampling, and for hierarchical
    softmax the mean depth of the words that subsampling leaves. Where both matrices fit in the cache, as a small
    vocabulary's do, nothing of this need reach the memory, and the share may be above 1. What torch moves to draw the
    windows is not in it.

    Parameters
    ----------
    contexts
        C, if it was measured: pairs / windows.
    """
    if contexts is None:
        contexts = plan.window + 1
    kept = plan.counts * plan.keep
    targets = float(kept @ plan.tree.depths / kept.sum() if plan.hs else plan.negative + 1)
    return 8 * plan.dim * (contexts + targets) + 8 * plan.window + 8 * targets + 12
