# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
#
# Everything the program links, in one place. All of it is packaged by Debian 12; nothing is vendored.

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network Sql Concurrent)
if(CONVEY_BUILD_UI)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets PrintSupport Svg LinguistTools OPTIONAL_COMPONENTS DBus)
endif()
if(BUILD_TESTING OR NOT DEFINED BUILD_TESTING)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
find_package(OpenSSL 3.0 REQUIRED)
find_package(CURL 7.88 REQUIRED)
find_package(Threads REQUIRED)
find_package(tl-expected REQUIRED)
find_package(Qt6Keychain REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(hwy 1.0 REQUIRED)

# cpp-httplib is a shared library in Debian; its .pc file carries the three defines it was built with.
find_package(PkgConfig REQUIRED)
pkg_check_modules(CPP_HTTPLIB REQUIRED IMPORTED_TARGET cpp-httplib)

# What files are made of: encodings, gz, workbooks. libzip's CMake file asks for programs that Debian packs
# apart, hence pkg-config. iconv is part of the C library, or libiconv.
find_package(Iconv REQUIRED)
find_package(ZLIB 1.2 REQUIRED)
pkg_check_modules(UCHARDET REQUIRED IMPORTED_TARGET uchardet)
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip>=1.7)

# libphonenumber comes without a CMake or pkg-config file.
find_library(PHONENUMBER_LIBRARY phonenumber REQUIRED)
find_path(PHONENUMBER_INCLUDE_DIR phonenumbers/phonenumberutil.h REQUIRED)
mark_as_advanced(PHONENUMBER_LIBRARY PHONENUMBER_INCLUDE_DIR)
add_library(PhoneNumber::PhoneNumber UNKNOWN IMPORTED)
set_target_properties(PhoneNumber::PhoneNumber PROPERTIES
  IMPORTED_LOCATION "${PHONENUMBER_LIBRARY}"
  INTERFACE_INCLUDE_DIRECTORIES "${PHONENUMBER_INCLUDE_DIR}")
