"""``make slides``: a deck of each lecture, in both languages and for 45 and 90 minutes, into build/slides or a folder.

``NN.toml`` says what is on each slide, how long it stands and what the teacher says; formulas, figures, outputs and
questions are taken from the notebook of the language, as it is stored. Nothing is loaded from elsewhere.
"""

from __future__ import annotations

import shutil
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path[:0] = [str(HERE), str(ROOT / "site" / "extensions")]
SLIDES = ROOT / "build" / "slides"
LANGUAGES = {"zh": "zh-CN", "en": "en"}
CUTS = (45, 90)  # minutes; a slide's ``minutes`` has one number for each
KEYS = {"at", "zh", "en", "minutes", "show", "text", "notes"}
TRANSLATED = {"text", "notes"}
SHOWN = ("figure", "output", "code", "question", "answer")
MINUTES = {"zh": "分钟", "en": "min"}


@dataclass(frozen=True)
class Slide:
    """What ``NN.toml`` says of a slide, in one language; ``show`` has pieces such as ``HS-7`` and ``figure hs-018``."""

    title: str
    minutes: tuple[float, float]
    notes: str
    at: str = ""
    show: tuple[str, ...] = ()
    text: str = ""


def main(folder: Path = SLIDES) -> int:
    try:
        import jinja2  # noqa: F401
        import markdown_it  # noqa: F401
    except ModuleNotFoundError as missing:
        print(f"slides: {missing}: pip install 'hctnlp[site]', or make install", file=sys.stderr)
        return 1
    try:
        build(folder)
    except ValueError as mistake:
        print(f"slides: {mistake}", file=sys.stderr)
        return 1
    print(f"slides: {folder / 'index.html'}")
    return 0


def build(folder: Path) -> None:
    """All decks in a folder of their own, with what they load; PDFs that lie there stay."""
    for part in ("static", *LANGUAGES):
        shutil.rmtree(folder / part, ignore_errors=True)
    shutil.copytree(HERE / "vendor" / "reveal", folder / "static" / "reveal")
    shutil.copytree(ROOT / "site" / "vendor" / "katex", folder / "static" / "katex")
    for name in ("deck.css", "deck.js"):
        shutil.copy(HERE / name, folder / "static")
    for script in scripts():
        for language in LANGUAGES:
            write(script, language, folder)
    contents(folder)


def scripts() -> list[Path]:
    return sorted(HERE.glob("[0-9][0-9].toml"))


def template(name: str):
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(loader=FileSystemLoader(HERE), undefined=StrictUndefined, trim_blocks=True).get_template(name)


def lecture_of(script: Path, language: str):
    from deck import Lecture

    return Lecture(next((ROOT / "lectures" / language).glob(f"{script.stem}_*.ipynb")))


def write(script: Path, language: str, folder: Path) -> None:
    """The decks of a lecture in a language, one for each cut, and their pictures."""
    lecture, slides = lecture_of(script, language), read(script, language)
    bodies = [body(slide, lecture, f"{script.name}, {language}, “{slide.title}”") for slide in slides]
    pictures = folder / language / "pictures"
    pictures.mkdir(parents=True, exist_ok=True)
    for name, data in lecture.figures.items():
        (pictures / name).write_bytes(data)
    for cut, minutes in enumerate(CUTS):
        page = template("deck.html").render(
            language=LANGUAGES[language],
            title=lecture.title,
            minutes=minutes,
            unit=MINUTES[language],
            slides=list(timed(slides, bodies, cut, language)),
        )
        (folder / language / f"{lecture.path.stem}-{minutes}.html").write_text(page, encoding="utf-8")


def contents(folder: Path) -> None:
    """A page that leads to all decks, and to the lectures on paper that are there."""
    lectures = {language: [lecture_of(script, language) for script in scripts()] for language in LANGUAGES}
    on_paper = {path.relative_to(folder).as_posix() for path in folder.glob("*/*.pdf")}
    page = template("index.html").render(lectures=lectures, cuts=CUTS, unit=MINUTES, on_paper=on_paper)
    (folder / "index.html").write_text(page, encoding="utf-8")


