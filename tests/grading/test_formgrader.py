"""formgrader's own pages, which show what students are called: names are text there, and no script runs but its own."""

import html
import json
import re
import shutil
import tomllib
import urllib.parse
import urllib.request
from itertools import chain
from pathlib import Path

import jinja2
import nbformat
import pytest
from nbgrader.api import Gradebook
from nbgrader.server_extensions.formgrader import handlers

from hctnlp.authoring.sample_class import write_submissions
from hctnlp.exercises.framework import load_assignment
from hctnlp.exercises.hw1 import ASSIGNMENT
from hctnlp.grading.course import Course
from hctnlp.grading.nbgrader import formgrader
from hctnlp.grading.nbgrader.comments import comments
from hctnlp.grading.nbgrader.rubric import Rubric

from .browsing import Visit, serving

pytestmark = pytest.mark.slow

STUDENTS = (
    "<img src=x onerror=owned('markup')>",
    "\"-owned('quotes')-\"",
    "'-owned('quote')-'",
    "back\\",
    "100% & <b>bob<!--",
    "line\nbreak",
)
GRADED = 2  # the first of them
FAKE = {"base_url": "", "student_id": STUDENTS[0], "assignment_id": "hw1", "notebook_id": "hw1"}
PAGES = sorted(path.name for path in Path(handlers.template_path).glob("*.tpl") if path.name != "formgrade_404.tpl")


@pytest.fixture(scope="module")
def course(released, copy_of, tmp_path_factory):
    """A course with a gradebook of hostile people, and one submission."""
    course = copy_of(released, tmp_path_factory.mktemp("formgrader") / "course")
    write_submissions(course, ASSIGNMENT, ["blank"])
    course.api.config.Verify.unsafe_no_sandbox = True
    for student in STUDENTS:
        shutil.copytree(course.root / "submitted/blank", course.root / "submitted" / student)
    with Gradebook(course.directory.db_url, course.directory.course_id) as gradebook:
        for student in STUDENTS:
            gradebook.update_or_create_student(student, first_name=student, last_name=student, email=student)
    assert course.autograde("hw1", STUDENTS[:GRADED]).failures == {}
    return course


@pytest.fixture(scope="module")
def address(course, tmp_path_factory):
    with serving(course.root, str(tmp_path_factory.mktemp("home"))) as address:
        yield address


def paths():
    of_students = [f"manage_students/{urllib.parse.quote(student, safe='')}" for student in STUDENTS]
    yield from ("manage_assignments", "manage_submissions/hw1", "gradebook", "gradebook/hw1", "gradebook/hw1/hw1")
    yield from ("manage_students", *of_students, *(f"{path}/hw1" for path in of_students[:GRADED]))


def test_no_page_runs_a_name_and_each_shows_it(address, browser):
    visit = Visit(browser, "about:blank", own=address)
    for path in paths():
        visit.go_to(f"{address}/formgrader/{path}")
        assert (visit.ran, visit.dialogs, visit.console) == (set(), [], []), path
        visit.page.wait_for_selector("text=Loading, please wait", state="hidden")  # no script: the policy
        visit.page.wait_for_load_state("networkidle")  # what is cut off by the next page complains
        if path == "manage_students":
            shown = " ".join(visit.page.inner_text("body").split())
            assert [student for student in STUDENTS if " ".join(student.split()) not in shown] == []
    visit.page.context.close()


def test_without_the_config_a_name_runs(course, browser, tmp_path):
    """If this fails, the test above proves nothing."""
    unsafe = Path(shutil.copytree(course.root, tmp_path / "course"))
    config = unsafe / "nbgrader_config.py"
    config.write_text(config.read_text(encoding="utf-8").replace("\nescape_names()", "\n"), encoding="utf-8")
    with serving(unsafe, str(tmp_path)) as address:
        page = f"manage_students/{urllib.parse.quote(STUDENTS[0], safe='')}"
        visit = Visit(browser, f"{address}/formgrader/{page}", own=address)
        assert visit.ran == {"markup"}
        visit.page.context.close()


def test_buttons_work_and_what_is_slipped_in_does_not_run(address, browser):
    visit = Visit(browser, f"{address}/formgrader/manage_students", own=address)
    visit.page.click("text=Add new student")
    visit.page.wait_for_selector("#add-student-modal")
    visit.page.evaluate(
        "document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=owned(1)><a id=slip onclick=owned(2)>');"
        "const script = document.createElement('script'); script.textContent = 'owned(3)';"
        "document.body.append(script); document.getElementById('slip').click()"
    )
    visit.page.wait_for_timeout(300)
    assert visit.ran == set()
    assert len([line for line in visit.console if "Content Security Policy" in line]) >= 3
    visit.page.context.close()


