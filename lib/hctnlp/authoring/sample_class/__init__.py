"""A class made of every way to be right and every way to be wrong that the exercises know, and some that no one should.

It shows the grader at work, and it tests it: each student comes with what the grader has to find. Who is in the class
of a homework is said in ``roster``, which takes its students from ``answers`` and ``accidents``.
"""

from hctnlp.authoring.sample_class.roster import students
from hctnlp.authoring.sample_class.student import FULL, NOTHING, Student
from hctnlp.authoring.sample_class.submissions import surprises, write_submissions

__all__ = ["FULL", "NOTHING", "Student", "students", "surprises", "write_submissions"]
