"""Words for looks and sounds in the languages whose own tables have few of them; tables as in `director.screenwriter.wordlists`."""

from __future__ import annotations

LOOKS: dict[str, str] = {
    "nl": """
claymation style        (klei-animatie|kleianimatie|plasticine)
pixel art style         pixel-art / pixelstijl
anime style             anime*
documentary style       (documentaire*|documentairestijl)
oil painting style      olieverf*
pencil sketch style     (potlood*|potloodtekening)
photorealistic style    fotorealistisch*
film noir style         film noir
storybook style         (prentenboek*|sprookjesboek*)
paper-cut style         (papierknip*|knipselkunst)
widescreen              (breedbeeld|liggend formaat)
""",
    "pl": """
stop-motion style       animacj* poklatkow* / poklatkow* / stop motion
claymation style        (plastelin*|animacj* z plasteliny)
cartoon style           kreskówk* / animacj* rysunkow* / animacj* / rysunkow*
anime style             [w stylu] anime
paper-cut style         (wycinank*|z papieru wycinane)
oil painting style      (obraz* olejn*|malarstwo olejne)
pencil sketch style     (szkic* ołówkiem|ołówkiem|szkic*)
pixel art style         pixel art
documentary style       (dokument*|styl dokumentalny|dokumentaln*)
photorealistic style    fotorealistyczn*
film noir style         (film noir|noir)
storybook style         (jak z książki dla dzieci|ilustracj* książkow*)
vintage style           (retro|stary film)
widescreen              (panoramiczn*|poziom* format*|format poziomy|w poziomie)
""",
    "tr": """
stop-motion style       stop motion
cartoon style           (çizgi film*|animasyon*)
claymation style        (hamur animasyon*|plastilin*)
anime style             anime*
oil painting style      (yağlı boya*|yağlıboya*)
pencil sketch style     (karakalem*|kurşun kalem*)
pixel art style         piksel*
documentary style       belgesel*
photorealistic style    (fotogerçekçi*|gerçekçi*)
paper-cut style         (kağıt kesme|kâğıt kesme)
film noir style         kara film
storybook style         masal kitabı*
widescreen              (yatay|yatay format|geniş ekran)
""",
    "ar": """
stop-motion style       (ستوب موشن|إيقاف الحركة)
claymation style        (صلصال*|طين)
documentary style       وثائقي*
oil painting style      (ألوان زيتية|لوحة زيتية)
pencil sketch style     (رسم بالرصاص|قلم رصاص)
photorealistic style    واقعي*
widescreen              (أفقي*|شاشة عريضة)
""",
    "hi": """
stop-motion style       (स्टॉप मोशन|स्टॉप-मोशन)
anime style             एनीमे
documentary style       (डॉक्यूमेंट्री|वृत्तचित्र)
oil painting style      (तेल चित्र|ऑयल पेंटिंग)
pencil sketch style     (पेंसिल स्केच|स्केच)
claymation style        (क्ले एनिमेशन|मिट्टी की एनिमेशन)
square video            (चौकोर|वर्गाकार)
""",
    "ko": """
stop-motion style       (스톱모션|스톱 모션)
cartoon style           (만화|카툰) [스타일]
claymation style        (클레이 애니메이션|클레이)
documentary style       (다큐멘터리|다큐)
oil painting style      유화
pencil sketch style     (연필 스케치|스케치)
pixel art style         (픽셀 아트|픽셀)
photorealistic style    (실사|사실적)
storybook style         (동화책|그림책)
""",
}
RATIO = (r"(?:[\w]*(?:format|formaat|proporcj|ratio|oran|формат|соотношени|比例|比率|비율)\w*\s*[:：]?\s*)?"
         r"(?P<n>(?:16\s?[:：x×]\s?9|9\s?[:：x×]\s?16|1\s?[:：x×]\s?1|4\s?[:：x×]\s?[35]|21\s?[:：x×]\s?9))(?!\d)")
"""A shape in figures, with the word for 'format' before it in any language."""
