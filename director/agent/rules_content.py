"""How people speak about what is seen: characters, things, colours, actions. These come last: they take any words."""

from __future__ import annotations

import re

from director import dictionary
from director.agent import rules_picture
from director.agent.apart import agree
from director.agent.contents import stem, words
from director.agent.described import meant
from director.agent.rule import Act, Rule, Sense, ask
from director.agent.targets import MARK
from director.model import Character
from director.toolbox import content

COLOURS = ("(?:redd|blu|green|yellow|pink|purpl|brown|gr[ae]y|orang)ish|red|orange|yellow|green|blue|purple|violet|pink|brown|black|white|"
    "gr[ae]y|silver|gold(?:en)?|copper|turquoise|teal|"
    "cyan|"
           "crimson|navy|beige|wooden|metallic|glass|plastic|golden|"
           "bigger|smaller|larger|big|small|huge|tiny|giant|tall|shiny|rusty|round|square|fluffy|striped|spotted|old|young|"
           "transparent|"
           "furry|long|short")
_SHOULD = r"(?:should|must|needs? to|has to|ought to|could|shall)"


def subject(text: str, s: Sense) -> Character | None:
    """The character that a few words name, by name, kind or 'the main character'."""
    said = {stem(word) for word in re.findall(r"[^\W\d_]+", text)}
    cast = s.scene.board.characters
    by_name = [who for who in cast if stem(who.name) in said]
    by_kind = [who for who in cast if stem(content.kind(who)) in said]
    found = by_name or by_kind
    return found[0] if len(found) == 1 else None


def about_someone(s: Sense) -> bool:
    return subject(s.bare, s) is not None


def change_someone(m: re.Match[str], s: Sense) -> Act:
    """A character's looks. In named shots only there; otherwise the line itself, and so every shot."""
    who = subject(m["who"], s)
    if who is None:
        ask("Which character do you mean?")
    what = re.sub(r"\s+(?:instead|please|now|everywhere|throughout)$", "", s.spoken(re.sub(MARK, "", m["what"])), flags=re.I)
    what = re.sub(r"\s+(?:in|on|for|of|from)\s*(?=,|$)", "", what)
    what = re.sub(r"^(?:turn|become|go|get|grow)(?:s|es)?\s+(?=\w)", "", what, flags=re.I)
    what = {"off": "unlit", "on": "lit"}.get(what.lower().strip(" ."), what)
    if re.fullmatch(r"(?:(?:be|look|a bit|more|much|totally|something|completely|somehow)\s*)*(?:different|better|nicer|cooler|"
        r"good|"
        r"great|other|new|else|interesting|changed?|improved?|wrong|off|weird|odd|strange|bad|ugly|boring|fine|perfect|"
        r"cute|funny|lovely|sweet|awful|missing)",
                    what, re.I):
        ask(f"How should {who.name} look instead?")
    other = re.search(r"\band (?P<who>(?:the )?[\w-]+) (?:an?|the|some|\w+s)\b", what)
    if other and (another := subject(other["who"], s)) and another != who:
        ask(f"One after the other, please: what should {who.name} have, and what {another.name}?")
    beside = re.search(r"\s+(?:when|while|as|where)\s+(?P<then>(?:he|she|it|they|the|both|[A-Z]\w+)\b.+)$", what)
    then: tuple[str, ...] = ()
    if beside:                                                   # 'Miso should look scared when she looks out of the window'
        then, _, question = meant(re.sub(r"^(?:he|she|it|they|both)\s+", "", beside["then"]), s.scene)
        what = what[:beside.start()] if not question else ask(question)
    edge = re.search(r",? (?:right )?(?:at|in|near) the (?:very )?(?P<edge>end|start|beginning)(?: of (?:it|the (?:film|movie|"
        r"video)))?$", what)
    if edge and not s.explicit():                                # 'Miso should look happier at the end': only there
        what, then = what[:edge.start()], s.scene.ids[-1:] if edge["edge"] == "end" else s.scene.ids[:1]
    line = _new_line(who, m.groupdict().get("part") or "", m.groupdict().get("verb") or "", what, s.against)
    ids = () if s.film_wide or set(s.ids(s.text)) == set(s.scene.ids) else s.ids(s.text) or s.given or then
    if ids:
        return lambda board: content.replace(board, ids, who.description, line)
    return lambda board: content.character(board, who.name, line)


