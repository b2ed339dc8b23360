"""Looks of characters and places of shots as other languages word them, as English sentences of the same meaning.

These are whole sentences, not words: the order of words is another in every language, and a word that is not known leaves the sentence as
it is. Who is meant is a name, or one of a few kinds; what is worn, its colour and the place are words of the tables.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

TONGUES = ("fr", "es", "de", "it", "pt", "ja", "zh")
_COLOURS = """
black ; noire?s? ; negr[oa]s? ; schwarz\\w{0,2} ; ner[oaie] ; pret[oa]s? ; 黒い?|黒色 ; 黑色?
white ; blanc(?:he)?s? ; blanc[oa]s? ; wei(?:ß|ss)\\w{0,2} ; bianc[oa]|bianchi|bianche ; branc[oa]s? ; 白い?|白色 ; 白色?
red ; rouges? ; roj[oa]s? ; rot\\w{0,2} ; ross[oaie] ; vermelh[oa]s? ; 赤い?|赤色 ; 红色?|紅色?
blue ; bleue?s? ; azul(?:es)? ; blau\\w{0,2} ; blu ; azu(?:l|is) ; 青い?|青色 ; 蓝色?|藍色?
green ; verte?s? ; verdes? ; grün\\w{0,2} ; verd[ei] ; verdes? ; 緑の?|緑色の? ; 绿色?|綠色?
yellow ; jaunes? ; amarill[oa]s? ; gelb\\w{0,2} ; giall[oaie] ; amarel[oa]s? ; 黄色い?|黄色 ; 黄色?|黃色?
orange ; orange ; naranja ; orange ; arancione ; (?:cor de )?laranja ; オレンジ色?の? ; 橙色|橘色
pink ; roses? ; rosa ; rosa\\w{0,2} ; rosa ; (?:cor[- ]de[- ])?rosa ; ピンク色?の? ; 粉色|粉红色?
purple ; violett?e?s?|mauves? ; morad[oa]s?|lila ; lila|violett\\w{0,2} ; viola ; rox[oa]s? ; 紫色?の? ; 紫色
grey ; gris(?:e)?s? ; gris(?:es)? ; grau\\w{0,2} ; grigi[oae]? ; cinza|cinzent[oa]s? ; 灰色の? ; 灰色
brown ; marrons?|brune?s? ; marr[óo]n(?:es)? ; braun\\w{0,2} ; marrone ; castanh[oa]s?|marrom ; 茶色い?の? ; 棕色|褐色
golden ; dor[ée]e?s? ; dorad[oa]s? ; golden\\w{0,2} ; dorat[oaie] ; dourad[oa]s? ; 金色の? ; 金色
"""
_THINGS = """
scarf ; [ée]charpe ; bufanda ; schal ; sciarpa ; cachecol ; スカーフ|マフラー ; 围巾|圍巾
hat ; chapeau ; sombrero ; hut ; cappello ; chap[ée]u ; 帽子 ; 帽子
cap ; casquette ; gorra ; mütze|kappe ; berretto ; bon[ée] ; キャップ ; 鸭舌帽
glasses ; lunettes ; gafas|lentes ; brille ; occhiali ; [óo]culos ; 眼鏡|メガネ|めがね ; 眼镜|眼鏡
coat ; manteau ; abrigo ; mantel ; cappotto ; casaco ; コート ; 大衣|外套
cape ; cape ; capa ; umhang ; mantello ; capa ; マント ; 斗篷|披风
crown ; couronne ; corona ; krone ; corona ; coroa ; 王冠 ; 王冠|皇冠
helmet ; casque ; casco ; helm ; casco ; capacete ; ヘルメット ; 头盔|頭盔
dress ; robe ; vestido ; kleid ; vestito ; vestido ; ドレス ; 裙子|连衣裙
bow tie ; n(?:œ|oe)ud papillon ; pajarita ; fliege ; papillon ; gravata borboleta ; 蝶ネクタイ ; 蝴蝶结|领结
backpack ; sac à dos ; mochila ; rucksack ; zaino ; mochila ; リュック ; 背包
boots ; bottes ; botas ; stiefel ; stivali ; botas ; ブーツ ; 靴子
"""
_PLACES = """
forest ; for[êe]t ; bosque ; wald ; bosco|foresta ; floresta ; 森 ; 森林|树林
beach ; plage ; playa ; strand ; spiaggia ; praia ; 浜辺|海辺|ビーチ ; 海滩|沙滩|海边
sea ; mer ; mar ; meer ; mare ; mar ; 海 ; 海|大海
street ; rue ; calle ; stra(?:ß|ss)e ; strada ; rua ; 通り|街角 ; 街道|街上
kitchen ; cuisine ; cocina ; küche ; cucina ; cozinha ; 台所|キッチン ; 厨房
library ; biblioth[èe]que ; biblioteca ; bibliothek|bücherei ; biblioteca ; biblioteca ; 図書館 ; 图书馆|圖書館
school ; [ée]cole ; escuela ; schule ; scuola ; escola ; 学校 ; 学校|學校
garden ; jardin ; jard[íi]n ; garten ; giardino ; jardim ; 庭 ; 花园|花園
park ; parc ; parque ; park ; parco ; parque ; 公園 ; 公园|公園
city ; ville ; ciudad ; (?:gro(?:ß|ss))?stadt ; citt[àa] ; cidade ; 街|都市|町 ; 城市
village ; village ; pueblo|aldea ; dorf ; villaggio|paese ; aldeia|vila ; 村 ; 村庄|村子
mountains ; montagnes? ; montañas?|monta[ñn]as? ; berge?n? ; montagn[ae] ; montanhas? ; 山 ; 山上|山里|山
desert ; d[ée]sert ; desierto ; wüste ; deserto ; deserto ; 砂漠 ; 沙漠
castle ; ch[âa]teau ; castillo ; schloss|burg ; castello ; castelo ; 城 ; 城堡
harbour ; port ; puerto ; hafen ; porto ; porto ; 港 ; 港口
station ; gare ; estaci[óo]n ; bahnhof ; stazione ; esta[çc][ãa]o ; 駅 ; 车站|火车站
market ; march[ée] ; mercado ; markt ; mercato ; mercado ; 市場 ; 市场|集市
cave ; grotte ; cueva ; höhle ; grotta|caverna ; caverna|gruta ; 洞窟|洞穴 ; 山洞|洞穴
field ; champ|pr[ée] ; campo|prado ; feld|wiese ; campo|prato ; campo|prado ; 野原|草原 ; 田野|草地
bridge ; pont ; puente ; brücke ; ponte ; ponte ; 橋 ; 桥上|桥
island ; [îi]le ; isla ; insel ; isola ; ilha ; 島 ; 岛|岛上
jungle ; jungle ; selva|jungla ; dschungel ; giungla ; selva ; ジャングル ; 丛林
restaurant ; restaurant ; restaurante ; restaurant ; ristorante ; restaurante ; レストラン ; 餐厅|饭店
office ; bureau ; oficina ; büro ; ufficio ; escrit[óo]rio ; オフィス|事務所 ; 办公室
museum ; mus[ée]e ; museo ; museum ; museo ; museu ; 博物館|美術館 ; 博物馆
moon ; lune ; luna ; mond ; luna ; lua ; 月 ; 月球
"""
_KINDS = """
the cat ; chat(?:te)? ; gat[oa] ; katze|kater ; gatt[oa] ; gat[oa] ; 猫|ネコ|ねこ ; 猫咪?|貓咪?
the robot ; robot ; robot ; roboter ; robot ; rob[ôo] ; ロボット ; 机器人|機器人
the dog ; chien ; perro ; hund ; cane ; cachorro|c[ãa]o ; 犬|イヌ|いぬ ; 狗狗?|小狗
"""
_NAME = r"(?-i:[A-Z][\w'-]*)"
_AN = {"fr": r"(?:une? |des |l[ae]s? |l'|d')?", "es": r"(?:una? |unas? |unos |el |la |l[oa]s )?",
       "de": r"(?:eine[nmrs]? |der |die |das |den |dem )?", "it": r"(?:un[oa]? |un'|il |lo |la |gli |le |l'|degli |delle |dei )?",
       "pt": r"(?:uma? |uns |umas |[oa]s? )?"}
_SHOT = {"fr": r"(?:le |la |du |de la |au )?(?:plan|sc[èe]ne) ?", "es": r"(?:el |la |del |de la |al )?(?:plano|toma|escena) ?",
         "de": r"(?:die |der |in )?(?:einstellung|szene) ?", "it": r"(?:la |della |alla |l'|dell'|all')?(?:scena|inquadratura|ripresa) ?",
         "pt": r"(?:[oa] |d[oa] |n[oa] )?(?:cena|plano|tomada) ?", "ja": r"(?:ショット|シーン|カット) ?", "zh": r"第?(?:镜头|鏡頭|场景) ?"}
_IN = {"fr": r"(?:dans|[àa]|sur|au|aux|en)", "es": r"(?:en|dentro de)", "de": r"(?:in|im|ins|am|an|auf|bei)(?: der| dem| die| das)?",
       "it": r"(?:in|nel|nella|nello|nell'|su|sul|sulla|al|alla)", "pt": r"(?:em|n[oa]|numa?|dentro de)"}
_SAID = {
    "fr": ("{who} (?:doit|devrait|soit) (?:être )?{colour}", "(?:fais|rends|peins|mets) {who} (?:en )?{colour}",
           "{who} (?:porte|doit porter|devrait porter|met) {thing}", "(?:donne|mets|ajoute) {thing} (?:à|au) {who}",
           "(?:donne|mets) (?:à |au ){who} {thing}",
           "{shot} (?:se passe|se déroule|a lieu|doit se passer|devrait se passer)(?: maintenant)? {in} {place}",
           "(?:mets|place|situe|déplace) {shot} {in} {place}",
           "(?:change|remplace) (?:le lieu|le décor|l'endroit) {shot} ?(?:en|par|pour|:|à) {place}"),
    "es": ("{who} (?:debe|debería|tiene que) ser {colour}", "(?:haz|pinta|pon)(?: a| que)? {who} (?:de )?{colour}",
           "{who} (?:lleva|debe llevar|debería llevar|se pone) {thing}", "(?:ponle|dale|pon|da) a {who} {thing}",
           "{shot} (?:tiene lugar|ocurre|transcurre|sucede|pasa|debe pasar)(?: ahora)? {in} {place}",
           "(?:pon|sitúa|coloca|lleva|mueve) {shot} {in} {place}",
           "cambia (?:el lugar|el escenario|el decorado) {shot} (?:a|por|en|:) {place}"),
    "de": ("{who} (?:soll|sollte|muss) {colour} sein", "(?:mach|mache|färbe?|mal|male) {who} {colour}(?: an)?",
           "{who} (?:trägt|bekommt|kriegt|soll|sollte) {thing}(?: tragen| haben| bekommen)?", "(?:gib|zieh|setz) {who} {thing}(?: an|"
           " auf)?",
           "{shot} (?:spielt|findet|soll)(?: jetzt)? {in} {place}(?: statt| spielen)?",
           "(?:verlege?|setz|setze|leg|lege|verschieb) {shot} {in} {place}",
           "(?:ändere?|wechsle?) den (?:ort|schauplatz)(?: von)? {shot} (?:in|zu|auf|:) {place}"),
    "it": ("{who} (?:deve|dovrebbe) essere {colour}", "(?:fai|rendi|colora|fa') {who} (?:di )?{colour}",
           "{who} (?:indossa|porta|deve indossare|dovrebbe indossare|mette) {thing}", "(?:dai|metti) a {who} {thing}",
           "{shot} (?:si svolge|ha luogo|avviene|si deve svolgere)(?: ora)? {in} {place}", "(?:metti|ambienta|sposta) {shot} {in} {place}",
           "cambia (?:il luogo|l'ambientazione|il posto) {shot} (?:in|con|:|a) {place}"),
    "pt": ("{who} (?:deve|devia|deveria) ser {colour}", "(?:faz|faça|deixa|deixe|pinta|pinte) {who} (?:de |em )?{colour}",
           "{who} (?:usa|veste|deve usar|devia usar|põe) {thing}", "(?:dá|dê|põe|coloca|coloque|ponha) (?:a |ao |à |n[oa] |"
           "em )?{who} {thing}",
           "{shot} (?:passa-se|se passa|acontece|decorre|ocorre)(?: agora)? {in} {place}",
           "(?:põe|coloca|coloque|ponha|muda|passa) {shot} {in} {place}",
           "(?:muda|mude|troca|troque) (?:o lugar|o local|o cenário) {shot} (?:para|por|:) {place}"),
    "ja": ("{who}(?:を|は){colour}(?:く|に)?(?:して|塗って|変えて|します|しよう)", "{who}に{thing}を(?:着せ|かぶせ|つけ|付け|巻い|持"
    r"たせ|かけ|履かせ)て",
           "{shot}(?:の?(?:場所|舞台|背景))?(?:を|は){place}に(?:して|変えて|移して|変更して)", "{shot}は{place}(?:で|です|が舞台)"),
    "zh": ("(?:把|将|讓|让)?{who}(?:的颜色)?(?:应该是|應該是|变成|變成|改成|换成|改为|是|涂成|弄成){colour}的?",
           "(?:给|給|让|讓){who}(?:戴上?|穿上?|加上?|围上?)(?:一)?(?:条|條|顶|頂|件|副|双|個|个)?{thing}",
           "(?:把|将)?{shot}(?:的)?(?:地点|地點|场景|場景|背景)?(?:改成|改到|换成|换到|放在|放到|设在|移到|在|发生在)(?:一个|一片)?{place}(?:里|裡|中|上)?"),
}
_NIGHT = "(?:à |de )?la nuit|de nuit|de noche|por la noche|nachts|bei nacht|in der nacht|di notte|[àa] noite|de noite|の?夜|夜晚|晚上"
_RENAMED = (
    r"(?:renomme|rebaptise) (?P<a>{name}) (?:en )?(?P<b>{name})|cambia(?:r)? el nombre de (?P<a2>{name}) (?:a|por) (?P<b2>{name})|"
    r"rinomina (?P<a7>{name}) in (?P<b7>{name})|"
    r"(?:nenne?|benenne?) (?P<a3>{name}) (?:jetzt |künftig )?(?:in )?(?P<b3>{name})(?: um)?|"
    r"(?:cambia il nome di|muda o nome (?:do|da|de)) (?P<a4>{name}) (?:in|para) (?P<b4>{name})|"
    r"(?P<a5>{name})の名前を(?P<b5>{name})に(?:して|変えて|変更して)|(?:把|将)?(?P<a6>{name})(?:的名字)?(?:改名为|改成|改为|改名叫|叫做)(?P<b6>{name})"
).replace("{name}", _NAME)
_END = r"(?:,? (?:s'il (?:te|vous) plaît|por favor|bitte|per favore))?(?:ください|下さい|吧|了)?[\s.!。！]*"


def said(text: str, tongues: Iterable[str] = TONGUES) -> str:
    """The English sentence for one of another language about a character's looks or a shot's place; "" for any other. The likeliest
    of the `tongues` come first."""
    if (named := _renaming().fullmatch(text.strip())) is not None:
        old, new = (each for each in named.groups() if each)
        return f"rename {old} to {new}"
    for tongue in tongues:
        hit = _sentence(tongue).fullmatch(text.strip())
        if hit is not None:
            return _in_english(tongue, {key.rstrip("0123456789"): value for key, value in hit.groupdict().items() if value})
    return ""


@cache
def _renaming() -> re.Pattern[str]:
    return re.compile(f"(?:{_RENAMED}){_END}", re.I)


def _in_english(tongue: str, found: dict[str, str]) -> str:
    shot = f"shot {found['n']}" if "n" in found else ""
    if "place" in found:
        place = _meaning(_PLACES, tongue, found["place"])
        return f"set {shot} {'on the' if place == 'moon' else 'in the' if place in ('mountains', 'sea') else 'in a'} {place}" + (
            " at night" if "night" in found else "")
    who = _meaning(_KINDS, tongue, found.get("who", "")) or found["name"]
    colour = next((meaning for key in ("before", "colour", "after") if (meaning := _meaning(_COLOURS, tongue, found.get(key, "")))), "")
    where = f" in {shot}" if shot else ""
    if "noun" not in found:
        return f"{who} should be {colour}{where}"
    noun = _meaning(_THINGS, tongue, found["noun"])
    article = "" if noun in ("glasses", "boots") else "an " if re.match(r"[aeiou]", colour or noun) else "a "
    return f"{who} should wear {article}{colour}{' ' if colour else ''}{noun}{where}"


@cache
def _rows(table: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(part.strip() for part in row.split(" ; ")) for row in table.strip().splitlines())


def _meaning(table: str, tongue: str, words: str) -> str:
    place = TONGUES.index(tongue) + 1
    return next((row[0] for row in _rows(table) if words and re.fullmatch(row[place], words.strip(), re.I)), "")


def _any(table: str, tongue: str) -> str:
    return "(?:" + "|".join(row[TONGUES.index(tongue) + 1] for row in _rows(table)) + ")"


@cache
def _sentence(tongue: str) -> re.Pattern[str]:
    article, into = _AN.get(tongue, ""), _IN.get(tongue, "")
    built = list[str]()
    for n, form in enumerate(_SAID[tongue]):
        shot = rf"{_SHOT[tongue]}(?P<n{n}>\d+)号?"
        parts = {"who": rf"(?:{article}(?P<who{n}>{_any(_KINDS, tongue)})|(?P<name{n}>{_NAME}))", "in": into, "shot": shot,
                 "colour": rf"(?P<colour{n}>{_any(_COLOURS, tongue)})", "thing": article + _worn(tongue, n),
                 "place": rf"{article}(?P<place{n}>{_any(_PLACES, tongue)})(?P<night{n}>,? ?(?:{_NIGHT}))?"}
        there = f"(?: {into} ?{shot})?" if into and "{shot}" not in form else ""
        built.append(re.sub(r"\{(\w+)\}", lambda hit, parts=parts: parts[hit[1]], form) + there)  # type: ignore[misc]
    return re.compile(f"(?:{'|'.join(built)}){_END}", re.I)


def _worn(tongue: str, n: int) -> str:
    """A thing with its colour before or behind it, as the language has it."""
    colour, gap = _any(_COLOURS, tongue), " " if tongue in _AN else "的?"
    behind = f"(?: (?P<after{n}>{colour}))?" if tongue in _AN else ""
    return f"(?:(?P<before{n}>{colour}){gap})?(?P<noun{n}>{_any(_THINGS, tongue)}){behind}"


_SPARING = r"(?:sauf|hormis|except[ée]|excepto|salvo|exceto|tranne|eccetto|menos|less)"
_SPARED = r"((?:shots? )?\d+|the \w+ shot)\s*"
_ALL_BUT = (
    (re.compile(rf"除了?\s*{_SPARED}(?:以外|之外|外)?\s*的?[,，]?\s*(?:其他|其它|其余|所有|全部|everything)?\s*的?\s*都?\s*(?=\S)"),
     r"everything except \1 "),
    (re.compile(rf"{_SPARED}以外\s*の?(?:shot)?\s*(?:は|を)?\s*(?:everything)?\s*(?:を|は)?\s*(?=\S)"), r"everything except \1 "),
    (re.compile(rf"\b(everything|the whole film)\b([^,.;]*?),? \b{_SPARING} (?:en |in |on )?(?=(?:shots? )?#?\d|the \w+ shot)", re.I),
     r"\1\2 except "),
    (re.compile(r"^(?:pas|no|nicht|não|non|not)(?: en| in)? (?=(?:shot )?\d+\s*,)", re.I), "not "),
    (re.compile(r"^(not (?:shot )?\d+\s*,) (?:sondern|mais|sino|mas|ma) ", re.I), r"\1 "),
)


def sparing(said: str, original: str) -> str:
    """What was put into English, with 'all but' and 'not this, that' in English, too; what was English in the `original` stays."""
    for pattern, meant in _ALL_BUT if said != original else ():
        said = pattern.sub(meant, said)
    return said
