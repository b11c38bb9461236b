"""What the notebook of homework 5 gives to the student: the ε of batch normalisation."""

from hctnlp.recurrent.normalisation import EPSILON

__all__ = ["EPSILON"]
