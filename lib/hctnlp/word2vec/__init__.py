"""Word vectors: the Huffman tree, hierarchical softmax, and the full softmax that it replaces."""

from hctnlp.word2vec import full_softmax, hierarchical_softmax
from hctnlp.word2vec.huffman import HuffmanTree, PaddedCodes, balanced_depths

__all__ = ["HuffmanTree", "PaddedCodes", "balanced_depths", "full_softmax", "hierarchical_softmax"]
