"""Questions about the film, answered from the storyboard. An answer changes nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from director.agent.comparing import CAN_TELL, compared
from director.agent.contents import people
from director.agent.described import meant
from director.agent.parlance import plain as in_plain_words
from director.agent.parlance import sentences
from director.agent.quoted import unquoted
from director.agent.scene import Scene
from director.agent.targets import MARK, index, mark
from director.agent.tongues import in_english
from director.model import Character, Shot, Storyboard
from director.toolbox.changes import number
from director.toolbox.content import kind

_ASKS = re.compile(
    r"^(?:what|what's|whats|which|why|how|who|who's|whose|where|where's|when|is|are|isn't|aren't|does|do (?:we|you|i|they|any|all|"
    r"the|"
    r"shots?)|don't we|did|was|were|has|have (?:we|you|i|they|all|any)|"
    r"tell me|describe|explain|list|summari[sz]e|remind me|give me (?:a |an |the )?(?:summary|overview|list|rundown|info|details|"
    r"recap|"
    r"breakdown)|show me (?:the )?(?:storyboard|status|list|all shots|takes?|"
    r"details|prompt|settings|overview|shots?\b|\W)|show (?:the )?(?:storyboard|shots?|status|list|all shots|takes|prompts?)|"
    r"show\s*[\ue000-\ue0ff]$|status|help|compare|review (?:the )?(?:takes?|shots?|scene|film|movie)\b|any (?:captions|music|subtitles|"
    r"narration|transitions)|can i (?!get|have)|may i|(?:current )?(?:length|duration|runtime|running time)\??$|i(?:'d like| "
    r"want)? to "
    r"know|i wonder (?!(?:whether|if) (?:we|you|i|it|there) (?:could|can|should|might))|do you know|if (?:i|we|you) )\b", re.I)
_JUDGED = re.compile(
    r"\b(?:wrong with|faults?|flaws?|glitch\w*|critic\w*|review\w*|findings?|quality|(?:compare|best|better|which)\b.*\btakes?|"
    rf"takes?\b.*\b(?:best|better|compare\w*|pass(?:ed)?|fail(?:ed)?))\b|{MARK}\s*(?:pass(?:ed)?|fail(?:ed)?)$", re.I)
"""Asks what the critic says of takes."""
_NOT_ASKED = re.compile(
    r"^(?:what if|who needs\b|do (?:shots?|scenes?) ?#?\d+ (?:in|as|with|again|from|at|like|over|once)\b(?!.*\?)|how about|what about|why "
        r"don't (?:you|we)|why not|do (?:it|that|the|this)\b|have (?:the|him|her|it|"
    r"them)\b|is (?:it|"
    r"there) (?:possible|any (?:way|chance))|show me (?:more|less|a\b|an\b)|"
    r"(?:list|compare) (?:it|them)$|where (?!is|are|was|were|do|does|did|'s|in\b|exactly)|when (?!is|are|was|were|do|does|did|'s))", re.I)
_WHY = (("low angle", "from below a subject looks bigger and stronger"), (
    "high angle", "from above a subject looks small and watched over"),
        ("wide", "a wide frame shows where we are"), ("close", "a close frame shows what somebody feels or does in detail"), (
            "tracking", "following keeps us in the movement"),
        ("static", "a still camera lets the action speak"), ("push", "moving in draws us into a thought"), (
            "pull", "moving back opens the scene and lets it end"), ("handheld", "a shaking camera means trouble"))
_HELP = ("Say what should be different: make shot 3 darker, swap 1 and 2, add a shot after 4: …, no music, vertical, title: …, "
    "take 2 of "
    "shot 4, "
         "undo, export as a gif.")
_OVERVIEW = re.compile(
    r"\b(?:storyboard|status|summar\w+|overview|rundown|recap|breakdown|list|describe|details|info|shots?|scenes?|the (?:film|movie|"
    r"story|video|plot)|"
    r"about|happens?|going on|everything|so far|have|we (?:got|have))\b", re.I)
_BARE_SHOT = frozenset(["so", "called", "about", "have", "look", "looks", "right", "use", "using", "like", "now", "again", "in", "is",
    "show", "with", "from", "at", "and", "doing", "last", "take", "takes"])


def answer(message: str, scene: Scene, commands: Iterable[str]) -> str | None:
    """The answer to a question; None where the message is none. `commands` are words that may follow a shot's number."""
    plain, quotes = unquoted(message)
    text = re.sub(r"^(?:can|could|would|will) you (?=(?:tell|explain|describe|list|show me|give me|summari[sz]e|remind)\b)", "",
        in_plain_words(in_english(plain, frozenset(commands))).strip(), flags=re.I)
    if re.match(r"(?:are|r) (?:you|u) (?:really |actually |just )?(?:an? )?(?:ai|robot|human|machine|bot|person|real|computer|"
        r"program|somebody|someone)\b|(?:who|what) are you\b|am i (?:talking|speaking|writing) (?:to|with)\b", text, re.I):
        return "I am Director, a program that directs AI video; there is no person at this end."
    if re.match(r"(?:can|could|would|will|should) (?:you|we|the|this|that|it|they|he|she)\b", text, re.I):
        return None
    text = re.sub(r"^in which (?:shot|scene)s? (?:do|does|is|are|can we see) ", "which shot shows ", text, flags=re.I)
    text = re.sub(r"^(?:may|can|could|might) i (?:please )?(?:ask(?: you)?|know)(?: about)?\b[\s,:]*|^(?:i'd|i would) (?:like|"
        r"love) "
        r"to (?:know|ask)\b[\s,:]*|^just (?:wondering|asking)\b[\s,:]*", "",
        text, flags=re.I)
    text = re.sub(r"^(?:and|so|but|hey|okay|ok|please|wait|hm+|now|well|also|quick question|question|just curious|btw|one "
        r"question)\b[\s,:.–-]*", "", text, flags=re.I)
    first = next(iter(re.split(r"(?<=[?])\s+|(?<=[.!])\s+(?=[A-Z])", text)), "")
    first = first if _ASKS.match(first) else next(iter(sentences(first)), "")
    if not _ASKS.match(first) or _NOT_ASKED.match(first):
        return None
    marked = mark(first, scene, frozenset(commands) | _BARE_SHOT, frozenset({"look", "last", "have", "use", "show", "doing"}), quotes)
    supposed = _supposed(first, marked.text, scene, lambda hit: marked.references[index(hit)].ids)
    if supposed:
        return supposed
    if re.match(r"if ", first, re.I):
        return None
    groups = [marked.references[index(hit)].ids for hit in re.findall(MARK, marked.text) if not marked.references[index(hit)].whole]
    told = compared(first, groups, scene)
    if told:
        return told
    ids: list[str] = []
    for hit in re.findall(MARK, marked.text):
        reference = marked.references[index(hit)]
        if reference.question:
            return reference.question
        ids += [each for each in reference.ids if not reference.whole]
    edge = re.search(r"\bat the (?:very )?(end|start|beginning)\b", first, re.I)
    if not ids and edge and re.match(r"why\b", first, re.I):
        ids = [scene.ids[-1] if edge[1].lower() == "end" else scene.ids[0]]
    if 0 < len(set(ids)) < len(scene.ids):
        return " ".join(_about(scene.board.shot(each), marked.text, scene) for each in dict.fromkeys(ids))
    return _which(first, scene) or _film(first, scene)


