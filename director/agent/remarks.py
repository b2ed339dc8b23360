"""What people say around a request: why they want it, what they think, what must not happen, what somebody else wrote.

Nothing here is dropped from a sentence that is understood as it stands: the shorter wordings are tried only where it is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from director.agent.targets import MARK, QUOTE

_WISH = re.compile(
    r"\b(?:should|could|must|needs?|need to|want|would like|'d like|please|let's|can (?:you|we)|make|instead|how about)\b", re.I)
_JUDGED = (
    r"(?:too|so|way|annoy\w*|jarring|distract\w*|boring|dull|harsh|abrupt|confus\w*|weird|odd|wrong|silly|much|hardly|barely|"
    r"can't|cannot|can hardly|doesn't|don't|isn't|aren't|won't|never|enough|better|nicer|fine|perfect|okay|great|ruins?|spoils?|"
    r"kills?|breaks?|bothers?|hurts?|makes?|feels?|looks?|sounds?|bores?|slows?|confuses?|scares?|tires?|seems?|drags?|stays?|"
    r"remains?|keeps?|reminds?|unnecessary|approved|happy|love[sd]?|likes?|hates?)")
_OPINION = re.compile(
    r"^(?:and |but |as |since |because )?(?:(?:it|that|this|they|these|those|he|she|there|"
    rf"(?:the|its|his|her|their|my|our|that|this) [\w' -]{{2,40}}?|everything else|the rest|nobody|no one|everyone|everybody|"
    rf"people|somebody|someone)\b(?:'s|'re)?[\w' ]*?\b{_JUDGED}\b.*|"
    r"[\w' ]{3,30} (?:was|were|looked|felt|worked) (?:much |way |a lot |far |so much )?"
    r"(?:better|nicer|fine|best|good|great|worse)\b.*|(?:it|that|this|there|they|he|she)"
    r"(?:'s|'re| is| are| was| were| will be)\b.*|(?:i|we|you|my \w+|our \w+)"
    r"(?:'m|'re|'ve|'ll| am| are| is| was| were| have| had| will| can| can't| could| don't| do| love| hate| like|"
    r" need (?:more )?(?:room|space|time)\b| think| find| feel| know| post| show| watch| use| need it| want it)\b.*)$", re.I)
_ADDRESS = re.compile(
    r"^(?:and|but|so|oh|dear|love|mate|bro|dude|guys|folks|team|sir|madam|honey|sweetie|my friend|yo|man|boss|thanks|thank you|"
    r"cheers|will you|would you|okay|right|please)$", re.I)
_LIKENED = re.compile(
    r"^(?:(?:a bit|kind of|sort of|just|really|exactly|almost|you know)\s+)*(?:like|as (?:in|on|if|though)|à la|similar to)\b.+",
                      re.I)
_LIKENED_TAIL = re.compile(
    r"\s+(?:just |a bit |kind of |sort of )?like (?:on|in|at|we|they|you|with|the ones?|how|what|back|grandma|when|from)\b.*$", re.I)
_FLAVOUR = re.compile(
    r"^(?:(?:proper|real|very|really|total|pure|full|nice|some|a|an|that|with|the)\s+)*[\w-]+(?: [\w-]+)? "
    r"(?:feel|feeling|vibes?|mood|style|look)$", re.I)
_NOT_THIS = re.compile(
    r"^(?:and |but |so |just |please )*(?:(?:don't|do not|never|no need to|not to|without)\s+(?:even |really |actually )?(?:drop|"
    r"dropp?ing|remove|removing|delete|deleting|cut(?:ting)?(?: out| away)?|lose|losing|touch(?:ing)?|chang(?:e|ing)|export"
    r"(?:ing)?|film(?:ing)?|re-?film(?:ing)?|re-?shoot(?:ing)?|re-?render(?:ing)?|mov(?:e|ing)|add(?:ing)?|alter(?:ing)?|shorten"
    r"(?:ing)?|skip(?:ping)?|kill(?:ing)?|render(?:ing)?|start(?:ing)?|spend(?:ing)?|replac(?:e|ing)|mess(?:ing)?(?: with)?)\b(?!"
    r"(?: the)? (?:camera|music|sound))[^,;]*?\b(?:any|anything|else|shots?|scenes?|yet|now|again|rest|others?|picture|prompts?|"
    r"descriptions?|wording|order|length|takes?|it|them|that|too)\b.*|"
    r"(?:no|not|nothing) (?:an? )?(?:exports?|render(?:ing)?|filming|re-?filming|re-?shoots?|new takes?|changes?|cuts)\b.*|"
    r"(?:nothing|not) (?:else|yet|more|new).*|(?:prompts?|pictures?|order|rest|everything else|all else|length|the rest|takes?|"
    r"sound|music|camera)(?: (?:should|must|can|to))? (?:untouched|unchanged|stays?|stay the same|the same|as "
    r"(?:is|it is|before|they are)|as-is|alone)\b.*|(?:same|keep the(?: same)?) (?:prompt|picture|order|length|everything)s?\b.*|"
    r"(?:leave|keep) (?:the |all |every)?[\w ]{0,40}?(?:as (?:it is|they are|is|it was|they were|before)|alone|unchanged|"
    r"untouched|the same|the way (?:it is|they are))\b.*|(?:the )?(?:original|longer|shorter|new|old|other|"
    r"rest)\b[\w ]* (?:can stay|stays|stay|remains)\b.*|(?:just )?(?:keep|leave) (?!only\b|just\b|it\b|that\b|them\b)(?:the|his|"
    r"her|its|my|all the) (?!music|narrator|captions|subtitles|title|rest|first|last|second|third)[a-z' ]{3,30}?(?: too| though|"
    r" please| in(?: there)?| as well)*|(?:could|can|would) (?:you|we) (?:please )?(?:change|do|fix|adjust|arrange|manage|sort|"
    r"make) (?:that|it|this)(?: for (?:me|us))?(?: please)?|but (?:please )?(?:keep|leave) (?!only\b|just\b)(?:the |all |his |"
    r"her |its |my )?[a-z' ]{3,30}|not (?:just|only|merely|simply) \w+.*)$", re.I)
_APPROVES = re.compile(
    r"(?:the|that|this|those|these|my|our)\b(?!.*(?:\d|\b(?:shots?|scenes?|clips?|one)\b))[\w' ]{0,40}? "
    r"(?:is|are|looks?|sounds?|feels?|can|should|may)(?: (?:really|so|just|very|all|already|now|totally|absolutely|much|way|a lot|"
    r"stay|stays|remain))* (?:fine|good|great|okay|perfect|lovely|right|nice|wonderful|amazing|brilliant|beautiful|"
    r"as (?:it|they) (?:is|are)|the same|here|unchanged|the way (?:it|they) (?:is|are))(?: "
    r"(?:now|already|though|like this|as is))?", re.I)
_AT_PRESENT = re.compile(
    r"^(?:and |but |because |since )?(?:at the moment|right now|currently|as it is(?: now)?|so far|until now|now it|for now it)\b", re.I)
_LATER = re.compile(
    r"^(?:so |and |then )*(?:i|we|you|they|the \w+)(?:'ll| will| can| could| may| want to|'d like to) "
    r"(?:pick|choose|decide|see|compare|look|check|tell|select|export|think)\b.*", re.I)
_SO_THAT = re.compile(
    r"\s+so (?:that )?(?:i|we|they|you|he|she|it|people|nobody|no one)\b"
    r"(?:'ll| can| could| will| may| don't| won't| can't| cannot| have| has)\b.*$", re.I)
_OTHERS_WORDS = re.compile(
    r"^(?!(?:please |also |then |and )*(?:give|put|add|write|make|show|have|let|end|open|start|set|use|insert|title|caption|close|"
    rf"finish|display)\b)[^{QUOTE[1:-1]}]{{0,80}}\b(?:mailed|e-?mailed|wrote|writes|said|says|sent|texted|messaged|told|posted|"
    r"commented|left|reads?|suggested|asked|forwarded|shouted|goes|pasted|note|comment|mail|message|review|"
    rf"feedback)\b[^{QUOTE[1:-1]}]{{0,40}}[:,]?\s*{QUOTE}\s*$", re.I)
_SHRUG = re.compile(
    r"^(?:(?:i|we) know\b(?! (?:how|what|where))[^.;:]{0,60}|whatever|anyway|anyhow|so|hmm+|well|lol|haha|"
    r"ignore (?:it|that|him|her|them|this)|never mind(?: (?:that|him|her|them|it))?|no idea why|go figure|silly, right|(?:i|we) "
    r"(?:won't|don't|will not|do not)(?: \w+){0,3}|(?:he|she|they)(?:'s|'re| is| are)(?: \w+){1,4}|all right|alright|who cares|"
    r"don't mind (?:him|her|them|it|that))$", re.I)
_APPROVED = re.compile(
    r"^(?:(?:the |my |our )?(?:client|boss|producer|director|team|kids?|wife|husband|customer|agency|editor|teacher|everyone|"
    rf"everybody|they|we|i|he|she)|{MARK}) ?(?:has |have |already |just |really |all |both )*(?:approved|okayed|ok'd|"
    r"signed off(?: on)?|loved?|likes?|liked|signed|is happy with|are happy with|is fine with|accepted|agreed(?: on| to)?|"
    r"cleared)\b.*", re.I)
_START = re.compile(
    r"\b(?:so (?=(?:make|please|can|could|let's|use|turn|set|put|cut|add|remove|we need|i need|the |it )\b)|"
    r"(?:and |but |so )*(?:can|could|would|will) (?:you|we)\b\s*(?:please )?|(?:and |but )*(?:can|could) (?=(?:the|it|they|we)\b))", re.I)


_TO_THAT = re.compile(
    r"^(?:so |and |please |then )*(?:(?:can|could|would) (?:you|we) )?(?:please )?"
    r"(?:trim|cut|shorten|bring|get|make|do|fix|change|set|adjust|squeeze|fit) (?:it|that|this|the film|everything)"
    r"(?: (?:down|up|in|accordingly|please|like that|for (?:me|us)))*(?: (?:to|into) (?:that|this|fit|size|length))?$", re.I)


def around(text: str) -> bool:
    """Whether a part of a sentence says what somebody thinks, and asks for nothing."""
    return _around(text.strip(" .!?,"))


def aside(sentence: str) -> bool:
    """Whether a whole sentence tells what others wrote or approved, or forbids what nobody asked for; nothing is to be done."""
    text = sentence.strip(" .!?,")
    said = any(pattern.match(text) for pattern in (_OTHERS_WORDS, _APPROVED, _NOT_THIS, _LATER, _TO_THAT))
    return said or _SHRUG.fullmatch(text) is not None or _APPROVES.fullmatch(text) is not None


def shorter(sentence: str) -> Iterator[tuple[str, ...]]:
    """Wordings of a sentence without what is said around its requests, as the parts that must each be understood; the fullest first."""
    seen: set[tuple[str, ...]] = {(sentence,)}
    for parts in _wordings(sentence):
        kept = tuple(part for part in parts if re.search(r"\w", part) or re.search(MARK, part))
        if kept and kept not in seen:
            seen.add(kept)
            yield kept


def _wordings(sentence: str) -> Iterator[tuple[str, ...]]:
    text = re.sub(rf"\s*[(\[][^)\]{QUOTE[1:-1]}]*[)\]]", "", sentence)
    yield (text,)
    yield (re.sub(r"^(?!fonts?\b|typeface|letter)(?:[a-z][a-z'-]+ ?){1,3}:\s+", "", text, flags=re.I),)
    text = _SO_THAT.sub("", text)
    yield (text,)
    parts = [part.strip() for part in re.split(r"\s*[,;]\s+|\s+[–—-]+\s+|\s*:\s+(?=[a-z])", text)]
    kept = [part for part in parts if not _around(part)]
    left = [part for part in parts if part not in kept and not _AT_PRESENT.match(part)]
    if any(_NAMES.search(part) for part in left) and any(_REFERS.search(part) for part in kept):
        return                                                # 'the first shot is too dark, make it brighter'
    yield (", ".join(kept),)
    bare = [_LIKENED_TAIL.sub("", _ADDRESS_TAIL.sub("", part)) for part in kept]
    yield (", ".join(bare),)
    start = _START.search(text)
    if start and start.end() > 3:
        yield (text[start.end():],)
    if len(kept) > 1:
        yield tuple(_begun(part) for part in bare)


_ADDRESS_TAIL = re.compile(r"[\s,]+(?:please[\s,]+)?(?:dear|love|mate|bro|dude|guys|folks|yo|man|honey|sweetie|boss|lol|haha)$", re.I)


_NAMES = re.compile(r"\b(?:shots?|scenes?|clips?|one where|first|last|final|opening|\d)\b", re.I)
_REFERS = re.compile(r"\b(?:it|that|this|them|there|those|one)\b", re.I)


def _begun(part: str) -> str:
    """A part from where its request begins: 'and I was thinking since it is bedtime could the music be softer'."""
    start = _START.search(part)
    part = re.sub(r"^(?:oh|and|but|also|so|then|plus)(?:,? (?:and|but|also|so|then|please))*\s+", "", part, flags=re.I)
    rest = part[start.end():] if start else ""
    if start and re.search(r"\b(?:can|could) $", start[0], re.I) and not rest.lower().startswith(("the ", "it ", "they ")):
        return f"the {rest}"
    return rest if start and start.end() > 10 and rest else part


def _around(part: str) -> bool:
    if _ADDRESS.fullmatch(part) or _NOT_THIS.match(part) or _LATER.match(part) or _LIKENED.match(part) or _FLAVOUR.match(part):
        return True
    return (_OPINION.match(part) is not None or _AT_PRESENT.match(part) is not None) and _WISH.search(part) is None
