"""Where each event of a story is seen: a place holds until the next one is named, who arrives is there, and the hour goes along."""

from __future__ import annotations

import re
from dataclasses import replace

from director.screenwriter import hours, mentions, places, scenes
from director.screenwriter.beats import Beat

_MOVES = (r"(?:run|walk|ride|drive|fl[yi]|sail|swim|row|race|chase|follow|wander|stroll|march|climb|hike|sneak|crawl|roll|glide|float|"
          r"drift|gallop|travel|cycle|jog|skate|ski|paddle|trek|stagger|creep|dance|cruise|go|speed|sledge|slide|parade|carry|carrie|lead|"
          r"hurr[yi]|rush|dash|steer|push|pull|pass|sweep|soar|skip|hop|step|come|look|search|take)(?:e?s|ing)?")
_NOUN = r"(?P<noun>(?:the|an?|his|her|their|its|this|that|these|those|some|two|three) (?:[\w'’-]+ ){0,3}?[\w'’-]+)"
_GOES_ALONG = re.compile(rf"\b{_MOVES}\b[^,;]*?\b(?P<how>along|down|up|past|around|over|across|through|by|towards?) (?={_NOUN})", re.I)
_IS_IN = re.compile(rf"\b(?P<how>in front of|in|on|at|under|behind|beside|inside|outside|near|by|among|between|above|below|underneath|"
                    rf"aboard) (?={_NOUN})", re.I)
_TAKES_TO = re.compile(rf"\b(?:take|bring|lead|drive|carrie|carry|guide|accompanie|accompany|invite|drag|push|pull|follow|rush|hurrie|tow)"
                       rf"(?:e?s)? [^,;]{{2,40}}? (?P<how>to|into|onto) (?={_NOUN})", re.I)
_HOUSE = re.compile(
    r"\b(?:opens?|runs?|owns?|inherits?|buys?|rents?|founds?|enters?|visits?|cleans?|keeps?|works? (?:in|at)|breaks? into|moves? into|"
    r"lives? in) (?:an?|the|his|her|their|its) (?P<noun>(?:[\w'’-]+ ){0,3}?(?:\w*shop|store|restaurant|caf[eé]|bakery|hotel|bar|school|"
    r"museum|gallery|hospital|clinic|gym|cinema|diner|salon|library|bank|mansion|castle|house|villa|palace|inn|pub|theatre|theater|factory|"
    r"lighthouse|laundromat))\b(?! (?:door|window|owner)\b)", re.I)
_HOME = re.compile(r"\b(?:go|come|return|walk|run|drive|take|bring|carrie|carry|follow|lead|hurrie|sneak)(?:e?s)?\b[^,;.]{0,40}?\bhome\b",
                   re.I)
_EVENT = re.compile(r"(?:in|at|on the day of|during) the (?:[a-z]+ ){0,2}?(half|match|game|final|round|competition|race|contest|"
                    r"tournament)\b", re.I)
_BUILT = re.compile(r"\b(?:[a-z]+ )?(?:\w*shop|restaurant|caf[eé]|bakery|hotel|school|museum|hospital|cinema|library|bank|mansion|castle|"
                    r"house|hut|palace|inn|theatre|theater|factory|church|cabin|cottage)\b")
_BEFORE_IT = re.compile(r"^outside,? (?=(?:the|an?|his|her|all) )|\b(?:in line|queues?(?: up)?|outside)\b(?! (?:the|his|her|a)\b)", re.I)
_RIDES = re.compile(r"\b(?:fl[yi]|ride|drive|sail|row|cycle|race)(?:e?s)? (?:in|on) $")
_ROWS = re.compile(r"(?<!the )(?<!front )\b(?:sails?|rows|paddles?)\b(?! boats?\b)|\brow (?:out|to|back|through|away)\b")
_ARRIVES_HOME = re.compile(r"\b(?:come|return|bring|take)s?\b[^,;.]{0,40}?\bhome\b", re.I)
_LATER = re.compile(r"\b(?:later|the (?:next|following) (?:day|week|month|year)|one day|(?:in|next) (?:spring|summer|autumn|winter)|"
                    r"years? (?:after|pass))\b", re.I)
_HOURS = re.compile(r"(?:night|dawn|sunset|evening|bright midday|soft morning|warm afternoon)[^,]*"
                    r"(?:, (?!rain|storm|heavy|falling|fog)[^,]+)?")


