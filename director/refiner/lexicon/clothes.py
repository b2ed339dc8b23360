"""What a subject wears or bears, as lines of the table of states."""

_COVER = ("coat|overcoat|raincoat|fur coat|parka|suit|armour|dress|gown|uniform|robe|cloak|cape|jacket|jumper|sweater|overalls|"
          "kimono|sari|spacesuit|diving suit|wetsuit|habit|cassock|apron|pyjamas|poncho|blazer|dungarees|boiler suit|snowsuit|"
          "anorak|toga|tunic|"
          "leathers|tracksuit|jumpsuit|hoodie|cardigan|bathrobe|waistcoat|chain mail|furs|costume")
_HAT = ("hat|cap|helmet|crown|top hat|beret|bonnet|turban|hood|fez|sombrero|bowler|tiara|headscarf|beanie|veil|wig|stetson|"
        "trilby|headdress|"
        "hard hat|straw hat|fedora|flat cap|baseball cap|wreath|bearskin|mitre|cowboy hat|sun hat|pith helmet|bowler hat")
_SHOE = ("boots|shoes|sneakers|sandals|heels|trainers|slippers|stilettos|loafers|clogs|wellingtons|moccasins|brogues|high-heels|"
         "pumps|wellies|"
         "galoshes|flip-flops|ballet shoes|plimsolls|cleats|spurs|ski boots|running shoes|espadrilles|platforms")
_ON = ("in|wearing|wears|dressed in|wrapped in|clad in|laced into|buttoned into|bundled in|zipped into|buckled into|strapped into|"
       "squeezed into|shows off|sporting|sports|dons")

CLOTHES = f"""
barefoot   barefoot / barefooted / with bare feet / bare feet / bare-footed / shoeless / (no|without) (shoes|boots|socks|
           sandals) [on]* / feet bare / bare toes / (bare|naked) soles / toes in the (sand|grass|mud)
shod       ({_ON}|with|laces up|lacing) [his|her|its]* [~] [~] ({_SHOE}) / (his|her|its) [~] ({_SHOE}) / (booted|shod|high-heeled)
naked      [stark|completely|entirely|butt|totally|half]* (naked|nude|undressed|unclothed) [to the waist]* /
           not a stitch [on]* / without a stitch [on]* / in the nude / in the buff / bare-chested / topless / shirtless /
           stripped to the waist / wearing nothing [at all|but a ~]*
dressed    ({_ON}) [a|an|his|her|their|full|thick|heavy|black|white|red|long|two]* [~] [~] ({_COVER}) / fully (clothed|dressed|
           clad) / buttoned up to the (chin|neck) / in full (armour|uniform|costume|dress|ski gear) / armoured / (uniformed|robed|cloaked)
hatted     ({_ON}|with|under|beneath|tips|doffs) (a|an|his|her|the|its) [~] [~] ({_HAT}) [on (his|her|its) head]* / (helmeted|
           crowned|turbaned|hooded|veiled|hatted) / [a|the]* ({_HAT}) on (his|her|its) head
bareheaded  bareheaded / bare-headed / hatless / (no|without|without a|without his|without her|wears no|
           not wearing a) ({_HAT}) [on (his|her) head]* / head bare / (his|her|its) bare head
masked     (veil|mask|scarf|hood|helmet|hands|hair) (hides|covers|conceals|covering|hiding) (his|her|its) [whole|
           entire]* face / masked / ({_ON}|behind|with) (a|an|his|her) [~] [~] (mask|balaclava|face covering|ski mask|visor) / [his|
           her]* face (hidden|covered|concealed|masked) [by ~ ~|behind ~ ~]* / balaclava
unmasked   (uncovered|unveiled|unmasked|bare) face / unmasked / bare-faced / [his|her]* bare face [visible|uncovered|seen]* /
           face (bare|uncovered|exposed|unmasked) /
           (no|without a) mask [on]* / maskless
spectacled  (wearing|wears|in|with|behind|pushes up|polishes|adjusts) [his|her|a|an|big|thick|round]* [pair of]* [~] (glasses|
           spectacles|goggles|sunglasses|shades|a monocle) / bespectacled / spectacled
unspectacled  (wears|wearing|has|with) no (glasses|spectacles|sunglasses) [in any ~|at all]* / without (glasses|spectacles|
           his glasses|her glasses|sunglasses) / never wears (glasses|sunglasses)
ragged     [dressed|clad]* in [filthy|torn|dirty|beggar's]* (rags|tatters) / ragged / tattered (clothes|coat|shirt|dress) /
           in torn clothes
elegant    in [a|an|his|her|the]* [spotless|immaculate|crisp|pressed|new|black|white|grey|pinstripe]* (three-piece suit|tuxedo|dinner
           jacket|
           morning suit|ball gown|evening gown|tailcoat) / ({_ON}) [a|an|his|her]* [spotless|immaculate|crisp|sharp|pressed|black|white|
           elegant]* (tuxedo|evening gown|
           ball gown|dinner jacket|tailcoat|three-piece suit|haute couture|silk gown|morning suit) / impeccably dressed /
           dressed to the nines / in black tie
unarmed    unarmed / empty-handed / [his|her|both]* hands [are|stay|remain|hang]* empty / (holding|holds|carrying|
           carries) nothing / without [any]* [a]* (weapon|weapons|sword|gun) / weaponless
armed      armed [to the teeth|with ~ ~]* / (holds|holding|carries|carrying|grips|gripping|clutches|clutching|brandishes|
           brandishing|wields|wielding) (a|an|two|his|her|the|both) [~] [~] (sword|knife|gun|rifle|spear|axe|pistol|club|bow|
           dagger|hammer|
           bottle|bag|suitcase|umbrella|torch|basket|bouquet|tray|book) [in (each|both|one|his|her|either) (hand|hands)]* /
           (holds|holding|carries|carrying|grips|gripping|clutches|clutching) (a|an|two|three|his|her|the) ~ [~] in (each|both|
           one|his|her|either) (hand|hands)
"""

_DOES = "wears|wearing|dressed in|clad in|smooths|smoothing|hitches up|gathers|lifts the hem of|tugs at|straightens|brushes down"
_OF_ONE = {
    "swimwear": "bikini|swimsuit|bathing suit|swimming trunks|wetsuit|speedos",
    "gown": "ball-gown|gown|wedding dress|floor-length dress|crinoline",
    "armour": "suit of armour|armour|chain mail|plate armour", "spacesuit": "spacesuit|space suit|pressure suit",
    "nightwear": "pyjamas|pajamas|nightgown|nightshirt|dressing gown|bathrobe",
    "suit": "tuxedo|three-piece suit|business suit|pinstripe suit|dinner jacket",
    "sports": "tracksuit|football kit|leotard|tutu|judo suit|ski suit", "trousers": "jeans|dungarees|overalls|shorts|jodhpurs|leggings",
    "habit": "nun's habit|habit|cassock|monk's robe",
    "skirt": "miniskirt|short skirt|mini dress|kilt", "furs": "fur coat|parka|snowsuit|furs",
}
WORN = "\n".join(f"{value}  ({_DOES}) [a|an|the|full|his|her|their|its]* [~] [~] ({words}) / (his|her|their) [~] ({words})"
                 for value, words in _OF_ONE.items())
"""What one wears instead of something else of the list, not over it."""
