# SPDX-License-Identifier: MIT
hubbub_test(client/timeline)
hubbub_test(client/timelineorder)
hubbub_test(client/roster)
hubbub_test(client/roomlist)
hubbub_test(client/reconnectpolicy)
hubbub_test(client/wakewatch)
hubbub_test(client/requests)
hubbub_test(client/pendingposts)
