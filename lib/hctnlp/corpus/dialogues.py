"""Car-repair dialogues: the AutoMaster format read row by row, and its text made clean."""

from __future__ import annotations

import codecs
import contextlib
import csv
import re
import warnings
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import NamedTuple, TextIO

from hctnlp.corpus.text import require_text

COLUMNS = ("QID", "Brand", "Model", "Question", "Dialogue", "Report")
CAR_QA = Path(__file__).parent / "data" / "car_qa.csv"
MAX_LINES = 200  # of one row: a quote that nobody closed would swallow the rest of the file
SAMPLE = 1_000  # lines that are not ASCII, by which an encoding is told
MARK = "\ufeff"
AGAIN = "the header again: files were joined here"

SURROGATE = re.compile("[\udc80-\udcff]")  # what surrogateescape makes of a byte that is not in the encoding
SPEAKER = re.compile(r"\s*(技师|车主)说[：:]")
PLACEHOLDER = re.compile(r"\[[\u4e00-\u9fff]{1,4}\]")  # [语音] [图片] [视频] [位置] and the faces: [微笑] [强]
URL = re.compile(r"(?:https?://|www\.)[!-{}~]+", flags=re.IGNORECASE)  # ASCII but |, so it ends where Chinese begins
INVISIBLE = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\u200b-\u200f\u2060\ufe0e\ufe0f\ufeff]")
HALF_WIDTH = {
    ord(full): ord(full) - 0xFEE0
    for full in map(chr, range(0xFF01, 0xFF5F))
    if full.isalnum() or full in "％＋－．／＃＿"
}

# The clauses of a report that say nothing; a clause must match from its first character to its last.
COURTESY = re.compile(
    "|".join(
        [
            r"您好|你好|好的?|嗯+|哈+|不客气|不用谢|没事的?|再见|ok|亲|老哥|大哥|兄弟|老板|师傅",
            r"(?:多|感|非常感)?谢+(?:您|你|大师|师傅|采纳|支持|咨询|提问|关注)*",
            r"如?果?(?:还|再)?有.{0,6}(?:问题|需要|疑问|不懂|不明白)的?",
            r"(?:有.{0,4}(?:问题|需要|疑问|事)|下次)?(?:您|你)?(?:可以|请|欢迎)?(?:随时|继续|直接|再来?|来)*"
            r"(?:电话|语音|图文|跟我|和我|与我)*(?:联系|咨询|沟通|提问|找我|问我)(?:我|问|哦|就行)?",
            r"(?:请|麻烦|求)?(?:您|你)?(?:给|点)?个?(?:五星|好评|采纳)+",
            r"[祝愿].{0,10}(?:愉快|顺利|平安|顺风)",
            r"(?:希望|但愿)(?:我的?|这个?|以上)?(?:回答|建议|解答)?(?:能够?|可以|对)?(?:您|你)?(?:有所?)?"
            r"帮(?:到|助)*(?:您|你)?",
            r"很?(?:高兴|乐意)(?:能|可以)?(?:为|帮|给)?(?:您|你)?(?:解答|服务|帮助)",
            r"(?:以上)?(?:您|你)?(?:可以|仅供)?参考一?下?",
            r"(?:直接|请?见|如|按|请?看)(?:建议|上?图|上述?|语音|聊天记录|对话)",
            r"(?:如图)?(?:您|你)?(?:当前|现在)?的?(?:问题)?(?:已经?|都)(?:语音|电话)?"
            r"(?:回复|说明|解答|沟通|解决)(?:过|完)?了?",
            r".*(?:下载.*app|app.*搜索|点.{0,4}头像|(?:一对一|单独).*图文|关注[我后]|欢迎关注|尽力[为帮][您你]?解).*",
        ]
    ),
    flags=re.IGNORECASE,
)


class Turn(NamedTuple):
    """What one of the two said: ``speaker`` is 技师, 车主, or empty where the text does not tell."""

    speaker: str
    text: str


