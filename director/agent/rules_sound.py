"""How people speak about music, effects, the narrator and loudness."""

from __future__ import annotations

import re

from director import dictionary, wordnet
from director.agent import rules_picture
from director.agent.contents import at_place, people
from director.agent.rule import Act, Rule, Sense, ask
from director.agent.targets import MARK, QUOTE
from director.model import Storyboard
from director.toolbox import content, sound, words
from director.toolbox.changes import Change

LANGUAGES = {"english": "en", "spanish": "es", "french": "fr", "german":
    "de", "italian": "it", "portuguese": "pt", "japanese": "ja", "chinese": "zh",
             "mandarin": "zh", "korean": "ko", "dutch": "nl", "polish":
                 "pl", "russian": "ru", "hindi": "hi", "arabic": "ar", "turkish": "tr",
             "swedish": "sv", "ukrainian": "uk", "greek": "el", "czech":
                 "cs", "danish": "da", "finnish": "fi", "hebrew": "he", "thai": "th"}
IN_LANGUAGE = rf"(?:(?:in|to|into) )?(?P<language>{'|'.join(LANGUAGES)})"
OFF = (r"(?:no(?: more)?|without|remove|delete|drop|cut|lose|kill|stop|mute|silence|ditch|get rid of|take out|turn off|switch off|"
       r"disable|strip|scrap|skip|bin|dump|trash|nix|axe?|chuck|away with|do without|"
       r"don't (?:want|need)|do not (?:want|need)|hide)(?: all| any| out| off)?(?: of)?(?: the| that| this| a| an)?(?: background| "
       r"sound)?")
MUSIC = r"(?:music|soundtrack|score|tunes?|song|bgm|melody)"
_VOICE = r"(?:voice-?\s?overs?|narrat\w+|spoken text)"
_LOUD = r"(?:louder|up|higher|stronger|increase|raise|boost|more present)"
_QUIET = r"(?:quieter|softer|down|lower|less loud|not so loud|subtler|reduce|decrease|in the background)"
_PART = r"(?P<value>\d{1,3}) ?(?:%|percent|$)|(?P<half>half)"
_SOUND = r"(?:sounds?|noises?|sfx|sound effects?|sound fx|audio)"


NOT_MOOD = re.compile(r"\b(?:before|third|quarter|halve|except|only|fades?|nerves|take|come|goes|back|start|starts|begin|begins|"
    r"stops?|ends?|end|until|at shot|stays?|keep|i|my|we|"
                      r"you|swells?|format|volume|loud|quiet|shots?|scenes?|seconds?|percent|hear)\b", re.I)
"""Words that speak of when and how loud music is, or of who hears it, and of no mood."""


def mood(m: re.Match[str], s: Sense) -> Act:
    said = re.sub(r"^(?:(?:be|sound|feel|to|some|something|a|an|the|more|bit|little|with|of|please)\s+)+|\s+(?:please|instead|now|"
                  r"throughout)$", "", s.spoken(m["mood"]), flags=re.I)
    said = re.sub(r"^(?:a bit |a little |much )?more\s+", "", said)
    said = re.sub(r",?\s+(?:just |a bit )?(?:like|as) (?:you|we|they|i|people|in|on|at|when|if|the ones?|what)\b.*$", "", said, flags=re.I)
    if NOT_MOOD.search(said):
        ask("What should the music be like: louder, quieter, off, or another mood?")
    return lambda board: sound.music(board, mood=said[:300])


def volume(m: re.Match[str], s: Sense) -> Act:
    now = s.scene.board.music.volume
    if m.groupdict().get("value"):
        level = min(1.0, int(m["value"]) / 100)
    elif m.groupdict().get("half"):
        level = now / 2
    else:
        level = now * 0.6 if re.search(_QUIET, m[0], re.I) else min(1.0, now * 1.4)
    return lambda board: sound.music(board, volume=level)


def shot_volume(m: re.Match[str], s: Sense) -> Act:
    ids, found = s.shots(), m.groupdict()
    if found.get("value"):
        return lambda board: sound.loudness(board, ids, int(m["value"]) / 100)
    factor = 0.5 if re.search(rf"{_QUIET}|half|too (?:loud|noisy)", m[0], re.I) else 1.5

    def louder(board: Storyboard) -> Change:
        return sound.loudness(board, ids, min(4.0, round((board.shot(ids[0]).volume or 1.0) * factor, 2)))

    return louder


