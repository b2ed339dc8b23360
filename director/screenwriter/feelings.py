"""A feeling or an idea as the whole subject of a film: a small story in which it is seen, for nobody can film loneliness itself."""

from __future__ import annotations

import re

from director.screenwriter.words import title_case

STORIES = {
    "loneliness solitude isolation":
        "A woman eats dinner alone at a window. Across the street, an old man eats alone at a window. The woman lifts her "
        "glass. The old man lifts his cup.",
    "homesickness longing exile wanderlust":
        "A sailor on a cold pier finds a seashell in his coat. He holds it to his ear and closes his eyes. He walks home along "
        "a sunny beach.",
    "hope optimism":
        "A girl plants a seed in a crack of a grey street. Rain falls on the seed. A yellow flower grows through the stone.",
    "freedom liberty independence":
        "A boy opens a birdcage in his bedroom. A small bird flies out of the window. The small bird flies over the rooftops "
        "with a whole flock.",
    "love tenderness affection":
        "An old man cuts a rose in his garden. He walks home through the rain with the rose. He puts the rose into the hair of "
        "his wife.",
    "friendship companionship":
        "A girl holds her umbrella over a stray dog in the rain. The dog follows her through the street. The dog sleeps at the "
        "door of the girl.",
    "time transience ageing aging mortality":
        "A boy plants an apple tree in a meadow. Years later, an old man picks an apple from the tree. A small girl bites into "
        "the apple.",
    "memory memories remembrance remembering nostalgia":
        "An old woman opens a tin box in the attic. She finds a red dance shoe in the box. She dances through the attic.",
    "grief loss mourning sorrow bereavement":
        "An old man sets two cups on the kitchen table. He pours tea into one cup. He lights a candle beside the empty chair.",
    "courage bravery":
        "A small girl climbs up the tower of a swimming pool. She closes her eyes and jumps. The people at the pool cheer.",
    "fear anxiety dread":
        "A boy lies awake in his bed at night. A noise comes from under the bed. He looks under the bed with a torch. A kitten "
        "jumps into his arms.",
    "anger rage fury":
        "A potter throws a bowl against the wall. She kneels down and picks up the pieces. She glues the bowl with gold.",
    "joy happiness delight bliss":
        "A postwoman jumps into a puddle. Three children jump into the puddle. The whole street dances in the rain.",
    "peace reconciliation":
        "Two soldiers meet in a snowy field. They take off their helmets. They play football in the snow.",
    "trust":
        "A girl stands on a high garden wall with closed eyes. She lets herself fall. Her brother catches her.",
    "jealousy envy":
        "A boy on an old bicycle watches a girl on a new bicycle in the park. The girl stops beside him. She gives the boy the "
        "new bicycle.",
    "forgiveness":
        "Two brothers sit back to back on a park bench. One brother breaks a bread in two. He hands his brother the bigger "
        "half.",
    "change growth transformation rebirth metamorphosis":
        "A caterpillar crawls over a green leaf. The caterpillar spins itself into a cocoon. A butterfly breaks out of the "
        "cocoon and flies over the meadow.",
    "imagination fantasy dreaming":
        "A girl draws a whale on the wall of her bedroom at night. The whale swims off the wall. The girl rides on the whale "
        "over the rooftops.",
    "silence stillness quiet":
        "A drummer puts down her sticks on a noisy street. She walks into a snowy forest. A snowflake lands on her hand.",
    "chaos stress hurry":
        "A waiter carries a tower of plates through a crowded restaurant. He trips and the plates fall to the floor. He catches "
        "the last cup.",
    "curiosity wonder discovery":
        "A girl lifts a stone in the garden. She finds a tiny door under the stone. She knocks and the tiny door opens.",
    "kindness compassion generosity empathy solidarity mercy":
        "A woman takes off her gloves in the snow. She gives her gloves to a street musician. The street musician plays for the "
        "whole square.",
    "perseverance determination resilience patience persistence willpower":
        "A girl falls off her skateboard in the park. She gets up and tries again. She jumps over a bench on her skateboard.",
    "creativity inspiration":
        "A painter stares at a white canvas in her studio. A pigeon with wet feet walks over the canvas. She paints a whole sky "
        "around the tracks.",
}
ABROAD = {
    "loneliness": "solitude soledad einsamkeit solitudine solidão 孤独", "homesickness": "nostalgie heimweh nostalgia saudade 郷愁 乡愁",
    "hope": "espoir esperanza hoffnung speranza esperança 希望", "freedom": "liberté libertad freiheit libertà liberdade 自由",
    "love": "amour amor liebe amore 愛 爱", "friendship": "amitié amistad freundschaft amicizia amizade 友情 友谊",
    "time": "temps tiempo zeit tempo 時間 时间", "memory": "souvenir mémoire memoria erinnerung memória 記憶 回忆",
    "courage": "courage valentía mut coraggio coragem 勇気 勇气", "fear": "peur miedo angst paura medo 恐怖 恐惧",
    "anger": "colère ira wut rabbia raiva 怒り 愤怒", "joy": "joie alegría freude gioia alegria 喜び 快乐",
    "peace": "paix paz frieden pace 平和 和平", "trust": "confiance confianza vertrauen fiducia confiança 信頼 信任",
    "jealousy": "jalousie celos eifersucht gelosia ciúme 嫉妬 嫉妒", "silence": "silence silencio stille silenzio silêncio 沈黙 寂静",
    "curiosity": "curiosité curiosidad neugier curiosità curiosidade 好奇心", "grief": "deuil duelo trauer lutto luto 悲嘆",
    "kindness": "gentillesse bondad güte gentilezza bondade 優しさ 善良",
}
"""The clear words for some of them in other languages."""
_ARTICLE = r"(?:le |la |les |l['’]|el |los |las |der |die |das |il |lo |o |a |un film (?:sur|sobre|su|über) |ein(?:en)? film über )"
_FILM = r"(?:(?:film|movie|short|video|clip|piece|story|poem|animation|something|anything|one)(?: film| video| piece)?)"
_ASKED = (rf"(?:(?:please |can you |could you )?(?:make|do|create|film|shoot|i want|i need|we need|give)(?: me| us)? )?(?:an? |some )?"
          rf"(?:(?:[a-z-]+ ){{0,3}}?{_FILM} )?(?:(?:an? )?(?:about|on|of|for) )?")
