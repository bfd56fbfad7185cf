// SPDX-License-Identifier: MIT
// What was written and has not come back yet. One post is on its way at a time, so that the order of
// writing stays; a post that nobody answered is sent again under the same nonce, which posts it once.

// Milliseconds.
const replyDeadline = 10_000;
const defaultPause = 1_000;

// crypto.randomUUID() exists over https alone.
function nonce() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}

// Kept over a reload of the tab, where the browser lets us.
function restore(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key)) ?? [];
  } catch {
    return [];
  }
}

// Events: added, changed, removed (detail: the post { nonce, text, time, refusal }); unanswered.
export class Outbox extends EventTarget {
  posts; // in the order of writing
  #key;
  #send = null; // while the room can be posted to: post -> ref
  #onItsWay = null; // { nonce, ref }
  #timer = 0;

  constructor(room) {
    super();
    this.#key = `hubbub.outbox.${room}`;
    this.posts = restore(this.#key);
  }

  start(send) {
    this.#send = send;
    this.#next();
  }

  stop() {
    this.#send = null;
    this.#settle();
  }

  post(text) {
    const post = { nonce: nonce(), text, time: new Date().toISOString() };
    this.posts.push(post);
    this.#tell('added', post);
    this.#next();
  }

  // A message of our own came from the host.
  arrived(nonce) {
    this.#remove(nonce);
    this.#next();
  }

  // Gives whether the refusal was meant for a post.
  refused(refusal) {
    const post = this.#find(this.#onItsWay?.nonce);
    if (!post || refusal.ref !== this.#onItsWay.ref)
      return false;
    this.#settle();
    if (refusal.code === 'rate') {
      this.#timer = setTimeout(() => this.#next(), refusal.retryAfter ?? defaultPause);
    } else {
      this.#mark(post, refusal);
      this.#next();
    }
    return true;
  }

  retry(nonce) {
    const post = this.#find(nonce);
    if (post)
      this.#mark(post, undefined);
    this.#next();
  }

  discard(nonce) {
    this.#remove(nonce);
  }

  #next() {
    const post = this.posts.find(waiting => !waiting.refusal);
    if (!this.#send || this.#onItsWay || !post)
      return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell('unanswered'), replyDeadline);
    this.#onItsWay = { nonce: post.nonce, ref: this.#send(post) };
  }

  #settle() {
    this.#onItsWay = null;
    clearTimeout(this.#timer);
  }

  #mark(post, refusal) {
    post.refusal = refusal && { code: refusal.code, limit: refusal.limit };
    this.#tell('changed', post);
  }

  #remove(nonce) {
    const post = this.#find(nonce);
    if (this.#onItsWay?.nonce === nonce)
      this.#settle();
    if (!post)
      return;
    this.posts = this.posts.filter(other => other !== post);
    this.#tell('removed', post);
  }

  #find(nonce) {
    return this.posts.find(post => post.nonce === nonce);
  }

  #tell(type, post) {
    this.#keep();
    this.dispatchEvent(new CustomEvent(type, { detail: post }));
  }

  #keep() {
    try {
      sessionStorage.setItem(this.#key, JSON.stringify(this.posts));
    } catch {
      // Forbidden or full: then a reload forgets them.
    }
  }
}
