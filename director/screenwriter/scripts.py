"""Screenplays: scene headings, action, speakers and their lines; also speech lines inside the parts of a list."""

from __future__ import annotations

import re
from dataclasses import replace

from director.screenwriter import places, scenes, sifting
from director.screenwriter.beats import Beat

HEADING = re.compile(r"^\s*(?:\d+[.)]?\s*)?((?:INT|EXT|I/E|INT\./EXT|EXT\./INT)[.\s/][^\n]*)$", re.M)
_ORDER = re.compile(r"(?:CUT TO|SMASH CUT|FADE (?:IN|OUT|TO \w+)|DISSOLVE TO|THE END|END|CONTINUED|MATCH CUT)(?: TO)?[:.]?(?: \w+)?", re.I)
_CUE = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ0-9 .'’#-]{0,30}(?:\s*\([^)]*\))*")
_PRESENT = re.compile(r"\b(?:present(?: day)?|back to|today|now)\b", re.I)


def screenplay(text: str) -> tuple[Beat, ...]:
    """The beats of a text with scene headings, in order. What stands before the first heading is no scene."""
    hits = list(HEADING.finditer(text))
    made: list[Beat] = []
    home = ""
    for index, hit in enumerate(hits):
        body = text[hit.end() : hits[index + 1].start() if index + 1 < len(hits) else len(text)]
        place, light, camera = slug(hit.group(1))
        if not light and made and not re.search(r"flashback", hit.group(1), re.I):
            light = home if _PRESENT.search(hit.group(1)) or "flashback" in made[-1].light else made[-1].light
            light = re.sub(r",? ?black and white", "", light)
        if "flashback" not in light:
            home = light
        beats = page(body, place, light)
        if camera and beats:
            beats[0] = replace(beats[0], camera=beats[0].camera or camera)
        made += beats or [
            Beat(action=re.sub(r"^(?:at|inside) ", "", place), place=place, light=light, tell="", new_scene=True, camera=camera)
        ]
    return tuple(made)


def slug(heading: str) -> tuple[str, str, str]:
    """(place, light, camera) of a scene heading: 'EXT. GAS STATION - DAWN' -> ('at the gas station', 'dawn, pink first light', '')."""
    inside = heading.strip().upper().startswith("INT")
    bare = re.sub(r"^(?:\d+[.)]?\s*)?(?:INT|EXT|I/E|INT\./EXT|EXT\./INT)[./\s]*(?:EXT\.?|INT\.?)?\s*", "", heading.strip(), flags=re.I)
    parts = [p.strip(" .") for p in re.split(r"\s+[-–—]\s+|\s*[,/]\s+", bare) if p.strip(" .")]
    if not parts:
        return "", "", ""
    place, light, camera, story = parts[0].lower(), "", "", []
    for part in parts[1:]:
        low = part.lower()
        found = places.light_in(low) or ("bright day light" if low == "day" else "")
        if found:
            light = found
        elif scenes.is_view(low):
            camera = low
        elif re.search(r"flashback|dream|\b1[5-9]\d\d\b|\b20\d\d\b|years? (?:later|earlier|ago)", low):
            story.append(low)
        elif not re.fullmatch(
            (
                r"(?:continuous|later|moments later|seconds later|same(?: time)?|present(?: day)?|day|now|back to "
                r"scene|nuit|jour|plus tard|noche|nacht)"
            ),
            low,
        ):
            place = f"{low} of the {place}" if not re.match(r"(?:the|in|on|at)\b", low) else f"{place}, {low}"
        elif low in ("nuit", "noche", "nacht"):
            light = "night, cool moonlight"
    prefix = "" if re.match(r"(?:in|on|at|under|inside|outside)\b", place) else "inside " if inside else "at "
    article = "" if re.match(r"(?:the|a|an|in|on|at|under|inside|outside|our|my|\w+'s)\b", place) else "the "
    return f"{prefix}{article}{place}", ", ".join(p for p in (*story, light) if p), camera


