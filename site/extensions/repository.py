"""Where the repository is published: the one setting, ``Repository`` under ``[project.urls]`` of ``pyproject.toml``.

``JupyterHub`` beside it may name a hub with nbgitpuller. Where a setting is empty, what needs it is not there.
"""

import tomllib
from urllib.parse import quote, urlencode, urlsplit

from facts import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
URLS = PROJECT.get("urls", {})
REPOSITORY = URLS.get("Repository", "").rstrip("/").removesuffix(".git")
LICENCE = PROJECT["license"].split(" AND ")[0]  # of the code
HUB = URLS.get("JupyterHub", "").rstrip("/")
BRANCH = "main"


def blob(path: str, repository: str = REPOSITORY) -> str:
    """The address of a file in the published repository."""
    return f"{repository}/blob/{BRANCH}/{quote(path)}"


def launches(path: str, repository: str = REPOSITORY, hub: str = HUB) -> list[tuple[str, str]]:
    """Where a notebook of the repository can be opened: name and address. Colab and Binder read GitHub."""
    found = []
    address = urlsplit(repository)
    if address.hostname == "github.com":
        project = address.path.strip("/")
        tree = quote(f"lab/tree/{path}", safe="")
        found = [
            ("Colab", f"https://colab.research.google.com/github/{project}/blob/{BRANCH}/{quote(path)}"),
            ("Binder", f"https://mybinder.org/v2/gh/{project}/{BRANCH}?urlpath={tree}"),
        ]
    if repository and hub:
        folder = repository.rsplit("/", 1)[1]
        query = urlencode({"repo": repository, "branch": BRANCH, "urlpath": f"lab/tree/{folder}/{path}"})
        found.append(("JupyterHub", f"{hub}/hub/user-redirect/git-pull?{query}"))
    return found