def test_the_rubric_stands_behind_the_answer_that_it_marks(course, address, browser):
    with Gradebook(course.directory.db_url, course.directory.course_id) as gradebook:
        submission = gradebook.find_submission_notebook("hw1", "hw1", STUDENTS[0]).id
    visit = Visit(browser, f"{address}/formgrader/submissions/{submission}/?index=0", own=address)
    assert (visit.ran, visit.dialogs) == (set(), [])
    answer = visit.page.locator(".text_cell", has=visit.page.locator("#why_short_codes"))
    rubric = answer.locator("xpath=following-sibling::*[1]")
    assert "参考答案与评分标准" in rubric.inner_text()
    assert "评分标准（2 分）" in rubric.inner_text()
    assert rubric.locator("table").count() == 1
    assert rubric.locator("math").count() > 3
    assert visit.page.locator(".text_cell", has_text="参考答案与评分标准").count() == 1
    visit.page.context.close()


BANK = """
[experiment]
zh = ["别的题"]
[why_short_codes]
zh = ["每份作业都用的 <b>$\\\\bar l$</b>"]
[hw1.why_short_codes]
zh = ["写出“平均码长”的式子。", "好：\\"理由\\"讲清楚了。"]
en = ["Write the formula."]
[hw2.why_short_codes]
zh = ["作业 2 的"]
"""
WANTED = ["写出“平均码长”的式子。", '好："理由"讲清楚了。', "每份作业都用的 <b>$\\bar l$</b>"]


def test_a_click_writes_a_sentence_of_the_bank_into_the_comment(course, address, browser):
    (course.root / "comments.toml").write_text(BANK, encoding="utf-8")
    with Gradebook(course.directory.db_url, course.directory.course_id) as gradebook:
        submission = gradebook.find_submission_notebook("hw1", "hw1", STUDENTS[0]).id
    page = f"{address}/formgrader/submissions/{submission}/?index=0"
    visit = Visit(browser, page, own=address)
    visit.page.wait_for_load_state("networkidle")
    box, bank = visit.page.locator("#why_short_codes-comment"), visit.page.locator("button.bank")
    assert bank.all_inner_texts() == WANTED  # those of this answer alone, in the submission's language, as text
    box.fill("开头。")
    for sentence in (WANTED[1], WANTED[2], WANTED[1]):  # twice is once
        with visit.page.expect_response(lambda reply: "/api/comment/" in reply.url and reply.request.method == "PUT"):
            bank.get_by_text(sentence, exact=True).click()
            box.evaluate("box => box.dispatchEvent(new Event('change', {bubbles: true}))")
    said = "\n".join(["开头。", *WANTED[1:]])
    assert box.input_value() == said
    visit.go_to(page)  # it was saved
    visit.page.wait_for_load_state("networkidle")
    assert box.input_value() == said
    assert (visit.ran, visit.dialogs, visit.console) == (set(), [], [])
    (course.root / "comments.toml").write_text("[hw1.why_short_codes]\nzh = 好", encoding="utf-8")
    visit.go_to(page)
    assert bank.count() == 0
    assert "comments.toml: Invalid value (at line 2" in visit.page.inner_text("body")
    (course.root / "comments.toml").unlink()
    visit.go_to(page)
    assert "comments.toml" not in visit.page.inner_text("body")
    visit.page.context.close()


@pytest.mark.parametrize(("language", "first"), [("zh", "写出“平均码长”的式子。"), ("en", "Write the formula.")])
def test_the_bank_is_in_the_submission_s_language_or_the_other(tmp_path, language, first):
    (tmp_path / "comments.toml").write_text(BANK, encoding="utf-8")
    found = comments(tmp_path, "hw1", language)
    assert found["why_short_codes"][0] == first
    assert found["why_short_codes"][-1] == WANTED[-1]  # there is none in English
    assert found["experiment"] == ["别的题"]
    assert comments(tmp_path, "hw3", language)["why_short_codes"] == WANTED[-1:]


