"""The screenwriter that needs no network: rules of language, plot and film grammar over the story's own words."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, replace

from director import patterns
from director.errors import BadInput
from director.model import MAX_SHOTS, Brief, Storyboard, digest
from director.screenwriter import (
    adrift,
    adverts,
    afire,
    asides,
    asking,
    bareheaded,
    blackouts,
    boards,
    coverage,
    data,
    feelings,
    foreign,
    forms,
    kept,
    language,
    longhand,
    occasions,
    own,
    premises,
    purposes,
    reading,
    recalled,
    safety,
    styling,
    treating,
    whereabouts,
    works,
)
from director.screenwriter.reading import Request
from director.screenwriter.telling import Treatment

_OWN = (r"\b(?:footage|videos?|clips?|interviews?|recordings?|photos?|photographs?|pictures?|selfies?|snapshots?)\b|"
        r"\.(?:mp4|mov|mkv|jpe?g|png)\b")
"""What tells that the story itself speaks of the files that came with it."""


@dataclass(frozen=True)
class Draft:
    """A storyboard with what only the request knows: where each shot comes from, what is still needed, what to tell."""

    storyboard: Storyboard
    sources: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    title_at_end: bool = False


class OfflineScreenwriter:
    """Plans without a model. The same brief gives the same storyboard."""

    name = "offline"

    def plan(self, brief: Brief) -> Storyboard:
        """A whole storyboard that honours the brief. Raises NeedsAnswer, Refused or BadInput."""
        told = brief.inputs if re.search(_OWN, brief.story, re.I) else ()         # else they go to the shots that they fit
        made = draft(brief, told)
        films = {"footage": "footage", "photo": "still"} if told else {}
        shots = zip(made.storyboard.shots, made.sources or ("generated",) * len(made.storyboard.shots), strict=False)
        return made.storyboard.but(shots=tuple(shot.but(generator=films.get(source, shot.generator)) for shot, source in shots))


def draft(brief: Brief, inputs: tuple[str, ...] = ()) -> Draft:
    """The plan with its notes. `inputs` are the names of files that came with the request."""
    patterns.keep()
    safety.refuse(brief.story)
    safety.likeness(brief.story)
    story = data.story_of(longhand.told(brief.story))
    choice = None if asking.only_for(brief.story) else premises.chosen(story, brief.seed)
    if choice is None:
        asking.check(story, brief.story)
    named, story = ("", story) if works.of(story) else (adverts.name(story), adverts.put(story))   # a work closes on its own name
    request = reading.read(brief.model_copy(update={"story": story}), inputs)
    request = replace(request, title=request.title or named or None)
    if choice and not brief.style:
        request = replace(request, style=styling.styled((), request.raw))           # 'something funny': a mood, which is no style
    told = language.detect(request.story) != "en" or purposes.product(story) or occasions.known(brief.story)
    felt = None if choice else feelings.told_abroad(request.story) or (None if told else feelings.told(request.story))
    if felt:
        request = replace(request, title=request.title or felt[2])
    choice = choice or (felt and felt[:2]) or (None if told else premises.subject(request.story))
    if choice:
        story = choice[0]
        request = replace(request, story=story, notes=(*request.notes, choice[1]))
    hero = own.starring(story)
    if hero:
        request = replace(request, story=own.third_person(request.story, hero))
    work = works.of(story) if request.language == "en" else None
    if work:
        request, story = works.told(request, work), works.after(story, work)
    rng = random.Random(int(digest({"story": brief.story, "seed": brief.seed})[:12], 16))
    treatment = occasions.sung(brief.story, rng) or _treat(request, asides.heard(story), rng)
    if choice and request.language != "en":  # the idea is told in English; nothing of it is read out or captioned
        treatment = replace(treatment, form="foreign", beats=tuple(replace(beat, tell="") for beat in treatment.beats))
    if request.footage:
        treatment = own.mixed(treatment, request, story, own.clips(story, inputs))
    elif request.shots and treatment.beats and len(treatment.beats) != request.shots:
        short = len(treatment.beats) < request.shots and treatment.form not in boards._TOLD_AS_WRITTEN
        treatment = replace(treatment, beats=coverage.stretched(treatment.beats, request.shots)) if short else treatment
        treatment = replace(treatment, beats=forms.fitted(treatment.beats, request.shots))
    elif len(treatment.beats) > MAX_SHOTS:
        told = f"The request has {len(treatment.beats)} moments; a film has {MAX_SHOTS} shots at most, so I put neighbours together."
        treatment = replace(treatment, beats=forms.fitted(treatment.beats, MAX_SHOTS))
        request = replace(request, notes=(*request.notes, told))
    if not treatment.beats:
        raise BadInput("Nothing in the story can be filmed. Say who is in it and what happens.")
    if not choice and request.language == "en" and language.detect(request.story) == "en":
        treatment = _whole(treatment, request, story)
    if request.language == "en":
        treatment = replace(treatment, beats=whereabouts.gloomy(treatment.beats, brief.story))
    board, sources = boards.board(brief, request, treatment, rng)
    board = recalled.young(recalled.things(bareheaded.lost(board)))
    board = works.closing(board, work) if work and not request.no_cards else board
    return Draft(board, sources, request.needs, request.notes, request.title_at_end)


def _whole(treatment: Treatment, request: Request, story: str) -> Treatment:
    """The treatment with the things and the speech of the story that none of its shots has."""
    known = " ".join(word for word in (request.title, request.end_card, *request.on_screen, *request.voices, *request.every_shot) if word)
    barred = " ".join(request.barred)
    beats = whereabouts.seasoned(adrift.aboard(afire.from_the_street(treatment.beats), request.story), request.raw)
    if len(story) < 3000 and not request.footage:
        beats = kept.things(beats, request.story, treatment.roles, f"{known} {barred} {treatment.topic}")
        beats = kept.topic(beats, request.raw, " ".join(role.description for role in treatment.roles))
    beats = blackouts.dark(beats)
    return replace(treatment, beats=kept.quotations(beats, story, known) if request.dialogue else beats)


def _treat(request: Request, raw: str, rng: random.Random) -> Treatment:
    code = language.detect(request.story)
    if code == "en":
        return treating.treat(request, raw, rng)
    return foreign.treated(request.story, code, treating.count(request), request.shots is not None, rng)
