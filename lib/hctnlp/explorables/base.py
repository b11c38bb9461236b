"""What every instrument is: a module that draws it and computes its numbers, in JupyterLab and on the site the same."""

from __future__ import annotations

import re
from importlib.resources import files

import anywidget
import traitlets
from matplotlib.figure import Figure

from hctnlp.language import spoken
from hctnlp.plots.alt import alt_text, sharp

FOLDER = files("hctnlp.explorables")
SHARED = re.compile(r'^import \{[^}]*\} from "\./instrument\.mjs";\n', re.MULTILINE)


def source(module: str) -> str:
    """The text of a module with the one that it imports, since anywidget takes a single one.

    Raises
    ------
    ValueError
        If the module does not import the shared one by a line of its own.
    """
    shared, own = (FOLDER.joinpath(f"{name}.mjs").read_text(encoding="utf-8") for name in ("instrument", module))
    alone, found = SHARED.subn("", own)
    if found != 1:
        raise ValueError(f"{module}.mjs must import from ./instrument.mjs once, not {found} times")
    return f"{shared}\n{alone}"


class Instrument(anywidget.AnyWidget):
    """A figure under the reader's hand. Its module computes all that it shows from ``given`` and ``values``.

    In a notebook it stands beside its twin, a picture of the same for paper and for viewers without scripts.

    Attributes
    ----------
    module
        The name of the ES module beside this file.
    given
        What the figure is about: it stays as it is.
    values
        Where the controls stand; set it from Python and the figure follows.
    language
        What it speaks.
    """

    _css = FOLDER.joinpath("instrument.css").read_text(encoding="utf-8")

    module = traitlets.Unicode().tag(sync=True)
    given = traitlets.Dict().tag(sync=True)
    values = traitlets.Dict().tag(sync=True)
    language = traitlets.Unicode().tag(sync=True)

    def __init_subclass__(cls, module: str = "", **options: object) -> None:
        if module:  # anywidget makes a subclass of its own for each widget
            cls._name, cls._esm = module, source(module)
        super().__init_subclass__(**options)

    def __init__(self, given: dict[str, object], values: dict[str, object]) -> None:
        super().__init__(module=self._name, given=given, values=values, language=spoken())

    def twin(self) -> Figure:
        """The picture that stands where no script runs: what the controls have been set to when it is drawn."""
        raise NotImplementedError

    def _repr_mimebundle_(self, **options: object) -> tuple[dict, dict]:
        data, *_ = super()._repr_mimebundle_(**options)
        png, metadata = sharp(fig := self.twin())
        return {**data, "text/plain": alt_text(fig), "image/png": png}, {"image/png": metadata}
