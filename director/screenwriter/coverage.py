"""Nothing of the story gets lost: further views of an event for more shots, and every named thing in some shot."""

from __future__ import annotations

import re
from dataclasses import replace

from director import dictionary, wordnet
from director.screenwriter import agreeing, events, finite, phrases, places, players, scenes
from director.screenwriter.beats import Beat
from director.screenwriter.words import actor, verb_form

_PREP = (
    r"(?:in front of|out of|in|on|at|inside|through|across|above|below|near|beside|behind|over|into|onto|along|outside|around|"
    r"between|among|under|off|by|down|up|past|towards?|to|from|for|with|without|after|against|about|as|during|of|like|where|while|"
    r"who|that|which|and|or|but|until|than)"
)
_DET = r"(?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten|his|her|their|its|our|my|every|each|some|many|another|all)"
_STOP = frozenset(
    "the a an and or but of in on at to from by with for as is are was were be been it its he she they them him his her hers their this "
    "himself herself itself themselves "
    "that these those there here one two three four "
    "five six seven eight nine ten all some every each both into onto over under out up down off away back again then when while "
    "where who which what how why not no nor very "
    "just only still so than too also after before during until about like last first next new same other another own more most "
    "much many few little lot lots bit very good "
    "something someone everything everyone nothing nobody day time way thing things kind sort part end start begin begins story "
    "film video shot scene look looks make makes "
    "made get gets got go goes come comes take takes has have had do does did can could will would should must may might keep "
    "keeps let lets want wants need needs please "
    "minute minutes second seconds whole feel feels style show shows seen now cannot "
    "never always ever really quite maybe perhaps each other "
    "we us our you your i me my".split()
)


def things(action: str) -> list[str]:
    """The noun phrases of an action after its subject: 'a boy drops a stick into the river' -> ['a stick', 'the river']."""
    at, _, end = finite.verb(action, first=True, plural=False)
    return named(action[end:] if at > 0 else action)


def named(rest: str) -> list[str]:
    """The noun phrases of what follows a verb."""
    pieces = re.split(rf"[,;:()]|\b{_PREP}\b", rest, flags=re.I)
    found: list[str] = []
    for piece in pieces:
        if re.match(r"\s*an? (?:little|bit|lot|while|moment)\b", piece, re.I):
            continue
        hit = re.match(rf"\s*((?:{_DET}\s+)(?:[\w'’-]+\s*){{1,4}})", piece, re.I)
        if hit:
            phrase = _until_verb(hit.group(1).strip())
            if len(phrase.split()) >= 2 and not re.fullmatch(
                (
                    r"(?:the|an?|his|her|one)\s+(?:\w+ )?(?:morning|afternoon|evening|night|day|sunday|monday|saturday|week|month|"
                    r"year|summer|winter|spring|autumn|other side|way|time|shot|scene|sound|end|first|same|floor|"
                    r"ground|air|side|middle|picture)"
                ),
                phrase,
                re.I,
            ):
                found.append(phrase)
    return list(dict.fromkeys(found))


def _until_verb(phrase: str) -> str:
    words = phrase.split()
    for index in range(2, len(words)):
        form = verb_form(words[index])
        does = wordnet.uses(words[index], "verb") > wordnet.uses(words[index], "noun") and index == len(words) - 1
        if (form and (form[1] != "base" or does) and not actor(words[index])) or words[index].lower() in ("is", "are", "was"):
            return " ".join(words[:index])
    return phrase




def views(beat: Beat) -> list[Beat]:
    """Other looks at an event, best first: its people's faces, its things near, the place around it."""
    action = beat.action
    named = re.sub(r",? (?:who|that|which)$", "", events._subject(action))
    subject = re.sub(r"^an? ", "the ", named, flags=re.I)                        # met before, in the view of the whole
    alive = players.lively(subject) or re.fullmatch(r"she|he|they|everybody|everyone|i|we", subject, re.I) is not None
    told = re.sub(r"\b(?:in|into) an? (?:wide |close |clear |calm )*view\b.*", "", action)
    objects = [thing for thing in things(told) if not re.match(r"(?:his|her|its|their)\b", thing, re.I)      # whose is not told here
               and not (places.mentioned(f"in {thing}") and re.search(rf"\b(?:in|into|through|onto) {re.escape(thing)}", told, re.I))]
    blank = replace(beat, dialogue="", voice="", text="", camera="", importance=1, new_scene=False, tell="")
    out: list[Beat] = []
    where = _ON_THE_WAY.sub(lambda hit: _STAYS[hit[0].lower().strip()], beat.place) or scenes.where(action) or scenes.reached(action)
    for thing in (re.sub(r"^an?\s+", "the ", o, flags=re.I) for o in objects[:3]):
        out.append(
            replace(blank, action=f"{thing[:1].upper()}{thing[1:]} in very close view, every detail sharp", frame="insert", place=where)
        )
    if subject and alive:
        objects = [thing for thing in objects if _direct(thing, action)]
        seen = f"{{S}} [look] closely at {re.sub(r'^an? ', 'the ', objects[0], flags=re.I)}" if objects else "{S}, face in close view"
        looks = agreeing.spoken(seen, {"S": subject}, {"S": phrases.plural(subject)})
        out.insert(0, replace(blank, action=looks, frame="close", place=where))
        out.append(
            replace(
                blank,
                action=f"{subject} seen from behind, {objects[0] + ' ahead' if objects else 'the space ahead'}",
                frame="ots",
                place=where,
            )
        )
    elif subject and len(subject.split()) <= 8:
        out.append(
            replace(blank, action=f"{subject[:1].upper()}{subject[1:]} from very near, light moving over it", frame="insert", place=where)
        )
    elif not subject:
        core = re.split(r",", action)[0].rstrip(" .")
        core = re.sub(r" (?:seen )?from very near$| in a wide view$", "", core)
        return out + [replace(blank, action=f"{core} {view}", frame=frame, place=where) for view, frame in _LOOKS_AROUND
                      if f"{core} {view}" not in action]
    low = action if action.startswith("I ") else action[:1].lower() + action[1:]
    out.append(replace(blank, action=f"from far away: {low}", frame="high"))
    out.append(replace(blank, action=f"through something in the foreground: {low}", frame="medium"))
    return out


