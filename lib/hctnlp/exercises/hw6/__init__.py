"""Homework 6: LSTM, forward and back, with NumPy only. 20 points, 4 of them by hand."""

from hctnlp.exercises.framework import Assignment, open_for_practice
from hctnlp.exercises.hw6 import (
    count_parameters,
    init_forget_bias,
    lstm_backward,
    lstm_forward,
    lstm_step,
    lstm_step_backward,
)

ASSIGNMENT = Assignment(
    name="hw6",
    lecture="06_lstm",
    exercises=(
        lstm_step.EXERCISE,
        lstm_step_backward.EXERCISE,
        lstm_forward.EXERCISE,
        lstm_backward.EXERCISE,
        init_forget_bias.EXERCISE,
        count_parameters.EXERCISE,
    ),
    written={"why_c_carries": 2.0, "experiment": 2.0},
)

open_for_practice(__name__)
