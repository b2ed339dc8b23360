"""What shots show: details of a prompt, and characters, whose line stands word for word in every shot they are in."""

from __future__ import annotations

import re

from director import dictionary
from director.errors import BadInput
from director.model import Character, Shot, Storyboard
from director.toolbox.changes import Change, Ids, called, edited, open_shots, tidy, with_shots

_COLOURS = ("reddish bluish greenish yellowish pinkish purplish brownish greyish red orange yellow green blue purple violet pink brown "
    "black white grey gray silver gold golden copper turquoise teal cyan "
            "magenta "
            "crimson scarlet navy beige cream ivory bronze lime maroon indigo rainbow")
_MATERIALS = (
    "wooden metal metallic glass tin stone plastic paper cardboard steel iron leather fur furry velvet crystal brass rusty wool knitted"
)
_SIZES = "taller bigger smaller larger shorter tiny small little big large huge giant enormous tall short long thin fat knee-high"
_SHAPES = "round square oval triangular cubic boxy flat pointed cylindrical rectangular spherical angular"
_AXES = tuple(frozenset(words.split()) for words in (_COLOURS, _MATERIALS, _SIZES, _SHAPES))
_ARTICLES = r"(?:a|an|the|some|one|two|three|his|her|its|their|with|and)"
_NOT_ADJECTIVES = frozenset("a an the of in on at with and or to into from by his her its their one two three for as is are".split())


def add_detail(board: Storyboard, ids: Ids, words: str) -> Change:
    """Something more to see in the shots. Characters that are named come in with their whole line."""
    detail = tidy(words)
    return edited(board, ids, lambda shot: _with_detail(shot, detail, board), f"{{shots}} now shows {detail}.")


def rewrite(board: Storyboard, ids: Ids, words: str) -> Change:
    """Another action for the shots."""
    return edited(board, ids, lambda shot: shot.but(prompt=in_full(tidy(words), board), characters=_who(words, board) or shot.characters),
                  f"{{shots}} now shows: {tidy(words)}.")


def replace(board: Storyboard, ids: Ids, old: str, new: str) -> Change:
    """Other words for words of the prompts."""
    def one(shot: Shot) -> Shot:
        return shot.but(**{name: _swapped(getattr(shot, name), old, new) for name in ("prompt", "lighting", "location")})

    return edited(board, [each for each in ids if one(board.shot(each)) != board.shot(each)] or ids, one,
        f"Put “{new}” for “{old}” in {{shots}}.")


def exchange(board: Storyboard, ids: Ids, noun: str, words: str) -> Change:
    """Another thing in the place of a thing and its adjectives: 'a glowing purple planet' + 'a green moon' -> 'a green moon'."""
    return edited(board, ids, lambda shot: shot.but(prompt=other(shot.prompt, noun, words), lighting=other(shot.lighting, noun, words)),
                  f"The {noun} in {{shots}} is "
        f"now {words}.")


def other(text: str, noun: str, words: str) -> str:
    """`text` with `words` for a noun, its article and its adjectives."""
    adjectives = rf"(?:(?!(?:{'|'.join(sorted(_NOT_ADJECTIVES))})\b)[\w-]+ ){{0,3}}?"
    hit = re.search(rf"\b(?:(?:a|an|the|some|one|two|three|his|her|its|their) {adjectives})?{re.escape(noun)}\b", text, re.I)
    return text if hit is None else f"{text[:hit.start()]}{words}{text[hit.end():]}"


def take_out(board: Storyboard, ids: Ids, words: str) -> Change:
    """Something less to see. Raises BadInput where no shot shows it."""
    who = next((each for each in board.characters if words.strip().lower() in (each.name.lower(), kind(each), f"the {kind(each)}")), None)
    if who is not None:
        return _leaves(board, ids, who)
    having = [each for each in ids if without(board.shot(each).prompt, words) != board.shot(each).prompt]
    if not having:
        raise BadInput(f"I find no “{words}” in {called(board, ids)}, so nothing was changed.")
    return edited(board, having, lambda shot: shot.but(prompt=without(shot.prompt, words)), f"Took {words} out of {{shots}}.")


