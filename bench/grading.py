"""The grader against stock nbgrader, a class of a thousand, a grader that is killed, and a cluster.

``throughput``  homework 1 by ``nbgrader autograde`` as it comes, whose test cells run ``hw1.check`` in the student's
                kernel, and by ``hctnlp grade`` with sandbox and verifier; the same submissions, the same cores, in
                turn. Besides the seconds that pass, those that the processors work, kernels included, are counted: a
                machine that others use changes them less.
``thousand``    memory of the grader over 1,000 submissions; then the same class graded by a grader that is killed
                (SIGKILL) ten times at random moments and started again: both gradebooks have to be equal.
``cluster``     the same class on a Dask scheduler with one and with two workers of one thread, and with two of which
                one is killed halfway.

Everything is in a temporary folder. Each part adds its figures to ``results/grading.json``; ``results/grading.md`` is
written from it.
"""

from __future__ import annotations

import argparse
import contextlib
import datetime
import itertools
import json
import os
import platform
import random
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from pathlib import Path

import nbformat
from machine import DISTURBED, disturbance_of, least_disturbed, machine
from nbgrader.api import Gradebook
from tqdm import tqdm

from hctnlp.authoring.sample_class.answers import answers
from hctnlp.exercises.framework.assignment import load_assignment
from hctnlp.grading.course import Course
from hctnlp.grading.judge.sandbox import probe
from hctnlp.grading.judge.sandbox.cgroup import ControlGroup

ROOT = Path(__file__).parents[1]
RESULTS = ROOT / "bench" / "results"
ASSIGNMENT = "hw1"
DASK = {  # as the instructor's guide starts a cluster: without them Dask's observers take a quarter of a core here
    "DASK_DISTRIBUTED__WORKER__PROFILE__ENABLED": "False",
    "DASK_DISTRIBUTED__ADMIN__TICK__INTERVAL": "1s",
    "DASK_DISTRIBUTED__ADMIN__SYSTEM_MONITOR__INTERVAL": "5s",
}
GRADERS = {  # and how many times stock they aim at
    "stock nbgrader": "",
    "hctnlp, 1 worker": "10",
    "hctnlp, 2 workers": "15",
}
ENTER = 'for file in $GROUP; do echo $$ > "$file"; done; unset GROUP; exec "$@"'
KILLS = 10
STOCK = """\
c = get_config()
c.CourseDirectory.course_id = "stock"
c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "assignments"
c.ExecutePreprocessor.timeout = 60
"""
GRADE = """\
import json, resource, sys, time
from pathlib import Path
from hctnlp.grading.run import workers
if not sys.argv[3]:
    workers.start("hw1")
from hctnlp.grading.course import Course
from hctnlp.grading.run.store import Store
root, jobs, cluster, log = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3], sys.argv[4]
if log:
    mark = Store.mark_entered
    def marked(self, student, digest):
        mark(self, student, digest)
        with open(log, "a") as file:
            pages = int(Path("/proc/self/statm").read_text().split()[1])
            print(time.monotonic(), pages * resource.getpagesize() / 2**20, file=file)
    Store.mark_entered = marked
done = Course(root).autograde("hw1", jobs=jobs, cluster=cluster)
print(json.dumps({"graded": len(done.graded), "failures": done.failures}))
"""


def new_course(folder: Path, students: int, config: str | None = None) -> Path:
    """A course with so many submissions: every answer that the exercises know, in turn, each with its own comment."""
    course = Course(ROOT).copy_to(folder, ASSIGNMENT)
    course.release(ASSIGNMENT)
    released = nbformat.read(course.folder(course.assignments, ASSIGNMENT) / f"{ASSIGNMENT}.ipynb", as_version=4)
    solution = nbformat.read(ROOT / f"solutions/{ASSIGNMENT}/{ASSIGNMENT}.ipynb", as_version=4)
    right = {cell.metadata.nbgrader.grade_id: cell.source for cell in solution.cells if "nbgrader" in cell.metadata}
    kinds = answers(load_assignment(ASSIGNMENT))
    for number in range(students):
        notebook, kind = nbformat.from_dict(json.loads(json.dumps(released))), kinds[number % len(kinds)]
        for cell in notebook.cells:
            settings = cell.metadata.get("nbgrader", {})
            if settings.get("solution"):
                answer = kind.answers.get(settings["grade_id"], right[settings["grade_id"]])
                cell.source = (cell.source if answer is None else answer) + f"\n\n# {number}"
        place = course.folder("submitted", ASSIGNMENT, f"student_{number:04d}")
        place.mkdir(parents=True)
        nbformat.write(notebook, place / f"{ASSIGNMENT}.ipynb")
    if config is not None:
        (folder / "nbgrader_config.py").write_text(config, encoding="utf-8")
    return folder


