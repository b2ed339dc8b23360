"""What services charge, in US dollars, to reckon with before an order. The bill is the service's own; where it is half as high again
as was reckoned, nothing more is ordered (see director.ledger). A user can set other prices (DIRECTOR_HOSTED_PRICES).

Sources, November 2026: Runway bills in credits of $0.01 (docs.dev.runwayml.com/guides/quickstart); credits a second of gen4.5,
gen4_turbo, aleph and Veo as its reference for agents lists them; those of other makers' models are reckoned at the makers' own API
prices and on the high side. fal: the models' own pages (Pika 2.2: $0.20 for 5 s at 720p). Google: Gemini API prices. Synthesia:
the Starter plan, $29 for 10 minutes.
"""

from __future__ import annotations

import re

CREDIT = 0.01
UNKNOWN = 0.50
"""For a second where the price is not known: above that of any model here, so that the limits hold."""

RUNWAY = {
    "gen4.5": 0.12, "gen4_turbo": 0.05, "aleph2": 0.15, "veo3.1": 0.20, "veo3.1_fast": 0.10, "kling2.5_turbo_pro": 0.10,
    "kling3.0_standard": 0.13, "kling3.0_pro": 0.18, "klingO3_standard": 0.13, "klingO3_pro": 0.18, "kling_4": 0.25, "hailuo3": 0.15,
    "seedance2": 0.30, "seedance2_fast": 0.25, "seedance2_mini": 0.15, "seedance2_5": 0.35, "gemini_omni_flash": 0.15,
    "gen4_image": 0.08, "gemini_omni_flash_1.1": 0.15, "wan3": 0.15, "wan3_prime": 0.20, "happyhorse_1_0": 0.20, "grok_imagine_1_5": 0.10,
}
FAL = (
    (r"pika/v2\.2", 0.04), (r"pika", 0.09), (r"wan.*turbo", 0.02), (r"wan", 0.10), (r"ltx", 0.06), (r"hunyuan", 0.08),
    (r"kling.*(?:standard|turbo)", 0.07), (r"kling.*master", 0.28), (r"kling", 0.17), (r"veo.*fast", 0.15), (r"veo", 0.40),
    (r"hailuo.*fast", 0.05), (r"hailuo|minimax", 0.10), (r"seedance.*(?:lite|fast|mini)", 0.25), (r"seedance", 0.31), (r"luma|ray-2", 0.10),
)
FAL_PICTURES = (
    (r"flux/schnell", 0.01), (r"flux/dev|flux-1/dev|krea", 0.05), (r"flux", 0.10), (r"sdxl|stable-diffusion", 0.04), (r"seedream", 0.04),
    (r"recraft|nano-banana|imagen.*fast|qwen", 0.05), (r"", 0.10),
)
"""For a picture of two million pixels, on the high side; fal's pages of the models, November 2026."""
GOOGLE = 0.15
SYNTHESIA = 2.90 / 60


def fal(endpoint: str) -> float | None:
    """For a second, of an endpoint of fal."""
    return next((price for spelt, price in FAL if re.search(spelt, endpoint)), None)


def fal_picture(endpoint: str) -> float:
    """For a picture, of an endpoint of fal."""
    return next(price for spelt, price in FAL_PICTURES if re.search(spelt, endpoint))


def read(text: str) -> dict[str, float]:
    """'runway:gen4.5=0.1, fal:fal-ai/ltx-video=0.02' as prices for a second by generator. Raises ValueError naming what is wrong."""
    prices = {}
    for part in filter(None, (each.strip() for each in text.split(","))):
        name, equals, value = part.rpartition("=")
        if not equals or not re.fullmatch(r"\d{1,4}(\.\d{1,6})?", value.strip()):
            raise ValueError(f"must be like runway:gen4.5=0.12,fal:fal-ai/ltx-video=0.02, and {part[:60]!r} is not")
        prices[name.strip()] = float(value)
    return prices
