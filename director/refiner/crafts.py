"""Styles that a part of the prompt names alone: 'peacock, silk embroidery', 'In linocut', 'VGA sprites, detective office'."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from director.refiner.commas import parts
from director.refiner.late import late
from director.refiner.lexicon import schools
from director.refiner.needs import beginnings, opens


def _table(rows: str) -> dict[str, str]:
    """Rows of a value and its words; a row that goes on is set in. `-` is a space or a hyphen, the rest as in regular expressions."""
    table: dict[str, str] = {}
    value = ""
    for row in rows.splitlines():
        if row[:1].strip():
            value, _, row = row.partition(" ")
        table[value] = f"{table.get(value, '')} {row.strip()}"
    table.pop("", None)
    return table


# What is nothing but a way of making pictures.
_CRAFTS = _table("""
textile  embroidery needlepoint cross-stitch crochet|crochet-work needle-felt(?:ing)?
         needle-felted(?:-wool)?-(?:puppets?|dolls?|figures?|animals?) felted-wool patchwork
         appliqué|applique macramé|macrame batik needlework petit-point satin-stitch sashiko yarn-art string-art
         fabric-collage knitted-wool rag-dolls? felt-animation felt-puppets? woollen-puppets? plush-fabric
         tapestry-weave boro kantha
paper    origami papercuts?|paper-cuts? paper-cut-?outs? kirigami pop-up-book cardstock construction-paper
         papier-mâché|papier-mache quilling jianzhi torn-paper folded-paper cut-paper paper-collage
         decoupage|découpage scissor-cuts? paper-theatre paper-dioramas? cut-out-animation paper-puppets?
mosaic   tesserae stained-glass leaded-glass|leaded-panes smalti azulejos?|azulejo-tiles tilework|tile-work opus-\\w+
         cloisonné|cloisonne pique-assiette|trencadís|trencadis tiffany-glass mosaic-art|mosaic-tiles painted-glass
         zellige
print    woodcuts? woodblock|woodblock-prints?|wood-engravings? linocuts?|lino-prints?|lino etchings? engravings?
         aquatint mezzotint drypoint lithographs?|lithography letterpress screen-?prints?|silk-?screen risograph|riso
         blueprint cyanotype-drawing illuminated-manuscript manuscript-page|codex-page|book-of-hours potato-prints?
         stencil-prints? intaglio monotype|monoprint halftone-prints?|halftone-comics?|comic-prints?
         encyclop(?:ae|e)dia-plate|botanical-plate chromolithograph
ink      brush-?pen pen-lines fountain-pen-lines ink-lines ink-work|inkwork ink-brush cross-?hatching|hatching
         stippling ink-on-(?:rice-|xuan-)?paper ink-drawings? pen-drawings? ballpoint|biro dip-pen nib-strokes
         brush-calligraphy ink-blots? ink-splatter
sketch   charcoal-drawings?|charcoal-sketch|charcoals graphite pencil-tests?
         pencil-drawings?|pencil-sketch|pencil-lines|pencil-rough|colou?red-pencils?|coloring-pencils?
         chalk-drawings?|chalk-art crayons?|wax-crayons?|crayon-scribbles chalk-pastels?|oil-pastels?|soft-pastels?
         sketchbook-pages? courtroom-sketch life-drawing silverpoint conté|conte-crayon scribbles doodles
         napkin-doodle line-drawings? red-chalk|sanguine
oil      impasto alla-prima oils|oil-paints?|oil-on-canvas|oil-on-panel scumbl(?:ed|ing)-paint|scumbling fresco
         encaustic glazed-oils? panel-painting brush-strokes|thick-brushwork paint-on-glass gallery-painting
water    aquarelle?s? gouache watercolou?rs?|watercolou?r-painting washes-of-colou?r|colou?r-washes|tinted-washes
         wet-on-wet|wet-into-wet body-colou?r egg-tempera|tempera
pixel    pixel-art pixels sprites|sprite-art|sprite-work 8-bit|16-bit|32-bit bitmap|bitmap-art|bitmap-graphics
         zx-spectrum|vga|cga|ega|nes|snes|game-?boy|commodore-64|c64|amiga|atari|mega-?drive|sega-genesis
         jrpg|jrpg-overworld pixelated dot-matrix isometric-pixels? ansi-art|ascii-art
