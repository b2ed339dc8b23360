"""The screenwriter that needs no network: rules of language, plot and film grammar over the story's own words."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, replace

from director.errors import BadInput
from director.model import Brief, Captions, Card, Character, Music, Shot, Storyboard, Voiceover, digest
from director.screenwriter import (
    asking,
    bible,
    casting,
    clauses,
    data,
    forms,
    language,
    places,
    players,
    premises,
    purposes,
    reading,
    safety,
    shooting,
    staging,
    telling,
    titles,
)
from director.screenwriter.beats import Beat
from director.screenwriter.casting import Role
from director.screenwriter.places import Setting
from director.screenwriter.reading import Request
from director.screenwriter.telling import Treatment
from director.screenwriter.words import article, verb_form
from director.vocabulary import Transition

DEFAULT_SECONDS = 28.0


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
    rng = random.Random(int(digest({"story": brief.story, "seed": brief.seed})[:12], 16))
    treatment = _treat(request, story, rng)
    if choice and request.language != "en":          # the idea is told in English; nothing of it is read out or captioned
        treatment = replace(treatment, form="foreign", beats=tuple(replace(beat, tell="") for beat in treatment.beats))
    if request.shots and treatment.beats and len(treatment.beats) != request.shots:
        treatment = replace(treatment, beats=forms.fitted(treatment.beats, request.shots))
    if not treatment.beats:
        raise BadInput("Nothing in the story can be filmed. Say who is in it and what happens.")
    sources: tuple[str, ...] = ("generated",) * len(treatment.beats)
    if request.footage:
        treatment, sources = _with_own(treatment, request)
    board = _board(brief, request, treatment, rng)
    return Draft(board, sources, request.needs, request.notes, request.title_at_end)


def _count(request: Request, default: float = DEFAULT_SECONDS) -> int:
    """How many shots an idea gets: as asked, else one per four to five seconds, three to eight."""
    if request.shots:
        return request.shots
    total = request.seconds or default
    if request.shot_seconds:
        return max(1, round(total / request.shot_seconds)) if request.seconds else 6
    return min(8, max(2 if total < 9 else 3, round(total / 4.6)))


def _treat(request: Request, raw: str, rng: random.Random) -> Treatment:
    text = request.story
    form = forms.shape(text)
    product, lesson = purposes.product(raw), purposes.lesson(re.sub(r"\s+in \w+ (?:shots|scenes)\b|\s+in \d+ seconds", "", raw))
    first = clauses.understand(text[:400])[:1]
    if first and first[0].verb in ("teach", "show", "learn") and any(players.lively(s) for s in first[0].subjects):
        lesson = ""                      # somebody in the story teaches; the film does not
    if language.detect(text) != "en" and form == "idea":
        return _foreign(request, rng)
    if form in ("idea", "prose") and lesson:
        return purposes.lesson_told(raw, lesson, _count(request), rng)
    spot = purposes.SPOT.match(text) or purposes.SPOT.match(raw)
    if form == "idea" and spot:
        return purposes.placed_product(spot.group(1).strip(), spot.group(2), _count(request), rng)
    if form == "idea" and product:
        return purposes.advertised(raw, product, _count(request), rng)
    ensemble = casting.named_people(text) if form == "idea" else []
    if len(ensemble) >= 2:
        return _ensemble(text, _count(request), rng)
    if form == "idea":
        return telling.tell(_main_sentence(text), _count(request), rng)
    made = forms.beats(text, form, request.shots)
    if not request.shots:
        most = min(16, max(len(made) if form in ("list", "seasons", "show") else 0, _most(request, form)))
        made = forms.fitted(made, most) if len(made) > most else made
        least = 3 if form != "list" else len(made)
        made = forms.fitted(made, least) if len(made) < least else made
    abroad = " ".join(f"in {word}" for word in language.english_nouns(text, request.language))
    setting = places.mentioned(f"{text} {abroad}") or places.hinted(text) or places.SETTINGS["meadow"]
    if form == "show" and product:
        made = _shown(made, product, raw)
    acting = " ".join(b.action for b in made) if form == "show" else ""
    return Treatment(setting, bible.cast(text, setting, rng, acting=acting), _placed(made, setting), None, form)


def _placed(made: tuple[Beat, ...], setting: Setting) -> tuple[Beat, ...]:
    """A place for beats that name none: what their things suggest, else the place before, else the story's main setting."""
    out: list[Beat] = []
    for beat in made:
        if not beat.place and places.mentioned(beat.action) is None:
            near = places.hinted(beat.action)
            beat = replace(beat, place=near.wide if near else out[-1].place if out and out[-1].place else setting.wide)
        if not beat.light and not re.search(r"\b(?:dark\w*|lamp|light\w*|candle|fire|sun|moon|glow\w*)\b", beat.action, re.I):
            beat = replace(beat, light=(places.mentioned(f"{beat.place} {beat.action}") or setting).lights[1])
        out.append(beat)
    return tuple(out)


