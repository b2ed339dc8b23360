"""What a user can set: the only reader of the environment and of the user's own `.env`.

That file lies in the user's configuration folder (`director doctor` prints where). A `.env` in the working
directory or inside a production is never read: whoever hands over a folder must not be able to send the
user's key to a server of their own. The environment wins over the file.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, field_validator

from director.errors import BadInput

MOST_WORKERS = 8
PROVIDER_KEYS = {"openai": "OPENAI_API_KEY", "anthropic": "ANTHROPIC_API_KEY", "google_genai": "GOOGLE_API_KEY",
                 "mistralai": "MISTRAL_API_KEY", "ollama": ""}
"""Prefixes of a model's name that say whose model it is, with the variable that customarily holds the key; Ollama has none."""


def usable_cores() -> int:
    """Processor cores this process may use, at least 1."""
    affinity = getattr(os, "sched_getaffinity", None)
    return max(1, len(affinity(0)) if affinity else os.cpu_count() or 1)


def user_file() -> Path:
    """The user's own settings file. It need not exist."""
    from platformdirs import user_config_dir

    return Path(user_config_dir("director")) / ".env"


class Settings(BaseModel):
    """Read once at the edge and handed down. `Settings.variables()` pairs every field with its variable."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, allow_inf_nan=False)

    api_key: SecretStr | None = Field(
        default=None, validation_alias="OPENAI_API_KEY",
        description="Key of the language model service. Not needed for a server of your own that asks for none.")
    base_url: str | None = Field(
        default=None, validation_alias="OPENAI_BASE_URL", max_length=2000,
        description="Address of any OpenAI-compatible service, such as http://localhost:11434/v1 for Ollama. Works without a key.")
    model: str = Field(
        default="gpt-4o-mini", validation_alias="DIRECTOR_MODEL", min_length=1, max_length=200,
        description="Name of the language model, as the service spells it. With anthropic:, google_genai:, mistralai: or ollama: before "
                    "it, that service is asked (each an extra).",
    )
    model_key: SecretStr | None = Field(
        default=None, validation_alias="DIRECTOR_MODEL_KEY",
        description="Key for a model with such a prefix. Unset: ANTHROPIC_API_KEY, GOOGLE_API_KEY or MISTRAL_API_KEY is used.")
    model_url: str | None = Field(
        default=None, validation_alias="DIRECTOR_MODEL_URL", max_length=2000,
        description="Another address for a model with such a prefix, such as http://gpu-box:11434 for ollama:llama3.1.")
    llm_timeout: float = Field(
        default=120.0, validation_alias="DIRECTOR_LLM_TIMEOUT", gt=0, le=3600,
        description="Seconds to wait for one answer of the language model, up to 3600.")
    temperature: float | None = Field(
        default=None, validation_alias="DIRECTOR_TEMPERATURE", ge=0, le=2,
        description="How freely the language model writes, 0 (the likeliest words) to 2. Unset: the service's own.")
    price_in: float | None = Field(
        default=None, validation_alias="DIRECTOR_PRICE_IN", ge=0, le=10_000,
        description="US dollars for a million tokens that the language model reads. With DIRECTOR_PRICE_OUT, costs are counted.")
    price_out: float | None = Field(
        default=None, validation_alias="DIRECTOR_PRICE_OUT", ge=0, le=10_000,
        description="US dollars for a million tokens that the language model writes.")
    vision_model: str | None = Field(
        default=None, validation_alias="DIRECTOR_VISION_MODEL", min_length=1, max_length=200,
        description="Model that looks at the takes, spelled as DIRECTOR_MODEL is; it must read pictures. Unset: takes are only measured.")
    vision_url: str | None = Field(
        default=None, validation_alias="DIRECTOR_VISION_URL", max_length=2000,
        description="Address of the service that has it, where that is not the language model's.")
    vision_key: SecretStr | None = Field(
        default=None, validation_alias="DIRECTOR_VISION_KEY",
        description="Key for that address. Unset: no key is sent to an address of its own.")
    vision_timeout: float = Field(
        default=60.0, validation_alias="DIRECTOR_VISION_TIMEOUT", gt=0, le=3600,
        description="Seconds to wait for one look at a take, up to 3600. A take that was not looked at in time is only measured.")
    polish: bool = Field(
        default=False, validation_alias="DIRECTOR_POLISH",
        description="Set to 1 to let the language model put each shot's prompt into better words; rules check what it writes.")
    offline: bool = Field(
        default=False, validation_alias="DIRECTOR_OFFLINE",
        description="Set to 1 to plan and refine on this machine only, even where a key or an address is set.")
    workers: int = Field(
        default_factory=lambda: min(usable_cores(), MOST_WORKERS), validation_alias="DIRECTOR_WORKERS", ge=1, le=64,
        description="Shots filmed side by side, 1 to 64; one needs up to 700 MB. Unset: one per processor core, 8 at most.")
    executor: str = Field(
        default="local", validation_alias="DIRECTOR_EXECUTOR", pattern=r"^(local|ray(:[A-Za-z0-9._:\[\]-]{1,200})?)$",
        description="Where shots are filmed: local (worker processes), ray (a Ray of its own), ray:auto or ray:HOST:PORT (that cluster).")
    films: Path = Field(
        default=Path("films"), validation_alias="DIRECTOR_FILMS",
        description="Folder in which new productions are made. Unset: films, in the working directory.")
    icons: tuple[Path, ...] = Field(
        default=(), validation_alias="DIRECTOR_ICONS",
        description="Icon sets of your own in Iconify's JSON form, drawn as props: files with : between them (; on Windows).")
    speech_url: str | None = Field(
        default=None, validation_alias="DIRECTOR_SPEECH_URL", max_length=2000,
        description="Address of any speech service with OpenAI's protocol, such as https://api.openai.com/v1. Unset: the extra voice.")
    speech_key: SecretStr | None = Field(
        default=None, validation_alias="DIRECTOR_SPEECH_KEY",
        description="Key of the speech service. Not needed for a server of your own that asks for none.")
    speech_model: str = Field(
        default="gpt-4o-mini-tts", validation_alias="DIRECTOR_SPEECH_MODEL", min_length=1, max_length=200,
        description="Name of the model that speaks, as the service spells it.")
    speech_voices: tuple[str, ...] = Field(
        default=("alloy", "nova", "onyx", "shimmer", "echo", "fable"), validation_alias="DIRECTOR_SPEECH_VOICES", min_length=1,
        description="Voices of the speech service, with commas between them: the first tells the story, the others are the characters'.")
    certificate: Path | None = Field(
        default=None, validation_alias="DIRECTOR_CERTIFICATE",
        description="Certificate chain in PEM to sign films with, yours first. Unset: one is made and kept in your configuration folder.")
    certificate_key: Path | None = Field(
        default=None, validation_alias="DIRECTOR_CERTIFICATE_KEY",
        description="The private key of that certificate, a PEM file without a password that you alone can read.")
    budget: float | None = Field(
        default=None, validation_alias="DIRECTOR_BUDGET_USD", ge=0, le=1_000_000,
        description="The most that one production may spend at paid services, in US dollars. Unset: ask before anything paid.")
    diffusion_model: str | None = Field(
        default=None, validation_alias="DIRECTOR_DIFFUSION_MODEL", max_length=1000,
        description="Model that --generator diffusion films with: a folder, or an id such as Wan-AI/Wan2.1-T2V-1.3B-Diffusers.")
    diffusion_download: bool = Field(
        default=False, validation_alias="DIRECTOR_DIFFUSION_DOWNLOAD",
        description="Set to 1 to let that model be fetched from the Hugging Face hub when it is not on this computer yet.")
    diffusion_steps: int | None = Field(
        default=None, validation_alias="DIRECTOR_DIFFUSION_STEPS", ge=1, le=200,
        description="Denoising steps of a take; fewer are faster and rougher. Unset: what the model is best run with, often 50.")
    diffusion_remote_code: bool = Field(
        default=False, validation_alias="DIRECTOR_DIFFUSION_REMOTE_CODE",
        description="Set to 1 to run program code that a model brings. It can do whatever you can: only for authors whom you trust.")
    upscaler: Path | None = Field(
        default=None, validation_alias="DIRECTOR_UPSCALER",
        description="Weights of a GAN (ESRGAN, Real-ESRGAN …) that enlarges what is filmed smaller than the film. Unset: none.")
    diffusion_device: str = Field(
        default="", validation_alias="DIRECTOR_DIFFUSION_DEVICE", pattern=r"^(cpu|(cuda|mps|xpu|npu|hpu)(:[0-9]{1,2})?)?$",
        description="On what it films: cpu, cuda, or cuda:1 for a second graphics card. Unset: the graphics card where there is one.")
    speed: Literal["exact", "balanced", "fast"] = Field(
        default="exact", validation_alias="DIRECTOR_SPEED",
        description="How it films: exact, as plain diffusers would; balanced or fast: sooner, in nearly the same pictures.")
    spare: str = Field(
        default="", validation_alias="DIRECTOR_SPARE_GENERATOR", max_length=200,
        description="A second generator, for shots that the chosen one films with the same faults twice. Unset: none.")
    runway_key: SecretStr | None = Field(
        default=None, validation_alias="RUNWAYML_API_SECRET",
        description="Runway: the key for --generator runway (gen4.5), runway:gen4_turbo, runway:veo3.1 and the other models it reaches.")
    fal_key: SecretStr | None = Field(
        default=None, validation_alias="FAL_KEY",
        description="fal: the key for --generator fal (Pika 2.2) and fal:ENDPOINT, any video model there.")
    google_key: SecretStr | None = Field(
        default=None, validation_alias="GOOGLE_API_KEY",
        description="Google: the key for --generator google (Gemini Omni Flash). GEMINI_API_KEY is read too.")
    synthesia_key: SecretStr | None = Field(
        default=None, validation_alias="SYNTHESIA_API_KEY",
        description="Synthesia: the key for --generator synthesia, people who speak; synthesia:AVATAR for another than Anna.")
    videos_key: SecretStr | None = Field(
        default=None, validation_alias="DIRECTOR_VIDEOS_KEY",
        description="Key for the video server at DIRECTOR_VIDEOS_URL, where it asks for one.")
    videos_url: str | None = Field(
        default=None, validation_alias="DIRECTOR_VIDEOS_URL", max_length=2000,
        description="Address for --generator videos: a server with OpenAI's /videos, such as http://localhost:8000/v1 for vLLM-Omni.")
    runway_url: str | None = Field(
        default=None, validation_alias="DIRECTOR_RUNWAY_URL", max_length=2000,
        description="Another address for Runway. Unset: its own; the key goes nowhere else. So with the next three.")
    fal_url: str | None = Field(
        default=None, validation_alias="DIRECTOR_FAL_URL", max_length=2000, description="Another address for fal's queue.")
    google_url: str | None = Field(
        default=None, validation_alias="DIRECTOR_GOOGLE_URL", max_length=2000, description="Another address for Google's video models.")
    synthesia_url: str | None = Field(
        default=None, validation_alias="DIRECTOR_SYNTHESIA_URL", max_length=2000, description="Another address for Synthesia.")
    hosted_prices: str = Field(
        default="", validation_alias="DIRECTOR_HOSTED_PRICES", max_length=4000,
        description="US dollars for a second of film, to reckon with instead of what is known here: runway:gen4.5=0.1,videos=0.02.")
    plain_http: bool = Field(
        default=False, validation_alias="DIRECTOR_PLAIN_HTTP",
        description="Set to 1 to let keys and pictures go unencrypted to an http:// address of a service that is not this computer.")
    day_budget: float | None = Field(
        default=None, validation_alias="DIRECTOR_DAY_BUDGET_USD", ge=0, le=1_000_000,
        description="The most that all productions together may spend in a day (UTC) at paid services, in US dollars. Unset: no limit.")
    hosted_at_once: int = Field(
        default=4, validation_alias="DIRECTOR_HOSTED_AT_ONCE", ge=1, le=32,
        description="Shots on order at services at the same time, 1 to 32. Unset: 4.")
    slack_bot_token: SecretStr | None = Field(
        default=None, validation_alias="SLACK_BOT_TOKEN",
        description="Slack: the app's bot token (xoxb-…). `director slack --manifest` prints what an app is made from.")
    slack_app_token: SecretStr | None = Field(
        default=None, validation_alias="SLACK_APP_TOKEN",
        description="Slack: the app-level token (xapp-…, scope connections:write) for Socket Mode, which needs no public address.")
    slack_signing_secret: SecretStr | None = Field(
        default=None, validation_alias="SLACK_SIGNING_SECRET",
        description="Slack: the signing secret, for `director slack --http` behind a public address of your own.")
    slack_api: str = Field(
        default="https://slack.com/api/", validation_alias="DIRECTOR_SLACK_API", max_length=2000,
        description="Slack: address of the Web API, such as https://slack-gov.com/api/ for GovSlack. Unset: that of slack.com.")
    slack_users: tuple[str, ...] = Field(
        default=(), validation_alias="DIRECTOR_SLACK_USERS",
        description="Slack: ids of the people who may direct (U…), with commas between them. Unset: everybody in the workspace.")
    slack_channels: tuple[str, ...] = Field(
        default=(), validation_alias="DIRECTOR_SLACK_CHANNELS",
        description="Slack: ids of the channels to work in (C…, D… for direct messages). Unset: wherever the app is invited.")
    slack_at_once: int = Field(
        default=2, validation_alias="DIRECTOR_SLACK_AT_ONCE", ge=1, le=16,
        description="Slack: films made at the same time, 1 to 16; the others wait in fair order. DIRECTOR_WORKERS is shared among them.")
    slack_user_minutes: float = Field(
        default=30.0, validation_alias="DIRECTOR_SLACK_USER_MINUTES", ge=0, le=10_000,
        description="Slack: minutes of picture that one person may have filmed in a day (UTC). Unset: 30.")
    slack_channel_minutes: float = Field(
        default=60.0, validation_alias="DIRECTOR_SLACK_CHANNEL_MINUTES", ge=0, le=10_000,
        description="Slack: minutes of picture that may be filmed for one channel in a day. Unset: 60.")
    slack_day_minutes: float = Field(
        default=120.0, validation_alias="DIRECTOR_SLACK_DAY_MINUTES", ge=0, le=10_000,
        description="Slack: minutes of picture that may be filmed for the whole workspace in a day. Unset: 120.")
    slack_user_usd: float | None = Field(
        default=None, validation_alias="DIRECTOR_SLACK_USER_USD", ge=0, le=1_000_000,
        description="Slack: US dollars that one person may spend in a day at paid services. Unset: no limit beside the day's.")
    slack_channel_usd: float | None = Field(
        default=None, validation_alias="DIRECTOR_SLACK_CHANNEL_USD", ge=0, le=1_000_000,
        description="Slack: US dollars that may be spent for one channel in a day. Unset: no limit beside the day's.")
    slack_day_usd: float | None = Field(
        default=None, validation_alias="DIRECTOR_SLACK_DAY_USD", ge=0, le=1_000_000,
        description="Slack: US dollars that may be spent for the workspace in a day. Unset: paid generators are not used for Slack.")

    @field_validator("base_url", "model_url", "speech_url", "vision_url", "slack_api", "videos_url", "runway_url", "fal_url", "google_url",
                     "synthesia_url")
    @classmethod
    def _is_an_address(cls, value: str | None) -> str | None:
        if value is not None and not re.match(r"https?://[^/@]*(/|$)", value):
            raise ValueError("must be like https://host/path or http://host/path, without a name or a password in it")
        return value

    @field_validator("icons", mode="before")
    @classmethod
    def _are_paths(cls, value: Any) -> Any:
        return tuple(part.strip() for part in value.split(os.pathsep) if part.strip()) if isinstance(value, str) else value

    @field_validator("slack_users", "slack_channels", "speech_voices", mode="before")
    @classmethod
    def _are_ids(cls, value: Any) -> Any:
        return tuple(part for part in re.split(r"[\s,]+", value) if part) if isinstance(value, str) else value

    @property
    def has_model(self) -> bool:
        """A language model is configured and may be used."""
        named = self.provider != "openai"
        return not self.offline and (named or self.api_key is not None or self.base_url is not None)

    @property
    def eyes(self) -> Settings | None:
        """The settings by which the vision model is asked; None where there is none, or it may not be used."""
        if self.vision_model is None or self.offline:
            return None
        changes: dict[str, Any] = {"model": self.vision_model, "llm_timeout": self.vision_timeout}
        if self.vision_url is not None or self.vision_key is not None:
            changes |= {"api_key": self.vision_key, "model_key": self.vision_key}
        if self.vision_url is not None:
            changes |= {"base_url": self.vision_url, "model_url": self.vision_url}
        if self.vision_model != self.model:
            changes |= {"price_in": None, "price_out": None}
        return self.model_copy(update=changes)

    @property
    def provider(self) -> str:
        """Whose model it is: "anthropic" for "anthropic:claude-…"; "openai" for any OpenAI-compatible service. A colon alone
        makes no provider: "llama3.1:8b" is a name."""
        prefix = self.model.partition(":")[0]
        return prefix if prefix in PROVIDER_KEYS and prefix != self.model else "openai"

    @property
    def model_name(self) -> str:
        """The model's name without its provider."""
        return self.model.removeprefix(f"{self.provider}:")

    @property
    def secret(self) -> str:
        """The key that goes to the language model's service, "" where there is none."""
        key = self.api_key if self.provider == "openai" else self.model_key
        return key.get_secret_value() if key else ""

    @classmethod
    def variables(cls) -> dict[str, str]:
        """Field name -> name of its environment variable, in the order of the fields."""
        return {name: str(field.validation_alias) for name, field in cls.model_fields.items()}

    @classmethod
    def load(cls, environ: Mapping[str, str] | None = None, file: Path | None = None) -> Self:
        """Read the environment over the user's file; an empty value counts as unset.

        `environ` given: only it is read, and `file` where given. Raises BadInput naming the variable.
        """
        if environ is None:
            environ, file = os.environ, file or user_file()
        given = {**(_read(file) if file else {}), **environ}
        known = {name: given[name].strip() for name in cls.variables().values() if given.get(name, "").strip()}
        if given.get("GEMINI_API_KEY", "").strip():
            known.setdefault("GOOGLE_API_KEY", given["GEMINI_API_KEY"].strip())
        customary = given.get(PROVIDER_KEYS.get(known.get("DIRECTOR_MODEL", "").partition(":")[0], ""), "").strip()
        if customary:
            known.setdefault("DIRECTOR_MODEL_KEY", customary)
        try:
            return cls.model_validate(known)
        except ValidationError as error:
            raise BadInput(_sentence(error)) from None


