"""What a film sounds like: the music follows the mood, effects follow the action, nothing clicks, nothing is too loud."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pyloudnorm
import pytest
from numpy.typing import NDArray
from scipy import signal
from scipy.io import wavfile

from director.model import Character, Music, Shot, Storyboard, Take, Voiceover
from director.roles import Clip, CutList, Soundtrack
from director.speech import ESTIMATE, speeches
from director.tools.sound import ambience, harmony, loudness, placing
from director.tools.sound.band import play
from director.tools.sound.composer import ScoreComposer
from director.tools.sound.effects.catalogue import EFFECTS
from director.tools.sound.finding import find_mood
from director.tools.sound.form import bars, sections
from director.tools.sound.genres import GENRES
from director.tools.sound.mix import ducking
from director.tools.sound.moods import MOODS
from director.tools.sound.music import compose
from director.tools.sound.placing import asked
from director.tools.sound.synth import chance
from director.tools.sound.voice import EspeakVoice, SilentVoice, _synthesise

QUIET = Music(on=False)
Wave = NDArray[np.float32]


def shot(prompt: str, number: int = 1, seconds: float = 2.0, **fields: Any) -> Shot:
    return Shot(id=f"s{number}", duration=seconds, prompt=prompt, **fields)


def cut_of(*shots: Shot, **board: Any) -> tuple[CutList, tuple[tuple[float, float], ...], float]:
    storyboard = Storyboard(title="Test", shots=shots, **board)
    clips = tuple(Clip(s, Take(key="0" * 64, sha256="0" * 64, shot=s.id, generator="g", version="1", seed=1, prompt=s.prompt,
                               width=64, height=64, fps=24, frames=24), Path("take.mp4")) for s in shots)
    edges = np.concatenate([[0.0], np.cumsum([s.duration for s in shots])])
    return CutList(storyboard, clips), tuple(pairwise(float(edge) for edge in edges)), float(edges[-1])


def score(tmp_path: Path, *shots: Shot, composer: ScoreComposer | None = None, **board: Any) -> tuple[Wave, Soundtrack]:
    cut, timeline, seconds = cut_of(*shots, **board)
    track = (composer or ScoreComposer()).score(cut, timeline, seconds, tmp_path / "mix.wav", lambda fraction: None)
    return wavfile.read(track.path)[1], track


def part(wave: Wave, start: float, end: float) -> Wave:
    return wave[round(start * 48_000):round(end * 48_000)]


def level(wave: Wave, low: float = 20, high: float = 20_000) -> float:
    """dB of what lies between low and high Hz."""
    spectrum = np.abs(np.fft.rfft(wave.mean(axis=1) * np.hanning(len(wave)))) ** 2
    hz = np.fft.rfftfreq(len(wave), 1 / 48_000)
    return float(10 * np.log10(spectrum[(hz >= low) & (hz < high)].sum() / len(wave) + 1e-12))


def centroid(wave: Wave) -> float:
    spectrum = np.abs(np.fft.rfft(wave.mean(axis=1))) ** 2
    return float((spectrum * np.fft.rfftfreq(len(wave), 1 / 48_000)).sum() / spectrum.sum())


def names(prompt: str, **fields: Any) -> list[str]:
    cut, timeline, _ = cut_of(shot(prompt, **fields))
    return [cue.effect.name for cue in placing.cues(cut, timeline)[0]]


# Music

def test_another_mood_is_another_key_or_tempo_another_band_and_another_spectrum() -> None:
    sad, _ = find_mood("sad and slow")
    happy, _ = find_mood("happy and bright")
    a, b = compose(sad, 1, 9.0, ()), compose(happy, 1, 9.0, ())
    assert a.key != b.key and abs(a.bpm - b.bpm) > 3
    assert {a.mood.keys, a.mood.bass, a.mood.lead}.isdisjoint({b.mood.keys, b.mood.bass, b.mood.lead})
    one, two = (np.concatenate(list(play(piece, 96_000))) for piece in (a, b))
    bands = ((60, 250), (250, 1000), (1000, 4000))
    assert max(abs((level(one, *band) - level(one)) - (level(two, *band) - level(two))) for band in bands) > 2


@pytest.mark.parametrize(("words", "mood"), [
    ("gentle, wondering", "calm"), ("a sense of wonder", "wonder"), ("smoky noir jazz", "noir jazz"), ("SCARY!!", "tense"),
    ("synthwave", "electronic"), ("folk, storybook", "storybook"), ("not sad but happy", "happy"), ("lonely", "sad"), ("epic", "epic"),
    ("jazz", "jazz"), ("sad jazz", "sad jazz"), ("a Lo-Fi beat", "lo-fi"), ("not rock but a waltz", "waltz"), ("8-bit", "chiptune"),
    ("slow blues", "blues"), ("epic orchestral", "epic orchestral"),
    ("romantic dinner", "romantic"), ("high-energy chase", "action"), ("funny", "playful"), ("mysterious fog", "mysterious"),
])
def test_free_words_find_their_mood(words: str, mood: str) -> None:
    found, note = find_mood(words)
    assert (found.name, note) == (mood, "")


def test_unknown_words_fall_back_on_the_style_and_say_so() -> None:
    found, note = find_mood("zorp blimful", "gritty film noir")
    assert found.name == "noir jazz" and "zorp blimful" in note
    assert find_mood("", "")[1] == ""


def test_music_turns_near_70_percent_on_a_cut_and_ends_with_a_chord_that_rings_out() -> None:
    plan = sections(30.0, (4.0, 8.0, 12.0, 16.0, 20.5, 25.0))
    turn = next(section for section in plan if section.name == "turn")
    assert turn.start == 20.5 and plan[-1].name == "end" and plan[-1].end == 30.0
    assert all(a.end == b.start for a, b in pairwise(plan))
    piece = compose(find_mood("happy")[0], 3, 30.0, (4.0, 8.0, 12.0, 16.0, 20.5, 25.0))
    last = [note for note in piece.notes if note.start >= plan[-1].start - 0.03 and note.part == piece.mood.pad and note.seconds > 2]
    tonic = harmony.chord("I", harmony.NAMES.index(piece.key.removesuffix(" major")))
    assert len(last) == 4 and all(note.seconds == pytest.approx(30 - plan[-1].start) for note in last)
    assert {note.pitch % 12 for note in last} >= set(tonic.tones[:3])
    wave = np.concatenate(list(play(piece, 480_000)))
    loud = [float(np.sqrt(np.mean(part(wave, at, at + 0.3) ** 2))) for at in (27.0, 28.5, 29.65)]
    assert loud[0] > loud[1] > loud[2] > 0 and np.abs(wave[-1]).max() < 1e-3


@pytest.mark.parametrize("seconds", [1.0, 2.5, 7.0, 19.0, 75.0, 600.0])
def test_bars_fill_every_section_of_any_film_exactly(seconds: float) -> None:
    plan = sections(seconds, ())
    assert plan[0].start == 0 and plan[-1].end == seconds
    for section in plan[:-1]:
        filled = bars(section, 96, 4)
        assert filled[-1].end == pytest.approx(section.end) and all(a.end == pytest.approx(b.start) for a, b in pairwise(filled))
        assert all(0.4 < bar.beat < 1.3 for bar in filled)


def test_the_theme_follows_the_seed() -> None:
    mood = find_mood("wonder")[0]
    tunes = [tuple(note.pitch for note in compose(mood, seed, 20.0, ()).notes if note.part == mood.lead) for seed in (1, 1, 2)]
    assert tunes[0] == tunes[1] != tunes[2]


@pytest.mark.parametrize("mood", (*MOODS, *GENRES), ids=lambda mood: mood.name)
def test_every_mood_has_playable_chords_and_leads_its_voices_gently(mood: Any) -> None:
    before: tuple[int, ...] = ()
    for symbol in mood.verse + mood.bridge + mood.turn + mood.close:
        voices = harmony.voicing(harmony.chord(symbol, 2), before, 52, 74)
        assert len(voices) == 4 and voices[0] >= 52 and voices[-1] <= 74
        if before:
            assert sum(abs(a - b) for a, b in zip(voices, before, strict=True)) <= 16
        before = voices


def test_no_two_genres_have_the_same_band_and_beat_and_each_can_be_played_in_another_mood() -> None:
    bands = {(each.keys, each.pattern, each.lead, each.groove) for each in GENRES}
    assert len(bands) == len(GENRES) >= 15
    for each in GENRES:
        piece = compose(find_mood(f"sad {each.words.split()[0]}")[0], 1, 9.0, (3.0, 6.0))
        assert piece.mood.scale == "minor" and {note.part for note in piece.notes} >= {each.keys, each.lead, each.bass}


def test_music_is_balanced_and_never_clips() -> None:
    for words in ("tense", "electronic", "calm"):
        wave = np.concatenate(list(play(compose(find_mood(words)[0], 5, 6.0, ()), 480_000)))
        assert 300 < centroid(wave) < 1600 and np.abs(wave).max() < 0.95
        assert level(wave, 1500, 9000) - level(wave) > -22, "there is air"


def test_a_score_that_was_broken_off_is_played_again_from_its_beginning_and_the_same_twice() -> None:
    piece = compose(find_mood("playful")[0], 3, 2.0, ())
    next(play(piece, 24_000))
    first, again = list(play(piece, 24_000)), list(play(piece, 24_000))
    assert len(first) == len(again) == 4 and all(np.array_equal(a, b) for a, b in zip(first, again, strict=True))


def test_the_band_plays_the_same_in_any_blocks() -> None:
    piece = compose(find_mood("playful")[0], 2, 5.0, ())
    whole, bits = (np.concatenate(list(play(piece, block))) for block in (480_000, 50_000))
    assert whole.shape == bits.shape == (240_000, 2)
    assert np.abs(whole - bits).max() < 2e-3


# Effects and ambience

def test_rain_in_the_prompt_is_heard_in_that_shot_only(tmp_path: Path) -> None:
    shots = (shot("a quiet room", 1), shot("rain falls on the empty field", 2), shot("a quiet room again", 3))
    wave, _ = score(tmp_path, *shots, music=QUIET)
    hiss = [level(part(wave, start + 0.3, start + 1.5), 2000, 12_000) for start in (0, 2, 4)]
    assert hiss[1] > hiss[0] + 20 and hiss[1] > hiss[2] + 20


def test_the_sfx_line_the_action_and_the_place_are_heard() -> None:
    assert names("a ship", sfx="engine hum")[0] == "engine hum"
    assert "power up" in names("the robot lights up for the first time") and "power up" not in names("her face lights up")
    assert names("he stands by the door") == ["room tone"] and "door" in names("he waits", sfx="door")
    assert "explosion" not in names("waves crash on the shore") and "beeps" not in names("a bird chirps, the cat blinks")
    assert {"sea", "big wings"} <= set(names("a dragon flaps its wings above the beach"))
    assert "steps in snow" in names("an old man walks slowly through deep snow") and "steps" not in names("an old man walks slowly "
        "through deep snow")
    assert {"leaves", "night insects"} <= set(names("the forest lies still at night"))
    assert "birds" not in names("a bird sleeps in the garden at night")
    assert "wind" not in names("the ship is flying past a nebula in outer space")
    assert names("nothing at all happens") == ["room tone"]


@pytest.mark.parametrize(("words", "name"), [
    ("A dog barks at the gate", "bark"), ("A wolf howls on the hill", "howl"), ("The telephone rings", "telephone"),
    ("An old man rows out to sea", "oars"), ("Two children are laughing", "laughter"), ("The car crashes through a fence", "crash"),
])
def test_creatures_and_happenings_are_heard(words: str, name: str) -> None:
    assert name in {effect.name for _, effect in asked(words)}
    assert not {"bark", "howl", "telephone", "oars"} & {effect.name for _, effect in asked("Rows of trees with rough bark, a howling wind")}


def test_what_is_said_to_be_absent_and_what_only_describes_a_character_is_not_heard() -> None:
    assert not {"heavy rain", "wind"} & set(names("a dry street without any rain or wind, no thunder"))
    tin = Character(name="Bolt", description="Bolt, a robot of tin cans with a glowing screw")
    cut, timeline, _ = cut_of(shot("Bolt, a robot of tin cans with a glowing screw sleeps"), characters=(tin,))
    assert [cue.effect.name for cue in placing.cues(cut, timeline)[0]] == ["room tone"]


def test_an_unknown_sound_is_left_out_and_said(tmp_path: Path) -> None:
    _, track = score(tmp_path, shot("a man", sfx="xylophone of doom"))
    assert any("xylophone of doom" in note and "s1" in note for note in track.notes)


def test_an_action_is_placed_a_third_into_its_shot(tmp_path: Path) -> None:
    wave, _ = score(tmp_path, shot("a quiet room", 1, 3.0), shot("it blows up", 2, 4.0, sfx="explosion"), music=QUIET)
    loud = np.array([level(part(wave, at, at + 0.1)) for at in np.arange(0, 6.9, 0.1)])
    first = int(np.argmax(loud > loud.max() - 6)) / 10
    assert 3 + 4 * 0.2 < first < 3 + 4 * 0.5


def test_shots_join_without_a_click(tmp_path: Path) -> None:
    shots = (shot("adrift", 1, sfx="engine hum"), shot("adrift", 2, sfx="engine hum", volume=0.3), shot("adrift", 3, sfx="underwater"),
        shot("adrift", 4, sfx="engine hum"))
    wave, _ = score(tmp_path, *shots, music=QUIET)
    rough = np.abs(signal.sosfilt(signal.butter(4, 7000, "high", fs=48_000, output="sos"), wave.astype(np.float64), axis=0)).max(axis=1)
    quiet = max(float(part(rough[:, None], a, b).max()) for a, b in ((0.5, 1.5), (6.5, 7.4)))
    for join in (2.0, 4.0, 6.0):
        assert part(rough[:, None], join - 0.15, join + 0.15).max() < 1.5 * quiet
    cutting = wave.copy()
    cutting[96_000:] *= 0.3
    clicked = np.abs(signal.sosfilt(signal.butter(4, 7000, "high", fs=48_000, output="sos"), cutting.astype(np.float64), axis=0)).max()
    assert clicked >= quiet, "the measure sees a hard cut"


def test_ambience_fades_at_equal_power_over_at_least_80_ms_and_runs_on_in_the_same_place() -> None:
    tone = next(effect for effect in EFFECTS if effect.name == "room tone")
    rain = next(effect for effect in EFFECTS if effect.name == "heavy rain")
    a, b = (ambience.curve(ambience.Layer(effect, False, (span,)), 8.0) for effect,
        span in ((tone, (0.0, 4.0, 1.0)), (rain, (4.0, 8.0, 1.0))))
    assert np.allclose(a[20:-40] ** 2 + b[20:-40] ** 2, 1.0, atol=0.02)
    fading = np.flatnonzero((b > 0.02) & (b < 0.98))
    assert len(fading) / ambience.CONTROL >= 0.08
    on = ambience.curve(ambience.Layer(rain, False, ((0.0, 4.0, 1.0), (4.0, 8.0, 1.0))), 8.0)
    assert np.allclose(on[20:-60], 1.0, atol=0.02)


@pytest.mark.parametrize("effect", EFFECTS, ids=lambda effect: effect.name)
def test_every_effect_is_stereo_finite_without_offset_and_begins_and_ends_softly(effect: Any) -> None:
    seconds = min(effect.seconds, 2.5)
    wave = effect.make(seconds, chance("test", effect.name))
    assert wave.dtype == np.float32 and wave.ndim == 2 and wave.shape[1] == 2 and np.isfinite(wave).all()
    peak = np.abs(wave).max()
    assert peak > 0 and abs(float(wave.mean())) < 0.02 * peak
    assert np.corrcoef(wave.T)[0, 1] > -0.1, "it survives one loudspeaker"
    if not effect.ambient:
        assert np.abs(wave[0]).max() < 0.05 * peak and np.abs(wave[-1]).max() < 0.05 * peak
    else:
        loop = ambience.closed(wave)
        assert np.abs(loop[0] - loop[-1]).max() <= 1.5 * np.abs(np.diff(loop, axis=0)).max()


# The whole mix

def test_without_music_and_effects_there_is_soft_air_not_silence_and_not_noise(tmp_path: Path) -> None:
    wave, track = score(tmp_path, shot("nothing"), shot("still nothing", 2), music=QUIET)
    assert -60 < track.loudness < -25 and any("quiet" in note for note in track.notes)
    assert np.abs(part(wave, 0.5, 3.0)).reshape(-1, 480).max(axis=1).min() > 0


def test_volume_0_silences_a_shots_effects(tmp_path: Path) -> None:
    wave, _ = score(tmp_path, shot("heavy rain", 1), shot("heavy rain", 2, volume=0.0), music=QUIET)
    assert level(part(wave, 0.3, 1.7)) > level(part(wave, 2.3, 3.7)) + 25


def test_music_volume_moves_the_music_under_the_effects(tmp_path: Path) -> None:
    ratio = []
    for volume in (0.15, 0.9):
        wave, _ = score(tmp_path, shot("heavy rain", seconds=4.0), music=Music(mood="calm", volume=volume))
        ratio.append(level(part(wave, 0.5, 3.5), 200, 800) - level(part(wave, 0.5, 3.5), 6000, 12_000))
    assert ratio[1] > ratio[0] + 10


def test_music_steps_back_for_a_loud_action_and_further_for_words() -> None:
    curve = 20 * np.log10(ducking([(2.0, 3.0, 3.0), (6.0, 8.0, 9.0)], 10.0))
    assert curve[int(2.5 * 200)] == pytest.approx(-3, abs=0.2) and curve[7 * 200] == pytest.approx(-9, abs=0.2) and curve[200] == 0
    assert np.abs(np.diff(curve)).max() < 0.5, "no jump"


@pytest.mark.parametrize("seconds", [0.5, 1.0])
def test_a_very_short_film_has_sound_at_the_right_loudness(tmp_path: Path, seconds: float) -> None:
    wave, track = score(tmp_path, shot("a bell rings", seconds=seconds), music=Music(mood="epic"))
    assert len(wave) == round(seconds * 48_000) and track.true_peak <= -1
    assert pyloudnorm.Meter(48_000).integrated_loudness(wave.astype(np.float64)) == pytest.approx(-14, abs=0.6)


def test_a_hundred_shots(tmp_path: Path) -> None:
    scenes = ("rain on a street", "a forest", "a door opens", "the sea", "a robot beeps")
    wave, track = score(tmp_path, *(shot(scenes[n % 5], n + 1, 0.5) for n in range(100)), music=Music(mood="action"))
    assert len(wave) == 50 * 48_000 and track.loudness == pytest.approx(-14, abs=0.5) and track.true_peak <= -1
    assert np.isfinite(wave).all()


def test_our_meter_agrees_with_pyloudnorm() -> None:
    r = chance("meter")
    wave = (r.standard_normal((48_000 * 5, 2)) * np.linspace(0.001, 0.2, 48_000 * 5)[:, None]).astype(np.float32)
    assert loudness.loudness(wave) == pytest.approx(pyloudnorm.Meter(48_000).integrated_loudness(wave.astype(np.float64)), abs=0.1)
    assert loudness.loudness(np.zeros((48_000, 2), np.float32)) == float("-inf")


def test_the_limiter_holds_hostile_peaks_and_the_loudness() -> None:
    r = chance("limiter")
    t = np.arange(48_000 * 4) / 48_000
    wave = np.stack([0.05 * np.sin(2 * np.pi * 440 * t), 0.05 * np.sin(2 * np.pi * 554 * t)], axis=1).astype(np.float32)
    wave[r.integers(0, len(wave), 40)] = 0.99
    wave[96_000:96_040, 0] = 0.9 * np.sin(2 * np.pi * 12_000 * t[:40] + np.pi / 4)
    loud, peak = loudness.deliver(wave, 30.0)
    assert peak <= -1.0 and 20 * np.log10(np.abs(signal.resample_poly(wave.astype(np.float64), 4, 1, axis=0)).max()) <= -1.0
    assert loud == pytest.approx(-14, abs=0.5)


# Voice

class Beeper:
    """A voice that says every line as one second of a 1 kHz tone."""

    name = "beeper"

    def speak(self, text: str, language: str, voice: str | None) -> Any:
        return (0.15 * np.sin(2 * np.pi * 1000 * np.arange(48_000) / 48_000)).astype(np.float32)


def test_narration_starts_with_its_shot_and_only_when_asked_for(tmp_path: Path) -> None:
    shots = (shot("nothing", 1), shot("nothing", 2, narration="Far away."))
    on, _ = score(tmp_path, *shots, composer=ScoreComposer(Beeper()), music=QUIET, voiceover=Voiceover(on=True))
    tone = [level(part(on, at, at + 0.5), 950, 1050) for at in (1.2, 2.3, 3.4)]
    assert tone[1] > tone[0] + 30 and tone[1] > tone[2] + 30
    _, track = score(tmp_path, *shots, composer=ScoreComposer(Beeper()), music=QUIET)
    assert track.loudness < -25, "voiceover is off"


def test_lines_wait_for_each_other_and_what_finds_no_time_is_said(tmp_path: Path) -> None:
    shots = (shot("a", 1, 0.6, narration="One."), shot("b", 2, 0.6, narration="Two."), shot("c", 3, 0.6, narration="Three."))
    _, track = score(tmp_path, *shots, composer=ScoreComposer(Beeper()), voiceover=Voiceover(on=True))
    assert any("s2" in note and "cut" in note for note in track.notes) and any("s3" in note and "left out" in note for note in track.notes)


def test_dialogue_is_heard_when_the_lips_move(tmp_path: Path) -> None:
    shots = (shot("nothing", 1), shot("nothing", 2, 5.0, narration="Far away.", dialogue="One two three."))
    board = Storyboard(title="t", shots=shots)
    lips = speeches(shots[1], board, ESTIMATE, 5.0)[0].words[0].start + shots[0].duration
    on, _ = score(tmp_path, *shots, composer=ScoreComposer(Beeper()), music=QUIET, voiceover=Voiceover(on=True))
    assert level(part(on, lips + 0.05, lips + 0.35), 950, 1050) > level(part(on, lips - 0.35, lips - 0.05), 950, 1050) + 30
    off, _ = score(tmp_path, *shots, composer=ScoreComposer(Beeper()), music=QUIET)
    assert level(part(off, lips + 0.05, lips + 0.35), 950, 1050) > level(part(off, 1.2, 1.6), 950, 1050) + 30, "without a narrator too"


def test_espeak_says_when_each_word_and_its_sounds_are_heard() -> None:
    pytest.importorskip("espeakng_loader")
    voice, line = EspeakVoice(), "Good morning, Otto! Would you like some bread?"
    words = voice.timed(line, "en", "female", float("inf"))
    assert [word.text for word in words] == ["Good", "morning", "Otto", "Would", "you", "like", "some", "bread"]
    assert words[7].sounds.startswith("b") and words[3].start - words[2].end > 0.2
    assert words[7].end == pytest.approx(len(voice.speak(line, "en", "female")) / 48_000, abs=0.6)
    assert voice.timed(line, "en", "female", 2.2)[-1].end < 0.8 * words[-1].end


def test_espeak_says_the_same_whatever_it_said_before() -> None:
    pytest.importorskip("espeakng_loader")
    voice, once = EspeakVoice(), "Who wrote this?"
    first = voice.timed(once, "en", "male #1", 5.0), voice.speak(once, "en", "male #1")
    voice.speak("It is from grandma!", "en", "child #2")
    again = EspeakVoice(150)
    _synthesise.cache_clear()
    assert again.timed(once, "en", "male #1", 5.0) == first[0] and np.array_equal(again.speak(once, "en", "male #1"), first[1])


def test_without_a_voice_the_film_is_made_and_says_so(tmp_path: Path) -> None:
    _, track = score(tmp_path, shot("a", narration="Hello."), composer=ScoreComposer(SilentVoice()), voiceover=Voiceover(on=True))
    assert any("cannot be heard" in note and "film-director[voice]" in note for note in track.notes)


def test_espeak_speaks_known_languages_in_this_process() -> None:
    pytest.importorskip("espeakng_loader")
    voice = EspeakVoice()
    said = voice.speak("A small cat drifts past the neon lights.", "en", "female")
    assert said.dtype == np.float32 and 1.2 < len(said) / 48_000 < 5
    assert 0.02 < np.sqrt(np.mean(said**2)) < 0.3 and np.abs(said).max() < 0.96
    assert len(EspeakVoice(200).speak("A small cat drifts past the neon lights.", "en", None)) < len(said)
    assert voice.speak("Bonjour.", "fr", None) is not None and voice.speak("hm", "qq", None) is None
    assert voice.speak("hm", "../../etc", None) is None and len(voice.speak("  ", "en", None)) == 0
