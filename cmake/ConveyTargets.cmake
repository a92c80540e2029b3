# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0

# convey_library(<folder> SOURCES <files…> [PUBLIC <libraries…>] [PRIVATE <libraries…>] [INCLUDE_ROOT <folder>])
#
# One small static library a folder: target convey_<folder>, alias Convey::<folder>. The include root is
# the parent folder, so that a header is named with its room: "table/dialect.h". ui/ is a root of its own.
function(convey_library folder)
  cmake_parse_arguments(ARG "" "INCLUDE_ROOT" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  set(target convey_${folder})
  add_library(${target} STATIC ${ARG_SOURCES})
  add_library(Convey::${folder} ALIAS ${target})
  cmake_path(GET CMAKE_CURRENT_SOURCE_DIR PARENT_PATH include_root)
  if(ARG_INCLUDE_ROOT)
    set(include_root "${ARG_INCLUDE_ROOT}")
  endif()
  target_include_directories(${target} PUBLIC "${include_root}")
  target_link_libraries(${target} PUBLIC ${ARG_PUBLIC} PRIVATE convey_build_flags ${ARG_PRIVATE})
endfunction()

# convey_test(<name> SOURCES <files…> LIBRARIES <libraries…> [LABELS <labels…>] [TIMEOUT <seconds>])
#
# One QtTest program, linked with the one library it tests (and tests/support). The time-out is for what hangs: a
# shared host may be ten times as slow for minutes.
function(convey_test name)
  cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LIBRARIES;LABELS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  # Files of a test are written to be read alone: their unnamed namespaces share names.
  set_target_properties(${name} PROPERTIES AUTOMOC ON UNITY_BUILD OFF)
  target_link_libraries(${name} PRIVATE convey_build_flags Convey::test_support Qt6::Test ${ARG_LIBRARIES})
  add_test(NAME ${name} COMMAND ${name})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 600)
  endif()
  set_tests_properties(${name} PROPERTIES
    TIMEOUT ${ARG_TIMEOUT}
    LABELS "${ARG_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=qt.qpa.*=false;ASAN_OPTIONS=detect_leaks=0")
endfunction()
