"""How people speak about the camera: a table of wordings, each with the words that the field knows it by."""

from __future__ import annotations

import re

from director.agent.apart import agree
from director.agent.rule import Act, Rule, Sense
from director.agent.targets import MARK
from director.toolbox import looks

_BY = r"(?:the |that )?camera(?:'s)? (?:should |to |must |needs to |could |is |be |keeps? |slowly |gently |quickly |just )*"
_WHOM = r"(?: (?:around )?(?:them|it|her|him|both|us|the \w+))?"
_TABLE = (
    ("size", "extreme close-up", r"extreme close-?\s?ups?|ecu|macro(?: shot)?|super close"),
    ("size", "medium close-up", r"medium close-?\s?ups?"),
    ("size", "medium close-up", r"(?:tight|close) two-?\s?shot(?: on (?:their|the) \w+)?"), ("size", "medium shot", r"two-?\s?shot"),
    ("size", "close-up", r"tight(?: framing)? on (?:his|her|its|their|the) (?:face|faces|eyes|hands|paws)|close-?\s?ups?(?: shot)?|"
        r"tight shot|fill(?:s|ing)? the frame"),
    ("size", "extreme wide shot", r"(?:extreme(?:ly)?|very|super) (?:wide|long)(?: angle)?(?: shot)?"),
    ("size", "medium wide shot", r"medium wide(?: shot)?"),
    ("size", "wide shot", r"wide[- ]?angles?(?: shot| view)?|wide(?: shot| view| frame| framing)?|long shot|establishing(?: "
        r"shot)?|in "
        r"full view"),
    ("size", "full shot", r"full(?:[- ]body)? shot|head to toe"), ("size", "medium shot", r"medium(?: shot)?|mid shot|waist up"),
    ("angle", "overhead", r"over-?head|top[- ]shot|bird's[- ]eye(?: view)?|top[- ]down(?: view)?|"
        r"from (?:the ceiling|(?:directly|straight|right) above)|"
        r"(?:directly|straight|right|straight down) from above|straight down|god's eye"),
    ("angle", "worm's-eye", r"worm's[- ]eye(?: view)?"), ("angle", "dutch angle", r"dutch(?: angle| tilt)?|canted|slanted|(?:a "
        r")?tilted "
        r"(?:angle|camera|frame|shot)"),
    ("angle", "low angle", r"low(?:er)?[- ](?:angle|shot|camera|view)(?: shot)?|from (?:way |down )?(?:below|low|the (?:floor|"
        r"ground)(?: up)"
        r"?)|start(?:s|ing)? (?:down )?low(?= and |,| then )|"
        r"(?:camera |put it |place it |get it )(?:(?:right|way|down|just|low) )*(?:on|at|near|by|to|above|along) the (?:floor|"
        r"ground)|looking up at(?= )|low down|(?:camera |get |go |put it )(?:down )?low(?:er)?"),
    ("angle", "high angle", r"high(?:er)?[- ](?:angle|shot|view)(?: shot)?|from (?:way |high |up )?(?:above|high|up)|looking down "
        r"(?:on|"
        r"at)(?= )"),
    ("angle", "eye level", r"eye[- ](?:level|height)|straight[- ]on|head[- ]on|frontal|at (?:his|her|its|their|\w+'s) (?:eye "
        r")?(?:level|"
        r"height)|normal angle"),
    ("angle", "over the shoulder", r"over[- ](?:the[- ]|(?:his|her|its|their|[\w']+) )?shoulder(?: shot)?|ots"),
    ("angle", "point of view", r"pov|points? of view|first[- ]person|through (?:his|her|its|their|\w+'s) eyes|from (?:his|her|its|"
        r"their|"
        r"\w+'s) (?:pov|perspective|eyes|view|viewpoint)"),
    ("angle", "aerial", r"aerial(?: shot| view)?|from the air"),
    ("move", "static", rf"(?:get rid of|remove|lose|drop|without|kill) (?:the |that |any |all )?(?:camera )(?:movement|moves?|"
        rf"motion)|let(?:ting)? it (?:just |simply )?(?:sit|rest|stand|stay|be)(?: there| still| put)?|static(?: shot| camera)?|"
        rf"(?:hold|keep|keeping|stay|stand|holding)(?: the camera| it| this| perfectly| "
        rf"completely)* still|still camera|lock(?:ed)?[- ]?(?:off|down)(?: the camera| camera| shot)?|"
                       rf"lock(?:ed)? (?:down |off )?(?:the )?camera(?: off| down| in place)?|tripod|no (?:camera )?(?:movement|"
                       rf"motion|"
                       rf"moves?)|(?:don't|do not|stop) mov\w+ the camera|fixed camera|stationary|"
                       rf"steady(?: camera| shot)?|{_BY}(?:still|fixed|motionless|steady|not mov\w+|stop(?:s|ped)? moving)|no "
                       rf"camera "
                       rf"(?:movement|moves?|motion)|"
                       rf"camera (?:(?:just|simply|should|must|perfectly|completely|stays?|stands?|keeps?|remains?|is|sits?) )*"
                       rf"(?:still|put)(?= *$| *[,.;])"),
    ("move", "whip pan", r"whip[- ]?pan"), ("move", "crash zoom", r"crash[- ]?zoom|snap[- ]?zoom"), ("move", "dolly zoom",
        r"dolly[- ]?zoom|vertigo(?: effect| shot)?|zolly"),
    ("move", "rack focus", r"rack(?:ing)?[- ]?focus|focus pull|pull focus"),
    ("move", "push in", rf"push(?:ing|es)?(?: \w+ly)?[- ]?in|(?:dolly|track|creep|mov|mov(?:e|es)|glid|glide|driv|com)(?:ing|ies|"
        rf"s|es)? "
        rf"(?:slowly |gently )?in(?! (?:shot|scene|the|a|time|to))|dolly forward|{_BY}(?:come|comes|move|moves|get|gets|go|goes|"
        rf"creep|"
        rf"push|pushes) (?:\w+ly )?(?:in|closer|towards?|forward)"),
    ("move", "pull back", rf"pull(?:ing|s)?(?: the camera)?(?: \w+ly| way| far| right| all the way)*[- ]?(?:back|out|away)|"
        rf"dolly(?:ing)? (?:out|back)|track out|{_BY}(?:back|"
        rf"backs|"
        rf"backing|move|moves|go|goes|drift|drifts) (?:\w+ly )?(?:away|out|back|backwards?)"),
    ("move", "orbit", rf"orbit\w*{_WHOM}|(?:circl(?:e|es|ing)|arc(?:s|ing)?|rotat(?:e|es|ing)|spin(?:s|ning)?|revolv(?:e|es|ing)|"
        rf"mov(?:e|"
        rf"es|ing)|go(?:es|ing)?|swing(?:s|ing)?|fly|flies|sweep(?:s|ing)?) around{_WHOM}|{_BY}circl(?:e|es|ing){_WHOM}|circl(?:e|"
        rf"es|"
        rf"ing) (?:them|him|her|it)|360(?: degrees?)?(?: shot| spin| turn)?"),
    ("move", "pan left", r"pan(?:ning|s)?(?: \w+ly)?(?: from right)?(?: to the| to)? left"), ("move", "pan right",
        r"pan(?:ning|s)?(?: \w+ly)?(?: from left)?(?: to the| to)?(?: right)?(?: across| over)?"),
    ("move", "tilt up", r"tilt(?:ing|s)?(?: \w+ly)? up(?:wards?)?"), ("move", "tilt down", r"tilt(?:ing|s)?(?: \w+ly)?(?: "
        r"down(?:wards?)?)?"),
    ("move", "truck left", rf"(?:truck|slid|slide|drift|dolly|glid|glide|track)(?:ing|s)?(?: \w+ly)?(?: to the| to)? left|"
        rf"{_BY}mov(?:e|"
        rf"es|ing) (?:to the )?left"),
    ("move", "truck right", rf"(?:truck|slid|slide|drift|dolly|glid|glide|track)(?:ing|s)?(?: \w+ly)?(?: to the| to)? right|"
        rf"{_BY}mov(?:e|"
        rf"es|ing) (?:to the )?right|drift(?:s|ing)?(?= (?:shot|camera)|$)"),
    ("move", "crane up", rf"crane(?:s|ing)?(?: shot)?(?: up)?(?! down)|{_BY}(?:ris(?:e|es|ing)|lifts?|go(?:es)? up|fl(?:y|ies) "
        rf"up)(?: "
        rf"up)?|pedestal up"),
    ("move", "crane down", rf"crane(?:s|ing)? down|{_BY}(?:descends?|sinks?|go(?:es)? down|com(?:e|es) down|lower(?:s|ing)?)|"
        rf"pedestal "
        rf"down"),
    ("move", "zoom out", r"zoom(?:ing|s)?(?: (?:a bit|\w+ly|way|much|a little|further))*[- ]?(?:out|back)"),
    ("move", "zoom in", r"(?<!crash )(?<!dolly )zoom(?:ing|s)?(?: (?:a bit|\w+ly|way|much|a little|right))*(?:[- ]?in(?:to)?| "
        r"on(?:to)?)?(?! transitions?)"),
    ("move", "dolly", r"dolly(?:ing)?(?: shot| move)?"),
    ("move", "tracking shot", rf"track(?:ing|s)?(?: shot| with| alongside)?|follow(?:ing|s)? (?:shot|her|him|it|them)|"
        rf"{_BY}(?:follow|"
        rf"chase|run|go|move)(?:s|ing)?(?! (?:right |close |just )?behind)(?: along| alongside)?(?: with)?{_WHOM}|steadicam"),
    ("move", "handheld", r"hand-?\s?held|shaky(?:[- ]cam| camera)?|shak(?:e|ing)(?: camera| cam)?|wobbly camera|camera shake"),
    ("move", "drone shot", r"drone(?: shot| footage| view)?"),
    ("pace", "slow", r"slow(?:ly|er)?|gentl[ey]|gentler|calm(?:er|ly)?|creeping"), ("pace", "fast", r"fast(?:er)?|quick(?:ly|er)?|"
        r"rapid(?:ly)?|speedy"), ("pace", "smooth", r"smooth(?:ly|er)?"),
    ("lens", "", r"\d{2,3} ?mm(?: lens)?"),
    ("side", "from behind", rf"(?:{_BY}|camera )(?:(?:run|runs|follow|follows|stay|stays|go|goes|move|moves|be|fly|flies|film|films|"
        rf"chase|chases|right|close|just|them) )*behind{_WHOM}(?: two)?"),
    ("side", "", looks.SIDES),
)
_TERMS = "|".join(f"(?P<c{n}>{said})" for n, (_, _, said) in enumerate(_TABLE))
TERMS = re.compile(rf"(?<![\w-])(?:{_TERMS})(?![\w-])", re.I)
_NEEDS_MORE = frozenset({"pace"})
_SPEAKS = rf"(?<![\w-])(?:{'|'.join(said for kind, _, said in _TABLE if kind not in _NEEDS_MORE)})(?![\w-])"
_NEGATED = re.compile(r"\b(?:no|not|without|less|instead of|rather than|don't|do not|stop|never|lose|drop|remove|kill|cut|get rid "
    r"of|"
    r"isn't|too|hate)(?: (?:the|a|an|that|so|any|much|as|more|all|slow|fast|quick|gentle|camera|do|use|want|have|is|be|it|keep|"
        r"such))*\s*$", re.I)
