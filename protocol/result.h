// SPDX-License-Identifier: MIT
// A value, or the error that stood in its way. Replace by std::expected when the floor is C++23.
#pragma once

#include "protocol/error.h"

#include <variant>

namespace Protocol {

template <class T = std::monostate>
class [[nodiscard]] Result
{
public:
    Result() requires std::same_as<T, std::monostate>
    = default; // success, with nothing to say
    Result(T value) : m_content(std::move(value)) { }
    Result(Error error) : m_content(std::move(error)) { }
    Result(ErrorCode code) : m_content(Error{code}) { }

    explicit operator bool() const { return std::holds_alternative<T>(m_content); }

    // Only after a look at operator bool.
    const T &operator*() const & { return std::get<T>(m_content); }
    T &&operator*() && { return std::get<T>(std::move(m_content)); }
    const T *operator->() const { return &std::get<T>(m_content); }
    const Error &error() const { return std::get<Error>(m_content); }

private:
    std::variant<T, Error> m_content;
};

}
