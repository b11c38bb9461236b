"""Pictures in written answers: PNG, JPEG and GIF are shown, nothing else is, and what is not is said."""

import base64
import io
import json
import time

import nbformat
import pytest
from bs4 import BeautifulSoup
from nbformat.v4 import new_markdown_cell, new_notebook
from PIL import Image

from hctnlp.grading.nbgrader import feedback
from hctnlp.grading.nbgrader.feedback import Harmless, markdown_to_html
from hctnlp.grading.submission import pictures
from hctnlp.grading.submission.pictures import MAX_BYTES, MAX_IN_ALL, kept, taken_from
from hctnlp.grading.submission.reading import read_cells
from hctnlp.grading.submission.rebuild import rebuild

ANSWER = "why_short_codes"


def picture(kind="PNG", size=(40, 30), **options):
    """A picture in base64 as Pillow writes it."""
    with io.BytesIO() as file:
        Image.effect_noise(size, 50).save(file, kind, **options)
        return base64.b64encode(file.getvalue()).decode()


def encoded(content):
    return base64.b64encode(content).decode()


KINDS = {
    "png": picture(),
    "jpeg": picture("JPEG"),
    "progressive": picture("JPEG", progressive=True, exif=b"Exif\0\0" + b"\xff\xc0" * 40),
    "gif": picture("GIF"),
}
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'
BOMB = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (60_000).to_bytes(4) * 2 + b"\x08\x06\0\0\0" + b"\0" * 40


@pytest.mark.parametrize("kind", KINDS)
def test_the_three_kinds_are_known_by_their_bytes(kind):
    digits, _, ending = kept(KINDS[kind]).partition(".")
    assert len(digits) == 32
    assert ending == {"progressive": "jpeg"}.get(kind, kind)


@pytest.mark.parametrize(
    "text",
    [
        *map(
            encoded,
            (SVG, b"<html><script>alert(1)</script>", b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"GIF89a"),
        ),
        *map(encoded, (BOMB, b"\xff\xd8\xff" + b"\xff" * 5_000, b"\xff\xd8\xff\xe0\0\0" * 5_000)),
        encoded(base64.b64decode(KINDS["png"]) + b"\0" * MAX_BYTES),
        KINDS["png"] + '"><script>',
        "é",
    ],
    ids=range(12),
)
def test_nothing_else_is(text):
    assert kept(text) == ""


def graded(answer, attachments=None, released=None, root=None):
    """What becomes of a written answer: its cell in the graded notebook, and the repairs."""
    released = nbformat.read(root / "assignments/hw1/hw1.ipynb", as_version=4)
    handed_in = nbformat.from_dict(released)
    for cell in handed_in.cells:
        if cell.metadata.get("nbgrader", {}).get("grade_id") == ANSWER:
            cell.source = answer
            if attachments:
                cell.attachments = attachments
    cells, remarks = read_cells(json.dumps(handed_in).encode())
    notebook, repairs = rebuild(cells, nbformat.read(root / "assignments/hw1/hw1.ipynb", as_version=4), remarks)
    nbformat.validate(notebook)
    (cell,) = [cell for cell in notebook.cells if cell.metadata.get("nbgrader", {}).get("grade_id") == ANSWER]
    return cell, repairs


def page(cell):
    notebook, _ = Harmless().preprocess(new_notebook(cells=[cell]), {})
    return markdown_to_html(notebook.cells[0].source)


def attachment(text, kind="image/png"):
    return {kind: text}


NAMED = {
    "as Jupyter pastes": ("![image.png](attachment:image.png)", "image.png"),
    "with blanks": ("![](<attachment:截图 1.png>)", "截图 1.png"),
    "with blanks, encoded": ("![](attachment:my%20photo.png)", "my photo.png"),
    "in Chinese, encoded": ("![](attachment:%E5%9B%BE.png)", "图.png"),
    "as a tag": ('<img src="attachment:a.png" width="300">', "a.png"),
    "by reference": ("![my sketch][1]\n\n[1]: attachment:a.png\n\nsee there", "a.png"),
    "a digit": ("![](attachment:0)", "0"),
}