_ON_THE_WAY = re.compile(r"^(?:into|onto|through|up|down) ", re.I)
_STAYS = {"into": "in ", "onto": "on ", "through": "in ", "up": "on ", "down": "on "}
"""Where a look is taken at who goes into a forest: in it."""


def _direct(thing: str, action: str) -> bool:
    """Whether a deed is done to a thing: 'the egg' of 'finds the egg in the garden', no place and no 'as a house'."""
    before = action[: action.lower().find(thing.lower())].rstrip()
    return places.mentioned(thing) is None and not re.search(rf"\b{_PREP}$", before, re.I)


_LOOKS_AROUND = (
    ("from very near, every texture sharp", "insert"),
    ("from the other side, light sliding over it", "low"),
    ("seen from above", "high"),
    ("in the very first light", "wide"),
    ("reflected in a wet surface", "insert"),
    ("seen through a doorway", "medium"),
    ("with movement close to the camera", "track"),
    ("as the light changes", "wide"),
    ("in shadow, one edge lit", "close"),
    ("from far away, small in the picture", "high"),
    ("with dust drifting in the light", "medium"),
    ("in the last light", "vista"),
)


_VIEW = re.compile(r"(?:^(?:from far away|through something in the foreground): .*| in very close view, every detail sharp|"
                   r", face in close view| from very near, light moving over it| seen from behind, .*|"
                   rf" (?:{'|'.join(re.escape(look) for look, _ in _LOOKS_AROUND)}))$", re.I)


def is_view(action: str) -> bool:
    """Whether a beat is only another look at what was told before, so that nothing is to be said in it."""
    return _VIEW.search(action.strip(" .")) is not None


