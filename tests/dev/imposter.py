"""A server with a certificate of the test's choice, which keeps all that was said to it."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

Answer = tuple[int, str, bytes]  # status, media type (or where to go, of 307), content


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A handshake that the other side broke off is what some tests are about."""


class Imposter:
    """Answers by path; what it has no answer for is the page of a hotel."""

    def __init__(self, certificate: Path | None, answers: Mapping[str, Answer]) -> None:
        self.heard: list[tuple[str, bytes]] = []
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                server._answer(self, answers)

            def do_POST(self) -> None:
                server._answer(self, answers)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name it has there
                """Nobody reads it."""

        self._server = _Server(("127.0.0.1", 0), Handler)
        if certificate is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self._server.socket = context.wrap_socket(
                self._server.socket, server_side=True, do_handshake_on_connect=False
            )
        self.url = f"{'https' if certificate else 'http'}://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    @property
    def paths(self) -> list[str]:
        return [path for path, _ in self.heard]

    @property
    def bytes_heard(self) -> bytes:
        """Everything that was said: lines, headers and bodies."""
        return b"\n".join(said for _, said in self.heard)

    def _answer(self, asked: BaseHTTPRequestHandler, answers: Mapping[str, Answer]) -> None:
        body = asked.rfile.read(int(asked.headers.get("content-length", 0)))
        self.heard.append((asked.path, asked.requestline.encode() + bytes(asked.headers) + body))
        hotel = (200, "text/html", b"<html>Welcome to our hotel</html>")
        status, kind, content = answers.get(asked.path, hotel)
        asked.send_response(status)
        asked.send_header("Location" if status == 307 else "Content-Type", kind)
        asked.send_header("Content-Length", str(len(content)))
        asked.end_headers()
        asked.wfile.write(content)

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@contextmanager
def imposter(certificate: Path | None, **answers: Answer) -> Iterator[Imposter]:
    """One at work; `ca`, `health` and `enrol` are what it answers to these questions."""
    made = Imposter(certificate, {f"/v1/{name}": answer for name, answer in answers.items()})
    try:
        yield made
    finally:
        made.close()
