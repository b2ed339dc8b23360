"""Who is named in a shot and is not there: in a picture, in a memory."""

from __future__ import annotations

import re
from collections.abc import Container

from director.tools.generators.animatic.words import STOPS, Hit, Token

_DEPICTED = re.compile(
    r"\b(?:poster|painting|picture|photo(?:graph)?|portrait|statue|drawing|mural|toy|shaped|print|map|memory|dream|story|stories|book|film|"
    r"movie|image|symbol|logo|bones?|skeletons?|skulls?|fossils?|footprints?|eggs?|feathers?|masks?|shadows?|carvings?|sculptures?|cage|roar|voice|sound|smell|"
    r"tooth|teeth|claws?|horns?|photos?|mystery|mysteries|riddle|case|theft|disappearance|loss|lack) (?:of|like|about)\b"
)
_WRITTEN_TO = re.compile(r"\b(?:writ(?:e|es|ing)|wrote|send(?:s|ing)?|sent|mail(?:s|ed)?|post(?:s|ed)|compos(?:es|ing)|dictat(?:es|ing)) (?:\w+ ){1,4}?"
                         r"(?:letters?|messages?|postcards?|notes?|e-?mails?|telegrams?|poems?)(?: every \w+| each \w+| back)? (?:to|for) ")
"""To whom one writes is elsewhere."""
DRAWS = re.compile(r"\b(?:draws|drew|drawing|draw|sketch(?:es|ed|ing)?|doodl(?:es|ed|ing)|scribbl(?:es|ed|ing)) (?=(?:an?|two|three|some|his|her|the|their|many|big|little|colou?rful|\w+s\b) ?)", re.I)
MAKES_A_PICTURE = re.compile(r"\b(?:paint(?:s|ed|ing)?|carv(?:es|ing) \w+ (?:picture|portrait) of) (?=(?:an?|two|three|some) (?!(?:[\w-]+ ){0,2}(?:boats?|ships?|cars?|vans?|trucks?|bus|trains?|"
                             r"wagons?|planes?|house|fence|wall|door|gate|shed|bench|chair|table|room|ceiling|egg|eggs|robot|mural|sign|bridge|bike|bicycle)\b))|"
                             r"\bpaint\w* (?:an?|the|his|her) (?:[\w-]+ ){0,2}(?:portrait|picture|painting|landscape)s?(?: of)? ?", re.I)
"""What is drawn or painted, which is then on paper or canvas, follows."""
_OWN = frozenset("a an the his her their its".split())
_DID = frozenset("had was gave made left lost wrote took bought built told sang drew knew loved found hid brought sent kept wore".split())
"""Past forms that do not end in -ed."""


_MEN = frozenset("king queen knight bishop pawn castle rook".split())
_MOVED = frozenset("move moves moved moving take takes took taking capture captures captured capturing sacrifice sacrifices push pushes place places lose loses pick picks lift lifts hold holds "
                   "grab grabs set sets tip tips topple topples knock knocks offer offers".split())


def is_chessman(words: list[Token], hit: Hit) -> bool:
    """Is somebody named that is a piece on a board: 'takes her opponent's queen' at chess?"""
    if hit.name not in _MEN or not {"chess", "chessboard"} & {token.word for token in words}:
        return False
    return not _MOVED.isdisjoint(token.word for token in words[max(0, hit.first - 4):hit.first])


def depictions(text: str) -> list[int]:
    """Where in the text 'a drawing of', 'a story about' end."""
    return [m.end() for pattern in (_DEPICTED, _WRITTEN_TO, DRAWS, MAKES_A_PICTURE) for m in pattern.finditer(text.lower())]


def is_depicted(word: Token, depicted: list[int]) -> bool:
    """Does the word follow closely on 'a drawing of', 'a statue of' …?"""
    return any(0 <= word.start - end < 18 for end in depicted)


def in_the_past(words: list[Token], hit: Hit) -> bool:
    """Is only told what somebody did with a thing before: 'a book that her grandmother borrowed'?"""
    if hit.first < 2 or hit.last >= len(words) or words[hit.first - 1].word not in _OWN or words[hit.first - 2].word not in ("that", "which"):
        return False
    did = words[hit.last].word
    return did.endswith("ed") or did in _DID


def only_heard(words: list[Token], hit: Hit) -> bool:
    """'hears a piano': it is somewhere else."""
    before = [token.word for token in words[max(0, hit.first - 4):hit.first]]
    article = max((at for at, word in enumerate(before) if word in ("a", "an")), default=0)
    return article > 0 and before[article - 1] in ("hear", "hears", "heard", "hearing")


_PARTS = re.compile(r"\b(?:the |an? )?(?P<whose>\w+)(?:['’]s|(?<=s)['’]) (?:\w+ ){0,2}?(?:paws?|tails?|ears?|eyes?|nose|snout|muzzle|face|head|beak|wings?|fins?|trunk|mane|"
                    r"horns?|hooves|hoof|claws?|teeth|jaws?|mouth|fur|feathers|whiskers|legs?|feet|foot|back|belly|hair|beard|lips|smile|cheeks?)\b", re.I)


def part_in_view(text: str, known: Container[str]) -> str:
    """The text with somebody for a part of him that nothing is drawn for: for 'the bear's paw' the bear; '' where no part is named."""
    hit = next((hit for hit in _PARTS.finditer(text) if hit["whose"].lower() in known), None)
    return f"{text[:hit.start()]}the {hit['whose']}{text[hit.end():]}" if hit else ""


def is_said_of(words: list[Token], hit: Hit, hits: list[Hit]) -> bool:
    """Does it only say what the one before it is: 'a camel is the first customer'?"""
    verb = next((i for i in range(hit.first - 1, max(0, hit.first - 5), -1) if words[i].word in ("is", "was", "are", "were")), 0)
    between = [token.word for token in words[verb + 1:hit.first]]
    return verb > 0 and not any(token.fresh for token in words[verb:hit.first + 1]) and not STOPS.intersection(between) and (
        any(one.last == verb for one in hits) or words[verb - 1].word in ("he", "she", "it", "they"))
