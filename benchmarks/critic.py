"""How well the critic finds planted faults: the table for any folder of clips, beside ffmpeg's filters on the same clips.

    python -m benchmarks.critic FOLDER [--limit 100] [--half calib]

FOLDER holds truth.json ({"items": [{"file", "role": "clean" | "fault" | "hard", "kind", "family", "level", "start_s", "end_s",
"cat", "split"}]}) and the clips it names. Beside the critic stand ffmpeg's blackdetect, freezedetect and scdet (with thresholds
that let short faults through) and the largest frame difference over its own median. Halves ("split") are told apart.
An alarm on a fault clip counts as found when it overlaps the fault, both widened to 0.4 s.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from director.studio import checks

WIDTH = 0.4              # seconds to which a span is widened before it is compared
COSTED = 8               # clips whose cost is measured
LOUD = 3.0               # times its own median at which a frame difference is an alarm
FAMILY = {
    "frozen": "freeze", "stutter": "freeze", "order": "jump", "pop": "morph", "identity": "drift", "blank": "black",
}
ALIKE = ({"jump", "cut"}, {"morph", "drift"})            # families that name the same thing seen

Alarm = tuple[str, float, float]                          # family, from, to (seconds)
Answer = tuple[list[Alarm], float]                        # alarms, and a score that is higher for worse


def main(words: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.critic", description="The critic on planted faults.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--limit", type=int, default=0, help="so many clips, drawn by chance (default: all)")
    parser.add_argument("--half", default="", help="only this split")
    arguments = parser.parse_args(words)
    try:
        items = json.loads((arguments.folder / "truth.json").read_text(encoding="utf-8"))["items"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        print(f"error: {arguments.folder / 'truth.json'}: {error}", file=sys.stderr)
        return 2
    items = [item for item in items if item.get("role") in ("clean", "fault", "hard") and arguments.half in ("", item.get("split"))]
    if arguments.limit:
        items = random.Random(0).sample(items, min(arguments.limit, len(items)))
    judges = {"the critic": critic, "ffmpeg's filters": filters, "frame difference": difference}
    answers = {name: [judge(arguments.folder / item["file"]) for item in items] for name, judge in judges.items()}
    for half in sorted({str(item.get("split", "")) for item in items}):
        for name, given in answers.items():
            own = [(item, answer) for item, answer in zip(items, given, strict=True) if str(item.get("split", "")) == half]
            print("\n".join(report(f"{name}, half {half or 'whole'}", own)), flush=True)
    print(cost([arguments.folder / item["file"] for item in items[:COSTED]]), flush=True)
    return 0


def cost(files: list[Path]) -> str:
    """CPU milliseconds a frame that the critic takes beside the bare decode of the same files, in this one process."""
    from director.tools.media import open_media
    from director.tools.media.reading import picture_stream

    spent, bare, frames = 0.0, 0.0, 0
    list(checks.check(files[:1], "", 1, None))           # what is loaded once is nobody's cost
    for file in files:
        begun = time.process_time()
        review = next(checks.check([file], "", 1, None))
        spent += time.process_time() - begun
        begun = time.process_time()
        with open_media(file) as container:
            for _ in container.decode(picture_stream(container, file.name)):
                pass
        bare += time.process_time() - begun
        frames += 0 if isinstance(review, str) else int(review.measures.get("frames", 0))
    if not frames:
        return "cost: nothing could be read"
    own, decode = (1000 * seconds / frames for seconds in (spent - bare, bare))
    return f"cost: {own:.2f} ms CPU a frame beside the decode ({decode:.2f}), {frames} frames of {len(files)} clips"


def critic(file: Path) -> Answer:
    """What `director check` says, looked at afresh."""
    review = next(checks.check([file], "", 1, None))
    if isinstance(review, str):
        return [], 0.0
    said = checks.as_dict(file, review)
    return [(FAMILY.get(g["kind"], g["kind"]), g["start_s"], g["end_s"]) for g in said["glitches"]], said["score"]


def filters(file: Path) -> Answer:
    """blackdetect, freezedetect and scdet in one pass."""
    chain = "blackdetect=d=0.03:pix_th=0.10,freezedetect=n=-60dB:d=0.1,scdet=t=10"
    run = subprocess.run([_ffmpeg(), "-hide_banner", "-nostats", "-i", str(file), "-vf", chain, "-an", "-f", "null", "-"],
                         capture_output=True, text=True, errors="replace", stdin=subprocess.DEVNULL, check=False, timeout=600)
    alarms = [("black", float(a), float(b)) for a, b in re.findall(r"black_start:([\d.]+) black_end:([\d.]+)", run.stderr)]
    starts, ends = (re.findall(rf"freeze_{word}: ([\d.]+)", run.stderr) for word in ("start", "end"))
    alarms += [("freeze", float(a), float(b)) for a, b in zip(starts, ends, strict=False)]
    cuts = [(float(score), float(at)) for score, at in re.findall(r"lavfi\.scd\.score: ([\d.]+), lavfi\.scd\.time: ([\d.]+)", run.stderr)]
    alarms += [("cut", at, at) for _, at in cuts]
    return alarms, len(alarms) + max((score for score, _ in cuts), default=0.0) / 100


def difference(file: Path) -> Answer:
    """The largest mean difference of neighbouring pictures over the median of all."""
    from director.studio import viewer

    change = np.asarray(viewer().measures(file).get("change", ()))
    if len(change) < 3:
        return [], 0.0
    ratio = change / max(float(np.median(change[1:])), 0.3)
    fps = _fps(file)
    return [("jump", i / fps, (i + 1) / fps) for i in np.flatnonzero(ratio > LOUD)], float(ratio.max())


def report(title: str, judged: list[tuple[dict[str, Any], Answer]]) -> list[str]:
    """The table of one judge on one half."""
    clean = [answer for item, answer in judged if item["role"] == "clean"]
    lines, means = [f"== {title}: {len(judged)} clips"], []
    for kind in dict.fromkeys(item["kind"] for item, _ in judged if item["role"] == "fault"):
        own = [(item, answer) for item, answer in judged if item.get("kind") == kind]
        overlaps = [[(overlap((item["start_s"], item["end_s"]), (a, b)), family) for family, a, b in answer[0]] for item, answer in own]
        hits = [[pair for pair in pairs if pair[0] > 0] for pairs in overlaps]
        typed = [any(alike(family, item["family"]) for _, family in pairs) for (item, _), pairs in zip(own, hits, strict=True)]
        best = [max(pairs)[0] for pairs in hits if pairs]
        row = (float(np.mean([bool(pairs) for pairs in hits])), float(np.mean(typed)), auc([s for _, (_, s) in own], [s for _, s in clean]),
               float(np.median(best)) if best else float("nan"))
        means.append(row)
        by_level = [[float(bool(pairs)) for (item, _), pairs in zip(own, hits, strict=True) if item["level"] == n] for n in (1, 2, 3)]
        levels = " ".join(f"{np.mean(flags):5.2f}" if flags else "    -" for flags in by_level)
        lines.append(f"  {kind:<16} n {len(own):3}  found {row[0]:.2f}  typed {row[1]:.2f}  AUC {row[2]:.2f}  overlap {row[3]:.2f}  "
                     f"levels {levels}")
    if means:
        found, typed_mean, area, shared = np.nanmean(np.asarray(means), 0)
        lines.append(f"  mean found {found:.2f}  typed {typed_mean:.2f}  AUC {area:.2f}  overlap {shared:.2f}")
    return [*lines, *_alarms(judged, clean)]


def _alarms(judged: list[tuple[dict[str, Any], Answer]], clean: list[Answer]) -> Iterator[str]:
    yield f"  false alarms: clean {np.mean([bool(a) for a, _ in clean]) if clean else float('nan'):.2f} of {len(clean)}"
    by: dict[str, list[bool]] = {}
    for item, (alarms, _) in judged:
        if item["role"] == "hard":
            by.setdefault(str(item.get("cat", "")), []).append(bool(alarms))
    if by:
        yield (f"  false alarms: hard clean {np.mean([np.mean(flags) for flags in by.values()]):.2f}  ("
               + ", ".join(f"{cat} {np.mean(flags):.2f}" for cat, flags in by.items()) + ")")


def overlap(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Intersection over union of two spans in seconds, widened to WIDTH around their middles."""
    (s, e), (t, f) = ((sum(x) / 2 - max(WIDTH, x[1] - x[0]) / 2, sum(x) / 2 + max(WIDTH, x[1] - x[0]) / 2) for x in (a, b))
    return max(0.0, min(e, f) - max(s, t)) / (max(e, f) - min(s, t))


def alike(a: str, b: str) -> bool:
    return a == b or any(a in group and b in group for group in ALIKE)


def auc(bad: list[float], good: list[float]) -> float:
    """Chance that a faulty clip scores worse than a clean one."""
    if not bad or not good:
        return float("nan")
    x, y = np.asarray(bad)[:, None], np.asarray(good)[None]
    return float((x > y).mean() + 0.5 * (x == y).mean())


def _fps(file: Path) -> float:
    review = next(checks.check([file], "", 1, None))
    return 25.0 if isinstance(review, str) else review.measures.get("fps", 25.0) or 25.0


def _ffmpeg() -> str:
    try:
        from imageio_ffmpeg import get_ffmpeg_exe

        return str(get_ffmpeg_exe())
    except ImportError:
        return "ffmpeg"


if __name__ == "__main__":
    raise SystemExit(main())
