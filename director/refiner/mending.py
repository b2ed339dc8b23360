"""Taking words out of a sentence so that it stays one."""

from __future__ import annotations

import re
from dataclasses import replace

from director.refiner import lexicon, tongues
from director.refiner.acting import acting
from director.refiner.classes import CLASSES
from director.refiner.cues import Cue, sentence_of
from director.refiner.tongues import cutting

_EMPTY = frozenset(
    "a an the and or but yet also with in on at of to for by as it is are was be very so then all every everything whole piece film video "
    "clip shot scene style look looks feel image picture footage camera quality "
    "kind any no not from this that its throughout entire entirely completely totally fully super really please make add use keep made "
    "rendered render filmed captured recorded shown presented done like just but create "
    "natural textures texture detail detailed lighting light mood atmosphere tone one request same into over during while there's there "
    "we see ok basically natural time exactly such way them they he she him her one still".split())
_LABEL = re.compile(r"^\W*(?:score|audio|sound(?:track)?|music|voice|format|look|colou?rs?|time|weather|setting|location|lens|angle|tone|"
                    r"camera|lighting|"
                    r"style|palette|grade|mood|season|pace|speed|era|resolution|quality|framing|shot size|aspect(?: ratio)?|duration|"
                    r"length)\s*:\s*", re.I)
_OPEN = frozenset((("motion", "moving"), ("sound", "loud"), ("music", "some"), ("speech", "some"), ("words", "some")))
_TECHNICAL = frozenset("camera moves stopping sideways slowly fast pounds plays swells playing visible circles flies glides tracks sharp "
    "direct direction degrees end".split())
_LOOKS = frozenset("medium mood colour palette light hardness clarity focus aspect fps lens size angle speed take".split())
_PREP = (r"(?:because of|due to|thanks to|in the (?:manner|style|vein|spirit|way|tradition) of|"
         r"in|on|at|with|under|during|by|as|of|through|from|for|into|against|using|within|amid|beneath)")


