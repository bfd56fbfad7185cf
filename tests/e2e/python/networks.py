# SPDX-License-Identifier: MIT
"""Networks of one's own, with switches, computers and routes between them, made of namespaces.
Nothing leaves them. As root, or where anybody may make namespaces."""

import os
import pathlib
import shutil
import subprocess
import sys

AGAIN = "HUBBUB_TEST_APART"


def go_apart():
    """This program begins anew, away from every network there is; returns in there, or False if
    the system does not allow it."""
    if os.environ.pop(AGAIN, None):
        os.environ.pop("HUBBUB_INTERFACE", None)
        run("mount", "-t", "tmpfs", "none", "/run")  # for the names of the namespaces
        run("ip", "link", "set", "lo", "up")
        pathlib.Path("/proc/sys/net/ipv4/ip_forward").write_text("1")
        return True
    apart = ["unshare", "--net", "--mount", "--fork", "--kill-child"]
    if os.geteuid() != 0:
        apart += ["--user", "--map-root-user"]
    if not shutil.which("ip") or subprocess.run([*apart, "true"], capture_output=True).returncode:
        return False
    sys.stdout.flush()
    os.execvpe(apart[0], [*apart, sys.executable, *sys.argv], {**os.environ, AGAIN: "1"})


def run(*command):
    subprocess.run(command, check=True)


class Network:
    """A switch with computers on it."""

    def __init__(self, name, prefix=None):
        self._name, self._prefix = name, prefix
        self._ports = []
        run("ip", "link", "add", name, "type", "bridge", "mcast_snooping", "0")
        run("ip", "link", "set", name, "up")
        if prefix:
            run("ip", "address", "add", f"{prefix}.1/24", "dev", name)

    def attach(self, computer, number):
        port = f"{self._name}-{number}"
        run("ip", "link", "add", port, "type", "veth", "peer", "name", "eth0", "netns", computer.name)
        run("ip", "link", "set", port, "master", self._name, "up")
        computer.run("ip", "link", "set", "eth0", "up")
        if self._prefix:
            computer.run("ip", "address", "add", f"{self._prefix}.{number}/24", "brd", "+", "dev", "eth0")
            computer.run("ip", "route", "add", "default", "via", f"{self._prefix}.1")
        self._ports.append(port)

    def let_through(self, multicast, broadcast):
        word = {True: "on", False: "off"}
        for port in self._ports:
            run("ip", "link", "set", port, "type", "bridge_slave",
                "mcast_flood", word[multicast], "bcast_flood", word[broadcast])


class Computer:
    def __init__(self, name, network, number):
        self.name = name
        run("ip", "netns", "add", name)
        self.run("ip", "link", "set", "lo", "up")
        # An address is of use at once, not after a second in which others may object to it.
        self.run("sh", "-c", "echo 0 > /proc/sys/net/ipv6/conf/default/accept_dad;"
                             "echo 0 > /proc/sys/net/ipv6/conf/all/accept_dad")
        network.attach(self, number)

    def run(self, *command):
        run("ip", "netns", "exec", self.name, *command)

    def start(self, *command):
        return subprocess.Popen(["ip", "netns", "exec", self.name, *command],
                                stdout=subprocess.PIPE, text=True)
