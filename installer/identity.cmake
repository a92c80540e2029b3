# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
#
# Who makes Convey and where it lives, for package records: said here and nowhere else. The defaults are below
# .example, a domain that nobody can own; whoever publishes packages gives their own.
set(CONVEY_HOMEPAGE "https://convey.example" CACHE STRING "Address of the project, for package records")
set(CONVEY_CONTACT "Convey contributors <contributors@convey.example>" CACHE STRING "Who answers for packages: Name <address>")
set(CONVEY_APP_ID "org.convey.Convey" CACHE STRING "Id of the desktop program in software centres")
set(CONVEY_SUMMARY "Checks and sends conversions to the OpenAI Ads Conversions API")

# The date of this version, as CHANGELOG.md has it; empty before its release.
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/CHANGELOG.md")
file(STRINGS "${CMAKE_SOURCE_DIR}/CHANGELOG.md" heading
  REGEX "^## \\[${PROJECT_VERSION}\\] - [0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]" LIMIT_COUNT 1)
string(REGEX MATCH "[0-9-]+$" CONVEY_RELEASE_DATE "${heading}")
