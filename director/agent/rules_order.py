"""How people ask for another order, for more shots and for fewer."""

from __future__ import annotations

import re

from director.agent import rules_camera, rules_content
from director.agent.contents import fit, placed, shows, words
from director.agent.described import meant
from director.agent.rule import Act, Rule, Sense, ask
from director.agent.rules_new import END, START, described, place_of
from director.agent.targets import MARK, QUOTE, index, ordinal
from director.errors import NeedsAnswer
from director.toolbox import content, order, sound
from director.toolbox.changes import number

DROP = (
    r"(?:remove|delete|drop|cut(?: out)?|lose|kill|get rid of|take (?:out|away)|ditch|scrap|leave out|skip|omit|throw (?:out|away)|"
    r"erase|trash|dump|discard|eliminate|bin|nix|axe?|chuck(?: out)?|toss(?: out)?|junk|chop|yank|excise|strike|scratch|pull(?= "
    r"(?:the|"
    r"shot|\d))|do away with|do without|dispose of|exclude|wipe out|weed out|zap|86)"
)
_SOME = rf"{MARK}(?:\s*(?:,|and|&)?\s*{MARK})*"
_MOVE = (
    r"(?:move|put|bring|place|shift|send|take|push|make|want|let|shuffle|slide|drag|shove|pull|stick|pop|get|bump|relocate|have|"
    r"slot|"
    r"drop|switch|change|swap|throw|play|show|see)"
)


def swap(m: re.Match[str], s: Sense) -> Act:
    ids = s.ids(s.text)
    groups = [s.ids(each) for each in re.findall(MARK, s.text)]
    if len(groups) == 2 and len(groups[0]) == len(groups[1]) > 1 and not set(groups[0]) & set(groups[1]):
        other = dict(zip((*groups[0], *groups[1]), (*groups[1], *groups[0]), strict=True))
        return lambda board: order.reorder(board, [other.get(shot.id, shot.id) for shot in board.shots])
    if len(ids) != 2:
        ask("Which two shots should change places?")
    return lambda board: order.swap(board, ids[0], ids[1])


def move_beside(m: re.Match[str], s: Sense) -> Act:
    ids, other = s.ids(m["what"]), s.ids(m["other"])
    after = m["side"].lower().split()[-1] in ("after", "behind", "following", "below")
    return lambda board: order.move_beside(board, ids, other[-1] if after else other[0], after)


def move_to(m: re.Match[str], s: Sense) -> Act:
    ids, found = s.ids(m["what"]), m.groupdict()
    if found.get("other"):
        place = s.scene.ids.index(s.ids(m["other"])[0])
        return lambda board: order.move(board, ids, place)
    where = m["where"].lower()
    at = number(s.scene.board, ids[0]) - 1
    if re.search(rf"{START}|first", where):
        place = 0
    elif re.search(r"earlier|up|forward|left", where):
        place = at - 1
    elif re.search(r"later|down|right", where):
        place = at + 1
    elif re.search(rf"{END}|last", where):
        place = len(s.scene.ids)
    else:
        place = ordinal(where, len(s.scene.ids)) or 0
    return lambda board: order.move(board, ids, place)


def _several(s: Sense) -> bool:
    """Whether the clause names more than one shot, or one that must be asked about."""
    marks = [s.marked.references[index(hit)] for hit in re.findall(MARK, s.text)]
    return any(mark.question for mark in marks) or len({each for mark in marks for each in mark.ids}) > 1


