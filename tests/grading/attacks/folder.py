"""What lies in the folder of a submission instead of a notebook, or beside it."""

import os
import socket

from .attack import ALL, Attack
from .names import NOT_TEXT, ODD, TIMESTAMPS

NOTHING = dict.fromkeys(ALL, 0.0)


def link_to_solution(folder, content, places):
    (folder / "hw1.ipynb").symlink_to(f"{places['@COURSE@']}/solutions/hw1/hw1.ipynb")


def link_to_neighbour(folder, content, places):
    folder.rmdir()
    folder.symlink_to(f"{places['@COURSE@']}/submitted/neighbour/hw1")


def link_to_secret(folder, content, places):
    (folder / "hw1.ipynb").symlink_to(f"{places['@HOME@']}/.pgpass")
    (folder / "timestamp.txt").symlink_to(f"{places['@HOME@']}/.pgpass")


def pipe(folder, content, places):
    os.mkfifo(folder / "hw1.ipynb")
    os.mkfifo(folder / "timestamp.txt")


def local_socket(folder, content, places):
    here = os.getcwd()
    os.chdir(folder)  # a socket's path must be short
    try:
        socket.socket(socket.AF_UNIX).bind("hw1.ipynb")
    finally:
        os.chdir(here)


def directory(folder, content, places):
    (folder / "hw1.ipynb").mkdir()


def huge(folder, content, places):
    with open(folder / "hw1.ipynb", "wb") as file:
        file.truncate(1 << 40)


def shadowing(folder, content, places):
    (folder / "hw1.ipynb").write_bytes(content)
    for name in ("numpy", "json", "hctnlp", "sitecustomize", "ipykernel", "IPython"):
        (folder / f"{name}.py").write_text(f"open({str(folder / 'owned')!r}, 'w')\nraise SystemExit('owned')")
        (folder / name).mkdir()
        (folder / name / "__init__.py").write_text("raise SystemExit('owned')")


def timed(text):
    def hand_in(folder, content, places):
        (folder / "hw1.ipynb").write_bytes(content)
        (folder / "timestamp.txt").write_text(text)

    return hand_in


def odd_neighbours(folder, content, places):
    (folder / "hw1.ipynb").write_bytes(content)
    for name in (*ODD, *NOT_TEXT):
        (folder / name).touch()


def tree(folder, content, places):
    (folder / "hw1.ipynb").write_bytes(content)
    place = folder
    for _ in range(150):
        place = place / "deep"
        place.mkdir()
    for number in range(500):
        (folder / f"file{number}").write_bytes(b"")


def two(folder, content, places):
    (folder / "hw1-final.ipynb").write_bytes(content)
    (folder / "hw1-final (2).ipynb").write_bytes(content)


FOLDER = [
    Attack(
        "the notebook is a link to the solution",
        "symlinks",
        hand_in=link_to_solution,
        earns=NOTHING,
        said=("cannot be read",),
    ),
    Attack(
        "the folder is a link to a neighbour's",
        "symlinks",
        hand_in=link_to_neighbour,
        earns=NOTHING,
        said=("no folder",),
    ),
    Attack("notebook and time are links to a secret", "symlinks", hand_in=link_to_secret, earns=NOTHING),
    Attack("the notebook is a pipe", "devices", hand_in=pipe, earns=NOTHING, said=("no plain file",)),
    Attack("the notebook is a socket", "devices", hand_in=local_socket, earns=NOTHING, said=("cannot be read",)),
    Attack("the notebook is a folder", "devices", hand_in=directory, earns=NOTHING),
    Attack("a notebook of a terabyte", "huge file", hand_in=huge, earns=NOTHING, said=("more than",)),
    Attack("modules that shadow others", "shadowing modules", hand_in=shadowing, said=("take no part",)),
    Attack("a deep tree and many files", "huge trees", hand_in=tree, said=("in all",)),
    *(
        Attack(f"a time that no parser bears: {text[:12]!r}", "time", hand_in=timed(text), said=("is no time",))
        for text in TIMESTAMPS
    ),
    Attack("files with names that are none", "XSS by filename", hand_in=odd_neighbours, said=("take no part",)),
    Attack(
        "two notebooks, neither of the right name", "renamed file", hand_in=two, earns=NOTHING, said=("there is no",)
    ),
]
