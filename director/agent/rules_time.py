"""How people speak about length, pace, speed and the joins between shots."""

from __future__ import annotations

import re

from director.agent.contents import at_place
from director.agent.described import in_a_row
from director.agent.rule import Act, Rule, Sense, ask
from director.agent.targets import MARK, index
from director.toolbox import timing
from director.toolbox.changes import Change, number
from director.vocabulary import Transition

_N = r"(?<![\w.])(?P<n>\d+(?:\.\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|half an?)"
_SEC = r"(?:(?<=\d)s|(?<=\d )s|secs?|seconds?)\b(?! (?:take|version)\b)"
_NUMBERS = {"a": 1.0, "an": 1.0, "half a": 0.5, "half an": 0.5} | {w: float(n) for n, w in enumerate(
    "one two three four five six seven eight nine ten".split(), 1)}
_FADES = (
    (Transition.FADE_BLACK, r"fad\w+ (?:(?:out|away|down|off|slowly|gently|softly) )*(?:to|into|through) black|(?:go|goes|going|"
        r"sinks?|falls?|turns?)(?: (?:\w+ly|down|all "
        r"the way))* (?:in)?to black|(?:\w+ly )?to black at (?:the|its) (?:very )?end|fade[- ]?outs?|fad(?:e|ing) out|dip to black|"
        r"(?:cut|go) to black|"
        r"(?:end|finish|close) (?:on|in|to|with) black"),
    (Transition.FADE_WHITE, r"fad\w+ (?:(?:out|away|slowly|gently|softly) )*(?:to|into|through) white|dip to white|flash(?: to white)?|"
        r"white fade"),
    (Transition.MATCH_CUT, r"match[- ]cuts?"), (Transition.WIPE, r"(?:\w+ )?wip(?:e|es|ing)"), (Transition.SLIDE,
        r"(?:\w+ )?slid(?:e|es|ing) transitions?|slides?(?= (?:from|between|to|into))|push transition"),
    (Transition.ZOOM, r"zoom(?:ing)? transitions?"),
    (Transition.CROSSFADE, r"(?:no|not an?|without an?|instead of an?|rather than an?) (?:hard|straight|clean|abrupt|harsh|sudden) "
        r"cuts?|cross[- ]?(?:fad\w+|dissolv\w+)|dissolv\w+|fad(?:e|es|ing)(?! in\b)|smooth(?:er)? transitions?|"
                           r"soft(?:er)? transitions?|blend\w*"),
    (Transition.CUT, r"(?:hard|straight|clean|jump|smash|simple|plain|ordinary|normal|regular) cuts?|cuts? (?:hard|straight|directly|"
        r"clean)|(?:no|"
        r"without|remove|delete|drop|lose|kill|cut|ditch|get rid of|take out|skip)(?: all| any)?(?: of)?(?: the| those| these| "
        r"that)? "
                    r"(?:cross)?(?:fades?|dissolves?|wipes?|transitions?|slides?)(?: to black| to white| transitions?| effects?)?|"
                    r"no "
                    r"transitions?(?: effects?)?|just cuts?|cuts? instead|"
                     r"cuts?(?= (?:between|from|everywhere|only))"),
)
JOINS = "|".join(f"(?P<t{n}>{said})" for n, (_, said) in enumerate(_FADES))


def seconds(text: str) -> float:
    """'3', 'two', 'half a' as a number."""
    return _NUMBERS[text.lower()] if text.lower() in _NUMBERS else float(text)


def total(m: re.Match[str], s: Sense) -> Act:
    found = m.groupdict()
    wanted = seconds(found["n"]) if found.get("n") else 0.0
    wanted = wanted * 60 if found.get("minutes") else wanted
    if found.get("clock"):
        minutes, rest = found["clock"].split(":")
        wanted = int(minutes) * 60.0 + int(rest)
    spoken = s.scene.touched if re.search(r"\b(?:it|that|this|them)\b", s.text) else ()
    ids = s.ids(s.text) or s.given or at_place(" ".join(s.leftover), s.scene.board) or spoken
    whole = not s.ids(s.text) and re.search(r"\b(?:the|this|our|my) (?:whole |entire )?(?:film|movie|video)\b", s.bare, re.I)
    if ids and not whole and not s.film_wide and not re.search(r"\b(?:total|altogether|overall|in all)\b", s.text, re.I):
        return lambda board: timing.last(board, ids, wanted)
    if wanted < len(s.scene.ids):
        ask(f"{wanted:g} s for the whole film is less than a second a shot. Do you mean the film, or which shot?")
    return lambda board: timing.total(board, wanted)


