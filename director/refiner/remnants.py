"""What follows a statement in its sentence and says the same in other words: it has nothing to belong to once the statement is gone."""

from __future__ import annotations

import re

from director import dictionary, wordnet
from director.refiner import statements, tongues
from director.refiner.acting import acting
from director.refiner.commas import parts
from director.refiner.cues import Cue, sentence_of
from director.refiner.late import late

ELABORATES = late(
    r"\W*(?:(?:and|with|so|as if|as though|like|almost|nearly|all but)\s+)*(?:the|every|each|all|both|no|not|nothing|nobody|never|only|"
    r"just|real|actual|visible|"
    r"his|her|its|their|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|half|twice|more|less|"
    r"further|ever|even|you can|you could|one can|we can|"
    r"as [a-z]+ as|[a-z]+ly|[a-z]+(?:ed|ing))\b", re.I)
"""How a part begins that says more of what was said before it, and brings in nobody: 'the bar counter a ski slope', 'real coat'."""


def trailing(text: str, cue: Cue, others: tuple[Cue, ...]) -> list[tuple[int, int]]:
    """The comma parts behind a cue in its sentence in which nobody acts and no other axis is spoken of, as positions."""
    _, sentence = sentence_of(text, cue.start)
    kin, out = statements.kin(cue.axis), []
    for start, stop in (p for p in parts(text, sentence.start, sentence.end) if p[0] >= cue.end):
        inside = [k for k in others if start <= k.start and k.end <= stop and k.strength != "hint" and k.axis not in statements.OF_SUBJECTS]
        apart = text[start - 2: start] == "; " or (text[start - 2: start] == ": " and cue.end < start - 2)
        if acting(_NOBODYS.sub("", text[start:stop])) or any(k.axis not in kin for k in inside) or apart:
            break
        out.append((start, stop))
    return out


_FACTURE = late(
    r"\b(?:brush-?(?:work|strokes?|marks?)|strokes|impasto|stitch(?:es|ing)|threads?|weave|yarn|fib(?:re|er)s|fuzz|seams|thumb-?prints?|"
    r"finger-?prints?|armatures?|pigments?|washes|drips|splatters?|(?:cross-?)?hatching|halftone|dots|pixels|sprites|dithering|"
    r"scan-?lines|polygons|voxels|outlines?|line-?work|lines|inks?|gouges?|grain|pores|paper|canvas|parchment|vellum|gold leaf|"
    r"tesserae|grout|creases|folds|palette knife|smudges|chalk dust|cels|squash and stretch|speech bubbles|textures?|varnish|"
    r"craquelure|blotches|blooms|facets|planes|contours|bristles|shading|flat fills?|frame by frame|on twos)\b", re.I)
"""What a craft leaves behind: beside the words for a craft it says no more than they do."""
_STAYS_SO = late(r"\W*(?:(?:and|but)\s+)?(?:never|(?:does|do|is|are)(?:n['’]t| not)|not)\s+[a-z]+(?:\s+(?:once|ever|at all|an? inch|"
                 r"a hair|anywhere|a bit))?\W*", re.I)
"""What is said on of a camera: 'nailed down, doesn't twitch once'."""


_DEGREES = late(r"\W*(?:[\w-]+\s+){1,2}degrees?(?:\s+off)?\W*", re.I)


def belongs(cue: Cue, words: str) -> bool:
    """Whether a part right behind a cue has no life of its own: the marks of a craft, a stillness told again."""
    if cue.axis == "medium":
        return len(words.split()) <= 9 and _FACTURE.search(words) is not None
    if cue.axis == "angle":
        return _DEGREES.fullmatch(words) is not None
    return cue.axis in ("motion", "shake") and _STAYS_SO.fullmatch(words) is not None


_NOBODYS = late(r"\b[\w-]+['’]s\b|\b(?:as if|as though|like|as [a-z]+ as)\b.*", re.I | re.S)


def a_list(text: str, cue: Cue) -> bool:
    """Whether the sentence of a cue is all of the prompt, or nearly: its parts are a list then, and none belongs to another."""
    _, sentence = sentence_of(text, cue.start)
    return sentence.end - sentence.start > 0.7 * len(text.strip())


def residue(text: str, cues: tuple[Cue, ...], others: tuple[Cue, ...]) -> int:
    """How many parts that may say the same of the picture in other words would be left without what they belong to."""
    if tongues.of(text):
        return 0
    return sum(not ELABORATES.match(text, *part) for cue in cues if cue.axis in statements.PICTURE | SCENE and not a_list(text, cue)
               for part in trailing(text, cue, others))


SCENE = frozenset("level time season sky view wind place world crowd era".split())


def left(text: str, mended: str, cues: tuple[Cue, ...]) -> int:
    """How many words are still there that only described with the cues: of their sentences, or comma parts, in which nobody acts."""
    spans = set()
    for cue in cues:
        _, sentence = sentence_of(text, cue.start)
        whole = not a_list(text, cue) and not acting(_NOBODYS.sub("", sentence.text))
        spans |= {(sentence.start, sentence.end)} if whole else {
            p for p in parts(text, sentence.start, sentence.end) if p[0] < cue.end and cue.start < p[1] and not acting(text[slice(*p)])}
    outside = text
    for start, stop in sorted(spans, reverse=True):
        outside = outside[:start] + " " + outside[stop:]
    words = {w for span in spans for w in _WORD.findall(text[slice(*span)].lower())} - set(_WORD.findall(outside.lower()))
    return len(words & set(_WORD.findall(mended.lower())))


_SEEN = ("substance", "artifact", "animal", "person", "food", "plant", "body", "object", "location")


def shell(words: str) -> bool:
    """Whether the rest of a sentence shows nothing and nobody: 'Muted, chalky', 'the whole way'."""
    if len(words.split()) > 7 or acting(words):
        return False
    nouns = [base for word in _WORD.findall(words.lower()) for base in dictionary.bases(word, "noun")]
    return not any(noun not in _OF_FILM and sum(wordnet.fields(noun, "noun").get(field, 0) for field in _SEEN) > 0.3 for noun in nouns)


_OF_FILM = frozenset("camera lens film video picture frame shot image screen photo photograph light stock print clip take scene footage "
                     "scope pinhole cinema tripod view way cut master master score track sound".split())
_WORD = late(r"[a-z]{4,}")
