"""``clean_dialogue(text)``: what was said, turn by turn, without what the platform added."""

import re

from hctnlp.corpus.dialogues import clean_dialogue as reference
from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text
from hctnlp.exercises.hw3.lists import in_order, words

SPEAKERS = ("技师说：", "车主说：")
PLACEHOLDERS = ("[语音]", "[图片]", "[视频]")
OTHERS = ("[表情]", "[位置信息]")  # the exercise says what a placeholder is, and names three
PLAIN = (
    "方向机换了还是重",
    "助力泵也检查过",
    "跑了6万公里，该换火花塞吗？",
    "先读一下故障码",
    "冷车启动时声音大，热车就好了",
    "刹车片还剩多少",
    "不客气",
    "发动机抖动，怠速不稳",
)
BEGINNING = ("车主要换机油", "说是节气门脏了", "技师检查过了，没问题", "主要是高速上抖")
INSIDE = ("刚才技师说：没事，可以开", "上次车主说：换过皮带", "4S店的技师说：先观察")
OF_PLACEHOLDERS = ("倒车没有语音提示", "发张图片给您看", "导航的声音小，图标也不亮")
CODES = ("故障码是[P0300]，缺缸", "电脑里有[U0100]和[P0171]两个码", "读到[C1201]，ABS灯亮")


def clean_dialogue(text):
    """对话 → 各轮次的正文。 The text of each turn, without speakers and placeholders."""
    turns = [re.sub(r"^(技师|车主)说：", "", turn) for turn in text.split("|")]
    turns = [re.sub(r"\[[\u4e00-\u9fff]{1,4}\]", " ", turn).strip() for turn in turns]
    return [turn for turn in turns if turn]


def cases(rng):
    """Dialogues with an empty turn each; the traps lie in what is said. Then fault codes in the same brackets."""
    core = [_dialogue(rng, [*rng.choice(PLAIN, 3), rng.choice(trap)]) for trap in (BEGINNING, INSIDE, OF_PLACEHOLDERS)]
    codes = [_dialogue(rng, [rng.choice(PLAIN), code]) for code in rng.choice(CODES, 2, replace=False)]
    return [*(Case((text,)) for text in core), *(Case((text,), "codes") for text in codes)]


def _dialogue(rng, said):
    turns = [f"{text}{rng.choice(PLACEHOLDERS)}" if rng.random() < 0.4 else str(text) for text in said]
    turns[int(rng.integers(len(turns)))] += str(rng.choice(PLACEHOLDERS))
    turns.append(str(rng.choice(PLACEHOLDERS)))
    turns[0] += str(rng.choice(OTHERS))
    rng.shuffle(turns)
    return "|".join(f"{rng.choice(SPEAKERS)}{turn}" for turn in turns)


def squeezed(turns):
    """The turns without white space, of which nothing is asked."""
    return ["".join(turn.split()) for turn in words(turns)]


# --- right answers ---------------------------------------------------------------------------------------------------


def one_expression(text):
    turns = re.split(r"(?:^|\|)(?:技师|车主)说[：:]", text)
    return [turn for turn in (re.sub(r"\[[一-龥]+\]", " ", part).strip() for part in turns) if turn]


def without_expressions(text):
    said = []
    for turn in text.split("|"):
        for prefix in ("技师说：", "车主说："):
            turn = turn.removeprefix(prefix)
        for bracket in turn.split("[")[1:]:
            inside, closed, _ = bracket.partition("]")
            if closed and len(inside) <= 4 and all("\u4e00" <= sign <= "\u9fff" for sign in inside):
                turn = turn.replace(f"[{inside}]", "")
        if turn.strip():
            said.append(turn.strip())
    return said


