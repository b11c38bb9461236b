"""No address is handed out before it is known what stands there; a refusal names the array and what is wanted."""

import ctypes

import numpy as np
import pytest
import torch
from torch._subclasses import FakeTensorMode

from hctnlp.simd.memory import address, in_memory


class Tagged(torch.Tensor):
    """A tensor with its numbers in memory and another name."""


def shrunk() -> torch.Tensor:
    tensor = torch.zeros(2, 3)
    tensor.untyped_storage().resize_(20)
    return tensor


def fake() -> torch.Tensor:
    with FakeTensorMode():
        return torch.zeros(2, 3)


def big_endian() -> np.ndarray:
    return np.zeros((2, 3), ">f4")


def read_only() -> np.ndarray:
    array = np.zeros((2, 3), np.float32)
    array.flags.writeable = False
    return array


GOOD = {
    "plain": lambda: torch.arange(6.0).reshape(2, 3),
    "parameter": lambda: torch.nn.Parameter(torch.arange(6.0).reshape(2, 3)),
    "subclass": lambda: torch.arange(6.0).reshape(2, 3).as_subclass(Tagged),
    "rows of a larger one": lambda: torch.arange(-3.0, 9.0).reshape(4, 3)[1:3],
    "replaced data": lambda: _with_data(torch.zeros(7), torch.arange(6.0).reshape(2, 3)),
    "made in inference mode": lambda: torch.inference_mode()(lambda: torch.arange(6.0).reshape(2, 3))(),
    "shared with NumPy": lambda: torch.from_numpy(np.arange(6, dtype=np.float32).reshape(2, 3)),
}


def _with_data(tensor: torch.Tensor, data: torch.Tensor) -> torch.Tensor:
    tensor.data = data
    return tensor


@pytest.mark.parametrize("make", GOOD.values(), ids=GOOD)
def test_at_the_address_of_a_tensor_stand_its_numbers(make):
    tensor = make()
    place = address("W", tensor, torch.float32, (2, 3))
    assert list((ctypes.c_float * 6).from_address(place)) == [0, 1, 2, 3, 4, 5]


def test_at_the_address_of_an_array_stand_its_numbers():
    array = np.arange(12, dtype=np.int64).reshape(4, 3)[2:]
    place = address("ids", array, np.int64, (2, 3), written=True)
    assert list((ctypes.c_int64 * 6).from_address(place)) == [6, 7, 8, 9, 10, 11]
    assert address("W", read_only(), np.float32, (2, 3)) > 0


@pytest.mark.parametrize("shape", [(0, 3), (2, 0)])
def test_an_empty_one_is_refused_only_for_its_shape(shape):
    address("W", torch.zeros(shape), torch.float32, shape)
    address("W", np.zeros(shape), np.float64, shape)
    address("W", torch.zeros(0, 0).as_strided(shape, (3, 1), 8), torch.float32, shape)  # beyond a storage of nothing
    with pytest.raises(ValueError, match="W has shape"):
        address("W", torch.zeros(shape), torch.float32, (2, 3))


