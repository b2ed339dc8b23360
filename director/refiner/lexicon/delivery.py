"""How the film is delivered: text in the picture, format, cuts, frame rate. The language of the tables is in director.refiner.phrases."""

WORDS = """
none       (no|without|zero|free of|absolutely no|devoid of|not any|sans|avoid all|avoid any|never any) [any|on-screen|visible|burned-in|
           written|readable|printed|superimposed|overlaid|graphic|added|legible]* (text|captions|caption|subtitles|titles|lettering|
           writing|words on screen|typography|graphics or text|written words|text overlays|overlays|title cards|words|letters|supers|
           lower-thirds|signage or text|text or (logos|captions|graphics|titles|subtitles|lettering)|captions or titles|
           titles or captions|intertitles|subs|credits|copy|slogans|watermark or text|type|characters or letters|text of any sort|fonts|
           script) [at all|anywhere|whatsoever|on screen|in the frame|of any kind|in the picture|in shot|or ~|visible|to be seen|appears] /
           (text|caption|type|subtitle|title|typography|lettering)-free [frame|image|picture|video]* /
           (not|nary|never) a [single|printed|written|legible|readable]* (letter|word|caption|line of text|glyph|character of text|
           scrap of text|syllable of text|subtitle|title) (on screen|in the picture|in the frame|visible|of text|anywhere|to be read|
           to be seen|appears|readable|in sight|in shot) [...] /
           (completely|entirely|totally|purely)* (textless|wordless image|captionless|untitled and uncaptioned) [version|master]* /
           textless (master|version|edit|frame) / clean (plate|feed|frame) without [any]* (text|titles|graphics) /
           keep (text|titles|type|words|lettering) off [the]* [~] / nothing written [anywhere|on screen|in the frame] /
           the (picture|screen|frame) (free|clear|clean) of (text|words|lettering|type)
           no (logos|text|captions|titles|graphics|signage|lettering|subtitles|watermarks|typography|writing|words|overlays|signs|
           credits) [,|no|or|and|nor|any]* [no]* (logos|text|captions|titles|graphics|signage|lettering|subtitles|watermarks|typography|
           writing|words|overlays|signs|credits|numbers) [at all|anywhere|on screen|of any kind|whatsoever|in (the )?(frame|picture|
           shot)]* / (clean|textless|text-free) (plate|frame|feed|image|version|picture) [no text|without text|only|no titles]* /
           (leave|keep|make) (it|the ~|the frame|the picture|everything) [completely|entirely|totally]* (textless|text-free|free of (text|
           words|lettering|captions|titles|writing|typography)|wordless) / (do not|don't|never|must not) (add|show|include|put|use|display|
           render) [any|a|on-screen]* (text|captions|subtitles|titles|lettering|words|typography|writing|letters|logos) [at all|anywhere|
           on screen|in the frame]* / no [on-screen|visible|readable]* (text|words|letters|lettering|captions|typography) [at all|
           whatsoever|anywhere|of any kind|on screen|in the (frame|picture|image)]*
some       [a|an|the|with|in]* [{big}]* ({big}) [~] (text|caption+s|subtitle+s|title+s|letters|lettering|typography|words|headline+s|
           slogan+s|title-card+s|font|type|chyron|super+s|tagline|subheading|banner text|price tag text|call-to-action|cta|end-card|
           lower-third+s|overlay text|text overlay+s|hashtags) [reads ...|reading ...|saying ...|says ...|spells ...|appears ...|
           fills ...|across ...|at the ...|flashes ...|announces ...|that (says|reads) ...|spelling ...|slams ...|types ...|pops ...|
           along ...|in every ~|on screen|throughout|over ...|with the ...]* /
           [a|the]* (title|caption|subtitle|headline|slogan|text|words|tagline|chyron|super|banner|title card|intertitle|end card|
           lettering|letters|text overlay|legend|onscreen text) [card|overlay]* (reads|reading|saying|says|appears|flashes|spelling|
           spells|scrolls|announces|pops up|crawls|types out|slides in|slams in|flies in|that says|that reads|fades up|displays|
           proclaims|declares|:) ... /
           [with|add|include|white|yellow|burnt-in|hardcoded|english|french|spanish|running|full]* (subtitles|captions|subs) [run|
           running|stay|appear|visible]* (along|at|across|on|in|under) [the]* (bottom|lower|screen|foot|every|lower third|
           all) [of [the]* (frame|screen|picture)|line|shot|dialogue]* /
           (add|include|show|put|display|overlay|superimpose|with) [~] (subtitles|captions|on-screen text|titles|text overlays|
           lower-thirds|text) / lower-third+s (with|showing|naming|identifying|reads|giving) ... / karaoke (text|lyrics|captions) /
           (subtitled|captioned|closed-captioned) [throughout|in ~] / opening (credits|title crawl|crawl|titles) [...] /
           (lyrics|words) (scroll|bounce|flash|appear|pop up) (across|on|over|along) ... /
           text (flies|slides|zooms|slams|pops|crawls|scrolls) (in|across|up|on|over|past) [...] /
           (word|words|name|title|phrase|slogan|date|price|letters) [~] [is|are|in]* (spelled|spelt|written|printed|emblazoned|splashed|
           superimposed|typed|stamped) (out|across|over|on|in) [the|big|huge|giant|bold|white|red]* (screen|frame|picture|sky|capitals|
           letters|type) [...] / kinetic-(type|typography) [...] / news-ticker [...] / title-sequence / star-wars-style crawl
           [the|a|one]* (word|words|name|phrase|slogan|title|headline|date|price) [~] [~] [in [huge|giant|big|bold|gold|neon|red|
           white]* letters]* (fills|fill|covers|appears|appear|flashes|flash|slams|scrolls|burns|pops|stretches|dominates|hangs|glows|
           types|fades|floats) [in|across|over|onto|up|on|out|the|~]* [frame|screen|picture|sky|in ~ letters|in huge letters|centre ~|
           on screen]* / (giant|huge|bold|big|neon|gold|golden|red|white|yellow|glowing|massive|chunky|block|oversized|3d|animated|
           hand-drawn) [bold|neon|block|capital|red|white|yellow|3d|sans-serif|serif]* (letters|lettering|text|type|words|typography|
           captions|subtitles|title+s|headline+s|caption|font) [(that )?(spell|spells|spelling|read|reads|reading|say|says|saying|announce|
           announces|fill|fills|slam|slams|appear|appears|flash|across|over|along|at|in|throughout|on) ...]* /
           (karaoke|song|scrolling) lyrics [at|along|across|on|over]* [the]* [bottom|screen|foot ~ ~]* / (opening|closing|end|animated|
           main|big|bold|full-screen) (title card+s|title+s|credits|title sequence|intertitle+s|end card|title crawl|crawl|text) [...]* /
           (scrolling|rolling|end|closing|opening) (credits|titles|text|title crawl) / (hashtags|emojis|captions|titles|names|words|labels|
           subtitles|numbers|prices|slogans) (pop up|pop|appear|flash|slide|fly|slam|scroll|float|burst) [in|on|across|over|up|
           everywhere]* [screen|the screen|the frame|~]* / (captions|subtitles|subs|supers|labels|titles) (for|under|on|over|in) (every|
           each|all) ~ / [a|the|big|bold|red|animated]* (price tag|sale|promo|call-to-action|cta|overlay|caption|title|logo|brand|
           slogan) (text|graphic|banner|sticker|title|headline) (flashes|appears|pops|slams|reads|says|slides|in) [...]* /
           [the|a]* [company|brand|product|band|shop|event|artist's]* (name|slogan|title|tagline|logo|url|hashtag) (appears|flashes|slams|
           fades|is written|is spelled|pops|reads|shows|types) [up|in|on|across|out]* [huge|giant|big|bold|gold|white]* [letters|screen|
           the screen|the frame]* / title text [in ~]* / (text|captions|titles|subtitles|typography|lettering) (on screen|on-screen|
           throughout|over everything|in every (shot|frame)) / (with|add|include|burn in|show|display|use) [big|bold|animated|on-screen|
           english|yellow|white|kinetic|burned-in]* (captions|subtitles|text|titles|typography|lettering|supers|lower-thirds) [throughout|
           on screen|at the bottom|for every ~]*
"""

