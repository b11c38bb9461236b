"""The GPU engine: Triton kernels draw the windows of a whole block at once, and one trains on them.

Windows that are under way at the same time do not see each other's steps. Two numbers keep that harmless:

``IN_FLIGHT``
    How many windows are under way. A GPU hides the time of one window's memory accesses behind the work of others, so
    it wants many; each of them steps from values that up to so many others are changing.
``AT_A_ROW``
    How many of them may add a whole step to the same row. The root of the Huffman tree is on the path of every window:
    a thousand steps from one old value, each right alone, overshoot together, and the loss becomes infinite. Where more
    than ``AT_A_ROW`` windows are to be expected at a row, each adds only its share: see :func:`damping`.

Of a small block fewer are under way: each program has up to ``IN_TURN`` lines, one after the other, so a text of fifty
words is not learnt in one single step. That takes no longer than a large block does.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from types import ModuleType

import numpy as np
import torch
from jaxtyping import Bool, Float, Float64, Int
from torch import Tensor

from hctnlp.triton_kernels import are_interpreted, import_kernels
from hctnlp.word2vec.engines.checks import check_matrices, check_windows, checked
from hctnlp.word2vec.engines.engine import Block, Plan, Windows
from hctnlp.word2vec.noise import noise_distribution

IN_FLIGHT = 1024
IN_TURN = 32
AT_A_ROW = 32
ROW = 16  # floats: a row begins at a multiple of 64 bytes, so it covers no more sectors of memory than it must
HELD_FLOATS = 8192  # of a window's rows in the registers of a warp; on an H100 two warps were no faster at as many
AT_ONCE = 8  # targets of a CBOW window
SAMPLED = 64  # windows that a program of the sampler draws


class CUDAEngine:
    """See :class:`hctnlp.word2vec.engines.engine.Engine`.

    Additions reach a row in another order each time, and what a window reads with them: no two trainings are equal.

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
    blocks_at_once = 8  # of a single one, launching takes as long as what is launched

    def __init__(self, plan: Plan, vectors: np.ndarray, output: np.ndarray, device: torch.device) -> None:
        self._kernels = _import_kernels(device)
        check_matrices(plan, vectors, output)
        self.plan, self.device = plan, device
        self._vectors, self._output = _padded(vectors, device), _padded(output, device)
        self._crowds = [torch.as_tensor(crowd, device=device) for crowd in crowds(plan)]
        self._dampings: dict[int, list[Tensor]] = {}
        self._sampler = Sampler(plan, device)

    def train(self, block: Block, worker: int) -> tuple[Tensor, Tensor]:
        """See :meth:`Engine.train`. Both numbers are tensors on the device, which goes on while nobody reads them."""
        block = checked(block, self.plan)
        if len(block.tokens) == 0:
            return torch.zeros((), dtype=torch.float64), torch.zeros((), dtype=torch.float64)
        loss, examples = self._launch(self._sampler.draw(block))
        return loss, examples

    def step(self, windows: Windows, learning_rate: float) -> float:
        """See :meth:`Engine.step`. Up to ``IN_FLIGHT`` windows step at once, each from the values it finds."""
        check_windows(windows, self.plan)
        return self._launch(self._sampler.given(windows, learning_rate))[0].item()

    def _launch(self, drawn: Drawn) -> Tensor:
        """Train. Returns the loss and the number of examples, float64."""
        in_flight = programs(len(drawn.rates))
        totals = torch.empty(in_flight, 2, dtype=torch.float64, device=self.device)
        sides = [
            (self._vectors, drawn.contexts, drawn.counts, self._damping(in_flight)[0]),
            (self._output, drawn.targets, drawn.weights, self._damping(in_flight)[1]),
        ]
        sizes = self._sizes(drawn.contexts.shape[1], drawn.targets.shape[1])
        if not (self.plan.cbow or sizes["CONTEXTS_HELD"]):
            sides.reverse()
        (matrix, rows, factors, damping), (other, other_rows, other_factors, other_damping) = sides
        kernel = self._kernels.train_cbow if self.plan.cbow else self._kernels.train_skipgram
        with torch.cuda.device_of(self._vectors):  # Triton launches on the current device
            kernel[(in_flight,)](
                matrix,
                other,
                rows,
                factors,
                other_rows,
                other_factors,
                damping,
                other_damping,
                drawn.rates,
                drawn.windows,
                totals,
                **sizes,
            )
        return totals.sum(dim=0)

    def _damping(self, in_flight: int) -> list[Tensor]:
        if in_flight not in self._dampings:
            self._dampings = {in_flight: [damping(crowd, in_flight) for crowd in self._crowds]}
        return self._dampings[in_flight]

    def _sizes(self, contexts: int, targets: int) -> dict[str, int | bool]:
        """What the kernel is compiled for. Of a skip-gram window, registers hold the side that has fewer rows."""
        padded = self._kernels.next_power_of_2
        columns = padded(self.plan.dim)
        sizes = {"WIDTH": self._vectors.shape[1], "FLOATS": -(-self.plan.dim // 4) * 4, "COLUMNS": columns}
        if self.plan.cbow:
            sizes |= {"CONTEXTS": contexts, "CONTEXTS_PADDED": padded(contexts), "TARGETS": targets}
            sizes |= {"AT_ONCE": min(AT_ONCE, padded(targets))}
            return sizes | {"num_warps": warps(columns * padded(contexts))}
        held, streamed = min(contexts, targets), max(contexts, targets)
        few = padded(held) // 2 if contexts <= targets and held > 8 else 0
        sizes |= {"CONTEXTS_HELD": contexts <= targets, "HELD": held, "HELD_PADDED": padded(held), "FEW": few}
        sizes |= {"STREAMED": streamed, "STREAMED_PADDED": max(32, padded(streamed))}
        return sizes | {"num_warps": warps(columns * (few or padded(held)))}

    def matrices(self) -> tuple[np.ndarray, np.ndarray]:
        """See :meth:`Engine.matrices`: copies, from a GPU."""
        return self._vectors[:, : self.plan.dim].cpu().numpy(), self._output[:, : self.plan.dim].cpu().numpy()


def programs(lines: int) -> int:
    """How many windows are under way at once, of so many lines."""
    return min(-(-lines // IN_TURN), IN_FLIGHT)


def warps(held_floats: int) -> int:
    """How many warps a program has. With one, its threads need not wait for each other."""
    return min(8, max(1, held_floats // HELD_FLOATS))


def _import_kernels(device: torch.device) -> ModuleType:
    if device.type != "cuda" and not are_interpreted():
        raise ValueError(
            f"engine 'cuda' does not work on device '{device}'; use engine='cpu' or 'reference', or, to try the kernel "
            "without a GPU, set the environment variable TRITON_INTERPRET=1 before Python starts"
        )
    return import_kernels("hctnlp.word2vec.engines.cuda_kernels")


def _padded(matrix: np.ndarray, device: torch.device) -> Float[Tensor, "rows width"]:
    rows, dim = matrix.shape
    padded = torch.zeros(rows, -(-dim // ROW) * ROW, device=device)
    padded[:, :dim] = torch.as_tensor(matrix, device=device)
    return padded


def paths(plan: Plan, device: torch.device) -> tuple[Int[Tensor, "words depth"], Float[Tensor, "words depth"]]:
    """Line w: the nodes of word w from the root down; and +1 for a turn left, -1 for a turn right."""
    codes = plan.tree.padded(device)
    return codes.path.to(torch.int32), (1 - 2 * codes.code) * codes.mask.float()


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


def sent(array: np.ndarray, device: torch.device) -> Tensor:
    """The array on the device. From pinned memory a GPU fetches it while the caller goes on."""
    tensor = torch.as_tensor(array)
    return tensor.pin_memory().to(device, non_blocking=True) if device.type == "cuda" else tensor.to(device)


@dataclass(frozen=True)
class Drawn:
    """Windows as the kernel reads them.

    A row of ``contexts`` counts ``counts`` times. Of ``targets``, ``weights`` is s · m: the label s, +1 for what the
    text says and -1 for noise, times how often it counts. What does not count has 0; no row that counts stands in a
    line twice, for m steps from one value are one step m times as long.
    """

    contexts: Int[Tensor, "windows size"]
    counts: Float[Tensor, "windows size"]
    targets: Int[Tensor, "windows targets"]
    weights: Float[Tensor, "windows targets"]
    rates: Float[Tensor, " windows"]
    windows: Int[Tensor, " one"]  # how many lines are windows; the others hold nothing
    positions: Int[Tensor, " windows"] | None = None  # where in its block each one's centre stands


class Sampler:
    """Draws the windows of a block on the device, all words at once, and never waits for it."""

    def __init__(self, plan: Plan, device: torch.device) -> None:
        self.plan, self.device = plan, device
        self._kernels = _import_kernels(device)
        keep = np.minimum(np.floor(plan.keep * 2.0**32), 2.0**32 - 1).astype(np.int64)
        self._keep = torch.as_tensor(keep, device=device)
        if plan.hs:
            self._noise, self._path_weights = paths(plan, device)
        else:
            noise = np.stack([plan.noise.threshold.astype(np.int64), plan.noise.alias.astype(np.int64)], axis=1)
            self._noise = torch.as_tensor(noise, device=device)
            self._path_weights = torch.zeros(1, device=device)

    def draw(self, block: Block) -> Drawn:
        """A line for each word that is kept. A word left alone has no context that counts, and no step.

        Every number drawn is a hash of the block's seed and of its place in the block (Philox; Salmon et al., 2011).
        """
        words, plan, device = len(block.tokens), self.plan, self.device
        tokens, starts = (sent(part, device) for part in (block.tokens, block.starts))
        seed = block.seed - (block.seed >> 63 << 64)  # its 64 bits as a signed number
        streams = 2 + 1 + plan.negative  # of random numbers a word: kept or not, reach, targets
        kept, positions = (torch.empty(words, dtype=torch.int32, device=device) for _ in range(2))
        size = 1024
        grid = (-(-words // size),)
        with torch.cuda.device_of(kept):
            self._kernels.keep_words[grid](tokens, self._keep, kept, words, seed, STREAMS=streams, SIZE=size)
            kept_until = torch.cumsum(kept, 0, dtype=torch.int32)
            self._kernels.compact[grid](kept_until, positions, words, SIZE=size)
            drawn = self._empty(words, kept_until[-1:], positions)
            sizes = self._sizes()
            self._kernels.draw_windows[(-(-words // sizes["SIZE"]),)](
                tokens,
                starts,
                kept_until,
                positions,
                self._noise,
                self._path_weights,
                drawn.contexts,
                drawn.counts,
                drawn.targets,
                drawn.weights,
                drawn.rates,
                words,
                len(starts) - 1,
                (len(starts) - 1).bit_length(),
                seed,
                block.first_word,
                plan.total_words,
                len(plan.counts),
                plan.learning_rate,
                STREAMS=streams,
                **sizes,
            )
        return drawn

    def _targets(self) -> int:
        return self._noise.shape[1] if self.plan.hs else 1 + self.plan.negative

    def _empty(self, lines: int, windows: Tensor, positions: Tensor) -> Drawn:
        contexts, targets = (lines, 2 * self.plan.window), (lines, self._targets())
        empty = partial(torch.empty, device=self.device)
        return Drawn(
            contexts=empty(contexts, dtype=torch.int32),
            counts=empty(contexts, dtype=torch.float32),
            targets=empty(targets, dtype=torch.int32),
            weights=empty(targets, dtype=torch.float32),
            rates=empty(lines, dtype=torch.float32),
            windows=windows,
            positions=positions,
        )

    def _sizes(self) -> dict[str, int | bool]:
        contexts, targets = map(self._kernels.next_power_of_2, (2 * self.plan.window, self._targets()))
        return {
            "HS": self.plan.hs,
            "WINDOW": self.plan.window,
            "CONTEXTS_PADDED": contexts,
            "TARGETS": self._targets(),
            "TARGETS_PADDED": targets,
            "SIZE": SAMPLED if self.device.type == "cuda" else 16 * SAMPLED,  # NumPy wants much at once
        }

    def given(self, windows: Windows, learning_rate: float) -> Drawn:
        """Windows in which everything is drawn."""
        contexts, centres, negatives = (
            part.to(self.device) for part in (windows.contexts, windows.centres, windows.negatives)
        )
        counts = multiplicity(contexts, contexts >= 0)
        if self.plan.hs:
            targets, weights = self._noise[centres], self._path_weights[centres]
        else:
            targets = torch.cat([centres[:, None], negatives], dim=1)
            weights = -multiplicity(targets, torch.ones_like(targets, dtype=torch.bool))
            weights[:, 0] = 1
        first = torch.argsort(counts == 0, dim=1, stable=True)  # what counts stands first
        return Drawn(
            contexts.clamp(min=0).gather(1, first).to(torch.int32).contiguous(),
            counts.gather(1, first).contiguous(),
            targets.to(torch.int32).contiguous(),
            weights.contiguous(),
            torch.full((len(windows),), learning_rate, device=self.device),
            torch.full((1,), len(windows), dtype=torch.int32, device=self.device),
        )


def multiplicity(
    rows: Int[Tensor, "windows places"], valid: Bool[Tensor, "windows places"]
) -> Float[Tensor, "windows places"]:
    """How often each row stands in its line, where it comes first; else 0."""
    same = (rows[:, :, None] == rows[:, None, :]) & valid[:, :, None] & valid[:, None, :]
    return torch.where(same.tril(-1).any(dim=2), 0, same.sum(dim=2)).float()


def bytes_per_window(plan: Plan, contexts: float | None = None) -> float:
    """The least that must move between the GPU's memory and its caches for one window, to compare with the bandwidth.

    A window of C contexts and T targets touches C + T rows of d float32. Each is read once and written back once,
    2 · 4 · d bytes; the addition takes place in the cache, where the row still is. With that go 8 bytes (row and
    factor) for each of the 2 · window places of a context and for each target, and 4 for the window's rate:

    8 · d · (C + T) + 16 · window + 8 · T + 4

    C is window + 1 far from the ends of a sentence (NS-10). T is K + 1 for negative sampling, and for hierarchical
    softmax the mean depth of the words that subsampling leaves. Where both matrices fit in the cache, as a small
    vocabulary's do, nothing of this need reach the memory, and the share may be above 1. What is moved to draw the
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
    return 8 * plan.dim * (contexts + targets) + 16 * plan.window + 8 * targets + 4
