"""One or two sentences taken apart into clauses: who, does what, to whom or what, where."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from director.screenwriter import hours, phrases, places
from director.screenwriter.words import actor, verb_form, verb_like

_JOINT = re.compile(
    r"\s*[,;]\s*(?:(?:and then|and|but then|but|then|so|while|until|when)\s+)?|\s+(?:and then|and|but then|but|then|so "
    "that|so|"
    r"while|until|when|because|before|after|as)\s+",
    re.I,
)
_ADVERBS = (
    r"(?:slowly|quickly|secretly|finally|always|never|just|suddenly|quietly|only|once|still|really|also|desperately|accidentally|then|"
    r"gently|carefully|bravely|together|alone|proudly|happily|nervously|almost)"
)
_DETERMINER = re.compile(
    r"(?:an?|the|his|her|their|its|my|our|your|one|two|three|four|five|six|seven|eight|nine|ten|some|many|several|every|"
    r"all|this|that|these|those|no|first|last|own)$",
    re.I,
)
_LEADS = frozenset(
    "want try decide learn need dream start begin go come wish set refuse hope attempt love like practise practice manage "
    "struggle prepare plan keep stop dare have teach".split()
)
_MODES = {**dict.fromkeys("want wish hope".split(), "wish"), **dict.fromkeys("refuse stop".split(), "refuse"),
          **dict.fromkeys("learn try practise practice struggle attempt".split(), "learn")}
_PREP = (
    r"(?:in front of|out of|next "
        "to|in|on|at|inside|through|across|above|below|near|beside|behind|over|into|onto|along|outside|around|between|among|aboard|under|"
    r"underneath|beneath|off|by|down|up|past|towards?|to|from|for|with|without|after|against|about|as|during|via)"
)
_LED = re.compile(r"(?:deep |high |far |somewhere |back )?(?:in|on|at|inside|under|beneath|above|below|near|behind|beside|across|along|"
                  r"outside|aboard|down|beyond)\b", re.I)
_WHERE = frozenset(
    "in on at inside through across above below near beside behind over into onto along outside around between among aboard "
    "under underneath beneath off by down up past toward towards to from in_front_of".split()
)
_TRAVEL = frozenset(
    "go travel journey sail fly walk hike come return drive run swim move float climb ride march row drift crawl sneak".split()
)
_NOWHERE = re.compile(
    r"\b(?:love|time|front|need|search|trouble|peace|silence|secret|danger|life|train|bus|car|foot|hand|mistake|night|dawn|"
    r"dusk|noon|midnight|sunset|sunrise|day|morning|evening|afternoon|winter|summer|autumn|spring|rain|fog|dark|war|eve|birthday|halloween|"
    r"weekend|sunday|monday|saturday|friday|first|last|war|end|wind|storm|home-made|rocket|balloon|bottle|box|dance|music|costume|suit|cup|"
    r"hat|coat|moonlight|sunlight|speed|hope|fear|joy|tears|minute|second|moment|middle|trip|tour|quest|mission|class|bed|half|game|"
    r"match|row|line|bit)$",
    re.I,
)


@dataclass(frozen=True)
class Clause:
    """Noun phrases keep the story's words. `verb` is a base form, '' where the sentence has none."""

    subjects: tuple[str, ...]
    verb: str = ""
    words: str = ""  # all that follows the verb
    thing: str = ""  # the object
    target: str = ""  # 'a ghost' of 'to a ghost' where there is an object too
    place: str = ""  # 'in a tiny kitchen'
    goal: str = ""  # 'to an island' where there is a place on the way too
    skill: str = ""  # 'ride a bicycle' of 'teaches him how to ride a bicycle'
    mode: str = ""  # wish, learn, refuse; '' = done
    led: str = ""  # the outer verb where `verb` is an inner one ('learn' of 'learns to dance')

    @property
    def entered(self) -> str:
        """The goal, where the deed itself goes on inside it: 'into the museum'."""
        return self.goal if self.goal.startswith("into ") else ""


def understand(text: str) -> tuple[Clause, ...]:
    """The clauses of the first sentences (at most three), in order. A text without a verb gives one clause without a verb."""
    made: list[Clause] = []
    for sentence in re.split(r"(?<=[.!?])\s+|\n+", text[:1200].strip())[:3]:
        made += _sentence(sentence, made[-1] if made else None)
    return tuple(_meant(clause, made[:at]) for at, clause in enumerate(made[:8]))


