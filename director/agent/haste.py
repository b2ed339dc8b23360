"""Chat spellings and turns of phrase, each with the plain words for it."""

from __future__ import annotations

import re
from collections.abc import Callable

from director import dictionary

CHAT = {
    "pls": "please", "plz": "please", "plss": "please", "pleease": "please", "thx": "thanks", "ty": "thanks", "tysm": "thanks", "n": "and",
    "w": "with", "u": "you", "ur": "your", "em": "them", "'em": "them", "cuz": "because", "coz": "because", "cos": "because",
    "bc": "because", "'cause": "because", "tho": "though", "gimme": "give me", "lemme": "let me", "wanna": "want to", "gonna": "going to",
    "gotta": "have to", "kinda": "kind of", "sorta": "sort of", "dont": "don't", "doesnt": "doesn't", "didnt": "didn't", "cant": "can't",
    "wont": "won't", "isnt": "isn't", "arent": "aren't", "wasnt": "wasn't", "couldnt": "couldn't", "shouldnt": "shouldn't",
        "thats": "that's",
    "theres": "there's", "whats": "what's", "wheres": "where's", "whos": "who's", "hows": "how's", "shes": "she's", "hes": "he's",
    "theyre": "they're", "youre": "you're", "im": "i'm", "ive": "i've", "lets": "let's", "heres": "here's", "thru": "through",
    "vid": "video", "vids": "videos", "pic": "picture", "bg": "background", "vo": "voiceover", "bw": "black and white",
    "b/w": "black and white", "b&w": "black and white", "ccs": "captions", "colors": "colours", "color": "colour",
    "nvm": "never mind", "fullhd": "full hd", "tiktoks": "tiktok", "tmrw": "tomorrow", "abit": "a bit", "alot": "a lot",
    "rly": "really", "rlly": "really", "def": "definitely", "prob": "probably", "probs": "probably", "ok": "okay",
    "nite": "night", "lil": "little", "lol": "", "haha": "", "hahaha": "", "lmao": "", "omg": "", "xd": "", "ugh": "", "meh": "",
        "smth": "something", "lite": "light",
    "sth": "something", "somethin": "something", "nothin": "nothing", "bout": "about", "til": "until", "till": "until",
        "slomo": "slow motion",
    "slowmo": "slow motion", "timelapse": "time-lapse", "coulda": "could have", "shoulda": "should", "yep": "yes", "yea": "yes",
    "del": "delete", "rm": "remove", "yeet": "remove", "nuke": "remove", "nix": "remove", "axe": "remove",
    "movin": "moving", "pleas": "please", "pleaz": "please", "makin": "making", "nah": "no,", "nope": "no,",
}
_SHOT = r"(?:shots? |scenes? |number )?#?\d{1,2}"
_NTH = r"(?:first|second|third|fourth|fifth|sixth|last)"
_TENS = {word: 10 * n for n, word in enumerate("ten twenty thirty forty fifty sixty seventy eighty ninety".split(), 1)}
_NOW = {"lost": "lose", "made": "make", "gave": "give", "kept": "keep"}
CHATTED = re.compile(r"(?<![\w'.:/-])(?:" + "|".join(sorted(map(re.escape, CHAT), key=len, reverse=True)) + r")(?![\w'’&/-])", re.I)
PHRASES: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = tuple((re.compile(said, re.I), meant) for said,
    meant in (
    (r"[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f\u200d]+|(?<!\w)[:;]-?[)(DP](?!\w)|(?<!\w)\*+|\*+(?!\w)", " "),
    (r"\b(too (?!loud|noisy|long|short|fast|slow)[a-z]+),? (?:so )?(?:please )?(?:tone|dial|bring|turn|take) (?:it|that) down"
        r"(?: a (?:bit|little|notch))?(?=\s*(?:[.!,;]|$))", r"\1"),
    (r"^nobody (?:will|would|'ll) (?:even )?miss ((?:shot |scene |number )?#?\d+|the [\w' -]{3,30}?)"
        r"(?:,? (?:so )?(?:out|off|away) (?:it|they) goe?s?)?(?=\s*(?:[.!]|$))", r"remove \1"),
    (r"^((?:shot |scene |number )?#?\d+|the [\w' -]{3,30}?)[,:]? (?:out|off|away) it goes(?=\s*(?:[.!]|$))", r"remove \1"),
    (r"\b(?:make|have|let|turn|get) (?:all )?(?:the |its )?colou?rs (?:all )?((?:a bit |a little |much |way )?\w+er)"
        r"(?=\s*(?:[.!,]|$))", r"make the film \1"),
    (r"\b(title|end|opening|closing|intro) (card|screen|title)( at the (?:very )?(?:beginning|start|front|end))?,? (?:that |which )?"
        r"(?:reads|says|saying|reading|with the words)[: ]+(?=[\ue100-\ue1ffA-Z])", r"\1 \2: "),
    (r"\b(?:slap|whack|bung|chuck|lob|stick|plop|throw) (some |an? |the )?((?:[a-z]+ ){0,2}?"
        r"(?:subs|subtitles|captions|music|narration|titles?)) on(?:to)?"
        r"(?: (?:it|there|top|this|the (?:film|video|thing)))?(?=\s*(?:[.,!]|$))", r"add \1\2"),
    (r"\b(?:bring|turn|take|pull|dial|get) (?:the |all the )?(?:lights?|lighting) (?:right |way |all the way |a (?:bit|little|notch) )?"
        r"(down|up)(?: a (?:bit|little|notch))?\b|"
        r"\b(?:bring|turn|take|pull|dial) (down|up) the (?:lights?|lighting)\b",
        lambda hit: "make it darker" if (hit[1] or hit[2]).lower() == "down" else "make it brighter"),
    (r"\b(?:i|we) (?:do not|don't|dont|don’t) (?:want|like|need) (?:that |the |this |any |a )?(push-?\s?in|pull-?\s?back|zoom|pan|tilt|"
        r"dolly|orbit|shake) (?:on|in|at|for) (?:shot |scene |number )?#?(\d+)\b", r"no \1 in shot \2"),
    (r"((?:shots?|scenes?|number) #?\d+\b[^;.]{0,60}?), (?:and )?(?:i|we) (?:need|want|have|would like) to see (?:more of |all of )?"
        r"the (?:whole |entire |full )?[a-z]+(?=,? (?:so )?(?:please )?(?:make|go|use|pull|zoom|move|step|back)\b|, )", r"\1"),
    (r"\bdead (?=still\b|static\b|steady\b)", ""),
    (r"\b(?:reset|revert|restore|roll back|put back) (?:everything|it all|all|the (?:whole )?film|the movie) (?:back )?"
        r"(?:to|as in) (?:the |its )?(?:very )?(?:original|first|initial|old)(?: (?:version|state|cut|film|plan))?\b", "undo everything"),
    (r"\bcaption (?:it|that|this one|this|that one) (?:as |with )?(?=[\ue100-\ue1ff])", "with the caption "),
    (r"\bw/o\b", "without"), (r"\bw/ ?(?=\w)", "with "), (r"\bblack ?& ?white\b", "black and white"),
    (r"\.{2,}|…", ", "), (r"([!?])[!?]+", r"\1"), (r"\b(\d) ?(?:->|=>|→|>) ?(?=\d)", r"\1 to "), (r"(?<!<)\s*(?<![<-])(?:-+>|=+>|"
        r"→)\s*",
        ": "),
    (r"\btakes? place(?= (?:in|at|on|inside|near|by|under|outside|aboard)\b)", "is set"),
    (r"\b((?:shot|scene) \w+)'s (place|location|setting)(?= (?:to|into|is|should|must)\b)", r"the \2 of \1"),
    (r"\bno\. ?(?=\d)", "number "), (r"(?<=\d)\s*\+\s*(?=\d)(?!\d+(?:\.\d+)? ?s(?:ec|\b))", " and "), (r"(\d)/(?=\d\b(?!\s*s))", r"\1/"),
    (r"\bbirds?'? ?s?[- ]eye\b", "bird's-eye"), (r"\bworms?'? ?s?[- ]eye\b", "worm's-eye"),
    (r"\bover (?:his|her|its|their|\w+'s) shoulder\b", "over the shoulder"),
    (r"\b(?:give|get|hand) (?:me |us )?back (?=(?:the|my|shot|that|scene)\b)|\bgive (?:me|us) (?=(?:the|shot|that)\b[\w ]{1,25} back\b)",
        "bring back "),
    (r"[\s,]+please(?=\s*[,;:])", ""), (r"\b(?:take|taken|step|go|back) a step back\b", "step back"),
    (r"\bi (?:really |kind of |do )*miss (the [\w ]+?)(?=[,.]|$),?(?: (?:so )?(?:put|bring|get) it)?(?: back)?(?: on)?", r"bring \1 back"),
    (r"^\W*(?:sorry,? |no,? |hm+,? |actually,? )*(?:i(?:'ve| have)?|we(?:'ve| have)?) changed (?:my|our) minds? (?:about|on) "
        r"(?!that\b|this\b|it\b)", "undo "),
    (r"^\W*(?:sorry,? |no,? |hm+,? |actually,? )*i(?:'ve| have)? changed my mind(?: (?:about|on) (?:that|this|it))?\b,?(?=\s*(?:$|[.!?;]))",
        "undo that."),
    (r"^\W*(?:sorry,? |no,? |hm+,? |actually,? )*i(?:'ve| have)? changed my mind\b[,:]?\s+(?=\w)", ""),
    (r"\b(?:a bit|a little bit|a touch|a tad|a smidge|a notch|slightly|somewhat|a hair|a wee bit|an? \w+ bit)(?! (?:of|where|when|"
        r"in|at|"
        r"with)\b)", "a bit"),
    (r"\b(?:that|this|the) (?:stupid|damn|bloody|annoying|awful|silly|boring|ugly|weird|crappy|horrible|terrible) (?!one\b|ones\b|"
        r"part|bit|shot|scene|moment)(?=\w)", "the "),
    (r"\b(?:take|leave|cut|edit|get|pull|throw|kick|pluck) ((?:the|that|those|his|her|its|all(?: the)?) (?!whole)[\w' ]{2,40}?) "
        r"out(?: "
        r"(?:of|from))?(?=[ ,.!?]|$)(?! (?:of )?(?:loud|there))", r"remove \1 from"),
    (r"(?:(?<=^)|(?<=[.!?,;] )|(?<=\band )|(?<=\bplease )|(?<=\bjust ))(?:throw|toss|chuck|fling|boot) "
        r"(?!(?:out|away)\b)([^,.;]{1,40}?) (?:away|out)\b(?! of)",
        r"remove \1"),
    (r"^(?:(?:so|ok|okay|sorry|oops|oh),? )*(?:what was i thinking|my bad|silly me|oops|my mistake)\b[,.!?]*\s+(?=\w)", ""),
    (r"^(an? [^,.]{3,60}?\b(?:sounds?|noises?|sound effects?)\b[^,.]{0,40}?) would be (?:so |really |very |just )?[a-z]+$", r"add \1"),
    (r"\b(?:take back|undo|revert|cancel) both(?: of)?(?: (?:the|my|those|these))?(?: (?:last )?(?:changes|edits|them))?(?=[ "
        r",.!?]|$)",
        "undo the last two changes"),
    (r"\bsuper[ -]8\b", "super8"),
    (r"^((?:an? )?(?:extreme |big |tight |short )?(?:close[- ]?up|wide shot|insert|establishing shot|detail|cutaway) of [^,.;]+?) "
        r"(?:right |just )?(before|after) (?=(?:shot |scene )?#?\d+\b)", r"insert \1 \2 "),
    (r"(\b(?:tripod|static|locked[- ]off|still camera)\b[^.;]*?),?\s*\b(?:I|we) (?:don't|do not) want the camera [^.;]*", r"\1"),
    (r"\b(?=16 by 9|9 by 16|4 by [35]|3 by 4|1 by 1|21 by 9)(\d+) by (\d+)\b(?!\.\d| ?(?:s\b|sec|%))", r"\1:\2"),
    (r"\b(?:the )?(?:sound|audio|volume)( (?:of|in|on) (?:shot |scene )?#?\d+|) to (?:zero|nothing|0 ?%?)(?=[.!,]|$)", r"mute\1"),
    (r"\breplace the (?:hard )?cut (between [^,.;]{3,30}?) (?:by|with) (?:an? )?", r"\1 use a "),
    (r"\b(?:make a copy of|duplicate|clone|copy) ([^,.;]{1,25}?) and (?:put|place|stick|move) (?:it|that|the (?:copy|duplicate|clone)) "
        r"(?:right )?(?:first|at the (?:very )?(?:start|beginning|front))(?:, as an? [\w ]{3,20}$)?",
        r"put a copy of \1 at the start"),
    (r"\b(?:make a copy of|duplicate|clone|copy) ([^,.;]{1,25}?) and (?:put|place|stick|move) (?:it|that|the (?:copy|duplicate|clone)) "
        r"(?:right )?(?:last|at the (?:very )?end)", r"put a copy of \1 at the "
        r"end"),
    (r"\bno (slow[- ]?mo(?:tion)?|fast[- ]?motion) (?:anywhere|at all|please|any ?more)", "normal speed for every shot"),
    (r"^(?:the )?(\w+)'s (?:new )?name (?:is|should be|becomes|will be|shall be)(?: now)? (?=\w+$)", r"rename \1 to "),
    (r"^(?:a )?(?:new|better|other|different) name for (?:the )?(\w+)\s*[:=–-]\s*(?=\w+$)", r"rename \1 to "),
    (r",?\s*\bbut (?:please )?(?:keep|leave) (?:the |all )?(?:prompts?|rest|others?|wording|everything else|order|length|"
        r"descriptions?)\b[^,.;]*", ""),
    (r",?\s*\bbut (?:only|just) (?=(?:in|for|on|at|during|when|where)\b)", " "),
    (r"\bno (?:more|longer) than (\d+(?:\.\d+)?) ?(?:s|secs?|seconds?) (?:per|a|for each|for every|each) (?:shot|scene|clip)",
        r"no shot longer than \1 seconds"),
    (r"^(?:please )?reverse (?:shots? |scenes? )?#?(\d+) (?:and|&) (?:shot |scene )?#?(\d+)(?=[.!]|$)", r"swap \1 and \2"),
    (r"[,;.]?\s*(?:and )?(?:shots? |scenes? )?#?\d+\s*[-–:=]\s*(?:please )?(?:leave(?: it)?|keep(?: it)?|fine|okay|good|perfect|"
        r"nothing|no changes?|as is|unchanged|stays?)(?: as (?:it )?is| alone| it| as it was)?(?=\s*(?:[.,;!]|$))", ""),
    (r"\b(everything|(?:the )?(?:whole |entire )?(?:film|movie|video)|all (?:the )?shots|(?:shots? )?#?\d+|it) (?:should be |is "
        r"to be |must be )?(\d{1,2}) ?% (shorter|longer)", r"\1 \3 by \2%"),
    (r"\bcontinue (?:shot |scene )?#?(\d+) from (?:shot |scene )?#?(\d+)", r"shot \1 continues from shot \2"),
    (r"\b((?:shot |scene )?#?\d+) (?:should |must )?(?:starts?|begins?) (?:right |exactly |just )?where ((?:shot |scene )?#?\d+) "
        r"(?:ends?|stops?|finishes|left off|leaves off)", r"\1 continues from \2"),
    (r"[,;.]?\s*\b(?:and |but )?(?:the rest|everything else|all the rest|the others?)(?: of (?:it|the film|them))? (?:is|are|"
        r"looks?|stays?|can stay|should stay|remains?)"
     r"(?: (?:all|just|perfectly|totally|already|really|exactly))*(?: (?:fine|good|great|okay|perfect|lovely|right|nice|unchanged|"
     r"untouched|the same|as (?:it|they|is|before)(?: (?:is|are|was|were))?|put))+(?=\s*[.!?]|\s*$)", ""),
    (r"\b((?:export|save|render|give me|send me|i need|we need|make|get me|output|download)\b[^,.;]*?)\s+(?:as|in|to|into) (?:an? "
        r")?(gif|mp4|webm|mov|png|prores|mkv|avi)(?:s)?"
     r"(?:\s*,)?\s*(?:and|plus|&|as well as)(?: also)?(?: as| in| to| into)? (?:an? )?(gif|mp4|webm|mov|png|prores|mkv|avi)s?\b",
         r"\1 as \2. \1 as \3"),
    (r"^(?:the film|the movie|it|this|the (?:whole|total) (?:film|thing|length)) (?:is|runs|lasts|has|takes) (?:now )?\d+ ?(?:s|"
        r"secs?|seconds?)\b[^,;.]*[,;.] ?(?:but )?(?:i|we)(?:'d)? (?:need|want|have|can only (?:use|have)|only (?:need|want|have)|"
        r"like) (\d+)(?: ?(?:s|secs?|seconds?))?(?=[.!]|$)",
     r"make the film \1 seconds long"),
    (r"\b(?:give|choose|pick|find|use)(?: for)? (?:the (?:film|movie|video)|it|this) (?:an? )?(?:new|better|other|different) "
        r"(?:title|name)\s*[:,–-]\s*", "change the title to "),
    (r"^\s*([\ue100-\ue1ff])\s+(?:would|could|might|should|will|is|sounds|would make)(?: be| make)?(?: like)? (?:an? |the "
        r")?(?:much |far )?(?:better|nicer|good|great|nice|right|perfect|new|lovely|cool|fitting)? ?(?:title|name)(?: for (?:it|"
        r"the film|the movie|this))?(?=[.!]|$)",
     r"change the title to \1"),
    (r"\b(subtitles?|captions?)(?: (?:please|back))? on,? (?:and |but )?(in [a-z]+)\b", r"\1 \2"),
    (r"\b(?:take|get|pull|cut) ((?:(?:shots?|scenes?) )?(?:number )?#?\d+|the [\w' -]{3,30}?) out and (?:put|stick|move|place|"
        r"drop|slot|bring|shove|add|insert) (?:it|that|them)\b(?: back| in)?", r"move \1"),
    (r"\b(?:shuffle|slide|shove|drag|nudge|bump|pop|stick|slip) ((?:(?:shots?|scenes?) )?#?\d+(?:(?:,| and|, and) #?\d+)*|the "
        r"[\w' -]{3,30}?) (?=(?:to|behind|before|after|right|in front|up|down|between|back|forward)\b)", r"move \1 "),
    (r"\bto (?:trade|swap|switch|change|exchange) (places|positions|spots)\b", r"swap \1"),
    (r"\ba second (?=[a-z]+\b)(?!(?:longer|shorter|more|less|off|of|at|from|earlier|later|each|to|in|on|and|for|please|too|per|or|"
        r"later|"
        r"before|after|sooner|is|was|ago|extra|so|with|then|into|out|less|if|when|while|as|away|take|shot|time|go|version|long)\b)",
            "another "),
    (r"\btake ((?:the|that|those|his|her|its) (?!edge|top|first|last)[\w' ]{2,25}?) off (?=the |his |her |its |that )", r"remove \1 from "),
    (r"\b(?:need|want|give me|send me|export|make|render|save|get|do) (?:me |us )?(?:an? |the |these |those )?(?:\d|two|three|"
        r"couple of|"
        r"few|both|following)? ?(?:files?|versions?|copies|exports?|formats?)[:,] "
     r"([^,;.]+?)(?:,| and| plus| \+|, and) (?:an? |one |the |another )?([^,;.]+?)(?=[.!?]|$)", r"export \1. export \2"),
    (r"\b((?:trim|cut|shorten|extend|stretch|lengthen|reduce)"
        r"(?: (?:it|them|that|this|(?:shot |scene |number )?#?\d+|the [a-z' ]{3,25}?))?(?: down| up| back)? to) "
        r"(\d{1,2}(?:\.\d+)?)(?=\s*(?:$|[,;.!](?!\d)|and\b|please\b))", r"\1 \2 seconds"),
    (r"\b(?:i'?m |we'?re |i am )?not (?:really |too |very |quite )?happy with ((?:shot |scene |number )?#?\d+|the [\w' "
        r"-]{3,30}?),? "
        r"(?=(?:\w+ more|another|again|please))", r"for \1: "),
    (r"\b(720|1080|1440|2160)(?![\w.:])", r"\1p"), (r"(?<![\d.:,])(\d(?: \d){2,})(?![\d.:])", lambda hit: hit[1].replace(" ", ", ")),
    (r"\b(?:the |this |my )?(?:film|movie|video|story) should (start|begin|open|end|finish|close) (?=(?:(?:a bit|a little|much|more|"
        r"less|on a) )*"
     r"(?:\w+er\b|(?:more|less) ))", lambda hit: f"the {'first' if hit[1].lower() in ('start', 'begin', 'open') else 'last'} shot "
     f"should be "),
    (r"\b(?:every time|each time|whenever|wherever) ((?:the )?\w+) (?:is|are|appears?|comes up|shows up|turns up|can be seen)"
     r"(?: (?:in (?:the )?(?:picture|shot|frame|it)|in view|on screen|visible|seen|there))?,? (?=\w)", r"in all shots with \1, "),
    (rf"((?:shots? |scenes? |number )?#?\d+)([^.;,\d]{{0,30}})[.,;]\s*(?:and )?(?:the )?same (?:thing )?(?:again )?(?:for|with|in|on|"
        rf"goes for|to) "
     rf"({_SHOT})(?=\W*$)", r"\1 and \3\2"),
    (r"\b(?:make |turn |change )?the (?:cut|transition|join) ((?:between|from) [^,.;]{3,40}?) (?:should be |should become |to be |"
        r"must be |into |"
     r"to |be )(?:an? )?((?:[a-z]+ )?(?:cross-?fade|fade|dissolve|wipe|slide|cut)(?: to (?:black|white))?)\b", r"\2 \1"),
    (r"\b(?:can|could|may) (?:i|we) (?:see|have|get) (another|one more|a new|a different) (?=take|version|try)", r"give me \1 "),
    (r",? and (?=an? (?:end|title|closing|opening) card\b)", ". add "), (r", and (?=the title (?:should|must|is|has to|to)\b)", ". "),
    (r"\b(?:(?:can|could|should|have|make|let) )?the (?:very )?(?:last|final) (?:frame|image|picture|screen) (?:should |"
        r"must )?(?:says?|reads?)\s+"
     r"(?=[\ue100-\ue1ff])", "write at the end "),
    (r"\b(?:both |all |the )*(?:[a-z]+ )?(shots?|scenes?) \((\d[\d, and&]*)\)", r"\1 \2"),
    (r"\b(start|begin) all (?=over|again)", r"\1 "),
    (r"\b(ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) percent\b", lambda hit: f"{_TENS[hit[1].lower()]}%"),
        (r"(\d) percent\b", r"\1%"),
    (r"\b(frame ?rate|fps)\b([^.\d]{0,20}?)(\d{2,3})(?! ?fps)\b", r"\1\2\3 fps"), (r"\bhalf a minute\b", "30 seconds"),
        (r"\b(?:a|one) minute\b", "60 seconds"), (r"\ba minute and a half\b", "90 seconds"),
    (r"\btake ((?:(?:shots?|scenes?) )?(?:number )?\d+|the [\w' -]{3,30}?) and (?:put|stick|move|place|drop|slot|bring|shove) "
        r"(?:it|"
        r"that|them)\b", r"move \1"),
    (r"\bwhat if (?:we|you|i) (lost|dropped|cut|removed|deleted|swapped|moved|added|made|put|used|gave|kept)\b",
     lambda hit: _NOW.get(hit[1].lower()) or (dictionary.bases(hit[1].lower(), "verb") or (hit[1],))[0]),
    (r"\bfade (?:too|2) (?=(?:black|white)\b)", "fade to "),
    (r"\bthe (last|final|first|opening) (?:image|picture)\b(?! of)", r"the \1 shot"),
    (r"\bat the moment(?=,? (?:it|this|that|she|he|they)(?:'s| is| are| looks?| feels?| seems?| goes| only| just))", "right now"),
    (r"\bthe (?:spot|place|bit|part|moment|scene|shot|point) (?=(?:they|he|she|it|the (?:cat|robot)|miso|bolt) )", "the shot where "),
    (r"(?<![\w.])#?(s?\d{1,2})\s*(?:<-+>|<=+>|↔|⇄|⟷)\s*#?(s?\d{1,2})(?![\w.])", r"swap \1 and \2"), (r"\bsc\.? ?(?=\d)", "scene "),
        (r"\bsh\.? ?(?=\d)", "shot "),
    (r"\bshot(?=\d)", "shot "), (r"\b(?:don't|do not) rush\b", "longer"),
    (r"\b(captions?|subtitles?|music|narrator|voice-?over|sound)\s*:\s*(on|off)\b", r"\1 \2"), (r"\b(format|aspect(?: ratio)?|"
        r"resolution|"
        r"size)\s*:\s*", r"\1 "),
    (r"^\W*(?:shot |take |use |go for |pick |choose )?s?(\d{1,2})([a-h])(?: please)?\W*$", r"use take s\1\2"),
    (r"\btake (?P<a>(?:the |his |her |its |[A-Z]\w+'s )[\w ]{2,25}?) off\b(?: again)?(?= in| from|$|[.,;!])", r"remove \g<a>"),
    (r"^\W*(?:instead of|rather than) ([^,]{3,40}?),? ((?:i'd|i would|we'd|we would|i want|we want|i need|make|use|let's|give|have|"
        r"please|could|can|try|put|show|go|do)\b.+?)([.!?]*)$", r"\2 instead of \1\3"),
    (r"(?:^|(?<=[.!?] ))(?:the|that|this|those|these) ([\w' -]{3,40}?)((?: in| on| from| of| at) [^,.]{1,25}?)? (?:is|are|feels?|"
        r"(?:sounds?|looks?)(?! (?:in|on|from|of|at|is|are)\b)|gets?|seems?|drives?|bothers?|"
     r"annoys?|distracts?|hurts?|makes?)\b[^,.]{0,40}[,.;–-]+ ?(?:so |please |just )*(?:take|cut|leave|get|throw|lose|remove|"
     r"delete|"
     r"kill|drop|strip|ditch) (?:it|them|that)(?: out| off| away| rid of it)?(?= please|[.!?]|$)", r"remove the \1\2"),
    (r"[^.!?\n]*\b(?:approved|signed off(?: on)?|okayed|likes?|loved?|is happy with|are happy with)\b ([^.!?\n]{3,40}?)[.!?,;]+ "
        r"(?:so |and )?(?:please )?(lock|protect) (?:it|them|those|these|that)(?: please| down| in)?", r"\2 \1"),
    (r"\btwo[- ]shot\b", "twoshot"),
    (r"\b(?:ultra[- ]?wide|wide[- ]?screen|vertical|square|portrait|landscape|upright)(?: format)?(?: like (?:in|at|on|a|the) [\w "
        r"]{3,20})?,? "
        r"\(?(?=\d{1,2}[:x]\d)", ""),
    (r"\b(?:there )?ought to\b", lambda hit: "there should" if hit[0].lower().startswith("there") else "should"),
    (r"\b(swap|switch|exchange|flip|trade)((?: (?:shots?|scenes?))?) (\d{1,2}) ?[/|–-] ?(\d{1,2})\b", r"\1\2 \3 and \4"),
    (r"((?:^|\band |, |\. )\s*)ad (?=[a-z])", r"\1add "), (r"\b4 (?=(?:tik-?tok|insta\w*|youtube|facebook|reels?|stories|me|"
     r"us)\b)", "for "), (r"\bb4\b", "before"),
    (r"\b(?:throw|chuck|sprinkle|pop|stick|drop|slip|toss) in (?=(?:some|an?|more|a few|\d|two|three)\b)", "add "),
    (r"\binstead of (\w+ing)(?: [\w' ]{1,20}?)?,? ((?:he|she|it|they|[A-Z]\w+|the \w+) (?:should|could|must|can|"
     r"might) [\w' ]+?)(?=[.,;!?]|$)",
        r"\2 instead of \1"),
    (r"\bre-?name (?:it|the (?:film|movie|video))[,:]? (?:it's|it is|it should be|to be|its) (?:now )?(?:called|named)\b", "call the film"),
    (r"^\W*(?:the )?(?:film|movie)(?:'s| is| should be)? (?:now )?(?:called|named|titled) (?=[\ue100-\ue1ff])", "call the film "),
    (r"\b(\d{2} ?(?:fps|frames (?:per|a) second)) (?:rather than|instead of|not|and not) \d{2}\b(?: ?fps)?", r"\1"),
    (r"\b(?:i|we) (?:always |had |have |'ve )*(?:pictured|imagined|saw|see|thought of) (?:this|it|the film) as an? ([\w -]{3,40}?),? "
        r"(?:so|and) (.+?) (?:in|with) (?:that|this) (?:style|look)\b", r"\2 in \1 style"),
    (r"\b(?:cut|chop|divide) ((?:shot |scene |number )?#?\d+|the [\w' -]{3,25}?) in(?:to)? (?:two|half|2)(?: (?:parts|shots|"
     r"pieces))?:", r"split \1:"),
    (r"\b(?:turn|switch) off the (?=[a-z]+ (?:hum|noise|sound|chirp|buzz|beep|rumble|ticking|music)\b)", "remove the "),
    (r"\b(?:lower|raise) the camera\b", lambda hit: "low angle" if hit[0].lower().startswith("lower") else "high angle"),
    (r"[;.,] (?:please )?put (?:it|that|this) (?=(?:right |just |directly )?(?:after|before|between|at the (?:start|end|"
     r"beginning))\b)", " "),
    (r"([\ue100-\ue1ff]) now(?=[.!,]|$)", r"\1"),
    (r"\b(?:the |a )?full (?=thing\b)", "the whole "), (r",? (?:a )?(?:proper|real|true|genuine) (?=cinema-?scope|widescreen|"
     r"anamorphic|scope)", " "),
    (r"\b(?:i|we) want that (?=(?:in|on|the|he|she|it|they|there|shot|you|we)\b)", ""),
    (r"^((?:in|on) (?:shot|scene|number) ?#?\d+|in the [\w' ]{3,25}?(?: shot| scene)?) is (?=(?:an? |some |more )?[a-z]+ (?:behind|"
     r"in|on|at|over|"
        r"under|outside|around|near)\b)", r"\1 there is "),
    (r"\b(?:regenerate|re-?roll|reshoot|re-?film|re-?do) (all (?:of (?:them|it)|six|five|four|three|the shots)|everything|"
     r"all)(?: from scratch)?"
        r",? with (?:fresh|new|other|different) seeds", r"film every shot again"),
    (r"\b((?:re-?)?(?:film|shoot)) (?:(?:all )?(?:of )?(?:the|these|those|our) (?:shots|takes|scenes)|all shots) (again|anew|once more)\b",
        r"\1 every shot \2"),
    (r"\b(?:reshoot|re-?film) (?:(?:all )?(?:of )?(?:the|these|those|our) (?:shots|takes|scenes)|all shots)\b", r"film every shot again"),
    (r"(,? )(?:the )?same (?:prompts?|everything|descriptions?|words)(?: (?:as (?:before|is)|please|for all))*(?=[.!?]|$)", ""),
    (r"(?:^|(?<=[.!?;,] ))(?:oh no|oops|damn|argh)[,!. ]+", ""),
    (r"\bas well as\b", "and"), (r"\bon top of that\b|\bin addition\b|\bwhile (?:you're|we're|you are) at it\b|\bat the same time\b",
        "also"),
    (rf"\bspeed (?:up ({_SHOT})|({_SHOT}) up)(?: by)? ?(?:x ?(\d(?:\.\d+)?)|(\d(?:\.\d+)?)(?: ?x| times)?)(?= *(?:$|[,;.!](?!\d)|and\b))",
     lambda hit: f"{hit[1] or hit[2]} at {hit[3] or hit[4]}x speed"),
    (r"\b(?:to|auf) (\d+(?:\.\d+)?) ?(s|secs?|seconds?) (?:shorter|longer)\b", r"to \1 \2"),
    (rf"\b({_SHOT}),? (?:(?:no|sorry|wait|rather|or rather|i mean|i meant|make that|er+m?|uh+)[ ,]+)+({_SHOT})(?=\W)", r"\2"),
    (r"\b(\d)n(\d)\b", r"\1 and \2"), (r"(?<=\s)/\s+(?=(?:shot |scene |number )?#?\d+ ?[:,] ?[a-z])", "\n"),
    (rf",\s*{_SHOT} (?:stays?|remains?|is fine|is okay|can stay|as is)(?: (?:as (?:it|is)|the same)(?: is)?)?(?=\s*[,.;]|$)", ""),
    (r",? (?:and|but) (?:please )?(?:keep|leave) (?:all )?(?:the )?(?:others?|rest|everything else|all else)(?: (?:shots|scenes|ones))?"
     r"(?: [a-z]+)?(?=\s*[.!]?\s*$)", ""),
    (r"\b(?:whatever|all that|anything that) (?:comes|follows|is|happens) after\b", "everything after"),
    (rf"\bcrop (?:in (?:on )?)?({_SHOT}|it|that|this)(?: (?:a bit|in))?(?: (?:tighter|closer|in))?(?=\W|$)", r"closer on \1"),
    (r"\bthe (?:cut|join|transition) ((?:from|between|into|to|before|after) [^,.;]{1,30}?) (?:is|feels|looks|seems) (?:(?:way|far|a bit|"
        r"much) )?"
        r"too (?:hard|harsh|abrupt|sudden|rough|jarring)\b(?:[,.;–-]+ ?(?:so |please |can you |could you )*(?:soften|smooth(?:en)?|make) "
        r"(?:it|that)(?: out| over)?(?: (?:softer|smoother|gentler))?)?", r"crossfade \1"),
    (r"\bexport (?:(?:it|the film|this) )?(?:one|once|a version|a copy|one version|one copy)? ?(?:in|as) ([\w:.]+)(?:,? and| plus|,) "
     r"(?:one|once|another|a|the other|the second|also)(?: (?:one|version|copy))? ?(?:in|as) ([\w:.]+)", r"export in \1. export in \2"),
    (r"\bdon't let (?:anyone|anybody|people|me|us|them) (?:touch|change|edit) ", "lock "),
    (r"\b(shots?|scenes?) (\d+) (?:plus|more) longer (?:of|by) (\d)", r"\1 \2 longer by \3"),
    (r"\b(?:take|leave|get) (\w+) out of (?=shot|scene|#?\d|the\b)", r"remove \1 from "),
    (r"\bthe (\d)(?:st|nd|rd|th)(?:,? and| &|,) (?:the )?(\d)(?:st|nd|rd|th)\b(?! (?:shots?|scenes?|ones?|takes?|"
        r"clips?))", r"shots \1 and \2"),
    (rf"\b(?:make|have|let) ({_SHOT})(?: be| look)? (?:just )?as (?:bright|dark|warm|cold|dim|"
        rf"moody) as (?:in )?({_SHOT})\b", r"use the lighting of \2 for \1"),
    (rf"\bsame (camera|light|lighting|style)(?: work)? as (?:in )?({_SHOT}) (?:for|in|on) ({_SHOT})\b", r"use the \1 of \2 for \3"),
    (r"\bcut to ([^,;]{3,30}?) (?:right |directly |straight |immediately )(after|before) ", r"move \1 \2 "),
    (rf"\bthe camera (?:in|of|on) ({_SHOT}|the [\w' ]{{3,20}}?) (?:shakes|wobbles|jiggles|is too shaky|is shaky|is wobbly)(?: (?:way |"
        rf"far )?too much)?"
     r"(?:, (?:make it |keep it )?(?:steady|stable|smooth)(?:er)?)?(?=$|[,.;!]| please)", r"steady camera in \1"),
    (r"\blet the (music|soundtrack|score) (?:come|go) (down|up)\b", r"turn \2 the \1"),
    (rf"\b({_SHOT}) longer (?:of|de|um|von) (\d)", r"\1 longer by \2"),
    (rf"\b(?:let|make|have) ({_SHOT}) (?:flow|melt|blend|glide|bleed|dissolve|fade) (?:smoothly |gently |softly |slowly )?into ({_SHOT})"
     r"(?: smoothly| gently| softly| slowly)?", r"crossfade from \1 to \2"),
    (r"\b(?:keep|leave) (?:the )?(?:takes? of |pictures? of |shots? |scenes? )*((?:#?\d{1,2}(?:, ?| and | & )?)+)(?: as (?:it|"
        r"they) (?:is|are)"
     r"| alone)?,? (?:and |but )?(re-?film|re-?shoot|film|redo|re-?do|darken|brighten|mute|lock|delete|remove) (?:all )?(?:of )?"
     r"(?:the (?:rest|others)|everything else)\b", r"\2 everything except \1"),
    (r"\brestore (?:the )?(?:sound|audio|volume) (?:of|in) ", "unmute "),
    (r"\b(?:increase|raise|boost|up) the (contrast|saturation)\b", r"more \1"), (r"\b(?:decrease|lower|reduce) the (contrast|saturation)\b",
     r"less \1"),
    (r"\bshould ((?:[a-z]+ ){1,3})(have|wear|hold)(?=\s*(?:$|[,.;]))", r"should \2 \1"),
    (rf"\b(?:replace|swap|exchange) take (\w) (?:of|in|for) ({_SHOT}) (?:with|by|for) take (\w)\b", r"use take \3 for \2"),
    (rf"\bplay ({_SHOT}|the [a-z]+) twice\b(?! (?:as|the)\b)", r"duplicate \1"),
    (r"\brename the (?:film|movie) (?:to )?(\S+) and ((?:the )?\w+) to (?=\w)", r"title: \1. rename \2 to "),
    (r"(?:(?<=^)|(?<=, )|(?<=and ))((?:big|small|long|short|round|tall|wide|thick|thin|flat)\w*er) (?!(?:title|fade|shot|scene|music|"
        r"letters|lettering|"
        r"pause|take|film|"
     r"font|text|caption|gap|cut)\b)(\w+) (?:for|on) ((?:the )?[A-Za-z]+)(?=\s*(?:$|[,.;]|and\b))", r"make \3's \2 \1"),
    (r"\block ((?:(?:shots? )?#?\d{1,2}(?:, ?| and | & )?)+),? (?:and |but |then )?(re-?film|re-?shoot|film|redo|re-?do|darken|"
        r"brighten|mute|delete|remove)"
     r" (?:all )?(?:of )?(?:the (?:rest|others)|everything else)\b", r"lock \1. \2 everything except \1"),
    (rf"\b(?:swap|exchange|switch|trade|flip) (?:the )?({_NTH}) (?:and|with|for) (?:the )?({_NTH})\b(?! (?:shots?|scenes?|ones?|clips?))",
     r"swap the \1 shot and the \2 shot"),
    (r",? (?:and )?then (?:everything else|the rest|all (?:the )?others?)(?: (?:in (?:the )?same order|as (?:it|they) (?:is|was|are|"
        r"were)))?"
     r"(?=\s*[.!]?\s*$)", ""),
    (r"\b(?:forward|back|down|up) to (?=(?:position|place|slot|number) \d)", "to "),
    (r"\bturn (?:shots? )?(\d+) and (\d+) a?round\b", r"swap \1 and \2"),
    (rf"\bi find ({_SHOT}|the \w+(?: shot| scene)?) (?=(?:a bit |way |far |much )?too\b)", r"\1 is "),
    (r"\b(?:the )?(final|last|first|opening) shot should be (?:a )?new(?: one)?\s*[:,]\s*", r"new \1 shot: "),
    (r"\b(insert|add|put in|put),? ((?:right )?(?:after|before|between) [^,.;]{1,30}?), (?=(?:an?|one|another)\b)", r"\2, \1 "),
    (r"\bmake room for (?=an?\b)", "add "),
    (r"\b(\d+ ?(?:s|secs?|seconds)\b[^.!?\n]{0,30}?\b(?:make|cut|get|bring|trim) it (?:down )?(?:to )?)(\d+)(?=\s*(?:$|"
        r"[.!,]))", r"\1\2 seconds"),
    (r"^(?:please )?(?:keep|leave) (?:everything|all|it all|all shots|all the shots)(?: else)?(?: as (?:it|they) (?:is|"
        r"are))?,? (?:and |but )?"
     r"(?:only|just) (?=\w)", ""),
    (r"^(?:an? |the )?opening card (?=(?:saying|that says|with|reading|:)\W)", "title card "),
    (r"\bin (?:big|large|huge|bold|small|giant|tiny) letters (?=(?:on|over|in|across)\b)", ""),
    (r"\b((?:voice-?over|narrat\w+)[^.;]*?),? (?:with )?(?:an?|one|some) (?:line|sentence)s? (?:on|for|in|over|per|of|to) (?:each|every|"
        r"all)"
        r"(?: the)? (?:shots?|scenes?|one)\b", r"\1"),
    (r"\bthe alternates?(?= (?:for|of|in|on)\b)", "the alternate take"),
    (r"\bnew (?:opening|intro)\s*[:–-]\s*", "new first shot: "), (r"\bnew (?:ending|finale)\s*[:–-]\s*", "new last shot: "),
    (r"\b(?:play|show|put|have|run|cut)?(?: (?:all )?(?:the )?)?(?:shots|scenes|clips) in (?:this|that|the following|such) "
        r"order\s*[:–-]?\s*"
        r"(?=#?\d)", "order: "),
    (r"\b(?:from )?(?:the )?left to (?:the )?right\b", "right"), (r"\b(?:from )?(?:the )?right to (?:the )?left\b", "left"),
    (r"\b(pull|push|move|bring|dolly|track|zoom|tilt)( slowly| gently)? the camera (back|in|out|closer|forward|away|up|down)\b",
        r"\1 \3\2"),
    (r"\bbefore (?:everything|anything|all)(?: else)?(?=\s*(?:$|[,.;:!]))", "at the start"),
    (r"\bafter (?:everything|all)(?: else)(?=\s*(?:$|[,.;:!]))", "at the end"),
    (r"\b(?:one|a) (?:last|final) (?:image|picture|shot|scene|view)\s*[:–-]\s*", "a new last shot: "),
    (r"\(\s*([\ue100-\ue1ff])\s*\)", r": \1"),
    (r",?\s*\b(?:everywhere|wherever|whenever|in every shot (?:in which|where)) (?:that )?(?:he|she|it|they) "
        r"(?:appears?|shows? up|turns? up|"
     r"(?:is|are|can be)(?: seen)?)\b(?=\s*(?:[,.;!?]|$))", ""),
    (r"^\W*(?:please )?(?:trade|switch|swap|change) (?:places|positions)\s*[:,–-]\s*([\w# ]+?) (?:and|with) ([\w# ]+)", r"swap \1 and \2"),
    (r"\b(the [\w ]{2,20}?(?:shot|scene)) (?:works|fits|would work|would fit|is|reads|plays) (?:much |far "
        r")?(?:better|best|well|good|great) as "
     r"(?:the |an? )?(?:closing|last|final|opening|first)(?: shot| scene| one)?,? (?:so )?(?:please "
         r")?(move|put|bring) it (?=to|at)", r"\2 \1 "),
    (r"^\W*(?:please )?(?:finish|end|close)(?: the film| it)? with (?:one more|another|a new|an extra|an additional) "
        r"(?:shot|scene)\s*[:,–-]\s*",
     "add a new last shot: "),
    (r"^\W*(?:please )?(?:start|open|begin)(?: the film| it)? with (?:one more|another|a new|an extra|an additional) "
        r"(?:shot|scene)\s*[:,–-]\s*",
     "add a new first shot: "),
    (r"^where ((?:the|he|she|it|they|[A-Z]\w+) [^,]{3,40}), (?=(?:please "
        r")?(?:use|take|pick|choose|make|put|add|film|show|change|lock|try)\b)",
     r"in the shot where \1, "),
    (r"\btitle[- ]style(?:d)? (?=(?:opening )?(?:shot|scene|view)\b)", ""),
    (r"\bstop[- ]?motion (?:puppets?|dolls?|figures?|models?)\b", "stop-motion"),
    (r"\bthe middle (take|version|one) of the three\b", r"the second \1"),
    (r"(\d{1,2}[:x]\d{1,2}),? (?:the )?cinema(?:tic)?[- ]?(?:wide|scope)(?:screen)?\b", r"\1"),
    (r"\b(?:put|move|bring|make|have) (?:the )?last(?: shot| one)? first,? and (?:the )?first(?: shot| one)? last\b|"
     r"\b(?:put|move|bring|make|have) (?:the )?first(?: shot| one)? last,? and (?:the )?last(?: shot| one)? first\b",
     "swap the first shot and the last shot"),
    (rf"\b(?:hold|keep|stay on|linger on|rest on) (?:on )?the (?:very )?(?:last|final|end) (?:frame|picture|image)"
     rf"(?: (?:of|in) ({_SHOT}|the [\w' ]{{3,25}}? (?:shot|scene)))?"
     r"(?= (?:for |on )?(?:a|an|one|two|three|\d|half)\b(?!.*\b(?:more|longer|extra)\b))",
     lambda hit: f"freeze {hit[1] or 'the last shot'}"),
    (r"\blast (\d+(?:\.\d+)? ?(?:s|secs?|seconds?)) (?:more|longer)\b", r"longer by \1"),
    (r"\bcaption (?:the (?:moment|shot|scene|bit|part) (?:(?:when|where|that) "
        r")?)(?!on\b|in\b)([^\ue100-\ue1ff]{4,50}?) (?:with|as|saying)\s+(?=[\ue100-\ue1ff])",
     r"add a caption to the shot where \1: "),
))
