"""The words of a shot as the stage understands them: base forms, colours, verbs, numbers, moods.

A base form is found by trying the regular English endings and keeping what is known: 'presses' -> press, 'cities' -> city,
'wolves' -> wolf. That needs no dictionary, because only words that can be drawn or acted matter here.
"""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass

_IRREGULAR = {
    "men": "man", "women": "woman", "children": "child", "people": "person", "mice": "mouse", "geese": "goose", "feet": "foot",
    "teeth": "tooth",
    "ran": "run", "flew": "fly", "flown": "fly", "swam": "swim", "sat": "sit", "slept": "sleep", "built": "build", "held": "hold",
    "gave": "give",
    "took": "take", "wrote": "write", "sang": "sing", "fell": "fall", "drove": "drive", "rode": "ride", "stood": "stand", "leapt": "leap",
    "woke": "wake", "threw": "throw", "caught": "catch", "fought": "fight", "wept": "cry", "grew": "grow", "rose": "rise", "shone": "shine",
    "lying": "lie", "dying": "die", "knives": "knife", "leaves": "leaf", "found": "find", "made": "make", "spoke": "speak", "read": "read",
    "met": "meet", "ate": "eat", "swung": "swing", "knelt": "kneel", "crept": "creep", "began": "begin", "saw": "see", "drew": "draw",
    "blew": "blow", "dug": "dig", "lit": "light", "dove": "dive", "lay": "lie", "drank": "drink", "overslept": "oversleep", "sold": "sell",
    "stole": "steal", "forgot": "forget", "bought": "buy", "slid": "slide",
}

COLOURS = {
    "red": "#d8352f", "crimson": "#b3182f", "scarlet": "#e0301e", "orange": "#f08a2c", "amber": "#f5b13a", "yellow": "#f7d23e",
    "gold": "#e2b23c",
    "golden": "#e8b84a", "green": "#4fae4f", "emerald": "#1f9d6a", "lime": "#a4d63a", "olive": "#7f8a3a", "teal": "#1f9aa0",
    "turquoise": "#35c4c4",
    "cyan": "#33c9e6", "blue": "#3a78d8", "navy": "#23366e", "indigo": "#41379c", "purple": "#8148c0", "violet": "#9a5be0",
    "lilac": "#c3a2e8",
    "pink": "#f584b4", "magenta": "#e0359c", "rose": "#e8698e", "brown": "#8a5a36", "tan": "#d0a574", "beige": "#e3d2b0",
    "cream": "#f5e9cf",
    "white": "#f7f6f2", "ivory": "#f4eedd", "silver": "#c6ccd8", "grey": "#8f96a3", "gray": "#8f96a3", "black": "#2b2a33",
    "copper": "#c4713c",
    "bronze": "#a9793c", "brass": "#cfa243", "rusty": "#a8562c", "ginger": "#e58434", "blond": "#ecc873", "blonde": "#ecc873",
    "auburn": "#94422a",
    "charcoal": "#3d3e48", "mint": "#a5e3c8", "peach": "#f8bd95", "coral": "#f47b67", "maroon": "#7c2434", "chestnut": "#8a4a2a",
    "sandy": "#dfc08a",
}

_TINTS = {"dark": "#33241f", "raven": "#221c26", "fair": "#e3bf78", "light": "#d6b277", "pale": "#efe0c4"}
_MATERIALS = {"leather": "#8a5a36", "wooden": "#a9713f", "golden": "#e8b93a", "denim": "#4a6a9a", "straw": "#e2c06a", "iron": "#6f7683", "steel": "#a9b2c0"}
"""What things of these are coloured like where no colour is said."""
_TINTED = frozenset("hair braid curl beard fur mane plait bob ponytail pigtail moustache bun lock".split())
"""Shades that are colours only of these: 'short dark hair', but never 'a dark forest'."""

