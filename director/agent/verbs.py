"""The verbs by name, for those who call them with arguments instead of saying them: language models and other programs.

Each function below is one verb: its docstring tells a caller what it does, its annotations what it takes. Shots are named by id
("s3") or by their place in the film ("3"); a verb gives an act of `director.toolbox`, ready to be done to a storyboard.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Annotated, Any, TypeVar, get_type_hints

from pydantic import BaseModel, ConfigDict, Field, ValidationError, create_model

from director.agent import limits
from director.agent.rule import Act
from director.agent.scene import Bench, Scene
from director.errors import BadInput
from director.model import MAX_SHOTS, MAX_TAKES, Camera, Shot
from director.tempo import RAMPS
from director.toolbox import content, cutting, film, looks, order, picked, places, sound, timing, words
from director.vocabulary import Aspect, Resolution, Transition, read

K = TypeVar("K", Aspect, Resolution, Transition)

ShotName = Annotated[str, Field(min_length=1, max_length=32, description="a shot: its id (s3) or its place in the film (3)")]
Shots = Annotated[list[ShotName], Field(min_length=1, max_length=MAX_SHOTS, description="shots: ids (s3) or places in the film (3)")]
TakeName = Annotated[str, Field(min_length=1, max_length=40, description="a take's name, such as s3b")]
Words = Annotated[str, Field(min_length=1, max_length=600)]
Whether = Annotated[bool, Field(description="true: on; false: off")]
Place = Annotated[int, Field(ge=1, le=MAX_SHOTS + 1, description="a place in the film, from 1")]
Seconds = Annotated[float, Field(ge=0.1, le=1800, allow_inf_nan=False)]
Overlap = Annotated[float, Field(ge=0, le=5, allow_inf_nan=False)]


@dataclass(frozen=True)
class Verb:
    """`deletes`: shots go; a person must have agreed to it."""

    name: str
    about: str
    arguments: type[BaseModel]
    build: Callable[..., Act]
    deletes: bool = False

    def act(self, scene: Scene, given: Mapping[str, Any]) -> Act:
        """The deed. Raises BadInput for arguments that do not fit, Refused for what Director does not make."""
        asked = checked(self.arguments, given)
        values = {name: getattr(asked, name) for name in type(asked).model_fields}
        limits.film(" ".join(value for value in values.values() if isinstance(value, str)))
        return self.build(scene, **values)


def checked(kind: type[BaseModel], given: Mapping[str, Any]) -> BaseModel:
    """Arguments as `kind`. Raises BadInput with a sentence about the first that does not fit."""
    try:
        return kind.model_validate(dict(given))
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"])[:80] or "The call"
        known = ", ".join(kind.model_fields)
        raise BadInput(f"{where}: {first['msg'].removeprefix('Value error, ')}. Known arguments: {known}.") from None


def _light(scene: Scene, shots: Shots, light: Words) -> Act:
    """Other light in some shots: darker, sunrise, or a description."""
    return partial(looks.light, ids=_ids(scene, shots), words=light)


def _camera(scene: Scene, shots: Shots, camera: Words) -> Act:
    """Another framing or camera movement: close-up, low angle, slow push in. What is not named stays."""
    return partial(looks.camera, ids=_ids(scene, shots), words=camera)


def _style(scene: Scene, style: Words, shots: Annotated[list[ShotName], Field(max_length=MAX_SHOTS)] = []) -> Act:  # noqa: B006
    """Another style (anime, watercolor, noir …) for the whole film, or for some shots."""
    return partial(looks.style, words=style, ids=_ids(scene, shots))


def _grade(scene: Scene, grade: Words) -> Act:
    """The colours of the whole film: warmer, black and white …"""
    return partial(looks.grade, words=grade)


def _action(scene: Scene, shots: Shots, prompt: Annotated[str, Field(min_length=1, max_length=4000)]) -> Act:
    """Another action: what some shots show, in words that stand alone."""
    return partial(content.rewrite, ids=_ids(scene, shots), words=prompt)


def _place(scene: Scene, shots: Shots, place: Annotated[str, Field(min_length=1, max_length=200)]) -> Act:
    """Where some shots take place: a forest, at the harbour, on a rooftop."""
    return partial(places.place, ids=_ids(scene, shots), words=place)


def _add_detail(scene: Scene, shots: Shots, detail: Words) -> Act:
    """Something more to see in some shots."""
    return partial(content.add_detail, ids=_ids(scene, shots), words=detail)


def _take_out(scene: Scene, shots: Shots, detail: Words) -> Act:
    """Something less to see in some shots, in words that stand in their prompts."""
    return partial(content.take_out, ids=_ids(scene, shots), words=detail)


def _character(scene: Scene, name: Words, description: Words) -> Act:
    """How a character looks, in one line; it changes in every shot the character is in."""
    return partial(content.character, name=name, description=description)


def _rename(scene: Scene, name: Words, new: Annotated[str, Field(min_length=1, max_length=80)]) -> Act:
    """Another name for a character."""
    return partial(content.rename, name=name, new=new)


def _duration(scene: Scene, shots: Shots, seconds: Seconds) -> Act:
    """How long each of some shots lasts, 0.5 to 120 seconds."""
    return partial(timing.last, ids=_ids(scene, shots), seconds=seconds)


def _length(scene: Scene, seconds: Seconds) -> Act:
    """The length of the whole film; every shot is shortened or stretched in proportion."""
    return partial(timing.total, seconds=seconds)


def _speed(scene: Scene, shots: Shots, speed: Annotated[float, Field(ge=0.1, le=10, allow_inf_nan=False)]) -> Act:
    """Slow motion below 1, fast motion above."""
    return partial(timing.play, ids=_ids(scene, shots), speed=speed)


def _transition(scene: Scene, shots: Shots, transition: Words) -> Act:
    """How some shots leave the screen: cut, crossfade, fade to black …"""
    return partial(timing.join, ids=_ids(scene, shots), transition=_read(Transition, "transition", transition))


def _ramp(scene: Scene, shots: Shots, ramp: Annotated[str, Field(max_length=40, description=f"{', '.join(RAMPS)}, or even")]) -> Act:
    """A speed ramp: some shots play faster and slower on the way."""
    return partial(cutting.ramp, ids=_ids(scene, shots), kind="" if ramp == "even" else ramp)


def _freeze(scene: Scene, shots: Shots, seconds: Annotated[float, Field(ge=0, le=60, allow_inf_nan=False)]) -> Act:
    """The last picture of some shots stands for some seconds; 0: not at all."""
    return partial(cutting.freeze, ids=_ids(scene, shots), seconds=seconds)


def _sound_overlap(scene: Scene, shots: Shots, before: Overlap | None = None, after: Overlap | None = None) -> Act:
    """J cut: some shots are heard so many seconds before they are seen. L cut: so many after."""
    return partial(cutting.overlap, ids=_ids(scene, shots), lead=before, linger=after)


def _on_beat(scene: Scene, on: Whether = True) -> Act:
    """Trim all shots so that they join on the beat of the music."""
    return partial(cutting.on_beat, on=on)


def _lower_third(scene: Scene, shots: Shots, text: Annotated[str, Field(max_length=300)]) -> Act:
    """Who is seen, low in the picture of some shots: "Ada Stone | engineer"; empty: nothing."""
    return partial(cutting.lower_third, ids=_ids(scene, shots), words=text)


def _add_shot(scene: Scene, prompt: Annotated[str, Field(min_length=1, max_length=4000)], place: Place | None = None,
              seconds: Annotated[float, Field(ge=0.5, le=120)] = 4.0, camera: Annotated[str, Field(max_length=300)] = "") -> Act:
    """A new shot, at a place in the film (at the end where none is given)."""
    board = scene.board
    whole = content.in_full(prompt, board)[:4000]
    cast = tuple(person.name for person in board.characters if person.description in whole)
    shot = Shot(id="new", prompt=whole, duration=seconds, characters=cast, camera=Camera.from_words(camera))
    return partial(order.add, shot=shot, place=len(board.shots) if place is None else place - 1, taken=scene.taken)


def _remove_shots(scene: Scene, shots: Shots) -> Act:
    """Take shots out of the film."""
    return partial(order.remove, ids=_ids(scene, shots))


def _move_shots(scene: Scene, shots: Shots, place: Place) -> Act:
    """Put shots, in their present order, so that the first of them stands at a place."""
    return partial(order.move, ids=_ids(scene, shots), place=place - 1)


def _swap_shots(scene: Scene, one: ShotName, other: ShotName) -> Act:
    """Let two shots change places."""
    return partial(order.swap, one=_id(scene, one), other=_id(scene, other))


def _duplicate_shot(scene: Scene, shot: ShotName, place: Place) -> Act:
    """The same shot once more, at a place."""
    return partial(order.duplicate, shot_id=_id(scene, shot), place=place - 1, taken=scene.taken)


def _split_shot(scene: Scene, shot: ShotName, second: Seconds | None = None) -> Act:
    """Two shots out of one, at a second of it (in the middle where none is given)."""
    named = _id(scene, shot)
    return partial(order.split, shot_id=named, at=second, taken=scene.taken, take=scene.shown().get(named, ""))


def _merge_shots(scene: Scene, shots: Shots) -> Act:
    """One shot out of several that follow each other."""
    return partial(order.merge, ids=_ids(scene, shots))


def _choose_take(scene: Scene, shot: ShotName, take: TakeName) -> Act:
    """Use a take that was filmed."""
    named = _id(scene, shot)
    return partial(film.choose, shot_id=named, take=take, takes=scene.takes.get(named, ()))


def _stitch_takes(scene: Scene, shot: ShotName,
                  takes: Annotated[list[TakeName], Field(min_length=2, max_length=picked.MOST)]) -> Act:
    """A shot shows several of its takes, one after the other."""
    return partial(picked.stitch, shot_id=_id(scene, shot), names=tuple(takes), work=_bench(scene).stitched)


def _animate_take(scene: Scene, shot: ShotName, take: Annotated[str, Field(max_length=40, description="empty: the one that is used")] = "",
                  generator: Annotated[str, Field(pattern=r"^([a-z][\w.:/-]{1,99})?$", description="empty: one that can")] = "") -> Act:
    """A video model films a shot from the picture that one of its takes begins on: a still comes to life."""
    named, bench = _id(scene, shot), _bench(scene)
    return partial(picked.animate, shot_id=named, name=take or bench.picked(named, scene.board), generator=generator, work=bench.animated)


def _film_again(scene: Scene, shots: Shots) -> Act:
    """Have shots filmed once more with another seed; their earlier takes stay."""
    return partial(film.again, ids=_ids(scene, shots))


def _takes(scene: Scene, count: Annotated[int, Field(ge=1, le=MAX_TAKES)]) -> Act:
    """How many takes of every shot are filmed before the best is used. Those that are there stay."""
    return partial(film.takes, count=count)


def _filmed_by(scene: Scene, generator: Annotated[str, Field(pattern=r"^[a-z][\w.:/-]{1,99}$")],
               shots: Annotated[list[ShotName], Field(max_length=MAX_SHOTS)] = []) -> Act:  # noqa: B006
    """Who films some shots, or the whole film: animatic, diffusion, runway:gen4.5, runway:veo3.1, fal:fal-ai/pika/v2.2/text-to-video …"""
    if scene.bench is not None:
        scene.bench.check_maker(generator)
    return partial(film.films, ids=_ids(scene, shots), generator=generator)


def _lock(scene: Scene, shots: Shots, on: Whether = True) -> Act:
    """Protect shots from changes, or (on: false) let them be changed again."""
    return partial(film.lock, ids=_ids(scene, shots), on=on)


def _format(scene: Scene, aspect: Annotated[str, Field(max_length=40)] = "", resolution: Annotated[str, Field(max_length=40)] = "",
            fps: Annotated[int, Field(ge=12, le=60)] | None = None) -> Act:
    """Width to height (16:9, 9:16, 1:1 …), resolution (720p, 1080p, 4k …), frames a second."""
    return partial(film.shape, aspect=_read(Aspect, "aspect", aspect) if aspect else None,
                   resolution=_read(Resolution, "resolution", resolution) if resolution else None, fps=fps)


def _music(scene: Scene, on: Whether = True, mood: Annotated[str, Field(max_length=300)] = "",
           volume: Annotated[float, Field(ge=0, le=1)] | None = None) -> Act:
    """The music bed: on or off, its mood, its volume from 0 to 1."""
    return partial(sound.music, on=on, mood=mood or None, volume=volume)


def _sound_effect(scene: Scene, shots: Shots, effect: Annotated[str, Field(max_length=120)]) -> Act:
    """One more sound in some shots."""
    return partial(sound.effect, ids=_ids(scene, shots), words=effect)


def _narration(scene: Scene, shots: Shots, text: Annotated[str, Field(max_length=1000)]) -> Act:
    """What the narrator says over some shots; empty: nothing."""
    return partial(sound.narrate, ids=_ids(scene, shots), words=text)


def _title(scene: Scene, title: Annotated[str, Field(min_length=1, max_length=200)]) -> Act:
    """The film's title."""
    return partial(words.title, words=title)


