"""Which sounds a shot asks for, when, and how loud: its own sfx line first, then its action, place and weather."""

from __future__ import annotations

import re
from dataclasses import dataclass

from director.model import Shot, Storyboard
from director.roles import CutList
from director.tempo import shown_at
from director.tools.sound.effects.catalogue import EFFECTS, Effect, patterns
from director.tools.sound.synth import chance

MOST_AMBIENCE = 3              # layers under one shot
MOST_ACTIONS = 3               # one-shots in one shot


@dataclass(frozen=True)
class Cue:
    """A sound of the film: `start` to `end` in seconds (a one-shot may ring on), gain as a factor; `muffled`: heard
    through a wall or a window."""

    effect: Effect
    start: float
    end: float
    gain: float
    muffled: bool = False


_INSIDE = re.compile(r"\b(inside|interior|in (a|the|his|her) (car|train|bus)|indoors?|rooms?|bedroom|kitchen|cabin|cockpit|house|"
    r"library|office|workshop|lab(oratory)?|"
    r"caf[eé]|restaurant|bar|bakery|studio|museum|hall|attic|classroom|spaceship|spacecraft|station|elevator)\b")
_ROBOT = re.compile(r"\b(robot|android|droid|machine)\b")
_ABSENT = re.compile(r"\b(no|not|without|never|free of)( (any|a|an|the|more|sign of))* \w+( or \w+)*")
_SPACE = re.compile(r"\b(space(ship|craft|suit| station)?|starship|orbit\w*|nebula|galaxy|asteroids?|astronauts?|planet)\b")
_NIGHT = re.compile(r"\b(night|midnight|moonlit|moonlight)\b")
_FOREST = re.compile(r"\b(forest|woods|woodland|garden|meadow|field|jungle|park)s?\b")
_ALSO = {"birds": {"night insects"}, "heavy rain": {"drizzle", "birds"}, "underwater": {"sea", "wind", "stream", "birds"},
    "space": {"wind", "cold air", "desert wind", "leaves", "birds"}}
_FEET = {"running", "steps in snow", "steps on gravel", "steps in grass", "steps on metal", "steps on wood", "steps", "hooves"}

_HITS = {"splash", "thud", "crash", "glass", "clink", "hammer"}         # heard where a movement ends


def cues(cut: CutList, timeline: tuple[tuple[float, float], ...]) -> tuple[tuple[Cue, ...], tuple[str, ...]]:
    """Every effect and ambience of the film in order of time, and a note on asked-for sounds that are not known."""
    found: list[Cue] = []
    unknown: list[str] = []
    for clip, (start, end) in zip(cut.clips, timeline, strict=True):
        if end - start > 0.02 and clip.shot.volume > 0 and clip.heard is None:      # footage brings its own
            found += _shot_cues(cut.storyboard, clip.shot, start, end, clip.action)
        if clip.shot.sfx.strip() and clip.shot.sfx.strip().lower() not in ("none", "silence", "-") and not asked(clip.shot.sfx, sfx=True):
            unknown.append(f"'{clip.shot.sfx[:60]}' in shot {clip.shot.id}")
    notes = (f"Left out, as no such sound is known: {', '.join(unknown)[:240]}.",) if unknown else ()
    return tuple(sorted(found, key=lambda cue: (cue.start, cue.effect.name))), notes


def asked(words: str, sfx: bool = False) -> list[tuple[int, Effect]]:
    """The effects that words call for, in the order they are said; 'no rain' and 'without wind' call for nothing.

    In an sfx line the bare name of a thing is its sound; in a scene it must act.
    """
    text = _ABSENT.sub(" ", words.lower())
    hits = []
    for effect, in_scene, in_line in patterns():
        match = (in_line if sfx else in_scene).search(text)
        if match:
            hits.append((match.start(), effect))
    return sorted(hits, key=lambda hit: hit[0])


def _shot_cues(storyboard: Storyboard, shot: Shot, start: float, end: float, action: tuple[float, float] | None) -> list[Cue]:
    scene = _without_characters(storyboard, shot)
    named = asked(shot.sfx, sfx=True)
    seen = asked(f"{scene}. {shot.location}. {shot.lighting}")
    whole = f"{shot.location} {scene} {shot.lighting}".lower()
    inside = bool(_INSIDE.search(f"{shot.location} {scene}".lower()))
    wanted = [(effect, 1.0) for _, effect in named]
    wanted += [(effect, 0.6) for _, effect in seen if effect.name not in {e.name for e, _ in wanted}]
    wanted = _sensible(wanted, whole, {effect.name for _, effect in named})
    heard = max(0.0, start - shot.sound_lead), end + shot.sound_linger        # J and L cuts: the place is heard before and after
    return _ambience(wanted, shot, *heard, inside) + _actions(wanted, shot, scene, start, end, storyboard.seed, action)


