"""The film's style and grade, as a request words them."""

from __future__ import annotations

import re

from director.screenwriter import scripts

STYLE = (
    r"(?:storybook )?water ?colou?rs?|storybook|pencil[- ]sketch|charcoal|crayon|claymation|stop[- ]motion|paper[- ]cut(?:-?out)?|"
    r"pixel art|8-bit|16-bit|"
    r"oil painting|ukiyo-e|ink[- ]wash|film noir|noir|anime|manga|studio ghibli|ghibli|"
    r"(?:3d )?pixar(?:-?ish)?|3d animat\w+|cartoon|comic book|cel[- "
    r"]shaded|cyberpunk|"
    r"steampunk|vaporwave|synthwave|super ?8|vhs|documentary|photo-?realis\w+|hyper-?realis\w+|realistic|low[- ]poly|art deco|"
    r"impressionist\w*|"
    r"black[- ]and[- ]white|monochrome|sepia|hand-drawn|"
    r"(?:simple )?line (?:art|drawings?|illustrations?)|illustrated|felt|origami|35 ?mm film(?: feel| look)?|16 ?mm|minimalist|"
    r"surreal\w*|puppet (?:theat(?:re|er)|show)|hand puppets|cut-?out|retro|vintage|pastel|gothic|"
    r"schwarz-?wei(?:ß|ss)|noir et blanc|blanco y negro|aquarelle|aquarell|acuarela|zeichentrick\w*"
)


def styled(looks: tuple[str, ...], text: str) -> str:
    """The look as asked: the words of the wishes, then styles named inside the story's sentences."""
    known = (
        [s for s in named(text).split(", ") if s and not any(s in look.lower() for look in looks)]
        if not scripts.HEADING.search(text)
        else []
    )
    known = [*(_of_kind(look) for look in looks), *(n for n in known if n != "cinematic" or not looks)]
    return ", ".join(known) if known else "cinematic"


def _of_kind(look: str) -> str:
    """'Anime short' -> 'anime': a style without the kind of film that it is told of."""
    bare = re.sub(r" (?:short|film|video|clip|movie|ad|advert|commercial|spot|reel|trailer)$", "", look)
    return bare.lower() if re.fullmatch(STYLE, bare, re.I) and not re.fullmatch(STYLE, look) else look


def named(text: str) -> str:
    found: list[str] = []
    for hit in re.finditer(rf"(?<![\w-])(?:{STYLE})(?![\w-])", text, re.I):
        word, after, before = (
            hit.group(0).lower(),
            text[hit.end() : hit.end() + 16].lower(),
            text[max(0, hit.start() - 22) : hit.start()].lower(),
        )
        if re.search(
            r"\b(?:no|not|never|don['’]?t|isn['’]?t|without|avoid|nothing)\b[^.;,]{0,24}$",
            text[max(0, hit.start() - 32) : hit.start()],
            re.I,
        ):
            continue
        if (
            re.search(r"\b(?:no|not|never|without|isn't|an?|the|of|from|his|her|their) (?:\w+ )?$", before)
            and not re.search(r"\b(?:in|as|like|style:?|look:?) (?:an?|the)? ?(?:\w+ )?$", before)
            and not re.match(r"\s*(?:style|look|film\b|video|clip|animation|short|version|ad\b|feel|story|trailer|,)", after)
        ):
            continue
        if re.search(r"black|monochrome|schwarz|noir et|blanco", word) and re.match(
            r"\s*(?:cat|dog|cow|dress|photo|tile|stripe|bird|suit|checker|kitten|puppy|panda)", after
        ):
            continue
        if word not in found:
            found.append(word)
    if found:
        return ", ".join(found[:3])
    said = re.search(r"\b(?:in|with) the (?:look|style|manner) of (?:an? |the )?([^.,;–—\n]{3,60})", text,
                     re.I) or re.search(
        r"\b(?:everything|it all|the whole (?:film|thing)) (?:should|must|is to|has to) (?:look|be) (?:like )?"
        r"((?:made of |out of |as if )?[a-z-]+(?: [a-z-]+){0,3})(?=[.,;]|$)|"
        r"(?:^|[.,;!]\s)((?:[a-z0-9-]+ ){1,3}[a-z0-9-]+) everything(?=[.,;!]|$|\n)",
        text, re.I)
    if said:
        return next(g for g in said.groups() if g).strip()
    said = re.search(r"\bstyle\s*(?:is|:|=)\s*([^.;\n]{3,80})", text, re.I) or re.search(r"\bin the style of ([^.;\n]{3,60})", text, re.I)
    return said.group(1).strip() if said else "cinematic"


def grade(text: str) -> str:
    if re.search(
        r"black[- ]and[- ]white(?! (?:cat|dog|cow|dress|photo|tile|stripe|bird|kitten))|\bmonochrome\b|schwarz-?wei|noir et blanc|"
        r"blanco y negro|preto e branco|bianco e nero|白黒|黑白",
        text,
        re.I,
    ):
        return "black and white"
    for pattern, grade in (
        (r"\bsepia\b", "sepia"),
        (r"\bwarm (?:colou?rs|tones|grade|palette)", "warm"),
        (r"\bcold (?:colou?rs|tones|grade)|\bcool (?:tones|palette)", "cool"),
        (r"\b(?:vivid|vibrant|saturated) colou?rs", "vivid"),
        (r"\b(?:muted|desaturated|faded) (?:colou?rs|tones|palette)", "muted"),
    ):
        if re.search(pattern, text, re.I):
            return grade
    return "neutral"