def by(m: re.Match[str], s: Sense) -> Act:
    longer = re.search(r"\b(?:longer|more|extend|add|hold|freeze|lengthen|stretch|prolong|extra|increase)\b", m[0], re.I) is not None
    change = seconds(m["n"]) * (1 if longer else -1)
    ids = s.named_shots()
    if not ids and re.search(r"\b(?:last|final|end(?:ing)?)\b", s.text, re.I):
        ids = s.scene.ids[-1:]
    if not ids:
        return lambda board: timing.total(board, board.seconds + change)
    return lambda board: timing.lengthen(board, ids, change)


def stretch(m: re.Match[str], s: Sense) -> Act:
    said, ids = m[0].lower(), s.named_shots()
    factor = 0.5 if re.search(r"half|halve", said) else 2.0 if re.search(
        r"twice|double", said) else 1.4 if re.search(r"long|extend|stretch|slow|hold|linger|breathe|lengthen", said) else 0.7
    if factor in (1.4, 0.7) and re.search(r"\b(?:a bit|a little|slightly|a touch)\b", s.text, re.I):
        factor = 1.2 if factor > 1 else 0.85
    share = re.search(r"\bby (\d{1,2}) ?%", s.text)
    if share:
        factor = 1 + int(share[1]) / 100 * (1 if factor > 1 else -1)
    if not ids and re.fullmatch(r"(?:a bit |a little |much |way )*(?:make (?:a|one|it|that|this)? ?)?(?:a bit |a little |much |way "
        r")*(?:too long|too short|drags|shorter|longer|shorten|lengthen|trim|extend|stretch)"
                                r"(?: (?:one|please))?", s.text.strip(), re.I) and not re.search(r"\bit\b", s.text):
        ask("The whole film, or which shot?")
    if not ids and re.search(r"\b(?:too (?:long|short)|drags?)\b", s.text, re.I) and not re.search(r"\b(?:film|movie|video|whole|all)\b",
        s.text, re.I):
        ask("The whole film, or which shot? And how long should it be?")
    if not ids:
        return lambda board: timing.total(board, board.seconds * factor)
    return lambda board: timing.stretch(board, ids, factor)


def speed(m: re.Match[str], s: Sense) -> Act:
    said = m[0].lower()
    times = re.search(r"(\d+(?:\.\d+)?) ?(?:x|times)", said)
    percent = re.search(r"(\d{1,3}) ?%(?! (?:faster|slower))",
        said) if "speed up" not in said and "slow down" not in said and " by " not in said else None
    rate = float(times[1]) if times else int(percent[1]) / 100 if percent else 1.0 if re.search(
        r"normal|real|original|regular", said) else \
        0.5 if re.search(r"slow|half", said) else 4.0 if re.search(r"lapse", said) else 2.0 if re.search(
            r"twice|double|fast[- ]?(?:forward|motion)", said) else 1.5
    ids = s.named_shots()
    if not ids and re.search(r"slow[- ]?mo", said):
        ids = s.shots()
    if not ids:
        return lambda board: timing.total(board, board.seconds / rate)
    return lambda board: timing.play(board, ids, rate)


def pace(m: re.Match[str], s: Sense) -> Act:
    """Faster or slower without a number: the cutting of the film, the playing of a shot."""
    quick = re.search(r"(?<!too )fast|quick|snap|speed|tight|pace up|energ|too slow", m[0], re.I) is not None
    ids, share = s.named_shots(), re.search(r"(\d{1,3}) ?%", m[0])
    rate = 1.5 if quick else 0.7
    if re.search(r"\b(?:a bit|a little|slightly|a touch)\b", s.text, re.I):
        rate = 1.25 if quick else 0.8
    if share:
        rate = 1 + int(share[1]) / 100 if quick else max(0.1, 1 - int(share[1]) / 100)
    if ids:
        return lambda board: timing.play(board, ids, rate)
    if re.fullmatch(r"(?:(?:a bit|a little|much|way|please|maybe|even) )*(?:faster|slower|quicker)(?: please)?", s.text.strip(), re.I):
        touched = s.scene.touched
        if len(touched) == 1:
            return lambda board: timing.play(board, touched, board.shot(touched[0]).speed * rate)
        ask("The whole film, or which shot?")
    return lambda board: timing.total(board, board.seconds / rate if share else board.seconds * (0.75 if quick else 1.3))


