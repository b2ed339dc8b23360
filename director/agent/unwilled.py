"""What somebody does not want, wants later, or takes back in the same breath: never an order, whatever verbs stand in it.

'Don't delete shot 5' forbids; 'darken 1 to 3, but skip 2' spares; 'wait until I tell you to cut it' puts off; 'darker, actually no'
takes back. What is forbidden goes out of a message before anything is read, and what is spared is no shot of the wishes around it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from director.errors import BadInput, NeedsAnswer

_BASE = (
    r"(?:delete|remove|cut(?! (?:to|on|so|from)\b)|drop|lose|kill|scrap|skip|mute|unmute|silence|darken|brighten|lighten|lock|unlock|"
    r"film|re-?film|re-?shoot|re-?do|re-?roll|re-?render|regenerate|swap|switch|move(?! the camera)|merge|split|trim|shorten|lengthen|"
    r"extend|stretch|export|render|change|touch|alter|edit|modify|replace|rename|insert|undo|revert|duplicate|reorder|shuffle|recolou?r|"
    r"speed up|slow down|mess|make|turn)")
_DONE = (
    r"(?:deleted|removed|cut(?: out)?|dropped|muted|darkened|brightened|locked|filmed|refilmed|reshot|redone|swapped|moved|merged|split|"
    r"trimmed|shortened|lengthened|extended|exported|changed|touched|altered|edited|replaced|renamed)")
_AS_IT_IS = r"(?! (?:[\w ]+ )?(?:so|too|such|as|that) \w+)"
"""'Don't make it so dark' is a wish for light."""
_FORBIDS = (
    rf"(?:(?:can|could|would|will) you (?:please )?not (?=[a-z])|(?:(?:please|just|and|but|so|also|now|oh|you (?:must|"
    rf"should)) )*(?:don't|do not|never|must not|mustn't|should not|shouldn't|"
    rf"no need to|there is no need to|i don't want you to|we don't want you to|i do not want you to) )(?:you )?(?:ever |even |dare |"
    rf"please )*"
    rf"{_BASE}\b{_AS_IT_IS}[^,;.!?]*?")
_IS_FORBIDDEN = (
    rf"(?:(?:please|just|and|but|so|also) )*(?:i (?:don't|do not) want )?[\w' #]{{1,30}}? (?:(?:should|must|may|can|need)(?: not|n't)|"
    rf"cannot|to not|not to|to(?= be))(?: be| get| become)?(?: any)? (?:{_DONE}|more \w+|less \w+|(?!ever\b|never\b|her\b|over\b|"
    rf"under\b|after\b|"
    rf"together\b|another\b|other\b|wander\b|hover\b)\w+er)(?: at all| again| than (?:it|that|this) (?:is|was)(?: now)?)?")
_WANTED_NOT = re.compile(r"\b(?:don't|do not|not|n't|cannot|never)\b|n't\b", re.I)
_END = r"(?=\s*(?:[,;.!?]|$|\bbut\b|\bjust\b|\band\b))"
_FORBIDDEN = re.compile(rf"(?:^|(?<=[,;.!?] )|(?<=\bbut )|(?<=\band ))(?:{_FORBIDS}|{_IS_FORBIDDEN}){_END}", re.I)
_WITHOUT = re.compile(
    r",? without (?:touching|changing|altering|editing|affecting|moving|cutting|deleting|removing|filming|darkening|"
    r"brightening) (?P<what>[^,;.!?]+)", re.I)
_ALONE = r"(?:alone|out(?: of (?:it|this))?|as (?:it|they) (?:is|are)|as is|untouched|unchanged|like (?:it|they) (?:is|are)|in peace)"
_LEFT = re.compile(
    rf"(?:[,;.!] *|^|\s+)(?:(?:but|and|just|please|then|only) )*(?:(?:leave|keep) (?P<what>(?!the music|everything|all |the rest|it |"
    rf"that |this )"
    rf"[^,;.!?]+?) {_ALONE}|(?:don't|do not|never) (?:touch|change|alter|edit|mess with) (?P<what2>(?!the (?:music|camera|order|title)|"
    rf"anything|everything|it\b|that\b)[^,;.!?]+?)){_END}", re.I)
_BUT_NOT = re.compile(
    r"(?:,? but (?:please )?(?:skip|spare|ignore|omit|leave out|exclude|not(?: (?:in|for|on))?)|,\s*(?:just )?not(?: (?:in|for|on))?) "
    r"(?P<what>(?:shots? |scenes? |the |number )*(?:#?\d+|first|last|second|third|fourth|fifth|sixth)(?:(?:, | and )\d+)*(?: shots?|"
    r" scenes?"
    r"| ones?)?)\s*[.!]*$", re.I)
_LATER = re.compile(
    r"\b(?:until|till|once|after|when|as soon as|before) (?:i|we|you|my \w+|our \w+|the (?:client|boss|team|producer))(?:'ve|'ll|"
    r" have| has| had|"
    r" will| can| could)?(?: all| both| finally| first)? (?:say|says|said|tell|tells|told|decided?|decides|approved?|approves|okay|"
    r"okayed|confirm|"
    r"confirms|confirmed|agree|agrees|agreed|talk|talked|discuss|discussed|change|make|darken|brighten|remove|delete|cut)\b(?! up\b)|"
    r"^(?:tomorrow|later(?: on| today| this week)?|next (?:week|time|month|year)|some ?day|one day|at some point|eventually|"
    r"in the future)\b(?!'s)|\b(?:tomorrow|next week|next time|some ?day|later (?:today|this week))[.!]*$", re.I)
