"""The instruments in a real browser, on pages as the site makes them and as anywidget calls them."""

import functools
import json
import threading
from collections.abc import Callable, Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import matplotlib
import numpy as np
import pytest
import torch

matplotlib.use("Agg")

from hctnlp import language
from hctnlp.explorables import GradientFlow, GRUStep, Huffman, Instrument, LSTMStep, Noise, PushAndPull, Truncation
from hctnlp.explorables.base import FOLDER
from hctnlp.plots import use_course_style
from hctnlp.recurrent import Weights
from hctnlp.recurrent.engines.reference import ReferenceEngine
from hctnlp.recurrent.rnn import RNNCell
from hctnlp.word2vec import HuffmanTree

SITE = """<!doctype html><html lang="en" data-theme="{theme}"><head><title>Instruments</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<link rel="stylesheet" href="instrument.css"></head><body><main><h1>Instruments</h1>
{places}</main><script type="module" src="page.mjs"></script></body></html>"""


EVIL = '"><b>&</script>'  # a word that would be HTML


def truncation() -> Truncation:
    draw = torch.Generator().manual_seed(1)
    x, W_x, W_h, d_last = (
        torch.randn(size, generator=draw, dtype=torch.float64) for size in ((5, 1, 3), (4, 3), (4, 4), (1, 4))
    )
    weights = Weights(W_x, W_h / 2)
    trace = ReferenceEngine().forward(RNNCell("tanh"), x, (torch.zeros(1, 4, dtype=torch.float64),), weights)
    return Truncation([EVIL, *"乙丙丁戊"], trace, weights, d_last, k=2)


def push_and_pull() -> PushAndPull:
    others = np.array([[-1.0, 0.6], [1.2, -0.3]])
    return PushAndPull(np.array([1.2, 0.5]), others, ["v", EVIL, "u2"], [True, False])


MAKERS = {
    "lstm_step": LSTMStep,
    "gradient_flow": lambda: GradientFlow(torch.tensor(np.random.default_rng(0).normal(size=(20, 4)))),
    "huffman": lambda: Huffman(HuffmanTree.from_counts([2, 5, 7, 13]), [EVIL, "噪音", "比", "大"]),
    "noise": lambda: Noise(np.array([900, 90, 9, 1]), [(0, "的"), (2, EVIL)]),
    "gru_step": GRUStep,
    "push_and_pull": push_and_pull,
    "truncation": truncation,
}


@pytest.fixture
def make() -> Callable[[str], Instrument]:
    """A small instrument by the name of its module; where there are words, one of them would be HTML."""
    return lambda name: MAKERS[name]()


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *arguments) -> None:
        pass


@pytest.fixture(autouse=True)
def _course_style(monkeypatch):
    monkeypatch.setattr(language, "_chosen", None)
    with matplotlib.rc_context():
        use_course_style("en")
        yield


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """Where the modules are served as they lie in the library."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(FOLDER)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


class Tab:
    """A page with instruments, and a list of what went wrong on it."""

    def __init__(self, browser, address: str, **options) -> None:
        self.address, self.problems = address, []
        self.page = browser.new_context(**options).new_page()
        self.page.on("pageerror", lambda error: self.problems.append(str(error)))
        self.page.on("console", lambda line: self.problems.append(line.text) if line.type != "log" else None)

    def show(self, *instruments, theme: str = "light"):
        """Them on one page, as the site shows them."""
        states = [json.dumps(shown(each)).replace("</", "<\\/") for each in instruments]
        places = [f'<div class="living"><script type="application/json">{state}</script></div>' for state in states]
        body = SITE.format(theme=theme, places="\n".join(places))
        self.page.route(f"{self.address}page.html", lambda route: route.fulfill(body=body, content_type="text/html"))
        self.page.goto(f"{self.address}page.html")
        self.page.wait_for_function(f"document.querySelectorAll('.living.alive').length === {len(instruments)}")
        return self.page

    def numbers(self, module: str, states: list[dict]) -> list[dict]:
        """What the module computes for each ``{"given": …, "values": …}``."""
        self.show()
        compute = "async ([module, states]) => { const { numbers } = await import(module);"
        compute += " return states.map(({ given, values }) => numbers(given, values)); }"
        return self.page.evaluate(compute, [f"{self.address}{module}.mjs", states])


def shown(instrument) -> dict:
    """The state of an instrument that the site keeps."""
    return {name: getattr(instrument, name) for name in ("module", "given", "values", "language")}


@pytest.fixture
def tab_on(browser, address):
    """A tab on a device: ``tab_on(has_touch=True)``."""
    tabs: list[Tab] = []

    def opened(**options) -> Tab:
        tabs.append(Tab(browser, address, **options))
        return tabs[-1]

    yield opened
    for tab in tabs:
        tab.page.context.close()


@pytest.fixture
def tab(tab_on) -> Tab:
    return tab_on()
