"""The CPU engine: one product for the inputs of all steps, Numba for the steps, one product for each gradient.

What does not wait for the step before is left to torch: W_x x + b, and backwards ∂L/∂x, ∂L/∂W_x and ∂L/∂W_h, each over
all steps at once. The steps are :mod:`hctnlp.recurrent.engines.kernels`. ``bench/recurrent`` compares it to torch.nn.
"""

from __future__ import annotations

from collections.abc import Set
from functools import lru_cache

import numpy as np
import torch
from jaxtyping import Float, Int
from torch import Tensor

from hctnlp.recurrent.cell import ALL, Cell, Gradients, LastGradients, State, Weights, by_last_state
from hctnlp.recurrent.engines import kernels, team
from hctnlp.recurrent.engines.all_steps import Saved, gradients, room_for_states, states_after, without_padding
from hctnlp.recurrent.engines.engine import Trace
from hctnlp.recurrent.engines.kernels import LINE, TILE_BYTES
from hctnlp.simd.memory import address
from hctnlp.simd.vectors import BYTES, LANES

SMALL = 96 * 1024  # multiply-adds of a step: with fewer it is too short to wait for another thread in
# Threads that have sequences do not meet at each step, which on a busy machine lasts as long as another program's turn.
# On an idle one (Xeon, 2 MiB of second-level cache a core) they took 0.79 to 1.01 of the time where both limits hold,
# but 1.05 with two or fewer sequences of over 192 units, and 1.04 where W_h has 4 MiB.
FEW_ROWS = 2  # sequences of a thread, at least
OWN_CACHE = 1 << 20  # bytes of W_h at most, all of which each thread reads at each step


def supports(cell: Cell, dtype: torch.dtype) -> bool:
    """float32, and each cell that has kernels: not GRU with the reset gate before the product."""
    return dtype == torch.float32 and cell.name in kernels.CELLS


