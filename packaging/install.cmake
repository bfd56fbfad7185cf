# SPDX-License-Identifier: MIT
# What is installed where: the program, and for Linux all that its desktops and administrators expect.
# A build with the window is the package hubbub, one without (preset headless) the package hubbub-host.
include(GNUInstallDirs)

if(HUBBUB_DESKTOP)
    set(program hubbub)
else()
    set(program hubbub-host) # both can be installed
endif()

# Dates in what is packaged are the source's, so that whoever builds it again gets the same bytes.
string(TIMESTAMP HUBBUB_DATE %Y-%m-%d UTC) # SOURCE_DATE_EPOCH, where it is set
string(TIMESTAMP HUBBUB_CHANGELOG_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC)

install(TARGETS hubbub RUNTIME COMPONENT program BUNDLE DESTINATION . COMPONENT program)
if(NOT HUBBUB_DESKTOP)
    set(bin "\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}")
    set(suffix ${CMAKE_EXECUTABLE_SUFFIX})
    install(CODE "file(RENAME \"${bin}/hubbub${suffix}\" \"${bin}/hubbub-host${suffix}\")"
        COMPONENT program)
endif()

if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    include(${CMAKE_CURRENT_LIST_DIR}/linux/install.cmake)
elseif(WIN32 AND HUBBUB_DESKTOP)
    include(${CMAKE_CURRENT_LIST_DIR}/windows/install.cmake)
elseif(APPLE AND HUBBUB_DESKTOP)
    include(${CMAKE_CURRENT_LIST_DIR}/macos/install.cmake)
endif()
include(${CMAKE_CURRENT_LIST_DIR}/cpack.cmake)
