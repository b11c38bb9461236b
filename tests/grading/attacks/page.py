"""What would run in the browser of whoever opens the feedback: none of it may be in the outcome as more than text."""

import json

from .attack import Attack, cell_of
from .notebook import handing_in

SCRIPT = "<script>alert(1)</script>"
IMAGE = "<img src=x onerror=alert(1)>"
FORMS = {
    "text/html": SCRIPT,
    "image/svg+xml": "<svg onload=alert(1)>",
    "text/markdown": IMAGE,
    "text/latex": "\\href{javascript:alert(1)}{x}",
    "application/javascript": "alert(1)",
    "application/vnd.jupyter.widget-view+json": {"model_id": "x", "version_major": 2},
    "application/pdf": "x",
    "image/png": 'x" onerror="alert(1)',
    "image/jpeg": ["x", '" onerror="alert(1)'],
}


def sending(kind: str, content: str) -> str:
    """Source that sends a message of one's own to whoever listens to the kernel's outputs."""
    return (
        "kernel = get_ipython().kernel\n"
        f"kernel.session.send(kernel.iopub_socket, {kind!r}, {content}, parent=kernel.get_parent('shell'))\n"
        "print('sent')"
    )


MESSAGES = {
    "markup in the execution count": sending("execute_input", "{'code': '', 'execution_count': '" + IMAGE + "'}"),
    "a result with markup for a count": sending(
        "execute_result", "{'data': {'text/plain': ''}, 'metadata': {}, 'execution_count': '" + IMAGE + "'}"
    ),
    "a stream of another name": sending("stream", "{'name': '" + IMAGE + "', 'text': 'x'}"),
    "a stream whose text is a mapping": sending("stream", "{'name': 'stdout', 'text': {'a': ['b']}}"),
    "an error that is no text": sending("error", "{'ename': 7, 'evalue': ['x'], 'traceback': 'x'}"),
    "an error whose traceback holds mappings": sending("error", "{'ename': 'x', 'evalue': 'x', 'traceback': [{}, 1]}"),
    "a message of no known kind": sending("owned", "{}"),
    "a message without content": sending("display_data", "{}"),
    "a message that is a list": sending("stream", "[1]"),
    "half characters": (
        "import json\nkernel = get_ipython().kernel\npack = kernel.session.pack\n"
        "kernel.session.pack = lambda data: json.dumps(data, default=str).encode()\n"
        "kernel.session.send(kernel.iopub_socket, 'stream', {'name': 'stdout', 'text': 'half \\ud800'}, "
        "parent=kernel.get_parent('shell'))\nkernel.session.pack = pack\nprint('sent')"
    ),
    "an infinite count": sending("execute_input", "{'code': '', 'execution_count': float('inf')}"),
    "the kernel says it is idle, often": sending("status", "{'execution_state': 'idle'}") + "\nprint('after')",
    "an answer to the cell that is none": (
        "kernel = get_ipython().kernel\n"
        "kernel.session.send(kernel.shell_stream, 'execute_reply', {'status': 'error', 'ename': ['" + IMAGE + "'], "
        "'evalue': {}, 'traceback': 7}, parent=kernel.get_parent('shell'), ident=kernel._parent_ident['shell'])\n"
        "print('sent')"
    ),
}


def attach(notebook: dict) -> None:
    """Markup in a cell of one's own, in the written answer, and as attachments of both."""
    text = f"{SCRIPT} {IMAGE} [x](javascript:alert(1)) ![](attachment:a.svg)"
    attached = {"a.svg": {"image/svg+xml": FORMS["image/svg+xml"]}, f'"{SCRIPT}': {"text/html": SCRIPT}}
    own = {"cell_type": "markdown", "metadata": {}, "source": text, "attachments": attached}
    cell_of(notebook, "why_short_codes").update(source=text, attachments=attached)
    notebook["cells"].append(own)
    notebook["cells"].append({"cell_type": "raw", "metadata": {"format": "text/html"}, "source": SCRIPT})


def label(notebook: dict) -> None:
    """Labels and metadata that are markup."""
    for number, text in enumerate((SCRIPT, IMAGE, "](javascript:alert(1))", "`\n\n# x", "\u202e")):
        settings = {"grade_id": f"{text}{number}", "grade": True, "solution": True, "points": 1, "schema_version": 3}
        notebook["cells"].append(
            {"cell_type": "code", "metadata": {"nbgrader": settings, "name": text}, "source": "0", "outputs": []}
        )


def name_file(folder, content, places):
    (folder / "hw1 <img src=x onerror=alert(1)>.ipynb").write_bytes(content)
    (folder / "<script>alert(1)<").write_bytes(b"")
    (folder / "[x](javascript:alert(1))").write_bytes(b"")


def outputs(content: bytes) -> bytes:
    """Every code cell has outputs already, of every form."""
    data = json.loads(content)
    for cell in data["cells"]:
        if cell["cell_type"] == "code":
            cell["outputs"] = [
                {"output_type": "display_data", "data": FORMS, "metadata": {"filenames": {"image/png": IMAGE}}}
            ]
            cell["execution_count"] = IMAGE
    return json.dumps(data).encode()


DISPLAYED = f"""
from IPython.display import HTML, SVG, Javascript, Markdown, clear_output, display
display(HTML({SCRIPT!r}), Markdown({IMAGE!r}), Javascript('alert(1)'))
for kind, content in {FORMS!r}.items():
    display({{kind: content}}, raw=True, metadata={{kind: {{'width': '"><script>', 'height': {IMAGE!r}}}}})
shown = display({{'text/plain': 'x'}}, raw=True, display_id={SCRIPT!r})
shown.update({{'text/html': {SCRIPT!r}}}, raw=True)
HTML({SCRIPT!r})
"""
WIDGETS = """
from comm import create_comm
comm = create_comm(target_name='jupyter.widget', data={'state': {'_model_name': 'HTMLModel', 'value': '<script>'}})
comm.send({'method': 'update', 'state': {'value': '<script>'}, 'buffer_paths': [['a', 'b']]}, buffers=[b'x' * 10])
comm.close()
"""
CLEARED = """
from IPython.display import clear_output, display
handle = display('x', display_id='x')
clear_output()
handle.update('y')
clear_output(wait=True)
print('after')
"""

PAGE = [
    Attack("displays every form", "XSS by HTML and SVG", before=DISPLAYED.strip(), said=("不显示这种输出",)),
    Attack("outputs that were there already", "XSS by HTML and SVG", hand_in=handing_in(outputs)),
    Attack("text and attachments", "XSS by markdown and attachment", change=attach, said=("javascript",)),
    Attack("labels that are markup", "XSS by markdown and attachment", change=label, said=("unknown label",)),
    Attack("names of files that are markup", "XSS by filename", hand_in=name_file, said=("was not named",)),
    *(Attack(f"sends {name}", "forged message", before=source) for name, source in MESSAGES.items()),
    Attack(
        "an escape that no converter bears", "terminal escapes", before="print('\\x1b[38mx\\x1b[2J')", said=("[38mx",)
    ),
    Attack("widgets", "comm messages", before=WIDGETS.strip()),
    Attack("outputs are cleared and updated", "clear_output", before=CLEARED.strip()),
]
