"""The GPU engine: one product for the inputs of all steps, one Triton kernel for the steps, one product a gradient.

It is the CPU engine's division of labour. What a step needs is small, so a step takes as long as it takes to begin one:
a kernel that is launched for each of them, or five as in the reference, leaves the GPU idle. Here one launch walks
through the sequence (:mod:`hctnlp.recurrent.engines.cuda_kernels`), forward and again backward.
"""

from __future__ import annotations

from collections.abc import Iterable, Set
from contextlib import AbstractContextManager, nullcontext
from functools import lru_cache
from typing import Any, NamedTuple

import torch
from jaxtyping import Float, Int
from torch import Tensor

from hctnlp.recurrent.cell import ALL, Cell, Gradients, LastGradients, State, Weights
from hctnlp.recurrent.engines.all_steps import Saved, gradients, without_padding
from hctnlp.recurrent.engines.engine import Trace
from hctnlp.triton_kernels import are_interpreted, import_kernels

TILE = 32  # rows and columns of the weights that a program copies
MOST_TALL = 65_535  # programs along the second axis of a grid
CELLS = frozenset({"rnn_tanh", "rnn_relu", "lstm", "gru"})  # of the kernels, which are not imported without need


class Tiles(NamedTuple):
    """How the work of a step is cut into programs.

    Attributes
    ----------
    rows, units
        Of the state, for a program.
    depth
        How much of the state it multiplies at a time.
    resident
        The weights of how many gates it keeps in registers; 0 if ``depth`` is less than all.
    warps, stages
        Triton's ``num_warps`` and ``num_stages``.
    """

    rows: int
    units: int
    depth: int
    resident: int
    warps: int
    stages: int = 1


ALONE = {
    (128, True): [Tiles(1, 128, 128, 1, 4)],
    (128, False): [Tiles(1, 32, 128, 4, 8)],
    (256, True): [Tiles(1, 32, 256, 1, 8), Tiles(1, 128, 256, 1, 16)],
    (256, False): [Tiles(1, 32, 256, 4, 16)],
    (512, True): [Tiles(1, 64, 512, 1, 16)],
}
"""By units and whether there is one gate: tiles for one sequence a program, the fastest first."""


def supports(cell: Cell, device: torch.device, dtype: torch.dtype) -> bool:
    """float32 on a CUDA device, or where Triton's interpreter does what the kernels say; GRU with ``reset_after``."""
    where = device.type == "cuda" or (device.type == "cpu" and are_interpreted())
    return where and dtype == torch.float32 and cell.name in CELLS


