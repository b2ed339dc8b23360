"""The picture's technical shape: aspect, resolution, frames per second."""

from __future__ import annotations

import re

from director.vocabulary import Aspect, Resolution

_RATIOS = (
    (Aspect.SCOPE, r"\b2[.,](?:39|35|40)\s?:\s?1\b"),
    (Aspect.ULTRA, r"\b21\s?[:x×]\s?9\b"),
    (Aspect.FEED, r"\b4\s?[:x×]\s?5\b"),
    (Aspect.CLASSIC, r"\b4\s?[:x×]\s?3\b|\bacademy ratio\b"),
    (Aspect.PORTRAIT, r"\b3\s?[:x×]\s?4\b"),
)
_TALL = (
    r"\b9\s?[:x×]\s?16\b|\b(?:vertical|portrait (?:format|mode|orientation|video)|upright|hochformat|tik ?tok|reels?|youtube shorts?|"
    r"yt shorts?|shorts\b|"
    r"insta(?:gram)? stor(?:y|ies)|snapchat|for (?:phones?|mobile)|phone screens?|vertikal|verticale?|1080\s?x\s?1920)\b|縦|竖屏|竖版"
)
_SQUARE = (
    r"\b1\s?[:x×]\s?1\b|\bsquare (?:video|format|film|clip|post|aspect|frame)\b|\bsquare\b(?=[^.]{0,20}\binsta)|(?:^|[,.;(]\s*)"
    r"square(?=\s*[,.;)]|$)|\b\d+\s?(?:s|secs?|seconds?)\b,? square\b|\bsquare(?=,? \d+\s?(?:s|secs?|seconds?)\b)|"
    r"\b(?:quadratisch\w*|carré)\b|\b1080\s?x\s?1080\b"
)
_WIDE = (
    r"\b(?:16\s?[:x×]\s?9|21\s?:\s?9|2\.39|widescreen|landscape (?:format|mode|orientation|video)|horizontal (?:video|format)|"
    r"querformat|1920\s?x\s?1080|"
    r"cinemascope|for youtube|for tv|for cinema)\b"
)


def aspect(text: str) -> Aspect:
    """The asked shape: ratios in figures before words ('square', 'for TikTok'); what is only a feel, or denied, is not it."""
    figures = [(Aspect.TALL, r"\b9\s?[:x×]\s?16\b"), (Aspect.SQUARE, r"\b1\s?[:x×]\s?1\b"), (Aspect.WIDE, r"\b16\s?[:x×]\s?9\b"), *_RATIOS]
    said = [
        (re.search(r"deliver|export|final|output", text[max(0, hit.start() - 20) : hit.start()], re.I) is None, hit.start(), aspect)
        for aspect, pattern in figures
        for hit in re.finditer(pattern, text, re.I)
        if not _has(r"\b(?:not|no|never|instead of)\s*$", text[max(0, hit.start() - 12) : hit.start()])
        and not _has(r"^\s*(?:feel|look|vibe|framing within)", text[hit.end() : hit.end() + 10])
    ]
    if said:
        return min(said, key=lambda s: s[:2])[2]
    for aspect, pattern in ((Aspect.TALL, _TALL), (Aspect.SQUARE, _SQUARE), (Aspect.WIDE, _WIDE)):
        hit = re.search(pattern, text, re.I)
        if hit and not _has(r"\b(?:not|no|never|reel of|film)\s*$", text[max(0, hit.start() - 8) : hit.start()]):
            return aspect
    return Aspect.WIDE


def resolution(text: str) -> Resolution:
    for pattern, value in (
        (r"\b(?:4k|uhd|2160p|3840)\b", Resolution.P2160),
        (r"\b(?:1440p|2k|qhd)\b", Resolution.P1440),
        (r"\b(?:720p)\b", Resolution.P720),
    ):
        if _has(pattern, text):
            return value
    return Resolution.P1080


def fps(text: str) -> int:
    hit = re.search(r"\b(\d{2})\s?(?:fps|frames per second|bilder pro sekunde)\b", text, re.I)
    return min(max(int(hit.group(1)), 12), 60) if hit else 24


def _has(pattern: str, text: str) -> bool:
    return re.search(pattern, text, re.I) is not None
