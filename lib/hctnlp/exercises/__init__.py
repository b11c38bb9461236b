"""The homework: one module per assignment, ``hw1`` … , each with ``check`` for the student's notebook."""
