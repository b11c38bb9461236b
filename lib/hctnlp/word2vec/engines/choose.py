"""Which engine to take. ``auto`` takes only what has been measured: the engines for the CPU and for CUDA."""

from __future__ import annotations

import numpy as np
import torch

from hctnlp.engines import require_engine
from hctnlp.numerics import default_device
from hctnlp.triton_kernels import were_measured_on
from hctnlp.word2vec.engines.engine import Engine, Plan


def choose_engine(
    name: str, device: str | torch.device, plan: Plan, vectors: np.ndarray, output: np.ndarray, threads: int
) -> Engine:
    """The engine of that name, with copies of the matrices.

    ``"auto"`` is ``"cpu"``; on a CUDA device that was asked for ``"cuda"``, if it is of a kind on which that was
    measured and Triton is installed; on any other ``"reference"``. The device ``"auto"`` is CUDA for the engine
    ``"cuda"``, else the CPU, on a machine with a GPU too: only there a seed gives the same vectors each time.

    Raises
    ------
    ValueError
        If there is no such engine, or it does not work on the device.
    """
    require_engine(name)
    if str(device) == "auto":
        device = "cuda" if name == "cuda" else "cpu"
    if name in ("cpu", "cuda") and str(device).partition(":")[0] != name:
        raise ValueError(f"engine {name!r} does not work on device {str(device)!r}; use engine='auto' or 'reference'")
    where = default_device(device)
    if name == "auto":
        name = "cpu" if where.type == "cpu" else "cuda" if were_measured_on(where) else "reference"
    if name == "cpu":  # Numba takes a second to import, Triton is not everywhere: each only where it is used
        from hctnlp.word2vec.engines.cpu import CPUEngine

        return CPUEngine(plan, vectors, output, threads)
    if name == "cuda":
        from hctnlp.word2vec.engines.cuda import CUDAEngine

        return CUDAEngine(plan, vectors, output, where)
    from hctnlp.word2vec.engines.reference import ReferenceEngine

    return ReferenceEngine(plan, vectors, output, where)
