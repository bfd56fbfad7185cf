// SPDX-License-Identifier: MIT
// The first page: asks for a room, and shows those that anybody may enter; by their names, as others
// have none of their own.
import { Banner } from './banner.js';
import { make, nameElement } from './dom.js';
import { showDownloads } from './downloads.js';
import { Session } from './session.js';
import { presentCount } from './words.js';

const refreshEvery = 15_000; // ms
const byName = new Intl.Collator(undefined, { numeric: true });
const element = id => document.getElementById(id);

const input = element('room-name-input');
const submit = element('room-name-submit');
const session = new Session(location);
const rooms = new Map(); // id -> { room, name, present }

const pathOf = name => `/chat/${encodeURIComponent(name)}/`;

function enter() {
  const name = input.value.trim();
  if (name)
    location.assign(pathOf(name));
  else
    input.focus();
}

function row({ name, present }) {
  const count = present > 0 ? presentCount(present) : 'empty';
  return make('li', {}, make('a', { href: pathOf(name) },
    nameElement(name), make('span', { className: 'quiet' }, count)));
}

function show() {
  const sorted = [...rooms.values()].sort((one, other) =>
    (other.present > 0) - (one.present > 0) || byName.compare(one.name, other.name));
  element('rooms').replaceChildren(...sorted.map(row));
  element('rooms-area').hidden = rooms.size === 0;
  element('place').textContent = session.place;
}

async function fetchRooms() {
  const found = [];
  for (let after, more = true; more;) {
    const page = await session.insist('rooms.fetch', { after });
    found.push(...page.rooms);
    after = page.rooms.at(-1)?.room;
    more = page.more && page.rooms.length > 0;
  }
  rooms.clear();
  found.forEach(take);
  show();
}

function take(room) {
  if (room.kind === 'public')
    rooms.set(room.room, { present: 0, ...rooms.get(room.room), ...room });
}

// A lost connection is no failure: the next sign-in asks again.
function refresh() {
  if (session.online && !document.hidden)
    fetchRooms().catch(() => {});
}

submit.addEventListener('click', enter);
input.addEventListener('keydown', event => {
  if (event.key === 'Enter' && !event.isComposing)
    submit.click();
});
input.focus();

session.addEventListener('online', refresh);
for (const type of ['room.opened', 'room.changed']) {
  session.addEventListener(type, ({ detail }) => {
    take(detail);
    show();
  });
}
session.addEventListener('room.closed', ({ detail }) => {
  rooms.delete(detail.room);
  show();
});
document.addEventListener('visibilitychange', refresh);
setInterval(refresh, refreshEvery);

new Banner(element('banner'), session);
element('open-line').hidden = location.protocol === 'https:';
session.open();
showDownloads(element('downloads-area')).catch(() => {}); // there is the page without it
