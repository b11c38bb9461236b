"""An answer with one change, tried at every place where one can be: mistakes that nobody has listed.

A student whose values are just those of such a variant is told the change. It is a way to say what is wrong with the
values, and true of them, whatever the code was.
"""

from __future__ import annotations

import ast
import copy
import sys
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from hctnlp.exercises.framework.bounded import may_hang
from hctnlp.exercises.framework.sitting import Remark
from hctnlp.exercises.framework.slips import parsed, source_of
from hctnlp.exercises.framework.text import Text

ONE_CHANGE = Text(
    "你的返回值正好是这样得来的：一个正确的解法，只有一处不同：{}。",
    "Your values are just those of a right solution with one thing different: {}.",
)
LONGEST = 28  # characters of code that a hint may show; of more it names the variables
KINDS = {
    "term_left_out": Text("少了一项 {0}", "the term {0} is left out"),
    "term_twice": Text("{0} 算了两次", "the term {0} counts twice"),
    "sign_before_a_term": Text("{0} 前面的加减号反了", "the sign before {0} is turned"),
    "factor_left_out": Text("少乘了 {0}", "the factor {0} is left out"),
    "divisor_left_out": Text("少除以了 {0}", "the division by {0} is left out"),
    "product_for_quotient": Text(
        "{0}：该除的乘了，或者该乘的除了", "{0}: multiplied where it should divide, or divided where it should multiply"
    ),
    "sum_for_product": Text("{0} 和 {1} 该乘的加了", "{0} and {1} are added, and should be multiplied"),
    "brackets": Text("{0} 只乘（除）到了 {1}，少了括号", "{0} applies to {1} alone: brackets are missing"),
    "power_left_out": Text("{0} 少了乘方", "the power of {0} is left out"),
    "matrix_left_out": Text("少了与 {0} 的矩阵乘法", "the product with the matrix {0} is left out"),
    "matrices_in_another_order": Text(
        "矩阵 {0} 和 {1} 相乘的次序反了", "{0} and {1} are multiplied in the other order"
    ),
    "transposition": Text("{0} 多了或少了一次转置", "{0} is transposed once too often, or not at all"),
    "product_by_elements": Text(
        "{0} 和 {1} 该作矩阵乘法，你逐元素乘了", "{0} and {1} are multiplied by elements, and not as matrices"
    ),
    "minus_left_out": Text("{0} 少了负号", "the minus before {0} is left out"),
    "condition_turned": Text("条件 {0} 反了", "the condition {0} is turned round"),
    "call_left_out": Text("{0} 没有用上", "{0} is not applied"),
    "another_function": Text("该用 {0} 的地方用了 {1}", "{1} is used in place of {0}"),
    "arguments_exchanged": Text("{0} 的两个参数换了位置", "the two arguments of {0} have changed places"),
    "setting_left_out": Text("{0} 少了参数 {1}", "{0} lacks the argument {1}"),
    "another_axis": Text("{0} 沿错了轴", "{0} goes along the wrong axis"),
    "boundary": Text("条件 {0} 的边界错了：是否含等号", "the condition {0} is wrong where both sides are equal"),
    "off_by_one": Text("数 {0} 差了一", "a number {0} is off by one"),
    "another_string": Text("该用 {0} 的地方用了别的字符串", "another string stands where {0} is due"),
    "slice_left_out": Text("{0} 没有切片，用了全部", "{0}: nothing is cut off, all of it is used"),
    "begins_late": Text("{0} 少取了第一项", "of {0} the first item is skipped"),
    "ends_early": Text("{0} 少取了最后一项", "of {0} the last item is skipped"),
    "only_the_first": Text("{0} 只取了第一项", "of {0} only the first item is taken"),
    "one_place_off": Text("{0} 错了一位，用了前一项", "{0} is one place off: the item before is taken"),
    "other_direction": Text("{0} 的方向反了，从尾走到了头", "{0} is gone through in the other direction"),
    "each_once": Text("{0} 里重复的只算了一次", "what comes twice in {0} is taken once"),
    "index_left_out": Text("{0} 没有取下标 {1}", "{0} is taken whole, without the index {1}"),
    "condition_left_out": Text("条件 {0} 没有用上", "the condition {0} is left out"),
    "always_one_case": Text("“{0}”没有分情况", "the two cases of {0} are not told apart"),
    "item_left_out": Text("少了 {0}", "{0} is left out"),
    "name_for_name": Text("该用 {0} 的地方用了 {1}", "{1} is used where {0} belongs"),
    "argument_not_used": Text("参数 {0} 没有用上，好像全是 0", "the argument {0} is not used, as if it were 0"),
    "line_left_out": Text("少了改变 {0} 的一行", "a line that changes {0} is left out"),
    "lines_in_another_order": Text(
        "算 {0} 和 {1} 的两行次序反了", "the lines for {0} and {1} stand in the other order"
    ),
    "overwritten": Text("{0} 每次被覆盖，没有累加", "{0} is overwritten, and not added to"),
    "reset_in_the_loop": Text("{0} 在循环里每一轮都重新开始", "{0} starts anew in each round of the loop"),
    "left_in_the_first_round": Text(
        "循环只走了一轮就返回了：`return`缩进得太深", "the loop ends after one round: `return` is indented too far"
    ),
    "done_twice": Text("改变 {0} 的一行做了两次", "a line that changes {0} is done twice"),
    "another_activation": Text("该用的不是 {0}", "{0} is used in place of what is due"),
    "needless_update": Text("{0} 被改了符号地累加", "{0} is changed by the right amount with the sign turned"),
}
SIMILAR = (
    ("sum", "mean", "prod", "max", "min"),
    ("maximum", "minimum"),
    ("tanh", "sigmoid", "exp"),
    ("argsort", "sort"),
    ("hstack", "vstack"),
    ("zeros_like", "ones_like"),
    ("zeros", "ones"),
    ("sqrt", "square"),
)
REDUCED = {"sum", "mean", "prod", "max", "min", "norm"}
STRINGS = ("", " ", "_", "\n")
MODULES = {"np", "re", "heapq", "math", "jieba", "itertools"}
INVERSE = {ast.Lt: ast.GtE, ast.GtE: ast.Lt, ast.Gt: ast.LtE, ast.LtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq}
INVERSE |= {ast.In: ast.NotIn, ast.NotIn: ast.In}
OPPOSITE = {ast.Lt: ast.Gt, ast.LtE: ast.GtE, ast.Gt: ast.Lt, ast.GtE: ast.LtE}
ACTIVATIONS = {
    "ReLU": "np.maximum({0}, 0)",
    "tanh": "np.tanh({0})",
    "σ": "1 / (1 + np.exp(-({0})))",
    "|·|": "np.abs({0})",
    "leaky ReLU": "np.where({0} > 0, {0}, 0.01 * ({0}))",
    "clip(·, -1, 1)": "np.clip({0}, -1, 1)",
    "clip(·, 0, 1)": "np.clip({0}, 0, 1)",
    "softplus": "np.logaddexp(0, {0})",
    "(·)²": "np.square({0})",
}
BOUNDARY = {ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt}


