"""What is said of a story without being a picture, put as what is seen: who cannot sleep lies awake, who works as a baker is one."""

from __future__ import annotations

import re

from director.screenwriter import phrases, words
from director.screenwriter.words import article

_CANNOT = r"(?:cannot|can not|can['’]t|could not|couldn['’]t|(?:is|are|was|were) (?:not able|unable) to|isn['’]t able to)"
_WILL_NOT = r"(?:will not|won['’]t|(?:(?:does|do|did) not|(?:doesn|don|didn)['’]t) (?:want|dare) to)"
_UNSEEN = frozenset(
    "believe stop wait help see hear find know understand remember stand resist afford decide agree say tell think get".split())
"""What nobody is seen trying: 'cannot believe his eyes', 'cannot stop laughing'."""


def as_seen(text: str) -> str:
    """The text with what is not done, and what somebody works as, in words that can be filmed; what is said stays word for word."""
    pieces = re.split(r"(\"[^\"\n]*\"|“[^”\n]*”)", text)
    return "".join(piece if n % 2 else _as_seen(piece) for n, piece in enumerate(pieces))


def _as_seen(text: str) -> str:
    text = re.sub(rf"\b{_CANNOT} (?:fall asleep|get to sleep|sleep)\b", "lies awake", text, flags=re.I)
    text = re.sub(rf"\b{_CANNOT} (?:breathe|spit|blow) (?:any )?fire\b", "coughs without any fire", text, flags=re.I)
    text = re.sub(rf"\b{_CANNOT} (?!be\b)([a-z]+)\b(?! (?:back|each|one)\b)", _tried, text, flags=re.I)
    text = re.sub(rf"\b{_WILL_NOT} (?=[a-z]+\b)", "refuses to ", text, flags=re.I)
    text = _OBJECTS.sub(_told_of_it, text)
    text = _APPOSED.sub(lambda hit: hit["who"] if words.actor(hit["who"].split()[-1]) else hit[0], text)
    text = _SO_MUCH.sub(lambda hit: f"{'a ' if hit['what'] else ''}very {hit['how']}{hit['what'] or ''}, and", text)
    if _FOOTBALL.search(text):
        text = re.sub(r"(?<!football )(?<!soccer )\bstadium\b", "football stadium", text)
        text = re.sub(r"\b(the|his|her|their|its) ball\b", r"\1 football", text)
    text = _DISGUISED.sub(lambda hit: f"in {article(hit['what'].lower())} costume", text)
    text = _KNOWN.sub("", text)
    text = _SNOWS.sub(_falling, text)
    text = _SUCH.sub(r"\g<what>, and", text)
    text = _ONE_OF_THEM.sub(lambda hit: _of_the_group(hit, text), text)
    text = _THERE.sub(r"\g<said>\g<then>to \g<what>", text)
    text = _MUST.sub(_does, text)
    text = _SETS_OUT.sub(_found_at_last, text)
    text = _LEFT_FOR.sub(_done_there, _ON_THE_WAY.sub(_done_there, text))
    text = _MAKER.sub(r"\1-maker", text)
    text = _FOUND_OUT.sub(_found, text)
    text = _TRIP.sub(lambda hit: _gone(hit, text), text)
    for phrase, put in _IDIOMS:
        text = re.sub(rf"\b{phrase}\b", put, text, flags=re.I)
    text = _MADE_TO.sub(lambda hit: words.third(hit["deed"]) if hit["one"] else hit["deed"], text)
    text = _EVERYBODY_WHO.sub(r"\g<who> ", text)
    text = _IN_YEAR.sub(r" in \1", text) if len(re.findall(r"\b(?:1[5-9]|20)\d\d\b", text)) == 1 else text
    text = _FIRST_TO.sub(lambda hit: hit[0] if (words.verb_form(hit["who"].split()[-1]) or ("", ""))[1] == "third" else
                         f"{hit['who']} {words.third(hit['does'])}", text)
    text = _PLACES.sub(_in_each, _PERFECT.sub(_present, text))
    text = _FEELING.sub(r"\g<who> who is \g<how> ", text)
    return _TRADE.sub(lambda hit: f"{hit['who']} {hit['trade']}{hit['what'] + ' walks to work' if hit['what'] else ' works'}", text)


