"""The words that keep a cue company, by axis: what may stand before it and behind it and goes where the cue goes.

'strict black-and-gold Art Deco geometry' is the cue 'Art Deco' with its company; the tables need to list only the cue.
"""

from __future__ import annotations

import re

from director.refiner.classes import CLASSES
from director.refiner.late import late

_NATION = ("japanese|chinese|korean|russian|soviet|italian|french|german|dutch|flemish|spanish|english|british|american|mexican|indian|"
           "persian|ottoman|egyptian|greek|roman|celtic|viennese|parisian|venetian|polish|czech|"
           "scandinavian|african|western|eastern|european")
_AGE = (r"(?:early |late |mid-?)?(?:1[0-9]\d\ds?|20[0-2]\ds?|'?[2-9]0s|\w+th-century)|vintage|retro|old|old-school|old-fashioned|modern|"
        r"contemporary|classic|classical|traditional|medieval|victorian|edwardian|antique|golden-age|early|late")
_MANNER = ("gothic|spooky|creepy|whimsical|macabre|grotesque|moody|strict|loose|bold|thick|heavy|thin|delicate|fine|flat|rough|raw|"
           "gritty|clean|crisp|lush|rich|authentic|genuine|true|full|"
           "full-on|full-blown|proper|actual|straight|plain|ordinary|normal|crude|naive|expressive|gestural|swirling|jagged|angular|"
           "geometric|"
           "minimal|minimalist|minimalistic|stylised|stylized|glossy|matte|shiny|smooth|polished|chunky|hand-made|handmade|hand-cut|"
           "hand-crafted|handcrafted|visible|simple|cute|goofy|quirky|charming|childish|childlike|wobbly|scratchy|quick|sketchy|detailed|"
           "intricate|elaborate|beautiful|gorgeous|stunning|cinematic|dreamy|weathered|torn|layered|moving|living|animated|tasteful|"
           "elegant|dynamic|energetic|wild|frenetic|messy|dripping|blocky|plastic|cheap|low-budget|high-end|high-quality|indie|clear|"
           "painterly|graphic|decorative|symmetrical|translucent|wet|dry|opaque|bleeding|gentle|unmistakable|obvious|recognisable|"
           "signature|"
           "hand-drawn|hand-painted|hand-inked|digital|analogue|analog|hardcore|deliberate|unpolished|"
           "unstaged|uncompromising|faithful|giant|miniature|big|little|tiny|large|hyper|nice|super|cool-looking|lovely|super-flat")
_STYLED = r"[\w'’]+-(?:and-[\w]+|style|era|inspired|esque|like|century|heavy|edged|made|crafted|drawn|quality|grade|looking|flavou?red)"
_CRAFT = ("cartoon|comic|neon|grid|cubist|style|styled|stylings?|look|looks|aesthetics?|vibes?|feel|treatment|art|artwork|animations?|"
          "films?|movie|shorts?|feature|series|"
          "sequence|footage|videos?|clips?|cinema|picture|image|imagery|frames?|panels?|pages?|prints?|illustrations?|drawings?|paintings?|"
          "sketch|sketches|sculpt|sculptures?|renders?|rendering|graphics?|designs?|world|universe|diorama|scenery|backgrounds?|backdrops?|"
          "skies|shapes|geometry|lines?|linework|lineart|outlines?|contours|strokes|brushwork|brush-?strokes|brush|dots|dabs|daubs|drips|"
          "splatters?|splashes|swirls|smudges|scribbles|hatching|cross-hatching|washes|wash|bleeds|blooms|textures?|patterns?|planes|"
          "facets|polygons|voxels|blocks|bricks|pixels|sprites|cels|inks?|paints?|pigments?|paper|canvas|threads?|wool|yarn|fabric|quality|"
          "realism|cinematography|photography|visuals|techniques?|cutscene|cinematics|silhouettes|cut-?outs|collages?|stencils?|motifs?|"
          "curves|engine|thumbprints|fingerprints|stitches|stitching|genre|mode|format|shading|shaded|frame by frame|come alive|"
          "come to life|"
          "in motion|on paper|on canvas|on film|fields|tiles|colour fields|haze|distortion|abstraction|snapshot|plates|scans?|dailies|"
          "speed lines|halftone|page layouts?|gutters|spreads?|borders|title sequence|titles|interior|still life|edges|marks")
