"""Words on the screen that a request gives: title, last card, supers and labels; in quotation marks, in capitals or after a colon."""

from __future__ import annotations

import re

from director.screenwriter import quotes

_CAPS = r"[A-Z0-9][A-Z0-9&'’!?-]*(?:[ ](?:[–—-][ ])?[A-Z0-9][A-Z0-9&'’!?-]*)*"
_NAMED = r"[A-Z][\w'’&-]*"
_LAST = (
    r"(?:end|ending|final|closing|last|outro)[- ](?:card|frame|title|screen|slide|text|super|line|words?|message|image|thing (?:you|"
    r"we) see(?: is)?)|end ?card|endcard|"
    r"(?:end|closing|final) slate|pay-?off(?: line)?|sign-?off(?: line)?|pack ?shot|(?:super|text|title|words?|line|logo|name|brand)"
    r" at (?:the )?(?:very )?end|cartela final|carton de fin|schlusstafel|abspann|cartel final|cartello finale|tag ?line|slogan|"
    r"claim|call to action|cta|(?<!title )(?<!playing )(?<!index )(?<!business )(?<!\w)card(?=\s*:)"
)
_FINISH = r"(?:ends?|ending|finish(?:es)?|closes?|closing|fade out)\s+(?:on (?:black|white) with|on|with)"


_CLOSING = re.compile(r"\b(?:at the (?:very )?end|last (?:image|frame|shot|thing)|final(?:ly)?|(?:cut|fade) to black|(?:over|on|to) "
                      r"black)\b(?!.*\b(?:start|beginning|opening|first)\b)", re.I)
_BRAND = re.compile(r"\b[Bb]rand(?: name)?\s*(?:is|=|:)?\s+([A-Z][\w&'’]*(?: (?:[A-Z0-9][\w&'’]*|&))*)")


def title(text: str) -> tuple[str | None, bool]:
    """(the title the request gives, whether it belongs at the end)."""
    found, late = _given(text)
    last = rf"(?i:\b{_FINISH}|\n\W*(?=title\b))\W*(?i:(?:the|title|words?)\W+){{0,3}}(?:[^.:\n]{{3,50}}:\s*)?"
    if found is None:
        brand = _BRAND.search(text) if late else None
        return (_clean(brand[1]), True) if brand else (None, False)
    late = late or any(found in line and _CLOSING.search(line) and re.search(r"\b(?:title|name|logo)\b", line, re.I)
                       for line in re.split(r"(?<=[.!?])\s+|\n", text))
    return found, late or (re.search(rf"{last}{re.escape(found)}(?![^\n]*\n[^\n]*\n)", text) is not None)


_HEADLINE = re.compile(r"\s*(?P<head>[A-Z][A-Z0-9'’&,!?]*(?:[ -][A-Z0-9'’&,!?]+){1,8})[ \t]*(?P<rest>(?:[–—:|"
                       r"-][ \t][^\n]*)?)\n(?=\s*[A-Z\"“'‘(\[])")
"""A first line in capitals: 'THE LAST KEEPER – 50 second film for a museum'."""


def headless(text: str) -> tuple[str, str]:
    """(the text without a headline, what else that line says)."""
    hit = _HEADLINE.match(text)
    if not hit or re.match(r"(?:INT|EXT|FADE|SCENE|SHOT|ACT|[A-Z]+$)\b", hit["head"]) or _SPEAKS.match(text[hit.end():]):
        return text, ""
    return text[hit.end():], hit["rest"].lstrip("–—:|- ")


_SPEAKS = re.compile(r"(?!\s*\n)\s*\S[^\n]*\n\s*\n\s*[A-Z][A-Z .']+\n")