def _leaves(board: Storyboard, ids: Ids, who: Character) -> Change:
    """Somebody goes out of shots in which another does the same. Raises BadInput where he would be missed there."""
    line = re.escape(who.description)
    others = "|".join(re.escape(each.description) for each in board.characters if each.name != who.name) or "(?!)"
    beside = re.compile(rf"{line},? and (?={others})|(?P<other>{others}),? and {line}|,? with {line}|"
                        rf",? and {line} [^,;.]*$")
    having = [each for each in ids if who.description in board.shot(each).prompt]
    if not having:
        raise BadInput(f"{who.name} is not in {called(board, ids)}, so nothing was changed.")
    left = {each: tidy(beside.sub(lambda hit: hit["other"] or "", board.shot(each).prompt)) for each in having}
    if missed := [each for each in having if who.description in left[each]]:
        raise BadInput(f"Without {who.name} nobody would do what is seen in {called(board, missed)}, so nothing was changed. Say what "
            f"it should "
                       "show instead, or remove the shot.")
    return edited(board, having, lambda shot: shot.but(prompt=left[shot.id], characters=tuple(
        each for each in shot.characters if each != who.name)), f"Took {who.name} out of {{shots}}.")


def paint(board: Storyboard, ids: Ids, noun: str, words: str) -> Change:
    """Give a thing in the prompts another colour, material or size."""
    return edited(board, ids, lambda shot: shot.but(prompt=described(shot.prompt, noun, words)), f"The {noun} in {{shots}} is now {words}.")


def character(board: Storyboard, name: str, description: str) -> Change:
    """Another line for a character; every unlocked shot prompt that holds the old line gets the new one."""
    who = named(board, name)
    line = tidy(description)
    having = [shot.id for shot in board.shots if who.description in shot.prompt]
    free, note = open_shots(board, having) if having else ((), "")
    after = with_shots(board, free, lambda shot: shot.but(prompt=shot.prompt.replace(who.description, line)))
    cast = tuple(Character(name=each.name, description=line) if each.name == who.name else each for each in board.characters)
    seen = f" It changes {called(board, free)}." if free else " No shot shows it yet."
    return Change(after.but(characters=cast), f"{who.name} is now: {line}.{seen}{note}")


def rename(board: Storyboard, name: str, new: str) -> Change:
    """Another name for a character, everywhere."""
    who = named(board, name)

    def renamed(text: str) -> str:
        return re.sub(rf"\b{re.escape(who.name)}\b", lambda _: new, text)

    words = ("prompt", "narration", "dialogue", "caption")
    shots = tuple(shot.but(characters=tuple(new if each == who.name else each for each in shot.characters),
                           **{field: renamed(getattr(shot, field)) for field in words}) for shot in board.shots)
    cast = tuple(Character(name=new, description=renamed(each.description)) if each.name == who.name else each for each in board.characters)
    return Change(board.but(shots=shots, characters=cast), f"{who.name} is now called {new}.")


def named(board: Storyboard, name: str) -> Character:
    """The character of that name. Raises BadInput naming the known ones."""
    found = next((each for each in board.characters if each.name.casefold() == name.casefold()), None)
    if found is None:
        raise BadInput(f"There is no character called {name}; there is {', '.join(each.name for each in board.characters) or 'nobody'}.")
    return found


def described(text: str, noun: str, words: str) -> str:
    """`text` with its `noun` made `words`: 'a glowing purple planet' + 'planet', 'green' -> 'a glowing green planet'."""
    hit = re.search(rf"((?:[\w-]+ ){{0,4}})\b{re.escape(noun)}\b", text, re.I)
    if hit is None:
        return text
    axis = next((each for each in _AXES if set(words.lower().split()) & each), frozenset())
    before = hit[1].split()
    start = max((n + 1 for n, word in enumerate(before) if word.lower().strip(",") in _NOT_ADJECTIVES), default=0)
    old = [n for n in range(start, len(before)) if before[n].lower() in axis]
    place = old[0] if old else len(before)
    kept = [word for n, word in enumerate(before) if n not in old and (n < start or word.lower() not in words.lower().split())]
    lead = " ".join([*kept[:place], words, *kept[place:]])
    return " ".join(f"{text[:hit.start()]}{lead} {text[hit.end() - len(noun):]}".split())


def has_noun(text: str, noun: str) -> bool:
    """Whether a noun stands in a text as a word."""
    return re.search(rf"\b{re.escape(noun)}\b", text, re.I) is not None


