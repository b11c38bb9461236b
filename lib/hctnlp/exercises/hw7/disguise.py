"""Held-out reviews in disguise: with characters taken out, or as pieces of several that were put together.

Who reads reviews reads these nearly as well. Who only knows them again, by a table of their hashes, does not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cache

import numpy as np

from hctnlp.exercises.hw7.review_data import split

SHORTEST = 24  # letters of a review of which some are taken out
PIECE, PIECES = 6, (6, 11)  # characters of a piece, and how many there are: at least 6, fewer than 11
RUN = 6  # characters in a row by which a review is known again; a shortest one keeps so many
MOSTLY = 0.7  # of the runs: so many are of one review if it was not put together


def altered(rng: np.random.Generator, review: str) -> str:
    """A review without one of its first four letters, one of its last four, and one between."""
    places = [i for i, character in enumerate(review) if character.isalnum()]
    numbers = (rng.integers(4), rng.integers(4, len(places) - 4), len(places) - 1 - rng.integers(4))
    removed = {places[number] for number in numbers}
    return "".join(character for i, character in enumerate(review) if i not in removed)


def spliced(rng: np.random.Generator, reviews: Sequence[str]) -> str:
    """Pieces of some of these reviews, which should be of one class."""
    chosen = rng.choice(len(reviews), size=int(rng.integers(*PIECES)), replace=False)
    starts = [int(rng.integers(max(1, len(reviews[i]) - PIECE + 1))) for i in chosen]
    return "".join(reviews[i][start : start + PIECE] for i, start in zip(chosen, starts, strict=True))


def sources(review: str) -> list[str]:
    """The held-out reviews that one is made of: itself, the one that was altered, or several, the likeliest first."""
    if review in labels():
        return [review]
    found = Counter(known for run in _runs_of(review) if (known := _known_runs().get(run)) is not None)
    ranked = [known for known, _ in found.most_common()]
    return ranked[:1] if ranked and found[ranked[0]] >= MOSTLY * found.total() else ranked


@cache
def labels() -> dict[str, int]:
    """By held-out review."""
    return dict(split()[1])


@cache
def _known_runs() -> dict[str, str | None]:
    """The review that a run is of, None if it is of several."""
    known: dict[str, str | None] = {}
    for review in labels():
        for run in set(_runs_of(review)):
            known[run] = None if run in known else review
    return known


def _runs_of(review: str) -> list[str]:
    return [review[i : i + RUN] for i in range(len(review) - RUN + 1)]