def music_off(m: re.Match[str], s: Sense) -> Act:
    if s.explicit() and len(s.explicit()) < len(s.scene.ids):
        ask("The music runs under the whole film. Should it go everywhere, or should only the sound of that shot be muted?")
    return lambda board: sound.music(board, on=False)


def effect(m: re.Match[str], s: Sense) -> Act:
    edge = re.search(r",?\s*\b(?:at|near|in) the (?:very )?(end|start|beginning)$", m["what"], re.I)
    what = re.sub(r"^(?:an?|the|some|of|sound of|noise of)\s+", "", s.spoken(m["what"][:edge.start()] if edge else m["what"]), flags=re.I)
    what = _MEANWHILE.sub("", what)
    what = _ALSO.sub("", re.sub(r"\s+(?:when|as|while|where|under|over|in|at|on|for|during)$", "", what.strip(), flags=re.I))
    at_edge = () if edge is None else s.scene.ids[-1:] if edge[1].lower() == "end" else s.scene.ids[:1]
    ids = s.ids(s.text) or s.given or at_edge or s.there() or s.shots()
    return lambda board: sound.effect(board, ids, what[:200])


_HEARD = frozenset("thunder heartbeat heartbeats applause chime chimes birdsong fanfare drumroll drumrolls gasp crickets sirens "
    "whoosh "
    "whooshes buzzing humming beeping chirping ringing "
                   "barking howling ticking rumble rumbling footsteps crackling creaking hum bark barks explosion laughter giggle "
                   "giggles "
                   "giggling cheering applause slam slams thud thuds click clicks clang clangs creak squeak hiss ding dong jingle "
                   "bells rattle clatter whistle roar sizzle drip drips growl purr purring meow meows chatter snoring snore".split())
_SEEN_TOO = frozenset("static zoom splash bang music knock spark flash pop splat".split())


_SAYS = r"says?|shouts?|whispers?|asks?|yells?|murmurs?|mumbles?|whimpers?|calls out|exclaims?|cries out"
_MEANWHILE = re.compile(r"\s+(?:when|as|while|where)\b.*", re.I)
_ALSO = re.compile(r"\s+(?:also|too|as well|again|please|in there)$", re.I)


def audible(text: str) -> bool:
    """Whether what a few words name is a sound: 'a soft beep', 'the purr of a cat'."""
    text = _ALSO.sub("", _MEANWHILE.sub("", text))
    head = re.split(r"\s+(?:of|from|in|on|as|when|while|under|over|at|for|echoing|outside|and)\b",
        re.sub(r"^(?:add|put|hear)\b\s*(?:in\b)?", "", text.strip(), flags=re.I))[0].split()
    if not head:
        return False
    word = head[-1].lower().strip(",.")
    base = (dictionary.bases(word, "noun") or (word,))[0]
    return word in _HEARD or (base not in _SEEN_TOO and wordnet.is_a(base, "sound", "noise", "cry"))


def _sounds_there(s: Sense) -> bool:
    hit = re.search(rf"\b(?:replace|swap|change|exchange|turn)\s+(?:the )?(?P<old>[\w' -]+?)(?: {_SOUND})?\s+(?:with|by|for|to|"
        rf"into)\b",
        s.bare, re.I)
    seen = hit is not None and any(content.has_noun(shot.prompt, word) for shot in s.scene.board.shots for word in hit["old"].split()[-1:])
    heard = [shot.sfx.lower() for shot in s.scene.board.shots if hit and shot.sfx and sound.same_sound(shot.sfx, hit["old"])]
    whole = hit is not None and hit["old"].lower().endswith("ing") and hit["old"].lower() in heard
    return bool(heard) and (whole or not seen)


def _other_effect(m: re.Match[str], s: Sense) -> Act:
    old, new = m["old"], m["new"]
    having = [shot.id for shot in s.scene.board.shots if shot.sfx and sound.same_sound(shot.sfx, old) and shot.id in (s.ids(s.text)
        or s.given or s.scene.ids)]
    return lambda board: sound.effect(sound.no_effect(board, having, old).board, having, new)


