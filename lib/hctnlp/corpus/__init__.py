"""Text, its segmentation, vocabularies, and encoded corpora on disk."""

from hctnlp.corpus.dialogues import Dialogue, car_qa, clean_dialogue, clean_text, is_boilerplate_report, read_automaster
from hctnlp.corpus.encoded import EncodedCorpus
from hctnlp.corpus.segmentation import car_terms, segment
from hctnlp.corpus.sources import jieba_frequencies, movie_reviews, people_daily, product_reviews
from hctnlp.corpus.text_file import TextFile
from hctnlp.corpus.vocabulary import Vocabulary

__all__ = [
    "Dialogue",
    "EncodedCorpus",
    "TextFile",
    "Vocabulary",
    "car_qa",
    "car_terms",
    "clean_dialogue",
    "clean_text",
    "is_boilerplate_report",
    "jieba_frequencies",
    "movie_reviews",
    "people_daily",
    "product_reviews",
    "read_automaster",
    "segment",
]
