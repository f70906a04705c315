"""The space's sign, sent to central's page."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from tests.dev.central import ServedCentral
from tests.dev.office import Visitor, words


def _picture(kind: str = "JPEG") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (900, 300), "#1b478f").save(out, kind)
    return out.getvalue()


def test_a_logo_is_sent_shown_and_taken_away(office_central: ServedCentral) -> None:
    visitor, space = Visitor(office_central), office_central.new_space()
    path = f"/spaces/{space}/logo"
    assert visitor.get(path).status == 404
    assert visitor.send_file(path, _picture(), "logo").status == 303
    shown = visitor.get(path)
    assert shown.headers["content-type"].startswith("image/png")
    with office_central.store.reading(space) as records:
        assert records.logo()
    assert "The logo as the desks show it" in visitor.get(f"/spaces/{space}/house").text
    assert visitor.send_file(path, b"", "logo").status == 303
    assert visitor.get(path).status == 404


@pytest.mark.parametrize("broken", [b"<svg onload=alert(1)/>", b"\x89PNG\r\n\x1a\n", b"%PDF", b"MZ" * 500])
def test_what_is_no_picture_changes_nothing_and_is_told(office_central: ServedCentral, broken: bytes) -> None:
    visitor, space = Visitor(office_central), office_central.new_space()
    answer = visitor.send_file(f"/spaces/{space}/logo", broken, "logo")
    assert answer.status == 422
    assert "This picture cannot be used." in words(answer)
    with office_central.store.reading(space) as records:
        assert records.logo() == ""


def test_a_logo_without_the_form_s_token_is_not_taken(office_central: ServedCentral) -> None:
    visitor, space = Visitor(office_central), office_central.new_space()
    assert visitor.send_file(f"/spaces/{space}/logo", _picture(), "logo", token="x").status == 403
