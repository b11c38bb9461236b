"""Grading with nbgrader, where student code shares a process with nothing that decides its marks."""

import sys

# jsonschema, which checks every notebook, takes along a parser of addresses if it is there: over a second for each
# process that grades, and no notebook's schema has an address
sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]
