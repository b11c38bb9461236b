"""What can go wrong while installing is said in one line that ends with what to do."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture
def install(tmp_path):
    """Run tools/install.sh in an empty folder, with commands of our own before those of the system."""
    shutil.copytree(ROOT / "tools", tmp_path / "tools")
    (tmp_path / "requirements.lock").write_text("no-such-package-as-this==1.0\n")
    commands = tmp_path / "commands"
    commands.mkdir()

    def run(*, python=sys.executable, **scripts):
        for name, script in scripts.items():
            (commands / name).write_text(f"#!/bin/sh\n{script}\n")
            (commands / name).chmod(0o755)
        environment = {
            "PATH": f"{commands}{os.pathsep}{os.environ['PATH']}",
            "PYTHON": python,
            "HOME": str(tmp_path),
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_INDEX_URL": "http://127.0.0.1:9/simple",  # the discard port: nobody answers
            "PIP_RETRIES": "0",
        }
        done = subprocess.run(["sh", "tools/install.sh"], cwd=tmp_path, env=environment, capture_output=True, text=True)
        assert done.returncode == 1
        return [line for line in done.stderr.splitlines() if line.startswith("install: ")]

    return run


def test_a_python_that_is_too_old_is_named_with_the_remedy(install):
    (line,) = install(python="old", old='[ "$1" = --version ] && echo Python 3.9.2 || exit 1')
    assert "Python 3.9.2 is not 3.11, 3.12 or 3.13" in line
    assert "make PYTHON=" in line


def test_no_python_at_all(install):
    (line,) = install(python="python-that-is-not-there")
    assert "there is no python-that-is-not-there" in line
    assert "make PYTHON=" in line


def test_a_disk_that_is_too_small(install):
    (line,) = install(df="echo Filesystem; echo disk 100 95 17 95% /")
    assert "17 MB are free here and 4000 MB are needed" in line


def test_a_python_without_venv(install):
    script = f'[ "$2" = venv ] && exit 1; exec {sys.executable} "$@"'
    (line,) = install(python="bare", bare=script)
    assert "apt-get install python3-venv" in line


def test_no_network(install):
    (line,) = install()
    assert "the package index cannot be reached: check the network or the proxy" in line
