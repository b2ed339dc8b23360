"""What of a request is story and what is a wish about the film: by sentence, by line, by part between commas.

A part is a wish when every word of it belongs to making films ('vertical, 9 seconds'). Those about the look are kept as the film's style.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from director.screenwriter import asides, quotes, remarks
from director.screenwriter.words import actor, verb_form

_SMALL = frozenset(
    "a an the of for on in with and or but to is be it its it's this that as by at from i i'd we you me us my our your no not non nor "
    "without only just all any never must should can could if than then so very really quite too more most less at least up per each every "
    "entire entirely whole throughout always please pls thanks thank like would want need needs have has do don't don’t let's want are was "
    "were there here want possible sure about around approx approximately roughly exactly max maximum min minimum under over total length "
    "long duration runtime sec secs second seconds s minute minutes mins both same also still ideally preferably maybe give keep use make "
    "made create generate produce shoot shot film filmed deliver delivered delivery put add set goes go run runs running time feel feels "
    "felt everything nothing something kind sort bit little lot idea based brief one two three four five six seven eight nine ten twelve "
    "fifteen twenty thirty forty fifty sixty ninety half between beautiful stay stays first last new yes ok okay into out off way instead "
    "rather else better equal equally".split()
)
_MAKING = frozenset(
    "video videos film movie clip short ad ads advert advertisement commercial spot reel reels trailer teaser promo bumper "
    "animation montage "
    "storyboard shotlist shot-list list numbering piece loop loops looping looped loopable seamless seamlessly sequence vlog "
    "documentary edit cut cuts cutting post story stories project "
    "visuals visualizer opener intro outro concept treatment "
    "tiktok instagram insta ig youtube shorts facebook linkedin snapchat twitter website web homepage feed platform phone phones mobile "
    "tv cinema festival gallery socials vertical horizontal square portrait landscape widescreen format aspect ratio full hd uhd "
    "resolution fps frames frame screen screens ultra wide anamorphic cinemascope letterbox scope output res "
    "shot panel panels beat-sheet camera cameras shots scene scenes take takes lens lenses handheld hand-held static locked locked-off "
    "tripod fixed position close-up "
    "close-ups closeups macro tracking drone aerial aerials pov angle angles movement movements moves move framing composition overhead "
    "low high eye level floor dolly crane gimbal steadicam zoom zooms pan pans transition transitions fades dissolve dissolves match "
    "slow-motion motion timelapse time-lapse hyperlapse unbroken continuous single hold holds speed pacing pace rhythm "
    "music soundtrack score sound sounds audio sfx voice voice-over voiceover voiceovers vo narrator narration narrated narrate "
    "spoken speech "
    "speaks speak talking talk talks dialogue dialog words word text texts captions caption captioned subtitles subtitle overlay overlays "
    "silent silence mute muted natural ambient diegetic piano guitar cello strings synth drums drum beat beats bass orchestra orchestral "
    "ukulele jazz lo-fi lofi chiptune brass violin harp choir techno folk "
    "title titles card cards credits logo logos tagline end ending language english spanish french german italian portuguese japanese "
    "order lengths timing people humans human faces face nobody person persons actors gore blood violence watermark watermarks "
    "brand brands "
    "audience viewers viewer kids children adults teens teenagers beginners age ages friendly family-friendly safe".split()
)
_LOOKS = frozenset(
    "style styled stylised stylized look looks looking mood moods tone tones vibe vibes aesthetic atmosphere atmospheric palette "
    "colour colours "
    "color colors coloured colored graded grading grade lighting lit light texture textures textured grain grainy tactile "
    "warm cold cool minimal minimalist minimalistic slow unsettling upbeat cheerful funny fun sad melancholic melancholy dreamy "
    "dreamlike moody "
    "dark bright soft gentle calm cinematic epic playful whimsical emotional tense eerie creepy spooky scary cosy cozy nostalgic energetic "
    "hyper fast fast-paced slow-paced elegant premium luxurious luxury realistic real photorealistic photo-realistic photoreal "
    "hyperrealistic "
    "hyper-realistic photorealism realism pastel vivid vibrant saturated desaturated neutral clean crisp raw gritty sleek modern "
    "retro vintage "
    "old-school dramatic romantic quiet peaceful serene poetic intimate tender hopeful uplifting heartwarming silly absurd deadpan "
    "dry serious "
    "sincere wistful contemplative meditative mysterious surreal abstract strange weird quirky charming cute adorable painterly "
    "hand-drawn handmade hand-made hand-painted illustrated animated cartoon cartoonish anime manga claymation clay stop-motion "
    "felt puppet "
    "puppets papercut paper-cut cut-out cutout pixel pixel-art 8-bit 16-bit watercolour watercolor gouache oil-painting charcoal "
    "crayon pencil "
    "ink sketch sketchy lineart woodcut linocut risograph isometric low-poly voxel flat 2d 3d cgi cg pixar ghibli disney noir "
    "sepia monochrome "
    "monochromatic black-and-white black white b&w greyscale grayscale neon cyberpunk steampunk vaporwave synthwave gothic baroque bauhaus "
    "brutalist art-deco deco impressionist impressionism expressionist expressionism ukiyo-e storybook comic comics graphic engine "
    "in-engine "
    "super8 8mm 16mm 35mm vhs camcorder archival archive stock film-grain lo-fi found-footage documentary-style observational super "
    "sun-bleached golden high-contrast low-key high-key contrast contrasty backlit hazy foggy flash hard shadows shadow "
    "decade 1920s 1930s 1940s 1950s 1960s 1970s 1980s 1990s 2000s twenties thirties forties fifties sixties seventies eighties "
    "nineties 60s 70s "
    "80s 90s western spaghetti thriller horror comedy romcom sci-fi fantasy drama mockumentary musical fairytale fairy-tale "
    "green red blue yellow orange purple pink grey gray brown teal beige cream live-action timelapse time-lapse hyperlapse drawing "
    "drawings painting illustration illustrations puppet-theatre masterpiece trending artstation "
    "detailed highly unreal "
    "octane render quality award-winning hdr 8k ultra-detailed professional".split()
)
_NOT_STYLE_ALONE = frozenset(
    "look looks looking light lit slow fast dark bright black white green red blue yellow orange purple pink grey gray brown teal beige "
    "cream real super stock flat clay felt puppet puppets ink old-school film-grain shadow shadows hard flash engine archive decade "
    "twenties thirties forties fifties sixties seventies eighties nineties".split()
)
_LOOK_NOUN = (
    r"(?:style|look|aesthetic|feel|vibes?|palette|tones?|colou?rs?|lighting|grade|grading|mood|atmosphere|animation|design|"
    r"textures?|film grain|"
    r"film feel|film look)"
)
_KEYS = (
    r"project|working title|production|client|genre|logo line|"
    r"duration|length|runtime|format|aspect(?: ratio)?|ratio|style|visual style|tone|mood|look|feel|colou?rs?|palette|music|audio|"
    r"sound(?:track)?|interview(?: voice)?|voice|"
    r"vo|voice-?over|narrat(?:or|ion)|captions?|subtitles?|title|(?:closing|last|final|end) (?:line|words?|text|card|title|super|slide)"
    r"(?: on (?:the )?screen)?|tag ?line|end ?card|logo|cta|call to action|platform|audience|"
    r"target(?: audience)?|"
    r"goal|objective|rules?|notes?|camera|resolution|language|fps|constraints?|deliver(?:y|ables?)|technical|specs?|deadline|super|card"
)
_RULE = re.compile(
    r"^(?:no|without|don['’]?t|do not|never|avoid|absolutely no|keep|make (?:it|sure|them)|please|pls|shoot (?:it|in|on|all|"
    r"everything)|film (?:it|everything)|"
    r"(?:every|each|all) (?:single )?(?:shots?|scenes?|frames?|clips?)|same .{3,40} (?:throughout|in (?:every|all|each))|(?:it|this|"
    r"everything) (?:should|must|has to|"
    r"needs to|is to)\b|(?:the )?(?:whole|total|entire|final) (?:thing|film|video|clip|spot|piece)|(?:the )?(?:video|clip|ad|spot|"
    r"look|style|tone|mood|"
    r"music|audio|sound|narrator|narration|voice-?over|voice|captions?|text|title|logo|aspect|resolution|camera) (?:is|are|should|"
    r"must|has to|stays?|never|does|"
    r"do|can|may|looks?|at|in|only|on|:)|use |put the words|put (?:it|them|the words|[\"“'‘«])|deliver|nobody (?:speaks|talks)|(?:we|you) "
    r"(?:must|should|need to|want)\b|i (?:want|need|would|'d|just|only)\b|"
    r"looks? like|think (?:of )?|in the style of|everything in between|single shot|one take|for an? (?:feed|muted feed)\b|"
    r"(?:these|the following|those) (?:lines?|words)\b|for (?:our|my|the) (?:website|phones?|"
    r"channel|homepage|feed|wall)|super ?:|"
    r"instructions?\b|the torn|the order|same\b|remember\b)",
    re.I,
)
_ALONE = frozenset(
    "vertical horizontal square portrait landscape widescreen looping looped seamless captions captioned subtitles subtitled "
    "tiktok instagram reel reels loop loops cinematic silent pov timelapse time-lapse hyperlapse slow-motion voice-over voiceover "
    "narrated handheld macro static anamorphic animated wordless "
    "spoken top-down overhead".split()
)
_MUSIC = re.compile(
    r"\b(?:music|soundtrack|score|sounds?|audio|piano|guitars?|cello|strings|synths?|drums?|beats?|bass|orchestr\w*|ukulele|jazz|"
    r"lo-?fi|chiptune|brass|violin|"
    r"harp|choir|techno|folk|voice\S*|narrat\w+|captions?|subtitles?|dialogue|text|title|logo|tagline|shots?|takes?|cuts?(?!-)|order|"
    r"lengths?|numbering|loop\w*|"
    r"tiktok|instagram|youtube|reels?|vertical|square|fps|resolution)\b",
    re.I,
)
_GUARD = "\u2024"  # stands for a full stop that ends no sentence


@dataclass(frozen=True)
class Sifted:
    """`story` keeps its lines; `looks` are the words about the picture's style; `wishes` everything that was taken out."""

    story: str
    looks: tuple[str, ...] = ()
    wishes: tuple[str, ...] = ()


