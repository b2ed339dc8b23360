"""Sentence shapes of orders about the film as a whole: its music, captions, narrator, form and length."""

from __future__ import annotations

import re
from collections.abc import Callable

from director import dictionary
from director.agent.rules_film import ASPECT
from director.agent.rules_sound import LANGUAGES
from director.agent.shapes import OUT, REMOVE, SPAN, TAIL, any_of, seconds

_MUSIC = r"(?:(?:the|that|this|all|background|my|our|film) )*(?:music|soundtrack|score|tunes?|song|bgm|melody|track)(?: volume| level)?"
_BIT = r"(?: (?:a (?:bit|little|touch|tad|lot|notch)|slightly|some|somewhat|way|much|right|further|even|more|just|far|little|bit))*"
_UP = r"(?:louder|up|higher|stronger|punchier|more prominent|more present)"
_DOWN = r"(?:quieter|softer|down|lower|subtler|less loud|more quiet|more subtle|further back|in the background|less prominent)"
_TURN = any_of("turn", "bring", "crank", "pump", "dial", "push", "pull", "take", "make", "put", "ramp", "jack", "fade", "tone", "get",
    "have", "set", "want", "need", "keep", "mix", "let", "drop",
           "nudge", "ride", "move", "shift", "bump", "kick", "slide", "raise", "boost", "lower", "increase", "decrease", "reduce", "duck",
           "soften")
_LANGUAGE = rf"(?P<language>{'|'.join(LANGUAGES)})"
_SUBS = r"(?:the )?(?:sub-?titles?|subs|captions?|closed captions)"
_ON = (r"(?:(?:add|put|turn|switch|give|use|show|have|want|need|include|enable|get|set|make|me|us|on|some|with|please|i'd like|like|"
    r"to be|should be|i|we|in|the) )*")


_FILM = (r"(?:(?:the|this|my|our|whole|entire|full|total|overall|complete|final) )*(?:film|movie|video|thing|cut|edit|total|length|"
    r"runtime|running time|"
         r"duration)(?: (?:length|runtime|running time|duration))?")
_TELLER = r"(?:narrator|narration|voice-?\s?over|spoken commentary|commentary|voice)"
_ALL_SHOTS = (r"(?:(?:every|each) (?:single )?(?:shot|scene|clip)|all (?:of )?(?:the |six )?(?:shots|scenes|clips|it)|the (?:whole|"
    r"entire) (?:film|movie|thing|video)|everything|the lot)")


_MAKE = (r"(?:(?:use|add|want|need|put|put in|try|play|have|give me|give us|give it|get|with|go for|go with|make it|make the|change "
    r"to|switch to|how about|on|in|i|we|i'd|like|let's|"
         r"have) )+")
_TUNE = r"(?:background )?(?:music|soundtrack|score|tunes?|song|bgm)"
_NO_MOOD = re.compile(r"\b(?:no|not|the|loud\w*|quiet\w*|soft\w*|low\w*|up|down|on|off|out|back|volume|level|my|this|that|own|same|"
    r"other|shot|and|or|fade\w*|title|less|without|mute|"
                      r"remove|all|everything|again|only|\d+)\b|'s\b|n't\b", re.I)
_MUSICAL = re.compile(r"(?:piano|jazz\w*|orchestra\w*|electronic|techno|rock|ambient|lo-?fi|synth\w*|guitar|strings|classical|hip[- "
    r"]hop|violins?|march|waltz|polka|ragtime|"
                      r"swing|blues|reggae|disco|chiptune|celtic|baroque|ballad|lullab\w+|folk|pop|metal|funk|soul|choir|choral|brass|"
                      r"cello|flute|harp|accordion|acoustic|\w+-like)", re.I)


