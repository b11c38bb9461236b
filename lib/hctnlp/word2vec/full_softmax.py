"""The full softmax over V words: what hierarchical softmax and negative sampling replace, and what checks them."""

from __future__ import annotations

import torch
from jaxtyping import Float, Int
from torch import Tensor

from hctnlp.numerics import log_softmax


def log_probability(
    x: Float[Tensor, "batch dim"], output: Float[Tensor, "words dim"], words: Int[Tensor, " batch"]
) -> Float[Tensor, " batch"]:
    """log p(w | x) = xᵀu_w - log Σ_{w'=1}^{V} e^{xᵀu_w'} (HS-1): every word of the vocabulary is in the sum."""
    return log_softmax(x @ output.T).gather(1, words[:, None]).squeeze(1)


def loss(
    x: Float[Tensor, "batch dim"], output: Float[Tensor, "words dim"], words: Int[Tensor, " batch"]
) -> Float[Tensor, ""]:
    """-Σ log p(w | x), summed over the batch."""
    return -log_probability(x, output, words).sum()


def gradients(
    x: Float[Tensor, "batch dim"], output: Float[Tensor, "words dim"], words: Int[Tensor, " batch"]
) -> tuple[Float[Tensor, "batch dim"], Float[Tensor, "words dim"]]:
    """∂loss/∂x and ∂loss/∂U by hand: with e = softmax(xUᵀ) - onehot(w), they are eU and eᵀx. Both touch all V rows."""
    error = torch.softmax(x @ output.T, dim=1)  # (batch, words); torch's own, one pass: the fair baseline
    error[torch.arange(len(words), device=words.device), words] -= 1
    return error @ output, error.T @ x


def step(
    x: Float[Tensor, "batch dim"],
    output: Float[Tensor, "words dim"],
    words: Int[Tensor, " batch"],
    learning_rate: float,
) -> Float[Tensor, "batch dim"]:
    """One SGD step on U in place; returns ∂loss/∂x, which the caller hands on to the word vectors."""
    grad_x, grad_output = gradients(x, output, words)
    output.sub_(grad_output, alpha=learning_rate)
    return grad_x
