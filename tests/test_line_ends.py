"""A checkout on Windows has the same bytes as one on Linux: install.sh does not run with carriage returns in it."""

import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def git(*arguments: str, told: str = "") -> str:
    done = subprocess.run(["git", *arguments], cwd=ROOT, input=told.encode(), capture_output=True, check=True)
    return done.stdout.decode()


@pytest.fixture(scope="module")
def checkout(tmp_path_factory) -> Path:
    """The tracked files as git for Windows writes them, which is set to ``core.autocrlf`` unless one objects."""
    if not (ROOT / ".git").exists():
        pytest.skip("this is no checkout of git")
    folder = tmp_path_factory.mktemp("windows")
    git("-c", "core.autocrlf=true", "checkout-index", "--all", f"--prefix={folder}/")
    return folder


def test_every_file_has_on_windows_the_bytes_that_are_committed(checkout):
    entries = [entry.split("\t") for entry in git("ls-files", "--stage", "-z").split("\0")[:-1]]
    paths = "".join(f"{checkout / name}\n" for _, name in entries)
    digests = git("hash-object", "--no-filters", "--stdin-paths", told=paths).split()
    committed = [stored.split()[1] for stored, _ in entries]
    assert [name for (_, name), one, other in zip(entries, committed, digests, strict=True) if one != other] == []


def test_no_text_file_has_a_carriage_return(checkout):
    names = git("ls-files", "-z").split("\0")[:-1]
    contents = {name: (checkout / name).read_bytes() for name in names}
    assert [name for name, content in contents.items() if b"\0" not in content and b"\r" in content] == []
