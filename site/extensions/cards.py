"""The pages of the equations: a list of all, and a card for each, from what ``facts`` knows."""

from __future__ import annotations

import html
import re
import textwrap

from facts import FAMILIES, Equation, Source, equations, questions_of
from repository import REPOSITORY, blob

WORDS = {
    "zh": {
        "title": "全部公式",
        "intro": "每个公式都有编号，点它看卡片：在哪里推导，由哪个函数计算，哪个测试证明，哪道题用到，有哪些误解。",
        "derivation": "推导",
        "function": "计算它的函数",
        "also": "还出现在：",
        "test": "证明它的测试",
        "exercise": "用到它的题",
        "misconceptions": "常见的误解：`{}`，{} 种",
        "none": "没有单独的题",
        "lecture": "第 {} 讲",
        "points": "{:g} 分",
        "names": dict(
            HS="分层 softmax",
            NS="负采样",
            W2V="词向量实践",
            RNN="循环神经网络",
            GRAD="梯度消失与爆炸",
            LSTM="LSTM",
            GRU="GRU",
        ),
    },
    "en": {
        "title": "All equations",
        "intro": "Every equation has a number. It leads to its card: where it is derived, the function that computes "
        "it, the test that proves it, the exercises that ask for it, and what is often mistaken about it.",
        "derivation": "Derivation",
        "function": "The function that computes it",
        "also": "Also in: ",
        "test": "The test that proves it",
        "exercise": "Exercises that ask for it",
        "misconceptions": "Often mistaken: `{}`, {} ways",
        "none": "No exercise of its own",
        "lecture": "Lecture {}",
        "points": "{:g} points",
        "names": dict(
            HS="Hierarchical softmax",
            NS="Negative sampling",
            W2V="Word vectors in practice",
            RNN="Recurrent networks",
            GRAD="Vanishing and exploding gradients",
            LSTM="LSTM",
            GRU="GRU",
        ),
    },
}


def pages_of_equations(language: str) -> dict[str, str]:
    """Markdown by page."""
    families = {family: [e for e in equations().values() if e.family == family] for family in FAMILIES}
    pages = {f"equations/{family}": _family(family, found, language) for family, found in families.items()}
    return {"equations/index": _list(families, language), **pages}


def _list(families: dict[str, list[Equation]], language: str) -> str:
    words = WORDS[language]
    rows = [f"# {words['title']}", words["intro"], "```{toctree}\n:hidden:\n\n" + "\n".join(families) + "\n```"]
    for family, found in families.items():
        rows.append(f"## {words['names'][family]}")
        rows += [_formula(equation, language) for equation in found]
    return "\n\n".join(rows) + "\n"


def _formula(equation: Equation, language: str) -> str:
    return f"$$\n{equation.formula[language]} \\tag{{{equation.name}}}\n$$"


def _family(family: str, found: list[Equation], language: str) -> str:
    title = f"# {WORDS[language]['names'][family]}"
    return "\n\n".join([title, *(_card(equation, language) for equation in found)]) + "\n"


def _card(equation: Equation, language: str) -> str:
    words = WORDS[language]
    place = f"{words['lecture'].format(int(equation.lecture[:2]))} · {equation.section[language]}"
    rows = [
        f"## {equation.name}",
        _formula(equation, language),
        f"**{words['derivation']}** [{place}](../lectures/{equation.lecture}.ipynb#{equation.name})",
        f"**{words['function']}**",
        *(_source(source, number == 0) for number, source in enumerate(equation.computed_by)),
    ]
    if more := [source for source in equation.functions if source not in equation.computed_by]:
        rows.append(words["also"] + ", ".join(f"`{source.dotted}`" for source in more))
    rows += [f"**{words['test']}**", *map(_source, equation.proofs), f"**{words['exercise']}**"]
    rows += [_exercise(homework, exercise, words) for homework, exercise in equation.exercises] or [words["none"]]
    rows += [_misconceptions(exercise, language) for _, exercise in equation.exercises]
    return "\n\n".join(rows)


def _source(source: Source, unfolded: bool = False) -> str:
    """Its name, and inside where it stands and its text."""
    place = f"{source.path}:{source.line}"
    where = f"[{place}]({blob(source.path)}#L{source.line})" if REPOSITORY else f"`{place}`"
    code = f"````python\n{textwrap.dedent(source.shown)}\n````"
    name = html.escape(source.dotted if source.path.startswith("lib/") else source.name)
    api = f", {{py:obj}}`API <{source.dotted}>`" if source.path.startswith("lib/") else ""
    details = "<details open>" if unfolded else "<details>"
    return f"{details}<summary><code>{name}</code></summary>\n\n{where}{api}\n\n{code}\n\n</details>"


def _exercise(homework: str, exercise, words: dict) -> str:
    headings = {name: heading for name, _, heading in questions_of(homework)}
    anchor = f"#s{headings[exercise.name]}" if exercise.name in headings else ""
    points = words["points"].format(exercise.points)
    return f"- [{homework} · `{exercise.name}`](../homework/{homework}.ipynb{anchor}), {points}"


def _misconceptions(exercise, language: str) -> str:
    """The hints that the grader would give. They say what is wrong, never what is right in code."""
    hints = dict.fromkeys(getattr(wrong.hint, language) for wrong in exercise.misconceptions)
    title = WORDS[language]["misconceptions"].format(exercise.name, len(hints)).replace("`", "")
    items = "\n".join(f"- {_plain(hint)}" for hint in hints)
    return f"<details><summary>{html.escape(title)}</summary>\n\n{items}\n\n</details>"


def _plain(hint: str) -> str:
    """A hint is no Markdown, except for its code."""
    pieces = re.split(r"(`[^`]+`)", hint)
    return "".join(p if n % 2 else re.sub(r"([\\`*_\[\]<>$|{}~#])", r"\\\1", p) for n, p in enumerate(pieces))
