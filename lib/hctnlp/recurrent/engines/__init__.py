"""Engines: a layer over a whole sequence, forward and back, in ways that give the same numbers."""

from hctnlp.recurrent.engines.choose import ENGINES, choose_engine, require_known
from hctnlp.recurrent.engines.engine import Engine, Trace

__all__ = ["ENGINES", "Engine", "Trace", "choose_engine", "require_known"]