def followed(beats: tuple[Beat, ...]) -> tuple[Beat, ...]:
    """The beats of a story told in its order, each with its place and with the light of its hour."""
    out: list[Beat] = []
    here, house = "", ""
    for beat in beats:
        named = _named(beat.action, house, here)
        light = beat.light
        if out and not light and out[-1].light and not _LATER.search(beat.action):
            light = (_HOURS.match(out[-1].light) or [""])[0]
        if _LATER.search(beat.action) and not hours.light_in(beat.action):
            light = ""
        place = named or ("" if scenes.reached(beat.action) else here)
        out.append(replace(beat, place=place, light=light, new_scene=bool(named and out and named != out[-1].place)))
        found = _HOUSE.search(beat.action)
        near = _BUILT.search(place)
        house = f"the {found['noun']}" if found else f"the {near[0]}" if near and near[0] not in house else house
        here = f"in {house}" if found else _then(beat.action, place)
    return tuple(out)


def _named(action: str, house: str, here: str) -> str:
    """The place that the event itself names, as a phrase; '' where it names none."""
    whole = re.match(r"(?:[^,]{3,24},? )??the (?:whole|entire) ([a-z]+) [a-z]+s\b", action, re.I)
    if whole and whole[1] not in ("village", "town", "city", "country", "family", "crew", "school", "class") and (
            noun := mentions.place(f"the {whole[1]}", 0)):
        return _at(noun)
    if house and _BEFORE_IT.search(action):
        return f"in front of {house}"
    if re.match(r"(?:back )?(?:at )?home\b", action, re.I):
        room = re.search(r"\b(?:kitchen|bedroom|bathroom|garden|living room|garage|attic|basement)\b", action)
        return f"at home in the {room[0]}" if room else places.SETTINGS["room"].wide
    if _ARRIVES_HOME.search(action):
        return places.SETTINGS["room"].wide
    for pattern in (_GOES_ALONG, _IS_IN):
        for hit in pattern.finditer(action):
            noun = mentions.place(action, hit.end())
            beside = hit["how"] != "by" or re.search(r"\b(?:river|sea|lake|shore|road|house|fire)", noun)
            if noun and beside and not _RIDES.search(action[: hit.end()]):
                return f"{hit['how'].lower()} {noun}"
    event = _EVENT.match(action)
    if event:
        return "in the stadium" if event[1] in ("half", "match", "game", "final", "round") else f"at the {event[1]}"
    listed = scenes.where(action)
    if listed and not re.search(r"\b(?:half|competition|beginning|moment|game|match|time)$", listed):
        return listed
    led = _led_to(action)
    if led:
        return led
    if _ROWS.search(action) and not re.search(r"\b(?:sea|river|lake|ocean|harbou?r|canal)\b", here):
        return places.SETTINGS["sea"].wide
    return ""


_WHO = re.compile(r"(?:(?:an?|the|his|her|two|three) (?P<noun>(?:[a-z-]+ ){1,3}?)|(?P<name>[A-Z][a-z]+) )[a-z]+\b")


_PASSES = re.compile(r"\b(?:rides?|drives?|runs?|walks?|races?|rushes|hurr(?:y|ies)|cycles?|flies|sails?) (?:past|along|through|across|by|"
                     r"home|away|to|towards)\b", re.I)
"""'rides past a traffic jam': on the way, and no longer where he was."""


def held(beats: tuple[Beat, ...]) -> tuple[Beat, ...]:
    """The beats of a list with one who acts on in the next where he was, and at that hour, unless he is told to be elsewhere."""
    out: list[Beat] = []
    for beat in beats:
        if out and _acts_on(out[-1].action, beat.action):
            hour = "" if _LATER.search(beat.action) else (_HOURS.match(out[-1].light) or [""])[0]
            there = "" if _PASSES.search(beat.action) else _then(out[-1].action, out[-1].place)
            beat = replace(beat, place=beat.place or there, light=beat.light or hour)
        out.append(beat)
    return tuple(out)


def _acts_on(before: str, action: str) -> bool:
    """Whether who acts is named in the same words as who did before: 'an old man …', 'the old man smiles'."""
    first, second = _WHO.match(before), _WHO.match(action)
    return first is not None and second is not None and (first["noun"] or first["name"]) == (second["noun"] or second["name"])


_STAYS = {"into": "in", "onto": "on", "down": "on", "up": "on"}
_ON = r"\b(?:streets?|road|path|hill|mountain|roof|rooftop|bridge|shore|beach|island|farm|ice|sea|river|stairs|stage|square)$"
_BESIDE = r"\b(?:coast|concert|party|wedding|show|festival|funeral|race|airport|station|lake|market stall|stall|gate)$"


