"""Genres of music by name. A genre is who plays what; a mood that is asked for with it ("sad jazz") brings its chords and its pace."""

from __future__ import annotations

from dataclasses import replace

from director.tools.sound.moods import Mood


def _bars(text: str) -> tuple[str, ...]:
    return tuple(text.split())


GENRES: tuple[Mood, ...] = (
    Mood("jazz", "jazz jazzy swing swinging bebop bigband dixieland ragtime",
         (116, 138), "major", _bars("Imaj7 vi7 ii7 V7"), _bars("iii7 VI7 ii7 V7"), _bars("IVmaj7 bVII7 iii7 VI7"), _bars("ii7 V7 I6 V7"),
         "warm pad", "grand piano", "comp", "upright bass", "walk", "clarinet", "swing", tonics=(0, 3, 5, 10), register=72, swing=0.85,
         lively=0.6, climax=0.8, room=1.4, wet=0.2, levels=(0.25, 1.0, 1.2, 1.0, 0.9), trim=4.2),
    Mood("waltz", "waltz waltzing viennese ballroom minuet",
         (150, 168), "major", _bars("I V7 V7 I"), _bars("vi ii7 V7 I"), _bars("IV iv I V7"), _bars("IV V7 I V7"),
         "strings", "pizzicato", "waltz", "low strings", "half", "solo strings", "waltz", beats=3, tonics=(0, 2, 5, 7), register=76,
         lively=0.45, climax=0.9, room=2.2, wet=0.3, levels=(0.7, 1.2, 0.9, 1.1, 0.7), trim=1.2),
    Mood("rock", "rock rocking rocker grunge metal punk hardrock",
         (118, 134), "minor", _bars("i bVII bVI bVII"), _bars("bIII bVII iv bVI"), _bars("bVI bVII i i"), _bars("bVI bVII i V"),
         "organ", "power guitar", "power", "electric bass", "eighths", "lead guitar", "rock", tonics=(4, 9, 2, 7), register=67,
         lively=0.5, climax=1.0, room=1.3, wet=0.16, low=-1.0, air=1.0, levels=(0.3, 1.0, 1.0, 0.9, 1.1), trim=-1.3),
    Mood("lo-fi", "lofi chillhop chillout downtempo triphop",
         (74, 84), "dorian", _bars("ii9 V7 Imaj9 vi7"), _bars("IVmaj7 iii7 ii7 V7"), _bars("IVmaj7 iv7 iii7 VI7"), _bars("ii7 V7 Imaj9 Imaj9"),
         "warm pad", "electric piano", "laid back", "soft bass", "half", "flute", "lo-fi", tonics=(0, 3, 5, 8), register=72, swing=0.6,
         lively=0.3, climax=0.5, room=1.6, wet=0.24, low=0.0, air=-2.0, levels=(0.5, 1.3, 1.2, 0.7, 1.0), trim=2.5),
    Mood("orchestral", "orchestral orchestra symphonic symphony classical philharmonic filmscore",
         (84, 96), "major", _bars("I V6 vi IV"), _bars("ii7 V iii7 vi"), _bars("bVI bVII I IV"), _bars("IV ii7 V V7"),
         "strings", "short strings", "ostinato", "low strings", "half", "brass", "taikos", tonics=(0, 2, 5, 10), register=70,
         lively=0.4, climax=1.0, room=2.9, wet=0.34, air=3.0, levels=(1.0, 0.7, 0.9, 1.0, 0.6), trim=-0.6),
    Mood("ambient", "ambient drone drones soundscape newage meditation",
         (52, 60), "lydian", _bars("Imaj9 Imaj9 IVmaj7 IVmaj7"), _bars("vi7 vi7 IVmaj7 Iadd9"), _bars("IVmaj7 II6 vi7 vi7"),
         _bars("IVmaj7 IVadd9 Iadd9 Iadd9"), "glass pad", "glass bell", "sparse", "soft bass", "long", "choir", "", tonics=(0, 2, 5, 7),
         register=72, lively=0.1, climax=0.3, room=3.6, wet=0.5, levels=(1.4, 0.9, 0.9, 0.5, 0.0), trim=-3.0),
    Mood("chiptune", "chiptune chiptunes bit bitcrushed arcade videogame gameboy nintendo eightbit pixel",
         (132, 148), "major", _bars("I V vi IV"), _bars("IV I ii V"), _bars("bVI bVII I V"), _bars("IV V I V"),
         "pulse wave", "pulse wave", "chip", "triangle bass", "eighths", "pulse lead", "chip", tonics=(0, 2, 7, 9), register=76,
         lively=0.75, climax=0.9, room=0.8, wet=0.06, low=-1.0, air=-1.0, levels=(0.12, 0.9, 1.1, 1.0, 0.8), trim=2.0),
    Mood("march", "march marching military parade fanfare brassband patriotic oompah polka",
         (110, 118), "major", _bars("I I V7 I"), _bars("vi ii7 V7 I"), _bars("IV iv6 I V7"), _bars("IV V7 I V7"),
         "brass", "brass", "chick", "tuba", "half", "piccolo", "march", tonics=(10, 3, 5, 0), register=74,
         lively=0.55, climax=0.9, room=1.8, wet=0.22, levels=(0.35, 0.8, 1.1, 1.0, 1.0), trim=1.5),
    Mood("blues", "blues bluesy boogie shuffle rhythmandblues delta",
         (92, 108), "mixolydian", _bars("I7 IV7 I7 I7"), _bars("IV7 IV7 I7 I7"), _bars("V7 IV7 I7 V7"), _bars("V7 IV7 I7 V7"),
         "organ", "guitar", "boogie", "electric bass", "walk", "lead guitar", "shuffle", tonics=(4, 9, 7, 2), register=67, swing=0.95,
         lively=0.5, climax=0.8, room=1.2, wet=0.16, levels=(0.3, 1.2, 1.0, 0.8, 0.9), trim=4.1),
    Mood("country", "country bluegrass honkytonk nashville hillbilly banjo hoedown",
         (112, 126), "major", _bars("I IV I V"), _bars("vi IV I V7"), _bars("IV I II7 V7"), _bars("IV V7 I V7"),
         "accordion", "guitar", "chick", "upright bass", "half", "solo strings", "train", tonics=(7, 2, 0, 9), register=76,
         lively=0.65, climax=0.8, room=1.1, wet=0.14, levels=(0.15, 1.3, 1.0, 0.8, 0.7), trim=4.7),
    Mood("folk", "folk acoustic folksy ballad singersongwriter campfire",
         (96, 108), "major", _bars("I V vi IV"), _bars("IV I ii7 V"), _bars("vi IV I V"), _bars("IV V I V"),
         "warm pad", "guitar", "strum", "upright bass", "half", "flute", "frame drum 4", tonics=(7, 2, 0, 9), register=76,
         lively=0.5, climax=0.7, room=1.3, wet=0.18, levels=(0.25, 1.3, 0.9, 0.8, 0.5), trim=5.5),
    Mood("celtic", "celtic irish scottish gaelic jig reel bagpipe bagpipes tavern medieval",
         (104, 116), "dorian", _bars("i bVII i bVII"), _bars("bIII bVII i v"), _bars("bVI bVII i i"), _bars("bVI bVII i v"),
         "accordion", "harp", "broken", "low strings", "drone", "piccolo", "frame drum", beats=3, tonics=(2, 4, 9, 7), register=76,
         lively=0.85, climax=0.9, room=1.8, wet=0.26, levels=(0.5, 1.1, 0.7, 0.9, 0.8), trim=3.6),
    Mood("reggae", "reggae ska dub rasta rocksteady jamaican",
         (74, 84), "major", _bars("I IV I V"), _bars("vi ii7 IV V"), _bars("bVII IV I V"), _bars("IV V I V"),
         "organ", "guitar", "skank", "electric bass", "reggae", "clarinet", "one drop", tonics=(9, 7, 2, 0), register=72,
         lively=0.4, climax=0.6, room=1.4, wet=0.2, levels=(0.25, 1.2, 1.2, 0.8, 0.9), trim=4.9),
    Mood("hip hop", "hiphop rap trap boombap grime",
         (84, 94), "minor", _bars("i7 bVImaj7 iv7 v7"), _bars("bVImaj7 bVII i7 i7"), _bars("iv7 bVI bVII v7"), _bars("iv7 v7 i7 v7"),
         "dark pad", "felt piano", "sparse", "sub bass", "hip hop", "glass bell", "hip hop", tonics=(0, 2, 5, 9), register=72,
         swing=0.3, lively=0.35, climax=0.8, room=1.2, wet=0.14, low=1.0, levels=(0.4, 1.3, 1.2, 0.7, 1.1), trim=3.9),
    Mood("disco", "disco house funk funky dancefloor clubbing eurodance",
         (118, 126), "minor", _bars("i7 iv7 bVII bIIImaj7"), _bars("bVImaj7 iv7 v7 i7"), _bars("bVI bVII v7 i7"), _bars("bVI bVII i7 v7"),
         "strings", "electric piano", "stabs", "electric bass", "octaves", "brass", "disco", tonics=(9, 2, 4, 7), register=70,
         lively=0.6, climax=1.0, room=1.4, wet=0.16, low=-1.0, levels=(0.5, 1.1, 1.0, 0.7, 1.0), trim=2.0),
    Mood("bossa nova", "bossa nova latin samba salsa brazilian tango mambo rumba cuban flamenco",
         (118, 130), "major", _bars("Imaj9 Imaj9 II7 II7"), _bars("ii7 V7 Imaj7 VI7"), _bars("IVmaj7 iv7 iii7 VI7"), _bars("ii7 V7 Imaj9 V7"),
         "warm pad", "guitar", "bossa", "upright bass", "bossa", "flute", "bossa", tonics=(0, 5, 2, 7), register=74,
         lively=0.45, climax=0.6, room=1.3, wet=0.18, levels=(0.25, 1.3, 1.0, 0.9, 0.8), trim=3.8),
    Mood("baroque", "baroque harpsichord bach vivaldi renaissance",
         (92, 104), "harmonic minor", _bars("i iv bVII bIII"), _bars("bVI iv V7 i"), _bars("bVI bII V7 V7"), _bars("iv V7 i V7"),
         "strings", "harpsichord", "alberti", "low strings", "eighths", "solo strings", "", tonics=(2, 7, 9, 0), register=74,
         lively=0.7, climax=0.6, room=1.8, wet=0.24, levels=(0.4, 1.0, 0.7, 1.0, 0.0), trim=3.5),
    Mood("piano", "piano pianist nocturne sonata minimalist minimalism",
         (68, 80), "minor", _bars("iadd9 bVImaj7 bIII bVII"), _bars("iv7 bVImaj7 bIII v7"), _bars("bVImaj7 bVII iv7 v7"),
         _bars("bVImaj7 bVII i v7"), "warm pad", "grand piano", "alberti", "soft bass", "long", "felt piano", "", tonics=(9, 4, 2, 0),
         register=76, lively=0.4, climax=0.7, room=2.4, wet=0.32, levels=(0.3, 1.3, 0.8, 1.3, 0.0), trim=6.3),
)
PHRASES = {"lo-fi": "lofi", "lo fi": "lofi", "hip-hop": "hiphop", "hip hop": "hiphop", "8-bit": "chiptune", "8 bit": "chiptune",
           "16-bit": "chiptune", "video game": "videogame", "big band": "bigband", "boom bap": "boombap", "new age": "newage",
           "singer-songwriter": "singersongwriter", "brass band": "brassband", "trip hop": "triphop", "trip-hop": "triphop",
           "film score": "filmscore", "hard rock": "hardrock", "game boy": "gameboy"}
"""Names of more than one word, as the lists above have them."""


def named(said: list[str], sign: list[float]) -> Mood | None:
    """The genre that a word names, the first of them; those with a negative sign are not wanted."""
    return next((genre for word, wanted in zip(said, sign, strict=True) if wanted > 0 for genre in GENRES if word in genre.words.split()), None)


def tempered(genre: Mood, mood: Mood) -> Mood:
    """The genre in a mood: its band and beat with the mood's chords, a little slower or faster."""
    pace = 0.88 if mood.bpm[1] < 76 else 1.08 if mood.bpm[0] > 110 else 1.0
    return replace(
        genre, name=f"{mood.name} {genre.name}", scale=mood.scale, verse=mood.verse, bridge=mood.bridge, turn=mood.turn, close=mood.close,
        bpm=(round(genre.bpm[0] * pace), round(genre.bpm[1] * pace)), lively=(genre.lively + mood.lively) / 2, climax=mood.climax,
    )
