"""Who is in a story, what a request's lists and labels say, and when it says nothing: rules that know words by their meaning."""

from __future__ import annotations

import re

import pytest

from director.screenwriter import dossiers, events, hearing, lengths, names, reading, segments, series, sifting
from director.screenwriter.batch import plan_record
from director.screenwriter.words import actor


def plan(request: str) -> dict[str, object]:
    answer = plan_record({"id": 1, "request": request})
    assert answer["action"] == "plan"
    found: dict[str, object] = answer["plan"]
    return found


@pytest.mark.parametrize(("word", "being"), [
    ("fiddlers", "fiddler"), ("puffins", "puffin"), ("sheepdog", "sheepdog"), ("trapper", "trapper"), ("bell-ringer", "bell-ringer"),
    ("tollkeeper", "tollkeeper"), ("lamplighters", "lamplighter"),
    ("trailer", None), ("doormat", None), ("taco", None), ("drawer", None), ("nobody", None), ("user", None),
])
def test_a_being_is_known_by_its_meaning(word: str, being: str | None) -> None:
    assert actor(word) == being


@pytest.mark.parametrize(("word", "name"), [
    ("Mina", "Mina"), ("Martin", "Martin"), ("Rosa Lindqvist", "Rosa Lindqvist"),
    ("Inspector", ""), ("Tonight", ""), ("Home", ""), ("Faroe Islands", ""), ("SH020 MCU", ""),
])
def test_a_capital_alone_makes_no_name(word: str, name: str) -> None:
    assert names.proper(word) == name


@pytest.mark.parametrize(("text", "name", "noun", "looks"), [
    ("Leader: Katrin, forties, red parka, scar on chin. They climb.", "Katrin", "leader", ["forties", "red parka", "scar on chin"]),
    ("Ayo, nineteen, shaved sides, yellow sweatband, hits a ball.", "Ayo", "", ["nineteen", "shaved sides", "yellow sweatband"]),
    ("Mr. Adeyemi is seventy-one, wears round glasses and a brown coat, and he repairs typewriters.", "Mr. Adeyemi", "man",
     ["seventy-one", "round glasses", "a brown coat"]),
    ("Mina has a green jumper and Max has an orange jumper.", "Mina", "", ["a green jumper"]),
    ("A lantern called Luz, made of yellow felt with a crooked handle, hides.", "Luz", "lantern", None),
])
def test_what_a_text_says_of_somebody_is_noted(text: str, name: str, noun: str, looks: list[str] | None) -> None:
    found = next(d for d in dossiers.dossiers(text) if d.name == name)
    assert found.noun == noun
    assert looks is None or found.attributes == looks


def test_a_work_with_a_name_is_nobody() -> None:
    assert dossiers.dossiers("I propose a silent comedy called The Inspector. An inspector eats a bun.") == []


def test_what_a_role_wears_is_in_its_line_and_is_no_shot_of_its_own() -> None:
    made = plan("The singer has a shaved head and a pink fur coat. The singer walks onto a frozen lake. The singer sings. A bear listens.")
    assert "a singer with a shaved head, wearing a pink fur coat" in str(made["characters"])
    assert "singer has" not in str(made["shots"])


def test_somebody_presented_in_a_script_does_not_speak() -> None:
    made = plan("INT. TAXI - RAIN\nDriver: FARID, fifty, tweed cap. \nFARID: Church or airport?\nFarid waits.\n")
    assert "tweed cap" in str(made["characters"])
    assert [shot["dialogue"] for shot in made["shots"] if shot["dialogue"]] == ["Church or airport?"]  # type: ignore[attr-defined]


@pytest.mark.parametrize(("text", "count"), [
    ("Bath bombs: mix, press into the mould, dry and drop it in the tub", 4), ("guy eats a taco, sweats, cries, smiles", 4),
    ("mix the dough, shape it", 1),
])
def test_orders_and_deeds_in_a_row_are_events(text: str, count: int) -> None:
    assert len(events.split(text)) == count


def test_a_list_of_short_things_is_one_for_each() -> None:
    assert events.listing("frost, icicles, drops, first fly, open window.") == ["frost", "icicles", "drops", "first fly", "open window"]
    assert events.listing("A fox runs, jumps, hides, waits") == []


def test_years_and_hours_between_two_are_stages() -> None:
    decades = series.stages("The same table from 1950 to 1990, one shot per decade")
    assert [s.name for s in decades] == ["1950", "1960", "1970", "1980", "1990"]
    assert [s.name for s in series.stages("mountains, dawn to dusk")] == ["dawn", "morning", "noon", "afternoon", "dusk"]
    assert series.stages("A miner walks from dawn to dusk") == ()


