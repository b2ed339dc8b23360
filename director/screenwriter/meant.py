"""Who is meant: a short story with nouns in the place of its pronouns, so that each of its clauses can be filmed alone."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from director import dictionary, wordnet
from director.screenwriter import casting, leading, once_more, phrases, places, players, quotes
from director.screenwriter.attire import adjective
from director.screenwriter.words import actor, verb_form, verb_like

_DETERMINED = re.compile(
    r"\b(?P<det>an?|the|his|her|their|its|our|my|one|two|three|four|five|six|seven|some|another|many|several|every|each|no)\s+(?=[a-z])",
    re.I)
_NAMED = re.compile(r"(?<![\w'’-])[A-Z][a-zà-ÿ]+(?:\s[A-Z][a-zà-ÿ]+)?(?=[\s,.;!?'’]|$)")
_ENDS = re.compile(
    r"(?:of|in|on|at|to|from|with|without|by|for|into|onto|over|under|through|across|along|around|behind|beside|between|near|inside|outside|"
    r"past|after|before|until|till|when|while|as|because|so|and|or|but|then|who|that|which|where|whose|than|like|up|down|out|off|away|"
    r"back|he|she|it|they|him|her|them|his|its|their|the|an?|is|are|was|were|has|have|had|will|can|cannot|must|not|never|always|"
    r"full|again|alone|together|asleep|awake|home|against|about|during|above|below|beneath|beyond|among|toward|towards|just|everywhere|somewhere|nowhere|suddenly|"
    r"finally|slowly|quietly|once|every|each|does|doesn|did|would|could|should|may|might|one|two|three)$", re.I)
_BARE = re.compile(r"(?:^|[.;:,]\s+|\b(?:and|but|until|when|while|then|because|so|as)\s+)(?P<who>[a-z]+)(?=\s+[a-z])", re.I)
_STUFF = re.compile(r"\b(?P<verb>[a-z]+) (?P<noun>[a-z]{3,})(?=[.,;!?]|$| (?:and|but|"
                    r"until|for|in|on|at|with|from|together|again|when|while)\b)", re.I)
"""'bakes bread': what is done to something that no article leads in."""
_AFFIX = re.compile(r"\b(?:for|after|with|of|about|from|to|at|called|named|onto|over)\s+$")
_PRONOUN = re.compile(r"\b(?P<both>together they|they both|both of them|the two of them|the (?:three|four) of them|"
                      r"all (?:three|four)(?: of them)?|they all|all of them)\b|"
                      r"\b(?P<word>he|she|they|it|him|them|her(?!\s*$))\b(?!['’-])", re.I)
_HER = re.compile(
    r"(?:[.,;!?]|$|\s+(?:an?|the|some|his|its|their|two|three|to|with|from|in|on|at|into|onto|up|down|home|back|away|and|as|by|for|over|"
    r"under|beneath|beside|behind|near|along|around|past|again|all|until|across|through|out|off|how|what|where|while|before|after|"
    r"asleep|alone|everywhere|when|because|so|but|or|than|about|against)\b)")
"""What follows 'her' where it is somebody and not whose."""
_DUMMY = re.compile(
    r"it(?:['’]s|\s+(?:is|was|gets|got|becomes|grows|turns out(?= that)|seems|looks like|takes|rains|snows|storms|"
    r"starts? (?:to )?(?:rain|snow)\w*|"
    r"begins? (?:to )?(?:rain|snow)\w*))(?=\s+(?:(?:too|very|so|almost|already|only|not|always)\s+)?"
    r"(?:late|early|time|dark|night|day|cold|hot|warm|light|that|an?|the|his|her|their|midnight|spring|summer|winter|autumn|raining|snowing|"
    r"christmas|\d+|[a-z]+ (?:years|hours|days|minutes))\b|[.,;!]|$)|it\s+(?:(?:never|hardly|always|suddenly|finally|still) )?"
    r"(?:rains|snows|storms|starts?|begins?|stops?)\b"
    r"(?:\s+(?:to\s+)?(?:rain|snow)\w*)?(?=[.,;!]|$|\s+(?:and|but|on|in)\b)", re.I)
_TO_BEINGS = frozenset(
    "hunt chase feed love hug kiss comfort rescue save free heal tame befriend follow teach help adopt meet greet guard protect marry "
    "train nurse raise fear trust forgive thank invite ask tell wake scare frighten warn fight defeat arrest calm join".split())
"""What is done to somebody rather than to a thing."""


_WHEN = re.compile(r"(?:night|day|morning|evening|afternoon|year|month|week|hour|minute|second|moment|time|summer|winter|spring|autumn|"
                   r"end|way|while|bit|lot|kind|sort|middle|front|side|top|bottom|weekend)s?", re.I)
"""What no pronoun stands for."""


@dataclass(frozen=True)
class Named:
    """A noun phrase of the story: where it stands, what it is called again, and how it stands in its clause."""

    start: int
    end: int
    again: str                    # 'the old sailor', 'Mira'
    many: bool
    alive: bool
    sex: str                      # 'she', 'he' or 'it'
    person: bool
    rank: int                     # 3 does it, 2 it is done to, 1 is named beside it, 0 where it happens


def named(text: str, things: bool = False) -> str:
    """The story with 'the cake' for 'it' and 'the sailor' for 'he'; a pronoun that nothing before it explains stays. `things`: 'it' alone,
    where it is nothing that lives."""
    text = once_more.told_again(text)
    known, said = _phrases(text), quotes.quoted(text)
    out, done = "", 0
    for hit in _PRONOUN.finditer(text):
        word = (hit["word"] or "they").lower()
        if any(quote.start <= hit.start() < quote.end for quote in said):
            continue                                               # what somebody says is not touched
        if word == "it" and _DUMMY.match(text, hit.start()):
            continue
        if doer_of_relative(text, known, hit):
            continue
        if word == "her" and not _HER.match(text, hit.end()):
            continue
        before = [one for one in known if one.end <= hit.start()]
        doer = bool(hit["both"]) or word in ("he", "she", "they") or (word == "it" and not _done_to(text[: hit.start()])
                                                                      and _acts(text, hit.end()) is not None)
        found = _all_of(before) if _ALL.match(hit["both"] or "") else _meant(word, before, doer, _deed(text, hit, doer), text, hit.start(),
                       re.match(r"\s+(?:an?|some|the|his|her)\s+[a-z]", text[hit.end() :]) is not None)
        if not found or (things and (word != "it" or found[0].alive)):
            continue
        put = phrases.listed([one.again for one in found])
        lead = "together " if (hit["both"] or "").lower().startswith("together") else ""
        out += text[done : hit.start()] + (put[:1].upper() + put[1:] if hit.group(0)[:1].isupper() else put)
        done = hit.end()
        if lead:
            deed = re.match(r"\s+[a-z]+", text[done:])
            out, done = (f"{out}{deed.group(0)}", done + deed.end()) if deed else (out, done)
        rank = 3 if doer else 2
        own = {"him": "he", "her": "she"}.get(word, word)
        known += [replace(one, start=hit.start(), end=hit.end(), rank=rank, sex=own if own in ("he", "she") else one.sex) for one in found]
        known.sort(key=lambda one: one.start)
    return out + text[done:]


def is_nobody(text: str) -> bool:
    """'It is too hot': does nobody and nothing do what a sentence tells?"""
    return _DUMMY.match(text) is not None and re.match(r"it (?:becomes|grows|turns|seems|looks|takes)\b", text, re.I) is None


_ALL = re.compile(r"they all|all of them", re.I)


def _all_of(before: list[Named]) -> list[Named]:
    """Everybody the story has, in the order they came."""
    return list({one.again: one for one in before if one.alive}.values())[:4]


_LEADS = re.compile(r"(?:^|[,;.!?]\s*|\b(?:and|but|then|when|until)\s+)(?:at|on|in|after|before|during|by|from|behind|under)"
                    r"\s+$", re.I)


def doer_of_relative(text: str, known: list[Named], hit: re.Match[str]) -> bool:
    """'the notes they leave': what follows only says which notes."""
    low = (hit["word"] or "").lower() in ("he", "she", "they", "it") and not hit.group(0)[:1].isupper()
    return low and text[hit.start() - 1] == " " and any(
        one.end == hit.start() - 1 and one.rank < 3 and not _LEADS.search(text[: one.start]) for one in known)


def _meant(word: str, before: list[Named], doer: bool, deed: str, text: str, at: int, gift: bool) -> list[Named]:
    """Those a pronoun stands for, by number, sex, life, how they stood in the clause before, and how near that was."""
    latest: dict[str, Named] = {}
    for one in before:
        latest.pop(one.again, None)
        latest[one.again] = one
    held = re.compile(r"(?:\s+(?:full|made|covered))?\s+of\s+|\s+where\s+")          # 'a tree full of it' is full of something else
    there = [one for one in latest.values() if not held.fullmatch(text[one.end : at]) and not (
        word == "it" and _WITH_IT.fullmatch(text[one.end : at]))]
    subject = _subject(before, text)
    if not doer:
        acting = [set(s.again.split()) for s in subject]              # 'a snow leopard … the leopard lies beside her'
        there = [one for one in there if not any(words <= set(one.again.split()) for words in acting)]
    if word in ("they", "them"):
        return _several(there, subject if doer else [], doer, text)
    single = [one for one in there if not one.many]
    if word == "it":
        fits = [one for one in single if not one.person and one.rank]
        if deed in _TO_BEINGS or (doer and deed in players.WILLED):
            fits = [one for one in fits if one.alive] or fits
        elif doer:
            fits = [one for one in fits if not one.alive or one.rank > 1] or fits
        if re.search(r"\b(?:of|in|inside|into|onto|on|under|with|from)\s+$", text[:at]):
            fits = [one for one in fits if not one.alive] or fits
        fits = fits or [one for one in single if not one.person]
        if doer and _OF_ITSELF.match(text[at:]) and re.search(r"[.!?]\s+$", text[:at]):
            fits = [one for one in single if not one.person and one.rank == 3 and actor(one.again.split()[-1])] or fits
        if doer and _SETS_OUT.search(text[at:]):
            fits = [one for one in single if _CRAFT.search(one.again)] or fits
        if not doer and deed in ("catch", "kick", "throw", "hit", "pass", "save"):
            fits = [one for one in single if one.again.endswith("ball")] or fits
        if gift:
            fits = [one for one in fits if one.rank == 3] or fits
        return [max(fits, key=lambda one: (not doer and one.rank == 2, _clause(text, one.start), one.rank if one.rank != 3 else 1.5,
                                           one.start))] if fits else []
    own = {"him": "he", "her": "she"}.get(word, word)
    fits = [one for one in single if one.alive and one.sex in (own, "it")]
    if not fits:
        return []
    if doer and re.search(r"[.!?]\s+$", text[:at]):                    # a new sentence goes on with whom the story is about
        fits.sort(key=lambda one: -min(other.start for other in before if other.again == one.again))
        return [max(fits, key=lambda one: (one.sex == own, one.person))] if len({one.sex for one in fits}) > 1 else fits[-1:]
    return [max(fits, key=lambda one: (one.sex == own, one.person, one.rank == (3 if doer else 2), one.start))]


_WITH_IT = re.compile(r"\s+(?:for|with|to|from|on|in|into|under|over|at|by|behind|onto)\s+")
"""'searches the ice for it': not for the ice."""
_SETS_OUT = re.compile(r"^it\s+(?:\w+ly\s+)?(?:(?:takes?|lifts?|blasts?|took) off|launches|lands|sinks|sails|runs aground|"
                       r"drifts away)\b", re.I)
_OF_ITSELF = re.compile(r"it\s+(?:\w+ly\s+)?(?:leaves|crosses|enters|rides|climbs|follows|searches|sneaks|sets (?:off|out)|packs|escapes|"
                        r"travels|wanders|explores|visits|boards|passes|reaches|returns|heads|drives|flies|swims|sails|walks|runs)\b", re.I)
"""What only who sets out does: 'A robot decides to see the ocean. It leaves the flat.'"""
_CRAFT = re.compile(r"(?:rocket|plane|ship|boat|raft|balloon|helicopter|submarine|drone|glider|capsule|ufo|saucer)$")


def _several(there: list[Named], subject: list[Named], doer: bool, text: str) -> list[Named]:
    if len(subject) > 1 or (subject and subject[0].many):
        return subject
    many = [one for one in there if one.many]
    alive = [one for one in there if one.alive and not one.many]
    if many and (not doer or many[-1].alive or len(alive) < 2):
        return [max(many, key=lambda one: (one.alive if doer else False, one.rank > 0, one.start))]
    alive = alive if len(alive) > 1 else [one for one in there if one.rank > 1 and not one.many] if doer and alive else []
    return alive[:2] if len(alive) > 1 else []


def _subject(before: list[Named], text: str) -> list[Named]:
    """Who acts in the clause at hand: the last who did, with those named side by side."""
    acting = [one for one in before if one.rank == 3]
    if not acting:
        return []
    out = acting[-1:]
    for one in reversed(acting[:-1]):
        if re.fullmatch(r",?\s+and\s+|,\s+", text[one.end : out[0].start]) is None:
            break
        out.insert(0, one)
    return out[-4:]


def _clause(text: str, at: int) -> int:
    """The number of the clause in which a place of the text is."""
    return len(re.findall(r"[.;!?]|,\s|\b(?:and|but|until|when|while|then|because)\b", text[:at]))


def _deed(text: str, hit: re.Match[str], doer: bool) -> str:
    """The verb that belongs to a pronoun: after who acts, before whom it is done to."""
    if doer:
        return (_acts(text, hit.end()) or ("", ""))[0]
    words = re.findall(r"[a-z]+", text[: hit.start()].lower())[-2:]
    for word in reversed(words):
        form = verb_form(word) or verb_like(word, "third")
        if form:
            return form[0]
    return ""


def _done_to(before: str) -> bool:
    """Whether the word before a pronoun is a verb that goes on to it: 'brings it flowers'."""
    last = re.search(r"([a-z]+)\s+$", before)
    form = (verb_form(last[1]) or verb_like(last[1], "third")) if last else None
    return (form is not None and form[1] in ("third", "base", "past")) or bool(last and re.fullmatch(_TO_IT, last[1]))


_TO_IT = r"with|for|at|to|on|of|in|into|from|over|under|by|about|behind|beside|after|around|through"


def _acts(text: str, at: int) -> tuple[str, str] | None:
    """The finite verb that follows, adverbs between aside."""
    words = re.match(r"((?:\s+[a-z]+){1,3})", text[at:])
    for word in words.group(1).split() if words else ():
        form = verb_form(word) or verb_like(word, "third")
        if form and form[1] in ("third", "past", "base"):
            return form
        if word in ("will", "can", "must", "cannot", "would", "could"):
            return (word, "base")
        if not (word.endswith("ly") or word in ("then", "also", "just", "never", "always", "both", "soon", "still", "once", "only", "all")):
            return None
    return None


_WHOLES = frozenset("family group herd flock pack gang crowd troop band crew team".split())
_MEMBERS = re.compile(r" of (?P<who>(?:[a-z-]+ ){0,2}?[a-z]+(?:s|eep|eer|eese|ice|men|eople|ildren))\b")


def _phrases(text: str) -> list[Named]:
    found: list[Named] = []
    for hit in _DETERMINED.finditer(text):
        if found and hit.start() < found[-1].end:
            continue
        words: list[str] = []
        end = hit.end()
        paired = bool(found and found[-1].alive and re.fullmatch(r",?\s+and\s+", text[found[-1].end : hit.start()]))
        for piece in re.finditer(r"([a-zà-ÿ'’-]+)(\s*)", text[hit.end() :], re.I):
            said_of = words and adjective(piece[1].lower()) and actor(words[-1]) and not dictionary.bases(piece[1].lower(), "noun")
            if piece.start() + hit.end() != end or said_of or _ENDS.match(piece[1]) or _verb(piece[1], words, hit["det"], paired):
                break
            words.append(piece[1])
            end = hit.end() + piece.end()
            if not piece[2] or len(words) == 5:
                break
        if words and not _WHEN.fullmatch(words[-1]):
            stop = hit.end() + len(text[hit.end() : end].rstrip())
            of = _MEMBERS.match(text, stop) if words[-1].lower() in _WHOLES else None
            if of:                                                 # 'a family of hungry ducks' are the ducks
                found.append(replace(_one(text, hit.start(), of.end(), f"the {of['who']}"), many=True))
                continue
            found.append(_one(text, hit.start(), stop, text[hit.start() : stop]))
    for hit in _BARE.finditer(text):
        many = hit["who"].lower()
        if actor(many) and phrases.plural(many) and (_acts(text, hit.end()) or ("", ""))[1] == "base":
            person = casting.kind_of(actor(many) or "") == "person"
            found.append(Named(hit.start("who"), hit.end("who"), f"the {many}", True, True, "it", person, 3))
    for hit in _STUFF.finditer(text):
        form, noun = verb_form(hit["verb"].lower()) or verb_like(hit["verb"].lower(), "third"), hit["noun"].lower()
        if form and _is_stuff(noun) and not any(one.start <= hit.start("noun") < one.end for one in found):
            found.append(Named(hit.start("noun"), hit.end(), f"the {noun}", phrases.plural(noun), False, "it", False, 2))
    for hit in _NAMED.finditer(text):
        name = hit.group(0)
        if name.split()[0] in casting._NOT_NAMES or actor(name.split()[0]) or places.mentioned(f"in {name}") or any(
                one.start <= hit.start() < one.end for one in found):
            continue
        listed = re.match(r",(?: and)? [A-Z][a-z]+(?:,| and|$)", text[hit.end() :])
        if listed or _acts(text, hit.end()) or re.search(r"[a-z,] $", text[: hit.start()]):
            sex = "she" if name.split()[0].lower() in casting.WOMENS_NAMES else "it"
            found.append(Named(hit.start(), hit.end(), name, False, True, sex, True, _rank(text, hit.start(), hit.end())))
    found = _sexed(sorted(found, key=lambda one: one.start), text)
    chained = False
    for at in range(len(found) - 1, 0, -1):                         # 'A shepherd and her dog look': both do
        beside = re.fullmatch(r",?\s+and\s+|\s*,\s+|\s+with\s+", text[found[at - 1].end : found[at].start]) is not None
        chained = found[at].rank == 3 and beside and found[at - 1].alive and (
            chained or (_acts(text, found[at].end) or ("", ""))[1] in ("base", "past"))
        if chained:
            found[at - 1] = replace(found[at - 1], rank=3)
    return found


def _is_stuff(noun: str) -> bool:
    shares = wordnet.fields(noun, "noun")
    return sum(shares.get(field, 0.0) for field in ("food", "substance", "artifact", "plant", "possession")) > 0.5 and not actor(noun)


def _sexed(found: list[Named], text: str) -> list[Named]:
    """Who acts with 'his' or 'her' behind her in the same clause is a he or a she: 'a violinist is nervous before her concert'."""
    out = list(found)
    for at, one in enumerate(found):
        rest = text[one.end : next((other.start for other in found[at + 1 :] if other.person), len(text))]
        whose = re.match(r"[^.;!?]*?\b(his|her) [a-z]", rest) if one.person and one.sex == "it" and one.rank == 3 and not one.many else None
        if whose:
            out[at] = replace(one, sex="he" if whose[1] == "his" else "she")
    return out


def _verb(word: str, before: list[str], det: str, paired: bool) -> bool:
    """Whether a word behind these can only be what they do."""
    form = verb_form(word) or (verb_like(word, "third") if before else None)
    if not before or form is None:
        return False
    last = before[-1]
    if form[1] == "third":
        return not (actor(word) and not actor(last))
    if form[1] == "ing":
        return actor(last) is not None
    if paired and form[1] == "base" and actor(last):
        return True
    many = actor(last) not in (None, last.lower()) or det.lower() in ("two", "three", "four", "five", "some", "many", "several")
    if form[1] == "base" and actor(last) and not dictionary.bases(word.lower(), "noun"):
        return True                                                     # 'makes an elephant disappear'
    return (form[1] == "base" and many and last.endswith(("s", "n", "e"))) or (form[1] == "past" and actor(last) is not None)


def _one(text: str, start: int, end: int, phrase: str) -> Named:
    head = casting.head_of(phrase)
    own = re.sub(r"^(?:her|his|him|them|me|us) (?=(?:an?|the|some) )", "", phrase)            # 'gives her a ribbon'
    words = re.sub(r"^.*['’]s? (?=\w)", "", own.split(" ", 1)[1]).split()
    while len(words) > 1 and (adjective(words[0].lower()) or words[0].lower().endswith(("est", "ed"))) and not actor(words[0]):
        words.pop(0)
    alive = players.lively(phrase) or (actor(head) is not None and head in casting.LIVELY)
    rank = _rank(text, start, end)
    alive = alive or (rank == 3 and wordnet.fields(head, "noun").get("person", 0) >= 0.2)
    person = alive and (casting.kind_of(head) == "person" or actor(head) is None)
    many = phrases.plural(phrase) or head in players.GROUPS
    count = re.match(r"(two|three|four|five|six|seven)\b", phrase, re.I)
    again = f"the {f'{count[1].lower()} ' if count else ''}{' '.join(words)}"
    sex = casting.pronoun(head)
    if sex == "it":
        sex = next((p for word in words if (p := casting.pronoun(word.lower())) != "it"), "it")
    return Named(start, end, again, many, alive, sex, person, rank)


def _rank(text: str, start: int, end: int) -> int:
    before = text[max(0, start - 24) : start]
    opens = re.search(r"(?:^|[.;!?:,]\s*|\b(?:and|but|until|when|while|then|because|so|as|that|where|once|after|before|if|how|"
                      + leading.LED_BY + r"|(?:at|on|in|after|during) (?:the |an? )?(?:[\w-]+ )?[\w-]+),?\s+"
                      r"(?:together\s+)?)$", before, re.I)
    if _acts(text, end) and opens:
        return 3
    if re.match(r",?\s+(?:who|that|which)\s+(?:[a-z]+s|[a-z]+ed|is|was|has|had)\b", text[end:]):
        return 3
    if opens and re.match(r"(?:\s+(?:in|on|at|with|from|of)\s+(?:(?! and )[\w' -]){2,40}?)?(?:,? who\b[^,;.]{0,40},?)?\s+[a-z]+s\b",
                          text[end:]):
        return 3
    if re.search(r"\b(?:in|on|through|across|inside|under|along|into|near|behind|beside|around|down|up|over|between|by|off|onto|"
                 r"before)\s+$|(?:^|[.;!?]\s+)(?:At|During|After|Until|From|For)\s+$", before):
        return 0
    led = re.search(r"([a-z]+)\s+(?:with|at|to|for|after)\s+$", before)
    if led and (led[1] == "love" or ((verb_form(led[1]) or ("", ""))[1] in ("third", "base"))):
        return 2
    return 1 if _AFFIX.search(before) and not re.search(r"\b(?:look|looks|search|searches|hunt|hunts|care|cares|wait|waits|ask|asks)\s+"
                                                       r"(?:for|after)\s+$", before) else 2