class CUDAEngine:
    """See :class:`hctnlp.recurrent.engines.Engine`.

    It rounds where torch does. Where a program has one sequence, the steps are exact float32. Where it has several,
    their products are on the tensor cores: in TF32 if ``torch.backends.cudnn.allow_tf32``, which torch.nn's layers
    follow too (some 5e-4 of the largest number), else as three products of TF32 (some 1e-6). The products over all
    steps are torch's, which follow ``torch.backends.cuda.matmul.allow_tf32``.

    Parameters
    ----------
    tiles, precision
        Instead of what is chosen by size and by torch's switch; for measurements.
    by_step
        A launch for each step, though one could do them all.

    Raises
    ------
    ImportError
        If Triton is not installed.
    """

    takes_packed = False

    def __init__(
        self,
        tiles: Tiles | tuple[Tiles, Tiles] | None = None,
        precision: str | None = None,
        by_step: bool = False,
    ) -> None:
        self._kernels = import_kernels("hctnlp.recurrent.engines.cuda_kernels")
        self.tiles, self.precision, self.by_step = tiles, precision, by_step

    @torch.no_grad()
    def forward(
        self,
        cell: Cell,
        x: Float[Tensor, "time batch input"],
        state: State,
        weights: Weights,
        lengths: Int[Tensor, " batch"] | None = None,
        reverse: bool = False,
        keep: bool = True,
    ) -> Trace:
        """See :meth:`Engine.forward`."""
        steps, batch, hidden = *x.shape[:2], state[0].shape[1]
        own = None if lengths is None else without_padding(x, lengths)
        a = torch.nn.functional.linear(x if own is None else own, weights.W_x, weights.b)
        h, out = x.new_empty(steps + 1, batch, hidden), None
        c = torch.empty_like(h if cell.states == 2 else h[1:]) if cell.states == 2 or cell.inner_bias else None
        last = tuple(x.new_empty(batch, hidden) for _ in state)
        if lengths is not None:
            lengths, out = lengths.contiguous(), x.new_empty(steps, batch, hidden)
        b_n = x.new_zeros(hidden) if cell.inner_bias and weights.b_n is None else weights.b_n
        h_0, c_0 = _two(part.contiguous() for part in state)
        h_n, c_n = _two(last)
        tensors = {
            "W": weights.W_h.contiguous(), "a": a, "b_n": b_n, "h": h, "c": c, "out": out, "lengths": lengths,
            "h_0": h_0, "c_0": c_0, "h_n": h_n, "c_n": c_n,
        }  # fmt: skip
        self._walk(False, cell, steps, batch, hidden, reverse, tensors)
        if out is None:
            out = h[:-1] if reverse else h[1:]
        return Trace(out, last, x, state, lengths, reverse, Saved(own, a if cell.gates > 1 else None, h, c))

    @torch.no_grad()
    def backward(
        self,
        cell: Cell,
        trace: Trace,
        weights: Weights,
        d_hidden: Float[Tensor, "time batch hidden"],
        d_last: LastGradients,
        *,
        wanted: Set[str] = ALL,
    ) -> Gradients:
        """See :meth:`Engine.backward`."""
        _, gates, h, c = trace.saved
        steps, batch, hidden = d_hidden.shape
        d_state = tuple(h.new_empty(batch, hidden) for _ in d_last)
        d_a = h.new_empty(steps, batch, cell.deltas * hidden)
        d_h_n, d_c_n = _two(None if d is None else d.contiguous() for d in d_last)
        d_h, d_c = _two(d_state)
        tensors = {
            "W": weights.W_h.contiguous(), "gates": gates, "h": h, "c": c, "d_hidden": d_hidden.contiguous(),
            "d_a": d_a, "d_h": d_h, "d_c": d_c, "d_h_n": d_h_n, "d_c_n": d_c_n,
            "lengths": None if trace.lengths is None else trace.lengths.contiguous(),
        }  # fmt: skip
        self._walk(True, cell, steps, batch, hidden, trace.reverse, tensors)
        d_a = d_a.view(steps * batch, cell.deltas * hidden)
        d_b = d_a.sum(dim=0) if weights.b is not None or weights.b_n is not None else None
        return gradients(cell, trace, weights, d_a, d_b, d_state, wanted)

    def _walk(
        self,
        backward: bool,
        cell: Cell,
        steps: int,
        batch: int,
        hidden: int,
        reverse: bool,
        tensors: dict[str, Tensor | None],
    ) -> None:
        """All steps forward or backward: the tensors by their names in the kernels, changed in place."""
        if batch == 0:
            return
        if steps == 0:
            raise ValueError("engine 'cuda' needs at least one step; there is none")
        device = tensors["W"].device
        _check(tensors, device, _shapes(cell.gates, cell.deltas, cell.states, steps, batch, hidden))
        precision, lengths = self.precision or _precision(), tensors["lengths"] is not None
        work = _work(backward, Kind.of(cell), batch, hidden, lengths, self.tiles, precision, self.by_step, device)
        kernels = self._kernels
        with _on(device):
            if work.copy is not None:
                tensors["W"] = _copied(kernels.copy_weights, work.copy, tensors["W"])
            arguments = list(tensors.values())
            arguments.append(torch.zeros(work.grid[1], dtype=torch.int32, device=device) if work.team else None)
            kernel = kernels.backward_steps if backward else kernels.forward_steps
            for first, last, *final in _launches(steps, backward, work.one_launch):
                work.launch(kernel, arguments, (batch, steps, first, last, *final, int(reverse)))


class Kind(NamedTuple):
    """What the kernels ask of a cell."""

    name: str
    gates: int
    deltas: int
    inner_bias: bool

    @classmethod
    def of(cls, cell: Cell) -> Kind:
        return cls(cell.name, cell.gates, cell.deltas, cell.inner_bias)


