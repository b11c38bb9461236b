"""Search in Chinese and English: jieba segments the pages, the browser what is typed, by the words of the index."""

from sphinx.search.zh import SearchChinese

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


def setup(app) -> dict:
    app.add_search_language(Chinese)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
