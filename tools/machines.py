"""``make machines``: do notebooks and the library's tests hold on other machines? A table of who fails where.

A machine is an environment: older instruction sets for torch, oneDNN, MKL, OpenBLAS, NumPy, Numba and the C library,
other numbers of threads, or ``disturbed``: all that is drawn, initial weights above all, differs by a relative 1e-7
(see ``emulated/sitecustomize.py``). Whoever passes that with several seeds does not depend on the last bit. Each
machine proves what it is, and a disturbance that does not reach a kernel's trained loss is an error.

A run that has passed or failed is kept in ``build/machines/runs`` and not repeated until the target, the library,
the machine or a version change. Writes ``machines.json`` and ``machines.md``; exits with 1 if anything failed.
"""

from __future__ import annotations

import argparse
import datetime
import hashlib
import itertools
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from xml.etree import ElementTree

import nbformat
from nbclient import NotebookClient

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "bench"))
from machine import machine as this_machine  # noqa: E402

WORK = ROOT / "build" / "machines"
EMULATED = ROOT / "tools" / "emulated"
TESTS = ("numerics", "simd", "corpus", "word2vec", "recurrent")
DISTURBED = "disturbed"


@dataclass(frozen=True)
class Machine:
    """An environment, what it must show to be believed, and the processors that it may use."""

    name: str
    says: str
    environment: dict[str, str] = field(default_factory=dict)
    shows: dict[str, object] = field(default_factory=dict)
    cpus: int | None = None


def threads(count: int) -> dict[str, str]:
    names = ("OMP", "MKL", "OPENBLAS", "NUMBA")
    dynamic = {"OMP_DYNAMIC": "FALSE", "MKL_DYNAMIC": "FALSE"}
    return {f"{name}_NUM_THREADS": str(count) for name in names} | {"MACHINE_CPUS": str(count)} | dynamic


def numpy_without(*kept: str) -> dict[str, str]:
    """NumPy's own loops without the instruction sets of this processor, but for those kept."""
    from numpy._core import _multiarray_umath as core

    there = (name for name in core.__cpu_dispatch__ if core.__cpu_features__.get(name) and name not in kept)
    return {"NPY_DISABLE_CPU_FEATURES": " ".join(there)}


def machines() -> dict[str, Machine]:
    oldest = {
        "ATEN_CPU_CAPABILITY": "default",
        "ONEDNN_MAX_CPU_ISA": "SSE41",
        "MKL_ENABLE_INSTRUCTIONS": "SSE4_2",
        "OPENBLAS_CORETYPE": "Prescott",
        "NUMBA_CPU_NAME": "nehalem",
        "NUMBA_CPU_FEATURES": "",
        "GLIBC_TUNABLES": "glibc.cpu.hwcaps=-AVX,-AVX2,-FMA,-FMA4,-AVX512F,-AVX512VL",
    }
    avx2 = {
        "ATEN_CPU_CAPABILITY": "avx2",
        "ONEDNN_MAX_CPU_ISA": "AVX2",
        "MKL_ENABLE_INSTRUCTIONS": "AVX2",
        "OPENBLAS_CORETYPE": "Haswell",
        "NUMBA_CPU_NAME": "haswell",
        "NUMBA_CPU_FEATURES": "",
        "GLIBC_TUNABLES": "glibc.cpu.hwcaps=-AVX512F,-AVX512VL",
    }
    sse_shows = {"torch": "DEFAULT", "openblas": "Katmai", "numba": "nehalem", "numpy": ""}  # Katmai: Prescott's alias
    avx2_shows = {"torch": "AVX2", "openblas": "Haswell", "numba": "haswell"}
    x86 = (
        Machine("old SSE", "SSE4.2 and nothing newer", oldest | numpy_without(), sse_shows),
        Machine("AVX2", "AVX2 and FMA, no AVX-512", avx2 | numpy_without("X86_V3", "AVX2", "FMA3"), avx2_shows),
    )
    kinds = (
        Machine("as it is", "this machine as it is"),
        *(x86 if platform.machine().lower() in ("x86_64", "amd64") else ()),
        Machine("1 thread", "one processor, one thread", threads(1), {"threads": 1, "cpus": 1}, cpus=1),
        Machine("4 threads", "four threads on two processors", threads(4), {"threads": 4, "cpus": 4}, cpus=2),
        Machine(DISTURBED, "what is drawn, initial weights above all, differs by a relative 1e-7"),
    )
    return {kind.name: kind for kind in kinds}


