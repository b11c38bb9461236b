"""Engines: one job, to train on a block of text, done in three ways that give the same numbers."""

from hctnlp.word2vec.engines.choose import choose_engine
from hctnlp.word2vec.engines.engine import Block, Engine, Plan, Windows

__all__ = ["Block", "Engine", "Plan", "Windows", "choose_engine"]
