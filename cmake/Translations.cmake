# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0

# The folders whose texts the window shows.
get_filename_component(root "${CMAKE_CURRENT_LIST_DIR}" DIRECTORY)
set(CONVEY_TRANSLATED_FOLDERS "${root}/ui" "${root}/app/words")

# convey_flavour_texts(<variable>)
#
# The texts for people in resources/flavours as a source file that lupdate reads (context "flavours"): nobody has to
# write them twice.
function(convey_flavour_texts variable)
  file(GLOB flavours "${root}/resources/flavours/*.flavour")
  set(code "#include <QtGlobal>\n")
  foreach(flavour IN LISTS flavours)
    file(READ "${flavour}" text)
    string(FIND "${text}" "\n---\n" head_end)
    string(SUBSTRING "${text}" 0 ${head_end} text)
    string(REPLACE "\\" "\\\\" text "${text}")
    string(REPLACE "\"" "\\\"" text "${text}")
    string(REGEX REPLACE "\n(title|paste|layers|note): ([^\n]*)" "\nQT_TRANSLATE_NOOP(\"flavours\", \"\\2\");" text "\n${text}")
    string(REGEX REPLACE "\n[^Q\n][^\n]*" "" text "${text}")
    string(APPEND code "${text}\n")
  endforeach()
  set(file "${CMAKE_CURRENT_BINARY_DIR}/flavour_texts.cpp")
  file(WRITE "${file}" "${code}")
  set(${variable} "${file}" PARENT_SCOPE)
endfunction()

# How lupdate brings the .ts file of a language up to date. Without line numbers, so that code may move; English
# has plural forms alone, since its texts stand in the code.
function(convey_lupdate_arguments variable code ts)
  set(arguments -silent -locations none -no-obsolete)
  if(code STREQUAL "en")
    list(APPEND arguments -pluralonly)
  endif()
  convey_flavour_texts(flavour_texts)
  set(${variable} ${arguments} ${CONVEY_TRANSLATED_FOLDERS} "${flavour_texts}" -ts "${ts}" PARENT_SCOPE)
endfunction()

# convey_translations(<target>)
#
# Compiles every resources/translations/convey_<code>.ts into the target's resources, and makes the target
# update-translations. After that one, fill in what is `unfinished`; a test tells when it is due. A language more is
# a file more.
function(convey_translations target)
  file(GLOB files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/resources/translations/convey_*.ts")
  set(updates)
  foreach(ts IN LISTS files)
    string(REGEX REPLACE ".*/convey_(.*)\\.ts" "\\1" code "${ts}")
    convey_lupdate_arguments(arguments ${code} "${ts}")
    list(APPEND updates COMMAND Qt6::lupdate ${arguments})
  endforeach()
  convey_compiled_translations(${target} ${files})
  add_custom_target(update-translations ${updates} COMMENT "Translations up to date with the texts" VERBATIM)
endfunction()

# convey_compiled_translations(<target> <.ts files…>): compiled into its resources under :/translations.
function(convey_compiled_translations target)
  set(folder "${CMAKE_CURRENT_BINARY_DIR}/translations_of_${target}")
  set(compiled)
  foreach(ts IN LISTS ARGN)
    cmake_path(GET ts STEM name)
    set(qm "${folder}/${name}.qm")
    add_custom_command(OUTPUT "${qm}"
      COMMAND Qt6::lrelease -silent "${ts}" -qm "${qm}"
      DEPENDS "${ts}"
      COMMENT "Translation ${name}"
      VERBATIM)
    list(APPEND compiled "${qm}")
  endforeach()
  qt_add_resources(${target} "translations_of_${target}"
    PREFIX "/translations"
    BASE "${folder}"
    FILES ${compiled})
endfunction()