ASPECT = """
tall       [in|as|for] [a] (upright reel format|upright format|upright video|upright 9:16|tall story format|tall format|{upright} [9:16|
           video|format|frame|reel|phone*|orientation|framing|crop|aspect ratio|screen|clip|shot|smartphone ~|full-screen|mobile ~|
           social ~]*|9:16|9x16|9×16|9-by-16|9-to-16|nine-by-sixteen|portrait (orientation|format|mode|frame|framing|video|aspect|ratio|
           9:16|1080x1920)|1080x1920|1080 x 1920|1080×1920|1080-by-1920|720x1280|720×1280|2160x3840|1440x2560|tik-tok (format|video|
           vertical|clip|size|dimensions|ratio)|[instagram] (story|stories) (format|size|dimensions)|[instagram]* (reel|reels) (format|
           size|dimensions|ratio)|phone-upright|phone-shaped|full-height phone screen|taller than [it is]* wide|snapchat format|
           [youtube]* shorts format|upright phone (video|format|frame)|upright (smartphone|mobile) (format|frame|video)|
           vertical-first) [vertical|portrait|format|frame|video|for phones|for tiktok|for reels|1080x1920|for mobile|
           full-screen]* [for phones|for reels|for tiktok|for stories|for shorts|for mobile|for instagram]* /
           (formatted|framed|shot|made|sized|cropped|optimised|optimized|composed|filmed) (for|as) [a|an|the|instagram|
           facebook]* (tik-tok|reel|reels|stories|story|youtube shorts|shorts|vertical [~]|snapchat|phone screen held upright|
           upright phone) / (--ar|-ar|ar|aspect ratio|aspect|ratio) (9:16|2:3|3:4) / (phone|smartphone) held upright /
           portrait not landscape / ratio [of]* (9:16|nine to sixteen) / full-height mobile frame
           (phone|mobile|smartphone|tik-tok|tiktok|reels|reel|story|stories|shorts|snapchat|instagram|insta|phone-story|phone-screen|
           vertical|portrait|upright|9:16) [story|screen|vertical|portrait|upright|first|phone|style|shaped|feed|9:16]* (format|framing|
           frame|orientation|aspect|crop|ratio|composition|video|layout|shape|dimensions|canvas|mode) [for phones|for tiktok|for reels|
           for stories]* / (upright|vertical|portrait|tall|framed|formatted|cropped|made|shot|filmed|composed|designed|sized|optimised|
           optimized|meant) [vertically|upright|vertical|portrait]* for [the]* (tik-tok|tiktok|reels|instagram reels|instagram stories|
           stories|youtube shorts|shorts|snapchat|phone screens|a phone screen|phones held upright|mobile screens|upright phones|
           vertical phones|vertical viewing|vertical) / (shot|filmed|framed|composed|recorded|delivered|presented) (vertically|upright|
           in portrait|in vertical) / tall [phone-story|phone|vertical|9:16|upright|narrow|story]* (framing|frame|format|9:16|composition|
           aspect|crop|canvas) / (full-screen|mobile-first|phone-first|snapchat|tik-tok|reels|stories|shorts)-(vertical|portrait|upright|
           format|framing|style framing) / phones held upright / (taller|higher) than [it is]* wide
wide       [in] [a|an] [ultra|super|extra]* (wide-screen|cinemascope|letter-box*|16:9|21:9|16x9|21x9|16×9|21×9|16-by-9|16-to-9|
           sixteen-by-nine|32:9|2.35:1|2.39:1|2.40:1|2.35|2.39|2.4:1|2.76:1|2.20:1|2.55:1|1.85:1|1920x1080|1920 x 1080|1920×1080|
           1920-by-1080|3840x2160|3840×2160|2560x1440|1280x720|landscape (orientation|format|mode|frame|framing|video|16:9|aspect|ratio)|
           horizontal (video|format|frame|16:9|orientation|framing|aspect ratio|screen)|imax wide-screen|scope ratio|scope format|
           panoramic (format|aspect|letterbox|ratio|frame|screen)|theatrical (ratio|scope|format|widescreen)|ultra-panavision|panavision|
           anamorphic (scope|2.39:1|2.39|widescreen|format|aspect|ratio)|wider than [it is]* tall|vistavision|cinema-wide|cinerama|
           todd-ao) [16:9|1920x1080|cinema|format|frame|2.39:1|letterbox|widescreen|anamorphic|scope|for cinema|landscape|horizontal|
           framing|aspect ratio|ratio|black bars|crop|image|composition]* [for cinema|for [the]* (big screen|television|tv|youtube|
           cinema|theatre)]* / (--ar|-ar|ar|aspect ratio|aspect|ratio) (16:9|21:9|2.39:1|2.35:1|3:2) /
           black bars (top and bottom|above and below|at [the] top and bottom) /
           (formatted|framed|shot|made|sized|composed|filmed) (for|in) [the|a]* (big screen|cinema screen|movie theatre|television|
           widescreen tv|widescreen|cinemascope|letterbox|landscape) / landscape not portrait /
           (full-width|extra-wide|ultra-wide) (cinema|letterbox|panoramic) (frame|format|screen|ratio) / ratio of (sixteen to nine|16:9)
           [classic|true|full|wide|cinematic|epic|ultra-wide|anamorphic|theatrical|proper|grand]* (cinemascope|cinerama|panavision|
           vistavision|anamorphic|scope|2.39|2.39:1|2.35:1|2.40:1|2.76:1|21:9|16:9|letterbox*|widescreen|imax) [cinema|wide|movie|
           theatrical|anamorphic|widescreen|letterbox|scope]* (width|format|frame|framing|ratio|aspect|crop|composition|image|picture|bars|
           letterbox|shape|cinema|canvas|presentation|with black bars [top and bottom]*) [for (the festival screen|the cinema|cinema|
           theatres|the big screen)]* / (wide|horizontal|landscape|panoramic|tv|television|broadcast|cinema|theatrical|movie-screen|
           big-screen|youtube) [landscape|cinema|tv|horizontal|wide|16:9|movie]* (format|framing|orientation|ratio|aspect ratio|aspect|
           canvas|16:9|letterbox) / (shot|filmed|framed|composed|recorded|delivered|presented) (horizontally|in (landscape|widescreen|
           scope|cinemascope|letterbox|16:9|horizontal)) / (framed|composed|shot|made|formatted) for the [big|cinema|movie|imax|
           festival]* (screen|theatre|cinema) [in (scope|widescreen)]* / letterboxed [with black bars|top and bottom]* / ultra-wide (21:9|
           16:9|2.39:1|format|ratio|frame|screen) / (wider|broader) than [it is]* tall / (make it|go|keep it|in|use) [classic|full|
           true]* (cinemascope|widescreen|letterbox|scope) [width|for ~]*
square     [in] [a] (1:1|1x1|1×1|1-by-1|one-to-one) [square] [format|frame|crop|aspect ratio|ratio|aspect]* /
           [perfectly|exactly]* square (format|video|frame|crop|aspect|1:1|post|framing|composition|aspect ratio|instagram post|canvas|
           picture|image format) / 1080x1080 / 1080 x 1080 / 1080×1080 / 1024x1024 / 512x512 / (--ar|-ar|ar|aspect ratio|ratio) 1:1 /
           (equal|same) (width and height|height and width) / as (wide|tall) as it is (tall|wide|high) / (four|all four) equal sides /
           square instagram (feed|grid) [post|format]* / square like a polaroid
           square [1:1|instagram|insta|feed|social]* (video|format|frame|crop|post|aspect ratio|aspect|ratio|composition|canvas|image|
           picture|clip|framing) [for (the feed|instagram|the grid|social)]* / perfectly square / (cropped|framed|shot|delivered|composed|
           formatted|filmed) (square|to a square|as a square|in a square|1:1) / equal (sides|width and height)
43         (4:3|4x3|4×3|1.33:1|1.37:1|4-by-3|four-by-three) [academy|format|frame|ratio|tv|aspect ratio|television]* / academy ratio /
           old-tv (ratio|shape|aspect ratio) / (1024x768|640x480|1440x1080|800x600) / boxy tv (frame|format|ratio) / pillar-box* [~]
45         (4:5|4x5|4×5|1080x1350|four-by-five) [portrait|format|crop|frame|ratio|aspect ratio]*
"""

