"""Who films, as people say it: for a shot, for the film, with money said in words."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from fakes import Author, Painter, a_crew, a_storyboard
from loopback_videos import serving
from test_hosted import a_clip, hosted

from director.agent.grammar import read
from director.agent.scene import Scene
from director.agent.talk import talk
from director.agent.verbs import VERBS
from director.errors import BadInput, NeedsAnswer, OverBudget, Unavailable
from director.events import Assembled
from director.model import Brief
from director.roles import Purse, Service
from director.settings import Settings
from director.studio import Generators, film
from director.video_models import find

PIKA = "fal:fal-ai/pika/v2.2/text-to-video"


@pytest.mark.parametrize(("message", "filmed"), [
    ("film shot 4 with runway", {4: "runway:gen4.5"}), ("film shot 4 with Wan", {4: "diffusion:wan"}),
    ("shoot shots 2 and 3 with veo", {2: "runway:veo3.1", 3: "runway:veo3.1"}), ("use kling for shot 3", {3: "runway:kling3.0_pro"}),
    ("switch shot 2 to seedance", {2: "runway:seedance2"}), ("render shot 1 using runway:veo3.1_fast", {1: "runway:veo3.1_fast"}),
    ("make shot 3 darker and film it with pika", {3: PIKA}), ("pika for shot 2", {2: PIKA}),
    ("redo shot 2 with hailuo", {2: "runway:hailuo3"}),
    ("film shot 2 with ltx-2", {2: "diffusion:ltx-2"}), ("film shot 3 with LTX 2", {3: "diffusion:ltx-2"}),
    ("film shot 4 with Wan 2.2", {4: "diffusion:wan-2.2"}), ("render shot 2 with Wan2.1-VACE-1.3B", {2: "diffusion:wan2.1-vace-1.3b"}),
    ("film shot 2 with stable diffusion", {2: "diffusion:sd"}), ("shot 4 with Wan please", {4: "diffusion:wan"}),
    ("use AnimateDiff for shot 3", {3: "diffusion:animatediff"}), ("I want shot 4 filmed by Wan", {4: "diffusion:wan"}),
    ("film shot 4 in pika 2.2", {4: PIKA}), ("restyle shot 2 with aleph", {2: "runway:aleph2"}),
    ("film 4 takes of shot 2 with SDXL", {2: "diffusion:sdxl"}), ("film shot 2 with hunyuan 1.5", {2: "diffusion:hunyuan-1.5"}),
    ("film shot 2 with the local model", {2: "diffusion"}),
    ("let synthesia film shot 5", {5: "synthesia"}), ("generate shot 4 by gen-4 turbo please", {4: "runway:gen4_turbo"}),
    ("use the animatic for shot 3", {3: "animatic"}), ("film everything with runway", {0: "runway:gen4.5"}),
    ("go back to the animatic for everything", {0: "animatic"})])
def test_who_films_is_said_in_words(message: str, filmed: dict[int, str]) -> None:
    board = a_storyboard(5)
    for act in read(message, Scene(board)):
        board = act(board).board
    assert [shot.generator for shot in board.shots] == [filmed.get(number, "") for number in range(1, 6)]
    assert board.generator == filmed.get(0, "animatic")


@pytest.mark.parametrize("name", ["midjourney", "kaiber"])
def test_a_service_that_no_program_may_drive_is_handed_the_film(name: str) -> None:
    board = a_storyboard(5)
    with pytest.raises(NeedsAnswer, match=f"director handoff FOLDER --for {name}, then director import"):
        for act in read(f"film shot 4 with {name}", Scene(board)):
            act(board)


@pytest.mark.parametrize("message", ["film shot 4 on the runway", "film shot 2 with a fox on it", "add a runway to shot 2"])
def test_a_runway_may_be_one_for_planes(message: str) -> None:
    board = a_storyboard(5)
    try:
        for act in read(message, Scene(board)):
            board = act(board).board
    except NeedsAnswer:
        pass
    assert all(not shot.generator for shot in board.shots)


def test_a_program_names_who_films() -> None:
    scene = Scene(a_storyboard(2))
    board = VERBS["filmed_by"].act(scene, {"generator": "runway:gen4.5", "shots": ["2"]})(scene.board).board
    assert [shot.generator for shot in board.shots] == ["", "runway:gen4.5"]
    with pytest.raises(BadInput):
        VERBS["filmed_by"].act(scene, {"generator": "rm -rf /"})


def test_a_film_is_given_to_a_service_and_paid_for_in_conversation(tmp_path: Path) -> None:
    with serving(a_clip(tmp_path)) as server:
        who = a_crew(Painter(), screenwriter=Author(a_storyboard(2)), purse=Purse(tmp_path))
        generators: dict[str, Any] = {**who.generators, "runway:gen4.5": hosted(server, "runway", tmp_path)}
        vars(who)["generators"] = generators
        with closing(film(Brief(story="Mo does things"), tmp_path / "p", who)) as events:      # type: ignore[type-var]
            list(events)
        with pytest.raises(OverBudget, match=r"conversation: budget \$0\.20"):
            list(talk(tmp_path / "p", "film shot 2 with runway", who))
        assert server.charged == 0
        assert isinstance(list(talk(tmp_path / "p", "ok, budget $0.20", who))[-1], Assembled)
        assert server.charged == 1


@pytest.mark.parametrize("name", ["runway", "runway:veo3.1", "fal", PIKA, "fal:pika", "google", "synthesia", "videos", "videos:Wan2.2"])
def test_services_are_generators_by_name(name: str) -> None:
    keys = {"RUNWAYML_API_SECRET": "k", "FAL_KEY": "k", "GEMINI_API_KEY": "k", "SYNTHESIA_API_KEY": "k",
            "DIRECTOR_VIDEOS_URL": "http://localhost:8000/v1", "DIRECTOR_HOSTED_PRICES": "fal=0.07"}
    generators = Generators(Settings.load(keys))
    made: object = generators[name]
    assert name in generators and isinstance(made, Service)
    takes = made.capabilities()
    assert takes.paid == (not name.startswith("videos")) and takes.max_seconds >= 5
    assert name.startswith("videos") or find(takes.model)


@pytest.mark.parametrize(("name", "setting"), [
    ("runway", "RUNWAYML_API_SECRET"), ("fal", "FAL_KEY"), ("google", "GOOGLE_API_KEY"), ("synthesia", "SYNTHESIA_API_KEY"),
    ("videos", "DIRECTOR_VIDEOS_URL")])
def test_what_a_service_lacks_is_named(name: str, setting: str) -> None:
    with pytest.raises(Unavailable, match=setting):
        Generators(Settings.load({}))[name]


@pytest.mark.parametrize(("name", "settings", "words"), [
    ("runway:gen9", {}, "Known: gen4.5"), ("fal:../x", {}, "Write it as fal does"), ("google:gpt", {}, "Known: gemini"),
    ("runway", {"DIRECTOR_RUNWAY_URL": "http://evil.example.org"}, "DIRECTOR_PLAIN_HTTP"),
    ("runway", {"DIRECTOR_HOSTED_PRICES": "runway=free"}, "DIRECTOR_HOSTED_PRICES")])
def test_what_cannot_be_is_told(name: str, settings: dict[str, str], words: str) -> None:
    keys = {"RUNWAYML_API_SECRET": "k", "FAL_KEY": "k", "GEMINI_API_KEY": "k"}
    with pytest.raises(BadInput, match=words):
        Generators(Settings.load({**keys, **settings}))[name]