_LATE = re.compile(
    rf"\b(?:end title|closing title|(?:final )?logo|title at (?:the )?(?:very )?end)\b(?: (?:on|in|over) [\w "
    rf"]{{2,16}}?)?\s*[:–—-]?\s*(?:[\"'“‘«]([^\"'”’»\n]{{2,80}})|({_CAPS})(?![a-z])|(?<=: )([^\n.]{{2,60}}))"
)
_LATE_TITLE = re.compile(
    rf"\b(?:End title|Logo|Closing title|Title at the end)\b(?: (?:on|in|over) [\w ]{{2,16}}?)"
    rf"?\s*[:–—-]?\s*(?:[\"'“‘«]((?:[^\"'”’»\n]|[’'](?=\w)){{2,80}})|({_CAPS})(?![a-z])|(?<=: )([^\n.]{{2,60}}))"
)


_OVER = re.compile(rf"\b(?:[Tt]itle(?: card)?|TITLE)(?: over (?:it|this|that|the [a-z]+(?: [a-z]+)?))?:?\s+(?P<name>{_CAPS})(?=[.,;\n]|$)")
"""'Title over it: POSTCODE ZERO.'; 'title MOTH & EMBER, then …'."""
_SONG = re.compile(r"\b(?:single|song|track|tune) [\"“'‘«](?P<name>(?:[^\"”’'»\n]|[’'](?=\w)){2,60})[\"”’'»]")
_SONG_SHOWN = re.compile(r"\b(?:song|track|single)['’]?s? (?:title|name) (?:shown |appears |comes )?(?:at|in|on|over)\b", re.I)


def _given(text: str) -> tuple[str | None, bool]:
    heading = _HEADLINE.match(text)
    if heading and not re.match(r"(?:INT|EXT|FADE|SCENE|SHOT|ACT|BRIEF|TREATMENT$)\b", heading["head"]):
        return _clean(heading["head"].title() if len(heading["head"]) > 60 else heading["head"]), False
    late = _LATE.search(text) or _LATE_TITLE.search(text)
    if late and (found := next((g for g in late.groups() if g), "")) and not re.fullmatch(r"(?:the |a )?\w{1,3}", found):
        return _clean(found), True
    over, song = _OVER.search(text), _SONG.search(text) if _SONG_SHOWN.search(text) else None
    if over and re.search(r"[A-Z]{3}", over["name"]):
        opens = re.search(r"\b(?:open|start|begin|cut)\w* (?:on|with|to) (?:the |a )?$", text[: over.start()], re.I)
        return _clean(over["name"]), over.start() > 0.6 * len(text) and opens is None
    if song:
        return _clean(song["name"]), re.search(r"title (?:\w+ )?at (?:the )?(?:very )?end", text, re.I) is not None
    at_end = (
        re.search(
            (
                r"(?:title|logo|name|brand)(?: card)? (?:comes |appears |only )*at (?:the )?(?:very )?end|end with (?:the )"
                r"?(?:title|logo)"
            ),
            text,
            re.I,
        )
        is not None
    )
    given = next((q for q in quotes.quoted(text) if q.kind == "title"), None)
    if given:
        after = text[given.end : given.end + 30]
        return _clean(given.text), at_end or re.match(r"\W{0,3}(?:only )?at (?:the )?(?:very )?end", after) is not None
    opening = re.search(
        r"\btitle(?: card)? (?:at|in) the (?:very )?(?:start|beginning|opening)\s*[:–—-]\s*([^\n.;\"“'‘]{2,60})", text, re.I
    )
    if opening:
        return _clean(opening.group(1)), False
    for pattern in (
        r"^\s*(?:title|titel|titre|título|titolo|title card|working title|film title|name of the film)\s*:\s*([^\n]{1,90})$",
        r"(?:^|[.;,\n]\s*)(?:(?:[Ww]orking )?[Tt]itle|[Ss]ubject|[Tt]opic)\s*:\s*((?:[A-Z0-9][\w'’&-]*)(?:\s(?:of|the|and|in|on|a|an|to|"
        r"for|with|from|"
        r"[A-Z][\w'’&-]*)){0,7})(?=[.,;\n]|$)",
        r"\b(?:[Tt]itle card(?: that| which)? (?:says|reads|saying|reading)|[Tt]itle card with|[Ii]t(?:['’]s| is) called|[Cc]all it|"
        r"[Ff]ilm title:|[Tt]itled|[Ww]orking title:?)"
        r"\s+((?:[A-Z][\w'’&-]*)(?:\s(?:of|the|and|in|on|a|to|for|[A-Z][\w'’&-]*)){0,6})",
        rf"\b(?:[Tt]itle(?: card)?|TITLE|titled|called|entitled)\b(?: is| reads| says|:)?\s+({_CAPS}(?:\s{_CAPS})*)(?![a-z])",
    ):
        hit = re.search(pattern, text, re.M | (re.I if "^" in pattern else 0))
        if hit and (pattern.startswith("^") or len(hit.group(1)) >= 4):
            return _clean(hit.group(1)), at_end
    head = re.match(
        (
            r"\s*(?:(?:treatment|synopsis|concept|script|storyboard|brief|film|short|pitch|logline|idea|proposal|"
            r"story)\b[\s:–—-]*)?(?:[\"“«]([^\"”»\n]{2,80})"
            r"[\"”»]|['‘]((?:[^’'\n]|[’'](?=\w)){2,80})[’'])\s*(?:(?:rev|ver|version|draft|v)\.?\s*\w{1,4}\b\s*)?(?:[,.–—-]|\n|$)"
        ),
        text,
        re.I,
    )
    if head:
        return _clean(head.group(1) or head.group(2)), at_end
    return None, at_end


