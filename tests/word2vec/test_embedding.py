"""Row i of the embedding matrix is word i of the vocabulary; words without a vector follow a rule and are named."""

import numpy as np
import pytest
import torch
from gensim.models import FastText, KeyedVectors

from hctnlp.corpus import Vocabulary
from hctnlp.word2vec.embedding import embedding_matrix

SPECIALS = ("<PAD>", "<UNK>")


def keyed(words, rng, dim=4):
    vectors = KeyedVectors(dim)
    vectors.add_vectors(words, rng.normal(size=(len(words), dim)).astype(np.float32))
    return vectors


@pytest.fixture
def vocabulary():
    return Vocabulary.from_counts({"大": 13, "比": 7, "噪音": 5, "轮胎": 2}, specials=SPECIALS)


@pytest.mark.equation("W2V-2")
def test_row_i_is_word_i_in_whatever_order_the_vectors_are(vocabulary, rng):
    vectors = keyed(["轮胎", "机油", "大", "噪音", "比"], rng)
    matrix, missing = embedding_matrix(vocabulary, vectors)
    for word in ("大", "比", "噪音", "轮胎"):
        assert np.array_equal(matrix[vocabulary.id(word)], vectors[word])
    assert matrix.shape == (6, 4)
    assert missing == []


@pytest.mark.equation("W2V-2")
def test_an_embedding_layer_gives_the_vectors_of_the_encoded_words(vocabulary, rng):
    vectors = keyed(["比", "大", "轮胎", "噪音"], rng)
    layer = torch.nn.Embedding.from_pretrained(torch.from_numpy(embedding_matrix(vocabulary, vectors).matrix))
    sentence = ["轮胎", "噪音", "比", "大"]
    looked_up = layer(torch.tensor(vocabulary.encode(sentence))).numpy()
    assert np.array_equal(looked_up, vectors[sentence])
    assert layer.weight.dtype == torch.float32


def test_padding_is_zero_and_the_unknown_are_the_mean_of_all_vectors(vocabulary, rng):
    vectors = keyed(["大", "机油", "噪音"], rng)
    matrix, missing = embedding_matrix(vocabulary, vectors)
    assert not matrix[0].any()
    assert missing == ["比", "轮胎"]
    mean = sum(vectors[word].astype(float) for word in ("大", "机油", "噪音")) / 3
    for word in ("<UNK>", "比", "轮胎"):
        np.testing.assert_allclose(matrix[vocabulary.id(word)], mean, rtol=1e-6)


def test_drawn_rows_have_the_mean_and_the_spread_of_each_dimension(rng):
    vectors = KeyedVectors(3)
    known = rng.normal([0, 5, -2], [1, 0.1, 3], size=(500, 3)).astype(np.float32)
    vectors.add_vectors([f"known{i}" for i in range(500)], known)
    many = Vocabulary([f"unseen{i}" for i in range(4000)], [1] * 4000)
    matrix, missing = embedding_matrix(many, vectors, unknown="normal", rng=rng)
    assert len(missing) == 4000
    np.testing.assert_allclose(matrix.mean(axis=0), known.mean(axis=0), atol=5 * known.std(axis=0).max() / 4000**0.5)
    np.testing.assert_allclose(matrix.std(axis=0), known.std(axis=0), rtol=0.06)  # five times 1/√(2·4000)


def test_the_same_generator_draws_the_same_rows(vocabulary, rng):
    vectors = keyed(["大", "机油"], rng)
    one, other, third = (
        embedding_matrix(vocabulary, vectors, unknown="normal", rng=np.random.default_rng(seed)).matrix
        for seed in (1, 1, 2)
    )
    assert np.array_equal(one, other)
    assert not np.array_equal(one, third)


def test_subwords_give_vectors_to_unseen_words_but_not_to_special_tokens(vocabulary):
    trained = FastText([["轮胎", "噪音", "比较", "大"]] * 5, vector_size=4, min_count=1, min_n=1, bucket=50, seed=1).wv
    matrix, missing = embedding_matrix(vocabulary, trained)
    assert missing == []
    assert np.array_equal(matrix[vocabulary.id("比")], trained["比"])  # a part of 比较
    np.testing.assert_allclose(matrix[vocabulary.id("<UNK>")], trained.vectors.mean(axis=0), rtol=1e-5, atol=1e-8)


def test_an_error_instead_of_a_rule_names_the_word(vocabulary, rng):
    with pytest.raises(ValueError, match=r"2 of 4 words have no vector, the first is '比'.*unknown='mean'"):
        embedding_matrix(vocabulary, keyed(["大", "噪音"], rng), unknown="error")
    whole = keyed(["大", "噪音", "比", "轮胎"], rng)
    assert embedding_matrix(vocabulary, whole, unknown="error").missing == []


def test_what_cannot_be_is_refused_with_a_remedy(vocabulary, rng):
    broken = keyed(["大", "比"], rng)
    broken.vectors[1, 2] = np.nan
    with pytest.raises(ValueError, match=r"vector 1 of 2 is not finite.*learning rate"):
        embedding_matrix(vocabulary, broken)
    with pytest.raises(ValueError, match="no vectors"):
        embedding_matrix(vocabulary, KeyedVectors(4))
    with pytest.raises(ValueError, match="hand in rng"):
        embedding_matrix(vocabulary, keyed(["大"], rng), unknown="normal")


def test_an_unknown_rule_is_no_rule_in_silence(vocabulary, rng):
    """Refused by the function, or under the tests by the checker of its types."""
    with pytest.raises(Exception, match="zero"):
        embedding_matrix(vocabulary, keyed(["大"], rng), unknown="zero")
