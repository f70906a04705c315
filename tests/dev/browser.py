"""A real browser for tests of central's pages: headless Chromium, spoken to over a pipe."""

from __future__ import annotations

import base64
import json
import os
import queue
import shutil
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

_PATIENCE_S: Final = 20.0
_NAMES: Final = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
_OPTIONS: Final = (
    "--headless=new",
    "--no-sandbox",  # tests run as root in containers; the pages are our own
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-extensions",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--no-default-browser-check",
    "--hide-scrollbars",
    "--window-size=1280,1000",
    "--remote-debugging-pipe",
)


def program() -> str:
    """The browser of this machine; tests/dev/setup.sh installs one."""
    found = next((path for name in _NAMES if (path := shutil.which(name))), None)
    assert found, "there is no Chromium: run `bash tests/dev/setup.sh browser`"
    return found


class Browser:
    """One window with one page.

    Attributes:
        complaints: what the page's console and the browser's log said: errors, and what the content policy stopped.
    """

    def __init__(self, profile: Path, *, ignore_certificates: bool = False) -> None:
        self.complaints: list[str] = []
        self._answers: dict[int, queue.Queue[dict[str, Any]]] = {}
        self._waits: list[tuple[str, threading.Event]] = []
        self._last = 0
        self._session = ""
        extra = ["--ignore-certificate-errors"] if ignore_certificates else []
        self._process, self._to, self._from = _start([program(), *_OPTIONS, *extra, f"--user-data-dir={profile}"])
        self._reader = threading.Thread(target=self._read, name="browser", daemon=True)
        self._reader.start()
        target = self._call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self._call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network", "DOM"):
            self._call(f"{domain}.enable")
        self._call("Page.setLifecycleEventsEnabled", enabled=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._session = ""
        try:
            self._call("Browser.close")
            self._process.wait(_PATIENCE_S)
        finally:
            if self._process.poll() is None:
                self._process.kill()
                self._process.wait()
            self._reader.join(_PATIENCE_S)
            self._to.close()
            self._from.close()

    # What a person does

    def open(self, url: str) -> None:
        self._loading(lambda: self._call("Page.navigate", url=url))

    def press(self, words: str) -> None:
        """Press the button or follow the link with these words, and wait for the page it leads to."""
        which = "[...document.querySelectorAll('button,a')].find(e => e.innerText.trim() === WORDS)"
        found = self.run(f"!!{which}", WORDS=words)
        assert found, f"nothing says {words!r}:\n{self.text()}"
        self._loading(lambda: self.run(f"{which}.click()", WORDS=words))

    def fill(self, label: str, value: str) -> None:
        """Type into the field with this label, or choose in it, in place of what stands there."""
        field = self._field(label)
        if self.run(f"{field}.tagName === 'SELECT'", LABEL=label):
            done = self.run(
                f"(() => {{const f = {field}; const o = [...f.options].find(o => o.text === VALUE);"
                " if (!o) return false; f.value = o.value; return true;})()",
                LABEL=label,
                VALUE=value,
            )
            assert done, f"{label!r} does not offer {value!r}"
            return
        self.run(f"(() => {{const f = {field}; f.focus(); f.select?.();}})()", LABEL=label)
        if self.run(f"{field}.type === 'date'", LABEL=label):
            self.run(f"{field}.value = VALUE", LABEL=label, VALUE=value)
        else:
            self._call("Input.insertText", text=value)

    def choose_file(self, label: str, file: Path) -> None:
        self.run(f"{self._field(label)}.dataset.chosen = '1'", LABEL=label)
        root = self._call("DOM.getDocument")["root"]["nodeId"]
        node = self._call("DOM.querySelector", nodeId=root, selector="[data-chosen]")["nodeId"]
        self._call("DOM.setFileInputFiles", files=[str(file)], nodeId=node)
        self.run(f"{self._field(label)}.removeAttribute('data-chosen')", LABEL=label)

    # What a person sees

    def text(self) -> str:
        found: str = self.run("document.body.innerText")
        return " ".join(found.split())

    def address(self) -> str:
        found: str = self.run("location.href")
        return found

    def cookies(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self._call("Network.getCookies")["cookies"]
        return found

    def wide(self) -> bool:
        """Whether the page is wider than its window: then a person must push it to the side."""
        return bool(self.run("document.documentElement.scrollWidth > document.documentElement.clientWidth"))

    def resize(self, width: int, height: int) -> None:
        self._call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def picture(self, file: Path) -> None:
        """The whole page as PNG."""
        made = self._call("Page.captureScreenshot", captureBeyondViewport=True)
        file.write_bytes(base64.b64decode(made["data"]))

    def run(self, script: str, **names: str) -> Any:
        """The value of an expression in the page; `names` are constants in it."""
        bound = "".join(f"const {name} = {json.dumps(value)};" for name, value in names.items())
        said = f"(() => {{{bound} return {script};}})()"
        made = self._call("Runtime.evaluate", expression=said, returnByValue=True, userGesture=True)
        assert "exceptionDetails" not in made, made["exceptionDetails"]
        return made["result"].get("value")

    # The wire

    def _field(self, label: str) -> str:
        which = "[...document.querySelectorAll('label')].find(l => l.innerText.trim() === LABEL)"
        assert self.run(f"!!{which}", LABEL=label), f"no field is called {label!r}:\n{self.text()}"
        return f"document.getElementById({which}.htmlFor)"

    def _loading(self, act: Callable[[], object]) -> None:
        loaded = threading.Event()
        self._waits.append(("Page.loadEventFired", loaded))
        act()
        assert loaded.wait(_PATIENCE_S), f"no page came; this one says:\n{self.text()}"

    def _call(self, method: str, **values: Any) -> dict[str, Any]:
        self._last += 1
        number = self._last
        answer: queue.Queue[dict[str, Any]] = queue.Queue()
        self._answers[number] = answer
        said: dict[str, Any] = {"id": number, "method": method, "params": values}
        if self._session:
            said["sessionId"] = self._session
        self._to.write(json.dumps(said).encode() + b"\0")
        self._to.flush()
        got = answer.get(timeout=_PATIENCE_S)
        assert "error" not in got, f"{method}: {got['error']}"
        result: dict[str, Any] = got["result"]
        return result

    def _read(self) -> None:
        rest = b""
        while part := os.read(self._from.fileno(), 65536):
            rest += part
            *whole, rest = rest.split(b"\0")
            for message in whole:
                self._take(json.loads(message))

    def _take(self, message: dict[str, Any]) -> None:
        if "id" in message:
            self._answers.pop(message["id"]).put(message)
            return
        method, values = message["method"], message["params"]
        for wait in [one for one in self._waits if one[0] == method]:
            self._waits.remove(wait)
            wait[1].set()
        if method == "Log.entryAdded" and values["entry"]["level"] in ("error", "warning"):
            self.complaints.append(f"{values['entry']['text']} ({values['entry'].get('url', '')})")
        elif method == "Runtime.exceptionThrown":
            self.complaints.append(str(values["exceptionDetails"].get("text")))
        elif method == "Runtime.consoleAPICalled" and values["type"] in ("error", "warning", "assert"):
            self.complaints.append(str(values["args"]))


def _start(command: list[str]) -> tuple[subprocess.Popen[bytes], Any, Any]:
    """The browser reads commands from descriptor 3 and writes to 4; a shell puts them there."""
    read_end, to = os.pipe()
    from_, write_end = os.pipe()
    os.set_inheritable(read_end, True)
    os.set_inheritable(write_end, True)
    script = f'exec "$@" 3<&{read_end} 4>&{write_end}'
    process = subprocess.Popen(
        ["bash", "-c", script, "bash", *command],
        pass_fds=(read_end, write_end),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(read_end)
    os.close(write_end)
    return process, os.fdopen(to, "wb"), os.fdopen(from_, "rb", buffering=0)
