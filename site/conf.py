"""Sphinx's configuration of both editions; ``build.py`` says which: ``-D language=zh_CN`` or ``en``."""

import hashlib
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE / "extensions"))

project = "HCT NLP 2"
author = copyright = ""
extensions = [
    "myst_nb",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx.ext.viewcode",
    "api",
    "formulas",
    "places",
    "outputs",
    "chinese",
    "icons",
    "instruments",
    "buttons",
]
html_math_renderer = "katex"
html_search_language = "zh"  # in English too: see chinese.py
html_search_scorer = str(HERE / "static" / "scorer.js")

nb_execution_mode = "off"
nb_ipywidgets_js: dict = {}
nb_merge_streams = True
myst_enable_extensions = ["dollarmath", "amsmath"]
myst_heading_anchors = 4
myst_dmath_double_inline = True

autodoc_inherit_docstrings = False
autodoc_typehints = "signature"
autodoc_member_order = "bysource"
napoleon_use_ivar = True
napoleon_google_docstring = False
add_module_names = False

html_title = "HCT NLP 2"
html_sidebars = {"**": ["site-title.html", "search-button-field.html", "site-nav.html"]}
html_favicon = str(HERE / "static" / "favicon.svg")
html_context = {"default_mode": "auto"}
html_theme = "sphinx_book_theme"
html_static_path = [str(HERE / "static"), str(HERE / "vendor")]
templates_path = [str(HERE / "templates")]
html_css_files = ["katex/katex.min.css", "site.css"]
html_js_files = [("katex/katex.min.js", {"defer": "defer"}), ("site.js", {"defer": "defer"})]
html_copy_source = False
html_show_sphinx = False
html_theme_options = {
    "use_download_button": False,
    "article_header_end": ["page-buttons.html", "article-header-buttons.html"],
    "navbar_start": [],
    "navbar_center": [],
    "navbar_end": [],
    "navbar_persistent": [],
    "footer_content_items": ["site-footer.html"],
    "show_toc_level": 2,
    "pygments_light_style": "a11y-high-contrast-light",
    "pygments_dark_style": "a11y-high-contrast-dark",
}


def setup(app) -> None:
    """Pages are read anew where what reads them has changed."""
    code = b"".join(path.read_bytes() for path in sorted(HERE.glob("extensions/*.py")))
    app.add_config_value("extensions_digest", hashlib.sha256(code).hexdigest(), "env")
