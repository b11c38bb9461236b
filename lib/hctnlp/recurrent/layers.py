"""``RNN``, ``LSTM`` and ``GRU`` as layers, called as ``torch.nn``'s are: deep, in both directions, with padding."""

from __future__ import annotations

import warnings
from functools import lru_cache
from typing import Any

import torch
from torch import Tensor, nn
from torch.autograd import forward_ad
from torch.nn.utils.rnn import PackedSequence, pack_padded_sequence, pad_packed_sequence

from hctnlp.engines import require_engine
from hctnlp.numerics import wide
from hctnlp.recurrent.autograd import autocast_dtype, require_no_transform, run_pass
from hctnlp.recurrent.cell import Cell, State, Weights
from hctnlp.recurrent.conversion import TORCH, from_torch, renamed_from_torch, to_torch
from hctnlp.recurrent.engines import choose_engine, small_step
from hctnlp.recurrent.gru import GRUCell
from hctnlp.recurrent.lstm import LSTMCell
from hctnlp.recurrent.rnn import RNNCell
from hctnlp.simd.memory import in_memory


class Recurrent(nn.Module):
    """What the three layers share; they differ in their cell.

    Each layer reads the one below it, h_t^{(l)} = f(h_{t-1}^{(l)}, h_t^{(l-1)}) (RNN-9); with two directions
    it reads [h→_t, h←_t], where h←_t has walked from the end of the text to t (RNN-7).
    """

    torch_kind: type[nn.Module]
    """The layer of ``torch.nn`` that computes the same."""
    keeps_wide_state = False
    """Whether that layer, under autocast on the CPU, returns float32 for an initial state of float32."""

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
            _require_size(name, size)
        flags = {"bias": bias, "batch_first": batch_first, "bidirectional": bidirectional, "residual": residual}
        for name, flag in flags.items():
            if not isinstance(flag, bool) and not (name == "bidirectional" and flag in (0, 1)):  # torch takes 1 there
                raise TypeError(f"{name} must be True or False, not {flag!r}")
        if isinstance(dropout, bool | str) or not 0 <= dropout <= 1:
            raise ValueError(f"dropout must be a probability, not {dropout!r}")
        if dropout and num_layers == 1:
            warnings.warn(
                f"dropout={dropout} does nothing with num_layers=1: it acts between layers; for the output use "
                "torch.nn.Dropout",
                stacklevel=3,
            )
        require_engine(engine)
        self.cell, self.engine = cell, engine
        self.input_size, self.hidden_size, self.num_layers = input_size, hidden_size, num_layers
        self.bias, self.batch_first, self.dropout = bool(bias), bool(batch_first), float(dropout)
        self.bidirectional, self.residual = bool(bidirectional), bool(residual)
        rows = cell.gates * hidden_size
        made: dict[str, Any] = {"device": device, "dtype": dtype}
        for layer in range(num_layers):
            width = input_size if layer == 0 else hidden_size * self.num_directions
            for suffix in self._suffixes(layer):
                self.register_parameter(f"W_x_{suffix}", nn.Parameter(torch.empty(rows, width, **made)))
                self.register_parameter(f"W_h_{suffix}", nn.Parameter(torch.empty(rows, hidden_size, **made)))
                b = nn.Parameter(torch.empty(rows, **made)) if bias else None
                b_n = nn.Parameter(torch.empty(hidden_size, **made)) if bias and cell.inner_bias else None
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

    @property
    def all_weights(self) -> list[list[Tensor]]:
        """The parameters of each layer and direction, as ``torch.nn``'s layers have them."""
        return [
            [weight for weight in self.weights(layer, bool(reverse)) if weight is not None]
            for layer in range(self.num_layers)
            for reverse in range(self.num_directions)
        ]

    def flatten_parameters(self) -> None:
        """Nothing: ``torch.nn``'s layers put their weights side by side for cuDNN, which is not used here."""

    def _load_from_state_dict(self, state_dict: dict[str, Any], prefix: str, *rest: Any) -> None:
        """The names of ``torch.nn``'s layers are understood too."""
        renamed_from_torch(self, state_dict, prefix)
        super()._load_from_state_dict(state_dict, prefix, *rest)

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
        require_no_transform()
        if torch.compiler.is_compiling():  # dynamo cannot follow an engine: let it go on behind this layer
            return torch.compiler.disable(self._forward)(input, hx, lengths)
        return self._forward(input, hx, lengths)

    def _forward(
        self, input: Tensor | PackedSequence, hx: Any, lengths: Tensor | None
    ) -> tuple[Tensor | PackedSequence, Any]:
        if isinstance(input, PackedSequence):
            return self._forward_packed(input, hx, lengths)
        if lengths is None and not torch.is_grad_enabled():
            done = self._small_step(input, hx)
            if done is not None:
                return done
        return self._forward_padded(input, hx, lengths)

    def _small_step(self, x: Tensor, hx: Any) -> tuple[Tensor, Any] | None:
        """A single step of a single layer without gradients, where all is as it mostly is: else None, and it is
        computed, or refused, as any input. Its shapes, dtypes and devices are asked for once, with the addresses."""
        time = 1 if self.batch_first else 0
        if (
            type(x) is not Tensor
            or x.dim() != 3
            or x.shape[time] != 1
            or self.num_layers != 1
            or self.bidirectional
            or self.engine not in ("auto", "cpu")
            or torch._C._is_any_autocast_enabled()
            or forward_ad._current_level >= 0
        ):
            return None
        cell = self.cell
        names, _ = _layout(cell.gates, cell.inner_bias, self.input_size, self.hidden_size, 1, 1)[0][0]
        held = self._parameters
        W_x, W_h, b, b_n = weights = [held.get(name, MISSING) for name in names]
        state = () if hx is None else tuple(hx) if isinstance(hx, tuple | list) else (hx,)
        if (
            not all([type(tensor) in PLAIN for tensor in (W_x, W_h, *state)])
            or not (b is None or type(b) in PLAIN)
            or not (b_n is None or (type(b_n) in PLAIN and cell.inner_bias))
            or len(state) not in (0, cell.states)
        ):
            return None
        return small_step(cell, x, state, weights, x.shape[1 - time], self.input_size, self.hidden_size)

    def _forward_padded(self, input: Tensor, hx: Any, lengths: Tensor | None) -> tuple[Tensor, Any]:
        weights = self._checked_weights()
        self._require_input(input, weights[0][0].W_x)
        alone = input.dim() == 2
        x = input.unsqueeze(1) if alone else input.transpose(0, 1) if self.batch_first else input
        state = self._initial(hx, x, x.shape[1], alone)
        lengths = self._checked_lengths(lengths, x)
        output, last = self._run(x, state, lengths, weights)
        if alone:
            output, last = output.squeeze(1), tuple(part.squeeze(1) for part in last)
        elif self.batch_first:
            output = output.transpose(0, 1)
        return output, last[0] if len(last) == 1 else last

    def _run(
        self, x: Tensor, state: State, lengths: Tensor | None, weights: list[list[Weights]]
    ) -> tuple[Tensor, State]:
        """All layers and directions, of a padded input or of a packed one whose lengths fall."""
        type_taken, type_within, type_out = self._dtypes(x, state)
        name = self.engine
        if name == "auto" and not (in_memory(x) and in_memory(weights[0][0].W_x)):
            name = "reference"  # it needs no addresses
        engine = choose_engine(name, self.cell, x.device, type_within)
        if x.dim() == 2 and not engine.takes_packed:
            output, last = self._run(_padded(x, lengths), state, lengths, weights)
            return pack_padded_sequence(output, lengths.cpu()).data, last
        if not x.dtype == type_taken == type_within == type_out:
            x, state = (x.to(type_taken).to(type_within), tuple(part.to(type_taken).to(type_within) for part in state))
            weights = [[_converted(w, type_taken, type_within) for w in of_layer] for of_layer in weights]
        lasts: list[State] = []
        for layer, of_layer in enumerate(weights):
            outputs = []
            for reverse, of_direction in enumerate(of_layer):
                place = len(lasts)
                initial = tuple([part[place].contiguous() for part in state])
                hidden, last = run_pass(
                    engine, self.cell, x.contiguous(), initial, of_direction, lengths, bool(reverse)
                )
                outputs.append(hidden)
                lasts.append(last)
            output = outputs[0] if len(outputs) == 1 else torch.cat(outputs, dim=-1)
            if self.residual and layer > 0:
                output = output + x
            if self.dropout and layer + 1 < self.num_layers:
                output = nn.functional.dropout(output, self.dropout, self.training)
            x = output
        if len(lasts) == 1:
            stacked = [part[None] for part in last]
        else:
            stacked = [torch.stack(parts) for parts in zip(*lasts, strict=True)]
        if type_within == type_out:
            return x, tuple(stacked)
        return x.to(type_out), tuple([part.to(type_out) for part in stacked])

    def _dtypes(self, x: Tensor, state: State) -> tuple[torch.dtype, torch.dtype, torch.dtype]:
        """To which input, state and weights are rounded; in which the steps are computed; of what is returned.

        Half precision is summed in float32. Under autocast all is as with ``torch.nn``.
        """
        low = autocast_dtype(x.device)
        if low is None or x.dtype == torch.float64:
            return x.dtype, wide(x.dtype), x.dtype
        promotes = self.keeps_wide_state and x.device.type == "cpu"
        return low, wide(low), torch.promote_types(low, state[0].dtype) if promotes else low

    def _forward_packed(self, packed: PackedSequence, hx: Any, lengths: Tensor | None) -> tuple[PackedSequence, Any]:
        if lengths is not None:
            raise ValueError("a PackedSequence knows its lengths; leave out the argument lengths")
        weights, x = self._checked_weights(), packed.data
        self._require_input(x, weights[0][0].W_x)
        lengths = _lengths_of(packed)
        state = self._initial(hx, x, len(lengths))
        if packed.sorted_indices is not None:
            state = tuple(part.index_select(1, packed.sorted_indices) for part in state)
        output, last = self._run(x, state, lengths, weights)
        if packed.unsorted_indices is not None:
            last = tuple(part.index_select(1, packed.unsorted_indices) for part in last)
        order = packed.batch_sizes, packed.sorted_indices, packed.unsorted_indices
        return PackedSequence(output, *order), last[0] if len(last) == 1 else last

    def _checked_weights(self) -> list[list[Weights]]:
        """The parameters of each layer and direction, which anybody may have replaced since they were made."""
        cell, held, dtype = self.cell, self._parameters, None
        every = []
        for of_layer in _layout(
            cell.gates, cell.inner_bias, self.input_size, self.hidden_size, self.num_layers, self.num_directions
        ):
            found = []
            for names, shapes in of_layer:
                weights = Weights(*[held[name] if name in held else getattr(self, name) for name in names])
                dtype = dtype or getattr(weights.W_x, "dtype", None)
                for weight, shape in zip(weights, shapes, strict=True):
                    if weight is None:
                        if weights.W_x is None or weights.W_h is None:
                            raise _unfit(weights, names, shapes, dtype)
                    elif not isinstance(weight, Tensor) or weight.shape != shape or weight.dtype != dtype:
                        raise _unfit(weights, names, shapes, dtype)
                found.append(weights)
            every.append(found)
        return every

    def _require_input(self, x: Tensor, weight: Tensor) -> None:
        _require_tensor("input", x)
        if x.dim() not in (2, 3):
            raise ValueError(f"input has {x.dim()} axes; give (time, batch, features), or (time, features)")
        steps = x.shape[1 if self.batch_first and x.dim() == 3 else 0]
        if steps == 0 or x.shape[-1] != self.input_size:
            raise ValueError(
                f"input is {steps} steps of {x.shape[-1]} features; give at least one step of the "
                f"{self.input_size} features that this layer was made for"
            )
        if x.dtype != weight.dtype and _taken(x) != _taken(weight):
            raise TypeError(
                f"input is {x.dtype}, the weights are {weight.dtype}; convert one: input.to(layer.W_x_l0.dtype), or "
                "layer.to(input.dtype)"
            )
        if not x.is_floating_point():
            raise TypeError(f"{x.dtype}: the gradients by hand are for real numbers; give float32 or float64")
        if x.device != weight.device:
            raise ValueError(f"input is on {x.device}, the weights are on {weight.device}; move one with .to(device)")

    def _initial(self, hx: Any, x: Tensor, batch: int, alone: bool = False) -> State:
        """The initial state of all layers and directions, checked; with a batch of 1 for a sequence that is alone."""
        shape = (self.num_layers * self.num_directions, *(() if alone else (batch,)), self.hidden_size)
        if hx is None:
            return (x.new_zeros(shape[0], batch, self.hidden_size),) * self.cell.states
        parts = tuple(hx) if isinstance(hx, tuple | list) else (hx,)
        if len(parts) != self.cell.states:
            wanted = "(h_0, c_0)" if self.cell.states == 2 else "h_0 alone"
            raise ValueError(f"the initial state has {len(parts)} parts; {type(self).__name__} wants {wanted}")
        for name, part in zip(("h_0", "c_0"), parts, strict=False):
            _require_tensor(name, part)
            if tuple(part.shape) != shape:
                axes = (
                    "num_layers · directions, hidden_size" if alone else "num_layers · directions, batch, hidden_size"
                )
                raise ValueError(f"{name} is {tuple(part.shape)}; it must be ({axes}) = {shape}")
            if _taken(part) != _taken(x) or part.device != x.device:
                raise TypeError(f"{name} is {part.dtype} on {part.device}, the input {x.dtype} on {x.device}")
        return tuple(part.unsqueeze(1) for part in parts) if alone else parts

    @staticmethod
    def _checked_lengths(lengths: Tensor | None, x: Tensor) -> Tensor | None:
        if lengths is None:
            return None
        lengths = torch.as_tensor(lengths, device=x.device)
        if lengths.shape != (x.shape[1],) or lengths.dtype not in WHOLE:
            raise ValueError(f"lengths must be {x.shape[1]} whole numbers, one a sequence, not {lengths!r}")
        wrong = (lengths < 0) | (lengths > x.shape[0])
        if wrong.any():
            which = int(wrong.int().argmax())
            raise ValueError(f"lengths[{which}] is {int(lengths[which])}; the input has {x.shape[0]} steps")
        return lengths.to(torch.int64)