_THERE = re.compile(r"(?P<said>\b(?:dream|long|yearn|wish)(?:s|es)? (?:of|for) (?:(?:seeing|visiting|reaching) )?(?P<what>"
                    r"(?:an?|the) (?:[a-z-]+ )??[a-z-]+))(?P<then>(?:,| and| so| until| but)[^.;!?]{4,80}? )there\b", re.I)
"""'dreams of the sea, so the crows carry him there': to the sea."""
_MUST = re.compile(r"(?P<who>(?:^|(?<=[.;!?,] )|(?<=\band ))[^.;!?,]{2,80}?) must (?P<deed>(?!be\b|have\b|not\b)[a-z]+)\b", re.I)
"""What must be done is seen as it is done."""


def _does(hit: re.Match[str]) -> str:
    who = re.split(r"\s(?:who|that|which)\s", hit["who"])[0]
    return f"{hit['who']} {hit['deed'] if phrases.plural(who) else words.third(hit['deed'])}"


_FEELING = re.compile(r"(?P<who>(?:^|(?<=[.;!?] ))(?:an?|the|one)\s+(?:[\w-]+\s+){0,3}?[\w-]+),\s+(?P<how>(?:(?:very|so|deeply)\s+)?"
                      r"(?:afraid|scared|frightened|terrified|tired|fond|jealous|proud|sick)\s+of\s+(?:[a-z-]+\s?){1,4}?),\s+(?=[a-z]+s\s)",
                      re.I)
"""'A dog, afraid of water, becomes a lifeguard': what somebody feels stands with the name."""


_FOOTBALL = re.compile(r"\b(?:goal ?keepers?|footballers?|football|soccer|penalt(?:y|ies)|free kick)\b", re.I)
"""A stadium in the same story is no running track."""
_DISGUISED = re.compile(r"\b(?:who (?:is |are )?)?(?:dressed(?: up)?|disguised) as (?:an? |the )?(?P<what>(?:[a-z-]+ )??[a-z-]+)"
                        r"(?=[,.;]| (?:and|who|with|in|on|at|to)\b| [a-z]+s\b|$)",
                        re.I)
"""'a boy dressed as an astronaut builds a rocket': he wears that, and there is no astronaut."""
_RIDERS = (r"owl|fox|cat|dog|bear|mouse|bird|rabbit|penguin|passenger|child|boy|girl|woman|man|robot|ghost|friend|"
           r"grandmother|grandma|grandson|"
           r"daughter|son|baby|duck|hedgehog|guest|traveller|stranger")
_OBJECTS = re.compile(
    r"^(?P<who>(?:an?|the|two|three|one|our|my)\s+(?:[\w-]+\s+){1,3}?)(?P<does>[a-z]+)\s+(?P<what>an?\s+(?:[\w-]+\s+){0,2}?(?P<noun>[\w-]+))\s+"
    r"(?:who|that|which)\s+(?P<then>(?:refuses|tries|wants|carries|takes|brings|leads|turns|grows|eats|sings|dances|flies|follows|runs|helps|saves|"
    r"comes to life|comes alive|teaches|makes|lets|gives|shows|swallows|steals|escapes|lies awake)\b[^.;!?,]*)(?P<end>[.!?]?)$", re.I)
_APPOSED = re.compile(r"\b(?:his|her|their|its|the)\s+(?:(?:last|first|only|new|best|one|oldest)\s+)+(?!.{0,20}\b(?:who|that)\b)[a-z]+,\s+"
                      r"(?P<who>an?\s+(?:[a-z-]+\s+){0,2}?[a-z]+),")
"""'his last passenger, a small owl,' is seen as the owl."""


def _told_of_it(hit: re.Match[str]) -> str:
    """'Two sisters build a snowman who refuses to melt.' -> 'Two sisters build a snowman. The snowman refuses to melt.'"""
    form = words.verb_form(hit["does"].lower())
    more = re.search(r"\b(?:and|but|until|while)\b", hit["then"]) and not re.match(r"comes (?:to life|alive) and ", hit["then"])
    if form is None or form[1] not in ("third", "base") or words.actor(hit["does"]) or more:
        return hit.group(0)
    return f"{hit['who']}{hit['does']} {hit['what']}. The {hit['noun']} {hit['then']}{hit['end'] or '.'}"


