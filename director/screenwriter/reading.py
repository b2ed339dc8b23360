"""What a request asks for besides its story: length, shape, sound, words on the screen. Pure functions over text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from director.model import Brief
from director.screenwriter import language
from director.vocabulary import Aspect, Look, Resolution, find

_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
            "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "forty-five": 45, "sixty": 60, "ninety": 90,
            "half": 0.5, "half a": 0.5,
            "a": 1}
_NUMBER = r"\d+(?:[.,]\d+)?|" + "|".join(sorted(_NUMBERS, key=len, reverse=True))
_SECOND = r"(?:seconds?|secs?|sec\b|s\b|secondes?|segundos?|sekunden?|secondi|सेकंड|सेकेंड|秒(?:間)?|초)"
_MINUTE = r"(?:minutes?|mins?\b|min\b|minuten?|minutos?|minuti|मिनट|分(?:間|钟|鐘)?)"
_TALL = (r"\b9\s?[:x×]\s?16\b|\b(?:vertical|portrait (?:format|mode|orientation|video)|upright|hochformat|tik ?tok|reels?|youtube shorts?|"
    r"yt shorts?|shorts\b|"
         r"insta(?:gram)? stor(?:y|ies)|snapchat|for (?:phones?|mobile)|phone screens?|vertikal|verticale?|1080\s?x\s?1920)\b|縦|竖屏|竖版")
_SQUARE = (
    r"\b1\s?[:x×]\s?1\b|\bsquare (?:video|format|film|clip|post|aspect|frame)\b|\bsquare\b(?=[^.]{0,20}\binsta)|^square,|"
    r"\b(?:quadratisch\w*|carré)\b|\b1080\s?x\s?1080\b")
_WIDE = (r"\b(?:16\s?[:x×]\s?9|21\s?:\s?9|2\.39|widescreen|landscape (?:format|mode|orientation|video)|horizontal (?:video|format)|"
    r"querformat|1920\s?x\s?1080|"
         r"cinemascope|for youtube|for tv|for cinema)\b")
_NO = (
    r"\b(?:no|without(?: any)?|not any|zero|sans|ohne|sin|sem|senza|kein(?:e|en)?)\s+(?:(?!with\b|but\b)\w+(?:,\s*|\s+)(?:and |or |or any "
    r")?){0,2}?(?!with\b)")


@dataclass(frozen=True)
class Request:
    """A request taken apart. `None` means not said. Seconds are the finished film's."""

    story: str
    language: str = "en"
    seconds: float | None = None
    shots: int | None = None
    shot_seconds: float | None = None
    aspect: Aspect = Aspect.WIDE
    resolution: Resolution = Resolution.P1080
    fps: int = 24
    style: str = "cinematic"
    grade: str = "neutral"
    music: bool = True
    mood: str = ""
    voiceover: bool = False
    captions: bool = False
    dialogue: bool = True
    loop: bool = False
    title: str | None = None
    title_at_end: bool = False
    end_card: str | None = None
    no_cards: bool = False
    on_screen: tuple[str, ...] = ()
    sounds: tuple[str, ...] = ()
    every_shot: tuple[str, ...] = ()
    camera_rule: str = ""
    no_drone: bool = False
    no_people: bool = False
    needs: tuple[str, ...] = ()
    footage: str = ""
    notes: tuple[str, ...] = ()