def join(m: re.Match[str], s: Sense) -> Act:
    if re.search(r"\b(?:no|without|remove|delete|drop|lose|kill|ditch|get rid of|take out|skip)\b[\w ]*$",
        s.bare[:s.bare.lower().find(m[0].lower().split()[-1])], re.I) and not re.search(r"cut", m[0], re.I):
        m = re.match(rf"(?:{JOINS})", "hard cuts", re.I) or m
    kind = next(_FADES[int(name[1:])][0] for name, found in m.groupdict().items() if found and re.fullmatch(r"t\d", name))
    every = s.scene.ids[:-1] or s.scene.ids
    marks = re.findall(MARK, s.text)
    ids = s.ids(s.text)
    pairs = _pairs(s) or _between(s)
    if pairs:
        return lambda board: timing.join(board, pairs, kind)
    if not marks and (there := _at_place_edge(s)):
        ids = there
    elif not marks:
        if re.search(r"\b(?:at the (?:very )?end|end(?:ing|s)?|finish|finally|close)\b", s.text, re.I):
            return lambda board: timing.join(board, [board.shots[-1].id], kind)              # as it ends then
        if s.given:
            ids = s.given if len(s.given) < len(s.scene.ids) else every
        elif s.scene.touched and re.search(r"\b(?:there|that one)\b", s.text, re.I):
            ids = s.scene.touched
        elif re.search(r"transitions|everywhere|between (?:all|the|every)?\s*(?:shots|scenes|clips)|between all(?: of)? them|all|every|"
            r"each|fades|"
            r"dissolves|"
                       r"cuts|only|instead|wipes", s.text, re.I):
            ids = every
        else:
            ask("Between which shots should that transition be?")
    elif len(ids) >= len(s.scene.ids):
        ids = every
    elif (one := _one_join(s)) and kind not in (Transition.FADE_BLACK, Transition.FADE_WHITE):
        ids = one
    elif re.search(rf"{MARK}\s*(?:in)?to\s*{MARK}|{MARK}[^,;]*\b(?:in)?to\s*(?:the )?{MARK}$", s.text) and len(ids) == 2:
        ids = ids[:1]                                             # 'give 5 a crossfade into 6'
    elif re.search(rf"\b(?:between|from)\s*{MARK}", s.text) and len(ids) > 1:
        return lambda board: timing.join(board, [shot.id for shot in board.shots if shot.id in ids][:-1], kind)   # as they stand then
    elif re.search(rf"\bafter\s*(?:the )?{MARK}", s.text):
        ids = s.ids((re.search(rf"\bafter\s*(?:the )?{MARK}", s.text) or [""])[0])[-1:]
    elif re.search(rf"\b(?:into|before|to)\s*(?:the )?{MARK}", s.text) and len(ids) == 1:
        ids = (s.scene.ids[max(0, number(s.scene.board, ids[0]) - 2)],)
    elif re.search(r"\bbetween\b", s.text) and len(ids) > 1:
        ids = tuple(sorted(ids, key=s.scene.ids.index))[:-1]
    return lambda board: timing.join(board, ids, kind)


def _between(s: Sense) -> tuple[str, ...]:
    """'between the workshop and the race': the end of the last shot of the earlier place. Raises NeedsAnswer where they are no "
    "neighbours."""
    hit = re.search(rf"\bbetween\s*(?:the )?(?P<one>{MARK}|[\w' -]+?)\s*and\s*(?:the )?(?P<other>{MARK}|[\w' -]+?)(?=\s*(?:$|[,;.]|"
        rf"please))", s.text,
                    re.I)
    if hit is None or (all(re.fullmatch(MARK, hit[name]) for name in ("one", "other")) and len(s.ids(hit["one"] + hit["other"])) == 2):
        return ()
    one, other = (s.ids(hit[name]) if re.search(MARK, hit[name]) else at_place(hit[name], s.scene.board) for name in ("one", "other"))
    if not one or not other:
        return () if re.search(r"\b(?:all|every|each|shots|them|everything)\b", hit[0], re.I) else ask("Between which shots, by number?")
    places = [[s.scene.ids.index(each) for each in ids] for ids in (one, other)]
    joins = {min(a, b) for a in places[0] for b in places[1] if abs(a - b) == 1}
    return (s.scene.ids[joins.pop()],) if len(joins) == 1 else ask("Between which shots, by number?")


