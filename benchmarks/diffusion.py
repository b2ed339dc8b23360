"""What a step of a video model takes on this machine, and what `--speed balanced` and `fast` save against plain diffusers.

    python -m benchmarks.diffusion                              a tiny Wan with random weights: seconds, on any processor
    python -m benchmarks.diffusion --size 1.3B --steps 30       as large as Wan 2.1 1.3B: 832x480, 81 frames, on a graphics card
    python -m benchmarks.diffusion --size 14B                   as large as Wan 2.1 14B
    python -m benchmarks.diffusion --json FILE                  the figures, for another program

Weights are random: what is measured is time and memory, not beauty. The text encoder is a small one at every size, since it runs once.
`plain` is diffusers' own pipeline called by hand; the others go through the generator's code. All run in one process, one after the
other, each with the memory given back before it; the first call of each, which compiles and warms up, does not count. `off` is how far the
pictures are from plain's, as a share of their spread: exact must be 0 where the plan is the plain one. With random weights the steps of a
film differ as little or as much as chance has it, so what a cache saves here is its overhead and its upper bound, not what it saves on a
real model.
"""

from __future__ import annotations

import argparse
import gc
import json
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, get_args

import numpy as np

from director.model import ShotRequest
from director.tools.generators.diffusion import loading
from director.tools.generators.diffusion.calling import Wish, call
from director.tools.generators.diffusion.libraries import library
from director.tools.generators.diffusion.materials import Given
from director.tools.generators.diffusion.memory import Here, weights_of
from director.tools.generators.diffusion.source import find
from director.tools.generators.diffusion.speed import Speed, quickened

PROMPT = "A fox runs across a frozen river at dawn"


@dataclass(frozen=True)
class Size:
    """Wan's transformer as it is configured (heads of 128, except in the tiny one), and what it films."""

    heads: int
    head: int
    layers: int
    inner: int
    width: int
    height: int
    frames: int


SIZES = {
    "tiny": Size(2, 12, 6, 32, 64, 64, 9),
    "small": Size(8, 64, 12, 2048, 256, 256, 17),
    "1.3B": Size(12, 128, 30, 8960, 832, 480, 81),
    "14B": Size(40, 128, 40, 13824, 832, 480, 81),
}


@dataclass(frozen=True)
class Figures:
    """One way. Seconds of a step and of the whole call; MB at most during it; what was done; how far the pictures are from plain's."""

    way: str
    step: float
    call: float
    megabytes: float
    how: str
    off: float = 0.0


