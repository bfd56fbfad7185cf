# SPDX-License-Identifier: MIT
# A folder becomes a library with an include root of its own, so that `#include "server/room.h"`
# compiles only where the layer table says that server/ may be used.

# Forwarding headers: the include root of a layer holds nothing but that layer.
function(forward_headers folder root)
    file(GLOB headers CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/${folder}/*.h)
    foreach(header IN LISTS headers)
        file(CONFIGURE OUTPUT ${root}/${header} CONTENT "#include \"${PROJECT_SOURCE_DIR}/${header}\"\n")
    endforeach()
endfunction()

function(layer folder)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "USES;QT;PRIVATE_QT;OPTIONAL_QT")
    foreach(dependency IN LISTS arg_USES)
        if(NOT TARGET Hubbub::${dependency})
            message(FATAL_ERROR "${folder}/ may use only layers above it in the table, not ${dependency}/")
        endif()
    endforeach()
    list(TRANSFORM arg_USES PREPEND Hubbub::)
    list(TRANSFORM arg_QT PREPEND Qt6::)
    list(TRANSFORM arg_PRIVATE_QT PREPEND Qt6::)

    add_library(hubbub_${folder})
    set_target_properties(hubbub_${folder} PROPERTIES DEFINE_SYMBOL "") # nobody asks, and it costs cache hits
    add_library(Hubbub::${folder} ALIAS hubbub_${folder})
    foreach(module IN LISTS arg_OPTIONAL_QT)
        if(TARGET Qt6::${module})
            list(APPEND arg_PRIVATE_QT Qt6::${module})
        endif()
    endforeach()
    target_link_libraries(hubbub_${folder}
        PUBLIC ${arg_USES} ${arg_QT} Hubbub::flags PRIVATE ${arg_PRIVATE_QT})

    set(root ${PROJECT_BINARY_DIR}/layers/${folder})
    target_include_directories(hubbub_${folder} PUBLIC ${root})
    forward_headers(${folder} ${root})
    add_subdirectory(${folder})
endfunction()
