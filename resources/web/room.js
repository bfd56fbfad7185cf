// SPDX-License-Identifier: MIT
// The mirror of a room: goes in after every sign-in, gets what was missed, keeps who is there.
import { Outbox } from './outbox.js';
import { Timeline } from './timeline.js';

const firstPage = 30;
const olderPage = 50;
const missedPage = 100;
// More than this is not caught up with page by page: the newest page, and older ones by scrolling up.
const farBehind = 1_000;

// Events: entered; failed (detail: Refused); members; posted (detail: a live message).
export class Room extends EventTarget {
  id = '';
  name;
  present = 0;
  members = new Map(); // id -> member
  timeline = new Timeline();
  outbox;
  #session;
  #revision = 0; // of the last change to a message that is known
  #complete = false; // all pages of members are here
  #fetchingOlder = false;

  constructor(session, name) {
    super();
    this.name = name;
    this.outbox = new Outbox(name);
    this.#session = session;
    session.addEventListener('online', () => this.#enter());
    session.addEventListener('offline', () => this.outbox.stop());
    session.addEventListener('text.posted', event => this.#take(event.detail));
    session.addEventListener('text.changed', event => this.#change(event.detail));
    session.addEventListener('reaction.changed', event => this.#change(event.detail));
    session.addEventListener('presence.changed', event => this.#see(event.detail));
    session.addEventListener('refusal', event => this.outbox.refused(event.detail));
    this.outbox.addEventListener('unanswered', () => session.restart());
  }

  // A page of what was said before; does nothing at the start or while one is coming.
  async fetchOlder() {
    const { oldest, reachesStart } = this.timeline;
    if (!oldest || reachesStart || this.#fetchingOlder || !this.#session.online)
      return;
    this.#fetchingOlder = true;
    await this.#tried(async () => {
      const page = await this.#fetch({ before: oldest, limit: olderPage });
      if (oldest !== this.timeline.oldest)
        return; // let go or cleared meanwhile
      this.timeline.reachesStart = !page.more;
      this.timeline.add(page.messages);
    });
    this.#fetchingOlder = false;
  }

  // After a sleep the socket may be dead without a word: this finds out, or finds what was missed.
  wake() {
    if (this.id && this.#session.online)
      this.#tried(() => this.#fetchMissed());
  }

  #enter() {
    return this.#tried(async () => {
      const entered = await this.#session.insist('room.join', { name: this.name });
      this.id = entered.room;
      this.name = entered.name;
      this.present = entered.present;
      this.#tell('entered');
      this.outbox.start(post => this.#post(post));
      await Promise.all([this.#catchUp(entered), this.#fetchMembers()]);
    });
  }

  #post({ nonce, text }) {
    return this.#session.send('text.post', { room: this.id, nonce, message: text });
  }

  #fetch(place) {
    return this.#session.insist('history.fetch', { room: this.id, ...place });
  }

  async #catchUp({ newest, revision }) {
    const { timeline } = this;
    const known = this.#revision;
    this.#revision = revision;
    const fresh = timeline.epoch !== this.#session.epoch || timeline.cursor === 0;
    if (fresh || newest - timeline.cursor > farBehind || revision - known > farBehind)
      return this.#fetchNewest();
    await this.#fetchMissed();
    if (revision > known)
      await this.#fetchChanges(known);
  }

  async #fetchChanges(after) {
    for (let more = true; more;) {
      const page = await this.#session.insist('changes.fetch', { room: this.id, after });
      this.timeline.change(page.messages);
      after = page.messages.at(-1)?.revision;
      more = page.more && page.messages.length > 0;
    }
  }

  async #fetchNewest() {
    this.timeline.clear();
    const page = await this.#fetch({ limit: firstPage });
    this.timeline.reachesStart = !page.more;
    this.timeline.begin(page.epoch, page.messages);
  }

  async #fetchMissed() {
    const { timeline } = this;
    for (let more = true; more;) {
      const page = await this.#fetch({
        epoch: timeline.epoch, after: timeline.cursor, limit: missedPage,
      });
      timeline.add(page.messages);
      this.#acknowledge(page.messages);
      more = page.more && page.messages.length > 0;
    }
  }

  async #fetchMembers() {
    const members = new Map();
    this.members = members;
    this.#complete = false;
    for (let after, more = true; more;) {
      const page = await this.#session.insist('members.fetch', { room: this.id, after });
      for (const member of page.members.filter(({ online }) => online))
        members.set(member.id, member);
      after = page.members.at(-1)?.id;
      more = page.more && page.members.length > 0;
    }
    this.#complete = true;
    this.#count();
  }

  #take(posted) {
    if (posted.room !== this.id)
      return;
    const known = this.timeline.has(posted.seq);
    this.#acknowledge([posted]);
    this.timeline.add([posted]);
    if (!known)
      this.#tell('posted', posted);
  }

  #change(change) {
    if (change.room !== this.id)
      return;
    this.#revision = Math.max(this.#revision, change.revision);
    if (change.type === 'text.changed')
      this.timeline.change([change]);
  }

  #acknowledge(messages) {
    for (const { nonce, from } of messages) {
      if (nonce && from.id === this.#session.member.id)
        this.outbox.arrived(nonce);
    }
  }

  #see({ room, member, online }) {
    if (room !== this.id)
      return;
    if (online)
      this.members.set(member.id, member);
    else
      this.members.delete(member.id);
    this.#count();
  }

  #count() {
    if (!this.#complete)
      return;
    this.present = this.members.size;
    this.#tell('members');
  }

  // Runs what may be refused. A lost connection is no failure: the next sign-in begins anew.
  async #tried(work) {
    try {
      await work();
    } catch (error) {
      if (error.code === 'epoch')
        return this.#tried(() => this.#fetchNewest());
      if (error.code !== 'lost')
        this.#tell('failed', error);
    }
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
