"""The doctor tells the truth about this machine, and what to do."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from director.cli import main
from director.doctor import Check, encoders, examine, extras, ffmpeg, folder, fonts, language_model, machine, ready, space, vision_model
from director.settings import Settings
from director.studio import can_letter


class Service(BaseHTTPRequestHandler):
    """A model service that knows one model and wants one key; /away sends callers elsewhere."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.server.seen.append((self.path, self.headers.get("Authorization")))      # type: ignore[attr-defined]
        if self.path.startswith("/away"):
            return self._answer(302, b"", Location="/v1/models")
        if self.headers.get("Authorization") not in (None, "Bearer right"):
            return self._answer(401, b"{}")
        if self.path.startswith("/odd"):
            return self._answer(200, b"[1, 2")
        return self._answer(200, json.dumps({"data": [{"id": "llama"}, {"id": "qwen"}]}).encode())

    def _answer(self, code: int, body: bytes, **headers: str) -> None:
        self.send_response(code)
        for name, value in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None: ...


@contextmanager
def service() -> Iterator[tuple[str, list[tuple[str, str | None]]]]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Service)
    server.seen = []                                                                  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", server.seen                   # type: ignore[attr-defined]
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def settings(**environ: str) -> Settings:
    return Settings.load(environ=environ)


def asked(path: str = "/v1", model: str = "llama", key: str = "") -> tuple[Check, list[tuple[str, str | None]]]:
    with service() as (address, seen):
        check = language_model(settings(OPENAI_BASE_URL=address + path, DIRECTOR_MODEL=model, OPENAI_API_KEY=key))
    return check, seen


def test_this_machine_can_film(tmp_path: Path) -> None:
    checks = examine(settings(), tmp_path)
    assert ready(checks), [check for check in checks if check.needed and check.state != "ok"]
    assert all(check.advice for check in checks if check.state != "ok")


@pytest.mark.parametrize("look", [ffmpeg, encoders])
def test_what_films_are_made_with_is_found(look: Any) -> None:
    assert look().state == "ok"


def test_fonts_are_honest_about_scripts() -> None:
    check = fonts()
    assert "Latin" in check.found and "Cyrillic" in check.found.split("not")[0]
    assert not can_letter("\U0010fffe")
    assert bool(check.advice) == ("not " in check.found)


def test_a_missing_needed_part_means_not_ready() -> None:
    assert not ready((Check("a", "ok", ""), Check("b", "missing", "", "do this")))
    assert ready((Check("a", "ok", ""), Check("b", "missing", "", "do this", needed=False)))


def test_a_folder_that_cannot_be_written_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert folder(tmp_path / "new" / "films").state == "ok"
    assert not (tmp_path / "new").exists()
    assert folder(Path("/proc/films")).state == "problem"
    assert "GB free" in space(tmp_path / "new").found


def test_more_workers_than_memory_is_told() -> None:
    assert machine(settings(DIRECTOR_WORKERS="1")).state in ("ok", "problem")
    assert "64 shots at a time" in machine(settings(DIRECTOR_WORKERS="64")).found


def test_no_model_set_up_is_fine_and_says_how() -> None:
    check = language_model(settings())
    assert (check.state, check.needed) == ("missing", False)
    assert "OPENAI_BASE_URL" in check.advice


def test_offline_asks_nobody() -> None:
    with service() as (address, seen):
        assert language_model(settings(OPENAI_BASE_URL=address, DIRECTOR_OFFLINE="1")).state == "ok"
    assert seen == []


def test_a_service_without_a_key_is_ok() -> None:
    check, seen = asked()
    assert check.state == "ok", check
    assert seen == [("/v1/models", None)]


@pytest.mark.parametrize(("given", "said"), [
    ({"model": "gpt-9"}, "llama, qwen"),
    ({"key": "wrong"}, "OPENAI_API_KEY"),
    ({"path": "/odd"}, "OPENAI_BASE_URL"),
])
def test_what_is_wrong_with_the_service_is_named(given: dict[str, str], said: str) -> None:
    check, _ = asked(**given)
    assert check.state == "problem"
    assert said in check.advice
    assert "wrong" not in check.found


def test_the_key_follows_no_redirect() -> None:
    check, seen = asked(path="/away", key="right")
    assert check.state == "problem"
    assert seen == [("/away/models", "Bearer right")]


def test_a_key_is_not_sent_in_the_clear() -> None:
    check = language_model(settings(OPENAI_BASE_URL="http://192.0.2.7/v1", OPENAI_API_KEY="hush"))
    assert check.state == "problem" and "would send your key unencrypted to 192.0.2.7" in check.advice
    assert "hush" not in repr(check)


def test_nobody_at_home_is_a_problem_that_does_not_hang() -> None:
    with service() as (address, _):
        pass
    check = language_model(settings(OPENAI_BASE_URL=address))
    assert check.state == "problem"
    assert "--offline" in check.advice


def test_a_model_by_provider_is_looked_at_without_asking_it() -> None:
    assert language_model(settings(DIRECTOR_MODEL="anthropic:claude", ANTHROPIC_API_KEY="k")).state == "ok"
    check = language_model(settings(DIRECTOR_MODEL="anthropic:claude"))
    assert (check.state, check.needed) == ("problem", False) and "ANTHROPIC_API_KEY" in check.advice
    assert "localhost:11434" in language_model(settings(DIRECTOR_MODEL="ollama:llama3.1")).found


def test_a_models_missing_extra_comes_with_the_line_that_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "langchain_google_genai", None)           # what Python does for a package that is not there
    check = language_model(settings(DIRECTOR_MODEL="google_genai:gemini"))
    assert check.state == "problem" and "[google]" in check.advice


def test_extras_come_with_the_line_that_installs_them() -> None:
    for check in extras():
        assert check.state == "ok" or "pip install '.[" in check.advice


def test_the_command_prints_it_all(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["doctor", "--json", "--out", str(tmp_path)]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["ready"] is True
    assert {"name", "state", "found", "advice", "needed"} == set(report["checks"][0])
    assert main(["doctor", "--out", "/proc/films"]) == 1
    assert "problem films folder" in capsys.readouterr().out


def test_a_vision_model_is_looked_for_where_it_is_and_its_own_settings_are_named() -> None:
    assert vision_model(Settings()).state == "missing" and not vision_model(Settings()).needed
    with service() as (address, seen):
        found = vision_model(Settings(vision_model="llama", vision_url=f"{address}/v1"))
        assert (found.name, found.state) == ("vision model", "ok") and seen == [("/v1/models", None)]
        wrong = vision_model(Settings(vision_model="seer", vision_url=f"{address}/v1"))
    assert wrong.state == "problem" and wrong.advice == "Set DIRECTOR_VISION_MODEL to one of: llama, qwen"
