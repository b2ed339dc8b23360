"""Clear cue words of six other languages; whatever is not clear is left alone. As Cue fields, with axis and value of the lexicon."""

from __future__ import annotations

import re

Parts = tuple[str, str, int, int, str]

# axis, value, pattern for languages with spaces (French, Spanish, German, Portuguese, Italian), pattern for Japanese and Chinese
_TABLE: tuple[tuple[str, str, str, str], ...] = (
    ("season", "winter", r"(?:im |en |in |au |no |em )?(?:plein |pleno |tiefsten |tiefen |pieno |coeur de l')"
    r"?(?:hiver|invierno|winter|"
    r"inverno)(?:, alles verschneit)?|verschneit\w*|enneigé\w*|nevad[oa]s?|innevat[oa]|schneesturm|tempête de "
    r"neige|tormenta de nieve|"
    r"bufera di neve|nevasca", r"真冬|冬の?|激しい吹雪|吹雪|大雪|暴风雪|寒冬|冬天|雪景"),
    ("season", "summer", r"(?:im |en |in |au |no |em )?(?:plein |pleno |heißen |blühenden |piena |pleno )"
    r"?(?:été|verano|sommer(?:garten|"
    r"tag|hitze|wiese)?|estate|verão)|canicule|canícula|hitzewelle", r"真夏の?(?:猛暑)?|猛暑|夏の|盛夏|酷暑|炎热的?夏天|夏天"),
    ("time", "night", r"(?:la |en |in |bei |à |de |di |a )?(?:pleine |plena |tiefer |piena )?(?:nuit|noche|"
    r"nacht|notte|noite|minuit|"
    r"medianoche|mitternacht|mezzanotte|meia-noite)|mondschein|clair de lune|luz de la luna",
    r"真夜中|深夜|夜中|夜の|午夜|夜晚|月光下?"),
    ("time", "noon", r"(?:à |en |am |a |al |ao |in |sous le |im )?(?:plein |pleno |hellichten |hellen |"
    r"grellen )?(?:midi|mediodía|"
    r"mittag(?:ssonne|slicht)?|mezzogiorno|meio-dia|plein jour|pleno día|pleno dia|tageslicht|pieno giorno|"
    r"soleil de midi)",
    r"真昼の?|正午の?|白昼の?|中午|烈日|正午"),
    ("time", "dusk", r"coucher de soleil|atardecer|puesta de sol|sonnenuntergang|tramonto|pôr do sol",
    r"夕日|夕暮れ|日落|黄昏"), ("time", "dawn",
    r"lever du soleil|amanecer|sonnenaufgang|alba|nascer do sol|aube", r"日の出|夜明け|日出|黎明"),
    ("motion", "static", r"(?:caméra|cámara|kamera|camera|câmera|telecamera)(?: (?:est|está|ist|è|steht|"
    r"bleibt|reste|permanece|totalmente|"
    r"complètement|völlig))* (?:fixe|fija|still|fixa|fissa|statisch|estática|immobile|inmóvil|starr|unbewegt)|"
    r"plan fixe|plano fijo|"
    r"statische (?:kamera|einstellung)|festes stativ|stativaufnahme|sur trépied|inquadratura fissa",
    r"カメラは?(?:完全に)?(?:固定|静止)(?:で|して)?|固定カメラ|固定镜头|镜头(?:完全)?(?:固定|静止)不动?|静止镜头|固定机位"),
    ("motion", "moving", r"(?:la |die |der )?(?:caméra|cámara|kamera|camera|câmera|telecamera) (?:tourne|gira|"
    r"kreist|fährt|fliegt|se "
    r"déplace|se mueve|avance|recule|orbita|schwenkt|ruota|si muove|se move|suit|sigue|folgt|segue)[^,.;]*|"
    r"travelling (?:avant|arrière|"
    r"latéral)[^,.;]*|kamerafahrt[^,.;]*|schwenk",
    r"カメラが?[^、。]{0,8}(?:回り込む|周り?を回る|移動|追いかける|パン)[^、。]*|镜头(?:环绕|跟随|快速移动|旋转|移动)[^，。]*|环绕拍摄"),
    ("inout", "in", r"zoom avant|zoom in|acercamiento|heranzoomen|zoomt? heran",
    r"(?:镜头)?(?:缓慢|快速)?推近|拉近|ズームイン"), ("inout", "out",
    r"zoom arrière|alejamiento|herauszoomen|zoomt? heraus", r"(?:镜头)?(?:缓慢|快速)?拉远|ズームアウト"),
    ("colour", "mono", r"(?:en |in )?(?:noir et blanc|blanco y negro|schwarz-?wei(?:ß|ss)|bianco e nero|preto "
    r"e branco)", r"白黒|モノクロ|黑白"),
    ("colour", "vivid", r"couleurs? (?:vives|éclatantes|saturées)|colores (?:vivos|brillantes|saturados)|"
    r"(?:leuchtende|knallige|kräftige|"
    r"satte)n? farben|colori (?:vivaci|accesi|saturi)|cores (?:vivas|vibrantes|saturadas)",
    r"鮮やかな色彩?|カラフルな?|鲜艳的?(?:色彩|颜色)|色彩鲜艳"),
    ("medium", "photo", r"photo-?réalist\w+|fotorrealist\w+|fotorealist\w+|foto-?realist\w+|hyperréalist\w+|"
    r"hiperrealist\w+|iperrealist\w+",
    r"実写(?:風|の)?|フォトリアル(?:な)?|写实照片|照片级(?:真实)?|真人实拍|超写实"), ("medium", "2d",
    r"(?:style |estilo |stile )?(?:dessin animé|dibujos animados|zeichentrick\w*|cartone animato|desenho "
    r"animado|anime)(?:-stil)?",
    r"アニメ(?:風|調)?|手描き(?:アニメ)?|动画风格?|动漫(?:风格)?|卡通(?:风格)?"),
    ("medium", "water", r"aquarelle|acuarela|aquarell\w*|acquerello|aquarela", r"水彩画?風?|水彩"),
    ("size", "close", r"très gros plan|gros plan|primer(?:ísimo)? plano|großaufnahme|nahaufnahme|primo piano|"
    r"primeiro plano",
    r"クローズアップ|大写し|特写"), ("size", "wide",
    r"plan (?:très )?large|plano general|totale|weitwinkelaufnahme|campo lungo|plano geral",
    r"ロングショット|広角の?全景|全景|远景"),
    ("angle", "low", r"contre-plongée|contrapicado|froschperspektive|dal basso|contra-plongée",
    r"ローアングル|仰拍|仰视"), ("angle", "high",
    r"(?<!contre-)(?<!contra-)plongée|picado|vogelperspektive|dall'alto|vue aérienne|vista aérea",
    r"俯瞰|真上から|俯拍|鸟瞰|俯视"),
    ("speed", "slow", r"(?:au |en |in |a )?(?:ralenti|cámara lenta|zeitlupe|al rallentatore|rallentatore|"
    r"câmera lenta)",
    r"スローモーション|慢动作|慢镜头"), ("speed", "fast",
    r"(?:en )?accéléré|cámara rápida|zeitraffer|timelapse|time-lapse|câmera rápida",
    r"早送り|タイムラプス|延时摄影|快进"),
    ("crowd", "none", r"menschenleer\w*|désert[e]?(?= [\w ]*(?:rue|place|gare))|(?:rue|place|gare|plage) "
    r"déserte|sin nadie|calle desierta|"
    r"vací[oa]s?|personne|niemand|deserta|senza nessuno|vazi[oa]s?|kein mensch|sans personne",
    r"誰もいない|無人の?|空无一人|没有人|无人的?"),
    ("crowd", "many", r"menschenmenge|überfüllt\w*|foule(?: \w+)?|bondé\w*|multitud(?: \w+)?|abarrotad[oa]|"
    r"llen[oa] de gente|folla|"
    r"affollat[oa]|multidão|lotad[oa]", r"大勢の人[々が]*|人混み|満員の?|人山人海|拥挤的?人群|人群"),
    ("sky", "clear", r"(?:wolkenloser|strahlend blauer) himmel|ciel (?:bleu )?sans nuages?|cielo (?:azul )"
    r"?(?:sin nubes|despejado)|cielo "
    r"sereno|céu (?:azul )?sem nuvens", r"雲一つない(?:青空)?|快晴|万里无云|晴空"), ("sky", "wet",
    r"(?:strömender|starker) regen|wolkenbruch|gewitter|pluie battante|averse|orage|lluvia torrencial|"
    r"aguacero|pioggia (?:battente|"
    r"torrenziale)|chuva torrencial", r"土砂降り(?:の雨)?|大雨|豪雨|倾盆大雨|暴雨"),
    ("sound", "silent", r"(?:völlige|absolute|totale)r? stille|silence (?:total|complet|absolu)|silencio "
    r"(?:total|absoluto)|silenzio "
    r"(?:totale|assoluto)|silêncio (?:total|absoluto)", r"完全な静寂|無音|完全寂静|寂静无声"), ("sound", "loud",
    r"(?:laute|dröhnende)n? (?:musik|rockmusik)|musique (?:forte|assourdissante)|música (?:alta|ensordecedora|"
    r"fuerte|a todo volumen)|"
    r"musica (?:alta|assordante)", r"大音量の?音楽|轰鸣的?音乐|震耳欲聋的?音乐"),
)


