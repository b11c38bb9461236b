"""``huffman_codes(counts)``: the code of each word."""

from itertools import pairwise

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Misconception, Text, brief, kind
from hctnlp.word2vec import HuffmanTree


def reference(counts):
    return HuffmanTree.from_counts(counts).codes


def cases(rng):
    """Counts without ties, where the shape of the tree is not a matter of taste; then ties; then one and two words."""
    steep = [_tie_free(rng, 1, 400) for _ in range(3)]
    even = [_tie_free(rng, 40, 120) for _ in range(4)]
    ties = [rng.integers(1, 4, size=size).tolist() for size in (4, 6, 9)]
    few = [[int(rng.integers(1, 50))], rng.integers(1, 50, size=2).tolist()]
    return [
        *(Case((counts,)) for counts in (*steep, *even)),
        *(Case((counts,), "ties") for counts in ties),
        *(Case((counts,), "few") for counts in few),
    ]


def _tie_free(rng, low, high):
    while True:
        counts = rng.choice(np.arange(low, high), size=int(rng.integers(5, 10)), replace=False).tolist()
        heap, distinct = sorted(counts), True
        while len(heap) > 1 and distinct:
            heap = sorted([heap[0] + heap[1], *heap[2:]])
            distinct = len(set(heap)) == len(heap)
        if distinct:
            return counts


def compare(arguments, expected, got):
    """Any prefix code of the least weighted length is right, whatever its turns are called and its ties broken."""
    (counts,) = arguments
    return [_complaint(counts, expected, got)]


def _complaint(counts, expected, got):
    if not isinstance(got, list | tuple):
        return Text(
            f"应返回列表，每个词一个编码，得到 {kind(got)}",
            f"a list with a code for each word expected, got {kind(got)}",
        )
    if len(got) != len(counts):
        return Text(f"有 {len(counts)} 个词，却有 {len(got)} 个编码", f"{len(counts)} words but {len(got)} codes")
    codes = []
    for word, code in enumerate(got):
        if isinstance(code, np.ndarray) and code.ndim == 1:
            code = code.tolist()
        if not isinstance(code, list | tuple):
            return Text(
                f"词 {word} 的编码应为由 0、1 组成的元组，得到 {kind(code)}",
                f"the code of word {word} should be a tuple of 0 and 1, got {kind(code)}",
            )
        turns = [turn.item() if isinstance(turn, np.ndarray) and turn.ndim == 0 else turn for turn in code]
        if any(not isinstance(turn, int | float) or turn not in (0, 1) for turn in turns):
            return Text(
                f"词 {word} 的编码 {turns!r:.60} 里有 0、1 以外的东西",
                f"the code of word {word}, {turns!r:.60}, has more than 0 and 1",
            )
        codes.append(tuple(map(int, turns)))
    for word, code in enumerate(codes):
        for other, longer in enumerate(codes):
            if word != other and longer[: len(code)] == code:
                return Text(
                    f"词 {word} 的编码 {brief(code)} 是词 {other} 的编码 {brief(longer)} 的前缀：走到这里无法判断是哪个词",
                    f"the code {brief(code)} of word {word} begins the code {brief(longer)} of word {other}: whose leaf is it?",
                )
    least, cost = (sum(f * len(code) for f, code in zip(counts, c, strict=True)) for c in (expected, codes))
    if cost > least:
        return Text(f"带权路径长度 {cost}，最优是 {least}", f"the weighted path length is {cost}, the least is {least}")
    return None


# --- views: what of the codes is the mark of a misconception -------------------------------------------------------


def lengths(codes):
    return [len(code) for code in codes]


def lengths_and_first_turn(codes):
    """The lengths, and whether all codes begin alike."""
    return [lengths(codes), len({code[0] for code in codes if len(code)}) <= 1]


def lengths_and_direction(codes):
    """The lengths, and whether the codes tell the words apart when they are read from the front, and from the back."""
    return [lengths(codes), prefix_free(codes), prefix_free([code[::-1] for code in codes])]


def prefix_free(codes):
    ordered = sorted(tuple(code) for code in codes)
    return all(longer[: len(code)] != code for code, longer in pairwise(ordered))


# --- misconceptions --------------------------------------------------------------------------------------------------


