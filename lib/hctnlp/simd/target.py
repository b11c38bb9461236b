"""The processor that Numba compiles for: the host, or the one that NUMBA_CPU_NAME and NUMBA_CPU_FEATURES name."""

from __future__ import annotations

from llvmlite import binding, ir
from numba.core import config
from numba.core.registry import cpu_target


def _sixteen_additions() -> str:
    """A function, in LLVM's words, that adds vectors of 16 floats."""
    module, vector = ir.Module(), ir.VectorType(ir.FloatType(), 16)
    function = ir.Function(module, ir.FunctionType(ir.VoidType(), [vector.as_pointer()]), "double")
    builder = ir.IRBuilder(function.append_basic_block())
    value = builder.load(function.args[0], typ=vector)
    builder.store(builder.fadd(value, value), function.args[0])
    builder.ret_void()
    return str(module)


def lanes_of(name: str, features: str) -> int:
    """Floats in the widest vector that LLVM uses for a processor: 16 with AVX-512, 8 with AVX, else 4."""
    machine = binding.Target.from_default_triple().create_target_machine(cpu=name, features=features)
    code = machine.emit_assembly(binding.parse_assembly(_sixteen_additions()))
    return 16 if "zmm" in code else 8 if "ymm" in code else 4


def _lanes() -> int:
    """Of Numba's target. To a processor that was named alone Numba adds the host's features: they do not widen it."""
    _, name, features = cpu_target.target_context.codegen().magic_tuple()
    named_alone = config.CPU_NAME is not None and config.CPU_FEATURES is None
    return min(lanes_of(name, features), lanes_of(name, "") if named_alone else 16)


LANES = _lanes()