TAKE = """
one        [in|as] (one|a single|single|1|one single) [long|continuous|unbroken|uninterrupted|seamless|fluid|steady|flowing|sinuous|
           breathless|ten-minute|real-time]* (take|shot|unbroken take|continuous shot|continuous take|sequence shot|steadicam take|
           steadicam shot|go) [with no cuts|without [any|a single]* cut+s|no cuts|from start to finish]* /
           [a|one|in an|in a|as an|as a] (continuous|unbroken|uninterrupted|seamless|uncut|unedited|cut-free|never-ending|flowing) [long|
           single|fluid|real-time|ten-minute|steadicam|tracking]* (take|shot|sequence|camera movement|piece|footage) / oner / one-er /
           long-take [only|style]* / single-take [film|video|scene]* / plan-séquence / plan-sequence / sequence-shot /
           (no|zero|without|not a|not a single|not one|without a single|without any|never a|nary a|devoid of|free of|not even one|
           not so much as a|sans) [any|single|visible|hidden|hard|jump]* (cut+s|edit+s|cutting|splice+s|editing|edit points|jump-cut+s|
           camera cuts|scene cuts) [at all|anywhere|whatsoever|in the whole ~|in it|of any kind|from start to finish] /
           one-shot (film|take|video|sequence|style|scene|movie|wonder) / uncut [~] / unedited [~] /
           plays out in real time [without a cut] / [the camera|it]* never cuts [away|once] /
           (the camera|film) rolls (without (stopping|interruption|a break)|uninterrupted) [...] /
           (unspliced|unsegmented|edit-free|cut-free|cutless) / all in (one go|a single breath|one breath) /
           like (birdman|1917|russian ark|rope) [~] / (keep|keeps|leave) rolling without (cutting|a cut) /
           (does not|doesn't|don't|do not) cut [away|once|at all]
           [one|a|single]* (seamless|unbroken|continuous|uninterrupted|unedited|uncut|long|single|real-time|fluid|flowing|never-ending|
           one-take|single-take) [long|unbroken|continuous|unedited|uncut|single|steadicam|real-time|fluid|handheld|tracking]* (take|shot|
           oner|sequence shot|camera move|single take|long take) [with no cuts|without (cuts|a cut|cutting)|no (cuts|edits)|
           never cutting [away]*|from start to finish|throughout]* / (never|not once|without) (cutting|cuts|cut|breaking|an edit|
           a break in the shot) [away]* / (not|no|without) [a|any|one|single|a single|one single]* (cut|edit|splice|cutaway|jump|
           break)+s [anywhere|at all|in sight|whatsoever]* / one-take [wonder|film|video|only]* / (all|filmed|shot|done|played|
           everything) in (one|a single) [continuous|long|unbroken|uninterrupted|seamless]* (go|take|shot|breath) [no cuts|without cuts]* /
           (uncut|unedited) (from start to finish|throughout|single ~|take|shot|real time) / no editing [at all|whatsoever]*
cuts       [rapid|fast|quick|hard|frantic|frenetic|constant|snappy|rapid-fire|quickfire|jagged|choppy|machine-gun|blistering|rhythmic|
           punchy]* (rapid|fast|quick|hard|frantic|frenetic|constant|snappy|rapid-fire|quickfire|jagged|choppy|machine-gun|blistering|
           punchy|jump|staccato|hectic|breakneck|brisk|hyperactive|lightning|dizzying|multiple|frequent|many|countless|endless|mtv-style|
           stuttering|split-second|whip-fast|flurry of|kinetic|jittery|swift) (cut+s|cutting|editing|jump-cut+s|edits|intercutting|edit|
           cut-aways|montage) [every ...|between ...|on every beat|on the beat|to ...|throughout]* /
           [fast|quick|rapid|snappy|a|training|kaleidoscopic|breathless|music-video]* [cut] montage [of ...] /
           jump-cut+s [every ...|between ...|throughout] /
           (dozens|hundreds|a hundred|scores|forty|twenty|fifty|thirty|ten|twelve|fifteen|sixty|eighty|two hundred|a dozen|
           countless) [of] [different|quick|separate|short|rapid|frantic]* (cuts|edits|shots|clips|camera angles|camera set-ups|
           setups) [...] /
           (edited|cut|chopped|paced) like a (music video|trailer|tiktok|movie trailer|pop video|commercial|sneaker ad|bourne film|
           michael bay film) [...] /
           (cuts|cutting|cut|edits) (every|each|on every|on each) (second|half second|beat|half-second|two seconds|three seconds|
           few frames|~ frames|~ seconds|bar|kick-drum|snare|blink) / cut to [every|each] beat /
           smash-cut+s [between ...|every ...|to ...] /
           (cutting|cuts|intercutting|intercuts|cut|flicking|flicks|flitting|flashing|jumping|hopping) (back and forth|rapidly|
           constantly|every ...|frantically|furiously|between (angles|shots|cameras|two ~|three ~|five ~)|from angle to angle|
           from shot to shot|angle to angle) [...] / a new (shot|angle|setup|camera angle|clip) every ... / rapid-fire montage /
           cross-cut* [between ...]* / parallel editing [...] / shot-reverse-shot [...] /
           (quick-cut|fast-cut|rapid-cut|quick-fire|hyper-cut) [~] /
           (flurry|barrage|volley|blizzard|hail|string|machine-gun burst|burst|succession|staccato) of [quick|rapid|tiny|short|
           jagged]* (cuts|shots|edits|images|clips|close-ups|snippets|angles) [...] / (multi-cam|multi-camera) (edit|coverage|cutting) /
           (chopped|diced|sliced|spliced|carved|stitched|cut) (up|into|together) [in|into|from|out of]* [~] [~] (pieces|fragments|shots|
           clips|snippets|edits|cuts|angles|bits|slices) / (average shot length|asl) [of|under|below]* [half|one|two|a|1|2]* second+s /
           supercut
           (frantic|hyperactive|rapid|fast|quick|frenetic|mtv|mtv-style|choppy|machine-gun|snappy|rapid-fire|staccato|constant|
           kaleidoscopic|breakneck|hectic|music-video|trailer-style|percussive|aggressive|relentless|jumpy|tiktok-style) [mtv|jump|paced|
           trailer|music-video|montage|quick|style]* (editing|edit+s|cuts|cutting|montage|intercutting|jump-cuts|cut+s) [throughout|
           every ...|on every ~|between ...|all the way through]* / (cut|cuts|cutting|edited|edits) [on|to|with|at|every|each|
           on every]* (every|each|the) (beat|half-second|second|half second|drum hit|snare|blink|heartbeat|bar|kick|frame or two|
           two seconds|few frames) / (dozens|hundreds|scores|~) of (cuts|edits|shots|angles) [in|within|per|a|every]* [~ seconds|a minute|
           ~]* / (chopped|diced|sliced|cut|edited|broken) (up|down)* [into|in] ~ [quick|short|different|rapid|tiny]* (shots|fragments|
           pieces|clips|cuts|slices|angles) / (multi-camera|multicam|multi-angle) [cutting|editing|coverage]* / [a]* (new|different) (shot|
           angle|camera|view|clip) every [half|single|~]* (second|beat|seconds|frame|moment|half-second) / jump-cut+s [throughout|
           everywhere|every ~]* / (montage|supercut) of (quick|short|rapid|dozens of|tiny) ...
"""