VERBS: dict[str, str] = {}
for _action, _verbs in {
    "walk": "walk stroll wander march pace step trudge tiptoe sneak creep stride hike arrive enter leave approach cross travel follow "
    "journey roam trek visit go come return patrol venture explore stumble limp",
    "run": "run race sprint dash rush hurry jog gallop flee escape charge bolt speed compete skid", "chase": "chase pursue hunt",
    "jump": "jump leap hop bounce skip vault", "fly": "fly loop soar glide swoop flap", "float": "float drift hover levitate orbit",
    "swim": "swim paddle snorkel", "wade": "wade", "balance": "balance teeter", "cartwheel": "cartwheel somersault backflip", "handstand": "handstand headstand", "lace": "lace buckle", "plunge": "", "dive": "dive plunge", "sail": "surf sail cruise", "row": "row", "sit": "sit rest perch meditate relax", "wait": "wait",
    "kneel": "kneel crouch squat pray propose", "bow": "bow curtsy", "clap": "clap applaud",
    "scare": "scare frighten startle spook", "lie": "lie recline sunbathe",
    "sleep": "sleep nap doze snooze dream slumber oversleep snore",
    "look": "look watch gaze stare see observe notice spot peer admire examine study search seek find discover scan spy peek inspect "
    "wonder marvel glance listen",
    "reach": "reach grab take touch pluck stretch steal snatch help borrow shut hang", "catch": "catch", "press": "press tap click activate switch",
    "knock": "knock", "push": "push shove", "pull": "pull drag tow haul tug", "pick up": "pick lift gather collect raise hoist",
    "give": "give put tuck stuff insert hand offer present share deliver serve show sell feed lend nurse tend bandage",
    "build": "build hammer repair fix mend make assemble construct craft weld screw forge carve tinker create chop work solder bolt attach saw restore renovate rebuild overhaul cut slice",
    "plant": "plant sow", "dig": "dig bury shovel", "sweep": "sweep mop rake", "water": "water", "paint": "paint",
    "write": "write draw sketch sign scribble type sort measure", "sew": "sew stitch knit darn embroider tie", "fold": "fold",
    "wash": "wash scrub rinse polish wipe", "brush": "brush comb", "skate": "skate ski", "slide": "slide toboggan sledge", "crawl": "crawl",
    "cook": "cook stir bake fry mix knead whisk boil season brew sizzle", "pour": "pour spill", "cover ears": "", "cover eyes": "", "close eyes": "", "help up": "", "get up": "",
    "dance": "dance twirl spin sway waltz", "sing": "sing howl roar bark meow chirp growl hum",
    "talk": "speak talk say shout tell call announce explain argue ask answer chat greet order", "whisper": "whisper",
    "laugh": "laugh giggle chuckle grin", "yawn": "yawn",
    "cry": "cry weep sob mourn", "wave": "wave beckon salute", "hug": "hug embrace cuddle hold_close comfort", "kiss": "kiss",
    "fight": "fight battle duel box punch attack wrestle defend clash joust", "swing": "swing dangle",
    "fall": "fall faint tumble trip collapse drop slip crash", "climb": "climb scale ascend", "drive": "drive steer pilot", "ride": "ride pedal cycle",
    "rescue": "rescue save", "exercise": "train exercise practise practice rehearse", "lose": "lose misplace", "forget": "forget", "hold": "receive earn hold clutch cradle keep guard grip wear cover buy purchase", "carry": "carry bring",
    "open": "open unlock unwrap reveal", "point": "point lead command guide direct gesture aim",
    "celebrate": "celebrate cheer rejoice win triumph score",
    "read": "read", "juggle": "juggle", "ring": "ring toll", "play": "play strum drum perform", "think": "think ponder remember imagine plan decide puzzle",
    "shiver": "shiver tremble shake freeze fear", "hide": "hide", "fish": "fish angle", "photograph": "photograph film", "light": "light ignite",
    "throw": "throw hurl toss shoot pitch", "kick": "kick", "strike": "hit smash", "release": "release", "blow": "blow", "flip": "flip", "wake": "wake awaken blink power",
    "eat": "eat taste munch nibble graze bite chew swallow devour gobble lick", "drink": "drink sip gulp", "grow": "grow bloom sprout blossom",
    "explode": "explode blow_up burst erupt", "shine": "shine glow sparkle twinkle gleam",
    "launch": "launch rise lift_off blast", "land": "land descend touch_down", "stand": "stand pose get smile face breathe spit", "stop": "stop halt", "refuse": "refuse decline", "shield": "shield protect", "smell": "smell sniff", "spray": "spray squirt", "sneeze": "sneeze cough", "roll": "roll",
}.items():
    for _verb in _verbs.split():
        VERBS.setdefault(_verb.replace("_", " "), _action)

