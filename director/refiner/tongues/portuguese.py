"""Portuguese cue words. The language of the table is in director.refiner.phrases; a value is written as axis.value."""

from director.refiner.tongues import broader, further
from director.refiner.tongues.tongue import Tongue

CUES = """
time.night      (noite|noites|meia-noite|madrugada|noturno|noturna|noturnas) [cerrada|estrelada|escura|profunda|sem lua|sem estrelas|
                alta]* / céu (estrelado|cheio de estrelas|repleto de estrelas) / sob as estrelas / (uma|duas|três|quatro) da (manhã|
                madrugada)
time.moon       lua (cheia|crescente|minguante|brilhante|prateada) / (luz|luar) da lua / luar / ao luar
time.noon       meio-dia [ofuscante|escaldante|ensolarado|em ponto]* / (pleno|plena) meio-dia / sol (a pino|do meio-dia|no zênite|no
                alto|a prumo)
time.day        (plena luz do|pleno|luz do) dia / luz do dia / sol (radiante|brilhante|escaldante|ofuscante|forte|ardente|intenso|
                brilha|inunda|de rachar) [~] / ensolarad* / raios de sol
time.morning    (manhã|manhãs|matinal|matutino|matutina) [ensolarada|clara|fria|cedo]* / (seis|sete|oito|nove|dez) da manhã / de
                manhãzinha / manhã cedo
time.afternoon  (tarde|tardinha) [ensolarada|quente|de verão]* / (duas|três|quatro) da tarde
time.dawn       (amanhecer|alvorada|aurora|alvorecer|amanhece) / nascer do sol / sol nascente / raiar do dia / primeiras luzes [do dia|
                da manhã]*
time.dusk       (entardecer|crepúsculo|anoitecer|entardece) [dourado]* / pôr do sol / pôr-do-sol / sol poente / hora (azul|dourada)
time.mention    boa (noite|tarde) / bom dia / (mesa|vida|clube|camisa) (de noite|noturno|de cabeceira|noturna) / (mais|muito|tão) tarde
                / da noite para o dia / vestido de noite
season.winter   (inverno|invernal|janeiro gelado|dezembro gelado) [rigoroso|gelado|nevado]* / (neve|nevasca|nevando|nevado|nevada|
                nevados) [espessa|profunda|fresca|por toda parte|fofa]* / tempestade de neve / (congelado|congelada|congelados|gelo|
                geada|pingentes de gelo) [~] / flocos de neve / abaixo de zero / boneco* de neve
season.summer   (verão|veranil|estival|julho quente|canícula) [escaldante|quente|tropical]* / (calor|sol) (sufocante|escaldante|
                abrasador|tórrido|de verão|infernal|insuportável) / onda de calor / (trinta|quarenta) [e ~] graus / cigarras
season.spring   (primavera|primaveril) [~] / (cerejeiras|amendoeiras|macieiras|árvores|ipês) (em flor|floridas) / flores de cerejeira
season.autumn   (outono|outonal|outonais) [dourado]* / folhas (secas|caídas|douradas|vermelhas|de outono|outonais|amarelas)
season.mention  neve [se] (derrete|derretendo) / (gelo seco|cubos de gelo|pedras de gelo) / (esportes|jogos) de inverno / branc* como a
                neve / globo de neve / branca de neve
sky.clear       céu [completamente|totalmente|azul]* (limpo|azul|sem nuvens|sem uma nuvem|sereno|aberto|claro|límpido|sem uma única
                nuvem) [sem (nuvens|uma nuvem|uma única nuvem)]* / (sem|nem) [uma]* [única|só]* nuve* / (solo|terra|chão) (seco|seca|
                rachado|rachada|árido|árida|ressecada) / (seca) severa / tempo (bom|seco|firme)
sky.wet         (chuva|chuvas|aguaceiro|temporal|tempestade|chuvoso|chuvosa|garoa|dilúvio|granizo|chuvarada|pé-d'água|monção|trovoada|
                toró) [torrencial|torrenciais|intensa|forte|fina|incessante|de verão]* / chove [a cântaros|muito|sem parar|forte]* /
                chovendo / (céu) (nublado|encoberto|cinzento|carregado|fechado) / nuvens (negras|escuras|carregadas|de chuva|cinzentas)
                / relâmpagos / debaixo de chuva
sky.fog         (neblina|nevoeiro|névoa|bruma|cerração) [densa|denso|espessa|espesso|cerrado|total]* / visibilidade (zero|nula)
wind.calm       (sem|nem) [um|uma]* [sopro|pingo|única]* [de]* (vento|brisa|aragem) / nem uma folha se (mexe|move) / (mar|lago|água)
                (calmo|calma|parado|parada|como um espelho|imóvel|espelhado) / calmaria / ar parado
wind.windy      (vento|ventos|vendaval|ventania|furacão|rajadas|tornado) [forte*|furioso*|violento*|violentas|uivante*|feroz|sopra|
                açoita|uiva|arranca|de vento|gelado]*
place.in        (interior|interiores|ambiente fechado|espaço fechado) / (num|numa|no|na|dentro de um|dentro de uma|dentro do|dentro da|
                em um|em uma) [~] (porão|cozinha|bunker|elevador|submarino|quarto|escritório|caverna|adega|sótão|cela|sala|cave|galpão)
                [fechado|fechada|sem janelas|sem janela]* / portas fechadas / entre quatro paredes
place.out       (exterior|exteriores|externa) / ao ar livre / a céu aberto / lá fora / (num|numa|no|na|no meio de um|no meio de uma|no
                meio do|no meio da|em um|em uma) [~] (campo|pradaria|prado|floresta|deserto|praia|montanha|mar|colina|oceano|vale|pasto|
                clareira|penhasco) [aberto|aberta|de ~]*
world.underwater (debaixo|embaixo) (d'água|da água|do mar) / submarin* / fundo do (mar|oceano) / recife* [de coral|de corais]*
world.desert    (deserto|saara|gobi|atacama|dunas) [de areia|do saara|árido]*
world.space     (espaço sideral|espaço exterior|órbita|gravidade zero) / superfície (lunar|de marte|da lua) / em marte / na lua
world.jungle    (selva|floresta tropical|amazônia|mata atlântica|manguezal|floresta amazônica) [densa|fechada]*
world.polar     (antártida|antártica|ártico|polo norte|polo sul|groenlândia|icebergs|tundra)
world.city      (arranha-céus|metrópole|megalópole|centro da cidade) / (rua|ruas|centro|coração|metrô|praça) de (paris|nova york|tóquio|
                londres|são paulo|lisboa|manhattan|berlim)
world.peak      (cume|pico|topo) (da montanha|nevado|do monte ~|do everest)
crowd.none      (deserto|deserta|desertos|desertas|desabitad*|despovoad*) / (ninguém|nenhuma pessoa|nem uma alma|nenhuma alma|vivalma)
                [à vista|por perto|nas arquibancadas]* / sem (ninguém|gente|pessoas|público|vivalma|uma alma) / (rua|ruas|praça|estação|
                praia|sala|estádio|arquibancadas|teatro|cidade|metrô|bar|corredor|palco) [completamente|totalmente]* (vazio|vazia|
                vazios|vazias|deserto|deserta) / (completamente|totalmente) (sozinho|sozinha|vazio|vazia|deserta|deserto)
crowd.many      (multidão|multidões|aglomeração) [enorme|eufórica|barulhenta|de ~]* / (lotado|lotada|lotados|lotadas|apinhad*|
                abarrotad*|superlotad*|movimentad*) [de (gente|turistas|público|pessoas)]* / (cheio|cheia|cheios) de (gente|turistas|
                pessoas|público) / (centenas|milhares|dezenas de milhares) de (pessoas|espectadores|turistas|torcedores|fãs|foliões) /
                mil (espectadores|pessoas|torcedores) / ombro a ombro
crowd.mention   cheio de gente na memória
motion.static   (câmera|câmara|plano|enquadramento|quadro) [está|é|permanece|fica|continua|totalmente|completamente|absolutamente|
                sempre|parada|e]* (fixa|fixo|imóvel|estática|estático|parada|travada|parado) [no|num|sobre|em]* [tripé|um tripé]* [o
                tempo todo|do início ao fim]* / (no|num|em|sobre) [um|o]* tripé / sem [nenhum]* movimento* de (câmera|câmara) / (câmera|
                câmara) não se (move|mexe) [nunca|em momento algum]*
motion.moving   (câmera|câmara|drone|steadicam) [que|se|não para de|lentamente|rapidamente|constantemente|nos|também]* (gira|girando|
                segue|seguindo|avança|recua|voa|voando|sobrevoa|move|movendo|movimenta|desloca|varre|orbita|percorre|persegue|contorna|
                desce|sobe|acompanha|desliza|atravessa|circula) [...] / (travelling|panorâmica|dolly) [rápida|lenta|lateral|circular]* /
                (câmera|câmara) (na mão|no ombro|móvel|tremida)
inout.in        (se aproxima|aproxima-se) [lentamente|rapidamente|devagar|dela|dele]* / zoom (in|para dentro|de aproximação) / (câmera|
                câmara) [se]* (aproxima|aproxima-se) [lentamente|rapidamente|devagar]* [do|da|de|dela|dele]* [~] / (câmera|câmara)
                avança / aproximação lenta
inout.out       (se afasta|afasta-se) [lentamente|rapidamente|devagar|dela|dele]* / zoom (out|para fora|de afastamento) / (câmera|
                câmara) [se]* (afasta|afasta-se) [lentamente|rapidamente|devagar|dela|dele|em grande velocidade]* [do|da|de|dela|dele]*
                [em grande velocidade]* / (câmera|câmara) recua
leftright.left  (câmera|câmara|panorâmica|travelling) [~]* (para a|à) esquerda / da direita para a esquerda
leftright.right (câmera|câmara|panorâmica|travelling) [~]* (para a|à) direita / da esquerda para a direita
size.close      (primeiro|primeiríssimo|grande) [primeiro]* plano [de|do|da]* / plano (detalhe|fechado) / close / close-up / close-up
                extremo / plano-detalhe / superclose
size.wide       plano (geral|aberto|panorâmico|amplo) [de ~]* / grande plano geral / vista (panorâmica|geral)
size.full       plano inteiro / corpo inteiro / da cabeça aos pés
angle.low       (contra-plongée|contraplongê|contra-picado|ângulo baixo) / de baixo para cima / (visto|vista|filmado|filmada) de baixo /
                rente ao chão
angle.high      (plongée|plongê|picado|ângulo alto) / vista aérea / (visto|vista|filmado|filmada) (de cima|do alto) / de cima para baixo
                / plano zenital
angle.eye       (na|à) altura dos olhos
pov.first       (câmera|câmara) subjetiva / primeira pessoa / através dos olhos [dele|dela]*
pov.third       terceira pessoa
lens.short      [lente]* (grande-angular|grande angular|olho de peixe|ultra-angular) / lente macro [encostada ~ ~]* / macro
lens.long       [lente]* teleobjetiva [de ~ mm]* / tele-objetiva
speed.slow      (câmera|câmara) lenta [extrema]* / em câmera lenta / (slow motion)
speed.fast      (câmera|câmara) rápida / (time-lapse|timelapse|hyperlapse) / (imagem|vídeo) aceler* / acelerad*
speed.real      tempo real / velocidade (normal|real)
colour.mono     preto-e-branco [puro|granulado|contrastado]* / preto e branco / monocrom* / tons de cinza / sépia / sem cor*
colour.vivid    cores [muito|super|bem]* (vivas|vibrantes|saturadas|intensas|brilhantes|berrantes|fortes|neon) / (multicolorid*|
                colorid*) / explosão de cores / (vermelho|azul|verde|amarelo|rosa|turquesa) (intenso|brilhante|vivo|saturado)
colour.muted    (cores|tons) (apagadas|desbotadas|pálidas|dessaturadas|apagados|desbotados)
palette.warm    (tons|cores|luz) (quentes|quente) / luz dourada
palette.cool    (tons|cores|luz) (frios|frias|fria|azulada)
light.dark      (escuridão|penumbra|breu|trevas) [total|absoluta|completa]* / (muito|completamente|totalmente) escur* / (quarto|sala|
                corredor) escur* / às escuras / iluminad* (só|apenas|somente) por uma vela
light.bright    (muito|fortemente|intensamente|bem) iluminad* / (luz|iluminação) (brilhante|intensa|ofuscante|forte|de estúdio|uniforme)
                / (inundad*|banhad*) de luz
medium.photo    foto-realis* / fotorrealis* / hiper-realis* / ultra-realis* / ultrarrealis* / (imagem|ação|filmagem) real / live-action
                / ultra-realis* / estilo documentário / realista / atores reais / imagens reais
medium.cartoon  desenho animado / desenhos animados / (estilo) pixar / cartoon
medium.2d       (anime|mangá|animação 2d|desenhado à mão|desenhada à mão|ghibli|história em quadrinhos)
medium.cgi      (animação|render|imagens) (3d|por computador) / cgi
medium.clay     (massinha|plasticina|stop-motion|claymation|argila|massa de modelar)
medium.water    aquarela*
medium.oil      (pintura a óleo|óleo sobre tela)
medium.ink      (nanquim|sumi-e|tinta da china)
medium.sketch   [todo|toda|inteiramente]* [desenhad*]* [a|em|com]* (carvão|lápis|giz|esboço) [~]
medium.pixel    pixel-art / (8|16)-bits / pixelad*
medium.lowpoly  [todo|toda|inteiramente|construíd*|feit*|de|com]* [peças de|blocos de|tijolos de]* (lego|low-poly|minecraft|voxels)
medium.paper    (papel recortado|recortes de papel|origami)
medium.textile  (feltro|tricô|crochê|bordado|bordada)
medium.mosaic   (mosaico|vitral) [~]
medium.cubist   cubis*
medium.impression impressionis*
medium.cyber    (cyberpunk|vaporwave)
aspect.tall     (formato|vídeo) (vertical|retrato) / 9:16
aspect.wide     (formato|vídeo) (horizontal|paisagem|panorâmico) / cinemascope / 16:9
aspect.square   (formato) quadrado / 1:1
take.one        plano-sequência / (uma|numa) única tomada / sem cortes
take.cuts       (montagem|cortes) (rápida|rápidos|frenética)
clarity.clean   (imagem|nitidez) (nítida|perfeita|impecável|cristalina|4k|8k) / alta definição
clarity.rough   (fita|imagem|grão) (vhs|granulada|borrada|degradada) / vhs / película riscada
sound.silent    silêncio (total|absoluto|completo|sepulcral) / sem [nenhum]* (som|ruído|barulho) / filme mudo
sound.loud      (música|barulho|estrondo) (ensurdecedor|ensurdecedora|altíssima|no volume máximo|alta|estrondosa) / (gritaria|estrondo)
                / no último volume / no volume máximo
music.none      sem música / nenhuma música
music.some      música (alta|ensurdecedora) / (música|trilha sonora|melodia|canção|orquestra|samba) (épica|alegre|suave|eletrônica|
                clássica|animada|toca)
speech.none     sem (diálogo|diálogos|palavras|fala|falas|voz) / ninguém fala
speech.some     (voz off|voz em off|diálogo|narrador|narração) [~]
words.none      sem (texto|legendas|títulos)
words.some      (legendas|texto|título) [na tela|gigante]*
mood.noir       (clima|atmosfera|tom|ambiente) [muito|~] (sombrio|sombria|lúgubre|inquietante|sinistro|sinistra|opressivo|opressiva|
                melancólico|melancólica|de terror|assustador|assustadora)
mood.sweet      (clima|atmosfera|tom|ambiente) [muito|~] (alegre|festivo|festiva|divertido|divertida|leve|acolhedor|acolhedora|
                romântico|romântica)
era.old         (idade média|medieval|renascimento|antiguidade|roma antiga|antigo egito|época vitoriana|pré-história|século (xv|xvi|
                xvii|xviii|xix)|anos (vinte|trinta|quarenta|cinquenta|20|30|40|50)|historicamente (exato|fiel)|de época) [~] / nada
                moderno / sem anacronismos
era.new         (futurista|futuristas|futuro distante|ficção científica|cyberpunk|contemporâne*|moderno|moderna|século xxi)
era.new?        (smartphone*|computador*|notebook*|celular*|telemóvel*|drone*|tela* de led|telão de led|tablet*|neon|televisão|
                arranha-céus|carro* elétrico*|patinete* elétrico*|fones de ouvido|selfie*)
state.asleep    (dorme|dormem|dormindo|adormecido|adormecida|ronca) [profundamente|tranquilamente|como uma pedra]*
state.active    (corre|correm|correndo|dança|dançam|dançando|salta|saltando|pula|pulando|galopa|nada|escala|pedala|patina|caminha|
                gesticula) [a ~ ~|sem parar|por toda parte|a toda velocidade|de alegria|freneticamente]*
state.sitting   (sentado|sentada|sentados|sentadas) [imóvel]*
state.standing  (de|em) pé
state.still     (imóvel|imóveis|parado|parada|petrificado) [como uma estátua]* / sem se mexer
state.glad      (ri|rindo|riem|sorri|sorrindo|sorridente|gargalha) [às gargalhadas]*
state.sad       (chora|chorando|choram|soluça|soluçando) [copiosamente]* / em lágrimas / aos prantos
state.old       (idoso|idosa|velho|velha|ancião|anciã|octogenário)
state.young     (jovem|menino|menina|bebê|criança|adolescente)
state.mention   (velho|velha|velhos|velhas) (farol|porto|casa|ponte|árvore|livro|barco|trem|carro|moinho|bar|rádio|bonde|cidade|rua|
                relógio|gato|cachorro|cavalo|fábrica) / (não|de|para|quase) nada / nada (moderno|mais|de)
"""

