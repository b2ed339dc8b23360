"""Words that join, part, mix and correct: what stands between two cues and says how they belong together."""

from __future__ import annotations

import re

from director.refiner.classes import CLASSES
from director.refiner.late import late


def words(*phrases: str) -> re.Pattern[str]:
    """Any of these phrases, as whole words."""
    return late(rf"\b(?:{'|'.join(phrases)})\b", re.I)


CORRECTS = late(
    r"\b(?:later edit|edit|update[ds]?|correction|corrected|actually|scratch that|strike that|on second thoughts?|no,? wait|wait,? no|i "
    r"mean[ts]?|make (?:it|that)|change (?:it |that |this )?to|changed to|revised?|revision|sorry|instead|new note|client (?:note|change|"
    r"says|wants)|final(?:ly)? decision|forget (?:that|the|it|what)|let's go with|never ?mind|changed my mind|oops|my mistake|ignore "
    r"(?:that|the)|"
    r"in fact|nope|better:|better yet|v2|change of plans?|plan b|overrid\w+|supersed\w+|hang on|hold on|on reflection|as per the client|"
    r"second draft|note from|director's note|hmm|nvm|scratch the|new brief|rewrite|decided|swap the)\b|—\s*no,|\*|"
    r"\b(?:corrección|correção|correzione|korrektur|nein,? (?:doch|lieber)|lieber doch|plutôt|mejor aún|pensándolo bien|pensando melhor|"
    r"anzi|ripensandoci|modif (?:du|del|do)|mudei de ideia|cambié de idea|he cambiado de idea|ho cambiato idea|j['’]ai changé d['’]avis|"
    r"planänderung|en fait|en realidad|in realtà|na verdade|eigentlich doch)\b|訂正|修正[:：]|更正|改成|不对|やっぱり", re.I)
STRONG = (
    "then", "until", r"till(?=\s+(?:the|he|she|it|they|we|an?|his|her|dawn|dusk|night|noon|morning|evening|all|every|one|only|nothing)\b)",
    "afterwards", r"at first(?! (?:light|glance|sight|floor|blush|class))", "after (?:that|"
    "which)", "(?<!no )(?<!nothing )(?<!any )later(?! "
        "edit)", "finally", "eventually", "at last", "in the end",
           "suddenly",
    "gives? way", "followed by", "leading (?:in)?to", "by (?:january|february|march|april|may|june|july|august|september|"
           "october|november|december)", "by (?:the end|night|nightfall|dawn|dusk|morning|noon|evening|midnight|sunrise|"
                                                      "sunset)",
    r"(?:minutes?|seconds?|hours?|moments?|days?|years?) (?:later|pass(?:es)?|go(?:es)? by)", r"(?:\d+|two|three|ten|few|some|many) "
                                                                                              r"(?:minutes|seconds|hours|moments|days|"
                                                                                              r"years) in",
           "flash(?:ing|es)? (?:back|forward)",
           "flashback",
    "remembers?", "meanwhile", "in turn", "one by one", "each night", "day after day", "over the course", "as soon as", "overnight",
           "yesterday",
    r"years? (?:ago|before)", "ever since", "season after season", "the next (?:morning|day|moment|shot|instant)", "by the time",
           "hour by hour",
    r"turn(?:s|ing|ed)? (?:in)?to", "turn(?:s|ing|ed)? from", "becom(?:es|ing|e)", "chang(?:es|ing|e) (?:to|into|from|back)",
           "(?:light|weather|sky|season|hour|scene|colou?rs?) (?:slowly )?chang(?:es|ing)", r"morph\w*",
    r"transform\w*", r"transition\w*", r"dissolv(?:es?|ing)", "dissolved (?:in)?to",
    r"switch\w* (?:to|from|between)", r"shift\w* (?:to|from|into)", "cuts? (?:back )?to",
    r"intercut\w*", r"alternat\w+", "halfway", "melts? into", r"fad(?:es?|ing) (?:in)?to", "half (?:of )?(?:the (?:way|video|clip|film|"
                                                                                           "shot|scene|time|sequence)|it)",
           "(?:night|dusk|darkness|dawn|day|evening|morning|winter|spring) (?:falls|breaks|comes|arrives)", "first half",
           "second half",
    r"(?<!still )(?<!photo )(?<!photograph )(?<!portrait )(?<!picture )comes? to life",
            "steps? (?:out (?:of|onto|into)|into|through|onto)", "wakes", "woken", "bleeds? into (?:the )?(?:night|day|colou?r)",
           "gradually",
           "at the end(?! of (?:his|her|a|an|the|their|its) (?:shift|day|table|bed|street|road|pier|hall|corridor|garden|bar|row|line|"
           "alley|lane|queue|jetty|bench|counter|leash|rope|tunnel|world))",
    "starts? (?:as|in|out|with)", "begins? (?:as|in|with)", r"(?:\b(?:film|movie|clip|video|shot|scene|story|ad|spot|trailer|"
    r"piece|sequence|it|we|day|picture|animation|short) |(?<![a-z] ))opens? "
           r"(?:as|in|with|on)", "ends? (?:as|in|up|with|on)",
    "drains? (?:away|out|from)", r"crossfad\w*", "peels? (?:away|back|off)", r"evolv\w+", "slides? into", r"ramp\w*", "verse", "chorus",
           "apex", "upon (?:impact|landing|contact|arrival)",
           r"in (?:one|a single) (?:swift|quick|sudden|rapid) (?:movement|motion|leap|bound|jump)",
    r"as (?:night|day|dawn|evening|darkness|winter|spring|summer|autumn|the (?:sun|storm|clouds?|fog|rain|season|light|camera|day|night)) "
    r"(?:\w+s|comes?)",
    "slowly (?:clears?|darkens?|brightens?|fills?)", "breaks? (?:through|in|up)", "thins? out", "fills? up", "rolls? in", "sweeps? in",
    r"grows? (?:dark|light|cold|old|quiet|loud)\w*", "wears? off", "crashes in", "kicks in", "cuts out", "goes (?:quiet|dark|silent|still|"
                                                                                                         "out)",
    "falls (?:quiet|silent|still)",
           r"(?:leaves (?:the|his|her|its|through)|exits|escapes|emerges|climbs out|walks out|runs out|bursts out)", "no longer",
           r"(?:comes?|goes|gets|walks|steps|runs) (?:back )?out(?=\s*(?:$|~)| (?:at|in|into|to|under|when|"
           r"again)\b)",
           "used to", "was once",
    "formerly", "reaches", "restor(?:es?|ed|ing)", "develops? (?:in)?to", "and back")