def _meant(clause: Clause, before: list[Clause]) -> Clause:
    """'shares it with a crow': the thing of an earlier clause in the place of its pronoun, where the deed has somebody else too."""
    if clause.thing.lower() not in ("it", "them") or not clause.target or not phrases.living(clause.target):
        return clause
    thing = next((c.thing for c in reversed(before) if c.thing and not phrases.living(c.thing)
                  and phrases.plural(c.thing) == (clause.thing.lower() == "them")), "")
    known = re.sub(r"^(?:an?|one|some) ", "the ", thing)
    words = re.sub(rf"\b{clause.thing}\b", lambda _: known, clause.words, count=1)
    return replace(clause, thing=known, words=words) if thing else clause


def bare(sentence: str) -> str:
    """The sentence without 'a story about', time words and a remark about its kind."""
    line = re.sub(r"\s+", " ", sentence).strip(" .!?\"'")
    line = re.sub(
        r"^(?:once upon a time,? (?:there (?:was|lived|is) )?|there (?:was|is|once was) |(?:this is )?(?:the |a )?(?:story|tale) (?:of|"
        r"about) "
        r"|how |imagine |what if |(?:it's )?about )",
        "",
        line,
        flags=re.I,
    )
    line = re.sub(
        r",\s*(?:an?|the)?\s*(?:[\w-]+ ){0,2}?(?:abstract|mood|experimental|visual|short)\s+(?:piece|poem|film|video|study|essay)\b.*$",
        "",
        line,
        flags=re.I,
    )
    line = re.sub(r",\s+(?:told|shown|seen|filmed) .*$", "", line, flags=re.I)
    return re.sub(r"\s{2,}", " ", re.sub(rf",?\s*{hours.TIME}", "", line, flags=re.I)).strip(" ,") or line


def _sentence(sentence: str, before: Clause | None) -> list[Clause]:
    line = bare(sentence)
    if not re.search(r"[^\W\d_]{2}", line):
        return []
    parts = _parts(line)
    lead = parts.pop(0)[1] if len(parts) > 1 and _LED.match(parts[0][1]) and _finite(parts[0][1], first=True, plural=False)[0] < 0 else ""
    opening = parts[0][1]
    at, base, end = _finite(opening, first=True, plural=False)
    while at < 0 and len(parts) > 1:
        opening = f"{opening} and {parts.pop(1)[1]}"
        at, base, end = _finite(opening, first=True, plural=True)
    if at < 0:
        return [Clause((line,))]
    made = [_clause(opening, at, base, end)]
    if places.mentioned(lead) and not places.mentioned(made[0].place):
        made[0] = replace(made[0], place=lead[:1].lower() + lead[1:])
    if not made[0].subjects and before:
        made[0] = replace(made[0], subjects=before.subjects)
    if re.search(r"\b(?:who|that|which)\b", opening[:at]):
        made = _with_relative(made[0])
    for joint, part in parts[1:]:
        last = made[-1]
        if re.match(
            r"(?:an? |the |one )?(?:[\w-]+ ){0,3}?(?:piece|film|story|video|poem|tale|comedy|drama|thriller|adventure|mystery)\b",
            part,
            re.I,
        ):
            continue
        many = phrases.several(last.subjects)
        bit = re.sub(rf"^{_ADVERBS}\s+", "", part)
        form = verb_form(bit.split()[0]) or (verb_like(bit.split()[0], "third") if not many else None)
        joins = (
            form and form[1] in (("base", "past") if many else ("third", "past")) and not (actor(bit.split()[0]) and len(bit.split()) < 2)
        )
        if joins and form:
            made.append(replace(_clause(f"x {bit}", 2, form[0], 2 + len(bit.split()[0])), subjects=last.subjects))
            continue
        at, base, end = _finite(part, first=False, plural=False)
        if at > 0:
            more = _clause(part, at, base, end)
            whose = next((noun for noun in (last.target, last.thing) if noun and phrases.living(noun)), "")       # 'meets a snail, who …'
            made.append(more if more.subjects else replace(more, subjects=(whose,) if whose else last.subjects))
        else:
            made[-1] = _grown(last, joint, part)
    return made


