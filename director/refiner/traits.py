"""What one subject is like or does: its colour, material, size, age and state. As Cue fields."""

from __future__ import annotations

import re
from functools import cache

from director import wordnet
from director.refiner import counts, names, owners, wordclass
from director.refiner.classes import CLASSES
from director.refiner.late import late
from director.refiner.lexicon import clothes, postures, states
from director.refiner.lexicon.attributes import AGES, BULK, FINISHES, HAIRS, HUES, STUFFS
from director.refiner.phrases import Phrase, beginnings, flowing, table

Parts = tuple[str, str, int, int, str, str, str, str | None]

_COLOUR = "|".join(word.replace("-", "[ -]") for word in sorted(HUES, key=len, reverse=True))
_MATERIAL = "|".join(sorted(STUFFS, key=len, reverse=True))
_HAIR = "|".join(sorted(HAIRS, key=len, reverse=True))
_FINISH = rf"(?:(?:{'|'.join(FINISHES)})[ -])*"
_WORN = (r"(?:(?:wool|silk|leather|cotton|velvet|winter|rain|little|old|new|tin|wooden|sports|woollen|linen|school|evening|"
         r"wedding|denim|tiny|huge|front|big|small|long|"
         r"toy|paper|hot-air|double-decker|vintage)\s+)?")
_STOP = (r"(?!(?:and|of|in|on|with|light|one|is|are|sky|sea|or|to|from|at|as|hour|hair|throughout|all|only|when|while|but|that|"
         r"which|who|like|the|for|by|under|against|over|"
         r"everywhere|inside|outside|again|now|then|too|because|until|so|yet|tones?|hues?|shades?|glow|sunset|background|"
         r"palette|accents?)\b)")
_BULK = table(BULK)
_SPELT = ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
          "nineteen twenty "
          "thirty forty fifty sixty seventy eighty ninety").split()
_YEARS = (r"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:one|two|three|four|five|six|seven|eight|nine)|"
          rf"{'|'.join(sorted(_SPELT, key=len, reverse=True))}|a hundred|\d{{1,3}})")
_DECADES = {"teens": (13, 19), "twenties": (20, 29), "thirties": (30, 39), "forties": (40, 49), "fifties": (50, 59), "sixties": (60, 69),
            "seventies": (70, 79), "eighties": (80, 89), "nineties": (90, 99)}
_AGE = late(
    rf"\b(?:a |an |about |barely |only |just |aged? |at |of |turned )*(?:(?P<years>{_YEARS})(?:[ -]years?[ -]old|[ -]year[ "
    rf"-]olds?| years of age| if (?:she|he)(?:'s| is) a day| if a day)|"
    rf"aged? (?:of )?(?P<aged>{_YEARS})\b|(?:barely|not yet|nearly|almost|(?:well |long )?past|pushing) (?P<near>{_YEARS})(?=\s*[,.;])|"
    rf"(?:{'|'.join(sorted(owners.PEOPLE))}|lad|lass|person) of "
    rf"(?P<of>{_YEARS})(?! (?:[a-z]+s)\b)(?: with [^,.;]*)?|"
    rf"(?:-haired|wrinkled|frail|stooped|bent|toothless|white-bearded) and (?P<also>{_YEARS})(?=\s*[,.;])|"
    rf"(?<=\bshe is )(?P<bare>{_YEARS})(?=\s*[,.;])|(?<=[a-z] is )(?P<bare2>{_YEARS})(?=\s*[,.;])|"
    rf"in(?:to)? (?:his|her|their|its) (?:early |late |mid-?)?(?P<decade>{'|'.join(_DECADES)}))\b(?!-)", re.I)
