"""Clear words for wishes about a film in Polish, Turkish, Russian, Arabic, Hindi, Japanese, Chinese and Korean.

Tables as in `director.screenwriter.wordlists`; the name of a row is the wish in English, `{n}` a number.
"""

from __future__ import annotations

EAST: dict[str, str] = {
    "pl": """
title '{q}'             tytuł [:] {q}
end card '{q}'          [na] koniec* [napis|tekst|hasło|z napisem] {q} / kończy się napisem {q} / (na końcu|na koniec) [pojawia się]
                        [napis|tekst] {q}
on-screen text '{q}'    napis [:] {q}
{n} seconds             [na|około|długość] {n} (sekund*|sek|s)
{n} minutes             [na|około|długość] {n} (minut*|min)
{n} shots               [w] {n} (ujęć|ujęcia|sceny|scen|ujęciach|scenach)
vertical video          (pionow*|w pionie|format pionowy) / na tiktok*
square video            kwadratow*
in black and white      czarno-biał*
watercolor style        (akwarel*|styl akwareli|akwarelow*)
no music                bez muzyki
no dialogue             bez (dialogów|słów|dialogu)
no captions             bez (napisów|tekstu)
no people               bez ludzi
voice-over              [z] (lektor*|narrator*|narracj*) (po polsku) / [z] (lektor*|narrator*|narracj*) / (głos*) (lektora|kobiecy|męski|z
                        offu|zza kadru)
captions                [z] [polskimi] (napisami|napisy) (po polsku) / [z] [polskimi] (napisami|napisy)
""",
    "tr": """
{n} seconds             {n} (saniyelik|saniye|sn)
{n} minutes             {n} (dakikalık|dakika|dk)
{n} shots               {n} (sahne*|çekim*|plan)
vertical video          (dikey|dikey format|dikey video) / tiktok için
square video            kare (format*|video)
in black and white      siyah-beyaz
watercolor style        (suluboya|suluboya tarzı*)
no music                (müziksiz|müzik (yok|olmasın))
no dialogue             (diyalogsuz|konuşmasız|sözsüz)
no captions             (altyazısız|altyazı (yok|olmasın))
voice-over              (türkçe) (seslendirme*|anlatıcı*|dış ses*) / (seslendirme*|anlatıcı*|dış ses*) / (kadın|erkek|çocuk|sakin) sesi /
                        anlatıcı*
captions                (türkçe) altyazı* / altyazı*
end card '{q}'          (sonunda|en sonda|finalde) {q}
title '{q}'             başlık [:] {q}
""",
    "ru": """
title at the end '{q}'  в конце (название|заголовок|титр с названием) [:] {q} / (название|заголовок) {q} в конце
title '{q}'             (название|под названием|заголовок) [:] {q}
end card '{q}'          в конце [надпись|текст|титр|слоган] [:] {q} / (финальн*|заканчивается) [надпись|титр|надписью|титром] [:] {q} / (в
                        конце|в финале) [появляется|надпись|текст|слоган|титр] [надпись|текст|слоган|титр] [:] {q}
on-screen text '{q}'    надпись на экране [:] {q}
{n} seconds each        по {n} (секунд*|сек)
{n} seconds             [на|длительность|длиной|около|в|хронометраж] {n} (секунд*|сек|с) / {n} (секундный|секундное|секундная)
{n} minutes             [на|длительность|длиной|около] {n} (минут*|мин) / минутный
30 seconds              полминуты / на полминуты
{n} shots               [в|из|на] {n} (кадр*|сцен*|планов|плана|плане)
vertical video          вертикальн* (видео|формат*|ролик) / вертикальн* / для (тикток*|тик-ток*|инстаграм*|рилс)
square video            квадратн* (видео|формат*|ролик) / квадратн* кадр
widescreen              горизонтальн* (видео|формат*)
in black and white      (чёрно-бел*|черно-бел*)
watercolor style        [в] [стиле] (акварел*|акварельный стиль) / акварельн* стил*
ink wash style          (тушь*|в технике суми-э)
anime style             [в] (стиле аниме|аниме-стил*)
cartoon style           [в] (стиле мультфильма|мультяшн*|рисованн* мультфильм)
stop-motion style       (стоп-моушен|кукольн* мультфильм|покадров* анимаци*)
claymation style        [стиль|в] (пластилинов*)
paper-cut style         (бумажн* аппликаци*)
oil painting style      (масляная живопись|маслом)
documentary style       (документальный стиль|в документальном стиле)
photorealistic style    (фотореалистичн*|реалистичн* стил*)
no music                (без|никакой) музыки
no dialogue             без (слов|диалог*|речи|реплик)
no captions             [и] без (титров|субтитров|надписей|текста)
no voice-over           без (закадрового голоса|голоса|диктора|рассказчика)
no people               без (людей|человека)
voice-over              [с] [голос] (закадров* голос*|диктор*|рассказчик*|закадров* текст*|голосом за кадром|голос за кадром) (на русском)
                        / [с] (закадров* голос*|диктор*|рассказчик*|закадров* текст*|голосом за кадром|голос за кадром) / озвучк* /
                        (читает|рассказывает) (голос|женщина|мужчина|диктор|бабушка|дедушка) / (женский|мужской|детский|спокойный|тёплый|
                        теплый) голос / голос за кадром / голосом за кадром
captions                [с] [русскими|русские] (субтитр*|титрами) (на русском) / [с] [русскими|русские] (субтитр*)
seamless loop           (зациклен*|бесконечн* петл*|бесшовн*)
static camera           (статичн*|неподвижн*) камер*
close-ups only          только крупн* план*
""",
    "ar": """
{n} seconds             [مدته|مدتها|مدة|لمدة|في] {n} (ثانية|ثوان|ثواني|ثوانٍ)
{n} minutes             [مدته|مدتها|مدة|لمدة|في] {n} (دقيقة|دقائق) / (دقيقة) واحدة
30 seconds              نصف دقيقة
{n} shots               [في|من] {n} (لقطات|لقطة|مشاهد|مشهد)
vertical video          (عمودي|رأسي|بشكل عمودي|فيديو عمودي)
square video            (مربع)
in black and white      (بالأبيض والأسود|أبيض وأسود)
watercolor style        [بأسلوب|أسلوب] (الألوان المائية|ألوان مائية)
anime style             (أسلوب الأنمي|بأسلوب الأنمي)
cartoon style           (رسوم متحركة|كرتون)
no music                (بدون|بلا|من دون) موسيقى
no dialogue             (بدون|بلا|من دون) (حوار|كلام)
no captions             (بدون|بلا|من دون) (ترجمة|نصوص|كتابة)
no people               (بدون|بلا|من دون) (أشخاص|ناس)
voice-over              [مع] (تعليق صوتي|راوي|راوٍ) / التعليق الصوتي / (راوية|معلق|بصوت|بصوت راو|صوت نسائي|صوت رجالي|سرد صوتي)
captions                [مع] (ترجمة عربية|ترجمة مكتوبة|ترجمة على الشاشة|نصوص عربية)
end card '{q}'          (في النهاية|في الختام) (تظهر|يظهر|عبارة|نص) {q} / (في النهاية|في الختام) {q}
title '{q}'             (العنوان|بعنوان) {q}
""",
    "hi": """
{n} seconds             {n} (सेकंड|सेकेंड|सैकंड) (का|की|में) / {n} (सेकंड|सेकेंड|सैकंड)
{n} minutes             {n} मिनट (का|की|में) / {n} मिनट
{n} shots               {n} (शॉट|शॉट्स|दृश्य|सीन)
vertical video          (वर्टिकल|खड़ा|लंबवत) (वीडियो|फॉर्मेट) / वर्टिकल
in black and white      (श्वेत-श्याम|ब्लैक एंड व्हाइट)
watercolor style        (जलरंग|वॉटरकलर) (शैली|स्टाइल) / जलरंग
cartoon style           (कार्टून) (शैली|स्टाइल)
no music                (बिना संगीत|संगीत नहीं|बिना संगीत के)
no dialogue             (बिना संवाद के|बिना संवाद|कोई संवाद नहीं)
no captions             (बिना उपशीर्षक|उपशीर्षक नहीं)
voice-over              [हिंदी|हिन्दी] (में) (वॉयसओवर|वॉइसओवर|कथावाचक|नैरेशन) / (हिंदी|हिन्दी) (वॉयसओवर|वॉइसओवर|कथावाचक|नैरेशन|वॉयस-ओवर) /
                        (वॉयसओवर|वॉइसओवर|कथावाचक|नैरेशन|वॉयस ओवर) / (नैरेटर|सूत्रधार|कथन|आवाज़ में|महिला की आवाज़|पुरुष की आवाज़) /
                        (हिंदी|हिन्दी) में (आवाज़|आवाज)
captions                (हिंदी|हिन्दी) (में) (उपशीर्षक|सबटाइटल|कैप्शन) / (हिंदी|हिन्दी) (उपशीर्षक|सबटाइटल|कैप्शन) / (उपशीर्षक|सबटाइटल|
                        कैप्शन)
end card '{q}'          (अंत में|आखिर में|आख़िर में) (लिखा हो|लिखा आए|लिखा|शब्द) {q} / (अंत में|आखिर में|आख़िर में) {q}
title '{q}'             (शीर्षक|टाइटल) {q}
""",
    "ja": """
title at the end '{q}'  最後に タイトル {q} / タイトル {q} (は最後に|を最後に) / ラストに タイトル {q}
title '{q}'             (タイトルは|タイトル：|タイトル|題名は) {q}
end card '{q}'          (最後に|ラストに|最後は|エンドカードは|終わりに) {q} (と表示|の文字|というテロップ) / (最後に|ラストに|最後は|
                        エンドカードは|終わりに) {q} / (最後に|ラストに|最後は|終わりに|エンドカード) (は|に) {q} / {q} (の文字で終わる|
                        と出て終わる|で終わる|と表示して終わる)
on-screen text '{q}'    テロップ {q}
{n} seconds             (全|全部で|長さは|全体で|約|合計|尺は) {n} (秒間|秒) / {n} (秒間の|秒間|秒ほどの|秒の|秒で|秒)
{n} minutes             {n} (分間の|分間|分の|分で|分)
30 seconds              半分間
{n} shots               (全) {n} (カット|ショット|シーン|場面) / {n} (カット|ショット|シーン|場面) (で|構成|の) / {n} (カット|ショット|
                        シーン|場面)
vertical video          (縦動画|縦長|縦型動画|縦型|縦向き|縦位置|タテ動画) / (TikTok|ティックトック|インスタ|リール) (用|向け)
square video            (正方形|スクエア)
widescreen              (横長|横型動画|横動画)
in black and white      (白黒|モノクロ) (で|の) / (白黒|モノクロ)
watercolor style        (水彩画風|水彩風|水彩画調|水彩タッチ|水彩画|水彩) (で|の) / (水彩画風|水彩風|水彩画調|水彩タッチ|水彩画|水彩)
ink wash style          (水墨画風|水墨画|墨絵風|墨絵) (で|の) / (水墨画風|水墨画|墨絵風|墨絵)
ukiyo-e style           (浮世絵風|浮世絵)
anime style             (アニメ風|アニメ調|アニメスタイル|アニメ) (で|の) / (アニメ風|アニメ調|アニメスタイル)
stop-motion style       (ストップモーション|コマ撮り) (アニメ) / (ストップモーション|コマ撮り)
claymation style        (クレイアニメ|粘土アニメ)
paper-cut style         (切り絵風|切り絵)
documentary style       (ドキュメンタリー風|ドキュメンタリータッチ)
photorealistic style    (実写風|写実的|フォトリアル)
storybook style         (絵本風|絵本調|絵本のよう)
no music                (音楽なし|音楽は不要|BGMなし|無音楽|音楽は入れないで)
no dialogue             (セリフなし|台詞なし|会話なし|セリフは不要)
no captions             (字幕なし|字幕は不要|テロップなし|文字なし)
no voice-over           (ナレーションなし|ナレーションは不要)
no people               (人物なし|人は出さない|人物は出さない)
voice-over              (語り|ナレーション|声) (は日本語で|は日本語|を日本語で) / (日本語) (の) (ナレーション) (付き|つき|入り|で|
                        をつけてください|を入れてください|をつけて|を入れて) /
                        日本語のナレーション / (ナレーション) (は日本語で|付き|つき|入り|をつけてください|を入れてください|あり|をつけて|
                        を入れて) / ナレーション / (語り手|語り|ナレーター|ボイスオーバー|女性の声|男性の声|声優)
captions                (日本語) (の) (字幕) (をつけてください|を付けてください|を入れてください|付き|つき|入り|で|をつけて|を入れて) /
                        日本語字幕 (付き|つき|入り) / 日本語字幕 / (字幕) (は日本語で|付き|つき|入り|をつけてください|を付けてください|
                        あり| をつけて) / 字幕
seamless loop           (ループする|シームレスループ|ループ動画|ループ)
static camera           (固定カメラ|カメラは固定|カメラ固定)
close-ups only          クローズアップのみ
""",
    "zh": """
title at the end '{q}'  (结尾|最后|片尾) (显示|出现|打出) (标题|片名) {q} / (标题|片名) {q} (放在结尾|放在最后|出现在结尾)
title '{q}'             (标题|片名|题目) (：|是|为) {q} / (标题|片名) {q}
end card '{q}'          (结尾|最后|片尾) (出现|显示|打出|字幕) (字幕|文字|标语) {q} / (结尾|最后|片尾) {q} / (结尾|最后|片尾) (显示|出现|
                        打出|字幕|字幕显示|画面出现) {q} / (结尾|片尾) (字幕|字卡|标语|文字) {q} / 以 {q} 结尾
on-screen text '{q}'    屏幕文字 {q}
{n} seconds each        每 (个镜头|镜) {n} 秒
{n} seconds             (时长|总长|全长|大约|约|共) {n} (秒钟|秒) / {n} (秒钟的|秒钟|秒的|秒长|秒)
{n} minutes             (时长|总长|大约|约) {n} (分钟|分鐘) / {n} (分钟的|分鐘的|分钟|分鐘)
30 seconds              半分钟的 / 半分钟
{n} shots               {n} 个 (镜头|场景|分镜|画面) / {n} (镜头|分镜)
vertical video          (竖屏|竖版|竖向|直式) (视频|短片) / (竖屏|竖版|竖向|直式) / (抖音|小红书) (用|竖屏|视频)
square video            (正方形|方形) (画面|视频) / 正方形
widescreen              (横屏|横版|宽屏)
in black and white      (黑白) (画面|影片|风格|片) / 黑白
watercolor style        (水彩画风格|水彩风格|水彩画风|水彩画|水彩)
ink wash style          (水墨画风格|水墨风格|水墨动画|水墨画风|中国水墨|水墨画|水墨风|水墨)
anime style             (动漫风格|日漫风格|日系动漫|动漫风)
cartoon style           (卡通风格|卡通风|动画风格)
stop-motion style       (定格动画)
claymation style        (黏土动画|粘土动画)
paper-cut style         (剪纸风格|剪纸动画|剪纸)
oil painting style      (油画风格|油画风)
pixel art style         (像素风格|像素风)
documentary style       (纪录片风格)
photorealistic style    (写实风格|超写实|照片级)
storybook style         (绘本风格|绘本风)
no music                (不要音乐|无音乐|没有音乐|不加音乐|无配乐|不要配乐)
no dialogue             (没有对白|无对白|不要对白|无台词|没有台词|没有对话|不要对话)
no captions             (不要字幕|无字幕|没有字幕)
no voice-over           (不要旁白|无旁白|没有旁白)
no people               (不要人物|没有人物|不出现人)
voice-over              (中文|普通话) (旁白|配音|解说) / (旁白) (用中文|为中文|：中文) / (配上|加上|带|有) (旁白|解说) / 旁白 / (画外音|
                        女声|男声|解说|配音|朗读|讲述者)
captions                (中文|简体|简体中文) 字幕 / (字幕) (用中文) / (配|加|带) (中文) 字幕 / (加|带|配) 字幕 / 字幕
seamless loop           (无缝循环|循环播放|循环)
static camera           (固定镜头|镜头固定|固定机位)
close-ups only          (全部特写|只用特写)
""",
    "ko": """
title '{q}'             제목 (은|：|:) {q} / 제목 {q}
end card '{q}'          (마지막에|끝에) {q} (자막|문구) / (마지막에|끝에|엔딩에) {q}
on-screen text '{q}'    화면 문구 {q}
{n} seconds             {n} (초짜리|초간|초 분량|초) (의) / {n} (초짜리|초간|초 분량|초)
{n} minutes             {n} (분짜리|분간|분 분량|분) (의) / {n} (분짜리|분 분량|분)
{n} shots               {n} (개의) (장면|컷|샷) / {n} (장면|컷|샷)
vertical video          (세로 영상|세로형|세로 화면|세로) / (틱톡|인스타) (용)
square video            (정사각형|정방형)
in black and white      (흑백) (으로|영상|영화) / 흑백
watercolor style        (수채화 스타일|수채화풍|수채화 느낌|수채화)
ink wash style          (수묵화 스타일|수묵화풍|수묵화)
anime style             (애니메이션 스타일|애니 스타일)
no music                (음악 없이|음악은 없이|무음악)
no dialogue             (대사 없이|대화 없이)
no captions             (자막 없이)
no people               (사람 없이)
voice-over              (한국어) (내레이션|나레이션|해설) / (내레이션|나레이션|해설) / (성우|보이스오버|여자 목소리|남자 목소리|목소리
                        해설)
captions                (한국어) (자막) / (자막)
""",
}
