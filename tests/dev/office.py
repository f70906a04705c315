"""Somebody of the office at central's pages: without a browser, with its cookies and forms."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from urllib.parse import urlencode

from kiosk.central import totp
from kiosk.central.accounts import Accounts, NewAccount
from kiosk.core import clock
from kiosk.store import accounts as keeping
from kiosk.store.accounts import Role
from kiosk.store.central_keeping import writing
from tests.dev.asking import Answer, ask
from tests.dev.central import LOG_IN_KEY, ServedCentral

PASSWORD = "correct horse battery"


@dataclass
class Visitor:
    """A browser's half of the pages, as far as the server can tell."""

    central: ServedCentral
    cookies: dict[str, str] = field(default_factory=dict)

    def get(self, path: str, **headers: str) -> Answer:
        return self.ask("GET", path, None, headers)

    def post(self, path: str, *, token: str | None = None, **fields: str) -> Answer:
        """Send a form as the page it stands on would; `token` in place of the one that this visitor has."""
        given = {name.replace("__", "."): value for name, value in fields.items()}
        body = urlencode({"token": self.token if token is None else token} | given).encode()
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Origin": self.central.url}
        return self.ask("POST", path, body, headers)

    def send_file(self, path: str, content: bytes, part: str = "list", **fields: str) -> Answer:
        edge = "-----a-line-between-parts"
        parts = [
            f'--{edge}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
            for name, value in ({"token": self.token} | fields).items()
        ]
        head = f'--{edge}\r\nContent-Disposition: form-data; name="{part}"; filename="members.csv"\r\n'
        parts.append(f"{head}Content-Type: text/csv\r\n\r\n".encode() + content + b"\r\n")
        body = b"".join(parts) + f"--{edge}--\r\n".encode()
        headers = {"Content-Type": f"multipart/form-data; boundary={edge}", "Origin": self.central.url}
        return self.ask("POST", path, body, headers)

    @property
    def token(self) -> str:
        """Of the form that stands on each page of those who are logged in, of the log-in's, or of the devices' page."""
        first = self.get("/").text
        devices = re.search(r'href="(/spaces/[0-9a-f]+/devices)"', first)
        for path in ("/", "/log-in", devices[1] if devices else "/"):
            if found := re.search(r'name="token" value="([^"]+)"', self.get(path).text):
                return found[1]
        raise AssertionError("no page has a form")

    def log_in(self, made: NewAccount) -> Answer:
        """Password, then the code of this moment."""
        self.post("/log-in", name=made.account.name, password=made.password)
        return self.post("/log-in/code", code=code_of(self.central, made))

    def ask(self, method: str, path: str, body: bytes | None, headers: dict[str, str]) -> Answer:
        sent = dict(headers)
        if self.cookies:
            sent["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        answer = ask(self.central.url, path, method=method, body=body, headers=sent)
        for line in answer.headers.get("set-cookie", "").split("\n"):
            if found := re.match(r"([^=;]+)=([^;]*)", line):
                name, value = found[1].strip(), found[2].strip('"')
                if value:
                    self.cookies[name] = value
                else:
                    self.cookies.pop(name, None)
        return answer


def add_account(central: ServedCentral, name: str = "Ines", role: Role = "manager") -> NewAccount:
    return Accounts(central.store, LOG_IN_KEY).add(name, role, PASSWORD)


def logged_in(central: ServedCentral, name: str = "Ines", role: Role = "manager") -> Visitor:
    visitor = Visitor(central)
    assert visitor.log_in(add_account(central, name, role)).status == 303
    return visitor


def code_of(central: ServedCentral, made: NewAccount, *, steps: int = 0) -> str:
    """What the authenticator app shows, some steps from now."""
    now = clock.to_ms(central.store.identity.now()) // 1000 // totp.STEP_S
    return totp.code_at(Accounts(central.store, LOG_IN_KEY).secret(made.account), now + steps)


def set_back(central: ServedCentral, made: NewAccount) -> None:
    """Let an account's codes count anew, as after half a minute."""
    with writing(central.store) as connection:
        found = keeping.account(connection, made.account.id)
        assert found is not None
        keeping.save_account(
            connection,
            type(found)(**{name: getattr(found, name) for name in found.__struct_fields__} | {"last_step": 0}),
        )


def age_tries(central: ServedCentral, seconds: int) -> None:
    with writing(central.store) as connection:
        connection.exec_driver_sql(f"UPDATE central_tries SET last_at = last_at - {seconds * 1000}")


def words(answer: Answer) -> str:
    """The text of a page as a person reads it."""
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", answer.text.split("<body>")[1])).split())
