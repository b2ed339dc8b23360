"""Statements of a prompt that go whole: a sentence about the picture, what one says of a subject, a named value."""

from __future__ import annotations

import re

from director.refiner import predicates
from director.refiner.acting import acting
from director.refiner.commas import parts, with_comma
from director.refiner.cues import Cue
from director.refiner.late import late
from director.refiner.owners import ACTOR

META = late(
    r"\W*(?:(?:the|this|that|our|one|an?|and|but|so|also|its|oh|ok|please)\s+)*(?:(?:whole|entire|single|final|overall|general)\s+)*"
    r"(?:camera|film|movie|video|clip|shot|take|frame|picture|image|screen|scene|piece|footage|light(?:ing)?|colou?rs?|palette|grade|look|"
    r"style|sound\w*|audio|"
    r"score|music|mood|tone|atmosphere|vibe|everything|everyone|it|all|lens|view|angle|format|length|running time|duration|cut|edit|"
    r"render\w*|animat\w+|aspect|"
    r"resolution|quality|framing|perspective|weather|sky|season|time|we|you|there|no|nothing|not|filmed|done|made|must|should|keep|make|"
    r"use|strictly|only|"
    r"absolutely|completely|every (?:frame|shot|inch|detail|surface|colou?r)|in the same|at the same|location|setting|place|seen|viewed|"
    r"drawn|painted|captured|from)\b", re.I)
PICTURE = frozenset("tint medium mood colour palette light hardness clarity focus ornament gloss facing lit lines instrument aspect fps "
                    "lens "
                    "size angle pov speed pace take "
                     "motion shake "
                     "inout leftright updown orbit music tune speech words sound".split())
_KIN = {"hardness": "light", "palette": "light", "light": "light"}
OF_SUBJECTS = frozenset("state claim trait direction count colouring material bulk reach".split())
_LOOK = late(
    r"\b(?:camera|film|movie|video|clip|footage|animation|cartoon|style|look|aesthetics?|render\w*|framing|frame|shots?|view|angle|lens|"
    r"lighting|"
    r"light|palette|grad(?:e|ing)|tones?|textures?|quality|resolution|format|ratio|aspect|photo\w*|picture|image|painting|illustration|"
    r"drawing|"
    r"sketch|woodcut|print|art|artwork|cinematography|focus|bokeh|grain|speed|motion|movement|moves?|time-?lapse|cuts?|edit|take|"
    r"soundtrack|"
    r"score|music|audio|sound|voice-?over|narrat\w+|mood|tone|atmosphere|vibe|colou?rs?|monochrome|perspective|tripod|drone|horizon|fps|"
    r"pixels?|"
    r"outlines?|close-?up|wide|zoom|pan|tilt|dolly|orbit|stylis\w+|stop-?motion)\b", re.I)
_STORY = late(r"(?:\s*,)?\s+(?:as(?! if| though)|while|when|where)\s+|\s*[:—–]\s+|,\s+(?:and\s+)?(?=(?:a|an|the|his|her|"
                    r"two|three|four|five|one|some|my|our)\s)|"
                    r",?\s+and\s+(?=(?:he|she|they|a|an|the|his|her)\s)")


_KEY = late(r"\"(?:lens|optics|aspect\w*|format|ratio|resolution|fps|lighting|palette|grade|colou?rs?|angle|framing|duration)\"",
                  re.I)


_HEADING = late(r"(?:INT|EXT)\.?(?:/(?:INT|EXT)\.?)?\s[^.:;\n]*[.:;]?\s*")
_LINE = late(r"[ \t]*(?:[-*•] )?(?:shot )?(?:location|setting|place|venue|size|shot size|framing|frame|format|aspect(?: ratio)?|"
             r"camera(?: move(?:ment)?)?|lens|angle|light(?:ing)?|palette|grade|colou?rs?|weather|season|time(?: of day)?|era|period|year|"
             r"style|look|art direction|mood|tone|music|score|audio|sound|speed|pace|duration|length|resolution|quality|focus|background)"
             r"(?: note| \([^)\n]*\)| again)?\s*[:=]\s*(?P<value>[^\n.;|]*)(?:[.;|]|\n|$)\s*", re.I)
"""A line of a shot list: what stands behind its label is its one value."""


