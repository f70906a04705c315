"""The log of what went wrong: types and places, never anybody's words; and the way to the page that says sorry."""

from __future__ import annotations

import errno
import json
import logging
import os
import re
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from queue import Full, Queue
from types import TracebackType
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtQml import QQmlEngine, QQmlError

import kiosk

LIMIT_BYTES: Final = 5 * 1024 * 1024
_LINES_WAITING: Final = 2000  # more at once is one fault over and over, and would only fill the memory
_CHAIN: Final = 5
_FRAMES: Final = 40
_MESSAGE: Final = 500  # characters kept of a complaint of QML
_PACKAGE: Final = Path(kiosk.__file__).resolve().parent.parent
# A sign between two letters is an apostrophe. A quote that nothing closes reaches to the end.
_QUOTED: Final = re.compile(
    r"\"(?:[^\"\\]|\\.)*(?:\"|\Z)"
    r"|(?<!\w)'(?:(?<=\w)'(?=\w)|[^'])*(?:'|\Z)"
    r"|`[^`]*(?:`|\Z)|“[^”]*(?:”|\Z)|„[^“”]*(?:[“”]|\Z)|‘[^’]*(?:’|\Z)|«[^»]*(?:»|\Z)",
    re.DOTALL,
)
# A reason such as no_connection, or an id. Names of people have capitals, and what they type has blanks.
_CODE: Final = re.compile(r"[a-z][a-z0-9_]{,39}|[0-9a-f]{32}")

_Error = BaseException | None
_Details = dict[str, object]


def install(log: Path, trouble: Callable[[], None]) -> None:
    """Catch what nobody catches, here and in threads, and warnings of this program's own log.

    Not by a message handler of Qt in Python: Qt calls that on its own threads too, where it waits for the interpreter
    while the GUI thread, which holds the interpreter, may be waiting for that very thread. `watch` hears QML instead.

    Args:
        log: one JSON object a line; readable by its owner alone; one older file is kept beside it.
        trouble: called on this thread, which has to be the GUI's, after an exception nobody caught.
    """
    global _installed  # noqa: PLW0603  the hooks of the interpreter are global, too
    remove()
    _installed = _Hook(log, trouble)


def watch(engine: QQmlEngine) -> None:
    """Log what QML complains of, too, and no longer on the standard error. After `install`."""
    assert _installed is not None
    engine.setOutputWarningsToStandardError(False)
    engine.warnings.connect(_installed.complained)


def remove() -> None:
    """Put the hooks back that were there before, and write what is still to be written."""
    global _installed  # noqa: PLW0603
    if _installed is not None:
        _installed.remove()
        _installed = None