@dataclass(frozen=True)
class Dialogue:
    """A row of the AutoMaster file, its text as it stands there.

    Attributes
    ----------
    qid, brand, model : str
        ``brand`` and ``model`` may be empty.
    question : str
        What the owner asked first.
    turns : list of Turn
        The dialogue that followed; may be empty.
    report : str
        The mechanic's summary; may be empty, and says nothing in many rows: :func:`is_boilerplate_report`.
    """

    qid: str
    brand: str
    model: str
    question: str
    turns: list[Turn]
    report: str

    def sentences(self) -> list[str]:
        """The clean text to learn word vectors from: the question, every turn, the report unless it is boilerplate."""
        texts = [self.question, *(turn.text for turn in self.turns)]
        if not is_boilerplate_report(self.report):
            texts.append(self.report)
        return [clean for text in texts if (clean := clean_text(text))]


class BrokenRow(NamedTuple):
    """Where a row that is no dialogue begins, counted from 1, and why it is none."""

    line: int
    reason: str


class DialogueFile:
    """The dialogues of a CSV file, read anew in each loop, one row in memory at a time; see :func:`read_automaster`.

    Attributes
    ----------
    encoding : str
        By which the file is read.
    read : int
        Dialogues read in this pass so far.
    broken : list of BrokenRow
        Rows of this pass that are no dialogue.
    """

    def __init__(self, path: str | Path, encoding: str | None = None) -> None:
        self.path = Path(path)
        self.encoding = _encoding(self.path) if encoding is None else _known_encoding(encoding)
        self.read = 0
        self.broken: list[BrokenRow] = []
        with self._open() as file:
            self._header(_rows(file))
        if encoding is None and self.encoding != "utf-8":
            warnings.warn(
                f"{self.path.name} is not UTF-8 and is read as {self.encoding}; pass encoding={self.encoding!r} "
                "if that is right",
                stacklevel=3,
            )

    def __iter__(self) -> Iterator[Dialogue]:
        self.read, self.broken = 0, []
        with self._open() as file:
            rows = _rows(file)
            header = self._header(rows)
            for line, row in rows:
                reason = row if isinstance(row, str) else self._fault(row, header)
                if isinstance(row, str) or reason:
                    self.broken.append(BrokenRow(line, reason))
                    header = row if isinstance(row, list) and reason == AGAIN else header  # perhaps in another order
                    continue
                self.read += 1
                yield _dialogue(dict(zip(header, row, strict=True)))
        if self.broken:
            warnings.warn(self.summary(), stacklevel=2)

    def summary(self) -> str:
        """One line for the reader: how many dialogues, how many broken rows, and where the first of them are."""
        text = f"{self.path.name}: {self.read:,} dialogues read, {len(self.broken):,} rows broken"
        shown = [f"line {row.line}: {row.reason}" for row in self.broken[:3]]
        if len(self.broken) > len(shown):
            shown.append(f"and {len(self.broken) - len(shown):,} more in .broken")
        return f"{text} ({'; '.join(shown)})" if shown else text

    def _open(self) -> TextIO:
        return self.path.open(encoding=self.encoding, errors="surrogateescape", newline="")

    def _header(self, rows: Iterator[tuple[int, list[str] | str]]) -> list[str]:
        line, first = next(rows, (1, []))
        header = first if isinstance(first, list) else []  # a row that cannot be read names no column
        if missing := [name for name in COLUMNS[:-1] if name not in header]:
            raise ValueError(
                f"{self.path}, line {line}, has no column {', '.join(missing)}; it must name {','.join(COLUMNS)} "
                f"in UTF-8, or in the encoding that you pass, now {self.encoding}; Report may be missing"
            )
        if doubled := [name for name in COLUMNS if header.count(name) > 1]:
            raise ValueError(f"{self.path}, line {line}, has the column {doubled[0]} twice; rename one of them")
        return header

    def _fault(self, row: list[str], header: list[str]) -> str:
        """Why a row of the right length is no dialogue; empty if it is one."""
        if _is_header(row):
            return AGAIN
        if any(map(SURROGATE.search, row)):
            return f"bytes that are not {self.encoding.upper()}"
        qid = row[header.index("QID")].strip()
        return "a quote in the QID" if '"' in qid else "" if qid else "no QID"


