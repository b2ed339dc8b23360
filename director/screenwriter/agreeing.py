"""Verbs that agree: templates hold base forms in square brackets, stories hold whatever their tense was."""

from __future__ import annotations

import re

from director.screenwriter import clauses
from director.screenwriter.words import gerund, third, verb_form, verb_like

_SLOT = re.compile(r"\{(\w+)\}")
_VERB = re.compile(r"\[([\w ]+?)(?::(\w))?\]")


def missing(template: str, slots: dict[str, str]) -> bool:
    """Whether the template asks for something that the story does not have."""
    return any(not slots.get(name) for name in _SLOT.findall(template))


def spoken(template: str, slots: dict[str, str], many: dict[str, bool]) -> str:
    """'{S} [walk] and {o} [look:o]' with the slots filled and each verb agreeing with its subject.

    `many` says which of 'S', 'o', 't', 'a', 'b' are plural; [verb:1] is plural always.
    """
    text = _VERB.sub(lambda m: m.group(1) if m.group(2) == "1" or many.get(m.group(2) or "S") else third(m.group(1)), template)
    return re.sub(r"\s{2,}", " ", _SLOT.sub(lambda m: slots.get(m.group(1), ""), text)).strip(" ,")


def present(verb: str, many: bool) -> str:
    """'builds' or, for many, 'build'; 'is' or 'are'."""
    if verb == "be":
        return "are" if many else "is"
    return verb if many else "has" if verb == "have" else third(verb)


def predicate(clause: clauses.Clause, many: bool) -> str:
    """What the clause tells, in the present: 'builds a raft'; the outer verb of 'learns to dance' stays."""
    if clause.never and clause.verb in ("find", "see"):
        return f"{present('look', many)} in vain for {clause.words}".strip()
    if clause.never:
        return f"{'do' if many else 'does'} not {clause.led or clause.verb} {clause.words}".strip()
    if clause.mode == "wish":
        return f"{present('try', many)} to {clause.skill}"
    if clause.led and clause.led in ("start", "begin", "go", "come", "set", "decide", "plan", "dare", "manage", "love", "like", "keep"):
        return " ".join([present(clause.skill.split()[0], many), *clause.skill.split()[1:]])
    return f"{present(clause.led or clause.verb, many)} {clause.words}".strip()


def doing(clause: clauses.Clause) -> str:
    """What somebody is at while it is done: 'building a raft'; '' for what is not done."""
    plain = clause.verb and clause.verb != "be" and not (clause.never or clause.led or clause.mode)
    return f"{gerund(clause.verb)} {clause.words}".strip() if plain else ""


def now(text: str) -> str:
    """'gravity took a holiday' -> 'gravity takes a holiday'."""
    out: list[str] = []
    done = False
    for word in text.strip(" .!?").split():
        form = verb_form(word) or (verb_like(word, "past") if out and word.endswith("ed") else None)
        if not done and out and form and form[1] == "past" and form[0] != word:
            word, done = third(form[0]), True
        out.append(word)
    return " ".join(out)
