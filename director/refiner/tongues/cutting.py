"""Taking a cue out of a sentence of another language so that the sentence stays one."""

from __future__ import annotations

import re

from director.refiner.late import late
from director.refiner.tongues.script import Script
from director.refiner.tongues.tongue import Tongue


def cut(text: str, start: int, end: int, axis: str, tongue: Tongue | Script) -> tuple[str, int]:
    """(`text` without the words from `start` to `end` and the small words that would be left alone, how much of it is as it was)."""
    new = _cut_script(text, start, end, tongue) if isinstance(tongue, Script) else _cut_spaced(text, start, end, axis, tongue)
    return new, next((i for i, (was, now) in enumerate(zip(text, new, strict=False)) if was != now), min(len(text), len(new)))


def _cut_script(text: str, start: int, end: int, script: Script) -> str:
    first = max((text.rfind(mark, 0, start) for mark in "。！？；\n"), default=-1) + 1
    last = min((i for mark in "。！？；\n" if (i := text.find(mark, end)) >= 0), default=len(text))
    a = max(first, max(text.rfind(mark, first, start) for mark in "、，,") + 1)
    b = min((i for mark in "、，," if (i := text.find(mark, end, last)) >= 0), default=last)
    if not _says(text[a:start] + " " + text[end:b], script):
        if not _says(text[first:a] + " " + text[b:last], script):
            return text[:first] + text[last + 1:].lstrip() if text[last: last + 1] != "\n" else text[:first] + text[last:]
        return text[:a] + text[b + 1:].lstrip() if b < last else text[: max(first, a - 1)].rstrip() + text[b:]
    lead = re.search(script.before, text[a:start])
    tail = re.match(script.behind, text[end:b])
    left, right = a + lead.start() if lead else start, end + (tail.end() if tail else 0)
    if right == b and re.fullmatch(r"[^、。，]{1,7}(?:は|が)", text[a:left]):
        left = a                     # nothing is said of this subject any more
    rest = text[right:]
    if left == a:
        rest = rest.lstrip("、，, ")
    kept = text[:left].rstrip("、，") if rest[:1] in "。！？" else text[:left]
    return kept + (rest[1:] if rest[:1] in "。！？" and kept[-1:] in "。！？" else rest)


def _says(words: str, script: Script) -> bool:
    """Whether these words say something of their own."""
    return re.search(r"\w", re.sub(rf"(?:{script.empty})|[\s、，,：:]", "", words)) is not None


_ALIKE = late(r"\s+(?:y|e|et|und|ed)\s+(?:satur|brill|vibr|inten|viv|leucht|kräft|satt|éclat|acces|lumin|profond|dens)\w*", re.I)
_COPULA = late(r"(?:\b(?:est|sont|reste|restent|demeure|está|están|es|son|queda|permanece|é|são|fica|è|sono|resta|rimane|ist|sind|"
                     r"bleibt|liegt|wirkt|semble|parece|sembra)|c['’]est)\s*$", re.I)
_OF = late(r"\s+(?:de la|de l['’]|du|des|de|d['’]|del|della|dell['’]|dello|dei|degli|delle|di|do|da|dos|das|von der|von dem|vom|von)"
                 r"(?:\s+|(?<=['’]))", re.I)


_LOOKS = frozenset("medium motion shake speed pace colour palette light take clarity sound music speech aspect fps".split())
_PICTURE = late(r"(?:todo|tudo|tutto|alles|tout|(?:toda )?la (?:escena|imagen|película)|el (?:vídeo|video|plano)|die "
                r"(?:ganze |gesamte )?(?:aufnahme|szene|"
                r"kamera)|das (?:ganze |gesamte )?(?:bild|video)|der (?:ganze |gesamte )?(?:film|clip)|(?:toute )?la "
                r"(?:scène|vidéo|caméra)|l['’]image|"
                r"(?:tout )?le (?:film|plan|clip)|la (?:cámara|camera|scena)|a (?:câmera|imagem|cena)|il (?:film|video)|o (?:filme|vídeo)|"
                r"l['’]immagine)\s+(?:es|está|é|è|ist|sind|est|läuft|bleibt|queda|se|rodad\w+|wirkt|sieht|ha|va|fica|resta|reste)\b", re.I)
_SUBORDINATE = late(r"\b(?:qui|que|che|quem|mientras|während|pendant|tandis|enquanto|mentre|wie|wo|où|donde|onde|dove)\b|,", re.I)