def read(brief: Brief, inputs: tuple[str, ...] = ()) -> Request:
    """The request's own words, with the fields of the brief winning over them."""
    text = brief.story
    # what a long story's people say is story; wishes about the film stand at its beginning or end
    wish = text if len(text) <= 6000 else f"{text[:2000]}\n{text[-1500:]}"
    seconds, notes = _seconds(wish)
    title, at_end = _title(wish)
    if _has(r"\bno (?:title|titles|cards?|credits)\b", wish):
        title = None
    return Request(
        story=strip(text), language=language.asked(wish) or language.detect(strip(text) or text),
        seconds=brief.seconds or seconds, shots=brief.shots or _shots(wish), shot_seconds=_each(wish),
        aspect=brief.aspect or _aspect(wish), resolution=brief.resolution or _resolution(wish), fps=_fps(wish),
        style=brief.style or _style(wish), grade=_grade(wish),
        music=brief.music if brief.music is not None else _music(wish), mood=_mood(wish),
        voiceover=_voiceover(wish), captions=brief.captions if brief.captions is not None else _captions(wish),
        dialogue=not _has(_NO + r"(?:dialogues?|spoken words?|speech|talking|speaking|words)\b|\bsilent film\b|\bwordless", wish),
        loop=_has(r"\b(?:seamless(?:ly)? )?loop(?:s|ing|able|ed)?\b(?! of\b)|\bendless loop\b|\bboucle\b|\bschleife\b", wish)
        and not _has(r"\bno loop|in(?:to)? the loop\b", wish),
        title=brief.title or title, title_at_end=at_end and not brief.title, end_card=_end_card(wish),
        no_cards=_has(r"\bno (?:titles?|cards?|credits|text)\b|\bwithout (?:any )?(?:titles?|text|cards)\b", wish),
        on_screen=_on_screen(wish), sounds=_sounds(wish), every_shot=_every_shot(wish),
        camera_rule=_camera_rule(wish), no_drone=_has(r"\bno (?:drones?|aerial)\b", wish),
        no_people=_has(r"\b(?:no|without(?: any)?) (?:people|humans|persons?|faces|actors|characters)\b|\bnobody in it\b", wish),
        needs=_needs(wish, inputs), footage=_footage(wish, inputs), notes=notes,
    )


def _has(pattern: str, text: str) -> bool:
    return re.search(pattern, text, re.I) is not None


def number(word: str) -> float:
    """'45' -> 45.0, 'four' -> 4.0, '1,5' -> 1.5; 0 for anything else."""
    word = word.lower().replace(",", ".")
    return float(word) if re.fullmatch(r"\d+(?:\.\d+)?", word) else float(_NUMBERS.get(word, 0))


def _seconds(text: str) -> tuple[float | None, tuple[str, ...]]:
    """The asked whole length. Lengths of single shots, source files and story time are not it."""
    found: list[tuple[int, float]] = []
    for hit in re.finditer(rf"(?<![\w.:(])(?:(\d+)\s*(?:-|–|to)\s*)?({_NUMBER})(?:-|\s)*(?:({_MINUTE})|({_SECOND}))(?!\w)", text, re.I):
        low, amount = hit.group(1), number(hit.group(2))
        value = (float(low) + amount) / 2 if low and float(low) < amount else amount
        value *= 60 if hit.group(3) else 1
        before, after = text[max(0, hit.start() - 28): hit.start()].lower(), text[hit.end(): hit.end() + 26].lower()
        if re.match(r"\s*(?:each|per|apiece|shots?\b|takes\b|a shot|every|later|ago|pause|before|after|earlier|into|passes|old|delay|"
            r"interval)", after) \
                or (re.search(r"(?:every|each|first|last|after|opening|final|wait(?:s|ing)?|hold(?:s|ing)?|for just|pause(?:s)? for|at|"
                    r"shots of|for) $", before) \
                and not re.match(r"\s*(?:video|film|clip|total|in total|ad\b|long)",
                after) and not re.search(r"(?:last|run)s? for $|(?:^|[.,;:] ?)for $", before)):
            continue
        if re.search(r"(?:\.mov|\.mp4|\.wav)[^.]{0,12}$", before) or (hit.group(2).lower() == "a" and not hit.group(3)):
            continue
        weight = 2 if re.search(r"total|in all|overall|whole|length|duration|exactly|cut (?:it )?(?:down )?to|runtime|make it|keep it|"
            r"target|last(?:s|ing)?|max|under", before) \
            or re.match(r"[ .,]*(?:total|in total|in all|long|video|film|clip|ad\b|spot|short|piece|trailer|reel|commercial|promo|teaser|"
                r"loop)", after) else 1
        found.append((weight, value))
    top = [value for weight, value in found if weight == max(w for w, _ in found)] if found else []
    if not top:
        return None, ()
    notes = (f"Two lengths were asked ({top[0]:g} s and {top[1]:g} s); the film has the first.",) if len(set(top)) > 1 else ()
    return min(max(top[0], 2.0), 1800.0), notes