class Variant(NamedTuple):
    """The answer with one change, and what is said of values that are its values."""

    remark: Remark
    function: Callable[..., Any]
    view: None = None


class Change(NamedTuple):
    """A change of a kind. ``new`` takes the place of what it was found at."""

    kind: str
    about: tuple[str, ...]
    new: Any


def variants_of(answer: Callable[..., Any], arguments: tuple[Any, ...]) -> list[Variant]:
    """All variants of an answer, those of one source once; of the same shape in a call are names that stand for others.

    They are not tried: one may raise, or be right.
    """
    alike = _names_of_one_shape(answer, arguments)
    tree = parsed(source_of(answer))
    if any(isinstance(node, ast.While) for node in ast.walk(tree)) or may_hang(answer):
        return []  # most of them would never end, or be ended by nobody
    sources, variants = {ast.unparse(tree)}, []
    for change in _made(tree.body[0], alike):
        source = ast.unparse(tree)
        if source not in sources:
            sources.add(source)
            if (function := _function(answer, source)) is not None:
                variants.append(Variant(_remark(change), function))
    return variants


def _function(answer: Callable[..., Any], source: str) -> Callable[..., Any] | None:
    space = {**answer.__globals__}
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", SyntaxWarning)
            code = compile(source, f"<{answer.__name__}: one change>", "exec")
        exec(code, space)
    except SyntaxError:
        return None
    return space[answer.__name__]


def _remark(change: Change) -> Remark:
    said = (text.format(*change.about) for text in KINDS[change.kind])
    return Remark(change.kind, Text(*(frame.format(text) for frame, text in zip(ONE_CHANGE, said, strict=True))))


