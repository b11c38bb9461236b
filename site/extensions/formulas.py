r"""Formulas: drawn in the page by KaTeX, which comes with the site; what has a ``\tag{HS-1}`` becomes a place.

``<span class="math">`` and ``<div class="math">`` hold LaTeX until static/site.js draws it.
"""

import re
from html import escape

from docutils import nodes
from facts import without_tag


def setup(app) -> dict:
    app.add_html_math_renderer("katex", (inline, None), (block, None))
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def inline(writer, node: nodes.math) -> None:
    writer.body.append(f'<span class="math">{escape(node.astext(), quote=False)}</span>')
    raise nodes.SkipNode


def block(writer, node: nodes.math_block) -> None:
    latex = node.astext()
    names = re.findall(r"\\tag\{(.*?)\}", latex)
    anchor = f' id="{names[0]}"' if names and node.get("place") else ""
    links = "".join(f'<a class="number" href="{node["card"]}">{name}</a>' for name in names if "card" in node)
    shown = escape(without_tag(latex), quote=False)
    writer.body.append(f'<div class="formula"{anchor}><div class="math">{shown}</div>{links}</div>\n')
    raise nodes.SkipNode
