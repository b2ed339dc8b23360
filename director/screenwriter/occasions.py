"""Films of which only the occasion is told: a day of work, a call to join, a festival, a shop, a greeting, a song's own lines.

Where a request tells a story or lists its pictures, that is filmed; these are for 'recruitment film for the fire brigade' alone.
"""

from __future__ import annotations

import random
import re
from dataclasses import replace

from director.screenwriter import casting, coverage, gatherings, hours, phrases, places, rows, trades
from director.screenwriter.beats import Beat
from director.screenwriter.casting import Role
from director.screenwriter.telling import Treatment

_FILM = r"(?:(?:short )?(?:film|video|clip|spot|reel|ad|advert|commercial|promo|teaser|trailer|portrait|campaign|movie))"
_JOIN = re.compile(rf"^(?:an?\s)?(?:[\w-]+\s){{0,3}}?(?P<kind>recruit(?:ing|ment)|image|corporate|volunteer|"
                   r"employer(?: brand(?:ing)?)?|hiring|careers?|portrait|company)"
                   rf"\s{_FILM}\s(?:for|of|about)\s(?P<who>[^.:;!?\n]{{3,70}})[.!]?$", re.I)
_JOBS = re.compile(r"recruit|volunteer|employer|hiring|career", re.I)


_LYRICS = re.compile(r"^(?:an?\s)?(?:[\w-]+\s){0,2}?lyrics? video(?:\s(?:for|of|to)\s[^:\n]{3,60})?\s*[:–—-]\s*"
                     r"(?P<lines>\S.+)$", re.I | re.S)
_SUNG = """
track | {home} | | {S} [walk] along and [look] up
close | | | {S} [sing] with closed eyes
medium | | | {S} [look] into the distance, the wind in the hair
low | | | {S} [sing], arms wide open
wide | | | {S} [dance] alone
close | | | {S} [sing], face in close view
high | | | {S} [sit] down and [look] up
vista | | | {S} [walk] on, small in the wide picture
"""
"""A singer on the way, over and over; each shot has a line of the song to read."""


def known(raw: str) -> bool:
    """Whether a request is for such a film."""
    line = " ".join(raw.split())
    song = _LYRICS.match(raw.strip()) is not None
    return song or gatherings.of(line) is not None or ((hit := _JOIN.match(line)) is not None and trades.of(hit["who"]) != "")


def treated(raw: str, count: int, rng: random.Random) -> Treatment | None:
    """The treatment of an occasion; None where the request tells more than that, or another thing."""
    line = " ".join(raw.split())
    return _joined(line, count, rng) or _gathered(line, count, rng)


def sung(text: str, rng: random.Random) -> Treatment | None:
    """A lyric video: a shot of the singer for each line, and the line to read on it."""
    hit = _LYRICS.match(text.strip())
    words = [line.strip(" \"“”'‘’\t.,") for line in re.split(r"\s*(?:/|\n|;)\s*", hit["lines"])] if hit else []
    words = [line for line in words if line]
    if hit is None or len(words) < 2:
        return None
    said = " ".join(words)
    setting = places.mentioned(said) or places.SETTINGS["city"]
    role = casting.invent("a young singer", setting, rng)
    light = hours.light_in(said) or "golden hour, long warm light"
    shown = rows.beats(_SUNG, {"S": role.name}, {}, {"{home}": setting.wide}, light)
    beats = tuple(replace(shown[at % (len(shown) - 1)] if at + 1 < len(words) else shown[-1], text=line, tell="")
                  for at, line in enumerate(words))
    return Treatment(setting, (role,), tuple(replace(beat, place=setting.wide) for beat in beats), None, "show")


def day(who: str, place: str, count: int, rng: random.Random) -> Treatment | None:
    """A day of somebody whose trade is known, from waking up to the evening; None for any other."""
    lines = trades.of(who)
    if not lines:
        return None
    beast = casting.kind_of(casting.head_of(who)) == "animal"
    return worked(who, lines if beast else _WAKES + lines + _RESTS, place, count, rng)


_WAKES = """
medium | in a small bedroom with a bed and a window | dawn, pink first light | {S} [sit] up in bed, [yawn] and [stretch] both arms
"""
_RESTS = """
wide | in a cosy room with a window, books and a lamp | night, warm lamp light | {S} [sleep] in an armchair under a blanket
"""


