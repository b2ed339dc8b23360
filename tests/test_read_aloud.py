"""What somebody strikes who reads a plan aloud: labels told as story, people who are none, things that act, places nobody is in."""

from __future__ import annotations

from director.model import Brief, Storyboard
from director.screenwriter import dossiers, leadins, lengths, places, remarks, scenes, scripts, segments
from director.screenwriter.offline import OfflineScreenwriter


def plan(story: str) -> Storyboard:
    return OfflineScreenwriter().plan(Brief(story=story))


def said(board: Storyboard) -> str:
    return " ".join(shot.prompt for shot in board.shots)


def test_the_label_before_a_story_is_not_told() -> None:
    joke = said(plan("Joke: a man walks into a library and asks for fish and chips."))
    assert "oke:" not in joke
    assert "asks for the fish and chips" in joke, "nobody chips"
    report = plan("News-style report: a flock of sheep has taken over the town hall. The mayor hides.")
    assert "report" not in said(report) and "News" in report.style
    assert "flock of sheep occupies the town hall" in said(report)
    assert "the sheep" in [one.name for one in report.characters], "a flock has no name"


def test_what_a_loop_is_for_is_no_river() -> None:
    board = plan("Loop for a lofi stream: a girl studies at a window, it rains, 10 seconds.")
    assert board.loop and "Loop" not in board.title
    assert "stream" not in said(board) and "river" not in said(board)


def test_two_in_a_contest_are_seen_in_it() -> None:
    board = plan("A chess match between a child and a grandmaster in a crowded park; every move changes the weather. The child wins.")
    assert "play a chess match in a crowded park" in said(board)
    assert not any("match" in one.description for one in board.characters)
    race = plan("A race between a snail and a tram through Lisbon. The snail wins.")
    assert "run a race through Lisbon" in said(race)
    bridge = plan("A bridge between a house and a tree falls down.")
    assert "bridge" in said(bridge), "what stands between two things is no contest"


def test_who_set_out_goes_on_in_the_next_sentence() -> None:
    board = plan("A robot vacuum decides to see the ocean. It leaves the flat, rides a ferry and rolls down the beach.")
    assert "robot vacuum leaves the flat" in said(board)
    assert "ocean leaves" not in said(board)


def test_an_age_of_one_figure_is_kept() -> None:
    assert dossiers.dossiers("SUE (9, pyjamas, missing front tooth) watches.")[0].attributes == ["9", "pyjamas", "missing front tooth"]


def test_a_file_a_kind_of_music_and_a_wish_for_each_step_are_no_pictures() -> None:
    for part in ("photo: me.jpg", "clips: a.mp4, b.mov", "indie pop", "hip-hop", "text for each step", "close on hands"):
        assert remarks.about_film(part), part
    for part in ("a photo of me", "metal frame", "rock", "text on the wall", "close on midnight"):
        assert not remarks.about_film(part), part


def test_own_clips_with_nothing_told_are_all_there_is() -> None:
    board = plan("Use my three clips (surf1.mp4, surf2.mp4, sunset.mov) and make a 30 second trip video with the title 'Ericeira 2025'.")
    assert len(board.shots) == 3
    assert "surf1.mp4" not in said(board)


def test_seconds_of_each_shot_are_no_shot() -> None:
    board = plan("1. A football rolls through an empty stadium. 2. A girl picks it up. 3. The stands are full. each shot 3 sec, 4K.")
    assert "each" not in said(board)
    assert {shot.duration for shot in board.shots} == {3.0}


def test_who_is_introduced_with_a_trade_is_where_it_is_done() -> None:
    board = plan("Every morning Anselm, a lighthouse keeper with a wooden leg, climbs the stairs. One night the lamp fails. "
                 "He carries a lantern to the rocks. In the morning the sailors bring him a new lamp.")
    assert "lighthouse" in board.shots[0].location
    assert not any("boat" in shot.location for shot in board.shots)


def test_an_ad_shows_its_thing_in_each_of_the_places() -> None:
    board = plan("New bike, carbon frame, goes anywhere. 15s vertical ad. Show it on gravel, in the rain, up a mountain. "
                 "End with the name: Marrow.")
    for where in ("bike on gravel", "bike in the rain", "bike up a mountain"):
        assert f"The {where}" in said(board)
    assert "End with" not in said(board)
    assert board.end_card and board.end_card.text == "Marrow"


