// SPDX-License-Identifier: MIT
// One message as an element; and whether it begins a block of its author, a day, or what is unread.
import { button, make, nameElement } from './dom.js';
import { picture } from './picture.js';
import { richText } from './richtext.js';
import { clockTime, dayName, fullTime, sameDay, sentence } from './words.js';

const blockLength = 5 * 60_000; // ms
// What is longer than this is folded.
const foldedLines = 25;
const foldedLength = 2_500;

const shown = new WeakMap(); // element -> { from, time, text: the part of it that may change }

export function messageElement(posted, own) {
  const { from } = posted;
  const date = new Date(posted.time);
  const text = textElement(posted);
  const element = make('article', { className: own ? 'message own' : 'message' },
    picture(from), head(from, date), aside(date), text);
  shown.set(element, { from, time: date, text });
  return element;
}

// The same message with another text, or deleted.
export function changeText(element, posted) {
  const own = shown.get(element);
  const text = textElement(posted);
  own.text.replaceWith(text);
  own.text = text;
}

// The state of a post that has not come back: on its way, or refused, with what can be done.
export function showState(element, post, { retry, edit, discard }) {
  element.querySelector('.state')?.remove();
  element.classList.toggle('refused', Boolean(post.refusal));
  element.append(post.refusal
    ? make('p', { className: 'state', role: 'alert' }, `Not sent. ${sentence(post.refusal.code)} `,
      button('Try again', retry), button('Edit', edit), button('Discard', discard))
    : make('span', { className: 'state clock', title: 'On its way' },
      make('span', { className: 'unseen' }, 'On its way')));
}

// To be called for an element and the one after it, whenever its neighbour changed.
export function regroup(element) {
  const own = shown.get(element);
  if (!own)
    return;
  const before = shown.get(element.previousElementSibling);
  const newDay = !before || !sameDay(before.time, own.time);
  showDay(element, newDay ? dayName(own.time) : '');
  const unread = element.querySelector(':scope > .unread');
  element.classList.toggle('first', newDay || Boolean(unread) || !continues(before, own));
}

export function markUnread(element) {
  const line = make('div', { className: 'unread' }, make('span', {}, 'New'));
  line.setAttribute('role', 'separator');
  element.prepend(line);
  regroup(element);
}

function continues(before, own) {
  return before.from.id === own.from.id && before.from.name === own.from.name
    && Math.abs(own.time - before.time) <= blockLength;
}

function showDay(element, name) {
  const line = element.querySelector(':scope > .day');
  if (!name)
    return line?.remove();
  if (line)
    line.firstChild.textContent = name;
  else
    element.prepend(make('div', { className: 'day' }, make('span', {}, name)));
}

function head(from, date) {
  return make('header', {}, nameElement(from.name), ' ', timeElement(date));
}

// The time of a message inside a block, to be seen by who points at it.
function aside(date) {
  const element = timeElement(date);
  element.className = 'aside';
  element.setAttribute('aria-hidden', 'true');
  return element;
}

function timeElement(date) {
  return make('time', { dateTime: date.toISOString(), title: fullTime(date) }, clockTime(date));
}

function textElement({ message: text, deleted, edited }) {
  if (deleted)
    return make('div', { className: 'text quiet' }, 'Deleted.');
  const element = make('div', { className: 'text', dir: 'auto' }, ...richText(text));
  if (edited)
    element.append(' ', make('span', { className: 'quiet', dir: 'ltr' }, '(edited)'));
  if (text.length <= foldedLength && text.split('\n', foldedLines + 1).length <= foldedLines)
    return element;
  element.classList.add('folded');
  const unfold = button('Show all', () => {
    element.classList.remove('folded');
    unfold.remove();
  }, { className: 'unfold' });
  return make('div', {}, element, unfold);
}
