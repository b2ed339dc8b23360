"""What people plainly say about the picture, where no special rule knows the words: it goes into the prompts of the shots meant."""

from __future__ import annotations

import re

from director import dictionary
from director.agent.contents import words
from director.agent.rule import Act, Rule, Sense, ask
from director.agent.targets import MARK, QUOTE
from director.toolbox import content
from director.toolbox.changes import edited, number

_SHOULD = r"(?:should(?: all| both)?|must|needs? to|has to|have to|ought to|could|shall|can|is to|are to)"
FEELING = (
    r"(?:bor(?:ing|ed)|flat|dull|meh|lifeless|weak|bland|lame|empty|odd|strange|off|wrong|weird|bad|not (?:right|great|good|quite "
    r"right|"
    r"working|nice)|"
    r"awkward|confusing|unclear|cheap|ugly|generic|cliché|messy|cluttered|busy|too \w+|not \w+ enough|missing something|so so|"
    r"so-so|"
    r"okay-ish|underwhelming|"
    r"disappointing|stiff)")
_VAGUE = re.compile(
    r"(?:better|nicer|cooler|good|great|different|pop|perfect|change[sd]?|work|works|awesome|best|improve[d]?|fun|funnier|more|"
    r"less|else|"
    r"something|anything|nice|"
    r"bad|wrong|off|weird|interesting|special|thing|things|stuff|amazing|professional|quality|way|again|fix|fixed|help|do|try|"
    r"please|"
    r"really|one|it|that|"
    r"this|bit|lot|same|other|another|right|new|exciting|emotional|energy|like|love|hate|don't|not|feel|think|want|need|make|made|"
    r"make|"
    r"sense|yes|no|ok|okay|"
    r"first|then|rest|between|switch|swap|after|around|round|order|before|after|earlier|later|sooner|place|position|start|end|"
    r"beginning|"
    r"middle|half|file|copy|"
    r"around|forward|last|next|already|rush|"
    r"colours?|colors?|boring|flat|dull|film|movie|video|shots?|scenes?|takes?|clips?|what|why|how|who|which|when|where)$", re.I)
_LEAD = (r"^(?:(?:i'd (?:like|love)|i want|i need|we (?:want|need)|give (?:it|us|me|them)|get|have|add|put|let there be|there "
    r"(?:should|"
    r"must|could|needs to) be|there's|there is|make|show|see|include|more|let|"
         r"it|they|this|that|he|she|should|could|must|needs?(?: to)?|to|be|has|have|is|are|but|and|also|just|with|then|of|on|in|"
         r"for|at|"
         r"from)\b\s*)+")


_COMMANDED = (r"\b(?:takes?|versions?|music|soundtrack|titles?|captions?|subtitles?|exports?|fps|seconds?|narrat\w+|voice-?overs?|"
    r"transitions?|fades?|crossfades?|resolution|aspect|"
              r"duration|volume|files?|copy|(?:new|another|extra) (?:shot|scene)|undo|redo|storyboard|prompts?|seed|shorter|longer|"
              r"up front|the rest|the others|(?:right |just )?at the (?:very )?(?:start|beginning) as|as (?:a |the )?(?:teaser|"
              r"opener|intro|finale|trailer)|(?:come|go|comes|goes|be) (?:first|last)|can go|has to go|(?:more|extra|another) "
              r"(?:image|picture)s?|director's cut|swap\w*|re-?order\w*|(?:drop|delete|remove)(?: |$)|cuts?|dissolves?|original|"
              r"approved|half)\b")


def picture(m: re.Match[str], s: Sense) -> Act:
    """Words for the picture of the shots that are meant."""
    what = detailed(s)
    if not (s.explicit() or s.given) and (part := _part_of_somebody(what, s)):
        ask(f"Whose {part} is that, and in which shots? For example: make {s.scene.board.characters[0].name}'s {part} dirty.")
    ids = s.there() or ask(f"In which shot should I show “{what}”?")
    return lambda board: content.add_detail(board, ids, what)


