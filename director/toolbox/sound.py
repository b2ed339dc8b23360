"""What is heard: the music bed, effects, the narrator, and how loud. Nothing of this is filmed again."""

from __future__ import annotations

import re
from typing import Any

from director.errors import BadInput
from director.model import Shot, Storyboard
from director.toolbox.changes import Change, Ids, called, tidy, with_shots


def music(board: Storyboard, on: bool | None = None, mood: str | None = None, volume: float | None = None) -> Change:
    """Music on or off, another mood, or a volume from 0 to 1."""
    changes: dict[str, Any] = {"on": True if on is None else on}
    if mood:
        changes["mood"] = mood
    if volume is not None:
        changes["volume"] = round(min(1.0, max(0.0, volume)), 2)
    after = board.but(music=board.music.but(**changes))
    said = "The music is off." if not after.music.on else f"The music is on: {after.music.mood}, volume {after.music.volume:.0%}."
    return Change(after, said)


def effect(board: Storyboard, ids: Ids, words: str) -> Change:
    """One more sound in the shots, beside those they have."""
    after = with_shots(board, ids, lambda shot: shot.but(sfx=tidy(f"{shot.sfx}, {words}"
        if words.lower() not in shot.sfx.lower() else shot.sfx)))
    return Change(after, f"You will hear {words} in {called(board, ids)}.")


def no_effect(board: Storyboard, ids: Ids, words: str = "") -> Change:
    """Take a sound, or all of them, out of the shots."""
    def without(shot: Shot) -> Shot:
        kept = [part for part in shot.sfx.split(",") if words and not same_sound(part, words)]
        return shot.but(sfx=tidy(",".join(kept)))

    return Change(with_shots(board, ids, without), f"Took {words or 'the sound effects'} out of {called(board, ids)}.")


def loudness(board: Storyboard, ids: Ids, volume: float) -> Change:
    """A shot's own sound: 0 is silent, 1 as it is, 4 the most."""
    if not 0 <= volume <= 4:
        raise BadInput("A shot's volume goes from 0 (silent) to 4.")
    said = f"Muted {called(board, ids)}." if volume == 0 else f"The sound of {called(board, ids)} is at {volume:.0%}."
    return Change(with_shots(board, ids, lambda shot: shot.but(volume=volume)), said)


def narrate(board: Storyboard, ids: Ids, words: str) -> Change:
    """What the narrator says over the shots; the voice is switched on."""
    after = with_shots(board, ids, lambda shot: shot.but(narration=words))
    return Change(after.but(voiceover=board.voiceover.but(on=bool(words) or board.voiceover.on)),
                  f"The narrator says “{words}” over {called(board, ids)}." if words else
                      f"The narrator is silent in {called(board, ids)}.")


def voiceover(board: Storyboard, on: bool = True, language: str = "", voice: str = "", tells: bool = True,
              only: Ids = ()) -> Change:
    """The narrator on or off. Where no shot has words for the narrator yet, each shot's action becomes them, or that of the shots in
    `only`; unless only the switch is meant (`tells` false)."""
    changes: dict[str, Any] = {"on": on} | ({"language": language} if language else {}) | ({"voice": voice} if voice else {})
    after = board.but(voiceover=board.voiceover.but(**changes))
    meant = only or [shot.id for shot in board.shots]
    silent = on and not any(shot.narration for shot in board.shots if shot.id in meant)
    if silent and tells:
        after = with_shots(after, meant, lambda shot: shot.but(narration=told(shot, board)))
    extra = (f", in the language {language!r}" if language else "") + (f", {voice}" if voice else "")
    extra += ". No shot has words for it yet; say “the narrator tells the story”, or which words" if silent and not tells else ""
    return Change(after, f"The narrator is on{extra}." if on else "The narrator is off.")


def speaker(board: Storyboard, voice: str) -> Change:
    """Who narrates; whether and what is as it was."""
    return Change(board.but(voiceover=board.voiceover.but(voice=voice)), f"The narrator is {voice}." + ("" if board.voiceover.on
        else " The voice is off for now."))


def told(shot: Shot, board: Storyboard) -> str:
    """A shot's action in a sentence for a narrator: characters by name, without their looks."""
    text = shot.prompt
    for person in board.characters:
        text = text.replace(person.description, person.name)
    sentence = tidy(text)
    return f"{sentence[:1].upper()}{sentence[1:]}."


def same_sound(part: str, words: str) -> bool:
    """Two names of a sound share a word that says something."""
    plain = {word.rstrip("s") for word in re.findall(r"\w+", words.lower())} - {"sound", "effect", "noise", "the", "of", "a"}
    there = {word.rstrip("s") for word in re.findall(r"\w+", part.lower())}
    return any(one == other or (min(len(one), len(other)) > 2 and (one.startswith(other) or other.startswith(one)))
               for one in plain for other in there)          # 'humming' is the 'engine hum'
