"""How mail is sent: with TLS and a login, what a person reads when it is not, and a password that nobody is shown."""

from __future__ import annotations

import socket
import stat
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from click.testing import CliRunner
from msgspec.structs import replace as changed

from kiosk.central.addressees import SpaceNotices, space_notices
from kiosk.central.letters import trial_letter
from kiosk.central.mail import PASSWORD as PASSWORD_FILE
from kiosk.central.mail import Mail, MailServer, NotAnAddress, NotSent, address, addresses
from kiosk.cli import main
from kiosk.errors import ValueUnfit
from kiosk.store.store import Store
from tests.dev.central import ServedCentral
from tests.dev.certificates import Certificates
from tests.dev.mailbox import PASSWORD, USER, Mailbox
from tests.dev.office import Visitor, logged_in, words
from tests.dev.telling import RECEPTION


@pytest.fixture
def mail(store: Store, tmp_path: Path) -> Mail:
    return Mail(store, tmp_path / "mail")


@pytest.fixture
def guarded(certificates: Certificates) -> Iterator[Mailbox]:
    """A mail server that wants STARTTLS and a login."""
    with Mailbox(certificate=certificates.of("good"), login=True) as opened:
        yield opened


def server(mailbox: Mailbox, certificates: Certificates | None = None, **fields: str) -> MailServer:
    plain = MailServer(host="127.0.0.1", port=mailbox.port, security="none", sender="desk@nordlicht.example")
    if certificates is None:
        return changed(plain, **fields)
    secure = changed(plain, security="starttls", user=USER, ca=str(certificates.authority))
    return changed(secure, **fields)


def why(mail: Mail) -> str:
    with pytest.raises(NotSent) as not_sent:
        mail.send(trial_letter("Nordlicht", RECEPTION, "test:1", 0))
    return not_sent.value.why


# The mail server


def test_mail_goes_over_tls_after_a_login(mail: Mail, guarded: Mailbox, certificates: Certificates) -> None:
    mail.set_up(server(guarded, certificates), PASSWORD)
    mail.send(trial_letter("Nordlicht", RECEPTION, "test:1", 0))
    mail.send(trial_letter("Nordlicht", RECEPTION, "test:1", 0))
    first, second = guarded.received
    assert first["Message-ID"] == second["Message-ID"]  # told at least once; readers show one of them
    assert first["Auto-Submitted"] == "auto-generated"
    assert str(first["From"]) == "Nordlicht <desk@nordlicht.example>"


def test_mail_goes_over_tls_from_the_start(mail: Mail, certificates: Certificates) -> None:
    with Mailbox(certificate=certificates.of("good"), tls=True) as whole:
        mail.set_up(server(whole, certificates, security="tls", user=""), None)
        mail.send(trial_letter("Nordlicht", RECEPTION, "test:1", 0))
        assert len(whole.received) == 1


def test_what_is_wrong_with_a_mail_server_is_told_apart(
    mail: Mail, mailbox: Mailbox, guarded: Mailbox, certificates: Certificates
) -> None:
    assert why(mail) == "not_set_up"
    mail.set_up(server(guarded, certificates), "another")
    assert why(mail) == "login"
    mail.set_up(server(guarded, certificates, ca=""), PASSWORD)  # an authority that nobody trusts
    assert why(mail) == "tls"
    mail.set_up(server(mailbox, certificates), PASSWORD)  # one that speaks no TLS
    assert why(mail) == "tls"
    mail.set_up(server(guarded), None)  # without TLS, where it is wanted
    assert why(mail) == "answer"
    mailbox.refused[RECEPTION] = "550 no such user"
    mail.set_up(server(mailbox), None)
    assert why(mail) == "refused"
    mailbox.down()
    assert why(mail) == "unreachable"
    mail.set_up(server(mailbox, security="tls", host="x..y"), None)
    assert why(mail) == "unreachable"


