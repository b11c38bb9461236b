"""Names that others have chosen, of folders and people: any text is graded under its exact name, and shown safely."""

from __future__ import annotations

import os

LONGEST = 255  # characters of a name in a gradebook of SQLite: a folder has no longer one


def shown(name: object, length: int = 60) -> str:
    r"""A name on one line of a terminal or a message: what does not print is escaped, as ``\x1b`` or ``\n`` are.

    Blanks at the ends stand in quotes, so that two names that look alike do not look the same.
    """
    text = str(name)
    text = f'"{text}"' if text != text.strip() else text
    text = text if text.isprintable() else "".join(map(_escaped, text))
    return text if len(text) <= length else f"{text[: length - 1]}…"


def _escaped(character: str) -> str:
    if character.isprintable():
        return character
    if "\udc80" <= character <= "\udcff":  # a byte that is no UTF-8
        return f"\\x{ord(character) - 0xDC00:02x}"
    return character.encode("unicode_escape").decode()


def require_text(name: str, longest: int = LONGEST) -> None:
    """Check that a gradebook can hold the name of a folder.

    Raises
    ------
    ValueError
        If it has more characters than ``longest``, or if its bytes are no UTF-8, as in archives from Windows: then the
        message says how they read in GBK.
    """
    if len(name) > longest:
        raise ValueError(
            f"名字有 {len(name)} 个字符，成绩册最多存 {longest} 个，未评分：请改名 / "
            f"its name has {len(name)} characters, of which the gradebook holds {longest}, so it is not graded: "
            "rename the folder"
        )
    try:
        name.encode()
    except UnicodeEncodeError:
        gbk = shown(os.fsencode(name).decode("gb18030", "replace"))
        raise ValueError(
            f"文件夹名不是 UTF-8（按 GBK 读作 {gbk}），未评分：请改名，或用 unzip -O GBK 重新解压 / "
            f"its folder's name is not UTF-8 (in GBK it reads {gbk}), so it is not graded: "
            "rename it, or unpack again with unzip -O GBK"
        ) from None


def why_not_read(error: Exception) -> str:
    """Why what a student handed in could not be read, for the instructor."""
    if isinstance(error, PermissionError):
        place = shown(os.fspath(error.filename or "it"), 200)
        return f"没有权限读取，未评分 / {place} may not be read, so it is not graded: chmod -R u+rwX its folder"
    if isinstance(error, ValueError) and str(error):
        return str(error)
    return (
        f"读取时出错，未评分 / it could not be read, so it is not graded: {type(error).__name__}: {shown(error, 200)}"
    )