def _cut_spaced(text: str, start: int, end: int, axis: str, tongue: Tongue) -> str:
    first = max((hit.end() for hit in re.finditer(r"[.!?;:]\s+|\n", text[:start])), default=0)
    stop = re.search(r"[.!?;](?=\s|$)|\n|:\s", text[end:])
    last = end + stop.start() if stop else len(text)
    subject = text[first:start].strip()
    if axis == "state" and 0 < len(subject.split()) <= 3 and text.count(f"{subject} ") > 1:
        return f"{text[:first]}{text[last + 1:].lstrip()}"       # 'Le chien dort. Le chien galope après la balle.'
    commas = [first + hit.start() for hit in re.finditer(r",(?!\d)", text[first:last])]
    a, b = max((c + 1 for c in commas if c < start), default=first), min((c for c in commas if c >= end), default=last)
    alike = _ALIKE.match(text[end:b])
    end += alike.end() if alike else 0
    joint, link = rf"(?:(?<![\w-])(?:{tongue.joints})\s+)*", rf"\s+(?:(?:{tongue.joints})\s+)+"
    lead = re.search(rf"{joint}(?:(?<![\w'’-])(?:{tongue.prepositions})(?:\s+|(?<=['’])))*"
                     rf"(?:(?<![\w-])(?:{tongue.articles})(?:\s+|(?<=['’])))?$", text[a:start], re.I)
    left = a + lead.start() if lead else start
    bare = lead is not None and re.fullmatch(rf"(?:(?:{tongue.articles})\s*)?", lead.group(), re.I) is not None
    rest, before = text[end:b].strip(), text[a:left].strip()
    hollow = not rest and before and (_COPULA.search(before) or (axis == "era" and bare))
    stray = not before and bare and rest and (re.match(rf"(?:{tongue.articles})\s", rest, re.I) or (
        axis == "crowd" and not re.match(rf"(?:{tongue.prepositions})\b", rest, re.I)))       # what the cue does or moves
    if axis in _LOOKS and _PICTURE.match(text[first:last].lstrip()) and len(text[first:last].split()) <= 10 and not _SUBORDINATE.search(
            text[first:last]):
        return _joined(text[:first], text[last + 1:] if text[last: last + 1] in ".!?" else text[last:], text[last: last + 1])
    if hollow or stray or not _means(text[a:start] + " " + text[end:b], tongue):
        return _without_part(text, first, a, b, last, tongue)
    tail = re.match(r"\s+(?:qui|que|che|der|die|das)\s+[^\s,.;]+(?=\s*(?:[,.;]|$))", text[end:b], re.I)
    right = end + (tail.end() if tail else 0)
    follows = re.match(link, text[right:b], re.I)
    if follows and bare and not re.match(rf"\s*(?:{tongue.joints})", text[left:start], re.I):
        right += follows.end()
    elif not before and (of := _OF.match(text[right:b])):
        right += of.end()
    elif not before and b == last and a == first and len(text[right:b].split()) <= 4:
        return _without_part(text, first, a, b, last, tongue)
    return _joined(text[:left], text[right:])


def _without_part(text: str, first: int, a: int, b: int, last: int, tongue: Tongue) -> str:
    """Without the part between two commas; without the sentence where nothing else is in it."""
    if not _means(text[first:a] + " " + text[b:last], tongue):
        return _joined(text[:first], text[last + 1:] if text[last: last + 1] in ".!?;:" else text[last:], text[last: last + 1])
    if b < last:
        kept = text[:a] if a == first else re.sub(rf"[\s,]*(?:(?<![\w-])(?:{tongue.joints})[\s,]*)*$", ", ", text[:a], count=1, flags=re.I)
        return _joined(kept, re.sub(rf"^,\s*(?:(?:{tongue.joints})\s+)*", "", text[b:], flags=re.I) if a == first else text[b + 1:])
    return _joined(re.sub(rf"[\s,]*(?:(?<![\w-])(?:{tongue.joints})[\s,]*)*$", "", text[: max(first, a - 1)], flags=re.I), text[b:])


def _means(words: str, tongue: Tongue) -> bool:
    """Whether these words say something of their own."""
    return any(word not in tongue.fillers for word in re.findall(r"[^\W\d_]+|\d+", words.lower()))


def _joined(left: str, right: str, stop: str = "") -> str:
    left, right = left.rstrip(" "), right.lstrip(" ")
    if not right and stop in (".", "!", "?") and left[-1:] in (";", ":", ","):
        return left[:-1].rstrip() + stop
    if re.match(r"[,;]", right) and (not left or left[-1] in ".!?,;:\n"):
        right = right[1:].lstrip()
    if re.match(r"[.!?]", right) and left[-1:] in (",", ";"):
        left = left[:-1].rstrip()
    if (not left or left[-1] in ".!?\n") and right[:1].islower():
        right = right[0].upper() + right[1:]
    return left + ("" if not left or not right or right[0] in ",.;:!?)\n" or left[-1] in "(\n'’" else " ") + right
