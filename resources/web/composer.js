// SPDX-License-Identifier: MIT
// The input line: Enter sends, Shift+Enter begins a new line, too long a text stays with a sentence.
import { byteLength, textBytes, tooLongSentence } from './words.js';

// Controls come with texts copied from a terminal; the host refuses them.
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const halfCharacters = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function cleaned(text) {
  return text.replace(/\r\n?/g, '\n').replace(controls, '').replace(halfCharacters, '\ufffd');
}

export class Composer {
  #input;
  #note;
  #post;

  constructor(input, submit, note, post) {
    this.#input = input;
    this.#note = note;
    this.#post = post;
    input.addEventListener('keydown', event => this.#pressed(event));
    input.addEventListener('input', () => this.#changed());
    submit.addEventListener('click', () => this.#submit());
    input.focus({ preventScroll: true });
    this.#changed();
  }

  // Puts a text in front of what is being written.
  edit(text) {
    const { value } = this.#input;
    this.#input.value = value ? `${text}\n${value}` : text;
    this.#input.focus();
    this.#changed();
  }

  #pressed(event) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing)
      return;
    event.preventDefault();
    this.#submit();
  }

  #submit() {
    const text = cleaned(this.#input.value);
    this.#input.focus();
    if (!text.trim() || !this.#fits(text))
      return;
    this.#input.value = '';
    this.#changed();
    this.#post(text);
  }

  #changed() {
    this.#fits(this.#input.value);
    this.#input.style.height = 'auto';
    this.#input.style.height = `${this.#input.scrollHeight + 2}px`; // and its border
  }

  #fits(text) {
    const bytes = byteLength(text);
    const fits = bytes <= textBytes;
    this.#note.hidden = fits;
    this.#note.textContent = fits ? '' : tooLongSentence(bytes);
    this.#input.setAttribute('aria-invalid', String(!fits));
    return fits;
  }
}
