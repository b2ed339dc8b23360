"""Whether a word for light, colour or picture quality is said of the whole picture, or of a thing or one place in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from director.refiner.acting import acting
from director.refiner.late import late

if TYPE_CHECKING:
    from director.refiner.cues import Cue

_SAVE_FOR = late(r"[\s,–—]*(?:but|except|excepting|save|apart|aside|bar|barring|other than|besides|with the "
                       r"exception)\s+(?:for\s+|from\s+|"
                       r"of\s+)?(?:the|her|his|its|their|one|an?)\b", re.I)
_BW_THING = late(r"^\s+(?:coats?|fur|markings|spots|patterns?|patches|"
                  r"cats?|dogs?|cows?|kittens?|puppy|zebra|penguin|panda|magpie|tiles?|checker\w*|chess\w*|stripe\w*|floor|"
    r"dress|suit|scarf|photo\w*|uniform|tie|shirt|keys|sneakers|shoes|piano|bird|feathers|hat|habit|ball|flag|movie on|film on|tv|"
    r"television)\b", re.I)
_OVERALL = late(r"\b(?:palette|grade|graded|grading|tones?|toned|hues|temperature|scheme|tonality|only|throughout|everywhere|"
                      r"white[- ]balance|"
                      r"tinted|look)\b|\d{4}", re.I)
_ONE_PLACE = late(r"\b(?:windows?|inside|outside|indoors|outdoors|beyond|behind|background|foreground|streets?|snow|dusk|night|"
                        r"sky|moon\w*|"
                        r"rim|backlight|shade|shadows?|skin|against|while|meets|versus|vs|spills?|spilling|pours?|headlights|fridge|"
                        r"doorway|"
                        r"the other|on the left|on the right|elsewhere|one side|breath|distance|distant|sea)\b", re.I)
_APART = late(r"\b(?:outside|outdoors|beyond|in the background|the other|elsewhere|meets|versus|against|on the left|on the "
                    r"right)\b", re.I)
_BARE = late(r"(?:pristine|flawless|spotless|immaculate|pixelat\w+|pixellat\w+|low[- ](?:quality|resolution|res|definition)|"
                   r"high[- ](?:res|definition|quality|resolution)|"
                   r"razor-sharp|tack-sharp|pin-sharp|crystal-clear|interlaced|underexposed|under-exposed|underlit|overexposed|dazzling|"
                   r"murky|"
                   r"gloomy|colourful|colorful|desaturated|multi-?colou?red|unadorned|grainy|compressed|crisp|sharp|shadowless|maximalist|"
                   r"minimalist|bare|plain)$", re.I)
_NOUN = late(r"\s+(?!(?:and|but|or|in|from|throughout|with|without|on|at|for|to|the|a|an|everywhere|all|as|like|so|of|yet|while|"
                   r"is|are|"
                   r"only|please|by|no|not|from|that|which|down|edge)\b)[a-z]{3,}", re.I)
_A_THING = late(r"(?:tapes?|reels?|cassettes?|camcorders?|film|cameras?|webcams?|prints?|negatives?|recordings?|screens?)$", re.I)
_RECORDS = late(r"(?:^|.*\W)(?P<what>(?:vhs |super[ -]?8 |cine |home )?(?:tapes?|reels?|cassettes?|prints?|negatives?|recordings?|slides|"
                r"photos?|photographs?|polaroids?|snapshots?|pictures?|movies|videos|newsreels?|daguerreotypes?|camcorders?))"
                r"(?P<lies>(?: (?:[a-z]+(?:s|ing) )?(?:in|on|between|from|under) (?:his|her|the|an?) "
                r"(?:hands?|lap|fingers|fist|wall|table|desk|drawer|box|album|lightbox|fridge|mantelpiece|floor|quilt|bed)\b)?)", re.I)
_HANDLES = late(r"\b(?!(?:film|shot|shoot|record|captur|mak|look|show|feel|seem|resembl|giv|us|imitat|mimic)(?:s|es|ing)\b)"
                r"(?!(?:this|its|his|always|was|is|has|as)\b)[a-z]{2,}(?:s|ing)\s+(?:through |over |at |up |down |into |out )?"
                r"(?:(?:an?|the|his|her|their|some|old|two|three|her old|faded|boxes of|a box of|a pile of)\s+)*(?:[a-z]+ed\s+)?$", re.I)
"""Records of former days that lie somewhere or that somebody handles: 'a collector sorting grainy Super 8 reels'."""
_SCANNED = late(r"\b(?:scann|transferr|digiti[sz])\w+\s+(?:\w+\s+)?(?:at|in|to|as)\s+(?:\w+\s+)?$", re.I)
LIKENED = late(r"\b(?:it|this|everything|(?:the|whole|entire) (?:\w+ )?(?:film|video|clip|picture|image|footage|shot|scene|thing|"
                     r"look|piece))\s+"
                     r"(?:(?:must|should|has to|needs to|to|will|also|still)\s+)*(?:looks?|feels?|seems?|be|is|sounds?)\s+(?:\w+\s+)?"
                     r"(?:like|as if|as though)\b", re.I)
"""'It must look like a VHS dub' says it of the picture."""
_ONLY = late(r"(?:only|just|nothing but|purely|strictly|exclusively|all)\b", re.I)
_WRITTEN_ON = late(r"\b(?:newspapers?|magazines?|books?|t-?shirts?|shirts?|jerseys?|mugs?|blackboards?|whiteboards?|letters?|"
                         r"envelopes?|"
                         r"billboards?|shops?|doors?|cakes?|tattoos?|signs?|placards?|walls?|menus?|labels?|tickets?|maps?|bottles?|"
                         r"trucks?|"
                         r"vans?|banners?|gravestones?|boxes|caps?|flags?)\b[^.;]{0,40}$", re.I)
_CARD = late(r"\b(?:cards?|signs?|titles?|captions?|headlines?|notes?|letters?|labels?|texts?|screens?|banners?|posters?)\s+$", re.I)
_SHOWN = late(r"\b(?:play|show|watch|stream|display|scroll)(?:s|es|ing)\s+(?:\w+\s+){0,2}$", re.I)
_SHOOTS = late(r"(?<!camera )\b(?:film|record|edit|shoot|mak|post|upload|sav|send)(?:s|es|ing)\s+(?:(?:an?|the|his|her|their|"
               r"another)\s+)?$", re.I)
_BOTH = late(r"\b(?:with|and|plus|also) (?:an?|one) [^.;]*\b(?:crop|cut-?down|version|export)\b|\bboth\b[^.;]*\b(?:versions?|"
                   r"formats?|crops?|cuts?|exports?|deliverables?)\b|\b(?:letterbox|mailbox|mail "
                   r"slot)\b[^.;]*\bdoor", re.I)
_POURED = late(r"\s+of\s+(?:\w+\s+)?(?:whisk(?:e?)y|espresso|vodka|tequila|rum|gin|coffee|brandy|schnapps|vaccine|lime|lemon|"
                     r"meat|beef|fish|"
                     r"cake|cloth|hair|(?:photos?|photographs|pictures|posters|postcards|drawings|paintings)\b[^.;]*\bon the)\b", re.I)
_TITLED = late(r"\s+(?!video|clip|format|frame|framing|orientation|crop|aspect|ratio|composition|mode|screen|phone|for|in|on|and|"
                     r"or|with|please|"
                     r"throughout|reel|story|shot|shots|film|footage|9:16|image|picture|layout|tiktok)[a-z]{3,}", re.I)


def of_the_film(cue: Cue, sentence: str, before: str, after: str) -> bool:
    """False for writing on a thing, a video that is watched, two formats of one order, a shot of whisky, and 'without a word she "
    "leaves'."""
    if cue.axis == "words":
        return cue.value == "none" or not _WRITTEN_ON.search(before)
    if cue.axis == "aspect":
        return not (_SHOWN.search(before) or (_SHOOTS.search(before) and acting(before))
                    or _BOTH.search(sentence) or (cue.text.lower() == "vertical" and _TITLED.match(after)))
    if cue.axis == "take":
        return _POURED.match(after) is None and _POURED.search(cue.text) is None
    if cue.axis == "fps":
        return re.search(r"\b(?:footage|film|video|documentary) of\b", before, re.I) is None
    if cue.axis == "speech" and _CARD.search(before):
        return False
    return not (cue.axis == "speech" and cue.text.lower() == "without a word" and re.match(r"\s*,?\s*(?:she|he|they|the|it|[A-Z])", after))