def read(script: Path, language: str) -> list[Slide]:
    """The slides of ``NN.toml`` in a language.

    Raises
    ------
    ValueError
        If a slide lacks a title, notes or a time, or has something else.
    """
    found = []
    try:
        entries = tomllib.loads(script.read_text(encoding="utf-8"))["slide"]
    except tomllib.TOMLDecodeError as mistake:
        raise ValueError(f"{script.name}: {mistake}") from None
    for number, entry in enumerate(entries, 1):
        where = f"{script.name}, slide {number} ({entry.get('en', 'no title')})"
        given = {*entry, *(f"{key}.{each}" for key in TRANSLATED & entry.keys() for each in entry[key])}
        needed = {
            "minutes",
            *LANGUAGES,
            *(f"{key}.{each}" for key in {"notes", *entry} & TRANSLATED for each in LANGUAGES),
        }
        if lacking := needed - given:
            raise ValueError(f"{where} lacks {', '.join(sorted(lacking))}")
        if unknown := given - needed - KEYS:
            raise ValueError(f"{where} has {', '.join(sorted(unknown))}; a slide has {', '.join(sorted(KEYS))}")
        minutes = tuple(entry["minutes"])
        if (
            len(minutes) != len(CUTS)
            or not all(isinstance(m, int | float) and m >= 0 for m in minutes)
            or not any(minutes)
        ):
            raise ValueError(f"{where}: minutes must be two numbers, of {CUTS[0]} and of {CUTS[1]}, not {minutes}")
        text = entry.get("text", {}).get(language, "")
        show = tuple(entry.get("show", ()))
        found.append(Slide(entry[language], minutes, entry["notes"][language], entry.get("at", ""), show, text))
    return found


def body(slide: Slide, lecture, where: str) -> dict:
    """The pieces of a slide as HTML. What follows a question is the next step; a figure not wide is beside."""
    from deck import Missing, rendered

    try:
        pieces = [(shown, piece(shown, slide, lecture)) for shown in order(slide)]
        kicker = lecture.section(slide.at) if slide.at else lecture.title
    except Missing as missing:
        raise ValueError(f"{where}: {missing}") from None
    asked = next((number for number, (shown, _) in enumerate(pieces, 1) if shown.startswith("question ")), len(pieces))
    first, then = pieces[:asked], pieces[asked:]
    beside = [html for _, html in first if html.startswith('<figure class="tall"')] if len(first) > 1 else []
    return {
        "title": rendered(slide.title),
        "kicker": kicker,
        "pieces": [html for _, html in first if html not in beside],
        "revealed": [html for _, html in then],
        "beside": beside,
        "notes": rendered(slide.notes, paragraphs=True),
    }


def order(slide: Slide) -> Iterator[str]:
    """The pieces of a slide from top to bottom: its text first, unless ``text`` stands elsewhere among them."""
    if slide.text and "text" not in slide.show:
        yield "text"
    for shown in slide.show:
        kind, _, of = shown.partition(" ")
        yield from (f"question {of}", f"answer {of}") if kind == "ask" else (shown,)


def piece(shown: str, slide: Slide, lecture) -> str:
    from deck import Missing, rendered

    kind, *arguments = shown.split()
    if kind == "text":
        return f'<div class="text">{rendered(slide.text, paragraphs=True)}</div>'
    if not arguments:
        return lecture.formula(kind)
    if kind not in SHOWN:
        raise Missing(f"{shown!r} is nothing to show: write a formula's name, or figure, output, code, ask and a cell")
    return getattr(lecture, kind)(*arguments)


def timed(slides: list[Slide], bodies: list[dict], cut: int, language: str) -> Iterator[dict]:
    """The slides of a cut, each with its time and when it begins."""
    begin = 0.0
    for slide, parts in zip(slides, bodies, strict=True):
        if minutes := slide.minutes[cut]:
            clock = f"{minutes:g} {MINUTES[language]} · {begin:g} → {begin + minutes:g}"
            yield {**parts, "seconds": round(60 * minutes), "clock": clock}
            begin += minutes


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
