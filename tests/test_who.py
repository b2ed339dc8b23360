"""Who 'he', 'she', 'it', 'they' and 'his granddaughter' are, event after event."""

import pytest

from director.model import Brief
from director.screenwriter import who
from director.screenwriter.offline import OfflineScreenwriter


def last(*events: str) -> str:
    return who.told(list(events))[-1]


@pytest.mark.parametrize(("events", "told"), [
    (("Otto restores a motorcycle", "His granddaughter paints the tank", "They ride along the coast"),
     "Otto and the granddaughter ride along the coast"),
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
])
def test_pronouns_mean_those_who_were_told_of(events: tuple[str, ...], told: str) -> None:
    assert last(*events) == told


def test_kin_and_names_are_in_the_cast_and_in_the_picture() -> None:
    board = OfflineScreenwriter().plan(Brief(story="Lena and Tom meet on a train. His dog bites her bag. They laugh and share an apple."))
    assert [c.name for c in board.characters][:2] == ["Lena", "Tom"] and "the dog" in board.shots[1].characters
    assert board.shots[-1].characters == ("Lena", "Tom")


def test_the_cast_is_a_man_or_a_woman_as_the_story_says() -> None:
    board = OfflineScreenwriter().plan(Brief(
        story="Maya enters the house with her little brother. He is afraid of the dark. She lights a lantern and takes his hand."))
    assert "a woman" in board.characters[0].description and board.shots[2].characters[0] == "Maya"