def build(size: Size, folder: Path) -> Path:
    """A Wan pipeline with random weights, saved as a user's model is."""
    torch, diffusers, transformers = library("torch"), library("diffusers"), library("transformers")
    torch.manual_seed(0)
    half = torch.bfloat16 if torch.cuda.is_available() else torch.float32
    letters = [("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0), ("\u2581", -2.0), *((chr(code), -3.0) for code in range(33, 127))]
    tokens = transformers.T5Tokenizer(vocab=letters, extra_ids=0, model_max_length=512)
    reader = transformers.UMT5EncoderModel(transformers.UMT5Config(
        vocab_size=len(tokens), d_model=64, d_kv=8, d_ff=64, num_layers=1, num_heads=8, dropout_rate=0.0)).eval()
    with torch.device("cuda" if torch.cuda.is_available() else "cpu"):
        transformer = diffusers.WanTransformer3DModel(
            patch_size=(1, 2, 2), num_attention_heads=size.heads, attention_head_dim=size.head, in_channels=16, out_channels=16,
            text_dim=64, freq_dim=256, ffn_dim=size.inner, num_layers=size.layers, cross_attn_norm=True, qk_norm="rms_norm_across_heads",
            rope_max_seq_len=1024).to(half)
    real = size.head == 128
    vae = diffusers.AutoencoderKLWan(base_dim=96 if real else 3, z_dim=16, dim_mult=[1, 2, 4, 4] if real else [1, 1, 1, 1],
                                     num_res_blocks=2 if real else 1, temperal_downsample=[False, True, True])
    pipe = diffusers.WanPipeline(transformer=transformer, vae=vae, text_encoder=reader, tokenizer=tokens,
                                 scheduler=diffusers.UniPCMultistepScheduler(prediction_type="flow_prediction", use_flow_sigmas=True,
                                                                             flow_shift=3.0))
    pipe.save_pretrained(folder, safe_serialization=True)
    return folder


def plain(folder: Path, size: Size, steps: int) -> tuple[Figures, Any]:
    """diffusers alone, as its own documentation has it: all of it on the device."""
    torch, diffusers = library("torch"), library("diffusers")
    device = Here().device
    half = torch.bfloat16 if device == "cuda" else torch.float32
    pipe = diffusers.DiffusionPipeline.from_pretrained(str(folder), dtype={"default": half, "vae": torch.float32}).to(device)
    pipe.set_progress_bar_config(disable=True)

    def once(tell: Callable[[], None]) -> Any:
        def after_step(pipe: Any, step: int, timestep: Any, values: dict[str, Any]) -> dict[str, Any]:
            tell()
            return values

        made = pipe(PROMPT, num_frames=size.frames, width=size.width, height=size.height, num_inference_steps=steps, output_type="np",
                    generator=torch.Generator("cpu").manual_seed(1), callback_on_step_end=after_step)
        return made.frames[0]

    return measured("plain", "diffusers alone", once)


def ours(folder: Path, size: Size, steps: int, speed: Speed) -> tuple[Figures, Any]:
    """Through the generator's own code."""
    source = find(str(folder), False)
    wish = Wish(size.frames, size.width, size.height, steps)
    seat = loading.seat(source, str(folder), False, wish, None, speed)
    request = ShotRequest(shot="s1", prompt=PROMPT, seed=1, width=size.width, height=size.height, frames=size.frames, fps=16)
    pipe, said = seat.loaded().pipe, ""

    def once(tell: Callable[[], None]) -> Any:
        nonlocal said
        with quickened(pipe, speed, seat.device) as said:
            return call(pipe, request, source.family, wish, Given(), lambda done: tell()).video

    figures, video = measured(speed, "", once)
    how = ", ".join(part for part in (seat.loaded().where, said) if part)
    return Figures(speed, figures.step, figures.call, figures.megabytes, how), video


def measured(way: str, how: str, once: Callable[[Callable[[], None]], Any]) -> tuple[Figures, Any]:
    """Call twice; the second counts. A step is the mean from the first step's end to the last one's."""
    torch = library("torch")
    once(lambda: None)
    if torch.cuda.is_available():
        torch.cuda.synchronize()
        torch.cuda.reset_peak_memory_stats()
    ends: list[float] = []

    def tell() -> None:
        if torch.cuda.is_available():
            torch.cuda.synchronize()
        ends.append(time.perf_counter())

    begun = time.perf_counter()
    video = once(tell)
    took = time.perf_counter() - begun
    marks = ends[:-1] if way != "plain" and len(ends) > 2 else ends           # ours reports once more at its end
    step = (marks[-1] - marks[0]) / max(1, len(marks) - 1)
    return Figures(way, step, took, peak(), how), np.asarray(video, np.float32)


def peak() -> float:
    """MB at most: of the graphics card since the last reset, else of this process since it began."""
    torch = library("torch")
    if torch.cuda.is_available():
        return float(torch.cuda.max_memory_allocated()) / 1e6
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


def run(size: Size, steps: int, folder: Path) -> list[Figures]:
    """Every way, plain first."""
    model = build(size, folder)
    figures, reference = plain(model, size, steps)
    rows = [figures]
    for speed in get_args(Speed):
        loading.forget()
        gc.collect()
        row, video = ours(model, size, steps, speed)
        rows.append(Figures(**{**asdict(row), "off": float(np.abs(video - reference).mean() / max(1e-9, reference.std()))}))
    loading.forget()
    return rows


def main(words: list[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.diffusion", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--size", choices=list(SIZES), default="tiny", help="how large the model is")
    parser.add_argument("--steps", type=int, default=12, help="denoising steps")
    parser.add_argument("--json", metavar="FILE", type=Path, help="write the figures there too")
    given = parser.parse_args(words)
    loading.quieten()
    if Here().device == "cpu":
        library("torch").set_num_threads(1)
    with tempfile.TemporaryDirectory() as folder:
        rows = run(SIZES[given.size], given.steps, Path(folder) / "wan")
        weights = sum(weights_of(Path(folder) / "wan").values())
    print(f"{given.size}: {weights / 1e6:,.1f} million weights on {Here().name}, {given.steps} steps")
    print(f"{'':10}{'s a step':>10}{'s in all':>10}{'MB':>10}{'saved':>8}{'off':>8}  how")
    for row in rows:
        saved = 1 - row.call / rows[0].call
        print(f"{row.way:10}{row.step:10.4f}{row.call:10.3f}{row.megabytes:10,.0f}{saved:8.0%}{row.off:8.3f}  {row.how}")
    if given.json:
        given.json.write_text(json.dumps({"size": given.size, "weights": weights, "steps": given.steps,
                                          "ways": [asdict(row) for row in rows]}, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
