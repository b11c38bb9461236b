"""What an engine is handed is checked once a block: compiled code reads and writes wherever a number says.

Raises
------
ValueError
    Everywhere here: it names the value, and what it must be.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from torch import Tensor

from hctnlp.word2vec.engines.engine import Block, Plan, Windows


def check_matrices(plan: Plan, vectors: np.ndarray, output: np.ndarray) -> None:
    """A row for each word of the plan, and for each word or node."""
    rows = {"vectors": len(plan.counts), "output vectors": plan.output_rows}
    for (name, wanted), matrix in zip(rows.items(), (vectors, output), strict=True):
        if matrix.shape != (wanted, plan.dim):
            raise ValueError(f"the {name} have shape {matrix.shape}; for this plan it must be {(wanted, plan.dim)}")


def checked(block: Block, plan: Plan) -> Block:
    """The block with arrays as compiled code wants them."""
    tokens, starts = _whole("tokens", block.tokens), _whole("starts", block.starts)
    _require_ids("tokens", tokens, 0, len(plan.counts))
    if starts.size < 1 or starts[0] != 0 or starts[-1] != tokens.size or (starts[1:] < starts[:-1]).any():
        raise ValueError(
            f"starts must rise from 0 to {tokens.size}, the number of tokens, not go from {starts[:1]} to {starts[-1:]}"
        )
    return replace(block, tokens=np.ascontiguousarray(tokens, np.int32), starts=np.ascontiguousarray(starts, np.int64))


def check_windows(windows: Windows, plan: Plan) -> None:
    """Ids of the plan's words; in each window at least one context, and K draws for negative sampling."""
    shapes = {"contexts": (len(windows), windows.contexts.shape[-1]), "centres": (len(windows),)}
    if not plan.hs:
        shapes["negatives"] = (len(windows), plan.negative)
    for name, shape in shapes.items():
        ids = getattr(windows, name)
        if tuple(ids.shape) != shape:
            raise ValueError(f"{name} have shape {tuple(ids.shape)}; with this plan it must be {shape}")
        if ids.is_floating_point() or ids.is_complex():
            raise ValueError(f"{name} are {ids.dtype}; word ids are whole numbers, such as torch.int64")
        _require_ids(name, ids, -1 if name == "contexts" else 0, len(plan.counts))
    empty = ~(windows.contexts >= 0).any(dim=1)
    if empty.any():
        raise ValueError(f"window {int(empty.nonzero()[0])} has no context; leave it out")


def _whole(name: str, array: np.ndarray) -> np.ndarray:
    array = np.asarray(array)
    if array.ndim != 1 or array.dtype.kind not in "iu":
        raise ValueError(f"{name} must be one row of whole numbers, not {array.dtype} of shape {array.shape}")
    return array


def _require_ids(name: str, ids: np.ndarray | Tensor, least: int, words: int) -> None:
    if 0 in ids.shape:
        return
    for word in (int(ids.min()), int(ids.max())):
        if not least <= word < words:
            raise ValueError(
                f"{name} must be word ids from {least} to {words - 1}, and {word} is among them: the words were "
                "counted with another vocabulary, or the corpus is damaged; encode it anew"
            )
