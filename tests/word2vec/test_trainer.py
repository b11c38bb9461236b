"""``Word2Vec``: what it refuses, that it repeats itself to the bit, and that it can be stopped at any moment."""

import json
import math
import os
import signal
import subprocess
import sys
import threading
import time
import tracemalloc
import warnings
from copy import deepcopy
from itertools import islice, pairwise
from pathlib import Path

import numpy as np
import pytest
from gensim.models import KeyedVectors

from hctnlp.corpus import EncodedCorpus, Vocabulary, people_daily
from hctnlp.word2vec import TrainingDiverged, Word2Vec, load_word2vec_format, save_word2vec_format, trainer
from hctnlp.word2vec.engines.cpu import CPUEngine
from hctnlp.word2vec.engines.engine import learning_rate_at
from hctnlp.word2vec.stream import Stream

MODES = [(objective, architecture) for objective in ("ns", "hs") for architecture in ("skipgram", "cbow")]
QUICK = dict(dim=8, min_count=1, epochs=2, subsample=0.0, engine="cpu", threads=1, progress=False)


def sentences_of(number: int, seed: int = 0) -> list[list[str]]:
    """Every sentence from one of two groups of 15 words, so that there is something to learn."""
    rng = np.random.default_rng(seed)
    return [[f"词{w + 15 * (i % 2)}" for w in rng.integers(0, 15, 10)] for i in range(number)]


TEXT = sentences_of(300)


def same(one: Word2Vec, other: Word2Vec) -> bool:
    return (
        np.array_equal(one.vectors, other.vectors)
        and np.array_equal(one.output_vectors, other.output_vectors)
        and one.losses == other.losses
        and one.vocabulary == other.vocabulary
    )


# What is refused.


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        (dict(objective="hs+ns"), "both at once would train two models .* with neither there is nothing to train"),
        (dict(objective=""), "objective must be 'hs' or 'ns', not ''"),
        (dict(architecture="glove"), "must be 'skipgram' or 'cbow', not 'glove'"),
        (dict(dim=0), "dim must be a whole number of at least 1, not 0"),
        (dict(window=0), "window must be a whole number of at least 1, not 0"),
        (dict(window=61), "window must be at most 60, not 61"),
        (dict(min_count=0), "min_count must be a whole number of at least 1, not 0"),
        (dict(epochs=0), "epochs must be a whole number of at least 1, not 0"),
        (dict(epochs=True), "epochs must be a whole number of at least 1, not True"),
        (dict(negative=0), "negative must be .* at least 1, not 0.*use 5, or objective='hs'"),
        (dict(subsample=-1e-3), "subsample must be 0 .* not -0.001; use 1e-3"),
        (dict(subsample=math.nan), "subsample must be 0 .* not nan; use 1e-3"),
        (dict(learning_rate=0.0), "learning_rate must be positive, not 0.0; use 0.025"),
        (dict(learning_rate=math.inf), "learning_rate must be positive, not inf; use 0.025"),
        (dict(threads=0), "threads must be at least 1, not 0"),
        (dict(seed=-1), "seed must be a whole number of at least 0, not -1"),
    ],
    ids=str,
)
def test_parameters_out_of_range_are_refused_with_a_remedy(settings, message):
    with pytest.raises(ValueError, match=message):
        Word2Vec(**settings)


def test_hierarchical_softmax_needs_no_negatives():
    assert Word2Vec(objective="hs", negative=0, **QUICK).fit(TEXT[:20]).losses


@pytest.mark.parametrize(
    ("sentences", "settings", "message"),
    [
        ([], {}, "the corpus has no word; give it sentences that are lists of words"),
        ([[], []], {}, "the corpus has no word"),
        ([["大", "比"]], dict(min_count=2), "no word is left: the largest of 2 counts is 1, min_count is 2; lower"),
        ([["大"] * 9], {}, "the vocabulary is the one word '大'.*give more text"),
        (
            TEXT,
            dict(subsample=1e-12),
            "subsample=1e-12 keeps .* too few for a pair; use a larger threshold such as 1e-3",
        ),
        ([["大"], ["比"]] * 9, {}, "no word had a neighbour in 18 words; give longer sentences"),
    ],
    ids=["no sentence", "empty sentences", "all rare", "one word", "all subsampled away", "sentences of one word"],
)
@pytest.mark.parametrize(("objective", "architecture"), MODES[::3])
def test_a_corpus_with_nothing_to_learn_is_refused(objective, architecture, sentences, settings, message):
    model = Word2Vec(objective, architecture, **(QUICK | settings))
    with pytest.raises(ValueError, match=message):
        model.fit(sentences)


