"""Typed cues of a prompt: what it says about time, camera, medium …, where, in which scope, and whether it means it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from director.refiner import (
    datings,
    filmed,
    foreign,
    fragments,
    halves,
    lexicon,
    looks,
    names,
    namesakes,
    owners,
    placed,
    readers,
    said,
    sole,
    years,
)
from director.refiner.acting import acting
from director.refiner.classes import CLASSES
from director.refiner.late import late
from director.refiner.lexicon.company import BEFORE, BEHIND
from director.refiner.phrases import beginnings


@dataclass(frozen=True)
class Cue:
    """One statement about one axis. `start`/`end` are character positions in the prompt."""

    axis: str
    value: str
    start: int
    end: int
    text: str
    strength: str = "sure"     # sure, hint or act
    owner: str = ""            # the subject it is about, where the axis has owners
    put: str | None = None     # what can stand in its place ('three' for 'five'); None = it is dropped


@dataclass(frozen=True)
class Sentence:
    start: int
    end: int
    text: str


@lru_cache(maxsize=256)
def sentences(text: str) -> tuple[Sentence, ...]:
    """Sentences with their positions; decimals, ratios and abbreviations do not end one."""
    out, at = [], 0
    for hit in re.finditer(r"(?<!\b[A-Za-z])(?<!\bno)[.!?]+[\"'”’)\]]*(?=\s+[\"'“(\[A-ZÀ-Þ0-9¿¡]|\s*$)|[。！？।]|\n+|;\s", text):
        out.append(Sentence(at, hit.end(), text[at: hit.end()]))
        at = hit.end()
    if text[at:].strip():
        out.append(Sentence(at, len(text), text[at:]))
    return tuple(out)


def sentence_of(text: str, position: int) -> tuple[int, Sentence]:
    """(number, sentence) that holds a position."""
    parts = sentences(text)
    for number, sentence in enumerate(parts):
        if sentence.start <= position < sentence.end:
            return number, sentence
    return len(parts) - 1, parts[-1]


_MORE = late(rf"(?<![\w-])(?:(?:{CLASSES['very']})\s+)+$", re.I)
_ALWAYS = late(rf"(?:,?\s+(?:{CLASSES['stop']}|{CLASSES['firm']})(?![\w-]))+", re.I)
_FLAG = late(r"\s--?[a-z]+[ _=]", re.I)              # where a flag begins ('-motion 3'): no wording runs over it


@lru_cache(maxsize=512)
def read(text: str) -> tuple[Cue, ...]:
    """Every cue that the prompt asserts, in order. Depicted, negated, compared and merely mentioned ones are left out."""
    found: list[Cue] = []
    there = beginnings(text)
    other = foreign.spoken(text)
    for axis, value, strength, phrases in lexicon.entries():
        if other and axis not in foreign.LOANED:
            continue
        for hit in (hit for phrase in phrases if phrase.within(there) for hit in phrase.find(text)):
            start, end = _trimmed(text, *placed.compound(text, axis, *_whole(text, axis, value, hit.start(), hit.end())))
            alone = strength == "weak" and said.alone(text, axis, start, end)
            if strength == "weak" and not alone:
                start, end = said.span(text, axis, start, end)
            if end > start and not _FLAG.search(text, start, end) and placed.stands(text, start, end, strength):
                found.append(Cue(axis, value, start, end, text[start:end], "sure" if alone else strength))
    if other:
        found = [c for c in found if c.strength != "weak" and foreign.loaned(text, c.axis, c.start, c.end)]
        return tuple(sorted(_longest(text, [*found, *(Cue(*parts) for parts in foreign.read(text))]), key=lambda c: (c.start, -c.end)))
    found += [Cue(*parts) for parts in readers.of_the_scene(text)]
    found = _unmixed(text, [placed.settled(c) for c in found if asserted(text, c)])
    pure = [c for c in (Cue(*parts) for parts in fragments.read(text, found)) if c.axis in fragments.CAMERA or asserted(text, c)]
    found += pure + [Cue(*parts) for parts in readers.of_both_sides(text)]
    found += [c for c in (Cue(*parts, "hint") for parts in datings.things(text, found)) if asserted(text, c)]
    found = datings.fitting(found)
    found += [Cue(*parts) for parts in readers.of_subjects(text)]
    found += [cue for cue in (Cue(*parts) for parts in years.read(text)[:_YEARS]) if asserted(text, cue)]
    found = [replace(c, owner=sole.settled(text, c.axis, c.value, names.settled(text, c.owner))) if c.owner else c for c in found]
    return tuple(sorted(halves.apart(text, _longest(text, found), read), key=lambda c: (c.start, -c.end)))


_YEARS = 60          # a prompt with more of them is a list
_SUPPORT = late(r"\s+on (?:[\w-]+ ){0,2}(?:paper|canvas|parchment|linen|cardboard|vellum|newsprint|cels?|plaster)\b", re.I)


def _whole(text: str, axis: str, value: str, start: int, end: int) -> tuple[int, int]:
    """A cue with its company ('strict … geometry') and with what strengthens it: 'completely' before, 'throughout' behind."""
    before, behind = (words.get(f"{axis} {value}") or words.get(axis) for words in (BEFORE, BEHIND))
    if before and (near := before.search(text, max(0, start - 60), start)):
        start = near.start()
    if behind and (near := behind.match(text, end)):
        end = near.end()
    if axis == "medium" and (near := _SUPPORT.match(text, end)):
        end = near.end()
    more, always = _MORE.search(text, max(0, start - 60), start), _ALWAYS.match(text, end)
    return more.start() if more else start, always.end() if always else end


_ONLY = late(r",?\s+only$", re.I)
_OPENS_NEXT = late(r"(?<=\w),\s+(?:(?:the|our|a)\s+)?(?:camera|lens|frame|shot|view|picture|image)$", re.I)
_EXCEPTS = late(r"\s+(?:the|an?|one|his|her|its|their)\b", re.I)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    end = start + len(_OPENS_NEXT.sub("", text[start:end]))          # 'static, the camera creeps closer'
    if _EXCEPTS.match(text, end):
        end = start + len(_ONLY.sub("", text[start:end]))        # 'in black and white, only the goldfish …'
    end = start + len(re.sub(r"(?:\s+(?:and|but|or|while|with|as|for)|[\s,;:/|])+$", "", text[start:end]))
    while start < end and text[start] in " ,;:":
        start += 1
    return start, end


def _unmixed(text: str, found: list[Cue]) -> list[Cue]:
    """Weak words count as sure, but not in a sentence that says both ('warm key, cool fill')."""
    out = [c for c in found if c.strength != "weak"]
    for cue in (c for c in found if c.strength == "weak"):
        _, sentence = sentence_of(text, cue.start)
        if all(c.axis != cue.axis or c.value == cue.value or not sentence.start <= c.start < sentence.end for c in found):
            out.append(replace(cue, strength="sure"))
    return out


def _longest(text: str, found: list[Cue]) -> list[Cue]:
    """Of overlapping cues on one axis the longest stays, and takes in what others say the same with."""
    kept: list[Cue] = []
    for cue in sorted(found, key=lambda c: (c.start - c.end, c.value != "mention", c.strength != "sure")):
        over = [k for k in kept if k.axis == cue.axis and k.start < cue.end and cue.start < k.end]
        if not over:
            kept.append(cue)
        elif len(over) == 1 and (cue.value, cue.strength, cue.owner) == (over[0].value, over[0].strength, over[0].owner) and not cue.put:
            start, end = min(cue.start, over[0].start), max(cue.end, over[0].end)
            kept[kept.index(over[0])] = replace(over[0], start=start, end=end, text=text[start:end])
    return kept


_NEGATED = late(r"(?:\b(?:no|not|never|without(?: any| a)?|avoid(?:ing)?|isn't|aren't|don't|doesn't|nor|neither|instead of|rather "
    r"than|anything but|far from|free of|less|nothing|hardly|barely|except(?: for)?)\s+(?:(?:a|an|the|any|of|in|like|too|use|make it|so|"
    r"very|or)\s+)*(?:[\w-]+(?:,| or| and)? (?:or )?){0,2})$", re.I)
_OWN_NO = late(r"^(?:no|not|nary|without|never|nobody|zero|nothing|devoid|the camera (?:never|does)|camera (?:never|does))\b", re.I)
_DEPICTED = (r"posters?|paintings?|pictures?|photos?|photographs?|murals?|billboards?|screens?|tvs?|telly|televisions?|monitors?|tablets?|"
    r"laptops?|books?|magazines?|postcards?|cards?|statues?|figurines?|toys?|dolls?|"
             r"sculptures?|tattoos?|stickers?|t-?shirts?|shirts?|mugs?|logos?|signs?|wallpapers?|prints?|costumes?|masks?|games?|memory|"
             r"memories|snow ?globes?|backdrops?|projections?|projectors?|holograms?|"
             r"drawings?|sketch(?:es)?|sketchbooks?|canvas(?:es)?|stamps?|puzzles?|tapestr(?:y|ies)|rugs?|curtains?|reflections?|lamps?|"
             r"cakes?|mascots?|museums?|exhibits?|galler(?:y|ies)|adverts?|flyers?|miniatures?|maquettes?|scale models?|cels?|"
             r"calendars?|albums?|maps?|covers?|bottles?|boxes?|lunchbox|quilts?|pillows?|blankets?|pyjamas|pajamas|socks|mobile|ringtone|"
             r"postcard|cartridge|arcade|dream|dreams|archive|film set|set|souvenirs?|clock|alarm")
_AFTER_DEPICTED = late(rf"^(?:[- ]shaped|[- ](?:themed|print(?:ed)?|patterned|scented|coloured|colored|inspired|flavou?red)|[- "
    rf"]?(?:(?!(?:with|in|on|at|of|and|or|for|as|is|are|by|to|from|while|over|under|behind|past|the|a|an|his|her|their|has|\w+s)[- ])"
    rf"\w+[- ]){{0,2}}(?:{_DEPICTED})\b)", re.I)
_TRAPS = {
    "lens": late(r"^[- ](?:lenses|collection|cap|box|case|shop|adverts?)\b", re.I),
    "time": late(r"^[- ](?:for (?:dinner|supper|tea|lunch)|"
                       r"the (?:[\w-]+ ){0,3}(?:mist|fog|haze|dust|smoke|rain|snow)|tram|ferry|flight|express|coach|buses|trains|trams|"
                       r"job|routine|habit|ritual|meeting|walker|round|rounds|briefing|lecture|jog|person's|shift|worker|nurse|"
                       r"porter|owl|club|gown|stand|school|bus|train to|cap|vision|watch(?:man)?|guard|"
                       r"terrors?|mares?|"
                       r"snack|tea|paper|news|show|blue|coat|boots|jacket|shoe|boat|driver|king|queen|glor(?:y|ies)|sickness|commute|"
                       r"person|after|"
                       r"before|fury|market stall|cream|light bulb|edition|prayer|mass|staff|crew|train|desk|bell|chorus)\b", re.I),
    "season": late(r"^[- ](?:tyres|tires|jacket|coat|boots|scarf|scarves|hats?|gloves|mittens|jumper|sweater|wardrobe|clothes|"
                         r"garden|tale|dress|olympics|plough|plow|angel|ball|man|white|board|shoe|queen|collection|catalogue|"
                         r"school|sale|"
                         r"onions?|rolls?|cleaning|clean|water|roll|term|break|tights|leopard|peas?|cone|sports?|palace|job|intern|fling|"
                         r"reading)s?\b", re.I),
    "medium": late(r"^(?:['’]s)?[- ](?:(?:(?!of |in |with |and )\w+ )?(?:shop|store|stall|reader|collector|collection|painter|"
                         r"painters|artist|artists|fan|fans|lover|owner|seller|dealer|class|lesson|workshop|teacher|student|maker|makers|convention|expo|museum|"
                         r"exhibition|exhibit|gallery|factory|studio|map|kit|sign|brush|brushes|pens?|pencils?|set|box|book|books|house|"
                         r"building|villa|lobby|hotel|tower|staircase|church|palace|lamp|cake|costume|mask|t-?shirt|castle|lighting|light|"
                         r"lit|window light|chiaroscuro light|triangle|fame|quote|biography|heist|forgery|forger|thief|restorer|curator|"
                         r"school|house|desk|character on|sense of|humou?r|grin|villain|timing|energy|physics|animators?|"
                         r"illustrators?|festival|course|historian|voice|crew|director|"
                         r"editors?|studio|camera shop)\b|(?:scarf|sweater|hat|cap|glove|blanket|cardigan|jumper)s?\b)", re.I),
    "colour": late(r"^\s+(?:character|language|past|personality|history|story|metaphor|career|reputation|life|turn of phrase|"
                         r"expression)s?\b", re.I),
    "angle": late(r"^[- ](?:chill?i(?:e?s)?|peppers?|maple|primrose|"
                        r"map|plan|drawing|chart|picture|photo\w*|rafters|bins?|lockers?|cables?|lights?|projector|compartment|"
                        r"lines|wires)\b", re.I),
    "light": late(r"^\s+(?:side of|idea|future|spark|child|student|eyes|smile|humou?r|horse|matter)\b", re.I),
    "sound": late(r"^\s+(?:swans?|buttons?|child|boy|girl|man|woman|witness|butler|servant)\b", re.I),
    "size": late(r"^\s+(?:look|magic|magician|inspection|view of her own|encounter)\b", re.I),
    "pace": late(r"^\s+(?:lane|food|track|train|car|clock|motion|burn)\b", re.I),
}
"""What a cue is no cue before: 'night shift', 'snow boots', 'a colourful character'."""
_ON_DEPICTED = late(rf"^[^.;:]{{0,40}}?\b(?:on|in|inside|from|painted on|printed on|across)\s+(?:an?|the|his|her|their|its|one|old)"
    rf"\s+(?:[\w'-]+\s+){{0,3}}(?:{_DEPICTED})\b", re.I)
_OF_DEPICTED = late(rf"\b(?:{_DEPICTED})\s+(?:of|with|showing|shows|depicting|depicts|featuring|playing|plays|that (?:shows|says|"
    rf"reads)|from|saying|reading|full of|about|for)\s+[^.;:]{{0,50}}$", re.I)
_ON_SCREEN = late(
    r"\b(?:on|across|in|inside) (?:an?|the|his|her|its|their|one|every) (?:[\w'-]+ ){0,3}(?:screens?|monitors?|tvs?|telly|televisions?|"
    r"phones?|"
    r"tablets?|laptops?|"
    r"billboards?|posters?|paintings?|photographs?|photos?|viewfinders?|murals?|projections?|sketchbooks?|storyboards?|games?|mirrors?|"
    r"page)\b[^.;]{0,50}$|\b(?:screens?|monitors?|tvs?|telly|televisions?|phones?|tablets?|laptops?|billboards?|projectors?|"
    r"cinemas?)(?:,? each)? (?:that |which )?(?:playing|plays|showing|shows|displaying|with|running|streaming|filming)\b[^.;]{0,40}$|"
    r"\bfilm(?:s|ing) (?:him|her|them|it)sel(?:f|ves)\b[^.;]{0,20}$", re.I)
_SHOT_ON = late(r"\b(?:film(?:ed|s|ing)?|shot|shoots?|record(?:ed|s)?|captured|made|taken)\s+(?:\w+\s+){0,4}(?:on|with|"
                      r"by)\s[^.;]*$", re.I)
_SIMILE = late(r"\b(?:as \w+ as|colou?rs? of|(?<!-)like|as if|as though|reminiscent of|reminds? \w+ of|dream(?:s|ing|t|ed)? of|"
                     r"remember(?:s|ing)?|(?:talk|tell|speak|ask|complain|argu)(?:s|es|ing)? [^,.;]{0,40}?(?<=\s)"
    r"about|sing(?:s|ing)? (?:about|of)|thinks? of|imagin(?:es|ing)|wish(?:es|ing)? for|promis(?:e|es|ing)|waits? for|waiting for|longs? "
    r"for|called|named|titled|just off the|preparing for|ready for|before|after (?:a|the)|until|memory of|"
    r"(?:dark|black|bright|light|cold|quiet|silent|still|white|warm|red|clear) as|(?:paint|draw|sketch)(?:s|ing)|"
    r"smell "
    r"of|song about|story of|forecast(?:s)?)\s+(?:an?\s+|the\s+|of\s+)?(?:[\w'-]+\s+){0,4}$|"
                     r"\b(?:fake|pretend|artificial|plastic)\s+(?:(?!and\b|or\b)[\w'-]+\s+)?$", re.I)
_MEDIUM_HELD = late(r"\b(?:(?:(?:adorn|decorat|lin|cover|paper)ed|hung) (?:with|in)|hold(?:s|ing)?|hang(?:s|ing)?|pinned|paints?|painting|"
    r"draws?|drawing|sketching|reads?|reading|watch(?:es|ing)|wears?|wearing|dressed as|collects?|sells?|buys?|studies|"
    r"look(?:s|ing)? at|stares? at|in front of|past|passes|beside|(?:flip|leaf|thumb|brows|rifl)\w* through"
    r"|(?:shelves|shelf|stacks?|piles?|rows?|racks?|boxes|walls?|collections?) of|sprays?|spraying|builds?|building|folds?|folding|"
    r"inks|inking|knits|knitting|flings?|copies|copying|finds|finding|cleans|"
    r"cleaning|pages of|giggles? at|laughs? at|brushes|tattoo(?:s|ing|ed)?|plays?|playing|stacks?|steps? on|auctions?|steals?|"
    r"drawn|printed|stitched|framed|unrolls?|restores?|restoring)\s+(?:(?:an?|the|his|her|their|at|on|with|some|old|huge|tiny|small|two|"
    r"three)\s+)*(?:(?!in\b|as\b|like\b|and\b|through\b|style\b)[\w'-]+\s+){0,3}$|"
    r"(?<!built )(?<!made )\b(?:out of|(?<!shot )(?<!filmed )(?<!seen )through|off|inside) (?:an?|the) $|"
    r"\b(?:painted|faded|peeling|tattooed) $", re.I)
_MEDIUM_TOLD = late(r"\b(?:documentar(?:y|ies)|exhibitions?|lectures?|interviews?|talk|fans?|history|biograph(?:y|ies)|"
                          r"conversation|behind the scenes|making|premiere|screening|crew|set)"
                          r"\s+(?:about|on|of|with|for)\s[^.;:]{0,40}$|\b(?:the|a|an|his|her|their|its)\s+(?!film|movie|video|scene|"
                          r"picture|shot|"
                          r"world|piece|footage|clip|whole|entire|style|look|animation|result|image|frame|thing)[\w-]+\s+(?:\w+\s+)?"
                          r"(?:looks?|seems?|glows?|shines?|feels?|is|are)\s+(?:\w+\s+)?(?:like|as)\s+(?:an?\s+|the\s+)?$", re.I)
"""What a style is only spoken of: 'a documentary about Hayao Miyazaki', 'the city looks like pixel art'."""
_MEDIUM_LIES = late(r"\b(?:on|over|above|across|in)\s+(?:the|an?|his|her|their)\s+[\w-]+(?:\s+\w+)?,?\s+(?:is\s+|hangs\s+|lies\s+)?"
                          r"(?:an?|some|the)\s+$", re.I)
_MADE_AS = late(r"\s*(?:[\w-]+[ -]){0,2}(?:game|print|painting|drawing|illustration|sketch|picture|canvas|puzzle)", re.I)
_SHOWS = late(r"\b(?:shot|photo(?:graph)?|close-?up|view|image|picture|footage|video|clip|macro|still) of $", re.I)
_A_DEPICTED = late(rf"(?:an?|the|some|his|her|two|[\w-]+['’]s) .*\b(?:{_DEPICTED})$", re.I)
_LIVE = late(r"\blive[- ]action\b", re.I)
_BELONGS = late(r"\s+(?!style|look|film|movie|short|animation|video|scene|sequence|world|version|piece|picture|sketch|feel|aesthetic|"
                r"treatment|shot|clip|render)[a-z]+", re.I)
"""A drawn character in a film of real people: 'a 2D animated gingerbread man'."""
_UP_AT = late(r"(?:look|gaz|star|peer|glanc|wav|smil)(?:s|es|ing)? (?:up|down|straight up|back up)\b", re.I)
_FASTENED = late(r"\s+(?:\w+\s+)?(?:(?:held|clipped|tacked|fixed|stapled) (?:to|on|by|up|under)|adorning|lining|decorating|taped|pinned|"
    r"glued|stuck|hanging|hangs|framed|on (?:the|a|an|his|her|"
    r"their) (?:wall|fridge|door|desk|easel|table|shelf)|in (?:a|the|his|her) (?:frame|book|notebook|hand)|flutters|falls off)\b", re.I)
_PAINTED = late(r"\b(?:an?|the|some|its|his|her)\s+(?:faded |peeling |old |huge |little )?(?:painted|stencilled|printed|embroidered|"
                      r"tattooed|carved|"
                      r"chalk|inflatable|knitted|cardboard|plywood)\s+$", re.I)


_SCREEN = late(r"\b(?:screen|monitor|tv|television|phone|tablet|laptop)\b", re.I)
_RAINS = late(r"\brain(?:s|ing|ed)?\s+(?:down\s+)?(?:confetti|petals|coins|money|gold|banknotes|feathers|glitter|blows|arrows|"
                    r"sparks|ash|bullets|"
                    r"praise|cats|frogs|men|sequins|rice|leaves|kisses)\b", re.I)
_GAZE = late(r"(?:star|gaz|peer|glanc|squint|look|gawp|gap)ing\b", re.I)
_LOOKING = late(r"\b(?:star|gaz|peer|glanc|squint|look|wav|smil|shout|call)(?:s|es|ing)\b[^,.;]*$", re.I)
_MUTELY = late(r"without (?:a|any|making a) (?:sound|noise)$", re.I)
_HEARD = late(r"\s+(?:gets?|comes?|leaves?|escapes?|carries|reaches|passes|goes)\b", re.I)
_CROWD = late(r"\b(?:[a-z]+(?:ers|ors|ists|bathers)|crowd|audience|couple|family|class|team)\b", re.I)
_MEANT = late(r"\b(?:meant|made|designed|painted|supposed|intended|best|only|laid out|arranged)\s+to be\s+$", re.I)
_TURNED = late(r"\s*(?:off|of tilt|to (?:the|one|port|star)|left|right|from|clockwise|anti|field|fov|round|around)\b", re.I)
_TILT = late(r"\b(?:tilt\w*|cant\w*|dutch|angle[ds]?|roll\w*|askew|slant\w*|slop\w*|pan|turns?|orbit\w*|oven|lean\w*|"
                   r"horizon)\b", re.I)
_DRINK = late(r"\s+(?!down\b|rain\b|hard\b|outside\b|all\b|now\b|and\b|with\b|as\b|on\b|in\b|from\b|while\b|so\b|that\b|heavily\b|"
                    r"steadily\b)[a-z]", re.I)
_AROUND = 600        # characters of a sentence on either side of a cue that can say how it is meant


_MAKES = late(r"\b(?:mak(?:es|ing)|does|doing|practi[sc](?:es|ing)|learn(?:s|ing)|studying|tries|trying)\s+(?:\w+\s+)?$", re.I)
_CROSSES = late(r"(?<!camera )(?<!lens )(?<!shot )\bcross(?:es|ing)?\s+(?:the )?(?:frame|screen|picture|shot)\b", re.I)


def asserted(text: str, cue: Cue) -> bool:
    """Whether a cue is really said of the picture: not negated, not depicted in it, not compared with, not a mere mention."""
    _, sentence = sentence_of(text, cue.start)
    before, after = text[max(sentence.start, cue.start - _AROUND): cue.start], text[cue.end: min(sentence.end, cue.end + _AROUND)]
    clause = re.split(r"[,:;()–—]|\bbut\b", before)[-1]
    if not _OWN_NO.match(cue.text) and _NEGATED.search(clause):
        return False
    if re.match(r"\s+(?:is|are) (?:not|no longer|never)\b|\s+(?:isn't|aren't)\b", after):
        return False
    simile = _SIMILE.search(clause)
    if simile and cue.axis not in ("motion", "inout", "size", "angle") and not (
            re.match(r"(?:like|as if|as though)\b", simile.group(0), re.I) and (cue.axis == "medium" or looks.LIKENED.search(clause))):
        return False
    if names.a_name(text, cue.start, cue.end) or (_ON_SCREEN.search(before) and not _SHOT_ON.search(before)) or (
            cue.axis in _TRAPS and _TRAPS[cue.axis].match(after)):
        return False
    if cue.axis == "medium":
        return not cue.text.lower().endswith(("cartoonist", "cartoonists", "night sky")) and _a_style(text, cue, clause, before, after)
    if cue.axis in ("angle", "updown") and _UP_AT.match(cue.text) and re.match(r"\s+(?:us|me|you|the (?:camera|lens|viewer))\b", after):
        return False                 # 'tips her head back and looks up at us'
    if not looks.of_the_film(cue, sentence.text, before, after):
        return False
    if not looks.of_the_picture(cue, sentence.text, clause, after) or (cue.axis == "clarity" and _MEDIUM_HELD.search(clause)):
        return False
    if cue.axis == "take" and _MAKES.search(clause) and acting(clause):
        return False                 # 'a film editor making quick cuts on her timeline'
    if cue.axis == "leftright" and _CROSSES.search(f"{before[-24:]}{cue.text}"):
        return False                 # it is somebody who crosses the frame
    if namesakes.of_something_else(cue, clause, after):
        return False
    if cue.axis in _FILMED:
        return _of_camera(text, cue, clause, before, after)
    if cue.axis in ("clarity", "colour") and filmed.OBJECT_OF_WHO.search(clause):
        return False                 # 'about a man who repairs grainy tapes'
    if filmed.of_one_thing(cue, clause, after):
        return False
    if _of_somebody(cue, clause, before, after):
        return False
    if cue.axis in ("angle", "pov") and filmed.of_a_thing(cue, cue.text.lower(), before, after):
        return False
    if cue.axis == "angle" and re.match(r"high (?:up )?in the\b(?!.*\b(?:down|camera|looking)\b)", cue.text, re.I):
        return False                 # 'high in the bell tower' somebody rings
    if cue.axis == "season" and re.match(r"snow[- ]white", cue.text, re.I):
        return False
    if cue.axis == "season" and "degree" in cue.text and (_TURNED.match(after) or _TILT.search(sentence.text)):
        return False
    if cue.axis == "sky" and _RAINS.search(cue.text + after[:24]):
        return False
    if cue.axis == "sky" and re.search(r"\bpour(?:s|ing) (?!down\b|rain\b|with\b)[a-z]+$", cue.text, re.I) and acting(before):
        return False                 # 'the dad keeps pouring lemonade'
    if cue.axis == "sky" and cue.text.lower().endswith("pouring") and _DRINK.match(after):
        return False
    if cue.axis == "era":
        after = after.split(",")[0]              # 'true to its time, copies the psalm on a laptop'
    if _AFTER_DEPICTED.match(after) or (cue.axis != "crowd" and (_OF_DEPICTED.search(clause) or _ON_DEPICTED.match(after))):
        return False
    if cue.axis == "crowd" and cue.value == "none" and re.search(r"\balone\b", cue.text, re.I) and re.search(r"\bin (?:a|the) crowd",
        after):
        return False
    return not (cue.axis in ("time", "season") and re.match(r"['’]s\b", after))


_FILMED = frozenset("motion shake inout leftright updown aspect fps take lens size".split())


def _of_camera(text: str, cue: Cue, clause: str, before: str, after: str) -> bool:
    """Whether words of the camera and of the frame are said of ours, and of what it films."""
    on_screen = cue.axis in ("aspect", "size") and _ON_DEPICTED.match(after) and _SCREEN.search(after[:90])
    if filmed.one_move(cue):
        return False
    if cue.axis == "size" and cue.value == "wide" and re.search(r"\b(?:that|which) shows? (?:[\w-]+ ){0,3}$", clause):
        return False             # 'a postcard that shows a wide panorama'
    if cue.text.lower().endswith("in hand") and acting(before):
        return False             # 'a videographer, gimbal in hand'
    if cue.text.lower().startswith("it ") and not owners.camera_is_it(text, cue.start):
        return False
    modelled = cue.axis == "size" and re.search(r"\b(?:miniature|model|maquette|painting|picture|drawing)s? of $", clause)
    return not on_screen and not modelled and filmed.by_camera(cue, before, after)


def _of_somebody(cue: Cue, clause: str, before: str, after: str) -> bool:
    """Whether a look or a silence is somebody's in the picture: 'staring up at the kites', 'a mime screams without a sound'."""
    if cue.axis == "sound":
        return (_MUTELY.match(cue.text) is not None and acting(before)) or _HEARD.match(after) is not None
    if cue.axis != "angle":
        return False
    if _GAZE.match(cue.text) and re.search(r"\bus\b", cue.text):
        return True
    gazes = _GAZE.match(cue.text) and not re.search(r"\b(?:him|her|them|it|us)\b", cue.text + after[:6])
    seen = acting(before) or (gazes is not None and _CROWD.search(before) is not None)
    looks_there = bool(gazes) or _LOOKING.search(clause) is not None
    return _MEANT.search(clause) is not None or (looks_there and seen)      # 'a face meant to be seen from above'


def _a_style(text: str, cue: Cue, clause: str, before: str, after: str) -> bool:
    """Whether a style is that of the picture: not of a thing in it, not spoken of, not what somebody holds, builds or paints."""
    if _SHOWS.search(before) and _A_DEPICTED.match(cue.text):
        return False
    if _LIVE.search(text) and re.search(r"\b(?:an?|the|two|three|his|her) $", before) and _BELONGS.match(after):
        return False
    if _MEDIUM_TOLD.search(clause) or (_MEDIUM_LIES.search(before) and re.match(r"\s+of\b|\s*$", after)):
        return False
    pictured = _AFTER_DEPICTED.match(after) and not _MADE_AS.match(after)
    return not (pictured or _FASTENED.match(after) or _PAINTED.search(before) or _MEDIUM_HELD.search(clause)
                or _ON_DEPICTED.match(after) or _OF_DEPICTED.search(clause))
