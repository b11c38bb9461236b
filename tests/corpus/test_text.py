"""What is no text is refused by every function that takes text, and named."""

import subprocess
import sys

import pytest

NO_TEXT = {
    "nan": "the text is nan, of type float, not a string: leave the row out, or put '' for it",
    "None": "the text is None, of type NoneType, not a string: leave the row out, or put '' for it",
    "3": "the text is 3, of type int, not a string: leave the row out, or put '' for it",
    "b'x'": "the text is b'x', of type bytes, not a string: decode it",
    "Path('x')": "the text is PosixPath('x'), of type PosixPath, not a string: read the file",
    "['x']": "the text is ['x'], of type list, not a string: give one text after the other",
}
PROGRAM = f"""
from math import nan
from pathlib import Path
from hctnlp.corpus import Dialogue, clean_dialogue, clean_text, is_boilerplate_report, segment
from hctnlp.corpus.dialogues import split_turns
for use in (segment, clean_text, clean_dialogue, is_boilerplate_report, split_turns, lambda text: segment("x", [text])):
    for text in ({", ".join(NO_TEXT)}):
        try:
            print(use(text))
        except TypeError as error:
            print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the name of the path's type is another")
def test_every_function_that_takes_text_names_what_is_none():
    """In a process of its own: the tests' type checks would come first, and a student has none."""
    run = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", PROGRAM], capture_output=True, encoding="utf-8", check=True
    )
    assert run.stdout.splitlines() == list(NO_TEXT.values()) * 6
