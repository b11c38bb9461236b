"""Archives of Moodle and Canvas, and folders, are sorted by student; nothing of them leads anywhere else."""

import os
import stat
import struct
import zipfile

import pytest
from typer.testing import CliRunner

from hctnlp.cli import app
from hctnlp.grading.submission import archive
from hctnlp.grading.submission.collecting import Origin, collect
from hctnlp.grading.submission.reading import read_submission


def packed(tmp_path, files, name="download.zip"):
    """A zip archive of these files."""
    with zipfile.ZipFile(tmp_path / name, "w", zipfile.ZIP_DEFLATED) as file:
        for path, content in files.items():
            file.writestr(path, content)
    return tmp_path / name


def tree(folder):
    return {str(path.relative_to(folder)): path.read_text() for path in folder.rglob("*") if path.is_file()}


def collected(path, tmp_path, **options):
    """What came of it, and the files there are then."""
    done = collect(path, tmp_path / "submitted", "hw1", **options)
    return done, tree(tmp_path / "submitted")


MOODLE = {
    "张 三_4711_assignsubmission_file/hw1.ipynb": "zhang",
    "O'Brien Anne_4712_assignsubmission_file/作业.ipynb": "anne",
    "李_四_4713_assignsubmission_file/hw1.ipynb": "li",
    "李_四_4713_assignsubmission_onlinetext/onlinetext.html": "<p>",
}
CANVAS = {
    "wanglei_101_9001_hw1.ipynb": "first",
    "wanglei_101_9002_hw1-2.ipynb": "third",
    "wanglei_101_9003_hw1-1.ipynb": "second",
    "maobrien_LATE_102_9004_homework.ipynb": "anne",
    "李四_103_9005_photo.png": "png",
}


def test_moodle_s_folders_are_the_students(tmp_path):
    done, files = collected(packed(tmp_path, MOODLE), tmp_path)
    assert done.origin is Origin.MOODLE
    assert files == {"张 三/hw1/hw1.ipynb": "zhang", "O'Brien Anne/hw1/作业.ipynb": "anne", "李_四/hw1/hw1.ipynb": "li"}
    assert done.left == {"李_四_4713_assignsubmission_onlinetext/onlinetext.html": "text typed on the platform"}
    assert read_submission(tmp_path / "submitted/O'Brien Anne/hw1", "hw1").content == b"anne"


def test_moodle_without_folders_is_known_too(tmp_path):
    flat = {path.replace("/", "_"): content for path, content in MOODLE.items()}
    assert collected(packed(tmp_path, flat), tmp_path)[1] == {
        "张 三/hw1/hw1.ipynb": "zhang",
        "O'Brien Anne/hw1/作业.ipynb": "anne",
        "李_四/hw1/hw1.ipynb": "li",
    }


def test_canvas_has_its_number_and_of_versions_the_latest_counts(tmp_path):
    done, files = collected(packed(tmp_path, CANVAS), tmp_path)
    assert done.origin is Origin.CANVAS
    assert files == {"101/hw1/hw1.ipynb": "third", "102/hw1/homework.ipynb": "anne"}
    assert done.left == {
        "wanglei_101_9001_hw1.ipynb": "a later version was taken",
        "wanglei_101_9003_hw1-1.ipynb": "a later version was taken",
        "李四_103_9005_photo.png": "no notebook",
    }


@pytest.mark.parametrize(
    "shape",
    [
        "{}/hw1.ipynb",
        "{}/hw1/hw1.ipynb",
        "submitted/{}/hw1/hw1.ipynb",
        "x/y/{}/hw1.ipynb",
        "hw1/{}.ipynb",
        "hw1_{}.ipynb",
        "{}.ipynb",
        "{}-hw1.ipynb",
        "{}/notes/a/hw1.ipynb",
        "hw1/{}/hw1.ipynb",
    ],
)
@pytest.mark.parametrize("as_folder", [False, True])
def test_plain_folders_and_files_are_the_students(tmp_path, shape, as_folder):
    files = {shape.format(name): name for name in ("20260101", "王 芳")}
    path = packed(tmp_path, files)
    if as_folder:
        zipfile.ZipFile(path).extractall(path := tmp_path / "folder")
    done, found = collected(path, tmp_path)
    assert done.origin is Origin.FOLDER
    assert found == {"20260101/hw1/hw1.ipynb": "20260101", "王 芳/hw1/hw1.ipynb": "王 芳"}
    assert done.left == {}