def two_lightest(nodes):
    nodes.sort(key=lambda node: node[:2])
    return nodes.pop(0), nodes.pop(0)


def codes_by_merging(counts, choose):
    """Huffman's loop; ``choose(nodes)`` takes two of the waiting (weight, order made, {word: code}) out of the list."""
    nodes = [(count, word, {word: ()}) for word, count in enumerate(counts)]
    made = len(nodes)
    while len(nodes) > 1:
        left, right = choose(nodes)
        merged = {word: (0, *code) for word, code in left[2].items()}
        merged.update({word: (1, *code) for word, code in right[2].items()})
        nodes.append((left[0] + right[0], made, merged))
        made += 1
    return [nodes[0][2][word] for word in range(len(counts))]


def huffman_codes__by_rank(counts):
    order = sorted(range(len(counts)), key=lambda word: -counts[word])
    codes = [(1,) * rank + (0,) for rank in range(len(counts) - 1)] + [(1,) * (len(counts) - 1)]
    return [codes[order.index(word)] for word in range(len(counts))]


def huffman_codes__leaf_to_root(counts):
    return [code[::-1] for code in codes_by_merging(counts, two_lightest)]


def huffman_codes__balanced(counts):
    bits = max(1, (len(counts) - 1).bit_length())
    return [tuple(int(bit) for bit in format(word, f"0{bits}b")) for word in range(len(counts))]


def huffman_codes__split_in_halves(counts):
    codes = [()] * len(counts)

    def split(words):
        if len(words) < 2:
            return
        total = sum(counts[word] for word in words)
        cut = min(range(1, len(words)), key=lambda k: abs(2 * sum(counts[word] for word in words[:k]) - total))
        for turn, half in ((0, words[:cut]), (1, words[cut:])):
            for word in half:
                codes[word] += (turn,)
            split(half)

    split(sorted(range(len(counts)), key=lambda word: -counts[word]))
    return codes


def huffman_codes__heaviest_first(counts):
    def two_heaviest(nodes):
        nodes.sort(key=lambda node: node[:2])
        right, left = nodes.pop(), nodes.pop()
        return left, right

    return codes_by_merging(counts, two_heaviest)


def huffman_codes__sorted_once(counts):
    def first_two(nodes):
        if len(nodes) == len(counts):
            nodes.sort(key=lambda node: node[:2])
        return nodes.pop(0), nodes.pop(0)

    return codes_by_merging(counts, first_two)


def huffman_codes__root_counted(counts):
    return [(0, *code) for code in codes_by_merging(counts, two_lightest)]


def huffman_codes__ties_compared(counts):
    import heapq

    heap = [(count, {word: ()}) for word, count in enumerate(counts)]
    heapq.heapify(heap)
    while len(heap) > 1:
        (a, left), (b, right) = heapq.heappop(heap), heapq.heappop(heap)
        merged = {word: (0, *code) for word, code in left.items()} | {word: (1, *code) for word, code in right.items()}
        heapq.heappush(heap, (a + b, merged))
    return [heap[0][1][word] for word in range(len(counts))]


def huffman_codes__bit_for_one_word(counts):
    return [code or (0,) for code in codes_by_merging(counts, two_lightest)]


# --- right answers ---------------------------------------------------------------------------------------------------


def huffman_codes__left_is_one(counts):
    return [tuple(1 - turn for turn in code) for code in codes_by_merging(counts, two_lightest)]


def huffman_codes__recursive(counts):
    import heapq

    heap = [(int(count), word, word) for word, count in enumerate(counts)]
    heapq.heapify(heap)
    made = len(heap)
    while len(heap) > 1:
        left, right = heapq.heappop(heap), heapq.heappop(heap)
        heapq.heappush(heap, (left[0] + right[0], made, (left[2], right[2])))
        made += 1

    def walk(tree, code):
        if isinstance(tree, tuple):
            return walk(tree[0], [*code, 0]) | walk(tree[1], [*code, 1])
        return {tree: np.array(code, dtype=np.int8)}

    codes = walk(heap[0][2], [])
    return [codes[word] for word in range(len(counts))]


