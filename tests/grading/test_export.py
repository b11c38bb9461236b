"""Grades for Canvas and Moodle: nbgrader's own figures, and columns that each platform reads."""

import csv
import shutil

import pytest
from nbgrader.api import Gradebook
from nbgrader.plugins import CsvExportPlugin
from typer.testing import CliRunner

from hctnlp.authoring.sample_class import write_submissions
from hctnlp.cli import app
from hctnlp.exercises.hw1 import ASSIGNMENT
from hctnlp.grading.course import GradingError
from hctnlp.grading.results.export import Grade, Platform, _identifier, _Roster, read_grades

CANVAS_ROSTER = """\
Student,ID,SIS User ID,SIS Login ID,Section,HW1 (4711),hw10 (4712),Final Score
    Points Possible,,,,,20,10,(read only)
"Li, ""Lei"" Y",101,s-1,SOLUTION,甲班,,,
"=cmd, Han",102,s-2,han,甲班,,,
"Wang, Fang",103,s-3,misconception_1,乙班,,,
"Zhou, Absent",104,s-4,zhou,乙班,,,
"""
MOODLE_ROSTER = """\
First name,Surname,ID number,Email address,student
磊,李,20260001,li@example.edu,solution
"Mei, mei",韩,20260002,han@example.edu,blank
芳,王,20260003,wang@example.edu,misconception_1
"""


@pytest.fixture(scope="module")
def graded(released, copy_of, tmp_path_factory):
    """Three of the sample class: one with extra credit, one late, one blank and late."""
    course = copy_of(released, tmp_path_factory.mktemp("class") / "course")
    write_submissions(course, ASSIGNMENT, ("solution", "blank", "misconception_1"))
    course.api.config.Verify.unsafe_no_sandbox = True
    assert course.autograde("hw1").failures == {}
    with Gradebook(course.directory.db_url, course.directory.course_id) as gradebook:
        for grade in gradebook.find_submission_notebook("hw1", "hw1", "solution").grades:
            if grade.name == "why_short_codes":
                grade.manual_score, grade.needs_manual_grade, grade.extra_credit = 2.0, False, 1.5
        gradebook.find_submission_notebook("hw1", "hw1", "misconception_1").late_submission_penalty = 0.25
        gradebook.find_submission_notebook("hw1", "hw1", "blank").late_submission_penalty = 3.0
        gradebook.add_student("absent", email="absent@example.edu", lms_user_id="9")
        gradebook.db.commit()
    return course


@pytest.fixture
def course(graded, copy_of, tmp_path):
    """A copy whose gradebook may be changed."""
    return copy_of(graded.root, tmp_path / "course")


def introduce(course, **people):
    with Gradebook(course.directory.db_url, course.directory.course_id) as gradebook:
        for student, known in people.items():
            gradebook.update_or_create_student(student, **known)


KNOWN = {
    "solution": {"first_name": "磊", "last_name": "李", "email": "li@example.edu", "lms_user_id": "101"},
    "blank": {"first_name": '=1+1, "x"', "email": "han@example.edu", "lms_user_id": "102"},
    "misconception_1": {"email": "wang@example.edu", "lms_user_id": "103"},
}


def written(export, tmp_path):
    export.write(tmp_path / "out" / "grades.csv")
    text = (tmp_path / "out" / "grades.csv").read_text(encoding="utf-8")
    assert text.startswith(("Student,", "First name,"))  # no mark before the first heading
    return list(csv.reader(text.splitlines()))


@pytest.fixture
def roster(tmp_path):
    path = tmp_path / "roster.csv"
    path.write_text(CANVAS_ROSTER, encoding="utf-8-sig")
    return path


