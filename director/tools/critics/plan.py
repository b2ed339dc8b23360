"""What the request allows: a strobe that was asked for is not a fault.

Words are looked for in the prompt, light, style, grade and camera words; a word right after "no", "not" or "without"
does not count. Each field names one kind of legal trouble.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from director.model import ShotRequest
from director.tools.critics.edits import Edits, read_edits
from director.vocabulary import Move, stands
from director.vocabulary import find as find_word

_FLASHES = (
    r"strob\w*|lightning|thunder\w*|storm\w*|flash(?!back)\w*|flicker\w*|blink\w*|explo\w+|blast\w*|bomb\w*|detonat\w*|"
    r"firework\w*|gun\w*|muzzle|laser\w*|disco\w*|night ?club|rave|concert|stage lights?|neon|fires?|flames?|candle\w*|torch\w*|"
    r"campfire|bonfire|sparks?|sparkl\w*|weld\w*|sirens?|police lights?|emergency lights?|headlights?|paparazzi|"
    r"television|tv|projector|glitch\w*|twinkl\w*|puls\w+|lights? (?:go|goes|turn)\w* (?:on|off|out)|short circuit|"
    r"magic\w*|portal|warp speed|hyperspace"
)
_DARK = (
    r"black screen|blackout|black out|pitch[- ]?(?:black|dark)|total darkness|complete darkness|darkness falls|void|blinks?|"
    r"lights? (?:go|goes|turn)\w* (?:off|out)|fad\w+ (?:to|from|in|out|into)|dips? to black|closes? (?:his|her|its|their|the) eyes"
)
_BLANK = (
    r"fog\w*|mist\w*|haze|hazy|snow\w*|blizzard|white ?out|clouds?|smok\w+|steam\w*|sandstorm|dust storm|blank|empty sky|"
    r"plain (?:background|backdrop|wall)|white (?:background|backdrop|void|screen)|minimal\w*|fad\w+ (?:to|from) white|"
    r"underwater|colou?r field"
)
_STILL = (
    r"still (?:image|photo\w*|frame|life)|photograph|freez\w+|frozen|motionless|statue\w*|time stops?|"
    r"stands? (?:perfectly |completely )?still|tableau|freeze[- ]?frame"
)
_MOVING = (
    r"walk\w*|run|runs|running|fl(?:y|ies|ying)|jump\w*|danc\w*|driv\w+|rid(?:e|es|ing)|swim\w*|rac(?:e|es|ing)|chas\w+|"
    r"fall\w*|float\w*|wav(?:e|es|ing)|rain(?!bow|coat|drop)\w*|snow(?:s|ing|fall)|drift\w*|flow(?:s|ed|ing)?|"
    r"spin\w*|fight\w*|build\w*|climb\w*|roll\w*|swing\w*|explo\w+|storm\w*|crash\w*"
)
_CUTS = (
    r"jump cuts?|cuts? to|montage|split[- ]screen|hard cuts?|smash cuts?|match cuts?|shot (?:1|2|one|two)|"
    r"scene (?:1|2|one|two)|quick cuts|slideshow"
)
_HELD = (
    r"anime|cartoon\w*|stop[- ]?motion|claymation|hand[- ]?drawn|on (?:twos|threes)|animat\w+|manga|comic\w*|"
    r"low frame ?rate|pixel art|step printing"
)
_SOFT = (
    r"rack\w* focus|focus (?:pull|shift)\w*|pull\w* focus|out of focus|defocus\w*|blur\w*|dream\w*|underwater|tears|"
    r"drunk\w*|dizz\w*|hazy|smok\w+|steam\w*|fog\w*|mist\w*"
)
_SHAKY = r"hand[- ]?held|shak\w+|earthquake|tremb\w+|bumpy|turbulen\w+|rumbl\w+|explo\w+|crash\w*"
_SUDDEN = r"teleport\w*|vanish\w*|disappear\w*|time[- ]?lapse|hyper ?lapse|fast[- ]forward|suddenly appears?|transform\w*|morph\w*"
_LIGHT = (
    r"sun ?(?:set|rise)s?|dawn\w*|dusk|nightfall|twilight|day to night|night to day|time[- ]?lapse|dim(?:s|ming)?|brighten\w*|darken\w*|"
    r"lights? (?:go|goes|turn|come|comes)\w* (?:on|off|out|up|down)|fad\w+|dissolv\w+|colou?rs? (?:chang|shift)\w*|chang\w+ colou?rs?|"
    r"clouds? (?:pass|part|cover)\w*|eclipse|glow\w*|aurora|lights? up"
)
_SOUND = r"sound|audio|music|dialogue|speech|speaks?|talks?|says|sings?|songs?|voices?|voice ?over|narrat\w+"
_MUTE = r"silent|mute[d]?|no sound|no audio|without (?:sound|audio)"
_RESTS = (Move.STATIC, Move.RACK_FOCUS, Move.WHIP_PAN, Move.CRASH_ZOOM, Move.TRACKING)     # the camera may stand still, with whom it follows
_REFUSED = re.compile(r"\b(?:no|not|without|never)\s+(?:\w+\s+)?$")


@dataclass(frozen=True)
class Plan:
    """What may happen in this take without being a fault."""

    flashes: bool        # sudden changes of light
    dark: bool           # moments without a picture: fades, blackouts
    blank: bool          # pictures with almost nothing in them: fog, snow, plain backdrops
    still: bool          # nothing needs to move
    moving: bool         # something has to move: the words name an action
    camera: bool         # the camera has to move all the time
    rests: bool          # the camera stands before and after a sudden move: whip pan, crash zoom
    cuts: bool           # cuts inside the take
    held: bool           # drawings held for several pictures
    soft: bool           # focus comes and goes
    shaky: bool          # the camera jerks
    sudden: bool         # things change from one picture to the next
    sound: bool = False  # something has to be heard
    mute: bool = False   # nothing needs to be heard
    light: bool = False  # light or colour of the whole picture change
    move: Move | None = None     # what the camera was asked to do; None = nobody asked
    edited: bool = False # several cuts make it an edited film; one alone is a fault
    lives: bool = False  # a service or a model made it: one picture, shown for long, is no take even where nothing has to move
    doubt: float = 1.8   # times the usual sign that something inside the picture changed, before a take is filmed again for it
    edits: Edits = Edits()               # cuts, dissolves and titles that are meant, where they were announced

    @property
    def care(self) -> float:
        """Times stronger than its threshold a sign of change inside the picture must be."""
        return self.doubt * (1.4 if self.sudden or self.flashes or self.held else 1.0)


def read_plan(request: ShotRequest) -> Plan:
    """The plan of a request. Pure; no model is asked. The camera of somebody's own footage went as it went."""
    words = " . ".join((request.prompt, request.lighting, request.style, request.grade, request.camera.words))
    own = request.source is not None and request.source.kind == "video" and not request.source.made
    asked = request.camera.move
    follows = asked is Move.STATIC and not stands(asked, request.camera.words)      # it may, for nobody says what it does
    move = Move.STATIC if own else Move.TRACKING if follows else asked
    plan = plan_of(words, move)
    lives = request.source is None or bool(request.source.made)
    return replace(plan, move=None if own else move, moving=plan.moving and not own, shaky=plan.shaky or own, lives=lives)


