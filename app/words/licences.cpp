// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "words/licences.h"

#include "base/json.h"

#include <algorithm>
#include <array>

namespace convey {

namespace {

// The versions come from cmake/Dependencies.cmake through this folder's CMakeLists.txt.
constexpr std::array kThirdParty = std::to_array<ThirdParty>({
    {"Highway", CONVEY_BUILT_WITH_HIGHWAY, "Apache-2.0", "Google LLC", "libhwy"},
    {"JSON for Modern C++", CONVEY_BUILT_WITH_JSON, "MIT", "Niels Lohmann", ""},
    {"OpenSSL", CONVEY_BUILT_WITH_OPENSSL, "Apache-2.0", "The OpenSSL Project Authors", "libssl libcrypto"},
    {"Qt", CONVEY_BUILT_WITH_QT, "LGPL-3.0-only", "The Qt Company Ltd. and other contributors", "libQt6"},
    {"QtKeychain", CONVEY_BUILT_WITH_KEYCHAIN, "BSD-2-Clause", "Frank Osterfeld and other contributors",
        "libqt6keychain"},
    {"cpp-httplib", CONVEY_BUILT_WITH_HTTPLIB, "MIT", "Yuji Hirose", "libcpp-httplib"},
    {"curl", CONVEY_BUILT_WITH_CURL, "curl", "Daniel Stenberg and many contributors", "libcurl"},
    {"libphonenumber", "", "Apache-2.0", "The Libphonenumber Authors", "libphonenumber"},
    {"libzip", CONVEY_BUILT_WITH_LIBZIP, "BSD-3-Clause", "Dieter Baron and Thomas Klausner", "libzip"},
    {"tl-expected", CONVEY_BUILT_WITH_EXPECTED, "CC0-1.0", "Sy Brand", ""},
    {"uchardet", CONVEY_BUILT_WITH_UCHARDET, "MPL-1.1", "Mozilla and other contributors", "libuchardet"},
    {"zlib", CONVEY_BUILT_WITH_ZLIB, "Zlib", "Jean-loup Gailly and Mark Adler", "libz.so"},
});
static_assert(std::ranges::is_sorted(kThirdParty, {}, &ThirdParty::name));

} // namespace

std::span<const ThirdParty> thirdParty()
{
    return kThirdParty;
}

std::string licencesText()
{
    std::string text =
        "Convey " CONVEY_VERSION ", Copyright Convey contributors, Apache-2.0\n\nIt is built with:\n";
    for (const ThirdParty& part : kThirdParty) {
        text += "  " + std::string(part.name);
        if (!part.version.empty())
            text += ' ' + std::string(part.version);
        text += ", " + std::string(part.licence) + ", Copyright " + std::string(part.holder) + '\n';
    }
    return text
        + "\nThe full texts: LICENSE of Convey; of the others the copyright files of their packages,\n"
          "or the folder licences of a portable archive. Qt is linked as a library that can be replaced.\n";
}

std::string licencesJson()
{
    std::string text;
    JsonWriter json(text);
    json.beginObject().key("name").value("Convey").key("version").value(CONVEY_VERSION);
    json.key("licence").value("Apache-2.0").key("uses").beginArray();
    for (const ThirdParty& part : kThirdParty) {
        json.beginObject().key("name").value(part.name).key("version").value(part.version);
        json.key("licence").value(part.licence).key("holder").value(part.holder);
        json.key("library").value(part.library).endObject();
    }
    json.endArray().endObject();
    return text;
}

} // namespace convey
