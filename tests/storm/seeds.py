"""Running seeds: one after the other in a process with the disks' library preloaded, many such processes at once."""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Generator, Iterator, Sequence
from pathlib import Path
from typing import Final

import msgspec

from tests.dev.powercut import compiled, noting

ROOT: Final = Path(__file__).resolve().parents[2]
SEEDS: Final = range(20)  # that `make test` plays
_RAM: Final = Path("/dev/shm")  # where there is one: what is thrown away every second needs no real disk


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a seed. `violation` is empty when all holds."""

    seed: int
    acknowledged: int = 0
    faults: dict[str, int] = {}
    violation: str = ""


def run_seed(seed: int, root: Path, log: Path, *, verbose: bool = False) -> Outcome:
    """One storm, in this process."""
    from tests.storm.disk import Disks
    from tests.storm.invariants import check
    from tests.storm.world import World

    os.truncate(log, 0)
    world, violation = None, ""
    try:
        world = World(Disks(root, log), seed, verbose=verbose)
        world.rage()
        world.heal()
        check(world)
        world.close()
    except Exception as error:  # noqa: BLE001 -- whatever broke is what the seed found
        violation = f"{type(error).__name__}: {error}"
        if verbose:
            traceback.print_exc()
        if world is not None:
            world.abandon()
    finally:
        for left in root.glob("[!f]*"):
            shutil.rmtree(left, ignore_errors=True)
    acknowledged = len(world.acknowledged) if world is not None else 0
    faults = dict(world.faults) if world is not None else {}
    return Outcome(seed=seed, acknowledged=acknowledged, faults=faults, violation=violation)


def work(seeds: Sequence[int], *, mutant: str = "", verbose: bool = False) -> None:
    """Run seeds here and print each outcome as a line of JSON. The process must have been started by `outcomes`."""
    from tests.storm.machines import share_statements
    from tests.storm.mutants import MUTANTS

    share_statements()
    logging.disable(logging.CRITICAL)  # a disk that refuses to be written is nothing to tell a person of
    if mutant:
        MUTANTS[mutant]()
    root, log = Path(os.environ["WRLOG_DIR"]), Path(os.environ["WRLOG"])
    for seed in seeds:
        outcome = run_seed(seed, root, log, verbose=verbose)
        print(msgspec.json.encode(outcome).decode(), flush=True)


def outcomes(
    seeds: Sequence[int], jobs: int, *, mutant: str = "", verbose: bool = False
) -> Generator[Outcome, None, None]:
    """Run seeds in so many processes, and give their outcomes as they come."""
    with tempfile.TemporaryDirectory(prefix="storm-", dir=_RAM if _RAM.is_dir() else None) as name:
        folder = Path(name)
        library = compiled(folder)
        shares = [seeds[start::jobs] for start in range(jobs) if seeds[start::jobs]]
        yield from _gathered(
            [_worker(library, folder / str(n), share, mutant, verbose) for n, share in enumerate(shares)]
        )


def _worker(library: Path, folder: Path, seeds: Sequence[int], mutant: str, verbose: bool) -> subprocess.Popen[str]:
    root = folder / "machines"
    root.mkdir(parents=True)
    log = folder / "changes"
    log.touch()
    # A fixed hash seed: the order of sets is part of what a seed decides.
    environment = noting(library, root, log) | {"PYTHONHASHSEED": "0"}
    command = [sys.executable, "-m", "tests.storm", "--work", *(["--mutant", mutant] if mutant else [])]
    process = subprocess.Popen(
        [*command, *(["-v"] if verbose else [])],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    process.stdin.write(" ".join(map(str, seeds)))
    process.stdin.close()
    return process


def _gathered(workers: list[subprocess.Popen[str]]) -> Iterator[Outcome]:
    import selectors

    with selectors.DefaultSelector() as waiting:
        for worker in workers:
            assert worker.stdout is not None
            waiting.register(worker.stdout, selectors.EVENT_READ, worker)
        try:
            while waiting.get_map():
                for key, _ in waiting.select():
                    worker = key.data
                    line = worker.stdout.readline()
                    if not line:
                        waiting.unregister(key.fileobj)
                        if worker.wait():
                            raise RuntimeError(f"a process of the storm ended with {worker.returncode}")
                    elif line.startswith("{"):
                        yield msgspec.json.decode(line, type=Outcome)
                    else:
                        print(line, end="")
        finally:
            for worker in workers:
                worker.kill()
                worker.wait()
                if worker.stdout is not None:
                    worker.stdout.close()