@pytest.mark.parametrize("wrong", ["train.txt", b"train.txt", Path("train.txt")])
def test_a_path_is_no_corpus(wrong):
    with pytest.raises(TypeError, match=r"sentences|Type-check"):
        Word2Vec(**QUICK).fit(wrong)


def test_a_string_among_the_sentences_is_refused():
    with pytest.raises(TypeError, match="sentence 1 is the string '轮胎噪音', not a list of words; segment it first"):
        Word2Vec(**(QUICK | dict(epochs=1))).fit(iter([["大"], "轮胎噪音"]))


def test_a_generator_is_refused_for_several_epochs_and_welcome_for_one():
    with pytest.raises(ValueError, match=r"is a generator, which can be read once, and epochs is 2; pass a list"):
        Word2Vec(**QUICK).fit(sentence for sentence in TEXT)
    once = QUICK | dict(epochs=1)
    assert same(Word2Vec(**once).fit(sentence for sentence in TEXT), Word2Vec(**once).fit(TEXT))


def test_an_object_whose_iter_starts_anew_is_a_corpus():
    class Corpus:
        def __iter__(self):
            return iter(TEXT)

    assert same(Word2Vec(**QUICK).fit(Corpus()), Word2Vec(**QUICK).fit(TEXT))


def test_an_encoded_corpus_that_does_not_fit_is_refused(tmp_path):
    specials = EncodedCorpus.write(tmp_path / "a", TEXT, Vocabulary.from_sentences(TEXT, specials=["<PAD>"]))
    with pytest.raises(ValueError, match=r"has 1 special tokens.*write it with a vocabulary without specials"):
        Word2Vec(**QUICK).fit(specials)
    rare = EncodedCorpus.write(tmp_path / "b", TEXT, Vocabulary.from_sentences(TEXT))
    with pytest.raises(ValueError, match=r"words that occur \d+ times, min_count is 500.*or pass min_count=\d+"):
        Word2Vec(**(QUICK | dict(min_count=500))).fit(rare)
    empty = EncodedCorpus.write(tmp_path / "c", [], Vocabulary.from_sentences(TEXT))
    with pytest.raises(ValueError, match="0 words"):
        Word2Vec(**QUICK).fit(empty)
    nothing = EncodedCorpus.write(tmp_path / "d", [], Vocabulary([], []))
    with pytest.raises(ValueError, match="vocabulary"):
        Word2Vec(**QUICK).fit(nothing)


@pytest.mark.parametrize("attribute", ["vocabulary", "vectors", "output_vectors"])
def test_an_untrained_model_has_nothing_to_show(attribute, tmp_path):
    model = Word2Vec()
    assert "untrained" in repr(model)
    for use in (lambda: getattr(model, attribute), model.keyed_vectors, lambda: model.save(tmp_path / "model")):
        with pytest.raises(RuntimeError, match=r"not trained yet: call fit\(sentences\)"):
            use()
    assert not list(tmp_path.iterdir())


# What comes out.


@pytest.mark.parametrize("engine", ["cpu", "reference"])
@pytest.mark.parametrize(("objective", "architecture"), MODES)
def test_a_seed_gives_the_same_bits_and_another_seed_others(engine, objective, architecture):
    text = TEXT[:100] if engine == "reference" else TEXT
    one, again, other = (
        Word2Vec(objective, architecture, seed=seed, **(QUICK | dict(engine=engine))).fit(text) for seed in (3, 3, 4)
    )
    assert same(one, again)
    assert one.losses != other.losses
    assert not np.array_equal(one.vectors, other.vectors)


@pytest.mark.parametrize(("objective", "architecture"), MODES)
def test_losses_are_floats_that_fall_and_vectors_are_rows_of_the_vocabulary(objective, architecture):
    model = Word2Vec(objective, architecture, **(QUICK | dict(epochs=6, learning_rate=0.1)))
    assert model.fit(TEXT) is model
    assert len(model.losses) == 6
    assert all(type(loss) is float for loss in model.losses)
    assert model.losses[-1] < model.losses[0] - 0.05
    assert model.vocabulary == Vocabulary.from_sentences(TEXT)
    assert model.vectors.shape == (30, 8)
    assert model.output_vectors.shape == (30 - (objective == "hs"), 8)
    assert model.vectors.dtype == model.output_vectors.dtype == np.float32
    assert np.isfinite(model.vectors).all()
    unit = model.vectors / np.linalg.norm(model.vectors, axis=1, keepdims=True)
    group = np.array([int(word[1:]) < 15 for word in model.vocabulary.words])
    cosine = unit @ unit.T
    assert cosine[group[:, None] == group].mean() > cosine[group[:, None] != group].mean() + 0.5


