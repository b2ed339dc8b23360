"""What a request says to whoever makes the film: wishes told with 'I' and 'you', greetings, orders, remarks on the film. None is a shot."""

from __future__ import annotations

import re

from director.screenwriter.words import actor, third, verb_form, verb_like

BRAND = re.compile(r"(?i:the |our |my )?(?i:brand|client|company|product|agency|label|sponsor)(?: "
                   r"name)?(?:['’]s)?\s*(?:is(?: called)?|=|:)\s*"
                   r"[A-Z][\w'’&. -]{1,30}$")
"""'Brand is Goodboy.' names who asks."""
_FILM = (
    r"running time|run ?time|length|duration|music|soundtrack|score|narrat(?:or|ion)|voice[- ]?over|vo|phone number|website|captions?|"
    r"subtitles?|titles?|"
    r"title cards?|end cards?|credits|aspect(?: ratio)?|format|resolution|frame rate|budget|deadline|audience|tone|mood|style|look|"
    r"palette|edit|pace|pacing|tempo|rhythm|camera|shots?|cuts|takes?|close-?ups?|angles?|framing|composition|transitions?|"
    r"screens?|tvs?|displays?|speakers|(?:social )?feed|client|film|movie|video|vid|clips?|scenes?|reel|short|spot|ad|commercial|piece|"
    r"format|"
    r"animation|dialogue|storyboard|gags?|chapters?|episodes?|sections?"
)
_WISH = (
    r"want|wants|like|love|need|wish|prefer|rather|hate|care|mind|imagine|picture|envision|envisage|think|thinking|thought (?:of|about|it)|"
    r"hope|hoping|mean|guess|suppose|trust|dreaming|fancy|appreciate|have in mind|had in mind|looking for|look for|planning|trying to|"
    r"wondering|(?:am|are|was|were) after"
)
_NEG = r"(?:do not|don['’]?t|does not|doesn['’]?t|did not|didn['’]?t|would not|wouldn['’]?t|will not|won['’]?t|never|really)"
_US = r"(?:(?:i|we)(?:['’](?:d|m|re|ve|ll))?|im|ive)"
_GREETING = re.compile(
    r"^\s*(?:hi|hiya|hello|hey|dear (?:[\w]+ ?){1,3}|good (?:morning|afternoon|evening|day)|greetings)(?: (?:there|all|everyone|team|guys|"
    r"folks|again))?\s*[!,.:–—-]+\s*(?:so,?\s+)?", re.I)
