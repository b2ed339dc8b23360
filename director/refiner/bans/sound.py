"""Topics of sound and speech, for models that make both."""

TOPICS = """
silence
    cues   sound silent
    says   silent* / silence / in silence / (no|without|zero|devoid of) [any]* (sound|audio|noise|dialogue) [at all] / sound-less* /
           soundless / noiseless* / hush / hushed / (sound|audio|music|noise|everything) [~] (cuts out|drops out|drops away|falls away|
           fades out|dies away|goes quiet|goes silent|stops|disappears|is gone|vanishes) / pantomime / mime+s / silent-film /
           vacuum of space / wordless* / deafening silence / ringing silence / quiet as / dead quiet / muffled [~] /
           under-water [~] (sound|muffle*|silence) / in total quiet / (goes|falls|falling) (silent|quiet|mute) / asmr silence /
           you could hear a pin drop / sign-language / (muted|mute) (audio|sound|clip|video|film|footage|soundtrack) / (on|is|goes) mute
    bans   silen* [or muted audio] / silent or muted audio / silent [audio|video] / muted [audio] / mute / no (audio|sound|sounds) /
           low volume / quiet [audio] / missing audio / muffled [audio|sound|voice] / awkward pauses
robot voice
    says   (robotic*|robot|synthes*|synthetic|mechanical|computer*|electronic|vocoder|vocoded|digital|monotone|automated|artificial|
           metallic|tinny|text-to-speech|autotuned|auto-tuned|machine|android|cyborg|dalek|flat|emotionless|ai|siri-like|gps|
           hal-like) [~] (voice+s|speech|vocals|announcement|narration|narrator|voice-over|announcer|assistant|tone|delivery|monotone) /
           vocoder / vocod* / monotone / text-to-speech / talk-box / daft punk / hal 9000 / dalek+s / stephen hawking / auto-tune /
           autotune / gps voice / (robot|android|droid|cyborg|automaton|computer|ai|ship's computer|c-3po|drone|machine|smart speaker|
           kiosk|terminator|mecha)+s [~] (says|speaks|talks|announces|answers|replies|sings|chants|recites|speaking|says|intones|greets|
           asks|narrates|responds|declares|whispers) / speaks (in|with) [a]* [~] (monotone|robotic|mechanical|synthetic|metallic) /
           beep-boop / speak & spell
    bans   robotic [voice|speech|audio|tone] / robotic voice / distorted voice / monotone [voice] /
           (unnatural|artificial|synthetic|mechanical|metallic|flat|ai) (voice|speech|intonation|audio) / autotune+d / text-to-speech /
           tinny [audio]
distorted voice
    says   distort* [~] (voice+s|guitar+s|audio|speech|vocals|bass|feedback|radio|announcement|sound|scream*) / (megaphone|bullhorn|
           loudhailer|walkie-talkie|walkie|intercom|tannoy|pa system|loudspeaker|cb radio|two-way radio|radio|phone|telephone|
           telephone line|answering machine|voicemail|speakerphone|baby monitor|gramophone|phonograph|drive-through speaker|headset|
           comms|radio chatter)+s [~] [~] (voice+s|crackl*|chatter|barks|blares|announces|message|speech|call|static|hiss*|squawk*|says|
           commentary|announcement|shouts|transmission|dispatch*|filter) / through [a|an|the|his|her]* [~] (megaphone|bullhorn|
           walkie-talkie|intercom|radio|phone|loudspeaker|tannoy|gas mask|helmet|vocoder|wall|mask|respirator|old speaker) / (demonic|
           demon|monstrous|growling|growled|guttural|gravelly|raspy|pitched-down|pitch-shifted|slowed-down|deep slowed|inhuman|
           otherworldly|alien|garbled|warped|chipmunk|helium|disguised|scrambled|modulated|reversed|backmasked|unearthly|possessed|
           screamed|death-metal|muffled|crackling|crackly|vocoded|anonymised|anonymous|bit-crushed|glitchy|glitching|slurred|
           drunken) [~] (voice+s|speech|vocals|growl+s|growling|whisper+s|scream+s|screams|narration|talk|singing) / death-metal /
           black-metal / screamo / voice (changer|modulator|modulation|distortion|warps|slows|glitches|cracks|breaks up) / darth vader /
           bane [speaks|voice]* / exorcist / astronaut* (says|radios|over the radio|speaks|transmission) / helium voice /
           (demon|possessed) [~] (speaks|growls|says|whispers)
    bans   distorted (voice|audio|sound|speech) / distorted voice / (muffled|garbled|crackling|clipped|clipping|bad|low quality|poor|
           noisy|unclear|unintelligible|slurred|lo-fi|tinny) (audio|voice|sound|speech|audio quality) /
           audio (distortion|artifacts|clipping|glitches) / crackl* / hiss / background noise / muffled / garbled / crackling
echo
    says   echo* / reverb* / resound* / yodel* / dub reggae / reverberat* / (pa|tannoy|stadium|loudspeaker|airport|station)-announce* /
           (voice+s|words|footsteps|shout|song|note|drip*) [~] (bounce+s|ring+s|ringing|multiply|rolls) [~] [~] (back|off|around|
           through)
    bans   echo* / reverb* / reverberation / (room|excessive) (echo|reverb) / hollow [sound|audio]
noise around
    says   background (noise|chatter|hubbub|sounds|murmur|conversation+s|traffic|music) / (street|traffic|crowd|city|market|ambient|
           cafe|café|room|engine|construction|wind|white|pink|brown|restaurant|bar|office|industrial|machinery|radio|static|ocean|
           factory|playground|party|station|airport|train|jungle|kitchen|forest|harbour|stadium)-(noise|sound+s|chatter|ambience|hum|
           din|clatter|bustle|roar|clamour|buzz|murmur|hubbub|bustle|hiss) / ambient (noise|sound*|audio|chatter) / ambience /
           soundscape / murmur* / chatter* / hubbub / din / clamour / clamor / cacophon* / (busy|noisy|loud|bustling|crowded|packed|
           raucous|rowdy|chaotic|roaring) [~] (café|cafe|street|bar|pub|restaurant|market|station|factory|kitchen|newsroom|
           trading floor|club|nightclub|playground|diner|arcade|construction site|intersection|party|office|crowd|stadium|bazaar|
           foundry|workshop) / noisy / (tape|static|radio|vinyl) (hiss|crackle|noise) / traffic roar* / clatter* /
           crowd (roars|cheers|cheering|chants|singing) / (live|field) (recording|location sound|sound) / natural sound / nat sound /
           crickets chirp* / overlapping (voices|dialogue|conversation+s)
    bans   [background|ambient|excessive|unwanted|environmental|audio|crowd|wind|street|traffic|white|static]* (noise|noises|hiss|hum|
           chatter) / background (noise|music|chatter|voices|sounds) / noise / noisy audio / loud [noise|music|audio] / static /
           crowd noise / ambient sound
music
    cues   music some
    says   music / song / soundtrack / orchestra* / piano / band plays / guitar
    bans   [background|loud]* music / singing / song / soundtrack
said again
    says   repeat* [~] / repetit* / (chants|chanting|chanted|chant|mantra|mantras|stutter*|stammer*|incantation|litany|rosary|refrain|
           hook|slogan+s|call-and-response|broken record|skipping record|parrot+s|mimic*|catchphrase) / over and over /
           again and again / echoes (his|her|their|the) (word+s|line|name) / looped (voice|phrase|vocal+s|speech|word+s) /
           tongue-twister / knock knock / auctioneer* / drill sergeant / sing-song / monotonous / (vocal|voice) loop+s /
           say* it [again|twice|three times] / (the|one|a) (same|single) (word|line|phrase|sentence|question|name)
    bans   repetitive [speech|dialogue|voice|lines|words|audio] / repetitive speech / repeated [words|lines|dialogue|speech] /
           repetition / stutter* / looping audio
added words
    says   improvis* / ad-lib* / adlib* / gibberish / babbl* / nonsense (words|talk|language|speech) / simlish / minionese /
           made-up language / invented language / mumbl* / overlapping (dialogue|voices|conversation+s) /
           talk* over (each other|one another) / crowd (chatter|shouts|heckl*) / heckl* / speaking in tongues / freestyle [rap]* /
           free-style / unscripted
    bans   (added|incorrect|extra|wrong|unscripted|additional|gibberish|unwanted|random|nonsensical) (dialogue|speech|words|voices|
           talking|lines) / added dialogue / incorrect dialogue / gibberish / mumbl* / talking / voices / narration / voice-over /
           overlapping (voices|dialogue)
pauses
    says   hesitat* / (awkward|uncomfortable|stilted|halting|cringey|cringe|painfully slow) [~] (silence+s|conversation|dialogue|date|
           dinner|exchange|interview|speech|moment|small talk|delivery|comedy|toast|reply) / awkward* / deadpan / dead-pan / stammer* /
           stutter* / falter* / trails off / um / uh / ums and ahs / searching for words / lost for words / at a loss for words /
           forgets (his|her|their|the) (line+s|words|speech) /
           (comic|comedic|off-beat|offbeat|bad|odd|delayed|late|deliberately wrong|slow) timing / delayed reaction / mockumentary /
           napoleon dynamite / kaurismäki / buffering / lag* [video]* [call]* / cringe comedy / slow-burn / stares in silence /
           out of step / off-beat / out of time / syncopat* / (awkward|long|pregnant|uncomfortable|dramatic|tense|agonising|agonizing|
           excruciating|painful|comic|extended|stilted|heavy|loaded|unbearable|drawn-out|endless) [~] (pause+s|silence+s|beat+s|
           hesitation) /
           (pauses|pausing) [~] [~] (mid-sentence|between (words|lines|sentences)|before (answering|speaking|each word)|too long)
    bans   awkward [pauses|timing|silence] / awkward pauses / [long|unnatural|weird]* pauses /
           (incorrect|bad|wrong|off|poor|unnatural|inconsistent) (timing|pacing) / incorrect timing / hesitation / dead air /
           slow pacing / delayed [speech]
cut short
    says   (cut|cuts|cutting) off (mid-sentence|mid-word|mid sentence|mid word|mid-line|abruptly|before|in mid-sentence|the line|
           the speech|halfway) / (cuts|cut|ends|stops|breaks off|trails off|stop|interrupted|interrupts|goes dead|vanishes|
           silenced) [~] (mid-sentence|mid-word|mid-line|mid sentence|mid word|mid-speech|in mid-sentence) / mid-sentence / mid-word /
           interrupt* / (line|phone|call|radio|signal|transmission|feed) (goes dead|cuts out|drops|is cut|goes silent|cut off) /
           unfinished (sentence|word|line) / never finishes (the|his|her|their) (sentence|line|word+s) / trails off /
           before (he|she|they|it) can finish / smash-cut* / abrupt (end|ending|stop|cut) / ends abruptly
    bans   speech ending short / (cut-off|cut|truncated|incomplete|interrupted|unfinished|clipped|abruptly ending|abrupt) (speech|audio|
           dialogue|sentence+s|ending|voice) / abrupt ending / sudden ending / incorrect timing
out of sync
    says   (badly|poorly|deliberately|obviously|terribly|clumsily|kung-fu|cheesy|foreign|out-of-sync|bad|comically|ill|mis) (dubbed|
           synced|synchronised|synchronized|matched|dub|dubbing|dubs) /
           (badly|poorly|deliberately|obviously|terribly|clumsily|comically|cheesily) [~] (dubbed|synced|lip-synced) / dubb* /
           (kung-fu|godzilla|kaiju|martial-arts|spaghetti-western|70s|1970s|hong kong|anime|giallo|telenovela) [~] [~] dub* /
           out-of-sync / off-sync / out of synch / (lips|mouth|voice|audio|sound|words) [~] [~] (do not match|don't match|doesn't match|
           out of sync|lag*|mismatch*|never match|not matching|arrive late|drift* apart|behind the picture|a beat late|out of step) /
           lip-sync (fail|battle|mismatch*|slightly off) / lip-sync* / bad lip reading / ventriloquist* / ventriloquism /
           lag* (audio|video|call|sound|zoom) / laggy / puppet+s (talk*|speak*|sing*) / mimes along / delayed satellite / j-cut / l-cut
    bans   off-sync [audio] / off-sync audio / [mismatched|bad|wrong|poor|incorrect|out of]* (lip-sync|lip-syncing|sync) /
           mismatched lip sync / out-of-sync [audio] / (audio|lip) (desync|mismatch|lag|delay) / desync* / delayed audio /
           incorrect timing / voice-over
"""
