"""The story without its descriptions of people: they stand in the cast; the events keep the bare names."""

from __future__ import annotations

import re

from director import dictionary, wordnet
from director.screenwriter import choosing, scenes
from director.screenwriter.attire import AGE, DRESS, adjective, is_attribute, participle
from director.screenwriter.dossiers import of_looks
from director.screenwriter.names import NAME, WORD, kind, proper
from director.screenwriter.words import ANIMALS, FANTASTIC, PEOPLE, actor, article, living, third, verb_form, verb_like

_CAST = re.compile(
    r"(?im)(?:^|(?<=[.!?] ))[ \t]*(?:characters?|cast|who|people|figures|personnages|figuren|personajes)\s*:[^\n]*?"
    r"(?=\s+(?:story|plot|synopsis|action)\s*:|(?<=[a-z)])\.\s+[A-Z][a-z]+ [a-z]|\n|$)(?:(?:\n[ \t]*[-*•–—][^\n]+)+)?"
)


_LEFT = re.compile(rf"(?:(?<=[.!?:;]\s)|(?<=\n)|^)[ \t]*(?P<name>{NAME})\.(?=\s|$)[ \t]*")
"""A name that stands alone where a portrait was."""


_ROLE_ALONE = re.compile(r"(?:(?<=[.!?;]\s)|(?<=\n)|^)[ \t]*The [a-z]+(?: [a-z]+)? "
                         r"\((?P<in>[^()\n]{2,160})\)(?:[.;](?=\s|$)|[ \t]*(?=\n|$))")
"""'The singer (red beret).': who somebody is, and no event."""



def _undescribed(hit: re.Match[str]) -> str:
    looks = [part.strip() for part in hit["in"].split(",")]
    return "" if _look(hit["in"]) or all(is_attribute(part) or re.search(rf"\b{DRESS}\b", part, re.I) for part in looks) else hit[0]


def _in_that_year(hit: re.Match[str]) -> str:
    """'In the year 2190 a robot finds a sprout and waters it' -> 'A robot finds a sprout in the year 2190 and waters it'."""
    told = f"{hit[2][:1].upper()}{hit[2][1:]}"
    for joint in re.finditer(r",|;| (?:and|but|until|when|while|then) ", told):
        if any((verb_form(word) or ("", ""))[1] == "third" and not actor(word) for word in told[: joint.start()].split()[2:]):
            return f"{told[: joint.start()]} {hit[1].lower()}{told[joint.start() :]}"
    return f"{told} {hit[1].lower()}"


_YEAR = re.compile(r"(?m)^(In the (?:year|summer|winter|spring|autumn|fall) (?:of )?\d{2,4}),?\s+((?:an?|the|one|two|some)\b[^.!?\n]*)",
                   re.I)


_KIND_OF = re.compile(r"^\s*(?:an? |the |this is an? )?(?:[\w'’-]+ ){0,3}?(?:story|tale|fable|fairy ?tale|cartoon|bedtime story|"
                      r"picture book|fantasy|comedy|drama)s? (?:for [\w -]{3,24} )?about (?=(?:an?|the|two|three)\b|(?-i:[A-Z]))", re.I)
"""'A children's story about …'."""
_NAMED_WHO = re.compile(rf"(?:(?<=[.!?\n]\s)|^)(?P<name>{NAME}),\s+an?\s+(?:[\w-]+\s+){{1,4}}(?:who|that)\s+(?P<does>[a-z]+s\s[^.!?\n]*)")
"""'Pim, a small snail who wants to win a race': what he is stands with his name, what he does is the story."""


_FAMILY = re.compile(r"\b(?P<one>an?|the|one|our|my) (?P<how>(?:[a-z-]+ ){0,2}?)(?P<whose>[a-z]+) family\b", re.I)


_BOTH_ARE = re.compile(
    r"(?:(?<=[.!?:]\s)|^)(?:the |our )?(?:two|three) (?:[a-z-]+ ){0,3}?[a-z-]+s, (?P<both>(?:an? (?:[a-z-]+ ){0,3}?[a-z-]+, )?"
    r"an? (?:[a-z-]+ ){0,3}?[a-z-]+,? and an? (?:[a-z-]+ ){0,3}?[a-z-]+), (?=[a-z]+ )", re.I)