def _supposed(text: str, marked: str, scene: Scene, ids: Callable[[str], tuple[str, ...]]) -> str:
    """'how long would it be without shot 5': the length without the shots that are named; nothing is done."""
    if not re.search(r"\b(?:without|if (?:i|we|you)\b.*\b(?:cut|remove|delete|drop|lose|take|skip|leave|kill|ditch|left|took|"
        r"removed|"
        r"dropped|deleted)\b)", text, re.I) or not re.search(
            r"\b(?:long|length|duration|runtime|seconds|many)\b", text, re.I):
        return ""
    gone = {each for hit in re.findall(MARK, marked) for each in ids(hit)}
    if not gone:
        what = re.search(r"\b(?:without|cut|cut out|remove|delete|drop|lose|skip|ditch)\s+(the [\w ]+?)(?: out)?(?:,|$| how)", text, re.I)
        gone = set(meant(what[1], scene, plural=True)[0]) if what else set()
    if not gone or len(gone) == len(scene.ids):
        return ""
    left = [shot for shot in scene.board.shots if shot.id not in gone]
    seconds = sum(shot.shown for shot in left)
    return (
        f"Without {_numbers(scene.board, tuple(gone))} the film would be {seconds:g} s long, {len(left)} shots. Nothing was "
        f"changed.")


