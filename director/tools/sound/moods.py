"""The moods music can have."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Mood:
    """A way of making music.

    bpm: slowest and fastest tempo; beats: per bar; tonics: pitch classes to choose the key from; verse, bridge, turn,
    close: a chord per bar (see harmony.chord); pad, keys, bass, lead: instruments of held.py and struck.py; pattern and
    line: what keys and bass play (see parts.py); register: MIDI pitch the lead lives around; groove: drums (grooves.py);
    swing: 0 straight to 1 triplets; lively: 0 long notes to 1 many; climax: 0 hush to 1 everything at the turn;
    room: seconds of reverb; wet: its amount; low, air: dB below 240 Hz and above 2.2 kHz; levels: pad, keys, bass, lead, drums;
    trim: dB that bring the whole bed to about -19 LUFS.
    """

    name: str
    words: str
    bpm: tuple[int, int]
    scale: str
    verse: tuple[str, ...]
    bridge: tuple[str, ...]
    turn: tuple[str, ...]
    close: tuple[str, ...]
    pad: str
    keys: str
    pattern: str
    bass: str
    line: str
    lead: str
    groove: str = ""
    beats: int = 4
    tonics: tuple[int, ...] = (0, 2, 5, 7, 9)
    register: int = 76
    swing: float = 0.0
    lively: float = 0.4
    climax: float = 0.8
    room: float = 2.4
    wet: float = 0.32
    low: float = -2.0
    air: float = 2.0
    levels: tuple[float, float, float, float, float] = (1.0, 1.0, 1.0, 1.0, 1.0)
    trim: float = 0.0


def _bars(text: str) -> tuple[str, ...]:
    return tuple(text.split())


MOODS: tuple[Mood, ...] = (
    Mood("wonder", "wonder wondering awe magical magic dreamy dream starry cosmic space ethereal curious discovery enchant fantasy "
        "fairy marvel",
         (74, 86), "lydian", _bars("Iadd9 II6 vi7 IVadd9"), _bars("vi7 IVmaj7 Iadd9 V"), _bars("bVImaj7 bVII Iadd9 IImaj7"),
             _bars("IVadd9 V6 vi7 V"),
         "glass pad", "harp", "broken", "soft bass", "long", "celesta", "shimmer", lively=0.45, wet=0.42, room=3.0,
             levels=(0.9, 1.1, 0.9, 1.1, 0.6)),
    Mood("calm", "calm gentle peaceful quiet serene soft relaxing relaxed meditative soothing tender warm cozy cosy slow "
        "lullaby still tranquil contemplative",
         (62, 72), "major", _bars("Iadd9 iii7 IVmaj7 Iadd9"), _bars("vi7 iii7 IVmaj7 Vsus4"), _bars("ii7 V7 iii7 IVmaj7"),
             _bars("IVmaj7 V7 vi7 IVadd9"),
         "warm pad", "felt piano", "sparse", "soft bass", "long", "flute", lively=0.2, climax=0.5, wet=0.38, room=2.8,
             levels=(0.9, 1.3, 0.8, 0.8, 0.5)),
    Mood("happy", "happy joy joyful cheerful bright sunny upbeat uplifting fun positive optimistic celebration celebrate festive "
        "feelgood glad summer",
         (104, 118), "major", _bars("I V6 vi7 IV"), _bars("IV V iii7 vi7"), _bars("bVII IV I V"), _bars("IV V I6 V7"),
         "strings", "grand piano", "pulse", "upright bass", "half", "glass bell", "light pop", lively=0.6, climax=1.0, room=1.6, wet=0.22,
             low=-1.0, levels=(0.6, 1.0, 1.0, 0.9, 0.7), trim=2.3),
    Mood("playful", "playful comic comedy comical funny quirky mischievous cute whimsical whimsy silly cartoon childlike kids cheeky "
        "light bouncy",
         (112, 126), "major", _bars("I II7 V7 I6"), _bars("vi IV ii7 V7"), _bars("bVI bVII I V7"), _bars("IV V7 I V7"),
         "short strings", "pizzicato", "oompah", "upright bass", "half", "clarinet", "tick tock", lively=0.75, climax=0.8, room=1.3,
             wet=0.2, levels=(0.35, 1.3, 1.0, 0.9, 0.6), trim=3.9),
    Mood("sad", "sad sadness melancholy melancholic sorrow grief lonely loss longing tearful heartbreak bittersweet nostalgic nostalgia "
        "wistful mourning farewell somber sombre",
         (58, 66), "minor", _bars("iadd9 bVImaj7 bIII bVIIsus4"), _bars("iv7 i bVImaj7 V7"), _bars("bVImaj7 bVII iv7 V7"),
             _bars("bVImaj7 iv6 bVII V7"),
         "strings", "felt piano", "broken", "low strings", "long", "solo strings", tonics=(9, 4, 2, 0), register=72, lively=0.25,
             climax=0.7, room=2.8, wet=0.36, levels=(0.8, 1.3, 0.8, 0.8, 0.5)),
    Mood("romantic", "romantic romance love loving tenderness passion passionate intimate wedding kiss sweet affection",
         (70, 80), "major", _bars("Imaj9 vi7 ii9 V7"), _bars("IVmaj7 iii7 vi7 II7"), _bars("bVImaj7 IV6 Imaj7 V7"),
             _bars("ii7 V7 iii7 vi7"),
         "strings", "electric piano", "waltz", "upright bass", "half", "solo strings", "brushes", beats=3, tonics=(3, 5, 8, 10),
             register=74, lively=0.35, climax=0.8, room=2.2, levels=(0.8, 1.1, 0.9, 0.9, 0.5)),
    Mood("epic", "epic heroic hero grand triumphant triumph majestic glorious battle powerful inspiring inspirational victory "
        "victorious legendary adventure adventurous soaring",
         (86, 98), "minor", _bars("i bVI bIII bVII"), _bars("bVI bVII i v"), _bars("bII bVI bIII bVII"), _bars("bVI bVII iv V"),
         "strings", "short strings", "ostinato", "low strings", "eighths", "brass", "taikos", tonics=(2, 0, 9, 7), register=67,
             lively=0.35, climax=1.0, room=2.8, wet=0.32, air=3.0, levels=(0.9, 0.8, 0.8, 1.1, 1.0), trim=-1.9),
    Mood("tense", "tense tension suspense suspenseful thriller danger dangerous anxious nervous fear scary horror frightening creepy "
        "ominous menacing dread threat eerie spooky uneasy",
         (92, 104), "phrygian", _bars("i bIImaj7 i iv6"), _bars("i bvdim iv bII"), _bars("bVI bII V7b9 bvdim"), _bars("iv bII V7b9 V7b9"),
         "dark pad", "short strings", "pulse", "low strings", "drone", "solo strings", "heartbeat", tonics=(0, 2, 4, 9), register=70,
             lively=0.2, climax=1.0, room=2.4, air=4.0, low=-3.0, levels=(0.9, 0.8, 0.8, 0.7, 0.8)),
    Mood("mysterious", "mysterious mystery secret enigmatic strange haunting haunted detective investigation hidden uncanny ancient "
        "alien unknown foggy misty mystic mystical",
         (72, 82), "dorian", _bars("i9 IV7 i9 bVIImaj7"), _bars("bIIImaj7 ii7 i7 v7"), _bars("bVImaj7 bII i7 v7"), _bars("iv7 bVII i7 V7"),
         "choir", "celesta", "broken", "soft bass", "long", "clarinet", "shimmer", register=69, lively=0.3, climax=0.5, wet=0.4, room=3.0,
             low=-3.0, levels=(0.9, 1.1, 0.9, 0.9, 0.5)),
    Mood("noir jazz", "noir smoky dark moody gritty smoke nightclub lounge crime gangster saxophone",
         (84, 96), "harmonic minor", _bars("i9 iv7 V7b9 i6"), _bars("bVImaj7 ii7b5 V7b9 i9"), _bars("bIIImaj7 bVImaj7 ii7b5 V7b9"),
             _bars("iv7 V7b9 i6 V7b9"),
         "dark pad", "electric piano", "comp", "upright bass", "walk", "muted trumpet", "jazz brushes", tonics=(0, 2, 5, 7), register=70,
             swing=0.9, lively=0.5, climax=0.6, room=1.7, wet=0.24, levels=(0.5, 1.1, 1.2, 0.9, 0.8), trim=1.5),
    Mood("electronic", "electronic cyberpunk synthwave synth techno futuristic neon digital cyber retro retrowave edm robotic hacker "
        "vaporwave tech technological industrial",
         (94, 106), "minor", _bars("i7 bVI bIII bVII"), _bars("bVImaj7 bVII i7 v7"), _bars("iv7 bVI bIII bVII"), _bars("bVI bVII iv7 v7"),
         "wide saws", "synth pluck", "arpeggio", "synth bass", "offbeat", "saw lead", "four on the floor", tonics=(9, 4, 2, 6),
             register=69, lively=0.5, climax=1.0, room=2.0, wet=0.24, low=-3.0, air=0.5, levels=(0.45, 0.9, 0.9, 0.8, 0.8), trim=3.4),
    Mood("storybook", "storybook pastoral rustic countryside nature natural village traditional fairytale "
        "homely western journey",
         (92, 104), "mixolydian", _bars("I bVII IV I"), _bars("vi IV I V"), _bars("bVII IV ii7 V"), _bars("IV I bVII V"),
         "accordion", "guitar", "strum", "upright bass", "half", "flute", "frame drum", beats=3, tonics=(7, 2, 9, 0), register=78,
             lively=0.6, climax=0.8, room=1.6, wet=0.22, levels=(0.4, 1.2, 0.9, 0.8, 0.7), trim=3.1),
    Mood("action", "action chase fast race racing sport sports energetic energy exciting intense driving urgent adrenaline fight "
        "frantic pursuit rush dynamic powerpacked aggressive",
         (126, 138), "minor", _bars("i i bVI bVII"), _bars("iv bVI i bVII"), _bars("bII bIII iv V"), _bars("bVI bVII i V"),
         "brass", "short strings", "ostinato", "synth bass", "eighths", "wide saws", "driving", tonics=(4, 2, 9, 7), register=69,
             lively=0.55, climax=1.0, room=1.6, wet=0.22, air=1.5, levels=(0.7, 0.9, 0.9, 0.8, 1.0)),
)