_AGED_BY = ("years", "bare", "bare2", "aged", "of", "near", "also")
_NUMBERED = frozenset(f"{word}." for word in (*_SPELT, *_DECADES, "hundred"))
"""One of these words or a digit is in every text that says how old somebody is."""
_AGES = table(AGES)
_TRESS = late(rf"\b((?:jet |raven |bright |dark |light |strawberry |platinum |golden |honey |ash |long |short |curly |"
                    rf"wavy |straight |thick "
                    rf")*({_HAIR}))[ -](?:hair(?:ed)?\b|curls|locks|tresses|braids?|"
                    rf"ponytail|plaits|mane)|\b(?:hair|curls|locks|mane) (?:is|are|stays|remains|glows|shines) (?:(?:jet|raven|"
                    rf"bright|naturally|pure|all|now) )*({_HAIR})\b|\b(?:hair|curls|locks|mane), (?:(?:jet|raven|bright|pure|all) )*"
                    rf"({_HAIR})(?=[,.;])", re.I)
_EYES = late(r"\b((?:(?:bright|pale|deep|dark|piercing|light|big|large) |[a-z]+-)?(blue|green|brown|black|grey|hazel|amber|"
                   r"violet|red|golden))[ -]ey(?:es|ed)\b|\beyes (?:are|stay|remain|shine|glow) "
                   r"(?:(?:bright|pale|deep|dark|piercing|light|ice)[ -])?(blue|green|brown|black|grey|hazel|amber|"
                   r"violet|red|golden)\b", re.I)


def attributes(text: str) -> list[Parts]:
    """Colours, materials, sizes, ages, hair and eyes of single subjects."""
    return [*_coloured(text), *_sized(text), *_compared(text), *_aged(text), *_looks(text)]


def _coloured(text: str) -> list[Parts]:
    out: list[Parts] = []
    there = beginnings(text)
    for axis, words, base in (("colouring", _COLOUR, HUES), ("material", _MATERIAL, STUFFS)):
        if there.isdisjoint(f"{word.split('-')[0]}." for word in base):
            continue
        lead = _FINISH if axis == "colouring" else rf"{_FINISH}(?:(?:{_COLOUR})[ -])?"
        value = rf"({lead}(?:{words})(?:[ -](?:{words}))?)"
        found = [(h, 2, h.group(1)) for h in re.finditer(rf"\b([a-z]{{3,}})['’]s {value}(?=[,.;]|\s+(?:[a-z]+s|in|on|at|under|"
                                                         rf"throughout|and)\b)", text, re.I)]
        found += [(h, 1, h.group(2)) for h in re.finditer(rf"(?<![\w-]){value}\s+(?:paint (?:of|on) "
                                                          rf"the\s+)?{_WORN}{_STOP}([a-z]{{3,}})\b(?!-)", text, re.I)]
        found += [(h, 1, h.group(2)) for h in re.finditer(
            rf"\b{value}\s+(?:paint|paintwork|body|fur|coat|skin|surface|colour|color|finish|feathers|coat of "
            rf"paint)\s+of\s+(?:the|his|her|its)\s+([a-z]+)\b", text, re.I)]
        found += [(h, 3, h.group(2) or h.group(1)) for h in re.finditer(
            r"\b(?:(?:the|this|his|her|its|their|\w+['’]s)\s+)?([a-z]+)(?:'s (\w+))?(?: (?:on|in|at|by|beside|under|near|over|across|"
            r"behind) "
            r"(?:the|an?|his|her|its) [a-z]+)?\s+(?:is|are|stays?|remains?|must be|should "
            r"be)\s+(?:(?:made|built|carved|woven|cut|cast|hewn|blown|mou?lded|forged|welded|knitted|"
            rf"sewn|stitched|crocheted|spun|sculpted|chiselled|hammered|poured|pressed|folded|whittled|turned|assembled|fashioned|shaped) "
            rf"(?:of|from|out of|in|with) |"
            rf"entirely |all |completely |plain |solid |now |still |painted |a |pure |strictly |just |knitted |woven |blown |hammered )*"
            rf"(?:(?!not\b|never\b|no\b|as\b|like\b|the\b|with\b|in\b|than\b)[a-z-]+ )??{value}\b(?!\s+(?:with|"
            rf"and|at|to|in)\b|-)", text, re.I)]
        found += [(h, 1, h.group(2)) for h in re.finditer(rf"(?:^|(?<=[.;!?]\s)){value}(?: from [a-z]+ to [a-z]+| all over)?, "
                                                          rf"(?:(?:the|this|our) (?:[a-z-]+ )?)?([a-z]{{3,}}) [a-z]+s\b", text, re.I)]
        found += [(h, 2, h.group(1)) for h in re.finditer(rf"\b(?:the|his|her|its|same|an?) (?:[\w-]+ )?([a-z]{{3,}})(?: (?:gleams|"
                                                          rf"shines|glows|stands|"
                                                          rf"lies|glints|waits|sparkles))?, (?:all |"
                                                          rf"entirely |made of |carved from |solid |plain )*{value}(?=[,.;]| "
                                                          rf"and | throughout)", text, re.I)]
        found += [(h, 2, h.group(1)) for h in re.finditer(
            rf"(?:,|\band) the (?:same )?([a-z]{{3,}}) ((?:all |bright |deep |pale |dark |plain )*{value})(?=[,.;]| (?:{_MATERIAL})\b)",
            text, re.I)]
        for hit, group, owner in found:
            last = re.split(r"[ -]", hit.group(group).strip().lower())
            name = next((base[w] for w in ("-".join(last[-2:]), last[-1]) if w in base), last[-1])
            whose = owners.singular(owner)
            if whose in owners.CASINGS and (axis == "material" or whose in _OF_BEASTS):
                whose = _cased(text, hit.start(group), hit.end(group), whose) or whose
            if whose not in ("the", "a", "and", "that", "which", "it"):
                out.append((axis, name, *hit.span(group), hit.group(group), "sure", whose, None))
    return out


