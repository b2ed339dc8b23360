"""Single words that speak of one axis and one side of it: a comma part that holds nothing else is a cue, in whatever order they stand.

One line a side: axis, value, words; `*` stands for any ending, `_` for a space or hyphen. `neutral` words say nothing alone but may
stand beside. Read by director.refiner.fragments.
"""

from functools import cache

_SIDES = """
light dark       dark* dim dimly dimmed dimness dingy gloom* murk* unlit lightless blackness blackout pitch_black inky shade shaded
                 shadowy shadowed tenebr* chiaroscuro low_key underexposed underlit candlelight candlelit black_as silhouette
                 silhouettes silhouetted caliginous sepulchral noirish obscured barely_see barely_make_out barely_visible
                 hardly_see power_cut lights_off lights_out torchlit flashlight moonless blackest sooty shrouded benighted dusky
                 tenebrous gloaming_dark nightfall_dark lampless starless ill_lit poorly_lit badly_lit faintly_lit half_lit
                 bare_bulb_off blind_dark coal_black tomb_dark obscurity penumbra umbra blacked_out dying_torch can't_see_a_thing
                 feel_their_way
light bright     bright* brilliant* luminous luminan* radian* dazzl* glar* gleams gleaming floodlit sun_flooded sunlit sun_drenched
                 sunny airy high_key overexposed blown_out clinic_white shadowless lit_up well_lit evenly_lit fully_lit ablaze
                 blinding incandescent lamps_burn lamps_blaze light_filled light_flooded beaming plainly_visible white_out
                 washed_with_light flooded_with_light bathed_in_light brightness_slider fully_visible no_shadows floods_of_light
                 refulgent resplendent effulgent lustrous gleamy arc_lights klieg spotlit sun_bright sunbright sun_bathed blazing
                 glare_white stadium_bright noon_bright snow_bright bleached_by_light every_lamp_on all_lights_on lights_full_up
                 lights_at_full stadium_lights broad_daylight dazzle dazzles shades_needed washed_out_by_light
light neutral    light lights lighting lit lamp lamps source sources room rooms interior interiors place scene surroundings nook
                 corner corners inch everywhere panels panel wash washes sink sinks fall falls fill fills exposure key illumination
                 glow hall burrow chamber space studio set world half face side wall walls floor ceiling hand slider visible
                 visibility stays kept plunged drowned lost burn sole single one each every burns sky windows window showroom day
                 noon tomb cave night grave
hardness hard    hard harsh harshest crisp_bars razor_edged hard_edged slats spotlight bare_bulb undiffused flash direct_flash
                 on_camera_flash specular raking searing cutting unforgiving stark fresnel interrogation knife_edge
hardness soft    soft softly softest diffus* softbox softboxes muslin silk silks bounced bounce wraparound feathered gauzy overcast
                 scrim pillowy nothing_has_an_edge no_edges shadowless cloud_soft milky tracing_paper octabox china_ball
                 beauty_dish north_light
hardness neutral light lights lighting lamp shadows shadow bars bar venetian throw throws cast sun key fill over through off from
                 edge edges window sunlight beam thrown carved modelled skin
colour mono      monochrom* black_and_white black_white b&w greyscale grayscale grays greys achromatic colourless colorless tri_x
                 hp5 ilford daguerreotype daguerreotypes silver_tones silver_gelatin ansel_adams pencil_greys devoid_of_chroma
                 drained_of_colour chromaless newsprint_grey newsreel tintype two_tone graphite_only charcoal_only no_colour
                 no_color without_colour kinescope orthochromatic panchromatic ash_grey slate_grey olive_shades game_boy one_hue
                 single_hue uncoloured coal_and_chalk pencil ink_grey photostat newspaper_grey film_noir daguerrean bleach_white
                 black_on_white hueless desaturated_completely tintypes xerox
colour vivid     vivid* vibran* saturat* riot rainbow* technicolor technicolour kodachrome neon dayglo day_glo garish gaudy lurid
                 psychedelic tie_dye dazzling_colours kaleidoscop* multicoloured multicolored multi_coloured colourful colorful
                 fluorescent fuchsia turquoise magenta tangerine eye_searing eye_popping screaming candy_coloured jewel_toned
                 bollywood fauvist every_crayon full_spectrum full_colour full_color colour_explosion blazing_hues loud_colours
                 reds greens blues yellows oranges purples pinks acid_bright popping hypersaturated oversaturated chromatic
                 mardi_gras jelly_bean tropical_fish fauve crayola flamboyant cobalt vermilion chartreuse cerise
colour muted     muted pastel pastels washed_out faded bleached drab subdued desaturated dusty whisper_soft beige beige_on_beige
                 chalky understated earth_tones oatmeal greige dun sun_bleached bland pallid anaemic watery restrained
                 low_saturation sepia_tinged taupe tea_stained fog_grey sun_faded threadbare_colours
colour neutral   colour colours color colors palette hues hue tones tone toned tonality shades shade chroma grade graded grading
                 film stock drawings know basil tomato crayon crayons paint intensity walls wall included box use up screen million
                 dazzling print rendered alone left sun poster only strictly poster's the
clarity clean    pristine immaculate spotless flawless crystal* razor_sharp tack_sharp pin_sharp 4k 6k 8k uhd hd ultra_hd
                 antialiased anti_aliased ultra_detailed hyper_detailed exquisite fidelity micron prores remaster remastered alexa
                 arri imax_quality broadcast_quality noise_free grain_free noiseless lossless crisp retina gigapixel hi_res
                 high_res high_resolution uncompressed masterprint red_camera reference_grade glass_clear detail_rich hi_fi
                 every_pore every_hair every_thread mirror_sharp scalpel_sharp diamond_sharp squeaky_clean spotlessly blu_ray
                 bleeding_edge oled retina_sharp imax 12k 16k hasselblad phase_one medium_format count_the
clarity rough    grain grainy vhs pixelat* blocky blockiness blur* blurry low_res lo_fi 144p 240p 360p 480i jaggies artefact*
                 artifact* webcam webcam_grade handycam camcorder hi8 super_8 decayed nitrate hairs_in_the_gate degraded fuzz*
                 smear* photocopy potato blown_up mushy muddy compressed compression crunchy dropouts tape_warp interlaced betamax
                 third_generation bootleg flip_phone dirty_lens banding macroblock* upscaled moire low_bitrate bit_rate
                 tracking_lines doorbell_cam fuzziness garbled glitchy glitched water_damaged mildewed sprocket unfocused
                 out_of_focus vaseline 3gp mpeg realplayer dial_up youtube_2006 postage_stamp ghosting
clarity neutral  detail details image picture quality texture video footage master native resolution chunky bits down last dust
                 hairs gate whiskers rendered looks until copy print transfer scan sensor render codec stream feed source file
                 grade camera pixels pixel lines a of
speed slow       slow_mo slo_mo slow_motion overcranked syrupy time_stretched almost_stop half_speed quarter_speed bullet_time
                 240_fps 1000_fps slowed_down one_frame_at_a_time phantom time_crawls milliseconds
speed fast       time_lapse timelapse hyperlapse sped_up speeded_up fast_forward undercranked double_speed benny_hill keystone x8
                 x10 8x 10x triple_speed squeezed_into squeezed compressed_into condensed accelerated_playback
speed neutral    speed tempo motion time footage playback clip film silent_comedy comedy hurry weeks growth breath days hours
                 seconds same throw petals until in into slow fast frame rate
pace slow        slow slowly languor languid languorous crawl crawls crawling snail's snail dawdl* leisurely unhurried lingering
                 lingers sluggish glacial glacially ambl* strolling ponderous as_if_he_had_all_day all_the_time_in_the_world drowsy
                 lumbering trudg* plods plodding dilly_dall* moseys saunter*
pace fast        fast fastest quick* rapid* hurry hurries rushing hurtl* breakneck full_tilt rockets rocketing whoosh* speedrun
                 blink_and_you_miss blur_of whizz* zip zips zipping hectic frantic frenetic flit flits flitting gallop* sprint*
                 scurr* dash* breathless lickety_split warp_speed split_second jet_propelled supersonic streaks streaking
                 full_throttle flat_out helter_skelter hell_for_leather double_quick post_haste
pace neutral     pace tempo same through rooms nine all tour in into over hands arms disc smear every doorway walkthrough as rate
                 on down him
sound silent     silent silently silence muted mute inaudible inaudibly noiseless soundless hush hushed peep mos unvoiced pin_drop
                 dead_quiet no_sound no_audio not_a_sound not_a_peep without_sound sound_off audio_off volume_zero tomb_quiet tacet
                 dead_air hushful noise_free breathless_hush you_could_hear still_as_the_grave on_mute muted_track blank_audio
                 stilled whisperless unaccompanied_by_sound zero_decibels library_quiet
sound loud       roar* deafen* thunderous boom* blar* ear_split* ear_shattering loud louder loudly yowl* shriek* scream* howl*
                 bellow* din racket cacophon* clatter* wail* full_volume top_of_their_lungs top_of_his_lungs top_of_her_lungs blast
                 blasts blasting clang* eardrum* decibel* amplified rumbl* uproar raucous jackhammer* cannonade earsplitting
                 clamour clamor clamorous hubbub tumult pandemonium bedlam blast_furnace foghorn klaxon stentorian booming_bass
                 squeal squeals screech* squawk* bray* holler* shout* yell* hoot* cheering chanting gunfire explosion explosions
                 detonation sonic_boom jet_engine fortissimo crescendo at_full_blast rattle_the_windows windows_rattle
                 shakes_the_floor
sound neutral    sound sounds audio soundtrack track speakers volume mix noise sizzle as physics demands voice in at hear heard
                 hearing every ear ears room house entire rattle rattles
time night       night nighttime midnight moonlight moonlit moonshine moonbeams starlight starlit starry milky_way constellations
                 nocturnal small_hours wee_hours dead_of_night lamplighter goodnight bedtime witching pitch_dark after_dark 2am 3am
                 neon_signs fireflies graveyard_shift nightfall_past evening_star stargazers midnight_feast moonrise moonset
                 harvest_moon new_moon lunar nightcap nightclub_hours orion polaris aurora nightshift night_shift 1am 4am 11pm
                 curfew lights_out insomnia
time day         noon midday noonday daylight sunshine sunlight sunlit sunbeams sunbeam zenith broad_day sun_overhead daytime
                 sunbathing lunchtime blazing_sun midmorning afternoon sunny forenoon mid_morning mid_afternoon elevenses high_sun
                 vertical_sun shadowless_noon heat_of_the_day office_hours school_hours rush_hour_sun lunch_break 12pm 1pm 2pm 3pm
                 10am 11am picnic_sun sunbather sunbathers sundial brightest_hour broad_daylight blue_sky
time dawn        dawn daybreak sunrise cockcrow cock_crow first_light sun_up sunup reveille alarm_clock milkman aurora_rosy
                 dayspring sun_rising rising_sun dewy_dawn birdsong_first matins lauds first_rays 5am 6am paper_round milk_float
                 toast_and_coffee
time dusk        dusk sunset sundown eventide twilight gloaming nightfall vespers evening crepuscular dimpsy afterglow setting_sun
                 sinking_sun last_rays last_light day's_end end_of_day cocktail_hour happy_hour sundowner evensong lamplighting 8pm
                 golden_hour magic_hour curtain_of_night
time neutral     sky light overhead above glare lit party scene lighting only source left alone straight stands hangs come just on
                 set at by glow hour hours nursery floods streets everyone late rays slanting against from high moment first last
                 shining shines risen under
sky wet          rain* drizzl* downpour sleet hail hailstones thunder thunderheads thunderstorm thunderclouds storm storms stormy
                 bucketing cloudburst deluge torrent* monsoon squall drencher cats_and_dogs teeming overcast nimbus cumulonimbus
                 wipers raincoat* typhoon drenching waterlogged rivulets sopping showery showers spitting sheeting pelting
                 stair_rods brolly brollies galoshes gumboots mackintosh waterproofs wet_through inclement tempest tempestuous
                 gusher cloud_burst hurricane cyclone thunderclap thunderbolt forked_lightning
sky clear        cloudless azure unclouded sunshine sunny bone_dry bone_warm picture_postcard nary_a_cloud not_a_cloud blue_skies
                 blue_sky brilliant_sun blazing_sun drought sun_baked dust_dry sunlit cerulean spotless_sky rainless fine_weather
                 balmy cloud_free sapphire_sky sun_splashed sun_kissed bluebird waterless droughty sunshiny heat_shimmer
                 cracked_earth sun_beating sun_out sun_blazing
sky fog          fog foggy mist misty haze hazy smog pea_souper brume murk fogbound haar
sky neutral      sky skies weather day overhead above forks pelted by tarmac dry warm air everywhere falls pouring sun laundry line
                 brilliant cloud clouds hot roads road all umbrellas down heavens horizon wet streets steady postcard
season winter    winter wintry snow snowy snowfall snowdrift snowdrifts snowflakes blizzard frost frosty frosted frozen freezing
                 icicles icy hoarfrost rime sleet ski skiing sledge sledging toboggan snowman christmas yule december january
                 february frostbite subzero sub_zero mittens thaw_less arctic glacial ice_bound snowbound icebound snowploughs
                 gritters frostbitten chilblains earmuffs muffler blizzards snowball snowballs snowshoes toboggans sled sleds
                 yuletide advent hogmanay mulled_wine minus_ten minus_twenty below_zero permafrost ice_fishing hibernating igloo
season summer    summer summery heatwave sultry sweltering tropical mugginess muggy scorching july august wildflowers bikini
                 bikinis sunbathers sunbathing sunburnt beach_weather ice_cream ice_creams cicadas heat_haze haymaking watermelon
                 midsummer solstice_heat dog_days balmy swimsuits swimwear sunstroke heatstroke sprinklers hosepipe ice_lollies
                 popsicles barbecue barbecues fête regatta cricket_whites strawberries roses_in_bloom thirty_five_degrees
                 forty_degrees ninety_degrees flip_flops sunhats
season spring    spring springtime daffodils crocuses may_blossom bluebells snowdrops budding cherry_blossom easter catkins
                 primroses sprouting nestlings blossoming unfurling forsythia hyacinths wisteria maytime equinox cuckoo frogspawn
                 tadpoles lambing budding_trees hawthorn
season autumn    autumn autumnal fall_leaves fallen_leaves russet october november harvest halloween conkers windfalls
                 golden_leaves red_leaves leaf_fall crisp_leaves leaf_pile leaf_piles rust_red_leaves grape_harvest bonfire_night
                 thanksgiving wind_fallen raking migrating_geese
season neutral   fresh up ears deep knee alpine ferns pane panes every on air weather heat day days morning everywhere high trees
                 fields window windows roofs ground thick hard underfoot falling falls drifts in full bloom first hot cold warm
                 wind
crowd none       empty deserted unoccupied vacant nobody no_one not_a_soul uninhabited unpeopled abandoned depopulated nobody_home
                 bare_pews ghost_town no_people untenanted forsaken desolate evacuated unattended unmanned unstaffed
                 bereft_of_people silent_and_empty empty_seats empty_chairs closed_to_the_public not_another_person
crowd many       crowd crowds crowded packed throng* teeming bustling heaving crammed hordes horde mob mobs swarming elbow_to_elbow
                 shoulder_to_shoulder standing_room sold_out jam_packed full_swing thousands hundreds spectators multitude*
                 cheek_by_jowl rush_hour sea_of_faces masses congested gridlocked overrun flooded_with_people mobbed crush scrum
                 stampede rally gathering audience onlookers bystanders fans revellers commuters shoppers tourists pilgrims
                 ten_deep five_deep capacity full_house queue queues queuing sardines overcrowded thronging carnival festival
                 protest procession
crowd neutral    people guests house home street streets square room party pool villa seats stands place everywhere wall walls full
                 of in the anywhere sight around standing only hall pews chairs platform station beach town
focus shallow    bokeh shallow blurred_background wide_open f/1.2 f/1.4 f1.4 f1.2 razor_thin paper_thin melted dissolv*
                 selective_focus background_blur rest_vapour rest_blur lensbaby tilt_shift petzval swimming_background
                 smeared_background melted_backdrop milky_background hazy_background one_eyelash only_the_eyes thin_focus
                 macro_blur noctilux f0.95 f/0.95 f/1.8 f1.8
focus deep       hyperfocal deep_focus f/16 f/22 f22 f16 f/64 pan_focus everything_sharp corner_to_corner front_to_back
                 stopped_down all_in_focus pinhole edge_to_edge everything_crisp everything_in_focus near_and_far
                 foreground_and_background gregg_toland citizen_kane all_planes f/11 f11 f/32
focus neutral    focus depth field aperture background balls crisp sharp bite lens down to at facet resolved rest smear rim round
                 one only sharpness iris shot stopped blur horizon
motion static    static stationary locked_off lock_off locked nailed bolted anchored tripod sandbagged motionless unmoving immobile
                 fixed_frame fixed_camera planted parked zero_travel baby_monitor cctv tableau security_cam single_setup
                 screwed_down stock_still walk_away set_and_forget webcam_static no_movement becalmed_camera frozen_camera
                 standstill stands_still immovable unbudging fastened clamped lockdown locked_down surveillance doorbell trail_cam
                 webcam stakeout postcard_view proscenium stays_put holds_still hold_still doesn't_move doesn't_budge never_moves
                 never_budges does_not_move parked_up
motion moving    circling circles orbit orbits orbiting whirl* swoop* steadicam gimbal dolly dollying oner roam* prowl* glid* weav*
                 tracking tracks crane craning jib fpv handheld travelling traveling pans panning chases chasing swirling floating
                 corkscrew* snaking follows following hurtling motion_control bobbing spiralling spiral spirals looping loops
                 careening barrelling barrels wheeling wheels zigzag zigzags slaloming slaloms shadowing pursues pursuing stalking
                 stalks darting darts zooming wanders wandering meanders meandering strafes strafing skims skimming car_mounted
                 cable_cam spidercam technocrane bolt_arm ronin handheld_run
motion neutral   camera lens viewpoint frame shot view head tripod him her them us it me we round around down over about through in
                 out every room line from row theatre recording floor sofa shark like stays travel feed throughout take dead
                 sculpture subject move moves movement the away
inout in         closer nearer forward forwards approach approaching closing push pushing advance advances advancing tighten
                 tightening creep edging edge inch inching zoom_in zooming_in dolly_in push_in homing crash_in nears nearing inward
                 inwards converging magnifying enlarges magnify burrow burrows burrowing dive_into plunge_into drawn_in sucked_in
                 zeroing focusing_in
inout out        retreat retreats retreating backing reversing reverse reverses withdraw withdraws withdrawing recede recedes
                 receding pull_out pulling_back pull_back pulling_out backwards backward zoom_out dolly_out widening back_away
                 drift_back outward outwards shrinking dwindling dwindles diminishing recoils recoiling retiring abandons leaving
                 parting peeling_away drawing_back falling_back rearward
inout neutral    camera lens zoom dolly fly shot frame slow crawl ever slowly off on all along both at once start finish from end
                 steady drift over down up_the the same take out in to reveal while slide crane move
leftright left   leftward leftwards port
leftright right  rightward rightwards starboard
leftright neutral camera pan pans panning truck trucks trucking slide slides sliding sidle sidles sidestep sidesteps drift drifts
                 track tracks dolly stage to toward towards screen frame for all the seconds eight same crab crabs crabbing swing
                 swings lens shot glide whole
updown up        skyward skywards upward upwards rising rise rises ascend ascends ascending climbing heavenward boots_to_hat
                 toe_to_head lift_off lifting hoists hoisting soars soaring elevates elevating levitates levitating mounts
                 overhead_bound aloft
updown down      sink sinks sinking downward downwards descend descends descending dropping lowering earthward plunging
                 hat_to_boots lowers plummets plummeting dives diving settles settling swoops_down touches_down floorward
                 groundward subsides
updown neutral   camera jib crane floating boom pedestal tilt tilts tilting lens shot to the turf ground roof floor slowly
                 simultaneously same move movement drone elevator sky running from drift
angle low        worm's_eye worms_eye low_angle from_below look_up looks_up looking_up craning upshot nostrils hero_angle
                 frog's_eye ant's_eye towers_above ankle_height ankle_level ground_level skirting_board beetle's mouse's rat's
                 puppy's toddler's snail's lizard's lying_on_the_floor belly_crawl boots_loom towering underneath knee_height
                 shin_height hip_height basement_grate footwell
angle high       bird's_eye birds_eye overhead top_down looking_down looks_down gazing_down downward high_angle nadir god's_eye
                 plan_view aerial drone_straight_down from_above top_of_his_head top_of_her_head bald_spot crow's_nest
                 hot_air_balloon cherry_picker eagle's falcon's pigeon's pilot's astronaut's god's giraffe's floor_plan
                 blueprint_view crown_of_the_head tops_of_their_heads crane_height straight_down
angle eye        eye_level eye_height eye_to_eye at_eye straight_on face_to_face head_height
angle neutral    view camera angle lens shot stare crouch from the at him her them us he she we pavement necks canvas grid straw
                 circling as sees down up above mostly see keep be to grown_up's adult's gaze perspective framing frame like a
size close       close_up closeup macro choker extreme_close ecu porthole_tight blinking_eye fills_the_frame nine_tenths
                 detail_shot chin_and_brows cropped_between face_filling microscopic magnified magnifying jeweller's_loupe
                 fills_the_screen filling_the_frame fill_the_frame up_close inches_away nose_to_nose breath_fogging
size wide        wide_shot establishing panorama panoramic vista master_shot long_shot cheap_seats barely_findable ant_sized
                 matchbox_sized size_of_a_matchbox whole_valley extreme_wide dwarfed mile_off toy_like panorama_of whole_city
                 whole_stadium tiny_figure speck_of wide_open_plain bird's_flight entire_valley nosebleed back_row
size full        head_to_toe full_length full_body whole_body full_figure
size neutral     shot framing framed frame view composition picture image camera every hair legible only stubble scar on his her
                 down skates a the single all there is in portrait ocean reduced vessel seen from stage size matchbox barn fields
                 hills with seats same cup
take one         oner one_take single_take unbroken uncut plan_séquence no_cuts without_a_cut single_shot one_shot
                 without_interruption uninterrupted start_to_finish one_breath never_cutting unedited single_uncut rope_style
take cuts        montage jump_cuts jump_cut intercut cutaways smash_cut crosscut* supercut vignettes quick_edits rapid_edits
                 staccato spliced collage_of_shots shot_reverse flash_cuts cross_cutting back_and_forth hundred_cuts
take neutral     take shot edit edited editing camera whole film sequence rapid fast quick long staccato scenes clip in single
pov first        first_person pov bodycam his_own_hands her_own_hands own_hands through_her_eyes through_his_eyes subjective
pov third        third_person over_the_shoulder from_behind onlooker's observer's
pov neutral      view camera shot only visible hands from the across road perspective angle
music none       no_music unscored music_free unaccompanied a_cappella no_score scoreless
music some       orchestra orchestral strings soundtrack kettledrums choir techno jazz synths brass
music neutral    music pipe under every note plainchant singing beat beats theme and swelling swells
speech none      wordless speechless no_dialogue unspoken tongue_tied mime mimed voiceless utters_a_syllable not_a_word
                 without_a_word
speech some      dialogue chat chats chatting converse converses conversing talking monologue narrat* voice_over banter recites
                 gossip* argues whispers lectures
speech neutral   they he she both rapid italian french in the neither a words aloud loudly freely throughout away at length nonstop
"""

EVERYWHERE = frozenset(
    "a an the and or but yet of in on at to for with by from as is are was be been being it its it's this that these those all over "
    "everywhere throughout whole entire entirely completely totally utterly fully wholly absolutely purely pure sheer only just nothing "
    "else "
    "solely strictly very so too quite rather really truly almost nearly always ever still stays stay keep keeps kept remain remains "
    "shot filmed captured style look feel feels looks total absolute complete full start finish end beginning end-to-end top bottom "
    "please every single inch frame time whole lot much more most such same single moment second minute long here there now".split())


@cache
def sides() -> dict[str, dict[str, frozenset[str]]]:
    """Axis -> value -> its words; the value `neutral` holds what may stand beside."""
    out: dict[str, dict[str, frozenset[str]]] = {}
    key: tuple[str, str] = ("", "")
    for line in _SIDES.strip().splitlines():
        words = line.split()
        if not line.startswith(" "):
            key, words = (words[0], words[1]), words[2:]
        out.setdefault(key[0], {}).setdefault(key[1], frozenset())
        out[key[0]][key[1]] |= frozenset(words)
    return out