INTEL = "Intel(R) "  # how MKL_VERBOSE begins the name of an instruction set
PROOF = """
import ctypes, glob, json, os
from pathlib import Path
import numba, numpy as np, torch
from numba.core.registry import cpu_target
from numpy._core import _multiarray_umath as core
def openblas():
    for file in glob.glob(str(Path(np.__file__).parents[1] / "numpy.libs" / "*openblas*")):
        name = ctypes.CDLL(file).scipy_openblas_get_corename64_
        name.restype = ctypes.c_char_p
        return name().decode()
numbers = torch.randn(300, 300, generator=torch.Generator().manual_seed(0))
print(json.dumps({
    "torch": torch.backends.cpu.get_cpu_capability(), "threads": torch.get_num_threads(), "cpus": os.cpu_count(),
    "openblas": openblas(), "numba": cpu_target.target_context.codegen()._get_host_cpu_name(),
    "numpy": " ".join(name for name in core.__cpu_dispatch__ if core.__cpu_features__.get(name)),
    "product": f"{(numbers @ numbers).tanh().double().sum().item():.10f}",
}))
"""


def environment_of(machine: Machine, seed: int | None = None) -> dict[str, str]:
    found = dict(os.environ)
    found.setdefault("MPLBACKEND", "module://matplotlib_inline.backend_inline")
    path = [str(EMULATED), *filter(None, [found.get("PYTHONPATH")])]
    found |= {"PYTHONPATH": os.pathsep.join(path), "PYTHONUTF8": "1"}
    return found | machine.environment | ({} if seed is None else {"MACHINE_SEED": str(seed)})


def run_on(machine: Machine, command: list[str], environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    if machine.cpus and shutil.which("taskset"):
        usable = sorted(os.sched_getaffinity(0))[: machine.cpus]
        command = ["taskset", "-c", ",".join(map(str, usable)), *command]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", errors="replace")


def proof(machine: Machine) -> dict:
    """What the libraries say about themselves on this machine; an error if they are not what it claims."""
    seed = 0 if machine.name == DISTURBED else None
    done = run_on(machine, [sys.executable, "-c", PROOF], environment_of(machine, seed) | {"MKL_VERBOSE": "1"})
    if done.returncode:
        raise RuntimeError(f"{machine.name}: Python does not start there: {done.stderr[-800:]}")
    found = json.loads(done.stdout.splitlines()[-1])
    found["mkl"] = next((name for name in ("SSE4.2", "AVX-512", "AVX2") if f"({INTEL}{name})" in done.stdout), "none")
    wrong = {what: found[what] for what, wanted in machine.shows.items() if found[what] != wanted}
    if wrong:
        raise RuntimeError(f"{machine.name} is not emulated: wanted {machine.shows}, found {wrong}")
    return found


def run(machine: Machine, target: Path, seed: int | None = None) -> dict:
    """One notebook or folder of tests on one machine: how many passed, what failed and with which words."""
    with tempfile.TemporaryDirectory() as folder:
        report, reached = Path(folder) / "report.xml", Path(folder) / "reached"
        notebook = target.suffix == ".ipynb"
        options = f"-q -p no:cacheprovider -p no:xdist -o junit_logging=no --junitxml={report}".split()
        command = [sys.executable, "-m", "pytest", *options, *(["--nbval"] if notebook else []), str(target)]
        done = run_on(machine, command, environment_of(machine, seed) | {"MACHINE_REACHED": str(reached)})
        processes = reached.read_text(encoding="utf-8").splitlines() if reached.exists() else []
        if notebook:
            processes = [line for line in processes if "ipykernel" in line]
        found = read_report(report) if report.exists() else {"passed": 0, "failed": {}}
    if done.returncode not in (0, 1) or not (found["passed"] or found["failed"]):
        found["failed"]["all of it"] = f"pytest ended with {done.returncode}: {(done.stdout + done.stderr)[-600:]}"
    return found | {"reached": bool(processes)}


def read_report(path: Path) -> dict:
    passed, failed = 0, {}
    for case in ElementTree.parse(path).iter("testcase"):
        wrong = next((part for part in case if part.tag in ("failure", "error")), None)
        if wrong is not None:
            failed[case_name(case)] = plain(wrong.text or wrong.get("message") or "")
        elif case.find("skipped") is None:
            passed += 1
    return {"passed": passed, "failed": failed}


def plain(text: str) -> str:
    """Without colours, and short: the end says what was raised."""
    return re.sub(r"(\x1b|#x1B)\[[0-9;]*m", "", text).strip()[-3000:]


def case_name(case: ElementTree.Element) -> str:
    """``cell 24``, counted as nbval does, from 0 and without text; ``test_gru::test_step[cpu]``."""
    name = case.get("name")
    return name.lower() if name.startswith("Cell ") else f"{case.get('classname').rpartition('.')[2]}::{name}"


def write_executed(sources: Iterable[str], path: Path) -> Path:
    """A notebook of these cells, with the outputs that they have on this machine as it is."""
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source) for source in sources])
    notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3", "language": "python"}
    NotebookClient(notebook, timeout=600).execute()
    nbformat.write(notebook, path)
    return path


