"""Homework 2: negative sampling, from counts to the sparse update, with NumPy only. 20 points, 3.5 of them by hand."""

from hctnlp.exercises.framework import Assignment, open_for_practice
from hctnlp.exercises.hw2 import (
    alias_table,
    draw_negatives,
    keep_probabilities,
    noise_distribution,
    ns_gradients,
    ns_loss,
    sparse_update,
    window_examples,
    window_pairs,
)
from hctnlp.exercises.shared.cars import car_dialogues, car_systems

ASSIGNMENT = Assignment(
    name="hw2",
    lecture="02_negative_sampling",
    exercises=(
        noise_distribution.EXERCISE,
        keep_probabilities.EXERCISE,
        window_pairs.EXERCISE,
        window_examples.EXERCISE,
        alias_table.EXERCISE,
        draw_negatives.EXERCISE,
        ns_loss.EXERCISE,
        ns_gradients.EXERCISE,
        sparse_update.EXERCISE,
    ),
    written={"what_ns_estimates": 1.5, "experiment": 2.0},
    texts={"car_dialogues": car_dialogues, "car_systems": car_systems},
    idle=("car_dialogues",),
)

open_for_practice(__name__)
