"""Music, voice and captions by topic: the clause names one of them, and what else it says decides what becomes of it.

These come after the rules that know a whole wording; here only the topic and the rest are read.
"""

from __future__ import annotations

import re

from director import dictionary, wordnet
from director.agent.rule import Act, Rule, Sense, ask
from director.agent.rules_sound import LANGUAGES, NOT_MOOD
from director.agent.targets import MARK, QUOTE
from director.toolbox import sound, words

_MUSIC = r"(?:(?:background |film )?(?:music|soundtrack|score|tunes?|songs?|bgm|melody|beats|(?<!\ba )(?<!\bone )beat|audio track))"
_VOICE = (
    r"(?:voice[- ]?\s?overs?|narrat(?:ion|or|ors|ed|e|es|ing)|(?:a|the|some(?:one|body)'s) voice|voice track|\w+'s voice|voice "
    r"(?:reading|"
    r"telling|narrating|that tells|that reads)|spoken text|storyteller)"
)
_CAPTIONS = r"(?:captions?|sub-?titles?|subs|subtitling|closed captions)"
_OFF = (
    r"\b(?:no|off|without|remove|delete|drop|cut|lose|kill|stop|mute|silence|ditch|rid|away|disable|strip|scrap|skip|don't "
    r"(?:want|need|"
    r"like)|do not (?:want|need)|hide|out|gone|bin|nix|axe?|end)\b"
)
_ON = r"\b(?:on|back|enable|restore|unmute|activate|return|again|keep|leave|start)\b"
_DOWN = (
    r"\b(?:quieter|softer|down|lower|less|too loud|reduce|decrease|subtler|fainter|calm it|fade it|tone|turn down|background(?! "
    r"music)|"
    r"gentler volume|half|way too much|too much|drown\w*|overpower\w*)\b"
)
_UP = (
    r"\b(?:louder|up|higher|raise|boost|increase|crank|more present|stronger|too quiet|too soft|too low|pump|hear|more of the|"
    r"turn up|"
    r"full volume)\b"
)
_EMPTY = frozenset(
    "make change changed swap switch use put try play give add want need set turn let have get go for to into something anything "
    "some "
    "kind sort style instead of this that these the a an be is are was should could "
    "would must needs need more bit little much very really sound sounds sounding feel feels feeling under underneath over "
    "everything "
    "throughout whole film movie video it its it's and but with in on at by from as like mood "
    "track different other new another background please just also now then all rather i i'd we our my prefer only thing one type "
    "genre "
    "vibe version out there here so too way not do does by replace "
    "would'nt us me you can maybe than current whatsoever entirely completely around pick choose select find every time".split())
_VOICES = re.compile(r"\b(?:an? )?(?:(?:very |warm |deep |calm |soft |young |old |elderly |british |american |scottish |irish |"
    r"gentle |"
    r"female |male |friendly |husky |raspy |robotic |grumpy |posh |cheerful |child's |kid's )+"
                     r"(?:man|woman|girl|boy|lady|gentleman|voice|child|kid|grandma|grandpa|grandmother|grandfather|narrator|"
                     r"female|"
                     r"male)?|(?:wo)?man|girl|boy|lady|child|kid|grandma|grandpa|grandmother|grandfather|robot)\b", re.I)


_CONTRARY = {"sad": "happier, cheerful", "gloomy": "brighter, cheerful", "melancholic": "happier, cheerful",
    "happy": "sadder, thoughtful", "cheerful": "calmer, serious", "slow": "faster, livelier",
             "fast": "slower, calm", "hectic": "slower, calm", "dark": "brighter, hopeful", "bright": "darker, moody",
                 "epic": "smaller, intimate", "dramatic": "calm, light", "boring": "livelier, playful",
             "dull": "livelier, playful", "scary": "gentle, warm", "creepy": "gentle, warm", "soft": "stronger, bolder",
                 "aggressive": "gentle, soft", "serious": "playful, light", "childish": "serious, grown-up",
             "cheesy": "subtle, understated", "busy": "sparse, simple", "intense": "calm, gentle", "sleepy": "livelier, awake",
                 "calm": "livelier, energetic"}