@pytest.mark.parametrize(("objective", "architecture"), MODES)
def test_the_first_loss_is_that_of_a_model_that_knows_nothing(objective, architecture):
    """Output rows begin at zero, so with a rate of nothing each decision costs log 2: K + 1 of them, less the draws
    that are dropped, or as many as the tree is deep on average."""
    model = Word2Vec(objective, architecture, **(QUICK | dict(learning_rate=1e-9, epochs=1))).fit(TEXT)
    plan = model._plan(Stream(model.vocabulary, np.zeros(1, np.int32), np.array([0, 1]), 1))
    share = model.vocabulary.counts / model.vocabulary.counts.sum()
    decisions = plan.tree.mean_depth if objective == "hs" else 6 - 5 * share @ plan.noise.probabilities
    assert model.losses[0] == pytest.approx(math.log(2) * decisions, rel=2e-3)


@pytest.mark.equation("W2V-1")
def test_the_rate_falls_over_all_words_of_all_epochs(monkeypatch):
    """What every block is trained with, noted as it passes: a straight line from η₀ to nearly nothing."""
    monkeypatch.setattr(trainer, "BLOCK", 100)
    seen, block = [], Stream.block

    def noted(self, epoch, index, seed):
        found = block(self, epoch, index, seed)
        seen.append(found.first_word)
        return found

    monkeypatch.setattr(Stream, "block", noted)
    model = Word2Vec(**(QUICK | dict(epochs=3))).fit(TEXT)
    total = 3 * int(model.vocabulary.counts.sum())
    assert seen == list(range(0, total, 100))
    assert (
        model._plan(Stream(model.vocabulary, np.zeros(3_000, np.int32), np.array([0, 3_000]), 1)).total_words == total
    )
    rates = [learning_rate_at(words, total, 0.025) for words in seen]
    np.testing.assert_allclose(rates, np.linspace(0.025, 0.025 / len(seen), len(seen)))


def test_reference_and_cpu_agree_in_their_loss_curves_on_real_text():
    text = list(islice(people_daily(), 150))
    for objective, architecture in MODES:
        curves = [
            Word2Vec(objective, architecture, **(QUICK | dict(engine=name, min_count=3, subsample=1e-2)))
            .fit(text)
            .losses
            for name in ("cpu", "reference")
        ]
        assert curves[0] == pytest.approx(curves[1], rel=0.04), (objective, architecture)
        assert curves[0][1] < curves[0][0]


@pytest.mark.parametrize(("objective", "architecture"), MODES)
def test_two_threads_train_as_well_as_one(objective, architecture, monkeypatch):
    monkeypatch.setattr(trainer, "BLOCK", 200)
    settings = QUICK | dict(epochs=6, learning_rate=0.1)
    one, two = (Word2Vec(objective, architecture, **(settings | dict(threads=n))).fit(TEXT) for n in (1, 2))
    assert two.losses == pytest.approx(one.losses, rel=0.05)
    assert two.losses[-1] < two.losses[0] - 0.05


def test_gensim_s_keyed_vectors_have_the_words_vectors_and_counts():
    model = Word2Vec(**QUICK).fit(TEXT)
    keyed = model.keyed_vectors()
    assert isinstance(keyed, KeyedVectors)
    assert keyed.index_to_key == model.vocabulary.words
    assert np.array_equal(keyed.vectors, model.vectors)
    assert [keyed.get_vecattr(word, "count") for word in model.vocabulary.words] == model.vocabulary.counts.tolist()
    word, cosine = keyed.most_similar("词0", topn=1)[0]
    a, b = keyed["词0"], keyed[word]
    assert cosine == pytest.approx(a @ b / np.linalg.norm(a) / np.linalg.norm(b), rel=1e-5)
    before = model.vectors.copy()
    keyed.vectors[:] = 0  # theirs are their own
    assert np.array_equal(model.vectors, before)


@pytest.mark.parametrize(("objective", "architecture"), MODES[::3])
def test_a_corpus_on_disk_gives_the_same_bits_as_lists(tmp_path, objective, architecture):
    corpus = EncodedCorpus.write(tmp_path, TEXT, Vocabulary.from_sentences(TEXT))
    assert same(*(Word2Vec(objective, architecture, **QUICK).fit(text) for text in (corpus, TEXT)))


def test_a_second_fit_begins_anew():
    model = Word2Vec(**QUICK).fit(sentences_of(50, seed=9))
    assert same(model.fit(TEXT), Word2Vec(**QUICK).fit(TEXT))


# Stopping, saving and resuming.


