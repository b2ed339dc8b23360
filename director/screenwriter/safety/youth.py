"""Who is under age without an age or the word for it: by school class, school, uniform, a birthday to come. By language, as phrases."""

from __future__ import annotations

YOUNG: dict[str, str] = {
    "en": """(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|
        11th|12th) (grader*|former*) / (in|a|the|her|his|of) (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|
        twelfth|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th) (grade|form) / grade
        (school*|1|2|3|4|5|6|7|8|9|10|11|12|one|two|three|four|five|six|seven|
        eight|nine|ten|eleven|twelve) / year (7|8|9|10|11|12|13|seven|eight|nine|ten|eleven|twelve|thirteen) (pupil*|student*|girl*|boy*|
        class) / in year (7|8|9|10|11|12|13|seven|eight|nine|ten|eleven) / (secondary|grammar|comprehensive|prep|nursery|infant|catholic|
        convent) school (girl*|boy*|student*|pupil*|uniform*) / school uniform* / boarding school (girl*|boy*|student*) / (girl|boy|cub)
        scout* / girl guide* / brownies / homeroom / after [her|his|their] homework / training bra* / tween* / prepubescent* /
        pubescent* /
        pre-pubescent* / puberty / nymphet* / jail bait / not [yet|even] (of age|legal|18|eighteen|sixteen|16) / not (old enough|a legal
        adult) / below the age of (consent|18|eighteen|majority) / younger than (16|18|sixteen|eighteen) / before [her|his] (18th|
        eighteenth|16th|sixteenth) birthday / (10th|11th|12th|13th|14th|15th|16th|17th|tenth|eleventh|twelfth|thirteenth|fourteenth|
        fifteenth|sixteenth|seventeenth) birthday / sweet sixteen / quinceañera* / (born|birth) in (2010|2011|2012|2013|2014|2015|2016|
        2017|2018|2019|2020|2021|2022|2023|2024|2025|2026) / [just] (turned|turning|turns|almost|nearly|soon) (10|11|12|13|14|15|16|17|
        ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) / foster (daughter|son|child)* / junior (choir|ballet|gymnast*) /
        choirboy*""",
    "fr": """(en|de|classe de|élève de) (cp|ce1|ce2|cm1|cm2|6e|5e|4e|3e|6ème|5ème|4ème|3ème|sixième|cinquième|quatrième|troisième) /
        (au|du|en) (collège|lycée|primaire|maternelle) / uniforme scolaire / uniforme d'écoli* / pas encore (majeur*|18 ans|dix-huit
        ans) /
        avant (ses|sa) (18|dix-huit|16|seize) ans / écolier* / prépubère* / puberté""",
    "es": """(primero|segundo|tercero|cuarto|quinto|sexto|séptimo|octavo|noveno) (de|grado) [la] [primaria|secundaria|eso|básica] /
        de la eso /
        (primaria|secundaria|preparatoria) / uniforme (escolar|de colegiala) / quinceañera* / (aún|todavía) no (cumple|tiene) (18|
        dieciocho|16|dieciséis) / no es mayor de edad / antes de cumplir (los|sus) (18|dieciocho) / escolar* / alumna de instituto""",
    "de": """(viert*|fünft*|sechst*|siebt*|acht*|neunt*|zehnt*|elft*|4.|5.|6.|7.|8.|9.|10.|11.) klasse / *klässler*
        / schuluniform* / schulkind* / schulklasse / (grundschule|realschule|mittelschule|hauptschule|gesamtschule) / konfirmand* / noch
        nicht (volljährig|18|achtzehn|16|sechzehn) / noch keine (18|achtzehn|16|sechzehn) / vor ihrem (18.|achtzehnten|16.|sechzehnten)
        geburtstag / (12.|13.|14.|15.|16.|17.) geburtstag / unter (16|18|achtzehn|sechzehn) / pubertät / pflegetochter / schulmädel*""",
    "it": """(prima|seconda|terza) (media|elementare|liceo) / (quarta|quinta) elementare / scuol* (media|medie|elementar*|superior*) /
        uniforme scolastica / divisa scolastica / non ancora (maggiorenne|18 anni|diciottenne) / prima dei (18|diciotto) anni /
        pubertà""",
    "pt": """(primeiro|segundo|terceiro|quarto|quinto|sexto|sétimo|oitavo|nono|5º|6º|7º|8º|9º) ano / ensino
        (fundamental|médio|básico) / uniforme
        (escolar|de colegial) / ainda não (tem|fez|completou) (18|dezoito|16|dezasseis|dezesseis) / debutante* / aluna da escola""",
    "nl": """groep (3|4|5|6|7|8|zes|zeven|acht) / brugklas* / basisschool* / middelbare school / (eerste|tweede|derde|vierde|vijfde)
        klas /
        schooluniform* / nog geen (16|18|zestien|achttien) / nog niet (meerderjarig|volwassen) / schoolkind*""",
    "pl": """(pierwszej|drugiej|trzeciej|czwartej|piątej|szóstej|siódmej|ósmej) klas* / klas*
        (4|5|6|7|8|czwart*|piąt*|szóst*|siódm*|ósm*) /
        podstawówk* / szko* (podstawow*|średni*) / siódmoklasist* / ósmoklasist* / mundurek szkolny / mundurk* szkoln* / (jeszcze|ma) nie
        (ma 18|ma osiemnast*|skończy*)""",
    "tr": """(birinci|ikinci|üçüncü|dördüncü|beşinci|altıncı|yedinci|sekizinci|dokuzuncu|onuncu|5.|6.|7.|8.|9.|10.) sınıf* /
        ilkokul* / lise
        öğrenci* / okul (üniforması*|forması*) / henüz (18|on sekiz|on sekizini|reşit) / reşit değil""",
    "ru": """(перв*|втор*|треть*|четверт*|четвёрт*|пят*|шест*|седьм*|восьм*|девят*|десят*|5|6|7|8|9|10|11) (класс|классе|класса) /
        (перво|второ|третье|четверо|пяти|шести|семи|восьми|девяти|десяти|одиннадцати)классни* / школьн* форм* / школьник* / ещё нет (18|
        восемнадцати|16) / нет восемнадцати / младше (16|18) / пятиклассни* / шестиклассни* / семиклассни* / восьмиклассни* /
        девятиклассни* / десятиклассни*""",
    "ar": """الصف (الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر) / المرحلة
        (الابتدائية|المتوسطة|الإعدادية|الثانوية)
        / (زي|الزي) (مدرسي|المدرسي) / لم تبلغ (الثامنة عشرة|18|سن الرشد) / لم يبلغ (الثامنة عشرة|18|سن الرشد)""",
    "hi": """(पाँचवीं|पांचवीं|छठी|सातवीं|आठवीं|नौवीं|दसवीं) / कक्षा (5|6|7|8|9|10|पाँच|छह|सात|आठ|नौ|दस) / स्कूल (यूनिफॉर्म|ड्रेस|की
        छात्रा) / 18 से कम""",
    "ja": """(中|小|高)(1|2|3|一|二|三|１|２|３) / (小学|中学|高校)(一|二|三|四|五|六|1|2|3|4|5|6)年 / ランドセル / セーラー服 /
        女子校生 / 未満の / 思春期""",
    "zh": """初(一|二|三) / (读|上|念|在)高(一|二|三) / (小学|小学校|中学) / (一|二|三|四|五|六|七|八|九)年级 / 校服 /
        未满(十八|18|十六|16|十四|14)""",
    "ko": """(중|고)(1|2|3) / (초등학교|중학교|고등학교) / 교복 / 미성년 / 만 (18|십팔)세 미만 / 아직 (18|열여덟)""",
}
"""Of unknown age at a university, at a class of adults or among friends: not here."""