def words_of(part: str) -> list[str]:
    low = re.sub(r"\b(stop|slow|time) (motion|lapse|mo)\b", r"\1-\2", part.lower().replace("’", "'"))
    return re.findall(r"[^\W_]+(?:[-'’&.:/×]\w+)*", low)


_SOMEBODY = re.compile(r"(?:nobody|no one|everybody|everyone|somebody|someone) (?!speaks?|talks?|says?|in\b|is (?:seen|shown|"
                       r"visible))[a-z]+s$", re.I)

_TELLS = re.compile(r"(?:why|how|what|who|where|when) [^?]+\?|(?:1[5-9]|20)\d\d [a-z ]+\W*", re.I)


def is_wish(part: str) -> bool:
    """Whether a part says nothing but how the film shall be."""
    words = words_of(text := quotes.unread(part).strip(" .,;:!?–—-()[]\"'"))
    if asides.SOMEBODY.match(text) or _TELLS.fullmatch(part.strip()):
        return False
    if not words:
        return text != part.strip(" .,;:!?–—-()[]\"'") or not re.search(r"[^\W_]", part)
    if re.match(rf"(?:{_KEYS})\s*[:=]", text, re.I) or _look_phrase(text) or remarks.about_film(text):
        return True
    if text != part.strip(" .,;:!?–—-()[]\"'") and re.fullmatch(
            rf"(?:{_KEYS})|(?:(?:then|and|finally) )?(?:(?:finish|end|close|open|start|begin)s? (?:on|with) )?(?:the |a |our )?"
            r"(?:last |first |final |closing |opening )?(?:title|text|words?|logo|super|card|frame|project|name|slogan|price)(?:\s+(?:says|"
            r"reads|is|and|(?:on|over|in) the (?:first|last) (?:frame|shot|image)))?",
            text, re.I):
        return True
    if re.match(r"(?:the |on the )?(?:last|final|end|closing) (?:frame|card|screen|image|slide|title)s?:? (?:says|reads|shows|is)? ?\w",
                part.strip(), re.I):
        return True
    if len(words) <= 4 and remarks.instrument(words) and words[0] not in _SMALL | {'his', 'her', 'their'}:
        return True
    if re.match(r"(?:the )?(?:title|titled|end card|end title|tag ?line|logo|super|slogan)\b", text, re.I) and len(words) <= 8:
        return True
    if len(words) == 1:
        return words[0] in _ALONE or (words[0] in _LOOKS - _NOT_STYLE_ALONE) or (_measure(words[0]) and not words[0].isdigit())
    return all(_known(w) for w in words) and any(w in _MAKING or w in _LOOKS or _measure(w) for w in words)