def lead(m: re.Match[str], s: Sense) -> Act:
    """'start with the race' moves; what no shot shows must be described as a new shot."""
    what, first = m["what"], re.search(r"\b(?:start|open|begin|lead)\b", m[0][:m.start("what") - m.start()], re.I)
    if re.search(r"[,;]\s*(?:and |then )*(?:end|finish|close|start|open|begin) (?:with|on|in|at)\b", what, re.I):
        ask("One after the other, please: which shot should come first, and which one last?")
    what = re.sub(rf",\s*(?:and )?(?:{MARK}|the rest|everything|all)\s*(?:else )?(?:stays?|remains?|goes|keeps?|as|in)\b.*", "", what,
        flags=re.I)
    if re.search(MARK, what):
        ids = s.ids(what)
    else:
        what = re.sub(r",?\s*(?:and then|then|and) (?:the )?(?:rest|go|continue|carry on|follow|proceed|as|everything|others)\b.*", "",
            what)
        board = s.scene.board
        strange = not any(shows(each, word, board) for each in s.scene.ids for word in words(what))
        if (len(words(what)) > 2 and fit(what, board) < 0.6) or (len(words(what)) > 1 and strange):
            return described(s.spoken(what), 0 if first else len(s.scene.ids), s)
        ids, _, question = meant(what, s.scene)
        if question:
            raise NeedsAnswer(question)
    return lambda board: order.move(board, ids, 0 if first else len(board.shots))


def merge(m: re.Match[str], s: Sense) -> Act:
    ids = s.ids(s.text)
    return lambda board: order.merge(board, ids)


def split(m: re.Match[str], s: Sense) -> Act:
    if len(s.ids((re.search(MARK, s.text) or [""])[0])) > 1:
        ask("Which one shot should be split?")
    shot, at = s.ids(s.text)[:1] or (s.shot(),), re.search(r"(?:at|after) (\d+(?:\.\d+)?) ?(?:s|sec|seconds?)\b", s.text)
    return lambda board: order.split(board, shot[0], float(at[1]) if at else None, s.scene.taken, s.scene.shown().get(shot[0], ""))


def copy(m: re.Match[str], s: Sense) -> Act:
    marks = re.findall(MARK, s.text)
    shot = s.ids(marks[0])[0] if len(s.ids(marks[0])) == 1 else ask("Which one shot should be there twice?")
    led = re.match(r"(?:please )?(?:(start|begin|open)|end|finish|close)\b", s.text, re.I)
    at = place_of(s.text[s.text.index(marks[0]) + 1:], s) if led is None else 0 if led[1] else len(s.scene.ids)
    return lambda board: order.duplicate(board, shot, number(board, shot) if at is None else at, s.scene.taken)


_IN_A_SHOT = re.compile(rf"\b(?:the|that|this|those|his|her|its) (?P<what>[\w' -]{{3,40}}?) (?:in|of|on|from|at|during|over) "
                        rf"(?:the )?{MARK}", re.I)


def remove(m: re.Match[str], s: Sense) -> Act:
    """Shots, or a thing in them: what was named decides."""
    what = re.sub(r"^(?:the|a|an|all|any|that|this|those|these|of)\s+", "", s.spoken(re.sub(MARK, "", m["what"])).strip(" ,."), flags=re.I)
    what = re.sub(r"\s+(?:from|in|on|of|at|out)$|^(?:from|in|on|of|out)\s+|^(?:and|or)$|^(?:please|it|them|that|entirely|"
        r"completely|"
                  r"altogether|again)$", "", what.strip(), flags=re.I)
    what = re.sub(r"^(?:the|a|an)\s+", "", what, flags=re.I)
    meant = _IN_A_SHOT.search(s.text[:m.start()]) if not what and re.search(r"\b(?:it|that|them|this)\b", m[0], re.I) else None
    what = s.spoken(meant["what"]) if meant else what         # 'the hum in shot 1 is annoying, take it out': the hum
    ids = s.ids(s.text, strict=True)
    if s.film_wide and not what:
        raise NeedsAnswer(f"Do you really want to delete all {len(s.scene.ids)} shots? A film needs at least one: with a yes, "
            f"shot 1 "
            f"stays. "
                          "Or which shot should stay?", yes="keep only shot 1")
    if not what:
        chosen = ids or s.given or (s.scene.touched if re.search(r"\b(?:it|that|them|this)\b", s.text, re.I) else ())
        target = chosen or ask("Which shot should be removed?")
        return lambda board: order.remove(board, target)
    there = ids or tuple(each for each in s.given if content.has_noun(s.scene.board.shot(each).prompt, what.split()[-1])
        or sound.same_sound(
        s.scene.board.shot(each).sfx, what))
    return _less(what, there, s)


