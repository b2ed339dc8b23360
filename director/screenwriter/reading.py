"""What a request asks for besides its story: length, shape, sound, words on the screen. Pure functions over text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from director.model import Brief
from director.screenwriter import (
    always,
    asides,
    cameras,
    cards,
    conflicts,
    events,
    formats,
    hearing,
    language,
    lengths,
    longhand,
    openings,
    phrases,
    players,
    preambles,
    quotes,
    scripts,
    segments,
    sifting,
    styling,
    wishes,
)
from director.screenwriter.words import article
from director.vocabulary import Aspect, Resolution


@dataclass(frozen=True)
class Request:
    """A request taken apart. `None` means not said. Seconds are the finished film's."""

    story: str
    language: str = "en"
    seconds: float | None = None
    shots: int | None = None
    shot_seconds: float | None = None
    shot_most: float | None = None           # no shot is longer
    aspect: Aspect = Aspect.WIDE
    resolution: Resolution = Resolution.P1080
    fps: int = 24
    style: str = "cinematic"
    grade: str = "neutral"
    music: bool = True
    mood: str = ""
    voiceover: bool = False
    captions: bool = False
    uncaptioned: bool = False  # captions are ruled out
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
    barred: tuple[str, ...] = ()  # words of what must not be seen, heard or done by the camera
    voices: tuple[str, ...] = ()  # what a narrator is to say, word for word
    named_stages: bool = False  # each part's own name is to be read in the picture
    no_people: bool = False
    needs: tuple[str, ...] = ()
    footage: str = ""
    raw: str = ""  # the whole request
    frame: str = ""  # the wishes in the request's own words
    notes: tuple[str, ...] = ()

    @property
    def no_drone(self) -> bool:
        """Whether shots from the air are ruled out."""
        return any(re.match(r"drone|aerial", word) for word in self.barred)


_UNSPOKEN = hearing.NO + (
    r"(?:dialogues?|spoken words?|speech|talking|speaking|words)\b|\bsilent film\b|\bwordless|\bnobody (?:speaks|talks|says a word)\b"
)
_LOOPED = r"\b(?:seamless(?:ly)? )?loop(?:s|ing|able|ed)?\b(?! of\b)|\bendless loop\b|\b(?:perfect|seamless) loop\b|\bboucle\b|\bschleife\b"
_UNPEOPLED = (
    r"\b(?:no|without(?: any)?|zero) (?:people|humans?|persons?|actors|characters|human beings)\b(?! (?:talk|speak))|\bnobody in it\b|"
    r"\bno one in (?:it|frame|sight)\b"
)