def _names_of_one_shape(answer: Callable[..., Any], arguments: tuple[Any, ...]) -> Mapping[str, Sequence[str]]:
    """For each variable of a call, those whose value had the same type and shape at the end."""
    last: dict[str, Any] = {}

    def watch(frame: Any, event: str, _: Any) -> None:
        if event == "return" and frame.f_code is answer.__code__:
            last.update(frame.f_locals)

    before = sys.getprofile()
    sys.setprofile(watch)
    try:
        answer(*copy.deepcopy(arguments))
    finally:
        sys.setprofile(before)
    shapes = {name: _shape(value) for name, value in last.items()}
    return {
        one: [other for other in shapes if other != one and shapes[other] == shape] for one, shape in shapes.items()
    }


def _shape(value: Any) -> Any:
    if isinstance(value, np.ndarray | float | np.floating):
        return np.shape(value)
    return type(value)


# --- where a change can be --------------------------------------------------------------------------------------------


def _made(function: ast.FunctionDef, alike: Mapping[str, Sequence[str]]) -> Iterator[Change]:
    """Each change in turn, while the function has it."""
    for node, put in list(_places(function)):
        for change in _of(node, alike):
            put(change.new)
            yield change
        put(node)
    for argument in function.args.args:
        yield from _inserted(function.body, 1, Change("argument_not_used", (argument.arg,), _zero(argument.arg)))
    for body in _bodies(function):
        yield from _of_lines(body, function)


def _zero(name: str) -> ast.stmt:
    return ast.parse(f"{name} = 0 * {name}").body[0]


def _inserted(body: list[ast.stmt], at: int, change: Change) -> Iterator[Change]:
    body.insert(at, change.new)
    yield change
    del body[at]


def _places(root: ast.AST) -> Iterator[tuple[ast.AST, Callable[[Any], None]]]:
    """Every node below, with what puts another in its place; no docstring and no part of a pattern or a name's own."""
    for parent in ast.walk(root):
        for field, value in ast.iter_fields(parent):
            if isinstance(value, ast.AST):
                yield value, _setter(parent, field)
            elif isinstance(value, list):
                for number, item in enumerate(value):
                    if isinstance(item, ast.AST) and not _is_docstring(item):
                        yield item, _item_setter(value, number)


def _setter(parent: ast.AST, field: str) -> Callable[[Any], None]:
    return lambda new: setattr(parent, field, new)


def _item_setter(items: list[Any], number: int) -> Callable[[Any], None]:
    def put(new: Any) -> None:
        items[number] = new

    return put


def _is_docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _bodies(root: ast.AST) -> Iterator[list[ast.stmt]]:
    for node in ast.walk(root):
        for field in ("body", "orelse"):
            body = getattr(node, field, None)
            if isinstance(body, list):
                yield body


# --- changes of an expression -----------------------------------------------------------------------------------------


def _of(node: ast.AST, alike: Mapping[str, Sequence[str]]) -> Iterator[Change]:
    match node:
        case ast.BinOp():
            yield from _of_operation(node)
        case ast.Attribute(value, "T"):
            yield Change("transposition", (said(value),), value)
        case ast.UnaryOp(ast.USub(), operand):
            yield Change("minus_left_out", (said(operand),), operand)
        case ast.UnaryOp(ast.Not(), operand):
            yield Change("condition_turned", (said(operand),), operand)
        case ast.Call():
            yield from _of_call(node)
        case ast.Compare(left, [operator], right):
            for kind, others in (("boundary", BOUNDARY), ("condition_turned", INVERSE), ("condition_turned", OPPOSITE)):
                if other := others.get(type(operator)):
                    yield Change(kind, (said(node),), ast.Compare(left, [other()], right))
        case ast.Subscript(value, index, ast.Load()):
            yield from _of_subscript(node, value, index)
        case ast.ListComp() | ast.GeneratorExp() | ast.SetComp():
            yield from _of_comprehension(node)
        case ast.IfExp(test, body, orelse):
            yield Change("always_one_case", (said(test),), body)
            yield Change("always_one_case", (said(test),), orelse)
        case ast.List(items, ast.Load()) if len(items) > 1:
            for number, item in enumerate(items):
                yield Change(
                    "item_left_out", (said(item),), ast.List([*items[:number], *items[number + 1 :]], ast.Load())
                )
        case ast.Constant(str(text)):
            others = (other for other in STRINGS if other != text)
            yield from (Change("another_string", (repr(text),), ast.Constant(other)) for other in others)
        case ast.Constant(int(number)) if not isinstance(number, bool):
            yield from (Change("off_by_one", (said(node),), ast.Constant(number + by)) for by in (-1, 1))
        case ast.Name(name, ast.Load()):
            others = alike.get(name, ())
            yield from (Change("name_for_name", (name, other), ast.Name(other, ast.Load())) for other in others)
        case ast.AugAssign(target, operator, value):
            assigned = ast.copy_location(ast.Assign([target], value), node)
            yield Change("overwritten", (said(target),), assigned)
            if isinstance(operator, ast.Add | ast.Sub):
                turned = ast.Sub() if isinstance(operator, ast.Add) else ast.Add()
                yield Change("needless_update", (said(target),), ast.AugAssign(target, turned, value))
        case ast.For():
            yield from _of_loop(node)
        case ast.If(test, body, orelse) if not orelse:
            yield Change("condition_left_out", (said(test),), ast.If(ast.Constant(True), body, []))
            yield Change("condition_turned", (said(test),), ast.If(ast.UnaryOp(ast.Not(), test), body, []))