def _less(what: str, ids: tuple[str, ...], s: Sense) -> Act:
    board, owner = s.scene.board, rules_content.lacking(what, s)
    if owner is not None:
        return lambda b: content.character(b, owner.name, content.without(owner.description, what))
    heard = [each for each in ids or s.scene.ids if sound.same_sound(board.shot(each).sfx, what)]
    thing = re.sub(r"\s+(?:sounds?|noises?|effects?|sfx)$", "", what)
    if heard and (thing != what or not any(content.has_noun(board.shot(each).prompt, thing) for each in ids or s.scene.ids)):
        return lambda b: sound.no_effect(b, heard, what)
    only = [each for each in ids if board.shot(each).sfx and "," not in board.shot(each).sfx]
    if thing != what and only and not any(content.has_noun(board.shot(each).prompt, thing) for each in ids):
        return lambda b: sound.no_effect(b, only)            # 'the robot's beep sound': the one sound there is
    seen = [each for each in ids or s.scene.ids if re.search(rf"\b(?:a|an|the|some|his|her|its|[\w-]+,? and|with|\w+(?:ed|ing|ish|"
        rf"y|"
                                                             rf"le))\s+(?:[\w-]+ )?{re.escape(thing)}\b|,\s*{re.escape(thing)}\b",
                                                             board.shot(each).prompt, re.I)]
    head = re.split(r"\s+(?:around|on|in|of|behind|over|at|near|from|under|above|with|next to)\s+", thing)[0]
    where = [each for each in (s.there() or s.scene.ids) if content.has_noun(board.shot(each).prompt, head)] if head != thing else []
    if not ids and where and content.has_noun(" ".join(shot.prompt for shot in board.shots), head):
        return lambda b: content.take_out(b, where, head)    # 'the wires on the workbench'
    if ids and head != thing and not any(content.has_noun(board.shot(each).prompt, thing) for each in ids):
        thing = head
    if ids:
        return lambda b: content.take_out(b, ids, thing)
    if len(seen) == 1 or (seen and len(seen) == len(s.scene.ids)):
        return lambda b: content.take_out(b, seen, thing)
    found, _, question = meant(what, s.scene)
    if not question and not seen and not re.search(r"\b\w+ing\b", what) and len(what.split()) < 3:
        raise NeedsAnswer(f"Do you want the whole shot {s.scene.ids.index(found[0]) + 1} gone, or only something in it?",
            yes=f"remove shot {s.scene.ids.index(found[0]) + 1}")
    if question or seen:
        ask(question or f"“{what}” is in several shots. From which ones should it go?")
    return lambda b: order.remove(b, found)