def _mood(hit: re.Match[str]) -> str:
    """What the music shall be like, where every word is one for that."""
    said = re.sub(r"^(?:(?:be|sound|feel|to|a bit|much|an?|some|something) )+", "", hit["mood"].strip(), flags=re.I)
    known = all(_MUSICAL.fullmatch(word) or dictionary.bases(word, "adj") or dictionary.comparative(word) or word in ("more", "really",
        "very", "and") for word in
                said.lower().split())
    more = hit.groupdict().get("more") or ""
    if not said or not known or _NO_MOOD.search(said) or (more and _NO_MOOD.search(re.sub(r"\bsoft\w*", "", more))):
        return ""
    return f"music: {said}{f' with {more}' if more else ''}"


def _music(way: str) -> Callable[[re.Match[str]], str]:
    return lambda hit: f"music {way}"


FILM_SHAPES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = tuple(
    (re.compile(pattern + TAIL, re.I), said) for pattern, said in (
        (rf"(?:{_TURN} )?{_MUSIC}(?: (?:should|must|could|needs to|to|be|is|'s))*{_BIT} {_UP}{_BIT}", _music("louder")),
        (rf"(?:{_TURN}) {_UP}{_BIT} {_MUSIC}{_BIT}", _music("louder")),
        (rf"(?:raise|boost|increase|pump|crank) {_MUSIC}{_BIT}", _music("louder")),
        (rf"{_MUSIC}(?:'s| is| feels| seems| sounds){_BIT} too (?:quiet|soft|low|faint|weak)", _music("louder")),
        (rf"(?:an? )?(?:bit |little |lot )?(?:more|louder) (?:volume (?:on|for|in|from) )?{_MUSIC}", _music("louder")),
        (rf"(?:{_TURN} )?{_MUSIC}(?: (?:should|must|could|needs to|to|be|is|'s))*{_BIT} {_DOWN}{_BIT}", _music("quieter")),
        (rf"(?:{_TURN}) {_DOWN}{_BIT} {_MUSIC}{_BIT}", _music("quieter")),
        (rf"(?:lower|reduce|decrease|duck|soften) {_MUSIC}{_BIT}", _music("quieter")),
        (rf"{_MUSIC}(?:'s| is| feels| seems| sounds){_BIT} too (?:loud|strong|prominent|overpowering|much)", _music("quieter")),
        (rf"(?:an? )?(?:bit |little |lot )?(?:less|quieter|softer) (?:volume (?:on|for|in|from) )?{_MUSIC}", _music("quieter")),
        (rf"(?:{REMOVE}|no|mute|silence|stop|without|turn off|switch off|no more) {_MUSIC}{OUT}", lambda hit: "no music"),
        (rf"(?:turn |switch |have )?{_MUSIC} (?:off|out|gone|muted)", lambda hit: "no music"),
        (rf"(?:{_MAKE})?(?:(?:an?|some|something|more|really|very|much|the) )*(?P<mood>[\w' -]{{3,40}}?) (?:(?:for|as) (?:the "
            rf")?)?{_TUNE}(?:, (?:just |maybe |like |with |all )*"
         r"(?P<more>(?:an? |some )?[\w' -]{3,40}))?", _mood),
        (rf"(?:make|change|switch|set|turn|have|want|swap|replace) {_MUSIC} (?:(?:(?:in)?to|with|for|be|sound|feel|a bit|much|"
            rf"something|an?|more) )*(?P<mood>[\w' -]{{3,40}})", _mood),
        (rf"{_ON}{_SUBS}(?: (?:should be|to be|on|please|for everything|for the film|be))* (?:in|to|into) {_LANGUAGE}",
            lambda hit: f"captions on in {hit['language']}"),
        (rf"{_SUBS} (?:(?:should|must|have to|need to|are to|be|in|shown|written|now) )*{_LANGUAGE}",
            lambda hit: f"captions on in {hit['language']}"),
        (r"(?:make|have|keep|get|turn|set)? ?(?:the |all |its )*colou?rs? (?:(?:should|must|be|look|a bit|a little|much) "
            r")*(?P<less>less|more) (?P<tone>saturated|vivid|intense|bright|strong|colou?rful|muted)",
         lambda hit: "more saturation" if (hit["less"].lower() == "more") != (hit["tone"].lower() == "muted") else "less saturated "
             "colours"),
        (rf"{_ON}{_LANGUAGE} {_SUBS}(?: on)?", lambda hit: f"captions on in {hit['language']}"),
        (rf"(?:(?:no|remove|turn off|switch off|lose|drop|kill|without|hide) {_SUBS}{OUT}|(?:turn |switch |leave |keep )?{_SUBS} off)",
            lambda hit: "no captions"),
        (rf"(?:(?:make|turn|switch|change|set|put|convert|reformat|have|use|format|aspect|ratio|shape|picture|is|it|the|film|movie|"
            rf"video|whole|thing|to|into|in|a|an|for|as|format|i need|we need|go|back|need|this|that|it'll|we'll|be|should|must|have "
            rf"to|has to) )*"
         rf"(?:(?:cinema(?:tic)?|wide-?screen|proper|real) )*(?P<shape>{ASPECT})(?: (?:format|version|video|film|cut|aspect|ratio|"
         rf"orientation|mode|frame))*(?: for (?:the |my |our |a |their )?\w+(?: \w+)?)?(?: (?:was|is|looked|looks|worked) (?:much |"
         rf"way |a lot )?(?:better|nicer|best))?",
         lambda hit: f"{hit['shape']} format"),
        (rf"(?:(?:make|set|get|bring|cut|trim|want|need|have|keep|take|shorten|stretch|extend|squeeze|i|we|to|down|at|be|should|must) "
            rf")*{_FILM}"
         rf"(?: (?:should|must|needs to|has to|to|be|is|last|run|come in|down|up|at|in|under|within|for|into|only|just|exactly|about|"
         rf"around))*"
         rf" {SPAN}(?: (?:long|total|max|maximum|or less|overall|in total|in all|tops|at most|flat))*",
         lambda hit: f"make the whole film {seconds(hit['n']):g} seconds long in total"),
        (rf"(?:(?:need|want|make|get|keep|have|cut|it|this|to|be|down|should|must|exactly|at) )*{SPAN} (?:in total|total|overall|all "
            rf"in all|in all|altogether)",
         lambda hit: f"make the whole film {seconds(hit['n']):g} seconds long in total"),
        (rf"(?:(?:get|bring|cut|take|make|set|trim|squeeze|stretch) )?{_FILM} (?:down|up|back) to (?P<n>\d{{1,3}})",
         lambda hit: f"make the whole film {seconds(hit['n']):g} seconds long in total"),
        (rf"(?:need|want) (?:this|it|everything) (?:to be |to run |to last |at |down to |in )*{SPAN}(?: (?:long|flat|max|exactly))*",
         lambda hit: f"make the whole film {seconds(hit['n']):g} seconds long in total"),
        (rf"(?:{REMOVE}|no|mute|silence|stop|without|turn off|switch off|no more) (?:the |any )?{_TELLER}{OUT}", lambda hit: "no narrator"),
        (rf"(?:(?:add|put|want|have|need|include|use|give me|i|we|get|let's have|like) )*(?:(?:an?|the|some) )?{_TELLER} "
         rf"(?:over|on|for|in|across|through|throughout|under|to) {_ALL_SHOTS}", lambda hit: "add a narrator to every shot"),
        (r"(?:(?:in|with|make it|use|give (?:him|her|it)|have) )*(?:an? |the )?(?P<voice>(?:(?:very|really|deep|warm|soft|old|young|"
            r"little|calm|"
         r"gentle|low|gruff|friendly|elderly|british|american|scottish|irish|french|german|spanish|male|female) )*"
         r"(?:m[ae]n|wom[ae]n|girl|boy|child|kid|lady|gentleman|grandm\w+|grandp\w+|granny))'s voice",
         lambda hit: f"the narrator is {hit['voice']}"),
    ))
"""Shapes of orders about the film as a whole."""
