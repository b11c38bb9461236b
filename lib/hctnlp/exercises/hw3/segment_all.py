"""``segment_all(texts, user_words)``: jieba's words, with a user's dictionary and without punctuation."""

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, misconception
from hctnlp.exercises.hw3.lists import in_order, sentences

USER_WORDS = (
    ("机油格", "涨紧轮", "三元催化器", "半轴油封"),
    ("空调格", "惰轮", "节温器盖", "下摆臂"),
)
TEXTS = (
    "{0}要多久换一次？",
    "换{0}大概{1}元，贵不贵",
    "跑了{1}公里，{0}有点漏油。",
    "{0}和{2}都换过了，还是有异响！",
    "先检查{0}，再看{2}。",
    "师傅说{0}坏了，5w30的机油还没用完",
    "车子开到{1}公里，{0}需要更换吗？",
)


def tokenizer_with(user_words):
    """A tokenizer that nobody shares, with these words added. jieba's own dictionary is read once."""
    from jieba import Tokenizer

    if not hasattr(tokenizer_with, "base"):
        base = tokenizer_with.base = Tokenizer()
        base.FREQ, base.total = base.gen_pfdict(base.get_dict_file())  # initialize() without its cache and messages
    tokenizer, base = Tokenizer(), tokenizer_with.base
    tokenizer.FREQ, tokenizer.total, tokenizer.initialized = dict(base.FREQ), base.total, True
    for word in user_words:
        tokenizer.add_word(word)
    return tokenizer


class _Jieba:
    """jieba for the answers here, which add words: to a tokenizer of their own. The student's must not know them yet."""

    def __getattr__(self, name):
        self.__dict__["tokenizer"] = self.__dict__.get("tokenizer") or tokenizer_with(())
        return getattr(self.tokenizer, name)


jieba = _Jieba()


def segment_all(texts, user_words):
    """句子 → 词。 The words of each sentence, with the user's words whole."""
    for word in user_words:
        jieba.add_word(word)
    return [[word for word in jieba.cut(text) if any(map(str.isalnum, word))] for text in texts]


def reference(texts, user_words):
    """The words of ``hctnlp.corpus.segmentation.segment``, from a tokenizer that is faster to make."""
    tokenizer = tokenizer_with(user_words)
    return [[word for word in tokenizer.cut(text) if any(map(str.isalnum, word))] for text in texts]


def cases(rng):
    """Sentences in which the user's words stand, and in none of which a word of the other case does.

    So it does not matter whether an answer adds them to jieba's own tokenizer or to one of its own.
    """
    return [Case((_texts(rng, user_words), list(user_words))) for user_words in USER_WORDS]


def _texts(rng, user_words):
    number = str(int(rng.integers(2, 90)) * 1000)
    said = [
        str(form).format(word, number, other)
        for form, word, other in zip(
            rng.choice(TEXTS, size=len(user_words), replace=False),
            user_words,
            [*user_words[1:], user_words[0]],
            strict=True,
        )
    ]
    return [*said[:2], "……！", f"排量1.6的车，{user_words[0]}漏油", *said[2:]]


# --- right answers ---------------------------------------------------------------------------------------------------


@misconception(
    "user_words 没有用上：jieba 不认识的零件名被拆开了。先用 add_word 把每个词加进词典，再分词。",
    "user_words is not used: jieba takes the parts apart that it does not know. Add each word with add_word before you segment.",
    needs=(tokenizer_with,),
)
def user_words_ignored(texts, user_words):
    tokenizer = tokenizer_with(())  # jieba's own may know the words from another answer
    return [[word for word in tokenizer.cut(text) if any(map(str.isalnum, word))] for text in texts]


def shared_tokenizer(texts, user_words):
    for word in user_words:
        jieba.add_word(word)
    return [[word for word in jieba.lcut(text) if not all(not sign.isalnum() for sign in word)] for text in texts]


def dictionary_file(texts, user_words):
    import io

    jieba.load_userdict(io.StringIO("\n".join(f"{word} 1000" for word in user_words)))
    found = []
    for text in texts:
        found.append([word for word in jieba.lcut(text) if any(sign.isalnum() for sign in word)])
    return found