RULES = (
    Rule("delete all", rf"^(?:{DROP}|wipe|clear|reset|destroy|empty|purge)(?: absolutely)? ?(?:everything|all(?: of)?(?: the| my| "
        rf"it)?(?: shots| scenes| \w+ shots)?|(?:the|my|this) (?:whole |"
                       rf"entire |complete )?(?:film|movie|video|project|thing|storyboard|production|lot)|it all|them all|the "
                       rf"lot)(?:,.*)?$|^(?:(?:i|we)(?:'d| would)? (?:want|like|need) to |let's |let us )?"
                       rf"(?:start|begin) (?:all )?(?:over|again|afresh|anew|from (?:scratch|zero|nothing|the beginning))"
                       rf"(?: again| from (?:scratch|zero|nothing|the beginning))?$|^(?:delete|remove|erase|wipe|clear|purge|bin|trash|"
                       rf"discard)(?: all)?(?: of)? (?:the |my )?(?:\w+ )?takes?(?: (?:of|in|for|from) .*)?$",
         lambda m, s: ask_all(s), alone=True),
    Rule("delete all shots", rf"^(?:{DROP}|wipe|clear|reset|destroy|empty|purge)\s*{MARK}(?: (?:completely|entirely|please|away|out|"
         rf"clean))*$", lambda m, s: ask_all(s), marked=True, when=lambda s: set(s.ids(s.text)) == set(s.scene.ids)),
    Rule("swap", rf"\b(?:swap|switch|exchange|trade|interchange|flip|mix up)\b(?: around| round)?(?: the)?(?: order of| places of|"
                 rf" positions of)?\s*{MARK}(?:\s*(?:and|with|for|,|&|\+)?\s*{MARK})?(?: around)?|{MARK}.*\bswap\b|^(?:please "
                 rf")?change\s*{MARK}\s*(?:with|for|by|and)\s*{MARK}$|"
                 rf"^{MARK}(?:\s*and\s*{MARK})?\s*(?:should be |must be )?(?:the )?other way (?:a?round)$|"
                 rf"^{MARK}(?:\s*and\s*{MARK})?\s*(?:should|must|could|need to|have to|can|please)? ?(?:be )?(?:switch(?:ed)?|"
                 rf"swap(?:ped)?|trade|change|exchange|flip(?:ped)?)(?: places| positions| around)?$",
                 swap, marked=True, when=_several),
    Rule("play backwards", r"^(?:play|show|run|film|put|make|have)?\b.*\b(?:backwards?|in reverse|reversed)$", lambda m,
        s: _backwards(s), marked=True,
         when=lambda s: not re.search(r"\b(?:order|sequence|shots|scenes)\b", s.bare, re.I) and not (s.film_wide
             and re.match("play|show|put", s.text, re.I))
         and not re.match(rf"(?:move|push|shift|take|bring)\b|{MARK}\s*back", s.text, re.I)),
    Rule("reverse", r"\b(?:reverse|invert|flip) (?:the )?(?:whole )?(?:order|sequence|shots|film|everything|it)(?: of (?:the |all "
        r")?shots| order)?|\bbackwards?\b(?: order)?|\breverse(?:d)? order\b|in reverse$", lambda m, s: order.reverse,
         when=lambda s: not re.search(MARK, s.text) or len(s.explicit() or s.scene.ids) == len(s.scene.ids)),
    Rule("reverse shots", rf"^(?:reverse|invert)\s*{MARK}", lambda m, s: order.reverse, marked=True,
             when=lambda s: len(s.ids(s.text)) == len(s.scene.ids)),
    Rule("reorder", rf"\b(?:re-?order|order|re-?arrange|sequence)\b.*?(?P<what>{_SOME}).*",
             lambda m, s: _reorder(s), marked=True, free=True),
    Rule("merge", rf"\b(?:merge|combine|join|fuse|unite|glue|stitch|blend|melt)\b.*{MARK}.*|{MARK}.*\b(?:(?:in)?to|as|be|become) "
        rf"(?:one|"
                  rf"a single)(?: (?:long|longer|continuous|single))?(?: shot| scene| take| clip)?\b|{MARK}\s*[:=]?\s*(?:together|"
                  rf"(?:as |"
                  rf"into )?(?:one|a single) (?:shot|scene|clip))\b.*|\b(?:make|do|have|create)? ?(?:one|a single)(?: long)? "
                  rf"(?:shot|"
                  rf"scene|clip) (?:out )?(?:of|from)\s*{MARK}", merge, marked=True, free=True, when=_several),
    Rule("split", rf"\b(?:split|divide|break|halve|cut|chop|slice|separate|cleave)\b.*?(?P<what>{MARK})\s*(?:up)?\s*(?:in(?:to)? "
        rf"(?:2|"
        rf"two|half|halves|parts)|at \d.*|after \d.*)|\bsplit\s*(?:up )?{MARK}.*", split, marked=True, free=True),
    Rule("copy", rf"^(?:start|begin|open|end|finish|close)\b[\w ]*? with (?:an? |another |one |the )?(?:copy|duplicate|repeat|"
        rf"repetition) of\s*(?:the )?{MARK}$|\b(?:(?:put|insert|add|use|place|have|want|stick) (?:a|another|one) (?:copy|"
        rf"duplicate|repeat) of|duplicate|copy|repeat|clone|reuse|a copy of|same as|show)\s*{MARK}(?:\s*(?:again|too|once more|"
                 rf"also))?(?:.*\b(?:start|beginning|end|after|before).*)?$", copy, marked=True,
         when=lambda s: re.search(r"duplicate|copy|repeat|clone|reuse|again|too|once more", s.text, re.I) is not None),
    Rule("keep only", rf"\b(?:only (?:want to )?keep|keep only|keep just|just keep|nothing but|just use|only use|use only|only "
        rf"show|"
        rf"just)\s*(?:the )?(?:{MARK}(?:.*{MARK})?|(?<=keep )(?P<what>[\w' -]+)|(?<=keep only )(?P<what2>[\w' -]+))$|"
        rf"\bkeep\s*{MARK}(?: "
        rf"and {MARK})? (?:only|and (?:remove|delete|drop|lose|cut|bin) "
         rf"(?:the )?(?:rest|others?|{MARK}))$", lambda m, s: _keep(s, m["what"] or m["what2"] or ""), marked=True,
         when=lambda s: bool(re.search(MARK, s.text)) or bool(placed(s.bare, s.scene.board))),
    Rule("move described", rf"^(?:move|put|bring|place|shift)\s+(?P<what>the [\w' ]+?)\s+(?:right |directly |to )*(?P<side>before|"
                           rf"in front of|ahead of|after|behind)\s*(?P<other>{MARK})",
         lambda m, s: _beside(m, s), marked=True),
    Rule("move described to", rf"^(?:move|put|bring|place|shift)\s+(?P<what>the [\w' ]+?)\s+(?:to|at) the (?:very "
        rf")?(?P<where>{START}|"
                              rf"{END})$",
         lambda m, s: _end_or_start(m, s), marked=True),
    Rule("described as", r"^(?:make |let |have |i want |put |move )?(?P<what>the (?!music|title|film|movie|camera|light|sound|"
        r"style)"
        r"[\w' -]+?)\s+(?:should |must |needs to |has to |ought to |could |to )?"
                         rf"(?:be |become |come |go |play )?(?:as |in )?(?:the )?(?P<other>{MARK})$", lambda m, s: _to_place_of(m, s),
                             marked=True,
         when=lambda s: re.search(rf"{MARK}$", s.text) is not None and _is_ordinal(s)),
    Rule("move between", rf"(?:\b{_MOVE}\s*)?(?P<what>{_SOME})\s*(?:should |must |needs to )?(?:go |come |be |goes |comes |right |"
        rf"directly )*(?:in )?(?P<side>between)\s*(?P<other>{MARK})(?:\s*and\s*{MARK})?$",
         lambda m, s: _between(m, s), marked=True),
    Rule("order so", rf"\b(?:re-?order|re-?arrange|arrange|order)\b.*?(?:so|such)(?: that)?\s*(?:the )?(?P<what>{MARK})\s*(?:is|"
        rf"comes|"
        rf"goes|becomes) (?:the )?(?P<where>first|second|third|fourth|fifth|sixth|last)$",
         lambda m, s: _ranked(m, s), marked=True),
    Rule("move beside", rf"(?:\b{_MOVE}\s*)?(?P<what>{_SOME})\s*(?:should |must |needs to )?(?:to )?(?:so (?:that )?(?:it|they|she|"
        rf"he) )?(?:go |come |be |goes |comes |is |are |plays? |stands? |sits? |"
                        rf"right |directly |just |to |immediately |straight )*(?P<side>before|in front of|ahead of|after|behind|"
                        rf"following)\s*(?P<other>{MARK})(?: instead)?", move_beside, marked=True),
    Rule("move to", rf"(?:\b{_MOVE}\s*)?(?P<what>{_SOME})\s*(?:should |must |needs to )?(?:go |come |be |goes |comes |is |forward "
        rf"|back |"
        rf"all the way |right |straight |over |up )*(?:to|at|as|"
                    rf"in|into|up to)?\s*(?:the )?(?:very )?(?P<where>up front|{START}|{END}(?!-)|first|last|(?:one |"
                    rf"\d )?(?:\w+ )?(?:earlier|"
                    rf"later|up|down|forward|left|right)|(?:\w+|\d+(?:st|nd|rd|th)) (?:place|position|spot|slot)|"
                    rf"position \d+)(?: (?:of the (?:film|movie|video)|place|position|spot|shot|one))?(?:,? (?:and )?then "
                    rf"(?:{MARK}|"
                    rf"the rest|everything else|all else|go on as now))?\s*$",
         move_to, marked=True,
         when=lambda s: re.search(r"\b(?:move|put|bring|place|shift|send|take|push|go|come|goes|comes|be|should|want|make)\b", s.text,
             re.I) is not None or re.search(
             rf"^{MARK}\s*(?:first|last|(?:to|at) the (?:start|end|beginning))$", s.text, re.I) is not None),
    Rule("first then", rf"^(?:the )?(?P<what>{_SOME})\s*(?:comes? |goes? |should (?:come|go|be) )?(?P<where>first|last),?(?: "
        rf"(?:and "
        rf")?(?:then|after that|followed by) .*)?$", move_to, marked=True),
    Rule("move as", rf"^(?:(?:make|let|have|want)\s*)?(?P<what>{_SOME})\s*(?:(?:should|must|could|needs to|has to|to) )?(?:be |"
        rf"become |"
        rf"come |go )?(?:as )?(?:the )?(?P<other>{MARK})$",
        move_to, marked=True),
    Rule("move on", rf"\b(?:move|put|bring|place|shift)\s*(?P<what>{_SOME})\s*(?:to|at|into|as)\s*(?:be )?(?:the "
        rf")?(?P<other>{MARK})",
             move_to, marked=True),
    Rule("lead", r"^(?:i'd |we'd |i'll |i would |i want to |we could )?(?:start|open|begin|lead|end|close|finish)(?: the (?:film|"
        r"movie|"
        r"video)| it| things| off)? (?:with|on|in)\s+(?P<what>(?!an? |black|fade).+)", lead, marked=True),
    Rule("thing out", rf"^(?:the |that )?(?P<what>[\w' -]*?[a-z][\w' -]*?)\s*(?:in|of|from|on)\s*{MARK}\s*(?:out|away|gone|off)$",
        remove, marked=True),
    Rule("thing must go", rf"^(?:the |that |this |those |these |all (?:the )?)?(?P<what>[\w' -]*?[a-z][\w' -]*?)(?:\s*(?:in|of|"
        rf"from|"
        rf"on|at)\s*{MARK})?\s*(?:must|has to|have to|"
         rf"should|needs? to|can|ought to|has got to|could) (?:go|be gone|disappear|vanish|be (?:removed|taken out|cut|deleted|"
         rf"off)|"
         rf"come out|leave|stop)(?: (?:away|completely|entirely|altogether|please|"
         rf"now))*$", remove, marked=True, when=lambda s: not re.match(rf"\s*(?:the )?{MARK}", s.text)
          and not re.search(r"\b(?:camera|music|film|movie|video|he|she|they|it|that|this|rest|others?|everything|seconds?)\b", s.bare,
              re.I)),
    Rule("remove last word", rf"{MARK}\s*(?:can|has to|must|should|needs to|may|have to|is to|could) (?:go|be (?:cut|removed|"
        rf"deleted|"
        rf"dropped|out|gone))(?: (?:away|completely|entirely|out))?$|"
                             rf"{MARK}\s*(?:is|are) (?:unnecessary|not needed|superfluous|redundant|pointless|out)$|^(?:no|"
                             rf"without)\s*(?:the )?{MARK}(?: please)?$|^(?:i |we )?(?:don't|do not) (?:need|want)\s*{MARK}(?: "
                             rf"anymore| "
                             rf"any more)?$|^(?:skip|leave out|no need for)\s*{MARK}$|^{MARK}\s*(?:out|gone|away|off|begone)$", lambda m,
                                 s: _gone(s), marked=True),
    Rule("remove", rf"\b{DROP}\b(?P<what>(?: (?!(?:second|last \d|first \d|\d)).*)?)$|\b(?:i )?(?:don't|do not|no longer) (?:need|"
        rf"want)\b(?P<what2>)(?P<rest>.*)", lambda m, s: remove(_whatever(m), s), marked=True, free=True,
         when=lambda s: not rules_camera.only(re.sub(rf"^.*\b{DROP}\b", "", s.bare, flags=re.I)) and not re.search(r"\b(?:in|into) (?:2|"
             r"two|half|halves)\b|seconds?\b|\blength\b|\bduration\b|\b(?:cross-?fades?|"
             r"dissolves?|transitions|fades)\b|\bgrade|\bcolou?r|\b(?:cut|fade|go) to (?:black|white)\b|\b(?:hard|straight|jump|"
             r"clean|abrupt|smash|teaser|rough|final) cuts?\b", s.text, re.I)),
)


