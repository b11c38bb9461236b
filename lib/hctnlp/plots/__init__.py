"""The pictures of the lectures, drawn from live objects."""

from hctnlp.plots.code_length import plot_code_length, plot_depths
from hctnlp.plots.cost import plot_multiply_adds, plot_scaling
from hctnlp.plots.explore import explore_huffman
from hctnlp.plots.huffman import draw_huffman, draw_merges
from hctnlp.plots.logistic import plot_logistic_unit
from hctnlp.plots.style import use_course_style
from hctnlp.plots.training import plot_loss, plot_movement, plot_node_updates

__all__ = [
    "draw_huffman",
    "draw_merges",
    "explore_huffman",
    "plot_code_length",
    "plot_depths",
    "plot_logistic_unit",
    "plot_loss",
    "plot_movement",
    "plot_multiply_adds",
    "plot_node_updates",
    "plot_scaling",
    "use_course_style",
]
