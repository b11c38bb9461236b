"""Run grading tasks: in this process, in several, or on a Dask cluster. Who dies loses nothing.

A task whose worker dies is given to another, three times; then it has failed, with its reason, and has a score of 0.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.context import BaseContext

from hctnlp.exercises.text import Text
from hctnlp.grading import workers
from hctnlp.grading.outcome import Outcome
from hctnlp.grading.sandbox import SandboxError
from hctnlp.grading.store import stem_of
from hctnlp.grading.task import Task, failed_outcome, run_task

ATTEMPTS = 3
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
        Worker processes on this machine; 0 runs the tasks in this process itself.
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


def _settled(task: Task, result) -> Outcome:
    """The outcome of a task, a failed one if it raised: an error in one submission must not end the others."""
    try:
        return Outcome.from_json(result())
    except (SandboxError, BrokenProcessPool):
        raise
    except Exception as error:
        why = f"{type(error).__name__}: {error}"
        return failed_outcome(
            task, Text(f"评分程序出错（不是你的问题，请联系老师）：{why}", f"the grader failed: {why}")
        )


def _died(task: Task) -> Outcome:
    return failed_outcome(
        task,
        Text(f"评分进程连续 {ATTEMPTS} 次异常退出，请联系老师", f"the process that graded it died {ATTEMPTS} times"),
    )


# --- on this machine --------------------------------------------------------------------------------------------------


def _in_processes(tasks: Mapping[str, Task], older: Mapping[str, str], jobs: int) -> Iterator[tuple[str, Outcome]]:
    """One executor of one process for each job, so that a death says which task it was."""
    waiting, attempts = deque(tasks), dict.fromkeys(tasks, 0)
    if not tasks:
        return
    context = workers.start(next(iter(tasks.values())).assignment)
    idle, running = [_executor(context) for _ in range(min(jobs, len(tasks)))], {}
    finished: deque[tuple[str, Outcome]] = deque()
    try:
        while waiting or running or finished:
            while waiting and idle:
                student, executor = waiting.popleft(), idle.pop()
                attempts[student] += 1
                running[executor.submit(run_task, tasks[student], older.get(student, ""))] = (student, executor)
            while finished:  # entered while the workers are busy again
                yield finished.popleft()
            done, _ = wait(running, return_when=FIRST_COMPLETED)
            for future in done:
                student, executor = running.pop(future)
                outcome, alive = _result(future, tasks[student])
                if not alive:
                    executor.shutdown(wait=False)
                    executor = _executor(context)
                idle.append(executor)
                if outcome is not None:
                    finished.append((student, outcome))
                elif attempts[student] < ATTEMPTS:
                    waiting.append(student)
                else:
                    finished.append((student, _died(tasks[student])))
    finally:
        for executor in [*idle, *(executor for _, executor in running.values())]:
            executor.shutdown(wait=False, cancel_futures=True)


def _result(future: Future, task: Task) -> tuple[Outcome | None, bool]:
    """The outcome, None if the process died; and whether the process lives."""
    try:
        return _settled(task, future.result), True
    except BrokenProcessPool:
        return None, False


def _executor(context: BaseContext) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(1, context, initializer=workers.first, max_tasks_per_child=TASKS_PER_PROCESS)


# --- on a cluster -----------------------------------------------------------------------------------------------------


def _on_cluster(tasks: Mapping[str, Task], older: Mapping[str, str], address: str) -> Iterator[tuple[str, Outcome]]:
    try:
        from distributed import Client, KilledWorker, as_completed
    except ImportError:
        raise SandboxError("--cluster needs Dask: pip install 'hctnlp[cluster]' here and on the workers") from None
    with Client(address, timeout="20s", set_as_default=False) as client:
        client.get_versions(check=True)
        futures = {
            client.submit(
                run_task, task, older.get(student, ""), pure=False, key=f"{stem_of(student)}-{task.key}"
            ): student
            for student, task in tasks.items()
        }
        for future in as_completed(futures, loop=client.loop):
            student = futures.pop(future)
            killed = isinstance(future.exception(), KilledWorker)
            yield student, _died(tasks[student]) if killed else _settled(tasks[student], future.result)
            future.release()
