"""What can go wrong while installing is said in one line that ends with what to do."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
said = []  # what the last run has written that is no error


@pytest.fixture
def install(tmp_path):
    """Run tools/install.sh in an empty folder, with commands of our own before those of the system."""
    shutil.copytree(ROOT / "tools", tmp_path / "tools")
    (tmp_path / "requirements.lock").write_text("no-such-package-as-this==1.0\n")
    commands = tmp_path / "commands"
    commands.mkdir()
    said.clear()

    def run(*, python=sys.executable, venv=".venv", **scripts):
        for name, script in scripts.items():
            (commands / name).write_text(f"#!/bin/sh\n{script}\n")
            (commands / name).chmod(0o755)
        environment = {
            "PATH": f"{commands}{os.pathsep}{os.environ['PATH']}",
            "PYTHON": python,
            "VENV": venv,
            "HOME": str(tmp_path),
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_INDEX_URL": "http://127.0.0.1:9/simple",  # the discard port: nobody answers
            "PIP_RETRIES": "0",
        }
        done = subprocess.run(["sh", "tools/install.sh"], cwd=tmp_path, env=environment, capture_output=True, text=True)
        assert done.returncode == 1
        said.extend(done.stdout.splitlines())
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
    (line,) = install(df=f"echo Filesystem; echo disk 100 95 {17 << 10} 95% /")
    assert "17 MB are free on the disk of .venv and 3000 MB are needed" in line
    assert "make VENV=" in line


def test_the_disk_that_is_asked_is_that_of_the_environment(install, tmp_path):
    (tmp_path / "mounted").mkdir()
    small = f'case "$2" in mounted) free={17 << 10};; *) free={99 << 20};; esac'
    (line,) = install(venv="mounted/not/yet", df=f"{small}; echo Filesystem; echo disk 100 95 $free 95% /")
    assert "17 MB are free on the disk of mounted/not/yet" in line


@pytest.mark.parametrize(("system", "free_mb", "told"), [("Linux", 5000, 1), ("Linux", 7000, 0), ("Darwin", 5000, 0)])
def test_a_disk_with_room_for_the_cpu_build_only(install, system, free_mb, told):
    no_venv = f'[ "$2" = venv ] && exit 1; exec {sys.executable} "$@"'  # it is said before one is made
    install(
        python="bare",
        bare=no_venv,
        uname=f"echo {system}",
        df=f"echo Filesystem; echo disk 100 95 {free_mb << 10} 95% /",
    )
    lines = [line for line in said if "not for the one with CUDA" in line]
    assert len(lines) == told
    assert all("PIP_EXTRA_INDEX_URL=https://download.pytorch.org/whl/cpu" in line for line in lines)


def test_a_python_without_venv(install):
    script = f'[ "$2" = venv ] && exit 1; exec {sys.executable} "$@"'
    (line,) = install(python="bare", bare=script)
    assert "apt-get install python3-venv" in line


def test_no_network(install):
    (line,) = install()
    assert "the package index cannot be reached: check the network or the proxy" in line


def test_the_grader_s_kernel_stands_in_no_launcher(tmp_path):
    """Whoever clicks it there gets an error: Jupyter finds it only where the grader says, and no wheel installs it."""
    from jupyter_client.kernelspec import KernelSpecManager

    from hctnlp.grading.judge.session import SANDBOXED, kernels_and_ours

    assert SANDBOXED in kernels_and_ours().find_kernel_specs()
    wheel = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]["targets"][
        "wheel"
    ]
    assert "shared-data" not in wheel
    others = KernelSpecManager()
    others.kernel_dirs = [
        folder for folder in others.kernel_dirs if Path(folder) != Path(sys.prefix, "share/jupyter/kernels")
    ]
    assert SANDBOXED not in others.find_kernel_specs()
