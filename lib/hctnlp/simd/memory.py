"""Addresses for compiled code, which asks nothing: what stands there is known before one is handed over."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from torch import Tensor

PLAIN = Tensor.__torch_dispatch__  # a subclass that has another one keeps its numbers elsewhere, or has none


def address(
    name: str, array: Tensor | np.ndarray, dtype: torch.dtype | type, shape: tuple[int, ...], written: bool = False
) -> int:
    """Where the numbers of an array stand: in this machine's memory, of this dtype, row by row, and all of them.

    The memory is the array's: keep it until the compiled code is done. Of a tensor that others can reach, take
    ``tensor.detach()`` and keep that: ``parameter.data = …`` in another thread would free the memory under the code.

    Parameters
    ----------
    name
        Of the array, for the message.
    array
        If it is empty, nobody may read at its address.
    dtype
        A ``torch.dtype`` for a tensor, NumPy's for its arrays.
    written
        Whether the code writes there: then a read-only array is refused.

    Raises
    ------
    TypeError
        If it is no array, has no memory of its own (a ``FakeTensor``, a tensor inside ``vmap``), or another dtype.
    ValueError
        If it is on another device or sparse, if its shape or its memory is another one.
    """
    if isinstance(array, np.ndarray):
        return _of_array(name, array, dtype, shape, written)
    try:
        if type(array).__torch_dispatch__ is PLAIN and array.is_cpu:
            place, size = array.data_ptr(), array.itemsize
            if (
                array.dtype == dtype
                and array.shape == shape
                and array.is_contiguous()
                and not array.is_neg()
                and place % size == 0
            ):
                need = array.nbytes
                if not need or (place and array.storage_offset() * size + need <= array.untyped_storage().nbytes()):
                    return place
    except (AttributeError, RuntimeError):  # no tensor, or one without memory: sparse, nested, inside vmap
        pass
    raise _refusal(name, array, dtype, shape)


def in_memory(tensor: Tensor) -> bool:
    """Whether a tensor's numbers stand in this machine's memory, one by one: not on another device, not sparse, and not
    in a wrapper such as ``FakeTensor``, ``DTensor`` or that of ``vmap``, which only seem to be on the CPU."""
    return (
        isinstance(tensor, Tensor)
        and type(tensor).__torch_dispatch__ is PLAIN
        and tensor.is_cpu
        and tensor.layout is torch.strided
        and not tensor.is_nested
        and torch._C._has_storage(tensor)
        and not torch._is_functional_tensor(tensor)
    )


def _refusal(name: str, tensor: Tensor, dtype: object, shape: tuple[int, ...]) -> Exception:
    """What is wrong with a tensor, in the order in which it can be asked."""
    if not isinstance(tensor, Tensor):
        return TypeError(f"{name} is a {type(tensor).__name__}, not a tensor")
    if not in_memory(tensor):
        if not tensor.is_cpu or tensor.layout is not torch.strided:
            return ValueError(f"{name} is {tensor.layout} on {tensor.device}; it must be torch.strided on cpu")
        return TypeError(f"{name} is a {type(tensor).__name__} without memory of its own; give a plain torch.Tensor")
    if tensor.dtype != dtype:
        return TypeError(f"{name} is {tensor.dtype}; it must be {dtype}")
    if tensor.shape != shape:
        return ValueError(f"{name} has shape {tuple(tensor.shape)}; it must be {tuple(shape)}")
    if not tensor.is_contiguous() or tensor.is_neg():
        return ValueError(
            f"{name} does not stand row by row (strides {tensor.stride()}, negated {tensor.is_neg()}); give "
            "tensor.resolve_neg().contiguous()"
        )
    have = tensor.untyped_storage().nbytes()
    return ValueError(
        f"{name} needs {tensor.nbytes} bytes from {tensor.storage_offset() * tensor.itemsize} on in its storage, which "
        f"has {have} at {tensor.data_ptr():#x}; {tensor.itemsize} must divide the address; give tensor.clone()"
    )


def _of_array(name: str, array: np.ndarray, dtype: Any, shape: tuple[int, ...], written: bool) -> int:
    """:func:`address` of a NumPy array."""
    flags = array.flags
    if isinstance(array, np.ma.MaskedArray):
        raise TypeError(f"{name} is a {type(array).__name__}, whose mask would be ignored; give a plain array")
    if array.dtype != dtype:
        raise TypeError(f"{name} is {array.dtype}; it must be {np.dtype(dtype)}")
    if array.shape != tuple(shape):
        raise ValueError(f"{name} has shape {array.shape}; it must be {tuple(shape)}")
    if not (flags.c_contiguous and flags.aligned):
        raise ValueError(f"{name} does not stand row by row (strides {array.strides}); give np.ascontiguousarray(…)")
    if written and not flags.writeable:
        raise ValueError(f"{name} is read-only, and is written to; give a copy")
    return array.__array_interface__["data"][0]