def in_full(words: str, board: Storyboard) -> str:
    """Words in which each character that is named, by name or by kind, has the whole line, once."""
    for person in board.characters:
        hit = re.search(rf"\b{re.escape(person.name)}\b(?!')|\b[Tt]he {_kind(person)}\b(?!')", words)
        if hit and person.description not in words:
            words = f"{words[:hit.start()]}{person.description}{words[hit.end():]}"
            continue
        whose = re.search(rf"\b(?:{re.escape(person.name)}|[Tt]he {_kind(person)})'s (?P<part>(?:[\w-]+ )??(?P<noun>[\w-]+))\b", words)
        if whose and person.description not in words:
            part = whose["part"] if dictionary.bases(whose["noun"].lower(), "noun") else f"{whose['part']}{_next_word(words, whose.end())}"
            rest = words[whose.end() + len(part) - len(whose["part"]):].strip()
            comma = "," if rest and rest[0] not in ",.;" else ""
            words = f"{words[:whose.start()]}the {part} of {person.description}{comma} {rest}".strip()
    return words


def _next_word(text: str, at: int) -> str:
    hit = re.match(r" [\w-]+", text[at:])
    return hit[0] if hit else ""


def _kind(person: Character) -> str:
    """What a character is, in one word: the noun before its first 'in', 'with', 'built' … or the line's last word."""
    line = re.sub(rf"^{re.escape(person.name)}\b,?\s*", "", person.description)
    head = re.split(r"\s(?:in|with|who|wearing|built|made|of|from|and|holding|on|at)\b|,", line)[0].split()
    return re.escape(head[-1]) if head else re.escape(person.name)


def kind(person: Character) -> str:
    """'cat' for 'Miso, a small orange tabby cat in a silver space suit'."""
    return _kind(person).replace("\\", "")


def _who(words: str, board: Storyboard) -> tuple[str, ...]:
    full = in_full(words, board)
    return tuple(person.name for person in board.characters if person.description in full)


def _with_detail(shot: Shot, detail: str, board: Storyboard) -> Shot:
    full = in_full(detail, board) if not any(person.description in shot.prompt and has_noun(detail, person.name)
        for person in board.characters) else detail
    link = ", with" if re.match(r"(?:an?|the|some|more|lots|many|several|two|three|four|five|\d+)\b|[\w-]+s\b|[\w-]+$", detail, re.I) and \
        not re.match(r"(?:with|while|as|in|on|\w+ing)\b", detail, re.I) else ","
    return shot.but(prompt=f"{shot.prompt.rstrip(' .')}{link} {full}", characters=tuple(dict.fromkeys([*shot.characters, *_who(full,
        board)])))


def _swapped(text: str, old: str, new: str) -> str:
    return re.sub(rf"\b{re.escape(old)}\b", lambda _: new, text, flags=re.I)


def _describes(word: str, next_to_it: bool) -> bool:
    """Whether a word before a noun belongs to it: an adjective, or right before it another noun ('tin cans')."""
    if word in _NOT_ADJECTIVES or word.endswith(","):
        return False
    return bool(dictionary.bases(word, "adj")) or word.endswith(("ed", "ing")) or (
        next_to_it and not word.endswith("s") and bool(dictionary.bases(word, "noun")))


def without(text: str, words: str) -> str:
    """The text without a thing and the adjectives and articles before it."""
    bare = re.sub(r"^(?:(?:the|a|an|all|any|that|those|of|his|her|its|their|so much|so many|much|many|[\w-]+'s)\s+)+", "", words.strip(),
        flags=re.I)
    noun = re.escape(bare) if re.search(rf"\b{re.escape(bare)}\b", text,
        re.I) else rf"{re.escape(bare.rstrip('s'))}(?:s|es|ed|y)?" if len(bare) > 3 else re.escape(bare)
    found = re.search(rf"\b{noun}\b", text, re.I)
    if found is None:
        return text
    before = text[:found.start()].split(" ")
    before, words_ = (before[:-1], before[:-1][-4:]) if before[-1] == "" else (before, [])
    lead = [word.lower() for word in reversed(words_)]
    article = next((n for n, word in enumerate(lead, 1) if re.fullmatch(_ARTICLES, word)), 0)
    if article and not any(word.endswith(",") or word in _NOT_ADJECTIVES for word in lead[:article - 1]):
        take = article
    else:
        take = next((n for n, word in enumerate(lead) if not _describes(word, n == 0)), len(lead))
    left = " ".join(before[:len(before) - take])
    left = re.sub(r"(?:,|\b(?:and|with|near|beside|past|holding|wearing|of|in))+\s*$", "", left.rstrip())
    return tidy(f"{left} {text[found.end():].lstrip()}" if not text[found.end():].startswith(",") else f"{left}{text[found.end():]}")
