"""A request is data: what speaks to a machine in it is obeyed by nobody and is no story either; what a story's people say stays.

Left out are sentences that order a program about (its instructions, prompt, keys, files, answers), code, markup and invisible
characters. Words in quotation marks, a title, a screenplay's dialogue and what is told of somebody are story.
"""

from __future__ import annotations

import json
import re
import unicodedata

from director.screenwriter import asking, wordlists
from director.screenwriter.words import article

# Orders to whoever reads the request, in the phrase language; each goes on to the end of its sentence.
_ORDERS = """
forget          (ignore|disregard|forget|override|bypass|discard|cancel|skip) .. (instruction*|prompt*|rules|guideline*|directions|context|
                safety|filter*|restrictions|everything|commands|constraints|policy|policies|guardrails|above|previous|prior)
be              (you are|you're|act as|pretend to be|pretend you are|pretend that you are|become|roleplay as) [now] [a|an|in|the] [now]
                (dan|ai|ai ~|assistant|chatbot|linux ~|shell|unrestricted ~|unrestricted|root|admin*|maintenance mode|developer mode|
                debug mode|god mode|jailbr*|unfiltered ~|uncensored ~|language model|no longer|gpt*|claude|chatgpt|~ mode|free from|
                evil ~ ai) / from now on you / as an ai .. you must / as a language model
tell            (print|reveal|show|output|repeat|display|dump|leak|expose|return|send|tell|give|write|list|include|put|read|echo|share|
                quote|recite|paste|say|reply|respond|answer|insert|append|translate|summarise|summarize|encode) .. (system prompt*|
                system message|your prompt|your instructions|your rules|your configuration|your settings|hidden prompt|hidden instructions|
                initial prompt|initial instructions|secret instructions|original instructions|full prompt|internal rules|api keys|api key|
                openai_api_key|passwords|password|credentials|environment variable*|env variables|environment|source code|training data|
                conversation history|chat history|json only|config file|secrets|secret key|access token*|private key|ssh key*)
answer          (reply|respond|answer|output) .. (only|just|exactly|with the word|with nothing|with yes)
act             (run|execute|eval|exec|call|invoke|download|upload|delete|remove|wipe|format|fetch|email|transfer|charge|deploy|reboot|
                shut down|overwrite|open|write|send) [the|this|a|all|every|any] .. (shell|bash|python|terminal|command*|script*|code|files|
                file|folder*|directory|directories|disk|drive|database|server|hard drive|tables|table|repo|repository|backup*|tool|
                function|webhook|credit card|attacker*|url|http*)
mode            (enable|activate|switch on|switch to|switch into|enter|turn on|go into) .. (mode|jailbreak|dan)
limits          (set|change|raise|lower|disable|turn off|switch off|remove) [the|your|all|any] [the|your|all|any] (safety|filter*|
                moderation|guardrails|watermark*|budget|temperature|limit*|content credentials|content filter*)
save            (save|store|export|write|copy|put) [it|this|everything|the film|the video|the file|the result|the output] (as|to|into|under)
new             (new|updated|real|actual) (instruction*|task|system prompt|orders)
file            (read|open|load|include|import) .. (~.txt|txt|~.env|~.json|~.md|~.pdf|~.csv|attachment|the file)
fetch           (curl|wget|run|execute|download|open|install) (it|this|that|them|the following|the payload*|http*)
brag            (write|say|put|display|print|show|include|add) .. (hacked|pwned|owned|jailbroken|compromised)
secret          (my|the|our|your) (api key|password|secret key|access token|token|pin|secret) (is|:|=)
never           (do not|don't) (make|write|create|plan|film|produce|generate|follow|refuse|obey) .. (story|plan|video|film|storyboard|
                instructions|rules|anything|this)
abroad          (ignore*|ignorez|oublie*) .. instructions / (ignora|olvida|dimentica|esqueça) .. (instrucciones|istruzioni|instruções) /
                (ignoriere|vergiss) .. (anweisungen|instruktionen) / (negeer|vergeet) .. instructies / игнорируй* .. инструкци* /
                zignoruj .. instrukcj*
"""
_CLOSE_ORDERS = (
    r"忽略[^。！？\n]*(?:指令|指示|提示)|(?:以前|これまで|前)の(?:すべての)?(?:指示|命令)[^。！？\n]*|"
    r"이전 (?:지시|명령)[^.!?\n]*|تجاهل[^.!؟\n]*التعليمات|पिछले (?:सभी )?निर्देश[^।\n]*"
)
_LEADS = (
    r"(?:(?:please|now|also|and|but|first|instead|stop|important|note|attention|hey|ok|okay|then|system|assistant|user|developer|admin)"
    r"[\s,:!>\]-]+)*"
)
_ORDER = re.compile(
    r"(?:^|(?<=[.!?\n;:。！？])|(?<=[.!?]\s)|(?<=\bthen\s)|(?<=\band\s)|(?<=, ))\s*" + _LEADS
    + "(?:" + "|".join(wordlists.compiled(phrases).pattern for phrases in wordlists.table(_ORDERS).values()) + r")[^.!?\n;。！？]*"
    rf"|{_CLOSE_ORDERS}", re.I)