def _known(word: str) -> bool:
    known = _LOOKS | _MAKING | _SMALL
    return word in known or _measure(word) or ("-" in word and all(w in known for w in word.split("-")))


def _measure(word: str) -> bool:
    if re.fullmatch(r"minutes?|seconds?|secs?", word):
        return True
    return (
        re.fullmatch(
            (
                r"\d+(?:[.,]\d+)?(?:s|sec|secs|mins?|k|fps|p|bpm|%)?|\d+(?:\.\d+)?[:x×/]\d+|\d+-(?:second|sec|minute|min|"
                r"shot|frame)s?"
            ),
            word,
        )
        is not None
    )


def _look_phrase(text: str) -> bool:
    phrase = rf"(?:(?:in|with|shot in|filmed in)\s+)?(?:(?:an?|the)\s+)?(?:[\w'’&.-]+[ ,]+){{1,5}}{_LOOK_NOUN}(?: throughout)?"
    return re.fullmatch(phrase, text, re.I) is not None and re.match(r"(?:she|he|it|they|we|who|his|her|their)\b", text, re.I) is None


def look_of(part: str) -> str:
    """The words of a wish that describe the look, '' when it has none or forbids one."""
    text = re.sub(rf"^(?:{_KEYS})\s*[:=]\s*", "", part.strip(" .,;:!?–—-()[]"), flags=re.I)
    text = quotes.without(text, ("title", "end", "screen"))
    text = re.sub(
        r"^(?:(?:(?:i|we)(?:['’]d| would)? (?:like|love|want|need|prefer|imagine|picture|see)(?: (?:it|this|the (?:film|whole thing|"
        r"look)))?"
        r"(?: to (?:look|feel|be))?(?: like| in| as)?(?: an?| the)?|think(?: of)?|and|but|please|make it|keep (?:it|everything)?|"
        r"it should (?:be|feel|look)|(?:the )?(?:look|style|mood|tone|palette)"
        r" (?:is|should be)|looks? like|"
        r"(?:shot|filmed) (?:on|in)|in)\s+)+",
        "",
        text,
        flags=re.I,
    )
    kept = [p for piece in re.split(r"\s*[,;]\s*|\s+but\s+", text) if (p := piece.strip()) and _is_look(p)]
    return ", ".join(kept)