def _instead(m: re.Match[str], s: Sense) -> Act:
    """'birdsong instead of the engine hum'."""
    there = s.explicit() or s.given or s.scene.ids
    having = [shot.id for shot in s.scene.board.shots if shot.id in there and shot.sfx and sound.same_sound(shot.sfx, s.against)]
    return lambda board: sound.effect(sound.no_effect(board, having, s.against).board, having, m["what"])


def narrate(m: re.Match[str], s: Sense) -> Act:
    said = s.quote if s.quote is not None else s.spoken(re.sub(MARK, "", m["what"]))
    said = re.sub(r"\s+(?:on|over|in|for|during|at)$", "", said)
    ids = s.ids(s.text) or s.given or s.scene.touched or ask("Over which shot should the narrator say that?")
    return lambda board: sound.narrate(board, ids, said)


def speaker(m: re.Match[str], s: Sense) -> Act:
    """Who the narrator is; what is said stays as it is."""
    owner = re.search(r"\b(?!narrator)(\w+)'s voice\b", s.text, re.I)
    if owner and people(owner[1], s.scene.board):
        ask(f"Only the narrator's voice can be chosen. Should the narrator sound like that, or did you mean what {owner[1]} says?")
    who = re.sub(r"^(?:(?:an?|the|be|by|like|sound|sounds|to|more|with|voice|of|it)\s+)+", "", s.spoken(m["who"]), flags=re.I)
    return lambda board: sound.speaker(board, who[:100])


def voice(m: re.Match[str], s: Sense) -> Act:
    language, kind = LANGUAGES.get((m.groupdict().get("language") or "").lower(),
        ""), re.findall(r"\b(?:(?:fe)?male|man|woman|deep|child|old|young|calm|warm|soft|british|american)\b", m[0], re.I)
    few = s.explicit()
    only = few if len(few) < len(s.scene.ids) else ()
    return lambda board: sound.voiceover(board, True, language, f"{' '.join(kind).lower()} voice" if kind else "", only=only)


