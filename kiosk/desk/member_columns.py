"""Which column of a members' list says what: by the names that other programs and languages give them, or by a file."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Mapping as AMapping
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Literal, cast

from kiosk import places
from kiosk.core import text
from kiosk.core.members import Status
from kiosk.core.table import DELIMITERS
from kiosk.errors import TableUnusable

DateOrder = Literal["", "d/m/y", "m/d/y"]
FIELDS: Final = (
    "external", "name", "first_name", "last_name", "known_as", "email", "phone", "company", "plan", "status",
    "paid_until", "cards", "hidden",
)  # fmt: skip

# Names as `_plain` leaves them, the most telling first: of two columns that fit, the one that stands earlier here.
_SYNONYMS: Final[AMapping[str, str]] = {
    "external": """
        externalid memberid membershipid membernumber membershipnumber coworkerid customerid customernumber uniqueid
        systemid referencenumber id mitgliedsnummer mitgliedsnr mitgliedid kundennummer kundennr numerodemembre
        numeromembre numerodadherent numeroadherent identifiant numerodesocio numerodemiembro idmiembro idsocio""",
    "name": """
        fullname membername coworkername customername contactname displayname vollername vollstandigername
        mitgliedsname mitglied nomcomplet nometprenom prenometnom nombrecompleto nombreyapellidos name member""",
    "first_name": "firstname givenname forename vorname prenom nombre nombredepila",
    "last_name": "lastname surname familyname nachname familienname zuname nomdefamille nom apellidos apellido",
    "known_as": "knownas nickname preferredname callname rufname spitzname surnom apodo",
    "email": """
        email emailaddress memberemail contactemail mail mailadresse emailadresse courriel adressemail adresseemail
        adressecourriel correoelectronico correo""",
    "phone": """
        mobilephone mobile mobilenumber mobilephonenumber cellphone cell phone phonenumber memberphone telephone tel
        landline handy handynummer mobil mobilnummer mobiltelefon telefon telefonnummer rufnummer festnetz portable
        telephoneportable numerodetelephone movil telefonomovil telefono""",
    "company": """
        company companyname memberof team teamname teamnames organisation organization firma firmenname unternehmen
        societe entreprise nomdelasociete empresa compania nombredelaempresa""",
    "plan": """
        plan planname membershipplan tariff tariffname priceplan currentplan membershiptype membershipname membership
        tarif tarifname mitgliedschaft forfait formule abonnement tarifa membresia plandemembresia""",
    "status": """
        memberstatus membershipstatus status state active isactive mitgliedsstatus aktiv statut etat actif estado
        activo""",
    "paid_until": """
        paiduntil paidto paidthrough paidtill validuntil validto validthrough expirydate expirationdate expires
        expireson canceledto cancelledto canceledon cancelledon cancellationdate contractenddate contractend
        membershipend enddate endson bezahltbis gultigbis gueltigbis gekundigtzum gekuendigtzum vertragsende
        ablaufdatum enddatum payejusquau payejusqua valablejusquau valablejusqua dateexpiration datedexpiration
        datedefin datefin pagadohasta validohasta fechadevencimiento vencimiento fechadefin fechafin""",
    "cards": """
        accesscardid accesscard accesscardnumber keyfobnumber keyfob keycard keycardnumber fob fobnumber rfid rfidcard
        rfidnumber nfc nfcid badge badgeid badgenumber checkintoken checkintokens transponder transpondernummer chip
        chipnummer zutrittskarte schlusselkarte karte karten kartennummer kartennr cartedacces carte
        numerodecarte numerodebadge tarjetadeacceso tarjeta numerodetarjeta llavero card cards""",
    "hidden": "hidden hide private verborgen versteckt unsichtbar cache masque oculto",
}
_PLACES: Final = {
    name: (wanted, place) for wanted, names in _SYNONYMS.items() for place, name in enumerate(names.split())
}
# What these columns hold in some exports is the number of a bank's card; they count where no other column has cards.
_DOUBTFUL_CARDS: Final = ("cardnumber", "cardid", "cardno")

_STATUS_WORDS: Final[AMapping[Status, str]] = {
    "active": """
        active yes y true 1 x current recentlyactive confirmed approved enabled aktiv ja wahr aktuell actif active oui
        vrai activo activa si verdadero""",
    "paused": """
        paused onhold hold frozen suspended inactive no n false 0 disabled pending unconfirmed notstarted pausiert
        ruhend inaktiv nein falsch unbestatigt enpause suspendu inactif non faux pausado pausada inactivo suspendido
        falso""",
    "ended": """
        ended canceled cancelled expired former left terminated archived deleted alumni gekundigt gekuendigt beendet
        ehemalig ehemals ausgetreten abgelaufen resilie termine expire ancien ancienmembre cancelado terminado
        finalizado vencido baja""",
}
_STATUS: Final[dict[str, Status]] = {word: status for status, words in _STATUS_WORDS.items() for word in words.split()}


@dataclass(frozen=True, slots=True)
class Mapping:
    """What a mapping file says; empty where it says nothing.

    Attributes:
        columns: field -> the columns that hold it; no column: the field is not imported.
        status: a word of the list -> what it means here. `plans`: a plan of the list -> its name here.
        dates: how a date like 03/04/2026 is meant.
    """

    columns: dict[str, tuple[str, ...]] = field(default_factory=dict)
    status: dict[str, Status] = field(default_factory=dict)
    plans: dict[str, str] = field(default_factory=dict)
    dates: DateOrder = ""
    delimiter: str = ""
    encoding: str = ""


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the fields stand in a row.

    Attributes:
        places: field -> the places of its columns, from 0.
        left_out: names of the columns that are not imported.
    """

    places: dict[str, tuple[int, ...]]
    left_out: tuple[str, ...]


