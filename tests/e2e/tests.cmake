# SPDX-License-Identifier: MIT
hubbub_test(e2e/browser USES protocol QT Network WebSockets)
add_dependencies(tst_e2e_browser hubbub)
set_tests_properties(e2e/browser PROPERTIES LABELS e2e RESOURCE_LOCK browser TIMEOUT 300)
hubbub_test(e2e/hostprocess USES protocol store QT Network)
add_dependencies(tst_e2e_hostprocess hubbub)
set_tests_properties(e2e/hostprocess PROPERTIES LABELS e2e TIMEOUT 300)
foreach(name conversation hostile/http hostile/frames hostile/messages hostile/floods
        hostile/connections hostile/deadlines)
    hubbub_test(e2e/${name} USES protocol QT Network)
    string(REPLACE "/" "_" target tst_e2e_${name})
    add_dependencies(${target} hubbub)
    set_tests_properties(e2e/${name} PROPERTIES LABELS e2e TIMEOUT 300)
endforeach()
