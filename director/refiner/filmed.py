"""Whether words of the camera are said of the camera, or of something in the picture ('a tracking dog', 'a wide-angle mirror')."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from director import dictionary, wordnet
from director.refiner import joints, wordclass
from director.refiner.late import late
from director.refiner.owners import ACTOR, PEOPLE
from director.refiner.placed import PLACES, goes_on

if TYPE_CHECKING:
    from director.refiner.cues import Cue

_OPERATOR = late(
    r"\b(?:a man|a woman|someone|operator|crew|camera(?:man|woman)|filmmaker|tourists?|photographers?|paparazz[io]|birdwatchers?|"
    r"reporters?|students?|"
    r"friend|journalists?|vlogger|youtuber|director|girl|boy|guest|father|mother)\b[^.]*\b(?:holds?|holding|carries|carrying|with|using|"
    r"mounts?|sets up|"
    r"shoots?|films?|raises?|aims?|from) (?:[\w'-]+ ){0,3}$", re.I)

_CAMERA_WORD = late(r"\b(?:camera|lens|pan\w*|truck\w*|track\w*|doll\w+|shot|view|frame|framing|whip|crab\w*|slider|gimbal|drone|"
                          r"steadicam|direction|move)\b", re.I)
_BARE_MOVE = late(r"(?:dolly|truck|cran|track|pann|orbit|glid|swoop|arc)ing", re.I)
_MOVING_ON = late(r"\w+ing (?:(?:right|straight) )?(?:a?round|over|through|past|between|along|across|above|into|down|up|by|the|her|"
                        r"him|them|it|behind|alongside)\b", re.I)
_ITS_MOVER = late(r"(?:^|[^a-z' ]|\b(?:camera|lens|drone|shot|view|frame|gimbal|steadicam|crane|footage|take|and|then|while|is|are|"
                        r"keeps|\w+ly|always|forever|slow|fast|but|we're|starts|also)) *$", re.I)


_CARRIED = late(r"\b(?:shoulders?|helmet|handlebars|chest|back|collar|bonnet|saddle|mane|belt) of\b|\b(?:strapped|mounted|"
    r"attached|lashed|rigged|tied|taped|fixed|bolted) (?:to|on|onto|under)\b", re.I)
_CAMERA_LOOKS = late(r"(?:the |our )?camera (?:\w+ly )?(?:look|peer|star|sit|stand|is|are|stay|fix|mount|plac|plant|hid|"
                           r"point|watch|remain|gaz|film|shoot|"
                           r"record|see|aim|was|lies|lying|set|hang|linger|rest|focus|bag|lens|crew|man|on|that|which|and)\w* ", re.I)
_SHOOTERS = frozenset("operator cameraman camerawoman filmmaker vlogger he she they who people man woman".split())


def _goes_on(before: str) -> bool:
    """Whether a part tells what somebody does besides: 'An eagle soars, circling above the valley'."""
    return before.rstrip().endswith(",") and not _CAMERA_WORD.search(before) and any(
        wordclass.verbal(word) for word in re.findall(r"[a-z]+s\b", before))


def _others_move(cue: Cue, low: str, before: str, after: str) -> bool:
    """Whether a word of movement is said of something in the picture: 'a carousel spinning round', 'a tracking dog'."""
    if _BARE_MOVE.fullmatch(low):
        return not (re.match(r"\s*(?:[,.;|]|$|shot|camera|move)", after) and re.search(
            r"(?:^|[,.;:|]\s*|\b(?:camera|lens|\w+ly)\s+)$", before))
    last = re.search(r"\b([a-z]+) $", before)
    if cue.axis != "shake" and re.match(r"[a-z]+s\b", low) and last and (last.group(1) in PEOPLE or last.group(1) in _SHOOTERS):
        return True                  # 'the photographer zooms in'
    if cue.value == "moving" and _CAMERA_LOOKS.match(low) and not _CARRIED.search(low):
        return True                  # 'the camera looks through the keyhole'
    if cue.axis == "updown" and re.match(r"(?:the |a )?crane (?!up|down|shot|move)", low):
        return True                  # 'the crane lifts a container'
    if low.startswith(("without moving", "without budging")):
        return _CAMERA_WORD.search(re.split(r"[.;:]", before)[-1]) is None       # 'without moving a muscle'
    if cue.axis == "motion" and _MOVING_ON.match(low):
        return not _ITS_MOVER.search(before) or (not re.search(r"\b(?:him|her|them|us)\b", low) and _goes_on(before))
    return low == "fixed lens" or (cue.axis == "leftright" and not _CAMERA_WORD.search(low) and "camera" not in before.lower())


_SHOWN_AS = late(r"[ -](?:in|on|at|of|with|and|for|from|to|by|as|only|throughout|shots?|views?|looks?|camera\w*|lens\w*|glass|"
    r"optics?|prime|ultra|super|wide|tele\w*|zoom|compress\w*|distort\w*|perspective|footage|framing|throughout|close\w*|detail|fish\w*|"
    r"rectilinear|"
    r"angle|portrait|macro|micro|extreme|photograph|photography|cinemato\w*|aerial|drone|follows?|captures?|shows?|is|the|a|an|anamorphic|"
    r"f\b|"
    r"format|length|sees?|pov|point|hands?|gopro|figure|medium|frames?|image|but|while|or|full|long|then|bokeh|now|instead|please|"
    r"today|that|which|bend\w*|stretch\w*|bulg\w*|every|everything|seen)\b", re.I)
_BARE_LOOK = late(r"(?:an? |the )?(?:macro|wide-angle|ultra-wide|tele-?photo|\d+ ?mm|full-length|fish-?eye|overhead|aerial|"
                   r"(?:bird|worm|frog)['’]?s-eye)", re.I)
_HELD_LENS = late(r"\b(?:clean|repair|polish|drop|hold|fit|mount|attach|carr[iy]|unscrew|sell|buy|inspect|shelf of|row of|pile of|"
                        r"case of|box of|old|monstrous|collect|count|wip|(?<!seen )(?<!shot )(?<!filmed )(?<!viewed )(?<!framed "
                        r")through)(?:e?s|ing|ed|es)?\s+"
                        r"(?:an?|the|his|her|some|old)?\s*$", re.I)
_ACCOUNT = late(r"\s+(?:accounts?|narrat\w+|essay|story|stories|singular|plural|testimon\w+|novel|report|voice|"
                      r"essays|poem|diary)\b", re.I)
_WORN = late(r"\b(?:with|wear\w*|carr\w+|holds?|holding)\s+(?:an?|the|his|her)?\s*$", re.I)
_ONLOOKER = late(r"observer|bystander|onlook|outsid|spectat|passer")
_IN_MUD = late(r"\s+in\s+(?!(?:the )?(?:frame|shot|view)\b)")
_COVERED = late(r"\b(?:cover|dress|clad|tattoo|paint|wrap|armou?r|wet|soak|mudd|plaster|cak|smear)\w*\s+(?:from\s+)?$", re.I)
_MIRRORED = late(r"\b(?:inside (?:it|the|a|an|each)\b|reflect\w+|mirrored|miniatures?|models?|dioramas?|(?:in|through|on) "
                       r"(?:it|(?:the|a|an|"
                       r"his|her|its|each) (?:\w+ ){0,2}(?:dew-?drop|drop|lens|mirror|eye|iris|pupil|visor|window|bubble|marble|glass|"
                       r"puddle|globe|"
                       r"postcard|painting|photo\w*|map|ball)))\b", re.I)
_LOOKER = late(r"(?:looking|gazing|peering|staring|craning|look|looks|gaze|gazes|peer|peers|stare|stares|up|down|"
                     r"straight down|pointing)\b", re.I)
_SOMEONE_LOOKS = late(r"(?<!camera )\b(?:looks|gazes|stares|glares|peers|faces?|reflections?|silhouettes?) (?:[\w'’]+ ){0,4}$")
OBJECT_OF_WHO = late(r"\bwho [a-z]+s (?:an? |the |his |her |old |some )*$", re.I)
_HIS_CAMERA = late(r"\b(?:his|her|their) (?:\w+ )?(?:camera|phone|telescope|rifle|gun|easel|binoculars) $", re.I)
_SHOOTS = late(r"\b(?:she|he|they|who|[a-z]+er|man|woman|boy|girl|tourist|paparazz[io]) (?:photographs|films|snaps|shoots|"
    r"watches|spots|stud(?:y|ies)|"
               r"aims at|peers at)\b", re.I)
_PICTURES = late(r"\b(?:photographs|films|snaps|paints|draws|sketches|records|surveys|watches|spies on) (?:[\w'’]+ ){1,4}$", re.I)
_FILMING = late(r"\b(?:camera|lens|shot|shoot|view\w*|angle|film\w*|seen|see|we|frame[ds]?|framing|perspective|drone|"
                      r"looks? (?:on|out)|photo\w*|"
                      r"captured|vantage|from (?:the|a|an|his|her|above|below|high|directly|straight|ground))\b", re.I)


_FROM_HERE = frozenset("camera lens shot view angle filmed seen pointing aimed directly straight right strictly frame drone looks is".split(
    ))


_NOT_US = r"(?!(?:camera|lens|shot|view|viewpoint|frame|framing|drone|angle|perspective|eye)\b)"
_PARTICIPLE = late(r"(?:point|look|gaz|peer|star|squint|glanc|crane|wav|reach|lean)\w*ing\b", re.I)
_ITS_OWN = late(rf"(?:,|\b(?:and|as|while|with))\s+(?:an?|the|his|her|its|their|one|two|three|every)\s+(?:[\w'-]+\s+){{0,2}}?"
                rf"{_NOT_US}[\w-]+\s+$", re.I)
_POINTS = late(rf"\b{_NOT_US}[a-z]+\s+(?:point|wav|climb|reach|shout|bend|lean|nod|smil|call|grin|sing)(?:s|ing)\s+(?:[a-z]+ly\s+)?$", re.I)
"""Whose look it is: a participle right behind somebody or something of its own is no look of the camera's."""