WEAK = ("first(?! (?:pink|pale|grey|golden|rosy|weak|thin|cold|soft|faint) light)"
        "(?! (?:warm|days?|signs?|light|snow|green|time|class|person|floor|row|prize|leaves|buds))", "once", "next", "when",
         r"before(?! (?:your|his|her|our|my|their) eyes)", "after", "starts?", "starting", "begins?", "beginning", "ends?", "ending",
        "stops",
         "passes", "hold", "now",
         "soon", "already", "last", "memory", r"(?:cut|flip|flick|mov|switch|alternat|go|swing|jump)\w* "
                                              r"between", "as (?:he|she|it|they|we)", "back (?:to|at|in)", "reveal(?:s|ing)?", "hits",
         "freezes", "arrives?",
         "landing", "transforms?", r"fad(?:es|ing)", "shifts?", "drops? (?:to|into|away)", "earlier", "wakes?", "moving on")
SPANS = late(r"\s+(?:right |all the way |clear )?(?:to|till|until|through(?: to)?)\s+(?:the )?", re.I)
"""Between the ends of a stretch of time: 'from dawn till dusk'."""
FROM_TO = late(r"\bfrom [^,.;]{0,40}~[^.;]{0,40}?\b(?:in)?to\b|\bfrom [^,.;]{2,40} (?:in)?to (?:\w+ ){0,2}~", re.I)
OPENS_DAY = words("(?:night|dusk|darkness|dawn|day|evening|morning) (?:falls|breaks|comes|arrives)")
ONCE_NOW = late(r"\bonce\b[^.;]*~[^.;]*\bnow\b[^.;]*~", re.I)
"""'once carved, now bare'."""
SEQUENCE, LINKS = words(*STRONG), words(*WEAK)
_HOLDS_ON = words(r"(?:(?:right|all the way) )?(?:un)?till? (?:the )?(?:very )?(?:end|last|finish|(?:last|final) (?:frame|second|"
                  r"shot))(?! of)",
                  r"(?:right|all the way) (?:through )?to the (?:very )?(?:end|last)", r"(?:stuck|stalled|halfway|stopped|in) between "
                      r"(?:two )?[a-z]+s",
                  r"(?:in|over|across|during|through) (?:that|the|this|one|one and the) same [a-z]+",
                  r"(?:down |right |through )*to (?:the|its|his|her|their) (?:very )?last (?!shot|scene|light|frame|second|moment|minute|"
                  r"act|image|beat|part|third|half|rays?|day)[a-z]+",
                  r"(?:its|their) (?:very )?first(?=\s*$)", "already [a-z]+ing",
                  r"(?:not|never|[a-z]+n['’]t)(?: [a-z]+){1,3} once", "not once",
                  "never once", "at once", r"(?:and|but|yet) (?:meanwhile|simultaneously)(?= (?:[a-z]{3,}s\b|~)| ?$)",
                  "next to", "(?:stops?|stopping) to", r"hold(?: on to| onto| up| out)? (?:the|an?|his|her|its|their|hands|still|tight)",
                  r"before (?:him|her|them|us|it)(?=\s*[,.;])", r"(?:run|chase|shout|gaze|stare|wave|call|race)\w* after (?:him|her|"
                  r"them|it|the|an?)", r"(?:his|her|its|their|the|your|my) back (?:to|at|in|is|on)", r"(?:his|her|its|their|the) last (?:"
                  r"name|one|customer|guest|bus|train|tram|slice|bite|crumb|coin|page|row|pew|seat|house)",
                  r"ends? (?:at|in) (?:the|an?|his|her|its|their) (?:thigh|knee|hip|ankle|waist|calf|shoulder|bow|knot|point|tassel)\w*",
                  r"(?:hits|passes) (?:the|an?|his|her|its|their) (?:floor|ball|table|road|window|windows|camera|lens|door|wall|glass|"
                  r"pavement|roof|nail|gong|drum|bowl|salt|bread|plate)", r"starting (?:line|block|blocks|grid|gun)", "as one",
                  r"step (?:for|by) step", "reaches? (?:for|up|out|down|into)", r"(?:far|sharp|hard|soft|square|loose|split) ends?",
                  r"after (?:all|hours)", "steps? (?:out (?:of|onto|into)|onto|into) (?:the|a|his|her) (?:ring|pulpit|stage|podium|"
                  "pedals?)")
