"""Homework 1: the Huffman tree and hierarchical softmax, with NumPy only. 20 points, 2 of them by hand."""

from hctnlp.exercises.framework import Assignment, open_for_practice
from hctnlp.exercises.hw1 import (
    cbow_hs_step,
    hs_gradients,
    hs_loss,
    huffman_codes,
    path_probability,
    weighted_path_length,
)
from hctnlp.exercises.shared.cars import car_dialogues, car_systems

ASSIGNMENT = Assignment(
    name="hw1",
    lecture="01_hierarchical_softmax",
    exercises=(
        huffman_codes.EXERCISE,
        weighted_path_length.EXERCISE,
        path_probability.EXERCISE,
        hs_loss.EXERCISE,
        hs_gradients.EXERCISE,
        cbow_hs_step.EXERCISE,
    ),
    written={"why_short_codes": 2.0},
    tries_grader=True,
    texts={"car_dialogues": car_dialogues, "car_systems": car_systems},
    idle=("car_dialogues",),
)

open_for_practice(__name__)
