"""What a public project has beside its code names only what there is."""

import re
import tomllib
from pathlib import Path

import pytest
import yaml

import hctnlp

ROOT = Path(__file__).parents[1]
TARGETS = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
PATH = re.compile(r"(?:\.ci|tests|tools|lib|docs)/[\w./-]*\w")


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def test_one_version_and_one_licence():
    project, citation = tomllib.loads(read("pyproject.toml"))["project"], yaml.safe_load(read("CITATION.cff"))
    assert citation["version"] == project["version"] == hctnlp.__version__
    assert " AND ".join(citation["license"]) == project["license"]
    assert re.search(rf"^## {re.escape(project['version'])}\b", read("CHANGELOG.md"), re.MULTILINE)
    assert read("LICENSE").startswith("MIT License")
    assert "SPDX-License-Identifier: CC-BY-SA-4.0" in read("LICENSE-docs")
    assert all((ROOT / name).is_file() for name in project["license-files"])


def test_every_job_runs_what_there_is():
    jobs = yaml.safe_load(read(".github/workflows/ci.yml"))["jobs"]
    assert set(jobs["weekly"]["strategy"]["matrix"]["target"]) <= TARGETS
    commands = "\n".join(step.get("run", "") for job in jobs.values() for step in job["steps"])
    assert ".ci/run" in commands
    assert all((ROOT / path).is_file() for path in PATH.findall(commands))


def test_every_hook_runs_what_there_is():
    hooks = [hook for repo in yaml.safe_load(read(".pre-commit-config.yaml"))["repos"] for hook in repo["hooks"]]
    paths = [path for hook in hooks for path in PATH.findall(hook["entry"])]
    assert paths
    assert all((ROOT / path).is_file() for path in paths)
    files = [str(path.relative_to(ROOT)) for path in (*ROOT.glob("*"), *ROOT.glob("[a-z]*/**/*.*"))]
    assert all(any(re.search(hook.get("files", ""), file) for file in files) for hook in hooks)


DOCUMENTS = ("CONTRIBUTING.md", "SECURITY.md", "README.md", "README.zh.md", "docs/architecture.md")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_link_and_every_command_of_make_leads_somewhere(name):
    text, folder = read(name), (ROOT / name).parent
    links = re.findall(r"\]\((?!https?:)([^)#\s]+)", text)
    assert [link for link in links if not (folder / link).exists()] == []
    shell = "\n".join(re.findall(r"```sh\n(.*?)```", text, re.DOTALL)) + "\n".join(re.findall(r"`(make [^`]*)`", text))
    assert set(re.findall(r"^make ([a-z]+)", shell, re.MULTILINE)) <= TARGETS