def without(story: str, given: tuple[str | None, ...]) -> str:
    """The story without sentences that are nothing but words of the cards ('Hear nothing.' of 'Nocturne. Hear nothing')."""
    known = [_bare(words) for words in given if words]
    story = re.sub(r"(?:(?<=[.!?]\s)|(?<=\n)|^)(?:slogan|claim|tag ?line|eslogan|lema|accroche|motto|payoff)\s*:\s*(?=([^.!?\n]+))",
                   lambda hit: "" if any(_bare(hit[1]) in card for card in known) else hit[0], story, flags=re.I)
    lines = []
    for line in story.split("\n"):
        kept = re.sub(r"[^.!?\n]+[.!?]*[\"”’']?", lambda hit: "" if len(hit[0].split()) <= 12 and any(
            _bare(hit[0]) and f" {_bare(hit[0])} " in f" {card} " for card in known) else hit[0], line)
        lines.append(kept if kept.strip(" .!?\"'") or not line.strip() else "")
    left = "\n".join(lines).strip()
    return left if re.search(r"\w{3}.*\w{3}", left) else story


def _bare(words: str) -> str:
    return " ".join(re.findall(r"\w+", words.lower()))


def end_card(text: str) -> str | None:
    """The words of the last card as the request gives them, or None."""
    return _given_last(text) or _own_name(text) or _contact(text)


_CONTACT = re.compile(r"\b(?:phone |telephone )?(?:number|hotline|web ?site|url|address)\s*(?:is|:)?\s*(?P<what>[\d+(][\d ()/.-]{4,20}\d|"
                      r"(?:www\.)?[\w-]+\.[a-z]{2,7}(?:/\w+)?)\s+(?:at|in|to|on) the (?:very )?(?:end|close|last|final)", re.I)


def _contact(text: str) -> str | None:
    """'Phone number 555 0188 at the end.'"""
    hit = _CONTACT.search(text)
    return _clean(hit["what"]) if hit else None


def _own_name(text: str) -> str | None:
    """'We run a bakery (Rye & Sons) … our name at the end': the name of those who ask."""
    late = (
        r"\b(?:our|the|company|business|shop|brand|store)(?: \w+)? (?:name|logo) (?:comes |appears |goes )?(?:at|in|to|for) the "
        r"(?:very )?(?:end|close)"
    )
    if not re.search(late, text, re.I):
        return None
    named = re.search(
        r"\b(?i:we|our|my)\b[^.()\n]{3,80}\(([A-Z][^()\n]{1,40})\)|"
        rf"\b(?i:we are|we['’]re|called|named)\s+((?:{_NAMED})(?: (?:{_NAMED}|&|and|of))*)",
        text,
    )
    return _clean(next(g for g in named.groups() if g)) if named else None


