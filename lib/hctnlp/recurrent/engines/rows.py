"""Which rows of a batch live at which step: where sequences have lengths, no engine computes a step of padding.

Sequences are sorted, the longest first, as ``pack_padded_sequence`` does. Those that live at a step are then the first
of those that live at the step before, and all living steps are rows of one array, step by step. A sequence of n steps
has n + 1 states: block s of the states has a row for each sequence of s or more steps, so that step t leads from block
t to block t + 1, and reversed from block t + 1 to block t. Without lengths a block is the whole batch.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import numpy as np
import torch
from jaxtyping import Float, Int
from torch import Tensor


class Rows(NamedTuple):
    """The order of the living steps of a batch.

    Attributes
    ----------
    batch, steps, total
        Sequences, steps of the longest, and living steps: the rows of what there is for each step.
    blocks
        For block s of the states, 0 to ``steps`` + 1: its first row, and how many sequences live in step s - 1.
    order
        The sequences by length; None if that is their order already.
    places
        Where in this order a sequence stands; None as above.
    given
        Of a padded array, flattened, the rows that live; None if all live, or the array is packed.
    padded
        For each row of a padded array its living row, or ``total`` beyond the length; None as above.
    lower
        Of the states the row in block t that each living step t has; None without lengths, where it is the row itself.
    ends
        The last state's row of each sequence, by place; None without lengths, where they are the last rows.
    """

    batch: int
    steps: int
    total: int
    blocks: np.ndarray
    order: Tensor | None = None
    places: Tensor | None = None
    given: Tensor | None = None
    padded: Tensor | None = None
    lower: Tensor | None = None
    ends: Tensor | None = None

    def take(self, x: Float[Tensor, "*steps features"]) -> Float[Tensor, "rows features"]:
        """The living rows of an array as it was given."""
        x = x.flatten(0, -2)
        return x if self.given is None else x.index_select(0, self.given)

    def give(
        self, rows: Float[Tensor, "rows_and_one features"], like: Float[Tensor, "*steps other"]
    ) -> Float[Tensor, "*steps features"]:
        """The living rows in the shape of ``like``. Behind them ``rows`` has one of zeros, for all beyond the lengths;
        without padding it may be missing."""
        rows = rows[: self.total] if self.padded is None else rows.index_select(0, self.padded)
        return rows.view(*like.shape[:-1], rows.shape[-1])

    def sort(self, state: Float[Tensor, "batch hidden"]) -> Float[Tensor, "batch hidden"]:
        """A state of each sequence in the order of the rows."""
        return state if self.order is None else state.index_select(0, self.order)

    def unsort(self, state: Float[Tensor, "batch hidden"]) -> Float[Tensor, "batch hidden"]:
        """From the order of the rows back to that of the sequences; always a copy."""
        return state.clone() if self.places is None else state.index_select(0, self.places)

    def lower_states(self, h: Float[Tensor, "states hidden"]) -> Float[Tensor, "rows hidden"]:
        """Of all states the one in block t for each living step t: the one before it, reversed the one after it."""
        return h[: self.total] if self.lower is None else h.index_select(0, self.lower)

    def upper_states(self, h: Float[Tensor, "states hidden"]) -> Float[Tensor, "rows hidden"]:
        """The one in block t + 1; a view, with all that stands behind it."""
        return h[self.batch :]

    def set_initial(self, h: Float[Tensor, "states hidden"], state: Tensor, reverse: bool) -> None:
        """Where the walk begins: block 0, or reversed each sequence's last block."""
        if not reverse:
            h[: self.batch] = self.sort(state)
        elif self.ends is None:
            h[self.total : self.total + self.batch] = state
        else:
            h.index_copy_(0, self.ends, self.sort(state))

    def last(self, h: Float[Tensor, "states hidden"], reverse: bool) -> Float[Tensor, "batch hidden"]:
        """A copy of the states where the walk ends, in the order of the sequences."""
        if reverse:
            return self.unsort(h[: self.batch])
        if self.ends is None:
            return h[self.total : self.total + self.batch].clone()
        return h.index_select(0, self.ends if self.places is None else self.ends[self.places])


def rows_of(x: Float[Tensor, "*steps features"], batch: int, lengths: Int[Tensor, " batch"] | None) -> Rows:
    """The rows of an input: (time, batch, features), or packed, as in ``PackedSequence.data``, with falling lengths.

    Raises
    ------
    ValueError
        If the lengths are not those of the input.
    """
    packed = x.dim() == 2
    if lengths is None:
        if packed:
            raise ValueError(f"an input of {len(x)} rows is packed; give lengths")
        return _all_alive(len(x), batch)
    if lengths.shape != (batch,):
        raise ValueError(f"lengths has shape {tuple(lengths.shape)}; it must be ({batch},)")
    numbers = lengths.detach().to(torch.int64).numpy()
    steps = int(numbers.max(initial=0)) if packed else len(x)
    if batch and not (0 <= numbers.min() and numbers.max() <= steps):
        raise ValueError(f"lengths are {numbers.min()} to {numbers.max()}; they must be 0 to {steps}")
    if packed and (numbers.sum() != len(x) or (np.diff(numbers) > 0).any()):
        raise ValueError(
            f"a packed input of {len(x)} rows needs lengths that fall and add up to that, not {numbers.tolist()}"
        )
    if batch and numbers.min() == steps:
        return _all_alive(steps, batch)
    return _some_alive(numbers.tobytes(), steps, packed)


@lru_cache(maxsize=64)
def _all_alive(steps: int, batch: int) -> Rows:
    blocks = np.empty((steps + 2, 2), np.int64)
    blocks[:, 0], blocks[:, 1] = np.arange(steps + 2) * batch, batch
    blocks[[0, -1], 1] = 0
    return Rows(batch, steps, steps * batch, blocks)


@lru_cache(maxsize=16)
def _some_alive(lengths: bytes, padded_steps: int, packed: bool) -> Rows:
    """Kept, for both directions and the way back ask for the same."""
    numbers = np.frombuffer(lengths, np.int64)
    batch, steps = len(numbers), int(numbers.max(initial=0))
    order = np.argsort(-numbers, kind="stable")
    falling = numbers[order]
    lives = falling >= np.arange(steps + 1)[:, None]  # (block, place)
    row = np.cumsum(lives).reshape(lives.shape) - 1
    t, place = lives[1:].nonzero()
    blocks = np.zeros((steps + 2, 2), np.int64)
    blocks[1 : steps + 1, 1] = lives[1:].sum(1)
    blocks[1:, 0] = batch + np.cumsum(blocks[:-1, 1])
    found = {"lower": row[t, place], "ends": row[falling, np.arange(batch)]}
    if not packed:
        given = t * batch + order[place]
        padded = np.full(padded_steps * batch, len(t))
        padded[given] = np.arange(len(t))
        found |= {"given": given, "padded": padded}
    if (order != np.arange(batch)).any():
        found |= {"order": order, "places": np.argsort(order)}
    return Rows(batch, steps, len(t), blocks, **{name: torch.from_numpy(index) for name, index in found.items()})


def in_rows(tensor: Tensor) -> Tensor:
    """The numbers row by row, held on to: another thread may give a parameter other data during the pass."""
    return tensor.detach().resolve_neg().contiguous()
