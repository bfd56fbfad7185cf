// SPDX-License-Identifier: MIT
// Plain text -> nodes: addresses become links, all else stays text.
import { make } from './dom.js';

const address = /\bhttps?:\/\/[^\s<>"。，、！？；：「」『』（）【】《》]+/giu;
const trailing = /[.,;:!?'*_~…]+$/u;
const pairs = { ')': '(', ']': '[', '}': '{' };

export function richText(text) {
  const nodes = [];
  let end = 0;
  for (const found of text.matchAll(address)) {
    const written = withoutTail(found[0]);
    const link = linkTo(written);
    if (!link)
      continue;
    nodes.push(text.slice(end, found.index), link);
    end = found.index + written.length;
  }
  return [...nodes, text.slice(end)];
}

// A full stop after an address ends the sentence, and so does a bracket that was not opened in it.
export function withoutTail(written) {
  const cut = written.replace(trailing, '');
  const last = cut.at(-1);
  const count = sign => cut.split(sign).length;
  const unopened = pairs[last] && count(last) > count(pairs[last]);
  if (!unopened)
    return cut;
  return withoutTail(cut.slice(0, -1));
}

function linkTo(written) {
  if (!parses(written))
    return null;
  return make('a', { href: written, target: '_blank', rel: 'noopener noreferrer' }, written);
}

function parses(written) {
  try {
    return Boolean(new URL(written).host);
  } catch {
    return false;
  }
}
