"""What students get: complete, and without answers."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from hctnlp.authoring.bundle import bundle
from hctnlp.cli import app

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def given(tmp_path_factory) -> Path:
    place = tmp_path_factory.mktemp("students") / "week 2 第二周"
    done = CliRunner().invoke(app, ["bundle", str(place)])
    assert done.exit_code == 0, done.output
    return place


def test_it_holds_what_students_need_and_nothing_else(given):
    assert {path.name for path in given.iterdir()} == {
        *("lectures", "assignments", "lib", "jupyter_server_config.py", "README.md", "pyproject.toml"),
        *("LICENSE", "LICENSE-docs", ".gitignore"),
    }
    for folder in ("lectures", "assignments"):
        every = (path.relative_to(ROOT) for path in (ROOT / folder).rglob("*.*"))
        ours = {path for path in every if not {".ipynb_checkpoints", "__pycache__"} & set(path.parts)}
        assert {path.relative_to(given) for path in (given / folder).rglob("*.*")} == ours
    package = {path.name for path in (given / "lib" / "hctnlp").iterdir()}
    assert {"word2vec", "recurrent", "plots", "corpus", "explorables", "language.py"} <= package
    assert not {"exercises", "grading", "authoring", "cli.py"} & package


def test_no_line_of_a_solution_is_in_it(given):
    lines = set()
    for notebook in (ROOT / "solutions").glob("*/*.ipynb"):
        source = "\n".join(
            "".join(cell["source"]) for cell in json.loads(notebook.read_text(encoding="utf-8"))["cells"]
        )
        for code in re.findall(r"### BEGIN SOLUTION\n(.*?)### END SOLUTION", source, re.DOTALL):
            lines |= {line.strip() for line in code.splitlines() if len(line.strip()) > 45}
    assert len(lines) > 40
    texts = [path.read_text(encoding="utf-8") for path in (given / "assignments").rglob("*.*")]
    assert [line for line in lines if any(line in text for text in texts)] == []
    assert not [path for path in given.rglob("*.py") if "BEGIN SOLUTION" in path.read_text(encoding="utf-8")]


def test_what_the_lectures_import_is_there_and_homework_finds_its_file(given):
    """In an interpreter whose only hctnlp is the bundle's."""
    cells = [
        "".join(cell["source"])
        for path in (given / "lectures" / "en").glob("*.ipynb")
        for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]
        if cell["cell_type"] == "code"
    ]
    imported = re.compile(r"^(?:from hctnlp[^(\n]*\([^)]*\)|(?:from|import) hctnlp.*)", re.MULTILINE)
    imports = sorted({line for cell in cells for line in imported.findall(cell)})
    assert len(imports) > 10
    code = f"import sys; sys.path[:0] = [{str(given / 'lib')!r}, {str(given / 'assignments' / 'hw1')!r}]\n"
    code += "\n".join(imports)
    code += "\nimport hctnlp; print(hctnlp.__file__)\ntry:\n    from hctnlp.exercises import hw1\n"
    code += "except ImportError:\n    import hw1_check as hw1\nprint(hw1.check_all)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(str(given))
    assert "hw1_check" in done.stdout


def test_its_project_names_the_same_dependencies(given):
    import tomllib

    ours, theirs = (
        tomllib.loads((place / "pyproject.toml").read_text(encoding="utf-8"))["project"] for place in (ROOT, given)
    )
    assert theirs["dependencies"] == ours["dependencies"]
    assert "scripts" not in theirs


def test_nothing_is_replaced_and_nothing_copied_into_itself(tmp_path):
    (tmp_path / "kept.txt").touch()
    with pytest.raises(FileExistsError, match="not empty"):
        bundle(tmp_path)
    with pytest.raises(ValueError, match="lies in what is to be copied"):
        bundle(ROOT / "lectures" / "bundle")
    with pytest.raises(FileNotFoundError, match="has no lectures: hctnlp bundle needs the repository"):
        bundle(tmp_path / "new", root=tmp_path)


def test_every_link_of_the_index_leads_somewhere():
    cells = json.loads((ROOT / "lectures" / "index.ipynb").read_text(encoding="utf-8"))["cells"]
    links = [link for cell in cells for link in re.findall(r"\]\(([^)]+)\)", "".join(cell["source"]))]
    assert len(links) == 7 * 4 + 2
    assert [link for link in links if not (ROOT / "lectures" / link).is_file()] == []
