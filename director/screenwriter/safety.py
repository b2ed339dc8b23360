"""What Director does not make, and what it cannot make a film of; each with a sentence a person can act on.

Pattern rules, on purpose narrow: a refusal needs a harmful intent and its object in the same sentence, and
education about a danger (spotting a fake, putting out a fire) is not the danger.
"""

from __future__ import annotations

import re

from director.errors import BadInput, NeedsAnswer, Refused

_MINOR = (r"\b(?:child(?:ren)?|kids?|minors?|under-?age\w*|(?:school|little|young|teen(?:age)?) ?(?:girls?|boys?)|schoolgirls?|schoolboys?|"
          r"teens?|teenagers?|toddlers?|bab(?:y|ies)|pupils?|loli\w*|shota\w*|pre-?teens?|(?:[1-9]|1[0-7])[- ]years?[- ]olds?)\b")
_SEXUAL = (r"\b(?:porn\w*|nudes?|naked|nudity|undress\w*|strip(?:s|ping|tease)?|topless|sex(?:ual\w*|y)?|erotic\w*|hentai|orgasm\w*|"
           r"masturbat\w*|having sex|make love|making out|lingerie|seductive\w*|nsfw|lewd|fetish\w*|intercourse|explicit sex\w*)\b")
_STRONG_SEXUAL = (r"\b(?:porn\w*|nudes?|naked|nudity|undress\w*|striptease|topless|sex(?:ual(?:ly)?)?|erotic\w*|hentai|orgasm\w*|"
    r"masturbat\w*|"
                  r"having sex|nsfw|lewd|deepnude|sex ?tape|intercourse)\b")
_PRIVATE = (r"\b(?:my|his|her|our|their) (?:ex|ex-\w+|boss|teacher|neighbou?r|classmates?|coworker|co-worker|colleague|girlfriend|"
    r"boyfriend|"
            r"wife|husband|friend|crush|sister|roommate|flatmate|landlord|student)\b")
_FAMOUS = (r"\b(?:trump|biden|obama|putin|macron|zelensk\w+|merkel|scholz|merz|starmer|sunak|boris johnson|xi jinping|modi|erdo[gğ]an|"
           r"netanyahu|kim jong[- ]un|elon musk|musk|zuckerberg|bezos|bill gates|taylor swift|beyonc[eé]|tom hanks|tom cruise|"
           r"scarlett johansson|emma watson|kanye(?: west)?|rihanna|lady gaga|brad pitt|angelina jolie|leonardo dicaprio|messi|ronaldo|"
           r"kamala harris|harris|pope (?:francis|leo)|king charles|prince (?:harry|william)|meghan markle|greta thunberg|oprah|"
           r"von der leyen|meloni|lula|bolsonaro|milei|trudeau|carney|hillary clinton|clinton|desantis|vance|kardashian\w*|joe rogan|"
           r"morgan freeman|keanu reeves|billie eilish|ariana grande|jennifer lawrence|dua lipa|mr ?beast)\b")
_OFFICE = (r"\b(?:the (?:current |sitting |real )?(?:president|prime minister|chancellor|pope|king|queen|mayor|governor|senator)(?: of "
    r"[A-Z]\w+)?|"
           r"(?:president|senator|governor|minister|congresswoman|congressman|mayor) [A-Z]\w+)\b")
_DECEIVE = (r"\b(?:deep-?fakes?|fake (?:news|video|speech|footage|clip|interview|statement|confession|announcement|leak\w*|call|recording)|"
            r"leaked|hidden camera footage|looks? (?:completely |totally |absolutely )?(?:real|authentic|genuine)|pass (?:it |this )"
            r"?(?:off )?as real|"
            r"people (?:will )?(?:believe|think)|convinc\w+|no one can tell|nobody can tell|fool\w*|"
            r"(?:admit|confess)(?:s|es|ing)?\b|(?:says?|saying|announc\w+|declar\w+|endors\w+|promot\w+|accept\w+ (?:a )?bribes?|"
            r"taking (?:a )?bribes?|resign\w*|conced\w+|surrender\w*|drunk|arrested|urg\w+|tell\w* (?:people|voters|everyone))|"
            r"breaking[- ]news|news (?:report|broadcast|anchor|footage|clip)|voice clone|clon\w+ (?:the )?voice|cctv|bodycam|phone "
            r"footage|as if (?:it were )?real)")
_TEACHES = (r"\b(?:spot|detect|recogni[sz]e|avoid|protect\w*|prevent\w*|aware\w*|warn\w*|dangers? of|against|how to (?:tell|stay safe)|"
    r"safety|"
            r"public[- ]service|history of|documentary about|invented|fictional|made-up|imaginary|parody|satir\w+)\b")
_WEAPON = (r"\b(?:pipe ?bombs?|nail bombs?|(?:home-?made|improvised) (?:bombs?|explosives?|guns?|weapons?)|explosive devices?|molotov\w*|"
    r"nerve (?:gas|agent)|"
           r"sarin|ricin|anthrax|chemical weapons?|bio-?weapons?|nuclear (?:bomb|device)|dirty bomb|thermite|napalm|ghost guns?|silencers?|"
           r"meth(?:amphetamine)?|crack cocaine|fentanyl|letter bombs?|car ?bombs?|suicide vests?|a bomb|explosives?)\b")