_HUNG = re.compile(r"\b(?:hang\w*|dangl\w+|drip\w*|fall\w*|drop\w*|lower\w*|swing\w*|rain\w*|plants?|lamps?|lights?|lanterns?|"
    r"strings?)\b[\w ,]*?\bfrom (?:the ceiling|(?:high )?(?:up )?above)", re.I)
_INSTEAD_OF = {"move": "static", "angle": "eye level", "size": "medium shot"}


def camera(m: re.Match[str], s: Sense) -> Act:
    """What is wanted of the camera; what is only not wanted becomes neutral: no low angle is eye level."""
    agree(s.spoken(s.text))
    said = wanted(s.bare)
    ids = s.shots()
    return lambda board: looks.camera(board, ids, said, s.against)


def wanted(text: str) -> str:
    """The camera words of a clause as the field says them."""
    text = _HUNG.sub(" ", text)
    found: dict[str, str] = {}
    unwanted: dict[str, str] = {}
    for hit in TERMS.finditer(text):
        kind, word, _ = _TABLE[next(int(name[1:]) for name, part in hit.groupdict().items() if part and name[0] == "c"
            and name[1:].isdigit())]
        if _NEGATED.search(text[:hit.start()]):
            unwanted.setdefault(kind, word)
        elif kind == "side":
            found["side"] = word or hit[0].lower()
        elif kind != "lens":
            found.setdefault(kind, word)
        else:
            found["lens"] = re.sub(r" ?lens", "", hit[0])
    if not set(found) - {"pace"}:
        if "pace" in unwanted:
            found["pace"] = "fast" if unwanted["pace"] == "slow" else "slow"
        found |= {kind: _INSTEAD_OF[kind] for kind in unwanted if kind in _INSTEAD_OF}
    else:
        found |= {kind: _INSTEAD_OF[kind] for kind in ("move", "angle") if kind in unwanted and kind not in found}
    if re.search(r"\bsteadi-?cam\b", text, re.I) and "move" in found:
        found["side"] = " ".join(["steadicam", found["side"]] if "side" in found else ["steadicam"])
    still = found.get("move") == "static"
    return " ".join(found[kind] for kind in ("size", "angle", "pace", "move", "lens", "side") if kind in found and not (still
        and kind == "pace"))


