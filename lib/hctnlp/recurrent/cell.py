"""What RNN, LSTM and GRU have in common: weights, one step forward, one step back."""

from __future__ import annotations

from collections.abc import Set
from typing import Any, NamedTuple, Protocol, runtime_checkable

import torch
from jaxtyping import Float
from torch import Tensor

State = tuple[Tensor, ...]  # (h,), or (h, c) for LSTM; each (batch, hidden)
LastGradients = tuple[Tensor | None, ...]  # the gradients by a state's parts; None for zeros
ALL = frozenset({"x", "state", "W_x", "W_h", "b", "b_n"})  # the gradients that a way back can be asked for


class Weights(NamedTuple):
    """The parameters of one layer in one direction; a gradient by the weights has the same form.

    G is the number of gates: 1 for RNN, 4 for LSTM (i f g o), 3 for GRU (r z n), stacked as torch stacks them. The
    slide's W·[h_{t-1}, x_t] is [W_h, W_x]·[h_{t-1}, x_t] = W_h h_{t-1} + W_x x_t.
    """

    W_x: Float[Tensor, "gates_hidden input"]
    W_h: Float[Tensor, "gates_hidden hidden"]
    b: Float[Tensor, " gates_hidden"] | None = None
    b_n: Float[Tensor, " hidden"] | None = None
    """Only cells with an ``inner_bias``: that of the last gate's product, inside r ∘ (W_h h + b_n) (GRU-5)."""


class Gradients(NamedTuple):
    """The gradients of a step or of a sequence: by the input, by the initial state, by the weights.

    None for what was not asked for; some engines give the state's in any case.
    """

    x: Float[Tensor, "*steps batch input"] | None
    state: LastGradients
    weights: Weights


@runtime_checkable
class Cell(Protocol):
    """One kind of recurrent net. What does not wait for a neighbouring step is had for all steps of a sequence at once:
    the input's share of the pre-activations, ``a_x = W_x x + b``, comes from outside, and :meth:`slopes` takes what the
    steps have saved one by one or stacked.

    Attributes
    ----------
    name
        By it an engine finds the cell's kernels; a cell without kernels is the reference engine's.
    gates, states
        G of :class:`Weights`; how many tensors a state has.
    gate_names
        The gates among what :meth:`advance` saves.
    inner_bias
        Whether a gate multiplies the last gate's part of W_h h + b_n, so that this part has a bias of its own and a
        gradient that is not the one by its part of ``a_x``.
    """

    name: str
    gates: int
    states: int
    gate_names: tuple[str, ...] = ()
    inner_bias: bool = False

    @property
    def deltas(self) -> int:
        """How many blocks of hidden numbers the gradients by ``a_x`` and ``a_h`` of a step have, those alike once."""
        return self.gates + self.inner_bias

    def advance(self, a_x: Tensor, state: State, weights: Weights) -> tuple[State, Any]:
        """The next state, and what :meth:`slopes` and :meth:`retreat` will need."""

    def slopes(self, saved: Any) -> Any:
        """The factors of the way back, which the gradients meet number by number."""

    def descend(self, d_state: State, slopes: Any, weights: Weights) -> tuple[Tensor, Tensor, State]:
        """From the gradient by the state after the step: by ``a_x``, by ``a_h = W_h h``, by the state before.

        Linear in ``d_state``: a row of zeros stays zero.
        """

    def retreat(self, d_state: State, saved: Any, weights: Weights) -> tuple[Tensor, Tensor, State]:
        """:meth:`descend` a single step, from what it has saved."""
        return self.descend(d_state, self.slopes(saved), weights)

    def hidden_weight_gradient(self, d_a_h: Tensor, h_before: Tensor, saved: Any) -> Tensor:
        """∂L/∂W_h, summed over steps and batch: (gates·hidden, hidden)."""

    def as_in_torch(self, rows: Tensor) -> Tensor:
        """Rows of a weight or a bias as the layer of ``torch.nn`` has them; of theirs, ours.

        ``ValueError`` if ``torch.nn`` has no such cell.
        """
        return rows


def by_last_state(d_last: LastGradients, state: State) -> State:
    """The gradients by the last state, in tensors that nobody else has: zeros where there is none."""
    pairs = zip(d_last, state, strict=True)
    return tuple(
        torch.zeros_like(part, memory_format=torch.contiguous_format)
        if d is None
        else d.clone(memory_format=torch.contiguous_format)
        for d, part in pairs
    )


def project(x: Float[Tensor, "*steps batch input"], weights: Weights) -> Float[Tensor, "*steps batch gates_hidden"]:
    """a_x = W_x x + b."""
    return torch.nn.functional.linear(x, weights.W_x, weights.b)


def outer_sum(
    d_a: Float[Tensor, "*steps batch gates_hidden"], operand: Float[Tensor, "*steps batch features"]
) -> Float[Tensor, "gates_hidden features"]:
    """Σ δ uᵀ over all steps and the batch, as one matrix product."""
    return d_a.flatten(0, -2).T @ operand.flatten(0, -2)


def step(cell: Cell, x: Float[Tensor, "batch input"], state: State, weights: Weights) -> tuple[State, Any]:
    """One step: the state after x, and what :func:`step_backward` needs."""
    return cell.advance(project(x, weights), state, weights)


def step_backward(
    cell: Cell, d_state: State, x: Float[Tensor, "batch input"], state: State, saved: Any, weights: Weights
) -> Gradients:
    """The gradients of one step by everything that went into it, from those by the state that came out.

    ``x`` and ``state`` are what :func:`step` was called with, ``saved`` what it returned.
    """
    d_a_x, d_a_h, d_before = cell.retreat(d_state, saved, weights)
    return Gradients(d_a_x @ weights.W_x, d_before, weight_gradients(cell, d_a_x, d_a_h, x, state[0], saved, weights))


def weight_gradients(
    cell: Cell,
    d_a_x: Tensor,
    d_a_h: Tensor,
    x: Tensor,
    h_before: Tensor,
    saved: Any,
    weights: Weights,
    wanted: Set[str] = ALL,
) -> Weights:
    """∂L/∂W_x = Σ δ_t x_tᵀ, ∂L/∂W_h = Σ δ_t h_{t-1}ᵀ, ∂L/∂b = Σ δ_t (RNN-5): every step used the same weights, so their
    gradients add up. Those that are not wanted are None."""
    hidden = weights.W_h.shape[1]
    return Weights(
        W_x=outer_sum(d_a_x, x) if "W_x" in wanted else None,
        W_h=cell.hidden_weight_gradient(d_a_h, h_before, saved) if "W_h" in wanted else None,
        b=None if weights.b is None else d_a_x.flatten(0, -2).sum(dim=0),
        b_n=None if weights.b_n is None else d_a_h[..., -hidden:].flatten(0, -2).sum(dim=0),
    )


def parameter_count(cell: Cell, input_size: int, hidden_size: int, bias: bool = True) -> int:
    """G·H·(D + H + 1): the numbers in one layer and direction, whatever the length of the sequence (RNN-2).

    G is 1 for RNN, 3 for GRU (GRU-9), 4 for LSTM (LSTM-7). ``torch.nn`` has a second bias, G·H more, which adds
    nothing but for the GRU whose reset gate comes after the product: that one needs H of them.
    """
    per_unit = input_size + hidden_size + bias
    return cell.gates * hidden_size * per_unit + (hidden_size if bias and cell.inner_bias else 0)
