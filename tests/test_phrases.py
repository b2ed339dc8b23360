"""Phrases are only compiled for texts that may hold them; none that stands in a text may be ruled out."""

from __future__ import annotations

import pytest

from director.refiner.phrases import FEW, beginnings, table


@pytest.mark.parametrize(("words", "text"), [
    ("night [sky|scene]", "A NIGHT sky"), ("close-up", "a closeup"), ("close-up", "close up"), ("(cartoon|comic strip)+s", "two cartoons"),
    ("flicker*", "it flickers"), ("monster+s", "monsters"), ("(a|the) (grey|dark) sky", "the gray sky"), ("35mm film", "on 35mm film"),
    ("hyper-realis* [look]", "hyperrealizing"), ("colourful ~ (day|night)", "a colorful winter night"),
    ("children's-book", "childrens book"),
    ("[very]* (slow|fast) (pan|tilt)", "slow tilt"), ("(four|many)-armed", "a four-armed god"), ("f/1.4", "at f/1.4"),
    ("~ (style|look)", "a noir look"),
    ("(dusk)* falls ...", "dusk falls softly, then"),
    ("rubber-hose [animation]", "rubberhose"), ("grey-haired", "a gray haired man"), ("dexter's lab", "dexters lab"),
    ("(shot (on|with) [old|real]* film|cctv) [look]", "shot with film"), ("snow / (mud|rain) coats", "a rain coat and rain coats"),
    ("(oil|water)+s [study]", "oils"), ("[a|(two|three) of]* dogs", "dogs"),
])
def test_a_phrase_that_stands_there_is_not_ruled_out(words: str, text: str) -> None:
    (_, _, phrases), = table(f"x  {words}")
    phrase = next(each for each in phrases if list(each.find(text)))
    assert all(phrase.within(beginnings(text)) for _ in range(FEW + 2))


@pytest.mark.parametrize(("words", "text"), [
    ("night sky", "a night train"), ("(red|blue) moon", "a red barn"), ("storm*", "a stone"), ("cat+s", "a catalogue"),
    ("rubber-hose [animation]", "rubble and a house"), ("(shot (on|with) film|cctv) look", "a film on cats, the look"),
    ("(oil|water)+s [study]", "an oily study"),
])
def test_a_phrase_whose_words_are_not_all_there_is_ruled_out(words: str, text: str) -> None:
    (_, _, (phrase,)), = table(f"x  {words}")
    assert not any(phrase.within(beginnings(text)) for _ in range(FEW + 2))