def _shots(text: str) -> int | None:
    hit = re.search(rf"\b({_NUMBER})\s+(?:generated\s+|different\s+|quick\s+|single\s+|b-?roll\s+|short\s+|static\s+|long\s+){{0,2}}"
                    r"(?:b-?roll )?(?:shots?|scenes?|cuts?|clips?|panels?|vignettes?|takes?|einstellungen|plans|"
                    r"tomas|カット)\b", text, re.I)
    if hit and not _has(r"\b(?:long shot|one shot of)\b", hit.group(0)) and hit.group(1).lower() != "a":
        return int(min(max(number(hit.group(1)), 1), 120)) or None
    return 1 if _has(r"\b(?:single|one|unbroken|continuous) (?:continuous |unbroken |long )?(?:take|shot)\b|\boner\b|\bone-take\b",
        text) else None


def _each(text: str) -> float | None:
    hit = re.search(rf"({_NUMBER})(?:-|\s)*{_SECOND}\s*(?:each|apiece|per (?:shot|scene|clip)|a shot|shots?\b)|"
                    rf"(?:each|every) (?:shot|scene|clip) (?:is |lasts |runs |should be |must be )?(?:exactly )?({_NUMBER})(?:-|\s)"
                    rf"*{_SECOND}", text, re.I)
    return number(hit.group(1) or hit.group(2)) or None if hit else None


def _aspect(text: str) -> Aspect:
    for aspect, pattern in ((Aspect.TALL, _TALL), (Aspect.SQUARE, _SQUARE), (Aspect.WIDE, _WIDE)):
        hit = re.search(pattern, text, re.I)
        if hit and not _has(r"\b(?:not|no|never|reel of|film)\s*$", text[max(0, hit.start() - 8): hit.start()]):
            return aspect
    return Aspect.WIDE


def _resolution(text: str) -> Resolution:
    for pattern, value in ((r"\b(?:4k|uhd|2160p|3840)\b", Resolution.P2160), (r"\b(?:1440p|2k|qhd)\b", Resolution.P1440),
        (r"\b(?:720p)\b", Resolution.P720)):
        if _has(pattern, text):
            return value
    return Resolution.P1080


def _fps(text: str) -> int:
    hit = re.search(r"\b(\d{2})\s?(?:fps|frames per second|bilder pro sekunde)\b", text, re.I)
    return min(max(int(hit.group(1)), 12), 60) if hit else 24


_STYLE = (r"(?:storybook )?water ?colou?rs?|storybook|pencil[- ]sketch|charcoal|crayon|claymation|stop[- ]motion|paper[- ]cut(?:-?out)?|"
    r"pixel art|8-bit|16-bit|"
          r"oil painting|ukiyo-e|ink[- ]wash|film noir|noir|anime|manga|studio ghibli|ghibli|pixar|3d animat\w+|cartoon|comic book|cel[- "
          r"]shaded|cyberpunk|"
          r"steampunk|vaporwave|synthwave|super ?8|vhs|documentary|photo-?realis\w+|hyper-?realis\w+|realistic|low[- ]poly|art deco|"
          r"impressionist\w*|"
          r"black[- ]and[- ]white|monochrome|sepia|hand-drawn|line art|felt|origami|35 ?mm film(?: feel| look)?|16 ?mm|minimalist|"
          r"surreal\w*|retro|vintage|pastel|gothic|"
          r"schwarz-?wei(?:ß|ss)|noir et blanc|blanco y negro|aquarelle|aquarell|acuarela|zeichentrick\w*")


def _style(text: str) -> str:
    found: list[str] = []
    for hit in re.finditer(rf"(?<![\w-])(?:{_STYLE})(?![\w-])", text, re.I):
        word, after, before = hit.group(0).lower(), text[hit.end(): hit.end() + 16].lower(), text[max(0,
            hit.start() - 22): hit.start()].lower()
        if re.search(r"\b(?:no|not|never|without|isn't|an?|the|of|from|his|her|their) (?:\w+ )?$",
            before) and not re.search(r"\b(?:in|as|like|style:?|look:?) (?:an?|the)? ?(?:\w+ )?$", before) \
                and not re.match(r"\s*(?:style|look|film\b|video|clip|animation|short|version|ad\b|feel|story|trailer|,)", after):
            continue
        if re.search(r"black|monochrome|schwarz|noir et|blanco",
            word) and re.match(r"\s*(?:cat|dog|cow|dress|photo|tile|stripe|bird|suit|checker|kitten|puppy|panda)", after):
            continue
        if word not in found:
            found.append(word)
    if found:
        return ", ".join(found[:3])
    named = re.search(r"\bstyle\s*(?:is|:|=)\s*([^.;\n]{3,80})", text, re.I) or re.search(r"\bin the style of ([^.;\n]{3,60})", text, re.I)
    look = find(Look, text) if _has(r"\bstyle|look\b", text) else None
    return named.group(1).strip() if named else look[1] if look else "cinematic"


