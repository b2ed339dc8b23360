"""Where a deed itself tells that it is done: who rides the tram is in it, who climbs a hill is on it."""

from __future__ import annotations

import re
from dataclasses import replace

from director import wordnet
from director.screenwriter import agreeing, bodies, casting, choosing, leaving, phrases, places, players, scenes, unlisted
from director.screenwriter.clauses import Clause
from director.screenwriter.places import SETTINGS, Setting

_RIDDEN = re.compile(r"\b(?:tram|train|bus|subway|metro|ferry|taxi|plane|airplane|elevator|lift|carriage|gondola)$")
_ON = re.compile(r"\b(?:hill|mountain|roof|rooftop|tower|cliff|summit|volcano|stage|bridge|island|beach|ladder|wall|tree|dune|river|"
                 r"lake|stream)s?$")


def ridden(part: Clause) -> str:
    """'inside the tram' of 'rides the tram', 'on a hill' of 'climbs a hill', 'in the cave' of 'explores the cave'; else ''."""
    if part.verb in _HOMEWARD and re.search(r"(?<!from )\bhome\b(?! ?(?:town|work|made))", part.words) and not part.never and not (
            leaving.WEATHER.search(part.words)):                       # home through the rain: still on the way
        if part.thing and wordnet.is_a(casting.head_of(part.thing), "vehicle"):          # a ship that is led home is in no room
            return ""
        head = casting.head_of(part.subjects[0])
        den = places.fitting(head, None) if casting.kind_of(head) == "animal" else None       # an ant is not at home in a living room
        return (den or SETTINGS["room"]).wide
    thing = re.split(r"\s+(?:with|to|in|from|for|at|of)\s", part.thing)[0]
    if not thing or part.never or part.mode:
        return ""
    if part.verb in ("ride", "take", "board", "catch") and _RIDDEN.search(thing):
        return f"inside {thing}"
    if part.verb in ("climb", "reach", "cross") and _ON.search(thing) and places.mentioned(f"on {thing}"):
        return f"on {thing}"
    if opened := house(part):
        return opened
    if part.verb in ("enter", "explore", "visit", "reach", "join") and places.mentioned(f"in {thing}"):
        return f"in {thing}"
    return ""


def house(part: Clause) -> str:
    """'in a bakery' of 'opens a bakery in the forest'; '' where nobody opens or runs one."""
    thing = re.split(r"\s+(?:with|to|in|from|for|at|of)\s", part.thing)[0]
    opens = part.verb in ("open", "run", "found", "start") and not part.never and not part.mode
    return f"in {thing}" if opens and re.search(choosing.HOUSES, thing) and places.mentioned(f"in {thing}") else ""


_HOMEWARD = frozenset("take bring carry lead come go return walk run guide follow".split())
"""Who does this is seen arriving; who rides or drives home is on the way."""


_MAKER = re.compile(r"[a-z][ -]?makers?$|\b[a-z]+smiths?$|\b(?:carpenter|cobbler|potter|inventor|tinkerer|mechanic)s?$")
_NO_MAKER = re.compile(r"\b(?:film|movie|video|coffee|tea|pasta|trouble|noise)[ -]?makers?$")


def of_trade(subject: str) -> Setting | None:
    """Where the first-named is at work or at home: a robot barber in a barber's shop; None for who may be anywhere."""
    if re.search(r"\bstreet\b", subject):
        return SETTINGS["city"]
    if _MAKER.search(subject) and not _NO_MAKER.search(subject):
        return SETTINGS["workshop"]
    of = re.search(r"\b(village|town|country|mountain|forest|beach|harbour|castle|palace|jungle|desert|wedding|circus|museum|hotel|"
                   r"airport|hospital|theatre|theater|zoo) [a-z]+$", subject)
    if of and (there := places.mentioned(f"at the {of[1]}")):          # 'a village doctor'
        return there
    words = re.findall(r"[a-z]+", subject.lower())[::-1]
    for word in sorted(words, key=lambda word: word in _ANYBODY):
        own = _TRADES.get(word) or (found.name if (found := places.fitting(word, None)) else "")
        if own:
            return SETTINGS[own]
    return places.fitting(casting.head_of(subject), None)


