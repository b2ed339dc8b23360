"""Films that explain: a question becomes a picture, its parts and steps become shots, a presenter shows them where there is one."""

from __future__ import annotations

import random
import re
from dataclasses import replace

from director import wordnet
from director.screenwriter import (
    attire,
    bible,
    choosing,
    clauses,
    coverage,
    events,
    examples,
    forms,
    knowledge,
    phrases,
    places,
    players,
    processes,
    proofing,
    scenes,
    series,
    sifting,
    topics,
    wildlife,
)
from director.screenwriter.beats import Beat
from director.screenwriter.casting import Role
from director.screenwriter.reading import Request
from director.screenwriter.telling import Treatment
from director.screenwriter.words import actor, article, third, verb_form, verb_like

_ASKED = re.compile(
    r"\b(?:explain(?:s|ing|er)?(?: video| film)?(?: (?:about|on|of|for))?|explainer(?: (?:about|on|of))?|teach(?:es|ing)?(?: \w+)"
    r"{0,2}?|tutorial(?: (?:on|about|for))?|lesson(?: (?:on|about))?|"
    r"guide to|introduction to|tell (?:kids|children|people|us|viewers)|show(?:s|ing)? (?:\w+ )?(?=how|why|what)|all about|(?:the )"
    r"?history of|film that teaches(?: \w+)?|how-to(?: on| for)?)\b\s*:?\s*(?:to )?|"
    r"\b(?:onboarding|induction|micro-?lesson|training|safety|instruction\w*)\b[^:.!?\n]{0,60}:\s+(?![^.]*,)",
    re.I,
)
_QUESTION = re.compile(r"\b((?:how|why|what|when|where)\s+(?:to\s+)?[\w'’-]+[^.?!:;]{3,110})", re.I)
_FOR = re.compile(
    r"\s*,?\s*\b(?:to|for|with)\s+(?:(?:\w+[- ]){0,6}?(?:olds?|children|kids|beginners|teen\w*|adults|pupils|students|visitors|graders?|"
    r"employees|people|grandparents|parents|patients|"
    r"customers|users|audience|year \w+|primary school\w*|museum|channel|website|site|exhibition|(?:visitor )?cent(?:re|er)|class|course|"
    r"school|company|team|staff|lobby|app|blog)|an?\s+[\w -]+?\s+(?:character|host|presenter|narrator|called|named)\b.*)$",
    re.I,
)
_LEARNER = re.compile(
    r"\b(?:teach\w*|shows?|explain\w*|tell\w*|to|for)\s+(teenagers|teens|students|children|kids|beginners|employees|parents|pupils)\b", re.I
)
_HOST = re.compile(r"\b(?:host|presenter|guide|narrator|character|mascot|hero|teacher|expert)\b", re.I)


_ON_SCREEN = re.compile(r"\b(?:an?|the|our|with)\s+((?:[a-z-]+\s+){0,2}?)(presenter|newsreader|news anchor|tv host|host)\b", re.I)
"""Somebody who is seen while explaining; a narrator is only heard."""
_DEED = re.compile(r"\s+(?:who\s+)?(?:explains?|teaches|shows us|tells us|presents)\b.*$", re.I)


def topic(text: str) -> str:
    """What the film explains: 'how a heat pump works', 'compound interest'; '' when it explains nothing."""
    for sentence in sifting.sentences(text):
        if re.match(r"(?:hi,? |hello,? )?(?:i|we)(?:['’]m|['’]re)? (?:teach|run|work|am|are|own|rent|sell|lead|coach|manage|"
                    r"an?)\b(?!.*\bhow\b)", sentence, re.I):
            continue
        lead = _ASKED.search(sentence)
        rest = sentence[lead.end() :] if lead else sentence
        rest = re.sub(r"\b(Mr|Mrs|Ms|Dr|St|Prof)\.", r"\1", rest)
        rest = _TAUGHT.sub(r"how \g<who> ", rest) if lead else rest
        asked = _QUESTION.match(rest.strip()) or (_QUESTION.search(sentence) if lead or sentence.strip().endswith("?") else None)
        if asked and (lead or sentence.strip().endswith("?") or re.match(r"\W*(?:how|why|what)\b", sentence, re.I)):
            return _trimmed(asked.group(1))
        if lead and re.search(r"[a-z]{3}", rest) and not re.match(r"\s*(?:his|her|him|them|the (?:dog|cat|boy|girl))\b", rest):
            if lead[0].rstrip().endswith(":") and topics._order(rest.strip()):
                return _trimmed(f"how to {rest.strip()}")                         # 'safety clip: lift with your knees'
            return _trimmed(re.split(r"[.:;?!(]| with | in \d", rest)[0])
    return ""


