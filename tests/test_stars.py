"""Real people whom everybody knows are not shown without their consent; who only hears, wears or is named after them is."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from fakes import a_crew, a_storyboard

from director import likeness
from director.errors import Refused
from director.likeness import confirmed, enter
from director.production import produce
from director.screenwriter import safety, wordlists
from director.screenwriter.safety import stars
from director.store import Store

SHOWN = (
    "Put Taylor Swift in shot 6", "make the hero look like Tom Hanks", "A film in which Elon Musk rides a dragon over Berlin",
    "replace the baker by Gordon Ramsay", "Our heroine is Ana de Armas. She repairs a bicycle", "Give the baker Brad Pitt's face",
    "A knight with Benedict Cumberbatch's face fights a snail", "use Scarlett Johansson's voice for the robot",
    "Two friends, Roger Federer and Rafael Nadal, get lost in the woods", "starring Emma Stone as the lighthouse keeper",
    "make a short where Oprah interviews a volcano", "the king gets the face of Peter Lundqvistson",
    "could you drop Harry Styles into the market scene, shot 3", "In shot 2 Michelle Obama plants tomatoes",
    "he should have Jeff Goldblum's face", "il pescatore deve assomigliare a Roberto Benigni", "Владимир Путин катается на медведе",
    "Mets Marion Cotillard dans le plan 2", "le boulanger doit ressembler à Jean Dujardin", "Pon a Shakira en la toma 4",
    "que el héroe se parezca a Antonio Banderas", "Setze Angela Merkel in Einstellung 3", "Der Held soll aussehen wie Til Schweiger",
    "metti Monica Bellucci nella scena 2", "coloca o Neymar na cena 5", "замени пекаря на Джонни Деппа",
    "Тейлор Свифт идёт по зимнему лесу", "大谷翔平が月でロボットと野球をする", "主人公をトム・ハンクスそっくりにして", "让主角长得像刘德华",
    "把成龙放到第3个镜头里", "6번 샷에 아이유를 넣어줘", "ضع تايلور سويفت في اللقطة 6", "शॉट 2 में शाहरुख खान को दिखाओ",
)
MENTIONED = (
    "A girl hangs a Taylor Swift poster over her bed and practises the guitar", "A snail called Ronaldo wins a race. Ronaldo is proud",
    "My niece Emma Watson learns to ride a bicycle in the park", "Tom Holland from our chess club plays against a robot",
    "Her dad is a plumber named Tom Cruise and everybody asks for autographs", "Messi the hamster escapes through a pipe",
    "A documentary about Greta Thunberg and the school strikes", "Abraham Lincoln writes a speech by candlelight",
    "Albert Einstein rides his bicycle along the river", "Napoleon looks over the battlefield at Waterloo, oil painting",
    "Marie Curie works in her shed at night", "he looks like Santa Claus", "make him look like Sherlock Holmes",
    "make it look like a Christopher Nolan film", "make shot 3 look like San Francisco in the fog",
    "the hero should look like Captain Rust",
    "make the music sound like Hans Zimmer", "Grandpa tells how he once met Paul McCartney in a pub", "Two fans wait for Adele tickets",
    "The parrot imitates Donald Trump and the whole bus laughs", "A puppet show in which a Trump puppet and a Putin puppet argue",
    "the trump card falls from his sleeve", "a museum guard talks to the wax figure of Brad Pitt", "make the hero look like my dad",
    "make it look as if Wes Anderson had directed it", "Собака Месси ловит мяч", "The jukebox only knows Elton John",
    "Une fille écoute une chanson de Céline Dion", "Un chat nommé Macron dort sur le canapé", "Una niña con una camiseta de Messi juega",
    "Ein Mädchen hört ein Lied von Helene Fischer und tanzt", "Ein Hund namens Merkel jagt einen Ball", "Ein Mädchen singt wie Shakira",
    "Un gatto chiamato Totti dorme al sole", "Um menino com a camisa do Neymar joga bola", "Кот по имени Путин спит на печи",
    "テイラー・スウィフトの曲を聴きながら少女が踊る", "男孩变成龙飞上天空", "女孩在房间里听周杰伦的歌", "푸틴이라는 이름의 개가 달린다",
    "فتاة تستمع إلى أغاني فيروز في غرفتها", "मोदी नाम का कुत्ता दौड़ता है",
)


@pytest.mark.parametrize("text", SHOWN)
def test_who_is_shown_is_refused_with_a_reason_and_an_invented_person_instead(text: str) -> None:
    with pytest.raises(Refused, match=r"real person.*consent.*invented person.*director consent"):
        safety.likeness(text)


@pytest.mark.parametrize("text", MENTIONED)
def test_who_is_only_mentioned_or_shares_the_name_passes(text: str) -> None:
    safety.likeness(text)


def test_who_has_agreed_may_be_shown_until_the_consent_ends(tmp_path: Path) -> None:
    def shown() -> None:
        safety.likeness("Taylor Swift sings on a roof", likeness.agreed(tmp_path, lambda: date(2026, 5, 1)))

    (tmp_path / "tmp").mkdir()
    enter(tmp_path, confirmed("a" * 64, "taylor.jpg", "Taylor Swift", ["film"], "", "Ann"))
    shown()
    enter(tmp_path, confirmed("a" * 64, "taylor.jpg", "Taylor Swift", ["film"], "", "Ann").but(revoked=True))
    with pytest.raises(Refused):
        shown()
    enter(tmp_path, confirmed("a" * 64, "taylor.jpg", "Taylor Swift", ["film"], "", "Ann").but(until="2026-04-30"))
    with pytest.raises(Refused):
        shown()


def test_a_storyboard_from_elsewhere_is_looked_at_before_it_is_filmed(tmp_path: Path) -> None:
    board = a_storyboard(1)
    board = board.but(shots=(board.shots[0].but(prompt="Tom Hanks waters a cactus"),))
    with Store.open(tmp_path / "film") as store, pytest.raises(Refused, match="Tom Hanks is a real person"):
        list(produce(store, board, a_crew()))


def test_names_are_looked_for_where_one_of_their_parts_stands() -> None:
    rows = stars._known().near(wordlists.plainly("Seven wolves and a swan sing a snow song"))
    assert len(rows) < 5 and not any(part in row for row in rows for part in ("Путин", "트럼프", "ترامب", "मेस्सी"))
    assert any("Путин" in row for row in stars._known().near(wordlists.plainly("Владимир Путин поёт")))
