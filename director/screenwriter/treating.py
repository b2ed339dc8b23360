"""From a request to its treatment: which form the story has, who is in it, and the beats it asks for."""

from __future__ import annotations

import math
import random
import re
from collections.abc import Mapping
from dataclasses import replace

from director.screenwriter import (
    again,
    bible,
    cameras,
    clauses,
    coverage,
    doorways,
    dossiers,
    events,
    forms,
    fragments,
    homes,
    leadins,
    lessons,
    meant,
    mentions,
    occasions,
    own,
    phrases,
    places,
    players,
    proofing,
    purposes,
    retelling,
    scenes,
    seen,
    segments,
    series,
    short_stories,
    sifting,
    topics,
    whereabouts,
    who,
    willed,
)
from director.screenwriter.beats import Beat
from director.screenwriter.casting import Role
from director.screenwriter.reading import Request
from director.screenwriter.telling import Treatment
from director.screenwriter.words import verb_form

_OWN_ORDER = ("list", "sections", "seasons", "show", "screenplay")


def count(request: Request, default: float = 28.0) -> int:
    """How many shots an idea gets: as asked, else one per four to five seconds, three to eight; more where none may be long."""
    if request.shots:
        return request.shots
    return max(_wished(request, default), math.ceil((request.seconds or default) / request.shot_most) if request.shot_most else 0)


def _wished(request: Request, default: float) -> int:
    if request.shots:
        return request.shots
    total = request.seconds or default
    if request.shot_seconds:
        return max(1, round(total / request.shot_seconds)) if request.seconds else 6
    return min(max(8, min(14, round(total / 6))), max(2 if total < 9 else 3, round(total / 4.6)))       # a long film has more to see


_DRONE = re.compile(r"\bdrone (?=(?:shots?|views?|footage|camera|flights?)\b)", re.I)
_ASIDE = re.compile(r"\s+who (?:cannot|can['’]t|could not|couldn['’]t|does not|doesn['’]t|never) [a-z]+(?=\s+[a-z]+s\s)")
"""'a dragon who cannot swim falls': the verb of the sentence comes after it."""


def treat(request: Request, raw: str, rng: random.Random) -> Treatment:
    """The treatment of a request in English, or of one in another language that brings its own order."""
    request = replace(request, story=_DRONE.sub("aerial ", request.story))
    plain = leadins.put(_ASIDE.sub("", doorways.passed(retelling.plain(request.story))))
    told = again.named_again(plain if forms.shape(plain) == "screenplay" else willed.named(seen.as_seen(plain)))
    bare = replace(request, story=told) if re.search(r"[^\W\d_]{2}", told) else request
    text = bare.story
    form = forms.shape(text)
    product, lesson = purposes.product(raw), _lesson(text, raw)
    if whole := purposes.claimed(raw, count(request), rng) or occasions.treated(raw, count(request), rng):
        return whole
    free = form in ("idea", "prose") or (form == "show" and lessons.hosted(request.story))
    if free and lesson and len(forms.sentences(text)) < 5:
        return lessons.told(bare, request.story, lesson, count(request), rng)
    pictures = fragments.parts(" ".join(forms.sentences(text)), product) if free or (product and form == "show") else ()
    if pictures and count(request) > 2:
        return _pictured(bare, request.story, pictures, product, rng)
    if advert := short_stories.advertised(text, raw, count(request), rng) if count(request) > 2 else None:
        return advert
    if form == "idea":
        bare = replace(bare, story=meant.named(_COLON.sub(_as_clause, text if product else phrases.without_kind(text))))
        return _idea(bare, request.story, raw, product, rng)
    return _ordered(replace(bare, story=meant.named(text, things=True)) if form == "prose" else bare, request.story, form, rng)


_COLON = re.compile(r"(?P<before>[^.:;!?]+): (?P<after>(?:he|she|it|they|the|an?|his|her)\s[^:]+)$", re.I)


def _as_clause(hit: re.Match[str]) -> str:
    """'recognises the man: he killed her brother' as two clauses; a colon after what is no sentence stays."""
    acts = re.match(r"(?:he|she|they|it)\s", hit["after"], re.I) or events._has_deed(hit["after"])
    told = acts and events._has_deed(hit["before"]) and not purposes.product(hit["before"])
    return f"{hit['before']}; {hit['after']}" if told else hit[0]


