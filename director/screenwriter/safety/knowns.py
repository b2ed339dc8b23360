"""Names of well-known people who live, as regular expressions: those of `people` that cannot be anybody else's, and more.

A list can only hold the best known. Names that are a plain word or a common surname as well (Drake, Sanchez) are left out, or stand
in full; who shares a full name is told apart by `stars`.
"""

from __future__ import annotations

import re

from director.screenwriter import wordlists
from director.screenwriter.safety.people import PEOPLE


def rows(table: str) -> list[str]:
    """The names of a table."""
    return [" ".join(row.split()) for row in re.split(r"\s/\s", table)]


_SINGLE = """
Trump Obama Macron Putin Zelensky Zelenskyy Netanyahu Erdoğan Erdogan Orbán Bolsonaro Milei Meloni Modi Zuckerberg Bezos Beyoncé Beyonce
Rihanna Shakira Zendaya Eminem Zidane Messi Neymar Mbappé Mbappe Haaland Djokovic Nadal Ronaldinho Oprah MrBeast PewDiePie Schwarzenegger
Stallone DiCaprio Björk Stromae Rosalía Ibrahimović Lewandowski Klopp Guardiola Mourinho Wagenknecht Böhmermann Kardashian Depardieu
Almodóvar Ohtani Verstappen Anitta Bukele Sheinbaum Merkel Steinmeier Habeck Söder Baerbock Sarkozy Mélenchon Salvini Draghi Mattarella
Scorsese Tarantino Spielberg Miyazaki Ronaldo
"""
_MORE = r"""
Adam Driver / Adam Sandler / Alicia Keys / Amy Adams / Andrea Bocelli / Andrew Garfield / Angela Merkel / Anne Hathaway / Anthony Hopkins
/ Anya Taylor-Joy / Ashton Kutcher / Austin Butler / Barack Obama / Michelle Obama / Barry Keoghan / Ben Affleck / Ben Stiller / Benedict
Cumberbatch / Bill Murray / Billy Joel / Bob Dylan / Brendan Fraser / Bruce Springsteen / Bruce Willis / Bryan Cranston / Cameron Diaz /
Cardi B / Cate Blanchett / Channing Tatum / Charli XCX / Charlie Puth / Charlize Theron / Chris Evans / Chris Pratt / Chris Rock / Chris
Martin / Christian Bale / Christina Aguilera / Christoph Waltz / Cillian Murphy / Clint Eastwood / Colin Farrell / Colin Firth / Coldplay
/ Courteney Cox / Daniel Craig / Daniel Day-Lewis / Daniel Br[üu]hl / Danny DeVito / Dave Chappelle / Demi Lovato / Demi Moore / Diane
Kruger / Doja Cat / Dolly Parton / Drew Barrymore / Dustin Hoffman / Eddie Murphy / Eddie Redmayne / Edward Norton / Elizabeth Olsen /
Ellen Pompeo / Elton John / Emilia Clarke / Emily Blunt / Emma Stone / Emma Thompson / Eric Clapton / Ethan Hawke / Eva Longoria / Eva
Mendes / Ewan McGregor / Frances McDormand / Gary Oldman / George Lucas / Gigi Hadid / Bella Hadid / Glenn Close / Gwen Stefani / Halle
Berry / Harrison Ford / Helen Mirren / Helena Bonham Carter / Henry Cavill / Hugh Grant / Hugh Jackman / Hugh Laurie / Ian McKellen /
Idris Elba / Ice Spice / J\.? ?K\.? Rowling / Jack Nicholson / Jacob Elordi / Jake Gyllenhaal / James Cameron / Jamie Foxx / Jamie Lee
Curtis / Jane Fonda / Jared Leto / Jason Momoa / Jason Statham / Javier Bardem / Jean Dujardin / Jean Reno / Jennifer Garner / Jeremy
Renner / Jessica Alba / Jessica Chastain / Jim Parsons / Jodie Foster / Joe Biden / John Cena / John Legend / John Travolta / Jon Bon Jovi
/ Joaquin Phoenix / Josh Brolin / Jude Law / Judi Dench / Julia Louis-Dreyfus / Julianne Moore / Juliette Binoche / Justin Timberlake /
Kate Winslet / Keira Knightley / Kevin Bacon / Kevin Costner / Kevin Hart / Kim Kardashian / Kirsten Dunst / Kristen Stewart / Kylie
Minogue / Lana Del Rey / Laura Dern / Lenny Kravitz / Lewis Capaldi / Liam Neeson / Lil Nas X / Lily Collins / Lin-Manuel Miranda /
Lindsay Lohan / Kristen Wiig / Pen[ée]lope Cruz / Gianluigi Buffon / Lionel Richie / Lorde / Lizzo / Lucy Liu / Mads Mikkelsen / Mariah
Carey / Mark Hamill / Mark Ruffalo / Mark Wahlberg / Martin Scorsese / Matt Damon / Matthew McConaughey / Megan Fox / Megan Thee Stallion
/ Meg Ryan / Michael Bubl[ée] / Michael Caine / Michael Fassbender / Michael J\.? Fox / Michael Keaton / Michelle Yeoh / Mila Kunis /
Naomi Campbell / Naomi Watts / Neil Patrick Harris / Nicolas Cage / Noah Centineo / Norah Jones / Olivia Colman / Orlando Bloom / Owen
Wilson / Patrick Stewart / Paul Rudd / Pedro Pascal / Penn Badgley / Peter Dinklage / Pharrell Williams / Phil Collins / Pierce Brosnan /
Rachel McAdams / Ralph Fiennes / Rami Malek / Reese Witherspoon / Ringo Starr / Robbie Williams / Robert Pattinson / Rod Stewart / Roger
Waters / Ron Howard / Rupert Grint / Russell Crowe / Ricky Gervais / Salma Hayek / Samuel L\.? Jackson / Sandra Bullock / Sarah Jessica
Parker / Saoirse Ronan / Sean Penn / Seth Rogen / Sharon Stone / Sigourney Weaver / Simon Cowell / Simon Pegg / Stevie Wonder / Susan
Sarandon / Tilda Swinton / Timoth[ée]e Chalamet / Tina Fey / Tom Hardy / Tom Hiddleston / Tobey Maguire / Travis Kelce / Travis Scott /
Uma Thurman / Usher Raymond / Vin Diesel / Viola Davis / Whoopi Goldberg / Willem Dafoe / Winona Ryder / Woody Harrelson / Zac Efron / Zoe
Salda[nñ]a / Zo[ëe] Kravitz / Aaron Rodgers / Allyson Felix / Anthony Joshua / Armand Duplantis / Carlos Alcaraz / Coco Gauff / Cristiano
Ronaldo / David Beckham / Victoria Beckham / Dirk Nowitzki / Eliud Kipchoge / Erling Haaland / Fernando Alonso / Giannis Antetokounmpo /
Harry Kane / Ilia Malinin / Iga [ŚS]wi[ąa]tek / Jannik Sinner / Jos[ée] Mourinho / Jude Bellingham / J[üu]rgen Klopp / Kevin De Bruyne /
Kevin Durant / Kylian Mbapp[ée] / Lamine Yamal / Lando Norris / Charles Leclerc / Lindsey Vonn / Lionel Messi / Luka Don[čc]i[ćc] / Luka
Modri[ćc] / Magnus Carlsen / Manuel Neuer / Megan Rapinoe / Michael Phelps / Mikaela Shiffrin / Mo Salah / Mohamed Salah / Nikola Joki[ćc]
/ Novak Djokovic / Rafael Nadal / Robert Lewandowski / Sebastian Vettel / Shaquille O'?Neal / Thomas M[üu]ller / Toni Kroos / Venus
Williams / Zinedine Zidane / Zlatan Ibrahimovi[ćc] / Alexia Putellas / Andy Murray / Antoine Dupont / Fabio Quartararo / Valentino Rossi /
Marc M[áa]rquez / Katie Ledecky / Caitlin Clark / Sha'?Carri Richardson / Tadej Poga[čc]ar / Annalena Baerbock / Bernard Arnault /
Benjamin Netanyahu / Emmanuel Macron / Brigitte Macron / Giorgia Meloni / Javier Milei / Jens Stoltenberg / Justin Trudeau / Keir Starmer
/ Larry Page / Mario Draghi / Mark Zuckerberg / Jeff Bezos / Michelle Bachelet / Nayib Bukele / Peter Thiel / Rishi Sunak / Sanna Marin /
Sergey Brin / Steve Ballmer / Tony Blair / Ursula von der Leyen / Volodymyr Zelensk\w+ / Vladimir Putin / Yanis Varoufakis / Gianni
Infantino / Christine Lagarde / Donald Tusk / Viktor Orb[áa]n / Robert Habeck / Markus S[öo]der / Frank-Walter Steinmeier / Sahra
Wagenknecht / Marine Le Pen / Jean-Luc M[ée]lenchon / Pedro S[áa]nchez / Santiago Abascal / Isabel D[íi]az Ayuso / King Charles / Prince
William / Prince Harry / Jane Goodall / Neil deGrasse Tyson / Richard Dawkins / Noam Chomsky / Yuval Noah Harari / Margaret Atwood /
Haruki Murakami / Salman Rushdie / Banksy / Ai Weiwei / Yayoi Kusama / David Hockney / Jeff Koons / Damien Hirst / Marina Abramovi[ćc] /
Anna Wintour / Marie Kondo / Jamie Oliver / Nigella Lawson / Gordon Ramsay / Wes Anderson / Tim Burton / Peter Jackson / Ridley Scott /
Quentin Tarantino / Christopher Nolan / Greta Gerwig / Denis Villeneuve / Bong Joon[- ]ho / Hayao Miyazaki / Pedro Almod[óo]var / Hans
Zimmer / Lang Lang / Yo-Yo Ma / Andr[ée] Rieu / Anne-Sophie Mutter / David Guetta / Calvin Harris / Daft Punk / Billie Joe Armstrong /
Dave Grohl / Axl Rose / Ozuna / J Balvin / Daddy Yankee / Luis Fonsi / Karol G / Maluma / Rauw Alejandro / Peso Pluma / Ricky Martin /
Enrique Iglesias / Julio Iglesias / Alejandro Sanz / Joaqu[íi]n Sabina / Ricardo Dar[íi]n / Gael Garc[íi]a Bernal / Diego Luna / Guillermo
del Toro / Sof[íi]a Vergara / Eugenio Derbez / Ester Exp[óo]sito / [ÚU]rsula Corber[óo] / Mario Casas / Georgina Rodr[íi]guez / Aya
Nakamura / Kev Adams / Jamel Debbouze / Gad Elmaleh / Vincent Cassel / Isabelle Huppert / Catherine Deneuve / Sophie Marceau / Audrey
Tautou / Brigitte Bardot / Alain Souchon / Vanessa Paradis / Patrick Bruel / Mylène Farmer / Cyril Hanouna / Didier Deschamps / Antoine
Griezmann / Thomas Pesquet / Zinédine Zidane / L[ée]on Marchand / Roberto Benigni / Laura Pausini / Eros Ramazzotti / Jovanotti / Vasco
Rossi / M[åa]neskin / Fedez / Chiara Ferragni / Gigi Buffon / Francesco Totti / Federica Pellegrini / Paolo Sorrentino / Sabrina Ferilli /
Maria De Filippi / Pierfrancesco Favino / Caetano Veloso / Gilberto Gil / Ivete Sangalo / Wagner Moura / Fernanda Torres / Luan Santana /
Vin[íi]cius J[úu]nior / Neymar Jr / Felipe Neto / Rodrigo Santoro / Herbert Gr[öo]nemeyer / Udo Lindenberg / Thomas Gottschalk / Stefan
Raab / Barbara Sch[öo]neberger / Lena Meyer-Landrut / Elyas M'?Barek / Matthias Schweigh[öo]fer / Moritz Bleibtreu / Jan B[öo]hmermann /
Heidi Klum / Toni Garrn / Boris Becker / Steffi Graf / Florian Silbereisen / Andr[ée] Hazes jr / Armin van Buuren / Ti[ëe]sto / Doutzen
Kroes / Max Verstappen / Arjen Robben / Virgil van Dijk / Dafne Schippers / Femke Bol / Robert Kubica / Agnieszka Holland / Olga Tokarczuk
/ Aamir Khan / Salman Khan / Akshay Kumar / Ranbir Kapoor / Ranveer Singh / Alia Bhatt / Kareena Kapoor / Katrina Kaif / Hrithik Roshan /
Aishwarya Rai / Rajinikanth / Sachin Tendulkar / M\.? ?S\.? Dhoni / Rohit Sharma / Neeraj Chopra / Mukesh Ambani / A\.? ?R\.? Rahman /
Arijit Singh / Diljit Dosanjh / BLACKPINK / Jimin / Jungkook / Song Kang[- ]ho / Lee Jung[- ]jae / Son Heung[- ]min / Jet Li / Jackie Chan
/ Donnie Yen / Tony Leung / Jay Chou / Gong Li / Zhang Ziyi / Fan Bingbing / Yao Ming / Naomi Osaka / Shohei Ohtani / Ken Watanabe /
Hikaru Utada / Burna Boy / Wizkid / Davido / Trevor Noah / Lupita Nyong'?o / Didier Drogba / Sadio Man[ée] / Samuel Eto'?o / Amr Diab /
Nancy Ajram / Fairuz / Mohamed Ramadan / Tarkan / Orhan Pamuk / Fazil Say / Alla Pugacheva / Kai Cenat / IShowSpeed / Khaby Lame / Emma
Chamberlain / Charli D'?Amelio / Addison Rae / Marques Brownlee / Casey Neistat / KSI / Pokimane / Jacksepticeye / Markiplier / Hasan
Piker / Andrew Tate / Jordan Peterson / Joe Rogan / Lex Fridman / Bill Nye / Bear Grylls / Judge Judy / Dr\.? Phil
"""
_RUSSIAN = r"""
Тейлор Свифт / Илон\w* Маск\w* / Том\w* Хэнкс\w* / Том\w* Круз\w* / Брэд\w* Питт\w* / Леонардо ДиКаприо / Киану Ривз\w* / Джонни Депп\w* /
Бейонсе / Рианн\w+ / Лионел\w* Месси / Месси / Криштиану Роналду / Роналду / Дональд\w* Трамп\w* / Трамп\w* / Путин\w* / Обам\w+ /
Макрон\w* / Зеленск\w+ / Байден\w* / Билл\w* Гейтс\w* / Марк\w* Цукерберг\w* / Анджелин\w* Джоли / Эмм\w+ Уотсон / Скарлетт Йоханссон /
Мадонна / Леди Гага / Алл\w+ Пугачев\w+ / Филипп\w* Киркоров\w* / Грет\w+ Тунберг / Ким Кардашьян / Джастин\w* Бибер\w* / Опр\w+ Уинфри /
Мерил Стрип / Морган\w* Фримен\w*
"""
_JAPANESE = r"""
テイラー・?スウィフト / トム・?ハンクス / トム・?クルーズ / ブラッド・?ピット / レオナルド・?ディカプリオ / キアヌ・?リーブス /
ジョニー・?デップ / ビヨンセ / レディー・?ガガ / リオネル・?メッシ / メッシ / クリスティアーノ・?ロナウド / イーロン・?マスク
/ ドナルド・?トランプ / トランプ大統領 / プーチン / オバマ / マクロン / ゼレンスキー / バイデン / ビル・?ゲイツ / 大谷翔平
/ 羽生結弦 / 木村拓哉 / 新垣結衣 / 綾瀬はるか / 石原さとみ / 橋本環奈 / 広瀬すず / 宮崎駿 / 村上春樹 / 小泉進次郎 /
高市早苗 / 石破茂 / 岸田文雄 / 明石家さんま / 松本人志 / 米津玄師 / イチロー / 藤井聡太 / エマ・?ワトソン /
スカーレット・?ヨハンソン / 渡辺謙 / 北野武 / ビートたけし / グレタ・?トゥーンベリ
"""
_CHINESE = r"""
泰勒·?斯威夫特 / 霉霉 / 汤姆·?汉克斯 / 汤姆·?克鲁斯 / 布拉德·?皮特 / 莱昂纳多·?迪卡普里奥 / 基努·?里维斯 / 约翰尼·?德普 /
碧昂丝 / 蕾哈娜 / 嘎嘎小姐 / 梅西 / C罗 / 克里斯蒂亚诺·?罗纳尔多 / 马斯克 / 特朗普 / 川普 / 拜登 / 普京 / 奥巴马
/ 马克龙 / 泽连斯基 / 习近平 / 比尔·?盖茨 / 扎克伯格 / 贝佐斯 / 刘德华 / (?<![变化长子])成龙 / 周杰伦 / 周星驰 / 李连杰 / 章子怡
/ 巩俐 / 范冰冰 / 杨幂 / 迪丽热巴 / 赵丽颖 / 刘亦菲 / 王一博 / 肖战 / 易烊千玺 / 姚明 / 郎朗 / 谷爱凌 / (?<![骑白黑])马云 /
艾玛·?沃森 / 斯嘉丽·?约翰逊 / 张艺谋 / 李安 / 吴京 / 沈腾 / 周润发 / 梁朝伟 / 甄子丹
"""
_KOREAN = r"""
테일러 스위프트 / 톰 행크스 / 톰 크루즈 / 브래드 피트 / 레오나르도 디카프리오 / 키아누 리브스 / 비욘세 / 레이디 가가 /
리오넬 메시 / 호날두 / 일론 머스크 / 도널드 트럼프 / 트럼프 / 바이든 / 푸틴 / 오바마 / 마크롱 / 윤석열 / 이재명 /
시진핑 / 김정은 / 손흥민 / 아이유 / 유재석 / 방탄소년단 / 블랙핑크 / 장원영 / 송혜교 / 김연아 / 송강호 /
봉준호 / 이정재 / 전지현 / 현빈 / 공유 배우 / 마동석 / 엠마 왓슨 / 스칼렛 요한슨
"""
_ARABIC = r"""
تايلور سويفت / توم هانكس / توم كروز / براد بيت / ليوناردو دي ?كابريو / بيونسيه / ميسي / رونالدو / إيلون ماسك / ترامب / بايدن / بوتين /
أوباما / ماكرون / زيلينسكي / السيسي / محمد صلاح / عمرو دياب / نانسي عجرم / هيفاء وهبي / محمد بن سلمان / نتنياهو / أردوغان / بيل غيتس /
مارك زوكربيرغ / أنجلينا جولي / إيما واتسون / سكارليت جوهانسون / كيم كارداشيان / عادل إمام / محمد رمضان / فيروز / كاظم الساهر
"""
_HINDI = r"""
टेलर स्विफ्ट / टॉम हैंक्स / टॉम क्रूज़? / लियोनेल मेस्सी / मेसी / रोनाल्डो / एलन मस्क / ट्रंप / ट्रम्प / बाइडेन / पुतिन / ओबामा / नरेंद्र
मोदी / राहुल गांधी / शाहरुख खान / सलमान खान / आमिर खान / अमिताभ बच्चन / दीपिका पादुकोण / आलिया भट्ट / प्रियंका चोपड़ा / रणवीर सिंह / रणबीर
कपूर / ऐश्वर्या राय / अक्षय कुमार / ऋतिक रोशन / विराट कोहली / सचिन तेंदुलकर / धोनी / योगी आदित्यनाथ / अमित शाह / बिल गेट्स / मुकेश अंबानी
/ लता मंगेशकर
"""
OTHER = (*(rf"(?<!\w)(?:{'|'.join(rows(table))})" for table in (_RUSSIAN, _KOREAN, _ARABIC, _HINDI)),
         *(rf"(?:{'|'.join(rows(table))})" for table in (_JAPANESE, _CHINESE)))
"""In other scripts."""


def _latin() -> tuple[str, ...]:
    """Full names of `people` in any case, the others as they are written."""
    listed = [row.strip() for row in re.split(r"\s/(?:\s|$)", wordlists.table(PEOPLE)["famous"]) if " " in row.strip() and "~" not in row]
    full = [wordlists.source(row) for row in listed]
    more = rows(_MORE)
    single, several = [row for row in more if " " not in row], [row for row in more if " " in row]
    return (*(rf"(?i:{each})" for each in (*full, *several)), *_SINGLE.split(), *single)


LATIN = _latin()
