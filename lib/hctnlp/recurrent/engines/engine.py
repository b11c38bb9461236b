"""What an engine does: one layer in one direction, forward and back. Which one to take is :mod:`.choose`'s."""

from __future__ import annotations

from collections.abc import Set
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

import torch
from jaxtyping import Float, Int
from torch import Tensor

from hctnlp.recurrent.cell import ALL, Cell, Gradients, LastGradients, State, Weights

NOTHING = nullcontext()


def without_gradients() -> AbstractContextManager:
    """``torch.no_grad()``, which takes longer than the small products of a single step where it is in force already."""
    return torch.no_grad() if torch.is_grad_enabled() else NOTHING


@dataclass(slots=True)  # frozen it takes four times as long to make: of a single step's time a fiftieth
class Trace:
    """A pass over a sequence.

    Attributes
    ----------
    hidden
        h_t for every step; zero where a sequence has ended.
    last
        The state after the last step of each sequence (for ``reverse``, after its first word).
    x, state, lengths, reverse
        What the pass was made of.
    saved
        What the engine needs for the way back: nested tuples of tensors, so that autograd can keep them.
    """

    hidden: Float[Tensor, "*steps hidden"]
    last: State
    x: Float[Tensor, "*steps input"]
    state: State
    lengths: Int[Tensor, " batch"] | None
    reverse: bool
    saved: Any


@runtime_checkable
class Engine(Protocol):
    """Runs a cell over a sequence.

    Attributes
    ----------
    takes_packed
        Whether the input may be packed: (rows, input), the sequences by falling lengths, as ``PackedSequence.data``.
        What there is for each step is then packed too.
    """

    takes_packed: bool = False

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
        """From the first step to the last, or with ``reverse`` from the last to the first.

        Beyond the length of a sequence its state stays as it is (RNN-8): padding touches nothing, in both directions.
        Without ``keep`` there will be no way back, and nothing has to be saved for it.
        """

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
        """From the gradients by ``trace.hidden`` and ``trace.last`` to all others, or to those that are ``wanted``.

        Of ``d_last`` a part may be None: nobody asked for that part of the last state, its gradient is zero.
        """
