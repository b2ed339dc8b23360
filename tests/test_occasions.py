"""Films of which only the occasion is told: a day of work, a call to join, a festival, a shop, a greeting."""

from __future__ import annotations

import pytest

from director.model import Brief, Storyboard
from director.screenwriter import gatherings, occasions, trades
from director.screenwriter.offline import OfflineScreenwriter


def planned(story: str) -> Storyboard:
    return OfflineScreenwriter().plan(Brief(story=story))


@pytest.mark.parametrize("story, deeds", [
    ("a day in the life of a mail carrier in the Alps", ["letters into a big yellow bag", "parcel to an old woman"]),
    ("A Sunday in the life of a bin man", ["sweeps the street", "old teddy bear"]),
    ("A night in the life of a lighthouse keeper", ["through a spyglass", "great lamp"]),
    ("a day in the life of a street cat", ["drinks milk", "climbs a tree"]),
    ("recruitment film for the fire brigade", ["sprays water", "stand side by side"]),
    ("Employer branding video for a small bakery", ["kneads the dough", "loaf of bread to a little girl"]),
    ("portrait film of a beekeeper", ["opens a beehive", "jar of honey"]),
    ("Recruitment film for the mountain rescue dogs", ["uphill behind a shaggy dog", "two more mountain rescuers"]),
])
def test_who_is_at_work_does_what_the_trade_does(story: str, deeds: list[str]) -> None:
    told = " ".join(shot.prompt for shot in planned(story).shots)
    assert all(deed in told for deed in deeds)


def test_no_two_shots_of_a_working_day_show_the_same_deed() -> None:
    shots = planned("a day in the life of a nurse").shots
    assert len({shot.prompt.split(", in ")[0] for shot in shots}) == len(shots)


def test_the_days_work_lies_where_the_story_says() -> None:
    places = [shot.location for shot in planned("a day in the life of a mail carrier in the Alps").shots]
    assert sum("Alps" in place for place in places) >= 3 and not any("village street" in place for place in places)


def test_a_call_to_join_is_read_at_the_end() -> None:
    assert planned("recruitment film for the fire brigade").shots[-1].text == "Join the fire brigade."
    assert planned("image film for a dental clinic").shots[-1].text == ""


@pytest.mark.parametrize("story, words", [
    ("Promote our summer music festival", "Summer Music Festival"),
    ("Promo for the Christmas market in Graz", "Christmas Market, Graz"),
    ("Advertise our bake sale on Saturday, 3 pm, school yard", "Bake Sale, Saturday, 3 pm, school yard"),
    ("birthday greeting video for my grandma who loves tulips", "Happy birthday, Grandma!"),
    ("get well video for Tom", "Get well soon, Tom!"),
    ("wedding invitation: Ana and Ben, June 14", "Ana & Ben, June 14"),
    ("Halloween party invitation video", "Halloween Party"),
])
def test_an_invitation_or_a_greeting_is_read_on_the_last_shot(story: str, words: str) -> None:
    assert planned(story).shots[-1].text == words


def test_who_is_greeted_gets_what_they_love() -> None:
    board = planned("birthday greeting video for my grandma who loves tulips")
    assert any("holds tulips" in shot.prompt for shot in board.shots)
    assert "grandma" in board.characters[0].description


@pytest.mark.parametrize("name, noun", [("Tom", "man"), ("Lisa", "woman")])
def test_who_is_greeted_by_name_is_called_so(name: str, noun: str) -> None:
    person = planned(f"get well video for {name}").characters[0]
    assert person.name == name and f" {noun} " in person.description


@pytest.mark.parametrize("story, deed", [
    ("15 second promo for a yoga studio", "on a blue mat"),
    ("ad for Café Luna, a cosy café by the canal", "cup of coffee"),
    ("Ad for our hotel on the lake", "lies down on a big white bed"),
    ("Ad for a barber shop called Sharp & Co", "cuts the hair"),
])
def test_a_house_is_entered_and_used_as_its_kind(story: str, deed: str) -> None:
    assert any(deed in shot.prompt for shot in planned(story).shots)


def test_the_one_picture_of_a_brief_is_seen_at_its_hour() -> None:
    board = planned("A 20 second ad for a small bakery called Rosa's: warm bread at dawn")
    assert any("Warm bread in very close view" in shot.prompt and "dawn" in shot.prompt for shot in board.shots)
    assert board.shots[-1].text == "Rosa's" and not any("holds up" in shot.prompt for shot in board.shots)


@pytest.mark.parametrize("story", [
    "A nurse finds a letter in her bag",
    "A film about the last market in the valley, which closes tonight",
    "a day in the life of a cloud",
    "A birthday film for my dad: he climbs a mountain and meets an eagle",
])
def test_a_story_is_no_occasion(story: str) -> None:
    assert not occasions.known(story)


def test_every_trade_is_told_in_five_rows() -> None:
    for names, lines in trades._TABLE:
        rows = [line.split("|") for line in lines.strip().splitlines()]
        assert len(rows) == 5 and all(len(row) == 4 and "{S}" in row[3] for row in rows), names.pattern
        assert rows[0][1].strip() and rows[0][2].strip(), names.pattern


@pytest.mark.parametrize("house, who", [("the fire brigade", "firefighter"), ("our small bakery", "baker"), ("a library", "librarian"),
                                        ("a nurse", "nurse"), ("the firefighters", "firefighter"), ("Zoo Basel", "zookeeper")])
def test_who_works_in_a_house(house: str, who: str) -> None:
    assert trades.worker(house) == who


@pytest.mark.parametrize("count", [1, 2, 3, 5, 6, 8, 10])
def test_a_gathering_has_as_many_shots_as_asked(count: int) -> None:
    assert len(planned(f"{count} shots: promote our summer music festival").shots) == count
    assert gatherings.of("promote our summer music festival") is not None


def test_the_lines_of_a_song_are_read_one_a_shot_in_their_own_light() -> None:
    board = planned("Lyric video for our song Blue Rain: I walk alone / rain on my face / the city sleeps / and I am free")
    assert [shot.text for shot in board.shots] == ["I walk alone", "rain on my face", "the city sleeps", "and I am free"]
    assert len(board.characters) == 1 and all("rain" in shot.prompt for shot in board.shots)
    assert len({shot.prompt.split(", on ")[0] for shot in board.shots}) == 4


@pytest.mark.parametrize("story, dark", [
    ("Trailer for a horror movie about a dollhouse", True),
    ("A creepy short film: a girl finds a doll in the attic", True),
    ("a funny story about a ghost who is afraid of scary movies", False),
    ("A creepy short film: a girl finds a doll in the attic at noon", False),
])
def test_what_is_to_frighten_plays_by_night(story: str, dark: bool) -> None:
    assert all("night" in shot.prompt for shot in planned(story).shots) is dark
