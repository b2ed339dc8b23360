"""Everybody who works on a film: settings in, a crew out."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import cast

from director.errors import BadInput
from director.events import Event
from director.folders import account_file, signing_folder, speech_folder
from director.network import in_the_clear
from director.production import Crew
from director.roles import Composer, Critic, Diction, Editor, Executor, Listener, Polisher, Purse, Refiner, Repairer, Screenwriter, Signer
from director.settings import Settings
from director.studio.generators import Generators
from director.studio.late import Late

CUTTING = ("director.cutjobs", "director.tools.editor.assembly", "director.tools.provenance.signing", "c2pa", "cryptography.x509",
           "director.tools.sound.scoring", "director.tools.sound.effects.catalogue:patterns")
"""What a worker of the cutting room loads ahead: half of the time that a small change takes otherwise."""


def crew(settings: Settings, *, offline_fallback: bool = False) -> Crew:
    """Everybody who works on a film on this machine.

    With a language model configured it plans; when it fails, the built-in screenwriter steps in only where
    `offline_fallback` allows it.
    """
    from director.executors.local import LocalExecutor

    room = LocalExecutor(settings.workers, stays=True, ahead=CUTTING)
    filming, model_room = _executors(settings)
    ledger: list[Event] = []
    return Crew(
        screenwriter=cast(Screenwriter, Late(partial(screenwriter, settings, ledger))),
        model=settings.model if settings.has_model else "", ledger=ledger,
        understudy=_offline() if offline_fallback and settings.has_model else None,
        refiner=cast(Refiner, Late(refiner)), generators=Generators(settings), critic=cast(Critic, Late(partial(_critic, settings))),
        repairer=cast(Repairer, Late(_repairer)), diction=cast(Diction, Late(partial(_diction, settings))),
        polisher=cast(Polisher, Late(partial(_polisher, settings, ledger))) if settings.polish and settings.has_model else None,
        listener=cast(Listener, Late(partial(_listener, settings, ledger))) if settings.has_model else None,
        composer=cast(Composer, Late(partial(_composer, settings))), editor=cast(Editor, Late(_editor)), executor=filming,
        cutting_room=room,
        signer=cast(Signer, Late(partial(_signer, settings))),
        spare=settings.spare,
        waiting_room=LocalExecutor(settings.hosted_at_once), model_room=model_room,
        seen_at_home=settings.executor != "local" and settings.eyes is not None,
        purse=Purse(Path(), settings.budget, account=account_file(), day=settings.day_budget),
    )


def _executors(settings: Settings) -> tuple[Executor, Executor]:
    """Where shots are filmed, and where those of a large model are. Of a cluster all processors are used where nobody set a number."""
    from director.executors.local import PATIENCE, LocalExecutor

    model_room = LocalExecutor(1, stays=True)
    if settings.executor == "local":
        return LocalExecutor(settings.workers), model_room
    from director.executors.ray import Hub, RayExecutor

    address = settings.executor.removeprefix("ray").removeprefix(":")
    hub = Hub(address, None if address and "workers" not in settings.model_fields_set else settings.workers, PATIENCE)
    return RayExecutor(hub), RayExecutor(hub, model_room)


def screenwriter(settings: Settings, ledger: list[Event] | None = None) -> Screenwriter:
    """The language model's screenwriter where one is configured and allowed, otherwise the built-in one. What a model is
    asked is entered in `ledger`."""
    if not settings.has_model:
        return _offline()
    from director.screenwriter.chat import ChatScreenwriter

    return ChatScreenwriter(settings, ledger)


def _offline() -> Screenwriter:
    from director.screenwriter.offline import OfflineScreenwriter

    return OfflineScreenwriter()


def refiner() -> Refiner:
    from director.refiner.refiner import RuleRefiner

    return RuleRefiner()


def _polisher(settings: Settings, ledger: list[Event] | None = None) -> Polisher:
    from director.refiner.polish import ChatPolisher
    return ChatPolisher(settings, ledger)


def _listener(settings: Settings, ledger: list[Event] | None = None) -> Listener:
    from director.listener import ChatListener
    return ChatListener(settings, ledger)


def _critic(settings: Settings) -> Critic:
    """The measures, and a vision model beside them where one is set."""
    from director.tools.critics.measuring import MeasuredCritic

    if settings.eyes is None:
        return MeasuredCritic()
    from director.tools.critics.vision import VisionCritic

    return VisionCritic(settings.eyes, MeasuredCritic())


def _repairer() -> Repairer:
    from director.tools.repair.repairer import FlowRepairer

    return cast(Repairer, FlowRepairer())


def _diction(settings: Settings) -> Diction:
    """A speech service does not say when it says what."""
    from director.speech import ESTIMATE
    from director.tools.sound.voice import EspeakVoice, installed

    return EspeakVoice() if installed() and not settings.speech_url else ESTIMATE


def _composer(settings: Settings) -> Composer:
    from director.tools.sound.composer import ScoreComposer

    if not settings.speech_url:
        return cast(Composer, ScoreComposer())
    from director.tools.sound.service import ServiceVoice

    key = settings.speech_key.get_secret_value() if settings.speech_key else ""
    if key and (clear := in_the_clear(settings.speech_url, settings.plain_http, "DIRECTOR_SPEECH_URL")):
        raise BadInput(clear)
    voice = ServiceVoice(settings.speech_url, settings.speech_model, speech_folder(), key, settings.speech_voices)
    return cast(Composer, ScoreComposer(voice))


def _editor() -> Editor:
    from director.tools.editor.editor import SmartEditor

    return SmartEditor()


def _signer(settings: Settings) -> Signer:
    from director.tools.provenance.signing import ContentSigner

    if (settings.certificate is None) != (settings.certificate_key is None):
        raise BadInput("To sign films with a certificate of your own, set both DIRECTOR_CERTIFICATE and DIRECTOR_CERTIFICATE_KEY; "
                       "only one of them is set.")
    return cast(Signer, ContentSigner(signing_folder(), settings.certificate, settings.certificate_key))
