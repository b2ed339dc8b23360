"""Prompts in French, Spanish, German, Portuguese, Italian, Japanese and Chinese: one side of a contradiction goes, the rest stays."""

import pytest

from director.refiner import rules, tongues

BOTH = [
    ("Un vieux phare, entièrement dessiné au fusain, entièrement construit en briques Lego, un gardien monte l'escalier.",
     "Un vieux phare, entièrement dessiné au fusain, un gardien monte l'escalier."),
    ("En pleine nuit, sous un ciel étoilé, une boulangère ouvre son volet sous le soleil de midi.",
     "En pleine nuit, sous un ciel étoilé, une boulangère ouvre son volet."),
    ("La caméra s'approche du visage de la mariée et au même instant s'éloigne d'elle.",
     "La caméra s'approche du visage de la mariée."),
    ("De madrugada, con la luna llena sobre los tejados, bajo un sol de mediodía que deslumbra, un panadero saca el pan.",
     "De madrugada, con la luna llena sobre los tejados, un panadero saca el pan."),
    ("Exactamente tres pájaros en un cable. Los cinco pájaros levantan el vuelo a la vez.",
     "Exactamente tres pájaros en un cable. Los tres pájaros levantan el vuelo a la vez."),
    ("Die Kamera steht still auf einem Stativ. Die Kamera kreist dabei die ganze Zeit um den Geiger.",
     "Die Kamera steht still auf einem Stativ."),
    ("Im tiefsten Winter, alles verschneit, steht sie barfuß im blühenden Sommergarten und pflückt Kirschen.",
     "Im tiefsten Winter, alles verschneit, steht sie barfuß und pflückt Kirschen."),
    ("Preto e branco, cores vibrantes, uma arara no galho.", "Preto e branco, uma arara no galho."),
    ("Scena tutta in interni, in una cantina chiusa; all'aperto, in mezzo a un campo di girasoli, un falegname pialla una porta.",
     "Scena tutta in interni, in una cantina chiusa; un falegname pialla una porta."),
    ("La piazza è deserta, una folla enorme applaude sotto il balcone.", "La piazza è deserta."),
    ("真夏の猛暑の浜辺で、激しい吹雪の中、男の子がスイカを割る。", "真夏の猛暑の浜辺で、男の子がスイカを割る。"),
    ("女の子がぐっすり眠っている。彼女は同時に目を大きく開けて走り回り、窓の外では電車が通り過ぎる。",
     "女の子がぐっすり眠っている。窓の外では電車が通り過ぎる。"),
    ("空无一人的广场上，人山人海，一只鸽子啄食。", "空无一人的广场上，一只鸽子啄食。"),
    ("水墨画风格，照片级真实，一条鲤鱼跃出水面。", "水墨画风格，一条鲤鱼跃出水面。"),
]


@pytest.mark.parametrize(("prompt", "mended"), BOTH)
def test_one_side_goes_and_the_sentence_stays_whole(prompt: str, mended: str) -> None:
    assert rules.resolved(prompt)[0] == mended


@pytest.mark.parametrize("prompt", [
    "Un enfant dort pendant que son chien court autour du lit.",
    "Une affiche de plage d'été est collée dans un métro en plein hiver.",
    "La nuit tombe puis le soleil se lève sur le port, accéléré de vingt-quatre heures.",
    "Prise de vue réelle dans un atelier de Nantes : une ouvrière peint à la main le visage d'une marionnette de dessin animé.",
    "Todo en blanco y negro, salvo los labios rojos de la cantante y el claxon amarillo de un taxi.",
    "Un perro blanco y negro corre por un prado lleno de colores vivos.",
    "No hay nadie en la calle, solo un gato bajo la luna llena.",
    "Von der Totale zur Nahaufnahme: die Kamera fährt langsam auf das Auge zu.",
    "Ein Apfelbaum: erst Blüten im Frühling, dann grünes Laub, dann rote Früchte, zuletzt kahle Äste im Schnee.",
    "Zwei Katzen sitzen auf dem Dach, drei Vögel fliegen vorbei.",
    "A praça vazia de madrugada vai enchendo até ficar lotada ao meio-dia.",
    "La piazza è vuota all'alba; a mezzogiorno è piena di gente.",
    "Una lepre sfreccia a tutta velocità intorno a una lumaca che avanza lentissima sul sentiero bagnato.",
    "男の子が眠っている間、猫が部屋を走り回る。",
    "壁に夏の海のポスターが貼ってある冬の部屋。",
    "白黒の猫が色鮮やかな花畑を歩く。",
    "镜头先推近到老人的眼睛，然后缓慢拉远，露出整个村庄。",
    "墙上挂着一幅雪景画，窗外是夏天的蝉鸣。",
    "黑白相间的熊猫在鲜艳的花丛里吃竹子。",
])
def test_what_only_looks_so_stays(prompt: str) -> None:
    assert rules.resolved(prompt) == (prompt, ())


@pytest.mark.parametrize(("prompt", "name"), [
    ("vieux port, noir et blanc, couleurs vives", "French"), ("calle vacía de noche", "Spanish"), ("Nacht, Regen, ein Hund", "German"),
    ("uma menina na rua", "Portuguese"), ("una strada di notte", "Italian"), ("夜の街", "Japanese"), ("夜晚的街道", "Chinese")])
def test_a_language_is_known(prompt: str, name: str) -> None:
    tongue = tongues.of(prompt)
    assert tongue is not None
    assert tongue.name == name


@pytest.mark.parametrize("prompt", ["a red fox, anime style, cyberpunk city, drone shot, 4K", "Desert macro, lone camel, noon",
                                    "Rio carnival, samba dancers, panorama", "solo cello, La Scala, candlelight"])
def test_english_stays_english(prompt: str) -> None:
    assert tongues.of(prompt) is None
