// SPDX-License-Identifier: MIT
// "Get the program": the packages that this host hands out, those for the visitor's system first.
import { make } from './dom.js';
import { fileSize } from './words.js';

const systems = {
  windows: 'Windows',
  macos: 'macOS',
  linux: 'Linux',
  source: 'Source code',
};

// Phones have none of these, though Android calls itself Linux.
function ownSystem({ userAgent, maxTouchPoints }) {
  if (/Android|iPhone|iPad/.test(userAgent) || (/Mac/.test(userAgent) && maxTouchPoints > 1))
    return null;
  const known = [['windows', /Windows/], ['macos', /Mac/], ['linux', /Linux/]];
  return known.find(([, word]) => word.test(userAgent))?.[0] ?? null;
}

function row({ name, size, sha256, system }) {
  return make('li', {},
    make('a', { href: `/downloads/${encodeURIComponent(name)}`, download: name },
      make('span', { className: 'name' }, name),
      make('span', { className: 'quiet' }, `${systems[system] ?? system}, ${fileSize(size)}`)),
    make('p', { className: 'quiet hash' }, 'SHA-256 ', make('code', {}, sha256)));
}

// Leaves the area hidden where nothing is offered.
export async function showDownloads(area) {
  const answer = await fetch('/downloads/manifest.json');
  const { version, files } = answer.ok ? await answer.json() : { files: [] };
  if (files.length === 0)
    return;
  const own = ownSystem(navigator);
  const sorted = [...files].sort((one, other) => (other.system === own) - (one.system === own));
  area.querySelector('.version').textContent = version;
  area.querySelector('ul').replaceChildren(...sorted.map(row));
  area.hidden = false;
}
