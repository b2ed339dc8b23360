"""How a request is taken apart: wishes from story, lists in every layout, people and their looks, words on the screen, events."""

from __future__ import annotations

import pytest

from director.model import Brief, Storyboard
from director.screenwriter import (
    attire,
    cameras,
    cards,
    dossiers,
    events,
    formats,
    hearing,
    lengths,
    lessons,
    portraits,
    quotes,
    retelling,
    scenes,
    segments,
    series,
    sifting,
)
from director.screenwriter.batch import plan_record
from director.screenwriter.offline import OfflineScreenwriter
from director.vocabulary import Aspect


def plan(story: str, **fields: object) -> Storyboard:
    return OfflineScreenwriter().plan(Brief.model_validate({"story": story, **fields}))


def test_wishes_leave_the_story_and_the_look_stays_word_for_word() -> None:
    sifted = sifting.sift("Vertical, 9 seconds, no music, muted colours: a crab paints a pier. Shot on Super 8. No people, please.")
    assert sifted.story == "a crab paints a pier."
    assert "muted colours" in sifted.looks
    assert sifting.sift("Painterly, NOT photoreal. A bell rings.").looks == ("Painterly",)
    assert sifting.sift("Ida, 9, in a green coat, counts the trams.").story == "Ida, 9, in a green coat, counts the trams."


@pytest.mark.parametrize("text", [
    "1. wide, a barn\n2. close-up, a latch\n3. the door opens", "WS: a barn\nCU: a latch\nMS: a farmer",
    "Shot 1 (wide, 4s): a barn\nShot 2 (close, 2s): a latch\nShot 3 (POV, 3s): the field", (
        "0:00-0:04 a barn\n0:04-0:06 a "
        "latch\n0:06-0:09 a field"
    ),
    "| # | size | action | sec |\n| 1 | WS | a barn | 4 |\n| 2 | CU | a latch | 2 |\n| 3 | MS | a farmer | 3 |",
    "wide barn -> close latch -> a farmer at the door", "first a barn, second a latch, third a farmer at the door",
    "- a barn\n- a latch\n- a field", "wide, an empty barn\nclose on a latch\na farmer, from behind",
])
def test_a_shot_list_is_found_in_every_layout(text: str) -> None:
    parts = segments.cut(text)
    assert parts is not None
    assert len(parts.segments) == 3


def test_the_seconds_of_a_part_stand_in_its_label_or_its_line() -> None:
    parts = segments.cut("a) 6s aerial – a reef\nb) 3s – a diver\nc) the boat (4 sec)")
    assert parts is not None
    assert [p.seconds for p in parts.segments] == [6, 3, 4]
    assert [s.duration for s in plan("0:00-0:03 a mill\n0:03-0:08 a stream\n0:08-0:10 a heron").shots] == [3, 5, 2]
    assert [s.duration for s in plan("0-5s a mill\n5-8s a stream\n8-12s a heron").shots] == [5, 3, 4]


@pytest.mark.parametrize(("text", "action", "camera"), [
    ("Extreme wide, a frozen lake", "a frozen lake", "Extreme wide"), ("a farmer wades, tracking shot", "a farmer wades", "tracking shot"),
    ("Close-up of a hand", "a hand", "Close-up"), ("a cup falls (macro, 2s)", "a cup falls", "macro"),
])
def test_camera_words_stand_before_or_behind_what_is_seen(text: str, action: str, camera: str) -> None:
    beat = scenes.scene(text)
    assert (beat.action, beat.camera) == (action, camera)


@pytest.mark.parametrize(("text", "name", "words"), [
    ("Otto (64, wooden leg, oilskin coat) limps in.", "Otto", "64-year-old wooden leg oilskin coat"),
    ("RUTH, a baker in a paper hat, waves.", "Ruth", "baker paper hat"),
    ("the skipper (Ana, grey plait, orange boots) steers", "Ana", "skipper grey plait orange boots"), ((
        "Bo wears a silk scarf and has a broken "
        "tooth."
    ), "Bo", "silk scarf broken tooth"),
    ("Mina = tall, moustache, striped pyjamas", "Mina", "tall moustache striped pyjamas"),
    ("A mule named Juno in a straw hat eats.", "Juno", "mule straw hat"),
    ("KAI (20s) enters. He wears a torn raincoat.", "Kai", "20-something torn raincoat"), ((
        "Characters:\n- Lou: retired boxer, blue "
        "apron\nStory: Lou bakes."
    ), "Lou", "retired boxer blue apron"),
])
def test_everybody_is_described_in_the_words_of_the_text(text: str, name: str, words: str) -> None:
    person = next(d for d in dossiers.dossiers(text) if d.name == name)
    line = portraits.line(person, person.noun or "woman")
    assert all(word in line for word in words.split())