RULES = (
    Rule("music volume", rf"(?:turn|set|bring|make|put|keep)?\s*(?:the )?{MUSIC}(?: volume)?(?: (?:is|should be|to be|a|bit|"
        rf"little|much|"
                         rf"way|too|be|at|to|down|up))* (?:{_LOUD}|{_QUIET}|(?:to |at |by )?(?:{_PART}))(?: (?:to |at )?(?:\d+ ?%|"
                         rf"half))?(?: (?:the )?volume)?|(?:turn|bring|make)(?: it)? (?:{_LOUD}|{_QUIET}) (?:the )?{MUSIC}|"
                         rf"(?:raise|"
                         rf"lower|reduce|increase|boost|decrease) (?:the )?{MUSIC}(?: volume)?(?: to "
                         rf"(?:{_PART.replace('value', 'value2').replace('half>', 'half2>')}))?|(?:{_LOUD}|{_QUIET}) {MUSIC}|"
                         rf"half (?:the )?{MUSIC}(?: volume)?|{MUSIC}(?: (?:is|are|was|'s|way|much|far|a bit|a little|really|just|"
                         rf"so|"
                         rf"still))* too (?:loud|quiet|soft|silent|low|high|faint|strong|dominant|overpowering)|"
                         rf"(?:can't|cannot|can not|can barely|can hardly|barely|hardly|couldn't|could barely|could hardly) hear "
                         rf"(?:the "
                         rf")?{MUSIC}|less {MUSIC}|{MUSIC}(?: (?:is|are|'s|drowns|covers|overpowers))+ (?:drowning|overpowering|"
                         rf"covering|"
                         rf"everything|the|out)\b.*", lambda m, s: volume(_level(m), s)),
    Rule("music off", rf"\b{OFF} {MUSIC}(?: (?:off|out|please|completely|entirely))?|\b{MUSIC} (?:off|out|away|gone)\b|\b(?:turn|"
                      rf"switch) (?:the )?{MUSIC} off|\bmute (?:the )?{MUSIC}", music_off),
    Rule("music on", rf"(?:\b(?:keep|restore|bring back|put back|turn on|switch on|enable|unmute|leave|want|with|add|have|"
                     rf"use)(?: (?:the|some|background|back))* {MUSIC}(?: (?:back|on|in|again|please))*|\b{MUSIC} (?:back|on)\b|"
                     rf"\b(?:bring|put|turn|switch) (?:the )?{MUSIC} (?:back|on)(?: (?:on|in))?)$",
                     lambda m, s: lambda board: sound.music(board, on=True), alone=True),
    Rule("mood for", rf"(?:something|anything|some|a|an)? ?(?:more )?(?P<mood>[^,;]+?) (?:for|as|in|"
                     rf"with) (?:the )?(?:background )?{MUSIC}\b", mood, free=True),
    Rule("mood set", rf"(?:make|change|switch|set|turn|let|want|have)? ?(?:the )?{MUSIC}(?:'s)?(?: mood)?(?: (?:should|must|needs "
        rf"to|"
                     rf"has to|to be|be|sound|feel|into|to|is|like))*\s*:?\s+(?:something )?(?P<mood>(?!\d|off|on\b|back\b|again\b|to "
                         rf"shot|in "
                     rf"shot|"
                     rf"(?:after|before|from|until|at|during|under|over)\b)[^,;]+)$", mood, free=True,
         when=lambda s: not re.search(rf"\b(?:sync|match|beat|tone|drown\w*|quieter|louder|softer|volume|loud|but|overpower\w*)\b|"
             rf"{QUOTE}", s.text, re.I)),
    Rule("mood before", rf"^(?:(?:use|add|want|give me|put|try|play|need|with|i'd like|i want|let's have|change to|make it|how "
        rf"about|"
                        rf"switch to)\s+)?(?:(?:some|a|an|the|more|background)\s+)*(?P<mood>(?!no\b|the\b|(?:send|export|save|crank|"
                        rf"pump|raise|"
                        rf"lower|turn|"
                        rf"fade|bring|take|kill|stop|start|sync|swap|switch|change|where|what|how|is)\b)(?:(?!\b(?:no|without|"
                        rf"volume|"
                        rf"seconds?|vertical|square|remove|make|shot|and)\b)[\w' ,-])+?) (?:background )?{MUSIC}(?: (?:instead|"
                        rf"please|"
                        rf"throughout|in the background|under it|track|for this|now))*$", mood, free=True,
         when=lambda s: not (s.explicit() and len(s.explicit()) < len(s.scene.ids)) and not re.search(r"\b(?:tone|drown\w*|"
             r"quieter|louder|softer|volume|loud|but|overpower\w*|remove|keep|the)\b(?! music$)|\bthe music", s.bare, re.I)),
    Rule("genre", r"^(?:(?:use|try|play|put on|put|lay|slip|get|go for|go with|just|maybe|some|an?|more|with|add|i|i'd|we|want|need|"
        r"like|rather|have|prefer|give|me|us|"
        r"it|"
        r"let's|how about) )*(?P<mood>(?:[\w-]+ )??(?:piano|jazz|orchestral|orchestra|electronic|techno|rock|ambient|lo-?fi|synth|"
                  r"guitar|strings|classical|hip[- ]hop|violins?|march|waltz|polka|ragtime|swing|blues|reggae|disco|bossa nova|"
                  r"samba|cellos?|flutes?|harps?|choir|ukulele|accordion|brass|"
                  r"salsa|chiptune|celtic|baroque|synthwave|nocturne|ballad|lullaby))(?: (?:instead|please|underneath|throughout|"
                  r"playing|(?:under|behind|over|below)(?:neath)? "
        r"(?:it|this|that|them|everything|the (?:film|whole (?:thing|film)|pictures?))|in the background|as background))*(?:, "
        r"(?:something|just|nice and|very|rather) [\w ]+)?$",
         mood),
    Rule("noise", r"^(?:(?:add|put in|put|include|use|throw in|give us|give me|have|play|insert|want|need|let's hear|there should "
        r"be|"
        r"hear)\s+)?(?:(?:in|some|a|an|the|more|bit of|few|couple of)\s+)*"
                  r"(?P<what>[\w' -]+?)(?: (?:sound|noise)s?(?: effects?)?)?$", effect, free=True, when=lambda s: audible(s.bare)
                      and not re.search(rf"\b(?:{_VOICE}|{MUSIC}|voices?)\b", s.bare, re.I) and not re.match(
             r"(?:no|less|more|without|remove|delete|drop|cut|lose|kill|stop|mute|silence|ditch|get|take|turn|quieter|louder|"
             r"lower|raise|"
             r"make|bin|nix|the|that|this|change|replace|swap|fix)\b",
             s.bare, re.I) and not re.search(r"n't\b|\b(?:not|no|never|without|hate|too|is|are|was|enough|can|may|stop|bother\w*|"
                 r"annoy\w*|should|must|could|would|restore|i|we|they|he|she|it)\b",
                     _ALSO.sub("", _MEANWHILE.sub("", s.bare)), re.I)),
    Rule("speaker", rf"\b(?:the )?(?:{_VOICE}|narrator's voice|voice)(?: (?:should|must|needs to|has to|could|to))?(?: (?:be|"
        rf"become|"
        rf"sound|come from|use|have))(?: like| more)?(?: (?:an?|the))? (?P<who>[\w' -]{{3,}})|"
                    rf"\b(?:make|change|switch|turn|set|let|have|give)(?: the)? (?:{_VOICE}|voice)(?: (?:to|into|be|sound|a))*(?: "
                    rf"(?:an?|"
                    rf"the|more|like))* (?P<who2>[\w' -]{{3,}})|\b(?:narrated|spoken|read|voiced) by (?:an? |the )?(?P<who3>[\w' "
                    rf"-]{{3,}})|\b(?:an? )(?P<who4>[\w' -]{{3,40}}?) (?:as the narrator|for the (?:voice-?over|narrator|narration))",
         lambda m, s: speaker(_who(m), s), free=True, when=lambda s: not re.search(rf"\b(?:off|on|louder|quieter|lower|"
             rf"{'|'.join(LANGUAGES)}|say|says)\b|{QUOTE}", s.text, re.I)),
    Rule("voice tells", r"^(?:(?:have|let|make) )?(?:an? |the )?(?P<who>[\w ,'-]+? voice|(?:old|young|elderly|deep|calm) [\w -]+?) "
        r"(?:should |to |must |could |can )?(?:tell|narrate|read|speak)s?"
         r"(?: (?:the|this|our|us|it|whole|story|film|tale|everything|throughout|over|aloud|out|loud))*$", voice),
    Rule("voice off", rf"\b{OFF} {_VOICE}|\b{_VOICE} off\b", lambda m, s: lambda board: sound.voiceover(board, False)),
    Rule("narrate", rf"\b(?:{_VOICE}|the voice)\b(?:'s)?(?: (?:text|lines?|words|part))?(?: (?:on|over|in|for|during|of|"
        rf"at)\s*{MARK})?(?: (?:should|must|to))?\s*(?:says?|"
                    rf"saying|say|reads?|tells?|speaks?|line|text|:|is|=)?\s*:?\s*(?P<what>(?:that )?{QUOTE}.*|(?<=says ).+|"
                    rf"(?<=say ).+|"
                    rf"(?<=: ).+|(?<=saying ).+)", narrate, marked=True, free=True, when=lambda s: bool(re.search(rf"{MARK}|{QUOTE}",
                        s.text) or s.given or s.scene.touched)),
    Rule("narrate it", rf"^(?:please )?(?:narrate|voice)\s*(?:over )?{MARK}\s*(?:with|as|:|-|,)\s*(?P<what>.+)", narrate, marked=True,
        free=True),
    Rule("narrate quote", rf"(?P<what>{QUOTE}).*\b(?:{_VOICE}|narrate|spoken|voice)\b.*|\b(?:add|put)(?: the|"
                          rf" a)? (?:{_VOICE})(?: line)?.*(?P<q>{QUOTE}).*|\bnarrate\b.*{QUOTE}.*",
                          lambda m, s: narrate(m, s), marked=True, free=True),
    Rule("effects off", rf"^(?:the |all )?(?:{_SOUND}) (?:off|away|gone|out)$", lambda m, s: _no_effects(s),
        when=lambda s: "effect" in s.bare or "sfx" in s.bare),
    Rule("voice on", rf"(?:add|with|use|want|turn on|include|have|give it|put|need|let|make|change|switch|get|"
                     rf"set)?[\w ]*\b{_VOICE}(?: on)?(?:[\w ]*?\b{IN_LANGUAGE})?(?: (?:that tells|telling|explaining|for|over|"
                     rf"throughout|which tells) .*)?", voice, when=lambda s: not re.search(rf"{QUOTE}|\b{MUSIC}\b", s.text, re.I)),
    Rule("mute all", r"^(?:mute|silence) (?:the )?(?:whole |entire )?(?:film|movie|video|thing|it all|lot)$|^(?:turn|switch|shut) "
        r"(?:off "
        r")?(?:all )?(?:the )?(?:sounds?|audio)(?: off)?$|^no (?:sound|audio)(?: at all)?$|"
                     r"^make (?:it|the film|the movie|the video) (?:completely |totally )?silent$", lambda m,
                         s: lambda board: sound.loudness(board, s.scene.ids, 0.0), when=lambda s: not s.explicit() and not s.given),
    Rule("mute place", r"^(?:mute|silence) the [\w ]+$", lambda m, s: _at(s, 0.0), when=lambda s: bool(at_place(s.bare, s.scene.board))
        and not re.search(MARK, s.text), weight=0.2),
    Rule("mute", rf"(?:\b(?:mute|silence)\b|\b{OFF} (?:the )?(?:sound|audio|volume)\b(?! effects?)|\b(?:make|keep) (?:it "
        rf")?(?:silent|"
                 rf"mute)|\bsilent\b|\bno (?:sound|audio)\b|\b(?:sound|audio) off\b)(?: (?:the )?(?:sound|audio))?(?: completely|"
                 rf" please)?$",
                 lambda m, s: _at(s, 0.0)),
    Rule("unmute", r"\bunmute\b|\b(?:sound|audio) (?:back )?on\b", lambda m, s: _at(s, 1.0)),
    Rule("volume", rf"(?:volume|sound|audio)(?: (?:to|at|is|should be|a|bit|little))* (?:{_LOUD}|{_QUIET}|{_PART})|\btoo (?:loud|"
        rf"noisy|"
        rf"quiet|faint)\b|\b(?:at |to )?half (?:the )?(?:volume|loudness)\b|\b(?:louder|"
                   rf"quieter)\b|turn (?:it )?(?:the (?:volume|sound) )?(?:up|down)(?: the (?:volume|sound))?|(?:lower|"
                   rf"raise) the (?:volume|sound)", shot_volume),
    Rule("no effects", rf"\b{OFF}(?: the)? (?:{_SOUND})$", lambda m, s: _no_effects(s)),
    Rule("effect instead", r"^(?:(?:use|put|play|have|give|want|i'd|like|rather|some|a|an|the) )*(?P<what>[\w' -]+?)(?: (?:sounds?|"
        r"noises?))?(?: please)?$", lambda m, s: _instead(m, s), free=True,
         when=lambda s: bool(s.against) and not re.search(r"\b(?:should|must|could|is|are|to)\b", s.bare, re.I) and any(shot.sfx
             and sound.same_sound(shot.sfx, s.against) for shot in s.scene.board.shots)),
    Rule("effect for effect", rf"\b(?:replace|swap|change|exchange|turn)\s+(?:the )?(?P<old>[\w' -]+?)(?: {_SOUND})?\s+(?:with|by|"
        rf"for|to|"
        rf"into)\s+(?:an? |the |some )?(?P<new>[\w' -]+?)(?: {_SOUND})?$", lambda m, s: _other_effect(m, s), free=True,
         when=lambda s: _sounds_there(s)),
    Rule("effect bare", rf"^(?:add |with |and )?(?:an? |the |some |more )*(?P<what>[\w' -]+?) (?:{_SOUND})(?: effects?)?$", effect,
        free=True,
         when=lambda s: bool(re.search(MARK, s.text) or s.given) and not re.match(r"(?:remove|delete|drop|cut|lose|kill|stop|mute|"
             r"take|turn|get|"
             r"make|change|fix|bin|restore|reset|raise|return|bring)\b|.*(?:n't\b|\b(?:not|never|hate|stop|should|"
             r"must)\b)", s.bare, re.I) and not re.search(r"\b(?:no|less|louder|quieter|lower|raise|mute|remove|"
             r"without|the)$", re.sub(rf"\s+{_SOUND}.*", "", s.bare), re.I)),
    Rule("effect of", rf"(?:add|put|use|play|include|with|want|need|give)?(?: in)?(?: an?| the| some)? ?{_SOUND}(?: effects?)?(?: "
        rf"of|:|"
                      rf" like)\s+(?P<what>.+)", effect, free=True),
    Rule("effect", rf"(?:add|put|use|play|include|with|want|need|i'd like|hear|let us hear|"
                   rf"let's hear)(?: in)?\s+(?P<what>.+?) (?:{_SOUND})\b(?: effects?)?|\b(?:hear|let us hear|let's "
                   rf"hear)\s+(?P<heard>(?!nothing|no\b|anything|little|hardly|too).+)",
                   lambda m, s: effect(_heard(m), s), free=True),
    Rule("dialogue", rf"^(?:(?:in|on|at|during)\s*(?:the )?{MARK}\s*,?\s*)?(?:(?:have|let|make|get)\s+)?(?P<who>(?!it\b|there\b|at\b|"
        rf"in\b|on\b|"
             rf"the (?:title|card|caption|text|screen|sign|banner|poster|narrator|voice)\b|narrat\w+|(?:an? |"
             rf"the )?voice\b)[\w ]+?) (?:should )?(?:to )?(?:{_SAYS})\b.*{QUOTE}.*",
             lambda m, s: _dialogue(s), marked=True, weight=-0.4, when=lambda s: s.quote is not None
                 and rules_picture.LETTERED.search(s.text) is None
                 and not re.search(rf"\b(?:cards?|titles?|captions?|subtitles?|text|words|screen|signs?|banners?|posters?|labels?|"
                     rf"narrat\w+|voice\w*)\b"
                                   rf".*{QUOTE}", s.text, re.I)),
    Rule("dialogue bare", rf"^(?:(?:in|on|at|during)\s*(?:the )?{MARK}\s*,?\s*)?(?:(?:have|let|make|"
        rf"get)\s+)?(?P<who>(?:the )?[\w-]+) (?:should )?(?:{_SAYS})"
         rf"\s*[:,]?\s+(?P<what>(?!something|anything|nothing|that\b|what\b|it\b|so\b|goodbye to\b|hi to\b)[\w' !?,]{{2,60}}?)"
         rf"\s*(?:(?:in|on|at|during)?\s*(?:the )?{MARK})?$", lambda m, s: _says(m, s), marked=True, weight=-0.4,
         when=lambda s: s.quote is None and _speaks(s)),
)


