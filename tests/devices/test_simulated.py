"""The reader without hardware."""

from __future__ import annotations

from kiosk.core.ports import Credential, CredentialReader
from kiosk.devices.simulated import SimulatedReader


def test_presents_whole_texts_to_whoever_listens() -> None:
    reader = SimulatedReader()
    as_the_desk_sees_it: CredentialReader = reader
    presented: list[Credential] = []
    as_the_desk_sees_it.listen(presented.append)
    reader.present("04A21F01")
    reader.present("]Q3KIOSK:M:ZOE\x1d é")
    assert presented == [Credential("04A21F01", "simulated"), Credential("]Q3KIOSK:M:ZOE\x1d é", "simulated")]


def test_a_card_before_anybody_listens_is_nobodys() -> None:
    reader = SimulatedReader()
    reader.present("04A21F01")
    presented: list[Credential] = []
    reader.listen(presented.append)
    assert presented == []


def test_a_closed_reader_presents_nothing_more() -> None:
    reader = SimulatedReader()
    presented: list[Credential] = []
    reader.listen(presented.append)
    reader.close()
    reader.present("04A21F01")
    assert presented == []