def only(text: str) -> bool:
    """Whether a few words name the camera's work and nothing else: 'the low angle'."""
    rest = re.sub(r"\b(?:the|that|this|a|an|any|all|camera|shot|please|so|much)\b", " ", text, flags=re.I)
    if re.search(r"\bcamera\b", text, re.I) and re.fullmatch(r"\s*(?:movement|moves?|motion)\s*(?:in|of|from|for)?\s*", rest, re.I):
        return True
    return TERMS.search(rest) is not None and not re.search(r"\w", TERMS.sub(" ", rest))


def closer(m: re.Match[str], s: Sense) -> Act:
    nearer = re.search(r"closer|tighter|nearer|in on|too (?:far|wide)|not close", m[0], re.I) is not None
    ids = s.shots()
    return lambda board: looks.closer(board, ids, 1 if nearer else -1)


def paced(m: re.Match[str], s: Sense) -> Act:
    ids = s.shots()
    quick = re.search(r"faster|quicker|too slow", m[0], re.I) is not None
    return lambda board: looks.camera(board, ids, "fast" if quick else "slow")


def one_target(s: Sense) -> bool:
    """Two wishes for two shots are two clauses."""
    return len(re.findall(MARK, s.text)) <= 1


_NEAR, _FAR = r"\b(?:tight|close|closer|near|close-?\s?up|macro)\b", r"\b(?:wide|wider|far|long|whole|full|big)\b"
_COURSE = re.compile(r"\b(?:starts?|begins?|opens?|goes|go|starting|beginning)\b(?P<first>.+?)[\s,]*\b(?:and (?:only |just )?then|"
    r"then|(?:and |only )?before|(?:and |to )?ends?(?:ing)?|"
                     r"and (?:finish(?:es)?|pulls?|push(?:es)?|widens?|opens? up|come)|(?:out|in|back)? ?to|until)\b(?P<then>.*)", re.I)