PHRASES = {
    ("run", "after"): "chase", ("go", "after"): "chase", ("race", "after"): "chase", ("rush", "after"): "chase", ("shake", "hand"): "shake hands",
    ("look", "through"): "peer", ("peer", "through"): "peer", ("gaze", "through"): "peer", ("blow", "up"): "explode",
    **{(verb, on): "lace" for verb in ("put", "tie") for on in ("boot", "shoe", "skate", "shoelace", "lace")},
    **{("spin", of): "sew" for of in ("straw", "wool", "yarn", "thread", "flax", "gold")},
    ("step", "back"): "shiver", ("take", "photo"): "photograph", ("take", "picture"): "photograph", ("get", "up"): "wake", ("fall", "asleep"): "sleep",
    ("run", "over"): "run", ("lie", "down"): "lie", ("breathe", "fire"): "breathe fire", ("spit", "fire"): "breathe fire",
    ("cover", "ear"): "cover ears", ("cover", "eye"): "cover eyes", ("hide", "eye"): "cover eyes", ("cover", "face"): "cover eyes", ("hide", "face"): "cover eyes", ("help", "up"): "help up", ("help", "foot"): "help up",
    ("help", "stand"): "help up",
    **{("swing", what): "fight" for what in "sword axe club bat mace stick fist staff racket hammer lightsaber pickaxe".split()},
    ("blow", "kiss"): "wave", ("blow", "nose"): "sneeze", **{("blow", horn): "play" for horn in "horn trumpet whistle conch bugle tuba trombone flute".split()},
    ("flip", "through"): "read", ("flip", "page"): "read", ("flip", "switch"): "press", ("cross", "finish"): "run", ("cross", "line"): "run",
    ("serve", "ball"): "throw", ("serve", "ace"): "throw", ("save", "penalty"): "catch", ("save", "shot"): "catch", ("save", "goal"): "catch", ("save", "ball"): "catch", ("stop", "penalty"): "catch", ("hold", "penalty"): "catch",
    **{("mend", cloth): "sew" for cloth in "sock shirt dress coat sail net trouser curtain quilt blanket scarf glove hat jacket costume".split()},
    **{("fall", how): "stand" for how in "silent quiet still ill sick".split()}, ("fall", "love"): "look", ("put", "out"): "point", ("shut", "eye"): "close eyes", ("shake", "head"): "refuse", ("make", "wish"): "close eyes", ("make", "up"): "hug", ("climb", "out"): "jump", ("lift", "off"): "fly", ("take", "off"): "fly", ("blast", "off"): "fly", ("comb", "hair"): "comb", ("brush", "hair"): "comb", ("sneeze", "fire"): "breathe fire", ("fly", "kite"): "point", ("fly", "plane"): "drive", ("fly", "drone"): "press",
}
"""Verbs that mean something else with the word they go with, which follows within three words."""

NUMBERS = {"two": 2, "both": 2, "pair": 2, "couple": 2, "three": 3, "trio": 3, "four": 4, "five": 4, "several": 3, "many": 4, "group": 3,
    "crowd": 4, "flock": 4,
           "herd": 4, "pack": 3, "some": 3, "few": 3, "family": 3}

_MOODS = {
    "happy": "happy joy joyful smile smiling cheerful delighted glad proud laugh laughing beaming excited playful celebrate win",
    "bored": "bored weary unimpressed drowsy sleepy indifferent",
    "sad": "sad unhappy miserable depressed melancholy sorrowful glum mournful disheartened dejected homesick lonely tears crying weeping sorrow grief heartbroken tired gloomy alone fail forget lose miss vain disappointed disappointment dismayed dismay defeated defeat",
    "scared": "scared afraid frightened terrified nervous fear anxious worried panic fearful alarmed panicked petrified horrified",
    "angry": "angry furious rage grumpy annoyed irritated enraged grouchy sulky sulking surly hostile fierce",
    "stern": "determined stern grim serious focused stubborn",
    "surprised": "surprised astonished amazed startled shocked wonder wide-eyed stunned awe gasps",
}
STOPS = frozenset(
    "in with of on at by from to and or under over behind beside near through into onto across against while as that which who".split()
)