def named_value(text: str, cue: Cue) -> tuple[int, int] | None:
    """`"look": "glossy 3D render", `, `--camera tilt_up ` or `EXT. PRAIRIE. ` around a cue, where the value holds nobody who acts."""
    heading = _HEADING.match(text, cue.start)
    if heading and heading.end() >= cue.end and not acting(heading.group(0).lower()):
        more = re.compile(r"[^.!?\n]*[.!?]?\s*").match(text, heading.end()) if heading.group().rstrip().endswith(":") else None
        return heading.start(), more.end() if more and not acting(more.group()) else heading.end()
    line = _LINE.match(text, max(text.rfind("\n", 0, cue.start) + 1, *(h.end() for h in re.finditer(r"[.;|]\s", text[: cue.start])), 0))
    if line and line.start() < cue.start and cue.end <= line.end() and (cue.axis in PICTURE or not acting(line["value"])):
        return line.start(), line.end()
    for hit in re.finditer(r"\"[\w -]{1,24}\"\s*:\s*\"([^\"\n]*)\"\s*(?:,\s*)?|(?<!\S)--[\w-]+[ =]+(?!-)(\S+)\s*", text):
        value = hit.group(1) or hit.group(2) or ""
        if hit.start() < cue.start and cue.end <= hit.end() and (_KEY.match(hit.group(0)) or not acting(value)):
            return hit.start(), hit.end()
    return None


_AT = late(r"(?:at|in|with|on)\b", re.I)
_SUBJECT = late(r"\W*(?:(?:and|but|while|yet)\s+)?(?:(?:the|an?|his|her|its|their|this|that|same|both|"
                      r"of)\s+)+(?:[\w'’-]+\s+){1,3}", re.I)
_VERB = late(r"(?:is|are|was|were|has|have|stays?|remains?|lies|[a-z]{3,}s)\b", re.I)


_DOING = late(r"[a-z]+ing\b", re.I)


def clause(text: str, cue: Cue, first: int, last: int) -> tuple[int, int] | None:
    """'the tortoise ambles, one step a second': what one says of a subject goes with the subject, where that stands elsewhere too."""
    if cue.axis not in OF_SUBJECTS | {"pace"} or not (_VERB.match(cue.text) or (cue.axis == "trait" and _DOING.match(cue.text))):
        return None
    begin = first + max((h.end() for h in re.finditer(r"[;:]\s+|,\s+(?=(?:and|but|while|yet)\s)", text[first: cue.start])), default=0)
    tag = max((h.end() for h in re.finditer(r",\s+", text[begin: cue.start])), default=0) + begin
    begin = tag if cue.axis in ("claim", "trait") and _SUBJECT.fullmatch(text[tag: cue.start]) else begin
    subject = text[begin: cue.start]
    if not _SUBJECT.fullmatch(subject):
        return None
    noun = re.findall(r"[\w'’-]+", subject)[-1]
    stem = re.escape(re.sub(r"s$", "", noun))
    piece = cue.axis == "trait" and re.match(r"\W*(?:(?:and|but|while|yet)\s+)?(?:its|his|her|their)\s", subject, re.I)
    if not piece and not re.search(rf"\b{stem}s?\b", text[:begin] + text[cue.end:], re.I):
        return None
    end = cue.end
    for part in (p for p in parts(text, first, last) if p[1] > cue.end):
        if part[0] > cue.end and (acting(text[part[0]: part[1]]) or re.match(r"(?:and|but|while|yet|then)\b", text[part[0]:])
                                  or text[max(0, part[0] - 2): part[0]].startswith(";")):
            break
        end = part[1]
    return with_comma(text, begin, end, first, last)


def picture(text: str, cue: Cue, first: int, last: int, others: tuple[Cue, ...]) -> tuple[int, int] | None:
    """A sentence that speaks of the picture and not of what happens goes whole, up to the clause in which somebody acts.

    'Worm's-eye view from the kerb as the model strides past' leaves 'The model strides past'.
    """
    sentence = text[first:last]
    if cue.axis in ("speech", "voice") and re.match(r"\W*(?:an? |the )?(?:voice-?over|narrat\w+|off-?screen)\b", sentence, re.I):
        return first, last               # who speaks is heard and not seen
    if cue.axis not in PICTURE or len(sentence) > 0.8 * len(text.strip()):
        return None
    head = sentence[: cue.start - first].split()
    if len(head) >= 3 and _AT.match(cue.text) and predicates.finite(head[-1]) and not META.match(sentence):
        return None                      # 'The pancake flips at a tenth of its speed'
    if not (META.match(sentence) or len(head) <= 2 or (_LOOK.search(re.split(r"[,:;]", sentence)[0])
                                                        and not acting(sentence[: cue.start - first]))):
        return None
    if _LIKE.match(sentence) and not _newly_acting(text, first, last):
        return first, last               # 'It has to pass for phone footage of a living goat, real coat, real hooves'
    named = cue.axis == "medium" and not ACTOR.search(cue.text)
    if not acting(sentence.replace(cue.text, "") if named else sentence):      # a painter's name is nobody who acts
        kept = [p for p in parts(text, first, last) if p[0] >= cue.end and any(
            k.start >= p[0] and k.end <= p[1] and _KIN.get(k.axis, k.axis) != _KIN.get(cue.axis, cue.axis) and k.axis not in OF_SUBJECTS
            and (k.end - k.start) >= 0.6 * (p[1] - p[0]) for k in others)]
        own = next((p[0] for p in parts(text, first, last) if p[0] <= cue.start < p[1]), first)
        begin = first if META.match(sentence) or own == first else own
        return with_comma(text, begin, kept[0][0] if kept else last, first, last)
    for hit in _STORY.finditer(text, max(cue.end, first), last):
        if acting(text[hit.end(): last]) and not acting(text[first: hit.start()]):
            return first, hit.end()
    return None