def worked(who: str, lines: str, place: str, count: int, rng: random.Random) -> Treatment:
    """The rows with one of the trade in all of them; those under the sky lie in `place`, where one is told."""
    core = phrases.shortened(who)[0]
    setting = places.mentioned(place) or places.mentioned(rows.beats(lines, {}, {}, {}, "")[1].place) or places.SETTINGS["city"]
    role = _one(core, setting, rng)
    made = rows.beats("\n".join(line for line in lines.splitlines() if line.strip()), {"S": role.name}, {"S": phrases.plural(core)}, {},
                      setting.lights[0])
    if place:
        outside = [(known := places.mentioned(beat.place)) is None or not known.inside for beat in made]
        made = tuple(replace(beat, place=_there(place, beat.place)) if out else beat for beat, out in zip(made, outside, strict=True))
    return Treatment(setting, (role,), counted(made, count), None, "idea")


def _one(core: str, setting: places.Setting, rng: random.Random) -> Role:
    """Who is of the trade, though no list knows the word: 'a mail carrier' is a person."""
    role = casting.invent(core, setting, rng)
    if role.kind != "thing":
        return role
    like = rng.choice(("postman", "postwoman")) if re.search(r"\b(?:mail|letter|postal)\b", core) else "worker"
    stand_in = casting.invent(f"a {like}", setting, rng)
    named = re.sub(r"^(?:an?|the|our|my)\s", "", core)
    return replace(stand_in, head=core.split()[-1], description=stand_in.description.replace(like, named, 1))


def _there(place: str, usual: str) -> str:
    known = places.mentioned(place)
    return f"{place}, {re.sub(r'^(?:in|on|at|inside) ', '', known.wide)}" if known and known.wide not in place else place or usual


def counted(made: tuple[Beat, ...], count: int) -> tuple[Beat, ...]:
    """The first and the last of the shots, and as many as wanted between them, spread over the whole."""
    if count >= len(made):
        return coverage.stretched(made, count)
    if count < 2:
        return made[len(made) // 2:][:1]
    step = (len(made) - 1) / (count - 1)
    return tuple(made[round(at * step)] for at in range(count))


def _joined(line: str, count: int, rng: random.Random) -> Treatment | None:
    """'Recruitment film for the fire brigade': one of them at work, then all of them, and the call on the last shot."""
    hit = _JOIN.match(line)
    lines = trades.of(hit["who"]) if hit else ""
    if not hit or not lines:
        return None
    who = trades.worker(hit["who"])
    if casting.kind_of(casting.head_of(who)) == "animal":
        return None
    made = worked(f"a {who}", lines, "", max(2, count - 1), rng)
    role, last = made.roles[0], made.beats[-1]
    call = f"Join {re.sub(r'^(?:our|my)', 'the', hit['who'])}." if _JOBS.search(hit["kind"]) else ""
    end = Beat(action=f"{role.name} and two more {phrases.many(who)} stand side by side, smile and wave", place=made.beats[0].place,
               light="golden hour, long warm light", frame="wide", importance=9, tell="Side by side.", text=call)
    beats = (*made.beats, end) if count > 2 else (replace(last, text=call),)
    return replace(made, beats=beats[:max(count, 1)] if count > 2 else beats, form="product", topic=hit["who"])


def _gathered(line: str, count: int, rng: random.Random) -> Treatment | None:
    """A festival, a greeting, an invitation: what belongs to it, and its words at the end."""
    told = gatherings.of(line)
    if told is None:
        return None
    setting = places.mentioned(told.place) or places.SETTINGS["room"]
    role = casting.invent(told.who, setting, rng, told.called) if told.who else None
    many = {"S": phrases.plural(told.who)}
    slots = {"S": role.name if role else "", "gift": told.gift}
    made = rows.beats(told.lines, slots, many, {"{home}": told.place}, setting.lights[0])
    made = counted(made, count)
    end = replace(made[-1], text=told.words, importance=9)
    return Treatment(setting, (role,) if role else (), (*made[:-1], end), None, "product", told.title)
