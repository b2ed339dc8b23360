"""Before a building: its front as the hero of a street or a green. What each looks like is a line of a table."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, dark, light, mix
from director.tools.generators.animatic.art.places import country, doorways, emblems, facades, flora, fronts, terrain
from director.tools.generators.animatic.art.places.fronts import Front
from director.tools.generators.animatic.art.places.pen import Pen
from director.tools.generators.animatic.art.places.trails import Trail

ASIDE = 1.7
"""So many metres to the right a front stands, that its door is seen beside the actors."""


def depth(f: Front) -> float:
    """How far behind the actors it stands, metres: what is tall further off."""
    return 11.0 if f.door == "shop" else 17.5 if f.top in ("steeple", "dome") else 14.5 if f.floors > 3 else 13.0


def height(f: Front) -> float:
    """Of the middle of the roof, in centimetres."""
    over = {"flat": 84, "gable": 0.19 * f.wide + 10, "hip": 0.17 * f.wide, "pediment": 0.16 * f.wide + 40, "steeple": 0.861 * f.wide, "saw": 60,
            "dome": 300 + f.wide * 0.14, "gambrel": 0.43 * f.wide + 12, "battlements": 20}
    return f.tall + max(over[f.top], 0.15 * f.wide + 40 if f.pillars else 0)


def draw(pen: Pen, s: Setting, f: Front) -> None:
    """The whole front around x = 0."""
    rng = s.rng("front")
    roof = mix(f.roof, "#eef3fb", 0.8) if s.season == "winter" else f.roof
    fronts.behind(pen, f)
    fronts.wall(pen, f)
    fronts.windows(pen, f, rng)
    fronts.TOPS[f.top](pen, f, roof)
    if f.pillars:
        fronts.portico(pen, f)
    for k in range(f.steps):
        half, y = 170 + (f.pillars > 0) * f.wide * 0.2 + (f.steps - k) * 22, -k * 17
        pen.rect(-half, y - 17, half, y, pen.down("#f2ece2", "#cfc6bc", "#8f8884"), 2)
        pen.rect(-half, y - 3, half, y + 2, "#120c22", o=0.22)
    doorways.DOORS[f.door](pen, f, rng)
    if f.pillars or f.top == "pediment":
        emblems.disc(pen, 0, -f.tall - f.wide * 0.075, f.wide * 0.034, f.tone, f.sign or "star")
    elif f.sign and f.door not in ("shop", "marquee", "canopy"):
        emblems.plate(pen, 0, -f.floor - 64, 270, 88, f.tone, f.sign)
    doorways.extras(pen, f, rng, height(f))


def before(f: Front, s: Setting) -> Scenery:
    """The set: a street with neighbours, or a green with a path to the door."""
    if s.looks.colours:
        f = replace(f, wall=s.looks.colour("building", "wall", "walls", "front", default=f.wall), roof=s.looks.colour("roof", default=f.roof))
    pen = Pen()
    draw(pen, s, f)
    half = f.wide / 200 + 1.2
    hero = pen.card(-half, half, -0.3, (height(f) + 260) / 100, depth(f))
    hero = Layer(hero.sketch, hero.z, hero.width, ASIDE, hero.y)
    return _green(f, s, hero) if f.green else _street(f, s, hero)


def standing(s: Setting, kind: str) -> Layer:
    """The front of a kind of building as one piece of another set."""
    f = next(front for name, (front, words) in KINDS.items() if kind == name or kind in words.split(", "))
    if s.looks.colours:
        f = replace(f, wall=s.looks.colour(*kind.split(), "building", "wall", "walls", default=f.wall), roof=s.looks.colour("roof", default=f.roof))
    pen = Pen()
    draw(pen, s, f)
    half = f.wide / 200 + 1.2
    return replace(pen.card(-half, half, -0.3, (height(f) + 260) / 100, depth(f)), x=ASIDE)


def _street(f: Front, s: Setting, hero: Layer) -> Scenery:
    rng = s.rng("street")
    row, trees, hedge, lamps, near = Pen(), Pen(), Pen(), Pen(), Pen()
    for side in (-1, 1):
        x = ASIDE * 100 + side * (f.wide / 2 + 60)
        while abs(x) < 4200:
            wide = rng.uniform(560, 800)
            facades.house(row, x if side > 0 else x - wide, wide, rng.randint(1, 3), rng)
            x += side * (wide + (150 if rng.random() < 0.3 else 0))
    for x in (-720, -1250, 1290):
        with trees.at(x, 4):
            flora.tree(trees, rng, s, rng.uniform(500, 580), 0.7)
    for a, b in ((-1150, -240), (590, 1150)):
        _hedge(hedge, s, a, b)
    facades.lamp(lamps, -390, 410)
    facades.lamp(lamps, 620, 410, flip=True)
    bench(lamps, -560)
    for x in (-262, 268):
        _tub(near, s, x)
    layers = [facades.skyline(rng, 150, 160, 22, 52, "#a8bcd4", gap=0.3), facades.skyline(rng, 70, 80, 9, 19, "#8fa4c0", gap=0.3),
              row.card(-44, 44, -0.2, 10.2, hero.z + 2.4), hero, trees.card(-16, 16, -0.2, 6.4, 9.4), hedge.card(-12, 12, -0.2, 1.5, 8.3),
              lamps.card(-7, 8, -0.12, 4.8, 5.2), country.trees(s, 4.2, ((-6.3, 5.4), (6.9, 5.0)), 0.8, salt="pair"), _bollards(),
              near.card(-3.4, 3.4, -0.12, 1.0, -0.9)]
    if f.has("tables"):
        layers.insert(6, _tables(s, f))
    return Scenery(tuple(layers), terrain.floors(pavement(s, hero.z)), haze=0.03)


def pavement(s: Setting, z: float) -> Pen:
    """Slabs of two sizes up to the front, a band of small stones, the kerb and the road under the lens."""
    pen, rng = Pen(), s.rng("pavement")
    walk = "#cdbfae" if s.season != "winter" else "#dfe6f0"
    pen.rect(-7800, -7800, 7800, 2400, pen.down("#8f9098", mix(walk, "#a8a4a8", 0.4), walk, walk))
    for _ in range(150):
        x, y = rng.randrange(-26, 26) * 80, rng.randrange(-18, 3) * 80
        pen.rect(x + 2, y + 2, x + 78, y + 78, rng.choice((light(walk, 0.3), dark(walk, 0.12), "#d8b898", "#c0b4b8")), 2, 0.5)
    pen.line("".join(f"M{x} -1500V160" for x in range(-2400, 2401, 80)) + "".join(f"M-2400 {y}H2400" for y in range(-1500, 161, 80)), dark(walk, 0.25), 3, 0.55)
    for y in (-640, -230):
        pen.rect(-7800, y, 7800, y + 76, mix(walk, "#a8705a", 0.5))
        pen.line("".join(f"M{x} {y}l38 76M{x + 38} {y}l-38 76" for x in range(-1600, 1600, 38)), dark(walk, 0.32), 2.5, 0.5)
    if s.season == "autumn":
        terrain.sprinkle(pen, rng, ("#e0803a", "#d05a36", "#e8b84a"), 160, 4.5)
    pen.rect(-7800, 152, 7800, 182, pen.down("#f8f4ea", "#a8a098"))
    pen.rect(-7800, 182, 7800, 2400, pen.down("#62647a", "#7a7c8a"))
    for x in range(-1400, 1400, 300):
        pen.rect(x, 380, x + 160, 394, "#f4efe0", 2, 0.8)
    pen.oval(ASIDE * 100, -z * 100 + 120, 620, 190, pen.soft("#1a1430", 0.45))
    pen.oval(-690, -900, 260, 120, pen.soft("#1a2430", 0.4))
    pen.oval(ASIDE * 100, -900, 420, 480, pen.soft("#ffc46b", 0.2), glow=True)
    for x in (-342, 572):
        pen.oval(x, -500, 210, 190, pen.soft("#ffc46b", 0.24), glow=True)
    return pen


def _hedge(pen: Pen, s: Setting, a: float, b: float) -> None:
    """A clipped hedge behind a low wall, flowers along its foot."""
    rng, tone = s.rng(f"hedge{a}"), "#5a9450" if s.season != "winter" else "#a8b8bc"
    pen.shadow((a + b) / 2, 0, (b - a) * 0.52, 9)
    x = a
    while x < b:
        flora.clump(pen, rng, x, -72, 46, 38, tone, 0.4, flora.rim_of(s))
        x += 44
    for x in range(int(a), int(b), 17):
        if s.season != "winter":
            pen.disc(x + rng.uniform(-6, 6), -44 + rng.uniform(-9, 6), rng.uniform(5, 8), rng.choice(("#ff7a90", "#ffd24d", "#ffffff", "#c890f0")))
    pen.rect(a - 30, -40, b + 30, 0, pen.down("#e4d8c8", "#b8a898", "#8a7c74"), 3)
    pen.rect(a - 36, -46, b + 36, -36, pen.down("#f6eee2", "#b8aca0"), 3)


def _bollards() -> Layer:
    pen = Pen()
    for x in (-300, 300):
        pen.shadow(x, 0, 20, 5)
        pen.rect(x - 9, -86, x + 9, 0, pen.across("#6a7684", "#3a4652", "#20282f"), 4)
        pen.disc(x, -88, 12, pen.ball("#8a96a4", "#2f3a45"))
    return pen.card(-4, 4, -0.12, 1.2, 3.2)


def bench(pen: Pen, x: float) -> None:
    pen.shadow(x, 0, 90, 8)
    for dx in (-66, 66):
        pen.line(f"M{x + dx} 0V-46M{x + dx} -46l8 -46", "#3a3f48", 8)
    for k in range(3):
        pen.rect(x - 84, -56 + k * 9, x + 84, -50 + k * 9, pen.down("#c98f5c", "#8a5a34"), 2)
        pen.rect(x - 80, -100 + k * 15, x + 88, -90 + k * 15, pen.down("#d8a06c", "#8a5a34"), 2)


def _tub(pen: Pen, s: Setting, x: float) -> None:
    rng = s.rng(f"tub{x}")
    pen.shadow(x, 0, 52, 7)
    flora.clump(pen, rng, x, -58, 38, 27, "#5f9a4c" if s.season != "winter" else "#8f9aa0", 0.4)
    for _ in range(9 if s.season != "winter" else 0):
        pen.disc(x + rng.uniform(-34, 34), -58 + rng.uniform(-20, 12), 5, rng.choice(("#ff6f8a", "#ffd24d", "#ffffff")))
    pen.path(f"M{x - 34} -44H{x + 34}L{x + 25} 0H{x - 25}Z", pen.across("#d08a64", "#a8643f", "#6a3c26"))
    pen.rect(x - 39, -50, x + 39, -40, pen.down("#e0a080", "#9a5a3a"), 4)


def _tables(s: Setting, f: Front) -> Layer:
    """Round tables with chairs and parasols on the pavement."""
    pen, rng = Pen(), s.rng("tables")
    for x in (-420, 560, 860):
        pen.shadow(x, 0, 110, 10)
        for side in (-1, 1):
            pen.line(f"M{x + side * 92} 0V-46H{x + side * 56}V0M{x + side * 92} -46l{side * 10} -52", "#3f3a44", 7)
            pen.rect(x + side * 52, -52, x + side * 98, -44, f.tone, 3)
        pen.line(f"M{x} 0V-250", "#e8e0d4", 8)
        pen.oval(x, -76, 62, 12, pen.across("#fffaf0", "#d8ccbc"))
        pen.rect(x - 9, -94, x + 9, -78, rng.choice(("#e8607a", "#ffffff", "#ffd24d")), 3)
        for k in range(6):
            a, b = -120 + k * 40, -120 + (k + 1) * 40
            pen.path(f"M{x} -300L{x + a} -226Q{x + (a + b) / 2:.0f} -212 {x + b} -226Z", f.tone if k % 2 == 0 else "#fff4e4")
    return pen.card(-6, 10.5, -0.15, 3.1, 7.6)


def _green(f: Front, s: Setting, hero: Layer) -> Scenery:
    green = country.GREENS[s.season]
    way = Trail(((0.1, -8, 1.25), (0.0, -1, 1.15), (0.4, 4, 1.0), (1.3, 9, 1.0), (ASIDE, hero.z + 0.2, 1.3)))
    ground = country.meadow_ground(s, green, way, "#d8c09a", ((-8.5, 11.5, 3.2), (12.0, 12.5, 3.2)))
    tones = tuple(mix(t, "#8fb8b0", 0.3) for t in flora.LEAVES[s.season or "summer"])
    layers = [*country.far_hills(s, green, "front"), terrain.woodline(s, 42, 170, (4.0, 7.5), tones, 34, "front", 0.2)]
    layers.append(country.trees(s, hero.z + 5, ((-13.5, 7.4), (-9.0, 6.2), (12.8, 7.0), (17.5, 7.6)), 0.6, salt="front"))
    layers.append(hero)
    half, free = f.wide / 200, f.wide / 200 * 0.72 if f.pillars else 2.7
    layers.append(beds(s, ASIDE - half, ASIDE + half, hero.z - 0.4, (ASIDE - free, ASIDE + free)))
    layers.append(country.trees(s, 9.2, ((-7.4, 5.8), (9.9, 5.4)), 0.9, salt="near"))
    lamps = Pen()
    facades.lamp(lamps, -330, 360)
    bench(lamps, -490)
    layers.append(lamps.card(-7, 4, -0.12, 4.4, 5.0))
    layers += country.rows(s, green, way, country.flowers_of(s), 17, "front")
    return Scenery(tuple(layers), terrain.floors(ground), country.northern(s), haze=0.04)


def beds(s: Setting, a: float, b: float, z: float, free: tuple[float, float]) -> Layer:
    """Shrubs and flowers along the foot of a wall from x = a to b metres, the way to the door left free."""
    pen, rng = Pen(), s.rng("beds")
    x = a
    while x < b:
        if not free[0] < x < free[1]:
            with pen.at(x * 100, 6):
                flora.bush(pen, rng, rng.uniform(80, 130), rng.choice(("#5f9a4c", "#6fae58", "#4f8a50")) if s.season != "winter" else "#9fb0b8",
                           rng.choice((*country.flowers_of(s), "#ffffff")), flora.rim_of(s), 0.4)
        x += rng.uniform(0.7, 1.1)
    return pen.card(a - 1.5, b + 1.5, -0.3, 1.7, z, sway=0.12)


def _front(*extras: str, **more: Any) -> Front:
    return Front(**more, extras=frozenset(extras))


_SHOP: dict[str, Any] = {"door": "shop", "steps": 0, "floors": 3, "floor": 300, "wide": 900.0, "columns": 5, "top": "flat"}
KINDS: dict[str, tuple[Front, str]] = {
    "school": (_front("brick", "clock", "flag", sign="book", wall="#c8705a", roof="#6a5a6a", tone="#2f5f8a", top="gable", columns=9, wide=1480), "university, schoolroom, college, academy, kindergarten, schoolhouse, high school, primary school, elementary school"),
    "bank": (_front("flags", sign="coins", wall="#d8cfc0", tone="#3f6a5a", pillars=6, steps=6, wide=1300, panes="arch", door="portal"), "stock exchange"),
    "museum": (_front("banners", sign="amphora", wall="#e0d2b4", tone="#a8443f", pillars=8, steps=8, wide=1560, panes="arch", columns=9), "gallery, art gallery"),
    "library": (_front("ivy", sign="book", wall="#d8b898", tone="#5a4a8a", pillars=4, steps=6, wide=1340, panes="arch"), "archive, city library, public library"),
    "courthouse": (_front("flag", sign="scales", wall="#e4dfd4", roof="#7fa0a0", tone="#3f4f7a", pillars=6, steps=9, wide=1420, top="dome", panes="arch"), "court, courtroom, court of law, tribunal, parliament"),
    "town hall": (_front("flags", "clock", sign="key", wall="#d8a878", roof="#5f7a78", tone="#7a3f4a", top="gable", wide=1420, floors=3, panes="arch", floor=260, steps=5), "city hall, guildhall, registry office, embassy"),
    "theatre": (_front("banners", "bulbs", sign="masks", wall="#e8d0a8", tone="#a82f48", pillars=6, steps=6, wide=1400, panes="arch"), "theater, opera, opera house, concert hall, playhouse, music hall, philharmonic"),
    "cinema": (_front("neon", sign="film", wall="#7a4a68", tone="#c83a48", door="marquee", steps=0, wide=1240, floors=3, floor=250, columns=8), "movie theater, movie theatre, film theatre, picture house, picture palace"),
    "hospital": (_front(sign="cross", wall="#e8eef0", roof="#b8c4cc", tone="#d8453f", door="canopy", panes="band", steps=0, wide=1640, floors=3, floor=270, columns=8), "clinic, infirmary, doctor's office, doctor's surgery, medical practice, emergency room"),
    "police station": (_front("brick", "lamp", "flag", sign="star", wall="#a8b4c0", tone="#2f4f8f", wide=1200, steps=4), "sheriff's office, police headquarters, police department"),
    "fire station": (_front("brick", "flag", sign="flame", wall="#c8644f", tone="#d83f34", door="roller", steps=0, wide=1300, floor=340, top="flat"), "firehouse, fire house, fire hall"),
    "post office": (_front("brick", "flag", "clock", sign="letter", wall="#d8b08a", roof="#7a5a5a", tone="#c8902a", wide=1160, top="gable"), "mail office"),
    "hotel": (_front("flags", sign="bed", wall="#e8c8a8", roof="#7a6a7a", tone="#8f2f4a", door="canopy", steps=0, wide=1320, floors=4, floor=230, columns=8, top="flat"), "hotel lobby, grand hotel, motel, hostel, guesthouse, inn"),
    "restaurant": (_front("tables", sign="fork", wall="#e0b088", tone="#a8403f", **_SHOP), "diner, bistro, pizzeria, eatery, canteen, burger bar"),
    "café": (_front("tables", sign="cup", wall="#c8d0b8", tone="#3f7a6a", **_SHOP), "cafe, coffee shop, coffee house, tea room, teahouse, ice cream parlour, ice cream parlor, ice cream shop, ice cream store, gelateria"),
    "pub": (_front("timber", "tables", sign="glass", wall="#e8dcc4", tone="#5a3f34", **_SHOP), "tavern, wine bar, saloon"),
    "bakery": (_front("brick", sign="bread", wall="#d8a07a", tone="#c87f34", **_SHOP), "bakehouse, baker's shop, pastry shop, patisserie, cake shop"),
    "shop": (_front(sign="bag", wall="#b8c4d0", tone="#3f6f9a", **_SHOP), "store, supermarket, grocery, grocery store, boutique, mall, shopping mall, jeweller, jewelry store, market hall, pet shop, pharmacy"),
    "toy shop": (_front(sign="bear", wall="#f0d090", tone="#c8486a", **_SHOP), "toy store, candy shop, sweet shop"),
    "flower shop": (_front("ivy", sign="flower", wall="#e8d8e0", tone="#5f8f5a", **_SHOP), "florist, florist's"),
    "bookshop": (_front("brick", sign="book", wall="#b88a70", tone="#2f4f5f", **_SHOP), "bookstore, antique shop"),
    "barber shop": (_front(sign="scissors", wall="#d0d8dc", tone="#b83f44", **_SHOP), "barbershop, hair salon, hairdresser's, beauty salon, salon, barber's shop, tailor's shop"),
    "dentist": (_front(sign="tooth", wall="#d8e8ec", tone="#2f8a94", **{**_SHOP, "door": "portal", "steps": 3}), "dentist's office, dentist's, dental clinic, dental practice"),
    "laundromat": (_front(sign="shirt", wall="#c8dce4", tone="#3f8ab0", **_SHOP), "laundry, launderette"),
    "nightclub": (_front("neon", sign="note", wall="#4a3a68", tone="#8f2f8a", **{**_SHOP, "door": "canopy"}), "disco, club, dance club, discotheque, casino, dance hall, jazz club"),
    "gym": (_front(sign="dumbbell", wall="#b8bcc4", tone="#d8702f", door="glass", panes="band", steps=0, wide=1300), "fitness studio, fitness center, gymnasium, sports hall, health club, boxing club"),
    "office": (_front(sign="gear", wall="#a8c0d0", tone="#2f5f8f", door="glass", panes="band", steps=0, wide=1240, floors=4, floor=230, columns=6), "office building, headquarters, workplace, newsroom, skyscraper lobby, company"),
    "laboratory": (_front(sign="flask", wall="#dfe6ea", tone="#2f8f8a", door="glass", panes="band", steps=0, wide=1340, floors=3, floor=250), "lab, science lab, research lab, research center, research centre, research institute"),
    "swimming pool": (_front(sign="wave", wall="#c8e0e8", tone="#2f8fc0", door="glass", panes="band", steps=0, wide=1440), "swimming hall, public pool, indoor pool"),
    "airport": (_front(sign="plane", wall="#e4eaee", tone="#2f6fb0", door="glass", panes="band", steps=0, wide=1760, columns=10), "airport terminal"),
    "factory": (_front("brick", "stack", sign="gear", wall="#b8685a", roof="#5f6672", tone="#4f6a74", door="roller", top="saw", steps=0, wide=1560, floor=330, floors=2, columns=8), "mill, plant, warehouse, foundry, brewery, power plant, toy factory"),
    "garage": (_front(sign="wrench", wall="#c8c4bc", tone="#3f6f8f", door="roller", steps=0, wide=1180, floors=1, floor=330, panes="none"), "car repair shop, auto repair shop, car workshop, body shop, mechanic's garage, car wash"),
    "workshop": (_front("timber", "chimney", sign="wrench", wall="#b8875a", roof="#7a5a4a", tone="#6a4a34", door="gate", top="hip", steps=0, wide=980, floors=1, floor=330, columns=5, green=True), "smithy, forge, carpenter's shop, shed, tool shed, studio, hangar, repair shop"),
    "prison": (_front(sign="bars", wall="#9a9aa0", tone="#4a4650", door="gate", panes="bars", top="battlements", steps=1, wide=1500, floors=3, floor=250, columns=8), "jail, gaol, penitentiary, dungeon"),
    "church": (_front("cross", wall="#e8dfd0", roof="#6a7484", tone="#7a4a34", top="steeple", panes="arch", floors=1, floor=380, wide=860, columns=5, steps=4, green=True), "chapel, cathedral, abbey, monastery, basilica, convent"),
    "house": (_front("chimney", "ivy", wall="#f0dcb8", roof="#a8604a", tone="#3f7a7a", top="gable", wide=1080, columns=5, floor=260, green=True), "home, cottage, family home, farmhouse, mansion, villa, manor, family house"),
    "log cabin": (_front("logs", "chimney", wall="#a8744a", roof="#6a4f42", tone="#5f7a48", top="gable", steps=1, wide=820, floors=1, floor=270, columns=3, green=True), "cabin, wooden cabin, hut, wooden hut, mountain hut, hunter's cabin, ski lodge, hunting lodge, lodge, chalet, fisherman's hut, shepherd's hut, ranger's cabin, woodcutter's hut, wooden house, cabin in the woods"),
    "barn": (_front("timber", wall="#b8483a", roof="#5a5f6c", tone="#8f3a30", top="gambrel", door="barn", panes="none", steps=0, floors=1, floor=330, wide=1020, green=True), "horse barn, cowshed, cow shed"),
    "greenhouse": (_front(wall="#dfeee8", roof="#9fc4c0", tone="#4f8a6a", door="glass", panes="arch", top="pediment", sign="flower", steps=0, floors=1, floor=330, wide=1200, green=True), "glasshouse, hothouse, orangery"),
    "apartment": (_front("brick", wall="#b87a68", roof="#6a5a5a", tone="#3f5a6a", floors=4, floor=230, columns=7, wide=1180, steps=4, top="flat"), "flat, apartment house, apartment building, apartment block, block of flats, tenement, dormitory, orphanage"),
}
"""Each kind of building, and other words for it."""

PLACES = tuple(
    Place((f"{kind} front", f"{kind} exterior", f"{kind} facade"), partial(before, front), fronts=(kind, *words.split(", ")))
    for kind, (front, words) in KINDS.items()
)
