# SPDX-License-Identifier: MIT
# Qt's libraries beside the program, its icon, and the choice to host.
qt_generate_deploy_app_script(TARGET hubbub FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy} COMPONENT program)
target_sources(hubbub PRIVATE ${PROJECT_SOURCE_DIR}/packaging/windows/hubbub.rc)
install(FILES ${PROJECT_SOURCE_DIR}/packaging/windows/hosting.txt DESTINATION share/hubbub
    COMPONENT hosting)