def _is_look(piece: str) -> bool:
    if asides.spoken(piece) and not _look_phrase(piece):
        return False
    if re.match(r"(?:no|not|never|without|don['’]?t|do not|avoid|please don)\b|nothing\b", piece, re.I) or _MUSIC.search(piece):
        return False
    words = words_of(piece)
    strong = any((w in _LOOKS - _NOT_STYLE_ALONE) or any(p in _LOOKS - _NOT_STYLE_ALONE for p in w.split("-")) for w in words)
    return strong or _look_phrase(piece) or (any(w in _LOOKS for w in words) and all(w in _LOOKS or w in _SMALL for w in words))


def sift(text: str) -> Sifted:
    """Story and wishes of a request apart. Layout (lines, headings, items) stays."""
    lines: list[str] = []
    taken: list[str] = []
    for line in text.split("\n"):
        kept = " ".join(k for s in sentences(line) if (k := _kept(s, taken)))
        if kept or not line.strip():
            lines.append(kept)
    looks = tuple(dict.fromkeys(look for part in taken if (look := look_of(part))))
    return Sifted("\n".join(lines).strip("\n"), looks, tuple(taken))


def sentences(text: str) -> list[str]:
    """Sentences in any script; abbreviations, decimals and full stops inside quotation marks or brackets do not end one."""
    guarded = re.sub(
        r"\b(Mr|Mrs|Ms|Dr|MR|MRS|MS|DR|PROF|SGT|CAPT|Sgt|Capt|Lt|"
        r"St|vs|No|Prof|Jr|Sr|approx|sec|secs|min|max|ca|ft|feat|e\.g|i\.e|O\.S|V\.O)\.(?=\s)", rf"\1{_GUARD}", text
    )
    for quote in quotes.quoted(guarded):
        inner = guarded[quote.start : quote.end]
        final = inner[-2:-1] in ".!?…" and re.match(r"\s+[A-Z]|\s*$", guarded[quote.end :])
        masked = re.sub(
            r"[.!?…](?=.)",
            lambda m: {".": _GUARD, "!": "\u01c3", "?": "\u0294", "…": "\u22ef"}[m.group(0)],
            inner[:-1] if not final else inner[:-2] + " ",
        )
        tail = inner[-1] if not final else inner[-2:]
        guarded = guarded[: quote.start] + (masked if not final else masked[:-1]) + tail + guarded[quote.end :]
    guarded = re.sub(r"\([^()\n]*\)", lambda m: m.group(0).replace(".", _GUARD), guarded)
    parts = re.split(r"(?<=[.!?…])\s+|(?<=[.!?…][\"'”’)»])\s+(?![a-z])|(?<=[。！？।])\s*|\n+", guarded)
    back = str.maketrans({_GUARD: ".", "\u01c3": "!", "\u0294": "?", "\u22ef": "…"})
    return [p.translate(back).strip() for p in parts if p and re.search(r"[^\W_]", p)]


