"""The gradient of a tanh RNN on its way back, with eigenvalues to drag (GRAD-2, GRAD-4, GRAD-3)."""

from __future__ import annotations

import torch
from jaxtyping import Float
from matplotlib.figure import Figure
from torch import Tensor

from hctnlp.explorables.base import Instrument
from hctnlp.plots import describe
from hctnlp.plots.gradient_flow import draw_spectrum, flow, plot_gradient_norms
from hctnlp.recurrent import Weights

BASIS = 0.5 * torch.tensor([[1, 1, 1, 1], [1, -1, 1, -1], [1, 1, -1, -1], [1, -1, -1, 1]], dtype=torch.float64)


class GradientFlow(Instrument, module="gradient_flow"):
    """Drag the eigenvalues of W_h and see ‖∂h_T/∂h_t‖ of a tanh RNN of four units beside its bound ‖W_h‖ⁿ.

    Two sliders show why the bound is no promise: one makes W_h longer and leaves the eigenvalues as they are, the other
    makes the input larger, which bends tanh.

    Parameters
    ----------
    x
        What is added to the pre-activations at every step, times the slider of the input.

    Raises
    ------
    ValueError
        If there is no step, or a number is not finite.
    """

    def __init__(self, x: Float[Tensor, "time 4"]) -> None:
        if len(x) == 0 or not bool(torch.isfinite(x).all()):
            raise ValueError(f"x must be finite and have at least one step, not {x.tolist()[:2]}…")
        start = {"eigenvalues": [[0.9, 0.5], [0.6, 0.2]], "skew": 0.0, "drive": 0.2}
        super().__init__(given={"x": x.tolist()}, values=start)

    def weights(self) -> Weights:
        """Those of the RNN that is shown: W_x is a multiple of the identity."""
        (a, b), (c, d) = self.values["eigenvalues"]
        skew = self.values["skew"]
        rows = [[a, -b, skew, 0], [b, a, 0, skew], [0, 0, c, -d], [0, 0, d, c]]
        blocks = torch.tensor(rows, dtype=torch.float64)
        return Weights(self.values["drive"] * torch.eye(4, dtype=torch.float64), BASIS @ blocks @ BASIS)

    def twin(self) -> Figure:
        """Spectrum and norms, as of :func:`hctnlp.plots.plot_scales`."""
        fig = Figure(figsize=(7.6, 3.4))
        left, right = fig.subplots(1, 2)
        weights, norms, bounds = flow(self.weights(), torch.tensor(self.given["x"], dtype=torch.float64), 1.0)
        draw_spectrum(weights.W_h, left)
        plot_gradient_norms(norms, bounds, ax=right)
        (norm,) = norms.values()
        describe(
            fig,
            f"左：四个单元的 W_h 的特征值。右：梯度在 {len(norm) - 1} 步之后是 {norm[-1]:.1e}。",
            f"Left: the eigenvalues of W_h for four units. Right: the gradient is {norm[-1]:.1e} after "
            f"{len(norm) - 1} steps.",
        )
        return fig
