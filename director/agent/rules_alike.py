"""What shots have in common or take from one another: the same length, one long take of several, a sound at a loudness of its own."""

from __future__ import annotations

import re

from director.agent.described import meant
from director.agent.rule import Act, Rule, Sense, ask
from director.agent.rules_sound import audible
from director.agent.targets import MARK
from director.toolbox import looks, order, sound, timing
from director.vocabulary import Transition

_LIST = rf"{MARK}(?:\s*(?:,|and|&|\+|to)\s*{MARK})*"


def length_of(m: re.Match[str], s: Sense) -> Act:
    """'match the length of 1 to 5'."""
    one, other = s.ids(m["one"]), s.ids(m["other"])
    if len(other) != 1:
        ask("As long as which one shot?")
    return lambda board: timing.last(board, one, board.shot(other[0]).shown)


def equal(m: re.Match[str], s: Sense) -> Act:
    """Equal lengths that add up to what there was."""
    ids = s.explicit() or s.scene.ids
    return lambda board: timing.last(board, ids, round(sum(board.shot(each).shown for each in ids) / len(ids), 2))


def one_take(m: re.Match[str], s: Sense) -> Act:
    ids = s.ids(m["what"])
    return lambda board: order.merge(board, ids) if len(ids) > 1 else ask("Which shots should become one?")


def heard(m: re.Match[str], s: Sense) -> Act:
    """'louder rain under the last shot', where there is no rain yet: it is put in as it is said."""
    what, how = m["what"].strip(), (m.groupdict().get("how") or m.groupdict().get("how2") or "").strip()
    ids = s.ids(s.text) or s.given or ask(f"In which shot should one hear {what}?")
    there = [each for each in ids if sound.same_sound(s.scene.board.shot(each).sfx, what)]
    loud = re.search(r"loud", how, re.I) is not None
    if there:
        return lambda board: sound.loudness(board, there, round(board.shot(there[0]).volume * (1.5 if loud else 0.6), 2))
    said = f"{re.sub('(?i)louder', 'loud', re.sub('(?i)quieter|softer', 'quiet', how))} {what}"
    return lambda board: sound.effect(board, ids, said.strip()[:200])


_HOW = r"(?:(?:very|really|quite|a bit|much) )?(?:loud(?:er)?|quiet(?:er)?|soft(?:er)?|faint|low)"
_EVER_HEARD = re.compile(r"\b(?:rain|wind|storm|waves|sea|surf|birds?|crickets|traffic|clock|engine|crowd|fire|water|bells?|radio|"
                         r"alarm|steps)\b",
                         re.I)


_LOUD_THING = re.compile(rf"^(?:(?:add|put|i want|we need|with|have)\s+)?(?:an? |some |the )?"
                         rf"(?:(?P<how>{_HOW}) (?P<what>[\w' -]+?)|(?P<what2>[\w' -]+?),? (?P<how2>{_HOW}))$", re.I)


def _loud_thing(m: re.Match[str], s: Sense) -> Act:
    hit = _LOUD_THING.match(s.bare)
    again = re.match(r"(?P<how>[^|]*)\|(?P<what>.*)", f"{hit['how'] or hit['how2']}|{hit['what'] or hit['what2']}") if hit else None
    return heard(again or m, s)


def _named_sound(s: Sense) -> bool:
    hit = _LOUD_THING.match(s.bare)
    what = (hit["what"] or hit["what2"]) if hit else ""
    return bool(what) and not re.search(r"\b(?:the|music|volume|sound|it|that|should|is|are|too|make|"
                                        r"turn)\b", hit[0] if hit else "", re.I) and (
        audible(what) or _EVER_HEARD.search(what) is not None) and bool(re.search(MARK, s.text) or s.given)


def bathed(m: re.Match[str], s: Sense) -> Act:
    """'put the corridor in darkness with only a red alarm light'."""
    ids = s.there() or ask("In which shot should the light change?")
    what = s.spoken(re.sub(rf"\s*(?:\b(?:in|on|for|of)\s+)?{MARK}", " ", m["what"]))
    return lambda board: looks.light(board, ids, what)


def turned_around(m: re.Match[str], s: Sense) -> Act:
    """'turn around the order of 3, 4 and 5': those places, the other way round."""
    ids = sorted(s.ids(m["what"]), key=s.scene.ids.index)
    back = dict(zip(ids, reversed(ids), strict=True))
    return lambda board: order.reorder(board, tuple(back.get(each, each) for each in s.scene.ids))


def melted(m: re.Match[str], s: Sense) -> Act:
    """'melt 1 into 2'."""
    one, other = s.ids(m["one"]), s.ids(m["other"])
    if len(one) != 1 or len(other) != 1 or s.scene.ids.index(other[0]) != s.scene.ids.index(one[0]) + 1:
        ask("Only a shot and the one right after it can melt into one another. Which two do you mean?")
    return lambda board: timing.join(board, one, Transition.CROSSFADE)


