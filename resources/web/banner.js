// SPDX-License-Identifier: MIT
// Says that the host is away, and for how long yet. Not for the first two seconds: that is a flicker.

const patience = 2_000; // ms

const stopped = {
  1008: 'The host closed the connection: it refused too much of what came from here.',
  1009: 'The host closed the connection: a message was too big.',
};

export class Banner {
  #banner;
  #text;
  #retry;
  #session;
  #since = 0; // when the host was last there
  #timer = 0;

  constructor(banner, session) {
    this.#banner = banner;
    this.#text = banner.querySelector('p');
    this.#retry = banner.querySelector('button');
    this.#session = session;
    this.#retry.addEventListener('click', () => session.retryNow());
    session.addEventListener('online', () => this.#hide());
    session.addEventListener('state', () => this.#follow());
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
    this.#retry.hidden = state.name !== 'waiting' && state.name !== 'stopped';
    this.#say(this.#sentence(state));
  }

  #sentence(state) {
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