_OF_BEASTS = frozenset("fur coat hide feather plumage".split())
"""What beasts are covered with, and a coat is a garment of whom is no beast."""
_CASED = late(r"\b(?:(?P<whose>[\w-]+)['’]s|its|his|her)\s+(?:[\w-]+\s+){0,3}?(?:(?:is|are|stays?|remains?)\s+(?:[\w-]+\s+){0,2})?$|"
              r"\b(?P<has>[a-z]{3,})\s+(?:has|with|wears|in)\s+(?:(?!the\b)[\w-]+\s+){0,3}?$", re.I)


def _cased(text: str, start: int, end: int, casing: str) -> str:
    """Whose body, shell or skin it is: 'Its thick cast-iron body', 'the robot's body is polished wood'; '' where it is not said."""
    of = re.match(r"[ -](?:[a-z]+ )?of (?:the|his|her|its|that|this) (?P<whose>[a-z]{3,})\b", text[end:])
    hit = of or _CASED.search(text, max(0, start - 50), start)
    if hit is None or (not of and hit["has"] and casing not in _OF_BEASTS):
        return ""
    told = hit["whose"] or (hit["has"] if not of else "")
    whose = owners.singular(told) if told else owners.owner(text, start, end)
    kind = names.kinds(text).get(whose, whose)
    return whose if casing not in _OF_BEASTS or (kind not in owners.PEOPLE and wordnet.is_a(kind, "animal", senses=2)) else ""


def _sized(text: str) -> list[Parts]:
    out: list[Parts] = []
    there = beginnings(text)
    for value, strength, phrases in _BULK:
        for hit in spans(phrases, there, text):
            noun = re.match(r"\s+(?!(?:beside|in|on|at|and|next|against|as|with|to|under|near|by|but|or|for|from|compared)\b)"
                            r"(?:[\w-]+ )??([a-z]+)(?![\w-])", text[hit.end():], re.I) if strength == "sure" else None
            near = re.search(r"([a-z]+),?\s*$", text[: hit.start()], re.I)
            whole = re.search(r"\b(?:the|this|that|same)\s+(?:[\w-]+\s+)?([a-z]+)\s+(?:is|remains|stays|looks)\s+an?\s+(?:[\w-]+\s+)?$",
                              text[: hit.start()], re.I)
            said_of = whole or noun
            owner = owners.singular(said_of.group(1)) if said_of else owners.owner(text, *hit.span()) or (near.group(1) if near else "")
            if hit.group().lower() == "giant" and (owner.lower() in ("the", "a", "this") or re.match(r"\s+[a-z]+s\b", text[hit.end():])):
                owner = "giant"              # 'the giant ducks', 'the giant is …'
            if owner:
                act = hit.group(0).lower().startswith(("towers", "dwarfs", "fills"))
                out.append(("bulk", value, *hit.span(), hit.group(0), "act" if act else "sure", owner, None))
    return out