def told_of_somebody(clause: str) -> bool:
    """Whether somebody is named in a clause that speaks of the shot."""
    return ACTOR.search(clause) is not None and _FILMING.search(clause) is not None


_FROM_THERE = late(r"(?:from|beneath|under|underneath|below)\b(?!.*\b(?:look|peer|gaz|shot|film|view|camera|lens)\w*)", re.I)
_THERE = frozenset("hang shine glow light cast hide stretch lift spill drip rain snow beam dangle suspend grow call shout echo".split())
_FRAMED_SO = frozenset("see film shoot view capture look gaze peer watch frame point show record photograph be".split())


def _comes_from(low: str, clause: str, after: str) -> bool:
    """Whether it is something in the picture that comes from above or goes on below: 'water drips from the ceiling'."""
    last = re.search(r"([a-z]{3,})\s+(?:(?:down|up|slowly|gently|softly|silently|\w+ly)\s+)?$", clause, re.I)
    verb = last[1].lower() if last else ""
    does = wordclass.third(verb) or verb.endswith("ing") or (last and re.search(r"\b(?:to|can|and|will)\s+$", clause[: last.start()]))
    if not (_FROM_THERE.match(low) and does) or _LOOKS_ON.match(after):
        return False
    bases = set(dictionary.bases(verb, "verb"))
    comes = any(base in _THERE or wordnet.fields(base, "verb").get("motion", 0) > 0.3 for base in bases)
    return comes and not bases & _FRAMED_SO and not _CAMERA_WORD.search(clause.split(",")[-1])


