"""Hours and weather: how a story says when, and the light that it asks for."""

from __future__ import annotations

import re

from director.screenwriter.words import verb_form, verb_like

_SKY_OF_NIGHT = (r"(?:sing|sang|howl|talk|spoke|speak|whisper|bark|pray|wave|wish|gaz)\w* (?:[a-z]+ )?(?:to|at|on|upon) "
                 r"(?:the moon|the stars|an? star)|"
                 r"(?:count|watch|nam|photograph)\w* the (?:stars|moon)|(?:shooting|falling) stars?|fireworks?|northern lights|milky way")
"""What nobody sees by day."""
TIMES: tuple[tuple[str, str], ...] = (
    (rf"midnight|(?:at|under|beneath) the (?:full |pale |new |red )?(?:moon|stars)|full moon|{_SKY_OF_NIGHT}|"
                                  r"at night|by night|night(?!mare|ingale)|moonlit|moonlight|starry", "night, cool moonlight"),
    (r"sunrise|dawn|first light|daybreak", "dawn, pink first light"), (r"golden hour", "golden hour, long warm light"),
    (r"sunset|dusk|twilight", "sunset, warm orange light"), (r"evening", "evening, warm low light"), (r"noon|midday", "bright midday sun"),
    (r"morning", "soft morning light"), (r"afternoon", "warm afternoon light"), (r"candle\w*", "warm candle light"), (r"neon(?:-lit)?",
    "neon light, wet reflections"),
)
WEATHERS: tuple[tuple[str, str], ...] = (
    (r"(?:sand|dust) ?storms?", "sandstorm, brown dust in the air"), (r"thunder\w*|storm\w*", "storm, dark clouds"),
    (r"rain\w*|downpour", "rain"), (r"blizzard|snowstorm", "heavy snow"),
    (r"snow(?:s|ing|fall|y)?(?! ?(?:oven|globe|castle|fort|house|sculpture|angel|leopard|fox|owl|queen|cone|shovel|boot|plough|plow|cat|"
     r"machine|ball|man|woman|monster|dragon|horse|bear|king|princess)s?\b)|winter", "falling snow"),
    (r"fog(?:gy|s)?(?!\w)|mist(?:y|s)?(?!\w)", "fog"), (r"autumn", "autumn leaves"), (r"spring(?=\b)(?!s)", "spring blossom"),
    (r"summer", "summer sun"),
)
TIME = (
    r"\b(?:in (?:the year [12]\d{3}|1\d{3})|"
    r"(?:late |early )?at (?:night|dawn|dusk|noon|midnight|sunset|sunrise)|(?:one|every|each|on an?|on the|on one|early one) "
    r"(?:[\w-]+ ){0,2}?(?:night|morning|day|evening|afternoon|sunday|monday|saturday|friday)"
    r"(?: (?:of|before|after) (?:the |an? |his |her |their )?(?:[\w-]+ )?[\w-]+(?=,))?|on (?:christmas(?: eve| day| morning)?|"
    r"halloween|"
    r"new year'?s eve|easter|a sunday|valentine'?s day)|during (?:the|a) (?:[\w-]+ )?(?:night|day|storm|winter|summer)|in (?:the |late |"
    r"early )?"
    r"(?:morning|evening|afternoon|winter|summer|autumn|spring)|for the first time|in the middle of the night|"
    r"(?:(?:many|some|a few|one|two|three|five|ten|twenty|a hundred) )?(?:years?|months?|weeks?|days?|hours?|minutes?) later|"
    r"later that (?:same )?(?:day|night|evening|morning)|the next (?:day|night|morning|evening)|that (?:same )?(?:night|evening)|"
    r"all (?:night|day)(?: "
    r"long)?)\b"
    r"(?=\s*(?:$|[,.;:!?]|(?:and|but|with|while|in|on|at|by|under|to|until|when|for|from|who|of|the|an?|it|he|she|they|his|her|their|"
    r"two|three|nobody|everybody|everyone)\b))"
)
"""A phrase that only says when: 'one night', 'on the last day of summer' before a comma, 'twenty years later'."""


