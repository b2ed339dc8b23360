"""The clauses of one message, read against one scene: by themselves, cut at their joints, without what is only told, in plainer "
"builds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from director.agent import conditions, paraphrase, remarks, told
from director.agent.clauses import INSTEAD, between_them, elsewhere, pronouns
from director.agent.contents import at_place, best, fit, people
from director.agent.gapping import cuts
from director.agent.joining import apiece, gapped, judges, paired
from director.agent.orders import BEGINS, HEADS, STOPS
from director.agent.parlance import request
from director.agent.readings import (
    COMPLAINT,
    JOINTS,
    JUDGED,
    LAST_RESORT,
    MAX_JOINTS,
    RULES,
    TOLD,
    Reading,
    aimed_back,
    better,
    carried,
    commands,
    sound,
    tried,
)
from director.agent.rule import FILLER, Sense, ask
from director.agent.scene import Scene
from director.agent.targets import MARK, QUOTE, mark
from director.errors import BadInput, NeedsAnswer
from director.model import Storyboard
from director.toolbox.changes import Change, called

_VERBS = "|".join(sorted(HEADS | BEGINS | {"shoot", "refilm", "reroll", "re-roll", "render", "generate"}))
_TWO_WISHES = re.compile(rf"{MARK}\s*(?:[,;]|\band\b|\bthen\b|\bbut\b)[\s,]*(?:(?:and|then|but|please)\s+)*"
                         rf"(?:{_VERBS})\s*(?:the )?{MARK}", re.I)
"""A verb of its own before each of two shots: 'lock 1 and 2, film the rest again'."""
_IT_TOO = re.compile(r"^((?:(?:also|then|just|please) )*(?:lower|raise|turn|make|bring|fade|keep|tone|dial) )(?:it|that)\b"
                     r"(?=(?: (?:a bit|a little|much))?(?: (?:down|up|lower|louder|quieter|softer|higher))?\s*(?:$|,|and\b))", re.I)
_ONLY_THERE = re.compile(rf"(\b(?:in|on|for|at)\s*(?:the )?{MARK})\s*(?:only|alone)\s*$", re.I)
_WANTED = re.compile(r"^(?:i|we)(?:'d| would)? (?:want|need|like|love)(?: to (?:see|have))? (?!to\b|it\b|that\b)", re.I)
_DIRECTION = re.compile(r"(?:(?:no|a bit|a little|much|even|still|but|please|now),? )*(?:louder|quieter|softer|lower|higher|off|"
    r"on|back on|again)(?: again| please)*", re.I)
"""A direction with nothing that it belongs to: it is about what was changed last."""


class Reader:
    """Reads the clauses of one message against one scene; what was read once is remembered."""

    def __init__(self, scene: Scene, quotes: tuple[str, ...], english: bool) -> None:
        self._scene, self._quotes, self.english = scene, quotes, english
        self.spared = frozenset[str]()                               # shots that no wish of the message may change
        self.pair: tuple[str, ...] = ()                              # the two shots that were spoken of last: 'a fade between them'
        self._readings: dict[tuple[str, tuple[str, ...]], Reading | None] = {}
        self._clauses: dict[tuple[str, tuple[str, ...]], list[Reading] | None] = {}

    def spared_by(self, words: str) -> tuple[str, ...]:
        """The shots that a few words name, where they are not all of them."""
        found = self.of(words)
        return found if len(found) < len(self._scene.ids) else ()

    def named(self, text: str) -> tuple[str, ...]:
        """The shots that are named in so many words; () where one is not clear."""
        sense = self._sense(text, ())
        return () if sense.puzzles else sense.explicit()

    def guard(self, board: Storyboard) -> Change:
        """No change; raises NeedsAnswer where a spared shot would be another one, or look different with the whole film."""
        film = ("style", "grade", "characters", "captions", "voiceover", "aspect")
        was = {shot.id: shot for shot in self._scene.board.shots}
        if any(shot.id in self.spared and shot != was[shot.id] for shot in board.shots) or not self.spared <= {
                shot.id for shot in board.shots} or any(getattr(board, name) != getattr(self._scene.board, name) for name in film):
            ask(f"That would change {called(self._scene.board, tuple(self.spared))} too. Which shots should change, by number?")
        return Change(board, "")

    def clauses(self, text: str, given: tuple[str, ...]) -> list[Reading] | None:
        """The readings of a clause: one, or several where it falls into commands of their own."""
        if (text, given) not in self._clauses:
            self._clauses[text, given] = self._cut(text, given)
        return self._clauses[text, given]

    def decided(self, sentence: str, when: str, wish: str, unless: bool, given: tuple[str, ...]) -> str:
        """The wish of a sentence whose condition holds in the film. Raises NeedsAnswer where it does not, or nothing says."""
        sense = self._sense(when, given)
        about = self.of(when)
        wanted = request(wish)
        if not sound(self.clauses(wanted, about or given) or []):
            return sentence
        if not (about or re.search(MARK, sense.text)):                # 'mute shot 3 if it has a sound'
            sense.given = self._sense(wanted, given).explicit()
        known = conditions.holds(when, sense)
        if known is None:
            raise NeedsAnswer(f"I cannot tell whether {sense.spoken(when)}. Shall I do it anyway?", yes=wanted)
        if known is unless:
            raise BadInput(f"Nothing was changed: {'it is' if unless else 'it is not'} so that {sense.spoken(when)}.")
        if about and not re.search(MARK, self._sense(wanted, ()).text):
            return f"in {' and '.join(f'shot {self._scene.ids.index(each) + 1}' for each in about)}, {wanted}"
        return wanted

    def background(self, message: str, request_: str) -> tuple[str, ...]:
        """The shots that a remark before the one request of a message is about: 'the corridor looks sterile. Put up some posters.'"""
        before = [part for part in re.split(r"(?<=[.!])\s+", message) if request_[:12].lower() not in part.lower()
            and judges(part.strip(" .!"))]
        return self.of(before[0].strip(" .!")) if len(before) == 1 else ()

    def of(self, text: str) -> tuple[str, ...]:
        """The shot that a sentence speaks of, by mark or by what it shows; () where that is not one place."""
        turned = re.split(r"\bbut\b", text)[-1]                    # '1 and 2 are fine, but 3 is a mess'
        if turned != text and re.search(MARK, self._sense(turned, ()).text):
            return self.of(turned)
        sense = self._sense(text, ())
        who = re.match(r"(?:the )?([\w-]+) (?:is|are|looks?|seems?|feels?|was|gets?)\b", text, re.I)
        if who and not re.search(MARK, sense.text) and people(who[1], self._scene.board):
            return ()                                            # 'Bolt is too small' is about every shot that he is in
        named = () if sense.puzzles or sense.film_wide else sense.ids(sense.text)
        about = _ABOUT.match(text)
        what = about[1] if about else text
        found = best(what, self._scene.board)
        clear = len(found) == 1 and fit(what, self._scene.board) >= 0.5
        return named or at_place(text, self._scene.board) or (found if clear else ())

    def there(self, told_: str, following: Sequence[str]) -> tuple[str, ...]:
        """The shots that a sentence told of, where the one after it says 'there'."""
        return self.of(told_) if re.search(r"\bthere\b", " ".join(following[:1])) else ()

    def sentence(self, text: str, given: tuple[str, ...]) -> list[Reading]:
        """The readings of a sentence; where it is not understood well as it stands, of what is left without remarks."""
        for other in paraphrase.others(text, certain=True):
            if (found := self.clauses(request(other), given)) and not any(each.lost or each.sense.puzzles for each in found):
                return found
        if self._scene.topic and re.match(r"(?:make|turn|put|bring|have|change|switch|set|give|let) (?:it|that|them)\b", text, re.I):
            meant = self.clauses(re.sub(r"\b(?:it|that|them)\b", self._scene.topic, text, count=1, flags=re.I), given) or []
            if sound(meant):
                return meant                                     # 'no music', then 'put it back on but quieter'
        if self._scene.topic and _DIRECTION.fullmatch(text) and not re.search(MARK,
            self._sense(text, given).text):
            meant = self.clauses(f"{self._scene.topic} {text}", given) or []
            if sound(meant):
                return meant
        whole = self.clauses(text, given) or []
        if sound(whole):
            return whole
        return self.without_remarks(text, given) or self.otherwise(text, given) or self.on_topic(text) or self.as_told(text, given) or whole

    def as_told(self, text: str, given: tuple[str, ...]) -> list[Reading] | None:
        """The readings of what is asked behind something that is only told; the shot that was told of is meant."""
        for before, wish in list(told.asked(text))[:MAX_JOINTS]:
            alone = self.clauses(request(before), given) or []
            if alone and not any(each.lost or each.sense.puzzles or each.rule.name == "feeling" for each in alone):
                continue                                         # a wish of its own
            about = self.of(before) or given
            for said in told.meant(before, wish):
                meant = request(said)
                found = self.clauses(meant, about) or [] if meant else []
                plain = about and not any(each.lost or each.sense.puzzles for each in found)
                if about and any(each.sense.film_wide for each in found):
                    continue                                     # 'shot 2 is lonely, everything around her darker': not every shot
                if (sound(found) or plain) and found and found[0].rule.name != "feeling":
                    return found
        return None

    def otherwise(self, text: str, given: tuple[str, ...]) -> list[Reading] | None:
        """The readings of the same wish in a plainer build; None where that is no better understood."""
        topic = [f"{self._scene.topic} {text}"] if self._scene.topic and _DIRECTION.fullmatch(text) else [re.sub(r"\b(?:it|that|this|"
            r"them)\b", self._scene.topic, text, count=1, flags=re.I)] if self._scene.topic else []
        for other in (*topic, *paraphrase.others(text)):
            if other == text:
                continue
            found = self.clauses(request(other), given) or []
            if found and sound(found):
                return found
        return None

    def on_topic(self, text: str) -> list[Reading] | None:
        """'shot 3 is a bit bare, can you pin some drawings above the bench': the first half says where, the second what."""
        for joint in list(re.finditer(r"\s*(?:[,;:]|–|-|\band\b|\bso\b|\bbut\b)\s+", text))[:MAX_JOINTS]:
            left, right = text[:joint.start()], request(text[joint.end():])
            about = self.of(left) if judges(left) else ()
            if about and right and not re.search(MARK, self._sense(right, about).text):
                return self.clauses(right, about) or self.clauses(_WANTED.sub("", right), about)
        return None

    def without_remarks(self, text: str, given: tuple[str, ...]) -> list[Reading] | None:
        """The readings of a sentence without what is said around its requests; None where that is no better understood."""
        for parts in remarks.shorter(text):
            found, passed = list[Reading](), given or self._complained(text, parts[0])
            for part in parts:
                more = self.clauses(request(part), passed) or []
                if not sound(more):
                    break
                found, passed = [*found, *more], carried(more[-1], passed)
            else:
                return found
        return None

    def _complained(self, text: str, part: str) -> tuple[str, ...]:
        """The shot that a complaint before a request is about: 'the last shot lingers too long, shave off 2 seconds'."""
        before = text[:text.find(part)].strip(" ,;:") if part in text else ""
        whole = re.search(r"\b(?:seconds?|secs?|film|movie|video|whole|total|length|it|this|that|music|narrator|voice)\b", before, re.I)
        named = re.search(MARK, self._sense(part, ()).text)
        return self.of(before) if before and not whole and not named and (COMPLAINT.search(before) or JUDGED.search(before)) else ()

    def reading(self, text: str, given: tuple[str, ...]) -> Reading | None:
        """The rule that leaves the least of a clause unexplained; among equals the more special, earlier one."""
        if (text, given) not in self._readings:
            sense = self._sense(text, given)
            found = [] if TOLD.match(text) else [each for rule in RULES if (each := tried(rule, sense))]
            self._readings[text, given] = min(found, key=lambda each: (len(each.lost), each.cost), default=None)
        return self._readings[text, given]

    def _cut(self, text: str, given: tuple[str, ...]) -> list[Reading] | None:
        whole = self.reading(text, given)
        two = whole is not None and _TWO_WISHES.search(whole.sense.text) is not None
        for cut in (paired(text), apiece(text)):
            found = [each for part in cut for each in self.clauses(part, given) or []]
            if cut and len(found) == len(cut) and sound(found):
                return found
        for left, right in gapped(text):
            parts = [each for part in (left, right) for each in self.clauses(part, given) or []]
            if len(parts) == 2 and (not whole or whole.rule.free or whole.cost or whole.lost) and not any(
                    each.lost or each.sense.leftover or each.sense.puzzles for each in parts):
                return parts                                 # 'remove the torch from 3 and the panels from 1'
        quoted = self._quoted(text, given) if len(re.findall(QUOTE, text)) > 1 else None
        if quoted is not None:
            return quoted
        if whole and not whole.lost and not whole.rule.free and not whole.cost and not two:
            return [whole]
        shared = self._shared(text, given, whole)
        if shared is not None:
            return shared
        for joint in list(re.finditer(JOINTS, text))[:MAX_JOINTS]:
            left, right = text[:joint.start()].strip(), request(text[joint.end():])
            listed = re.search(r"\d\s*$", left) and re.match(r"#?s?\d", right)
            between = joint[0].strip() == "and" and re.search(r"\bbetween (?:the )?(?:(?! and )[\w# ]){1,20}$", left, re.I)
            if "and" in joint[0] and (listed or between):
                continue                                     # 'mute 1 and 5' is one list
            first = self.reading(left, given) if left and right else None
            if first is None or first.lost:
                continue
            if remarks.aside(right) and sound([first]):
                return [first]                               # '3 out, no export yet'
            passed = carried(first, given, right)
            if re.search(r"\bboth\b|\ball (?:three|four|of them)\b", right, re.I):
                passed = tuple(dict.fromkeys((*given, *passed)))
            if first.rule.name.startswith(("music", "mood", "genre")):
                right = _IT_TOO.sub(r"\1the music", right)
            self.pair = pair_of(first) or self.pair
            rest = self.clauses(right, passed)
            if first.rule.name.startswith("music") and rest and rest[0].rule.name in ("volume", "level"):
                rest = self.clauses(f"the music {right}", passed)
            if rest is None or any(each.lost for each in rest) or not (
                    two or better(whole, [first, *rest], right, text[joint.end():])):
                continue
            return [aimed_back(first, rest[0]), *rest]
        return [whole] if whole else None

    def _quoted(self, text: str, given: tuple[str, ...]) -> list[Reading] | None:
        """The readings of a clause with two quotations, each a wish of its own: 'narration for 2: "…" and for 6: "…"'."""
        for joint in list(re.finditer(JOINTS, text))[:MAX_JOINTS]:
            left, right = text[:joint.start()].strip(), text[joint.end():].strip()
            if not re.search(QUOTE, left) or not re.search(QUOTE, right):
                continue
            lead = re.match(r"(?:please )?[^\ue100-\ue1ff]*?(?=\s*(?:(?:for|on|in|of|over|under|at) )?(?:the )?(?:shot |scene |"
                r"number )?#?\d)", left, re.I)
            for one, other in ((left, right), (left, f"{lead[0]} {right}" if lead and lead[0] else "")):
                parts = [each for part in (one, other) if part for each in self.clauses(part, given) or []]
                if other and len(parts) >= 2 and not any(each.lost or each.sense.puzzles for each in parts) and all(
                        each.rule.name not in LAST_RESORT for each in parts):
                    return parts
        return None

    def _shared(self, text: str, given: tuple[str, ...], whole: Reading | None) -> list[Reading] | None:
        """The readings of a clause whose parts share their verb or their wish: 'make 2 moodier and 5 cheerier'."""
        if whole and whole.rule.free and not whole.lost and whole.rule.name not in LAST_RESORT:
            return None                                          # 'split 3 in two: the sorting, then her tail curling'
        sense = whole.sense if whole else self._sense(text, given)
        for left, meanings in list(cuts(sense.text))[:MAX_JOINTS]:
            first = self.reading(sense.spoken(left), given)
            if first is None or first.lost or first.sense.puzzles:
                continue
            for meaning in meanings:
                rest = self.clauses(sense.spoken(meaning), carried(first, given))
                alike = rest is not None and rest[:1] != [] and rest[0].rule is first.rule and not rest[0].lost
                if rest and (alike or sound([first, *rest])):
                    return [first, *rest]
        return None

    def _sense(self, text: str, given: tuple[str, ...]) -> Sense:
        marked = mark(text, self._scene, commands() | FILLER, STOPS, self._quotes, given)
        if self.spared:
            marked = replace(marked, references=tuple(replace(each, ids=left, whole=False) if (left := tuple(i for i in each.ids
                if i not in self.spared)) and left != each.ids else each for each in marked.references))
        marked = elsewhere(replace(marked, text=_ONLY_THERE.sub(r"\1", marked.text)))
        marked = between_them(pronouns(marked, given or self._scene.touched), self.pair or given)
        sense = Sense(self._scene, marked, given)
        instead = INSTEAD.search(marked.text)
        if instead:
            sense.against = sense.spoken(instead["old"] or instead["not"])
            sense.marked = replace(marked, text=" ".join(f"{marked.text[:instead.start()]}{instead['stop'] or ' '} "
                f"{marked.text[instead.end():]}".strip(" ,").split()))
        return sense


def pair_of(reading: Reading) -> tuple[str, ...]:
    """The two shots that a clause is about; () where it is about others."""
    named = () if reading.sense.puzzles else reading.sense.explicit()
    return named if len(named) == 2 else ()


_ABOUT = re.compile(r"(?:in |at )?((?:the|that|this|his|her|their) [\w' -]{3,30}?) (?:is|are|was|feels?|looks?|seems?|has|goes|"
    r"drags?)\b", re.I)
