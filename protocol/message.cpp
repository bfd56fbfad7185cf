// SPDX-License-Identifier: MIT
#include "protocol/message.h"

#include <algorithm>
#include <utility>

namespace Protocol {

namespace {

consteval bool namesAreUnique()
{
    auto sorted = kinds;
    std::ranges::sort(sorted, {}, &Kind::name);
    return std::ranges::adjacent_find(sorted, {}, &Kind::name) == sorted.end();
}
static_assert(namesAreUnique());

template <class M>
AnyKind taken(void *message)
{
    return std::move(*static_cast<M *>(message));
}

template <class... Rows>
consteval auto takersOf(std::type_identity<std::variant<Rows...>>)
{
    return std::array{&taken<Rows>...};
}
constexpr auto takers = takersOf(std::type_identity<AnyKind>{}); // same index as kinds

}

Message::Message(size_t kind, void *message) : AnyKind(takers[kind](message))
{ }

Message::Message(const Message &other) = default;
Message::Message(Message &&other) noexcept = default;
Message &Message::operator=(const Message &other) = default;
Message &Message::operator=(Message &&other) noexcept = default;
Message::~Message() = default;

}
