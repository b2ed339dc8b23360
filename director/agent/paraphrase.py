"""The same wish as a plain request: 'I wish it were snowing in 1' is 'in 1 it should snow', 'we can do without 5' is 'remove 5'.

What is turned here is the build of a sentence, never what it is about. These wordings are tried only where a sentence is not understood
as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from director import dictionary

_BETTER = (
    r"(?:better|nicer|great|cool|good|lovely|fun|best|amazing|awesome|perfect|neat|sweet|wonderful|funnier|prettier|stronger|"
    r"ideal|a good idea)")
_SUPPOSED = re.compile(
    r"^(?:(?:i|we|how i|if only|(?:i|we) just) wish(?: that)?|if only|what if|how about if|imagine(?: if)?|suppose|"
    rf"picture this[,:]?|(?:wouldn't|would|might|could)(?: it|n't it)? (?:not )?be (?:\w+ )?{_BETTER}(?: if| when| to have)|"
    rf"(?:it|that)(?:'d| would| might| could) (?:be|look|work) (?:\w+ )?{_BETTER} (?:if|when|with)|(?:i|we)(?:'d| would) "
    r"(?:be \w+er|love it|like it|prefer it|feel better) if|(?:i|we)(?:'d| would) (?:rather|sooner))\s+(?P<what>.+)$", re.I)
_PAST = re.compile(
    r"^(?P<who>(?:it|there|he|she|they|we|everything|everyone|somebody|someone|"
    r"(?:the|a|an|his|her|its|their|that|this|both|all|some|every)\b[\w' -]*?|(?:(?:shots?|scenes?|number) )?#?\d[\w, ]*?|[A-Z]\w*"
    r"(?:'s \w+)?(?: and (?:the )?\w+)?|[a-z]+(?: and [a-z]+)?))\s+(?P<verb>[a-z]+)\b(?P<rest>.*)$", re.I)
_NOT_NEEDED = (
    r"(?:(?:is|are|was|were|feels?|seems?|looks?)(?:n't| not|nt)? (?:really |just |so |a bit |completely |totally |"
    r"quite )*(?:needed|necessary|required|wanted|unnecessary|unneeded|superfluous|pointless|redundant|useless|overkill|"
    r"in the way|one too many|surplus|dispensable|expendable|needless|not for us)|"
    r"(?:adds?|brings?|does|do|gives?|contributes?) (?:absolutely |really )?nothing\b.*|(?:doesn't|don't|does not|do not) "
    r"(?:really )?(?:belong|add anything|fit|help|work)\b.*|(?:can|could|may|might as well|should|must|has to|have to|had better|"
    r"needs to|need to|has got to|better) (?:just |please |also |simply |really )*(?:go|leave|be gone|disappear|vanish|be "
    r"(?:cut|dropped|removed|deleted|left out|taken out|thrown out|scrapped))(?: away| completely| entirely| altogether| please|"
    r" now)*)")
_UNNEEDED = re.compile(rf"^(?P<what>.+?)\s+{_NOT_NEEDED}$", re.I)
_WITHOUT = re.compile(
    r"^(?:(?:i|we|the film|it|this) (?:can|could|should|would|might|may|do|"
    r"does)?(?: be)?(?: (?:easily|well|just|really|happily|better|much better|work|works|fine|perfectly))*(?: "
    r"(?:do|live|manage|get by|get along|cope|work|works|better|off))* without|"
    r"(?:there's |there is )?no (?:real |more )?(?:need|use|room|point|place) (?:for|of|in)|(?:i|we) "
    r"(?:don't|do not|no longer|never) (?:really |actually )?(?:need|want|require|miss)(?: to (?:see|have|show|hear|keep))?|"
    r"who needs|(?:i|we) have no use for|i(?:'d| would) (?:skip|leave out|drop|lose|omit|cut))\s+(?P<what>.+?)(?: any ?more|"
    r" at all| any longer)?$", re.I)
_KEPT = re.compile(
    r"^(?:(?:i|we|let's|please) )?(?:(?:only|just) (?:want(?: to keep)?|need|keep|use|leave)|"
    r"(?:want(?: to keep)?|need|keep|use|leave) (?:only|just))\s+(?P<what>.+)$", re.I)
_REST = re.compile(
    r"^(?:please |i |we )*(?:(?:only|just) )?(?:keep|leave|use|show|need|want)(?: only| just)? (?P<what>[^;]+?)"
    r"(?: for (?:the|my|our|a|this) \w+)?[,;.]?\s*(?:and |but )?"
    r"(?:(?:drop|cut|remove|delete|lose|scrap|bin|throw out|get rid of|discard|kill) (?:all )?(?:the rest|the others?|"
    r"everything else|all else)|(?:all )?(?:the (?:rest|others?)|everything else|all else) (?:can|could|may|should|must|has to|"
    r"have to|is|are|goes|go|out)\b ?(?:go|out|be (?:cut|removed|deleted|dropped)|away|not needed|gone)?)$", re.I)
_ONLY = re.compile(r"^(?:only|just)\s+(?P<what>.+)$", re.I)
_SHOULD_SAY = re.compile(
    r"^(?:(?:at|on) )?(?:the (?:very )?)?(?P<edge>end(?:ing)?|finish|start|beginning|opening|last (?:frame|image|picture|thing))"
    r"(?:,| it| there)? (?:should|must|has to|could|needs to|is to|can)?\s*(?:say|says|read|reads|show|shows)\s*:?\s*"
    r"(?P<what>[\ue100-\ue1ff].*)$", re.I)
_NAME = re.compile(
    r"^(?P<who>(?:the )?[\w-]+)(?:'s name)? (?:is|sounds like|sounds|isn't|is not) (?:such )?(?:an? )?(?:really |very |so )?"
    r"(?:\w+ )?(?:name|silly|stupid|boring|wrong|bad)\b[^,;.]*[,;.]\s*"
    r"(?:(?:please|so|let's|can we|rather|better|i'd|we'd|maybe)\s*)*"
    r"(?:use|call (?:him|her|it)|make (?:it|him|her)|try|name (?:him|her|it)|take|rename (?:him|her|it)(?: to)?)\s+"
    r"(?P<what>[\w' -]+)$", re.I)
_STOP = re.compile(
    r"^(?:stop|end(?! with)|finish(?! with)|cut(?: off)?|close(?! with))(?: the (?:film|movie|video|story)| it)? (?:right |directly |"
    r"already )?"
    r"(?:after|with) (?P<what>(?:shot|scene|number)? ?#?\d+|the (?:first|second|third|fourth|fifth) (?:shot|scene|one)|"
    r"the [\w' -]+)$", re.I)
_BEAT = re.compile(
    r"^(?:add|hold|give|leave|put|insert|keep)(?: in)?(?: it)? (?:an? |another |one )?(?:extra |little |short |more )?"
    r"(?:beat|breath|pause|moment)(?: of (?:silence|rest))?(?: longer)? (?:at the end of|to|on|after|in|for) (?P<what>.+)$", re.I)
_FEEL = re.compile(
    r"^(?:give (?:it|this|the (?:whole )?(?:film|movie|video|thing)|everything) |"
    r"(?:make|let) (?:it|this|the (?:whole )?(?:film|movie)) have |go for |with )(?P<lead>)(?:the |an? )(?:feel|feeling|look|vibe|"
    r"style|aesthetics?|charm|flavou?r|atmosphere|appearance) of (?P<what>.+)$", re.I)
_MADE = re.compile(
    r"^(?P<verb>[a-z]+) (?P<what>(?:the|his|her|its|their|all the|both|every) [\w' -]+?) (?P<with>(?:in|with|into|as) .+|\w+)$", re.I)
_SOUND_FIRST = re.compile(
    r"^(?:the )?(?:sound|audio|noise)s? (?:of|in|from|for)\s*(?P<shot>.+?) (?:should |must |could |has to |can )?"
    r"(?:start|begin|come|be heard|set in|be audible|kick in)s?(?: in)?"
    r"(?P<n> (?:\d+(?:\.\d+)?|an?|half a|one|two) (?:seconds?|s))?(?: already)? (?P<side>before|earlier|early|ahead)\b.*$", re.I)
_BOTH = re.compile(
    r"^(?P<one>the [a-z -]{3,20}?) (?P<what>(?:should|must|could|has to|needs to) (?:be )?.+?),? (?:and|also|plus)(?: also)? "
        r"(?P<other>the [a-z -]{3,20}?)"
    r"(?: (?:too|as well|also))$", re.I)
_COLON = re.compile(r"^(?P<who>(?:the )?[\w-]+'s [\w-]+|(?:the|his|her|its) [\w-]+(?: of the [\w-]+)?):\s*(?P<what>[\w -]+)$", re.I)
_MISSING = re.compile(
    r"^(?:i'm|i am|we're|we are|i do|we|i|the film is|it's|it is) (?:still |kind of |a bit |really )?miss(?:ing)? (?P<what>.+)$|^"
    r"(?:what's|what is|the only thing) (?:still )?missing(?: (?:here|for me))? (?:is|are) (?P<what2>.+)$|^"
    r"(?P<what3>(?:an? |some |more |the ).+?) (?:is|are) (?:still )?missing(?: (?P<where>(?:in|from|at|on) .+))?$", re.I)
_FIRST = re.compile(
    r"^(?:show(?: us| me)?|let (?:us|me|people|them) see) (?P<what>.+?) "
    r"(?P<edge>first|last|at (?:the )?(?:first|last|start|beginning|end))$", re.I)
_FROM_TO = re.compile(
    r"^(?:change|turn|switch|make|recolou?r|repaint|paint) (?P<what>[^,;]+?) from (?:an? |the )?(?P<old>[a-z][\w -]*?) (?:in)?to "
    r"(?P<new>[^,;]+)$", re.I)
_APPEARS = re.compile(
    r"^(?P<who>(?:the )?[\w-]+(?: and (?:the )?[\w-]+)?) (?:should|must|needs? to|has to|have to|could|ought to) (?:also )?(?:be|appear)"
    r"(?: seen| visible| present| there)? (?:in|part of) (?P<what>(?:(?:shots?|scenes?) )?#?\d[\d, and]*|the \w+ (?:shot|scene|one))"
    r"(?: too| as well| also)?$", re.I)
_NUMBERED = r"(?:(?:the )?(?:shot|scene|number|no\.) ?|#)?\d{1,3}|the \w+ (?:shot|scene|one)"
_FOLLOWED = re.compile(
    rf"^(?P<verb>follow(?: up)?|precede) (?P<what>{_NUMBERED}) (?:(?:directly|immediately|right away|up) )?(?:with|by) "
    r"(?P<new>(?:an?|one|another|some) .+)$", re.I)
_IN_THIS_ORDER = re.compile(
    r"^(?:(?:i|we|i'd|we'd|please|want|need|like|prefer|have|put|play|show|see|to|arrange|line|up|cut) )*(?:it|them|"
    r"the (?:shots|scenes|film)|the order|these)?(?: should| to| must| is| be| go| run| as| in| like| this|:)* (?P<list>\d{1,2}"
    r"(?:(?: ?, ?(?:and )?| ?[-–] ?| and | then | )\d{1,2}){2,})(?: please| instead| now)*$", re.I)
_PERFECT = frozenset("was were had did".split())


def others(text: str, certain: bool = False) -> Iterator[str]:
    """Further wordings of a sentence, likeliest first; none where its build is a plain one. `certain`: those that leave no doubt."""
    for pattern, turned in _CERTAIN if certain else _TURNS:
        hit = pattern.match(text.strip())
        meant = turned(hit) if hit is not None else ""
        if meant and meant != text:
            yield meant


def _wished(hit: re.Match[str]) -> str:
    return present(hit["what"])


def present(text: str) -> str:
    """A supposed sentence as a demand: 'Bolt had two eyes' is 'Bolt should have two eyes', 'it were snowing' 'it should snow'."""
    for found in _splits(text):
        who, verb, rest = found
        low = verb.lower()
        if low in ("was", "were"):
            going = re.match(r"\s+([a-z]+ing)\b(?P<on>.*)", rest, re.I)
            base = dictionary.bases(going[1].lower(), "verb") if going else ()
            if going and base:
                return f"{who} should {base[0]}{going['on']}"
            return f"{who} should be{rest}"
        if low in ("had", "wore", "got"):
            return f"{who} should {'wear' if low == 'wore' else 'have'}{rest}"
        if low in ("would", "could", "should", "might"):
            return f"{who} should{rest}"
        base = dictionary.bases(low, "verb")
        if base and base[0] != low and low not in (dictionary.verb_forms(base[0]).get("ing") or ()):
            return f"{who} should {base[0]}{rest}"
    return ""


def _splits(text: str) -> Iterator[tuple[str, str, str]]:
    """Subject, verb and rest at the first words that may be the verb of the sentence."""
    words = list(re.finditer(r"[\w'-]+", text))
    for word in words[1:8]:
        low = word[0].lower()
        bases = dictionary.bases(low, "verb") if low != "shot" else ()
        past = low in ("was", "were", "had", "would", "could", "should", "might") or any(
            low in dictionary.verb_forms(base).get("past", ()) for base in bases)
        if past:
            yield text[:word.start()].strip(), word[0], text[word.end():]


def _done(hit: re.Match[str]) -> str:
    """'Cover the floor in leaves' as what is then seen: 'the floor is covered in leaves'."""
    verb = hit["verb"].lower()
    if verb not in _MAKING or verb not in dictionary.bases(verb, "verb"):
        return ""
    done = dictionary.verb_forms(verb).get("participle") or dictionary.verb_forms(verb).get("past") or ("",)
    return f"add {hit['what']} {done[0]} {hit['with']}" if done[0] else ""


_MAKING = frozenset("paint cover fill decorate wrap drape line cram stuff litter flood carpet coat dust smear sprinkle tile panel "
    "deck "
    "crown bathe drown hang dress plaster surround".split())
"""Verbs of making that leave something to see on what they are done to."""


def _edge(hit: re.Match[str]) -> str:
    late = re.match(r"end|finish|last", hit["edge"], re.I)
    return f"{'end' if late else 'opening title'} card: {hit['what']}"


def _recoloured(hit: re.Match[str]) -> str:
    """'Change the eye from green to blue' without what it was."""
    short = " " not in hit["old"] and " " not in hit["new"]
    return f"make {hit['what']} {hit['new']}" if short or dictionary.bases(hit["old"].lower().split()[-1], "adj") else ""


def _early(hit: re.Match[str]) -> str:
    return f"J cut into {hit['shot']}{hit['n'] or ''} early"


def _shown(hit: re.Match[str]) -> str:
    late = re.search(r"last|end", hit["edge"], re.I)
    return f"add a shot at the {'end' if late else 'start'}: {hit['what']}"


_CERTAIN: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (_SUPPOSED, _wished),
    (_REST, lambda hit: f"keep only {hit['what']}"),
    (_SHOULD_SAY, _edge),
    (_NAME, lambda hit: f"rename {hit['who']} to {hit['what']}"),
    (_SOUND_FIRST, _early),
    (_BOTH, lambda hit: f"{hit['one']} {hit['what']} and {hit['other']} {hit['what']}"),
    (_FROM_TO, _recoloured),
    (_COLON, lambda hit: f"{hit['who']} should be {hit['what']}"),
    (_STOP, lambda hit: f"remove everything after {hit['what']}"),
    (_BEAT, lambda hit: f"make {hit['what']} 1 second longer"),
    (_FEEL, lambda hit: f"{hit['lead'] or ''}style: {hit['what']}"),
    (_MADE, lambda hit: _done(hit)),
    (_FOLLOWED, lambda hit: f"add {hit['new']} {'before' if hit['verb'].lower() == 'precede' else 'after'} {hit['what']}"),
    (_APPEARS, lambda hit: f"add {hit['who']} to {hit['what']}"),
)
_TURNS = (
    *_CERTAIN,
    (_UNNEEDED, lambda hit: f"remove {hit['what']}"),
    (_WITHOUT, lambda hit: f"remove {hit['what']}"),
    (_KEPT, lambda hit: f"keep only {hit['what']}"),
    (_FIRST, _shown),
    (_IN_THIS_ORDER, lambda hit: f"reorder to {', '.join(re.findall(r'[0-9]+', hit['list']))}"),
    (_MISSING, lambda hit: f"add {hit['what'] or hit['what2'] or hit['what3']} {hit['where'] or ''}".strip()),
    (_ONLY, lambda hit: hit["what"]),
)
