"""``Word2Vec``: from sentences to word vectors."""

from __future__ import annotations

import inspect
import json
import math
import os
import signal
import threading
import time
import warnings
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from torch import Tensor
from tqdm.auto import tqdm

from hctnlp.corpus import EncodedCorpus, Vocabulary
from hctnlp.engines import require_engine
from hctnlp.files import replacing, require_writable
from hctnlp.simd.threads import available_cores
from hctnlp.word2vec.engines import Engine, Plan, choose_engine
from hctnlp.word2vec.stream import Stream, encode

if TYPE_CHECKING:
    import gensim

FORMAT = "hctnlp.word2vec/1"
# CBOW with its true gradient wants a larger rate (İrsoy et al. 2021: 0.075). Of 0.025 to 0.4, doubled each time, 0.2
# agreed best with people where some six million words were read, or nearly: bench/results/learning_rates.md.
LEARNING_RATES = {
    ("skipgram", "ns"): 0.025,
    ("skipgram", "hs"): 0.035,  # on film reviews closer to people's judgements than 0.025 and 0.05
    ("cbow", "ns"): 0.2,
    ("cbow", "hs"): 0.2,
}
BLOCK = 32_768  # words
BLOCKS_A_ROUND = 64  # for each thread: a second or two
DIVERGED = 3.0  # times the loss of a model that knows nothing


class TrainingDiverged(ArithmeticError):
    """The loss is no number any more, or far worse than guessing."""


@dataclass
class Progress:
    """How far training has come: ``block`` of ``epoch`` is next. ``loss`` and ``examples`` are those of this epoch."""

    epoch: int = 0
    block: int = 0
    loss: float = 0.0
    examples: int = 0


