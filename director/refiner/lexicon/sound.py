"""What is heard: silence and noise, music, its mood, speech. The language of the tables is in director.refiner.phrases."""

SOUND = """
silent     [whisper|pin-drop|tomb|library]* (whisper-quiet|pin-drop quiet|pin-drop silence|whisper-soft) [asmr] / [completely|
           totally|absolutely|entirely|utterly|dead|eerily|perfectly|deathly|deeply|deafeningly]* (completely|totally|
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
           (soundtrack|audio|sound|track|clip|video|film|scene|everything) [is|must be|stays|should be|remains|:]* [completely|entirely|
           totally|utterly|dead|perfectly]* (mute|muted|silent|soundless|off|none|empty|inaudible|noiseless) [throughout|
           from start to finish]* / (audio:|sound:|sound design:|soundtrack:) (none|off|mute|muted|silent|silence|no sound|nothing|empty) /
           (could|can|might) hear a (pin|feather|snowflake|leaf) (drop|fall|land) / (pin-drop|stone-cold|eerie|deathly|dead|tomb-like|
           deafening|total|complete|absolute|unbroken|perfect|utter|heavy|thick|ringing|glassy|crypt-like|church-like) (silence|quiet|hush|
           soundlessness|stillness and silence) [only|throughout|reigns|from start to finish]* / (complete|total|utter) absence of [any|
           all]* sound / mute the (clip|audio|sound|video|track|film) / (deliver|export|render|film|shoot|shot|delivered|exported|
           rendered) [it|this]* (without [any]* (audio|sound)|silent|mute|mos|with no audio) / (silence|quiet) (only|reigns|throughout|
           from start to finish|everywhere|instead) / perfect silence reigns / not so much as a (whisper|rustle|breath|creak) of sound /
           [strictly|absolutely]* no sound effects [or music|or sounds|or voices]* / no (audio|sound) [track|of any kind|whatsoever|
           at all]* / soundless [throughout]* / silent (throughout|from start to finish|the whole time)
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
           pounding|hammering|thundering|booming|howling|screaming|roaring) [...] /
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
           (full-blast|full-volume|ear-splitting|deafening|thunderous|booming|blaring|roaring|pounding|thumping|screaming|screeching|
           blasting|crashing|shattering|raucous|bone-shaking|window-rattling|brutally loud|painfully loud|very loud) [heavy|brass|metal|
           punk|drum and bass|industrial|club|electric]* (brass band|metal|heavy metal|engine+s|rave|band|orchestra|chorus|guitars|sirens|
           alarm+s|machines|machinery|noise|drums|music|sound|techno|bass|crowd|bells|horns|explosion+s|thunder|jet+s|train|trucks|
           fireworks|applause|volume|sound design|soundscape|construction|drilling) [everywhere|throughout|nonstop|non-stop]* /
           (explosions|gunshots|sirens|alarms|horns|fireworks|bangs|crashes|screams) (every (second|few seconds)|everywhere|nonstop|
           non-stop|all around|without pause|throughout|constantly|all the way through) / [as]* loud as (a|an|the) [~] (jet [engine]*|
           thunder|cannon|rocket|bomb|chainsaw|rock concert|freight train|foghorn) / (an|the|a) (orchestra|choir|band|organ|
           brass section) at (fortissimo|full blast|full volume|full throttle) / (dog|dogs|rooster|baby|phone|siren|alarm|horn|bell|kettle|
           drill|parrot|gulls|crow+s) (barks|bark|crows|screams|wails|rings|blares|hammers|honks|shrieks|howls|squawk+s|
           screech*) (incessantly|constantly|nonstop|non-stop|without (pause|a break|end|stopping)|endlessly|the whole time|throughout|
           all the way through) / (sound|volume|music|audio|bass|speakers|amps) [is|are]* (turned|cranked|dialled|pushed|set) [all the way|
           right|way]* (up|to (eleven|max|maximum|the max|full)) [to (eleven|the max|maximum|full)]* / (heavy metal|techno|drums|punk|rock|
           music|sirens|bass|sound) at (ear-splitting|deafening|full|maximum|top|earth-shaking) (volume|blast|level+s) /
           [~] [roar|roars|thunder|thunders|blare|blares|boom|booms|bang|scream|shriek|howl|hammer|pound|drum|ring|so]* so loud [that|our|
           the|your|my|his|her|every|all]* (speakers|windows|walls|ears|floor|floorboards|glasses|teeth|ground|eardrums|chest|ribs|room|
           building) (shake|shakes|rattle|rattles|tremble|trembles|hurt|hurts|ring|ache|vibrate|vibrates|burst) /
           (noise|sound|volume|music|din|racket) (so loud|loud enough) [that]* ... / (wall-to-wall|constant|unbroken|continuous|
           relentless) (noise|din|racket|clamour|uproar) / (thunder|cannons|guns|waves|drums|engines|explosions|fireworks) (crash|crashes|
           boom|booms|roar|thunder|pound|explode) (deafeningly|nonstop|constantly|without pause|throughout)
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
           (music:|score:|soundtrack:|bgm:) (none|off|no|silent|nothing|n/a) / (bare|empty|stripped|devoid|free) of [any|all]* (music|
           score|song+s|melody|soundtrack) / (just|only|nothing but|solely|purely) [the|natural|real|ambient|distant|faint]* (wind|
           footsteps|rain|breathing|birdsong|waves|ambience|ambient sound|sounds of ~|room tone|foley|natural sound|natural sounds|
           location sound|sea|traffic) [and (footsteps|wind|rain|breathing|birdsong|waves|~)]*, no (music|score|soundtrack|songs) /
           no (music|score|songs|soundtrack) (no|or|and no|nor) (score|songs|music|soundtrack|sound effects|underscore) /
           (room-tone|natural-sound|ambient-sound|location-sound|diegetic-sound|field-recording) only / (do not|don't|never) (add|use|put|
           play|include) [any|a|background]* (music|score|soundtrack|songs) / (without|no) (a|any|even a|a single)* (musical accompaniment|
           accompaniment|score|underscore|background music|soundtrack|incidental music) [at all|whatsoever]* / unscored [throughout]* /
           music-free [throughout]*
some       [a|an|the] [~] [~] (ensemble|orchestra|band|quartet|choir|drums|drummers|guitars|organ|synths|strings|brass|pipes|
           piano|rhythm) [~] (
           drives|drive|carries|carry|powers|leads|fills|dominates|propels|underpins) the (score|soundtrack|music|mix|track) [from ~ ~ ~]*
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
           [a|an|the]* [rousing|soft|lush|epic|triumphant|gentle|solemn|swelling]* (brass|trumpet|orchestral|string|military) (fanfare|
           overture|chorale|march) [plays|sounds|throughout|rings out|swells]* / (soaring|swelling|lush|sweeping|weeping|stirring|epic|
           tremolo|shimmering) [orchestral]* (strings|violins|horns|choir|brass|synths|orchestra|orchestration) [throughout|underneath|
           carry ...|swell]* / [a|an|the]* [~] (trio|quartet|quintet|big band|jazz band|brass band|string quartet|orchestra|choir|dj|
           pianist|busker|mariachi band|ensemble|accordionist|gospel choir|rock band|harpist|cellist|violinist) (plays|play|accompanies|
           performs|provides the music|strikes up|jams) [throughout|along|~|every shot|a ~ [~]]* / (wall-to-wall|constant|continuous|
           nonstop|non-stop|driving|pounding|thumping|relentless) (techno|music|piano|score|underscore|beat+s|soundtrack|jazz|pop|house|
           synths|drumming) [throughout|underscore]* / (set|cut|edited|choreographed|scored|timed|synced) to [a|an|the]* [~] [~] (concerto|
           symphony|nocturne|sonata|waltz|song|track|music|beat|anthem|overture|aria|ballad|tango|prelude|requiem|remix|score) /
           (cinematic|epic|emotional|orchestral|trailer) [hans zimmer|zimmer|john williams|trailer|orchestral]* (score|music|soundtrack|
           track|theme) [throughout|plays|swells|under ...]* / (flamenco|classical|spanish|acoustic|electric|jazz|blues|surf|folk) [guitar|
           piano|violin]* (guitar|piano|violin) [music|plays|melody|throughout|riff|solo]* (music|plays|melody|throughout|riff|solo|score|
           soundtrack) / (big-band|swing|jazz|tango|salsa|bossa-nova|reggae|disco|techno|house|hip-hop|trap|drill|punk|metal|k-pop|country|
           bluegrass|klezmer|baroque|gospel|soul|funk|opera|synthwave|lo-fi|ambient|drum-and-bass|dubstep|eurodance) [swing|dance|
           jazz]* (music|soundtrack|track|beat+s|score|song|tune|groove|plays|playing|throughout|score|number)
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
           (upbeat|cheerful|jolly|bouncy|happy|funky|joyful|peppy|jaunty|sunny|lively|bubbly|playful|chirpy|festive|rollicking|toe-tapping|
           feel-good|merry|cheery|jubilant|exuberant|carefree|zippy|uplifting|breezy|whimsical|light-hearted|joyous|foot-stomping|euphoric|
           bright|rousing|perky|giddy) [bubbly|pizzicato|children's|gospel|marching|dance|brass|circus|pop|major-key|surf|swing|summer|
           bright|and ~]* (funk|strings|pizzicato|march|synth-pop|dance track|choir|marching band|band|chorus|track|song|theme|whistle|
           orchestra|score|music|soundtrack|ukulele|polka|samba|jazz|pop|piano|guitar|accordion|disco|reel|jig|jingle|calypso|tune|melody|
           beat) [throughout|plays|only]* / (circus|carnival|fairground|oompah|birthday|holiday) (march|music|band|organ|tune|
           song) [throughout|plays]*
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
           (mournful|sad|slow|melanchol*|sombre|somber|funereal|tragic|weeping|doleful|sorrowful|plaintive|grief-stricken|heartbreaking|
           heartbroken|lonely|elegiac|haunting|bleak|lugubrious|lamenting|tearful|gloomy|desolate|forlorn|despairing|grieving|morose|
           dismal|downbeat|mourning|dark|aching) [slow|dark|minor-key|funeral|ambient|solo|church|gospel|quiet|and ~]* (strings|ballad|
           drone|choir|cello|violin|piano|adagio|requiem|lament|dirge|organ|harmonica|oboe|blues|guitar|duduk|hymn|bells|bagpipes|trumpet|
           score|music|soundtrack|song|theme|march|chords|singing|aria) [throughout|only|plays]* / (dirge|lament|requiem|elegy|threnody|
           lamentation) [on|for|played on|from]* [the|a|solo]* (bagpipes|cello|organ|strings|violin|piano|trumpet|duduk|harmonica) /
           (funeral|mourning) (drone|march|music|choir|organ|bells|hymn|dirge)
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
           (they|she|he|nobody|no one|neither|characters|actors|people|both) never (say|says|speak|speaks|utter|utters|talk|talks) [a|one|
           a single|any]* (word|words|anything|syllable|thing)* [throughout]* / never (say|says|utter|utters|speak|speaks) (a|one|
           a single) (word|syllable) [...] / (completely|entirely|totally|utterly)* (mute|silent|wordless|speechless) (characters|actors|
           performances|cast|people|protagonist+s) [throughout]* / (speech|dialogue|talk|voice|narration)-free [throughout]* /
           (no|without|zero) [any|human|spoken]* (speech|voices|talking|dialogue|narration|voice-over|vo|spoken lines|spoken words|words|
           lines) (no|or|and no|nor) (speech|voices|talking|dialogue|narration|voice-over|narrator|words|commentary)
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
           [a|the|two|three]* (of them|friends|women|men|strangers|neighbours|sisters|brothers|hosts|chefs|guests|people|characters|
           children|everyone|everybody) (chat|chats|talk|talks|argue|argues|chatter|debate|bicker|gossip|speak|banter|converse) (endlessly|
           nonstop|non-stop|constantly|at once|at the same time|over each other|throughout|loudly|the whole time|without pause|incessantly|
           all the way through) / (everyone|everybody|they all|all of them) (talks|talk|speaks|speak|shouts|chatters) [all]* (at once|
           at the same time|over each other|nonstop) / (witty|snappy|heated|lively|rapid-fire|fast|quick|long|constant|overlapping|
           back-and-forth|endless|improvised|naturalistic|crisp|sharp) [back-and-forth|overlapping|spoken|verbal]* (dialogue|conversation|
           banter|exchange|repartee|argument|small-talk|chatter|monologue) [throughout|nonstop]* / [a|the]* [sports|football|tv|radio|race|
           match|live|warm|deep|calm|omniscient|documentary|male|female|storyteller's|narrator's|gravelly|friendly|old]* (commentator|
           narrator|voice|announcer|presenter|storyteller|reporter|host|voice-over|pundit) (shouts|calls|narrates|guides|explains|tells|
           talks|reads|describes|speaks|comments|walks us|chats|announces|introduces) [the|us|each|every|to|through|on|about|over|
           ~]* [play-by-play|through ...|everything|throughout|~]* / (narrated|voiced|spoken) [throughout|by (a|an|the) [~] [~]]* /
           voice-over (throughout|reads|explains|tells|describes|narrates|from start to finish|over every shot|runs) [...]
"""

TABLES = {"sound": SOUND, "music": MUSIC, "tune": TUNE, "speech": SPEECH}
