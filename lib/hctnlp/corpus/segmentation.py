"""Chinese text as a list of words: jieba with a dictionary of car terms, and with nothing shared."""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from functools import cache, lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any

from hctnlp.corpus.sources import packaged_file
from hctnlp.corpus.text import require_text

CAR_TERMS = Path(__file__).parent / "data" / "car_terms.txt"


def car_terms() -> list[str]:
    """The words of cars that the course adds to jieba's: 机油滤芯, 四轮定位, 正时链条, 干式双离合, 5W-30, ...

    They stand one a line in ``data/car_terms.txt``, which ``jieba.load_userdict`` reads as well.
    """
    return CAR_TERMS.read_text(encoding="utf-8").split()


def segment(text: str, user_words: Iterable[str] | None = None) -> list[str]:
    """The words of ``text``, in order: no punctuation, no white space, no signs; letters keep their case.

    The same text and user words give the same list in any order of calls and in any process. jieba's module-level
    functions (``jieba.cut``, ``jieba.load_userdict``) share one tokenizer, which everything in the process may
    change. This has its own, and leaves no cache file and no message. The first call reads jieba's dictionary, which
    takes about a second.

    Parameters
    ----------
    text : str
    user_words : iterable of str, optional
        Words that are to come out whole where jieba alone would split them; :func:`car_terms` if not given. ``()``
        is jieba with nothing added.

    Raises
    ------
    TypeError
        If ``text`` or a user word is no string, or ``user_words`` is one.
    ValueError
        If jieba would split a user word whatever its count, because there is a space or another sign in it.
    """
    if isinstance(user_words, str | bytes):
        raise TypeError(
            f"user_words is the string {user_words[:20]!r}, not a list of words; give [{user_words[:20]!r}]"
        )
    require_text(text)
    words = None if user_words is None else tuple(map(require_text, user_words))
    return [token for token in _tokenizer(words).cut(text) if any(map(str.isalnum, token))]


@lru_cache(maxsize=4)
def _tokenizer(user_words: tuple[str, ...] | None) -> Any:
    """A ``jieba.Tokenizer`` of our own that knows the user words, each with the count that jieba suggests."""
    jieba = _jieba()
    counts, total = _dictionary()
    tokenizer = jieba.Tokenizer()
    # what initialize() does, without its cache in the temporary folder and its messages on the screen
    tokenizer.FREQ, tokenizer.total, tokenizer.initialized = counts.copy(), total, True
    # sorted, because the count suggested for a word depends on the words added before it
    for word in sorted(set(car_terms() if user_words is None else user_words)):
        if not jieba.re_han_default.fullmatch(word):
            raise ValueError(
                f"the user word {word!r} cannot come out whole: jieba splits at every character but Chinese ones, "
                f"Latin letters, digits and + # & . _ % -; leave it out"
            )
        tokenizer.add_word(word)
    return tokenizer


@lru_cache(maxsize=1)
def _dictionary() -> tuple[dict[str, int], int]:
    """Every word of jieba's dictionary with its count, every beginning of a word with 0, and the sum of the counts."""
    return _jieba().Tokenizer.gen_pfdict(packaged_file("jieba", "dict.txt").open("rb"))


@cache
def _jieba() -> ModuleType:
    """Imported where text is segmented: what has been segmented already, or encoded, needs no jieba."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # invalid escapes in jieba's source, the age of pkg_resources
        import jieba
    return jieba