MISSING = object()
PLAIN = (Tensor, nn.Parameter)
WHOLE = (torch.int64, torch.int32, torch.int16, torch.int8, torch.uint8)


def _require_size(name: str, size: int) -> None:
    if not isinstance(size, int) or isinstance(size, bool):
        raise TypeError(f"{name} must be a whole number of at least 1, not {size!r}")
    if size < 1:
        raise ValueError(f"{name} must be a whole number of at least 1, not {size!r}")


def _require_tensor(name: str, value: Any) -> None:
    if not isinstance(value, Tensor):
        raise TypeError(f"{name} is a {type(value).__name__}; give a torch.Tensor")
    if value.is_nested:
        raise ValueError(f"{name} is nested; give {name}.to_padded_tensor(0) with lengths=, or a PackedSequence")
    if value.layout is not torch.strided:
        raise ValueError(f"{name} is {value.layout}; give {name}.to_dense()")


Shapes = tuple[tuple[int, ...] | None, ...]  # of the parameters of a layer in one direction; None where there is none


@lru_cache(maxsize=64)
def _layout(
    gates: int, inner_bias: bool, input_size: int, hidden: int, layers: int, directions: int
) -> tuple[tuple[tuple[tuple[str, ...], Shapes], ...], ...]:
    """For each layer and direction the names of the parameters and their shapes."""
    rows, of_b_n = gates * hidden, (hidden,) if inner_bias else None
    found = []
    for layer in range(layers):
        width = input_size if layer == 0 else hidden * directions
        shapes = ((rows, width), (rows, hidden), (rows,), of_b_n)
        suffixes = [f"l{layer}", f"l{layer}_reverse"][:directions]
        found.append(tuple((tuple(f"{name}_{suffix}" for name in Weights._fields), shapes) for suffix in suffixes))
    return tuple(found)


