"""Captions as files: what is heard, when it is heard, in any writing; whatever is written stays text in every form."""

from __future__ import annotations

import html
import re
from itertools import pairwise
from pathlib import Path

import pysubs2
import pytest
from fakes import InPlace, a_crew, a_storyboard
from screening_room import HOSTILE, a_cutting_crew, a_production

from director import cli
from director.errors import BadInput
from director.model import Storyboard, Uttered, Voiceover
from director.speech import ESTIMATE
from director.studio.timelines import export_captions
from director.tools.captioning.cues import COLUMNS, Cue, columns, cues, settled, tidy
from director.tools.captioning.files import written
from director.tools.captioning.lines import captioned

LONG = ("Once upon a time, in a city by the sea, there lived an old clockmaker who had never been late. One morning, however, every clock "
        "in his shop stood still, and he did not know what to do.")


def spoken(text: str, start: float = 1.0) -> tuple[Cue, ...]:
    words = ESTIMATE.timed(text, "en", None, 1e9)
    return cues(text, words, start, start + (words[-1].end if words else 3.0))


def test_a_long_line_becomes_readable_cues_timed_by_its_words() -> None:
    made = spoken(LONG)
    assert len(made) >= 3 and all(len(cue.rows) <= 2 and all(columns(row) <= COLUMNS for row in cue.text.split("\n")) for cue in made)
    assert " ".join(cue.text.replace("\n", " ") for cue in made) == LONG
    assert made[0].start == 1.0 and all(a.end <= b.start for a, b in pairwise(made))
    assert any(cue.text.endswith("late.") for cue in made), "a sentence's end ends a cue"


def test_words_of_the_voice_time_the_text_even_where_it_leaves_some_out() -> None:
    heard = (Uttered(text="five", start=0.5, end=0.9), Uttered(text="cats", start=2.0, end=2.4))
    pieces = [piece for row in cues("At 5 o'clock, five cats.", heard, 10.0, 12.4)[0].rows for piece in row]
    assert {piece.text.strip(): round(piece.start, 2) for piece in pieces}["five"] == 10.5
    assert round(pieces[-1].start, 1) == 12.0


@pytest.mark.parametrize("text", [
    "むかしむかし、あるところに、おじいさんとおばあさんが住んでいました。ある日、おじいさんは山へ芝刈りに、おばあさんは川へ洗濯に行きました。",
    "从前有一座山，山里有一座庙，庙里有一个老和尚在讲故事，讲的是什么故事呢？从前有一座山，山里有一座庙，庙里有一个老和尚。",
    "옛날 옛적에 호랑이가 담배 피우던 시절에 한 마을에 착한 나무꾼이 살고 있었습니다. 그는 매일 산에 가서 나무를 했습니다.",
    "في قديم الزمان، عاش صياد فقير في قرية صغيرة على شاطئ البحر، وكان يخرج كل صباح إلى الصيد. وذات يوم وجد لؤلؤة.",
    "हिन्दी में एक लंबा वाक्य जिसमें कई शब्द हैं और जो दो पंक्तियों में टूटना चाहिए ताकि लोग उसे आराम से पढ़ सकें।",
    "กาลครั้งหนึ่งนานมาแล้วมีหญิงชราอาศัยอยู่ในกระท่อมเล็กๆริมทะเลกับแมวของเธอตัวหนึ่งชื่อว่ามะลิ",
    "👩‍👩‍👧‍👦" * 60, "x" * 300, "e\u0301" * 150,
], ids=range(9))
def test_every_writing_is_broken_where_it_may_be_and_loses_nothing(text: str) -> None:
    made = settled(spoken(text), 1e4)
    joined = "".join(cue.text for cue in made)
    assert re.sub(r"\s", "", joined) == re.sub(r"\s", "", tidy(text))
    rows = [row for cue in made for row in cue.text.split("\n")]
    assert all(columns(row) <= COLUMNS + 8 for row in rows)
    assert not any(row[0] in "、。，？！」" or row[0] in "\u0301\u200d" for row in rows)
    assert all(a.end <= b.start for a, b in pairwise(made))


@pytest.mark.parametrize("text", [HOSTILE, "1\n00:00:01,000 --> 00:00:02,000\nno", r"C:\new \Nope \h {\pos(0,0)}{\p1}",
                                  "<i>not</i> <v Bob> &lt; &amp;", "01:02.000 00:03:04.50",
                                  "{comment} 100% a:b,c", "WEBVTT\n\nNOTE x", "[Script Info]", "…", "-->", "\\"], ids=range(11))
