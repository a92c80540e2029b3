// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/manual/completion.h"
#include "cli/manual/man_page.h"

#include <cstdio>
#include <filesystem>
#include <fstream>

namespace {

bool written(const std::filesystem::path& file, const std::string& text)
{
    std::ofstream out(file, std::ios::binary);
    out << text;
    out.close();
    if (!out)
        std::fprintf(stderr, "convey-manual: %s can't be written\n", file.string().c_str());
    return bool(out);
}

} // namespace

/// convey-manual FOLDER: a program of the build; see CMakeLists.txt.
int main(int argc, char* argv[])
{
    using namespace convey::cli;
    if (argc != 2)
        return 2;
    const std::filesystem::path folder = argv[1];
    std::error_code ignored; // a folder that is not there fails at its first file
    std::filesystem::create_directories(folder, ignored);
    return written(folder / "convey-cli.1", manPage(CONVEY_VERSION))
            && written(folder / "convey-cli.bash", bashCompletion())
            && written(folder / "_convey-cli", zshCompletion())
            && written(folder / "convey-cli.fish", fishCompletion())
        ? 0
        : 1;
}
