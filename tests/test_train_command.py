"""``hctnlp train``: from a text file to vectors that others read."""

import os
import signal
import time

import gensim
import numpy as np
import pytest
from typer.testing import CliRunner

from hctnlp.cli import app
from hctnlp.corpus import EncodedCorpus, TextFile, Vocabulary
from hctnlp.word2vec import TrainingDiverged, Word2Vec, load_word2vec_format, trainer
from hctnlp.word2vec.stream import Stream

SETTINGS = [
    "--dim",
    "12",
    "--min-count",
    "2",
    "--epochs",
    "3",
    "--subsample",
    "0",
    "--threads",
    "1",
    "--objective",
    "hs",
]


@pytest.fixture
def text(tmp_path, rng):
    """Two groups of words that never meet: 车0 … 车9 and 菜0 … 菜9."""
    lines = [" ".join(f"{kind}{i}" for i in rng.integers(0, 10, 12)) for kind in "车菜" * 100]
    path = tmp_path / "text.txt"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_a_text_file_becomes_vectors_that_gensim_reads(text, tmp_path):
    model, vectors = tmp_path / "model", tmp_path / "vectors.txt"
    asked = [str(text), *SETTINGS, "--neighbours", "车1,飞机", "--save", str(model), "--vectors", str(vectors)]
    result = CliRunner().invoke(app, ["train", *asked])
    assert result.exit_code == 0, result.output
    trained = Word2Vec.load(model)
    assert (trained.objective, trained.dim, len(trained.vocabulary)) == ("hs", 12, 20)
    assert trained.losses[-1] < trained.losses[0]
    keyed = gensim.models.KeyedVectors.load_word2vec_format(vectors)
    np.testing.assert_array_equal(keyed["车1"], trained.vectors[trained.vocabulary.id("车1")])
    nearest = [word for word, _ in keyed.most_similar("车1", topn=6)]
    assert f"车1: {nearest[0]}" in result.output
    assert "飞机: not among the 20 words" in result.output


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["no_such_text"], "there is no text 'no_such_text'"),
        (["people-daily", "--objective", "both"], "objective must be 'hs' or 'ns'"),
        (["people-daily", "--epochs", "0"], "epochs must be a whole number of at least 1"),
    ],
)
def test_what_the_user_can_mend_is_said_in_a_line(arguments, message):
    result = CliRunner().invoke(app, ["train", *arguments])
    assert result.exit_code == 2
    assert message in result.output
    assert "Traceback" not in result.output


@pytest.mark.parametrize("option", ["--save", "--vectors"])
def test_a_place_that_cannot_be_written_to_is_named_before_training(text, tmp_path, option, monkeypatch):
    monkeypatch.setattr(Word2Vec, "fit", lambda *_, **__: pytest.fail("trained"))
    for place, message in ((tmp_path / "nowhere" / "m", "there is no folder"), (tmp_path, "is a folder; name a file")):
        result = CliRunner().invoke(app, ["train", str(text), *SETTINGS, option, str(place)])
        assert result.exit_code == 2, result.output
        assert message in result.output
        assert "Traceback" not in result.output


def test_words_that_the_text_format_cannot_hold_are_named_before_training(tmp_path, monkeypatch):
    sentences = [["机油", "理想 ONE"] * 5] * 5
    EncodedCorpus.write(tmp_path / "corpus", sentences, Vocabulary.from_sentences(sentences))
    monkeypatch.setattr(Word2Vec, "fit", lambda *_, **__: pytest.fail("trained"))
    asked = [str(tmp_path / "corpus"), "--vectors", str(tmp_path / "v.txt")]
    result = CliRunner().invoke(app, ["train", *asked])
    assert result.exit_code == 2
    assert "'理想 ONE' has ' ' in it" in result.output


