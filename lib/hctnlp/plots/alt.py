"""What a picture shows, in words, for those who cannot see it: it goes into the notebook with the picture.

``describe`` is called where the picture is drawn, because there the numbers are at hand. nbconvert writes the text
into the page as the image's ``alt``; the course's site does the same.
"""

from __future__ import annotations

from weakref import WeakKeyDictionary

from IPython import get_ipython
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from hctnlp.language import say

_TEXTS: WeakKeyDictionary[Artist, str] = WeakKeyDictionary()


def describe(part: Figure | Axes, zh: str, en: str) -> None:
    """Say in a sentence or two what one sees in a figure, or in one of its axes, and learns from it.

    Names that stand in the picture may be formulas, such as ``$b_z$ = -4``: they are read out without the dollars.
    """
    _TEXTS[part] = say(zh, en).replace("$", "")


def alt_text(fig: Figure) -> str:
    """What was said of the figure, or else of its axes, one after the other; empty if nothing was."""
    if fig in _TEXTS:
        return _TEXTS[fig]
    return " ".join(_TEXTS[ax] for ax in fig.axes if ax in _TEXTS)


def show_with_alt_text() -> None:
    """From now on the kernel puts the alt text of each figure into the metadata of its output."""
    if (shell := get_ipython()) is not None:
        shell.display_formatter.mimebundle_formatter.for_type(Figure, _metadata)


def _metadata(fig: Figure) -> tuple[dict[str, str], dict[str, dict[str, str]]]:
    """No data, which the formatters of images add, and the metadata of the PNG."""
    text = alt_text(fig)
    return {}, {"image/png": {"alt": text}} if text else {}
