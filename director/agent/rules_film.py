"""How people speak about the format, takes, locks, exports, and filming again."""

from __future__ import annotations

import re
from dataclasses import replace

from director.agent.contents import at_place
from director.agent.orders import HEADS
from director.agent.rule import Act, Rule, Sense, ask
from director.agent.targets import MARK, ordinal
from director.errors import NeedsAnswer
from director.model import Storyboard
from director.toolbox import film, makers
from director.toolbox.changes import Change, number
from director.vocabulary import Aspect, Resolution

_ASPECTS = {
    Aspect.TALL: r"(?:youtube shorts|vertical(?:ly)?|portrait|upright|tall(?:er)?(?= format| version| video| film| screen|$)|"
        r"(?:insta(?:gram)? )?(?:reels?|stor(?:y|ies))|9[:x/]16|tik-?tok|reels?|shorts|(?:insta(?:gram)?|snapchat|"
                 r"phone) stor(?:y|ies)|phone (?:screens?|format|video|size|display)|smartphones?|hochformat|"
                 r"for (?:my |the |a )?(?:mobile|phones?))",
    Aspect.SQUARE: r"(?:square|1[:x/]1|insta(?:gram)?(?: post| feed)?)",
    Aspect.ULTRA: r"(?:21[:x/]9|ultra[- ]?wide)",
    Aspect.SCOPE: r"(?:2\.(?:35|39|40?)(?:[:x/]1)?|cinema-?scope|(?:ana)?morphic(?: format)?|scope(?: format)?|letterbox(?:ed)?|"
        r"cinema(?:tic)? (?:format|bars|ratio|widescreen|wide))",
    Aspect.FEED: r"(?:4[:x/]5)", Aspect.CLASSIC: r"(?:4[:x/]3|old[- ](?:tv|telly|television)(?: format)?)", Aspect.PORTRAIT: r"(?:3[:x/]4)",
    Aspect.WIDE: r"(?:landscape|horizontal(?:ly)?|wide-?screen|16[:x/]9|youtube(?! shorts)|(?:for )?(?:tv|television))",
}
ASPECT = "|".join(f"(?P<a{n}>{said})" for n, said in enumerate(_ASPECTS.values()))
_SIZES = {Resolution.P2160: r"4 ?k|uhd|2160p?|ultra hd", Resolution.P1440:
    r"1440p?|qhd|2 ?k", Resolution.P1080: r"1080p?|full ?hd|fhd", Resolution.P720: r"720p?|hd"}
SIZE = "|".join(f"(?P<r{n}>{said})" for n, said in enumerate(_SIZES.values()))
FORMATS = r"gif|mp4|webm|mov|prores|mkv|avi|png|jpe?g|pdf|edl|xml|fcpxml|otio|srt|wav|mp3"
_FORMAT_WORDS = (
    r"(?:(?:in|into|to|for|as|a|an|the|format|formatt?ed|aspect|ratio|version|mode|orientation|video|crop|cropped|film|movie|it|"
    r"frame|"
    r"picture|feed|post|posts|please|instagram|insta|facebook|convert|vertical|square|landscape|portrait|1080p|4k|720p|everything|"
    r"shape|"
    r"vid|videos|thing|be|should|change|switch|go|convert|turn|set|we need|i need|need|this|that|"
    r"want|put|use|export|reformat|was|were|better|nicer|back|again|after|all|normal|original|old|before|looked|actually|"
    r"cinema-?scope|wide-?screen|anamorphic|scope|proper|classic|"
    r"screens?|fit|fits|for|phones?|is|enough|will do|fine|good|tall|make|size|resolution|quality|whole|my|on|using)\b ?)*"
)
FAULTS = (r"flicker\w*|glitch\w*|artefacts?|artifacts?|morph\w*|warp\w*|jitter\w*|jump(?:s|y)|stutter\w*|blurr\w*|distort\w*|"
    r"deform\w*|"
          r"melt\w*|weird|wrong|broken|ugly|bad|(?:is|are|looks?|feels?|seems?)(?: (?:a bit|kind of|so|really|way|a little))* off|"
          r"extra (?:finger|arm|leg|hand|paw|tail|eye)s?|(?:two|three|six|seven|no|missing an?|an extra) (?:fingers?|arms?|legs?|"
          r"hands?|"
          r"paws?|tails?|heads?|eyes?|ears?)|frozen|freez\w+|black frames?|noisy|terrible|awful|buggy|"
          r"(?:vanish(?:es)?|disappears?|goes missing)(?! (?:in|into|behind|through|down|under|around|between|from)\b)|"
          r"(?:strange|weird|odd|ghostly|random)(?: extra| second| third)? [a-z]+|"
          r"pop(?:s|ping)|twitch\w*|pixelat\w*|smear\w*|ghosting|clipping|looks? like (?:a )?(?:human|real|melt\w+|rubber|plastic|"
          r"mush|"
          r"jelly|spaghetti|sausages?)[\w ]*|came out \w+")
