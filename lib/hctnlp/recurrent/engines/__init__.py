"""Engines: a layer over a whole sequence, forward and back, in ways that give the same numbers."""

from hctnlp.recurrent.engines.choose import choose_engine, small_step
from hctnlp.recurrent.engines.engine import Engine, Trace

__all__ = ["Engine", "Trace", "choose_engine", "small_step"]
