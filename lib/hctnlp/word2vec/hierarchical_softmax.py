"""Hierarchical softmax: p(w | x) as a walk down the Huffman tree, one logistic regression at each turn.

Mikolov et al., *Efficient Estimation of Word Representations in Vector Space*, 2013; Morin and Bengio, 2005.

Notation: x (batch, dim), the slides' x_w, is what predicts, a context's mean in CBOW or the centre word's vector in
skip-gram; θ (V - 1, dim) has a row for every inner node; d_j^w is the turn that word w takes at the j-th node.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from jaxtyping import Float, Int
from torch import Tensor

from hctnlp.numerics import log_sigmoid, sigmoid, wide
from hctnlp.word2vec.huffman import PaddedCodes


def node_log_probability(logits: Float[Tensor, "*shape"], code: Float[Tensor, "*shape"]) -> Float[Tensor, "*shape"]:
    """log p(d | x, θ) for z = xᵀθ: log σ(z) where d = 0, log(1 - σ(z)) = log σ(-z) where d = 1 (HS-6).

    Written with d as a number that is 0 or 1, it is the objective of one node (HS-9):
    J = (1 - d) · log σ(z) + d · log(1 - σ(z)). Both say log σ((1 - 2d) · z), which no logit underflows.
    With the label y = 1 - d and the prediction ŷ = σ(z) it is minus the loss of logistic regression (HS-5),
    -y log ŷ - (1 - y) log(1 - ŷ).
    """
    return log_sigmoid((1 - 2 * code) * logits)


def path_logits(
    x: Float[Tensor, "batch dim"], theta: Float[Tensor, "inner dim"], path: Int[Tensor, "batch depth"]
) -> Float[Tensor, "batch depth"]:
    """xᵀ θ_{j-1}^w for every node of each word's path. Half precision is widened to float32 before anything is
    added up: twenty log-probabilities of -10⁴ would be -∞ in float16."""
    if theta.shape[0] == 0:  # one word, nothing to decide
        return x.new_zeros(path.shape, dtype=wide(x.dtype))
    return torch.einsum("bd,bjd->bj", x.to(wide(x.dtype)), theta[path].to(wide(theta.dtype)))


def log_probability(
    x: Float[Tensor, "batch dim"],
    theta: Float[Tensor, "inner dim"],
    words: Int[Tensor, " batch"],
    tree: PaddedCodes,
) -> Float[Tensor, " batch"]:
    """log p(w | x) = Σ_{j=2}^{l_w + 1} log p(d_j^w | x, θ_{j-1}^w), the log of the product along the path (HS-7).

    Summed over all V words, p is 1, whatever x and θ are (HS-8): every node splits its share between its children.

    Parameters
    ----------
    tree
        ``HuffmanTree.padded(device)``, on the device of x.

    Returns
    -------
    In x's dtype, but float32 at least.
    """
    code, mask = tree.code[words].to(wide(x.dtype)), tree.mask[words]
    return (node_log_probability(path_logits(x, theta, tree.path[words]), code) * mask).sum(dim=1)


def loss(
    x: Float[Tensor, "batch dim"],
    theta: Float[Tensor, "inner dim"],
    words: Int[Tensor, " batch"],
    tree: PaddedCodes,
) -> Float[Tensor, ""]:
    """-Σ_w Σ_j J(w, j): the negative log-likelihood (HS-9), summed over the batch."""
    return -log_probability(x, theta, words, tree).sum()


@dataclass(frozen=True)
class Gradients:
    """∂loss/∂x, and ∂loss/∂θ as the rows that the batch touches: ``rows[b, j]`` belongs to θ[``path[b, j]``].

    A node that several words pass has several rows, which add up. Padding has zero rows.
    """

    x: Float[Tensor, "batch dim"]
    rows: Float[Tensor, "batch depth dim"]
    path: Int[Tensor, "batch depth"]

    def theta(self, num_inner: int) -> Float[Tensor, "inner dim"]:
        """∂loss/∂θ in full, (V - 1, dim): for checks; it costs what the tree saves."""
        dense = self.rows.new_zeros(num_inner, self.rows.shape[-1])
        return dense.index_add_(0, self.path.flatten(), self.rows.flatten(0, 1)) if num_inner else dense


def gradients(
    x: Float[Tensor, "batch dim"],
    theta: Float[Tensor, "inner dim"],
    words: Int[Tensor, " batch"],
    tree: PaddedCodes,
) -> Gradients:
    """The gradients of :func:`loss`, by hand. With g_j = ∂J/∂z_j = 1 - d_j - σ(z_j) for z_j = xᵀ θ_{j-1}:

    ∂J/∂θ_{j-1} = g_j · x (HS-10), and ∂J/∂x = Σ_j g_j · θ_{j-1} (HS-11); the loss is -J.
    """
    path, code, mask = tree.path[words], tree.code[words].to(wide(x.dtype)), tree.mask[words]
    if theta.shape[0] == 0:
        return Gradients(torch.zeros_like(x), x.new_zeros(*path.shape, x.shape[1]), path)
    g = (1 - code - sigmoid(path_logits(x, theta, path))) * mask  # (batch, depth)
    rows = -g[..., None] * x[:, None, :]  # (batch, depth, dim)
    return Gradients(-torch.einsum("bj,bjd->bd", g, theta[path].to(g.dtype)).to(x.dtype), rows.to(theta.dtype), path)


def step(
    x: Float[Tensor, "batch dim"],
    theta: Float[Tensor, "inner dim"],
    words: Int[Tensor, " batch"],
    tree: PaddedCodes,
    learning_rate: float,
) -> Float[Tensor, "batch dim"]:
    """One SGD step on the touched rows of θ in place; returns ∂loss/∂x, taken before the step, for the word vectors."""
    grad = gradients(x, theta, words, tree)
    if theta.shape[0]:
        theta.index_add_(0, grad.path.flatten(), grad.rows.flatten(0, 1), alpha=-learning_rate)
    return grad.x


def skipgram_step(
    vectors: Float[Tensor, "words dim"],
    theta: Float[Tensor, "inner dim"],
    centres: Int[Tensor, " batch"],
    contexts: Int[Tensor, " batch"],
    tree: PaddedCodes,
    learning_rate: float,
) -> float:
    """One SGD step of skip-gram in place (HS-13): x = v(c), the centre, predicts each context word; returns the loss.

    v(c) ← v(c) + η Σ_j g_j θ_{j-1},  θ_{j-1} ← θ_{j-1} + η g_j v(c), both with the values from before the step.
    A word that occurs twice in the batch takes both updates.
    """
    x = vectors[centres]
    value = loss(x, theta, contexts, tree).item()
    grad_x = step(x, theta, contexts, tree, learning_rate)
    vectors.index_add_(0, centres, grad_x, alpha=-learning_rate)
    return value


def cbow_step(
    vectors: Float[Tensor, "words dim"],
    theta: Float[Tensor, "inner dim"],
    contexts: Int[Tensor, "batch window"],
    centres: Int[Tensor, " batch"],
    tree: PaddedCodes,
    learning_rate: float,
) -> float:
    """One SGD step of CBOW in place (HS-12): the mean x = (1/C) Σ_c v(c) predicts the centre; returns the loss.

    Each context word gets its share of the gradient, v(c) ← v(c) + (η/C) Σ_j g_j θ_{j-1}. word2vec.c and gensim leave
    out the 1/C here while they keep it in x: that is no longer the gradient, but a C times larger step for v.
    """
    window = contexts.shape[1]
    if window == 0:
        raise ValueError("a CBOW step needs at least one context word, the window is empty")
    x = vectors[contexts].mean(dim=1)
    value = loss(x, theta, centres, tree).item()
    grad_x = step(x, theta, centres, tree, learning_rate)
    shares = (grad_x / window).repeat_interleave(window, dim=0)  # (batch · window, dim)
    vectors.index_add_(0, contexts.flatten(), shares, alpha=-learning_rate)
    return value
