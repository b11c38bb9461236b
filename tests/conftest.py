"""Who runs what, devices, random generators, no deadlines; the rest stands in the test that needs it."""

import atexit
import gc
import os
import shutil

import numpy as np
import pytest
import torch
from hypothesis import settings

settings.register_profile("course", deadline=None)  # how long an example takes says how busy the machine is
settings.load_profile("course")
gc.disable()  # until all is imported, which stays: to look through it again and again took 40 % of the time

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
CUDA = pytest.param(
    "cuda",
    marks=[
        pytest.mark.gpu,
        pytest.mark.skipif(not torch.cuda.is_available(), reason="this machine has no CUDA device"),
    ],
)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """For ``-n auto``: one more than there are cores, since many tests wait, up to the memory of a laptop."""
    from hctnlp.simd.threads import available_cores  # not above: the hooks for type checks come first

    return min(available_cores() + 1, 5)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The slow files and the notebooks first: with ``--dist loadfile`` no worker is left with a long one at the end."""
    items.sort(key=lambda item: item.path.suffix != ".ipynb" and item.get_closest_marker("slow") is None)


def pytest_collection_finish() -> None:
    gc.enable()
    gc.freeze()


def pytest_unconfigure(config: pytest.Config) -> None:
    """Triton calls what is frozen at the end a leak. A worker has said all that it has to say."""
    if hasattr(config, "workerinput"):
        atexit.register(os.dup2, os.open(os.devnull, os.O_WRONLY), 2)
    else:
        gc.unfreeze()


@pytest.fixture(params=["cpu", CUDA])
def device(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> torch.device:
    """Each device; on a GPU torch.nn's recurrent nets would round to TF32, some 5e-4, unless they are told not to."""
    if request.param == "cuda":
        monkeypatch.setattr(torch.backends.cudnn, "allow_tf32", False)
    return torch.device(request.param)


@pytest.fixture
def generator() -> torch.Generator:
    return torch.Generator().manual_seed(20240118)


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(20240118)


@pytest.fixture(scope="module")  # two of them cannot be at work in one process
def browser():
    """A real browser; without Chromium or Playwright the test is skipped."""
    if CHROMIUM is None:
        pytest.skip("there is no Chromium: apt-get install chromium")
    playwright = pytest.importorskip("playwright.sync_api", reason="Playwright is in hctnlp[dev]: make install")
    with playwright.sync_playwright() as driver:
        chromium = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield chromium
        chromium.close()
