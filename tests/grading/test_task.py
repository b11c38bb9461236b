"""The pure task, its key, and what is done again when something has changed."""

import json

import pytest
from nbgrader.utils import determine_grade
from traitlets.config import Config

from hctnlp.exercises.framework.text import Text
from hctnlp.grading.run import fingerprint, task
from hctnlp.grading.run.fingerprint import code_digest
from hctnlp.grading.run.outcome import Outcome
from hctnlp.grading.run.store import Store, digest_of, one_at_a_time
from hctnlp.grading.run.task import Task, exercise_digests, failed_outcome, run_task, stale_exercises


@pytest.fixture(scope="module")
def parts(root):
    released = (root / "assignments/hw1/hw1.ipynb").read_text(encoding="utf-8")
    return (root / "solutions/hw1/hw1.ipynb").read_bytes(), released


def make(parts, content=None, seed=7, **settings):
    config = Config({"Verify": {"call_timeout": 5.0, **settings}})
    return Task.of("hw1", parts[0] if content is None else content, (parts[1],), seed, (), config)


def scores(outcome):
    import nbformat

    notebook = nbformat.from_dict(json.loads(outcome.to_json())["notebook"])
    cells = [c for c in notebook.cells if c.metadata.get("nbgrader", {}).get("grade_id", "").startswith("test_")]
    return {cell.metadata.nbgrader.grade_id: determine_grade(cell)[0] for cell in cells}


@pytest.fixture(scope="module")
def outcome(parts):
    return Outcome.from_json(run_task(make(parts)))


def test_a_task_gives_the_marks_and_what_they_cost(outcome):
    assert sum(scores(outcome).values()) == 18
    assert outcome.seed == "7"
    assert outcome.seconds[""] > sum(seconds for name, seconds in outcome.seconds.items() if name)
    assert outcome.memory_mb > 10
    assert outcome.digests == exercise_digests("hw1")


def test_the_same_task_gives_the_same_outcome(parts, outcome):
    """But for its seconds: the inputs come from the seed."""
    again = Outcome.from_json(run_task(make(parts)))

    def judged(one):
        return [cell.get("outputs") for cell in one.notebook["cells"]]

    assert judged(again) == judged(outcome)


def test_everything_that_decides_is_in_the_key(parts):
    one = make(parts)
    others = [make(parts, seed=8), make(parts, content=b"{}"), make(parts, timeout=3)]
    others += [
        Task.of("hw1", parts[0], (parts[1] + " ",), 7, (), Config()),
        Task.of("hw1", parts[0], (parts[1],), 7, ("amiss",), Config()),
    ]
    assert one.key == make(parts).key
    assert len({one.key, *(other.key for other in others)}) == len(others) + 1


def test_only_an_exercise_whose_code_has_changed_is_judged_again(parts, outcome):
    """The mark of the others is taken over: here a false one, so that it is seen."""
    data = json.loads(outcome.to_json())
    data["digests"]["hs_loss"] = "older"
    for cell in data["notebook"]["cells"]:
        if cell["metadata"].get("nbgrader", {}).get("grade_id") in ("test_hs_loss", "test_hs_gradients"):
            cell["outputs"][-1]["data"]["text/plain"] = "0.25"
    before = Outcome.from_json(json.dumps(data))
    assert stale_exercises(before) == ["hs_loss"]
    after = Outcome.from_json(run_task(make(parts), before.to_json()))
    assert scores(after)["test_hs_loss"] == 3
    assert scores(after)["test_hs_gradients"] == 0.25
    assert stale_exercises(after) == []


def test_a_submission_that_is_no_notebook_has_a_score_and_a_reason(parts):
    found = Outcome.from_json(run_task(make(parts, content=b"{ no json")))
    assert set(scores(found).values()) == {0}
    assert "no JSON" in found.repairs[0]
    assert "no JSON" in found.notebook["cells"][0]["source"]


def test_a_task_that_could_not_be_run_has_a_score_and_a_reason(parts):
    found = failed_outcome(make(parts), Text("坏了", "it broke"))
    assert set(scores(found).values()) == {0}
    assert "坏了" in json.dumps(found.notebook, ensure_ascii=False)
    assert found.failure


