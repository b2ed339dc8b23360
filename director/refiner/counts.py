"""How many of a thing: numbers in figures and words, vague ones too, as the least and the most that they can mean."""

from __future__ import annotations

import re

from director import wordnet
from director.refiner import wordclass
from director.refiner.late import late
from director.refiner.owners import FUNCTION, PEOPLE, singular

Parts = tuple[str, str, int, int, str, str, str, str | None]

_SMALL = dict(zip("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
                  "nineteen twenty".split(), range(1, 21), strict=True))
_TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
_SCALE = {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 10 ** 6, "billion": 10 ** 9}
_MOST = 10 ** 12
_VAGUE = {
    **{f"{word} of": (n, n) for word, n in (("a pair", 2), ("a couple", 2), ("a trio", 3), ("a quartet", 4), ("a quintet", 5),
                                            ("a sextet", 6), ("a score", 20))},
    **{f"a {word} of": (n, _MOST) for word, n in (("swarm", 8), ("flock", 5), ("herd", 5), ("horde", 10), ("crowd", 8), ("whole army", 20),
                                                  ("swarming mass", 20))},
    "dozen": (12, 12), "both": (2, 2), "twin": (2, 2), "a few": (3, 7), "several": (3, 15), "a handful of": (3, 9), "half a dozen": (6, 6),
    "half-a-dozen": (6, 6), "a gang of": (3, 60), "a group of": (3, 60), "an army of": (20, _MOST), "dozens of": (24, 300),
    "scores of": (40, 400), "hundreds of": (200, 9999), "thousands of": (2000, 10 ** 6), "tens of thousands of": (20000, 10 ** 6),
    "hundreds of thousands of": (200000, 10 ** 7), "millions of": (2 * 10 ** 6, _MOST), "countless": (30, _MOST),
    "innumerable": (30, _MOST)}
_ONE = (rf"(?:(?:{'|'.join(_TENS)})[- ](?:{'|'.join(list(_SMALL)[:9])})|{'|'.join(sorted({*_SMALL, *_TENS}, key=len, reverse=True))}|"
        r"\d{1,3}(?:,\d{3})+|\d{1,6})")
_NUMBER = (rf"(?:{'|'.join(sorted(_VAGUE, key=len, reverse=True))}|(?:an?|{_ONE}|several)[ -](?:hundred|thousand|million|billion|dozen)"
           rf"(?: (?:thousand|million))?(?:(?: and|,)? {_ONE})?|{_ONE})")
_BEFORE = (r"(?<![\w.:/x×$£€-])(?:(exactly|precisely|only|just|all|the|these|those|same|always|not more than|no more than|at "
           r"most|up to|at least|"
           r"no fewer than|more than|over|some|about|around|nearly|almost)\s+)*")
_NOUN = rf"((?:(?!(?:{_ONE})\b)[a-z-]+\s+){{0,2}}?)((?!(?:{_ONE})\b)[a-z]{{3,}})\b"
_MANY = late(rf"{_BEFORE}(?!one (?!hundred|thousand|million|dozen))({_NUMBER})\s+{_NOUN}(?:(?<=s)|(?<=men)|(?<=people)|"
                   r"(?<=children)|(?<=geese)|(?<=sheep)|(?<=fish)|(?<=mice))(?<!ss)(?<!us)",
                   re.I)
_SINGLE = late(rf"{_BEFORE}((?:an? |one )?(?:single|lone|solitary|solo|sole)|one|1)\s+{_NOUN}(?=['’]|"
                     rf"\s*[,.;:!?)—–]|\s*$|\s+(?:{FUNCTION})\b|\s+[a-z]+(?:s|ing|ed|ly)\b)",
                     re.I)
