"""Sentences to events: a clause with a deed of its own is one, a list of things is one for each; nobody is left a mere pronoun."""

from __future__ import annotations

import re

from director.screenwriter import casting, finite, hours, phrases
from director.screenwriter.attire import adjective
from director.screenwriter.words import actor, article, verb_form, verb_like

_JOINT = re.compile(
    r"\s*;\s+|\s+[–—-]\s+(?:then\s+|and\s+)?|\s*:\s+(?=\w)|,\s+(?:and then|and finally|then finally|then|finally|and|but|while|where|"
    r"until|so|as|before|when)\s+|,\s+|"
    r"\s+(?:and then|then|while|until|before)\s+|\s+and\s+|\s*/\s*",
    re.I,
)
_DEPENDENT = re.compile(
    r"(?:still|slowly|softly|almost|just|only|too|together|alone|again|who|which|that|where|whose|because|since|although|though|"
    r"like|as|without|with|in|on|at|by|for|"
    r"from|of|to|into|under|over|through|across|along|past|behind|before|after|out|down|up|around|between|above|below|near|inside|"
    r"outside|both|all|each|\w+ly)\b|"
    r"\w{3,}ing(?=$|[.,;]|\s+(?:an?|the|his|her|its|their|in|on|at|to|by|from|with|over|under|into|through|across|up|down|out|off|"
    r"away|back|around|past|along|like|for|\w+ly)\b)|\w+ed by\b",
    re.I,
)
_PRONOUN = re.compile(r"(?:he|she|it|they|him|her|them|this|that)\b", re.I)


_WHEN = re.compile(r"^(?:when|as|while|once|after|until|because)\s+(?=(?:an?|the|his|her|their|its|one|two|three|[A-Z]))", re.I)


_LONGEST = 600                 # characters of one sentence that are taken apart; nobody films a longer one in one go


def split(sentence: str) -> list[str]:
    """The events of one sentence in order, each with its subject: 'He jumps and the wall tips over' -> two."""
    text = sentence.strip(" .;,")[:_LONGEST]
    steps = _steps(text) or ([text] if _acts_late(text) else [])
    if steps:
        return steps
    items = _list_items(text)
    if len(items) >= (2 if _thingless(text) else 3) and all(_thingless(item) for item in items):
        return items
    made: list[str] = []
    start, subject = 0, ""
    for hit in [*_JOINT.finditer(text), None]:
        left = text[start : hit.start() if hit else len(text)].strip(" ,;")
        if hit and (not left or not _parts(_with_subject(left, subject), text[hit.end() :], hit.group(0))):
            continue
        if left:
            made.append(_with_subject(left, subject))
            subject = re.sub(r"^an? ", "the ", _subject(left) or subject, flags=re.I)      # who is met again is known
        if hit:
            start = hit.end()
    out: list[str] = []
    if len(made) > 1 and re.fullmatch(rf"{hours.TIME},", f"{made[0]},", re.I):
        made[:2] = [f"{made[0]}, {made[1]}"]                           # 'On the last night of summer' is no event
    made = [_WHEN.sub("", event) if at < len(made) - 1 and _has_deed(event) else event for at, event in enumerate(made)]
    for event in made:
        if out and (len(event.split()) < 2 or (_thingless(event) and not _list_like(event))):
            out[-1] = f"{out[-1]}, {event}"
        else:
            out += _list_items(event) if _thingless(event) and len(_list_items(event)) >= 2 else [event]
    return out or [text]


def _steps(text: str) -> list[str]:
    """'Mix, press into the mould, dry and drop it in' -> four: three or more orders in a row, whatever leads up to them."""
    lead, colon, rest = text.rpartition(": ")
    joint = r",\s*(?:and |then |and then )?|\s+and (?:then )?(?=[a-z]+ (?:it|them|the|a|an|your)\b)"
    pieces = [p.strip() for p in re.split(joint, rest) if p.strip()]
    orders = [p for p in pieces if (verb_form(p.split()[0]) or verb_like(p.split()[0].lower(), "base") or ("", ""))[1] == "base"]
    if len(pieces) < 3 or len(orders) < len(pieces) or not any(len(p.split()) > 2 for p in orders):
        return []
    return [f"{lead}{colon}{pieces[0]}", *pieces[1:]]


