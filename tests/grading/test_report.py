"""The report on a graded class: what it says, and that nothing a student wrote becomes markup, script or formula."""

import csv
import json
import re
import shutil
import socket
from dataclasses import replace

import nbformat
import pytest
from typer.testing import CliRunner

from hctnlp.authoring.sample_class import write_submissions
from hctnlp.cli import app
from hctnlp.exercises.framework.assignment import load_assignment
from hctnlp.exercises.hw1 import ASSIGNMENT
from hctnlp.grading.course import Course
from hctnlp.grading.results.report import Report, gather, render, write_csv
from hctnlp.grading.results.report.data import EXCERPT_LINES, Row, excerpt, row_of
from hctnlp.grading.results.report.sections import section_of
from hctnlp.grading.results.report.table import cell
from hctnlp.grading.results.scores import Result, after_penalty, read_results, shares_of
from hctnlp.grading.results.similarity import Pair
from hctnlp.grading.run.outcome import Outcome

HOMEWORK = [f"hw{number}" for number in range(1, 8)]
HOSTILE = '"><img src=x onerror=alert(1)>'
FORMULA = '=1+1,"A"'
CODE = "# </code></pre></script><script>document.title = 'owned'</script><img src=x onerror=alert(2)>"
FULL = {exercise.name: exercise.points for exercise in ASSIGNMENT.exercises} | {"why_short_codes": 2.0}


@pytest.fixture(scope="module")
def course(released, copy_of, tmp_path_factory):
    """Five of the sample class, graded; one has markup for a name and in the code, one a formula for a name."""
    course = copy_of(released, tmp_path_factory.mktemp("class") / "course")
    renamed = {"misconception_2": "Ångström 王芳", "misconception_1": HOSTILE, "deleted_answer": FORMULA}
    write_submissions(course, ASSIGNMENT, ("solution", "blank", *renamed))
    submitted = course.root / "submitted"
    for old, new in renamed.items():
        (submitted / old).rename(submitted / new)
    path = submitted / HOSTILE / "hw1" / "hw1.ipynb"
    notebook = nbformat.read(path, as_version=4)
    for one in notebook.cells:
        if one.metadata.get("nbgrader", {}).get("grade_id") == "hs_loss":
            one.source = f"{CODE}\n{one.source}"
    labels = {"grade_id": "<b>bold</b>", "grade": False, "solution": True, "locked": False, "schema_version": 3}
    notebook.cells.append(nbformat.v4.new_code_cell("pass", metadata={"nbgrader": labels}))
    path.write_text(json.dumps(notebook), encoding="utf-8")
    course.api.config.Verify.unsafe_no_sandbox = True
    assert course.autograde("hw1").failures == {}
    return course


@pytest.fixture(scope="module")
def report(course):
    return gather(course, ASSIGNMENT)


def made_of(*totals, **changes):
    """A report on students with these totals."""
    return Report(ASSIGNMENT, [Row(Result(f"s{i}", {"hs_loss": total})) for i, total in enumerate(totals)], **changes)


# --- what it says ----------------------------------------------------------------------------------------------------


def test_the_marks_are_those_of_the_gradebook(course, report):
    results = read_results(course, ASSIGNMENT)
    assert [row.result for row in report.rows] == results
    assert {row.student: row.total for row in report.rows}["solution"] == 18
    assert report.worth == 20
    assert report.not_graded == []


def test_a_misconception_has_its_hint_its_student_and_the_lines_that_student_wrote(course, report):
    found = {(one.exercise, one.name): one for one in report.misconceptions}
    assert len(found) == 12  # two students with one in each of six exercises
    one = found["hs_loss", "objective"]
    hints = {wrong.name: wrong.hint for wrong in ASSIGNMENT.exercise("hs_loss").misconceptions}
    assert one.hint == hints["objective"]
    assert one.students == (HOSTILE,)
    assert one.example.student == HOSTILE
    submitted = nbformat.read(course.root / "submitted" / HOSTILE / "hw1" / "hw1.ipynb", as_version=4)
    answers = {c.metadata.get("nbgrader", {}).get("grade_id"): c.source for c in submitted.cells}
    assert answers["hs_loss"].startswith(one.example.code[:60])
    assert "return -np.sum(np.logaddexp(0, -z))" in one.example.code
    assert one.section.heading.en == "5.1 The objective at one turn"


