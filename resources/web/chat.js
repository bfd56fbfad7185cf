// SPDX-License-Identifier: MIT
// The page of a room: joins what the other files hold.
import { Banner } from './banner.js';
import { Composer } from './composer.js';
import { button, make } from './dom.js';
import { LogView } from './logview.js';
import { MemberList } from './memberlist.js';
import { NameField } from './namefield.js';
import { Room } from './room.js';
import { Session } from './session.js';
import { sentence } from './words.js';

const element = id => document.getElementById(id);

// "/chat/ROOM/" -> "ROOM"; empty where the escapes are no text.
function roomName(path) {
  try {
    return decodeURIComponent(path.split('/')[2] ?? '');
  } catch {
    return '';
  }
}

const session = new Session(location);
const room = new Room(session, roomName(location.pathname));
const composer = new Composer(element('chat-message-input'), element('chat-message-submit'),
  element('composer-note'), text => room.outbox.post(text));
const log = new LogView(element('chat-log'), element('jump'), room, session,
  text => composer.edit(text));
new MemberList(element('members'), element('members-toggle'), room, session);
new NameField(element('identity'), session);
new Banner(element('banner'), session);

let unread = 0;

function showTitle() {
  element('room-name').textContent = room.name;
  document.title = `${unread > 0 ? `(${unread}) ` : ''}${room.name} – Hubbub`;
}

function showFailure(error) {
  const again = button('Try again', () => session.restart());
  const rooms = make('a', { href: '/chat/' }, 'All rooms');
  element('failure').replaceChildren(make('p', {}, sentence(error.code)), again, rooms);
  showWayIn(false);
}

function showWayIn(open) {
  element('failure').hidden = open;
  element('composer').hidden = !open;
}

function seen() {
  unread = 0;
  showTitle();
  log.refresh();
  room.wake();
}

room.addEventListener('entered', () => {
  showWayIn(true);
  element('place').textContent = session.place;
  showTitle();
});
room.addEventListener('failed', event => showFailure(event.detail));
room.addEventListener('posted', event => {
  if (document.hidden && event.detail.from.id !== session.member.id)
    unread += 1;
  showTitle();
});
room.timeline.addEventListener('begun', () => {
  element('empty').hidden = false; // the style hides it again beside any message
});
document.addEventListener('visibilitychange', () => document.hidden ? log.markNext() : seen());
addEventListener('online', () => room.wake());

element('open-line').hidden = location.protocol === 'https:';
showTitle();
session.open();
