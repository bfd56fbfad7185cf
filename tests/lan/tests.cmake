# SPDX-License-Identifier: MIT
hubbub_test(lan/beaconsocket USES lan QT Network)
hubbub_test(lan/networks USES lan QT Network)
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    hubbub_test(lan/ufwrules)
endif()
