# SPDX-License-Identifier: MIT
# A client of the native dialect and one of the plain one, as docs/protocol.md has them. Every frame,
# either way, is held against docs/protocol.schema.json.
import asyncio
import itertools
import json
import pathlib
import re
import uuid

import jsonschema
import websockets

patience = 20  # seconds; sanitizers are slow

_schema = json.loads(
    (pathlib.Path(__file__).parents[3] / "docs/protocol.schema.json").read_text())


def _validator(way):
    return jsonschema.Draft202012Validator({"$ref": f"#/$defs/{way}", "$defs": _schema["$defs"]})


_to_host = _validator("toHost")
_to_client = _validator("toClient")


class Like:
    """Stands for any value that it says yes to."""

    def __init__(self, name, test):
        self._name = name
        self._test = test

    def __eq__(self, other):
        return self._test(other)

    def __repr__(self):
        return self._name


TEXT = Like("<text>", lambda value: isinstance(value, str) and value != "")
NUMBER = Like("<number>", lambda value: type(value) is int)
LIST = Like("<list>", lambda value: isinstance(value, list))
TIME = Like("<time>", lambda value: re.fullmatch(
    r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", str(value)) is not None)


NOTHING = Like("nothing", lambda value: value is NOTHING)


def _differences(found, expected, place=""):
    if isinstance(found, dict) and isinstance(expected, dict):
        for key in sorted(found.keys() | expected.keys()):
            yield from _differences(found.get(key, NOTHING), expected.get(key, NOTHING),
                                    f"{place}.{key}")
    elif isinstance(found, list) and isinstance(expected, list) and len(found) == len(expected):
        for number, (one, other) in enumerate(zip(found, expected)):
            yield from _differences(one, other, f"{place}[{number}]")
    elif expected != found or isinstance(found, bool) != isinstance(expected, bool):
        yield f"{place or 'it'} is {found!r}, should be {expected!r}"


def must_be(found, expected, what):
    """Every field of it, and no other."""
    differences = list(_differences(found, expected))
    if differences:
        raise AssertionError(f"{what}: " + "; ".join(differences))


def nonce():
    return str(uuid.uuid4())


class Plain:
    """A socket of the tutorials' dialect."""

    @classmethod
    async def connect(cls, url, **options):
        self = cls()
        self.socket = await websockets.connect(url, max_size=None, **options)
        return self

    async def say(self, text):
        await self.send(message=text)

    async def send(self, **frame):
        await self.socket.send(json.dumps(frame))

    async def hear(self):
        frame = json.loads(await asyncio.wait_for(self.socket.recv(), patience))
        _to_client.validate(frame)
        return frame

    async def close(self):
        await self.socket.close()


class Client(Plain):
    """A socket of hubbub.v1: commands and their replies, and a heap of events."""

    @classmethod
    async def connect(cls, url):
        self = await super().connect(url, subprotocols=["hubbub.v1"])
        must_be(self.socket.subprotocol, "hubbub.v1", "the subprotocol")
        self.me = "a stranger"
        self.heard = []  # all events there ever were
        self._events = []  # those that nobody asked for yet
        self._news = asyncio.Condition()
        self._refs = itertools.count(1)
        self._replies = {}
        self._reader = asyncio.create_task(self._read())
        return self

    async def close(self):
        await super().close()
        await self._reader

    async def ended(self):
        """The code with which the host closes."""
        await asyncio.wait_for(self._reader, patience)
        return self.socket.close_code

    async def request(self, type, **fields):
        """A command; gives the reply, whichever it is, without its ref."""
        command = {"type": type, "ref": next(self._refs), **fields}
        answer = await self.exchange(command)
        if not _to_host.is_valid(command):
            must_be(answer.get("code"), "bad_message", f"what the schema forbids: {command}")
        return answer

    async def exchange(self, command):
        reply = asyncio.get_running_loop().create_future()
        self._replies[command["ref"]] = reply
        await self.send(**command)
        try:
            return await asyncio.wait_for(reply, patience)
        except asyncio.TimeoutError:
            raise AssertionError(f"no reply to {command}") from None

    async def ask(self, type, reply="ack", **fields):
        """A command that must be answered by that kind; gives the answer."""
        answer = await self.request(type, **fields)
        must_be(answer["type"], reply, f"the reply to {type} {fields}: {answer}")
        return answer

    async def refused(self, code, type, **fields):
        answer = await self.request(type, **fields)
        must_be([answer["type"], answer.get("code")], ["refusal", code], f"{type} {fields}")
        return answer

    async def event(self, type, **known):
        """The next event of that kind with these fields; what else came stays."""
        try:
            return await asyncio.wait_for(self._find(type, known), patience)
        except asyncio.TimeoutError:
            raise AssertionError(
                f"{self.me} waits for {type} {known}; there is {self._events}") from None

    async def _find(self, type, known):
        async with self._news:
            while True:
                for event in self._events:
                    if event["type"] == type and known.items() <= event.items():
                        self._events.remove(event)
                        return event
                await self._news.wait()

    async def post(self, room, text, **fields):
        """Posts, and waits for its own event."""
        name = nonce()
        await self.send(type="text.post", room=room, nonce=name, message=text, **fields)
        return await self.event("text.posted", nonce=name)

    async def _read(self):
        try:
            async for text in self.socket:
                await self._take(json.loads(text))
        except websockets.ConnectionClosed:
            pass

    async def _take(self, frame):
        reply = self._replies.pop(frame.get("ref"), None)
        if not _to_client.is_valid(frame):
            frame = {"type": f"not of the schema: {frame}"}
        if reply:
            reply.set_result({key: frame[key] for key in frame if key != "ref"})
            return
        async with self._news:
            self.heard.append(frame)
            self._events.append(frame)
            self._news.notify_all()