_ROLE = re.compile(
    r"^\s*(?:#+\s*)?(?:\[|<\|?|\{)?\s*/?\s*(?:system|assistant|developer|inst|im_start|im_end|admin|root)(?:\|?>|\]|\})?\s*"
    r"(?:system|user|assistant)?\s*:?(?=\s|$)(?!\s+(?:of|is|are|that|who|which|failure|room|shock))"
    r"[^\n]*(?:instruct|prompt|you are|mode|ignore|obey|reveal|rules|override|key|command|must|now)[^\n]*$"
    r"|<\|[^|>]{1,30}\|>|\[/?INST\]|<</?SYS>>", re.I | re.M)
_INSTRUCTED = re.compile(
    r"\[INST\].*?\[/INST\]|<<SYS>>.*?<</SYS>>|<\|(?:im_start|system)\|>.*?<\|(?:im_end|end|user)\|>|"
    r"<(system|instructions?|prompt)>.*?</\1>|(?:^|(?<=\s))SYSTEM\s*:(?:[^\n]*?\b(?:USER|User)\s*:|[^.!?\n]*)", re.S)
_SCRIPT = re.compile(r"<(script|style|iframe|object|svg)\b[^>]*>(?:.*?</\1\s*>|[^\s<]*[(;={][^\s<]*)?", re.I | re.S)
_TAG = re.compile(r"</?[a-zA-Z!][^<>]{0,200}>")
_CODE = re.compile(
    r"(?:\b(?:named|called|titled)\s+)?(?:https?://\S+|\bsk-[\w-]{12,}|\$\([^)\n]*\)|`[^`\n]*`|(?<!\w)(?:rm|sudo|chmod|curl|wget|"
    r"shutdown|reboot|mkfs|dd)\s+-{0,2}[\w/.*:-]+(?:\s+[-/~.*][\w/.*-]*)*|"
    r"\b(?:DROP|DELETE|TRUNCATE|INSERT|UPDATE|SELECT|ALTER)\s+(?:TABLE|FROM(?! (?:the|an?) )|INTO(?! (?:the|an?) )|\*|"
    r"DATABASE)\s+[\w.*]+;?|'?\)?;\s*--\s*|--(?=\s|$)|"
    r"\{\{[^{}\n]*\}\}|\{%[^%\n]*%\}|[$#]\{[^{}\n]*\}|<%[^%\n]*%>|%(?:\d*\$)?[snxdp](?![\w-])|\\x[0-9a-f]{2}|\\u[0-9a-f]{4}|\\0|"
    r"(?<!\w)(?:\.\.[\\/])+[\w./\\-]*|(?<!\w)/(?:etc|bin|usr|var|root|home|dev|proc)/[\w./-]*|(?<!\w)~/[\w./-]+|\b[A-Za-z]:\\[\w\\.]+|"
    r"\.\.\\[\w\\.]+|javascript:\S*|\bon(?:error|load|click)\s*=\s*\S+|&&|\|\||(?<=\s)#(?=\s|$))", re.I)
_BLOB = re.compile(r"(?<![\w/.:-])(?=[\w+/=-]*[0-9])(?=[\w+/=-]*[A-Z])(?=[\w+/=-]*[a-z])[A-Za-z0-9+/=_-]{24,}(?!\w)")
_QUOTED = re.compile(r"[\"“«„][^\"”»“\n]{1,400}[\"”»“]|(?<!\w)['‘][^'’\n]{1,400}['’](?!\w)")
_SPEECH = re.compile(r"^[ \t]*[A-Z][A-Z0-9 .'’-]{1,30}(?:[ \t]*\([^)\n]*\))?[ \t]*\n(?:[^\n]+\n?)+", re.M)
_SAID_BY = re.compile(
    r",\s*(?:says|said|whispers|shouts|cries|reads|squawks|announces|orders|asks|mutters|yells|croaks|warns|sings|repeats|replies|"
    r"answers)\s+"
    r"(?:the|an?|his|her|our|one|every|[A-Z]\w+)\b", re.I)
