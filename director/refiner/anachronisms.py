"""People, dates and places of a former time with a thing of today: 'Galileo's own workshop, laser interferometer on the bench'.

The time comes from a year, an age that has a scene of its own ('a Regency ballroom'), or the dates that WordNet gives of a famous
name. A story may bring both together: museums, film sets, travellers, ruins. Then it is none.
"""

from __future__ import annotations

import re
from functools import lru_cache

from director import wordnet
from director.refiner import datings
from director.refiner.late import late
from director.refiner.lexicon.inventions import PERIODS, SINCE
from director.refiner.owners import singular

Parts = tuple[str, str, int, int, str]

_SCENE = (r"(?:hearth|ball|ballroom|keep|castle|court|workshop|speakeasy|saloon|market|marketplace|village|town|city|street|streets|camp|"
          r"battle|battlefield|army|legion\w*|tavern|inn|kitchen|banquet|feast|wedding|classroom|school|hospital|ward|factory|mill|mine|"
          r"farm|farmhouse|manor|palace|throne room|temple|forum|bathhouse|baths|arena|harbour|port|docks|ship|galleon|trench|trenches|"
          r"dugout|barracks|monastery|abbey|convent|scriptorium|forge|smithy|parlour|drawing room|salon|theatre|music hall|arcade|diner|"
          r"office|laboratory|lab|study|bedroom|nursery|cottage|hut|cave|tribe|settlement|homestead|ranch|frontier|train|station|"
          r"london|paris|rome|venice|florence|athens|egypt|japan|china|kyoto|edo|england|france|spain|scotland|america|new york|chicago|"
          r"berlin|vienna|moscow|india|times|days|era|age|period|world|scene|life|household|servants?|knights?|kings?|queens?|peasants?|"
          r"monks?|soldiers?|sailors?|merchants?|lords?|lad(?:y|ies)|gentlem[ae]n|duke|duchess|emperor|pharaoh)")
_AGE = "|".join(sorted(PERIODS, key=len, reverse=True))
_OLD = late(rf"\b(?:(?:an?|the|in|at|of|this|that|genuine|real|true|"
            rf"authentic)\s+)*(?:{_AGE})['’]?s?(?:[ -]era)?\s+(?:[\w-]+\s+)?{_SCENE}\b|"
            rf"\b(?:(?:a|an|the|in|of)\s+)*(?:{'|'.join(datings.ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th))[ -]century\s+(?:[\w-]+\s+)?{_SCENE}\b|"
            rf"\b{_SCENE}(?:,| in| of| of the| circa)* (?P<year>1[0-9]\d\d|[1-9]\d\d (?:ad|bc))\b(?!\d| fps|px)|"
            rf"\b(?:{_SCENE}(?: scene)? )?(?:in|of|during) the (?:age|days|time|times|era|reign|court) of (?:the )?"
            rf"(?:knights?|kings?|pharaohs?|gladiators?|crusades?|crusaders?|vikings?|samurai|pirates|napoleon|musketeers|steam|"
            rf"sail|chivalry|serfs|plague|shakespeare|caesar|henry viii|queen victoria|louis xiv)\b[^,.;]*", re.I)
_EXCUSED = late(r"\b(?:museum|re-?enact\w*|exhibit\w*|curator|archaeolog\w*|tourists?|film (?:set|crew)|on set|between takes|"
                r"behind the scenes|"
                r"costume\w*|cosplay\w*|fancy dress|theme park|themed|modern|present[- ]day|today\w*|contemporary|20[0-4]\d|"
                r"time[- ]?travel\w*|"
                r"time machine|portal|astronaut|alien|robot|restored|rebuilt|ruins?|ruined|antique|vintage|retro|replica|game|gamer|"
                r"larp|actors?|"
                r"drama|movie|documentary|painting|portrait|statue|bust|poster|book|novel|dream\w*|imagin\w*|ghost|descend\w+|style[d]?|"
                r"inspired|"
                r"-core|punk|fantasy|parod\w*|comedy|skit|meme|what if|as if|historian|professor|lecture|student|auction|then|now|later|"
                r"dissolves?|cut to|becomes?|turns?|old as)\b", re.I)
