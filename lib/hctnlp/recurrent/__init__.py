"""Recurrent nets: RNN, LSTM and GRU with gradients by hand, and what helps their gradients to travel."""

from hctnlp.recurrent import (
    cell,
    clipping,
    conversion,
    gru,
    initialise,
    lstm,
    normalisation,
    output,
    probes,
    residual,
    rnn,
)
from hctnlp.recurrent.cell import Gradients, Weights, parameter_count, step, step_backward
from hctnlp.recurrent.layers import GRU, LSTM, RNN

__all__ = [
    "GRU",
    "LSTM",
    "RNN",
    "Gradients",
    "Weights",
    "cell",
    "clipping",
    "conversion",
    "gru",
    "initialise",
    "lstm",
    "normalisation",
    "output",
    "parameter_count",
    "probes",
    "residual",
    "rnn",
    "step",
    "step_backward",
]
