"""Everyday words for mood, light, colour, quality, sound, style and format: they count only where they are said of the picture itself.

'Mood: dread', 'the light is a soft cloud', 'make it pop', 'Crop for phones': see director.refiner.said.
"""

from director.refiner.lexicon.arts import THINGS

MOOD = """
noir~      {grim} / {woe} / dark / heavy / suffocat* / without [any]* hope / no hope / unbearable [to watch]* / (like|of) a (requiem|
           funeral|nightmare|wake|dirge|bad dream|horror film|panic attack|dark dream) / requiem / funeral / nightmar* / horror* /
           thriller / threat* / sorrow* / weep* / loss / lament* / tears / dark and ~ / grey and ~ / gut-wrenching / raw / tragedy /
           tragic / elegy / mourn* / ache / aching / cold-blooded / spine-chilling / skin-crawling / blood-curdling / sadness / broken /
           empty / lonely / desolation / gallows / pitch-black humour
sweet~     {merry} / {cheer} / bright / sunny / (like|of) a (warm hug|hug|party|birthday|holiday|picnic|cartoon|candy shop|cuddle|
           sunny day|rom-com|sitcom|children's book) / warm hug / giggl* / gags / slapstick / confetti / sunshine / sweet* / cute* /
           adorable / cuddl* / fluffy / smiles / laugh* / funny / comedy / silly / tickl* / rainbows / sparkl* / cheeky /
           light as a feather / breezy / fizzy / bubbly / upbeat / wholesome / romp / fun for ~ / playtime / party / festive /
           heart-warming / cheerfulness / full of [~]* (gags|jokes|laughs|life)
"""

LIGHT = """
dark~      dark* / black / [deep|sunk|lost|drowned|hidden]* in shadow+s / shadow* / gloom* / dim* / murk* / night-black / barely (readable|
           visible|lit|there) / almost nothing / nothing [is]* visible / inky / unlit / black but for ... / hidden / silhouettes [only]* /
           candle-only / lightless / under-lit
bright~    bright* / overexposed / whitewash* [with light]* / (blazes|blazing|ablaze|flooded|filled|bursting|overflowing) [with]* (light|
           lights) [from ...]* / (light|lights) everywhere / no dark (patch|corner|spot)+s [left]* / not a dark (patch|corner|
           spot) [left]* / radiant / dazzling / glaring / floodlit / white-hot / brilliant / luminous / light-filled / gleaming /
           high-key / shining / sun-drenched
"""

HARDNESS = """
hard~      hard [light|sun|shadows|edges]* / harsh* / raking / stark / contrasty / razor* / knife-edged / (black|sharp|crisp|
           cutting) shadows / shadows (black|sharp|hard|like|as) ... / (blade|slash|slab|shaft) of [hard]* (sun|light) / undiffused /
           high contrast / punchy / flash
soft~      soft* [cloud|light|glow]* / diffus* / gentle / feather* / pillow* / cloudy / (big|huge|giant) soft ~ / like (milk|silk|cotton|
           a cloud|fog) / no [hard]* edges [at all]* / no shadows / shadowless / even / flat / wrap* / bounced / silky / misty
"""

COLOUR = """
vivid~     (pop|pops|popping|sing|sings|scream|screams|glow|glows|burn|burns|blaze|blazes|explode|explodes) [off the screen]* [like ...]* /
           candy-shop / like a (candy shop|carnival|fruit stall|rainbow|parrot) / vivid* / saturat* / vibrant / neon* / rainbow* /
           technicolor / technicolour / loud / lurid / garish / bold / bright / punchy / kaleidoscop* / {chroma} and {chroma} [to (burn|
           glow|pop) ...]*
muted~     muted / dusty / drained / faded / desaturated / washed-out / bleached / pale / dull / subdued / earthy / chalky / pastel /
           (nearly|almost|barely) (colourless|colour) / low-saturation / restrained / sun-bleached / tired / milky
mono~      black-and-white / b&w / monochrome / greyscale / colourless / grey / greys / only (grey|black|white) / (charcoal|ash|bone|soot|
           chalk|slate) [, (charcoal|ash|bone|soot|chalk|slate)]* and (ash|bone|soot|chalk|slate|black|white) / no colour [survives]*
"""

