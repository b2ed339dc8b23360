"""Nothing of a request gets lost in a plan: who is introduced, what opens and ends it, each part, each thing and each line."""

from __future__ import annotations

import pytest

from director.model import Brief, Storyboard
from director.screenwriter.batch import plan_record
from director.screenwriter.offline import draft


def planned(story: str) -> Storyboard:
    return draft(Brief(story=story)).storyboard


def line(board: Storyboard, name: str) -> str:
    return next((person.description for person in board.characters if name.lower() in person.description.lower()), "")


@pytest.mark.parametrize(
    ("story", "name", "looks"),
    [
        ("Explain tides to kids, 40 s. The guide is Captain Mussel: a small crab in a yellow oilskin.", "Captain "
            "Mussel", ["crab", "oilskin"]),
        ("In a town of bells lives Ottilie, the clock winder: tall, red velvet coat. Each day she climbs the "
         "tower.", "Ottilie", ["red velvet coat"]),
        ("Two women at a quay. Daughter Wren, nine: swimming goggles on her forehead, always. A boat comes "
         "in.", "Wren", ["9-year-old", "goggles"]),
        ("v1: she folds a swan from a ticket. ch: swans fly over the fields. singer = green beret, freckles", "singer", ["green "
            "beret", "freckles"]),
        ("A cyclist crosses a bridge at night. The lamps turn into jellyfish. She has a white helmet and a red scarf throughout.",
         "cyclist", ["white helmet", "red scarf"]),
        ("Portrait of the last ferryman on the river Oder. He is 78, wears a sailor cap and has no teeth. At noon nobody comes. "
         "In the evening a girl asks to cross.", "ferryman", ["78", "sailor cap"]),
        ("Abuela in curlers and a leopard dress washes a pink car. The street dances. Abuela drives "
         "off.", "abuela", ["curlers", "leopard dress"]),
        ("Gus the carrot cries. Bea, a yogurt with her lid tilted, asks: \"Is it soup?\" Gus says: \"Always.\"", "Bea", ["yogurt"]),
    ],
)
def test_whoever_is_introduced_is_cast_with_these_looks(story: str, name: str, looks: list[str]) -> None:
    board = planned(story)
    said = line(board, name)
    assert said and all(look in said for look in looks)
    assert any(said.lower() in shot.prompt.lower() for shot in board.shots)


def test_a_king_who_is_a_child_is_one_person() -> None:
    assert len(planned("The king is a child. He rules from a treehouse and taxes everyone in marbles.").characters) == 1


@pytest.mark.parametrize(
    "story",
    [
        "Music video, 48 s. A: a dancer on a freight train roof. B: the dancer in a ballroom full of sand. C: the dancer on the moon.",
        "Ballad video, 50 s: verse - a dancer on a freight train roof; chorus - a dancer in a ballroom; bridge - a dancer on the moon.",
        "A dancer spins in the light on a freight train roof (first third), in a ballroom full of sand (second third), on the moon "
        "(last third).",
    ],
)
def test_parts_are_seen_in_their_order(story: str) -> None:
    prompts = [shot.prompt.lower() for shot in planned(story).shots]
    at = [next(n for n, prompt in enumerate(prompts) if word in prompt) for word in ("train", "ballroom", "moon")]
    assert at == sorted(set(at))


def test_what_opens_and_ends_a_film_is_its_first_and_last_shot() -> None:
    shots = planned("Open on a drone shot of the harbour, then two fishermen mend a net, end with a close-up of the knot. 20 s.").shots
    assert "harbour" in shots[0].prompt and "aerial" in shots[0].camera.text()
    assert "knot" in shots[-1].prompt and "close-up" in shots[-1].camera.text()


def test_an_order_before_the_colon_is_no_story() -> None:
    board = planned("we're two people and need a 12 second ad for our parking app Spotto: a driver circles the block, a phone pings, "
                    "a space glows green, she parks.")
    told = " ".join(shot.prompt for shot in board.shots)
    assert all(word in told for word in ("circles the block", "hone pings", "glows green")) and "spaceship" not in told


def test_speech_in_one_line_is_said_by_each() -> None:
    board = planned("INT. LAUNDROMAT - NIGHT. OMAR (50, overalls) watches his shirts. KIT: Is this yours? OMAR: I can't even tell.")
    assert [shot.dialogue for shot in board.shots if shot.dialogue] == ["Is this yours?", "I can't even tell."]


def test_a_thing_named_in_passing_is_seen() -> None:
    board = planned("A tailor sews a coat for a ghost, though nobody in the village believes her, and the needle is her grandmother's. "
                    "The ghost pays with a silver thimble. The tailor keeps it beside the window.")
    told = " ".join(shot.prompt for shot in board.shots)
    assert all(word in told for word in ("coat", "needle", "thimble", "window"))