def _part_of_somebody(what: str, s: Sense) -> str:
    """What a pronoun gives to somebody, where it is part of a character's looks in every shot: 'her helmet'."""
    said = re.search(r"\b(?:her|his|its|their) (?P<words>[\w-]+(?: [\w-]+)?)", what, re.I)
    looks = " ".join(who.description for who in s.scene.board.characters)
    return next((word for word in said["words"].split() if content.has_noun(looks, word)), "") if said else ""


def detailed(s: Sense) -> str:
    """The words of the clause that say what is to be seen: without the shots it names and without what leads to it."""
    text = s.spoken(re.sub(rf"\s*(?:\b(?:to|in|on|into|of|for|at|during|from)\s+)?(?:the )?{MARK}(?:'s)?\s*[:,–-]?\s*", " ", s.text))
    text = re.sub(r"^\s*(?:at|in|near) the (?:very )?(?:end|start|beginning|ending)\b(?: of (?:the|this) (?:film|movie))?\s*,?\s*", "",
        text, flags=re.I)
    text = re.sub(r"^(?:A|An|The|Some|His|Her|Its|Their)\b", lambda hit: hit[0].lower(), text.strip())
    text = re.sub(r",?\s*\b(?:at|in|near) the (?:very )?(?:end|start|beginning|ending)(?: of (?:the|it|this)(?: film| movie)?)?$", "",
        text.strip(), flags=re.I)
    text = re.sub(r"\s+(?:please|too|as well|in it|to it|there|instead|now|like|or something)$", "", text.strip(" ,:-"), flags=re.I)
    text = re.sub(r"[\s,]*\b(?:and|but|also|not|or|then|as well|like)$", "", re.sub(r"[\s,]*\b(?:and|but|also|not|or|then)$", "", text,
        flags=re.I), flags=re.I)
    text = re.sub(r"^(?:hide(?= an?\b| some\b)|hang|pin|nail|tape|glue|mount|tack|drape|place|stick|scatter|spread|sprinkle|lay|plant|"
        r"build|pour|throw|"
        r"set|"
        r"stage)\s+(?=\w)", "", text, flags=re.I)
    text = re.sub(r"^(?:get|make|have|let) (?=(?:the|an?|his|her|its|both|all) [\w' -]+? to [a-z])", "", text, flags=re.I)
    text = re.sub(rf"^(?:it|this|that|they|there|everything)?\s*(?:{_SHOULD} )?(?:look|feel|seem|appear)s? (?=\w)", "", text, flags=re.I)
    stated = stated_(text)
    if re.fullmatch(r"[a-z-]+(?:er)?", text, re.I) and re.search(r"\b(?:feel|seem)s?\b", s.text, re.I):
        return f"a {text} mood"                                   # 'make 6 feel lonelier'
    if stated != text and not re.match(r"(?:it|this|that|there|shot|scene) (?:is|has|looks|shows|feels|gets)\b", stated, re.I):
        return stated
    more = re.match(r"(?:(?:it|this|that|they|should|could|needs?|needs|have|add|put|get|want|to|be|a bit|see|there) )*(more|a "
        r"lot more|"
        r"lots of|less|fewer|many)\b", text, re.I)
    bare = re.sub(_LEAD, "", text, count=1, flags=re.I).strip(" ,")
    return f"{more[1]} {bare}" if more and not re.match(r"(?:more|a lot|lots|less|fewer|many)\b", bare, re.I) else bare


def seen(s: Sense) -> bool:
    """Whether the clause says something that a picture can show."""
    text = s.spoken(re.sub(MARK, " ", s.text))
    said = [word for word in re.findall(r"[a-z][a-z'-]+", text.lower()) if words(word) and not _VAGUE.match(word)]
    return any(dictionary.bases(word, kind) for word in said for kind in ("noun", "verb", "adj")) and (
        not re.search(QUOTE, s.text) or LETTERED.search(s.text) is not None)


LETTERED = re.compile(rf"\b(?:banners?|signs?|posters?|flags?|notes?|stickers?|labels?|plates?|plaques?|placards?|boards?|"
    rf"graffiti|neon|t-?shirts?|mugs?|books?|screens?|balloons?|cakes?|maps?)"
                       rf"(?: [a-z]+){{0,3}}? (?:saying|that says?|reading|that reads?|with|which says?|says?|reads?)"
    rf"(?: the words?)?\s*:?\s*{QUOTE}", re.I)
