"""A message in the shapes of orders that leave no doubt, said again as plain sentences, one for each order.

Every word of such a message is part of a shape: the order, its amount, and the shots. Where a part has no shape and is no sentence of
its own, the message stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from director import dictionary
from director.agent import remarks, rules_camera
from director.agent.additions import added
from director.agent.apart import agree
from director.agent.contents import at_place, events, shows, words
from director.agent.described import meant
from director.agent.film_shapes import FILM_SHAPES
from director.agent.joining import WISHES, joined, judges
from director.agent.marks import MARK, ORDINALS, QUOTE, Marked, index
from director.agent.orders import BEGINS
from director.agent.parlance import request
from director.agent.scene import Scene
from director.agent.shapes import SHAPES, Found, Shape
from director.errors import NeedsAnswer

MAX_PARTS = 12
"""Parts of a message that are looked at; a longer one is read as it stands."""
_JOINT = re.compile(r"\s*(?:[;\n]|[.!?]+(?=\s|$))\s*|\s*,\s+(?:(?:and|then|but|plus|also)\s+)*|\s+[–—-]+\s+|\s+(?:and|then|but|plus|&|"
    r"\+)\s+(?:(?:then|also|please)\s+)*", re.I)
_NOUNS = r"(?:shots?|scenes?|clips?|moments?|parts?|bits?|ones?|sequences?|segments?)"
_SPARE = re.compile(rf"^(?:(?:the|that|this|those|these|both|of|in|on|at|for|all|whole)\s+)*(?:{_NOUNS}\s+)*|(?:\s+{_NOUNS})+$", re.I)
_PRONOUN = re.compile(r"(?:it|that|this|them|those|these|both|(?:that|this) (?:one|shot|scene)|those (?:two|shots)|them both)", re.I)
_TOLD = re.compile(
    r"(?:(?:and|but|so|because|since|as) )?(?:(?:we|i)(?:'re|'m|'ve)? (?!see\b|hear\b|get\b|watch\b|want|need|like|'d|would|"
    r"could|should|can\b|must)|"
    r"(?:it|that|this|there)(?:'s| is| was| feels?| looks?| seems?| works?| reads?| sounds?| drags?| goes on| makes| gives| doesn't| "
    r"isn't| takes| has)\b|"
    r"(?:feels|looks|seems|works|reads|sounds|way too|far too|much too|too)\b)(?!.*(?:\d|\b(?:shots?|scenes?)\b))", re.I)
"""What somebody says about an order."""
_AROUND_CAMERA = frozenset(
    "the a an of on in at it its this that them him her his their camera shot frame framing angle view move movement as from with be "
    "should must is to make use have do "
    "want give go film shoot so just please there now instead no not without lose drop stop kill only keep get need let more bit very "
    "really "
    "and but then style try me us i we you i'd like start".split())
"""Words that may stand beside those about the camera and say nothing else."""
_UNWANTED = re.compile(
    rf"(?:instead of|rather than|in place of|(?:don't|do not|never) (?:leave|keep|make|have) (?:it|this|that)|no more|not|no|stop|"
    rf"lose|drop|kill|without|quit|ditch|"
    rf"remove|get rid of)(?: (?:an?|the|that|this|all|any|slow|slowly|fast|so|being|to be))* "
    rf"(?:{rules_camera.TERMS.pattern.replace('?P<', '?P<un')}|drift\w*|mov\w+|push\w*(?: in)?|"
    r"pull\w*(?: back)?|pan\w*|track\w*|zoom\w*|orbit\w*|shak\w*|wobbl\w*)(?: (?:shot|frame|camera|angle|framing))?\b", re.I)
"""The camera that is there and shall not be: what is wanted stands beside it, or is a camera that stands still."""
_WANT = re.compile(
    r"^(?:(?:i|we)(?:'d|'ll| would| will)? (?:(?:really|also|just|still) )*(?:like|want|need|love|prefer|have|take)(?: to (?:have|"
    r"see))?|there should be|"
    r"(?:give|get) (?:me|us)|let's have|how about|could there be)\s+", re.I)
_NUMBERS = re.compile(r"(?P<n>\d{1,2}(?:(?:, ?| and | & )\d{1,2})*)(?: *[:–-] +|: *| +)(?!(?:s|secs?|seconds?|x|times|percent|takes?|"
    r"shots?|scenes?|more|by|to|and|fps|"
                      r"frames?|k|p|mm|or)\b|%|\d)[a-z]", re.I)
_PASSED = re.compile(
    r"(?:(?:no|wait|never mind|hmm+|okay|ok|actually|right|so|well|yes|please|thanks|thank you|oh|um+|sorry|nah|yeah|hey|hi|hello|on "
    r"second "
    r"thoughts?|you know what|first|"
    r"then|also|quick one)\W*)+|(?:with|keep(?:ing)?|and keep) (?:all|every)(?: of)?(?: the)?(?: \w+)? shots?(?: (?:still|in|it|there))*|"
    r"(?:the )?rest(?: (?:is|are|stays?|can stay|fine|good|as (?:is|it is|it was|they are)|the same|unchanged|untouched|leave it|"
    r"okay))+|leave the rest(?: alone| as is)?", re.I)
"""Words that ask for nothing: interjections, and that the rest stays."""
_AGAIN = re.compile(
    r"(?:(?:please|just|can you|could you|so|and) )*(?:(?:re-?do|re-?film|re-?shoot|re-?roll|re-?render|re-?generate|re-?run|re-?make|"
    r"re-?take|retry)"
    r"(?: (?:it|that|this|that one|this one|the shot|that shot|this shot))?|(?:film|shoot|generate|render|roll|run|try|do|make) "
    r"(?:(?:it|that|this|that one|"
    r"that shot|this one|the shot) )?(?:again|over|over again|once more|anew|one more time)|(?:have |give it |take )?another (?:go|"
    r"try|take|attempt|stab|shot)"
    r"(?: at (?:it|that|this))?)(?:,? (?:please|again|from scratch|with (?:a |an )?(?:new|other|another|different) seed))*", re.I)
_THERE = re.compile(r"\b(?:while|when|as|where|in|during|on|at)\s+(?P<what>.+)$", re.I)
_VAGUE = re.compile(r"\b(?:something|anything)\b", re.I)
_COPIED = re.compile(r"\b(?:cop(?:y|ies)|duplicat\w+|repeat\w*)\b", re.I)
_FIRST = re.compile(r"(?:(?:i|we)(?:'d like| would like| want)? )?(?:first(?:ly)?(?: of all)?|start(?:ing)? (?:with|on)|"
    r"begin(?:ning)? with|open(?:ing)? (?:with|on)|the order should be|order:?|play|show)[,:]? +", re.I)
_REST = re.compile(r"(?:(?:with|comes?|the|all|of|by) )*(?:rest|others?|everything else|remaining ones|remaining shots|what's left|"
    r"other shots)(?: (?:of (?:it|the film)|as (?:it was|they were|before|it is|is|they are)|in order|"
                   r"unchanged|the same|follows?|as usual|after that))*", re.I)
_WHILE = re.compile(r"(?:when|where|while|as|at the (?:moment|point|part|bit) (?:when|where)) (?P<what>(?:the|they|he|she|it|both|"
    r"[A-Z]\w+) [^,]+?),\s+(?P<order>\S.+)$")
_WRITTEN = re.compile(r"\b(?:captions?|titles?|narrat\w*|voice-?over|says?|saying|said|text|card|credits?|reads?|reading|words?|"
    r"call(?:ed)?|names?|named|rename|line|sign)\b", re.I)
"""Words that text of one's own follows."""
_OWN = re.compile(rf"(?:(?:in|on|for|at|over) )?(?:the )?(?:(?:shots?|scenes?|number|first|second|third|fourth|fifth|sixth|last) "
    rf")?#?(?:\d+|shot|scene|one)\b(?:(?:, | and | & )\d+)*[:,]? (?!\d)\S|"
                  rf"(?:please |just |also )?(?:{'|'.join(sorted(BEGINS))})\b(?! (?:it|them|that|both|those)\b) \S", re.I)