def _at_place_edge(s: Sense) -> tuple[str, ...]:
    """'into the corridor with a wipe', 'fade out of the workshop': the shot before a place, or the last one at it; () where no single
    stretch of the film is there."""
    hit = re.search(r"\b(?P<way>into|to|before|out of|from|after|leaving|entering) the (?P<what>[\w' -]+?)(?=\s*(?:$|[,;.]|with\b|by\b|"
        r"should\b|as\b))",
        s.bare, re.I)
    found = at_place(hit["what"], s.scene.board) if hit else ()
    if hit is None or not in_a_row(found, s.scene):
        return ()
    places = [s.scene.ids.index(each) for each in found]
    place = min(places) - 1 if re.match(r"into|to|before|entering", hit["way"], re.I) else max(places)
    return (s.scene.ids[place],) if place >= 0 else ()


def _one_join(s: Sense) -> tuple[str, ...]:
    """'crossfade 2 to 3': the end of the first of two neighbours, where nothing else is named."""
    said = [s.marked.references[index(mark)] for mark in re.findall(MARK, s.text)]
    hit = re.fullmatch(r"(?:shots? |scenes? )?s?(\d{1,3})\s*(?:-|–|to|into|>)\s*(?:shot |scene )?s?(\d{1,3})", said[0].said, re.I) if len(
        said) == 1 else None
    return said[0].ids[:1] if hit and int(hit[2]) == int(hit[1]) + 1 else ()


def _pairs(s: Sense) -> tuple[str, ...]:
    """The shots whose ends are meant where joins are named by both their shots: 'crossfade 1-2, 2-3 and 4-5'."""
    said = " ".join(s.marked.references[index(mark)].said for mark in re.findall(MARK, s.text))
    spared = re.search(rf"\b(?:everywhere|everything|all(?: of them)?|(?:all|every) (?:the )?(?:joins?|cuts?|"
        rf"transitions?)(?: (?:as|to|into|should be|with|are|get|become|a|an|the|\w+fades?|dissolves?|wipes?|"
        rf"soft))*)\s*,?\s*(?:but|except(?: for)?|apart from|other than|just not|not)\s*"
                       rf"(?:for |in |at )?(?:the one )?(?:between\s*)?({MARK}.*)", s.text, re.I)
    between = re.findall(rf"\bbetween\s*({MARK}(?:\s*(?:and|&)\s*{MARK})?)", s.text, re.I)
    joins = [tuple(sorted(s.ids(each), key=s.scene.ids.index))[:-1] for each in between]
    if spared and between:
        return tuple(each for each in s.scene.ids[:-1] if each not in joins[-1])
    if len(between) > 1 and all(joins):
        return tuple(dict.fromkeys(each for join in joins for each in join))
    pairs = [(int(one), int(other)) for one, other in re.findall(r"(\d{1,3})\s*(?:-|–|/|to|into|>)\s*s?(\d{1,3})", said)]
    rest = re.sub(r"\d{1,3}\s*(?:-|–|/|to|into|>)\s*s?\d{1,3}|shots?|scenes?|and|,|&|\s", "", said)
    if len(pairs) < 2 or rest or any(not 0 < one < other <= len(s.scene.ids) for one, other in pairs):
        return ()
    return tuple(dict.fromkeys(each for one, other in pairs for each in s.scene.ids[one - 1:other - 1]))


def go_on(m: re.Match[str], s: Sense) -> Act:
    """'Shot 3 continues from shot 2': only the shot right before can be gone on from."""
    marks = re.findall(MARK, s.text)
    ids = s.ids(marks[0])[:1] if marks else s.given[:1] or s.scene.touched[:1]
    if not ids:
        ask("Which shot should go on from the one before it?")
    source = s.ids(marks[1])[:1] if len(marks) > 1 else ()
    board = s.scene.board
    if source and number(board, source[0]) != number(board, ids[0]) - 1:
        ask(f"Shot {number(board, ids[0])} can only go on from the shot right before it. Shall I let it begin there?")
    return lambda board: timing.go_on(board, ids)