@pytest.mark.parametrize(
    "text", ["[hw1]\nzh = ['x']", "hw1 = 1", "[experiment]\nen = 'x'", "[hw1.a]\nzh = [1]", "a = 1"]
)
def test_a_bank_of_another_shape_is_said(tmp_path, text):
    (tmp_path / "comments.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=r"comments\.toml: \S+ is not written as"):
        comments(tmp_path, "hw1", "en")


def test_the_course_s_bank_has_something_for_each_written_answer(root):
    """In both languages the same number of sentences, and no name that no answer has."""
    bank = tomllib.loads((root / "comments.toml").read_text(encoding="utf-8"))
    written = {number: load_assignment(f"hw{number}").written for number in range(1, 8)}
    for number, answers in written.items():
        zh, en = (comments(root, f"hw{number}", language) for language in ("zh", "en"))
        assert set(answers) <= set(zh)
        assert {name: len(said) for name, said in zh.items()} == {name: len(said) for name, said in en.items()}
        assert set(bank.get(f"hw{number}", {})) <= set(answers)
        assert not set(chain.from_iterable(zh.values())) & set(chain.from_iterable(en.values()))


@pytest.mark.parametrize(("language", "title"), [("zh", "学生看不到"), ("en", "students do not see this")])
def test_the_rubric_is_in_the_submission_s_language(root, monkeypatch, language, title):
    monkeypatch.setattr(Rubric, "course", Course(root).directory)
    notebook = nbformat.read(root / f"assignments/hw1/hw1.{'en.' * (language == 'en')}ipynb", as_version=4)
    count = len(notebook.cells)
    shown, _ = Rubric().preprocess(notebook, {"assignment_id": "hw1", "notebook_id": "hw1"})
    (place,) = [
        n
        for n, cell in enumerate(shown.cells)
        if cell.metadata.get("nbgrader", {}).get("grade_id") == "why_short_codes"
    ]
    assert len(shown.cells) == count + 1
    assert title in shown.cells[place + 1].source
    assert ("评分标准" in shown.cells[place + 1].source) is (language == "zh")
    assert "<!-- en -->" not in shown.cells[place + 1].source


def test_without_a_source_a_page_is_shown_without_a_rubric(root, copy_of, released, tmp_path, monkeypatch):
    course = copy_of(released, tmp_path / "course")
    monkeypatch.setattr(Rubric, "course", course.directory)
    source = course.root / "solutions/hw1/hw1.ipynb"
    for content in ("no JSON", None):
        source.unlink() if content is None else source.write_text(content)
        notebook = nbformat.read(root / "assignments/hw1/hw1.ipynb", as_version=4)
        count = len(notebook.cells)
        shown, _ = Rubric().preprocess(notebook, {"assignment_id": "hw1", "notebook_id": "hw1"})
        assert len(shown.cells) == count


def test_what_pages_ask_for_is_no_page(address):
    for path in ("students", "submissions/hw1", "assignments"):
        with urllib.request.urlopen(f"{address}/formgrader/api/{path}") as reply:
            assert reply.headers.get_content_type() == "application/json"
            assert "default-src 'none'" in " ".join(reply.headers.get_all("Content-Security-Policy"))
            assert json.load(reply)


def test_each_page_has_a_policy_of_its_own(address):
    numbers = set()
    for _ in range(2):
        with urllib.request.urlopen(f"{address}/formgrader/manage_students") as reply:
            policies, page = " ".join(reply.headers.get_all("Content-Security-Policy")), reply.read().decode()
        (number,) = set(re.findall(r"<script nonce=\"([^\"]+)\"", page))
        assert f"'nonce-{number}'" in policies
        assert page.count("<script") == page.count("<script nonce=")
        assert "unsafe-inline" not in policies.split("script-src")[1].split(";")[0]
        assert "frame-ancestors 'self'" in policies  # JupyterLab shows it in a frame
        numbers.add(number)
    assert len(numbers) == 2


@pytest.mark.parametrize("name", PAGES)
def test_templates_escape_what_nbgrader_does_not(name):
    """Every template that it has, also those of another version."""
    ours = formgrader._environment().get_template(name).render(FAKE)
    assert "<img" not in ours
    assert '"{{' not in ours


def test_nbgraders_own_templates_do_not_escape():
    """If this fails, the tests above prove nothing."""
    plain = jinja2.Environment(loader=jinja2.FileSystemLoader(handlers.template_path))
    assert STUDENTS[0] in plain.get_template("manage_students_assignments.tpl").render(FAKE)


def test_a_name_in_a_script_is_the_same_name_again():
    page = formgrader._environment().get_template("manage_students_assignments.tpl")
    for student in STUDENTS:
        (value,) = re.findall(r"var student_id = (.*);", page.render(base_url="", student_id=student))
        assert urllib.parse.unquote(json.loads(value)) == student
        assert html.escape(student) in page.render(base_url="", student_id=student).replace("&#34;", "&quot;").replace(
            "&#39;", "&#x27;"
        )
