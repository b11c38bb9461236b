"""Homework 4: recurrent nets and backpropagation through time, with NumPy only. 20 points, 4 of them by hand."""

from hctnlp.exercises.framework import Assignment, open_for_practice
from hctnlp.exercises.hw4 import (
    bidirectional_forward,
    deep_rnn_forward,
    rnn_backward,
    rnn_forward,
    rnn_step,
    rnn_step_backward,
)
from hctnlp.exercises.hw4.car_turns import car_turns

ASSIGNMENT = Assignment(
    name="hw4",
    lecture="04_rnn",
    exercises=(
        rnn_step.EXERCISE,
        rnn_forward.EXERCISE,
        rnn_step_backward.EXERCISE,
        rnn_backward.EXERCISE,
        bidirectional_forward.EXERCISE,
        deep_rnn_forward.EXERCISE,
    ),
    written={"cut_into_pieces": 2.0, "experiment": 2.0},
    texts={"car_turns": car_turns},
)

open_for_practice(__name__)