_SNAPS = (r"(?:an?|the|his|her|its|their|some) (?:[a-z]+ ){0,2}?(?:photo(?:graph)?|picture|snapshot|snap)s? of "
          r"(?=(?:an?|the|his|her|its|their)\b)(?!(?:his|her|its|their) (?:whole )?(?:life|lives|career|youth)\b)")
_RIDDEN = r"(?:through (?!the seasons)|to|along|home|across|up|down|past|into|over|around|uphill|downhill|off|away|towards?|back|after)\b"
_PERFECT = re.compile(r"(?<!who )(?<!that )(?<!which )(?<!what )\b(?P<has>has|have) (?:just |already |finally |recently )?"
                      r"(?P<done>[a-z]{3,}) (?=(?:the|an?|his|her|their|its|all|every|some|two|three)\b)"
                      r"(?!(?:the|his|her|their) (?:whole )?(?:life|time)\b)")


def _present(hit: re.Match[str]) -> str:
    """'the queen has lost her crown' is seen as losing it."""
    form = words.verb_form(hit["done"])
    if form is None or form[1] not in ("past", "participle") or form[0] in ("be", "have", "get", "do", "see", "know"):
        return hit[0]
    return f"{words.third(form[0]) if hit['has'] == 'has' else form[0]} "


_SPOT = r"(?:an?|the|his|her|their) (?:[\w-]+ ){0,3}?[\w-]+"
_EVERYBODY_WHO = re.compile(r"\b(?P<who>(?:every|each) [a-z]+) who (?:has |had )?ever [^.,;]*? (?:there|here|in it|"
                            r"from it) (?=[a-z]+s\b)", re.I)
"""'every customer who ever bought a book there comes': they come."""
_IN_YEAR = re.compile(r"(?<=[a-z]), (\d{4})(?=\s*(?:[,.;]|$))")
_FIRST_TO = re.compile(r"^(?P<who>the (?:first|last|only|youngest|oldest|youngest ever) (?:[\w-]+ )?[a-z]+) (?:ever )?to (?P<does>[a-z]+)\b"
                       r"(?! be\b)(?=[^.!?;]*$)", re.I)
"""'The first woman to climb the mountain', all there is to the story: she climbs it."""
_WAYS = (r"(?:walk|run|ride|drive|cycle|stroll|dance|wander|skate|sneak|swim|sail|roll)s?|flies|fly|march(?:es)?|races?")
_PLACES = re.compile(
    rf"(?P<who>(?:(?:^|(?<=[.!?:] ))(?:an?|the|two|three|one)\s(?:[\w-]+\s){{0,3}}?[\w-]+|\b[A-Z][a-z]+)) (?P<does>{_WAYS}) "
    rf"(?P<how>through|past|across|along|over|by|around) (?P<one>{_SPOT}), (?P<more>(?:{_SPOT},? )*)(?:and )?"
    rf"(?P<last>{_SPOT})(?=[.,;!?]|$)", re.I)


def _in_each(hit: re.Match[str]) -> str:
    """'walks through a market, a station and a tunnel': in each of them, one after the other."""
    spots = [hit["one"], *re.findall(_SPOT + r"(?=,? )", hit["more"]), hit["last"]]
    again = re.sub(r"^(?:an?|one) ", "the ", hit["who"], flags=re.I)
    again = again[:1].upper() + again[1:]
    return ". ".join(f"{again if at else hit['who']} {hit['does']} {hit['how']} {spot}" for at, spot in enumerate(spots))