def _which(text: str, scene: Scene) -> str:
    """'which shots …': numbers of shots by a field, by who is in them, or by what they show."""
    if not re.search(r"\b(?:which|what|list|where|in (?:which|what)|how many|show me|who)\b.*\b"
        r"(?:shots?|scenes?|ones?|clips?|of (?:them|these|those))\b|"
        r"^where "
        r"(?:is|are|does|do)\b|^(?:is|are) (?:there )?(?:any )?(?:shots?|scenes?)\b", text, re.I):
        return ""
    board = scene.board
    if len(board.characters) == 2:
        pair = r"\bboth(?: of (?:them|the two)| (?:characters|heroes|leads|friends))?\b"
        text = re.sub(pair, " and ".join(who.name for who in board.characters), text, flags=re.I)
    tests: tuple[tuple[str, Callable[[Shot], bool]], ...] = (
        (r"\b(?:un|not )locked", lambda shot: not shot.locked), (r"\blocked", lambda shot: shot.locked), (r"\b(?:muted?|silent)",
            lambda shot: shot.volume == 0),
        (r"\bno (?:sounds?|sfx|effects)|without (?:any )?(?:sounds?|sfx|effects)", lambda shot: not shot.sfx),
            (r"\b(?:sounds?|sfx|effects)", lambda shot: bool(shot.sfx)),
        (r"\bcaptions?|subtitles?", lambda shot: bool(shot.caption)), (r"\bnarrat\w+|voice", lambda shot: bool(shot.narration)),
            (r"\btext\b|\bwords\b", lambda shot: bool(shot.text)),
        (r"\bslow[- ]?mo\w*", lambda shot: shot.speed < 1), (r"\bclose-?\s?ups?", lambda shot: "close" in shot.camera.text()),
            (r"\bwide", lambda shot: "wide" in shot.camera.text()),
        (r"\bstatic", lambda shot: "static" in shot.camera.text()), (r"\blow angle", lambda shot: "low angle" in shot.camera.text()),
        (r"\b(?:fade|dissolve|crossfade|wipe|transition)s?\b", lambda shot: shot.transition.value != "cut"))
    longest = re.search(r"\b(longest|shortest)\b", text, re.I)
    if longest:
        pick = max if longest[1].lower() == "longest" else min
        shot = pick(board.shots, key=lambda each: each.shown)
        return f"The {longest[1].lower()} is shot {number(board, shot.id)}: {shot.shown:g} s."
    if re.search(r"\b(?:most|many|several|more than one|multiple) takes?\b", text, re.I):
        many = [shot.id for shot in board.shots if len(scene.takes.get(shot.id, ())) > 1]
        return "Takes: " + ", ".join(f"shot {number(board, each)}: {len(scene.takes[each])}" for each
            in many) + "." if many else "No shot has more than one take."
    if re.fullmatch(r"(?:how many (?:shots?|scenes?|clips?)|(?:list|show me) (?:all )?(?:the )?(?:shots|scenes))\b.{0,40}",
        text.strip(" ?."), re.I) and not people(
            re.sub(r"how many|shots|scenes|are|there|in", "", text), board):
        return ""
    query = re.sub(r"^(?:in )?(?:which|what|where|list|how many|show me|who)\b|\b(?:shots?|scenes?|ones?|clips?|appear|appears|"
        r"seen|shows?|shown|with|"
        r"visible|is|are|does|do|has|have|we|see|film|there|happen|happens|play|plays|set|takes? place)\b|[?]", " ", text, flags=re.I)
    if people(query, board):
        found, _, question = meant(query, scene, plural=True)
        if found and re.match(r"how many", text, re.I):
            return f"That is {len(found)}: {_numbers(board, found)}."
        return f"That is {_numbers(board, found)}." if found else question
    for said, holds in tests:
        if re.search(said, text, re.I):
            return f"That is {_numbers(board, tuple(shot.id for shot in board.shots if holds(shot)))}."
    found, _, question = meant(query, scene, plural=True)
    return f"That is {_numbers(board, found)}." if found else question if re.search(r"\bwhich\b", text, re.I) else ""