def test_frequent_misconceptions_come_first_and_the_shortest_answer_is_the_example(course, report):
    """Two students have ``objective``, and the second wrote less."""
    from hctnlp.grading.results.report.data import _Examples, find_misconceptions

    results = [
        Result("long", {}, {"hs_loss": ("mean",), "hs_gradients": ("ascent",)}),
        Result("short", {}, {"hs_gradients": ("ascent",)}),
        Result("blank", {}, {"hs_gradients": ("ascent",)}),
    ]
    sources = {"long": "x = 1\nanswer = 2", "short": "answer = 2", "blank": " \n"}
    examples = _Examples()
    for result in results:
        metadata = {"nbgrader": {"grade_id": "hs_gradients"}}
        notebook = nbformat.v4.new_notebook(
            cells=[nbformat.v4.new_code_cell(sources[result.student], metadata=metadata)]
        )
        examples.look(result, notebook)
    first, second = find_misconceptions(ASSIGNMENT, results, examples.best)
    assert (first.name, first.students, first.example.student) == ("ascent", ("long", "short", "blank"), "short")
    assert (second.name, second.example) == ("mean", None)


def test_time_memory_and_level_are_those_of_the_outcomes(course, report):
    outcomes = course.outcomes("hw1")
    for row in report.rows:
        outcome = outcomes[row.student]
        assert row.seconds == outcome.seconds[""] > 0
        assert (row.memory_mb, row.level, row.repairs) == (outcome.memory_mb, outcome.level, outcome.repairs)
    assert sum(report.levels.values()) == 5
    assert report.slowest[0].seconds == max(outcome.seconds[""] for outcome in outcomes.values())
    assert {row.student for row in report.rows if row.repairs} == {HOSTILE, FORMULA}


def test_a_class_graded_by_plain_nbgrader_has_a_report_too(course, tmp_path):
    """There are no outcomes then: no time, no memory, and the examples come from the autograded notebooks."""
    copy = Course(shutil.copytree(course.root, tmp_path / "plain", ignore=shutil.ignore_patterns(".grading")))
    report = gather(copy, ASSIGNMENT)
    assert [row.seconds for row in report.rows] == [None] * 5
    assert {one.example.student for one in report.misconceptions} == {HOSTILE, "Ångström 王芳"}
    assert "only hctnlp grade records them" in render(report)


def test_a_failure_is_told(report):
    row = row_of(report.rows[0].result, Outcome("hw1", {}, failure="内核起不来 / <no kernel>"))
    page = render(replace(report, rows=[row, *report.rows[1:]]))
    assert "内核起不来 / &lt;no kernel&gt;" in page


@pytest.mark.parametrize(
    ("totals", "counts"),
    [
        ((0, 1.99, 2, 20), {0: 2, 1: 1, 9: 1}),  # 2 begins the second bar, full marks are in the last
        ((21.5, 6, 0.6 * 10), {9: 1, 3: 2}),  # extra credit; 6 / 2 is exact, 0.6 * 10 nearly
        ((-3,), {0: 1}),  # a penalty takes no more than there is
    ],
)
def test_bars_count_everyone_once(totals, counts):
    bars = made_of(*totals).bars
    assert {i: bar.count for i, bar in enumerate(bars) if bar.count} == counts
    assert [bars[0].start, bars[-1].end] == [0, 20]


def test_median_and_mean_of_the_totals():
    report = made_of(1, 2, 12)
    assert (report.median, report.mean) == (2, 5)


def test_shares_by_exercise():
    report = made_of(3, 3, 1.5, 0)
    loss = {one.name: one for one in report.exercises}["hs_loss"]
    assert (loss.mean, loss.full, loss.none) == (1.875, 0.5, 0.25)


def test_unmarked_is_neither_lost_nor_done():
    row = Row(Result("a", {"hs_loss": 1.0, "why_short_codes": None}))
    assert row.by_hand
    assert not row.lost("why_short_codes", 2.0)
    assert row.lost("hs_loss", 3.0)
    assert not row.lost("hs_loss", 1.0)
    assert Row(Result("a", {"hs_loss": 1.0}, review=frozenset({"hs_loss"}))).by_hand
    assert not Row(Result("a", {"hs_loss": 1.0})).by_hand


