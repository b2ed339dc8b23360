"""The clauses of a story in another language in plain English, as far as the small dictionary knows their words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from director.screenwriter import casting, glossary, hours, language, places
from director.screenwriter.words import article, verb_form, verb_like

_NEEDS = frozenset("give bring take lose steal save watch open throw carry follow repair teach help meet hug catch hold share send receive "
                   "discover sell buy light chase draw clean knit miss find build plant water leave paint see plow bake".split())
"""Verbs that say nothing without what they are done to."""
_FROM = frozenset("leave escape".split())
_TO = {"return": "to", "come": "to", "arrive": "at", "walk": "through", "run": "through", "fly": "over", "jump": "into", "fall": "into",
       "climb": "onto", "drive": "through", "escape": "from"}
_ON = frozenset("beach roof bridge hill island stage moon mars street mountain sea earth".split())
_AT = frozenset("harbour station lake river lighthouse".split())
_DOES = {"bread": "bake bread", "cake": "bake a cake", "kite": "fly a kite", "soup": "cook soup", "violin": "play the violin",
         "piano": "play the piano", "guitar": "play the guitar", "bicycle": "ride a bicycle", "song": "sing a song"}
"""What is taught with these."""
_NOT = {"fr": r"\b(?:ne|n'|pas|jamais|personne)\b", "es": r"\b(?:no|nunca|nadie)\b", "de": r"\b(?:nicht|nie|niemand|kein\w*)\b",
        "it": r"\b(?:non|mai|nessuno)\b", "pt": r"\b(?:não|nunca|ninguém)\b", "ja": r"ない|誰も|ません", "zh": r"没|不"}
_HOMEWARD = frozenset("return come walk run follow bring go drive".split())
_ME = {"fr": r"(?:\ble|\bla|\bl['’]|\bles)\s*$",
       "es": r"\b(?:lo|la|le)\s+$", "it": r"(?:\b(?:lo|la|li)\s+|\bl['’])$", "pt": r"\b(?:o|a)\s+$"}
_HIM = re.compile(r"\b(?:ihn|ihm|sie|es)\b")
_BEGINS = re.compile(r"^\W*(?:[^\W\d_]+\s+){0,1}$")
_OF_THINGS = frozenset("steal take eat drink bake open throw carry sell buy repair read write paint build find bring hold hide catch "
                       "cook knit plant water light send receive draw clean lose".split())
"""What these are done to is a thing before it is somebody."""
_STAYS = frozenset("walk run fly jump fall climb swim dance sleep wait sit stop smile laugh cry dream return arrive come escape "
                   "sing".split())
_THEY = re.compile(r"\b(?:ils|elles|ellos|ellas|loro|eles|elas|os dois|as duas|les deux|los dos|i due|die beiden|zusammen|ensemble|"
                   r"juntos|insieme)\b|二人|他们|她们|一起|一緒に")
_TWO = re.compile(r"(?:\b(?:(?P<two>deux|dos|zwei|due|dois|duas)|(?P<three>trois|tres|drei|tre|três))\s+|(?P<zwei>二匹の|二人の|两个|两只)|"
                  r"(?P<drei>三匹の|三人の|三个|三只))$")
_MANY = {"child": "children", "mouse": "mice", "wolf": "wolves", "man": "men", "woman": "women", "old man": "old men", "fish": "fish",
         "sheep": "sheep", "thief": "thieves", "witch": "witches", "fox": "foxes", "butterfly": "butterflies", "baby": "babies"}
_MASS = frozenset("bread soup snow rain fire coffee earth moon sun sky sea".split())
_WHEN = {"night": "at night", "morning": "in the morning", "sunset": "at sunset", "winter": "in winter", "summer": "in summer",
         "snow": "in the snow", "rain": "in the rain"}
_CRAFT = ("balloon", "boat", "train", "car", "window", "garden")
_BUILT = r"\b(?:house|boat|robot|rocket|castle|bridge|snowman|car|lighthouse|bicycle)s?$"
_ONE = re.compile(r"\b(?:une?|una|un|uno|ein|eine|um|uma)\s+$")


@dataclass
class Teller:
    """Goes from clause to clause and remembers who acted last, what it was done to, and what has been named."""

    code: str
    subject: str = ""
    thing: str = ""
    other: str = ""
    named: frozenset[str] = frozenset()

    def clauses(self, text: str) -> list[str]:
        """A clause with its deeds, one after the other, in English; [] where too little of it is known."""
        words = language.known(text, self.code)
        verbs = [at for at, word in enumerate(words) if _verb(word[2]) and not _ONE.search(text[: word[0]].lower())]
        if not verbs or re.search(_NOT.get(self.code, "(?!)"), text.lower()):
            return []
        out: list[str] = []
        starts = [0, *verbs[1:]]
        for at, (start, verb) in enumerate(zip(starts, verbs, strict=True)):
            end = verbs[at + 1] if at + 1 < len(verbs) else len(words)
            told = self._deed(text, words[start:end], words[verb])
            if not told:
                return []
            out.append(told)
        return out

    def _deed(self, text: str, words: list[tuple[int, int, str]], verb: tuple[int, int, str]) -> str:
        base = (verb_form(verb[2]) or verb_like(verb[2], "third") or ("", ""))[0]
        nouns = [word for word in words if not _verb(word[2]) and (base == "see" or not hours.light_in(word[2]))]
        nouns = [word for at, word in enumerate(nouns) if word[2] != "old man" or at + 1 == len(nouns) or not acts(nouns[at + 1][2])]
        actors = [word for word in nouns if acts(word[2])]
        drops = self.subject and (not actors or (actors[0][0] > verb[0] and _BEGINS.match(text[: verb[0]])))
        both = drops and self.other and " and " not in self.subject and _THEY.search(text.lower())
        subject = f"{self.subject} and {self.other}" if both else self.subject if drops else self._phrase(text, actors[0]) if actors else ""
        others = actors if drops else actors[1:]
        joined = others and not drops and others[0][0] < verb[0]
        if joined and re.search(r"\s(?:et|y|und|e)\s|と|和", text[actors[0][1]: others[0][0]]):
            subject, others = f"{subject} and {self._phrase(text, others[0])}", others[1:]
        things = [word for word in nouns if not acts(word[2]) and not place(word[2])]
        spots = sorted((word for word in nouns if not acts(word[2]) and place(word[2])), key=lambda word: word[0] < verb[0])
        craft = [word for word in spots if word[2] in _CRAFT and base in _NEEDS] if not (things or others) else []
        things, spots = (things or craft, [word for word in spots if word not in craft])
        seen = spots and not (things or others) and base in ("see", "find", "discover", "leave", "watch", "miss", "reach")
        thing = self._phrase(text, things[0]) if things else f"the {spots.pop(0)[2]}" if seen else ""
        to = ""
        if others:
            other = self._phrase(text, others[0])
            if base == "teach":
                thing, to = other, f" to {_DOES[things[0][2]]}" if things and things[0][2] in _DOES else ""
            else:
                gives = thing and base in ("give", "bring", "send", "sell")
                nearer = not things or (others[0][0] < things[0][0] and base not in _OF_THINGS)
                thing, to = (thing, f" to {other}") if gives else (other if nearer else thing, "")
        whom = self.subject if self.subject and self.subject != subject else self.other or self.thing
        if not thing and base not in _STAYS and self._pronoun(text, verb):
            thing = self.thing or whom if base in _OF_THINGS else whom
        if not subject or (not thing and base in _NEEDS):
            return ""
        spot = spots[0][2] if spots else ""
        lies = "on" if spot in _ON else "at" if spot in _AT else "in"
        home = base in _HOMEWARD and (spot == "house" or (base == "return" and not spot and not thing))
        where = " home" if home else f" {_TO.get(base, lies)} the {spot}" if spot else ""
        about = "for " if base == "search" and thing else ""
        does = base if " and " in subject or re.match(r"(?:the )?(?:two|three) ", subject) else verb[2]
        if base == "build" and not re.search(_BUILT, thing):
            does = does.replace("build", "make")
        hour = next((f" {_WHEN[word[2]]}" for word in words if word[2] in _WHEN and f"the {word[2]}" != thing), "")
        self.other = re.sub(r"^an? ", "the ", self._phrase(text, others[0])) if others else self.other
        self.subject, self.thing = re.sub(r"\ban? ", "the ", subject), re.sub(r"^an? ", "the ", thing)
        return re.sub(r"\s+", " ", f"{subject} {does} {about}{thing}{to}{where}{hour}").strip()

    def _pronoun(self, text: str, verb: tuple[int, int, str]) -> bool:
        if self.code == "de":
            return _HIM.search(text[verb[1]:].lower()) is not None
        return self.code in _ME and re.search(_ME[self.code], text[: verb[0]].lower()) is not None

    def _phrase(self, text: str, word: tuple[int, int, str]) -> str:
        """'an old fisherman', 'the fisherman' where it was named before."""
        noun = word[2]
        if noun in self.named:
            return self.subject if self.subject.endswith((f" {noun}", f" {_MANY.get(noun, noun)}")) else f"the {noun}"
        self.named |= {noun}
        near = [adjective for start, end, adjective in language.known(text, self.code, glossary.ADJECTIVES)
                if (text[end: word[0]].strip() == "" and end <= word[0]) or (
                    self.code not in ("de", "ja", "zh") and text[word[1]: start].strip() == "" and start >= word[1])]
        old = "old " if re.search(r"(?:viejo|vieja|anciano|vecchio|velho)\s$", text[: word[0]].lower()) and "old" not in near else ""
        count = _TWO.search(text[: word[0]].lower())
        told = f"{old}{' '.join(near[:2])} {noun}".strip()
        if count and acts(noun):
            return f"{'two' if count['two'] or count['zwei'] else 'three'} {told.removesuffix(noun)}{_MANY.get(noun, f'{noun}s')}"
        return f"the {told}" if noun in _MASS else article(told)


def _verb(word: str) -> bool:
    return word in glossary.VERBS


def acts(word: str) -> bool:
    """Whether an English word is somebody."""
    head = casting.head_of(word)
    lives = casting.kind_of(head) in ("person", "animal", "fantastic") or head in ("robot", "doll", "soldier", "snowman")
    return lives and not place(word)


def place(word: str) -> bool:
    """Whether an English word is a place."""
    return word == "earth" or any(places.mentioned(f"{lies} the {word}") for lies in ("in", "on"))
