"""What whole fields of words say in one breath: how far one sees, what meal is served, which lamps burn, what is heard."""

from director.refiner.phrases import flowing

_NUMBER = ("a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|a hundred|"
           "hundred|"
           "hundreds of|2|3|4|5|6|8|10|15|20|30|40|50|60|80|100|200")
_STOREY = ("2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|18th|20th|23rd|24th|25th|30th|33rd|35th|40th|42nd|45th|50th|"
           "60th|70th|80th|90th|100th|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top|twelfth|twentieth|"
           "thirtieth|fortieth|"
           "fiftieth")
_LAMP = "chandelier+s|lamp+s|light+s|bulb+s|candle+s|lantern+s|floodlight+s|spotlight+s|window+s|torch|torches|neon sign+s"

SKY = f"""
fog        (you|we|one|she|he|they) [can]* see[s]* [no more than|no further than|barely|hardly|only|just|not]* ({_NUMBER}) (metre+s|
           meter+s|feet|paces|
           steps|yards) [at most|ahead|at best|in front|and no more]* / [the]* visibility [is|:|of|down to|under|below|barely|hardly|
           at most|at|no more
           than|less than|only]* ({_NUMBER}) (metre+s|meter+s|feet|paces|steps|yards) / (lost|vanishes|disappears|swallowed) (in|into|
           by) the
           (fog|mist|murk|haze)
clear      [the] (sky|air|weather|visibility|atmosphere) [is|has to be|must be|should be|stays|remains|:]* [absolutely|perfectly|totally]*
           (crystal|glass|gin|pin|razor)-clear / [absolutely]* no (mist|fog|haze|murk) [anywhere|at all|whatsoever|in sight|to be seen]*
"""
VIEW = f"""
far        [the]* visibility [is|stays|of|:|at]* [absolutely|perfectly]* [crystal-clear]* [for|over|to|
           at]* [at least]* ({_NUMBER}) (miles|kilometres|
           kilometers|km|leagues) [~ ~]* / [the]* visibility [is|stays|:]* [absolutely|perfectly]* crystal-clear [for ...]* / (on|
           along) the horizon
           ({_NUMBER}) (miles|kilometres|kilometers|leagues) (off|away|distant) / ({_NUMBER}) (miles|kilometres|kilometers|leagues) (off|
           away|distant)
           / (etched|crisp|sharp|razor-sharp|clear|knife-sharp) (against|on) the horizon
"""
TIME = """
morning?   (breakfast|brunch) (service|rush|buffet|time|crowd)
noon?      (lunch|luncheon) (service|rush|hour|break|crowd|time) / for lunch
evening?   (dinner|supper) (service|rush|hour|crowd|time|guests)
dawn       first (rays|sunrays) (over|on|through|touch|touching|across) ... /
           first [pink|grey|gray|golden|pale|cold|blue|rosy|faint|silver]* light [of (day|dawn|morning)|on the ~]*
noon       [the]* (sundial|sundial's shadow|clock hands|hands of the clock) [~]* [right|exactly|straight|both]* [on|at|point+s to|show+s|
           stand+s
           at|sit+s on]* (twelve|noon)
"""
LIGHT = f"""
bright     (every|all the|each|all) [~]* ({_LAMP}) [in (it|the ~|there|this ~)]* [is|are]* (ablaze|lit|burning|blazing|on|switched on|
           shining|glowing)
           [at full ~|to the full]* / [flat|even|harsh|bright|white|cold|fluorescent|office|surgical|clinical|studio]* (light|lights|
           lighting|glare)
           (reaches|reach|fills|fill|floods|flood) (every|each|the) [last|single|far]* (corner|inch|nook|wall|surface) [of the ~|of ~]*
dark       (you|we|one) can (make out|see) (nothing|nothing at all|not a thing) / not a thing (is|can be) (visible|seen|made out)
"""
PLACE = f"""
in         [on|up on]* the ({_STOREY}) floor [of ...]
out        [out]* on [the|an] [open|top|rolling|windswept|wet]* deck [of ...] / (barefoot|ankle-deep|knee-deep) in [the|a]* [warm|wet|
           white|hot|
           fresh|deep|tall]* (sand|surf|grass|snow|heather|dunes) [of the ~]
"""
COLOUR = """
mono       (no|not one|not a|without [a]*) (third|second|other|further) colour [permitted|allowed|anywhere|at all|
           in the frame]* / cyanotype only /
           (almost|nearly|hardly any|barely any|no|zero) saturation [left|at all]*
vivid      (hyper|super|over|ultra)-saturated [~]
"""
MEDIUM = """
paper      cardboard (forest|world|city|sea|ocean|landscape|town|village|jungle|set) /
           shadow-(puppet+s|theatre|theater|play) [theatre|theater|film|play|show]* [, black silhouettes ...]
lowpoly    wire-frame [vector|arcade|monitor|green|mesh|look|model|render]*
pop        [glossy|chrome|shiny]* y2k [pop|chrome]* (graphic+s|aesthetic|look|art|style|design) [with ...]
oil        [delicate|ornate|gilded|pastel]* (rococo|baroque|renaissance|romantic) [pastel|oil|court|landscape]* (painting|canvas|portrait)
sketch     finger-painted [by ...] / (scribbled|crayoned|doodled|chalked) [by ...]
print      [faded|gilded]* (persian|mughal|rajput|ottoman|illuminated) miniature [painting]* [with ...] / [bold|red|flat]* (halftone|
           half-tone) [comic|print|dots|look]*
water      (painted|done|rendered|drawn) in [the|a]* [soft|gentle|pale|delicate|loose|runny]* [~]* washes [of ...]
clay       (thumb|finger)-printed [~] (puppet+s|figure+s|plasticine|clay|animals|people|characters) [...]
textile    (hand|machine)-embroidered [~] (world|film|picture|scene|landscape|animation)
photo      (raw|genuine|real|actual|authentic|unedited|unretouched|honest|candid|unstaged|true) [~] (footage|video evidence|
           dashcam evidence|surveillance video|video footage|reportage|press photo+s|security video|newsreel) /
           [raw|genuine|grainy|real]* (dashcam|cctv|surveillance|body-cam|security-cam|trail-cam) (evidence|tape|recording|video|feed)
           / [scratched|grimy|gritty|worn|faded]* (look of a [~]* grindhouse ~|grindhouse (film|movie|print|shocker|reel)) /
           [exactly|precisely|just]* what [the|a|some] (dashcam|cctv|security camera|bodycam|webcam|phone|doorbell camera) (picked up|saw|
           caught|recorded
           |captured) / (dashcam|cctv|bodycam) footage
"""
UPDOWN = """
down       [fpv|drone|camera|slow|fast|steep]* (dive|plunge|drop|swoop|plummet) [straight]* down [the ~ ~]
up^        [fpv|drone|camera|slow|fast|steep]* (climb|ascent|rise) [straight]* up [the ~ ~]
"""
CLARITY = """
rough      (smeared|blocky|crushed|muddy) (blocks|pixels|edges|blacks|detail) / [visible|heavy]* (compression|macro)-(artefacts|artifacts|
           blocks|
           blocking|smear) / (240p|144p|360p) [webcam|phone|video|quality|footage]*
"""
ERA = """
old        nothing [at all]* (manufactured|made|built|invented|newer|modern|later) [after|than|since|from]* [after|
           than]* [the year]* [~] [ad|bc|bce]*
           [is|allowed|permitted|shown|visible]* [in (the frame|frame|shot|view)]*
"""
SPEECH = """
none       (instrumental|instrumentals) only / purely instrumental / not [a|one] word (sung|spoken) / no (vocals|singing|lyrics|singer)
some       (lead|backing|female|male|soulful|gravelly|rap) (vocal+s|singer|voice) [: ~ ~ ~|~ ~ ~]* (belt|belts|belting|sings|croons|raps|
           wails) ... /
           lead vocal+s [...]
"""
_AXES = {"sky": SKY, "view": VIEW, "time": TIME, "light": LIGHT, "place": PLACE, "colour": COLOUR, "medium": MEDIUM, "updown": UPDOWN,
         "clarity": CLARITY, "era": ERA, "speech": SPEECH}
TABLES = {axis: flowing(text) for axis, text in _AXES.items()}
