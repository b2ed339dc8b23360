"""A film whose shots begin and end on pictures, go on from one another, film over footage and bring their own sound, all by one model."""

from __future__ import annotations

from pathlib import Path

import pytest
import tiny_families
from fakes import InPlace, Plain, Watcher, a_crew
from media_cases import clip, photo

from director import anchoring, materials
from director.errors import BadInput
from director.events import Assembled, Event, Filmed, Said
from director.model import Character, Music, Shot, Storyboard
from director.production import produce
from director.store import Store
from director.tools.editor import SmartEditor
from director.tools.generators.diffusion.generator import Diffusion
from director.tools.media import probe
from director.tools.sound.composer import ScoreComposer
from director.vocabulary import Aspect, Resolution

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")       # diffusers 0.42 with NumPy 2


def filmed(store: Store, board: Storyboard, model: Diffusion) -> tuple[list[Event], dict[str, str], list[str]]:
    """The events, the notes of each shot's take, and what was said."""
    crew = a_crew(generators={"diffusion": model}, critic=Watcher(), refiner=Plain(), composer=ScoreComposer(), editor=SmartEditor(),
                  executor=InPlace(), cutting_room=InPlace())
    events = list(produce(store, board, crew))
    takes = {event.take.shot: " ".join(event.take.notes) for event in events if isinstance(event, Filmed)}
    return events, takes, [event.text for event in events if isinstance(event, Said)]


def a_board(*shots: Shot) -> Storyboard:
    return Storyboard(title="Fox", aspect=Aspect.SQUARE, resolution=Resolution.P720, fps=12, generator="diffusion", shots=shots,
                      music=Music(on=False))


def test_a_film_of_pinned_continued_and_restyled_shots_with_their_own_sound(tmp_path: Path) -> None:
    model = Diffusion(str(tiny_families.ltx2(tmp_path / "ltx2")), steps=1, pixels=64 * 64, workers=1)
    with Store.open(tmp_path / "film") as store:
        pin = anchoring.keep(store, photo(tmp_path / "ball.png"))
        own, _ = materials.keep(store, clip(tmp_path / "beach.mp4", "testsrc2=s=320x180:d=2:r=25"))
        shots = [Shot(id=f"s{n}", duration=0.5, prompt="A cat on a beach") for n in range(1, 4)]
        board = a_board(shots[0].but(first=pin, last=pin), shots[1].but(first="previous"),
                        shots[2].but(source=own.but(look="watercolour", sound=False)))
        events, takes, said = filmed(store, board, model)
        again, _, _ = filmed(store, board, model)
    assert "from first and last" in takes["s1"] and "LTX2ConditionPipeline, weights" in takes["s1"]
    assert "from first, steps" in takes["s2"] and "from clip, steps" in takes["s3"] and said == []
    assert all(event.take.sound for event in events if isinstance(event, Filmed))
    assert {event.take.shot: event.take.own for event in events if isinstance(event, Filmed)} == {"s1": True, "s2": False, "s3": True}
    assert isinstance(events[-1], Assembled) and isinstance(again[-1], Assembled) and again[-1].unchanged
    facts = probe(Path(events[-1].film))
    assert facts.complete and facts.frames == 18 and events[-1].cut.loudness > -40, "the takes' own sound is heard"


def test_what_a_model_cannot_do_is_said_and_it_films_freely(tmp_path: Path) -> None:
    model = Diffusion(str(tiny_families.wan22(tmp_path / "wan")), steps=1, pixels=64 * 64)
    with Store.open(tmp_path / "film") as store:
        own, _ = materials.keep(store, clip(tmp_path / "beach.mp4", "testsrc2=s=320x180:d=2:r=25"))
        shot = Shot(id="s1", duration=0.5, prompt="A cat on a beach")
        board = a_board(shot.but(first=anchoring.keep(store, photo(tmp_path / "ball.png")), source=own))
        _, takes, said = filmed(store, board, model)
    assert len(said) == 2 and all("films it freely" in each for each in said) and ", from " not in takes["s1"]


def test_a_model_is_shown_what_the_characters_look_like(tmp_path: Path) -> None:
    model = Diffusion(str(tiny_families.wan_vace(tmp_path / "vace")), steps=1, pixels=64 * 64)
    with Store.open(tmp_path / "film") as store:
        shot = Shot(id="s1", duration=0.5, prompt="A cat on a beach", characters=("Tin",))
        board = a_board(shot).but(characters=(Character(name="Tin", description="a robot of tin"),))
        shown = anchoring.portrayed(board, "tin", anchoring.keep(store, photo(tmp_path / "ball.png")))
        looks = [filmed(store, each, model)[0] for each in (board, shown)]
    plain, portrayed = (next(event.take for event in events if isinstance(event, Filmed)) for events in looks)
    assert portrayed.sha256 != plain.sha256 and any("shown 1 picture of the characters" in note for note in portrayed.notes)
    with pytest.raises(BadInput, match="There is no character called 'Ada' in the film"):
        anchoring.portrayed(board, "Ada", "")


def test_a_character_without_a_picture_is_written_as_before() -> None:
    assert Character(name="Tin", description="a robot").model_dump() == {"name": "Tin", "description": "a robot"}
    assert Character(name="Tin", description="a robot", picture="0" * 64).model_dump()["picture"] == "0" * 64