"""'Two old enemies, a cat and a mailman, share' is told of the cat and the mailman."""
_UNTIL_ONE = re.compile(r",? until (?P<when>one (?:[a-z]+ )?(?:day|night|evening|morning|afternoon)),? (?=[a-z])", re.I)
"""'Counts his sheep until one evening one is missing': that is another day."""
_FLOCK = re.compile(r"\b(?P<deed>(?:count|herd|guard|tend|drive|shear|graze)s?) (?P<whose>his|her|their|the) sheep\b")
_SEVERAL = {"mouse": "mice", "goose": "geese", "wolf": "wolves", "sheep": "sheep", "deer": "deer", "fish": "fish"}


def _family(hit: re.Match[str]) -> str:
    """'a hungry duck family': a family of hungry ducks."""
    if hit["whose"].lower() not in ANIMALS:
        return hit[0]
    one = "a" if hit["one"].lower() == "an" else hit["one"]
    return f"{one} family of {hit['how']}{_SEVERAL.get(hit['whose'].lower()) or third(hit['whose'])}"


_REVEALED = re.compile(
    r"\b(?:discover(?P<s>s?)|finds? out|learns?|reali[sz]es?|notices?|sees?|finds?) (?:that )?(?P<whose>the|his|her|their) "
    r"(?P<who>(?:[a-z-]+ ){0,2}?[a-z]+) (?:is|was|are|turns out to be) (?:really |actually |in truth |only |just )?an? "
    r"(?P<what>(?:[a-z-]+ ){0,2}?[a-z]+)(?=[,.;!?]|$| (?:in|with|who|and|wearing)\b)", re.I)


def _revealed(hit: re.Match[str]) -> str:
    """'discovers that the thief is a raccoon': the raccoon thief is seen."""
    who, what = hit["who"].split()[-1].lower(), hit["what"].split()[-1].lower()
    if not actor(who) or not actor(what) or adjective(what) or who == what:
        return hit[0]
    verb = "discover" if hit[0].lower().startswith(("discover ", "find out", "learn ", "realise ", "realize ")) else "discovers"
    return f"{verb} {hit['whose']} {hit['what']} {hit['who']}"


_COMES_AS = re.compile(
    r"\b(?P<who>(?:his|her|its|their|our|the|an? [a-z-]+['’]s|the [a-z-]+['’]s) (?:[a-z-]+ ){0,2}?(?:customer|guest|visitor|"
    r"neighbou?r|passenger|client|patient|pupil|student|rival|opponent|partner|date|roommate|flatmate|boss|teacher|"
    r"assistant|helper|babysitter|intern)) "
    r"(?:is|was|turns out to be) (?P<what>an? (?:[a-z-]+ ){0,3}?(?P<head>[a-z]+))(?=[,.;!?]|$| (?:who|and)\b)", re.I)


def _comes_as(hit: re.Match[str]) -> str:
    """'its first customer is a hungry alien': the alien comes."""
    if not actor(hit["head"].lower()):
        return hit[0]
    what = hit["what"] if hit[0][:1].islower() else hit["what"][:1].upper() + hit["what"][1:]
    return f"{what} comes in as {hit['who'][:1].lower()}{hit['who'][1:]}"


_LEARNS = re.compile(r"\b(?P<does>learn|stud(?:y|ie)|practi[sc]e|teach)(?P<s>e?s)?"
                     r"(?P<whom> (?:an?|the|his|her) (?:[\w-]+ )?(?!(?:the|an?)\b)[\w-]+)? "
                     r"(?P<what>(?:(?:the|a) )?(?P<noun>[a-z]+))(?=[,.;!?]|$| (?:and|but|from|with|for|until|while|in|at|on)\b)")


def _learns(hit: re.Match[str]) -> str:
    """'learns the violin' -> 'learns to play the violin', 'learns ballet' -> 'learns to dance ballet': what is learnt is done."""
    noun = hit["noun"]
    does = next((verb for kind, verb in (("musical instrument", "play"), ("dance", "dance"), ("dancing", "dance"), ("board game", "play"))
                 if wordnet.is_a(noun, kind, senses=2)), "")
    if not does or noun in ("step", "steps") or (hit["whom"] and hit["does"] != "teach") or (hit["does"] == "teach" and not hit["whom"]):
        return hit[0]
    return f"{hit['does']}{hit['s'] or ''}{hit['whom'] or ''} to {does} {hit['what']}".replace("studies to", "learns to")