def _without_characters(storyboard: Storyboard, shot: Shot) -> str:
    """The prompt without the characters' lines and names: tin ears do not clink in every shot, nor does a robot called Bolt."""
    text = shot.prompt
    for person in storyboard.characters:
        kind = "a robot" if _ROBOT.search(person.description.lower()) else "someone"
        text = re.sub(rf"\b{re.escape(person.name)}\b", kind, text.replace(person.description, kind))
    return text


def _sensible(wanted: list[tuple[Effect, float]], whole: str, named: set[str]) -> list[tuple[Effect, float]]:
    """Leave out what cannot be heard there: wind in space, birds at night, two kinds of rain, five kinds of steps."""
    present = {effect.name for effect, _ in wanted}
    banned: set[str] = set()
    for name in present:
        banned |= _ALSO.get(name, set())
    if not _SPACE.search(whole):
        banned.discard("wind")
    if _NIGHT.search(whole):
        banned = (banned | {"birds"}) - {"night insects"}
        if _FOREST.search(whole) and "night insects" not in present:
            wanted = [*wanted, (next(effect for effect in EFFECTS if effect.name == "night insects"), 0.8)]
    feet = [effect.name for effect, _ in sorted(wanted, key=lambda pair: -pair[1]) if effect.name in _FEET]
    order = [name for name in ("hooves", "running", "steps in snow", "steps on gravel", "steps in grass", "steps on metal",
        "steps on wood", "steps") if name in feet]
    banned |= set(order[1:])
    return [(effect, gain) for effect, gain in wanted if effect.name in named or effect.name not in banned]


def _ambience(wanted: list[tuple[Effect, float]], shot: Shot, start: float, end: float, inside: bool) -> list[Cue]:
    layers = [(effect, gain) for effect, gain in wanted if effect.ambient][:MOST_AMBIENCE]
    if not layers:
        layers = [(next(effect for effect in EFFECTS if effect.name == "room tone"), 1.0)]
    share = (1.0, 0.8, 0.65)
    return [Cue(effect, start, end, min(1.0, gain + 0.25) * share[n] * shot.volume, inside and not effect.indoors) for n,
        (effect, gain) in enumerate(layers)]


def _whole(shot: Shot, seen: float) -> tuple[float, float]:
    """Seconds that all of the take would last, and those of them before the first that is seen: a trim moves no action in the take."""
    left = shot.duration - shot.trim_in - shot.trim_out
    return seen * shot.duration / left, seen * shot.trim_in / left


def _seen(shot: Shot, second: float, length: float) -> float | None:
    """Seconds from the shot's start at which that second of its take is seen; None where it is cut away or its sound would not fit in."""
    used = shot.duration - shot.trim_in - shot.trim_out
    at = shown_at(second - shot.trim_in, used, shot.speed, shot.ramp) if shot.trim_in <= second <= shot.trim_in + used else -1.0
    return at if 0 <= at <= length - 0.3 else None


def _actions(wanted: list[tuple[Effect, float]], shot: Shot, scene: str, start: float, end: float, seed: int,
             action: tuple[float, float] | None) -> list[Cue]:
    """The first one-shot begins where the take is liveliest, that of something that hits where that is over. Where nothing stands out they
    begin 25-40 % into the shot; one said to come at the end comes late. Steps begin early."""
    out: list[Cue] = []
    length, skipped = _whole(shot, end - start)
    r = chance("action", seed, shot.id)
    late = bool(re.search(r"\b(finally|at last|suddenly|then|at the end)\b", scene.lower()))
    struck, since = None, 0
    for effect, gain in [pair for pair in wanted if not pair[0].ambient][:MOST_ACTIONS]:
        feet = effect.name in _FEET
        share = 0.12 if feet else float(r.uniform(0.25, 0.40)) + (0.2 if late else 0.0)
        if action and struck is None and not feet:
            struck = _seen(shot, action[effect.name in _HITS], end - start)
        usual = min(max(0.0, share * length - skipped), max(0.0, end - start - 0.3))
        if struck is None or feet:
            at = start + usual + 0.45 * len(out)
        else:
            at, since = start + struck + 0.45 * since, since + 1
        if out and at > end - 0.3:
            break
        stop = min(at + effect.seconds, end - 0.1) if feet else at + effect.seconds
        out.append(Cue(effect, at, max(at + 0.3, stop), (0.35 + 0.65 * gain) * shot.volume))
    return out
