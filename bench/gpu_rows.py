"""Additions to rows of a matrix and nothing else: they bound word2vec's kernel on a GPU where windows share rows."""

from typing import no_type_check

import torch
import triton
import triton.language as tl
from torch import Tensor


@triton.jit
@no_type_check
def add(
    matrix,  # float32 (rows, WIDTH)
    rows,  # int32 (8 · lines,)
    lines,
    WIDTH: tl.constexpr,
    FLOATS: tl.constexpr,
    COLUMNS: tl.constexpr,
):
    """Eight rows at a time, as ``word2vec.engines.cuda_kernels`` adds to them."""
    column = tl.arange(0, COLUMNS)
    share = tl.cdiv(lines, tl.num_programs(0))
    first = tl.program_id(0).to(tl.int64) * share
    for line in range(first, tl.minimum(first + share, lines)):
        row = tl.load(rows + 8 * line + tl.arange(0, 8)).to(tl.int64)
        cells = matrix + row[:, None] * WIDTH + column[None, :]
        step = tl.full([8, COLUMNS], 1.0, tl.float32)
        tl.atomic_add(cells, step, mask=(row >= 0)[:, None] & (column < FLOATS)[None, :], sem="relaxed")


def addition(rows: Tensor, matrix: Tensor, dim: int, programs: int) -> None:
    """Add 1 to the first ``dim`` numbers of each of the rows."""
    sizes = {"WIDTH": matrix.shape[1], "FLOATS": dim, "COLUMNS": triton.next_power_of_2(dim)}
    with torch.cuda.device_of(matrix):
        add[(programs,)](matrix, rows, len(rows) // 8, num_warps=1, **sizes)