def prove_reach(disturbed: Machine) -> None:
    """An error unless the disturbance changes every trained loss of the probe, and nothing else does."""
    cells = (EMULATED / "probe.py").read_text(encoding="utf-8").split("# %%")[1:]
    trained = {f"cell {number}" for number in range(1, len(cells) - 1)}
    with tempfile.TemporaryDirectory() as folder:
        probe = write_executed(cells, Path(folder) / "probe.ipynb")
        for seed, wanted in ((None, set()), (0, trained)):
            failed = run(disturbed, probe, seed)["failed"]
            if set(failed) != wanted:
                raise RuntimeError(f"seed {seed} must change {sorted(wanted)} of {EMULATED / 'probe.py'}, not {failed}")


def prove(kinds: list[Machine], at_once: int) -> dict[str, dict]:
    """What each machine says about itself; an error if one is not what it claims, or a disturbance reaches nothing."""
    with ThreadPoolExecutor(at_once) as pool:
        reached = [pool.submit(prove_reach, kind) for kind in kinds if kind.name == DISTURBED]
        proofs = list(pool.map(proof, kinds))
        for one in reached:
            one.result()
    return {kind.name: found for kind, found in zip(kinds, proofs, strict=True)}


@dataclass(frozen=True)
class Job:
    machine: Machine
    seed: int | None
    target: Path

    @property
    def key(self) -> str:
        return f"{self.machine.name}{'' if self.seed is None else f' {self.seed}'} | {self.target.as_posix()}"