_STRIP = (
    # 'What I want: an otter …', 'what we have in mind is a snail who …'
    r"(?:and |but |so )?what (?:i|we)(?:['’]d| would)? (?:(?:really|actually) )?(?:want|need|imagine|picture|have in mind|like|love|"
    r"am after|"
    r"are after|see|envision|had in mind)(?: to (?:see|show|have|make|tell))?(?: here)?(?: is)?\s*[:=,–—-]?\s+(?=an?\b|the\b|one\b|two\b|"
    r"three\b|our\b|my\b|[A-Z])",
    # 'here is what I have in mind: …', 'My daughter invented this: …', 'the idea: …'
    r"[^.:!?\n]{0,70}\b(?:(?:invented|wrote|imagined|drew|told me|dreamt|dreamed|made up|came up with) (?:this|it)|in mind|the (?:idea|"
    r"story|plot|concept)|as follows|goes like this|"
    r"(?:made|thought|dreamt|dreamed) (?:this|it) up|like so|my idea|our idea|short version|"
    r"in short|in a nutshell)\s*:\s+",
    # 'I imagine a man …', 'I'd like to follow one umbrella …', 'I was thinking of a snail …'
    rf"(?:so |well |ok(?:ay)?,? |basically,? )?{_US}(?: would| was| am| were| have been| could| keep)?(?: really| just| always)? "
    r"(?:imagin(?:e|ing)|pictur(?:e|ing)|envision(?:ing)?|envisage|see|want(?:ed)?(?: to (?:see|show|follow|tell|film|watch|have))?|"
    r"(?:would )?(?:like|love)(?: to (?:see|show|follow|tell|film|watch|have|make))?|need|thinking (?:of|about)|thought (?:of|about)|"
    r"have in mind|had in mind|dream(?:ing)? of|fancy|am after)(?: something like)?(?: how| here)?\s+"
    r"(?=(?:an?|the|one|two|three|four|our|my)\b)(?!(?:the|our|my) (?:film|video|clip|whole|music|ending|look|style|mood|camera|"
    r"colou?rs?)\b)",
    r"(?:the|this|our) (?:film|video|piece|short|story) (?:belongs to|follows|is about|tells (?:the story )?of|centres on|centers on)\s+"
    r"(?=(?:an?|the|one|two|three|our)\b)",
    r"(?:can|could|would) (?:you|u) (?:please )?(?:do|make|create|film|give (?:me|us))\s+(?:[^.,;:]{0,40}?\s)?(?:with|about|of|where)\s+"
    r"(?=(?:an?|one|two|three)\b)",
    r"(?:we['’]re|we are)\s+(?=(?:two|three|four|five|six)\s[a-z]+\s[a-z]+ing\b)",
    r"(?:imagine|picture|suppose|what if|what would happen if)(?: this| that)?\s*[:,]?\s+(?=(?:an?|the|one|two|three|every|all|our|my|"
    r"it)\b)",
    # 'My daughter wants a film about our cat'
    r"(?:my|our|the) (?:[a-z-]+ ){1,3}?(?:wants?|wishes for|asked (?:me )?for|would (?:like|love)|needs?) (?:an?|this|some) "
    r"(?:[a-z-]+ ){0,3}?(?:film|movie|video|clip|cartoon|story|trailer) (?:about|of|with|where|in which|starring)\s+",
    r"(?:please )?(?:use|give (?:me|us)|have|include|feature|let['’]?s (?:have|see|show|follow|use))\s+(?=(?:an?|one|two|"
    r"three)\s+(?:[\w-]+ ){0,4}?"
    r"(?:called|named|who|that)\b)",
)
_ORDERED = re.compile("|".join(f"(?:{p})" for p in _STRIP), re.I)
_PIECE = re.compile(r"^(?:an?|the|one|our|my)\s+(?:(?:short|little|slow|quick|funny|calm|simple|sweet|silent|animated|cartoon|"
                    r"music)\s+){0,3}"
                    r"(?:film|movie|video|clip|story|animation|cartoon|spot|reel|short)\s+(?:where|in which|about|of|that shows|showing|"
                    r"with)\s+", re.I)
_FIRST = re.compile(
    rf"(?:and |but |so |also |oh |ps:? |p\.s\.:? )?{_US}(?: would| could| can| may| might| will| do| was| am| are| were| have| had)?"
    rf"(?: been)?(?: {_NEG})?(?:['’]d)?(?: rather| really| just| only| also| even| not)* (?:{_WISH})\b|"
    r"(?:need|want|wanna have|would love|looking for|gimme|must have)\b(?! of\b)", re.I)
_NOT_WANTED = re.compile(
    rf"(?:and |but |so |also |please )?(?:{_US}(?: would|['’]d)? ?(?:{_NEG}|rather not|prefer not)|what (?:i|we) {_NEG} (?:want|need|like)|"
    r"(?:please |pls )?(?:do not|don['’]?t|dont|never))\b", re.I)
