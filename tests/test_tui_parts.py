"""The parts of the terminal conversation that need no screen: words, pictures in cells, plots, marks, the slate."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from cutting_room import draw_take
from fakes import Painter, a_storyboard
from rich.style import Style
from tui_pilot import run, tin_crew

from director import direct, studio
from director.errors import BadInput
from director.events import Assembling, Event, Failed, Filming, Planned, Refined
from director.model import Character, Storyboard
from director.refiner.refiner import RuleRefiner
from director.roles import Picture
from director.settings import Settings
from director.tools.generators.animatic.art import icons
from director.tools.sketching import Sketch
from director.tui.look import bar
from director.tui.pictures import fitted, strips
from director.tui.plots import plot
from director.tui.shotlines import about, marked
from director.tui.slate import Sheet, Slate, State
from director.tui.text import line, plain
from director.tui.welcome import recent
from director.tui.work import Work

HOSTILE = ("[bold]x[/bold] [/foo] [@click=app.quit]q[/] \x1b[31mred\x1b[0m \x9b2J \u202egnirts \u2066a "
           "\U0001f3ac\U0001f468\u200d\U0001f469\u200d\U0001f467 \u05e9\u05dc\u05d5\u05dd " + "w" * 10_000)


def test_words_lose_what_would_steer_a_terminal_and_keep_the_rest() -> None:
    shown = plain(HOSTILE)
    assert "[bold]x[/bold] [/foo] [@click=app.quit]q[/]" in shown, "brackets are words"
    assert not set("\x1b\x9b\u202e\u2066") & set(shown) and "\U0001f3ac" in shown and "\u05e9\u05dc\u05d5\u05dd" in shown
    assert len(shown) < 4100 and shown.endswith("more characters)")
    assert plain("one\ntwo\r\nthree") == "one\ntwo\nthree" and line("one\ntwo") == "one two"


def test_a_picture_is_drawn_two_pixels_a_cell() -> None:
    red, blue = b"\xff\x00\x00", b"\x00\x00\xff"
    (only,) = strips(Picture(2, 2, red * 2 + blue * 2), 2, 1, Style())
    assert only.text == "▀▀"
    for segment in only:
        style = segment.style
        assert style is not None and style.color is not None and style.bgcolor is not None
        assert (style.color.triplet, style.bgcolor.triplet) == ((255, 0, 0), (0, 0, 255))


@pytest.mark.parametrize(("size", "cells", "fits"), [
    ((160, 90), (26, 7), (25, 14)), ((90, 160), (26, 7), (8, 14)), ((1, 1), (4, 2), (4, 4)),
])
def test_a_picture_keeps_its_shape(size: tuple[int, int], cells: tuple[int, int], fits: tuple[int, int]) -> None:
    picture = Picture(*size, bytes(size[0] * size[1] * 3))
    small = fitted(picture, *cells)
    assert (small.width, small.height) == fits and len(small.rgb) == fits[0] * fits[1] * 3
    rows = strips(picture, *cells, Style())
    assert len(rows) == cells[1] and all(row.cell_length == cells[0] for row in rows)


def test_a_bar_is_as_long_as_it_should_be() -> None:
    for eighths in range(81):
        done, rest = bar(eighths / 80, 10)
        assert len(done) + len(rest) == 10
    assert bar(0.5, 4) == ("██", "  ") and bar(7, 3) == ("███", "") and bar(-1, 2) == ("", "  ")


def test_a_plot_shows_peaks_and_faults() -> None:
    drawn = plot("motion", [0.0] * 9 + [8.0] + [0.0] * 10, 20, 2, [(9, 9)])
    name, upper, lower = drawn.plain.split("\n")
    assert name == "motion  0 … 8" and upper == " " * 9 + "█" + " " * 10 and lower == "▁" * 9 + "█" + "▁" * 10
    faulty = {drawn.plain[span.start] for span in drawn.spans if "error" in str(span.style)}
    assert faulty == {"█"}
    flat = plot("level", [5.0, 5.0], 8, 1).plain.split("\n")[1]
    assert flat == "▁" * 8, "fewer pictures than columns: each is drawn wider"


def test_a_refined_prompt_shows_what_was_taken_out_and_put_in() -> None:
    drawn = marked("a sunny beach at midnight, [red] umbrella", "a dark beach at midnight, [red] umbrella, 35 mm")
    styles = {drawn.plain[span.start:span.end].strip(): str(span.style) for span in drawn.spans}
    assert "strike" in styles["sunny"] and "underline" in styles["dark"] and "underline" in styles["35 mm"]
    assert "[red] umbrella" in drawn.plain


def test_the_slate_follows_the_events(tmp_path: Path) -> None:
    settings = Settings.load({"DIRECTOR_FILMS": str(tmp_path)})
    slate = Slate(tmp_path / "film")
    seen: set[str] = set()
    for event in direct("A story", out=slate.folder, crew=tin_crew(Painter(frozen=("s2",))), settings=settings):
        slate.feed(event)
        seen |= {sheet.state.value for sheet in slate.sheets}
    assert seen == {"planned", "filming", "filmed", "faulty"} and slate.current and slate.film == slate.folder / "final.mp4"
    kept = Slate.read(slate.folder)
    for lived, read in zip(slate.sheets, kept.sheets, strict=True):
        assert [(take.name, take.take, take.review) for take in lived.takes] == [(take.name, take.take, take.review) for take in read.takes]
        assert lived.chosen == read.chosen and lived.state is State.FILMED
    assert [take.name for take in slate.sheets[1].takes] == ["s2a", "s2b"]


def test_another_storyboard_keeps_what_it_does_not_touch(tmp_path: Path) -> None:
    settings = Settings.load({"DIRECTOR_FILMS": str(tmp_path)})
    list(direct("A story", out=tmp_path / "film", crew=tin_crew(), settings=settings))
    slate = Slate.read(tmp_path / "film")
    board = slate.board
    assert board is not None
    first, second, *others = board.shots
    slate.feed(Planned(storyboard=board.but(shots=(others[0], first.but(sfx="rain"), second.but(prompt="something else")))))
    assert [sheet.shot.id for sheet in slate.sheets] == ["s3", "s1", "s2"] and [sheet.number for sheet in slate.sheets] == [1, 2, 3]
    assert [sheet.state for sheet in slate.sheets] == [State.FILMED, State.FILMED, State.PLANNED] and slate.sheets[2].outdated


def test_a_card_has_names_for_descriptions(tmp_path: Path) -> None:
    board = a_storyboard()
    lena = Character(name="Lena", description="Lena, a keeper's granddaughter, wearing a blue shirt")
    shown = board.shots[0].but(prompt=f"{lena.description}, rows out and waves to {lena.description}")
    slate = Slate(tmp_path)
    slate.feed(Planned(storyboard=board.but(characters=(lena,), shots=(shown,))))
    assert slate.sheets[0].words == "Lena rows out and waves to Lena"


def test_a_look_at_what_is_there_makes_nothing(tmp_path: Path) -> None:
    settings, ledger = Settings.load({"DIRECTOR_FILMS": str(tmp_path)}), tmp_path / "bill"
    crew = tin_crew(Painter(ledger=ledger))
    folder = tmp_path / "film"
    list(direct("A story", out=folder, crew=crew, settings=settings, plan_only=True))
    kinds = [type(event).__name__ for event in studio.standing(folder, crew)]
    assert kinds == ["Planned", *["Refined"] * 4] and not ledger.exists()
    list(direct("A story", out=folder, crew=crew, settings=settings))
    before = ledger.read_text()
    kinds = [type(event).__name__ for event in studio.standing(folder, crew)]
    assert kinds == ["Planned", *["Refined", "Filmed", "Reviewed", "Chosen"] * 4, "Assembled"] and ledger.read_text() == before
    (folder / "final.mp4").unlink()
    assert [type(event).__name__ for event in studio.standing(folder, crew)][-1] == "Chosen", "the film is not there any more"


def test_a_shot_in_words_is_never_markup() -> None:
    shot = a_storyboard(1).shots[0].but(prompt=HOSTILE[:300], location="[/foo]", narration="[@click=app.quit]go[/]")
    sheet = Sheet(shot, 1, refined=Refined(shot="s1", prompt="[b]"), trouble="[red]no[/red]")
    words = about(sheet).plain
    assert "[@click=app.quit]go[/]" in words and "[/foo]" in words and "[red]no[/red]" in words and "\x1b" not in words


def test_work_is_heard_in_order_and_ends_when_it_is_told() -> None:
    closed = threading.Event()

    def steps() -> Iterator[Event]:
        try:
            for n in range(1_000_000):
                yield Filming(shot="s1", attempt=1, fraction=0.5, whole=0.5) if n % 2 else Failed(sentence=str(n))
        finally:
            closed.set()

    async def listen() -> None:
        work, heard = Work(steps), []
        async for event in work.events():
            heard.append(event)
            if len(heard) == 50:
                work.stop()
        told = [event.sentence for event in heard if isinstance(event, Failed)]
        assert told == [str(2 * n) for n in range(len(told))] and closed.is_set()
    run(listen)


def test_work_that_fails_says_so_where_it_is_awaited() -> None:
    def steps() -> Iterator[Event]:
        yield Assembling(stage="sound", fraction=0.0)
        raise BadInput("No.")

    async def listen() -> None:
        with pytest.raises(BadInput, match="No"):
            async for _ in Work(steps).events():
                pass
    run(listen)


def test_takes_are_looked_at(tmp_path: Path) -> None:
    take = tmp_path / "take.mp4"
    draw_take(take, 2, frames=12)
    viewer = studio.viewer()
    picture = viewer.moment(take, 6, 40, 40)
    assert (picture.width, picture.height) == (40, 40)
    left, bar_at = picture.rgb[:3], picture.rgb[3 * 4:3 * 5]                  # red (BGR 50, 60, 210); the bar stands at 60 of 720 pixels
    assert left[0] > 150 and max(left[1:]) < 110 and min(bar_at) > 150
    assert [number for number, _ in viewer.moving(take, 32, 18, every=5)] == [0, 5, 10]
    measured = viewer.measures(take)
    assert {*measured} == {"brightness", "motion", "sharpness", "change"} and all(len(values) == 12 for values in measured.values())
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"no film")
    with pytest.raises(BadInput):
        viewer.moment(broken, 0, 40, 40)


def test_a_sketch_is_a_pale_picture_of_what_is_planned() -> None:
    board: Storyboard = a_storyboard(1)
    told: list[float] = []
    shot = board.shots[0].but(prompt="a red fox in the snow")
    picture = Sketch(shot, board, RuleRefiner(), icons.read(()))(told.append)
    assert (picture.width, picture.height) == (192, 108) and told == [1.0]
    pixels = [picture.rgb[at:at + 3] for at in range(0, len(picture.rgb), 3)]
    assert len(set(pixels)) > 200, "there is something to see"
    assert sum(max(each) - min(each) for each in pixels) / len(pixels) < 60, "and it is no take"


def test_recent_productions_are_read_without_trusting_them(tmp_path: Path) -> None:
    settings = Settings.load({"DIRECTOR_FILMS": str(tmp_path)})
    list(direct("A story", out=tmp_path / "good", crew=tin_crew(), settings=settings, title="[red]Fox[/red]\x1b[2J"))
    for name, words in (("broken", "{"), ("strange", '{"shots": [{"duration": "x"}]}'), ("empty", "[]")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "journal.sqlite").touch()
        (tmp_path / name / "storyboard.json").write_text(words)
    (tmp_path / "no-film").mkdir()
    (one,) = recent(tmp_path)
    assert one.title == "[red]Fox[/red][2J" and one.facts.startswith("4 shots · 16 s · filmed")
    assert recent(tmp_path / "nowhere") == []