@dataclass(frozen=True)
class Token:
    """A word with its place in the text."""

    word: str
    start: int
    end: int
    fresh: bool = False                # a comma, full stop or the like stands before it


def tokens(text: str) -> list[Token]:
    """Words in lower case; apostrophes and inner hyphens stay inside, a jack-o'-lantern is spelled without the one."""
    found = [(re.sub(r"['’]-", "-", m.group(0).lower()), m.start(), m.end()) for m in re.finditer(r"[^\W_]+(?:(?:['’]-?|-)[^\W_]+)*", text)]
    ends = [0, *(end for _, _, end in found)]
    gaps = (text[before:start] for (_, start, _), before in zip(found, ends, strict=False))
    return [Token(word, start, end, bool(re.search(r"[,.;:!?()—–]", gap))) for (word, start, end), gap in zip(found, gaps, strict=True)]


_ENDINGS = (
    ("ies", ("y", "ie")), ("ves", ("f", "fe")), ("es", ("", "e")), ("s", ("",)), ("ing", ("", "e")), ("ied", ("y",)), ("ed", ("", "e")),
)
_HISSING = ("s", "x", "z", "ch", "sh", "o")
"""Ends of words that take -es; 'planes' is no form of 'plan'."""


def bases(word: str) -> list[str]:
    """Candidates for the base form of a word, the word itself first."""
    word = word.replace("’", "'").removesuffix("'s").removesuffix("'")
    out = [word]
    if word in _IRREGULAR:
        out.append(_IRREGULAR[word])
    for ending, puts in _ENDINGS:
        if word.endswith(ending) and len(word) >= len(ending) + 2:
            stem = word[: -len(ending)]
            out += [stem + put for put in puts if put or ending != "es" or stem.endswith(_HISSING)]
            if ending in ("ing", "ed") and len(stem) > 2 and stem[-1] == stem[-2]:
                out.append(stem[:-1])
    return list(dict.fromkeys(out))


def singulars(word: str) -> list[str]:
    """Candidates for the singular of a noun, the word itself first ('crowded' stays what it is)."""
    word = word.replace("’", "'")
    if "'" in word:
        return [word]
    out = [word]
    if word in _IRREGULAR:
        out.append(_IRREGULAR[word])
    if word.endswith("men") and len(word) > 4:
        out.append(f"{word[:-3]}man")                  # firemen
    for ending, puts in _ENDINGS[:4]:
        if word.endswith(ending) and len(word) >= len(ending) + 2:
            out += [word[: -len(ending)] + put for put in puts]
    return list(dict.fromkeys(out))


def base(word: str, known: Container[str]) -> str | None:
    """The first candidate that is known."""
    return next((candidate for candidate in bases(word) if candidate in known), None)


@dataclass(frozen=True)
class Hit:
    """A known name in the text: which, and the tokens it covers (first, last + 1). `plural`: it was in the plural."""

    name: str
    first: int
    last: int
    plural: bool


def names_in(words: list[Token], known: Container[str], longest: int = 4) -> list[Hit]:
    """Every known name, longest first at each place, left to right, without overlaps."""
    found: list[Hit] = []
    index = 0
    while index < len(words):
        hit = None
        for length in range(min(longest, len(words) - index), 0, -1):
            front = [token.word for token in words[index:index + length - 1]]
            last = words[index + length - 1].word
            for candidate in singulars(last):
                name = " ".join([*front, candidate])
                if name in known:
                    hit = Hit(name, index, index + length, candidate != last and last.endswith(("s", "n", "e")))
                    break
            if hit:
                break
        if hit:
            found.append(hit)
            index = hit.last
        else:
            index += 1
    return found