_LOOKS_ON = late(r"\s+(?:look|peer|gaz|point|aim|stare|staring)\w*\b", re.I)
_NO_SIZE = late(r"full[- ]body (?:movement|motion|workout|exercise|armou?r|suit|mirror|tattoo|costume|harness)|overall composition|"
                r"(?:fully|completely|wholly) (?:in|within|inside) the (?!(?:frame|shot|picture|view)\b)", re.I)
_QUALITY = late(r"\b(?:the|its|their|his|her|every|each|all|any|fine|finest|intricate|subtle|in|of|\w+(?:ing|es))\s+$", re.I)
_HIGH_GRADE = late(r"high[- ](?:definition|resolution|quality|speed|contrast|key|end)\b", re.I)
_OFFERED = late(r"\b(?:offer|provid|afford|command|boast|enjoy)(?:s|ing)?\s+(?:an?\s+|the\s+)?(?:[a-z]+\s+){0,2}$", re.I)
_ITS_BODY = late(r"\b(?:his|her|its|their)\s+$", re.I)


def of_a_thing(cue: Cue, low: str, before: str, after: str) -> bool:
    """Whether words of size, angle, view or lens are said of a thing: 'a wide-angle mirror', 'she looks down at her shoes'."""
    clause = re.split(r"[;:.]", before)[-1]
    if cue.axis == "angle" and _comes_from(low, clause, after):
        return True
    if cue.axis == "angle" and low.endswith(" high") and re.match(r"\s+(?:up|on|in|above)\b", after):
        return True                  # 'a bird's nest high up on a chimney'
    if cue.axis == "size" and (_NO_SIZE.match(low + after[:24]) or (low.startswith("detail") and _QUALITY.search(before))):
        return True                  # 'capturing the details of the room', 'full-body movements'
    if cue.axis == "angle" and _HIGH_GRADE.match(low):
        return True                  # 'high-definition shot'
    if cue.axis == "size" and (_OFFERED.search(clause) or low == "cinematic shot"):
        return True                  # 'the tower offers a panoramic view'
    if cue.axis == "size" and _ITS_BODY.search(before) and re.match(r"\s+(?:has|have|is|are)\b", after):
        return True                  # 'its chest and head have robotic parts'
    if _BARE_LOOK.fullmatch(low) and re.match(r"[ -][a-z]", after, re.I) and not _SHOWN_AS.match(after):
        return True
    if cue.value == "static" and _HIS_CAMERA.search(before):
        return True                  # 'he sets his camera on a tripod'
    if cue.axis == "lens" and _SHOOTS.search(clause) and not re.search(r"\bwe\b|\bcamera\b", clause, re.I):
        return True                  # 'she photographs the moon with a 600mm telephoto'
    if cue.axis == "lens":
        return _HELD_LENS.search(before) is not None
    if cue.axis == "pov":
        return bool(_ACCOUNT.match(after) or _WORN.search(before) or (cue.value == "first" and _ONLOOKER.search(low)))
    if cue.axis == "size" and cue.value == "wide" and _MIRRORED.search(before):
        return True                  # 'inside the dewdrop, upside down, the entire valley'
    if cue.axis == "size":
        return low.endswith(("head to toe", "head to foot")) and (_IN_MUD.match(after) or _COVERED.search(before)) is not None
    if low.startswith(("camera", "lens")) and re.search(r"\b(?:his|her|their|an?) $", before, re.I):
        return True                  # 'aiming his camera straight up'
    last = re.search(r"([\w']+) $", clause)
    if low.startswith(("up ", "down ")) and last and last.group(1).lower() not in _FROM_HERE:
        return True                  # 'set down on the counter'
    if (cue.axis == "inout" or cue.value == "dutch") and re.search(r"\btilt\w* (?:\w+ly )?(?:up|down|back)\b", low + after[:20]):
        return True                  # a tilt of the camera's head
    if cue.axis == "angle" and _PICTURES.search(clause) and not re.search(r"\b(?:camera|lens|we|shot|the drone)\b", clause, re.I):
        return True                  # 'a drone photographs the statue from above'
    if cue.axis == "angle" and _SOMEONE_LOOKS.search(clause) and ACTOR.search(clause) and re.match(r"(?:from|high|low)\b", low):
        return True                  # 'the priest looks down at us from high above'
    if cue.axis == "angle" and (_ITS_OWN.search(clause) if _PARTICIPLE.match(low) else _POINTS.search(clause)):
        return True                  # '…, the guide pointing up at a seagull', 'on a sweep pointing down at his brushes'
    if cue.axis == "angle" and _LOOKER.match(low) and "camera" not in low and "lens" not in low:
        if re.search(r"\b(?:on|at|upon) (?:her|him|them|us|it)\b", low) and told_of_somebody(clause):
            return False                 # 'a shot of the cleaner, looking straight down on her'
        told = list(_FILMING.finditer(clause))
        looked = ACTOR.search(clause[told[-1].end():] if told else clause)
        return re.search(r"\w[\w']*,?\s+$", clause) is not None and (not told or looked is not None)
    return False


