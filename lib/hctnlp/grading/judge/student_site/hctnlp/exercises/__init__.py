"""``from hctnlp.exercises import hw1`` works while a notebook is graded; its ``check`` and the like decide nothing."""

import json
from pathlib import Path

TEXTS = Path(__file__).with_name("texts.json")


class _Homework:
    last_case = ()

    def __init__(self, name):
        self.__name__ = name

    def check(self, function=None, **options):
        print("由评分程序判定 / the grader decides:", getattr(function, "__name__", function))

    hint = check

    def check_all(self, **options):
        self.check(self.__name__)

    def hints_from(self, when):
        pass

    def __getattr__(self, name):
        """The texts of the homework, such as ``hw3.car_qa_text()``."""
        texts = json.loads(TEXTS.read_text(encoding="utf-8")).get(self.__name__, {}) if TEXTS.is_file() else {}
        if name in texts:
            return lambda: list(texts[name])
        raise AttributeError(f"{self.__name__} has no attribute {name!r}")


def __getattr__(name):
    if name.startswith("hw"):
        return _Homework(name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
