"""Mishaps that a new writer of bad inputs thought of, each at the mechanism that answers it."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from loopback_slack import Fault, Slack
from loopback_videos import serving
from media_cases import clip, ffmpeg
from slack_scenes import at_work, filmed, planned, play
from test_hosted import REQUEST, a_clip, hosted
from test_hosted import filmed as ordered

from director.errors import FilmingFailed, NeedsAnswer, StoreProblem
from director.gate import examine
from director.screenwriter import asking, lengths
from director.store import Store


def test_a_job_that_is_not_listed_yet_is_waited_for_and_one_that_never_is_is_given_up(tmp_path: Path) -> None:
    with serving(a_clip(tmp_path)) as server:
        server.fault("look", times=2, status=404)
        ordered(hosted(server, "runway", tmp_path), tmp_path)
        assert len(server.jobs) == 1
        server.fault("look", times=20, status=404)
        with pytest.raises(FilmingFailed, match="no longer knows"):
            hosted(server, "runway", tmp_path).film(REQUEST.but(seed=9), tmp_path / "b.mp4", print)
        assert len(server.jobs) == 2


def test_shots_that_need_more_time_than_the_film_has_are_asked_about() -> None:
    with pytest.raises(NeedsAnswer, match="need 120 seconds in all, and the film is to last 8"):
        asking.check("Exactly 8 seconds long in total, 12 shots, and every shot is held for at least 10 seconds. A heron on a pier.")
    for fits in ("30 seconds, 6 shots of a heron, each exactly 5 seconds", "10 seconds, 3 shots, every shot at least 2 seconds, a heron"):
        assert lengths.at_odds(fits) is None


def test_a_clip_whose_clock_begins_late_is_as_long_as_its_pictures(tmp_path: Path) -> None:
    late = tmp_path / "late.mkv"
    ffmpeg("-i", clip(tmp_path / "a.mp4"), "-c", "copy", "-output_ts_offset", "95000", late)
    assert examine(late).seconds < 5


def test_a_journal_with_a_mark_of_a_version_to_come_is_left_alone(tmp_path: Path) -> None:
    Store.open(tmp_path / "film").close()
    with closing(sqlite3.connect(tmp_path / "film" / "journal.sqlite", isolation_level=None)) as database:
        database.execute("PRAGMA user_version = 9999")
    with pytest.raises(StoreProblem, match="newer Director"):
        Store.open(tmp_path / "film")


def test_a_progress_message_that_somebody_deleted_is_written_anew_in_its_thread(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Slack() as slack, at_work(slack, tmp_path):
            slack.fault("chat.update", *(Fault(error="message_not_found") for _ in range(3)))
            root = await filmed(slack)
            await slack.until(lambda: any("Filmed and cut" in message["text"] for message in slack.thread("C1", root)))
    play(scene())


def test_what_cannot_be_read_when_it_comes_back_is_read_at_the_next_try(tmp_path: Path) -> None:
    async def scene() -> None:
        async with Slack() as slack:
            async with at_work(slack, tmp_path):
                root = await planned(slack)
            ts = slack.ts()
            slack.messages["C1"][ts] = {"type": "message", "user": "U1", "team": "T1", "text": "title: Later", "ts": ts, "thread_ts": root}
            slack.fault("conversations.replies", Fault(error="internal_error"))
            async with at_work(slack, tmp_path):
                board = next(tmp_path.glob("*/storyboard.json"))
                await slack.until(lambda: json.loads(board.read_text())["title"] == "Later")
    play(scene())
