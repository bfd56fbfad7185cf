# SPDX-License-Identifier: MIT
# Runs a server on one CPU and loadgen on another, and sets what came out in tables.
import json
import os
import re
import resource
import signal
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

BENCH = Path(__file__).resolve().parent
CPUS = list(map(str, sorted(os.sched_getaffinity(0))))
SERVER_CPU, LOAD_CPU = (CPUS * 2)[:2]  # one and the same if there is but one
PATIENCE = 300  # seconds; no run takes that long

# Those who do not raise it themselves get as many descriptors as we may have.
_, most = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


class Failure(Exception):
    """A run that did not come to pass, or was not right; says why."""


class Server:
    """A server that says "Listening on ...127.0.0.1:PORT", in a folder of its own; ends with the
    block."""

    def __init__(self, command, **environment):
        self.command = command
        self.environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", **environment}

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="bench-", ignore_cleanup_errors=True)
        self.log = Path(self.folder.name) / "log"
        self._start({})
        try:
            self.port = self._await_port()
        except Failure:
            self.__exit__()
            raise
        return self

    def restart(self, meanwhile=lambda: None):
        """Killed, and started again with the same data, at the same port."""
        os.killpg(self.pid, signal.SIGKILL)
        self.process.wait()
        meanwhile()
        self._start({"127.0.0.1:0": f"127.0.0.1:{self.port}"})
        self._await_port()

    def _start(self, changes):
        words = [str(word).replace("FOLDER", self.folder.name) for word in self.command]
        words = [changes.get(word, word) for word in words]
        with open(self.log, "w") as log:
            self.process = subprocess.Popen(
                ["taskset", "-c", SERVER_CPU, *words], env=self.environment,
                stdout=log, stderr=log, start_new_session=True)
        self.pid = self.process.pid

    def __exit__(self, *_):
        os.killpg(self.pid, signal.SIGTERM)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(self.pid, signal.SIGKILL)
            self.process.wait()
        self.folder.cleanup()

    def _await_port(self):
        for _ in range(400):
            found = re.search(r"Listening on \S*.*127\.0\.0\.1:(\d+)", self.log.read_text())
            if found:
                return found[1]
            if self.process.poll() is not None:
                break
            time.sleep(0.05)
        raise Failure(f"it did not start: {last_line(self.log.read_text())}")

    def cpu(self):
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return sum(map(int, fields[11:13])) / os.sysconf("SC_CLK_TCK")

    def private(self):
        """KiB that are its own alone."""
        text = Path(f"/proc/{self.pid}/smaps_rollup").read_text()
        return sum(int(kib) for kib in re.findall(r"Private_\w+:\s*(\d+) kB", text))

    def switches(self):
        """How often its threads have gone to sleep."""
        texts = (path.read_text() for path in Path(f"/proc/{self.pid}/task").glob("*/status"))
        return sum(int(re.search(r"\nvoluntary_ctxt_switches:\s*(\d+)", text)[1]) for text in texts)


class Rig:
    """Loads servers, and remembers how many runs were disturbed by other programs."""

    def __init__(self, build):
        self.build = Path(build)
        self.runs = self.disturbed = 0

    def program(self, name):
        path = self.build / name
        if not path.exists():
            raise Failure(f"there is no {path}: packaging/setup.sh bench builds it")
        return path

    def start_load(self, server, **options):
        words = ["taskset", "-c", LOAD_CPU, self.program("loadgen"), "--port", server.port,
                 "--server-pid", server.pid]
        for name, value in options.items():
            words += ["--" + name.replace("_", "-"), value]
        return subprocess.Popen(list(map(str, words)), text=True,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def start_crowd(self, server, kind, amount, seconds):
        words = ["taskset", "-c", LOAD_CPU, BENCH / "tlscrowd", kind, server.port, amount, seconds]
        return subprocess.Popen(list(map(str, words)), text=True, stdout=subprocess.PIPE)

    def load(self, server, **options):
        """What loadgen says; Failure if not all was as it must be."""
        before = foreign_cpu(server)
        start = time.monotonic()
        process = self.start_load(server, **options)
        try:
            out, complaint = process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            raise Failure(f"not done after {PATIENCE} s") from None
        self.runs += 1
        self.disturbed += foreign_cpu(server) - before > 0.1 * (time.monotonic() - start)
        said = json.loads(out) if out else {}
        if process.returncode != 0:
            raise Failure(reason(said, complaint))
        return said

    def remark(self):
        if SERVER_CPU == LOAD_CPU:
            return "**Server and load shared the only CPU.**\n\n"
        if not self.disturbed:
            return ""
        return (f"**{self.disturbed} of {self.runs} runs were disturbed: "
                "other programs took more than a tenth of a CPU.**\n\n")


def foreign_cpu(server):
    """CPU seconds of everything but the server and us, since whenever."""
    user, nice, system = map(int, Path("/proc/stat").read_text().split()[1:4])
    ours = resource.getrusage(resource.RUSAGE_CHILDREN)
    all_of_it = (user + nice + system) / os.sysconf("SC_CLK_TCK")
    return all_of_it - ours.ru_utime - ours.ru_stime - time.process_time() - server.cpu()


def reason(said, complaint):
    if said.get("wrong"):
        return "messages were lost, doubled, changed or out of order"
    if said.get("failed"):
        return f"{said['failed']:.0f} connections failed"
    return last_line(complaint).removeprefix("loadgen: ") or "messages were lost"


def last_line(text):
    return (text.strip().splitlines() or [""])[-1]


def hubbub(rig, *options):
    """The host, without limits, and without gathering frames for longer than a turn of its loop."""
    return Server([rig.program("hubbub"), "--host", "--no-announce", "--listen", "127.0.0.1:0",
                   "--data-dir", "FOLDER/data", "--message-rate", "0",
                   "--connections-per-address", "0", "--batch-tick", "0", *options])


def median(values):
    return statistics.median(values)


def short(number):
    """Three digits that count, thousands parted: 1,460,000  17,300  9.12  0.178"""
    if number >= 100:
        digits = len(str(int(number))) - 3
        return f"{round(number, -digits):,.0f}"
    return f"{number:.{2 - (number >= 10) + (number < 1)}f}"


def table(head, rows):
    """A Markdown table; all columns but the first are set to the right."""
    lines = [head, ["---"] + ["--:"] * (len(head) - 1), *rows]
    return "".join("| " + " | ".join(map(str, line)) + " |\n" for line in lines) + "\n"
