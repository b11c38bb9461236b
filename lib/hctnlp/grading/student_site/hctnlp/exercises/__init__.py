"""``from hctnlp.exercises import hw1`` works while a notebook is graded; its ``check`` decides nothing."""


class _Homework:
    def __init__(self, name):
        self.__name__ = name

    def check(self, function, *, seed=None):
        print("由评分程序判定 / the grader decides:", getattr(function, "__name__", function))


def __getattr__(name):
    if name.startswith("hw"):
        return _Homework(name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
