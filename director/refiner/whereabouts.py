"""Indoors or out of doors, by the noun that a scene is said to be set in: 'Location: a silo', 'all of it in a quarry'. As Cue fields.

The nouns are listed; one that is not is looked up in WordNet, and counts where it is a kind of room or building, or of land or water.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from director import wordnet
from director.refiner import joints, wordclass
from director.refiner.classes import CLASSES
from director.refiner.late import late
from director.refiner.owners import singular

Parts = tuple[str, str, int, int, str]

_IN = late(
    rf"\b(?:{CLASSES['inland']}|silo|boat-?house|nave|meat locker|bowling alley|laundrette|laundromat|data centre|data center|swimming "
    rf"(?:hall|baths)|"
    r"planetarium|mill|panic room|throne room|freight container|shipping container|phone (?:booth|box)|telephone box|squash court|"
    r"parking garage|"
    r"underground car park|parlou?r|scullery|larder|drawing room|bunk room|cabin|wheelhouse|cargo bay|cargo hold|airlock|brig|galley|"
    r"wagon|sleeping car|"
    r"compartment|cable car|gondola cabin|hold|hull|belly of (?:a|the) \w+|barracks|dormitory|penthouse|bedsit|studio flat|conservatory|"
    r"orangery|"
    r"rehearsal room|ballet studio|recording booth|green ?room|backstage|dressing room|changing room|locker room|cloakroom|vestibule|"
    r"porch interior|"
    r"bakery|butcher's shop|barber ?shop|barber's|salon|boutique|pharmacy|chemist's|bookshop|bookstore|pawn ?shop|toy ?shop|antique "
    r"shop|department store|"
    r"arcade|casino|bar|saloon|bistro|ramen shop|canteen|cafeteria|food hall|post office|bank|town hall|embassy|police station|"
    r"interrogation room|"
    r"prison cell|prison|jail|asylum|monk's cell|mosque|synagogue|shrine room|sacristy|vestry|belfry|bell tower|lighthouse|turret|"
    r"chamber of \w+|"
    r"(?:broom )?cupboard|workplace|call centre|cubicle farm|newsroom|print ?works|brewery|distillery|cannery|slaughterhouse|abattoir|"
    r"kiln room|clean room|lab|"
    r"observatory|lecture theatre|school hall|assembly hall|nursery|playroom|kindergarten|swimming pool hall|ice rink|roller rink|"
    r"gymnasium|"
    r"boxing gym|dojo|fallout shelter|bomb shelter|air-raid shelter|missile silo|mine shaft|coal mine|salt mine|grotto|den|burrow|"
    r"hotel room|motel room|hotel lobby|honeymoon suite|suite|bathhouse|hammam|spa|steam room|walk-in freezer|cold store|"
    r"airport lounge|departure lounge|terminal building|control tower|ticket hall|underground station|metro station|tube station|subway "
    r"car|"
    r"tube train|metro carriage|dining car|limousine|taxi|lorry cab|truck cab|driver's cab|mobile home|yurt|tepee|wigwam|marquee|circus "
    r"tent|big top)s?$",
    re.I)
_OUT = late(
    rf"\b(?:{CLASSES['open']}|quarry|courtyard|jetty|harbour wall|lagoon|mountain pass|cobbled square|allotment|churchyard|graveyard|"
    rf"cemetery|park bench|"
    r"seafront|boardwalk|bamboo grove|mangrove swamp|fjord|volcano(?: rim)?|crater(?: rim)?|tram stop|bus stop|motorway verge|hard "
    r"shoulder|lay-by|"
    r"railway siding|railway track|level crossing|scrapyard|junkyard|construction site|building site|ski slope|highway|alley|back alley|"
    r"alleyway|lane|dam|"
    r"shipyard|dockyard|docks|oil rig(?: deck)?|deck|poop deck|foredeck|quayside|sea wall|breakwater|crow's nest|raft|lifeboat|rowing "
    r"boat|canoe|kayak|"
    r"surfboard|towpath|canal bank|footpath|trail|mountain trail|hiking trail|ridgeline|arête|ledge|rock face|scree|base camp|snow "
    r"field|pack ice|ice shelf|"
    r"wheatfield|barley field|rice field|hayfield|cotton field|sugar-cane field|maize field|hop garden|walled garden|rose garden|"
    r"kitchen garden|patio|"
    r"back ?yard|front yard|schoolyard|barnyard|stockyard|prison yard|yard|verandah|veranda|fire escape|scaffold|scaffolding|parade "
    r"ground|battlefield|trench|"
    r"no man's land|village square|market square|town square|open-air market|flea market|fairground|amphitheatre|open-air theatre|"
    r"bandstand|bullring|"
    r"race track|running track|tennis court|pitch|playing field|cricket ground|skate ?park|golf course|driving range|paddling pool|lido|"
    r"riverside|river bed|riverbed|dry riverbed|oxbow|delta|estuary|mudflat|mud flat|sandbar|beachhead|cove|bay|shore|seashore|shingle|"
    r"rock pool|tide pool|cape|"
    r"badlands|mesa|butte|wasteland|peat bog|wetland|reed bed|copse|glade|thicket|spinney|hedgerow|jungle|rainforest|birch forest|pine "
    r"wood|wood|"
    r"taiga|scrubland|bush|veld|pampas|downs|dale|glen|hollow|foothills|hill|knoll|cliffs|island|islet|atoll|oasis|open air|great outdoors|"
    r"sky|mountains|peak|pasture|rink outside|drive-in|car park roof|helipad|landing strip|tarmac|pavement café terrace)s?$", re.I)
_KINDS_IN = frozenset(("room", "building", "compartment", "shop", "house"))
_KINDS_OUT = frozenset(("tract", "land", "geological formation", "body of water", "field", "road", "plot", "forest", "grassland", "biome",
                        "thoroughfare"))
_NOT = late(r"\b(?:car|train|van|bus|window|door|street|station|theatre|studio) (?:window|door|set|seat|roof|park|view)$|"
                  r"\b(?:film|movie|studio|theatre|stage) set$|\b(?:in|at) (?:hand|mind|time|air)$", re.I)

_WHOLE = (r"(?:everything|all of (?:it|this)|it all|all the action|the (?:whole|entire|complete) (?:\w+ )?\w+|this (?:whole |entire "
          r")?\w+|the (?:scene|action|story|"
          r"film|clip|video|spot|conversation|interview|game|match|meal|lesson|ceremony|ad|shot|piece|episode|duel|fight|dance|party|"
          r"picnic)|it|each shot|every shot|we)")
_HAPPENS = (r"(?:takes? place|taking place|happens?|unfolds?|plays(?: out)?|occurs?|is (?:set|staged|shot|filmed|played|located)|are "
            r"(?:set|shot|filmed)|"
            r"is|are|stays?|remains?|must be|set|staged|located|goes on)")
_STAYS = (r"(?:\s+(?:entirely|wholly|only|solely|strictly|exclusively|completely|right|deep|high|out|always|all|somewhere|indoors|"
          r"outdoors|inside|still|"
          r"just|here|far))*")
_DET = r"(?:the|an?|one|his|her|their|our|this|some|my|its)"


def _noun(mark: str, det: str = rf"(?:{_DET}\s+)?") -> str:
    """A noun with what stands before it, as the group `np` and the mark; what it is part of, as `of` and the mark."""
    return (rf"{det}(?P<np{mark}>(?:(?!(?:with|where|that|which|and|as|while|who|under|at|in|on|by|for|from|to|throughout|the|an?|of|is|"
            rf"are|was|but|so|"
            rf"during|all|every|whole|entire|they|she|he|it|we|you|same|very|take|shot|frame|moment|"
            rf"way)\b)[\w'’-]+\s*){{1,5}})(?P<of{mark}>of (?:the|an?|his|her|some) (?:[\w'’-]+\s*){{1,3}})?")


_SET = late(
    rf"\b{_WHOLE}\s+{_HAPPENS}{_STAYS}\s+(?:in|on|at|inside|aboard|within|atop|across|amid|among|beneath|under|by|beside|along|"
    rf"around)\s+{_noun('1')}|"
    rf"\b(?:the |our |main |only |single )*(?:location|setting|place|venue|set)\s*(?::|=|–|—|\s-\s| is\b| must be\b| should be\b| "
    rf"stays\b| remains\b)"
    rf"{_STAYS}\s*(?:in |on |at |inside |aboard )?{_noun('2')}|"
    rf"\b(?:set|shot|filmed|staged|recorded)\s+(?:entirely |wholly |only |solely |strictly |exclusively |start to finish )*(?:in|on|at|"
    rf"inside|"
    rf"aboard)\s+{_noun('3')}", re.I)
_OPENING = late(rf"(?:^|[.!?]\s+)(?:(?:bottom|top|back|belly|depths|edge|end|middle|corner) of |(?:deep |right |high )?(?:in|"
                      rf"inside|on|at) )?{_noun('')}"
                      r"(?=[,.;])", re.I)
_PLACED = late(r"\b(?:in|on|at|inside|aboard|atop|across|down|along|through|into|onto|deep in|high on|out on|out in|up on|down in)\s+"
                     rf"{_noun('', r'(?:the|an?|this|that) ')}", re.I)


def read(text: str) -> list[Parts]:
    """(axis, value, start, end, words) of every statement of where the scene is."""
    out: list[Parts] = []
    for start, end, noun in _told(text):
        value = _kind(noun.lower().strip())
        if value and not any(o[2] < end and start < o[3] for o in out):
            out.append(("place", value, start, end, text[start:end]))
    return out


_POURS = late(r"\b(?:pour|cascad|descend|flow|fall|run|trickl|spill|drip|stream|issu|pump)(?:e?s|ing|ed)?\s+"
              r"(?:[a-z]+ly\s+|down\s+|out\s+)*$", re.I)


def _told(text: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, noun): all that is said to be the setting, and every other place of a sentence that claims the whole time."""
    for hit in _SET.finditer(text):
        mark = next(mark for mark in "123" if hit[f"np{mark}"])
        end = hit.start() + len(hit.group().rstrip())
        yield from ((hit.start(), end, noun) for noun in (hit[f"np{mark}"], hit[f"of{mark}"]) if noun)
    for hit in _OPENING.finditer(text):
        if _acts(text, hit.end()):
            continue
        start = hit.start() + len(hit.group()) - len(hit.group().lstrip(" .!?"))
        yield from ((start, hit.end(), noun) for noun in (hit["np"], hit["of"]) if noun and _listed(noun.lower().strip())
                    and not _does(noun.lower().split()))
    for hit in _PLACED.finditer(text):
        start = max((h.end() for h in re.finditer(r"[.!?;]\s", text[: hit.start()])), default=0)
        if _POURS.search(text[: hit.start()]) and hit["np"].lower().split()[-1] == "stream":
            continue                     # 'the milk cascades in a silky stream'
        always = joints.ALWAYS.search(re.split(r"[.!?;](?:\s|$)", text[start:])[0])
        if always or re.match(r"\w+(?: \w+)? an? ", hit.group(), re.I):
            yield from ((hit.start(), hit.start() + len(hit.group().rstrip()), noun) for noun in (hit["np"], hit["of"])
                        if noun and _listed(noun.lower().strip()))


