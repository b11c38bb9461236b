"""Negative sampling: tell the word that was there from K that were not, and touch K + 1 rows instead of V.

Mikolov et al., *Distributed Representations of Words and Phrases and their Compositionality*, 2013.

Notation: x (batch, dim) is what predicts, as in :mod:`hctnlp.word2vec.hierarchical_softmax`; u, ``output``
(words, dim), has a row for every word; w_1 … w_K are draws from the noise distribution. A draw that hits the target
itself is dropped: pulled and pushed at once, the pair would learn nothing true. K is 5 to 20 for a small corpus, 2 to 5
for a large one.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from jaxtyping import Float, Int
from torch import Tensor

from hctnlp.numerics import log_sigmoid, sigmoid, wide


def touched_fraction(negative: int, vocabulary_size: int, samples: int = 1) -> float:
    """Which part of the output matrix ``samples`` training samples touch, at most: (K + 1) · D / (V · D) (NS-1).

    The slide's (K + 1) · D of V · D weights with K = 5, D = 300, V = 10,000 are 1,800 of 3,000,000, 0.06 %. The
    dimension cancels. It is a bound, since draws can coincide.
    """
    return min(1.0, samples * (negative + 1) / vocabulary_size)


def pair_log_probability(logits: Float[Tensor, "*shape"], label: Float[Tensor, "*shape"]) -> Float[Tensor, "*shape"]:
    """log P(y | c, w) for z = xᵀu_w: log σ(z) for a pair from the text, y = 1, log (1 - σ(z)) for noise, y = 0 (NS-2).

    Both are log σ((2y - 1) · z), which no logit underflows.
    """
    return log_sigmoid((2 * label - 1) * logits)


def optimal_logit(
    joint: Float[Tensor, "contexts words"], noise: Float[Tensor, " words"], negative: int
) -> Float[Tensor, "contexts words"]:
    """Where the expected objective is largest, if dim is large enough for every pair to have a logit of its own:

    xᵀu_w = log p(w | c) - log (K · P_n(w)) (NS-4). With the noise P_n(w) = p(w) that is PMI(w, c) - log K, the
    pointwise mutual information less a constant. It is not log p(w | c): negative sampling does not approximate the
    softmax. (That is for noise as it is drawn. Dropping the draws equal to w, as :func:`loss` does, makes negatives of
    w rarer by the factor 1 - p(w | c), and the optimum higher by -log (1 - p(w | c)), which is small.)

    Parameters
    ----------
    joint
        p(c, w) of the pairs of the text; adds up to 1. A pair that never occurs has the logit -∞.

    Source: Levy and Goldberg, *Neural Word Embedding as Implicit Matrix Factorization*, 2014.
    """
    conditional = joint / joint.sum(dim=1, keepdim=True)
    return torch.log(conditional) - torch.log(negative * noise)


def candidates(targets: Int[Tensor, " batch"], negatives: Int[Tensor, "batch k"]) -> tuple[Tensor, Tensor, Tensor]:
    """Each sample's K + 1 words, target first, with their labels y and a mask that drops draws equal to the target."""
    words = torch.cat([targets[:, None], negatives], dim=1)
    first = torch.zeros_like(words, dtype=torch.bool)
    first[:, 0] = True
    return words, first, first | (words != targets[:, None])


def logits(
    x: Float[Tensor, "batch dim"], output: Float[Tensor, "words dim"], words: Int[Tensor, "batch n"]
) -> Float[Tensor, "batch n"]:
    """xᵀu for the words of each sample, in float32 at least."""
    return torch.einsum("bd,bnd->bn", x.to(wide(x.dtype)), output[words].to(wide(output.dtype)))


def loss(
    x: Float[Tensor, "batch dim"],
    output: Float[Tensor, "words dim"],
    targets: Int[Tensor, " batch"],
    negatives: Int[Tensor, "batch k"],
) -> Float[Tensor, ""]:
    """-J with J = log σ(xᵀu_w) + Σ_k log σ(-xᵀu_{w_k}) (NS-3), summed over the batch.

    Parameters
    ----------
    targets
        w, the word that was there, for each sample.
    negatives
        w_1 … w_K. A word drawn twice counts twice; a draw equal to the target does not count.
    """
    words, label, mask = candidates(targets, negatives)
    z = logits(x, output, words)
    return -(pair_log_probability(z, label.to(z.dtype)) * mask).sum()