_RUNS = re.compile(r"\brun(?P<s>s?) (?=(?:an?|the|his|her|their) (?:(?!the\b|an?\b)[\w-]+ ){0,3}?" +
                   choosing.HOUSES.removesuffix("$") + r"\b)")
"""'runs a night school': keeps it, and does not run; told as its opening."""


_WHO_CAN = re.compile(r"^(?P<who>(?:an?|the|one|two|three) (?:[\w-]+ ){0,3}?[\w-]+) (?:who|that) (?:can|could|must|may|has to|"
                      r"have to|will|is able to) (?:only |always |just )?(?P<do>[a-z]+)(?P<rest> [^.!?,;]{3,60})?[.!]?$", re.I)


def _can(hit: re.Match[str]) -> str:
    """'A superhero who can only fly backwards' -> 'A superhero flies backwards': what one can is what is seen."""
    base = verb_form(hit["do"])
    more = any((verb_form(word) or "  ")[1] == "third" and not actor(word) for word in (hit["rest"] or "").split())
    if base is None or base[1] != "base" or more:
        return hit[0]
    many = re.match(r"(?:two|three)\b", hit["who"], re.I) is not None
    return f"{hit['who']} {hit['do'] if many else third(hit['do'])}{hit['rest'] or ''}"


_DONE_BY = re.compile(
    r"(?:(?<=[.!?]\s)|^)(?P<what>(?:the|an?|his|her|their|its) [^.!?,;]{3,60}?) (?:is|was|gets) "
    r"(?:being )?(?P<done>[a-z]+(?:ed|en|t|wn|ng)) by "
    r"(?P<who>an? (?:[a-z-]+ ){0,3}?(?P<head>[a-z]+))(?=[.!?,;]|$| (?:and|while|as|until|who)\b)", re.I)


def _does_it(hit: re.Match[str]) -> str:
    """'The last library is guarded by a robot' -> 'A robot guards the last library'; somebody to whom it is done stays the hero."""
    base = verb_form(hit["done"]) or verb_like(hit["done"], "past") or dictionary.bases(hit["done"], "verb")
    done_to = re.sub(r"^.*['’]s\s", "", hit["what"].lower()).split()
    lives = any(actor(word) and (word in ANIMALS | PEOPLE | FANTASTIC or living(word)) for word in done_to)
    if not base or lives or not actor(hit["head"].lower()):
        return hit[0]
    return f"{hit['who'][:1].upper()}{hit['who'][1:]} {third(base[0])} {hit['what'][:1].lower()}{hit['what'][1:]}"


def plain(text: str) -> str:
    """'Mary (12, muddy bonnet) chips at it. Her dog TRAY, a terrier, digs.' -> 'Mary chips at it. TRAY digs.'"""
    text = _DONE_BY.sub(_does_it, _WHO_CAN.sub(_can, _LEARNS.sub(_learns, _RUNS.sub(r"open\g<s> ", text.strip()))))
    text = _COMES_AS.sub(_comes_as, _REVEALED.sub(_revealed, _FAMILY.sub(_family, text)))
    text = _BOTH_ARE.sub(lambda hit: f"{hit['both'][:1].upper()}{hit['both'][1:]} ", text)
    text = _UNTIL_ONE.sub(lambda hit: f". {hit['when'][:1].upper()}{hit['when'][1:]}, ", text)
    if _FLOCK.search(text):
        text = re.sub(r"\b(o|O)ne (?=is |gets |goes |runs )", r"\1ne sheep ", _FLOCK.sub(r"\g<deed> \g<whose> flock of sheep", text))
    text = re.sub(r"\b(?:only )?(?:one|a single) [a-z]+: (an? [^.,;:\n]+)(?=[.!]|$)", r"\1", text)                  # 'one guest: a fox'
    text = _NAMED_WHO.sub(r"\g<name> \g<does>", _KIND_OF.sub("", _CAST.sub("", text)))
    told = text
    text = _YEAR.sub(_in_that_year, text)
    text = re.sub(r"(?i)(?:^|(?<=\n)|(?<=[.!?]\s))[ \t]*(?:story|plot|synopsis|idea|logline)\s*:\s*", "", text)
    text = re.sub(r"\b[Tt]here(?:['’]s| is| was) (?:this|an?|one) ((?:[\w-]+ ){0,3}[\w-]+) (?:that|who|which) (?=[a-z]+s )",
                  lambda hit: article(hit[1])[:1].upper() + article(hit[1])[1:] + " ", text)
    text = _PAIR.sub(lambda hit: f"{hit[1]} ", _WHO_DOES.sub(_does, text))
    text = _CARRIED.sub(_carried, _WHOSE.sub(_alone, text))
    text = _without_brackets(_ROLE_ALONE.sub(_undescribed, text))
    lines = text.split("\n")
    first = next((n for n, line in enumerate(lines) if re.match(r"\s*(?:INT|EXT)\b", line)), len(lines))
    text = "\n".join(line if n > first and scenes.speech_line(line) else _without_portraits(line) for n, line in enumerate(lines))
    text = _without_appositions(text)
    text = _LEFT.sub(lambda hit: "" if f"{hit['name']} (" in told else hit.group(0), text)
    return re.sub(r"[ \t]{2,}", " ", text)


