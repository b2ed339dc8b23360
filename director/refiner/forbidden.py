"""What the prompt says that the picture is without, and shows all the same: 'no cars anywhere … a red car brakes hard'. As Cue fields.

What is shown may be named by one of its kind ('no animals … a ginger cat'), told by WordNet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from director import dictionary, wordnet
from director.refiner import joints
from director.refiner.late import late
from director.refiner.owners import ACTORS, PEOPLE, singular

Parts = tuple[str, str, int, int, str, str, str, str | None]

_WHERE = (r"(?:anywhere|at all|whatsoever|of any (?:kind|sort)|to be seen|visible|in (?:the |this |our )?(?:whole |entire )?(?:frame|shot|"
          r"picture|sight|scene|view|film|image|clip|video|world)|on (?:set|screen|camera)|for miles(?: around)?|allowed|permitted|"
          r"(?:ever )?appears?|(?:on|in|inside|under|around|along|at) "
          r"(?:the|this) [a-z]+)")
_BAN = late(
    rf"(?P<lead>(?:^|(?<=[.,;:!?\n]\s)|(?<=\bwith ))(?:rule: |absolutely |strictly )*)?(?:there (?:is|are) (?:absolutely )?(?:no|not an?"
    rf"(?: single)?|not one(?: single)?)|there (?:isn['’]t|aren['’]t) (?:an?(?: single)?|any|one)|(?:absolutely |strictly )*(?:no|not an?"
    rf"(?: single)?|not one(?: single)?|zero|without (?:any|a single)|never an?(?: single)?)) (?P<np>(?:[a-z-]+ ){{0,2}}?[a-z]{{3,}})"
    rf"(?P<where>(?:[ ,]+{_WHERE})+)?(?=\s*[.,;:!?—–]|\s*$)", re.I)
_NOBODY = late(r"(?:^|(?<=[.,;:!?\n]\s))(?:absolutely )?(?:nobody|no one|no-one|not a (?:single )?(?:soul|person|human)|no human being)"
               rf"(?: (?:is|stands|sits))?(?P<where>(?:[ ,]+{_WHERE})+)(?=\s*[.,;:!?—–]|\s*$)", re.I)
_KINDS = {"people": ("person",), "human": ("person",), "being": ("person",), "figure": ("person",), "actor": ("person",),
          "character": ("person",), "person": ("person",),
          "animal": ("animal",), "creature": ("animal",), "pet": ("dog", "cat", "hamster", "rabbit", "parrot"),
          "vehicle": ("vehicle",), "car": ("car", "taxi", "sedan"), "traffic": ("vehicle",), "furniture": ("furniture",),
          "plant": ("plant",), "vegetation": ("plant",), "greenery": ("plant",), "flower": ("flower",), "weapon": ("weapon",),
          "building": ("building",), "food": ("food",), "bird": ("bird",), "insect": ("insect",), "boat": ("boat", "ship"),
          "jewellery": ("jewelry",), "jewelry": ("jewelry",), "clothing": ("clothing",), "instrument": ("musical instrument",),
          "toy": ("toy",), "tool": ("tool",), "fruit": ("fruit",), "drink": ("beverage",), "machine": ("machine",)}
_LOOSE = frozenset("one idea time way need place doubt rush hurry end matter wonder point use sound noise music word voice camera cut edit "
                   "zoom pan tilt shake grain blur text title caption logo subtitle movement motion light shadow color colour reason "
                   "problem change transition effect filter flash wind rain snow cloud sun breath soul dialogue narration speech talking "
                   "frame shot lens exception distortion vignette watermark border letterbox style detail background".split())
_LEADS = late(r"\b(?:an?|one|two|three|four|five|six|several|many|some|dozens of|hundreds of|a pair of|another|his|her|its|their|the)\s+|"
              r"(?:^|(?<=[.,;!?]\s)|(?<=\band\s))(?=[a-z])|\b(?P<does>[a-z]{3,}s)\s+(?=[a-z])", re.I)
"""What a noun phrase begins with: a determiner, or the beginning of a clause."""
_WORD = late(r"(?P<word>[a-z-]{2,})(?P<gap>,?\s+|[.,;:!?]|$)", re.I)
_NO_PART = frozenset("of and or in on at with is are to for from by as like the an into over under no not".split())
_UNREAL = late(r"\b(?:no|not|never|without|nor|of|like|draws?|drawing|paints?|painting|painted|carv\w+|dreams?|imagin\w+|remember\w*|toy|"
               r"stuffed|statue|poster|photo\w*|picture|portrait|only|except|but|just|save|where|sign|miniature|model|chalk|shadows?|"
               r"silhouettes?|footprints?|voices?|sound|replaced|instead|recall\w*|mentions?|cartoon|embroidered|printed|wooden|snow|sand|"
               r"lone|lonely|solitary|last|single|sole|ghosts?|tin|clay|reads?|says?|book|story|tale)\b[^.;!?]*$", re.I)
_FORBIDS = late(r"\s*(?:,?\s*(?:but|except|only|just|save|apart|other than|besides|until|unless|nor|or|and no)\b)", re.I)


def read(text: str) -> list[Parts]:
    """Bans and what they forbid, as (axis, value, start, end, words, strength, owner, replacement)."""
    out: list[Parts] = []
    for ban, heads in _bans(text):
        start = ban.start() + len(ban.group()) - len(ban.group().lstrip())
        owner = f"{heads[0]} at {start}"
        shown = sorted({span for span in _things(text, heads) if _meets(text, ban, *span)})
        if shown:
            out.append(("presence", "none", start, ban.end(), text[start: ban.end()], "sure", owner, None))
            out += [("presence", "some", *span, text[slice(*span)], "act", owner, None) for span in shown]
    return out


def _things(text: str, heads: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Where something of such a kind is named with what it does or where it is behind it."""
    for lead in _LEADS.finditer(text):
        at, does_it = lead.end(), lead["does"] is not None and _goes(lead["does"].lower(), "it")
        for _ in range(5):
            word = _WORD.match(text, at)
            if word is None or word["word"].lower() in _NO_PART:
                break
            at = word.end()
            does = _WORD.match(text, at) if word["gap"].isspace() else None
            kind = (does is not None or does_it) and _of_kind(singular(word["word"].lower()), heads)
            if kind and does_it and word["gap"].strip() in (".", ",", ";", "!", "?", ""):
                yield lead.end(), word.end("word")
                break
            if kind and does and lead["does"] is None and _goes(does["word"].lower(), word["word"].lower()):
                yield lead.start(), word.end("word")
                break


