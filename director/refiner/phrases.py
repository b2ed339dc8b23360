"""A small language for phrases, so that tables of film words read like film words.

    night      night [sky|scene|shot] / dead of night / moonlit

A phrase is words; ` / ` stands between phrases. `[a|b c]` may be there, `[a|b]*` any number of times, `(a|b c)` must be
one of these, `~` is any one word, `...` runs to the next comma or stop, `word*` is any ending, `word+s` an optional s, `{name}` a list in `CLASSES`.
Between words stands a space or a hyphen; a hyphen inside a word may also be nothing (`close-up` finds 'close up' and
'closeup'). British and American spellings of colour, grey and -ise are one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

CLASSES = {
    "a": "a|an|the|this|that|its|his|her|their|some|one",
    "very": "very|really|so|super|ultra|extremely|extreme|completely|totally|entirely|absolutely|perfectly|utterly|fully|purely|pure|"
            "strictly|truly|wholly|thoroughly|100%|deeply|intensely|incredibly|just|only|all",
    "pace": "slow|slowly|fast|quick|quickly|smooth|smoothly|gentle|gently|rapid|rapidly|steady|steadily|gradual|continuous|sudden|lazy|"
            "sweeping|long|creeping|dramatic|subtle|constant",
    "colour": "red|orange|yellow|green|blue|purple|pink|white|black|grey|brown|golden|gold|silver|crimson|scarlet|turquoise|violet|navy|"
              "ivory|beige|emerald|teal|maroon|bronze|copper|magenta|lime|cobalt|amber|ochre|cyan|fuchsia|indigo",
    "on": "on|onto|to|toward|towards|into|at|from|past|over|above|across|along|around|through",
    "people": "people|persons|humans|shoppers|fans|tourists|dancers|commuters|spectators|pedestrians|passengers|visitors|customers|revellers|"
              "onlookers|protesters|bodies|men|women|children|guests|diners|travellers|passers-by",
    "moves": "tracks|dollies|glides|flies|sweeps|swoops|circles|orbits|swirls|spins|rushes|races|travels|moves|follows|pushes|pulls|pans|tilts|cranes|rises|descends|floats|drifts|weaves|hurtles|whips|trucks|zooms|roams|prowls|soars|plunges|snakes|chases|pursues|roves|wanders|careens|lunges|creeps|slides|arcs|revolves|dives|barrels|darts|track|dolly|glide|fly|swoop|circle|orbit|rush|push|pan|tilt|crane|roam|tracking|gliding|flying|swooping|circling|orbiting|spinning|rushing|racing|panning|tilting|sweeping|roaming|weaving|soaring|following|moving|drifting|wandering|diving|whirls|whirling|wheels|wheeling|spirals|spiraling|retreats|retreating|advances|advancing|backs|backing|bobs|bobbing|lurches|lurching|bounces|bouncing|skims|skimming|threads|threading|climbs|climbing|tumbles|tumbling|flips|flipping|rolls|rolling|swings|swinging|sways|swaying|swims|swimming|scans|scanning|hunts|hunting|stalks|stalking|trails|trailing|tails|tailing|shadows|shadowing|accompanies|accompanying|pivots|pivoting|rotates|rotating|corkscrews|corkscrewing|plummets|plummeting|tours|touring|strafes|strafing|tears|tearing|careers|careering|charges|charging|gallops|galloping|jogs|jogging|runs|running|walks|walking|steps|stepping|sneaks|sneaking|arcing|peels|peeling",
    "chroma": "red|orange|yellow|green|blue|purple|pink|golden|crimson|scarlet|turquoise|violet|emerald|teal|maroon|magenta|lime|cobalt|amber|"
              "ochre|cyan|fuchsia|indigo|coral|salmon|mint|lilac|lavender|peach|apricot|cherry|ruby|sapphire|mustard|saffron|tangerine|vermilion|"
              "cerulean|aquamarine|aqua|azure|chartreuse|terracotta|rust|burgundy|plum|mauve|rose|canary|tomato|cinnabar|jade",
    "tone": "mood|tone|atmosphere|vibe+s|feel|feeling|ambience|aura|air|spirit|energy|register|pall|temper|piece|film|spot|video|clip|ad|scene|movie|short|"
            "trailer|sequence|thing|comedy|romp|tale|story|world|style|look|note|music video|soundtrack".replace("+s", "s?"),
    "grim": "gloomy|ominous|menacing|melanchol\\w*|sombre|somber|oppressive|eerie|sinister|dread\\w*|foreboding|funereal|bleak|dark|grim|mournful|creepy|"
            "tense|chilling|spooky|haunting|nightmarish|unsettling|sorrowful|lugubrious|doleful|dismal|morose|despairing|hopeless|tragic|harrowing|gothic|"
            "macabre|ghoulish|terrifying|scary|frightening|horrifying|horror|threatening|brooding|cheerless|dour|grave|solemn|elegiac|grieving|desolate|"
            "wretched|miserable|sad|heartbreaking|dirge-like|joyless|sullen|glum|dystopian|apocalyptic|hostile|cold-blooded|ruthless|paranoid|claustrophobic",
    "merry": "cheerful|sunny|joyful|jolly|light-?hearted|playful|carefree|festive|feel-?good|upbeat|bubbly|happy|merry|giddy|cosy|cozy|uplifting|sun-soaked|"
             "optimistic|whimsical|zany|goofy|silly|madcap|slapstick|exuberant|ebullient|jubilant|jaunty|perky|chirpy|bouncy|breezy|gleeful|euphoric|blissful|"
             "celebratory|fun|funny|hilarious|comic|comical|frothy|sparkling|rollicking|carnival|party|romantic|heart-?warming|hopeful|sweet|cute|adorable|"
             "peppy|joyous|mirthful|triumphant|radiant|innocent|wholesome|lively|fizzy|cartoonish fun",
    "woe": "dread|doom|menace|gloom|despair|grief|foreboding|unease|mourning|terror|horror|sorrow|misery|melancholy|sadness|fear|anguish|desolation|hopelessness|"
           "paranoia|darkness|loss|panic|tension|death",
    "cheer": "joy|delight|fun|celebration|playfulness|happiness|warmth|cheer|bliss|mirth|glee|laughter|merriment|ebullience|exuberance|hilarity|whimsy|"
             "silliness|optimism|hope|sunshine|giggles|high spirits|jollity|gaiety|festivity",
    "ly": r"\w+ly",
    "then": r"1[0-8]\d\ds?|19[0-7]\ds?",
    "soon": r"20[3-9]\ds?|2[1-9]\d\ds?|3\d\d\d",
    "stop": "throughout|the whole time|the entire time|all the time|at all times|from start to finish|from beginning to end|"
            "from (?:the )?first \\w+ to (?:the )?last|start to end|"
            "in every (?:single )?(?:frame|shot|panel|scene)|(?:the )?(?:entire|whole) while|every second of it|for the (?:whole|entire|full) (?:shot|take|video|clip|film|duration|"
            "scene)|during the (?:whole|entire) (?:shot|take|video|clip|film|scene)|all the way through|the whole way through|start to end",
    "dim": "deep|dark|moonless|cold|quiet|clear|starry|moonlit|rainy|late|neon|blue|black|cinematic|wet|pitch[ -]black|ink[ -]black|inky|summer|"
           "winter|foggy|windless|still|silent|velvet|stormy|balmy|warm|humid|frosty|snowy|sultry|murky|lonely|calm|crisp|bitter|hot",
    "nightly": "scene|sky|shot|exterior|setting|market|street|city|view|skyline|air|lighting|cityscape|drive|sequence|time|landscape|atmosphere|"
               "ambience|footage|photography|rain|look|skies|streets|stars|version|background|plate",
    "late": r"(?<![:.\d])(?:2[1-3][:h][0-5]\d(?!\d)|(?:1[01]|9)(?:[:.][0-5]\d)? ?p\.?m\b\.?|(?:12|[1-4])(?:[:.][0-5]\d)? ?a\.?m\b\.?|(?:2[1-3]|0[0-4])[:.]?"
            r"[0-5]\d (?:hours|hrs))",
    "noonish": r"(?<![:.\d])(?:12(?:[:.][0-3]\d)? ?p\.?m\b\.?|12[:.]?00 (?:hours|hrs))",
    "forenoon": r"(?<![:.\d])(?:[6-9]|1[01])(?:[:.][0-5]\d)? ?a\.?m\b\.?",
    "postnoon": r"(?<![:.\d])(?:[1-4](?:[:.][0-5]\d)? ?p\.?m\b\.?|1[3-6][:h][0-5]\d(?!\d))",
    "sunny": "blazing|bright|brilliant|scorching|dazzling|hot|fierce|merciless|glaring|strong|searing|baking|blinding|relentless|harsh|punishing|"
             "broiling|pitiless|cruel|roasting|radiant|glorious",
    "rainy": "heavy|thick|dark|pouring|torrential|driving|lashing|grey|black|low|steady|cold|relentless|biblical|sheeting|endless|pelting|teeming|"
             "hard|persistent|icy|warm|tropical|hammering|incessant|constant|slanting|sideways|blinding|violent|sudden|fine|monsoon",
    "spot": "street|square|market|platform|station|city|beach|arcade|mall|stadium|town|hall|plaza|village|carnival|fairground|corridor|airport|"
            "diner|restaurant|café|cafe|bar|club|nightclub|pub|theatre|theater|playground|carriage|train|tram|ferry|room|museum|highway|motorway|"
            "office|classroom|church|concert|dance ?floor|auditorium|promenade|park|shop|store|supermarket|lobby|ballroom|gallery|library|pier|"
            "harbour|terminal|hospital|school|courtyard|bazaar|boulevard|avenue|alley|pavement|sidewalk|pool|gym|casino|cathedral|temple|cinema|"
            "stands|bleachers|concourse|resort|boardwalk|subway|terrace|house|bus|arena|canteen|cafeteria|food court|car park|parking lot|place|road",
    "cell": "elevator|lift|room|bedroom|kitchen|bathroom|apartment|flat|office|corridor|cell|cellar|bunker|cockpit|attic|closet|cupboard|vault|"
            "chamber|submarine|cabin|studio|booth|wardrobe|shaft|library|hospital ward|basement|laboratory|lab|dungeon|warehouse|hallway|pantry|"
            "living room|classroom|cubicle|loft|waiting room|car|van|container|tunnel|cave|sauna|chapel|capsule|garage|stairwell|tent|igloo",
    "vasty": "wide[- ]open|open|windswept|endless|vast|sweeping|rolling|alpine|grassy|boundless|limitless|sprawling|wild|sun[- ]drenched|sunlit",
    "noisy": "blaring|screaming|roaring|ringing|howling|shouting|booming|barking|thundering|wailing|hammering|honking|clanging|blasting|shrieking|"
             "yelling|pounding|drumming|whistling|chiming|droning|clattering|banging|screeching|tooting|bellowing|crashing|buzzing|revving|drilling",
    "din": "deafening|thunderous|ear-?splitting|blaring|booming|roaring|loud|pounding|thumping|blasting|thundering|raucous|screaming|wailing|"
           "shrieking|clattering|ear-piercing|bone-shaking|crashing|howling|screeching|boisterous|clamorous|cacophonous|stentorian|clangorous|"
           "bellowing|ear-shattering|rip-roaring|noisy|riotous|deafeningly loud|hammering|bone-rattling|window-rattling|bombastic",
    "tuned": "upbeat|epic|swelling|soaring|loud|dramatic|gentle|driving|cheerful|orchestral|techno|jazzy|piano|mournful|sad|rousing|electronic|"
             "triumphant|funky|lush|pulsing|bouncy|emotional|hip-hop|lo-fi|synth|pop|rock|acoustic|folk|ambient|classical|romantic|string|symphonic|"
             "synthwave|cinematic|jazz|stirring|tender|haunting|thumping|catchy|sweeping|heroic|disco|house|trap|metal|punk|reggae|bluegrass|country|"
             "blues|baroque|choral|brass|ukulele|guitar|cello|violin|harp|banjo|accordion|uplifting|inspirational|corporate|suspenseful|tense|soft",
    "big": "big|bold|large|huge|bright|burned-in|giant|animated|kinetic|scrolling|hand-lettered|flashing|massive|oversized|on-?screen|superimposed|"
           "block|glowing|chunky|yellow|white|red|black|gold|golden|neon|pop-up|bouncing|stylish|crisp|elegant|centred|centered|bottom|typewriter",
    "reel": r"(?:film|movie|picture)(?! (?:star|actress|actor|era|comedian|comedy|director|fan|festival|poster|pianist|buff|heroine|title|card)s?\b)|video|"
            r"clip|footage|loop|gif",
    "upright": r"vertical(?! (?:blind|wall|cliff|drop|garden|farm|climb|line|stripe|stack|shaft|face|pole|bar|leap|jump|ladder|column|slab|rise|dive|"
               r"take-?off|axis|pan|tilt|crane|move|rock|ascent|descent|strip|window|slit|fin|turbine)s?\b)",
    "firm": "at all|whatsoever|of any kind|only|always",
}

_TOKEN = re.compile(r"\]\*|[\[\]()|]|[^\s\[\]()|]+")
_ANY = r"[\w'’-]+"
_OFTEN = {")": "", "]": "?", "]*": "*"}       # how often what stands before the bracket may come


@cache
def pattern(phrase: str) -> str:
    """The regular expression (source) of one phrase."""
    return _choice(_TOKEN.findall(phrase)[::-1])[0]


def _choice(left: list[str]) -> tuple[str, str]:
    """(alternatives up to the closing bracket, that bracket); `left` is a stack of tokens, the next one last."""
    ways: list[list[tuple[str, str]]] = [[]]
    while left and (token := left.pop()) not in _OFTEN:
        if token == "|":
            ways.append([])
        elif token == "+s":
            ways[-1][-1] = (f"{ways[-1][-1][0]}s?", ways[-1][-1][1])
        elif token == "-":
            continue                            # between two brackets: every gap may be a hyphen
        elif token in "([":
            inner, close = _choice(left)
            ways[-1].append((f"(?:{inner})", _OFTEN[close]))
        else:
            ways[-1].append((_word(token), "?" if token == "..." else ""))
    return "|".join(map(_row, ways)), token if token in _OFTEN else ")"


def _row(items: list[tuple[str, str]]) -> str:
    """Words one after the other; one that may be missing takes the space towards the first that must be there with it."""
    anchor = next((i for i, (_, often) in enumerate(items) if not often), 0)
    before = "".join(f"(?:{word}{_gap(word)}){often}" for word, often in items[:anchor])
    after = "".join(f"(?:{_gap(word)}{word}){often}" if often else _gap(word) + word for word, often in items[anchor + 1:])
    return before + (items[anchor][0] if items else "") + after


def _gap(word: str) -> str:
    """Between known words a comma may stand; before any word whatever it may not."""
    return r"[\s-]+" if _ANY in word else r",?[\s-]+"


def _word(token: str) -> str:
    if token == "~":
        return _ANY
    if token == "...":
        return r"[^,.;:!?]*?(?=[,.;:!?]|\s(?:while|then|but|and then|as the|as she|as he)\b|$)"
    if token.startswith("{"):
        return f"(?:{CLASSES[token[1:-1]].replace('grey', 'gr[ae]y')})"
    end = ""
    if token.endswith("*"):
        token, end = token[:-1], r"\w*"
    elif token.endswith("+s"):
        token, end = token[:-2], "s?"
    word = re.escape(token).replace(r"\-", r"[\s-]?").replace("'", "['’]?")
    word = word.replace("colour", "colou?r").replace("grey", "gr[ae]y").replace("realis", "reali[sz]").replace("ylis", "yli[sz]")
    return word + end


@dataclass(frozen=True)
class Phrase:
    """One phrase and what must be in a text for it to stand there: `heads` are three-letter beginnings of words, empty = unknown."""

    words: str
    heads: frozenset[str]

    def within(self, beginnings: frozenset[str]) -> bool:
        """Whether a text whose words begin so may hold the phrase; saves compiling the thousands that it cannot hold."""
        return not self.heads or not self.heads.isdisjoint(beginnings)

    def find(self, text: str) -> Iterator[re.Match[str]]:
        """Every place where the phrase stands."""
        return _compiled(self.words).finditer(text)


def beginnings(text: str) -> frozenset[str]:
    """The first three letters of every word of a text."""
    return frozenset(word[:3] for word in re.findall(r"[a-z]+|\d+", text.lower()))


@cache
def _compiled(phrase: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{pattern(phrase)})(?![\w-])", re.I)


def _heads(phrase: str) -> frozenset[str]:
    """Beginnings of the words one of which must be there: those of the first part that may not be missing."""
    depth, begin, must = 0, True, True
    found: set[str] = set()
    tokens = _TOKEN.findall(phrase)
    for at, token in enumerate(tokens):
        if token in "([":
            depth += 1
            if depth == 1:
                must, begin, found = token == "(", True, set()
        elif token in ")]" or token == "]*":
            depth -= 1
            if depth == 0 and must and found:
                return frozenset(found)
            begin = depth == 0
        elif token == "|":
            begin = depth <= 1 or begin
            if depth == 0:
                return frozenset()
        elif token != "-" and (begin or depth == 0) and not (depth and not must):
            if depth > 1 or not re.match(r"[a-z]{2,}|\d+(?!\w*-)", token.lower()) or re.match(r"[a-z]*\+s|[a-z]{1,2}$|[a-z]{1,2}\W", token.lower()):
                if depth == 0 and (token in ("~", "...") or token.startswith("{") or len(token) < 3):
                    continue
                return frozenset()
            head = re.match(r"[a-z]+|\d+", token.lower())
            found.add(head.group(0)[:3] if head else "")
            if depth == 0:
                return frozenset(found)
            begin = False
        elif depth > 1 and must:
            return frozenset()
    return frozenset()


def table(text: str) -> tuple[tuple[str, str, tuple[Phrase, ...]], ...]:
    """(value, strength, phrases) of every line: a value with `?` (hint) or `!` (act) or nothing (sure), then its phrases.

    A line that starts with spaces goes on with the value before it; one that ends with `|` goes on with its phrase.
    """
    out: dict[tuple[str, str], list[str]] = {}
    key = ("", "")
    for line in re.sub(r"\|\n\s+", "|", text.strip("\n")).splitlines():
        if not line.strip():
            continue
        if not line.startswith(" "):
            name, _, line = line.partition("  ") if "  " in line else line.partition(" ")
            key = (name.rstrip("?!"), "hint" if name.endswith("?") else "act" if name.endswith("!") else "sure")
        out.setdefault(key, []).extend(phrase for part in re.split(r"\s/(?:\s|$)", line) if (phrase := part.strip()))
    return tuple((value, strength, tuple(Phrase(phrase, _heads(phrase)) for phrase in phrases)) for (value, strength), phrases in out.items())
