"""What a person sees while a film is made: bars, lines, JSON, or one path. Words from models are never markup."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from rich.console import Console

from director.cli.bars import Bars
from director.cli.displays import JsonLines, Lines, PathOnly
from director.cli.output import shown
from director.cli.tally import bill, length
from director.events import (
    Asked,
    Assembled,
    Assembling,
    Chosen,
    Consulted,
    Event,
    Failed,
    Filmed,
    Filming,
    Planned,
    Refined,
    Retaking,
    Reviewed,
    Said,
)
from director.model import Cut, Finding, Review, Shot, Storyboard, Take
from director.vocabulary import Fault

SHOTS = tuple(Shot(id=f"s{n}", prompt="A fox runs") for n in (1, 2))
BOARD = Storyboard(title="The [red]Fox[/red]", shots=SHOTS)


def take(shot: str, sha: str) -> Take:
    return Take(key=sha * 64, sha256=sha * 64, shot=shot, generator="painted", version="1", seed=1, prompt="A fox", width=64, height=64,
                fps=24, frames=96)


def review(sha: str, passed: bool) -> Review:
    finding = Finding(kind=Fault.FLICKER, start=1.0, end=1.5, first_frame=24, last_frame=36, severity=0.5, sentence="it flickers at 1.0 s")
    return Review(take=sha * 64, critic="eye", version="1", score=0.9 if passed else 0.4, passed=passed,
                  findings=() if passed else (finding,))


def a_run(folder: Path, last_passes: bool = True) -> list[Event]:
    """Two shots, the second filmed twice, and the cut."""
    film = folder / "final.mp4"
    film.write_bytes(b"0" * 2_500_000)
    one, two, three = take("s1", "a"), take("s2", "b"), take("s2", "c")
    cut = Cut(sha256="f" * 64, seconds=8.25, frames=198, width=1920, height=1080, fps=24, loudness=-14, true_peak=-1.2,
              copied_frames=190, encoded_frames=8)
    return [
        Planned(storyboard=BOARD), Refined(shot="s1", prompt="A fox runs", dropped=("bright noon (night was said first)",)),
        Refined(shot="s2", prompt="A fox runs"),
        Filming(shot="s1", attempt=1, fraction=0.5, whole=0.25, eta=12.0), Filmed(take=one, attempt=1, reused=False, seconds=4.0),
        Reviewed(shot="s1", attempt=1, review=review("a", True)), Chosen(shot=SHOTS[0], take=one),
        Filming(shot="s2", attempt=1, fraction=0.5, whole=0.75, eta=6.0), Filmed(take=two, attempt=1, reused=False, seconds=4.0),
        Reviewed(shot="s2", attempt=1, review=review("b", False)), Retaking(shot="s2", attempt=2, reason="it flickers"),
        Filming(shot="s2", attempt=2, fraction=0.5, whole=0.9, eta=2.0), Filmed(take=three, attempt=2, reused=False, seconds=4.0),
        Reviewed(shot="s2", attempt=2, review=review("c", last_passes)), Chosen(shot=SHOTS[1], take=three),
        Assembling(stage="sound", fraction=0.1), Assembling(stage="picture", fraction=0.7), Assembled(film=str(film), cut=cut),
    ]


def test_lines_are_few_and_end_with_the_film(tmp_path: Path) -> None:
    err, out = io.StringIO(), io.StringIO()
    display = Lines(err, out)
    for event in a_run(tmp_path):
        display.show(event)
    assert err.getvalue().splitlines() == [
        "Storyboard: The [red]Fox[/red]; 2 shots, 8.0 s, 1920x1080, cinematic",
        "s1: taken out of the prompt: bright noon (night was said first)",
        "Filmed s1 in 4.0 s (1 of 2)", "Filmed s2 in 4.0 s (2 of 2)", "Filming s2 again: it flickers", "Filmed s2 in 4.0 s (2 of 2)",
        "Cutting the film.",
    ]
    film = tmp_path / "final.mp4"
    assert out.getvalue().splitlines() == [
        f"The film is ready: {film}", "  8.2 s, 1920x1080, 24 frames a second, 2.5 MB; 2 shots, 1 of them filmed again",
        "  Critic: all 2 takes passed", f"  To change or go on: director make {tmp_path}",
    ]


def test_faults_that_are_left_in_the_film_are_told(tmp_path: Path) -> None:
    out = io.StringIO()
    display = Lines(io.StringIO(), out)
    for event in a_run(tmp_path, last_passes=False):
        display.show(event)
    assert "Critic: 1 of 2 takes still have faults" in out.getvalue()
    assert "s2: it flickers at 1.0 s" in out.getvalue()


def test_what_the_takes_and_the_cut_have_to_say_is_told_once(tmp_path: Path) -> None:
    out = io.StringIO()
    display = Lines(io.StringIO(), out)
    note = "There is no rig for 'yak'; it is drawn as a cow."
    film = a_run(tmp_path)[-1]
    assert isinstance(film, Assembled)
    for shot, sha in (("s1", "a"), ("s2", "b")):
        display.show(Filmed(take=take(shot, sha).but(notes=(note,)), attempt=1, reused=False, seconds=1.0))
    display.show(film.but(cut=film.cut.but(notes=("No font draws 字.", *(f"note {n}" for n in range(9))))))
    assert out.getvalue().count(note) == 1
    assert "Note: No font draws 字." in out.getvalue()
    assert "and 5 more notes" in out.getvalue()


def test_what_a_language_model_took_is_told_each_time_and_in_sum(tmp_path: Path) -> None:
    err, out = io.StringIO(), io.StringIO()
    display = Lines(err, out)
    asked = Consulted(purpose="storyboard", model="tiny", tokens_in=1200, tokens_out=340, cost=0.0021, seconds=3.21)
    for event in (asked, asked.but(purpose="s1", tokens_in=10, tokens_out=0, cost=None), *a_run(tmp_path)):
        display.show(event)
    assert "Asked tiny (storyboard): 1,200 tokens read, 340 written, $0.0021, 3.2 s" in err.getvalue()
    assert "  Language model: 2 answers, 1,210 tokens read, 340 written, $0.0021" in out.getvalue().splitlines()
    assert bill(0, 0, None) == "tokens not counted by the service" and bill(1, 1, 12.5) == "1 tokens read, 1 written, $12.50"


def test_a_finished_film_is_not_made_again(tmp_path: Path) -> None:
    out = io.StringIO()
    finished = a_run(tmp_path)[-1].but(unchanged=True)
    Lines(io.StringIO(), out).show(finished)
    assert out.getvalue().startswith("Nothing to do; the film is finished: ")


def test_json_lines_are_ascii_events_and_nothing_else(tmp_path: Path) -> None:
    out = io.StringIO()
    display = JsonLines(out)
    for event in [*a_run(tmp_path), Said(text="Grüße\n🦊")]:
        display.show(event)
    lines = [json.loads(line) for line in out.getvalue().splitlines()]
    assert [line["event"] for line in lines][:3] == ["planned", "refined", "refined"]
    assert lines[-1] == {"event": "said", "text": "Grüße\n🦊"}
    assert out.getvalue().isascii()


def test_quiet_prints_only_the_path(tmp_path: Path) -> None:
    out = io.StringIO()
    display = PathOnly(out)
    for event in a_run(tmp_path):
        display.show(event)
    assert out.getvalue() == f"{tmp_path / 'final.mp4'}\n"


def seen(events: list[Event], pace: float) -> tuple[str, str]:
    """What a terminal of 100 columns shows when `pace` seconds lie between events, and what goes to standard output."""
    screen, out = io.StringIO(), io.StringIO()
    console = Console(file=screen, force_terminal=True, width=100, markup=False, highlight=False, emoji=False, color_system=None,
                      legacy_windows=False)
    moments = iter(range(10_000))
    bars = Bars(console, out, clock=lambda: next(moments) * pace)
    for event in events:
        bars.show(event)
        bars.refresh()
    bars.close()
    return screen.getvalue(), out.getvalue()


def test_bars_show_each_shot_and_the_whole_with_the_time_left(tmp_path: Path) -> None:
    screen, out = seen(a_run(tmp_path), pace=1.0)
    for text in ("Shot s2", "try 2", "50%", "Filming", "6 s left", "Cutting the picture", "The [red]Fox[/red]"):
        assert text in screen
    assert out.startswith("The film is ready: ")


def test_work_of_a_moment_shows_no_bar(tmp_path: Path) -> None:
    screen, out = seen(a_run(tmp_path), pace=0.001)
    assert "━" not in screen
    assert "Shot s2" not in screen
    assert out.startswith("The film is ready: ")


def test_nothing_that_people_or_models_write_steers_the_terminal() -> None:
    nasty = "A fox \x1b[2J\x1b]0;pwned\x07\x9b31m\u202egnp.exe\u202c\r\nruns \ud800[bold]x[/bold]"
    assert shown(nasty) == "A fox [2J]0;pwned31mgnp.exe  runs [bold]x[/bold]"
    nasty = nasty.replace("\ud800", "")
    screen, _ = seen([Said(text=nasty), Asked(question=nasty), Failed(sentence=nasty, shot="s1")], pace=1.0)
    assert "\x1b" not in screen.replace("\x1b[?25l", "").replace("\x1b[?25h", "")
    assert "[bold]x[/bold]" in screen


def test_paths_are_said_as_from_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    out = io.StringIO()
    Lines(io.StringIO(), out).show(a_run(tmp_path)[-1])
    assert out.getvalue().splitlines()[0] == "The film is ready: final.mp4"


def test_lengths_as_people_say_them() -> None:
    assert [length(seconds) for seconds in (4.04, 59.94, 60, 89.6, 3600)] == ["4.0 s", "59.9 s", "1 min 0 s", "1 min 30 s", "60 min 0 s"]
