"""Word vectors: hierarchical softmax, negative sampling, the full softmax that they replace, and what they need."""

from hctnlp.word2vec import contexts, full_softmax, hierarchical_softmax, negative_sampling, noise, subsampling
from hctnlp.word2vec.huffman import HuffmanTree, PaddedCodes, balanced_depths
from hctnlp.word2vec.trainer import TrainingDiverged, Word2Vec

__all__ = [
    "HuffmanTree",
    "PaddedCodes",
    "TrainingDiverged",
    "Word2Vec",
    "balanced_depths",
    "contexts",
    "full_softmax",
    "hierarchical_softmax",
    "negative_sampling",
    "noise",
    "subsampling",
]
