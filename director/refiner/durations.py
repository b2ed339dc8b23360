"""How long the film is said to be, in any wording: 'thirty-second', 'half a minute', '0:30', '1m30s'. As Cue fields.

A length of the whole is 'sure'; how long something is held is a 'hint', which only contradicts a whole that is shorter.
"""

from __future__ import annotations

import re

from director.refiner.late import late

Parts = tuple[str, str, int, int, str, str, str, str | None]

_UNITS = {"s": 1, "sec": 1, "second": 1, "m": 60, "min": 60, "minute": 60, "h": 3600, "hr": 3600, "hour": 3600}
_ONES = ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
         "nineteen").split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_SPELT = {**{w: n + 1.0 for n, w in enumerate(_ONES)}, **{w: 10.0 * (n + 2) for n, w in enumerate(_TENS)},
          **{f"{t}-{o}": 10.0 * (n + 2) + k + 1 for n, t in enumerate(_TENS) for k, o in enumerate(_ONES[:9])},
          "a hundred": 100.0, "one hundred": 100.0, "half a": 0.5, "half an": 0.5, "a quarter of a": 0.25, "a quarter of an": 0.25,
          "three quarters of a": 0.75, "three quarters of an": 0.75, "a couple of": 2.0, "a few": 3.0, "a dozen": 12.0, "a full": 1.0,
          "full": 1.0,
          "one full": 1.0, "one whole": 1.0, "a whole": 1.0, "half-a": 0.5, "a": 1.0, "an": 1.0}
_WORDS = "|".join(re.escape(w).replace(r"\-", "[- ]").replace(r"\ ", r"\s") for w in sorted(_SPELT, key=len, reverse=True))
_LENGTH = (rf"(?P<n%>\d{{1,4}}(?:[.,]\d)?|{_WORDS})(?P<half%> and a half)?[\s-]?(?:full |whole |solid |straight |entire |"
           rf"(?:un|leisure|slow|breath|delici|glori|brisk|crisp|tight|tense|quiet|calm|long|short|mere|snappy|quick|gentle|"
           rf"dreamy)[\w-]* )?"
           rf"(?P<u%>seconds?|secs?|minutes?|mins?|hours?|hrs?|(?<=\d)[smh]|(?<=\d[\s-])s)(?P<more%>\s?\d{{1,2}}\s?s(?:ec(?:ond)?s?)?|"
           rf"\s(?:and|,)?\s?a half|"
           rf"\s(?:and\s)?(?:\d{{1,2}}|{_WORDS})\s(?:seconds?|secs?))?\b")
_CLOCK = r"(?P<clock%>(?:\d{1,2}:)?\d{1,2}:\d\d)(?![\d:])(?!\s*[ap]\.?m)"
_ADJ = (r"(?:(?:vertical|horizontal|square|short|long|seamless|continuous|unbroken|single|skincare|product|cinematic|looping|silent|"
        r"animated|tv|"
        r"social|promo|brand|music|promotional|commercial|youtube|instagram|tiktok|web|online|hero|launch|nature|wildlife|explainer|"
        r"trailer|game|"
        r"title|hd|4k|8k|photoreal\w*|slow-motion|static|dreamy|aerial|black-and-white|anime|film|video|steadicam|tracking|drone|one-shot|"
        r"real-time|uncut|of|portrait|wide|tense|quiet|simple|perfect|vlog|cooking|fashion|travel|sports?|history|horror|"
        r"documentary)\s+){0,5}")
_KIND = (r"(?:videos?|clips?|films?|shots?|ads?|adverts?|advertisements?|spots?|reels?|loops?|animations?|sequences?|demos?|teasers?|"
         r"trailers?|"
         r"shorts?|cuts?|commercials?|promos?|takes?|pieces?|bumpers?|scenes?|gifs?|documentary|documentaries|stories|story|edits?|"
         r"vignettes?|"
         r"montage|sting|ident|intro|opener|title sequence|footage|b-roll|cinemagraph|explainer|music video|hold|timelapse|time-lapse)\b")