PALETTE = """
warm~      warm* / amber / golden / honey* / toast* [oranges|browns|tones]* / orange+s / firelight / fireplace / candle* / tungsten /
           cosy / cozy / lamp-light / table lamps / sunset* / copper / autumn* / embers / caramel / terracotta / rust / ochre /
           incandescent / reds and oranges
cool~      cold* / cool* / icy / blue+s / [cold|icy]* steel blue+s / steel* / surgical / clinical / sterile / fluorescent* / leds / led /
           teal+s / moonlit / frost* / arctic / glacial / blue-white / antiseptic / wintry / chilly / neon tubes / strip-lights / hospital
"""

CLARITY = """
clean~     flawless / crisp* / sharp* / pristine / spotless / clean / clear / crystal* / reference-(grade|quality) / immaculate / 4k / 8k /
           hd / uhd / high-res / perfect / [sharpness]* [so extreme]* [you can]* count the (pores|hairs|eyelashes|threads|stitches) /
           sharpness / razor-sharp / noise-free / grain-free / lossless / high-definition / mint / brand-new / polished / detail* /
           not a speck of dust / without a speck of dust
rough~     grain* / mushy / smear* [like ...]* / blur* / fuzzy / cassette [copy]* / hiss [and wobble]* / wobbl* / vhs / worn / scratch* /
           nois* / dirty / dusty / (third|fourth|fifth|sixth|tenth)-generation [cassette|tape|vhs|copy|dub]* / low-res* / pixelat* /
           compressed / lo-fi / cheap / degraded / glitch* / static / camcorder / webcam / super-8 / 16mm / burned / damaged /
           (burns|hairs|dust|scratches) [and (burns|hairs|dust|scratches)]* in the gate / out-of-focus / muddy / potato / flicker* /
           soft and ~ / like wet chalk / old tape / home-video / cctv
"""

FOCUS = """
shallow~   shallow / paper-thin / razor-thin / wafer-thin / bokeh [so strong ...]* / blurred background / nothing but (coloured|blurred|
           soft) (discs|blobs|circles|balls) / background (gone|melted|dissolved) / only the ~ sharp
deep~      deep / everything sharp / [equally]* (crisp|sharp) [everywhere]* / (from|near) ... to (infinity|the horizon|the far ~) /
           all in focus / front to back / infinite
"""

ORNAMENT = """
ornate~    ornament* [, (gold leaf|tassels|mirrors|gilt)]* [and (mirrors|tassels|gilt|gold leaf)]* / ornate* / lavish* / gilded / gilt /
           gold leaf / rococo / baroque / opulen* / maximalis* / tassels / filigree / decorat* / overloaded / florid / richly ~ /
           crawls with ... / dripping with ...
plain~     plain* / bare* / minimal* / empty / unadorned / nothing on the walls / austere / spartan / stark* / clean / simple / stripped* /
           sparse / zen / monastic / undecorated
"""

SOUND = """
silent~    nothing / absolutely nothing / silen* / mute* / vacuum / soundless / none / quiet / hush* / off / dead quiet / no sound* /
           pin-drop*
loud~      loud* / deafening / roar* / blar* / thunder* / boom* / scream* / noise / noisy / din / racket / pounding / hammering / crash* /
           siren+s / engine+s / explosions / drums / bagpipes / cannons / horns / alarms / crowd* / full volume / jet engine [...]* /
           chaos / cacophony / cheering
"""

