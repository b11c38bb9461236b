"""``count_parameters(input_size, hidden_size, num_layers, bidirectional)``: how many numbers an LSTM learns."""

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, close
from hctnlp.exercises.shared.draws import sizes


def count_parameters(input_size, hidden_size, num_layers, bidirectional):
    """参数的总数。 The number of parameters."""
    directions = 2 if bidirectional else 1
    total = 0
    for layer in range(num_layers):
        width = input_size if layer == 0 else directions * hidden_size
        total += directions * 4 * hidden_size * (width + hidden_size + 1)
    return total


def reference(input_size, hidden_size, num_layers, bidirectional):
    """Those of the library's layer, counted one by one."""
    from hctnlp.recurrent import LSTM

    layer = LSTM(input_size, hidden_size, num_layers, bidirectional=bidirectional, device="meta")
    return sum(parameter.numel() for parameter in layer.parameters())


def cases(rng):
    """One layer; then several; then two directions, with one layer and with several."""
    return [
        *(Case((*_widths(rng), 1, False)) for _ in range(2)),
        *(Case((*_widths(rng), depth, False), "deep") for depth in (2, 4)),
        *(Case((*_widths(rng), depth, True), "both directions") for depth in (1, 3)),
    ]


def _widths(rng):
    inputs, hidden = sizes(rng, 2)
    return inputs * int(rng.integers(3, 9)), hidden * int(rng.integers(10, 20))


def shape_by_shape(input_size, hidden_size, num_layers, bidirectional):
    total, width = 0, input_size
    for _ in range(num_layers):
        for _ in range(2 if bidirectional else 1):
            for _ in ("i", "f", "g", "o"):
                total += hidden_size * width + hidden_size * hidden_size + hidden_size
        width = hidden_size * (2 if bidirectional else 1)
    return float(total)


EXERCISE = Exercise(
    answer=count_parameters,
    points=2.0,
    section=Text("7.3　数参数", "7.3 Counting the parameters"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.5, Text("一层，单向", "one layer, one direction")),
        Group("deep", 0.25, Text("几层，单向", "several layers, one direction")),
        Group("both directions", 0.25, Text("双向", "both directions")),
    ),
    compare=close(rtol=0, atol=0.5),
    slips={
        "two_biases": Slip(
            {" + 1)": " + 2)"},
            "偏置算了两个。PyTorch 的 LSTM 确实有两个，但它们只是相加，公式里只有一个。",
            "Two biases are counted. PyTorch's LSTM has two indeed, but they are only added up; the formula has one.",
        ),
        "bias_forgotten": Slip(
            {" + 1)": ")"},
            "偏置没有算：每个门还有 H 个。",
            "The biases are not counted: each gate has H of them.",
        ),
        "one_bias_for_all_gates": Slip(
            {" + 1)": ") + directions * hidden_size"},
            "偏置只算了一份。三个门和候选各有自己的 H 个偏置。",
            "The bias is counted once. Each of the three gates and the candidate has H of its own.",
        ),
        "gates_forgotten": Slip(
            {"4 * ": ""},
            "这是普通 RNN 的个数。LSTM 有三个门和一个候选，每个都有自己的矩阵和偏置。",
            "This is the number of a plain RNN. LSTM has three gates and a candidate, each with matrices and a bias of its own.",
        ),
        "three_gates": Slip(
            {"4 * ": "3 * "},
            "只算了三份。除了三个门，候选也有自己的矩阵和偏置。",
            "Three are counted. Besides the three gates the candidate has matrices and a bias of its own.",
        ),
        "hidden_matrix_forgotten": Slip(
            {" + hidden_size": ""},
            "W_h 没有算：上一步的 h 也有自己的矩阵，每个门 H × H。",
            "W_h is not counted: the h before has a matrix of its own, H × H for each gate.",
        ),
        "input_matrix_forgotten": Slip(
            {"width + ": ""},
            "W_x 没有算：输入也有自己的矩阵，每个门 H × D。",
            "W_x is not counted: the input has a matrix of its own, H × D for each gate.",
        ),
        "peepholes": Slip(
            {" + 1)": " + 1) + directions * 3 * hidden_size"},
            "多算了窥视孔（每层 3H 个）。课件上的 LSTM 没有，PyTorch 也没有。",
            "Peepholes are counted, 3H a layer. The slide's LSTM has none, nor has PyTorch's.",
        ),
        "sizes_exchanged": Slip(
            {"    directions = 2": "    input_size, hidden_size = hidden_size, input_size\n    directions = 2"},
            "输入和状态的大小对调了：H 是 hidden_size，矩阵的行数由它定。",
            "The two sizes are exchanged: H is hidden_size, and sets the rows of the matrices.",
        ),
        "one_layer": Slip(
            {"range(num_layers)": "range(1)"},
            "只算了一层。每一层都有自己的一套权重。",
            "One layer is counted. Every layer has weights of its own.",
            group="deep",
        ),
        "every_layer_reads_x": Slip(
            {" if layer == 0 else directions * hidden_size": ""},
            "每一层都按输入 D 来算。从第二层起，读的是下面一层的状态，宽度不再是 D。",
            "Every layer is counted with D inputs. From the second on a layer reads the states of the one below, which are not D wide.",
            group="deep",
        ),
        "every_layer_as_wide_as_h": Slip(
            {"else directions * hidden_size": "else hidden_size"},
            "双向时，上面的层读的是两个方向拼起来的状态，不只是 H 个数。",
            "With two directions an upper layer reads both states side by side, more than H numbers.",
            group="both directions",
        ),
        "one_direction": Slip(
            {"2 if bidirectional else 1": "1"},
            "双向没有算：反向是另一个网络，有自己的一套权重。",
            "The second direction is not counted: it is a net of its own, with its own weights.",
            group="both directions",
        ),
        "layers_read_both_once": Slip(
            {"+= directions * ": "+= "},
            "上面的层确实读两个方向，但每一层自己也有两个方向，权重要算两份。",
            "An upper layer does read both directions, but each layer has two directions itself, and two sets of weights.",
            group="both directions",
        ),
        "one_number_for_each_bias": Slip(
            {" + 1)": ") + directions * 4"},
            "每个门的偏置只算了一个数。它是一个向量，有 H 个数。",
            "The bias of each gate is counted as one number. It is a vector, H of them.",
        ),
    },
    alternatives=(shape_by_shape,),
)
