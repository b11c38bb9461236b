"""Nothing that a picture is given vanishes from it in silence: what cannot be told apart is refused."""

import numpy as np
import pytest

from hctnlp import plots
from hctnlp.plots.style import LOOKS, looks

MANY = [f"n{i}" for i in range(len(LOOKS) + 1)]
CURVE = np.ones(30)
RUN = {name: CURVE for name in ("norm", "weights", "saturated", "loss")}

DRAW = {
    "epochs": lambda names: plots.plot_epochs({name: ([1.0, 0.5], 1.0) for name in names}),
    "explosion": lambda names: plots.plot_explosion({name: [RUN] for name in names}, {}),
    "forget_bias": lambda names: plots.plot_forget_bias({9: {i: CURVE[None] for i, _ in enumerate(names)}}, 9, 0.5),
    "memory_gradient": lambda names: plots.plot_memory_gradient(dict.fromkeys(names, CURVE)),
    "gradient_norms": lambda names: plots.plot_gradient_norms(dict.fromkeys(names, CURVE)),
    "memory": lambda names: plots.plot_memory(dict.fromkeys(names, CURVE), {}),
    "drift": lambda names: plots.plot_drift(dict.fromkeys(names, CURVE)),
    "unit": lambda names: plots.plot_unit("a" * 30, dict.fromkeys(names, CURVE)),
    "long_memory": lambda names: plots.plot_long_memory(dict.fromkeys(names, CURVE[None]), 0.5),
    "trained_growth": lambda names: plots.plot_trained_growth(
        dict.fromkeys(names, np.ones((1, 2))), dict.fromkeys(names, np.ones(1)), 0.5
    ),
    "keep": lambda names: plots.plot_keep(np.array([9, 90]), thresholds=[10.0**-i for i, _ in enumerate(names)]),
}


@pytest.mark.parametrize("draw", DRAW.values(), ids=DRAW)
def test_more_curves_than_looks_are_refused(draw):
    with pytest.raises(ValueError, match="9 things are too many to tell apart in one picture: at most 8"):
        draw(MANY)


@pytest.mark.parametrize("name", sorted(set(DRAW) - {"long_memory", "keep", "forget_bias"}))
def test_as_many_curves_as_looks_are_all_in_the_legend(name):
    drawn = DRAW[name](MANY[:-1])
    axes = drawn if hasattr(drawn, "get_legend_handles_labels") else drawn.axes[0]
    assert set(MANY[:-1]) <= set(axes.get_legend_handles_labels()[1])


def test_no_two_looks_are_alike_in_colour_marker_or_dash():
    for kind in zip(*looks(len(LOOKS)), strict=True):
        assert len(set(kind)) == len(LOOKS)
