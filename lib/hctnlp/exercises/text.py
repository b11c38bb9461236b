"""Sentences in both languages of the course."""

from typing import NamedTuple


class Text(NamedTuple):
    """A sentence in Chinese and in English."""

    zh: str
    en: str