_FIXED = late(r"(?:clamped|fixed|mounted|bolted|screwed|set|parked) (?:on|to|onto) (?:an?|the|its)\b"
               r"(?!.*\b(?:tripod|stand|sticks|head)\b)", re.I)
_AS_OBJECT = late(r"\b(?:into|in|across|through|out of|within|from|leaves|enters|leaving|entering|fills|crosses) (?:the |our )?$", re.I)
_ALSO_DOES = late(rf"\b(?:the|an?|his|her|its|their)\s+(?:[\w-]+\s+)?{_NOT_US}[a-z]+\s+[a-z]+s\b[^,]*\band\s+(?:then\s+)?$", re.I)
_LANDS = late(r"\b(?:lands?|landing|deliver\w*|drops? (?:an?|the|its)|takes? off|crash\w*|buzz\w*|carr(?:y|ies|ying)|"
    r"hums?|blink\w*)\b", re.I)
"""What a drone does that is seen and does not see."""
_WAYS = ("inout", "leftright", "updown")


def by_camera(cue: Cue, before: str, after: str) -> bool:
    """A camera word used of something else ('static on the radio', 'portrait of', 'the drone zooms in') is no cue."""
    low = cue.text.lower()
    if of_a_thing(cue, low, before, after):
        return False
    if re.match(r"(?:(?:an?|the|one|two) )?(?:\w+ )?drones?\b", low) and _LANDS.search(low + re.split(r"[,.;]", after)[0]):
        return False
    if _AS_OBJECT.search(before) and re.match(r"(?:frame|shot|view|picture|image)\b", low):
        return False                 # 'flies into the frame and lands'
    if cue.strength in PLACES:
        return True
    if cue.axis in _WAYS and not _CAMERA_WORD.search(low) and not goes_on(after):
        return False                 # 'a pull-out sofa', 'a receding hairline'
    if cue.axis in _WAYS and _ALSO_DOES.search(re.split(r"[.;:]", before)[-1]) and re.match(r"[a-z]+s\b", low):
        return False                 # 'the train pulls in from the left and pulls out to the right'
    if _others_move(cue, low, before, after):
        return False
    if low.endswith(("tripod", "sticks")) and re.match(r",?\s*(?:and |that |which )?(?:tilt|pan|swivel|turn)(?:s|ing)?\b", after):
        return False                 # a tripod's head turns
    if cue.value == "static" and _FIXED.match(low) and re.search(r"\b(?!and\b|is\b|are\b)[a-z]+ $", before) and not _CAMERA_WORD.search(
            before[-30:]):
        return False                 # 'a lightbulb mounted on the wall'
    if low == "tripod":
        return re.search(r"(?:^|[,.|;]\s*)$", before) is not None and re.match(r"\s*(?:[,.|;]|$|only|shot)", after) is not None
    if low == "static":
        return bool(re.match(r"\s*(?:[,.;]|$|tripod|camera|shot|wide|medium|close)",
            after)) and not re.search(r"\b(?:tv|television|radio|playing|electric|of|with|hair)\s+$", before, re.I)
    if cue.axis == "aspect" and re.match(r"\s+(?:television|tv|monitor|screen|photo|phone|projector|painting|print|"
                                         r"(?:movie|film|game|match) on (?:the|a|an|his|her))\b", after, re.I):
        return False
    if cue.axis == "size" and re.match(r"\s+(?:inside|within|in) (?:it|them|there)\b", after, re.I):
        return False                 # 'a snow globe, a whole tiny city inside it'
    if cue.axis in ("motion", "shake") and re.search(
            r"\b(?:operator|crew|cameraman|camerawoman|cinematographer|reporter)\b", cue.text, re.I) and re.search(
                r"\b(?:crew|set|making|reporters?)\b", before, re.I):
        return False                 # the camera that is seen, not the one that sees
    if cue.axis == "aspect" and not joints.ONE_FILE.search(before + after) and re.search(
            r"\b(?:later|also|alternate|second version|cropped?|safe(?! (?:zones?|areas?|margins?)))\b",
            f"{before[-40:]} {after[:30]}", re.I):
        return False
    if cue.axis in ("inout", "leftright") and low.startswith(("retreat", "reced", "back", "clos", "drift", "slid",
        "mov")) and "camera" not in before.lower()[-60:]:
        return re.search(r"\b(?:camera|lens|dolly|zoom|shot|track(?:ing)?|push|pull|glide)\b", low) is not None
    if low.startswith(("flies", "glides", "sweeps", "moves", "circles", "tracks", "pans", "travels")):
        return "camera" in before.lower() + low or (cue.axis in _WAYS and low.startswith("pans") and not re.search(r"\w\s*$", before))
    if re.search(r"\b(?:push(?:es|ing)?|pull(?:s|ing)?|rides?|riding|builds?|moves?|lays?|carries|sets? up) (?:an?|the|his|her) $", before,
                 re.I):
        return False
    return not _OPERATOR.search(f"{before}{cue.text.split()[0]} " if cue.text.lower().startswith(("with", "on", "using")) else before)