_ANYBODY = frozenset("kid child boy girl robot android mother father grandmother grandfather driver rider thief".split())
_TRADES = {word: name for name, words in (
    ("barber", "barber hairdresser"), ("bakery", "baker"), ("workshop", "blacksmith glassblower welder sculptor painter weaver"),
    ("courtroom", "judge lawyer"), ("church", "priest nun"), ("prison", "prisoner"), ("city", "firefighter photographer reporter"),
    ("pool", "lifeguard"), ("room", "babysitter nanny"), ("ring", "boxer"),
    ("rink", "skater"), ("slope", "skier snowboarder"), ("basketball", "basketballer"), ("sea", "swimmer rower"),
    ("shop", "florist grocer shopkeeper butcher"), ("library", "bookseller"),
    ("village", "mayor"), ("hospital", "dentist vet"), ("concert", "conductor cellist"), ("club", "dj"), ("castle", "butler"),
    ("cave", "miner"), ("school", "janitor caretaker"), ("zoo", "zookeeper"), ("garden", "beekeeper"), ("forest", "ranger lumberjack"),
    ("mountain", "climber mountaineer alpinist yeti"), ("subway", "busker"), ("casino", "croupier"),
    ("western", "cowboy sheriff")) for word in words.split()}
"""Where trades are at work that have a place of their own."""


def setting(parts: tuple[Clause, ...], text: str) -> Setting:
    if (begun_in := leaving.begun(parts[0], of_trade(parts[0].subjects[0]))) is not None:
        return begun_in
    if leaving.away(parts[0]) and "home" in parts[0].words and not parts[0].place:
        return SETTINGS["road"]
    text = " ".join(phrases.bare(s) for s in re.split(r"(?<=[.!?])\s+", text))
    for part in parts:
        text = text.replace(part.words, _unbuilt(part)) if part.words else text
    parts = tuple(replace(part, words=_unbuilt(part)) for part in parts)
    at_home = places.fitting(casting.head_of(parts[0].subjects[0]), None) is not None and not parts[0].place
    begun = not (parts[0].place or parts[0].entered) and places.hinted(f"{parts[0].verb} {parts[0].words}") is not None
    elsewhere = [n > 0 and (p.verb in _PUTS | _TRAVELS or at_home or begun) for n, p in enumerate(parts)]
    named = next((s for away, p in zip(elsewhere, parts, strict=True) for where in (house(p), p.place, p.entered)
                  if not away and (s := unlisted.said(where) or places.mentioned(where) or _town(where))), None)
    for away, part in zip(elsewhere, parts, strict=True):
        for later in (part.goal, part.place if away else ""):
            text = text.replace(later, " ") if later else text
    for who in (whose for p in parts if (whose := phrases.owner(p.thing)[0])):
        text = _without(text, "", who)                  # a fisherman's kite is nowhere on the sea
    topic = " ".join(f"{' '.join(p.subjects)} {agreeing.present(p.verb, False) if p.verb else ''} "
                     f"{_without(p.words, p.goal, phrases.owner(p.thing)[0])}" for p in parts)
    head = casting.head_of(parts[0].subjects[0])
    driven = bodies.vehicle(parts[0].subjects[0]) and (places.mentioned(parts[0].goal) or SETTINGS["sky"]).inside
    found = (
        named
        or (SETTINGS["city"] if driven else None)                       # on the way to a house
        or _on_the_shore(parts)
        or (places.mentioned(text) if scenes.where(text) else None)
        or unlisted.said(text)
        or next((s for p in parts if head not in _IN_SPACE and (s := _under_the_sky(p.thing))), None)
        or _worked(parts)
        or places.mentioned(text)
        or places.hinted(topic)
        or (places.SETTINGS["room"] if re.search(r"\b(?:through|out of|at) the (?:open )?window\b", text, re.I) else None)
        or (
            places.fitting(head, None)
            or SETTINGS.get(_TRADES.get(head, ""))
            or next((s for p in parts for o in (p.thing, p.target) if o and (s := places.fitting(casting.head_of(o), None))), None)
            or places.SETTINGS[_unplaced(head)]
        )
    )
    walks = any(casting.kind_of(casting.head_of(o)) == "person" for p in parts for o in (*p.subjects, p.thing) if o)
    if found.name != "sky" or named:
        return found
    home = places.fitting(head, None) if _LONGED_FOR.search(text) else None
    grounded = home is not None or (walks and not _AIRBORNE.search(text))
    return (home if home and home is not found else places.SETTINGS["meadow"]) if grounded else found


