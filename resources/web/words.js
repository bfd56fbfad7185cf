// SPDX-License-Identifier: MIT
// What people read: sentences for the host's codes, times and sizes in their own way of writing.

export const textBytes = 16 * 1024; // as in protocol/limits.h

const encoder = new TextEncoder();

export function byteLength(text) {
  return encoder.encode(text).length;
}

const refusals = {
  bad_text: 'This text has characters that cannot be sent.',
  empty: 'There is nothing to be seen in this text.',
  too_long: 'This text is too long; longer ones belong in a file.',
  rate: 'That was too fast; wait a moment.',
  storage: 'The host cannot store messages at present.',
  muted: 'You may read here, but not write at present.',
  bad_name: 'Choose a visible name of at most 32 characters.',
  bad_room: 'No room can be called that.',
  no_room: 'There is no such room any more.',
  not_joined: 'You are not in this room.',
  archived: 'This room is closed; it can only be read.',
  forbidden: 'Only moderators can write here.',
  no_message: 'There is no such message any more.',
  too_many: 'There are more rooms than this host takes.',
  lost: 'There is no connection to the host at present.',
};

export function sentence(code) {
  return refusals[code] ?? `The host refused this (${code}).`;
}

const number = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

export function tooLongSentence(bytes) {
  const kibi = size => number.format(Math.ceil(size / 102.4) / 10);
  return `This text has ${kibi(bytes)} KiB; a message holds ${kibi(textBytes)} KiB. `
    + 'Longer texts belong in a file.';
}

const clock = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });
const full = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'medium' });
const day = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long' });
const dayAndYear = new Intl.DateTimeFormat(undefined, { dateStyle: 'full' });

export const clockTime = time => clock.format(time);
export const fullTime = time => full.format(time);

const noon = date => new Date(date.getFullYear(), date.getMonth(), date.getDate(), 12);

export function dayName(time, now = new Date()) {
  const days = Math.round((noon(now) - noon(time)) / 86_400_000);
  if (days === 0)
    return 'Today';
  if (days === 1)
    return 'Yesterday';
  return (time.getFullYear() === now.getFullYear() ? day : dayAndYear).format(time);
}

export function sameDay(one, other) {
  return noon(one).getTime() === noon(other).getTime();
}

// As file managers say it.
export function fileSize(bytes) {
  const mega = bytes / 1_000_000;
  return mega < 1 ? `${number.format(Math.ceil(bytes / 1000))} kB` : `${number.format(mega)} MB`;
}

// "3 here", "1 new": no plural to get wrong.
export const presentCount = count => `${number.format(count)} here`;
export const newCount = count => `${number.format(count)} new`;
