"""nbgrader for this course: ``solutions/`` is written by hand, ``assignments/`` is generated from it.

nbgrader's own pipeline with two changes: a notebook that contradicts its exercises is never released, and
submissions are judged by a verifier outside the student's kernel.
"""

from nbgrader.converters import Autograde, GenerateAssignment
from nbgrader.preprocessors import Execute

from hctnlp.grading.release import RequireExercises
from hctnlp.grading.verifier import Verify

c = get_config()  # noqa: F821  (nbgrader runs this file)

c.CourseDirectory.course_id = "hct-nlp-week2"
c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "assignments"

c.ClearSolutions.code_stub = {"python": "# 在这里写你的代码 / your code here\nraise NotImplementedError()"}
c.ClearSolutions.text_stub = "在这里作答 / your answer here"

steps = GenerateAssignment.class_traits()["preprocessors"].default()
c.GenerateAssignment.preprocessors = [RequireExercises, *steps]

steps = Autograde.class_traits()["autograde_preprocessors"].default()
c.Autograde.autograde_preprocessors = [Verify if step is Execute else step for step in steps]
c.OverwriteCells.add_missing_cells = True  # a test cell that was deleted is judged all the same

c.Verify.timeout = 30  # seconds for a cell of the student's
c.Verify.call_timeout = 10  # seconds for the calls of one exercise