def read_mapping(file: Path) -> Mapping:
    """Read a mapping file (TOML).

    Raises:
        TableUnusable: it cannot be read, or says what it cannot.
    """
    try:
        with places.opened(file) as opened:
            said = tomllib.load(opened)
    except OSError as error:
        raise TableUnusable(f"{file} cannot be read: {error.strerror}.") from error
    except (ValueError, RecursionError) as error:  # no TOML, no UTF-8, or brackets without end
        raise TableUnusable(f"{file} is no mapping file: {error}.") from error
    try:
        return mapping_of(said)
    except TableUnusable as unusable:
        raise TableUnusable(f"{file}: {unusable}") from unusable


def mapping_of(said: AMapping[str, Any]) -> Mapping:
    """The same from values.

    Raises:
        TableUnusable: a name or a value that a mapping does not have.
    """
    if unknown := sorted(said.keys() - {"columns", "status", "plans", "dates", "delimiter", "encoding"}):
        raise TableUnusable(f"there is nothing called {unknown[0]!r} in a mapping.")
    columns = {name: _names(name, value) for name, value in _table(said, "columns").items()}
    if unknown := sorted(columns.keys() - set(FIELDS)):
        raise TableUnusable(f"members have no {unknown[0]!r}; they have {', '.join(FIELDS)}.")
    status = _texts(said, "status")
    for meaning in status.values():
        if meaning not in _STATUS_WORDS:
            raise TableUnusable(f"a status is 'active', 'paused' or 'ended', not {meaning!r}.")
    dates = said.get("dates", "")
    if dates not in ("", "d/m/y", "m/d/y"):
        raise TableUnusable(f"dates are 'd/m/y' or 'm/d/y', not {dates!r}.")
    delimiter, encoding = said.get("delimiter", ""), said.get("encoding", "")
    if delimiter not in ("", *DELIMITERS):
        raise TableUnusable(f"columns are separated by ',', ';', '|' or a tab, not by {delimiter!r}.")
    if not isinstance(encoding, str):
        raise TableUnusable(f"an encoding has a name, like 'windows-1252', not {encoding!r}.")
    return Mapping(
        columns=columns,
        status={plain(word): cast("Status", meaning) for word, meaning in status.items()},
        plans={text.key(text.clean(plan)): name for plan, name in _texts(said, "plans").items()},
        dates=cast("DateOrder", dates),
        delimiter=delimiter,
        encoding=encoding,
    )


def _table(said: AMapping[str, Any], name: str) -> dict[str, Any]:
    found = said.get(name, {})
    if not isinstance(found, dict):
        raise TableUnusable(f"{name} must be a table, [{name}].")
    return found


def _texts(said: AMapping[str, Any], name: str) -> dict[str, str]:
    found = _table(said, name)
    for key, value in found.items():
        if not isinstance(value, str):
            raise TableUnusable(f"{key!r} in [{name}] must be a text, not {value!r}.")
    return found


def _names(name: str, value: Any) -> tuple[str, ...]:
    """One column, several for cards, or none."""
    listed = [value] if isinstance(value, str) else value
    if not isinstance(listed, list) or not all(isinstance(one, str) for one in listed):
        raise TableUnusable(f"{name!r} in [columns] must name a column.")
    found = tuple(one for one in listed if one)
    if len(found) > 1 and name != "cards":
        raise TableUnusable(f"{name!r} in [columns] can be one column only.")
    return found


