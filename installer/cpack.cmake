# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
#
# Packages of the two components: Debian and RPM, an installer for Windows, a disk image for macOS.
set(CPACK_PACKAGE_NAME convey)
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_VENDOR "Convey contributors")
set(CPACK_PACKAGE_CONTACT "${CONVEY_CONTACT}")
set(CPACK_PACKAGE_HOMEPAGE_URL "${CONVEY_HOMEPAGE}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${CONVEY_SUMMARY}")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_DIRECTORY "${CMAKE_BINARY_DIR}/packages")
set(CPACK_COMPONENTS_ALL cli)
if(CONVEY_BUILD_UI)
  list(APPEND CPACK_COMPONENTS_ALL gui)
endif()
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_STRIP_FILES ON)

set(about "Takes the order export of a shop (CSV, workbook or JSON lines), shows every
problem before anything leaves this computer, and delivers the conversions to
the OpenAI Ads Conversions API, once each. E-mail addresses, phone numbers and
names leave as hashes only. Image tags are written and checked as well.
.
")
set(CPACK_COMPONENT_CLI_DESCRIPTION "${about}This package has the command line, for schedules and scripts.")
set(CPACK_COMPONENT_GUI_DESCRIPTION "${about}This package has the desktop program.")

if(UNIX AND NOT APPLE)
  set(CPACK_GENERATOR DEB)
  set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
  set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

  set(CPACK_DEB_COMPONENT_INSTALL ON)
  set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
  set(CPACK_DEBIAN_CLI_PACKAGE_NAME convey-cli)
  set(CPACK_DEBIAN_GUI_PACKAGE_NAME convey)
  set(CPACK_DEBIAN_PACKAGE_SECTION web)
  set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
  set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
  set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
  # What is linked is found by dpkg-shlibdeps; what is loaded or read later has to be named.
  set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
  set(CPACK_DEBIAN_CLI_PACKAGE_DEPENDS "libqt6sql6-sqlite, ca-certificates, tzdata")
  set(CPACK_DEBIAN_GUI_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, ca-certificates, tzdata")
  set(CPACK_DEBIAN_GUI_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, qt6-wayland, qt6-translations-l10n")
  # A server has no key store, and shall not get a desktop for one: keys come from files and the environment too.
  set(CPACK_DEBIAN_CLI_PACKAGE_SUGGESTS "convey, gnome-keyring | kwalletmanager")
  set(CPACK_DEBIAN_GUI_PACKAGE_SUGGESTS convey-cli)

  set(CPACK_RPM_COMPONENT_INSTALL ON)
  set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
  set(CPACK_RPM_CLI_PACKAGE_NAME convey-cli)
  set(CPACK_RPM_GUI_PACKAGE_NAME convey)
  set(CPACK_RPM_CLI_PACKAGE_SUMMARY "${CONVEY_SUMMARY} (command line)")
  set(CPACK_RPM_GUI_PACKAGE_SUMMARY "${CONVEY_SUMMARY}")
  set(CPACK_RPM_PACKAGE_LICENSE Apache-2.0)
  set(CPACK_RPM_PACKAGE_URL "${CONVEY_HOMEPAGE}")
  set(CPACK_RPM_CLI_PACKAGE_REQUIRES "qt6-qtbase, ca-certificates, tzdata")
  set(CPACK_RPM_GUI_PACKAGE_REQUIRES "qt6-qtbase-gui, qt6-qtsvg, ca-certificates, tzdata")
  # As use_source_date does for the others: two builds of one commit are the same, wherever and whenever they are made.
  set(CPACK_RPM_SPEC_MORE_DEFINE "%define _buildhost localhost
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define packager ${CONVEY_CONTACT}
%define _build_id_links none")
  set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/icons /usr/share/icons/hicolor /usr/share/applications /usr/share/metainfo /usr/share/man /usr/share/man/man1
    /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/zsh /usr/share/fish /usr/share/doc)
elseif(APPLE)
  set(CPACK_GENERATOR DragNDrop)
  set(CPACK_MONOLITHIC_INSTALL ON) # one bundle has both programs
elseif(WIN32)
  set(CPACK_GENERATOR ZIP)
endif()
include(CPack)
