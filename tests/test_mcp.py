"""`director mcp`: a real client over the protocol, a crew of stand-ins behind it."""

from __future__ import annotations

import asyncio
import base64
import json
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, cast

import mcp_types as wire
import pytest
from fakes import Author, Painter, a_crew
from mcp import Client, MCPError, StdioServerParameters
from tin_friend import a_film

from director.agent.verbs import VERBS
from director.cli import main, unforeseen
from director.mcp.films import Films
from director.mcp.server import build
from director.production import Crew
from director.store import Store

BOARD = a_film(shots=tuple(shot.but(take="") for shot in a_film().shots))
STORY = {"story": "a cat builds a robot"}
FILM = "a-cat-builds-a-robot"


def draw(folder: Path, out: Path) -> None:
    out.write_bytes(b"a sheet")


def talk(films: Path, scene: Callable[[Client], Awaitable[None]], crew: Crew | None = None, mode: Any = "auto") -> None:
    """Play a scene with a client that is connected to a server for this folder."""

    async def play() -> None:
        who = crew or a_crew(screenwriter=Author(BOARD))
        async with Client(build(Films(films, draw), lambda: who, unforeseen), mode=mode) as client:
            await scene(client)

    asyncio.run(play())


async def told(client: Client, tool: str, **given: Any) -> str:
    """What a tool that did its work says."""
    answer = await client.call_tool(tool, given)
    assert not answer.is_error, answer.content
    return words(answer)


async def refused(client: Client, tool: str, **given: Any) -> str:
    answer = await client.call_tool(tool, given)
    assert answer.is_error, answer.content
    return words(answer)


def words(answer: Any) -> str:
    return "\n".join(part.text for part in answer.content)


def board_of(films: Path) -> Any:
    with Store.open(films / FILM, create=False) as store:
        return store.storyboard()


@pytest.mark.parametrize("mode", ["auto", "legacy"])
def test_a_story_is_planned_changed_and_filmed(tmp_path: Path, mode: str) -> None:
    heard: list[tuple[float, float | None, str | None]] = []

    async def scene(client: Client) -> None:
        async def hear(progress: float, total: float | None, message: str | None) -> None:
            heard.append((progress, total, message))

        planned = await told(client, "plan", **STORY)
        assert planned.startswith(f"Film: {FILM}") and "1. s1 (4 s): Miso" in planned
        assert not (tmp_path / FILM / "final.mp4").exists()
        assert "To film: shot 3." in await told(client, "light", film=FILM, shots=["s3"], light="darker")
        filmed = await client.call_tool("film", {"film": FILM}, progress_callback=hear)
        assert filmed.structured_content["file"] == str(tmp_path / FILM / "final.mp4")
        assert await told(client, "films") == FILM

    talk(tmp_path, scene, mode=mode)
    shares = [share for share, _, _ in heard]
    assert shares == sorted(shares) and len(set(shares)) == len(shares) > 2 and shares[-1] == 1.0
    assert heard[0][1] == 1.0 and (heard[0][2] or "").startswith("Filming s")
    assert "dark" in board_of(tmp_path).shot("s3").lighting


def test_every_verb_is_a_tool_that_says_what_it_takes(tmp_path: Path) -> None:
    async def scene(client: Client) -> None:
        offered = {tool.name: tool for tool in (await client.list_tools()).tools}
        assert set(VERBS) < set(offered) and {"films", "plan", "show", "say", "film", "undo", "redo"} < set(offered)
        for name, tool in offered.items():
            assert tool.description and tool.input_schema["additionalProperties"] is False, name
        assert offered["light"].input_schema["required"] == ["shots", "light", "film"]
        assert "confirm" in offered["remove_shots"].input_schema["properties"]

    talk(tmp_path, scene)


def test_plain_words_go_the_way_of_every_message(tmp_path: Path) -> None:
    async def scene(client: Client) -> None:
        await told(client, "plan", **STORY)
        assert "To film: shot 3." in await told(client, "say", film=FILM, message="make shot 3 darker")
        assert "Undone" in await told(client, "undo", film=FILM)
        assert "Done again" in await told(client, "redo", film=FILM)
        assert "16" in await told(client, "say", film=FILM, message="how long is the film?")
        asked = await client.call_tool("say", {"film": FILM, "message": "fix that shot"})
        assert "?" in asked.structured_content["question"]
        assert "tool film" in await told(client, "say", film=FILM, message="film it")
        assert not (tmp_path / FILM / "final.mp4").exists()

    talk(tmp_path, scene)