_SECOND = re.compile(
    r"(?:and |but |so )?(?:you|u)(?:['’](?:re|ll|d))? (?:can|could|may|might|should|must|shall|will|need|have to|don['’]?t|do not|"
    r"needn['’]t|"
    r"decide|choose|pick|know|are free|free|get (?:to|the)|tell me|are the)\b|(?:the rest is |it is |it['’]s )?up to you|feel free|"
    r"surprise (?:me|us)|be creative|have fun|go wild|no rush|let me know|thank(?:s| you)|cheers|(?:best|kind|warm) (?:regards|wishes)|"
    r"(?:can|could|would|will) (?:you|u) |that['’]?s (?:it|all)\b|not that\b|scrap that|no,? wait|forget that|never ?mind|anyway\W*$|"
    r"ok(?:ay)?\W*$|so yeah|"
    r"hope (?:that|this|you)|looking forward|any questions|asap\b|(?:this|here|it|that)(?:['’]s| is| are| was| would be)?(?: going to be)? "
    r"(?:is )?(?:the|my|our|an?|just|for|what) (?:\w+ )?(?:idea|pitch|brief|plan|concept|request|present|gift|surprise|what (?:i|we)|my|"
    r"our)\b|"
    r"(?:this|it|that)(?:['’]s| is| will be) (?:for|meant|supposed|intended)\b", re.I)
_TOLD = re.compile(
    rf"(?:please |pls |plz |and |but |also |just )*(?:"
    rf"(?:do not|don['’]?t|dont|never|please don['’]?t) (?:shuffle|change|reorder|mix|touch|cut|add|use|show|make|put|let|forget|skip|"
    rf"repeat|"
    rf"rearrange|invent|swap|worry|overdo)\b|"
    rf"(?:keep|make|shoot|film|treat|match|render|deliver|export|ensure|remember|note)\b(?=[^.!?]*\b(?:it|this|these|them|that|everything|"
    rf"order|list|sequence|sure|in mind|{_FILM})\b)(?![^.!?]*\bwho\b)|"
    rf"(?:put|leave|hold|stick|stay|add|use|cut|set|time|sync|let|give|play|mix|follow|respect|save|end|avoid|try|mind|trim|fit)\b"
    rf"(?=[^.!?]*\b(?:order|sequence|as is|{_FILM})\b)(?![^.!?]*\bwho\b)|"
    rf"think\b(?! (?:he|she|they|that (?:he|she|they))\b)|(?:in|with) (?:exactly|only|just)? ?(?:\d+|two|three|four|five|six|seven|"
    rf"eight|nine|ten) "
    r"(?:shots|scenes|cuts)|(?:no|not) (?:more|fewer|less|longer) than|nothing (?:fancy|too|scary)|none of (?:it|them) "
    r"(?:longer|shorter|should|may|can|must)|(?:all|each|every(?: single)?(?: one)?|most|both|half) of (?:the (?:shots|scenes|clips|"
    r"cuts)\b|"
    r"(?:them|these) "
    r"(?:from|shot|filmed|static|close|hand-?held|in (?:black|colou?r|slow|one)|at (?:eye|night)|no|under|over|short|long|\d|should|"
    r"must|need)))",
    re.I)
_OF_FILM = re.compile(
    rf"^(?:and |but |so |also |with |only |just |the |our |all |every |each |no |one |a |an |any |this |whole |entire |total |about |"
    rf"exactly |"
    rf"max(?:imum)?\.? |single |fixed |wide |static |long |final |last |canteen |office |lobby |waiting room |shop |\d+ |two |three |four |"
    rf"five |six |seven |eight |nine |ten |their |his |its )*(?:{_FILM})\b(?P<rest>[^\n]*)$", re.I)
_STATES = re.compile(
    r"^\W*(?:$|\(|:|=|is\b|are\b|was\b|be\b|must\b|should\b|has to\b|have to\b|needs?\b|stays?\b|remains?\b|can\b|cannot\b|can['’]t\b|"
    r"may\b|"
    r"will\b|won['’]t\b|shall\b|runs?\b|lasts?\b|max\b|min\b|up to\b|about\b|around\b|under\b|from (?:a|above|below|the|low|high)|per\b|"
    r"each\b|besides?\b|next to\b|in addition\b|on top of (?:my|our)\b|"
    r"only\b|until\b|throughout\b|on (?:the )?screen\b|that\b|which\b|in (?:black|colou?r|slow|the (?:style|look))|at (?:the )?(?:\d|"
    r"end|start|eye)|for\b|gets?\b|always\b|"
    r"never\b|keeps?\b|moves? (?:from )?(?:left|right|slowly|with|like|forward|up|down|in)\b|on (?:it|top)|with\b|"
    r"and\b|or\b|,|no\b|not\b|please\b|\d)", re.I)

