# SPDX-License-Identifier: MIT
"""Joining from another computer, by the real window: with one click in the list, by a link with the
host's key, by three words, and with a browser's request.

    joining.py HUBBUB

The computers are network namespaces; nothing leaves them. Says how long each way takes, from the start
of the program to its first message at the host. Ends with 77 where the system lets nobody make any."""

import contextlib
import os
import pathlib
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "python"))
import networks  # noqa: E402

SKIPPED = 77
PATIENCE = 60  # seconds; what is measured is printed, and takes a tenth of it
# The first host in the list is at one of these places, in a window of 1,000 by 700: as fonts will.
ROWS = [(330, y) for y in range(350, 410, 20)]

# At the host, on its own loopback: whoever writes is heard there.
LISTENER = """
import asyncio, json, websockets
async def listen():
    async with websockets.connect("ws://127.0.0.1:7478/ws/chat/lobby/") as socket:
        print("ready", flush=True)
        async for frame in socket:
            print(json.loads(frame).get("message"), flush=True)
asyncio.run(listen())
"""


class Window:
    """The program on another computer, on a display of its own."""

    def __init__(self, stack, computer, hubbub, folder, *arguments):
        self._environment = {
            **os.environ, "HOME": folder, "XDG_CONFIG_HOME": folder, "XDG_DATA_HOME": folder,
            "XDG_RUNTIME_DIR": folder, "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "xcb",
            "DBUS_SESSION_BUS_ADDRESS": "disabled:", "DISPLAY": display(stack)}
        settings = pathlib.Path(folder) / "hubbub/hubbub.ini"
        settings.parent.mkdir(exist_ok=True)
        settings.write_text("[person]\nname=Ben\n")
        self.began = time.monotonic()
        run(stack, ["ip", "netns", "exec", computer.name, hubbub, *arguments],
            env=self._environment)
        self._id = self._await(lambda: self._do("search", "--onlyvisible", "--class", "hubbub"))
        self._do("windowsize", self._id, "1000", "700", "windowfocus", self._id)

    def click_until_joined(self):
        self._await(lambda: any(self._joins_at(*row) for row in ROWS))

    def _joins_at(self, x, y):
        self._do("mousemove", x, y, "click", "1")
        return self.is_joined()

    def await_joined(self):
        self._await(self.is_joined)

    def is_joined(self):
        return "lobby" in self._do("getwindowname", self._id)

    def say(self, text):
        self._do("type", "--delay", "5", text)
        self._do("key", "Return")

    def _do(self, *words):
        done = subprocess.run(["xdotool", *map(str, words)], env=self._environment, text=True,
                              capture_output=True, timeout=PATIENCE)
        return done.stdout.strip()

    def _await(self, condition):
        until = time.monotonic() + PATIENCE
        while not (answer := condition()):
            assert time.monotonic() < until, "the window does not get there"
            time.sleep(0.05)
        return answer


def display(stack):
    ours, theirs = os.pipe()
    run(stack, ["Xvfb", "-displayfd", str(theirs), "-noreset", "-screen", "0", "1000x700x24"],
        pass_fds=[theirs], stderr=subprocess.DEVNULL)
    return ":" + os.read(ours, 16).decode().strip()


def run(stack, command, **options):
    process = subprocess.Popen(command, text=True, **options)
    stack.callback(process.wait)
    stack.callback(process.terminate)
    return process


def ways_into(host, hubbub, folder):
    """What --show-join prints, by the first word of each line."""
    done = subprocess.run(["ip", "netns", "exec", host.name, hubbub, "--show-join", "--data-dir",
                           folder], check=True, capture_output=True, text=True)
    rows = (line.split(maxsplit=1) for line in done.stdout.splitlines() if line.strip())
    return {row[0]: row[-1] for row in rows}


def check(hubbub, folder):
    office = networks.Network("office", "10.77.1")
    anna, ben = networks.Computer("anna", office, 10), networks.Computer("ben", office, 20)
    with contextlib.ExitStack() as stack:
        data = str(folder / "anna")
        host = run(stack, ["ip", "netns", "exec", "anna", hubbub, "--host", "--place", "Harbour",
                           "--data-dir", data], stdout=subprocess.PIPE)
        assert host.stdout.readline().startswith("Listening on")
        listener = run(stack, ["ip", "netns", "exec", "anna", sys.executable, "-c", LISTENER],
                       stdout=subprocess.PIPE)
        assert listener.stdout.readline() == "ready\n"
        ways = ways_into(anna, hubbub, data)
        code = ways["Join"].removeprefix("code").strip()
        for way, arguments in {"the list": [], "the link": [ways["Link"]],
                               "three words": [code]}.items():
            with tempfile.TemporaryDirectory() as home, contextlib.ExitStack() as visit:
                window = Window(visit, ben, hubbub, home, *arguments)
                if arguments:
                    window.await_joined()
                else:
                    window.click_until_joined()
                joined = time.monotonic() - window.began
                window.say(f"here by {way}")
                heard = listener.stdout.readline().strip()
                assert heard == f"here by {way}", heard
                print(f"ok: by {way}: in after {joined:.1f} s, first message at the host after "
                      f"{time.monotonic() - window.began:.1f} s", flush=True)


def main():
    if not networks.go_apart():
        print("skipped: no network namespaces here")
        return SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        check(str(pathlib.Path(sys.argv[1]).resolve()), pathlib.Path(folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())
