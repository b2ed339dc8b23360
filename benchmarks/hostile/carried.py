"""What comes from outside: answers of hosted services, addresses, media files and archives."""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from benchmarks.hostile import shown
from benchmarks.hostile.predicates import Case
from benchmarks.hostile.sandbox import Sandbox, Seen
from benchmarks.hostile.told import Pending, judged

_FETCH = """
import sys
from pathlib import Path
from director.errors import DirectorError
from director.network import Home, Limits, fetch
try:
    limits = Limits(seconds=20, silence=5, bytes=2_000_000, resumes=0)
    fetch(sys.argv[1], Path("got.bin"), Home("https://service.example/v1"), limits=limits)
except DirectorError as error:
    print(f"director: {error}", file=sys.stderr)
    sys.exit(2)
"""
"""An address as a service's answer would name it."""


def url(case: Case, box: Sandbox) -> Seen:
    """An address given as footage, and named by a service's answer; the worse of the two counts."""
    given = str(case["input"])
    first = judged(box.director("make", "--plan-only", "--footage", given, "--out", "films/f", "A walk on the beach", seconds=60))
    second = judged(box.run([sys.executable, "-c", _FETCH, given], seconds=60))
    for seen in (first, second):
        seen.touched.connected = {where for where in seen.touched.connected if not where.endswith(":53")}    # asking for an address
    return first if first.outcome != "refuse" or first.touched.connected or first.touched.read else second


def host(case: Case, box: Sandbox) -> Seen:
    """A service that answers so while a film of two shots is made, the first of them there."""
    from fakes import Author, Painter, a_crew, a_storyboard
    from loopback_videos import serving

    from director.model import Brief
    from director.roles import Purse
    from director.studio import film

    given, seen = dict(case["input"]), Seen("")
    with serving(_clip(given, box)) as server:
        _ordered(server, given)
        board = a_storyboard(2)
        both = "cost_credits" in given                  # after a bill that is too high the next order must not go out
        board = board.but(shots=tuple(shot.but(generator="runway:gen4.5") if both or shot.id == "s1" else shot for shot in board.shots))
        crew = a_crew(screenwriter=Author(board), purse=Purse(box.place, said=2.0), **_looked_at(given),
                      generators={"animatic": Painter(), "runway:gen4.5": _service(server, box.place)})
        begun, told = time.monotonic(), list[Any]()
        try:
            for event in film(Brief(story="Mo does things"), box.place / "films" / "f", crew):
                told.append(event)
        except Exception as error:  # noqa: BLE001 - what flies here would have reached the surface
            told.append(error)
        seen.seconds = time.monotonic() - begun
        _host_facts(case, seen, server, told, box)
    return seen


class _Discerning:
    """The real critic for what the service sends; the stand-in's takes of two shots are no video."""

    name = version = "discerning"

    def review(self, take: Path, sha256: str, request: Any) -> Any:
        from fakes import Watcher

        from director.tools.critics.measuring import MeasuredCritic

        return (MeasuredCritic() if take.read_bytes()[4:8] == b"ftyp" else Watcher()).review(take, sha256, request)


def _looked_at(given: dict[str, Any]) -> dict[str, Any]:
    """The critic, where the case is about what the video shows."""
    return {"critic": _Discerning()} if "$media" in given.get("out", {}) else {}


def _service(server: Any, folder: Path) -> Any:
    from loopback_videos import PACE
    from test_hosted import hosted

    from director.tools.generators.hosted.ordering import Pace

    return replace(hosted(server, "runway", folder, price=0.1), pace=replace(PACE, turns=Pace.turns))


def _ordered(server: Any, given: dict[str, Any]) -> None:
    server.end = given.get("end", "ok")
    server.credits = float(given.get("cost_credits", server.credits))
    for kind, name in (("new", "new"), ("poll", "look"), ("out", "out")):
        fault = {key: value for key, value in given.get(kind, {}).items() if key not in ("times", "$media", "path")}
        if "redirect" in fault:
            fault = {"status": 302, "headers": {"Location": fault["redirect"]}}
        if fault.pop("reset_before", None):
            fault["reset"] = "before"
        if fault.pop("reset_after", None):
            fault["reset"] = "after"
        if fault:
            server.fault(name, min(int(given[kind].get("times", 1)), 20), **fault)