def _who(m: re.Match[str]) -> re.Match[str]:
    return re.match(r"(?P<who>.*)", next(m[name] for name in ("who", "who2", "who3", "who4") if m[name])) or m


def _level(m: re.Match[str]) -> re.Match[str]:
    """The match with its level under one name."""
    level = re.search(_PART, m[0], re.I)
    return level if level is not None and not re.search(r"\bby\b", m[0]) else re.match(
        r"(?P<all>.*)", "quieter" if re.search(r"too (?:loud|high|strong|dominant|overpowering)|\bless\b|drown|overpower|cover", m[0],
            re.I) else "louder"
        if re.search(r"\bhear\b|too (?:quiet|soft|silent|low|faint)", m[0], re.I) else m[0]) or m


def _at(s: Sense, level: float) -> Act:
    ids = s.shots() if re.search(MARK, s.text) or s.given else at_place(s.bare, s.scene.board) or s.shots()
    return lambda board: sound.loudness(board, ids, level)


def _no_effects(s: Sense) -> Act:
    ids = s.explicit() or s.scene.ids
    return lambda board: sound.no_effect(board, ids)


def _heard(m: re.Match[str]) -> re.Match[str]:
    return m if m["what"] else re.match(r"(?P<what>.*)", m["heard"]) or m


def _speaks(s: Sense) -> bool:
    """Whether the clause begins with a character of the film who says something."""
    who = re.match(r"(?:in |on |at |during )?(?:(?:have|let|make|get) )?(?:the )?([\w-]+) ", s.bare, re.I)
    return who is not None and bool(people(who[1], s.scene.board)) and bool(re.search(MARK, s.text) or s.given)


def _says(m: re.Match[str], s: Sense) -> Act:
    ids, said = s.shots(), s.spoken(m["what"])
    return lambda board: words.dialogue(board, ids, said)


def _dialogue(s: Sense) -> Act:
    ids, said = s.shots(), s.quote or ""
    return lambda board: words.dialogue(board, ids, said)
