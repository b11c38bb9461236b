"""``RNN``, ``LSTM`` and ``GRU`` as layers, called as ``torch.nn``'s are: deep, in both directions, with padding."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.utils.rnn import PackedSequence, pack_padded_sequence, pad_packed_sequence

from hctnlp.numerics import wide
from hctnlp.recurrent.cell import Cell, State, Weights
from hctnlp.recurrent.conversion import from_torch, to_torch
from hctnlp.recurrent.engines import ENGINES, Engine, choose_engine
from hctnlp.recurrent.gru import GRUCell
from hctnlp.recurrent.lstm import LSTMCell
from hctnlp.recurrent.rnn import RNNCell


class Pass(torch.autograd.Function):
    """One layer in one direction, for autograd: forward and backward are the engine's."""

    @staticmethod
    def forward(
        ctx: Any,
        engine: Engine,
        cell: Cell,
        lengths: Tensor | None,
        reverse: bool,
        x: Tensor,
        states: int,
        *rest: Tensor | None,
    ) -> tuple[Tensor, ...]:
        state, weights = rest[:states], Weights(*rest[states:])
        trace = engine.forward(cell, x, state, weights, lengths, reverse)
        ctx.engine, ctx.cell, ctx.weights = engine, cell, weights
        # an output that its own node holds would be a circle that is never freed
        ctx.trace = replace(trace, hidden=trace.hidden.detach(), last=())
        made_of = (x, *(part for part in rest if part is not None))
        ctx.save_for_backward(*made_of, trace.hidden)  # so that autograd watches over them
        # copies: the engine may have saved these states, and a node that holds its own output is never freed
        return trace.hidden, *(last.clone() for last in trace.last)

    @staticmethod
    def backward(ctx: Any, d_hidden: Tensor, *d_last: Tensor) -> tuple[Tensor | None, ...]:
        if torch.is_grad_enabled():
            raise RuntimeError(
                "second derivatives: the backward pass of hctnlp.recurrent is written by hand and has none of its own; "
                "call without create_graph, or use layer.to_torch()"
            )
        _ = ctx.saved_tensors  # an error if one was changed in place, or the graph has been walked back before
        gradients = ctx.engine.backward(ctx.cell, ctx.trace, ctx.weights, d_hidden.contiguous(), d_last)
        return None, None, None, None, gradients.x, None, *gradients.state, *gradients.weights