@pytest.fixture
def package(tmp_path, monkeypatch):
    """A package of three modules: ``a`` imports ``b``, ``c`` stands alone."""
    for name, text in {"__init__": "", "a": "from mypack import b", "b": "x = 1", "c": "y = 1"}.items():
        (tmp_path / "mypack").mkdir(exist_ok=True)
        (tmp_path / "mypack" / f"{name}.py").write_text(text)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(fingerprint, "PACKAGE", "mypack")
    yield tmp_path / "mypack"
    fingerprint._source_of.cache_clear()


def test_a_digest_follows_imports_and_nothing_else(package):
    before = code_digest("mypack.a")
    (package / "c.py").write_text("y = 2")
    assert code_digest("mypack.a") == before
    (package / "b.py").write_text("x = 2")
    assert code_digest("mypack.a") != before


def test_the_exercises_are_no_part_of_the_framework():
    """Else a new hint in one homework would grade all the others anew."""
    seen, todo = set(), [task.__name__]
    while todo:
        name = todo.pop()
        if name not in seen:
            seen.add(name)
            todo += fingerprint._source_of(name)[1]
    assert "hctnlp.grading.judge.verifier" in seen
    assert "hctnlp.exercises.framework.judging" in seen
    assert not {name for name in seen if name.startswith("hctnlp.exercises.hw")}


def test_the_store_keeps_what_it_is_given_and_forgets_what_is_broken(tmp_path, outcome):
    store = Store(tmp_path, "hw1")
    odd = "../学生 <b>"
    store.save(odd, "key", outcome)
    assert store.load(odd) == ("key", outcome)
    assert store.outcomes() == {odd: outcome}
    assert store.entered(odd) == ""
    store.mark_entered(odd, digest_of("key", outcome, None, None))
    assert store.entered(odd) == digest_of("key", outcome, None, None) != digest_of("other", outcome, None, None)
    (place,) = store.folder.glob("*.json")
    place.write_text(place.read_text()[:-50])
    assert store.load(odd) is None


def test_seeds_differ_between_students_and_courses_and_stay(tmp_path):
    one, other = Store(tmp_path / "one", "hw1"), Store(tmp_path / "other", "hw1")
    assert one.seed("ann", b"x") == Store(tmp_path / "one", "hw1").seed("ann", b"x")
    assert len({one.seed("ann", b"x"), one.seed("bob", b"x"), one.seed("ann", b"y"), other.seed("ann", b"x")}) == 4
    assert (tmp_path / "one/.grading/key").stat().st_mode & 0o077 == 0


def test_a_grader_killed_while_the_key_is_drawn_leaves_none_that_could_be_guessed(tmp_path, monkeypatch):
    def killed(*_):
        raise SystemExit

    store, key = Store(tmp_path, "hw1"), tmp_path / ".grading/key"
    with monkeypatch.context() as patched:
        patched.setattr("hctnlp.grading.run.store.secrets.token_bytes", killed)
        with pytest.raises(SystemExit):
            store.seed("ann", b"x")
    assert not key.exists()
    store.seed("ann", b"x")
    assert len(key.read_bytes()) == 32


def test_two_graders_do_not_write_at_once(tmp_path):
    with one_at_a_time(tmp_path), pytest.raises(BlockingIOError), one_at_a_time(tmp_path):
        pass
    with one_at_a_time(tmp_path):
        pass


def test_what_a_kernel_finds_is_in_the_key(parts, tmp_path, monkeypatch):
    """It is no module of the grader's, and decides what an answer can import."""
    task.framework_digest.cache_clear()
    before = make(parts).key
    monkeypatch.setattr(task, "STUDENT_SITE", tmp_path)
    (tmp_path / "another.py").write_text("x = 1")
    task.framework_digest.cache_clear()
    assert make(parts).key != before
    monkeypatch.undo()
    task.framework_digest.cache_clear()
    assert make(parts).key == before


def test_a_run_changes_no_setting_of_a_task():
    task = Task.of(
        "hw1", b"", ("{}",), 0, (), Config({"Verify": {"kernels": 3}, "SandboxProvisioner": {"memory_mb": 64}})
    )
    key, config = task.key, task.config
    config.SandboxProvisioner.level = object()
    config.Verify.kernels = 4
    assert task.key == key
    assert task.config.Verify.kernels == 3
    assert "level" not in task.config.SandboxProvisioner
