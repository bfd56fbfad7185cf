// SPDX-License-Identifier: MIT
// How the values of an enum are called on the wire.
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace Protocol {

// Specialised beside each enum that travels: `words` in the order of its values.
template <class E>
struct Words;

template <class E>
concept Worded = requires
{
    Words<E>::words;
};

template <Worded E>
constexpr std::string_view wordOf(E value)
{
    return Words<E>::words[size_t(value)];
}

template <Worded E>
constexpr std::optional<E> fromWord(std::string_view word)
{
    const auto found = std::ranges::find(Words<E>::words, word);
    if (found == Words<E>::words.end())
        return std::nullopt;
    return E(found - Words<E>::words.begin());
}

}