def _shown(made: tuple[Beat, ...], product: str, text: str) -> tuple[Beat, ...]:
    """The shots of an ad's list with the product in place of 'it', in the light and the place the ad names as a whole."""
    listing = re.search(r"\b(?:show|shots?|scenes?|we see)\s*:[^.]*", text, re.I)
    frame = text.replace(listing.group(0), "") if listing else text
    setting, light = places.mentioned(f"in {frame}"), places.light_in(frame)
    out = []
    for index, beat in enumerate(made):
        action = re.sub(r"\b(?:it|them)\b", product if index == 0 else f"the {re.sub(r'^(?:an?|the|our|my) ', '', product)}", beat.action)
        extra = f", {setting.wide}" if setting and index == 0 and not places._said_in(setting, action) else ""
        out.append(replace(beat, action=action + extra, tell=action, light=beat.light or light))
    return tuple(out)


def _ensemble(text: str, count: int, rng: random.Random) -> Treatment:
    """Several people with names in one or two sentences: they appear together, each acts, they end together."""
    setting = places.mentioned(text) or places.SETTINGS["village"]
    roles = bible.cast(text, setting, rng)
    bare = re.sub(r"\s*\([^)]*\)", "", text)
    names = [r.name for r in roles if r.named]
    everybody = f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]
    lead, _, tail = bare.partition(":")
    clauses = [c.strip(" .,;") for s in forms.sentences(tail or bare)
        for c in re.split(rf",\s*(?=(?:and |but )?(?:{'|'.join(map(re.escape, names))})\b)|;\s*", s)]
    acts = [c for c in clauses if len(c.split()) >= 3 and any(verb_form(w) for w in c.split())]
    first = Beat(f"{everybody} stand side by side and look around, {lead[:1].lower() + lead[1:] if tail else setting.view}", setting.wide,
        setting.lights[0], tell=lead if tail else everybody, frame="wide", sfx=setting.sound)
    greet = ("comes running in and waves", "climbs onto a box and points up", "turns around once and laughs", "jumps over a rope",
        "lifts a heavy trunk", "opens a big door")
    arrive = [Beat(f"{n} {greet[i % len(greet)]}", setting.wide, setting.lights[0], tell=f"{n} {greet[i % len(greet)]}.",
        frame=("medium", "low", "track")[i % 3]) for i, n in enumerate(names)]
    quarrel = [Beat(f"{everybody} pull at the same rope from different sides, {setting.trouble}", setting.deep, setting.lights[2],
        tell="They pull in different directions.", frame="trouble", sfx="creaking rope")]
    middle = [Beat(c, (setting.work, setting.deep)[i % 2], setting.lights[1 + i % 2], tell=c) for i, c in enumerate(acts)]
    last = Beat(f"{everybody} hold hands, bow together and laugh as lights go on all around", setting.vista, setting.lights[3],
        tell=f"{everybody} stay together.", frame="vista", sfx="laughter, applause", new_scene=True)
    wanted = max(count - 1, 2)
    beats = (first, *middle) if len(middle) >= wanted - 1 else (first, *arrive,
        *middle) if len(middle) + len(arrive) >= wanted - 1 else (first, *arrive, *middle, *quarrel)
    return Treatment(setting, roles, (*forms.fitted(beats, wanted), last), None, "ensemble")


def _most(request: Request, form: str) -> int:
    seconds = request.seconds or (40.0 if form == "screenplay" else 32.0)
    return max(3, min(12 if form in ("screenplay", "prose") else 16, round(seconds / 3.2)))


def _main_sentence(text: str) -> str:
    """An idea's sentence; remarks about style or rules after it are not the plot."""
    lines = [s for s in forms.sentences(text) if not forms._META.match(s)]
    return " ".join(lines[:2]) if lines else text


