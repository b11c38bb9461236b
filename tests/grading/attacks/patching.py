"""Patches of the machinery that a kernel works with: none of it decides."""

from .attack import LATER, Attack

PATCHES = {
    # name: (kind, source)
    "an AST transformer that rewrites numbers": (
        "AST transformer",
        """
import ast

class Full(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.copy_location(ast.Constant(3.0), node) if node.value == 0.5 else node

get_ipython().ast_transformers.append(Full())
""",
    ),
    "an input transformer that empties cells": (
        "input transformer",
        "get_ipython().input_transformers_cleanup.append(lambda lines: ['3.0\\n'])",
    ),
    "an input transformer that raises": (
        "input transformer",
        """
def transform(lines):
    raise KeyboardInterrupt

get_ipython().input_transformers_post.append(transform)
""",
    ),
    "showtraceback does nothing": (
        "showtraceback",
        "get_ipython().showtraceback = get_ipython()._showtraceback = lambda *a, **k: print('3.0')",
    ),
    "a custom exception handler": (
        "showtraceback",
        "get_ipython().set_custom_exc((BaseException,), lambda *a, **k: print('3.0'))",
    ),
    "displayhook shows full marks": (
        "displayhook",
        "import sys\nsys.displayhook = get_ipython().displayhook = type('Hook', (), {'__call__': lambda s, v: 3.0})()",
    ),
    "the display formatter answers": (
        "displayhook",
        "get_ipython().display_formatter.format = lambda *a, **k: ({'application/x-hctnlp-answer': '3.0'}, {})",
    ),
    "the session sends full marks": (
        "ZMQ session",
        """
session, send = get_ipython().kernel.session, get_ipython().kernel.session.send

def forged(stream, message, content=None, *a, **k):
    if message == 'execute_reply' or isinstance(message, dict) and message.get('msg_type') == 'execute_reply':
        content = {'status': 'ok', 'execution_count': 1, 'payload': [], 'user_expressions': {'answer': {
            'status': 'ok', 'metadata': {}, 'data': {'application/x-hctnlp-answer': '3.0', 'text/plain': '3.0'}}}}
    return send(stream, message, content, *a, **k)

session.send = forged
""",
    ),
    "the session signs with another key": (
        "ZMQ session",
        "get_ipython().kernel.session.key = b'another'",
    ),
    "the session answers with a pickle": (
        "ZMQ session",
        """
import base64, pickle

class Evil:
    def __reduce__(self):
        import os
        return os.mkdir, ('@COURSE@/owned',)

text = base64.b64encode(pickle.dumps(Evil())).decode()
data = {'application/x-hctnlp-answer': text, 'application/x-python-pickle': text}
get_ipython().user_expressions = lambda e: {k: {'status': 'ok', 'data': data, 'metadata': {}} for k in e}
""",
    ),
    "json.dumps answers": ("json", "import json\njson.dumps = lambda *a, **k: '[]'"),
    "json.loads sees no case": ("json", "import json\njson.loads = lambda *a, **k: []"),
    "the encoder is another": (
        "json",
        'import json.encoder\njson.encoder.JSONEncoder.encode = lambda self, data: \'[{"value": {"float": "nan"}}]\'',
    ),
    "numpy.testing accepts all": (
        "numpy.testing",
        """
import numpy.testing
for name in dir(numpy.testing):
    if name.startswith('assert'):
        setattr(numpy.testing, name, lambda *a, **k: None)
""",
    ),
    "isclose accepts all": (
        "isclose",
        """
import math
import numpy as np
math.isclose = np.isclose = np.allclose = np.array_equal = np.array_equiv = lambda *a, **k: True
""",
    ),
    "builtins lie": (
        "builtins",
        """
import builtins
builtins.exec = lambda *a, **k: None
builtins.compile = lambda *a, **k: 3.0
""",
    ),
    "an audit hook stops the question": (
        "audit hook",
        """
import sys

def hook(event, arguments):
    if event == 'exec' and 'wire' in repr(arguments):
        raise SystemExit('full marks')

sys.addaudithook(hook)
""",
    ),
    "a trace function changes what is returned": (
        "settrace",
        """
import sys, threading

def trace(frame, event, argument):
    if frame.f_code.co_name == 'answer' and event == 'return':
        frame.f_locals['replies'][:] = [{'value': {'float': '0x1p+0'}}]
    return trace

sys.settrace(trace)
threading.settrace(trace)
get_ipython().events.register('pre_execute', lambda: sys.settrace(trace))
""",
    ),
    "a thread alters later answers": (
        "thread",
        """
import json, threading, time

def alter():
    while True:
        get_ipython().user_ns['hs_gradients'] = lambda x, thetas, code: (x, thetas)
        get_ipython().user_ns['cbow_hs_step'] = lambda contexts, thetas, code, lr: (contexts, thetas)
        time.sleep(0.01)

threading.Thread(target=alter, daemon=True).start()
""",
    ),
    "a proxy for the namespace": (
        "namespace",
        """
class Everything(dict):
    def __missing__(self, name):
        return lambda *a: 3.0

get_ipython().user_ns.__class__ = dict
get_ipython().user_global_ns.update(Everything(), hs_gradients=lambda *a: 3.0)
""",
    ),
}
PATCHING = [
    *(
        Attack(name, kind, cells={"hs_loss": f"{source.strip()}\n\n@ANSWER@"}, wrong=LATER)
        for name, (kind, source) in PATCHES.items()
    ),
    Attack(
        "numpy is patched in an earlier cell, and the answers are wrong",
        "monkeypatched numpy",
        before="import numpy as np\nnp.sum = np.prod = np.outer = lambda *a, **k: 0.5",
        wrong=("path_probability", "hs_loss", "hs_gradients", "cbow_hs_step"),
    ),
    Attack(
        "numpy is patched in an earlier cell, and only those who use it pay",
        "monkeypatched numpy",
        cells={"weighted_path_length": "@ANSWER@\n\nnp.outer = lambda *a, **k: a[0]\nnp.isclose = lambda *a: False"},
        earns={"hs_gradients": 1.5, "cbow_hs_step": 0.0},  # half of the first is right, the shapes of the second differ
    ),
    Attack(
        "numpy's array printer and constructor are patched",
        "monkeypatched numpy",
        cells={"cbow_hs_step": "np.ascontiguousarray = np.asarray = lambda *a, **k: np.ones(3)\n\n@ANSWER@"},
        wrong=("cbow_hs_step",),
    ),
]
