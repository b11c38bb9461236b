"""Chinese is drawn as Chinese, and a character that no font has stops the drawing."""

import io
import logging
import warnings

import matplotlib.pyplot as plt
import nbformat
import pytest
from matplotlib import font_manager
from nbclient import NotebookClient

from hctnlp.plots import use_course_style
from hctnlp.plots.style import BLUE, CJK_FAMILY, GREY, ORANGE


def rendered(text: str) -> bytes:
    fig, ax = plt.subplots()
    ax.set_axis_off()
    ax.text(0.5, 0.5, text, fontsize=30)
    out = io.BytesIO()
    fig.savefig(out, format="png")
    return out.getvalue()


def lightness(colour: str) -> float:
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_different_chinese_words_look_different():
    # boxes for missing glyphs are all alike
    assert rendered("轮胎") != rendered("噪音")


def test_chinese_and_mathematics_need_no_warning(caplog):
    with caplog.at_level(logging.WARNING), warnings.catch_warnings():
        warnings.simplefilter("error")
        rendered("汽车的噪音，“大”！ – σ θ₀")
        rendered("27\n$\\theta_0$")
        rendered("词频 $f_w$（对数轴）")
    assert caplog.records == []


def test_a_character_that_no_font_has_is_an_error():
    with warnings.catch_warnings():
        warnings.resetwarnings()  # undo pytest's own "error", so that only the style's rule is left
        warnings.simplefilter("ignore")
        use_course_style()
        with pytest.raises(UserWarning, match="missing from"):
            rendered("\U00012000")  # CUNEIFORM SIGN A


def test_chinese_beside_a_formula_looks_like_itself():
    assert rendered("轮胎 $f_w$") != rendered("噪音 $f_w$")


@pytest.mark.parametrize("text", ["$词频$", r"$\mathrm{词频}$", "词频 θ₀ $f_w$"])
def test_what_a_label_with_a_formula_cannot_show_is_an_error(text):
    # mathtext has no fallback font and would draw ¤
    with pytest.raises(ValueError, match=r"does not have a glyph|Unknown symbol"):
        rendered(text)


def test_the_style_can_be_set_twice_and_registers_the_font_once():
    def registered():
        return sum(font.name == CJK_FAMILY for font in font_manager.fontManager.ttflist)

    use_course_style()
    once = registered()  # 1, or as many weights as the system has installed itself
    use_course_style()
    assert registered() == once >= 1


def test_the_colours_that_carry_meaning_differ_in_grey():
    assert abs(lightness(BLUE) - lightness(ORANGE)) > 0.2
    assert abs(lightness(BLUE) - lightness(GREY)) > 0.2


DRAWING = ("from hctnlp import plots\nplots.use_course_style()", "fig = plots.plot_logistic_unit()")


@pytest.mark.parametrize("backend", ["Agg", "svg", "TkAgg"])
def test_a_notebook_shows_its_figures_whatever_backend_the_environment_names(backend, monkeypatch, tmp_path):
    monkeypatch.setenv("MPLBACKEND", backend)
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source) for source in DRAWING])
    NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(tmp_path)}}).execute()
    silent, drawn = (cell.outputs for cell in notebook.cells)
    assert silent == []
    assert [set(output.data) for output in drawn] == [{"image/png", "text/plain"}]


def test_outside_a_notebook_the_backend_is_left_alone():
    use_course_style()
    assert plt.get_backend().lower() == "agg"
