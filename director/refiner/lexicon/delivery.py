"""What is heard and how the film is delivered: sound, words, format, cuts. The language of the tables is in director.refiner.phrases."""

SOUND = """
silent     [completely|totally|absolutely|entirely|utterly|dead|eerily|perfectly|deathly|deeply|deafeningly]* (completely|totally|
           absolutely|entirely|utterly|dead|eerily|perfectly|deathly|stone|deafeningly|wholly) (silent|silence|mute|muted|soundless|
           noiseless|quiet|inaudible|hushed) [film|scene|footage|video|throughout]* /
           [in|with|amid|only|just|nothing but]* [total|complete|absolute|utter|perfect|dead|deathly|pure|deafening|sepulchral|unbroken|
           graveyard|monastic|profound|stony|tomb-like|ringing]* (total|complete|absolute|utter|perfect|dead|deathly|pure|unbroken|
           sepulchral|graveyard|profound|monastic|cathedral|tomb-like|library) (silence|quiet|hush|stillness and silence|soundlessness) /
           (no|without|zero|not any|free of|devoid of|absent of|sans|strip out all|remove all) [any|a|all]* (sound|audio|sounds|
           soundtrack or sound|sound-track|sound effects|noise|noises|sfx|foley|audible sound|audio track) [at all|whatsoever|anywhere|
           of any kind|is heard|can be heard] /
           not (a|one|the slightest|the faintest|so much as a|even a|even one) [single|audible]* (sound|peep|whisper|murmur|squeak|noise|
           footstep|rustle|decibel|creak|pip|breath of sound) [is heard|to be heard|anywhere|can be heard|is audible|audible|escapes|
           breaks ...|reaches ...] / [so quiet]* [you|we|one]* [could|can|might]* hear a (pin|feather) drop [{ly}|...] /
           nary a (sound|peep|squeak|whisper|murmur) [...] / (nothing|not a thing) [can be|is to be|is]* (heard|audible) [...] /
           [as] (silent|quiet|still|hushed) as [the|a] (grave|tomb|mouse|church mouse|graveyard|crypt|library|falling snow|a grave) /
           soundless [film|scene|footage]* / noiseless /
           [the]* (audio|sound|soundtrack|sound-track|volume) [is|stays|completely]* (muted|off|track empty|is off|track is empty|
           switched off|turned off|turned down to zero|cut entirely|disabled|removed|stripped out|at zero|set to zero|killed|blank) /
           mute (audio|track|everything|the sound|the audio) / muted (audio|sound|track|video|clip) / (silent|mute|mos) {reel} /
           silence (reigns|throughout|only|falls over everything|everywhere|hangs over ...|prevails|blankets ...|all around) /
           [you] (can) hear nothing [...] / the audio track (is empty|stays empty|is blank|is silent|carries nothing) /
           sound (turned|switched) off / vacuum silence / silent throughout /
           (shot|filmed|delivered|recorded|rendered) (mos|without sound|mute|silent) /
           (sotto voce|pin-drop silence|radio silence|silence is absolute|aphonic) / blank soundtrack / dead air [only]* / volume zero
loud       [the|a|an|his|her]* [~] ~ (never stops|keeps|constantly|nonstop|non-stop|endlessly|incessantly|relentlessly|forever|keeps on|
           won't stop|doesn't stop|goes on) ({noisy}) /
           [a|the|with|to|of|in]* [{din}]* ({din}) [~] (music|techno|rock|roar|applause|explosion+s|noise|drum+s|traffic|horn+s|siren+s|
           bass|crowd|soundtrack|engine+s|guitar+s|metal|cheers|cheering|thunder|beat+s|alarm+s|machinery|brass|bells|organ|orchestra|
           score|chatter|laughter|fireworks|jet+s|bassline|drumming|trumpets|hip-hop|speakers|barking|foghorn|jackhammer+s|chanting|rave|
           screams|din|racket|clamour|cacophony|uproar|klaxon+s|gunfire|whistles|band|cannon+s|crescendo|sound-system|stereo|boombox|
           roars|shouting|applause|clapping|feedback|chainsaw+s|drill+s|motorbike+s|horns|vuvuzelas|sound+s|voices|voice|singing) [...] /
           full [orchestral|symphonic] (soundtrack|score|orchestra) / at full (blast|volume|throttle|tilt|pelt|whack) /
           [swelling|epic|loud|rousing|upbeat|triumphant|soaring]* (swelling|epic|loud|rousing|upbeat|triumphant|soaring|thunderous|
           bombastic) [orchestral|symphonic|choral|brass]* (music|score|soundtrack|anthem|overture) [...] /
           [the]* (drums|sirens|alarms|engines|bells|horns|guitars|speakers|trumpets|cannons|jackhammers|car alarms|church bells|klaxons|
           trombones|bagpipes|chainsaws|amplifiers|amps|loudspeakers|car horns|megaphones|foghorns) (blare|blast|thunder|boom|roar|
           scream|wail|pound|hammer|ring out|howl|clang|peal|honk|shriek|clamour|skirl|crash|blaring|blasting|clanging|wailing|pealing|
           roaring) [...] /
           (a|the|an|his|her|its)* (siren|alarm|engine|bell|horn|speaker|trumpet|cannon|jackhammer|car alarm|church bell|klaxon|foghorn|
           brass band|chainsaw|megaphone|drill|loudspeaker|drummer|tannoy|kettle drum|drum kit|baby|rooster|jukebox|boombox) (blares|
           blasts|thunders|booms|roars|screams|wails|pounds|hammers|clangs|peals|shrieks|screeches|bellows|howls|deafens) [...] /
           at (full|ear-splitting|maximum|top|deafening|top-notch|concert|eardrum-bursting) (blast|volume|level|levels|decibels) /
           (turned|cranked|dialled) [all the way]* (up [to (eleven|max)|to eleven]) / (dialled|cranked|up) to eleven /
           volume (at|to|on|cranked to) (max|maximum|full|eleven) /
           (wall|walls|barrage|blast|blasts|assault|tidal wave|onslaught|explosion|storm) of (sound|noise|decibels) /
           [the] (crowd|stadium|engine|orchestra|choir|audience|arena|terraces|motorbike|grandstand|jet|waterfall|lion|fans) (roar|roars|
           thunders|bellows|erupts|screams|chants|howls|explodes|cheers (wildly|deafeningly)) [...] /
           (ear|eardrum)-(splitting|shattering|bursting|piercing|popping) [~] /
           loud enough to (wake the dead|raise the dead|rattle ...|shake ...|burst ...|be heard ...) /
           (deafening|unholy|infernal|terrible|almighty|hellish|ungodly|dreadful|constant) (din|racket|row|noise|clamour|clatter|
           hullabaloo|cacophony|commotion|uproar|hubbub|pandemonium) [...] /
           (cacophony|hullabaloo|hubbub|pandemonium|clangour|bedlam|charivari|rumpus|caterwauling) [of [~] [~]] /
           (raising|raises|bring|bringing|lift|lifting) the (roof|rafters|house down) / (top|tops) of (his|her|their) (voice|voices|lungs) /
           (110|120|130|140|100) (decibels|db) /
           (blasting|blaring|booming|thumping|pounding) [out|from|through|over|its|his|her]* [the|a|every]* (speaker|speakers|radio|
           stereo|loudspeaker|loudspeakers|tannoy|window|sound-system|music|techno) / (fortissimo|full-throated|con tutta forza|fff) [~]
loud?      (noisy|loud|clamorous|rackety|clangorous|riotous|vociferous|rowdy|boisterous) [~] /
           (blaring|clanging|wailing|honking|screeching|hammering|shrieking|whistling|jackhammering) [~] /
           (shouts|shouting|yells|yelling|hollers|bellows) [~] /
           (applause|cheering|gunfire|explosions|sirens|klaxon|fanfare|drum solo|brass band|marching band|rock concert)
"""