def page(body: str, place: str, light: str) -> list[Beat]:
    """The beats of one scene: each speech a shot of its speaker, the action in up to three shots a paragraph."""
    out: list[Beat] = []
    for block in (b for b in re.split(r"\n\s*\n", body.strip()) if b.strip()):
        lines = [line.strip() for line in block.strip().splitlines() if line.strip()]
        while lines:
            if len(lines) >= 2 and _CUE.fullmatch(lines[0]) and not _ORDER.fullmatch(lines[0]):
                end = next((i for i in range(1, len(lines)) if i > 1 and _CUE.fullmatch(lines[i]) and len(lines[i]) > 2), len(lines))
                words = " ".join(line for line in lines[1:end] if not re.fullmatch(r"\(.*\)", line))
                out.append(_speech(lines[0], re.sub(r"^\([^)]*\)\s*", "", words), place, light))
                lines = lines[end:]
                continue
            said = scenes.speech_line(lines[0])
            if said:
                out.append(_speech(said["who"], said["words"], place, light))
                lines = lines[1:]
                continue
            end = next(
                (i for i in range(1, len(lines)) if scenes.speech_line(lines[i]) or (_CUE.fullmatch(lines[i]) and i + 1 < len(lines))),
                len(lines),
            )
            prose = " ".join(lines[:end])
            lines = lines[end:]
            if not _ORDER.fullmatch(prose):
                light, beats = _action(prose, place, light)
                out += beats
    out = _together(out)
    for i, beat in enumerate(out):
        out[i] = replace(beat, new_scene=i == 0)
    return out


def _action(prose: str, place: str, light: str) -> tuple[str, list[Beat]]:
    told = [s for s in sifting.sentences(prose) if not _ORDER.fullmatch(s.strip()) and not sifting.is_rule(s)]
    if told and re.fullmatch(r"(?:in )?(?:black[- ]and[- ]white|sepia|slow motion)\.?", told[0].strip(), re.I):
        light = ", ".join(p for p in (light, told[0].strip(" .").lower()) if p)
        told = told[1:]
    if not told:
        return light, []
    step = -(-len(told) // 3)
    groups = [" ".join(told[i : i + step]) for i in range(0, len(told), step)]
    return light, [
        replace(scenes.scene(g), place=place, light=", ".join(p for p in (light, _new(places.light_in(g), light)) if p)) for g in groups
    ]


def _new(found: str, there: str) -> str:
    return ", ".join(p for p in found.split(", ") if p and p not in there)


def _speech(cue: str, words: str, place: str, light: str) -> Beat:
    speaker = re.sub(r"\s*\(.*\)$", "", cue).strip()
    unseen = re.search(r"\(\s*(?:V\.?O|O\.?S|off)", cue, re.I) is not None
    name = speaker.title() if speaker.isupper() else speaker
    if re.fullmatch(r"narrator|voice(?:-?over)?|v\.?o\.?|speaker|announcer", speaker, re.I):
        return Beat(action="", place=place, light=light, voice=words.strip('"“” '), names=(name,))
    return Beat(
        action="" if unseen else f"{name} speaks",
        place=place,
        light=light,
        dialogue=words.strip('"“” '),
        tell=words,
        frame="close",
        names=(name,),
    )


def _together(beats: list[Beat]) -> list[Beat]:
    """Words without a picture of their own (a narrator, a voice from off) go with the shot before them, else with the one after."""
    out: list[Beat] = []
    waiting: list[Beat] = []
    for beat in beats:
        if beat.action:
            for early in waiting:
                beat = replace(
                    beat,
                    dialogue=" ".join(p for p in (early.dialogue, beat.dialogue) if p),
                    voice=" ".join(p for p in (early.voice, beat.voice) if p),
                )
            out, waiting = [*out, beat], []
        elif out:
            last = out[-1]
            out[-1] = replace(
                last,
                dialogue=" ".join(p for p in (last.dialogue, beat.dialogue) if p),
                voice=" ".join(p for p in (last.voice, beat.voice) if p),
            )
        else:
            waiting.append(beat)
    return out