_PAIR = re.compile(rf"\b(?:The |Our |the |our )?(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive)\s+(?:[a-z-]+\s+){{0,3}}?[a-z-]+s,\s+"
                   rf"((?:{NAME}(?:\s*\([^()\n]*\))?,?\s+)+and\s+{NAME}(?:\s*\([^()\n]*\))?),\s+(?=[a-z]+\s)")
"""'Two old players, Ivan and Samir, play' is told of Ivan and Samir."""
_WHO_DOES = re.compile(r"(?m)(?:^|(?<=[.!?:]\s))(?:(?:the|a) (?:story|tale|film) (?:of|about)\s+)?"
                       r"(?P<who>(?:an?|the|one|two|three|our|my)\s+(?:[\w'’-]+\s+){0,4}?[\w'’-]+)\s+"
                       r"(?:who|that)\s+(?P<does>[a-z]+\b[^.!?\n]*)", re.I)


_OBJECT = re.compile(r"\s(?!(?:of|in|on|with|at|from|by|under|for|near|and|or|inside|behind|beside|without|like|as|over|to)\s)[a-z]+\s+"
                     r"(?:an?|the|his|her|their|its)\s", re.I)
"""'Two sisters build a snowman who …': what follows is told of the snowman."""


def _does(hit: re.Match[str]) -> str:
    """'A tulip that hides from a spotlight until a bee finds it.' -> 'A tulip hides …', where the sentence tells nothing else of it."""
    words = hit["does"].split()
    if not _acts(words[0]) or any(_acts(w) for w in hit["who"].split()[1:-1]) or _OBJECT.search(hit["who"]):
        return hit.group(0)
    for at, word in enumerate(words[1:], 1):
        before = [w.strip(",;") for w in words[max(0, at - 5): at]]
        joined = any(w in _LINKS for w in before) or any(w.endswith((",", ";")) for w in words[max(0, at - 4): at])
        if _acts(word.strip(",;")) and not joined and actor(word.strip(",;")) is None:
            return hit.group(0)
    who = hit["who"]
    return f"{who[:1].upper()}{who[1:]} {hit['does']}"


_LINKS = frozenset("and but or until till when while because so before after then who that which if as where".split())
_CARRIED = re.compile(r"(?:(?<=[.!?:]\s)|^)(?:only|just)?\s*(?P<who>(?:the|an?|one|our|two|three)\s+(?:[a-z-]+\s){0,2}?[a-z-]+),\s+"
                      r"(?P<does>[a-z]+ing)\s+(?P<what>[^.,;:\n]+(?:,\s+[^.,;:\n]+)+?(?:,?\s+and\s+(?:finally\s+)?[^.,;:\n]+)?)(?=[.\n]|"
                      r"$)", re.I | re.M)