MUSIC = """
none~      none / off / [never]* no music / never any music / not a note / unscored / silence / only (birdsong|footsteps|wind|rain|waves|
           breathing|ambience) [and (birdsong|footsteps|wind|rain|waves|breathing)]* / natural sound* / ambience only
some~      orchestra* / symphon* / techno / jazz / piano / strings / anthem / pop / rock / hip-hop / reggaeton / choir / guitar / beat+s /
           synth* / waltz / song* / swelling / epic / brass / cello / violin / lo-fi / house / ballad / score / fanfare / drum-and-bass /
           metal / opera / samba / funk / disco
"""

TUNE = """
glad~      bouncy / upbeat / jolly / cheerful / happy / reggaeton / handclaps / ukulele / polka / samba / disco / festive / playful /
           sunny / joyful / funky / major key / whistling / party / danceable / jaunty / circus / carnival / calypso / ska
sad~       tearful / mournful / sad* / melanchol* / minor key / dirge / requiem / lament* / weeping / sombre / funeral / elegy /
           slow strings / lonely / sorrowful / heartbroken / bleak / gloomy / tragic / doleful / adagio
"""

ASPECT = """
tall~      [phone|mobile]* stories / phone* / upright / vertical* / portrait / tik-tok / reels / shorts / 9:16 / 9x16 / standing tall /
           tall / mobile
wide~      imax [screen]* / cinema* / wide* / as wide as it gets / landscape / horizontal* / scope / letterbox* / 16:9 / 21:9 / 21x9 /
           panoram* / television / movie screen / big screen / theatre+s
square~    square* / 1:1 / 1x1 / instagram feed
"""

TAKE = """
one~       one [long|single|unbroken|continuous]* (breath|go|take|shot|look|gaze|movement) / (single|unbroken|long|continuous|
           uncut) [unbroken|single|long]* (breath|look|take|shot|gaze) [of a shot]* / unbroken / uncut / never cut* / seamless / no cuts /
           one-take
cuts~      new (angle|shot|image) (on|every|with) [every|each]* ~ / (sixty|forty|fifty|hundred|dozens of|countless|many|thirty|
           twenty) [tiny|quick|short]* (clips|cuts|shots|edits) / choppy / fast-cut / rapid / jump-cut* / montage / snappy cuts /
           stitched together / chopped / frantic / staccato
"""

SPEECH = """
none~      wordless / no words / without words / glances [only]* / gestures [only]* / no dialogue / mime / pantomime
some~      narrat* / monologue / dialogue / talk* / chatter / banter / voice-over / commentary / interview* /
           quarrel* [aloud]* [without drawing breath]* / argu*
"""

WORDS = """
none~      zero lettering / no words / textless / text-free / no text / clean
some~      captions / subtitles / lower-thirds ... / ticker ... / headline+s / slogan+s / [gigantic|huge|giant]* slogan in ... / letters /
           typography / titles
"""

PICTURE = """
2d~        [page torn from a]* [1950s|1960s|1970s|old|vintage]* comic+s [book|strip|page]* [, dots and all]* / picture-book / storybook /
           manga / anime / cel* / hand-drawn / line-art / illustrat* / inked
cartoon~   cartoon+s / cartoonish / cartoony / toon+s / animated / caricature
cgi~       3d / pixar / cgi / video-game / computer-generated / disney / dreamworks
photo~     real / filmed / photo* / footage / documentary / live-action / camcorder / [grandpa|dad|someone|they]* filmed it [on ...]* /
           home-video / news* / cctv / iphone / realistic / lifelike / naturalistic
"""
MEDIUM = PICTURE + "\n".join(f"{value}~   ({things}) [study|studies|drawing*|painting*|collage|sketch*|doodle*|print*|look|style|art]*"
                             for value, things in THINGS.items())

TABLES = {"mood": MOOD, "light": LIGHT, "hardness": HARDNESS, "colour": COLOUR, "palette": PALETTE, "clarity": CLARITY, "focus": FOCUS,
          "ornament": ORNAMENT, "sound": SOUND, "music": MUSIC, "tune": TUNE, "aspect": ASPECT, "take": TAKE, "speech": SPEECH,
          "words": WORDS, "medium": MEDIUM}