_FAMOUS = late(r"(?<![.!?]\s)\b(?P<name>[A-Z][a-z]{3,}(?: [A-Z][a-z]+)?)(?P<own>['’]s)?\b")
_DATES = late(r"\((?:born in )?(?:circa )?\d{3,4}\??-(\d{3,4})\)|\((\d{4})\)")
_MODERN = late(
    r"\b(?:recipe app|app|tablet|ipad|mri(?: scanner)?|ct scanner|x-ray machine|ultrasound|selfies?|selfie sticks?|vr headset|vr goggles|"
    r"quadcopters?|night-vision|e-scooters?|e-bikes?|contactless|card readers?|alexa|siri|google|wi-?fi|bluetooth|usb|qr codes?|"
    r"smart ?(?:watch(?:es)?|phones?|speakers?|tv|home)|iphones?|airpods|earbuds|ear ?pods|laptops?|macbook|touch ?screens?|"
    r"3d printers?|laser \w+|lasers?|drones?|gps|sat-?nav|dash ?cams?|body ?cams?|webcams?|livestream\w*|live-streams?|"
    r"tiktok|instagram|youtube|netflix|spotify|zoom call|facetime|emails?|text messages?|hashtags?|chatgpt|ai chatbot|uber|lyft|"
    r"electric (?:cars?|scooters?|kettles?|toothbrush(?:es)?|drills?|guitars?)|tesla|evs?|hoverboards?|segways?|microwaves?(?: ovens?)?|"
    r"dishwashers?|air fryers?|espresso machines?|vending machines?|atms?|barcodes?|barcode scanners?|debit cards?|credit cards?|apple pay|"
    r"forklifts?|jet-?skis?|helicopters?|fighter jets?|jumbo jets?|satellites?|sneakers|trainers|hoodies?|hi-vis|headphones|power ?banks?|"
    r"power drills?|chainsaws?|leaf blowers?|traffic lights?|parking meters?|neon signs?|led \w+|leds|solar panels?|wind turbines?|"
    r"televisions?|flat-?screens?|plasma screens?|computers?|monitors?|keyboards?|joysticks?|game consoles?|playstation|xbox|"
    r"nintendo switch|"
    r"defibrillators?|pacemakers?|vapes?|vape pen|vaping|energy drinks?|plastic \w+|polystyrene|zips?|velcro|cctv|security cameras?|"
    r"walkie-talkies?|mobile phones?|cell ?phones?|phones?|smartphone|kindle|e-?readers?|roombas?|robot vacuums?|segway|lycra|spandex|"
    r"nylon|bubble wrap|duct tape|cordless \w+|remote controls?|airliners?|contrails?|electron microscopes?|particle accelerators?|"
    r"pcr)\b", re.I)


def read(text: str) -> list[Parts]:
    """(axis, value, start, end, words) of the former time and of what it cannot have had."""
    if _EXCUSED.search(text) or not (things := list(_MODERN.finditer(text))):
        return []
    told = [(hit.start(), hit.end(), _year(hit)) for hit in _OLD.finditer(text)] + _famous(text)
    out: list[Parts] = []
    for start, end, year in told:
        late_ones = [hit for hit in things if not start <= hit.start() < end and _since(hit.group()) > year + 20]
        if late_ones:
            out.append(("era", "old", start, end, text[start:end]))
            out += [("era", "new", *_phrase(text, hit), "") for hit in late_ones]
    return [(*part[:4], text[part[2]: part[3]]) for part in dict.fromkeys(out)]


def _phrase(text: str, hit: re.Match[str]) -> tuple[int, int]:
    """A thing with its article and its adjective."""
    lead = re.search(r"\b(?:an?|the|his|her|their|its)\s+(?:[\w-]+\s+)?$", text[: hit.start()])
    return (lead.start() if lead else hit.start()), hit.end()


def _year(hit: re.Match[str]) -> int:
    if hit["year"]:
        return int(hit["year"][:4])
    return datings.latest(hit.group()) or 1500


def _since(words: str) -> int:
    name = words.lower()
    return SINCE.get(name) or SINCE.get(singular(name)) or 1985


def _famous(text: str) -> list[tuple[int, int, int]]:
    """Those who are there and the battles that are fought, whose dates WordNet gives."""
    found = []
    for hit in _FAMOUS.finditer(text):
        year = _died(hit["name"])
        here = hit["own"] or re.match(r"\s+(?:[a-z]+(?:s|ing)\b|and\b|himself|herself)|\s*[,.]|$", text[hit.end():])
        if year and here:
            found.append((hit.start(), hit.end(), year))
    return found


@lru_cache(maxsize=512)
def _died(name: str) -> int:
    """The last year that WordNet gives of a famous name; 0 for none, and for those of the last hundred years."""
    for meaning in wordnet.meanings(name, "noun")[:1]:
        if meaning.named and (dates := _DATES.search(meaning.gloss)):
            year = int(dates[1] or dates[2])
            return year if year < 1930 else 0
    return 0
