"""``make lab`` starts JupyterLab with this: a notebook that was only read stays as git knows it, so that the next pull
goes through. Lab would write the version of its Python and the state of the widgets anew.
"""

import json
from pathlib import Path

c = get_config()  # noqa: F821


def keep_metadata(model, path, contents_manager, **_):
    """Before a save: with the same cells a notebook keeps its metadata, with others at least what Python ran it."""
    stored = Path(contents_manager.root_dir, path.strip("/"))
    if model["type"] != "notebook" or not stored.is_file():
        return
    new, old = model["content"], json.loads(stored.read_text(encoding="utf-8"))
    if [plain(cell) for cell in new["cells"]] == [plain(cell) for cell in old.get("cells", [])]:
        new["metadata"] = old["metadata"]
    elif "language_info" in old["metadata"]:
        new["metadata"]["language_info"] = old["metadata"]["language_info"]


def plain(value):
    """A cell with its texts in one piece, and without what Lab notes only while it is open."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items() if key != "trusted"}
    if isinstance(value, list):
        if value and all(isinstance(item, str) for item in value):
            return "".join(value)
        return [plain(item) for item in value]
    return value


c.ContentsManager.pre_save_hook = keep_metadata
