"""How many threads: what the scheduler allows, and what a container's quota pays for, in cgroups of both versions."""

import os
from pathlib import Path

import pytest
import torch

from hctnlp.recurrent.engines import team
from hctnlp.simd import threads
from hctnlp.word2vec import Word2Vec

V1, V2 = "4:memory:/a\n3:cpu,cpuacct:{}\n2:cpuset:/c\n", "0::{}\n"


@pytest.fixture
def groups(tmp_path, monkeypatch):
    """Makes a process's groups: the line of /proc/self/cgroup, and files below /sys/fs/cgroup."""
    monkeypatch.setattr(threads, "CGROUPS", tmp_path / "cgroup")
    monkeypatch.setattr(threads, "OWN", tmp_path / "own")

    def make(lines: str, files: dict[str, str]) -> None:
        (tmp_path / "own").write_text(lines)
        for name, content in files.items():
            path = tmp_path / "cgroup" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content + "\n")

    return make


def v1(folder: str, time: int, period: int = 100_000) -> dict[str, str]:
    return {f"{folder}/cpu.cfs_quota_us": str(time), f"{folder}/cpu.cfs_period_us": str(period)}


@pytest.mark.parametrize(
    ("lines", "files", "quota"),
    [
        (V2.format("/"), {"cpu.max": "200000 100000"}, 2),
        (V2.format("/"), {"cpu.max": "max 100000"}, None),
        (V2.format("/"), {}, None),
        (V2.format("/"), {"cpu.max": "150000 100000"}, 2),
        (V2.format("/"), {"cpu.max": "5000 100000"}, 1),
        (V2.format("/a/b"), {"a/b/cpu.max": "max 100000", "a/cpu.max": "300000 100000"}, 3),
        (V2.format("/a/b"), {"a/b/cpu.max": "400000 100000", "a/cpu.max": "300000 100000"}, 3),
        (V2.format("/a/b"), {"a/b/cpu.max": "100000 50000", "a/cpu.max": "max 100000", "cpu.max": "max 100000"}, 2),
        (V2.format("/a"), {"b/cpu.max": "100000 100000"}, None),
        (V1.format("/"), v1("cpu,cpuacct", 200_000), 2),
        (V1.format("/"), v1("cpu,cpuacct", -1), None),
        (V1.format("/"), v1("cpu", 300_000, 200_000), 2),
        (V1.format("/docker/abc"), v1("cpu", 400_000), 4),
        (V1.format("/x/y"), v1("cpu/x", 500_000) | v1("cpu/x/y", -1) | v1("cpu", 900_000), 5),
        (V1.format("/a") + V2.format("/"), v1("cpu/a", 600_000), 6),
        (V1.format("/a") + V2.format("/b"), v1("cpu/a", 600_000) | {"unified/b/cpu.max": "500000 100000"}, 5),
        ("", {"cpu.max": "100000 100000"}, None),
    ],
)
def test_the_least_quota_on_the_way_up_counts_a_part_of_a_processor_as_one(groups, lines, files, quota):
    groups(lines, files)
    assert threads.quota() == quota
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    assert threads.available_cores() == min(allowed, quota or allowed)


def test_where_there_are_no_groups_there_is_no_quota(monkeypatch):
    monkeypatch.setattr(threads, "OWN", Path("/nothing/here"))
    assert threads.quota() is None


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="this system has no such call")
def test_a_process_that_may_use_one_processor_counts_one():
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(before)})
    try:
        assert threads.allowed_cores() == 1
        assert threads.available_cores() == 1
    finally:
        os.sched_setaffinity(0, before)


def test_word2vec_takes_what_there_is_unless_it_was_told(groups, monkeypatch):
    monkeypatch.setattr(threads, "allowed_cores", lambda: 64)
    groups(V2.format("/"), {"cpu.max": "300000 100000"})
    assert Word2Vec()._num_threads() == 3
    assert Word2Vec(threads=5)._num_threads() == 5


def test_the_recurrent_engine_takes_torch_s_number_and_no_more_than_the_quota(groups, monkeypatch):
    monkeypatch.setattr(team, "_quota", threads.quota)
    for name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS"):
        monkeypatch.delenv(name, raising=False)
    groups(V2.format("/"), {"cpu.max": "300000 100000"})
    for told, wanted in [(1, 1), (3, 3), (8, 3)]:
        monkeypatch.setattr(torch, "get_num_threads", lambda told=told: told)
        assert team.default_threads() == wanted
    monkeypatch.setenv("OMP_NUM_THREADS", "8")
    assert team.default_threads() == 8
