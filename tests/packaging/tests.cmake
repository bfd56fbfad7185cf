# SPDX-License-Identifier: MIT
# What Linux reads beside the program, held against the tools that read it. Whether the packages can be
# installed is packaging/test-install's to say.
if(NOT CMAKE_SYSTEM_NAME STREQUAL "Linux")
    return()
endif()
set(packaging ${PROJECT_SOURCE_DIR}/packaging)
set(linux ${packaging}/linux)

add_test(NAME packaging/desktopentry
    COMMAND desktop-file-validate --no-hints ${linux}/chat.hubbub.Hubbub.desktop)
add_test(NAME packaging/metainfo
    COMMAND appstreamcli validate --pedantic --no-net ${linux}/chat.hubbub.Hubbub.metainfo.xml)
add_test(NAME packaging/firewall COMMAND xmllint --noout ${linux}/firewalld.xml)
# Tenths: 2.0 of 10 is what it may be exposed to.
add_test(NAME packaging/unit
    COMMAND systemd-analyze security --no-pager --offline=true --threshold=20 ${linux}/hubbub-host.service)
foreach(page hubbub.1 hubbub-host.conf.5)
    add_test(NAME packaging/${page}
        COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/packaging/manpage ${packaging}/man/${page})
endforeach()
foreach(shell bash zsh fish)
    add_test(NAME packaging/${shell} COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/packaging/completion-${shell}
        ${packaging}/completions/hubbub.${shell})
endforeach()