SOMEBODY = re.compile(
    r"(?:nobody|no one|everybody|everyone|somebody|someone) (?!speaks?|talks?|says?|in\b|is (?:seen|shown|visible))[a-z]+s$|"
    r"(?:and |then |suddenly |finally )*(?:he|she|it|they) looks? (?:up|down|back|at|around|away|out|into|over|round)\b.*$", re.I)
"""'Nobody answers': a deed, though of nobody."""
OF_US = re.compile(
    r"(?:(?:hi|hello|hey|dear|good (?:morning|evening|day))\b[^,.!]{0,20}[,.!]?\s*)?(?:i|we)(?: are|['’]re| am|['’]m)?\s+(?:an? |the )?"
    r"(?:run|own|manage|work (?:at|for|in)|need|would like|want|have to make|teach|sell|make|offer|produce|organi[sz]e|represent)\b"
    r"(?=.*\b(?:film|video|clip|ad|advert|commercial|spot|trailer|donor|website|channel|clients?|business|company)\b)", re.I | re.S)
"""'Hello, I run the play room of a clinic and a donor will pay for a short film': who asks, no picture."""


def heard(text: str) -> str:
    """The text without greetings and without what leads up to the story: 'Hi! What I want: an otter sails' -> 'an otter sails'.

    Lines stay where they are.
    """
    told = _AT_LAST.search(text)
    if told and len(text[: told.start()].split()) > 5 and len(text[told.end():].split()) > 5:
        text = text[told.end():]                          # 'She loves gardening. So: a tulip hides …'
    out: list[str] = []
    for line in text.split("\n"):
        parts = re.split(r"(?<=[.!?…])(?=\s)", _GREETING.sub("", line))
        out.append("".join(_story(part) for part in parts))
    return "\n".join(out)


_AT_LAST = re.compile(r"(?:(?<=[.!?]\s)|(?<=\n))(?:so|anyway|well|(?:so )?here (?:it is|goes|we go)|(?:so )?(?:the|my|our) (?:idea|"
                      r"story|plot|pitch))"
                      r"\s*(?::|\.\.\.|…)\s+", re.I)


_OWN = re.compile(r"(?:please |just )?(?:use|take|here are|these are|attached are) (?:all )?(?:of )?(?:my |our |these |the |those )?"
                  r"(?:\d+ |[a-z]+ ){0,2}?(?:photos|pictures|snapshots) (?:of|from)\s+(?=\w)", re.I)
"""'Use my photos of the wedding': an order, of which what the photos show is left."""


def _story(part: str) -> str:
    lead = re.match(r"\s*", part)
    space, text = (lead[0] if lead else ""), part.strip()
    if own := _OWN.match(text):
        return f"{space}{text[own.end() :][:1].upper()}{text[own.end() + 1 :]}"
    hit = _ORDERED.match(text)
    if not hit or len(text[hit.end():].split()) < 4:
        return part
    rest = _PIECE.sub("", text[hit.end():])
    return f"{space}{_acting(rest)[:1].upper()}{_acting(rest)[1:]}".replace("?", ".") if text[-1:] == "?" else \
        f"{space}{_acting(rest)[:1].upper()}{_acting(rest)[1:]}"


def _acting(text: str) -> str:
    """'a man dancing with a lamp' -> 'a man dances with a lamp': what is imagined is seen."""
    hit = re.match(r"((?:an?|the|one|two|three|four|five|six|our|my)\s+(?:[\w-]+\s+){0,3}?)([a-z]+)\s+([a-z]+ing)\b", text, re.I)
    if not hit or not actor(hit[2]):
        return text
    form = verb_form(hit[3].lower()) or verb_like(hit[3].lower(), "ing")
    if form is None or form[1] != "ing":
        return text
    many = hit[2].lower() != actor(hit[2]) or re.match(r"(?:two|three|four|five|six)\b", hit[1], re.I)
    return f"{hit[1]}{hit[2]} {form[0] if many else third(form[0])}{text[hit.end():]}"