_AGAIN = (
    r"(?:re-?do|re-?runs?|re-?film|re-?shoot|re-?roll|re-?render|re-?generate|re-?make|re-?take|try again|do over|(?:film|shoot|"
    r"render|generate|"
    r"roll|try|do|make)\b[\w ]* (?:again|once more|over|anew)|another (?:take|try|version|go|attempt)|(?:a |one )?(?:new|fresh|"
    r"second|"
    r"more) takes?|one more (?:take|try|go|attempt|version|time|shot at it)|(?:another|different|new) seed|redone|re-done|reshot|"
    r"refilmed|re-filmed|rerendered|regenerated|redoing|"
    r"(?:take|have|give it|try) another (?:stab|shot at it|crack|go|try|swing)|another (?:stab|crack|swing)|from scratch again|do "
    r"it over|over again|start (?:it )?over|(?:once more|one more time|again)(?=\s*(?:$|,|please)))"
)


def shape(m: re.Match[str], s: Sense) -> Act:
    aspect = _member(m, "a", list(_ASPECTS))
    size = _member(m, "r", list(_SIZES))
    return lambda board: film.shape(board, aspect, size)


def label(m: re.Match[str], s: Sense) -> Act:
    return film.label



def fps(m: re.Match[str], s: Sense) -> Act:
    return lambda board: film.shape(board, fps=int(m["fps"] or m["fps2"] or m["fps3"]))


def export(m: re.Match[str], s: Sense, of: tuple[str, ...] = ()) -> Act:
    """A file of the film, of the shots that the clause names, or of those it was found to describe (`of`)."""
    text = s.text
    lacking = re.search(r"\b(?:without|with no|minus|but no)(?: the| any)? (music|soundtrack|captions|subtitles|narrat\w+|voice-?over|"
        r"titles?|"
                        r"sounds?|credits)\b", text, re.I)
    if lacking:
        raise NeedsAnswer(f"An export has what the film has. Shall the film lose it ({lacking[1]}) first?", yes=f"no {lacking[1]}. "
            f"export the film")
    ids = of or (() if s.film_wide else s.ids(text))
    form = re.search(rf"\b({FORMATS})\b", text, re.I)
    size, aspect = re.search(rf"\b(?:{SIZE})\b", text, re.I), re.search(
        rf"\b(?:{ASPECT})\b|\b(?:{ASPECT.replace('<a', '<b')})(?!\w)", text, re.I)
    found_size = _member(size, "r", list(_SIZES)) if size else None
    found_aspect = (_member(aspect, "a", list(_ASPECTS)) or _member(aspect, "b", list(_ASPECTS))) if aspect else None
    still = re.search(r"\b(?:still|screenshot|screen ?grab|frame grab|thumbnail)", text, re.I)
    return lambda board: film.export(board, form[1].lower() if form else "png" if still else
        "mp4", found_size.value if found_size else "", found_aspect.value if found_aspect else "", ids, _place(text))


def _place(text: str) -> str:
    """The place that the copy goes to, where one is named."""
    places = {"tiktok": r"tik-?tok", "shorts": r"(?:youtube )?shorts", "youtube": r"you-?tube", "instagram-feed": r"insta(?:gram)? feed",
              "reel": r"(?:insta(?:gram)? )?reels?", "cinema-4k": r"dci|cinema (?:master|package)|dcp"}
    return next((name for name, said in places.items() if re.search(rf"\b(?:{said})\b", text, re.I)), "")