@pytest.mark.parametrize("which", ["other_name", "expired", "other_authority"])
def test_a_mail_server_that_cannot_prove_who_it_is_gets_no_password(
    mail: Mail, certificates: Certificates, which: str
) -> None:
    with Mailbox(certificate=certificates.of(which), login=True) as stranger:
        mail.set_up(server(stranger, certificates), PASSWORD)
        assert why(mail) == "tls"


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"host": ""}, "mail_host"),
        ({"host": "a b"}, "mail_host"),
        ({"host": "x\ny"}, "mail_host"),
        ({"host": "smtp.example"}, "security"),  # without protection beyond this machine
        ({"port": 0}, "mail_port"),
        ({"sender": "nobody"}, "sender"),
        ({"sender": "a@b\r\nBcc: c@d"}, "sender"),
        ({"user": "x" * 300}, "mail_user"),
        ({"user": "somebody"}, "password"),  # a login without a password
    ],
)
def test_settings_that_cannot_be(mail: Mail, mailbox: Mailbox, fields: dict[str, str], field: str) -> None:
    with pytest.raises(ValueUnfit) as unfit:
        mail.set_up(server(mailbox, **fields), None)
    assert unfit.value.details["field"] == field
    assert mail.server() is None


def test_a_password_is_kept_for_the_server_it_was_typed_for(
    mail: Mail, guarded: Mailbox, certificates: Certificates, tmp_path: Path
) -> None:
    known = server(guarded, certificates)
    mail.set_up(known, PASSWORD)
    file = tmp_path / "mail" / PASSWORD_FILE
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    mail.set_up(changed(known, sender="other@nordlicht.example"), None)
    for elsewhere in (
        changed(known, host="smtp.evil.example"),
        changed(known, port=2525),
        changed(known, security="tls"),
        changed(known, user="other"),
    ):
        with pytest.raises(ValueUnfit):
            mail.set_up(elsewhere, None)
    file.chmod(0o644)
    assert why(mail) == "no_password"


@pytest.mark.parametrize(
    "typed", ["", "x", "a@", "@b", "a b@c.de", "<a@b.de>", "a@b.de,", "a@b.de\nBcc: c@d.de", "ö@b.de"]
)
def test_what_is_no_address(typed: str) -> None:
    with pytest.raises(NotAnAddress):
        address(typed)


def test_addresses_as_people_type_them() -> None:
    typed = " a@b.de,c@d.de;\r\n e@f.de a@b.de "
    assert addresses(typed) == ("a@b.de", "c@d.de", "e@f.de")
    assert addresses(" ") == ()


# The pages


def test_a_manager_sets_mail_up_and_tries_it(small_central: ServedCentral, mailbox: Mailbox) -> None:
    ines = logged_in(small_central)
    fields = {"host": "127.0.0.1", "port": str(mailbox.port), "security": "none", "user": ""}
    refused = ines.post("/notices", **fields, sender="nobody")
    assert refused.status == 422
    assert "Mail needs a sender" in refused.text
    assert 'value="nobody"' in refused.text
    assert "Send a test" not in refused.text
    assert ines.post("/notices", **fields, sender="desk@nordlicht.example").headers["location"] == "/notices?done=saved"
    assert ines.post("/notices/test", to="ines@nordlicht.example").status == 303
    assert mailbox.subjects() == ["A test from the front desk"]
    assert "does not look like" in ines.post("/notices/test", to="ines").text
    mailbox.down()
    assert "does not answer" in ines.post("/notices/test", to="ines@nordlicht.example").text