class CPUEngine:
    """See :class:`hctnlp.recurrent.engines.Engine`.

    Parameters
    ----------
    threads
        For the steps; ``None`` is :func:`team.default_threads`, and one thread where there is little to do.
    openmp
        Whether the steps may run on torch's own threads; else on threads of Python's.
    """

    def __init__(self, threads: int | None = None, openmp: bool = True) -> None:
        if threads is not None and threads < 1:
            raise ValueError(f"threads must be at least 1, not {threads}")
        self.threads, self.openmp = threads, openmp

    @torch.no_grad()
    def forward(
        self,
        cell: Cell,
        x: Float[Tensor, "time batch input"],
        state: State,
        weights: Weights,
        lengths: Int[Tensor, " batch"] | None = None,
        reverse: bool = False,
    ) -> Trace:
        """See :meth:`Engine.forward`."""
        (steps, batch, _), hidden = x.shape, state[0].shape[1]
        own = None if lengths is None else without_padding(x, lengths)
        gates = (x if own is None else own) @ weights.W_x.T
        h, c = room_for_states(cell, state, steps, reverse)
        self._run(False, cell, steps, batch, hidden, reverse, lengths, weights, a=gates, h=h, c=c)
        hidden_states, last = states_after(cell, h, c, reverse)
        out = hidden_states if lengths is None else without_padding(hidden_states, lengths)
        return Trace(out, last, x, state, lengths, reverse, Saved(own, gates, h, c))

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
        d_state = by_last_state(d_last, trace.state)
        width = cell.deltas * hidden
        d_a = gates.new_empty(steps * batch, width)
        d_b = gates.new_zeros(self._team(cell, batch, hidden)[0], width)  # each thread adds up its own
        self._run(
            True, cell, steps, batch, hidden, trace.reverse, trace.lengths, weights,
            a=gates, h=h, c=c, d_hidden=_in_rows(d_hidden), d_a=d_a, d_h=d_state[0], d_c=d_state[-1], d_b=d_b,
        )  # fmt: skip
        return gradients(cell, trace, weights, d_a, d_b.sum(0), d_state, wanted, _outer_sum)

    def _run(
        self,
        backward: bool,
        cell: Cell,
        steps: int,
        batch: int,
        hidden: int,
        reverse: bool,
        lengths: Int[Tensor, " batch"] | None,
        weights: Weights,
        **tensors: Tensor | None,
    ) -> None:
        """All steps forward or backward: the tensors by their names in :data:`kernels.Task`, changed in place."""
        threads, by_rows = self._team(cell, batch, hidden)
        room, places = _room(cell.gates, hidden, threads)
        W_h, (_, _, b, b_n) = _in_rows(weights.W_h), weights
        tensors |= {"W_h": W_h, "room": W_h.new_empty(room)}
        tensors["room"][: places["tiles"] // BYTES].zero_()
        if not backward:
            tensors["b"] = W_h.new_zeros(len(W_h)) if b is None else _in_rows(b)
        if not backward and cell.inner_bias:
            tensors["b_n"] = W_h.new_zeros(hidden) if b_n is None else _in_rows(b_n)
        numbers = {
            "backward": backward, "reverse": reverse, "by_rows": by_rows, "cell": kernels.CELLS[cell.name],
            "gates": cell.gates, "deltas": cell.deltas, "steps": steps, "batch": batch, "hidden": hidden,
            "threads": threads, "give_way": team.give_way(), "nap": team.nap(),
        }  # fmt: skip
        shapes = _shapes(cell.gates, cell.deltas, cell.states, steps, batch, hidden, room, threads)
        for name, tensor in tensors.items():
            if tensor is not None:
                numbers[name] = address(name, tensor, torch.float32, shapes[name])
        ends: np.ndarray | Tensor  # kept until the steps are done
        if lengths is None:
            ends = _all_equal(batch, steps)
            numbers["lengths"] = address("lengths", ends, np.int64, (batch,))
        else:
            ends = _in_rows(lengths.to(torch.int64))
            numbers["lengths"] = address("lengths", ends, torch.int64, (batch,))
        room = numbers.pop("room")
        numbers |= {name: room + place for name, place in places.items()}
        library = team.openmp() if self.openmp and threads > 1 else None
        if library is not None:
            numbers["thread_number"], numbers["thread_count"] = team.openmp_questions()
        task = np.array([numbers.get(name, 0) for name in kernels.Task.names], np.int64)
        function, place = kernels.compiled(), address("task", task, np.int64, (len(kernels.Task.names),), written=True)
        if library is not None:
            team.run_openmp(library, function.address, place, threads)
        else:
            team.run_threads(function.ctypes, place, task.view(kernels.Task), threads)

    def _team(self, cell: Cell, batch: int, hidden: int) -> tuple[int, bool]:
        """How many threads, at most one a vector of units; and whether each has sequences, not units."""
        if not team.can_have_threads():
            return 1, False
        threads = self.threads
        if threads is None:
            threads = 1 if batch * hidden * hidden * cell.gates < SMALL else team.default_threads()
        threads = min(threads, -(-hidden // LANES))
        return threads, batch >= threads * FEW_ROWS and cell.gates * hidden * hidden * BYTES <= OWN_CACHE


@lru_cache(maxsize=64)
def _shapes(
    gates: int, deltas: int, states: int, steps: int, batch: int, hidden: int, room: int, threads: int
) -> dict[str, tuple[int, ...]]:
    """Of the tensors of a :data:`kernels.Task`, by name."""
    rows, states_kept = gates * hidden, steps + 1 if states == 2 else steps
    return {
        "W_h": (rows, hidden),
        "b": (rows,),
        "b_n": (hidden,),
        "a": (steps, batch, rows),
        "h": (steps + 1, batch, hidden),
        "c": (states_kept, batch, hidden),
        "d_hidden": (steps, batch, hidden),
        "d_a": (steps * batch, deltas * hidden),
        "d_h": (batch, hidden),
        "d_c": (batch, hidden),
        "d_b": (threads, deltas * hidden),
        "room": (room,),
    }


@lru_cache(maxsize=64)
def _room(gates: int, hidden: int, threads: int) -> tuple[int, dict[str, int]]:
    """How many float32 a team works in, and at which byte of them what begins: the counters first, which begin as 0."""
    tickets = threads * LINE
    tiles = tickets + LINE
    packed = tiles + threads * TILE_BYTES
    units = -(-hidden // LANES) * LANES
    places = {"progress": 0, "tickets": tickets, "tiles": tiles, "packed": packed}
    return packed // BYTES + units * gates * hidden, places


@lru_cache(maxsize=64)
def _all_equal(batch: int, steps: int) -> np.ndarray:
    """The lengths of sequences of one length; the engine only reads them."""
    return np.full(batch, steps, np.int64)


def _in_rows(tensor: Tensor) -> Tensor:
    """The numbers row by row, held on to: another thread may give a parameter other data during the pass."""
    return tensor.detach().resolve_neg().contiguous()


def _outer_sum(d_a: Float[Tensor, "rows gates_hidden"], operand: Float[Tensor, "rows features"]) -> Tensor:
    """Σ δ uᵀ. MKL is up to 1.5 times as fast at the transposed product, Σ u δᵀ, if there are many rows."""
    if len(operand) < 1024:
        return d_a.T @ operand
    return (operand.T @ d_a).T.contiguous()
