"""A home of its own for one bad input: planted secrets, the command run in it, and what the command touched outside.

What a process and all it starts open, connect to and run is recorded by strace (Linux), so that reads by ffmpeg count as ours do.
Nothing outside the sandbox, the installation and the system's own libraries may be opened; nothing outside may be written.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
CANARIES = ("AWS_SECRET_ACCESS_KEY", "RUNWAYML_API_SECRET", "FAL_KEY", "SLACK_BOT_TOKEN", "DIRECTOR_MODEL_KEY", "GITHUB_TOKEN")
_CALLS = "open,openat,creat,connect,execve,execveat,unlink,unlinkat,rename,renameat,renameat2,mkdir,mkdirat,link,linkat,symlink,symlinkat"
_READABLE = ("/usr/", "/lib/", "/lib64/", "/bin/", "/proc/", "/sys/", "/etc/ld.so", "/etc/localtime", "/etc/nsswitch.conf", "/etc/host",
             "/etc/resolv.conf", "/etc/gai.conf", "/etc/ssl/", "/etc/mime.types", "/etc/fonts/", "/etc/os-release", "/etc/timezone",
             "/etc/python3", "/etc/inputrc", "/etc/terminfo", "/var/cache/fontconfig/", "/run/systemd")
_DEVICES = ("/dev/null", "/dev/urandom", "/dev/random", "/dev/shm", "/dev/tty", "/dev/pts", "/dev/ptmx")
_PROGRAMS = re.compile(r"/(python[\d.]*|ffmpeg[\w.-]*|espeak(-ng)?|nvidia-smi|ldconfig\S*|uname)$")


@dataclass
class Touched:
    """What processes did outside: paths read and written, addresses connected to, programs started."""

    read: set[str] = field(default_factory=set)
    written: set[str] = field(default_factory=set)
    connected: set[str] = field(default_factory=set)
    ran: set[str] = field(default_factory=set)


@dataclass
class Seen:
    """What came of an input. `facts` are answers that only the surface can give, by the name of the predicate."""

    outcome: str
    said: str = ""
    code: int = 0
    seconds: float = 0.0
    rss_mb: float = 0.0
    hung: bool = False
    touched: Touched = field(default_factory=Touched)
    film: Path | None = None
    secrets: tuple[str, ...] = ()
    raw: bytes = b""
    logs: bytes = b""
    facts: dict[str, bool] = field(default_factory=dict)


class Sandbox:
    """A folder with a home, planted secrets and an empty working place."""

    def __init__(self, cache: Path | None = None, films: bool = False) -> None:
        """`films`: what can be planned is filmed, too (a quarter of a minute each)."""
        self.films = films
        self._held = tempfile.TemporaryDirectory(prefix="hostile-")
        self.root = Path(self._held.name).resolve()
        self.home, self.place = self.root / "home", self.root / "place"
        self.tokens = {name: f"canary-{name.lower()}-{os.urandom(6).hex()}" for name in CANARIES}
        (self.home / ".ssh").mkdir(parents=True)
        self.place.mkdir()
        self.planted = (self.home / ".ssh" / "id_rsa", self.home / "secret.txt", self.root / "outside.txt")
        for file in self.planted:
            self.tokens[file.name] = f"canary-{os.urandom(8).hex()}"
            file.write_text(self.tokens[file.name])
        self._cache = cache or self.root / "cache"

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(self, *_: object) -> None:
        self._held.cleanup()

    def environment(self, **more: str) -> dict[str, str]:
        """Nothing of the user's but the path to programs; secrets that nobody may ever see again."""
        return {"PATH": os.environ.get("PATH", ""), "HOME": str(self.home), "XDG_CONFIG_HOME": str(self.home / ".config"),
                "XDG_CACHE_HOME": str(self._cache), "PYTHONPATH": str(ROOT), "TMPDIR": str(self.root), "LANG": "C.UTF-8",
                **{name: self.tokens[name] for name in CANARIES}, **more}

    def director(self, *words: str, stdin: bytes = b"", seconds: float = 120.0, configured: tuple[str, ...] = (),
                 environment: dict[str, str] | None = None) -> Seen:
        """Run the command; `configured` are addresses (host:port) it may connect to."""
        return self.run([sys.executable, "-m", "director", *words], stdin, seconds, configured, environment)

    def run(self, words: list[str], stdin: bytes = b"", seconds: float = 120.0, configured: tuple[str, ...] = (),
            environment: dict[str, str] | None = None) -> Seen:
        traces = self.root / f"traces-{time.monotonic_ns()}"
        traces.mkdir()
        strace = shutil.which("strace")
        if strace:
            words = [strace, "-ff", "--seccomp-bpf", "-qq", "-s", "600", "-e", f"trace={_CALLS}", "-o", str(traces / "t"), *words]
        begun, hung = time.monotonic(), False
        out, err, given = ((traces / name).open("w+b") for name in ("out", "err", "in"))
        with out, err, given:
            given.write(stdin)
            given.seek(0)
            child = subprocess.Popen(words, cwd=self.place, env=self.environment(**(environment or {})), stdin=given, stdout=out,
                                     stderr=err, start_new_session=True)
            code, used = None, None
            while code is None:
                pid, status, used = os.wait4(child.pid, os.WNOHANG)
                if pid:
                    code = os.waitstatus_to_exitcode(status)
                elif time.monotonic() - begun > seconds:
                    hung = True
                    os.killpg(child.pid, signal.SIGKILL)
                    time.sleep(0.1)
                else:
                    time.sleep(0.02)
            child.returncode = code
            out.seek(0)
            err.seek(0)
            raw = out.read() + err.read()
        seen = Seen("", raw.decode(errors="replace"), code, time.monotonic() - begun, used.ru_maxrss / 1024 if used else 0.0, hung, raw=raw)
        seen.touched = self._touched(traces, configured)
        shutil.rmtree(traces)
        seen.secrets = tuple(name for name, token in self.tokens.items() if token.encode() in raw or self._kept(token.encode()))
        seen.logs = b"".join(file.read_bytes() for file in self.place.rglob("log.jsonl") if file.is_file())
        seen.film = next((file for file in sorted(self.place.rglob("final.mp4"))), None)
        return seen

    def _kept(self, token: bytes) -> bool:
        """A secret stands in a file of the working place."""
        files = [file for file in self.place.rglob("*") if file.is_file() and not file.is_symlink() and file.stat().st_size < 30_000_000]
        return any(token in file.read_bytes() for file in files if file.name != ".env")

    @cached_property
    def _ours(self) -> tuple[str, ...]:
        return tuple(f"{Path(place).resolve()}/" for place in (self._cache, self.place, ROOT, sys.prefix, sys.base_prefix))

    def _touched(self, traces: Path, configured: tuple[str, ...]) -> Touched:
        touched, planted = Touched(), {str(file) for file in self.planted}
        for file in traces.glob("t.*"):
            for line in file.read_text(errors="replace").splitlines():
                self._line(line, touched, planted, configured)
        return touched

    def _line(self, line: str, touched: Touched, planted: set[str], configured: tuple[str, ...]) -> None:
        call, _, rest = line.partition("(")
        failed = re.search(r"\) = -1 E(NOENT|NOTDIR|EXIST|LOOP|NAMETOOLONG)\b", line) is not None
        if call == "connect":
            where = _address(rest)
            if where and where not in configured:
                touched.connected.add(where)
            return
        paths = [os.path.normpath(os.path.join(self.place, path)) for path in re.findall(r'(?<!\w)"((?:[^"\\]|\\.)*)"', rest)]
        if not paths or failed:
            return
        if call.startswith("exec"):
            if not _PROGRAMS.search(os.path.realpath(paths[0])):
                touched.ran.add(paths[0])
            return
        if re.match(r"(?:\d+), \"[^/]", rest):
            return                                      # relative to a folder that was opened, and seen, before
        writes = not call.startswith("open") or re.search(r"O_(WRONLY|RDWR|CREAT|TRUNC|APPEND)", rest) is not None
        for path in paths[:2] if call.startswith(("rename", "link", "symlink")) else paths[:1]:
            within = f"{path}/".startswith((*self._ours, f"{self.root}/director-", f"{self.root}/tmp")) or path.startswith(_DEVICES)
            if writes and not within and not f"{path}/".startswith(f"{self.root}/"):
                touched.written.add(path)
            elif path in planted or (not within and "O_DIRECTORY" not in rest and not self._system(path)):
                touched.read.add(path)

    def _system(self, path: str) -> bool:
        own = path.startswith((f"{self.root}/", *_READABLE)) and not path.endswith("/environ")
        return own or os.path.isdir(path)


def _address(rest: str) -> str:
    """host:port of a connect; "" for sockets of this machine's own services by path."""
    port = re.search(r"htons\((\d+)\)", rest)
    host = re.search(r'inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)"', rest)
    return f"{host[1] or host[2]}:{port[1]}" if port and host else ""


def decoded(film: Path) -> dict[str, Any]:
    """Decode a film in full; frames, size, seconds and whether there is sound. Raises what the decoder raises."""
    import av

    with av.open(str(film)) as container:
        frames = sum(1 for _ in container.decode(video=0))
        stream = container.streams.video[0]
        return {"frames": frames, "width": stream.width, "height": stream.height, "sound": bool(container.streams.audio)}