def take(m: re.Match[str], s: Sense) -> Act:
    named = next((m[name] for name in ("n", "o", "b") if m.groupdict().get(name)), "").lower()
    by_name = next((shot for shot, names in s.scene.takes.items() if named in names), "") if not re.search(MARK, s.text) else ""
    several = s.aimed() if not by_name and re.search(MARK, s.text) else ()
    if len(several) > 1:
        return _each_take(several, named, s)
    there = at_place(s.bare, s.scene.board) if not (several or s.given or re.search(MARK, s.text)) else ()
    shot = by_name or (there[0] if len(there) == 1 else s.shot())
    takes, word = s.scene.takes.get(shot, ()), next((m[name] for name in ("n", "o", "b") if m.groupdict().get(name)), "").lower()
    if re.fullmatch(r"s\d+[a-z]{1,2}", word):
        return lambda board: film.choose(board, shot, word, takes)
    now = s.scene.board.shot(shot).take
    if re.fullmatch(r"other|alternat(?:iv)?e|previous|earlier|old|next", word):
        others = [name for name in takes if name != now]
        if word in ("previous", "earlier", "old", "next") and now in takes:
            others = [takes[takes.index(now) + (1 if word == "next" else -1)]] if 0 <= takes.index(now) + (1 if word ==
                "next" else -1) < len(takes) else []
        name = others[0] if len(others) == 1 else ""
    else:
        place = "abcdefghij".index(word) if re.fullmatch(r"[a-j]", word) else ordinal(word, max(len(takes), 1)) if word else None
        name = takes[place] if place is not None and place < len(takes) else ""
    return lambda board: film.choose(board, shot, name, takes)


def _each_take(shots: tuple[str, ...], word: str, s: Sense) -> Act:
    """The same take of several shots: 'take b for 1, 2 and 5'."""
    def each(board: Storyboard) -> Change:
        said: list[str] = []
        for shot in shots:
            takes = s.scene.takes.get(shot, ())
            place = "abcdefghij".index(word) if re.fullmatch(r"[a-j]", word) else ordinal(word, max(len(takes), 1))
            done = film.choose(board, shot, takes[place] if place is not None and place < len(takes) else "", takes)
            board, said = done.board, [*said, done.said]
        return Change(board, " ".join(said))

    return each


def again(m: re.Match[str], s: Sense) -> Act:
    ids = s.aimed() or (s.scene.ids if re.search(r"\b(?:everything|all)\b", s.text, re.I) else s.scene.touched) or ask(
        "Which shot should be filmed again?")
    return lambda board: film.again(board, ids)


def anew(m: re.Match[str], s: Sense) -> Act:
    """Filmed again for the form or the length that the film has, or gets by the same words."""
    ids = s.aimed() or s.scene.ids
    aspect, size, rate = _member(m, "a", list(_ASPECTS)), _member(m, "r", list(_SIZES)), m["rate"]

    def act(board: Storyboard) -> Change:
        formed = film.shape(board, aspect, size, int(rate) if rate else None) if aspect or size or rate else Change(board, "")
        done = film.anew(formed.board, ids)
        return replace(done, said=f"{formed.said} {done.said}") if formed.board != board else done

    return act


def takes(m: re.Match[str], s: Sense) -> Act:
    said = m["count"].lower()
    count = int(said) if said.isdigit() else 1 + "one two three four five six seven eight".split().index(said)
    return lambda board: film.takes(board, count)


_COUNTS = {word: n for n, word in enumerate("one two three four five six seven eight".split(), 1)}


def more_takes(m: re.Match[str], s: Sense) -> Act:
    said = m["count"].lower()
    count = int(said) if said.isdigit() else _COUNTS.get(said, 2)
    ids = s.aimed() or s.scene.touched or ask("Of which shot?")
    if len(ids) == len(s.scene.ids) and not re.search(r"\b(?:more|another|extra|additional|new|further)\b", s.text, re.I):
        return lambda board: film.takes(board, count)
    return lambda board: film.more_takes(board, ids, count)