class Launcher:
    """A kernel's grid and constants, and what Triton has compiled for them, which it takes 95 µs to find again."""

    def __init__(self, grid: tuple[int, int, int], sizes: dict[str, Any]) -> None:
        self.grid, self.sizes = grid, sizes
        self._compiled: dict[tuple, tuple[Any, list]] = {}

    def launch(self, kernel: Any, tensors: list[Tensor | None], numbers: tuple[int, ...] = ()) -> None:
        """Triton compiles anew for addresses that are no multiple of 16, and for numbers of 64 bits.

        It is given addresses: of a tensor it would ask CUDA where it lies.
        """
        addresses = [None if tensor is None else tensor.data_ptr() for tensor in tensors]
        key = (*(address and address % 16 == 0 for address in addresses), *(number < 2**31 for number in numbers))
        if key in self._compiled:
            compiled, constants = self._compiled[key]
            compiled[self.grid](*addresses, *numbers, *constants)
            return
        compiled = kernel[self.grid](*tensors, *numbers, **self.sizes)
        if compiled is not None:  # the interpreter compiles nothing
            self._compiled[key] = compiled, [self.sizes[name] for name in kernel.arg_names if name in self.sizes]


class Work(Launcher):
    """How the steps of a layer are cut into programs and launches.

    Attributes
    ----------
    team
        Programs that share sequences wait for each other at every step.
    one_launch
        For all steps: all programs of a team are there at the same time.
    copy
        How the weights are copied for the products of several sequences, and for those of one where it was faster;
        None if they are read as they are.
    """

    def __init__(
        self, grid: tuple[int, int, int], sizes: dict[str, Any], team: bool, one_launch: bool, copy: Launcher | None
    ) -> None:
        super().__init__(grid, sizes)
        self.team, self.one_launch, self.copy = team, one_launch, copy


