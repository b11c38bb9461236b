"""A bank of comments for marking by hand: the sentences of ``comments.toml`` in the course folder, a click each."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from hctnlp.language import Language

FILE = "comments.toml"
SHAPE = '[hw1.why_short_codes] or [experiment] with zh = ["…"] and en = ["…"]'


def comments(course: Path, assignment: str, language: Language) -> dict[str, list[str]]:
    """By grade_id, the sentences for an answer: those of this homework first, then those for every homework.

    Those of the other language where there are none in this one; nothing without a file.

    Raises
    ------
    ValueError
        If the file is no TOML or of another shape; the message says where.
    """
    try:
        bank = tomllib.loads((course / FILE).read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise ValueError(f"{FILE}: {error}") from None
    own = bank.get(assignment, {})
    if not isinstance(own, dict):
        raise ValueError(f"{FILE}: {assignment} is not written as {SHAPE}")
    answers = dict.fromkeys([*own, *(name for name in bank if not name.startswith("hw"))])
    return {
        answer: [
            sentence
            for where, table in ((f"{assignment}.{answer}", own.get(answer)), (answer, bank.get(answer)))
            for sentence in _sentences(where, table, language)
        ]
        for answer in answers
    }


def _sentences(where: str, table: Any, language: Language) -> list[str]:
    if table is None:
        return []
    lists = [table.get(name, []) for name in (language, "zh", "en")] if isinstance(table, dict) else [None]
    if not all(isinstance(one, list) and all(isinstance(text, str) for text in one) for one in lists):
        raise ValueError(f"{FILE}: {where} is not written as {SHAPE}")
    return next(filter(None, lists), [])