def test_the_events_keep_the_bare_names() -> None:
    assert retelling.plain("Mia (7, yellow boots) jumps. Her dog ROLF, a grey terrier, barks.") == "Mia jumps. ROLF barks."
    assert retelling.plain("Ned, 60, flat cap, sells eels.") == "Ned sells eels."
    assert attire.is_attribute("cracked goggles") and not attire.is_attribute("opens the goggles")


def test_what_comes_back_looks_the_same_in_every_shot() -> None:
    board = plan("A yellow suitcase with a broken lock falls from a train. A fox finds the suitcase. The suitcase floats down a river.")
    assert sum("yellow suitcase with a broken lock" in s.prompt.lower() for s in board.shots) >= 3


@pytest.mark.parametrize(("text", "parts"), [
    ("He jumps from the bed and the wall tips over", 2), ("zips, stitching, laces, a collar", 4), ((
        "a boy drops a stick and runs to the "
        "other side"
    ), 2),
    ("a heron with long legs and a grey beak", 1), ("truck drives in, truck drives out", 2),
])
def test_a_sentence_has_as_many_events_as_deeds_or_things(text: str, parts: int) -> None:
    assert len(events.split(text)) == parts


def test_a_thing_that_was_named_is_not_left_a_pronoun() -> None:
    assert events.resolved(["A sheet floats past a heron", "It slides under a bridge"])[1] == "the sheet slides under a bridge"


@pytest.mark.parametrize(("text", "title", "late", "end"), [
    ("Title card 'Low Tide' first. A crab.", "Low Tide", False, None), ("A crab. End title: LOW TIDE.", "LOW TIDE", True, None),
    ("Ad for soap. End card: 'Suds. Since 1911.'", None, False, "Suds. Since 1911"),
    ("A loom turns. Finish on the word Tally.", None, False, "Tally"),
    ("A mill. The closing frame with the bottle and the line ORO NUOVO.", None, False, "ORO NUOVO"),
])
def test_titles_and_last_cards(text: str, title: str | None, late: bool, end: str | None) -> None:
    assert cards.title(text) == (title, late)
    assert cards.end_card(text) == end or title is not None


def test_words_to_be_read_in_the_picture() -> None:
    assert cards.on_screen('On-screen: "Day 1", "Day 2".') == ("Day 1", "Day 2")
    assert cards.on_screen("the labels stir / fold / bake should appear") == ("stir", "fold", "bake")
    assert cards.named_stages("seven dogs, the name of the day written on screen")
    assert [q.kind for q in quotes.quoted('VO: "Hush." She says: "Why?" A sign reads "Shut".')] == ["voice", "said", "screen"]


def test_a_narrator_is_asked_for_in_many_words_and_refused_in_few() -> None:
    assert all(hearing.voiceover(t) for t in ("a dry voice comments", "told by his grandmother", "V.O. (warm)", "40 seconds, spoken"))
    assert not any(hearing.voiceover(t) for t in ("no narrator", "without commentary", "a girl with a loud voice"))


@pytest.mark.parametrize(("wishes", "rule"), [
    (("one fixed camera position",), "static"), (("close-ups only",), "close-up"), (("shot entirely from floor level",), "low angle"),
    (("handheld throughout",), "handheld"), (("start with an aerial",), ""),
])
def test_one_rule_for_the_camera(wishes: tuple[str, ...], rule: str) -> None:
    assert cameras.rule(". ".join(wishes), wishes) == rule


def test_a_single_take_is_one_shot_with_its_own_move() -> None:
    board = plan("One unbroken steadicam take, no cuts, 20 s. We follow a waiter out of the kitchen and into a back alley.")
    assert len(board.shots) == 1
    assert "alley" in board.shots[0].prompt
    assert "steadicam" in board.shots[0].camera.text()


def test_shapes_and_lengths() -> None:
    assert formats.aspect("2.39:1 feel but deliver 16:9") is Aspect.WIDE
    assert formats.aspect("ultra wide 21:9") is Aspect.ULTRA
    assert lengths.seconds("about half a minute")[0] == 30
    assert lengths.seconds("1 min 10, watercolour")[0] == 70
    assert lengths.each("Each shot max 4 secs") == 4


def test_a_lesson_shows_its_steps_in_order() -> None:
    board = plan("How to report a wasp nest. 3 steps (stop, call the ranger, close the window). 30 seconds, captions, no voice.")
    seen = " ".join(s.prompt for s in board.shots)
    assert seen.index("stop") < seen.index("ranger") < seen.index("window")
    assert lessons.claim("why do volcanoes erupt") == "volcanoes erupt"
    assert lessons.claim("how does a heat pump work") == "a heat pump at work"


def test_stages_follow_each_other_with_what_stays() -> None:
    assert [s.name for s in series.stages("the same bench in winter, spring, summer")] == ["winter", "spring", "summer"]
    board = plan("A chair becomes a ship becomes a tree. No people.")
    assert ["chair" in board.shots[0].prompt.lower(), "tree" in board.shots[-1].prompt.lower()] == [True, True]
    assert not any("man" in s.prompt.split() for s in board.shots)


