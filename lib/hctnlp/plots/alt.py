"""What a picture shows, in words, for those who cannot see it: it goes into the notebook with the picture.

``describe`` is called where the picture is drawn, because there the numbers are at hand. nbconvert writes the text
into the page as the image's ``alt``; the course's site does the same.
"""

from __future__ import annotations

from weakref import WeakKeyDictionary

from IPython import get_ipython
from IPython.core.pylabtools import retina_figure
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
    """From now on the kernel puts the alt text of each figure into the metadata of its output, and beside it the width
    and height on the page: the picture has two pixels for each, as a sharp screen has."""
    if (shell := get_ipython()) is None:
        return
    pictures = shell.display_formatter.formatters["image/png"]
    if Figure in pictures.type_printers:  # else the notebook draws in another way, or not at all
        pictures.for_type(Figure, sharp)


def sharp(fig: Figure) -> tuple[str, dict[str, str | int]] | None:
    """The PNG of a figure in base64, and its metadata; nothing of a figure that has nothing in it."""
    if drawn := retina_figure(fig, base64=True):
        png, size = drawn
        return png, {**size, "alt": text} if (text := alt_text(fig)) else size
    return None
