"""The page: a jinja2 template with its style and script inside, and a policy that forbids it everything else."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from hctnlp.exercises.framework.text import printable
from hctnlp.grading.judge.sandbox import Level
from hctnlp.grading.results.report.data import Report

FOLDER = Path(__file__).parent / "template"


def render(report: Report) -> str:
    """The report as one HTML page. It needs no network and no other file.

    Whatever a student wrote, a name as well as code, is escaped by the template, and the page's policy
    (``Content-Security-Policy``) lets no script run but its own.
    """
    environment = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_shown,
    )
    environment.globals["t"] = _both
    environment.filters["breakable"] = lambda name: Markup("_<wbr>").join(name.split("_"))
    environment.filters["titled"] = lambda name: Level.named(name).title
    style, script = ((FOLDER / name).read_text(encoding="utf-8") for name in ("page.css", "page.js"))
    policy = f"default-src 'none'; style-src {_digest(style)}; script-src {_digest(script)}; base-uri 'none'"
    return environment.get_template("page.html").render(
        report=report, style=Markup(style), script=Markup(script), policy=policy
    )


def _both(zh: str, en: str) -> Markup:
    """A phrase in both languages, of which the page shows one."""
    return Markup('<span lang="zh-CN">{}</span><span lang="en">{}</span>').format(zh, en)


def _shown(value: object) -> object:
    """Text without characters that would turn the line round or vanish; what the template itself wrote stays."""
    if isinstance(value, str) and not isinstance(value, Markup):
        return "\n".join(printable(line, len(line)) for line in value.split("\n"))
    return value


def _digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
