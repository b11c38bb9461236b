"""HCT NLP Week 2: word vectors in practice and recurrent networks.

The parts, from the ground up (a part imports only from parts above it):
``numerics``, ``corpus``, ``word2vec``, ``plots``, ``exercises``, ``grading``, ``cli``.
"""

__version__ = "0.1.0"
