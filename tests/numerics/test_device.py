"""Which device computes."""

import pytest
import torch

from hctnlp.numerics import default_device


@pytest.mark.parametrize(
    ("cuda", "mps", "chosen"),
    [(True, True, "cuda"), (True, False, "cuda"), (False, True, "cpu"), (False, False, "cpu")],
)
def test_auto_is_cuda_or_the_cpu_and_never_mps_which_has_no_float64(monkeypatch, cuda, mps, chosen):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: cuda)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: mps)
    assert default_device() == torch.device(chosen)
    assert default_device("cpu") == torch.device("cpu")
    if mps:
        assert default_device("mps") == torch.device("mps")


def test_a_named_device_is_taken_as_named(device):
    assert default_device(device) == device
    assert default_device(str(device)) == device


@pytest.mark.parametrize("device", ["abacus", "meta", "", torch.device("meta"), "cuda", "cuda:1", "mps"])
def test_a_device_that_is_not_there_is_refused_by_name(monkeypatch, device):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    with pytest.raises(ValueError, match=rf"'{device}' is not on this machine, which has: cpu; use device='auto'"):
        default_device(device)
