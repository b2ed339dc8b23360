"""Who films: the models and services by the names that people give them."""

from __future__ import annotations

import re

PIKA = "fal:fal-ai/pika/v2.2/text-to-video"
BY_HAND = "handoff:"
"""Before the name of a service that no program may drive: a film is handed over to it, and brought back."""
MAKERS: tuple[tuple[str, str], ...] = (
    (r"runway[' ]?s? gen[- ]?4[ -]turbo|gen[- ]?4[ -]turbo", "runway:gen4_turbo"),
    (r"(?:runway[' ]?s? )?aleph(?: ?2)?|(?:runway[' ]?s? )?gen[- ]?1", "runway:aleph2"),
    (r"(?:google[' ]?s? )?veo(?: ?3(?:\.\d)?)?[ -]fast", "runway:veo3.1_fast"),
    (r"(?:google[' ]?s? )?veo(?: ?3(?:\.\d)?)?", "runway:veo3.1"),
    (r"kling ?4(?:\.0)?", "runway:kling_4"), (r"kling ?2(?:\.\d)?(?: turbo)?(?: pro)?", "runway:kling2.5_turbo_pro"),
    (r"kling(?: ?(?:3(?:\.0)?|ai))?(?: pro)?", "runway:kling3.0_pro"),
    (r"(?:minimax[' ]?s? )?hailuo(?: ?3)?|minimax", "runway:hailuo3"), (r"seedance(?: ?2(?:\.0)?)?", "runway:seedance2"),
    (r"runway(?:ml)?(?:[' ]?s?(?: gen[- ]?[24](?:\.5)?)?)?|gen[- ]?(?:2|4\.5)", "runway:gen4.5"),
    (r"pika(?: ?(?:labs|2(?:\.2)?))?", PIKA), (r"fal(?:\.ai)?", "fal"), (r"synthesia|an? avatar", "synthesia"),
    (r"google|gemini(?: omni)?(?: flash)?|omni flash", "google"),
    (r"(?:my|our|the) (?:own )?video server|vllm(?:-omni)?", "videos"),
    (r"mid-?journey", f"{BY_HAND}midjourney"), (r"kaiber(?:\.ai)?", f"{BY_HAND}kaiber"),
    (r"luma(?:[' ]?s?)?(?: dream machine| ray)?", f"{BY_HAND}luma"), (r"sora(?: ?2)?", f"{BY_HAND}sora"),
    (r"(?:an?|the|my|a local|an own) open model|(?:the |my |a |our )?(?:local |own |open )?(?:diffusion|diffusers)(?: model)?|"
     r"(?:my|our|the) (?:local|own) model", "diffusion"),
    (r"(?:the )?(?:animatic|built-in (?:generator|animator)|drawing engine)", "animatic"),
    (r"(?:the )?(?:stills|stills generator)|(?:drawn )?stills", "stills"),
)
"""How a maker is said (a regular expression), and the generator that is meant. The first that fits counts."""

_OPEN = (r"(?:wan|ltx|cogvideo|hunyuan|animate ?diff|flux|sdxl|svd|stable[ -]video(?:[ -]diffusion)?|stable[ -]diffusion)"
         r"(?:x|[ -]?video)?")
_VARIANT = r"(?:[ _-]?(?:v?\d+(?:\.\d+)*b?|vace|flf2?v?|[it]{1,2}2v|a14b|dev|schnell|xl|xt|distilled|turbo|480p|720p)(?![\w.]))"
OPEN = rf"{_OPEN}{_VARIANT}*"
"""An open model, with its version and kind: 'Wan 2.2', 'wan-vace', 'LTX-2', 'hunyuan 1.5', 'Stable Diffusion XL'."""

SAID = "|".join(said for said, _ in MAKERS) + rf"|{OPEN}|(?:runway|fal|google|synthesia|videos|diffusion|handoff):[\w./+-]+"

_SURE = (r"mid-?journey|kaiber|sora(?: ?2)?|luma(?: dream machine| ray)|gen[- ]?(?:1|2|4(?:\.5)?)(?:[ -]turbo)?|"
         r"veo(?: ?3(?:\.\d)?)?(?:[ -]fast)?|"
         r"kling(?: ?\d(?:\.\d)?)?(?: turbo)?(?: pro)?|hailuo(?: ?3)?|seedance(?: ?2(?:\.0)?)?|pika(?: labs| ?2(?:\.2)?)?|aleph(?: ?2)?|"
         rf"runway[' ]?s? gen[- ]?(?:1|2|4(?:\.5)?)(?:[ -]turbo)?|{_OPEN}{_VARIANT}+|ltx|cogvideox?|hunyuan(?:video)?|"
         r"animate ?diff|sdxl|svd|flux|"
         r"stable[ -]video(?:[ -]diffusion)?|stable[ -]diffusion")
"""Names that mean a maker wherever somebody films with them. 'Runway', 'wan', 'google' also mean other things: rules read those."""
_WITH = r"(?:(?:film|shoot|generat|render|mak|do|creat)(?:ed|t|e|ne|n)? )?(?:with|by|using|via|through|in|on|at)"


def maker(words: str) -> str:
    """The generator that is meant by `words`, which `SAID` found. A generator's own name is itself."""
    plain = words.strip().lower()
    if re.match(r"(?:runway|fal|google|synthesia|videos|diffusion|handoff):", plain):
        return words.strip()
    known = next((name for said, name in MAKERS if re.fullmatch(said, plain)), "")
    return known or "diffusion:" + re.sub(r"[\s_]+", "-", re.sub(r"animate diff", "animatediff", re.sub(
        r"stable[ -]video(?:[ -]diffusion)?", "svd", re.sub(r"stable[ -]diffusion", "sd", plain))))


def by_name(text: str) -> str:
    """A message with the makers in it, where they are sure to be some, by the names of their generators, so that no number or word of
    theirs is taken for a shot's: 'film shot 3 with LTX 2' becomes 'film shot 3 by diffusion:ltx-2'."""
    said = re.sub(rf"\b{_WITH} (?:the )?({_SURE})(?![\w.]*\w)(?= |[.,;!?]|$)", lambda hit: f"by {maker(hit[1])}", text, flags=re.I)
    said = re.sub(rf"\b(use|try|let|have|pick|take|choose|switch to|change to) ({_SURE})(?![\w.]*\w)(?= |[.,;!?]|$)(?! of)",
                  lambda hit: f"{hit[1]} {maker(hit[2])}", said, flags=re.I)
    takes = re.fullmatch(r"(?!.*\b(?:animate|life|alive|motion|move)\b)(.*?\btakes?) (?:of|for) (.+?) by (\S+?)\.?", said, re.I)
    return f"film {takes[2]} by {takes[3]}. {takes[1]} of {takes[2]}" if takes and ":" in takes[3] else said