def test_one_student_alone_is_a_student(tmp_path):
    assert collected(packed(tmp_path, {"20260101/hw1.ipynb": "x"}), tmp_path)[1] == {"20260101/hw1/hw1.ipynb": "x"}


def test_a_file_that_is_nobody_s_is_left(tmp_path):
    done, files = collected(packed(tmp_path, {"hw1.ipynb": "x"}), tmp_path)
    assert (files, done.left) == ({}, {"hw1.ipynb": "it cannot be told whose it is"})


def test_two_of_one_name_are_not_guessed(tmp_path):
    two = {f"王芳_{n}_assignsubmission_file/hw1.ipynb": str(n) for n in (1, 2)}
    done, files = collected(packed(tmp_path, MOODLE | two), tmp_path)
    assert not any("王芳" in path for path in files)
    assert len(files) == 3
    assert [why for path, why in done.left.items() if "王芳" in path] == [
        "2 people are called 王芳: give each a folder of another name yourself"
    ] * 2


def test_what_was_handed_in_before_stays_unless_it_is_asked_for(tmp_path):
    collected(packed(tmp_path, MOODLE), tmp_path)
    (tmp_path / "submitted/张 三/hw1/timestamp.txt").write_text("2026-11-22 23:59:00 +0800")
    newer = packed(tmp_path, {**MOODLE, "张 三_4711_assignsubmission_file/hw1.ipynb": "again"})
    done, files = collected(newer, tmp_path)
    assert files["张 三/hw1/hw1.ipynb"] == "zhang"
    assert "--update replaces it" in done.left["张 三"]
    assert (done.taken, len(done.same)) == ({}, 2)
    done, files = collected(newer, tmp_path, update=True)
    assert files["张 三/hw1/hw1.ipynb"] == "again"
    assert files["张 三/hw1/timestamp.txt"] == "2026-11-22 23:59:00 +0800"
    assert done.taken == {"张 三": ["hw1.ipynb"]}


def test_a_time_that_a_student_packs_is_not_taken(tmp_path):
    early = {**MOODLE, "张 三_4711_assignsubmission_file/timestamp.txt": "2000-01-01"}
    done, files = collected(packed(tmp_path, early), tmp_path)
    assert not any("timestamp" in path for path in files)
    assert "anybody may have written" in done.left["张 三_4711_assignsubmission_file/timestamp.txt"]


def test_litter_of_macos_is_passed_over(tmp_path):
    litter = {"__MACOSX/张 三_4711_assignsubmission_file/._hw1.ipynb": "x", "a/.DS_Store": "x", "._hw1.ipynb": "x"}
    done, files = collected(packed(tmp_path, MOODLE | litter), tmp_path)
    assert len(files) == 3
    assert len(done.left) == 1


def test_another_homework_is_left(tmp_path):
    done, _ = collected(packed(tmp_path, {"a/hw2.ipynb": "x", "b/hw10.ipynb": "x", "c/HW1.ipynb": "x"}), tmp_path)
    assert done.taken == {"c": ["HW1.ipynb"]}
    assert done.left == {"a/hw2.ipynb": "by its name it is of hw2", "b/hw10.ipynb": "by its name it is of hw10"}


# --- whose it is -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("pair", [("Jos\u00e9", "Jose\u0301"), ("Li", "Li "), ("Li", "li"), ("Stra\u00dfe", "STRASSE")])
@pytest.mark.parametrize("shape", ["{}/{}.ipynb", "{0}_{1}_assignsubmission_file/work{1}.ipynb"])
def test_two_whose_folder_would_be_one_are_not_merged(tmp_path, pair, shape):
    """Nor does one replace the other on a Mac, where names in another case are the same file."""
    two = {shape.format(name, number): name for number, name in enumerate(pair)}
    other = shape.format("other", 3)
    done, files = collected(packed(tmp_path, two | {other: "x"}), tmp_path, update=True)
    assert list(files.values()) == ["x"]
    assert len(done.left) == 2
    assert all("2 people are called" in why for why in done.left.values())


