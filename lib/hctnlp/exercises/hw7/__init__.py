"""Homework 7: GRU with NumPy, and a classifier of reviews as the capstone. 20 points, 4 of them by hand."""

from hctnlp.exercises.framework import Assignment, open_for_practice
from hctnlp.exercises.hw7 import (
    classify,
    gru_step,
    gru_step_backward,
    gru_step_reset_after,
    torch_gates_to_slide,
)
from hctnlp.exercises.hw7.review_data import reviews

ASSIGNMENT = Assignment(
    name="hw7",
    lecture="07_gru",
    exercises=(
        gru_step.EXERCISE,
        gru_step_backward.EXERCISE,
        gru_step_reset_after.EXERCISE,
        torch_gates_to_slide.EXERCISE,
        classify.EXERCISE,
    ),
    written={"seen_before": 2.0, "experiment": 2.0},
    packages=("numpy", "torch"),
    texts={"reviews": reviews},
    foreign=("reviews",),
    training_seconds=300,
)

open_for_practice(__name__)
