// SPDX-License-Identifier: MIT
// The posted messages of a room in the order of their numbers, and how far they are known without a hole.

// Events: added (detail: the new messages, in order); removed (detail: those let go);
// changed (detail: a message as it is now); cleared; begun (the newest page is here).
export class Timeline extends EventTarget {
  epoch = '';
  reachesStart = false;
  cursor = 0; // everything held up to here is without a hole
  #messages = []; // by seq

  get isEmpty() {
    return this.#messages.length === 0;
  }

  get oldest() {
    return this.#messages[0]?.seq ?? 0;
  }

  get texts() {
    return this.#messages.map(posted => posted.message);
  }

  get length() {
    return this.#messages.length;
  }

  has(seq) {
    return this.#messages[this.#place(seq)]?.seq === seq;
  }

  // The message that follows a number, if there is one.
  next(seq) {
    return this.#messages[this.#place(seq + 1)];
  }

  // Live messages or a page; what is known already is ignored.
  add(messages) {
    const news = messages.filter(posted => this.#insert(posted));
    this.#advance();
    if (news.length > 0)
      this.#tell('added', news);
  }

  // What has become of messages; those that are not held will come as they are then.
  change(changes) {
    for (const change of changes) {
      const place = this.#place(change.seq);
      const held = this.#messages[place];
      if (held?.seq !== change.seq || (held.revision ?? 0) >= change.revision)
        continue;
      const { message, revision, deleted, edited } = change;
      this.#messages[place] = { ...held, message, revision, deleted, edited };
      this.#tell('changed', this.#messages[place]);
    }
  }

  // The newest page: from it on, all numbers follow.
  begin(epoch, messages) {
    this.epoch = epoch;
    this.cursor = Math.max(this.cursor, messages.at(-1)?.seq ?? 0);
    this.add(messages);
    this.#tell('begun');
  }

  // The numbering began anew, or so much was missed that a fresh start is kinder.
  clear() {
    this.#messages = [];
    this.cursor = 0;
    this.reachesStart = false;
    this.#tell('cleared');
  }

  // Lets the oldest go; they can be fetched again.
  trim(count) {
    this.reachesStart = false;
    this.#tell('removed', this.#messages.splice(0, count));
  }

  #insert(posted) {
    if (this.has(posted.seq))
      return false;
    this.#messages.splice(this.#place(posted.seq), 0, posted);
    return true;
  }

  #advance() {
    let place = this.#place(this.cursor + 1);
    while (this.#messages[place]?.seq === this.cursor + 1) {
      this.cursor += 1;
      place += 1;
    }
  }

  // Where a number stands or would stand.
  #place(seq) {
    let low = 0;
    let high = this.#messages.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#messages[middle].seq < seq)
        low = middle + 1;
      else
        high = middle;
    }
    return low;
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
