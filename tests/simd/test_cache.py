"""Machine code that is kept: never that of other sources or of another processor, and done without if need be."""

import ast
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import numba
import pytest

import hctnlp
from hctnlp.simd import cache
from hctnlp.simd.target import lanes_of

LIBRARY = Path(hctnlp.__file__).parent
on_x86 = pytest.mark.skipif(platform.machine().lower() not in ("x86_64", "amd64"), reason="it names Intel's and AMD's")
RUN = """
import sys
import numpy as np
import torch
from hctnlp.recurrent import LSTM
from hctnlp.recurrent.engines import kernels
from hctnlp.simd.target import LANES
from hctnlp.word2vec.engines import Plan, Windows, choose_engine
from hctnlp.word2vec.engines.kernels import step_windows

torch.manual_seed(0)
x, layer = torch.randn(5, 3, 20), LSTM(20, 40, engine="cpu")
mine, right = layer(x)[0], LSTM.from_torch(layer.to_torch(), engine="reference")(x)[0]
lstm = float((mine - right).detach().abs().max())

plan = Plan("ns", "skipgram", 50, 5, 5, 0.0, 0.1, np.full(40, 9), 1000)
rng = np.random.default_rng(0)
start = [rng.standard_normal((40, 50)).astype(np.float32) / 4 for _ in range(2)]
windows = Windows(torch.arange(10)[None], torch.tensor([11]), torch.tensor([[12, 13, 14, 15, 16]]))
ends = []
for name in ("cpu", "reference"):
    engine = choose_engine(name, "cpu", plan, *start, threads=1)
    engine.step(windows, 0.1)
    ends.append(engine.matrices()[0])
loaded = [sum(step_windows.stats.cache_hits.values()), kernels.compiled()._cache_hits]
print(LANES, *loaded, lstm, np.abs(ends[0] - ends[1]).max())
"""


def run(environment: dict[str, str], library: Path = LIBRARY) -> tuple[int, int, int, float, float]:
    """Lanes, which of the two functions were loaded, and how far both libraries are from their references."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("NUMBA_")}
    environment = kept | {"PYTHONPATH": str(library.parent), "NUMBA_OPT": "0"} | environment
    done = subprocess.run([sys.executable, "-c", RUN], env=environment, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stderr == ""
    lanes, *loaded, lstm, word2vec = done.stdout.split()
    return int(lanes), *map(int, loaded), float(lstm), float(word2vec)


@pytest.fixture(scope="module")
def library(tmp_path_factory) -> Path:
    """A copy of what the engines need of it, with fewer variants of the product and no way back: it compiles in a third
    of the time."""
    library = tmp_path_factory.mktemp("copy") / "hctnlp"
    library.mkdir()
    for file in LIBRARY.glob("*.py"):
        shutil.copy(file, library)
    for part in ("simd", "corpus", "word2vec", "recurrent"):
        shutil.copytree(LIBRARY / part, library / part, ignore=shutil.ignore_patterns("__pycache__"))
    edit(library / "recurrent/engines/product.py", "min(8, (REGISTERS", "min(1, (REGISTERS")
    back = "        backward_steps(task, thread, threads)\n    else"
    edit(library / "recurrent/engines/kernels.py", back, "        pass\n    else")
    return library


@pytest.fixture(scope="module")
def kept(tmp_path_factory) -> dict[str, str]:
    return {"NUMBA_CACHE_DIR": str(tmp_path_factory.mktemp("kept"))}


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


@on_x86
def test_processors_that_share_a_folder_run_their_own_code(library, kept):
    lanes = []
    for name, loaded in [("", 0), ("generic", 0), ("", 1)]:
        used, *found, lstm, word2vec = run(kept | ({"NUMBA_CPU_NAME": name} if name else {}), library)
        assert found == [loaded, loaded], name
        assert lstm < 1e-5, name
        assert word2vec < 1e-5, name
        lanes.append(used)
    assert lanes[1] == 4
    assert lanes[2] == lanes[0]


def test_a_change_in_a_file_that_is_only_called_is_seen_in_both_libraries(library, kept):
    """Before it the code is loaded, if the test above has left it."""
    kept = kept | {"NUMBA_CPU_NAME": "generic"}
    assert max(run(kept, library)[3:]) < 1e-5
    files = set(Path(kept["NUMBA_CACHE_DIR"]).rglob("*.nbc"))
    edit(library / "simd/vectors.py", "(scale * rest + scale + 1.0)", "(scale * rest + scale + 1.5)")
    edit(library / "word2vec/engines/tiles.py", "memory.store(wrong * signed_rate,", "memory.store(signed_rate,")
    *_, lstm, word2vec = run(kept, library)
    assert lstm > 0.01
    assert word2vec > 0.01
    now = set(Path(kept["NUMBA_CACHE_DIR"]).rglob("*.nbc"))
    assert len(now) == len(files)  # the code of before is gone
    assert len(now - files) == 2


@on_x86
@pytest.mark.parametrize(
    ("name", "features", "lanes"),
    [
        ("nehalem", "", 4),
        ("generic", "", 4),
        ("haswell", "", 8),
        ("znver2", "", 8),
        ("skylake-avx512", "", 16),
        ("znver4", "", 16),
        ("generic", "+avx2,+fma", 8),
        ("skylake-avx512", "-avx512f", 8),
    ],
)
def test_lanes_are_what_the_processor_has(name, features, lanes):
    assert lanes_of(name, features) == lanes


NOWHERE = """
import hctnlp.recurrent.engines.kernels, hctnlp.word2vec.engines.kernels
from hctnlp.simd import cache