def _carried(hit: re.Match[str]) -> str:
    """'only the boots, crossing moss, a stream and finally a doormat' -> 'The boots cross moss. The boots cross a stream. …'"""
    form = verb_form(hit["does"].lower()) or verb_like(hit["does"].lower(), "ing")
    where = [p.strip() for p in re.split(r",\s+(?:and\s+)?(?:finally\s+)?|\s+and\s+finally\s+", hit["what"]) if p.strip()]
    if not form or form[1] != "ing" or len(where) < 3 or any(_acts(word) or word.endswith("ing") for p in where for word in p.split()[:2]):
        return hit.group(0)
    who = hit["who"][:1].upper() + hit["who"][1:]
    deed = form[0] if who.endswith("s") and not who.endswith("ss") else third(form[0])
    return " ".join(f"{who} {deed} {place}." for place in where).rstrip(".")


_WHOSE = re.compile(rf"(?<!with )(?<!for )(?<!by )(?<!of )(?<!about )\b(?:[Aa]n?|[Oo]ur|[Mm]y|[Tt]he)\s+(?:[\w-]+\s+){{1,4}}?(?:called|"
                    rf"named)\s+(?P<name>{NAME})\s*(?:\([^)\n]*\))?,?\s+"
                    r"(?:who|that)\s+(?P<does>[^.!?\n]+)")


def _alone(hit: re.Match[str]) -> str:
    """'A banana called Gus (moustache) who is looking for a bin' -> 'Gus is looking for a bin', where nothing else is told of him."""
    verbs = [word for word in hit["does"].split() if word in ("is", "was", "has") or _acts(word)]
    return f"{hit['name']} {hit['does']}" if len(verbs) == 1 and hit["does"].split()[0] == verbs[0] else hit.group(0)


def _without_brackets(text: str) -> str:
    def named(hit: re.Match[str]) -> str:
        return hit["name"] if actor(hit["name"].lower()) is None and proper(hit["name"]) else hit.group(0)

    phrase = r"(?:[Aa]n?|[Tt]he|[Oo]ne|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir)\s+[^.()\n,;:]{2,60}?"
    text = re.sub(rf"\b{phrase}\s*\((?P<name>{NAME})(?:,[^()]*)?\)", named, text)
    return re.sub(r"(?<=[\w'’])[ ]*\(([^()\n]{2,220})\)", lambda m: "" if _look(m.group(1)) else m.group(0), text)


def _look(inner: str) -> bool:
    aside = re.search(r"\d\s*(?:sec|seconds|min)\b|\bshot|\bcamera|\bphoto|\bstop\b|\bpress\b|\bstep", inner, re.I)
    return of_looks(inner) and not aside and not scenes.is_view(inner) and re.fullmatch(r"\d+(?:\.\d+)?\s*s", inner) is None


def _without_appositions(text: str) -> str:
    out, start = "", 0
    for hit in re.finditer(rf"(?<![\w-])(?P<name>{NAME}),\s+(?P<in>[^.;:()!?\n]{{2,160}})", text):
        if hit.start() < start or not proper(hit["name"]):
            continue
        pieces = re.split(r",\s+", hit["in"])
        deed = next((i for i, p in enumerate(pieces) if p.split() and _acts(p.split()[0]) and not participle(p)), 0)
        if deed and all(_describes(p, i) for i, p in enumerate(pieces[:deed])):
            rest = ", ".join(pieces[deed:])
            out += f"{text[start : hit.start()]}{hit['name']} {rest}"
            start = hit.end()
    text = out + text[start:]

    def lead(hit: re.Match[str]) -> str:
        noun = hit["noun"]
        if kind(noun + " ") and proper(hit["name"]) and not re.fullmatch(WORD, noun):
            return hit["name"]
        return hit.group(0)

    return re.sub(
        (
            rf"\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y)\s+(?P<noun>(?:[\w-]+ ){{0,2}}?[a-z][\w-]+) "
            rf"(?P<name>{NAME})(?=[\s,.;])"
        ),
        lead,
        text,
    )


def _acts(word: str) -> bool:
    form = verb_form(word) or verb_like(word.lower(), "third")
    return form is not None and form[1] in ("third", "past") and word[:1].islower()


def _describes(piece: str, index: int) -> bool:
    """Whether what stands between a name and its deed is a look or says who it is."""
    words = re.split(r"\s(?:in|with|wearing|of|from|who)\s", piece, maxsplit=1)[0].split()
    if re.match(r"(?:an?|the|his|her|our|my)\s", piece):
        return actor(words[-1]) is not None or re.search(rf"\b{DRESS}\b", piece, re.I) is not None or index == 0
    return is_attribute(piece) or re.match(r"(?:in|with|wearing)\s", piece) is not None or (index > 0 and len(piece.split()) <= 4)


