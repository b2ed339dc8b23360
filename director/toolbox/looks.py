"""How shots and the film look: light, camera, style and grade. Words of a person are kept; what they contradict goes."""

from __future__ import annotations

import re
from dataclasses import dataclass

from director import dictionary, wordnet
from director.model import Camera, Shot, Storyboard
from director.toolbox.changes import Change, Ids, edited, film, tidy
from director.vocabulary import Angle, Look, Move, Pace, Size, find, spellings


@dataclass(frozen=True)
class Tone:
    """A direction in which a picture can be pushed: how it is said, what is put in, which words go for it."""

    said: str
    light: str
    grade: str
    against: str


_DARK = r"dark\w*|dim\w*|gloom\w*|low-?key|shadow\w*|underlit|night|moody|moodier|murky|black"
_BRIGHT = r"bright\w*|even|high-?key|sunny|sunlit|airy|lighter|radiant|luminous"
_WARM = r"warm\w*|golden|orange|amber|cos(?:y|ier)|cozy|cozier"
_COLD = r"cold\w*|cool\w*|bluish|bluer|icy|chill\w*|frosty"
_SOFT = r"soft\w*|gentl\w+|diffuse\w*|dream\w*"
_HARD = r"hard|harder|harsh\w*|contrast\w*|stark\w*|punchy|punchier"
_VIVID = r"vivid|vibrant|(?:boost|bring out|pump up) the colou?rs|saturate|more saturation|colou?rful|saturated|more colou?rs?"
_PALE = r"muted|desaturated|pale\w*|washed[- ]out|faded|drab"
_NO_COLOUR = r"black[- ]and[- ]white|b&w|monochrome|gr[ae]yscale|sepia"
TONES = (
    Tone(_NO_COLOUR, "", "", f"{_NO_COLOUR}|{_VIVID}|neutral|{_WARM}"),
    Tone(r"(?<!less )(?:dark|darker|darkest|darken\w*|dim|dimmer|dimmed|gloomy|gloomier|moody|moodier|low-key|shadowy|murky|"
        r"murkier|"
        r"spook\w+|scar(?:y|"
         r"ier)|less bright|less light|over-?exposed|blown[- ]out|glaring|blinding|too much light|darkness)",
         "darker low-key light, deep shadows", "darker, low-key", _BRIGHT),
    Tone(r"bright|brighter|brightest|brighten\w*(?: up)?|lighten\w*(?: up)?|light (?:it|them|this|everything) up|lighter|high-key|"
        r"sunny|"
        r"sunnier|airy|airier|cheer\w+|less dark|more light|under-?exposed|not enough light|too little light|"
         r"(?:can't|cannot|can hardly|can barely|hardly|barely) (?:see|make out|recogni[sz]e)(?: \w+){0,3}(?! (?:sound|music))",
         "brighter high-key light", "brighter, high-key", _DARK),
    Tone(r"warm(?: (?:it|them|this|everything))? up|warm|warmer|golden|cos(?:y|ier)|coz(?:y|ier)|less cold", "warmer golden light",
        "warm, golden tones", f"{_COLD}|{_NO_COLOUR}"),
    Tone(r"cool(?: (?:it|them|this|everything))? down|cold|colder|cool|cooler|icy|icier|bluer|bluish|chilly|less warm",
        "colder blue light", "cold, blue tones", _WARM),
    Tone(r"soft|softer|soften\w*|dream(?:y|ier)|gentler|diffused?|hazy|hazier", "softer diffused light", "soft", _HARD),
    Tone(r"(?:less|lower|low|reduce(?:d)?(?: the)?|too much) contrast|flatter|too contrasty|less (?:harsh|contrasty|punchy|"
        r"dramatic)",
        "soft even light with low contrast", "low contrast", _HARD + r"|dramatic"),
    Tone(r"sharper|crisp|crisper|sharp focus|in focus|less (?:blurry|soft|hazy|foggy)", "crisp light, sharp focus", "crisp, sharp",
        _SOFT + r"|hazy|blurry"),
    Tone(r"harsh|harsher|contrasty|more contrast|higher contrast|punch(?:y|ier)|starker|dramatic|more drama\w*",
        "dramatic hard light with strong contrast",
         "dramatic, high contrast", _SOFT + r"|even"),
    Tone(r"vivid|vibrant|colou?rful|saturated|more colou?rs?|(?:crank|up|increase|raise|more|push|boost)(?: up)?(?: the)? "
        r"saturation|(?:colou?rs? (?:to |should |must )?pop(?: more)?|brighter "
        r"colou?rs?)",
        "vivid colours", "vivid, saturated colours", f"{_PALE}|{_NO_COLOUR}"),
    Tone(r"muted|desaturate\w*|tone(?:d)? down the colou?rs|less saturation|paler|washed[- ]out|faded|less colou?r(?:ful|s)?|less "
        r"saturated",
        "muted colours", "muted, desaturated", _VIVID),
    Tone(r"vintage|retro|old[- ]film|nostalgic|film grain|grain(?:y|ier)", "faded vintage tones", "vintage, faded film look", ""),
)
TIMES = (
    (r"sunrise|dawn|daybreak|early morning", "golden sunrise light", "at sunrise"),
    (r"sunset|dusk|sundown", "orange sunset light", "at sunset"),
    (r"golden hour|magic hour", "warm golden hour light", "at golden hour"),
    (r"blue hour|twilight", "blue twilight", "at twilight"),
    (r"(?<!last )(?<!other )night(?:time| time)?|midnight|moonlit|moonlight", "night, dark blue moonlight", "at night"),
    (r"noon|midday", "bright midday sun", "at noon"),
    (r"morning", "clear morning light", "in the morning"),
    (r"evening", "low evening light", "in the evening"),
    (r"day(?:time|light)?|sunshine|sunlight|sunlit", "bright daylight", "by day"),
    (r"lights? (?:off|out)|(?:turn|switch|shut|put|kill)(?:ing)? (?:off |out )?(?:all )?the lights?(?: off| out)?(?! on)|in "
        r"(?:total |"
        r"complete |the )?dark(?:ness)?|pitch[- ](?:dark|black)|black-?out|power cut",
     "dark, lights off, deep shadows", ""),
    (r"lights? on|(?:turn|switch|put) (?:on )?(?:all )?the lights?(?: back)? on|well[- ]lit", "bright light, all lamps on", ""),
    (r"(?:red )?(?:emergency|alarm) light\w*", "red emergency light", ""),
    (r"candle\w*", "flickering candlelight", ""), (r"neon(?! (?:signs?|letters?|tubes?|writing|arrows?|logos?|hearts?|stars?)\b)",
        "neon light", ""), (r"firelight|camp ?fire", "flickering warm firelight", ""),
    (r"backlit|backlight|silhouette\w*", "strong backlight, subject in silhouette", ""), (r"overcast|cloudy", "grey overcast light", ""),
)
_TIME_IN_PROMPT = (
    r",?\s*\b(?:at|by|in the|in|during(?: the)?|under the) (?:sunrise|dawn|sunset|dusk|golden hour|twilight|night|midnight|noon|"
    r"midday|"
    r"morning|evening|day|daylight)\b"
)
_DRAWN = (r"3d|2d|render\w*|photo\w*|live[- ]action|claymation|clay|stop[- ]motion|pixel art|oil painting|paint\w*|sketch\w*|drawn|"
    r"drawing|"
          r"pencil|ink|comic\w*|lego|puppet\w*")
