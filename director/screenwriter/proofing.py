"""The last look at the beats: what is no picture is taken out, and whoever the story describes is seen in it."""

from __future__ import annotations

import re
from dataclasses import replace

from director.screenwriter import always, asides, events, hours, players, sifting
from director.screenwriter.beats import Beat
from director.screenwriter.casting import Role
from director.screenwriter.names import common
from director.screenwriter.words import actor

_US = re.compile(r"(?:and |but |so |then )?(?!(?:first,? )?(?:we|you) (?:can )?(?:see|follow|watch|hear|open|start|begin|end|cut|find|"
                 r"meet|close|finish|stay)\b)"
                 r"(?:(?:i|we|you|me|us)(?:['’](?:m|ve|re|d|ll))?|im|ive)\b", re.I)
_UNSEEN = re.compile(
    rf"(?:for (?:an?|the|our|my|all|every)\b(?!.*[a-z]s\b.*\b(?:the|an?)\b)|(?:before|after|until|since|during|"
    rf"by) (?:[\w-]+ ){{0,3}}[\w-]+$|"
    rf"(?:every|each) (?:\w+day|week|month|night|evening)$|{hours.TIME}$|(?:please|pls|ps|nb|note|fyi|btw|e\.?g|i\.?e|etc|subject|topic|"
    rf"re|brief|idea|concept)\b\W*(?:$|:))", re.I)


_CAST_AS = re.compile(r"(?:the |our |your )?(?:guide|host|mascot|presenter|narrator|hero|heroine|lead|main character|protagonist|"
                      r"star)\s+is\b", re.I)


_OFTEN = re.compile(r"\bin (?:as many|most|nearly (?:every|all)|every|each|all)\b(?: single)?(?: of)?(?: the)? (?:shots?|scenes?|"
                    r"frames?)\b|"
                    r"^(?:each|every|one) (?:step|scene|shots?|image|picture|stage|one)\b[^.]* (?:melts|dissolves|morphs|fades|flows|"
                    r"turns|blends|cuts) "
                    r"(?:in)?to (?:the )?(?:next|each other|another)|^(?:each|every)(?: one| shot| scene)? (?:is )?an? (?:[\w-]+ "
                    r")?(?:pull-?back|push-?in|"
                    r"zoom|close-?up|wide|pan|tilt)\b|"
                    r"^(?:the )?(?:[\w-]+ ){1,3}(?:is|stays|remains) (?:always )?(?:visible|centred|in (?:the )?(?:exact )?(?:centre|"
                    r"center|middle|picture|"
                    r"frame|shot|view))\b", re.I)


def pictures(beats: tuple[Beat, ...], mine: bool = False) -> tuple[Beat, ...]:
    """The beats that can be filmed, one at least. What is said of 'I' and 'you' is none, unless it is `mine`: a film starring me.

    Words, sounds and narration of a beat that is taken out go to its neighbour.
    """
    kept = [beat for beat in beats if not unfilmable(beat.action, mine)]
    if not kept or len(kept) == len(beats):
        return beats
    for beat in beats:
        if beat not in kept and (beat.dialogue or beat.voice or beat.text):
            last = kept[-1]
            kept[-1] = replace(last, dialogue=f"{last.dialogue} {beat.dialogue}".strip(), voice=f"{last.voice} {beat.voice}".strip(),
                               text=(last.text or beat.text))
    return tuple(kept)


def unfilmable(action: str, mine: bool = False) -> bool:
    """Whether an action is no picture: said to the film maker, a wish, a remark, a mere hour or purpose."""
    text = action.strip(" .,;:!?\"'")
    if not re.search(r"[^\W\d_]{2}", text) or re.fullmatch(r"[\"“][^\"”]+[\"”][.!]?", action.strip()):
        return True
    if _CAST_AS.match(text) or _UNSEEN.match(text) or sifting.is_wish(text) or asides.of_the_film(text):
        return True
    if _OFTEN.search(text) or always.only(text):
        return True
    return not mine and (_US.match(text) is not None or asides.spoken(text))


def with_everybody(beats: tuple[Beat, ...], roles: tuple[Role, ...], text: str) -> tuple[Beat, ...]:
    """Whoever the request describes and no beat shows is put where nobody is, and into the end."""
    if not beats:
        return beats
    everything = " ".join(beat.action for beat in beats).lower()
    for role in roles:
        names = [n.lower() for n in (role.name.removeprefix("the "), *role.called, *role.name.split()) if len(n) > 1]
        word = role.named and " " not in role.name and common(role.name) and actor(role.name.lower()) is None      # 'Soot'
        meant = sum(other.kind == "person" for other in roles) == 1 and role.kind == "person" and re.search(r"\b(?:he|she)\b", everything)
        if not names or meant or role.kind == "thing" or word or any(re.search(rf"\b{re.escape(n)}", everything) for n in names):
            continue
        always = re.search(rf"\b{re.escape(names[0])}\b[^.\n]*\b(?:throughout|always|in (?:every|each|all))\b", text, re.I) is not None
        empty = [i for i, beat in enumerate(beats) if not _anybody(beat.action)]
        at = range(len(beats)) if always else dict.fromkeys([*empty[:1], len(beats) - 1])
        beats = tuple(replace(beat, action=f"{beat.action.rstrip(' .')}, {role.name} in the middle of it") if i in at else beat
                      for i, beat in enumerate(beats))
    return beats


def _anybody(action: str) -> bool:
    return players.lively(events._subject(action) or action.split(",")[0])