def _unfit(weights: Weights, names: tuple[str, ...], shapes: Shapes, dtype: torch.dtype | None) -> Exception:
    """What is wrong with the parameters of a layer in one direction."""
    for name, weight in zip(names, weights, strict=True):
        if not isinstance(weight, Tensor) and (weight is not None or name.startswith("W_")):
            return TypeError(f"{name} must be a parameter, and is a {type(weight).__name__}; make the layer anew")
    for name, weight, shape in zip(names, weights, shapes, strict=True):
        if weight is not None and weight.shape != shape:
            return ValueError(f"{name} is {tuple(weight.shape)}; it must be {shape}, as the layer was made")
        if weight is not None and weight.dtype != dtype:
            return TypeError(f"{name} is {weight.dtype}, W_x_l0 {dtype}; convert the whole layer with .to(…)")
    raise AssertionError("they fit")


def _lengths_of(packed: PackedSequence) -> Tensor:
    """The lengths of the sequences as they are packed, the longest first."""
    data, sizes = packed.data, packed.batch_sizes
    if data.dim() != 2 or int(sizes.sum()) != len(data) or (sizes.diff() > 0).any() or (sizes < 1).any():
        raise ValueError(
            f"a PackedSequence of {tuple(data.shape)} with the batch sizes {sizes.tolist()}: they must fall and add up "
            "to its rows; make it with torch.nn.utils.rnn.pack_padded_sequence"
        )
    places = torch.arange(int(sizes[0]), device=sizes.device)
    return (sizes[:, None] > places).sum(0).to(data.device)