"""Words of time that tell of no change: 'stays there till the end', 'rusty to the last nail', 'does not twitch once'."""


BY_THEN = late(r"by (?:the )?(?!\w*light\b|(?:an?|its|his|her|lamp|candle|torch|fire|star|moon)\b)", re.I)
"""'by nightfall', not 'by moonlight'."""


def unturned(text: str) -> str:
    """A stretch of text without corrections and without words of time that tell of no change."""
    return _HOLDS_ON.sub(" ", CORRECTS.sub(" ", text))


def then(words: str) -> str:
    """The word of time that stands within a cue's own words: 'the camera then pulls back'."""
    said = re.search(r"\b(?:then|next(?! to)|finally)\b", words, re.I)
    return f" {said.group()} " if said else ""


def turns(text: str) -> bool:
    """Whether words of time or change lead on in a stretch of text."""
    return SEQUENCE.search(unturned(text)) is not None


BLEND = words(
    "hybrid", r"mixed[- ]media", r"mix(?:es|ed|ing|ture)? of", r"mix(?:es|ing)? (?=[\w -]+ (?:and|with))", r"blend\w*",
                r"combin(?:es|ed|ing|ation)", "fusion",
    r"rotoscop\w+", "collage", r"composite[sd]?", "crossover", "mash-?up", r"split[- ]?screen", r"(?:left|right|top|bottom|lower|upper) "
                                                                                                r"(?:half|side|third)",
    "side by side", "one half", "diptych", "triptych", r"contrast(?:s|ed|ing|ed with)?", r"juxtapos\w+", "augmented reality",
                r"picture[- ]in[- ]picture",
    r"(?:each|every) [^,.;:]{2,40}\b(?:has|have|gets|keeps|with|in) (?:its|their|his|her) own", "own (?:look|style|art style|"
                    "technique|medium)",
    "overlaid", "superimposed", "layered", "except", "apart from", "save for", "but for", "other than", "aside from", "inset",
                r"split the frame",
    "either", "whichever", "options?", r"(?<!no )(?<!no crop )variants?", "alternatively", "or(?= (?:in|as|at|a|an) )", "inspired by",
              "homage", "themed",
                "parody",
    r"half(?: of)? (?!an? |the (?:size|price))[^.;]{2,60}[, ]half",
    r"(?:her|his|their|its|the) (?:memor(?:y|ies)|past|flashbacks?|childhood|daydreams?|dreams?|nightmares?) (?:is|are|in|come|appear)\w*",
    "animated (?:character|rabbit|mouse|cat|dog|fox|bird|fairy|creature) (?:in|on|walks|hops|dances)")