@dataclass(frozen=True)
class Gradients:
    """∂loss/∂x, and ∂loss/∂u as the rows that the batch touches: ``rows[b, j]`` belongs to u[``words[b, j]``].

    A word that stands there several times has several rows, which add up. A dropped draw has a zero row.
    """

    x: Float[Tensor, "batch dim"]
    rows: Float[Tensor, "batch n dim"]
    words: Int[Tensor, "batch n"]

    def output(self, vocabulary_size: int) -> Float[Tensor, "words dim"]:
        """∂loss/∂u in full, (V, dim): for checks; it costs what negative sampling saves."""
        dense = self.rows.new_zeros(vocabulary_size, self.rows.shape[-1])
        return dense.index_add_(0, self.words.flatten(), self.rows.flatten(0, 1))


def gradients(
    x: Float[Tensor, "batch dim"],
    output: Float[Tensor, "words dim"],
    targets: Int[Tensor, " batch"],
    negatives: Int[Tensor, "batch k"],
) -> Gradients:
    """The gradients of :func:`loss`, by hand. With y_0 = 1 for the target w_0, y_k = 0 for the
    noise, and g_k = y_k - σ(xᵀu_{w_k}):

    ∂J/∂u_{w_k} = g_k · x (NS-5), and ∂J/∂x = Σ_k g_k · u_{w_k} (NS-6); the loss is -J.
    """
    words, label, mask = candidates(targets, negatives)
    z = logits(x, output, words)
    g = (label.to(z.dtype) - sigmoid(z)) * mask  # (batch, K + 1)
    rows = -g[..., None] * x[:, None, :]  # (batch, K + 1, dim)
    return Gradients(
        -torch.einsum("bn,bnd->bd", g, output[words].to(g.dtype)).to(x.dtype), rows.to(output.dtype), words
    )


def step(
    x: Float[Tensor, "batch dim"],
    output: Float[Tensor, "words dim"],
    targets: Int[Tensor, " batch"],
    negatives: Int[Tensor, "batch k"],
    learning_rate: float,
) -> Float[Tensor, "batch dim"]:
    """One SGD step on the touched rows of u in place; returns ∂loss/∂x, taken before the step, for the word vectors."""
    grad = gradients(x, output, targets, negatives)
    output.index_add_(0, grad.words.flatten(), grad.rows.flatten(0, 1), alpha=-learning_rate)
    return grad.x


def skipgram_step(
    vectors: Float[Tensor, "words dim"],
    output: Float[Tensor, "words dim"],
    centres: Int[Tensor, " batch"],
    contexts: Int[Tensor, " batch"],
    negatives: Int[Tensor, "batch k"],
    learning_rate: float,
) -> float:
    """One SGD step of skip-gram in place (NS-11): x = v(centre) tells each context word from noise; returns the loss.

    v(c) ← v(c) + η Σ_k g_k u_{w_k},  u_{w_k} ← u_{w_k} + η g_k v(c), both with the values from before the step. A word
    that occurs twice in the batch takes both updates.
    """
    x = vectors[centres]
    value = loss(x, output, contexts, negatives).item()
    grad_x = step(x, output, contexts, negatives, learning_rate)
    vectors.index_add_(0, centres, grad_x, alpha=-learning_rate)
    return value


def cbow_step(
    vectors: Float[Tensor, "words dim"],
    output: Float[Tensor, "words dim"],
    contexts: Int[Tensor, "batch window"],
    centres: Int[Tensor, " batch"],
    negatives: Int[Tensor, "batch k"],
    learning_rate: float,
) -> float:
    """One SGD step of CBOW in place (NS-12): the mean x = (1/C) Σ_c v(c) tells the centre from noise; returns the loss.

    Each context word gets its share of the gradient, v(c) ← v(c) + (η/C) Σ_k g_k u_{w_k}. word2vec.c and gensim leave
    out the 1/C here while they keep it in x: that is no longer the gradient, but a C times larger step for v.
    """
    window = contexts.shape[1]
    if window == 0:
        raise ValueError("a CBOW step needs at least one context word, the window is empty")
    x = vectors[contexts].mean(dim=1)
    value = loss(x, output, centres, negatives).item()
    grad_x = step(x, output, centres, negatives, learning_rate)
    shares = (grad_x / window).repeat_interleave(window, dim=0)  # (batch · window, dim)
    vectors.index_add_(0, contexts.flatten(), shares, alpha=-learning_rate)
    return value