_LIKE = late(r"\W*(?:(?:and|but|yet|also|please)\s+)*(?:(?:it|this|that|all|everything|(?:the|this|our|every) (?:[\w-]+ "
                   r"){0,2}[\w-]+)\s+)?"
                   r"(?:(?:has|have|needs?|is|are|ought) to|must|should|will|shall|can|would|is|are)\s+(?:\w+ly |still |also |all |be |"
                   r"have to )*"
                   r"(?:pass (?:for|as)|look|feel|seem|appear|read as|be taken for|be mistaken for|indistinguishable|indistinct from|"
                   r"resemble|come across|"
                   r"captured|filmed|recorded|shot|rendered|drawn|painted|photographed|animated)\b|"
                   r"\W*(?:make|have|let|keep) (?:it|this|everything) (?:look|feel|pass|seem|appear)\b", re.I)
"""A sentence that only says what the picture is to look like."""


def _newly_acting(text: str, first: int, last: int) -> bool:
    """Whether somebody is named in a sentence who is named nowhere else."""
    elsewhere = f"{text[:first]} {text[last:]}".lower()
    named = [hit.group().lower() for hit in ACTOR.finditer(text, first, last)]
    bare = ACTOR.sub(" ", text[first:last])
    return any(name.rstrip("s") not in elsewhere for name in named) or acting(re.sub(r"\b[A-Z]\w+", " ", bare))


_FAMILIES = tuple(frozenset(family.split()) for family in (
    "motion shake inout leftright updown orbit", "time light sky hardness palette", "medium material clarity gloss ornament", "size angle",
    "lens focus clarity", "speed pace fps", "sound music tune speech voice instrument", "mood temper", "count crowd",
    "season sky wind", "world place view",
    "era year", "aspect lines", "colour colouring palette hue tint light", "light hardness lit time"))
"""Axes whose cues bear one another out: 'rock solid on sticks, zero wobble anywhere'."""


def kin(axis: str) -> frozenset[str]:
    """The axes of the same family, with its own."""
    return frozenset((axis, *(other for family in _FAMILIES if axis in family for other in family)))


_IT = r"(?:it|this|that|everything|the (?:camera|shot|film|clip|picture|video|whole thing))"
_WISH = late(r"(?:^|[,;.!?]\s*|\s)(?:and |but |yet )?(?:also |at the same time |simultaneously |please )*"
                   rf"(?:{_IT} (?:should|must|has to|needs to|is to|also )+|"
                   rf"(?:make|keep|shoot|film|set|have|put|render|paint|draw|light|frame) {_IT}\b)", re.I)


def wish(text: str, cue: Cue, first: int, last: int) -> tuple[int, int] | None:
    """'and also it should chase the ball like a drone': a wish goes as one, up to the end of its clause."""
    hit = next((h for h in _WISH.finditer(text, first, cue.start + 1)
                if h.end() <= cue.start + 12 and not re.search(r"[.;!?:]|,", text[h.end(): max(h.end(), cue.start)])), None)
    if hit is None:
        return None
    end = next((p[1] for p in parts(text, first, last) if p[1] >= cue.end), cue.end)
    inner = text[hit.end(): end]
    if acting(inner.replace(cue.text, " ")) or re.search(r"\b(?:while|as) (?:the|an?|he|she|they|his|her)\b", inner):
        return None
    return with_comma(text, max(first, hit.start()), end, first, last) if text[first: hit.start()].strip(" ,") else (first, end)


_IS_SO = late(r"\W*(?:(?:and|but|yet)\s+)?(?:it is|it's|this is|we are|we're|\b(?:(?:the|this|that|its|our|all)\s+){1,2}(?:[\w-]+\s+){1,3}?"
                    r"(?:is|are|stays?|remains?|looks?|feels?|must be|should be))\b", re.I)
_SETTING = frozenset("crowd time sky season wind world place view light hardness palette sound music tune era year".split())


def description(sentence: str, cue: Cue, offset: int, others: tuple[Cue, ...]) -> bool:
    """'The stands are bare, closed doors, not a single spectator.' says how things are, and nothing of what happens."""
    if cue.axis not in _SETTING or acting(sentence.replace(cue.text, "")) or not _IS_SO.match(sentence):
        return False
    family = kin(cue.axis) | {"town"}
    return all(k.axis in family or k.axis in OF_SUBJECTS for k in others
               if offset <= k.start and k.end <= offset + len(sentence))
