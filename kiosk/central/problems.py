"""What central answers when it cannot do what was asked."""

from __future__ import annotations


class Refusal(Exception):
    """Ends a request with a status and a code that the kiosk understands."""

    def __init__(self, status: int, code: str, *, retry_after_s: int | None = None) -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.retry_after_s = retry_after_s
