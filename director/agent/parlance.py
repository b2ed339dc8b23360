"""How people write in haste or with manners, in the words that the rules know: no politeness, no reasons, no chat spellings.

Only the frame of a request goes; what it is about stays word for word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from director import dictionary
from director.agent import remarks, unseen
from director.agent.amounts import figures
from director.agent.haste import CHAT, CHATTED, PHRASES
from director.agent.orders import HEADS
from director.agent.paraphrase import present
from director.agent.targets import MARK, QUOTE

_SIGNED = re.compile(
    r"(?:^|(?<=[.!?\n]))\s*(?i:(?:with )?(?:my |our )?(?:(?:kind|best|warm|many|friendly)(?:est)? (?:regards|wishes|thanks)|"
    r"regards|"
    r"sincerely|yours|cheers|best|love|xo+|thanks|"
    r"thank you)(?: (?:so much|a lot|in advance|again|very much|everyone|all|guys))*)[,!.\s]*(?:[A-Z][\w.]*\s*){0,3}[!.]*\s*$")
_GREETED = re.compile(
    r"^\s*(?:dear|hi|hiya|hey|hello|yo|heya|good (?:morning|afternoon|evening|day)|greetings|"
    r"howdy)\b(?:[^,.!?\n:;]{0,30}[,!.:;\n]|(?: (?:there|all|everyone|everybody|director|team|guys|folks|again|you))*\s*$)",
        re.I)
_LISTED = re.compile(r"(?:^|(?<=\n)|(?<=[;.] ))\s*(?:\(?\d{1,2}[).](?!\d)|[a-h]\)|[-*•–]|#\d{1,2}[:.)])\s+(?=\S)", re.I)
_THANKS = re.compile(r"(?:many |so |and )?(?:thanks?|thank you|cheers|merci|danke|gracias|bye|see you)\b[a-z ,!.'’]{0,40}", re.I)
_NUMBERED = re.compile(r"(?:^|(?<=\s))\(?[1-9][.)]\s+(?=[A-Za-z])")
_HEADED = re.compile(
    r"^(?:(?:and|just|only|so|okay|here(?:'s| are| is)|my|our|the|a|an|one|two|three|four|some|few|couple of|small|little|last|"
    r"more|"
    r"quick|other|"
    r"another|tiny|of|final|next|new|minor)\s+)*(?:things?|notes?|changes?|fix(?:es)?|edits?|requests?|feedback|ideas?|wish(?:es)?|"
    r"comments?|"
    r"tweaks?|points?|update|remarks?|corrections?|to-?do|todo|list|plan)(?: (?:though|from|for|please|left|on|about|before|after|"
    r"until|that|which|i|we|to)\b[^:,;!.]{0,40})?\s*(?:[!.–-]|:(?!\d))+\s*",
    re.I)
_WHO = (
    r"(?:(?:my|our|the|a) (?:\w+ ){0,2}?(?:boss|client|kids?|wife|husband|team|producer|director|agency|friend|friends|mum|mom|"
    r"dad|son|"
    r"daughter|little one|teacher|pupils|students|editor|colleagues?|customer|sponsor|audience|partner|sister|brother|people|"
    r"grandma|"
    r"reviewers?|test audience|test viewers|viewers)|(?:my|our) (?!film|movie|video|story|title|music|ending|shots?|hero|cat|"
    r"robot)\w+|he|she|they|everyone|everybody|people|some people)"
)
_REPORTED = re.compile(rf"^(?:and |but |so )?(?:(?-i:(?:(?:Mr|Mrs|Ms|Dr|Prof|Miss)\.? )?[A-Z][a-z]+(?: [A-Z][a-z]+)?) (?=(?:also |"
    rf"just )?(?:asked|suggested|wondered|proposed|wished|says|said|thinks)\b)|"
    rf"{_WHO} )(?:also |all |really |just )*(?:says?|said|thinks?|thought|feels?|felt|finds?|found|asks?|asked|wants?|wanted|"
                       r"would like|would love|would prefer|prefers?|preferred|wondered|proposed|wished|suggests?|suggested|"
                       r"insists?|"
                       r"insisted|requests?|requested|told us|told me|needs?|asked for|likes?)"
                       r"(?: (?:that|whether|if|for|me to|us to|you to|to have|to see|if (?:we|you) (?:can|"
                       r"could)))*\s+(?![\ue100-\ue1ff])", re.I)
_FRAMES = re.compile(r"^(?:" + "|".join((
    r"(?:(?:can|could|may|might|would|will|must) (?:i|we) |i(?:'d| would)? (?:like to |want to |have to |must )?|let me )"
    r"(?:please |kindly |just )*(?:ask|trouble|bother|beg|request|urge|invite)(?: (?:you|u))?(?: (?:to|for|that (?:you|"
    r"we)))?\s+(?!about|what|"
    r"how|why|if|whether)",
    r"(?:please|hey|yo|hi|hello|okay|so|well|also|and|then|but|actually|maybe|perhaps|alright|plus|basically|honestly|sorry|oh|ah|u+m+|uh|"
    r"h+m+|er+m*|oops|ooh|"
    r"btw|by the way|fyi|again|finally|lastly|firstly|additionally|next up|kindly|quickly|simply|anyway|ideally|if possible|if "
    r"you can|"
    r"when you (?:can|have (?:a )?(?:time|minute|sec|second))|for now|this time|on second thoughts?|(?:and )?one more thing|(?:and "
    r")?(?:one )?last thing|"
    r"quick one|new idea|wait|listen|except|just(?! keep| (?:the|shot|a|an|one|\d))|now(?! it)|afterwards|after that|thanks?|"
    r"thank you|"
    r"really)\b(?! \w+ (?:scene|shot))[\s,:;.!–-]*",
    r"(?:no|yes|yeah|look|first|first of all|second|secondly|third|thirdly|next|last|right|fine|good|great|cool|nice|perfect|love "
    r"it|"
    r"lovely|director|team|"
    r"guys|never ?mind|still|now|here|there|in general|overall|anyway|in the end|though)(?:\s*[,!:;.–]+\s*|\s+-+\s*)",
    r"(?:(?:oh )?no(?: no)*|wait|hm+)(?:[\s,]+(?:wait|no))*[\s,]+(?=(?:undo|bring|put|keep|go|take|make|revert|swap|i)\b)|"
    r"(?:(?:that's|"
    r"that is|that was|this is) )?not (?:really |quite )?what (?:i|we) (?:meant|wanted|had in mind|asked for|said)\s*[,;:.!–-]+\s*",
    r"(?:don't|do not|never) mind (?:that|this|it|him|her|them)\b[\s,:;.!–-]*|(?:ignore|disregard|forget) (?:that|this)(?: part| "
    r"bit)?[,;:]\s*",
    r"(?:can|could|would|will|shall|should|may|might) (?:you|we|i)\b(?! (?:call|tell|explain|describe|say))(?: (?:please|maybe|"
    r"perhaps|"
    r"possibly|kindly|just|also|then|"
    r"instead|quickly|all|both|ever))*\s+(?:try to |try and |go ahead and |get to )?(?!have (?:a look|the price))",
    r"(?:is|would|will) (?:it|that) (?:be )?(?:too much (?:trouble|work|bother|effort|to ask|hassle)|(?:a lot of|much|any) "
    r"(?:trouble|"
    r"work)|too (?:hard|difficult|complicated))(?: for (?:you|us))?(?: to(?: ask(?: you)?(?: to)?)?| if you)?\s+",
    r"(?:is|would|will|might|was) (?:it|there) (?:be )?(?:at all )?(?:possible|okay|ok|better|nice|nicer|great|cool|good|lovely|"
    r"fun|"
    r"feasible|any way|a way|"
    r"a chance|a possibility)(?: for (?:you|us|me))?(?: to|(?: that| if)? (?:we|you|i)(?: (?:could|can|would))?)?\s+",
    r"it (?:would|might|could|'d) be (?:\w+ )?(?:better|nice|nicer|great|cool|good|lovely|fun|best|amazing|awesome|perfect|"
    r"helpful|neat|"
    r"sweet|wonderful)(?: for (?:you|us|me))?(?: to| if(?: (?:we|you|i))?(?: (?:could|can|would))?)?\s+",
    r"(?:do you think|any chance|do you reckon|is there any (?:way|chance)|any way)(?: that)? (?:you|we|i)?\s*(?:could|can|might|"
    r"to)?\s+",
    r"(?:i|we)(?: am| are|'m|'re| was| were)? (?:just )?(?:wondering|wonder|thinking|hoping|hope|asking)(?: (?:if|whether|that|"
    r"about|of|"
    r"for))?(?: (?:you|we|i)(?: (?:could|can|would|might))?)?\s+",
    r"(?:would|do) you mind(?: if (?:we|you))?\s+|mind (?=\w+ing\b)|feel free to\s+|go ahead and\s+|(?:try|attempt)(?: to| and)? "
    r"(?=\w+ (?!shot|take))|(?:please )?(?:remember|be sure|make sure|ensure|see)(?: to| that(?: you)?| you)\s+",
    r"(?:i|we|you)(?:'d| would)?(?: also| really| just| still| rather| much| both)* (?:like|love|prefer|want|wish|need|have got|"
    r"have|'ve "
    r"got|'d rather|ought|going|might want|may want)(?: (?:you|us))? to (?!go\b)(?:have |see )?(?=[a-z])",
    r"(?:i|we)(?:'d| would)? (?:really |also |just )*(?:want|need)(?: to (?:see|have))? (?=(?:more|less|fewer|lots of|heavy|some)\b)",
    r"(?:i|we)(?:'d| would) (?:rather|sooner)(?: (?:have|see|you|we))?\s+",
    r"(?:i|we)(?:'d| would)?(?: really)? (?:like|love|prefer|appreciate) it if (?:you|we)?(?: could| would| can)?\s*",
    r"(?:i|we) (?:honestly |really |just |still |do |also |actually |sometimes |kind of )*(?:think|feel|guess|suppose|reckon|"
    r"believe|say|mean|suggest|propose|vote|find)(?: that| we| you| you guys)*(?: "
    r"(?:should|"
    r"could|can|need to|might|must|ought to))?(?:,)?\s+(?!the (?:music|film|movie) is$|it$|that$)",
    r"(?:we|you) (?:could|should|can|need to|have to|must|might|ought to)(?: (?:just|also|please|maybe|then))*\s+(?!see\b)",
    r"(?:please |would you |could you |kindly )*be (?:so|very|that) (?:kind|good|nice|lovely|sweet)(?: as to| and| to)?\s+",
    r"if (?:it|that|there|you|possible|this|we|i)\b[^,.;]{0,40}\b(?:trouble|mind|time|possible|okay|ok|alright|all right|fine|can|"
    r"could|moment|"
    r"work|hassle|bother|chance|feasible|easy|budget)\b[^,.;]{0,20}[,;]\s*",
    r"(?:i|we)(?:'d| would)(?: be)? (?:so |very |really |ever so |most )*(?:grateful|thankful|happy|glad|delighted|obliged|appreciate it|"
    r"pleased) (?:if|to have)(?: (?:you|we)(?: (?:could|would|can|might))?)?\s+",
    r"(?:keep|leave) (?:that|it|this)(?: (?:like that|as is|as it is|so))?,? but\s+",
    r"let'?s(?: (?:just|also|please|maybe|try to|try and|have|see|get))*(?: (?:you|us))?\s+(?!shot)|let us\s+|time to\s+|i'll "
    r"have\s+",
    r"(?:how|what) about(?: (?:we|you|if you|if we|if))?\s+|what if (?:you|we)\s+|why (?:don't|not|don't you|don't we)(?: (?:you|"
    r"we))?\s+(?=[a-z]+ )",
    r"(?:imo|imho|in my opinion|to me|for me|from my side|personally)\b[\s,:]*|(?:it )?seems(?: to me)?(?: like| that)?\s+",
    r"all i want is (?:for )?\s*|the (?:only|main|one) thing is(?: that)?[,:]?\s*",
)) + ")", re.I)
_ASKED = re.compile(
    r"^(?:can|could|should|would|may|might|must|shall|will)\s+(?!you\b|we\b|"
    r"i\b)(?P<who>(?:[^\s,;:?]+\s+){1,8}?)(?P<maybe>(?:please|"
    r"maybe|perhaps|also|all|both|each|actually|possibly|instead) )*"
    r"(?P<verb>be|have|get|look|feel|go|come|start|begin|end|last(?! (?:one|shot|scene|clip|two|three|bit|part)\b)|show|use|happen|"
    r"move|play|wear|stand|sit|sound|say|stay|hold|follow|run|walk|turn|become|open|"
    r"close|fade|fit|work|take|trade|exchange|appear|fly|fall|carry|wave|dance|jump|smile|laugh|cry|sleep|push|pan|zoom|orbit|"
    r"circle|"
    r"track|float|glow|shine|snow|rain|swap|switch)\b\s*", re.I)
_LIKED_IF = re.compile(r"^(?:i|we)(?:'d| would)(?: really| just)? (?:like|love|prefer|appreciate) it (?:if|when) (?P<what>(?!you\b|we\b|"
    r"i\b).+)",
    re.I)
_REASON = re.compile(
    r"\s*[,;–—-]?\s+\b(?:because|since (?=it|they|we|i|the|that|there|he|she)|as (?=it's|it is|they\b|we\b|i\b|that's|there's|"
    r"i'm)|so "
    r"(?:that )?(?=(?:i|we|they|he|she|it|people|"
    r"viewers|you|my|our|the audience) (?:can|could|will|would|have|don't|won't|know|get|see|is|are|'ll)\b)|given that|otherwise|"
    r"in case|"
    r"for the (?:ad|client|feed|slot|pupils|kids|school|web|website|presentation|meeting|festival)\b)[^;:]*$"
    r"|\s*[,;–—]\s*(?:and )?(?:(?:it|they|that|this|those|these|there)(?:'s|'re| is| are| was| were| looks?| feels?| seems?| "
    r"drives?| "
    r"distracts?| drags?| doesn't| don't| has| have| takes?|"
    r" just| really| makes?| goes| ruins?| kills?| adds?| sounds?)|its|you(?: just)?(?: want| need| have| should) to (?:enjoy|see|"
    r"feel|hear|notice|understand|get)|we(?:'re| don't| do not| feel| think| have| already| won't| "
    r"can't| just|'ve| post| need to|'ll)|i(?:'m| don't| can't| do not| "
    r"hate| love| like| think| feel|'ve| have| just| never|'ll)|(?:my|our) \w+|nobody|no one|everyone|not needed|thanks|that's|"
    r"who needs|"
    r"what do you|okay)\b(?!.*\b(?:should|could|instead|please)\b)[^;:]*$", re.I)
_TAIL = re.compile(
    r"[\s,]+(?:please|thanks|thank you|for me|all of it|all the way through|across the board|it's for [\w ]{2,30}|"
    r"it is for [\w ]{2,30}|its for [\w "
    r"]{2,30}|"
    r"okay|though|too please|if (?:you can|possible|you could|you don't mind|that's okay|that works)|when you (?:can|have (?:a "
    r")?(?:time|"
    r"sec|second|minute))|"
    r"asap|imh?o|right away|now please|anymore please|i think|i guess|as i said|like i said|don't you think|do you think|or something|"
    r"or so|or "
    r"whatever|if you like|will you|would you|could you|"
    r"can you|can we|would be (?:nice|great|cool|lovely|good|better|perfect|fun|awesome)|might be (?:nice|better|good|cool)|after "
    r"all|"
    r"for a change|for once|somehow|in general|by the way|mate|m8|bro|bruh|fam|dude|guys|folks|buddy|chief|lads|"
    r"from now on|at all|today|tonight please|again please|is fine|is okay|that's all|nothing else|same everything|no rush|if it "
    r"helps)$", re.I)
_ASIDE = re.compile(
    r"^(?:(?:nothing|not too|no) (?:too )?(?:fancy|flashy|frills|special|big|crazy)|keep it simple|simple is (?:fine|best)|"
    r"same shots(?: please)?|"
    r"(?:that's|that is|this is) (?:all|it|everything|perfect|great|fine)\b.*|nothing else.*|no other changes.*|everything "
    r"else "
    r"(?:stays|can stay|is|should stay|looks|remains|as)\b.*|"
    r"(?:keep|leave) (?:the rest|everything else|all (?:the )?(?:rest|others?))\b.*|the rest (?:is|looks|can stay|stays|as)\b.*|"
    r"(?:don't|do not) (?:change|touch) (?:anything|the rest|everything) ?(?:else|as it is)?.*|other than that.*|apart from that.*|"
    r"otherwise.*|"
    r"(?:no rush|hope (?:that|this|it) .*|does that make sense|makes sense|sorry.*|my bad|not bad|almost there|getting there|so "
    r"close|"
    r"much better|better|wow.*|hooray|yay.*)|"
    r"(?:i|we) (?:absolutely |really |just |all |both |still |only |do )*(?:love|like|adore|enjoyed|enjoy)(?:d)? (?:it|this|that|"
    r"how|the "
    r"(?:film|movie|result|rest|idea)|them|where|what)\b.*|"
    r"(?:looks?|looking|sounds?) (?:good|great|amazing|lovely|perfect|nice)\b.*|(?:it|this|the film|the movie)(?:'s| is| looks) "
    r"(?:really "
    r"|so |already |almost |very |pretty |looking )*(?:good|great|amazing|lovely|perfect|nice|fantastic|beautiful|close|for)\b.*|"
    r"(?:love (?:it|this|that|the)|(?:great|nice|good|amazing|fantastic|brilliant|excellent|super|lovely|beautiful|superb|perfect|"
    r"cool) "
    r"(?:job|work|stuff|start|result|film|movie|one|so far|already)|well done|great|nice|"
    r"perfect|lovely|okay|fine)\b(?:(?! but\b)[^:,]){0,30}|"
    r"(?:it|this|that)(?:'s| is) for (?:my|our|the|a|an|tik|insta|you|social|work|school)\b.*|its for .*|"
    rf"(?:i|we|{_WHO}) (?:just |have |'ve |had |also )*(?:watched|showed|saw|seen|noticed|went|were|was|talked|spoke|met|got|sent|"
    rf"posted|"
    rf"tried|laughed|cried|reviewed|discussed|looked at|been|forwarded|played|screened)\b.*|"
    r"(?:please )?(?:keep|leave) (?:all|every|each|the) (?:(?:of )?the )?(?:\w+ )?(?:shots?|scenes?|clips?)(?: (?:in|there|as "
    r"they are|"
    r"though|please))?|"
    r"(?:nobody|no one|everyone|everybody) \w+s\b.*|(?:the|a) (?:little one|kids?|client|boss|audience|pupils) (?:\w+ )?(?:wants? "
    r"an? "
    r"\w+ for|loved?|likes?|forwarded|were|was|said hi)\b.*|"
    r"(?:two|three|a few|some|one|a couple of) (?:\w+ )?(?:things?|notes?|changes?|tweaks?)(?: though| please| left)?|"
    r"(?:i|we)(?:'m| am|'re| are) (?:so |really |very |not )?(?:happy|glad|pleased|excited|sorry|thrilled|in a hurry|late|sure|"
    r"done)\b.*|"
    r"(?:the |my |our )?(?:reasons?|why|background|context|explanation|fyi)(?: is| being)?\s*[:–-]\s*.*|"
    r"(?:it's|it is) (?:just )?(?:too )?(?:distracting|annoying|for \w+).*|(?:surprise|trust) me.*)$", re.I)
_BECAUSE = re.compile(r"(?:(?<=[.!?,;:])|(?<=^)|(?<= and)|(?<= but))\s*(?:they|we|i|he|she|it|this|that|people|everyone|(?:my|our|"
    r"the) "
    r"(?:kids?|client|boss|team|wife|husband|friends?))\b[^.!?]*?,?\s+so\s+(?=(?:could|can|please|would|let's|make|i'd)\b)", re.I)
_LIKE_THAT = re.compile(r"\b(?:that|this) (?:style|look)\b|\blike that\b", re.I)
_JOINED = re.compile(r",?\s+(?:so|and so|therefore|hence)\s+(?=(?:could|can|please|would|let's|make|i'd)\b"
                     r"(?! (?:shots?|scenes?|clips?|numbers?|the \w+)? ?#?\d*$))", re.I)


@lru_cache(maxsize=64)
def plain(text: str) -> str:
    """A message without greeting, signature, list numbers, pictographs and chat spellings."""
    text = CHATTED.sub(lambda hit: CHAT[hit[0].lower()], text)
    text = figures(text)
    for said, meant in PHRASES:
        text = said.sub(meant, text)
    text = _SIGNED.sub("", _GREETED.sub("", text, count=1))
    if len(_NUMBERED.findall(text)) > 1:
        text = _NUMBERED.sub("\n", text)
    if len(_LISTED.findall(text)) > 1 or "\n" in text:
        text = _LISTED.sub("\n", text)
    text = re.sub(r"[?.!]\s+(?=(?:like|such as|with|maybe with|as if|sort of like|kind of like|e\.g\.)\s)", ", ", text, flags=re.I)
    text = _BECAUSE.sub(lambda hit: hit[0] if _LIKE_THAT.search(text[hit.end():]) else ". ", text)
    text = re.sub(r"[¿¡]", "", text)
    return text.strip() if _LIKE_THAT.search(text) else _JOINED.sub(". ", re.sub(r"[ \t]+", " ", text)).strip()


def sentences(text: str) -> Iterator[str]:
    """Sentences as bare requests. A full stop inside a number or a quotation ends nothing."""
    parts = [part for part in re.split(r"(?<=[.!?])\s+(?!\d+\s*$)|\n+|(?<=[。！？])", text) if not _THANKS.fullmatch(part.strip())]
    parts = unseen.together(parts)
    telling = [part for part in parts if not remarks.aside(part)]
    for part in telling or parts:
        bare = request(part)
        if re.search(rf"\w|{MARK}|{QUOTE}", bare):
            yield bare


def request(sentence: str) -> str:
    """A sentence without the frame around its request: 'would you mind making it darker, it's too bright' -> 'make it darker'."""
    text = sentence.strip(" .!?。！？,")
    if (liked := _LIKED_IF.match(text)) and (wished := present(liked["what"])):
        text = wished
    while True:
        shorter = _HEADED.sub("", text, count=1)
        shorter = _FRAMES.sub("", shorter, count=1)
        shorter = _REPORTED.sub("", shorter, count=1) if not aside(shorter) else shorter
        shorter = _TAIL.sub("", shorter).strip(" .!?。！？,")
        if not shorter:
            return ""
        if shorter == text:
            break
        text = shorter
    text = _unasked(_root(text))
    bare = _REASON.sub(_wish_behind, text)
    return (bare if re.search(rf"\w\s*\w*\s+\w|{MARK}|\d", bare) and bare != text else text).strip(" .!?,")