def _foreign(request: Request, rng: random.Random) -> Treatment:
    """A story in another language keeps its own words; its clauses are its events."""
    parts = [p.strip() for s in forms.sentences(request.story) for p in re.split(r"[,;:，、；：]\s*",
        s) if len(p.strip()) > 3] or [request.story]
    english = language.english_nouns(request.story, request.language)
    told = _translated(english, _count(request), rng)
    if told:
        spoken = {round(i * (len(told.beats) - 1) / max(1, len(parts) - 1)): p for i, p in enumerate(parts[: len(told.beats)])}
        return replace(told, beats=tuple(replace(b, tell=spoken.get(i, "")) for i, b in enumerate(told.beats)), form="foreign")
    setting = places.mentioned(" ".join(f"in {w}" for w in english)) or (places.fitting(english[0].split()[-1]) if english
        else None) or places.SETTINGS["meadow"]
    made = tuple(Beat(p, place=setting.wide, light=places.light_in(" ".join(english)), tell=p) for p in parts)
    return Treatment(setting, (), forms.fitted(made, max(_count(request), min(len(made), 8)) if not request.shots else request.shots),
        None, "foreign")


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
    line = " ".join([article(actors[0]), verb, article(things[0]) + friend if things else "",
        *(f"in the {w}" if w != "space" else "in space" for w in where[:2])])
    return telling.tell(re.sub(r"\s+", " ", line), count, rng)


