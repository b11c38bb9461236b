"""nbgrader's own commands, gradebook and pages, as this course needs them."""
