"""How the pictures of the course look: one font that has Chinese, colours that survive grey and colour blindness."""

from __future__ import annotations

import logging
import warnings

import matplotlib as mpl
from cycler import cycler
from IPython import get_ipython
from matplotlib import font_manager

from hctnlp.corpus.sources import packaged_file

CJK_FAMILY = "Noto Sans CJK SC"
NOTEBOOK_BACKENDS = ("inline", "widget", "ipympl", "nbagg", "notebook")

# Okabe and Ito, *Color Universal Design*, 2008. BLUE, ORANGE and GREY differ in lightness too, so they part in grey.
BLUE, ORANGE, GREEN, VERMILION, SKY, PURPLE = "#0072B2", "#E69F00", "#009E73", "#D55E00", "#56B4E9", "#CC79A7"
INK, GREY, PAPER = "#222222", "#9A9A9A", "#FFFFFF"


def use_course_style() -> None:
    """Set matplotlib up for every picture of the course. Call it once, before the first drawing.

    Latin letters come from DejaVu Sans, which matplotlib ships; what it lacks, the Chinese, comes from Noto Sans CJK,
    which the package ``mplfonts`` ships. A character that neither has is an error and not a box. In a notebook, figures
    are drawn in it, whatever the environment's ``MPLBACKEND`` says.

    Raises
    ------
    FileNotFoundError
        If ``mplfonts`` is not installed.
    """
    _draw_in_the_notebook()
    _register_cjk_font()
    warnings.filterwarnings("error", message=r"Glyph \d+ .* missing from", category=UserWarning)
    logging.getLogger("matplotlib.mathtext").addFilter(_refuse_missing_glyph)
    mpl.rcParams.update(
        {
            "font.family": ["DejaVu Sans", CJK_FAMILY],
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


def _register_cjk_font() -> None:
    if CJK_FAMILY not in font_manager.fontManager.get_font_names():
        font_manager.fontManager.addfont(packaged_file("mplfonts", "fonts", "NotoSansCJKsc-Regular.otf"))


def _refuse_missing_glyph(record: logging.LogRecord) -> bool:
    """Formulas know one font only, and matplotlib just logs what that font lacks."""
    if "does not have a glyph" in str(record.msg):
        raise ValueError(f"{record.getMessage()} Keep Chinese out of labels that have a $formula$.")
    return True
