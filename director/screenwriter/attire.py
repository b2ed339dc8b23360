"""What people and things are seen to wear, carry and have, and how a text lists it."""

from __future__ import annotations

import re
from functools import cache

from director import dictionary
from director.screenwriter.words import actor, verb_form

_WORDS = "five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
AGES = {word: str(number) for number, word in enumerate(_WORDS, 5)} | {
    word: str(number * 10) for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
AGE = re.compile(
    rf"(?:aged?|about|around|maybe|nearly|(?:early|mid|late)[- ]|ca\.?)?\s*(\d{{1,3}}|twenties|thirties|forties|fifties|sixties|"
    rf"seventies|eighties|{'|'.join(AGES)})"
    r"(?:\s*(?:years?(?: old)?|yo|y/o|ans|años|jahre|anni|anos))?(?P<decade>\s*s|-?ish)?$",
    re.I,
)
DRESS = (
    r"(?:sweatband|wristband|armband|scrubs|curlers|rollers|cuffs|spats|three-piece|"
    r"coat|jacket|cardigan|sweater|jumper|hoodie|sleeves?|lens(?:es)?|welly|shirt|t-shirt|blouse|dress|skirt|trousers|jeans|pants|shorts|suit|tuxedo|"
    r"uniform|apron|overalls|dungarees|"
    r"robe|bathrobe|kimono|sari|gown|cape|cloak|poncho|scarf|headscarf|shawl|hat|cap|beret|bonnet|beanie|helmet|hood|crown|tiara|"
    r"mask|goggles|glasses|spectacles|"
    r"sunglasses|monocle|eyepatch|gloves|mittens|boots|shoes|sneakers|trainers|sandals|slippers|heels|socks|stilts|belt|toolbelt|"
    r"tie|bow tie|necklace|pearls|"
    r"earrings?|ring|thimble|watch|bag|handbag|backpack|satchel|basket|umbrella|cane|walking stick|headphones|headset|hearing aid|"
    r"harness|raincoat|oilskins?|"
    r"parka|anorak|vest|waistcoat|tracksuit|skinsuit|spacesuit|space suit|wetsuit|swimsuit|leotard|pyjamas|pajamas|armou?r|bandana|"
    r"turban|veil|ribbon|badge|tattoos?|scar|"
    r"freckles|dimples|hair|braids?|pigtails?|ponytail|bun|bob|curls|mohawk|dreadlocks|fringe|afro|beard|moustache|mustache|goatee|"
    r"stubble|eyebrows|eyes|nose|teeth|tooth|"
    r"braces|head|wings|tail|fur|feathers|antlers|horns?|shell|stripes|spots|whiskers|paws?|collar|antennas?|antennae|lantern|"
    r"clipboard|guitar|wheelchair|crutches|prosthetic \w+|costume|outfit|wig|visor|headband|headwrap|wellies|anorak|mackintosh|mac|"
    r"smock|tunic|toga|corset|bodysuit|jumpsuit|boiler ?suit|hi-?vis(?: vest)?|lanyard|bracelets?|brooch|plaits?|bangs|sideburns|"
    r"eyelashes|lipstick|nails|make-?up|wrinkles|walker|pipe|cigar|cigarette|thermos|flask|telescope|rucksack|suitcase|briefcase|"
    r"trumpet|violin|accordion|broom|sword|shield|staff|wand|parasol|notebook|kit|pinafore|petticoat|leggings|tights|sash|"
    r"medals?|epaulettes|gumboots|moccasins|flip-?flops|snorkel|flippers|oxygen tank|backpack|goggles|stethoscope|name ?tag|"
    r"hairnet|headlamp|piercings?|eyebrow|ears?|snout|beak|mane|claws?|trunk|tusks?|scales|fins?|"
    r"blazer|fleece|puffer|onesie|nightgown|nightshirt|bearskin|balaclava|earmuffs|bowler|fez|sombrero|trilby|sarong|windbreaker|"
    r"(?:face|corpse) ?paint|jersey|kilt|clogs|wellies|hard hat|lab coat|leg|arm|hands?|face|skin|voice|accent|chest)"
)

GARMENTS = (
    r"(?:sweatband|scrubs|curlers|spats|three-piece|"
    r"costume|outfit|visor|headband|headwrap|wellies|anorak|mac|smock|tunic|toga|jumpsuit|boiler ?suit|hi-?vis vest|kit|pinafore|"
    r"leggings|sash|coat|jacket|cardigan|sweater|jumper|hoodie|shirt|t-shirt|blouse|dress|skirt|trousers|jeans|pants|shorts|suit|"
    r"tuxedo|"
    r"uniform|apron|overalls|dungarees|"
    r"robe|bathrobe|kimono|sari|gown|cape|cloak|poncho|scarf|headscarf|shawl|hat|cap|beret|bonnet|beanie|helmet|hood|crown|tiara|"
    r"mask|goggles|glasses|spectacles|"
    r"sunglasses|gloves|mittens|boots|shoes|sneakers|sandals|slippers|socks|belt|toolbelt|tie|necklace|pearls|thimble|headphones|"
    r"headset|harness|raincoat|oilskins?|"
    r"parka|vest|waistcoat|tracksuit|skinsuit|spacesuit|wetsuit|swimsuit|pyjamas|pajamas|armou?r|bandana|turban|veil|turtleneck|"
    r"blazer|fleece|puffer|onesie|nightgown|nightshirt|bearskin|balaclava|earmuffs|bowler|fez|sombrero|trilby|sarong|windbreaker|"
    r"jersey|kilt|turtleneck|clogs)"
)


def dressed(phrase: str) -> tuple[str, str]:
    """('woman', 'in a white suit') from 'a woman in a white suit'."""
    hit = re.match(r"(.+?)\s+((?:in|with|wearing|of|made of|dressed in)\s.+)$", phrase.strip())
    noun, dress = (hit.group(1), hit.group(2)) if hit else (phrase.strip(), "")
    return re.sub(r"^(?:an?|the|one|his|her|our|my|their)\s+", "", noun, flags=re.I).strip(" ,"), dress


def attributes(text: str) -> list[str]:
    return [
        p
        for piece in re.split(r"\s*[,;/]\s*(?![^()]*\))", text.strip(" .,"))
        if (p := re.sub(r"^(?:and|wearing|wears|has)\s+", "", piece.strip(), flags=re.I))
    ]


def is_attribute(piece: str) -> bool:
    """'cracked goggles', 'pale', '16': a look or an age and no deed."""
    words = piece.split()
    if not words or len(words) > 7 or re.match(r"(?:who|what|where|when|why|how|he|she|it|they|i|we|you)\b", piece, re.I):
        return False
    if AGE.match(piece) or re.search(rf"\b{DRESS}\b", piece, re.I):
        form = verb_form(words[0])
        return not (form and form[1] == "third")
    return (len(words) == 1 and adjective(words[0].lower())) or (
        len(words) <= 3 and actor(words[-1]) is not None and not re.match(r"(?:an?|the)\b", piece)
    )


def participle(piece: str) -> bool:
    """'shaved sides' is a look, 'walked home' a deed."""
    words = piece.split()
    return len(words) in (2, 3) and words[0].endswith("ed") and words[-1].endswith("s")


@cache
def adjective(word: str) -> bool:
    """Whether a single word describes rather than names: 'lanky', 'pale', 'huge'; not 'bathrobe', 'braces'."""
    if word in ("tuxedo", "stilts", "glasses", "freckles", "moustache", "braces", "turtleneck", "bob", "breathing"):
        return False
    return bool(dictionary.bases(word, "adj")) or (word.endswith(("ish", "less", "ful", "y")) and not dictionary.bases(word, "noun"))
