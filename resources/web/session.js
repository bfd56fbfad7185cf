// SPDX-License-Identifier: MIT
// One person at one host: signs in, stays in, sends commands, tells events. docs/protocol.md has the words.
import { Connection } from './connection.js';
import { Identity } from './identity.js';

// Milliseconds; the same as in protocol/limits.h.
const replyDeadline = 10_000;
const defaultPause = 2_000;

const passing = new Set(['rate', 'storage']);
const pause = time => new Promise(resolve => setTimeout(resolve, time));

// The reason why a command came to nothing: a refusal's code, or "lost" when the connection ended first.
export class Refused extends Error {
  constructor(refusal) {
    super(refusal.code);
    this.code = refusal.code;
    this.limit = refusal.limit;
    this.retryAfter = refusal.retryAfter;
    this.ends = refusal.ends;
    this.reason = refusal.reason;
  }
}

// Events: online (signed in), offline, state (of the connection), self; and those of the host by
// their types, such as "text.posted", with the frame as detail.
export class Session extends EventTarget {
  online = false;
  place = '';
  epoch = '';
  member = null;
  identity = new Identity();
  #connection;
  #password = ''; // to be said once
  #lastRef = 0;
  #waiting = new Map(); // ref -> { resolve, reject, timer }

  constructor(location) {
    super();
    const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
    this.#connection = new Connection(`${scheme}//${location.host}/ws`);
    this.#connection.addEventListener('open', () => this.#signIn());
    this.#connection.addEventListener('frame', event => this.#read(event.detail));
    this.#connection.addEventListener('state', event => this.#follow(event.detail));
    this.addEventListener('presence.changed', event => this.#rename(event.detail.member));
    this.addEventListener('sent.away', ({ detail }) => this.#connection.stop({ away: detail }));
  }

  get state() {
    return this.#connection.state;
  }

  open() {
    this.#connection.open();
  }

  retryNow() {
    this.#connection.retryNow();
  }

  restart() {
    this.#connection.restart();
  }

  // Where a password is asked for.
  enter(password) {
    this.#password = password;
    this.#connection.retryNow();
  }

  // A command without a reply of its own. Gives the ref that a refusal would carry.
  send(type, fields) {
    const ref = ++this.#lastRef;
    this.#connection.send(JSON.stringify({ type, ref, ...fields }));
    return ref;
  }

  // A command and its reply. Throws Refused.
  request(type, fields = {}) {
    return new Promise((resolve, reject) => {
      if (this.state.name !== 'open')
        return reject(new Refused({ code: 'lost' }));
      const ref = this.send(type, fields);
      const timer = setTimeout(() => this.#connection.restart(), replyDeadline);
      this.#waiting.set(ref, { resolve, reject, timer });
    });
  }

  // The same for what needs nobody's leave: asks again after a refusal that will pass.
  async insist(type, fields) {
    for (;;) {
      try {
        return await this.request(type, fields);
      } catch (error) {
        if (!passing.has(error.code))
          throw error;
        await pause(error.retryAfter ?? defaultPause);
      }
    }
  }

  async rename(name) {
    const before = this.member;
    await this.request('member.rename', { name });
    this.identity.name = name;
    if (this.member === before)
      this.#rename({ ...before, name });
  }

  async #signIn() {
    const password = this.#password;
    this.#password = '';
    try {
      const hello = { ...this.identity.credentials(), ...(password && { password }) };
      this.#welcome(await this.request('hello', hello));
    } catch (error) {
      if (error.code === 'banned')
        return this.#connection.stop({ away: { ...error, banned: true } });
      if (error.code === 'password')
        return this.#connection.stop({ asks: { wrong: password !== '', wait: error.retryAfter ?? 0 } });
      if (error.code === 'bad_name' && this.identity.name)
        this.identity.name = '';
      if (error.code !== 'lost')
        this.#connection.restart();
    }
  }

  #welcome(welcome) {
    this.place = welcome.place;
    this.epoch = welcome.epoch;
    this.member = welcome.member;
    this.identity.token = welcome.token;
    this.#connection.settle();
    this.online = true;
    this.#tell('self');
    this.#tell('online');
  }

  #read(text) {
    const frame = JSON.parse(text);
    const waiting = this.#waiting.get(frame.ref);
    if (!waiting)
      return this.#tell(frame.type, frame);
    this.#waiting.delete(frame.ref);
    clearTimeout(waiting.timer);
    if (frame.type === 'refusal')
      waiting.reject(new Refused(frame));
    else
      waiting.resolve(frame);
  }

  #follow(state) {
    if (state.name !== 'open')
      this.#abandon();
    this.#tell('state', state);
  }

  // The connection is gone, and with it every reply that was awaited.
  #abandon() {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject, timer } of waiting) {
      clearTimeout(timer);
      reject(new Refused({ code: 'lost' }));
    }
    if (this.online) {
      this.online = false;
      this.#tell('offline');
    }
  }

  #rename(member) {
    if (member.id !== this.member?.id || member.name === this.member.name)
      return;
    this.member = member;
    this.#tell('self');
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
