"""Common commands in other languages as English command words, so that one grammar reads them all.

Word by word, on purpose: only clear words are known, names and descriptions stay as they are written.
"""

from __future__ import annotations

import re
from functools import cache

_SPEC = {
    "fr": """
        supprime(?:r|z)?|retire(?:r|z)?|enl[eè]ve(?:r|z)?|efface(?:r|z)?=remove;
        coupe(?:r|z)? (?:la|le son de la) musique=remove the music; coupe(?:r|z)?=cut; ajoute(?:r|z)?=add;
        [ée]change(?:r|z)?|intervertis(?:sez|sir)?|inverse(?:r|z)? (?=les plans)=swap; d[ée]place(?:r|z)?|mets|mettez|met=put;
        fais|rends|faites|rendez=make; la musique|musique=music; sans=no; plus de musique|pas de musique=no music;
        (?:les |le |la |l')?(?:plans?|sc[eè]nes?)=shot; premier|premi[eè]re=first; deuxi[eè]me|second=second; troisi[eè]me=third;
        quatri[eè]me=fourth; dernier|derni[eè]re=last; plus (?:sombre|fonc[ée]e?s?)|sombre=darker;
        plus (?:clair|lumineu[xs]e?|claire)=brighter; plus (?:court|courte|bref)=shorter; plus (?:long|longue)=longer;
        plus chaud(?:e)?=warmer; plus froid(?:e)?=colder; plus (?:rapide|vite)=faster; plus lent(?:e|ement)?=slower;
        plus pr[eè]s|plus proche|plus serr[ée]=closer; plus large=wider;
        (?:en|au|à la|[àa]) (?:format )?vertical(?:e)?|vertical(?:e)?|format portrait=vertical; carr[ée]e?=square;
        (?:format )?paysage|horizontal=landscape; secondes?=seconds; le film|la vid[ée]o=the film; titre=title; sous-titres=subtitles;
        légende=caption; annule(?:r|z)?=undo; r[ée]tablis=redo; fondu au noir=fade to black; fondu(?: encha[îi]n[ée])?=crossfade;
        noir et blanc=black and white; ralenti=slow motion; gros plan=close-up; plan large=wide shot; et=and; puis|ensuite=then; ou=or;
        de|du|des|d'=of; le|la|les|l'|un|une|au|aux|à|en|dans|ce|cette|y|s'il (?:te|vous) pla[îi]t|stp|svp|un peu|maximum=; avec=with;
        entre=between; au d[ée]but=to the start; [àa] la fin=to the end; avant=before; apr[eè]s=after;
        inverse(?:r|z)? l'ordre=reverse the order; anglais=english; espagnol=spanish; français=french; allemand=german""",
    "es": """
        quita(?:r|d|me|le|n)?|elimina(?:r|d|n)?|borra(?:r|d|n)?|saca(?:r)?=remove; a[ñn]ade|a[ñn]adir|agrega(?:r)?=add;
        intercambia(?:r)?|cambia de lugar|permuta=swap; mueve|mover=move; pon(?:lo|la|le|er|me)?=put; haz(?:lo|la)?|hacer|vuelve=make;
        cambia(?:r)?=change; la m[úu]sica|m[úu]sica=music; sin=no; (?:el |la |los |las )?(?:planos?|tomas?|escenas?)=shot;
        primer[oa]?=first; segund[oa]=second; tercer[oa]?=third; cuart[oa]=fourth; [úu]ltim[oa]=last;
        m[áa]s oscur[oa]s?|oscur[oa]=darker; m[áa]s (?:clar[oa]|luminos[oa]|brillante)s?=brighter;
        m[áa]s cort[oa]s?|acorta(?:r)?=shorter; m[áa]s larg[oa]s?=longer; m[áa]s c[áa]lid[oa]s?=warmer; m[áa]s fr[íi][oa]s?=colder;
        m[áa]s r[áa]pid[oa]s?=faster; m[áa]s lent[oa]s?=slower; m[áa]s cerca=closer; (?:en |formato )?vertical=vertical;
        cuadrad[oa]=square; horizontal|apaisado=landscape; segundos?=seconds; la pel[íi]cula|el v[íi]deo|el video=the film;
        t[íi]tulo=title; subt[íi]tulos=subtitles; deshacer|deshaz=undo; rehacer=redo; fundido a negro=fade to black; fundido=crossfade;
        blanco y negro=black and white; c[áa]mara lenta=slow motion; primer plano=close-up; y=and; luego|despu[ée]s=then; o=or;
        de|del=of; el|la|los|las|un|una|en|por favor|un poco|al|a=; con=with; entre=between; al principio=to the start;
        al final=to the end; antes de=before; invierte el orden=reverse the order; en ingl[ée]s=in english; en franc[ée]s=in french;
        en espa[ñn]ol=in spanish""",
    "de": """
        entfern(?:e|en|t)?|l[öo]sch(?:e|en)?|streich(?:e|en)?|nimm|weg mit=remove; raus|heraus|weg|aus(?=$|[ .,!])=off;
        tausch(?:e|en|t)?|vertausch(?:e|en)?=swap; verschieb(?:e|en)?|bewege=move; f[üu]g(?:e|en)?|hinzuf[üu]gen|erg[äa]nze=add;
        hinzu|ein=; mach(?:e|en|t)?|stell(?:e|en)?|setz(?:e|en)?=make; [äa]nder(?:e|n)?=change; die musik|der musik|musik=music;
        ohne|kein(?:e|en|er)?=no; (?:die |der |den |das )?(?:einstellung(?:en)?|szenen?|aufnahmen?|shots?|bilder|bild)=shot;
        erst(?:e|en|er|es)=first; zweit(?:e|en|er|es)=second; dritt(?:e|en|er|es)=third; viert(?:e|en|er|es)=fourth;
        letzt(?:e|en|er|es)=last; dunkler(?:e[rns]?)?|d[üu]sterer=darker; heller=brighter; k[üu]rzer|k[üu]rze|k[üu]rzen=shorter;
        l[äa]nger=longer; w[äa]rmer=warmer; k[äa]lter|k[üu]hler=colder; schneller=faster; langsamer=slower; n[äa]her=closer;
        weiter weg=wider; (?:im |ins )?hochformat|vertikal|hochkant=vertical; quadratisch|quadrat=square; querformat=landscape;
        sekunden?=seconds; den film|der film|das video|film=the film; titel=title; untertitel=subtitles; r[üu]ckg[äa]ngig=undo;
        wiederholen=redo; schwarzblende|ins schwarze? (?:aus)?blenden=fade to black; [üu]berblendung=crossfade;
        schwarz-?wei(?:ß|ss)=black and white; zeitlupe=slow motion; nahaufnahme|gro(?:ß|ss)aufnahme=close-up; und=and;
        dann|danach=then; oder=or; bitte|ein bisschen|etwas|mal|viel|h[öo]chstens|maximal|sie|es=;
        die|der|das|den|dem|des|ein|eine|einen|im|in|auf|zu|um|von=; mit=with; zwischen=between; an den anfang|am anfang=to the start;
        ans ende|am ende=to the end; vor=before; nach=after; (?:die )?reihenfolge umkehren|umgekehrte reihenfolge=reverse the order;
        englisch(?:e)?=english; spanisch(?:e)?=spanish; franz[öo]sisch(?:e)?=french; deutsch(?:e)?=german""",
    "it": """
        rimuovi|togli|elimina(?:re)?|cancella|leva=remove; aggiungi=add;
        scambia(?:re)?|inverti (?=le inquadrature|le scene|i piani)=swap; sposta=move; metti(?:lo|la)?=put;
        fai|rendi(?:lo|la)?|falla|fallo=make; cambia=change; la musica|musica=music; senza=no;
        (?:l'|le |la |il |i |lo |gli )?(?:inquadratur[ae]|scene?|scena|riprese?|ripresa|piani|piano)=shot; prim[oa]=first;
        second[oa]=second; terz[oa]=third; quart[oa]=fourth; ultim[oa]|l'ultim[oa]=last; pi[ùu] scur[oaie]=darker;
        pi[ùu] (?:chiar[oaie]|luminos[oaie])=brighter; pi[ùu] (?:cort[oaie]|breve|brevi)|accorcia=shorter;
        pi[ùu] lung[oaie]|pi[ùu] lunghe|allunga=longer; pi[ùu] cald[oaie]=warmer; pi[ùu] fredd[oaie]=colder; pi[ùu] veloc[ei]=faster;
        pi[ùu] lent[oaie]=slower; pi[ùu] vicin[oaie]=closer; (?:in )?(?:formato )?verticale=vertical; quadrat[oa]=square;
        orizzontale=landscape; secondi?|secondo=seconds; il film|il video=the film; titolo=title; sottotitoli=subtitles; annulla=undo;
        dissolvenza al nero=fade to black; dissolvenza=crossfade; bianco e nero=black and white; primo piano=close-up; e|ed=and;
        poi=then; o=or; di|del|della|dell'=of; il|la|lo|i|gli|le|un|una|l'|in|per favore|un po'|al|a|massimo=; con=with;
        tra|fra=between; all'inizio=to the start; alla fine=to the end; prima di=before; dopo=after;
        inverti l'ordine=reverse the order; inglese=english; spagnolo=spanish""",
    "pt": """
        remov[ae](?:r)?|tir[ae](?:r)?|retir[ae](?:r)?|apag(?:a|ue|ar)|elimin[ae]|exclu(?:a|i|ir)=remove;
        adicion[ae](?:r)?|acrescent[ae]=add; troc(?:a|ar)|troque|inverte|inverta=swap; mov[ae](?:r)?=move;
        p[õo]e|coloca|coloque|bot[ae]|ponha=put; fa[çc]a|fazer|faz|deix[ae]|torn[ae]=make; mud[ae]=change; a m[úu]sica|m[úu]sica=music;
        sem=no; (?:o |a |os |as )?(?:planos?|cenas?|tomadas?)=shot; primeir[oa]=first; segund[oa]=second; terceir[oa]=third;
        quart[oa]=fourth; [úu]ltim[oa]=last; mais escur[oa]s?|escure[çc]a=darker; mais clar[oa]s?|mais brilhante=brighter;
        mais curt[oa]s?|encurt[ae]=shorter; mais long[oa]s?=longer; mais quentes?=warmer; mais fri[oa]s?=colder;
        mais r[áa]pid[oa]s?=faster; mais lent[oa]s?=slower; mais perto=closer; (?:na |em |para )?(?:formato )?vertical=vertical;
        quadrad[oa]=square; horizontal|paisagem=landscape; segundos?=seconds; o filme|o v[íi]deo=the film; t[íi]tulo=title;
        legendas=subtitles; legenda=caption; desfaz(?:er)?=undo; preto e branco=black and white; c[âa]mera lenta=slow motion; e=and;
        depois=then; ou=or; de|do|da|dos|das=of; o|a|os|as|um|uma|em|na|no(?= )|por favor|um pouco|ao=; com=with; entre=between;
        para o in[íi]cio|no in[íi]cio=to the start; para o fim|no final=to the end; antes=before;
        ordem inversa|inverta a ordem=reverse the order; ingl[êe]s=english; espanhol=spanish""",
}
_NUMERALS = {numeral: str(n) for n, numeral in enumerate("一二三四五六七八九十", 1)}
_N = r"([0-9０-９]+|[一二三四五六七八九十])"
_EAST = r"""
    №\s*秒(?:以内)?に?(?:短く|縮め|収め)(?:して|て)?(?:ください)?=shorten to \1 seconds;
        第\s*№\s*(?:个|個|番目|号)?\s*の?\s*(?:镜头|鏡頭|场景|場景|幕|ショット|シーン|カット)?=shot \1;
    (?:镜头|鏡頭|ショット|シーン|カット)\s*№=shot \1;
    №\s*(?:番目|つ目)の?\s*(?:ショット|シーン|カット)=shot \1; 最后一?个?(?:镜头|场景)|最後の(?:ショット|シーン|カット)=the last shot;
    第一个镜头|最初の(?:ショット|シーン|カット)=the first shot;
    (?:去掉|删除|删掉|刪除|关掉|关闭|取消|不要|移除|拿掉)(?:背景)?(?:音乐|音樂)|(?:没有|無|无)(?:音乐|音樂)=remove the music;
    (?:把)?(?:背景)?(?:音乐|音樂)(?:去掉|关掉|關掉|删掉|关闭|取消)=remove the music;
    (?:音楽|BGM|曲)(?:を|は)?(?:消し|なし|無し|オフ|止め|切っ|外し|削除|いらない|やめ)(?:にして|して|て)?(?:ください)?=remove the music;
    字幕を?(?:付け|つけ|追加|オン)(?:て|して)?(?:ください)?|(?:加上|添加|加)字幕=add subtitles;
    (?:竖屏|竖版|豎屏|纵向|竖的|縦長|縦型|縦向き|縦動画|縦)(?:にして|に)?(?:ください)?=vertical;
    (?:正方形|方形)(?:にして|に)?(?:ください)?=square;
    横屏|横版|横長|横型|横向き=landscape; 删除|删掉|刪除|去掉|移除|拿掉|剪掉=remove; を?(?:削除|消去|カット)(?:して)?(?:ください)?=remove;
    を?(?:消して|取り除いて|外して|なくして)(?:ください)?=remove; (?:交换|对调|互换|調換|交換)(?:して)?(?:ください)?=swap;
    を?(?:入れ替え|いれかえ)(?:て|る)?(?:ください)?=swap; (?:调|變|变|弄|更|再)?暗(?:一点|一些|點|点|些)=darker; 更暗|调暗=darker;
    (?:もっと|より)?暗く(?:して)?(?:ください)?=darker; (?:调|变|弄|更|再)?亮(?:一点|一些|点|些)|更亮|调亮=brighter;
    (?:もっと|より)?明るく(?:して)?(?:ください)?=brighter; (?:缩短|更短|短一点|短一些|变短)(?:到|至)?=shorter;
    (?:もっと|より)?短く(?:して)?(?:ください)?=shorter; 更长|长一点|延长|(?:もっと)?長く(?:して)?(?:ください)?=longer;
    更暖|暖一点|(?:もっと)?暖かく(?:して)?=warmer; 更近|近一点|(?:もっと)?近く=closer; (?:黑白|白黒)(?:にして|に)?=black and white;
    №\s*秒(?:以内に|以内|に|まで)?=\1 seconds; 撤销|撤銷|元に戻し(?:て)?|取り消し(?:て)?=undo;
    慢动作|慢動作|スローモーション(?:に)?=slow motion;
    快一点|更快|(?:もっと)?速く=faster; 和|と|、=and; 然后|然後|再|それから|そして=then; ，|,=,; 。|！|!=.;
    をして|にして|して|ください|お願い(?:します)?|を|は|に|の|が|で|把|将|請|请|改成|改为|变成|變成|做成|设为|成|到|一下|一点|吧|的=;
    影片|视频|动画|映画|動画|全体|弄|让|使="""
