# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
#
# One INTERFACE target carries the language level, the warnings and Qt's strictness; every target of
# ours links it PRIVATE through the helpers of ConveyTargets.cmake.

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

add_library(convey_build_flags INTERFACE)
target_compile_features(convey_build_flags INTERFACE cxx_std_20)
if(MSVC)
  if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    message(FATAL_ERROR "On Windows Convey is built with clang-cl: sums are counted in __int128, which cl has not.")
  endif()
  # Written by its manual and never run. Sources are UTF-8, and the language is the standard's, as elsewhere.
  target_compile_options(convey_build_flags INTERFACE
    /W4 /permissive- /utf-8 /EHsc /Zc:__cplusplus /Zc:preprocessor /bigobj
    $<$<BOOL:${CONVEY_WARNINGS_AS_ERRORS}>:/WX>)
else()
  target_compile_options(convey_build_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wundef -Wformat=2 -Wimplicit-fallthrough
    $<$<BOOL:${CONVEY_WARNINGS_AS_ERRORS}>:-Werror>)
endif()
if(WIN32)
  target_compile_definitions(convey_build_flags INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN)
endif()
target_compile_definitions(convey_build_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_NO_FOREACH QT_STRICT_ITERATORS
  QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
  CONVEY_VERSION="${PROJECT_VERSION}")

# What people install is hardened (installer/linux/check_hardening.sh looks), and the same whatever folder it was built in.
include(CheckPIESupported)
include(CheckCXXCompilerFlag)
check_pie_supported()
if(MSVC)
  # Its stack protector, position independence and a stack that can't be run are there by themselves.
  target_compile_options(convey_build_flags INTERFACE $<$<CONFIG:Release>:/guard:cf>)
  target_link_options(convey_build_flags INTERFACE $<$<CONFIG:Release>:/guard:cf> $<$<CONFIG:Release>:/CETCOMPAT>)
else()
  foreach(flag IN ITEMS -fstack-protector-strong -fstack-clash-protection -fcf-protection)
    string(MAKE_C_IDENTIFIER "CONVEY_HAS${flag}" has)
    check_cxx_compiler_flag(${flag} ${has})
    if(${has})
      target_compile_options(convey_build_flags INTERFACE $<$<CONFIG:Release>:${flag}>)
    endif()
  endforeach()
  target_compile_options(convey_build_flags INTERFACE
    $<$<CONFIG:Release>:-U_FORTIFY_SOURCE>
    $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2>
    $<$<CONFIG:Release>:-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.>)
endif()
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
  target_link_options(convey_build_flags INTERFACE $<$<CONFIG:Release>:LINKER:-z,relro,-z,now,--as-needed>)
endif()

if(CONVEY_SANITIZE)
  # Whole program: a library without the flags would hide the overflow of its neighbour.
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()

if(CONVEY_FUZZ)
  # Every library counts its branches for the fuzzer, and is watched.
  add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined
    -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()
