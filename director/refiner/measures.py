"""What is said in figures of the file: its pixels, its shape, its lines; and the one instrument that is heard. As Cue fields."""

from __future__ import annotations

import re

from director.refiner.late import late

Parts = tuple[str, str, int, int, str]

_PIXELS = late(r"(?<![\w.])(\d{3,4})\s?(?:[x×]|by)\s?(\d{3,4})(?![\w.])(?:\s+(?:scope|widescreen|landscape|portrait|vertical|square|"
                     r"pixels|px))*", re.I)
_RATIO = late(r"\b(?:aspect(?:[_ -]?ratio)?|ratio|ar)\"?\s*[:=]\s*\"?(\d{1,2}(?:\.\d+)?)\s*[:x/]\s*(\d{1,2})\b", re.I)
_LINES = late(r"(?:\b(?:render(?:ed)?|export(?:ed)?|output|deliver(?:ed)?|resolution|final)\s+(?:\w+\s+)?(?:at|in|to|is|"
                    r"resolution)?\s*)"
                    r"(?:(\d{3,4})p|([2-8])k)\b", re.I)
_FOCAL = late(
    r"(?<![\w.])(?:an? |the )?(?:(?:ultra|super|extreme|long|wide|tele|portrait|macro|anamorphic|"
    r"standard)[- ])*(\d{1,4}(?:\.\d)?)[\s-]?(?:mm|millimet(?:re|er)s?)"
    r"(?!\w)(?:[ -](?:ultra|super|extreme|wide|angle|wide-angle|ultra-wide|telephoto|tele|portrait|long|standard|prime|zoom|lens(?:es)?|"
    r"glass|optics?|look|"
    r"perspective|compression|f/?\d(?:\.\d)?))*", re.I)
_GAUGE = late(r"[\s-]*(?:\w+ )?(?:film|stock|print|reels?|gauge|footage|kodak|newsreel|celluloid|projector|cannon|shell|bullet|"
                    r"pistol|gun|gap|thick|wide(?! angle)|"
                    r"deep|long(?! lens)|tall|of rain|drill|screw|pipe|nail|grain|movie|socket|jack|cine|format|camera|negative)\b", re.I)
_LENSED = late(r"(?:\b(?:on|with|through|using|lens(?:es)?:?|focal length:?|shot|filmed|at|optics:?|is|glass:?|by|via|entirely|"
                     r"always|all|only) (?:an? |the |one )?|(?:^|[,.;|(])\s*)$", re.I)
_PLAYED = ("harmonica|organ|piano|violin|cello|guitar|flute|trumpet|accordion|harp|saxophone|clarinet|oboe|tuba|banjo|ukulele|bagpipes?|"
           "sitar|drums?|synth|synthesizer|trombone|mandolin|lute|harpsichord|marimba|xylophone|fiddle|double bass|kalimba|theremin")
_INSTRUMENT = late(
    rf"\b(?:(?:one |a )?(?:solo|unaccompanied|lone) ({_PLAYED})(?: (?:for the|as the|as) (?:soundtrack|score|music|only music|only sound))|"
    rf"the only (?:instrument|sound|music|thing)(?: (?:we|you|one|that) (?:can )?(?:hears?|is heard|plays))? (?:is|must be|should be) "
    rf"(?:an?|the) (?:[\w-]+ ){{0,2}}?({_PLAYED})|(?:score|soundtrack|music):? (?:is )?(?:just|only|nothing but) (?:an?|one|the) "
    rf"(?:[\w-]+ ){{0,2}}?({_PLAYED}))\b", re.I)


def read(text: str) -> list[Parts]:
    """(axis, value, start, end, words): `aspect` as the tables have it, `lines` in lines of the picture, `instrument` by its name."""
    out = [("aspect", _shape(float(h.group(1)) / float(h.group(2))), *h.span(), h.group()) for h in (*_PIXELS.finditer(text),
           *_RATIO.finditer(text)) if float(h.group(2))]
    out += [("lens", value, *h.span(), h.group()) for h in _FOCAL.finditer(text) if (value := _reach(text, h))]
    out += [("lines", h.group(1) or str(540 * int(h.group(2))), *h.span(), h.group()) for h in _LINES.finditer(text)]
    return out + [("instrument", (h.group(1) or h.group(2) or h.group(3)).lower(), *h.span(), h.group())
                  for h in _INSTRUMENT.finditer(text)]


def _reach(text: str, hit: re.Match[str]) -> str:
    """What kind of lens a focal length is (for a 36 mm frame); '' for the width of a film or a thing, and in between."""
    said = re.search(r"[a-z]{4,}", hit.group()[len(hit.group(1)):].replace("millimet", ""), re.I) or _LENSED.search(text[: hit.start()])
    length = float(hit.group(1))
    if _GAUGE.match(text, hit.end()) or not said or (length in (8, 16, 35, 65, 70) and not re.search(r"lens|wide|angle|prime|glass|"
        r"tele", hit.group(), re.I)):
        return ""
    return "short" if 4 <= length <= 28 else "normal" if 40 <= length <= 58 else "long" if 85 <= length <= 2000 else ""


def _shape(ratio: float) -> str:
    """The frame of this width to height."""
    for least, name in ((1.42, "wide"), (1.2, "43"), (0.95, "square"), (0.78, "45")):
        if ratio >= least:
            return name
    return "tall"