MUSIC = """
none       (no|without|zero|not a note of|free of|absolutely no|devoid of|sans|minus|not any|strip out the|leave out [the]*) [any|
           background|a single note of|added|underscore or|non-diegetic|incidental|backing|musical|kind of]* (music|soundtrack|score|
           underscore|songs|song|tune|musical accompaniment|score or music|bgm|melody|backing track|scoring|musical score|
           needle drops) [at all|whatsoever|anywhere|of any kind|under it|underneath] / music-free /
           [only|just|nothing but|solely|purely|exclusively] [the] (natural|ambient|diegetic|real|environmental|field|location|room|
           production|on-set|wild) (sound+s|audio|noise|tone|sound-scape|ambience) [only|alone|and nothing else|no music]* /
           (natural|ambient|diegetic|real|location|room) (sound+s|audio|tone|noise|ambience) (only|alone|and nothing else|exclusively) /
           (not|nary) a [single]* (note|bar|chord|beat|tune|strain|snatch|hint|trace) of music [...] /
           not a [single]* note [is|of (score|song|melody)]* (played|sung|heard|plays) [...] / unscored / tuneless silence /
           (music|score|soundtrack|bgm) [is|must be|stays|track]* (off|none|absent|forbidden|banned|muted|removed|silent|not allowed|n/a|
           nil|zero) / (scoreless|score-less|musicless|unaccompanied by music) / nobody plays a note /
           no one (plays|sings) [a note|anything]* / (dogme|documentary)-style natural sound only / leave it (unscored|without music)
some       [a|an|the|with|to]* [{tuned}]* ({tuned}) [~] (music|soundtrack|score|jingle|theme|beat+s|anthem|track|ballad|song|waltz|tune|
           melody|underscore|bgm|backing track|riff+s|bassline|groove|loop|accompaniment|number|concerto|symphony|sonata|serenade|
           overture|medley) [throughout|plays|playing|swells|all the way through|running|under everything|underneath|builds|drives ...|
           carries ...|runs ...|kicks in|in the background|underscoring ...|from start to finish]* /
           [the]* (music|soundtrack|orchestra|score|strings|violins|choir|string section|underscore|brass|theme tune|theme|band|beat|
           guitars|synths|cellos|bgm) (swells|plays|builds|soars|swell|soar|crescendo|crescendos|kicks in|drives|carries|underscores|
           throbs|pulses|blasts|strikes up|play|build|never lets up|never stops|underpins|accompanies) [...] /
           [full|swelling|lush]* (orchestral|symphonic) (score|soundtrack|music) / wall-to-wall (music|score|soundtrack|songs) /
           (set|cut|choreographed|edited|synced|scored|timed) to [a|an|the]* [~] [~] (music|song|beat|waltz|track|orchestra|soundtrack|
           tune|anthem|score) / scored (by|for|with|throughout) [...] / (back-to-back|nonstop|continuous|constant) music /
           [a|the|an] (string quartet|jazz band|brass band|dj|orchestra|pianist|choir|rock band|marching band|mariachi band|violinist|
           guitarist|band|drummer|accordionist|busker|saxophonist|quartet|organist|cellist|gospel choir) (plays|play|strikes up|performs|
           belts out|sings|launches into|spins|jams|is playing|serenades) [...] /
           (background|backing|incidental|mood|theme|film) music [plays|playing|throughout|swells|under ...|runs ...] /
           with [a|an]* (musical|orchestral|guitar|piano|string) (accompaniment|score|backing|underscore) /
           (banging|earworm|catchy) (tune|tunes|soundtrack|beats) / hans zimmer* [~] / john williams [~] / needle-drop of ... /
           (violins|cellos|trumpets|strings|harps) soar [...]
"""

