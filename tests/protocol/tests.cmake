# SPDX-License-Identifier: MIT
hubbub_test(protocol/beacon)
hubbub_test(protocol/codec)
hubbub_test(protocol/jsoncheck)
hubbub_test(protocol/names)
hubbub_test(protocol/text)
hubbub_test(protocol/link)
hubbub_test(protocol/error)
hubbub_test(protocol/closecode)
hubbub_test(protocol/limits)
hubbub_test(protocol/time)
hubbub_test(protocol/result)
hubbub_test(protocol/describe)
hubbub_test(protocol/emoji)
hubbub_test(protocol/mention)
# Of the system: it has the modules of Debian's packages.
find_program(HUBBUB_PYTHON python3 HINTS /usr/bin REQUIRED)
add_test(NAME protocol/schema COMMAND ${HUBBUB_PYTHON} ${CMAKE_CURRENT_SOURCE_DIR}/protocol/schema.py
    ${PROJECT_SOURCE_DIR})