YEAR_PASSES = words("seasons? (?:change|pass|turn|shift|cycle)s?", "(?:changing|passing|passage of(?: the)?|cycle of(?: the)?) seasons",
                    "days (?:turn|pass|blur) into (?:weeks|months)", "months (?:pass|go by)",
                    "(?:through|round) (?:its|the|a|one|her|his|an entire|a whole) year",
                    "(?:spring|summer|autumn|fall|winter)(?:, (?:and )?(?:spring|summer|autumn|fall|winter)){2,}")
MIXED = {
    "medium": words("meets"),
    "colour": words("the only", "only (?:the|an?|one|his|her|its)", "apart from", "except(?:ing)?", "save for",
                     "but (?:the|for|one|a|his|her|its|their)",
                     r"selective colou?r", r"only colou?r", r"spot colou?r",
                     "isolated", r"accent(?: colou?r)?", "dream(?:s|t|ing)?",
                     r"describ\w+", "a single (?:red|gold|blue|yellow)"),
    "time": words("so of course",
                  "polar (?:night|day)", "arctic night", "midnight sun", "northern summer", "eclipse", "planetarium", "never gets dark",
                   "white nights", "jet ?lag",
                   r"imagin\w+", "dream(?:s|t|ing)?", "day ?for ?night", "blackout blinds", "curtains drawn", "flashlight"),
    "season": words("greenhouse", "snow ?globe", "southern hemisphere", "film set", "movie set", "stage", "theat(?:re|er)", "freezer",
                     "ski dome", "indoor", "sauna", "museum",
                     r"imagin\w+", "dream(?:s|t|ing)?", "aquarium", "diorama", "(?:through|beyond|behind|outside|at|by) (?:the|a|an|her|"
                                                                               "his) windows?", "cold ?store", "hot tub"),
    "sky": words("sun ?shower", "(?:stage|fake|film|artificial|movie) (?:rain|snow|fog)", r"hose ?pipes?",
                  "rainbow", "greenhouse", "sprinklers?", "hose", "rain (?:machine|rig|tower)s?", "(?:through|beyond|behind|outside|at|by) "
                                                                                                 "(?:the|a|an|her|his) windows?"),
    "place": words("greenhouse", "(?:through|beyond|behind|outside|at|by|from|out of) (?:the|a|an|her|his) (?:windows?|door\\w*|"
                                  "windscreen|windshield|porthole)", "aquarium", "stage", "snow ?globe", "inside it", "terrarium",
                   "look(?:s|ing)? out", "gaz(?:es?|ing) out",
                    "theat(?:re|er)", "film set", "movie set", "studio set", "diorama", "backdrop", "mural",
                    "on (?:a|the|his|her) (?:screen|monitor|tv|phone|tablet)", "projected",
                    "dream(?:s|t|ing)?", r"imagin\w+", r"pretend\w*", "vr", "simulator"),
    "era": words(r"time[- ]travel\w*", "museum", r"re-?enact\w*", r"(?:film|movie|tv) set", "theme park", "costumes?", "anachronistic",
                  r"retro-?futur\w*", "dream(?:s|t|ing)?",
                  r"imagin\w+", r"believ\w+", r"predict\w*", "foresees?", "one day",
                  r"cosplay\w*", "dressed as", "behind the scenes", "making[- ]of", "film crew", "extras?", "actor",
                  "archaeolog\\w+", "ruins?", "descendant",
                  "portal", "archive", "antique", "steampunk", "rehears\\w+", "legend", "tourists?", "tour guide", "school trip",
                  "inherit\\w*"),
    "speed": words(r"speed ramp\w*", "bullet[- ]time while"), "inout": words("dolly zoom", "vertigo", "zolly"),
          "size": words("magnifying glass", "screen", "monitor"),
    "crowd": words("backdrop", "mural", "portrait", "painting",
                   "photo\\w*", "poster", "screen", "tapestry", "dream(?:s|t|ing)?", r"imagin\w+", "memor(?:y|ies)",
                   "ghosts?", r"remember\w*",
                    "recording"),
    "state": words("statue", "mannequin", "portrait", "dream(?:s|t|ing)?", r"imagin\w+", "reflection", "puppet", "mask", "wig",
                    "pretend\\w*", "costume"),
}
MIXED["genre"] = words("through the (?:ceiling|wall|floor|door)", "next door", "(?:head|ear)phones", "the flat (?:above|"
    "below)", "upstairs", "downstairs",
                       r"neighbour\w*", "outside", "radio")