def _kept(sentence: str, taken: list[str]) -> str:
    """What of a sentence is story; the rest is added to `taken`."""
    first = sentence.partition(",")[0]
    deed = "," in sentence and _plays(first) and not (is_wish(first) or is_rule(first))          # 'A fox crosses a river, flat animation'
    if (is_wish(sentence) and not deed) or is_rule(sentence):
        taken.append(sentence)
        return ""
    held: dict[str, str] = {}
    said = {quote.text for quote in quotes.quoted(sentence) if quote.kind == "said"}

    def hold(hit: re.Match[str]) -> str:
        if (
            hit.group(0)[0] == "("
            and all(is_wish(p) for p in re.split(r"[,;]", hit.group(0)[1:-1]) if p.strip())
            and _measurable(hit.group(0))
        ):
            taken.append(hit.group(0)[1:-1])
            return " "
        held[key := f"\x00{len(held)}\x00"] = hit.group(0)
        return key

    masked = re.sub(r"\([^()]*\)|\"[^\"]*\"|“[^”]*”|«[^»]*»|(?<!\w)['‘](?:[^'’]|['’](?=\w))*['’](?!\w)", hold, sentence)
    pieces = re.split(r"(\s*(?:[,;]|:(?=\s)|\s[–—-](?=\s))\s*)", masked)
    parts, marks = pieces[0::2], pieces[1::2]
    out = ""
    for index, part in enumerate(parts):
        whole = re.sub(r"\x00\d+\x00", lambda m: held[m.group(0)], part)
        listed = ":" in "".join(marks[:index]) and len(parts) > 3 and (
            asides.listed(whole) or not (_of_shape(whole) or is_wish(parts[0])))              # 'a shoe: new at 7, …'
        kind = index == 0 and len(parts) > 2 and of_films(whole) and not re.search(r"\b(?:about|of|for|on|with|where)\b", whole)
        spoken = any(held[key][1:-1] in said for key in re.findall(r"\x00\d+\x00", part))     # what somebody says is no wish of ours
        filming = index and _FILMING.match(whole) and any(actor(word) for word in words_of(parts[0])[:6])
        if part.strip() and not listed and not spoken and not filming and (kind or is_wish(whole) or _rule_part(whole, index)):
            taken.append(whole.strip())
            continue
        out += (marks[index - 1] if index and out.strip() else "") + part
    out = re.sub(r"\x00\d+\x00", lambda m: held[m.group(0)], out)
    out = re.sub(r"\s{2,}", " ", out).strip(" ,;–—-")
    final = sentence.rstrip()[-1:]
    return f"{out}{final}" if out and final in ".!?" and out[-1:] not in ".!?\"'”’)»" else out


_FILMING = re.compile(r"\s*(?:and |then )*(?:shoot|film|make|record|direct|edit|watch)(?:e?s)? (?:an?|the|his|her|their) ", re.I)