"""Chinese and Japanese have no spaces between words: what is said is replaced in this order. № is a numeral."""

def in_english(text: str, commands: frozenset[str]) -> str:
    """The text with the command words of the language it is in as English ones; English stays as it is."""
    if re.search(r"[\u3040-\u30ff\u4e00-\u9fff]", text):
        return _eastern(text)
    tokens = re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", text.lower())
    english = sum(word in commands for word in tokens)
    scores = {name: sum(bool(re.fullmatch(_words(name), word)) for word in tokens) for name in _SPEC}
    name = max(scores, key=lambda each: scores[each])
    if scores[name] <= english or scores[name] < max(1, len(tokens) * 0.4):
        return text
    return " ".join(_pattern(name).sub(lambda hit: _meaning(name, hit[0]), text.replace("’", "'")).split())


def _eastern(text: str) -> str:
    for entry in _EAST.split(";"):
        said, _, meaning = entry.strip().rpartition("=")
        text = re.sub(said.replace("№", _N), f" {meaning} ", text)
    text = re.sub(r"shot ([一二三四五六七八九十])", lambda hit: f"shot {_NUMERALS[hit[1]]}", text)
    text = re.sub(r"([一二三四五六七八九十])(?= seconds)", lambda hit: _NUMERALS[hit[1]], text)
    return re.sub(r"^\s*(?:and|then)\b|\b(?:and|then)\s*(?=[.,]|$)", "", " ".join(text.split())).strip()


@cache
def _table(name: str) -> tuple[tuple[str, str], ...]:
    """(how it is said, what it means), in the order in which they are tried: several words before one."""
    pairs = []
    for entry in _SPEC[name].split(";"):
        said, _, meaning = entry.strip().rpartition("=")
        pairs += [(each, meaning.strip()) for each in _alternatives(said.strip())]
    return tuple(sorted(pairs, key=lambda pair: -pair[0].count(" ")))


def _alternatives(said: str) -> list[str]:
    """A pattern at the '|' that stand in no bracket."""
    parts, depth = [""], 0
    for sign in said:
        depth += (sign in "([") - (sign in ")]")
        if sign == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += sign
    return parts


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:" + "|".join(said for said, _ in _table(name)) + r")(?!\w)|(?<!\w)(?:l|d|dell|all)'(?=\w)", re.I)


@cache
def _words(name: str) -> str:
    """Every single word that this language's commands are made of."""
    return "(?i:" + "|".join(f"(?:{said})" for said, _ in _table(name)) + "|vertical|musique|plan|m[úu]sica|film)"


def _meaning(name: str, said: str) -> str:
    return next((meaning for pattern, meaning in _table(name) if re.fullmatch(pattern, said, re.I)), "")
