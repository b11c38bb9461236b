"""Which engine to take. ``auto`` takes only what has been measured on the device where the tensors are."""

from __future__ import annotations

from functools import cache
from types import ModuleType
from typing import Any

import torch
from torch import Tensor

from hctnlp.engines import require_engine
from hctnlp.recurrent.cell import Cell
from hctnlp.recurrent.engines.engine import Engine
from hctnlp.recurrent.engines.reference import ReferenceEngine
from hctnlp.triton_kernels import were_measured_on


def choose_engine(name: str, cell: Cell, device: torch.device, dtype: torch.dtype) -> Engine:
    """The engine of that name; ``"auto"`` is ``"cpu"`` or ``"cuda"`` where they can do it, else ``"reference"``.

    Of the CUDA devices ``"auto"`` takes it on those of a kind on which it was measured, if Triton is installed.

    Raises
    ------
    ValueError
        If there is no such engine, or it cannot work on this cell, device or dtype.
    ImportError
        If ``"cuda"`` is asked for and Triton is not installed.
    """
    if device.type == "cpu" and name in ("auto", "cpu"):
        cpu = _cpu()
        if cpu.supports(cell, dtype):
            return cpu.ENGINE
    require_engine(name)
    if name == "reference":
        return ReferenceEngine()
    if name == "cuda":
        return _cuda(cell, device, dtype)
    if name == "auto" and device.type != "cpu":
        from hctnlp.recurrent.engines import cuda

        measured = were_measured_on(device) and cuda.supports(cell, device, dtype)
        return cuda.CUDAEngine() if measured else ReferenceEngine()
    if name == "auto":
        return ReferenceEngine()
    raise ValueError(
        f"engine 'cpu' cannot run {cell.name} in {dtype} on {device}: it is for RNN, LSTM and GRU in float32 on the "
        "CPU; use engine='auto' or 'reference'"
    )


def small_step(
    cell: Cell,
    x: Tensor,
    state: tuple[Tensor, ...],
    weights: list[Any],
    batch: int,
    width: int,
    hidden: int,
) -> tuple[Tensor, Any] | None:
    """What a layer gives for a single step without gradients, (output, last state); None where that is not for the
    CPU engine, or something is wrong with a tensor."""
    if weights[0].dtype is not torch.float32 or not x.is_cpu:
        return None
    one_step = _cpu().one_step
    if not (one_step.can(cell) and one_step.is_small(cell, batch, width, hidden)):
        return None
    try:
        output, last = one_step.small_step(cell, x, state, weights, batch, width, hidden)
    except (TypeError, ValueError):
        return None
    return output, last if len(last) > 1 else last[0]


@cache
def _cpu() -> ModuleType:
    """Of the CPU engine; imported late, for Numba takes a second."""
    from hctnlp.recurrent.engines import cpu

    return cpu


def _cuda(cell: Cell, device: torch.device, dtype: torch.dtype) -> Engine:
    from hctnlp.recurrent.engines.cuda import CUDAEngine, supports

    if supports(cell, device, dtype):
        return CUDAEngine()
    raise ValueError(
        f"engine 'cuda' cannot run {cell.name} in {dtype} on {device}: it is for RNN, LSTM, and GRU with "
        "reset_after=True, in float32 on a CUDA device; use engine='auto' or 'reference', or, to try its kernels "
        "without a GPU, set the environment variable TRITON_INTERPRET=1 before Python starts"
    )
