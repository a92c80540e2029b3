# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0

# Fails when a text of the window has changed and the files of the translations have not, or when an English
# plural form is missing. Called with ROOT (the checkout), WORK (a folder to write to) and LUPDATE.
cmake_minimum_required(VERSION 3.25)
include("${ROOT}/cmake/Translations.cmake")
set(remedy "Build the target update-translations, then fill in what is unfinished.")
file(MAKE_DIRECTORY "${WORK}")
file(GLOB files "${ROOT}/resources/translations/convey_*.ts")
if(NOT files)
  message(FATAL_ERROR "No translation was found.")
endif()
foreach(file IN LISTS files)
  string(REGEX REPLACE ".*/convey_(.*)\\.ts" "\\1" code "${file}")
  file(COPY "${file}" DESTINATION "${WORK}")
  cmake_path(GET file FILENAME name)
  convey_lupdate_arguments(arguments ${code} "${WORK}/${name}")
  execute_process(COMMAND "${LUPDATE}" ${arguments} COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND "${CMAKE_COMMAND}" -E compare_files "${file}" "${WORK}/${name}" RESULT_VARIABLE differs)
  if(differs)
    message(FATAL_ERROR "${name} is not up to date. ${remedy}")
  endif()
  file(READ "${file}" text)
  if(code STREQUAL "en" AND text MATCHES "unfinished|<numerusform></numerusform>")
    message(FATAL_ERROR "${name} lacks a plural form. ${remedy}")
  endif()
endforeach()