def test_scores_are_those_of_nbgraders_own_export(course, tmp_path):
    """Extra credit is in, the penalty is off, and nothing is below 0."""
    introduce(course, **KNOWN)
    with Gradebook(course.directory.db_url, course.directory.course_id) as gradebook:
        exporter = CsvExportPlugin(to=str(tmp_path / "theirs.csv"))
        exporter.export(gradebook)
    lines = (tmp_path / "theirs.csv").read_text(encoding="utf-8").splitlines()[1:]
    theirs = {line.split(",")[3]: [float(x) for x in line.split(",")[-2:]] for line in lines}
    ours = read_grades(course, "hw1", Platform.CANVAS)
    assert {grade.student: [grade.score, ours.worth] for grade in ours.grades} == {
        student: theirs[student] for student in KNOWN
    }
    assert {grade.student: grade.score for grade in ours.grades} == {
        "solution": 21.5,
        "blank": 0,
        "misconception_1": 1.25,
    }


def test_canvas_reads_its_columns_and_its_second_row(course, tmp_path):
    introduce(course, **KNOWN)
    header, possible, *rows = written(read_grades(course, "hw1", Platform.CANVAS), tmp_path)
    assert header == ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "hw1"]
    assert possible == ["    Points Possible", "", "", "", "", "20.0"]
    assert rows == [
        ['\'=1+1, "x"', "102", "", "", "", "0.0"],
        ["misconception_1", "103", "", "", "", "1.25"],
        ["李, 磊", "101", "", "", "", "21.5"],
    ]


def test_a_canvas_roster_brings_names_sections_and_the_column_with_its_id(course, roster, tmp_path):
    """A student is found by login whatever its case; who has handed in nothing is left out."""
    text = CANVAS_ROSTER.replace(",han,", ",blank,")
    roster.write_text(text, encoding="utf-8-sig")
    header, _, *rows = written(read_grades(course, "hw1", Platform.CANVAS, roster=roster), tmp_path)
    assert header[-1] == "HW1 (4711)"
    assert rows == [
        ["'=cmd, Han", "102", "s-2", "blank", "甲班", "0.0"],
        ["Wang, Fang", "103", "s-3", "misconception_1", "乙班", "1.25"],
        ['Li, "Lei" Y', "101", "s-1", "SOLUTION", "甲班", "21.5"],
    ]
    assert _Roster.read(roster, Platform.CANVAS).person("Solution")["ID"] == "101"
    named = read_grades(course, "hw1", Platform.CANVAS, roster=roster, column="Homework (5)")
    assert named.column == "Homework (5)"


def test_moodle_reads_names_and_emails(course, tmp_path):
    introduce(course, **KNOWN)
    export = read_grades(course, "hw1", Platform.MOODLE)
    header, *rows = written(export, tmp_path)
    assert header == ["First name", "Last name", "ID number", "Username", "Email address", "hw1"]
    assert rows[2] == ["磊", "李", "101", "", "li@example.edu", "21.5"]
    assert export.identifier == "Email address"


def test_a_moodle_roster_may_name_nbgraders_students_in_a_column_of_its_own(course, tmp_path):
    roster = tmp_path / "roster.csv"
    roster.write_text(MOODLE_ROSTER, encoding="utf-8")
    _, *rows = written(read_grades(course, "hw1", Platform.MOODLE, roster=roster), tmp_path)
    assert rows[0] == ["Mei, mei", "韩", "20260002", "", "han@example.edu", "0.0"]


def test_moodle_gets_a_column_that_is_filled_for_everyone(course):
    """Moodle maps by one column for the whole file, and refuses the file for a student it does not find."""
    introduce(course, **(KNOWN | {"blank": {"lms_user_id": "+102"}}))  # a number with a sign is no formula
    export = read_grades(course, "hw1", Platform.MOODLE)
    assert export.identifier == "ID number"
    assert export.grades[0].person["ID number"] == "+102"


def test_an_identifier_is_written_as_it_is(course, tmp_path):
    introduce(course, **(KNOWN | {"blank": {"lms_user_id": "+102"}}))
    _, *rows = written(read_grades(course, "hw1", Platform.MOODLE), tmp_path)
    assert rows[0][2] == "+102"


def test_who_has_still_to_be_marked_is_told(course):
    introduce(course, **KNOWN)
    assert read_grades(course, "hw1", Platform.CANVAS).by_hand == ["misconception_1"]


