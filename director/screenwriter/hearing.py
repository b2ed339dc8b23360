"""What is to be heard and read: music and its mood, narrator, captions, sounds."""

from __future__ import annotations

import re

NO = (
    r"\b(?:no|without(?: any)?|not any|zero|sans|ohne|sin|sem|senza|kein(?:e|en)?)\s+(?:(?!with\b|but\b|so\b|then\b|only\b)\w+(?:,\s*|"
    r"\s+)(?:and |or |or any "
    r")?){0,2}?(?!with\b)"
)


def unneeded(what: str, text: str) -> bool:
    """'captions are not needed', 'music isn't necessary'."""
    return _has(rf"\b{what}(?: (?:are|is|will be))?(?: not|n['’]t)(?: be)? (?:needed|necessary|required|wanted)\b", text)


def music(text: str) -> bool:
    off = _has(
        NO + r"(?:music|soundtrack|score|musik|musique|música|musica)\b|\b(?:completely|entirely) silent\b|\bsilent video\b|\bno "
        r"sound\b|\bmute(?:d)?\b|(?:^|[,.;]\s*)(?:and )?silent(?=\s*(?:[,.;!]|$))|"
        r"\bonly (?:natural|ambient|diegetic) sounds?\b|\b(?:natural|ambient) sounds? only\b|音楽なし|没有音乐|无音乐",
        text,
    )
    return not off


def mood(text: str) -> str:
    hit = re.search(r"(?:music|score|soundtrack|jingle)\s*(?::|is|should be|mood:?)\s*([^.;\n]{3,60})", text, re.I) or re.search(
        r"\b((?:[\w-]+ ){0,2}(?:piano|guitar|ukulele|orchestra\w*|strings|synth\w*|jazz|lo-?fi|techno|cello|violin|choir|"
        r"drums?|harp|flute))"
        r"(?: (?:music|score|soundtrack|melody))",
        text,
        re.I,
    )
    if hit and not _has(r"\bno\b|without", hit.group(0)):
        return hit.group(1).strip(" ,")
    words = [
        w
        for w, p in (
            ("upbeat", r"\bup-?beat|energetic|lively"),
            ("epic", r"\bepic\b|heroic"),
            ("sad, tender", r"\bsad\b|melanchol|mourn|grief|lonely|lost"),
            ("tense", r"\btense|thriller|suspense|scary|horror|haunted|ghost"),
            ("playful", r"\bfunny|comic|playful|silly|clumsy|whimsical"),
            ("calm", r"\bcalm|peaceful|relax|meditat|quiet|serene"),
            ("romantic", r"\bromantic|in love|wedding"),
            ("driving", r"\brac(?:e|ing)\b|chase|sport|fast"),
            ("wondering, spacious", r"\bspace|stars?\b|galaxy|planet|ocean|dream"),
        )
        if _has(p, text)
    ]
    return ", ".join(words[:2]) or "gentle, wondering"


_SPOKEN = re.compile(
    r"\bvoice-?\s?overs?\b|\bv\.?o\.?\b(?!\w)|\bnarrat(?:or|ion|ed|es|ing)\b|\bread (?:aloud|out)\b|\bread by\b|\btold by\b|"
    r"\bcommentary\b|\bcomments\b|\bspeaker\s*:|"
    r"\bspoken(?! words?\b)|\b(?:presenter|host) (?:speaks|talks|explains|tells)\b|\bvoice\s*:|\bvoice (?:tells|explains|reads|"
    r"reading|comments|says|describes|recites|guides|asks|"
    r"counts)\b|\b(?:male|female|child(?:['’]s)?|man['’]s|woman['’]s|grand\w+['’]s|old|inner|his|her|deep|warm|calm|dry|gentle|storyteller['’]s|"
    r"grandpa['’]s|grandma['’]s) "
    r"voice(?: throughout| only| over|[.,;]|$)|\bvoix off\b|"
    r"\bvoz en off\b|\bvoz off\b|\berzähler(?:in)?\b|\bsprecher(?:in)?\b|\bnarrador[a]?\b|\bnarraç\w+|\bnarración\b|\bvoce fuori "
    r"campo\b|ナレーション|旁白",
    re.I,
)


_OF_THE_STORY = re.compile(r"\b(?:hear|recogni[sz]e|los|find|found|lost|heard|follow|remember|record|imitat|mimic|miss|steal)"
                           r"(?:e?s|d|ing)?\s+(?:[\w'’]+\s+){0,3}$", re.I)
"""'hears her grandmother's voice': a voice that somebody in the story hears."""


def voiceover(text: str) -> bool:
    """Whether a narrator is asked for; 'no narrator', 'without commentary' ask for none."""
    if _has(NO + r"(?:voice|voice-?over|narrat(?:or|ion|ing)s?|commentary|spoken words?|words|talking|speech|vo)\b|\bwordless|"
            r"\b(?:voice-?\s?over|narrat(?:or|ion)|speech)\s*(?:[:=]\s*|is |should be )?(?:no|off|none)\b(?! \w)", text):
        return False
    alone = r"(?:^|[,.;\n])\s*(?:and )?(?:with )?(?:an? )?(?:[\w-]+ )?narrator\s*(?=[,.;\n]|$)"
    asked = any(not _OF_THE_STORY.search(text[max(0, hit.start() - 40) : hit.start()]) for hit in _SPOKEN.finditer(text))
    return asked or _has(alone, text)


def captions(text: str) -> bool:
    if unneeded(r"(?:captions?|subtitles?)", text):
        return False
    if _has(r"(?<!no )\b(?:text )?(?:captions?|subtitles?) only\b|\b(?:only|just) (?:text )?(?:captions|subtitles)\b", text):
        return True
    if _has(NO + r"(?:captions?|subtitles?|text|untertitel|sous-titres|subtítulos|legendas)\b", text):
        return False
    return _has(
        r"\b(?:captions?|captioned|subtitles?|subtitled|untertitel\w*|sous-titr\w*|subtítulos|subtitulad\w+|legendas|sottotitoli)"
        r"\b|字幕|उपशीर्षक",
        text,
    )


def sounds(text: str) -> tuple[str, ...]:
    hits = re.findall(
        r"\b(?:sfx|sound effects?|sounds?|we hear|hear|geräusche?)\s*(?:of|:)?\s+(?:only |just |the )?"
        r"([a-z][^.;:\n]{2,70})",
        text,
        re.I,
    )
    hits += re.findall(r"\bno music\b[^.;:\n]{0,24}[:,;]\s*(?:just|only)\s+([a-z][^.;:\n]{2,70})", text, re.I)
    return tuple(h.strip(" ,") for h in hits[:4] if not _has(r"^(?:off|on|design|is|are|like|good|effects)\b", h))


def _has(pattern: str, text: str) -> bool:
    return re.search(pattern, text, re.I) is not None