def read(text: str) -> list[Parts]:
    """(axis, value, start, end, words) of the clear cues of a prompt that is not in English; empty for English."""
    if not spoken(text):
        return []
    cjk = re.search(r"[\u3040-\u30ff\u3400-\u9fff]", text) is not None
    out: list[Parts] = []
    for axis, value, spaced, close in _TABLE:
        pattern = re.compile(close if cjk else rf"(?<![\w-])(?:{spaced})(?![\w-])", re.I)
        out += [(axis, value, h.start(), h.end(), h.group(0)) for h in pattern.finditer(text)]
    return out


def _other(text: str) -> bool:
    """Whether common small words of another language outnumber the English ones."""
    words = re.findall(r"[^\W\d_]+", text.lower())
    other = sum(w in _SMALL for w in words)
    english = sum(w in ("the", "of", "and", "with", "is", "in", "a", "on", "at", "an") for w in words)
    return other > english and other >= 1


_SMALL = frozenset("le la les un une des du et est pour dans sur qui el los las y es en con su que der die "
    "das ein eine und ist im den "
    "mit auf einem einer dem il lo gli è di che nel alla uma um os as não na com ao del della sous au aux "
                   "steht sie durch bei ohne sans sin senza sem par por per".split())


def spoken(text: str) -> bool:
    """Whether a text is in one of these languages rather than in English."""
    return re.search(r"[\u3040-\u30ff\u3400-\u9fff]", text) is not None or _other(text)


def changes(text: str) -> bool:
    """Whether words of time or change ('puis', 'dann', '然后') stand in a stretch of text."""
    return re.search(r"\b(?:puis|ensuite|avant de|jusqu'à|devient|se transforme|luego|después|hasta|se "
        r"convierte|dann|danach|bis|wird zu|"
        r"verwandelt|poi|dopo|finché|diventa|depois|até|torna-se|vira|während|pendant que|mientras|mentre|"
        r"enquanto|affiche|tableau|plakat|"
        r"cartel|poster|écran|pantalla|bildschirm|foto|photo|lampe|rêve|sueña|träumt|sogna|ohne|sans|sin|"
        r"senza|sem|kein\w*|pas de|comme|"
        r"como|wie)\b", text, re.I) is not None \
        or re.search(r"然后|随后|接着|之后|变成|直到|先|画|海报|屏幕|梦|没有|その後|それから|やがて|変わ|次に|まで|ポスター|絵|画面|夢|"
                     r"のような|如同|像", text) is not None