def _grade(text: str) -> str:
    if _has(r"black[- ]and[- ]white(?! (?:cat|dog|cow|dress|photo|tile|stripe|bird|kitten))|\bmonochrome\b|schwarz-?wei|noir et blanc|"
        r"blanco y negro|preto e branco|bianco e nero|白黒|黑白", text):
        return "black and white"
    for pattern, grade in ((r"\bsepia\b", "sepia"), (r"\bwarm (?:colou?rs|tones|grade|palette)", "warm"),
        (r"\bcold (?:colou?rs|tones|grade)|\bcool (?:tones|palette)", "cool"),
                           (r"\b(?:vivid|vibrant|saturated) colou?rs", "vivid"),
                           (r"\b(?:muted|desaturated|faded) (?:colou?rs|tones|palette)", "muted")):
        if _has(pattern, text):
            return grade
    return "neutral"


def _music(text: str) -> bool:
    off = _has(_NO + r"(?:music|soundtrack|score|musik|musique|música|musica)\b|\b(?:completely|entirely) silent\b|\bsilent video\b|\bno "
        r"sound\b|\bmute(?:d)?\b|"
               r"\bonly (?:natural|ambient|diegetic) sounds?\b|\b(?:natural|ambient) sounds? only\b|音楽なし|没有音乐|无音乐", text)
    return not off


def _mood(text: str) -> str:
    hit = re.search(r"(?:music|score|soundtrack|jingle)\s*(?::|is|should be|mood:?)\s*([^.;\n]{3,60})", text, re.I) \
        or re.search(r"\b((?:[\w-]+ ){0,2}(?:piano|guitar|ukulele|orchestra\w*|strings|synth\w*|jazz|lo-?fi|techno|cello|violin|choir|"
            r"drums?|harp|flute))"
                     r"(?: (?:music|score|soundtrack|melody))", text, re.I)
    if hit and not _has(r"\bno\b|without", hit.group(0)):
        return hit.group(1).strip(" ,")
    words = [w for w, p in (("upbeat", r"\bup-?beat|energetic|lively"), ("epic", r"\bepic\b|heroic"),
        ("sad, tender", r"\bsad\b|melanchol|mourn|grief|lonely|lost"),
                            ("tense", r"\btense|thriller|suspense|scary|horror|haunted|ghost"),
                            ("playful", r"\bfunny|comic|playful|silly|clumsy|whimsical"),
                            ("calm", r"\bcalm|peaceful|relax|meditat|quiet|serene"), ("romantic", r"\bromantic|in love|wedding"),
                            ("driving", r"\brac(?:e|ing)\b|chase|sport|fast"),
                            ("wondering, spacious", r"\bspace|stars?\b|galaxy|planet|ocean|dream")) if _has(p, text)]
    return ", ".join(words[:2]) or "gentle, wondering"


def _voiceover(text: str) -> bool:
    if _has(_NO + r"(?:voice|voice-?over|narrat\w+|narrator|spoken words?|words|talking|speech)\b|\bwordless", text):
        return False
    return _has(r"\bvoice-?\s?overs?\b|\bnarrat(?:or|ion|ed|es)\b|\bnarrated by\b|\bread aloud\b|\bvoix off\b|\bvoz en off\b|"
        r"\berzähler(?:in)?\b|\bsprecher(?:in)?\b|\bnarrador[a]?\b|ナレーション|旁白", text)


def _captions(text: str) -> bool:
    if _has(_NO + r"(?:captions?|subtitles?|text|untertitel|sous-titres|subtítulos|legendas)\b", text):
        return False
    return _has(r"\b(?:captions?|captioned|subtitles?|subtitled|untertitel\w*|sous-titr\w*|subtítulos|subtitulad\w+|legendas|sottotitoli)"
        r"\b|字幕|उपशीर्षक", text)


def _quoted(text: str) -> str:
    return text.strip().strip("\"“”'‘’«»").rstrip(" .,;:").lstrip(" ,;:")