@pytest.mark.parametrize(
    ("people", "message"),
    [
        ({}, "Canvas cannot tell who blank, misconception_1, solution is: no ID is known"),
        (KNOWN | {"blank": {}}, "cannot tell who blank is"),
        (KNOWN | {"blank": {"lms_user_id": "101"}}, "two students have the ID 101"),
        (KNOWN | {"blank": {"lms_user_id": "=1+1"}}, "would take the ID '=1\\+1' for a formula"),
    ],
)
def test_a_student_who_cannot_be_told_is_an_error(course, people, message):
    introduce(course, **people)
    with pytest.raises(ValueError, match=message):
        read_grades(course, "hw1", Platform.CANVAS)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (CANVAS_ROSTER, "blank is in 0 rows"),
        (CANVAS_ROSTER.replace(",han,", ",blank,").replace(",zhou,", ",blank,"), "blank is in 2 rows"),
        ("Name,Mark\na,1\n", "identifies nobody"),
        ("", "identifies nobody"),
    ],
)
def test_a_roster_that_does_not_fit_is_an_error(course, roster, text, message):
    roster.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=message):
        read_grades(course, "hw1", Platform.CANVAS, roster=roster)


def test_a_roster_that_is_no_text_is_an_error(course, roster):
    roster.write_bytes(b"Student,ID\n\xff\xff,1\n")
    with pytest.raises(ValueError, match=r"roster\.csv is no CSV in UTF-8 or GB 18030"):
        read_grades(course, "hw1", Platform.CANVAS, roster=roster)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_moodle_and_excel_write_chinese_headings_in_their_own_ways(tmp_path, encoding, delimiter):
    path = tmp_path / "roster.csv"
    path.write_bytes(
        "名,姓,学号,电子邮件地址\n磊,李,20260001,li@example.edu\n".replace(",", delimiter).encode(encoding)
    )
    person = _Roster.read(path, Platform.MOODLE).person("李磊")
    expected = {"First name": "磊", "Last name": "李", "ID number": "20260001", "Email address": "li@example.edu"}
    assert person == expected
    assert _Roster.read(path, Platform.MOODLE).person("20260001") == expected


@pytest.mark.parametrize(
    "name", ["磊 李", "李 磊", "李磊", "磊李", "Anne O'Brien", "O'Brien Anne", "anne  o'brien", "Mary Ann Lee"]
)
def test_who_is_known_by_the_full_name_is_found_in_either_order(tmp_path, name):
    path = tmp_path / "roster.csv"
    rows = "磊,李,1\nAnne,O'Brien,2\nMary Ann,Lee,3\nLee,Ann,4\n"
    path.write_text(f"First name,Surname,ID number\n{rows}", encoding="utf-8")
    number = {"磊": "1", "李": "1", "M": "3"}.get(name[0], "2")
    assert _Roster.read(path, Platform.MOODLE).person(name)["ID number"] == number


@pytest.mark.parametrize("heading", ["姓名", "全名", "Full name", "Student"])
@pytest.mark.parametrize("written", ["Li Lei", "Lei Li", '"Li, Lei"'])
def test_one_column_may_hold_the_whole_name(tmp_path, heading, written):
    path = tmp_path / "roster.csv"
    path.write_text(f"{heading},ID number\n{written},1\n", encoding="utf-8")
    roster = _Roster.read(path, Platform.MOODLE)
    assert roster.person("Li Lei")["ID number"] == roster.person("lei li")["ID number"] == "1"
    with pytest.raises(ValueError, match="Lil Ei is in 0 rows"):
        roster.person("Lil Ei")


def test_an_identifier_comes_before_a_name(tmp_path):
    path = tmp_path / "roster.csv"
    path.write_text("First name,Surname,Username\nLi,Lei,x\nAnne,May,Li Lei\n", encoding="utf-8")
    assert _Roster.read(path, Platform.MOODLE).person("Li Lei")["First name"] == "Anne"


