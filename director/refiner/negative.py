"""A model's default negative prompt, without the terms that forbid what the prompt asks for."""

from __future__ import annotations

import re

# (what the prompt says, which terms of a negative prompt would forbid it)
_RULES: tuple[tuple[str, str], ...] = (
    (r"static|tripod|locked[- ](?:off|down)|still(?:ness| life| frame| camera)?|motionless|stationary|fixed (?:camera|shot|frame)|"
    r"unmoving|freeze[- ]frame|frozen|no camera movement|sleeping|asleep|statue",
    r"(?:static|still|motionless|frozen)(?: (?:frame|picture|image|shot|camera|video))?|no motion|lack of motion"),
    (r"paint(?:ing|ed|erly)|water-?colou?rs?|oil[- ]paint\w*|gouache|fresco|impressionis\w+|artwork|illustrat\w+|drawn|drawing|sketch\w*|"
    r"mural|canvas|ink[- ]wash|ukiyo-e|van gogh|monet",
    r"painting|artwork|picture|style|drawing|sketch|illustration|art|stylized filters|unrealistic materials"),
    (r"cartoon\w*|anime|manga|animated|animation|cel[- ]shaded|toon|comic|ghibli|pixar|clay-?mation|stop[- ]motion|hand[- ]drawn|puppet|"
    r"storybook|pixel art|low[- ]poly",
    r"cartoon\w*|anime|style|artwork|cartoonish rendering|3d cgi look|stylized filters|unrealistic materials|painting|cgi|illustration"),
    (r"3d|cgi|rendered|pixar|unreal engine|octane|low[- ]poly|claymation",
    r"3d\b.*|cgi.*|render|unrealistic materials|3d cgi look|cartoonish rendering"),
    (r"style(?:d|s|ised|ized)?|in the style of|art deco|noir|cyberpunk|steampunk|vaporwave|stylis\w+|styliz\w+", r"style|stylized filters"),
    (r"photographs?|photos?|picture|postcard|portrait(?: of)?|polaroid", r"picture|photo|still picture"),
    (r"vivid|candy[- ]\w+|saturat\w+|vibrant|neon|rainbow|technicolou?r|bold colou?rs|bright colou?rs|colou?rful|psychedelic|"
     r"kaleidoscop\w+",
    r"vivid tones|bright tones|vivid colou?rs|oversaturat\w+|cinematic oversaturation|saturated"),
    (r"over-?exposed|white-?out|blown[- ](?:out )?(?:highlights|out)|high[- ]key|glare|bleached by|dazzling|blinding|lens flare|snow[- "
    r"]?blind", r"overexposed|too bright|blown highlights"),
    (r"under-?exposed|low[- ]key|silhouettes?|pitch[- ]dark|barely lit|dim(?:ly)?|darkness|candle-?lit|in the dark|moonless",
    r"underexposed|dark|poor lighting|too dark"),
    (r"gr[ae]y(?:scale| fog| day| sky|ish)?|overcast|monochrom\w+|black[- ]and[- ]white|concrete|foggy|drab|colou?rless",
    r"overall gr[ae]y|gr[ae]y|monochrome|low contrast|washed out colou?rs|black and white|inconsistent tone"),
    (r"subtitles?|captions?|on-?screen text|lettering|title card|karaoke|the words?|reads? ['\"“]",
    r"subtitles?|has_subtitles|text|captions?|words|letters|artifacts around text"),
    (r"blur(?:ry|red|s)?|out[- ]of[- ]focus|soft[- ]focus|defocus\w*|bokeh|dream(?:y|like) (?:haze|blur)|tilt-shift|rack focus|shallow",
    r"blur(?:ry|red)?(?: details)?|out of focus|has_blurbox|incorrect depth of field|blurred details|background blur"),
    (r"motion[- ]blur|long exposure|streak\w*|light trails|whip[- ]pan|panning blur|shaky|hand-?held|chase|speeding",
    r"motion blur|jittery movement"),
    (r"hand-?held|shaky|shak(?:es|ing)|earthquake|camera shake|bodycam|found footage|jitter\w*|wobbl\w+|trembling camera",
    r"camera shake|jittery movement|shaky|motion blur|inconsistent framing|shaking"),
    (r"grain(?:y)?|16 ?mm|super ?8|8 ?mm|vhs|film stock|noisy|analog(?:ue)?|camcorder|high iso|old film",
    r"excessive noise|grainy texture|noise|grain|low quality|jpeg artifacts|color banding"),
    (r"vhs|low[- ]res\w*|pixelat\w+|lo-?fi|glitch\w*|compressed|cctv|webcam|240p|degraded|datamosh\w*|jpeg",
    r"low quality|worst quality|jpeg artifacts|artifacts|low resolution|pixelated|blurry|ai artifacts|excessive noise|color banding"),
    (r"flicker\w*|strobe\w*|strobing|flashing|neon sign|silent[- ]film|old projector|candle|lightning|fluorescent",
    r"flickering|flicker|strobing"),
    (r"washed[- ]?out|faded|pale|bleached|desaturated|muted|pastel|sun-bleached|milky",
    r"washed[- ]out colou?rs|low contrast|faded|overall gr[ae]y|desaturated"),
    (r"low[- ]contrast|flat (?:light\w*|look)|hazy|misty|foggy|milky|washed[- ]?out|faded",
    r"low contrast|flat lighting|washed out colou?rs"),
    (r"flat (?:light\w*|even light)|shadowless|overcast light|even light\w*", r"flat lighting"),
    (r"harsh (?:shadows?|light|sun)|hard (?:shadows?|light)|noir|venetian|stark", r"harsh shadows|poor lighting|high contrast"),
    (r"crowd\w*|many people|packed|thousands of|hundreds of (?:people|fans)|throngs?|audience|festival|protest\w*|parade|busy (?:street|"
    r"market|station)|market|stadium|rush hour|marathon|concert",
    r"many people in the background|crowd\w*|cluttered background|background clutter|people in the background"),
    (r"clutter\w*|messy|overflowing|crammed|chaotic|piles of|hoarder\w*|jumble\w*|junk|bric-a-brac|packed with|workshop full",
    r"cluttered background|background clutter|messy|messy background"),
    (r"walk(?:s|ing)? backwards?|backwards?|in reverse|reversed|moonwalk\w*|rewind\w*", r"walking backwards|reverse"),
    (r"ugly|monster\w*|grotesque|hideous|zombie\w*|gargoyle|ogre|troll|witch", r"ugly|deformed|disfigured|mutilated|uncanny valley effect"),
    (r"deform\w*|melt(?:s|ing|ed)|distort\w*|surreal\w*|warp\w*|stretch\w*|funhouse|fish-?eye|cubis\w+|picasso|caricature|abstract",
    r"deformed|disfigured|distorted proportions|distorted|mutilated|inconsistent perspective|malformed limbs|badly drawn face"),
    (r"three[- ]legged|three legs|tripod(?:al)? (?:alien|creature)|milking stool", r"three legs"),
    (r"six[- ](?:finger\w*|armed)|many[- ]armed|extra (?:arms|limbs|fingers)|octopus|spider|centipede|shiva|kali|four[- ]armed|eight arms|"
    r"multi-?armed", r"extra fingers|extra limbs|wrong hand count|too many fingers|extra arms|malformed limbs"),
    (r"fades? (?:from|in from|up from) black|opens? (?:on|from|in) black|out of black", r"transition from black"),
    (r"fades? (?:out )?to black|cuts? to black|ends? (?:on|in) black|goes black|blackout|dip to black", r"transition to black"),
    (r"dutch (?:angle|tilt)|tilted|canted|crooked (?:frame|horizon)|slanted", r"tilted camera|inconsistent framing"),
    (r"silent|silence|mute[d]?|no sound|soundless|without (?:any )?sound|pantomime", r"silent or muted audio|silent|muted"),
    (r"robot\w*(?: voice)?|robotic|vocoder|synthesi[sz]ed voice|android|monotone|text-to-speech|computer voice",
    r"robotic voice|distorted voice"), (r"echo\w*|cathedral|reverb\w*|cave|canyon|empty hall|stairwell", r"echo"),
    (r"background noise|street noise|traffic noise|crowd noise|murmur\w*|chatter|ambient noise|busy caf[eé]|hubbub|static hiss|crackl\w+",
    r"background noise"), (r"distort\w* (?:voice|guitar|audio)|megaphone|walkie|radio voice|growl\w*|through a phone|intercom",
    r"distorted voice"),
    (r"repeat(?:s|ing|ed)? (?:the|her|his|over|again|itself|one)|chant\w*|mantra|stutter\w*|over and over", r"repetitive speech"),
    (r"pause[sd]?|awkward|hesitat\w*|deadpan|long silence", r"awkward pauses|incorrect timing"),
    (r"dub(?:bed|bing)|out[- ]of[- ]sync|off[- ]sync|voice-?over", r"off-sync audio|mismatched lip sync"),
    (r"exaggerat\w+|over-?acting|mugging|slapstick|grimac\w+|clown|pantomime|cartoon\w*|wide-eyed|gurn\w*|squash",
    r"exaggerated expressions"), (r"mirror(?:s|ed)?|reflect\w+|puddles?|chrome|glass (?:facade|tower|wall)s?|shop windows?|water surface",
    r"distracting reflections"),
    (r"deep focus|everything in focus|f/?(?:16|22)|sharp background|infinite depth", r"background too sharp|incorrect depth of field"),
    (r"asymmetric\w*|crooked (?:smile|nose|face)|one-eyed|eyepatch|scar(?:red|face)?|picasso|half[- ]mask",
    r"asymmetrical face|missing facial features|deformed facial features"),
    (r"faceless|no face|masked|mannequins?|without a face|hidden face|blindfold\w*",
    r"missing facial features|deformed facial features|badly drawn face"),
    (r"blue[- ]skinned|green[- ]skinned|alien|painted (?:face|skin)|gold[- ]painted|avatar|goblin|orc|pale as|undead|zombie",
    r"unnatural skin tones"),
    (r"jump[- ]cuts?|smash[- ]cuts?|abrupt|glitch transition|morph\w*|match cut", r"unnatural transitions|inconsistent framing"),
    (r"look(?:s|ing) (?:away|off[- ]camera|past)|cross-eyed|averted|sideways glance|stares? into (?:space|the distance)",
    r"wrong gaze direction"),
    (r"escher|impossible (?:stairs?|geometry|architecture)|forced perspective|naive perspective|upside[- ]down|inverted",
    r"inconsistent perspective|inconsistent lighting direction"),
    (r"uncanny|creepy doll|wax(?:works?| figure)|android|mannequin|lifelike robot", r"uncanny valley effect"),
    (r"jerky|stop[- ]motion|stutter\w*|twitch\w*|robot dance|animatronic|jitter\w*|marionette", r"jittery movement"),
)


