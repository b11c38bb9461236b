"""Run grading tasks: in this process, in several, or on a Dask cluster. Who dies loses nothing.

A task whose worker dies is given to another, three times; then it has failed, with its reason, and has a score of 0. So
has a task whose worker is not done in time: that one is ended, and the others go on.
"""

from __future__ import annotations

import logging
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from multiprocessing.connection import wait
from typing import TYPE_CHECKING

from tqdm import tqdm

from hctnlp.exercises.framework.assignment import load_assignment
from hctnlp.exercises.framework.text import Text
from hctnlp.grading.errors import GradingError
from hctnlp.grading.judge.sandbox import SandboxError
from hctnlp.grading.judge.sandbox.clock import PATIENCE
from hctnlp.grading.judge.verifier import Verify
from hctnlp.grading.names import shown
from hctnlp.grading.run import workers
from hctnlp.grading.run.outcome import Outcome
from hctnlp.grading.run.store import stem_of
from hctnlp.grading.run.task import Task, failed_outcome, run_task, stale_exercises
from hctnlp.grading.run.workers import Died, Failed, Worker

if TYPE_CHECKING:
    from distributed import Client

ATTEMPTS = 3
CONNECTING = "10s"  # to a scheduler
NOBODY = 10  # seconds without any worker, after which it is said
SLACK = 120  # seconds, for the grader's own part
OTHER_CODE = (
    "the exercises on the worker's machine are not those of this course: the same commit of hctnlp on both, and start "
    "dask worker in a copy of this course if it has a folder exercises"
)
TASKS_PER_PROCESS = 200  # then a fresh one takes its place


def run_tasks(
    tasks: Mapping[str, Task],
    before: Mapping[str, Outcome] | None = None,
    *,
    jobs: int = 0,
    cluster: str = "",
) -> Iterator[tuple[str, Outcome]]:
    """The outcomes by student, each as soon as it is there.

    Parameters
    ----------
    before
        Older outcomes of the same tasks, of which only stale exercises are judged again.
    jobs
        Worker processes on this machine; 0 runs the tasks in this process itself, which nobody ends if one hangs.
    cluster
        The address of a Dask scheduler, such as ``tcp://10.0.0.5:8786``; then ``jobs`` plays no part.

    Raises
    ------
    SandboxError
        If a machine cannot shut submissions in as the configuration asks: no submission would be graded.
    """
    older = {student: outcome.to_json() for student, outcome in (before or {}).items()}
    if cluster:
        yield from _on_cluster(tasks, older, cluster)
    elif jobs == 0:
        for student, task in tasks.items():
            yield student, _settled(task, lambda task=task, student=student: run_task(task, older.get(student, "")))
    else:
        yield from _in_processes(tasks, older, jobs)


def _settled(task: Task, result: Callable[[], str]) -> Outcome:
    """The outcome of a task, a failed one if it raised: an error in one submission must not end the others."""
    try:
        return Outcome.from_json(result())
    except (SandboxError, Died):
        raise
    except Failed as error:
        return _failed(task, str(error))
    except Exception as error:
        return _failed(task, f"{type(error).__name__}: {error}")


def _failed(task: Task, why: str) -> Outcome:
    return failed_outcome(task, Text(f"评分程序出错（不是你的问题，请联系老师）：{why}", f"the grader failed: {why}"))


def _died(task: Task) -> Outcome:
    return failed_outcome(
        task,
        Text(f"评分进程连续 {ATTEMPTS} 次异常退出，请联系老师", f"the process that graded it died {ATTEMPTS} times"),
    )


def _too_late(task: Task, seconds: float) -> Outcome:
    return failed_outcome(
        task,
        Text(f"评分没有在 {seconds:.0f} 秒内完成，请联系老师", f"the grader was not done with it in {seconds:.0f} s"),
    )


def seconds_for(task: Task) -> float:
    """Wall clock after which a worker is ended, whatever it is doing: more than any submission may take."""
    verify = Verify(config=task.config)
    return PATIENCE * verify.allowed(load_assignment(task.assignment)) + SLACK


# --- on this machine --------------------------------------------------------------------------------------------------


@dataclass
class _Run:
    """A task that a worker is at."""

    student: str
    worker: Worker
    deadline: float