def _backwards(s: Sense) -> Act:
    raise NeedsAnswer("No shot can be played backwards. Do you want the shots in the reverse order instead?",
        yes="reverse the order of the shots")


def ask_all(s: Sense) -> Act:
    if re.search(r"\btakes?\b", s.text, re.I):
        ask("Takes are kept, so that an undo finds them; I delete none. Which take should be used instead, in which shot?")
    raise NeedsAnswer(f"Do you really want to delete everything? All {len(s.scene.ids)} shots would be gone, but for shot 1: a "
        f"film "
        f"needs one. "
                      "Or tell me which shots to remove instead.", yes="keep only shot 1")


def _gone(s: Sense) -> Act:
    ids = s.ids(s.text, strict=True)
    return lambda board: order.remove(board, ids)


def _between(m: re.Match[str], s: Sense) -> Act:
    ids, others = s.ids(m["what"]), s.ids(m[0][m.start("side") - m.start():])
    first = min(others, key=s.scene.ids.index)
    return lambda board: order.move_beside(board, ids, first, after=True)


def _ranked(m: re.Match[str], s: Sense) -> Act:
    ids, place = s.ids(m["what"]), ordinal(m["where"], len(s.scene.ids)) or 0
    return lambda board: order.move(board, ids, place)


def _keep(s: Sense, what: str = "") -> Act:
    kept = s.ids(s.text) if not what else placed(what, s.scene.board) or _meant(what, s)
    gone = tuple(each for each in s.scene.ids if each not in kept)
    return lambda board: order.remove(board, gone)