def _about(shot: Shot, text: str, scene: Scene) -> str:
    """What a question about one shot wants to know."""
    place, board = number(scene.board, shot.id), scene.board
    takes = scene.takes.get(shot.id, ())
    named = f" ({', '.join(takes)})" if takes else ""
    facts = {
        r"prompt": f"The prompt of shot {place}: {shot.prompt}",
        r"model|generator|who made|made by|filmed with|generated": f"Shot {place} is filmed by the generator "
                                                                   f"“{shot.generator or board.generator}”.",
        r"\btakes?\b(?! place)|versions?": f"Shot {place} has {len(takes)} take{'' if len(takes) == 1 else 's'}{named}" + (
            f"; {shot.take} is used." if shot.take else "."),
        r"how fast|speed|slow motion": f"Shot {place} plays at {shot.speed:g} times its speed, {shot.shown:g} s.",
        r"how long|long|length|duration|seconds|last\b|lasts": f"Shot {place} lasts {shot.shown:g} s" + (
            f" at {shot.speed:g} times its speed." if shot.speed != 1 else "."),
        r"camera|angle|framing|framed|lens|movement|shot size|filmed from": f"The camera of shot {place}: {shot.camera.text()}.",
        r"light\w*|lit": f"The light of shot {place}: {shot.lighting or 'none is set'}.",
        r"captions?|subtitles?": f"The caption of shot {place}: {shot.caption or 'none'}.",
        r"text|written": f"The words on shot {place}: {shot.text or shot.caption or 'none'}.",
        r"loud|volume|mute\w*": f"The sound of shot {place} is at {shot.volume:.0%}; one hears: {shot.sfx or 'no effects'}.",
        r"sounds?|sfx|hear|effects?|noise": f"In shot {place} one hears: {shot.sfx or 'no effects'}.",
        r"narrat\w*|say|said|voice": f"The narrator says in shot {place}: {shot.narration or 'nothing'}.",
        r"locked": f"Shot {place} is {'locked' if shot.locked else 'not locked'}.",
        r"transition|cuts?|fade": f"Shot {place} leaves with a {shot.transition.value}.",
        r"style|look like": f"The style of shot {place}: {shot.style or board.style}, grade {shot.grade or board.grade}.",
        r"who\b|who's|characters?": f"In shot {place}: {', '.join(shot.characters) or 'nobody'}.",
        r"where\b|where's|location|place": f"Shot {place} is at: {shot.location or 'no place is set'}.",
    }
    whole = (f"Shot {place} ({shot.id}), {shot.shown:g} s, {shot.camera.text()}, "
             f"{shot.lighting or 'no light set'}: {shot.prompt}.")
    if takes and scene.bench is not None and _JUDGED.search(text):
        return scene.bench.judged(shot.id, board)
    if re.match(r"why", text, re.I):
        reasons = [why for word, why in _WHY if word in shot.camera.text()]
        because = f" {reasons[0][:1].upper()}{reasons[0][1:]}." if reasons else ""
        return (f"Shot {place} is {shot.camera.text()}, light: {shot.lighting or 'not set'}; it shows {shot.prompt}.{because} "
                "I keep no other record of why; tell me what you would rather see.")
    if re.search(r"\b(?:happen\w*|going on|show\w*|see|about)\b", text, re.I) and not re.search(r"\btakes?\b", text, re.I):
        return whole
    hits = [fact for topic, fact in facts.items() if re.search(rf"\b(?:{topic})\b", text, re.I)]
    return hits[0] if hits else whole


def _asked_of(text: str, board: Storyboard) -> Character | None:
    """Who a question is about, by name, or by kind where it asks for the name: 'what is the robot called?'."""
    for person in board.characters:
        if re.search(rf"\b{re.escape(person.name)}\b", text, re.I):
            return person
    named = re.search(r"\b(?:name|name's|called|named)\b", text, re.I)
    return next((each for each in board.characters if named and re.search(rf"\b{re.escape(kind(each))}\b", text, re.I)), None)