_NEXT_WISH = re.compile(rf",\s+(?:and|then|and then)\s+(?P<wish>(?:{'|'.join(sorted(HEADS))})\b.*)$", re.I)


def _wish_behind(reason: re.Match[str]) -> str:
    """What stands behind a reason and is a wish of its own: 'cut 2, I don't need it, and extend 3'."""
    more = _NEXT_WISH.search(reason[0], 3) if reason[0].lstrip().startswith(",") else None
    return f", {more['wish']}" if more else ""


def aside(sentence: str) -> bool:
    """Whether a sentence only tells or praises and asks for nothing."""
    return _ASIDE.match(sentence.strip(" .!?,")) is not None and _WISHED_AFTER.search(sentence) is None


_WISHED_AFTER = re.compile(
    r"(?:[,;:–—-]\s*|\b(?:and|but|so|though) )(?:(?:so|and|but|then|maybe|please|honestly|perhaps|actually|though|i think)[ ,]+)*"
    r"(?:(?:could|can|would|should|shall) (?:you|we|i|it|they|he|she|the|there|this|that)\b|let's\b|please \w|i(?:'d| would) (?:like|love|"
    r"prefer)\b|i (?:want|need)\b|(?:make|turn|put|add|remove|take|give|get|cut|swap|move|trim|lose|drop|use) (?:the|it|that|them|a|"
    r"an|shot|"
    r"some|his|her|in|out|off|up|down|back|more|\d)\b)", re.I)