def listing(sentence: str) -> list[str]:
    """'frost, icicles, drops, first fly, curtain blowing' -> five: nothing but four or more short things between commas; else none."""
    items = [p.strip(" .") for p in re.split(r",\s*(?:and |then )?", sentence) if p.strip(" .")]
    short = all(len(p.split()) <= 3 or (len(p.split()) <= 5 and re.match(r"(?:an?|the|one|two|three)\b", p, re.I) and _thingless(p))
                for p in items)
    alone = [verb_form(p) or verb_like(p.lower(), "third") for p in items if " " not in p and not p.endswith("ss")]
    deed = " " in items[0] and any(form and form[1] == "third" for form in alone) if items else False
    return items if len(items) >= 4 and short and not deed and not any(is_attribute_word(p) for p in items) else []


def is_attribute_word(piece: str) -> bool:
    """One bare adjective ('warm'): a look, no thing."""
    return " " not in piece and adjective(piece.lower())


def _parts(left: str, right: str, joint: str) -> bool:
    """Whether a new event begins after a joint."""
    mark = joint.strip().lower()
    rest = re.split(r"[,;]", right, maxsplit=1)[0]
    if mark in ("before", "until", "while") and not _has_deed(rest):
        return False
    if mark == "and" and left.split()[-1:] == right.split()[:1]:
        return False                 # 'bigger and bigger', 'round and round'
    if left.count("(") != left.count(")") or re.fullmatch(r"(?:it|he|she|they|that) (?:is|are|was|were) [\w-]+", rest.strip(" .")):
        return False
    if mark[:1] in (";", "–", "—", "-") or mark == "/":
        return len(left.split()) >= 2 and len(right.split()) >= 2
    if mark == ":":
        return len(left.split()) >= 3 and len(right.split()) >= 3 and _has_deed(rest)
    if re.search(r"\b(?:until|before)\b", mark) and _PRONOUN.match(right):
        return False
    if re.search(r"\b(?:then|finally|until|before)\b", mark):
        return (_has_deed(left) or len(left.split()) >= 3) and len(right.split()) >= 2 and not _DEPENDENT.match(rest)
    if re.search(r"\b(?:while|as|when|so|but)\b", mark):
        return _has_deed(left) and _own_subject(rest)
    if re.match(r"(?:on the (?:day|night|morning|evening)|the (?:moment|day|night|minute|second|instant)|(?:every|each) time|whenever|if|"
                r"as soon as|by the time)\b", left, re.I) and "," not in left and mark == ",":
        return False                                                 # 'On the day it comes back, she smells rain'
    first = rest.split()[0] if rest.split() else ""
    if mark == "and" and len(rest.split()) == 1 and phrases.pairs(left, first):
        return False
    if _deed_word(first) and _has_deed(left) and _is_finite(first, left):
        return True
    if _DEPENDENT.match(rest):
        return False
    listed = mark != "and" and _list_like(left) and len(left.split()) >= 2        # 'a badger and a mole hold a picnic' is one
    return (_has_deed(left) or listed) and _own_subject(rest)


def _has_deed(text: str) -> bool:
    return finite.verb(text, first=True, plural=False)[0] > 0


def _own_subject(text: str) -> bool:
    words = text.split()
    return len(words) >= 2 and finite.verb(text, first=True, plural=False)[0] > 0 and not _DEPENDENT.match(text)


def _deed_word(word: str) -> bool:
    form = verb_form(word) or verb_like(word, "third")
    return form is not None and form[1] in ("third", "base", "past") and not (actor(word) and form[1] != "third")


def _is_finite(word: str, left: str) -> bool:
    """A verb right after the joint goes on with the same subject when it is in the subject's form."""
    form = verb_form(word) or verb_like(word, "third")
    if form is None:
        return False
    at, base, _ = finite.verb(left, first=True, plural=False)
    many = (
        at > 0
        and verb_form(left[at:].split()[0]) is not None
        and (verb_form(left[at:].split()[0]) or ("", ""))[1] == "base"
        and base not in ("be", "have")
    )
    return form[1] == ("base" if many else "third") or (form[1] == "past" and not many and re.search(r"\b\w+ed\b", left) is not None)


