"""Screenplays: scene headings, action, speakers and their lines; also speech lines inside the parts of a list."""

from __future__ import annotations

import re
from dataclasses import replace

from director.screenwriter import events, hours, scenes, sifting
from director.screenwriter.beats import Beat
from director.screenwriter.names import CAPITAL
from director.screenwriter.words import verb_form, verb_like

HEADING = re.compile(
    (
        r"^\s*(?:(?:SCENE|Scene|SC|Sc)\.?\s+)?(?:\d+[.):]?\s*(?:[–—-]\s+)?)?((?:INT|EXT|I/E|INT\./EXT|EXT\./INT|INT/EXT|EXT/INT)[.\s/](?:[^\n]*?(?=\.\s+[A-Z][a-zà-ÿ'’]|\.\s+[A-Z]\s)|"
        r"[^\n]*$))"
    ),
    re.M,
)
_ORDER = re.compile(r"(?:CUT TO|SMASH CUT|FADE (?:IN|OUT|TO \w+)|DISSOLVE TO|THE END|END|CONTINUED|MATCH CUT)(?: TO)?[:.]?(?: \w+)?", re.I)
_CUE = re.compile(rf"{CAPITAL}(?:{CAPITAL}|[0-9 .'’#-]){{0,30}}(?:\s*\([^)]*\))*")
_SHOT_LINE = re.compile(r"(?P<how>INSERT|CLOSE(?:-?UP)?(?: ON)?|CU|ECU|ANGLE ON|WIDE(?: ON)?|POV|FLASHBACK|MONTAGE|BACK TO(?: SCENE)?)"
                        r"(?:\s*[:–—-]\s*|\s+(?=[A-Z])|$)(?P<what>[^a-z]*)$")
"""'INSERT - EYEPIECE', 'CLOSE ON HER HAND': what the camera sees next; nobody of that name speaks."""
_PRESENT = re.compile(r"\b(?:present(?: day)?|back to|today|now)\b", re.I)


def spoken(text: str) -> bool:
    """Whether a text without scene headings is a script all the same: two speakers' cues or speech lines at least."""
    lines = [line.strip() for line in text.split("\n")]
    cues = sum(
        _CUE.fullmatch(line) is not None
        and len(line) > 2
        and not _ORDER.fullmatch(line)
        and bool(lines[i + 1])
        and not _CUE.fullmatch(lines[i + 1])
        for i, line in enumerate(lines[:-1])
    )
    said = [
        m["who"].lower() for line in lines if (m := scenes.speech_line(line)) and not sifting.is_rule(line) and not scenes.marked(line)[0]
    ]
    return cues >= 2 or (len(said) >= 2 and len(said) > len(set(said)) - 1 and all(len(w.split()) <= 3 for w in said))


def unspoken(text: str) -> str:
    """A script without what its people say, whose numbers are no wishes ('I have a concert in ten minutes'); other texts as they are."""
    if not HEADING.search(text):
        return text
    lines = text.split("\n")
    said = {i + 1 for i, line in enumerate(lines) if _CUE.fullmatch(line.strip()) and len(line.strip()) > 2 and not HEADING.match(line)}
    return "\n".join(line for i, line in enumerate(lines) if i not in said and not scenes.speech_line(line))


def screenplay(text: str) -> tuple[Beat, ...]:
    """The beats of a text with scene headings, in order. What stands before the first heading is no scene."""
    hits = list(HEADING.finditer(text))
    if not hits:
        return tuple(page(text, "", hours.light_in(sifting.sentences(text)[0])))
    made: list[Beat] = []
    home = ""
    for index, hit in enumerate(hits):
        body = re.sub(r"^\.\s+", "", text[hit.end() : hits[index + 1].start() if index + 1 < len(hits) else len(text)])
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
        found = hours.light_in(low) or ("bright day light" if low == "day" else "")
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
    where = place if _PREPOSED.match(place) else place if re.match(r"(?:the|a|an|our|my|\w+'s)\b", place) else f"the {place}"
    prefix = "" if _PREPOSED.match(place) else "inside " if inside else f"{_preposition(place)} "
    return f"{prefix}{where}", ", ".join(p for p in (*story, light) if p), camera


_PREPOSED = re.compile(r"(?:in|on|at|under|inside|outside|above|behind)\b")
_IN = (
    r"garden|street|forest|woods?|field|desert|park|square|courtyard|yard|alley|lane|meadow|jungle|village|city|town|sky|sea|ocean|"
    r"valley|vineyard|vigne|swamp|snow|market"
)
_ON = (
    r"road|highway|beach|shore|roof|rooftop|bridge|hill|mountain|moon|mars|pier|deck|platform|island|balcony|terrace|river|lake|"
    r"ice|cliff|track|runway|steps|stairs"
)


def _preposition(place: str) -> str:
    """'in the garden', 'on the bridge', 'at the gas station'."""
    return "in" if re.search(rf"\b(?:{_IN})s?$", place) else "on" if re.search(rf"\b(?:{_ON})s?$", place) else "at"