def test_work_that_somebody_goes_to_is_no_deed() -> None:
    assert "drives to work in her blue truck" in said(plan("A beekeeper goes to work in her blue truck and finds the hives empty."))


def test_a_woman_whose_trade_begins_with_a_vowel() -> None:
    board = plan("An astronaut alone on Mars plants a tomato. She waits. Weeks pass. She does not eat it.")
    assert "an female" not in said(board).lower()


def test_a_story_that_begins_with_a_place_and_a_thing_is_told_there_and_with_it() -> None:
    board = plan("Old piano, dusty attic. A boy finds it, plays one note, the dust becomes birds.")
    assert "finds an old piano" in said(board)
    assert all("attic" in shot.location for shot in board.shots)
    assert leadins.put("Mountain rescue drama. The dog: a St Bernard digs.") == "Mountain rescue drama. The dog: a St Bernard digs."


def test_what_is_done_right_below_a_speech_is_no_part_of_it() -> None:
    beats = scripts.page("ADA\nThen say it right!\nHe stops. The train is gone.\nLEO\nI tried to.\nThe words were gone.", "", "")
    assert [beat.dialogue for beat in beats if beat.dialogue] == ["Then say it right!", "I tried to. The words were gone."]


def test_a_verb_that_is_spelled_like_a_place_is_none() -> None:
    assert places.mentioned("vaccines train the immune system") is None
    assert places.mentioned("she rides the night train to Rome") is not None
    assert scenes.heard("vaccines train the immune system") == ""
    assert scenes.heard("a girl waves to her mother") == ""
    assert scenes.heard("the waves roll in") == "waves"


def test_steps_between_slashes_are_shots() -> None:
    board = plan("3 shots, vertical, 4 seconds each: matcha powder falls into a bowl / a whisk makes foam / a hand lifts the bowl")
    assert [shot.duration for shot in board.shots] == [4.0, 4.0, 4.0]
    assert not any("/" in shot.prompt for shot in board.shots)
    assert segments.cut("Lyrics: 'I folded you a boat / I sent it down / and then it rained'") is None


def test_what_somebody_has_lost_is_not_worn() -> None:
    board = plan("The queen has lost her crown. A reporter ant interviews a beetle. The king laughs.")
    assert "loses her crown" in said(board)
    assert not any("wearing a lost" in one.description for one in board.characters)


def test_a_voice_of_an_interview_is_heard_and_not_seen() -> None:
    board = plan("A documentary short about a woman who repairs accordions in Naples. Interview voice: 'They breathe, you know.'")
    assert "repairs accordions" in said(board) and "Interview" not in said(board) and "documentary" not in said(board)
    assert any(shot.narration == "They breathe, you know." for shot in board.shots)


def test_a_foreign_title_ends_on_a_word_that_can_end_it_and_stands_before_its_story() -> None:
    assert plan("Un chien perdu traverse Paris pour retrouver sa maîtresse.").title == "Un chien perdu traverse Paris"
    video = plan("Video musicale per la canzone 'Mare Mosso': una ragazza balla da sola sul molo, poi arriva la tempesta.")
    assert video.title == "Mare Mosso"


def test_people_go_on_together_rather_than_the_animals_they_pass() -> None:
    board = plan("Early morning in a hut. A dairyman stirs the kettle. His daughter carries the wheels down to the cellar, past goats. "
                 "Months later they taste the cheese together. The bells ring. Snow covers the roof.")
    assert "goats taste" not in said(board)


def test_a_dash_before_a_length_is_no_minus() -> None:
    assert lengths.impossible("'Lost Property' - 50 seconds, brand film") == ""
    assert lengths.impossible("length: -5 seconds") and lengths.impossible("a -3 second film") and lengths.impossible("duration: - 5")


def test_one_deed_in_several_places_is_a_shot_for_each() -> None:
    board = plan("A woman walks through a building site, a school playground and a brass band rehearsal, calm as a lake. 25 seconds.")
    assert [shot.location for shot in board.shots][:1] != [shot.location for shot in board.shots][-1:]
    assert sum("walks through" in shot.prompt for shot in board.shots) == 3