"""A thing in the picture with words on it."""


def clear(s: Sense) -> bool:
    """Whether the clause may go into a prompt: shots are named or stand for themselves, and something can be seen."""
    said = s.spoken(re.sub(MARK, " ", s.text))
    if _JUDGED.search(re.sub(r"\b(?:no|not|never) (?:longer|one|more)\b", "", said)):
        return False
    return not re.search(r"\b(?:is|are|looks?|feels?|seems?|was) (?:\w+ )?too\b|\bnot enough\b|\bsame as\b|\blike$", s.bare,
        re.I) and seen(s) and bool(words(detailed(s))) and not re.search(_COMMANDED, s.bare,
            re.I) and not _orders(s.text) and not s.film_wide and bool(re.search(MARK, s.text) or s.given or s.there()) and not re.match(
        r"(?:what|why|how|who|which|when|do|does|did|is|are|don't|do not|never|delete|remove|cut|kill|drop|lose|swap|move|merge|"
        r"split|"
        r"export|undo|redo|lock|unlock|mute|save|rename|call)\b",
        s.bare, re.I)


_NOT_SEEN = re.compile(
    r"\b(?:i|i'm|i'd|i'll|i've|dunno|idk|we(?:'d|'ll|'re)?(?! see\b| can see\b)|you(?:'d|'ll)?(?! see\b| can see\b)|please|(?<!tin "
    r")(?<!a )(?<!the )(?<!the tin )can(?= [a-z]+)(?<!cans)"
    r"(?! of\b)|(?:works?|fits?) (?:much |way |far |a lot )?better|belongs?(?= (?:before|after|at|to|in|between|first|last)\b)|"
    r"moved?|"
    r"(?:comes?|goes|go|play|plays|be) (?:first|second|third|fourth|fifth|sixth|last|earlier|later|before|after)|first thing|"
    r"(?:second|third|last|first) one|"
    r"would (?:be|make|work|fit|look)|(?:stronger|better|weaker) (?:opening|ending|start|end)|one (?:earlier|later)|cut-?away|"
    r"reaction shot|establishing|gifs?|mp4s?|mov|webm|mkv|prores|version|4 ?k|whatsapp|fps|"
    r"\d ?: ?\d|another way|other way|bye|follow|(?:much|far|way) too|"
    r"whatever|anyhow|somehow|maybe|perhaps|idea|opinion|imo|tbh|lol|soon)\b", re.I)
_JUDGED = re.compile(
    r"^\s*(?:i|we|you|them|him|us|me)\b|\b(?:i|we|you) (?:see|saw|notice|spot|hear)\b|\bglitch\w*|\biris (?:in|out)\b|\b(?:new|"
    r"more|extra|another|other) (?:shots?|scenes?|clips?)\b|\b(?:leave only|only leave|new name|by the name)\b|\bonce "
    r"more\b|n't\b|\b(?:sometimes|(?:is|are|goes) missing|not|"
    r"never|too (?:much|many|few|little|\w+)|enough|awful|horrible|terrible|annoying|irritating|unbearable|"
    r"disgusting|"
    r"hideous|boring|ugly|"
    r"nicer|better|worse|worst|stupid|silly idea|wrong|needed|necessary|only keep|keep only|just keep|lens(?:es)?(?! flares?)|"
    r"focal|"
    r"sounds?(?! of music)|noises?|audio|volume|loud\w*|quiet\w*|"
    r"music|soundtrack|songs?|cut|frame rate|length|speed|start(?:s)? before|hear|heard|listen(?:er)?s?|microphone level|"
    r"overexposed|"
    r"underexposed|blown out|blurry|sharper|"
    r"(?:the |of )?same (?:length|size|place|way|time|thing|as)|(?:trade|swap|switch|change|exchange) (?:places|positions)|as "
    r"(?:well|before)|if|unless|whether|because|wish|hope|guess|suppose|honestly|frankly|why|how|what|which|"
    r"whose)\b", re.I)
"""Words of judging, of sound and of the making of films: what holds one of them is no picture."""
_BESIDE = re.compile(rf"\b(?:between|before|after|behind|following|ahead of)\s*(?:the )?{MARK}", re.I)


