"""What each video model takes: how long a prompt it reads by its own count, in which words it takes camera moves, which
lengths and shapes it films.

Figures are those of the services' API references and of the model cards as of November 2026. Text encoders: T5 and UMT5
(Wan, LTX, CogVideoX), LLaVA (HunyuanVideo), Gemma (LTX-2), CLIP (AnimateDiff, SDXL). Runway's models and those of others that its
API reaches (Veo, Kling, Hailuo, Seedance, Wan 3, HappyHorse, Grok): parameter types of the runwayml SDK 5.24. Gemini: google-genai 3.6.
Pika: fal's page of the model. Synthesia: its REST reference, v2.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from math import ceil
from typing import Literal

from director.vocabulary import Move, Pace

Speech = Literal["terms", "sentences", "tokens"]
"""How a model takes a camera move: as a film term ('slow push in'), as a sentence ('the camera slowly pushes in') because its
training captions are sentences, or as a token of its API ('[Push in]')."""


@dataclass(frozen=True)
class VideoModel:
    """One model or family. `spelt` is a regular expression for its names; `limit` counts `unit`s of the prompt.

    lengths  seconds of the takes it films; two with `between` are a shortest and a longest
    ratios   width:height that it films, () = any near its trained number of pixels
    """

    name: str
    spelt: str
    limit: int
    unit: Literal["characters", "tokens"] = "characters"
    camera: Speech = "terms"
    lengths: tuple[float, ...] = ()
    between: bool = False
    ratios: tuple[str, ...] = ()

    def fits(self, text: str) -> bool:
        """Whether the model reads the whole text."""
        return (tokens(text) if self.unit == "tokens" else len(text)) <= self.limit

    def seconds_for(self, wanted: float) -> float:
        """The take to order for a shot of `wanted` seconds: the shortest that is long enough (the edit trims), else the longest."""
        if not self.lengths:
            return wanted
        if self.between:
            return float(min(max(ceil(wanted - 1e-9), self.lengths[0]), self.lengths[-1]))
        return float(next((length for length in self.lengths if length >= wanted - 1e-9), self.lengths[-1]))

    def ratio_for(self, width: float, height: float) -> str:
        """The shape to order for a picture of width x height: the one of which the least is cut away; '' = any."""
        def lost(ratio: str) -> float:
            wide, high = map(float, ratio.split(":"))
            shape = wide * height / (high * width)
            return 1 - min(shape, 1 / shape)

        return min(self.ratios, key=lost, default="")

    def token(self, move: Move) -> str:
        """The model's own command for a camera move, '' where it has none."""
        return f"[{_TOKENS[move]}]" if self.camera == "tokens" and move in _TOKENS else ""

    def move(self, move: Move, pace: Pace) -> str:
        """A camera move in the model's words."""
        if token := self.token(move):
            return token
        return term(move, pace) if self.camera == "terms" else sentence(move, pace)


def find(name: str) -> VideoModel | None:
    """The model that a name means, however it is spelt ('Wan-AI/Wan2.2-T2V-A14B', 'veo3.1_fast'); None for an unknown one."""
    return next((model for model in MODELS if re.search(rf"(?<![a-z])(?:{model.spelt})", name.lower())), None)


def term(move: Move, pace: Pace) -> str:
    """'slow push in', 'static camera'."""
    if move is Move.STATIC:
        return "static camera"
    return move.value if pace is Pace.NORMAL or move in _PACELESS else f"{pace.value} {move.value}"


def sentence(move: Move, pace: Pace) -> str:
    """'the camera slowly pushes in'."""
    how = {Pace.SLOW: "slowly ", Pace.FAST: "quickly ", Pace.NORMAL: ""}[pace]
    return _SENTENCES[move].format("" if move in _PACELESS else how)


_PACELESS = frozenset({Move.STATIC, Move.HANDHELD, Move.WHIP_PAN, Move.CRASH_ZOOM, Move.RACK_FOCUS})
_SENTENCES = {
    Move.STATIC: "the camera is static", Move.PAN_LEFT: "the camera {}pans left", Move.PAN_RIGHT: "the camera {}pans right",
    Move.TILT_UP: "the camera {}tilts up", Move.TILT_DOWN: "the camera {}tilts down", Move.PUSH_IN: "the camera {}pushes in",
    Move.PULL_BACK: "the camera {}pulls back", Move.TRUCK_LEFT: "the camera {}trucks left",
    Move.TRUCK_RIGHT: "the camera {}trucks right", Move.PEDESTAL_UP: "the camera {}rises straight up",
    Move.PEDESTAL_DOWN: "the camera {}sinks straight down", Move.CRANE_UP: "the camera {}cranes up",
    Move.CRANE_DOWN: "the camera {}cranes down", Move.ORBIT: "the camera {}orbits the subject", Move.ZOOM_IN: "the camera {}zooms in",
    Move.ZOOM_OUT: "the camera {}zooms out", Move.DOLLY_ZOOM: "{}dolly zoom", Move.ROLL: "the camera {}rolls",
    Move.TRACKING: "the camera {}tracks the subject", Move.HANDHELD: "handheld camera",
    Move.DRONE: "the camera {}flies over the scene", Move.WHIP_PAN: "the camera whip-pans",
    Move.CRASH_ZOOM: "the camera crash-zooms in", Move.RACK_FOCUS: "rack focus",
}
_TOKENS = {
    Move.STATIC: "Static shot", Move.PAN_LEFT: "Pan left", Move.PAN_RIGHT: "Pan right", Move.TILT_UP: "Tilt up",
    Move.TILT_DOWN: "Tilt down", Move.PUSH_IN: "Push in", Move.PULL_BACK: "Pull out", Move.TRUCK_LEFT: "Truck left",
    Move.TRUCK_RIGHT: "Truck right", Move.PEDESTAL_UP: "Pedestal up", Move.PEDESTAL_DOWN: "Pedestal down",
    Move.ZOOM_IN: "Zoom in", Move.ZOOM_OUT: "Zoom out", Move.TRACKING: "Tracking shot", Move.HANDHELD: "Shake",
}
"""The camera commands of MiniMax's video API; other moves are said in words."""