TUNE = """
glad       [an|a|the|with an|to a]* (upbeat|cheerful|jolly|bouncy|happy|funky|joyful|peppy|jaunty|perky|sunny|lively|bubbly|playful|
           chirpy|festive|rollicking|toe-tapping|feel-good|merry|cheery|jubilant|exuberant|carefree|zippy|sprightly|uplifting|breezy|
           whimsical|happy-go-lucky|light-hearted|joyous|foot-stomping|rip-roaring|spirited|frolicsome|bright|danceable|swinging|giddy|
           ebullient|gleeful) [~] [~] (jingle|music|soundtrack|score|tune|song|ukulele|march|pop|polka|whistling|melody|track|beat+s|
           banjo|disco|ditty|swing|samba|accordion|ska|brass|piano|theme|jig|reel|waltz|fiddle|number|kazoo|xylophone|glockenspiel|
           guitar|ragtime|calypso|anthem|tunes) [throughout|plays|all the way through]* /
           (ukulele|kazoo|banjo|polka|circus|disco|samba|mariachi|oompah|calypso|ska|carnival|ragtime|bubblegum|barn-dance|hornpipe|
           conga|salsa|cha-cha|honky-tonk|carousel|party|ice-cream van) (jingle|music|tune|beat+s|track|band|song|number|soundtrack|
           anthem) [throughout|plays]* / happy-clappy [~] / (whistled|whistling) (jolly|merry|cheerful|happy) [~] /
           (music|score|soundtrack|song|tune) [is]* (upbeat|cheerful|jolly|bouncy|happy|joyful|playful|merry|jaunty|chirpy|
           exuberant) [throughout]* / major-key (jingle|romp|music|melody|score|tune) / oompah [~] / jaunty [~] (whistle|whistling)
sad        [score|a|an|the|with a|to a]* (mournful|sad|melanchol*|sombre|somber|funereal|tragic|weeping|doleful|sorrowful|plaintive|
           dirge-like|grief-stricken|heartbreaking|lonely|elegiac|haunting|bleak|grave|heart-rending|lugubrious|woeful|dolorous|
           threnodic|mourning|lamenting|tearful|gloomy|desolate|wistful|keening|tear-jerking|despondent|forlorn|heavy-hearted|despairing|
           depressing|morose|dismal|downbeat|baleful) [~] [~] (cello|violin+s|piano|music|score|soundtrack|strings|dirge|song|requiem|
           lament|organ|adagio|melody|ballad|elegy|track|choir|oboe|tune|solo|march|bagpipes|trumpet|fiddle|waltz|theme|harmonica|bell+s|
           harp|chords|viola|guitar|duduk|hymn|nocturne|blues|cor anglais) [nothing else on the soundtrack|only|throughout]* /
           funeral (march|dirge|bells|music|hymn|organ|mass) / requiem [mass] / [slow] (funeral|mourning) (music|dirge|bells) /
           (dirge|threnody|lament|elegy|lamentation) / minor-key (piano|dirge|music|melody|score|strings|lament) / the last post /
           taps on a [lone]* bugle / barber's adagio / moonlight sonata [~] /
           (music|score|soundtrack|song|tune) [is]* (mournful|sad|sombre|funereal|melancholy|sorrowful|tragic|doleful|plaintive|elegiac|
           lugubrious|gloomy) [throughout]* /
           (violins|strings|a cello|the cello|cellos) (weep|weeps|sob|sobs|keen|lament|laments|mourn|mourns) [~] /
           (bells|bell) (toll|tolls|tolling) for the dead / tear-jerker (ballad|strings|score)
"""