def _of_operation(node: ast.BinOp) -> Iterator[Change]:
    left, right = node.left, node.right

    def other(operator: ast.operator, one: ast.expr = left, two: ast.expr = right) -> ast.BinOp:
        return ast.BinOp(one, operator, two)

    match node.op:
        case ast.Add():
            yield Change("term_left_out", (said(right),), left)
            yield Change("term_left_out", (said(left),), right)
            yield Change("sign_before_a_term", (said(right),), other(ast.Sub()))
            yield Change("sign_before_a_term", (said(left),), other(ast.Sub(), right, left))
            yield Change("term_twice", (said(right),), other(ast.Add(), node, right))
            yield Change("term_twice", (said(left),), other(ast.Add(), left, node))
        case ast.Sub():
            yield Change("term_left_out", (said(right),), left)
            yield Change("term_left_out", (said(left),), right)
            yield Change("sign_before_a_term", (said(right),), other(ast.Add()))
            yield Change("arguments_exchanged", (said(node),), other(ast.Sub(), right, left))
        case ast.Mult():
            yield Change("factor_left_out", (said(right),), left)
            yield Change("factor_left_out", (said(left),), right)
            yield Change("sum_for_product", (said(left), said(right)), other(ast.Add()))
            for factor, total in ((left, right), (right, left)):
                yield from _without_brackets(factor, total, ast.Mult())
            yield Change("product_for_quotient", (said(node),), other(ast.Div()))
        case ast.Div():
            yield Change("divisor_left_out", (said(right),), left)
            yield from _without_brackets(right, left, ast.Div())
            yield Change("product_for_quotient", (said(node),), other(ast.Mult()))
            yield Change("arguments_exchanged", (said(node),), other(ast.Div(), right, left))
        case ast.Pow():
            yield Change("power_left_out", (said(left),), left)
        case ast.MatMult():
            yield Change("matrix_left_out", (said(right),), left)
            yield Change("matrix_left_out", (said(left),), right)
            yield Change("matrices_in_another_order", (said(left), said(right)), other(ast.MatMult(), right, left))
            yield Change("transposition", (said(left),), other(ast.MatMult(), _transposed(left)))
            yield Change("transposition", (said(right),), other(ast.MatMult(), left, _transposed(right)))
            yield Change("product_by_elements", (said(left), said(right)), other(ast.Mult()))


def _without_brackets(factor: ast.expr, total: ast.expr, by: ast.operator) -> Iterator[Change]:
    """A factor, or a divisor, of a sum that is applied to one of its terms."""
    if isinstance(total, ast.BinOp) and isinstance(total.op, ast.Add | ast.Sub):
        one, two = total.left, total.right
        yield Change("brackets", (said(factor), said(two)), ast.BinOp(one, total.op, ast.BinOp(two, by, factor)))
        yield Change("brackets", (said(factor), said(one)), ast.BinOp(ast.BinOp(one, by, factor), total.op, two))


def _transposed(node: ast.expr) -> ast.expr:
    return ast.Attribute(node, "T", ast.Load())