"""A part that is a sentence of its own: it begins with an order, or with its shot."""
_UNNAMED = re.compile(r"(?:(?:make|get|bring|put|have|move|keep|let|take) )?(?:the |this |that )?(?:shot|scene|clip|picture|one)$|"
                      r"(?:and|&)\b|.*\b(?:and|&)$", re.I)
_CONDITION = re.compile(r"\W*(?:if|unless|in case|provided)\b", re.I)
_SHORTENED = re.compile(r"\b(?:by|gets?|takes?|to)\s+(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|half)\W*$", re.I)
"""A part that leaves out what the part before it says: '(shorten 1 by one second and) 4 by two'."""
_DOUBTFUL = re.compile(r"\b(?:or|if|unless|except|not|never|only|maybe|whether|don't|doesn't|shouldn't|why|what|how|which|who|new|"
    r"extra|another|an?)\b|n't\b", re.I)
"""Words beside shots that turn an order round, or ask."""


@dataclass(frozen=True)
class _Plain:
    """An order in plain words, with the shots it is about."""

    said: str
    kind: str
    about: tuple[int, ...]


class Frames:
    """Reads the parts of one message; `marker` finds the references to shots in a few words."""

    def __init__(self, scene: Scene, marker: Callable[[str], Marked]) -> None:
        self._scene, self._marker = scene, marker
        self._meant: dict[tuple[str, bool], tuple[int, ...]] = {}

    def plain(self, message: str) -> str:
        """The message as plain sentences; "" where it has no such shape."""
        text = re.sub(r"\s*\(([^()]*)\)", r" \1", message).strip(" .!?")
        if (told := _WHILE.match(text)) and len(place := self._shown(told["what"], told["what"])) == 1:
            number = self._scene.ids.index(place[0]) + 1         # 'when they run down the corridor, put the camera on the floor'
            return self.plain(f"in shot {number}, {told['order']}") or f"in shot {number}, {told['order']}"
        cuts = [0, *(hit.end() for hit in _JOINT.finditer(text))]
        ends = [*(hit.start() for hit in _JOINT.finditer(text)), len(text)]
        if len(cuts) > MAX_PARTS or _COPIED.search(text):
            return ""
        if listed := self._listed(text):
            return listed
        fault = self._faulty(text[:ends[-2]], text[cuts[-1]:]) if len(cuts) > 1 else None
        said = [fault] if fault else self._read(text, cuts, ends) or self._each_sentence(text)
        return ". ".join(dict.fromkeys(each.said for each in said)) if said else ""

    def _each_sentence(self, text: str) -> list[_Plain]:
        """The orders of every sentence that is one, and the others as they are; () where none is."""
        said = list[_Plain]()
        sentences = [part.strip() for part in joined(re.split(r"[.!?]+(?=\s|$)|[;\n]", text)) if part.strip()]
        for sentence in sentences if len(sentences) > 1 else ():
            cuts = [0, *(hit.end() for hit in _JOINT.finditer(sentence))]
            ends = [*(hit.start() for hit in _JOINT.finditer(sentence)), len(sentence)]
            said += self._read(sentence, cuts, ends) or [_Plain(sentence, "open", ())]
        vague = any(each.kind == "open" and _VAGUE.search(each.said) for each in said)
        return said if any(each.kind not in ("open", "film") for each in said) and not vague else []

    def _listed(self, text: str) -> str:
        """'First the workshop, then the race, then the rest': the order of the shots, as they are told one after the other."""
        parts = [part for part in re.split(r"\s*(?:,|;|\.|\band\b)?\s*\b(?:(?:and )?then|after that|followed by|finally)\b,?\s*|\s*;\s*",
            text) if part]
        first = _FIRST.match(text)
        if len(parts) < 2 or first is None:
            return ""
        order = list[int]()
        for n, part in enumerate([parts[0][first.end():], *parts[1:]]):
            if n and _REST.fullmatch(part):
                order += [each for each in range(1, len(self._scene.ids) + 1) if each not in order]
                continue
            found = self._places(self._all_shown(part))
            if not found:
                return ""
            order += [each for each in found if each not in order]
        left = [each for each in range(1, len(self._scene.ids) + 1) if each not in order]
        return f"reorder to {', '.join(map(str, [*order, *left]))}" if len(order) > 1 else ""

    def _all_shown(self, part: str) -> tuple[str, ...]:
        numbers = self._found(re.sub(r"^(?:shots?|scenes?)? ?(?=\d)", "shot ", part.strip(" ,.")), True)
        return tuple(self._scene.ids[each - 1] for each in numbers)

    def _faulty(self, told: str, order: str) -> _Plain | None:
        """'His tail melts in shot 5. Do it again': the shot that a fault is told of, and that it is to be filmed again."""
        if not _AGAIN.fullmatch(order.strip()) or any(_OWN.match(part.strip()) for part in _JOINT.split(told)):
            return None
        numbers = self._named(told)
        if not re.search(MARK, self._marker(told).text) and (there := _THERE.search(told)):
            numbers = self._places(meant(there["what"], self._scene)[0])
        return _Plain(f"film shot {numbers[0]} again", "again", numbers) if len(numbers) == 1 else None

    def _read(self, text: str, cuts: list[int], ends: list[int]) -> list[_Plain]:
        """The orders of a text, each as long as can be; with a part as it was said where that is a sentence of its own."""
        found, at, about, judged = list[_Plain](), 0, tuple[int, ...](), tuple[int, ...]()
        named, faulty = dict[int, None](), False
        while at < len(cuts):
            order, to = self._longest(text, cuts, ends, at, about, tuple(named))
            if order:
                if (judged and not set(judged) & set(order.about)) or (faulty and order.kind != "again"):
                    return []
                found, about, judged, faulty = [*found, order], order.about or about, (), False
                named |= dict.fromkeys(order.about)
            else:
                part = text[cuts[at]:ends[at]].strip()
                if judges(part) and not WISHES.search(part) and (about_it := self._named(part)):
                    about = judged = about_it                    # 'shot 2 is dead. truck left slowly'
                elif _OWN.match(part) or (re.search(QUOTE, part) and _WRITTEN.search(part)):
                    if _VAGUE.search(part) or _SHORTENED.search(part):
                        return []                                # what follows, or what stands before, says what
                    if _WRITTEN.search(part) and not re.search(QUOTE, part):
                        part, at = text[cuts[at]:].strip(), len(cuts)      # all that follows may be the text
                    found.append(_Plain(self._headed(part), "open", ()))
                elif part and not asks_nothing(part):
                    faulty = judges(part) and WISHES.search(part) is None    # 'it all looks noisy, film it again'
                    if not faulty:
                        return []
            at = to + 1
        return found if any(each.kind != "open" for each in found) and not judged and not faulty else []

    def _longest(self, text: str, cuts: list[int], ends: list[int], at: int, about: tuple[int, ...], named: tuple[int,
        ...]) -> tuple[_Plain | None, int]:
        """The order that begins at a part, over as many parts as it can take, and the last of them."""
        for to in range(min(len(cuts), at + 4) - 1, at - 1, -1):
            part = text[cuts[at]:ends[to]].strip()
            spoken = named if re.search(r"\b(?:both|all of them)\b", part, re.I) else about
            said = self._headed(part).strip(" .!?,")
            if order := self._order(request(said), spoken) or self._shaped(said, spoken):
                return order, to
        return None, at

    def _named(self, part: str) -> tuple[int, ...]:
        """The shots behind the references of a few words; () where one is not clear."""
        marked = self._marker(part)
        marks = [marked.references[index(hit)] for hit in re.findall(MARK, marked.text)]
        return () if any(each.question or each.whole for each in marks) else self._places(tuple(i for each in marks for i in each.ids))

    def _order(self, part: str, about: tuple[int, ...]) -> _Plain | None:
        wish = _WANT.sub("", part)
        found = self._shaped(part, about) or (self._shaped(wish, about) if wish != part else None) or self._camera(part, about)
        written = re.search(QUOTE, part) and _WRITTEN.search(part)         # 'insert a title "Part Two" before 3' is no shot
        if not found and not written and (new := added(part, lambda said: self._found(said.strip(" ,:;"), True))):
            return _Plain(new[0], "new", new[1])
        return found

    def _shaped(self, part: str, about: tuple[int, ...]) -> _Plain | None:
        for pattern, said in FILM_SHAPES:
            if (hit := pattern.fullmatch(part)) is not None and (plain := said(hit)) and not self._somewhere(part):
                return _Plain(plain, "film", ())
        for shape in SHAPES:
            if (hit := shape.pattern.fullmatch(part)) is None:
                continue
            given = hit.groupdict()
            x = self._numbers(given["x"], shape, about)
            y = self._numbers(given["y"], shape, ()) if given.get("y") else ()
            if not x or (given.get("y") and not y):
                continue
            takes = len(self._scene.takes.get(self._scene.ids[x[0] - 1], ())) if len(x) == 1 else 0
            if plain := shape.said(Found(hit, x, y, len(self._scene.ids), takes)):
                return _Plain(plain, shape.kind, tuple(dict.fromkeys((*x, *y))))
        return None

    def _somewhere(self, part: str) -> bool:
        """Whether a wish about the whole film names single shots after all: 'music off for the last shot'."""
        place = re.search(r"\b(?:for|in|on|during|over|under) (?P<what>(?:the|shots?|scenes?|number) [\w ,]+|#?\d+)$", part, re.I)
        return place is not None and 0 < len(self._found(place["what"], True)) < len(self._scene.ids)

    def _camera(self, part: str, about: tuple[int, ...]) -> _Plain | None:
        """'2 top-down instead of static': words about the camera alone, for the shots that are named."""
        marked = self._marker(part)
        marks = [marked.references[index(hit)] for hit in re.findall(MARK, marked.text)]
        ids = marks[0].ids if len(marks) == 1 and not marks[0].question and not marks[0].whole else ()
        ids = ids or (tuple(self._scene.ids[n - 1] for n in about) if not marks else ())
        if not ids or not rules_camera.TERMS.search(marked.text) or not _agrees(marked.text):
            return None
        text = re.sub(rf"(?:\b(?:in|on|for|at|of|to) )?(?:the )?\s*{MARK}\W*", " ", marked.text).strip()
        kept = " ".join(_UNWANTED.sub(" ", text).split()).strip(" ,")
        left = re.findall(r"[\w'-]+", rules_camera.TERMS.sub(" ", kept))
        shown = {word for word in left for each in ids if words(word) and shows(each, words(word)[0], self._scene.board)}
        said, whole = rules_camera.wanted(kept), rules_camera.wanted(text)
        if set(whole.split()) - set(said.split()) <= {"static", "eye", "level", "medium",
            "shot"} and set(said.split()) <= set(whole.split()):
            said = whole                                         # 'no push-in, from above' stands still
        if not said or said in ("fast", "slow") or any(word.lower() not in _AROUND_CAMERA and word not in shown for word in left):
            return None
        numbers = self._places(ids)
        return _Plain(f"shot{'s' if len(numbers) > 1 else ''} {' and '.join(map(str, numbers))}: {said}", "camera", numbers)

    def _headed(self, part: str) -> str:
        """'4 top-down', '2: closer' with the word that such a number stands for."""
        head = _NUMBERS.match(part)
        fits = head is not None and all(0 < int(each) <= len(self._scene.ids) for each in re.findall(r"\d+", head["n"]))
        return f"shot{'s' if len(re.findall(r'[0-9]+', head['n'])) > 1 else ''} {part}" if head and fits else part

    def _numbers(self, said: str, shape: Shape, about: tuple[int, ...]) -> tuple[int, ...]:
        """The shots, by number from 1, that a few words name and say nothing else; () where they do not."""
        said = said.strip(" ,:;-–")
        if shape.kind == "join" and re.match(r"them|those|these|both", said, re.I):
            return ()                                            # the two as they will stand then
        if _PRONOUN.fullmatch(said):
            touched = self._places(self._scene.touched)
            return about or (touched if shape.kind == "join" and len(touched) == 1 else ())
        if (said, shape.loose) not in self._meant:
            self._meant[said, shape.loose] = self._found(said, shape.loose)
        return self._meant[said, shape.loose]

    def _found(self, said: str, loose: bool) -> tuple[int, ...]:
        if not said or _UNNAMED.match(said) or _DOUBTFUL.search(said) or len(said) > 90:
            return ()
        said = re.sub(r"\b(last|final|first|opening|closing) (?:frame|image|picture)\b", r"\1 shot", said, flags=re.I)
        if re.fullmatch(rf"(?:the )?(?:very )?(?:{'|'.join(ORDINALS)})(?: ones?)?", said, re.I):
            said = f"the {re.sub(r'^the | ones?$', '', said, flags=re.I)} shot"
        marked = self._marker(said)
        rest = _SPARE.sub(" ", re.sub(rf"{MARK}|,|\band\b|&", " ", marked.text)).strip()
        marks = [marked.references[index(hit)] for hit in re.findall(MARK, marked.text)]
        if marks:
            known = all(each.ids and not each.question for each in marks) and not (len(marks) > 1 and any(each.whole for each in marks))
            return self._places(tuple(i for each in marks for i in each.ids)) if known and not rest else ()
        bare = _SPARE.sub(" ", said).strip()
        named = re.search(rf"\b{_NOUNS}$", said, re.I) is not None
        return self._places(self._shown(bare, said)) if bare and (loose or named or self._happens(bare)) else ()

    def _shown(self, bare: str, said: str) -> tuple[str, ...]:
        """The one shot that shows all that a few words name, or the shots of one place."""
        board = self._scene.board
        if not words(bare) or set(bare.lower().split()) & {"music", "title", "camera", "light", "sound", "film", "narrator", "captions",
            "voice"}:
            return ()
        ids, _, question = meant(said, self._scene)
        if not question and all(shows(ids[0], word, board) for word in words(bare)):
            shot = board.shot(ids[0])
            own, around = set(words(f"{shot.prompt} {shot.location}")), set(words(f"{shot.camera.text()} {shot.lighting}"))
            return ids if any(word in own or word not in around for word in words(bare)) else ()
        there = at_place(bare, board)
        return there if there and all(shows(there[0], word, board) for word in words(bare)) and len(words(bare)) <= 2 else ()

    def _happens(self, bare: str) -> bool:
        """Whether a few words end in something that happens: 'the race', 'the tin can sorting'."""
        last = bare.split()[-1].lower()
        return re.fullmatch(events(self._scene.board), last) is not None or (last.endswith("ing") and bool(dictionary.bases(last, "verb")))

    def _places(self, ids: tuple[str, ...]) -> tuple[int, ...]:
        return tuple(dict.fromkeys(self._scene.ids.index(each) + 1 for each in ids))


def _agrees(text: str) -> bool:
    """Whether the words about a camera can all be true at once."""
    try:
        agree(_UNWANTED.sub(" ", text))
    except NeedsAnswer:
        return False
    return True


def asks_nothing(part: str) -> bool:
    """Whether a part only says something about the orders around it."""
    told = _TOLD.match(part) is not None and WISHES.search(part) is None
    around = remarks.around(part) and re.search(r"\b(?:too|also|as well)$", part, re.I) is None
    return _PASSED.fullmatch(part) is not None or around or remarks.aside(part) or told


def in_plain_words(text: str, scene: Scene, marker: Callable[[str], Marked], mended: Callable[[], str]) -> str:
    """A message in plain sentences, where it has such a shape as it is or, `mended`, without typing errors; else ""."""
    if _CONDITION.match(text):
        return ""
    frames = Frames(scene, marker)
    if shaped := frames.plain(text):
        return shaped
    right = mended()
    return frames.plain(right) if right != text else ""
