# SPDX-License-Identifier: MIT
"""A network of one's own with hosts on it, for pictures of what is seen on one."""
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "python"))
import networks  # noqa: E402

HOSTS = {20: ("Design office", 11), 31: ("Workshop", 4), 44: ("Klasse 7b", 27)}

# So many are in the lobby of the host on this computer.
CROWD = """
import asyncio, sys, websockets
async def stay():
    async with websockets.connect("ws://127.0.0.1:7478/ws/chat/lobby/") as socket:
        async for frame in socket:
            pass
async def all():
    await asyncio.gather(*[stay() for _ in range(int(sys.argv[1]))])
asyncio.run(all())
"""


def seat(name):
    """A computer on a network of its own name; how programs are started there."""
    network = networks.Network(name, "192.168.1")
    networks.Computer(f"{name}-57", network, 57)
    return network, ["ip", "netns", "exec", f"{name}-57"]


def populate(processes, hubbub, folder, network, name):
    for number, (place, crowd) in HOSTS.items():
        networks.Computer(f"{name}-{number}", network, number)
        there = ["ip", "netns", "exec", f"{name}-{number}"]
        process = processes.start(*there, hubbub, "--host", "--place", place, "--data-dir",
                                  f"{folder}/{number}", stdout=subprocess.PIPE,
                                  stderr=subprocess.DEVNULL)
        if not process.stdout.readline().startswith("Listening on"):
            sys.exit("a host does not start")
        processes.start(*there, sys.executable, "-c", CROWD, crowd, stderr=subprocess.DEVNULL)