_ADJ = rf"(?:{_MANNER}|{_AGE}|{_NATION}|{_STYLED}|\w+ly)"
_TONE = ("mood|tone|atmosphere|vibes?|feel|feeling|ambience|aura|air|spirit|energy|world|look|style|aesthetic|story|tale|film|movie|short|"
         "trailer|thriller|drama|romp|comedy|adventure|musical|genre|score|finale|farce|caper|picture|piece")
_LAMP = ("lights?|lighting|lit|glow|practicals|lamps?|lamplight|bulbs?|tubes?|overheads?|strips?|panels?|wash|sources?|fixtures|"
         "illumination|"
         "setup|beams?|spill|flicker|shine|tones?|hues?|grade|grading|palette|cast|tint|look|feel|mood|atmosphere|throughout|ambience")
_PICTURE = ("footage|image|images|picture|pictures|video|videos|clip|clips|look|quality|tape|recording|film|stock|reel|transfer|print|"
            "master|"
            "scan|resolution|detail|details|clarity|sharpness|capture|render|rendering|visuals?|signal|aesthetic|texture|camcorder|style|"
            "footage|feed|stream|upload|photography|cinematography|definition|frames?|frame|plates?|sensor|files?|grain|noise|artefacts|"
            "artifacts")


_GRADE = ("film|footage|photography|look|image|images|picture|stock|world|cinematography|palette|grade|grading|tones?|hues?|scheme|"
          "treatment|throughout|style|visuals|aesthetic|shades|pigments?|frames?")
_CHROMA = CLASSES["chroma"]


def _before(words: str) -> re.Pattern[str]:
    return late(rf"(?<![\w-])(?:(?:{words})(?:(?<!\d),?\s+|\s+|-))+$", re.I)


def _close(words: str) -> re.Pattern[str]:
    """As `_before`, without a comma between: 'vertical, square' are two shapes."""
    return late(rf"(?<![\w-])(?:(?:{words})(?:\s+|-))+$", re.I)


def _behind(words: str, adjectives: str = "") -> re.Pattern[str]:
    some = rf"(?:(?:{adjectives})\s+)*" if adjectives else ""
    return late(rf"(?:[\s-]+(?:(?:and|with|of|in)\s+)?{some}(?:{words})(?![\w-]))+", re.I)


