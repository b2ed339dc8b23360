"""How clean or rough the picture is. The language of the tables is in director.refiner.phrases."""

CLARITY = """
clean      (grain|noise|artifact|artefact)-free [clean|image|picture|footage|video]* / (crystal-clear|razor-sharp|tack-sharp|pin-sharp|
           pristine|crisp|ultra-sharp|flawless|immaculate|spotless|needle-sharp|ultra-clear) [clean|pristine|digital|modern|8k|4k|
           ultra-hd]* (4k|8k|uhd|hd|digital|image|picture|footage|video|quality|focus|detail|clarity|resolution|render)
           (crystal-clear|razor-sharp|tack-sharp|pin-sharp|pristine|flawless) [image|picture|footage|video|quality|throughout]* /
           [in] [crisp|ultra|pristine|native|true|full]* (8k|4k|uhd|12k|ultra-hd|16k) [uhd|hdr|resolution|quality|clarity|footage|
           sharpness|detail|crisp|digital|video|master]* / everything [is] (razor|pin|tack)-sharp / (no|without|zero|not a speck of) [film|
           visible]* (grain|noise) [at all] / clean digital (image|picture|footage|look) / ultra-hd [resolution|quality]* /
           every (pixel|hair|pore|thread|blade of grass) (crisp|sharp|razor-sharp|visible)
           spotless (image|picture|digital) / clean (image|picture|footage) [quality]* / studio-clean / imax-sharp /
           medical-grade sharpness / every (eyelash|whisker|stitch|bristle|scale|drop) [razor|pin|tack]* (sharp|crisp|countable|
           visible) / (flawlessly|immaculately|perfectly) (clean|sharp|crisp) / hdr clarity / looks brand new
           (imax|broadcast|studio|cinema|reference|master)-(clarity|quality|sharp|grade) [clarity|image|picture]* / imax clarity /
           (mirror|glass|crystal|gin|diamond|surgically|clinically|forensically|ruthlessly)-(clear|clean|sharp|crisp) [image|picture|
           footage|detail]* / not a (grain|speck|fleck|scratch|blemish) [of (grain|noise|dust)|on the (image|print|film)|anywhere]* /
           (zero|no) (noise|grain|artefacts|artifacts|compression|scratches|dust|flaws) / flawless digital [image|picture]* /
           pristine [restored|digital|4k|8k|print|image]* / (sharp|crisp) enough to (count|read) ... / restored [4k]* (print|master) /
           retina (sharp*|quality|display crisp*) / true 4k
           so sharp [that]* [you|we|one]* ... / (each|every) (stitch|hair|thread|pore|scale|leaf|brick|bristle|
           whisker) [on ~ ~]* [can be|is|are]* (told apart|counted|distinct|crisp|countable|etched|razor-sharp|pin-sharp) /
           (super|ultra)-hd [4k]* [ultra]* [sharp]* / 4k ultra sharp / ultra-sharp / no blur [at all|anywhere]* / etched sharpness /
           sharp as (a tack|a pin|glass|cut glass)
           / (crisp|clean|sharp|pristine|immaculate|flawless|spotless|unblemished|crystal-clear|razor-sharp|tack-sharp|pin-sharp|
           needle-sharp|ultra-sharp|noise-free|grain-free|artefact-free|high-resolution|hi-res|high-res|ultra-clear|ultra-clean|
           super-clean|glass-clear|clinical|clinically clean|perfectly clean|perfectly sharp|super-sharp|hyper-detailed|ultra-detailed|
           highest-quality|top-quality|high-quality|high-definition|full-hd) [clean|crisp|sharp|modern|digital|clear|noise-free|grain-free|
           8k|4k|uhd|ultra-hd|hdr|high-resolution|studio|and clean|and sharp|and clear|and crisp]* (image|picture|footage|video|quality|
           detail|clarity|resolution|render|sharpness|master|capture|visuals|definition|throughout|everywhere|sensor|digital image|look|
           edge to edge|8k|4k|uhd) / (8k|4k|6k|12k|16k|uhd|2160p|4320p|1080p) [hdr|uhd|clarity|detail|crisp*|quality|resolution|sharp*|
           footage|master|clean|raw|ultra|image|picture|video|digital|60p]* / (full|true|native|ultra|quad)-hd [1080p|quality|resolution|
           clarity|sharp*]* / high-(definition|res|resolution) [digital|image|picture|video|footage|quality|scan|detail]* /
           (ultra|super|extremely|highest|maximum|extreme)-high resolution / the highest [possible]* (resolution|quality|definition) /
           (super|ultra|perfectly|absolutely|incredibly|razor|extremely|impossibly)-(crisp|sharp) [and (clean|clear|detailed)|detail+s|
           image|picture|throughout]* / (crisp|sharp|clean|clear) and (clean|sharp|crisp|clear|detailed|noise-free) [throughout|image|
           picture|digital|as (glass|crystal|a bell|day)]* / (remastered|restored|upscaled|rescanned|mastered|scanned|delivered|shot|
           filmed|captured|rendered) [clean|crisp|fully|freshly|meticulously|and cleaned up]* in [crisp|full|native|true|glorious|pristine|
           clean|sharp]* (8k|4k|6k|uhd|hd|high definition|ultra-hd|16k|imax) / every (hair|pore|eyelash|thread|pixel|blade of grass|
           whisker|feather|scale|drop|stitch|leaf) [is|of ~ ~]* [perfectly|razor|crisply|clearly|tack|pin]* (visible|sharp|crisp|defined|
           countable|distinct|resolved|in focus) / the (picture|image|footage|video) [is|stays|must be]* [razor|pin|tack|perfectly|crystal|
           absolutely]* (sharp|crisp|clean|clear|spotless|immaculate|flawless|pristine) / (no|without|zero|free of|not a speck of|
           devoid of) [visible|film|digital|any|video|compression]* (grain|noise|artefacts|artifacts|blur|compression|scratches|dust|
           blemishes|flaws|softness|flicker|dirt) [or (noise|grain|blur|dust|scratches|artefacts)|no (noise|grain|blur|scratches)|
           whatsoever|at all|anywhere]* / (digital|modern digital|studio|imax|cinema) (sharpness|clarity|perfection|cleanness|cleanliness)
rough      [heavy|thick|coarse|strong|visible|chunky|gritty|dirty|pronounced|lots of]* (heavy|thick|coarse|strong|chunky|gritty|dirty|
           pronounced) [film|16mm|analog]* grain / [grainy|fuzzy|blurry|pixelated|low-res*|degraded|worn|lo-fi|blocky|compressed|smeary|
           blown-out|crummy|potato]* (grainy|fuzzy|blurry|pixelated|low-res*|degraded|worn|lo-fi|blocky|compressed|smeary|crummy|potato|
           scratched|scratchy|damaged) (vhs|video|footage|tape|image|picture|webcam|camcorder|quality|recording|look|film|super-8|stock|
           home-movie|home-video|phone-video|cctv) / vhs [tape|footage|quality|look|recording|camcorder|tracking|rip|home]* [lines|video|
           movie]* / [in] (144p|240p|360p|480p) [quality|video|webcam]* / tape (noise|hiss|glitches|dropouts|hiss lines) /
           out-of-focus [throughout|all the way]* / everything [is] (blurry|out-of-focus|soft|smeared|fuzzy) /
           low-resolution [footage|video|image|webcam]* / low-res [footage|video|image]* / (compression|jpeg|mpeg) (artifacts|artefacts|
           blocks) / (scratched|dusty|battered|worn) (super-8|16mm|8mm|celluloid|film stock|film reel|reel) / macroblocking /
           bootleg quality / dirty lens smears / nokia (video|footage) / security-camera (quality|footage) / cctv (quality|footage)
           (snowy|static-filled|ghosting|interlaced) (analog|analogue|tv|tape) [signal|picture|image]* /
           (dust|scratches|hair) [and scratches]* (on|in) the (film|gate|print) / third-generation (copy|vhs|dub) /
           like [a]* (worn|damaged|bootleg) (vhs|tape|print) / potato quality / low-bitrate [stream]* / buffering webcam / soft and smeary /
           noise and grain [everywhere]* / grain the size of ~ / every pixel the size of ~
           (smeary|smudgy|muddy|mushy|noisy|snowy|wobbly|crackly|flickery|jittery|murky|damaged|battered|torn|scuffed|
           worn-out) [~] (footage|tape|dub|print|copy|stock|video|image|picture|signal|reel|transfer|stream|cassette|
           feed) [with [tracking lines|dropout|dropouts|static|scratches]* [and dropout|and scratches]*]* /
           tracking (lines|errors) [and dropout*]* / dropout+s / (generation|signal) loss / (8mm|16mm|super-8|super 8|betamax|betacam|hi8|
           camcorder|minidv) [home]* (movie|footage|grain|look|film|tape|reel) / lens (smeared|fogged|caked) [with ~]* /
           (artefacts|artifacts|blocking|banding|static|snow|interference) (everywhere|crawl|crawling|all over|dance|dancing) [...] /
           like [it was|something]* (shot|filmed|recorded) (through|on) (a potato|a toaster|vaseline|an old phone|a flip phone|
           a 2003 phone|a webcam) / fuzzy and (grainy|noisy|blurry) / blurry and (grainy|noisy|pixelated) / pixelated / heavily compressed /
           grain so (thick|heavy) ...
           (mushy|muddy|smeared|smudged|soft|blurry|fuzzy|greasy|foggy) (and|,) (mushy|muddy|smeared|smudged|soft|blurry|fuzzy|noisy|
           grainy|pixelated) [like ...] / blurry like ... / [one|a]* [big]* [mushy|smeared|blocky]* smear of ~ [~] /
           (shapes|blobs) only, no edges / no (edges|detail|sharp edge) anywhere / (shot|seen|filmed) through [a|an|the]* (greased|greasy|
           dirty|vaseline|steamed|fogged|smeared|frosted|jam-jar) [vaseline|jar|lens|filter|glass|window|bottle]* /
           compression (blocks|mush|artifacts)
           / (grainy|noisy|fuzzy|blurry|blurred|smeary|smeared|muddy|murky|dirty|dusty|scratchy|scratched|damaged|degraded|worn|battered|
           flickering|flickery|crackly|glitchy|glitched|pixelated|pixellated|blocky|compressed|over-compressed|overcompressed|low-res|
           lo-res|low-resolution|low-quality|lo-fi|lofi|low-fi|low-fidelity|low-definition|cheap|crappy|shoddy|crummy|potato|bootleg|
           static-ridden|static-filled|snowy|interlaced|ghosted|faded|burned|torn|mouldy|warped|wobbly|stuttering|corrupted|distressed|
           gritty|soft-focus|out-of-focus|smudged|washed-out|third-generation|multi-generation|jittery|analog|analogue) [and|dirty|dusty|
           scratchy|old|soft|low-res|low-resolution|noisy|grainy|blurred|smeary|torn|fuzzy|blurry|analog|analogue|vhs|8mm|16mm|super-8|
           digital|night-vision|flip-phone|phone|cctv|security|home|compressed|cheap|damaged|worn|scratched|faded|pixelated|video]* (vhs|
           footage|tape|film|video|image|picture|quality|recording|look|reel|stock|print|celluloid|newsreel|broadcast|signal|transmission|
           webcam|camcorder|cctv|stream|copy|dub|transfer|camera phone|8mm|16mm|super-8|betamax|hi8|noise|static|grain|fuzz|throughout|
           super 8|home-video|home-movie|phone-video|polaroid|clip|feed|picture quality|camera quality) / (vhs|betamax|betacam|hi8|video8|
           minidv|u-matic|camcorder|camera-phone|flip-phone|webcam|security-cam|surveillance-cam|cctv|nokia|potato-cam|dial-up|realplayer|
           youtube-2006|found-footage|bootleg|public-access) [tape|home|camera|video]* (quality|look|footage|fuzz|noise|grain|recording|
           clip|aesthetic|dropout+s|artefacts|artifacts|glitches|static|texture|degradation|degradations|transfer|rip) /
           (tracking|scan|interlace|interlacing|tape|head-switching) (lines|errors|noise|hiss|wobble|glitches|artefacts|artifacts|damage|
           dropouts) / (colour|chroma|color) (bleed|bleeding|smear|noise|fringing) / (smeared|smeary|smudged|soft|mushy|blurred|fuzzy|
           ghosted|frayed) edges / (digital|analog|analogue|sensor|video|iso|heavy|night-vision|tv) (grain|noise|static|snow) [throughout|
           everywhere|dancing|crawling]* / film grain (throughout|everywhere|dancing|crawling|all over ...) / (compression|jpeg|mpeg|codec|
           encoding|digital) (artefact*|artifact*|block*|noise|mush|smear*|glitch*|banding) [everywhere]* / [visible|thick|heavy|
           constant]* (dust|dirt|scratches|hairs|scratch marks|cigarette burns|burn marks|splices) [and (dust|dirt|scratches|hairs|splices|
           flicker)]* (on|in|across|all over) [the]* (film|print|gate|frame|celluloid|image|picture|lens|negative) / (dust and scratches|
           scratches and dust|dirt and scratches) [everywhere|throughout]* / gate-weave / (144p|240p|360p|480p|480i) [quality|video|webcam|
           resolution|footage|clip|stream]* / low (bitrate|bit-rate|resolution|quality|definition) [stream|video|footage|image|picture]* /
           (blurred|blurry|grainy|noisy|fuzzy|pixelated|scratched|soft|muddy|smeary) and (noisy|grainy|blurry|fuzzy|pixelated|scratched|
           smeary|low-res|dark|dirty|muddy) [throughout|like ...]* / [the]* (picture|image|footage|video) [is|looks|stays|must be]* [badly|
           heavily|all|completely|so]* (grainy|noisy|blurry|fuzzy|pixelated|degraded|scratched|smeared|low-res|out of focus|muddy|
           compressed|damaged) / (dropouts|dropout|glitches|static) and (static|dropouts|noise|tracking ~|scanlines) / scanlines /
           [a|an]* (bootleg|third-generation|tenth-generation|pirated) (recording|copy|dub|dvd|tape|cam-rip|rip) / heavily (compressed|
           degraded|pixelated|scratched|pixellated)
"""

TABLES = {"clarity": CLARITY}
