"""Engines: one job, to train on a block of text, done in three ways that give the same numbers."""

from hctnlp.word2vec.engines.engine import ENGINES, Block, Engine, Plan, Windows, choose_engine

__all__ = ["ENGINES", "Block", "Engine", "Plan", "Windows", "choose_engine"]