class _Recurrent(nn.Module):
    """What the three layers share; they differ in their cell.

    Each layer reads the one below it, h_t^{(l)} = f(h_{t-1}^{(l)}, h_t^{(l-1)}) (RNN-9); with two directions
    it reads [h→_t, h←_t], where h←_t has walked from the end of the text to t (RNN-7).
    """

    def __init__(
        self,
        cell: Cell,
        input_size: int,
        hidden_size: int,
        num_layers: int,
        bias: bool,
        batch_first: bool,
        dropout: float,
        bidirectional: bool,
        residual: bool,
        engine: str,
        device: torch.device | str | None,
        dtype: torch.dtype | None,
    ) -> None:
        super().__init__()
        for name, size in (("input_size", input_size), ("hidden_size", hidden_size), ("num_layers", num_layers)):
            if not isinstance(size, int) or size < 1:
                raise ValueError(f"{name} must be a whole number of at least 1, not {size!r}")
        if not 0 <= dropout <= 1:
            raise ValueError(f"dropout must be a probability, not {dropout!r}")
        if engine not in ENGINES:
            raise ValueError(f"engine must be one of {', '.join(map(repr, ENGINES))}, not {engine!r}")
        self.cell, self.engine = cell, engine
        self.input_size, self.hidden_size, self.num_layers = input_size, hidden_size, num_layers
        self.bias, self.batch_first, self.dropout = bias, batch_first, float(dropout)
        self.bidirectional, self.residual = bidirectional, residual
        rows, made = cell.gates * hidden_size, {"device": device, "dtype": dtype}
        for layer in range(num_layers):
            width = input_size if layer == 0 else hidden_size * self.num_directions
            for suffix in self._suffixes(layer):
                self.register_parameter(f"W_x_{suffix}", nn.Parameter(torch.empty(rows, width, **made)))
                self.register_parameter(f"W_h_{suffix}", nn.Parameter(torch.empty(rows, hidden_size, **made)))
                b = nn.Parameter(torch.empty(rows, **made)) if bias else None
                b_n = nn.Parameter(torch.empty(hidden_size, **made)) if bias and _reset_after(cell) else None
                self.register_parameter(f"b_{suffix}", b)
                self.register_parameter(f"b_n_{suffix}", b_n)
        self.reset_parameters()

    @property
    def num_directions(self) -> int:
        return 2 if self.bidirectional else 1

    def _suffixes(self, layer: int) -> list[str]:
        return [f"l{layer}", f"l{layer}_reverse"][: self.num_directions]

    def weights(self, layer: int = 0, reverse: bool = False) -> Weights:
        """The parameters of one layer in one direction; the tensors themselves, so that they can be initialised."""
        suffix = self._suffixes(layer)[int(reverse)]
        return Weights(*(getattr(self, f"{name}_{suffix}") for name in Weights._fields))

    def reset_parameters(self, generator: torch.Generator | None = None) -> None:
        """U(-1/√H, 1/√H) for every parameter, as in torch.nn."""
        bound = self.hidden_size**-0.5
        for parameter in self.parameters():
            nn.init.uniform_(parameter, -bound, bound, generator=generator)

    def extra_repr(self) -> str:
        options = [name for name in ("bidirectional", "batch_first", "residual") if getattr(self, name)]
        return ", ".join(
            [f"{self.input_size}, {self.hidden_size}"]
            + ([f"num_layers={self.num_layers}"] if self.num_layers > 1 else [])
            + ([] if self.bias else ["bias=False"])
            + [f"{name}=True" for name in options]
            + ([f"dropout={self.dropout:g}"] if self.dropout else [])
        )

    def forward(
        self, input: Tensor | PackedSequence, hx: Any = None, *, lengths: Tensor | None = None
    ) -> tuple[Tensor | PackedSequence, Any]:
        """As ``torch.nn``'s layers.

        Parameters
        ----------
        input
            (time, batch, input_size); with ``batch_first`` (batch, time, input_size); without a batch
            (time, input_size); or a ``PackedSequence``.
        hx
            The initial state h_0, for LSTM (h_0, c_0): (num_layers · directions, batch, hidden_size); zeros if None.
        lengths
            How many steps of each sequence are real, 0 to time. Outputs beyond are zero, the last state is that after
            the last real step, and the direction from the end begins with it.

        Returns
        -------
        output
            h_t of the last layer, (time, batch, directions · hidden_size), or as the input was.
        h_n
            The last state of each layer and direction, for LSTM (h_n, c_n): (num_layers · directions, batch, hidden).

        Raises
        ------
        ValueError
            If a shape or a length does not fit; TypeError if a dtype does not, RuntimeError for second derivatives.
        """
        if isinstance(input, PackedSequence):
            return self._forward_packed(input, hx, lengths)
        if input.dim() not in (2, 3):
            raise ValueError(f"input has {input.dim()} axes; give (time, batch, features), or (time, features)")
        alone = input.dim() == 2
        x = input.unsqueeze(1) if alone else input.transpose(0, 1) if self.batch_first else input
        self._require_input(x)
        if alone and hx is not None:
            hx = tuple(part.unsqueeze(1) for part in hx) if isinstance(hx, tuple) else hx.unsqueeze(1)
        state = self._initial(hx, x)
        lengths = self._checked_lengths(lengths, x)
        output, last = self._run(x, state, lengths)
        if alone:
            output, last = output.squeeze(1), tuple(part.squeeze(1) for part in last)
        elif self.batch_first:
            output = output.transpose(0, 1)
        return output, last[0] if len(last) == 1 else last

    def _run(self, x: Tensor, state: State, lengths: Tensor | None) -> tuple[Tensor, State]:
        type_in, type_within = x.dtype, wide(x.dtype)  # half precision is summed in float32
        x, state = x.to(type_within), tuple(part.to(type_within) for part in state)
        engine = choose_engine(self.engine, self.cell, x.device, type_within)
        lasts = []
        for layer in range(self.num_layers):
            outputs = []
            for reverse in range(self.num_directions):
                weights = (w if w is None else w.to(type_within) for w in self.weights(layer, bool(reverse)))
                here = (part[layer * self.num_directions + reverse].contiguous() for part in state)
                hidden, *last = Pass.apply(
                    engine, self.cell, lengths, bool(reverse), x.contiguous(), self.cell.states, *here, *weights
                )
                outputs.append(hidden)
                lasts.append(last)
            output = outputs[0] if len(outputs) == 1 else torch.cat(outputs, dim=-1)
            if self.residual and layer > 0:
                output = output + x
            if self.dropout and layer + 1 < self.num_layers:
                output = nn.functional.dropout(output, self.dropout, self.training)
            x = output
        return x.to(type_in), tuple(torch.stack(parts).to(type_in) for parts in zip(*lasts, strict=True))

    def _forward_packed(self, packed: PackedSequence, hx: Any, lengths: Tensor | None) -> tuple[PackedSequence, Any]:
        if lengths is not None:
            raise ValueError("a PackedSequence knows its lengths; leave out the argument lengths")
        padded, lengths = pad_packed_sequence(packed, batch_first=self.batch_first)  # in the order of the caller
        output, last = self(padded, hx, lengths=lengths)
        if packed.sorted_indices is not None:
            output = output.index_select(0 if self.batch_first else 1, packed.sorted_indices)
            lengths = lengths[packed.sorted_indices.cpu()]
        data = pack_padded_sequence(output, lengths, batch_first=self.batch_first).data
        return PackedSequence(data, packed.batch_sizes, packed.sorted_indices, packed.unsorted_indices), last

    def _require_input(self, x: Tensor) -> None:
        weight = self.W_x_l0
        if x.shape[0] == 0 or x.shape[-1] != self.input_size:
            raise ValueError(
                f"input is {x.shape[0]} steps of {x.shape[-1]} features; give at least one step of the "
                f"{self.input_size} features that this layer was made for"
            )
        if x.dtype != weight.dtype:
            raise TypeError(
                f"input is {x.dtype}, the weights are {weight.dtype}; convert one: input.to(layer.W_x_l0.dtype), or "
                "layer.to(input.dtype)"
            )
        if x.device != weight.device:
            raise ValueError(f"input is on {x.device}, the weights are on {weight.device}; move one with .to(device)")

    def _initial(self, hx: Any, x: Tensor) -> State:
        """The initial state of all layers and directions, checked."""
        shape = (self.num_layers * self.num_directions, x.shape[1], self.hidden_size)
        if hx is None:
            return (x.new_zeros(shape),) * self.cell.states
        parts = tuple(hx) if isinstance(hx, tuple | list) else (hx,)
        if len(parts) != self.cell.states:
            wanted = "(h_0, c_0)" if self.cell.states == 2 else "h_0 alone"
            raise ValueError(f"the initial state has {len(parts)} parts; {type(self).__name__} wants {wanted}")
        for name, part in zip(("h_0", "c_0"), parts, strict=False):
            if tuple(part.shape) != shape:
                raise ValueError(
                    f"{name} is {tuple(part.shape)}; it must be (num_layers · directions, batch, hidden_size) = {shape}"
                )
            if part.dtype != x.dtype or part.device != x.device:
                raise TypeError(f"{name} is {part.dtype} on {part.device}, the input {x.dtype} on {x.device}")
        return parts

    @staticmethod
    def _checked_lengths(lengths: Tensor | None, x: Tensor) -> Tensor | None:
        if lengths is None:
            return None
        lengths = torch.as_tensor(lengths, device=x.device)
        if lengths.shape != (x.shape[1],) or lengths.is_floating_point():
            raise ValueError(f"lengths must be {x.shape[1]} whole numbers, one a sequence, not {lengths!r}")
        wrong = (lengths < 0) | (lengths > x.shape[0])
        if wrong.any():
            which = int(wrong.int().argmax())
            raise ValueError(f"lengths[{which}] is {int(lengths[which])}; the input has {x.shape[0]} steps")
        return lengths.to(torch.int64)


