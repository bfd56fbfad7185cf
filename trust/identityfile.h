// SPDX-License-Identifier: MIT
// A device key as a file: as it is, in its own folder, and locked by a passphrase, to take along.
#pragma once

#include "protocol/result.h"
#include "trust/devicekey.h"

// The one of this folder, made the first time, for its owner's eyes alone; the folder as well.
// IdentityNotKept: it cannot be read or written; BadIdentity: it is damaged. Then it stays
// as it is: to all hosts another key is another person.
Protocol::Result<DeviceKey> deviceKeyIn(const QString &folder);

// In its place; the old file stays beside it, as device.key.1 and so on.
Protocol::Result<> replaceDeviceKey(const QString &folder, const DeviceKey &key);

// Argon2id makes a key of the passphrase, XSalsa20-Poly1305 locks (libsodium's secretbox).
// IdentityNotKept; the second also BadIdentity and WrongPassphrase.
Protocol::Result<> exportIdentity(const QString &file, const DeviceKey &key,
                                  const QString &passphrase);
Protocol::Result<DeviceKey> importIdentity(const QString &file, const QString &passphrase);