"""A request behind what is told: 'we watched it again, could you make the corridor red?'"""


def _root(text: str) -> str:
    """'making it darker' -> 'make it darker', where a frame left a gerund."""
    hit = re.match(r"([a-z]+ing)\b(?= \S)", text, re.I)
    if hit and not re.match(r"(?:everything|nothing|something|anything|closing|opening|ending|during|morning|evening|king|ring|"
        r"following|"
        r"string|spring|tracking|panning|establishing|floating|glowing|flying|falling|crossfading|being)\b", text, re.I):
        base = dictionary.bases(hit[1].lower(), "verb")
        return f"{base[0]}{text[hit.end():]}" if base else text
    return text


_HAVE = re.compile(r"^(?:have|let|make|get|see|show|want|need|i want|we want|i need|i'd like|we need|i'd love|we'd like|we'd love|"
    r"i "
    r"would like|we would like)\s+(?P<who>(?:the |a |our |both |all )?(?!me\b|us\b|more\b|some\b|shots?\b)[\w']+(?: and (?:the "
    r")?\w+)?)"
                   r"(?: to)?\s+(?P<verb>[a-z]+)\b(?! (?:more|shot|scene))", re.I)


def _deed(word: str) -> bool:
    """Whether a word is a verb in its base form and hardly anything else: 'wave', not 'dirty' or 'light'."""
    base = word.lower()
    return base in ("be", "look", "wear", "hold", "have", "wave", "hug", "sit", "stand", "fall", "play") or (base
        in dictionary.bases(base, "verb") and not dictionary.bases(base, "adj")
                                                    and not dictionary.bases(base, "noun"))


_MOVES = frozenset("pan zoom tilt push pull track dolly orbit roll crane drone focus".split())


def _unasked(text: str) -> str:
    """'can the film be square' -> 'the film should be square'."""
    hit = _HAVE.match(text)
    let = hit is not None and re.match(r"let\b", text,
        re.I) is not None and hit["verb"].lower() in dictionary.bases(hit["verb"].lower(), "verb")
    if hit and not let and hit["verb"].lower() in _MOVES:
        return text                                        # 'get a whip pan' asks for a move of the camera
    if hit and (let or _deed(hit["verb"])) and not dictionary.bases(hit["who"].split()[-1].lower(), "adj"):
        who = {"them": "they", "him": "he", "her": "she"}.get(hit["who"].strip().lower(), hit["who"].strip())
        return f"{who} should {hit['verb']}{text[hit.end():]}"
    hit = _ASKED.match(text)
    return f"{hit['who'].strip()} should {hit['verb']} {text[hit.end():]}".strip() if hit else text