_NO_COUNT = frozenset(
    "file move panel "
    "second seconds minute minutes hour hours day days time times shot shots take takes side sides hand hands foot feet "
    "leg legs eye eyes year years week month inch meter meters metre metres mile "
    "miles percent colours colors colour color frames frame fps thing more other another left right corner end step "
    "steps floor floors size sizes thousand hundred million format formats request after "
    "before while moment arm arms finger fingers bag cup cups half last first wing wings long unbroken continuous "
    "single by and the wall storey story degree degrees point part ear ears spot place scene piece sound word instant place position view "
    "way ways weeks months inches kilometres kilometers centuries decades decade century tenth quarter third fifth else full distant one "
    "panels panel scenes acts act beats layers rows row pixels lens lenses cuts cut blow go note breath sign night glance "
    "stroke line lines "
    "o'clock pounds dollars euros pence tons tonnes kilos grams kg litres liters stars hundredths sentence person's".split())
_BETWEEN = frozenset("of in and with is are on for to at from than or".split())
_PARTIAL = late(r"\b(?:first|last|next|remaining|final|previous)\s+$", re.I)
"""'the remaining two levels' are some of them."""
_NUMBERED = late(r"\b(?:year|in|circa|of|iso|take|scene|shot)\s+$", re.I)
_GENERIC = frozenset("member grandchild sibling colleague neighbour stranger guest fan visitor spectator bridesmaid worker villager "
                     "survivor "
                     "onlooker extra child person character figure subject human performer player actor model individual "
                     "protagonist".split())
_COMPANY = frozenset("couple pair family dancer face".split())
_TAGS = late(r"(?:^|[,|(]\s*)(?:(solo)(?=\s*[,.|)]|$)|(\d)\s?(?:girl|boy|woman|man|other)s?\b|(single|one|sole|lone) "
                   r"(?:character|person|figure|subject|"
                   r"performer|human|protagonist|individual)(?: only)?(?=\s*[,.|)]|$))", re.I)
_ALONE = late(r"\b(?:(?:she|he|it) (?:is|stays|remains) (?:\w+ )?alone(?: [a-z]+ [a-z]+ [a-z]+)?|(?:all|completely|"
                    r"utterly|entirely|totally|quite) (?:alone|by (?:him|her|it)self)|"
                    r"alone,? (?:the (?:whole|entire) time|throughout|from (?:start|beginning|the first)[^,.;]*)|(?:is|all) by "
                    r"(?:him|her|it)self|(?:one|an? (?:single|lone|solitary|sole)|the (?:only|single|sole)) [a-z]+,? (?:all |"
                    r"completely |utterly |quite )?"
                    r"(?:alone|by (?:him|her|it)self)|the (?:only|single|sole) (?:living )?(?:soul|human|being|figure|person) "
                    r"(?:in (?:the )?(?:frame|shot|picture|sight)|visible|anywhere)|"
                    r"only one (?:person|character|figure|human|performer|actor)(?: (?:in (?:the )?(?:frame|shot|picture|scene)|"
                    r"ever|appears|visible))*|"
                    r"a one-(?:man|woman|person) (?:show|band|act)|"
                    r"(?:completely |all |entirely |quite |utterly |totally |just |strictly )*on (?:his|her|its) own(?: out there|"
                    r" up there| in there| throughout)?(?= *(?:[,.;:!?]|$|(?:in|on|at|the|and|for|all|from|under|out|by)\b))|"
                    r"(?:without|with no|with zero) (?:a (?:single )?companion|companions?|partner|company)(?: at all| whatsoever)?|"
                    r"no other (?:human|person|people|soul|figure|actor|performer|living thing)s?(?: at all| anywhere| in (?:frame|"
                    r"shot|sight))?|"
                    r"(?:with )?(?:nobody|no one|no-one) (?:else )?(?:beside|with|near|around|next to) (?:him|her|it)(?: at all)?|"
                    r"(?:nobody|no one|no-one) else (?:appears|is (?:there|seen|present|in (?:the )?(?:shot|frame|picture)))(?: at all)?|"
                    r"nobody but (?:her|him)|(?:her|him)self and no one else)\b", re.I)
_ENSEMBLES = {"duet": 2, "duo": 2, "twosome": 2, "trio": 3, "threesome": 3, "quartet": 4, "foursome": 4, "quintet": 5, "sextet": 6,
              "octet": 8}