_QUOTE = r"[\"“«]([^\"”»\n]{2,100})[\"”»]|(?<![\w])['‘]([^'’\n]{2,80}(?:[’'](?=\w)[^'’\n]{1,60})*)['’](?!\w)"


def _title(text: str) -> tuple[str | None, bool]:
    """(the title the request gives, whether it belongs at the end)."""
    at_end = _has(r"(?:title|logo|name|brand) (?:card )?(?:only )?at (?:the )?(?:very )?end|end with (?:the )?(?:title|logo)", text)
    logo = re.search(r"^\s*(?:logo|end (?:with (?:the )?)?logo)(?: on \w+)?\s*:\s*([^\n.]{2,60})", text, re.I | re.M)
    hit = re.search(rf"\b(?:title|titled|entitled|called|titel|titre|título|concept|film name|named)(?: card)?(?: is| at the end| reads| "
        rf"says)?\s*[:=]?\s*(?:{_QUOTE})", text, re.I)
    line = re.search(r"^\s*(?:title|titel|titre|título|titolo)\s*:\s*([^\n]{1,90})$", text, re.I | re.M)
    if logo:
        return _quoted(logo.group(1)), True
    if hit:
        return _quoted(hit.group(1) or hit.group(2)), at_end
    return (_quoted(line.group(1)), at_end) if line else (None, at_end)


def _end_card(text: str) -> str | None:
    hit = re.search(rf"\b(?:end(?:ing)?|final|closing|last) (?:card|title|text|frame|screen|slide|slate)(?: (?:with|says?|reads?|saying|"
        rf"that (?:says|reads)|is))?(?: the)?(?: (?:words?|text|logo))?\s*[:=]?\s*(?:{_QUOTE})", text, re.I) \
        or re.search(rf"\b(?:ends? (?:with|on)|close (?:with|on)|tagline|slogan|claim)(?: the)?(?: (?:words?|text|card|line|tagline|"
            rf"slogan|claim))*\s*:?\s*(?:{_QUOTE})", text, re.I)
    return _quoted(hit.group(1) or hit.group(2)) if hit else None


def _on_screen(text: str) -> tuple[str, ...]:
    hits = re.finditer(rf"\b(?:on[- ]screen(?: text)?|text on (?:the )?screen|super(?:imposed)?|the words?|text|caption|sign (?:reads|"
        rf"says|reading))(?: (?:reads?|says?|saying|appears?))?\s*:?\s*(?:{_QUOTE})", text, re.I)
    under = re.findall(rf"\bunder (?:it|that|the logo)\s*:\s*(?:{_QUOTE})", text, re.I)
    return tuple(_quoted(h.group(1) or h.group(2)) for h in hits) + tuple(_quoted(a or b) for a, b in under)


def _sounds(text: str) -> tuple[str, ...]:
    hits = re.findall(r"\b(?:sfx|sound effects?|sounds?|we hear|hear|geräusche?)\s*(?:of|:)?\s+(?:only |just |the )?"
                      r"([a-z][^.;:\n]{2,70})", text, re.I)
    return tuple(h.strip(" ,") for h in hits[:4] if not _has(r"^(?:off|on|design|is|are|like|good|effects)\b", h))


def _every_shot(text: str) -> tuple[str, ...]:
    hits = re.findall(r"(?:the )?(?:same )?((?:[\w-]+ ){0,2}[\w-]+) (?:must be |has to be |is |should be |stays |visible )*in (?:every|"
        r"each|all)(?: single)?(?: the)? (?:shots?|scenes?|frames?)", text, re.I)
    hits += re.findall(r"\b(?:every|each) (?:shot|scene|frame) (?:must |has to |should )?(?:contains?|shows?|has|have|includes?|features?)"
        r" (?:the |a |an |same )*((?:[\w-]+ ?){1,3})", text, re.I)
    return tuple(re.sub(r"^(?:the|a|an|same|and|must|with|keep)\s+", "", h.strip(), flags=re.I).removeprefix("same ") for h in hits[:3])