def _without(words: str, goal: str, owner: str) -> str:
    """What is done without where to, and without whose it is."""
    words = words.replace(goal, " ") if goal else words
    return re.sub(rf"\bof {re.escape(owner)}|\b{re.escape(owner)}['’]s?", " ", words) if owner else words


def _town(place: str) -> Setting | None:
    """The city, for a place that is called by a town's name: 'through rainy Naples'."""
    name = re.search(r"\b[A-Z][\w-]+(?: [A-Z][\w-]+)*$", place)
    kinds = {word for sense in wordnet.meanings(name[0], "noun") for kind in sense.to("@i") for word in kind.words} if name else set()
    return SETTINGS["city"] if any(re.search(r"(?:^|_)(?:city|town|port|metropolis|national_capital)$", word) for word in kinds) else None


_PUTS = frozenset("hide put bury store leave lock stash drop plant hang bring take carry keep free release".split())
_TRAVELS = frozenset("run walk ride cross drive go sail fly swim travel row hike march wander return come step climb escape flee".split())
"""Who does this in a place comes there with what he had before."""
_AIRBORNE = re.compile(r"\b(?:fl(?:y|ies|ying|ew)|pilots?|plane|airplane|balloon|airship|parachutes?|glider|soars?|wings|sky)\b", re.I)


_LONGED_FOR = re.compile(r"\b(?:dream|long|wish|want|learn|try|tries|afraid|scared|unable|cannot|can't|never)\w*\b[^.,;]{0,20}"
                         r"\bfly(?:ing)?\b", re.I)
"""Who dreams of flying is on the ground."""


def _unplaced(head: str) -> str:
    """Where somebody or something is of whom no place is told."""
    if casting.kind_of(head) == "person":
        return "city"
    return "room" if casting.kind_of(head) in ("machine", "thing") and wordnet.is_a(head, "instrumentality") else "meadow"


_STRANDED = re.compile(r"\b(?:stranded|beached|washed[- ]up) (?:\w+ )*(?:whale|dolphin|turtle|seal|fish|mermaid|sailor|boat|ship)s?\b")


_OF_THE_SEA = re.compile(r"\b(?:whale|dolphin|porpoise|shark|manatee|walrus|octopus|mermaid|sea (?:turtle|lion|monster|serpent))s?\b", re.I)
_AFLOAT = re.compile(r"\b(?:divers?|submarine|sailors?|captain|fisher\w*|pirates?|surfers?|swimmers?|fish|crew)\b", re.I)
_MEETS = frozenset("find meet discover befriend help save rescue free see watch notice spot".split())


def _on_the_shore(parts: tuple[Clause, ...]) -> Setting | None:
    """Where a boat is built: not yet at sea; where a whale lies that is stranded, and where people meet one."""
    ashore = not any(_AFLOAT.search(subject) for subject in parts[0].subjects)
    if any(_STRANDED.search(p.thing) or (ashore and p.verb in _MEETS and _OF_THE_SEA.search(f"{p.thing} {p.target}")) for p in parts[:2]):
        return places.SETTINGS["beach"]
    builds = next((p for p in parts if p.verb in ("build", "make", "repair", "fix", "paint") and not p.never), None)
    if builds is None or not re.search(r"\b(?:raft|canoe|rowing boat|boat|ship|sailboat|ark)$", builds.thing):
        return None
    inland = next((s for p in parts if (s := places.mentioned(f"{p.thing} {p.words}")) and s.name in ("river", "lake")), None)
    if inland:
        return inland
    return places.SETTINGS["beach"] if re.search(r"\b(?:raft|canoe)$", builds.thing) else places.SETTINGS["harbour"]


