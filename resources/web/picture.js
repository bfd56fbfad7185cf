// SPDX-License-Identifier: MIT
// A picture for who has none: initials on one of eight colours, by id and not by name.
import { make } from './dom.js';

const colours = 8;

export function picture(member) {
  const className = `picture colour-${hash(member.id) % colours}`;
  const element = make('span', { className }, initials(member.name));
  element.setAttribute('aria-hidden', 'true');
  return element;
}

function hash(text) {
  let sum = 0;
  for (const sign of text)
    sum = (sum * 31 + sign.codePointAt(0)) >>> 0;
  return sum;
}

// The first letters of the first two words that have some; else whatever the name begins with.
export function initials(name) {
  const letters = name.split(/[\s_.-]+/u)
    .map(word => word.match(/[\p{L}\p{N}]/u)?.[0])
    .filter(Boolean);
  return letters.slice(0, 2).join('').toLocaleUpperCase() || [...name][0] || '?';
}