def read(brief: Brief, inputs: tuple[str, ...] = ()) -> Request:
    """The request's own words, with the fields of the brief winning over them."""
    code = language.detect(brief.story)
    whole = openings.put(longhand.longhand(brief.story)) if code == "en" else brief.story
    abroad = wishes.taken(asides.heard(whole) if code == "en" else whole, code)
    headless, rest = cards.headless(abroad.story) if code == "en" else (abroad.story, "")
    text = "\n".join((headless, *(f"{told}." for told in (*abroad.wishes, *((rest,) if rest else ())))))
    # what a long story's people say is story; wishes about the film stand at its beginning or end
    wish = whole if code == "en" else text
    wish = wish if len(wish) <= 6000 else f"{wish[:2000]}\n{wish[-1500:]}"
    wish = asides.plain(wish) if code == "en" else wish
    story, said = apart(text) if code not in wishes.WISHES else (abroad.story, list(abroad.wishes))
    frame = quotes.unread(_unaged("\n".join(said) if said else scripts.unspoken(wish)))
    seconds, notes = lengths.seconds(frame)
    parts = segments.cut(text) if len(text) <= 6000 and not scripts.HEADING.search(text) else None
    if seconds is None and not (parts and all(p.seconds for p in parts.segments)):
        seconds, notes = lengths.seconds(_unaged(scripts.unspoken(wish)))
    title, at_end = cards.title(wish)
    if _has(r"\bno (?:title|titles|cards?|credits)\b", wish):
        title = None
    looks = tuple(dict.fromkeys(look for part in said if (look := sifting.look_of(part))))
    end_card = cards.end_card(wish)
    story = cards.without(story, (title, end_card, *cards.on_screen(wish)))
    return Request(
        story=story,
        language=language.asked(brief.story[:6000]) or language.detect(story or text),
        seconds=brief.seconds or seconds,
        shots=brief.shots or lengths.shots(frame) or lengths.shots(_head(wish)),
        shot_seconds=lengths.each(wish) or lengths.equal(wish, seconds, lengths.shots(wish)),
        shot_most=lengths.most(wish),
        aspect=brief.aspect or formats.aspect(wish),
        resolution=brief.resolution or formats.resolution(wish),
        fps=formats.fps(wish),
        style=brief.style or styling.styled(looks, wish),
        grade=styling.grade("\n".join(looks) if scripts.HEADING.search(text) else wish),
        music=brief.music if brief.music is not None else hearing.music(wish),
        mood=hearing.mood(wish),
        voiceover=hearing.voiceover(wish),
        captions=brief.captions if brief.captions is not None else hearing.captions(wish),
        uncaptioned=_has(hearing.NO + r"(?:captions?|subtitles?)\b", wish) or hearing.unneeded(r"(?:captions?|subtitles?)", wish),
        dialogue=not _has(_UNSPOKEN, wish),
        loop=_has(_LOOPED, wish) and not _has(r"\bno loop|in(?:to)? the loop\b", wish),
        title=brief.title or title,
        title_at_end=at_end and not brief.title,
        end_card=end_card if end_card != title or not at_end else None,
        no_cards=_has(r"\bno (?:titles?|cards?|credits|text)\b|\bwithout (?:any )?(?:titles?|text|cards)\b", wish),
        on_screen=cards.on_screen(wish),
        sounds=hearing.sounds(wish),
        every_shot=always.named(wish),
        camera_rule=cameras.rule(wish, tuple(said)),
        barred=_barred(wish),
        voices=_voices(wish),
        named_stages=cards.named_stages(wish),
        no_people=_has(_UNPEOPLED, wish),
        needs=_needs(wish, inputs),
        footage=_footage(wish, inputs),
        frame=frame,
        raw=wish,
        notes=(*notes, *conflicts.told(wish, seconds)),
    )


_STORY_IS = re.compile(
    r"(?:^|[,.;:\n])\s*(?:and )?(?:the |our |my )?(?:story|plot|idea|storyline)\s+(?:is|is about|goes)\s*(?:that |about |of |:)?\s*"
    r"(?=(?:an?|the|one|two|my|our)\s)", re.I)


def apart(text: str) -> tuple[str, list[str]]:
    """(the story, the parts of the request that are wishes for the film). Lists, tables and scripts keep their layout."""
    if len(text) > 6000:
        return text.strip(), []
    said: list[str] = []
    heading = scripts.HEADING.search(text)
    parts = None if heading else segments.cut(text)
    if heading:
        _, said = _sifted(text[: heading.start()], said)
        return text[heading.start() :].strip(), said
    if parts is None and scripts.spoken(text):
        lines = text.strip().split("\n")
        _, said = _sifted(
            "\n".join(line for line in lines if sifting.is_rule(line) or sifting.is_wish(line) or sifting.of_films(line)), said
        )
        said += [t for t in sifting.sentences(lines[-1]) if sifting.is_rule(t) or sifting.is_wish(t)]
        return text.strip(), said
    if parts is None:
        told = _STORY_IS.search(text)
        if told and told.start():                                 # what stands before are wishes: 'vertical, 12 s, story is a balloon …'
            sifted = sifting.sift(text[told.end():])
            return strip(sifted.story), [text[: told.start()].strip(), *sifted.wishes]
        sifted = sifting.sift(re.sub(r"^\s*story\s*:\s*", "", text, flags=re.I))
        return _with_topic(strip(sifted.story) or strip(text), sifted.wishes), list(sifted.wishes)
    lead, said = _sifted(parts.before, said)
    _, said = _sifted(parts.after, said)
    said += [t for t in sifting.sentences(parts.segments[-1].body)[1:] if sifting.is_wish(t) or sifting.is_rule(t)]
    body = text if parts.segments[0].columns or not parts.before else text[text.find(parts.before) + len(parts.before) :]
    body = body[: body.rfind(parts.after)] if parts.after else body
    return f"{lead}\n{body.strip()}".strip(), said


_TOPIC = re.compile(r"\b(?:about|on the subject of)\s+(?P<what>(?!\d|an? (?:minute|second))[^.,;:()\n]{6,80}?)\s*[.!]?$", re.I)


