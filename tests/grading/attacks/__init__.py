"""Submissions of homework 1 that try to cheat, to steal or to break, and what each of them must get."""

from .answering import ANSWERING
from .breaking import BREAKING
from .exhausting import HONEST, WITHHELD
from .folder import FOLDER
from .notebook import NOTEBOOK
from .page import PAGE
from .patching import PATCHING
from .reaching import REACHING
from .spying import SPYING

CORPUS = (*PATCHING, *ANSWERING, *NOTEBOOK, *SPYING, *REACHING, *BREAKING, *PAGE, *FOLDER, *WITHHELD, *HONEST)
