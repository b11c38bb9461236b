"""The emulated machines: they reach a notebook's kernel, and a claim that hangs on the last bit fails there."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

TOOLS = Path(__file__).parents[1] / "tools"


def load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"tools_{path.stem}", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look for their module there
    spec.loader.exec_module(module)
    return module


machines = load(TOOLS / "machines.py")
start = load(TOOLS / "emulated" / "sitecustomize.py")

CELLS = {
    "the environment": 'import os; assert os.environ["TOLD"] == "to the kernel" and os.cpu_count() == 3',
    "NumPy: chaos": """\
import numpy as np
drawn = np.random.default_rng(0).random(20)
x = drawn.copy()
for _ in range(200):
    x = 4 * x * (1 - x)
print(x.round(1))""",
    "NumPy: a mean": 'print(f"{drawn.mean():.3f}")',
    "torch: the last bit": """\
import torch
torch.manual_seed(0)
layer = torch.nn.Linear(50, 2)
print(layer.weight.double().sum().item())""",
    "not drawn": "assert torch.eye(3).sum() == 3 and torch.nn.init.zeros_(layer.weight).abs().max() == 0",
    "the same seed": """\
same = [torch.nn.init.normal_(torch.empty(7), generator=torch.Generator().manual_seed(1)) for _ in range(2)]
assert torch.equal(*same)""",
    "a device by context": 'with torch.device("meta"): assert torch.randn(2).device.type == "meta"',
}
TOLD = {"TOLD": "to the kernel", "MACHINE_CPUS": "3"}


@pytest.fixture(scope="module")
def notebook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Executed as it is, outputs stored."""
    path = tmp_path_factory.mktemp("notebooks") / "tiny.ipynb"
    with pytest.MonkeyPatch.context() as patch:
        for name, value in machines.environment_of(machines.Machine("here", "", TOLD)).items():
            patch.setenv(name, value)
        machines.write_executed(list(CELLS.values()), path)
    return path


def failing(kind, notebook: Path, seed: int | None = None) -> set[str]:
    found = machines.run(kind, notebook, seed)
    assert found["passed"] + len(found["failed"]) == len(CELLS), found
    assert found["reached"] == (seed is not None)
    return {list(CELLS)[int(cell.removeprefix("cell "))] for cell in found["failed"]}


def test_as_it_is_all_cells_pass(notebook: Path) -> None:
    assert failing(machines.Machine("here", "", TOLD), notebook) == set()


def test_elsewhere_what_hangs_on_the_last_bit_fails_and_an_environment_reaches_the_kernel(notebook: Path) -> None:
    elsewhere = machines.Machine("elsewhere", "", TOLD | {"TOLD": "another"})
    assert failing(elsewhere, notebook, seed=3) == {"NumPy: chaos", "torch: the last bit", "the environment"}


@pytest.fixture(params=["float32", "float64"])
def drawn(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, rng: np.random.Generator) -> np.ndarray:
    monkeypatch.setattr(start, "SEED", 1, raising=False)
    return rng.standard_normal(10_000).astype(request.param)


def disturbed(values: np.ndarray) -> np.ndarray:
    changed = values.copy()
    start.disturb(changed)
    return changed


def test_noise_is_1e7_of_each_number_and_towards_zero(drawn: np.ndarray) -> None:
    change = 1 - disturbed(drawn).astype(np.float64) / drawn.astype(np.float64)
    assert change.min() >= 0  # what was drawn below 1 stays below
    assert change.max() <= 3e-7
    assert 0.8e-7 < change.mean() < 1.2e-7
    assert (change != 0).mean() > 0.7


def test_noise_is_a_function_of_seed_and_number(drawn: np.ndarray, monkeypatch: pytest.MonkeyPatch) -> None:
    once = disturbed(drawn)
    np.testing.assert_array_equal(once[::-3], disturbed(drawn[::-3]))  # a part, another order, no neighbours
    monkeypatch.setattr(start, "SEED", 2)
    assert (disturbed(drawn) != once).mean() > 0.5


def test_zeros_and_whole_numbers_stay(drawn: np.ndarray) -> None:
    for kept in (np.zeros(5, drawn.dtype), np.arange(5), np.array([], drawn.dtype)):
        np.testing.assert_array_equal(disturbed(kept), kept)


