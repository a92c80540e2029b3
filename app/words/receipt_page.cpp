// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "words/receipt_page.h"

#include "words/page_writer.h"

#include <QtGlobal>

#include <array>
#include <utility>

namespace convey {

namespace {

constexpr std::array kJobStates = std::to_array<std::pair<std::string_view, const char*>>({
    {"running", QT_TRANSLATE_NOOP("words", "being sent")},
    {"interrupted", QT_TRANSLATE_NOOP("words", "interrupted; the rest can be sent")},
    {"stopped", QT_TRANSLATE_NOOP("words", "stopped; the rest can be sent")},
    {"done", QT_TRANSLATE_NOOP("words", "done")},
    {"cancelled", QT_TRANSLATE_NOOP("words", "given up; what was sent stays sent")},
});

constexpr std::array kBatchStates = std::to_array<std::pair<std::string_view, const char*>>({
    {"not_sent", QT_TRANSLATE_NOOP("words", "not sent")},
    {"in_flight", QT_TRANSLATE_NOOP("words", "on its way")},
    {"accepted", QT_TRANSLATE_NOOP("words", "accepted")},
    {"refused", QT_TRANSLATE_NOOP("words", "refused")},
    {"unknown", QT_TRANSLATE_NOOP("words", "no answer")},
    {"split", QT_TRANSLATE_NOOP("words", "sent in parts")},
    {"sent_elsewhere", QT_TRANSLATE_NOOP("words", "left out")},
});

constexpr std::array kHashedParts{
    QT_TRANSLATE_NOOP("words", "none: it was no file"), // Nothing
    QT_TRANSLATE_NOOP("words", "SHA-256 of the file"), // Whole
    QT_TRANSLATE_NOOP("words", "SHA-256 of its first and last MiB"), // Ends
    QT_TRANSLATE_NOOP("words", "SHA-256 of the hashes of the files"), // Several
};

template <std::size_t Size>
const char* wordsIn(
    const std::array<std::pair<std::string_view, const char*>, Size>& table, std::string_view name)
{
    for (const auto& [known, words] : table) {
        if (known == name)
            return words;
    }
    return "";
}

std::string minuteOf(EpochMs ms)
{
    constexpr std::size_t kToSeconds = 19; // "2026-11-21T14:06:02"
    std::string text = isoTime(ms).substr(0, kToSeconds);
    text[10] = ' ';
    return text + " UTC";
}

std::string moneyWords(const MoneyByCurrency& money)
{
    std::string text;
    for (const CurrencyTotal& total : money.totals())
        text.append(text.empty() ? "" : ", ")
            .append(total.currency)
            .append(" ")
            .append(total.tooLarge ? "…" : plainAmount(total.minorUnits, total.currency));
    return text.empty() ? "–" : text;
}

class ReceiptWriter
{
public:
    ReceiptWriter(const Receipt& receipt, const PageTranslator& translator)
        : m_receipt(receipt)
        , m_translator(translator)
        , m_page(translator)
    { }

    std::string write()
    {
        const char* const title = QT_TRANSLATE_NOOP("words", "Receipt of a send to OpenAI Ads");
        m_page.mark("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>").words(title);
        m_page.mark("</title></head><body>\n<h1>").words(title).mark("</h1>\n");
        writeFacts();
        writeCounts();
        writeBatches();
        return m_page.mark("</body></html>\n").take();
    }

private:
    void line(const char* name, std::string_view value)
    {
        m_page.mark("<tr><td>").words(name).mark("</td><td>").escaped(value).mark("</td></tr>\n");
    }
    void number(const char* name, std::int64_t count, std::string_view money = {})
    {
        m_page.mark("<tr><td>").words(name).mark("</td><td align=\"right\">");
        m_page.escaped(std::to_string(count)).mark("</td><td>").escaped(money).mark("</td></tr>\n");
    }

    void writeFacts()
    {
        std::string files;
        for (const std::string& file : m_receipt.files)
            files.append(files.empty() ? "" : ", ").append(file);
        m_page.mark("<table border=\"0\" cellspacing=\"0\" cellpadding=\"3\">\n");
        line(QT_TRANSLATE_NOOP("words", "Job"), m_receipt.job);
        line(QT_TRANSLATE_NOOP("words", "Kind"), m_translator(wordsFor(m_receipt.mode)));
        line(QT_TRANSLATE_NOOP("words", "State"), m_translator(wordsForJobState(m_receipt.state)));
        line(QT_TRANSLATE_NOOP("words", "Began"), minuteOf(m_receipt.started));
        line(QT_TRANSLATE_NOOP("words", "Ended"), m_receipt.ended == 0 ? "–" : minuteOf(m_receipt.ended));
        line(QT_TRANSLATE_NOOP("words", "Pixel"), m_receipt.pixel);
        line(QT_TRANSLATE_NOOP("words", "Endpoint"), m_receipt.endpoint);
        line(QT_TRANSLATE_NOOP("words", "File"), files);
        line(QT_TRANSLATE_NOOP("words", "Size in bytes"), std::to_string(m_receipt.inputBytes));
        line(kHashedParts.at(static_cast<std::size_t>(m_receipt.hashedPart)), m_receipt.inputHash);
        if (m_receipt.hasEdits)
            line(QT_TRANSLATE_NOOP("words", "Changes"),
                m_translator(QT_TRANSLATE_NOOP("words", "some lines were changed or left out in Convey")));
        line(QT_TRANSLATE_NOOP("words", "Saved setup"),
            m_receipt.setup.empty()
                ? m_translator(QT_TRANSLATE_NOOP("words", "none; what Convey found in the file"))
                : m_receipt.setup);
        line(QT_TRANSLATE_NOOP("words", "SHA-256 of the setup"), m_receipt.setupHash);
        m_page.mark("</table>\n");
    }