def test_a_script_without_headings_keeps_who_says_what() -> None:
    board = plan("Two gulls on a pier.\nPIP: Is it tide?\nPOP: (yawns) It is Tuesday.\nA wave takes the pier.")
    assert [s.dialogue for s in board.shots if s.dialogue] == ["Is it tide?", "It is Tuesday."]


def test_what_cannot_be_had_together_is_told() -> None:
    told = plan_record({"id": "a", "request": "Vertical for TikTok but also horizontal 16:9: a skater jumps a gap. 10s"})["message"]
    assert "vertical" in told and "horizontal" in told


def test_own_material_stands_where_it_was_asked_for() -> None:
    made = plan_record({"id": "a", "request": (
        "dog.mp4 is my dog at the lake. put 2 generated shots before it (he packs a bag, he "
        "takes a bus)"
    ),
        "inputs": ["dog.mp4 (6 s, a dog jumps into a lake)"]})
    assert [s["source"] for s in made["plan"]["shots"]] == ["generated", "generated", "footage"]


def test_a_picture_for_a_noun_is_its_word_and_one_beside_its_word_is_dropped() -> None:
    prompts = " ".join(shot.prompt for shot in OfflineScreenwriter().plan(Brief(story="A penguin 🐧 buys a 🍕 on an iceberg, zzzz")).shots)
    assert "pizza" in prompts
    assert "🐧" not in prompts
    assert "zzzz" not in prompts


def test_shots_times_seconds_and_lengths_of_every_one() -> None:
    assert (lengths.shots("6 shots x 3 seconds = 18 s"), lengths.each("6 shots x 3 seconds = 18 s")) == (6, 3)
    assert lengths.seconds("6 shots x 3 seconds = 18 s")[0] == 18
    assert lengths.each("10 shots, every one exactly 4 seconds long") == 4


def test_a_shot_list_in_json_is_a_shot_list() -> None:
    made = plan_record({"id": "a", "request": '{"shots":[{"n":1,"cam":"static wide","what":"a barn at night"},{"n":2,"cam":"close-up",'
        '"what":"a latch lifts"},{"n":3,"cam":"slow push in","what":"an owl looks out"}],"sec_per_shot":5,"aspect":"9:16"}'})["plan"]
    assert [s["duration"] for s in made["shots"]] == [5, 5, 5]
    assert "latch" in made["shots"][1]["prompt"] and "push" in made["shots"][2]["camera"] and made["aspect"] == "9:16"


def test_looks_behind_a_species_a_colon_or_before_a_speech() -> None:
    moles = {d.name: d for d in dossiers.dossiers("Mo the mole wears a red scarf, and Mr Ash the badger carries a lantern.")}
    assert "red scarf" in " ".join(moles["Mo"].attributes or []) and "lantern" in " ".join(moles["Mr Ash"].attributes or [])
    board = plan("Two anglers on a quay.\nHenk (straw hat): Nothing bites.\nPiet (green braces): Nothing ever did.\nHenk laughs.")
    assert "straw hat" in next(c.description for c in board.characters if c.name == "Henk")


def test_what_is_not_needed_is_not_made() -> None:
    assert not hearing.captions("lyrics as captions are not needed")
    assert hearing.voiceover("No names, no dates, narrated.")
    made = plan_record({"id": "a", "request": "Use my two clips of our orchard, 20 s, no generated shots please.",
        "inputs": ["a.mp4 (5 s, apple trees)", "b.mp4 (6 s, a cider press)"]})["plan"]
    assert [s["source"] for s in made["shots"]] == ["footage", "footage"]


def test_the_name_of_those_who_ask_stands_at_the_end() -> None:
    assert cards.end_card("We run a small bakery (Rye & Sons) in Hull. A loaf, and our name at the end.") == "Rye & Sons"
    assert cards.title("Five photos, 20 s. Title at the start: Porto 2019") == ("Porto 2019", False)
    assert cards.on_screen("The words seed, stem, leaf and flower should come up one by one.") == ("seed", "stem", "leaf", "flower")


def test_a_title_of_the_last_line_or_of_the_finish_stands_at_the_end() -> None:
    assert cards.title("Working title SALT ROAD. A mule climbs.\nEnd on black with: SALT ROAD.") == ("SALT ROAD", True)
    assert cards.title('Beats for "NIGHT MILL":\n- a wheel turns\n- it stops\n- title NIGHT MILL, then black') == ("NIGHT MILL", True)


def test_a_name_that_is_a_title_and_a_shortened_pronoun_that_is_none() -> None:
    people = dossiers.dossiers("The star is a sea snail called Countess: ivory shell, green eyes, slow.")
    assert [(d.name, d.attributes) for d in people] == [("Countess", ["ivory shell", "green eyes"])]
    assert dossiers.dossiers("A diver on five beaches. She's in a scarlet wetsuit in all of them.") == []
