"""`python -m tests.storm --seeds N [--first K] [--jobs J]`: storms, and one line at their end."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections import Counter

from tests.storm.processes import play
from tests.storm.seeds import outcomes, work


def main() -> int:
    asked = _arguments()
    if asked.work:
        work([int(seed) for seed in sys.stdin.read().split()], mutant=asked.mutant, verbose=asked.verbose)
        return 0
    seeds = [asked.seed] if asked.seed is not None else range(asked.first, asked.first + asked.seeds)
    began = time.monotonic()
    faults: Counter[str] = Counter()
    acknowledged, failed = 0, 0
    for outcome in outcomes(seeds, max(1, min(asked.jobs, len(seeds))), mutant=asked.mutant, verbose=asked.verbose):
        acknowledged += outcome.acknowledged
        faults.update(outcome.faults)
        if outcome.violation:
            failed += 1
            again = f"python -m tests.storm --seed {outcome.seed} -v"
            print(f"seed {outcome.seed}: {outcome.violation}\n  again: {again}", flush=True)
    took = time.monotonic() - began
    if asked.rounds:
        violation, said, killed = play(asked.rounds, asked.first)
        acknowledged += said
        faults.update(killed)
        if violation:
            failed += 1
            print(f"rounds of killed processes: {violation}")
    by_kind = ", ".join(f"{count:,} {kind}" for kind, count in sorted(faults.items()))
    print(
        f"{len(seeds):,} seeds, {asked.rounds} rounds of killed processes, {acknowledged:,} acknowledged entries, "
        f"{sum(faults.values()):,} faults ({by_kind}), {failed} violations, {len(seeds) / took:.2f} seeds a second"
    )
    return 1 if failed else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.storm", description=__doc__)
    parser.add_argument("--seeds", type=int, default=20, help="how many")
    parser.add_argument("--first", type=int, default=0, help="the first one")
    parser.add_argument("--seed", type=int, help="only this one")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes at once")
    parser.add_argument("--rounds", type=int, default=0, help="and so many of killed processes, over PostgreSQL")
    parser.add_argument("--mutant", default="", help="with this wrong turn in the code")
    parser.add_argument("-v", "--verbose", action="store_true", help="tell what happens")
    parser.add_argument("--work", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