    void writeCounts()
    {
        m_page.mark("<h2>").words(QT_TRANSLATE_NOOP("words", "Conversions"));
        m_page.mark("</h2>\n<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">\n");
        number(
            QT_TRANSLATE_NOOP("words", "Accepted"), m_receipt.accepted, moneyWords(m_receipt.acceptedMoney));
        number(QT_TRANSLATE_NOOP("words", "Refused"), m_receipt.refused);
        number(QT_TRANSLATE_NOOP("words", "Sent, no answer came back"), m_receipt.unknown,
            moneyWords(m_receipt.unknownMoney));
        number(QT_TRANSLATE_NOOP("words", "Blocked in Convey"), m_receipt.blocked);
        number(QT_TRANSLATE_NOOP("words", "Outside the 7 days"), m_receipt.outside);
        number(QT_TRANSLATE_NOOP("words", "Left out"), m_receipt.leftOut);
        number(QT_TRANSLATE_NOOP("words", "Not sent"), m_receipt.notSent);
        number(QT_TRANSLATE_NOOP("words", "All conversions of the file"), m_receipt.events());
        m_page.mark("</table>\n<p>").words(QT_TRANSLATE_NOOP("words", "Worth of what was to be sent"));
        m_page.mark(": ").escaped(moneyWords(m_receipt.planned)).mark("</p>\n<p>");
        m_page.words(m_receipt.mode == SendMode::Live
                ? QT_TRANSLATE_NOOP("words",
                    "Accepted means: OpenAI has taken the conversion in. Whether it counts for an ad is "
                    "decided later, in Ads Manager.")
                : QT_TRANSLATE_NOOP("words", "A test: OpenAI judged the conversions and recorded nothing."));
        m_page.mark("</p>\n");
    }

    void writeBatches()
    {
        m_page.mark("<h2>").words(QT_TRANSLATE_NOOP("words", "Requests")).mark(": ");
        m_page.escaped(std::to_string(m_receipt.requests));
        m_page.mark("</h2>\n<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">\n<tr>");
        for (const char* head :
            {QT_TRANSLATE_NOOP("words", "Batch"), QT_TRANSLATE_NOOP("words", "Conversions"),
                QT_TRANSLATE_NOOP("words", "State"), QT_TRANSLATE_NOOP("words", "Attempts"),
                QT_TRANSLATE_NOOP("words", "HTTP status"), QT_TRANSLATE_NOOP("words", "Answer"),
                QT_TRANSLATE_NOOP("words", "Sent"), QT_TRANSLATE_NOOP("words", "Answered")})
            m_page.mark("<th>").words(head).mark("</th>");
        m_page.mark("</tr>\n");
        for (const ReceiptBatch& batch : m_receipt.batches) {
            const auto cell = [&](std::string_view text) { m_page.mark("<td>").escaped(text).mark("</td>"); };
            m_page.mark("<tr>");
            cell(std::to_string(batch.number + 1));
            cell(std::to_string(batch.events));
            cell(m_translator(wordsIn(kBatchStates, batch.state)));
            cell(std::to_string(batch.attempts));
            cell(batch.status == 0 ? "–" : std::to_string(batch.status));
            cell(batch.code.empty() ? "–" : batch.code);
            cell(batch.sent == 0 ? "–" : minuteOf(batch.sent));
            cell(batch.ended == 0 ? "–" : minuteOf(batch.ended));
            m_page.mark("</tr>\n");
        }
        m_page.mark("</table>\n");
    }

    const Receipt& m_receipt;
    const PageTranslator& m_translator;
    PageWriter m_page;
};

} // namespace

const char* wordsFor(SendMode mode)
{
    return mode == SendMode::Live ? QT_TRANSLATE_NOOP("words", "Sent for real")
                                  : QT_TRANSLATE_NOOP("words", "Tested (nothing is recorded)");
}

const char* wordsForJobState(std::string_view state)
{
    return wordsIn(kJobStates, state);
}

std::string receiptHtml(const Receipt& receipt, const PageTranslator& translator)
{
    return ReceiptWriter(receipt, translator).write();
}

} // namespace convey
