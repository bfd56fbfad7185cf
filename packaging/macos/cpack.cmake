# SPDX-License-Identifier: MIT
# A disk image with the bundle and a link to the folder of programs.
set(CPACK_GENERATOR DragNDrop)
set(CPACK_PACKAGE_NAME Hubbub)
set(CPACK_DMG_VOLUME_NAME Hubbub)