def _trimmed(words: str) -> str:
    bare = re.sub(r"\s+in (?:about |under |just |only )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|"
                  r"forty|sixty|ninety)[ -]?(?:s|secs?|seconds?|minutes?|steps?|shots?|moves?)?\s*$", "", words.strip(" ?.,:;"))
    bare = re.sub(r"(?:\s+(?:explainer|explained|video|film|animation|reel|youtube|tiktok|instagram))+\s*$", "", bare, flags=re.I)
    out = _FOR.sub("", re.sub(r"\s+(?:in|for|within|under)$", "", bare.strip(" ?.,:;")))
    parts = [p for p in re.split(r",\s*", out) if p.strip()]
    aside = (r"(?:use|using|explainer|"
             r"tak(?:e|ing)|starring|featuring|explained|told|shown|for|with|so|no|without|about|max|please|and please|but|in "
             r"(?:english|colour|black))\b|"
             r"[^,]*\b(?:captions|narrator|sound|voice)\b")
    told = [p for p in parts[1:] if not sifting.is_wish(p) and not re.match(aside, p, re.I)]
    said = ", ".join([_FOR.sub("", parts[0]), *told]).strip() if parts else ""
    return re.sub(r"\s+(?:in|for|within|under)$", "", said)


_TAUGHT = re.compile(r"^\s*(?:the |our |my |small |young )?(?P<who>kids|children|toddlers|pupils|students|beginners|teens|teenagers|"
                     r"parents|people|players|visitors|drivers|customers) (?:how )?to (?=[a-z]+ )", re.I)
_AUDIENCE = re.compile(r",? (?:film |video |clip )?for (?:my|our|the|an?) (?:[\w-]+ ){0,2}"
                       r"(?:class|course|school|channel|pupils|students)\b", re.I)
_INVERTED = re.compile(r"(?:how|why|what|when|where)\s(?:do|does|did|is|are|was|were|can|could|will|would|should|happens?)\b|"
                       r"what to\b", re.I)
_HAPPENS = re.compile(r"what happens (?:to|in|inside|when|if|while)\s+", re.I)


def claim(question: str) -> str:
    """A question as a picture: 'why do volcanoes erupt' -> 'volcanoes erupt', 'how does a heat pump work' -> 'a heat pump at work'."""
    happens = _HAPPENS.match(question.strip(" ?"))
    if happens:
        told = re.sub(r"\b(?:you|we) ([a-z]+)", lambda hit: f"somebody {third(hit[1])}", question.strip(" ?")[happens.end():])
        return re.sub(r"\byour\b", "the", told)
    text = re.sub(r"^(?:what to do (?:if|when|in case|after|once)|how|why|what|when|where)\s+", "", question.strip(), flags=re.I)
    text = re.sub(r"^(?:someone|somebody|anybody|anyone) ", "somebody ", text, flags=re.I)
    if re.match(r"(?:we|you|to) ", text, re.I):
        whose = "the" if text[:3].lower() == "to " else "their"
        text = re.sub(r"\b(?:our|your)\b", whose, re.sub(r"^(?:we|you) ", "people ", text, flags=re.I))
    if re.match(r"to\s+", text):
        verb, _, rest = text[3:].partition(" ")
        fields = wordnet.fields(verb.lower(), "verb")
        manual = sum(fields.get(name, 0) for name in ("contact", "creation", "change", "consumption", "body")) >= 0.4 or not fields
        return f"{'a pair of hands' if manual else 'somebody'} {third(verb)} {rest}".strip()
    if re.match(r"I\s", text):
        return re.sub(r"\bmy\b", "the", f"a pair of hands {text[2:]}")
    helped = re.match(r"(do|does|did|is|are|was|were|can|could|will|would|should)\s+(.+)$", text, re.I)
    if helped:
        rest = helped.group(2)
        if rest.endswith(" work"):
            return f"{rest.removesuffix(' work')} at work"
        words = rest.split()
        word = next((w for n, w in enumerate(words[1:]) if (f := verb_form(w)) and f[1] == "base" and (n or not actor(w))
                     and not re.fullmatch(r"an?|the|my|your|our|its|their", words[n], re.I)), "")
        if word and helped.group(1).lower() in ("do", "does", "did", "can", "could", "will", "would", "should"):
            before, _, after = rest.partition(f" {word}")
            many = before.split()[-1].endswith("s") or helped.group(1).lower() == "do"
            return f"{before} {word if many else third(word)}{after}"
        state = re.fullmatch(r"(.+?\w) ((?:[a-z]+ly )?([a-z]+))", rest)
        is_so = state and (attire.adjective(state[3]) or (verb_form(state[3]) or verb_like(state[3], "participle") or ("", ""))[1] in (
            "past", "participle"))
        return f"{state[1]} {helped.group(1).lower()} {state[2]}" if state and is_so else rest
    return re.sub(r"\s+work(?:s|ed)?$", " at work", text)


