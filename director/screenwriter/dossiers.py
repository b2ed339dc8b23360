"""Who a text introduces, and every attribute it gives them: brackets, appositions, 'wears …', a line of their own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import takewhile

from director import dictionary, wordnet
from director.screenwriter.attire import DRESS, GARMENTS, adjective, attributes, dressed, is_attribute, participle
from director.screenwriter.names import NAME, NOUNS, TITLES, WORD, common, kind, proper
from director.screenwriter.words import actor, verb_form, verb_like

_WORDS = r"\d|[\w-]{2,}"            # an age may be one figure


@dataclass
class Dossier:
    """`noun` is what kind of being it is ('fossil hunter'), '' when the text does not say; `attributes` in the text's words and order."""

    name: str
    noun: str = ""
    attributes: list[str] | None = None
    at: int = 0

    def add(self, attributes: list[str]) -> None:
        for new in attributes:
            bare = re.sub(r"\s+in (?:every|all|each)\b.*$", "", new, flags=re.I)
            known = set(re.findall(_WORDS, " ".join(self.attributes or []).lower())) | {"the", "and", "an"}
            if bare and not set(re.findall(_WORDS, bare.lower())) <= known:
                self.attributes = [*(self.attributes or []), bare]


class Ledger:
    """Notes about people as they are found; the same name in longer and shorter form is one person."""

    def __init__(self) -> None:
        self.found: dict[str, Dossier] = {}

    def note(self, name: str, noun: str = "", looks: str = "", at: int = 0, sure: bool = False) -> None:
        """`noun`: what kind of being; `looks`: parts between commas; `at`: where in the text; `sure`: it is a name whatever the word."""
        full, name = name, proper(name, sure)
        if not name:
            return
        being = _being_of(noun)
        if being is None:
            return                                          # 'a silent comedy called The Inspector'
        own = being or (NOUNS.get(name.split()[0].lower().rstrip("."), "") if " " in name else "")
        first, last = name.split()[0], name.split()[-1]
        if " " in name and not own and first.title() not in TITLES and not full.isupper() and common(first) and not common(last):
            own, name = first.lower(), last  # 'Technician Freya climbs'
        elif (
            not noun
            and (lead := re.match(rf"({WORD}) (?={WORD})", full))
            and actor(lead.group(1).lower())
            and lead.group(1).title() not in TITLES
        ):
            own = lead.group(1).lower()
        key = next((k for k in self.found if k == name or name in k.split() or k in name.split()), name)
        kept = self.found.setdefault(key, Dossier(key, at=at))
        if len(name) > len(key) and key in name:
            kept.name = name
        kept.noun = kept.noun or re.sub(r"^(?:an?|the|our|my|his|her|their|its|one|third|other)\s+", "", own.strip(), flags=re.I)
        kept.add(attributes(looks))


def _being_of(noun: str) -> str | None:
    """What a phrase says somebody is; of a work ('a commercial for a dentist') whom it is for, None for a work alone."""
    lead, *rest = re.split(r"\s(?:for|about|of|starring)\s+", noun, maxsplit=1)
    head = lead.split()[-1].lower() if lead.split() else ""
    if not wordnet.is_a(head, "show", "written communication", "visual communication", "message", "music", "writing", "movie", "drama"):
        return noun
    return rest[0] if rest and any(actor(word) for word in rest[0].split()) else None


def dossiers(text: str) -> list[Dossier]:
    """Everybody with a proper name, in order of appearance, at most ten."""
    ledger = Ledger()
    text = re.sub(rf"({NAME})\s*\[([^\]\n]{{3,160}})\]", r"\1 (\2)", text)
    text = re.sub(rf"({NAME})\s+[–—-]\s+([^–—\n.]{{3,120}}?)\s+[–—-]\s+(?=[a-z])", r"\1, \2, ", text)
    for look in (_cast_list, _roles, _brackets, _called, _appositions, _lists, _wearing, _subjects, _being, _afterthoughts, _told):
        look(text, ledger)
    return sorted(ledger.found.values(), key=lambda d: d.at)[:10]


