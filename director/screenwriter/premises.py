"""The story that is chosen when a request gives a mood or leaves the choice: one small idea for each mood, and what is told about it."""

from __future__ import annotations

import re

from director.screenwriter import asking, language, wordlists

# the moods, the idea that is filmed for each, and the words that name it (`*` any ending)
IDEAS = {
    "sad": "A lonely old man waits with a small dog for a letter in the rain",
    "happy": "A happy girl dances with a yellow umbrella in a sunny garden",
    "funny": "A clumsy penguin carries a huge birthday cake over the ice",
    "scary": "A small girl with a lantern walks into a dark haunted house at night",
    "romantic": "Two lovers meet on a bridge at sunset",
    "calm": "A small boat drifts over a quiet lake at dawn",
    "heroic": "A young knight climbs a mountain to meet a red dragon",
    "magical": "A boy flies on a paper boat through a sky full of stars",
    "nostalgic": "An old woman finds a box of old toys in the attic",
    "mysterious": "A detective follows a black cat through a foggy city at night",
    "inspiring": "A girl with a wooden leg runs a race and wins",
    "exciting": "A thief on a red motorcycle escapes through a neon city",
}
MOODS = """
sad             sad* melanchol* lonely loneliness heartbreak* grief tear tears tearjerker cry crying bittersweet tragic tragedy triste
                tristesse traurig* triste* tristezza tristeza smutn* hüzünlü грустн* печальн* droevig* verdriet* 悲しい 悲しみ 切ない 悲伤
                伤感 难过 슬픈 슬픔 उदास दुखद حزين
happy           happy happiness joy joyful cheerful feel-good feelgood uplifting sunny joyeux joyeuse joie feliz alegre alegría fröhlich*
                glücklich* allegro felice gioioso радостн* весёл* весел* vrolijk* mutlu wesoł* 楽しい 嬉しい 快乐 开心 행복한 खुश سعيد
funny           funny fun comedy comic comical hilarious humor* humour* silly goofy drôle comique gracios* divertid* comedia lustig*
                witzig* komisch* divertente comico engraçad* смешн* забавн* grappig* śmieszn* komik 面白い 搞笑 웃긴 मज़ेदार مضحك
scary           scary horror creepy spooky frightening terrifying haunted eerie peur effrayant* horreur miedo terror gruselig* unheimlich*
                horror* paura pauroso medo assustador* страшн* ужас* eng griezelig* straszn* korkunç 怖い ホラー 恐怖 吓人 무서운 공포
                डरावन* مخيف رعب
romantic        romantic romance love lovely love-story amour romantique amor romántic* liebe romantisch* amore romantico romântic* любов*
                романтич* liefde miłość aşk 恋 ロマンチック 爱情 浪漫 사랑 로맨틱 प्यार حب رومانسي
calm            calm calming relaxing relaxed peaceful soothing serene zen quiet meditative meditation chill asmr cosy cozy paisible calme
                apaisant tranquil* relajante ruhig* entspann* rilassante calmo tranquillo calm* спокойн* rustig* spokojn* 癒し 穏やか 静か
                平静 治愈 放松 힐링 차분한 शांत هادئ
heroic          heroic adventure adventurous epic-adventure fantasy aventure aventura abenteuer* avventura приключени* avontuur przygod*
                macera 冒険 冒险 모험 रोमांच مغامرة
magical         magical magic dreamy dreamlike surreal whimsical enchanting wonder féerique magique onirique mágic* onírico magisch*
                verträumt* traumhaft* magico onirico волшебн* magiczn* 夢 幻想的 梦幻 神奇 몽환적 마법 जादुई سحري
nostalgic       nostalgi* wistful memories memory childhood nostalg* nostálgic* 懐かしい 怀旧 그리운 ностальг* حنين
mysterious      myster* dark noir thriller suspense suspenseful tense intriguing mystérieu* misterio* geheimnisvoll* spannend* misterioso
                misteri* тайн* загадоч* spannend tajemnicz* gizemli ミステリー 神秘 悬疑 미스터리 신비한 रहस्यमय غامض
inspiring       inspiring inspirational motivational motivating hopeful hope heartwarming heart-warming touching moving
                wholesome inspirant émouvant* espoir inspirador* emotiv* esperanza inspirierend* motivierend* bewegend* hoffnung* rührend*
                emozionante commovente speranza emocionante трогательн* вдохнов* ontroerend* wzruszając* duygusal 感動 感动 温馨 励志
                감동적 प्रेरणादायक مؤثر ملهم
exciting        exciting action action-packed thrilling adrenaline fast-paced intense energetic excitant* emocionante aufregend* rasant*
                spannungs* actionreich* avvincente захватыва* экшн spannende akcj* heyecanlı 激しい 刺激 动作 액션 रोमांचक مثير
"""
_FREE = re.compile(
    r"\bsurprise (?:me|us)\b|\bwhatever you (?:like|want|think|feel)\w*|\banything (?:you (?:like|want)|goes|is fine|works|at all)\b|"
    r"\b(?:up to you|your (?:choice|call|pick)|you (?:choose|decide|pick)|dealer'?s choice|i trust you|free choice|be creative|"
    r"carte blanche|go wild)\b|surprends[- ]?moi|surprenez[- ]?moi|à toi de (?:voir|choisir)|sorpr[eé]ndeme|(?:como|lo que) quieras|"
    r"sorprendimi|come vuoi|überrasch\w* (?:mich|uns)|(?:wie|was) du (?:willst|magst)|surpreend[ae][- ]?me|me surpreend[ae]|"
    r"o que (?:você )?quiser|verras me|удиви\w*|zaskocz mnie|beni şaşırt|"
    r"お?任せ|おまかせ|驚かせて?|びっくりさせて?|给我(?:个)?惊喜|你(?:来)?(?:决定|定)|随你|"
    r"알아서|놀라게|마음대로|فاجئني|मुझे चौंका", re.I)