def test_a_shot_for_each_is_not_one_shot() -> None:
    assert lengths.shots("one shot per decade, so eight shots") == 8
    assert lengths.shots("a balloon in every single shot") is None


@pytest.mark.parametrize("text", [
    "01 EWS frozen lake / 02 MS a fisher / 03 CU a line / 04 underwater, a pike / 05 MS he laughs",
    "A1. Wide. A forest.\nA2. Medium. A trapper.\nA3. POV.\nA4. Close-up. Breath.\nA5. Wide. He goes.",
    "cup > moon > wheel > record > sunflower",
])
def test_labels_of_the_trade_part_a_list(text: str) -> None:
    parts = segments.cut(text)
    assert parts is not None
    assert len(parts.segments) == 5


def test_labels_and_last_frames_are_wishes() -> None:
    assert all(sifting.is_wish(text) for text in ("Project: 'Nocturne'", "mariachi trumpet.", "Finish on the title: 'Keys'.",
                                                  "last frame says DIABLITA"))
    assert not sifting.is_wish("a sunken piano")
    assert hearing.voiceover("Caesar told through statues, narrator.")
    assert reading.apart("A clip for a bakery, 12 s, story is a balloon visiting each loaf.")[0] == "a balloon visiting each loaf"


@pytest.mark.parametrize("request_", ["Something emotional. You know, the kind that goes viral.",
                                      "Please produce an innovative, authentic audiovisual asset for our stakeholders."])
def test_praise_alone_is_asked_about(request_: str) -> None:
    answer = plan_record({"id": 1, "request": request_})
    assert answer["action"] == "question"
    assert answer["message"].count("?") == 1


def test_who_wants_the_moon_is_not_on_it() -> None:
    made = plan("Mina and Max want to catch the moon with a butterfly net. Their dog barks at a puddle.")
    assert "craters" not in str(made["shots"])


@pytest.mark.parametrize(("story", "shot", "who"), [
    ("Leon, a taxi driver with a leather cap, picks up a woman in a wedding dress. She asks him for it. They drive.", 1, "a woman in a"),
    ("An astronaut waters a plant on Mars. It grows overnight. The astronaut laughs.", 1, "the plant"),
    ("A blind painter asks his daughter for the colours of the sky. She lies. He paints it anyway.", 1, "a daughter"),
    ("A queen and her dog wait at the window. The ship comes back without him. She cries. The dog sleeps.", 2, "a queen"),
    ("A short ad: it starts to rain. A woman opens an umbrella. She dances.", 0, "rain falls"),
])
def test_a_pronoun_goes_to_whom_it_fits(story: str, shot: int, who: str) -> None:
    prompts = [each["prompt"].lower() for each in plan(story)["shots"]]  # type: ignore[attr-defined]
    assert [line for line in prompts if not re.search(r"close view|looks? closely|from behind", line)][shot].startswith(who)


def test_a_deed_with_a_note_or_a_song_is_no_word_about_the_film() -> None:
    assert not sifting.of_films("Salma plays one note.")
    assert sifting.of_films("Our film shows a bee")


def test_a_title_with_a_full_stop_ends_no_sentence() -> None:
    made = plan("Mr. Baptiste, the piano tuner, wears two pairs of glasses. He tunes a piano. Salma plays one note. She smiles at him.")
    assert "Mr. Baptiste, a piano tuner wearing two pairs of glasses" in str(made["characters"])
    assert "Mr. He" not in str(made["shots"])


@pytest.mark.parametrize(("told", "last"), [
    (["Scientists open a jar of old air", "It smells of rain"], "the jar of old air smells of rain"),
    (["A lorry loses a wheel", "The wheel rolls through a school and a river", "A shepherd catches it"], "A shepherd catches the wheel"),
    (["A scarecrow asks the crows for a lift", "They carry him"], "the crows carry him"),
])
def test_it_is_what_was_acted_on_and_they_are_the_many(told: list[str], last: str) -> None:
    assert events.resolved(told)[-1] == last


def test_a_deed_after_an_aside_stays_whole_and_a_mistake_is_no_mist() -> None:
    assert len(events.split("One of them, an old sailor with a parrot tattoo, hums along")) == 1
    made = plan("A violinist plays. Tom makes a mistake. The violinist's string breaks. The music goes on.")
    assert "fog" not in str(made["shots"])
    assert "a violinist's" not in str(made["characters"])


def test_three_deeds_in_a_row_are_three_events_and_one_between_commas_is_one() -> None:
    assert len(events.split("A commuter unfolds the bike outside a station, rides past a traffic jam, folds it in a lift")) == 3
    assert len(events.split("One of them, an old sailor with a tattoo, hums along")) == 1