_TAIL = (r"(?:[\s-]+(?:long|total|in total|in all|in length|overall|altogether|exactly|flat|on the dot|to the second|sharp|dead|tops|"
         r"only|at most|no more|maximum|max|running "
         r"time|runtime|duration|"
         r"of screen time|of footage|and not a (?:frame|second|moment|beat|heartbeat) (?:more|longer)|and no (?:more|longer)|"
         r"of (?:pure|sheer|solid|non-?stop|uninterrupted|breathless|glorious|unbroken) \w+))")
_SAYS = (r"(?:(?:(?:has|have|needs|ought|is|wants) to|must|should|shall|will) (?:run|last)(?: for)?|"
         r"(?:over|in|during|across|within|through) (?:these|those|the)(?= )|lasts?|lasting|runs?|running|runtime|"
         r"run[- ]time|running time|duration|length|total|trt|must be|should be|keep (?:it|"
         r"this|the \w+)"
         r"(?: to| at| under)?|cut (?:it )?(?:down )?to|(?:make|keep|leave) (?:it|this|the (?:scene|video|clip|shot|film|ad|spot|take|"
         r"whole thing))|cap(?:ped)? (?:it )?at|let (?:it|this) run(?: for)?|no longer than|"
         r"clocks? in at|comes? in at|trim(?:med)? to|stretch(?:es|ed)?(?: (?:it|this|the \w+))? (?:out )?(?:to|over)|extend(?:s|ed)?"
         r"(?: (?:it|this|the \w+))? to|goes on for|continues for|plays(?: out)? for|over in|done in|"
         r"timed (?:at|to)|not? (?:be |run |last |go )?(?:longer|more|shorter|less) than|at (?:least|most)|under|exactly|(?:video|clip|"
         r"film|shot|spot|take|loop|reel|ad|gif|animation|teaser) of|"
         r"(?:(?:the |whole |entire |full |total )*(?:whole|entire|full|total) (?:clip|video|film|vid|thing|ad|spot|reel|shot|piece|"
         r"edit|movie|scene))|"
         r"(?:want|need|give me|deliver|film|shoot|generate|create|make)(?: me| us)?)\b")
_FILLER = (r"(?:\s*(?:\b(?:of|for|is|are|now|time|length|exactly|just|only|at|to|must be|should be|will be|has to be|the whole thing|"
           r"about|around|"
           r"roughly|approximately|precisely|a full|it|in|the|this|film|video|clip|ad|spot|piece|shot|take|set|total|up)\b|[:=]|"
           r"\bit's\b)){0,5}")
_HOLD = (r"(?:hold(?:s|ing)?|linger(?:s|ing)?|stay(?:s|ing)?|watch(?:es|ing)?|rest(?:s|ing)?|remain(?:s|ing)?|keep(?:s|ing)? (?:on|"
         r"rolling|filming)|"
         r"roll(?:s|ing)?)\b[^.;:!?\d]{0,40}?\bfor\s+(?:an? (?:leisurely |long |slow |good |patient )*(?=full )|exactly |just |at least |"
         r"a full |another |all of |fully |the full |over |nearly )?")


def _named(pattern: str, mark: str) -> str:
    return pattern.replace("%", mark)


