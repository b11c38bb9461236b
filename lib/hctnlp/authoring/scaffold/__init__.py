"""A new exercise from templates: the files beside this one. What a person has to write is marked ``FILL IN``."""

from hctnlp.authoring.scaffold.filled import require_filled
from hctnlp.authoring.scaffold.new_exercise import Added, add_exercise, next_steps

__all__ = ["Added", "add_exercise", "next_steps", "require_filled"]
