# SPDX-License-Identifier: MIT
# The layer rule, read from the sources: finds the includes that a compiler lets pass.
# cmake -D SOURCE=folder -P CheckLayers.cmake; the table is the one in SOURCE/CMakeLists.txt.
cmake_minimum_required(VERSION 3.25)
file(REAL_PATH ${SOURCE} SOURCE)

# Which module a Qt class belongs to is asked of Qt's own headers.
find_program(QMAKE NAMES qmake6 qmake REQUIRED)
execute_process(COMMAND ${QMAKE} -query QT_INSTALL_HEADERS OUTPUT_VARIABLE qt_headers
    OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)

# --- The table --------------------------------------------------------------------------------

set(layers)

# A row as in CMakeLists.txt; a layer with two rows (with a window and without) may do what either says.
macro(layer folder)
    cmake_parse_arguments(row "" "" "USES;QT;PRIVATE_QT;OPTIONAL_QT" ${ARGN})
    list(APPEND layers ${folder})
    list(APPEND ${folder}_uses ${folder} protocol ${row_USES})
    list(APPEND ${folder}_shows Core ${row_QT})
    foreach(used IN LISTS row_USES)
        list(APPEND ${folder}_shows ${${used}_shows})
    endforeach()
    list(APPEND ${folder}_qt ${${folder}_shows} ${row_PRIVATE_QT} ${row_OPTIONAL_QT})
    if("Widgets" IN_LIST ${folder}_qt)
        list(APPEND ${folder}_qt Gui)
    endif()
endmacro()

file(STRINGS ${SOURCE}/CMakeLists.txt rows REGEX "^ *layer\\(")
foreach(row IN LISTS rows)
    cmake_language(EVAL CODE "${row}")
endforeach()
list(REMOVE_DUPLICATES layers)
if(NOT layers)
    message(FATAL_ERROR "no layer table in ${SOURCE}/CMakeLists.txt")
endif()
set(app_uses ${layers}) # the one place that knows both sides

# --- The rule ---------------------------------------------------------------------------------

function(offence file include why)
    file(READ ${SOURCE}/${file} text)
    string(FIND "${text}" "${include}" at)
    string(SUBSTRING "${text}" 0 ${at} before)
    string(REGEX MATCHALL "\n" breaks "${before}")
    list(LENGTH breaks line)
    math(EXPR line "${line} + 1")
    message(NOTICE "${file}:${line}: ${include}: ${why}")
    set_property(GLOBAL APPEND PROPERTY offences ${file})
endfunction()

# The modules that have a header of this name; none if it is not Qt's.
function(modules_of header out)
    file(GLOB found RELATIVE ${qt_headers} ${qt_headers}/Qt*/${header})
    list(TRANSFORM found REPLACE "^Qt([^/]*)/.*" "\\1")
    set(${out} ${found} PARENT_SCOPE)
endfunction()

function(check_qt layer file include header)
    modules_of(${header} modules)
    if(header STREQUAL "QSettings" AND NOT layer STREQUAL "app")
        offence(${file} "${include}" "settings are read in app/ and given to constructors")
    endif()
    foreach(module IN LISTS modules)
        if(module IN_LIST ${layer}_qt)
            return()
        endif()
    endforeach()
    if(modules)
        offence(${file} "${include}" "${layer}/ may not use Qt ${modules}")
    endif()
endfunction()

function(check layer file include)
    string(REGEX REPLACE "^[^\"<]*[\"<]([^\">]*).*" "\\1" header "${include}")
    string(REGEX REPLACE "/.*" "" first "${header}")
    if(header MATCHES "(^|/)\\.\\.?/")
        offence(${file} "${include}" "headers are named by their layer, not by the way to them")
    elseif(header MATCHES "^Qt[A-Z][A-Za-z]*/")
        offence(${file} "${include}" "Qt headers are named without their module")
    elseif(first IN_LIST layers AND NOT first IN_LIST ${layer}_uses)
        offence(${file} "${include}" "${layer}/ may not use ${first}/")
    elseif(header MATCHES "^[Qq][A-Za-z0-9_.]+$")
        check_qt(${layer} ${file} "${include}" ${header})
    endif()
endfunction()

foreach(layer IN LISTS layers)
    file(GLOB_RECURSE files RELATIVE ${SOURCE} ${SOURCE}/${layer}/*.h ${SOURCE}/${layer}/*.cpp)
    foreach(file IN LISTS files)
        file(STRINGS ${SOURCE}/${file} includes REGEX "^[ \t]*#[ \t]*include" ENCODING UTF-8)
        foreach(include IN LISTS includes)
            check(${layer} ${file} "${include}")
        endforeach()
    endforeach()
endforeach()

get_property(offences GLOBAL PROPERTY offences)
if(offences)
    list(LENGTH offences count)
    message(FATAL_ERROR "includes against the layer rule: ${count}")
endif()
