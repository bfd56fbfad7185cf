// SPDX-License-Identifier: MIT
// A room chat on the npm package "ws": rooms by path, JSON read and written anew once a message.
const { WebSocketServer } = require("ws");

const rooms = new Map();

function roomOf(path) {
  if (!rooms.has(path)) rooms.set(path, new Set());
  return rooms.get(path);
}

const server = new WebSocketServer({ host: "127.0.0.1", port: 0, backlog: 4096 });

server.on("connection", (member, request) => {
  const room = roomOf(request.url);
  room.add(member);
  member.on("error", () => member.terminate());
  member.on("close", () => room.delete(member));
  member.on("message", (data) => {
    const event = JSON.stringify({ message: JSON.parse(data).message });
    for (const each of room) each.send(event);
  });
});

server.on("listening", () => console.log(`Listening on 127.0.0.1:${server.address().port}`));
