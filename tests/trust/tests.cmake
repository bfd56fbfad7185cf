# SPDX-License-Identifier: MIT
hubbub_test(trust/lookalike)
hubbub_test(trust/token)