for _axis, _like in (("light", "time"), ("world", "place"), ("wind", "place"), ("level", "place"), ("view", "sky"), ("sound", "place"),
                     ("music", "place"),
                     ("motion", "inout"), ("pace", "speed"), ("year", "era"), ("bulk", "state"), ("colouring", "state"), ("material",
                                                                                                                          "state")):
    MIXED[_axis] = MIXED[_like]
BOTH_WAYS = words(
    "while", "around", "behind", "in the background", "in the foreground", "below", "above", "beyond", "outside", "inside the", "reflected",
    "elsewhere", "overhead", "against", "beneath", "in the distance", "the other", "another", "others", "the elder", "the younger",
    r"one (?:\w+ )?(?:sits|stands|is|in|with|wears)", r"under(?:neath)?(?! (?:an?|the) (?:[\w-]+ ){0,3}(?:sun|moon|sky|skies|stars?|"
                                                      r"sunlight|moonlight|light|rain|clouds?)\b)", "next door", "across (?:the|from)",
                    "distant", "far (?:off|away)",
                    "beside",
    "heard (?:through|from|only)", "muffled", "seen (?:through|from)", "upstairs", "downstairs", "lit by", "lights? up",
                    "a (?:single|lone)", "warm(?:s|ed)?")
SEGMENT = late(
    r"(?:^|[\s(\[])(?:(?:shot|scene|clip|part|panel|act|beat|segment|verse|chorus|frame|cut|sequence|take|day|chapter|setup)\s*#?(?:(?:\d+|"
    r"one|two|three|"
    r"four|five|i|ii|iii)\b\s*[:.)–—-]?|[ab]\b\s*[:.,)–—-])(?!\s*continuity)|\[?\d+(?::\d\d)?\s*(?:s|sec|"
    r"seconds)?\s*[-–]\s*\d+(?::\d\d)?\s*(?:s|sec|"
    r"seconds)?\]?\s*[:,]|\d+\s*[-–]\s*\d+ ?s(?:ec(?:ond)?s?)?(?=\s+(?-i:[A-Z]))|"
    r"\d{1,2}[.)]\s|cut to\b|(?:intro|outro|middle eight|bridge|refrain|coda|hook|drop|finale):|int\.|ext\.|"
    r"\[\d+(?::\d\d)?\s*s?\s*[-–]\s*\d+(?::\d\d)?\s*s?\]|(?<!\d\s)(?<!from )(?<!from the "
    r")(?<!to "
    r")(?<!to the )(?:first|second|third|last|opening|closing|final|next) (?:shot|scene|panel|frame|beat|image|clip)\b)",
    re.I)
