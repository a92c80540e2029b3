// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"
#include "cli/tag_text.h"
#include "tag/parse.h"
#include "words/words.h"

namespace convey::cli {

void runTagCheck(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(1, 1, "'<img …>'"); !words)
        return session.failWith(words.error());
    std::vector<ParsedTag> tags = parseTags(arguments.word(0));
    if (tags.empty())
        tags.push_back(parseTag(arguments.word(0)));

    bool usable = true;
    std::string text;
    JsonWriter json(text);
    json.beginObject().key("tags").beginArray();
    for (const ParsedTag& parsed : tags) {
        json.beginObject().key("url").value(parsed.url).key("parameters").beginObject();
        for (const ParsedParameter& parameter : parsed.parameters)
            json.key(parameter.name).value(parameter.value);
        json.endObject().key("findings");
        writeTagFindings(json, parsed.findings);
        json.endObject();
        usable = usable && isUsable(parsed.findings);
        session.output->line(parsed.url);
        for (const ParsedParameter& parameter : parsed.parameters)
            session.output->line("  "
                + filled("{subject} = {detail}", {.subject = parameter.name, .detail = parameter.value}));
        printTagFindings(parsed.findings, *session.output);
    }
    json.endArray().endObject();
    session.output->document(text);
    session.finish(usable ? ExitCode::Fine : ExitCode::SomeRowsBad);
}

} // namespace convey::cli