def _given_last(text: str) -> str | None:
    own = re.search(r"(?:^|\n|[.!?]\s)\s*(?:(?:end|last|final|closing) )?card\s*:\s*(?P<words>[A-Z0-9][^\n\"“]{2,80})(?=\n|$)", text, re.I)
    if own and not re.search(r"\b(?:title|start|beginning)\b", own["words"], re.I):
        return _clean(own["words"] if own["words"].isupper() else _short(own["words"]))
    given = [q for q in quotes.quoted(text) if q.kind == "end" or _on_last(text, q)]
    if given:
        return _clean(given[-1].text if len(given) == 1 else ". ".join(q.text.strip(" .") for q in given[-2:]))
    hit = re.search(
        rf"({_CAPS})\s+(?:on|in|as)\s+(?:the |a |an )?(?:very )?(?:last|final|end|closing)[- ](?:frame|card|shot|screen|slide|image)", text
    )
    if hit and len(hit.group(1)) >= 4:
        return _clean(hit.group(1))
    hit = re.search(
        (
            rf"\b(?:{_LAST})\b(?P<gap>[^\n.:]{{0,60}}?)(?:\b(?:line|words?|text|logo|name|reads?|says?)\b)"
            rf"?\s*[:–—-]?\s*(?P<caps>{_CAPS}(?:\s[–—-]\s{_CAPS})*)(?![\w])"
        ),
        text,
    )
    hit = hit or re.search(rf"(?i:\b(?:{_LAST})\b)(?P<gap>[^\n.:]{{0,60}}?)\s*[:–—-]?\s*(?P<caps>{_CAPS})(?![\w])", text)
    if hit and len(hit.group("caps")) >= 4:
        return _clean(_with_rest(hit.group("caps"), text[hit.end("caps") :]))
    hit = re.search(
        (
            rf"(?i:\b(?:{_LAST})\b)(?: (?:(?:should|must|can|will|to) )?(?:text|words?|with|says?|reads?|show(?:s|ing)?|is|"
            rf"be))?\s*[:–—-]?\s*((?:[A-Z0-9][^\n.!?|]{{0,50}}[.!?]?\s*)"
            rf"{{1,3}})"
        ),
        text,
    )
    if hit:
        return _clean(_short(hit.group(1)))
    hit = re.search(
        (
            rf"(?i:\b{_FINISH}\b)(?: the| a)? (?i:(?:word|name|logo|line|text|brand)s?)"
            rf"\s*:?\s*([A-Z][\w'’&-]*(?:\s[A-Z][\w'’&-]*)*)"
        ),
        text,
    )
    return _clean(_with_rest(hit.group(1), text[hit.end(1) :])) if hit else None


def _with_rest(words: str, after: str) -> str:
    """'MERIDIAN. Deeper time.': the words of a last card with the short sentences that close the text after them."""
    dashed = re.match(r"(?: [–—-]|:) [a-z][^\n.!?\"“]{1,50}[.!?]?(?=\s*$|\s[A-Z]|\n)", after)
    if dashed:
        return (words + dashed[0]).rstrip(" .")                             # 'MORROW - walk into it'
    rest = re.fullmatch(r"(?P<more>[.!?]\s+(?:[A-Z][^\n.!?]{0,40}[.!?]?\s*){1,2})(?:\n.*)?", after, re.S)
    return _short(words + rest["more"]).strip(" .") if rest else words


def _on_last(text: str, quote: quotes.Quote) -> bool:
    right = text[quote.end : quote.end + 40]
    return quote.kind in ("", "screen", "said") and (
        re.match(r"\W*(?:on|as) (?:the |an? )?(?:end|final|last|closing)[ -]?(?:card|frame|title|screen|slide)", right, re.I) is not None
        or re.search(rf"\b(?:{_LAST})\b[^.\n\"'“]{{0,24}}$", text[max(0, quote.start - 60) : quote.start], re.I) is not None
    )


