# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
#
# What desktops, shells and package systems on Linux look for beside the programs.
set(made "${CMAKE_CURRENT_BINARY_DIR}/linux")
set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
set(texts)
set(CONVEY_MANUAL_FOLDER "${CMAKE_BINARY_DIR}/manual") # app/cli/manual

# Records by which packages are told apart. TIMESTAMP takes SOURCE_DATE_EPOCH, where that is set.
string(TIMESTAMP CONVEY_BUILD_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC)
# What a software centre says is new: the paragraph below the heading of this version in CHANGELOG.md.
set(release_heading "[${PROJECT_VERSION}]")
set(CONVEY_RELEASE_KIND stable)
if(NOT CONVEY_RELEASE_DATE)
  set(release_heading "[Unreleased]")
  set(CONVEY_RELEASE_KIND development)
  string(TIMESTAMP CONVEY_RELEASE_DATE "%Y-%m-%d" UTC)
endif()
file(READ "${CMAKE_SOURCE_DIR}/CHANGELOG.md" CONVEY_RELEASE_NOTE)
string(FIND "${CONVEY_RELEASE_NOTE}" "\n## ${release_heading}" begin)
string(SUBSTRING "${CONVEY_RELEASE_NOTE}" ${begin} -1 CONVEY_RELEASE_NOTE)
string(REGEX REPLACE "^\n[^\n]*\n\n" "" CONVEY_RELEASE_NOTE "${CONVEY_RELEASE_NOTE}")
string(REGEX REPLACE "\n\n.*" "" CONVEY_RELEASE_NOTE "${CONVEY_RELEASE_NOTE}")
foreach(pair IN ITEMS "& amp" "< lt" "> gt")
  separate_arguments(pair)
  list(POP_FRONT pair sign)
  string(REPLACE "${sign}" "&${pair};" CONVEY_RELEASE_NOTE "${CONVEY_RELEASE_NOTE}")
endforeach()
configure_file(linux/convey.metainfo.xml.in "${made}/${CONVEY_APP_ID}.metainfo.xml" @ONLY)
configure_file(linux/convey.1.in "${made}/convey.1" @ONLY)
configure_file(linux/copyright.in "${made}/copyright" @ONLY)

# compressed(<made file> <source> <dependencies…>): without a name or time in it, so that it is the same each time.
function(compressed file source)
  add_custom_command(OUTPUT "${made}/${file}"
    COMMAND gzip -9nc "${source}" > "${made}/${file}"
    DEPENDS "${source}" ${ARGN}
    VERBATIM)
endfunction()

foreach(package IN ITEMS convey convey-cli)
  set(component cli)
  if(package STREQUAL "convey")
    if(NOT CONVEY_BUILD_UI)
      continue()
    endif()
    set(component gui)
  endif()
  set(CONVEY_PACKAGE ${package})
  configure_file(linux/debian-changelog.in "${made}/changelog-${package}" @ONLY)
  compressed(${package}/changelog.gz "${made}/changelog-${package}")
  file(MAKE_DIRECTORY "${made}/${package}")
  list(APPEND texts "${made}/${package}/changelog.gz")
  install(FILES "${made}/${package}/changelog.gz" "${made}/copyright" "${made}/CHANGELOG.md.gz" "${CMAKE_SOURCE_DIR}/SECURITY.md"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/${package}" COMPONENT ${component})
endforeach()
compressed(CHANGELOG.md.gz "${CMAKE_SOURCE_DIR}/CHANGELOG.md")
compressed(convey-cli.1.gz "${CONVEY_MANUAL_FOLDER}/convey-cli.1" convey-manual-files)
compressed(convey.1.gz "${made}/convey.1")
list(APPEND texts "${made}/CHANGELOG.md.gz" "${made}/convey-cli.1.gz" "${made}/convey.1.gz")

install(FILES "${made}/convey-cli.1.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1" COMPONENT cli)
install(FILES "${CONVEY_MANUAL_FOLDER}/convey-cli.bash" RENAME convey-cli
  DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" COMPONENT cli)
install(FILES "${CONVEY_MANUAL_FOLDER}/_convey-cli"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions" COMPONENT cli)
install(FILES "${CONVEY_MANUAL_FOLDER}/convey-cli.fish"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d" COMPONENT cli)
install(PROGRAMS linux/convey-scheduled-send
  DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/convey-cli/examples" COMPONENT cli)
install(FILES linux/convey-send.service linux/convey-send.timer linux/convey.cron linux/schedule.env
  DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/convey-cli/examples" COMPONENT cli)

if(CONVEY_BUILD_UI)
  install(FILES "${made}/convey.1.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1" COMPONENT gui)
  install(FILES "${CMAKE_SOURCE_DIR}/resources/desktop/convey.desktop"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/applications" COMPONENT gui)
  install(FILES "${made}/${CONVEY_APP_ID}.metainfo.xml"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo" COMPONENT gui)
  set(drawing "${CMAKE_SOURCE_DIR}/resources/desktop/convey.svg")
  install(FILES "${drawing}" DESTINATION "${icons}/scalable/apps" COMPONENT gui)
  find_program(RSVG_CONVERT_PROGRAM rsvg-convert)
  if(RSVG_CONVERT_PROGRAM)
    foreach(size IN ITEMS 16 22 24 32 48 64 128 256)
      set(picture "${made}/${size}/convey.png")
      file(MAKE_DIRECTORY "${made}/${size}")
      add_custom_command(OUTPUT "${picture}"
        COMMAND "${RSVG_CONVERT_PROGRAM}" -w ${size} -h ${size} "${drawing}" -o "${picture}"
        DEPENDS "${drawing}"
        VERBATIM)
      list(APPEND texts "${picture}")
      install(FILES "${picture}" DESTINATION "${icons}/${size}x${size}/apps" COMPONENT gui)
    endforeach()
  else()
    message(STATUS "rsvg-convert was not found: the icon is installed as a drawing alone")
  endif()
endif()
add_custom_target(convey-desktop-files ALL DEPENDS ${texts})
