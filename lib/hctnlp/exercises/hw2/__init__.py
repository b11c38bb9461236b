"""Homework 2: negative sampling, from counts to the sparse update, with NumPy only. 20 points, 2 of them by hand."""

from hctnlp.exercises.framework import Assignment, open_for_practice
from hctnlp.exercises.hw2 import (
    cbow_examples,
    draw_negatives,
    keep_probability,
    noise_distribution,
    ns_gradients,
    ns_loss,
    skipgram_pairs,
    sparse_update,
    touched_fraction,
)

ASSIGNMENT = Assignment(
    name="hw2",
    lecture="02_negative_sampling",
    exercises=(
        noise_distribution.EXERCISE,
        keep_probability.EXERCISE,
        skipgram_pairs.EXERCISE,
        cbow_examples.EXERCISE,
        draw_negatives.EXERCISE,
        ns_loss.EXERCISE,
        ns_gradients.EXERCISE,
        sparse_update.EXERCISE,
        touched_fraction.EXERCISE,
    ),
    written={"what_ns_estimates": 2.0},
)

open_for_practice(__name__)
