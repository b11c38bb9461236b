"""Word vectors: hierarchical softmax, negative sampling, the full softmax that they replace, and what they need.

gensim is imported only where its ``KeyedVectors`` are wanted: training takes 60 MB less without it.
"""

from importlib import import_module
from typing import Any

from hctnlp.word2vec import contexts, full_softmax, hierarchical_softmax, negative_sampling, noise, subsampling
from hctnlp.word2vec.embedding import embedding_matrix
from hctnlp.word2vec.huffman import HuffmanTree, PaddedCodes, balanced_depths
from hctnlp.word2vec.trainer import TrainingDiverged, Word2Vec

_WITH_GENSIM = {
    **dict.fromkeys(("analogy", "cosine", "evaluate", "nearest", "spearman"), "evaluation"),
    **dict.fromkeys(("load_word2vec_format", "require_writable_words", "save_word2vec_format"), "formats"),
}

__all__ = [
    "HuffmanTree",
    "PaddedCodes",
    "TrainingDiverged",
    "Word2Vec",
    "analogy",
    "balanced_depths",
    "contexts",
    "cosine",
    "embedding_matrix",
    "evaluate",
    "full_softmax",
    "hierarchical_softmax",
    "load_word2vec_format",
    "nearest",
    "negative_sampling",
    "noise",
    "require_writable_words",
    "save_word2vec_format",
    "spearman",
    "subsampling",
]


def __getattr__(name: str) -> Any:
    if name not in _WITH_GENSIM:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_WITH_GENSIM[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