def _of_call(node: ast.Call) -> Iterator[Change]:
    name = ast.unparse(node.func).rpartition(".")[2]
    shown = said(node.func) if isinstance(node.func, ast.Attribute) and said(node.func.value) in MODULES else name
    match node.func:
        case ast.Attribute(ast.Name(module)) if module in MODULES:
            bare = [*node.args]
        case ast.Attribute(value):
            bare = [value] if not isinstance(value, ast.Constant) else [*node.args]
        case _:
            bare = [*node.args]
    yield from (
        Change("call_left_out", (shown,), argument) for argument in bare if not isinstance(argument, ast.Starred)
    )
    yield from _of_function(node, name)
    if name in ("tanh", "sigmoid") or (name == "maximum" and said(node.args[-1]) == "0"):
        for other, form in ACTIVATIONS.items():
            new = ast.parse(form.format(ast.unparse(node.args[0])), mode="eval").body
            yield Change("another_activation", (other,), new)
    if name in REDUCED and bare and not isinstance(bare[0], ast.Starred | ast.GeneratorExp):
        yield from (Change(one.kind, one.about, _with_operand(node, bare[0], one.new)) for one in _ends(bare[0]))
    if len(node.args) == 2:
        yield Change("arguments_exchanged", (name,), ast.Call(node.func, node.args[::-1], node.keywords))
    for number, keyword in enumerate(node.keywords):
        others = [*node.keywords[:number], *node.keywords[number + 1 :]]
        yield Change("setting_left_out", (name, said(keyword)), ast.Call(node.func, node.args, others))
        if keyword.arg == "axis" and isinstance(keyword.value, ast.Constant):
            for axis in {0, 1, 2} - {keyword.value.value}:
                turned = ast.keyword("axis", ast.Constant(axis))
                yield Change("another_axis", (name,), ast.Call(node.func, node.args, [*others, turned]))


def _with_operand(node: ast.Call, old: ast.expr, new: ast.expr) -> ast.Call:
    """The call on something else."""
    if isinstance(node.func, ast.Attribute) and node.func.value is old:
        return ast.Call(ast.Attribute(new, node.func.attr, ast.Load()), node.args, node.keywords)
    return ast.Call(node.func, [new, *node.args[1:]], node.keywords)


def _ends(operand: ast.expr) -> Iterator[Change]:
    """An array without its first or last item, and its first alone."""
    for kind, (lower, upper) in (("begins_late", (1, None)), ("ends_early", (None, -1)), ("only_the_first", (None, 1))):
        part = ast.Slice(*(None if end is None else ast.Constant(end) for end in (lower, upper)))
        yield Change(kind, (said(operand),), ast.Subscript(operand, part, ast.Load()))


def _of_function(node: ast.Call, name: str) -> Iterator[Change]:
    """Another function of the same kind in its place."""
    for family in SIMILAR:
        for other in family if name in family else ():
            if other == name:
                continue
            func = copy.copy(node.func)
            if isinstance(func, ast.Attribute):
                func.attr = other
                if other == "sigmoid":
                    func = ast.Name(other, ast.Load())
            elif name == "sigmoid":
                func = ast.Attribute(ast.Name("np", ast.Load()), other, ast.Load())
            else:
                func = ast.Name(other, ast.Load())
            yield Change("another_function", (name, other), ast.Call(func, node.args, node.keywords))


def _of_subscript(node: ast.Subscript, value: ast.expr, index: ast.expr) -> Iterator[Change]:
    if not isinstance(index, ast.Slice):
        if not isinstance(index, ast.Tuple):
            yield Change("index_left_out", (said(value), said(index)), value)
        return
    yield Change("slice_left_out", (said(value),), value)
    lower, upper, step = index.lower, index.upper, index.step
    if lower and upper:
        for one, two in ((None, upper), (lower, None)):
            yield Change("slice_left_out", (said(value),), ast.Subscript(value, ast.Slice(one, two, step), ast.Load()))
    yield from _cut(node, said(value))


def _cut(iterable: ast.expr, about: str) -> Iterator[Change]:
    """An iterable without its first item, without its last, its first alone, backwards."""
    bare = isinstance(iterable, ast.Name | ast.Attribute)  # an array stays one
    code = ast.unparse(iterable) if bare else f"list({ast.unparse(iterable)})"
    for kind, part in (
        ("begins_late", "[1:]"),
        ("ends_early", "[:-1]"),
        ("only_the_first", "[:1]"),
        ("other_direction", "[::-1]"),
    ):
        yield Change(kind, (about,), ast.parse(f"{code}{part}", mode="eval").body)
    shifted = f"[*list({ast.unparse(iterable)})[-1:], *list({ast.unparse(iterable)})[:-1]]"
    yield Change("one_place_off", (about,), ast.parse(shifted, mode="eval").body)