_BUILDS = frozenset("build make draw paint carve knit sculpt fold bake design".split())
_A_HOUSE = re.compile(r"\b(?:an?|another|new) (?:[a-z-]+ ){0,2}(?:house|home|hut|cottage|castle|palace|tower|city|village|garden)\b")


def _unbuilt(part: Clause) -> str:
    """The words of a deed without the house that it makes: who builds a fairy a house is not in one."""
    return _A_HOUSE.sub("something", part.words) if part.verb in _BUILDS else _LEISURE.sub("time", part.words)


_LEISURE = re.compile(r"\btime (?:for|to (?:eat|drink|have)) (?:an? |any |his |her |their )?[a-z]+")
"""Who has time for coffee may be anywhere."""


def _any_of(*said: str) -> str:
    return "|".join(re.escape(phrase) for phrase in said if phrase) or "(?!)"


def _worked(parts: tuple[Clause, ...]) -> Setting | None:
    """Where the first deeds of the first-named happen: by what they are done to and with, else by the trade of who does them."""
    whose = {who for p in parts if (who := phrases.owner(p.thing)[0])}
    person = casting.kind_of(casting.head_of(parts[0].subjects[0])) == "person"
    if parts[0].verb in ("pack", "wake", "dress", "shave") and person and not whose:
        return places.SETTINGS["room"]                                 # who gets ready is at home
    engine = re.search(r"\b(?:rocket|robot|spaceship|car|machine)\b", parts[0].thing)
    if parts[0].verb in ("build", "repair", "make", "invent", "fix") and engine:
        return places.SETTINGS["workshop"]
    if parts[0].verb in ("build", "make", "sew") and re.search(r"\b(?:balloon|kite|glider|airship)s?$", parts[0].thing):
        return places.fitting(casting.head_of(parts[0].subjects[0]))       # on the ground, not yet in the sky
    said = f"{'dream' if parts[0].led == 'dream' else parts[0].verb} {parts[0].words}"
    said += "".join(f" {agreeing.present(p.verb, False)} {re.sub(_any_of(p.place, p.goal), ' ', p.words)}" for p in parts[1:2]
                    if p.subjects == parts[0].subjects)
    for phrase in {o for p in parts for o in (*p.subjects, p.thing, p.target) if o and players.lively(o)} | whose:
        said = said.replace(phrase, " ")                               # a customer's trade is no place
    if any(re.search(r"\bstreet ", who) for who in whose):
        return SETTINGS["city"]
    if parts[0].verb in ("steal", "guard", "rob") and whose and (kept := places.fitting(casting.head_of(next(iter(whose))), None)):
        return kept                                                    # the king's crown, in his castle
    trade = of_trade(parts[0].subjects[0])
    hint = places.hinted(agreeing.present(parts[0].verb, False) + said[len(parts[0].verb):] if parts[0].verb else said)
    at_work = trade if casting.kind_of(casting.head_of(parts[0].subjects[0])) in ("person", "machine") else None
    plays = at_work is SETTINGS["stadium"] and hint is SETTINGS["park"]                      # a goalkeeper's ball is in no park
    climbs = at_work is SETTINGS["mountain"] and hint is SETTINGS["kitchen"]                  # nor a climber's tea in a kitchen
    serves = bool(whose) and parts[0].verb not in _PUTS | _TRAVELS        # what is a pirate's is done in the barber's shop
    return at_work if plays or climbs or (serves and at_work) else hint or at_work


_IN_SPACE = frozenset("satellite probe astronaut cosmonaut spaceship rocket comet asteroid planet moon star alien".split())
"""Who meets a comet where it is, not from a hill under it."""


def _under_the_sky(thing: str) -> Setting | None:
    """The open country from which a star or the sun, which somebody has to do with, can be seen and reached."""
    head = re.search(r"\b(moon|stars?|comet|constellations?|sun)$", thing.split(" with ")[0], re.I)
    return None if head is None else places.SETTINGS["meadow" if head[1].lower() == "sun" else "hilltop"]