def columns_of(header: Sequence[str], mapping: Mapping) -> Columns:
    """Find the fields in a header.

    Raises:
        TableUnusable: no column holds names, or one that the mapping names is not there.
    """
    places = {name: tuple(_place(header, one) for one in named) for name, named in mapping.columns.items()}
    taken = {place for some in places.values() for place in some}
    best: dict[str, list[tuple[int, int]]] = {}
    for place, cell in enumerate(header):
        wanted, rank = _meaning(cell)
        if place not in taken and wanted and wanted not in places:
            best.setdefault(wanted, []).append((rank, place))
    for wanted, some in best.items():
        places[wanted] = tuple(place for _, place in sorted(some)) if wanted == "cards" else (min(some)[1],)
    if not places.get("cards") and "cards" not in mapping.columns:
        places["cards"] = tuple(
            place for place, cell in enumerate(header) if place not in taken and _numberless(cell) in _DOUBTFUL_CARDS
        )
    places = _whole_name({name: some for name, some in places.items() if some}, header)
    if "name" not in places and "last_name" not in places and "first_name" not in places:
        seen = ", ".join(repr(cell[:40]) for cell in header[:30] if cell)
        raise TableUnusable(
            f"No column holds the members' names. The columns are {seen}. Please say in a mapping file which it is. "
            "Nothing was changed."
        )
    used = {place for some in places.values() for place in some}
    return Columns(places, tuple(cell for place, cell in enumerate(header) if cell and place not in used))


def _whole_name(places: dict[str, tuple[int, ...]], header: Sequence[str]) -> dict[str, tuple[int, ...]]:
    """Either the whole name or its parts: "Name" beside "Vorname" is the last name, "Nom" alone the whole one."""
    lone = "first_name" in places and "last_name" not in places
    if lone and "name" in places and plain(header[places["name"][0]]) == "name":
        places["last_name"] = places.pop("name")
    elif "name" in places:
        places.pop("first_name", None)
        places.pop("last_name", None)
    return places


def _place(header: Sequence[str], named: str) -> int:
    wanted = plain(named)
    for place, cell in enumerate(header):
        if cell == named or (wanted and plain(cell) == wanted):
            return place
    seen = ", ".join(repr(cell[:40]) for cell in header[:30] if cell)
    raise TableUnusable(f"The mapping names a column {named!r}, but the file has {seen}. Nothing was changed.")


def _meaning(cell: str) -> tuple[str, int]:
    """The field that a column's name stands for, and how well; empty when it stands for none."""
    name = plain(cell).removeprefix("coworker") if plain(cell) not in _PLACES else plain(cell)
    if name not in _PLACES and _PLACES.get(_numberless(name), ("",))[0] == "cards":
        name = _numberless(name)  # "Card 1", "Card 2"
    return _PLACES.get(name, ("", 0))


def _numberless(cell: str) -> str:
    return plain(cell).rstrip("0123456789")


def plain(words: str) -> str:
    """Letters and digits, folded and without their marks: "Gültig bis" and "gultig_bis" alike."""
    spread = unicodedata.normalize("NFKD", words[:200].casefold())
    return "".join(char for char in spread if char.isalnum())


def status_of(word: str, mapping: Mapping) -> Status | None:
    """What a cell of the status column means; None when nobody knows."""
    folded = plain(word)
    if folded in mapping.status:
        return mapping.status[folded]
    return _STATUS.get(folded)


_DATE: Final = re.compile(r"(\d{1,4})([-./])\s?(\d{1,2})\2\s?(\d{1,4})(?:[T ].*)?")


def date_of(cell: str, order: DateOrder) -> tuple[int, int, int] | str:
    """Year, month and day of a date as people and programs write it; or why it is none."""
    found = _DATE.fullmatch(cell)
    if not found:
        return f"{cell[:40]!r} is not a date; write 2026-12-31 or 31.12.2026"
    first, sign, middle, last = int(found[1]), found[2], int(found[3]), int(found[4])
    if len(found[1]) == 4:
        return first, middle, last
    if len(found[4]) != 4:
        return f"the year of {cell[:40]!r} has no four digits"
    if sign == "." or order == "d/m/y" or (first > 12 and not order):
        return last, middle, first
    if order == "m/d/y" or middle > 12:
        return last, first, middle
    if first == middle:
        return last, middle, first
    return f"{cell[:40]!r} may be two days; say in a mapping file whether dates are d/m/y or m/d/y"