def _padded(x: Tensor, lengths: Tensor) -> Tensor:
    """(time, batch, features) of what is packed."""
    sizes = (lengths > torch.arange(int(lengths.max()), device=lengths.device)[:, None]).sum(1)
    return pad_packed_sequence(PackedSequence(x, sizes.cpu()))[0]


def _converted(weights: Weights, taken: torch.dtype, within: torch.dtype) -> Weights:
    return Weights(*(w if w is None else w.to(taken).to(within) for w in weights))


def _taken(tensor: Tensor) -> torch.dtype:
    """The dtype that a tensor has for a layer: under autocast half precision, but float64 stays."""
    low = autocast_dtype(tensor.device)
    return low if low is not None and tensor.dtype in HALVED else tensor.dtype


HALVED = (torch.float32, torch.float16, torch.bfloat16)


class RNN(Recurrent):
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
        ``"auto"``: the fastest that can do it; ``"reference"``: a loop over the steps; ``"cpu"``: Numba, float32;
        ``"cuda"``: Triton, float32 on a GPU.
    """

    torch_kind = nn.RNN

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
    def from_torch(cls, layer: TORCH, *, engine: str = "auto") -> RNN:
        """A layer with the weights of a ``torch.nn.RNN``; its two biases become their sum."""
        return from_torch(cls, layer, engine, nonlinearity=getattr(layer, "nonlinearity", None))

    def to_torch(self) -> nn.RNN:
        """A ``torch.nn.RNN`` with these weights; its second bias is zero."""
        return to_torch(self, nonlinearity=self.nonlinearity)


class LSTM(Recurrent):
    """Long short-term memory, (LSTM-1) to (LSTM-6), without peepholes; see :meth:`forward`.

    Parameters as for :class:`RNN`. The state is (h, c): ``output, (h_n, c_n) = layer(x, (h_0, c_0))``.
    """

    torch_kind = nn.LSTM

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
    def from_torch(cls, layer: TORCH, *, engine: str = "auto") -> LSTM:
        """A layer with the weights of a ``torch.nn.LSTM``; its two biases become their sum.

        ``ValueError`` if it has ``proj_size``, a product after h_t that the slide's LSTM does not have.
        """
        if getattr(layer, "proj_size", 0):
            raise ValueError(f"proj_size is {layer.proj_size}; the slide's LSTM has no projection, use proj_size=0")
        return from_torch(cls, layer, engine)

    def to_torch(self) -> nn.LSTM:
        """A ``torch.nn.LSTM`` with these weights; its second bias is zero."""
        return to_torch(self)


class GRU(Recurrent):
    """The gated recurrent unit, (GRU-1) to (GRU-5); see :meth:`forward`.

    Parameters as for :class:`RNN`, and ``reset_after``: True is torch's and cuDNN's GRU (GRU-5), False the textbook's
    (GRU-3), which ``torch.nn`` does not have.
    """

    torch_kind = nn.GRU
    keeps_wide_state = True

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
    def from_torch(cls, layer: TORCH, *, engine: str = "auto") -> GRU:
        """A layer with the weights of a ``torch.nn.GRU``, whose z is our 1 - z (GRU-6)."""
        return from_torch(cls, layer, engine)

    def to_torch(self) -> nn.GRU:
        """A ``torch.nn.GRU`` with these weights; ``ValueError`` for ``reset_after=False``, which torch has not."""
        return to_torch(self)
