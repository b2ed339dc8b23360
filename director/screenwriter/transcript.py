"""From what a language model wrote to a checked storyboard.

Models drift: other names for fields, camera words in their own spelling, numbers as words, characters that change.
What can be understood is taken, what is unknown is dropped, every list and number is bounded, and the brief wins.
"""

from __future__ import annotations

import math
import re
from typing import Any

from pydantic import ValidationError

from director.anchoring import PREVIOUS
from director.model import MAX_SHOTS, Brief, Camera, Captions, Card, Character, Music, Shot, Storyboard, Voiceover
from director.screenwriter import files, proof, shooting
from director.screenwriter.beats import Beat
from director.screenwriter.reading import Request
from director.vocabulary import Angle, Move, Pace, Size, Transition, read

MOST_UNASKED = 24            # shots when the brief names no number
LENGTHS = (0.5, 120.0)       # seconds a shot may have
DEFAULT_SECONDS = 4.0

_ALSO: dict[str, tuple[str, ...]] = {
    "shots": ("shots", "scenes", "storyboard", "shot_list", "frames"),
    "prompt": ("prompt", "visual_prompt", "description", "visual", "action", "visuals"),
    "duration": ("duration", "seconds", "duration_seconds", "length", "time"),
    "characters": ("characters", "cast", "character_names"),
    "move": ("move", "movement", "camera_move", "camera_movement", "motion"),
    "size": ("size", "shot_size", "shot_type", "framing"),
    "angle": ("angle", "camera_angle"),
    "pace": ("pace", "speed"),
    "location": ("location", "setting", "place"),
    "lighting": ("lighting", "light"),
    "sfx": ("sfx", "sound", "sound_effects", "audio"),
    "narration": ("narration", "voiceover", "voice_over", "narrator"),
    "music": ("music", "music_mood", "mood"),
}


_READ = {"title", "style", "story", "logline", "genre", "tone", "aspect", "language", "notes", "version", "thoughts", "reasoning",
         "summary"}
"""What else may stand beside the shots without anybody being told: what models like to say about their work."""


class Flawed(Exception):
    """The storyboard cannot be used; `problems` say why, for the model that gets one chance to repair it."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("; ".join(problems))
        self.problems = problems


def storyboard(data: dict[str, Any], brief: Brief, request: Request, *, patient: bool) -> Storyboard:
    """The storyboard in `data`. With `patient`, a wrong number of shots is put right here; otherwise it is a problem
    for the model to repair. Raises Flawed."""
    inner = data.get("storyboard")
    data = inner if isinstance(inner, dict) else data
    cast = _cast(_of(data, "characters"))
    raw = [item for item in _list(_of(data, "shots")) if isinstance(item, dict)]
    written = [item for item in raw[: MAX_SHOTS * 10] if _line(_of(item, "prompt"), 3000)]
    problems = _problems(len(raw), len(written), request, patient) or _proofread(data, written, cast, brief, request, patient)
    if problems:
        raise Flawed(problems)
    written = _counted(_distinct(written), request.shots)
    joins = [_join(item, last=index == len(written) - 1) for index, item in enumerate(written)]
    seconds = _lengths(written, joins, request)
    shots = tuple(files.cast(_shot(index, item, cast, seconds[index], joins[index], request), item, brief)
                  for index, item in enumerate(written))
    try:
        return _board(data, brief, request, cast, shots)
    except ValidationError as error:
        raise Flawed([f"{'.'.join(map(str, fault['loc']))}: {fault['msg']}" for fault in error.errors()[:6]]) from None


def unread(data: dict[str, Any]) -> tuple[str, ...]:
    """Names of top-level fields that nobody reads and that hold something, shortened; six at most."""
    inner = data.get("storyboard")
    data = inner if isinstance(inner, dict) else data
    known = {name for names in _ALSO.values() for name in names} | _READ
    return tuple(repr(name[:40]) for name in data if name.lower() not in known and data[name] not in (None, "", [], {}))[:6]


def _problems(total: int, usable: int, request: Request, patient: bool) -> list[str]:
    if not total:
        return ['There is no list "shots" with at least one shot in it.']
    if not usable:
        return ['No shot has a "prompt" that says what is seen.']
    if patient:
        return []
    if request.shots and usable != request.shots:
        return [f"There are {usable} usable shots; exactly {request.shots} are wanted, each with a prompt."]
    if not request.shots and usable > MOST_UNASKED:
        return [f"There are {usable} shots; write at most {MOST_UNASKED}."]
    return []


def _proofread(data: dict[str, Any], written: list[dict[str, Any]], cast: dict[str, Character], brief: Brief, request: Request,
               patient: bool) -> list[str]:
    heads = [_line(data.get("title"), 300), *(f"{who.name} {who.description}" for who in cast.values())]
    told = [". ".join(_line(_of(item, name), 600) for name in ("prompt", "narration", "dialogue", "text", "location"))
            for item in written[: MAX_SHOTS * 2]]
    grave = proof.grave(brief.story, request.language, [*heads, *told], told)
    return grave if grave or patient else proof.slight([_line(_of(item, "prompt"), 3000) for item in written])


def _distinct(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Without shots that show what another showed; where a number is asked for, `_counted` finds other views."""
    first: dict[str, dict[str, Any]] = {}
    for item in items:
        first.setdefault(_line(_of(item, "prompt"), 3000).casefold(), item)
    return list(first.values())


