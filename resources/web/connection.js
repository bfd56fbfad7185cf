// SPDX-License-Identifier: MIT
// One live socket to the host that comes back by itself. Knows when to try again, not what is said.

// Milliseconds; the same as in protocol/limits.h.
const retryFirst = 200;
const retryMost = 30_000;
const connectDeadline = 8_000;

// Close codes after which the same again would end the same way (protocol/closecode.h).
const hopeless = new Set([1002, 1003, 1007, 1008, 1009, 4404]);

export function waitBefore(attempt, random = Math.random()) {
  const most = Math.min(retryMost, retryFirst * 2 ** attempt);
  return Math.max(retryFirst, most * (0.5 + random / 2));
}

// Events: open; frame (detail: text); state.
export class Connection extends EventTarget {
  // connecting; open; waiting, until a time as Date.now() gives it; stopped, with a close code or
  // whatever stop() was told.
  state = { name: 'connecting' };
  #url;
  #socket = null;
  #timer = 0;
  #attempt = 0;

  constructor(url) {
    super();
    this.#url = url;
    addEventListener('online', () => this.retryNow());
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden && this.state.name === 'waiting')
        this.retryNow();
    });
  }

  open() {
    this.#drop();
    this.#become({ name: 'connecting' });
    const socket = new WebSocket(this.#url, 'hubbub.v1');
    this.#socket = socket;
    this.#timer = setTimeout(() => this.restart(), connectDeadline);
    socket.onopen = () => this.#opened();
    socket.onmessage = event => this.#tell('frame', event.data);
    socket.onclose = event => this.#lost(event.code);
  }

  send(text) {
    if (this.#socket?.readyState === WebSocket.OPEN)
      this.#socket.send(text);
  }

  // The host took us in: the next loss starts again from short waits.
  settle() {
    this.#attempt = 0;
  }

  retryNow() {
    if (this.state.name !== 'waiting' && this.state.name !== 'stopped')
      return;
    this.#attempt = 0;
    this.open();
  }

  // There is no way in at present, and `why`.
  stop(why) {
    this.#drop();
    this.#become({ name: 'stopped', ...why });
  }

  // The peer is silent. Its closing handshake is not waited for.
  restart() {
    this.#lost(1006);
  }

  #opened() {
    clearTimeout(this.#timer);
    this.#become({ name: 'open' });
    this.#tell('open');
  }

  #lost(code) {
    this.#drop();
    if (hopeless.has(code))
      return this.#become({ name: 'stopped', code });
    const wait = waitBefore(this.#attempt++);
    this.#timer = setTimeout(() => this.open(), wait);
    this.#become({ name: 'waiting', until: Date.now() + wait });
  }

  #drop() {
    clearTimeout(this.#timer);
    const socket = this.#socket;
    this.#socket = null;
    if (!socket)
      return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }

  #become(state) {
    this.state = state;
    this.#tell('state', state);
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