_BLOCK = re.compile(r"(?im)(?:^|(?<=[.!?] ))[ \t]*(?:characters?|cast|people)\s*:[ \t]*((?:[^\n]+)?(?:\n[ \t]*[-*•–—][^\n]+)*)")


def _cast_list(text: str, ledger: Ledger) -> None:
    """'Characters:' with a line, or parts between semicolons, for each."""
    for block in _BLOCK.finditer(text):
        words = re.split(r"\s(?:story|plot|synopsis|action)\s*:|(?<=[a-z)])\.\s+(?=[A-Z][a-z]+ [a-z])", block.group(1), flags=re.I)[0]
        for entry in re.split(r"\n|;", words):
            hit = re.match(rf"\s*(?:[-*•–—]\s*)?(?P<name>{NAME})\s*(?:=|:|,|[–—-](?=\s)|\()\s*(?P<in>[^\n]+)", entry)
            if hit and "(" not in hit["in"] and proper(hit["name"]):
                ledger.note(hit["name"], "", hit["in"].strip(" .)"), block.start() + entry.find(hit["name"]))


def _roles(text: str, ledger: Ledger) -> None:
    """'Leader: Katrin, forties, red parka.', 'The dog: BRUNO, St Bernard': what somebody is, before the name."""
    start = r"(?:^|(?<=[.!?;\n]\s)|(?<=\n))[ \t]*(?:[-*•]\s+)?(?:[Tt]he |[Oo]ur |[Aa]n? )?"
    text = re.sub(r"(?<=[.;]\s)(?=[A-Z][a-z]+:\s)", "\n", text)
    who = rf"(?P<role>[A-Za-z][a-z-]+(?: [a-z-]+)?)\s*:\s+(?P<name>{NAME})"
    for hit in re.finditer(rf"{start}{who}(?P<in>,\s+[^.;:\n]{{3,120}})?(?=[.;\n]|$)", text):
        role = hit["role"].lower()
        if actor(role.split()[-1]) and proper(hit["name"], sure=True):
            ledger.note(hit["name"], role, (hit["in"] or "").strip(" ,"), hit.start("name"), sure=True)


def _brackets(text: str, ledger: Ledger) -> None:
    """'Fossil hunter MARY (12, muddy bonnet)', 'Magda the mole (yellow hard hat)', 'a woman in a white suit (Ines)'."""
    inner = r"[ ]*\((?P<in>[^()]{2,220})\)"
    for hit in re.finditer(rf"(?P<before>(?:\b[\w-]+ ){{0,4}}?)(?<![\w-])(?P<name>{NAME})(?: (?P<the>the [\w -]+?))?{inner}", text):
        if of_looks(hit["in"], named=True):
            being, looks = _being_in(hit["in"])
            noun = kind(hit["before"]) or (hit["the"] or "") or being
            ledger.note(hit["name"], noun, looks if noun == being else hit["in"], hit.start("name"), sure=True)
    phrase = r"(?P<np>(?:[Aa]n?|[Tt]he|[Oo]ne|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir)\s+[^.()\n,;:]{2,60}?)"
    for hit in re.finditer(rf"\b{phrase}\s*\((?P<name>{NAME})(?P<more>,[^()]*)?\)", text):
        if actor(hit["name"].lower()) is None:
            noun, dress = dressed(hit["np"])
            dress = dress if re.search(rf"\b{DRESS}\b", dress, re.I) else ""                      # 'in a grand hotel' is no dress
            ledger.note(hit["name"], noun, f"{dress}{hit['more'] or ''}", hit.start())


def _being_in(inner: str) -> tuple[str, str]:
    """('blue robot on one wheel', 'a dent') of 'blue robot on one wheel, a dent': what somebody is and its looks; else ('', all)."""
    pieces = [p.strip() for p in inner.split(",") if p.strip()]
    core = re.split(r"\s(?:on|without)\s", pieces[0])[0].split() if pieces else []
    if not core or actor(core[-1]) is None or len(core) > 3 or len(core) == len(pieces[0].split()):
        return "", inner
    return pieces[0], ", ".join(pieces[1:])


