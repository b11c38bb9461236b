"""The pictures of the lectures, drawn from live objects."""

from hctnlp.plots.code_length import plot_code_length, plot_depths
from hctnlp.plots.corpus_size import plot_corpus_size
from hctnlp.plots.cost import plot_multiply_adds, plot_scaling
from hctnlp.plots.epochs import plot_epochs
from hctnlp.plots.explore import explore_huffman
from hctnlp.plots.explore_noise import explore_noise
from hctnlp.plots.huffman import draw_huffman, draw_merges
from hctnlp.plots.intervals import plot_correlations
from hctnlp.plots.learning_rate import plot_learning_rate
from hctnlp.plots.logistic import plot_logistic_unit
from hctnlp.plots.min_count import plot_min_count
from hctnlp.plots.noise import draw_alias, plot_draws, plot_noise, plot_shares
from hctnlp.plots.pmi import plot_logits
from hctnlp.plots.style import use_course_style
from hctnlp.plots.subsampling import plot_keep
from hctnlp.plots.touched import draw_touched
from hctnlp.plots.training import plot_loss, plot_movement, plot_node_updates
from hctnlp.plots.vector_map import plot_vector_map
from hctnlp.plots.windows import draw_window, plot_window_share

__all__ = [
    "draw_alias",
    "draw_huffman",
    "draw_merges",
    "draw_touched",
    "draw_window",
    "explore_huffman",
    "explore_noise",
    "plot_code_length",
    "plot_corpus_size",
    "plot_correlations",
    "plot_depths",
    "plot_draws",
    "plot_epochs",
    "plot_keep",
    "plot_learning_rate",
    "plot_logistic_unit",
    "plot_logits",
    "plot_loss",
    "plot_min_count",
    "plot_movement",
    "plot_multiply_adds",
    "plot_node_updates",
    "plot_noise",
    "plot_scaling",
    "plot_shares",
    "plot_vector_map",
    "plot_window_share",
    "use_course_style",
]
