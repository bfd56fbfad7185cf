# SPDX-License-Identifier: MIT
# Debian 12 and what follows from it; packaging/build-deb makes both packages.
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${PROJECT_HOMEPAGE_URL})
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# Qt loads it at run time, so no tool finds it.
set(CPACK_DEBIAN_PACKAGE_DEPENDS libqt6sql6-sqlite)
if(HUBBUB_DESKTOP)
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-qpa-plugins, qt6-wayland, qt6-translations-l10n, fonts-noto-color-emoji")
    set(CPACK_DEBIAN_PACKAGE_SUGGESTS "hubbub-host, hunspell-dictionary")
else()
    string(APPEND CPACK_DEBIAN_PACKAGE_DEPENDS
        ", systemd | systemd-standalone-sysusers | systemd-sysusers")
    set(CPACK_DEBIAN_PACKAGE_SUGGESTS "hubbub, ufw | firewalld")
    set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA ${CMAKE_CURRENT_LIST_DIR}/conffiles
        ${CMAKE_CURRENT_LIST_DIR}/postinst ${CMAKE_CURRENT_LIST_DIR}/prerm ${CMAKE_CURRENT_LIST_DIR}/postrm)
endif()