def _meant(what: str, s: Sense) -> tuple[str, ...]:
    ids, _, question = meant(what, s.scene)
    return ask(question) if question else ids


def _beside(m: re.Match[str], s: Sense) -> Act:
    ids, other = _meant(m["what"], s), s.ids(m["other"])
    after = m["side"].lower() in ("after", "behind")
    return lambda board: order.move_beside(board, ids, other[-1] if after else other[0], after)


def _is_ordinal(s: Sense) -> bool:
    """Whether the clause ends with a place in the film ('the second shot') and begins with what one shot shows."""
    said = s.marked.references[index(s.text[-1])].said
    hit = re.match(r"(?:\w+ )?(the [\w' -]+?) (?:should|must|needs|has|ought|could|to|be|as|become|come|go|play|in)\b", s.text, re.I)
    if re.search(rf"\bin\s*(?:the )?{MARK}$", s.text) and not re.search(r"\b(?:be|come|go|play|move)\b", s.text, re.I):
        return False                                             # 'make the planet red in shot 1'
    alone = len(s.marked.references[index(s.text[-1])].ids) == 1 and not re.search(rf"\b(?:off|gone|away|out|"
        rf"back) in\s*(?:the )?{MARK}$", s.text)
    return alone and re.match(r"(?:the )?(?:first|second|third|fourth|fifth|sixth|last|\d+(?:st|nd|rd|th)|shot|number|opening|"
        r"closing)\b", said,
                    re.I) is not None and hit is not None and not meant(hit[1], s.scene)[2]


def _to_place_of(m: re.Match[str], s: Sense) -> Act:
    ids, place = _meant(m["what"], s), s.scene.ids.index(s.ids(m["other"])[0])
    return lambda board: order.move(board, ids, place)


def _end_or_start(m: re.Match[str], s: Sense) -> Act:
    ids = _meant(m["what"], s)
    place = 0 if re.fullmatch(START, m["where"], re.I) else len(s.scene.ids)
    return lambda board: order.move(board, ids, place)


def _reorder(s: Sense) -> Act:
    ids = s.ids(s.text)
    return lambda board: order.reorder(board, ids)


def _whatever(m: re.Match[str]) -> re.Match[str]:
    if m["what"] is not None:
        return m
    again = re.match(r"(?P<what>.*)", m["rest"] or "")
    assert again is not None, "anything matches"
    return again


__all__ = ["DROP", "QUOTE", "RULES"]