def _has_part(s: Sense) -> bool:
    hit = re.search(r"(?P<who>(?:the )?[\w-]+)'s (?:[\w-]+ )??(?P<part>[\w-]+) (?:with|by|for|into|to)\b", s.bare, re.I)
    who = subject(hit["who"], s) if hit else None
    return hit is not None and who is not None and content.has_noun(who.description, hit["part"])


def _other_part(m: re.Match[str], s: Sense) -> Act:
    """Another thing in the place of one that a character has: 'swap Miso's helmet for a top hat'."""
    who = subject(m["who"], s)
    assert who is not None, "the rule asked before"
    line = content.other(who.description, m["part"], s.spoken(m["new"]))
    ids = () if s.film_wide else s.ids(s.text) or s.given
    return (lambda board: content.replace(board, ids, who.description, line)) if ids else lambda board: content.character(board,
        who.name, line)


def _new_line(who: Character, part: str, verb: str, what: str, against: str) -> str:
    line = who.description
    what = re.sub(r"^((?:be|look|get|have)\s+)?(?:(?:a (?:bit|little|lot|touch|tad)|slightly|somewhat|much|way|"
        r"far)\s+)+", r"\1", what, flags=re.I)
    old = re.sub(r"^(?:a|an|the|being|having|of)\s+", "", against.strip(" ,."), flags=re.I)
    bare = re.sub(r"^(?:a|an|the|be|have|wear|wearing|into|to|some|his|her|its)\s+",
        "", re.sub(r"^(?:a|an|the|be|have|wear|wearing|into|to)\s+", "", what, flags=re.I), flags=re.I)
    likened = re.match(r"(?P<how>[\w -]+?),\s+(?P<like>(?:just |rather |a bit )?like (?:an? |the |those |in ).+)$", bare, re.I)
    if part and content.has_noun(line, part) and likened:
        made = content.described(line, part, likened["how"])
        return re.sub(rf"\b{re.escape(part)}\b", lambda hit: f"{hit[0]} {likened['like']}", made, count=1, flags=re.I)
    if part and content.has_noun(line, part):
        return content.described(line, part, bare)
    if old and content.has_noun(line, old):
        made = re.sub(r"^(?:made|built)(?: out)? (?:of|from)\s+", "", bare, flags=re.I)
        return re.sub(rf"\b{re.escape(old)}\b", lambda _: made, line, count=1, flags=re.I)
    if counted := _counted(line, bare):
        return counted
    head = bare.split()[-1] if bare.split() else ""
    adjectives = " ".join(bare.split()[:-1])
    if len(bare.split()) > 1 and content.has_noun(line, head):
        return content.described(line, head, adjectives)
    if len(bare.split()) > 1 and head.endswith("s") and content.has_noun(line, head[:-1]):
        return content.described(line, head[:-1], adjectives)       # 'red eyes' of who has one green eye
    if re.match(r"(?:give|wear|put|add|have|with|get)", verb, re.I):
        thing = what if re.search(r"[^s]s$", bare) or re.match(r"(?:a|an|the|some|\w+s|two|three|four|five|six|many|several|"
            r"no)\b", what, re.I) else f"a {what}"
        return f"{line}, wearing {thing}" if re.match(r"(?:wear|put)", verb, re.I) or _WORN.search(what) else (
            f"{line}, with {thing}")
    kind = content.kind(who)
    if re.match(r"\w+ing\b|made of\b|with\b|wearing\b", bare, re.I):
        return f"{line}, {bare}"
    if re.match(r"(?:a|an) ", what, re.I) and content.has_noun(line, kind):
        return re.sub(rf"\b(?:a|an)\s+(?:[\w-]+\s+)*?{re.escape(kind)}\b", lambda _: what, line, count=1, flags=re.I)
    return content.described(line, kind, bare) if content.has_noun(line, kind) else f"{line}, {bare}"


def _counted(line: str, wish: str) -> str:
    """'two eyes' for 'one green lamp eye': another number of a part, which stays what it was; '' where it has no such part."""
    hit = re.fullmatch(r"(?P<n>two|three|four|five|six|no|many|several|one)(?: (?P<more>[\w -]+))? (?P<part>[\w-]+)", wish, re.I)
    one = hit["part"][:-1] if hit and hit["part"].endswith("s") else hit["part"] if hit else ""
    part = re.search(rf"\b(?:an?|one|two|three|four|five|six|many|several|the) (?P<how>(?:[\w-]+ ){{0,3}}?)(?:{re.escape(one)}s?|"
                     rf"{re.escape(one)})\b",
                     line, re.I) if one else None
    if hit is None or part is None:
        return ""
    how = f"{hit['more']} " if hit["more"] else "" if hit["n"].lower() == "no" else part["how"]
    return f"{line[:part.start()]}{hit['n']} {how}{hit['part']}{line[part.end():]}"