def _with_topic(story: str, wishes: tuple[str, ...]) -> str:
    """A story that only says who is there, with what the film is about: 'Short for a waiting room about old medicine. Friendly nurse.'"""
    if len(story.split()) > 5 or events._has_deed(story):
        return story
    topic = next((hit["what"] for wish in wishes if (hit := _TOPIC.search(wish.strip()))), "")
    if not topic or topic.lower() in story.lower():
        return story
    who = story.strip(" .!")
    if players.lively(who.lower()):
        who = who if re.match(r"(?:an?|the|our|my|two|three)\s", who, re.I) or phrases.plural(who) else article(who.lower())
        return f"{who[:1].upper()}{who[1:]} {'show' if phrases.plural(who) else 'shows'} {topic}."
    return f"{topic[:1].upper()}{topic[1:]}. {story}"


def _sifted(text: str, said: list[str]) -> tuple[str, list[str]]:
    sifted = sifting.sift(text)
    return sifted.story, [*said, *sifted.wishes, *([sifted.story] if sifted.story else [])]


def _head(text: str) -> str:
    return re.split(r"(?<=[.!?:])\s|\n", text, maxsplit=1)[0]


def _unaged(text: str) -> str:
    """The text without ages and decades, whose numbers are no lengths ('Nora, 40s,', 'the 90s')."""
    return re.sub(r"(?<=[A-Za-z],\s)(?<!(?:film|clip|spot|reel|loop), )(?<!(?:video|short), )[2-9]0s\b|"
                  r"\b(?:the|in|her|his|early|late|mid)[- ]\d{2}s\b|\b\d{4}s\b", " ", text)


def _voices(text: str) -> tuple[str, ...]:
    return tuple(q.text for q in quotes.quoted(text) if q.kind == "voice")


_CAMERA_BARS = (
    r"drones?(?: shots?)?|aerials?(?: shots?)?|zooms?|hand-?held|pans?|close-?ups?|wide shots?|slow motion|crane shots?|"
    r"camera (?:movement|moves?)|lens flares?"
)


def _barred(text: str) -> tuple[str, ...]:
    """What must not be in the film, as the request names it: 'no cars', 'don't show fire', 'never a face'."""
    found: list[str] = []
    for hit in re.finditer(
        rf"\b(?:no|without(?: any)?|zero|don['’]?t show|do not show|never show|avoid|never)\s+(?:any |a |an |the |their |his |her )"
        rf"?((?:(?:{_CAMERA_BARS})|[a-z][\w-]+)(?: (?!and\b|or\b|in\b|at\b|please\b|but\b|"
        r"for\b|on\b|of\b|anywhere\b)[a-z][\w-]+)?)((?:\s*(?:,|and|or|nor|,? no)\s+(?:no |a |any )?[a-z][\w-]+){0,3})",
        text,
        re.I,
    ):
        for piece in [hit.group(1), *re.split(r"\s*(?:,|\band\b|\bor\b|\bnor\b)\s*", hit.group(2))]:
            word = re.sub(r"^(?:no|a|an|any)\s+", "", piece.strip().lower())
            if word and word not in _NOT_BARRED and not any(w in _NOT_BARRED for w in word.split()[:1]):
                found.append(word)
    return tuple(dict.fromkeys(found))[:16]


_NOT_BARRED = frozenset(
    "music sound voice voiceover voice-over narration narrator dialogue captions subtitles text titles cuts cut one more longer "
    "less need wonder time way idea speech words talking "
    "title card logo credits soundtrack score commentary stop stops speaks talks moves leave loses gets sees looks has is be "
    "matter doubt loop vertical watermark watermarks spoken mortar hurry bees "
    "known budget problem shows comes goes".split()
)


def _has(pattern: str, text: str) -> bool:
    return re.search(pattern, text, re.I) is not None