def _lesson(text: str, raw: str) -> str:
    taught = [part for part in clauses.understand(text[:400]) if part.verb in ("teach", "show", "learn", "explain")]
    if any(players.lively(subject) or re.fullmatch("he|she|they", subject, re.I) for part in taught for subject in part.subjects):
        return ""  # somebody in the story teaches; the film does not
    return lessons.topic(text) or (lessons.topic(raw) if re.search(r"\bexplain|\btutorial|\bhow to\b|\bteach", raw, re.I) else "")


def _idea(request: Request, full: str, raw: str, product: str, rng: random.Random) -> Treatment:
    text, wanted = request.story, count(request)
    spot = purposes.SPOT.match(text) or purposes.SPOT.match(raw)
    if spot and len(events.split(spot.group(2))) < 2:
        return purposes.placed_product(spot.group(1).strip(), spot.group(2), wanted, rng)
    further = text.replace(purposes.lead(text), "") if purposes.lead(text) else text
    alone = product and (not coverage.missing(text, purposes.lead(raw)) or not (events._has_deed(further) or len(further.split()) > 10))
    if alone and not request.no_people:
        made = purposes.advertised(raw, product, wanted, rng)
        return replace(made, beats=coverage.complete(made.beats, [further]))
    named = dossiers.dossiers(full)
    if wanted == 1:
        return _one_take(request, full, rng)
    if len(named) >= 2:
        return _ensemble(text, full, wanted, rng)
    steps = (topics.way(text) or topics.steps(text, forms.sentences(text))) if not product else ()
    if steps and not any(players.lively(one) for part in clauses.understand(text)[:1] if part.verb for one in part.subjects):
        return _dressed(request, full, steps, "show", max(len(steps), request.shots or 0, _least(request)), rng)
    short = None if product else short_stories.treated(text, full, raw, wanted, rng)
    return short or _literal(request, full, rng)


def _pictured(request: Request, full: str, pictures: tuple[str, ...], product: str, rng: random.Random) -> Treatment:
    """A film of fragments: a shot for each."""
    made = fragments.beats(pictures, product, fragments.housed(product) if product else places.mentioned(request.story))
    wanted = request.shots or max(len(made), _least(request) if product else count(request))
    told = _dressed(request, full, made, "prose", wanted, rng)
    return replace(told, form="product", topic=product) if product else told


_TOY = re.compile(r"\b(?:toys?|dolls?|teddy|teddies|puppets?|tin soldiers?|music box|action figures?)\b", re.I)


