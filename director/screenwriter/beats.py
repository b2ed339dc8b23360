"""A beat: what one shot has to tell, before it is cast, placed, lit and framed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Beat:
    """One event. `action` may hold {Name} marks that the casting fills with the full line of a character."""

    action: str
    place: str = ""
    light: str = ""
    camera: str = ""           # the person's own words; empty = the shooting plan decides
    english: bool = False              # said in English, in whatever language the story is
    tell: str = ""             # the same event as a narrator says it
    voice: str = ""            # what a narrator says here, in the person's own words
    dialogue: str = ""
    text: str = ""             # words on the screen
    sfx: str = ""
    seconds: float | None = None
    source: str = "generated"
    importance: int = 5        # 9 = the film fails without it
    new_scene: bool = False    # place or time jumps here
    frame: str = ""            # what the event wants: wide, medium, close, insert, vista
    names: tuple[str, ...] = ()