lowpoly  low-?poly|lo-?poly polygons|polygonal triangulated
         ps1|psx|playstation-1|playstation-one|dreamcast|n64|nintendo-64 decimated-mesh faceted-polygons?
         flat-shaded-polygons? virtua-fighter
flat     vector-art|vector-graphics|flat-vectors?|vector-animation|vector-illustration|vectors motion-graphics|mograph
         infographics?|explainer kinetic-typography|kinetic-type svg|svg-animation shape-layers?
         flat-design|flat-shapes|flat-colou?rs?|flat-style|flat-2d material-design logo-sting animated-diagrams?
         swiss-style geometric-graphics corporate-memphis|memphis-style isometric-vectors?
         after-effects|adobe-illustrator
clay     claymation plasticine stop-?mo|stop-?motion stop-motion-puppets? fimo
         clay-animation|clay-figures|clay-puppets play-?doh puppet-animation
cgi      cgi|cg computer-animation|computer-animated path-traced|ray-?traced|raymarched|ray-?marching
         unreal(?:-engine)?(?:-\\d)? maya|houdini|blender|cinema-4d|c4d|octane|redshift|v-ray|arnold
         3d-animation|3d-render|3-d-animation|3d-model(?:s|led)? digital-double motion-capture|mocap
         triple-a-game|game-engine|aaa-game
2d       cel-animation|cel-shaded|cels anime hand-animated|drawn-animation|hand-drawn-animation|traditional-animation
         2-?d-animation|2-?d-hand-animation animated-on-(?:twos|ones) rotoscope-drawing
         shonen|shōnen|shojo|shōjo|chibi rubber-hose
cartoon  toons?|toonified|toon-style cartoons? looney-tunes saturday-morning-cartoons?
photo    live-?action photographs?|photo photography cctv|cctv-recording|security-cam(?:era)? webcam|webcam-stream
         trail-cam(?:era)? camcorder|camcorder-tape|vhs-tape betacam|digi-?beta dash-?cam body-?cam gopro
         iphone-footage|phone-footage newsreel|documentary-footage cine-camera|super-8-reel home-movie
         daguerreotype|tintype|polaroid|kodachrome wildlife-footage|field-film drone-video|drone-footage
""" + schools.CRAFTS)
# Things that are a style only where the part says so: 'charcoal' beside 'brass, linen' is a colour or a stuff.
_STUFFS = _table("""
textile  felt fabric yarn wool lace quilt(?:ed|ing)? thread|threads stitches|stitched knitted|knit|knitwear crocheted
         cloth denim tapestry plush plushies woven weave sampler embroidered
