"""Devices, random generators, and hypothesis without deadlines; the rest stands in the test that needs it."""

import numpy as np
import pytest
import torch
from hypothesis import settings

settings.register_profile("course", deadline=None)  # how long an example takes says how busy the machine is
settings.load_profile("course")

CUDA = pytest.param(
    "cuda",
    marks=[
        pytest.mark.gpu,
        pytest.mark.skipif(not torch.cuda.is_available(), reason="this machine has no CUDA device"),
    ],
)


@pytest.fixture(params=["cpu", CUDA])
def device(request: pytest.FixtureRequest) -> torch.device:
    return torch.device(request.param)


@pytest.fixture
def generator() -> torch.Generator:
    return torch.Generator().manual_seed(20240118)


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(20240118)
