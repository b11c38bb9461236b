"""``make quick``: the tests of what has changed since the last commit, or, where nothing has, in it.

A file of the library has its tests in a file of its name or its folder's, or else in all those of its part; the parts
that build on it are left to ``make test``. Prints paths for pytest; all tests where it knows no better.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parent.parent
PUBLIC = (
    ".github",
    ".pre-commit-config.yaml",
    "LICENSE",
    "LICENSE-docs",
    "CITATION.cff",
    "CHANGELOG.md",
    "SECURITY.md",
)
ELSEWHERE = {  # folder or file, and what tests it
    "lectures": ("tests/test_equations.py", "tests/test_editions.py", "tests/test_reading_time.py", "tests/slides"),
    "solutions": ("tests/exercises",),
    "assignments": ("tests/exercises",),
    "lib/hctnlp/exercises": ("tests/exercises",),  # each in the file that tests them all, too
    "lib/hctnlp/cli.py": ("tests/test_train_command.py",),
    "lib/hctnlp/extras.py": ("tests/test_extras.py",),
    **dict.fromkeys(PUBLIC, ("tests/test_public.py",)),
    "docs/architecture.md": ("tests/test_parts.py", "tests/test_public.py"),
    "docs/architecture.zh.md": ("tests/test_parts.py",),
    "tools/parts.py": ("tests/test_parts.py",),
    "tools": ("tests/test_install.py", "tests/test_tools.py"),
    "site": ("tests/site",),
    "slides": ("tests/slides",),
    "Makefile": ("tests/test_tools.py",),
    **dict.fromkeys(("pyproject.toml", "environment.yml", "requirements.lock"), ("tests/test_environment.py",)),
}
UNTESTED = (
    "docs",
    "bench",
    "README.md",
    "README.zh.md",
    "CONTRIBUTING.md",
    "CODE_OF_CONDUCT.md",
    ".devcontainer",
    ".gitignore",
)


def main() -> None:
    print(*sorted(tests_of(changed())) or ["tests/test_equations.py"])


def changed() -> list[str]:
    """The files that differ from the last commit, new ones too; those of the last commit where none does."""
    found = git("diff", "--name-only", "HEAD") + git("ls-files", "--others", "--exclude-standard")
    found = git("diff", "--name-only", "HEAD") + git("ls-files", "--others", "--exclude-standard")
    return found or git("show", "--name-only", "--format=", "HEAD")


def git(*arguments: str) -> list[str]:
    plain = ("-c", "core.quotepath=off")  # 词 as 词, and not as its bytes
    done = subprocess.run(["git", *plain, *arguments], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def tests_of(paths: list[str]) -> set[str]:
    """The tests of these files, as arguments for pytest."""
    return {test for path in paths for test in tests_of_one(PurePosixPath(path))}


def tests_of_one(path: PurePosixPath) -> set[str]:
    part = path.parts
    for place, tests in ELSEWHERE.items():
        if path.is_relative_to(place):
            return set(tests)
    if part[0] in UNTESTED:
        return set()
    if part[0] == "tests":
        of_its_own = path.name.startswith("test_")
        return existing(path if of_its_own else path.parent)
    if path.is_relative_to("lib/hctnlp") and len(part) > 2:
        folder, *names = (PurePosixPath(name).stem for name in part[2:])
        files = [PurePosixPath("tests", folder, f"test_{name}.py") for name in reversed(names)]
        found = [existing(place) for place in (*files, PurePosixPath("tests", folder), PurePosixPath("tests"))]
        return next(filter(None, found))
    return {"tests"}


def existing(path: PurePosixPath) -> set[str]:
    return {str(path)} if (ROOT / path).exists() else set()


if __name__ == "__main__":
    sys.exit(main())
