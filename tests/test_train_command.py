"""``hctnlp train``: from a text file to vectors that others read."""

import gensim
import numpy as np
import pytest
from typer.testing import CliRunner

from hctnlp.cli import app
from hctnlp.word2vec import Word2Vec

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
