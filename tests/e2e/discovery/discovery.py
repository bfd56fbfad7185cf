# SPDX-License-Identifier: MIT
"""Finding hosts on real networks: two of them with a router in between, made of network namespaces.

    discovery.py HUBBUB

Datagrams to everybody get lost there in all the ways in which networks lose them. Nothing leaves
the namespaces. Ends with 77 where the system does not let one make any."""

import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "python"))
import networks  # noqa: E402

SKIPPED = 77


class Computer(networks.Computer):
    def host(self, hubbub, folder, place):
        process = self.start(hubbub, "--host", "--data-dir", folder / place, "--place", place)
        assert process.stdout.readline().startswith("Listening on"), place
        return process

    def find(self, hubbub, *arguments):
        """The places that are listed, by their addresses."""
        done = subprocess.run(["ip", "netns", "exec", self.name, hubbub, "--find", *arguments],
                              capture_output=True, text=True, timeout=60)
        rows = [line.split("\t") for line in done.stdout.splitlines()]
        assert done.returncode == (0 if rows else 1), (done.returncode, done.stderr)
        assert rows or "No host has answered on eth0" in done.stderr, done.stderr
        return {address: place for address, place, *_ in rows}


def check(hubbub, folder):
    office, workshop = networks.Network("office", "10.77.1"), networks.Network("workshop", "10.77.2")
    cabin = networks.Network("cabin")  # no address but those that every link gives itself
    anna, ben, carl = (Computer(name, office, number) for name, number in
                       (("anna", 10), ("ben", 11), ("carl", 20)))
    dora, emil = Computer("dora", workshop, 10), Computer("emil", workshop, 20)
    fred, gina = Computer("fred", cabin, 10), Computer("gina", cabin, 20)
    here = {"hubbub://10.77.1.10:7478/": "Annas", "hubbub://10.77.1.11:7478/": "Bens"}
    there = {"hubbub://10.77.2.10:7478/": "Doras"}
    hosts = [anna.host(hubbub, folder, "Annas"), ben.host(hubbub, folder, "Bens"),
             dora.host(hubbub, folder, "Doras"), fred.host(hubbub, folder, "Freds")]

    def expect(what, found, expected):
        assert found == expected, f"{what}: {found}"
        print("ok:", what, flush=True)

    expect("both hosts of one network", carl.find(hubbub), here)
    expect("the host of the other network", emil.find(hubbub), there)
    office.let_through(multicast=False, broadcast=True)
    expect("without multicast", carl.find(hubbub), here)
    office.let_through(multicast=True, broadcast=False)
    expect("without broadcast",
           set(carl.find(hubbub).values()), {"Annas", "Bens"})
    office.let_through(multicast=False, broadcast=False)
    expect("with neither, nobody", carl.find(hubbub), {})
    office.let_through(multicast=True, broadcast=True)
    expect("across the router by a known address", emil.find(hubbub, "10.77.1.10"),
           {**there, "hubbub://10.77.1.10:7478/": "Annas"})
    expect("by IPv6 alone", list(gina.find(hubbub).values()), ["Freds"])
    hosts[0].terminate()
    assert hosts[0].wait(10) == 0
    expect("who has stopped is gone", carl.find(hubbub), {"hubbub://10.77.1.11:7478/": "Bens"})
    for process in hosts[1:]:
        process.terminate()
        assert process.wait(10) == 0


def main():
    if not networks.go_apart():
        print("skipped: no network namespaces here")
        return SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        check(str(pathlib.Path(sys.argv[1]).resolve()), pathlib.Path(folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())
