"""Submissions of homework 1 that try to cheat, to steal or to break, or have had an accident; what each must get."""

from .answering import ANSWERING
from .breaking import BREAKING
from .exhausting import WITHHELD
from .folder import FOLDER
from .honest import HONEST
from .notebook import NOTEBOOK
from .page import PAGE
from .patching import PATCHING
from .reaching import REACHING
from .spying import SPYING
from .warming import WARMING

CORPUS = (*PATCHING, *ANSWERING, *NOTEBOOK, *SPYING, *REACHING, *BREAKING, *PAGE, *FOLDER, *WITHHELD, *WARMING, *HONEST)