_OWN_CAR = r"in (?=(?:an?|the|his|her|their) (?:[\w-]+ ){0,2}?(?:car|truck|van|jeep|taxi|pickup|lorry)\b)"
_SEIZED = r"over (?=(?:the|an?|his|her|their) )(?!(?:the|his|her|their) (?:wheel|job|role|business|lead|company|controls?|work|shift)\b)"
_IDIOMS = (
    (rf"goes (?:off )?to work {_OWN_CAR}", "drives to work in "), (rf"go (?:off )?to work {_OWN_CAR}", "drive to work in "),
    (r"goes (?:off )?to work(?! on\b)", "walks to work"), (r"(?<!to )go (?:off )?to work(?! on\b)", "walk to work"),
    (rf"(?:has taken|takes|took) {_SEIZED}", "occupies "), (rf"(?:have taken) {_SEIZED}", "occupy "),
    (r"(rock|pop) star(?=s?\b)", r"\1star"), (r"(movie|film|opera|football|tv) star(?=s?\b)", r"\1-star"),
    (r"(roller|ice|inline) skates(?= |[,.;]|$)", r"\1-skates"),                # never what somebody does
    (r"runs (?=(?:an?|the|his|her) (?:[\w-]+ )?(?:bus|tram|train|ferry|taxi|boat|ship|truck|rickshaw)\b)", "drives "),
    (r"run (?=(?:an?|the|their) (?:[\w-]+ )?(?:bus|tram|train|ferry|taxi|boat|ship|truck|rickshaw)\b)", "drive "),
    (r"takes (?=(?:an?|the|his|her|its) (?:[\w-]+ ){0,2}?(?:" + _RIDERS + r")\b[^.;]{0,30}? to (?:the|a|an|her|his|"
                                                                          r"its|their)\b)", "brings "),
    (r"(?:steers|captains|commands) (?=(?:an?|the|his|her|their) (?:[\w-]+ ){0,2}?(?:ferry|ship|boat|tug ?boat|yacht|"
     r"steamer|raft)\b)", "sails "),
    (r"takes the (?=(?:[a-z]+ ){0,2}?(?:bus|tram|train|ferry|subway|metro|taxi|plane|boat)\b)(?P<by>(?:[a-z]+ ){0,2}?[a-z]+) home",
     r"rides home in the \g<by>"),
    (r"(?:is|was) (?:invited|called|summoned|sent) to (?=(?:the|an?|his|her|their|its)\b)", "comes to "),
    (r"(?:are|were) (?:invited|called|summoned|sent) to (?=(?:the|an?|his|her|their|its)\b)", "come to "),
    (rf"takes {_SNAPS}", "photographs "), (rf"take {_SNAPS}", "photograph "),
    (rf"(?<!\bthe )(?<!\bof )(?:cycles|bikes) (?={_RIDDEN})", "rides a bicycle "),
    (rf"(?<!\bthe )(?<!\bof )(?<!water )(?<!life )(?<!rock )(?<!moon )(?:cycle|bike) (?={_RIDDEN})", "ride bicycles "),
    (r"oversleeps", "sleeps too long"), (r"oversleep", "sleep too long"),
    (r"moves in with", "comes to live with"), (r"move in with", "come to live with"),
    *((rf"becomes {whose} (?:best |only |new )?friend", f"befriends {whom}")
      for whose, whom in (("his", "him"), ("her", "her"), ("their", "them"))),
    (r"makes up with (?=(?:the|his|her|their) )", "hugs "), (r"make up with (?=(?:the|his|her|their) )", "hug "),
    (r"make up(?=[.,;!?]|$| (?:when|as|while|after|before|in|at|on|under|by)\b)", "make up with a hug"),
    (r"makes friends with", "befriends"), (r"make friends with", "befriend"), (r"takes care of", "tends"), (r"take care of", "tend"),
    (r"it (?:never|hardly ever|does not|doesn't|won't|will not) rains?(?: any ?more| for \w+)?", "the dry earth cracks in the heat"),
    (r"private eye(s?)", r"detective\1"),
    (r"(?:who|that) turns? out to be", "who is"), (r"gets? to know", "meets"), (r"(?:gets|is) married", "celebrates a wedding"),
    (r"((?:my )?(?:grand(?:pa|ma|dad|father|mother)|granny|mum|mom|dad|mother|father|uncle|aunt|brother|sister|friends?|dog|cat)) and I",
     r"\1 and a child"),
)
_TRIP = re.compile(r"\b(?P<verb>makes?|takes?|goes on|go on) (?:his|her|its|their|the|an?|one)(?: (?:very )?(?:last|first|final|long|"
                   r"daily|nightly|usual))? (?P<trip>ride|drive|flight|walk|voyage|trip|journey|tour|round)s? "
                   r"(?=through|across|over|along|around|down|up)")