def told_at(text: str, verbs: tuple[str, ...]) -> tuple[str, ...]:
    """For each of the deeds of a text, in base forms, the phrase that says when it is done: ('', 'at dawn')."""
    found = [""] * len(verbs)
    words = [(hit.start(), (verb_form(hit[0]) or verb_like(hit[0], "third") or (hit[0].lower(), ""))[0])
             for hit in re.finditer(r"[a-z]+", text, re.I)]
    places, used = [-1] * len(verbs), set[int]()
    for at, verb in enumerate(verbs):
        places[at] = next((start for start, base in words if base == verb and start not in used), -1)
        used.add(places[at])
    for hit in re.finditer(TIME, text, re.I):
        leads = re.search(r"(?:^|[.;,!?:]\s*|\b(?:and|but|then|until|when)\s+)$", text[: hit.start()]) is not None
        near = [(abs(place - hit.start()), at) for at, place in enumerate(places) if place >= 0 and (place > hit.start()) == leads]
        if near:
            found[min(near)[1]] = hit.group(0)
    return tuple(found)


def hour_in(text: str) -> str:
    """The light of the hour that an event itself names ('One night the whale swims away'), or ''."""
    named = re.match(r"(?:one|that|every|each) (?:[\w-]+ )?(?:night|morning|evening|afternoon)\b", text,
                     re.I) or re.search(TIME, text, re.I)
    return light_in(named.group(0)) if named else ""


_SOUGHT = re.compile(r"\b(?:look|search|seek|hunt|long|wish|hope|pray|dream|beg)(?:s|es|ed|ing)? (?:for|of) "
                     r"(?:the |some |any |more |first )*[a-z]+")
"""The rain that somebody longs for does not fall."""


def light_in(text: str) -> str:
    """The light a text itself asks for ('night, cool moonlight, rain'), or ''."""
    text = _SOUGHT.sub(" ", text)

    def first(table: tuple[tuple[str, str], ...]) -> str:
        return next((light for pattern, light in table if re.search(rf"(?<![\w-])(?:{pattern})(?![\w-])", text, re.I)), "")
    hour, weather = first(TIMES), first(WEATHERS)
    return ", ".join(part for part in (hour, "" if weather == "summer sun" and "night" in hour else weather) if part)


_OVER = re.compile(r"\b(?:rain|snow|storm|sandstorm|blizzard|fog|mist|weather|clouds?|sky|downpour)\b[a-z ]{0,12}?\b(?:stops?|ends?|"
                   r"passes|is over|clears?|lifts|calms|dies down|part)\b|\bsun (?:comes out|breaks through|shines)\b", re.I)
_ENDS = re.compile(r"\bthe (?P<sky>rain|snow|storm|sandstorm|blizzard|fog)\b[a-z ]{0,12}?\b(?:stops?|ends?|is over|lifts|dies down)\b")
_ANOTHER_DAY = re.compile(r"\b(?:later|(?:the next|one) (?:day|morning|evening|night|week|year)|in (?:spring|summer|autumn|winter))\b")
_UNFELT = frozenset("dream fear wish hope wait long love hate imagine remember miss want predict promise draw paint tell read sing "
                     "look search seek hunt pray".split())
"""Before these, weather is only thought or spoken of."""


def parted(light: str) -> tuple[str, str]:
    """(the hour, the weather) of a light: ('night, cool moonlight', 'rain')."""
    weather = next((sky for _, sky in WEATHERS if light == sky or light.endswith(f", {sky}")), "")
    return light.removesuffix(weather).rstrip(", "), weather


def onward(before: str, told: str, verb: str) -> str:
    """The light after a clause: weather goes on until another is told, it ends, or another hour is named."""
    hour, weather = parted(light_in(told))
    was, sky = parted(before)
    felt = "" if verb in _UNFELT or re.search(r"\b(?:afraid|scared|frightened|tired|fond) of\b", told) else weather
    kept = "" if (hour and hour != was) or _ANOTHER_DAY.search(told) else sky
    weather = "" if _OVER.search(told) else felt or kept
    return ", ".join(part for part in (hour or was, weather) if part)


def until_over(light: str, text: str) -> str:
    """The light a story begins in, with the weather that is told to end in it: 'they kiss when the rain stops'."""
    ended = _ENDS.search(text)
    return ", ".join(part for part in (light, light_in(ended["sky"])) if part) if ended and not parted(light)[1] else light


_OPEN_AIR = re.compile(r"(?:just |right )?(?:outside|behind|in front of|across from|opposite|next to|beside|on the roof of|high above|"
                       r"above|at the door of) (?:the |an? |his |her |their |its |my |our )", re.I)
_INDOORS = (("morning light through the window", "soft morning light"), ("warm lamp light", "bright day light"),
            ("golden hour light through the window", "golden hour, long warm light"),
            ("warm desk lamp light", "bright day light"), ("night, one warm lamp", "night"))


def outside(place: str, light: str) -> str:
    """The light of somebody outside a house whose rooms have lamps and windows: 'outside the bakery'."""
    return dict(_INDOORS).get(light, light) if _OPEN_AIR.match(place) else light
