"""A Jupyter kernel shut in: student code sees Python, the packages of its assignment, and nothing of the grader's."""

from hctnlp.grading.errors import SandboxError
from hctnlp.grading.judge.sandbox.level import Level, Probe, chosen_level, probe
from hctnlp.grading.judge.sandbox.provisioner import SandboxProvisioner

__all__ = ["Level", "Probe", "SandboxError", "SandboxProvisioner", "chosen_level", "probe"]