_AS_BIG = late(r"\b(?:(?:as )?(?:big|tall|large|huge|high) as|the size of|bigger than|taller than|larger than|higher than|wider than)\s+"
               r"(?:an?|the|any|every|his|her|their|two|three)\s+(?:[a-z]+\s+)??(?P<what>[a-z]{3,})\b(?: itself)?", re.I)
_NO_BIGGER = late(r"\b(?:no|not|hardly|barely|scarcely) (?:taller|bigger|larger|higher) than (?:an?|the|his|her|my) (?:[a-z]+ )??"
                  r"(?P<what>[a-z]{3,})\b(?! (?:of|who|that)\b)", re.I)
_SIZED = late(r"\b(?P<what>[a-z]{3,})-(?:sized|high|tall)\b", re.I)
_MEASURES = frozenset("life full medium king queen plus half mid good fair over under waist chest shoulder family bite sky large right "
                      "pint".split())
_LESS = late(r"\b(?:no|not|never|hardly|barely|nor|n['’]t)\s+$", re.I)
_LARGE = ("building", "structure", "vehicle", "mountain", "hill", "geological formation", "ship", "tree", "elephant", "whale", "dinosaur")


def _compared(text: str) -> list[Parts]:
    """'taller than the mill itself': large by what it is measured by, told by WordNet."""
    out: list[Parts] = []
    for hit in _AS_BIG.finditer(text):
        owner = owners.owner(text, *hit.span(), before_noun=False)
        if owner and wordnet.is_a(owners.singular(hit["what"]), *_LARGE, senses=2) and not _LESS.search(text[: hit.start()]):
            out.append(("bulk", "large", *hit.span(), hit.group(0), "sure", owner, None))
    for hit in _SIZED.finditer(text):
        owner = owners.owner(text, *hit.span())
        large = wordnet.is_a(hit["what"].lower(), *_LARGE)
        if owner and hit["what"].lower() not in _MEASURES and (large or wordnet.is_a(hit["what"].lower(), "animal", "artifact", "food")):
            out.append(("bulk", "large" if large else "small", *hit.span(), hit.group(0), "sure", owner, None))
    for hit in _NO_BIGGER.finditer(text):
        owner = owners.owner(text, *hit.span(), before_noun=False)
        if owner and not wordnet.is_a(owners.singular(hit["what"]), *_LARGE):
            out.append(("bulk", "small", *hit.span(), hit.group(0), "sure", owner, None))
    return out


def _aged(text: str) -> list[Parts]:
    out: list[Parts] = []
    there = beginnings(text)
    counted = re.search(r"\d", text) or not there.isdisjoint(_NUMBERED)
    for hit in _AGE.finditer(text) if counted else ():
        least, most = _DECADES[hit.group("decade").lower()] if hit.group("decade") else (
            counts.number(next(hit.group(name) for name in _AGED_BY if hit.group(name))),) * 2
        somebody = re.match(r"(?:a|an|the) .*old$", hit.group(), re.I) and not re.match(
            r"[ -](?!(?:in|on|at|and|who|with|to|from|is|as|of|for|by|under|over)\b)[a-z]", text[hit.end():], re.I) and re.search(
            r"\b(?!is\b|as\b|was\b|only\b)[a-z]{2,}\s+$|^\s*$", text[: hit.start()], re.I)
        owner = "year-old" if somebody else owners.owner(text, *hit.span())
        out.append(("state", f"age {least}-{most}", *hit.span(), hit.group(), "sure", owner, None))
    for value, strength, phrases in _AGES:
        for hit in spans(phrases, there, text):
            owner = hit.group().lower() if strength == "act" else owners.owner(text, *hit.span())
            called = owner and re.search(rf"\b{owner.capitalize()}\b", text) is not None
            known = strength == "act" or owner in owners.ACTORS or owner in ("she", "he", "person") or called
            if known and not _of_a_thing(text, hit.end()) and not any(p[2] < hit.end() and hit.start() < p[3] for p in out):
                out.append(("state", f"age {value}", *hit.span(), hit.group(), strength, owner, None))
    return [p for p in out if p[6] and not _unreal(text, p[2])]