def _subject(event: str) -> str:
    at, _, _ = finite.verb(event, first=True, plural=False)
    found = event[:at].strip(" ,") if at > 0 else ""
    found = re.sub(rf"^{hours.TIME},?\s+(?=\w)", "", found, flags=re.I)
    found = re.sub(r"(?:\s+(?:slowly|quickly|suddenly|always|never|finally|gently|then|also|is|are|has|have))+$", "", found, flags=re.I)
    return re.sub(
        r"^(?:when|as|while|until|then|finally|and|but|so|one (?:\w+ )?(?:day|night|morning|evening|afternoon)|"
        r"in the end|at the end|on the way|at last|suddenly),?\s+",
        "",
        found,
        flags=re.I,
    )


def _with_subject(event: str, subject: str) -> str:
    adverb = re.match(r"(?:always|never|still|often|sometimes|also|just|even|[a-z]+ly) (?=[a-z]+s\b)", event)
    if adverb and subject and (verb_form(event[adverb.end() :].split()[0]) or ("", ""))[1] == "third":
        return f"{subject} {event}"                                       # 'and always has clay on her hands'
    first = event.split()[0] if event.split() else ""
    form = verb_form(first) or verb_like(first.lower(), "third")
    second = event.split()[1].lower() if len(event.split()) > 1 else ""
    own = (verb_form(second) or ("", ""))[1] == "base" and second not in ("back", "open", "still", "close", "light", "water", "up")
    if form and form[1] == "third" and not own and second.endswith("ing") and subject:
        return f"{subject} {event}"                                       # 'leaves singing' is no leaf
    if form and form[1] == "third" and own:
        return event  # 'plants grow': a subject of its own
    goes_on = form is not None and first[:1].islower() and (form[1] == "third" or not _own_subject(event))
    return f"{subject} {event}" if subject and goes_on and _deed_word(first) and not (actor(first) and _own_subject(event)) else event


def _thingless(text: str) -> bool:
    return not _has_deed(text)


def _list_like(text: str) -> bool:
    return not _DEPENDENT.match(text) and (
        re.match(r"(?:an?|the|one|two|three|four|five|six|seven|many|his|her|their|our|my)\b", text, re.I) is not None
        or len(text.split()) >= 2
    )


def _list_items(text: str) -> list[str]:
    """'zips, stitching, laces and tape' -> four; attributes of a thing ('a cup, still steaming') stay with it."""
    pieces = [
        p.strip()
        for p in re.split(r",\s*(?:and finally |then finally |finally |and |then )?|\s*/\s*|\s+[–—-]\s+(?:then )?", text)
        if p.strip()
    ]
    if len(pieces) < 2 or (len(pieces) == 2 and not re.match(r"(?:an?|the|one|two|three|many|his|her|\d+)\b", pieces[1], re.I)):
        return [text]
    out: list[str] = []
    for piece in pieces:
        if out and ((_DEPENDENT.match(piece) and (len(pieces) < 3 or " " in piece)) or _only_describes(piece)):
            out[-1] = f"{out[-1]}, {piece}"
        else:
            out.append(piece)
    last = re.split(r"\s+and\s+(?=(?:an?|the|one)\s)", out[-1])
    return out[:-1] + [p for p in last if p.strip()] if len(out) >= 2 else out


def _only_describes(piece: str) -> bool:
    words = piece.lower().split()
    noun = len(words) == 1 and words[0].endswith("ing")                   # stitching, kneading
    return all(adjective(w) and not actor(w) for w in words) and len(words) <= 2 and not noun


_DONE_TO = re.compile(
    r"\b(?:an?|the|his|her|its|their)\s+((?:[\w-]+\s+){0,2}?[\w-]+(?:\s+of(?:\s+[\w-]+){1,2})?)"
    r"(?=\s+(?:down|up|to|in|on|under|at|from|across|into|with|over|and|for|as|while|before|"
    r"through|"
    r"past|along|out|off)\b|[,.]|$)", re.I)


_IT = re.compile(r"(?<=[a-z]s )it\b(?=\s+(?:in|on|with|into|to|up|from|at|by|back|away|home|off|out|through|across|over|along|"
                 r"as|for|until|when|while|and)\b|[,.]|$)")
_WEATHER = re.compile(r"^it (?:(?:is |was )?(?:starts? |begins? |started |began )?(?:to )?)?(rain|snow|hail)(?:s|ed|ing)?\b", re.I)


