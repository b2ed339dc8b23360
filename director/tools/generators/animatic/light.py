"""What the hour, the weather and the lamps do to colour.

A `Light` says what the sky looks like, what the air adds with distance, and how figures are lit. Colours are '#rrggbb';
`tint` multiplies daylight art (1 = noon). Values were chosen by eye on rendered frames.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from director.tools.generators.animatic.paint import bgr
from director.tools.generators.animatic.rig import Shade


@dataclass(frozen=True)
class Light:
    """One lighting state. `*_from`: unit-ish vectors on screen towards the light (x right, y down)."""

    name: str
    sky: tuple[str, ...]               # from the top to the horizon
    tint: str                          # multiplier for daylight art, far and near
    fog: str                           # what distance turns into
    ambient: str                       # on figures: fill
    key: str                           # on figures: main light
    key_from: tuple[float, float] = (-0.55, -0.65)
    rim: str = "#ffffff"
    rim_from: tuple[float, float] = (0.8, -0.45)
    rim_power: float = 0.5
    dark: bool = False                 # lamps and windows are lit
    haze: float = 1.0                  # multiplies the place's own haze
    sun: str = ""                      # "", sun, low sun, moon
    stars: float = 0.0
    bloom: float = 1.0
    spill: int = 0                     # what is brighter than this (0..255) spills light; 0 = by day 205, in the dark 130


LIGHTS: dict[str, Light] = {light.name: light for light in (
    Light("day", ("#2f7fd6", "#6fb4ee", "#cfeaf7"), "#ffffff", "#cfe3ee", "#8f9ab8", "#fff3dc", rim="#fff6d8", rim_power=0.45, sun="sun"),
    Light("morning", ("#5b9fdc", "#a9d0e8", "#fde6c4"), "#fff4e6", "#f2e3cf", "#9a9ab5", "#ffe7bd", (-0.8, -0.35), "#ffe0a8", (-0.9,
        -0.3), 0.6,
          sun="low sun"),
    Light("dawn", ("#2c3f7c", "#8d6fa8", "#f2a58a", "#ffd9a0"), "#d9b8c4", "#e8b9a6", "#6a6498", "#f7b391", (-0.85, -0.2), "#ffc38a",
        (-0.9, -0.2),
          0.8, sun="low sun", haze=1.3, stars=0.12),
    Light("golden", ("#3f5fa8", "#c98a7a", "#ffb45e", "#ffe1a1"), "#ffcf9a", "#f7b877", "#75608a", "#ffb562", (-0.85, -0.25), "#ffcf7d",
        (0.85, -0.4),
          0.95, sun="low sun", haze=1.2, bloom=1.3),
    Light("dusk", ("#171b4a", "#4a3579", "#b4557f", "#ff9a6b"), "#9a90bd", "#80648f", "#65619a", "#efb59d", (-0.7, -0.3), "#ffa878",
        (0.85, -0.25), 0.8,
          dark=True, sun="low sun", stars=0.35, bloom=1.2),
    Light("night", ("#050a24", "#0d1c4a", "#28407c"), "#6a7fc0", "#223a78", "#4a5c9c", "#a4bbf4", (-0.5, -0.8), "#a9c4ff", (0.75, -0.55),
        0.75, dark=True,
          sun="moon", stars=1.0, bloom=1.0, spill=150),
    Light("overcast", ("#7f8fa3", "#a5b2bf", "#ccd3d6"), "#c3ccd6", "#b9c3ca", "#8a93a6", "#c9cfd8", (-0.2, -0.9), "#e6ecf2", (0.5,
        -0.8), 0.3, haze=1.7),
    Light("storm", ("#1c2434", "#364154", "#5c6a78"), "#76839a", "#4c5867", "#525d78", "#97a4bb", (-0.3, -0.9), "#c7d6ee", (0.7, -0.6),
        0.6, dark=True,
          haze=1.9),
    Light("sandstorm", ("#9a7448", "#c39a62", "#dcb981"), "#d9b98c", "#cfa56c", "#8f7a66", "#f0d3a0", (-0.3, -0.9), "#ffe3b0", (0.6, -0.7), 0.4, haze=3.2),
    Light("space", ("#03040f", "#0a0b26", "#150f38"), "#aab4e6", "#141338", "#40468a", "#e9ecff", (-0.75, -0.5), "#9ad7ff", (0.85, -0.3),
        0.9, dark=True,
          stars=1.0, haze=0.0, bloom=1.3),
    Light("neon", ("#0a0820", "#1c0f3f", "#3a1a5e"), "#8a84d6", "#2a1850", "#4d4392", "#b8a6f2", (-0.5, -0.7), "#ff4fd0", (0.9, -0.2),
        1.0, dark=True,
          stars=0.15, bloom=1.5),
    Light("ship", ("#0a0c22", "#191d4a", "#2b2f70"), "#ccd2ff", "#1f2350", "#6d74b4", "#dfe4ff", (-0.5, -0.7), "#56e6ff", (-0.9, -0.15),
        0.85, dark=True,
          bloom=1.25),
    Light("lamp", ("#1a1420", "#2e2028", "#4a3428"), "#e2c3a0", "#3a2a22", "#77687e", "#ffd6a6", (-0.4, -0.8), "#ffdcae", (0.8, -0.5), 0.6,
          dark=True, bloom=0.9, spill=190),
    Light("fire", ("#0d0a1c", "#241328", "#4a2020"), "#bb8272", "#2a1520", "#5f4a6c", "#ffb47a", (0.5, 0.35), "#ffab52", (0.85, 0.1),
        1.0, dark=True,
          stars=0.6, bloom=1.4),
    Light("indoor", ("#cfd8e2", "#e6e3dc", "#f4ead8"), "#fff2e0", "#d9cdbd", "#a59ca6", "#fff0d6", (-0.6, -0.6), "#fff4da", (0.8, -0.5),
        0.4),
    Light("stage", ("#08060f", "#150d20", "#2a1530"), "#b58ab0", "#1b1024", "#65507c", "#fff0d0", (-0.35, -0.8), "#ffd9f2", (0.8, -0.5),
        0.9, dark=True,
          bloom=1.4),
    Light("deep", ("#5fd8e8", "#1b8fc0", "#0b4a86", "#062a58"), "#74c4d6", "#0f5f94", "#3f7fa6", "#a8f0ff", (-0.15, -1.0), "#c8fff6",
        (0.3, -0.95), 0.6,
          haze=2.2),
    Light("gloom", ("#141d2c", "#26384a", "#47606a"), "#74889c", "#2c4350", "#465672", "#a9c4cc", (-0.35, -0.85), "#b4d8d8", (0.75,
        -0.55), 0.7, dark=True, haze=1.5, bloom=1.1, spill=160),
    Light("cave", ("#07080f", "#121522", "#1e2433"), "#6f7894", "#141a2a", "#3c4362", "#9fb4d8", (-0.4, -0.8), "#8fd8ff", (0.8, -0.5),
        0.8, dark=True,
          haze=1.2, bloom=1.2),
)}

_WORDS: tuple[tuple[str, str], ...] = (
    (r"underwater|under the sea|ocean floor|sea ?bed|beneath the waves|coral", "deep"),
    (r"neon|cyberpunk|synthwave|holograms?", "neon"),
    (r"camp ?fire|fire ?light|torch ?light|bonfire|by the fire|fire glow|flames?|lava|ember", "fire"),
    (r"candle|lamp ?light|lantern|desk lamp|warm lamp|lamp|fireplace", "lamp"),
    (r"spotlight|stage light|limelight", "stage"),
    (r"(?:sand|dust) ?storms?", "sandstorm"),
    (r"thunder\w*|lightning|storm|tempest|hurricane|blizzard", "storm"),
    (r"golden hour|sunset|sun ?down|golden light|late afternoon|evening sun|last light", "golden"),
    (r"dawn|sunrise|daybreak|first light|break of day", "dawn"),
    (r"dusk|twilight|evening|blue hour|nightfall|gloaming", "dusk"),
    (r"night|midnight|(?:under|beneath|count\w*|watch\w*) the stars|moonl\w+|starl\w+|starry|after dark|moon|(?:shooting|falling) stars?|comet|northern lights|aurora|fireworks?|milky way|constellations?", "night"),
    (r"(?:dark|darkened|gloomy|shadowy|spooky|haunted|sinister|eerie|murky|creepy|ominous) (?:(?:and|old|deep|\w+) ){0,2}(?:forests?|woods?|"
     r"jungle|swamp|marsh|grove|woodland|valley|castle|palace|mansion|house|graveyard|cemetery|ruins|alley|alleyway|streets?|village|"
     r"path|garden|temple|mountains?|tower)", "gloom"),
    (r"overcast|cloudy|gr[ea]y sky|rain\w*|drizzle|fog\w*|mist\w*|gloomy|dreary|snowing|snowfall|snowy sky|(?:heavy |falling )?snow (?:falls|falling|flurr\w+)|heavy snow|snowflakes", "overcast"),
    (r"morning|early light|breakfast", "morning"),
    (r"noon|midday|day ?light|sunny|bright sun|sunlit|sunlight|afternoon|blue sky|summer day|daytime|bright day", "day"),
)
_OWN = {"space", "ship", "deep", "cave", "stage", "neon"}
"""Lights a place insists on: an hour of day in the words does not reach them."""


def said(text: str) -> str:
    """The name of the light that the words ask for, or ''. The first group of words that is found wins."""
    low = text.lower()
    return next((name for pattern, name in _WORDS if re.search(rf"\b(?:{pattern})\b", low)), "")


_UNLIT = re.compile(r"(?<!lights )(?<!lighting )(?<!lit )(?<!under )\b(?:an?|the|his|her|their|its) (?:(?!warm|street)[\w-]+ )?lamp\b(?! light)", re.I)
"""A lamp that is only a thing in a shot: it need not burn."""


def choose(lighting: str, rest: str, place: str, indoors: bool) -> Light:
    """The light for a shot: what the shot's lighting says, else its prompt, else the place's own, else day.

    Indoors, day and night reach in through the windows: night becomes lamp light.
    """
    if place in _OWN:
        asked = said(lighting)
        return LIGHTS["neon"] if asked == "neon" and place == "ship" else LIGHTS[place]
    told = said(_UNLIT.sub("", rest))
    asked = told if told == "sandstorm" else said(lighting) or told            # it takes the light of any hour
    if indoors:
        if asked in ("night", "dusk", "lamp", "storm", "sandstorm", "gloom"):
            return LIGHTS["lamp"] if place != "neon" else LIGHTS["neon"]
        if asked in ("fire", "neon", "stage"):
            return LIGHTS[asked]
        warm = LIGHTS["indoor"]
        return replace(warm, key="#ffd9a0", tint="#ffe4c2") if asked in ("golden", "dawn", "morning") else LIGHTS[place or "indoor"]
    return LIGHTS[asked or place or "day"]


def shade(light: Light, *, fog_amount: float = 0.0, rim: float = 1.0) -> Shade:
    """How this light falls on a figure; `rim` multiplies the light around its edge."""

    def unit(colour: str, power: float = 1.0) -> tuple[float, float, float]:
        b, g, r = bgr(colour)
        return b / 255 * power, g / 255 * power, r / 255 * power

    edge = bgr(light.rim)
    strength = light.rim_power * rim
    return Shade(
        ambient=unit(light.ambient, 0.52), key=unit(light.key, 0.82), key_from=light.key_from,
        rim=(edge[0] * strength, edge[1] * strength, edge[2] * strength), rim_from=light.rim_from,
        fog=bgr(light.fog), fog_amount=fog_amount,
    )
