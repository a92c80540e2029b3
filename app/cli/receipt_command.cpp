// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "cli/command.h"
#include "cli/file_sink.h"
#include "cli/input_file.h"
#include "cli/receipt_files.h"
#include "jobs/job_receipt.h"
#include "jobs/runner.h"
#include "words/receipt_page.h"
#include "words/words.h"

namespace convey::cli {

std::string receiptPage(const Receipt& receipt)
{
    return receiptHtml(receipt, [](const char* text) { return std::string(text); });
}

Result<> writeReceipt(const Receipt& receipt, std::string_view path, bool asPage)
{
    return writeFile(path, false, [&](const TextSink& sink) {
        return sink(asPage ? receiptPage(receipt) : receiptJson(receipt) + '\n');
    });
}

namespace {

void print(const Receipt& receipt, const Output& output)
{
    const auto number = [](std::int64_t count) { return std::to_string(count); };
    const auto money = [](const MoneyByCurrency& sums) {
        std::string text;
        for (const CurrencyTotal& total : sums.totals())
            text += ", " + total.currency + ' '
                + (total.tooLarge ? "too much to add up" : plainAmount(total.minorUnits, total.currency));
        return text;
    };
    output.line(
        "Job " + receipt.job + ": " + wordsFor(receipt.mode) + ", " + wordsForJobState(receipt.state));
    output.line("  to pixel " + receipt.pixel + " at " + receipt.endpoint);
    output.line("  " + number(receipt.events()) + " conversions = " + number(receipt.accepted) + " accepted"
        + money(receipt.acceptedMoney) + " + " + number(receipt.refused) + " refused + "
        + number(receipt.unknown) + " sent without an answer + " + number(receipt.blocked) + " blocked + "
        + number(receipt.outside) + " older than 7 days + " + number(receipt.leftOut) + " left out + "
        + number(receipt.notSent) + " not sent");
    output.line("  " + number(receipt.requests) + " requests, began " + isoTime(receipt.started)
        + (receipt.ended == 0 ? std::string() : ", ended " + isoTime(receipt.ended)));
    output.line("  input " + (receipt.inputHash.empty() ? "without a hash" : receipt.inputHash) + " ("
        + std::string(hashedPartName(receipt.hashedPart)) + "), setup "
        + (receipt.setup.empty() ? "guessed" : filled("{subject}", {.subject = receipt.setup})));
}

} // namespace

void runReceiptCommand(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(1, 1, "JOB"); !words)
        return session.failWith(words.error());
    runJob(
        session.context,
        [arguments]() -> Result<Receipt> {
            const Result<std::string> ledger = ledgerPathFor(arguments);
            if (!ledger)
                return fail(ledger.error());
            Result<Receipt> receipt = receiptOf(*ledger, arguments.word(0), SystemClock().nowMs());
            if (!receipt || !arguments.has("out") || arguments.value("out") == "-")
                return receipt;
            const std::string_view path = arguments.value("out");
            const bool asPage = arguments.has("html") || path.ends_with(".html") || path.ends_with(".htm");
            return writeReceipt(*receipt, path, asPage).map([&] { return *std::move(receipt); });
        },
        [session, arguments](const Result<Receipt>& receipt) {
            if (!receipt)
                return session.failWith(receipt.error());
            const Output& output = *session.output;
            output.document(receiptJson(*receipt));
            const bool isFile = arguments.has("out") && arguments.value("out") != "-";
            if (arguments.has("html") && !isFile && !output.isJson())
                output.data(receiptPage(*receipt));
            else
                print(*receipt, output);
            session.finish(ExitCode::Fine);
        });
}

} // namespace convey::cli