def closer(told: int, most: int) -> int:
    """How many shots a story of a few sentences has, so that none is long: a closer look at every other event."""
    return min(most, told + (told + 1) // 2) if 1 < told <= 5 else 0


def stretched(made: tuple[Beat, ...], count: int) -> tuple[Beat, ...]:
    """`count` beats: the events as they are, and between them further views of those that have most to see."""
    groups = [[beat] for beat in made]
    reserve = [views(beat) for beat in made]
    seen = {beat.action.lower() for beat in made}
    total = len(made)
    while total < count and any(reserve):
        at = min((i for i in range(len(groups)) if reserve[i]), key=lambda i: (len(groups[i]), -len(made[i].action)))
        extra = reserve[at].pop(0)
        if extra.action.lower() in seen:
            continue
        seen.add(extra.action.lower())
        groups[at].append(extra)
        total += 1
    flat = [b for group in groups for b in group]
    if len(made) > 1 and groups[-1][1:]:  # the last event ends the film
        tail = groups[-1]
        flat = [b for group in groups[:-1] for b in group] + tail[1:] + tail[:1]
    number = 2
    while len(flat) < count:
        base = made[len(flat) % len(made)]
        flat.insert(
            len(flat) - 1,
            replace(base, action=f"{base.action}, moment {number}", dialogue="", voice="", text="", camera="", new_scene=False, tell=""),
        )
        number += 1
    return tuple(flat)


def content(text: str) -> list[str]:
    """The words of a text that name something to see or do."""
    return [
        w
        for w in (m.group(0).lower() for m in re.finditer(r"[^\W\d_]{3,}(?:-[^\W\d_]+)*|\b1[5-9]\d\d\b|\b20\d\d\b", text))
        if w not in _STOP
    ]


def missing(text: str, shown: str) -> list[str]:
    """Content words of a text that no shot has."""
    there = set(re.findall(r"[^\W_]+", shown.lower()))
    stems = {_stem(w) for w in there}
    return [
        w
        for w in dict.fromkeys(content(text))
        if not all(p in there or _stem(p) in stems for p in w.split("-"))
        and not (verb_form(w) and not actor(w) and _stem((verb_form(w) or ("", ""))[0]) in stems)
    ]


def _stem(word: str) -> str:
    return re.sub(r"(?:ies|es|s|ing|ed|e|y)$", "", word) if len(word) > 4 else word.removesuffix("s")


def complete(made: tuple[Beat, ...], told: list[str], shown_by: str = "") -> tuple[Beat, ...]:
    """The beats with what they leave out of the sentences: a lost phrase joins the shot that shows most of its sentence."""
    out = list(made)
    at = 0
    for sentence in told[:160]:
        if re.match(r"\s*for\s+(?:\w+[- ]){0,2}(?:olds?|kids|children|teens|adults|beginners|families|everyone)\b", sentence, re.I):
            continue
        sentence = scenes.trailing(scenes.led(sentence)[0])[0]
        everything = " ".join(f"{b.action} {b.place} {b.light} {b.dialogue} {b.voice} {b.text}" for b in out) + shown_by
        lost = [w for w in missing(sentence, everything) if not _merely(w)]
        if not lost:
            near = [len(set(content(sentence)) & set(content(b.action))) for b in out]
            at = max(range(at, len(out)), key=lambda i: (near[i], -i)) if max(near[at:]) >= 2 else at
            continue
        hour = _hour(sentence, lost)
        scores = [len(set(content(hour[0] if hour else sentence)) & set(content(f"{b.action} {b.place}"))) for b in out]
        best = max(range(at, len(out)), key=lambda i: (scores[i], -i), default=len(out) - 1)
        at = best if scores[best] else at
        if hour:
            out[best] = replace(out[best], action=f"{out[best].action.rstrip(' .')}, {hour[1]}")
            continue
        has_lost = re.compile(rf"\b(?:{'|'.join(map(re.escape, lost[:60]))})", re.I)
        phrases = [_unsaid(p, out[best].action, has_lost) for p in _phrases(sentence) if has_lost.search(p)]
        extra = ", ".join(dict.fromkeys(_beside(p.strip(" .")) for p in phrases))[:240]
        if extra:
            out[best] = replace(out[best], action=f"{out[best].action.rstrip(' .')}, {extra}")
    return tuple(out)


def _beside(phrase: str) -> str:
    """A lost phrase as it goes on from a picture: 'a houseplant in view' of 'How to repot a houseplant'."""
    taught = re.fullmatch(r"how to [a-z]+ (?P<what>(?:an?|the|your) [a-z -]+)", phrase, re.I)
    if taught:
        return f"{taught['what'].replace('your ', 'the ')} in view"
    return f"{phrase[:1].lower()}{phrase[1:]}" if re.match(r"(?:An?|The|Two|Three|One|His|Her|Their|Its) ", phrase) else phrase


def _unsaid(phrase: str, action: str, lost: re.Pattern[str]) -> str:
    """The phrase without the end that the action has already: 'is afraid of fire' of 'is afraid of fire works in a village'."""
    words = phrase.split()
    acts = [n for n, word in enumerate(words) if not actor(word) and (verb_form(word) or ("", ""))[1] == "third"]
    if words[0] in ("is", "are") and acts and not re.search(r"\b(?:and|to|then)\b", " ".join(words[:acts[0]])):
        return " ".join(words[1:acts[0]])         # 'is afraid of horses rides a tortoise'
    tail = re.search(r"\b(?:before|after|during|until|without) (?:an? |the |his |her |their )?(?:[\w-]+ ?){1,3}$", phrase)
    if tail and not lost.search(phrase[: tail.start()]):
        return tail[0]                            # 'before dinner' of 'wants to escape from the fridge before dinner'
    for at in range(1, len(words) - 1):
        said = " ".join(words[at:])
        if said.lower() in action.lower() and not lost.search(said):
            return " ".join(words[:at])
    return phrase


_HOUR = re.compile(r"\b(?:at|in|for|before|after|by|during|on|every|each) (?:the |an? |one )?(?:[a-z]+ )?(?:dawn|dusk|noon|midday|midnight|"
                   r"night|"
                   r"morning|afternoon|evening|sunset|sunrise|twilight|winter|summer|spring|autumn)\b", re.I)


def _hour(sentence: str, lost: list[str]) -> tuple[str, str] | None:
    """(the phrase of the sentence, its time) where nothing is lost but the time: 'she rows out at dawn', 'at dawn'."""
    for phrase in _phrases(sentence):
        hit = _HOUR.search(phrase)
        if hit and all(word in hit.group(0).lower() for word in lost):
            return phrase, hit.group(0)
    return None


def _merely(word: str) -> bool:
    """Words that need not be seen: adverbs and verbs of telling."""
    form = verb_form(word)
    if dictionary.known(word) and not dictionary.bases(word, "noun") and not word[:1].isdigit():
        return True
    return word.endswith("ly") or (form is not None and not actor(word) and form[1] != "base")


def _phrases(sentence: str) -> list[str]:
    return [p.strip() for p in re.split(r"[,;:()–—]|\b(?:and|but|while|because|so that|who|which|that)\b", sentence) if p.strip()]