def test_who_has_handed_in_something_else_has_a_name_too(tmp_path):
    two = {"王芳_1_assignsubmission_file/hw1.ipynb": "x", "王芳_2_assignsubmission_file/hw1.pdf": "y"}
    done, files = collected(packed(tmp_path, MOODLE | two), tmp_path)
    assert not any("王芳" in path for path in files)
    assert "2 people are called 王芳" in done.left["王芳_1_assignsubmission_file/hw1.ipynb"]


@pytest.mark.parametrize("evil", ["li_102_101_9001_hw1.ipynb", "li_102_101_9001_photo.png"])
def test_a_canvas_name_that_ends_in_another_s_number_is_not_credited_to_them(tmp_path, evil):
    """Canvas leaves letters, digits and underscores of a name, which many may choose themselves."""
    done, files = collected(packed(tmp_path, CANVAS | {evil: "evil"}), tmp_path)
    assert not any(path.startswith("102/") for path in files)
    assert "2 people are called 102" in done.left["maobrien_LATE_102_9004_homework.ipynb"]


@pytest.mark.parametrize("name", ["van_der_berg", "r2_d2", "王_芳", "LATE_riser"])
def test_a_canvas_name_may_have_underscores_and_digits(tmp_path, name):
    _, files = collected(packed(tmp_path, CANVAS | {f"{name}_LATE_104_9_2026_3_hw1.ipynb": "x"}), tmp_path)
    assert files["104/hw1/2026_3_hw1.ipynb"] == "x"


def test_whom_canvas_does_not_name_is_not_named_by_a_file(tmp_path):
    hidden = {"anon_aB3x9_9004_20260001_hw1.ipynb": "x", "LATE_anon_kk3x9_9005_1_hw1.ipynb": "y"}
    done, files = collected(packed(tmp_path, CANVAS | hidden), tmp_path)
    assert len(files) == 2
    assert [done.left[path] for path in hidden] == ["it cannot be told whose it is"] * 2


@pytest.mark.parametrize("wrapper", ["hw1_2026_11_27", "hw1_2026_11_27/x_1_2_y"])
@pytest.mark.parametrize("files", [MOODLE, CANVAS], ids=["moodle", "canvas"])
def test_a_folder_around_all_is_nobody(tmp_path, wrapper, files):
    plain, inside = tmp_path / "plain", tmp_path / "inside"
    for place, shape in ((plain, "{}"), (inside, f"{wrapper}/{{}}")):
        place.mkdir()
        collect(packed(place, {shape.format(path): text for path, text in files.items()}), place / "submitted", "hw1")
    assert tree(inside / "submitted") == tree(plain / "submitted") != {}


@pytest.mark.parametrize(
    "evil",
    [
        "Z_1_assignsubmission_file_a_4711_assignsubmission_file_hw1.ipynb",
        "张 三_4711_assignsubmission_file_2_assignsubmission_file/hw1.ipynb",
    ],
)
def test_two_marks_of_moodle_say_nothing(tmp_path, evil):
    done, files = collected(packed(tmp_path, MOODLE | {evil: "evil"}), tmp_path)
    assert "evil" not in files.values()
    assert done.left[evil] == "it cannot be told whose it is"


@pytest.mark.parametrize("extra", ["hw1.ipynb", "readme.ipynb", "submitted/c.ipynb"])
def test_a_notebook_beside_the_students_makes_nobody_of_their_folder(tmp_path, extra):
    _, files = collected(
        packed(tmp_path, {extra: "x", "submitted/A/a.ipynb": "a", "submitted/B/b.ipynb": "b"}), tmp_path
    )
    assert (files["A/hw1/a.ipynb"], files["B/hw1/b.ipynb"]) == ("a", "b")