_LAMP_SHINES = late(r"\b(?:match|candle|lamp|torch|bulb|lantern|spark|fire|flame|screen|sign|star|moon|headlight|firework|comet|"
    r"ember)s? [a-z]+ "
                    r"(?:so |very |too |as )?$", re.I)
_SEEN_HIGH = late(r"we (?:see|watch|find|follow|spot)\b(?!.*\b(?:down|from)\b)", re.I)
_LEVEL_WITH = late(r"\beye[- ]level with (?:each|one|the other|his|her|their|him|them)\b", re.I)
_ONE_MOVE = late(r"not an? (?:zoom|pan|tilt|dolly|push|pull)", re.I)
"""'not a zoom: a dolly' rules out one move only."""
_TAKES_IN = late(r"\b(?:takes?|taking) in(?: the)?$", re.I)


def one_move(cue: Cue) -> bool:
    """Whether no stillness is asked for, only another move; or no move, only what is seen: 'the camera takes in the city'."""
    return (cue.value == "static" and _ONE_MOVE.fullmatch(cue.text) is not None) or _TAKES_IN.search(cue.text) is not None


_ONE = late(r"\b(?:one|a|an|a single|its|his|her)\s+(?:[a-z-]+\s+)?$", re.I)


def _one_lamp(clause: str, after: str) -> bool:
    """'one blinding white spotlight' is bright where all else is dark."""
    ahead = re.match(r"(?:\s+[a-z-]+){1,3}", after, re.I) if _ONE.search(clause) else None
    return ahead is not None and any(wordnet.is_a(word, "source of illumination", senses=3) and word != "sun"
                                     for word in ahead.group().lower().split())


