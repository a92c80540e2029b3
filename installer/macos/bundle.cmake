# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
#
# The bundle for macOS. Written and never run: no Mac was at hand. sign.sh has the steps after it.
set_target_properties(convey PROPERTIES
  MACOSX_BUNDLE ON
  MACOSX_BUNDLE_INFO_PLIST "${CMAKE_CURRENT_LIST_DIR}/Info.plist.in"
  OUTPUT_NAME Convey)
target_sources(convey PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/convey.icns")
set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/convey.icns" PROPERTIES
  GENERATED ON MACOSX_PACKAGE_LOCATION Resources)
# rsvg-convert comes from Homebrew (librsvg), iconutil with macOS.
add_custom_command(OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/convey.icns"
  COMMAND sh "${CMAKE_CURRENT_LIST_DIR}/icon.sh" "${CMAKE_SOURCE_DIR}/resources/desktop/convey.svg" "${CMAKE_CURRENT_BINARY_DIR}/convey.icns"
  DEPENDS "${CMAKE_SOURCE_DIR}/resources/desktop/convey.svg"
  VERBATIM)

# Qt's frameworks and plugins into the bundle.
qt_generate_deploy_app_script(TARGET convey FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT "${deploy_script}" COMPONENT gui)