def has_display() -> bool:
    """Whether a window can be shown: always on macOS and Windows, elsewhere where X or Wayland is there."""
    return sys.platform in ("darwin", "win32") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def import_path() -> list[str]:
    """Where a process of ours finds its modules: where this one does, in the folder it was started in only what is nowhere else (a
    `re.py` of the user's there is not ours), unless the program itself lies in it."""
    home, here = str(Path(__file__).absolute().parents[1]), os.getcwd()
    entries = [os.path.abspath(entry) if entry else here for entry in sys.path]
    return sorted(entries, key=lambda entry: entry == here != home)


def worker_environment(path: list[str]) -> dict[str, str]:
    """The environment for a worker process that must find modules along `path`: one thread per numerical library, as workers run side by
    side, and without any .env that moviepy would load from upwards of the working directory."""
    threads = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMEXPR_NUM_THREADS"), "1")
    return {**os.environ, **threads, "OMP_WAIT_POLICY": "PASSIVE", "PYTHON_DOTENV_DISABLED": "1", "PYTHONPATH": os.pathsep.join(path)}


def without_secrets(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment for processes that need no key of a service."""
    keys = {str(field.validation_alias) for field in Settings.model_fields.values() if "SecretStr" in str(field.annotation)}
    keys |= {*PROVIDER_KEYS.values(), "GEMINI_API_KEY"}
    return {name: value for name, value in environment.items() if name not in keys}


def _read(file: Path) -> dict[str, str]:
    """NAME=value lines; '#' starts a comment line, 'export ' and one pair of quotes are dropped. No substitution."""
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"The settings file {file} cannot be read ({error}); repair or remove it.") from None
    found: dict[str, str] = {}
    for line in text.splitlines():
        name, equals, value = line.strip().removeprefix("export ").partition("=")
        value = value.strip()
        if equals and not name.startswith("#"):
            quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "'\""
            found[name.strip()] = value[1:-1] if quoted else value
    return found


def _sentence(error: ValidationError) -> str:
    """The first problem in words. The value of a secret is not repeated."""
    first, name = error.errors()[0], str(error.errors()[0]["loc"][0])
    hidden = name.endswith(("_KEY", "_TOKEN", "_SECRET")) or "@" in str(first["input"])
    shown = "" if hidden else f" is {str(first['input'])[:80]!r}, which"
    about = {field.validation_alias: field.description for field in Settings.model_fields.values()}
    wants = f"is none of these: {str(about[name]).rstrip('.')}" if first["type"] == "string_pattern_mismatch" else str(first["msg"])
    reason = wants.removeprefix("Value error, ").removeprefix("Input ")
    return f"The setting {name}{shown} cannot be used: it {reason}. Correct it or remove it."