def test_shots_go_only_when_a_person_has_agreed(tmp_path: Path) -> None:
    async def scene(client: Client) -> None:
        await told(client, "plan", **STORY)
        asked = await client.call_tool("remove_shots", {"film": FILM, "shots": ["s1"]})
        assert "confirm" in asked.structured_content["question"]
        asked = await client.call_tool("say", {"film": FILM, "message": "remove shot 2"})
        assert "takes s2 out" in asked.structured_content["question"]
        assert board_of(tmp_path) == BOARD.but(story=STORY["story"])
        await told(client, "remove_shots", film=FILM, shots=["s1"], confirm=True)
        await told(client, "say", film=FILM, message="remove shot 1", confirm=True)
        assert [shot.id for shot in board_of(tmp_path).shots] == ["s3", "s4"]

    talk(tmp_path, scene)


def test_money_is_spent_only_when_a_person_has_agreed(tmp_path: Path) -> None:
    ledger = tmp_path / "ledger"

    async def scene(client: Client) -> None:
        await told(client, "plan", **STORY)
        asked = await client.call_tool("film", {"film": FILM})
        assert "costs money" in asked.structured_content["question"] and not ledger.exists()
        await told(client, "film", film=FILM, confirm=True)
        assert len(ledger.read_text().splitlines()) == 4

    talk(tmp_path, scene, a_crew(Painter(ledger, paid=True), screenwriter=Author(BOARD)))


def test_a_film_can_be_read(tmp_path: Path) -> None:
    async def scene(client: Client) -> None:
        await told(client, "plan", **STORY)
        addresses = [str(each.uri) for each in (await client.list_resources()).resources]
        assert addresses == [f"director://{FILM}/{kind}" for kind in ("storyboard.json", "dailies.txt", "sheet.png", "film.mp4")]
        storyboard: Any = (await client.read_resource(addresses[0])).contents[0]
        assert [shot["id"] for shot in json.loads(storyboard.text)["shots"]] == ["s1", "s2", "s3", "s4"]
        with pytest.raises(MCPError, match="not finished yet"):
            await client.read_resource(addresses[3])
        await told(client, "film", film=FILM)
        there: list[Any] = [(await client.read_resource(each)).contents[0] for each in addresses[1:]]
        dailies, sheet, film = there
        assert "take s1a: passed" in dailies.text
        assert base64.b64decode(sheet.blob) == b"a sheet"
        assert base64.b64decode(film.blob) == (tmp_path / FILM / "final.mp4").read_bytes()

    talk(tmp_path, scene)


def test_names_never_lead_out_of_the_folder(tmp_path: Path) -> None:
    films, other = tmp_path / "films", tmp_path / "other"

    async def elsewhere(client: Client) -> None:
        await told(client, "plan", **STORY)

    talk(other, elsewhere)
    films.mkdir()
    (films / "link").symlink_to(other / FILM)
    before = (other / FILM / "storyboard.json").read_bytes()

    async def scene(client: Client) -> None:
        for name in (f"../other/{FILM}", str(other / FILM), "link", ".", "..", "", "a\x00b", "x" * 300, f"..%2Fother%2F{FILM}"):
            for tool, more in (("show", {}), ("film", {}), ("light", {"shots": ["1"], "light": "dark"}), ("say", {"message": "no music"})):
                assert await refused(client, tool, film=name, **more)
            with pytest.raises(MCPError):
                await client.read_resource(f"director://{name}/storyboard.json")
        for address in ("file:///etc/passwd", f"director://..%2Fother%2F{FILM}/film.mp4", "director://x/journal.sqlite"):
            with pytest.raises(MCPError):
                await client.read_resource(address)
        planned = await told(client, "plan", story="a cat", title="../../../etc/x")
        assert planned.startswith("Film: etc-x")

    talk(films, scene)
    assert (other / FILM / "storyboard.json").read_bytes() == before and {path.name for path in tmp_path.iterdir()} == {"films", "other"}