def _captions(scene: Scene, on: Whether) -> Act:
    """Captions on or off."""
    return partial(words.captions, on=on)


def _caption(scene: Scene, shots: Shots, text: Annotated[str, Field(max_length=300)]) -> Act:
    """The caption of some shots; empty: none."""
    return partial(words.caption, ids=_ids(scene, shots), words=text)


def _screen_text(scene: Scene, shots: Shots, text: Annotated[str, Field(max_length=300)]) -> Act:
    """Words in the picture of some shots; empty: none."""
    return partial(words.text, ids=_ids(scene, shots), words=text)


def _dialogue(scene: Scene, shots: Shots, text: Annotated[str, Field(max_length=1000)]) -> Act:
    """What is said in some shots, as Name: words; empty: nothing."""
    return partial(words.dialogue, ids=_ids(scene, shots), words=text)


def _export(scene: Scene) -> Act:
    """Where the finished film is."""
    return film.export


def _bench(scene: Scene) -> Bench:
    if scene.bench is None:
        raise BadInput("Takes can only be worked with in a production that has been filmed.")
    return scene.bench


def _id(scene: Scene, name: str) -> str:
    """The id of a shot that is named by its id or its place. Raises BadInput naming those there are."""
    if name in scene.ids:
        return name
    if name.isascii() and name.isdigit() and 1 <= int(name) <= len(scene.ids):
        return scene.ids[int(name) - 1]
    raise BadInput(f"There is no shot {name!r}, so nothing was changed; there are {', '.join(scene.ids)}.")