class _Hook(QObject):
    """All hooks of one installation."""

    _happened = Signal()

    def __init__(self, log: Path, trouble: Callable[[], None]) -> None:
        super().__init__()
        self._trouble = trouble
        self._telling = False
        self._file = _LogFile(log)
        self._happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._handler = _LogHandler(self._file)
        self._main, self._main_before = self._uncaught, sys.excepthook
        self._thread, self._thread_before = self._uncaught_in_thread, threading.excepthook
        self._lost, self._lost_before = self._unraisable, sys.unraisablehook
        sys.excepthook = self._main
        threading.excepthook = self._thread
        sys.unraisablehook = self._lost
        logging.getLogger("kiosk").addHandler(self._handler)

    def remove(self) -> None:
        logging.getLogger("kiosk").removeHandler(self._handler)
        if sys.excepthook is self._main:
            sys.excepthook = self._main_before
        if threading.excepthook is self._thread:
            threading.excepthook = self._thread_before
        if sys.unraisablehook is self._lost:
            sys.unraisablehook = self._lost_before
        self._happened.disconnect()
        self._file.close()

    def _uncaught(self, kind: type[BaseException], error: _Error, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            self._main_before(kind, error if error is not None else kind(), trace)
            return
        self._file.write("exception", described(kind, error, trace))
        self._ask()

    def _uncaught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if issubclass(args.exc_type, SystemExit):
            return
        self._file.write("thread", described(args.exc_type, args.exc_value, args.exc_traceback))
        self._ask()

    def _unraisable(self, args: sys.UnraisableHookArgs) -> None:
        """Raised where nothing can be told of it, while an object was taken apart: nobody waits for an answer."""
        self._file.write("unraisable", described(args.exc_type, args.exc_value, args.exc_traceback))

    @Slot(list)
    def complained(self, errors: list[QQmlError]) -> None:
        for error in errors:
            at = f"{_place(error.url().toString())}:{error.line()}"
            self._file.write("qml", {"at": at, "message": without_quotes(error.description())})

    def _ask(self) -> None:
        """Have the trouble page shown; not for what goes wrong while it is being shown."""
        if not self._telling:
            self._happened.emit()

    @Slot()
    def _tell(self) -> None:
        if self._telling:
            return
        self._telling = True
        try:
            self._trouble()
        except Exception as error:  # noqa: BLE001  logged; there is nothing left to show
            self._file.write("trouble", described(type(error), error, error.__traceback__))
        finally:
            self._telling = False


_installed: _Hook | None = None


class _LogFile:
    """Lines for the log, written by a thread of their own: no thread that somebody waits for touches the disk."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lines: Queue[bytes | None] = Queue(_LINES_WAITING)
        self._closed = False
        self._writer = threading.Thread(target=self._work, name="kiosk-log", daemon=True)
        self._writer.start()

    def write(self, kind: str, details: _Details) -> None:
        """Queue one line; drops it when thousands wait."""
        if self._closed:
            return
        line = {
            "time": datetime.now(UTC).isoformat(timespec="milliseconds"),
            "version": kiosk.__version__,
            "kind": kind,
            **details,
        }
        with suppress(Full):
            self._lines.put_nowait(json.dumps(line, ensure_ascii=True).encode() + b"\n")

    def close(self) -> None:
        """Write what is queued, and end. Gives up after two seconds: a disk may hang."""
        self._closed = True
        with suppress(Full):
            self._lines.put(None, timeout=1)
        self._writer.join(timeout=2)

    def _work(self) -> None:
        while (line := self._lines.get()) is not None:
            with suppress(OSError):  # a full disk must not cost anybody their desk
                self._append(line)

    def _append(self, line: bytes) -> None:
        if self._path.exists() and self._path.stat().st_size + len(line) > LIMIT_BYTES:
            self._path.replace(self._path.with_name(self._path.name + ".1"))
        file = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        with os.fdopen(file, "ab") as log:
            self._path.chmod(0o600)
            log.write(line)


class _LogHandler(logging.Handler):
    """What this program's modules warn of: the words in the source, filled in with what can be nobody's words."""

    def __init__(self, file: _LogFile) -> None:
        super().__init__(logging.WARNING)
        self._file = file

    def emit(self, record: logging.LogRecord) -> None:
        details: _Details = {
            "level": record.levelname.lower(),
            "logger": record.name,
            "at": f"{_place(record.pathname)}:{record.lineno}",
            "message": _message(record),
        }
        if record.exc_info and record.exc_info[0] is not None:
            details |= described(*record.exc_info)
        self._file.write("log", details)


def _message(record: logging.LogRecord) -> str:
    if not isinstance(record.msg, str):
        return type(record.msg).__name__
    if not isinstance(record.args, tuple) or not record.args:
        return record.msg
    try:
        return record.msg % tuple(_filled(one) for one in record.args)
    except (TypeError, ValueError):  # a place for a number, and none there
        return record.msg


def _filled(value: object) -> object:
    """Numbers, ids, codes as the program's own reasons are, and types; of an error what it is, not what it says."""
    if value is None or isinstance(value, int | float):
        return value
    if isinstance(value, type):
        return _name(value)
    if isinstance(value, OSError) and value.errno is not None:
        return f"{_name(type(value))} {errno.errorcode.get(value.errno, value.errno)}"
    if isinstance(value, BaseException):
        return _name(type(value))
    return value if isinstance(value, str) and _CODE.fullmatch(value) else "…"


def described(kind: type[BaseException], error: _Error, trace: TracebackType | None) -> _Details:
    """An exception without its text and without values: both may hold what somebody typed."""
    details: _Details = {"type": _name(kind), "frames": _frames(trace)}
    causes: list[_Details] = []
    while error is not None and len(causes) < _CHAIN:
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        if error is not None:
            causes.append({"type": _name(type(error)), "frames": _frames(error.__traceback__)})
    return details | {"causes": causes} if causes else details


def without_quotes(message: str) -> str:
    """A message without anything it quotes: that may be what somebody typed."""
    return _QUOTED.sub("…", message)[:_MESSAGE]


def _name(kind: type[BaseException]) -> str:
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"


def _frames(trace: TracebackType | None) -> list[str]:
    """Where it happened, innermost last. Not from `traceback`: that reads source files, on whatever thread this is."""
    frames: list[str] = []
    while trace is not None:
        code = trace.tb_frame.f_code
        frames.append(f"{_place(code.co_filename)}:{trace.tb_lineno} {code.co_qualname}")
        trace = trace.tb_next
    return frames[-_FRAMES:]


def _place(file: str) -> str:
    """A file without the folders above the package: they may hold a person's name."""
    path = Path(file.removeprefix("file://"))
    if path.is_relative_to(_PACKAGE):
        return path.relative_to(_PACKAGE).as_posix()
    parts = path.parts
    if "site-packages" in parts:
        return "/".join(parts[parts.index("site-packages") + 1 :])
    return path.name
