"""Word vectors: hierarchical softmax, negative sampling, the full softmax that they replace, and what they need."""

from hctnlp.word2vec import contexts, full_softmax, hierarchical_softmax, negative_sampling, noise, subsampling
from hctnlp.word2vec.embedding import embedding_matrix
from hctnlp.word2vec.evaluation import analogy, cosine, evaluate, nearest, spearman
from hctnlp.word2vec.formats import load_word2vec_format, save_word2vec_format
from hctnlp.word2vec.huffman import HuffmanTree, PaddedCodes, balanced_depths
from hctnlp.word2vec.trainer import TrainingDiverged, Word2Vec

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
    "save_word2vec_format",
    "spearman",
    "subsampling",
]
