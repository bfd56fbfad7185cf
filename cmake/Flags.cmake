# SPDX-License-Identifier: MIT
# What every target of ours is compiled with: warnings, Qt's strict definitions, sanitizers.
add_library(hubbub_flags INTERFACE)
add_library(Hubbub::flags ALIAS hubbub_flags)

target_compile_features(hubbub_flags INTERFACE cxx_std_20)
target_compile_definitions(hubbub_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT)

if(MSVC)
    target_compile_options(hubbub_flags INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${HUBBUB_WERROR}>:/WX>)
else()
    target_compile_options(hubbub_flags INTERFACE
        -Wall -Wextra -Wshadow -Wold-style-cast -Wnon-virtual-dtor $<$<BOOL:${HUBBUB_WERROR}>:-Werror>)
    # GCC 12 says it, when optimising, of every std::optional that is moved; clang-tidy finds the real ones.
    target_compile_options(hubbub_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    # What goes to people can take a blow: checked buffers and stacks, tables that nobody writes.
    target_compile_options(hubbub_flags INTERFACE
        "$<$<CONFIG:Release>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2;-fstack-protector-strong>")
    if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
        target_link_options(hubbub_flags INTERFACE "$<$<CONFIG:Release>:-Wl,-z,relro,-z,now,--as-needed>")
    endif()
endif()

if(HUBBUB_SANITIZE)
    target_compile_options(hubbub_flags INTERFACE
        -fsanitize=${HUBBUB_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(hubbub_flags INTERFACE -fsanitize=${HUBBUB_SANITIZE})
endif()

if(HUBBUB_SANITIZE STREQUAL "thread")
    add_library(hubbub_tsan OBJECT tests/support/tsan.cpp)
    target_link_libraries(hubbub_tsan PRIVATE Qt6::Core)
    target_link_libraries(hubbub_flags INTERFACE $<TARGET_OBJECTS:hubbub_tsan>)
endif()