def _short(words: str) -> str:
    """The sentences of an unquoted card that belong to it: a wish for the film that follows does not."""
    from director.screenwriter import sifting

    out: list[str] = []
    for sentence in re.split(r"(?<=[.!?])\s+", words.strip()):
        if out and (len(sentence.split()) > 7 or (sifting.is_wish(sentence) and not _LINE.fullmatch(sentence))):
            break
        out.append(sentence)
    return " ".join(out)


_LINE = re.compile(r"(?!.*\b(?:no|with|without|music|voice\w*|narrat\w+|captions?|subtitles?|style|look|vertical|"
                   r"square|please|seconds?|shots?)\b)"
                   r"[A-Z][a-z]+(?: [\w'’]+){1,3}[.!]?")
"""'Feel the quiet.': a short sentence that may be a line of the card."""


_NUMBER = re.compile(
    r"\b(?:put|show|write|display|flash|have)\s+(?:our |the |my )?(?:(?:phone )?number |web ?site |url )?"
    r"((?:[\d+(][\d ()/.-]{4,20}\d)|(?:www\.)?[\w-]+\.(?:com|net|org|de|fr|co\.uk|io|it|es|nl)(?:/\w+)?)\s+"
    r"(?:on|in|across|over) (?:the )?(?:screen|picture|end|last|final)", re.I)
"""'Put 555 0142 on the screen': a number or an address."""


_READ = re.compile(
    r"\b(?:captions?|texts?|supers?|words|labels)(?: on (?:the )?screen)? (?:say|read|are|appear)s?\s*:?\s*((?:[\w' -]{2,30},\s*){1,8}"
    r"(?:and )?[\w' -]{2,30})", re.I)
_COMES_UP = re.compile(
    r"\b(?:captions?|texts?|supers?|words|labels)\s+((?:[\w'-]+(?: [\w'-]+)?,\s*){1,8}(?:and\s+)?[\w'-]+(?: and [\w'-]+)?)\s+"
    r"(?:should |must |will |to |are to )?(?:come up|appear|show|pop up|be (?:shown|read|seen))\b", re.I)


_OCCASION = re.compile(r"\b(?:save[- ]the[- ]dates?|invit(?:e|es|ation|ing)|birthday|anniversary|announc\w+|events?|concert|festival|"
                       r"gig|sale|premiere|"
                       r"workshop|opening|open day|party|wedding|corporate|company|business|website|ad|advert\w*|commercial|promo|"
                       r"spot|flyer|fair|market)\b", re.I)
_MONTH = (r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|"
          r"Dec(?:ember)?)")
_DETAILS = re.compile(rf"\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}\b(?:,? \d{{4}}\b)?|\b{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?\b(?:,? "
                      rf"\d{{4}}\b)?|"
                      r"(?<![\w.])[€$£]\s?\d+(?:[.,]\d{2})?\b|\b\d+(?:[.,]\d{2})? ?(?:euros?|dollars|pounds|€)(?!\w)|"
                      r"(?<=call )\+?[\d][\d ()/-]{5,18}\d|\bfrom \d{1,2}(?::\d\d)? ?[ap]\.?m\.?|\b(?:www\.)?[a-z0-9-]+\.(?:com|net|"
                      r"org|de|fr|co\.uk|io|it|es|nl|shop|"
                      r"app|example)\b(?:/\w+)?")


def _details(text: str) -> list[tuple[int, str]]:
    """Dates, prices, numbers and addresses of what is announced: they are to be read at the end."""
    return [(len(text) + hit.start(), hit[0]) for hit in _DETAILS.finditer(text)] if _OCCASION.search(text) else []


