"""How loud the music, a shot, or the one sound that a shot has should be; these know numbers of all kinds."""

from __future__ import annotations

import re

from director.agent.contents import at_place
from director.agent.levels import level
from director.agent.rule import FILLER, Act, Rule, Sense, ask
from director.agent.targets import MARK, QUOTE
from director.model import Storyboard
from director.toolbox import sound
from director.toolbox.changes import Change

_MUSIC = r"(?:(?:background |film )?(?:music|soundtrack|score|song|tune|bgm|melody))"
_LOUD = (r"\b(?:to|at|by) (?:an?|one|two|three)?\s*(?:half|thirds?|quarters?|fifth|tenth)\b(?! speed)|\b(?:to|at|by) \d{1,3} ?(?:%|"
    r"percent)(?! speed)|"
         r"\b(?:volume|loud\w*|quiet\w*|db|decibels?|softer|noisy|deafening|audible|hear|drown\w*|overpower\w*|ducked|duck(?= (?:the|it|"
             r"them|down|under)\b)|"
         r"loudness)\b|"
         r"\b(?:turn|bring|crank|tone|pump|dial)\b.*\b(?:up|down)\b|\bcrank (?:the|it)\b|\b(?:sound|audio|noise)\b.*(?:%|percent|"
         r"half|third|quarter|up|"
         r"down)|"
         r"\b(?:lower|raise|halve|double|reduce|boost|increase|decrease)\b")


def _word(s: Sense) -> str:
    """The sound of a shot that the clause names: 'the chirp' where a shot has a chirp; "" where it names none."""
    named = re.search(r"\b(?:the|that|this|his|her|its) (?P<what>[\w'-]+(?: [\w'-]+)??)(?: (?:sound|noise)s?)?(?= (?:is|are|in|at|"
        r"on|"
        r"should|must|could|needs?|to|up|down|a bit|much|way|"
                      rf"by|louder|quieter|softer|of)\b|\s*(?:{MARK}|$))", s.bare, re.I)
    what = named["what"] if named else ""
    if not what or re.search(r"\b(?:sound|audio|volume|noise|music|film|shot|scene|camera|light|voice|narrator)\b", what, re.I):
        return ""
    return what if any(shot.sfx and sound.same_sound(shot.sfx, what) for shot in s.scene.board.shots) else ""


def music(m: re.Match[str], s: Sense) -> Act:
    wanted = level(s.bare)
    assert wanted is not None, "the rule asked before"
    return lambda board: sound.music(board, volume=round(max(0.0, min(1.0, wanted.from_(board.music.volume))), 3))


def shots(m: re.Match[str], s: Sense) -> Act:
    """The loudness of each shot that is meant, from what it is."""
    wanted, what = level(re.sub(MARK, " ", s.text)), _word(s)
    assert wanted is not None, "the rule asked before"
    there = s.explicit() or s.given or at_place(s.bare, s.scene.board)
    heard = tuple(shot.id for shot in s.scene.board.shots if what and shot.sfx and sound.same_sound(shot.sfx, what))
    ids = tuple(each for each in there if each in heard) or there or heard or s.scene.touched or ask("Which shot should be louder "
        "or "
        "quieter?")

    def each(board: Storyboard) -> Change:
        said: list[str] = []
        for shot in ids:
            done = sound.loudness(board, (shot,), min(4.0, round(wanted.from_(board.shot(shot).volume), 2)))
            board, said = done.board, [*said, done.said]
        return Change(board, " ".join(said))

    return each