@pytest.mark.parametrize("way", NAMED)
@pytest.mark.parametrize("kind", ["png", "jpeg", "gif"])
def test_a_pasted_picture_is_on_the_page(root, way, kind):
    source, name = NAMED[way]
    cell, repairs = graded(f"see {source} there", {name: attachment(KINDS[kind])}, root=root)
    assert repairs == []
    assert f'src="data:image/{kind};base64,{KINDS[kind]}"' in page(cell)
    assert "there" in page(cell)


def test_a_picture_in_the_text_itself_is_on_the_page(root):
    cell, repairs = graded(f"![sketch](data:image/png;base64,{KINDS['png']})", root=root)
    assert repairs == []
    assert f'alt="sketch" src="data:image/png;base64,{KINDS["png"]}"' in page(cell)
    assert len(cell.source) < 100


def test_names_that_begin_alike_are_not_taken_for_each_other(root):
    both = {"0": attachment(KINDS["png"]), "0.gif": attachment(KINDS["gif"])}
    shown = page(graded("![](attachment:0) ![](attachment:0.gif)", both, root=root)[0])
    assert shown.index(KINDS["png"]) < shown.index(KINDS["gif"])


@pytest.mark.parametrize(
    ("source", "attachments"),
    [
        ("![](attachment:x.svg)", {"x.svg": attachment(encoded(SVG), "image/svg+xml")}),
        ("![](attachment:x.png)", {"x.png": attachment(encoded(SVG))}),
        ("![](attachment:x.png)", {"x.png": attachment(encoded(BOMB))}),
        ("![](attachment:x.png)", {"y.png": attachment(KINDS["png"])}),
        ("![](x.png)", None),
        ("![](https://example.org/x.png)", None),
        (f"![](data:image/svg+xml;base64,{encoded(SVG)})", None),
        ("![](data:image/svg+xml;utf8,x)", None),
        ("![](data:text/html;base64,PHNjcmlwdD4=)", None),
    ],
    ids=range(9),
)
def test_what_is_not_shown_is_said(root, source, attachments):
    cell, repairs = graded(f"my answer {source}", attachments, root=root)
    assert "attachments" not in cell
    assert len(repairs) == 1
    assert "1 张图片不显示" in repairs[0]
    assert "1 pictures are not shown" in repairs[0]
    shown = page(cell)
    assert "my answer" in shown
    assert "<img" not in shown


def test_all_pictures_together_are_limited(root):
    many = {f"{number}.png": attachment(picture(size=(1900, 1900))) for number in range(4)}  # each some 3.5 MB
    cell, repairs = graded(" ".join(f"![](attachment:{name})" for name in many), many, root=root)
    assert len(cell.attachments) == 2
    assert "2 pictures are not shown" in repairs[0]


def flat(size):
    """A picture that is small as a file and large in a browser."""
    with io.BytesIO() as file:
        Image.new("1", size).save(file, "PNG")
        return encoded(file.getvalue())


def test_pictures_that_are_large_in_a_browser_are_limited_together(root):
    many = {f"{number}.png": attachment(flat((7_000 + number, 7_000))) for number in range(20)}
    assert sum(len(forms["image/png"]) for forms in many.values()) < MAX_IN_ALL / 5
    cell, repairs = graded(" ".join(f"![](attachment:{name})" for name in many), many, root=root)
    assert 1 <= len(cell.attachments) <= 5
    assert f"{20 - len(cell.attachments)} pictures are not shown" in repairs[0]
    photograph = {"image.jpeg": attachment(picture("JPEG", (4_000, 3_000), quality=20), "image/jpeg")}
    assert graded("![](attachment:image.jpeg)", photograph, root=root)[1] == []


def test_a_picture_shown_over_and_over_makes_no_page_without_end(root):
    large = {"a": attachment(picture(size=(1_900, 1_900)))}
    cell, _ = graded("![](attachment:a) " * 90, large, root=root)
    shown = page(cell)
    assert shown.count("<img") >= 2
    assert len(shown) < 3 * MAX_IN_ALL
    small = {"a": attachment(KINDS["png"])}
    assert page(graded("![](attachment:a) " * 90, small, root=root)[0]).count("<img") == 90