EXERCISE = Exercise(
    answer=clean_dialogue,
    points=1.5,
    section=Text("1.2　占位符和前缀", "1.2 Placeholders and prefixes"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.8, Text("前缀、占位符、空轮次", "prefixes, placeholders, empty turns")),
        Group("codes", 0.2, Text("方括号里的故障码要留下", "fault codes in brackets stay")),
    ),
    compare=in_order(squeezed, Text("字符串的列表，每个轮次一项", "a list of strings, one a turn")),
    view=squeezed,
    slips={
        "placeholders_left": Slip(
            {'re.sub(r"\\[[\\u4e00-\\u9fff]{1,4}\\]", " ", turn)': "turn"},
            "占位符还在：“[语音]”不是语言，留下来会成为语料里最常见的“词”之一，排进所有窗口。",
            "The placeholders are still there: [voice] is no language. Left in, it becomes one of the most frequent words and sits in every window.",
        ),
        "speakers_left": Slip(
            {'re.sub(r"^(技师|车主)说：", "", turn)': "turn", "if turn]": "if turn[4:]]"},
            "说话人前缀还在：“技师说：”“车主说：”每个轮次都有，不说明任何词的意思，要去掉。",
            "The speakers' prefixes are still there. Every turn has one, so they tell nothing about any word.",
        ),
        "empty_turns_kept": Slip(
            {" if turn]": "]"},
            "只有占位符的轮次清洗后是空字符串，应当整个丢掉，不然训练数据里会有空句子。",
            "A turn that was only a placeholder is an empty string afterwards: drop it, or the training data has empty sentences.",
        ),
        "turns_glued": Slip(
            {"[turn for turn in turns if turn]": '["".join(turns)]'},
            "你把所有轮次粘成了一个字符串：上一句的末尾和下一句的开头会连成不存在的词，窗口也会跨过句子。每个轮次应是单独的一项。",
            "All turns are glued into one string: the end of one and the beginning of the next make words that nobody said, and windows cross sentences. Each turn is an item of its own.",
        ),
        "brackets_not_escaped": Slip(
            {'r"\\[[\\u4e00-\\u9fff]{1,4}\\]"': '"[语音]|[图片]|[视频]"'},
            "正则里没有转义的 [语音] 是“语、音两个字中的任意一个”，它删掉了正文里的字，却留下了方括号。写成 r'\\[语音\\]'，或用 str.replace。",
            "In a regular expression brackets that are not escaped mean any one of the characters in them: these were taken out of the text and the brackets left. Escape both brackets with a backslash, or use str.replace.",
        ),
        "strip_is_no_prefix": Slip(
            {'re.sub(r"^(技师|车主)说：", "", turn)': 'turn.lstrip("技师说：").lstrip("车主说：")'},
            "lstrip 的参数是一组字符，不是前缀：它会把正文开头的“车”“主”“说”等字也吃掉。用 str.removeprefix，或者正则的 ^。",
            "The argument of lstrip is a set of characters, no prefix: it eats these characters at the beginning of the text too. Use str.removeprefix, or ^ in an expression.",
        ),
        "prefix_everywhere": Slip(
            {'r"^(': 'r"('},
            "只有轮次开头的“技师说：”是前缀；正文中间的（“刚才技师说：没事”）是用户自己的话，要留下。",
            "The speaker is a prefix only at the beginning of a turn. In the middle (what the mechanic said just now) it belongs to the text, and stays.",
        ),
        "only_one_speaker": Slip(
            {'text.split("|")]': 'text.split("|") if turn.startswith("车主")]'},
            "你只留下了车主的话。技师的话里有最多的专业词，两个人说的都要。",
            "You kept only what the owner said. The mechanic's turns have most of the technical words: keep both.",
        ),
        "every_bracket": Slip(
            {"[\\u4e00-\\u9fff]{1,4}": ".*?"},
            "你删掉了所有方括号里的内容，连故障码 [P0300] 也没有了。占位符的方括号里是汉字。",
            "You removed whatever stands in brackets, and the fault code [P0300] with it. A placeholder has Chinese characters in its brackets.",
            group="codes",
        ),
        "greedy": Slip(
            {"[\\u4e00-\\u9fff]{1,4}": ".*"},
            "正则 \\[.*\\] 是贪婪的：它从第一个 [ 一直删到最后一个 ]，中间的话都没了。占位符里只能是汉字，如 \\[[\\u4e00-\\u9fff]+\\]。",
            "The expression \\[.*\\] is greedy: it removes everything from the first [ to the last ], with all that was said between. Allow only Chinese characters in it, as in \\[[\\u4e00-\\u9fff]+\\].",
            group="codes",
        ),
        "three_placeholders_only": Slip(
            {'r"\\[[\\u4e00-\\u9fff]{1,4}\\]"': 'r"\\[(语音|图片|视频)\\]"'},
            "你只去掉了 [语音]、[图片]、[视频]，它们只是例子：占位符是方括号里一到四个汉字，还有 [表情]、[位置信息] 等。",
            "Only the three placeholders of the text are gone, and they were examples: one to four Chinese characters in brackets are a placeholder, of which there are others.",
        ),
        "owner_left": Slip(
            {"(技师|车主)": "技师"},
            "“车主说：”还在：你只去掉了“技师说：”。两个人都有前缀。",
            "What the owner says still has its prefix: you removed that of the mechanic only. Both have one.",
        ),
        "mechanic_left": Slip(
            {"(技师|车主)": "车主"},
            "“技师说：”还在：你只去掉了“车主说：”。两个人都有前缀。",
            "What the mechanic says still has its prefix: you removed that of the owner only. Both have one.",
        ),
        "colon_left": Slip(
            {"说：": "说"},
            "冒号还在：前缀是“技师说：”“车主说：”，连同全角冒号。",
            "The colon is still there: it is part of the prefix, and a full-width one.",
        ),
    },
    alternatives=(one_expression, without_expressions),
)