def test_an_excerpt_is_short_and_has_no_control_characters():
    lines = excerpt("\n" + "x = '\u202eabc\x1b[0m'\n" + "y" * 500 + "\n" + "z = 1\n" * 50).splitlines()
    assert len(lines) == EXCERPT_LINES + 1
    assert lines[-1] == "…"
    assert max(map(len, lines)) < 120
    assert "\u202e" not in lines[0]
    assert "\x1b" not in lines[0]


# --- the lectures' sections ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", HOMEWORK)
def test_every_exercise_points_to_a_section_that_both_lectures_have(root, name):
    assignment = load_assignment(name)
    for exercise in assignment.exercises:
        section = section_of(assignment, exercise.name)
        for language in ("zh", "en"):
            notebook = nbformat.read(root / "lectures" / language / f"{section.lecture}.ipynb", as_version=4)
            text = "\n".join(one.source for one in notebook.cells if one.cell_type == "markdown")
            headings = re.findall(r"^##+ (.*)$", text, re.MULTILINE)
            assert getattr(section.heading, language) in headings


def test_a_title_has_no_formula_signs_and_a_new_exercise_no_section():
    assignments = [load_assignment(name) for name in HOMEWORK]
    titles = [section_of(each, exercise.name).title for each in assignments for exercise in each.exercises]
    assert not re.search(r"[\\$`\u3000]", "".join(title.zh + title.en for title in titles))
    assert section_of(assignments[5], "lstm_forward").title.en == "8.1 The slide's hₜ, hₜ, Oₜ = LSTM(·)"
    assert section_of(ASSIGNMENT, "not_there_yet") is None


# --- the table -------------------------------------------------------------------------------------------------------


