# SPDX-License-Identifier: MIT
# Fedora, openSUSE and their kin: cpack -G RPM in a build folder, on such a system.
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE MIT)
set(CPACK_RPM_PACKAGE_URL ${PROJECT_HOMEPAGE_URL})
set(CPACK_RPM_PACKAGE_RELOCATABLE OFF)
set(CPACK_RPM_PACKAGE_GROUP "Productivity/Networking/Instant Messenger")
# Folders of the system belong to its own packages.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /etc/ufw /etc/ufw/applications.d /lib /lib/systemd
    /lib/systemd/system /usr/lib/systemd /usr/lib/systemd/system /usr/lib/sysusers.d /usr/lib/tmpfiles.d
    /usr/lib/firewalld /usr/lib/firewalld/services /usr/share/applications /usr/share/metainfo
    /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/zsh
    /usr/share/zsh/vendor-completions /usr/share/fish /usr/share/fish/vendor_completions.d
    /usr/share/man /usr/share/man/man1 /usr/share/man/man5 /usr/share/icons /usr/share/icons/hicolor)
foreach(size 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512 scalable symbolic)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/icons/hicolor/${size}
        /usr/share/icons/hicolor/${size}/apps)
endforeach()
if(HUBBUB_DESKTOP)
    set(CPACK_RPM_PACKAGE_REQUIRES qt6-qtbase)
else()
    set(CPACK_RPM_USER_FILELIST "%config(noreplace) /etc/hubbub/host.conf"
        "%config(noreplace) /etc/ufw/applications.d/hubbub-host")
    set(CPACK_RPM_POST_INSTALL_SCRIPT_FILE ${CMAKE_CURRENT_LIST_DIR}/post)
    set(CPACK_RPM_PRE_UNINSTALL_SCRIPT_FILE ${CMAKE_CURRENT_LIST_DIR}/preun)
endif()
