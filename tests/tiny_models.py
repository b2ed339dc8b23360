"""Tiny text-to-video pipelines with random weights, made in code and saved as a user's models are: no hub, no network.

Their pictures are noise, but everything around them is as with real ones: folders, tokenizers, schedulers, decoders.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

TEXT = 32                        # width of the text encoder


def wan(folder: Path, **settings: Any) -> Path:
    """4k + 1 frames at 16 a second, sizes in steps of 16; T5 tokenizer; 0.2 MB. `settings` are the transformer's."""
    diffusers, _ = libraries()
    return saved(diffusers.WanPipeline(**wan_parts(**settings)), folder)


def wan_parts(channels: int = 16, kind: str = "WanTransformer3DModel", **settings: Any) -> dict[str, Any]:
    """The parts that Wan's pipelines share; `channels` go into the transformer."""
    diffusers, transformers = libraries()
    transformer = getattr(diffusers, kind)(
        patch_size=(1, 2, 2), num_attention_heads=2, attention_head_dim=12, in_channels=channels, out_channels=16, text_dim=TEXT,
        freq_dim=64, ffn_dim=32, cross_attn_norm=True, qk_norm="rms_norm_across_heads", rope_max_seq_len=64,
        **{"num_layers": 1, **settings})
    vae = diffusers.AutoencoderKLWan(base_dim=3, z_dim=16, dim_mult=[1, 1, 1, 1], num_res_blocks=1,
                                     temperal_downsample=[False, True, True])
    reader = t5_encoder(transformers.UMT5EncoderModel, transformers.UMT5Config)
    return {"transformer": transformer, "vae": vae, "scheduler": diffusers.FlowMatchEulerDiscreteScheduler(shift=3.0),
            "tokenizer": t5_tokenizer(), "text_encoder": reader}


def ltx(folder: Path, kind: str = "LTXPipeline") -> Path:
    """8k + 1 frames at 25 a second, sizes in steps of 32; takes the frame rate."""
    diffusers, transformers = libraries()
    transformer = diffusers.LTXVideoTransformer3DModel(
        in_channels=8, out_channels=8, patch_size=1, patch_size_t=1, num_attention_heads=4, attention_head_dim=8, cross_attention_dim=32,
        num_layers=1, caption_channels=TEXT)
    vae = diffusers.AutoencoderKLLTXVideo(
        in_channels=3, out_channels=3, latent_channels=8, block_out_channels=(8, 8, 8, 8), decoder_block_out_channels=(8, 8, 8, 8),
        layers_per_block=(1,) * 5, decoder_layers_per_block=(1,) * 5, spatio_temporal_scaling=(True, True, True, False),
        decoder_spatio_temporal_scaling=(True, True, True, False), decoder_inject_noise=(False,) * 5, upsample_residual=(False,) * 4,
        upsample_factor=(1,) * 4, timestep_conditioning=False, patch_size=4, patch_size_t=1, encoder_causal=True, decoder_causal=False)
    pipe = getattr(diffusers, kind)(transformer=transformer, vae=vae, scheduler=diffusers.FlowMatchEulerDiscreteScheduler(),
                                 tokenizer=t5_tokenizer(), text_encoder=t5_encoder(transformers.T5EncoderModel, transformers.T5Config))
    return saved(pipe, folder)


def animatediff(folder: Path, kind: str = "AnimateDiffPipeline") -> Path:
    """16 frames at 8 a second; an image model with a motion module, CLIP tokenizer of 77 tokens."""
    diffusers, _ = libraries()
    widths = (8, 8)
    unet = diffusers.UNet2DConditionModel(
        block_out_channels=widths, layers_per_block=1, sample_size=8, in_channels=4, out_channels=4, cross_attention_dim=8,
        norm_num_groups=2, down_block_types=("CrossAttnDownBlock2D", "DownBlock2D"), up_block_types=("CrossAttnUpBlock2D", "UpBlock2D"))
    vae = diffusers.AutoencoderKL(
        block_out_channels=(8, 8, 8, 8), in_channels=3, out_channels=3, latent_channels=4, norm_num_groups=2,
        down_block_types=["DownEncoderBlock2D"] * 4, up_block_types=["UpDecoderBlock2D"] * 4)
    motion = diffusers.MotionAdapter(block_out_channels=widths, motion_layers_per_block=1, motion_norm_num_groups=2,
                                     motion_num_attention_heads=4)
    scheduler = diffusers.DDIMScheduler(beta_start=0.00085, beta_end=0.012, beta_schedule="linear", clip_sample=False)
    pipe = getattr(diffusers, kind)(unet=unet, scheduler=scheduler, vae=vae, motion_adapter=motion, text_encoder=clip_encoder(8),
                                    tokenizer=clip_tokenizer(), feature_extractor=None, image_encoder=None)
    return saved(pipe, folder)


def libraries() -> tuple[Any, Any]:
    """diffusers and transformers, with the random weights to come fixed."""
    torch: Any = import_module("torch")
    torch.set_num_threads(1)
    torch.manual_seed(0)
    for name in ("diffusers", "transformers"):
        import_module(f"{name}.utils.logging").disable_progress_bar()
    return import_module("diffusers"), import_module("transformers")


