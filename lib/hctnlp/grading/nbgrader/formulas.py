"""LaTeX formulas as MathML, which browsers draw without a script. Who wrote a formula is not trusted.

latex2mathml passes on what it does not know, ``<script>`` and ``href`` among it. So its output is read as XML and
written again, element by element, from a list.
"""

from __future__ import annotations

import contextlib
import re
from xml.etree import ElementTree

from latex2mathml.converter import convert

LONGEST = 1_000  # characters
DEEPEST = 100  # elements in each other: browsers stop somewhere, and a parser before them
NAMESPACE = "{http://www.w3.org/1998/Math/MathML}"
ELEMENTS = frozenset(
    "math merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow mspace msqrt mstyle msub"
    " msubsup msup mtable mtd mtext mtr munder munderover".split()
)
ATTRIBUTES = frozenset(
    "accent accentunder columnalign depth display displaystyle fence form height largeop linethickness lspace"
    " mathvariant maxsize minsize movablelimits rspace scriptlevel separator stretchy symmetric width".split()
)
VALUE = re.compile(r"[a-z0-9.+ -]{1,40}")  # true, 1.2em, sans-serif, "left right"


def mathml(latex: str, *, block: bool) -> str | None:
    r"""A formula without its dollars, such as ``\frac{1}{2}``, as MathML; None if it cannot be shown as that."""
    if len(latex) > LONGEST:
        return None
    with contextlib.suppress(Exception):  # whatever a parser can choke on
        root = ElementTree.fromstring(convert(latex, display="block" if block else "inline"))
        return ElementTree.tostring(_listed(root, 0), encoding="unicode", short_empty_elements=False)
    return None


def _listed(element: ElementTree.Element, depth: int) -> ElementTree.Element:
    """A copy with the listed attributes; ``ValueError`` for an element that is not on the list."""
    tag = element.tag.removeprefix(NAMESPACE)
    if tag not in ELEMENTS or depth > DEEPEST:
        raise ValueError(f"{tag} in depth {depth}")
    copy = ElementTree.Element(tag)
    for name, value in element.attrib.items():
        if name in ATTRIBUTES and VALUE.fullmatch(value):
            copy.set(name, value)
    copy.text = element.text
    for child in element:
        copy.append(_listed(child, depth + 1))
    return copy  # what stands between elements, the tail, is white space
