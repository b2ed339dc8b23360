"""More of what subjects do and are, beside director.refiner.lexicon.states: poses that are held, straps, voices, wholes and wrecks."""

_LOUD = "bellow roar shout scream yell holler thunder shriek howl bawl boom blare screech"

_SPEAKS = " / ".join(f"{verb}s / {verb[:-1] + 'ing' if verb.endswith('e') else verb + 'ing'}" for verb in _LOUD.split())

POSTURES = f"""
sitting    [sits|sitting|is|stays|remains|firmly|safely|still]* (strapped|buckled|belted|wedged|harnessed|ensconced|
           slouched|slumped|propped [up]) [tightly|firmly|up]* (in|into|on) [a|an|the|his|her|its]* [~] (high-chair|chair|
           seat|armchair|pushchair|pram|wheelchair|saddle|sofa|stroller|car-seat|cot|swing|throne|cockpit|pew|bench|
           deckchair) / never leaves (his|her) (chair|seat|desk|throne|stool) / (does not|doesn't) leave (his|her) (chair|seat|
           desk) [once]* / stays (seated|put in (his|her|the) (chair|seat))
kneeling   stays (kneeling|on (his|her) knees) / down on (one|both|his|her) (knee|knees) / prostrate [before ~ ~]*
lying      [lies|lying]* (spread-eagled|prone|supine|stretched full length|curled in a ball|curled in bed|pinned to the
           (bed|mat|ground)) / (confined|strapped|chained) to (bed|a bed|the bed|a stretcher|the stretcher)
still      (holds|holding|keeps|keeping|strikes|striking|held in) (one|a|the|a single|the same|his|her) [single|rigid|
           fixed|frozen|unmoving|motionless|unbroken|statuesque|perfect]* (pose|posture|stance|tableau|attitude) / [stays|
           remains|stands|sits]* (frozen|locked) [rigid|stiff]* (in|mid) [mid]* [a|one]* (single)* (pose|stride|step|gesture|
           motion|swing|leap) / (does not|doesn't|never|not once) (rise|rises|stir|stirs|twitch|twitches|flinch|flinches|
           budge|budges|shift|shifts|move|moves) [once]* / (like|as) (waxworks|a waxwork|a mannequin|a photograph|a stuffed ~)
           / as (still|motionless) as ~ ~ / stays (rooted|frozen|motionless|immobile|perfectly still|stock-still) / [is]*
           (nailed|welded|stapled|bolted|stuck fast) to the (spot|floor|ground) / without (stirring|a twitch|twitching|moving a
           muscle|so much as a twitch) / makes no movement [at all|whatsoever]*
active!    (does|doing|performs|performing) [~] (press-ups|push-ups|sit-ups|star jumps|squats|jumping jacks|burpees|flips|
           backflips|a backflip|a somersault|a jig|a dance|laps|lunges|the splits) / kickflips / kickflipping / (busts|busting)
           moves / (paces|pacing) / (clambers|clambering|scrambles|scurries|careers|gambols|cavorts|capers|prances|bounds) [~]
glad       (glowing|radiant|beaming|bursting|giddy|flushed|shaking) with (happiness|joy|delight|laughter|pride|glee) /
           (laughs|laughing) (out loud|aloud|heartily|till ~) / in stitches / [can't|cannot] (can't|cannot) stop (laughing|
           smiling|grinning|giggling)
sad        (sobbing|weeping|crying|sobs|weeps|cries|wracked|shaking) [hard|bitterly]* with (grief|sorrow|despair|misery|
           sobs|heartbreak) / (racked|wracked) by (grief|sobs) / in floods [of tears]* / broken-hearted / crying (his|her) eyes out
           / inconsolable
calm       [in]* (deep|perfect|serene) (calm|repose|composure) / calm as (a|the) ~ / utterly (relaxed|at ease|untroubled)
angry      (seething|boiling|trembling|shaking|purple|scarlet) with (rage|fury|anger) / in a (blind|towering|foaming) (rage|
           fury) / (slams|pounds) (his|her) fists in (rage|fury)
hushed     (whispers|whispering|murmurs|murmuring|mutters|muttering|breathes) [~ ~|~] (so (softly|quietly|low|faintly) ...|
           barely audibly|under (his|her) breath|in (his|her) ear|softly|quietly|gently|inaudibly) / in a [hushed|soft|low|
           barely audible|tiny]* (whisper|murmur|undertone) / (whispers|whispering|murmurs|murmuring) / barely (audible|audibly|
           above a whisper) / under (his|her) breath
booming!   {_SPEAKS} / at the top of (his|her|its) (lungs|voice) / (belts|belting) [out]* (it|an|a|the) [~]
tied       [with]* (both|his|her|the) [two|both]* (hands|wrists|arms|ankles) [are|is|were|stay|firmly|tightly]* (tied|
           bound|cuffed|shackled|chained|roped|taped|handcuffed|trussed) [together|up|down|tightly]* [behind (his|her)
           back]* / (trussed up|gagged and bound|bound and gagged|bound hand and foot) / in shackles
freed      (waves|waving|throws|throwing|spreads|spreading|flings|stretches) [both|his|her]* (both|his|her) arms [wide|high|
           freely|in the air|about|open]* / with (a|an) ~ in each hand / (a|one) ~ in each hand / both hands free / juggles [~ ~]
lit        (floods|flooding|fills|filling|bathes|lights|lighting) [the|a|his|her]* ~ with [bright|warm|golden|yellow|
           white]* light / (casts|throws|sheds|pours|spills|throwing|casting|pouring|spilling) [a|its|bright|warm|soft|
           golden]* (light|glow|beam|rays) [~] / (blazes|roars|crackles) [merrily|brightly|hotly|away]* in the (grate|hearth|
           fireplace|stove|brazier) / [flames|flame] [~ ~ ~] (roar|roars|leap|leaps|rise|rises) [high]* from
unlit      (stone|long|quite|completely)-cold and dark / [has been|is|was]* (out|dead|cold) for (hours|days|weeks|years) /
           grey ash+es / cold (wick|ashes|ash|grate|hearth) / never [once]* (lit|burning|alight) / not (lit|burning|alight)
running    (plays|playing|blasts|blasting|pumps|pumping|crackles|blares) [out]* (a|an|some|the|loud|old|hot) [~] [~]
           (waltz|tune|song|music|march|tango|jazz|hit|hits|news|techno|polka|symphony|ballad) [at (full|top) ~|loudly]*
empty      [completely|utterly|quite|all]* (hollow|emptied|drained|licked clean|swept bare|bone-empty|cleaned out|picked
           clean|bare as ~) / (nothing|not a (thing|crumb|drop|coin|morsel|scrap)) [at all|left]* (in|inside|on) (it|them) /
           without (a|any) [~] (content|contents)
full       (overflows|overflowing|spills over|brims|brimming|bulges|bulging|groans|groaning|sags) [~ ~|~] / (heaped|piled|
           stacked|laden|loaded|packed|crammed|stuffed) [high|to the ~]* with ~ / filled to the (brim|top|rim|rafters) /
           chock-full
broken     (in|lies in|into) [a|many|countless|tiny|sharp]* (hundred|thousand|million|dozen)* (pieces|shards|fragments|
           splinters|smithereens|bits) / (cracked|split|smashed|snapped) [clean]* (in two|in half|down the middle|to bits) /
           half-eaten / with a (slice|bite|chunk|piece|corner) (missing|gone|taken out|cut out) / beyond repair / spider-webbed
           with cracks
intact     [completely|perfectly|wholly|entirely|quite|all]* (intact|unbroken|undamaged|uncut|unbitten|unharmed|unscathed) /
           without [a|any|one|the]* [single|slightest|least]* (crack|scratch|chip|dent|scar|flaw|cracks|scratches) / not (a|
           one) [single]* (crack|scratch|chip|dent) [on|in]* [it|~]* / in one piece / in perfect condition / flawless
wet        [still|all]* (soaked|drenched|wet|sopping|dripping) [wet]* (through|to the (skin|bone)|from head to (toe|foot)|with
           (rain|water|sweat|seawater)) / sopping / dripping with (water|rain)
dry        (bone|quite|perfectly|completely|totally|absolutely|powder|tinder)-dry [in every ~|from head to ~]* / dry as ~
dirty      (caked|spattered|splattered|smeared|plastered|covered|crusted|streaked|encrusted|black) [all over]* (in|with)
           [thick|dried|wet|brown|black|old]* (mud|dirt|soot|grease|grime|oil|dust|blood|paint|filth|muck|tar|clay|
           manure) / torn and (muddy|filthy|dirty) / filthy
clean      fresh from the (box|laundry|wash|cleaner's) / whiter than white / not a (mark|speck|spot|stain|smudge|fleck) on (it|
           them|him|her) / (freshly|newly) (washed|scrubbed|laundered|polished|bathed)
"""

MORE_CLASHES = frozenset(frozenset(pair.strip().split(" / ")) for pair in (
    "hushed / booming", "quiet / booming", "asleep / booming", "dead / booming", "calm / booming", "stopped / booming",
    "tied / freed", "sitting / kneeling",
    "still / freed", "asleep / freed", "full / empty", "lying / kneeling"))
"""Pairs beside those of director.refiner.lexicon.states."""