def on_screen(text: str) -> tuple[str, ...]:
    """Words to be read in the picture, in order; not the title and not the last card."""
    found = [(q.start, q.text) for q in quotes.quoted(text) if q.kind == "screen" and not _on_last(text, q)]
    for hit in re.finditer(
        (
            rf"\b(?i:under (?:it|that|the logo|this)|super|text|overlay|caption|on[- ]screen(?: text)?|supers?)"
            rf"\b\s*:?\s*(?P<caps>{_CAPS})(?![\w])"
        ),
        text,
    ):
        if len(hit.group("caps")) >= 4:
            found.append((hit.start(), hit.group("caps")))
    for hit in re.finditer(
        r"(?:^|(?<=[.!?\n]\s)|(?<=\n)|(?<=, ))(?:text(?: on (?:the )?screen)?|super|overlay|caption reads|on[- ]screen(?: text)?|"
        r"lower third|title over)\s*:\s*"
        r"([^\n.;\"“'‘]{2,60}?)(?=[.;]|\n|$)",
        text,
        re.I,
    ):
        found += [(hit.start() + i, w) for i, w in enumerate(re.split(r"\s*[/|]\s*", hit.group(1))) if w.strip()]
    for hit in re.finditer(
        (
            rf"\b(?:sign|banner|poster|label|screen|note|board|ticket|neon|plaque|button|display|monitor|billboard|window)\s+(?:says?|"
            rf"reads?|saying|"
            rf"reading)\s+({_CAPS}(?::\s{_CAPS})?)(?![\w])"
        ),
        text,
    ):
        found.append((hit.start(), hit.group(1)))
    found += [(hit.start(), hit.group(1)) for hit in _NUMBER.finditer(text)]
    said = _READ.search(text) or _COMES_UP.search(text)
    if said:
        found += [(said.start() + i, w) for i, w in enumerate(re.split(r",\s*(?:and )?|\s+and\s+", said.group(1))) if w.strip()]
    under = re.finditer(r"\bunder (?:it|that|the logo)\s*:\s*[\"'“‘«]([^\"'”’»\n]{2,80})", text, re.I)
    found += [(h.start(), h.group(1)) for h in under]
    labels = re.search(
        (
            r"\b(?:labels?|words|captions|supers|titles|texts?)\s*[:(]?\s*((?:[\w' -]{2,24}\s*[/|]\s*){1,9}[\w'-]+)|\b(?:labels?|"
            r"supers?|words)\s*(?::|\()\s*((?:[\w' -]{2,24},\s*){1,9}(?:and )?[\w' -]{2,24})"
        ),
        text,
        re.I,
    )
    if labels:
        items = re.split(r"\s*[/|,]\s*(?:and )?", labels.group(1) or labels.group(2))
        found += [(labels.start() + i, item.strip()) for i, item in enumerate(items) if item.strip()]
    shown = " ".join(words for _, words in found) + (end_card(text) or "")
    found += [(at, words) for at, words in _details(text) if words not in shown]
    return tuple(dict.fromkeys(_clean(words) for _, words in sorted(found)))


def named_stages(text: str) -> bool:
    """Whether each part's own name is to be written on the screen ('the name of the day written on screen')."""
    what = r"(?:names?|titles?|labels?|numbers?|years?|dates?|words?|seasons?|months?|days?|letters?)"
    how = r"(?:written|shown|appears?|comes? up|displayed|readable|printed)"
    where = r"(?:on[- ](?:the )?screen|in the (?:picture|corner|frame)|as (?:text|an? (?:caption|title|super)|captions|titles|supers))"
    patterns = (
        rf"\b{what} of (?:the|each|every|all) [\w ]{{2,24}}?(?:{how}\s+)?{where}",
        rf"\b(?:each|every)\b[^.;\n]{{0,50}}\b{what}\b[^.;\n]{{0,20}}\b(?:{how}|{where})",
        rf"\b{what}\s+(?:is |are |to be )?(?:{how}\s+)?{where}",
        rf"\b(?:labell?ed|titled|captioned) with (?:the |its |their )?{what}",
    )
    return any(re.search(p, text, re.I) for p in patterns) and not quotes.quoted(text)


def _clean(text: str) -> str:
    return text.strip().strip("\"“”'‘’«»|").rstrip(" .,;:|").lstrip(" ,;:–—-")[:280]
