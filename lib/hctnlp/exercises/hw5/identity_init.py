"""``identity_init(input_size, hidden_size, std)``: where an IRNN starts. W_x is drawn, so its statistics are judged."""

import math

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, close, kind, numbers_of

EXACT = close()


def identity_init(input_size, hidden_size, std):
    """IRNN 的初始权重 (W_x, W_h, b)。 The weights that an IRNN starts from."""
    rng = np.random.default_rng()
    W_x = rng.normal(0, std, size=(hidden_size, input_size))
    W_h = np.eye(hidden_size)
    b = np.zeros(hidden_size)
    return W_x, W_h, b


def reference(input_size, hidden_size, std):
    """The library's initialisation, and W_x from a normal distribution."""
    import torch

    from hctnlp.recurrent import RNN, initialise

    layer = RNN(input_size, hidden_size, nonlinearity="relu", engine="reference", dtype=torch.float64)
    initialise.identity(layer)
    W_x, W_h, b, _ = (part if part is None else part.detach() for part in layer.weights())
    torch.nn.init.normal_(W_x, std=std, generator=torch.Generator().manual_seed(0))
    return W_x.numpy(), W_h.numpy(), b.numpy()


def cases(rng):
    """At least 3,000 numbers in W_x, so that mean and deviation are known to a few per cent."""
    sizes = [map(int, rng.integers((280, 12), (320, 16))) for _ in range(2)]
    return [Case((*pair, std)) for pair, std in zip(sizes, (0.001, float(rng.choice([0.02, 0.05, 0.2]))), strict=True)]


def compare(arguments, expected, got):
    if not isinstance(got, list | tuple) or len(got) != 3:
        what = f"{len(got)}" if isinstance(got, list | tuple) else kind(got)
        return [Text(f"应返回 3 个值，得到 {what}", f"3 values expected, got {what}")] * 3
    return [
        _drawn_complaint(expected[0].shape, arguments[2], got[0]),
        EXACT((), expected[1], got[1])[0],
        EXACT((), expected[2], got[2])[0],
    ]


def _drawn_complaint(shape, std, got):
    """What is no sample of N(0, std²). A right one is refused less than once in ten million times: the limits are more
    than six deviations of what they measure."""
    if not isinstance(got, list | np.ndarray):
        return Text(f"应为数组，得到 {kind(got)}", f"an array expected, got {kind(got)}")
    W_x = numbers_of(got)
    if isinstance(W_x, Text):
        return W_x
    if W_x.shape != shape:
        return Text(f"形状应为 {shape}，得到 {W_x.shape}", f"shape {shape} expected, got {W_x.shape}")
    if not np.isfinite(W_x).all():
        return Text("出现非有限值", "not finite")
    mean, deviation = W_x.mean(), W_x.std()
    if not abs(deviation / std - 1) < 0.1:
        return Text(
            f"标准差应约为 {std:.4g}，得到 {deviation:.4g}", f"deviation {std:.4g} expected, got {deviation:.4g}"
        )
    if abs(mean) > 7 * std / math.sqrt(W_x.size):
        return Text(f"均值应约为 0，得到 {mean:.4g}", f"mean 0 expected, got {mean:.4g}")
    if len(np.unique(W_x)) < 0.9 * W_x.size:
        return Text("有许多相同的数：每个数要单独抽取", "many numbers are the same: draw each by itself")
    if _peakedness(W_x) < 2.4:
        return Text("不像正态分布：没有尾部", "not like a normal distribution: it has no tails")
    return None


def _peakedness(values):
    """The mean fourth power over the square of the variance: 3 for a normal distribution, 1.8 for a uniform one."""
    values = np.asarray(values, dtype=np.float64)
    squares = np.square(values - values.mean())
    return float(np.square(squares).mean() / max(squares.mean() ** 2, 1e-300))


def recurrent_part(value):
    """W_h and b, which do not depend on what is drawn."""
    return value[1], value[2]


def shape_of_W_x(value):
    return list(np.shape(value[0]))


def magnitude_of_W_x(value):
    """Its deviation in half powers of ten, rounded so that two draws agree: no square of a ``std`` is near an edge."""
    return round(2 * math.log10(np.std(value[0])))


def drawn_bias(value):
    """Whether b has numbers that differ."""
    return bool(np.ptp(value[2]) > 0)


def nothing_negative(value):
    return bool(np.min(value[0]) > 0)


def without_tails(value):
    return np.min(value[0]) < 0 and bool(_peakedness(value[0]) < 2.4)


def by_hand(input_size, hidden_size, std):
    W_x = std * np.random.default_rng(3).standard_normal((hidden_size, input_size), dtype=np.float32)
    W_h = [[float(i == j) for j in range(hidden_size)] for i in range(hidden_size)]
    return [W_x, W_h, [0.0] * hidden_size]


