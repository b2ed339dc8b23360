"""A real browser without a window, driven over a pipe by the Chrome DevTools protocol; nothing goes over a network."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
OPTIONS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-extensions", "--mute-audio", "--autoplay-policy=no-user-gesture-required",
    "--remote-debugging-pipe", "--disable-dev-shm-usage",
)


def installed() -> str:
    """The path of a Chromium on this machine, or ""."""
    return next((found for name in NAMES if (found := shutil.which(name))), "")


class Page:
    """One tab. What the page's scripts log, throw or have refused is in `complaints`; addresses that it asked for in `asked`."""

    def __init__(self, to: int, back: int) -> None:
        self._to, self._back, self._rest, self._number, self._session = to, back, b"", 0, ""
        self.complaints: list[str] = []
        self.asked: list[str] = []
        target = self.say("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.say("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.say(f"{domain}.enable")

    def say(self, method: str, **parameters: Any) -> Any:
        """Send a command and wait for its answer."""
        self._number += 1
        asked = {"id": self._number, "method": method, "params": parameters, **({"sessionId": self._session} if self._session else {})}
        os.write(self._to, json.dumps(asked).encode() + b"\0")
        while True:
            told = self._hear()
            if told.get("id") == self._number:
                assert "error" not in told, told
                return told["result"]

    def open(self, file: Path, width: int = 1280, height: int = 800, dark: bool = True) -> None:
        """Show a file at this size and wait until it is loaded."""
        self.say("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 700)
        self.say("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}])
        self.say("Page.navigate", url=file.absolute().as_uri())
        while self._hear().get("method") != "Page.loadEventFired":
            pass

    def run(self, script: str) -> Any:
        """The value of an expression; promises are waited for."""
        answer = self.say("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def press(self, key: str, text: str = "", shift: bool = False) -> None:
        """A key goes down and up."""
        for kind in ("keyDown", "keyUp"):
            held = {"text": text} if text and kind == "keyDown" else {}
            self.say("Input.dispatchKeyEvent", type=kind, key=key, modifiers=8 if shift else 0, **held)

    def click(self, x: float, y: float) -> None:
        for kind in ("mousePressed", "mouseReleased"):
            self.say("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def picture(self, out: Path, whole: bool = False) -> None:
        """A PNG of what is seen, or of the whole page."""
        shot = self.say("Page.captureScreenshot", format="png", captureBeyondViewport=whole)
        out.write_bytes(base64.b64decode(shot["data"]))

    def printed(self, out: Path) -> None:
        """The page as a PDF on A4."""
        sheet = self.say("Page.printToPDF", printBackground=True, paperWidth=8.27, paperHeight=11.69, preferCSSPageSize=True)
        out.write_bytes(base64.b64decode(sheet["data"]))

    def _hear(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            more = os.read(self._back, 1 << 20)
            assert more, "the browser went away"
            self._rest += more
        line, self._rest = self._rest.split(b"\0", 1)
        told: dict[str, Any] = json.loads(line)
        about = told.get("params", {})
        match told.get("method"):
            case "Runtime.exceptionThrown":
                self.complaints.append(str(about["exceptionDetails"]))
            case "Log.entryAdded" if about["entry"]["level"] in ("error", "warning"):
                self.complaints.append(str(about["entry"]["text"]))
            case "Runtime.consoleAPICalled":
                self.complaints.append(str(about["args"]))
            case "Network.requestWillBeSent":
                self.asked.append(str(about["request"]["url"]))
        return told


@contextmanager
def browser(profile: Path) -> Iterator[Page]:
    """A browser with an empty profile in the folder `profile`; it is gone when the block ends."""
    to_child, from_us = os.pipe()
    to_us, from_child = os.pipe()
    low = (to_child, from_child)

    def as_three_and_four() -> None:
        kept = [os.dup(each) for each in low]
        os.dup2(kept[0], 3)
        os.dup2(kept[1], 4)

    process = subprocess.Popen(
        [installed(), *OPTIONS, f"--user-data-dir={profile}"], preexec_fn=as_three_and_four, pass_fds=(3, 4, *low),
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for each in low:
        os.close(each)
    try:
        yield Page(from_us, to_us)
    finally:
        process.kill()
        process.wait()
        os.close(from_us)
        os.close(to_us)