_WILLED = re.compile(
    r"(?:then |slowly |carefully |gently |finally |suddenly )?(?:plants?|builds?|picks?|takes?|gives?|holds?|carries|carry|writes?|reads?|"
    r"says?|asks?|looks?|smiles?|laughs?|cries|cry|walks?|runs?|jumps?|decides?|tries|try|finds?|follows?|helps?|waters?|hugs?|draws?|"
    r"paints?|sings?|dances?|digs?|searches|search|throws?|pulls?|pushes|push|puts?|waves?|learns?|wants?|waits?|sits?|steals?|saves?|"
    r"repairs?|cooks?|eats?|drinks?|listens?|watches|watch|brings?|collects?|teaches|teach|kneels?|whispers?|tells?|shares?)\b", re.I)
"""What only somebody does: 'it plants a seed' is not said of the tree that was named last."""


def _with_kin(text: str, before: str) -> str:
    """'She lies' after 'A painter asks his daughter': the daughter does, where who acted before is no she."""
    hit = re.match(rf"(?:then |suddenly |but |{hours.TIME},? )?(he|she)\b", text, re.I)
    if not hit:
        return text
    subject, word = _subject(before), hit[1].lower()
    leads = [casting.pronoun(w) for w in re.findall(r"[a-z]+", subject.lower())]
    for kin in re.finditer(r"\b(his|her|their|an?|the)\s+(?:[\w-]+\s+)??([a-z]+)\b", before[len(subject):]):
        own = kin[1] in ("his", "her", "their")
        if casting.pronoun(kin[2]) == word and word not in leads and (own or set(leads) - {"it"}):
            return f"{text[: hit.start(1)]}the {kin[2]}{text[hit.end(1):]}"
    return text


_SHOWN = re.compile(r"(an?|the|one)\s+((?:[\w-]+\s+){0,2}?[\w-]+)(?=\s+(?:of|with|in|on|under|at|from|that|which|who)\b|,|$)", re.I)
_AGAIN = re.compile(r"(?:(?:one by one|one (?:\w+ )?(?:night|day|morning|evening|afternoon)|then|slowly|suddenly|now|again|finally|"
                    r"(?:by|in|at|after|before|all) [\w ]{3,20}?),?\s+)?(it|they|this)\b(?!['’]s)(?=\s+\w)", re.I)


def resolved(actions: list[str]) -> list[str]:
    """'It slides under a bridge' after 'A sheet floats past' -> 'The sheet slides …'; people's pronouns stay for the casting."""
    out: list[str] = []
    thing, many, done, being = "", "", "", ""             # done: what the deed before was done to; being: who is an it and acts
    people: list[str] = []
    acted = ""                                            # the thing without life that was the subject of the sentence before
    for action in actions:
        text = _WEATHER.sub(r"\1 falls", action)
        text = re.sub(r"^(?:it|this)(?:['’]s| is| was)\s+(?=(?:an?|the|my|our|his|her)\s)", "", text, flags=re.I)
        hit = _AGAIN.match(text)
        hours = hit and hit.start(1) and hit[1].lower() == "it" and not re.match(r"one ", text, re.I)   # 'at midnight it strikes'
        if hit and not hours:
            both = " and ".join(people[-2:]) if len(people) > 1 else ""
            willed = _WILLED.match(re.sub(r"^\s*(?:both |all )?", "", text[hit.end(1):])) is not None
            they = both if willed and many and not phrases.living(many) else many or both
            stand = they if hit.group(1).lower() == "they" else (being if willed else "") or thing or done
            if stand:
                text = f"{text[: hit.start(1)]}{stand}{text[hit.end(1) :]}"
        text = _with_kin(text, out[-1] if out else "")
        subject = _subject(text)
        if (done or acted) and subject and not _PRONOUN.match(subject):
            text = _IT.sub(acted or done, text, count=1)              # 'The box plays its tune. The girl opens it': the box
        object_ = _DONE_TO.search(text, len(subject))
        if object_ and re.search(r"\b(?:in|on|at|to|of|for|by|from|into|with|through|across|under|over|near|behind|past)\b",
                                 text[len(subject): object_.start()]):
            object_ = None                                           # a place, not what was done to
        done = re.sub(r"^the (?:an?|the|some) ", "the ", f"the {object_.group(1)}") if object_ else done        # 'gives her a ribbon'
        acted = (_dead(subject) if subject else acted) or ("" if object_ or subject else acted)
        herd = re.search(r"\b(?:the|two|three|some|his|her)\s+([a-z-]+s)\b", text[len(subject):])
        herd = herd if herd and subject and actor(herd[1]) and actor(herd[1]) != herd[1] and not subject.endswith("s") else None
        core = re.split(r"\s+(?:of|with|in|on|that|which|who|from|at|under|over|behind|below|above)\s", subject)[0].split(",")[0]
        noun = re.sub(r"^(?:an?|the|one|this|that|his|her|their|its|our|my|another|every|each)\s+", "", core, flags=re.I)
        if noun == core and " " not in noun and actor(noun) not in (None, noun.lower()):
            noun = noun.lower()                                      # 'Workers roll up the banners'
        if noun and not _PRONOUN.match(core) and len(noun.split()) <= 4 and not re.match(r"[A-Z]", noun):
            word = actor(noun.split()[-1])
            plural = noun.endswith("s") and not noun.endswith("ss") and (word is None or word != noun.split()[-1])
            if word is not None and not plural and f"the {noun}" not in people and (
                    casting.kind_of(word) in ("person", "animal", "fantastic") or word in casting.LIVELY):
                people.append(f"the {noun}")
            if plural and (word is not None or not people):
                many = f"the {noun}"
            elif word is None or casting.kind_of(head := casting.head_of(noun)) != "person":
                thing = f"the {noun}"
                being = thing if word and (casting.kind_of(head) in ("animal", "fantastic") or head in casting.LIVELY) else being
        elif noun and re.fullmatch(r"[A-Z][a-zà-ÿ]+", noun) and actor(noun) is None and noun not in {*casting._NOT_NAMES, *people}:
            people.append(noun)
        elif not subject and (lead := _SHOWN.match(text)):
            thing = f"the {lead.group(2)}"
        if herd:
            many = f"the {herd[1]}"                              # 'He asks the crows. They carry him'
        out.append(text)
    return out


