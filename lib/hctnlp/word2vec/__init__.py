"""Word vectors: hierarchical softmax, negative sampling, the full softmax that they replace, and what they need."""

from hctnlp.word2vec import contexts, full_softmax, hierarchical_softmax, negative_sampling, noise, subsampling
from hctnlp.word2vec.huffman import HuffmanTree, PaddedCodes, balanced_depths

__all__ = [
    "HuffmanTree",
    "PaddedCodes",
    "balanced_depths",
    "contexts",
    "full_softmax",
    "hierarchical_softmax",
    "negative_sampling",
    "noise",
    "subsampling",
]
