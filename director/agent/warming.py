"""What a conversation loads and compiles when it is first needed, got ready while nobody waits for it."""

from __future__ import annotations

import gc

from director.agent.conversation import turn
from director.agent.files import given
from director.agent.past import Notebook
from director.agent.songs import played
from director.agent.talk import asks_to_film
from director.model import Character, Shot, Storyboard
from director.screenwriter import safety

_FIRST = ("make shot 2 a bit darker and add a lamp to it", "swap shots 1 and 2, then no music", "make it vertical", "title: The Lamp",
          "make the last shot two seconds longer", "put a crossfade between 1 and 2", "captions in Spanish", "what happens in shot 2?",
          "Mach die zweite Einstellung heller", "move shot 2 to the start", "ショット1を暗くして", "把镜头1变暗",
          "don't cut shot 1", "delete the shot where Ada sleeps", "undo that", "how long is the film?", "who is in shot 2?",
          "which shot is the longest?", "why is shot 2 so dark?", "what can I say?", "add thunder to shot 2",
          "turn the narration on, music quieter", "change the music to jazz", "mute shot 1", "make shot 1 twice as fast",
          "trim one second off shot 2", "fade to black at the end", "make it 30 fps", "add the text 'One winter' to shot 2",
          "film shot 2 again", "warmer colours", "closer on Ada", "make it night", "the whole film in watercolour")
"""Messages of many kinds: each makes other word lists and patterns ready."""


def warm() -> None:
    """Read some messages to nobody, so that the first one of a person is answered as quickly as the later ones."""
    ada = Character(name="Ada", description="Ada, a girl in a red coat")
    shots = tuple(Shot(id=f"s{n}", prompt=f"Ada {does} in the house", characters=("Ada",)) for n, does in ((1, "runs"), (2, "sleeps")))
    past = Notebook([Storyboard(title="The House", characters=(ada,), shots=shots)], takes={"s1": ("s1a",), "s2": ("s2a",)})
    for message in _FIRST:
        if not (asks_to_film(message) or played(message) or given(message)):
            turn(past, message)
    safety.refuse(" ".join(shot.prompt for shot in shots))
    gc.freeze()                         # all this stays: to look through it for what is free took up to a tenth of a second, at any moment