def fitted(negative: str, prompt: str) -> str:
    """`negative` without the terms that the prompt asks for; all others stay, in order and as written."""
    if not negative.strip():
        return ""
    wanted = [re.compile(rf"(?:{terms})", re.I) for says, terms in _RULES if _says(prompt, says)]
    kept = []
    for term in negative.split(","):
        bare = re.sub(r"^(?:or|and)\s+", "", term.strip().strip(".").strip(), flags=re.I)
        if not bare or not (any(p.fullmatch(bare) for p in wanted) or _asked(bare, prompt)):
            kept.append(term)
    out = ",".join(kept).strip(" ,")
    return re.sub(r"^(?:or|and)\s+", "", out)


def _says(prompt: str, pattern: str) -> bool:
    """Whether the prompt asks for it; 'no blur' and 'without grain' do not."""
    return any(not re.search(r"\b(?:no|not|never|without(?: any)?|avoid(?:ing)?|zero|isn't|free of)\s+(?:[\w-]+\s+){0,2}$",
        prompt[max(0, h.start() - 30): h.start()], re.I)
               for h in re.finditer(rf"(?<![\w-])(?:{pattern})(?![\w])", prompt, re.I))


def _asked(term: str, prompt: str) -> bool:
    """The term itself, word for word, stands in the prompt."""
    return len(term) >= 4 and _says(prompt, re.escape(term))
