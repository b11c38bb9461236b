"""How far a gradient travels: ∂h_T/∂h_t, its growth rate, and what the singular values of W_h promise."""

from __future__ import annotations

import math

import torch
from jaxtyping import Float
from torch import Tensor

from hctnlp.recurrent.cell import Cell, State, Weights, project

SLOPES = {"sigmoid": 0.25, "tanh": 1.0, "relu": 1.0}
"""The greatest slope of each nonlinearity: σ′ = σ(1 - σ) ≤ ¼, tanh′ = 1 - tanh² ≤ 1, ReLU′ ≤ 1 (GRAD-1)."""


@torch.no_grad()
def states(cell: Cell, x: Float[Tensor, "time input"], state: State | None, weights: Weights) -> list[tuple]:
    """Walk over one sequence; for each step the state after it and what it saved for its way back.

    ``state`` holds vectors (hidden,), zeros if None.
    """
    a_x = project(x, weights)
    hidden = weights.W_h.shape[1]
    state = tuple(part[None] for part in state) if state is not None else (x.new_zeros(1, hidden),) * cell.states
    walked = []
    for t in range(len(x)):
        state, saved = cell.advance(a_x[t : t + 1], state, weights)
        walked.append((state, saved))
    return walked


@torch.no_grad()
def jacobians(
    cell: Cell, x: Float[Tensor, "time input"], weights: Weights, state: State | None = None, part: int = 0
) -> Float[Tensor, "times hidden hidden"]:
    """∂s_T/∂s_t for t = T, T-1, …, 0, where s is h (``part`` 0) or LSTM's C (``part`` 1); the first is the identity.

    For RNN this is Π diag(f′(a_k)) W_h over k = t+1 … T (GRAD-2). It is had by sending the rows of the identity back
    through the steps, so for LSTM it holds every way from s_t to s_T: C_t → h_t → gates → C_{t+1} too, and for
    ``part`` 0 what h_t does to C_{t+1}. What h_t owes to C_t is no part of ∂h_T/∂h_t.
    """
    walked = states(cell, x, state, weights)
    hidden = weights.W_h.shape[1]
    eye = torch.eye(hidden, dtype=x.dtype, device=x.device)
    back = tuple(eye if number == part else torch.zeros_like(eye) for number in range(cell.states))
    products = [eye]
    for _, saved in reversed(walked):
        rows = type(saved)(*(field.expand(hidden, -1) for field in saved))
        _, _, back = cell.retreat(back, rows, weights)
        products.append(back[part])
    return torch.stack(products)


def gradient_norms(jacobians: Float[Tensor, "times hidden hidden"]) -> Float[Tensor, " times"]:
    """‖∂s_T/∂s_t‖₂, the largest singular value of each: how much a change at t can still be felt at T."""
    return torch.linalg.matrix_norm(jacobians, ord=2)


def growth_rate(norms: Float[Tensor, " times"]) -> float:
    """(1/n) log(‖∂h_T/∂h_{T-n}‖ / ‖∂h_T/∂h_T‖) over the last n steps, per step (GRAD-3): below 0 it vanishes, above 0
    it explodes. As n grows this is the largest Lyapunov exponent.

    -∞ if the last norm is 0: it has vanished altogether.

    Raises
    ------
    ValueError
        If there are fewer than two norms, or one is no finite number.
    """
    if len(norms) < 2 or not bool(torch.isfinite(norms).all()):
        raise ValueError(f"a growth rate needs at least two finite norms, not {norms.tolist()[:4]}…")
    return -math.inf if norms[-1] == 0 else float(torch.log(norms[-1] / norms[0])) / (len(norms) - 1)


def norm_bound(W_h: Float[Tensor, "hidden hidden"], steps: int, slope: int | float = 1.0) -> float:
    """(γ σ_max(W_h))^n ≥ ‖∂h_T/∂h_{T-n}‖, with γ the greatest slope of f (GRAD-4).

    γ σ_max < 1 is enough for the gradient to vanish. γ σ_max > 1 is necessary for it to explode and not enough: f′ may
    be small, and W_h may turn every vector out of its longest direction (Pascanu, Mikolov and Bengio 2013).
    """
    return (slope * float(torch.linalg.matrix_norm(W_h, ord=2))) ** steps


def spectral_radius(W_h: Float[Tensor, "hidden hidden"]) -> float:
    """max |λ| of the eigenvalues: the growth of W_h^n per step as n → ∞. At most the largest singular value."""
    return float(torch.linalg.eigvals(W_h).abs().max())


@torch.no_grad()
def gate_activations(
    cell: Cell, x: Float[Tensor, "time input"], weights: Weights, state: State | None = None
) -> dict[str, Float[Tensor, "time hidden"]]:
    """Every gate at every step, by name: i f g o and c for LSTM, r z n for GRU; h for all."""
    walked = states(cell, x, state, weights)
    gates = {name: torch.cat([getattr(saved, name) for _, saved in walked]) for name in cell.gate_names}
    if cell.states == 2:
        gates["c"] = torch.cat([state[1] for state, _ in walked])
    return gates | {"h": torch.cat([state[0] for state, _ in walked])}