def test_folders_side_by_side_are_not_one_student_s(tmp_path):
    """A class to a folder, or drafts: neither is guessed."""
    classes = {"甲班/张三/a.ipynb": "a", "甲班/李四/b.ipynb": "b", "乙班/王五/hw1.ipynb": "c"}
    done, files = collected(packed(tmp_path, classes), tmp_path)
    assert files == {"乙班/hw1/hw1.ipynb": "c"}
    assert [why.partition(":")[0] for why in done.left.values()] == ["甲班 has notebooks in 2 folders"] * 2


def test_of_one_name_the_nearest_is_taken(tmp_path):
    done, files = collected(
        packed(tmp_path, {"A/backup/hw1.ipynb": "old", "A/hw1.ipynb": "new", "B/hw1.ipynb": ""}), tmp_path
    )
    assert files["A/hw1/hw1.ipynb"] == "new"
    assert done.left == {"A/backup/hw1.ipynb": "another hw1.ipynb was taken for A"}


def test_names_that_a_mac_cannot_tell_apart_are_one(tmp_path):
    done, files = collected(packed(tmp_path, {"A/hw1.ipynb": "1", "A/HW1.ipynb": "2", "B/hw1.ipynb": ""}), tmp_path)
    assert files["A/hw1/hw1.ipynb"] == "1"
    assert done.left == {"A/HW1.ipynb": "another HW1.ipynb was taken for A"}


def test_a_folder_of_another_homework_is_left(tmp_path):
    done, files = collected(
        packed(tmp_path, {"A/hw1/x.ipynb": "1", "A/hw2/y.ipynb": "2", "B/HW01.ipynb": ""}), tmp_path
    )
    assert files == {"A/hw1/x.ipynb": "1", "B/hw1/HW01.ipynb": ""}
    assert done.left == {"A/hw2/y.ipynb": "by its name it is of hw2"}


def test_a_new_notebook_under_an_old_time_is_said(course, tmp_path):
    run(course, "hw1", packed(tmp_path, MOODLE))
    (course.root / "submitted/张 三/hw1/timestamp.txt").write_text("2026-11-22 23:59:00 +0800")
    newer = packed(tmp_path, {path: f"{content} again" for path, content in MOODLE.items()})
    said = run(course, "hw1", newer, "--update").output
    assert "timestamp.txt, which says whether it was late, stays as it was: 张 三\n" in said


# --- what others put into archives -----------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["gb18030", "utf-8"])
def test_names_of_a_chinese_windows_are_read(tmp_path, encoding):
    """An entry that says nothing of its encoding; the second byte of 诚 in GB 18030 is no separator either."""
    raw = "张诚乗_1_assignsubmission_file/作业.ipynb".encode(encoding)
    place = packed(tmp_path, {"x" * len(raw): "zhang"})
    place.write_bytes(place.read_bytes().replace(b"x" * len(raw), raw))
    assert collected(place, tmp_path)[1] == {"张诚乗/hw1/作业.ipynb": "zhang"}


@pytest.mark.parametrize("rest", [["张三"], ["张三", "José", "毛雪"]])
def test_a_name_in_gb18030_that_happens_to_be_utf8_is_read_as_the_others_are(tmp_path, rest):
    """Each byte pair of 陆雪梅 in GB 18030 is also one of UTF-8: ½ѩ÷."""
    names = {number: name for number, name in enumerate(["陆雪梅", *rest]) if name != "José"}
    place = packed(tmp_path, {f"{'x' * len(name.encode('gb18030'))}{n}/hw1.ipynb": name for n, name in names.items()})
    content = place.read_bytes()
    for number, name in names.items():
        raw = name.encode("gb18030")
        content = content.replace(b"x" * len(raw) + str(number).encode(), raw + str(number).encode())
    place.write_bytes(content)
    assert set(collected(place, tmp_path)[0].taken) == {f"{name}{number}" for number, name in names.items()}


