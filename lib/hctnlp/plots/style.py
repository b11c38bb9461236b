"""How the pictures of the course look: one font that has Chinese, colours that survive grey and colour blindness."""

from __future__ import annotations

import logging
import warnings
from typing import NamedTuple

import matplotlib as mpl
from cycler import cycler
from IPython import get_ipython
from matplotlib import font_manager

from hctnlp.corpus.sources import packaged_file
from hctnlp.language import Language, speak
from hctnlp.plots.alt import show_with_alt_text

CJK_FAMILY = "Noto Sans CJK SC"
NOTEBOOK_BACKENDS = ("inline", "widget", "ipympl", "nbagg", "notebook")

# Okabe and Ito, *Color Universal Design*, 2008. BLUE, ORANGE and GREY differ in lightness too, so they part in grey.
BLUE, ORANGE, GREEN, VERMILION, SKY, PURPLE = "#0072B2", "#E69F00", "#009E73", "#D55E00", "#56B4E9", "#CC79A7"
INK, GREY, PAPER = "#222222", "#9A9A9A", "#FFFFFF"


class Look(NamedTuple):
    """How one of several things in a picture looks: on a grey print, dash and marker still tell it apart."""

    color: str
    marker: str
    dash: str | tuple[int, tuple[int, ...]]


LOOKS = [
    Look(BLUE, "o", "-"),
    Look(ORANGE, "s", "--"),
    Look(GREEN, "^", "-."),
    Look(VERMILION, "D", ":"),
    Look(PURPLE, "P", (0, (6, 1, 1, 1, 1, 1))),
    Look(SKY, "v", (0, (1, 1))),
    Look(INK, "*", (0, (8, 2))),
    Look(GREY, "X", (0, (3, 3))),
]


def looks(number: int) -> list[Look]:
    """As many looks, each unlike the others.

    Raises
    ------
    ValueError
        If there are not so many.
    """
    if number > len(LOOKS):
        raise ValueError(f"{number} things are too many to tell apart in one picture: at most {len(LOOKS)}; draw fewer")
    return LOOKS[:number]


def use_course_style(language: Language | None = None) -> None:
    """Set matplotlib up for every picture of the course. Call it once, before the first drawing.

    Chinese and Latin letters come from Noto Sans CJK, which the package ``mplfonts`` ships; what it lacks comes from
    DejaVu Sans, which matplotlib ships. A character that neither has is an error and not a box. In a notebook, figures
    are drawn in it, whatever the environment's ``MPLBACKEND`` says, and carry their alt text.

    Parameters
    ----------
    language
        What the pictures speak: ``"zh"`` or ``"en"``; if not given, the language of the edition, which is that of the
        folder (``lectures/zh``, ``lectures/en``) in which the notebook stands.

    Raises
    ------
    FileNotFoundError
        If ``mplfonts`` is not installed.
    ValueError
        If the course has no such language.
    """
    speak(language)
    _draw_in_the_notebook()
    show_with_alt_text()
    _register_cjk_font()
    warnings.filterwarnings("error", message=r"Glyph \d+ .* missing from", category=UserWarning)
    logging.getLogger("matplotlib.mathtext").addFilter(_refuse_missing_glyph)
    mpl.rcParams.update(
        {
            "font.family": [CJK_FAMILY, "DejaVu Sans"],  # beside a formula only the first is used
            "font.size": 10,
            "axes.titlesize": 11,
            "axes.labelcolor": INK,
            "axes.edgecolor": INK,
            "axes.spines.top": False,
            "axes.spines.right": False,
            "axes.grid": True,
            "axes.axisbelow": True,
            "grid.color": "#DDDDDD",
            "grid.linewidth": 0.6,
            # colour and dash change together: two lines differ even on a grey print
            "axes.prop_cycle": cycler(color=[BLUE, ORANGE, GREEN, VERMILION])
            + cycler(linestyle=["-", "--", "-.", ":"]),
            "lines.linewidth": 2,
            "legend.frameon": False,
            "figure.figsize": (7, 3.4),
            "figure.dpi": 100,
            "savefig.dpi": 100,
            "figure.constrained_layout.use": True,
        }
    )


def _draw_in_the_notebook() -> None:
    """A kernel heeds an ``MPLBACKEND`` that was set for scripts, such as Agg, and no figure is seen. A backend of
    notebooks that the notebook itself has chosen (``%matplotlib widget``) stays."""
    shell, backend = get_ipython(), mpl.get_backend()
    if hasattr(shell, "kernel") and not backend.startswith("module://") and backend.lower() not in NOTEBOOK_BACKENDS:
        shell.run_line_magic("matplotlib", "inline")
    elif "inline" in backend:
        import matplotlib_inline.backend_inline  # noqa: F401  it sets the kernel up, and would at the first figure


def _register_cjk_font() -> None:
    if CJK_FAMILY not in font_manager.fontManager.get_font_names():
        font_manager.fontManager.addfont(packaged_file("mplfonts", "fonts", "NotoSansCJKsc-Regular.otf"))


def _refuse_missing_glyph(record: logging.LogRecord) -> bool:
    """A label with a formula has one font for its words and one for its formula, and matplotlib just logs what they
    lack."""
    if "does not have a glyph" in str(record.msg):
        raise ValueError(f"{record.getMessage()} Write it as a $formula$, and Chinese outside of it.")
    return True
