"""Films for a work (a game, a song, a book, a band): what is told is its story, and there is no product that anybody could hold."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from director.model import Card, Storyboard
from director.screenwriter.reading import Request

_CLOSES = r"trailer|teaser|promo|ad|advert\w*|commercial|spot"
_KIND = rf"(?P<kind>{_CLOSES}|music video|lyric video|video ?clip|visuali[sz]er|film|video|clip)"
_WORK = (r"(?:video ?game|computer game|mobile game|(?<!board )(?<!card )game|"
         r"(?:(?<=railer for a )|(?<=railer for my )|(?<=railer for our )|(?<=railer for the ))(?:board|card) game|song|"
         r"single|track|tune|ballad|anthem|film|movie|short|album|"
         r"record|ep|band|duo|trio|choir|orchestra|show|series|sitcom|drama|podcast|book|novel|thriller|comic|musical|opera|play|"
         r"documentary|soundtrack)")
_NAME = r"[\"“'‘]?[A-Z0-9][\w'’]*(?: (?:[A-Z0-9&][\w'’]*|of|the|and|in|to|for|a))*[\"”'’]?"
_LEAD = re.compile(
    rf"(?P<lead>\W*(?:[\w'’-]+ ){{0,5}}?(?i:{_KIND})(?: (?:film|video))? (?:for|to) "
    rf"(?:(?i:an?|the|our|my|his|her|their) (?:[\w-]+ ){{0,3}}?(?i:{_WORK})(?:,? (?:called |named |titled |entitled )?(?P<name>{_NAME}))?"
    rf"(?: (?:by|from) {_NAME})?|(?<=[Tt]railer for )(?P<bare>{_NAME}))"
    rf"(?: (?:in|with) [^.:;,\n]{{2,40}}?)?)(?:\s*[:.;,–—]\s+|\s(?=about\s))(?:about )?(?P<story>[^\n]{{8,}})$", re.S)
"""'Trailer for a fantasy game called Ashen Crown: …', 'Music video for our song Paper Moon. …', 'Teaser for my podcast about …'."""


@dataclass(frozen=True)
class Work:
    """The words up to the story, what the work is called ('' where nothing says so), and whether its film closes on that name."""

    lead: str
    name: str
    closes: bool


def of(text: str) -> Work | None:
    """The work that a film is for; None where it is for something else."""
    hit = _LEAD.match(text)
    if not hit:
        return None
    name = hit["name"] or hit["bare"] or ""
    return Work(hit["lead"], name.strip("\"“”'‘’"),
                re.fullmatch(_CLOSES if name else "trailer|teaser", hit["kind"], re.I) is not None)


def is_work(phrase: str) -> bool:
    """Whether a phrase ends on what is heard, read, played or watched."""
    return re.search(rf"\b{_WORK}$", phrase, re.I) is not None


def told(request: Request, work: Work) -> Request:
    """The request with the story alone, and the name of the work as the title."""
    return replace(request, story=after(request.story, work), raw=after(request.raw, work), title=request.title or work.name or None)


def closing(board: Storyboard, work: Work) -> Storyboard:
    """The film of a trailer or an ad with its title on the last card, not on the first; others close without 'The End'."""
    last = board.end_card if board.end_card and board.end_card.text != "The End" else None
    if last or not work.closes:
        return board.but(end_card=last)
    return board.but(title_card=None, end_card=Card(text=board.title[:300], seconds=2.5))


def after(text: str, work: Work) -> str:
    """The text from the story on; the lead may have lost its beginning ('a fantasy game' of 'Trailer for a fantasy game')."""
    hit = re.match(rf"[^\n]{{0,{len(work.lead)}}}?{re.escape(work.lead.split()[-1])}\s*(?:[:.;,–—]\s+|(?=about ))(?:about )?", text)
    return text[hit.end():] if hit and set(_words(hit[0])) <= {*_words(work.lead), "about"} else text


def _words(text: str) -> list[str]:
    return re.findall(r"[\w'’-]+", text.lower())
