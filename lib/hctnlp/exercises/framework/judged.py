"""What a judgement needs to know of an exercise, its misconceptions, its pairs of slips: types alone, nothing runs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from hctnlp.exercises.framework.comparison import Compare
from hctnlp.exercises.framework.text import Text

if TYPE_CHECKING:
    from hctnlp.exercises.framework.sitting import Group, Sitting


class Known(Protocol):
    """A misconception or a remark, as far as it is looked for in replies."""

    @property
    def name(self) -> str: ...
    @property
    def hint(self) -> Text: ...
    @property
    def view(self) -> Callable[[Any], Any] | None: ...
    @property
    def seen(self) -> Callable[[tuple[Any, ...], Any, Any], bool] | None: ...


class KnownPair(Protocol):
    """Two of them at once."""

    @property
    def members(self) -> Sequence[Known]: ...
    @property
    def view(self) -> Callable[[Any], Any] | None: ...


class Judged(Protocol):
    """What of an exercise decides a judgement."""

    @property
    def name(self) -> str: ...
    @property
    def points(self) -> float: ...
    @property
    def parts(self) -> tuple[str, ...]: ...
    @property
    def parameters(self) -> tuple[str, ...]: ...
    @property
    def groups(self) -> tuple[Group, ...]: ...
    @property
    def core(self) -> Group: ...
    @property
    def compare(self) -> Compare: ...
    @property
    def secret(self) -> bool: ...
    @property
    def misconceptions(self) -> Sequence[Known]: ...
    @property
    def remarks(self) -> Sequence[Known]: ...
    @property
    def pairs(self) -> Sequence[KnownPair]: ...
    @property
    def for_practice(self) -> Judged: ...

    def draw(self, rng: np.random.Generator) -> Sitting: ...