def _reset_after(cell: Cell) -> bool:
    return getattr(cell, "reset_after", False)


class RNN(_Recurrent):
    """h_t = f(W_h h_{t-1} + W_x x_t + b) (RNN-1), f = tanh or ReLU; see :meth:`forward`.

    Parameters
    ----------
    input_size, hidden_size, num_layers, bias, batch_first, dropout, bidirectional, device, dtype
        As in :class:`torch.nn.RNN`.
    nonlinearity
        ``"tanh"`` or ``"relu"``.
    residual
        From the second layer on, a layer's input is added to its output (GRAD-8).
    engine
        ``"auto"``: the fastest that can do it; ``"reference"``: a loop over the steps; ``"cpu"``: Numba, float32.
    """

    def __init__(
        self,
        input_size: int,
        hidden_size: int,
        num_layers: int = 1,
        nonlinearity: str = "tanh",
        bias: bool = True,
        batch_first: bool = False,
        dropout: float = 0.0,
        bidirectional: bool = False,
        *,
        residual: bool = False,
        engine: str = "auto",
        device: torch.device | str | None = None,
        dtype: torch.dtype | None = None,
    ) -> None:
        super().__init__(
            RNNCell(nonlinearity), input_size, hidden_size, num_layers, bias, batch_first, dropout, bidirectional,
            residual, engine, device, dtype,
        )  # fmt: skip
        self.nonlinearity = nonlinearity

    @classmethod
    def from_torch(cls, layer: nn.Module, *, engine: str = "auto") -> RNN:
        """A layer with the weights of a ``torch.nn.RNN``; its two biases become their sum."""
        return from_torch(cls, layer, engine, nonlinearity=getattr(layer, "nonlinearity", None))

    def to_torch(self) -> nn.RNN:
        """A ``torch.nn.RNN`` with these weights; its second bias is zero."""
        return to_torch(self, nn.RNN, nonlinearity=self.nonlinearity)


