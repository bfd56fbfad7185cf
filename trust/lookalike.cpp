// SPDX-License-Identifier: MIT
#include "trust/lookalike.h"

#include <unicode/uspoof.h>

#include <algorithm>
#include <memory>

namespace {

struct CloseChecker
{
    void operator()(USpoofChecker *checker) const { uspoof_close(checker); }
};

// Only read once it is made: any thread may ask it.
const USpoofChecker *checker()
{
    UErrorCode status = U_ZERO_ERROR;
    static const std::unique_ptr<USpoofChecker, CloseChecker> checker{uspoof_open(&status)};
    return checker.get();
}

// The name as it is, where ICU has no tables.
QString skeleton(const QString &name)
{
    UErrorCode status = U_ZERO_ERROR;
    // One character becomes at most 18, which the tables keep to.
    QString skeleton{18 * name.size() + 1, Qt::Uninitialized};
    const int32_t length = uspoof_getSkeleton(
        checker(), 0, reinterpret_cast<const UChar *>(name.utf16()), int32_t(name.size()),
        reinterpret_cast<UChar *>(skeleton.data()), int32_t(skeleton.size()), &status);
    if (U_FAILURE(status))
        return name;
    skeleton.truncate(length);
    return skeleton;
}

}

// Both as written and without capitals: a capital I is like an l, and a small i is not.
QStringList lookalikeKeys(const QString &name)
{
    QStringList keys{skeleton(name), skeleton(name.toCaseFolded())};
    keys.removeDuplicates();
    return keys;
}

bool looksLike(const QString &a, const QString &b)
{
    const QStringList keys = lookalikeKeys(b);
    return std::ranges::any_of(lookalikeKeys(a),
                               [&](const QString &key) { return keys.contains(key); });
}
