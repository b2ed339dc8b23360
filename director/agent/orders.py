"""Words by which a clause is told from words of the film: those that order something, and those that end a description."""

from __future__ import annotations

import re

NOT_COMMANDS = frozenset("window planet round long short old young off green blue red sound lights show see look second third first "
                          "one two".split())
STOPS = frozenset(
    "darker brighter warmer colder cooler closer wider tighter shorter longer slower faster louder quieter softer moodier needs need "
    "should must to is are "
    "i i'd we could can make add put please give let instead i'll needs want "
    "before after black by with in from a into as was were has be again too more less".split()) - {
        "in", "a", "with", "is", "are", "has", "was", "by", "be"}


PLACES = frozenset("every each any both either neither none those these such than while during among within without whose whom him her "
    "his she he they them us "
                    "you who which what when where why how could would might shall cannot into onto upon since until though although "
                    "because per via first second third fourth fifth sixth last final opening scene shot shots scenes everything before "
                    "after between "
                    "beginning".split())
HEADS = frozenset(
    "make change set turn use add put remove delete drop cut lose kill swap switch move merge split mute trim replace reverse export "
    "save call rename lock unlock "
    "undo redo film reshoot shorten extend crossfade dissolve insert duplicate shorter longer darker brighter warmer colder closer "
    "wider slower faster louder "
    "quieter music soundtrack captions caption subtitles title narrator voiceover vertical square landscape portrait gif mp4 transition "
    "fps style grade".split())
"""Words that ask for something on their own; a clause in which one of them is left over is not understood in full."""
VERBAL = frozenset("make move put cut add set turn use keep mute lock film redo split merge swap take give change fade".split())
GOES_WITH_TO = frozenset("next close up down over out back talk talks wave waves listen listens run runs walk walks fly flies go "
    "goes come comes".split())
SOME_OF = r"(?:one|some|any|either|most|half|a few|a couple) of"
"""Some of several, and nothing says which."""
BEGINS = frozenset(
    "make change set turn use add put remove delete drop cut lose kill swap switch move merge split mute trim replace export save "
    "call rename lock "
    "unlock film reshoot shorten extend insert duplicate bring show hang paint cover let have place start begin open close finish end "
    "give darken "
    "brighten warm cool speed slow lower raise ditch scrap bin push pull pan tilt zoom go get throw hold play keep write fade "
    "dissolve crossfade".split())
"""Verbs that begin an order."""

SAID_OF_IT = re.compile(r"\s*(?:(?:please|also|and|so|then),? )*(?:in|on|for|during)\s+", re.I)
TELLS = re.compile(r"\s+(?:[A-Z]\w*|(?:the|an?|his|her|its|their|there|he|she|it|they|we|i)\b)")
"""'In 5 and 6 Bolt has a balloon': what begins behind the numbers is a sentence of its own."""
