# SPDX-License-Identifier: MIT
hubbub_test(app/complaint)
hubbub_test(app/configfile)
hubbub_test(app/options)
