# SPDX-License-Identifier: MIT
# A WebSocket client of a few lines (RFC 6455), for asyncio: what a member is made of.
import asyncio
import json
import os
import socket
import struct

HEAD = ("GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\n"
        "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n{more}\r\n")
NATIVE = "Sec-WebSocket-Protocol: hubbub.v1\r\n"
TEXT, CLOSE, PING, PONG = 1, 8, 9, 10


class Closed(Exception):
    """The host let go of us; with the code that it gave, if any."""

    def __init__(self, code=None):
        super().__init__(f"closed with {code}")
        self.code = code


class Client:
    @classmethod
    async def join(cls, port, room):
        return await cls.connect(port, f"/ws/chat/{room}/")

    @classmethod
    async def native(cls, port):
        return await cls.connect(port, "/ws", NATIVE)

    @classmethod
    async def connect(cls, port, path, more=""):
        client = cls()
        client.reader, client.writer = await asyncio.open_connection("127.0.0.1", port)
        client.writer.write(HEAD.format(path=path, port=port, more=more).encode())
        head = await client.reader.readuntil(b"\r\n\r\n")
        if not head.startswith(b"HTTP/1.1 101 "):
            raise Closed(head.split(b"\r\n")[0].decode())
        return client

    def send(self, payload, opcode=TEXT):
        mask = os.urandom(4)
        size = len(payload)
        header = bytes([0x80 | opcode])
        header += bytes([0x80 | size]) if size < 126 else b"\xfe" + struct.pack(">H", size)
        masked = bytes(byte ^ mask[i % 4] for i, byte in enumerate(payload))
        self.writer.write(header + mask + masked)

    def say(self, text):
        self.send(json.dumps({"message": text}).encode())

    async def ask(self, reply, **command):
        """The reply, which is of that type."""
        self.send(json.dumps(command).encode())
        while (event := await self.event())["type"] != reply:
            if event["type"] == "refusal":
                raise Closed(event["code"])
        return event

    async def event(self):
        """The next event; answers pings on the way."""
        while True:
            opcode, payload = await self._frame()
            if opcode == TEXT:
                return json.loads(payload)
            if opcode == PING:
                self.send(payload, PONG)
            if opcode == CLOSE:
                raise Closed(struct.unpack(">H", payload[:2])[0])

    async def _frame(self):
        try:
            first, size = await self.reader.readexactly(2)
            if size == 126:
                size, = struct.unpack(">H", await self.reader.readexactly(2))
            elif size == 127:
                size, = struct.unpack(">Q", await self.reader.readexactly(8))
            return first & 15, await self.reader.readexactly(size)
        except (asyncio.IncompleteReadError, ConnectionError):
            raise Closed from None

    async def leave(self):
        self.send(struct.pack(">H", 1000), CLOSE)
        self.writer.close()

    async def vanish(self):
        """As a machine does that is switched off: a reset."""
        linger = struct.pack("ii", 1, 0)
        self.writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.writer.transport.abort()