_OFF_LAND = late(r"\b(?:under ?water|undersea|submerged|sea ?bed|(?:sea|ocean) floor|fathoms|weightless\w*|zero[- ](?:g|gravity)|orbit\w*|"
                 r"space ?(?:ship|craft|station|walk\w*)|outer space|deep space|diving bell|"
                 r"coral reef|on the moon|lunar|martian|on mars)\b", re.I)
_ON_LAND = late(r"\b(?:in|on|at|across|through|into|down|along|over|atop|up|onto)\s+(?:(?:the|an?|his|her|this|that|some)\s+)?"
                r"(?:(?!of\b|and\b)[a-z-]+\s+){0,3}?(?:beach|meadow|field|forest|woods?|street|roof ?top|road|garden|orchard|hillside|"
                r"village|market|park|sand|grass|lawn|snow|stream|river ?bank|prairie|boardwalk|pavement|sidewalk|courtyard|farmyard|"
                r"vineyard|desert|dry land|summit|mountain ?(?:peak|top|side)?|cliff(?: ?top)?|square|promenade|barn|allotment)s?\b"
                r"(?! of (?!the\b|an?\b)|-)", re.I)


def ashore(text: str) -> list[Parts]:
    """Places of dry land, where a prompt is also under water or in space: a beach there is none of these."""
    if not _OFF_LAND.search(text):
        return []
    return [("world", "land", *hit.span(), hit.group()) for hit in _ON_LAND.finditer(text)]