_BEHIND = late(r"\b(?:behind|background|beyond|around|foreground)\b", re.I)
_WATCHED = late(r"\s+(?:\w+ )?(?:westerns?|movies?|films?|photographs?|photos?|shows?|cartoons?|comed(?:y|ies)|newsreels?|classics?|"
                      r"tv|television|broadcast|picture|footage|home movies?|portraits?|postcards?)\b", re.I)
_WATCHES = late(r"\b(?:watch(?:es|ing)?|look(?:s|ing)? (?:at|through)|hold(?:s|ing)?|stud(?:y|ies|ying)|show(?:s|ing)?|"
                      r"play(?:s|ing)?|project(?:s|ing)?|screen(?:s|ing)?|see(?:s|ing)?)\s+(?:an? |the |some |old |his |her )*$", re.I)


def of_the_picture(cue: Cue, sentence: str, clause: str, after: str) -> bool:
    """False for a cue of one thing ('pristine silk'), of one of two places ('warm lamplight in the window'), or with an exception.

    `clause` is what stands before the cue since the last comma, `after` what follows it in its sentence.
    """
    if cue.axis == "palette":
        return bool(_OVERALL.search(cue.text)) or not _ONE_PLACE.search(sentence)
    if cue.axis == "hardness":
        return not _APART.search(sentence) and not (re.search(r"\bkey\b", sentence, re.I) and re.search(r"\bfill\b", sentence, re.I))
    if cue.axis == "colour" and _WATCHED.match(after) and _WATCHES.search(clause):
        return False                 # 'an audience watches a black-and-white western'
    if cue.axis == "colour" and cue.value == "mono":
        only = _ONLY.match(cue.text) and _NOUN.match(after) and not re.search(r"\b(?:only|else|alone|palette|allowed)$", cue.text, re.I)
        return not (only or _SAVE_FOR.match(after) or _BW_THING.match(after)
                    or (re.match(r"\s+and\b", after) and "black" not in cue.text.lower()))
    if cue.axis in ("clarity", "light", "ornament", "hardness") and _BARE.search(cue.text) and _NOUN.match(after):
        return False
    if cue.axis == "clarity" and re.match(r"(?:restored|remastered|rescanned)\b", cue.text, re.I):
        return False
    if cue.axis == "clarity" and (_SCANNED.search(clause) or re.search(r"\b(?:scan|transfer)$", cue.text) or re.match(
            r"\s+(?:scan|transfer|restoration)\b", after)):
        return False                 # grain that is scanned at 4K is still grain
    if cue.axis == "clarity" and "blur" in cue.text.lower() and _BEHIND.search(clause):
        return False                 # 'the stands behind him a soft blur': the focus
    if cue.axis == "clarity" and cue.value == "rough" and _handled(cue, clause, after):
        return False
    return not (cue.axis == "clarity" and _A_THING.search(cue.text) and re.search(r"\b(?:of|with|at|into|inside) (?:an?|the|his|her|"
                                                                                  r"some)\s+$",
                                                                                clause, re.I))


def _handled(cue: Cue, clause: str, after: str) -> bool:
    """Whether a worn look is that of a record which somebody in the picture holds or sorts, or which lies in it."""
    record = _RECORDS.match(cue.text + re.match(r"(?:\s+[\w-]+){0,6}", after).group())  # type: ignore[union-attr]
    if record is None or record.start("what") > len(cue.text) + 16:
        return False
    return bool(record["lies"]) or (_HANDLES.search(clause) is not None and acting(clause))
