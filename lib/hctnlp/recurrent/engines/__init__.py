"""Engines: a layer over a whole sequence, forward and back, in ways that give the same numbers."""

from hctnlp.recurrent.engines.engine import ENGINES, Engine, Trace, choose_engine

__all__ = ["ENGINES", "Engine", "Trace", "choose_engine"]