_WORN = re.compile(r"\b(?:hat|cap|scarf|coat|jacket|suit|dress|glasses|goggles|helmet|boots?|gloves?|cape|cloak|tie|bow|crown|mask|"
                   r"shirt|trousers|jeans|uniform|backpack|necklace|collar)\b", re.I)


def rename(m: re.Match[str], s: Sense) -> Act:
    who = subject(m["who"], s)
    if who is None:
        ask("Which character should get another name?")
    new = s.spoken(m["what"])[:80]
    return lambda board: content.rename(board, who.name, new)


def paint(m: re.Match[str], s: Sense) -> Act:
    """'make the planet green': the thing in the shots, or the character who has it."""
    noun, what = m["noun"].split()[-1], m["what"]
    ids = s.ids(s.text) if not s.film_wide else s.scene.ids
    board = s.scene.board
    owner = [who for who in board.characters if content.has_noun(who.description, noun)]
    if not ids and len(owner) == 1:
        line = content.described(owner[0].description, noun, what)
        return lambda b: content.character(b, owner[0].name, line)
    seen = [each for each in ids or s.scene.ids if content.has_noun(board.shot(each).prompt, noun)]
    if not seen:
        ask(f"I find no {noun} there. In which shot is it?")
    return lambda b: content.paint(b, seen, noun, what)


def _painted(s: Sense) -> bool:
    """Whether the thing that gets a colour is there: in a prompt or in somebody's looks."""
    hit = re.search(rf"(?P<noun>[\w-]+)(?: of the [\w-]+)?\s+(?:{_SHOULD} be |to be |be |is |are |look )?(?:more |a bit |much "
        rf")?(?:{COLOURS})(?: and (?:{COLOURS}))?$", s.bare, re.I)
    texts = [shot.prompt for shot in s.scene.board.shots] + [who.description for who in s.scene.board.characters]
    if hit is None or subject(hit["noun"], s):
        return False
    return words(hit["noun"]) != [] and any(content.has_noun(text, hit["noun"]) for text in texts)


def _recoloured(s: Sense) -> bool:
    hit = re.match(r"(?:change|turn)\s+(?:the )?(?P<noun>[\w-]+)", s.bare, re.I)
    texts = [shot.prompt for shot in s.scene.board.shots] + [who.description for who in s.scene.board.characters]
    return hit is not None and any(content.has_noun(text, hit["noun"]) for text in texts)


def replace(m: re.Match[str], s: Sense) -> Act:
    old, new = (re.sub(r"^(?:the|a|an)\s+", "", s.spoken(re.sub(MARK, "", m[name])).strip(), flags=re.I) for name in ("old", "new"))
    new = re.sub(r"\s+(?:in|on|of|for|everywhere|throughout)$", "", new)
    new = re.sub(r"^(?:(?:new|short|wide|close) )*(?:shot|scene|clip|picture) (?:of|with|where|in which|showing)\s+", "", new, flags=re.I)
    old = re.sub(r"\s+(?:in|on|of|for)$", "", old)
    if not words(old):
        if re.search(r"\b(?:better|else|different|another|other|nicer|good|new)\b", new, re.I) or not s.ids(s.text):
            ask("What should it show instead?")
        return rewrite(_what(new), s)
    board = s.scene.board
    who = subject(old, s) if len(words(old)) == 1 else None
    ids = s.ids(s.text) if not s.film_wide else ()
    owner = [each for each in board.characters if re.search(rf"\b{re.escape(old)}\b", each.description, re.I)]
    if not ids and owner and who is None:
        person = owner[0]
        return lambda b: content.character(b, person.name, re.sub(rf"\b{re.escape(old)}\b", lambda _: new, person.description, flags=re.I))
    if not ids and who is not None:
        return lambda b: content.character(b, who.name, f"{who.name}, {new if re.match('(?:a|an) ', new) else 'a ' + new}")
    having = [each for each in ids or s.scene.ids if re.search(rf"\b{re.escape(old)}\b",
        f"{board.shot(each).prompt} {board.shot(each).lighting} {board.shot(each).location}", re.I)]
    if not having:
        ask(f"I find no “{old}” there. What should be changed, and in which shot?")
    return lambda b: content.replace(b, having, old, new)


