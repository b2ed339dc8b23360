"""Money in the terminal conversation: a dialog says what it costs and what is left, and nothing is ordered before a yes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from loopback_videos import Server, serving
from test_hosted import clip  # noqa: F401 - a fixture
from test_spending import board, crew, orders
from test_tui_screens import SIZES, looks_as_agreed
from tui_pilot import Talk, director, run, said, settled, until

from director import studio
from director.model import Brief
from director.tui.approving import Approving


@pytest.fixture
def server(clip: bytes) -> Iterator[Server]:  # noqa: F811
    with serving(clip) as made:
        yield made


async def asked(pilot: Talk) -> Approving:
    await pilot.press("f5")
    await until(pilot, lambda: isinstance(pilot.app.screen, Approving))
    await pilot.pause()
    screen = pilot.app.screen
    assert isinstance(screen, Approving)
    return screen


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_ordered_before_a_yes_in_the_dialog(server: Server, tmp_path: Path, size: tuple[int, int]) -> None:
    who = crew(server, tmp_path, board("runway:gen4.5", "", "runway:gen4.5"))
    folder = tmp_path / "p"
    list(studio.film(Brief(story="Mo does things"), folder, who, plan_only=True))

    async def look() -> None:
        async with director(tmp_path, folder, who, size=size) as pilot:
            screen = await asked(pilot)
            assert "costs about $0.40" in screen.lines() and "no budget yet; a yes gives it $0.40" in screen.lines()
            await looks_as_agreed(pilot, "approving")
            await pilot.press("enter")                       # the button that is focused spends nothing
            await settled(pilot)
            assert server.calls == [] and "Nothing was ordered" in said(pilot)[-1]
    run(look)


def test_after_a_yes_each_shot_is_ordered_once_and_the_film_is_made(server: Server, tmp_path: Path) -> None:
    who = crew(server, tmp_path, board("runway:gen4.5", "", "runway:gen4.5"))
    folder = tmp_path / "p"
    list(studio.film(Brief(story="Mo does things"), folder, who, plan_only=True))

    async def look() -> None:
        async with director(tmp_path, folder, who) as pilot:
            await asked(pilot)
            await pilot.press("y")
            await settled(pilot)
            assert (folder / "final.mp4").is_file() and len(orders(folder)) == 2 and server.charged == 2
    run(look)


def test_the_dialog_says_what_is_left_of_a_budget(server: Server, tmp_path: Path) -> None:
    who = crew(server, tmp_path, board("runway:gen4.5", ""), most=1.0)
    folder = tmp_path / "p"
    list(studio.film(Brief(story="Mo does things"), folder, who, plan_only=True))

    async def look() -> None:
        async with director(tmp_path, folder, who) as pilot:
            screen = await asked(pilot)
            assert "$1.00 of the film's budget are left; after this, about $0.80" in screen.lines()
            await pilot.press("n")
            await settled(pilot)
            assert orders(folder) == []
    run(look)
