"""A hue that the prompt rules out ('nothing green in any frame') against the same hue shown ('emerald ferns'). As Cue fields."""

from __future__ import annotations

import re

from director.refiner.late import late

Parts = tuple[str, str, int, int, str, str, str, str | None]

HUES = {
    "red": "reds?|crimson|scarlet|ruby|cherry[- ]red|vermilion|burgundy|maroon|carmine|blood[- ]red|tomato[- ]red|rust[- ]red|claret",
    "orange": "oranges?|tangerine|apricot|amber|pumpkin|burnt[- ]orange|coral|peach",
    "yellow": "yellows?|lemon[- ]yellow|canary[- ]yellow|canary|mustard|saffron|lemon|butter[- ]yellow|sunflower[- ]yellow|gold|golden",
    "green": "greens?|emerald|lime|lime[- ]green|jade|mint|olive[- ]green|moss[- ]green|bottle[- ]green|forest[- ]green|sage|"
             "chartreuse|viridian",
    "blue": "blues?|azure|cobalt|navy|turquoise|indigo|sapphire|cyan|teal|aqua|ultramarine|cerulean|sky[- ]blue|denim[- ]blue|royal[- "
            "]blue",
    "purple": "purples?|violet|lilac|lavender|mauve|plum|magenta|aubergine|amethyst",
    "pink": "pinks?|rose[- ]pink|fuchsia|magenta|salmon|blush|bubblegum[- ]pink|hot[- ]pink|coral",
    "white": "whites?|snow[- ]white|ivory|cream|chalk[- ]white|bone[- ]white|milk[- ]white",
    "black": "blacks?|jet[- ]black|ebony|ink[- ]black|coal[- ]black|onyx|pitch[- ]black",
    "brown": "browns?|chocolate[- ]brown|chestnut|tan|umber|sepia|mahogany|coffee[- ]brown",
    "grey": "gr[ae]ys?|slate|charcoal|ash[- ]gr[ae]y|silver",
}
_SHADE = (r"(?:(?:flaming|blazing|deep|bright|dark|light|pale|vivid|neon|electric|pastel|rich"
          r"|glowing|brilliant|soft|hot|fiery|burnt|lush|shimmering)[ -])*")
_NAME = "|".join(f"{name}s?" for name in HUES).replace("grey", "gr[ae]y")
_WHERE = (r"(?:\s+(?:at all|whatsoever|anywhere|visible|allowed|to be seen|in sight|of any kind|in (?:the|any|this|a single|our) "
          r"(?:\w+ )?(?:frames?|"
          r"shots?|pictures?|scenes?|films?|images?|palette|spot|video|set)|on (?:set|screen|camera)|may appear|appears?|tones?|hues?|"
          r"colou?rs?|"
          r"things?|objects?|please|ever))+")
_BANNED = late(
    rf"\b(?:(?:absolutely|strictly|definitely|with|there (?:is|must be|should be))\s+)*(?:(?:no|nothing|zero|without(?: any)?|never "
    rf"any|not (?:a|one) "
    rf"(?:single )?(?:trace|hint|speck|drop|touch|scrap|bit|fleck|shade) of|avoid(?: all| any| the colou?r)?|free of|devoid of|keep "
    rf"out|leave out|"
    rf"ban(?:ning)?|exclude)\s+({_NAME})(?:{_WHERE}|(?=\s*(?:[,.;:!)]|$))|\s+(?:entirely|completely|altogether))|(?:the colou?r |"
    rf"everything |all |"
    rf"anything )?({_NAME})\s+(?:is|are|stays|must be|should be)\s+(?:strictly |completely |absolutely )?(?:banned|forbidden|not "
    rf"allowed|prohibited|"
    rf"off[- ]limits|ruled out|excluded|taboo|never (?:seen|shown|used))(?:{_WHERE}|\s+from (?:the|this|our|every) \w+)?)", re.I)
_SAVE = late(r"[\s,–—]*\b(?:but|except|save|apart|aside|other than|besides|until|unless|beyond)\b", re.I)


def read(text: str) -> list[Parts]:
    """Bans of a hue and the places where that hue is shown, as (axis, value, start, end, words, strength, owner, replacement)."""
    out: list[Parts] = []
    for hit in _BANNED.finditer(text):
        hue = re.sub(r"s$", "", (hit.group(1) or hit.group(2)).lower()).replace("gray", "grey")
        if _SAVE.match(text[hit.end():]) or re.search(r"\b(?:except|apart|but)\b[^.]*$", text[max(0, hit.start() - 40): hit.start()], re.I):
            continue
        shown = [h for h in re.finditer(rf"(?<![\w-]){_SHADE}(?:{HUES[hue]})(?![\w-])(?!\s+(?:card|light district|tape|room|house|"
                                        rf"thumb|screen))",
                                        text, re.I)
                 if not hit.start() <= h.start() < hit.end() and not _BANNED.search(text[max(0, h.start() - 30): h.end() + 25])]
        if shown:
            out.append(("hue", "none", hit.start(), hit.end(), hit.group(0), "sure", hue, None))
            out += [("hue", "shown", h.start(), h.end(), h.group(0), "sure", hue, None) for h in shown]
    for hit in _SOLE.finditer(text):
        named = {name for name, shades in HUES.items() if re.search(rf"\b(?:{shades})\b", hit.group(), re.I)}
        others = "|".join(HUES[name] for name in _BRIGHT - named - {kin for name in named for kin in _KIN.get(name, "").split()})
        around = text[max(0, hit.start() - 40): hit.end() + 60]
        shown = [h for h in re.finditer(rf"(?<![\w-]){_SHADE}(?:{others})(?![\w-])(?!\s+(?:card|tape|juice|peel))", text, re.I)
                 if not hit.start() <= h.start() < hit.end()]
        if named and shown and not _SPARED.search(around):
            out.append(("hue", "none", hit.start(), hit.end(), hit.group(0), "sure", "all but one", None))
            out += [("hue", "shown", h.start(), h.end(), h.group(0), "sure", "all but one", None) for h in shown]
    return out


_BRIGHT = frozenset("red orange yellow green blue purple pink".split())
_KIN = {"red": "pink orange", "orange": "red yellow", "yellow": "orange", "green": "blue", "blue": "green purple",
        "purple": "pink blue red", "pink": "red purple", "brown": "orange yellow red"}
"""Hues whose shades may be one."""
_SPARED = late(r"\b(?:except|but for|save|apart|until|then|accents?|single|one|turns?|bursts?)\b", re.I)
_SOLE = late(rf"\b(?:only|nothing but|exclusively|strictly|purely|just)\s+(?:shades of |tones of |hues of )?{_SHADE}(?:{_NAME})"
             rf"(?: tones?| hues?| shades?)?(?: and (?:{_NAME})(?: tones?| hues?| shades?)?)?{_WHERE}", re.I)
