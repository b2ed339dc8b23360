"""More tiny pipelines with random weights, one for every family and every way of filming: see tiny_models."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

from tiny_models import TEXT, chat_tokenizer, clip_encoder, clip_tokenizer, hunyuan15, libraries, saved, t5_encoder, t5_tokenizer, wan_parts


def wan_i2v(folder: Path, **settings: Any) -> Path:
    """Wan 2.1: a picture to begin on, seen through CLIP as well."""
    diffusers, _ = libraries()
    return saved(diffusers.WanImageToVideoPipeline(**wan_parts(36, image_dim=4, **settings), **_seen(32)), folder)


def wan_flf(folder: Path) -> Path:
    """Wan 2.1 first-and-last-frame: its embedding has a place for two pictures."""
    diffusers, _ = libraries()
    parts = wan_parts(36, image_dim=4, pos_embed_seq_len=2 * (4 * 4 + 1))
    return saved(diffusers.WanImageToVideoPipeline(**parts, **_seen(4)), folder)


def wan22_i2v(folder: Path) -> Path:
    """Wan 2.2 A14B: two experts, both pictures in the latents."""
    diffusers, _ = libraries()
    second = wan_parts(36)["transformer"]
    pipe = diffusers.WanImageToVideoPipeline(**wan_parts(36), transformer_2=second, boundary_ratio=0.9, image_encoder=None,
                                             image_processor=None)
    return saved(pipe, folder)


def wan22(folder: Path) -> Path:
    """Wan 2.2 A14B from words: two experts."""
    diffusers, _ = libraries()
    return saved(diffusers.WanPipeline(**wan_parts(), transformer_2=wan_parts()["transformer"], boundary_ratio=0.875), folder)


def wan_v2v(folder: Path) -> Path:
    diffusers, _ = libraries()
    scheduler = diffusers.UniPCMultistepScheduler(prediction_type="flow_prediction", use_flow_sigmas=True, flow_shift=3.0)
    return saved(diffusers.WanVideoToVideoPipeline(**{**wan_parts(), "scheduler": scheduler}), folder)


def wan_vace(folder: Path) -> Path:
    diffusers, _ = libraries()
    parts = wan_parts(kind="WanVACETransformer3DModel", vace_layers=[0], vace_in_channels=96)
    return saved(diffusers.WanVACEPipeline(**parts), folder)


def ltx2(folder: Path) -> Path:
    """Pictures and their sound."""
    diffusers, _ = libraries()
    parts: Any = import_module("diffusers.pipelines.ltx2")
    tokens = _gemma_tokenizer()
    reader = _gemma(tokens)
    width, layers = reader.config.text_config.hidden_size, reader.config.text_config.num_hidden_layers
    heads: dict[str, Any] = {f"{way}_connector_{name}": value for way in ("video", "audio") for name, value in (
        ("num_attention_heads", 4), ("attention_head_dim", 8), ("num_layers", 1), ("num_learnable_registers", None))}
    pipe = diffusers.LTX2Pipeline(
        transformer=diffusers.LTX2VideoTransformer3DModel(
            in_channels=4, out_channels=4, patch_size=1, patch_size_t=1, num_attention_heads=2, attention_head_dim=8,
            cross_attention_dim=16, audio_in_channels=4, audio_out_channels=4, audio_num_attention_heads=2,
            audio_attention_head_dim=4, audio_cross_attention_dim=8,
            num_layers=1, qk_norm="rms_norm_across_heads", caption_channels=width, rope_double_precision=False, rope_type="split"),
        vae=diffusers.AutoencoderKLLTX2Video(
            in_channels=3, out_channels=3, latent_channels=4, block_out_channels=(8,), decoder_block_out_channels=(8,),
            layers_per_block=(1,), decoder_layers_per_block=(1, 1), spatio_temporal_scaling=(True,),
            decoder_spatio_temporal_scaling=(True,),
            decoder_inject_noise=(False, False), downsample_type=("spatiotemporal",), upsample_residual=(False,), upsample_factor=(1,),
            timestep_conditioning=False, patch_size=4, patch_size_t=1, encoder_causal=True, decoder_causal=False),
        audio_vae=diffusers.AutoencoderKLLTX2Audio(
            base_channels=4, output_channels=2, ch_mult=(1,), num_res_blocks=1, attn_resolutions=None, in_channels=2, resolution=32,
            latent_channels=2, norm_type="pixel", causality_axis="height", dropout=0.0, mid_block_add_attention=False, sample_rate=16000,
            mel_hop_length=160, is_causal=True, mel_bins=8),
        scheduler=diffusers.FlowMatchEulerDiscreteScheduler(), text_encoder=reader, tokenizer=tokens,
        connectors=parts.LTX2TextConnectors(
            caption_channels=width, text_proj_in_factor=layers + 1, connector_rope_base_seq_len=32, rope_theta=10000.0,
            rope_double_precision=False, causal_temporal_positioning=False, rope_type="split", **heads),
        vocoder=import_module("diffusers.pipelines.ltx2.vocoder").LTX2Vocoder(
            in_channels=16, hidden_channels=32, out_channels=2, upsample_kernel_sizes=[4, 4], upsample_factors=[2, 2],
            resnet_kernel_sizes=[3], resnet_dilations=[[1, 3, 5]], leaky_relu_negative_slope=0.1, output_sampling_rate=16000))
    return saved(pipe, folder)


def cogvideox(folder: Path, kind: str = "CogVideoXPipeline", pictured: bool = False) -> Path:
    """At least 49 frames; `pictured`: twice the channels, for a picture to begin on."""
    diffusers, _ = libraries()
    transformer = diffusers.CogVideoXTransformer3DModel(
        num_attention_heads=2, attention_head_dim=16, in_channels=8 if pictured else 4, out_channels=4, time_embed_dim=2,
        text_embed_dim=TEXT, num_layers=1, sample_width=8, sample_height=8, sample_frames=49, patch_size=2, temporal_compression_ratio=4,
        max_text_seq_length=226, use_rotary_positional_embeddings=pictured, use_learned_positional_embeddings=pictured)
    vae = diffusers.AutoencoderKLCogVideoX(
        in_channels=3, out_channels=3, down_block_types=("CogVideoXDownBlock3D",) * 4, up_block_types=("CogVideoXUpBlock3D",) * 4,
        block_out_channels=(8, 8, 8, 8), latent_channels=4, layers_per_block=1, norm_num_groups=2, temporal_compression_ratio=4)
    pipe = getattr(diffusers, kind)(transformer=transformer, vae=vae, scheduler=diffusers.CogVideoXDDIMScheduler(),
                                    text_encoder=t5_encoder(), tokenizer=t5_tokenizer())
    return saved(pipe, folder)


def hunyuan(folder: Path) -> Path:
    """The first HunyuanVideo: a language model and CLIP read the words."""
    diffusers, transformers = libraries()
    tokens = chat_tokenizer()
    reader = transformers.LlamaModel(transformers.LlamaConfig(
        vocab_size=len(tokens), hidden_size=16, intermediate_size=16, num_hidden_layers=3, num_attention_heads=2, num_key_value_heads=2,
        pad_token_id=256, max_position_embeddings=4096)).eval()
    return saved(diffusers.HunyuanVideoPipeline(**_hunyuan_parts(4), text_encoder=reader, tokenizer=tokens), folder)


def _hunyuan_parts(channels: int, **settings: Any) -> dict[str, Any]:
    """What both pipelines of the first HunyuanVideo share."""
    diffusers, _ = libraries()
    transformer = diffusers.HunyuanVideoTransformer3DModel(
        in_channels=channels, out_channels=4, num_attention_heads=2, attention_head_dim=10, num_layers=1, num_single_layers=1,
        num_refiner_layers=1, patch_size=1, patch_size_t=1, guidance_embeds=not settings, text_embed_dim=16, pooled_projection_dim=8,
        rope_axes_dim=(2, 4, 4), **settings)
    vae = diffusers.AutoencoderKLHunyuanVideo(
        in_channels=3, out_channels=3, latent_channels=4, block_out_channels=(8, 8, 8, 8), layers_per_block=1, norm_num_groups=4,
        mid_block_add_attention=False)
    return {"transformer": transformer, "vae": vae, "scheduler": diffusers.FlowMatchEulerDiscreteScheduler(shift=7.0),
            "text_encoder_2": clip_encoder(8), "tokenizer_2": clip_tokenizer()}


def hunyuan_i2v(folder: Path) -> Path:
    """The first HunyuanVideo from a picture: LLaVA sees it (576 tokens) and reads the words."""
    diffusers, transformers = libraries()
    tokens = _llava_tokenizer()
    reader = transformers.LlavaForConditionalGeneration(transformers.LlavaConfig(
        text_config={"model_type": "llama", "vocab_size": len(tokens), "hidden_size": 16, "intermediate_size": 16, "num_hidden_layers": 3,
                     "num_attention_heads": 2, "num_key_value_heads": 2, "max_position_embeddings": 2048},
        vision_config={"model_type": "clip_vision_model", "hidden_size": 8, "intermediate_size": 8, "num_hidden_layers": 2,
                       "num_attention_heads": 2, "image_size": 336, "patch_size": 14, "projection_dim": 8},
        image_token_index=tokens.convert_tokens_to_ids("<image>"), pad_token_id=tokens.pad_token_id)).eval()
    pipe = diffusers.HunyuanVideoImageToVideoPipeline(
        **_hunyuan_parts(9, image_condition_type="latent_concat"), text_encoder=reader, tokenizer=tokens,
        image_processor=transformers.CLIPImageProcessor(crop_size=336, size=336))
    return saved(pipe, folder)


def _llava_tokenizer() -> Any:
    """Words in pieces of five letters, so that the pipeline's own introduction has about as many tokens as with the real one."""
    tokenizers, transformers = import_module("tokenizers"), libraries()[1]
    letters = sorted({*map(chr, range(33, 127))})
    made = tokenizers.Tokenizer(tokenizers.models.WordLevel({word: number for number, word in enumerate(["<unk>", "<s>", *letters])},
                                                            unk_token="<unk>"))
    made.pre_tokenizer = tokenizers.pre_tokenizers.Sequence([
        tokenizers.pre_tokenizers.WhitespaceSplit(), tokenizers.pre_tokenizers.Split(tokenizers.Regex(".{1,5}"), "isolated")])
    made.post_processor = tokenizers.processors.TemplateProcessing(single="<s> $A", special_tokens=[("<s>", 1)])
    tokens = transformers.PreTrainedTokenizerFast(tokenizer_object=made, unk_token="<unk>", bos_token="<s>", pad_token="<pad>",
                                                  model_max_length=512)
    tokens.add_tokens(["<image>", "<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>"], special_tokens=True)
    return tokens


