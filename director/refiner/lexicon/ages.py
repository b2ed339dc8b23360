"""When in history, by head words: ages, and the things that one of them has and another cannot have.

The language of the tables is in director.refiner.phrases.
"""

from director.refiner.phrases import flowing

ERA = r"""
old        [set|shot|filmed|takes place|an|a|the|in|during|at|year|early|late|strictly|entirely]* ({dated}) [throughout|at all|anywhere|
           everywhere]* / ({truly}) [~] [~] [the|an|a]* ({age}) [~] / [set|a|an|the|shot]* ({oldly}) [in|the|an|a|early|late|recreated|
           period]* ({age}) [~] [throughout]* / (set|takes place|taking place|plays|unfolds|happens) [{oldly}]* (in|during|at) [the|an|a|
           year|early|late|deepest]* [{oldly}]* ({age}) [~] / [it is|everything|all|the|a|an|with|is|must be|keep it|stays]* ({truly})
           [everywhere|throughout|at all|anywhere|at all times]* / (nothing|no object|no item|not one object|not a thing|no prop|no
           machine|no garment|not an object|not one thing) [in|on|the|may|that is|is|can be|appear*|shown|seen|visible|here|which is|to
           be|picture|frame|screen|shot]* (younger|later|newer|more modern|more recent|invented after|made
           after|post-dating|postdates|postdating|built after|dated after|from after|
           dating from after|from later) [than|the|year|after|in]* [~] [~] [may|can|must|should]* [appear*|be seen|be shown]* [in|on|the|
           picture|screen|frame|shot]* / [long|centuries|decades|years|a century|well|set]* before (electricity|the (invention|age|coming|
           discovery|age) of ~ [~]|cars|telephones|computers|gunpowder|the internet|the wheel|engines|plastic|phones) / in the age of
           (sail|chivalry|candles|steam|knights) / in (olden|bygone|ancient|biblical|medieval|victorian|roman|tudor) times / (without|no)
           [any|a|single|trace of]* (anachronism+s|modern ~|electricity|twentieth-century ~|21st-century ~|plastic) [anywhere|at all|
           whatsoever|in sight]* / costume drama / (historical|period) (film|drama|epic|picture|piece|reconstruction|setting|accuracy|
           detail)
old        [every|all|each|any]* [single]* (object|thing|item|detail|prop|costume|garment|tool|word|objects|props|costumes|details|things)
           [on|in|seen|shown|that|appears|the|screen|frame|picture|shot|visible]* (must be|is|are|must come|comes|come|has to be|have to
           be|dates|date) [from|of]* [the|early|late]* ({age})
old?       [the|an|a|in|of|during]* ({age}) [~] / (legionary|legionaries|centurion|centurions|gladiator|gladiators|senator in a toga|toga|
           togas|chariot|chariots|galley slaves|trireme|aqueduct under construction|gladiatrix|hoplite|hoplites|pharaoh|pharaohs|vizier|
           scribe|scribes|papyrus|ziggurat|druid|druids|longship|longships|longhouse|viking|vikings|knight|knights|squire|squires|jouster|
           jousting|chainmail|halberd|halberds|trebuchet|catapult|catapults|portcullis|longbow|longbowmen|crossbow|town crier|lute|
           minstrel|plague doctor|plague carts|alchemist|doublet|codpiece|farthingale|ruff collar|musket|muskets|musketeer|musketeers|
           blunderbuss|flintlock|flintlocks|tricorn|cannonade|galleon|galleons|privateer|privateers|buccaneers|frigate under sail|powdered
           wig|powdered wigs|sedan chair|harpsichord|quill|quills|inkwell|inkwells|parchment|wax seal|sealing wax|minuet|crinoline|
           crinolines|bustle dress|bonnets|hansom cab|hansom|stagecoach|stage-coach|horse-drawn carriage|horse-drawn carriages|horse-drawn
           cart|horse-drawn tram|gas lamps|gaslights|gas-lamps|gas light|oil lanterns|chimney sweep|chimney sweeps|lamplighter|butter
           churn|spinning wheel|penny-farthing|steam locomotive|steam engine|telegraph key|telegraph office|gramophone|phonograph|
           daguerreotype|magic lantern|covered wagon|covered wagons|six-shooter|prospector|flappers|flapper|speakeasy|bootlegger|
           bootleggers|doughboys|cavalry charge|cave painters|cavemen|caveman|cave-dwellers|mammoth|mammoths|flint axe|flint tools|bone
           needle|samurai|shogun|ronin|geisha|palanquin|concubines|mandarins|imperial court|abacus|kimono merchant|serfs|peasants with
           pitchforks|feudal lord|monastic scribe|illuminated manuscript|guillotine|redcoats|dragoons|hussars|suffragettes)
new        [set|shot|filmed|takes place|in|the|a|an|it is]* [modern|contemporary|present|far|distant|near|high-tech|futuristic]*
           (contemporary|present-day|modern-day|up-to-date|ultra-modern|futuristic|cyberpunk|sci-fi|high-tech|near-future|far-future|
           space-age|21st-century|twenty-first-century|hyper-modern|22nd-century|23rd-century|post-human) [~] [~] (city|office|apartment|
           street|world|metropolis|megacity|setting|skyline|london|tokyo|new york|kitchen|flat|lab|laboratory|hospital|home|house|
           building|glass tower|times|era|interior|space station|colony|utopia|workspace|design|capital|suburb|loft) / (present day|the
           present|the here and now|today's world|modern times|nowadays|the digital age|the 21st century|the twenty-first century|the
           space age|the information age) / [in|into|set in]* [the|a]* (far|distant|near|not-too-distant|remote) future / [the year|in|by|
           set in]* (2[1-9]\d\d|20[3-9]\d|3\d\d\d) (ad|ce|a.d.) / [a|two|three|five|ten|a few]* (hundred|thousand) years (from now|in the
           future|hence|ahead|into the future) / [strictly|entirely|purely]* (contemporary|modern|present-day) [setting|throughout|only|
           world|everything]*
new?       (hoovers|hoovering|vacuums|vacuuming|microwaves|microwaving|photocopies|photocopying|facetimes) [the|a|his|her|their]* [~]
old        nothing (looks|is|feels|seems) (modern|contemporary|recent) [in|the|here|~]*
new?       [checks|checking|scrolls|scrolling|texts|texting|on|with|through|at|into|her|his|a|an|the|their|charges|charging|unlocks|
           glances|films|raises|holds|holding|pulls out|taps|swipes|plays|wears|wearing|drinks|from|glowing|blinking|humming|row|takes|
           taking|adjusts|rides|riding|drives|driving|flies|flying|lands|answers|plugs in|plugging in|uses|using|cracked|white|black|
           silver|wireless|electric|digital|smart|portable]* (smart-phone|smart-phones|phone|phones|cell-phone|mobile|mobile-phone|iphone|
           iphones|android phone|tablet|tablets|ipad|ipads|laptop|laptops|macbook|chromebook|computer|computers|pc|pcs|gaming pc|gaming
           pcs|desktop|games console|gaming console|console|playstation|xbox|nintendo switch|game boy|joystick|controller|keyboard|
           monitor|monitors|hard drive|usb stick|usb cable|charger|power bank|router|wifi|wi-fi|bluetooth|hotspot|modem|server rack|
           servers|earbuds|airpods|headphones|headset|headsets|vr headset|vr headsets|vr goggles|smart-watch|smart watch|fitness tracker|
           fitbit|apple watch|selfie|selfies|selfie-stick|tripod light|ring light|webcam|gopro|drone|drones|quadcopter|gimbal|camcorder|
           digital camera|dslr|cctv|security camera|security cameras|speed camera|dashcam|hologram|holograms|holographic ~|touchscreen|
           touch-screen|touchscreens|led|leds|led [video|light|strip|advertising|neon|road|flat]* (wall|walls|screen|screens|lights|strip|
           strips|panel|panels|billboard|billboards|display|displays|lamp|lamps|sign|signs|bulb|bulbs)|neon tube|neon tubes|neon sign|neon
           signs|neon lights|billboard|billboards|jumbotron|plasma screen|flat-screen tv|flat-screen|flatscreen|flatscreen tv|widescreen
           tv|tv|tvs|tv set|television|televisions|remote control|projector|video wall|video call|zoom call|emails|instagram|tiktok|
           youtube|twitter|facebook|snapchat|whatsapp|netflix|spotify|google maps|uber|airbnb|amazon parcel|qr-code|qr-codes|barcode|
           contactless|contactless card|credit card|credit cards|atm|cash machine|self-checkout|vending machine|vending machines|
           microwave|microwave oven|air fryer|air-fryer|toaster|blender|food processor|dishwasher|washing machine|tumble dryer|fridge|
           fridge-freezer|refrigerator|freezer|espresso machine|espresso [capsule|pod|coffee]* machine|capsule machine|coffee machine|
           coffee capsule|coffee-maker|nespresso|kettle lead|electric kettle|hair-dryer|hairdryer|vacuum cleaner|roomba|robot vacuum|
           robot|robots|delivery robot|android|androids|cyborg|cyborgs|self-driving ~|driverless ~|tesla|teslas|suv|suvs|sports car|sports
           cars|police car|pickup truck|minivan|sedan|hatchback|taxi|taxis|city bus|motorbike|motorbikes|motorcycle|motorcycles|moped|
           mopeds|scooter|scooters|electric scooter|e-scooter|e-bike|mountain bike|hoverboard|hoverboards|segway|skateboard|skateboards|
           snowmobile|jet-ski|jet skis|helicopter|helicopters|airliner|airliners|jumbo jet|jet|jets|fighter jet|fighter jets|boeing|
           airbus|contrail|contrails|airport|satellite|satellites|satellite dish|satellite dishes|rocket launch|space shuttle|spaceship|
           spaceships|starship|jetpack|jet-pack|jetpacks|solar panel|solar panels|wind turbine|wind turbines|pylon|pylons|power line|power
           lines|electric socket|extension lead|light switch|traffic light|traffic lights|traffic cone|traffic cones|parking meter|petrol
           station|gas station|tarmac|motorway|elevator|escalator|escalators|skyscraper|skyscrapers|shopping mall|supermarket|shopping
           trolley|shopping cart|forklift|excavator|bulldozer|tower crane|cement mixer|jackhammer|power drill|cordless drill|chainsaw|leaf
           blower|lawnmower|plastic (bottle|bottles|bag|bags|cup|cups|chair|chairs|straw|straws|wrap|toys|crate|crates|bucket)|
           polystyrene|styrofoam|bubble wrap|cling film|duct tape|cable ties|zip|zipper|velcro|sneakers|trainers|running shoes|crocs|
           hoodie|hoodies|jeans|blue jeans|t-shirt|t-shirts|tracksuit|tracksuits|baseball cap|baseball caps|puffer jacket|hi-vis|hi-vis
           vest|backpack|backpacks|bikini|lycra|spandex|yoga pants|sunglasses|contact lenses|wrist-watch|wristwatch|digital watch|takeaway
           [coffee]* cup|takeaway|coffee cup|coffee to go|starbucks|mcdonald's|burger king|fast food|pizza box|coca-cola|coke can|soda
           can|energy drink|red bull|crisps packet|chewing gum|ready meal|frozen pizza|cigarette lighter|vape|vapes|vaping|e-cigarette|dj|
           dj booth|turntables|dj decks|synthesizer|synthesiser|electric guitar|electric guitars|amplifier|amplifiers|drum machine|
           boombox|walkman|ipod|karaoke|disco ball|microphone|microphones|loudspeaker|loudspeakers|megaphone|strobe lights|laser|lasers|
           laser pointer|laser show|photocopier|printer|3d printer|fax machine|spreadsheet|powerpoint|sat-nav|satnav|gps|google|internet|
           app|apps|podcast|podcasts|livestream|live-stream|livestreams|emoji|emojis|hashtag|hashtags|nuclear reactor|nuclear power
           station|mri scanner|x-ray machine|ultrasound|syringe pump|ventilator|antibiotics|surgical mask|hand sanitiser|hand sanitizer|
           lightsaber|lightsabers|blaster|blasters|ray gun|ray guns|machine gun|machine guns|assault rifle|tank|tanks|submarine|subway|
           subway train|bullet train|metro|monorail|maglev|hyperloop|orbital lift|orbital lifts|orbital troops|space station|flying car|
           flying cars|cryptocurrency|bitcoin|parking ticket|ticket machine|bus stop|fire extinguisher|fire exit|smoke alarm|air
           conditioner|air conditioning|radiator|electric fan|electric light|electric lights|light bulb|light bulbs|fluorescent tube|
           fluorescent tubes|spotlights|floodlights|lava lamp|glow stick|glow sticks|spray can|spray cans|spray paint|aerosol|aerosols|
           head torch|head torches|headlamp|headlamps|flashlight|flashlights|video game|video games|arcade machine|pinball machine|
           minibar|hot dog stand|parking lot|car park|car|cars|truck|trucks|lorry|lorries|van|motorboat|speedboat|helmet cam|bodycam|
           walkie-talkie|walkie-talkies|intercom|doorbell camera|plastic ~|nylon ~|polyester ~|gas mask|parachute|hang-glider|paraglider|
           trampoline|inflatable ~|shopping bag|shopping bags|chewing-gum|sat phone|x-ray|lipstick tube|ballpoint pen|ballpoint|biro|
           felt-tip|stapler|paper clip|sticky notes|post-it|post-its|whiteboard|traffic jam|zebra crossing|street sign|bar code|business
           card|fax|pager|cassette|cassettes|vinyl record|cd|cds|dvd|vhs|game console|quad bike|quad bikes|campervan|motorhome|earphones|
           speakers|pa system|polaroid|polaroids|cardboard box|cardboard boxes|tin can|beer can|beer cans|canned ~|aluminium foil|aluminum
           foil|tinfoil|sticky tape|sellotape|scotch tape|latex gloves|rubber gloves|face mask|toilet roll|flush toilet|shower cubicle|
           thermostat|electric heater|electric ~|battery|batteries|gamepad|thermos|tupperware|smoothie|cheeseburger|burger|hot dog|
           popcorn|ticket barrier|turnstile|conveyor belt|cash register|price tag|barcode scanner|lanyard|id card|leggings|fleece|anorak|
           ski goggles|welding goggles|wetsuit|scuba gear|rollerblades|roller skates|bmx|seatbelt|steering wheel|dashboard|windscreen|
           number plate|license plate|double-decker|double-decker bus|school bus|garbage truck|fire engine|ambulance|siren|crash helmet|
           bicycle helmet|disposable cup|paper cup|styrofoam cup|teabag|tea bag|instant noodles|barbecue grill|gas cooker|gas stove|
           induction hob|food truck|vacuum flask|crane operator|surveillance camera|camera phone|cell tower|antenna|aerial|broadband|
           screensaver|app store|chatbot|artificial intelligence|exoskeleton|teleporter|spacesuit|space suit|astronaut|astronauts|
           cosmonaut|nuclear bomb|missile|missiles|stealth bomber|aircraft carrier|dynamite|photocopy|newspaper kiosk|text message|text
           messages|glue gun|hot glue gun|barista|jet-ski|sewing robot|power tools|power tool|soldering iron|angle grinder|stage lights|
           fog machine|sound system|sound desk|screenshot|meme|memes|password|usb|hdmi|plug socket|extension cord|charging cable|neon)
mention?   [a|the|of a]* (period|historical|costume) (film|drama|epic|piece|picture) [is]* (being shot|set|crew|shoot|actress|actor|
           rehearsal|director) / (medieval|roman|victorian|renaissance|viking|knight|pirate|cowboy|samurai|retro|fifties|1950s|sixties|
           1920s|historical) [~] (costume|costumes|fair|festival|fayre|re-enactment|reenactment|reenactors|re-enactors|reenactor|theme
           park|ruins|ruin|museum|exhibition|sculpture|coin|coins|helmet in a ~|mosaic|wall|song|ballad|play|themed ~|style ~|inspired ~|
           cosplay|dress|novel|literature|sofa|lamp|fonts|typography) / (bell|alexander graham bell|first|earliest) (telephone|phone|
           computer) / phone (booth|box|call) / mobile (of ~|above ~|home) / tank top / fish tank / water tank / think tank / tanks of ~ /
           tablet of (stone|clay|soap) / (stone|clay|wax|chocolate|aspirin|vitamin) tablet+s / light-jet / jet (black|stream|lag|of ~) /
           jets of ~ / water jet+s / monitor lizard+s / (laser|razor)-sharp [~] / computer mouse pad / robot (arm dance|dance) / (army|
           navy) blue / drone (note|of bees|bees|of the ~) / mouse / apple / console (table|her|him|them)
"""

TABLES = {"era": flowing(ERA)}