def test_two_who_explain_are_what_they_are_and_do_so_together() -> None:
    board = plan("Explain compound interest with two squirrels, Penny (red scarf) and Dash (mirror sunglasses), who save acorns.")
    assert {one.name: "squirrel" in one.description for one in board.characters} == {"Penny": True, "Dash": True}
    assert {"Penny", "Dash"} <= set(board.shots[0].characters)


def test_a_birthday_at_several_ages_is_a_shot_for_each() -> None:
    board = plan("A girl's birthday at 5, at 15, at 25 and at 75. Always the same kitchen table, always one cake. 28 seconds.")
    for shot, age in zip(board.shots, (5, 15, 25, 75), strict=True):
        assert f"at {age} years old" in shot.prompt and "kitchen table" in shot.prompt and "cake" in shot.prompt


def test_one_generated_shot_beside_own_clips_shows_what_is_asked_and_opens() -> None:
    board = plan("Here are two clips from our hike (a.mp4, b.mp4). Join them into a 30-second film and start with one generated "
                 "establishing shot of the mountain in fog.")
    assert len(board.shots) == 3 and "mountain in fog" in board.shots[0].prompt


def test_a_kind_of_story_with_a_look_before_it_gives_the_look_alone() -> None:
    board = plan("40 seconds, puppet satire: the made-up president of a made-up island bans umbrellas, then it rains.")
    assert board.style == "puppet" and "satire" not in said(board)
    assert ["president" in one.description for one in board.characters] == [True]


def test_a_day_of_somebody_is_no_part_of_who_acts_on_it() -> None:
    board = plan("A grandfather teaches his grandson to whistle; on the grandfather's last day the whole street whistles back.")
    assert "The whole street whistles back" in said(board)
    assert not any("last day" in one.description for one in board.characters)


def test_the_first_to_do_something_is_seen_doing_it() -> None:
    board = plan("History: the first woman to climb the mountain, 1871, told as a silent film with title cards, 40 seconds")
    assert "climbs the mountain" in said(board)
    assert "told as" not in said(board) and "1871 and" not in said(board)


def test_places_of_a_row_of_pictures_are_their_own() -> None:
    board = plan("music video, techno, 30s, no people: neon tunnels, a train, rain on glass, a city waking up in reverse")
    assert not any("on a train" in shot.prompt or "very near from very near" in shot.prompt for shot in board.shots)
    assert "train" not in board.shots[-1].location


def test_steps_name_what_they_are_done_to() -> None:
    board = plan("Tutorial: repot a houseplant. Steps: loosen the roots, add soil, water, place in the light. Voice-over, 25 seconds")
    assert board.title == "How to Repot a Houseplant"
    assert "places it in the light" in said(board) and "houseplant in view" in said(board)


def test_lights_do_not_laugh() -> None:
    board = plan("INT. ELEVATOR - DAY\n\nA CEO (50s, grey suit) and a JANITOR (60s, blue overalls) are stuck.\n\nCEO\nDo something!\n\n"
                 "JANITOR\nI only do floors.\n\nThe lights go out. They both laugh.")
    assert "lights both laugh" not in said(board).lower()
    assert {one.name for one in board.characters} == {"the ceo", "the janitor"}


def test_a_number_at_the_end_is_on_the_last_card_and_framing_is_not_read_out() -> None:
    board = plan("make an ad for my dog-walking service Paws & Miles, 20 seconds, happy, phone number 555 0188 at the end")
    assert board.end_card and "555 0188" in board.end_card.text
    told = plan("An office worker hunts for the last donut, with narrator, 30 seconds")
    assert not any("view" in shot.narration or "seen from" in shot.narration for shot in told.shots)
    assert any(shot.narration for shot in told.shots)


def test_a_greeting_a_trailer_and_a_cold_open_begin_with_their_story() -> None:
    greeting = plan("Birthday video for my sister Lea, she loves horses and hates cake, 20 seconds, funny")
    assert "irthday video" not in said(greeting) and "hates cake" in said(greeting)
    assert [one.name for one in greeting.characters][:1] == ["Lea"] and "Hates" not in [one.name for one in greeting.characters]
    trailer = plan("Trailer for a board game called Salt Road: merchants, camels, a sandstorm, a golden city. 30s, end with 'Out in May'.")
    assert trailer.title == "Salt Road" and not trailer.characters
    assert "open:" not in said(plan("Cold open: a phone rings in an empty diner. The cook looks at it. He answers."))