def of_looks(inner: str, named: bool = False) -> bool:
    """Whether a bracket describes somebody; directions to an actor ('to the dog', 'V.O.', 'looks down') do not."""
    if re.match(
        r"(?:V\.?\s?O|O\.?\s?S|CONT|off\b|to\b|into\b|looks?\b|with a? ?(?:smile|sigh|shrug)|beat\b|whisper|quiet|softly)",
        inner.strip(),
        re.I,
    ):
        return False
    pieces = [p.strip() for p in inner.split(",") if p.strip()]
    if any(re.match(r"(?:he|she|it|they|we|i|no|the|our|my)\b", p, re.I) for p in pieces):
        return False
    looks = any(is_attribute(p) or re.search(rf"\b{DRESS}\b", p, re.I) or actor(p.split()[-1])
                or actor(re.split(r"\s(?:on|with|in|from|of|without)\s", p)[0].split()[-1]) for p in pieces)
    single = (
        named
        and len(pieces) == 1
        and len(inner.split()) <= 3
        and bool(dictionary.bases(inner.split()[-1].lower(), "noun"))
        and not inner[:1].isupper()
    )
    first = verb_form(inner.split()[0])
    single = single and not (first and first[1] in ("third", "ing") and not actor(inner.split()[0]))
    return looks or single or (len(pieces) > 1 and (named or not inner.isascii())) or re.match(r"an?\s", inner) is not None


def _called(text: str, ledger: Ledger) -> None:
    """'a tired mule named Paprika in a straw hat'."""
    phrase = r"(?P<np>(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Oo]ur|[Mm]y|[Tt]heir|[Oo]ne)\s+(?:[\w-]+\s+){1,6}?)"
    dress = r"(?:,?\s+(?P<with>(?:in|with|wearing|made of)\s[^.;,]+))?"
    for hit in re.finditer(rf"\b{phrase}(?:is )?(?:called|named)\s+(?P<name>{NAME}){dress}", text):
        lead = re.match(r".*\b(?:of|for|with|to|by)\s+(?=(?:an?|the)\s)", hit["np"]) if actor(hit["np"].split()[-1]) else None
        noun, worn = dressed(hit["np"][lead.end() if lead else 0:])       # 'the piano of a girl named Salma'
        noun = re.sub(r"^.*\b(?:is|are|was|meet)\s+(?:an?|the|our)\s+", "", noun)
        if _being_of(noun) is None:
            continue
        given = _before_deed(hit["with"] or "")
        ledger.note(hit["name"], noun, f"{worn}, {given}", hit.start("name"), sure=True)
        row = re.match(r"\s*[:,]\s*([^.;:\n]{3,160})", text[hit.end() :])
        looks = list(takewhile(_worn, attributes(row.group(1)))) if row else []
        ledger.note(hit["name"], "", ", ".join(looks), hit.start("name"), sure=True)


def _before_deed(dress: str) -> str:
    """'in a pink hoodie nearly buys shoes' -> 'in a pink hoodie'."""
    words = re.split(r"[:(]", dress)[0].split()
    at = next((i for i, w in enumerate(words) if i > 2 and (verb_form(w) or ("", ""))[1] == "third" and not actor(w)
               and re.search(rf"\b{DRESS}\b", " ".join(words[:i]), re.I)), len(words))
    kept = words[:at]
    while kept and (kept[-1].endswith("ly") or kept[-1] in ("and", "who", "that")):
        kept.pop()
    return " ".join(kept)


def _worn(piece: str) -> bool:
    return is_attribute(piece) and re.search(rf"\b{DRESS}\b", piece, re.I) is not None and not re.match(r"(?:his|her|the|in|on)\b", piece)