def test_one_file_of_a_windows_does_not_change_what_others_are_called(tmp_path):
    """A folder that was packed on Linux, with one name from a student's Windows in it."""
    raw = {"José/hw1.ipynb": "utf-8", "张三/hw1.ipynb": "utf-8", "李四/hw1.ipynb": "utf-8", "B/作业.ipynb": "gb18030"}
    place = packed(tmp_path, {chr(65 + n) * len(path.encode(how)): path for n, (path, how) in enumerate(raw.items())})
    content = place.read_bytes()
    for number, (path, how) in enumerate(raw.items()):
        content = content.replace(bytes([65 + number]) * len(path.encode(how)), path.encode(how))
    place.write_bytes(content)
    assert set(collected(place, tmp_path)[0].taken) == {"José", "张三", "李四", "B"}


@pytest.mark.parametrize("name", [".ipynb", "a\nb.ipynb", "-1.ipynb", "作" * 100 + ".ipynb", "a\x9bb.ipynb"])
@pytest.mark.parametrize(
    ("shape", "others"),
    [
        ("wang_101_9001_{}", CANVAS),
        ("wang_101_9001_folder/{}", CANVAS),
        ("101_7_assignsubmission_file/{}", MOODLE),
        ("101_7_assignsubmission_file_{}", MOODLE),
        ("101/{}", {"102/hw1.ipynb": ""}),
    ],
)
def test_whatever_a_file_is_called_it_is_taken(tmp_path, name, shape, others):
    others = {path: text for path, text in others.items() if "_101_" not in path}
    done, files = collected(packed(tmp_path, others | {shape.format(name): "wang"}), tmp_path)
    assert [text for path, text in files.items() if path.startswith("101/hw1/")] == ["wang"]
    assert set(done.taken) > {"101"}


def test_every_file_that_is_left_is_said(tmp_path):
    """However long the folders are in which all lie."""
    files = {f"{'w' * 200}/{student}/notes.txt": "" for student in range(5)}
    done, _ = collected(packed(tmp_path, files | {f"{'w' * 200}/{n}/hw1.ipynb": "" for n in "ab"}), tmp_path)
    assert len(done.left) == 5