def _film(text: str, scene: Scene) -> str:
    board, filmed = scene.board, [each for each in scene.ids if scene.takes.get(each)]
    if filmed and scene.bench is not None and _JUDGED.search(text):
        return "\n".join(scene.bench.judged(each, board) for each in filmed)
    facts = {
        r"(?:what|which) (?:file |export |video )?formats?\b.*\bexport\w*|(?:what|which) formats? (?:can|do) (?:you|i|we)":
            f"Say which one you need, for example: export as mp4, as a gif, as webm. The film itself is {board.aspect.value}.",
        r"(?:any|some) (?:text|words|writing|lettering)|(?:text|words|writing) (?:on|in) (?:the )?(?:screen|film|picture)": _written(board),
        r"(?:did|have|has|was|were|been) (?:you |i |we |it |they )?(?:just |last |been )*(?:chang|edit|do|did|done)\w*|changed|"
        r"(?:last|"
        r"latest|recent) (?:change|edit|thing)|what's new|difference|diff\b": _changed(scene),
        r"cost|price|money|expensive|budget|spen[dt]|pay|paid|charge|bill|credits":
            f"The film is filmed by the generator “{board.generator}”" + (
                ", which costs nothing." if {board.generator, *(shot.generator for shot in board.shots)} <= {"animatic", ""} else
                ". What services charged, and what the film may cost, is listed by the command: director orders."),
        r"(?:long|length|lengths|duration|durations|seconds)\b.*\b(?:each|every|all|individual|single)\b|\b(?:each|every|all|"
        r"individual)\b.*\b(?:long|lasts?|length|"
        r"lengths|duration|durations|"
        r"seconds)": f"{', '.join(f'Shot {n}: {shot.shown:g} s' for n, shot in enumerate(board.shots, 1))}; {board.seconds:g} s in all.",
        r"how many (?:shots?|scenes?|clips?)|number of (?:shots|scenes)": f"The film has {len(board.shots)} shots.",
        r"takes\b|how many takes": "Takes: " + ", ".join(f"shot {n}: {len(scene.takes.get(shot.id, ()))}"
            for n, shot in enumerate(board.shots, 1)) +
            ".",
        r"(?:how )?long|length|duration|runtime|running time|seconds|minutes": f"The film is {board.seconds:g} s long, "
            f"{len(board.shots)} "
            f"shots.",
        r"model|generator": f"The film is filmed by the generator “{board.generator}”.",
        r"title|(?<!robot )(?<!cat )called|name of (?:the|this|our|my) (?:film|movie|video|story)": f"The title is “{board.title}”.",
        r"music|soundtrack|score|song": f"The music is {'on' if board.music.on else 'off'}: {board.music.mood}, volume "
            f"{board.music.volume:.0%}.",
        r"narrat\w*|voice\w*|speak\w*": f"The narrator is {'on' if board.voiceover.on else 'off'}, in the language "
            f"“{board.voiceover.language}”"
        + (f", {board.voiceover.voice}." if board.voiceover.voice else "."),
        r"caption\w*|subtitle\w*|subs": f"Captions are {'on' if board.captions.on else 'off'} ({board.captions.language}).",
        r"resolution|size|aspect|format|fps|frame rate|frames|vertical|horizontal|square|quality": f"The film is "
            f"{board.aspect.value}, "
            f"{board.resolution.value}, {board.fps} "
                                                         f"frames a second.",
        r"style|look|looks|grade|colou?rs?": f"The style is {board.style}, grade {board.grade}.",
        r"language": f"The language is “{board.language}”, captions “{board.captions.language}”, narrator "
            f"“{board.voiceover.language}”.",
        r"characters?|cast|who\b|who's|who are": "Characters: " + ("; ".join(f"{c.name}: {c.description}" for c in board.characters)
            or "none") + ".",
        r"transitions?|fades?": "Transitions: " + ", ".join(f"shot {n}: {shot.transition.value}" for n, shot in enumerate(board.shots,
            1)) + ".",
        r"locked": "Locked: " + (", ".join(f"shot {n}" for n, shot in enumerate(board.shots, 1) if shot.locked) or "no shot") + ".",
        r"help|can (?:i|you) (?:do|say|change|ask)|what can|how do i|how does (?:this|it) work|commands": _HELP,
    }
    hits = [fact for topic, fact in facts.items() if re.search(rf"\b(?:{topic})\b", text, re.I)]
    who = _asked_of(text, board)
    if who is not None and (not hits or re.match(r"who|what (?:does|is|are)|describe", text, re.I)):
        seen = tuple(shot.id for shot in board.shots if who.name in shot.characters)
        return f"{who.name}: {who.description}. In {_numbers(board, seen)}."
    if hits:
        return hits[0]
    if not _OVERVIEW.search(text):
        return CAN_TELL
    lines = "; ".join(f"{n}: {shot.location or shot.prompt[:60]} ({shot.shown:g} s)"
        for n, shot in enumerate(board.shots, 1))
    return f"“{board.title}”, {board.seconds:g} s, {len(board.shots)} shots: {lines}."


