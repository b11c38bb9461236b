"""``huffman_codes(counts)``: the code of each word."""

from itertools import pairwise

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, brief, kind, misconception


def huffman_codes(counts):
    """词频 → 编码。 Codes of the words with these counts: a list of tuples of 0 and 1."""
    import heapq

    heap = [(count, word, (word,)) for word, count in enumerate(counts)]  # weight, order made, words below
    heapq.heapify(heap)
    codes = [()] * len(counts)
    for made in range(len(counts), 2 * len(counts) - 1):
        left, right = heapq.heappop(heap), heapq.heappop(heap)
        for turn, node in ((0, left), (1, right)):
            for word in node[2]:
                codes[word] = (turn, *codes[word])  # we climb, so the new turn comes first
        heapq.heappush(heap, (left[0] + right[0], made, left[2] + right[2]))
    return codes


def reference(counts):
    from hctnlp.word2vec import HuffmanTree

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
    # only by how much the path is too long: its whole length is what the next exercise asks for
    excess = sum(count * (len(own) - len(best)) for count, own, best in zip(counts, codes, expected, strict=True))
    if excess > 0:
        return Text(f"带权路径长度比最优的多 {excess}", f"the weighted path length is {excess} above the least")
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


# --- other algorithms, wrong and right -------------------------------------------------------------------------------


@misconception(
    "所有词的编码一样长（平衡树，课件里的 54）。词频没有用上：高频词应该更靠近根（48）。",
    "All codes have one length (the balanced tree, 54 in the lecture). The counts are not used: frequent words belong nearer to the root (48).",
    view=lengths,
)
def balanced(counts):
    bits = max(1, (len(counts) - 1).bit_length())
    return [tuple(int(bit) for bit in format(word, f"0{bits}b")) for word in range(len(counts))]


@misconception(
    "你自顶向下把词频之和尽量对半分（Shannon–Fano 编码）。它是前缀码，但不保证最优；哈夫曼树要自底向上合并。",
    "You split the counts in halves from the top (Shannon–Fano). That is a prefix code but not always the best; Huffman merges from the bottom.",
    view=lengths,
)
def split_in_halves(counts):
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


def recursive(counts):
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
    answer=huffman_codes,
    points=4.0,
    section=Text("2.2　一步一步合并", "2.2 Merge by merge"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.7, Text("词频各不相同", "counts without ties")),
        Group("ties", 0.15, Text("有相同词频", "counts with ties")),
        Group("few", 0.15, Text("只有一两个词", "one or two words")),
    ),
    compare=compare,
    slips={
        "by_rank": Slip(
            {"left[0] + right[0]": "0", "(count, word,": "(count, -word,"},
            "你的树是一条“藤”：编码长度依次是 1、2、3……，只看词频的排名。每一步应合并当前最轻的两个节点，再把它们的权值之和放回去（如果放回去的不是和，也会长成藤）。",
            "Your tree is a vine: the code lengths are 1, 2, 3, … by rank. Merge the two lightest nodes at each step and put back their sum (anything else put back grows a vine too).",
            view=lengths,
        ),
        "leaf_to_root": Slip(
            {"(turn, *codes[word])": "(*codes[word], turn)"},
            "编码的方向反了：你从叶节点往上读。解码是从根开始走的，所以每个编码要倒过来。",
            "The codes are read from the leaf up. Decoding starts at the root: reverse each code.",
            view=lengths_and_direction,
        ),
        "heaviest_first": Slip(
            {"(count, word,": "(-count, -word,", "made, left[2]": "-made, left[2]"},
            "你每次合并最重的两个节点，结果高频词沉到了最底层。应合并最轻的两个。",
            "You merge the two heaviest nodes, so frequent words sink to the bottom. Merge the two lightest.",
            view=lengths,
        ),
        "sorted_once": Slip(
            {
                "heapq.heapify(heap)": "heap.sort()",
                "heapq.heappop(heap), heapq.heappop(heap)": "heap.pop(0), heap.pop(0)",
                "heapq.heappush(heap, (": "heap.append((",
            },
            "你只在开始时排了一次序，合并出的节点直接放到队尾。新节点也要按权值参加下一轮比较（用堆，或者两个队列）。",
            "You sorted once and put merged nodes at the end. They must compete by weight in the next round: use a heap, or two queues.",
            view=lengths,
        ),
        "root_counted": Slip(
            {"return codes": "return [(0, *code) for code in codes]"},
            "每个编码都多了开头的一位：根节点本身不是一次选择，从根走到它的子节点才是第一位。",
            "Each code has one turn too many at the front: the root is no turn, leaving it is the first.",
            view=lengths_and_first_turn,
        ),
        "ties_compared": Slip(
            {"word, (word,))": "{word: None})", "node[2]": "node[1]", "made, left[2] + right[2]": "left[1] | right[1]"},
            "词频相同时，堆会接着比较元组的下一项，而字典不能比大小，于是抛出 TypeError。在词频后面放一个序号（第几个造出来的）。",
            "When two counts are equal the heap compares what comes next in the tuple, and dictionaries have no order: TypeError. Put a number after the count, the order in which the nodes are made.",
            view=lengths,
            group="ties",
        ),
        "bit_for_one_word": Slip(
            {"[()] * len(counts)": "[() if len(counts) > 1 else (0,)] * len(counts)"},
            "词表只有一个词时没有选择要做：V-1 = 0 个中间节点，编码是空元组 ()，概率恒为 1。",
            "With one word there is nothing to decide: V - 1 = 0 inner nodes, the code is (), the probability is 1.",
            view=lengths,
            group="few",
        ),
        "one_word_fails": Slip(
            {"2 * len(counts) - 1)": "max(2 * len(counts) - 1, 2))"},
            "词表只有一个词时出错了：没有两个节点可以合并，一次也不用合并，编码是空元组 ()。",
            "It fails on a vocabulary of one word: there are no two nodes to merge, and no need to. The code is ().",
            view=lengths,
            group="few",
        ),
        "lightest_word_first": Slip(
            {
                "return codes": "return [codes[word] for word in sorted(range(len(counts)), key=lambda word: counts[word])]"
            },
            "编码是按词频从小到大排列的，与词对不上了：第 i 个编码应当是第 i 个词的。",
            "The codes are in the order of the counts, lightest first. Code i belongs to word i.",
            view=lengths,
        ),
        "heaviest_word_first": Slip(
            {
                "return codes": "return [codes[word] for word in sorted(range(len(counts)), key=lambda word: -counts[word])]"
            },
            "编码是按词频从大到小排列的，与词对不上了：第 i 个编码应当是第 i 个词的。",
            "The codes are in the order of the counts, heaviest first. Code i belongs to word i.",
            view=lengths,
        ),
        "in_order_of_the_leaves": Slip(
            {"return codes": "return sorted(codes)"},
            "编码是按叶节点从左到右排列的，与词对不上了：第 i 个编码应当是第 i 个词的。遍历时记下每个叶节点是哪个词。",
            "The codes are in the order of the leaves, from left to right. Code i belongs to word i: remember at each leaf which word it is.",
            view=lengths,
        ),
        "left_is_one": Slip(
            {"(0, left), (1, right)": "(1, left), (0, right)"},
            "编码是最优的，得满分。只是 0 和 1 与课件相反（课件：较轻的节点在左，左 0 右 1）。",
            "The code is optimal: full marks. Its 0 and 1 are the other way round than in the lecture (the lighter node is left, left 0, right 1).",
            right=True,
        ),
    },
    misconceptions=(
        balanced,
        split_in_halves,
    ),
    alternatives=(recursive,),
)
