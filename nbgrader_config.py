"""nbgrader for this course: ``solutions/`` is written by hand, ``assignments/`` is generated from it.

nbgrader's own pipeline with four changes: a notebook that contradicts its exercises is never released; a released one
does not stop at an error; what is graded is the released notebook with the student's answers in it; and a verifier
outside the student's kernel judges it.
"""

from nbgrader.converters import Autograde, GenerateAssignment
from nbgrader.preprocessors import ClearSolutions, DeduplicateIds, Execute

from hctnlp.authoring.release import GoOn, RequireExercises
from hctnlp.grading.judge.verifier import Verify
from hctnlp.grading.nbgrader.editions import OneLanguage
from hctnlp.grading.nbgrader.feedback import FEEDBACK_STEPS, harmless_pages
from hctnlp.grading.nbgrader.formgrader import escape_names
from hctnlp.grading.nbgrader.gradebook import set_up_here
from hctnlp.grading.nbgrader.handback import release_to_all
from hctnlp.grading.nbgrader.staged import read_without_trust
from hctnlp.grading.submission.rebuild import Rebuild

c = get_config()  # noqa: F821  (nbgrader runs this file)

c.CourseDirectory.course_id = "hct-nlp-week2"
c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "assignments"
# the gradebook is gradebook.db here; for one on a server see the docstring of hctnlp.grading.course.Course
set_up_here()  # in a second, where nbgrader takes four

c.ClearSolutions.code_stub = {"python": "# 在这里写你的代码 / your code here\nraise NotImplementedError()"}
c.ClearSolutions.text_stub = "在这里作答\n<!-- en -->\nyour answer here"

steps = GenerateAssignment.class_traits()["preprocessors"].default()
steps.insert(steps.index(ClearSolutions) + 1, OneLanguage)
c.GenerateAssignment.preprocessors = [RequireExercises, *steps, GoOn]

steps = Autograde.class_traits()["sanitize_preprocessors"].default()
c.Autograde.sanitize_preprocessors = [Rebuild, *(step for step in steps if step is not DeduplicateIds)]

steps = Autograde.class_traits()["autograde_preprocessors"].default()
c.Autograde.autograde_preprocessors = [Verify if step is Execute else step for step in steps]

read_without_trust()  # nbgrader's own autograde follows no links either

c.Verify.minimum_level = "bubblewrap"  # or cgroup, landlock, none: see hctnlp doctor
c.Verify.timeout = 30  # seconds for a cell of the student's
c.Verify.call_timeout = 10  # seconds for the calls of one exercise
c.Verify.shape_share = 0.5  # of the points of the right numbers in a shape such as (1,) for a number; 0: none
c.Verify.iopub_timeout = 30  # seconds for what a cell has printed to arrive: on a busy machine 4 are too few

c.GenerateFeedback.preprocessors = FEEDBACK_STEPS  # an answer that nobody has marked is not one without points
release_to_all()  # nbgrader release_feedback: who handed in without the exchange stops nobody

c.HTMLExporter.update(harmless_pages())  # feedback and formgrader: what students wrote does nothing in a browser
escape_names()  # and formgrader's own pages: what students are called neither

load_subconfig("local_config.py")  # noqa: F821  (secrets, limits and platform of one machine, if there is such a file)
