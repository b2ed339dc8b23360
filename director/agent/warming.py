"""What a conversation loads and compiles when it is first needed, got ready while nobody waits for it."""

from __future__ import annotations

from director.agent.conversation import turn
from director.agent.past import Notebook
from director.model import Character, Shot, Storyboard
from director.screenwriter import safety

_FIRST = ("make shot 2 a bit darker and add a lamp to it", "swap shots 1 and 2, then no music", "make it vertical", "title: The Lamp",
          "make the last shot two seconds longer", "put a crossfade between 1 and 2", "captions in Spanish", "what happens in shot 2?",
          "Mach die zweite Einstellung heller", "move shot 2 to the start", "ショット1を暗くして", "把镜头1变暗",
          "don't cut shot 1", "delete the "
          "shot where Ada sleeps", "undo that")
"""Messages of many kinds: each makes other word lists and patterns ready."""


def warm() -> None:
    """Read some messages to nobody, so that the first one of a person is answered as quickly as the later ones."""
    ada = Character(name="Ada", description="Ada, a girl in a red coat")
    shots = tuple(Shot(id=f"s{n}", prompt=f"Ada {does} in the house", characters=("Ada",)) for n, does in ((1, "runs"), (2, "sleeps")))
    past = Notebook([Storyboard(title="The House", characters=(ada,), shots=shots)], takes={"s1": ("s1a",), "s2": ("s2a",)})
    for message in _FIRST:
        turn(past, message)
    safety.refuse(" ".join(shot.prompt for shot in shots))