class Runs:
    """What was run already, a file each, called by all that it hangs on."""

    def __init__(self, folder: Path, again: bool = False) -> None:
        self.folder, self.again = folder, again
        folder.mkdir(parents=True, exist_ok=True)

    def of(self, job: Job) -> dict | None:
        path = self.folder / fingerprint(job)
        return json.loads(path.read_text(encoding="utf-8")) if path.exists() and not self.again else None

    def add(self, job: Job) -> dict:
        path = self.folder / fingerprint(job)  # what changes meanwhile is another job
        found = run(job.machine, job.target, job.seed)
        aside = path.with_suffix(".part")
        aside.write_text(json.dumps(found | {"job": job.key}, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        os.replace(aside, path)
        return found


def fingerprint(job: Job) -> str:
    """Of the machine, the target, the library, the measurements that lectures read, and the versions."""
    target = ROOT / job.target
    files = [target] if target.is_file() else [*target.rglob("*.py"), ROOT / "tests" / "conftest.py"]
    files += [*(ROOT / "lib").rglob("*.py"), *EMULATED.glob("*.py"), *(ROOT / "bench" / "results").glob("[!m]*.json")]
    found = hashlib.sha256(repr((job.key, job.machine.environment, job.machine.cpus, versions())).encode())
    for file in sorted(files):
        found.update(file.read_bytes())
    return found.hexdigest()[:20]


def versions() -> dict[str, str]:
    return {"Python": platform.python_version()} | {
        name: version(name) for name in ("torch", "numba", "numpy", "scipy")
    }


def jobs_for(kinds: Iterable[Machine], targets: Iterable[Path], seeds: int) -> list[Job]:
    return [
        Job(kind, seed, target)
        for kind in kinds
        for target in targets
        for seed in (range(seeds) if kind.name == DISTURBED else [None])
    ]


def run_all(jobs: list[Job], runs: Runs, at_once: int, report: bool) -> dict[str, dict]:
    """The outcome of every job, by its key, with a line of progress for each."""
    found = {job.key: kept for job in jobs if (kept := runs.of(job))}
    missing = [] if report else [job for job in jobs if job.key not in found]
    print(f"{len(jobs)} runs, {len(found)} of them kept from before", flush=True)
    with ThreadPoolExecutor(at_once) as pool:
        running = {pool.submit(runs.add, job): job for job in missing}
        for number, done in enumerate(as_completed(running), 1):
            job, outcome = running[done], done.result()
            found[job.key] = outcome
            print(f"{number}/{len(missing)}  {job.key}: {in_words(outcome)}", flush=True)
            for case, why in outcome["failed"].items():
                print(f"    {case}: {first_line(why)}", flush=True)
    return found


def in_words(outcome: dict) -> str:
    failed = len(outcome["failed"])
    return f"{failed} of {failed + outcome['passed']} failed" if failed else f"{outcome['passed']} passed"


def first_line(text: str) -> str:
    """What was raised, and in a notebook the line of code that did; or how the output differs from the stored one."""
    if differs := re.search(r"reference_output == test_output failed:\s+(.*)", text):
        return differs[1][:200]
    lines = [line.strip().removeprefix("E ").strip() for line in text.splitlines() if line.strip()]
    raised = [line for line in lines if re.match(r"\w*(Error|Exception|Warning|Interrupt)(:|$)", line)]
    code = [match[1] for line in lines if (match := re.match(r"-+> \d+ (.*)", line))]
    return ": ".join([(raised or lines or [""])[0].rstrip(":"), *code[-1:]])[:200]


def result_of(kinds: list[Machine], targets: list[Path], jobs: list[Job], found: dict[str, dict], proofs: dict) -> dict:
    """What is written to ``machines.json``: for each target and machine the outcomes, one for each seed."""
    outcomes = {
        target.as_posix(): {
            kind.name: [
                found[job.key] for job in jobs if (job.target, job.machine) == (target, kind) and job.key in found
            ]
            for kind in kinds
        }
        for target in targets
    }
    return {
        "date": datetime.date.today().isoformat(),
        "machine": this_machine(),
        "versions": versions(),
        "machines": {
            kind.name: {"says": kind.says, "environment": kind.environment} | proofs[kind.name] for kind in kinds
        },
        "outcomes": outcomes,
    }


def mark(outcomes: list[dict], machine: str, case: str | None = None) -> str:
    """A target, or one case of it, on a machine: whether it passed, for the disturbed one with how many seeds."""
    if not outcomes:
        return "not run"
    passed = sum(not outcome["failed"] if case is None else case not in outcome["failed"] for outcome in outcomes)
    sign = "✓" if passed == len(outcomes) else "✗"
    if machine == DISTURBED and sign == "✓" and not all(outcome["reached"] for outcome in outcomes):
        return "nothing drawn"
    return f"{sign} {passed}/{len(outcomes)}" if machine == DISTURBED else sign


def table(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---", *[":---:"] * (len(head) - 1)], *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)


def markdown(result: dict) -> str:
    """The table, the cells and tests that fail anywhere, and what each machine proved."""
    names, outcomes = list(result["machines"]), result["outcomes"]
    whole = [[target, *(mark(by[name], name) for name in names)] for target, by in outcomes.items()]
    cases = reasons(outcomes)
    failing = [
        [f"{target}, {case}", *(mark(outcomes[target][name], name, case) for name in names)] for target, case in cases
    ]
    words = [f"- {target}, {case}: {'; '.join(why)}" for (target, case), why in cases.items()]
    columns = ("says", "torch", "mkl", "openblas", "numpy", "numba", "threads", "cpus", "product")
    proofs = [[name, *(str(of[column]) for column in columns)] for name, of in result["machines"].items()]
    told = ", ".join(f"{name} {number}" for name, number in result["versions"].items())
    parts = [
        "# Notebooks and tests on other machines",
        f"{result['date']}, {result['machine']['cpu']}, {result['machine']['cores']} cores; {told}.",
        "Each column is a machine, emulated on this one. A notebook passes when every cell runs and prints what is\n"
        "stored (nbval; cells are counted from 0, without text). `disturbed`: so many seeds passed, of those run.",
        table(["", *names], whole),
    ]
    if cases:
        parts += ["## What fails", table(["", *names], failing), "\n".join(words)]
    head = ["", "", "torch", "MKL", "OpenBLAS", "NumPy", "Numba", "threads", "processors", "Σ tanh(A·A)"]
    parts += [
        "## What each machine proved",
        table(head, proofs),
        "As the libraries tell it there. NumPy: beyond its baseline. OpenBLAS calls its Prescott kernels Katmai. The\n"
        "last column is a product of drawn float32 numbers to ten digits: where it differs, so do the last bits.",
    ]
    if DISTURBED in names:
        parts.append(
            "A probe of four trainings (torch with SGD, `LSTM` with Adam, one by hand, `Word2Vec`) printed other\n"
            "losses under `disturbed`, and the same without it."
        )
    return "\n\n".join(parts) + "\n"


def reasons(outcomes: dict[str, dict[str, list[dict]]]) -> dict[tuple[str, str], list[str]]:
    """For each case that fails anywhere, with which words."""
    found: dict[tuple[str, str], list[str]] = {}
    for target, by_machine in outcomes.items():
        for outcome in itertools.chain.from_iterable(by_machine.values()):
            for case, why in outcome["failed"].items():
                words = found.setdefault((target, case), [])
                if first_line(why) not in words:
                    words.append(first_line(why))
    return found


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--machines",
        nargs="+",
        choices=list(machines()),
        default=list(machines()),
        metavar="NAME",
        help=", ".join(f"'{name}'" for name in machines()),
    )
    parser.add_argument(
        "--notebooks",
        nargs="*",
        default=["lectures/zh/*.ipynb", "solutions/hw*/hw?.ipynb"],
        metavar="FILE",
        help="paths or patterns, or a lecture's number; none: no notebooks",
    )
    parser.add_argument(
        "--tests", nargs="*", default=list(TESTS), metavar="FOLDER", help="below tests/; none: no tests"
    )
    parser.add_argument("--seeds", type=int, default=10, help="of 'disturbed'")
    parser.add_argument("--jobs", type=int, default=1, help="runs at once")
    parser.add_argument("--again", action="store_true", help="run also what was run before")
    parser.add_argument("--report", action="store_true", help="run nothing, tell of the runs there are")
    parser.add_argument("--out", type=Path, default=WORK, help="folder for machines.json and machines.md")
    return parser.parse_args()


def targets_of(notebooks: list[str], tests: list[str]) -> list[Path]:
    patterns = [f"lectures/zh/{text}*.ipynb" if text.isdigit() else text for text in notebooks]
    found = []
    for pattern in [*patterns, *(f"tests/{folder.removeprefix('tests/')}" for folder in tests)]:
        matches = sorted(ROOT.glob(pattern))
        if not matches:
            sys.exit(f"nothing is called {pattern!r} below {ROOT}")
        found += [match.relative_to(ROOT) for match in matches]
    return list(dict.fromkeys(found))


def main() -> int:
    chosen = options()
    WORK.mkdir(parents=True, exist_ok=True)
    chosen.out.mkdir(parents=True, exist_ok=True)
    kinds = [kind for name, kind in machines().items() if name in chosen.machines]
    targets = targets_of(chosen.notebooks, chosen.tests)
    proofs = prove(kinds, chosen.jobs)
    jobs = jobs_for(kinds, targets, chosen.seeds)
    found = run_all(jobs, Runs(WORK / "runs", chosen.again), chosen.jobs, chosen.report)
    result = result_of(kinds, targets, jobs, found, proofs)
    (chosen.out / "machines.json").write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    report = markdown(result)
    (chosen.out / "machines.md").write_text(report, encoding="utf-8")
    print(report)
    return int(len(found) < len(jobs) or any(outcome["failed"] for outcome in found.values()))


if __name__ == "__main__":
    sys.exit(main())
