# SPDX-License-Identifier: MIT
hubbub_test(trust/token)