def spoken(part: str) -> bool:
    """Whether a sentence, or a part of one, is said to the film maker and tells nothing of the story."""
    text = re.sub(r"^(?:and|but|so|also|oh|well|plus)[, ]+", "", part.strip(" \t-–—*•\"'()"), flags=re.I)
    if re.match(rf"(?:{_US}|we are|i am) (?:an?|the)\s|(?:we are|i am|i['’]m|we['’]re) (?:an?|the|not|only|just|so)\s", text, re.I):
        return True                                       # who asks: 'We are a small repair shop in Leeds'
    if re.match(r"(?:can|could|would|will) (?:you|u)\b", text, re.I) and _WITH.search(text):
        return False
    shoot = re.match(rf"{_US}(?: would| want| need| like| love|['’]d|d)* (?:want |like |love |need )?to (?:shoot|film|show|capture|"
                     rf"tell)\s+(.+)", text, re.I)
    if shoot and any(actor(word) for word in re.findall(r"[a-z]+", shoot[1].lower())):
        return False
    if not text or len(text) > 320 or re.search(r"[\"“«]", text) or _TELLS.search(text):
        return False
    if _EVERYWHERE.search(text):
        return True
    if _FIRST.match(text) or _SECOND.match(text) or _NOT_WANTED.match(text):
        return True
    if re.match(r"(?:please|pls|plz)\b", text, re.I):
        return True
    return _TOLD.match(text) is not None or of_the_film(text)


_ASKS = (
    rf"(?:please|pls|plz|just|(?:can|could|would|will) (?:you|u)|"
    rf"{_US}(?: would)?(?: really)? (?:want|need|like|love|wish)(?: you)?(?: to)?)[, ]+"
)
_MAKES = r"(?:make|create|write|film|shoot|show|do|produce|generate|give|tell|turn|draw|animate|direct|explain|have|put together)\b"
_TELLS = re.compile(
    rf"^(?!what (?:i|we) )[^:]+:\s+(?:\S+\s+){{3}}|"
    rf"^(?:(?:{_ASKS})+(?:{_MAKES})?|{_MAKES})[^.]*\b(?:{_FILM}|piece|it|story|tale|explainer|trailer|teaser)\b[^.]*?\b(?:about|where|"
    r"in which|that (?!is\b|are\b|has\b|feels\b|looks\b)|showing|starring|featuring|of (?:an?|the|our|my|two|three)\b|"
    r"with (?:an?|two|three)\b|for (?:an?|the|our|my)\b)", re.I)
"""Requests that name what the film is about: 'Could you make a piece that tells how a trebuchet worked?'."""
_EVERYWHERE = re.compile(
    r"^[^,;:]{2,60}?\b(?:is|are|be|stays?|remains?|appears?|comes?|must|should)\b[^,;:]{0,40}\bin (?:every|each|"
    r"all)(?: single)?(?: one)?(?: of)?"
    r"(?: the)? (?:shots?|frames?|scenes?|pictures?|images?)\b[^,;:]{0,20}$", re.I)


_WITH = re.compile(r"\b(?:with|about|where|of|who)\s+(?:an?|the|my|our|two|three)\s+\S+\s+\S+\s+\S+", re.I)


def of_the_film(text: str) -> bool:
    """Whether a sentence is about the film's own parts: 'Running time max. 40 sec', 'The TVs are muted', 'One wide shot per gag'."""
    bare = re.sub(r"\s+(?:sounds?|looks?|feels?) like [^,.]*$|\s*[\"“'‘][^\"”'’\n]{2,120}[\"”'’]", "", text.strip(" .!"), flags=re.I)
    hit = _OF_FILM.match(bare)
    if not hit or len(bare.split()) > 24:
        return False
    rest = hit["rest"]
    return _STATES.match(rest) is not None and not any(_does(word) for word in re.findall(r"[a-z]+", rest.lower()))


def _does(word: str) -> bool:
    return actor(word) is not None and word not in _ABSENT


