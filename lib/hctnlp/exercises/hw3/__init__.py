"""Homework 3: word vectors in practice, with NumPy, jieba and gensim. 20 points, 4 of them by hand."""

from hctnlp.exercises.framework import Assignment, open_for_practice
from hctnlp.exercises.hw3 import (
    build_matrix,
    build_vocab,
    clean_dialogue,
    corpus_to_text,
    nearest_rows,
    segment_all,
    text_to_corpus,
    text_to_vectors,
    train_word_vectors,
    vectors_to_text,
)
from hctnlp.exercises.hw3.car_qa import car_qa_text, car_words
from hctnlp.exercises.shared.cars import car_systems

ASSIGNMENT = Assignment(
    name="hw3",
    lecture="03_word_vectors_in_practice",
    exercises=(
        clean_dialogue.EXERCISE,
        segment_all.EXERCISE,
        corpus_to_text.EXERCISE,
        text_to_corpus.EXERCISE,
        build_vocab.EXERCISE,
        train_word_vectors.EXERCISE,
        vectors_to_text.EXERCISE,
        text_to_vectors.EXERCISE,
        build_matrix.EXERCISE,
        nearest_rows.EXERCISE,
    ),
    written={"missing_words": 2.0, "experiment": 2.0},
    packages=("numpy", "jieba", "gensim"),
    texts={"car_qa_text": car_qa_text, "car_words": car_words, "car_systems": car_systems},
)

open_for_practice(__name__)