_AHEAD = late(r"\s+([a-z-]+)(?:\s+([a-z]+))?", re.I)


def _of_a_thing(text: str, end: int) -> bool:
    """'leaning against an ancient-looking wooden pillar': what is old is no person."""
    hit = _AHEAD.match(text, end)
    nouns = [owners.singular(word.lower()) for word in hit.groups() if word and wordclass.noun(word.lower())] if hit else []
    return bool(nouns) and not owners.ACTORS.intersection(nouns) and wordnet.is_a(
        nouns[-1], "structure", "furnishing", "vehicle", senses=5) and not wordnet.is_a(
        nouns[-1], "person", "animal", "body part", senses=2)


def _looks(text: str) -> list[Parts]:
    out: list[Parts] = []
    for pattern, part, base in ((_TRESS, "hair", HAIRS), (_EYES, "eye", {})):
        for hit in pattern.finditer(text):
            word = next(name for name in hit.groups()[1:] if name).lower()
            start = hit.start() + len(hit.group().split(", ")[0]) + 2 if ", " in hit.group() else hit.start()
            whose = owners.owner(text, *hit.span(), before_noun=hit.group().lower().endswith("ed"))
            out.append(("state", f"{part} {base.get(word, word)}", start, hit.end(), text[start: hit.end()], "sure", whose, None))
    out = [p for p in out if p[6]]
    return out + [("colouring", *p[1:6], f"{p[1].split()[0]} of {p[6]}", None) for p in out]


def spans(phrases: tuple[Phrase, ...], there: frozenset[str], text: str) -> list[re.Match[str]]:
    """Where phrases stand; of those that overlap only the longest."""
    hits = sorted((h for p in phrases if p.within(there) for h in p.find(text)), key=lambda h: h.start() - h.end())
    kept: list[re.Match[str]] = []
    for hit in hits:
        if not any(k.start() < hit.end() and hit.start() < k.end() for k in kept):
            kept.append(hit)
    return kept


_DOES = late(rf"(?:\b(?:{'|'.join(sorted(owners.ACTORS))}|he|she|it|they|is|are|was|were|and|while|keeps|starts|still|"
                   rf"goes|\w+ly|[A-Z][a-z]+|time|throughout|frame|moment)|,)\s+$", re.I)
"""What an -ing form follows when it is what the subject does, and not what a thing beside it does ('a roller coaster climbing')."""
_UNREAL = late(r"\b(?:no|not|never|[a-z]+n['’]t(?! (?:stop|help)\b)|without|isn't|nobody|than|like|about|of|fake|"
                     r"statue|painting|poster|photo|pretend\w*|"
                     r"as if|as though|almost|nearly|once|played by|dreams? of|"
                     r"dreaming of|wishes|wants to|tries to|about to|used to|would|could|might|can|cannot(?! (?:stop|help)\b)|ready to|"
                     r"refuses to|unable "
                     r"to|learns to|how to)\s+(?:\w+ ){0,2}$|\bto\s+$", re.I)
_THING_MOVES = late(r"\b(?:train|car|bus|river|road|wheel|ship|boat|plane|clouds?|landscape|crowd|water|horse|carousel|"
                          r"elevator|light|shadow|camera|city|wind|leaves|rollercoaster|"
                          r"taxi|escalator|time|heart|music|sweat|tears?|rain|sun|moon|smoke|steam|blood|street|path|track|line|"
                          r"story|film|clip|video|shot|eyes?|mind)\s+(?:that is |is |that )?$", re.I)
