"""The person's own footage, photos and face: what came with the request, and where it stands among the generated shots."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from director import wordnet
from director.screenwriter import events, lengths, scenes, sifting
from director.screenwriter.beats import Beat
from director.screenwriter.reading import Request
from director.screenwriter.telling import Treatment
from director.screenwriter.words import actor, article, third, verb_form

_VIDEO = r"\.(?:mov|mp4|mkv|avi|webm)\b"
_PICTURE = r"\.(?:jpe?g|png|heic|webp|tiff?)\b"
_ONLY_OWN = (
    r"\b(?:no|not|without(?: any)?|zero) (?:ai[- ])?(?:generated|ai|new|invented|extra) (?:shots?|footage|pictures?|images?|scenes?|clips?|"
    r"material)\b|\bonly (?:our|my|the) own (?:\w+ )?(?:material|footage|clips?|shots?|photos?|pictures?)\b|\bnothing generated\b"
)
_HERO = (
    r"\b(?:starring|featuring|with) me\b(?:\s+as\s+(?:an?\s+)?(?P<as>[\w -]{3,30}?))?(?=[,.!;:)]|$|\s+(?:and|in|who|my)\b)|"
    r"(?<!write )(?<!give )(?<!show )(?<!tell )(?<!send )(?<!film )(?<!shoot )(?<!do )(?<!get )(?<!create )(?<!produce )(?<!draw "
    r")(?<!Write )"
    r"(?<!Give )(?<!Show )(?<!Tell )\b(?:me|make me|put me in(?:to)?|turn me into)(?:\s+as)?\s+an?\s+(?P<be>[\w -]{3,30}?)(?=[,.!;:)]|$|"
    r"\s+(?:and|in|on|who|for)\b)"
)


@dataclass(frozen=True)
class Clip:
    """One file of the person: its kind ('footage' or 'photo') and what is to be seen on it, '' where nobody says."""

    name: str
    kind: str
    about: str = ""


def clips(request_text: str, inputs: tuple[str, ...]) -> tuple[Clip, ...]:
    """The files that came along or are named in the text, in order."""
    found: list[Clip] = []
    for given in inputs:
        kind = "footage" if re.search(_VIDEO, given, re.I) else "photo" if re.search(_PICTURE, given, re.I) else ""
        inner = re.search(r"\(([^()]*(?:\([^()]*\)[^()]*)*)\)", given)
        about = [
            p.strip()
            for p in (inner.group(1) if inner else "").split(",")
            if not re.fullmatch(
                (
                    r"\s*(?:[\d.:]+\s*(?:s|sec|seconds|min|"
                    r"minutes|fps|mb)?|\d+\s*[x×]\s*\d+|4k|hd|1080p)\s*"
                ),
                p,
                re.I,
            )
        ]
        if kind:
            found.append(Clip(given.split(" (")[0], kind, ", ".join(about)))
    if not found:
        found = [
            Clip(m.group(0), "footage" if re.search(_VIDEO, m.group(0)) else "photo")
            for m in re.finditer(rf"[\w-]+(?:{_VIDEO}|{_PICTURE})", request_text, re.I)
        ]
    return tuple(found)


def starring(text: str) -> str:
    """What the person wants to be in the film ('space pirate', 'superhero'); '' where they are not in it."""
    hit = re.search(_HERO, text, re.I)
    if not hit:
        return ""
    noun = hit.group("as") or hit.group("be") or ""
    if not noun:
        kind = re.search(
            (
                r"\b(superhero|spy|cowboy|pirate|detective|astronaut|knight|chef|wizard|ninja|hero|rockstar|explorer|action|"
                r"horror|western)\b"
            ),
            text,
            re.I,
        )
        noun = kind.group(1).lower() if kind else ""
        noun = {"action": "action hero", "western": "cowboy", "horror": "hero"}.get(noun, noun)
    noun = noun.strip().lower()
    somebody = not noun or actor(noun.split()[-1]) or not wordnet.is_a(noun.split()[-1], "show", "literary composition", "movie")
    return (noun if somebody else "hero") or "hero"


def third_person(text: str, noun: str) -> str:
    """'I save the city' -> 'the superhero saves the city'."""
    def put(hit: re.Match[str]) -> str:
        into = re.match(r"put me (in(?:to)?) (an? [\w -]+)$", hit[0], re.I) if noun == "hero" else None
        return f"starring a hero in {into[2]}" if into else f"starring {article(noun)}"

    out = re.sub(_HERO, put, text, flags=re.I)
    out = re.sub(r"^.*?\bstarring an? [\w -]+?[!,.:;]+\s*(?=\S)", "", out, count=1) if re.search(r"\bI\b|\bme\b", out) else out

    out = re.sub(r"^\W*starring (an?) (?=[\w -]+? (?:who|that|in|on|at|and|with) )", lambda m: f"{m[1].title()} ", out)

    def turned(hit: re.Match[str]) -> str:
        form = verb_form(hit.group(1))
        verb = (
            third(form[0])
            if form and form[1] == "base"
            else {"am": "is", "have": "has", "do": "does", "don't": "does not"}.get(hit.group(1), hit.group(1))
        )
        return f"the {noun} {verb}"

    out = re.sub(r"\bI\s+([a-z']+)", turned, re.sub(r"\bI'm\b", "I am", out))
    return re.sub(
        r"\bme\b",
        f"the {noun}",
        re.sub(r"\bmyself\b", f"the {noun}", re.sub(r"\bmy\b(?! (?:photo|picture|selfie|face))", f"the {noun}'s", out)),
    )


def number_of(hit: re.Match[str]) -> int:
    """The number a hit begins with, 0 for none."""
    return int(lengths.number(hit.group(1)))


_ONE_MADE = re.compile(r"\b(?:an?|one) (?:generated|ai|ai[- ]generated|new) (?:[a-z-]+ ){0,2}?(?:shot|clip|scene|picture|image) of "
                       r"([^.,;\n]+?)(?=,? (?:and|then) (?:an?|one|end|start|open|close|finish)\b|[.,;\n]|$)", re.I)
"""'start with a generated shot of a rooster and end with a generated shot of the sign'."""
_AROUND = re.compile(r"\b(?:open|start|begin)\w* (?:with|on) an? (?:generated|ai|new)\b.*\b(?:end|finish|close)\w* (?:with|on) an? "
                     r"(?:generated|ai|new)\b",
                     re.I | re.S)
_ONLY_CUT = re.compile(r"\b(?:cut|trim|shorten|edit|crop|recut|re-cut|speed up)\b[^.\n]{0,50}?(?:\.(?:mp4|mov|mkv|avi|webm)\b|\b(?:it|"
                       r"footage|clips?|"
                       r"video|recording|interview)\b)", re.I)


def asked(text: str) -> tuple[int, list[str]]:
    """(how many generated shots the request names, what they show)."""
    single = _ONE_MADE.findall(text)
    if single and len(single) == len(re.findall(r"\b(?:generated|ai|b-?roll)\b", text, re.I)):
        return len(single), [what.strip() for what in single]
    hit = re.search(
        (
            rf"\b({lengths.COUNT})\s+(?:\w+[- ]){{0,2}}?(?:generated|ai[- ]generated|ai|b-?roll|new|extra)\b(?: b-?roll| ai)"
            rf"?\s*(?:shots?|clips?|scenes?)?"
        ),
        text,
        re.I,
    ) or re.search(r"\b(generated|ai|b-?roll) (?:shots?|clips?|scenes?|sequences?|time-?lapse|footage)", text, re.I)
    made = re.search(
        rf"\b(?:make|create|generate|add|film|invent|draw)\s+(?:me |us )?({lengths.COUNT})\s+(?:[\w-]+ ){{0,2}}?(?:shots?|clips?|"
        rf"scenes?|pictures?|"
        r"images?)\b(?: yourself| for me| in between)?(?=\s*[(:]|[^.]{0,30}\bof\b)", text, re.I)
    beside = re.search(
        rf"\b({lengths.COUNT})\s+(?:[\w-]+ ){{0,2}}?(?:shots?|clips?|scenes?)\b[^.\n]{{0,20}}?\b(?:besides?|next to|in addition to|around|"
        r"between|on top of|plus)\b[^.\n]{0,12}\b(?:my|our|the) (?:own )?(?:[\w-]+ )?(?:photos?|pictures?|footage|clips?)\b", text, re.I)
    hit = hit or made or beside
    if not hit:
        return 0, []
    rest = text[hit.end() :]
    row = re.match(r"\s*:\s*([^.\n]{6,240})", rest)
    if row:
        items = [i for i in re.split(r"\s*[,;/]\s*(?:and )?", row.group(1)) if i.strip()]
        return number_of(hit) or len(items), items
    number = int(lengths.number(hit.group(1))) if lengths.number(hit.group(1)) else 0
    listed = re.match(r"[^.(:]{0,60}[(:]\s*([^().]{6,200})", rest)
    if listed:
        items = [i for i in re.split(r"\s*[,;/]\s*(?:and )?", listed.group(1)) if i.strip()]
        return number or len(items), items
    topic = re.match(
        (
            r"\s*(?:about|of|on|showing|with)\s+(.{3,80}?)(?=\s+(?:and (?:cut|keep|make|use|put|add)|before|after|between|"
            r"in between|to (?:go|fill|cover))\b|[.;,]|$)"
        ),
        rest,
    )
    return number, [topic.group(1).strip()] if topic else []


def mixed(treatment: Treatment, request: Request, text: str, own: tuple[Clip, ...]) -> Treatment:
    """Own material among the generated shots, in the order the request asks for."""
    number, subjects = asked(text)
    kind = "footage" if request.footage == "footage" else "photo"
    files = [c for c in own if c.kind == kind] or [Clip("", kind)]
    plates = [_plate(c, i, text) for i, c in enumerate(files)]
    only = kind == "photo" and request.shots == 1
    if only or (
        kind == "photo" and not number and len(files) == 1 and re.search(r"\banimat\w+|bring .{0,30} to life|come alive", text, re.I)
    ):
        return replace(treatment, beats=tuple(replace(b, source="photo") for b in treatment.beats))
    if kind == "photo" and not number and len(files) == 1:
        return replace(treatment, beats=tuple(replace(b, source="photo") if i == 0 else b for i, b in enumerate(treatment.beats)))
    cut = kind == "footage" and len(plates) == 1 and _ONLY_CUT.search(text) and not number and not subjects
    if cut and not re.search(r"\b(?:generat|invent|b-?roll|ai\b|add (?:an?|some|two|three|more) [^.]*(?:shots?|scenes?))", text, re.I):
        return replace(treatment, beats=tuple(replace(plates[0], action=f"{plates[0].action}, part {n}") for n in (1, 2, 3)))
    if re.search(_ONLY_OWN, text, re.I):
        return replace(treatment, beats=tuple(plates))
    made = _generated(number, subjects, treatment) if number or subjects else list(treatment.beats)
    if not number and not subjects and (kind == "photo" or (len(plates) > 1 and _orders(request.story))):
        return replace(treatment, beats=tuple(plates))
    return replace(treatment, beats=tuple(_ordered(made, plates, text)))


_ORDERED = re.compile(r"(?:please )?(?:make|cut|edit|turn|put|create|build|use|mix|combine|stitch|join)\b(?!.*\b(?:about|where|in which|"
                      r"that tells)\b)", re.I)


def _orders(story: str) -> bool:
    """Whether nothing is told but what is to be done with the clips."""
    return all(_ORDERED.match(sentence) or sifting.is_wish(sentence) for sentence in sifting.sentences(story))


def _plate(clip: Clip, index: int, text: str) -> Beat:
    named = re.search(rf"{re.escape(clip.name)}\s+(?:is|shows|has)\s+([^.;]{{4,80}})", text, re.I) if clip.name else None
    about = clip.about or (named.group(1) if named else "")
    order = re.search(r"\bin the order\s+([^.;]{4,80})", text, re.I)
    items = re.split(r",\s*(?:and )?|\s+and\s+", order.group(1)) if order else []
    about = about or (items[index].strip() if index < len(items) else "") or _stem(clip.name)
    what = (
        f"{about}, as in the own {clip.kind}"
        if about
        else (
            "the own footage plays, unchanged"
            if clip.kind == "footage"
            else ("the own photo fills the picture and comes alive with a gentle move")
        )
    )
    return Beat(what if index == 0 or about else f"{what}, part {index + 1}", source=clip.kind, frame="medium", tell=about)


def _stem(name: str) -> str:
    """'waterfall.jpg' says what is to be seen; 'IMG_0042.jpg' does not."""
    stem = re.sub(r"\.\w+$", "", name).replace("_", " ").replace("-", " ").strip()
    plain = re.fullmatch(r"[A-Za-z ]{4,30}", stem) and not re.match(
        (
            r"(?:img|dsc|photo|pic|picture|image|selfie|scan|screenshot|clip|"
            r"video|movie|file|footage|me|us)\b"
        ),
        stem,
        re.I,
    )
    return stem.lower() if plain else ""


def _generated(number: int, subjects: list[str], treatment: Treatment) -> list[Beat]:
    if len(subjects) > 1 or (subjects and re.search(r"\b(?:he|she|it|they|i)\b", subjects[0], re.I)):
        made = [scenes.scene(s) for s in events.resolved(subjects)]
        return made[:number] if number and len(made) > number else made
    topic = subjects[0] if subjects else ""
    if not topic:
        return list(treatment.beats)[: number or None]
    return about(topic, number or 3)


def about(topic: str, count: int) -> list[Beat]:
    """Views of a topic for films that only need pictures of it."""
    last = topic.split()[-1]
    many = last.endswith("s") and not last.endswith("ss")
    one = topic[:-1] if many and not topic.endswith("ies") else topic
    views = (
        (f"{topic} in a wide calm view, soft morning light", "soft morning light", "wide"),
        (
            (f"a single {one} from very near, every detail sharp") if many else f"{topic} from very near, every detail sharp",
            "bright day light",
            "insert",
        ),
        (f"{topic} in motion, light behind", "golden hour, long warm light", "medium"),
        (f"{topic} seen from above", "bright day light", "high"),
        ((f"{topic} against the low sun, outlines glowing"), "golden hour, long warm light", "low"),
        (f"{topic} reflected in water", "soft morning light", "close"),
        (f"{topic} leaving the picture at dusk", "dusk, blue light", "vista"),
        ((f"{topic} coming closer, out of focus at first"), "soft morning light", "track"),
    )
    return [
        Beat(
            f"{views[i % len(views)][0]}{'' if i < len(views) else f', view {i + 1}'}",
            light=views[i % len(views)][1],
            frame=views[i % len(views)][2],
            tell="",
        )
        for i in range(count)
    ]


def _placed(text: str) -> str:
    """'made first', 'made last', 'own first', 'own last' or '', by what stands nearest before 'at the beginning' and 'at the end'."""
    for hit in re.finditer(r"\b(?:at|to|for|in) the (?:very )?(?P<where>start|beginning|opening|end|close)\b", text, re.I):
        before = text[: hit.start()]
        named = list(re.finditer(rf"(?P<own>{_VIDEO}|{_PICTURE}|\b(?:photos?|footage|selfies?|snapshots?|recordings?|files?)\b)|"
                                 r"\b(?:shots?|generated|scenes?|b-?roll)\b", before, re.I))
        between = before[named[-1].end():] if named else ""
        if named and len(between) < 140 and not re.search(r"\b(?:words|text|title|logo|card|name)\b", between, re.I):
            return f"{'own' if named[-1]['own'] else 'made'} {'last' if hit['where'].lower() in ('end', 'close') else 'first'}"
    return ""


_STARTS = re.compile(r"\b(?:start|begin|open)\w* (?:it )?(?:with|on) (?:an?|one) (?:generated|ai|ai[- ]generated|new)\b", re.I)


def _ordered(made: list[Beat], plates: list[Beat], text: str) -> list[Beat]:
    if len(made) > 1 and _AROUND.search(text):
        return [made[0], *plates, *made[1:]]
    where = _placed(text) or ("made first" if len(made) == 1 and _STARTS.search(text) else "")
    if where and len(made) < 3 and len(plates) == 1 and plates[0].source == "footage":          # the clip is the film
        plates = [replace(plates[0], action=f"{plates[0].action}, part {n}") for n in (1, 2, 3)]
    if where in ("made last", "own first"):
        return [*plates, *made]
    if where in ("made first", "own last"):
        return [*made, *plates]
    if len(plates) == 1 and re.search(r"\bbefore (?:it|my|the (?:clip|footage|video))", text, re.I):
        return [*made, *plates]
    if len(plates) == 1 and re.search(r"\b(?:after (?:it|my|the (?:clip|footage|video))|start(?:s|ing)? with (?:it|my))", text, re.I):
        return [*plates, *made]
    if len(plates) == 1 and plates[0].source == "footage":
        parts = [replace(plates[0], action=f"{plates[0].action}, part {i + 1}") for i in range(3 if len(made) > 3 else 2)]
        at = [0, len(made)] if len(parts) == 2 else [0, len(made) // 2, len(made)]
    else:
        parts = plates
        step = len(made) / max(1, len(parts) - 1)
        at = [round(i * step) for i in range(len(parts))]
    out = list(made)
    for shift, (index, part) in enumerate(zip(at, parts, strict=True)):
        out.insert(index + shift, part)
    return out


__all__ = ["Clip", "about", "asked", "clips", "mixed", "starring", "third_person"]