BAD = {
    "a list": (lambda: [[0.0] * 3] * 2, TypeError, "W is a list, not a tensor"),
    "nothing": (lambda: None, TypeError, "W is a NoneType"),
    "bfloat16": (lambda: torch.zeros(2, 3).bfloat16(), TypeError, "W is torch.bfloat16; it must be torch.float32"),
    "float64": (lambda: torch.zeros(2, 3).double(), TypeError, "torch.float64"),
    "quantised": (
        lambda: torch.quantize_per_tensor(torch.zeros(2, 3), 0.1, 0, torch.qint8),
        TypeError,
        "torch.qint8",
    ),
    "complex": (lambda: torch.zeros(2, 3, dtype=torch.complex64), TypeError, "complex64"),
    "meta": (lambda: torch.zeros(2, 3, device="meta"), ValueError, "W is torch.strided on meta.*on cpu"),
    "sparse": (lambda: torch.zeros(2, 3).to_sparse(), ValueError, "W is torch.sparse_coo on cpu"),
    "csr": (lambda: torch.zeros(2, 3).to_sparse_csr(), ValueError, "W is torch.sparse_csr on cpu"),
    "mkldnn": (lambda: torch.zeros(2, 3).to_mkldnn(), ValueError, "W is torch._mkldnn"),
    "nested": (lambda: torch.nested.nested_tensor([torch.zeros(3)] * 2), TypeError, "without memory of its own"),
    "jagged": (
        lambda: torch.nested.nested_tensor([torch.zeros(3)] * 2, layout=torch.jagged),
        (TypeError, ValueError),
        "W is",
    ),
    "fake": (fake, TypeError, "W is a FakeTensor without memory of its own"),
    "functional": (lambda: torch._to_functional_tensor(torch.zeros(2, 3)), TypeError, "without memory of its own"),
    "another shape": (lambda: torch.zeros(3, 2), ValueError, r"W has shape \(3, 2\); it must be \(2, 3\)"),
    "one axis more": (lambda: torch.zeros(1, 2, 3), ValueError, r"\(1, 2, 3\)"),
    "columns": (lambda: torch.zeros(3, 2).T, ValueError, r"not stand row by row \(strides \(1, 2\)"),
    "expanded": (lambda: torch.zeros(3).expand(2, 3), ValueError, r"strides \(0, 1\)"),
    "every other": (lambda: torch.zeros(4, 3)[::2], ValueError, r"strides \(6, 1\)"),
    "negated": (lambda: torch._neg_view(torch.ones(2, 3)), ValueError, "negated True"),
    "storage cut": (shrunk, ValueError, "W needs 24 bytes from 0 on in its storage, which has 20"),
    "not aligned": (
        lambda: torch.frombuffer(bytearray(26), dtype=torch.float32, offset=1, count=6).reshape(2, 3),
        ValueError,
        "4 must divide the address",
    ),
    "zeros without memory": (lambda: torch._efficientzerotensor((2, 3)), ValueError, "at 0x0"),
}


@pytest.mark.parametrize(("make", "error", "message"), BAD.values(), ids=BAD)
def test_a_tensor_that_is_something_else_is_refused(make, error, message):
    with pytest.raises(error, match=message):
        address("W", make(), torch.float32, (2, 3))


def test_a_tensor_inside_vmap_is_refused():
    with pytest.raises(TypeError, match="W is a Tensor without memory of its own"):
        torch.vmap(lambda row: address("W", row, torch.float32, (3,)))(torch.zeros(2, 3))


BAD_ARRAYS = {
    "float64": (lambda: np.zeros((2, 3)), TypeError, "W is float64; it must be float32"),
    "big endian": (big_endian, TypeError, "W is >f4"),
    "another shape": (lambda: np.zeros((3, 2), np.float32), ValueError, r"W has shape \(3, 2\); it must be \(2, 3\)"),
    "columns": (lambda: np.zeros((3, 2), np.float32).T, ValueError, r"strides \(4, 8\)"),
    "backwards": (lambda: np.zeros((2, 3), np.float32)[::-1], ValueError, r"strides \(-12, 4\)"),
    "broadcast": (lambda: np.broadcast_to(np.zeros(3, np.float32), (2, 3)), ValueError, r"strides \(0, 4\)"),
    "not aligned": (lambda: np.frombuffer(bytearray(25), np.float32, 6, 1).reshape(2, 3), ValueError, "row by row"),
    "masked": (lambda: np.ma.zeros((2, 3), np.float32), TypeError, "mask would be ignored"),
    "read-only": (read_only, ValueError, "W is read-only, and is written to"),
}


@pytest.mark.parametrize(("make", "error", "message"), BAD_ARRAYS.values(), ids=BAD_ARRAYS)
def test_an_array_that_is_something_else_is_refused(make, error, message):
    with pytest.raises(error, match=message):
        address("W", make(), np.float32, (2, 3), written=True)


def test_in_memory_knows_what_only_seems_to_be_on_the_cpu():
    assert all(in_memory(make()) for make in GOOD.values())
    assert not in_memory(fake())
    assert not in_memory(torch.zeros(2, 3, device="meta"))
    assert not in_memory(np.zeros((2, 3)))
    assert in_memory(torch.zeros(2, 3).T)  # in memory, if not row by row