def as_long(m: re.Match[str], s: Sense) -> Act:
    """'shot 2 as long as shot 5'."""
    one, other = (s.ids(mark) for mark in re.findall(MARK, m[0]))
    if len(other) != 1:
        ask("As long as which one shot?")
    return lambda board: timing.last(board, one, board.shot(other[0]).duration)


def at_most(m: re.Match[str], s: Sense) -> Act:
    """'no shot longer than 4 seconds': those that are."""
    most = seconds(m["n"] or m["n2"])
    ids = s.named_shots() or s.scene.ids
    longer = tuple(each for each in ids if s.scene.board.shot(each).duration > most)
    return lambda board: timing.last(board, longer or ids, most) if longer else Change(board, "")


def too_long(m: re.Match[str], s: Sense) -> Act:
    change = seconds(m["n"]) * (-1 if m["way"].lower() == "long" else 1)
    ids = s.named_shots()
    return lambda board: timing.lengthen(board, ids, change) if ids else timing.total(board, board.seconds + change)


def first_or_last(m: re.Match[str], s: Sense) -> Act:
    ids, change = s.shots(), seconds(m["n"] or "1")
    if re.search(r"\b(?:first|opening|start|beginning|head)\b", m[0], re.I):
        return lambda board: timing.shorten(board, ids, change)
    return lambda board: timing.lengthen(board, ids, -change)


