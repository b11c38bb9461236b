"""What Python reads at its start on an emulated machine of ``tools/machines.py``, in a notebook's kernel as in a test.

``MACHINE_CPUS=4`` shows Python so many processors. ``MACHINE_SEED=0`` disturbs what NumPy and torch draw, initial
weights above all: each number shrinks by a relative 0 to 2e-7, which is what another processor's last bits may do to
it. By how much is a function of the seed and of the number's own bits, so that equal draws stay equal (a copy, the same
seed twice, a half of the draws); zeros stay zeros, and what was not drawn (ones, an identity) is not touched.
"""

import importlib.abc
import importlib.machinery
import os
import sys

NOISE = 1e-7  # its mean
UNSIGNED = {"float32": "uint32", "float64": "uint64"}
TORCH_DRAWS = ("rand", "randn", "rand_like", "randn_like", "normal")
TENSOR_DRAWS = ("uniform_", "normal_")  # torch.nn.init and every layer draw by these
NUMPY_DRAWS = ("random", "uniform", "normal", "standard_normal")


def disturb(values):
    """Disturbs an array of float32 or float64 in place, and others not."""
    import numpy as np

    if values.dtype.name not in UNSIGNED or not values.size:
        return
    bits = values.view(UNSIGNED[values.dtype.name]).astype(np.uint64) + np.uint64(SEED * 0x9E3779B97F4A7C15 % 2**64)
    for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB)):  # splitmix64
        bits = (bits ^ (bits >> np.uint64(shift))) * np.uint64(factor)
    share = (bits >> np.uint64(11)).astype(np.float64) * 2.0**-53
    values[...] = values * (1 - 2 * NOISE * share)
    note_reached()


def note_reached():
    """Adds this process to the file that tells ``tools/machines.py`` whom the disturbance reached."""
    path = os.environ.pop("MACHINE_REACHED", None)
    if path:
        with open(path, "a", encoding="utf-8") as file:
            file.write(" ".join(sys.orig_argv) + "\n")


def disturb_numpy(random):
    class Disturbed(random.Generator):
        pass

    def drawing(method):
        def draw(self, *args, **kwargs):
            drawn = method(self, *args, **kwargs)
            if isinstance(drawn, float):
                return float(draw_one(drawn))
            disturb(drawn)
            return drawn

        return draw

    def draw_one(number):
        import numpy as np

        array = np.array([number])
        disturb(array)
        return array[0]

    for name in NUMPY_DRAWS:
        setattr(Disturbed, name, drawing(getattr(random.Generator, name)))
    original = random.default_rng

    def default_rng(seed=None):
        return seed if isinstance(seed, random.Generator) else Disturbed(original(seed).bit_generator)

    random.default_rng = default_rng


def disturb_torch(torch):
    from torch.utils._device import _device_constructors

    _device_constructors()  # remembers torch's own functions: ``with torch.device(...)`` knows them by identity

    def drawing(function):
        def draw(*args, **kwargs):
            drawn = function(*args, **kwargs)
            if type(drawn) in (torch.Tensor, torch.nn.Parameter) and drawn.device.type == "cpu":
                if drawn.dtype in (torch.float32, torch.float64):
                    disturb(drawn.detach().numpy())
            return drawn

        return draw

    for owner, names in ((torch, TORCH_DRAWS), (torch.Tensor, TENSOR_DRAWS)):
        for name in names:
            setattr(owner, name, drawing(getattr(owner, name)))


class AfterImport(importlib.abc.MetaPathFinder):
    """Calls ``hooks[name](module)`` as soon as a module is imported."""

    def __init__(self, hooks):
        self.hooks = hooks

    def find_spec(self, name, path=None, target=None):
        hook = self.hooks.pop(name, None)
        spec = importlib.machinery.PathFinder.find_spec(name, path) if hook else None
        if spec:
            execute = spec.loader.exec_module

            def exec_module(module):
                execute(module)
                hook(module)

            spec.loader.exec_module = exec_module
        return spec


if CPUS := int(os.environ.get("MACHINE_CPUS", 0)):
    os.cpu_count = lambda: CPUS
    os.sched_getaffinity = lambda process: set(range(CPUS))
if seed := os.environ.get("MACHINE_SEED"):
    SEED = int(seed)
    sys.meta_path.insert(0, AfterImport({"numpy.random": disturb_numpy, "torch": disturb_torch}))