FPS = """
24         24-fps / 24 frames (per|a) second / 24p / 24 f/s / 24 images per second / 23.976 [fps|p] / 23.98 [fps] /
           twenty-four (frames|fps) [(per|a) second]* / (cinema|film|filmic|cinematic) frame-rate / fps (24|: 24) / 24 hz
           [cinema|filmic|standard|true|film-like|classic]* (24|twenty-four)-(fps|p|frames/s|frames) [(per|a) second]* [film look|
           cinema look|cadence|playback]* / 24 frames/s
60         60-fps / 60 frames (per|a) second / 60p / 60 f/s / 59.94 [fps|p] / sixty (frames|fps) [(per|a) second]* / fps (60|: 60) / 60 hz /
           high-frame-rate 60 / soap-opera smooth 60
           [smooth|buttery|silky|fluid|hyper-smooth|broadcast]* (60|sixty)-(fps|p|frames/s|frames) [(per|a) second]* [smooth|playback|
           video look|broadcast look]*
30         30-fps / 30 frames (per|a) second / 30p / 30 f/s / 29.97 [fps|p] / thirty (frames|fps) [(per|a) second]* / fps (30|: 30) /
           ntsc frame-rate
25         25-fps / 25 frames (per|a) second / 25p / 25 f/s / twenty-five (frames|fps) [(per|a) second]* / fps (25|: 25) / pal frame-rate
12         12-fps / 12 frames (per|a) second / animated on (twos|2s) / 12 f/s / twelve (frames|fps) [(per|a) second]* /
           (shot|animated) on twos / fps (12|: 12)
           [choppy|stop-motion|jerky|stuttering]* (12|twelve)-(fps|frames) [(per|a) second]* [on twos|stop-motion]*
48         48-fps / 48 frames (per|a) second / 48p / forty-eight frames (per|a) second
50         50-fps / 50 frames (per|a) second / 50p / fifty frames (per|a) second
15         15-fps / 15 frames (per|a) second / fifteen frames (per|a) second
120        (120|one hundred and twenty|a hundred and twenty)-(fps|frames) [(per|a) second]* / 120 frames (per|a) second
240        (240|two hundred and forty)-(fps|frames) [(per|a) second]* / 240 frames (per|a) second
16         16-fps / 16 frames (per|a) second / sixteen frames (per|a) second
18         18-fps / 18 frames (per|a) second / eighteen frames (per|a) second
6          6-fps / 6 frames (per|a) second / six frames (per|a) second
8          8-fps / 8 frames (per|a) second
"""

TABLES = {"words": WORDS, "aspect": ASPECT, "take": TAKE, "fps": FPS}