@pytest.fixture
def interrupted(monkeypatch):
    """Fit, and send a real SIGINT once ``after`` blocks of ``epoch`` are done; the model is returned as it was left."""
    monkeypatch.setattr(trainer, "BLOCK", 100)
    monkeypatch.setattr(trainer, "BLOCKS_A_ROUND", 4)

    def run(model: Word2Vec, text, *, epoch: int = 0, after: int = 10, **fit) -> Word2Vec:
        block = Stream.block

        def watched(self, at_epoch, index, seed):
            if (at_epoch, index) == (epoch, after):
                os.kill(os.getpid(), signal.SIGINT)
                time.sleep(0.05)  # it reaches the main thread while this block is not yet done
            return block(self, at_epoch, index, seed)

        with monkeypatch.context() as patch:
            patch.setattr(Stream, "block", watched)
            with pytest.raises(KeyboardInterrupt):
                model.fit(text, **fit)
        return model

    return run


@pytest.mark.parametrize("after", [0, 9, 11, 29], ids=["at once", "mid-epoch", "last of a round", "last of the epoch"])
@pytest.mark.parametrize(("objective", "architecture"), MODES)
def test_what_was_stopped_and_resumed_has_the_bits_of_what_was_not(interrupted, objective, architecture, after):
    settings = QUICK | dict(epochs=3, subsample=1e-2)
    whole = Word2Vec(objective, architecture, **settings).fit(TEXT)
    stopped = interrupted(Word2Vec(objective, architecture, **settings), TEXT, epoch=1, after=after)
    assert 1 <= len(stopped.losses) < 3
    assert not np.array_equal(stopped.vectors, whole.vectors)
    assert stopped.vectors.any()
    stopped.keyed_vectors().most_similar("词0")
    assert same(stopped.fit(TEXT, resume=True), whole)


@pytest.mark.parametrize("after", [0, 8, 58], ids=["at once", "last of a round", "last of the epoch"])
def test_blocks_that_are_given_at_once_are_stopped_and_resumed_like_others(interrupted, monkeypatch, after):
    """With any engine: a block keeps its number."""
    monkeypatch.setattr(trainer, "BLOCK", 50)  # of 3,000 words
    monkeypatch.setattr(CPUEngine, "blocks_at_once", 2)
    settings = QUICK | dict(epochs=3)
    whole = Word2Vec(**settings).fit(TEXT)
    stopped = interrupted(Word2Vec(**settings), TEXT, epoch=1, after=after)
    assert (stopped._position.epoch, stopped._position.block) == ((1, after + 2) if after < 58 else (2, 0))
    with monkeypatch.context() as patch:
        patch.setattr(CPUEngine, "blocks_at_once", 1)
        assert len(deepcopy(stopped).fit(TEXT, resume=True).losses) == 3
    assert same(stopped.fit(TEXT, resume=True), whole)