SPEECH = """
none       (no|zero|not any|free of|devoid of|sans) [spoken|human|audible|on-screen|any]* (dialogue|dialog|dialogues|spoken word+s|
           speech|talking|voice+s|voice-over+s|narrat*|words spoken|voiceover|conversation|speaking|talk|commentary|spoken lines|lines|
           utterance+s|vo|chatter|talking heads) [at all|whatsoever|of any kind|anywhere|is heard|or (narration|voice-over|voices|
           talking|speech)] /
           without [any|a|a single]* (dialogue|speech|words|talking|a word [spoken]*|narration|spoken words|spoken word|voice-over|
           conversation|commentary|voices|human voice|line of dialogue|spoken line|word being (said|spoken)|word spoken|speaking|
           narrator|word passing between them|exchange of words) /
           (nobody|no one|no-one|neither|none of them|not one of them|neither of them) [of them|ever]* (speaks|talks|says (a word|
           anything|a thing|a syllable)|utters a (word|sound|syllable)|ever speaks|opens (his|her|their) mouth|breathes a word|
           mouths a word|makes a sound|has a line|has any lines|exchanges a word|speak|talk|says a word) [...] / wordless* [~] /
           dialogue-free / speechless [~] (film|scene|piece|short) /
           (not|nary|never) (a|one|so much as a|even a|another) [single|spoken]* (word|syllable|line of dialogue|spoken word|line|
           utterance|monosyllable) [is|was|being]* [ever]* (spoken|said|uttered|exchanged|passes|heard|escapes|passed|is heard|is said|
           from (either|anyone|him|her|them)) [...] / (nobody|no one) says a word / in wordless silence / (pure|all) (pantomime|mime) /
           [pure|entirely in|played in|told in|all in|only|just]* (pantomime|mime) only /
           (told|conveyed|played|communicated|expressed) (entirely|purely|only|solely|wholly) (through|in|with|by) (gestures|looks|
           glances|images|pictures|visuals|gesture|mime|pantomime|body language|expressions|movement) /
           (all|both|everyone|they|the two|the cast|everybody) (stays|stay|remains|remain|keeps|keep|are|is|sits|sit|stand) [completely|
           absolutely|utterly|totally]* (mute|silent|tight-lipped|wordless|speechless|tongue-tied|mum) [throughout|...] /
           (vow|vows) of silence / (lips|mouths) (sealed|never move|stay shut|zipped|stay sealed|don't move) [...] /
           tight-lipped [throughout|...] / mum's the word / dumb-show
some       [a|an|the|with|in]* [long|heated|constant|rapid-fire|nonstop|non-stop|endless|lively|continuous|running|wall-to-wall|loud|
           witty|animated|snappy|breathless|fast-talking|whispered|spoken|earnest|lengthy|rambling|impassioned|incessant]* (long|heated|
           constant|rapid-fire|nonstop|non-stop|endless|lively|continuous|running|wall-to-wall|witty|animated|snappy|breathless|spoken|
           lengthy|rambling|impassioned|incessant|voluble|garrulous|long-winded) (dialogue|conversation|monologue|argument|narration|
           voice-over|commentary|chatter|banter|speech|talking|patter|small-talk|debate|gossip|repartee|soliloquy|tirade|exchange|
           discussion|talk) [...] /
           [a|the|an|warm|deep|friendly|calm|gravelly|male|female|british|cheerful|authoritative|soothing|husky|enthusiastic|off-screen|
           omniscient|film-trailer]* (narrator|voice-over|commentator|voiceover|presenter|announcer|newsreader|host|storyteller|
           voice artist|female voice|male voice|voice|auctioneer|tour guide|vo) (explains|tells|describes|speaks|narrates|comments|talks|
           walks us|guides us|says|reads|introduces|announces|recounts|recites|chats|praises|intones|drones on|reels off|lists|
           rattles off|keeps talking|booms) [...] /
           [~] (talk|talks|chat|chats|chatter|chatters|natter|natters|jabber|jabbers|babble|babbles|prattle|prattles|yak|yaks|ramble|
           rambles|rabbits|witters|gabs|blathers|waffles|argue|argues|bicker|bickers|gossip|gossips) [on|away]* (nonstop|constantly|
           without (pause|stopping|a pause|drawing breath|a break)|throughout|over each other|non-stop|incessantly|endlessly|ceaselessly|
           nineteen to the dozen|at length|a mile a minute|the whole time|all the way through|animatedly|loudly|away) [...] /
           (they|both|the two|everyone|all|two friends|the couple|the women|the men) (argue|chat|talk|debate|bicker|shout|chatter|gossip|
           converse|natter|banter|discuss|swap jokes|trade (jokes|insults|barbs)) (loudly|endlessly|nonstop|constantly|throughout|
           non-stop|at the same time|at length|animatedly|noisily|volubly|over dinner|away|heatedly) /
           never (stops|stop|ceases|shuts|shut) (talking|chattering|speaking|chatting|nattering|talk|up|babbling) /
           (won't|doesn't|can't|cannot) (shut up|stop talking|stop chattering) / talk the hind legs off [a donkey] /
           talks nineteen to the dozen /
           (delivers|gives|recites|declaims|launches into|makes|reads out|belts out) [a|an|his|her|the]* (long|ten-minute|passionate|
           rousing|stirring|fiery|rambling|moving|lengthy|impassioned|five-minute|eloquent) (speech|monologue|lecture|sermon|toast|
           soliloquy|poem|eulogy|tirade|rant|address) /
           (dialogue|conversation|narration|voice-over|talking|chatter|commentary) (throughout|from start to finish|in every (shot|
           scene)|never stops|runs ...|all the way through|non-stop|nonstop|over everything|carries ...|drives ...) /
           (chatterbox|loquacious|garrulous|talkative|voluble|gabby|motor-mouthed|prolix|verbose|chatty) [~] /
           (with|has|have) a (spoken|narrated) (narration|commentary|story|introduction) / dialogue-(heavy|driven|rich) /
           voice-over[:] ["|“|']* ~ /
           (says|shouts|replies|answers|asks|whispers|explains|yells|cries|calls out|announces) [:|,]* ["|“] ... /
           talking-head (interview|interviews) / interview+s with ... /
           speaks (directly|straight)* (to (the|us|camera|the camera)|at length|into (the|a) (microphone|mic)) [...]
"""

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
square     [in] [a] (1:1|1x1|1×1|1-by-1|one-to-one) [square] [format|frame|crop|aspect ratio|ratio|aspect]* /
           [perfectly|exactly]* square (format|video|frame|crop|aspect|1:1|post|framing|composition|aspect ratio|instagram post|canvas|
           picture|image format) / 1080x1080 / 1080 x 1080 / 1080×1080 / 1024x1024 / 512x512 / (--ar|-ar|ar|aspect ratio|ratio) 1:1 /
           (equal|same) (width and height|height and width) / as (wide|tall) as it is (tall|wide|high) / (four|all four) equal sides /
           square instagram (feed|grid) [post|format]* / square like a polaroid
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
"""

FPS = """
24         24-fps / 24 frames (per|a) second / 24p / 24 f/s / 24 images per second / 23.976 [fps|p] / 23.98 [fps] /
           twenty-four (frames|fps) [(per|a) second]* / (cinema|film|filmic|cinematic) frame-rate / fps (24|: 24) / 24 hz