def _dead(subject: str) -> str:
    """'The music box' -> 'the music box'; '' for somebody, a pronoun, a name or no subject."""
    core = re.split(r"\s+(?:with|in|on|that|which|who|from|at|under|over|behind|below|above)\s", subject)[0].split(",")[0].strip()
    hit = re.match(r"(?:an?|the|one|this|that)\s+((?:[\w'’-]+ ){0,3}[\w-]+)$", core, re.I)
    return f"the {hit[1]}" if hit and not any(actor(word) for word in hit[1].split()[-1:]) and not hit[1].endswith("s") else ""


def _acts_late(sentence: str) -> bool:
    """'One of them, an old sailor with a tattoo, hums along': the deed comes after what stands between commas."""
    pieces = [p.split()[0] for p in sentence.strip(" .").split(",") if p.strip()]
    if len(pieces) != 3 or not re.match(r"(?:an?|the|his|her|their|its|one)$", pieces[1], re.I):
        return False                     # 'she unfolds it, rides off, folds it': three deeds
    form = verb_form(pieces[-1]) or verb_like(pieces[-1].lower(), "third")
    return form is not None and form[1] in ("third", "base") and actor(pieces[-1]) is None


def told(text: str, least: int, most: int, sentences: list[str]) -> list[str]:
    """Between `least` and `most` events where the text has them: whole sentences when they are enough, else their parts."""
    whole: list[str] = []
    for sentence in sentences:
        if listing(sentence):
            whole += listing(sentence)
            continue
        if _acts_late(sentence):
            whole.append(sentence)
            continue
        whole += _list_items(sentence.strip(" .;")) if _thingless(sentence) and len(_list_items(sentence.strip(" .;"))) >= 3 else [sentence]
    if len(whole) >= least:
        return whole
    fine = [split(s) for s in whole]
    while len(whole) < least:
        best = max(range(len(fine)), key=lambda i: (len(fine[i]) > 1, len(" ".join(fine[i]))), default=-1)
        if best < 0 or len(fine[best]) <= 1:
            break
        fine[best : best + 1] = [[part] for part in fine[best]]
        whole = [f[0] if len(f) == 1 else ", ".join([f[0], *(_lower(part) for part in f[1:])]) for f in fine]
    return whole


def _lower(part: str) -> str:
    """A clause that goes on after a comma: 'She puts it away' -> 'she puts it away'."""
    return re.sub(r"^(?:She|He|They|It|The|An?|His|Her|Their|One|Two)\b", lambda hit: hit[0].lower(), part)


__all__ = ["article", "resolved", "split", "told"]