def _appositions(text: str, ledger: Ledger) -> None:
    """'ROOK, a gardener in a patched spacesuit,', 'Miso the cat', 'Her dog TRAY'."""
    for hit in re.finditer(rf"\b(?P<noun>(?:[A-Z]?[\w-]+ )?[A-Za-z][\w-]+) (?P<name>{NAME})(?=[\s,.;'’)]|$)", text):
        last = hit["noun"].split()[-1]
        known = last.lower() in ("paper", "book", "star", "sun", "moon", "mother", "father") or re.fullmatch(WORD, hit["noun"])
        if actor(last) and not actor(hit["name"].split()[0].lower()) and not known:
            ledger.note(hit["name"], kind(hit["noun"] + " "), "", hit.start("name"))
    for hit in re.finditer(rf"(?<=[a-z:,]\s)(?P<name>{WORD}),\s+(?P<np>an?\s+[^,.;()\n]{{3,90}})(?=[,.;)\n])", text):
        noun, dress = dressed(hit["np"])
        if noun and actor(noun.split()[-1]) and proper(hit["name"], sure=True):
            ledger.note(hit["name"], noun, dress, hit.start(), sure=True)
    phrase = r"(?P<np>(?:an?|the|his|her|our|my)\s+[^,.;()\n]{3,90})"
    for hit in re.finditer(rf"(?<![\w-])(?P<name>{NAME}),\s+{phrase}(?=[,.;)\n])", text):
        noun, dress = dressed(hit["np"])
        acts = re.match(r",\s+([a-z]+)\b", text[hit.end():])
        deed = acts and (verb_form(acts[1]) or verb_like(acts[1], "third") or ("", ""))[1] == "third"
        being = actor(noun.split()[-1]) or (hit["np"].startswith("a") and deed) if noun else None
        if noun and proper(hit["name"]) and (being or proper(hit["name"]) in ledger.found):
            earlier = ledger.found.get(proper(hit["name"]))
            if earlier and len(noun) > len(earlier.noun):
                earlier.noun = ""  # 'Her dog TRAY, a black and white terrier'
            ledger.note(hit["name"], noun, dress, hit.start())
    before = r"(?P<np>(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Oo]ur)\s+(?:[\w-]+\s+){0,7}?[\w-]+)"
    for hit in re.finditer(rf"\b{before},\s+(?P<name>{NAME}),\s", text):
        noun, dress = dressed(hit["np"])
        if noun and actor(noun.split()[-1]) and proper(hit["name"]):
            ledger.note(hit["name"], noun, dress, hit.start())
    for hit in re.finditer(rf"(?<![\w-])(?P<name>{NAME})\s+is\s+(?P<np>an?\s+[^,.;()\n]{{3,80}})", text):
        noun, dress = dressed(hit["np"])
        if noun and actor(noun.split()[-1]) and proper(hit["name"]):
            earlier = ledger.found.get(proper(hit["name"]))
            if earlier:
                earlier.noun = ""
            ledger.note(hit["name"], noun, dress, hit.start())
    for hit in re.finditer(rf"\b(?P<age>[\w-]+[- ]years?[- ]old)\s+(?P<name>{NAME})", text, re.I):
        if proper(hit["name"]) and hit["name"][:1].isupper():
            ledger.note(hit["name"], "", re.sub(r"[- ]years?[- ]old", "", hit["age"], flags=re.I), hit.start("name"))
    for hit in re.finditer(rf"(?<![\w-])(?P<name>{NAME})\s+(?P<the>the\s+(?:[\w-]+\s+){{0,2}}?[\w-]+)", text):
        if actor(hit["the"].split()[-1]):
            ledger.note(hit["name"], hit["the"], "", hit.start())