def music(m: re.Match[str], s: Sense) -> Act:
    """Off, on, louder, quieter, or another mood: the rest of the clause says which."""
    said = s.spoken(re.sub(MARK, " ", s.text))
    rest = re.sub(rf"\b{_MUSIC}\b", " ", said, flags=re.I)
    rest = re.sub(r",?\s+(?:just |a bit )?(?:like|as) (?:you|we|they|i|people|in|on|at|when|if|the ones?|what)\b.*$", "", rest, flags=re.I)
    share = re.search(r"\b(\d{1,3}) ?%", rest)
    too = re.search(rf"\b(?:too|less|not so|not as|so)(?: \w+ly)? ({'|'.join(_CONTRARY)})\b", rest, re.I)
    if too:
        return lambda board: sound.music(board, mood=_CONTRARY[too[1].lower()])
    now = s.scene.board.music.volume
    other = re.search(r"\b(?:something|anything) (?:more |a bit |much |a little )*(?P<mood>[\w ,-]+?)(?: instead| please)*$",
        rest.strip(" ,.!"), re.I)
    mood = other["mood"].strip() if other else _left(rest)
    if share:
        level = int(share[1]) / 100
        level = now * (1 - level) if re.search(r"\bby\b", rest) and re.search(_DOWN, rest, re.I) else now * (1
            + level) if re.search(r"\bby\b", rest) else level
        return lambda board: sound.music(board, volume=min(1.0, level))
    if re.search(_OFF, rest, re.I) and not mood:
        return lambda board: sound.music(board, on=False)
    if re.search(_DOWN, rest, re.I) and not re.search(r"\btone\b.*\bhappy", rest):
        return lambda board: sound.music(board, volume=now * (0.5 if re.search(r"\bhalf\b", rest, re.I) else 0.6))
    if re.search(_UP, rest, re.I) and not mood:
        return lambda board: sound.music(board, volume=min(1.0, now * 1.4))
    if mood and not NOT_MOOD.search(mood):
        return lambda board: sound.music(board, mood=mood)
    if re.search(_ON, rest, re.I) or re.search(r"\b(?:add|with|want|need|have|bring|put|get|give|play)\b", rest, re.I):
        return lambda board: sound.music(board, on=True)
    return ask("What should the music be like: louder, quieter, off, or another mood?")


def _left(text: str) -> str:
    """What a clause says beside its verbs and small words: the mood."""
    text = re.sub(rf"\b(?:instead of|rather than|not)\s+(?:this|that|the|these)?\b.*$|{QUOTE}", " ", text, flags=re.I)
    text = re.sub(rf"{_OFF}|{_ON}|\d+ ?%", " ", text, flags=re.I)
    said = re.findall(r"[\w'-]+", text)
    while said and said[0].lower() in _EMPTY:
        said.pop(0)
    while said and said[-1].lower() in _EMPTY:
        said.pop()
    return " ".join(said)[:300] if any(word.lower() not in _EMPTY and not re.fullmatch(rf"{_DOWN}|{_UP}|louder|quieter|softer|"
        rf"volume|loud|"
        rf"quiet", word, re.I) for word in said) else ""


def voice(m: re.Match[str], s: Sense) -> Act:
    """The narrator off, on, in another language, or somebody else."""
    said = s.spoken(re.sub(MARK, " ", s.text))
    if re.search(_OFF, re.sub(r"\bvoice-?\s?over", "narrator", said, flags=re.I), re.I):
        return lambda board: sound.voiceover(board, False)
    language = next((code for name, code in LANGUAGES.items() if re.search(rf"\b{name}\b", said, re.I)), "")
    who = _VOICES.search(re.sub(r"\bvoice-?\s?over", "narrator", said, flags=re.I))
    kind = re.sub(r"^(?:an?|the)\s+", "", who[0].strip(), flags=re.I) if who else ""
    if kind and not re.search(r"\b(?:add|with|want|need|have|turn|use|give|narrate|tell|tells|telling|get|read|should narrate|"
        r"let)\b",
        said, re.I):
        return lambda board: sound.speaker(board, kind)
    switched = re.search(rf"\b{_VOICE}(?:'s)?(?: back)? on\b|\b(?:turn|switch|put) (?:back )?on\b|\benable\b", said, re.I) is not None
    return lambda board: sound.voiceover(board, True, language, kind, tells=not switched)