def _alone(s: Sense) -> bool:
    """Whether a clause speaks of loudness and of little else: what else it says may be a wish of its own."""
    rest = re.sub(rf"{_LOUD}|\b{_MUSIC}\b|\b(?:too|down|up|very|touch|tad|notch|hair|whole|sound|audio|noise|level|way|turn|bring|"
        rf"crank|dial|pump|cut|drop|keep|hear|"
                  r"everything|else|our|my|for|can't|cannot|can|barely|hardly|'s|half|third|quarter|percent|decibels?|db|by|to|"
                  r"times|"
                  r"\d+ ?%?|so|present|more|less|of|"
                  r"almost|nearly|i|also|out|over|than|now|before)\b", " ", s.bare, flags=re.I)
    left = [word for word in re.findall(r"[^\W_]+", rest) if word.lower() not in FILLER]
    return len(left) <= (0 if re.search(r"[,;]| and | but ", s.bare) else 3) and not re.search(r"\d ?[:x] ?\d", s.bare)


def _of_music(s: Sense) -> bool:
    whole = not s.explicit() or len(s.explicit()) == len(s.scene.ids)
    return whole and _alone(s) and re.search(_LOUD, s.bare, re.I) is not None and level(s.bare) is not None and not re.search(
        rf"{QUOTE}|\b(?:at|in|from|until|after|before|towards?) the (?:end|start|beginning|middle)|\b(?:fades?|swells?|sync|only|"
        rf"while|whenever|voice|narrat\w+|less loud and|"
        r"instead|but|except|mood|happier|sadder|more (?!present|of)\w+)\b", s.text, re.I)


def _of_shots(s: Sense) -> bool:
    text = re.sub(MARK, " ", s.text)
    if level(text) is None or not _alone(s) or re.search(rf"{QUOTE}|\bno (?:sounds?|audio|noise)\b|\b{_MUSIC}\b|\b(?:narrat\w+|voice|"
        rf"speed|fast\w*|slow\w*|"
        rf"seconds?|"
        rf"longer|shorter|"
        rf"camera|light\w*|bright\w*|dark\w*|contrast|title|caption|sky|"
                                        r"colou?rs?|saturation|zoom|angle|length|duration|long|size|frame|pace)\b", s.text, re.I):
        return False
    turned = re.search(r"\b(?:tone|turn|bring|dial|lower|reduce|crank)\b(?: (?:down|up|back))? the (?P<what>[a-z]+)", s.bare, re.I)
    if turned and not _word(s) and not re.fullmatch(r"sounds?|volume|audio|noises?|effects?|level|whole|loudness", turned["what"], re.I):
        return False
    named = bool(s.explicit() or s.given or at_place(s.bare, s.scene.board)) and not s.puzzles
    if _word(s) and re.search(rf"{_LOUD}|\btoo\b", text, re.I):
        return True
    return named and re.search(rf"{_LOUD}|\b\d+ ?db\b", text, re.I) is not None and re.search(r"\b(?:lower|raise|reduce|increase|"
        r"decrease|double|halve|boost)\b(?!.*\b(?:volume|sound|audio|"
                                                                                              r"loud\w*|noise|hum|"
                                                                                              r"level)\b)", text, re.I) is None


def mute_all(m: re.Match[str], s: Sense) -> Act:
    """'mute everything except the music': every shot's own sound."""
    ids = s.explicit() or s.scene.ids
    return lambda board: sound.loudness(board, ids, 0.0)


RULES = (
    Rule("mute but music", rf"^(?:mute|silence|kill|turn off|switch off|cut|no)\s*(?:{MARK}|everything|all(?: the)?(?: other)? "
        rf"(?:sounds?|noises?|audio)|(?:the )?(?:other )?(?:sounds?|audio))?\s*,?\s*"
         rf"(?:except(?: for)?|but(?: not)?|apart from|other than|only|just(?: keep)?|and (?:only )?keep)(?: for)? (?:the |keep "
         rf"the "
         rf")?{_MUSIC}$", mute_all, marked=True),
    Rule("music level", rf"^.*\b{_MUSIC}\b.*$", music, when=_of_music, weight=-0.2),
    Rule("level", r"^.+$", shots, marked=True, when=_of_shots, weight=-0.1),
)