def content(words: str) -> list[str]:
    """The words that carry meaning of their own; a label such as 'Score:' carries none."""
    words = _LABEL.sub("", words)
    return [w for w in re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", words.lower()) if w not in _EMPTY]


def parts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The comma parts of a sentence as positions; brackets and 'but' start a new part."""
    spans, at = [], start
    for hit in re.finditer(r",(?!\d)\s*(?:and |but )?(?:also )?|[:–—]\s+|(?<=\s)but (?:also )?|;\s*|，|、", text[start:end]):
        cut = start + hit.start()
        if cut > at:
            spans.append((at, cut))
        at = cut if hit.group(0).startswith("but") else start + hit.end()
    spans.append((at, end))
    return spans


def firm(text: str, side: tuple[Cue, ...]) -> bool:
    """Whether a side cannot go without taking a subject or an action with it."""
    return any(c.strength == "act" and c.put is None for c in side)


def removed(text: str, cues: tuple[Cue, ...], others: tuple[Cue, ...] = ()) -> str:
    """`text` without these cues; parts and sentences that hold nothing else go as a whole. `others` are cues that stay."""
    left = sorted(cues, key=lambda c: c.start)
    tongue = tongues.of(text)
    while left:
        cue = left.pop()
        if tongue:
            text, start = cutting.cut(text, cue.start, cue.end, cue.axis, tongue)
            left = [c for c in left if c.end <= start]
            continue
        start, end = _extent(text, cue, tuple(left), others)
        before, text = text, _cut(text, start, end)
        kept = next((i for i, (old, new) in enumerate(zip(before, text, strict=False)) if old != new), min(len(before), len(text)))
        left = [replace(c, end=min(c.end, kept)) for c in left if c.end <= start and c.start < kept]    # the rest went with it
    return tidy(text)


def _core(cue: Cue) -> str:
    """The words of a cue that are the cue itself: 'the camera circles' of 'the camera circles around the dancer'."""
    if cue.axis == "lens":
        return cue.text.split(" flattening ")[0]
    if (cue.axis, cue.value) not in _OPEN and cue.axis not in ("inout", "updown"):
        return cue.text
    return re.split(r"\s(?:of|on|around|along|through|past|over|across|above|into|from|in|at|how|that|why|about)\s|\s(?=the\b)",
        cue.text)[0]


def loss(text: str, cues: tuple[Cue, ...], others: tuple[Cue, ...] = ()) -> int:
    """How many words of subjects and actions would go with these cues: those that are no cue and stand nowhere else."""
    if all(c.put for c in cues) or tongues.of(text):
        return 0                     # they are replaced, not taken out
    rest = set(content(removed(text, cues, others)))
    own = " ".join(_core(c) for c in cues)
    return len([w for w in set(content(text)) - rest - set(content(own)) if w not in _TECHNICAL and w not in lexicon.picture_words()])


def swapped(text: str, cues: tuple[Cue, ...], words: str) -> str:
    """`text` with each cue's own words replaced ('five' by 'three')."""
    for cue in sorted(cues, key=lambda c: -c.start):
        put = words.capitalize() if text[cue.start: cue.start + 1].isupper() else words
        text = text[: cue.start] + put + text[cue.end:]
    return text


def _object(text: str, cue: Cue, first: int) -> tuple[int, int] | None:
    """'slow orbit around a bowl of ramen' at the head of a sentence: the move goes, what it shows stays where nothing else shows it."""
    hit = re.match(r"(?:an? |the )?(?:[\w-]+ ){0,4}?(?:around|on|past|over|towards?|along|across|through|into|of|from|onto|following) "
                   r"(?=(?:an?|the|his|her|two|three|some)\s)", cue.text, re.I)
    if cue.axis not in ("motion", "inout", "leftright", "updown", "orbit", "size",
                        "angle") or hit is None or text[first: cue.start].strip():
        return None
    shown = content(cue.text[hit.end():])
    rest = text[: cue.start] + text[cue.end:]
    return (cue.start, cue.start + hit.end()) if any(w not in rest.lower() for w in shown) and not (
        acting(cue.text) and acting(rest)) else None


def _extent(text: str, cue: Cue, gone: tuple[Cue, ...], others: tuple[Cue, ...]) -> tuple[int, int]:
    """How much goes with a cue: the sentence, the comma part, or the phrase."""
    _, sentence = sentence_of(text, cue.start)
    last = sentence.end
    while last > sentence.start and text[last - 1] in ".!?。！？; \n\"”'":
        last -= 1
    if last <= cue.start:
        last = sentence.end
    pair = _named_value(text, cue)
    if pair:
        return pair
    shown = _object(text, cue, sentence.start)
    if shown:
        return shown
    picture = _picture(text, cue, sentence.start, last, others)
    if picture:
        return picture if picture[1] < last else (picture[0], sentence.end)
    if not _left_over(text, sentence.start, last, cue, gone) or _camera_sentence(text[sentence.start: last], cue, sentence.start):
        return sentence.start, sentence.end
    inside = [p for p in parts(text, sentence.start, last) if p[0] < cue.end and cue.start < p[1]]
    start, end = (inside[0][0], max(inside[-1][1], cue.end)) if inside else (cue.start, cue.end)
    rest = _left_over(text, start, end, cue, gone)
    whole = inside and (not rest or cue.strength == "act" or _second_state(text[start:end], cue, start > sentence.start))
    if whole and not _shared_camera(text, cue, last):
        return _with_comma(text, start, end, sentence.start, last)
    if inside and cue.axis in _OF_SUBJECTS and re.fullmatch(
            r"\W*(?:he|she|it|they|who|the same \w+|the \w+)\s+(?:is|are|was|were)\s+(?:an?\s+|the\s+)?", text[start: cue.start], re.I):
        return _with_comma(text, start, end, sentence.start, last)
    if cue.axis in _OF_SUBJECTS and re.match(r"[ -]+(?!(?:and|or|but|in|on|at|of|with|as|while|is|are)\b)[a-z]", text[cue.end: last]):
        return _phrase(text, cue, sentence.start, last)          # 'the wooden vase'
    said = _statement(text, cue, others, sentence.start, last, inside)
    if said and not _shared_camera(text, cue, last):
        return (sentence.start, sentence.end) if said == (sentence.start, last) else _with_comma(text, *said, sentence.start, last)
    near = _shared_camera(text, cue, last) or _phrase(text, cue, sentence.start, last)
    if inside and not acting(text[start:end]) and re.search(
            r"\b(?:is|are|was|were|be|being|stays?|remains?|should|must|will|gets?)\s+$", text[start: cue.start], re.I):
        return _with_comma(text, start, end, sentence.start, last)
    if inside and _hollow(text, start, end, near, rest):
        return _with_comma(text, start, end, sentence.start, last)
    return near


_PICTURE = frozenset("medium mood colour palette light hardness clarity focus ornament aspect fps lens size angle pov speed pace take "
                     "motion shake "
                     "inout leftright updown orbit music tune speech words sound".split())
_KIN = {"hardness": "light", "palette": "light", "light": "light"}
_OF_SUBJECTS = frozenset("state direction count colouring material bulk".split())
_LOOK = re.compile(
    r"\b(?:camera|film|movie|video|clip|footage|animation|cartoon|style|look|aesthetics?|render\w*|framing|frame|shots?|view|angle|lens|"
    r"lighting|"
    r"light|palette|grad(?:e|ing)|tones?|textures?|quality|resolution|format|ratio|aspect|photo\w*|picture|image|painting|illustration|"
    r"drawing|"
    r"sketch|woodcut|print|art|artwork|cinematography|focus|bokeh|grain|speed|motion|movement|moves?|time-?lapse|cuts?|edit|take|"
    r"soundtrack|"
    r"score|music|audio|sound|voice-?over|narrat\w+|mood|tone|atmosphere|vibe|colou?rs?|monochrome|perspective|tripod|drone|horizon|fps|"
    r"pixels?|"
    r"outlines?|close-?up|wide|zoom|pan|tilt|dolly|orbit|stylis\w+|stop-?motion)\b", re.I)
_STORY = re.compile(r"(?:\s*,)?\s+(?:as|while|when|where)\s+|\s*[:—–]\s+|,\s+(?:and\s+)?(?=(?:a|an|the|his|her|two|three|four|five|one|"
                    r"some|my|our)\s)|"
                    r",?\s+and\s+(?=(?:he|she|they|a|an|the|his|her)\s)")


def _named_value(text: str, cue: Cue) -> tuple[int, int] | None:
    """`"look": "glossy 3D render", ` or `--camera tilt_up ` around a cue, where the value holds nobody who acts."""
    for hit in re.finditer(r"\"[\w -]{1,24}\"\s*:\s*\"([^\"\n]*)\"\s*(?:,\s*)?|(?<!\S)--[\w-]+[ =]+(?!-)(\S+)\s*", text):
        value = hit.group(1) or hit.group(2) or ""
        if hit.start() < cue.start and cue.end <= hit.end() and not acting(value):
            return hit.start(), hit.end()
    return None


def _picture(text: str, cue: Cue, first: int, last: int, others: tuple[Cue, ...]) -> tuple[int, int] | None:
    """A sentence that speaks of the picture and not of what happens goes whole, up to the clause in which somebody acts.

    'Worm's-eye view from the kerb as the model strides past' leaves 'The model strides past'.
    """
    sentence = text[first:last]
    if cue.axis not in _PICTURE or len(sentence) > 0.8 * len(text.strip()):
        return None
    head = sentence[: cue.start - first].split()
    if not (_META.match(sentence) or len(head) <= 2 or (_LOOK.search(re.split(r"[,:;]", sentence)[0])
                                                        and not acting(sentence[: cue.start - first]))):
        return None
    if not acting(sentence.replace(cue.text, "") if cue.axis == "medium" else sentence):      # a painter's name is nobody who acts
        kept = [p for p in parts(text, first, last) if p[0] >= cue.end and any(
            k.start >= p[0] and k.end <= p[1] and _KIN.get(k.axis, k.axis) != _KIN.get(cue.axis, cue.axis) and k.axis not in _OF_SUBJECTS
            and (k.end - k.start) >= 0.6 * (p[1] - p[0]) for k in others)]
        own = next((p[0] for p in parts(text, first, last) if p[0] <= cue.start < p[1]), first)
        begin = first if _META.match(sentence) or own == first else own
        return _with_comma(text, begin, kept[0][0] if kept else last, first, last)
    for hit in _STORY.finditer(text, max(cue.end, first), last):
        if acting(text[hit.end(): last]) and not acting(text[first: hit.start()]):
            return first, hit.end()
    return None


_META = re.compile(
    r"\W*(?:(?:the|this|that|our|one|an?|and|but|so|also|its|oh|ok|please)\s+)*(?:(?:whole|entire|single|final|overall|general)\s+)*"
    r"(?:camera|film|movie|video|clip|shot|take|frame|picture|image|screen|scene|piece|footage|light(?:ing)?|colou?rs?|palette|grade|look|"
    r"style|sound\w*|audio|"
    r"score|music|mood|tone|atmosphere|vibe|everything|everyone|it|all|lens|view|angle|format|length|running time|duration|cut|edit|"
    r"render\w*|animat\w+|aspect|"
    r"resolution|quality|framing|perspective|weather|sky|season|time|we|you|there|no|nothing|not|filmed|done|made|must|should|keep|make|"
    r"use|strictly|only|"
    r"absolutely|completely|every (?:frame|shot|inch|detail|surface|colou?r)|in the same|at the same|location|setting|place|seen|viewed|"
    r"drawn|painted|captured|from)\b", re.I)
_ON = re.compile(r"\s*(?:\w+ing\b|no\b|not\b|nothing\b|nobody\b|without\b|with\b|every\b|all\b|as\b|like\b|so\b|half\b|edge\b|never\b|"
                 r"zero\b|just\b|only\b|"
                 r"each\b|until\b|from\b|(?:[\w-]+ ){1,2}\w+ing\b|thick\b|soft\b|pure\b|full\b)", re.I)


def _statement(text: str, cue: Cue, gone: tuple[Cue, ...], first: int, last: int, spans: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The whole of what is said of the picture with a cue in it: 'the film is rendered in loose washes, pigment pooling at every edge'.

    None where somebody acts in it, or where other cues stand in it.
    """
    def plain(start: int, end: int) -> bool:
        words = text[start:end]
        return not acting(words) and not any(k.start >= start and k.end <= end and k.axis != cue.axis for k in gone)

    if not spans:
        return None
    if re.match(r"(?:\s+[\w-]+)?\s+of\s", text[cue.end: spans[-1][1]]):
        return None                  # 'a landscape-format clip of a glassblower'
    start, end = spans[0][0], max(spans[-1][1], cue.end)
    following = [p for p in parts(text, first, last) if p[0] >= end]
    for part in following:
        if not _ON.match(text[part[0]: part[1]]) or not plain(*part):
            break
        end = part[1]
    if not plain(start, end):
        return None
    if _META.match(text[start:end]) or (start == first and end == last and re.match(r"(?:an?|the)?\s*\W*", text[start: cue.start])
                                        and not text[start: cue.start].strip()):
        return start, end
    if len(parts(text, first, last)) >= 4 and len(text[start:end].split()) <= 9:
        return start, end            # one tag among tags
    lead = text[start: cue.start].strip().lower()
    return (start, end) if lead in ("", "a", "an", "the", "in", "in a", "in an", "and", "with", "shot", "shot on", "like", "as", "at",
                                    "on") else None


def _shared_camera(text: str, cue: Cue, last: int) -> tuple[int, int] | None:
    """'the camera stays put but also flies over the roofs': the camera stays for what follows."""
    own = re.match(r"(?:the |a )?camera\s+", cue.text, re.I)
    more = re.match(rf"\s*,?\s*(?:but|and|while|yet)(?: also| then| it)*\s+(?=(?:{CLASSES['moves']}|stays?|holds?|remains?|is)\b)",
                    text[cue.end: last], re.I)
    return (cue.start + own.end(), cue.end + more.end()) if own and more else None


def _hollow(text: str, start: int, end: int, near: tuple[int, int], rest: list[str]) -> bool:
    """Whether a part would be left as 'the pour is': a subject that stands elsewhere too, and nothing said of it."""
    left = (text[start: near[0]] + " " + text[near[1]: end]).strip(" ,;:")
    if len(rest) > 2 or not re.search(r"\b(?:is|are|was|were|be|being|stays?|remains?|looks?|feels?|has|have|with|in|at|of)$", left, re.I):
        return False
    elsewhere = text[:start] + " " + text[end:]
    return all(re.search(rf"\b{re.escape(w[:4])}", elsewhere, re.I) for w in rest)


def _second_state(part: str, cue: Cue, later: bool) -> bool:
    """', and at the very same moment sobs in despair' is a state with its joint and nothing else."""
    joint = re.match(r"(?:and |but )?(?:at the (?:very )?same (?:time|moment) )", part, re.I)
    return cue.axis == "state" and later and joint is not None and len(content(part)) <= len(content(cue.text)) + 2


def _left_over(text: str, start: int, end: int, cue: Cue, gone: tuple[Cue, ...]) -> list[str]:
    stretch = list(text[start:end])
    for other in (cue, *gone):
        for i in range(max(start, other.start), min(end, other.end)):
            stretch[i - start] = " "
    return content("".join(stretch))


def _camera_sentence(sentence: str, cue: Cue, offset: int) -> bool:
    """'The camera tracks sideways along the bench, gliding past each tool.' goes as a whole with its cue."""
    if cue.axis not in ("motion", "shake", "inout", "leftright", "updown", "angle", "size", "lens", "orbit"):
        return False
    return re.match(r"\s*(?:the |a )?camera\b(?!:)", sentence,
        re.I) is not None and cue.start - offset < 30 and re.search(r"\b(?:but|while|then)\b", sentence) is None


def _with_comma(text: str, start: int, end: int, first: int, last: int) -> tuple[int, int]:
    if start > first:
        while start > first and text[start - 1] in " ,;:，、" and not (text[start - 1] == ":" and end < last):
            start -= 1
        lead = re.search(r",?\s*\b(?:and|but)(?: also)?\s*$", text[first:start])
        if lead:
            start = first + lead.start()
    elif end < last:
        hit = re.match(r"[,;:，、]?\s*(?:and |but )?", text[end:last])
        end += hit.end() if hit else 0
    return start, end


def _phrase(text: str, cue: Cue, first: int, last: int) -> tuple[int, int]:
    """An adjective goes alone; a noun phrase goes with its preposition and article."""
    start, end = cue.start, cue.end
    after = text[end:last]
    adjectival = re.match(r"[ -]+(?!(?:and|or|but|in|on|at|of|with|as|while|for|to|from|by|over|under|behind|is|are|throughout|during|"
        r"where|when|who|that|which|shot)\b)[\w]", after) is not None
    if not text[start:end].isascii() and re.search(r"[\u3040-\u9fff]", text[start:end]):
        tail = re.match(r"(?:の中|の|で|を|に|的|中)?、?", after)
        return start, end + (tail.end() if tail else 0)
    if adjectival and cue.axis == "colour" and cue.strength == "hint" and re.search(r"\bin\s+$", text[first:start]):
        return first + text[first:start].rindex("in"), end          # 'a band in orange and gold plays'
    if adjectival:
        pair = re.match(r"\s+and\s+", after)
        return start, end + (pair.end() if pair else 0)
    if cue.axis in _LOOKS:
        done = re.search(r"(?:\b(?:all|entirely|is|are)\s+)*\b(?:rendered|painted|drawn|done|shot|filmed|captured|made|presented|told|"
                         r"executed|animated)\s+"
                         r"(?:entirely |all )?(?:in|as|like|with|on|by|from)\s+(?:an?\s+|the\s+)?$|\b(?:just |kind of |sort of |looks? |"
                         r"exactly )*(?:like|as)\s+(?:an?\s+|the\s+)?$",
                         text[first:start], re.I)
        more = re.match(r"\s+(?:that|which|where|whose|so|with|\w+ing)\b[^,.;:!?]*", after)
        if (done or more) and not (more and acting(more.group(0))):
            return first + done.start() if done else start, end + (more.end() if more else 0)
    of = re.match(r"\s+of\s+", after)
    lead = re.search(rf"(?:\b(?:and|but)\s+)?(?:\b{_PREP}\s+)?(?:\b(?:a|an|the|its|his|her|their|this)\s+)?$", text[first:start], re.I)
    if of and first + (lead.start() if lead else 0) <= first + 1:
        return first, end + of.end()
    if (lead and re.search(rf"\b{_PREP}\b", lead.group(0), re.I)) or (lead and lead.group(0) and (not after.strip()
        or after.lstrip().startswith((",", ";", ":")))):
        start = first + lead.start()
    joined = re.match(r"\s+and\s+", after)
    if joined and start == cue.start:
        end += joined.end()
    return start, end


_DANGLING = re.compile(rf"[\s,;:–—-]*(?:\b(?:and|but|or|yet|while|with|also|then|{_PREP[3:-1]}|a|an|the|its|his|her|their|this|is|are|was|"
                       rf"be|very|"
                       r"all|so|looks?|feels?|because|due|thanks)\s*)*$", re.I)


def _cut(text: str, start: int, end: int) -> str:
    """`text` without a stretch; commas, joints, articles and capitals beside the gap are put right, and nothing elsewhere."""
    left, right = text[:start].rstrip(" \t"), text[end:].lstrip(" \t")
    right = re.sub(r"^,?\s*(?:and|but)\s+(?:yet |also )?at the (?:very |exact )?same (?:time|moment|instant),?\s+", "", right)
    if right[:1] == "," and re.match(r",\s+[a-z]+s\s",
                                     right) and re.search(r"(?:^|[.!?]\s+)(?:An?|The|His|Her|This)\s+(?:[\w-]+\s+)?\w+,?$", left):
        left, right = left.rstrip(","), right[1:].lstrip()       # 'The bear, fast asleep, sprints'
    if left[-1:] == "," and re.match(r"[a-z]+s\s", right) and re.search(r"(?:^|[.!?]\s+)(?:An?|The|His|Her|This)\s+(?:[\w-]+\s+)?\w+,$",
                                                                        left):
        left = left.rstrip(",")
    closes = not right or right[0] in ".!?;:)]\n"
    if closes or right[0] == ",":
        left = _DANGLING.sub("", left) if not left.endswith((".", "!", "?")) else left
    opens = not left or left[-1] in ".!?\n"
    if opens or left[-1] in ",;:([":
        right = re.sub(r"^[,;:、，]\s*", "", right)
        right = re.sub(r"^(?:and|but|yet|also)\s+", "", right) if opens else right
    if opens:
        right = re.sub(r"^[.!?]+\s*", "", right) if not left or left[-1] in ".!?\n" else right
        if right[:1].islower() and (re.search(r"[.!?]\s*$", left) or (not left and text[:1].isupper())):
            right = right[0].upper() + right[1:]
    left, right = _agreed(left, right)
    tight = not left or not right or right[0] in ".,;:!?)]。、，" or left[-1] in "([\n" or not left[-1].isascii() or right[0] == "\n"
    return left + ("" if tight else " ") + right


def _agreed(left: str, right: str) -> tuple[str, str]:
    """'a' or 'an' before the word that now follows it."""
    hit = re.search(r"\b([Aa])(n?)$", left)
    if hit is None or not right[:1].isalpha():
        return left, right
    vowel = re.match(r"(?:[aei]|o(?!ne\b)|u(?!ni|se|su)|hour|honest)", right, re.I) is not None
    return left[: hit.end(1)] + ("n" if vowel else ""), right


def tidy(text: str) -> str:
    """Empty brackets go; spaces at the ends go."""
    text = re.sub(r"\s*(?:\(\s*\)|\[\s*\]|\"\s*\")", "", text)
    return re.sub(r"[ \t]{2,}", " ", text).strip(" \t,;:、，") if text else text