_MEDIUM = rf"\b(?:{'|'.join(sorted(map(re.escape, spellings(Look)), key=len, reverse=True))}|{_DRAWN})\b"
_CRAFT = (r"anime|manga|claymation|plasticine|clay|felt|charcoal|pastels?|crayons?|chalk|watercolou?rs?|gouache|aquarelle|ukiyo-?e|"
    r"wood-?blocks?|cut-?outs?|collage|"
          r"origami|lego|voxels?|low[- ]poly|pixel art|8-bit|16-bit|vhs|super ?8|(?:16|35|8) ?mm film|noir|film noir|live[- "
          r"]action|"
          r"photo-?real\w*|realis(?:m|tic)|comics?|"
          r"comic (?:book|strip)|graphic novel|storybook|picture book|fairy ?tale|puppets?|marionettes?|silent (?:film|movie)|"
          r"stop[- "
          r"]motion|rotoscop\w*|"
          r"impressionis\w+|expressionis\w+|cubis\w+|surrealis\w+|pop art|art deco|art nouveau|bauhaus|cyberpunk|steampunk|"
          r"vaporwave|"
          r"synthwave|embroider\w+|"
          r"stained glass|tapestry|hand[- ](?:drawn|painted|animated)|hand[- ]?made|cel[- ]shad\w+|caricature|video game|home "
          r"video|"
          r"home movie|found footage|cinematic|ink wash|oils?|commercial|advert|"
          r"trailer|postcards?|thriller|soap opera|sitcom|music video|nature film|cartoons?|animation|cgi|3d|2d")
