"""What a student gets instead of the clone: lectures, homework, the library that they use, and no answer in it."""

from __future__ import annotations

import json
import shutil
import tomllib
from pathlib import Path

import hctnlp

HERE = Path(__file__).parent
ROOT = Path(hctnlp.__file__).parents[2]
BROUGHT = ("lectures", "assignments", "jupyter_server_config.py", "LICENSE", "LICENSE-docs")
KEPT_BACK = ("exercises", "grading", "authoring", "cli.py")  # the answers, and what is for instructors
JUNK = shutil.ignore_patterns(".ipynb_checkpoints", "__pycache__", ".*")
WRITTEN = {"readme.md.txt": "README.md", "gitignore.txt": ".gitignore"}


def bundle(folder: Path, root: Path = ROOT) -> Path:
    """Write it into a folder that is not there or empty.

    Raises
    ------
    FileExistsError
        If anything is there: nothing is replaced.
    FileNotFoundError
        If the repository is not there, whose lectures these are.
    ValueError
        If the folder lies in what is copied.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise FileExistsError(f"{folder} is there and not empty, and nothing in it is replaced: name another folder")
    if missing := [name for name in (*BROUGHT, "lib/hctnlp", "pyproject.toml") if not (root / name).exists()]:
        raise FileNotFoundError(f"{root} has no {missing[0]}: hctnlp bundle needs the repository: make install in it")
    if any(folder.resolve().is_relative_to((root / name).resolve()) for name in (*BROUGHT, "lib")):
        raise ValueError(f"{folder} lies in what is to be copied there: name another folder")
    folder.mkdir(parents=True, exist_ok=True)
    for name in BROUGHT:
        if (root / name).is_dir():
            shutil.copytree(root / name, folder / name, ignore=JUNK)
        else:
            shutil.copyfile(root / name, folder / name)
    shutil.copytree(root / "lib" / "hctnlp", folder / "lib" / "hctnlp", ignore=_kept_back(root))
    for template, name in WRITTEN.items():
        shutil.copyfile(HERE / template, folder / name)
    (folder / "pyproject.toml").write_text(_project(root), encoding="utf-8")
    return folder


def _kept_back(root: Path):
    """What is not copied: junk everywhere, and of the package the parts that are kept back."""

    def ignore(folder: str, names: list[str]) -> set[str]:
        return JUNK(folder, names) | (set(KEPT_BACK) if Path(folder) == root / "lib" / "hctnlp" else set())

    return ignore


def _project(root: Path) -> str:
    """The pyproject.toml of a package that is the library alone, with the dependencies of ours."""
    ours = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    kept = {key: ours[key] for key in ("name", "version", "description", "requires-python", "license", "dependencies")}
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in kept.items()]
    return "\n".join(
        [
            '[build-system]\nrequires = ["hatchling>=1.27,<2"]\nbuild-backend = "hatchling.build"\n',
            "[project]",
            *lines,
            '\n[tool.hatch.build.targets.wheel]\npackages = ["lib/hctnlp"]\n',
        ]
    )
