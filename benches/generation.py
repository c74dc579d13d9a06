#!/usr/bin/env python3
"""Generation beside other generators, in turns: `generation.py COMMAND FOLDER ROUNDS [SCRATCH]`.

COMMAND is a release build of `oaclient`; `ploidy` and `openapi-to-rust` are looked for on the path. Prints for each
document the median of user and system seconds of each, and our share of the faster one's.

SCRATCH should be in memory (`/dev/shm`): file systems such as ext4 look through inodes that were freed in the last
minutes, so that each round would pay for the files that the round before it has removed, and most who writes most files.
"""

import os
import statistics
import subprocess
import sys
import tempfile

DOCUMENTS = ["github.json", "openai.yaml", "stripe-2023-09.yaml"]


def seconds(call):
    process = subprocess.Popen(call, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{call[0]} failed: {' '.join(call)}")
    return usage.ru_utime + usage.ru_stime


def calls(ours, document, out):
    return {
        "oaclient": [ours, "codegen", "--lenient", document, "--out", f"{out}/a", "--crate-name", "c"],
        "ploidy": ["ploidy", "generate", "rust", document, "-o", f"{out}/b", "--name", "c"],
        "openapi-to-rust": ["openapi-to-rust", "generate", document, "--output-dir", f"{out}/c", "--module-name", "api"],
    }


def main():
    ours, folder, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3])
    scratch = sys.argv[4] if len(sys.argv) > 4 else None
    for name in DOCUMENTS:
        taken = {}
        for turn in range(rounds):
            with tempfile.TemporaryDirectory(dir=scratch) as out:
                order = list(calls(ours, os.path.join(folder, name), out).items())
                # Who comes after a program that used much memory pays for getting it back.
                at = turn % len(order)
                for tool, call in order[at:] + order[:at]:
                    taken.setdefault(tool, []).append(seconds(call))
        medians = {tool: statistics.median(all_) for tool, all_ in taken.items()}
        share = medians["oaclient"] / min(medians["ploidy"], medians["openapi-to-rust"])
        told = ", ".join(f"{tool} {median:.2f} s" for tool, median in medians.items())
        print(f"{name}: {told}: {share:.2f} x", flush=True)


main()
