"""Models by provider string: the exam that each service passes with its real SDK against a loopback server."""

from __future__ import annotations

import json
import sys
from typing import Any

import pytest
from loopback_openai import Reply, Script, Server, fails, serving
from loopback_providers import TONGUES, Tongue
from pydantic import SecretStr
from test_llm import STORY, a_plan

from director.errors import BadInput, ModelFailed, Unavailable
from director.events import Consulted, Event
from director.model import Brief, Storyboard
from director.screenwriter.chat import ChatScreenwriter
from director.settings import Settings

KEY = "key-very-secret-0123456789"


@pytest.fixture(params=TONGUES, ids=lambda tongue: tongue.provider)
def tongue(request: pytest.FixtureRequest) -> Tongue:
    found: Tongue = request.param
    return found


def settings(tongue: Tongue, server: Server, **changes: Any) -> Settings:
    key = SecretStr(KEY) if tongue.key_variable else None
    given = {"model": f"{tongue.provider}:{tongue.model}", "model_key": key, "model_url": server.root + tongue.base, "llm_timeout": 5.0}
    return Settings(**{**given, **changes})


def planned(tongue: Tongue, *scripts: Script, ledger: list[Event] | None = None, **changes: Any) -> tuple[Storyboard, Server]:
    with serving(*scripts) as server:
        return ChatScreenwriter(settings(tongue, server, **changes), ledger).plan(Brief(story=STORY)), server


def failure(tongue: Tongue, *scripts: Script, **changes: Any) -> tuple[str, Server]:
    with serving(*scripts) as server, pytest.raises(ModelFailed) as caught:
        ChatScreenwriter(settings(tongue, server, **changes)).plan(Brief(story=STORY))
    assert KEY not in f"{caught.value} {caught.value!r}" and caught.value.__cause__ is None
    return str(caught.value), server


def test_a_function_call_becomes_a_storyboard_and_its_tokens_are_counted(tongue: Tongue) -> None:
    ledger: list[Event] = []
    board, server = planned(tongue, tongue.hands_in(a_plan()), ledger=ledger, price_in=1.0, price_out=2.0)
    assert len(board.shots) == 3 and server.paths == [tongue.path]
    (event,) = ledger
    assert isinstance(event, Consulted) and event.model == f"{tongue.provider}:{tongue.model}"
    assert (event.tokens_in, event.tokens_out) == (100, 50)
    assert event.cost == pytest.approx(0.0002)