_ENSEMBLE = late(rf"\b(?:an? |the )?({'|'.join(_ENSEMBLES)})\b(?! of\b)", re.I)
_MIRRORED = late(r"\b(?:mirror\w*|reflect\w*|photo\w*|portraits?|statues?|mannequins?|paint\w*|multipl\w*|dream\w*|"
                       r"ghosts?|memor\w+|imagin\w+|"
                       r"poster|shadows?|clones?|screen|puppets?|dolls?|crowd(?:ed)?|among|amid|surrounded)\b", re.I)
WHO = "who"
"""Owner of counts that are of everybody in the picture."""


_GROUP = late(rf"\b(?:the|an?|this|that) (?:[a-z-]+ ){{0,2}}(?:pack|party|gang|group|team|crew|choir|band|troupe|family|herd|flock|"
              rf"class|peloton|crowd|squad|"
              rf"chorus|mob|queue|line|pride|litter|convoy|fleet|pod|raft) of (?:about |over |some |"
              rf"exactly )?({_NUMBER})\b(?=\s*(?:[,.;:!?]|$|(?:{FUNCTION})\b|"
              r"(?:around|about|behind|beside|near|beneath|above)\b|[a-z]+(?:s|ed|ing)\s+(?:in|on|at|to|over|round|around|through|past|up|down|along|across|into|the|his|her|their)\b))|"
              rf"\bmaking ({_NUMBER})\b(?= (?:in|of them|altogether|in all)\b)", re.I)
"""'the pack of nine trots', 'a stag party of twenty'."""


def read(text: str) -> list[Parts]:
    """Counts as (axis, value 'least-most', start, end, words, strength, owner, what can stand in its place)."""
    out: list[Parts] = []
    for several, hit in (*((True, hit) for hit in _MANY.finditer(text)), *((False, hit) for hit in _SINGLE.finditer(text))):
        noun, words = hit.group(4).lower(), hit.group(2)
        least, most = _bounds(words.lower(), (hit.group(1) or "").lower())
        if (most > 1) != several or re.match(r"[:.]\d", text[hit.end(2):]):
            continue
        if noun in _NO_COUNT or any(w in _NO_COUNT or w in _BETWEEN for w in hit.group(3).lower().split()):
            continue
        if words.isdigit() and (int(words) >= 1000 or _NUMBERED.search(text[max(0, hit.start(2) - 9): hit.start(2)])):
            continue
        if _PARTIAL.search(text, max(0, hit.start(2) - 12), hit.start(2)):
            continue
        start = hit.start() if (hit.group(1) or "").lower() == "all" else hit.start(2)
        out.append(("count", f"{least}-{most}", start, hit.end(), text[hit.start(): hit.end()], "sure", singular(noun),
                    _put(text[hit.start(2): hit.end()])))
    for hit in _TAGS.finditer(text):
        number = hit.group(2) or "1"
        start = hit.start(1) if hit.group(1) else hit.start(2) if hit.group(2) else hit.start(3)
        out.append(("count", f"{number}-{number}", start, hit.end(), text[start: hit.end()], "sure", WHO, None))
    for hit in _GROUP.finditer(text):
        before = [part for part in out if part[3] <= hit.start() and part[6] != WHO]
        owner = before[-1][6] if before else WHO
        least, most = _bounds((hit.group(1) or hit.group(2)).lower(), "")
        out.append(("count", f"{least}-{most}", *hit.span(), hit.group(), "sure", owner, None))
    out += [("count", "1-1", hit.start(), hit.end(), hit.group(), "sure", WHO, None) for hit in _ALONE.finditer(text)]
    out += [("count", f"{_ENSEMBLES[hit.group(1).lower()]}-{_ENSEMBLES[hit.group(1).lower()]}", *hit.span(), hit.group(), "sure", WHO, None)
            for hit in _ENSEMBLE.finditer(text)]
    out += [("crowd", "many", *part[2:5], "sure", "", None) for part in out if part[0] == "count" and int(part[1].split("-")[0]) >= 12
            and (_somebody(part[6]) or part[6] in _COMPANY)]
    return out + _bare_plurals(text)