def test_a_short_text_is_given_in_sixteen_blocks_or_more(monkeypatch):
    """So that the learning rate falls, whatever is at work at once."""
    monkeypatch.setattr(trainer, "BLOCK", 100)
    monkeypatch.setattr(CPUEngine, "blocks_at_once", 8)
    given, train = [], CPUEngine.train
    monkeypatch.setattr(CPUEngine, "train", lambda *of: given.append(len(of[1].tokens)) or train(*of))
    for sentences in (20, 300, 400, 1_500):
        given.clear()
        Word2Vec(**QUICK | dict(epochs=1)).fit(TEXT[:1] * sentences)
        blocks = sentences // 10
        assert sum(given) == 10 * sentences
        assert len(given) == -(-blocks // min(8, max(1, blocks // 16)))


def test_the_reference_engine_can_be_stopped_too(interrupted):
    settings = QUICK | dict(engine="reference")
    stopped = interrupted(Word2Vec(**settings), TEXT[:120], after=5)
    assert same(stopped.fit(TEXT[:120], resume=True), Word2Vec(**settings).fit(TEXT[:120]))


def test_two_threads_stop_and_resume(interrupted):
    settings = QUICK | dict(epochs=3, threads=2)
    stopped = interrupted(Word2Vec(**settings), TEXT, epoch=1, after=6)
    assert len(stopped.losses) == 1
    assert stopped._position.block < 30
    assert len(stopped.fit(TEXT, resume=True).losses) == 3
    assert threading.active_count() < 10


def test_it_can_be_stopped_twice_and_saved_in_between(interrupted, tmp_path):
    settings = QUICK | dict(epochs=3)
    model = interrupted(Word2Vec(**settings), TEXT, after=7)
    model.save(tmp_path / "a")
    model = interrupted(Word2Vec.load(tmp_path / "a"), TEXT, epoch=2, after=3, resume=True)
    model.save(tmp_path / "b")
    assert same(Word2Vec.load(tmp_path / "b").fit(TEXT, resume=True), Word2Vec(**settings).fit(TEXT))


def test_ctrl_c_stops_a_corpus_of_a_single_block():
    """A corpus shorter than a block has one block an epoch; the signal must not be swallowed when that one is done."""
    timer = threading.Timer(0.3, os.kill, (os.getpid(), signal.SIGINT))
    model = Word2Vec(**(QUICK | dict(epochs=2_000)))
    timer.start()
    started = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        model.fit(TEXT)
    assert time.monotonic() - started < 30
    assert 0 < len(model.losses) < 2_000


def test_the_handler_of_ctrl_c_is_afterwards_what_it_was(interrupted):
    before = signal.getsignal(signal.SIGINT)
    interrupted(Word2Vec(**QUICK), TEXT)
    assert signal.getsignal(signal.SIGINT) is before


def test_resuming_needs_something_to_resume_and_the_same_corpus(interrupted):
    with pytest.raises(RuntimeError, match="not trained yet"):
        Word2Vec(**QUICK).fit(TEXT, resume=True)
    with pytest.raises(ValueError, match="all 2 epochs are done; nothing is left to resume"):
        Word2Vec(**QUICK).fit(TEXT).fit(TEXT, resume=True)
    stopped = interrupted(Word2Vec(**QUICK), TEXT)
    for other in (TEXT[:-1], sentences_of(300, seed=1)):
        before = stopped.vectors.copy()
        with pytest.raises(ValueError, match=r"the stopped training had 3,000 of 30.*resume with the same corpus"):
            stopped.fit(other, resume=True)
        assert np.array_equal(stopped.vectors, before)


@pytest.mark.parametrize(("objective", "architecture"), MODES)
def test_saved_and_loaded_it_is_the_same_model(tmp_path, objective, architecture):
    model = Word2Vec(objective, architecture, **(QUICK | dict(seed=7, negative=3, window=4))).fit(TEXT)
    model.save(tmp_path / "模型.bin")
    assert [path.name for path in tmp_path.iterdir()] == ["模型.bin"]
    loaded = Word2Vec.load(tmp_path / "模型.bin")
    assert same(loaded, model)
    assert vars(loaded).keys() == vars(model).keys()
    assert loaded._settings() == model._settings()
    assert repr(loaded) == repr(model)
    with pytest.raises(ValueError, match="all 2 epochs are done"):
        loaded.fit(TEXT, resume=True)


def test_numpy_s_whole_numbers_are_whole_numbers_when_saved_too(tmp_path):
    """The constructor takes them, so the file must. In a process of its own: the tests' type checks know only int."""
    program = f"""
import numpy as np
from hctnlp.word2vec import Word2Vec
whole = dict.fromkeys(("window", "negative", "min_count", "epochs", "threads", "seed"), np.int64(1))
model = Word2Vec(dim=np.int64(8), subsample=0, progress=False, **whole).fit([["a", "b", "c"]] * 9)
model.save({str(tmp_path / "m")!r})
assert Word2Vec.load({str(tmp_path / "m")!r}).dim == 8
"""
    subprocess.run([sys.executable, "-c", program], check=True)


@pytest.mark.parametrize("content", [b"", b"no model", b"PK\x03\x04 cut off"])
def test_a_file_that_is_something_else_does_not_load(tmp_path, content):
    (tmp_path / "m").write_bytes(content)
    with pytest.raises(ValueError, match=r"is no model of format 'hctnlp.word2vec/1'; write it with Word2Vec.save"):
        Word2Vec.load(tmp_path / "m")
    np.savez(tmp_path / "other.npz", vectors=np.zeros(3))
    with pytest.raises(ValueError, match=r"is no model"):
        Word2Vec.load(tmp_path / "other.npz")
    with pytest.raises(FileNotFoundError):
        Word2Vec.load(tmp_path / "nowhere")


def test_a_checkpoint_can_be_read_at_any_time_and_resumed(tmp_path, monkeypatch):
    """Written after every round, and read by another thread all the while."""
    monkeypatch.setattr(trainer, "BLOCK", 100)
    monkeypatch.setattr(trainer, "BLOCKS_A_ROUND", 5)
    path, settings, found, over = tmp_path / "checkpoint", QUICK | dict(epochs=4), [], threading.Event()
    errors = []

    def read() -> None:
        while not over.is_set():
            try:
                if path.exists():
                    found.append(Word2Vec.load(path))
            except BaseException as error:
                errors.append(error)
                return
            time.sleep(0.005)

    reader = threading.Thread(target=read)
    reader.start()
    whole = Word2Vec(**settings).fit(TEXT, checkpoint=path, checkpoint_seconds=0.0)
    over.set()
    reader.join()
    assert not errors
    assert same(Word2Vec.load(path), whole)
    unfinished = [model for model in found if model._position.epoch < 4]
    assert unfinished
    for model in unfinished[:: max(1, len(unfinished) // 3)]:
        assert same(model.fit(TEXT, resume=True), whole)


def test_ctrl_c_writes_the_checkpoint(tmp_path, interrupted):
    stopped = interrupted(Word2Vec(**QUICK), TEXT, checkpoint=tmp_path / "c")
    loaded = Word2Vec.load(tmp_path / "c")
    assert same(loaded, stopped)
    assert loaded._position == stopped._position
    assert same(loaded.fit(TEXT, resume=True), Word2Vec(**QUICK).fit(TEXT))


# Divergence.


@pytest.mark.parametrize(("objective", "architecture"), MODES)
def test_a_training_that_diverges_stops_and_says_why(objective, architecture):
    model = Word2Vec(objective, architecture, **(QUICK | dict(learning_rate=1e6)))
    with pytest.raises(TrainingDiverged, match=r"in epoch 1 the loss is .* Lower learning_rate, now 1e\+06"):
        model.fit(TEXT)


def test_a_model_that_diverged_does_not_overwrite_its_last_good_checkpoint(tmp_path, monkeypatch):
    """The rate is raised between two epochs' checkpoints, as a text that goes wrong half way would do."""
    monkeypatch.setattr(trainer, "BLOCK", 100)
    monkeypatch.setattr(trainer, "BLOCKS_A_ROUND", 5)
    path, block = tmp_path / "c", Stream.block

    def poisoned(self, epoch, index, seed):
        if epoch == 1 and index == 12:
            for matrix in poisoned.engine.matrices():
                matrix[:] = np.nan
        return block(self, epoch, index, seed)

    def chosen(*arguments):
        poisoned.engine = choose(*arguments)
        return poisoned.engine

    choose = trainer.choose_engine
    monkeypatch.setattr(trainer, "choose_engine", chosen)
    monkeypatch.setattr(Stream, "block", poisoned)
    with pytest.raises(TrainingDiverged, match="in epoch 2 the loss is nan"):
        Word2Vec(**QUICK).fit(TEXT, checkpoint=path, checkpoint_seconds=0.0)
    kept = Word2Vec.load(path)
    assert np.isfinite(kept.vectors).all()
    monkeypatch.setattr(Stream, "block", block)
    assert same(kept.fit(TEXT, resume=True), Word2Vec(**QUICK).fit(TEXT))


def test_an_error_in_a_worker_comes_out_of_fit(monkeypatch):
    def broken(self, epoch, index, seed):
        raise OSError("the disk is gone")

    monkeypatch.setattr(Stream, "block", broken)
    with pytest.raises(OSError, match="the disk is gone"):
        Word2Vec(**(QUICK | dict(threads=2))).fit(TEXT)


def test_memory_does_not_grow_with_the_corpus(tmp_path):
    """0.3 and 3 million tokens of the same words, 12 MB on disk: what Python and NumPy hold at most is the same.

    What the system holds besides, ``bench/word2vec_memory.py`` measures with 100 million.
    """
    peaks = []
    for number in (300, 3_000):
        folder = tmp_path / str(number)
        folder.mkdir()
        tokens = np.random.default_rng(0).integers(0, 1_000, number * 1_000).astype("<i4")
        Vocabulary([f"w{i}" for i in range(1_000)], [number] * 1_000).save(folder / "vocabulary.json")
        tokens.tofile(folder / "tokens.int32")
        np.arange(0, tokens.size + 1, 1_000, dtype="<i8").tofile(folder / "offsets.int64")
        sizes = {"sentences": number, "tokens": tokens.size, "dropped": 0}
        (folder / "sizes.json").write_text(json.dumps(sizes), encoding="utf-8")
        del tokens
        corpus = EncodedCorpus(folder)
        model = Word2Vec("ns", "cbow", **(QUICK | dict(dim=4, window=1, negative=1, epochs=1, subsample=1e-5)))
        tracemalloc.start()
        try:
            model.fit(corpus)
            peaks.append(tracemalloc.get_traced_memory()[1])
        finally:
            tracemalloc.stop()
    assert peaks[1] - peaks[0] < 1e6


# Words, and what becomes of a model where something fails.


@pytest.mark.parametrize(
    ("word", "message"),
    [
        (np.int64(7), r"the word np.int64\(7\) is of type int64, not a string; make it one with str, or leave it out"),
        (7, r"the word 7 is of type int, not a string; make it one with str"),
        (b"\xe8", r"the word b'\\xe8' is of type bytes, not a string; decode it"),
        (None, r"the word None is of type NoneType, not a string; .*leave it out"),
        (math.nan, r"the word nan is of type float, not a string; .*leave it out"),
        (["大"], r"the word \['大'\] is of type list, not a string"),
        ("\ud800", r"'\\ud800' cannot be written in UTF-8; read the text with the right encoding"),
    ],
)
def test_words_that_could_not_be_saved_are_refused_before_training(tmp_path, monkeypatch, word, message):
    """Rare ones too, which would have been dropped. A model that is there stays; nothing is written."""
    model = Word2Vec(**(QUICK | dict(epochs=1, min_count=2))).fit(TEXT[:50])
    before = model.vectors.copy()
    monkeypatch.setattr(trainer, "choose_engine", lambda *_: pytest.fail("trained"))
    with pytest.raises((TypeError, ValueError), match=message):
        model.fit(iter([*TEXT[:50], ["大", word]]), checkpoint=tmp_path / "c")
    assert np.array_equal(model.vectors, before)
    assert list(tmp_path.iterdir()) == []


def test_any_other_string_is_a_word_and_comes_back_from_the_file(tmp_path):
    """The empty one, blanks, line ends, NumPy's: a model's own file holds them; only word2vec's format does not."""
    words = ["", "理想 ONE", "行\n尾", "\x00", np.str_("轮胎"), "<PAD>", "🚗", '"']
    model = Word2Vec(**QUICK).fit([words, words[::-1]] * 20)
    model.save(tmp_path / "m")
    assert same(Word2Vec.load(tmp_path / "m"), model)
    assert set(model.vocabulary.words) == set(words)
    with pytest.raises(ValueError, match=r"replace it|can hold no such word"):
        save_word2vec_format(model, tmp_path / "v.txt")
    assert [path.name for path in tmp_path.iterdir()] == ["m"]


@pytest.mark.parametrize("sentence", [None, math.nan, 3])
def test_a_sentence_that_is_none_is_named(sentence):
    with pytest.raises(TypeError, match=rf"sentence 1 is {sentence}, not a list of words; leave it out"):
        Word2Vec(**(QUICK | dict(epochs=1))).fit(iter([["大"], sentence]))


def test_sentences_that_stop_with_an_error_leave_the_model_as_it_was(tmp_path):
    def broken():
        yield from TEXT[:20]
        raise OSError("the connection is lost")

    model = Word2Vec(**(QUICK | dict(epochs=1))).fit(TEXT[:50])
    before = model.vectors.copy()
    with pytest.raises(OSError, match="the connection is lost"):
        model.fit(broken(), checkpoint=tmp_path / "c")
    assert np.array_equal(model.vectors, before)
    assert len(model.losses) == 1
    assert list(tmp_path.iterdir()) == []


def test_a_checkpoint_that_cannot_be_written_loses_neither_the_model_nor_the_older_one(tmp_path, monkeypatch):
    path = tmp_path / "c"
    whole = Word2Vec(**QUICK).fit(TEXT)
    Word2Vec(**QUICK).fit(TEXT[:50]).save(path)
    older, savez = path.read_bytes(), np.savez

    def full(file, **arrays):
        file.write(b"PK half")
        raise OSError(28, "No space left on device")

    model = Word2Vec(**QUICK)
    with monkeypatch.context() as patch:
        patch.setattr(np, "savez", full)
        with pytest.raises(OSError, match="No space left"):
            model.fit(TEXT, checkpoint=path)
    assert np.savez is savez
    assert ([file.name for file in tmp_path.iterdir()], path.read_bytes()) == (["c"], older)
    assert len(model.losses) == 1
    model.save(tmp_path / "elsewhere")
    assert same(Word2Vec.load(tmp_path / "elsewhere").fit(TEXT, resume=True), whole)


def test_a_place_for_the_checkpoint_that_cannot_be_written_to_is_named_before_the_corpus_is_read(tmp_path):
    for place, error in ((tmp_path / "nowhere" / "c", FileNotFoundError), (tmp_path, IsADirectoryError)):
        read = []
        with pytest.raises(error, match=r"make it first|name a file in it"):
            Word2Vec(**(QUICK | dict(epochs=1))).fit((read.append(s) or s for s in TEXT), checkpoint=place)
        assert not read


SPARSE = [["大", "比", "轮胎", "噪音", "异响"] * 2] * 20


@pytest.mark.parametrize(("objective", "architecture"), MODES)
def test_an_epoch_in_which_by_chance_no_word_has_a_neighbour_ends_no_training(objective, architecture):
    """Subsampling keeps about one word in ten: some epoch of some seed has none, the training goes on."""
    without = 0
    for seed in range(12):
        settings = QUICK | dict(epochs=30, subsample=2e-3, seed=seed)
        model = Word2Vec(objective, architecture, **settings).fit(SPARSE[:6])
        assert len(model.losses) == 30
        assert not all(map(math.isnan, model.losses))
        assert np.isfinite(model.vectors).all()
        without += sum(map(math.isnan, model.losses))
    assert without  # else this would show nothing


@pytest.mark.parametrize("subsample", [0.0, 10.0])
def test_one_pair_of_words_is_enough(subsample):
    assert len(Word2Vec(**(QUICK | dict(epochs=1, subsample=subsample))).fit([["大", "比"], ["噪音"]]).losses) == 1


def test_a_training_that_learns_nothing_by_chance_says_so(tmp_path):
    """Expected is one sentence with a pair or two over all epochs; the draws of one seed in three have none."""
    text = [["大", "比"]] * 50
    for seed in range(60):
        with warnings.catch_warnings(record=True) as seen:
            warnings.simplefilter("always")
            model = Word2Vec(**(QUICK | dict(subsample=5e-3, seed=seed))).fit(text)
        if seen:
            break
    assert "no word had a neighbour in any of the 2 epochs, by chance" in str(seen[0].message)
    assert all(map(math.isnan, model.losses))
    model.save(tmp_path / "m")
    assert np.array_equal(Word2Vec.load(tmp_path / "m").vectors, model.vectors)


def test_whether_there_is_a_pair_to_learn_is_reckoned_and_not_drawn():
    """Against draws: in how many sentences two words or more are kept, on average."""
    rng = np.random.default_rng(0)
    lengths = rng.integers(0, 7, 400)
    offsets = np.concatenate([[0], np.cumsum(lengths)])
    tokens = rng.integers(0, 5, offsets[-1]).astype(np.int32)
    stream = Stream(Vocabulary(list("甲乙丙丁戊"), [1] * 5), tokens, offsets, 100)
    for keep in (np.array([0.05, 0.2, 0.5, 1.0, 0.0]), np.ones(5), np.full(5, 0.01)):
        kept = rng.random((2_000, len(tokens))) < keep[tokens]
        counts = np.stack([kept[:, a:b].sum(axis=1) for a, b in pairwise(offsets)])
        drawn = (counts >= 2).sum(axis=0)
        error = 4 * drawn.std() / math.sqrt(len(drawn)) + 1e-6
        assert abs(stream.expected_pairs(keep, enough=math.inf) - drawn.mean()) <= error
    assert stream.expected_pairs(np.ones(5), enough=3.0) < 100  # no more is counted than was asked for


@pytest.mark.parametrize("cut", ["words", "columns", "type"])
def test_a_model_file_whose_matrices_do_not_fit_is_refused(tmp_path, cut):
    """An engine takes the shapes for granted."""
    model = Word2Vec(**QUICK).fit(TEXT)
    changed = {"words": lambda m: m[:-1], "columns": lambda m: m[:, :-1], "type": lambda m: m.astype(np.float64)}[cut]
    for name in ("_vectors", "_output"):
        before = getattr(model, name)
        setattr(model, name, changed(before))
        model.save(tmp_path / "m")
        setattr(model, name, before)
        with pytest.raises(ValueError, match="m is damaged: 30 words of 8 numbers have the matrices"):
            Word2Vec.load(tmp_path / "m")


# What gensim's own suite asks of its model (test_word2vec.py), where it makes sense here.


def test_words_stand_from_frequent_to_rare_and_rare_ones_have_no_vector():
    text = [["b"] * 3 + ["a"] * 3 + ["c"] * 5 + ["e"]] * 2
    model = Word2Vec(**(QUICK | dict(min_count=6))).fit(text)
    assert model.vocabulary.words == ["c", "a", "b"]
    assert model.vocabulary.counts.tolist() == [10, 6, 6]
    assert model.vectors.shape == (3, 8)


def test_exported_vectors_answer_as_those_of_gensim_do(tmp_path):
    """test_similarities, test_similar_by, test_rank, test_closer_than, test_distance of a model that went to a file."""
    keyed = Word2Vec(**(QUICK | dict(epochs=6, learning_rate=0.1))).fit(TEXT).keyed_vectors()
    save_word2vec_format(keyed, tmp_path / "v")
    again = load_word2vec_format(tmp_path / "v")
    assert again.most_similar("词0", topn=5) == keyed.most_similar("词0", topn=5)
    assert again.most_similar(positive=["词0", "词1"], negative=["词20"]) == keyed.most_similar(
        positive=["词0", "词1"], negative=["词20"]
    )
    assert keyed.most_similar("词0", topn=1)[0] == keyed.similar_by_vector(keyed["词0"], topn=2)[1]
    assert keyed.rank("词0", keyed.most_similar("词0", topn=3)[2][0]) == 3
    assert len(keyed.closer_than("词0", keyed.most_similar("词0", topn=4)[3][0])) == 3
    assert keyed.distance("词0", "词17") == pytest.approx(1 - keyed.similarity("词0", "词17"))
    assert keyed.doesnt_match(["词0", "词3", "词7", "词20"]) == "词20"