def _needs(text: str, inputs: tuple[str, ...]) -> tuple[str, ...]:
    names = " ".join(inputs).lower()
    needs = []
    if _has(
        r"\bmy (?:\w+ ){0,2}(?:photos?|pictures?|selfies?|snapshots?)\b|"
        r"\bI(?:['’]ve got| (?:do )?have) (?:loads|lots|plenty|tons|a lot|a few|some|many) (?:of )?(?:\w+ )?(?:photos?|pictures?|pics)\b|"
        r"\bI (?:do )?(?:have|found|kept|own) (?:an? |one |some |the )?(?:\w+ ){0,2}(?:photograph|photo|picture|portrait|snapshot)s? of\b|"
        r"\b(?:starring|featuring|with) me\b|\bme as\b|\bmake me (?:a|"
        r"the|into)\b|\bmy (?:face|selfie|likeness)\b|\bput me in\b|\b(?:upload|send|attach|share|give you)\b[^.]{0,24}\b(?:photos?|"
        r"pictures?|selfies?)\b|\b(?:photos?|pictures?|selfies?) (?:will follow|to follow|coming|attached)\b|\b(?:our|the) own "
        r"(?:photos?|pictures?)\b|\bmy "
        r"(?:photos?|pictures?|portrait|dog|cat|son|daughter|wife|husband|grand\w+|mum|mom|dad|baby)\b(?=[^.]{0,60}\b(?:photo|picture|"
        rf"star|hero|as (?:a|the)))|{_PHOTOS}",
        text,
    ) and not re.search(r"\.(?:jpe?g|png|heic|webp)", names):
        needs.append("photo")
    if _has(
        r"\bmy (?:\w+ )?(?:footage|videos?|clips?|interview|recording|film)\b(?! (?:channel|about|idea))|\.(?:mov|mp4|mkv|avi)\b", text
    ) and not re.search(r"\.(?:mov|mp4|mkv|avi|webm)", names):
        needs.append("footage")
    if _has(r"\bmy (?:own )?(?:song|track|music|voice (?:memo|recording|note))\b", text) and not re.search(
        r"\.(?:mp3|wav|m4a|flac|ogg)", names
    ):
        needs.append("audio")
    return tuple(needs)


def _footage(text: str, inputs: tuple[str, ...]) -> str:
    """'footage', 'photo' or '' by what was brought along or is named in the request."""
    named = " ".join(inputs) + " " + text
    if _has(r"\.(?:mov|mp4|mkv|avi|webm)\b|\bmy (?:\w+ )?(?:footage|interview|clips?|recording)\b", named):
        return "footage"
    own = rf"\.(?:jpe?g|png|heic|webp)\b|\bmy (?:\w+ ){{0,2}}(?:photos?|pictures?)\b|{_PHOTOS}"
    return "photo" if _has(own, named) else ""


_PHOTOS = (r"\b(?:use|take|turn|animate|edit|bring|with|from|out of) (?:\w+ ){0,4}?(?:photos?|pictures?|snapshots?) of "
           r"(?:my|our|dad|mum|mom|grand\w+)\b|\b(?:use|take|animate|edit|with|from|out of) (?:all )?our (?:\w+ ){0,3}"
           r"(?:photos|snapshots)\b")
"""Photos that the person has, as in 'animate the photo of my grandfather'."""