def test_two_of_one_name_are_not_guessed(tmp_path):
    path = tmp_path / "roster.csv"
    path.write_text("名,姓,学号\n芳,王,1\n芳,王,2\n", encoding="utf-8")
    with pytest.raises(ValueError, match="王芳 is in 2 rows"):
        _Roster.read(path, Platform.MOODLE).person("王芳")


def test_all_who_are_missing_are_said_at_once(course, roster):
    roster.write_text("Student,ID\nsomebody,1\n", encoding="utf-8")
    with pytest.raises(ValueError, match="blank is in 0 rows, misconception_1 is in 0 rows, solution is in 0 rows"):
        read_grades(course, "hw1", Platform.CANVAS, roster=roster)


def test_no_cell_is_a_formula(course, tmp_path):
    """An identifier that is one is passed over where there is another, and written harmlessly."""
    path, formulas = tmp_path / "roster.csv", ("=1+1", "+x@example.edu", "-cmd", "@SUM(A1)")
    rows = [f"{formulas[n]},{formulas[n]},{n},{formulas[n]}@example.edu,{s}" for n, s in enumerate(KNOWN)]
    path.write_text("\n".join(["名,姓,学号,电子邮件地址,student", *rows]), encoding="utf-8")
    export = read_grades(course, "hw1", Platform.MOODLE, roster=path, column="=HYPERLINK(1)")
    assert export.identifier == "ID number"
    for row in written(export, tmp_path):
        assert not any(value.startswith(("=", "+", "-", "@")) for value in row)


def test_what_is_not_graded_is_not_exported(course):
    with pytest.raises(GradingError, match="hctnlp release hw2"):
        read_grades(course, "hw2", Platform.CANVAS)
    shutil.rmtree(course.root / "autograded")
    with pytest.raises(GradingError, match="hctnlp grade hw1"):
        read_grades(course, "hw1", Platform.CANVAS)


def test_the_command_says_what_it_wrote(course):
    introduce(course, **KNOWN)
    done = CliRunner().invoke(app, ["export", "hw1", "--for", "moodle", "--root", str(course.root)])
    assert done.exit_code == 0, done.output
    assert "3 grades in the column 'hw1'; students by Email address" in done.output
    assert "1 still have answers to mark by hand" in done.output
    assert (course.root / "report/hw1_moodle.csv").is_file()


def test_the_command_knows_two_platforms(course):
    done = CliRunner().invoke(app, ["export", "hw1", "--for", "blackboard", "--root", str(course.root)])
    assert done.exit_code == 2
    assert "no platform 'blackboard'; there are canvas, moodle" in done.output


def canvas_roster(tmp_path, text):
    path = tmp_path / "roster.csv"
    path.write_text(text, encoding="utf-8")
    return _Roster.read(path, Platform.CANVAS)


def test_of_two_who_differ_by_case_each_is_the_one_written_so(tmp_path):
    known = canvas_roster(tmp_path, "Student,ID,SIS Login ID\nA,1,Alice\nB,2,alice\nC,3,Bob\n")
    assert [known.person(name)["ID"] for name in ("Alice", "alice", "bob", "BOB")] == ["1", "2", "3", "3"]
    with pytest.raises(ValueError, match="ALICE is in 2 rows"):
        known.person("ALICE")


def test_two_rows_with_the_very_name_are_refused_whatever_else_matches(tmp_path):
    known = canvas_roster(tmp_path, "Student,ID,SIS Login ID\nA,1,alice\nB,2,alice\nC,3,Alice\n")
    assert known.person("Alice")["ID"] == "3"
    with pytest.raises(ValueError, match="alice is in 2 rows"):
        known.person("alice")


def test_a_command_that_is_proposed_can_be_typed():
    """A name in it is one word of the shell, whatever it is."""
    with pytest.raises(ValueError, match=r"nbgrader db student add '\$\(reboot\) x' --lms"):
        _identifier(Platform.CANVAS, [Grade("$(reboot) x", 1.0, {}, False)])
