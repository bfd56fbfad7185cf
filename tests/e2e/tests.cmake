# SPDX-License-Identifier: MIT
hubbub_test(e2e/browser USES protocol QT Network WebSockets)
add_dependencies(tst_e2e_browser hubbub)
set_tests_properties(e2e/browser PROPERTIES LABELS e2e RESOURCE_LOCK browser TIMEOUT 300)
hubbub_test(e2e/hostprocess USES protocol store QT Network)
add_dependencies(tst_e2e_hostprocess hubbub)
set_tests_properties(e2e/hostprocess PROPERTIES LABELS e2e TIMEOUT 300)
foreach(name conversation errands hostile/http hostile/frames hostile/messages hostile/floods
        hostile/connections hostile/deadlines)
    hubbub_test(e2e/${name} USES protocol QT Network)
    string(REPLACE "/" "_" target tst_e2e_${name})
    add_dependencies(${target} hubbub)
    set_tests_properties(e2e/${name} PROPERTIES LABELS e2e TIMEOUT 300)
endforeach()
# The real client against the real program.
add_executable(hubbub_writer e2e/writer.cpp)
target_link_libraries(hubbub_writer PRIVATE Hubbub::client hubbub_support Qt6::Test)
hubbub_test(e2e/damage USES client QT Network Sql)
add_dependencies(tst_e2e_damage hubbub hubbub_writer)
target_compile_definitions(tst_e2e_damage PRIVATE WRITER="$<TARGET_FILE:hubbub_writer>")
set_tests_properties(e2e/damage PROPERTIES LABELS e2e TIMEOUT 3600)
# A client that is none of ours, over either kind of connection.
foreach(sockets "" --portable-sockets)
    add_test(NAME e2e/script${sockets} COMMAND ${HUBBUB_PYTHON}
        ${CMAKE_CURRENT_SOURCE_DIR}/e2e/python/conversation.py $<TARGET_FILE:hubbub> ${sockets})
    set_tests_properties(e2e/script${sockets} PROPERTIES LABELS e2e TIMEOUT 300
        ENVIRONMENT PYTHONDONTWRITEBYTECODE=1)
endforeach()
# The window as a screen reader finds it, on a display and a bus of their own. A display that resets
# when its last client leaves refuses the next one for a moment, hence -noreset.
if(HUBBUB_DESKTOP AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
    add_test(NAME e2e/screenreader COMMAND xvfb-run -a -s "-noreset -screen 0 1280x1024x24"
        dbus-run-session -- ${HUBBUB_PYTHON}
        ${CMAKE_CURRENT_SOURCE_DIR}/e2e/screenreader/screenreader.py $<TARGET_FILE:hubbub>)
    set_tests_properties(e2e/screenreader PROPERTIES LABELS e2e TIMEOUT 300
        ENVIRONMENT "PYTHONDONTWRITEBYTECODE=1;HUBBUB_INTERFACE=lo")
endif()
# Networks of its own: two, with a router in between.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    add_test(NAME e2e/discovery COMMAND ${HUBBUB_PYTHON}
        ${CMAKE_CURRENT_SOURCE_DIR}/e2e/discovery/discovery.py $<TARGET_FILE:hubbub>)
    set_tests_properties(e2e/discovery PROPERTIES LABELS e2e TIMEOUT 300 SKIP_RETURN_CODE 77
        ENVIRONMENT "PYTHONDONTWRITEBYTECODE=1;${HUBBUB_NO_BUS}")
endif()
# The window on another computer.
if(HUBBUB_DESKTOP AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
    add_test(NAME e2e/joining COMMAND ${HUBBUB_PYTHON}
        ${CMAKE_CURRENT_SOURCE_DIR}/e2e/joining/joining.py $<TARGET_FILE:hubbub>)
    set_tests_properties(e2e/joining PROPERTIES LABELS e2e TIMEOUT 300 SKIP_RETURN_CODE 77
        ENVIRONMENT "PYTHONDONTWRITEBYTECODE=1;${HUBBUB_NO_BUS}")
endif()
