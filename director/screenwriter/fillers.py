"""Words of a request that say nothing of what is to be seen: that ask for a film, praise it, name its kind, its place or its length.

A table of languages; in scripts that do not part their words they are taken out of the text, longest first.
"""

from __future__ import annotations

FILLERS = """
en              yet ones fancy everybody post posting posted right thoughts suggestion suggestions inspiration guys folks lately
                recently erm umm currently honestly basically literally actually going-around
                smth sth u ur r boss manager bosses colleague says said say told deadline budget zero euros dollars bucks monday
                tuesday wednesday thursday friday saturday sunday week weekend month a an the it its it's this that those
                these some something anything someone thing things stuff idea ideas whatever
                whichever make makes making made create creates creating do does doing generate give gives get produce film films filming
                shoot need needs want wants wanna would like you your you'd i i'd i'm im me my we us our ours he she they them his her
                could can please pls plz for of to in on at with and or but so if as by from about into up out off is are be been being
                will just only also too very really quite pretty kinda kind sort type lot bit maybe perhaps perfect cool nice good great
                awesome epic amazing interesting best better new fresh viral trendy trending popular engaging catchy fire lit dope sick
                insane crazy unique creative original professional high quality stunning beautiful breathtaking eye-catching wow
                impressive decent proper simple quick fast short long longer shorter little big small tiny full whole complete video
                videos vid vids movie movies clip clips content channel youtube tiktok instagram insta facebook snapchat linkedin twitter
                reel reels shorts post posts story stories feed page account social media website site company business brand product
                service startup launch campaign clients client customers audience followers fans everyone people subscribers viewers
                views likes algorithm trailer teaser promo ad ads advert advertisement commercial spot intro outro explainer documentary
                short-film animation montage cartoon sequence scene scenes shot shots image images picture pictures idk dunno know don't
                dont not no yes yeah yep ok okay well hmm um uh hey hi hello yo thanks thank thx
                thnx ty tysm thanx cheers asap now today tomorrow tonight here there
                go goes going start random surprise test testing tests lol haha same usual again another more one two three four five six
                seven eight nine ten continue continues next last time times before previous previously earlier other version part
                episode season sequel remake redo repeat vibe vibes aesthetic style styles look looks feel feels feeling mood work works
                working try way what whats what's when where which who how why let let's lets put add use using show see help think
                thought got have has had any all every each both say said tell cinematic realistic photorealistic photoreal photorealism
                hyperrealistic anime noir watercolor watercolour cyberpunk vintage retro 3d 2d cgi 4k 8k hd uhd 1080p 720p 60fps fps
                vertical horizontal square portrait landscape widescreen format aspect ratio resolution minute minutes min mins second
                seconds sec secs s m hour half colour color colours colors black white monochrome sepia music soundtrack sound voice
                voiceover voice-over narration narrator caption captions subtitle subtitles title titles loop looping transitions
                transition effect effects drone slow motion slow-motion timelapse camera handheld static minimalist modern dramatic
                hollywood masterpiece award-winning oscar wes anderson tarantino kubrick ghibli pixar disney style-of lens bokeh lighting
                moody 16:9 9:16 1:1 hm mm er pop hook b-roll broll podcast course software app apps platform newsletter blog webinar
                agency consultancy firm event project team office club gym saas tool website's clean artstation lights guess mean means
                stopped stop left should must shall might may blue red green yellow orange purple pink grey gray loud dialogue dialog
                spoken words word text screen minute's length duration total under over max maximum around approx approximately exactly
                urgent urgently deadline tonight's bold sleek premium luxury elegant edgy playful dynamic energetic upbeat powerful
                impactful memorable scroll-stopping attention grabbing attention-grabbing strong compelling storytelling branding
                brand-new slick polished smooth crisp sharp vivid vibrant colorful colourful bright dark light warm cold soft
                masterclass-like tier level next-level yup nope nah sure fine whatever's anyone anybody somebody someone's everything
                nothing nobody somewhere somehow something's post-worthy instagrammable tweet threads bluesky x snap twitch discord
                patreon pitch deck investors investor sales marketing generic default standard basic normal regular typical ordinary
                default-ish prompt prompts ai model generator director first third final later once worse different finish finished begin
                beginning end ending started come coming back send sent deliver ready done did didn't doesn't isn't wasn't aren't won't
                wouldn't couldn't shouldn't can't cannot ive id ill youre thats theyre were theres heres gonna gotta lemme gimme without
                produce producing produced asset assets deliverable deliverables stakeholder stakeholders audiovisual emotional quality
                within between after during while until since then than yesterday monday friday week month year morning afternoon evening
fr              d'avance avance moderne dynamique énergie énergique chaleureux chaleureuse jolie joli sublime magnifique
                pro professionnel professionnelle impactant impactante promotionnel promotionnelle présentation attractif accrocheur qui
                donne
                envie aimer plaise plaît tout monde gens
                un une le la les des du de d l à a au aux et ou en pour sur dans avec sans moi me mon ma mes notre nos votre vos ton ta
                tes je tu il elle on nous vous ils ce cette ces ça cela c qui que quoi quelque chose n'importe truc trucs faire fais fait
                faites crée créer créez crer génère générer donne donnez veux voudrais aimerais faut besoin film films vidéo vidéos video
                clip court métrage petit petite cool super bien beau belle génial sympa top stylé original viral virale chaîne compte
                réseaux sociaux youtube tiktok instagram secondes seconde minute minutes s'il te plaît svp stp merci bonjour salut comme
                dernière fois même suite continue continuer encore autre idée sais pas ne rien juste style vertical noir blanc musique
                bon format contenu français française anglais calme douce grave chaude féminine masculine femme homme voix off
                sous-titres narrateur narratrice attention urgent cadre fixe couleur courte chouette incroyable fou folle drôlement
                nouveau nouvelle génialissime rapide sympathique
es              moderno moderna energía energético dinámico dinámica profesional atractivo atractiva promocional presentación llamativo
                impactante emotivo emotiva antemano alegre original creativo creativa gente guste gustar a
                todos
                un una el la los las unos unas de del a al y o en para por sobre con sin mi mis tu tus su nuestro nuestra me te lo se yo
                nos que qué algo cualquier cosa cosas haz hacer hazme hagan haga crea crear genera generar dame quiero necesito quisiera
                video vídeo videos vídeos película clip corto cortometraje contenido canal cuenta redes sociales youtube tiktok instagram
                chulo guay porfa genial bonito bueno buena bien viral increíble mola segundos segundo minuto minutos favor gracias hola como
                última vez mismo misma sigue continúa continuar otro otra más idea no sé nada solo estilo vertical blanco negro música
                formato anuncio español española castellano inglés suave cálida grave femenina masculina voz narrador narradora
                subtítulos urgente atención color corta cortito divertido guapo chévere padre bacán rápido nueva nuevo impresionante
de              langer lange langes modern modernes moderner dynamisch dynamisches energie professionell professionelles
                ansprechend ansprechendes einladend
                vorstellung
                imagefilm frisch frisches originell originelles kreativ kreatives leute gefällt allen besonderes besonders
                ein eine einen einem einer der die das den dem des ich du er sie es wir ihr mir mich dir uns euch mein meine meinen
                meinem unser unsere für von zu zum zur auf in im mit ohne und oder über an am bei irgendwas irgendetwas etwas was
                irgendein irgendeine mach mache machen macht erstell erstelle erstellen gib brauche brauchen will möchte hätte gern gerne
                film filme video videos clip kurzfilm inhalt content kanal cool cooles coole tolles toll schönes schön gutes gut geiles
                geil krasses mega viral virales bitte danke hallo hi sekunden sekunde minute minuten wie letztes mal letzte woche wieder
                nochmal weiter mach's keine ahnung egal halt einfach nur stil hochformat schwarz weiß musik youtube tiktok instagram
                werbung werbespot spot deutsch deutsche deutscher englisch ruhig ruhige warm warme tief tiefe weiblich männlich stimme
                sprecher erzählerin untertitel achtung dringend farbe reklame kurzes kurzer kurze neues neuer nettes netter spannendes
                interessantes krasser lässiges beeindruckendes schnelles kleines kleiner hübsches
it              moderno moderna energia dinamico dinamica professionale accattivante promozionale presentazione originale creativo creativa
                fresco simpatico simpatica piaccia tutti gente emozionale anticipo
                un una uno il lo la i gli le di del della da a al alla e o in per su con senza mio mia mi ti ci io qualcosa qualcuna cosa
                fai fare fammi crea creare genera dammi voglio vorrei serve bisogno video film clip corto filmato contenuto canale pagina
                youtube tiktok instagram bello bella figo carino buono virale secondi secondo minuto minuti favore grazie ciao come
                l'ultima ultima volta stesso continua ancora altro idea non so niente solo stile verticale bianco nero musica che
                italiano italiana inglese calda calma grave dolce femminile maschile voce narrante narratore sottotitoli attenzione
                urgente colore breve figata carina nuovo nuova veloce interessante fantastico
pt              moderno moderna energia dinâmico dinâmica profissional atraente promocional apresentação original criativo criativa
                bonito bonita antecipadamente desde já pessoas gostem todos
                um uma o a os as de do da dos das em no na para pra por e ou com sem meu minha me eu nós nosso algo alguma coisa qualquer
                faz faça fazer crie criar gere gera dá quero queria preciso vídeo video vídeos filme clipe curta conteúdo canal perfil
                youtube tiktok instagram legal bacana bonito bom boa viral top incrível segundos segundo minuto minutos favor obrigado
                obrigada oi olá como última vez mesmo mesma continua continue outro outra mais ideia não sei nada só estilo vertical
                preto branco música que português portuguesa inglês suave calma grave feminina masculina voz narrador narradora legendas
                aí aqui tipo bem urgente atenção cor curto massa interessante novo nova rápido maneiro fantástico
nl              modern energie dynamisch professioneel aantrekkelijk origineel creatief alvast vrolijk vrolijks bijzonders
                een de het ik je jij we wij mij me mijn ons onze iets wat leuk leuks tof vet cool gaaf mooi goed maak maken doe geef wil
                nodig heb video film filmpje clip content kanaal voor van op in met zonder en of te seconden minuut minuten graag
                alsjeblieft bedankt hallo zoals vorige keer weer verder zelfde idee weet niet geen youtube tiktok instagram stijl
                nederlands nederlandse engels rustig rustige warm warme stem verteller ondertiteling let kort korte nieuw nieuwe snel
                interessant grappigs moois
pl              nowoczesny nowoczesnego energia energią dynamiczny profesjonalny ładny ładne ładnego z góry dziękuję
                ciekawego wesołego oryginalny kreatywny mojej firmy
                zrób zrob stwórz film filmik wideo klip coś cos fajnego fajne dla mnie mojego na kanał mój do i w z jak ostatnio to samo
                sekund minut proszę nie wiem chcę o youtube polsku polski angielsku spokojny ciepły głos lektor napisy uwaga fajny
                ciekawy ciekawe krótki krótkie nowy super
tr              bir video film yap yapın bana benim kanalım için havalı güzel şey lütfen saniye dakika geçen sefer gibi aynısı devam et
                bilmiyorum ilginç türkçe ingilizce sakin sıcak ses altyazı dikkat kısa yeni komik hızlı
ru              сделай сделайте создай создайте мне нам нужно нужен хочу видео видос ролик фильм клип что-то что нибудь крутое классное
                интересное прикольное для моего моей канала ютуб тикток как в прошлый раз то же самое продолжай продолжи дальше секунд
                минут пожалуйста и на не знаю просто какой-нибудь какое-нибудь ещё еще мой контент снять сними русском русский английском
                внимание срочно спокойный тёплый женский мужской голос озвучка субтитры титры вертикальный цвет рекламный крутой крутая
                классный классная интересный прикольный прикольная красивый красивое красивая короткий короткое короткая маленький
                хороший хорошее новый новое вирусный эпичный
ja              動画 映像 ビデオ 映画 作って 作成 ください 下さい お願い 何か なにか なんか いい感じ かっこいい 面白い おもしろい すごい
                バズる バズり やつ もの 適当 チャンネル チャンネル用 私の 僕の 用の 前回 同じ 続き もう一 短い 秒 分 を の に で は が な
                と も して ほしい 欲しい みたいな よろしく えっと わからない 縦 横 お願いします もう一つ もう一回 秒間 日本語 英語 全
                合計 字幕 ナレーション 語り
zh              视频 影片 短片 电影 制作 做 拍 来 给我 帮我 请 一个 个 弄 什么 随便 酷 好看 有趣 有意思 火 爆款 的 我 频道 账号 抖音 发
                上次 一样 继续 再 谢谢 想要 要 点 东西 秒 分钟 不知道 吧 一 搞 能 会 那种 竖屏 秒钟 中文 英文 字幕 旁白 用 配 加 带 有 无
ko              동영상 영상 비디오 영화 만들어 줘 주세요 제작 해 뭔가 멋진 재미있는 재밌는 아무거나 내 제 채널 용 유튜브 을 를 의 에
                지난번 처럼 똑같이 같은 계속 다시 초 분 짧은 그냥 것 거 좀 하나 한국어 영어 자막 내레이션 으로 로
hi              वीडियो विडियो फिल्म फ़िल्म बनाओ बनाइए बना दो दीजिए एक कुछ अच्छा बढ़िया मस्त मेरे मेरा चैनल के लिए का की को पिछली बार जैसा
                जारी रखो कृपया सेकंड मिनट मुझे चाहिए शानदार सा हिंदी हिन्दी में
ar              فيديو فيلم مقطع اصنع اعمل أنشئ لي شيء شيئا شيئًا رائع جميل حلو لقناتي قناتي من فضلك مثل المرة السابقة الماضية استمر أكمل
                أريد ثانية دقيقة قصير عن في على ما يوتيوب تيك توك بالعربية العربية صوت
"""

# what a request that goes on from another film says
BACK = (
    r"\b(?:same|like|as) (?:\w+ ){0,3}(?:last|before|previous\w*|yesterday|usual|earlier)\b|\bcontinue\b|\bthe usual\b|"
    r"\b(?:next|another) (?:one|part|episode|video)\b|\bpart (?:2|two|ii)\b|\bredo\b|\bagain\b|\bcomme (?:la dernière fois|d'habitude)|"
    r"\bwie (?:letztes mal|immer|beim letzten)|\bcomo (?:la última vez|da última vez|siempre)|\bcome l'ultima volta|"
    r"前回|上次|지난번|в прошлый раз|المرة السابقة|पिछली बार|vorige keer|ostatnio|geçen sefer|続き|继续|계속"
)
