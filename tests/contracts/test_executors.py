"""The exam of roles.Executor, and what is promised of the local one beyond it."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any, cast

import pytest

TESTS = Path(__file__).parent.parent
sys.path.insert(0, str(TESTS))

from fakes import Breaks, BreaksStrangely, Double, GivesTheUnpicklable, InPlace, IsKilled, NeverEnds, Notes, WhoAmI  # noqa: E402

from director.errors import FilmingFailed  # noqa: E402
from director.executors.local import LocalExecutor  # noqa: E402
from director.executors.ray import Hub, RayExecutor  # noqa: E402
from director.roles import Done, Executor, Progress  # noqa: E402


@pytest.fixture(scope="module")
def hub() -> Iterator[Hub]:
    """One Ray for all tests here: it takes seconds to start."""
    pytest.importorskip("ray")
    hub = Hub("", 2, 10.0)
    yield hub
    hub.close()


@pytest.fixture(params=["local", "in place", "ray"])
def executor(request: pytest.FixtureRequest) -> Executor:
    kinds: dict[str, Callable[[], object]] = {
        "local": lambda: LocalExecutor(2), "in place": InPlace, "ray": lambda: RayExecutor(request.getfixturevalue("hub"))}
    return cast(Executor, kinds[request.param]())


def done(messages: Iterator[Progress | Done]) -> dict[int, Done]:
    ended = [message for message in messages if isinstance(message, Done)]
    assert len({each.job for each in ended}) == len(ended), "a job ended twice"
    return {each.job: each for each in ended}


def test_every_job_ends_once_with_its_own_result(executor: Executor) -> None:
    ended = done(executor.run(Double(n) for n in range(5)))
    assert {number: each.result for number, each in ended.items()} == {n: 2 * n for n in range(5)}


def test_progress_is_passed_on_before_the_end(executor: Executor) -> None:
    assert list(executor.run([Double(4)])) == [Progress(0, 0.5), Done(0, result=8)]


def test_no_jobs_is_no_work(executor: Executor) -> None:
    assert list(executor.run([])) == []


def test_an_error_of_ours_arrives_as_itself_and_the_others_go_on(executor: Executor) -> None:
    ended = done(executor.run([Breaks(), Double(1)]))
    assert isinstance(ended[0].error, FilmingFailed) and str(ended[0].error) == "The paint ran out."
    assert ended[1].result == 2


def test_a_foreign_error_arrives_as_words_without_its_secrets(executor: Executor) -> None:
    error = done(executor.run([BreaksStrangely()]))[0].error
    assert type(error) is FilmingFailed and "ServiceError: the far end hung up" in str(error)
    assert "sk-secret" not in repr(vars(error)) + str(error)
    assert "in __call__" in error.__notes__[0], "where it happened is kept beside the sentence"


def test_closing_early_is_fine(executor: Executor) -> None:
    running = cast("Generator[Any, None, None]", executor.run([Double(1), Double(2)]))
    next(running)
    running.close()


def test_local_reuses_workers_and_starts_no_more_than_jobs() -> None:
    pids = {each.result for each in done(LocalExecutor(1).run([WhoAmI(), WhoAmI(), WhoAmI()])).values()}
    assert len(pids) == 1 and os.getpid() not in pids


def test_local_keeps_its_worker_for_the_next_run_where_it_is_to_stay() -> None:
    room = LocalExecutor(1, stays=True)
    pids = [done(room.run([WhoAmI()]))[0].result for _ in range(2)]
    room.close()
    assert pids[0] == pids[1] != done(room.run([WhoAmI()]))[0].result
    room.close()


def test_a_local_executor_that_prepares_uses_that_worker_and_replaces_one_that_died() -> None:
    room = LocalExecutor(2, stays=True, ahead=("json",))
    room.prepare()
    first, again = done(room.run([WhoAmI()]))[0].result, done(room.run([WhoAmI()]))[0].result
    assert first == again != os.getpid()
    os.killpg(first, signal.SIGKILL)
    os.waitid(os.P_PID, first, os.WEXITED | os.WNOWAIT)
    assert done(room.run([WhoAmI()]))[0].result != first


def test_a_local_executor_rehearses_once_in_the_worker_that_waits_for_its_first_job(tmp_path: Path) -> None:
    room = LocalExecutor(1, stays=True, ahead=("json",))
    room.rehearse(Notes(tmp_path / "nobody"))
    room.prepare()
    for name in ("first", "again"):
        room.rehearse(Notes(tmp_path / name))
    assert done(room.run([Double(3)])) == {0: Done(0, result=6)}
    room.rehearse(Notes(tmp_path / "late"))
    assert done(room.run([Double(4)]))[0].result == 8
    room.close()
    assert [path.name for path in tmp_path.iterdir()] == ["first"]


def test_local_names_a_killed_worker_and_replaces_it() -> None:
    ended = done(LocalExecutor(1).run([IsKilled(), Double(3)]))
    assert isinstance(ended[0].error, FilmingFailed) and "memory" in str(ended[0].error)
    assert ended[1].result == 6


def test_local_ends_a_job_that_hangs(tmp_path: Path) -> None:
    ended = done(LocalExecutor(1, patience=1.0).run([NeverEnds(tmp_path / "note")]))
    assert isinstance(ended[0].error, FilmingFailed) and "no progress" in str(ended[0].error)


def test_local_says_what_cannot_cross() -> None:
    ended = done(LocalExecutor(1).run([lambda report: 1, GivesTheUnpicklable(), Double(1)]))
    assert "cannot be sent" in str(ended[0].error)
    assert "pickle" in str(ended[1].error)
    assert ended[2].result == 2


def hanging(note: Path) -> Generator[Progress | Done, None, None]:
    """An executor in the middle of a job that never ends."""
    running = cast("Generator[Progress | Done, None, None]", LocalExecutor(1).run([NeverEnds(note)]))
    assert isinstance(next(running), Progress)
    return running


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="watching a process end needs Linux")
def test_local_closing_ends_a_hanging_job_and_its_children_at_once(tmp_path: Path) -> None:
    running = hanging(tmp_path / "note")
    watched = watch(tmp_path / "note")
    started = time.monotonic()
    running.close()
    assert all_end(watched, 2.0) and time.monotonic() - started < 2


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="watching a process end needs Linux")
@pytest.mark.parametrize("thread", [False, True], ids=["main thread", "other thread"])
def test_local_workers_die_with_a_killed_parent(tmp_path: Path, thread: bool) -> None:
    note = tmp_path / "note"
    script = (
        f"import sys; sys.path.insert(0, {str(TESTS)!r})\n"
        "from pathlib import Path; from threading import Thread; from fakes import NeverEnds\n"
        "from director.executors.local import LocalExecutor\n"
        f"def work():\n    for message in LocalExecutor(1).run([NeverEnds(Path({str(note)!r}))]): print('up', flush=True)\n"
        + ("Thread(target=work).start()\n" if thread else "work()\n")
    )
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None and parent.stdout.readline() == b"up\n"
        watched = watch(note)
        parent.kill()
        assert all_end(watched, 5.0)


def test_a_plain_script_without_a_main_guard_works_from_a_file_and_from_stdin(tmp_path: Path) -> None:
    script = (
        f"import sys; sys.path.insert(0, {str(TESTS)!r})\n"
        "print('once')\nfrom fakes import Double\nfrom director.executors.local import LocalExecutor\n"
        "print(list(LocalExecutor(2).run([Double(1), Double(2)]))[-1].error)\n"
    )
    (tmp_path / "user.py").write_text(script)
    (tmp_path / "queue.py").write_text("raise RuntimeError('a module of the user must not get in the way of a worker')")
    from_file = subprocess.run([sys.executable, "-P", "user.py"], cwd=tmp_path, capture_output=True, text=True, check=True)
    from_stdin = subprocess.run([sys.executable, "-P", "-"], input=script, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert from_file.stdout == from_stdin.stdout == "once\nNone\n"


def test_ctrl_c_leaves_no_worker(tmp_path: Path) -> None:
    note = tmp_path / "note"
    running = hanging(note)
    worker = int(note.read_text().split()[0])
    threading.Timer(0.05, signal.pthread_kill, (threading.get_ident(), signal.SIGINT)).start()
    with pytest.raises(KeyboardInterrupt):
        next(running)
    with pytest.raises(ProcessLookupError):
        os.kill(worker, 0)


def watch(note: Path) -> list[int]:
    """Handles on the processes noted in a file."""
    return [os.pidfd_open(int(pid)) for pid in note.read_text().split()]


def all_end(handles: list[int], seconds: float) -> bool:
    """All these processes end within the time."""
    ended = [bool(select.select([handle], [], [], seconds)[0]) for handle in handles]
    for handle in handles:
        os.close(handle)
    return all(ended)
