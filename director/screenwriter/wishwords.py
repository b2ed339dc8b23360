"""Numbers, and what stands before a story ('a short film about'), in fourteen languages; a table as in `wordlists`."""

from __future__ import annotations

NUMBERS: dict[str, str] = {
    "fr": "un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 douze=12 quinze=15 vingt=20 vingt-cinq=25 trente=30 "
          "quarante=40 quarante-cinq=45 cinquante=50 soixante=60 quatre-vingt-dix=90 une_demi=0.5 demi=0.5",
    "es": "un=1 una=1 uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 doce=12 quince=15 veinte=20 veinticinco=25 "
          "treinta=30 cuarenta=40 cuarenta_y_cinco=45 cincuenta=50 sesenta=60 noventa=90 medio=0.5",
    "de": "ein=1 eine=1 einer=1 einem=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 zwölf=12 fünfzehn=15 zwanzig=20 "
          "fünfundzwanzig=25 dreißig=30 vierzig=40 fünfundvierzig=45 fünfzig=50 sechzig=60 neunzig=90 halbe=0.5 eine_halbe=0.5 "
          "einer_halben=0.5 anderthalb=1.5",
    "it": "un=1 una=1 uno=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 dodici=12 quindici=15 venti=20 "
          "venticinque=25 trenta=30 quaranta=40 quarantacinque=45 cinquanta=50 sessanta=60 novanta=90 mezzo=0.5",
    "pt": "um=1 uma=1 dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 doze=12 quinze=15 vinte=20 "
          "vinte_e_cinco=25 trinta=30 quarenta=40 quarenta_e_cinco=45 cinquenta=50 sessenta=60 noventa=90 meio=0.5",
    "nl": "een=1 één=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 twaalf=12 vijftien=15 twintig=20 "
          "vijfentwintig=25 dertig=30 veertig=40 vijfenveertig=45 vijftig=50 zestig=60 negentig=90 halve=0.5",
    "pl": "jeden=1 jedna=1 jednej=1 jedno=1 dwa=2 dwie=2 trzy=3 cztery=4 pięć=5 sześć=6 siedem=7 osiem=8 dziewięć=9 dziesięć=10 "
          "dwanaście=12 piętnaście=15 dwadzieścia=20 trzydzieści=30 czterdzieści=40 sześćdziesiąt=60 pół=0.5",
    "tr": "bir=1 iki=2 üç=3 dört=4 beş=5 altı=6 yedi=7 sekiz=8 dokuz=9 on=10 on_iki=12 on_beş=15 yirmi=20 otuz=30 kırk=40 elli=50 "
          "altmış=60 "
          "yarım=0.5",
    "ru": "один=1 одна=1 одну=1 одной=1 два=2 две=2 три=3 четыре=4 пять=5 шесть=6 семь=7 восемь=8 девять=9 десять=10 двенадцать=12 "
          "пятнадцать=15 двадцать=20 тридцать=30 сорок=40 сорок_пять=45 шестьдесят=60 пол=0.5 полторы=1.5",
    "ar": "واحدة=1 واحد=1 ثلاث=3 ثلاثة=3 أربع=4 أربعة=4 خمس=5 خمسة=5 ست=6 ستة=6 سبع=7 ثماني=8 تسع=9 عشر=10 عشرة=10 عشرين=20 عشرون=20 "
          "ثلاثين=30 ثلاثون=30 أربعين=40 أربعون=40 ستين=60 خمس_عشرة=15 اثنتي_عشرة=12 نصف=0.5",
    "hi": "एक=1 दो=2 तीन=3 चार=4 पाँच=5 पांच=5 छह=6 छः=6 सात=7 आठ=8 नौ=9 दस=10 बारह=12 पंद्रह=15 बीस=20 पच्चीस=25 तीस=30 चालीस=40 "
          "पैंतालीस=45 साठ=60 आधा=0.5 आधे=0.5 डेढ़=1.5",
    "ko": "한=1 두=2 세=3 네=4 다섯=5 여섯=6 일곱=7 여덟=8 아홉=9 열=10 일=1 십=10 십오=15 이십=20 삼십=30 사십=40 사십오=45 육십=60 "
          "반=0.5",
}