class Word2Vec:
    """Word vectors by skip-gram or CBOW, with hierarchical softmax or negative sampling.

    As in word2vec.c, skip-gram has each context word predict the centre: over a text these are the same pairs as the
    centre predicting its context.

    Parameters
    ----------
    objective
        ``"ns"``, negative sampling (NS-3), or ``"hs"``, hierarchical softmax (HS-9).
    architecture
        ``"skipgram"`` (NS-11, HS-13) or ``"cbow"`` (NS-12, HS-12).
    dim
        Length of a vector.
    window
        Largest distance of a context word; drawn from 1 … window for each word (NS-10).
    negative
        K, for ``"ns"``: 5 to 20 for a small corpus, 2 to 5 for a large one.
    subsample
        Threshold t of word2vec.c's formula (NS-9); 0 keeps every occurrence.
    min_count
        Rarer words have no vector.
    epochs
        How often the corpus is read.
    learning_rate
        η₀, which falls linearly (W2V-1). None takes 0.025 for skip-gram with ``"ns"``, 0.035 with ``"hs"``, and 0.2
        for CBOW, whose gradient has the factor 1/C that word2vec.c and gensim leave out. Where fewer than some ten
        million words are read, all epochs together, skip-gram gains by 0.05 to 0.1.
    engine, device
        ``"auto"`` is ``"cpu"``, Numba with threads, also on a machine with a GPU. With ``device="cuda"`` it is
        ``"cuda"`` where that was measured, on an H100, if Triton is installed: faster, but not the same each time.
        ``"reference"`` is PyTorch, and slow; it is what ``"auto"`` stands for on other devices.
    threads
        For the CPU engine; None takes every core this process may use, and no more than a container's quota pays for.
        With 1, a seed gives the same vectors each time.
    seed
        Of the initial vectors and of every draw.
    progress
        Show a bar with words per second, the time left and the loss.

    Attributes
    ----------
    vocabulary : Vocabulary
    vectors : numpy.ndarray of float32, (words, dim)
    output_vectors : numpy.ndarray of float32, (words, dim) for NS, (words - 1, dim) for HS
    losses : list of float
        The mean loss of each finished epoch: per pair for skip-gram, per window for CBOW. NaN for an epoch of a tiny
        corpus in which subsampling left no word a neighbour.

    Source: Mikolov et al., *Efficient Estimation of Word Representations in Vector Space* and *Distributed
    Representations of Words and Phrases and their Compositionality*, 2013.

    Raises
    ------
    ValueError
        If a parameter is out of its range; the message says what to do.
    """

    def __init__(
        self,
        objective: str = "ns",
        architecture: str = "skipgram",
        dim: int = 100,
        window: int = 5,
        negative: int = 5,
        subsample: float = 1e-3,
        min_count: int = 5,
        epochs: int = 5,
        learning_rate: float | None = None,
        engine: str = "auto",
        device: str = "auto",
        threads: int | None = None,
        seed: int = 0,
        progress: bool = True,
    ) -> None:
        _require(
            objective in ("hs", "ns"),
            f"objective must be 'hs' or 'ns', not {objective!r}: both at once would train two models "
            "that share their word vectors, and with neither there is nothing to train",
        )
        architectures = ("skipgram", "cbow")
        _require(architecture in architectures, f"architecture must be 'skipgram' or 'cbow', not {architecture!r}")
        sizes = {"dim": dim, "window": window, "min_count": min_count, "epochs": epochs}
        for name, value in sizes.items():
            _require(_is_whole(value) and value >= 1, f"{name} must be a whole number of at least 1, not {value!r}")
        _require(
            _is_whole(negative) and (negative >= 1 or objective == "hs"),
            f"negative must be a whole number of at least 1, not {negative!r}: without noise the vectors would "
            "only be pulled together; use 5, or objective='hs'",
        )
        _require(window <= 60, f"window must be at most 60, not {window}")
        _require(
            math.isfinite(subsample) and subsample >= 0,
            f"subsample must be 0 (keep all) or positive, not {subsample!r}; use 1e-3",
        )
        rate = LEARNING_RATES[architecture, objective] if learning_rate is None else learning_rate
        _require(math.isfinite(rate) and rate > 0, f"learning_rate must be positive, not {learning_rate!r}; use 0.025")
        _require(
            threads is None or (_is_whole(threads) and threads >= 1), f"threads must be at least 1, not {threads!r}"
        )
        _require(_is_whole(seed) and seed >= 0, f"seed must be a whole number of at least 0, not {seed!r}")
        require_engine(engine)
        self.objective, self.architecture = objective, architecture
        self.dim, self.window, self.negative, self.subsample = int(dim), int(window), int(negative), float(subsample)
        self.min_count, self.epochs, self.learning_rate = int(min_count), int(epochs), float(rate)
        self.threads, self.seed = None if threads is None else int(threads), int(seed)
        self.engine, self.device, self.progress = engine, str(device), bool(progress)
        self.losses: list[float] = []
        self._vocabulary: Vocabulary | None = None
        self._vectors = self._output = np.zeros((0, dim), np.float32)
        self._position = Progress()

    @property
    def vocabulary(self) -> Vocabulary:
        """The words that have a vector; ``RuntimeError`` before ``fit``."""
        if self._vocabulary is None:
            raise RuntimeError("the model is not trained yet: call fit(sentences)")
        return self._vocabulary

    @property
    def vectors(self) -> np.ndarray:
        """Word vectors, float32, (words, dim); row i is the word ``vocabulary.words[i]``."""
        _ = self.vocabulary
        return self._vectors

    @property
    def output_vectors(self) -> np.ndarray:
        """u for NS, θ for HS: float32, (words or inner nodes, dim)."""
        _ = self.vocabulary
        return self._output

    @property
    def started(self) -> bool:
        """Whether something has been learnt, if only a part of the first epoch."""
        return self._vocabulary is not None and self._position != Progress()

    def __repr__(self) -> str:
        trained = f"{len(self._vocabulary):,} words" if self._vocabulary else "untrained"
        return f"Word2Vec({self.objective!r}, {self.architecture!r}, dim={self.dim}, window={self.window}; {trained})"

    def fit(
        self,
        sentences: Iterable[Sequence[str]] | EncodedCorpus,
        *,
        resume: bool = False,
        checkpoint: str | Path | None = None,
        checkpoint_seconds: float = 600,
    ) -> Word2Vec:
        """Train from the start, or with ``resume`` from where a stopped training of the same corpus left off.

        ``Ctrl-C`` stops at the next block: the model is what has been learnt so far and can be used, saved and resumed.
        With one thread, a training that was stopped and resumed gives the same bits as one that was not.

        Parameters
        ----------
        sentences
            Lists of words, encoded in memory; or an :class:`~hctnlp.corpus.EncodedCorpus`, read from disk.
        checkpoint
            A file that :meth:`save` writes every ``checkpoint_seconds`` seconds, after each epoch, and at ``Ctrl-C``.

        Raises
        ------
        ValueError
            If there is nothing to learn: no word is left, or only one; no sentence has two words; subsampling drops
            all; or the corpus is a generator, which can be read once, and epochs is more than 1. If a word cannot be
            written in UTF-8. Or if ``resume`` does not fit the corpus.
        TypeError
            If a sentence is a string: segment it first. If a word is none: a number, bytes, None.
        TrainingDiverged
            If the loss is no number any more, or far worse than guessing.
        """
        if checkpoint is not None:
            require_writable(checkpoint)
        stream = self._stream(sentences)
        plan = self._plan(stream)
        if resume:
            self._require_same(stream)
            if self._position.epoch >= self.epochs:
                raise ValueError(f"all {self.epochs} epochs are done; nothing is left to resume. Call fit without it")
        else:
            self._begin(stream, plan)
        engine = choose_engine(self.engine, self.device, plan, self._vectors, self._output, self._num_threads())
        # words from all over a block may be at work at once, and then its rate hardly falls: sixteen an epoch, or more
        stream.at_once = max(1, min(engine.blocks_at_once, stream.num_blocks // 16))
        self._vectors, self._output = engine.matrices()  # those that we had need no memory from here on
        saved_at = time.monotonic()

        def save() -> None:
            nonlocal saved_at
            self._vectors, self._output = engine.matrices()
            if checkpoint is not None:
                self.save(checkpoint)
            saved_at = time.monotonic()

        done = self._position.epoch * stream.num_tokens + int(stream.bounds[self._position.block])
        with (
            tqdm(
                total=plan.total_words,
                initial=done,
                unit="words",
                unit_scale=True,
                disable=not self.progress,
                desc=f"{self.architecture}-{self.objective}",
            ) as bar,
            StopAtInterrupt() as stop,
        ):
            try:
                while self._position.epoch < self.epochs:
                    for _ in self._train_epoch(engine, plan, stream, bar, stop):
                        if checkpoint is not None and time.monotonic() - saved_at >= checkpoint_seconds:
                            save()
                    save()
            except KeyboardInterrupt:
                save()
                raise
        if all(map(math.isnan, self.losses)):
            warnings.warn(
                f"no word had a neighbour in any of the {self.epochs} epochs, by chance: the vectors are those of the "
                f"start; raise subsample, now {self.subsample:g}, or epochs",
                stacklevel=2,
            )
        return self

    def _stream(self, sentences: Iterable[Sequence[str]] | EncodedCorpus) -> Stream:
        if isinstance(sentences, EncodedCorpus):
            corpus = sentences
            rarest = int(corpus.vocabulary.counts.min(initial=self.min_count))
            _require(
                corpus.vocabulary.num_specials == 0,
                f"the corpus has {corpus.vocabulary.num_specials} special tokens, which are no words of the text; "
                "write it with a vocabulary without specials",
            )
            _require(
                rarest >= self.min_count,
                f"the corpus was encoded with words that occur {rarest} times, min_count is {self.min_count}; write it "
                f"with Vocabulary.from_sentences(…, min_count={self.min_count}), or pass min_count={rarest}",
            )
            return Stream(corpus.vocabulary, corpus.tokens, corpus.offsets, BLOCK)
        if isinstance(sentences, str | bytes | os.PathLike) or not isinstance(sentences, Iterable):
            raise TypeError(
                f"sentences is {str(sentences)[:40]!r}, of type {type(sentences).__name__}, not lists of words; give a "
                "list of segmented sentences, or hctnlp.corpus.TextFile(path)"
            )
        if iter(sentences) is sentences and self.epochs > 1:
            raise ValueError(
                f"sentences is a {type(sentences).__name__}, which can be read once, and epochs is {self.epochs}; "
                "pass a list, an object whose __iter__ starts anew, or an EncodedCorpus"
            )
        return Stream(*encode(sentences, self.min_count), BLOCK)

    def _begin(self, stream: Stream, plan: Plan) -> None:
        vocabulary = stream.vocabulary
        contents = f"the one word {vocabulary.words[0]!r}" if vocabulary.words else "empty"
        _require(
            len(vocabulary) > 1,
            f"the vocabulary is {contents}: there is nothing to tell it from; give more text",
        )
        _require(
            stream.expected_pairs(np.ones_like(plan.keep), enough=0.5) >= 0.5,
            f"no word had a neighbour in {stream.num_tokens:,} words; give longer sentences, or lower min_count",
        )
        kept = stream.expected_pairs(plan.keep, enough=1 / self.epochs) * self.epochs
        larger = "1e-3" if self.subsample < 1e-3 else f"{10 * self.subsample:g}"
        _require(
            kept > 0.999,  # one, but for rounding
            f"subsample={self.subsample:g} keeps two words or more of {kept:.2g} sentences in {self.epochs} epochs, "
            f"too few for a pair; use a larger threshold such as {larger}, or 0 to keep all",
        )
        rng = np.random.default_rng([self.seed, len(vocabulary)])
        self._vectors = ((rng.random((len(vocabulary), self.dim), dtype=np.float32) - 0.5) / self.dim).astype(
            np.float32
        )
        self._output = np.zeros((plan.output_rows, self.dim), np.float32)
        self._vocabulary, self._position, self.losses = vocabulary, Progress(), []
        self._num_tokens = stream.num_tokens

    def _require_same(self, stream: Stream) -> None:
        if (self.vocabulary, self._num_tokens) != (stream.vocabulary, stream.num_tokens):
            raise ValueError(
                f"the corpus has {stream.num_tokens:,} tokens of {len(stream.vocabulary):,} words, the stopped "
                f"training had {self._num_tokens:,} of {len(self.vocabulary):,}, or the words differ; resume with the "
                "same corpus"
            )

    def _plan(self, stream: Stream) -> Plan:
        return Plan(
            objective=self.objective,
            architecture=self.architecture,
            dim=self.dim,
            window=self.window,
            negative=self.negative,
            subsample=self.subsample,
            learning_rate=self.learning_rate,
            counts=stream.vocabulary.counts,
            total_words=self.epochs * stream.num_tokens,
        )

    def _num_threads(self) -> int:
        return available_cores() if self.threads is None else self.threads

    def _train_epoch(
        self, engine: Engine, plan: Plan, stream: Stream, bar: tqdm, stop: StopAtInterrupt
    ) -> Iterator[None]:
        """Train what is left of the epoch, in rounds; at each ``yield`` everything is at rest and can be saved."""
        position = self._position
        while position.block < stream.num_blocks:
            last = min(stream.num_blocks, position.block + BLOCKS_A_ROUND * engine.threads * stream.at_once)
            todo = range(position.block, last, stream.at_once)
            try:
                results = Round(engine, stream, position.epoch, self.seed, todo, bar, stop).run()
                self._require_sound(results, plan)
            except BaseException:  # what is in the matrices is worth nothing; a checkpoint stays what it was
                self._vocabulary = None
                raise
            for loss, examples in results:  # in the corpus's order, whoever did them
                position.loss += loss
                position.examples += examples
            position.block = min(last, position.block + len(results) * stream.at_once)
            stream.release()
            bar.set_postfix(
                epoch=position.epoch + 1, loss=f"{position.loss / max(1, position.examples):.3f}", refresh=False
            )
            if stop.asked and position.block < stream.num_blocks:
                raise KeyboardInterrupt
            yield
        # where few words are kept, an epoch may by chance have none that has a neighbour: its loss is that of nothing
        self.losses.append(position.loss / position.examples if position.examples else math.nan)
        self._position = Progress(epoch=position.epoch + 1)
        if stop.asked:
            raise KeyboardInterrupt

    def _require_sound(self, results: list[tuple[float, int]], plan: Plan) -> None:
        loss, examples = sum(loss for loss, _ in results), max(1, sum(count for _, count in results))
        guessing = np.log(2) * (plan.tree.mean_depth if plan.hs else 1 + self.negative)
        if not loss / examples <= DIVERGED * guessing:
            raise TrainingDiverged(
                f"in epoch {self._position.epoch + 1} the loss is {loss / examples:.3g} an example, a model "
                f"that knows nothing has {guessing:.3g}: the steps overshoot. Lower learning_rate, now "
                f"{self.learning_rate:g} (0.025 is usual), or look for a sentence that is one word, repeated"
            )

    def keyed_vectors(self) -> gensim.models.KeyedVectors:
        """The vectors as gensim's ``KeyedVectors``, with the counts as attribute ``"count"``."""
        from gensim.models import KeyedVectors

        keyed = KeyedVectors(self.dim)
        keyed.add_vectors(self.vocabulary.words, self._vectors)
        for word, count in zip(self.vocabulary.words, self.vocabulary.counts.tolist(), strict=True):
            keyed.set_vecattr(word, "count", count)
        return keyed

    def _settings(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in inspect.signature(Word2Vec).parameters}

    def save(self, path: str | Path) -> None:
        """Write everything, the state of a stopped training included, to one file; an older file stays until then."""
        about = {
            "format": FORMAT,
            "settings": self._settings(),
            "words": self.vocabulary.words,
            "losses": self.losses,
            "progress": asdict(self._position),
            "tokens": self._num_tokens,
        }
        with replacing(path) as fresh, fresh.open("wb") as file:
            np.savez(
                file,
                about=np.frombuffer(json.dumps(about).encode(), dtype=np.uint8),
                counts=self.vocabulary.counts,
                vectors=self._vectors,
                output=self._output,
            )

    @classmethod
    def load(cls, path: str | Path) -> Word2Vec:
        """Read what :meth:`save` wrote; ``ValueError`` if the file is something else."""
        try:
            with np.load(path, allow_pickle=False) as file:
                about = json.loads(file["about"].tobytes())
                counts, vectors, output = file["counts"], file["vectors"], file["output"]
            readable = about["format"] == FORMAT
        except FileNotFoundError:
            raise
        except Exception:  # whatever a file that is something else brings about
            readable = False
        if not readable:
            raise ValueError(f"{path} is no model of format {FORMAT!r}; write it with Word2Vec.save")
        model = cls(**about["settings"])
        model._vocabulary = Vocabulary(about["words"], counts)
        rows = len(counts) - (model.objective == "hs")  # an engine takes the shapes for granted
        if [(m.shape, m.dtype) for m in (vectors, output)] != [
            ((n, model.dim), np.float32) for n in (len(counts), rows)
        ]:
            raise ValueError(
                f"{path} is damaged: {len(counts)} words of {model.dim} numbers have the matrices {vectors.shape} of "
                f"{vectors.dtype} and {output.shape} of {output.dtype}; take an older checkpoint"
            )
        model._vectors, model._output = vectors, output
        model.losses, model._position = about["losses"], Progress(**about["progress"])
        model._num_tokens = about["tokens"]
        return model


class StopAtInterrupt:
    """Within it, ``Ctrl-C`` sets ``asked`` and interrupts nothing: whoever reads it stops where everything is at rest.

    An exception in the middle of ``Thread.join`` or of the accounts would leave blocks half done. Signals reach only
    the main thread; in another one nothing changes.
    """

    def __init__(self) -> None:
        self.asked = False

    def __enter__(self) -> StopAtInterrupt:
        self.in_main = threading.current_thread() is threading.main_thread()
        if self.in_main:
            self.before = signal.signal(signal.SIGINT, self._ask)
        return self

    def _ask(self, _number: int, _frame: object) -> None:
        self.asked = True

    def __exit__(self, *_: object) -> None:
        if self.in_main:
            signal.signal(signal.SIGINT, self.before)


class Round:
    """Some blocks, trained by as many threads as the engine has. ``Ctrl-C`` lets each thread finish its block."""

    def __init__(
        self, engine: Engine, stream: Stream, epoch: int, seed: int, todo: range, bar: tqdm, stop: StopAtInterrupt
    ) -> None:
        self.engine, self.stream, self.epoch, self.seed, self.todo = engine, stream, epoch, seed, todo
        self.bar, self.stop = bar, stop
        self.results: dict[int, tuple[float | Tensor, int | Tensor]] = {}
        self.waiting, self.lock = iter(todo), threading.Lock()
        self.error: BaseException | None = None

    def run(self) -> list[tuple[float, int]]:
        """The results in the blocks' order: of all blocks, or if ``Ctrl-C`` came, of the first of them."""
        workers = [threading.Thread(target=self._work, args=(i,)) for i in range(self.engine.threads)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        if self.error is not None:
            raise self.error
        # a device may still be at work on them: they are read here, once a round
        return [(float(loss), int(examples)) for _, (loss, examples) in sorted(self.results.items())]

    def _work(self, worker: int) -> None:
        try:
            while not self.stop.asked and self.error is None:
                with self.lock:
                    index = next(self.waiting, None)
                if index is None:
                    return
                block = self.stream.block(self.epoch, index, self.seed)
                self.results[index] = self.engine.train(block, worker)
                with self.lock:
                    self.bar.update(len(block.tokens))
        except BaseException as error:  # it is raised again by run, in the thread that called
            self.error = error


def _require(condition: bool, message: str) -> None:
    if not condition:
        raise ValueError(message)


def _is_whole(value: object) -> bool:
    return isinstance(value, int | np.integer) and not isinstance(value, bool)