_GOES_BY = {"ride": "ride", "drive": "drive", "flight": "fly", "walk": "walk", "voyage": "sail"}
_SO_MUCH = re.compile(r"\b(?:an?(?P<what>(?: [a-z]+){1,3}) )?so (?P<how>[a-z]+) that\b")
"""'a loaf so big that the whole town eats from it': what it is, and what comes of it."""
_KNOWN = re.compile(r"\b(?:he|she|it|they|the [a-z]+) (?:realises?|realizes?|finds? out|learns?|understands?) that "
                    r"(?=(?:an?|the|his|her|their|its|he|she|it|they|one|two|three)\b)", re.I)
"""'until he realises that the deer is following him': that the deer does is seen."""
_SNOWS = re.compile(r"(?P<before>[a-z]+)?(?P<mark>[,;]?\s+|^)it (?:"
                    r"(?:starts|begins) to (?P<what>rain|snow)|(?P<falls>rain|snow)s)\b", re.I)
_SUCH = re.compile(r"\bsuch (?P<what>(?:an? )?(?:[a-z]+ ){1,2}[a-z]+) that\b")
_ON_THE_WAY = re.compile(r"\b(?P<go>(?:climb|cross|sail|fl[yi]|walk|travel|swim|ride|row|hike|dive|cycle|trek|march|journey|drive|sneak)"
                         r"(?:s|es)?) "
                         r"(?P<where>[^,.;]{2,60}?) to (?P<deed>[a-z]+) (?=(?:an?|the|his|her|its|their|some|two|three)\b)")
"""'climbs a mountain to ring a bell': what was set out for is done."""
_OFF = r"(?:(?:away|off|out|free)\b|from\b)"
_LEFT_FOR = re.compile(
    r"\b(?P<go>(?:leave|quit|abandon|sell|escape|desert|give up)s?|gives up|flees?|"
    rf"(?:run|slip|sneak|steal|break|jump|climb|crawl|leap|walk|creep|sail|ride|drive|hop|swim)s? (?=[^,.;]{{0,12}}?{_OFF})|"
    rf"fl(?:y|ies) (?={_OFF})|(?:go|come|move|return|head)(?:e?s)? (?=(?:back )?to (?:the|an?|his|her|[A-Z])))"
    r"(?P<where>[^,.;]{0,60}?) to (?P<deed>(?!(?:the|an?|his|her|its|their|\w*[Tt]own|sea|land)\b)[a-z]+)\b"
    r"(?![^.;]*(?:\bbut\b|\bonly\b|\bin vain\b|\bcaught\b))")
"""'leaves the convent to dance the tango': gone, she dances it."""
_ONE_OF_THEM = re.compile(
    r"\bthe (?P<which>youngest|eldest|oldest|smallest|biggest|tallest|shortest|strongest|weakest|fastest|slowest|bravest|shyest|"
    r"cleverest|smartest|loser|winner|underdog|champion)(?= (?P<verb>[a-z]+s)\b)")
_LOOKS = {f"{how}est": f"{how} " for how in "young small tall short strong brave".split()} | {
    "eldest": "tall ", "oldest": "tall ", "biggest": "big "}
_GROUP = re.compile(r"\b(?:two|three|four|five|six|seven)\s+(?:[a-z-]+\s+){0,2}?(?P<noun>[a-z]+s)\b", re.I)


def _of_the_group(hit: re.Match[str], text: str) -> str:
    """'Three sisters race, and the youngest wins' -> 'one young sister wins'; of two bakers the loser is 'one baker'."""
    group = next((each for each in _GROUP.finditer(text, 0, hit.start()) if words.actor(words.singular(each["noun"]))), None)
    if group is None or (words.verb_form(hit["verb"]) or ("", ""))[1] != "third":
        return hit[0]
    return f"one {_LOOKS.get(hit['which'], '')}{words.singular(group['noun'])}"


_SETS_OUT = re.compile(
    r"\b(?P<go>(?:climbs|crosses|sails|flies|walks|travels|swims|rides|hikes|journeys|sets out|goes|leaves|wanders|treks)\b[^,.;]{0,50}?) "
    r"to (?P<deed>find|reach|see|meet|visit|save|rescue|free) (?P<what>(?:an?|the|his|her|its|their) (?:[a-z-]+ ){0,3}?[a-z-]+)"
    r"(?: and|, and|,) (?P<then>(?:meets|encounters|discovers|gets lost|makes friends with|befriends|loses|stumbles|runs into|comes across|"
    r"faces|fights|helps)\b[^.;]*)(?P<end>[.!?]?)$")