def told(request: Request, full: str, question: str, wanted: int, rng: random.Random) -> Treatment:
    """The treatment of a lesson: the question, its parts or steps in the request's order, the whole at the end."""
    setting = places.mentioned(request.story) or places.SETTINGS["school"]
    roles = tuple(r for r in bible.cast(_AUDIENCE.sub("", full), setting, rng) if r.kind != "thing" or r.named)
    names = [role.name for role in roles if role.named]
    roles = tuple(role for role in roles if role.named or not any(name in role.description for name in names))
    if not roles and not request.no_people and (shown := _ON_SCREEN.search(full)):
        roles = (examples.presenter(shown.group(1), shown.group(2)),)
    roles = tuple(replace(role, description=_DEED.sub("", role.description)) for role in roles)
    host = roles[0] if roles and _presented(full, roles[0]) else None
    they = " and ".join(names[:2]) if host and host.named and len(names) == 2 else ""           # two who explain do so together
    subject = claim(question)
    noun = (events._subject(subject) if not subject.startswith(_HANDS) else "") or _noun(question)
    first = Beat(
        f"{f'{they} wave' if they else f'{host.name} waves'} beside a large picture: {subject}"
        if host
        else f"{_whole(subject, noun)}, in one wide clear view",
        tell=f"{question[:1].upper()}{question[1:]}{'?' if _INVERTED.match(question) else '.'}",
    )
    learner = _LEARNER.search(full)
    if learner and not request.no_people:
        first = replace(first, action=f"{first.action}, {learner.group(1).lower()} look on")
    steps = [_step(item, host) for item in items(request.story, question)]
    deeds = [] if steps else [_step(d, host) for d in _deeds(request.story, question, host)]
    known = () if steps or deeds or _handled(subject) else processes.pictures(question)
    deeds = deeds or [Beat(f"{host.name} points at a picture: {said}" if host and at == 0 else f"{said[:1].upper()}{said[1:]}", tell=said,
                           frame=("close", "medium", "insert", "track")[at % 4]) for at, said in enumerate(known)]
    at_home = None if host or steps or (deeds and not known) else wildlife.home(subject)
    deeds = wildlife.placed(deeds, at_home) if at_home else deeds
    bows = f"{they} bow" if they else f"{host.name} bows" if host else ""
    last = Beat(f"{bows} beside the finished picture: {subject}" if host else _ending(subject, noun, question),
                tell=f"{noun[:1].upper()}{noun[1:]}.")
    used = _MADE.search(subject) is not None
    if known and not (host or request.shots) and len(known) < (request.seconds or 28) / 2.8:
        wanted = max(wanted, len(known) + (2 if used else 1))
    if known and not (host or used) and len(known) >= (wanted - 1 if request.shots else min(4, wanted - 1)):
        last = deeds.pop()                                              # a known process ends in its own last picture
    own = [Beat(deed, tell=deed, frame="medium") for deed in examples.deeds(full, host.name)] if host else []
    made = [first, *(beat for beat in own if beat.action not in [other.action for other in deeds]), *steps, *deeds]
    setting = at_home or setting
    if at_home:
        made[0] = replace(first, action=first.action.replace(", one large clear picture", ""), place=at_home.wide)
    if at_home and not known:
        last = Beat(f"{subject}, in the last light", at_home.vista, at_home.lights[3], tell=last.tell, frame="wide")
    fill = [] if known else (wildlife.views(subject, at_home) if at_home else [] if steps else _fillers(subject, noun, host) if host
            else _looked_into(subject, noun, question))
    while len(made) < wanted - 1 and fill:
        made.insert(max(1, len(made) - len(deeds)) if not steps else len(made), fill.pop(0))
    example = examples.named(request.raw)
    made = examples.shown(made, example, _called(noun)) if example else made
    beats = tuple(made[: max(1, wanted - 1)] if len(made) >= wanted and not steps else made) + ((last,) if wanted > 2 or not steps else ())
    beats = beats if host else topics.with_learners(beats, request.raw)
    beats = coverage.complete(
        beats, [s for s in forms.sentences(request.story) if not _HOST.search(s) and not topic(s)], " ".join(r.description for r in roles)
    )
    beats = examples.placed(beats, example) if example else beats
    beats = forms.fitted(beats, wanted) if len(beats) > max(wanted, len(steps) + 1) else beats
    return Treatment(setting, roles[:4], proofing.with_everybody(beats, roles[:4], full), None, "explain", question)