def test_a_silent_mail_server_keeps_one_worker_at_most(small_central: ServedCentral) -> None:
    """Desks and pages share a few workers: one who presses the button again and again must not hold them all."""
    ines = logged_in(small_central)
    token = ines.token
    with socket.create_server(("127.0.0.1", 0)) as silent, ThreadPoolExecutor(1) as pool:
        port = str(silent.getsockname()[1])
        fields = {"host": "127.0.0.1", "port": port, "security": "none", "sender": "desk@nordlicht.example"}
        assert ines.post("/notices", token=token, **fields).status == 303
        first = pool.submit(ines.post, "/notices/test", token=token, to="ines@nordlicht.example")
        asked, _ = silent.accept()
        with asked:
            again = ines.post("/notices/test", token=token, to="ines@nordlicht.example")
            assert not first.done()
            assert "Another test is on its way" in again.text
        assert "does not answer" in first.result().text


def test_a_page_without_a_folder_takes_no_password(small_central: ServedCentral, mailbox: Mailbox) -> None:
    ines = logged_in(small_central)
    fields = {"host": "127.0.0.1", "port": str(mailbox.port), "security": "none", "user": USER}
    answer = ines.post("/notices", **fields, sender="desk@nordlicht.example", password=PASSWORD)
    assert answer.status == 422
    assert PASSWORD not in answer.text


def test_who_is_told_in_a_space(office_central: ServedCentral, mailbox: Mailbox) -> None:
    space = office_central.new_space()
    visitor = Visitor(office_central)
    path = f"/spaces/{space}/notices"
    page = words(visitor.get(path))
    assert "Nobody is told anything yet" in page
    assert "Nothing was to be told" in page
    assert (
        visitor.post(path, reception=f"{RECEPTION}\r\nboss@nordlicht.example", was__reception="", hosts="1").status
        == 303
    )
    with office_central.store.engine.begin() as connection:
        known = space_notices(connection, space)
    assert known == SpaceNotices(reception=(RECEPTION, "boss@nordlicht.example"), hosts=True)
    assert "does not look like" in visitor.post(path, reception="x", was__reception="").text
    many = " ".join(f"a{number}@example.org" for number in range(11))
    assert "At most ten" in visitor.post(path, reception=many, was__reception="").text
    same = visitor.post(
        path,
        reception="\r\n".join(known.reception),
        was__reception="\n".join(known.reception),
        hosts="1",
        was__hosts="1",
    )
    assert same.headers["location"].endswith("done=same")
    cleared = {"reception": "", "was__reception": "\n".join(known.reception), "was__hosts": "1"}
    assert visitor.post(path, **cleared).status == 303
    with office_central.store.engine.begin() as connection:
        assert space_notices(connection, space) == SpaceNotices()


# The command line


def test_it_is_set_up_at_the_keyboard(tmp_path: Path, guarded: Mailbox, certificates: Certificates) -> None:
    (tmp_path / "kiosk.toml").write_text(f'data = "{tmp_path / "data"}"\n')

    def call(*arguments: str, typed: str = "") -> tuple[int, str]:
        settings = ("--settings", str(tmp_path / "kiosk.toml"))
        done = CliRunner().invoke(main, [*settings, "central", *arguments], input=typed)
        return done.exit_code, done.output

    assert "Nobody has said" in call("notices", "show")[1]
    assert call("new-space", "Nordlicht")[0] == 0
    setting = ("--host", "127.0.0.1", "--port", str(guarded.port), "--sender", "desk@nordlicht.example")
    secure = ("--user", USER, "--ca", str(certificates.authority))
    status, said = call("notices", "mail", *setting, *secure)
    assert status == 1
    assert "type the password" in said
    assert call("notices", "mail", *setting, *secure, typed=f"{PASSWORD}\n")[0] == 0
    assert stat.S_IMODE((tmp_path / "data" / PASSWORD_FILE).stat().st_mode) == 0o600
    assert call("notices", "test", RECEPTION)[0] == 0
    assert guarded.subjects() == ["A test from the front desk"]
    assert call("notices", "tell", RECEPTION, "--hosts")[0] == 0
    assert call("notices", "tell", "nobody")[0] == 1
    said = call("notices", "show")[1]
    assert f"127.0.0.1:{guarded.port} as {USER} (starttls)" in said
    assert f"Nordlicht: {RECEPTION}; members are told" in said
