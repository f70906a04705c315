"""A central that may be killed at any moment: `python -m tests.storm.central_process URL PORT`; says "open"."""

from __future__ import annotations

import os
import sys

from kiosk.central import serving
from kiosk.central.app import create_app
from kiosk.store.store import Store
from tests.dev.central import LOG_IN_KEY


def _say_open() -> None:
    os.write(1, b"open\n")


def main(url: str, port: int) -> None:
    store = Store.connect(url)
    with serving.listen("127.0.0.1", port, secure=False) as sock:
        app = create_app(store, log_in_key=LOG_IN_KEY, poll_after_s=1.0)
        server = serving.make_server(app, reached=_say_open)
        server.run(sockets=[sock])
    store.close()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
