# SPDX-License-Identifier: MIT
# Where a Linux expects what; variables are those of packaging/install.cmake.
set(packaging ${PROJECT_SOURCE_DIR}/packaging)
set(made ${PROJECT_BINARY_DIR}/packaging)
find_program(GZIP gzip REQUIRED)

# Fills in version and date, and packs it without the time of today: man pages and change logs.
function(install_packed source name destination)
    configure_file(${source} ${made}/${name} @ONLY)
    execute_process(COMMAND ${GZIP} -9nfk ${made}/${name} COMMAND_ERROR_IS_FATAL ANY)
    install(FILES ${made}/${name}.gz DESTINATION ${destination} COMPONENT program)
endfunction()

# --- Of the program, with the window or without -------------------------------------------------

install_packed(${packaging}/man/hubbub.1 ${program}.1 ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${packaging}/completions/hubbub.bash RENAME ${program}
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions COMPONENT program)
install(FILES ${packaging}/completions/hubbub.zsh RENAME _${program}
    DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions COMPONENT program)
install(FILES ${packaging}/completions/hubbub.fish RENAME ${program}.fish
    DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d COMPONENT program)

set(doc ${CMAKE_INSTALL_DATADIR}/doc/${program})
install(FILES ${packaging}/debian/copyright DESTINATION ${doc} COMPONENT program)
install(FILES ${PROJECT_SOURCE_DIR}/docs/protocol.md ${PROJECT_SOURCE_DIR}/docs/protocol.schema.json
    DESTINATION ${doc} COMPONENT program)
install_packed(${packaging}/debian/changelog changelog ${doc})
install_packed(${PROJECT_SOURCE_DIR}/CHANGELOG.md NEWS ${doc})

# --- For desktops -------------------------------------------------------------------------------

if(HUBBUB_DESKTOP)
    set(id chat.hubbub.Hubbub)
    install(FILES ${packaging}/linux/${id}.desktop
        DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT program)
    install(FILES ${packaging}/linux/${id}.metainfo.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT program)
    set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
    foreach(size 16 22 24 32 48 64 128 256 512)
        install(FILES ${packaging}/icons/${size}.png RENAME ${id}.png
            DESTINATION ${icons}/${size}x${size}/apps COMPONENT program)
    endforeach()
    install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/hubbub.svg RENAME ${id}.svg
        DESTINATION ${icons}/scalable/apps COMPONENT program)
    install(FILES ${packaging}/icons/hubbub-symbolic.svg RENAME ${id}-symbolic.svg
        DESTINATION ${icons}/symbolic/apps COMPONENT program)
    return()
endif()

# --- For administrators -------------------------------------------------------------------------

install_packed(${packaging}/man/hubbub-host.conf.5 hubbub-host.conf.5 ${CMAKE_INSTALL_MANDIR}/man5)
install(FILES ${packaging}/linux/hubbub-host.service DESTINATION lib/systemd/system COMPONENT program)
install(FILES ${packaging}/linux/sysusers.conf RENAME hubbub-host.conf
    DESTINATION lib/sysusers.d COMPONENT program)
install(FILES ${packaging}/linux/tmpfiles.conf RENAME hubbub-host.conf
    DESTINATION lib/tmpfiles.d COMPONENT program)
# Where the unit and ufw look, whatever the prefix is.
install(FILES ${packaging}/linux/host.conf DESTINATION /etc/hubbub COMPONENT program)
install(FILES ${packaging}/linux/ufw.conf RENAME hubbub-host
    DESTINATION /etc/ufw/applications.d COMPONENT program)
install(FILES ${packaging}/linux/firewalld.xml RENAME hubbub-host.xml
    DESTINATION lib/firewalld/services COMPONENT program)
