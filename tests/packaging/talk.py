# SPDX-License-Identifier: MIT
# talk.py ROOT UNIT: starts the host of an installed system as its unit would, talks to it, and stops it.
import argparse
import asyncio
import json
import os
import pathlib
import shlex
import socket
import subprocess
import tempfile
import time
import urllib.request

import websockets

patience = 20  # seconds
page = "http://127.0.0.1:7478/"


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("root", type=pathlib.Path)
    parser.add_argument("unit")
    parser.add_argument("--say", help="a message")
    parser.add_argument("--heard", action="append", default=[], help="one that must be there")
    parser.add_argument("--place", help="what the host must be called")
    return parser.parse_args()


def value_of(unit, name):
    return next(line.split("=", 1)[1] for line in unit.splitlines() if line.startswith(name + "="))


class Host:
    """As systemd would start it: its user, no other privileges, and a socket to tell its state to."""

    def __init__(self, root, unit):
        self._notify = tempfile.TemporaryDirectory(dir=root / "tmp")
        os.chmod(self._notify.name, 0o755)
        path = pathlib.Path(self._notify.name) / "notify"
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(str(path))
        self._socket.settimeout(patience)
        os.chmod(path, 0o777)
        user, group = value_of(unit, "User"), value_of(unit, "Group")
        self._process = subprocess.Popen(
            ["chroot", str(root), "setpriv", f"--reuid={user}", f"--regid={group}", "--clear-groups",
             "--no-new-privs", "--inh-caps=-all", "--bounding-set=-all",
             *shlex.split(value_of(unit, "ExecStart"))],
            env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
                 "NOTIFY_SOCKET": "/" + str(path.relative_to(root)),
                 "WATCHDOG_USEC": str(int(value_of(unit, "WatchdogSec")) * 1_000_000)})
        self.hear("READY=1")

    def hear(self, state):
        while self._socket.recv(200).decode() != state:
            pass

    def stop(self):
        self._process.terminate()
        self.hear("STOPPING=1")
        assert self._process.wait(patience) == 0, "it did not stop in order"


async def next_text(visitor):
    while True:
        event = json.loads(await asyncio.wait_for(visitor.recv(), patience))
        if event["type"] == "text.posted":
            return event["message"]


async def talk(options):
    url = "ws://127.0.0.1:7478/ws/chat/lobby/?name=Ann&history=20"
    async with websockets.connect(url) as visitor:
        for text in options.heard:
            heard = await next_text(visitor)
            assert heard == text, f"heard {heard}, not {text}"
        if options.say:
            await visitor.send(json.dumps({"message": options.say}))
            assert await next_text(visitor) == options.say


async def place():
    async with websockets.connect("ws://127.0.0.1:7478/ws", subprotocols=["hubbub.v1"]) as visitor:
        await visitor.send(json.dumps({"type": "hello", "ref": 1, "name": "Ben"}))
        while True:
            frame = json.loads(await asyncio.wait_for(visitor.recv(), patience))
            if frame["type"] == "welcome":
                return frame["place"]


options = arguments()
began = time.monotonic()
host = Host(options.root, (options.root / options.unit.lstrip("/")).read_text())
print(f"it listens after {1000 * (time.monotonic() - began):.0f} ms")
assert urllib.request.urlopen(page + "healthz", timeout=patience).status == 200
asyncio.run(talk(options))
if options.place:
    found = asyncio.run(place())
    assert found == options.place, f"it is called {found}"
host.stop()
