# SPDX-License-Identifier: MIT
hubbub_test(store/database QT Sql)
hubbub_test(store/migrations QT Sql)
hubbub_test(store/historytable QT Sql)
hubbub_test(store/searchwords)
hubbub_test(store/searchindex QT Sql)
hubbub_test(store/store QT Sql)
hubbub_test(store/storethread)
hubbub_test(store/crash)
if(UNIX)
    hubbub_test(store/failingdisk) # limits and permissions of the process
endif()