_WISHES = (
    rf"(?<!for )(?<![(\[])\b(?:about |approx\w* |around |exactly |roughly |max(?:imum)? |under |total(?: length)?:? |length:? |duration:? "
    rf"|make it |in (?=\d+[- ]?s)|"
    rf"keep it )*(?!(?:1[5-9]|20)\d\ds\b)(?:\d+\s*(?:-|–|to)\s*)?(?:{lengths.COUNT})(?:(?<=\d)[-\s]*|[-\s]+)"
    rf"(?:{lengths.SECOND}|{lengths.MINUTE})(?!\w)(?: (?:each|total|in "
    rf"total|long|max))?",
    r"\b(?:(?:vertical|square|portrait|landscape|horizontal|widescreen) (?:video|format|film|clip|mode)"
    r"|(?<!\bthe )(?<!\ban )(?<!\ba )(?<!\bhis )(?<!\bher )(?<!\bour )(?<!own )(?<!market )(?<!town )(?<!village )(?<!main )"
    r"(?:vertical|square|portrait(?! of\b)|landscape(?! of\b)|horizontal|widescreen))\b(?=[^.\n]{0,40}(?:$|[,.:;\n]|"
    r"for))",
    r"\b(?:for|on) (?:tik ?tok|instagram(?: reels?| stories)?|youtube(?: shorts)?|facebook|snapchat|linkedin|reels|shorts)\b|\btik ?tok\b",
    r"\b(?:9|16|21|1|4)\s?:\s?(?:16|9|1|5|3)\b",
    r"\b(?:4k|1080p|720p|1440p|uhd|\d\d ?fps)\b",
    r"(?:,? (?:and|with|but) )?\b(?:no|without(?: any)?) (?:music|soundtrack|captions?|subtitles?|dialogues?|spoken words?(?: at all)?|"
    r"narrat\w+|voice-?overs?|text|titles?|people(?: (?:talking|speaking))?|drones?(?: shots?)?|talking|speech|cuts)\b"
    r"(?: (?:and|or|,) (?:no )?(?:music|captions?|subtitles?|dialogue|text|voice-?over|narration))*",
    r"\b(?:in|all in|shot in) (?:black[- ]and[- ]white|monochrome|sepia|4k|hd)\b",
    rf"\b(?:{styling.STYLE})[- ]style(?= (?:portrait|film|short|piece|look))",
    rf"\b(?:in )?(?:an? )?(?:{styling.STYLE})(?:,? (?:and )?(?:{styling.STYLE}))* (?:style|look|feel|animation)\b",
    rf",\s*(?:{styling.STYLE})(?=[.,;]|$)",
    r"\bwith (?:captions?|subtitles?|(?:a |friendly |warm |calm |deep )*(?:voice-?over|narrat(?:or|ion)))\b|(?<=[,.]) ?(?:captions?|"
    r"subtitles?|(?:a )?(?:friendly |warm |calm )?(?:voice-?over|narrator|narration))(?: on)?(?=[,.]|$)",
    rf"\b(?:in|exactly|with) (?:{lengths.COUNT}) (?:shots?|scenes?|clips?)\b",
    rf"(?<=[,.]) ?(?:{lengths.COUNT}) (?:shots?|scenes?)(?: (?:total|please))?(?=[,.]|$)",
    r"(?:,\s*)?\b(?:loops? (?:perfectly|seamlessly)|loop(?:ing|able|ed)?(?=[.,!]?\s*$)|seamless loop|perfect loop|looping)\b",
    r"\bkeep the order\b\.?",
    r"\b(?:please|pls|thanks|thank you)\b[!.]?",
)
_LEAD = (
    r"^\W*(?:(?:hi|hello|hey)[,!. ]+)?(?:(?:can|could|would) you (?:please )?)?(?:(?:i want|i need|i'd like|i would like) )"
    r"?(?:(?:please )?(?:make|create|generate|produce|do|write|film|shoot|show|tell|give)(?: (?:me|us))? )?"
    r"(?:an? |the |my |some |one )?(?:(?:short|little|quick|simple|tiny|beautiful|cute|funny|epic|cinematic|animated|cool|new|"
    r"emotional|heartwarming|magical|sweet) ){0,3}"
    r"(?:(?:mini[- ]?|short )?(?:documentary|mockumentary|horror|comedy|romance|thriller|fantasy|sci-fi|noir|western|animated) "
    r"(?:short|film|video|clip|movie|sketch|scene|story|spot)|short film|music video idea|"
    r"music video|video|film|movie|clip|story|tale|short|animation|trailer|reel|ad|commercial|spot|cartoon|"
    r"montage|sequence|documentary|fairy ?tale)\b\s*(?:about|of|on|for|in which|where|that shows|showing|featuring|with|:|,|-|—)"
    r"\s*(?:how )?"
)
_FOREIGN_LEAD = (
    r"^\W*(?:eine? (?:kurze )?(?:geschichte|film) (?:über|von)|une? (?:petite )?(?:histoire|film|vidéo) (?:de|d'|sur)|une? (?:breve )"
    r"?storia (?:di|su)|una (?:breve )?historia (?:de|sobre)|uma (?:pequena )?história (?:de|sobre))\s+"
)


def strip(text: str) -> str:
    """The story without the wishes about length, shape and sound, and without 'make a video about'."""
    if len(text) > 6000:
        return text.strip()
    out = re.sub(r"^\s*(?:title|titel|titre|título)\s*:[^\n]*\n", "", text, flags=re.I)
    out = re.sub(r"^\s*story\s*:\s*", "", out, flags=re.I)
    for pattern in _WISHES:
        out = re.sub(pattern, " ", out, flags=re.I)
    lead = preambles.without(re.sub(_LEAD, "", out.strip(" ,.:;-"), flags=re.I))
    lead = re.sub(_FOREIGN_LEAD, "", lead, flags=re.I)
    lead = re.sub(r"^(?:एक (?:छोटी )?कहानी\s*[:：]\s*)", "", lead)
    lead = re.sub(r"[ \t]+([,.;:!?])", r"\1", re.sub(r"[ \t]{2,}", " ", lead))
    lead = re.sub(r"(?:[,;:]\s*){2,}", ", ", re.sub(r"([.!?])(?:\s*[,.;:])+", r"\1", lead))
    lead = re.sub(r"^[\s,.;:)-]+|[\s,;:(-]+$", "", lead)
    return lead if re.search(r"[^\W\d_]{2}", lead) else text.strip()