def _known_encoding(encoding: str) -> str:
    try:
        return codecs.lookup(encoding).name
    except LookupError:
        raise ValueError(f"there is no encoding {encoding!r}; pass 'utf-8' or 'gb18030', or None to find out") from None


def _encoding(path: Path) -> str:
    """UTF-8, or GB18030 if that fits more of the first lines that are not ASCII: one broken line proves nothing."""
    fits = {"utf-8": 0, "gb18030": 0}
    with path.open("rb") as lines:
        for line in islice((line for line in lines if not line.isascii()), SAMPLE):
            for encoding in fits:
                fits[encoding] += _decodes(line, encoding)
    return max(fits, key=lambda encoding: fits[encoding])  # the first of equals


def _decodes(line: bytes, encoding: str) -> bool:
    try:
        line.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _rows(lines: Iterator[str]) -> Iterator[tuple[int, list[str] | str]]:
    """The rows of a CSV file with the line where each begins; in place of one that cannot be parsed, the reason.

    After such a row the next *line* is tried, not the line after what csv took for the row: to csv, a quote that
    nobody closed reaches to the next quote or to the end of the file, and the rows between would be lost.
    """
    ahead: deque[str] = deque()
    line = 1
    header: list[str] = []
    before: list[str] = []
    while True:
        taken: list[str] = []
        row, reason = [], ""
        try:
            row = next(csv.reader(_take(lines, ahead, taken), strict=True))
        except StopIteration:
            return
        except csv.Error as error:
            reason = "a quote is never closed" if str(error) == "unexpected end of data" else str(error)
        if row and (not header or _is_header(row)):
            header = row = [row[0].lstrip(MARK), *row[1:]]
        if row and len(row) != len(header):
            reason = f"{len(row)} columns, not {len(header)}"
        elif row and (within := _row_within([row, before], taken, header)):
            reason = f"a quote is closed too late: line {line + within} is a row of its own"
        if reason:
            ahead.extendleft(reversed(taken[1:]))
            del taken[1:]
        if reason or row:  # an empty line is neither
            yield line, reason or row
            before = before if reason else row
        line += len(taken)


def _is_header(row: list[str]) -> bool:
    return {row[0].lstrip(MARK), *row[1:]}.issuperset(COLUMNS[:-1])


def _row_within(like: list[list[str]], lines: list[str], header: list[str]) -> int:
    """Which of the lines that a row takes, its first aside, is a row itself, with a QID ``like`` one of these; or 0.

    Two quotes that nobody meant as a pair make one row of all that lies between them, and csv finds no fault with it.
    """
    if len(lines) < 2 or "QID" not in header:
        return 0
    place = header.index("QID")
    shapes = {_shape(row[place]) for row in like if len(row) > place} - {""}
    for number, line in enumerate(lines[1:], 1):
        fields = _fields(line)
        well_formed = len(fields) > place and _shape(fields[place]) in shapes
        if well_formed and (len(fields) == len(header) or not fields[place].strip().isdigit()):
            return number
    return 0


def _fields(line: str) -> list[str]:
    with contextlib.suppress(csv.Error):  # a field that is too large
        return next(csv.reader([line]), [])
    return []


def _shape(qid: str) -> str:
    """Q17 and Q4 are alike: Q0. Quotes at it do not count, nor what one before it has drawn in."""
    return re.sub(r"\d+", "0", re.split(r"[,\r\n]", qid)[0].strip('" '))


def _take(lines: Iterator[str], ahead: deque[str], taken: list[str]) -> Iterator[str]:
    """At most ``MAX_LINES`` lines, those of ``ahead`` first; what was handed out stands in ``taken``."""
    while len(taken) < MAX_LINES and (line := ahead.popleft() if ahead else next(lines, "")):
        taken.append(line)
        yield line


def _dialogue(fields: dict[str, str]) -> Dialogue:
    qid, brand, model, question, dialogue, report = (fields.get(name, "") for name in COLUMNS)
    return Dialogue(qid.strip(), brand.strip(), model.strip(), question, split_turns(dialogue), report)


