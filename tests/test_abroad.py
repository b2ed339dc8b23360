"""Looks and places in other languages: whole sentences are read, and a word that is not known never comes into the film."""

from __future__ import annotations

import pytest
from tin_friend import said


@pytest.mark.parametrize("message", [
    "le chat doit être noir", "el gato debe ser negro", "die Katze soll schwarz sein", "il gatto deve essere nero", "o gato deve ser preto",
    "猫を黒くしてください", "把猫变成黑色",
])
def test_a_character_gets_another_colour(message: str) -> None:
    assert said(message)[0].board.characters == said("the cat should be black")[0].board.characters


@pytest.mark.parametrize("message", [
    "Bolt porte une écharpe rouge", "ponle a Bolt una bufanda roja", "gib Bolt einen roten Schal", "dai a Bolt una sciarpa rossa",
    "Bolt usa um cachecol vermelho", "Boltに赤いスカーフを着せて", "给Bolt戴一条红围巾",
])
def test_somebody_wears_something(message: str) -> None:
    assert said(message)[0].board.characters[1].description == "Bolt, a knee-high robot with one green eye, wearing a red scarf"


@pytest.mark.parametrize("message", [
    "le plan 2 se passe dans une forêt", "pon la toma 2 en un bosque", "Einstellung 2 spielt in einem Wald",
    "ambienta la scena 2 in un bosco", "a cena 2 passa-se numa floresta", "ショット2の場所を森に変えて", "把镜头2的地点改成森林",
])
def test_a_shot_takes_place_elsewhere(message: str) -> None:
    done = said(message)[0]
    assert done.board.shot("s2").location == "forest" and done.film == ("s2",), done.said


def test_only_in_the_shot_that_is_named_and_at_night() -> None:
    assert said("die Katze soll im Film schwarz sein")[0].board.characters[0].description.count("black") < 2
    assert said("Miso trägt einen Hut in Szene 1")[0].film == ("s1",)
    assert said("mets le plan 2 dans un port la nuit")[0].board.shot("s2").location == "harbour at night"


@pytest.mark.parametrize("message", ["nenne Bolt Rusty", "cambia el nombre de Bolt a Rusty", "rinomina Bolt in Rusty", "把Bolt改名为Rusty"])
def test_a_name_is_changed(message: str) -> None:
    assert [who.name for who in said(message)[0].board.characters] == ["Miso", "Rusty"]


@pytest.mark.parametrize("message", ["Bolt doit avoir deux yeux", "Miso soll einen Zylinder tragen"])
def test_a_word_that_is_not_known_is_asked_for(message: str) -> None:
    assert said(message)[0].asked
