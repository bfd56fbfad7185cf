// SPDX-License-Identifier: MIT
// Who this browser is at this host: the name its user chose and the token the host gave.

const nameKey = 'hubbub.name';
const tokenKey = 'hubbub.token';

// A browser may forbid storage; then it is somebody new after each visit.
function read(key) {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function write(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // As above.
  }
}

export class Identity {
  #name = read(nameKey);
  #token = read(tokenKey);

  // Empty: none chosen yet.
  get name() {
    return this.#name;
  }

  set name(name) {
    this.#name = name;
    write(nameKey, name);
  }

  set token(token) {
    this.#token = token;
    write(tokenKey, token);
  }

  // What hello says. Another tab may have chosen a name meanwhile.
  credentials() {
    this.#name = read(nameKey) || this.#name;
    return {
      ...(this.#name && { name: this.#name }),
      ...(this.#token && { token: this.#token }),
    };
  }
}
