# SPDX-License-Identifier: MIT
# The program as a bundle, with Qt's frameworks in it.
set(icon ${PROJECT_SOURCE_DIR}/packaging/icons/hubbub.icns)
target_sources(hubbub PRIVATE ${icon})
set_source_files_properties(${icon} TARGET_DIRECTORY hubbub PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
set_target_properties(hubbub PROPERTIES
    MACOSX_BUNDLE ON
    OUTPUT_NAME Hubbub
    MACOSX_BUNDLE_INFO_PLIST ${PROJECT_SOURCE_DIR}/packaging/macos/Info.plist.in)
qt_generate_deploy_app_script(TARGET hubbub FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy} COMPONENT program)