_ASIDE = late(r",\s+(?:with|its|his|her|their|in|adorned|an?|\w+ed|\w+ing|once|now|all)\b[^.;]*?,\s+(?P<verb>[a-z]+)\b", re.I)


def _acts(text: str, at: int) -> bool:
    """Whether what opens a sentence is its subject, not where it plays: 'The house, with its red roof, is surrounded by fields'."""
    if not _ASIDE.match(text, at):
        return False
    said = re.split(r"[.;]", text[at:], maxsplit=1)[0]
    verbs = [hit[1].lower() for hit in re.finditer(r",\s+([a-z]+)\b", said)][1:]
    return any(verb in wordclass.AUXILIARIES or wordclass.verbal(verb) for verb in verbs)


def _does(words: list[str]) -> bool:
    """'Tears stream' is no stream: a plural and its verb."""
    return len(words) == 2 and words[0].endswith("s") and wordclass.noun(words[0]) and wordclass.plain(words[1])


_BELOW = late(r"(?:under ?ground|subterranean|indoor)\s", re.I)


@lru_cache(maxsize=1024)
def _listed(noun: str) -> str:
    """'in', 'out' or '' by the lists alone."""
    if _BELOW.match(noun):
        return "in"
    if _NOT.search(noun):
        return ""
    inside, outside = _IN.search(noun), _OUT.search(noun)
    if inside and outside:
        return "in" if len(inside.group()) > len(outside.group()) else "out"
    return "in" if inside else "out" if outside else ""


@lru_cache(maxsize=1024)
def _kind(noun: str) -> str:
    """'in', 'out' or '' for a noun with what stands before it."""
    if (listed := _listed(noun)) or _NOT.search(noun):
        return listed
    last = singular(noun.split()[-1]) if noun.split() else ""
    kinds = set(wordnet.kinds(last, "noun"))
    indoors, outdoors = kinds & _KINDS_IN, kinds & _KINDS_OUT
    return "in" if indoors and not outdoors else "out" if outdoors and not indoors else ""
