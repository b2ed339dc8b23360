"""A small film that people talk about: a cat builds a robot, in four shots with takes."""

from __future__ import annotations

from typing import Any

from director.agent.conversation import Turn, turn
from director.agent.past import Notebook
from director.model import Camera, Character, Shot, Storyboard

CAT = "Miso, a small orange cat in a silver suit"
ROBOT = "Bolt, a knee-high robot with one green eye"
TAKES = {"s1": ("s1a", "s1b"), "s2": ("s2a",), "s3": ("s3a", "s3b", "s3c"), "s4": ("s4a",)}


def a_film(**changes: Any) -> Storyboard:
    """16 seconds: the cabin, the workbench, the waking, the race."""
    def shot(id: str, prompt: str, camera: str, light: str, **more: Any) -> Shot:
        cast = tuple(name for name, line in (("Miso", CAT), ("Bolt", ROBOT)) if line in prompt)
        return Shot(id=id, prompt=prompt, camera=Camera.from_words(camera), lighting=light, take=f"{id}a", characters=cast, **more)

    shots = (
        shot("s1", f"{CAT} floats past a purple planet at the window", "wide shot, slow drift right", "dim blue light", sfx="engine hum"),
        shot("s2", f"{CAT} sorts tin cans, wires and a torch on a workbench", "close-up, slow push-in", "warm desk lamp"),
        shot("s3", f"{CAT} tightens the last screw and {ROBOT} lights up and blinks", "medium close-up, low angle", "warm desk lamp"),
        shot("s4", f"{CAT} and {ROBOT} race each other down a corridor", "tracking shot", "bright even white light"),
    )
    cast = (Character(name="Miso", description=CAT), Character(name="Bolt", description=ROBOT))
    board = Storyboard(title="The Tin Friend", style="warm 3D animation, soft light", characters=cast, shots=shots)
    return board.but(**changes) if changes else board


def said(*messages: str) -> tuple[Turn, Notebook]:
    """What the last of the messages comes to, in one conversation about the film."""
    past = Notebook([a_film()], takes=TAKES)
    done = [turn(past, message) for message in messages]
    return done[-1], past


def order(board: Storyboard) -> str:
    """'s1 s2 s3 s4'."""
    return " ".join(shot.id for shot in board.shots)


__all__ = ["CAT", "ROBOT", "TAKES", "a_film", "order", "said"]
