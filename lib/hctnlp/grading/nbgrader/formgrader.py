"""nbgrader's formgrader, whose pages hold the names of students: they are escaped, and no script runs but its own.

nbgrader puts names into HTML and into scripts as they are. Its templates are rewritten as they are read: a name in a
script becomes a JavaScript string, everywhere else the environment escapes it, and scripts carry a number that is drawn
for each page. The page's policy (``Content-Security-Policy``) lets run what has the number, and nothing else.
"""

from __future__ import annotations

import base64
import functools
import hashlib
import re
import secrets
import sys
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader
from nbconvert.exporters import HTMLExporter
from traitlets.config import Config

from hctnlp.grading.nbgrader.feedback import TEMPLATES, harmless_pages
from hctnlp.grading.nbgrader.rubric import Rubric

EXTENSION = "nbgrader.server_extensions.formgrader"
SCRIPT = re.compile(r"(<script)([^>]*>)(.*?)(</script>)", re.DOTALL)
VALUE = re.compile(r'"\{\{\s*([\w.]+)\s*\}\}(/\w+)?"')  # "{{ student_id }}" in a script, or "{{ base_url }}/formgrader"
HANDLER = re.compile(r'\son\w+="([^"]*)"', re.IGNORECASE)


def escape_names() -> None:
    """Make formgrader's pages safe, if this process serves them. Call it in ``nbgrader_config.py``."""
    if (base := sys.modules.get(f"{EXTENSION}.base")) is not None:
        base.BaseHandler.render = _render
        base.BaseHandler.exporter = property(_exporter)
        base.BaseApiHandler.set_default_headers = _json_headers


class OwnScripts(FileSystemLoader):
    """A loader of templates in whose scripts a value is a JavaScript value, and which have the number of the page."""

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Any]:
        source, filename, is_current = super().get_source(environment, template)
        return SCRIPT.sub(_marked, source), filename, is_current


def _marked(script: re.Match[str]) -> str:
    start, attributes, source, end = script.groups()
    return f'{start} nonce="{{{{ number() }}}}"{attributes}{VALUE.sub(_as_string, source)}{end}'


def _as_string(value: re.Match[str]) -> str:
    """A value as a JavaScript string; the scripts put a student's name into addresses alone."""
    name, rest = value[1], value[2] or ""
    return f'{{{{ ({name} ~ "{rest}"){" | urlencode" * (name == "student_id")} | tojson }}}}'


class Page:
    """The page that is being made; a server makes one at a time."""

    number = ""

    @classmethod
    def begin(cls, handler: Any) -> None:
        """Draw a number, and tell the browser that nothing else may run."""
        cls.number = secrets.token_urlsafe(16)
        handler.add_header("Content-Security-Policy", policy(cls.number))


def policy(number: str) -> str:
    """The policy of a page: besides scripts with the number, the few handlers that stand in nbgrader's templates."""
    scripts = " ".join([f"'nonce-{number}'", "'unsafe-hashes'", *_handlers()])
    return (
        f"default-src 'none'; script-src {scripts}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
        "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'"
    )


@functools.cache
def _handlers() -> list[str]:
    """Digests of the handlers of events in nbgrader's templates, such as a button's ``onclick``."""
    sources = [path.read_text(encoding="utf-8") for path in _templates().rglob("*") if path.is_file()]
    found = sorted({handler for source in sources for handler in HANDLER.findall(source)})
    return [f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'" for text in found]


def _templates() -> Path:
    return TEMPLATES[-1]


@functools.cache
def _environment() -> Environment:
    environment = Environment(loader=OwnScripts(str(_templates())), autoescape=True)
    environment.globals["number"] = lambda: Page.number
    return environment


@functools.cache
def _submission_exporter() -> HTMLExporter:
    config = Config({"HTMLExporter": harmless_pages()})
    config.HTMLExporter.template_name = "formgrade"
    config.HTMLExporter.preprocessors.insert(0, Rubric)
    exporter = HTMLExporter(config=config, extra_loaders=[OwnScripts([str(top / "formgrade") for top in TEMPLATES])])
    exporter.environment.globals |= {"number": lambda: Page.number, "comments": lambda: Rubric.comments}
    return exporter


def _render(handler: Any, name: str, **values: Any) -> str:
    Page.begin(handler)
    return _environment().get_template(name).render(**values)


def _exporter(handler: Any) -> HTMLExporter:
    Page.begin(handler)
    Rubric.course = handler.coursedir
    return _submission_exporter()


def _json_headers(handler: Any) -> None:
    """What the pages ask for is JSON: nbgrader sends it as HTML, and then a name in it is markup."""
    super(sys.modules[f"{EXTENSION}.base"].BaseApiHandler, handler).set_default_headers()
    handler.set_header("Content-Type", "application/json")
    handler.add_header("Content-Security-Policy", "default-src 'none'")
