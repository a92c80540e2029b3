# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
#
# What Windows shows of the programs: icon, version, description. The window's program opens no console.
# Never run on Windows; tests/packages/windows.sh compiles the resources and reads them back, windows_core.sh the code of
# app/ that they would be linked to.
function(convey_windows_resources target description)
  set(CONVEY_PROGRAM ${target})
  set(CONVEY_DESCRIPTION "${description}")
  set(resources "${CMAKE_CURRENT_BINARY_DIR}/windows/${target}.rc")
  configure_file(windows/program.rc.in "${resources}" @ONLY)
  target_sources(${target} PRIVATE "${resources}")
  if(MSVC) # merged by its linker
    target_sources(${target} PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}/windows/program.manifest")
  endif()
endfunction()

convey_windows_resources(convey-cli "Convey on the command line")
if(CONVEY_BUILD_UI)
  convey_windows_resources(convey "Convey")
  set_target_properties(convey PROPERTIES WIN32_EXECUTABLE ON)
endif()