@pytest.fixture
def interrupted(monkeypatch):
    """Ctrl-C, a real one, once the second block of the second epoch is about to be read."""
    monkeypatch.setattr(trainer, "BLOCK", 500)
    monkeypatch.setattr(trainer, "BLOCKS_A_ROUND", 1)
    block = Stream.block

    def watched(self, epoch, index, seed):
        if (epoch, index) == (1, 1):
            os.kill(os.getpid(), signal.SIGINT)
            time.sleep(0.05)
        return block(self, epoch, index, seed)

    with monkeypatch.context() as patch:
        patch.setattr(Stream, "block", watched)
        yield patch


def test_ctrl_c_saves_what_has_been_learnt_and_says_how_to_go_on(text, tmp_path, interrupted):
    model, vectors = tmp_path / "model", tmp_path / "vectors.txt"
    asked = ["train", str(text), *SETTINGS, "--save", str(model), "--vectors", str(vectors), "--neighbours", "车1"]
    result = CliRunner().invoke(app, asked)
    assert result.exit_code == 130
    assert f"stopped in epoch 2 of 3; Word2Vec.load({str(model)!r}).fit(…, resume=True) goes on" in result.output
    assert "车1: " in result.output
    stopped = Word2Vec.load(model)
    assert len(stopped.losses) == 1
    keyed = load_word2vec_format(vectors)
    assert np.array_equal(keyed.vectors, stopped.vectors)
    interrupted.undo()
    whole = CliRunner().invoke(app, ["train", str(text), *SETTINGS, "--save", str(tmp_path / "whole")])
    assert whole.exit_code == 0
    resumed = stopped.fit(TextFile(text), resume=True)
    assert np.array_equal(resumed.vectors, Word2Vec.load(tmp_path / "whole").vectors)


def test_ctrl_c_before_anything_is_learnt_writes_nothing(text, tmp_path, monkeypatch):
    def at_once(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(Word2Vec, "fit", at_once)
    result = CliRunner().invoke(app, ["train", str(text), *SETTINGS, "--save", str(tmp_path / "m")])
    assert result.exit_code != 0
    assert [path.name for path in tmp_path.iterdir()] == ["text.txt"]


def test_a_training_that_diverges_is_said_in_a_line(text, monkeypatch):
    monkeypatch.setattr(trainer, "DIVERGED", 0.01)
    result = CliRunner().invoke(app, ["train", str(text), *SETTINGS])
    assert result.exit_code == 2
    assert "hctnlp: in epoch 1 the loss is" in result.output
    assert "Traceback" not in result.output


ERRORS = [
    TrainingDiverged("in epoch 1 the loss is nan"),
    TypeError("sentences is a string"),
    ImportError("engine 'cuda' needs Triton"),
    ValueError("operands could not be broadcast"),
    ZeroDivisionError(),
]


@pytest.fixture
def failing(request, monkeypatch) -> Exception:
    """An error of ``Word2Vec.fit``."""

    def fail(*_, **__):
        raise request.param

    monkeypatch.setattr(Word2Vec, "fit", fail)
    return request.param


@pytest.mark.parametrize("failing", ERRORS, indirect=True)
def test_an_error_is_said_in_a_line_with_the_way_to_its_traceback(text, failing):
    result = CliRunner().invoke(app, ["train", str(text)])
    assert result.exit_code == 2
    message = str(failing) or "ZeroDivisionError"
    assert result.output == f"hctnlp: {message}\n(hctnlp --debug … shows where)\n"


@pytest.mark.parametrize("place", [0, 1, 2])
@pytest.mark.parametrize("failing", [*ERRORS, FileNotFoundError("there is no file")], indirect=True)
def test_debug_shows_the_traceback_wherever_it_stands(text, failing, place):
    asked = ["train", str(text)]
    asked.insert(place, "--debug")
    assert CliRunner().invoke(app, asked).exception is failing
    assert CliRunner().invoke(app, ["train", str(text)]).exit_code == 2  # not for ever


@pytest.mark.parametrize(
    "failing", [KeyError("word"), RuntimeError("a bug"), AttributeError("no such thing")], indirect=True
)
def test_what_the_user_cannot_mend_keeps_its_traceback(text, failing):
    assert CliRunner().invoke(app, ["train", str(text)]).exception is failing