def captions(m: re.Match[str], s: Sense) -> Act:
    """Captions off, on, or in another language."""
    said = s.spoken(s.text)
    if re.search(_OFF, said, re.I):
        return lambda board: words.captions(board, False)
    language = next((code for name, code in LANGUAGES.items() if re.search(rf"\b{name}\b", said, re.I)), "")
    return lambda board: words.captions(board, True, language)


def _musical(text: str) -> bool:
    """Whether the last word names a kind of music: 'something like a lullaby'."""
    word = re.sub(r"(?: (?:instead|please))+$", "", text.strip(), flags=re.I).split()[-1].lower()
    base = (dictionary.bases(word, "noun") or (word,))[0]
    return wordnet.is_a(base, "music", "musical composition", "dance music", "song", "musical instrument", senses=3)


def _whole(s: Sense) -> bool:
    """Whether no single shots are named, and nothing in quotation marks."""
    return not s.explicit() and not re.search(QUOTE, s.text)


RULES = (
    Rule("music topic", rf"^.*\b{_MUSIC}\b.*$", music, free=True, weight=1.4,
         when=lambda s: _whole(s) and not re.search(r"\b(?:sync|match|beat of|after|before|until|video|box|dance|dancing|stand|"
             r"sheet|"
             r"player|instrument)\b|\d ?(?:s|secs?|seconds?)\b|\b(?:shots?|scenes?) (?:down|up|to)\b", s.bare, re.I)),
    Rule("voice topic", rf"^.*\b{_VOICE}\b.*$|^(?:have|let|make|get) (?P<who>.+?) (?:read|narrate|tell)s?(?: us)?(?: the)?(?: "
        rf"whole)? "
        rf"(?:story|it|tale|film|everything)\b.*$", voice, free=True, weight=1.4,
         when=lambda s: (not re.search(MARK, s.text) or len(s.explicit() or s.scene.ids) == len(s.scene.ids))
             and not re.search(rf"{QUOTE}|\b(?:say|says|louder|quieter|(?:room|space|time) for)\b", s.text, re.I)
         and (":" not in s.text or _VOICES.search(s.text[s.text.index(":"):]) is not None)),
    Rule("captions topic", rf"^.*\b{_CAPTIONS}\b.*$", captions, free=True, weight=1.4, when=lambda s: _whole(s)
        and not re.search(r"\b(?:say|says|reads?|for the|under)\b|:(?!\s*(?:"
         + "|".join(LANGUAGES) + r"))", s.text, re.I)),
    Rule("kind of music", r"^(?:(?:use|try|play|put on|maybe|some|a|an|more|with|add|i'd|we'd|like|want|need|rather|prefer|have|"
        r"give|me|us|how about|what about|let's) )*"
         r"(?:something|anything|music)? ?(?:more |a bit |rather )*(?:like|along the lines of|in the style of|such as|as) (?:an? |"
         r"the )?(?P<mood>(?:[\w-]+ ){0,2}?(?P<kind>[\w-]+))(?: (?:instead|please))*$",
         lambda m, s: lambda board: sound.music(board, mood=m["mood"].strip()), when=lambda s: not re.search(MARK, s.text)
             and _musical(s.bare)),
    Rule("genre only", r"^(?:(?:use|try|play|maybe|some|a|an|more|with|add|put|on|in|only|just|i'd|prefer|want|rather|have|solo|"
        r"something|"
        r"like|give|me|us|the|lots|of|bit|little|quiet|soft|gentle|loud|fast|slow|nice) )*(?P<mood>(?:[\w-]+ )??"
                       r"(?:piano|jazz|orchestral|orchestra|electronic|techno|rock|ambient|lo-?fi|synth\w*|guitars?|strings|"
                       r"classical|"
                       r"hip[- ]hop|violins?|cello|drums|flute|accordion|ukulele|harp|choir|brass|folk|"
                       r"swing|waltz|reggae|funk|blues|disco|metal|punk|country|chiptune|8-bit tunes|opera|bossa nova|salsa|tango|"
                       r"trap|"
                       r"house|trumpets?|saxophone|banjo|organ|harpsichord|music box)(?: beats?| solo| sounds?| vibes?)?)"
                       r"(?: only| instead| please| alone| solo)*$", lambda m, s: lambda board: sound.music(board,
                           mood=m["mood"].strip()), weight=0.5,
         when=lambda s: not re.search(MARK, s.text)),
)