TONGUE = Tongue(
    name="Portuguese",
    cues=CUES + further.PORTUGUESE + broader.PORTUGUESE,
    small="o a os as um uma uns umas de do da dos das e em no na nos nas num numa com seu sua seus suas que é está se por para ao "
          "à como mais mas sem sobre sob entre desde até muito todo toda enquanto homem mulher menina menino gato cachorro câmera "
          "luz rua cidade mar velho velha plano céu onde quando ele ela dois duas três cada nem não dela dele mesmo tempo",
    change=r"então|depois|em seguida|mais tarde|antes (?:de|que)|até(?: que)?|(?:torna-se|se torna|transforma-se|se transforma|vira|"
           r"vai virando|converte-se)|pouco a pouco|aos poucos|gradualmente|de repente|no início|no começo|no fim|no final|"
           r"finalmente|por fim|quando|assim que|uma vez que|dá lugar|passa (?:de|do|da|a|para)|d[oa] \w+ (?:ao|à|para) \w+|"
           r"de \w+ (?:a|para) \w+|começa|termina|acaba|seguid\w+ (?:de|por)|acorda|desperta|adormece|altern\w+|cai a (?:noite|"
           r"tarde)|surge|aparece|desaparece|primeiro|já não|tomada \d|cena \d|plano \d|cada vez mais",
    meanwhile=r"enquanto|ao longe|lá fora|do lado de fora|pela janela|atrás d[oa]s? (?:janela|vidro)\w*|ao fundo|acima|abaixo|além|"
              r"ao redor|ao lado|outr[oa]s?|um deles|à esquerda|à direita|em primeiro plano|no horizonte|reflet\w+|reflex\w+",
    unless=r"exceto|salvo|menos|com exceção|só [oa]s?|apenas [oa]s?|únic\w+ \w+|mistura\w*|colagem|contrast\w*|fusão|encontro|"
           r"tela dividida|inspirad\w+|ou então|ou|metade",
    never=r"(?:(?:não|nem|nunca|jamais|sem|nenhum\w*|nada|ninguém|tampouco)(?: (?:de|do|da|o|a|os|as|um|uma|é|em|há|tão|muito|que|"
          r"se))*|em vez (?:de|do|da)(?: um| uma)?|longe d[eoa])(?: ?[\w-]+){0,1}\s*$",
    like=r"(?:como|parecid\w+ com|lembr\w+|recorda\w*|evoc\w+|sonh\w+|imagin\w+|memória\w*|conta\w* (?:de|sobre)|fala\w* (?:de|"
         r"sobre)|cant\w+ sobre|intitulad\w+|chamad\w+|pensa\w* em|esper\w+|antes d\w|depois d\w|após)(?: [\w'’-]+){0,4}\s*$",
    pictured=r"álbum|alb[uo]m\w*|cartaz(?:es)?|quadros?|fotos?|fotografias?|pinturas?|telas?|tv|televis\w+|livros?|postais|"
             r"cartões-postais|murais|mural|pôsteres|pôster|globos? de neve|estátuas?|brinquedos?|camisetas?|desenhos?|marionetes?|"
             r"maquetes?|tapeçarias?|museus?|selos?|placas?|cortinas?|molduras?|cobertores?|revistas?|pelúcias?|máscaras?|"
             r"fantasias?|abajur\w*|relógios?|sonhos?|vitrines?|parede",
    on=r"(?:em|no|na|num|numa|sobre|de|do|da|com)",
    always=r"ao mesmo tempo|no mesmo (?:instante|momento|plano|quadro)|simultaneamente|o tempo todo|do (?:início|começo) ao fim|"
           r"durante tod[oa]|em cada (?:plano|quadro|imagem)|sempre|constantemente|todo o (?:vídeo|filme|plano)|toda a (?:cena|"
           r"tomada|sequência)|o mesmo \w+|a mesma \w+|estritamente",
    joints=r"e|mas|ou|porém|ao mesmo tempo|também|simultaneamente|no entanto",
    prepositions=r"em pleno|em plena|em um|em uma|no|na|nos|nas|num|numa|em|com|sob|sobre|do|da|dos|das|de|por|pela|pelo|durante|"
                 r"desde|para|como|dentro de|dentro do|todo|toda|totalmente|completamente|inteiramente|estilo|filmad\w+|gravad\w+|"
                 r"ao|à|a",
    articles=r"o|a|os|as|um|uma|uns|umas|seu|sua|este|esta|esse|essa",
    empty="é são está estão fica permanece filme vídeo plano planos cena imagem imagens câmera câmara estilo filmado filmada "
          "gravado gravada o a os as um uma uns umas de do da dos das e ao à em no na nos nas num numa com sob sobre por que todo "
          "toda todos todas totalmente completamente inteiramente ambiente luz momento tempo mesmo mesma muito pleno plena aqui há "
          "se passa acontece sempre ser feito feita seu sua este esta céu formato estética mas ou durante visto vista estritamente "
          "absolutamente apenas somente só início fim sequência para cada tom clima",
    definite=r"(?:os|as|estes|estas|esses|essas|seus|suas|todos os|todas as|exatamente|só|apenas|somente)\s+$",
    numbers={"um": 1, "uma": 1, "dois": 2, "duas": 2, "três": 3, "quatro": 4, "cinco": 5, "seis": 6, "sete": 7, "oito": 8, "nove": 9,
             "dez": 10, "onze": 11, "doze": 12, "quinze": 15, "vinte": 20, "trinta": 30},
    seconds=r"segundos?",
    minutes=r"minutos?",
    lasting=r"dura\w*|duração|vídeo|clipe?|plano|filme|durante|total|máximo|exatamente",
    pronouns=r"ele|ela|eles|elas|o mesmo|a mesma|ao mesmo tempo",
    strict=r"historicamente|estritamente|nada moderno|de época|anacronis\w+|fiel\w*|rigoros\w*|apenas",
)
