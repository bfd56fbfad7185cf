# SPDX-License-Identifier: MIT
# What every package says of itself. The version is project()'s, in the top CMakeLists.txt.
set(CPACK_PACKAGE_NAME ${program})
set(CPACK_PACKAGE_VENDOR "The Hubbub authors")
set(CPACK_PACKAGE_CONTACT "The Hubbub authors <authors@hubbub.chat>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "chat for the network you are on")
if(HUBBUB_DESKTOP)
    set(CPACK_PACKAGE_DESCRIPTION "One person hosts, the others join: with the same program's window, or
with nothing but a browser. Hosts on the network are found by themselves.
There is no account, no cloud and no internet; what was said stays in a file
on the host's disk.")
else()
    string(APPEND CPACK_PACKAGE_DESCRIPTION_SUMMARY " - host without a display")
    set(CPACK_PACKAGE_DESCRIPTION "The host alone, as a service of the system: members come with the window
of the package hubbub, or with nothing but a browser. It needs no display
and pulls in none. The service is not started by itself.")
endif()
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_SOURCE_DIR}/build/packages)
set(CPACK_PACKAGE_EXECUTABLES hubbub Hubbub)
set(CPACK_COMPONENTS_ALL program)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE
    GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_THREADS 0)

if(WIN32)
    include(${CMAKE_CURRENT_LIST_DIR}/windows/cpack.cmake)
elseif(APPLE)
    include(${CMAKE_CURRENT_LIST_DIR}/macos/cpack.cmake)
else()
    set(CPACK_GENERATOR TGZ)
    set(CPACK_SYSTEM_NAME linux-${CMAKE_SYSTEM_PROCESSOR})
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_INSTALL_PREFIX /usr)
    set(CPACK_SET_DESTDIR ON) # there is something for /etc
    include(${CMAKE_CURRENT_LIST_DIR}/debian/cpack.cmake)
    include(${CMAKE_CURRENT_LIST_DIR}/rpm/cpack.cmake)
endif()
include(CPack)