@lru_cache(maxsize=256)
def _work(
    backward: bool,
    kind: Kind,
    batch: int,
    hidden: int,
    lengths: bool,
    tiles: Tiles | tuple[Tiles, Tiles] | None,
    precision: str,
    by_step: bool,
    device: torch.device,
) -> Work:
    processors = _processors(device)
    if tiles is None:
        tiles = choose_tiles(kind.gates, batch, hidden, processors)
    elif not isinstance(tiles, Tiles):
        tiles = tiles[backward]
    programs, tall = -(-hidden // tiles.units), -(-batch // tiles.rows)
    if tall > MOST_TALL:
        raise ValueError(
            f"a batch of {batch} sequences is more than engine 'cuda' takes at once, {MOST_TALL * tiles.rows}; "
            "give smaller batches, or use engine='reference'"
        )
    team, several, precision = programs > 1, tiles.rows > 1, precision if tiles.rows > 1 else "ieee"
    copied = several and precision == "tf32" if backward else several or (kind.gates == 1 and hidden > 64)
    sizes = {
        "CELL": kind.name, "GATES": kind.gates, "HIDDEN": hidden, "ROWS": tiles.rows, "UNITS": tiles.units,
        "DEPTH": tiles.depth, "RESIDENT": tiles.resident, "CARRIED": not team and tiles.units == tiles.depth,
        "TEAM": team, "LENGTHS": lengths, "PRECISION": precision,
        "num_warps": tiles.warps, "enable_fp_fusion": True, "num_stages": tiles.stages,
    }  # fmt: skip
    if backward:
        sizes |= {"DELTAS": kind.deltas, "SHIFT": int(kind.inner_bias)}
    elif copied:
        sizes |= {"OF_GATE": hidden, "OF_UNIT": 1, "OF_NUMBER": kind.gates * hidden}
    else:
        sizes |= {"OF_GATE": hidden * hidden, "OF_UNIT": hidden, "OF_NUMBER": 1}
    one_launch = not team or not (by_step or are_interpreted() or programs * tall > processors)
    if team and one_launch:
        sizes["launch_cooperative_grid"] = True  # all at the same time, or an error
    copy = copying(kind.gates * hidden, hidden, not backward, precision) if copied else None
    return Work((programs, tall, 1), sizes, team, one_launch, copy)


def copying(rows: int, columns: int, transposed: bool, precision: str) -> Launcher:
    """Of weights (rows, columns), for the products of several sequences."""
    sizes = {"ROWS": rows, "COLUMNS": columns, "TRANSPOSED": transposed, "PRECISION": precision, "TILE": TILE}
    return Launcher((-(-rows // TILE), -(-columns // TILE), 1), sizes)


def _copied(kernel: Any, launcher: Launcher, W: Float[Tensor, "gates_hidden hidden"]) -> Tensor:
    copy = torch.empty_like(W.T if launcher.sizes["TRANSPOSED"] else W, memory_format=torch.contiguous_format)
    launcher.launch(kernel, [W, copy])
    return copy


def _on(device: torch.device) -> AbstractContextManager:
    """Triton launches on the current device."""
    if device.type != "cuda" or device.index == torch.cuda.current_device():
        return nullcontext()
    return torch.cuda.device(device)


@lru_cache(maxsize=256)
def choose_tiles(gates: int, batch: int, hidden: int, processors: int) -> Tiles:
    """What was fastest on an H100, of those with which all programs are there at the same time.

    A program for each sequence, in exact float32, as long as there are processors for all of them and their weights
    stay in registers; up to 64 units it needs no other, else the units are shared out. With more sequences or more
    units 16 sequences a program, whose products are the tensor cores'.
    """
    whole, many = max(16, 1 << (hidden - 1).bit_length()), batch > 4 * processors
    if whole <= 64:
        return Tiles(16, whole, whole, gates, 8) if many else Tiles(1, whole, whole, gates, 4)
    for tiles in ALONE.get((whole, gates == 1), ()):
        if batch * -(-hidden // tiles.units) <= processors or (tiles.units == whole and not many):
            return tiles._replace(resident=min(tiles.resident, gates))
    return Tiles(16, 32, 64, 0, 4, 3)


def _two(parts: Iterable[Tensor | None]) -> tuple[Tensor | None, Tensor | None]:
    """Those of h and of c; only LSTM has the second."""
    h, *c = parts
    return h, c[0] if c else None


def _launches(steps: int, backward: bool, one: bool) -> list[tuple[int, ...]]:
    """From which position to which each launch walks; backward, whether it hands back to the initial state."""
    if not backward:
        return [(0, steps)] if one else [(t, t + 1) for t in range(steps)]
    return [(0, steps, 1)] if one else [*((t, t + 1, 0) for t in reversed(range(steps))), (0, 0, 1)]


def _precision() -> str:
    return "tf32" if torch.backends.cudnn.allow_tf32 else "tf32x3"


@lru_cache
def _processors(device: torch.device) -> int:
    return torch.cuda.get_device_properties(device).multi_processor_count if device.type == "cuda" else 1


def _check(tensors: dict[str, Tensor | None], device: torch.device, shapes: dict[str, tuple[int, ...]]) -> None:
    """A kernel asks nothing: each tensor is what the kernel takes it for."""
    for name, tensor in tensors.items():
        if tensor is None:
            continue
        dtype, shape = torch.int64 if name == "lengths" else torch.float32, shapes[name]
        contiguous = tensor.is_contiguous()
        if not contiguous or tensor.shape != shape or tensor.dtype != dtype or tensor.device != device:
            raise ValueError(
                f"{name} is {tuple(tensor.shape)} of {tensor.dtype} on {tensor.device}"
                f"{'' if contiguous else ', not contiguous'}; it must be {shape} of {dtype} on {device}, contiguous"
            )


@lru_cache(maxsize=64)
def _shapes(gates: int, deltas: int, states: int, steps: int, batch: int, hidden: int) -> dict[str, tuple[int, ...]]:
    """Of the kernels' tensors, by name."""
    rows, state, of_steps = gates * hidden, (batch, hidden), (steps, batch, hidden)
    return {
        "W": (rows, hidden),
        "a": (steps, batch, rows),
        "gates": (steps, batch, rows),
        "b_n": (hidden,),
        "h": (steps + 1, *state),
        "c": (steps + 1, *state) if states == 2 else of_steps,
        "out": of_steps,
        "d_hidden": of_steps,
        "d_a": (steps, batch, deltas * hidden),
        **dict.fromkeys(("h_0", "c_0", "h_n", "c_n", "d_h", "d_c", "d_h_n", "d_c_n"), state),
        "lengths": (batch,),
    }
