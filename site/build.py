"""``make site``: both editions and the slides into build/site, from the stored notebooks. Warnings are errors."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "extensions"))

from facts import ROOT  # noqa: E402
from staging import LANGUAGES, stage  # noqa: E402

BUILD = ROOT / "build"
SITE = BUILD / "site"
SPHINX = {"zh": "zh_CN", "en": "en"}


def main() -> int:
    try:
        import sphinx_book_theme  # noqa: F401
    except ModuleNotFoundError as missing:
        print(f"site: {missing}: pip install 'hctnlp[site]', or make install", file=sys.stderr)
        return 1
    shutil.rmtree(SITE, ignore_errors=True)
    runs = {f"the edition {language}": edition(language) for language in LANGUAGES}
    slides = [sys.executable, str(ROOT / "slides" / "build.py"), str(SITE / "slides")]
    runs["slides"] = subprocess.Popen(slides, stdout=subprocess.DEVNULL)
    if failed := [part for part, run in runs.items() if run.wait()]:
        print(f"site: {', '.join(failed)} failed, see above", file=sys.stderr)
        return 1
    shutil.copy(HERE / "choose.html", SITE / "index.html")
    (SITE / ".nojekyll").touch()
    for path in notebooks():
        target = SITE / "notebooks" / path.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, target)
    print(f"site: {SITE / 'index.html'}")
    return 0


def edition(language: str) -> subprocess.Popen:
    """Sphinx at work on an edition."""
    sources = BUILD / "site-sources" / language
    stage(language, sources)
    command = [sys.executable, "-m", "sphinx", "-q", "-W", "--keep-going", "-b", "html", "-c", str(HERE)]
    command += ["-d", str(BUILD / "site-doctrees" / language), "-D", f"language={SPHINX[language]}"]
    return subprocess.Popen([*command, str(sources), str(SITE / language)], env={**os.environ, "PYTHONUTF8": "1"})


def notebooks() -> list[Path]:
    """What a reader can download: lectures, and all that homework is handed out with."""
    handed_out = [path for path in ROOT.glob("assignments/*/*") if path.suffix in (".ipynb", ".py")]
    return [*ROOT.glob("lectures/*/[0-9]*.ipynb"), *handed_out]


if __name__ == "__main__":
    sys.exit(main())