def _with_relative(clause: Clause) -> list[Clause]:
    """'who can talk to animals saves the zoo': the relative clause and the main one."""
    words = clause.words.split()
    known = [verb_form(word) for word in words]
    if not any(form and form[1] == "third" for form in known[1:-1]):          # a verb of no list, with what goes behind a verb
        known = [verb_like(word, "third") if re.match(rf"(?:{_PREP}|up|away|back)$", after) else None
                 for word, after in zip(words, [*words[1:], "", ""], strict=False)]
    for index in range(1, len(words) - 1):
        form = known[index]
        before = words[index - 1]
        if not form or form[1] != "third" or actor(words[index]) or re.fullmatch(rf"{_PREP}|and|of", before) or _DETERMINER.match(before):
            continue
        rest = " ".join(words[index:])
        left = _clause(f"x {clause.verb} {' '.join(words[:index])}", 2, clause.verb, 2 + len(clause.verb))
        right = _clause(f"x {rest}", 2, form[0], 2 + len(words[index]))
        if clause.verb in ("love", "like", "hate", "live", "have", "know", "want", "be"):
            return [replace(right, subjects=clause.subjects)]       # a trait, not an event
        return [replace(left, subjects=clause.subjects), replace(right, subjects=clause.subjects)]
    return [clause]


def _parts(line: str) -> list[tuple[str, str]]:
    """(connector before it, part) for every part between commas and connectors."""
    out: list[tuple[str, str]] = []
    start, joint = 0, ""
    for hit in [*_JOINT.finditer(line), None]:
        part = line[start : hit.start() if hit else len(line)].strip()
        if part:
            out.append((joint, part))
        if hit:
            start, joint = hit.end(), hit.group(0).strip(" ,;").lower() or ","
    return out or [("", line)]


def _grown(clause: Clause, joint: str, more: str) -> Clause:
    if joint not in ("and", ",", "but"):
        return replace(clause, words=f"{clause.words} {joint} {more}".strip())
    whole = clause.thing and clause.words.rstrip(" ,").endswith(clause.thing)          # not 'the moon with a ladder and a key'
    return replace(clause, words=f"{clause.words} and {more}".strip(), thing=f"{clause.thing} and {more}" if whole else clause.thing)


