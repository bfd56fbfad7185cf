# SPDX-License-Identifier: MIT
# A host of its own: the real program on a free port, with a folder that is gone afterwards.
import subprocess
import tempfile
from urllib.parse import quote, urlsplit

import client


class Host:
    def __init__(self, binary, options):
        self._binary = binary
        self._options = options
        self._folder = tempfile.TemporaryDirectory()
        self._address = "127.0.0.1:0"
        self._people = []

    def start(self):
        """Keeps its folder and its port over any number of starts."""
        self._process = subprocess.Popen(
            [self._binary, "--host", "--no-announce", "--listen", self._address,
             "--data-dir", self._folder.name, "--connections-per-address", "0", *self._options],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        line = self._process.stdout.readline()
        if not line.startswith("Listening on "):
            raise RuntimeError(f"the host does not start: {line}{self._process.communicate()[1]}")
        self._address = urlsplit(line.removeprefix("Listening on ").strip()).netloc

    def stop(self):
        """As a service manager does it."""
        self._process.terminate()
        errors = self._process.communicate(timeout=20)[1]
        client.must_be(self._process.returncode, 0, f"the host's exit code; it said: {errors}")

    def close(self):
        if self._process.poll() is None:
            self._process.kill()
            self._process.communicate()
        self._folder.cleanup()

    def url(self, path="/ws"):
        return f"ws://{self._address}{path}"

    async def plain(self, room, query=""):
        return await client.Plain.connect(self.url(f"/ws/chat/{quote(room, safe='')}/{query}"))

    async def somebody(self, **hello):
        """A connection that has said hello; `me` is who it is."""
        person = await client.Client.connect(self.url())
        self._people.append(person)
        person.welcome = await person.ask("hello", "welcome", **hello)
        person.me = person.welcome["member"]
        return person

    async def people(self, *names):
        return [await self.somebody(name=name) for name in names]

    async def dismiss(self):
        """Everybody goes."""
        for person in self._people:
            await person.close()
        self._people.clear()