def hunyuan15_i2v(folder: Path) -> Path:
    """A picture to begin on; the size follows from it."""
    _, transformers = libraries()
    eye = transformers.SiglipVisionModel(transformers.SiglipVisionConfig(
        hidden_size=12, intermediate_size=12, num_hidden_layers=1, num_attention_heads=2, image_size=54, patch_size=2)).eval()
    return hunyuan15(folder, "HunyuanVideo15ImageToVideoPipeline", image_encoder=eye,
                     feature_extractor=transformers.SiglipImageProcessor(size={"height": 54, "width": 54}))


def svd(folder: Path) -> Path:
    """Animates a picture and reads no words."""
    diffusers, transformers = libraries()
    unet = diffusers.UNetSpatioTemporalConditionModel(
        block_out_channels=(32, 32), layers_per_block=1, sample_size=32, in_channels=8, out_channels=4,
        down_block_types=("CrossAttnDownBlockSpatioTemporal", "DownBlockSpatioTemporal"),
        up_block_types=("UpBlockSpatioTemporal", "CrossAttnUpBlockSpatioTemporal"), cross_attention_dim=32, num_attention_heads=8,
        projection_class_embeddings_input_dim=96, addition_time_embed_dim=32)
    scheduler = diffusers.EulerDiscreteScheduler(
        beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear", interpolation_type="linear", prediction_type="v_prediction",
        sigma_max=700.0, sigma_min=0.002, steps_offset=1, timestep_spacing="leading", timestep_type="continuous", use_karras_sigmas=True)
    vae = diffusers.AutoencoderKLTemporalDecoder(
        block_out_channels=[32, 32, 32, 32], in_channels=3, out_channels=3, down_block_types=["DownEncoderBlock2D"] * 4,
        latent_channels=4)
    pipe = diffusers.StableVideoDiffusionPipeline(
        unet=unet, scheduler=scheduler, vae=vae, image_encoder=_eye(224, width=32, patch=56),
        feature_extractor=transformers.CLIPImageProcessor(crop_size=224, size=224))
    return saved(pipe, folder)


