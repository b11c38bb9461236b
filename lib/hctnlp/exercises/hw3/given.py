"""What the notebook of homework 3 imports for the student, and the misconceptions with it."""

import re
from collections import Counter

import jieba
import numpy as np

__all__ = ["Counter", "jieba", "np", "re"]