# words for a film as a whole, and what joins them to its story: 'Petit film sur', 'Erklärvideo über'
KINDS: dict[str, str] = {
    "fr": "film vidéo video clip histoire court métrage animation spot pub publicité publicitaire conte dessin "
          "animé reel musical explicatif",
    "es": "vídeo video película clip historia cuento corto cortometraje anuncio animación reel explicativo educativo musical publicitario "
          "comercial",
    "de": "film video clip geschichte kurzfilm animation zeichentrickfilm trickfilm spot werbespot werbung märchen erklärfilm erklärvideo "
          "lehrfilm musikvideo werbefilm imagefilm reel",
    "it": "film video clip storia cortometraggio filmato cartone animato spot animazione corto reel musicale "
          "pubblicitario esplicativo fiaba",
    "pt": "vídeo video filme clipe história curta metragem anúncio animação comercial reel explicativo musical",
    "nl": "film video filmpje clip verhaal animatie spotje reclame korte kort uitlegvideo animatiefilm kortfilm",
    "pl": "film filmik wideo klip historia animacja bajka spot reklama krótki", "tr": "film video hikaye animasyon reklam kısa masal",
    "ru": "ролик фильм видео клип история мультфильм мультик сказка анимация реклама короткий короткая короткое короткометражка рекламный",
}
JOINS: dict[str, str] = {
    "fr": "de d sur où dans lequel laquelle qui montre raconte explique explicative pour avec à propos",
    "es": "de sobre en el la que donde cual muestra para con del",
    "de": "über von für mit in dem der die zu zum vom", "it": "di su sul sulla sulle in cui dove che mostra per con del della",
    "pt": "de sobre em que no na qual onde mostra para com do da", "nl": "over van voor waarin met", "pl": "o z dla", "tr": "hakkında",
    "ru": "о об про для где в котором которой",
}
LEADS = """
ar              (فيلم|فيديو|مقطع|قصة|رسوم متحركة) [قصير|قصيرة] (عن|حول|مدته|مدتها) / (فيلم|فيديو|مقطع) قصير / قصة قصيرة
hi              एक [छोटी|छोटा] (कहानी|फ़िल्म|फिल्म|वीडियो) [:] / (छोटी|छोटा) (कहानी|फ़िल्म|फिल्म|वीडियो)
ja              (短い|短編|短めの) (動画|映像|アニメ|物語|映画|フィルム) (：|:|で) / (動画|
                短編アニメ|ショートムービー|短編映画|アニメ) (：|:)
zh              [请|帮我] [做|拍|制作|来] [一个|一段|一部|一条] (短片|视频|动画|影片|故事|动画片|广告|微电影) (：|:|，|,|讲述|关于|讲) /
                [请|帮我] (做|拍|制作) (一个|一段|一部)
ko              (짧은|단편) (영상|영화|애니메이션|이야기|동영상) (:|：)
"""

# parts of a story and views of the camera, as they stand at the head of a line
LABELS: dict[str, str] = {
    "fr": """
verse                 couplet / strophe
opening               début / ouverture
ending                fin / final
scene                 scène
extreme close-up      très gros plan / plan de détail / plan détail
close-up              gros plan
establishing wide shot  plan d'ensemble / plan général / plan très large
wide shot             plan large
medium shot           plan moyen / plan américain / plan rapproché
aerial shot           vue aérienne / plan aérien / vue du ciel
low angle             contre-plongée
high angle            plongée
""",
    "es": """
verse                 estrofa / verso
chorus                estribillo / coro
opening               inicio / comienzo / apertura
ending                final / fin
scene                 escena
extreme close-up      primerísimo primer plano / plano detalle
close-up              primer plano
wide shot             plano general / gran plano general / plano abierto
medium shot           plano medio / plano americano
aerial shot           vista aérea / plano aéreo / toma aérea
low angle             contrapicado
high angle            picado
""",
    "de": """
verse                 strophe
chorus                refrain
opening               anfang / beginn
ending                ende / schluss
scene                 szene
shot                  einstellung / bild
extreme close-up      detailaufnahme / detail
close-up              nahaufnahme / großaufnahme / nah / groß
wide shot             totale / weite einstellung / weit
medium shot           halbtotale / halbnah / halbnahe
aerial shot           luftaufnahme / drohnenaufnahme
low angle             froschperspektive
overhead shot         vogelperspektive / aufsicht
""",
    "it": """
verse                 strofa
chorus                ritornello
opening               inizio / apertura
ending                finale / fine
scene                 scena
extreme close-up      primissimo piano / dettaglio
close-up              primo piano
wide shot             campo lungo / campo totale / totale / campo lunghissimo
medium shot           piano medio / mezzo busto / piano americano
aerial shot           ripresa aerea / vista aerea
""",
    "pt": """
verse                 estrofe / verso
chorus                refrão
opening               início / abertura
ending                final / fim
scene                 cena
extreme close-up      plano detalhe / detalhe
close-up              close / primeiro plano / grande plano
wide shot             plano geral / plano aberto
medium shot           plano médio
aerial shot           vista aérea / plano aéreo
""",
    "nl": """
chorus                refrein
opening               begin
ending                einde / slot
scene                 scène
wide shot             totaal / totaalshot / wijd shot
medium shot           halftotaal
""",
    "ru": """
verse                 куплет
chorus                припев
opening               начало
ending                конец / финал
scene                 сцена
shot                  кадр
extreme close-up      деталь / сверхкрупный план
close-up              крупный план / крупно
wide shot             общий план / дальний план
medium shot           средний план
aerial shot           с воздуха / вид сверху
""",
    "ja": """
verse                 Aメロ
chorus                サビ
opening               冒頭 / オープニング
ending                ラスト / エンディング
scene                 シーン / 場面
shot                  カット
close-up              クローズアップ / アップ
wide shot             ロングショット / 全景 / ワイド / 引き
medium shot           ミディアムショット / ミディアム
overhead shot         俯瞰 / 真上から
""",
    "zh": """
verse                 主歌
chorus                副歌
opening               开头 / 开场
ending                结尾 / 结局
scene                 场景
shot                  镜头
extreme close-up      大特写
close-up              特写
wide shot             远景 / 全景 / 大全景
medium shot           中景
aerial shot           航拍 / 俯拍
""",
    "ko": """
verse                 벌스
chorus                후렴
scene                 장면
shot                  컷
close-up              클로즈업
wide shot             와이드샷 / 전경 / 풀샷
medium shot           미디엄샷
""",
    "pl": """
verse                 zwrotka
chorus                refren
scene                 scena
close-up              zbliżenie
wide shot             plan ogólny / plan szeroki
medium shot           plan średni
""",
}
