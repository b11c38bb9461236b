"""A file is replaced whole or stays what it was, and otherwise all is as if it had been opened for writing."""

import os
import stat
import threading
from pathlib import Path

import pytest

from hctnlp.files import replacing, write_text


@pytest.fixture
def umask():
    before = os.umask(0o027)
    yield 0o027
    os.umask(before)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt])
def test_after_an_error_the_old_file_is_what_it_was_and_nothing_is_left(tmp_path, error):
    path = tmp_path / "vectors.txt"
    path.write_text("old")

    def write() -> None:
        with replacing(path) as fresh:
            fresh.write_text("half of the n")
            assert path.read_text() == "old"
            raise error

    with pytest.raises(error):
        write()
    assert (names(tmp_path), path.read_text()) == (["vectors.txt"], "old")


def test_text_that_cannot_be_encoded_leaves_the_old_file(tmp_path):
    path = tmp_path / "a.txt"
    write_text(path, "old\n")
    with pytest.raises(UnicodeEncodeError):
        write_text(path, "\ud800")
    assert (names(tmp_path), path.read_bytes()) == (["a.txt"], b"old\n")
    write_text(path, "行\r\n")
    assert path.read_bytes() == "行\r\n".encode()


def test_a_new_file_has_the_permissions_of_any_new_file_and_an_old_one_keeps_its_own(tmp_path, umask):
    new, plain, old = tmp_path / "new", tmp_path / "plain", tmp_path / "old"
    plain.write_text("")
    write_text(new, "x")
    assert mode(new) == mode(plain) == 0o666 & ~umask
    old.write_text("")
    old.chmod(0o606)
    write_text(old, "x")
    assert (mode(old), old.read_text()) == (0o606, "x")


def test_a_link_stays_and_its_file_is_replaced(tmp_path):
    (tmp_path / "data").mkdir()
    target, link, dangling = tmp_path / "data" / "real", tmp_path / "link", tmp_path / "dangling"
    target.write_text("old")
    link.symlink_to(target)
    dangling.symlink_to(tmp_path / "data" / "later")
    write_text(link, "new")
    write_text(dangling, "made")
    assert link.is_symlink()
    assert dangling.is_symlink()
    assert (target.read_text(), (tmp_path / "data" / "later").read_text()) == ("new", "made")
    assert (names(tmp_path), names(tmp_path / "data")) == (["dangling", "data", "link"], ["later", "real"])


def test_a_pipe_is_written_to_and_not_replaced(tmp_path):
    pipe, got = tmp_path / "pipe", []
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: got.append(pipe.read_text()))
    reader.start()
    write_text(pipe, "through")
    reader.join(timeout=10)
    assert got == ["through"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_whoever_has_the_old_file_open_keeps_it(tmp_path):
    path = tmp_path / "a"
    path.write_text("old")
    with path.open() as file:
        write_text(path, "new and longer")
        assert file.read() == "old"


def test_two_writers_at_once_do_not_meet(tmp_path):
    path = tmp_path / "a"
    with replacing(path) as one, replacing(path) as other:
        one.write_text("one")
        other.write_text("other")
        assert one.read_text() == "one"
    assert (names(tmp_path), path.read_text()) == (["a"], "one")  # the outer block ends last


@pytest.mark.parametrize("name", ["词" * 80, "🚗" * 60 + ".gz", "a" * 255])
def test_a_name_may_be_as_long_as_the_file_system_takes(tmp_path, name):
    write_text(tmp_path / name, "x")
    assert names(tmp_path) == [name]


def test_places_that_cannot_be_written_to_are_named(tmp_path, monkeypatch):
    with pytest.raises(FileNotFoundError, match=r"there is no folder .*nowhere for a; make it first"):
        write_text(tmp_path / "nowhere" / "a", "x")
    with pytest.raises(IsADirectoryError, match="is a folder; name a file in it"):
        write_text(tmp_path, "x")
    path = tmp_path / "a"
    write_text(path, "old")
    monkeypatch.setattr(os, "access", lambda place, _: Path(place) != path)  # root, as in CI, may write everywhere
    with pytest.raises(PermissionError, match="a is read-only; choose another place"):
        write_text(path, "x")
    assert path.read_text() == "old"


def test_a_file_is_on_the_disk_before_it_takes_the_old_one_s_place(tmp_path, monkeypatch):
    """After a power failure the other order leaves an empty file under the name of the old one."""
    done, fsync, replace = [], os.fsync, os.replace

    def noted(descriptor):
        done.append("folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file")
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", noted)
    monkeypatch.setattr(os, "replace", lambda *paths: (done.append("replace"), replace(*paths)))
    write_text(tmp_path / "a", "x")
    assert done == ["file", "replace", "folder"]
