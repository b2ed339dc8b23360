"""When things appeared and when they went: the year from which one can meet a thing, and things that are of the past."""

PERIODS = {
    "stone age": -3000, "ice age": -10000, "prehistoric": -3000, "neolithic": -3000, "palaeolithic": -10000, "paleolithic": -10000,
    "bronze age": -800, "iron age": -100, "antiquity": 400, "pompeii": 79, "troy": -1100, "camelot": 600, "sherwood": 1250, "roman": 400,
    "ancient egypt": -30, "ancient greece": -100, "ancient rome": 400,
    "roman empire": 400, "imperial rome": 400, "pharaonic": -30, "classical athens": -300, "mesopotamia": -500, "babylon": -500,
    "byzantium": 1450, "byzantine": 1450, "dark ages": 900, "viking": 1066, "middle ages": 1450, "medieval": 1450, "mediaeval": 1450,
    "crusades": 1290, "feudal japan": 1850, "edo": 1860, "sengoku": 1600, "heian": 1180, "meiji": 1912, "ming dynasty": 1640,
    "qing dynasty": 1911, "tang dynasty": 900, "song dynasty": 1270, "aztec": 1520, "inca": 1530, "maya": 1500, "tudor": 1600,
    "elizabethan": 1603, "jacobean": 1625, "stuart england": 1710, "renaissance": 1600, "baroque": 1740, "rococo": 1780,
    "georgian": 1830, "regency": 1825, "napoleonic": 1815, "french revolution": 1799, "revolutionary france": 1799, "colonial": 1780,
    "industrial revolution": 1840, "wild west": 1895, "old west": 1895, "gold rush": 1855, "victorian": 1901, "edwardian": 1912,
    "belle époque": 1914, "gilded age": 1900, "jazz age": 1929, "roaring twenties": 1929, "prohibition": 1933, "great depression": 1939,
    "great war": 1918, "first world war": 1918, "world war one": 1918, "world war i": 1918, "wwi": 1918, "ww1": 1918,
    "second world war": 1945, "world war two": 1945, "world war ii": 1945, "wwii": 1945, "ww2": 1945, "interwar": 1939, "pre-war": 1939}
"""Ages and the last year that counts as one of theirs; those before our era below zero."""

_SINCE = """
1600  coffee, coffee cup, microscope, newspaper, telescope, tobacco, umbrella, wall clock
1700  carbonated water, envelope, hot-air balloon, piano, sandwich, steam engine
1800  bicycle, blue jeans, camera, canned food, chewing gum, elevator, jeans, lift, match, photo, photograph, photographer, postage
      stamp, railway, rubber boot, safety pin, sewing machine, steam locomotive, stethoscope, telegraph, tin can, train, typewriter
1875  ballpoint, cash register, coca-cola, dynamite, electric lamp, electric light, electric tram, gramophone, light bulb, lipstick,
      loudspeaker, machine gun, microphone, motor car, paper clip, phone, phonograph, skyscraper, telephone, tram, vending machine
1895  airship, automobile, battery, bus, car, cinema, electric fan, electric iron, escalator, fan, film camera, flashlight, hearing
      aid, lorry, metro, motor bus, motor taxi, motorbike, motorcar, motorcycle, movie camera, omnibus, projector, radiator,
      submarine, subway, taxi, thermos, torch, truck, underground train, vacuum cleaner, vacuum flask, x-ray, zeppelin, zip, zip
      fastener, zipper
1908  aeroplane, airplane, ambulance, biplane, brassiere, cellophane, crossword, dashboard, electric kettle, fire engine, garage, gas
      station, hoover, neon, neon light, neon sign, neon tube, parachute, petrol station, plane, police car, siren, steering wheel,
      tea bag, teabag, toaster, tractor, washing machine, windscreen, wrist watch, wrist-watch, wristwatch
1918  car park, double-decker, double-decker bus, electric guitar, elevator operator, fire extinguisher, floodlight, fridge, gas mask,
      hair-dryer, hairdryer, headphones, jukebox, loudspeaker, motorboat, parking lot, popcorn, radio, record player, refrigerator,
      school bus, searchlight, speedboat, spotlight, sunglasses, tank, tarmac, traffic jam, traffic light, van, vinyl record, wireless
1933  aerosol, air conditioner, air conditioning, airliner, antibiotics, ballpoint pen, bikini, biro, bulldozer, burger, caravan,
      cement mixer, chainsaw, cheeseburger, cling film, credit card, dishwasher, excavator, fighter jet, forklift, helicopter, hot
      dog, jet, loudspeaker van, missile, moped, motorhome, motorway, nuclear bomb, nylon, parking meter, pedal bin, photocopier,
      pickup truck, plastic, polyester, polystyrene, radar, rocket, scooter, shopping cart, shopping trolley, sports car, spray can,
      styrofoam, supermarket, tape recorder, television, telly, tumble dryer, tupperware, tv, tv set, velcro, walkie-talkie, zebra
      crossing
1957  amplifier, astronaut, atm, bar code, barcode, baseball cap, calculator, cash machine, cassette, cassette recorder, computer,
      contact lens, cosmonaut, digital watch, disco ball, drum machine, duct tape, felt-tip, hang-glider, hi-fi, hovercraft, instant
      noodles, jumbo jet, laser, lava lamp, mainframe, microwave, microwave oven, plastic bag, plastic bottle, pocket calculator,
      polaroid, quartz watch, rocket launch, satellite, seatbelt, skateboard, smoke alarm, sneakers, snowmobile, space station, space
      suit, spacesuit, synthesiser, synthesizer, t-shirt, tracksuit, trainers, transistor radio, video recorder, wetsuit
1975  answering machine, arcade machine, bicycle helmet, boombox, camcorder, cd, cell-phone, cellphone, crash helmet, fax, fax
      machine, fleece, floppy disk, game boy, game console, games console, hi-vis, hi-vis vest, home computer, hoodie, jet-ski,
      karaoke, keyboard, laptop, leggings, mobile phone, monitor, mountain bike, mri scanner, neon leggings, pager, pc, post-it,
      printer, puffer jacket, quad bike, rollerblades, solar panel, space shuttle, vhs, video game, walkman, wind turbine
1992  barcode scanner, coffee to go, delivery drone, digital camera, dvd, e-bike, e-scooter, electric bike, electric car, electric
      guitar pedal, electric scooter, email, energy drink, flat-screen, flatscreen, gps, internet, led, mobile, playstation, sat-nav,
      satnav, smart-watch, sms, speed camera, takeaway coffee cup, text message, text messages, usb, web page, webcam
"""