def _literal(request: Request, full: str, rng: random.Random) -> Treatment:
    """The request's own sentences as events, with further views of them where more shots are wanted."""
    text, wanted = request.story, count(request)
    made = forms.beats(text, "prose", None, request.seconds or wanted * 4.6)
    most = wanted if request.shots else max(wanted, _most(request, "prose"))       # each event for itself while there is time
    made = forms.fitted(made, most) if len(made) > most else made
    if _TOY.search(text) and not any(beat.place for beat in made) and places.mentioned(text) is None:
        made = tuple(replace(beat, place=places.SETTINGS["bedroom"].wide) for beat in made)          # where toys come alive
    if not request.shots and not request.seconds:
        # a closer look at every other event is enough
        wanted = min(wanted, max(4 if len(made) > 1 else 3, len(made) + (len(made) + 1) // 2))
    return _dressed(request, full, made, "prose", wanted, rng)


def _one_take(request: Request, full: str, rng: random.Random) -> Treatment:
    """One shot that holds everything the story tells, in its order."""
    told = [scenes.led(sentence)[0] or sentence for sentence in forms.sentences(request.story) or [request.story]]
    acts = events.resolved(
        [re.sub(r"^(?:we|the camera) (?:follows?|stays? with|tracks?|orbits?|circles?)\s+", "", t.strip(" ."), flags=re.I) for t in told]
    )
    whole = ". ".join(a[:1].upper() + a[1:] for a in acts)
    beat = scenes.scene(whole[:1500])
    return _dressed(
        request,
        full,
        (replace(beat, action=whole[:1500], camera=beat.camera or cameras.single(f"{full} {request.frame}")),),
        "prose",
        1,
        rng,
    )


def _ordered(request: Request, full: str, form: str, rng: random.Random) -> Treatment:
    if request.shots == 1:
        return _one_take(request, full, rng)
    made = forms.beats(request.story, form, None, request.seconds or (60.0 if form == "screenplay" else None))
    if request.shots:
        made = forms.fitted(made, request.shots) if len(made) > request.shots else made
        wanted = request.shots
    else:
        most = max(len(made) if form in ("list", "seasons", "show") else 0, _most(request, form))
        made = forms.fitted(made, most) if len(made) > most else made
        wanted = len(made) if form in ("list", "seasons", "screenplay") else max(len(made), _least(request))
        wanted = max(wanted, coverage.closer(len(made), count(request)) if form == "prose" and not request.seconds else 0)
    return _dressed(request, full, made, form, wanted, rng)


def _most(request: Request, form: str) -> int:
    seconds = request.seconds or (40.0 if form == "screenplay" else 32.0)
    return max(3, min(12 if form == "screenplay" else 16, round(seconds / 2.8)))


def _least(request: Request) -> int:
    """A film of events alone needs a shot per eight seconds, three at least."""
    if request.seconds and request.seconds < 9:
        return 1
    return max(3, min(10, round((request.seconds or 24.0) / 8)))


def _dressed(request: Request, full: str, made: tuple[Beat, ...], form: str, wanted: int, rng: random.Random) -> Treatment:
    """Beats with their places, their cast and as many views as wanted."""
    text = request.story
    frame = _frame(text, form)
    setting = places.mentioned(frame) or places.mentioned(text) or places.hinted(text) or places.SETTINGS["meadow"]
    spoken = scenes.described(full)
    roles = bible.cast(
        re.sub(r"\"[^\"\n]*\"|“[^”\n]*”", " ", spoken if form == "screenplay" else full),
        setting,
        rng,
        acting=". ".join(b.action for b in made),
        sexes=who.met([event for sentence in forms.sentences(text)[:80] for event in events.split(sentence)]),
    )
    made = _with_hero(made, roles) if form == "sections" else made
    made = proofing.pictures(made, bool(own.starring(full))) if form != "screenplay" else made
    if not any(role.kind == "person" for role in roles):
        made = tuple(replace(b, action=action) for b, action in zip(made, again.people_named([b.action for b in made]), strict=True))
    held = whereabouts.held(made) if form == "show" else made
    placed = _placed(held, form, _world(frame) or _named_place(request.raw), _headed(request), homes.trades(roles))
    told = forms.sentences(frame) if form in ("list", "sections") else forms.sentences(text) if form in ("prose", "show") else []
    listed = series.listed(text) if form == "show" else None
    told = [sentence for sentence in told if not (listed and sentence.endswith("?"))]
    announced = listed and (sifting.of_films(listed[0]) or topics.SERVICE.search(listed[0]) or not events._has_deed(listed[0]))
    told = [sentence for sentence in told if not listed or not announced or not (
        sentence.startswith(listed[0]) or listed[1][0] in sentence)]
    told = [sentence for sentence in told if not proofing.unfilmable(sentence, True)]
    told = [_NOBODY.sub("", mentions.unapposed(sentence)[0]) for sentence in told]
    again_told = " boy girl man woman lady child old little" if form in ("prose", "idea") else ""      # 'the old man' for the grandfather
    placed = coverage.complete(placed, told, " ".join(r.description for r in roles) + again_told) if placed else placed
    placed = proofing.with_everybody(placed, roles, full) if form != "screenplay" else placed
    placed = coverage.stretched(placed, wanted) if len(placed) < wanted else placed
    placed = purposes.housed(placed, product) if (product := _product(request, full)) and form == "show" else placed
    placed = _with_product(placed, product)
    return Treatment(setting, roles, placed, None, form)


def _with_hero(made: tuple[Beat, ...], roles: tuple[Role, ...]) -> tuple[Beat, ...]:
    """'B: on the moon', where one person goes through all parts: that person is there."""
    people = [role for role in roles if role.kind in ("person", "animal", "fantastic")]
    if len(people) != 1:
        return made
    return tuple(replace(beat, action=f"{people[0].name} "
                                      f"{beat.action[:1].lower()}{beat.action[1:]}") if _ONLY_WHERE.match(beat.action.strip(" .")) else beat
                 for beat in made)


_ONLY_WHERE = re.compile(r"(?:in|on|at|inside|under|aboard|behind|beside) (?:the|an?|his|her) [\w -]+(?:$|,(?!.*\b(?:he|she|"
                         r"they)\b))", re.I)


def _product(request: Request, full: str) -> str:
    """What is advertised, short: 'the folding bike Kestrel', 'Murmur noise-cancelling earplugs'; '' where nothing is."""
    hit = re.search(
        (
            r"\b(?:ads?|advert\w*|commercial|spot|promo|launch (?:film|spot)|teaser|bumper|film|reel)\s+for\s+(?:(?:our|the|an?|my)\s+)"
            r"?(?:new\s+)?((?:[^.:;,(\n]|(?<=\bCo)\.|(?<=\bInc)\.|(?<=\bLtd)\.){3,60}?)(?=\s+(?:in|on|at)\s+\w+\s*$|[.:;,(\n]|\s[–—-]\s|$)"
        ),
        request.raw,
        re.I,
    )
    if not hit or re.match(r"(?:you|us|me|youtube|tiktok|instagram|kids|children|a wedding|the wedding)\b", hit.group(1), re.I):
        return ""
    return re.sub(r"\s+(?:called|named)\s+", " ", re.sub(r"[\"“”'‘’«»]", "", hit.group(1))).strip()


def _with_product(beats: tuple[Beat, ...], product: str) -> tuple[Beat, ...]:
    """The product in place of the first 'it' or 'them' that can only mean it; where no shot shows it, the last one does."""
    if not product:
        return beats
    head = re.split(r"\s+(?:for|that|which|with|from|in)\s", product)[0]
    nouns = [
        w for w in re.findall(r"[\w-]{3,}", head.lower()) if w not in ("new", "our", "the", "brand", "company", "business", "shop", "app")
    ]
    out = list(beats)
    for index, beat in enumerate(out):
        if any(re.search(rf"\b{re.escape(n)}", beat.action, re.I) for n in nouns):
            return tuple(out)
        hit = re.search(r"(?<=\w\s)(?:it|them|one(?=[.,;]|$))\b(?!\s+(?:all|is|was|goes|rains|snows|gets)\b)", beat.action)
        if hit:
            out[index] = replace(beat, action=f"{beat.action[: hit.start()]}the {head}{beat.action[hit.end() :]}")
            return tuple(out)
    if out and nouns:
        out[-1] = replace(out[-1], action=f"{out[-1].action.rstrip(' .')}, {head} clear in the picture")
    return tuple(out)


def _frame(text: str, form: str) -> str:
    parts = segments.cut(text) if form in ("list", "sections") else None
    return parts.before if parts else text


def _world(frame: str) -> str:
    """A place that holds for the whole film: 'we never leave tram number 9', 'one location: a street corner'."""
    hit = re.search(
        (
            r"\b(?:never leaves?|takes place (?:in|on|at|inside)|set (?:in|on|at|inside)|all (?:in|on|inside)|everything "
            r"happens (?:in|on|at)|(?:one |single )?(?:location|setting|place)\s*:)\s+([^.,;:\n]{3,50})"
        ),
        frame,
        re.I,
    )
    if not hit:
        return ""
    where = hit.group(1).strip()
    return where if re.match(r"(?:in|on|at|inside)\b", where) else f"in {where}"


def _named_place(raw: str) -> str:
    """Where the film's subject line says that it is: 'Subject: new bins in the canteen'."""
    hit = re.search(r"(?:^|[.\n]\s*)(?:subject|topic|re|title)\s*:[^.\n]*?\b((?:in|at|on) (?:the|our) [\w ]{3,24})(?=[.,\n]|$)", raw, re.I)
    return hit[1].replace("our ", "the ") if hit else ""


def _headed(request: Request) -> places.Setting | None:
    """The setting that the title or the headline names: 'The Last Lighthouse Keeper', '… for a repair café'."""
    first = request.raw.strip().split("\n")[0]
    told = f"{request.title or ''}. {first if len(first.split()) < 16 and first[-1:] not in '.!?' else ''}"
    return places.mentioned(told) if len(told) > 4 else None


def _placed(made: tuple[Beat, ...], form: str, world: str, home: places.Setting | None, trades: Mapping[str, str]) -> tuple[Beat, ...]:
    """Places that the text gives: a shot's own, the whole film's, the one of the shot before; else what its things belong to."""
    out: list[Beat] = []
    whole = ". ".join(beat.action for beat in made)
    for beat in made:
        if world and (not beat.place or form in ("list", "sections")):
            beat = replace(beat, place=f"{beat.place}, {world}" if beat.place and world not in beat.place else world)
        elif not beat.place and form in ("prose", "idea") and places.mentioned(beat.action) is None:
            beat = replace(beat, place=(scenes.reached(out[-1].action) or out[-1].place) if out else "")
            told = ". ".join(b.action for b in (*out[-6:], beat))                  # what comes later gives no place to what comes first
            if not beat.place and (spot := whereabouts.entered(beat.action)):
                out.append(replace(beat, place=spot))
                continue
            setting = home or places.mentioned(told) or homes.home(beat.action, told, whole, trades)
            elsewhere = out and places.mentioned(out[-1].action) not in (None, setting)
            if not beat.place and setting and not elsewhere and not _SOMEWHERE.search(beat.action):
                beat = replace(beat, place=setting.work if out else setting.wide)
            if (here := places.mentioned(beat.place)) and here.inside and _OUT_IN.search(beat.action):
                beat = replace(beat, place=places.SETTINGS["city"].wide)
        out.append(beat)
    until, known = next(((i, b.place) for i, b in enumerate(out) if b.place), (0, ""))
    if known and form in ("prose", "show"):
        moved = any(re.match(rf"{re.escape(known)}\b", b.action, re.I) for b in out[1:] if b.place == known)
        first = places.mentioned(out[0].action) if not out[0].place and form == "prose" and not _SENT_TO.search(out[0].action) else None
        afar = _SENT_TO.search(out[0].action) is not None
        before = whereabouts.settled(known)
        if first or afar:
            before = (first or homes.home(out[0].action, "", whole, trades) or places.SETTINGS["room"]).wide
        out = [replace(b, place=before) if not (b.place or moved) and (i < 1 or (i < until and events._has_deed(b.action))) else b
               for i, b in enumerate(out)]
    return tuple(out)


_NOBODY = re.compile(r"\b(?:nobody|no one|everybody|everyone)\b[^,.;]*", re.I)
_SENT_TO = re.compile(r"\b(?:sends?|writes?|mails?|calls?|dreams?|longs?|wants?|wishes|plans?|travels?|flies|sails?)\b", re.I)
_OUT_IN = re.compile(r"\b(?:through|in|into|under|against) (?:the |an? )?(?:\w+ )?(?:downpour|rain|storm|snow|blizzard|drizzle|hail|"
                     r"sunshine)\b", re.I)
"""Weather that somebody is out in."""
_SOMEWHERE = re.compile(r"\b(?:at|in|inside|on|under|behind|through|across|down|up) (?:an?|the|his|her|their|its) "
                        r"(?:[\w’'-]+ ?){1,3}$", re.I)
"""'at the cemetery': a place that is in no list."""


def _ensemble(text: str, full: str, wanted: int, rng: random.Random) -> Treatment:
    """Several people with names in one or two sentences: they appear together, each acts, they end together."""
    setting = places.mentioned(text) or places.hinted(text) or places.SETTINGS["village"]
    roles = bible.cast(full, setting, rng)
    bare = re.sub(r"\s*\([^)]*\)", "", text)
    told = [e for s in forms.sentences(bare) for e in events.split(s)]
    acts = [a for a in events.resolved(told) if len(a.split()) >= 3 or any(verb_form(w) for w in a.split())]
    spot = scenes.where(bare) or setting.wide
    middle = [scenes.scene(a) for a in acts]
    middle = [replace(b, place=b.place or spot, light=b.light or setting.lights[1]) for b in middle]
    names = [r.name for r in roles if r.named]
    shown = " ".join(b.action for b in middle)
    unseen = [n for n in names if n not in shown]
    if unseen and middle:
        middle.insert(
            0, Beat(f"{phrases.listed(unseen)} stand side by side", spot, setting.lights[0],
                tell=phrases.listed(unseen), frame="wide")
        )
    if len(middle) < wanted and names:
        greet = ("stands in full view", "face in close view", "seen from low down", "seen from the side")
        arrive = [
            Beat(f"{n}{', ' if i % 4 else ' '}{greet[i % 4]}", spot, setting.lights[0], tell=n, frame=("medium", "low", "track")[i % 3])
            for i, n in enumerate(names[: wanted - len(middle)])
        ]
        middle = [*arrive, *middle]
    beats = forms.fitted(tuple(middle), wanted) if len(middle) > wanted else coverage.stretched(tuple(middle), wanted)
    return Treatment(setting, roles, beats, None, "ensemble")