_ARTS = ("drawing", "painting", "cartoon", "movie", "print", "photograph", "comic strip", "art", "sculpture", "graphic art", "illustration")
SIDES = (r"(?:seen |shot |filmed |viewed )?from (?:the )?(?:front|back|behind|left|right|sides?|outside)(?: through (?:the|a) "
    r"\w+)?|side[- ]on|in profile|"
         r"(?:seen|shot|filmed|viewed|looking|peeking|peering) through (?:the|a) (?:window|glass|door|keyhole|porthole)|(?:long|"
         r"telephoto|tele|wide-angle|fish-?eye|anamorphic|macro|"
         r"vintage|soft) lens|"
         r"(?:shallow|deep) (?:depth of field|focus)|bokeh")
"""From where, and through what, a camera looks: it has no field of its own and is kept as it is said."""
_PACED = re.compile(r"\b(?:slow|slowly|fast|quick|quickly|gentle|gently)\b", re.I)
_LADDER = tuple(Size)


def mentions(pattern: str, words: str) -> bool:
    """Whether one of the pattern's words stands in the text."""
    return re.search(rf"\b(?:{pattern})\b", words, re.I) is not None


def is_tone(words: str) -> bool:
    """Words that only push the light or the grade, such as 'darker' or 'a sunrise feel'."""
    return any(mentions(tone.said, words) for tone in TONES) or any(mentions(said, words) for said, _, _ in TIMES)


def is_medium(words: str) -> bool:
    """Whether a few words name what a film is made or looks like as a whole: 'a charcoal drawing', 'an old silent movie', 'felt "
    "puppets'."""
    head = re.split(r"\s+(?:with|of|by|from|in|on|for|about|made|like)\b", re.sub(r"\s+(?:style|look|aesthetic|vibes?|"
        r"feel)$", "", words.strip(), flags=re.I))[0]
    last = (re.findall(r"[a-z-]+", head.lower()) or [""])[-1]
    if re.search(rf"\b(?:{_CRAFT})\b", head, re.I):
        return True
    if re.search(r"\d", head):                                  # '60 frames'
        return False
    base = (dictionary.bases(last, "noun") or (last,))[0]
    return len(head.split()) > 1 and base not in ("film", "movie", "picture", "art") and wordnet.is_a(base, *_ARTS, senses=2)


def light(board: Storyboard, ids: Ids, words: str) -> Change:
    """Other light in some shots: 'darker', 'sunrise', or a description of one's own."""
    return edited(board, ids, lambda shot: _relit(shot, tidy(words)), f"Changed the light of {{shots}}: {tidy(words)}.")


def grade(board: Storyboard, words: str) -> Change:
    """The colour of the whole film."""
    return film(board, f"The grade of the film is now {_toned(board.grade, words, False)}.", grade=_toned(board.grade, words, False))