def test_the_key_goes_where_the_service_wants_it_and_nothing_else_does(tongue: Tongue, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ANTHROPIC_AUTH_TOKEN", "ANTHROPIC_API_KEY", "OLLAMA_API_KEY", "GOOGLE_API_KEY", "GEMINI_API_KEY", "MISTRAL_API_KEY"):
        monkeypatch.setenv(name, "foreign")
    for name in ("ANTHROPIC_BASE_URL", "MISTRAL_BASE_URL", "GOOGLE_GEMINI_BASE_URL", "OLLAMA_HOST"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    _, server = planned(tongue, tongue.hands_in(a_plan()), api_key=SecretStr("sk-of-openai"))
    (sent,) = server.headers
    assert not tongue.key_header or sent[tongue.key_header] in (KEY, f"Bearer {KEY}")
    assert "foreign" not in str(sent) and "sk-of-openai" not in str(sent)
    assert {"authorization", "x-api-key", "x-goog-api-key"} & set(sent) == ({tongue.key_header} - {""})


def test_without_functions_json_mode_or_plain_words_do(tongue: Tongue) -> None:
    board, server = planned(tongue, tongue.only_plain(f"Here it is: {json.dumps(a_plan())}"))
    assert len(board.shots) == 3
    has_json_mode = tongue.provider != "anthropic"
    assert tongue.asks_json(server.requests[-1]) is has_json_mode and not server.requests[-1].get("tools")
    assert ("crossfade" in json.dumps(server.requests[-1]["messages" if tongue.provider == "anthropic" else tongue.shape])) is has_json_mode
    assert len(server.requests) == 2


def test_the_temperature_is_sent_where_one_is_set(tongue: Tongue) -> None:
    for temperature, sent in ((None, False), (0.25, True)):
        _, server = planned(tongue, tongue.hands_in(a_plan()), temperature=temperature)
        assert ("0.25" in json.dumps(server.requests[0])) is sent


def test_broken_json_is_repaired_once(tongue: Tongue) -> None:
    board, server = planned(tongue, tongue.talks('{"title": "Sparks", "shots": [{"pro'), tongue.talks(json.dumps(a_plan())))
    assert len(board.shots) == 3 and "not one JSON object" in json.dumps(server.requests[1])


def test_an_answer_cut_off_or_withheld_is_named(tongue: Tongue) -> None:
    assert "length limit" in failure(tongue, tongue.talks('{"shots": [{"prompt": "Mo', tongue.too_long))[0]
    if tongue.withheld:
        sentence, server = failure(tongue, tongue.talks("", tongue.withheld))
        assert "declined" in sentence and len(server.requests) == 1


@pytest.mark.parametrize(("status", "said"), [(401, "key"), (404, "knows no model"), (429, "429"), (500, "fault of its own"),
                                              (503, "fault of its own"), (418, "refused")])
def test_a_service_that_fails_is_asked_once_and_named(tongue: Tongue, status: int, said: str) -> None:
    sentence, server = failure(tongue, fails(status, f"bad key {KEY}"))
    assert said in sentence and server.root.removeprefix("http://") in sentence
    assert len(server.requests) == 1, "nothing is repeated by itself"
    if status == 401:
        assert (tongue.key_variable or "DIRECTOR_MODEL_KEY") in sentence


def test_a_slow_service_is_given_up(tongue: Tongue) -> None:
    def sleepy(asked: dict[str, Any]) -> Reply:
        server.hold.wait(20)             # until the test is over
        return tongue.hands_in(a_plan())(asked)

    with serving(sleepy) as server, pytest.raises(ModelFailed, match=r"0\.3 s.*DIRECTOR_LLM_TIMEOUT"):
        ChatScreenwriter(settings(tongue, server, llm_timeout=0.3)).plan(Brief(story=STORY))


def test_a_service_that_is_not_there_is_named(tongue: Tongue) -> None:
    with serving(tongue.talks("x")) as server:
        gone = settings(tongue, server)
    with pytest.raises(ModelFailed, match=r"cannot be reached.*DIRECTOR_MODEL_URL"):
        ChatScreenwriter(gone).plan(Brief(story=STORY))


def test_a_redirect_is_not_followed(tongue: Tongue) -> None:
    with serving(tongue.hands_in(a_plan())) as elsewhere:
        sentence, _ = failure(tongue, lambda _: (307, (elsewhere.root + tongue.path).encode()))
        assert "not followed" in sentence and elsewhere.requests == []


@pytest.mark.parametrize("body", [b"<html>captive portal</html>", b"", b"null", b"[]", b"{}", b"[" * 5000, b" " * 5_000_000])
def test_a_200_that_is_no_answer_is_a_clear_failure(tongue: Tongue, body: bytes) -> None:
    sentence, _ = failure(tongue, lambda _: (200, body))
    assert any(words in sentence for words in ("DIRECTOR_MODEL_URL", "without a storyboard", "MB for one answer"))


def test_a_missing_extra_is_named(tongue: Tongue, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, tongue.package, None)           # what Python does for a package that is not there
    with serving(tongue.hands_in(a_plan())) as server:
        with pytest.raises(Unavailable, match=rf"needs the extra '{tongue.extra}': pip install 'film-director\[{tongue.extra}\]'"):
            ChatScreenwriter(settings(tongue, server)).plan(Brief(story=STORY))
        assert server.requests == []


def test_a_missing_key_is_named_before_anything_is_sent(tongue: Tongue) -> None:
    with serving(tongue.hands_in(a_plan())) as server:
        writer = ChatScreenwriter(settings(tongue, server, model_key=None))
        if tongue.key_variable:
            with pytest.raises(ModelFailed, match=f"needs a key: set {tongue.key_variable}"):
                writer.plan(Brief(story=STORY))
            assert server.requests == []
        else:
            assert len(writer.plan(Brief(story=STORY)).shots) == 3


def test_the_customary_variable_of_the_service_is_used_for_the_key(tongue: Tongue) -> None:
    model = {"DIRECTOR_MODEL": f"{tongue.provider}:{tongue.model}"}
    found = Settings.load({**model, tongue.key_variable or "OTHER": "theirs", "OPENAI_API_KEY": "sk"})
    assert found.has_model and found.secret == ("theirs" if tongue.key_variable else "")
    assert Settings.load({**model, "DIRECTOR_MODEL_KEY": "mine", tongue.key_variable or "OTHER": "theirs"}).secret == "mine"
    assert (found.provider, found.model_name) == (tongue.provider, tongue.model)


@pytest.mark.parametrize("name", ["gpt-4o-mini", "llama3.1:8b", "anthropic", "hf.co/x:Q4", "claude:anthropic"])
def test_a_colon_alone_names_no_provider(name: str) -> None:
    settings = Settings.load({"DIRECTOR_MODEL": name, "ANTHROPIC_API_KEY": "theirs"})
    assert (settings.provider, settings.model_name, settings.secret) == ("openai", name, "")
    assert not settings.has_model


def test_openai_may_be_named_too() -> None:
    settings = Settings.load({"DIRECTOR_MODEL": "openai:gpt-4o", "OPENAI_API_KEY": "sk"})
    assert (settings.provider, settings.model_name, settings.secret) == ("openai", "gpt-4o", "sk")


def test_a_secret_is_never_repeated() -> None:
    with pytest.raises(BadInput) as caught:
        Settings.load({"DIRECTOR_MODEL": "ollama:x", "DIRECTOR_MODEL_URL": "gpu-box:11434"})
    assert "DIRECTOR_MODEL_URL" in str(caught.value) and "http://" in str(caught.value)
    assert KEY not in repr(Settings.load({"DIRECTOR_MODEL_KEY": KEY}))


def test_a_temperature_that_the_service_does_not_take_is_a_sentence() -> None:
    mistral = next(tongue for tongue in TONGUES if tongue.provider == "mistralai")

    def never(_: dict[str, Any]) -> Reply:
        raise AssertionError("asked")

    assert "DIRECTOR_TEMPERATURE" in failure(mistral, never, temperature=1.5)[0]