def _course(text: str) -> str:
    """The framing at the start and the movement from there: 'begin tight and only then pull back' is a close-up that pulls back."""
    hit = _COURSE.search(text)
    if hit is None:
        return ""
    near, far = re.search(_NEAR, hit["first"], re.I), re.search(_FAR, hit["first"], re.I)
    wide_end = re.search(rf"{_FAR}|\b(?:pulls?|pulling|back|out|away|widens?|reveals?|opens? "
        rf"up)\b", f"{hit[0][hit.end('first') - hit.start():]}", re.I)
    near_end = re.search(rf"{_NEAR}|\b(?:push(?:es)?|pushing|in|into|zooms?)\b", hit["then"], re.I)
    if near and wide_end:
        return "close-up, slow pull back"
    return "wide shot, slow push in" if far and near_end else ""


def course(m: re.Match[str], s: Sense) -> Act:
    said, ids = _course(s.bare), s.shots()
    return lambda board: looks.camera(board, ids, said, s.against)


_PUT_AWAY = re.compile(rf"{TERMS.pattern}|\b(?:redo|reshoot|refilm)\b|\b(?:drop|lose|remove|kill|ditch|skip|cut|get rid "
    rf"of)\b(?=(?: the| that| any| this| "
    rf"all)*\s*(?:$|[,;]))", re.I)
_MOVES = r"(?:camera(?: move(?:ment)?s?)?|push[- ]?in|pan|zoom|dolly|tracking|orbit|pull[- ]?back|drift|tilt)"
RULES = (
    Rule("camera course", r"^.+$", course, when=lambda s: one_target(s) and bool(_course(s.bare)) and not re.search(
        r"\b(?:film|movie|music|with an? |order|title)\b", s.bare, re.I)),
    Rule("camera pace", rf"\b{_MOVES}\b[\w ]*\b(?:slower|faster|quicker|too (?:fast|slow|quick))\b|\b(?:slower|faster|quicker) "
        rf"{_MOVES}(?: movement| move)?|\bslow(?: down)? the {_MOVES}(?: down)?|\bspeed(?: up)? the {_MOVES}(?: up)?", paced),
    Rule("closer", r"\b(?:(?:much|a bit|a little|way|even|go|get|move|come|bring) )*(?:the camera )?(?:closer|tighter|nearer)(?: "
        r"(?:in|"
                   r"up|to|on))?\b(?! (?:and|to) the (?:end|start))|\bwider\b|\b(?:further|farther) (?:away|back|out)\b|"
                   r"\bmore distance\b|\btoo (?:close|tight|far away|far|wide)\b|\b(?:show|see|get|fit) (?:in )?more of the "
                   r"(?:room|"
                   r"space|surroundings|background|place|landscape|set|"
                   r"environment|scenery|location|sky|city|street|house)\b|\b(?:back|step) (?:up|off|back)(?: a bit)?\b|\bnot "
                   r"close "
                   r"enough\b",
                   closer, when=one_target),
    Rule("camera", rf"{_SPEAKS}", camera, when=lambda s: one_target(s) and not re.search(
        r"^(?:add |insert )?(?:another|one more|a new) (?:shot|scene)\b|\b(?:lit|light\w*|glow\w*|shin\w*|illuminat\w*)\b(?: "
        r"\w+){0,2} from (?:below|above|behind|the)\b|\bcloser|wide-?screen|"
        r"cartoon style|wide (?:open|eyed)\b", s.text, re.I) and bool(wanted(s.bare)), also=_PUT_AWAY),
)
