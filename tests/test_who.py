"""Who 'he', 'she', 'it', 'they' and 'his granddaughter' are, event after event."""

import pytest

from director.model import Brief, Storyboard
from director.screenwriter import who
from director.screenwriter.offline import OfflineScreenwriter


def plan(story: str) -> Storyboard:
    """The plan with a shot for each sentence."""
    return OfflineScreenwriter().plan(Brief(story=story, shots=story.count(".")))


def last(*events: str) -> str:
    return who.told(list(events))[-1]


@pytest.mark.parametrize(("events", "told"), [
    (("Otto restores a motorcycle", "His granddaughter paints the tank", "They ride along the coast"),
     "Otto and the granddaughter ride on the motorcycle along the coast"),
    (("A fisherman finds a message", "He shows it to his wife"), "The fisherman shows the message to his wife"),
    (("A nurse works at night", "An old patient lies awake", "She sits down on his bed"), "The nurse sits down on the patient's bed"),
    (("A fox and a crow argue about a piece of cheese", "It falls into the river"), "The piece falls into the river"),
    (("A bird flies out of the window", "It sits on the roof"), "The bird sits on the roof"),
    (("A street cat follows a violinist home", "He gives her milk"), "The violinist gives the cat milk"),
    (("Lena and Tom meet", "She drops her book", "he picks it up"), "Tom picks the book up"),
    (("A keeper sees a ship", "He rows out with his dog", "They pull three sailors from the waves"),
     "The keeper and the dog pull three sailors from the waves"),
    (("A boy sees a kite", "His dog finds it", "A firefighter brings it down", "The boy hugs them both"),
     "The boy hugs the dog and the firefighter"),
    (("Three friends build a raft", "They jump"), "The friends jump"),
    (("A hacker sits at home", "Her grandmother comes in", "The two of them become rich"), "The hacker and the grandmother become rich"),
    (("Their neighbour, a grumpy blacksmith, repairs the oven",), "A grumpy blacksmith repairs the oven"),
    (("A young couple moves into a house", "She goes up with a candle"), "The woman goes up with a candle"),
    (("A girl meets a robot", 'The robot says: "It is dark."'), 'The robot says: "It is dark."'),
    (("A girl waits", "It rains"), "It rains"),
    (("Otto restores an old red motorcycle", "His granddaughter paints the tank"),
     "His granddaughter paints the tank of the old red motorcycle"),
    (("A yeti opens a shop", "Nobody dares to come in"), "The yeti waits all alone"),
    (("A musician plays in the subway", "No one stops"), "People walk past the musician without a glance"),
    (("A musician plays", "a girl claps", "Soon everyone is dancing"), "Soon the musician, the girl and everybody around are dancing"),
    (("A boy cooks", "In the end the whole village stands in line"), "In the end all the people of the village stand in line"),
    (("Two astronauts float", "One of them drifts away", "The other catches him"), "The other astronaut catches the first astronaut"),
    (("A grandfather shows his grandson how to fish", "The old man catches a pike"), "The grandfather catches a pike"),
    (("A chef finds a mouse in a pot", "He opens it"), "The chef opens the pot"),
])
def test_pronouns_mean_those_who_were_told_of(events: tuple[str, ...], told: str) -> None:
    assert last(*events) == told


def test_kin_and_names_are_in_the_cast_and_in_the_picture() -> None:
    board = plan("Lena and Tom meet on a train. His dog bites her bag. They laugh and share an apple.")
    assert [c.name for c in board.characters][:2] == ["Lena", "Tom"] and "the dog" in board.shots[1].characters
    assert board.shots[-1].characters == ("Lena", "Tom")


def test_the_cast_is_a_man_or_a_woman_as_the_story_says() -> None:
    board = plan("Maya enters the house with her little brother. He is afraid of the dark. She lights a lantern and takes his hand.")
    assert "a woman" in board.characters[0].description and board.shots[2].characters[0] == "Maya"


def places(story: str) -> list[str]:
    return [shot.location for shot in plan(story).shots]


def test_a_place_holds_until_the_next_one_is_named() -> None:
    assert places("Otto mends a motorcycle in his garage. His dog sleeps. They ride along the coast. They eat ice cream.") == [
        "his garage", "his garage", "coast", "coast"]
    assert places("A yeti opens a small ice cream shop in a village. A boy orders ice. At last the whole village stands in line."
                  )[1:] == ["small ice cream shop", "small ice cream shop"]
    assert places("A thief breaks into a mansion. He opens the safe. Outside the police wait.")[1:] == ["mansion", "mansion"]


def test_no_half_of_a_match_and_no_part_of_a_thing_is_a_place() -> None:
    assert places("A goalkeeper lets in a goal. In the locker room his coach shows him a photo. In the second half he saves a penalty."
                  )[1:] == ["locker room", "stadium"]


def test_how_many_they_are_is_seen_in_every_picture_of_them() -> None:
    board = OfflineScreenwriter().plan(Brief(story="Three friends build a raft. They float down the river. A fall comes. They jump."))
    assert all("hree friends" in board.shots[at].prompt for at in (0, 1, 3)) and board.characters[0].name == "the friends"


def test_who_was_she_before_is_she_again_though_her_grandmother_came_between() -> None:
    board = OfflineScreenwriter().plan(Brief(story=(
        "A young violinist is afraid of the stage. Her grandmother gives her a red ribbon. At the concert she ties it to the bow.")))
    assert "violinist" in board.shots[-1].prompt and "grandmother" not in board.shots[-1].prompt


def test_the_old_man_is_the_grandfather_and_nobody_else() -> None:
    board = plan("A grandfather shows his grandson how to fish. The boy falls asleep. The old man catches a pike. The boy shouts for joy.")
    assert [c.name for c in board.characters] == ["the grandfather", "the grandson"]
    assert [shot.characters[0] for shot in board.shots] == ["the grandfather", "the grandson", "the grandfather", "the grandson"]


def test_who_waits_in_vain_is_seen_waiting_and_at_home_is_a_room() -> None:
    alone = OfflineScreenwriter().plan(Brief(story="A chef opens a restaurant in a cave. Nobody comes until a bear orders soup."))
    assert any("waits all alone" in shot.prompt for shot in alone.shots) and not any("Nobody" in shot.prompt for shot in alone.shots)
    stolen = places("A thief steals a painting from a museum. At home his daughter recognises her mother in it.")
    assert "museum" in stolen[0] and "room" in stolen[-1]


def test_a_parrot_on_her_shoulder_is_not_she() -> None:
    board = OfflineScreenwriter().plan(Brief(story=(
        "A young baker rides a giant snail. A parrot sits on her shoulder. When the bread is gone, the snail falls asleep and she "
        "sleeps beside it.")))
    assert "the shoulder of a young" in board.shots[1].prompt
    assert "baker" in board.shots[-1].prompt and "parrot" not in board.shots[-1].prompt
