"""The CPU engine: Numba for the steps and for the inputs of some steps at a time, torch's product for each gradient.

The walk is :mod:`hctnlp.recurrent.engines.kernels`, over the living steps alone (:mod:`hctnlp.recurrent.engines.rows`).
What is large and waits for no step is left to torch: ∂L/∂x, ∂L/∂W_x and ∂L/∂W_h, each over all steps at once, and
W_x x + b where W_x is large, or used but a few times. A sequence of one step has its own way, :mod:`.one_step`.
``bench/recurrent`` compares it to torch.nn.
"""

from __future__ import annotations

from collections.abc import Callable, Set
from functools import cache, lru_cache
from typing import Any

import numpy as np
import torch
from jaxtyping import Float, Int
from torch import Tensor

from hctnlp.recurrent.cell import ALL, Cell, Gradients, LastGradients, State, Weights, by_last_state
from hctnlp.recurrent.engines import kernels, one_step, team
from hctnlp.recurrent.engines.all_steps import Saved, gradients_of_rows
from hctnlp.recurrent.engines.engine import Trace, without_gradients
from hctnlp.recurrent.engines.kernels import LINE, TILE_BYTES
from hctnlp.recurrent.engines.reference import ReferenceEngine
from hctnlp.recurrent.engines.rows import Rows, in_rows, rows_of
from hctnlp.simd.memory import address
from hctnlp.simd.vectors import BYTES, LANES

SMALL = 96 * 1024  # multiply-adds of a step: with fewer it is too short to wait for another thread in
# Threads that have sequences do not meet at each step, which on a busy machine lasts as long as another program's turn.
# On an idle one (Xeon, 2 MiB of second-level cache a core) they took 0.79 to 1.01 of the time where both limits hold,
# but 1.05 with two or fewer sequences of over 192 units, and 1.04 where W_h has 4 MiB.
FEW_ROWS = 2  # sequences of a thread, at least
OWN_CACHE = 1 << 20  # bytes of W_h at most, all of which each thread reads at each step
NEIGHBOURS = 8  # sequences of a thread that stand together; of fewer it has every so manieth
PART_BYTES = 1 << 19  # of W_x x + b, which is still in the cache when its steps come
FEW_INPUTS = 16  # rows of all steps: with fewer it takes longer to pack W_x than to multiply with it
MANY_WEIGHTS = 1 << 21  # bytes of W_x: with more they leave the cache between two parts, and torch's product is faster