def hosted(text: str) -> bool:
    """Whether somebody is seen who explains."""
    return _HOST.search(text.replace("narrator", "")) is not None or bool(_ON_SCREEN.search(text)) or re.search(r"\b(?:called|"
        r"named) [A-Z]", text) is not None


def _presented(text: str, role: Role) -> bool:
    if re.search(rf"\b{re.escape(role.head)}\b[^.?!]{{0,60}}\b(?:explain|teach|show|tell|present)(?:s|es)?\b", text, re.I):
        return True
    return role.named or _HOST.search(text) is not None or re.search(r"\bwith an? ", text) is not None


def _noun(question: str) -> str:
    happens = _HAPPENS.match(question)
    if happens:
        return re.split(r"\s+(?:after|before|when|if|once|while)\s", question[happens.end():].strip(" ?"))[0][:80]
    bare = re.sub(r"^(?:how|why|what)\s+(?:to\s+)?(?:(?:do|does|did|is|are)\b)?\s*", "", question, flags=re.I)
    return re.sub(r"\s+works?$", "", bare)[:80]


def items(text: str, question: str) -> list[str]:
    """The steps or parts that the request lists: 'Cover a, b and c', '3 steps (x, y, z)', 'Show: …', 'labels a / b / c'."""
    for pattern in (
        r"\b(?:steps?|parts?|stages?|points?|labels?|phases?)\s*(?:\(|:|are|=|being|[–—-](?=\s))\s*([^().]{6,260})",
        r"\b(?:cover|show|include|mention|explain|in this order|with)\s*:?\s+((?:[^.,;()]{2,60}[,;]\s*){2,}[^.;()]{2,80})",
        r"\b(?:labels?|words|steps)\s+((?:[\w' -]{2,24}\s*/\s*){1,9}[\w' -]{2,24}?)(?=\s+(?:should|must|appear|on)|[.,;]|$)",
    ):
        hit = re.search(pattern, text, re.I)
        if hit and hit.group(1).lower() not in question.lower():
            parts = [
                p.strip()
                for p in re.split(r"\s*[,;/]\s*(?:and )?(?:then )?|\s+and\s+(?=[\w ]{2,30}$)|\s*(?:->|→)\s*", hit.group(1))
                if p.strip()
            ]
            if len(parts) >= 2:
                return events.resolved(parts)
    listed = series.listed(text)
    return events.resolved(listed[1]) if listed else []


def _deeds(text: str, question: str, host: Role | None) -> list[str]:
    """What else happens: sentences beside the question, and what is told of the presenter ('who digs down to the magma')."""
    out: list[str] = []
    for sentence in forms.sentences(text):
        if question[:20].lower() in sentence.lower() or re.match("for (?:an?|the|our|my) ", sentence, re.I):
            continue
        if host and re.search(r"[\"“«]", sentence):
            out.append(re.sub(r"^(?:she|he|they|it)\b", host.name, sentence.strip(), flags=re.I))
            continue
        hit = re.search(r"\bwho\s+(.+)$", sentence.strip(" ."))
        if _HOST.search(sentence) and host:
            if hit:
                out += events.split(f"{host.name} {hit.group(1)}")
            continue
        if events._has_deed(sentence) or len(sentence.split()) >= 4:
            out += events.split(sentence)
    return events.resolved(out)


