"""Animals that a film explains: where they live, and views of what they do."""

from __future__ import annotations

import re
from dataclasses import replace

from director import wordnet
from director.screenwriter import agreeing, casting, choosing, clauses, phrases, places
from director.screenwriter.beats import Beat
from director.screenwriter.places import Setting


def home(subject: str) -> Setting | None:
    """Where an animal that the film explains lives: 'how does a bee make honey'. None for what is no animal."""
    said = clauses.understand(subject)[0]
    head = casting.head_of(said.subjects[0]) if said.verb else ""
    if not head or casting.kind_of(head) != "animal":
        return None
    return places.mentioned(subject) or places.fitting(head)


def placed(beats: list[Beat], at: Setting) -> list[Beat]:
    """The steps of what an animal does where it lives; a step that names another place stays there."""
    return [beat if (known := places.mentioned(beat.action)) and known is not at else replace(beat, place=at.work, light=at.lights[1])
            for beat in beats]


def views(subject: str, at: Setting) -> list[Beat]:
    """Views of an animal that does what the film is about."""
    said = clauses.understand(subject)[0]
    who, what = said.subjects[0], re.sub(r"^(?:an?|the|its|their) ", "", said.thing)
    many = phrases.plural(who)
    slots, counts = {"S": who, "act": agreeing.predicate(said, many), "o": f"the {what}"}, {"S": many}
    thing = "{o} in very close view, every detail sharp" if what and choosing.tangible(what) else "{S} [look] straight at us"
    made = wordnet.fields(said.verb, "verb").get("creation", 0) >= 0.3 and choosing.tangible(what)
    stages = ((("insert", at.work, "the very beginning of {o}, in close view"), ("insert", at.work, "{o}, half done, in close view"),
              ("insert", at.work, "{o}, finished, every detail sharp")) if made else (("insert", at.work, thing),))
    lines = (("close", at.work, "{S} in very close view, every detail sharp"), ("track", at.wide, "{S} [come] closer and [look] around"),
             ("medium", at.work, "{S} {act}"), *stages,
             ("high", at.wide, "{S} [rest] for a moment and [go] on, seen from above"))
    return [Beat(said, place, at.lights[1], tell=said.partition(",")[0], frame=frame)
            for frame, place, said in ((frame, place, agreeing.spoken(line, slots, counts)) for frame, place, line in lines)]