def detail(m: re.Match[str], s: Sense) -> Act:
    agree(s.spoken(s.text))
    what = s.spoken(re.sub(rf"\s*(?:\b(?:to|in|on|into|of|for)\s+)?(?:the )?{MARK}\s*", " ", m["what"]))
    what = re.sub(r"^(?:it|be|to be|to have|to show|to|have|some)\s+|"
        r"\s+(?:please|instead|too|as well|there|in it|to it)$", "", what, flags=re.I)
    what = rules_picture.stated_(what)
    if not words(what) or re.fullmatch(r"(?:better|nicer|cooler|good|great|different|pop|perfect|change[sd]?|work|awesome|best|"
                                       r"improve[d]?|interesting|exciting|special|amazing|beautiful|epic|creative|professional|fun|"
                                       r"more|less|else|something|\W)+", what, re.I):
        ask("What exactly should be different, and in which shot?")
    ids = (s.there() or ask(f"In which shot should I add “{what}”?"))
    return lambda board: content.add_detail(board, ids, what)


def action(m: re.Match[str], s: Sense) -> Act:
    """'in shot 2 Miso should wave': it is seen there, beside what is seen already."""
    what = rules_picture.detailed(s)
    ids = s.there() or ask("In which shot should that happen?")
    return lambda board: content.add_detail(board, ids, what)


def _deed_of_part(s: Sense) -> bool:
    """Whether a part of somebody does something: 'Miso's helmet reflects the planet'."""
    hit = re.search(rf"'s (?:[\w-]+ )??[\w-]+ (?P<verb>(?!{_SHOULD}\b|is\b|are\b|be\b|was\b|were\b|to\b|into\b)[a-z]+)\b", s.bare)
    base = dictionary.bases(hit["verb"], "verb")[:1] if hit else ()
    if hit is None or not base:
        return False
    return hit["verb"].endswith("ing") or not any(dictionary.bases(hit["verb"], kind) for kind in ("adj", "noun"))


def _thing_of_its_own(noun: str, s: Sense) -> bool:
    """Whether a shot shows a thing that nobody wears or is made of."""
    for shot in s.scene.board.shots:
        text = shot.prompt
        for who in s.scene.board.characters:
            text = text.replace(who.description, "")
        if content.has_noun(text, noun):
            return True
    return False


def _of_another(noun: str, text: str) -> bool:
    """Whether a noun only says of what kind another is: the 'lamp' in 'a lamp eye'."""
    following = re.search(rf"\b{re.escape(noun)} (?P<next>[a-z]+)\b", text, re.I)
    return following is not None and bool(dictionary.bases(following["next"], "noun"))


def lacking(what: str, s: Sense) -> Character | None:
    """Who has the thing that is to go, where no shots are named: then it goes from everywhere."""
    if s.explicit() or s.given:
        return None
    noun = re.sub(r"^(?:(?:the|a|an|his|her|its|their|any|all|[\w-]+'s)\s+)+", "", what, flags=re.I)
    having = [who for who in s.scene.board.characters if content.has_noun(who.description, noun) and not _of_another(noun, who.description)
        and noun.lower() != content.kind(who).lower() and noun.lower() != who.name.lower()]
    named = [who for who in having if re.search(rf"\b(?:{re.escape(who.name)}|{re.escape(content.kind(who))})\b", s.text, re.I)]
    if not named and _thing_of_its_own(noun, s):
        return None
    return named[0] if len(named) == 1 else having[0] if len(having) == 1 else None


def rewrite(m: re.Match[str], s: Sense) -> Act:
    ids, what = s.ids(s.text) or s.given or (s.shot(),), s.spoken(re.sub(MARK, "", m["what"]))
    return lambda board: content.rewrite(board, ids, what)