def stable_diffusion(folder: Path) -> Path:
    diffusers, _ = libraries()
    unet = diffusers.UNet2DConditionModel(
        block_out_channels=(4, 8), layers_per_block=1, sample_size=32, in_channels=4, out_channels=4, cross_attention_dim=8,
        norm_num_groups=2, down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"), up_block_types=("CrossAttnUpBlock2D", "UpBlock2D"))
    pipe = diffusers.StableDiffusionPipeline(
        unet=unet, scheduler=_ddim(), vae=_decoder(), text_encoder=clip_encoder(8), tokenizer=clip_tokenizer(), safety_checker=None,
        feature_extractor=None, image_encoder=None, requires_safety_checker=False)
    return saved(pipe, folder)


def motion_module(folder: Path) -> Path:
    """What makes the tiny Stable Diffusion film."""
    diffusers, _ = libraries()
    diffusers.MotionAdapter(block_out_channels=(4, 8), motion_layers_per_block=1, motion_norm_num_groups=2,
                            motion_num_attention_heads=4).save_pretrained(folder, safe_serialization=True)
    return folder


def sdxl(folder: Path) -> Path:
    diffusers, _ = libraries()
    unet = diffusers.UNet2DConditionModel(
        block_out_channels=(2, 4), layers_per_block=1, sample_size=32, in_channels=4, out_channels=4, attention_head_dim=(2, 4),
        use_linear_projection=True, addition_embed_type="text_time", addition_time_embed_dim=8, transformer_layers_per_block=(1, 1),
        projection_class_embeddings_input_dim=80, cross_attention_dim=64, norm_num_groups=1,
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"), up_block_types=("CrossAttnUpBlock2D", "UpBlock2D"))
    pipe = diffusers.StableDiffusionXLPipeline(
        unet=unet, scheduler=_ddim(), vae=_decoder(), text_encoder=clip_encoder(32), tokenizer=clip_tokenizer(),
        text_encoder_2=clip_encoder(32, "CLIPTextModelWithProjection"), tokenizer_2=clip_tokenizer())
    return saved(pipe, folder)


def flux(folder: Path) -> Path:
    diffusers, _ = libraries()
    transformer = diffusers.FluxTransformer2DModel(
        patch_size=1, in_channels=4, num_layers=1, num_single_layers=1, attention_head_dim=16, num_attention_heads=2,
        joint_attention_dim=32, pooled_projection_dim=32, axes_dims_rope=[4, 4, 8])
    vae = diffusers.AutoencoderKL(
        sample_size=32, in_channels=3, out_channels=3, block_out_channels=(4,), layers_per_block=1, latent_channels=1, norm_num_groups=1,
        use_quant_conv=False, use_post_quant_conv=False, shift_factor=0.0609, scaling_factor=1.5035)
    pipe = diffusers.FluxPipeline(
        scheduler=diffusers.FlowMatchEulerDiscreteScheduler(), text_encoder=clip_encoder(32), text_encoder_2=t5_encoder(),
        tokenizer=clip_tokenizer(), tokenizer_2=t5_tokenizer(), transformer=transformer, vae=vae)
    return saved(pipe, folder)


def _ddim() -> Any:
    return libraries()[0].DDIMScheduler(beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear", clip_sample=False,
                                         steps_offset=1)


def _decoder() -> Any:
    return libraries()[0].AutoencoderKL(
        block_out_channels=[4, 8, 8, 8], in_channels=3, out_channels=3, down_block_types=["DownEncoderBlock2D"] * 4,
        up_block_types=["UpDecoderBlock2D"] * 4, latent_channels=4, norm_num_groups=2)


def _seen(size: int) -> dict[str, Any]:
    """How Wan 2.1 sees a picture: CLIP, a token for each of its pixels."""
    _, transformers = libraries()
    return {"image_encoder": _eye(size, width=4, patch=1 if size < 8 else 4),
            "image_processor": transformers.CLIPImageProcessor(crop_size=size, size=size)}


def _eye(size: int, width: int, patch: int) -> Any:
    _, transformers = libraries()
    return transformers.CLIPVisionModelWithProjection(transformers.CLIPVisionConfig(
        hidden_size=width, projection_dim=width, num_hidden_layers=2, num_attention_heads=2, image_size=size, intermediate_size=16,
        patch_size=patch)).eval()


def _gemma_tokenizer() -> Any:
    marks = ["<pad>", "<eos>", "<bos>", "<unk>", "<mask>", "<start_of_turn>", "<end_of_turn>", "<start_of_image>", "<end_of_image>",
             "<image_soft_token>", "\u2581"]
    words = [*marks, *(chr(code) for code in range(33, 127)), *(f"<0x{code:02X}>" for code in range(256))]
    return import_module("transformers").GemmaTokenizer(vocab={word: number for number, word in enumerate(words)}, merges=[],
                                                        model_max_length=1024, padding_side="left")


def _gemma(tokens: Any) -> Any:
    _, transformers = libraries()
    return transformers.Gemma3ForConditionalGeneration(transformers.Gemma3Config(
        text_config={"vocab_size": len(tokens), "hidden_size": 32, "intermediate_size": 32, "num_hidden_layers": 2,
                     "num_attention_heads": 4, "num_key_value_heads": 1, "head_dim": 8, "max_position_embeddings": 2048,
                     "sliding_window": 512, "pad_token_id": 0,
                     "eos_token_id": 1, "bos_token_id": 2},
        vision_config={"hidden_size": 16, "intermediate_size": 32, "num_hidden_layers": 1, "num_attention_heads": 2, "image_size": 28,
                       "patch_size": 14},
        mm_tokens_per_image=4, image_token_index=9, boi_token_index=7, eoi_token_index=8)).eval()
