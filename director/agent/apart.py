"""Wishes that exclude each other: nobody films a static handheld shot."""

from __future__ import annotations

import re

from director.errors import NeedsAnswer

_APART = (("realistic", "cartoon"), ("photorealistic", "cartoon"), ("photorealistic",
    "anime"), ("realistic", "anime"), ("live action", "cartoon"), ("photorealistic", "watercolor"), ("realistic", "watercolor"),
          ("darker", "brighter"), ("dark", "bright"), ("warmer", "colder"), (
              "warm",
              "cold"), ("warmer", "cooler"), ("black and white", "colorful"), (
                  "black and white", "colourful"), ("black and white", "vibrant"),
          *((grey, vivid) for grey in ("black and white", "monochrome", "sepia") for vivid in (
              "vivid", "saturated", "colors", "colours", "colorful", "colourful", "rainbow")),
          ("day", "night"), ("sunrise", "sunset"), ("static", "handheld"), (
              "static",
              "orbit"), ("static", "tracking"), ("wide shot", "close-up"), ("wide", "close-up"), (
                  "low angle", "high angle"), ("photorealistic", "animation"), ("realistic", "animation"), ("photorealistic", "animated"),
          *(("live action", drawn) for drawn in ("claymation", "stop motion", "anime", "watercolor", "pixel art", "hand drawn", "animation",
                                                 "animated", "oil painting", "puppet")))


def agree(text: str) -> None:
    """Raise NeedsAnswer where a wish speaks of two things that exclude each other."""
    text = text.lower().replace("-", " ").replace("photoreal ", "photorealistic ").replace("photoreal,",
        "photorealistic,").replace("watercolour", "watercolor")
    if re.search(r"\b(?:then|turns? into|becom\w+|from .* to|not|but|half|instead|less|no)\b", text, re.I):
        return
    for one, other in ((each.replace("-", " "), against.replace("-", " ")) for each, against in _APART):
        if re.search(rf"\b{one}\b", text, re.I) and re.search(rf"\b{other}\b", text, re.I):
            raise NeedsAnswer(f"“{one}” and “{other}” exclude each other. Which one do you want?")


_TWO_SPEEDS = re.compile(r"\b(?:slower|in slow motion) and (?:twice as fast|faster|at double speed|quicker)\b|"
                         r"\b(?:faster|quicker|twice as fast) and (?:slower|at half speed|in slow motion)\b", re.I)


def one_speed(text: str) -> None:
    """Raise NeedsAnswer where something is to be faster and slower at once."""
    if _TWO_SPEEDS.search(text):
        raise NeedsAnswer("Slower and faster exclude each other. Which speed do you want?")