SINCE = {name.strip(): int(line.split(None, 1)[0]) for line in _SINCE.replace("\n      ", " ").strip().splitlines()
         for name in line.split(None, 1)[1].split(",") if name.strip()}
"""Thing -> the year from which one can meet it; of modern things those that are older than one thinks."""

UNTIL = (
    "knight, knight in armour, squire, jouster, men-at-arms, man-at-arms, plate armour, suit of armour, chainmail, halberd, "
    "longbowm[ae]n, crossbowm[ae]n, trebuchet, catapult, siege tower, battering ram, drawbridge, portcullis, legionary, legionaries, "
    "centurion, gladiator, chariot, toga, trireme, hoplite, pharaoh, scribe, papyrus, longship, viking, druid, town crier, minstrel, "
    "troubadour, court jester, plague doctor, alchemist, doublet, ruff collar, farthingale, musketeer, musket, blunderbuss, flintlock, "
    "tricorn, galleon, man-o'-war, privateer, buccaneer, powdered wig, sedan chair, harpsichord, quill, quill pen, inkwell, wax seal, "
    "minuet, crinoline, bustle, bonnet, hansom, hansom cab, stagecoach, stage-coach, horse-drawn carriage, horse-drawn cart, "
    "horse-drawn tram, coach-and-four, gas lamp, gaslight, gas-lamp, lamplighter, chimney sweep, spinning wheel, butter churn, "
    "penny-farthing, steam locomotive, steam train, telegraph key, telegraph office, gramophone, phonograph, daguerreotype, magic "
    "lantern, covered wagon, six-shooter, cowboy, flapper, speakeasy, bootlegger, cavem[ae]n, mammoth, flint axe, samurai, shogun, "
    "ronin, palanquin, guillotine, redcoat, dragoon, hussar, suffragette, top hat and cane, monocle, corset, ox-cart, oxcart, windlass, "
    "tinderbox, tallow candle, rickshaw, cavalry charge, slide rule, rotary telephone, rotary phone, rotary dial, typewriter, biplane, "
    "zeppelin, tommy gun, pocket watch, washboard, mangle, bellows camera, crossbow, suit of mail, pikeman, pikemen, archers on the "
    "wall, pillory, stocks on the green, water carrier, crier's bell, sundial seller, mail coach, whaling ship, paddle steamer, tall "
    "ship").split(", ")
"""What one does not meet in the present, as regular expressions."""
