"""Settings come from the environment and the user's own file, and nowhere else."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import director
from director.errors import BadInput
from director.settings import Settings, import_path, worker_environment


def test_nothing_set_means_offline_with_sensible_values() -> None:
    settings = Settings.load({})
    assert not settings.has_model and 1 <= settings.workers <= 8 and settings.films == Path("films") and settings.budget is None


def test_the_environment_wins_over_the_users_file(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("# mine\nexport OPENAI_API_KEY='sk-file'\nDIRECTOR_MODEL=\"small one\"\nDIRECTOR_WORKERS=2\n\nnonsense\nOTHER=$HOME\n")
    settings = Settings.load({"DIRECTOR_WORKERS": "3", "DIRECTOR_MODEL": ""}, file)
    assert settings.api_key is not None and settings.api_key.get_secret_value() == "sk-file"
    assert (settings.workers, settings.model) == (3, "gpt-4o-mini")


def test_a_dotenv_in_the_working_directory_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".env").write_text("OPENAI_BASE_URL=http://thief.example/v1\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("OPENAI_BASE_URL", raising=False)
    assert Settings.load().base_url is None


def test_the_users_own_file_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    from director.settings import user_file

    monkeypatch.delenv("DIRECTOR_MODEL", raising=False)
    user_file().parent.mkdir(parents=True, exist_ok=True)
    user_file().write_text("DIRECTOR_MODEL=mine\n")
    assert Settings.load().model == "mine"


def test_an_address_alone_is_enough_and_offline_overrules() -> None:
    assert Settings.load({"OPENAI_BASE_URL": "http://localhost:11434/v1"}).has_model
    assert Settings.load({"OPENAI_API_KEY": "sk"}).has_model
    assert not Settings.load({"OPENAI_API_KEY": "sk", "DIRECTOR_OFFLINE": "1"}).has_model


@pytest.mark.parametrize(("name", "value", "words"), [
    ("DIRECTOR_BUDGET_USD", "-3", "greater than or equal to 0"), ("DIRECTOR_BUDGET_USD", "inf", "finite"),
    ("DIRECTOR_WORKERS", "0", "greater than or equal to 1"), ("DIRECTOR_WORKERS", "many", "integer"),
    ("DIRECTOR_LLM_TIMEOUT", "nan", "finite"), ("OPENAI_BASE_URL", "localhost:1", "http://"), ("DIRECTOR_OFFLINE", "perhaps", "boolean"),
])
def test_a_bad_value_is_refused_by_name(name: str, value: str, words: str) -> None:
    with pytest.raises(BadInput, match=f"{name} is '{value}', which cannot be used: it .*{words}"):
        Settings.load({name: value})


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"settings file .* cannot be read"):
        Settings.load({}, tmp_path)


def test_a_secret_is_never_shown() -> None:
    assert "sk-1" not in repr(Settings.load({"OPENAI_API_KEY": "sk-1"})) + str(Settings.load({"OPENAI_API_KEY": "sk-1"}))


def test_every_setting_has_a_variable_and_a_sentence() -> None:
    assert len(set(Settings.variables().values())) == len(Settings.model_fields)
    for field in Settings.model_fields.values():
        assert field.description and field.description.endswith(".")


def test_modules_of_the_working_folder_are_not_taken_for_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend("")
    home = str(Path(director.__file__).parents[1])
    assert import_path()[-1] == str(tmp_path) and home in import_path()
    monkeypatch.chdir(home)
    assert home in import_path()


def test_workers_use_one_thread_each_and_no_foreign_dotenv() -> None:
    given = worker_environment(["/a", "/b"])
    assert given["OMP_NUM_THREADS"] == given["OPENBLAS_NUM_THREADS"] == "1"
    assert given["PYTHON_DOTENV_DISABLED"] == "1" and given["PYTHONPATH"] == "/a:/b"


def test_an_address_with_a_password_in_it_is_refused_and_not_repeated() -> None:
    with pytest.raises(BadInput) as caught:
        Settings.load({"DIRECTOR_RUNWAY_URL": "https://me:hunter2@gateway.example/v1"})
    assert "DIRECTOR_RUNWAY_URL cannot be used" in str(caught.value) and "hunter2" not in str(caught.value)


def test_a_module_in_the_working_folder_is_not_run(tmp_path: Path) -> None:
    (tmp_path / "argparse.py").write_text("raise SystemExit('a stranger ran')")
    home = str(Path(director.__file__).parents[1])
    done = subprocess.run([sys.executable, "-m", "director", "--version"], cwd=tmp_path, env={**os.environ, "PYTHONPATH": home},
                          capture_output=True, text=True, check=False)
    assert done.returncode == 0 and done.stdout.startswith("director"), done.stderr