def environment() -> dict[str, str]:
    beside = str(Path(sys.executable).parent)
    return {**os.environ, "PATH": f"{beside}{os.pathsep}{os.environ['PATH']}"}


def grader(root: Path, jobs: int, cluster: str = "", log: str = "") -> list[str]:
    return [sys.executable, "-c", GRADE, str(root), str(jobs), cluster, log]


def timed(command: list[str], root: Path) -> float:
    return timed_with_work(command, root)[0]


def timed_with_work(command: list[str], root: Path) -> tuple[float, float]:
    """Seconds that a command takes, and seconds that processors work for it and all that it starts (0 if not known)."""
    with contextlib.ExitStack() as stack:
        settings, group = environment(), None
        with contextlib.suppress(OSError):  # only root may make one
            group = ControlGroup(f"bench-{os.getpid()}", 1 << 20, 1 << 15)
            stack.callback(group.close)
            command, settings["GROUP"] = ["/bin/sh", "-c", ENTER, "sh", *command], " ".join(group.entrances)
        start = time.perf_counter()
        done = subprocess.run(command, cwd=root, env=settings, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(f"{command[:7]} failed: {done.stderr[-2000:]}")
        return time.perf_counter() - start, (group and group.processor_seconds()) or 0.0


def marks(root: Path) -> list[tuple]:
    """All that a gradebook says of the submissions, in an order of its own."""
    with Gradebook(f"sqlite:///{root}/gradebook.db", "hct-nlp-week2") as gradebook:
        return sorted(
            (submission.student_id, grade.name, grade.auto_score, grade.manual_score, grade.needs_manual_grade)
            for submission in gradebook.assignment_submissions(ASSIGNMENT)
            for notebook in submission.notebooks
            for grade in notebook.grades
        )


def throughput(students: int, runs: int, tries: int) -> dict:
    """Seconds for a submission by each grader: so many measurements of each, in turn, disturbed ones made again."""
    stock = [str(Path(sys.executable).with_name("nbgrader")), "autograde", ASSIGNMENT, "--force"]
    found: dict[str, list[tuple[float, float, float]]] = {name: [] for name in GRADERS}
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(tries * runs):
            wanted = [name for name in found if sum(stolen <= DISTURBED for stolen, *_ in found[name]) < runs]
            for name in random.sample(wanted, len(wanted)):
                root = new_course(Path(folder, "course"), students, STOCK if name.startswith("stock") else None)
                command = stock if name.startswith("stock") else grader(root, 2 if "2" in name else 1)
                stolen, took = disturbance_of(lambda command=command, root=root: timed_with_work(command, root))
                found[name].append((stolen, *(seconds / students for seconds in took)))
                shutil.rmtree(root)
    made = {name: len(measured) for name, measured in found.items()}
    best = {name: sorted(measured)[:runs] for name, measured in found.items()}
    seconds = {name: [took for _, took, _ in measured] for name, measured in best.items()}
    work = {name: [worked for *_, worked in measured] for name, measured in best.items()}
    return {
        "students": students,
        "runs": runs,
        "made": made,
        "load": os.getloadavg()[2],
        "stolen": {name: [stolen for stolen, *_ in measured] for name, measured in best.items()},
        "seconds_a_submission": seconds,
        "ratios": ratios(seconds),
        "work_a_submission": work,
        "ratios_of_work": ratios(work),
    }


def ratios(seconds: dict[str, list[float]]) -> dict[str, list[float]]:
    """How many times as long stock takes: each measurement of its with each of ours."""
    theirs, ours = seconds["stock nbgrader"], {name: times for name, times in seconds.items() if "hctnlp" in name}
    return {name: [one / other for one in theirs for other in times if other] for name, times in ours.items()}


def thousand(students: int) -> dict:
    """Memory of an undisturbed run, and what ten kills change."""
    with tempfile.TemporaryDirectory() as folder:
        calm, killed = new_course(Path(folder, "calm"), students), Path(folder, "killed")
        (calm / ".grading").mkdir(mode=0o700, exist_ok=True)
        (calm / ".grading" / "key").write_bytes(bytes(32))  # the same fresh inputs in both
        shutil.copytree(calm, killed)
        log = Path(folder, "memory")
        seconds = timed(grader(calm, 2, log=str(log)), calm)
        entered_at, memory = zip(*(map(float, line.split()) for line in log.read_text().splitlines()), strict=True)
        chance = random.Random(0)
        moments, attempts = [], 0
        entered = Path(folder, "entered")
        for _ in tqdm(range(KILLS), desc="kills", unit="kill"):
            process = subprocess.Popen(
                grader(killed, 2, log=str(entered)), cwd=killed, env=environment(), stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )  # fmt: skip
            moments.append(round(chance.uniform(0.3, 1.0) * seconds / KILLS, 2))
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(moments[-1] + 5)  # five seconds to start
            attempts += process.poll() is None
            process.send_signal(signal.SIGKILL)
            process.wait()
        time.sleep(2)
        timed(grader(killed, 2, log=str(entered)), killed)
        one, other = marks(calm), marks(killed)
        left = [str(path) for path in Path(tempfile.gettempdir()).glob("hctnlp-grading-*")]
        return {
            "students": students,
            "scored": len({row[0] for row in one}),
            "seconds": seconds,
            "memory_mb": {"first 100": max(memory[:100]), "last 100": max(memory[-100:])},
            "seconds_a_tenth": tenths(entered_at),
            "kills": attempts,
            "moments": moments,
            "entries_of_the_killed": len(entered.read_text().splitlines()),
            "gradebooks_equal": one == other,
            "left_behind": left,
        }


def tenths(moments: Sequence[float]) -> list[float]:
    """Seconds for each tenth of what was entered at those moments."""
    marks = [moments[min(len(moments) - 1, len(moments) * tenth // 10)] for tenth in range(11)]
    return [later - earlier for earlier, later in itertools.pairwise(marks)]


@contextlib.contextmanager
def scheduler(workers: int) -> Iterator[tuple[str, list[subprocess.Popen]]]:
    """A Dask scheduler on this machine with so many worker processes of one thread."""
    port = random.randrange(20000, 60000)
    address, started = f"tcp://127.0.0.1:{port}", []
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "env": environment() | DASK}
    dask = str(Path(sys.executable).with_name("dask"))
    try:
        started.append(
            subprocess.Popen([dask, "scheduler", "--host", "127.0.0.1", "--port", str(port), "--no-dashboard"], **quiet)
        )
        for _ in range(workers):
            arguments = ["--nthreads", "1", "--no-dashboard", "--memory-limit", "0", "--host", "127.0.0.1"]
            started.append(subprocess.Popen([dask, "worker", address, *arguments], **quiet))
        yield address, started[1:]
    finally:
        for process in reversed(started):
            process.terminate()
        for process in started:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(20)
            process.kill()


def cluster(students: int, runs: int, tries: int) -> dict:
    """Seconds with one and with two workers, and the gradebook when one of two is killed."""
    seconds: dict[int, list[float]] = {1: [], 2: []}
    with tempfile.TemporaryDirectory() as folder:
        calm = new_course(Path(folder, "calm"), students)
        (calm / ".grading").mkdir(mode=0o700, exist_ok=True)
        (calm / ".grading" / "key").write_bytes(bytes(32))

        def in_turn() -> tuple[float, float]:
            took = {}
            for workers in random.sample((1, 2), 2):
                root, warm = Path(folder, "cold"), Path(folder, "warm")
                for place in (root, warm):
                    shutil.rmtree(place, ignore_errors=True)
                    shutil.copytree(calm, place)
                with scheduler(workers) as (address, _):
                    time.sleep(10)
                    for place in sorted((warm / "submitted").iterdir())[2 * workers :]:
                        shutil.rmtree(place)
                    timed(grader(warm, 1, address), warm)  # so that imports are not counted
                    took[workers] = timed(grader(root, 1, address), root)
            return took[1], took[2]

        found, made = least_disturbed(in_turn, runs, tries * runs)
        for _, (one, two) in found:
            seconds[1].append(one)
            seconds[2].append(two)
        last = marks(Path(folder, "cold"))
        hurt = shutil.copytree(calm, Path(folder, "hurt"))
        with scheduler(2) as (address, processes):
            process = subprocess.Popen(grader(hurt, 1, address), cwd=hurt, env=environment(), stderr=subprocess.DEVNULL)
            time.sleep(10 + statistics.median(seconds[2]) / 2)
            subprocess.run(["pkill", "-KILL", "-P", str(processes[0].pid)], check=False)
            processes[0].kill()
            process.wait()
        equal = marks(hurt) == last
    return {
        "students": students,
        "tries": made,
        "stolen": [stolen for stolen, _ in found],
        "seconds": seconds,
        "ratio": [one / two for one, two in zip(seconds[1], seconds[2], strict=True)],
        "gradebook_equal_after_a_dead_worker": equal,
    }


def disturbance(part: dict) -> str:
    return (
        f"other virtual machines took {max(part['stolen']):.1%} of the processor at most, in the least disturbed of "
        f"{part['tries']}"
    )


def spread(values: list[float]) -> str:
    return f"{statistics.median(values):.2f} ({min(values):.2f} to {max(values):.2f})"


def markdown(result: dict) -> str:
    """The result for readers."""
    hardware = result["machine"]
    text = ["# Grading", ""]
    text += [f"{hardware['cpu']}, {hardware['cores']} cores; sandbox {result['sandbox']}; "]
    text[-1] += ", ".join(f"{name} {number}" for name, number in result["versions"].items()) + "."
    if part := result.get("throughput"):
        text += ["", f"## Throughput: homework 1, {part['students']} submissions ({part['date']})", ""]
        text += [
            f"Seconds a submission, start of the command included: median (least to greatest) of the {part['runs']}"
            " least disturbed measurements, made in turn; the ratios are of each with each.",
            "",
        ]
        text += [f"Other programs were at work on the machine: about {part['load']:.0f} at a time.", ""]
        text += ["| | s a submission | times stock | goal | s of a processor's work | times stock's |"]
        text += ["| --- | ---: | ---: | ---: | ---: | ---: |"]
        for name, values in part["seconds_a_submission"].items():
            times, of_work = (
                f"**{spread(part[kind][name])}**" if part[kind].get(name) else "1"
                for kind in ("ratios", "ratios_of_work")
            )
            work = spread(part["work_a_submission"][name])
            text.append(f"| {name} | {spread(values)} | {times} | {GRADERS[name]} | {work} | {of_work} |")
    if part := result.get("thousand"):
        first, last = part["memory_mb"].values()
        text += ["", f"## A class of {part['students']:,} ({part['date']})", ""]
        text += [f"- {part['scored']:,} scored in {part['seconds']:.0f} s with two processes"]
        if tenth := part.get("seconds_a_tenth"):
            text += [
                f"- each tenth of them took {spread(tenth)} s, the first {tenth[0]:.0f} s, the last {tenth[-1]:.0f} s"
            ]
        text += [
            f"- peak memory of the grader: {first:.0f} MiB over the first 100 submissions, {last:.0f} MiB over the "
            f"last 100 ({last / first - 1:+.1%})",
            f"- killed {part['kills']} times (SIGKILL) and started again: the gradebooks are "
            f"{'equal' if part['gradebooks_equal'] else 'DIFFERENT'}; {part['entries_of_the_killed']:,} entries made",
            f"- left behind: {', '.join(part['left_behind']) or 'nothing'}",
        ]
    if part := result.get("cluster"):
        text += ["", f"## Dask on this machine, {part['students']} submissions ({part['date']})", ""]
        for workers, values in part["seconds"].items():
            text.append(f"- {workers} worker{'s' if str(workers) == '2' else ''}: {spread(values)} s")
        text += [f"- ratio **{spread(part['ratio'])}**, goal 1.6; {disturbance(part)}"]
        equal = "equal" if part["gradebook_equal_after_a_dead_worker"] else "DIFFERENT"
        text += [f"- one of two workers killed halfway: the gradebook is {equal}"]
    return "\n".join([*text, ""])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", default=["throughput", "thousand", "cluster"])
    parser.add_argument("--students", type=int, default=40, help="of throughput and cluster")
    parser.add_argument("--thousand", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--tries", type=int, default=2, help="of what other virtual machines disturb")
    options = parser.parse_args()
    file = RESULTS / "grading.json"
    result = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    result |= {
        "machine": machine(),
        "sandbox": probe().best.name.lower(),
        "versions": {"Python": platform.python_version()}
        | {name: version(name) for name in ("nbgrader", "ipykernel", "distributed")},
    }
    for part in options.parts:
        if part == "throughput":
            found = throughput(options.students, options.runs, options.tries)
        elif part == "thousand":
            found = thousand(options.thousand)
        else:
            found = cluster(options.students, options.runs, options.tries)
        result[part] = {"date": datetime.date.today().isoformat()} | found
        file.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
        (RESULTS / "grading.md").write_text(markdown(result), encoding="utf-8")
    print(markdown(result))


if __name__ == "__main__":
    main()
