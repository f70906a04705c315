"""The states of the pages where a code can be shown to a camera."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from kiosk.ui.screen import WELCOME
from kiosk.ui.show_code import FILMS_S
from tests.dev import film
from tests.dev.stage import Stage


def _with_a_camera(stage: Stage) -> None:
    stage.film.plugged = True
    stage.camera.look_round()


def welcome_camera(stage: Stage) -> None:
    _with_a_camera(stage)


def guest_code_camera(stage: Stage) -> None:
    _with_a_camera(stage)
    stage.guests.beginCode()


def _camera(stage: Stage) -> None:
    _with_a_camera(stage)
    stage.camera.begin(WELCOME, stage.lobby)


def camera_live(stage: Stage) -> None:
    _camera(stage)
    stage.hands.seconds += 6
    stage.film.show(film.scene("KIOSK", tilt=8, noise=12, blur=5))
    stage.camera.tick()


def camera_over(stage: Stage) -> None:
    camera_live(stage)
    stage.hands.seconds += FILMS_S
    stage.camera.tick()


def camera_none(stage: Stage) -> None:
    camera_live(stage)
    stage.film.unplug()


STATES: Final[dict[str, Callable[[Stage], None]]] = {
    "welcome-camera": welcome_camera,
    "guest-code-camera": guest_code_camera,
    "camera-live": camera_live,
    "camera-over": camera_over,
    "camera-none": camera_none,
}