def test_the_table_is_for_spreadsheets(report, tmp_path):
    write_csv(report, tmp_path / "hw1.csv")
    assert (tmp_path / "hw1.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    with open(tmp_path / "hw1.csv", encoding="utf-8-sig", newline="") as file:
        rows = {row["student"]: row for row in csv.DictReader(file)}
    assert rows.keys() == {"solution", "blank", "Ångström 王芳", HOSTILE, "'" + FORMULA}
    assert float(rows["solution"]["total"]) == 18
    assert [float(rows["solution"][e.name]) for e in ASSIGNMENT.exercises] == [e.points for e in ASSIGNMENT.exercises]
    assert rows["solution"]["why_short_codes"] == ""  # nobody has marked it: not 0
    assert "hs_loss:objective" in rows[HOSTILE]["misconceptions"].split("; ")
    assert float(rows["blank"]["seconds"]) > 0
    assert "<b>bold</b>" in rows[HOSTILE]["repairs"]


@pytest.mark.parametrize(
    "text",
    [
        "=1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        " =1",
        "＝1",
        "－1",
        "\u3000＋1",
        "\xa0=1",
        "\x0b=1",
        "﹦1",
        " \t﹫SUM(A1)",
        "'=1",
    ],
)
def test_text_is_never_a_formula(text):
    assert cell(text).startswith("'")


def test_numbers_stay_numbers_and_plain_text_stays_itself():
    assert (cell(-1.5), cell(0.123456), cell(None)) == (-1.5, 0.1235, "")
    assert cell("王芳 a=b") == "王芳 a=b"
    assert "\n" not in cell("a\n=1")
    assert cell("张\u3000三") == "张\u3000三"  # a wide blank is no harm, and the name is looked up by others


def test_where_a_comma_is_decimal_no_cell_begins_with_a_formula():
    """There a spreadsheet parts 101,Li;=1+1;,5 at the semicolons."""
    assert cell("Li;=1+1;") == "Li;'=1+1;"
    assert cell("Li; \u3000＝1") == "Li;' \u3000＝1"
    assert cell("hs_loss:objective; hs_loss:gradient (2)") == "hs_loss:objective; hs_loss:gradient (2)"


# --- the command -----------------------------------------------------------------------------------------------------


def invoke(*arguments):
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def test_the_command_writes_the_page_and_the_table_beside_it(course):
    done = invoke("report", "hw1", "--root", course.root)
    assert done.exit_code == 0, done.output
    assert sorted(path.name for path in (course.root / "report").iterdir()) == ["hw1.csv", "hw1.html"]
    assert "<title>hw1" in (course.root / "report/hw1.html").read_text(encoding="utf-8")


def test_what_the_user_can_mend_is_said_in_a_line(course, released, tmp_path):
    done = invoke("report", "hw1", "--root", released, "--into", tmp_path / "empty.html")
    assert (done.exit_code, "run hctnlp grade hw1" in done.output) == (2, True)
    done = invoke("report", "hw1", "--root", course.root, "--into", tmp_path / "hw1.csv")
    assert (done.exit_code, "hw1.html" in done.output) == (2, True)


# --- the page, in a real browser -------------------------------------------------------------------------------------


@pytest.fixture
def show(browser, tmp_path):
    """``show(html)``: the page in a tab of its own, and a list of what went wrong or out."""
    tabs = []

    def show(html, **options):
        path = tmp_path / f"page{len(tabs)}.html"
        path.write_text(html, encoding="utf-8")
        tab, events = browser.new_page(**options), []
        tabs.append(tab)
        tab.on("console", lambda message: events.append(f"{message.type}: {message.text}"))
        tab.on("pageerror", lambda error: events.append(f"error: {error}"))
        tab.on("dialog", lambda dialog: (events.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        tab.on("request", lambda request: events.append(f"request: {request.url}"))
        tab.goto(path.as_uri())
        assert events.pop(0) == f"request: {path.as_uri()}"
        return tab, events

    yield show
    for tab in tabs:
        tab.close()


@pytest.fixture(scope="module")
def page(report):
    pairs = [Pair(HOSTILE, "<i>other</i>", 0.9, 0.7, "</code></pre><script>alert(3)</script>")]
    return render(replace(report, pairs=pairs, not_graded=["<u>late</u>"]))


def names(tab):
    return tab.locator(".students tbody tr:visible th bdi").all_inner_texts()


def test_markup_in_names_code_repairs_and_pairs_is_shown_and_does_nothing(show, page):
    tab, events = show(page)
    tab.locator("details:not([open]) > summary").evaluate_all("all => all.forEach(one => one.click())")
    assert HOSTILE in names(tab)
    assert tab.title() == "hw1 · 成绩报告 / report"
    assert tab.locator("img, b, i, u, iframe, object, embed, link, base").count() == 0
    assert tab.locator("script").count() == 1
    assert CODE[:60] in tab.locator("pre", has_text="owned").first.inner_text()
    assert "'<b>bold</b>'" in tab.locator(".repairs").all_inner_texts()[0]
    assert "alert(3)" in tab.locator("#similarity ~ details pre").first.inner_text()
    assert events == []


def test_the_policy_stops_what_escaping_would_have_missed(show, page):
    """Markup is put into the page as if nothing were escaped: nothing of it runs, nobody is called."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(1)
        attack = (
            f"<img src='http://127.0.0.1:{listener.getsockname()[1]}/' onerror=\"document.title='owned'\">"
            "<script>document.title='owned'</script><style>main { display: none }</style>"
        )
        tab, events = show(page.replace("<main>", f"<main>{attack}", 1))
        with pytest.raises(TimeoutError):
            listener.accept()
    assert tab.title() == "hw1 · 成绩报告 / report"
    assert tab.locator("main").is_visible()
    assert len([event for event in events if "Content Security Policy" in event]) >= 4


def test_filters_narrow_the_table(show, page, report):
    tab, events = show(page)
    everyone = [row.student for row in report.rows]
    assert names(tab) == everyone
    tab.fill("#by-name", "王")
    assert names(tab) == ["Ångström 王芳"]
    assert tab.inner_text("#shown") == "1 / 5"
    tab.fill("#by-name", "IMG SRC")
    assert names(tab) == [HOSTILE]
    tab.click("button[type=reset]")
    tab.get_by_text("5 / 5", exact=True).wait_for()  # the page's policy lets nobody evaluate a condition in it
    tab.select_option("#by-exercise", "weighted_path_length")
    assert names(tab) == [r.student for r in report.rows if r.result.scores["weighted_path_length"] < 2]
    assert 0 < len(names(tab)) < 5
    tab.fill("#by-name", "王")
    tab.select_option("#by-misconception", "hs_loss.objective")
    assert names(tab) == []  # filters add up
    tab.fill("#by-name", "")
    assert names(tab) == [HOSTILE]
    tab.click("button[type=reset]")
    tab.check("#by-hand")
    assert names(tab) == [row.student for row in report.rows if row.by_hand]
    assert 0 < len(names(tab)) < 5
    assert events == []


def test_a_misconception_shows_its_students(show, page):
    tab, _ = show(page)
    tab.fill("#by-name", "nobody")
    tab.locator("[data-show='hs_loss.objective']").evaluate("one => one.click()")
    tab.get_by_text("1 / 5", exact=True).wait_for()  # the page's policy lets nobody evaluate a condition in it
    assert names(tab) == [HOSTILE]


def test_columns_sort_by_keyboard_numbers_as_numbers(show, report):
    totals = (2, 10, 9, 0)
    rows = [Row(Result(f"s{i}", FULL | {"hs_loss": float(total)})) for i, total in enumerate(totals)]
    tab, _ = show(render(replace(report, rows=rows, misconceptions=[])))
    header = tab.locator(".students thead button", has_text="hs_loss")
    header.focus()
    tab.keyboard.press("Enter")
    assert names(tab) == ["s1", "s2", "s0", "s3"]
    assert tab.locator("th[aria-sort=descending]").count() == 1
    tab.keyboard.press("Space")
    assert names(tab) == ["s3", "s0", "s2", "s1"]
    tab.locator(".students thead button", has_text="学生").click()
    assert names(tab) == ["s0", "s1", "s2", "s3"]
    assert tab.locator("th[aria-sort]").count() == 1


@pytest.mark.parametrize("language", ["zh-CN", "en"])
def test_nothing_overflows_on_a_phone(show, page, language):
    long = page.replace("<bdi>solution</bdi>", f"<bdi>{'x' * 120}</bdi>")
    tab, events = show(long, viewport={"width": 390, "height": 844})
    tab.click(f"[data-language='{language}']")
    tab.locator("details:not([open]) > summary").evaluate_all("all => all.forEach(one => one.click())")
    assert tab.evaluate("document.documentElement.scrollWidth") == 390
    wide = "all => all.filter(one => one.getBoundingClientRect().right > 391).map(one => one.outerHTML.slice(0, 90))"
    assert tab.locator("main > section > *, .students tr, .students td, .filters *").evaluate_all(wide) == []
    assert tab.locator(".students td").first.is_visible()
    assert events == []


def test_one_language_is_shown_at_a_time(show, page):
    tab, _ = show(page)
    assert tab.locator("#scores").inner_text() == "总分"
    tab.click("[data-language=en]")
    assert tab.locator("#scores").inner_text() == "Scores"
    assert tab.locator("[data-language=en]").get_attribute("aria-pressed") == "true"
    assert tab.locator("main [lang='zh-CN']:visible").count() == 0


def test_the_page_is_dark_where_the_reader_wants_it(show, page):
    luminance = "Number(getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0])"
    assert show(page, color_scheme="light")[0].evaluate(luminance) > 200
    assert show(page, color_scheme="dark")[0].evaluate(luminance) < 60


def test_the_command_and_the_report_count_a_class_in_the_same_way():
    results = [
        Result("full", {"hs_loss": 3.0}),
        Result("none", {"hs_loss": 0.0}),
        Result("unmarked", {"hs_loss": None}),
    ]
    report = Report(ASSIGNMENT, [Row(result) for result in results])
    loss = next(exercise for exercise in ASSIGNMENT.exercises if exercise.name == "hs_loss")
    shares = shares_of(results, loss)
    assert (shares.mean, shares.full, shares.none) == (1.0, 1 / 3, 2 / 3)
    assert vars(shares).items() <= vars(next(one for one in report.exercises if one.name == "hs_loss")).items()
    assert (shares_of([], loss).mean, shares_of([], loss).full, shares_of([], loss).none) == (0, 0, 0)


@pytest.mark.parametrize(("score", "penalty", "left"), [(5, 2, 3), (5, None, 5), (2, 5, 0)])
def test_no_penalty_takes_more_than_there_is(score, penalty, left):
    assert after_penalty(score, penalty) == left
