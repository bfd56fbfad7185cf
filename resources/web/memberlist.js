// SPDX-License-Identifier: MIT
// Who is here: a list beside the log, or over it where the window is narrow.
import { make, nameElement } from './dom.js';
import { picture } from './picture.js';
import { presentCount } from './words.js';

const mostShown = 300;
const wide = matchMedia('(min-width: 860px)');
const byName = new Intl.Collator(undefined, { numeric: true });

export class MemberList {
  #panel;
  #list;
  #toggle;
  #room;
  #session;

  constructor(panel, toggle, room, session) {
    this.#panel = panel;
    this.#list = panel.querySelector('ul');
    this.#toggle = toggle;
    this.#room = room;
    this.#session = session;
    this.#open(wide.matches);
    wide.addEventListener('change', () => this.#open(wide.matches));
    toggle.addEventListener('click', () => this.#open(panel.hidden));
    document.addEventListener('keydown', event => this.#pressed(event));
    document.addEventListener('pointerdown', event => this.#pointed(event.target));
    room.addEventListener('entered', () => this.#count());
    room.addEventListener('members', () => this.#fill());
    session.addEventListener('self', () => this.#fill());
  }

  #open(open) {
    this.#panel.hidden = !open;
    this.#toggle.setAttribute('aria-expanded', String(open));
    if (open)
      this.#fill();
  }

  #pressed(event) {
    if (event.key !== 'Escape' || wide.matches || this.#panel.hidden)
      return;
    this.#open(false);
    this.#toggle.focus();
  }

  #pointed(target) {
    if (!wide.matches && !this.#panel.contains(target) && target !== this.#toggle)
      this.#open(false);
  }

  #count() {
    this.#toggle.textContent = presentCount(this.#room.present);
    this.#toggle.hidden = false;
  }

  #fill() {
    if (this.#room.present > 0)
      this.#count();
    if (this.#panel.hidden)
      return;
    const members = [...this.#room.members.values()]
      .sort((one, other) => byName.compare(one.name, other.name));
    const rest = members.length - mostShown;
    this.#list.replaceChildren(...members.slice(0, mostShown).map(member => this.#row(member)));
    if (rest > 0)
      this.#list.append(make('li', { className: 'quiet' }, `and ${rest} more`));
  }

  #row(member) {
    const own = member.id === this.#session.member?.id;
    return make('li', {}, picture(member), nameElement(member.name),
      ...(own ? [make('span', { className: 'quiet' }, 'you')] : []));
  }
}
