"""Statements that go together though their words look like opposites: they stay; what really is at odds is still found."""

from __future__ import annotations

import pytest

from director.refiner.rules import refine_text

CLEAN = (
    # what a shot shows is no other shot
    "A herder crosses a vast expanse of steppe at dawn. Medium shot, soft light.",
    "A seamstress pins a hem, the lamp showing the details of the cloth. Medium shot.",
    "A miller stands by his wheel. Medium shot, capturing the miller's full body and the wheel.",
    "In the distance, a herd of camels grazes. Low-angle view, medium shot of a foal.",
    "The camera takes in the entire scene from a medium shot, the barge at its centre.",
    # a list of shots
    "A potter turns a bowl. Close-up, medium shot.",
    "A smith at his forge. Medium shot and close-up shots of the hammer and the smith.",
    "Low-angle shot of the mast, mid-shot of the crew, and close-up of a single rope.",
    "A glider over a ridge. Close-up, medium shot, and wide shot angles show the pilot.",
    "The camera moves from a low angle to a high angle throughout the climb.",
    "The terrace offers a panoramic view. Medium shot of a waiter.",
    "Low-angle, high-definition shot of a heron.",
    # a thing stands and sits where it is
    "A brass kettle stands on a tray. It sits beside a stack of cups.",
    "A stone barn standing in a field. The barn sits on a hill above the river.",
    # weather of two heights
    "A misty meadow with swaying reeds under a clear blue sky.",
    "Branches swaying gently above the still water of a pond.",
    "Hounds sprint through the park. Above them, clouds drift lazily.",
    "The harsh winter tests the herd, but as spring arrives, they graze again.",
    "A dark, ominous cloud fills the frame as a massive storm cloud looms overhead.",
    # where and when
    "A chapel stands atop a hill. Inside, the nave glows with candles.",
    "Outside, the street is crowded, inside, a clerk counts coins.",
    "In a bright kitchen, cream descends in a thin stream into a jug.",
    "A van on a rainy road, headlights piercing the early morning fog.",
    "The quay at dusk, full of the energy of a night of dancing.",
    "The first rider crosses a moonlit forest. The fourth rider rests in a sun-baked desert.",
    "A red mill, painted in a warm, inviting tone, stands in the middle of a green meadow.",
    "The lot at dusk, a hint of starlight above the cars.",
    "A rover on the Martian surface, towering dunes on the horizon.",
    "A dimly lit stairwell with flickering fluorescent lights.",
    "A guard walks through a silent archive, the hush broken only by ticking clocks.",
    "The ruins lie silent in the light of dawn. As the sun sets, the stones glow amber.",
    # of something else
    "A nurse stands behind a patient who is seated by the stove.",
    "A man seated on a plush sofa smiles. The man reaches out with a grateful nod.",
    "A raccoon sits on a branch, twirling the peach with its paws.",
    "A tranquil pond below weeping cherry trees.",
    "A glass shelf has been replaced with a wooden one. The new wooden shelf is oiled.",
    "An otter basks on a riverbank, its tail partially submerged in the water.",
    "The tide is slowly receding. The camera moves forward across the sand.",
    "A locked-off shot of a square as the camera takes in the old roofs.",
    "A young girl leans against an ancient-looking wooden pillar.",
    "A tawny fox sits on a wall. In the background, there are green hedges.",
)


@pytest.mark.parametrize("prompt", CLEAN)
def test_stays_as_it_is(prompt: str) -> None:
    out = refine_text(prompt)
    assert (out.prompt, out.found) == (prompt, ())


@pytest.mark.parametrize(("prompt", "gone"), [
    ("A medium shot of a piper, the frame filled by one extreme close-up of his thumb.", "close-up"),
    ("Thick mist hangs over the pier. A clear blue sky.", "clear"),
    ("A girl stands on a wall. She is sitting on the wall.", "sitting"),
    ("A single shot in a kitchen, the whole time outdoors in a meadow.", "outdoors"),
    ("A static camera. The camera moves forward the whole time.", "moves"),
])
def test_still_found(prompt: str, gone: str) -> None:
    found = refine_text(prompt).found
    assert any(gone in text for clash in found for text in clash.spans)