def fewer(m: re.Match[str], s: Sense) -> Act:
    what = re.sub(r"\s+(?:in|on|of|at|from|for)$", "", s.spoken(re.sub(MARK, "", m["what"])).strip(), flags=re.I)
    if not what or re.fullmatch(r"(?:in|on|of|at|from|for|so|there|here|and)\b.*", what, re.I):
        ask("Less of what?")
    owner = lacking(what, s)
    if owner is not None:
        return lambda board: content.character(board, owner.name, content.without(owner.description, what))
    ids = s.there() or ask("In which shot should there be less of that?")
    if "," in what or re.search(r"\bmore\b", what):
        ask("I understood only part of that. Say it as two wishes, please: what should go, and what should come?")
    what = re.split(r"\s+(?:on|in|at|around|over|under|behind|above|near) (?:the|his|her|its)\b", what)[0]
    if re.match(r"(?:less|fewer)\b", m[0], re.I) and len(what.split()) == 1:
        having = [each for each in ids if content.has_noun(s.scene.board.shot(each).prompt, what)]
        some = f"only {'a few' if re.search('[^s]s$', what) else 'a little'} {what}"
        if having:
            return lambda board: content.exchange(board, having, what, some)
    return lambda board: content.take_out(board, ids, what)


_WHITHER = r" (?:up|down|at|away|out|into|in|over|around|back|left|right|towards?|through|outside|for)\b"
_DOES = re.compile(r"\w+ (?:the )?[\w-]+ (?:to )?(?:say|talk|speak|sing|dance|jump|laugh|smile|cry|look|walk|run|nod|wink|blink|shout|"
    r"whisper|"
                   r"clap|point|turn around|sneeze|yawn|bow)s?\b", re.I)