_ABSENT = frozenset("narrator presenter host person people actor actors actress client audience camera model kids children viewer viewers "
                    "man woman male female".split())


def plain(text: str) -> str:
    """Wishes told at length in the short form that the rest reads: 'I don't want to see a single face' -> 'no face'."""
    text = _LISTED.sub(lambda hit: ", ".join(f"no {word}" for word in _named(hit[1] or hit[2])), text)
    for pattern, put in _SHORT:
        text = re.sub(pattern, put, text, flags=re.I)
    return text


def _named(words: str) -> list[str]:
    pieces = re.split(r"\s*(?:,|;|\bor\b|\band\b)\s*", words)
    return [bare for piece in pieces
            if (bare := re.sub(r"^(?:an?|any|the|no|too much|any kind of|any sort of|kind of)\s+(?:kind of |sort of |type of )?", "",
                               piece.strip(" ."), flags=re.I))]


_UNWANTED = (
    rf"(?:{_US}(?: would|['’]d)? ?(?:do not|don['’]?t|dont|never|really don['’]?t|would not|wouldn['’]?t)(?: really)? (?:want|need|like|"
    rf"wish)|{_US}(?: would|['’]d)? (?:rather|prefer) (?:not|no|to not)|{_US} (?:can|could) do without)"
)
_SHORT = (
    (rf"\b{_UNWANTED}(?: to (?:see|hear|have|use|get))?(?: have| see| hear| use)?(?: (?:any|a single|a|an|the|one|that|your usual|"
     rf"too much))*\s+"
     r"(?=[a-z])(?!it\b|this\b|them\b)", "no "),
    (r"\b(?:nobody|no one) (?:should|must|may|is to|needs to|has to) (?:speak|talk|say (?:anything|a word))\b", "no dialogue"),
    (r"\bnot (?:a single|one) (?=[a-z]+)", "no "),
    (r"\bleave out (?:any |the |all )?(?=[a-z]+)|\bskip the (?=[a-z]+)|\bspare (?:me|us) the (?=[a-z]+)", "no "),
    (r"\b(?:please |pls )?no (?=no )", ""),
    (r"\b(?:text|words?|labels?) (?:for|on|at|with) (each|every) (step|stage|part|item)\b", r"captions for \1 \2"),
)
_LISTED = re.compile(rf"\bwhat (?:i|we) {_NEG} (?:want|need|like)(?: to (?:see|hear))?(?: is| are)?\s*:?\s+([^.\n]+)|"
                     r"\b(?:off limits|not allowed|forbidden|strictly no)\s*:\s*([^.\n]+)", re.I)


ENDS_ON = re.compile(r"(?:and |then )?(?:end|finish|close)(?:s|ing)? (?:on|with) (?:the |our |a )?(?:slogan|tag ?line|claim|logo|price|"
                     r"address|web ?site|brand|phone number|words|name(?=\s*:| [A-Z]))\b|"
                     r"(?:the |our )?(?:web ?site|phone number|number|address|url|logo|slogan|tag ?line)\b[^.]{0,40} "
                     r"(?:on|in|at|over) (?:the )?(?:screen|last|final|end)\b|"
                     r"(?:call|visit|book at|order at|find us)\b[^.]*(?:\d{4}|\.[a-z]{2,7}\b)", re.I)
"""'End on the slogan …', 'website X on the last frame', 'call 555 0142': what is to be read, and no picture."""
_NEVER = re.compile(r"(?:never|don['’]?t|do not) [a-z]+ (?:on|in|at|with|over|under|the|your|an?)\b", re.I)
"""One of several orders that a film teaches: 'never ride on the forklift'."""
_DATED = re.compile(r"(?:the )?(?:1[5-9]|20)\d\ds?")


def listed(part: str) -> bool:
    """Whether a part of a list that looks like a wish is one of its items: a year, or what nobody must do."""
    return _DATED.fullmatch(part.strip(" .")) is not None or _NEVER.match(part.strip()) is not None


__all__ = ["ENDS_ON", "heard", "listed", "of_the_film", "plain", "spoken"]