def style(board: Storyboard, words: str, ids: Ids = ()) -> Change:
    """Another style, for the film or for some shots. A medium (anime, photorealistic …) takes the place of the old one."""
    if not ids:
        new = _styled(board.style, words)
        return film(board, f"The style of the film is now {new}.", style=new)
    return edited(board, ids, lambda shot: shot.but(style=_styled(shot.style or board.style, words)),
        f"The style of {{shots}} is now {words}.")


def camera(board: Storyboard, ids: Ids, words: str, against: str = "") -> Change:
    """Another framing or movement; what the words do not speak of stays as it is, but for what is said `against` it."""
    return edited(board, ids, lambda shot: shot.but(camera=reframed(_less(shot.camera, against), words)),
        f"Changed the camera of {{shots}}: {tidy(words)}.")


def closer(board: Storyboard, ids: Ids, steps: int) -> Change:
    """Two sizes closer for each step, or (negative) wider."""
    word = "closer" if steps > 0 else "wider"
    return edited(board, ids, lambda shot: shot.but(camera=reframed(shot.camera, _step(shot.camera.size, steps))),
        f"The camera of {{shots}} is {word}.")


def speaks_of_camera(words: str) -> bool:
    """Whether the words name a size, an angle or a movement."""
    return any(_named(words).values())


def reframed(old: Camera, words: str) -> Camera:
    """`old` with what `words` name; each part of its text that speaks of the same thing goes."""
    wanted, named = Camera.from_words(words), _named(words)
    fields = {name: getattr(wanted, name) for name in ("size", "angle", "move") if named[name]}
    if named["move"] or named["pace"]:
        fields["pace"] = wanted.pace if named["pace"] else Pace.SLOW
    if wanted.lens:
        fields["lens"] = wanted.lens
    changed = old.but(words="", **fields)
    said = [hit[0].lower() for hit in re.finditer(rf"\b(?:steadi-?cam|{SIDES})\b", words, re.I)]
    if said:
        plain = reframed(old, re.sub(rf"\b(?:steadi-?cam|{SIDES})\b", " ", words, flags=re.I)) if any(named.values()) else old
        kept = [part.strip() for part in plain.text().split(",") if not re.fullmatch(rf"(?:{SIDES}|steadi-?cam)", part.strip(), re.I)]
        return plain.but(words=tidy(", ".join([*kept, *said]))[:300])
    if not old.words:
        return changed
    kept = [part for part in old.words.split(",") if not any(named[name] and said for name, said in _named(part).items() if name != "pace")]
    new = changed.but(lens=wanted.lens).text().split(", ")
    size, move = new[0], next((part for part in new if changed.move.value in part), "")
    if named["pace"] and not named["move"]:                   # the same move at another pace, as it was said
        again = [n for n, part in enumerate(kept) if _named(part)["move"]]
        kept = [tidy(f"{changed.pace.value} {_PACED.sub('', part)}") if n in again else part for n, part in enumerate(kept)]
        move = "" if again else move
    parts = ([size] if named["size"] else []) + kept + ([changed.angle.value] if named["angle"] else [])
    parts += ([move] if move and (named["move"] or (named["pace"] and changed.move is not Move.STATIC)) else []) + ([wanted.lens]
        if wanted.lens else [])
    return changed.but(words=tidy(", ".join(part.strip() for part in parts))[:300])


def _less(old: Camera, against: str) -> Camera:
    """The camera without those parts of its own words that somebody speaks against: 'side on' in 'not that side-on thing'."""
    said = set(against.lower().replace("-", " ").split()) - {"the", "a", "an", "that", "thing", "shot", "one", "camera"}
    kept = [part for part in old.words.split(",") if not set(part.lower().replace("-", " ").split()) & said]
    return old.but(words=",".join(kept).strip()) if said and kept and len(kept) < len(old.words.split(",")) else old


def _named(words: str) -> dict[str, bool]:
    camera = Camera.from_words(words)
    return {"size": camera.size is not Size.MEDIUM or find(Size, words) is not None,
            "angle": camera.angle is not Angle.EYE_LEVEL or find(Angle, words) is not None,
            "move": camera.move is not Move.STATIC or find(Move, words) is not None,
            "pace": camera.pace is not Pace.SLOW or find(Pace, re.sub(r"\bmedium (?=close|wide|shot|long|full)", "", words,
                flags=re.I)) is not None}