def _step(item: str, host: Role | None) -> Beat:
    beat = scenes.scene(item)
    word = item.split()[0]
    form = verb_form(word)
    label = item if len(item.split()) <= 3 else ""
    if host and host.name.lower() in item.lower():
        return beat
    if form and form[1] == "base" and not actor(word):  # 'check the sender'
        rest = re.sub(r"[Yy]our", "the", item[len(word) :]).strip()
        act = f"{host.name} {third(form[0])} {rest}" if host else f"a pair of hands shows how to {item}"
        return replace(beat, action=act.strip(), tell=item, text=label)
    if events._has_deed(item):
        return replace(beat, action=f"{item}, {host.name} points at it" if host else item)
    return replace(
        beat, action=f"{host.name} points at {item}" if host else f"{item[:1].upper()}{item[1:]}, shown large and clear", tell=item
    )


def _fillers(subject: str, noun: str, host: Role) -> list[Beat]:
    """What a presenter does with the picture; nothing is said meanwhile but the name of what is looked at."""
    things = [thing for thing in dict.fromkeys([*coverage.things(subject), noun]) if choosing.tangible(thing) and thing != "people"]
    out = [Beat(f"{host.name} looks at {p} through a big magnifying glass", tell=p) for p in (_called(thing) for thing in things[:2])]
    short = f"the picture of {noun}" if choosing.tangible(noun) and noun != "people" else "the large picture"
    more = (
        f"{host.name} draws an arrow through {short}",
        f"{host.name} puts the parts of {short} in order, one after another",
        f"{host.name} takes one part away and everything stops",
        f"{host.name} puts the missing part back and the picture lights up",
    )
    return [*out, *(Beat(line) for line in more)]


def _handled(subject: str) -> bool:
    """Whether a film teaches what is done with a thing: how coffee is poured tells nothing of where it comes from."""
    return subject.startswith(_HANDS) and any(choosing.tangible(thing) for thing in coverage.things(subject))


_HANDS = ("a pair of hands ", "somebody ")
_WAY = re.compile(r"\bfrom (?P<start>[^,]+?) (?:all the way )?(?:in)?to (?P<goal>[^,]+)$")
_MADE = re.compile(r"\b(?:is|are|gets?|was|were) (?:made|produced|built|born|created|manufactured|formed|brewed|baked|woven|printed)"
                   r"(?:,? from [^,]+ to [^,]+)?$")


def _whole(subject: str, noun: str) -> str:
    """What is seen first: the thing itself where the claim is that it is made, else the claim."""
    said = _called(noun) if _MADE.search(subject) or _WAY.search(subject) else subject
    return f"{said[:1].upper()}{said[1:]}"


def _called(thing: str) -> str:
    """A thing with an article where it can be counted: 'a heat pump', 'honey', 'leaves'."""
    if re.match(r"(?:an?|the|my|our|his|her|its|their|two|three)\b", thing) or phrases.plural(thing) or thing.split()[-1].endswith("s"):
        return thing
    noun = knowledge.head(thing).replace(" ", "_")
    mass = wordnet.is_a(noun, "substance", "foodstuff", "food", "material", "fluid", "fabric") or not wordnet.is_a(
        noun, "artifact", "living thing", "natural object", "geological formation", "body part")
    return thing if mass else article(thing)