def _written(board: Storyboard) -> str:
    """The words that one reads in the film, card by card and shot by shot."""
    said = [f"the title card “{board.title_card.text}”"] if board.title_card else []
    said += [f"shot {n}: “{shot.text or shot.caption}”" for n, shot in enumerate(board.shots, 1) if shot.text or shot.caption]
    said += [f"the end card “{board.end_card.text}”"] if board.end_card else []
    return "One reads: " + "; ".join(said) + "." if said else "There is no text on the screen: no cards, no captions, no words on a shot."


_FIELDS = {"prompt": "picture", "lighting": "light", "camera": "camera", "style": "style", "grade": "colour", "duration": "length",
    "speed": "speed", "take": "take", "transition": "transition",
           "sfx": "sound effects", "narration": "narration", "dialogue": "dialogue", "caption": "caption", "text": "words on the screen",
               "volume": "sound volume", "locked": "lock", "location": "place",
           "seed": "seed (filmed again)"}
_WHOLE = {"title": "title", "title_card": "title card", "end_card": "end card", "aspect": "format", "resolution": "resolution",
    "fps": "frames a second", "style": "style", "grade": "colour grade",
          "music": "music", "voiceover": "narrator", "captions": "captions", "characters": "characters"}


def _changed(scene: Scene) -> str:
    """What the last edit did, field by field."""
    if not scene.earlier:
        return "Nothing was changed yet: the film is as it was made."
    before, now = scene.earlier[-1], scene.board
    old = {shot.id: shot for shot in before.shots}
    said = []
    for place, shot in enumerate(now.shots, 1):
        if shot.id not in old:
            said.append(f"shot {place} is new")
            continue
        fields = [word for name, word in _FIELDS.items() if getattr(shot, name) != getattr(old[shot.id], name)]
        if "sound volume" in fields and shot.volume == 0:
            fields[fields.index("sound volume")] = "sound (muted)"
        if len(fields) > 1 and "take" in fields:
            fields.remove("take")
        said += [f"shot {place}: {', '.join(fields)}"] if fields else []
    gone = [place for place, shot in enumerate(before.shots, 1) if shot.id not in {each.id for each in now.shots}]
    said += [f"shot {place} was removed" for place in gone]
    if [each.id for each in now.shots if each.id in old] != [each.id for each in before.shots if each.id not
        in {before.shots[place - 1].id for place in gone}]:
        said.append("the order of the shots (" + ", ".join(str(number(before, shot.id)) for shot in now.shots if shot.id in old) + ")")
    said += [f"the {word}: {_value(getattr(now, name))}" for name, word in _WHOLE.items() if getattr(now, name) != getattr(before, name)]
    return "The last edit changed " + "; ".join(said) + "." if said else "The last edit changed nothing that I can name."


def _value(value: object) -> str:
    if isinstance(value, tuple):
        return "their looks"
    if value is None:
        return "none"
    on = getattr(value, "on", None)
    more = str(getattr(value, "mood", "") or getattr(value, "text", "") or getattr(value, "language", ""))
    return f"{'on' if on else 'off'}{', ' + more if more else ''}" if on is not None else more or str(getattr(value, "value", value))


def _numbers(board: Storyboard, ids: tuple[str, ...]) -> str:
    places = sorted(number(board, each) for each in ids)
    return "no shot" if not places else f"shot {places[0]}" if len(places) == 1 else "shots " + ", ".join(map(str, places))