paper    paper cardboard card collage newspaper silhouettes?
mosaic   mosaics? tiles? glass window-panes?
print    manuscript stencil poster comic-book|comic-page|comic-panels? halftone banknote-engraving
ink      ink inks brushwork pen
sketch   charcoal pencil pencils chalk pastels? sketch(?:es|ed)?|sketchbook biro
oil      oil canvas paint painting|paintings
water    washes tints
lowpoly  triangles meshes|mesh
flat     vector geometric-shapes
clay     clay puppets? dough
cgi      3d digital
photo    film footage video recording
""")
_SAYS = (r"(?:style|look|art|artwork|animation|animated|illustrations?|aesthetics?|technique|rendering|treatment|drawings?|world|"
         r"universe|throughout|everywhere|movie|short|feel|film|version|medium|come[s]? (?:alive|to life)|game art|frame by frame)")
_LEAD = (r"(?:(?:and|but|so|also|then|yet|still|all|please)\s+)*(?:"
         r"(?:(?:all|entirely|completely|only|purely|done|made|drawn|painted|rendered|shown|told|animated|executed|crafted|built|stitched|"
         r"shot|filmed|imagined|treated|styled|realised)\s+)*"
         r"(?:in|as|of|from|with|like|by|using|on|out of|through)\s+(?:an?\s+|the\s+)?"
         r"|(?:(?:art |visual )?style|medium|look|technique|aesthetic|art direction|visuals|treatment|design)\s*[:=]\s*"
         r"|every (?:single )?(?:frame|shot) (?:is )?(?:an?\s+)?|(?:(?:it |this |everything |all )?(?:should|must|has to|"
         r"needs to|ought to|is to|can) (?:\w+ly )?)?(?:looks?|feels?|reads?) like "
         r"(?:an?\s+)?"
         r"|everything (?:is |in )?(?:made of )?"
         r"|(?:think|imagine|picture|go for|use|(?:draw|paint|make|do|render|shoot|style|animate|treat) (?:it|this|everything)"
         r"|(?:i|we|they|he|she|(?:the )?(?:client|director|brand|agency|producer))(?:['’]d)? (?:wants?|needs?|love|like|loves|likes|"
         r"see|sees))"
         r"(?: it| this| (?:the|this) (?:whole )?(?:film|piece|thing|clip|video))?(?:\s+(?:like|as|in|with|for|done in|to be|"
         r"all))?\s+(?:an?\s+|the\s+)?"
         r"|we(?:['’]re| are) (?:in|inside) (?:an?\s+|the\s+)?|like something (?:out of|from) (?:an?\s+|the\s+)?"
         r")")
_ON_AND_ON = (r"(?:\s+(?:only|throughout|everywhere|all the way(?: through)?|all over|start to finish|the whole (?:way|time|film)|in "
              r"every \w+"
              r"|from (?:\w+ )?\w+ to (?:\w+ )?\w+|for (?:this|the) \w+))?")
_SUPPORT = (r"\s+(?:in|on|with)\s+(?:an?\s+|the\s+)?(?:[\w'’-]+\s+){0,2}(?:papers?|canvas|card|cardboard|linen|silk|velvet|vellum|"
            r"parchment|"
            r"boards?|panel|plaster|wood|copper|stone|strings?|wires|sticks|ochre|ink|ink outlines?|outlines?|charcoal|gold leaf|"
            r"screentone|theatre|table-?top(?: set)?|miniature set|table|desk|stage|"
            r"halftone|black and white|(?:bold|bright|flat|muted|pastel) colou?rs)\b")
_PLAIN = (r"(?!(?:of|with|on|by|and|or|in|at|to|for|from|his|her|their|my|your|its|is|are|was|no|not|without|like|as|into|"
          r"than)\b)[\w'’.-]+\s+")


_GAP = re.compile(r"(?<=[\w)+:|?])-(?=[\w()\\])")


def _words(table: str) -> str:
    return "|".join(_GAP.sub("[ -]", word.replace("-?", "[ -]?")) for word in table.split())


@cache
def _pattern(value: str) -> re.Pattern[str]:
    crafts, stuffs = _words(_CRAFTS[value]), _words(_STUFFS.get(value, "")) or "(?!)"
    return late(
        rf"(?P<lead>{_LEAD})?(?:an?\s+|the\s+)?(?P<mods>(?:{_PLAIN}){{0,3}}?)"
        rf"(?:(?P<craft>{crafts})|(?P<stuff>{stuffs}))(?P<tail>(?:\s+(?:{_PLAIN})?{_SAYS})*)(?:{_SUPPORT})?{_ON_AND_ON}", re.I)


_NAMED = {value: _words(words + _STUFFS.get(value, "")) for value, words in _CRAFTS.items()}
_HINTS = {value: late(words, re.I) for value, words in _NAMED.items()}
_STARTS = {value: opens(words) for value, words in _NAMED.items()}
"""How the words of each may begin; empty where that is not known."""


def _hinted(words: str) -> list[str]:
    """The values of which a word stands there, in the order of the table; only those are compiled of which a word may begin there."""
    there = beginnings(words)
    return [value for value, hint in _HINTS.items()
            if not (_STARTS[value] and _STARTS[value].isdisjoint(there)) and hint.search(words)]


def read(text: str) -> Iterator[tuple[str, str, int, int, str]]:
    """(axis, value, start, end, words) of every comma part or sentence that is the name of a style and nothing else."""
    for first, last in parts(text, 0, len(text)):
        for start, end in _sentences(text, first, last):
            words = text[start:end]
            if not 0 < len(words.split()) <= 12:
                continue
            for value in _hinted(words):
                hit = None if _ITSELF.match(words) else _pattern(value).fullmatch(words)
                if hit and (hit["craft"] or hit["tail"] or (hit["lead"] and len(words.split()) <= 5)):
                    yield "medium", value, start, end, words
                    break


_ITSELF = late(r"(?:in|of|from|throughout|on) (?:the|this) (?:video|film|footage|recording|clip)$", re.I)
"""What is no style: 'In the video, a waterfall'."""
_ALL = (r"(?:everything|all of it|it all|every (?:inch|frame|shot|leaf|thing|object|surface)|the (?:whole|entire) \w+|"
        r"the (?:tale|story|fable|film|world|village|city|town|picture|scene|hills|landscape|forest|sea|sky|set|opera|play|scenery|"
        r"house|street|island))")
_SO = (r"(?:(?:is|are|stays?|remains?|unrolls|unfolds|comes|appears|is shown|is told|is seen|is set|is rendered|looks)\s+(?:\w+ly |all |"
       r"still |told |shown |"
       r"built |made |made up |painted |drawn |composed |laid out |stitched )*(?:as |in |like |from |of |with |out of )?|"
       r"(?:told|performed|played|acted|staged|shown|rendered)\s+(?:\w+ly |only |entirely )*(?:in|as|by|with|through) )")
_ANEW = (r",\s+(?:but |yet |and |all |also )*(?:drawn|painted|rendered|shot|filmed|made|told|done|built|animated|in|as)\b|"
         r",\s+(?:every|everything|the (?:whole|entire)|all of it)\b|\s+but (?:it|everything|we|the \w+)\b")
_TOLD = (r"(?:told|imagined|rendered|realised|presented|animated|staged|depicted|retold) (?:\w+ly |only |all |out )*(?:in|as|by|with|"
         r"through|like) ")
_ORDERED = (r"(?:render|paint|draw|depict|show|shoot|film|treat|present|imagine|animate|portray|stage|style|do|make|picture)(?:ed|s)? "
            r"(?:them|it|this|everything|all of it|(?:the|this|our|all|every) [\w' -]{2,40}?) (?P<way>(?:as|like|in) )")
_CLAIM = late(rf"\b(?:{_ORDERED}|(?:can|could|should|must|may) (?:it|this|everything|the \w+) (?:be|look|feel) (?:\w+ )?like |"
             rf"{_TOLD}|{_ALL}\s+{_SO}|(?:^|[.;]\s+)(?:told|performed|staged|acted)\s+(?:\w+ly |only |entirely )*(?:in|as|by|with|"
                    rf"through) )"
                    rf"(?:an?\s+|the\s+)?", re.I)
_WORD, _REST = late(_PLAIN, re.I), late(rf"(?:(?!{_ANEW})[^.;:!?])*", re.I)


def claimed(text: str) -> Iterator[tuple[str, str, int, int, str]]:
    """(axis, value, start, end, words) where the whole of the picture is said to be of a craft: 'the village is a Byzantine mosaic'."""
    values, end = _hinted(text), 0
    for hit in _CLAIM.finditer(text) if values else ():
        value = _soon(text, hit.end(), values) if hit.start() >= end else ""
        if not value:
            continue
        end = _REST.match(text, hit.end()).end()  # type: ignore[union-attr]
        start = hit.start("way") if hit["way"] else hit.start()      # what is to be painted stays
        words = text[start:end]
        if value not in ("photo", "cgi") and not re.search(r"\b(?:canvas|photo|book|poster|newspaper) of\b", words, re.I):
            yield "medium", value, start, end, words


def _soon(text: str, at: int, values: list[str]) -> str:
    """The value whose word stands at a place or two plain words behind it."""
    for _ in range(3):
        if value := next((value for value in values if _HINTS[value].match(text, at)), ""):
            return value
        if (word := _WORD.match(text, at)) is None:
            return ""
        at = word.end()
    return ""


def _sentences(text: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    """The sentences within a part, without the marks and spaces around them."""
    for hit in re.finditer(r"(?:[^.!?\n|]|\.(?=\w))+", text[first:last]):
        lead = len(hit.group(0)) - len(hit.group(0).lstrip(" \t\"'“([*-"))
        start, end = first + hit.start() + lead, first + hit.start() + len(hit.group(0).rstrip(" \t\"'”)]*"))
        if start < end:
            yield start, end