_TAKEN_BACK = re.compile(
    r"(?:[,;.!–-]|\bbut\b|\bhmm+\b)\s*(?:(?:actually|oh|hmm+|wait|well|so|but|or|then|on second thoughts?|in fact|no|please)[,\s]+)*"
    r"(?:no|nope|never ?mind|don't|do not|leave it(?: as (?:it )?is| alone)?|better not|rather not|maybe not|not yet|not really|"
    r"i(?:'ve)? changed my mind|(?:i|we) (?:disagree|don't (?:think so|agree|want (?:that|it)|like (?:that|it|the idea))))[.! ]*$", re.I)


_NUMBER = r"(?:shots? |scenes? |number )?#?\d+"
_CORRECTED = re.compile(
    rf"(?P<not>{_NUMBER})(?P<mid>[^.,;!?\d]{{0,30}})[.,;!–-]+\s*(?:(?:no|wait|sorry|oops|actually|rather|i mean|i meant|make that|"
    rf"er+m?|um+)"
    rf"[ ,.]+)+(?P<but>{_NUMBER})\W*$", re.I)
"""'Make shot 3 darker. No wait, shot 4.'"""
_ANY = rf"(?:{_NUMBER}|the (?:first|second|third|fourth|fifth|sixth|last)(?: shot| scene| one)?)"
_NOT_THIS = re.compile(rf"^(?:no,? |wait,? |sorry,? )*not (?:in |on )?{_ANY}\s*[,;–-]+\s*(?:but )?(?P<but>(?:in |on )?{_ANY})", re.I)
"""'Not shot 2, shot 3: make it warmer.'"""
_TAKEN_BACK_BEFORE = re.compile(
    r"(?:^|(?<=[.!?] ))[^.!?]*\w [^.!?]*?(?:[,;–-]|\.\.+)\s*(?:(?:actually|oh|hmm+|wait|well|on second thoughts?|in fact|no|nah)[,\s]+)+"
    r"(?:leave (?:it|that|them)(?: as (?:it )?is| alone)?|never ?mind|forget (?:it|that)|scrap that|not that|don't)[.!]+\s+(?=\w)", re.I)
"""'Make it night in 4, actually no, leave that. Make it night in 5.'"""


@dataclass(frozen=True)
class Willed:
    """What a message asks for without what it forbids; the shots that are spared, and the words of the forbidden parts."""

    text: str
    spared: frozenset[str] = frozenset()
    about: str = ""


def willed(text: str, named: Callable[[str], tuple[str, ...]]) -> Willed:
    """What is left of a message when nothing forbidden stands in it; `named` are the shots that a few words name. Raises BadInput where
    nothing is left, NeedsAnswer where it is put off."""
    text = _NOT_THIS.sub(r"\g<but>", _CORRECTED.sub(r"\g<but>\g<mid>", _TAKEN_BACK_BEFORE.sub("", text)))
    back = _TAKEN_BACK.search(text)
    if back and re.search(r"\w+ \w+", text[:back.start()]) and not re.search(r"[.!?\n]\s+\w.*[.!?\n]\s+\w", text):
        raise BadInput("Nothing was changed.")
    later = _LATER.search(text)
    if later and re.search(r"\w+ \w+", text.replace(later[0], "")):
        raise NeedsAnswer("I do things at once, and keep none for later. Shall I do it now? Then say only what should be different.")
    left, spared = _without_spared(text, named)
    forbidden = [hit[0] for hit in _FORBIDDEN.finditer(left) if _WANTED_NOT.search(hit[0])]
    for each in forbidden:
        left = left.replace(each, "", 1)
    if forbidden:
        left = re.sub(r"^(?:[\s,;.!?–-]|but\b|just\b|and\b|so\b)+|[\s,;]+$", "", left)
    if forbidden and not left and not _LOCKS.fullmatch(text.strip(" .!")):
        raise BadInput("Nothing was changed: that stays as it is. What is locked is never changed, for example: lock shot 3.")
    return Willed(_EVERY_OTHER.sub("every shot", left) if spared else left or text, spared, ". ".join(forbidden))


def _without_spared(text: str, named: Callable[[str], tuple[str, ...]]) -> tuple[str, frozenset[str]]:
    """The text without the parts that spare single shots, and those; as it was where nothing else stands in it."""
    spared = set[str]()

    def spare(hit: re.Match[str]) -> str:
        words = next(each for each in hit.groups() if each)
        if not (shots := named(words)) and _A_SHOT.search(words):
            raise NeedsAnswer(f"Which shot should stay as it is: “{words.strip()}”?")
        spared.update(shots)
        return ", " if shots else hit[0]

    left = _LEFT.sub(spare, _BUT_NOT.sub(spare, _WITHOUT.sub(spare, text))).strip(" ,;.!")
    return (left, frozenset(spared)) if spared and re.search(r"\w", left) else (text, frozenset())


_A_SHOT = re.compile(r"\b(?:shots?|scenes?|one|ones|clips?)\s*$|#?\d+\s*$", re.I)
_LOCKS = re.compile(r"(?:(?:please|just) )*(?:don't|do not|never) (?:touch|change|alter|edit|mess with)\b.*", re.I)
"""What a lock is for: a wish of its own."""
_EVERY_OTHER = re.compile(
    r"\b(?:(?:all )?the (?:rest|others|other (?:shots|scenes|ones)|remaining (?:shots|scenes|ones))|everything else|everything|"
    r"all (?:the )?others?(?: shots| scenes| ones)?)\b(?! of\b| in\b| at\b)", re.I)
