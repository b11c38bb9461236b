"""The pictures of the lectures, drawn from live objects."""

from hctnlp.plots.classifiers import plot_classifiers
from hctnlp.plots.clipping import draw_clipping
from hctnlp.plots.code_length import plot_code_length, plot_depths
from hctnlp.plots.corpus_size import plot_corpus_size
from hctnlp.plots.cost import plot_multiply_adds, plot_scaling
from hctnlp.plots.directions import plot_directions
from hctnlp.plots.epochs import plot_epochs
from hctnlp.plots.explore import explore_huffman
from hctnlp.plots.explore_flow import explore_flow
from hctnlp.plots.explore_lstm import explore_lstm
from hctnlp.plots.explore_noise import explore_noise
from hctnlp.plots.explore_truncation import explore_truncation
from hctnlp.plots.explore_update import explore_update
from hctnlp.plots.explosion import plot_explosion
from hctnlp.plots.forget_bias import plot_forget_bias
from hctnlp.plots.gate_map import plot_gate_map
from hctnlp.plots.gradient_flow import plot_gradient_norms
from hctnlp.plots.gru_cell import draw_gru
from hctnlp.plots.gru_curves import plot_drift, plot_memory
from hctnlp.plots.huffman import draw_huffman, draw_merges
from hctnlp.plots.intervals import plot_correlations
from hctnlp.plots.learning_rate import plot_learning_rate
from hctnlp.plots.logistic import plot_logistic_unit
from hctnlp.plots.long_memory import plot_long_memory
from hctnlp.plots.lstm_cell import draw_cell_symbols, draw_lstm_cell
from hctnlp.plots.measured import measured
from hctnlp.plots.memory_gradient import plot_memory_gradient
from hctnlp.plots.min_count import plot_min_count
from hctnlp.plots.noise import draw_alias, plot_draws, plot_noise, plot_shares
from hctnlp.plots.perplexity import plot_perplexity
from hctnlp.plots.pmi import plot_logits
from hctnlp.plots.reading import plot_reading
from hctnlp.plots.sharing import plot_sharing
from hctnlp.plots.slopes import plot_slopes
from hctnlp.plots.spectrum import plot_scales
from hctnlp.plots.style import use_course_style
from hctnlp.plots.subsampling import plot_keep
from hctnlp.plots.touched import draw_touched
from hctnlp.plots.training import plot_loss, plot_movement, plot_node_updates
from hctnlp.plots.truncation import plot_reach
from hctnlp.plots.unrolled import Row, draw_unrolled
from hctnlp.plots.update_gate import plot_update
from hctnlp.plots.vector_map import plot_vector_map
from hctnlp.plots.windows import draw_window, plot_window_share

__all__ = [
    "Row",
    "draw_alias",
    "draw_cell_symbols",
    "draw_clipping",
    "draw_gru",
    "draw_huffman",
    "draw_lstm_cell",
    "draw_merges",
    "draw_touched",
    "draw_unrolled",
    "draw_window",
    "explore_flow",
    "explore_huffman",
    "explore_lstm",
    "explore_noise",
    "explore_truncation",
    "explore_update",
    "measured",
    "plot_classifiers",
    "plot_code_length",
    "plot_corpus_size",
    "plot_correlations",
    "plot_depths",
    "plot_directions",
    "plot_draws",
    "plot_drift",
    "plot_epochs",
    "plot_explosion",
    "plot_forget_bias",
    "plot_gate_map",
    "plot_gradient_norms",
    "plot_keep",
    "plot_learning_rate",
    "plot_logistic_unit",
    "plot_logits",
    "plot_long_memory",
    "plot_loss",
    "plot_memory",
    "plot_memory_gradient",
    "plot_min_count",
    "plot_movement",
    "plot_multiply_adds",
    "plot_node_updates",
    "plot_noise",
    "plot_perplexity",
    "plot_reach",
    "plot_reading",
    "plot_scales",
    "plot_scaling",
    "plot_shares",
    "plot_sharing",
    "plot_slopes",
    "plot_update",
    "plot_vector_map",
    "plot_window_share",
    "use_course_style",
]
