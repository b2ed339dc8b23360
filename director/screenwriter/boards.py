"""Beats become a storyboard: lengths, joins, cards, prompts that stand alone, and what is said, heard and read in each shot."""

from __future__ import annotations

import random
import re
from dataclasses import replace

from director.model import Brief, Captions, Card, Character, Music, Shot, Storyboard, Voiceover
from director.screenwriter import barring, coverage, forms, hours, language, phrases, places, scenes, shooting, staging, titles
from director.screenwriter.beats import Beat
from director.screenwriter.casting import Role
from director.screenwriter.reading import Request
from director.screenwriter.telling import Treatment
from director.vocabulary import Transition

DEFAULT_SECONDS = 28.0
_TOLD_AS_WRITTEN = ("prose", "foreign", "screenplay", "sections", "list", "seasons", "show")


_THEY = re.compile(r"^((?:(?:by|in|at|after|before|then|all|that)\b[\w ]{0,24}?,?\s+)?)they(?=\s)", re.I)


def _nobody_unnamed(action: str, treatment: Treatment) -> str:
    """'By evening they race': those of the cast with names, or its first two, where nothing nearer said who they are."""
    if len(treatment.roles) < 2 or not _THEY.match(action):
        return action
    named = [role.name for role in treatment.roles if role.named][:4]
    pair = phrases.listed(named if len(named) > 2 else [role.name for role in treatment.roles[:2]])
    return re.sub(r"(?<=\w) s$", "", _THEY.sub(lambda hit: hit.group(1) + pair, action, count=1))


def board(brief: Brief, request: Request, treatment: Treatment, rng: random.Random) -> tuple[Storyboard, tuple[str, ...]]:
    """The storyboard, and for each shot where it comes from."""
    beats = tuple(barring.without(beat, request.barred, request.no_people) for beat in treatment.beats)
    beats = tuple(
        replace(beat, action=_nobody_unnamed(beat.action, treatment), light=hours.outside(beat.place, beat.light)) for beat in beats
    )
    each = request.shot_seconds
    said = sum(b.seconds or 0 for b in beats) if all(b.seconds for b in beats) else 0
    goal = request.seconds or (each * len(beats) if each else said or _natural(beats, treatment.form))
    goal = goal if request.seconds or not request.shot_most else min(goal, request.shot_most * len(beats) * 0.95)
    if len(beats) > goal * 2:
        beats = forms.fitted(beats, max(1, int(goal)))
    beats = _with_words(beats, request)
    capped = request.seconds is not None and _CAPPED.search(request.raw) is not None  # no crossfade makes it longer
    free = not (said or each or capped)
    joins = shooting.joins(beats, goal) if free else (Transition.CUT,) * len(beats)
    overlap = 0.5 * sum(j is Transition.CROSSFADE for j in joins)
    off = bool(each and request.seconds and abs(each * len(beats) - request.seconds) > 1)
    lengths = shooting.lengths(beats, goal + (0 if each else overlap), None if off else each, request.shot_most)
    shots = _shots(request, treatment, beats, lengths, joins, rng.randrange(10_000))
    title = titles.entitle(request.story, treatment, request.title, request.language, rng)
    plain = request.title_at_end or request.loop or treatment.form in ("product", "show", "subject")
    end = request.end_card or ("" if plain or (not request.title and _unlikely_card(brief.story)) else titles.the_end(request.language))
    cards = not request.no_cards
    first = cards and not request.title_at_end and (request.title or not request.loop)
    storyboard = Storyboard(
        title=title[:300],
        title_card=Card(text=title[:120], seconds=2.5) if first and title else None,
        end_card=Card(text=end[:300], seconds=2.0) if end and (cards or request.end_card) else None,
        aspect=request.aspect,
        resolution=request.resolution,
        fps=request.fps,
        style=request.style[:300],
        grade=request.grade,
        language=request.language,
        seed=brief.seed,
        generator=brief.generator,
        loop=request.loop,
        music=Music(on=request.music, mood=(request.mood or "gentle, wondering")[:300]),
        voiceover=Voiceover(on=request.voiceover or any(b.voice for b in beats), language=request.language),
        captions=Captions(on=request.captions, language=request.language),
        characters=tuple(Character(name=r.name[:80], description=r.description) for r in treatment.roles),
        shots=shots,
        story=brief.story[:4000],
    )
    return storyboard, tuple(b.source for b in beats)


_CAPPED = re.compile(r"\b(?:max(?:imum)?\.?(?=\s)|at most|no (?:longer|more) than|not (?:longer|more) than|under|up to|"
                     r"within)[^.\n]{0,16}\d", re.I)


