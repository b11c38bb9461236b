"""What only some commands need, and which extra of the package brings it."""

from __future__ import annotations

EXTRAS = {  # by the name that is imported
    **dict.fromkeys(("nbgrader", "alembic", "sqlalchemy", "bleach", "latex2mathml", "copydetect"), "grade"),
    "distributed": "cluster",
    "psycopg": "postgres",
    "nbval": "dev",
}


def remedy(module: str) -> str:
    """What to do where a module cannot be imported; "" if no extra has it."""
    package = module.partition(".")[0]
    extra = EXTRAS.get(package)
    return f'{package} is not installed: pip install "hctnlp[{extra}]"' if extra else ""