_WILD = ("A cat who is afraid of water sails a paper boat across a garden pond", "A snail postman delivers a letter to the moon",
         "A clockmaker builds a small robot bird that learns to sing", "A boy finds a tiny whale in a puddle and carries it to the sea",
         "A baker bakes a loaf of bread that floats away over the village", "An old tram escapes from its depot and drives to the beach")


def chosen(story: str, seed: int = 1) -> tuple[str, str] | None:
    """(the idea to film, the sentence that tells of the choice) for a request that is only a mood or leaves it open; else None."""
    free = _FREE.search(story)
    rest = _FREE.sub(" ", story)
    if len(story) > 300:
        return None
    parted = language.detect(rest) not in language.UNPARTED
    mood = next((name for name, words in wordlists.table(MOODS).items() if _left(rest, words, parted)), None)
    if mood and (free or not asking.empty(rest)):
        idea = IDEAS[mood]
        return idea, f"You gave a mood ({mood}) and no story, so I chose one: {idea}. Name another and I film that instead."
    if free and asking.empty(rest):
        idea = _WILD[seed % len(_WILD)]
        return idea, f"You left the story to me, so I chose one: {idea}. Name another and I film that instead."
    return None


def subject(story: str) -> tuple[str, str] | None:
    """(the subject, the sentence that tells of the choice) for a request that only names what it is about; else None.

    'something with dogs I guess?' -> 'dogs'. What happens is then chosen by the screenwriter.
    """
    bare = re.sub(r"[\s,]*\b(?:i guess|or so|or something|maybe|please|pls|thanks|you know)\b[\s?!.]*$", "", story.strip(), flags=re.I)
    bare = re.sub(_ABOUT, "", bare, flags=re.I).strip(" .!?")
    if not bare or len(bare.split()) > 3 or not bare.isascii() or asking.empty(bare) or len(story) > 80:
        return None
    return bare, f"You gave a subject ({bare}) and no story, so I chose what happens. Tell me more and I film that instead."


_ABOUT = (
    r"^(?:(?:idk|maybe|please|can you|could you|make|do|film|create|i|need|want|would like|me|us|a|an|some|something|anything|sth|stuff|"
    r"short|quick|cool|nice|video|clip|content|thing)\W+)+(?:with|about|of|on|featuring|for)\s+"
)


def _left(text: str, moods: str, parted: bool) -> bool:
    """Whether the words of a mood are all that a request says; `parted`: its language has spaces between words."""
    pattern = "|".join(re.escape(word).replace(r"\*", r"\w*") for word in moods.split())
    taken, count = re.subn(rf"(?<!\w)(?:{pattern})(?!\w)" if parted else f"(?:{pattern})", " ", text, flags=re.I)
    return count > 0 and asking.empty(taken)