def read_automaster(path: str | Path, encoding: str | None = None) -> DialogueFile:
    """Open a CSV file with the columns ``QID,Brand,Model,Question,Dialogue,Report``, as the AutoMaster task gives it.

    The columns stand in any order, others beside them; ``Report`` may be missing, as in the task's test set, and is
    then empty. Fields may be quoted, with commas, quotes and line breaks in them. A row is not a dialogue if it has too
    few or too many columns, no QID, or bytes that are not in the encoding; if a quote is never closed, or so late that
    other rows lie in between; or if it is the header again, where files were joined: what follows is read by it. Such a
    row is kept in ``.broken`` with its line, the row after it is read again from its beginning, and a ``UserWarning``
    at the end of the pass tells how many there were.

    Parameters
    ----------
    encoding
        None takes UTF-8, or GB18030 (with it GBK and GB2312) if that fits the first lines better, and then warns. A
        byte-order mark is no part of the header.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        If its first line lacks one of the columns, or has one twice; or there is no such encoding.

    Examples
    --------
    >>> dialogues = read_automaster("AutoMaster_TrainSet.csv")
    >>> sentences = [segment(text) for dialogue in dialogues for text in dialogue.sentences()]
    >>> dialogues.read, len(dialogues.broken)
    """
    return DialogueFile(path, encoding)


def car_qa() -> list[Dialogue]:
    """The 273 car-repair dialogues that come with the course, written for it, in the format of AutoMaster.

    1,233 turns, 32,715 characters, 105 makes; engine, gearbox, brakes, tyres, air conditioning, batteries, noises,
    leaks, warning lights, service, inspection, insurance, tuning, electric cars. No eight characters in a row stand in
    two dialogues. The prices and intervals are those of conversation: they are text to learn words from, no advice.

    The mess is there on purpose, as the real file has it: 200 placeholders (``[语音]`` 136 times) where the speaker
    sent no text, a few faces, 27 reports of courtesies and 15 empty ones, 4 questions without make and model, one
    without an answer, an address of a web page, emoji, an invisible and some full-width characters, ASCII punctuation
    among the Chinese, stray spaces, a ``|`` within a turn and another within a question, a half-width colon after
    speakers, a field with quotes and line breaks, a few typing errors (因该, 在说). No row is broken.
    """
    return list(read_automaster(CAR_QA))


def split_turns(dialogue: str) -> list[Turn]:
    """The turns of ``技师说：...|车主说：...``, one a prefix; a ``|`` with no prefix after it belongs to the text."""
    turns: list[Turn] = []
    for part in require_text(dialogue).split("|"):
        prefix = SPEAKER.match(part)
        if prefix:
            turns.append(Turn(prefix[1], part[prefix.end() :]))
        elif turns:
            turns[-1] = Turn(turns[-1].speaker, f"{turns[-1].text}|{part}")
        elif part.strip():
            turns.append(Turn("", part))
    return turns


def clean_dialogue(dialogue: str) -> list[str]:
    """The text of each turn, clean, without the speaker's prefix. Turns of which nothing is left are dropped."""
    return [text for turn in split_turns(dialogue) if (text := clean_text(turn.text))]


def clean_text(text: str) -> str:
    """One line of text without what is no language.

    Placeholders (``[语音]``), faces (``[微笑]``), addresses of web pages and invisible characters go. Letters, digits
    and a few signs of full width become ASCII, Chinese punctuation stays, white space of any kind and length becomes
    one space. Word order, case and spelling stay.
    """
    text = INVISIBLE.sub("", require_text(text))
    text = URL.sub(" ", PLACEHOLDER.sub(" ", text))
    return " ".join(text.translate(HALF_WIDTH).split())


def is_boilerplate_report(report: str) -> bool:
    """Whether a report tells nothing of cars: every clause of it is a courtesy, or advertises the mechanic.

    So are 随时联系, 谢谢, 不客气，祝您用车愉快, 如图, an empty report, and one that is only ``[语音]``. But not
    换火花塞，希望能帮到您: one of its clauses says something.
    """
    return all(COURTESY.fullmatch(clause) for clause in re.findall(r"\w+", clean_text(report)))
