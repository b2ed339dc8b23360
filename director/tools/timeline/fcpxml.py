"""The cut as FCPXML 1.8, which Final Cut Pro and DaVinci Resolve read: takes, handles, transitions, speeds, markers, captions, sound.

Times are seconds as exact fractions. The order of elements and attributes is that of Apple's DTD. Takes that are not in the film
lie beside it in the event.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from director.logbook import Logbook, TakeEntry
from director.tools.captioning.cues import Cue
from director.tools.timeline.building import Join, Slot
from director.vocabulary import Transition

DISSOLVE = "FxPlug:4731E73A-8DAC-4113-9A30-AE85B1761265"       # Final Cut's Cross Dissolve
NAMES = {Transition.CROSSFADE: "Cross Dissolve", Transition.FADE_BLACK: "Fade to Color", Transition.FADE_WHITE: "Fade to Color"}


def fcpxml(book: Logbook, slots: list[Slot], joins: list[Join], captions: Sequence[Cue], sound: Path | None) -> str:
    """The document as text."""
    return _Writer(book, slots, joins).document(captions, sound)


class _Writer:
    def __init__(self, book: Logbook, slots: list[Slot], joins: list[Join]) -> None:
        self._book, self._slots, self._joins, self._fps = book, slots, {join.after: join for join in joins}, book.board.fps
        self._root = Element("fcpxml", version="1.8")
        self._resources = SubElement(self._root, "resources")
        self._assets: dict[str, str] = {}

    def document(self, captions: Sequence[Cue], sound: Path | None) -> str:
        width, height = self._book.board.size
        SubElement(self._resources, "format", id="r1", frameDuration=self._time(1), width=str(width), height=str(height),
                   colorSpace="1-1-1 (Rec. 709)")
        title = plain(self._book.board.title) or "Film"
        event = SubElement(SubElement(self._root, "library"), "event", name=title)
        project = SubElement(event, "project", name=title)
        sequence = SubElement(project, "sequence", format="r1", duration=self._time(self._slots[-1].last), tcStart="0s", tcFormat="NDF",
                              audioLayout="stereo", audioRate="48k")
        spine = SubElement(sequence, "spine")
        for number, slot in enumerate(self._slots):
            clip = self._clip(spine, slot)
            if number == 0 and sound is not None:
                self._mix(clip, slot, sound)
            self._captions(clip, slot, [cue for cue in captions if slot.first <= round(cue.start * self._fps) < slot.last])
            self._markers(clip, slot)
            if number in self._joins:
                self._transition(spine, slot, self._joins[number])
        for entry in self._book.shots:
            for take in entry.takes:
                if take.path and take is not entry.shown:
                    SubElement(event, "asset-clip", ref=self._asset(take), name=take.name, duration=self._time(_frames(take, self._fps)),
                               format="r1")
        ElementTree.indent(self._root)
        return '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE fcpxml>\n\n' + ElementTree.tostring(self._root, encoding="unicode") + "\n"

    def _clip(self, spine: Element, slot: Slot) -> Element:
        shown, shot = slot.entry.shown, slot.entry.shot
        length = slot.last - slot.first
        if shown is None or shown.path is None:
            return SubElement(spine, "gap", name=shot.id, offset=self._time(slot.first), start="0s", duration=self._time(length))
        clip = SubElement(
            spine, "asset-clip", ref=self._asset(shown), offset=self._time(slot.first), name=shown.name,
            start=self._time(_begin(slot)), duration=self._time(length), format="r1", tcFormat="NDF")
        SubElement(clip, "note").text = plain(shot.prompt)
        if slot.speed != 1:
            whole = _frames(shown, self._fps)
            first, last, end = (0.0, whole, whole / slot.speed) if slot.speed else (slot.start, slot.start, length)
            turned = SubElement(clip, "timeMap", frameSampling="floor")
            SubElement(turned, "timept", time="0s", value=self._time(first), interp="linear")
            SubElement(turned, "timept", time=self._time(end), value=self._time(last), interp="linear")
        return clip

    def _mix(self, clip: Element, slot: Slot, sound: Path) -> None:
        """The finished mix, connected to the first clip for the whole film."""
        length = self._time(self._slots[-1].last)
        SubElement(self._resources, "asset", id="r2", name="Mix", src=sound.absolute().as_uri(), start="0s", duration=length, hasAudio="1",
                   audioSources="1", audioChannels="2", audioRate="48000")
        SubElement(clip, "asset-clip", ref="r2", lane="-1", offset=self._time(_begin(slot)), name="Mix", start="0s",
                   duration=length, audioRole="music")

    def _captions(self, clip: Element, slot: Slot, cues: Sequence[Cue]) -> None:
        begin = _begin(slot)
        for cue in cues:
            first, last = round(cue.start * self._fps), round(cue.end * self._fps)
            made = SubElement(
                clip, "caption", lane="1", offset=self._time(begin + first - slot.first), name=plain(cue.text)[:80], start="0s",
                duration=self._time(max(1, last - first)), role=f"iTT?captionFormat=ITT.{_language(self._book.board.captions.language)}")
            SubElement(made, "text", placement="bottom").text = "\n".join(plain(row) for row in cue.text.split("\n"))

    def _markers(self, clip: Element, slot: Slot) -> None:
        if not slot.speed:
            return
        shown, speed = slot.entry.shown, slot.speed
        begin, end = _begin(slot), _begin(slot) + slot.last - slot.first
        SubElement(clip, "chapter-marker", start=self._time(begin), duration=self._time(1), value=f"{slot.entry.number} {slot.entry.shot.id}")
        for finding in shown.review.findings if shown and shown.review else ():
            at = max(begin, finding.start * self._fps / speed)
            if at < end and finding.end * self._fps / speed >= begin:
                SubElement(clip, "marker", start=self._time(at), duration=self._time(1), value=finding.kind.value,
                           note=plain(finding.sentence))

    def _transition(self, spine: Element, slot: Slot, join: Join) -> None:
        made = SubElement(spine, "transition", name=NAMES.get(join.kind, join.kind.value.title()), offset=self._time(slot.last - join.before),
                          duration=self._time(join.before + join.behind))
        SubElement(made, "filter-video", ref=self._effect(), name="Cross Dissolve")

    def _effect(self) -> str:
        if "dissolve" not in self._assets:
            self._assets["dissolve"] = f"r{len(self._assets) + 10}"
            SubElement(self._resources, "effect", id=self._assets["dissolve"], name="Cross Dissolve", uid=DISSOLVE)
        return self._assets["dissolve"]

    def _asset(self, take: TakeEntry) -> str:
        assert take.path is not None, "only takes whose file is there are media"
        if take.take.sha256 not in self._assets:
            self._assets[take.take.sha256] = f"r{len(self._assets) + 10}"
            SubElement(self._resources, "asset", id=self._assets[take.take.sha256], name=take.name,
                       src=take.path.absolute().as_uri(), start="0s", duration=self._time(_frames(take, self._fps)), hasVideo="1",
                       format="r1")
        return self._assets[take.take.sha256]

    def _time(self, frames: float) -> str:
        """Frames as seconds: a whole number of frames wherever it is one, 7/24s, 3s."""
        seconds = Fraction(frames).limit_denominator(1000) / self._fps
        return f"{seconds.numerator}s" if seconds.denominator == 1 else f"{seconds.numerator}/{seconds.denominator}s"


def _begin(slot: Slot) -> float:
    """Where the slot begins in its take's time as the film plays it, in frames."""
    return slot.start / slot.speed if slot.speed else 0.0


def _frames(take: TakeEntry, fps: int) -> int:
    return round(take.take.frames / take.take.fps * fps)


def _language(code: str) -> str:
    return code if re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z]{2,4})?", code) else "en"


def plain(text: str) -> str:
    """Text on one line, without signs that XML 1.0 forbids."""
    return " ".join("".join(c if c.isprintable() or c == "\u200d" else " " for c in text if c not in "\ufffe\uffff").split())
