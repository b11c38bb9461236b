"""Grading with nbgrader, where student code shares a process with nothing that decides its marks."""
