"""Every effect by name: how it is made, how loud it is, and the words that call for it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import numpy as np

from director.tools.sound.effects import animals, creatures, happenings, impacts, machines, nature, places, signals, steps, water, weather
from director.tools.sound.synth import Samples

Make = Callable[[float, np.random.Generator], Samples]


@dataclass(frozen=True)
class Effect:
    """seconds: natural length (of an ambience: of the loop); level: LUFS of its loudest 400 ms before the mix;
    words: regular expressions of whole words; nouns: more of them that only count in the sfx line (a door that is merely
    there does not slam); ambient: under the whole shot instead of at the action;
    indoors: it can be inside; duck: dB the music steps back while a one-shot sounds."""

    name: str
    make: Make
    seconds: float
    level: float
    words: str
    ambient: bool = False
    indoors: bool = True
    duck: float = 3.0
    nouns: str = ""


def _ambience(name: str, make: Make, level: float, words: str, indoors: bool = True, seconds: float = 12.0) -> Effect:
    return Effect(name, make, seconds, level, words, ambient=True, indoors=indoors, duck=0.0)


EFFECTS: tuple[Effect, ...] = (
    _ambience("heavy rain", weather.rain, -25, r"rain(s|y|ing|fall|storm|-soaked)?|downpour|pouring|storm(y|s)?|thunderstorm",
        indoors=False),
    _ambience("drizzle", weather.drizzle, -29, r"drizzl(e|es|ing|y)|raindrops?", indoors=False),
    _ambience("wind", weather.wind, -29, r"winds?|windy|breez(e|y)|gust(s|y)?|gale|blizzard|mountains?|cliffs?|peaks?|summit|rooftop|"
        r"sky|clouds?|hills?|flying|soars?|soaring", indoors=False),
    _ambience("cold air", weather.snow_air, -32, r"snow(y|s|ing|fall|-covered)?|icy?|arctic|frozen|winter|glacier|tundra", indoors=False),
    _ambience("desert wind", weather.dry_wind, -31, r"deserts?|dunes?|sand(s|y|storm)?|canyon|mars|dust(y)?|savann?ah?|wasteland",
        indoors=False),
    _ambience("sea", water.sea, -26, r"seas?|ocean|waves|beach|shore|coast(al)?|surf|sail(s|ing|boat)?|pirate ship|harbou?r|lighthouse|"
        r"island", indoors=False),
    _ambience("stream", water.stream, -30, r"stream|river|brook|creek|waterfall|fountain", indoors=False),
    _ambience("underwater", water.underwater, -27, r"underwater|under the sea|beneath the (waves|sea|surface)|seabed|coral|reef|"
        r"submarine|deep sea|aquarium|ocean floor"),
    _ambience("cave", water.drips, -31, r"caves?|caverns?|dungeon|sewers?|tunnel|crypt|catacombs?"),
    _ambience("birds", nature.birds, -32, r"birds?|birdsong|songbirds?|gardens?|meadows?|park|orchard|countryside|farm|spring morning|"
        r"fields?|chirping", indoors=False),
    _ambience("leaves", nature.leaves, -32, r"forests?|woods|woodland|jungle|trees?|grove|leaves|rustl(e|es|ing)", indoors=False),
    _ambience("night insects", nature.night, -33, r"crickets?|night (forest|garden|field|woods|meadow)|swamp|summer night|fireflies|"
        r"firefl(y|ies)", indoors=False),
    _ambience("fire", nature.fire, -27,
        r"fire|campfire|fireplace|flames?|bonfire|hearth|burning|torches|torchlight|embers|crackl\w+|forge"),
    _ambience("engine hum", machines.engine_hum, -30, r"engine( hum)?|hum(s|ming)?|spaceship|space ?station|starship|spacecraft|cockpit|"
        r"airlock|cabin of the ship|reactor|generator"),
    _ambience("motor", machines.motor, -29, r"motor(s|bike|cycle|boat)?|driv(es|ing)|racing car|race car|truck|bus|tractor|taxi"),
    _ambience("train", machines.train, -28, r"trains?|locomotive|railway|subway|metro|carriage"),
    _ambience("neon hum", machines.neon, -34, r"neons?|neon-lit|electric(al)? (hum|buzz)|cyberpunk|transformers? hum|flickering (lamp|"
        r"light|tube)s?|fluorescent|buzz(es|ing)?"),
    _ambience("factory", machines.factory, -30, r"factory|assembly line|foundry|machines|machinery|mill"),
    _ambience("console", machines.console, -36, r"console|control (room|panel)|panels?|laboratory|lab|computers?|mission control|bridge "
        r"of the ship|cockpit|spaceship|spacecraft"),
    _ambience("city", places.city, -30, r"city|cities|streets?|downtown|traffic|skyscrapers?|alley(way)?|skyline|new york|tokyo|paris|"
        r"london|avenue|urban|sidewalk|crossing", indoors=False),
    _ambience("crowd", places.crowd, -31,
        r"crowd(s|ed)?|market(place)?|bazaar|caf[eé]|restaurant|bar|pub|tavern|inn|festival|funfair|people talking|ballroom|"
        r"party|audience|classroom|chatter|murmur"),
    _ambience("stadium", places.stadium, -29, r"stadium|arena|match|football|soccer|tournament|colosseum|race track|racetrack|olympic"),
    _ambience("kitchen", places.kitchen, -30,
        r"kitchens?|cook(s|ing)|sizzl\w+|frying|fries|in a pan|stove|chef|bakery|bak(es|ing)|oven|boil(s|ing)"),
    _ambience("space", weather.space_drone, -34, r"space|outer space|galaxy|nebula|planets?|orbit(s|ing)?|asteroids?|cosmos|stars|void|"
        r"moon surface|lunar"),
    _ambience("room tone", weather.room_tone, -50, r"rooms?|bedroom|house|library|office|museum|hall|attic|cabin|studio|workshop|"
        r"silence|quiet"),
    _ambience("clock", impacts.clock_tick, -36, r"clocks?|tick(s|ing)?|watchmaker|pocket watch|metronome"),
    _ambience("heartbeat", steps.heartbeat, -27, r"heartbeats?|heart beats|heart pounding|pulse", seconds=9.5),
    _ambience("purr", animals.purr, -32, r"purr(s|ing)?"),
    _ambience("bubbles", water.bubbles, -32, r"bubbl(e|es|ing)|cauldron|potion"),
    Effect("thunder", weather.thunder, 4.0, -19, r"thunder(s|ing|clap|storm)?|lightning", indoors=False),
    Effect("explosion", impacts.explosion, 3.2, -15,
        r"explo(de|des|ding|sion|sions)|blast|detonat\w+|fireworks?|(volcano|geyser)s? .{0,20}erupt\w*|eruption|(car|ship|plane|"
        r"rocket|meteor|asteroid|truck)s? crash\w*|boom", duck=5.0,
        nouns=r"bomb|cannon"),
    Effect("crash", happenings.crash, 2.0, -19, r"crash(es|ing|ed)?(?! helmet)|smash(es|ing)? (into|through)|falls? (apart|to pieces)",
        duck=4.0, nouns=r"debris|wreck"),
    Effect("rocket", machines.rocket, 4.0, -18,
        r"lift-?off|launch(es|ing)?|thrusters? fir\w+|blasts? off|takes? off|ignition|rocket (flies|roars|fires|soars)", duck=4.0,
        nouns=r"rockets?|thrusters?|jets?"),
    Effect("power up", signals.power_up, 1.9, -21,
        r"power(s|ing)? (up|on)|power-?up|(robot|machine|android|droid|computer|engine|screen|panel)\b.{0,40}(lights? up|"
        r"wakes? up|comes? (alive|to life)|boots? up|turns? on|starts? up)|boots? up|activat(es|ed|ing)|switch(es|ed)? on",
        nouns=r"chirp|start-?up"),
    Effect("beeps", signals.beeps, 1.1, -24,
        r"beep(s|ing)?|bleeps?|robotic voice|blip(s)?|radar|boop|scanner|blinking (lights?|lamps?|panels?|screens?|consoles?)|"
        r"(lights?|panels?|eyes?) (blinks?|flash(es)?)",
        nouns=r"chirps?|signal|electronic|robot|computer"),
    Effect("laser", signals.laser, 1.0, -22, r"lasers?|zap(s|ping)?|ray gun|phaser|blasters?|beam of energy"),
    Effect("electricity", machines.sparks, 1.4, -24, r"electricity|sparks?|short circuit|electric arcs?|tesla|weld(s|ing)|solder(s|ing)?"),
    Effect("servo", machines.servo, 1.4, -26, r"servos?|robot (walks|moves|turns|waves|raises|lifts|stands|dances)|mechanical arm|"
        r"whir(s|r?ing)?"),
    Effect("whoosh", impacts.whoosh, 1.2, -22, r"whoosh(es)?|swoosh(es)?|swoop(s|ing)?|zoom(s)? past|rush(es)? past|div(es|ing)|speeds?|"
        r"races|leap(s|ing)?|jump(s|ing)?|dash(es|ing)?|throws?|swings?|spin(s|ning)?|flies past|glid(es|ing)|teleport(s|ing)?"),
    Effect("big wings", impacts.wings, 2.4, -25,
        r"wingbeats?|flap(s|ping)?|takes flight|spreads (its|his|her) wings|dragon (flies|flying|swoops|soars)",
        nouns=r"wings?"),
    Effect("growl", animals.growl, 1.9, -21, r"roar(s|ing)?|growl(s|ing)?|snarl(s)?"),
    Effect("bark", creatures.bark, 1.3, -23, r"bark(s|ing|ed)", nouns=r"bark|dogs?|pupp(y|ies)"),
    Effect("howl", creatures.howl, 2.6, -24, r"howl(s|ing)?(?! wind)|bay(s|ing) at the moon", nouns=r"wol(f|ves)"),
    Effect("hoot", creatures.hoot, 1.9, -26, r"hoot(s|ing)?", nouns=r"owls?"),
    Effect("neigh", creatures.neigh, 1.5, -24, r"neigh(s|ing)?|whinn(y|ies|ying)"),
    Effect("gulls", creatures.gulls, 4.0, -28, r"(sea)?gulls? (cry|cries|circle|circles|scream|screams|call|calls)", nouns=r"(sea)?gulls?"),
    Effect("laughter", creatures.laughter, 2.2, -25, r"laugh(s|ing|ter)?|giggl(es|ing)|chuckl(es|ing)"),
    Effect("telephone", happenings.telephone, 2.2, -25, r"(tele)?phones? (rings?|is ringing)|ringing (tele)?phone", nouns=r"(tele)?phones?"),
    Effect("oars", happenings.oars, 4.0, -27, r"rowing|rows (a|the|his|her|out|across|over|away|towards?|home|back|to)|paddl(es|ing)", nouns=r"oars?"),
    Effect("miaow", animals.miaow, 0.75, -24, r"mi?a?e?ow(s|ing)?|mews?"),
    Effect("splash", water.splash, 1.6, -22, r"splash(es|ing)?|dives into|plunges?|falls into the (water|sea|river|lake|pool)|puddles?"),
    Effect("door", impacts.door, 1.1, -23,
        r"doors? (opens?|closes?|slams?|swings?|bursts?|shuts?)|(opens?|clos\w+|slams?|knock\w*|through) .{0,20}(door|gate)|"
        r"knock(s|ing)?|slam(s|med)?",
        nouns=r"doors?|gate"),
    Effect("ship door", impacts.sliding_door, 1.2, -24, r"airlock|hatch|sliding doors?|elevator|capsule opens"),
    Effect("creak", impacts.creak, 1.6, -26, r"creak(s|ing|y)?|rusty hinge|old wooden|rocking chair"),
    Effect("hammer", impacts.hammer, 1.9, -23, r"hammer(s|ing)?|build(s|ing)? (a|the|his|her|its|an)|blacksmith|anvil|nail(s|ing)|"
        r"repair(s|ing)?|assembl(es|ing)|construct(s|ing)|carv(es|ing)|bangs?"),
    Effect("clink", impacts.clink, 1.6, -25,
        r"clink(s|ing)?|tin cans?|coins?|screws (in|on)|jingl(e|es|ing)|clatter(s|ing)?|rattl(e|es|ing)|clank\w*|toasts?",
        nouns=r"tin|metal|cutlery|tools?|keys|cups?|dishes|plates|wrench|bolts?|screws?|glasses"),
    Effect("blades", impacts.clash, 1.9, -22,
        r"clash(es|ing)?|duel(s|ing)?|sword ?fight|swings .{0,20}(sword|blade)|(knights?|samurai) fight",
        nouns=r"swords?|blades?"),
    Effect("glass", impacts.shatter, 1.5, -22,
        r"shatter(s|ing)?|breaks? .{0,15}(glass|window|vase|bottle)|smash(es)?|broken glass",
        nouns=r"glass|break(s|ing)?|crack(s|ing)?"),
    Effect("thud", impacts.thud, 0.6, -22,
        r"thuds?|land(s|ed)? (on|with)|falls? (down|to the ground|over)|kicks? (a|the)|punch(es)?|drops (it|the|his|her|a)|"
        r"bounc(e|es|ing)|stomp(s|ing)?|collaps(es|ing)|tackles?|trips?|hits? the (ground|ball|floor|wall)",
        nouns=r"impact|hit|kick|bump|fall"),
    Effect("switch", impacts.press, 0.3, -26, r"press(es)? (a|the) (big |red |glowing |small )?(button|switch|lever|key)|buttons?|"
        r"switch|clicks?|pulls? (a|the) lever|typ(es|ing)|keyboard"),
    Effect("page", impacts.paper, 0.9, -27,
        r"turns? .{0,10}pages?|flips? through|reads? (a|the|an|his|her) .{0,12}(book|letter|map|newspaper|scroll)|unfolds?|"
        r"writ(es|ing)|sketch(es|ing)|opens (a|the|an) .{0,12}(book|letter|map|envelope)",
        nouns=r"pages?|paper|book|letter|map|pencil|pen"),
    Effect("bell", signals.chime, 3.5, -23,
        r"(bells?|gong) (rings?|tolls?|sounds?)|rings (a|the) .{0,10}bell|tolls?|chim(e|es|ing)|church bells?",
        nouns=r"bells?|gong|ring(s|ing)?"),
    Effect("doorbell", signals.doorbell, 1.6, -24, r"doorbell|rings the bell"),
    Effect("magic", signals.magic, 2.6, -24,
        r"magic(al|ally)?|spells?|shimmer(s|ing)?|sparkl(e|es|ing)|enchant(ed|ment)?|wand|glow(s|ing)? (brighter|brightly)|"
        r"transforms?|portal|twinkl(e|es|ing)|stardust",
        nouns=r"fairy|wizard|glow|twinkle"),
    Effect("camera", signals.shutter, 0.5, -26,
        r"camera click|takes? (a|the) (photo|picture|photograph)|snapshot|selfie|photographs (a|the|her|his)",
        nouns=r"camera|shutter|photo"),
    Effect("alarm", signals.alarm, 1.7, -24, r"alarms?|sirens?|warning|alert|red alert"),
    Effect("cheer", places.cheer, 3.2, -21, r"cheer(s|ing)?|applau(se|ds)|clap(s|ping)|crowd (roars|goes wild|cheers)|hooray|"
        r"celebrat(es|e|ing)|victory|scores|wins|triumph(s|ant)?", duck=4.0),
    Effect("car pass", machines.car_pass, 2.8, -23, r"car (pass|passes|drives|speeds|races)( by| past)?|cars?|drives (past|by|away)|"
        r"vehicle"),
    Effect("hooves", steps.hooves, 3.0, -24,
        r"hooves|horses? (runs?|trots?|canters?|gallops?|races)|gallop(s|ing)?|canters?|rid(es|ing) .{0,15}horse|cavalry",
        nouns=r"horses?|hoof"),
    Effect("running", steps.running, 2.4, -25, r"run(s|ning)|sprint(s|ing)?|chas(e|es|ing)|flee(s|ing)?"),
    Effect("steps in snow", steps.snow_steps, 2.8, -26, r"(foot)?steps in (the )?snow|walk(s|ing)?.{0,40}snow|trudg(e|es|ing)|"
        r"snow.{0,40}walk(s|ing)?"),
    Effect("steps on gravel", steps.gravel_steps, 2.8, -27, r"gravel|crunch(es|ing)?|walk(s|ing)?.{0,40}(path|desert|sand|rocks)"),
    Effect("steps in grass", steps.soft_steps, 2.8, -29, r"walk(s|ing)?.{0,40}(forest|grass|garden|meadow|park|woods|field|jungle)"),
    Effect("steps on metal", steps.metal_steps, 2.8, -27, r"walk(s|ing)?.{0,40}(spaceship|ship|station|corridor|metal)|metal (foot)?steps"),
    Effect("steps on wood", steps.wood_steps, 2.8, -27, r"walk(s|ing)?.{0,40}(room|house|cabin|deck|kitchen|library|floor|hall)|wooden "
        r"floor|stairs|staircase"),
    Effect("steps", steps.stone_steps, 2.8, -27, r"(foot)?steps|walk(s|ing)?|strolls?|strid(es|ing)|march(es|ing)?|paces|tiptoes?|"
        r"wander(s|ing)?"),
)


@cache
def patterns() -> tuple[tuple[Effect, re.Pattern[str], re.Pattern[str]], ...]:
    """Each effect with the pattern for scenes and the wider one for sfx lines, which also knows its name and nouns."""
    return tuple((effect, _whole(effect.words), _whole("|".join(filter(None, (effect.words, effect.nouns, re.escape(effect.name))))))
                 for effect in EFFECTS)


def _whole(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{words})(?!\w)")