def _board(data: dict[str, Any], brief: Brief, request: Request, cast: dict[str, Character], shots: tuple[Shot, ...]) -> Storyboard:
    title = request.title or _line(data.get("title"), 120) or "Untitled"
    cards = not request.no_cards and not request.loop
    mood = _line(_of(data, "music"), 200) or request.mood or "gentle, wondering"
    return Storyboard(
        title=title[:300], title_card=Card(text=title[:120], seconds=2.5) if cards and not request.title_at_end else None,
        end_card=Card(text=request.end_card[:300], seconds=2.0) if request.end_card else None,
        aspect=request.aspect, resolution=request.resolution, fps=request.fps,
        style=_style(data, brief, request),
        grade=request.grade[:300], language=request.language, seed=brief.seed, generator=brief.generator, loop=request.loop,
        music=Music(on=request.music, mood=mood[:300]), voiceover=Voiceover(on=request.voiceover, language=request.language),
        captions=Captions(on=request.captions, language=request.language),
        characters=tuple(cast.values()), shots=shots, story=brief.story[:4000],
    )


def _style(data: dict[str, Any], brief: Brief, request: Request) -> str:
    """As asked; where nothing was asked (the reading's neutral word), as the model says."""
    asked = brief.style or (request.style if request.style != "cinematic" else "")
    return (asked or _line(data.get("style"), 200) or request.style)[:300]


def _shot(index: int, item: dict[str, Any], cast: dict[str, Character], seconds: float, join: Transition, request: Request) -> Shot:
    prompt = _line(_of(item, "prompt"), 2400)
    named = {name.lower() for name in _names(_of(item, "characters"))}
    present = [c for c in cast.values() if c.name.lower() in named or re.search(rf"(?<!\w){re.escape(c.name)}(?!\w)", prompt, re.I)][:6]
    return Shot(
        id=f"s{index + 1}", duration=seconds, location=_line(_of(item, "location"), 300), characters=tuple(c.name for c in present),
        prompt=_with_lines(_named(prompt, present), present, request.every_shot), camera=_obeying(_camera(item), request),
        lighting=_line(_of(item, "lighting"), 300), transition=join,
        sfx=_line(_of(item, "sfx"), 300), narration=_line(_of(item, "narration"), 600) if request.voiceover else "",
        dialogue=_line(item.get("dialogue"), 600) if request.dialogue else "", caption="", text=_line(item.get("text"), 120),
        first=PREVIOUS if index and item.get("continues") is True else "",
    )


def _named(prompt: str, present: list[Character]) -> str:
    """'He opens the door' stands alone as 'Mo opens the door', where only Mo is there."""
    return re.sub(r"^(?:he|she|it)\b", present[0].name, prompt, flags=re.I) if len(present) == 1 else prompt


def _obeying(camera: Camera, request: Request) -> Camera:
    """The camera as the person's rules for the whole film leave it."""
    if request.no_drone:
        camera = camera.but(move=Move.PULL_BACK if camera.move is Move.DRONE else camera.move,
                            angle=Angle.HIGH if camera.angle is Angle.AERIAL else camera.angle)
    return shooting.ruled(camera, request.camera_rule)


def _with_lines(prompt: str, present: list[Character], every: tuple[str, ...]) -> str:
    """What was asked for every shot, and the full line of everyone in this one, word for word, after the shot's own words."""
    for phrase in every[:5]:
        if phrase.lower() not in prompt.lower():
            prompt = f"{prompt.rstrip(' .')}, {phrase[:100]}"
    for character in present:
        if character.description not in prompt:
            known = character.name.lower() in character.description.lower()
            prompt = f"{prompt.rstrip(' .')}. {'' if known else character.name + ': '}{character.description}"
    return prompt[:4000]


