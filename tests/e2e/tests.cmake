# SPDX-License-Identifier: MIT
hubbub_test(e2e/browser USES protocol QT Network WebSockets)
add_dependencies(tst_e2e_browser hubbub)
set_tests_properties(e2e/browser PROPERTIES LABELS e2e RESOURCE_LOCK browser TIMEOUT 300)
hubbub_test(e2e/hostprocess USES protocol store QT Network)
add_dependencies(tst_e2e_hostprocess hubbub)
set_tests_properties(e2e/hostprocess PROPERTIES LABELS e2e TIMEOUT 300)
