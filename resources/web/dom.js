// SPDX-License-Identifier: MIT
// Makes elements. Text goes in as text, never as markup.

// make('p', { className: 'note' }, 'You are ', make('b', {}, name))
export function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

export function button(label, onclick, properties) {
  return make('button', { type: 'button', onclick, ...properties }, label);
}

// A name from somebody else: its direction stays its own.
export function nameElement(name, className = 'name') {
  return make('bdi', { className }, name);
}