def showable(s: Sense) -> bool:
    """Whether the words of a clause may be words for the picture: nobody speaks of himself in them, asks, gives an order about the film's
    order or files, or sets one shot against another."""
    text = s.spoken(re.sub(MARK, " ", s.text))
    if _JUDGED.search(re.sub(r"\b(?:no|not|never) (?:longer|one|more)\b", "", text)):
        return False
    apart = re.sub(rf"{MARK}(?:\s*(?:,|and|&|\+|,? ?in|the)*\s*{MARK})+", "", s.text)
    return _NOT_SEEN.search(re.sub(r"^(?:can|could|would) (?:you|we)\b|\b(?:i|we)(?:'d| would)? (?:really |also )?(?:want|need|"
        r"like|"
        r"love|see|can see)(?: to see)?\b", "",
        text, flags=re.I)) is None and _BESIDE.search(s.text) is None and len(re.findall(MARK, apart)) <= 1


def _orders(text: str) -> bool:
    """Whether a clause begins with an order that no rule knows: 'chop ▮ in half'. What is to be put, had or seen is none."""
    first = re.match(rf"(?:{MARK}\s*[:,–-]?\s*)?(?P<verb>[a-z]+)\b(?P<after>\s+\S+)?", text, re.I)
    if first is None or re.match(_LEAD, first["verb"] + " ", re.I) or first["verb"].lower() in _SHOWS:
        return False
    verb, after = first["verb"].lower(), (first["after"] or "").strip().lower()
    if verb not in dictionary.bases(verb, "verb"):
        return False
    return not dictionary.bases(verb, "noun") or bool(re.match(rf"{MARK}|(?:the|it|them|that|this|those|these|up|down|out|off|all|"
        rf"every|"
        rf"its|shots?|scenes?)$", after))


_SHOWS = frozenset("set stage place hang stick throw scatter cover fill paint lay hide build plant decorate spread sprinkle pour "
    "attach "
    "drape wrap "
    "dress surround park lean "
                   "rain snow smoke steam".split())


def stated_(text: str) -> str:
    """'they should be asleep' -> 'they are asleep', 'Bolt should hold a flower' -> 'Bolt holds a flower'."""
    hit = re.match(rf"(?P<who>they|he|she|it|(?:both|all)(?: of them)?|(?:the|a|an|his|her|its|their) (?:[\w-]+ )?[\w-]+(?: (?:in|of|on) "
        rf"the [\w-]+)?|"
        rf"[\w-]+(?: and "
        rf"(?:the )?[\w-]+)?) (?:{_SHOULD}|to)(?: all| both| also)? (?P<verb>\w+)\b", text, re.I)
    if hit is None or hit["verb"].lower() not in (*dictionary.bases(hit["verb"].lower(), "verb"), "be"):
        return text
    many = re.match(r"they|both|all|.* and ", hit["who"], re.I) is not None or bool(re.search(r"[^s]s$", hit["who"]))
    verb = hit["verb"].lower()
    form = ("are" if many else "is") if verb == "be" else verb if many else dictionary.verb_forms(verb).get("third", (verb,))[0]
    return f"{hit['who']} {form}{text[hit.end():]}"


def become(m: re.Match[str], s: Sense) -> Act:
    """'the planet should be a green moon': another thing in the place of one that is there."""
    noun, new = m["noun"].split()[-1], s.spoken(re.sub(MARK, "", m["new"]))
    ids = s.there() or s.scene.ids
    having = [each for each in ids if content.has_noun(s.scene.board.shot(each).prompt, noun)]
    return lambda board: content.exchange(board, having, noun, new)


def _becomes(s: Sense) -> bool:
    hit = re.search(rf"\b(?:the|that|those|his|her|its|their) (?:\w+ )??(?P<noun>[\w-]+) {_SHOULD} (?:be|become|turn into)\b", s.bare, re.I)
    return hit is not None and any(content.has_noun(s.scene.board.shot(each).prompt, hit["noun"]) for each in s.there() or s.scene.ids)


