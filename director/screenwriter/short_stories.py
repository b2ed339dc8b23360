"""Stories of one to three sentences: read clause by clause where they can be; None where their own sentences have to do."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import replace

from director import dictionary, wordnet
from director.screenwriter import (
    attire,
    bare_ideas,
    clauses,
    company,
    coverage,
    daily,
    events,
    forms,
    hours,
    meant,
    phrases,
    places,
    players,
    subjects,
    telling,
)
from director.screenwriter.beats import Beat
from director.screenwriter.telling import Treatment
from director.screenwriter.words import verb_form

_LONGEST = 60                     # words; whatever is longer brings an order of its own
_FOR = re.compile(r"\b(?:ad|advert\w*|commercial|promo|spot|launch film|teaser)\b\s+for\s+(?P<what>[^:.\n(]{3,60}?)\s*[:.]\s+"
                  r"(?P<story>[^\n]{12,})$", re.I | re.S)


def treated(text: str, full: str, raw: str, count: int, rng: random.Random) -> Treatment | None:
    """The treatment of a short story whose every clause was understood. `full` and `raw`: the request with its pronouns and wishes."""
    if re.search(r"[(\"“]", full):
        return None
    if bare := bare_ideas.treated(text, count, rng):
        return bare
    if about := subjects.treated(text, count, rng):
        return about
    routine = daily.treated(text, count, rng)
    if routine:
        return routine
    told = forms.sentences(text)
    if len(told) > 2 or len(text.split()) > _LONGEST or any(events.listing(sentence) for sentence in told):
        return None
    if re.search(r"\bcom(?:es?|ing) (?:alive|to life)\b", text) or ":" in phrases.bare(text):
        return None
    return _told(text, full, count, rng)


def advertised(text: str, raw: str, count: int, rng: random.Random) -> Treatment | None:
    """'Ad for a backpack: a student packs it, rides the tram …': its story with the product at hand, and from near at the end."""
    hit = _FOR.search(text) or _FOR.search(raw)
    if not hit or re.search(r"[(\"“:]", hit["story"]) or len(hit["story"].split()) > _LONGEST:
        return None
    if not any(players.lively(subject) for part in clauses.understand(hit["story"]) for subject in part.subjects):
        return None
    bare = re.sub(r"^(?:an?|our|my|the|some)\s+(?:new\s+)?", "", hit["what"].strip(), flags=re.I)
    lead = f"The {re.sub(r'^[A-Z][a-z]+ (?=[a-z])', '', bare)}: "             # 'the Kestrel folding bike' is no bird
    made = _told(meant.named(lead + hit["story"].strip())[len(lead) :], hit["story"], max(3, count - 1), rng)
    if made is None:
        return None
    noun = bare.split(" called ")[0].split(" named ")[0]
    head = next(iter(dictionary.bases(noun.split()[-1].lower(), "noun")), noun.split()[-1].lower())
    held = wordnet.is_a(head, "instrumentality", "food", "beverage", "clothing", "footwear",
                        "commodity") and places.mentioned(f"in the {noun}") is None
    if not held:
        return replace(made, form="product", topic=bare)
    named = re.compile(rf"\b{re.escape(noun.split()[-1].lower())}")
    since = next((at for at, beat in enumerate(made.beats) if named.search(beat.action.lower())), 0)       # not before it is packed
    beats = tuple(_with(beat, noun, made) if at >= since else beat for at, beat in enumerate(made.beats))
    last = Beat(action=f"The {noun} in very close view, every detail sharp", place=beats[-1].place, light=beats[-1].light, frame="insert",
                importance=9)
    return replace(made, beats=(*beats, last), form="product", topic=bare)


def _with(beat: Beat, noun: str, made: Treatment) -> Beat:
    """The beat with the product on or at those who act in it, where it does not speak of it."""
    head = noun.split()[-1]
    if re.search(rf"\b{re.escape(head.lower())}", beat.action.lower()) or not any(role.name in beat.action for role in made.roles):
        return beat
    ridden = wordnet.is_a(head.lower(), "wheeled vehicle", senses=1) and _GOES.search(beat.action)
    if ridden:
        return replace(beat, action=f"{beat.action} {'in' if wordnet.is_a(head.lower(), 'car', 'truck', senses=1) else 'on'} the {noun}")
    worn = re.fullmatch(rf"{attire.DRESS}s?", head, re.I) is not None and not (
        head.lower() == "kit" and " " in noun)                                    # a meal kit is not put on
    return replace(beat, action=f"{beat.action}, {'wearing the' if worn else 'the'} {noun}{'' if worn else ' in view'}")


_GOES = re.compile(r"\b(?:glid|rid|pass|rac|speed|zip|roll|cruis|travel|commut|weav|overtak|arriv|cross|climb|driv)\w*\b|"
                   r"\bgo(?:es)? (?:to|past|up|down|by)\b")
_TRAIT = re.compile(r"\bwho (?:(?:is|are|was|were) (?:[a-z]+ )?(?:afraid|scared|tired|fond|proud|jealous|sick) of|hates?|loves?|fears?) "
                    r"[a-z -]{3,24}?(?= [a-z]+s\b)")
"""What somebody is like, which is no event."""


def _told(text: str, full: str, count: int, rng: random.Random) -> Treatment | None:
    parts = clauses.understand(text)
    if not parts or any(part.verb != "be" and re.match(r"(?:is|are|was|were)\b", part.words) for part in parts):
        return None
    made = telling.tell(" ".join(forms.sentences(text)[:2]) or text, count, rng, full)
    about = " ".join(role.description for role in made.roles)
    shown = " ".join(f"{beat.action} {beat.place}" for beat in made.beats) + about
    when = " ".join(hit.group(0) for hit in re.finditer(hours.TIME, text, re.I)).lower().split()
    lost = [word for word in coverage.missing(text, shown) if not coverage._merely(word) and word not in when]
    if lost:
        made, lost = _where_told(text, made, lost)
    trait = 2 if re.search(r"\bwho (?:is|are|was|has|have|hates?|loves?|cannot|never)\b", text) else 0
    if len(lost) > trait + max(1, len(text.split()) // 14) or _garbled(made):
        return None
    lost = [word for word in lost if word not in {part.verb for part in parts}]
    whole = coverage.complete(made.beats, [_TRAIT.sub("", sentence) for sentence in forms.sentences(text)], about) if lost else made.beats
    hero = next((role.name for role in made.roles if role.kind != "thing"), "")
    whole = _at_home(tuple(replace(beat, action=company.nobody(beat.action, hero)) if hero else beat for beat in whole))
    return replace(made, beats=tuple(replace(beat, light=hours.hour_in(beat.action) or beat.light) for beat in whole))


_PLACED = re.compile(r"\b(?:in|on|at|inside|aboard|under) (?:an?|the|his|her|their|its)((?: [\w'-]+){1,5})(,?)", re.I)


def _places_said(text: str) -> Iterator[str]:
    """'in an old hospital' of 'A nurse in an old hospital hears …' and of 'In an old hospital, a nurse hears …'."""
    for hit in _PLACED.finditer(text):
        words = hit[1].split()
        end = next((at for at, word in enumerate(words) if at and (verb_form(word) or ("", ""))[1] == "third"), len(words) if hit[2] else 0)
        if end:
            yield " ".join([*hit[0].split()[:2], *words[:end]])


def _where_told(text: str, made: Treatment, lost: list[str]) -> tuple[Treatment, list[str]]:
    """'A nurse in an old hospital hears a piano in the basement': she is in the hospital, and goes down to the basement when she has
    heard it. `lost`: the words of the text that nothing shows; those left when that place is shown are given back."""
    for where in _places_said(text):
        said = where.lower().split()
        if not set(lost) & set(said):
            continue
        where = where[:1].lower() + where[1:]
        told = [beat.place for beat in made.beats if beat.place and beat.place.lower() in text.lower()]
        deed = next((at for at, beat in enumerate(made.beats) if at and beat.importance >= 9), 1) if told else len(made.beats) - 1
        beats = tuple(replace(beat, place=where) if at <= deed else beat for at, beat in enumerate(made.beats))
        return replace(made, beats=beats), [word for word in lost if word not in said]
    return made, lost


def _at_home(beats: tuple[Beat, ...]) -> tuple[Beat, ...]:
    """What is told to be at home is seen in a room, and so is what follows there."""
    at = next((n for n, beat in enumerate(beats) if re.search(r"\bat home\b", beat.action)), len(beats))
    before = beats[at].place if at < len(beats) else ""
    known = places.mentioned(before)
    away = at and known and known.name not in ("room", "house", "bedroom", "kitchen", "village", "garden")
    return tuple(replace(beat, place=places.SETTINGS["room"].wide) if away and n >= at and places.mentioned(beat.place) is known else beat
                 for n, beat in enumerate(beats))


def _garbled(made: Treatment) -> bool:
    """A reading that went wrong shows in roles made of several clauses."""
    if any(re.search(r"\bthe it\b|\bit and it['’]s\b", beat.action) for beat in made.beats):
        return True
    return any(len(role.name.split()) > 6 or re.search(r"\b(?:from|who|where)\b", role.name)
               or re.search(r"\b(?:into|turn|my|our|everything|anything|nothing)\b", role.description) for role in made.roles)