_SAID_OF = {"speed": late(r".*motion\s+blur\b", re.I), "place": late(r"carpet of\b", re.I),
            "focus": late(r".*\b(?:shows|has|is) (?:an?|the)?\s*(?:crisp|clear|sharp)\s+(?:\w+ )?(?:sky|skies|water|view)\b", re.I)}
"""Words of an axis that are of something else with what stands behind them: 'motion blur', 'a carpet of moss'."""
_PARTLY = late(r"\b(?:part(?:ly|ially)?|half|semi)[ -]+$", re.I)
_TOLD_IN = late(r"\b(?:game|book|novel|comic|puzzle|painting|mural|play|poster|diorama)s?\s+$", re.I)
_STAYS = late(r"\s*(?:is|are|remains?|stays?|stands?|sits?|walks?|came|comes|lives|left)\b", re.I)
_ONE_OF_MANY = late(r"\b(?:one|a single|a lone|the only)\s+$", re.I)
_FACE = late(r"(?:interior|exterior)(?: is)?,?", re.I)
_OWN_FACE = late(r"(?:\b(?:its|their|his|her|whose|the|an?|and)|['’]s)\s+(?:[\w-]+,?\s+){0,3}$|\b[a-z]+\s+$", re.I)
_OF_A_THING = late(r"\s+of (?:the|its|his|her|their|an?)\s+(?!(?:\w+ )?(?:film|scene|picture|image|video|clip|shot|footage|frame|piece|"
                   r"whole|entire)\b)", re.I)
_SHADES = late(r"(?:tones?|colou?rs?|hues|shades)$|in colou?r$", re.I)
_OWN_SHADES = late(r"(?:\b(?:its|their|his|her|whose)|['’]s)\s+(?:[\w-]+,?\s+){0,2}$", re.I)
"""What is said of one thing: 'with its earthy tones', 'the earthy tones of the soil'."""


def of_one_thing(cue: Cue, clause: str, after: str) -> bool:
    """Whether light is that of one lamp ('the match flares so bright'), or a height that of somebody who is seen."""
    if cue.axis in _SAID_OF and _SAID_OF[cue.axis].match(f"{cue.text}{after}"):
        return True
    if cue.axis == "world" and _PARTLY.search(clause):
        return True                  # a tail 'partially submerged in the water'
    if cue.axis == "place" and _FACE.fullmatch(cue.text):
        return _OWN_FACE.search(clause) is not None          # 'its wooden exterior'
    if cue.axis == "colour":
        return _SHADES.search(cue.text) is not None and (_OF_A_THING.match(after) or _OWN_SHADES.search(clause)) is not None
    if cue.axis == "era" and cue.text.lower().startswith("set in"):
        return _TOLD_IN.search(clause) is not None           # 'plays a game set in ancient Egypt'
    if cue.axis == "crowd":
        return re.match(r"the only one who\b", cue.text + after, re.I) is not None and _STAYS.match(after.split("who")[-1]) is None
    if cue.axis == "light":
        return cue.value == "bright" and (_one_lamp(clause, after) or any(
            sign.search(clause) for sign in (_ONE_OF_MANY, _LAMP_SHINES)))
    if cue.axis != "angle":
        return False
    high = cue.value == "high" and _SEEN_HIGH.match(cue.text) is not None
    return high or _LEVEL_WITH.search(cue.text + after[:12]) is not None
