"""The same hostile class where others grade: on a Dask cluster, into a gradebook on a PostgreSQL server.

A share of the corpus; with ``ATTACKS=all`` all of it, which takes half an hour.
"""

import json
import shutil
import tempfile
from pathlib import Path
from types import SimpleNamespace

import pytest
from traitlets.config import Config

from hctnlp.exercises.hw1 import ASSIGNMENT
from hctnlp.grading.course import CONFIG_FILE, Course
from hctnlp.grading.judge.sandbox import leftovers, probe
from hctnlp.grading.results.scores import read_results

from .attacks import CORPUS
from .attacks.attack import FULL, Attack
from .attacks.surroundings import VARIABLE, Surroundings
from .test_attacks import ALL_OF_THEM, SETTINGS, dangers, hand_in, scores_of
from .test_gradebook import postgresql  # noqa: F401  a fixture
from .test_runner import cluster

CHOSEN = CORPUS if ALL_OF_THEM else CORPUS[::25]
CROWD = {f"m{number:03}": attack for number, attack in enumerate(CHOSEN)}
CROWD |= {f"honest{number}": Attack("none", "none") for number in range(2)}

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not probe().best, reason=f"no sandbox on this machine: {probe().missing}"),
]


@pytest.fixture(scope="module")
def graded(root, released, copy_of, postgresql, tmp_path_factory):  # noqa: F811
    """The course after the class was graded there, and what was around it."""
    course = copy_of(released, tmp_path_factory.mktemp("elsewhere") / "course")
    with open(course.root / CONFIG_FILE, "a", encoding="utf-8") as file:
        file.write(f"\nc.CourseDirectory.db_url = {postgresql!r}\n")
    course = Course(course.root)
    course.api.config.merge(Config(SETTINGS))
    course.release("hw1")
    surroundings, folder = Surroundings(root), tempfile.mkdtemp(prefix="e-")  # short: sockets lie in there
    solved = json.loads((root / "solutions/hw1/hw1.ipynb").read_text(encoding="utf-8"))
    for student, attack in CROWD.items():
        hand_in(course.folder("submitted", "hw1", student), attack, solved, surroundings.places)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TMPDIR", folder)
        patch.setenv("HOME", str(surroundings.home))
        patch.setenv(VARIABLE, surroundings.marks["environment"])
        with cluster(2) as (address, _):
            done = course.autograde("hw1", cluster=address)
    left = [path.name for path in Path(folder).glob(f"{leftovers.PREFIX}*")]
    yield SimpleNamespace(
        course=course, done=done, outcomes=course.outcomes("hw1"), surroundings=surroundings, left=left
    )
    surroundings.close()
    shutil.rmtree(folder)


def test_everybody_is_graded(graded):
    assert set(graded.done.graded) == graded.outcomes.keys() == CROWD.keys()
    assert graded.done.failures == {}


@pytest.mark.parametrize("student", CROWD)
def test_each_gets_what_the_corpus_says(graded, student):
    attack, outcome = CROWD[student], graded.outcomes[student]
    assert scores_of(outcome) == attack.scores, attack.name
    assert outcome.level == probe().best.name.lower()
    assert [words for words in attack.said if words not in outcome.to_json()] == []


def test_the_database_server_holds_these_marks(graded):
    entered = {result.student: result for result in read_results(graded.course, ASSIGNMENT)}
    of_exercises = {student: {name: result.scores[name] for name in FULL} for student, result in entered.items()}
    assert of_exercises == {student: attack.scores for student, attack in CROWD.items()}


def test_nothing_was_found_reached_or_left(graded):
    found = {student: graded.surroundings.leaks(outcome.to_json()) for student, outcome in graded.outcomes.items()}
    assert {student: secrets for student, secrets in found.items() if secrets} == {}
    assert graded.surroundings.visits() == []
    assert graded.surroundings.changes() == []
    assert graded.left == []


def test_no_outcome_is_more_than_text_and_pictures(graded):
    release = graded.course.folder("assignments", "hw1") / "hw1.ipynb"
    text = release.read_text(encoding="utf-8")
    found = {student: dangers(outcome, text) for student, outcome in graded.outcomes.items()}
    assert {student: list_of for student, list_of in found.items() if list_of} == {}