def supports(cell: Cell, dtype: torch.dtype) -> bool:
    """float32, and each cell that has kernels."""
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

    takes_packed = True
    of_one_step = ReferenceEngine()  # where it has lengths, or two products in turn

    def __init__(self, threads: int | None = None, openmp: bool = True) -> None:
        if threads is not None and threads < 1:
            raise ValueError(f"threads must be at least 1, not {threads}")
        self.threads, self.openmp = threads, openmp

    def forward(
        self,
        cell: Cell,
        x: Float[Tensor, "*steps input"],
        state: State,
        weights: Weights,
        lengths: Int[Tensor, " batch"] | None = None,
        reverse: bool = False,
        keep: bool = True,
    ) -> Trace:
        """See :meth:`Engine.forward`."""
        with without_gradients():
            if x.dim() == 3 and x.shape[0] == 1:
                if lengths is None and one_step.can(cell):
                    return one_step.forward(cell, x, state, weights, reverse, keep)
                return self.of_one_step.forward(cell, x, state, weights, lengths, reverse, keep)
            return self._forward(cell, x, state, weights, lengths, reverse, keep)

    def _forward(
        self,
        cell: Cell,
        x: Float[Tensor, "*steps input"],
        state: State,
        weights: Weights,
        lengths: Int[Tensor, " batch"] | None,
        reverse: bool,
        keep: bool,
    ) -> Trace:
        """Of more steps than one."""
        rows = rows_of(x, len(state[0]), lengths)
        living = rows.take(x)
        h, c = _states(rows, state[0], reverse), _beside(cell, rows, state, reverse, keep)
        gates = self._project_and_walk(cell, rows, reverse, weights, keep, in_rows(living), h, c)
        after = rows.lower_states(h) if reverse else rows.upper_states(h)
        if reverse and rows.padded is not None:
            after = torch.nn.functional.pad(after, (0, 0, 0, 1))
        last: State = (rows.last(h, reverse),)
        if cell.states == 2:
            last += (rows.last(c, reverse) if keep else c if rows.places is None else rows.unsort(c),)
        saved = Saved(None if rows.given is None else living, gates if cell.gates > 1 else None, h, c) if keep else ()
        return Trace(rows.give(after, x), last, x, state, lengths, reverse, saved)

    def backward(
        self,
        cell: Cell,
        trace: Trace,
        weights: Weights,
        d_hidden: Float[Tensor, "*steps hidden"],
        d_last: LastGradients,
        *,
        wanted: Set[str] = ALL,
    ) -> Gradients:
        """See :meth:`Engine.backward`."""
        with without_gradients():
            if trace.x.dim() == 3 and trace.x.shape[0] == 1:
                if trace.lengths is None and one_step.can(cell):
                    return one_step.backward(cell, trace, weights, d_hidden, d_last, wanted)
                return self.of_one_step.backward(cell, trace, weights, d_hidden, d_last, wanted=wanted)
            return self._backward(cell, trace, weights, d_hidden, d_last, wanted)

    def _backward(
        self,
        cell: Cell,
        trace: Trace,
        weights: Weights,
        d_hidden: Float[Tensor, "*steps hidden"],
        d_last: LastGradients,
        wanted: Set[str],
    ) -> Gradients:
        """Of more steps than one."""
        living, gates, h, c = trace.saved
        batch, hidden = trace.state[0].shape
        rows = rows_of(trace.x, batch, trace.lengths)
        d_state = tuple(rows.sort(d) for d in by_last_state(d_last, trace.state))
        width = cell.deltas * hidden
        d_a = h.new_empty(rows.total, width)
        threads, groups = self._team(cell, batch, hidden)
        d_b = h.new_zeros(groups, width)  # each group adds up its own
        self._walk(
            True, cell, rows, trace.reverse, weights.W_h, True, threads, groups,
            a=gates, h=h, c=c, d_hidden=in_rows(rows.take(d_hidden)), d_a=d_a, d_b=d_b,
            d_h=d_state[0], d_c=d_state[-1],
        )  # fmt: skip
        d_state = tuple(rows.unsort(d) for d in d_state)
        living = rows.take(trace.x) if living is None else living
        before = rows.upper_states(h)[: rows.total] if trace.reverse else rows.lower_states(h)
        reset = c if cell.name == "gru_reset_before" else None
        found = gradients_of_rows(cell, living, before, weights, d_a, d_b.sum(0), d_state, wanted, _outer_sum, reset)
        if found.x is None:
            return found
        d_x = found.x if rows.padded is None else torch.nn.functional.pad(found.x, (0, 0, 0, 1))
        return found._replace(x=rows.give(d_x, trace.x))

    def _project_and_walk(
        self,
        cell: Cell,
        rows: Rows,
        reverse: bool,
        weights: Weights,
        keep: bool,
        x: Float[Tensor, "rows input"],
        h: Float[Tensor, "states hidden"],
        c: Tensor | None,
    ) -> Float[Tensor, "inputs gates_hidden"]:
        """All steps forward, h and c in place; the gates, if they are kept."""
        W_x, W_h, b, b_n = weights
        width, team_ = len(W_x), self._team(cell, rows.batch, h.shape[1])
        if rows.total < FEW_INPUTS or W_x.nbytes > MANY_WEIGHTS:
            a = x @ W_x.T if b is None else torch.addmm(b, x, W_x.T)
            self._walk(False, cell, rows, reverse, W_h, keep, *team_, a=a, h=h, c=c, b_n=b_n)
            return a
        part_rows = max(rows.batch, min(rows.total, PART_BYTES // (width * BYTES)))
        a = x.new_empty(rows.total if keep else team_[1] * part_rows, width)
        b = x.new_zeros(width) if b is None else in_rows(b)
        inputs: dict[str, Any] = {"x": x, "W_x": in_rows(W_x), "b": b}
        self._walk(False, cell, rows, reverse, W_h, keep, *team_, part_rows, a=a, h=h, c=c, b_n=b_n, **inputs)
        return a

    def _walk(
        self,
        backward: bool,
        cell: Cell,
        rows: Rows,
        reverse: bool,
        W_h: Tensor,
        keep: bool,
        threads: int,
        groups: int,
        part_rows: int = 0,
        **tensors: Tensor | None,
    ) -> None:
        """All steps forward or backward: the tensors by their names in :data:`kernels.Task`, changed in place."""
        if rows.total == 0:
            return
        steps, batch, hidden = rows.steps, rows.batch, W_h.shape[1]
        width = tensors["x"].shape[1] if "x" in tensors else 0
        room, places = _room(cell.gates, width, hidden, threads)
        tensors |= {"W_h": in_rows(W_h), "room": W_h.new_empty(room)}
        if threads > 1:
            tensors["room"][: places["tiles"] // BYTES].zero_()
        if not backward and cell.inner_bias:
            tensors["b_n"] = W_h.new_zeros(hidden) if tensors["b_n"] is None else in_rows(tensors["b_n"])
        numbers = {
            **_groups(rows, groups),
            "backward": backward, "keep": keep, "reverse": reverse, "cell": kernels.CELLS[cell.name],
            "gates": cell.gates, "deltas": cell.deltas, "steps": steps, "batch": batch, "input": width,
            "hidden": hidden, "part_rows": part_rows, "threads": threads, "give_way": team.give_way(),
            "nap": team.nap(),
        }  # fmt: skip
        states = rows.total + batch + (rows.padded is not None)
        beside = rows.total if cell.states == 1 else states if keep else batch
        inputs = rows.total if keep or not width else groups * part_rows
        shapes = _shapes(
            cell.gates, cell.deltas, rows.total, inputs, states, beside, batch, width, hidden, room, groups
        )
        for name, tensor in tensors.items():
            if tensor is not None:
                numbers[name] = address(name, tensor, torch.float32, shapes[name])
        numbers["blocks"] = address("blocks", rows.blocks, np.int64, (steps + 2, 2))
        room = numbers.pop("room")
        numbers |= {name: room + place for name, place in places.items()}
        library = team.openmp() if self.openmp and threads > 1 else None
        if library is not None:
            numbers["thread_number"], numbers["thread_count"] = team.openmp_questions()
        task = np.array([numbers.get(name, 0) for name in kernels.Task.names], np.int64)
        place = address("task", task, np.int64, (len(kernels.Task.names),), written=True)
        if library is not None:
            team.run_openmp(library, kernels.compiled().address, place, threads)
        else:
            team.run_threads(_function(), place, task.view(kernels.Task), threads)

    def _team(self, cell: Cell, batch: int, hidden: int) -> tuple[int, int]:
        """How many threads, at most one a vector of units; and groups of sequences, one if threads share out units."""
        if not team.can_have_threads():
            return 1, 1
        threads = self.threads
        if threads is None:
            threads = 1 if batch * hidden * hidden * cell.gates < SMALL else team.default_threads()
        threads = min(threads, -(-hidden // LANES))
        by_rows = batch >= threads * FEW_ROWS and cell.gates * hidden * hidden * BYTES <= OWN_CACHE
        return threads, threads if by_rows else 1


@cache
def _function() -> Callable[[int], None]:
    """To be called from Python; Numba makes a new one each time it is asked."""
    return kernels.compiled().ctypes


ENGINE = CPUEngine()
"""The layers'."""


def _states(rows: Rows, initial: Float[Tensor, "batch hidden"], reverse: bool) -> Float[Tensor, "states hidden"]:
    """Room for all states with the initial one where the walk begins; and a row of zeros that the padding is given."""
    h = initial.new_empty(rows.total + rows.batch + (rows.padded is not None), initial.shape[1])
    if rows.padded is not None:
        h[-1] = 0
    rows.set_initial(h, initial, reverse)
    return h


def _beside(cell: Cell, rows: Rows, state: State, reverse: bool, keep: bool) -> Tensor | None:
    """Room for what there is beside h: LSTM's cells; GRU's q, which the textbook's step needs itself."""
    if cell.states == 2:
        return _states(rows, state[1], reverse) if keep else rows.sort(state[1]).clone()
    needed = cell.gates > 1 and (keep or not cell.inner_bias)
    return state[0].new_empty(rows.total, state[0].shape[1]) if needed else None


def _groups(rows: Rows, groups: int) -> dict[str, int]:
    """Which sequences a group has: neighbours, whose rows no other thread writes next to; or every so manieth, where
    lengths differ or they are few."""
    if groups == 1:
        return {"groups": 1, "apart": 1, "offset": 0, "even": 1}
    share, rest = divmod(rows.batch, groups)
    whole = rest == 0 and rows.total == rows.steps * rows.batch
    if whole and share >= NEIGHBOURS:
        return {"groups": groups, "apart": 1, "offset": share, "even": 0}
    return {"groups": groups, "apart": groups, "offset": 1, "even": int(whole)}


@lru_cache(maxsize=64)
def _shapes(
    gates: int,
    deltas: int,
    rows: int,
    inputs: int,
    states: int,
    beside: int,
    batch: int,
    width: int,
    hidden: int,
    room: int,
    groups: int,
) -> dict[str, tuple[int, ...]]:
    """Of the tensors of a :data:`kernels.Task`, by name."""
    return {
        "W_h": (gates * hidden, hidden),
        "W_x": (gates * hidden, width),
        "b": (gates * hidden,),
        "b_n": (hidden,),
        "x": (rows, width),
        "a": (inputs, gates * hidden),
        "h": (states, hidden),
        "c": (beside, hidden),
        "d_hidden": (rows, hidden),
        "d_a": (rows, deltas * hidden),
        "d_h": (batch, hidden),
        "d_c": (batch, hidden),
        "d_b": (groups, deltas * hidden),
        "room": (room,),
    }


@lru_cache(maxsize=64)
def _room(gates: int, width: int, hidden: int, threads: int) -> tuple[int, dict[str, int]]:
    """How many float32 a team works in, and at which byte of them what begins: the counters first, which begin as 0."""
    tickets = threads * LINE
    tiles = tickets + LINE
    packed = tiles + threads * TILE_BYTES
    units = -(-hidden // LANES) * LANES
    packed_x = packed + units * gates * hidden * BYTES
    places = {"progress": 0, "tickets": tickets, "tiles": tiles, "packed": packed, "packed_x": packed_x}
    return packed_x // BYTES + units * gates * width, places


def _outer_sum(d_a: Float[Tensor, "rows gates_hidden"], operand: Float[Tensor, "rows features"]) -> Tensor:
    """Σ δ uᵀ. MKL is up to 1.5 times as fast at the transposed product, Σ u δᵀ, if there are many rows."""
    if len(operand) < 1024:
        return d_a.T @ operand
    return (operand.T @ d_a).T.contiguous()