def _then(action: str, place: str) -> str:
    """Where those are who did this: at home, where the way led, in what they went through."""
    if _HOME.search(action):
        return places.SETTINGS["room"].wide
    reached = scenes.reached(action) or _led_to(action)
    how, _, rest = place.partition(" ")
    if reached or how in ("over", "past", "towards", "toward"):
        return reached
    return _at(rest) if how in ("across", "along", "around", "through") else f"{_STAYS.get(how, how)} {rest}".strip()


def _at(noun: str) -> str:
    """'on the shore', 'in the market': the noun with the word that its kind of place takes."""
    return f"{'on' if re.search(_ON, noun) else 'at' if re.search(_BESIDE, noun) else 'in'} {noun}"


def _led_to(action: str) -> str:
    """Where somebody is taken, brought or invited."""
    hit = _TAKES_TO.search(action)
    phrase = mentions.phrase(action, hit.end(), -1) if hit else ""
    noun = mentions.place(action, hit.end()) or (phrase if places.mentioned(f"in {phrase}") else "") if hit and phrase else ""
    return _at(noun) if noun else ""


_OF_SEASON = re.compile(
    r"^\W*(?:[\w'’-]+ ){0,4}?(?P<season>autumn|fall|winter|spring|summer)[ -](?:[\w'’-]+ ){0,2}?"
    r"(?:ads?|adverts?|commercial|spot|film|video|teaser|trailer|clip|reel|promo|campaign|short|story|collection|sale)\b", re.I)


def seasoned(beats: tuple[Beat, ...], asked: str) -> tuple[Beat, ...]:
    """The beats under the open sky in the season that the request has in its kind: 'a cosy autumn ad for …'."""
    hit = _OF_SEASON.match(asked)
    told = hours.light_in(hit["season"].lower().replace("fall", "autumn")) if hit else ""
    if not told or any(hours.light_in(f"{beat.action} {beat.place}") for beat in beats):
        return beats
    inside = [(known := places.mentioned(beat.place)) is not None and known.inside for beat in beats]
    return tuple(beat if within else replace(beat, light=f"{beat.light}, {told}".strip(", "))
                 for beat, within in zip(beats, inside, strict=True))


_GLOOMY = re.compile(
    r"^(?:\W*(?!who\b|that\b|afraid\b|watch)[\w'’]+\W+){0,6}?(?:horror|creepy|spooky|scary|eerie|sinister|psychological|haunting|nightmarish)"
    r"(?:,? (?:and )?(?!about\b)[\w-]+){0,3}? (?:film|movie|video|short|clip|trailer|teaser|story|tale|scene|series|reel|thriller|game)\b|"
    r"^\W*(?:horror|ghost story|found footage)\s*[:,–—-]|\b(?:mood|tone|atmosphere|vibe|style)\s*(?:is |: ?)?"
    r"(?:eerie|creepy|spooky|scary|sinister|horror)\b", re.I)
_OUT, _IN = "night, cool moonlight, fog", "night, one dim lamp, deep shadow"


def gloomy(beats: tuple[Beat, ...], asked: str) -> tuple[Beat, ...]:
    """The beats of a film that is to frighten by night, where the request names no hour: 'trailer for a horror movie about a doll'."""
    if not _GLOOMY.search(asked.strip()) or hours.light_in(asked):
        return beats
    inside = [(known := places.mentioned(beat.place)) is not None and known.inside for beat in beats]
    return tuple(replace(beat, light=_IN if within else _OUT) for beat, within in zip(beats, inside, strict=True))


def settled(place: str) -> str:
    """Where one may have been before who is seen on the way: 'in the market' for 'across the market', '' for 'over the roofs'."""
    known = places.mentioned(place)
    on_the_way = place.split(" ")[0] in ("over", "past", "towards", "toward", "up", "down")
    return (known.wide if known else "") if on_the_way else _then("", place)


_ENTERED = re.compile(r"\b(?:enters?|(?:walks?|goes?|comes?|steps?|runs?|sneaks?|breaks?) into|arrives? (?:at|in)|reach(?:es)?) "
                      r"(?P<place>(?:the|an?) )", re.I)


def entered(action: str) -> str:
    """'in the aquarium' of 'enters the aquarium'; '' where nobody goes into a place."""
    hit = _ENTERED.search(action)
    found = mentions.place(action, hit.start("place")) if hit else ""
    return f"in {found}" if found else ""