def fault(m: re.Match[str], s: Sense) -> Act:
    ids = s.aimed() or ask("In which shot do you see that?")
    return lambda board: film.again(board, ids)


def lock(m: re.Match[str], s: Sense) -> Act:
    on = re.search(r"unlock|unfreeze", m[0], re.I) is None
    every = s.scene.ids if re.search(r"\b(?:all|everything)\b", s.text, re.I) and not re.search(MARK, s.text) else ()
    ids = every or s.aimed() or ask("Which shots should be locked?" if on else "Which shots should be unlocked?")
    return lambda board: film.lock(board, ids, on)


def bring_back(m: re.Match[str], s: Sense) -> Act:
    """A shot as it was: one that was removed, else one that was changed. Its number is that of then."""
    for before in reversed(s.scene.earlier):
        gone = [shot.id for shot in before.shots if shot.id not in s.scene.ids]
        numbers = [int(n) for n in re.findall(r"\d+", " ".join(reference.said for reference in s.marked.references))]
        wanted = [before.shots[n - 1].id for n in numbers if 0 < n <= len(before.shots)]
        if gone and (not wanted or set(wanted) & set(gone)):
            return lambda board, before=before, ids=tuple(each for each in gone
                if not wanted or each in wanted): film.bring_back(board, before, ids)  # type: ignore[misc]
    ids = s.shots()
    for before in reversed(s.scene.earlier):
        if any(shot.id in ids and shot != s.scene.board.shot(shot.id) for shot in before.shots):
            return lambda board, before=before: film.bring_back(board, before, tuple(i for i in ids
                if any(i == shot.id for shot in before.shots)))  # type: ignore[misc]
    return lambda board: film.bring_back(board, board, ids)


_OTHER_WISHES = r"trim|fade|mute|darker|brighter|swap|remove|delete|add|title|music|captions?|longer|shorter|seconds"
"""Words of other wishes: a clause that has one of them is not about a take alone."""
_TO_FILM = r"(?:re-?)?(?:film|shoot|generate|render|make|do|redo|create|try|animate|style|switch|change|set|move|give)"
_IT = (
    r"(?:it|them|that|this|those|these|everything|all(?: of it)?|the|whole|entire|film|movie|video|shots?|scenes?|one|again|and|"
    r"over)")
_POLITE = r"(?:instead|please|now|this time|again|too|from now on)"


def made_by(m: re.Match[str], s: Sense) -> Act:
    ids = () if s.film_wide or re.search(r"\b(?:everything|all of it)\b", s.text, re.I) else s.aimed()
    generator = makers.maker(s.spoken(next(found for found in m.groupdict().values() if found)))
    return lambda board: film.films(board, ids, generator)


_FULL = (r"(?:(?:that|its|their|the|this|his|her) )?(?:own |new |full |whole |right |proper )*"
         r"(?:length|duration|form|format|shape|size|ratio)|full")