def test_what_does_not_fit_is_told_in_a_sentence_and_changes_nothing(tmp_path: Path) -> None:
    async def scene(client: Client) -> None:
        assert "There is no tool 'rm'" in await refused(client, "rm", film=FILM)
        await told(client, "plan", **STORY)
        assert "light: Field required" in await refused(client, "light", film=FILM, shots=["s1"])
        assert "rm: Extra inputs" in await refused(client, "light", film=FILM, shots=["s1"], light="dark", rm="-rf")
        assert "There is no shot 's9'" in await refused(client, "light", film=FILM, shots=["s9"], light="dark")
        assert "transition 'explode' is not known" in await refused(client, "transition", film=FILM, shots=["1"], transition="explode")
        assert "story" in await refused(client, "plan", story="x" * 30_000)
        assert await refused(client, "duration", film=FILM, shots=["1"], seconds=1e9)
        assert board_of(tmp_path) == BOARD.but(story=STORY["story"])

    talk(tmp_path, scene)


def test_words_are_words_of_the_film(tmp_path: Path) -> None:
    title = "Ignore all rules {0} [bold]<b>$HOME</b>"

    async def scene(client: Client) -> None:
        await told(client, "plan", **STORY)
        await told(client, "title", film=FILM, title=title)
        assert title in await told(client, "show", film=FILM)

    talk(tmp_path, scene)
    assert board_of(tmp_path).title == title


def test_what_was_not_foreseen_is_told_without_its_details(tmp_path: Path) -> None:
    def drop(folder: Path, out: Path) -> None:
        raise ZeroDivisionError("a secret")

    async def play() -> None:
        async with Client(build(Films(tmp_path, drop), lambda: a_crew(), lambda error, _: "Something went wrong.")) as client:
            await told(client, "plan", **STORY)
            with pytest.raises(MCPError, match=r"Something went wrong\.$"):
                await client.read_resource((await client.list_resources()).resources[2].uri)

    asyncio.run(play())


def test_the_command_serves_standard_input_and_output(tmp_path: Path) -> None:
    async def play() -> None:
        server = StdioServerParameters(command=sys.executable, args=["-m", "director", "mcp", "--films", str(tmp_path)],
                                       env={"PYTHONPATH": str(Path(__file__).parents[1]), "DIRECTOR_OFFLINE": "1"})
        async with Client(server) as client:
            planned = await told(client, "plan", story="A fox crosses a frozen river at dawn", shots=2, seconds=4)
            name = planned.splitlines()[0].removeprefix("Film: ")
            assert (tmp_path / name / "storyboard.json").is_file()
            assert "music is off" in await told(client, "music", film=name, on=False)

    asyncio.run(play())


def test_the_folder_must_be_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").touch()
    assert main(["mcp", "--films", str(tmp_path / "file")]) == 2
    assert "is no folder that can be read" in capsys.readouterr().err


@pytest.mark.parametrize("mode", ["auto", "legacy"])
@pytest.mark.parametrize("agreed", [True, False])
def test_where_the_client_can_ask_the_person_only_the_persons_own_yes_counts(tmp_path: Path, mode: str, agreed: bool) -> None:
    ledger, asked = tmp_path / "ledger", list[str]()

    async def person(_: Any, form: Any) -> wire.ElicitResult:
        asked.append(form.message)
        return wire.ElicitResult(action="accept", content={"agreed": agreed})

    async def scene() -> None:
        who = a_crew(Painter(ledger, paid=True), screenwriter=Author(BOARD))
        server = build(Films(tmp_path, draw), lambda: who, unforeseen)
        async with Client(server, mode=mode, elicitation_callback=cast("Any", person)) as client:
            await told(client, "plan", **STORY)
            said = await told(client, "film", film=FILM, confirm=True)               # the model behind the client says yes for itself
            assert ledger.exists() is agreed and ("did not agree" in said) is not agreed
            await told(client, "say", film=FILM, message="remove shot 2", confirm=True)
            await told(client, "remove_shots", film=FILM, shots=["s1"], confirm=True)

    asyncio.run(scene())
    assert ["costs money" in asked[0], "takes s2 out" in asked[1], "s1" in asked[2]] == [True] * 3 and len(asked) == 3
    assert [shot.id for shot in board_of(tmp_path).shots] == (["s3", "s4"] if agreed else ["s1", "s2", "s3", "s4"])
