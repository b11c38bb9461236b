"""Slips that there are for each gate, each two gates or each order of them; many, and therefore tried alone."""

from itertools import permutations

from hctnlp.exercises.framework import Slip


def orders(gates, *places, view=None, known=()):
    """The gates read in each other order than ``gates``, but for those known by another name.

    A place is a piece of the answer with ``{}`` for each gate.
    """
    others = [order for order in map("".join, permutations(gates)) if order not in (gates, *known)]
    return {"order_" + "_".join(order): _order(gates, order, places, view) for order in others}


def _order(gates, order, places, view):
    return Slip(
        {place.format(*gates): place.format(*order) for place in places},
        f"门的次序读成了 {' '.join(order)}。这里约定的是 {' '.join(gates)}：权重的行和偏置都按这个次序叠放。",
        f"The gates are read as {' '.join(order)}. The order here is {' '.join(gates)}, in the weights' rows and in b.",
        view=view,
        alone=True,
    )


def copied(gates, place, name, zh, en):
    """Of what is stacked at this place of the answer, one gate's rows in place of another's: a copied line."""
    slips = {}
    for right, used in permutations(gates, 2):
        rows = [gates.index(used if gate == right else gate) for gate in gates]
        slips[f"{name}_of_{used}_for_{right}"] = Slip(
            {place: f"{place}.reshape({len(gates)}, -1)[{rows}].ravel()"},
            f"{zh}里，{right} 的那一段用成了 {used} 的。抄上一行时，有一处忘了改？",
            f"In {en} the part of {right} is that of {used}. Was a line copied, and one place in it not changed?",
            alone=True,
        )
    return slips


def slopes(gates):
    """σ′ of one gate forgotten; σ′ taken as if a gate's value had not passed σ yet, for one gate or for all."""
    right = {gate: f" * {gate} * (1 - {gate})" for gate in gates}
    wrong = {gate: f" * sigmoid({gate}) * (1 - sigmoid({gate}))" for gate in gates}
    each = {f"slope_of_{gate}_forgotten": _forgotten(gate, right[gate]) for gate in gates}
    each |= {f"slope_of_{gate}_at_its_value": _at_values(gate, {right[gate]: wrong[gate]}) for gate in gates}
    return each | {"slopes_at_the_values": _at_values(" ".join(gates), {right[gate]: wrong[gate] for gate in gates})}


def _forgotten(gate, slope):
    return Slip(
        {slope: ""},
        f"{gate} 的 δ 没有乘 σ′：对 {gate} 的值求得的梯度，还要穿过它的 σ。",
        f"The δ of {gate} lacks σ′: the gradient by the value of {gate} still has to pass its σ.",
    )


def _at_values(which, edits):
    return Slip(
        edits,
        f"{which} 已经是 σ 的值了，你在求导时又对它用了一次 σ。由值直接得到导数：σ′ = σ(1 - σ)。",
        f"{which}: already values of σ, and the slope applies σ once more. From the value it is σ′ = σ(1 - σ).",
        alone=True,
    )