def _looked_into(subject: str, noun: str, question: str) -> list[Beat]:
    """Views of what a film explains: what it is made from, its parts, the work or the change itself, from near, inside and in time."""
    thing, made = _called(noun), _MADE.search(subject) is not None
    of = article(knowledge.head(noun)) if phrases.plural(thing) and knowledge.head(noun) else re.sub(r"^an? ", "the ", thing)
    if subject.startswith(_HANDS):
        return _by_hand(subject)
    out: list[Beat] = []
    way = _WAY.search(subject)
    if way:
        spots = ((f"{of} at {way['start']}", "insert"), (f"{of} on its way", "track"), (f"{of} arrives at {way['goal']}", "medium"))
        out += [Beat(said, tell=said, frame=frame) for said, frame in spots]
    origin = knowledge.source(noun) if made else ""
    if origin:
        does = verb_form(origin.split()[0])
        lives = players.lively(origin)
        if does and does[1] == "ing":
            seen = f"a pair of hands {third(does[0])} {origin.partition(' ')[2]}"
        else:
            seen = f"{origin} at work, seen from near" if lives else f"{origin}, in very close view, on a clean table"
        out.append(Beat(seen, tell=f"{noun} begins with {origin}", frame="medium" if lives else "insert"))
        if lives:
            out.append(Beat(f"{origin} make {noun}, step by step", tell=f"{origin} make {noun}", frame="close"))
        elif not does or does[1] != "ing":
            out.append(Beat(f"a pair of hands makes {thing} from {origin}", tell=f"{thing} from {origin}", frame="close"))
    elif made:
        out.append(Beat(f"the making of {thing}: hands and tools at work, in close view", tell=f"the making of {noun}", frame="close"))
    out += [Beat(f"the {part} of {of}, in very close view", tell=f"the {part} of {of}", frame="insert") for part in knowledge.parts(noun)]
    for other in [] if way else [_called(item) for item in coverage.things(subject)][:2]:
        if other.lower() not in (thing.lower(), of.lower()):
            out.append(Beat(f"{other}, in very close view, every detail sharp", tell=other, frame="insert"))
    near = f"{thing}, in very close view, every detail sharp"
    if made:
        out += [Beat(f"{thing}, half made, in close view", tell=f"{noun}, half made", frame="medium"),
                Beat(near, tell=noun, frame="insert")]
    else:
        out.append(Beat(near, tell=noun, frame="insert"))
        key = knowledge.head(noun).replace(" ", "_")
        if not way and wordnet.is_a(key, "instrumentality", "plant organ", "plant part", "foodstuff", "food", "baked goods"):
            out.append(Beat(f"{of} cut open, the inside clear to see", tell=f"inside {of}", frame="medium"))
        out += _in_time(subject, noun, question)
    return [replace(beat, action=f"{beat.action[:1].upper()}{beat.action[1:]}") for beat in out]


def _in_time(subject: str, noun: str, question: str) -> list[Beat]:
    """A change in its time; what does not change, or cannot be seen, as a drawing."""
    drawn = re.sub(r"^(how|why|what|when|where) (do|does|did|is|are|was|were|can|could|will|would|should) .*$", rf"\1 {subject}", question,
                   flags=re.I)
    drawn = re.sub(r"^((?:how|why) .*[^s]|.*ss) at work$", r"\1 works", drawn, flags=re.I)
    drawn = re.sub(r"^((?:how|why) .*s) at work$", r"\1 work", drawn, flags=re.I)
    drawn = drawn[:1].lower() + drawn[1:] if re.match(r"(?:how|why|when|where)\b", drawn, re.I) else noun
    lines = [f"a simple drawing shows {drawn}", "the drawing grows line by line, step by step", f"{noun} in daily life"]
    moves = clauses.understand(subject)[0].verb not in ("", "be") or subject.endswith(" at work")
    if moves:
        lines = [f"{subject}, step by step, seen from near", f"{subject}, from beginning to end in a quick time-lapse", lines[0]]
    return [Beat(line, tell=line, frame=frame) for line, frame in zip(lines, ("close", "low", "medium"), strict=True)]


def _by_hand(subject: str) -> list[Beat]:
    """Views of a piece of work that is shown by a pair of hands."""
    things = [re.sub(r"^an? ", "the ", thing) for thing in coverage.things(re.sub("^(?:a pair of hands|somebody) ", "", subject))][:2]
    looks = [(f"{thing}, in very close view, every detail sharp", "insert") for thing in things]
    near = "in very close view, every finger clear to see" if subject.startswith("a pair") else "face in close view"
    ways = (("slowly, seen from above", "high"), (near, "close"), ("step by step", "medium"), ("once more, without a pause", "low"))
    return [Beat(f"{said[:1].upper()}{said[1:]}", tell=said, frame=frame)
            for said, frame in (*looks, *((f"{subject}, {how}", frame) for how, frame in ways))]


def _ending(subject: str, noun: str, question: str) -> str:
    """The thing in its use, where it was made; else the whole once more."""
    if subject.startswith(_HANDS):
        things = coverage.things(re.sub("^(?:a pair of hands|somebody) ", "", subject))
        return f"{re.sub(r'^an? ', 'the ', things[0])}, finished, in one clear view" if things else f"{subject}, done at last"
    if _MADE.search(subject):
        return knowledge.used(_called(noun))
    return f"{subject}, the whole in view, small in its surroundings"


__all__ = ["claim", "items", "sifting", "told", "topic"]