def of_another(m: re.Match[str], s: Sense) -> Act:
    """'use the lighting of shot 3 in shot 4'."""
    word = next(found for name, found in m.groupdict().items() if name.startswith("field") and found).lower()
    name = "lighting" if word.startswith("light") else word if word in ("style", "transition") else "camera"
    marks = re.findall(MARK, m[0])
    first = re.match(rf"(?!copy|take|use|apply)\w+\s*{MARK}|{MARK}|.*{MARK}\s*(?:as|like)\b", m[0], re.I) is not None
    if len(marks) < 2:
        ask("From which shot to which one?")
    source, target = (s.ids(marks[1]), s.ids(marks[0])) if first else (s.ids(marks[0]), s.ids(marks[1]))
    if len(source) != 1:
        ask("From which one shot should I take it?")
    return lambda board: edited(board, target, lambda shot: shot.but(**{name: getattr(board.shot(source[0]), name)}),
        f"The {name} of {{shots}} is that of shot {number(board, source[0])}.")


def feeling(m: re.Match[str], s: Sense) -> Act:
    """What somebody feels is no wish yet: suggest, and ask."""
    named = s.explicit()
    what = f"shot {s.scene.ids.index(named[0]) + 1}" if len(named) == 1 else "it"
    ask(f"What would help {what}: other light, a closer camera, another length, or something more to see? Tell me which one, for "
        f"example "
        f"“make "
        f"{what} brighter”.")


RULES = (
    Rule("feeling", rf"\b(?:feels?|is|are|looks?|seems?|it's|comes across as|find|was)(?: (?:a bit|a little|kind of|sort of|so|"
        rf"too|very|"
        rf"really|rather|pretty|somehow|just|quite|it|all|way|also))* {FEELING}$|"
                    r"^(?:i (?:don't|do not) (?:really |much )?(?:like|love|get|understand|care for)|i hate|not (?:a fan of|happy "
                    r"with|"
                    r"sure about|convinced by)|i'm not (?:a fan of|happy with|sure about|convinced by|"
                    r"feeling)|something (?:is|feels|looks|'s) (?:off|wrong|missing|weird|not right)|doesn't work|(?:it "
                    r")?(?:isn't|is "
                    r"not|"
                    r"ain't) working)\b.*", feeling, alone=True),
    Rule("same as another", rf"^(?:(?:use|have|make|put|with|give|want) )?(?:the )?(?:same )?(?P<field>light(?:ing)?|camera(?: "
        rf"angle| work)?|style|framing|angle|transition)\b\s*(?:in|on|for|of)\s*{MARK}\s*(?:should be |must be |is )?(?:the same "
        rf")?(?:as|like)\s*(?:in |on |of )?(?:the )?{MARK}$|"
         rf"^(?:give|make)\s*{MARK}\s*(?:the )?(?:same )?(?P<field2>light(?:ing)?|camera(?: angle| work)?|style|framing|angle|"
         rf"transition)\b\s*(?:of|from|as|like)\s*(?:in )?(?:the )?{MARK}$|"
         rf"^{MARK}\s*(?:should |must |could |needs to )?(?:have|get|use|take)s?\s*(?:the )?(?:same )?(?P<field3>light(?:ing)?|"
         rf"camera(?: angle| work)?|style|framing|angle|transition)\b\s*(?:of|from|as|like)\s*(?:in )?(?:the )?{MARK}$",
         lambda m, s: of_another(m, s), marked=True),
    Rule("look of another", rf"^(?:use|give|apply|copy|take|put|have|make)\s*(?:{MARK}\s*)?(?:the )?(?:same "
        rf")?(?P<field>light(?:ing)?|"
        rf"camera(?: angle| work)?|style|framing|angle|transition)\b\s*(?:from|of|as|like|in)\s*{MARK}(?:\s*(?:in|on|to|"
        rf"for)\s*(?:the "
        rf")?{MARK})?$", of_another, marked=True),
    Rule("become", rf"\b(?:the|that|those|his|her|its|their) (?:\w+ )??(?P<noun>[\w-]+) {_SHOULD} (?:be|become|turn into) (?:more "
        rf"like "
        rf")?(?P<new>(?:an? |some |two |three |many )[\w' -]+|[a-z]+s(?= instead|$))", become, marked=True, free=True, when=_becomes),
    Rule("picture", r"^.+$", picture, marked=True, free=True, when=clear, weight=3),
)