_WHO = r"(?P<who>(?:the )?[\w-]+)"
RULES = (
    Rule("rename", rf"^(?:rename|call|name)\s+{_WHO}(?: to| as|:)?\s+(?P<what>[\w' -]+)$|"
                   rf"^{_WHO.replace('who', 'who2')}(?:'s name)? {_SHOULD} be (?:called|named)\s+(?P<what2>[\w' -]+)$",
                   lambda m, s: rename(_named(m), s), when=about_someone, free=True),
    Rule("part of someone", rf"(?:make|turn|change|paint|"
                            rf"colou?r)?\s*(?P<who>(?:the )?[\w-]+)'s\s+(?:[\w-]+ "
                            rf")??(?P<part>(?!{_SHOULD}\b)[\w-]+)(?! [\w-]+ {_SHOULD} be\b)\s+(?:{_SHOULD} (?:be|look)|"
                            rf":|to|"
                            rf"into|be|is|becomes?)?\s*(?P<what>(?!{_SHOULD}\b).+)", change_someone, marked=True, free=True,
                                when=lambda s: about_someone(s) and not _deed_of_part(s)),
    Rule("make someone", rf"^(?:make|turn|paint|colou?r|change)\s+{_WHO}\s+(?P<verb>wear|have|into|to|be)?\s*(?P<what>.+)", change_someone,
             marked=True, free=True, when=lambda s: _DOES.match(s.bare) is None and about_someone(s) and subject(re.sub(
        r"^\w+\s+", "", s.bare)[:30].split(" ")[0] if not re.match(r"\w+ the ", s.bare) else " ".join(s.bare.split()[2:3]), s) is not None),
    Rule("give someone", r"^(?P<verb>give|put|add)\s+(?P<who>(?:the )?[\w-]+)\s+(?P<what>(?!(?:to|in|into|on|"
        r"onto)\s*(?:the )?[\ue000-\ue0ff]).+)",
             change_someone, marked=True, free=True, when=lambda s: subject(
        " ".join(re.sub(r"\bthe\b", "", s.bare).split()[1:2]), s) is not None),
    Rule("put on someone", rf"^(?P<verb>put|add|have)\s+(?P<what>.+?)\s+(?:on|to|for)\s+{_WHO}\s*(?:{MARK})?$", change_someone,
             marked=True, free=True, when=lambda s: subject(
        " ".join(s.bare.split()[-2:]), s) is not None),
    Rule("someone should", rf"^{_WHO}\s+{_SHOULD}\s+(?P<verb>be|wear|have|get|look like|look(?!{_WHITHER}))\s+(?P<what>.+)|"
                           rf"^{_WHO.replace('who', 'who2')}\s+(?P<verb2>wears|has|is|gets|needs?(?= (?:an?|some|two|new|"
                           rf"(?!less)[a-z]+s)\b)|could "
                           rf"use|wants?(?= (?:an?|some|two|new)\b))\s+(?P<what2>.+)",
                           lambda m, s: change_someone(_named(m), s), marked=True, free=True, when=lambda s: subject(
                               " ".join(re.sub(r"\bthe\b", "", s.bare).split()[:1]), s) is not None),
    Rule("part for", r"\b(?:replace|swap|exchange|substitute|switch|change|trade|turn|make)(?: out)? (?P<who>(?:the )?[\w-]+)'s "
        r"(?:[\w-]+ "
        r")??(?P<part>[\w-]+) (?:with|by|for|into|to) (?P<new>(?:an? |some |the )[\w' -]+)",
         lambda m, s: _other_part(m, s), free=True, when=lambda s: _has_part(s)),
    Rule("replace", r"\b(?:replace|swap|exchange|substitute|switch|trade)(?: out)?\s+(?P<old>.+?)\s+(?:with|by|for)\s+(?P<new>.+)",
        replace, marked=True,
             free=True),
    Rule("change colour", rf"^(?:change|turn)\s+(?:the )?(?P<noun>[\w-]+)(?:'s)?(?: colou?r)?\s+(?:to|into)\s+(?P<what>(?:(?:bright|dark|"
        rf"light|pale|deep) )?"
         rf"(?:{COLOURS})(?: and (?:{COLOURS}))?)$", paint, free=True, when=lambda s: _recoloured(s)),
    Rule("change to", r"\b(?:change|turn|make)\s+(?P<old>the .+?)\s+(?:to|into)\s+(?P<new>.+)",
             lambda m, s: replace(m, s) if not re.fullmatch(
        rf"(?:the )?\s*{MARK}\s*", m["old"]) else rewrite(_what(m["new"]), s), marked=True, free=True),
    Rule("paint", rf"(?:make|paint|turn|colou?r|want|have)?\s*(?:the |all the )?(?P<noun>(?!more\b)[\w-]+)(?: of the "
        rf"[\w-]+)?\s+(?:{_SHOULD} be |to be |"
                  rf"be |is |are |"
                  rf"look )?(?:more |a bit |much )?(?P<what>(?:{COLOURS})(?: and (?:{COLOURS}))?)$",
                  paint, free=True, when=lambda s: _painted(s) and not re.match(r"(?:make|turn|paint)?\s*(?:it|them|that|this)\b", s.bare)),
    Rule("fewer", r"\b(?:less|fewer|not so (?:much|many)|no(?: more)?|without)\s+(?P<what>.+)", fewer, marked=True, free=True),
    Rule("rewrite", rf"{MARK}\s*(?:{_SHOULD}|to)\s+(?:show|be about|become|depict)\s+(?P<what>.+)|^(?:change|rewrite|turn|"
                    rf"make)\s*{MARK}\s*(?:in)?to\s+(?P<what2>.+)|^(?:show|film)\s+(?P<what3>.+?)(?:\s*instead\s*(?:in|"
                    rf"for)?\s*{MARK}|\s*(?:in|for)?\s*{MARK}\s*instead)$",
                    lambda m, s: rewrite(_what(m["what"] or m["what2"] or m["what3"]), s), marked=True, free=True),
    Rule("action", rf"(?P<who>(?:the )?[\w-]+)\s+{_SHOULD}\s+(?P<what>.+)", action, marked=True, free=True, when=about_someone),
    Rule("add", r"\b(?:add|include|put|insert|show|place|have|give it|want|need)s?(?: in)?\s+(?P<what>.+)", detail, marked=True, free=True),
    Rule("needs", rf"{MARK}\s*(?:needs?|wants?|could use|should have|could do with|requires?|with)\s+(?P<what>.+)", detail, marked=True,
             free=True),
    Rule("more", r"\bmore\s+(?P<what>.+)", lambda m, s: detail(_what(f"more {m['what']}"), s), marked=True, free=True,
             when=lambda s: bool(re.search(MARK, s.text)) or bool(s.given)),
    Rule("make", rf"\b(?:make|turn|let|have|get)\s*(?:it|that|this|{MARK})\s*(?:look |feel |be |into )?(?P<what>.+)", detail, marked=True,
             free=True),
)


def _named(m: re.Match[str]) -> re.Match[str]:
    """The match with its groups under the first names."""
    found = m.groupdict()
    if found.get("who"):
        return m
    verb = {"wears": "wear", "has": "have", "gets": "get", "need": "get", "needs": "get", "could use": "get", "want": "get",
        "wants": "get"}.get((found.get("verb2") or "").lower(), "be")
    return re.match(r"(?P<who>[^|]*)\|(?P<verb>[^|]*)\|(?P<what>.*)", f"{found['who2']}|{verb}|{found['what2']}") or m


def _what(text: str) -> re.Match[str]:
    found = re.match(r"(?P<what>.*)", text)
    assert found is not None, "anything matches"
    return found