def saved(pipe: Any, folder: Path) -> Path:
    pipe.save_pretrained(folder, safe_serialization=True)
    (folder / "README.md").write_text("---\nlicense: apache-2.0\ntags:\n- video\n---\n# A tiny model\n")
    return folder


def t5_tokenizer() -> Any:
    """One token a character: padding, end and unknown, the mark of a space, printable ASCII."""
    letters = [(chr(code), -3.0) for code in range(33, 127)]
    vocabulary = [("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0), ("\u2581", -2.0), *letters]
    return import_module("transformers").T5Tokenizer(vocab=vocabulary, extra_ids=0, model_max_length=512)


def t5_encoder(kind: Any = None, configuration: Any = None) -> Any:
    transformers: Any = import_module("transformers")
    kind, configuration = kind or transformers.T5EncoderModel, configuration or transformers.T5Config
    return kind(configuration(vocab_size=len(t5_tokenizer()), d_model=TEXT, d_kv=8, d_ff=32, num_layers=1, num_heads=4, dropout_rate=0.0,
                              pad_token_id=0, eos_token_id=1)).eval()


def clip_tokenizer() -> Any:
    """Byte pairs without merges: one token a byte."""
    letters = sorted(import_module("tokenizers").pre_tokenizers.ByteLevel.alphabet())
    words = [*letters, *(letter + "</w>" for letter in letters), "<|startoftext|>", "<|endoftext|>"]
    return import_module("transformers").CLIPTokenizer(vocab={word: number for number, word in enumerate(words)}, merges=[],
                                                       model_max_length=77)


def clip_encoder(width: int, kind: str = "CLIPTextModel") -> Any:
    transformers: Any = import_module("transformers")
    tokens = clip_tokenizer()
    return getattr(transformers, kind)(transformers.CLIPTextConfig(
        vocab_size=len(tokens), bos_token_id=tokens.bos_token_id, eos_token_id=tokens.eos_token_id, pad_token_id=tokens.pad_token_id,
        hidden_size=width, intermediate_size=16, num_attention_heads=4, num_hidden_layers=1, projection_dim=width)).eval()


def hunyuan15(folder: Path, kind: str = "HunyuanVideo15Pipeline", **more: Any) -> Path:
    """4k + 1 frames at 24 a second; two text encoders, no negative prompt without guidance, and no callback after steps."""
    diffusers, transformers = libraries()
    guiders: Any = import_module("diffusers.guiders")
    transformer = diffusers.HunyuanVideo15Transformer3DModel(
        in_channels=9, out_channels=4, num_attention_heads=2, attention_head_dim=8, num_layers=1, num_refiner_layers=1, mlp_ratio=2.0,
        patch_size=1, patch_size_t=1, text_embed_dim=16, text_embed_2_dim=TEXT, image_embed_dim=12, rope_axes_dim=(2, 2, 4), target_size=16,
        task_type="i2v" if more else "t2v")
    vae = diffusers.AutoencoderKLHunyuanVideo15(
        in_channels=3, out_channels=3, latent_channels=4, block_out_channels=(16, 16, 16), layers_per_block=1, spatial_compression_ratio=8,
        temporal_compression_ratio=4, downsample_match_channel=False, upsample_match_channel=False)
    tokens = chat_tokenizer()
    reader = transformers.Qwen2_5_VLTextModel(transformers.Qwen2_5_VLTextConfig(
        vocab_size=len(tokens), hidden_size=16, intermediate_size=16, num_hidden_layers=3, num_attention_heads=2, num_key_value_heads=2,
        rope_scaling={"mrope_section": [1, 1, 2], "rope_type": "default", "type": "default"}, rope_theta=1000000.0)).eval()
    shape = transformers.T5Config(vocab_size=512, d_model=TEXT, d_kv=8, d_ff=32, num_layers=1, num_heads=4)
    glyphs = transformers.T5EncoderModel(shape).eval()
    pipe = getattr(diffusers, kind)(
        transformer=transformer, vae=vae, scheduler=diffusers.FlowMatchEulerDiscreteScheduler(shift=7.0), text_encoder=reader,
        tokenizer=tokens, text_encoder_2=glyphs, tokenizer_2=transformers.ByT5Tokenizer(),
        guider=guiders.ClassifierFreeGuidance(guidance_scale=1.0), **more)
    return saved(pipe, folder)


def chat_tokenizer() -> Any:
    """One token a byte, and the marks of a conversation."""
    letters = sorted(import_module("tokenizers").pre_tokenizers.ByteLevel.alphabet())
    vocabulary = {**{letter: number for number, letter in enumerate(letters)}, "<|endoftext|>": 256}
    tokens = import_module("transformers").Qwen2Tokenizer(vocab=vocabulary, merges=[], model_max_length=4096)
    tokens.add_tokens(["<|im_start|>", "<|im_end|>"], special_tokens=True)
    tokens.chat_template = ("{% for m in messages %}<|im_start|>{{ m['role'] }}\n{% if m['content'] is string %}{{ m['content'] }}"
                            "{% else %}{% for c in m['content'] %}{{ c.get('text', '') }}{% endfor %}{% endif %}<|im_end|>\n{% endfor %}"
                            "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}")
    return tokens