ALWAYS = late(
    rf"\b(?:{CLASSES['stop']}|at the (?:very |exact )?same (?:time|moment|instant|second)|in the (?:very )?same (?:instant|moment|breath|"
    rf"move|movement|motion|pass|"
    rf"shot|frame|second)|"
    r"start to finish|top to bottom|front to back|(?<=[,.;] )(?:the |one |one and the )?same [a-z]+(?=\s*[,.;])|"
    r"simultaneous\w*|(?:during|in|at) (?:that|this|the) very|in (?:one|a single) and the same|the (?:whole|entire) (?:time|shot|video|"
    r"clip|film|take|piece)|(?<!reveal )(?<!reveals )(?<!revealing )(?<!show )(?<!shows )(?<!showing )(?<!capture )(?<!captures )"
    r"(?<!capturing )(?<!across )(?<!over )(?<!of )the (?:whole|entire) scene|without any "
    r"(?:scene )?change|"
    r"never (?:stops|moves|changes)|all at once|all (?:the )?(?:shot|take|scene|film|clip|night|day|video) long|all the while|"
    r"the (?:whole|entire|full) (?:walk|match|talk|ride|repair|game|run|race|song|dance|meal|speech|drive|flight|journey|trip|concert|"
    r"chase|"
    r"fight|conversation|time)(?: long)?|the (?:whole|entire) [a-z]+ long|all through (?:the|this|that|it)|(?:in|on|with|during) "
    r"(?:that|the|this) same|"
    r"that same|without (?:pause|a pause|let-up|exception)|from the (?:first|opening) [a-z]+ to the (?:last|final|closing)|same "
    r"(?:second|minute|instant|breath|location|dog|cat|street|ride|shot|moment|man|woman|person|car|building|room|house|subject|"
    r"scene|"
    r"place|frame|clip|boy|girl|horse|bird|train|boat|hour|day|take|spot)s?|single deliverable|in one (?:continuous )?(?:shot|take|frame)|"
    r"nothing else|no exceptions?|non-negotiable|adamant|no matter what|hard requirement|under no circumstances|"
    r"at once|strictly|absolutely no|exactly|always|every (?:second|frame|shot|inch) of|both at once|(?<!from )(?<!after )(?<!until "
    r")(?<!before )(?:one|a single|this|that|the "
    r"same) (?:frozen |"
    r"very |single )?(?:instant|moment|pass)|(?:that|the|this) (?:single|selfsame|very same)|selfsame|in (?:a|one) single (?:move|pass|"
    r"take|shot)|for (?:the (?:entire|whole)|all of) \w+|one and the same)\b", re.I)
ALSO = late(r"\b(?:and|but|yet|plus|while)(?:,? (?:it(?:['’]s| is| should| has to)|at once|please|then|like))* also\b[^,.;:!?]{0,24}$",
            re.I)
"""'the middle of the night and also': what follows is asked for beside what stands before, of the same picture."""
AT_ONCE = late(r"\bsame (?:instant|moment|time|breath)\b|\bsimultaneously\b|\bat once\b", re.I)
STRICT_ERA = late(r"\b(?:true|only|every\w*|all|must|props?|pre-?dat\w+|as it was|older|younger|newer|up[- ]to[- ]date|antique|"
                         r"exclusively|entirely|exceptions?|belongs?|cheats?|zero|insists?|anachronis\w+|detail\w*|researched|recreated|reconstructed|spoon|"
                         r"accurate\w*|authentic\w*|strictly|nothing|no(?:t one|body)?|without|set|before|faithful\w*|period|genuine|"
                         r"exact\w*|"
                         r"rigorous\w*|scrupulous\w*|correct)\b", re.I)
STRICT_COLOUR = late(r"\b(?:strict\w*|only|nothing else|entirely|throughout|completely|pure\w*|all in|no (?:(?:third|other|"
                            r"second|further) )?colou?r|edge to edge|without|devoid|"
                            r"drained|not an?|"
                            r"alone|every(?:thing)?|absolutely|nothing but|all|silvery)\b", re.I)
LOUD_COLOUR = late(rf"\b(?:screaming|shocking|electric|neon|fluorescent|lurid|blazing|dazzling|acid)\b|"
                   rf"(?:\b(?:{CLASSES['chroma']})\b.*){{2}}", re.I)
OFFERED = words("then", "later", "also", "or", "versions?", "cropped?", "first", "last", "cut ?downs?", "trim(?:med)?", "opening",
                  "segment",
                  "alternate", "additional", "second deliverable", "teaser", "safe", "(?<!no )crops?", "reframed?", "export", "each", "per",
                  "between",
                  "loop(?:s|ed)?", "as well as", "plus")
ALTERNATE = late(r"\b(?:version|cut-?down|(?<!no )crop|teaser|later|safe|(?:cut|edit) (?:can|could|may|will))\b", re.I)
"""What follows a format that is asked for beside the first: '9:16 version'."""
PEAKS = late(
    r"\b(?:peaks|(?:snow|ice)[- ]?capped|(?:mountain|snowy|white|high|alpine) peak|"
    r"mountains?|mountaintops?|caps?|summits?|glaciers?|cone|volcano\w*|ridges?|himalaya\w*|andes|globe)\b", re.I)
