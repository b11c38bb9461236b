"""The pictures of the lectures, drawn from live objects, in the language of the edition, with alt text.

A new one takes :func:`say` for its labels and :func:`describe` for its alt text, and its looks from :func:`looks`.
"""

from hctnlp.language import say
from hctnlp.plots.activations import plot_logistic_unit, plot_slopes
from hctnlp.plots.alt import alt_text, describe
from hctnlp.plots.classifiers import plot_classifiers, plot_directions, plot_word_ends
from hctnlp.plots.corpus import (
    draw_architectures,
    draw_pipeline,
    draw_window,
    plot_keep,
    plot_min_count,
    plot_window_share,
)
from hctnlp.plots.cost import draw_touched, plot_scaling, plot_sharing
from hctnlp.plots.gradient_flow import (
    draw_clipping,
    draw_ellipses,
    plot_gradient_norms,
    plot_memory,
    plot_memory_gradient,
    plot_scales,
    plot_trained_growth,
)
from hctnlp.plots.gru_cell import Numbers, draw_gru, draw_lstm_and_gru, plot_drift, plot_reset
from hctnlp.plots.huffman import draw_huffman, draw_merges, plot_code_length, plot_depths
from hctnlp.plots.lstm_cell import cell_values, draw_cell_symbols, draw_lstm_cell
from hctnlp.plots.measured import measured
from hctnlp.plots.noise import draw_alias, plot_noise, plot_shares
from hctnlp.plots.reading import plot_counters, plot_gate_map, plot_reading, plot_unit
from hctnlp.plots.style import Look, looks, use_course_style
from hctnlp.plots.training import (
    plot_epochs,
    plot_explosion,
    plot_forget_bias,
    plot_learning_rate,
    plot_long_memory,
    plot_loss,
    plot_movement,
    plot_node_updates,
    plot_perplexity,
)
from hctnlp.plots.unrolled import Row, draw_unrolled, plot_reach
from hctnlp.plots.vectors import plot_corpus_size, plot_correlations, plot_logits, plot_push_and_pull, plot_vector_map

__all__ = [
    "Look",
    "Numbers",
    "Row",
    "alt_text",
    "cell_values",
    "describe",
    "draw_alias",
    "draw_architectures",
    "draw_cell_symbols",
    "draw_clipping",
    "draw_ellipses",
    "draw_gru",
    "draw_huffman",
    "draw_lstm_and_gru",
    "draw_lstm_cell",
    "draw_merges",
    "draw_pipeline",
    "draw_touched",
    "draw_unrolled",
    "draw_window",
    "looks",
    "measured",
    "plot_classifiers",
    "plot_code_length",
    "plot_corpus_size",
    "plot_correlations",
    "plot_counters",
    "plot_depths",
    "plot_directions",
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
    "plot_node_updates",
    "plot_noise",
    "plot_perplexity",
    "plot_push_and_pull",
    "plot_reach",
    "plot_reading",
    "plot_reset",
    "plot_scales",
    "plot_scaling",
    "plot_shares",
    "plot_sharing",
    "plot_slopes",
    "plot_trained_growth",
    "plot_unit",
    "plot_vector_map",
    "plot_window_share",
    "plot_word_ends",
    "say",
    "use_course_style",
]