RULES = (
    Rule("go on", rf"\b(?:continu(?:e|es|ing)|go(?:es)? on|carr(?:y|ies) on)(?: directly| seamlessly| straight)? from\b.*|"
                  rf"\b(?:starts?|begins?|opens?|starting|beginning)(?:\s*(?:exactly|{MARK}))*\s*(?:on|with|at|from) (?:the |its )?"
                  r"(?:last|final|end) (?:frame|picture|image) of\b.*|\bpicks? up (?:right |exactly |directly )?(?:where|from)\b.*",
         go_on, marked=True),
    Rule("join", rf"(?!wipe (?:the|everything|all|it)\b)(?:\b(?:use|add|put|make|want|do|with|change|set|have|let|end)\b"
        rf"(?:(?!\b(?:and|but|on the|of)\b)[\w ])*?)?\b(?:{JOINS})\b(?: transitions?)?(?:[^,;]*,? (?:just |only )?an? (?:plain|hard|"
        rf"straight|clean|simple|normal) cut|"
        rf"[^,;]*,? (?:let|make|have) (?:it|them) (?:dissolve|cross-?fade|blend|fade|melt)"
        rf"\b.*)?", join, also=re.compile(r"\b(?:transitions?|joins?|cuts?|between|from)\b", re.I),
             when=lambda s: re.search(rf"\bwipe\s*{MARK}\s*$", s.text, re.I) is None and not re.search(
        r"fade in\b|\b(?:title|card|caption|grade|white and|and white|zoom in|colou?rs?)\b|(?<!to )(?<!into )\bblack (?!at|after|"
        r"between|before)\w|\b(?:they|them|he|she|him|her|both|cat|robot) (?:should |to |both )?slides?\b|\bslides? (?:to a|down|across|"
        r"along|past|around|off|over)\b", s.text, re.I)),
    Rule("trim", rf"(?:knock|lop|slice|nip|trim|cut|shave|chop|remove|drop|lose|take|snip|clip|delete)\b(?: off)?(?: the)?(?: "
        rf"(?P<side>first|last|final|"
                 rf"opening))?(?: {_N})? ?{_SEC}(?: (?:off|of|from|at the (?:start|end|beginning)|out|away))*(?: (?:the "
                 rf")?(?:start|end|"
                 rf"beginning|head|tail))?", first_or_last),
    Rule("as long as", rf"{MARK}\s*(?:should |must |to |has to )?(?:be |last |run )?(?:just |exactly )?(?:as long|the same length) "
        rf"as\s*{MARK}", as_long, marked=True),
    Rule("at most each", rf"\b(?:no|none of the|not one) (?:single )?(?:shots?|scenes?|clips?|one)?\s*(?:should|must|may|can|is to|"
        rf"shall)? ?(?:be |last |run |take |go )?(?:(?:longer|more) than|over|above|beyond|past) {_N} ?{_SEC}|"
         rf"\b(?:every|each|all)\b.*\b(?:at most|no longer than|no more than|max(?:imum)?(?: "
         rf"of)?) {_N.replace('<n>', '<n2>')} ?{_SEC}", at_most),
    Rule("too long by", rf"^(?:the |our |this )?(?:whole |entire )?(?:film|movie|video|it|thing)?(?: is|'s)? ?(?:by )?{_N} ?{_SEC} "
        rf"too (?P<way>long|short)$", too_long),
    Rule("by", rf"{_N.replace('<n>', '<n0>')} (?:more|extra|additional|further) {_SEC}|(?:by )?{_N} ?(?:more |extra )?{_SEC}(?: "
        rf"(?:longer|shorter|more|less|fewer|faster))|(?:(?:hold|freeze)(?: on)?(?: "
        rf"the)?(?: last| final| first)? (?:frame|image|picture|shot)(?: for)?(?: another)?|longer|shorter|extend(?:ed)?|"
               rf"shorten(?:ed)?|lengthen(?:ed)?|stretch(?:ed)?|prolong(?:ed)?|cut(?: down)?(?= by)|trim(?:med)?(?: off)?(?: the)?(?: "
                   rf"(?:end|start|beginning|head|tail))?(?: of)?|"
               rf"reduce[d]?|"
               rf"increase[d]?)(?: it)?(?: by)? {_N.replace('<n>', '<n2>')} ?{_SEC}|(?:add|"
               rf"hold(?: it)?(?: for)?)(?: another)? {_N.replace('<n>', '<n3>')} ?(?:more |extra )?{_SEC}(?: (?:longer|more|"
               rf"extra))?",
                   lambda m, s: by(_one_n(m), s),
         when=lambda s: re.search(r"longer|shorter|more|less|fewer|extra|another|\bby\b|hold|freeze|add|extend", s.text, re.I) is not None),
    Rule("total", rf"(?:(?:stay|stays|remain|on|screen|visible|cap|limit|run|runs|runtime|running time|may|can|must|not|no|than|"
        rf"any|"
        rf"over|exceed|go|at|make|cut|trim|shorten|shorter|longer|extend|reduce|get|bring|keep|set|fit|squeeze|stretch|last|lasts|"
        rf"length|"
                  rf"duration|total|whole|be|down|only|under|max(?:imum)?|at most|no more than|about|exactly|less than|up|tighter|"
                  rf"should|into|for)[ ,:]+|to |it |is |in |the |(?:film|movie|video) )*(?:{_N}[- ]?(?:(?P<seconds>{_SEC})|"
                  rf"(?P<minutes>min(?:ute)?s?\b))|"
                  rf"(?P<clock>\d{{1,2}}:[0-5]\d))(?:[ ,]*(?:long|max(?:imum)?|total|in total|at most|"
                  rf"or less|or shorter|tops|overall|version|film|movie|video|each|only|altogether|length))*", total,
         also=re.compile(r"^(?:shorten|trim|cut|extend|stretch|reduce|lengthen|bring)\b(?= the\b)", re.I),
         when=lambda s: not re.search(r"\b(?:need|keep|want|use|only|just)\b.*\bthe (?:first|last) (?:\w+ )?seconds?\b|\b(?:first|"
             r"last) (?:\w+ )?seconds? (?:of|from|off)\b|\bfor (?:an?|a split|half an?|0\.\d+) "
             r"seconds?\b(?! (?:longer|more))", s.text)),
    Rule("slow motion", r"(?:in(?:to)? |as )?(?:super )?slow[- ]?mo(?:tion)?|(?:at )?half (?:the )?speed|(?:at )?(?:\d+(?:\.\d+)? "
        r"?(?:x|"
                        r"times))(?: (?:the )?(?:speed|as fast|faster))?|(?:at )?\d{1,3} ?% speed|twice as fast|double (?:the "
                        r")?speed|"
                        r"fast[- ]?(?:forward|motion)|time-?lapse|(?:normal|original|regular|real) speed|half as fast", speed),
    Rule("speed up", r"\bspeed(?:ed)? (?:it |them |things |the (?:film|movie|video) )?up\b(?: by \d{1,3} ?%)?|\bslow(?:ed)? (?:it "
        r"|them |"
        r"things |"
                     r"the (?:film|movie|video) )?down\b(?: by \d{1,3} ?%)?|\b(?:much |a bit |\d{1,3} ?% )?(?:faster|quicker|"
                     r"slower|"
                     r"snappier|punchier)(?: (?:pace|"
                     r"pacing|cutting|editing|cuts|rhythm))?\b(?: by \d{1,3} ?%)?|\btoo (?:slow|fast)\b|\bpace (?:it )?up\b|pick "
                     r"up the "
                     r"pace|more energy",
                     pace, when=lambda s: re.search(r"\b(?:camera|push|pan|zoom|dolly)\b", s.text) is None),
    Rule("stretch", r"\b(?:half|twice|double) (?:as (?:long|short)|(?:the|its) (?:length|duration))|\b(?:halve|"
                    r"double) (?:the )?(?:length|duration|time)(?: of)?|\b(?:much |a bit |a little |slightly |way )*(?:(?:shorter|"
                    r"longer)"
                    r"(?: by \d{1,2} ?%)?|tighter(?! (?:on|in|frame|framing|shot|crop)))(?!\w)|\bshorten\b|\btrim(?: down)?\b|"
                    r"\blengthen\b|\bextend\b|"
                    r"\bhold\b(?: "
                    r"(?:it|on|that|this|there))*(?: (?:a "
                    r"(?:bit|little|moment|while)|longer|for longer|a beat))+|\bhold$|\bhold on\b|\bstretch\b|"
                    r"\btighten\b(?: up)?|\btoo (?:long|short)\b|let it (?:breathe|linger)|needs? to breathe|drags?(?: on)?\b|"
                    r"\b(?:rushed|over too "
                    r"(?:quickly|soon|fast)|too (?:quick|rushed|brief|hasty)|goes (?:by )?too (?:fast|quickly)|not long enough|"
                    r"gone too "
                    r"(?:soon|fast))\b|"
                    r"\b(?:is|are|'s) (?:over|gone|finished|done|away) before (?:you|we|i|one|anyone|people)\b.*|goes on (?:too "
                    r"long|"
                    r"forever|for too long)|\btakes (?:too long|forever)\b|\blinger\b|\bmore time\b|\bless time\b|"
                    r"\bcut (?:it )?down\b|\bcondense\b",
                    lambda m, s: stretch(_opposite(m), s), when=lambda s: not _of_a_thing(s)
             and not (re.search(r"\btighter\b", s.text, re.I) and (s.given or re.search(MARK, s.text)) and not s.film_wide)),
)


