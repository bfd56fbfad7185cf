// SPDX-License-Identifier: MIT
// Says that the host is away, and for how long yet. Not for the first two seconds: that is a flicker.

import { fullTime } from './words.js';

const patience = 2_000; // ms

const stopped = {
  1008: 'The host closed the connection: it refused too much of what came from here.',
  1009: 'The host closed the connection: a message was too big.',
  4404: 'A moderator sent you away.',
};

// Somebody was sent away, or may not come in.
function awaySentence({ banned, ends, reason }) {
  const until = ends ? ` until ${fullTime(new Date(ends))}` : '';
  const what = banned ? `You are banned from this host${until}.` : 'A moderator sent you away.';
  return reason ? `${what} The reason given: “${reason}”.` : what;
}

function passwordSentence({ wrong, wait }) {
  if (wait > 0)
    return `Too many wrong passwords. Try again in ${Math.ceil(wait / 1000)} s.`;
  return wrong ? 'This is not the password of this host.' : 'This host asks for a password.';
}

export class Banner {
  #banner;
  #text;
  #retry;
  #form;
  #session;
  #since = 0; // when the host was last there
  #timer = 0;

  constructor(banner, session) {
    this.#banner = banner;
    this.#text = banner.querySelector('p');
    this.#retry = banner.querySelector('button');
    this.#form = banner.querySelector('form');
    this.#session = session;
    this.#retry.addEventListener('click', () => session.retryNow());
    this.#form.addEventListener('submit', event => this.#enter(event));
    session.addEventListener('online', () => this.#hide());
    session.addEventListener('state', () => this.#follow());
  }

  #enter(event) {
    event.preventDefault();
    const input = this.#form.querySelector('input[type=password]');
    if (input.value)
      this.#session.enter(input.value);
    input.value = '';
  }

  #follow() {
    this.#since ||= Date.now();
    this.#timer ||= setInterval(() => this.#show(), 250);
    if (!this.#banner.hidden || this.#session.state.name === 'stopped')
      this.#show();
  }

  #hide() {
    clearInterval(this.#timer);
    this.#timer = 0;
    this.#since = 0;
    this.#banner.hidden = true;
  }

  #show() {
    const { state } = this.#session;
    if (state.name !== 'stopped' && Date.now() - this.#since < patience)
      return;
    this.#banner.hidden = false;
    const asks = state.name === 'stopped' && Boolean(state.asks);
    this.#retry.hidden = asks || (state.name !== 'waiting' && state.name !== 'stopped');
    if (this.#form.hidden === asks) {
      this.#form.hidden = !asks;
      this.#form.querySelector('input[type=password]').focus();
    }
    this.#say(this.#sentence(state));
  }

  #sentence(state) {
    if (state.asks)
      return passwordSentence(state.asks);
    if (state.away)
      return awaySentence(state.away);
    if (state.name === 'stopped')
      return stopped[state.code] ?? 'The host closed the connection for good.';
    if (state.name !== 'waiting')
      return 'The host does not answer. Trying now…';
    const seconds = Math.max(1, Math.ceil((state.until - Date.now()) / 1000));
    return `The host does not answer. Next try in ${seconds} s; what you write is kept.`;
  }

  #say(sentence) {
    if (this.#text.textContent !== sentence)
      this.#text.textContent = sentence;
  }
}