_NOT_OF = late(r"[ -](?:nose|water|shoes?|tracks?|car|machine|joke|gas|stock|bag|pill|beauty|board|stick|match|order|rink|"
                     r"club|pool|lesson|school|mate|partner|boots|gear|route|pole|"
                     r"film|movie|era|comedy|auction|room|chair|shirt|ball|ring|pan|metal|bull|drawer|heights?|chocolate|spring|"
                     r"dog stand|tea|soup|plate|"
                     r"gloves?|goggles|shorts|trunks|suits?|costumes?|hat|helmet|jersey|jacket|gown|crop|leggings|tights|rod|net|hook|horse|"
                     r"bowl|basket|cross|commentary|figures?|cage)\b", re.I)
_THINGS = frozenset("active busy voiced booming hushed speeding running asleep awake glad sad angry calm afraid quiet sitting kneeling "
                    "barefoot shod bald cropped hairy shaven bearded thin fat naked dressed hatted "
                    "bareheaded masked unmasked spectacled unspectacled ragged elegant unarmed armed alone joined left-handed "
                    "right-handed lame two-legged tall short".split())


_DEAD_STRAIGHT = late(r"[ -](?:straight|still|level|calm|cent(?:re|er)|ahead|slow|quiet|silent|silence|end|tired|serious|"
                            r"certain|sure|weight|line|set|"
                            r"on|of|heat)\b", re.I)
_NOUNISH = late(rf"\b(?:the|an?|his|her|its|their|my|our|your|these|those|some|many|no|of|with|in|on|by|for|from|to|into|"
                      rf"over|under|like|as|{_COLOUR}|{'|'.join(_SPELT)}|"
                      r"both|few|several|all|big|small|little|huge|tiny|great|old|new|long|short|good|bad|loud|quick|slow|"
                      r"gentle|wild|soft|hard|heavy|light)\s+$", re.I)
_ON_BODY = frozenset("shod hatted masked spectacled dressed elegant".split())
_OFF = late(r"\b(?:off|remov\w+|los\w+|drops?|carr\w+|holds?|holding|throws?|polish\w*|mends?|buys?|sells?|cleans?|sheds?|"
                  r"washes|folds?|hangs?|packs?|tries on)\s+"
                  r"(?:(?:his|her|its|their|the|an?)\s+)?$", re.I)


_GROWS = frozenset("bearded hairy curled".split())
_SHEDS = late(r"\b(?:shav|trim|cut|snip|lop|chop|pluck|peel|tak|pull|tear|rip|los)\w*\s+(?:(?:off|away)\s+)?"
              r"(?:(?:his|her|the|a)\s+)?$", re.I)
_CAMERA_DOES = late(r"\b(?:camera|lens|shot)\b[^.;]*$", re.I)


_DOER = late(r"(?<!of )(?<!with )(?<!by )\b(?:the|an?) ([a-z]+) $", re.I)
_ALL_TIME = late(rf"(?:\s+(?:tight|tightly|fast|firmly))?(?:,?\s+(?:{CLASSES['stop']}))+(?![\w-])", re.I)
_OF_CLOTHES = frozenset("wet dry clean dirty".split())
_CLOTHES = frozenset("clothe clothes cloth clothing shirt dress coat jacket trousers trouser suit uniform hair skin face overall apron "
                     "robe gown jumper sweater".split())
"""What is wet or muddy where its wearer is."""


def _wearer(before: str) -> str:
    """The last person named before 'his clothes are'; '' where no one is or the clothes are nobody's."""
    owned = re.search(r"\b(?:his|her)\s+(?:[\w-]+\s+){0,4}$", before, re.I)
    named = [hit.group() for hit in owners.ACTOR.finditer(before, 0, owned.start())] if owned else []
    return owners.singular(named[-1]) if named else ""


