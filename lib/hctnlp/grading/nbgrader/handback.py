"""nbgrader's ``release_feedback``: who cannot be handed back to through the exchange is named, the others are served.

Left alone it stops at the first student without ``timestamp.txt`` or ``submission_secret.txt``: one whose work came
from an archive or by hand, or whose time of handing in could not be read.
"""

from __future__ import annotations

import glob
from pathlib import Path

from nbgrader.exchange.default import ExchangeReleaseFeedback
from nbgrader.utils import temp_attrs

from hctnlp.grading.names import shown
from hctnlp.grading.submission.reading import SECRET, TIMESTAMP

_copy_folder = ExchangeReleaseFeedback.copy_files


def release_to_all() -> None:
    """Have ``nbgrader release_feedback`` serve everyone it can. Call it in ``nbgrader_config.py``."""
    ExchangeReleaseFeedback.copy_files = _copy_files


def _copy_files(exchange: ExchangeReleaseFeedback) -> None:
    by_hand = []
    for folder in map(Path, sorted(glob.glob(exchange.src_path))):
        if not (folder / SECRET).is_file():
            by_hand.append(folder)
            continue
        (folder / TIMESTAMP).touch()  # it is only logged
        with temp_attrs(exchange, src_path=glob.escape(str(folder))):
            _copy_folder(exchange)
    for folder in by_hand:
        exchange.log.warning(
            "%s did not hand in through the exchange, which cannot hand back: send the page in %s yourself",
            shown(folder.parent.name),
            shown(folder, 200),
        )