def _without_portraits(line: str) -> str:
    """A line without sentences and clauses that only say how somebody looks."""
    out: list[str] = []
    for sentence in re.split(r"(?<!\bMr\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bSt\.)(?<!\bMrs\.)(?<=[.!?])\s+", line):
        if _portrait(sentence):
            continue
        clauses = re.split(
            (
                r"(;\s+|,\s+(?=[A-Z]\w+(?:,[^,;]{2,30},)?\s+(?:wears|has|is wearing)\b)|:\s+(?=[A-Z]\w+(?:,[^,;]{2,30},)"
                r"?\s+(?:wears|has)\b))"
            ),
            sentence,
        )
        kept = [c for c in clauses[0::2] if not _portrait(c)]
        kept_words = "; ".join(k.strip() for k in kept)
        out.append(
            (kept_words if kept_words.endswith((".", "!", "?")) else f"{kept_words}.") if len(kept) != len(clauses[0::2]) else sentence
        )
    return " ".join(o for o in out if o.strip())


def _portrait(sentence: str) -> bool:
    """'Kofi, 16, gold headphones.', 'Percy = pale, moustache', 'Theo wears a blue cap and has a missing tooth'."""
    text = re.sub(r"\s*\([^()]*\)", "", sentence).strip(" .;")
    text = re.sub(rf"^[A-Z][a-z]{{2,}}(?: [a-z]+)?:\s+(?:(?:[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y)\s+[a-z]+\s+)?(?={NAME},)", "", text)
    hit = re.match(rf"(?P<name>{NAME})\s*(?:=|,|:|[–—-]\s)\s*(?P<in>.+)$", text)
    if hit and proper(hit["name"]):
        pieces = [p.strip() for p in re.split(r",|;", hit["in"]) if p.strip()]
        looks = any(re.search(rf"\b{DRESS}\b", p, re.I) or AGE.match(p) for p in pieces)
        if looks and (any if ":" in hit.group(0) and len(pieces) > 2 else all)(is_attribute(p) for p in pieces[: 1 if "=" in text else 2]):
            return not any((verb_form(p.split()[0]) or ("", ""))[1] == "third" for p in pieces)
    being = re.match(rf"(?P<name>{NAME}) is (?P<in>an?\s.+|(?:very )?[a-z-]+(?: and [a-z-]+)?(?: with .+)?)$", text)
    if being and proper(being["name"]):
        words = re.split(r"\s(?:in|with|wearing|of|who)\s", being["in"], maxsplit=1)[0].split()
        return (
            actor(words[-1]) is not None
            if being["in"].startswith("a") and len(words) > 1
            else all(adjective(w) for w in words if w not in ("and", "very"))
        )
    wears = r"(?:always )?(?:wears|has|is wearing|is dressed in) (?P<in>.+)$"
    role = re.match(rf"(?:The|An?|Our|His|Her|My) (?:[\w-]+ ){{0,2}}?(?P<noun>[a-z-]+) {wears}", text)
    goes_on = r"\b(?:and|but|who|when|while) (?:he|she|it|they|[a-z]+s (?:the|a|his|her|to|in)) ?\b"
    if role and actor(role["noun"]) and not re.search(goes_on, role["in"]):
        pieces = re.split(r",\s+(?:and\s+)?|\s+and\s+", role["in"])
        return all(re.search(rf"\b{DRESS}\b", p, re.I) for p in pieces) and not _NEW.match(role["in"])
    worn = re.match(rf"(?P<name>{NAME})(?:,[^,;]{{2,30}},)?\s+(?:always\s+)?(?:wears|has|is wearing|is dressed)\s+(?P<in>.+)$", text)
    if worn is None or re.search(r"\band (?:he|she|they)\b|^\w+ (?:it|him|her|them)\b", worn["in"]):      # 'Chintu has hidden them'
        return False
    return re.search(rf"\b{DRESS}\b", worn["in"], re.I) is not None and not _NEW.match(worn["in"])


_NEW = re.compile(r"(?:an? )?new\b|[a-z]+(?<!without) (?:his|her|its|their|the) ")
"""'has a new hat', 'has lost her crown': what has come about is no portrait."""