_EMPTY_OF = late(r"\b(?:nobody|no one|no-one|not (?:a|one)(?: single)? (?:soul|person|human|guest|visitor|customer|spectator)|deserted|"
                 r"empty|abandoned|unpeopled|vacant)\b", re.I)
_PEOPLE_DO = late(r"(?:^|[.;:!?,]\s+|\b(?:while|and|as|but|yet|where)\s+)(?:the\s+|(?:two|three|a few|some|many|several)\s+)?"
                  r"(?P<who>(?:[a-z-]+\s+)?(?P<noun>[a-z]{4,}s|children|men|women|people))\s+"
                  r"(?P<verb>[a-z]{3,})\b(?!['’-])", re.I)


def _bare_plurals(text: str) -> list[Parts]:
    """'students hunch over every desk': several people act where somebody has said that nobody is there."""
    if not _EMPTY_OF.search(text):
        return []
    return [("crowd", "many", *hit.span("who"), hit["who"], "act", "", None) for hit in _PEOPLE_DO.finditer(text)
            if (who := singular(hit["noun"].lower())) != "character" and _somebody(who) and wordclass.plain(hit["verb"].lower())]


def _put(words: str) -> str:
    return words if words[:1].isdigit() else words[:1].lower() + words[1:]


def _bounds(words: str, before: str) -> tuple[int, int]:
    """(least, most) of number words after 'at least' or the like; round numbers from a hundred on are taken loosely."""
    if words in _VAGUE:
        return _VAGUE[words]
    if re.search(r"single|lone|solitary|solo|sole", words):
        return 1, 1
    value = number(words)
    if before in ("not more than", "no more than", "at most", "up to"):
        return 0, value
    if before in ("at least", "no fewer than", "more than", "over"):
        return value, _MOST
    if before in ("some", "about", "around", "nearly", "almost") or (value >= 100 and value % 100 == 0):
        return value * 2 // 3, value * 3 // 2
    return value, value


def number(words: str) -> int:
    """'seventy thousand' as 70000; figures with commas too. What is no number counts as one."""
    total = part = 0
    for word in re.findall(r"[a-z]+|\d[\d,]*", words.lower()):
        if word[0].isdigit():
            part += int(word.replace(",", ""))
        elif word in _SCALE:
            total, part = (total, (part or 1) * _SCALE[word]) if word in ("hundred", "dozen") else ((total + (part or 1)) * _SCALE[word], 0)
        elif word == "several":
            part += 3
        else:
            part += _SMALL.get(word, _TENS.get(word, 0))
    return total + part or 1


def differ(one: str, other: str) -> bool:
    """Whether no number is meant by both."""
    (a, b), (c, d) = (tuple(map(int, value.split("-"))) for value in (one, other))
    return b < c or d < a


def meet(a: tuple[str, str], b: tuple[str, str]) -> bool:
    """Whether two counts, as (owner, value), exclude each other: of one thing, or more people than there are in all."""
    if a[0] == b[0]:
        return differ(a[1], b[1])
    if WHO in (a[0], b[0]):
        everybody, some = (a, b) if a[0] == WHO else (b, a)
        return _somebody(some[0]) and int(some[1].split("-")[0]) > int(everybody[1].split("-")[1])
    for whole, part in ((a, b), (b, a)):        # nine people in all, and twelve of one kind
        if whole[0] in ("person", "people") and part[0] in PEOPLE | _GENERIC and whole[1].split("-")[0] == whole[1].split("-")[1]:
            return int(part[1].split("-")[0]) > int(whole[1].split("-")[1])
    return False


def _somebody(noun: str) -> bool:
    return noun in PEOPLE or noun in _GENERIC or wordnet.is_a(noun, "person", senses=1)


def mirrored(text: str) -> bool:
    """Whether a text has more of somebody than there are: mirrors, portraits, dreams."""
    return _MIRRORED.search(text) is not None
