"""Notebooks of homework 1 as students hand them in, and a course in which it is released."""

import copy
import secrets
import shutil
from pathlib import Path

import nbformat
import pytest

from hctnlp.exercises.framework import Exercise
from hctnlp.grading.course import Course
from hctnlp.grading.run.store import Store

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def root():
    return ROOT


@pytest.fixture(scope="session")
def solution():
    return nbformat.read(ROOT / "solutions/hw1/hw1.ipynb", as_version=4)


@pytest.fixture(scope="session")
def released(root, tmp_path_factory):
    """The folder of a course that nobody may change: to set up a gradebook takes seconds, so it is done once."""
    course = Course(root).copy_to(tmp_path_factory.mktemp("released"), "hw1")
    course.release("hw1")
    return course.root


@pytest.fixture(scope="session")
def copy_of():
    """``copy_of(folder, place)``: the course in the folder, once more at a place that does not exist yet."""
    return lambda folder, place: Course(shutil.copytree(folder, place))


@pytest.fixture(scope="module")
def inputs_are_drawn_once():
    """The inputs of a seed, with the replies of all misconceptions: to draw them takes as long as to grade."""
    drawn, draw = {}, Exercise.draw

    def draw_once(self, rng):
        key = self.name, str(rng.bit_generator.state)
        return drawn[key] if key in drawn else drawn.setdefault(key, draw(self, rng))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Exercise, "draw", draw_once)
        yield


@pytest.fixture
def one_seed_for_all(inputs_are_drawn_once, monkeypatch):
    """Everybody meets the same inputs, which nobody is to meet in a real class."""
    seed = secrets.randbits(64)
    monkeypatch.setattr(Store, "seed", lambda self, student, content: seed)


@pytest.fixture
def submission(solution):
    """``submission(hs_loss="…source…")``: the solution with other sources in the cells of these grade_ids."""

    def make(**sources):
        notebook = copy.deepcopy(solution)
        for cell in notebook.cells:
            grade_id = cell.metadata.get("nbgrader", {}).get("grade_id")
            if grade_id in sources:
                cell.source = sources.pop(grade_id)
        assert not sources, f"no such cells: {sources}"
        return notebook

    return make