def words_plan(words: str) -> Plan:
    """The plan of a video that nobody here asked for, in a person's words: "hand-held, lightning, cuts at 1.2 and 3.5 s".
    Without words nothing is allowed but what shows by itself: several cuts make an edited film, a still picture may stand."""
    named = find_word(Move, words)
    plan = plan_of(words, named[0] if named else Move.STATIC)
    mute = bool(re.search(rf"(?<!\w)(?:{_MUTE})(?!\w)", words.lower()))
    heard = bool(re.search(rf"(?<!\w)(?:{_SOUND})(?!\w)", words.lower())) and not mute
    return replace(plan, edited=True, sound=heard, mute=mute, move=named[0] if named else None, doubt=1.0, moving=plan.moving and bool(words), edits=read_edits(words))


def plan_of(text: str, move: Move) -> Plan:
    """What words and a camera move allow."""
    text = text.lower()

    def says(words: str) -> bool:
        hits = re.finditer(rf"(?<!\w)(?:{words})(?!\w)", text)
        return any(not _REFUSED.search(text[max(0, hit.start() - 24) : hit.start()]) for hit in hits)

    return Plan(
        flashes=says(_FLASHES), dark=says(_DARK), blank=says(_BLANK), still=says(_STILL), moving=says(_MOVING),
        camera=move not in _RESTS,
        rests=move in (Move.WHIP_PAN, Move.CRASH_ZOOM), cuts=says(_CUTS), held=says(_HELD),
        soft=move is Move.RACK_FOCUS or says(_SOFT), shaky=move in (Move.HANDHELD, Move.WHIP_PAN, Move.CRASH_ZOOM) or says(_SHAKY),
        sudden=says(_SUDDEN), light=says(_LIGHT),
    )