def _clip(given: dict[str, Any], box: Sandbox) -> bytes:
    """The clip that the case has built; else a small moving one, or one still picture for long."""
    if "path" in given.get("out", {}):
        return Path(given["out"]["path"]).read_bytes()
    import numpy as np

    from director.tools.media import TakeWriter

    box.place.mkdir(exist_ok=True)
    path = box.place / "clip.mp4"
    words = json.dumps(given)
    still, flashing = "frozen" in words or "black" in words, "flicker" in words or "flash" in words
    with TakeWriter(path, 160, 96, 16, 32) as take:
        for frame in range(32):
            picture = np.full((96, 160, 3), 60, np.uint8)
            if not still:
                picture[20:60, 3 * frame: 3 * frame + 40] = 220
            take.write_bgr(255 - picture // 2 if flashing and frame % 3 == 2 else picture)
    data = path.read_bytes()
    path.unlink()
    return data


def _host_facts(case: Case, seen: Seen, server: Any, told: list[Any], box: Sandbox) -> None:
    from director.errors import DirectorError
    from director.events import Filmed

    seen.said = "\n".join(str(each) if isinstance(each, Exception) else each.model_dump_json() for each in told)
    last = told[-1]
    unforeseen = isinstance(last, Exception) and not isinstance(last, DirectorError)
    seen.code = 70 if unforeseen else 2 if isinstance(last, Exception) else 0
    if isinstance(last, DirectorError):
        seen.said += f"\ndirector: {last}"
    filmed = any(isinstance(event, Filmed) and event.take.shot == "s1" for event in told)
    orders = server.calls_of("new")
    prompts = [json.dumps(job["asked"], sort_keys=True) for job in server.jobs.values()]
    words = seen.said
    asks = isinstance(last, DirectorError) and ("?" in str(last) or "--budget" in str(last))
    seen.outcome = "ask" if asks else "recover" if filmed or "wait on" in words else "refuse"
    if case["expected"]["outcome"] == "repair" and seen.outcome == "refuse" and "change" in words.lower():
        seen.outcome = "repair"                     # it says what to change; a service's own rules are nothing to guess at
    from loopback_videos import KEY

    seen.secrets = tuple(["service key"] if KEY in words or _kept(box.place, KEY) else [])
    seen.facts.update({
        "charge<=1 job": len(server.jobs) <= 1, "backs_off": seen.seconds > 0.01 and orders <= 4, "no_blind_retry": orders <= 1,
        "says_which_shot": "s1" in words,
        "no_same_prompt_retry": len(prompts) == len(set(prompts)) and orders <= 1 + case["input"].get("new", {}).get("times", 0),
        "offers_rewrite": re.search(r"reword|rewrite|in other words|change what the shot shows", words, re.I) is not None,
        "more_than_one_charge_for_the_same_refused_prompt": len(server.jobs) > 1,
        "keeps_polling_with_a_deadline": server.calls_of("look") >= 1,
        "reported": len(words) > 20, "charge_noted": "$" in words, "request_to_private_address": False,
        "stops_spending": len(server.jobs) <= 1, "playable": filmed,
    })
    if "$media" in case["input"].get("out", {}):
        from director.events import Asked, Reviewed

        found = [event for event in told if isinstance(event, Reviewed) and event.shot == "s1" and event.review.findings]
        asked = [event for event in told if isinstance(event, Asked) and "shot 1" in event.question.lower()]
        seen.facts.update({"glitch_found": bool(found), "accepted_silently": not asked})
        seen.outcome = "ask" if asked else seen.outcome


def _kept(place: Path, secret: str) -> bool:
    return any(secret.encode() in file.read_bytes() for file in place.rglob("*") if file.is_file())


def media(case: Case, box: Sandbox) -> Seen:
    """A file given as footage, as a photo or as the music of a small film."""
    given = case["input"]
    if not isinstance(given, dict) or "path" not in given:
        raise Pending("files built by $media (--media)")
    if "--footage" not in box.director("make", "--help").said:
        raise Pending("footage on the command line")
    still = re.search(r"\.(png|jpe?g|gif|svg|bmp|tiff?)$", given["path"]) is not None
    sound = re.search(r"\.(wav|mp3|flac|ogg|oga|opus|m4a|aac|aiff?)$", given["path"]) is not None
    option = "--photo" if still else "--music" if sound else "--footage"
    options = () if box.films or sound or case["expected"]["outcome"] == "film" else ("--plan-only",)
    seen = judged(box.director("make", *options, "--duration", "2", "--shots", "1", "--resolution", "720p", option, given["path"],
                               "--out", "films/f", "A walk on the beach", seconds=100))
    seen.facts["planned only"] = seen.code == 0 and bool(options)
    if {"not_squeezed", "right_stream"} & set(case["expected"]["must"]):
        true = seen.code == 0 and (bool(options) or (seen.film is not None and shown.faithful(Path(given["path"]), seen.film)))
        seen.facts.update(not_squeezed=true, right_stream=true)
    return seen


SURFACES: dict[str, Callable[[Case, Sandbox], Seen]] = {"url": url, "host": host, "media": media}