def test_orders_are_deeds() -> None:
    told = [shot.prompt for shot in planned("Recipe video for shakshuka: chop onions, fry them, add tomatoes, crack in eggs, serve "
                                            "with bread. 30 s.").shots]
    assert sum("hands" in prompt for prompt in told) >= 4 and any("shakshuka" in prompt for prompt in told)


def test_what_is_forbidden_is_left_alone() -> None:
    shots = planned("Safety clip for warehouse staff: wear a helmet, keep the aisle clear, never ride on the forklift. 30 s").shots
    assert any("turns away from the forklift" in shot.prompt for shot in shots)


def test_a_date_is_read_in_an_invitation() -> None:
    board = planned("Save-the-date video for Noor & Felix, 14 June. They dance in a planetarium under stars. 15 seconds.")
    assert any("14 June" in shot.text for shot in board.shots)


def test_decades_are_stages() -> None:
    board = planned("Same dining table, five decades of family Sundays: 1970s, 1980s, 1990s, 2000s, today. 30 seconds, one shot per "
                    "decade.")
    assert len(board.shots) == 5 and all("table" in shot.prompt for shot in board.shots)


@pytest.mark.parametrize("words", ["static frames", "the framing never changes", "locked-off camera"])
def test_one_rule_for_the_camera(words: str) -> None:
    board = planned(f"A woman sells oranges on a square. A boy steals one. She runs after him. Grain, muted palette, {words}.")
    assert all("static" in shot.camera.text() for shot in board.shots)


def test_what_cannot_be_filmed_is_explained_in_pictures() -> None:
    told = " ".join(shot.prompt for shot in planned("Explain photosynthesis to eight-year-olds in 40 seconds.").shots)
    assert "leaf" in told and "roots" in told and "drawing" not in told


def test_own_footage_alone_is_cut_down() -> None:
    made = plan_record({"id": "x", "request": "cut skate.mp4 down to 20 seconds, vertical", "inputs": ["skate.mp4 (95 s, a teenager "
        "skating)"]})
    assert {shot["source"] for shot in made["plan"]["shots"]} == {"footage"}


def test_generated_shots_around_own_footage() -> None:
    made = plan_record({"id": "x", "request": "I have drone.mp4 of our farm (2 min). Trim to 30 s, start with a generated shot of a "
                                              "rooster and end "
                        "with a generated shot of the farm sign.", "inputs": ["drone.mp4 (120 s, a farm from above)"]})
    shots = made["plan"]["shots"]
    assert ["rooster" in shots[0]["prompt"], shots[1]["source"], "sign" in shots[-1]["prompt"]] == [True, "footage", True]
    assert sum(shot["duration"] for shot in shots) == pytest.approx(30, abs=1)


@pytest.mark.parametrize(
    ("story", "lines", "where"),
    [
        ("SCENE 1 - A BUS STOP, NIGHT\nRain. MAYA (30s, red umbrella) waits. TOM (20s, hoodie) runs up.\n\nTOM: Did I miss it?\n"
         "MAYA: It misses you.\n\nSCENE 2 - ON THE TRAM\nThey sit apart.\n\nTOM: I'm Tom.", ["Did I miss it?", "It misses you.", "I'm "
             "Tom."],
         ["bus stop", "tram"]),
        ("Int. kitchen, morning. Grandpa Lou (80, green cardigan) burns the toast.\nIvy: \"Is it meant to smoke?\"\nGrandpa Lou: "
         "\"It's rustic.\"\nExt. garden, later. They feed the crows.", ["Is it meant to smoke?", "It's rustic."], ["kitchen", "garden"]),
        ("Maya - You came.\nTom - I said so.\nMaya - You say a lot.\nThey stand on a pier.", ["You came.", "I said so.", "You say a "
            "lot."], ["pier"]),
        ("Phone screen: Mum: where are you? Leo: almost home. Mum: dinner is cold. Then we see Leo float above the earth.",
         ["where are you?", "almost home.", "dinner is cold."], ["earth"]),
        ("Detective Ruiz (grey coat) enters the aquarium. \"Who fed the shark?\" he asks. The janitor, Pim (orange overalls), drops "
         "his mop. "
         "\"Define fed,\" says Pim.", ["Who fed the shark?", "Define fed,"], ["aquarium", "mop"]),
        ("INT. SUBMARINE - NIGHT\n\nCaptain Ōta (62, white gloves) stares.\n\nCAPTAIN ŌTA\n(whispering)\nThere. Again.", ["There. Again."],
         ["submarine"]),
    ],
)
def test_scripts_as_people_type_them(story: str, lines: list[str], where: list[str]) -> None:
    shots = planned(story).shots
    assert [shot.dialogue for shot in shots if shot.dialogue] == lines
    told = " ".join(f"{shot.prompt} {shot.location}" for shot in shots).lower()
    assert all(place in told for place in where)
