"""Slips of the cell that one step and a whole sequence have in common: their answers have the same lines."""

from hctnlp.exercises.framework import Slip
from hctnlp.exercises.shared.gates import copied, orders, slopes

READ, RETURNED = "{}, {}, {}, {} = np", "[{}, {}, {}, {}]"


def states(value):
    """h and C show in which order the gates were read, in whatever order they are returned."""
    return value[:2]


# with g in its place, gates that are returned as they were read are right, and by name they are wrong
ORDERS = orders("ifgo", READ, RETURNED, view=states, known=("ifog", "figo")) | {
    f"{name}_by_name": slip for name, slip in orders("ifgo", READ, view=states).items() if name[10] == "g"
}

FORWARD = {
    "order_i_f_o_g": Slip(
        {READ.format(*"ifgo"): READ.format(*"ifog"), RETURNED.format(*"ifgo"): RETURNED.format(*"ifog")},
        "门的次序读成了 i f o g。这里约定的是 i f g o：候选 g 在第三，输出门 o 在最后。",
        "The gates are read as i f o g. The order here is i f g o: the candidate g is third, the output gate o last.",
        view=states,
    ),
    "order_f_i_g_o": Slip(
        {READ.format(*"ifgo"): READ.format(*"figo"), RETURNED.format(*"ifgo"): RETURNED.format(*"figo")},
        "门的次序读成了课件上出场的次序 f i g o。数组里约定的是 i f g o：输入门在最前。",
        "The gates are read as they come in on the slide, f i g o. In the arrays the order is i f g o: the input gate first.",
        view=states,
    ),
    **ORDERS,
    **copied("ifgo", "W_h.T + b", "bias", "偏置 b", "the bias b"),
    "candidate_by_sigmoid": Slip(
        {"np.tanh(g)": "sigmoid(g)"},
        "候选也用了 σ。它不是门，是要写进去的内容，有正有负，用 tanh（LSTM-3）。",
        "The candidate went through σ too. It is no gate: it is what is written, of either sign, and takes tanh (LSTM-3).",
    ),
    "gates_by_tanh": Slip(
        {"sigmoid(i), sigmoid(f)": "np.tanh(i), np.tanh(f)", "sigmoid(o)": "np.tanh(o)"},
        "三个门也用了 tanh。门是 0 到 1 之间的比例，用 σ。",
        "The gates went through tanh too. A gate is a share between 0 and 1, and takes σ.",
    ),
    "forget_turned": Slip(
        {"f * c": "(1 - f) * c"},
        "遗忘门反了：f = 1 是全部**保留**，f = 0 才是全部忘掉。",
        "The forget gate is turned round: f = 1 *keeps* everything, f = 0 forgets it.",
    ),
    "coupled_gates": Slip(
        {"i * g": "(1 - f) * g"},
        "写入的比例用了 1 - f，那是 GRU 的做法。LSTM 的输入门 i 是独立的一个门。",
        "You write with the share 1 - f, as GRU does. LSTM has an input gate i of its own.",
    ),
    "forget_gate_ignored": Slip(
        {"f * c": "c"},
        "旧的 C 没有乘遗忘门，只进不出，越积越多。1997 年最初的 LSTM 是这样，课件上的不是。",
        "The old C is not multiplied by the forget gate and only piles up. The first LSTM of 1997 was like that, the slide's is not.",
    ),
    "input_gate_ignored": Slip(
        {"i * g": "g"},
        "候选没有乘输入门，全部写了进去。",
        "The candidate is not multiplied by the input gate, and all of it is written.",
    ),
    "h_unused": Slip(
        {" + h @ W_h.T": ""},
        "h 没有用上：三个门和候选都要看上一步的状态，不只看输入。",
        "h is not used: all four look at the state before, and not at the input alone.",
    ),
    "bias_forgotten": Slip(
        {" + b": ""},
        "偏置 b 没有加。",
        "The bias b is not added.",
    ),
}

BACKWARD = {
    "slope_of_c_forgotten": Slip(
        {" * (1 - tanh_c**2)": ""},
        "从 h_t 到 C_t 的路上忘了 tanh′：h_t = o_t ∘ tanh(C_t)。",
        "On the way from h_t to C_t tanh′ is forgotten: h_t = o_t ∘ tanh(C_t).",
    ),
    "square_of_tanh_forgotten": Slip(
        {"tanh_c**2": "tanh_c"},
        "tanh′ 里少了平方：tanh′ = 1 - tanh²，从 h_t 到 C_t 的路上是 1 - tanh²(C_t)。",
        "tanh′ lacks its square: tanh′ = 1 - tanh², on the way from h_t to C_t it is 1 - tanh²(C_t).",
    ),
    "square_of_g_forgotten": Slip(
        {"g**2": "g"},
        "g 的 tanh′ 里少了平方：g 已经是 tanh 的值，tanh′ = 1 - g²。",
        "tanh′ of g lacks its square: g is already a value of tanh, and tanh′ = 1 - g².",
    ),
    "slope_of_g_forgotten": Slip(
        {" * (1 - g**2)": ""},
        "g 的 δ 没有乘 tanh′：g 是 tanh 的值，梯度还要穿过它。",
        "The δ of g lacks tanh′: g is a value of tanh, which the gradient still has to pass.",
    ),
    "slope_of_g_at_its_value": Slip(
        {"g**2": "np.tanh(g) ** 2"},
        "g 已经是 tanh 的值了，你在求导时又对它用了一次 tanh。由值直接得到导数：1 - g²。",
        "g is already a value of tanh, and the slope applies tanh once more. From the value it is 1 - g².",
    ),
    "slope_of_sigmoid_for_g": Slip(
        {"(1 - g**2)": "g * (1 - g)"},
        "候选 g 用了 σ 的导数。g 是 tanh 的值，导数是另一个式子。",
        "The candidate g got the slope of σ. g is a value of tanh, whose slope is another.",
    ),
    **slopes("ifo"),
    **copied("ifgo", "delta.sum(axis=0)", "db", "db", "db"),
}
