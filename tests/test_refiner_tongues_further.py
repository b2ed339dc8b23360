"""Pairs in other languages whose words were not known, and how far something reaches."""

from __future__ import annotations

import pytest

from director.refiner.rules import refine_text


@pytest.mark.parametrize(("prompt", "axis"), [
    ("Canicule sur le port, les pêcheurs avancent dans la neige jusqu'à la taille.", "season"),
    ("Une péniche glisse en amont, la péniche glisse au même moment en aval, deux mouettes.", "direction"),
    ("Nebbia fittissima sul lago, cielo limpidissimo con visibilità fino alle Alpi, un cane abbaia.", "sky"),
    ("Un unico piano sequenza, montaggio serrato con trenta stacchi, un sarto cuce.", "take"),
    ("Silencio absoluto durante toda la escena. Una orquesta de metales atronadora suena sin parar.", "sound"),
    ("Ein Spot für den Zoo, hochkant in 9:16, eine einzige Datei, Kinobreitbild 21:9, und ein Hund gräbt ein Loch.", "aspect"),
    ("固定机位，镜头一动不动，镜头快速环绕舞者旋转，一只猫看着。", "motion"),
    ("全程静音，锣鼓震天，一位老人下棋。", "sound"),
])
def test_pairs_are_seen(prompt: str, axis: str) -> None:
    assert axis in {conflict.axis for conflict in refine_text(prompt).found}


@pytest.mark.parametrize("prompt", [
    "Une péniche glisse en amont pendant qu'un canot descend en aval, deux mouettes.",
    "Nebbia fittissima sul lago, fino a mezzogiorno, poi cielo limpidissimo, un cane abbaia.",
    "Les skieurs avancent dans la neige jusqu'à la taille.",
])
def test_what_only_looks_alike_stays(prompt: str) -> None:
    assert refine_text(prompt).found == ()