def _of_a_thing(s: Sense) -> bool:
    """Whether a thing in the picture is to be longer or shorter: 'Miso's tail should be longer'."""
    hit = re.search(r"\b(?:\w+'s|his|her|its|their|the) (?P<what>[a-z]+) (?:should|must|to|could|needs to|has to|ought to)(?: be| "
        r"look)? (?:\w+ )?(?:longer|shorter)\b", s.bare, re.I)
    return hit is not None and not re.fullmatch(r"film|movie|video|shot|scene|clip|ending|end|opening|start|intro|race|whole|rest|"
        r"fade|take|cut|pause|thing|part|bit|moment|sequence|music|one|\w+ing",
        hit["what"], re.I)


def _one_n(m: re.Match[str]) -> re.Match[str]:
    """The match with its number under one name."""
    number_ = next(m[name] for name in ("n0", "n", "n2", "n3") if m[name])
    again = re.match(rf"(?P<n>{re.escape(number_)})(?P<rest>.*)", f"{number_} {m[0]}")
    assert again is not None, "it was just written so"
    return again


def _opposite(m: re.Match[str]) -> re.Match[str]:
    """'too long' asks for shorter."""
    return re.match(r".*", re.sub(r"too long|drags?(?: on)?|goes on.*|forever|less time|cut (?:it )?down|condense", "shorter", re.sub(
        r"(?:is|are|'s) (?:over|gone|finished|done|away) before.*|too (?:short|quick|rushed|brief|hasty|fast)|rushed|over too \w+|"
        r"goes "
        r"(?:by )?too \w+|not long enough|gone too \w+|linger|more "
        r"time", "longer", m[0], flags=re.I), flags=re.I)) or m
