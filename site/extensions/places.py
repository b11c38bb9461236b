"""Anchors and links: an equation where it is derived, its card, each mention of it; and sections numbered alike.

The sections of a page are ``s1``, ``s2``, … in the order of reading, in both languages: the switch needs it.
"""

import re

from docutils import nodes
from facts import IDENTIFIER, equations
from sphinx import addnodes

LEFT_ALONE = (nodes.literal, nodes.literal_block, nodes.reference, nodes.title, nodes.math, nodes.math_block, nodes.raw)


def setup(app) -> dict:
    app.connect("doctree-read", number_sections)
    app.connect("doctree-read", lead_to_places)
    app.connect("doctree-resolved", lead_to_cards)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def number_sections(app, doctree: nodes.document) -> None:
    """Sections, cards and the formulas that a lecture derives get their anchors; a column without a head gets one."""
    for number, section in enumerate(doctree.findall(nodes.section), 1):
        section["ids"].append(f"s{number}")
        if (name := section.next_node(nodes.title).astext()) in equations() and name not in section["ids"]:
            section["ids"].insert(0, name)
    for raw in doctree.findall(nodes.raw):  # a question in <summary> may have formulas
        raw[:] = [nodes.Text(re.sub(r"\$([^$\n]+)\$", r'<span class="math">\1</span>', raw.astext()))]
    for entry in [e for head in doctree.findall(nodes.thead) for e in head.findall(nodes.entry) if not e.astext()]:
        label = {"zh": "行", "en": "row"}[app.config.language[:2]]
        entry[:] = [nodes.paragraph("", "", nodes.inline("", label, classes=["visually-hidden"]))]
    docname = app.env.docname
    for block in doctree.findall(nodes.math_block):
        name = _tag(block)
        block["place"] = bool(name) and docname == f"lectures/{equations()[name].lecture}"


def _tag(block: nodes.math_block) -> str:
    return next((name for name in re.findall(r"\\tag\{(.*?)\}", block.astext()) if name in equations()), "")


def lead_to_places(app, doctree: nodes.document) -> None:
    """Links in Markdown to anchors that are ours: ``#HS-6``, where the lecture derives it, and ``hw1.ipynb#s3``."""
    for link in list(doctree.findall(addnodes.pending_xref)):
        target = f"{link.get('reftarget', '')}#{link.get('reftargetid') or ''}".rstrip("#")
        page, _, anchor = target.rpartition("#")
        if anchor in equations():
            page = f"lectures/{equations()[anchor].lecture}"
        elif not re.fullmatch(r"s\d+", anchor):
            continue
        uri = _uri(app, app.env.docname, page, anchor)
        link.replace_self(nodes.reference("", "", *link.children, refuri=uri, internal=True))


def lead_to_cards(app, doctree: nodes.document, docname: str) -> None:
    """The number of a formula, and every mention of it in prose and docstrings, is a link to its card."""
    for block in doctree.findall(nodes.math_block):
        if name := _tag(block):
            block["card"] = _card(app, docname, name)
    for text in list(doctree.findall(nodes.Text)):
        if re.search(IDENTIFIER, text) and not _within(text, LEFT_ALONE):
            text.parent.replace(text, _linked(app, docname, text))


def _within(node: nodes.Node, kinds: tuple) -> bool:
    while node := node.parent:
        if isinstance(node, kinds):
            return True
    return False


def _linked(app, docname: str, text: str) -> list[nodes.Node]:
    pieces = re.split(IDENTIFIER, text)
    return [
        nodes.reference("", piece, refuri=_card(app, docname, piece), internal=True)
        if piece in equations()
        else nodes.Text(piece)
        for piece in pieces
        if piece
    ]


def _card(app, docname: str, name: str) -> str:
    return _uri(app, docname, f"equations/{equations()[name].family}", name)


def _uri(app, docname: str, page: str, anchor: str) -> str:
    return f"{app.builder.get_relative_uri(docname, page)}#{anchor}"