_INSTRUCT = (
    r"\b(?:how to|step[- ]by[- ]step|instructions?|tutorial|recipe|guide|teach\w*|show\w* (?:me|viewers|people)? ?(?:how|exactly)|diy|at "
    r"home|make your own)\b")
_SELF_HARM = (
    r"\b(?:how to|best way to|encourag\w+|tutorial|guide|instructions?|glorif\w+|romantici[sz]\w+)\b.{0,60}\b(?:suicide|kill (?:your|my)"
    r"self|self-?harm|cut(?:ting)? (?:your|my)self|anorexi\w+|starv\w+ (?:your|my)self)\b")
_HATE = (r"\b(?:kill|exterminate|gas|eradicate|deport|vermin|subhumans?|inferior|cockroach\w*|rats?|violence against|attack)\b.{0,60}"
         r"\b(?:all |the )?(?:jews?|muslims?|blacks|black people|gays?|gay people|immigrants?|roma|gypsies|trans people|christians|hindus|"
         r"refugees)\b")
_RECRUIT = r"\b(?:recruit\w*|propaganda|join|glorif\w+)\b.{0,40}\b(?:isis|isil|al[- ]qaeda|nazis?|neo-nazis?|terror\w*|kkk)\b"
_NOT_HATE = r"\b(?:against hate|anti-?racis\w+|remember|memorial|museum|history|documentary|survivor|stop|end)\b"
_VAGUE = frozenset(
    "a an the it this that some something anything thing things stuff idea whatever make create do generate give me us my our please pls "
    "for of to in on with and or i want need would like you can could cool nice good great awesome epic amazing interesting fun funny best "
    "better viral video videos film films movie movies clip clips short content channel youtube tiktok instagram reel reels post story "
    "one new idk dunno know dont don't just random surprise here go now today kind sort really very just hi hello hey thanks "
    "test asap website company business brand product social media page account show us".split()
)


def check(story: str) -> None:
    """Raise Refused, BadInput or NeedsAnswer when no film can be made of the story; otherwise return."""
    if not any(c.isalpha() for c in story):
        raise BadInput("There are no words in the story to film. Write at least a few, for example: a cat who builds a robot friend in "
            "space.")
    if sum(c.isalpha() for c in story) < 3 and story.isascii():
        raise NeedsAnswer("What should the film be about: who is in it, and what happens?")
    sentences = [s for s in re.split(r"(?<=[.!?])\s+|\n+", story) if s.strip()]
    for index, sentence in enumerate(sentences):
        _refuse(f"{sentence} {sentences[index + 1] if index + 1 < len(sentences) else ''}", sentence)
    words = re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", story.lower().replace("’", "'"))
    if len(words) <= 14 and all(word in _VAGUE for word in words):
        raise NeedsAnswer("What should the film be about: who is in it, and what happens?")


def _has(pattern: str, text: str) -> bool:
    return re.search(pattern, text, re.I) is not None


def _refuse(window: str, sentence: str) -> None:
    """`window` is the sentence with the one after it, for requests that say who first and what second."""
    real = _has(_FAMOUS, window) or re.search(_OFFICE, window) is not None or _has(_PRIVATE, window)
    if _has(_MINOR, sentence) and (_has(_STRONG_SEXUAL, sentence) or _has(r"\b(?:seductive\w*|lingerie|sexy|fetish\w*)\b", sentence)) \
            and not _has(_TEACHES + r"|\bsex education\b|\bhalf-naked trees?\b|\bnaked (?:eye|tree|branch)", sentence):
        raise Refused("Director does not make sexual content that involves minors, in any style. "
                      "It can make a different story instead, for example a friendship between fictional adults or a family adventure.")
    if real and _has(_STRONG_SEXUAL + r"|\bsexy\b|\blingerie\b", window):
        raise Refused("Director does not make sexual or nude images of real people without their consent. "
                      "It could film an invented, fictional character in a fully clothed romance instead.")
    if (_has(_FAMOUS, window) or re.search(_OFFICE, sentence) or (_has(_PRIVATE, window) and _has(r"deep-?fake|fake|clone|leaked",
        window))) \
            and _has(_DECEIVE, window) and not _has(_TEACHES, window):
        raise Refused("Director does not make deceptive films that put words or deeds on a real person, because viewers could take the "
            "fake for real. "
                      "It can make the same scene with a fictional, invented character instead.")
    if _has(_WEAPON, sentence) and _has(_INSTRUCT,
        window) and not _has(r"\b(?:defus\w+|disarm\w+|spot|recogni[sz]e|bomb squad|history of|bath bombs?)\b", window):
        raise Refused("Director does not make instructions for weapons, explosives or hard drugs, because they could cause serious harm. "
                      "It could make a fictional thriller about a bomb squad that saves the day instead.")
    if _has(_SELF_HARM, window) and not _has(r"\b(?:prevent\w*|recover\w*|help\w*|support|hope)\b", window):
        raise Refused("Director does not make films that encourage self-harm. It could make a story about someone who finds help and hope "
            "instead; "
                      "if this is about you, please talk to someone you trust or a local helpline today.")
    if (_has(_HATE, sentence) or _has(_RECRUIT, sentence)) and not _has(_NOT_HATE, window):
        raise Refused("Director does not make hateful or violent propaganda against groups of people, because it causes real harm. "
                      "It could make a fictional story about people who learn to live together instead.")