_BOTH, _THREE = ("16:9", "9:16"), ("16:9", "9:16", "1:1")
_CINEMA = ("21:9", "16:9", "4:3", "1:1", "3:4", "9:16")
_SEVEN = ("16:9", "9:16", "1:1", "4:5", "5:4", "3:2", "2:3")

MODELS = (
    VideoModel("Runway Aleph", r"(?:runway[\W_]*)?aleph", 1000, camera="sentences"),
    VideoModel("Runway Gen-4.5", r"(?:runway[\W_]*)?gen[\W_]*[234]|runway", 1000, lengths=(2, 10), between=True, ratios=_BOTH,
               camera="sentences"),
    VideoModel("Veo", r"veo", 1000, lengths=(4, 6, 8), ratios=_BOTH),
    VideoModel("Kling 4", r"kling[\W_]*(?:v|ai)?[\W_]*4", 2500, lengths=(3, 15), between=True, ratios=(*_THREE, "21:9")),
    VideoModel("Kling 3", r"kling[\W_]*(?:v|ai)?[\W_]*(?:o[\W_]*)?3", 2500, lengths=(3, 15), between=True, ratios=_THREE),
    VideoModel("Kling", r"kling", 2500, lengths=(5, 10), ratios=_THREE),
    VideoModel("Hailuo", r"hailuo|minimax|t2v-01", 2000, lengths=(6, 10), camera="tokens"),
    VideoModel("Gemini Omni Flash", r"gemini", 4000, lengths=(3, 10), between=True, ratios=_BOTH),
    VideoModel("Seedance 2.5", r"seedance[\W_]*2[\W_]+5", 15_000, lengths=(4, 12), between=True, ratios=_CINEMA),
    VideoModel("Seedance", r"seedance", 3500, lengths=(2, 12), between=True, ratios=_CINEMA),
    VideoModel("Pika", r"pika", 2000, lengths=(5, 10), ratios=_SEVEN),
    VideoModel("Luma Ray", r"luma|ray[\W_]*[23]|dream[\W_]*machine", 5000, lengths=(5, 9), ratios=(*_THREE, "4:3", "3:4", "21:9", "9:21")),
    VideoModel("Sora", r"sora", 4000, lengths=(4, 8, 12), ratios=_BOTH),
    VideoModel("HappyHorse", r"happy[\W_]*horse", 2500, lengths=(3, 15), between=True, ratios=(*_THREE, "4:3", "3:4")),
    VideoModel("Grok Imagine", r"grok", 4000, lengths=(1, 15), between=True, ratios=(*_THREE, "4:3", "3:4", "3:2", "2:3")),
    VideoModel("Synthesia", r"synthesia", 4000, lengths=(1, 120), between=True, ratios=(*_THREE, "4:5", "5:4")),
    VideoModel("Wan 3", r"wan[\W_]*3", 2000, camera="sentences", lengths=(3, 10), between=True, ratios=(*_THREE, "4:3", "3:4")),
    VideoModel("Wan", r"wan", 512, "tokens", "sentences", lengths=(5,)),
    VideoModel("HunyuanVideo", r"hunyuan", 256, "tokens", "sentences", lengths=(5,)),
    VideoModel("LTX-2", r"ltx[\W_]*(?:v(?:ideo)?)?[\W_]*2", 1024, "tokens", "sentences", lengths=(10, 20)),
    VideoModel("LTX", r"ltx", 128, "tokens", "sentences", lengths=(6.4,)),
    VideoModel("CogVideoX", r"cog[\W_]*video", 226, "tokens", "sentences", lengths=(6,)),
    VideoModel("AnimateDiff", r"animate[\W_]*diff", 77, "tokens", lengths=(2,)),
    VideoModel("Stable Diffusion", r"sdxl|stable[\W_]*diffusion", 77, "tokens"),
)
"""The first whose spelling is found is meant."""


@cache
def tokens(text: str) -> int:
    """A careful estimate of how many tokens a text is, so that what is counted as fitting does fit.

    Vocabularies of 32,000 to 256,000 pieces hold most English words whole and split rare ones about every four letters;
    a word of more than seven letters counts a piece for every four letters begun. Other alphabets split finer, and a Han
    character, kana or hangul syllable is one piece or more. Two pieces mark the beginning and the end.
    """
    count = 2
    for piece in re.findall(r"[A-Za-z]+|[À-ʯ]+|\d|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|\w+?|[^\w\s]", text):
        plain = piece.isascii() and piece.isalpha()
        count += 1 if not plain or len(piece) <= 7 else ceil(len(piece) / 4)
    return count