def _of_kind(noun: str, heads: tuple[str, ...]) -> bool:
    if heads == ("person",) and noun in ACTORS:
        return noun in PEOPLE
    return any(noun == head or wordnet.is_a(noun, head, senses=1) for head in heads)


def _bans(text: str) -> Iterator[tuple[re.Match[str], tuple[str, ...]]]:
    """Each ban that holds for the picture, with the kinds that it forbids."""
    yield from ((hit, ("person",)) for hit in _NOBODY.finditer(text) if not _FORBIDS.match(text[hit.end():]))
    for hit in _BAN.finditer(text):
        noun = singular(hit["np"].split()[-1].lower())
        if (hit["where"] is None and hit["lead"] is None) or noun in _LOOSE or _FORBIDS.match(text[hit.end():]):
            continue
        if noun in _KINDS or hit["np"].split()[-1].lower() in _KINDS:
            yield hit, _KINDS.get(noun) or _KINDS[hit["np"].split()[-1].lower()]
        elif wordnet.meanings(noun, "noun"):
            yield hit, (noun,)


def _meets(text: str, ban: re.Match[str], start: int, end: int) -> bool:
    """Whether the thing stands in the sentence of the ban or the next, and nothing leads there or only shows or names it."""
    if ban.start() <= start < ban.end():
        return False
    between = text[ban.end(): start] if start >= ban.end() else text[end: ban.start()]
    if len(re.findall(r"[.!?;]\s", between)) > 1 or joints.turns(between) or joints.LINKS.search(joints.unturned(between)):
        return False
    clause = max((h.end() for h in re.finditer(r"[.!?;]\s|,\s", text[:start])), default=0)
    return not _UNREAL.search(text[clause:end]) and not re.search(r"\b(?:behind|beyond|outside|under|off)\s*$", text[:start])


_STILL = frozenset("is are was were in on at with by under beside near behind above over along among around through across "
                   "all everywhere throughout".split())


def _goes(verb: str, noun: str) -> bool:
    """Whether the word behind a noun says what it does or where it is."""
    if verb in _STILL:
        return True
    bases = dictionary.bases(verb, "verb")
    if not bases:
        return False
    many = singular(noun) != noun
    return verb.endswith("ing") or (verb == bases[0] if many else verb != bases[0] and verb.endswith("s"))