60         60-fps / 60 frames (per|a) second / 60p / 60 f/s / 59.94 [fps|p] / sixty (frames|fps) [(per|a) second]* / fps (60|: 60) / 60 hz /
           high-frame-rate 60 / soap-opera smooth 60
30         30-fps / 30 frames (per|a) second / 30p / 30 f/s / 29.97 [fps|p] / thirty (frames|fps) [(per|a) second]* / fps (30|: 30) /
           ntsc frame-rate
25         25-fps / 25 frames (per|a) second / 25p / 25 f/s / twenty-five (frames|fps) [(per|a) second]* / fps (25|: 25) / pal frame-rate
12         12-fps / 12 frames (per|a) second / animated on (twos|2s) / 12 f/s / twelve (frames|fps) [(per|a) second]* /
           (shot|animated) on twos / fps (12|: 12)
48         48-fps / 48 frames (per|a) second / 48p / forty-eight frames (per|a) second
50         50-fps / 50 frames (per|a) second / 50p / fifty frames (per|a) second
15         15-fps / 15 frames (per|a) second / fifteen frames (per|a) second
8          8-fps / 8 frames (per|a) second
"""

TABLES = {"sound": SOUND, "music": MUSIC, "tune": TUNE, "speech": SPEECH, "words": WORDS, "aspect": ASPECT, "take": TAKE, "fps": FPS}
