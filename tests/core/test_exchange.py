"""The pure decisions of both halves of the exchange."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.exchange import (
    BACK_OFF_LIMIT_S,
    BATCH_ENTRIES,
    CODE_ALPHABET,
    Cursor,
    ExchangeAnswer,
    Invitation,
    back_off,
    code_of,
    invitation_text,
    next_batch,
    poll_wait,
    probe_positions,
    read_invitation,
    shared,
    standing,
)

SPACE = "ab" * 16
CHANCE = st.floats(0, 1, exclude_max=True)


def test_a_new_kiosk_stands_on_every_feed() -> None:
    assert standing(Cursor(space=SPACE), head=0, chain_there=None) == "ok"
    assert standing(Cursor(space=SPACE), head=100, chain_there=None) == "ok"


@pytest.mark.parametrize(
    ("head", "there", "stands"),
    [(5, "c5", "ok"), (9, "c5", "ok"), (4, None, "diverged"), (9, "other", "diverged"), (4, "c5", "diverged")],
)
def test_a_cursor_is_a_place_and_a_chain(head: int, there: str | None, stands: str) -> None:
    assert standing(Cursor(space=SPACE, position=5, chain="c5"), head=head, chain_there=there) == stands


@given(st.integers(0, 10**9))
def test_probes_are_few_and_reach_the_start(position: int) -> None:
    probes = probe_positions(position)
    assert probes == sorted(set(probes), reverse=True)
    assert len(probes) <= 33
    assert (probes[0], probes[-1]) == (position, 1) if probes else position == 0


@given(st.integers(1, 300), st.integers(0, 300))
def test_what_is_found_is_shared_and_nothing_higher_was_asked(position: int, until: int) -> None:
    ours = {at: f"c{at}" for at in range(1, position + 1)}
    theirs = {at: f"c{at}" if at <= until else f"x{at}" for at in range(1, 301)}
    asked = [(at, ours[at]) for at in probe_positions(position)]
    found, chain = shared(asked, theirs)
    assert found <= until
    assert found == 0 or theirs[found] == chain
    assert all(at <= found or at > until for at, _ in asked)


@given(st.integers(1, 10_000), CHANCE)
def test_waits_grow_and_end_somewhere(failures: int, chance: float) -> None:
    wait = back_off(failures, lambda: chance)
    assert 0 <= wait <= min(BACK_OFF_LIMIT_S, 2.0 * 2.0 ** min(failures, 30))


@given(st.floats(allow_nan=False), CHANCE)
def test_a_server_cannot_make_us_ask_all_the_time_or_never(asked: float, chance: float) -> None:
    assert 0.8 <= poll_wait(asked, lambda: chance) <= 3600 * 1.2


@given(st.integers(1, BATCH_ENTRIES), st.booleans())
def test_a_batch_is_never_nothing_and_never_too_much(batch: int, worked: bool) -> None:
    assert 1 <= next_batch(batch, worked=worked) <= BATCH_ENTRIES


@given(st.text(CODE_ALPHABET, min_size=8, max_size=8), st.sampled_from(["", " ", "-", " - "]), st.booleans())
def test_a_code_is_the_same_however_it_is_written(code: str, between: str, lower: bool) -> None:
    written = f" {code[:4]}{between}{code[4:]}\n".replace("0", "O").replace("1", "I")
    assert code_of(written.lower() if lower else written) == code


@given(st.text(CODE_ALPHABET, min_size=8, max_size=8), st.sampled_from(["", "0123456789abcdef" * 4]))
def test_the_text_of_a_pairing_is_read_back(code: str, fingerprint: str) -> None:
    url = "https://central.example:8470"
    assert read_invitation(invitation_text(url, code, fingerprint)) == Invitation(url, code, fingerprint)


@pytest.mark.parametrize("fingerprint", ["x", "0" * 63, "0" * 65, "g" * 64])
def test_an_invitation_with_half_a_fingerprint_is_none(fingerprint: str) -> None:
    assert read_invitation(invitation_text("https://central.example", "0" * 8, fingerprint)) is None


@given(st.text())
def test_other_texts_are_no_invitation(text: str) -> None:
    found = read_invitation(text)
    assert found is None or text.strip().startswith("KIOSK:P:")


def test_an_answer_of_a_newer_server_is_understood() -> None:
    newer = b'{"server":"x","now":1,"weather":"fine","spaces":[{"space":"y","mood":[1,2]}]}'
    answer = msgspec.json.decode(newer, type=ExchangeAnswer)
    assert answer.spaces[0].status == "ok"