_DURATION = late(
    rf"\b(?:(?:an?|the|exactly|this|my|one|our)\s+){{0,2}}{_named(_LENGTH, '1')}(?:(?=[\s-]+{_ADJ}{_KIND})|{_TAIL})|"
    rf"\b(?:with an? (?:total |full |overall |whole )*)?{_SAYS}{_FILLER}\s*{_named(_LENGTH, '2')}{_TAIL}?|"
    rf"\b(?:exactly |just |only )?{_named(_LENGTH, '3')}(?=,? (?:not|and not) (?:a|one) (?:\w+ )?(?:frame|second|moment|minute|breath|"
    rf"beat)\b)"
    rf",? (?:and )?not (?:a|one) (?:single )?\w+ (?:longer|more|less|shorter)|"
    rf"(?:(?<=[,.;|(]\s)|(?<=^)|(?<=\()){_named(_LENGTH, '4').replace(_WORDS, 'x{9}')}(?=\s*(?:[,;|).]|$))|"
    rf"\b(?:slot|length|version|spot|cut|edit|duration|runtime|time|bumper|brief)(?: (?:is|has|was)(?: now)?(?: "
    rf"grown| cut| bought)?(?: to)?)?\s*"
    rf"[:=,]\s*(?:now |only |exactly )?{_named(_LENGTH, '7')}(?=\s*(?:[,;|).]|$))|"
    rf"\b{_SAYS}{_FILLER}\s*{_named(_CLOCK, '5')}|{_named(_CLOCK, '6')}(?=\s+(?:min(?:utes?)?\s+)?(?:{_ADJ}{_KIND}|long|runtime|"
    rf"running time|"
    rf"total|duration))(?:\s+(?:long|runtime|running time|total|duration))?", re.I)
_ANY = late(r"\d|secs?\b|second|min(?:ute)?s?\b|\bh(?:ou)?rs?\b", re.I)
_HELD = late(rf"\b{_HOLD}{_named(_LENGTH, '1')}", re.I)
_PART = late(r"(?:\b(?:\d+|two|three|four|five|six|each|every|first|last|of|per|after|within|in|next|final|opening|another|by|at|"
                   r"other|past|old|to|"
                   r"this|last|every other)\s+|\d\s*[-–]\s*|[:.]\d*)$", re.I)
_OF_PART = late(r"\s*(?:each|apiece|per|later|earlier|ago|in,|before|after|apart|from now|old|away|(?:of|for) (?:silence|black|"
                      r"rain|slow|fame)|into|delay|intervals?|exposures?|walk|drive|ride|break|rule|timer|warning|countdown|egg|"
                      r"noodles|head start|"
                      r"window|workout)\b", re.I)


def _seconds(hit: re.Match[str]) -> float:
    groups = hit.groupdict()
    clock = next((v for k, v in groups.items() if k.startswith("clock") and v), None)
    if clock:
        value = 0.0
        for part in clock.split(":"):
            value = value * 60 + float(part)
        return value
    mark = next(k[1:] for k, v in groups.items() if re.fullmatch(r"n\d", k) and v)
    words, unit = re.sub(r"\s+", " ", groups[f"n{mark}"].lower()), groups[f"u{mark}"].lower()
    number = _SPELT.get(words) or _SPELT.get(words.replace(" ", "-")) or float(words.replace(",", "."))
    one = _UNITS[re.sub(r"(?<=\w\w)s$", "", unit)]
    more = groups[f"more{mark}"] or ""
    rest = re.search(rf"(\d+|{_WORDS})\s?s", more, re.I)
    extra = 0.0 if not rest else float(rest.group(1)) if rest.group(1).isdigit() else _SPELT[re.sub(r"\s", "-", rest.group(1).lower())]
    return (number + (0.5 if groups[f"half{mark}"] or "half" in more else 0.0)) * one + extra


def read(text: str) -> list[Parts]:
    """Lengths of the whole ('sure') and of what is held ('hint'), in seconds, as (axis, value, start, end, words, strength, owner, put)."""
    out: list[Parts] = []
    if not _ANY.search(text):
        return out                       # most prompts name no time, and the long patterns need not be compiled
    for pattern, strength in ((_DURATION, "sure"), (_HELD, "hint")):
        for hit in pattern.finditer(text):
            of_it = re.search(r"\bthe (?:last|first|final|opening|closing) $", text[: hit.start(next(
                name for name in hit.re.groupindex if name[0] in "nc" and hit[name]))], re.I)
            if of_it or _PART.search(text[max(0, hit.start() - 14): hit.start()]) or _OF_PART.match(text[hit.end():]):
                continue
            if not any(o[2] < hit.end() and hit.start() < o[3] for o in out):
                out.append(("duration", f"{_seconds(hit):g}", hit.start(), hit.end(), hit.group(0), strength, "", None))
    return out
