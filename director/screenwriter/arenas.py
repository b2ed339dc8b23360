"""Where sport is played, as rows of the same form as `venues`."""

from __future__ import annotations

ARENAS: tuple[tuple[str, ...], ...] = (
    ("rink", r"(?:ice|skating|hockey) ?(?:rink|arena|stadium|hall)|(?:figure|ice) skat(?:er|ers|ing)|"
     r"(?:ice )?hockey(?: game| match| final)?",
     "on the ice of an ice rink", "in the middle of the ice rink", "on the ice rink, everybody holds their breath",
     "on the ice rink under bright lamps", "the full stands", "a skate slips on the ice", "a blue skating dress with white skates",
     "blades on ice, a murmuring crowd", "room"),
    ("pitch", r"(?:football|soccer) (?:pitch|field|stadium|ground|match|game|final)|soccer|penalt(?:y|ies)|free kick",
     "in a football stadium under bright lamps", "before the goal on the football pitch", "on the football pitch in heavy rain",
     "in the middle of the football pitch", "the goal", "the ball hits the post", "a green shirt with the number 1",
     "a cheering crowd, a whistle", "day"),
    ("tennis", r"tennis(?: court| match| final)?", "on a tennis court with white lines", "at the base line of the tennis court",
     "on the tennis court, the ball is out", "at the net of the tennis court", "the white lines", "a string of the racket snaps",
     "a white shirt and white shorts", "a bouncing ball, applause", "day"),
    ("basketball", r"basketball(?: court| game| match| final)?", "on a basketball court with a shining floor",
     "under the basket of the basketball court", "on the basketball court, the ball rolls around the ring",
     "in the middle of the basketball court", "the basket", "the ball bounces off the ring", "a red jersey with the number 7",
     "squeaking shoes, a cheering crowd", "room"),
    ("bowling", r"bowling(?: alley)?", "in a bowling alley with shining lanes", "at the head of a lane in the bowling alley",
     "in the bowling alley, one pin wobbles", "before the lanes of the bowling alley", "the white pins", "the ball rolls into the gutter",
     "a striped shirt", "rolling balls, falling pins", "room"),
    ("slope", r"ski (?:slope|run|resort|lift|race|jump)|slalom|snowboard(?:er|ers|ing)?|(?:ski|downhill) rac(?:e|er|ing)",
     "on a ski slope between pine trees", "at the start of the ski slope", "on the ski slope, snow whirls up",
     "at the foot of the ski slope", "the white valley", "a ski comes off", "a red ski suit and a woollen cap", "hissing snow, wind",
     "day"),
)
