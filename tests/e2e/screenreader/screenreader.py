#!/usr/bin/python3
# SPDX-License-Identifier: MIT
# The real window as a screen reader finds it, over AT-SPI: messages one by one, and one written.
# screenreader.py HUBBUB, on a display and a session bus of its own.
import asyncio
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import pyatspi

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "python"))
from client import must_be, patience  # noqa: E402
from host import Host  # noqa: E402

LAUNCHERS = [pathlib.Path(folder) / "at-spi-bus-launcher"
             for folder in ("/usr/libexec", "/usr/lib/at-spi2-core")]


def spoken(name):
    """Without the marks that keep names of either direction apart."""
    return name.replace("\u2068", "").replace("\u2069", "")


def below(node):
    yield node
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child:
            yield from below(child)


def eventually(what, look):
    """What `look` finds, as soon as it does; the tree changes while one walks it."""
    until = time.monotonic() + patience
    while time.monotonic() < until:
        try:
            if found := look():
                return found
        except (LookupError, RuntimeError, pyatspi.Atspi.GLib.GError):
            pass
        time.sleep(0.1)
    raise AssertionError(f"never: {what}")


def part(role, name):
    def look():
        for window in pyatspi.Registry.getDesktop(0):
            for node in below(window):
                if node.getRoleName() == role and spoken(node.name).startswith(name) \
                        and node.getState().contains(pyatspi.STATE_SHOWING):
                    return node
    return eventually(f"{role} {name}", look)


def messages():
    shown = part("list", "Messages")
    return [spoken(shown.getChildAtIndex(i).name) for i in range(shown.childCount)]


def without_time(name):
    parts = name.split(", ")
    return ", ".join(parts[:1] + parts[2:])


async def converse(host, window):
    ann, ben = await host.people("Ann", "Ben")
    for person in ann, ben:
        lobby = (await person.ask("room.join", "room.entered", name="lobby"))["room"]
    first = await ann.post(lobby, "The ferry leaves at **17:40**")
    await ben.ask("reaction.set", room=lobby, seq=first["seq"], emoji="👍", on=True)
    await ben.post(lobby, "太好了")

    window.start(host)
    eventually("two messages", lambda: len(messages()) == 2)
    must_be([without_time(each) for each in messages()],
            ["Ann, The ferry leaves at 17:40, 1 reaction", "Ben, 太好了"], "what is read out")

    part("text", "Message").queryEditableText().setTextContents("Written without a mouse")
    part("push button", "Send").queryAction().doAction(0)
    must_be((await ann.event("text.posted", room=lobby, message="Written without a mouse"))
            ["from"]["name"], "Mara", "who wrote it")
    eventually("the third message", lambda: len(messages()) == 3)
    must_be(without_time(messages()[2]).split(",")[1].strip(), "Written without a mouse", "the own")


class Window:
    def __init__(self, hubbub, folder):
        self._hubbub = hubbub
        self._environment = {**os.environ, "HOME": folder, "XDG_CONFIG_HOME": folder,
                             "XDG_DATA_HOME": folder, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                             "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8"}
        settings = pathlib.Path(folder) / "hubbub/hubbub.ini"
        settings.parent.mkdir()
        settings.write_text("[person]\nname=Mara\n")
        self._process = None

    def start(self, host):
        self._process = subprocess.Popen([self._hubbub, host.url("/").replace("ws:", "http:")],
                                         env=self._environment)

    def end(self):
        if self._process:
            self._process.terminate()
            self._process.wait()


def main(hubbub):
    launcher = next(filter(pathlib.Path.exists, LAUNCHERS))
    bus = subprocess.Popen([launcher, "--launch-immediately"])
    host = Host(hubbub, [])
    host.start()
    with tempfile.TemporaryDirectory() as folder:
        window = Window(hubbub, folder)
        try:
            asyncio.run(converse(host, window))
        finally:
            window.end()
            host.close()
            bus.terminate()
            bus.wait()


main(*sys.argv[1:])
