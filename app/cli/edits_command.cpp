// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/json.h"
#include "cli/command.h"
#include "jobs/saved_edits.h"
#include "settings/paths.h"

namespace convey::cli {

void runEditsWipe(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(0, 0, ""); !words)
        return session.failWith(words.error());
    const std::string folder = defaultFileEditsFolder();
    const WipedEdits wiped = wipeSavedEdits(folder);
    if (wiped.left > 0)
        return session.failWith({.code = ErrorCode::SettingsUnusable, .subject = folder});
    std::string text;
    JsonWriter json(text);
    json.beginObject().key("wiped_files").value(static_cast<std::int64_t>(wiped.files)).endObject();
    session.output->document(text);
    session.output->line("The changes of " + counted(wiped.files, "file") + " are wiped.");
    session.finish(ExitCode::Fine);
}

} // namespace convey::cli
