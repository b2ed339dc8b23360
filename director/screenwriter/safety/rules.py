"""When a request is refused: which classes of words must stand together, where, and which words make it harmless.

One line a rule: topic, scope, the classes that must all be there (`|` = one of these), and after `unless` those of which none may be.
Scope `one` is a sentence, `near` a sentence and the next, `all` the request (of a long one: five sentences). Harmless words count
anywhere in the request.
"""

from __future__ import annotations

from dataclasses import dataclass

_TABLE = """
deceit        all   famous + deepfake|cloned voice|looks real|fake media|leak|aim|passed off
deceit        near  famous + says|misdeed|realism|commercial|extremists        unless teaching|plain story
deceit        all   private|family|real-person|titled|named + deepfake|cloned voice    unless teaching|invented
deceit        near  private|real-person|titled|office + fake media             unless teaching|invented|story
deceit        all   private|real-person|titled|office + looks real + says|misdeed|fake media|leak|alarm   unless teaching|invented|beings
deceit        all   private|real-person|office|authority + leak + misdeed      unless teaching|invented|story|beings
deceit        all   private|real-person + misdeed + realism                    unless teaching|invented|story|beings
deceit        all   named + looks real + says|misdeed|fake media               unless teaching|invented|beings
deceit        near  private|titled + confesses                                 unless teaching|invented|story|beings|plain story
deceit        near  office + looks real + misdeed|alarm                        unless teaching|invented|beings|story
deceit        all   passed off                                                 unless teaching|invented|story|beings
deceit        all   aim + fake media|deepfake|cloned voice|looks real|poses    unless teaching|story
deceit        near  aim + leak                                                 unless teaching|story|invented
deceit        near  deepfake + looks real|aim                                  unless teaching|invented
deceit        near  deepfake + office|authority|newsroom|brand                 unless teaching|invented|story|beings
deceit        near  brand|authority|newsroom + fake media                      unless teaching|invented|story
deceit        all   brand|authority|newsroom + looks real + leak|fake media|says|alarm   unless teaching|invented|story|beings
deceit        near  newsroom|authority + alarm + leak|says|realism             unless teaching|invented|story|beings
deceit        near  untrue + alarm|leak + office|authority|newsroom|brand|passed off|realism   unless teaching|story|beings
deceit        near  brand|authority + poses                                    unless teaching|invented|story|beings
deceit        all   fake media + looks real|passed off                         unless teaching|invented|story
fraud         one   scam                                                       unless teaching|story
fraud         all   cloned voice + family|private|authority                    unless teaching|story
fraud         near  evidence + fake media|looks real|poses|deepfake|realism    unless teaching|story
fraud         near  evidence + misdeed|leak + private|family                   unless teaching|story
fraud         near  evidence + leak|alarm                                      unless teaching|story|beings
election      all   vote lie + fake media|looks real|leak|aim|says|poses|authority unless teaching|invented|story
election      all   vote lie + brand|newsroom|passed off|realism unless teaching|invented|story
health        all   health lie                                                 unless teaching|debunking
minors        near  minor|teen + sexual                                        unless art
minors        near  minor|teen + suggestive                                    unless art|teaching
minors        one   teen + bathing                                             unless art|teaching
intimate      near  famous|private|family|real-person|titled + sexual|suggestive          unless art
intimate      one   named + sexual                                             unless art|invented|beings|teaching
intimate      one   famous|real-person + bathing                               unless art|teaching
intimate      one   no consent                                                 unless teaching|story
weapons       near  how-to + explosive                                         unless defusing|nice bomb
weapons       near  how-to + powder making                                     unless defusing|nice bomb
weapons       near  how-to + powder + mixing it                                unless defusing|nice bomb
weapons       near  how-to + powder                                            unless defusing|nice bomb|told powder
weapons       near  how-to + bomb making                                       unless defusing|nice bomb|beings
weapons       one   homemade arms                                              unless defusing|nice bomb|story|art
drugs         near  how-to + drugs|hard drug                                   unless care|defusing
poison        near  how-to + poisoning                                         unless care|defusing|beings|plain story
hacking       near  how-to + hacking                                           unless teaching|defusing
self-harm     near  how-to|praise + self-harm                                  unless care
self-harm     near  how-to|praise|minor|teen + starving                        unless care
trafficking   near  how-to|advert + trafficking                                unless teaching|care
crime         one   how-to + dodging                                           unless teaching|beings|care|story
crime         one   how-to + massacre                                          unless defusing|teaching
hate          near  group + hate                                               unless against|invented
hate          one   denial                                                     unless against|teaching
terror        one   call to attack                                             unless against|teaching|invented|story|beings
terror        near  extremists + propaganda                                    unless against|teaching
hounding      near  private|famous|real-person|titled|office + hounding        unless teaching|story|beings
hounding      one   doxxing|addresses                                          unless teaching|story|beings
torment       one   private + torment                                          unless teaching|story|care
torment       one   threat                                                     unless teaching|story|beings
"""