def test_a_disturbance_that_does_not_reach_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    kind = machines.machines()[machines.DISTURBED]
    monkeypatch.setattr(machines, "write_executed", lambda sources, path: path)
    trained = {f"cell {number}": "" for number in range(1, 5)}

    def prove(as_it_is: dict, disturbed: dict) -> None:
        monkeypatch.setattr(
            machines, "run", lambda _machine, _probe, seed: {"failed": as_it_is if seed is None else disturbed}
        )
        machines.prove_reach(kind)

    for as_it_is, disturbed in (({}, {}), ({}, {"cell 1": ""}), ({}, trained | {"cell 5": ""}), (trained, trained)):
        with pytest.raises(RuntimeError, match="must change"):
            prove(as_it_is, disturbed)
    prove({}, trained)


def test_a_machine_must_show_what_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machines, "PROOF", """print('{"numba": "rocketlake"}')""")
    machines.proof(machines.Machine("honest", "", shows={"numba": "rocketlake"}))
    with pytest.raises(RuntimeError, match="pretender is not emulated"):
        machines.proof(machines.Machine("pretender", "", shows={"numba": "nehalem"}))


def outcome(*failed: str, reached: bool = True) -> dict:
    return {"passed": 3 - len(failed), "failed": dict.fromkeys(failed, "E\nAssertionError: thin"), "reached": reached}


def test_the_table_shows_which_cell_fails_on_which_machine() -> None:
    proof = {"says": "", "torch": "", "mkl": "", "openblas": "", "numpy": "", "numba": "", "threads": 2, "cpus": 2}
    result = {
        "date": "",
        "machine": {"cpu": "", "cores": 2},
        "versions": {},
        "machines": {name: proof | {"product": ""} for name in ("old SSE", "disturbed")},
        "outcomes": {
            "a.ipynb": {
                "old SSE": [outcome()],
                "disturbed": [outcome("cell 1"), outcome(), outcome("cell 1", "cell 2")],
            },
            "b.ipynb": {"old SSE": [outcome("cell 2")], "disturbed": [outcome(reached=False)] * 3},
            "c.ipynb": {"old SSE": [], "disturbed": [outcome("cell 0", reached=False)]},
        },
    }
    report = machines.markdown(result)
    for line in (
        "| a.ipynb | ✓ | ✗ 1/3 |",
        "| a.ipynb, cell 2 | ✓ | ✗ 2/3 |",
        "| b.ipynb | ✗ | nothing drawn |",
        "| c.ipynb | not run | ✗ 0/1 |",
        "| a.ipynb, cell 1 | ✓ | ✗ 1/3 |",
        "| b.ipynb, cell 2 | ✗ | nothing drawn |",
        "- a.ipynb, cell 1: AssertionError: thin",
    ):
        assert line in report.splitlines()


def test_a_name_that_is_nowhere_is_an_error() -> None:
    with pytest.raises(SystemExit, match="recurent"):
        machines.targets_of([], ["recurent"])


def test_a_run_is_kept_until_something_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "tiny.ipynb"
    target.write_text("{}")
    job = machines.Job(machines.Machine("here", ""), None, target)
    monkeypatch.setattr(machines, "run", lambda *_: outcome("cell 1"))
    machines.Runs(tmp_path / "runs").add(job)
    assert machines.Runs(tmp_path / "runs").of(job)["failed"].keys() == {"cell 1"}
    assert machines.Runs(tmp_path / "runs", again=True).of(job) is None
    target.write_text("{ }")
    assert machines.Runs(tmp_path / "runs").of(job) is None


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("> assert a == b\nE   AssertionError: assert 1 == 2\nx.py:3: AssertionError", "AssertionError: assert 1 == 2"),
        ("KeyError   Traceback (most\n   4 x = 1\n----> 5 d[x]\n\nKeyError: 1", "KeyError: 1: d[x]"),
        ("Cell 17\n assert reference_output == test_output failed:\n\n  '0.44' == '0.47'\n  ?", "'0.44' == '0.47'"),
    ],
)  # fmt: skip
def test_one_line_tells_why(text: str, line: str) -> None:
    assert machines.first_line(text) == line