BEFORE = {
    "medium": _before(_ADJ), "ornament": _before(_ADJ),
    "mood": _before(rf"\w+ly|{_AGE}|{CLASSES['grim']}|{CLASSES['merry']}|dark|heavy|warm|tense|whimsical|cute|sweet|bouncy|fun"),
    "palette": _before(rf"\w+ly|{_MANNER}|harsh|flat|toasty|autumnal|cosy|overhead|soft|low|natural"),
    "light": _before(r"\w+ly|flat|even|harsh|dim|low|dark|bright|gloomy|murky|dazzling|studio|sombre|shadowless"),
    "clarity": _before(rf"\w+ly|{_AGE}|{_MANNER}|dirty|dusty|muddy|soft|fuzzy|old|scratched|remastered|grainy|noisy|smeared|blurry|"
                       rf"blurred|pixelated|worn|"
                       rf"tenth-generation|third-generation"),
    "clarity rough": _before(rf"\w+ly|{_AGE}|rough|raw|gritty|crude|scratchy|weathered|torn|cheap|low-budget|analogue|analog|dirty|dusty|"
                             r"muddy|soft|fuzzy|old|scratched|grainy|noisy|smeared|smeary|blurry|blurred|pixelated|blocky|worn|wobbly|"
                             r"messy|tenth-generation|third-generation|low-quality|lo-fi"),
    "time": late(r"(?<![\w-])(?:(?:at|around|about)\s+)?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
                 r"[\s-]o['’]clock\s+(?:in the\s+)?$", re.I),
    "hardness": _before(r"\w+ly|flat|even|big|large|hard|crisp|contrasty|punchy|soft|natural|dramatic|strong"),
    "focus": _before(r"\w+ly|extreme|heavy|creamy|very"),
    "aspect": _close("tall|classic|cinematic|wide|full-screen|ultra-wide|standard|proper|mobile|panoramic|horizontal|vertical|tv|"
                      "snapchat|epic"),
    "take": _before("long|single|seamless|real-time|unbroken|continuous|fluid|frantic|rapid|fast|quick|one"),
    "fps": _before("cinema|smooth|standard|exactly|filmic|buttery|silky|stop-motion|true|native"),
    "sound": _before(rf"\w+ly|{_MANNER}|eerie|total|complete|absolute|dead"), "tune": _before(rf"\w+ly|{_AGE}|bright|sad|slow|solo|"
                                                                                              rf"happy|jolly"),
    "music": _before(rf"\w+ly|{_AGE}|{_NATION}|cinematic|constant|soft|gentle|loud|epic|flamenco|jazz|rousing|emotional|dramatic|catchy"),
    "colour": _before(rf"\w+ly|{_MANNER}|explosive|blazing|intense|screaming|noir|stark|dusty|understated|high-contrast|soft"),
}
BEHIND = {
    "aspect": _behind("format|frame|framing|ratio|aspect ratio|video|width|crop|composition|picture|screen|shape|canvas|orientation|"
                      "letterbox|"
                      "widescreen|cinema|scope|landscape|portrait|vertical|feed|post|with black bars|bars|for the feed"),
    "take": _behind("shot|take|film|video|montage|editing|style|sequence|with no cuts|without cuts|no cuts"),
    "fps": _behind("film look|playback|look|video|footage|cadence|motion"),
    "sound": _behind("throughout|volume|noise|sound|soundtrack|track|everywhere|sound effects|music|voices"),
    "music": _behind("music|score|soundtrack|track|theme|throughout|underscore|melody"),
    "tune": _behind("music|score|soundtrack|tune|track|theme|song|melody|throughout|march|solo|strings|band"),
    "medium": _behind(_CRAFT, _ADJ), "medium photo": late(
        rf"(?:[\s-]+(?:(?:and|with|of|in)\s+)?(?:(?:{_ADJ})\s+)*(?:{_CRAFT})(?![\w-]))*(?:\s+with (?:actual|real|live|living|"
        r"flesh-and-blood) (?!people\b.*\bdrawn)[a-z]+)?", re.I),
    "ornament": _behind(_CRAFT, _ADJ), "mood": _behind(_TONE), "palette": _behind(_LAMP),
          "clarity": _behind(_PICTURE, rf"\w+ly|{_MANNER}"),
          "light": _behind("lights?|lighting|look|scene|setup|throughout|atmosphere|interior|image|exposure"),
          "hardness": _behind("lights?|lighting|look|setup|throughout|shadows?|illumination|quality|contrast|portrait lighting|everywhere"),
          "focus": _behind("look|throughout|background|backgrounds|photography|effect|lens look"),
          "colour": _behind(_GRADE),
          "colour vivid": late(rf"(?:[\s-]+(?:(?:and|with|of|in)\s+)?(?:{_GRADE})(?![\w-]))+|(?:,\s+(?:{_CHROMA})s)*,?\s+and"
                               rf"\s+(?:[a-z]+\s+)?(?:{_CHROMA})s?(?=\s*(?:[.,;:!?]|$))", re.I)}