_OF = (r"(?:an? |the |my |your |this )?(?:(?:quiet|deep|strange|sudden|simple|pure|great) )?(?:(?:feelings?|sense|sound|colou?rs?|"
       r"taste|smell|idea|concept|meaning|power|weight|beauty|passing|passage|experience|theme|moment|price|fragility) of )?")
_SAID = re.compile(rf"^{_ASKED}(?:what |how )?(?P<topic>{_OF}(?P<noun>[a-z]+))(?: and [a-z]+)?(?P<where> (?:in|on|at) (?:an?|the|our) "
                   r"(?:[a-z-]+ ){0,2}[a-z-]+)?(?: in [a-z]+)?(?: (?:feels|sounds|looks|tastes|smells|is)(?: like)?)?[\s.!?]*$", re.I)


def told(story: str) -> tuple[str, str, str] | None:
    """(the story to film, the sentence that tells of the choice, the title) for a request that only names a feeling or an idea."""
    hit = _SAID.match(story.strip())
    tale = next((tale for nouns, tale in STORIES.items() if hit and hit["noun"].lower() in nouns.split()), "")
    if not hit or not tale:
        return None
    where = (hit["where"] or "").strip()
    said = f"{where[:1].upper()}{where[1:]}, {tale[:1].lower()}{tale[1:]}" if where else tale
    topic = re.sub(r"^an? ", "", hit["topic"].strip(), flags=re.I)
    note = f"You gave a subject ({topic}) and no story, so I chose one: {tale} Name another and I film that instead."
    return said, note, title_case(topic)


def told_abroad(story: str) -> tuple[str, str, str] | None:
    """The same for a subject that is named in another language; the film keeps that name, the story is told without words."""
    bare = re.sub(rf"^{_ARTICLE}+", "", story.strip(" .!。").lower())
    noun = next((noun for noun, words in ABROAD.items() if bare in words.split()), "")
    made = told(noun) if noun else None
    return (made[0], made[1].replace(f"({noun})", f"({story.strip(' .!。')})"), story.strip(" .!。")) if made else None