def _finite(part: str, first: bool, plural: bool) -> tuple[int, str, int]:
    """(start, base, end) of the verb that carries a clause; (-1, '', -1) when there is none."""
    tokens = [(m.start(), m.group(0)) for m in re.finditer(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", part)][:40]
    fallback: tuple[int, str, int] | None = None
    for index, (at, word) in enumerate(tokens):
        if index == 0:
            continue
        before = tokens[index - 1][1]
        low = before.lower()
        if _DETERMINER.match(low) or re.fullmatch(rf"{_PREP}|of|and|very", low):
            continue
        form = verb_form(word) or _guess(word, before, part[:at], first)
        if form is None or word[:1].isupper():
            continue
        base, shape = form
        if not _fits(base, shape, word, low, part[:at], tokens, index, plural):
            if shape == "ing" and fallback is None and first:
                fallback = (at, base, at + len(word))
            continue
        if base in ("be", "have") and shape in ("third", "base", "past"):
            later = _finite_after(part, tokens, index)
            if later:
                return later
        return at, base, at + len(word)
    return fallback or (-1, "", -1)


def _finite_after(part: str, tokens: list[tuple[int, str]], index: int) -> tuple[int, str, int] | None:
    """The participle of 'is knocking', 'has lost'."""
    for at, word in tokens[index + 1 : index + 3]:
        form = verb_form(word) or verb_like(word, "ing")
        if form and form[1] in ("ing",):
            return at, form[0], at + len(word)
        if form and form[1] == "past" and tokens[index][1].lower() in ("has", "have", "had"):
            return at, form[0], at + len(word)
        if not re.fullmatch(_ADVERBS + r"|not", word, re.I):
            break
    return None


def _guess(word: str, before: str, left: str, first: bool) -> tuple[str, str] | None:
    """A verb that the little list does not hold, right after a noun that can act."""
    if re.search(r"['’]s?$", before):
        return None
    acts = (
        actor(before) is not None
        or re.fullmatch(r"[A-Z][a-zà-ÿ]+", before) is not None
        or re.fullmatch(_ADVERBS + r"|who|that|which", before, re.I)
    )
    if not acts or actor(word):
        return None
    return verb_like(word, "base" if phrases.several((left.strip(),)) else "third")


def _fits(base: str, shape: str, word: str, before: str, left: str, tokens: list[tuple[int, str]], index: int, plural: bool) -> bool:
    if before in ("to", "must", "can", "could", "will", "not", "cannot"):
        return shape == "base" or base == word.lower()
    if shape == "third":
        follows = tokens[index + 1][1].lower() if index + 1 < len(tokens) else ""
        if word.lower() in ("waves", "leaves", "lights") and not follows:
            return False
        return not (actor(word) is not None and (verb_form(follows) or ("", ""))[1] in ("third", "base"))
    if actor(word) and shape == "base" and not phrases.several((left.strip(),)):
        return False
    if shape == "past":
        return word.lower() != base and not (index == 1 and not actor(before) and not tokens[0][1][0].isupper())
    if shape == "ing":
        return before in ("is", "are", "was", "were", "keeps", "keep", "starts", "start", "begins")
    return (
        plural
        or phrases.several((left.strip(),))
        or before in ("who", "that")
        or bool(re.match(r"(?:when|if|let|they|we|i|you)\b", left.strip(), re.I))
    )


def _clause(part: str, at: int, base: str, end: int) -> Clause:
    subject = re.sub(
        rf"(?:\s*,?\s*\b(?:who|that|which|{_ADVERBS}|is|are|was|were|has|have|to|must|can|could|will|does not|doesn't|cannot))+\s*$",
        "",
        part[:at].strip(),
        flags=re.I,
    ).strip(" ,")
    subject, own = phrases.shortened(subject)
    after = part[end:].strip(" ,")
    after = re.sub(r"^each other$", "", after)
    mode, led, skill = "", "", ""
    inner = (
        re.match(rf"(?:{_ADVERBS}\s+)?(?:(?:how )?to |not to )(?:{_ADVERBS}\s+)?([a-z]+)\b", after)
        or (
            re.match(r"([a-z]+ing)\b", after)
            if base in ("start", "begin", "keep", "love", "like", "practise", "practice", "stop", "enjoy", "dream", "hate", "try", "learn")
            else None
        )
        or (re.match(r"(?:of|about) ([a-z]+ing)\b", after) if base == "dream" else None)
    )
    form = (verb_form(inner.group(1)) or verb_like(inner.group(1), "base") or verb_like(inner.group(1), "ing")) if inner else None
    words = after
    if inner and form and base in _LEADS | {"enjoy", "hate", "afraid"}:
        mode = _MODES.get(base, "")
        led, base = base, form[0]
        after = after[inner.end() :].strip(" ,")
        skill = f"{base} {after}".strip()
    taught = (
        re.match(r"(.+?)\s+(?:how to|to)\s+(\w+)(.*)$", after)
        if not led and base in ("teach", "help", "show", "invite", "ask", "convince", "train", "force", "tell")
        else None
    )
    taught = taught or (
        re.match(
            r"((?:an? |the |his |her |their )?(?:\w+ ){0,2}?(?:\w+))\s+(find|win|get|build|climb|learn|escape|fly|cook|make|cross|"
            r"reach|return|go|come|see|paint|dance|sing|grow|fix|repair|open|carry|save|feel|smile|disappear|vanish|"
            r"appear|float|glow|shine|laugh|cry|sleep|fall|rise|run|jump|talk|speak|rain|snow|stop|spin|explode|shrink)\b(.*)$",
            after,
        )
        if base in ("help", "let", "make", "watch", "see")
        else None
    )
    if taught:
        skill, after = f"{taught.group(2)}{taught.group(3)}", taught.group(1)
    thing, target, place, goal = _objects(after, base)
    return Clause(phrases.split_subjects(subject), base, words, thing, target, place or own, goal, skill, mode, led)


_RESULT = re.compile(r"(?<=\w) (?:red|blue|green|yellow|orange|pink|purple|violet|black|white|grey|gray|brown|gold|silver)$")
"""'paints the moon blue'."""
_GIVES = frozenset("give hand offer show bring throw lend send sell pass buy leave grant serve teach tell toss feed pour".split())
_GIVEN = re.compile(
    r"(?P<to>him|her|them|it|(?:the|an?|his|her|their|its)\s+(?:[\w-]+\s+){0,2}?[\w-]+|[A-Z][\w-]+)\s+"
    r"(?P<gift>(?:an?|the|his|her|their|its|one|two|three|some|another|all)\s+\S.*)", re.S)
"""'her a golden key', 'the old sailor his compass': who gets it, and what."""


def _objects(after: str, verb: str) -> tuple[str, str, str, str]:
    """(object, the other one, place, place to reach) from what follows the verb."""
    text = re.split(r"\s+(?:so that|because|instead)\b|[;]", after, maxsplit=1)[0].strip()
    text = re.sub(rf"^(?:up|out|away|back)\s+(?!of\b|in\b|on\b|to\b|at\b|into\b|from\b|and\b)|^{_ADVERBS}\s+", "", text)
    text = (
        re.split(r"\s+(?:to|and)\s+(?=[a-z]+\b)(?!(?:an?|the|his|her|their|its|my|mars|work|school|bed|music)\b)", text, maxsplit=1)[0]
        if not re.match(r"to\b", text)
        else text
    )
    pieces = re.split(rf"(?:^|\s+)({_PREP})\s+", text)
    thing, target, place, goal = pieces[0].strip(" ,"), "", "", ""
    thing = re.sub(rf"\s*\b(?:{_ADVERBS}|up|out|down|away|back|off|again|home|together|everywhere|anywhere|outside|inside|upstairs|"
                   r"downstairs|around|along)$", "", thing).strip()
    thing = _RESULT.sub("", thing) if verb in ("paint", "colour", "color", "dye", "turn", "make", "spray") else thing
    given = _GIVEN.match(thing) if verb in _GIVES else None
    if given:
        target, thing = given["to"], given["gift"]
    if not thing and verb in ("fight", "argue", "quarrel", "bet", "compete") and pieces[1:2] in (["over"], ["for"], ["about"]):
        thing = pieces[2].strip(" ,")
    for prep, noun in zip(pieces[1::2], pieces[2::2], strict=False):
        noun = re.sub(rf"\s*\b{_ADVERBS}$", "", noun.strip(" ,"))
        if not noun or (thing and phrases.vessel(noun)):
            continue
        land = re.match(r"(?:the |a |an )?[A-Z]", noun) is not None and prep in ("in", "through", "across", "around", "into")
        if (
            prep in ("to", "into", "onto", "toward", "towards")
            and not phrases.living(noun)
            and not _NOWHERE.search(noun)
            and (places.mentioned(noun) or verb in _TRAVEL)
        ):
            goal = goal or f"{prep} {noun}"
        elif (
            prep.replace(" ", "_") in _WHERE
            and prep not in ("to", "into")
            and not _NOWHERE.search(noun)
            and (land or not phrases.living(noun))
            and noun.lower() not in ("him", "her", "them", "it", "music", "each other", "life", "dance")
        ):
            known = places.mentioned(noun)
            if known is None and not land and prep not in ("in", "on", "at", "through", "across", "inside"):
                continue
            if (
                not place
                or (known and not places.mentioned(place))
                or (known and places.mentioned(place) is known and prep in ("in", "on", "at"))
            ):
                place = f"{prep} {noun}"
        elif prep not in ("during", "as", "via") and not _NOWHERE.search(noun):
            if not thing and prep in ("for", "after", "with", "to", "of", "about", "at", "from", "against", "into", "by"):
                thing = noun
            elif not target and phrases.living(noun):
                target = noun
    if verb in ("go", "stay", "feel", "fall", "remain", "keep", "lie") and re.fullmatch(r"[a-z]+", thing):
        thing = ""                                     # 'the crowd goes wild' is nowhere and has nothing
    if verb == "be" and not re.match(r"(?:an?|the|his|her|their|its|my|one|two|three)\b", thing):
        thing = ""                                     # 'are stuck'
    thing = "" if re.fullmatch(_ADVERBS + r"|alone|away|home|again|alive|awake|free|loose|true|open|apart|asleep|"
                                r"closer|nearer|further|farther|higher|lower|faster|slower|louder|deeper", thing) else thing
    return thing, target, place, goal