def off_a_bit(m: re.Match[str], s: Sense) -> Act:
    ids = s.shots()
    return lambda board: timing.stretch(board, ids, 0.85)


def begins(m: re.Match[str], s: Sense) -> Act:
    """'the film should begin at the workbench'."""
    ids, _, question = (s.ids(m["what"]), "", "") if re.search(MARK, m["what"]) else meant(m["what"], s.scene)
    if question:
        ask(question)
    late = re.match(r"end|close|finish", m["way"], re.I) is not None
    return lambda board: order.move(board, ids, len(board.shots) if late else 0)


RULES = (
    Rule("order turned", rf"^(?:turn around|reverse|flip|invert|mirror)\s*(?:the )?(?:order|"
                         rf"sequence) of\s*(?:the )?(?:shots )?(?P<what>{_LIST})$",
         turned_around, marked=True, when=lambda s: not s.puzzles and 1 < len(s.explicit()) < len(s.scene.ids)),
    Rule("melt into", rf"^(?:let |make )?(?:melt|blend|dissolve|fade|"
                      rf"bleed)\s*(?P<one>{MARK})\s*(?:in)?to\s*(?:the )?(?P<other>{MARK})$", melted,
         marked=True),
    Rule("a bit off", r"^(?:shave|trim|take|cut|knock|nip|snip|chop) (?:off )?(?:a (?:bit|little|touch|hair|tad|moment)|"
                      r"some(?: time)?|something) "
         r"(?:off|from|of)(?: the (?:end|start|beginning) of)?$", off_a_bit),
    Rule("film begins", r"^(?:the )?(?:film|movie|video|story|it) (?:should|must|could|has to|needs to|can) (?P<way>start|begin|"
                        r"open|end|close|finish) "
         r"(?:with|on|in|at) (?P<what>(?!an? |black|white|fade)[^,]+?)(?:,? (?:and|then) (?:go|goes|carry|"
         r"continue)\b.*)?$", begins, marked=True,
         weight=-0.5),
    Rule("earlier as", rf"^(?:see|show|have|put|play|move|bring)?\s*(?P<what>{MARK})\s*(?:should (?:come|be) )?(?:earlier|later|"
                       rf"sooner)?,? as (?:the )?"
         rf"(?P<other>{MARK})$", lambda m, s: _at(m, s), marked=True),
    Rule("length of another", rf"^(?:match|set|make|change|bring|adjust)?\s*(?:the )?(?:length|duration|runtime)\s*(?:of|"
                          rf"for)?\s*(?P<one>{MARK})\s*"
         rf"(?:to|with|match|the same as|as|like)\s*(?:the (?:length|duration) of|that of)?\s*(?P<other>{MARK})$|"
         rf"^(?:make|give)?\s*(?P<one2>{MARK})\s*(?:should (?:have|get|be) |has )?(?:the )?same (?:length|"
         rf"duration) as\s*(?P<other2>{MARK})$",
         lambda m, s: length_of(_first(m), s), marked=True),
    Rule("equal length", rf"^(?:make|let|have|set|give)?\s*(?:{_LIST})?\s*(?:should |must )?(?:all |both |be |have |get )*"
         rf"(?:equal in length|equally long|the same (?:length|duration)|of (?:equal|the same) length|(?:an )?equal (?:length|"
         rf"duration)s?|as long as "
         r"each other|equal)$", equal, marked=True),
    Rule("one take of", rf"^(?:make|turn|do|join|film|shoot)?\s*(?P<what>{_LIST})\s*(?:should |must )?(?:be |become |in(?:to)? |as )?"
         r"(?:one|a single)(?: long| continuous| unbroken| single)* (?:take|shot|scene|clip)"
         r"(?:,? (?:with )?(?:no|without an?|without any) (?:cuts?|break|join)s?(?: in (?:the middle|between))?)?$", one_take, marked=True,
         when=lambda s: not s.puzzles and len(s.explicit()) > 1),
    Rule("loud thing", r"^.+$", _loud_thing, when=_named_sound, weight=-0.3),
    Rule("bathed", rf"^(?:put|plunge|bathe|drown|drench|shroud|leave|keep|have|set)\s*(?:{MARK}|the [\w ]+?)\s*(?:be )?in(?:to)?\s+"
         r"(?P<what>.*\b(?:dark(?:ness)?|light|glow|shadows?|moonlight|sunlight|gloom|twilight)\b.*)$", bathed, marked=True, free=True,
         when=lambda s: not s.puzzles and bool(s.there())),
)


def _at(m: re.Match[str], s: Sense) -> Act:
    ids, place = s.ids(m["what"]), s.scene.ids.index(s.ids(m["other"])[0])
    return lambda board: order.move(board, ids, place)


def _first(m: re.Match[str]) -> re.Match[str]:
    """The match with its groups under the first names."""
    one, other = m["one"] or m["one2"], m["other"] or m["other2"]
    return re.match(r"(?P<one>.)(?P<other>.)", f"{one}{other}") or m
