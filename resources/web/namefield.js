// SPDX-License-Identifier: MIT
// "You are guest-k3x9 — choose a name": who one is here, and the field to change it.
import { sentence } from './words.js';

export class NameField {
  #session;
  #line;
  #form;
  #input;
  #change;
  #error;

  constructor(area, session) {
    this.#session = session;
    this.#line = area.querySelector('#name-line');
    this.#form = area.querySelector('#name-form');
    this.#input = area.querySelector('#name-input');
    this.#change = area.querySelector('#name-change');
    this.#error = area.querySelector('#name-error');
    this.#change.addEventListener('click', () => this.#open(true));
    area.querySelector('#name-cancel').addEventListener('click', () => this.#open(false));
    this.#form.addEventListener('submit', event => this.#submit(event));
    this.#form.addEventListener('keydown', event => event.key === 'Escape' && this.#open(false));
    session.addEventListener('self', () => this.#show());
  }

  #show() {
    const { member, identity } = this.#session;
    this.#line.querySelector('bdi').textContent = member.name;
    this.#change.textContent = identity.name ? 'change' : 'choose a name';
    if (this.#form.hidden)
      this.#line.hidden = false;
  }

  #open(open) {
    this.#form.hidden = !open;
    this.#line.hidden = open;
    this.#error.textContent = '';
    if (open) {
      this.#input.value = this.#session.identity.name;
      this.#input.select();
    }
    (open ? this.#input : this.#change).focus();
  }

  async #submit(event) {
    event.preventDefault();
    const name = this.#input.value.trim();
    try {
      if (name)
        await this.#session.rename(name);
      this.#show();
      this.#open(false);
    } catch (error) {
      this.#error.textContent = sentence(error.code);
    }
  }
}