def _unlikely_card(text: str) -> bool:
    """Ads, explainers, clips for a feed and pictures of places do not close with 'The End'."""
    return (
        re.search(
            r"\b(?:ads?|advert\w*|commercial|spot|promo|teaser|explainer|explain\w*|tutorial|how to|onboarding|bumper|reels?|tik ?tok|"
            r"instagram|shorts|b-?roll|music video|real estate|"
            r"trailer|product|launch|campaign|visuali[sz]er|opener)\b",
            text,
            re.I,
        )
        is not None
    )


def _natural(beats: tuple[Beat, ...], form: str) -> float:
    """Length when none was asked: 26-30 s for up to seven shots, then four seconds a shot."""
    if len(beats) >= 8:
        return min(4.0 * len(beats), 1800.0)
    if form in ("idea", *_TOLD_AS_WRITTEN):
        return DEFAULT_SECONDS if len(beats) >= 4 or form == "idea" else max(7.0 * len(beats), 10.0)
    return DEFAULT_SECONDS if len(beats) >= 5 else 5.5 * len(beats)


def _with_words(beats: tuple[Beat, ...], request: Request) -> tuple[Beat, ...]:
    """The narrator's given lines and the words on the screen at the shots they belong to."""
    out = list(beats)
    free = [v for v in request.voices if not any(v.strip(" .") in b.voice for b in out)]
    for index, line in enumerate(free):
        at = min(len(out) - 1, round((index + 1) * len(out) / (len(free) + 0.5)) - 1 if len(free) > 1 else max(0, len(out) - 2))
        out[max(at, 0)] = replace(out[max(at, 0)], voice=" ".join(p for p in (out[max(at, 0)].voice, line) if p))
    if request.named_stages:
        names = _own_names([b.action for b in out])
        out = [replace(b, text=b.text or name) for b, name in zip(out, names, strict=True)]
    texts = [t for t in request.on_screen if not any(t.lower() in b.text.lower() for b in out)]
    if request.title_at_end and request.title:
        out[-1] = replace(out[-1], text=". ".join([request.title, *(t for t in texts[-1:] if len(texts) == 1)])[:300])
        texts = texts if len(texts) > 1 else []
    last = -1
    for index, words in enumerate(texts):
        own = (
            next(
                (
                    i
                    for i, b in enumerate(out)
                    if i > last and not b.text and re.search(rf"\b{re.escape(words.split()[0])}", b.action, re.I)
                ),
                None,
            )
            if len(words.split()) <= 2 and not words.isupper()
            else None
        )
        at = own if own is not None else min(len(out) - 1, max(last + 1, len(out) - len(texts) + index))
        out[at] = replace(out[at], text=". ".join(p for p in (out[at].text, words) if p)[:300])
        last = at
    return tuple(out)


def _own_names(actions: list[str]) -> list[str]:
    """The name of each part: what no other has of 'the star, red giant', 'the star, white dwarf'; else the word that leads it."""
    pieces = [[piece.strip(" .") for piece in action.split(",")] for action in actions]
    often = {piece for row in pieces for piece in row if sum(piece in other for other in pieces) > 1}
    own = [next((piece for piece in row if piece not in often and len(piece.split()) < 4 and not re.search(r" (?:in|into) ", piece)), "")
           for row in pieces]
    sure = all(own) and any(len(row) > 1 for row in pieces)
    return [piece[:1].upper() + piece[1:] if sure else _own_name(action) for piece, action in zip(own, actions, strict=True)]


def _own_name(action: str) -> str:
    hit = re.match(r"(?:the\s+)?(\w+day|\d{4}s?|spring|summer|autumn|winter|[A-Z][\w-]+)\b", action, re.I)
    return hit.group(1)[:1].upper() + hit.group(1)[1:] if hit else ""