def test_what_lies_too_deep_or_behind_a_link_is_said(tmp_path):
    deep = (tmp_path / "class/A").joinpath(*"d" * 25)
    deep.mkdir(parents=True)
    (deep / "hw1.ipynb").touch()
    (tmp_path / "class/B").symlink_to(deep)
    (tmp_path / "class/C").mkdir()
    (tmp_path / "class/C/hw1.ipynb").touch()
    done, _ = collected(tmp_path / "class", tmp_path)
    assert set(done.taken) == {"C"}
    assert sorted(done.left.values()) == ["it is a link, or no plain file", "it lies too deep"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_may_not_be_read_is_left(tmp_path):
    for name in "AB":
        (tmp_path / "class" / name).mkdir(parents=True)
        (tmp_path / "class" / name / "hw1.ipynb").touch()
    (tmp_path / "class/A").chmod(0)
    done, _ = collected(tmp_path / "class", tmp_path)
    (tmp_path / "class/A").chmod(0o700)
    assert (set(done.taken), done.left) == ({"B"}, {"A": "Permission denied"})


def test_one_student_cannot_fill_the_memory(tmp_path):
    many = {f"A/{number}.ipynb": "x" for number in range(30)}
    done, files = collected(packed(tmp_path, many | {"B/hw1.ipynb": "x"}), tmp_path)
    assert len(files) == 21
    assert set(done.left.values()) == {"A has more than 20 notebooks"}


HOSTILE = [
    "../../evil/hw1.ipynb",
    "a/../../../evil.ipynb",
    "/etc/cron.d/hw1.ipynb",
    "..\\..\\evil\\hw1.ipynb",
    "C:\\evil\\hw1.ipynb",
    "../_1_assignsubmission_file/hw1.ipynb",
    "a\x00b/hw1.ipynb",
    "a\nb/hw1.ipynb",
    "x" * 300 + "/hw1.ipynb",
    ".._1_assignsubmission_file/hw1.ipynb",
    "__MACOSX_1_assignsubmission_file/hw1.ipynb",
    "/".join("a" * 100) + "/hw1.ipynb",
]


@pytest.mark.parametrize("path", HOSTILE, ids=range(len(HOSTILE)))
def test_no_path_leads_out(tmp_path, path):
    home = tmp_path / "home"
    home.mkdir()
    place = packed(tmp_path, {"honest/hw1.ipynb": "x", "honest too/hw1.ipynb": "x"})
    with zipfile.ZipFile(place, "a") as file:
        entry = zipfile.ZipInfo("placeholder")
        entry.filename = path
        file.writestr(entry, "evil")
    done = collect(place, home / "submitted", "hw1")
    for file in (path for path in tmp_path.rglob("*") if path.is_file() and path != place):
        assert file.parent.parent.parent == home / "submitted", file
    assert {"honest", "honest too"} <= set(done.taken)


def link(name, target):
    entry = zipfile.ZipInfo(name)
    entry.create_system, entry.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
    return entry, target


def test_links_are_left(tmp_path):
    place = packed(tmp_path, {"honest/hw1.ipynb": "x"})
    with zipfile.ZipFile(place, "a") as file:
        file.writestr(*link("thief/hw1.ipynb", "/etc/passwd"))
    done, files = collected(place, tmp_path)
    assert files == {"honest/hw1/hw1.ipynb": "x"}
    assert done.left == {"thief/hw1.ipynb": "it is a link, or no plain file"}


def test_links_in_a_folder_are_not_followed(tmp_path):
    (tmp_path / "secret.ipynb").write_text("the solution")
    (tmp_path / "secrets").mkdir()
    (tmp_path / "secrets/hw1.ipynb").write_text("the solution")
    folder = tmp_path / "folder"
    for name in ("honest", "thief", "pipe"):
        (folder / name).mkdir(parents=True)
    (folder / "honest/hw1.ipynb").write_text("x")
    (folder / "thief/hw1.ipynb").symlink_to(tmp_path / "secret.ipynb")
    (folder / "another thief").symlink_to(tmp_path / "secrets")
    os.mkfifo(folder / "pipe/hw1.ipynb")
    assert collected(folder, tmp_path)[1] == {"honest/hw1/hw1.ipynb": "x"}


def test_nothing_is_written_through_a_link(tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "submitted").mkdir()
    (tmp_path / "submitted/张 三").symlink_to(tmp_path / "elsewhere")
    done, _ = collected(packed(tmp_path, MOODLE), tmp_path)
    assert not any((tmp_path / "elsewhere").iterdir())
    assert len(done.taken) == 2
    assert any("it is a link" in why for why in done.left.values())


def test_nothing_is_written_through_a_link_of_a_notebook(tmp_path):
    collected(packed(tmp_path, MOODLE), tmp_path)
    (tmp_path / "theirs").write_text("theirs")
    (tmp_path / "submitted/张 三/hw1/hw1.ipynb").unlink()
    (tmp_path / "submitted/张 三/hw1/hw1.ipynb").symlink_to(tmp_path / "theirs")
    newer = packed(tmp_path, {path: f"{content} again" for path, content in MOODLE.items()})
    done, _ = collected(newer, tmp_path, update=True)
    assert (tmp_path / "theirs").read_text() == "theirs"
    assert len(done.taken) == 2


def test_a_bomb_costs_nobody_else_anything(tmp_path):
    place = packed(tmp_path, {"honest/hw1.ipynb": "x", "bomb/hw1.ipynb": b"\0" * (archive.MAX_BYTES + 1)})
    done, files = collected(place, tmp_path)
    assert files == {"honest/hw1/hw1.ipynb": "x"}
    assert done.left == {"bomb/hw1.ipynb": "it has more than 20 MiB"}


def test_a_bomb_that_lies_about_its_size_is_none_either(tmp_path):
    large = archive.MAX_BYTES + 1000
    place = packed(tmp_path, {"honest/hw1.ipynb": "x", "bomb/hw1.ipynb": b"\0" * large})
    place.write_bytes(place.read_bytes().replace(struct.pack("<I", large), struct.pack("<I", 100)))
    done, files = collected(place, tmp_path)
    assert files == {"honest/hw1/hw1.ipynb": "x"}
    assert list(done.left) == ["bomb/hw1.ipynb"]


def test_all_that_is_unpacked_is_limited(tmp_path, monkeypatch):
    monkeypatch.setattr(archive, "MAX_IN_ALL", 250)
    done, files = collected(packed(tmp_path, {f"{n}/hw1.ipynb": "x" * 100 for n in range(4)}), tmp_path)
    assert len(files) == 2
    assert len(done.left) == 2


def test_what_cannot_be_unpacked_counts_too(tmp_path, monkeypatch):
    """Entries that share their bytes cost next to nothing to pack, and a wrong sum is noticed at the end."""
    place = packed(tmp_path, {f"{n}/hw1.ipynb": "x" * 100 for n in range(4)})
    with zipfile.ZipFile(place) as file:
        sums = {info.CRC for info in file.infolist()}
    for checksum in sums:
        place.write_bytes(place.read_bytes().replace(struct.pack("<I", checksum), b"\0" * 4))
    monkeypatch.setattr(archive, "MAX_IN_ALL", 250)
    done, files = collected(place, tmp_path)
    assert files == {}
    assert sorted(why.partition(":")[0].partition(" in ")[0] for why in done.left.values()) == [
        "it cannot be unpacked",
        "it cannot be unpacked",
        "what is",
        "what is",
    ]


def test_damaged_and_encrypted_entries_are_left(tmp_path):
    place = packed(tmp_path, {"honest/hw1.ipynb": "x", "broken/hw1.ipynb": "y" * 1000})
    content = bytearray(place.read_bytes())
    content[content.index(b"broken/hw1.ipynb") + 18] ^= 0xFF
    place.write_bytes(content)
    done, files = collected(place, tmp_path)
    assert files == {"honest/hw1/hw1.ipynb": "x"}
    assert "cannot be unpacked" in done.left["broken/hw1.ipynb"]


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x03\x04" + b"\0" * 40, b"Rar!\x1a\x07"])
def test_what_is_no_archive_is_said(tmp_path, content):
    (tmp_path / "x.zip").write_bytes(content)
    with pytest.raises(ValueError, match="is no zip archive and no folder"):
        collect(tmp_path / "x.zip", tmp_path / "submitted", "hw1")


# --- the command -----------------------------------------------------------------------------------------------------


@pytest.fixture
def course(released, copy_of, tmp_path):
    return copy_of(released, tmp_path / "course")


def run(course, *arguments):
    return CliRunner().invoke(app, ["collect", *map(str, arguments), "--root", str(course.root)])


def test_the_command_says_what_it_took_left_and_misses(course, tmp_path):
    done = run(course, "hw1", packed(tmp_path, MOODLE))
    assert done.exit_code == 0, done.output
    assert "from moodle, 3 submissions of hw1 taken" in done.output
    assert "  张 三: hw1.ipynb" in done.output
    assert "left: 李_四_4713_assignsubmission_onlinetext/onlinetext.html: text typed" in done.output
    assert "3 were there already" in run(course, "hw1", packed(tmp_path, MOODLE)).output


def test_who_has_handed_in_another_or_is_in_the_gradebook_is_missed(course, tmp_path):
    from nbgrader.api import Gradebook

    (course.root / "assignments/hw2").mkdir()
    (course.root / "submitted/20260199/hw2").mkdir(parents=True)
    with Gradebook(course.directory.db_url, course.directory.course_id) as gradebook:
        gradebook.add_student("enrolled")
        gradebook.add_student("张 三")
    done = run(course, "hw1", packed(tmp_path, MOODLE))
    assert "nothing from 2: 20260199, enrolled" in done.output


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("hw1", "nowhere.zip"), "there is no nowhere.zip"),
        (("hw1", "x.zip", "--as", "blackboard"), "no origin 'blackboard'"),
        (("hw99", "x.zip"), "hw99"),
    ],
)
def test_the_command_says_what_is_wrong(course, arguments, message):
    done = run(course, *arguments)
    assert done.exit_code == 2
    assert message in done.output


def test_nothing_taken_is_a_failure(course, tmp_path):
    done = run(course, "hw1", packed(tmp_path, {"a/notes.txt": "x"}))
    assert done.exit_code == 1
    assert "left: a/notes.txt: no notebook" in done.output