EXERCISE = Exercise(
    answer=segment_all,
    points=1.5,
    section=Text("2.1　jieba 不认识汽车", "2.1 jieba knows nothing about cars"),
    reference=reference,
    cases=cases,
    groups=(Group("core", 1.0, Text("句子", "sentences")),),
    compare=in_order(sentences, Text("列表的列表，每句一个词的列表", "a list of lists, the words of each sentence")),
    slips={
        "characters": Slip(
            {"jieba.cut(text)": "text"},
            "你得到的是单个的字，不是词：对字符串直接循环，每次取到一个字符。",
            "These are characters, no words: a loop over a string gives its characters.",
        ),
        "full_mode": Slip(
            {"cut(text)": "cut(text, cut_all=True)"},
            "你用了全模式（cut_all=True）：它列出所有可能的词，彼此重叠，已经不是原来的句子了。请用精确模式。",
            "That is the full mode (cut_all=True): it lists every possible word, overlapping, and is no sentence any more. Use the default mode.",
        ),
        "search_mode": Slip(
            {"jieba.cut(": "jieba.cut_for_search("},
            "你用了搜索引擎模式：长词又被切成短词重复出现，词频和窗口都会变形。请用精确模式。",
            "That is the search mode: long words come again in pieces, which distorts counts and windows. Use the default mode.",
        ),
        "punctuation_left": Slip(
            {" if any(map(str.isalnum, word))": ""},
            "标点还在。只留下至少含有一个汉字、字母或数字的词（any(map(str.isalnum, word))）。",
            "The punctuation is still there. Keep words with at least one character, letter or digit (any(map(str.isalnum, word))).",
        ),
        "digits_dropped": Slip(
            {"any(map(str.isalnum, word))": "word.isalpha()"},
            "数字和型号（5w30、20000）也被丢掉了：isalpha 对它们是 False。要看的是“有没有一个 isalnum 的字符”。",
            "Numbers and types (5w30, 20000) are gone too: isalpha is False for them. Ask whether any character is alphanumeric.",
        ),
        "single_characters_dropped": Slip(
            {"any(map(str.isalnum, word))": "len(word) > 1"},
            "你把单字词（换、坏、漏）丢掉了：它们是词，而且在修车的话里很有信息量。",
            "You dropped the words of one character (to change, to leak): they are words, and tell a lot in a talk about repairs.",
        ),
        "joined_again": Slip(
            {"[[word": '[" ".join(word', "))] for text": "))) for text"},
            "每句应是词的列表，你又用空格拼回了字符串：把它交给 gensim，每个字都会被当成一个词。",
            "Each sentence should be a list of words, you joined it to a string again: gensim would take every character of it for a word.",
        ),
        "texts_flattened": Slip(
            {"[[word for": "[word for text in texts for", "] for text in texts]": "]"},
            "所有句子的词混在了一个列表里：窗口会跨过句子。每句一个列表。",
            "The words of all sentences are in one list: windows would cross sentences. One list for each.",
        ),
        "empty_sentences_dropped": Slip(
            {"[[word": "[words for words in [[word", "for text in texts]": "for text in texts] if words]"},
            "只有标点的句子没有词，你把它整个丢了：以后的句子就和 texts 对不上了。每句一个列表，可以是空的。",
            "A sentence of punctuation alone has no words, and you dropped it: the later ones no longer match texts. One list for each, which may be empty.",
        ),
        "all_alphanumeric": Slip(
            {"any(map(str.isalnum, word))": "word.isalnum()"},
            "1.6 这样的词被丢掉了：word.isalnum() 要求每个字符都是字母、数字或汉字。只要有一个就留下：any(map(str.isalnum, word))。",
            "Words such as 1.6 are gone: word.isalnum() asks it of every character. One is enough: any(map(str.isalnum, word)).",
        ),
    },
    misconceptions=(user_words_ignored,),
    alternatives=(shared_tokenizer, dictionary_file),
)