@dataclass(frozen=True)
class Rule:
    topic: str
    scope: str
    needs: tuple[tuple[str, ...], ...]
    unless: tuple[str, ...]


def _rule(line: str) -> Rule:
    head, _, harmless = line.partition(" unless ")
    topic, scope, needs = head.split(None, 2)
    return Rule(topic, scope, tuple(tuple(one.strip().split("|")) for one in needs.split(" + ")), tuple(harmless.strip().split("|")))


RULES: tuple[Rule, ...] = tuple(_rule(line) for line in _TABLE.strip().splitlines())

REASONS: dict[str, str] = {
    "deceit": (
        "Director does not make deceptive films, such as deepfakes, fake news or words and deeds put on a real person, because "
        "viewers could take the fake for real and be misled. It can make the same scene with a fictional, invented person "
        "instead, or a film about how to spot such a fake."
    ),
    "fraud": (
        "Director does not make films for scams, fraud, fake evidence or impersonation, such as a cloned voice of a real "
        "person, because they deceive people and cause real harm. It can make a fictional crime story instead, or a film that "
        "warns people of the trick."
    ),
    "election": (
        "Director does not make election misinformation: a fake report about how, when or whether people can vote misleads real"
        " voters and harms a democratic election. It can make a fictional story about an invented election instead, or a film "
        "on how to vote."
    ),
    "health": (
        "Director does not make medical misinformation, because false or misleading health claims can harm people who believe "
        "them. It can make a film about how such a myth spreads and what doctors and science say instead, or a purely fictional"
        " story."
    ),
    "minors": (
        "Director does not make sexual content that involves minors, that is children or anyone under 18, in any style. It can "
        "make a different story instead, for example a friendship between fictional adults or a family adventure."
    ),
    "intimate": (
        "Director does not make sexual or nude images of real people, or of anyone without their consent, because it violates "
        "their privacy and harms them. It could film an invented, fictional adult in a clothed romance instead."
    ),
    "weapons": (
        "Director does not make instructions for weapons, bombs or other explosives, because they are dangerous and could cause"
        " serious harm and violence. It could make a fictional thriller about a bomb squad that saves the day instead."
    ),
    "drugs": (
        "Director does not make instructions for making, using or selling illegal drugs, because they are dangerous and could "
        "cause serious harm to health. It could make a fictional drama about someone who gets out of addiction instead."
    ),
    "poison": (
        "Director does not make instructions for poisoning, hurting or killing a person, because they are dangerous and could "
        "cause serious harm, violence or death. It could make a fictional murder mystery instead that shows no method."
    ),
    "hacking": (
        "Director does not make instructions for hacking, stealing passwords or breaking into accounts and devices: that is "
        "illegal and harms people's privacy and security. It could make a fictional heist story instead, or a film on how to "
        "stay safe online."
    ),
    "self-harm": (
        "Director does not make films that encourage self-harm, suicide or eating disorders, such as starving oneself, because "
        "they are dangerous to health and life. It could make a story about someone who finds help and hope instead; if this is"
        " about you, please talk to someone you trust or a local helpline today."
    ),
    "trafficking": (
        "Director does not make films that help to lure, groom, smuggle, exploit or traffic people, least of all children: it "
        "is a crime and causes serious harm. It could make a fictional story about a rescue instead, or a film that warns of "
        "such offers."
    ),
    "crime": (
        "Director does not make instructions for crimes or for evading the police or the law, such as theft, fraud, forgery or "
        "violence, because they are illegal and harm others. It could make a fictional heist or detective story instead."
    ),
    "hate": (
        "Director does not make hateful propaganda that dehumanises, blames or threatens a group of people, such as an ethnic "
        "or religious minority, because racism and discrimination cause real violence and harm. It could make a fictional story"
        " about people who learn to live together instead."
    ),
    "terror": (
        "Director does not make propaganda or recruitment for terrorist, extremist or hate groups, nor praise of their "
        "violence, because it causes real harm. It could make a fictional story instead about someone who gets out of such a "
        "group."
    ),
    "hounding": (
        "Director does not make films that expose, track or stalk a real person, such as a private address or daily routine "
        "(doxxing), because it harms their privacy and safety. It could make a fictional spy story with invented people "
        "instead."
    ),
    "torment": (
        "Director does not make films that bully, harass, humiliate or threaten a real person, because it harms them. It could "
        "make a comedy with fictional, invented people instead."
    ),
}

LIKENESS = (
    "{name} is a real person, and Director does not show a real person's likeness in an invented scene without that person's consent, "
    "because the likeness belongs to the person and viewers could take the scene for real. It can film a fictional, invented person of "
    "the same kind instead: say what that person is like (“an invented singer in a silver dress”). Where {name} has agreed, bring a "
    "picture of your own and enter the consent with director consent."
)