def _ids(scene: Scene, names: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_id(scene, name) for name in names))


def _read(kind: type[K], name: str, word: str) -> K:
    found = read(kind, word)
    if found is None:
        raise BadInput(f"The {name} {word[:40]!r} is not known; known are {', '.join(member.value for member in kind)}.")
    return found


def _verbs() -> Iterator[Verb]:
    for build in (
        _light, _camera, _style, _grade, _action, _place, _add_detail, _take_out, _character, _rename, _duration, _length, _speed,
        _transition, _ramp, _freeze, _sound_overlap, _on_beat, _lower_third,
        _add_shot, _remove_shots, _move_shots, _swap_shots, _duplicate_shot, _split_shot, _merge_shots, _choose_take,
        _stitch_takes, _animate_take, _film_again, _takes,
        _filmed_by, _lock, _format, _music, _sound_effect, _narration, _title, _captions, _caption, _screen_text, _dialogue, _export,
    ):
        hints, name = get_type_hints(build, include_extras=True), build.__name__.removeprefix("_")
        fields: dict[str, Any] = {
            each.name: (hints[each.name], ... if each.default is inspect.Parameter.empty else each.default)
            for each in inspect.signature(build).parameters.values() if each.name != "scene"
        }
        kind = create_model(name, __config__=ConfigDict(extra="forbid", coerce_numbers_to_str=True), **fields)
        yield Verb(name, inspect.getdoc(build) or "", kind, build, deletes=build is _remove_shots)


VERBS: Mapping[str, Verb] = {verb.name: verb for verb in _verbs()}
"""Every verb under its name."""