def _of_shape(part: str) -> bool:
    """Whether a part can be nothing but a wish: a measure, a look or a part of the film."""
    return any(_measure(w) or w in _LOOKS - _NOT_STYLE_ALONE or w in _ALONE for w in words_of(part)) or _MUSIC.search(part) is not None \
        or asides.spoken(part)


def _rule_part(part: str, index: int) -> bool:
    """A part of a sentence that is a rule of its own: 'no scary needles', 'every shot must contain a red letter'."""
    if len(part.split()) > 2 and asides.spoken(part):
        return True
    return (
        index > 0
        and re.match(
            (
                r"\s*(?:and |but |please )?(?:no|without|never|don['’]?t|do not|absolutely no|(?:every|each|all) (?:single )?(?:shots?|"
                r"scenes?|frames?))\s"
            ),
            part,
            re.I,
        )
        is not None
        and (len(part.split()) <= 8 or "shot" in part)
    )


_ABOUT_FILM = re.compile(
    r"^(?:an?|the|our|my|this|your)?\s*(?:[\w'’-]+\s+){0,4}?(?:film|movie|video|clip|spot|ads?|advert\w*|commercial|trailer|teaser|"
    r"promo|reel|bumper|opener|"
    r"explainer|documentary|short|treatment|comms|communications?|edit|montage|training|tutorial|series|episode|loop|gag|vids?|"
    r"concept|storyboard|script|campaign|note|pitch|brief|outline|synopsis|logline|proposal|"
    r"song|track|launch)\b(?!\s+(?:star|camera|crew|set|store|shop|maker))",
    re.I,
)


def of_films(text: str) -> bool:
    """Whether a text without a deed speaks of the film itself ('Shots:', 'A brand film for a small mill')."""
    text = re.sub(r"^\W*(?:[\"“«'‘][^\"”»\n]{2,80}[\"”»'’])\s*[,:–—-]\s*", "", text)
    words = words_of(text)
    about = _ABOUT_FILM.match(text.strip())                  # 'Salma plays one note' is a deed
    return bool(words) and (all(map(_known, words)) or (about is not None and len(words) <= 14 and not _plays(about.group(0))))


def _measurable(text: str) -> bool:
    return any(_measure(w) or w in _MAKING for w in words_of(text))


def _plays(text: str) -> bool:
    """Whether somebody does something in a short sentence ('A boy plays drums')."""
    return any((form := verb_form(w)) is not None and form[1] == "third" for w in text.lower().split()[1:])


def is_rule(sentence: str) -> bool:
    """Whether a whole sentence speaks about the film instead of telling it."""
    bare = sentence.strip(" -–—*•\"'")
    if asides.SOMEBODY.match(bare.strip(" .!")):
        return False
    if asides.spoken(sentence) or (re.match(r"(?:subject|topic|theme|re)\s*:", bare, re.I) and not _plays(bare)):
        return True
    if asides.BRAND.match(bare.rstrip(" .!")):
        return True
    if re.match(rf"(?:{_KEYS})\s*[:=]", bare, re.I):
        return not re.match(r"(?:title|concept|sound|music)\b.{90,}", bare, re.I | re.S)
    if re.search(r"\b(?:should|must|needs? to|has to|have to)\s+(?:appear|be (?:shown|visible|seen|written|read|heard))\b", bare, re.I):
        return True
    if asides.OF_US.match(bare) or re.match(r"(?:everything|it all|the whole (?:film|thing)) (?:should|must|has to|is to) ", bare, re.I):
        return True
    if _MUSIC.search(bare) and len(bare.split()) <= 4 and not _plays(bare) and bare.split()[0].lower() not in remarks.HELD:
        return True
    if asides.ENDS_ON.match(bare):
        return True
    if not _RULE.match(bare):
        return False
    words = words_of(quotes.without(bare, ("title", "end", "screen", "voice", "")))
    if re.match(
        (
            r"(?:no|don['’]?t|do not|never|avoid|absolutely no|without|keep|make (?:it|sure)|(?:every|each|all) (?:single )"
            r"?(?:shots|scenes)|please (?:no|don|keep|avoid)|use)\b"
        ),
        bare,
        re.I,
    ):
        return len(words) <= 22
    share = sum(_known(w) for w in words) / max(1, len(words))
    return share >= 0.62 or (len(words) <= 4 and share >= 0.5)