def _in_processes(tasks: Mapping[str, Task], older: Mapping[str, str], jobs: int) -> Iterator[tuple[str, Outcome]]:
    """One task for one worker at a time, so that its end, or that it does not end, says which task it was."""
    waiting, attempts = deque(tasks), dict.fromkeys(tasks, 0)
    if not tasks:
        return
    context = workers.start(next(iter(tasks.values())).assignment)
    idle, running = [Worker(context) for _ in range(min(jobs, len(tasks)))], []
    finished: deque[tuple[str, Outcome]] = deque()
    try:
        while waiting or running or finished:
            while waiting and idle:
                student, worker = waiting.popleft(), idle.pop()
                attempts[student] += 1
                worker.start(run_task, tasks[student], older.get(student, ""))
                running.append(_Run(student, worker, time.monotonic() + seconds_for(tasks[student])))
            while finished:  # entered while the workers are busy again
                yield finished.popleft()
            for run in _ended(running):
                outcome, alive = _result(run, tasks[run.student])
                running.remove(run)
                if not alive or run.worker.tasks >= TASKS_PER_PROCESS:
                    run.worker.end()
                    run.worker = Worker(context)
                idle.append(run.worker)
                if outcome is None and attempts[run.student] < ATTEMPTS:
                    waiting.append(run.student)
                else:
                    finished.append((run.student, outcome or _died(tasks[run.student])))
    finally:
        for worker in [*idle, *(run.worker for run in running)]:
            worker.end()


def _result(run: _Run, task: Task) -> tuple[Outcome | None, bool]:
    """The outcome, None if the process died; and whether the process can go on."""
    if not run.worker.ready.poll():
        return _too_late(task, seconds_for(task)), False
    try:
        return _settled(task, run.worker.result), True
    except Died:
        return None, False


def _ended(running: list[_Run]) -> list[_Run]:
    """Wait until a worker has a result, has died, or is late; those it is of."""
    nearest = min((run.deadline for run in running), default=0.0)
    ready = wait([run.worker.ready for run in running], max(0.0, nearest - time.monotonic()))
    return [run for run in running if run.worker.ready in ready or time.monotonic() >= run.deadline]


# --- on a cluster -----------------------------------------------------------------------------------------------------


def _on_cluster(tasks: Mapping[str, Task], older: Mapping[str, str], address: str) -> Iterator[tuple[str, Outcome]]:
    try:
        from distributed import Client, KilledWorker, as_completed
        from distributed.comm.addressing import parse_address, parse_host_port
        from distributed.comm.registry import get_backend
    except ImportError:
        raise SandboxError('--cluster needs Dask: pip install "hctnlp[cluster]" here and on the workers') from None
    logging.getLogger("distributed").setLevel(logging.CRITICAL)  # its tracebacks say in pages what an error says
    try:
        scheme, place = parse_address(address, strict=True)
        get_backend(scheme)
        parse_host_port(place)
        client = Client(address, timeout=CONNECTING, set_as_default=False)
    except (OSError, ValueError, TypeError, ImportError) as error:
        raise GradingError(_no_scheduler(address, error)) from None
    with client:
        client.get_versions(check=True)
        _say_if_nobody_works(client, address)
        futures = {
            client.submit(
                run_alone, task, older.get(student, ""), pure=False, key=f"{stem_of(student)}-{task.key}"
            ): student
            for student, task in tasks.items()
        }
        for future in as_completed(futures, loop=client.loop):
            student = futures.pop(future)
            killed = isinstance(future.exception(), KilledWorker)
            task = tasks[student]
            outcome = _died(task) if killed else _settled(task, future.result)
            yield student, _failed(task, OTHER_CODE) if stale_exercises(outcome) else outcome
            future.release()


def _no_scheduler(address: str, error: Exception) -> str:
    """That no scheduler answers, in a line."""
    why = str(error).splitlines()[0][:200] if str(error) else type(error).__name__
    return (
        f"no Dask scheduler answers at {shown(address)} ({shown(why, 200)}): is dask scheduler running there, and is "
        "the address such as tcp://10.0.0.5:8786?"
    )


def _say_if_nobody_works(client: Client, address: str) -> None:
    """A scheduler without workers would be waited for in silence: say so, and wait all the same."""
    try:
        client.wait_for_workers(1, timeout=NOBODY)
    except TimeoutError:
        message = (
            f"hctnlp: no worker has come to {shown(address)} in {NOBODY} s; start one: dask worker {shown(address)} "
            "--nthreads 1; still waiting, Ctrl-C ends it"
        )
        tqdm.write(message, file=sys.stderr)


def run_alone(task: Task, before: str = "") -> str:
    """``run_task`` in a process of its own on this machine: what a submission does to it costs no other its worker."""
    outcome = next(outcome for _, outcome in _in_processes({"": task}, {"": before}, 1))
    return outcome.to_json()
