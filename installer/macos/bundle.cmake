# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
#
# The bundle for macOS, as Apple lays it out:
#   Convey.app/Contents/Info.plist
#                      /MacOS/Convey, convey-cli        both, so that Qt is there once
#                      /Resources/convey.icns, qt.conf
#                      /Frameworks, /PlugIns            by macdeployqt
# Never run on a Mac, none was at hand; tests/packages/macos.sh makes the layout from stand-ins. sign.sh has the steps
# after it.
set(icon "${CMAKE_CURRENT_BINARY_DIR}/convey.icns")
# rsvg-convert comes from Homebrew (librsvg), iconutil with macOS.
add_custom_command(OUTPUT "${icon}"
  COMMAND sh "${CMAKE_CURRENT_LIST_DIR}/icon.sh" "${CMAKE_SOURCE_DIR}/resources/desktop/convey.svg" "${icon}"
  DEPENDS "${CMAKE_SOURCE_DIR}/resources/desktop/convey.svg"
  VERBATIM)
# The target is one of another folder, which knows neither this rule nor what is set of the file here.
add_custom_target(convey-icon DEPENDS "${icon}")
add_dependencies(convey convey-icon)
target_sources(convey PRIVATE "${icon}")
set_source_files_properties("${icon}" TARGET_DIRECTORY convey PROPERTIES
  GENERATED ON MACOSX_PACKAGE_LOCATION Resources)
set_target_properties(convey PROPERTIES
  MACOSX_BUNDLE ON
  MACOSX_BUNDLE_INFO_PLIST "${CMAKE_CURRENT_LIST_DIR}/Info.plist.in"
  OUTPUT_NAME Convey)

install(TARGETS convey BUNDLE DESTINATION . COMPONENT gui)
install(TARGETS convey-cli RUNTIME DESTINATION Convey.app/Contents/MacOS COMPONENT gui)
# Qt's frameworks and plugins, and the other libraries, for both programs.
find_program(MACDEPLOYQT_PROGRAM macdeployqt HINTS "${QT6_INSTALL_PREFIX}/bin" REQUIRED)
install(CODE "
  set(bundle \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/Convey.app\")
  execute_process(
    COMMAND \"${MACDEPLOYQT_PROGRAM}\" \"\${bundle}\" \"-executable=\${bundle}/Contents/MacOS/convey-cli\"
    COMMAND_ERROR_IS_FATAL ANY)" COMPONENT gui)