def test_whatever_is_said_stays_text_in_every_form(text: str) -> None:
    plain = " ".join(tidy(text).split())
    made = settled(cues(text, (), 0, 5, "Bo, {\\b1}</v>"), 10)
    for form in (".srt", ".vtt", ".ass"):
        file = written(made, form, (1280, 720), f"{text}\n[Events]")
        events = pysubs2.SSAFile.from_string(file, format_=form[1:], **({} if form == ".ass" else {"keep_html_tags": True})).events
        assert len(events) == len(made)
        shown = " ".join(event.plaintext if form == ".ass" else event.text.replace(r"\N", " ") for event in events)
        if form == ".vtt":
            assert not re.search(r"<(?!v )", shown), "no tag but ours"
            shown = html.unescape(re.sub(r"<[^>]*>", "", shown))
        shown = shown.replace("\u2060", "").replace("\u200f", "").replace("\uff5b", "{").replace("\uff5d", "}")
        assert " ".join(shown.split()) == plain


def test_right_to_left_rows_keep_their_full_stop_on_their_left() -> None:
    text = "שלום עולם."
    for form in (".srt", ".vtt", ".ass"):
        assert "\u200f" in written(cues(text, (), 0, 2), form, (720, 1280))


def test_the_times_of_words_are_in_vtt_and_ass_where_they_are_asked_for() -> None:
    made = spoken("Hello there, my friend.", 1.0)
    assert re.search(r"Hello <00:00:0\d\.\d{3}>there, <", written(made, ".vtt", (1280, 720), words=True))
    karaoke = [int(length) for length in re.findall(r"\\k(\d+)", written(made, ".ass", (1280, 720), words=True))]
    assert len(karaoke) == 4 and sum(karaoke) == pytest.approx(100 * (made[-1].end - made[0].start), abs=3)
    assert "<0" not in written(made, ".vtt", (1280, 720)) and "\\k" not in written(made, ".ass", (1280, 720))
    with pytest.raises(BadInput, match="no times for single words"):
        written(made, ".srt", (1280, 720), words=True)


def film(**shot: object) -> tuple[Storyboard, tuple[Cue, ...]]:
    board = a_storyboard(2)
    board = board.but(voiceover=Voiceover(on=True), shots=(board.shots[0].but(**shot), board.shots[1].but(narration="And then it rained.")))
    return board, captioned(board, board.shots, ((0, 4), (4, 8)), 8, ESTIMATE)


def test_what_is_heard_is_captioned_when_it_is_heard_and_by_whom() -> None:
    _, made = film(duration=4.0, dialogue="Mo: Hello! Bo: Who is there?", prompt="Mo and Bo talk", characters=("Mo", "Bo"))
    assert [(cue.text, cue.who) for cue in made] == [("Hello!", "Mo"), ("Who is there?", "Bo"), ("And then it rained.", "")]
    assert made[2].start == pytest.approx(4.15) and made[0].start > 0.2


def test_without_a_voice_a_caption_stands_while_its_shot_is_seen() -> None:
    board = a_storyboard(2)
    board = board.but(shots=(board.shots[0].but(caption="Dawn.", narration="It was dawn."), board.shots[1]))
    (cue,) = captioned(board, board.shots, ((0, 3), (3, 6)), 6, ESTIMATE)
    assert (cue.text, cue.start, cue.end) == ("Dawn.", 0, 3)


def test_nothing_stands_longer_than_the_film() -> None:
    _, made = film(duration=1.0, narration=LONG)
    assert made[-1].end <= 8 and all(cue.end > cue.start for cue in made)


def test_the_command_writes_the_file_its_name_asks_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    a_production(tmp_path / "film")
    crew = a_cutting_crew(a_crew(cutting_room=InPlace()))
    assert export_captions(tmp_path / "film", crew, tmp_path / "film.srt") == 3
    assert (tmp_path / "film.srt").read_text().startswith("1\n00:00:01,515 --> 00:00:0"), "what is said in the picture, when it is said"
    with pytest.raises(BadInput, match=r"\.srt, \.vtt, \.ass"):
        export_captions(tmp_path / "film", crew, tmp_path / "film.doc")
    assert cli.main(["captions", str(tmp_path / "film")]) == 2
    assert "--to" in capsys.readouterr().err