def _lists(text: str, ledger: Ledger) -> None:
    """A line or sentence of nothing but looks: 'Kofi, 16, gold headphones.', 'Percy = pale, moustache'."""
    start = r"(?:^|(?<=[.!?:;\n]\s)|(?<=[:\n]))[ \t]*(?:[-*•]\s+)?"
    for hit in re.finditer(
        rf"{start}(?P<name>{NAME})\s*(?:=|,|[–—-](?=\s)|:)\s*(?P<in>[^.!?\n()]{{3,200}})(?:\([^()]*\))?(?=[.!?\n]|$)", text
    ):
        pieces = [p.strip() for p in re.split(r",|;| and (?=an? )", hit["in"]) if p.strip()]
        if pieces and re.match(r"(?:his|her|their|its|our|my|the)\s", pieces[0], re.I):
            continue                                    # 'Bow: her daughter Mara, 19': somebody else is introduced
        enough = any if ":" in hit.group(0) and len(pieces) > 2 else all
        looks = pieces and enough(is_attribute(p) for p in pieces[: 1 if "=" in hit.group(0) else 2])
        deed = next((i for i, p in enumerate(pieces) if (verb_form(p.split()[0]) or ("", ""))[1] == "third"), len(pieces))
        pieces = pieces[:deed]
        if looks and any(re.search(rf"\b{DRESS}\b", p, re.I) for p in pieces):
            before = re.findall(rf"{NAME}", re.split(r"[.!?\n]", text[: hit.start("name")].rstrip(" .!?"))[-1])
            word = hit["name"]
            if "=" not in hit.group(0) and before and " " not in word and common(word) and text.count(word) == 1:
                ledger.note(before[-1], "", ", ".join([hit["name"].lower(), *pieces]), hit.start("name"))    # 'Soot, gold tooth.'
            else:
                ledger.note(hit["name"], "", ", ".join(pieces), hit.start("name"))
    for hit in re.finditer(rf"(?<![\w-])(?P<name>{NAME}),\s+(?P<in>[^.!?\n();:]{{4,160}})", text):
        worn: list[str] = []
        for piece in (p.strip() for p in hit["in"].split(",") if p.strip()):
            if re.match(r"(?:an?|the|and|who)\s", piece) or (
                not is_attribute(piece)
                and not (worn and len(piece.split()) <= 3 and (participle(piece) or not _deed(piece.split()[0])))
            ):
                break
            worn.append(piece)
        if any(re.search(rf"\b{DRESS}\b", p, re.I) for p in worn):
            ledger.note(hit["name"], "", ", ".join(worn), hit.start("name"))
    for hit in re.finditer(
        (
            rf"(?<![\w-])(?P<name>{NAME})\s+(?P<in>(?:in|with|wearing)\s+(?:an?\s+|the\s+|his\s+|her\s+)"
            rf"?(?:[\w'’-]+\s+){{0,4}}?{DRESS})\b"
        ),
        text,
    ):
        ledger.note(hit["name"], "", hit["in"], hit.start())
    for hit in re.finditer(
        (
            rf"(?<![\w-])(?P<name>{NAME}),\s+who\s+(?:always\s+)?(?P<verb>has|wears|carries)\s+(?P<in>[^,.;()"
            rf"]{{3,60}})"
        ),
        text,
    ):
        ledger.note(hit["name"], "", hit["in"] if hit["verb"] != "carries" else f"carrying {hit['in']}", hit.start())
    for hit in re.finditer(rf"(?<![\w-])(?P<name>{NAME}),\s+(?:\d{{1,3}}s?,\s+)?(?P<in>(?:in|with|wearing)\s+[^,.;()]{{3,60}}),", text):
        age = re.search(r",\s+(\d{1,3}s?),", hit.group(0))
        ledger.note(hit["name"], "", f"{age.group(1) + ', ' if age else ''}{hit['in']}", hit.start())


def _deed(word: str) -> bool:
    return (verb_form(word) or verb_like(word.lower(), "third") or ("", ""))[1] in ("third", "past")


def _wearing(text: str, ledger: Ledger) -> None:
    """'Theo wears a blue cap and has a missing tooth'; what is new is an event, not a look."""
    verbs = r"(?:always\s+)?(?:wears|is wearing|has|is dressed in|(?=carries\s+(?:an?|his|her)\s+(?:[\w-]+\s+){0,2}[\w-]+[.;]))(?:carries)?"
    worn = r"(?P<in>(?:an?|the|his|her)?\s*[^.;:()]{3,90}?)"
    for hit in re.finditer(
        (
            rf"(?<![\w-])(?P<name>{NAME})(?: the [a-z-]+)?(?P<aside>,[^,.;:]{{2,30}},|\s+is [\w-]+(?: years old)?(?:,| and))?\s+{verbs}\s+"
            rf"{worn}(?=[.;:)\n]|$|,?\s+and\s+(?:he|she|they|it)\b|,\s+(?:and\s+)?(?:{NAME})\b|"
            rf"\s+and\s+(?:{NAME})\s+(?:has|wears|is)\b)"
        ),
        text,
    ):
        if re.search(rf"\b{DRESS}\b", hit["in"], re.I) and not re.match(r"(?:an? )?new\b", hit["in"]):
            worn = re.split(r"\s+and (?:never|always|talks|runs|is)\b", hit["in"])[0]
            looks = re.sub(r"\s+and (?:has|wears)?\s*", ", ", worn)
            aside = _aside(hit["aside"] or "")
            noun = aside if re.match(r"(?:an?|the)\s", aside) and actor(aside.split()[-1]) else ""     # 'Bo, the tuner, wears'
            ledger.note(hit["name"], noun, f"{'' if noun else aside}, {looks}", hit.start())


