"""The shape of the music over the film: sections that begin where shots begin, cut into bars that fit exactly."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Section:
    """A stretch of music. name: intro, build, theme, breather, turn, home or end; force: 0-1, how much is going on."""

    name: str
    start: float
    end: float
    force: float


@dataclass(frozen=True)
class Bar:
    """`beats` beats of `beat` seconds from `start`; `index` counts bars within the section."""

    section: Section
    index: int
    start: float
    beat: float
    beats: int
    last: bool

    def at(self, position: float) -> float:
        """Film time of a position in beats."""
        return self.start + position * self.beat

    @property
    def end(self) -> float:
        return self.at(self.beats)


_FORCE = {"intro": 0.42, "build": 0.62, "theme": 0.8, "breather": 0.5, "turn": 1.0, "home": 0.72, "end": 0.7}
LONG = 26.0                    # a middle section is about this long in films over a minute
SHORTEST = 2.0                 # shorter sections are merged into the one before


def sections(seconds: float, cuts: tuple[float, ...]) -> tuple[Section, ...]:
    """Intro, build, theme …, turn near 70 %, home and a final chord; each starts at a cut (seconds) where one is near."""
    ring = min(max(0.13 * seconds, 1.4), 4.5, 0.6 * seconds)
    last = seconds - ring
    wishes = [(0.0, "intro")]
    if seconds >= 9:
        wishes.append((max(2.2, 0.15 * seconds) if seconds < 90 else 12.0, "build"))
    middle = 0.4 * seconds if seconds < 75 else 12.0 + LONG
    names, turn = ("theme", "breather", "theme", "build"), 0.7 * seconds
    for n in range(200):
        if middle > turn - max(3.5, 0.12 * min(seconds, 90)):
            break
        wishes.append((middle, names[n % 4]))
        middle += LONG
    if seconds >= 6:
        wishes.append((turn, "turn"))
    if seconds >= 18:
        wishes.append((max(0.86 * seconds, seconds - 40) if seconds > 90 else 0.79 * seconds, "home"))
    reach = max(1.6, 0.055 * seconds) if seconds < 120 else 6.0
    starts: list[tuple[float, str]] = []
    for wish, name in wishes:
        near = min(cuts, key=lambda cut: abs(cut - wish), default=wish)
        start = near if abs(near - wish) <= reach and wish > 0 else wish
        if (not starts or start - starts[-1][0] >= SHORTEST) and (last - start >= SHORTEST or not starts):
            starts.append((start, name))
    if seconds < 4:                                       # too short for more than the final chord
        return (Section("end", 0.0, seconds, _FORCE["end"]),)
    ends = [start for start, _ in starts[1:]] + [last]
    body = [Section(name, start, end, _FORCE[name]) for (start, name), end in zip(starts, ends, strict=True) if end - start > 0.3]
    return (*body, Section("end", last if body else 0.0, seconds, _FORCE["end"]))


def bars(section: Section, bpm: float, beats: int) -> tuple[Bar, ...]:
    """Whole bars that fill the section; the tempo bends up to 7 % for whole bars, else the last bar is short or long."""
    length = section.end - section.start
    wanted = length * bpm / 60
    whole = max(1, round(wanted / beats)) * beats
    total = whole if abs(whole / wanted - 1) <= 0.07 else max(1, round(wanted))
    beat = length / total
    sizes = [beats] * (total // beats)
    rest = total - sum(sizes)
    if rest == 1 and sizes:
        sizes[-1] += 1
    elif rest:
        sizes.append(rest)
    out, start = [], section.start
    for index, size in enumerate(sizes):
        out.append(Bar(section, index, start, beat, size, index == len(sizes) - 1))
        start += size * beat
    return tuple(out)
