"""What becomes of the words of a clause before rules read it: whose a thing is, what a pronoun stands for, what goes for what is wished."""

from __future__ import annotations

import re
from dataclasses import replace

from director.agent.scene import Scene
from director.agent.targets import Marked, Reference
from director.toolbox.content import kind

INSTEAD = re.compile(
    r",?\s*\b(?:instead of|rather than|in place of)\s+(?P<old>[^,;\ue000-\ue0ff]+?)"
    r"(?P<stop>,?\s*$|,\s*|\s+(?:(?:in|on|for|at|during)\s*)?(?=(?:the )?[\ue000-\ue0ff]))|"
    r"(?<!should)(?<!must)(?<!could)(?<!does)(?<!do)(?<!can),?\s+(?:and )?(?:not|no more|no longer)(?! of\b) "
    r"(?!so\b|too\b|as\b|that (?:much|dark|bright|long|fast|slow|close|loud)\b|more\b|very\b|really\b|only\b|just\b|yet\b)"
    r"(?:the |a |an |that |this |any )?(?P<not>[\w-]{2,}(?: [\w-]+){0,2})(?=$|,)", re.I)
"""'a forest path instead of the corridor in 5', 'Earth, not Mars': what goes; the shots that are named stay."""


def possessive(text: str, scene: Scene) -> str:
    """'bolts eye' -> 'Bolt's eye'."""
    for person in scene.board.characters:                        # 'bolt' is Bolt, 'the last bolt' is none
        low = re.escape(person.name.lower())
        text = re.sub(rf"(?<!\bthe )(?<!\ba )(?<!\blast )(?<!\ban )(?<!\bone )(?<!\beach )(?<!\bevery "
            rf")\b{low}(?=(?:'?s)?\b)", person.name, text)
    names = "|".join(re.escape(word) for person in scene.board.characters for word in (person.name, kind(person)))
    return re.sub(rf"\b({names})s(?= [a-z])(?! (?:and|is|are|in|on|with|to|at|off|up|down|out)\b)", r"\1's", text,
        flags=re.I) if names else text


def persons(text: str, scene: Scene) -> str:
    """'Bolt is too small, make him taller' -> '…, make Bolt taller', where one character is named before."""
    for person in scene.board.characters:
        others = [each for each in scene.board.characters if each is not person]
        names = rf"(?:{re.escape(person.name)}|the {re.escape(kind(person))})"
        hit = re.search(rf"\b{names}\b(?P<said>[^.!?\n]*?(?:[,;.!]|\band)\s+(?:(?:please|so|can you|could you|just|let's) )*(?:make|"
            rf"give|put|"
                        rf"let|have|paint|colou?r) )(?:him|her)\b", text, re.I)
        if hit and not any(re.search(rf"\b(?:{re.escape(other.name)}|{re.escape(kind(other))})\b", hit["said"], re.I) for other in others):
            judged = re.fullmatch(rf"{names} (?:is|looks|seems|feels) [^,;.]+[,;.]\s*(?P<wish>.*)", text[hit.start():hit.end("said")], re.I)
            wish = judged["wish"] if judged else text[hit.start():hit.end("said")]
            return f"{text[:hit.start()]}{wish}{person.name}{text[hit.end():]}"
    return text


def things(text: str, scene: Scene) -> str:
    """'the planet looks fake, make it bluer' -> '…, make the planet bluer', where a shot shows such a thing."""
    hit = re.search(r"\b(?:the|that|this) (?:[\w-]+ )?(?P<noun>[\w-]+) (?:is|looks|feels|seems)(?: [\w-]+){1,3}?[,;.] (?:(?:please|so|"
        r"can you|could you|"
                    r"just|let's) )*make (?P<it>it)\b", text, re.I)
    if hit is None or re.fullmatch(r"shot|scene|film|movie|one|light|lighting|camera|music|picture|race|video|ending|opening|"
        r"title", hit["noun"], re.I):
        return text
    shown = any(re.search(rf"\b{re.escape(hit['noun'])}\b", shot.prompt, re.I) for shot in scene.board.shots)
    return f"{text[:hit.start('it')]}the {hit['noun']}{text[hit.end('it'):]}" if shown else text


def pronouns(marked: Marked, ids: tuple[str, ...]) -> Marked:
    """'move it to the end': the pronoun stands for the shots that were spoken of."""
    hit = re.match(r"((?:move|put|bring|place|shift|swap|split|duplicate|copy|merge|repeat)\s+)(?:it|that|this|them|these|"
                   r"those)\b(?! back)", marked.text, re.I)
    if hit is None or not ids or len(marked.references) > 250:
        return marked
    sign = chr(0xE000 + len(marked.references))
    return Marked(f"{hit[1]}{sign} {marked.text[hit.end():]}", (*marked.references, Reference(ids, "it")), marked.quotes)


def between_them(marked: Marked, pair: tuple[str, ...]) -> Marked:
    """'swap 2 and 3, then a fade between them': the two that were spoken of."""
    if len(pair) != 2 or len(marked.references) > 250:
        return marked
    sign = chr(0xE000 + len(marked.references))
    text = re.sub(r"\bbetween (?:them|those(?: two)?|these(?: two)?|the two|both)\b", f"between {sign}", marked.text, count=1, flags=re.I)
    return marked if text == marked.text else Marked(text, (*marked.references, Reference(pair, "them")), marked.quotes)


def elsewhere(marked: Marked) -> Marked:
    """'the one at the window: confetti everywhere': there, and not in the whole film."""
    vague = [n for n, each in enumerate(marked.references) if each.whole and re.fullmatch(r"everywhere|all over|throughout|overall",
        each.said, re.I)]
    if not vague or not any(each.ids and not each.whole for each in marked.references):
        return marked
    text = marked.text
    for n in vague:
        text = text.replace(chr(0xE000 + n), marked.references[n].said)
    return replace(marked, text=text)


def puzzled(sentence: str) -> str:
    if re.search(r"\b(?:fix|change|improve|better|edit|adjust|redo|different|tweak|do something)\b", sentence, re.I):
        return "Which shot do you mean, and what should be different there?"
    return (
        "I did not understand that. Which shot should change, and how? For example: make shot 3 darker, remove the last shot, no "
        "music.")
