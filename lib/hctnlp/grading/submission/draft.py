"""What a submission puts where in the released notebook: its answers, and its own cells around the labelled ones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell

from hctnlp.exercises.framework.assignment import TEST_PREFIX
from hctnlp.exercises.framework.text import printable
from hctnlp.grading.submission.cells import grade_id_of, is_answer, is_test
from hctnlp.grading.submission.labels import LONGEST, with_labels
from hctnlp.grading.submission.own_work import additions, defines, is_blank, is_prose, squeezed, without_stubs
from hctnlp.grading.submission.pictures import MAX_BYTES, MAX_IN_ALL, attached, weight
from hctnlp.grading.submission.reading import NAMES_SHOWN, Cell

ABOVE = "# 这道题写在上面的单元格里 / answered in a cell above"
TOP = ""  # the label of the place before all labelled cells


class Draft:
    """A submission sorted by the labels of a release.

    Attributes
    ----------
    answers
        Sources by label.
    before, after
        By label, the student's own cells on either side of the labelled one.
    repairs
        What had to be put right, a line each.
    """

    def __init__(self, given: Mapping[str, NotebookNode], remarks: Sequence[str]) -> None:
        self.given = given
        self._order = list(given)
        self.answers: dict[str, str] = {}
        self.before: dict[str, list[Cell]] = {label: [] for label in given}
        self.after: dict[str, list[Cell]] = {label: [] for label in [TOP, *given]}
        self.repairs = list(remarks)
        self._place = TOP
        self._seen: set[str] = set()
        self._typed_in: list[str] = []
        self._pictures: dict[str, str] = {}

    def read(self, submitted: Sequence[Cell]) -> None:
        """Sort the cells of a submission, and find the answers that stand elsewhere."""
        cells, found = with_labels(submitted, self.given)
        self._pictures = {name: text for cell in submitted for name, text in cell.pictures.items()}
        if found:
            self.repairs.append(
                f"{found} 个单元格没有标签，已按编号、函数名和内容对上 / "
                f"labels are missing: {found} cells were matched by id, function name and text"
            )
        for cell in cells:
            if cell.label not in self.given:
                self._put_own(cell)
            elif is_answer(self.given[cell.label]):
                self._put_answer(cell)
            else:
                self._put_given(cell)
        if self._typed_in:
            names = ", ".join(dict.fromkeys(self._typed_in))
            self.repairs.append(
                f"给定的单元格里有你自己写的内容，已保留，代码也会运行：{names} / "
                f"what you wrote into given cells is kept, and run if it is code: {names}"
            )
        for label in filter(self._is_unanswered, self.given if submitted else ()):
            written = self.given[label].cell_type == "markdown"
            if not (self._find_text(label) if written else self._find_function(label)) and label not in self.answers:
                self.repairs.append(
                    f"找不到 {label} 的作答单元格，按未作答处理 / the answer was deleted and counts as blank"
                )

    def cells(self, released: Sequence[NotebookNode]) -> list[NotebookNode]:
        """The cells of the release with the answers in them and the student's own between them."""
        found, written = [_own(cell) for cell in self.after[TOP]], []
        written += found
        for cell in released:
            label = grade_id_of(cell)
            if squeezed(self.answers.get(label, "")) != squeezed(cell.source) and label in self.answers:
                cell.source = self.answers[label]
                written.append(cell)
            before, after = (
                list(map(_own, own)) for own in ([self.before[label], self.after[label]] if label else ([], []))
            )
            found += [*before, cell, *after]
            written += [*before, *after]
        self._attach([cell for cell in written if cell.cell_type == "markdown"])
        return found

    def _attach(self, written: Sequence[NotebookNode]) -> None:
        """Give what the student has written its pictures, and say which are not shown."""
        room, missing = MAX_IN_ALL, []
        for cell in written:
            shown, lost = attached(cell.source, self._pictures, room)
            room -= sum(weight(text) for forms in shown.values() for text in forms.values())
            missing += lost
            if shown:
                cell.attachments = NotebookNode(shown)
        if missing:
            names = ", ".join(printable(name, 60) for name in missing[:NAMES_SHOWN])
            self.repairs.append(
                f"{len(missing)} 张图片不显示：{names}；能显示的是粘贴进单元格的 PNG、JPEG、GIF，每张不超过 "
                f"{MAX_BYTES >> 20} MiB，总共不超过 {2 * MAX_BYTES >> 20} MiB / {len(missing)} pictures are not shown: "
                f"{names}; shown are PNG, JPEG and GIF pasted into the cell, {MAX_BYTES >> 20} MiB each and "
                f"{2 * MAX_BYTES >> 20} in all"
            )

    # --- sorting -----------------------------------------------------------------------------------------------------

    def _put_own(self, cell: Cell) -> None:
        if len(cell.source) <= LONGEST and any(self._is_blank(label, cell.source) for label in self._named_in(cell)):
            return  # a stub that has lost its label, or was copied without it
        self.after[self._place].append(cell)
        if cell.label:
            label = repr(printable(cell.label, 60))
            self.repairs.append(f"未知的标签 {label}，按普通单元格处理 / unknown label, kept as an ordinary cell")

    def _named_in(self, cell: Cell) -> Iterator[str]:
        return (label for label, given in self.given.items() if is_answer(given) and label in cell.source)

    def _put_answer(self, cell: Cell) -> None:
        label, place = cell.label, self._place
        if place and self._order.index(place) > self._order.index(label):  # moved up, with the cells before it
            self.before[label] += self.after[place]
            self.after[place] = []
        self._place = label
        earlier = self.answers.setdefault(label, cell.source)
        if label not in self._seen:
            self._seen.add(label)
        elif self._is_blank(label, cell.source):
            self.repairs.append(f"{label} 出现了两次，空着的不算 / is there twice, the blank one does not count")
        else:
            if not self._is_blank(label, earlier):
                self.before[label].append(Cell("", earlier, cell.is_code))
            self.answers[label] = cell.source
            self.repairs.append(f"{label} 出现了两次，以后面的为准 / is there twice, the later counts")

    def _put_given(self, cell: Cell) -> None:
        """Of a cell that was given only what the student has added is taken, of a copy too."""
        given, is_copy = self.given[cell.label], cell.label in self._seen
        own = Cell("", additions(cell.source, given.source, given.cell_type == "code"), cell.is_code)
        if not is_copy:
            self._seen.add(cell.label)
            self._place = cell.label
        if own.source.strip():
            self._typed_in.append(cell.label)
            there = self.before if is_test(given) and not is_copy else self.after
            there[cell.label if there is self.before else self._place].append(own)

    # --- answers that stand elsewhere --------------------------------------------------------------------------------

    def _is_blank(self, label: str, source: str) -> bool:
        given = self.given[label]
        return is_blank(source, given.source, given.cell_type == "code")

    def _is_unanswered(self, label: str) -> bool:
        """Whether a cell for an answer is blank, or says nothing of the function that it should define."""
        if not is_answer(self.given[label]):
            return False
        source = self.answers.get(label, "")
        is_text = self.given[label].cell_type == "markdown"
        return self._is_blank(label, source) or not (is_text or label in without_stubs(source))

    def _find_function(self, label: str) -> bool:
        """Take the function of an unanswered cell from where it is defined; a stub must not take its place."""
        order: list[list[Cell] | str] = [self.after[TOP]]
        for name in self.given:
            order += [self.before[name], name, self.after[name]]
        where = order.index(label)
        test = order.index(TEST_PREFIX + label) if TEST_PREFIX + label in self.given else len(order)
        found = [place for place, cells in enumerate(order) if any(defines(s, label) for s in self._sources(cells))]
        if not found:
            return False
        place, rest = order[found[-1]], without_stubs(self.answers.get(label, ""))
        if rest:
            self.before[label].append(Cell("", rest, True))
        if found[-1] < where:
            self.answers[label] = ABOVE
        elif found[-1] > test and isinstance(place, str):
            self.answers[label] = self.answers[place]
        elif found[-1] > test:
            last = max(number for number, cell in enumerate(place) if defines(cell.source, label))
            *helpers, answer = place[: last + 1]
            del place[: last + 1]
            self.before[label] += helpers
            self.answers[label] = answer.source
        self.repairs.append(f"{label} 写在别的单元格里，以它为准 / is defined in another cell, which counts")
        return True

    def _sources(self, cells: list[Cell] | str) -> Iterator[str]:
        """The code of own cells, or of the answer with this label."""
        if isinstance(cells, str):
            yield from [self.answers[cells]] if cells in self.answers else []
        else:
            yield from (cell.source for cell in cells if cell.is_code)

    def _find_text(self, label: str) -> bool:
        """Take a written answer from the cells around its question: a person decides whether it is one."""
        question = number = self._order.index(label)
        while question and self.given[self._order[question - 1]].cell_type == "markdown":
            question -= 1
        around = [self.after[name] for name in self._order[question:number]]
        around += [self.before[label], self.after[label]]
        found = [cell for cells in around for cell in cells if not cell.is_code or is_prose(cell.source)]
        text = "\n\n".join(cell.source for cell in found if cell.source.strip())
        if not text:
            return False
        for cells in around:
            cells[:] = [cell for cell in cells if cell.is_code]
        self.answers[label] = text
        self.repairs.append(
            f"{label} 的作答写在别的单元格里，已放到这里，由老师批改 / "
            f"was answered in another cell, whose text stands here now, to be marked by hand"
        )
        return True


def _own(cell: Cell) -> NotebookNode:
    """A cell of the student's own: a source, and no metadata, tags or outputs."""
    return new_code_cell(cell.source) if cell.is_code else new_markdown_cell(cell.source)