def page(body: str, place: str, light: str) -> list[Beat]:
    """The beats of one scene: each speech a shot of its speaker, the action in up to three shots a paragraph."""
    out: list[Beat] = []
    for block in (b for b in re.split(r"\n\s*\n", body.strip()) if b.strip()):
        lines = [line.strip() for line in block.strip().splitlines() if line.strip()]
        while lines:
            if seen := _SHOT_LINE.fullmatch(lines[0]):
                frame = "insert" if re.match(r"INSERT|E?CU|CLOSE", seen["how"]) else ""
                light, beats = _action(" ".join(lines[1:]), place, light)
                out += [replace(beat, frame=frame or beat.frame, place=scenes.where(beat.action) or place) for beat in beats]
                lines = []
                continue
            if len(lines) >= 2 and _CUE.fullmatch(lines[0]) and not _ORDER.fullmatch(lines[0]):
                end = next((i for i in range(2, len(lines)) if (_CUE.fullmatch(lines[i]) and len(lines[i]) > 2)
                            or _done(lines[i], lines[i - 1])), len(lines))
                words = " ".join(lines[1:end])
                out.append(_speech(lines[0], words, place, light))
                lines = lines[end:]
                continue
            said = scenes.speech_line(lines[0])
            if said:
                out.append(_speech(f"{said['who']} {said['aside'] or ''}", f"{said['more'] or ''}{said['words']}", place, light))
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
    out = _varied(_together(out))
    for i, beat in enumerate(out):
        out[i] = replace(beat, new_scene=i == 0)
    return out


_DOES = re.compile(r"(?:(?:He|She|They|It)|(?:The|An?|His|Her|Their|Its|All|Both) (?:[a-z]+ ){0,2}?[a-z]+|[A-Z][a-z]+) (?P<does>[a-z]+)\b")


def _done(line: str, before: str) -> bool:
    """Whether a line right below a speech tells what is done: 'He stops. The train is gone.'; speeches may go on in a line of their own."""
    hit = _DOES.match(line)
    form = (verb_form(hit["does"]) or verb_like(hit["does"], "third")) if hit else None
    told = form is not None and (form[1] == "third" or (form[1] == "base" and line.startswith("They ")))
    spoken = re.search(r"\b(?:I|you|me|my|your|we|us|our)\b|[?]", line, re.I)
    return told and re.search(r"[.!?…—–-][\"”]?$", before) is not None and not spoken


def _action(prose: str, place: str, light: str) -> tuple[str, list[Beat]]:
    told = [s for s in sifting.sentences(prose) if not _ORDER.fullmatch(s.strip()) and not sifting.is_rule(s)]
    if told and re.fullmatch(r"(?:in )?(?:black[- ]and[- ]white|sepia|slow motion)\.?", told[0].strip(), re.I):
        light = ", ".join(p for p in (light, told[0].strip(" .").lower()) if p)
        told = told[1:]
    if not told:
        return light, []
    whole: list[str] = []
    for sentence in told:  # 'Silence.' and 'Empty.' belong to the picture before
        if whole and len(sentence.split()) <= 2 and len(whole[-1].split()) > 2:
            whole[-1] = f"{whole[-1]} {sentence}"
        else:
            whole.append(sentence)
    told = events.resolved(whole)
    step = -(-len(told) // 3)
    groups = [" ".join(told[i : i + step]) for i in range(0, len(told), step)]
    return light, [
        replace(scenes.scene(g), place=place, light=", ".join(p for p in (light, _new(hours.light_in(g), light)) if p)) for g in groups
    ]


def _new(found: str, there: str) -> str:
    return ", ".join(p for p in found.split(", ") if p and p not in there)


def _speech(cue: str, words: str, place: str, light: str) -> Beat:
    speaker = re.sub(r"\s*\(.*\)\s*$", "", cue).strip()
    unseen = re.search(r"\(\s*(?:V\.?O|O\.?S|off)", cue, re.I) is not None
    name = speaker.title() if speaker.isupper() else speaker
    if re.fullmatch(r"narrator|voice(?:-?over)?|v\.?o\.?|speaker|announcer", speaker, re.I):
        return Beat(action="", place=place, light=light, voice=words.strip('"“” '), names=(name,))
    aside = re.search(r"\(([^()]{3,40})\)", words) if words.startswith("(") else None
    said = words[aside.end() :] if aside else words
    doing = f", {aside.group(1)}" if aside and not re.search(r"v\.?o|o\.?s|cont|beat|pause", aside.group(1), re.I) else ""
    return Beat(
        action="" if unseen else f"{name} speaks{doing}",
        place=place,
        light=light,
        dialogue=said.strip('"“” '),
        tell=said,
        frame="close",
        names=(name,),
    )


_TURNS = ("speaks", "answers", "speaks again", "replies", "goes on speaking", "adds something", "says one thing more", "has the last word")


def _varied(beats: list[Beat]) -> list[Beat]:
    """Speech after speech, each said in another way, so that no two shots are told the same."""
    turn = 0
    for index, beat in enumerate(beats):
        if beat.names and " speaks" in beat.action:
            if turn:
                beats[index] = replace(beat, action=beat.action.replace(" speaks", f" {_TURNS[turn % len(_TURNS)]}", 1))
            turn += 1
    return beats


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