EXERCISE = Exercise(
    answer=identity_init,
    points=2.0,
    section=Text("5.3　恒等初始化（IRNN）", "5.3 Initialising with the identity (IRNN)"),
    parts=("W_x", "W_h", "b"),
    reference=reference,
    cases=cases,
    groups=(Group("core", 1.0, Text("几种大小", "several sizes")),),
    compare=compare,
    slips={
        "divided_by_the_size": Slip(
            {"np.eye(hidden_size)": "np.eye(hidden_size) / hidden_size"},
            "单位矩阵被除以了 H：状态每一步只剩 1/H，梯度也是。IRNN 要的是不缩不放的 I。",
            "The identity is divided by H: each step leaves 1/H of the state, and of its gradient. An IRNN has I as it is.",
            view=recurrent_part,
        ),
        "divided_by_the_root": Slip(
            {"np.eye(hidden_size)": "np.eye(hidden_size) / np.sqrt(hidden_size)"},
            "单位矩阵被除以了 √H：那是随机矩阵的缩放办法，因为它一行有 H 个数相加；单位矩阵一行只有一个数。",
            "The identity is divided by √H. Random matrices are scaled so, since H numbers of a row add up; a row of the identity has one.",
            view=recurrent_part,
        ),
        "scaled_by_std": Slip(
            {"np.eye(hidden_size)": "std * np.eye(hidden_size)"},
            "std 是 W_x 的标准差，与 W_h 无关：W_h 就是单位矩阵。",
            "std belongs to W_x and not to W_h, which is the identity itself.",
            view=recurrent_part,
        ),
        "ones_everywhere": Slip(
            {"np.eye(hidden_size)": "np.ones((hidden_size, hidden_size))"},
            "你用了全 1 的矩阵：每个单元都会变成所有单元之和，最大奇异值是 H，梯度马上爆炸。单位矩阵只有对角线是 1。",
            "You filled the whole matrix with ones: each unit becomes the sum of all, the largest singular value is H, and gradients explode. The identity has ones on its diagonal only.",
            view=recurrent_part,
        ),
        "bias_of_ones": Slip(
            {"np.zeros": "np.ones"},
            "偏置应为 0。b = 1 时每一步都给状态加 1，哪怕没有输入。（LSTM 遗忘门的偏置才取 1。）",
            "The bias is 0. With b = 1 every step adds 1 to the state, input or not. (It is LSTM's forget gate whose bias is 1.)",
            view=recurrent_part,
        ),
        "bias_drawn": Slip(
            {"np.zeros(hidden_size)": "rng.normal(0, std, size=hidden_size)"},
            "偏置是随机抽的，应为 0：否则它在每一步都加到状态上，越积越多。",
            "The bias is drawn; it should be 0. Anything else is added to the state at every step and piles up.",
            view=drawn_bias,
        ),
        "bias_for_each_input": Slip(
            {"np.zeros(hidden_size)": "np.zeros(input_size)"},
            "b 的长度不对：每个隐藏单元一个偏置，不是每个输入一个。",
            "b has a wrong length: there is one bias for each hidden unit, not for each input.",
            view=recurrent_part,
        ),
        "W_x_transposed": Slip(
            {"(hidden_size, input_size)": "(input_size, hidden_size)"},
            "W_x 的形状转置了：按课程的约定是（隐藏单元数, 输入维数），每个隐藏单元一行。",
            "W_x is transposed: by the course's convention it is (hidden, input), one row for each hidden unit.",
            view=shape_of_W_x,
        ),
        "identity_for_W_x_too": Slip(
            {"rng.normal(0, std, size=(hidden_size, input_size))": "np.eye(hidden_size, input_size)"},
            "W_x 也成了单位矩阵。只有 W_h 是单位矩阵；W_x 是很小的随机数。",
            "W_x is an identity too. Only W_h is; W_x holds small random numbers.",
        ),
        "W_x_of_zeros": Slip(
            {"rng.normal(0, std, size=(hidden_size, input_size))": "np.zeros((hidden_size, input_size))"},
            "W_x 全是 0：输入进不来，预激活恰好是 0，ReLU 在那里的导数也是 0，这个网络永远学不动。",
            "W_x is all zeros: no input enters, every pre-activation is 0, where ReLU's slope is 0 too, and the net never learns.",
        ),
        "variance_for_deviation": Slip(
            {"0, std,": "0, std**2,"},
            "W_x 太小：你把方差当成了标准差。std 是标准差，方差才是它的平方。",
            "W_x is too small: you took the variance for the deviation. std is the deviation; the variance is its square.",
            view=magnitude_of_W_x,
        ),
        "std_forgotten": Slip(
            {"0, std, ": ""},
            "std 没有用上：W_x 的标准差是 1。输入太强，状态一步步累积，很快就很大。",
            "std is not used: W_x has deviation 1. Inputs this strong pile up in the state, which is soon large.",
            view=magnitude_of_W_x,
        ),
        "uniform": Slip(
            {"normal(0, std": "uniform(-std, std"},
            "你用了均匀分布：它没有尾部；如果取的是 (-std, std)，标准差也只有 std/√3。题目要正态分布。",
            "You drew uniformly: that has no tails, and from (-std, std) its deviation is only std/√3. A normal distribution is asked for.",
            view=without_tails,
        ),
        "nothing_negative": Slip(
            {"rng.normal(0, std, ": "std * rng.random("},
            "W_x 全是正数：均值应为 0，正负各半。",
            "All of W_x is positive. Its mean should be 0, with as many numbers below as above.",
            view=nothing_negative,
        ),
    },
    alternatives=(by_hand,),
)