def _of_comprehension(node: ast.ListComp | ast.GeneratorExp | ast.SetComp) -> Iterator[Change]:
    for number, generator in enumerate(node.generators):

        def other(new: ast.comprehension, number: int = number) -> ast.AST:
            changed = copy.copy(node)
            changed.generators = [*node.generators[:number], new, *node.generators[number + 1 :]]
            return changed

        for condition in generator.ifs:
            ifs = [one for one in generator.ifs if one is not condition]
            yield Change(
                "condition_left_out",
                (said(condition),),
                other(ast.comprehension(generator.target, generator.iter, ifs, 0)),
            )
        about = said(generator.iter)
        for change in (*_cut(generator.iter, about), *_once(generator.iter, about)):
            new = ast.comprehension(generator.target, change.new, generator.ifs, 0)
            yield Change(change.kind, change.about, other(new))


def _once(iterable: ast.expr, about: str) -> Iterator[Change]:
    yield Change("each_once", (about,), ast.parse(f"list(dict.fromkeys({ast.unparse(iterable)}))", mode="eval").body)


def _of_loop(node: ast.For) -> Iterator[Change]:
    about = said(node.iter)
    for change in (*_cut(node.iter, about), *_once(node.iter, about)):
        yield Change(change.kind, change.about, ast.For(node.target, change.new, node.body, [], lineno=0))


# --- changes of lines -------------------------------------------------------------------------------------------------


def _of_lines(body: list[ast.stmt], function: ast.FunctionDef) -> Iterator[Change]:
    for number, line in enumerate(list(body)):
        if len(body) > 1 and isinstance(line, ast.Assign | ast.AugAssign | ast.Expr) and not _is_docstring(line):
            del body[number]
            yield Change("line_left_out", (_changed(line),), None)
            body.insert(number, line)
            yield from _inserted(body, number, Change("done_twice", (_changed(line),), line))
        if number and not _is_docstring(body[number - 1]) and not isinstance(line, ast.Return):
            body[number - 1], body[number] = line, body[number - 1]
            yield Change("lines_in_another_order", (_changed(body[number]), _changed(line)), None)
            body[number - 1], body[number] = body[number], line
        if isinstance(line, ast.For):
            yield from _of_rounds(line, body[:number], function)


def _of_rounds(loop: ast.For, before: Sequence[ast.stmt], function: ast.FunctionDef) -> Iterator[Change]:
    """What was set up before a loop is set up in each round; the loop's first round is its last."""
    for line in before:
        for target, value in _assigned(line):
            again = ast.Assign([target], value, lineno=0)
            yield from _inserted(loop.body, 0, Change("reset_in_the_loop", (said(target),), again))
    if isinstance(last := function.body[-1], ast.Return):
        yield from _inserted(loop.body, len(loop.body), Change("left_in_the_first_round", (), last))


def _assigned(line: ast.stmt) -> Iterator[tuple[ast.expr, ast.expr]]:
    match line:
        case ast.Assign([ast.Tuple(targets)], ast.Tuple(values)):
            yield from zip(targets, values, strict=True)
        case ast.Assign([ast.Name() as target], value):
            yield target, value


def _changed(line: ast.stmt) -> str:
    """What a line is about: its target, or what it calls."""
    match line:
        case ast.Assign([target], _) | ast.AugAssign(target, _, _):
            return said(target)
        case ast.Expr(value):
            return said(value)
    return said(line)


def said(node: ast.AST) -> str:
    """Code as a hint shows it: short, or the variables in it."""
    code = ast.unparse(node)
    if len(code) <= LONGEST and "\n" not in code:
        return code
    called = {one.func.id for one in ast.walk(node) if isinstance(one, ast.Call) and isinstance(one.func, ast.Name)}
    named = (one.id for one in ast.walk(node) if isinstance(one, ast.Name))
    names = dict.fromkeys(name for name in named if name not in MODULES | called)
    return ", ".join(list(names)[:4]) or code[:LONGEST]