def _camera_rule(text: str) -> str:
    for pattern, words in ((r"\b(?:only|all|entirely|everything|always|just) (?:\w+ )?(?:static|locked[- ]off|fixed|tripod)(?: shots?| "
        r"camera)?|\bstatic (?:camera|shots?) only\b|\bno camera (?:movement|moves?|motion)\b|\bcamera (?:never|doesn't|does not|must not)"
        r" moves?\b|\bstatic camera\b|\block(?:ed)?[- ]off camera\b|\bcaméra fixe\b|\bfeste kamera\b", "static"),
                           (r"\b(?:all|entirely|everything|only|always) (?:\w+ )?hand-?held\b|\bhand-?held (?:only|throughout|camera)\b",
                           "handheld"),
                           (r"\b(?:only|all|entirely|just) (?:\w+ )?close-?ups?\b|\bclose-?ups only\b", "close-up"),
                           (r"\b(?:all|entirely|only|everything) (?:\w+ )?(?:from )?(?:above|overhead|top[- ]down|bird's[- ]eye)",
                           "overhead"),
                           (r"\b(?:all|entirely|only|everything|filmed) (?:\w+ ){0,2}(?:pov|first[- ]person|point of view)\b|\bpov only\b",
                           "point of view"),
                           (r"\b(?:all|only) (?:\w+ )?wide shots?\b", "wide")):
        if _has(pattern, text):
            return words
    return ""


def _needs(text: str, inputs: tuple[str, ...]) -> tuple[str, ...]:
    names = " ".join(inputs).lower()
    needs = []
    if _has(r"\bmy (?:\w+ ){0,2}(?:photos?|pictures?|selfies?|snapshots?)\b|\b(?:starring|featuring|with) me\b|\bme as\b|\bmake me (?:a|"
        r"the|into)\b|\bmy (?:face|selfie|likeness)\b|\bput me in\b|\bmy "
        r"(?:photos?|pictures?|portrait|dog|cat|son|daughter|wife|husband|grand\w+|mum|mom|dad|baby)\b(?=[^.]{0,60}\b(?:photo|picture|"
        r"star|hero|as (?:a|the)))", text) \
            and not re.search(r"\.(?:jpe?g|png|heic|webp)", names):
        needs.append("photo")
    if _has(r"\bmy (?:\w+ )?(?:footage|videos?|clips?|interview|recording|film)\b(?! (?:channel|about|idea))|\.(?:mov|mp4|mkv|avi)\b",
        text) \
            and not re.search(r"\.(?:mov|mp4|mkv|avi|webm)", names):
        needs.append("footage")
    if _has(r"\bmy (?:own )?(?:song|track|music|voice (?:memo|recording|note))\b", text) and not re.search(r"\.(?:mp3|wav|m4a|flac|ogg)",
        names):
        needs.append("audio")
    return tuple(needs)


def _footage(text: str, inputs: tuple[str, ...]) -> str:
    """'footage', 'photo' or '' by what was brought along or is named in the request."""
    named = " ".join(inputs) + " " + text
    if _has(r"\.(?:mov|mp4|mkv|avi|webm)\b|\bmy (?:\w+ )?(?:footage|interview|clips?|recording)\b", named):
        return "footage"
    return "photo" if _has(r"\.(?:jpe?g|png|heic|webp)\b|\bmy (?:\w+ ){0,2}(?:photos?|pictures?)\b", named) else ""


