"""Search in Chinese and English: jieba segments the pages, the browser what is typed, by the words of the index.

And the words of the theme that its own Chinese catalogue lacks: a screen reader says them.
"""

from gettext import NullTranslations

from sphinx.locale import translators
from sphinx.search.zh import SearchChinese

WORDS = {
    "Color mode": "明暗",
    "System Settings": "跟随系统",
    "Toggle primary sidebar": "开关侧栏",
    "Toggle secondary sidebar": "开关本页目录",
    "Skip to main content": "跳到正文",
    "Back to top": "回到顶部",
}

SPLIT = """
function splitQuery(query) {
  const known = (word) => word in Search._index.terms || word in Search._index.titleterms;
  const words = (text) => {  // the longest word that the index has, again and again
    const found = [];
    for (let i = 0; i < text.length; ) {
      let n = text.length - i;
      while (n > 1 && !known(text.slice(i, i + n))) n--;
      if (n > 1 || text.length === 1) found.push(text.slice(i, i + n));
      i += n;
    }
    return found.length ? found : [text];
  };
  return query.split(/[^\\p{L}\\p{N}_]+|(?<=\\p{sc=Han})(?!\\p{sc=Han})|(?<!\\p{sc=Han})(?=\\p{sc=Han})/gu)
    .filter((part) => part)
    .flatMap((part) => (/\\p{sc=Han}/u.test(part) ? words(part) : [part]));
}
"""


class Chinese(SearchChinese):
    language_name = "English"  # of the stemmer in the browser: there is no ChineseStemmer, as Sphinx 9.0 has it
    js_splitter_code = SPLIT


class Words(NullTranslations):
    def gettext(self, message: str) -> str:
        return WORDS.get(message, message)


def setup(app) -> dict:
    app.add_search_language(Chinese)
    if app.config.language == "zh_CN":
        app.connect("builder-inited", lambda app: translators["general", "sphinx"].add_fallback(Words()))
    return {"parallel_read_safe": True, "parallel_write_safe": True}