def _with_own(treatment: Treatment, request: Request) -> tuple[Treatment, tuple[str, ...]]:
    """Own footage or photos stand at the start, in the middle and at the end, with the generated shots between them."""
    own = "footage" if request.footage == "footage" else "photo"
    asked = re.search(r"\b(\w+) (?:generated|b-?roll)", request.story) is not None or (request.shots or 0) > 0
    topic = re.search(r"\babout (?:the )?([\w -]{3,40}?)(?: and | with |[.,;]|$)", request.story)
    beats = list(treatment.beats)
    if topic and own == "footage":
        beats = _about(topic.group(1).strip(), len(beats))
    plate = Beat("the own footage plays, unchanged" if own == "footage"
        else "the own photo fills the picture and comes alive with a gentle move", source=own, frame="medium", tell="")
    at = [0, len(beats)] if asked or len(beats) > 3 else [0]
    if own == "footage" and len(beats) > 3:
        at.insert(1, len(beats) // 2)
    for step, index in enumerate(at):
        beats.insert(index + step, replace(plate, action=f"{plate.action}, part {step + 1}"))
    return replace(treatment, beats=tuple(beats)), tuple(b.source for b in beats)


def _about(topic: str, count: int) -> list[Beat]:
    one = topic.rstrip("s") if topic.endswith("s") else topic
    views = (f"{topic} move through the picture in soft morning light", f"a single {one} seen from very near, every detail sharp",
        f"many {topic} together, all in motion, light behind them",
             f"{topic} at work, seen from above", f"a hand reaches out and a {one} comes close",
             f"{topic} leave the picture against the evening sun",
             f"{topic} reflected in a drop of water", f"the place where {topic} are at home, wide and calm")
    return [Beat(f"{views[i % len(views)]}{'' if i < len(views) else f', view {i + 1}'}",
        light=("soft morning light", "bright day light", "golden hour")[i % 3],
                 frame=("wide", "insert", "medium", "low", "close", "vista")[i % 6], tell="") for i in range(count)]


def _board(brief: Brief, request: Request, treatment: Treatment, rng: random.Random) -> Storyboard:
    beats = treatment.beats
    each = request.shot_seconds
    said = sum(b.seconds or 0 for b in beats) if all(b.seconds for b in beats) else 0
    goal = request.seconds or (each * len(beats) if each else said or _natural(beats, treatment.form))
    joins = shooting.joins(beats, goal)
    if len(beats) > goal * 2:
        beats = forms.fitted(beats, max(1, int(goal)))
        joins = shooting.joins(beats, goal)
    overlap = 0.5 * sum(j is Transition.CROSSFADE for j in joins)
    lengths = shooting.lengths(beats, goal + (0 if each else overlap), None if each and request.seconds
        and abs(each * len(beats) - request.seconds) > 1 else each)
    shots = _shots(request, treatment, beats, lengths, joins, rng.randrange(10_000))
    title = titles.entitle(request.story, treatment, request.title, request.language, rng)
    cast = tuple(Character(name=r.name, description=r.description) for r in treatment.roles)
    end = request.end_card or ("" if request.title_at_end or treatment.form in ("product",
        "show") or request.loop else titles.the_end(request.language))
    cards = not request.no_cards
    return Storyboard(
        title=title, title_card=Card(text=title, seconds=2.5) if cards and not request.title_at_end and not request.loop and title
        else None,
        end_card=Card(text=end, seconds=2.0) if end and (cards or request.end_card) else None,
        aspect=request.aspect, resolution=request.resolution, fps=request.fps, style=request.style[:300], grade=request.grade,
        language=request.language, seed=brief.seed,
        generator=brief.generator, loop=request.loop, music=Music(on=request.music, mood=(request.mood or "gentle, wondering")[:300]),
        voiceover=Voiceover(on=request.voiceover, language=request.language), captions=Captions(on=request.captions,
        language=request.language),
        characters=cast, shots=shots, story=brief.story[:4000],
    )


def _natural(beats: tuple[Beat, ...], form: str) -> float:
    """Length when none was asked: 26-30 s for up to seven shots, then four seconds a shot."""
    if len(beats) >= 8:
        return min(4.0 * len(beats), 1800.0)
    return DEFAULT_SECONDS if len(beats) >= 4 else max(7.0 * len(beats), 10.0) if form != "idea" else DEFAULT_SECONDS


def _shots(request: Request, treatment: Treatment, beats: tuple[Beat, ...], lengths: tuple[float, ...], joins: tuple[Transition,
    ...], turn: int) -> tuple[Shot, ...]:
    shots: list[Shot] = []
    recent: tuple[Role, ...] = treatment.roles[:1]
    seen: set[str] = set()
    english = language.english_nouns(request.story, request.language) if not treatment.roles else ()
    for index, beat in enumerate(beats):
        action, cast = staging.staged(beat.action, treatment.roles, recent)
        recent = tuple(dict.fromkeys((*cast, *recent)))
        own = language.english_nouns(beat.action, request.language) or english[:3] if english else ()
        words = staging.prompt(action, beat.place, beat.light, request.every_shot, own + tuple(w for w in english[:1] if w not in own))
        if request.no_people:
            words += ", no people"
        words = _distinct(words, seen)
        camera = shooting.framed(beat, index, len(beats), tuple(shot.camera for shot in shots), request.camera_rule, request.no_drone,
            turned=index > len(beats) * 0.7, seed=turn)
        told = _told(beat, treatment)
        shots.append(Shot(
            id=f"s{index + 1}", duration=max(0.5, min(lengths[index], 120.0)), location=_location(beat),
            characters=tuple(r.name[:80] for r in cast),
            prompt=words, camera=camera, lighting=beat.light[:300], transition=joins[index], sfx=_sounds(beat, request, index)[:300],
            narration=told if request.voiceover else "", dialogue=beat.dialogue[:3900] if request.dialogue else "",
            caption=told if request.captions or request.language != "en" else "", text=beat.text or _super(request, index, len(beats)),
        ))
    return tuple(shots)


def _distinct(words: str, seen: set[str]) -> str:
    """No two shots may have the same prompt: a repeated one is told which moment it is."""
    number, fresh = 2, words
    while fresh.lower() in seen:
        fresh, number = f"{words}, moment {number}", number + 1
    seen.add(fresh.lower())
    return fresh


def _told(beat: Beat, treatment: Treatment) -> str:
    line = (beat.tell if treatment.form == "foreign" else beat.tell or beat.action).strip(" ,;")
    if not line:
        return ""
    if treatment.form not in ("prose", "foreign", "screenplay", "sections", "list", "seasons", "show"):
        line = re.split(r", (?=(?:one|a|an|in)\b)", line)[0]
    line = line[:1].upper() + line[1:]
    return (line if re.search(r"[.!?。！？।…]$", line) else line + ("." if line.isascii() or treatment.form != "foreign" else ""))[:600]


def _location(beat: Beat) -> str:
    """The place without its preposition; without a place phrase, the kind of setting the action names."""
    if beat.place:
        return re.sub(r"^(?:high above|in front "
            "of|in|on|at|inside|through|across|over|under|along|from|to|into|beside|near|above|between|around|behind|"
            r"among|by)\s+(?:the |a |an )?", "", beat.place)[:300]
    setting = places.mentioned(beat.action)
    return setting.name if setting else ""


def _sounds(beat: Beat, request: Request, index: int) -> str:
    asked = request.sounds[index % len(request.sounds)] if request.sounds and index < max(1, len(request.sounds)) else ""
    return ", ".join(p for p in (asked, beat.sfx or forms._heard(beat.action)) if p)


def _super(request: Request, index: int, count: int) -> str:
    """Words that were asked for on the screen, in order, towards the end."""
    texts = request.on_screen
    if request.title_at_end and request.title and index == count - 1:
        return ". ".join([request.title, *texts[-1:]])[:300]
    texts = texts[:-1] if request.title_at_end else texts
    at = index - (count - len(texts))
    return texts[at][:300] if 0 <= at < len(texts) else ""