_WISHES = (
    rf"(?<!for )(?<![(\[])\b(?:about |approx\w* |around |exactly |roughly |max(?:imum)? |under |total(?: length)?:? |length:? |duration:? "
    rf"|make it |"
    rf"keep it )*(?:\d+\s*(?:-|–|to)\s*)?(?:{_NUMBER})(?:-|\s)*(?:{_SECOND}|{_MINUTE})(?!\w)(?: (?:each|total|in total|long|max))?",
    r"\b(?:vertical|square|portrait|landscape|horizontal|widescreen)(?: (?:video|format|film|clip|mode))?\b(?=[^.\n]{0,40}(?:$|[,.:;\n]|"
    r"for))",
    r"\b(?:for|on) (?:tik ?tok|instagram(?: reels?| stories)?|youtube(?: shorts)?|facebook|snapchat|linkedin|reels|shorts)\b|\btik ?tok\b",
    r"\b(?:9|16|21|1|4)\s?:\s?(?:16|9|1|5|3)\b", r"\b(?:4k|1080p|720p|1440p|uhd|\d\d ?fps)\b",
    r"(?:,? (?:and|with|but) )?\b(?:no|without(?: any)?) (?:music|soundtrack|captions?|subtitles?|dialogues?|spoken words?(?: at all)?|"
    r"narrat\w+|voice-?overs?|text|titles?|people|drones?(?: shots?)?|talking|speech|cuts)\b(?: (?:and|or|,) (?:no )?(?:music|captions?|"
    r"subtitles?|dialogue|text|voice-?over|narration))*",
    r"\b(?:in|all in|shot in) (?:black[- ]and[- ]white|monochrome|sepia|4k|hd)\b",
    rf"\b(?:in )?(?:an? )?(?:{_STYLE})(?:,? (?:and )?(?:{_STYLE}))* (?:style|look|feel|animation)\b", rf",\s*(?:{_STYLE})(?=[.,;]|$)",
    r"\bwith (?:captions?|subtitles?|(?:a |friendly |warm |calm |deep )*(?:voice-?over|narrat(?:or|ion)))\b|(?<=[,.]) ?(?:captions?|"
    r"subtitles?|(?:a )?(?:friendly |warm |calm )?(?:voice-?over|narrator|narration))(?: on)?(?=[,.]|$)",
    rf"\b(?:in|exactly|with) (?:{_NUMBER}) (?:shots?|scenes?|clips?)\b",
    rf"(?<=[,.]) ?(?:{_NUMBER}) (?:shots?|scenes?)(?: (?:total|please))?(?=[,.]|$)",
    r"(?:,\s*)?\b(?:loops? (?:perfectly|seamlessly)|loop(?:ing|able|ed)?(?=[.,!]?\s*$)|seamless loop|perfect loop|looping)\b",
    r"\bkeep the order\b\.?",
    r"\b(?:please|pls|thanks|thank you)\b[!.]?",
)
_LEAD = (r"^\W*(?:(?:hi|hello|hey)[,!. ]+)?(?:(?:can|could|would) you (?:please )?)?(?:(?:i want|i need|i'd like|i would like) )"
    r"?(?:(?:please )?(?:make|create|generate|produce|do|write|film|shoot|show|tell|give)(?: (?:me|us))? )?"
         r"(?:an? |the |my |some |one )?(?:(?:short|little|quick|simple|tiny|beautiful|cute|funny|epic|cinematic|animated|cool|new|"
         r"emotional|heartwarming|magical|sweet) ){0,3}"
         r"(?:music video idea|music video|video|film|movie|clip|story|tale|short|animation|trailer|reel|ad|commercial|spot|cartoon|"
         r"montage|sequence|documentary|fairy ?tale)\b\s*(?:about|of|on|for|in which|where|that shows|showing|featuring|with|:|,|-|—)"
         r"\s*(?:how )?")
_FOREIGN_LEAD = (
    r"^\W*(?:eine? (?:kurze )?(?:geschichte|film) (?:über|von)|une? (?:petite )?(?:histoire|film|vidéo) (?:de|d'|sur)|une? (?:breve )"
    r"?storia (?:di|su)|una (?:breve )?historia (?:de|sobre)|uma (?:pequena )?história (?:de|sobre))\s+")


def strip(text: str) -> str:
    """The story without the wishes about length, shape and sound, and without 'make a video about'."""
    if len(text) > 6000:
        return text.strip()
    out = re.sub(r"^\s*(?:title|titel|titre|título)\s*:[^\n]*\n", "", text, flags=re.I)
    out = re.sub(r"^\s*story\s*:\s*", "", out, flags=re.I)
    for pattern in _WISHES:
        out = re.sub(pattern, " ", out, flags=re.I)
    lead = re.sub(_LEAD, "", out.strip(" ,.:;-"), flags=re.I)
    lead = re.sub(_FOREIGN_LEAD, "", lead, flags=re.I)
    lead = re.sub(r"^(?:एक (?:छोटी )?कहानी\s*[:：]\s*)", "", lead)
    lead = re.sub(r"[ \t]+([,.;:!?])", r"\1", re.sub(r"[ \t]{2,}", " ", lead))
    lead = re.sub(r"(?:[,;:]\s*){2,}", ", ", re.sub(r"([.!?])(?:\s*[,.;:])+", r"\1", lead))
    lead = re.sub(r"^[\s,.;:)-]+|[\s,;:(-]+$", "", lead)
    return lead if re.search(r"[^\W\d_]{2}", lead) else text.strip()
