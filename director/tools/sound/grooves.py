"""What the drums play: a bar in steps of a quarter beat, x loud, o soft, . nothing; shorter bars are cut off."""

from __future__ import annotations

GROOVES: dict[str, dict[str, str]] = {
    "": {},
    "shimmer": {"shaker": "....o.......o...", "cymbal": "................"},
    "light pop": {"kick": "x.......x.o.....", "clap": "....x.......x...", "hat": "o.x.o.x.o.x.o.x.", "tambourine": "....o.......o..."},
    "tick tock": {"rim": "x...o...x...o...", "tom": "x.......x.......", "shaker": "..o...o...o...o."},
    "brushes": {"brush": "x...o...o...", "tap": "..o...o...o."},
    "taikos": {"taiko": "x.....o.x..o..o.", "tom": "..o.o.....o.x...", "cymbal": "................"},
    "heartbeat": {"kick": "x..o............", "rim": "..........o....."},
    "jazz brushes": {"brush": "....x.......x...", "ride": "x...x.o.x...x.o.", "kick": "o.......o......."},
    "four on the floor": {"kick": "x...x...x...x...", "clap": "....x.......x...", "hat": "..x...x...x...x.", "shaker": "o.o.o.o.o.o.o.o."},
    "frame drum": {"tom": "x.....o.....", "tambourine": "....o...o...", "shaker": "o.o.o.o.o.o."},
    "driving": {"kick": "x..x..x.x..x..x.", "snare": "....x.......x...", "hat": "x.o.x.o.x.o.x.o.", "tom": "............o.oo"},
    "swing": {"ride": "x...x.o.x...x.o.", "hat": "....x.......x...", "kick": "o...o...o...o...", "snare": "..........o....."},
    "waltz": {"kick": "x...........", "brush": "....o...o...", "tambourine": "x..........."},
    "rock": {"kick": "x.......x.x.....", "snare": "....x.......x...", "hat": "x.o.x.o.x.o.x.o.", "tom": "..............o."},
    "lo-fi": {"kick": "x......o..x.....", "snare": "....x.......x...", "hat": "o.o.o.o.o.o.o.oo", "shaker": "....o.......o..."},
    "chip": {"kick": "x...x...x...x...", "snare": "....x.......x..o", "hat": "x.x.x.x.x.x.x.x."},
    "march": {"snare": "x.oox.oox.ooxooo", "kick": "x.......x.......", "cymbal": "................"},
    "shuffle": {"kick": "x.......x.......", "snare": "....x.......x...", "ride": "x.o.x.o.x.o.x.o."},
    "train": {"brush": "oooxoooxoooxooox", "kick": "x.......x.......", "rim": "....o.......o..."},
    "frame drum 4": {"tom": "x.....o.x.......", "tambourine": "....o.......o...", "shaker": "o.o.o.o.o.o.o.o."},
    "one drop": {"kick": "........x.......", "rim": "........x.......", "hat": "x.o.x.o.x.o.x.o."},
    "hip hop": {"kick": "x.....x...x.....", "snare": "....x.......x...", "hat": "x.o.x.oox.o.x.o.", "clap": "....x.......x..."},
    "disco": {"kick": "x...x...x...x...", "clap": "....x.......x...", "hat": "o.x.o.x.o.x.o.x.", "tambourine": "..o...o...o...o."},
    "bossa": {"rim": "x..x..x...x..x..", "kick": "x..ox..ox..ox..o", "shaker": "o.o.o.o.o.o.o.o."},
}
GAINS = {"kick": 0.25, "taiko": 0.30, "tom": 0.20, "snare": 0.17, "brush": 0.13, "tap": 0.10, "hat": 0.065, "ride": 0.06, "shaker": 0.07,
         "clap": 0.13, "rim": 0.10, "tambourine": 0.07, "rise": 0.11, "cymbal": 0.12}
PANS = {"hat": 0.25, "shaker": -0.3, "tambourine": 0.35, "ride": 0.3}