@cache
def _table() -> tuple[tuple[str, str, tuple[Phrase, ...]], ...]:
    worn = ((f"wears {value}", strength, phrases) for value, strength, phrases in table(clothes.WORN))
    return (*table(flowing(postures.POSTURES)), *table(states.STATES), *worn)


def _unreal(text: str, start: int) -> bool:
    return _UNREAL.search(text[max(0, start - 34): start]) is not None


def _tagged(text: str, hit: re.Match[str]) -> str:
    """Whom a part of a list that is nothing but the words of a state tells of: the one actor that there is; '' where there are more."""
    before, after = re.split(r"[.,;]", text[: hit.start()])[-1], re.split(r"[.,;]", text[hit.end():])[0]
    if re.sub(r"\b(?:in|with|and|but|still|his|her|its|their|very)\b|\W", "", f"{before} {after}", flags=re.I):
        return ""
    found = {owners.singular(actor.group()) for actor in owners.ACTOR.finditer(text)}
    found = found or {word.lower() for word in re.findall(r"\b(?:she|he)\b", text, re.I)}
    return found.pop() if len(found) == 1 else ""


def conditions(text: str) -> list[Parts]:
    """What subjects do and are: asleep, seated, dry, open, lit …"""
    out: list[Parts] = []
    there = beginnings(text)
    for value, strength, phrases in _table():
        for hit in spans(phrases, there, text):
            before, low = text[: hit.start()], hit.group(0).lower()
            if _unreal(text, hit.start()) and not re.match(r"never|not|without|does|no ", low):
                continue
            if (_THING_MOVES.search(before[-40:]) and (strength == "act" or value in _THINGS) and value != "speeding") \
                    or _NOT_OF.match(text[hit.end():])\
                    or (low == "dead" and _DEAD_STRAIGHT.match(text[hit.end():])) or (value in _ON_BODY and _OFF.search(before[-30:])):
                continue
            if value in _GROWS and _SHEDS.search(before[-30:]):
                continue                 # 'shaves off his long beard'
            if strength == "act" and low.split()[0].endswith("s") and _NOUNISH.search(before):
                continue                 # 'with black paws'
            if value in ("active", "busy", "voiced", "booming") and low.split()[0].endswith("ing") and not _DOES.search(before):
                continue
            owner = owners.owner(text, hit.start(), hit.end(), before_noun=strength != "act" or low.endswith("ing")) or _tagged(text, hit)
            someone = owner in owners.ACTORS or owner in ("he", "she", "they")
            if strength == "act" and value in _THINGS and not someone and _CAMERA_DOES.search(before):
                continue
            doer = _DOER.search(before[-40:]) if strength == "act" and low.split()[0].endswith("s") else None
            if doer and wordnet.is_a(doer[1].lower(), "person", senses=1):
                owner = owners.singular(doer[1].lower())         # 'out in the yard the sergeant bellows'
            if value in _OF_CLOTHES and owner in _CLOTHES and (wearer := _wearer(before)):
                owner = wearer
            if owner and owner not in ("one", "camera", "lens", "shot", "frame", "film", "light", "sky", "music"):
                whole = _ALL_TIME.match(text, hit.end()) if strength != "act" else None
                end = whole.end() if whole else hit.end()
                out.append(("state", value, hit.start(), end, text[hit.start(): end], strength, owner, None))
    return out


def exclude(one: str, other: str) -> bool:
    """Whether two states of one subject cannot both be: opposites, two ages, two colours of hair or eyes."""
    if one.startswith("age ") and other.startswith("age "):
        (a, b), (c, d) = (tuple(map(int, value[4:].split("-"))) for value in (one, other))
        return b + 3 < c or d + 3 < a
    for part in ("hair ", "eye ", "wears "):
        if one.startswith(part) and other.startswith(part):
            return one != other
    if "bearded" in (one, other) and (age := re.match(r"age \d+-(\d+)", one if other == "bearded" else other)):
        return int(age[1]) <= 12
    return frozenset((one, other)) in states.CLASHES | postures.MORE_CLASHES or ("bald" in (one, other) and "hair " in f"{one} {other} ")
