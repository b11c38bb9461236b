"""What is text, and what only stands where text should."""

from __future__ import annotations

import os


def require_text(text: str) -> str:
    """The text itself; ``TypeError`` names what is none, and what to do with it."""
    if isinstance(text, str):
        return text
    remedy = "leave the row out, or put '' for it"  # None, and NaN, which pandas has for an empty field
    if isinstance(text, bytes):
        remedy = "decode it"
    elif isinstance(text, os.PathLike):
        remedy = "read the file"
    elif isinstance(text, list | tuple):
        remedy = "give one text after the other"
    raise TypeError(f"the text is {text!r:.40}, of type {type(text).__name__}, not a string: {remedy}")