def triple(x):
    return 3 * x

assert cache.folder(hctnlp.word2vec.engines.kernels.train_block) is None
tripled = cache.njit()(triple)
assert tripled(2) == 6
assert cache.folder(tripled) is None
"""


def test_where_nothing_can_be_written_it_compiles_without_a_word(library, tmp_path):
    """Files stand where the folders would be made, so that root cannot write either."""
    (tmp_path / "file").touch()
    for package in ("word2vec", "recurrent"):
        folder = library / package / "engines" / "__pycache__"
        shutil.rmtree(folder, ignore_errors=True)
        folder.touch()
    environment = dict.fromkeys(
        ("NUMBA_CACHE_DIR", "HOME", "XDG_CACHE_HOME", "IPYTHONDIR"), str(tmp_path / "file" / "x")
    )
    environment = os.environ | environment | {"PYTHONPATH": str(library.parent), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run([sys.executable, "-c", NOWHERE], env=environment, capture_output=True, text=True, timeout=600)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def triple(x):
    return 3 * x


def test_a_damaged_file_is_compiled_anew_and_a_full_disk_is_no_error(tmp_path, monkeypatch):
    monkeypatch.setattr(numba.core.config, "CACHE_DIR", str(tmp_path))
    assert cache.njit()(triple)(2) == 6
    (file,) = tmp_path.rglob("*.nbc")
    whole = file.read_bytes()
    for content in (b"", whole[: len(whole) // 2], b"nonsense"):
        file.write_bytes(content)
        again = cache.njit()(triple)
        assert again(2) == 6
        assert not again.stats.cache_hits
        assert file.read_bytes()[:4] == whole[:4]
    loaded = cache.njit()(triple)
    assert loaded(2) == 6
    assert sum(loaded.stats.cache_hits.values()) == 1
    assert cache.folder(loaded) == str(file.parent)

    def full(self, content):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    assert cache.njit()(triple)(2.5) == 7.5
    assert list(tmp_path.rglob("*.nbc*")) == [file]


def imported_by(path: Path) -> set[str]:
    """Names of the modules that a file imports, wherever in it."""
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    names = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    return names | {node.module for node in nodes if isinstance(node, ast.ImportFrom)}


def test_every_file_that_code_is_compiled_from_is_in_the_digest():
    """What writes Numba's or LLVM's code imports from this package and from its own folder only, and those are in the
    digest; and nobody uses Numba's own cache."""
    compiled = [
        p for p in LIBRARY.rglob("*.py") if {n.partition(".")[0] for n in imported_by(p)} & {"numba", "llvmlite"}
    ]
    assert {path.name for path in compiled} >= {"tiles.py", "gates.py", "vectors.py", "product.py", "team.py"}
    assert len([path for path in compiled if path.name == "kernels.py"]) == 2
    for path in compiled:
        own = ".".join(("hctnlp", *path.parent.relative_to(LIBRARY).parts))
        for name in imported_by(path):
            assert name.partition(".")[0] != "hctnlp" or name.startswith((own, "hctnlp.simd")), (path, name)
        text = path.read_text(encoding="utf-8")
        assert "cache=True" not in text
        assert path.name == "cache.py" or "cfunc(" not in text.replace("cache.cfunc(", "")
