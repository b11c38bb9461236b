"""Pictures that students paste into what they write: PNG, JPEG and GIF, by their first bytes and not by their names.

Nothing is decoded here, and nothing else may be shown: SVG and HTML are programs. A picture is known by a digest of its
bytes, so that no name of a student's gets into a page; what cannot be shown stays in the text as it was typed.
"""

from __future__ import annotations

import base64
import contextlib
import functools
import hashlib
import re
from collections.abc import Iterator, Mapping
from urllib.parse import quote

MAX_BYTES = 4 << 20  # a photograph of a page; all of a submission's together twice as much
MAX_IN_ALL = 2 * MAX_BYTES * 4 // 3  # characters in base64
MAX_PIXELS = 50_000_000  # of a picture that is small as a file and large in a browser
PIXELS_A_CHARACTER = 20  # a photograph has fewer: more cost as many characters of MAX_IN_ALL
MAX_ATTACHMENTS = 100  # of a cell
LONGEST_NAME = 300  # characters: names become an expression, and to compile it takes long
MOST_SEGMENTS = 1_000  # of a JPEG before its frame: a profile of colours alone may have 255
DATA = re.compile(r"data:image/[\w.+-]{1,30};base64,([A-Za-z0-9+/=]*)")
TAG = re.compile(
    r"<img\s[^<>]{0,500}?\bsrc\s{0,9}=\s{0,9}[\"']?(attachment:[^\"'<>\s]{1,300})[^<>]{0,500}>", re.IGNORECASE
)
NAME = re.compile(r"attachment:([0-9a-f]{32}\.(?:png|jpeg|gif))")
PLACE = re.compile(r"!\[[^\]\n]{0,300}\]\(\s{0,9}<?([^\s)>]{1,300})")  # behind a blank stands a title
NOT_SHOWN = "attachment:not-shown"


def taken_from(source: str, attachments: object) -> tuple[str, dict[str, str]]:
    """What is written in a cell, with the pictures in it by the names that :func:`kept` gives, and these in base64.

    Parameters
    ----------
    attachments
        Of the cell, as anybody may have written them.
    """
    pictures: dict[str, str] = {}
    name_of = functools.cache(kept)  # a cell may show one picture a thousand times

    def named(text: str, otherwise: str) -> str:
        if name := name_of(text):
            pictures[name] = text
        return f"attachment:{name}" if name else otherwise

    typed = {form: text for name, text in _texts(attachments) for form in (name, quote(name), name.replace(" ", "%20"))}
    longest_first = "|".join(
        map(re.escape, sorted(typed, key=len, reverse=True))
    )  # x.png is not the beginning of x.png2
    if typed:
        source = re.sub(f"attachment:({longest_first})", lambda place: named(typed[place[1]], place[0]), source)
    source = DATA.sub(lambda data: named(data[1], NOT_SHOWN), source)
    return TAG.sub(r"![](<\1>)", source), pictures


def _texts(attachments: object) -> Iterator[tuple[str, str]]:
    """By name, the first form of each attachment that says it is a picture, in base64."""
    for name, forms in list(attachments.items())[:MAX_ATTACHMENTS] if isinstance(attachments, Mapping) else ():
        for kind, text in forms.items() if isinstance(forms, Mapping) else ():
            text = "".join(text) if isinstance(text, list) and all(isinstance(line, str) for line in text) else text
            if 0 < len(name) <= LONGEST_NAME and isinstance(text, str) and kind.startswith("image/"):
                yield (
                    name.encode("utf-8", "replace").decode(),
                    "".join(text.split()),
                )  # as the source, without surrogates
                break


def kept(text: str) -> str:
    """The name of a picture in base64, such as ``…32 hexadecimal digits….png``; "" for what is none, or too large."""
    content = _decoded(text)
    kind, pixels = _measured(content)
    return f"{hashlib.sha256(content).hexdigest()[:32]}.{kind}" if 0 < pixels <= MAX_PIXELS else ""


def weight(text: str) -> int:
    """What a picture in base64 takes of :data:`MAX_IN_ALL`: its characters, or more if it is large in a browser."""
    return max(len(text), _measured(_decoded(text))[1] // PIXELS_A_CHARACTER)


def _decoded(text: str) -> bytes:
    """Nothing of what is no base64, or too much."""
    if len(text) <= MAX_BYTES * 4 / 3 + 4:
        with contextlib.suppress(ValueError):
            return base64.b64decode(text, validate=True)
    return b""


def _measured(content: bytes) -> tuple[str, int]:
    """Which kind of picture it is, and how many pixels it has; 0 for none."""
    for kind, size in (("png", _size_of_png), ("jpeg", _size_of_jpeg), ("gif", _size_of_gif)):
        width, height = size(content)
        if width * height:
            return kind, width * height
    return "", 0


def _size_of_png(content: bytes) -> tuple[int, int]:
    if content[:8] != b"\x89PNG\r\n\x1a\n" or content[12:16] != b"IHDR" or len(content) < 33:
        return 0, 0
    return int.from_bytes(content[16:20]), int.from_bytes(content[20:24])


def _size_of_gif(content: bytes) -> tuple[int, int]:
    if content[:6] not in (b"GIF87a", b"GIF89a") or len(content) < 13:
        return 0, 0
    return int.from_bytes(content[6:8], "little"), int.from_bytes(content[8:10], "little")


def _size_of_jpeg(content: bytes) -> tuple[int, int]:
    """By the header of its frame, which follows segments that say how long they are."""
    place = 2 if content[:3] == b"\xff\xd8\xff" else len(content)
    for _ in range(MOST_SEGMENTS):
        if place + 9 >= len(content) or content[place] != 0xFF:
            break
        marker = content[place + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            return int.from_bytes(content[place + 7 : place + 9]), int.from_bytes(content[place + 5 : place + 7])
        place += 1 if marker == 0xFF else 2 + max(2, int.from_bytes(content[place + 2 : place + 4]))
    return 0, 0


def attached(source: str, pictures: Mapping[str, str], room: int) -> tuple[dict[str, dict[str, str]], list[str]]:
    """The attachments of a cell with this source, at most ``room`` characters, and the pictures that are not shown."""
    shown: dict[str, dict[str, str]] = {}
    missing = [place.strip() for place in PLACE.findall(source) if not NAME.fullmatch(place)]
    for name in dict.fromkeys(NAME.findall(source)):
        text = pictures.get(name, "")
        if text and weight(text) <= room:
            shown[name] = {f"image/{name.rpartition('.')[2]}": text}
            room -= weight(text)
        else:
            missing.append(f"attachment:{name}")
    return shown, missing
