"""What people complain of: a sound that gets on their nerves, too much of a colour. The complaint says what to do about it."""

from __future__ import annotations

import re

from director.agent.rule import Act, Rule, Sense, ask
from director.agent.rules_content import COLOURS
from director.agent.targets import MARK
from director.model import Shot
from director.toolbox import looks, sound
from director.toolbox.changes import edited, tidy

_BAD = (r"(?:(?:really|so|very|just|rather|pretty|quite|a bit|absolutely|super|totally) )*(?:awful|horrible|terrible|annoying|"
    r"irritating|unbearable|"
        r"grating|nasty|ugly|dreadful|jarring|distracting|disturbing|unpleasant|painful|bad|wrong|shrill|obnoxious|ghastly|weird|"
        r"out of place|silly|too much)")
_BOTHERS = (r"(?:(?:really|just|kind of|totally|so) )*(?:hurts?|annoys?|bothers?|bugs?|irritates?|disturbs?|distracts?|kills?|"
    r"ruins?|spoils?|scares?|startles?|"
            r"gets? on (?:my|our|everyone's|your) nerves|drives? (?:me|us|everyone) \w+|gives? me)")
_NOISE = r"(?:sounds?|noises?|sound effects?|effects?|sfx)"


def _named(s: Sense) -> str:
    """The sound that a complaint is about, as the film has it; "" where it is about something else."""
    hit = re.match(rf"(?:the |that |this |those |these )?(?P<what>[\w' -]+?)(?: {_NOISE})?(?: (?:is|are|sounds?|feels?)\b| "
        rf"{_BOTHERS})", s.bare, re.I)
    what = hit["what"] if hit else ""
    return what if what and any(shot.sfx and sound.same_sound(shot.sfx, what) for shot in s.scene.board.shots) else ""


def no_sound(m: re.Match[str], s: Sense) -> Act:
    what, there = _named(s), s.explicit() or s.given or s.scene.ids
    having = [shot.id for shot in s.scene.board.shots if shot.id in there and shot.sfx and sound.same_sound(shot.sfx, what)]
    return lambda board: sound.no_effect(board, having, what) if having else ask("Of which shot?")


def less_colour(m: re.Match[str], s: Sense) -> Act:
    """Without a colour where it stands in the light, and toned down."""
    colour = m["colour"].lower()
    ids = s.shots() if not s.film_wide else s.scene.ids

    def dulled(shot: Shot) -> Shot:
        light = tidy(re.sub(rf"\b(?:{colour}(?:ish)?|dim {colour})\b", "neutral", shot.lighting, flags=re.I))
        return shot.but(lighting=(light if "neutral" in light else f"neutral light, {light}".strip(" ,"))[:300])

    return lambda board: edited(board, ids, dulled, f"There is less {colour} in {{shots}}.")


def coloured(m: re.Match[str], s: Sense) -> Act:
    """A shot in a colour: its light."""
    ids, colour = s.explicit() or s.given, m["colour"].lower()
    return lambda board: looks.light(board, ids, f"{colour} light")


_HUES = "|".join(word for word in COLOURS.split("|") if word in "red orange yellow green blue purple violet pink turquoise teal "
    "cyan crimson gold".split()) + "|amber|magenta|purple|pink"
RULES = (
    Rule("there", r"^(?:it|that|this|everything)(?:'s| is| looks| feels| goes| seems| gets| sounds)(?: \w+)? "
         r"(?:a bit |a little |way |far |much )?too \w+ (?:in |over )?(?:there|here)$",
         lambda m, s: ask(f"Where: in which of the {len(s.scene.ids)} shots?"),
         when=lambda s: not (s.explicit() or s.given or s.scene.touched)),
    Rule("sound complaint", rf"^.*\b(?:(?:is|are|sounds?|feels?) {_BAD}|{_BOTHERS})\b.*$", no_sound, when=lambda s: bool(_named(s))),
    Rule("less colour", rf"^(?:(?:it|there|that)(?:'s| is| has|) )?(?:(?:way|far|a bit|much|a little) )?(?:less|too|too much|not "
        rf"so much|not as much|not so|reduce the|(?:tone|dial|turn|bring) (?:down|back) (?:on )?the|remove the|lose the)"
         rf"(?: of (?:the|that))? (?P<colour>{_HUES})(?:ish)?(?: (?:light|tint|tone|hue|cast|glow))?$", less_colour),
    Rule("in a colour", rf"^(?:make|turn|paint|light|have|let)?\s*{MARK}\s*(?:to be |be |should be |in |into |all |more |a bit "
        rf")*(?P<colour>{_HUES})(?: please)?$", coloured, marked=True),
)