EVOLVING = frozenset("take balance gauge level lamp time season sky view wind place world crowd sound music tune speech words light speed "
                     "pace state size angle "
                     "motion inout "
                     "leftright updown shake focus hardness mood era year direction pov bulk colouring material".split())
"""Axes on which a film may go from one value to the other in the course of a shot; the rest are one for the whole film."""
PASSING = frozenset("time season sky wind place world crowd light state sound music speech size angle direction pov".split())
OVERALL = late(r"(?!\W*(?:next|then|after\w*|last(?:ly)?|final(?:ly)?|first(?:ly)?|later|soon|eventually|suddenly|meanwhile|in the end),)"
               r"\W*(?:(?:the|this|all|whole|entire|it|everything|every|exterior|interior|setting|camera|shot|scene|film|video|"
                      r"there|we|must|no|not|please|make|keep|"
                      r"location|light|sky|weather|season|sound|audio|music|score|strictly|location|time|is|must|should|one)\b|"
                      r"[^,.;]{0,24}[.,:])", re.I)
OWNED = frozenset("count colouring material bulk state sign reach".split())
REFORMS = late(r"\bre-?(?:form|assembl|build|appear|emerg|compos|grow|draw|paint)\w*|\b(?:harden|settl|crumbl|explod|burst|"
    r"solidif|unfold|fold|"
                r"break|spill|grow|bloom|unravel|freez|flow|slip|fall)(?:s|es|ing) (?:\w+ )?(?:in)?to\b", re.I)
"""'shatters, and re-forms as origami'."""
PASSED = late(r"\b(?:past|behind|beside|around|between|among|amid|ahead of|overtakes|alongside)\s+(?:(?:an?|the|two|some|his|"
    r"her)\s+)?$", re.I)
"""'past a racing cyclist'."""
TO_AND_FRO = late(r"^\s*, [a-z]+s,? and $|"
                  r"^\s*,?\s*(?:and|then|or)(?: back| again| then)*(?: from)?\s*$|\b(?:behind|beside|past|opposite) (?:it|him|"
    r"her|them|the)\b",
                  re.I)
"""'swings from left to right and from right to left', 'and behind it cyclists ride'."""
EXCEPT_THERE = late(r"\b(?:except|apart from|save|other than|but not)\b (?:[a-z]+ ){0,3}(?:shot|scene|moment|second|beat|part|"
    r"half|frame|ending)\b",
                    re.I)
"""'never stops moving except in the last shot, which is locked off'."""
COMES = late(r"\s*(?:emerg(?:es|ing)|appear(?:s|ing)|falls|"
             r"breaks|comes|arrives|settles|descends|sets in|rolls (?:in|on)|is over|ends|passes|draws in)\b", re.I)
MIRROR = late(r"\b(?:reflection|shadow|mirror image|image|echo|double)\b", re.I)
ONE_FILE = late(r"\b(?:one|a single|only one|just one) (?:file|master|deliverable|version|format|ratio|cut|export)\b", re.I)
NOTE = late(
    r"(?:^|[.!?\n;,—–-]\s*|\s|[(\[])(?:later edit|edit(?:ed)?(?: after \w+)?|updated?(?: after [^:.]{2,20})?|corrections?"
    r"(?: to [^:.]{2,20})?|scratch (?:that|the|this|all)|ignore (?:the above|that)|nvm|never ?mind|v\d(?=:)|rewrite(?: from [^:.]{2,20})?|"
    r"swap the|(?:[\w]+['’]s|producer|director|agency|brand|sponsor) (?:change|correction|note|edit)|"
    r"strike that|on second thoughts?|no,? wait|wait,? no|changed my mind|change of plans?|new (?:brief|note)(?: from [^:.]{2,20})?|"
    r"client (?:note|correction|change|wants|says)|revision|revised|note from [^:.]{2,20}|sorry,? (?:i meant|make)|i meant?|"
    r"(?:modif\w*|not[ae]|änderung|nuova nota|nova nota|nueva nota) (?:du|del|do|vom|von|des|dem) [^:.\s]{2,20}(?=\s*:)|"
    r"mudei de ideia|cambié de idea|he cambiado de idea|ho cambiato idea|j['’]ai changé d['’]avis|planänderung|"
    r"actually,? (?:no|make|scratch|scrap)|scrap (?:that|the|this|all)|decided(?=:))\b", re.I)
"""What says that a later statement corrects what stands before it."""