class LSTM(_Recurrent):
    """Long short-term memory, (LSTM-1) to (LSTM-6), without peepholes; see :meth:`forward`.

    Parameters as for :class:`RNN`. The state is (h, c): ``output, (h_n, c_n) = layer(x, (h_0, c_0))``.
    """

    def __init__(
        self,
        input_size: int,
        hidden_size: int,
        num_layers: int = 1,
        bias: bool = True,
        batch_first: bool = False,
        dropout: float = 0.0,
        bidirectional: bool = False,
        *,
        residual: bool = False,
        engine: str = "auto",
        device: torch.device | str | None = None,
        dtype: torch.dtype | None = None,
    ) -> None:
        super().__init__(
            LSTMCell(), input_size, hidden_size, num_layers, bias, batch_first, dropout, bidirectional,
            residual, engine, device, dtype,
        )  # fmt: skip

    @classmethod
    def from_torch(cls, layer: nn.Module, *, engine: str = "auto") -> LSTM:
        """A layer with the weights of a ``torch.nn.LSTM``; its two biases become their sum.

        ``ValueError`` if it has ``proj_size``, a product after h_t that the slide's LSTM does not have.
        """
        if getattr(layer, "proj_size", 0):
            raise ValueError(f"proj_size is {layer.proj_size}; the slide's LSTM has no projection, use proj_size=0")
        return from_torch(cls, layer, engine)

    def to_torch(self) -> nn.LSTM:
        """A ``torch.nn.LSTM`` with these weights; its second bias is zero."""
        return to_torch(self, nn.LSTM)


class GRU(_Recurrent):
    """The gated recurrent unit, (GRU-1) to (GRU-5); see :meth:`forward`.

    Parameters as for :class:`RNN`, and ``reset_after``: True is torch's and cuDNN's GRU (GRU-5), False the textbook's
    (GRU-3), which ``torch.nn`` does not have.
    """

    def __init__(
        self,
        input_size: int,
        hidden_size: int,
        num_layers: int = 1,
        bias: bool = True,
        batch_first: bool = False,
        dropout: float = 0.0,
        bidirectional: bool = False,
        *,
        reset_after: bool = True,
        residual: bool = False,
        engine: str = "auto",
        device: torch.device | str | None = None,
        dtype: torch.dtype | None = None,
    ) -> None:
        super().__init__(
            GRUCell(reset_after), input_size, hidden_size, num_layers, bias, batch_first, dropout, bidirectional,
            residual, engine, device, dtype,
        )  # fmt: skip
        self.reset_after = reset_after

    @classmethod
    def from_torch(cls, layer: nn.Module, *, engine: str = "auto") -> GRU:
        """A layer with the weights of a ``torch.nn.GRU``, whose z is our 1 - z (GRU-6)."""
        return from_torch(cls, layer, engine)

    def to_torch(self) -> nn.GRU:
        """A ``torch.nn.GRU`` with these weights; ``ValueError`` for ``reset_after=False``, which torch has not."""
        if not self.reset_after:
            raise ValueError("torch.nn.GRU has the reset gate after the product only; use reset_after=True")
        return to_torch(self, nn.GRU)
