"""Answers that are no values: liars, forged replies, scores, and functions that know the questions."""

import inspect

import numpy as np

from hctnlp.exercises.framework.replies import write_request
from hctnlp.exercises.hw1 import ASSIGNMENT

from .attack import ALL, LATER, Attack

SEEN_SEED = 20_26  # of the sitting whose inputs the attacker has read in a feedback


def replying(data: str) -> str:
    """Source that has the kernel answer every question with this."""
    reply = f"{{'status': 'ok', 'metadata': {{}}, 'data': {data}}}"
    return f"get_ipython().user_expressions = lambda e: {{k: {reply} for k in e}}"


def returning(name: str, value: str, needs: str = "") -> str:
    """Source of a function that returns this."""
    return f"{needs}\n\ndef {name}(*arguments):\n    return {value}".strip()


LIAR = """
import numpy as np

class Liar(float):
    __eq__ = __ge__ = __le__ = lambda self, other: True
    __ne__ = __lt__ = __gt__ = lambda self, other: False
    __hash__ = float.__hash__
    __sub__ = __rsub__ = __abs__ = lambda self, *other: 0.0
    __repr__ = __str__ = lambda self: '3.0'
    __array_ufunc__ = lambda self, ufunc, method, *inputs, **k: np.bool_(True)
    __array__ = lambda self, *a, **k: np.ones(1)
    hex = lambda self: '0x1p+0'
"""
ARRAY_LIAR = """
import numpy as np

class Liar(np.ndarray):
    __array_priority__ = 1e9
    __eq__ = lambda self, other: np.ones(self.shape, bool)
    __array_ufunc__ = lambda self, ufunc, method, *inputs, **k: np.zeros(np.shape(inputs[0]))
    __array_function__ = lambda self, function, types, a, k: True
    shape = property(lambda self: (4,))
    tobytes = lambda self, *a: b''
"""
LIST_LIAR = """
class Liar(list):
    __eq__ = lambda self, other: True
    __len__ = lambda self: 8
    __getitem__ = lambda self, index: (0, 1)
    __iter__ = lambda self: iter([(0,)] * 8)
"""
CODES = """
{liar}
def {name}(*arguments):
    return {value}
"""

LIARS = {
    "a float that equals everything": ("__eq__", LIAR, "Liar(0.5)"),
    "a subclassed float in a list": ("subclassed float", LIAR, "[Liar(0.5), Liar(0.25)]"),
    "an array that answers every ufunc": ("__array_ufunc__", ARRAY_LIAR, "np.zeros(3).view(Liar)"),
    "a subclassed array of objects": ("subclassed ndarray", ARRAY_LIAR, "np.array([Liar((2,)), None], dtype=object)"),
    "a list that has every length": ("__eq__", LIST_LIAR, "Liar()"),
    "a class whose type lies": (
        "__eq__",
        "class Liar:\n    __class__ = property(lambda self: float)\n    hex = lambda self: '0x1p+0'",
        "Liar()",
    ),
    "not a number": ("NaN", "import numpy as np", "np.nan"),
    "arrays of not a number": ("NaN", "import numpy as np", "(np.full(4, np.nan), np.full((3, 4), np.nan))"),
    "infinities": ("NaN", "", "[float('inf'), -float('inf')]"),
    "an integer of ten thousand digits": ("oversized int", "", "10**10_000"),
    "an integer that no float holds": ("oversized int", "", "[10**400] * 6"),
    "an array of no bytes and a trillion elements": (
        "oversized array",
        "import numpy as np",
        "np.lib.stride_tricks.as_strided(np.zeros(1), (10**6, 10**6), (0, 0))",
    ),
    "a list that holds itself": ("recursion-deep JSON", "endless = []\nendless.append(endless)", "endless"),
}
REPLIES = {
    "a score instead of answers": (
        "forged execute_result",
        "{'application/x-hctnlp-answer': '3.0', 'text/plain': '3.0'}",
    ),
    "negative credit": ("negative partial credit", "{'application/x-hctnlp-answer': '-3.0', 'text/plain': '-3.0'}"),
    "a billion points": ("1e9 partial credit", "{'application/x-hctnlp-answer': '1e9', 'text/plain': '1000000000.0'}"),
    "NaN for an answer": ("NaN", "{'application/x-hctnlp-answer': 'NaN', 'text/plain': 'nan'}"),
    "arrays whose shape is a lie": (
        "oversized array",
        '{\'application/x-hctnlp-answer\': \'[\' + \', \'.join([\'{"value": {"array": "", "dtype": "<f8", '
        "\"shape\": [99999999999, 0]}}'] * 9) + ']'}",
    ),
    "JSON nested a hundred thousand deep": (
        "recursion-deep JSON",
        "{'application/x-hctnlp-answer': '[' * 100_000 + ']' * 100_000}",
    ),
    "an integer of a million digits in JSON": (
        "oversized int",
        "{'application/x-hctnlp-answer': '[' + '9' * 10**6 + ']'}",
    ),
    "four million characters": ("oversized reply", "{'application/x-hctnlp-answer': '[' + ' ' * 4_500_000 + ']'}"),
    "nine million characters": ("oversized reply", "{'application/x-hctnlp-answer': 'x' * 9_000_000}"),
    "data that is a list": ("forged execute_result", "[3.0]"),
}
PRINTED = """
print('3.0')
from IPython.display import display, display_pretty
display(3.0)
display({'text/plain': '3.0', 'application/x-hctnlp-answer': '3.0'}, raw=True)
get_ipython().kernel.send_response(get_ipython().kernel.iopub_socket, 'execute_result', {
    'execution_count': 1, 'data': {'text/plain': '1e9'}, 'metadata': {'hctnlp': {'exercise': 'hs_loss', 'seed': '1'}}})
3.0
"""


