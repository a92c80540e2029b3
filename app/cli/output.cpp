// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/output.h"

#include "base/text.h"
#include "table/file_line.h"
#include "words/words.h"

#include <cstdio>

namespace convey::cli {

namespace {

/// Whether all of it went out.
bool print(std::FILE* stream, std::string_view text, bool newline)
{
    const bool written = std::fwrite(text.data(), 1, text.size(), stream) == text.size()
        && (!newline || std::fputc('\n', stream) != EOF);
    return std::fflush(stream) == 0 && written;
}

} // namespace

void Output::line(std::string_view text) const
{
    if (!m_options.json && !m_options.quiet)
        keep(print(stdout, withoutControls(text), true));
}

void Output::document(std::string_view json) const
{
    if (m_options.json)
        keep(print(stdout, json, true));
}

void Output::data(std::string_view bytes) const
{
    keep(print(stdout, bytes, false));
}

void Output::note(std::string_view text) const
{
    if (!m_options.quiet)
        print(stderr, withoutControls(text), true);
}

void Output::keep(bool written) const
{
    m_isLost = m_isLost || !written;
}

void Output::progress(std::string_view what, std::uint64_t done, std::uint64_t total) const
{
    if (m_options.progress)
        print(stderr,
            std::string(what) + ' ' + std::to_string(done)
                + (total > 0 ? " of " + std::to_string(total) : ""),
            true);
}

void Output::error(const Error& error) const
{
    // No folder is to be chosen there: a reader such as `head` has ended, or the disk behind it is full.
    if (error.code == ErrorCode::WriteFailed && error.subject == kStandardOutput)
        return this->error(error,
            {"Not all of it could be written to {subject}: what reads it has ended, or has no room.", ""});
    this->error(error, wordsFor(error));
}

void Output::error(const Error& error, const Words& words) const
{
    const WordValues values = valuesOf(error);
    print(stderr, "convey-cli: " + filled(words.sentence, values), true);
    if (*words.remedy != '\0')
        print(stderr, "  " + filled(words.remedy, values), true);
    if (m_options.json) {
        std::string text;
        JsonWriter json(text);
        json.beginObject().key("error");
        writeError(json, error, words);
        json.endObject();
        document(text);
    }
}

void Output::questions(std::span<const Question> questions) const
{
    if (m_options.json)
        return;
    for (const Question& question : questions) {
        const Words words = wordsFor(question.code);
        const WordValues values{.subject = question.among, .detail = question.assumed.text};
        std::string text = "? " + filled(words.sentence, values);
        if (question.because)
            text += " (" + filled(wordsFor(question.because->code), valuesOf(*question.because)) + ')';
        // The remedy says what is assumed; where nothing is, there is nothing to say.
        if (!question.assumed.text.empty() || question.code == QuestionCode::SourceUrl
            || question.code == QuestionCode::Currency)
            text += ' ' + filled(words.remedy, values);
        note(text);
        note("  Answer with " + question.option());
    }
}

void tellSetAside(std::string_view path, const Output& output)
{
    if (!path.empty())
        output.note("The sending history was damaged; it was set aside as "
            + filled("{subject}", {.subject = path}) + ". What was sent before is not known any more.");
}

std::string counted(std::uint64_t count, std::string_view one)
{
    return std::to_string(count) + ' ' + std::string(one) + (count == 1 ? "" : "s");
}

void writeError(JsonWriter& json, const Error& error)
{
    writeError(json, error, wordsFor(error));
}

void writeError(JsonWriter& json, const Error& error, const Words& words)
{
    const WordValues values = valuesOf(error);
    json.beginObject();
    json.key("code").value(errorCodeName(error.code));
    json.key("message").value(filled(words.sentence, values));
    json.key("fix").value(filled(words.remedy, values));
    if (!error.subject.empty())
        json.key("subject").value(error.subject);
    if (!error.detail.empty())
        json.key("detail").value(error.detail);
    const auto number = [&](std::string_view key, std::int64_t value) {
        if (value != 0)
            json.key(key).value(value);
    };
    number("line", error.line);
    number("column", error.column);
    number("expected", error.expected);
    number("found", error.found);
    json.endObject();
}

void writeProof(JsonWriter& json, const Proof& proof)
{
    json.beginObject().key("code").value(proofName(proof.code));
    json.key("text").value(filled(wordsFor(proof.code), valuesOf(proof)));
    if (proof.line > 0)
        json.key("line").value(lineOf(proof.line));
    if (proof.count > 0)
        json.key("count").value(proof.count);
    if (proof.other > 0)
        json.key("other_line").value(lineOf(proof.other));
    json.endObject();
}

void writeQuestions(JsonWriter& json, std::span<const Question> questions)
{
    json.beginArray();
    for (const Question& question : questions) {
        json.beginObject();
        json.key("code").value(questionName(question.code));
        json.key("question")
            .value(filled(wordsFor(question.code).sentence,
                {.subject = question.among, .detail = question.assumed.text}));
        json.key("option").value(question.option());
        json.key("assumed");
        if (question.assumed.text.empty())
            json.null();
        else
            json.value(question.assumed.text);
        if (!question.among.empty())
            json.key("among").value(question.among);
        json.key("because");
        if (question.because)
            writeProof(json, *question.because);
        else
            json.null();
        json.endObject();
    }
    json.endArray();
}

} // namespace convey::cli
