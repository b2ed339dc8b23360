"""What leans on the message before: 'shot 4 too', 'the same for 5', 'no, I meant the last one', 'even more'.

Such words say a target, or only a direction; the deed is that of the message that led to the storyboard as it is. It is said again with
the other target, and where the first one was a mistake, that is taken back first.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from director.agent import adjusting
from director.agent.amounts import SMALL_NUMBERS
from director.agent.orders import STOPS
from director.agent.readings import commands
from director.agent.rule import FILLER
from director.agent.scene import Scene
from director.agent.targets import MARK, QUOTE, Marked, mark

_SAME = (
    r"(?:(?:please |now )?(?:do|make|apply|repeat|use|try|give|want|need)?\s*(?:exactly |just |all |it )*(?:the same|same|that|"
    r"this|it|ditto|likewise|so)(?: (?:thing|change|edit|treatment|deal|story))?(?: again| please| too| also| as well)*(?: "
    r"(?:should|must|can|could|goes|go|holds|counts|applies|please))*\s*(?:for|to|with|in|on|at|of|goes for)\s*)")
_TOO = (
    r"(?:,?\s*(?:too|as well|also|likewise|the same(?: way)?|same|ditto|please|needs? (?:that|it|the same)(?: too| as well)?|"
    r"again))*")
_ALSO = re.compile(
    rf"(?:(?:and|also|then|now|plus|oh)[\s,]+)*(?P<same>{_SAME})?(?:the )?(?P<what>{MARK}(?:\s*(?:,|and|&)\s*(?:the )?{MARK})*)"
    rf"(?P<too>{_TOO})", re.I)
_WRONG = (
    r"(?:(?:no|nope|sorry|oops|wait|hm+|ah|oh|stop|actually|my mistake|my bad|wrong (?:one|shot|scene)|not (?:that|this)(?: one)?|"
    r"that's (?:the )?wrong(?: one| shot)?|that was (?:the )?wrong(?: one| shot)?)[\s,.!:;–-]+)")
_MEANT = re.compile(
    rf"(?P<wrong>{_WRONG})*(?:(?P<meant>(?:i|we) (?:meant?|was talking about|wanted(?: that| it)?(?: (?:in|for|on))?|said)(?: only|"
    r" just)?|it (?:was|should (?:be|have been))|it's|make that|only|just|that was (?:meant )?for|rather|better|instead|"
    r"do (?:it|that) (?:to|in|on|for|with))\s*)?(?:(?:in|for|on|to|"
    rf"with)\s*)?(?:the )?(?P<what>{MARK})(?:,? not(?: the)?\s*{MARK})?(?: instead| please| of course)*", re.I)
_NOT_BUT = re.compile(
    rf"(?:{_WRONG})*not(?: the)?\s*{MARK},?\s*(?:but|i meant|rather)?\s*(?:the )?(?P<what>{MARK})(?: instead| please)*", re.I)
_MORE = re.compile(
    r"(?:(?:and|now|yes|good|nice|great|okay|please|but|hm+)[\s,]+)*(?:(?:even|still|a bit|a little|much|a lot|some|slightly)\s+)*"
    r"(?:more|further|stronger|more so|more of (?:that|it|this)|the same again|once more)"
    r"(?: (?:please|of that|like that|in that direction|so|still))*|(?:that's |it's )?(?:still )?not (?:quite )?enough(?: yet)?|"
    r"keep going|go (?:even )?further|one more notch|another notch", re.I)
_NEXT_FEW = re.compile(rf"\bthe (?:next|following) (?P<n>\d|{'|'.join(SMALL_NUMBERS)})(?: (?:ones|shots|scenes))?\b", re.I)
_LIKE_THAT = re.compile(
    rf"(?:(?:and|now|then|please|do|make|have)[\s,]+)*(?:the )?(?P<what>{MARK})\s*"
    r"(?:like (?:that|this)|the same(?: way)?|this way|that way)(?: please| too)*", re.I)
_NOT_THERE = re.compile(
    rf"(?:but |just |only |please )*(?:not|except)(?: (?:for|in|on|at))?\s*(?:the )?(?P<what>{MARK})(?: though| please)*", re.I)
_STEP = re.compile(
    r"\bthe (?:one|shot|scene)s? (?:right |just |directly )?(?P<way>before|after|behind|following)"
    r"(?: (?:it|that|this|them|that one))?(?=$|[,.;:]| too| as well)|\b(?:the |its )?(?P<way2>next|previous|following|preceding) "
    r"(?:one|shot|scene)\b", re.I)


@dataclass(frozen=True)
class Follow:
    """`message` is what is to be read in the place of what was said; `undo`: after the last change was taken back."""

    message: str
    undo: bool = False


def followed(text: str, last: str, before: Scene, scene: Scene) -> Follow | None:
    """The message that `text` stands for after `last`; None where it stands for itself. `before` is what `last` was read against."""
    if not last or not text or len(text) > 120 or re.search(QUOTE, text):
        return None
    other = adjusting.corrected(text, last)
    if other:
        return Follow(other, undo=True)
    if _MORE.fullmatch(text):
        return Follow(last)
    if beside := adjusting.beside_it(text, scene):
        return Follow(beside)
    marked = _marked(_beside(text, scene), scene)
    if any(each.question for each in marked.references):
        return None
    for pattern, undo in ((_ALSO, False), (_NOT_BUT, True), (_MEANT, True)):
        hit = pattern.fullmatch(marked.text)
        if hit is None or not _leans(hit, undo, marked.text):
            continue
        said = " and ".join(f"shot {scene.ids.index(each) + 1}" for each in _ids(hit["what"], marked))
        again = _aimed(last, said, before) if said else ""
        return Follow(again, undo) if again else None
    whole = _LIKE_THAT.fullmatch(marked.text)
    if whole is not None and len(_ids(whole["what"], marked)) == len(scene.ids):
        again = _aimed(last, "the whole film", before)
        return Follow(again) if again else None
    spared = _NOT_THERE.fullmatch(marked.text)
    if spared is not None and not re.search(MARK, _marked(last, before).text):
        return Follow(f"{last.rstrip(' .!?')} but not in {marked.references[ord(spared['what'][0]) - 0xE000].said}", undo=True)
    return None


def _leans(hit: re.Match[str], undo: bool, text: str) -> bool:
    """Whether the words lean on the message before, and are not a shot named for another reason."""
    found = hit.groupdict()
    if undo:
        return bool(found.get("wrong") or found.get("meant") or "not" in text.lower().split())
    return bool(found["same"] or found["too"].strip(" ,") not in ("", "please", "again") or re.match(r"(?:and|also|plus|then)\b", text,
        re.I))


def _beside(text: str, scene: Scene) -> str:
    """'the one before it' as the number of that shot, where one shot was spoken of last."""
    def number(hit: re.Match[str]) -> str:
        places = sorted(scene.ids.index(each) for each in scene.touched)
        early = re.match(r"before|previous|preceding", hit["way"] or hit["way2"], re.I)
        place = (places[0] - 1 if early else places[-1] + 1) if places else -1
        return f"shot {place + 1}" if 0 <= place < len(scene.ids) else hit[0]

    def several(hit: re.Match[str]) -> str:
        last, count = max(scene.ids.index(each) for each in scene.touched), int(SMALL_NUMBERS.get(hit["n"].lower(), 0) or hit["n"])
        following = range(last + 2, min(last + 2 + count, len(scene.ids) + 1))
        return f"shots {' and '.join(map(str, following))}" if len(following) == count else hit[0]

    return _STEP.sub(number, _NEXT_FEW.sub(several, text) if scene.touched else text)


def _marked(text: str, scene: Scene) -> Marked:
    return mark(text, scene, commands() | FILLER | {"too", "same", "also"}, STOPS)


def _ids(marks: str, marked: Marked) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each for sign in re.findall(MARK, marks) for each in marked.references[ord(sign) - 0xE000].ids))


def _aimed(last: str, target: str, before: Scene) -> str:
    """The message `last` with another target; '' where it names more than one."""
    marked = _marked(last, before)
    signs = re.findall(MARK, marked.text)
    if len(signs) > 1:
        return ""
    if not signs:
        return f"{last.rstrip(' .!?')} in {target}"
    return " ".join(re.sub(rf"(?:the )?{MARK}", f" {target} ", marked.text).split())
