"""A course of one's own: configuration, solutions and assignments from the installed package, in a folder."""

from __future__ import annotations

import shutil
from pathlib import Path

import hctnlp
from hctnlp.grading.course import require_place_for_gradebook

HERE = Path(__file__).parent
BROUGHT = ("nbgrader_config.py", "comments.toml", "solutions", "assignments")
NEW = {"gitignore.txt": ".gitignore", "local_config.py.txt": "local_config.py"}
NOT_COPIED = shutil.ignore_patterns(".ipynb_checkpoints", "__pycache__", ".*")


def begin(folder: Path) -> Path:
    """Make a course in a folder that is not there or empty.

    Raises
    ------
    FileExistsError
        If anything is there: nothing is replaced.
    ValueError
        If it lies in what is copied, or a gradebook cannot lie in it.
    FileNotFoundError
        If the package was installed without the homework.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise FileExistsError(f"{folder} is there and not empty, and nothing in it is replaced: name another folder")
    source = _homework()
    if any(folder.resolve().is_relative_to((source / name).resolve()) for name in BROUGHT):
        raise ValueError(f"{folder} lies in the homework that is to be copied there: name another folder")
    require_place_for_gradebook(folder.resolve())
    folder.mkdir(parents=True, exist_ok=True)
    for name in BROUGHT:
        if (source / name).is_dir():
            shutil.copytree(source / name, folder / name, ignore=NOT_COPIED)
        else:
            shutil.copyfile(source / name, folder / name)
    for template, name in NEW.items():
        shutil.copyfile(HERE / template, folder / name)
    (folder / NEW["local_config.py.txt"]).chmod(0o600)  # it is for secrets
    return folder


def _homework() -> Path:
    """Where the package has the homework: a wheel carries it, an editable install has it beside ``lib``."""
    for place in (HERE / "homework", Path(hctnlp.__file__).parents[2]):
        if all((place / name).exists() for name in BROUGHT):
            return place
    raise FileNotFoundError(
        "this installation of hctnlp has no homework in it: install its wheel, or from the repository"
    )
