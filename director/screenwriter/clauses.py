"""One or two sentences taken apart into clauses: who, does what, to whom or what, where."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from director import dictionary
from director.screenwriter import finite, leading, phrases, places
from director.screenwriter.complements import ADVERBS, PREP, TRAVEL, entered, objects
from director.screenwriter.words import actor, verb_form, verb_like

_JOINT = re.compile(
    r"\s*[,;]\s*(?:(?:and then|and|but then|but|then|so|while|until|when)\s+)?|\s+(?:and then|and|but then|but|then|so "
    "that|so(?= (?:an?|the|his|her|its|their|he|she|it|they|we|two|three|everybody|everyone|nobody|(?-i:[A-Z])))|"
    r"while|until|when|because|before|after|as)\s+",
    re.I,
)
_LEADS = frozenset(
    "want try decide learn need dream start begin go come wish set refuse hope attempt love like practise practice manage "
    "struggle prepare plan keep stop dare have teach".split()
)
_MODES = {**dict.fromkeys("want wish hope".split(), "wish"), **dict.fromkeys("refuse stop".split(), "refuse"),
          **dict.fromkeys("learn try practise practice struggle attempt".split(), "learn")}
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
    never: bool = False  # told of as not done: 'never notices', 'does not bark'

    @property
    def entered(self) -> str:
        """Where the deed itself goes on."""
        return entered(self.goal, self.verb, self.thing)


def understand(text: str) -> tuple[Clause, ...]:
    """The clauses of the first sentences (at most three), in order. A text without a verb gives one clause without a verb."""
    made: list[Clause] = []
    for sentence in re.split(r"(?<=[.!?])\s+|\n+", text[:1200].strip())[:3]:
        made += _whole(_sentence(sentence, made[-1] if made else None))
    return tuple(_meant(clause, made[:at]) for at, clause in enumerate(made[:8]))


_RELATIVE = re.compile(r"^(?P<main>(?:.*?\s)??(?P<whom>(?:an?|the|his|her|their|its|two|three|some)\s+"
                       r"(?:(?!(?:to|with|by|for|from|in|on|at)\b)[\w-]+\s+){0,3}?[\w-]+)),?\s+"
                       r"(?:who|that|which)\s+(?P<does>[a-z]+)\b(?P<rest>.*)$")
_BRINGS = frozenset("build make create invent find meet discover draw paint grow knit carve bake cook write adopt catch see notice hear "
                    "open become turn change transform buy get receive inherit befriend".split())
"""Before these, what they are done to is not there, or not known."""


_SAYS = frozenset("claim say ask tell insist refuse offer order".split())
"""What somebody does once there is somebody to do it to."""
_MAKES = frozenset("build make create invent draw paint knit carve bake sew design construct sculpt".split())


_IN_A_PLACE = re.compile(r"((?:an?|the|his|her|their) (?:[\w-]+ ){0,2}?[\w-]+) (?:in|at|on|behind|under|inside|beside|of) ")


def _whole(found: list[Clause]) -> list[Clause]:
    """The clauses with their relative ones apart; 'builds a bird that flies off and brings back a key': the bird brings it."""
    made: list[Clause] = []
    last: Clause | None = None
    for clause in found:
        same = last is not None and clause.subjects is last.subjects and made[-1].subjects != last.subjects
        back = same and re.search(rf"\bthe {_any_head(clause.subjects)}\b", clause.words)      # 'a guard who laughs and lends him a brush'
        goes_on = same and last and last.verb in _MAKES and not re.search(r"\b(?:it|its|him|her|them)\b", clause.words)
        if goes_on or back:
            clause = replace(clause, subjects=made[-1].subjects)
        else:
            last = clause
        made += _apart(clause)
    return made


def _any_head(subjects: tuple[str, ...]) -> str:
    """A pattern for the one who acts; for several one that nothing fits."""
    return re.escape(subjects[0].split()[-1]) if len(subjects) == 1 else "(?!)"


def _apart(clause: Clause) -> list[Clause]:
    """'face the knight who hunts the dragon': the knight hunts, then they face him; what is made or met does so after that."""
    hit = _RELATIVE.match(clause.words)
    form = verb_form(hit["does"]) or verb_like(hit["does"], "third") if hit else None
    if not hit or not form or form[1] not in ("third", "past") or form[0] in ("be", "have", "need", "want", "love", "know", "believe") or (
            re.match(r" (?:not|never)\b", hit["rest"])):
        return [clause]
    if actor(hit["whom"].split()[-1]) is None and form[1] == "past":
        return [clause]                                                # 'the letter that changed everything'
    said, whom = hit["main"].strip(), hit["whom"]
    first = _IN_A_PLACE.fullmatch(said[: len(said) - len(whom)])
    if first and places.mentioned(f"in {whom}") and (form[0] in ("lead", "open", "take", "go") or phrases.living(first[1])):
        whom = first[1]                                                # 'a door in the library that leads to the sea'
    if not phrases.living(whom) and (clause.verb not in _BRINGS or form[0] in ("make", "let", "give", "keep", "help", "turn", "cause")):
        return [clause]                                                # 'a coat that makes its wearer invisible'
    thing, target, place, goal = objects(said, clause.verb)
    led = ("with", "by", "to") if thing or clause.verb in TRAVEL else ("with", "by")
    after = clause.verb in _BRINGS or form[0] in _SAYS or said.endswith(tuple(f"{word} {whom}" for word in led))
    elsewhere = clause.verb in _MAKES and clause.place in hit["rest"]      # made here, and off over the roofs
    main = replace(clause, words=said, thing=thing, target=target, place=place or ("" if elsewhere else clause.place), goal=goal)
    who = re.sub(r"^an?\s+", "the ", whom) if after else whom
    other = replace(_clause(f"{who} {hit['does']}{hit['rest']}", len(who) + 1, form[0], len(who) + 1 + len(hit["does"])), subjects=(who,))
    return [main, other] if after else [other, main]


def _meant(clause: Clause, before: list[Clause]) -> Clause:
    """'shares it with a crow': the thing of an earlier clause in the place of its pronoun, where the deed has somebody else too."""
    if clause.thing.lower() not in ("it", "them") or not clause.target or not phrases.living(clause.target):
        return clause
    thing = next((c.thing for c in reversed(before) if c.thing and not phrases.living(c.thing)
                  and phrases.plural(c.thing) == (clause.thing.lower() == "them")), "")
    known = re.sub(r"^(?:an?|one|some) ", "the ", thing)
    words = re.sub(rf"\b{clause.thing}\b", lambda _: known, clause.words, count=1)
    return replace(clause, thing=known, words=words) if thing else clause


def _sentence(sentence: str, before: Clause | None) -> list[Clause]:
    line = phrases.bare(sentence)
    if not re.search(r"[^\W\d_]{2}", line):
        return []
    parts = _paired(_parts(line))
    lead = parts.pop(0)[1] if _leads(parts) else ""
    opening = parts[0][1]
    at, base, end = finite.verb(opening, first=True, plural=False)
    while at < 0 and len(parts) > 1:
        opening = f"{opening} and {parts.pop(1)[1]}"
        at, base, end = finite.verb(opening, first=True, plural=True)
    if at < 0:
        return [Clause((line,))]
    made = [_clause(opening, at, base, end)]
    if lead:
        made[0] = _placed(made[0], lead[:1].lower() + lead[1:])
    if not made[0].subjects and before:
        made[0] = replace(made[0], subjects=before.subjects)
    if re.search(r"\b(?:who|that|which)\b", opening[:at]):
        made = _with_relative(made[0])
    for joint, part in ((joint, leading.LEAD.sub("", part)) for joint, part in parts[1:]):
        last = made[-1]
        if re.match(
            r"(?:an? |the |one )?(?:[\w-]+ ){0,3}?(?:piece|film|story|video|poem|tale|comedy|drama|thriller|adventure|mystery)\b",
            part,
            re.I,
        ):
            continue
        many = phrases.several(last.subjects)
        bit = re.sub(rf"^{ADVERBS}\s+", "", part)
        undone = re.match(r"(?:do|does|did)(?: not|n['’]t) (?=[a-z]+\b)", bit)
        bit = bit[undone.end():] if undone else bit
        acts = not many or re.match(r"[a-z]+ (?:an?|the|his|her|their|it|them|each|every|two|three|to|in)\b", bit)
        form = verb_form(bit.split()[0]) or (verb_like(bit.split()[0], "base" if many or undone else "third") if acts else None)
        second = bit.split()[1] if many and len(bit.split()) > 1 else ""
        named = second and (verb_form(second) or ("", ""))[1] == "third" and dictionary.bases(bit.split()[0].lower(), "noun")
        joins = (
            not named
            and not (joint == "and" and " " not in bit and phrases.pairs(last.words, bit))
            and form
            and form[1] in (("base", "past") if many or undone else ("third", "past"))
            and not (actor(bit.split()[0]) and len(bit.split()) < 2)
        )
        if joins and form:
            more = replace(_clause(f"x {bit}", 2, form[0], 2 + len(bit.split()[0])), subjects=last.subjects)
            made.append(replace(more, never=undone is not None or re.match(r"never\s", part) is not None))
            continue
        at, base, end = finite.verb(part, first=False, plural=False)
        if at > 0 and not (joint in ("before", "after", "as") and re.search(r"\b(?:who|that|which|to)\b", part[:at])):
            more = _clause(part, at, base, end)
            whose = next((noun for noun in (last.target, last.thing) if noun and phrases.living(noun)), "")       # 'meets a snail, who …'
            if not whose and re.match(r"who\b", part):
                whose = phrases.owner(last.thing)[0]                           # 'the boots of a giant, who …'
            if more.verb == "do" and not more.words and last.verb:                # 'but his old dog does'
                more = replace(last, subjects=more.subjects, never=more.never)
            more = more if more.subjects else replace(more, subjects=(whose,) if whose else last.subjects)
            made.insert(len(made) - (joint in _EARLIER), more)
        else:
            made[made.index(last)] = _grown(last, joint, part)
    return made


def _leads(parts: list[tuple[str, str]]) -> bool:
    """Whether the first part only says where or when the second happens: 'next to a lighthouse', 'after the flood'."""
    return len(parts) > 1 and leading.LED.match(parts[0][1]) is not None and parts[1][0] in (",", "") and finite.verb(
        parts[0][1], first=True, plural=False)[0] < 0


def _placed(clause: Clause, lead: str) -> Clause:
    """The clause where its sentence began, or with that at its end where it is no place."""
    if not leading.somewhere(lead):
        return replace(clause, words=f"{clause.words} {lead}".strip())
    return clause if places.mentioned(clause.place) else replace(clause, place=lead)


_EARLIER = ("when", "because", "after", "once", "but when", "and when")
"""'cries when he sees it', 'lets it go because it begs': what was first is seen first."""


def _paired(parts: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """'…, and the boy | and | the dog face it': two who do it are one part."""
    out: list[tuple[str, str]] = []
    for at, (joint, part) in enumerate(parts):
        before = out[-1] if out else None
        if before and at > 1 and joint == "and" and _names_somebody(before[1]):
            both = f"{before[1]} and {part}"
            start, base, end = finite.verb(both, first=False, plural=True)
            if start > len(before[1]) and base == both[start:end].lower():
                out[-1] = (before[0], both)
                continue
        out.append((joint, part))
    return out


def _names_somebody(part: str) -> bool:
    """Whether a part is one who acts and no deed: 'the boy', not 'fight over the elephant'."""
    return phrases.living(part) and len(part.split()) <= 5 and verb_form(part.split()[0]) is None


def _with_relative(clause: Clause) -> list[Clause]:
    """'who can talk to animals saves the zoo': the relative clause and the main one."""
    words = clause.words.split()
    known = [verb_form(word) for word in words]
    if not any(form and form[1] == "third" for form in known[:-1]):          # a verb of no list, with what goes behind a verb
        known = [verb_like(word, "third") if re.match(rf"(?:{PREP}|up|away|back|an?|the|his|her)$", after) else None
                 for word, after in zip(words, [*words[1:], "", ""], strict=False)]
    for index in range(len(words) - 1):
        form = known[index]
        before = words[index - 1] if index else ""
        behind = re.fullmatch(rf"{PREP}|and|of", before) or finite.DETERMINER.match(before)
        if not form or form[1] != "third" or actor(words[index]) or behind:
            continue
        rest = " ".join(words[index:])
        left = _clause(f"x {clause.verb} {' '.join(words[:index])}", 2, clause.verb, 2 + len(clause.verb))
        right = _clause(f"x {rest}", 2, form[0], 2 + len(words[index]))
        if clause.never or clause.verb in ("love", "like", "hate", "live", "have", "know", "want", "be") or not index:
            return [replace(right, subjects=clause.subjects)]       # a trait, not an event
        return [replace(left, subjects=clause.subjects), replace(right, subjects=clause.subjects)]
    return [clause]


def _parts(line: str) -> list[tuple[str, str]]:
    """(connector before it, part) for every part between commas and connectors."""
    out: list[tuple[str, str]] = []
    start, joint = 0, ""
    for hit in [*_JOINT.finditer(line), None]:
        part = re.sub(r",?\s+(?:and|but|so)$", "", line[start : hit.start() if hit else len(line)].strip(" ,"))
        if part:
            out.append((joint, part))
        if hit:
            start, joint = hit.end(), hit.group(0).strip(" ,;").lower() or ","
            joint = "then" if joint in _EARLIER and hit.group(0).strip()[:1] in (",", ";") and joint != "because" else joint
    return out or [("", line)]


def _grown(clause: Clause, joint: str, more: str) -> Clause:
    if joint not in ("and", ",", "but"):
        return replace(clause, words=f"{clause.words} {joint} {more}".strip())
    whole = clause.thing and clause.words.rstrip(" ,").endswith(clause.thing)          # not 'the moon with a ladder and a key'
    return replace(clause, words=f"{clause.words} and {more}".strip(), thing=f"{clause.thing} and {more}" if whole else clause.thing)


def _clause(part: str, at: int, base: str, end: int) -> Clause:
    subject = re.sub(
        rf"(?:\s*,?\s*\b(?:who|that|which|{ADVERBS}|is|are|was|were|has|have|to|must|can|could|will|would|may|might|should|"
        r"(?:do|does|did) not|(?:do|does|did)n['’]t|cannot|not))+\s*$",
        "",
        part[:at].strip(),
        flags=re.I,
    ).strip(" ,")
    never = re.search(r"\b(?:never|not|(?:do|does|did|ca|could|wo|would)n?['’]t|cannot)\s*$", part[:at].strip(), re.I) is not None
    subject = leading.LEAD.sub("", subject)
    led_by = leading.WHERE_LED.match(subject)
    subject = subject[led_by.end() :] if led_by else subject
    said = f"{led_by.group(0)[:1].lower()}{led_by.group(0)[1:].rstrip(' ,')}" if led_by else ""
    subject, own = phrases.shortened(subject)
    after = part[end:].strip(" ,")
    after = re.sub(r"^each other$", "", after)
    mode, led, skill = "", "", ""
    inner = (
        re.match(rf"(?:{ADVERBS}\s+)?(?:(?:how )?to |not to )(?:{ADVERBS}\s+)?([a-z]+)\b", after)
        or (
            re.match(r"([a-z]+ing)\b", after)
            if base in ("start", "begin", "keep", "love", "like", "practise", "practice", "stop", "enjoy", "dream", "hate", "try", "learn")
            else None
        )
        or (re.match(r"(?:of|about) ([a-z]+ing)\b", after) if base == "dream" else None)
        or (re.match(r"on ([a-z]+ing)\b", after) if base in ("go", "keep") else None)
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
            r"appear|float|glow|shine|wake|burn|sink|melt|leave|pass|knock|play|wait|arrive|land|bloom|hatch|work|laugh|cry|sleep|fall|rise|run|jump|talk|speak|rain|snow|stop|spin|explode|shrink)\b(.*)$",
            after,
        )
        if base in ("help", "let", "make", "watch", "see", "hear")
        else None
    )
    if taught and not re.fullmatch(r"an?|the|his|her|its|their|some|no|every", taught.group(1)):          # 'sees the snow'
        skill, after = f"{taught.group(2)}{taught.group(3)}", taught.group(1)
    thing, target, place, goal = ("",) * 4 if finite.told(after, base) else objects(after, base)
    if goal and re.match(r"(?:by|near|beside|next to) ", place) and f"{goal} {place}" in after:        # 'to a house by the sea'
        goal, place = f"{goal} {place}", ""
    own = own or (said if led_by and places.mentioned(said) else "")
    words = f"{words} {said}".strip()
    return Clause(phrases.split_subjects(subject), base, words, thing, target, place or own, goal, skill, mode, led, never)