def colours_in(words: list[Token]) -> dict[str, str]:
    """What colour is said of what: 'a red coat and a grey beard' -> {'coat': …, 'beard': …}.

    A colour belongs to the nouns that follow it up to the next little word: 'orange tabby cat' colours tabby and cat.
    """
    out: dict[str, str] = {}
    current = ""
    for index, token in enumerate(words):
        parts = token.word.split("-")
        colour = next((COLOURS[part] for part in parts if part in COLOURS), "")
        if token.word in _TINTS and any(_TINTED.intersection(bases(near.word)) for near in words[index + 1:index + 4]):
            colour = _TINTS[token.word]
        if colour:
            joined = index > 1 and words[index - 1].word == "and" and words[index - 2].word in COLOURS        # black and white: mostly black
            current = COLOURS[words[index - 2].word] if joined else colour
            if len(parts) > 1 and parts[-1] not in COLOURS:
                out.setdefault(parts[-1].removesuffix("ed"), colour)
        elif token.word in STOPS or token.word in ("a", "an", "the", "his", "her", "its", "their"):
            current = ""
        elif token.word in _MATERIALS:
            current = current or _MATERIALS[token.word]
        elif current:
            for candidate in bases(token.word):
                out.setdefault(candidate, current)
    return out


def traits_in(words: list[Token]) -> dict[str, frozenset[str]]:
    """What is said of each part: 'short brown hair and a long coat' -> {'hair': {short, brown}, 'coat': {long}}."""
    out: dict[str, frozenset[str]] = {}
    run: list[str] = []
    for token in words:
        if token.word in STOPS or token.word in ("a", "an", "the", "his", "her", "its", "their", "wearing"):
            run = []
            continue
        for candidate in bases(token.word):
            out.setdefault(candidate, frozenset(run))
        run = [*run, token.word]
    return out


def mood_in(text: str) -> str:
    """The feeling the words name, or ''."""
    said = {candidate for token in tokens(text) for candidate in bases(token.word)}
    told = next((mood for mood, names in _MOODS.items() if said & set(names.split())), "")
    return told or ("surprised" if re.search(r"\b(?:eyes wide|wide eyes|wide open eyes)\b", text, re.I) else "")


def moods_of(words: list[Token], hits: list[Hit]) -> list[str]:
    """The feeling of each that is named: what stands before his own name, else what is said of nobody alone."""
    spans = [range(max(0, hit.first - 3, hits[index - 1].last if index else 0), hit.first) for index, hit in enumerate(hits)]
    own = [mood_in(" ".join(words[i].word for i in span)) for span in spans]
    taken = {i for span, mood in zip(spans, own, strict=True) if mood for i in span}
    rest = mood_in(" ".join(token.word for i, token in enumerate(words) if i not in taken))
    return [mood or rest for mood in own]


_BUSINESS = frozenset("shop store library bakery restaurant café cafe hotel bar school farm business company museum garage workshop circus inn clinic studio "
                      "factory station agency stand booth stall kiosk office zoo gallery theatre theater cinema hospital diner salon".split())
"""What is run without running."""


TEACHES = frozenset(("teach", "teaches", "teaching", "taught"))
"""What is taught is not done by who teaches, but by whom he teaches."""
OWN = ("a", "an", "the", "his", "her", "its", "their")


def acts_alone(words: list[Token], index: int, verb: str) -> bool:
    """Does the verb say what is done? Of 'gets ready to jump' the next one does."""
    return verb != "get" or (index + 1 < len(words) and words[index + 1].word in (*OWN, "up"))


def deed(words: list[Token], index: int, verb: str) -> str:
    """The action that a verb means together with the words behind it: 'shakes hands', 'looks through a telescope', 'hides a letter'."""
    near = [candidate for token in words[index + 1:index + 5] for candidate in bases(token.word)]
    away = verb == "hide" and near[:1] and near[0] in (*OWN, "it", "them")
    if verb == "run" and len(words) > index + 2 and words[index + 1].word in OWN and not words[index + 1].fresh and (
            not _BUSINESS.isdisjoint(near)):
        return "stand"                                 # 'runs a library'
    if verb == "take" and near[:1] == ["off"] and len(words) > index + 2 and words[index + 2].word in OWN:
        return "hold"                                  # 'takes off her hat'
    if verb == "get" and len(words) > index + 1 and words[index + 1].word in OWN:
        return "hold"                                  # 'gets the warmest loaf'
    at_once = [word for word in near if word in bases(words[index + 1].word)] if near else []
    return next((action for (first, second), action in PHRASES.items() if first == verb and second in (at_once if second == "off" else near)),
                "give" if away else VERBS[verb])