def _cast(value: Any) -> dict[str, Character]:
    """Characters by lower-case name; the first line about a name counts."""
    cast: dict[str, Character] = {}
    items = [{"name": k, "description": v} for k, v in value.items()] if isinstance(value, dict) else _list(value)
    for item in items[:40]:
        if isinstance(item, str):
            name, _, line = item.partition(":")
            item = {"name": name, "description": line}
        if not isinstance(item, dict):
            continue
        name = _line(item.get("name"), 60)
        line = _line(item.get("description") or item.get("look") or item.get("appearance"), 240)
        if name and line and name.lower() not in cast:
            cast[name.lower()] = Character(name=name, description=line)
    return dict(list(cast.items())[:12])


def _camera(item: dict[str, Any]) -> Camera:
    """Known words from fields or from running text; unknown ones stay neutral. No words are kept: the text is composed."""
    given = item.get("camera")
    fields = {**item, **given} if isinstance(given, dict) else item
    said = Camera.from_words(_line(given, 200)) if isinstance(given, str) else Camera()
    words = {name: _line(_of(fields, name), 60) for name in ("size", "angle", "move", "pace")}
    loose = Camera.from_words(" ".join(words[name] for name in ("size", "angle", "move")))
    lens = re.search(r"\b\d{2,3} ?mm\b", _line(fields.get("lens"), 60))
    return Camera(
        size=read(Size, words["size"]) or (loose if words["size"] else said).size,
        angle=read(Angle, words["angle"]) or (loose if words["angle"] else said).angle,
        move=read(Move, words["move"]) or (loose if words["move"] else said).move,
        pace=read(Pace, words["pace"]) or said.pace, lens=lens.group(0) if lens else said.lens,
    )


def _join(item: dict[str, Any], *, last: bool) -> Transition:
    known = read(Transition, _line(item.get("transition"), 40))
    return Transition.CUT if known is None or (last and known is Transition.CROSSFADE) else known


def _counted(items: list[dict[str, Any]], wanted: int | None) -> list[dict[str, Any]]:
    """As many as asked: too many are thinned evenly (first and last stay); too few get a second, closer view."""
    most = wanted or MOST_UNASKED
    if len(items) > most:
        step = (len(items) - 1) / max(1, most - 1)
        return [items[round(i * step)] for i in range(most)]
    views = ("close-up", "low angle", "wide", "overhead")
    while wanted and len(items) < wanted:
        index = max(range(len(items)), key=lambda i: (_seconds(items[i]), -i))
        first = {**items[index], "duration": _seconds(items[index]) / 2}
        second = {**first, "dialogue": "", "narration": "", "text": "", "camera": views[len(items) % len(views)]}
        items = [*items[:index], first, second, *items[index + 1 :]]
    return items


def _lengths(items: list[dict[str, Any]], joins: list[Transition], request: Request) -> tuple[float, ...]:
    given = [_seconds(item) for item in items]
    overlap = 0.5 * sum(join is Transition.CROSSFADE for join in joins)
    total = request.seconds or (request.shot_seconds or 0) * len(items) or min(sum(given), 1800.0 - overlap)
    beats = tuple(Beat(action="", seconds=seconds) for seconds in given)
    fitted = shooting.lengths(beats, total + (0 if request.shot_seconds else overlap))
    return tuple(min(max(seconds, LENGTHS[0]), LENGTHS[1]) for seconds in fitted)


def _seconds(item: dict[str, Any]) -> float:
    """The length of a shot: a number, or the first number in words ('4 s', 'about 5 seconds'); 4 s when there is none."""
    value = _of(item, "duration")
    if isinstance(value, str):
        found = re.search(r"\d{1,4}(?:\.\d{1,3})?", value)
        value = float(found.group(0)) if found else None
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value) or value <= 0:
        return DEFAULT_SECONDS
    return float(min(max(value, 1.0), 30.0))


def _of(item: dict[str, Any], name: str) -> Any:
    return next((item[key] for key in _ALSO.get(name, (name,)) if item.get(key) not in (None, "", [])), None)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else list(value.values()) if isinstance(value, dict) else []


def _names(value: Any) -> list[str]:
    items = re.split(r"[,;&]| and ", value) if isinstance(value, str) else _list(value)
    return [name for item in items[:20] if (name := _line(item.get("name") if isinstance(item, dict) else item, 60))]


def _line(value: Any, most: int) -> str:
    """One clean line of at most `most` characters, cut at a word; '' for anything that is no text."""
    if isinstance(value, list):
        value = ", ".join(part for part in value if isinstance(part, str))
    if not isinstance(value, str):
        return ""
    text = " ".join("".join(c if c.isprintable() or c.isspace() else " " for c in value[: most * 4]).split())
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0].rstrip(",;:- ")
