"""How a sentence begins before it says who acts: where, when, with what."""

from __future__ import annotations

import re

from director.screenwriter import hours, places, sets

NEAR = (r"(?:right |just |deep |high |far |somewhere |back |down |up |out |halfway |not far )*(?:next to|close to|across from|opposite|"
        r"in front of|on top of|away from|from|in|on|at|inside|into|onto|under|underneath|beneath|above|over|below|near|behind|beside|"
        r"across|along|outside|aboard|beyond|between|among|amid|around|past|against|off|through|up|down)")
LED = re.compile(rf"(?:{NEAR}|after|before|during|since|despite|without|with|thanks to|because of|instead of|like|for|by|until|"
                 r"throughout|within)\s(?!(?:of|is|are|to)\b)|(?:underwater|outside|inside|indoors|outdoors|upstairs|downstairs|backstage|"
                 r"overhead|underground|offshore|far away|at sea)$", re.I)
"""How a sentence begins that says where or when before it says who."""

LED_BY = (r"in \d{4}|(?:[a-z]+ ){0,2}(?:years?|months?|weeks?|days?|hours?|minutes?) later|(?:(?:early |late )?one|that(?: same)?|the next|"
          r"the same|every|each) (?:[a-z]+ )?(?:day|night|morning|evening|afternoon|year|winter|summer|spring|autumn)|"
          r"(?:on|at|in|after|before|during) (?:the |an? |his |her |their )?(?:[\w-]+ )?[\w-]+['’]s? (?:[\w-]+ )?(?:day|night|morning|"
          r"evening|birthday|funeral|wedding|party|year|summer|winter|christmas)|"
          r"in the end|at the end|at last|at first|by the end|in the meantime|minutes later|" + hours.TIME)
"""What says when, before who acts: 'one night', 'a year later'."""
WHERE_LED = re.compile(r"(?:at|on|in|after|before|during|under|behind|from|inside|next to|close to|across from|near|beside|beneath|above|"
                        r"below|outside|opposite|deep in|high above|far below|between|among) (?:[\w-]+ ){1,6}?"
                       r"(?<!of )(?=(?:the|an?|his|her|two|three|one) [a-z])", re.I)
"""'in ancient Egypt a boy …', 'at the bell the boxer …'."""
LEAD = re.compile(r"^(?:(?:when|as|while|once|after|until|because|if|but|together|how|where|meanwhile|even|now|" + LED_BY +
                   r"),?\s+)+(?=\w)", re.I)


def somewhere(lead: str) -> bool:
    """Whether a beginning says where: 'next to a lighthouse'; not when or how: 'after the flood'."""
    if re.match(r"(?:in|at|near|outside) [A-Z]", lead):
        return True                                                    # 'in Reykjavik'
    return (re.match(rf"{NEAR}\s", lead) is not None or " " not in lead) and (places.mentioned(lead) is not None or sets.drawable(lead))
