"""Homework 5: gradients that vanish and explode, and what helps, with NumPy only. 20 points, 4 of them by hand."""

from hctnlp.exercises.framework import Assignment, open_for_practice
from hctnlp.exercises.hw5 import (
    batch_norm_step,
    clip_gradients,
    identity_init,
    irnn_backward,
    irnn_forward,
    jacobian_norms,
    residual_forward,
)

ASSIGNMENT = Assignment(
    name="hw5",
    lecture="05_gradients",
    exercises=(
        jacobian_norms.EXERCISE,
        clip_gradients.EXERCISE,
        identity_init.EXERCISE,
        irnn_forward.EXERCISE,
        irnn_backward.EXERCISE,
        residual_forward.EXERCISE,
        batch_norm_step.EXERCISE,
    ),
    written={"pascanu_condition": 2.0, "experiment": 2.0},
)

open_for_practice(__name__)