def test_pages_with_pictures_are_not_kept_in_memory(root):
    """A class hands in gigabytes of them; what has none is the same for many."""
    feedback._rendered_once.cache_clear()
    cell, _ = graded("![](attachment:a)", {"a": attachment(KINDS["png"])}, root=root)
    assert "<img" in page(cell)
    assert feedback._rendered_once.cache_info().currsize == 0
    assert page(new_markdown_cell("why")) == page(new_markdown_cell("why"))
    assert feedback._rendered_once.cache_info().hits == 1


def test_a_picture_with_a_title_is_not_said_to_be_missing(root):
    cell, repairs = graded('![a](attachment:a "my sketch")', {"a": attachment(KINDS["png"])}, root=root)
    assert repairs == []
    assert "<img" in page(cell)


@pytest.mark.parametrize(
    "alt",
    ['" onload="alert(1)', "<b onclick=alert(1)>", "$x$", "'\"><script>alert(1)</script>", "&quot;><svg onload=x>"],
)
def test_what_is_said_of_a_picture_stays_in_its_quotes(root, alt):
    shown = page(graded(f"![{alt}](attachment:a)", {"a": attachment(KINDS["png"])}, root=root)[0])
    tag = BeautifulSoup(shown, "html.parser").find_all()
    assert [one.name for one in tag if one.name not in ("p", "math", "mi", "mrow")] == ["img"]
    assert set(tag[-1].attrs) == {"alt", "src"}


def test_one_picture_is_looked_at_once_however_often_it_is_shown(monkeypatch):
    seen = []
    monkeypatch.setattr(pictures, "kept", lambda text: seen.append(text) or "")
    taken_from("attachment:a " * 15_000, {"a": attachment(KINDS["png"])})
    assert len(seen) == 1


@pytest.mark.parametrize(("length", "is_a_name"), [(300, True), (301, False)])
def test_a_name_has_at_most_300_characters(length, is_a_name):
    """Names become an expression, and to compile one of megabytes takes minutes."""
    name = "é" * length
    assert bool(taken_from(f"![](attachment:{name})", {name: attachment(KINDS["png"])})[1]) is is_a_name


@pytest.mark.parametrize(("filling", "is_found"), [(255, True), (2_000, False)])
def test_the_frame_of_a_jpeg_is_not_sought_without_end(filling, is_found):
    content = base64.b64decode(KINDS["jpeg"])
    assert bool(kept(encoded(content[:2] + b"\xff" * filling + content[2:]))) is is_found


@pytest.mark.parametrize("forms", [None, [], "x", {"image/png": 1}, {"image/png": [1]}, {"image/png": {}}])
def test_odd_attachments_stop_nothing(forms):
    assert taken_from("![](attachment:x)", {"x": forms}) == ("![](attachment:x)", {})
    assert taken_from("![](attachment:x)", forms) == ("![](attachment:x)", {})


def test_a_name_that_is_no_text_stops_nothing(root):
    _, repairs = graded("![](attachment:x.png)", {"\ud800.png": attachment(KINDS["png"])}, root=root)
    assert "are not shown" in repairs[0]


def test_a_page_takes_only_pictures_that_are_what_they_say():
    """Whatever stands in the graded notebook: a name is a digest of the bytes, and they are a picture's."""
    name = kept(KINDS["png"])
    cell = new_markdown_cell(f"![](attachment:{name})")
    for text in (KINDS["gif"], encoded(SVG), '"><script>alert(1)</script>'):
        assert "<img" not in page(nbformat.from_dict({**cell, "attachments": {name: {"image/png": text}}}))
    assert "<img" in page(nbformat.from_dict({**cell, "attachments": {name: {"image/png": KINDS["png"]}}}))
    assert "<img" not in page(cell), "it is the other page's picture"


def test_no_text_takes_long():
    for text in (
        "<img " * 40_000,
        "<img src=attachment:a " * 10_000,
        "![" * 100_000,
        "![](" * 60_000,
        "data:image/" * 20_000,
    ):
        started = time.process_time()
        taken_from(text, {"a": attachment(KINDS["png"])})
        assert time.process_time() - started < 5  # a quadratic way takes minutes