_OPENING = re.compile(r"\W*open (?:it|this|that|them) (?:with|on) ", re.I)
"""How a film begins: 'open it with a shot of a neon sign' is no order to a machine."""
_TITLE = re.compile(r"^[ \t]*(?:title|titel|titre|título|titolo)[ \t]*:[^\n]*$", re.I | re.M)


def story_of(request: str) -> str:
    """The request without what is addressed to a machine, without code, markup and invisible characters."""
    text = _INSTRUCTED.sub(" ", _SCRIPT.sub(" ", _unwrapped(_visible(request))))
    kept: list[str] = []

    def keep(hit: re.Match[str]) -> str:
        kept.append(hit.group(0))
        return f"\x01{len(kept) - 1}\x02"

    if re.search(r"^\s*(?:INT|EXT)[. ]", text, re.M):
        text = _SPEECH.sub(keep, text)
    text = _QUOTED.sub(keep, _TITLE.sub(keep, text))
    text = _CODE.sub(" ", _BLOB.sub(" ", _TAG.sub(" ", text)))
    bare = _ORDER.sub(lambda hit: hit[0] if _SAID_BY.search(hit[0]) or _OPENING.match(hit[0]) else " ", _ROLE.sub(" ", text))
    text = _tidy(bare) if bare != request else bare
    for number in reversed(range(len(kept))):
        text = text.replace(f"\x01{number}\x02", kept[number])
    return _with_emoji(text)


def condensed(text: str) -> str:
    """The text with words that are said over and over again ('very, very, very …') said once."""
    return re.sub(r"\b(\w[^.!?\n]{0,40}?)(?:[\s,]+\1\b){3,}", r"\1", text)


def _unwrapped(text: str) -> str:
    """The story of a request that is one JSON object, with its length and shape; any other text as it is."""
    if not text.lstrip().startswith("{"):
        return text
    try:
        fields, end = json.JSONDecoder().raw_decode(text.lstrip())
    except (ValueError, RecursionError):
        return text
    after = text.lstrip()[end:].strip()
    if re.search(r"(?:\w+\W+){3}", after):
        return after                                             # what is told in words after it is the request
    told = next((fields[key] for key in _STORY_KEYS if isinstance(fields.get(key), str)), None) if isinstance(fields, dict) else None
    if told is None:
        return _listed(fields) if isinstance(fields, dict) else text
    return ". ".join([told, *(wish for key, value in fields.items() if value != told and (wish := _wish(key, value)))])


def _wish(key: str, value: object) -> str:
    """A field beside the story as a wish in words: 'length_seconds': 12 -> '12 seconds', 'music': false -> 'no music'."""
    name = key.lower().replace("_", " ")
    if isinstance(value, bool):
        return f"{'with' if value else 'no'} {name}"
    if isinstance(value, int | float):
        known = ((r"sec|length|duration|runtime", "seconds"), (r"shots?|scenes?|clips?", "shots"), (r"fps|frame", "fps"))
        return next((f"{value:g} {unit}" for pattern, unit in known if re.search(pattern, name)), "")
    return value[:120] if isinstance(value, str) and re.search(r"aspect|ratio|^ar$|style|look|format|mood|length|duration", name) else (
        f"{name}: {value[:120]}" if isinstance(value, str) else "")


