"""Whether somebody whose line leaves it open is drawn as a woman or as a man."""

from __future__ import annotations

from dataclasses import replace

from director.tools.generators.animatic.art.kit import Looks
from director.tools.generators.animatic.heroes import is_human

_GENDERED = frozenset(
    "woman man girl boy lady gentleman mother father grandmother grandfather sister brother queen king princess prince actress waitress "
    "witch "
    "wizard nun monk bride groom daughter son aunt uncle female male child children baby".split()
)
_WOMEN = frozenset("tess ines alice grace rose ruth iris agnes jane joan kate margaret mary susan ann anne june pearl hazel carol sarah "
    "hannah leah yuki noor elif amy emily lily lucy ruby daisy holly molly polly sally betty dorothy nancy wendy penny jenny judy ivy "
    "heather amber ginger april summer autumn dawn eve helen ellen karen lauren sharon allison alison megan vivian robin marion lilian joy faith "
    "hope charity mercy constance florence beatrice bernice janice clarice doris gladys phyllis frances lois miriam naomi esther rachel abigail "
    "isabel mabel ethel muriel harriet violet scarlett bridget margot yvonne simone nicole michele adele camille chloe zoe phoebe penelope "
    "brigitte ingrid astrid sigrid gudrun solveig heidi mei ling lan yan hui xiu sakura aiko emi keiko michiko naoko hanako yumi mai rin hye "
    "soo-jin min-ji priyanka lakshmi parvati devi anjali rani yasmin jasmine maryam leyla fatou aisling siobhan niamh saoirse sian carys "
    "carmen pilar dolores mercedes raquel beatriz luz consuelo rosario inés blessing".split())


def with_gender(looks: Looks, name: str, kind: str) -> Looks:
    """A person whose line leaves it open is a man by his beard, else a woman or a man by the name's ending, as in many languages: Vera,
    Anton."""
    if kind == "mermaid":
        return replace(looks, words=looks.words | {"woman"})
    if not is_human(kind) or looks.has(*_GENDERED) or kind in _GENDERED:
        return looks
    if looks.has("beard", "bearded", "moustache", "mustache"):
        return replace(looks, words=looks.words | {"man"})
    if not name[:1].isupper():
        return looks
    first = name.split()[0].lower()
    woman = first.endswith(("a", "ie", "elle", "ine", "yn", "ette", "eth")) or first in _WOMEN
    return replace(looks, words=looks.words | {"woman" if woman else "man"})
