"""The last look at a plan in English: every thing and place that the story names is in some shot, and whatever is quoted is kept."""

from __future__ import annotations

import re
from dataclasses import replace

from director import dictionary, wordnet
from director.screenwriter import asides, coverage, proofing, quotes, seen, sifting, works
from director.screenwriter.attire import adjective
from director.screenwriter.beats import Beat
from director.screenwriter.casting import Role
from director.screenwriter.words import verb_form

_FIELDS = ("artifact", "object", "food", "plant", "animal", "person", "substance", "phenomenon")
_NO_PICTURES = ("film", "music", "communication", "message", "time period", "unit of measurement", "product", "creation", "language unit")
_WHOLE = re.compile(r"\b(?:every|each|all|no|without|never|nobody|don['’]t|do not|not)\b", re.I)


_LABELS = re.compile(r"\b(?:verse|chorus|bridge|outro|intro|hook|drop|act|part|scene|shot|refrain|opening|ending)\b ?\w?\s*(?=:|"
                     r"[–—-]\s)", re.I)


def things(beats: tuple[Beat, ...], story: str, roles: tuple[Role, ...], known: str) -> tuple[Beat, ...]:
    """The beats with what the story names and no shot has: each in the shot of its sentence. `known`: words that stand elsewhere."""
    out, at = list(beats), 0
    told = (s for s in sifting.sentences(story)[:60] if not (sifting.is_wish(s) or sifting.is_rule(s) or sifting.of_films(s)))
    for sentence in told:
        bare = _LABELS.sub(" ", re.sub(r"\"[^\"\n]*\"|“[^”\n]*”|\([^()\n]*\)", " ", sentence))
        if proofing.unfilmable(bare, True) or asides.of_the_film(bare):
            continue
        scores = [len(set(coverage.content(bare)) & set(coverage.content(f"{beat.action} {beat.place}"))) for beat in out]
        best = max(range(at, len(out)), key=lambda index: (scores[index], -index))
        at = best if scores[best] else at
        shown = " ".join([*(f"{beat.action} {beat.place} {beat.light} {beat.dialogue} {beat.text} {beat.camera}" for beat in out),
                          *(role.description for role in roles), known])
        for word in coverage.missing(seen.as_seen(bare), shown):
            phrase = _phrase(bare, word)
            met = re.match(r"(?:an?|one|two|three|four|five|some) ", phrase) or not re.match(r"the ", phrase)
            if phrase and _seen(word) and (met or not wordnet.is_a(word, "organism", senses=2)):        # 'the bird' is the magpie
                out[best] = replace(out[best], action=f"{out[best].action.rstrip(' .')}, {phrase}")
    return tuple(out)


def _seen(word: str) -> bool:
    """Whether a word can be nothing but a thing or a place in a picture."""
    noun = next(iter(dictionary.bases(word, "noun")), "")
    if not noun or adjective(word):
        return False
    if word in sifting._MAKING:
        return False
    if word == "family":
        return True
    shares = wordnet.fields(noun, "noun")
    if verb_form(word) and sum(wordnet.uses(base, "verb") for base in dictionary.bases(word, "verb")) > wordnet.uses(noun, "noun"):
        return False
    return sum(shares.get(field, 0) for field in _FIELDS) >= 0.6 and not wordnet.is_a(noun, *_NO_PICTURES)


def _phrase(sentence: str, word: str) -> str:
    """The noun phrase in which a word stands ('a red umbrella'); '' where the sentence says that it is not there."""
    hit = re.search(rf"(?P<before>(?:\b[\w'’-]+ ){{0,3}})\b{re.escape(word)}\b", sentence, re.I)
    if not hit or _WHOLE.search(sentence[max(0, hit.start("before") - 24): hit.start() + len(hit[0])]):
        return ""
    kept: list[str] = []
    for before in reversed(hit["before"].split()):
        if re.fullmatch(r"an?|the|one|two|three|four|five|some|his|her|their|its", before, re.I):
            kept.insert(0, "the" if before.lower() in ("his", "her", "their", "its") else before.lower())
            break
        if not adjective(before.lower()) and not dictionary.bases(before.lower(), "noun"):
            break
        if verb_form(before) and not adjective(before.lower()):
            break
        kept.insert(0, before)
    return " ".join([*kept, word])


_TOPIC = re.compile(r"\b(?:video|film|clip|ad|advert|commercial|spot|reel|recipe|tutorial|explainer|promo|teaser|trailer|documentary|"
                    r"short|animation)\s+"
                    r"(?:for|about|of|on)\s+(?P<what>(?:(?:an?|the|our|my)\s+)?(?:new\s+)?[^.,:;()\n]{3,50}?)(?=[.,:;()\n]|\s+(?:called|named|that|who|which|with|"
                    r"in|at|on|to)\b|$)", re.I)


def topic(beats: tuple[Beat, ...], raw: str, shown_by: str) -> tuple[Beat, ...]:
    """The beats with what the film is for or about, in the last of them, where none of them shows it: the dish of a recipe."""
    hit = _TOPIC.search(raw)
    what = re.sub(r"^(?:our|my) ", "the ", re.sub(r"^((?:an?|the|our|my) "
                                                  r")?new ", r"\1", hit["what"].strip(), flags=re.I), flags=re.I) if hit else ""
    words = coverage.content(what)
    head = words[-1] if words else ""
    shown = " ".join([shown_by, *(f"{beat.action} {beat.place} {beat.text}" for beat in beats)])
    people = wordnet.is_a(next(iter(dictionary.bases(head, "noun")), head), "person", "social group", "organization", "medium")
    if not beats or not head or people or works.is_work(what) or head in _NOWHERE or set(coverage.missing(what, shown)) != set(words):
        return beats
    return (*beats[:-1], replace(beats[-1], action=f"{beats[-1].action.rstrip(' .')}, {what} in view"))


_NOWHERE = frozenset("tiktok youtube instagram reels shorts facebook linkedin website channel page socials school work class home "
                     "youtube".split())


def quotations(beats: tuple[Beat, ...], raw: str, known: str) -> tuple[Beat, ...]:
    """The beats with every line of speech of the request that got lost, in the shot of its sentence."""
    out = list(beats)
    for quote in quotes.quoted(raw):
        there = " ".join([known, *(f"{beat.dialogue} {beat.voice} {beat.text}" for beat in out)]).lower()
        if quote.kind not in ("said", "voice") or _bare(quote.text) in _bare(there) or not out:
            continue
        around = raw[max(0, quote.start - 120): quote.start].rsplit("\n", 1)[-1] + raw[quote.end: quote.end + 40].split("\n", 1)[0]
        words = set(coverage.content(around))
        best = max(range(len(out)), key=lambda index: (len(words & set(coverage.content(out[index].action))), -index))
        marks = re.compile(rf"[\"“]{re.escape(quote.text)}[\"”],?\s*")
        at = next((index for index, beat in enumerate(out) if marks.search(beat.action)), best)
        rest = marks.sub("", out[at].action).strip(" ,")
        best, out[at] = at, replace(out[at], action=rest if re.search(r"\w{2}", rest) else out[at].action)
        if quote.kind == "said":
            out[best] = replace(out[best], dialogue=f"{out[best].dialogue} {quote.text}".strip())
        else:
            out[best] = replace(out[best], voice=f"{out[best].voice} {quote.text}".strip())
    return tuple(out)


def _bare(words: str) -> str:
    return " ".join(re.findall(r"\w+", words.lower()))
