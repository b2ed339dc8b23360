"""Topics of sharpness, grain and wear: what looks like a fault and is meant."""

TOPICS = """
blur
    cues   focus shallow
    says   [deliberately|slightly|softly|intentionally|heavily|dreamily|gently]* (blur|blurs|blurred|blurry|blurring) / out-of-focus /
           soft-focus / softly focused / de-focus* / defocused / bokeh / rack-focus / rack focus /
           focus (pull|rack|shift|hunts|hunting|drifts|breath*) / pull+s focus / tilt-shift / (drifts|slips|falls|swims|goes|fades|
           going|comes|coming|racks|pulls|snaps|melts|dissolv*) [~] (out of|into|in and out of) focus /
           (vaseline|gauze|petroleum) [~] (lens|filter|edges)* / pro-mist / dreamy (haze|blur|glow|softness|look|soft) /
           dreamlike (haze|blur|softness) / frosted (glass|window) /
           through [~] (fog|mist|steam|rain-streaked|wet|frosted|tears|gauze|haze) / f/1.2 / f/1.4 / f/1.8 / f1.2 / f1.4 / f1.8 /
           lensbaby / creamy [background] / without glasses / teary-eyed / bleary / smeared / soft (edges|detail+s|image|lens) /
           lens (smear|softness) / petzval / shallow (depth|focus|dof|depth-of-field) /
           (drunken|concussed|tear-blurred|underwater) (vision|pov|view)
    bans   blur / blurr* [details|image|background|footage|video|frame+s|faces] / blurred details / blurry /
           (out of|lack of|bad|poor|soft|missed) focus / out-of-focus / unfocused / defocused / soft [focus|image|details] /
           (unclear|fuzzy|unsharp|hazy|lacking|indistinct) [details|image] / fuzzy / (background|lens|gaussian) blur / bokeh /
           shallow (depth|focus) [of field] / depth of field / incorrect depth of field / lack of (detail|sharpness) / low detail /
           has blurbox / smudged / 细节模糊不清 / 模糊 / blurry camera
deep focus
    cues   focus deep
    says   deep-focus / deep depth [of field] / (everything|all|foreground and background|near and far|every plane|background|
           entire frame|whole frame) [~] (in|is|are|razor|tack|pin|stay+s|equally|crisply|perfectly|both|all) [~] (focus|sharp|crisp) /
           (sharp|crisp|detailed) [~] background / f/11 / f/16 / f/22 / f11 / f16 / f22 / infinite (depth|focus) / hyperfocal /
           pan-focus / (front|foreground) to back / gregg toland / citizen kane / diorama /
           (sharp|crisp) from [~] (front|foreground|edge|corner) / edge-to-edge (sharp*|focus) / focus stack* / large depth of field
    bans   [too|overly]* (sharp|detailed) background / background too (sharp|detailed) / incorrect depth of field / over-sharp* /
           deep focus / no depth of field
grain
    cues   clarity rough
    says   grainy / film-grain / gritty [texture|look|footage|realism] / 16 mm / 16mm / super-8 / super 16 / super8 / 8 mm / 8mm /
           9.5mm / 35mm film / film-stock / pushed (film|stock|two stops|iso) / tri-x / kodak / cinestill / portra / vhs / betamax /
           hi8 / mini-dv / camcorder / home-(video|movie) / newsreel / (old|vintage|archival|archive|silent|scratched|damaged|degraded|
           antique|worn|wartime|early|1890s|1900s|1910s|1920s|1930s|1940s|1950s|1960s|1970s) [~] (film|footage|movie|reel|stock|
           celluloid|newsreel|photo*|home-movie) / (high|iso) (iso|3200|6400|12800|25600) / sensor noise /
           noisy [image|footage|video|picture|night footage|texture|low-light] / analog* [video|film|texture|look|noise] / analogue /
           lo-fi / lofi / static (noise|snow|interference) / tv (static|snow) / night-vision / thermal / cctv /
           surveillance [camera|footage] / security-(camera|cam) / dust and scratches / scratches / grindhouse / found-footage /
           celluloid / daguerreotype / tintype / stipple* / sand animation / pointillis* / risograph / xerox / photocopied /
           trail-cam* / webcam / bodycam / (heavy|visible|thick|film|35mm|16mm|coarse|gritty|subtle|analogue|analog|vintage|dancing|
           swimming|crunchy|chunky|noisy|celluloid|super-8|photographic|kodak) grain /
           grain (texture|structure|and scratches|and dust|and noise|effect|overlay)
    bans   [excessive|film|image|digital|heavy|visual|video|sensor|color|background]* noise / nois* / noisy [image|video] /
           grain* [texture|image|footage|film] / grainy / film grain / excessive (noise|grain) / scratch* / vhs [~] / old film /
           speckle* / dirty lens / texture noise / colour-banding / color-banding
worn and low quality
    says   vhs [~] / low-(res|resolution|quality|fi|fidelity|bitrate|bit-rate|def) / low-res / lo-res / lores / lo-fi / lofi /
           pixel-art / 8-bit / glitch* / cctv / surveillance / security-(camera|cam) / webcam / 144p / 240p / 320x240 / 360p / 480p /
           degrad* / datamosh* / jpeg [artifacts|artefacts|compression]* / deep-fried / deepfried / meme [quality] /
           corrupt* [~] (file|video|footage|data|signal|file|tape|image) / buffering / macroblock* / camcorder / flip-phone / nokia /
           old (phone|cell-phone|webcam|camcorder|mobile) / early (internet|youtube|2000s|digital) / bootleg / third-generation /
           nth-generation / tracking (lines|errors|error) / scan-line+s / scanlines / interlac* / crt [~] /
           tape (warp|damage|noise|hiss|dropout+s) / bitcrush* / signal (loss|interference|drop*|breakup|dropout) /
           damaged (tape|film|footage|reel) / betamax / game-boy / dial-up / videoconference / video-call / zoom call / skype /
           facetime / xerox / photocop* / amateurish / fax / ascii / teletext / found-footage / trail-cam / bodycam /
           low (quality|resolution|fidelity|bitrate) /
           [heavy|video|jpeg|digital]* compression (artifacts|artefacts|mess|glitch*|blocks|noise) /
           pixelated (look|video|footage|graphics|image|game|texture|mess|clip|screen|stream) / pixelation / heavily pixelated
    bans   (low|bad|poor|lowest) (quality|resolution|res|detail|definition|fidelity|bitrate) / low-res / lowres / low quality /
           jpeg [~] / jpeg compression residue / compression [artifacts|artefacts] / [ai|digital|video|visual|image]* artifact* /
           ai artifacts / artefacts / glitch* / pixelat* / pixelated / pixelation / blocky / vhs [~] / scan-lines / interlac* /
           blurred details / aliasing / jagged [edges] / (color|colour)-banding / excessive noise / corrupt* / unprofessional /
           amateur* / 低质量 / jpeg压缩残留
ruined
    says   vhs [~] / deep-fried / deepfried / (terrible|awful|worst|atrocious|abysmal|horrible|lowest|third-generation|nth-generation|
           bootleg|corrupted|ruined|badly damaged|degraded|mangled|wrecked) [~] [~] (quality|copy|tape|file|footage|video|image|
           resolution|compression|bootleg) / datamosh* / glitch-art / 144p / 240p / betamax
    bans   worst quality / worse quality / (low|bad|poor|lowest) quality / jpeg [~] / jpeg compression residue / artifact* / blurry /
           distort* / 最差质量
flicker
    says   flicker* / strob* / flash (on|and|cut|frame)+s / flashing (light+s|neon|sign+s|red|blue|bulb+s|screen+s|siren+s|lightning) /
           blink* [~] (light+s|neon|sign|bulb+s|cursor) / lightning / (candle|fire|torch|lantern|hearth|campfire)-light / candlelit /
           campfire / silent-(film|movie|era) / hand-cranked / old projector / film projector / projector (beam|flicker) / zoetrope /
           neon sign (buzzes|flickers|sputters) / sputter* /
           [faulty|failing|broken|buzzing|dying] (fluorescent*|bulb|tube+s|strip light|light) / fluorescent [tube+s|light+s] /
           emergency lights / siren lights / stop-motion / old (film|newsreel|movie) / muzzle-flash* / welding / sparkler+s
    bans   flicker* / flickering [light*] / strob* / flash* [light*|frames] / blinking / light flicker /
           temporal (inconsistency|flicker*) / brightness changes / inconsistent lighting
reflections
    says   mirror* / puddle+s / chrome* /
           (glass|mirrored|steel|glazed) (facade|façade|tower+s|wall+s|skyscraper+s|building+s|floor+s|window+s|house) /
           (shop|store|display|car|train|bus|rain-streaked|café|cafe)-window+s /
           wet (asphalt|street+s|pavement|road|tarmac|cobble*|floor+s|neon) / rain-slick* / rain-soaked street+s /
           (still|calm|glassy|mirror) (lake|water|pond|sea|pool) / glassy / water (surface|mirror) / salt flats / hall of mirrors /
           disco-ball / kaleidoscop* / infinity (mirror|pool) / double-exposure / reflected / reflection+s / reflecting / reflective
    bans   [distracting|unwanted|excessive|lens|bad|weird|mirror]* reflection+s / glare / shiny [surface+s] /
           lens (flare|reflection+s) / mirror* / glossy
"""
