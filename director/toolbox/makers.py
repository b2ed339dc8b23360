"""Who films: the models and services by the names that people give them."""

from __future__ import annotations

import re

PIKA = "fal:fal-ai/pika/v2.2/text-to-video"
MAKERS: tuple[tuple[str, str], ...] = (
    (r"runway[' ]?s? gen[- ]?4[ -]turbo|gen[- ]?4[ -]turbo", "runway:gen4_turbo"),
    (r"(?:runway[' ]?s? )?aleph(?: ?2)?", "runway:aleph2"),
    (r"(?:google[' ]?s? )?veo(?: ?3(?:\.\d)?)?[ -]fast", "runway:veo3.1_fast"),
    (r"(?:google[' ]?s? )?veo(?: ?3(?:\.\d)?)?", "runway:veo3.1"),
    (r"kling ?4(?:\.0)?", "runway:kling_4"), (r"kling ?2(?:\.\d)?(?: turbo)?(?: pro)?", "runway:kling2.5_turbo_pro"),
    (r"kling(?: ?(?:3(?:\.0)?|ai))?(?: pro)?", "runway:kling3.0_pro"),
    (r"(?:minimax[' ]?s? )?hailuo(?: ?3)?|minimax", "runway:hailuo3"), (r"seedance(?: ?2(?:\.0)?)?", "runway:seedance2"),
    (r"runway(?:ml)?(?:[' ]?s?(?: gen[- ]?[24](?:\.5)?)?)?|gen[- ]?4\.5", "runway:gen4.5"),
    (r"pika(?: ?(?:labs|2(?:\.2)?))?", PIKA), (r"fal(?:\.ai)?", "fal"), (r"synthesia|an? avatar", "synthesia"),
    (r"google|gemini(?: omni)?(?: flash)?|omni flash", "google"),
    (r"(?:my|our|the) (?:own )?video server|vllm(?:-omni)?", "videos"),
    (r"wan(?: ?2(?:\.\d)?)?", "diffusion:wan"), (r"ltx-? ?2", "diffusion:ltx2"), (r"ltx(?:-?video)?", "diffusion:ltx"),
    (r"cogvideo(?:x)?", "diffusion:cogvideox"), (r"hunyuan(?:video)?", "diffusion:hunyuan"),
    (r"(?:stable video(?: diffusion)?|svd)", "diffusion:svd"),
    (r"(?:the |my |a |our )?(?:local |own |open )?(?:diffusion|diffusers)(?: model)?|animatediff|(?:my|our|the) (?:local|own) model",
     "diffusion"),
    (r"(?:the )?(?:animatic|built-in (?:generator|animator)|drawing engine)", "animatic"),
)
"""How a maker is said (a regular expression), and the generator that is meant. The first that fits counts."""

SAID = "|".join(said for said, _ in MAKERS) + r"|(?:runway|fal|google|synthesia|videos|diffusion):[\w./-]+"


def maker(words: str) -> str:
    """The generator that is meant by `words`, which `SAID` found. A generator's own name is itself."""
    plain = words.strip().lower()
    return next((name for said, name in MAKERS if re.fullmatch(said, plain)), words.strip())
