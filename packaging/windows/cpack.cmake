# SPDX-License-Identifier: MIT
# NSIS for people, WiX for administrators. Hosting is a choice: it opens the firewall.
set(CPACK_GENERATOR NSIS WIX)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Hubbub)
set(CPACK_PACKAGE_NAME Hubbub)
set(CPACK_COMPONENTS_ALL program hosting)
set(CPACK_COMPONENT_PROGRAM_REQUIRED ON)
set(CPACK_COMPONENT_PROGRAM_DISPLAY_NAME Hubbub)
set(CPACK_COMPONENT_HOSTING_DISPLAY_NAME "Let others join a host on this computer")
set(CPACK_COMPONENT_HOSTING_DESCRIPTION
    "Lets connections to Hubbub in, from private and domain networks alone.")
set(windows ${CMAKE_CURRENT_LIST_DIR})

# The installer for people does by commands what the other one does by windows/hubbub.xml.
set(CPACK_NSIS_DISPLAY_NAME Hubbub)
set(CPACK_NSIS_MUI_ICON ${windows}/../icons/hubbub.ico)
set(CPACK_NSIS_MUI_UNIICON ${windows}/../icons/hubbub.ico)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin\\\\hubbub.exe)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MUI_FINISHPAGE_RUN hubbub.exe)
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
  WriteRegStr SHCTX 'Software\\Classes\\hubbub' '' 'URL:Hubbub'
  WriteRegStr SHCTX 'Software\\Classes\\hubbub' 'URL Protocol' ''
  WriteRegStr SHCTX 'Software\\Classes\\hubbub\\shell\\open\\command' '' '\"$INSTDIR\\bin\\hubbub.exe\" \"%1\"'
  SectionGetFlags ${hosting} $0
  IntOp $0 $0 & ${SF_SELECTED}
  IntCmp $0 0 +2
  nsExec::Exec 'netsh advfirewall firewall add rule name=Hubbub dir=in action=allow profile=private,domain program=\"$INSTDIR\\bin\\hubbub.exe\"'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
  DeleteRegKey SHCTX 'Software\\Classes\\hubbub'
  nsExec::Exec 'netsh advfirewall firewall delete rule name=Hubbub'
]])

set(CPACK_WIX_UPGRADE_GUID 6C0B1A57-4C07-4B0B-9D4F-2E6B8E1B7478) # for ever
set(CPACK_WIX_PRODUCT_ICON ${windows}/../icons/hubbub.ico)
set(CPACK_WIX_EXTENSIONS WixFirewallExtension)
set(CPACK_WIX_CUSTOM_XMLNS firewall=http://schemas.microsoft.com/wix/FirewallExtension)
set(CPACK_WIX_PATCH_FILE ${windows}/hubbub.xml)