"""'climbs a mountain to find his mother and meets an eagle': found is what was set out for after all that is met on the way."""


def _found_at_last(hit: re.Match[str]) -> str:
    if re.search(rf"\b(?:{hit['what'].split()[-1]}|never|in vain|but|only|and)\b", hit["then"]):
        return hit[0]
    return f"{hit['go']}, {hit['then']}, and then {words.third(hit['deed'])} {hit['what']}{hit['end']}"


_MAKER = re.compile(r"\b(?!(?:film|movie|video|coffee|tea|pasta|bread|ice|noise|trouble|the|an?|our|my|your)\b)([a-z]{3,}) maker(?=s?\b)")
"""'a kite maker', who is no kite."""
_FOUND_OUT = re.compile(r"\b(?P<found>discovers?|notices?) that (?P<whose>the|an?|his|her|their|its|all|every|some|one|two|three) "
                        r"(?P<rest>(?:[a-z-]+ ){1,4}[a-z-]+)")
_MADE_TO = re.compile(
    r"\b(?:(?P<one>is|was|has)|are|were|have)(?: (?:forced|made|told|asked|ordered|invited|allowed|sent|chosen|about|supposed|meant|got))? "
    r"to (?P<deed>(?!(?:be|the|an?|his|her|their|its|our|my|this|that|some|every|all)\b)[a-z]+)\b", re.I)
"""'are forced to share one oven' is seen as sharing it."""

_TRADE = re.compile(
    r"(?P<who>\b(?:[Aa]n?|[Tt]he|[Oo]ne)\s+(?:[\w-]+\s+){0,2}?[a-z]+)(?P<what>\s+(?:who|that)\s[^,.;]*?)?\s+works?\s+as\s+an?\s+"
    r"(?P<trade>(?:[a-z]+\s)??[a-z]+)(?=\s+(?:in|at|on|for|by|near|who|and|but|until|under|inside|beside)\b|[,.;]|$)")


def _gone(hit: re.Match[str], text: str) -> str:
    """'makes his last ride through' as 'rides through'; a driver drives, a pilot flies."""
    who = re.search(r"\b(driver|pilot|captain|skipper)\b[^.;]*$", text[: hit.start()])
    of_trade = {"driver": "drive", "pilot": "fly", "captain": "sail", "skipper": "sail"}.get(who[1], "") if who else ""
    base = of_trade or _GOES_BY.get(hit["trip"], "travel")
    return f"{words.third(base) if hit['verb'].endswith('s') or hit['verb'] == 'goes on' else base} "


def _falling(hit: re.Match[str]) -> str:
    """'steps outside it starts to snow' -> 'steps outside, snow falls'."""
    joined = hit["mark"].strip() or (hit["before"] or "and").lower() in "until when and but because while as then so".split()
    what = f"{hit['what'] or hit['falls']} falls"
    return f"{hit['before'] or ''}{hit['mark'] if joined else ', '}{what}"


def _tried(hit: re.Match[str]) -> str:
    return hit[0] if hit[1].lower() in _UNSEEN else f"tries in vain to {hit[1]}"


def _found(hit: re.Match[str]) -> str:
    """'discovers that the books whisper' as 'discovers the books that whisper'."""
    said = hit["rest"].split()
    at = next((n for n, word in enumerate(said) if n and (words.verb_form(word) or ("", "ing"))[1] != "ing"), 0)
    return f"{hit['found']} {hit['whose']} {' '.join(said[:at])} that {' '.join(said[at:])}" if at else hit[0]


def _done_there(hit: re.Match[str]) -> str:
    deed, first = hit["deed"], hit["go"].split()[0]
    known = words.verb_form(deed) or words.verb_like(deed, "base") or ("", "")
    if known[1] != "base" or deed in ("be", "work", "school", "sleep", "avoid", "prevent"):
        return hit[0]
    many = (words.verb_form(first) or ("", ""))[1] == "base"
    return f"{hit['go'].strip()} {hit['where'].strip()} and {deed if many else words.third(deed)}{' ' if hit[0].endswith(' ') else ''}"
