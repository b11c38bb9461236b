"""What of a cell is the student's own work: sources are compared line by line.

They are not parsed: what Python's parser reads can exhaust it, or end the process, and here it is the grader's. No
pattern can match a text in two ways, or from many places to its end: trying them all could take for ever.
"""

from __future__ import annotations

import functools
import re

GOES_ON = re.compile(r"[ \t)\]}#]|(elif|else|except|finally)\b")  # how a line begins that belongs to the one before
DOCSTRING = re.compile(r"""[rR]?(\"{3}.*?\"{3}|'{3}.*?'{3})""", re.DOTALL)
SIGNATURE = re.compile(r"(async\s+)?def\s+\w+\s*\([^)]*\)[^:\n]*:")
NOTHING = re.compile(r"(raise\s+NotImplementedError.*|pass|\.\.\.)?")  # a line that does nothing
SENTENCE = re.compile(r"[\u4e00-\u9fff]{6}|(?<![A-Za-z'])([A-Za-z']++[ ,;:]++){6}")


def squeezed(source: str) -> str:
    """A source without its white space."""
    return "".join(source.split())


def statements(source: str) -> list[str]:
    """The top-level statements of a cell, each with the lines that are indented below it."""
    found: list[list[str]] = []
    joined = False
    for line in source.split("\n"):
        if found and (joined or not line.strip() or GOES_ON.match(line)):
            found[-1].append(line)
        else:
            found.append([line])
        joined = line.startswith("@") or line.rstrip().endswith("\\")
    return ["\n".join(lines).rstrip() for lines in found]


def additions(source: str, given: str, is_code: bool) -> str:
    """What a cell says that the given one does not: statements of code, or lines of text."""
    if source.lstrip().startswith("%%"):  # a magic that takes the whole cell
        return "" if _bare(source) == _bare(given) else source
    parts, known = (statements, _bare) if is_code else (lambda text: text.split("\n"), squeezed)
    there = {known(part) for part in parts(given)} | {""}
    return "\n".join(part for part in parts(source) if known(part) not in there)


def _bare(code: str) -> str:
    """Code without white space and without lines that are comments."""
    return squeezed("\n".join(line for line in code.splitlines() if not line.lstrip().startswith("#")))


def defines(source: str, name: str) -> bool:
    """Whether a cell binds a name at its top level to more than a stub."""
    if name not in source or not (binding := _binding(name)).search(source):
        return False
    lines = (re.sub(r"^(@[^\n]*\n)+", "", statement) for statement in statements(source))
    return any(binding.match(statement) and not is_stub(statement) for statement in lines)


@functools.cache
def _binding(name: str) -> re.Pattern[str]:
    """How a line begins that binds a name."""
    function, variable, imported = rf"(async\s+)?(def|class)\s+{name}\b", rf"{name}\s*(:[^=\n]*)?=(?!=)", r"from|import"
    return re.compile(rf"^({function}|{variable}|({imported})\b[^\n]*\b{name}\b)", re.MULTILINE)


def is_stub(statement: str) -> bool:
    """Whether a function does no more than to raise ``NotImplementedError``."""
    code = re.sub(r"#[^\n]*", "", DOCSTRING.sub("", statement))
    signature = SIGNATURE.match(code.strip())
    body = code.strip()[signature.end() :].split("\n") if signature else ["no function"]
    return all(NOTHING.fullmatch(line.strip()) for line in body)


def without_stubs(source: str) -> str:
    """A cell without the functions that only raise ``NotImplementedError``."""
    return "\n".join(statement for statement in statements(source) if not is_stub(statement))


def is_blank(source: str, given: str, is_code: bool) -> bool:
    """Whether an answer is empty or as it was given out; in code, whether it has nothing but stubs and comments."""
    return squeezed(source) in ("", squeezed(given)) or (is_code and not _bare(without_stubs(source)))


def is_prose(source: str) -> bool:
    """Whether a cell of code holds sentences."""
    return SENTENCE.search(source) is not None