def _listed(fields: dict[str, object]) -> str:
    """The shots of a JSON shot list as the rows of a table, with the wishes that stand beside them; '' where it has none."""
    rows = next((v for k, v in fields.items() if k.lower() in ("shots", "scenes", "shotlist", "shot_list", "beats", "panels")), None)
    made = []
    for row in rows if isinstance(rows, list) else []:
        cells = {"action": row} if isinstance(row, str) else row if isinstance(row, dict) else {}
        known = {_column(str(key)): str(v).replace("|", "/") for key, v in cells.items() if isinstance(v, str | int | float)}
        if known.get("action"):
            made.append(" | ".join(known.get(column, " ") for column in _CELLS))
    each = next((v for k, v in fields.items() if re.fullmatch(r"(?:sec|second|duration)s?_(?:per|each)_?(?:shot|scene)?", k, re.I)), None)
    looks = ("aspect", "aspect_ratio", "ratio", "ar", "style", "look")
    shape = [str(v)[:80] for k, v in fields.items() if k in looks and isinstance(v, str)]
    total = next((v for k, v in fields.items() if re.fullmatch(_TOTAL, k, re.I)), None)
    shape += [f"{total:g} seconds total"] if isinstance(total, int | float) and not isinstance(total, bool) else []
    wishes = [*shape, *([f"{each:g} seconds per shot"] if isinstance(each, int | float) else [])]
    if not made:
        return json.dumps(fields, ensure_ascii=False)
    return "\n".join(["| " + " | ".join(_CELLS) + " |", *(f"| {row} |" for row in made), f"{'. '.join(wishes)}." if wishes else ""])


def _column(key: str) -> str:
    """Which column of a shot list a key of a row means, '' for none."""
    from director.screenwriter import segments

    return next((name for name, pattern in segments._COLUMNS if re.fullmatch(pattern, key.replace("_", " "), re.I)), "")


_TOTAL = r"(?:total|whole|overall|film)?_?(?:length|duration|runtime|time|seconds|secs)(?:_?(?:in_)?(?:seconds|secs|s))?"
_CELLS = ("action", "seconds", "camera", "audio", "voice", "text")
_STORY_KEYS = ("story", "prompt", "idea", "request", "description", "scene", "text", "content", "video", "concept", "subject", "topic",
               "premise",
               "logline", "pitch", "plot", "theme")


def _visible(text: str) -> str:
    """Without zero-width, direction and control characters, in composed form."""
    composed = re.sub(r"\b([a-z])\1{3,}\b", "", unicodedata.normalize("NFC", text), flags=re.I)      # 'aaaaAAAA'
    return "".join(c for c in composed if c in "\n\t" or unicodedata.category(c) not in ("Cf", "Cc", "Cs", "Co", "Cn"))


def _tidy(text: str) -> str:
    text = re.sub(r"[ \t]+([,.;:!?])", r"\1", re.sub(r"[ \t]{2,}", " ", text))
    text = re.sub(r"([.!?])(?:\s*[.,;:])+(?=\s|$)", r"\1", text)
    text = re.sub(r"^[ \t]*[,.;:&|/\\-]+(?=\s|$)", "", text, flags=re.M)
    return re.sub(r"\n{3,}", "\n\n", text).strip(" \t\n;,|&#")


_PICTURE = r"[\u2600-\u27bf\U0001f000-\U0001faff]"


_LENGTH = re.compile(r"\d+ ?-?(?:s|secs?|seconds?)\b")


def _with_emoji(text: str) -> str:
    """Pictures that stand for a noun ('buys a 🍦') become its word; a request of pictures alone becomes the words for them."""
    text = re.sub(r"\b(an?|the|his|her|my|one|two)\s+([^\w\s,.;:!?'\"()/-])\ufe0f?",
                  lambda hit: f"{hit[1]} {next(iter(asking.emoji_words(hit[2])), hit[2])}", text, flags=re.I)
    pictured = re.findall(_PICTURE, text)
    told_in_words = len(re.findall(r"[^\W\d_]{2,}", re.sub(r"\([^()]*\)", " ", text))) > 3
    alone = len(pictured) > 1 and not re.search(r"[^\W\d_]{2,}", _LENGTH.sub(" ", text))
    row = len(pictured) > 3 and not told_in_words and re.search(rf"(?:{_PICTURE}\ufe0f?\s*){{2}}", text)
    if alone or row:
        scenes = [asking.emoji_words(part) for part in re.split(r"\s*(?:->|→|⇒|,|\n)\s*", text) if re.search(_PICTURE, part)]
        told = " → ".join(" and ".join(article(word) for word in words) for words in scenes if words)
        length = _LENGTH.search(text)
        return f"{told}. {length[0]} total." if length else told
    if any(c.isalpha() for c in text):           # the words say it: 'a penguin 🐧' is one penguin
        return re.sub(r"[ \t]*[\u2600-\u27bf\U0001f000-\U0001faff]\ufe0f?", "", text).strip() or text
    words = asking.emoji_words(text)
    return " and ".join(f"a {word}" for word in words) or text
