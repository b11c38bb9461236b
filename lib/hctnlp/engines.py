"""The names of engines: the same for word vectors and for recurrent nets, which both have each of them."""

from __future__ import annotations

ENGINES = ("auto", "reference", "cpu", "cuda")


def require_engine(name: str) -> None:
    """``ValueError`` if no engine has that name."""
    if name not in ENGINES:
        raise ValueError(f"engine must be one of {', '.join(map(repr, ENGINES))}, not {name!r}")