EXERCISE = Exercise(
    name="huffman_codes",
    points=4.0,
    parameters=("counts",),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.7, Text("词频各不相同", "counts without ties")),
        Group("ties", 0.15, Text("有相同词频", "counts with ties")),
        Group("few", 0.15, Text("只有一两个词", "one or two words")),
    ),
    compare=compare,
    misconceptions=(
        Misconception(
            huffman_codes__by_rank,
            Text(
                "你的树是一条“藤”：编码长度依次是 1、2、3……，只看词频的排名。每一步应合并当前最轻的两个节点，再把它们的权值之和放回去（如果放回去的不是和，也会长成藤）。",
                "Your tree is a vine: the code lengths are 1, 2, 3, … by rank. Merge the two lightest nodes at each step and put back their sum (anything else put back grows a vine too).",
            ),
            view=lengths,
        ),
        Misconception(
            huffman_codes__leaf_to_root,
            Text(
                "编码的方向反了：你从叶节点往上读。解码是从根开始走的，所以每个编码要倒过来。",
                "The codes are read from the leaf up. Decoding starts at the root: reverse each code.",
            ),
            view=lengths_and_direction,
            needs=(two_lightest, codes_by_merging),
        ),
        Misconception(
            huffman_codes__balanced,
            Text(
                "所有词的编码一样长（平衡树，课件里的 54）。词频没有用上：高频词应该更靠近根（48）。",
                "All codes have one length (the balanced tree, 54 in the lecture). The counts are not used: frequent "
                "words belong nearer to the root (48).",
            ),
            view=lengths,
        ),
        Misconception(
            huffman_codes__split_in_halves,
            Text(
                "你自顶向下把词频之和尽量对半分（Shannon–Fano 编码）。它是前缀码，但不保证最优；哈夫曼树要自底向上合并。",
                "You split the counts in halves from the top (Shannon–Fano). That is a prefix code but not always the "
                "best; Huffman merges from the bottom.",
            ),
            view=lengths,
        ),
        Misconception(
            huffman_codes__heaviest_first,
            Text(
                "你每次合并最重的两个节点，结果高频词沉到了最底层。应合并最轻的两个。",
                "You merge the two heaviest nodes, so frequent words sink to the bottom. Merge the two lightest.",
            ),
            view=lengths,
            needs=(two_lightest, codes_by_merging),
        ),
        Misconception(
            huffman_codes__sorted_once,
            Text(
                "你只在开始时排了一次序，合并出的节点直接放到队尾。新节点也要按权值参加下一轮比较（用堆，或者两个队列）。",
                "You sorted once and put merged nodes at the end. They must compete by weight in the next round: use a "
                "heap, or two queues.",
            ),
            view=lengths,
            needs=(two_lightest, codes_by_merging),
        ),
        Misconception(
            huffman_codes__root_counted,
            Text(
                "每个编码都多了开头的一位：根节点本身不是一次选择，从根走到它的子节点才是第一位。",
                "Each code has one turn too many at the front: the root is no turn, leaving it is the first.",
            ),
            view=lengths_and_first_turn,
            needs=(two_lightest, codes_by_merging),
        ),
        Misconception(
            huffman_codes__ties_compared,
            Text(
                "词频相同时，堆会接着比较元组的下一项，而字典不能比大小，于是抛出 TypeError。在词频后面放一个序号（第几个造出来的）。",
                "When two counts are equal the heap compares what comes next in the tuple, and dictionaries have no order: TypeError. Put a number after the count, the order in which the nodes are made.",
            ),
            view=lengths,
            group="ties",
        ),
        Misconception(
            huffman_codes__bit_for_one_word,
            Text(
                "词表只有一个词时没有选择要做：V-1 = 0 个中间节点，编码是空元组 ()，概率恒为 1。",
                "With one word there is nothing to decide: V - 1 = 0 inner nodes, the code is (), the probability is 1.",
            ),
            view=lengths,
            needs=(two_lightest, codes_by_merging),
            group="few",
        ),
    ),
    remarks=(
        Misconception(
            huffman_codes__left_is_one,
            Text(
                "编码是最优的，得满分。只是 0 和 1 与课件相反（课件：较轻的节点在左，左 0 右 1）。",
                "The code is optimal: full marks. Its 0 and 1 are the other way round than in the lecture (the lighter "
                "node is left, left 0, right 1).",
            ),
            needs=(two_lightest, codes_by_merging),
        ),
    ),
    alternatives=(huffman_codes__recursive,),
)
