"""The screenwriter that needs no network: rules of language, plot and film grammar over the story's own words."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, replace

from director.errors import BadInput
from director.model import Brief, Storyboard, digest
from director.screenwriter import (
    asking,
    boards,
    casting,
    data,
    forms,
    language,
    own,
    places,
    premises,
    reading,
    safety,
    sifting,
    telling,
    treating,
)
from director.screenwriter.beats import Beat
from director.screenwriter.reading import Request
from director.screenwriter.telling import Treatment
from director.screenwriter.words import article, verb_form


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
        return draft(brief).storyboard


def draft(brief: Brief, inputs: tuple[str, ...] = ()) -> Draft:
    """The plan with its notes. `inputs` are the names of files that came with the request."""
    safety.refuse(brief.story)
    story = data.story_of(brief.story)
    choice = premises.chosen(story, brief.seed)
    if choice is None:
        asking.check(story)
    request = reading.read(brief.model_copy(update={"story": story}), inputs)
    if choice:
        story = choice[0]
        request = replace(request, story=story, notes=(*request.notes, choice[1]))
    hero = own.starring(story)
    if hero:
        request = replace(request, story=own.third_person(request.story, hero))
    rng = random.Random(int(digest({"story": brief.story, "seed": brief.seed})[:12], 16))
    treatment = _treat(request, story, rng)
    if choice and request.language != "en":          # the idea is told in English; nothing of it is read out or captioned
        treatment = replace(treatment, form="foreign", beats=tuple(replace(beat, tell="") for beat in treatment.beats))
    if request.footage:
        treatment = own.mixed(treatment, request, story, own.clips(story, inputs))
    elif request.shots and treatment.beats and len(treatment.beats) != request.shots:
        treatment = replace(treatment, beats=forms.fitted(treatment.beats, request.shots))
    if not treatment.beats:
        raise BadInput("Nothing in the story can be filmed. Say who is in it and what happens.")
    board, sources = boards.board(brief, request, treatment, rng)
    return Draft(board, sources, request.needs, request.notes, request.title_at_end)


def _treat(request: Request, raw: str, rng: random.Random) -> Treatment:
    if language.detect(request.story) != "en" and forms.shape(request.story) == "idea":
        return _foreign(request, rng)
    return treating.treat(request, raw, rng)


def _foreign(request: Request, rng: random.Random) -> Treatment:
    """A story in another language keeps its own words; its clauses are its events."""
    parts = [p.strip() for s in sifting.sentences(request.story) for p in re.split(r"[,;:，、；：]\s*", s) if len(p.strip()) > 3] or [
        request.story
    ]
    english = language.english_nouns(request.story, request.language)
    told = _translated(english, treating.count(request), rng)
    if told:
        spoken = {round(i * (len(told.beats) - 1) / max(1, len(parts) - 1)): p for i, p in enumerate(parts[: len(told.beats)])}
        return replace(told, beats=tuple(replace(b, tell=spoken.get(i, "")) for i, b in enumerate(told.beats)), form="foreign")
    setting = (
        places.mentioned(" ".join(f"in {w}" for w in english))
        or (places.fitting(english[0].split()[-1]) if english else None)
        or places.SETTINGS["meadow"]
    )
    made = tuple(Beat(p, place=setting.wide, light=places.light_in(" ".join(english)), tell=p) for p in parts)
    return Treatment(
        setting,
        (),
        forms.fitted(made, max(treating.count(request), min(len(made), 8)) if not request.shots else request.shots),
        None,
        "foreign",
    )


def _translated(english: tuple[str, ...], count: int, rng: random.Random) -> Treatment | None:
    """The plot of the English words that the dictionary found in a short story; None when nobody acts in them."""
    verbs = [w for w in english if (f := verb_form(w)) and f[1] == "third"]
    nouns = [w for w in english if w not in verbs]
    actors = [w for w in nouns if casting.kind_of(casting.head_of(w)) in ("animal", "person", "fantastic") or w == "robot"]
    if not actors:
        return None
    if actors[0] == "old man" and len(actors) > 1 and casting.kind_of(actors[1]) == "person":
        nouns = [w for w in nouns if w not in actors[:2]]
        actors = [f"old {actors[1]}", *actors[2:]]
    where = [w for w in nouns if w not in actors and (places.mentioned(w) or places.light_in(w))]
    things = [w for w in nouns if w != actors[0] and w not in where and w != "friend"]
    verb = verbs[0] if verbs else "meets" if len(actors) > 1 else "finds" if things else "walks"
    friend = " friend" if things[:1] == ["robot"] and "friend" in nouns else ""
    line = " ".join(
        [
            article(actors[0]),
            verb,
            article(things[0]) + friend if things else "",
            *(f"in the {w}" if w != "space" else "in space" for w in where[:2]),
        ]
    )
    return telling.tell(re.sub(r"\s+", " ", line), count, rng)
