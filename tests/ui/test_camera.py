"""Showing a code to the camera: recorded frames through Qt's sink, a real search, and what is left of it: nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import TypeVar

import pytest
from PIL import Image
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtMultimedia import QCameraFormat
from pytestqt.qtbot import QtBot

from kiosk.app import camera
from kiosk.core.ports import Credential
from kiosk.settings import Settings
from kiosk.ui.background import DirectLane, Lane, Runs
from kiosk.ui.camera import QtCamera, best_format
from kiosk.ui.screen import EMERGENCY, WELCOME
from kiosk.ui.shell import Activity
from kiosk.ui.show_code import FILMS_S, NO_FRAME_S, PAGE, CameraPicture, CameraViewModel, House
from tests.dev import film
from tests.dev.film import Film
from tests.dev.stage import LANDSCAPE, theatre

T = TypeVar("T")
CODE = "KIOSK-I1-8F0A2C61D4B94E7BA0F3C5D7E9112233"


class Shell(QObject):
    """What the camera asks of the shell, and what it was asked."""

    pageChanged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.page = WELCOME
        self.activities: list[Activity] = []

    def add(self, activity: Activity) -> None:
        self.activities.append(activity)

    def open(self, page: str, activity: QObject) -> None:
        self.page = page
        self.pageChanged.emit()

    def home(self) -> None:
        self.page = WELCOME
        self.pageChanged.emit()

    def property(self, name: str, /) -> object:
        return self.page if name == "page" else super().property(name)


@dataclass
class Room:
    """A camera, its view-model and a clock that stands still."""

    lane: Runs
    film: Film = field(default_factory=Film)
    shell: Shell = field(default_factory=Shell)
    now: float = 1000.0
    given: list[Credential] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.camera = CameraViewModel(self.film, self.lane, monotonic=lambda: self.now)
        house: House = self.shell
        self.camera.live_in(house)
        self.camera.listen(self.given.append)
        self.camera.look_round()

    def begin(self) -> None:
        self.camera.begin(WELCOME, None)

    def wait(self, seconds: float) -> None:
        self.now += seconds
        self.camera.tick()

    @property
    def state(self) -> object:
        return self.camera.property("state")

    def is_dark(self) -> bool:
        """Whether the camera is off and no picture is left."""
        return not self.film.on and self.camera.picture().isNull() and not self.camera.property("live")


@pytest.fixture
def room(qapp: QGuiApplication) -> Iterator[Room]:
    made = Room(DirectLane())
    yield made
    made.camera.close()


def test_a_code_in_the_seventh_frame_is_handed_over_like_a_scanners(room: Room) -> None:
    room.begin()
    assert room.film.on
    for _frame in range(6):
        room.film.show(film.scene())
    assert room.given == []
    assert room.camera.property("live")
    room.film.show(film.scene(CODE))
    assert room.given == [Credential(CODE, "camera")]
    assert room.is_dark()
    assert room.state == ""


@pytest.mark.parametrize(
    "frame",
    [
        film.scene(CODE, tilt=17),
        film.scene(CODE, tilt=-90, light=0.35),
        film.scene(CODE, tilt=5, light=0.5, noise=45, blur=0.8),
    ],
    ids=["tilted", "dim", "noisy"],
)
def test_it_reads_what_hands_hold_in_the_evening(room: Room, frame: bytes) -> None:
    room.begin()
    room.film.show(frame)
    assert [given.text for given in room.given] == [CODE]


def test_no_code_for_twenty_seconds_turns_it_off_and_another_try_turns_it_on(room: Room) -> None:
    room.begin()
    for second in range(19):
        room.wait(1)
        room.film.show(film.scene())
        assert room.camera.property("seconds") == FILMS_S - second - 1
    room.wait(1)
    assert (room.state, room.is_dark()) == ("over", True)
    room.film.show(film.scene(CODE))
    assert room.given == []
    room.camera.again()
    assert (room.state, room.camera.property("seconds")) == ("looking", FILMS_S)
    room.film.show(film.scene(CODE))
    assert len(room.given) == 1


def test_a_bar_code_that_is_no_qr_code_is_not_read(room: Room) -> None:
    room.begin()
    room.film.show(film.bar_code())
    assert room.given == []
    assert room.state == "looking"


def test_of_two_codes_the_one_nearer_to_the_middle_is_read_and_only_that(room: Room) -> None:
    room.begin()
    room.film.show(film.scene("https://wifi.example", CODE, "SOME OTHER"))
    room.film.show(film.scene("SOME OTHER"))
    assert [given.text for given in room.given] == [CODE]


def test_a_code_too_long_for_any_card_is_cut_where_a_scanners_is(room: Room) -> None:
    room.begin()
    room.film.show(film.scene("A" * 600))
    assert [len(given.text) for given in room.given] == [513]


def test_without_a_camera_there_is_no_way_to_it_and_no_complaint(room: Room) -> None:
    room.film.plugged = False
    room.camera.look_round()
    assert room.camera.property("there") is False
    room.begin()
    assert (room.state, room.is_dark()) == ("none", True)
    room.film.plugged = True
    room.camera.look_round()
    assert room.camera.property("there") is True
    room.camera.again()
    assert room.state == "looking"


def test_a_camera_that_goes_away_while_it_films_leaves_no_picture(room: Room) -> None:
    room.begin()
    room.film.show(film.scene())
    room.film.unplug()
    assert (room.state, room.is_dark()) == ("none", True)


def test_a_camera_that_another_program_has_says_nothing_and_is_given_up(room: Room) -> None:
    room.begin()
    room.wait(NO_FRAME_S)
    assert (room.state, room.is_dark()) == ("none", True)
    room.camera.again()
    room.film.show(film.scene())
    room.wait(NO_FRAME_S - 1)
    assert room.state == "looking"
    room.wait(1)
    assert (room.state, room.is_dark()) == ("none", True)


def _back(room: Room) -> None:
    room.camera.back()


def _forgotten(room: Room) -> None:
    for activity in room.shell.activities:
        activity.reset()


def _another_page(room: Room) -> None:
    room.shell.open(EMERGENCY, room.shell)


def _closed(room: Room) -> None:
    room.camera.close()


@pytest.mark.parametrize("leave", [_back, _forgotten, _another_page, _closed])
def test_whoever_leaves_the_page_turns_it_off(room: Room, leave: Callable[[Room], None]) -> None:
    room.begin()
    room.film.show(film.scene())
    assert not room.camera.picture().isNull()
    leave(room)
    assert room.is_dark()
    room.film.show(film.scene(CODE))
    assert room.given == []


def test_back_leads_to_the_page_it_was_opened_from(room: Room) -> None:
    activity = QObject()
    room.camera.begin("GuestCode", activity)
    assert room.shell.page == PAGE
    room.camera.back()
    assert room.shell.page == "GuestCode"


def test_a_code_found_after_the_page_was_left_belongs_to_nobody(qapp: QGuiApplication) -> None:
    lane = Late()
    room = Room(lane)
    room.begin()
    room.film.show(film.scene(CODE))
    room.camera.back()
    room.begin()
    lane.end()
    assert room.given == []
    assert room.state == "looking"
    room.camera.close()


def test_frames_that_come_faster_than_they_are_searched_do_not_queue(qapp: QGuiApplication) -> None:
    lane = Late()
    room = Room(lane)
    room.begin()
    frames = {30: film.scene("OLDER"), 57: film.scene(CODE)}
    for number in range(60):
        room.film.show(frames.get(number, EMPTY))
    assert len(lane.jobs) == 1
    lane.end()
    assert len(lane.jobs) == 1  # of all that waited, the newest
    lane.end()
    assert [given.text for given in room.given] == [CODE]
    room.camera.close()


def test_a_worker_searches_while_the_window_goes_on(qapp: QGuiApplication, qtbot: QtBot) -> None:
    lane = Lane("kiosk-camera")
    room = Room(lane)
    room.begin()
    room.film.show(film.scene(CODE))
    assert room.given == []
    qtbot.waitUntil(lambda: [given.text for given in room.given] == [CODE])
    lane.close()
    room.camera.close()


def test_the_picture_is_a_mirror_that_fills_its_place_and_is_empty_afterwards(room: Room, qtbot: QtBot) -> None:
    picture = CameraPicture()
    picture.setWidth(200)
    picture.setHeight(150)
    picture.setProperty("camera", room.camera)
    assert _colour(picture, 20).alpha() == 0
    room.begin()
    room.film.show(_halves())
    assert _colour(picture, 20).red() > 200 > _colour(picture, 180).red()
    room.camera.back()
    assert _colour(picture, 20).alpha() == 0


def test_a_guest_shows_an_invitation_at_the_real_desk(qapp: QGuiApplication, tmp_path: Path) -> None:
    with theatre(qapp, tmp_path) as house:
        stage = house.on(LANDSCAPE)
        code, _digits = stage.floor.invite("Ada Lindqvist")
        stage.present(code)
        expected = stage.shell.property("page")
        stage.home()
        stage.film.plugged = True
        stage.camera.look_round()
        stage.settle()
        stage.tap("showCode")
        assert stage.shell.property("page") == PAGE
        stage.film.show(film.scene(code, tilt=4))
        stage.settle()
        assert stage.shell.property("page") == expected != WELCOME
        assert not stage.film.on
        assert stage.warnings == []


def test_an_owner_who_wants_no_camera_has_none(qapp: QGuiApplication) -> None:
    lane = Lane("kiosk-camera")
    assert camera(Settings(camera_enabled=False), lane) is None
    lane.close()


def test_a_machine_without_cameras_has_none(qapp: QGuiApplication) -> None:
    lost: list[None] = []
    real = QtCamera("no camera is called like this")
    real.start(lambda _frame: None, lambda: lost.append(None))
    real.stop()
    assert lost == [None]


def test_no_format_is_no_trouble() -> None:
    assert best_format([]) == QCameraFormat()


@dataclass
class Late:
    """A lane whose jobs end when the test says so."""

    jobs: list[Callable[[], None]] = field(default_factory=list)

    def run(self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        self.jobs.append(lambda: done(job()))

    def end(self) -> None:
        """End the job that was begun first."""
        self.jobs.pop(0)()


EMPTY = film.scene()


def _colour(picture: CameraPicture, x: int) -> QColor:
    image = QImage(200, 150, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    picture.paint(painter)
    painter.end()
    return image.pixelColor(x, 75)


def _halves() -> bytes:
    """Black at the start, white at the end."""
    halves = Image.new("RGB", film.SIZE, "black")
    halves.paste((255, 255, 255), (film.SIZE[0] // 2, 0, *film.SIZE))
    kept = BytesIO()
    halves.save(kept, "JPEG", quality=90)
    return kept.getvalue()