def _step(size: Size, steps: int) -> str:
    """Two sizes further; never less than a medium close-up when going closer, than a medium wide when going wider."""
    place = _LADDER.index(size) + 2 * steps
    least = _LADDER.index(Size.MEDIUM_CLOSE_UP) if steps > 0 else 0
    most = len(_LADDER) - 1 if steps > 0 else _LADDER.index(Size.MEDIUM_WIDE)
    return _LADDER[max(least, min(most, place))].value + " shot"


def _relit(shot: Shot, words: str) -> Shot:
    time = next(((light, phrase) for said, light, phrase in TIMES if mentions(said, words)), None)
    if time is None:
        return _lit(shot, _toned(shot.lighting, words, True))
    light, phrase = time
    lit = _lit(shot, words if mentions(r"light|lit|lighting|glow\w*", words) else light)
    return lit.but(prompt=tidy(re.sub(_TIME_IN_PROMPT, f" {phrase}", lit.prompt, flags=re.I))) if phrase else lit


def _lit(shot: Shot, light: str) -> Shot:
    """The shot with this light, in its prompt too where that says the old one word for word."""
    prompt = shot.prompt.replace(shot.lighting, light) if len(shot.lighting) > 3 else shot.prompt
    return shot.but(lighting=light[:300], prompt=prompt)


def _toned(old: str, words: str, of_light: bool) -> str:
    """Old words of light or grade with the tones asked for put first and what is against them taken out."""
    tones = [tone for tone in TONES if mentions(tone.said, words)]
    if not tones:
        return words
    kept, new = old.replace("neutral", ""), list[str]()
    for tone in tones:
        own = re.search(rf"\b(?:{tone.said})\b", words, re.I)
        said = tone.light if of_light else tone.grade
        new += _by_degree(words, tidy(f"{own[0] if own and not (tone.light or tone.grade) else ''} {said}"), old)
        kept = re.sub(rf"\b(?:{tone.against})\b", "", kept, flags=re.I) if tone.against else kept
        kept = re.sub(rf"\b(?:{_DEGREES}) (?={re.escape(said)})", "", kept) if said else kept
    parts = [tidy(part) for part in kept.split(",")]
    same = {re.sub(rf"^(?:{_DEGREES}) ", "", each) for each in new}
    return ", ".join(dict.fromkeys([*new, *(part for part in parts if part and part not in same
                                            and part not in ("light", "colours", "tones", "with"))]))


_DEGREES = "slightly|much|extremely"


def _by_degree(words: str, said: str, old: str) -> list[str]:
    """The parts of a tone's phrase: only the first, slightly, for 'a bit'; more than there is for 'even' and 'much'."""
    parts = [tidy(part) for part in said.split(",")]
    if mentions(r"a bit|a little|slightly|a touch|a tad|somewhat", words):
        return [f"slightly {parts[0]}"]
    more = re.search(r"\b(?:\w+er|more)\b", words, re.I) is not None and parts[0] in re.split(r"\s*,\s*(?:slightly )?", old)
    if more or mentions(r"even|much|way|far|a lot|still|considerably|really", words):
        return [f"{'extremely' if f'much {parts[0]}' in old else 'much'} {parts[0]}", *parts[1:]]
    return parts


def _styled(old: str, words: str) -> str:
    words = tidy(words)
    kept = [tidy(part) for part in old.split(",") if not re.search(_MEDIUM, part, re.I) and not is_medium(part)]
    if not re.search(_MEDIUM, words, re.I) and not any(is_medium(f"a {part.strip()}") for part in words.split(",")):
        return ", ".join(dict.fromkeys([*(tidy(part) for part in old.split(",")), words]))[:300]
    return ", ".join(dict.fromkeys([words, *(part for part in kept if part)]))[:300]