def _aside(words: str) -> str:
    """', 12,' and ' is seventy-one,' -> the age or look that stands between a name and what is worn."""
    return re.sub(r"^is |\s+and$", "", words.strip(", "))


def _told(text: str, ledger: Ledger) -> None:
    """'She wears a wedding dress.' belongs to the one named last; "Lena's red coat" to Lena."""
    names = [
        (m.start(), d)
        for d in ledger.found.values()
        for m in re.finditer(rf"(?<![\w-]){re.escape(d.name.split()[-1])}(?![\w-])", text, re.I)
    ]
    for hit in re.finditer(r"\b(?:He|She|They)\s+(?:always\s+)?(?:wears?|is wearing|has|is dressed in)\s+(?P<in>[^.;:()\n]{3,90})", text):
        earlier = [(at, d) for at, d in names if at < hit.start()]
        if earlier and re.search(rf"\b{DRESS}\b", hit["in"], re.I) and not re.match(r"(?:an? )?new\b", hit["in"]):
            max(earlier, key=lambda pair: pair[0])[1].add(attributes(re.sub(r"\s+and\s+", ", ", hit["in"])))
    for dossier in list(ledger.found.values()):
        owner = re.escape(dossier.name.split()[-1])
        for hit in re.finditer(rf"(?<![\w-]){owner}['’]s\s+((?:[a-z-]+\s+){{1,3}}{GARMENTS})\b", text, re.I):
            dossier.add([hit.group(1)])


def _being(text: str, ledger: Ledger) -> None:
    """'Bop is red with a smiley face.' says a look; only of those who are known by name."""
    for hit in re.finditer(
        (
            rf"(?<![\w-])(?P<name>{NAME})\s+is\s+(?P<in>(?:very\s+)?[a-z-]+(?:\s+and\s+[a-z-]+)?)"
            rf"(?:\s+with\s+(?P<with>[^.;,]+))?(?=[.;,]|$)"
        ),
        text,
    ):
        name = proper(hit["name"])
        words = [w for w in re.split(r"\s+and\s+|very\s+", hit["in"]) if w]
        if name and name in ledger.found and all(adjective(w) for w in words):
            ledger.note(hit["name"], "", ", ".join([*words, hit["with"] or ""]), hit.start())


def _subjects(text: str, ledger: Ledger) -> None:
    """Names that simply act: 'Milo drives'."""
    for hit in re.finditer(rf"(?<![\w-])(?P<name>{NAME})\s+(?:\w+ly\s+)?(?P<verb>[a-z]+)\b", text):
        form = verb_form(hit["verb"])
        inner = hit.start() > 0 and re.search(r"[a-z,]\s$", text[max(0, hit.start() - 2) : hit.start()]) is not None
        sure = inner or hit["name"].isupper() or not common(hit["name"].split()[-1])
        if form and form[1] in ("third", "past") and proper(hit["name"]) and sure:
            ledger.note(hit["name"], "", "", hit.start())


def _afterthoughts(text: str, ledger: Ledger) -> None:
    """Looks that trail behind a deed: 'Technician Freya climbs, red harness'."""
    for name in list(ledger.found):
        for hit in re.finditer(rf"(?<![\w-]){re.escape(name)}\b(?![^,.;\n|]*\()[^.;\n|]*", text, re.I):
            chunks = [c.strip() for c in hit.group(0).split(",")[1:]]
            looks = [c for c in chunks if 1 < len(c.split()) <= 4 and re.search(rf"\b{DRESS}$", c, re.I) and is_attribute(c)]
            ledger.note(name, "", ", ".join(c for c in looks if not re.match(r"(?:his|her|the|in|on|an?)\b", c)), hit.start())


__all__ = ["Dossier", "dossiers"]
