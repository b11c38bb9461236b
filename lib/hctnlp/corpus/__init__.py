"""Real text from installed packages, vocabularies, and encoded corpora on disk."""

from hctnlp.corpus.encoded import EncodedCorpus
from hctnlp.corpus.sources import jieba_frequencies, people_daily
from hctnlp.corpus.vocabulary import Vocabulary

__all__ = ["EncodedCorpus", "Vocabulary", "jieba_frequencies", "people_daily"]