def _shots(
    request: Request, treatment: Treatment, beats: tuple[Beat, ...], lengths: tuple[float, ...], joins: tuple[Transition, ...], turn: int
) -> tuple[Shot, ...]:
    shots: list[Shot] = []
    person = next((role for role in treatment.roles if role.kind == "person"), None)
    recent = tuple(dict.fromkeys((*treatment.roles[:1], *((person,) if person else ()))))
    shown: tuple[Role, ...] = ()
    seen: set[str] = set()
    given = any(b.voice for b in beats)
    code = language.detect(request.story)
    twice = frozenset(role for role in treatment.roles if staging.another(request.story, role))
    for index, beat in enumerate(beats):
        met = tuple(role for role in shown if role in twice)
        action, cast = staging.staged(beat.action, treatment.roles, recent, met)
        nouns = () if beat.english else language.english_nouns(beat.action, code)
        english = tuple(w for w in nouns if not re.search(rf"\b{w}", action, re.I))
        words = staging.prompt(action, beat.place, beat.light, request.every_shot, english)
        words, cast = staging.described(words, treatment.roles, cast, met)
        recent, shown = tuple(dict.fromkeys((*cast, *recent))), tuple(dict.fromkeys((*shown, *(cast if beat.tell else ()))))
        if request.no_people:
            words += ", no people"
        words = _distinct(_full(words, request, beat), seen)
        camera = shooting.framed(
            beat,
            index,
            len(beats),
            tuple(shot.camera for shot in shots),
            request.camera_rule,
            request.barred,
            turned=index > len(beats) * 0.7,
            seed=turn,
            empty=not cast,
        )
        told = beat.voice if given else _told(beat, treatment)
        shots.append(
            Shot(
                id=f"s{index + 1}",
                duration=max(0.5, min(lengths[index], 120.0)),
                location=_location(beat),
                characters=tuple(r.name[:80] for r in cast),
                prompt=words,
                camera=camera,
                lighting=beat.light[:300],
                transition=joins[index],
                sfx=_sounds(beat, request, index)[:300],
                narration=told[:600] if request.voiceover or given else "",
                dialogue=beat.dialogue[:3900] if request.dialogue else "",
                caption="" if _heard(beat, told, request, given) else _caption(beat, told, treatment, request),
                text=beat.text[:300],
            )
        )
    return tuple(shots)


def _heard(beat: Beat, told: str, request: Request, given: bool) -> bool:
    """Whether something is said in a captioned shot: its captions are then the words that are heard, when they are."""
    return request.captions and bool(beat.dialogue if request.dialogue and beat.dialogue else told and (request.voiceover or given))


def _caption(beat: Beat, told: str, treatment: Treatment, request: Request) -> str:
    if request.uncaptioned or (not request.captions and request.language == "en"):
        return ""
    return (told or beat.dialogue or _told(beat, treatment))[:600]


def _full(words: str, request: Request, beat: Beat) -> str:
    """A prompt of at least four words: a bare thing is told how it is seen."""
    if len(words.split()) >= 4 or not words.isascii():
        return words
    look = request.style if request.style != "cinematic" else "clear natural light"
    return f"{words}, {beat.light or look}, every detail sharp"


def _distinct(words: str, seen: set[str]) -> str:
    """No two shots may have the same prompt: a repeated one is told which moment it is."""
    number, fresh = 2, words
    while fresh.lower() in seen:
        fresh, number = f"{words}, moment {number}", number + 1
    seen.add(fresh.lower())
    return fresh


_FRAMED = re.compile(r",? (?:small in (?:a|the) wide (?:view|picture)|face in (?:very )?close view|seen from (?:behind|below|"
                     r"very near|near|the other side))\b(?: of the whole place)?")
"""What says how a picture is framed, and is not read out."""


def _told(beat: Beat, treatment: Treatment) -> str:
    line = (beat.tell if treatment.form == "foreign" else beat.tell or beat.action).strip(" ,;")
    if not line or (not beat.tell and (treatment.form == "explain" or coverage.is_view(line))):
        return ""
    if _FRAMED.search(line):
        if treatment.form != "explain":
            return ""
        line = _FRAMED.sub("", line)
    if treatment.form not in _TOLD_AS_WRITTEN:
        line = re.split(r", (?=(?:one|a|an|in)\b)", line)[0]
    line = line[:1].upper() + line[1:]
    spaced = re.search(r"[A-Za-zÀ-ɏЀ-ӿ0-9'\")\]]$", line)  # a script with a full stop of its own does without
    return (line if not spaced or re.search(r"[.!?]['\")\]]$", line) else line + ".")[:600]


def _location(beat: Beat) -> str:
    """The place without its preposition; without a place phrase, the kind of setting the action names."""
    if beat.place:
        return re.sub(
            (
                r"^(?:high above|in front of|in|on|at|inside|through|across|over|under|along|from|to|into|beside|near|above|between|"
                r"around|behind|among|by)\s+(?:the |a |an )?"
            ),
            "",
            beat.place,
        )[:300]
    setting = places.mentioned(beat.action)
    return setting.name if setting else ""


def _sounds(beat: Beat, request: Request, index: int) -> str:
    asked = request.sounds[index % len(request.sounds)] if request.sounds and index < max(1, len(request.sounds)) else ""
    return ", ".join(dict.fromkeys(p for p in (asked, beat.sfx or scenes.heard(beat.action)) if p))