RULES = (
    Rule("anew", rf"\b{_AGAIN}\b(?:(?: {_IT})*(?:,? (?:in|at|for|as|to|with|over))? (?:an? |the )?(?:{ASPECT}|{SIZE}|"
                 rf"(?P<rate>\d{{2,3}}) ?(?:fps|frames?(?: (?:per|a) second)?)|{_FULL})(?!\w)"
                 rf"(?: (?:format|version|shape|resolution|please|now))*)", anew),
    Rule("maker", rf"^(?:{_TO_FILM})(?: {_IT})* (?:with|by|using|via|through|to|in|at) (?P<maker>{makers.SAID})(?: {_POLITE})*$|"
                  rf"^(?:use|try|take|pick|switch(?: over)? to|change to|go (?:with|back to)|have|let) (?P<used>{makers.SAID})"
                  rf"(?: (?:{_TO_FILM}|to|for|{_IT}|{_POLITE}))*$|"
                  rf"^(?:(?:i|we)(?:'d| would)? )?(?:want|need|like)?(?: to)?(?: have)? ?(?:{_IT} ?)*(?:to be |should be |must be "
                  rf")?"
                  rf"(?:re-?)?(?:filmed|made|done|shot|rendered|generated)? ?(?:with|by|using) (?P<who>{makers.SAID})(?: "
                  rf"{_POLITE})*$",
         made_by, alone=True,
         when=lambda s: re.search(r"\b(?:in|at) runway$", s.bare) is None),
    Rule("maker of", rf"^(?P<used>{makers.SAID})$", made_by, alone=True, when=lambda s: re.search(rf"\bfor\b.*{MARK}", s.text) is not None),
    Rule("lock", r"\b(?:un)?(?:lock|freeze)\b(?! frame)(?! (?:down |off )?(?:the )?camera)(?: (?:it|them))?|\b(?:don't|do not|"
        r"never) "
        rf"(?:touch|change)(?: anymore)?(?=\s*(?:$|[,;.]|it\b|them\b|that\b|this\b|any\b|anything\b|{MARK}|in\b))|"
                 r"\bleave\b.*\b(?:alone|as (?:it is|is|they are))\b|\b(?:is|are) (?:perfect|final|approved|locked|done|"
                 r"finished)\b|"
                 r"^(?:approve|accept|protect|finalise|finalize)\b", lock),
    Rule("takes", r"\b(?:film|shoot|make|do|give me|i want|we need|let's (?:do|have)|have|set)?\b ?(?P<count>\d{1,3}|one|two|"
        r"three|four|"
                  r"five|six|seven|eight) takes?(?: each| a shot| per shot)", takes, when=lambda s: not re.search(MARK, s.text)),
    Rule("more takes", r"\b(?:(?:film|shoot|roll|do|make|give|get|want|need|have|try|let's|i'd like|me|us|i|we)\b ?)*(?:an? )"
        r"?(?P<count>\d|one|two|three|four|five|six|"
                       r"seven|eight|couple|few)(?: (?:of|more|extra|additional|other|new|fresh|further|different))* (?:takes?|"
                       r"versions?|tries|attempts|goes|times(?=\s*(?:$|please|[,.]))|alternatives?|options?|variants?|variations?|alternates?)\b"
                       r"(?: (?:to (?:pick|choose|select)(?: (?:from|between))?|each|please|then))*", more_takes,
         when=lambda s: re.search(MARK, s.text) is not None or (bool(s.given or s.scene.touched) and " more " in s.text)),
    Rule("take number", r"\b(?:use|choose|pick|select|take|go with|switch to|go back to|want|like|prefer|keep|set|"
                        r"use the)?\b.*?\b(?:take|version) (?:number |no\.? |#)?(?P<n>s\d+[a-z]{1,2}|\d{1,3}|[a-j]\b|one|two|"
                        r"three|four|"
                        r"five|first|second|third|last)\b"
                        r"(?:\s+(?:for|of|in|on|there|instead|please|now|from|as|was|is|looks?|looked)\b(?:(?!\band\b|,).)*)?", take,
         when=lambda s: not re.search(rf"\b(?:{_OTHER_WISHES})\b", s.bare, re.I)),
    Rule("take ordinal", r"(?:\b(?:use|choose|pick|select|take|go with|go back to|i (?:liked?|prefer(?:red)?)|want|keep|"
                         r"switch to)\b )?(?:the )?\b(?P<o>first|second|third|fourth|fifth|last|other|alternat(?:iv)?e|previous|"
                         r"earlier|old|next|"
                         r"\d(?:st|"
                         r"nd|rd|th)) (?:one|take|version|try|attempt)\b(?:(?!\band\b|\bbut\b|[,;]).)*"
                         rf"(?:[,;](?!.*\b(?:{'|'.join(sorted(HEADS))})\b)[^{MARK[1:-1]}]*$)?", take,
         when=lambda s: re.search(rf"\bmake\b|\bboth\b|\d ?(?:s|sec\w*)\b|{MARK}\s*(?:and|&|"
             rf",)\s*the \w+ one", s.text) is None and (bool(re.search(MARK, s.text)) or bool(s.given) or
             " take" in s.text or s.scene.chose or len(at_place(s.bare, s.scene.board)) == 1)),
    Rule("take name", r"\b(?P<b>s\d+[a-z]{1,2})\b.*", take, when=lambda s: re.search(
        r"\b(?:use|choose|pick|take|go with|prefer|switch)\b", s.text, re.I) is not None),
    Rule("fps", r"(?:make|set|change|use|shoot|render|run|go|switch)?(?: it| the (?:film|movie|video|frame ?rate))*(?: (?:at|to|"
        r"in|with|"
                r"be))*\s*(?P<fps>\d{2,3}) ?(?:fps|frames?(?: per| a|/) ?s(?:ec(?:ond)?)?|frames?$)|\b(?:at|to|in) (?P<fps3>24|25|"
                r"30|48|50|60)p$|\b(?:frame ?rate|fps)\b(?: (?:to|of|at|should be|is|be|:|=|up to|down to))* ?(?P<fps2>\d{2,3})", fps,
         also=re.compile(r"\bfor (?:the |our |my |an? )?[a-z]+(?: [a-z]+)?$", re.I)),
    Rule("label", r"\b(?:label|mark|tag|flag|disclose|declare)\b.*\b(?:ai|artificial(?:ly)?|(?:computer|machine)[- ]?made)\b.*|"
                  r"\b(?:add|show|put|include|display|want|need|with)\b.*\bai\b[- ]?(?:\w+ )?"
                  r"(?:label|tag|mark|notice|disclosure|disclaimer)\b.*",
         label, free=True, when=lambda s: not s.named_shots()),
    Rule("export", rf"^(?:send|give|want|need|hand|mail|get)(?: me| us)? (?:the |a |an )?(?:{SIZE.replace('<r', '<z')}|"
        rf"{ASPECT.replace('<a', '<w')}) (?:file|version|copy|export)$|^(?:send|give|hand|mail|get)(?: me| us| it to me)? the "
        rf"(?:finished "
        rf"|final |whole |full )?(?:film|movie|video|file)$|\b(?:need|want|get|give me|send me|send|have|make|grab|take|like) "
        rf"(?:an? "
        rf")?(?:still|screenshot|screen ?grab|frame grab|thumbnail|still image)s? (?:from|of|in)\b.*|"
                   rf"\b(?:export|render out|download|save|output|deliver|share|upload)\b.*|^render\b.* (?:as|in|to|into) (?:an? "
                   rf")?(?:{FORMATS})\b.*|\bget\b[^,;]*\bcopy\b.*|"
                   rf"\b(?:give|send|get|hand|make|create|want|need)\b(?: me| us)?(?:(?! and )[^,;])*\b(?:{FORMATS})\b.*|"
                   rf"^(?:as )?(?:an? )?(?:{FORMATS})(?: file| version)?(?:$| of\b.*)|^(?:the )?{MARK}\s*(?:as|in|to) (?:an? )"
                   rf"?(?:(?:1080p|720p|4k|vertical|square) )*(?:{FORMATS})(?: file)?$|"
                   rf"\b(?:give|send|want|need)\b(?: me| us)?[^,;]*\b(?:copy|version|file)\b[^,;]*"
                   rf"\b(?:{SIZE.replace('<r', '<x')}|{ASPECT.replace('<a', '<y')})\b.*",
         export, marked=True, free=True),
    Rule("shape", rf"{_FORMAT_WORDS}\b(?:{ASPECT})(?!\w) ?{_FORMAT_WORDS}(?:(?:,|and|in|"
                  rf"at)? ?(?:{SIZE})\b)? ?{_FORMAT_WORDS}(?:insta\w*|tik-?tok|youtube)?",
                  shape, alone=True, when=lambda s: not (s.explicit() or s.given)),
    Rule("size", rf"{_FORMAT_WORDS}(?:switch|change|set|upgrade|go|use|film|render|up|lower|raise|reduce|increase|drop|bump|"
                 rf"down)? ?{_FORMAT_WORDS}\b(?:{SIZE})\b ?{_FORMAT_WORDS}",
             shape, alone=True, when=lambda s: not (s.explicit() or s.given)),
    Rule("back again", rf"^(?:(?:i|we)(?:'d| would)? )?(?:(?:actually|really|do|still|after all|like|love|liked|loved|want|need|"
        rf"miss|"
        rf"prefer)\b ?)*(?:to have |the )?(?:{MARK}|(?:deleted|removed|"
         rf"cut|lost|missing) (?:shot|scene|one))\s*(?:back|again)(?:[ ,]+(?:in|again|please|after all|same (?:spot|place|"
         rf"position)|"
         rf"where it was|at its (?:old )?place|"
         rf"as (?:it was|before)|there))*$|^(?:the )?{MARK}\s*(?:was|were|looked|is) (?:much |way |a lot |so much )?(?:better|"
         rf"nicer) "
         rf"before(?:hand)?$|"
         rf"^(?:the )?{MARK}\s*(?:as|like|how) it (?:was|looked)(?: (?:originally|before|at first|at the (?:start|beginning)|in "
         rf"the "
         rf"beginning))?$|^(?:undo|revert|reverse|take back|cancel)\s*(?:only |just )?(?:the |my |that )?(?:last )?(?:changes?|"
         rf"edits?|"
         rf"things?)?\s*(?:to|in|on|of|for|with)?\s*(?:the )?{MARK}"
         rf"(?: only| please| alone)*$", bring_back, marked=True, when=lambda s: bool(s.scene.earlier)),
    Rule("bring back", r"\b(?:bring|put|get)\b.*\bback\b(?! to)|\brestore\b|\b(?:back|revert|return) to (?:how|what) (?:it|they) "
        r"(?:was|"
                       r"were)(?: before)?|\bas it was(?: before)?$", bring_back,
         when=lambda s: (bool(re.search(MARK, s.text)) or re.search(r"\bit|that\b", s.text) is not None) and not re.search(
             r"music|rest", s.text)),
    Rule("again", rf"\b{_AGAIN}\b(?: (?:it|them|that|this|please|with (?:another|an? (?:new|different|fresh)|new|fresh|different|"
        rf"other) seeds?))*(?: (?:with|using) (?:another|an? (?:new|different|fresh)|new|fresh|different|other) seeds?)?", again,
         when=lambda s: not re.search(r"\b(?:from|at|as) (?:an? )?(?:\w+ )?(?:angle|close-?up|above|below|behind|wide shot|pov)\b",
             s.bare, re.I)),
    Rule("fault", rf"\b(?:fix|repair|correct|there(?:'s| is| are)|i see|look(?:s|ed)?|is|are|has|have|seems?|"
                  rf"it)?\b.*?\b(?P<what>{FAULTS})\b(?! the)(?:.*\b(?:redo|fix|again)\b.*)?", fault,
         when=lambda s: not re.match(r"(?:no|without|lose|drop)\b", s.bare, re.I) and not re.search(r"\b(?:should|must|could|ought "
             r"to)\b(?! (?:not|never|be (?:fixed|redone|reshot|filmed|"
             r"shot)))", s.text, re.I)
         and not re.search(r"\b(?:turn|switch|fade|cut|trim|shave|take) (?:\w+ )*off\b|\bmake\b|\bmore\b|\badd\b|\bbetween\b|"
                                      r"\b(?:need|want|insert|like|love) an?\b|\bclose-?\s?up of\b|"
                                      r"(?<!\bit )(?<!picture )(?<!image )\bjumps?\b(?! (?:cut|in the))",
                                      s.text, re.I) and (bool(re.search(MARK, s.text)) or bool(s.given) or re.search(
                                          r"\bfix|repair|redo|flicker|glitch", s.text, re.I) is not None)),
)


def _member(m: re.Match[str] | None, letter: str, members: list[Aspect] | list[Resolution]):  # type: ignore[no-untyped-def]
    """The member whose group matched; None where none did."""
    found = {} if m is None else m.groupdict()
    return next((member for n, member in enumerate(members) if found.get(f"{letter}{n}")), None)


__all__ = ["RULES", "number"]
