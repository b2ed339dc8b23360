"""Things that films show, by their names in other languages: enough to say which shot is meant. English stands last in a row."""

from __future__ import annotations

_ROWS = """
la course|course ; la carrera|carrera ; das rennen|rennen|wettrennen ; la corsa|corsa|la gara ; a corrida|corrida ; race
le chien|chien ; el perro|perro ; der hund|hund ; il cane|cane ; o cachorro|cachorro|o c[ãa]o ; dog
le chat|chat|la chatte ; el gato|gato|la gata ; die katze|katze|der kater ; il gatto|gatto|la gatta ; o gato|gato|a gata ; cat
le robot|robot ; el robot|robot ; der roboter|roboter ; il robot|robot ; o rob[ôo]|rob[ôo] ; robot
la fen[êe]tre|fen[êe]tre ; la ventana|ventana ; das fenster|fenster ; la finestra|finestra ; a janela|janela ; window
la plan[èe]te|plan[èe]te ; el planeta|planeta ; der planet|planet|planeten ; il pianeta|pianeta ; o planeta|planeta ; planet
l'atelier|atelier ; el taller|taller ; die werkstatt|werkstatt ; l'officina|officina ; a oficina|oficina ; workshop
le couloir|couloir ; el pasillo|pasillo ; der gang|gang|der flur|flur|korridor ; il corridoio|corridoio ; o corredor|corredor ; corridor
la cuisine|cuisine ; la cocina|cocina ; die k[üu]che|k[üu]che ; la cucina|cucina ; a cozinha|cozinha ; kitchen
la rue|rue ; la calle|calle ; die stra[ßs]+e|stra[ßs]+e ; la strada|strada ; a rua|rua ; street
la for[êe]t|for[êe]t ; el bosque|bosque ; der wald|wald ; il bosco|bosco|la foresta ; a floresta|floresta ; forest
la mer|mer ; el mar|mar ; das meer|meer ; il mare|mare ; o mar|mar ; sea
la plage|plage ; la playa|playa ; der strand|strand ; la spiaggia|spiaggia ; a praia|praia ; beach
la maison|maison ; la casa|casa ; das haus|haus ; la casa|casa ; a casa|casa ; house
le train|train ; el tren|tren ; der zug|zug ; il treno|treno ; o trem|trem|comboio ; train
la voiture|voiture ; el coche|coche ; das auto|auto ; la macchina|l'auto ; o carro|carro ; car
le bateau|bateau ; el barco|barco ; das boot|boot|das schiff ; la barca|barca|la nave ; o barco|barco ; boat
la danse|danse ; el baile|baile ; der tanz|tanz ; il ballo|ballo ; a dan[çc]a|dan[çc]a ; dance
le baiser|baiser ; el beso|beso ; der kuss|kuss ; il bacio|bacio ; o beijo|beijo ; kiss
les yeux|yeux ; los ojos|ojos ; die augen|augen ; gli occhi|occhi ; os olhos|olhos ; eyes
le chapeau|chapeau ; el sombrero|sombrero ; der hut|hut|einen hut ; il cappello|cappello ; o chap[ée]u|chap[ée]u ; hat
l'[ée]charpe|[ée]charpe ; la bufanda|bufanda ; der schal|schal ; la sciarpa|sciarpa ; o cachecol|cachecol ; scarf
les lumi[èe]res|lumi[èe]res ; las luces|luces ; die lichter|lichter ; le luci|luci ; as luzes|luzes ; lights
la lune|lune ; la luna|luna ; der mond|mond ; la luna|luna ; a lua|lua ; moon
la fleur|fleurs? ; la flor|flores ; die blume|blumen ; il fiore|fiori ; a flor|flores ; flower
le combat|combat ; la pelea|pelea ; der kampf|kampf ; il combattimento|la lotta ; a luta|luta ; fight
"""
_PLAIN = {"fr": "film noir=noir style;noire?s?=black", "es": "negr[oa]s?=black", "de": "schwarz(?:e[rns]?)?=black;häng(?:e|"
    "t)?=add;(?:schrift|text|schluss)?tafel=card", "it": "ner[oaie]=black",
          "pt": "pret[oa]s?=black"}
LANGUAGES = ("fr", "es", "de", "it", "pt")


def of(language: str) -> str:
    """The nouns of a language, and words that are none, in the form of the tables of commands: 'la carrera|carrera=the race;'."""
    place = LANGUAGES.index(language)
    rows = [[part.strip() for part in row.split(";")] for row in _ROWS.strip().splitlines()]
    return "".join(f";{row[place]}=the {row[-1]}" for row in rows) + f";{_PLAIN[language]}"
