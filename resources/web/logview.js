// SPDX-License-Identifier: MIT
// #chat-log: a room's timeline and, below it, what is still on its way. Never moves under the reader.
import { changeText, markUnread, messageElement, regroup, showState } from './messageview.js';
import { newCount } from './words.js';

const nearEnd = 40; // px
const nearStart = 400;
const mostShown = 2_000;
const letGo = 500;

export class LogView {
  #log;
  #room;
  #session;
  #jump;
  #edit;
  #posted = new Map(); // seq -> element
  #pending = new Map(); // nonce -> element
  #atEnd = true;
  #unseen = 0;
  #markNext = false;

  // edit(text): a refused post goes back to the composer.
  constructor(log, jump, room, session, edit) {
    this.#log = log;
    this.#jump = jump;
    this.#room = room;
    this.#session = session;
    this.#edit = edit;
    this.#followTimeline();
    this.#followOutbox();
    this.#followReader();
    this.#giveValue();
    room.outbox.posts.forEach(post => this.#addPending(post)); // of this tab before a reload
  }

  // What was "Today" may be yesterday by now.
  refresh() {
    this.#hold(() => [...this.#log.children].forEach(regroup));
  }

  // The next message of somebody else is the first that was not read.
  markNext() {
    this.#log.querySelectorAll('.unread').forEach(line => {
      const element = line.parentElement;
      line.remove();
      regroup(element);
    });
    this.#markNext = true;
  }

  scrollToEnd() {
    this.#log.scrollTop = this.#log.scrollHeight;
  }

  #followTimeline() {
    const { timeline } = this.#room;
    timeline.addEventListener('added', event => this.#add(event.detail));
    timeline.addEventListener('changed', event => this.#hold(() =>
      changeText(this.#posted.get(event.detail.seq), event.detail)));
    timeline.addEventListener('removed', event => this.#hold(() => this.#letGo(event.detail)));
    timeline.addEventListener('cleared', () => this.#clear());
    this.#room.addEventListener('posted', event => this.#count(event.detail));
  }

  #followOutbox() {
    const { outbox } = this.#room;
    outbox.addEventListener('added', event => this.#addPending(event.detail));
    outbox.addEventListener('changed', event => this.#showState(event.detail));
    outbox.addEventListener('removed', event => this.#removePending(event.detail));
  }

  #followReader() {
    this.#log.addEventListener('scroll', () => this.#scrolled(), { passive: true });
    this.#jump.addEventListener('click', () => this.scrollToEnd());
    new ResizeObserver(() => this.#atEnd && this.scrollToEnd()).observe(this.#log);
  }

  // Scripts made for a text area of messages read its value.
  #giveValue() {
    const { timeline } = this.#room;
    Object.defineProperty(this.#log, 'value', {
      get: () => timeline.texts.map(text => `${text}\n`).join(''),
    });
  }

  #add(messages) {
    this.#log.setAttribute('aria-busy', String(messages.length > 1));
    // From the last one on: what follows a message is there before it.
    this.#hold(() => messages.reduceRight((_, posted) => this.#insert(posted), null));
    this.#log.removeAttribute('aria-busy');
    requestAnimationFrame(() => this.#fill());
    if (this.#atEnd && this.#posted.size > mostShown)
      this.#room.timeline.trim(letGo);
  }

  // Nothing to scroll, or already at the start: no scrolling will ask for more.
  #fill() {
    if (this.#log.scrollTop < nearStart)
      this.#room.fetchOlder();
  }

  #insert(posted) {
    const element = messageElement(posted, posted.from.id === this.#session.member.id);
    const next = this.#room.timeline.next(posted.seq);
    const follower = this.#posted.get(next?.seq) ?? this.#pending.values().next().value ?? null;
    this.#log.insertBefore(element, follower);
    this.#posted.set(posted.seq, element);
    regroup(element);
    regroup(follower);
  }

  #letGo(messages) {
    for (const { seq } of messages) {
      this.#posted.get(seq).remove();
      this.#posted.delete(seq);
    }
    regroup(this.#log.firstElementChild);
  }

  #clear() {
    this.#posted.forEach(element => element.remove());
    this.#posted.clear();
    regroup(this.#log.firstElementChild);
  }

  #addPending(post) {
    const from = this.#session.member ?? { id: '', name: this.#session.identity.name || 'You' };
    const element = messageElement({ ...post, from, message: post.text }, true);
    this.#log.append(element);
    this.#pending.set(post.nonce, element);
    regroup(element);
    this.#showState(post);
    this.scrollToEnd();
  }

  #showState(post) {
    const { outbox } = this.#room;
    this.#hold(() => showState(this.#pending.get(post.nonce), post, {
      retry: () => outbox.retry(post.nonce),
      discard: () => outbox.discard(post.nonce),
      edit: () => {
        outbox.discard(post.nonce);
        this.#edit(post.text);
      },
    }));
  }

  #removePending({ nonce }) {
    const element = this.#pending.get(nonce);
    const follower = element?.nextElementSibling;
    element?.remove();
    this.#pending.delete(nonce);
    regroup(follower);
  }

  #count(posted) {
    if (posted.from.id === this.#session.member.id)
      return;
    if (this.#markNext)
      this.#hold(() => markUnread(this.#posted.get(posted.seq)));
    this.#markNext = false;
    if (!this.#atEnd)
      this.#unseen += 1;
    this.#showJump();
  }

  #scrolled() {
    const { scrollTop, scrollHeight, clientHeight } = this.#log;
    this.#atEnd = scrollHeight - scrollTop - clientHeight < nearEnd;
    if (this.#atEnd)
      this.#unseen = 0;
    this.#showJump();
    this.#fill();
  }

  #showJump() {
    this.#jump.hidden = this.#atEnd;
    this.#jump.textContent = this.#unseen > 0 ? `↓ ${newCount(this.#unseen)}` : '↓';
    this.#jump.setAttribute('aria-label', `To the newest message, ${newCount(this.#unseen)}`);
  }

  // Changes the log and keeps in place what is being read.
  #hold(change) {
    const top = this.#log.getBoundingClientRect().top;
    const anchor = this.#atEnd ? null : this.#firstVisible(top);
    const before = anchor?.getBoundingClientRect().top;
    change();
    if (this.#atEnd)
      this.scrollToEnd();
    else if (anchor)
      this.#log.scrollTop += anchor.getBoundingClientRect().top - before;
  }

  #firstVisible(top) {
    for (const element of this.#log.children) {
      if (element.getBoundingClientRect().bottom > top)
        return element.querySelector('.text'); // the lines above it may come and go
    }
    return null;
  }
}