def seen(seed: int) -> str:
    """Source of a function that has the right answer to each input of a sitting, and to no other."""
    exercise = next(exercise for exercise in ASSIGNMENT.exercises if exercise.name == "hs_loss")
    examination = exercise.draw(np.random.default_rng([seed, ASSIGNMENT.exercises.index(exercise)]))
    known = {
        write_request([case.arguments]): reply.value
        for case, reply in zip(examination.cases, examination.expected, strict=True)
    }
    table = {request: float(value) for request, value in known.items()}
    return (
        f"import base64, json\nimport numpy as np\n\nKNOWN = {table!r}\n\n\n{inspect.getsource(request_of)}\n\n"
        "def hs_loss(*arguments):\n    return KNOWN.get(request_of(arguments), 0.5)"
    )


def request_of(arguments):
    """The arguments as they are written in a request."""

    def written(value):
        if isinstance(value, (list, tuple)):
            return {type(value).__name__: [written(item) for item in value]}
        if isinstance(value, np.ndarray):
            data = base64.b64encode(np.ascontiguousarray(value).tobytes()).decode()  # noqa: F821
            return {"array": data, "dtype": value.dtype.str, "shape": list(value.shape)}
        return {"int": repr(value)} if isinstance(value, int) else {"float": float.hex(value)}

    return json.dumps([[written(argument) for argument in arguments]])  # noqa: F821


ANSWERING = [
    *(
        Attack(name, kind, cells={e: returning(e, value, needs.strip()) for e in LATER}, wrong=LATER)
        for name, (kind, needs, value) in LIARS.items()
    ),
    *(
        Attack(name, kind, cells={"hs_loss": f"{replying(data)}\n\n@ANSWER@"}, wrong=LATER)
        for name, (kind, data) in REPLIES.items()
    ),
    Attack(
        "scores are printed, displayed and sent",
        "forged execute_result",
        cells=dict.fromkeys(ALL, f"@ANSWER@\n\n{PRINTED}"),
        wrong=ALL,
        said=("1e9",),
    ),
    Attack(
        "a reply that never ends",
        "a reply that never ends",
        cells={
            "hs_loss": """
def hs_loss(*arguments):
    kernel = get_ipython().kernel
    while True:
        kernel.session.send(kernel.shell_stream, 'execute_reply', {'status': 'ok', 'x': 'x' * 10**5},
                            parent=kernel.get_parent('shell'), ident=kernel._parent_ident)
"""
        },
        wrong=("hs_loss",),
    ),
    Attack(
        "an iterator without an end",
        "a reply that never ends",
        cells={
            "hs_loss": """
class Endless(list):
    def __iter__(self):
        while True:
            yield 0.5

def hs_loss(*arguments):
    return Endless([1])
"""
        },
        wrong=("hs_loss",),
    ),
    Attack(
        "a function that knows last week's inputs",
        "seen inputs",
        cells={"hs_loss": seen(SEEN_SEED)},
        wrong=("hs_loss",),
    ),
    Attack(
        "arguments of one exercise are kept for the next",
        "state between exercises",
        cells={
            "path_probability": "kept = []\n\ndef path_probability(*a):\n    kept.append(a)\n    return 0.5",
            "hs_loss": "def hs_loss(*a):\n    import numpy as np\n    return float(-np.log(kept.pop(0)[0][0] ** 2))",
        },
        wrong=("path_probability", "hs_loss"),
    ),
    Attack(
        "a later cell mends an earlier answer",
        "state between exercises",
        cells={
            "hs_gradients": "def hs_loss(x, thetas, code):\n    z = (1 - 2 * np.array(code)) * (thetas @ x)\n"
            "    return np.sum(np.logaddexp(0, -z))\n\n@ANSWER@"
        },
        wrong=("hs_loss",),
    ),
    Attack(
        "counts its calls and answers the first rightly",
        "state between exercises",
        cells={
            "hs_loss": """
right = None
@ANSWER@
right, calls = hs_loss, []

def hs_loss(*arguments):
    calls.append(1)
    return right(*arguments) if len(calls) < 3 else 0.5
"""
        },
        earns={"hs_loss": 0.0},
    ),
    Attack(
        "arguments are altered in place",
        "state between exercises",
        cells={"hs_loss": "def hs_loss(x, thetas, code):\n    x[:] = thetas[:] = 0\n    return 0.0"},
        wrong=("hs_loss",),
    ),
]
