// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Random CSV text that is mostly in order and now and then not: where fast and thorough reading could
/// differ.
#pragma once

#include "table/csv_table.h"

#include <QByteArray>
#include <QDebug>

#include <initializer_list>
#include <random>
#include <string>

namespace convey::test {

class NastyText
{
public:
    explicit NastyText(std::mt19937& random)
        : m_random(random)
    {
        m_odd = one({0, 1, 5, 30});
        m_lineEnd = one<const char*>({"\n", "\r\n", "\r", "\n"});
        m_quoted = one({0, 20, 60, 100});
    }

    [[nodiscard]] std::string rows(std::size_t count)
    {
        std::string text = "h1,h2\n";
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t cells = 1 + m_random() % 5;
            for (std::size_t cell = 0; cell < cells; ++cell)
                text += (cell > 0 ? "," : "") + this->cell();
            text += percent(m_odd)
                ? one<const char*>({"\n", "\r", "\r\n", "\n\r", "\n\n", "\r\r\n", "\r\n\r\n"})
                : m_lineEnd;
            if (percent(m_odd))
                text += '#' + cell() + m_lineEnd;
        }
        if (percent(30))
            text += cell();
        return text;
    }

    /// What the text can be read with.
    [[nodiscard]] DialectHints hints()
    {
        return {.separator = percent(90) ? ',' : ' ',
            .quote = one({'"', '"', '"', '\'', '\0'}),
            .hasHeader = true,
            .escape = percent(90) ? QuoteEscape::Doubled : QuoteEscape::Backslash,
            .comment = one({'\0', '#'}),
            .trimsSpaces = percent(10),
            .skipLines = 0,
            .firstTableOnly = false};
    }

    /// Limits that rows of it reach, or those of every day.
    [[nodiscard]] ReadSizes sizes()
    {
        ReadSizes sizes{.headBytes = 16 + m_random() % 64};
        if (percent(40)) {
            sizes.maxQuotedBytes = 10 + m_random() % 60;
            sizes.maxCellBytes = 10 + m_random() % 60;
            sizes.maxRowBytes = 20 + m_random() % 90;
            sizes.maxCells = 2 + m_random() % 4;
        }
        sizes.blockBytes = one<std::size_t>({1 + m_random() % 16, 64 + m_random() % 200, 256 * 1024});
        sizes.rowBlockBytes = one<std::size_t>({1 + m_random() % 90, 16 * 1024});
        sizes.partBytes = one<std::size_t>({1 + m_random() % 50, 100 + m_random() % 400, 4 * 1024 * 1024});
        return sizes;
    }

private:
    template <typename T>
    T one(std::initializer_list<T> from)
    {
        return *(from.begin() + m_random() % from.size());
    }
    bool percent(unsigned share) { return m_random() % 100 < share; }

    std::string cell()
    {
        const bool isQuoted = percent(static_cast<unsigned>(m_quoted));
        std::string text;
        for (std::size_t left = percent(3) ? m_random() % 200 : m_random() % 9; left > 0; --left)
            text += isQuoted
                ? one<const char*>({"a", "b", ",", "\"\"", "\n", "\r\n", "\r", "'", "\xC3\xA9", " "})
                : one<const char*>({"a", "b", "1", "'", " ", "\xC3\xA9"});
        if (isQuoted)
            text = '"' + text + '"';
        if (percent(static_cast<unsigned>(m_odd)))
            text.insert(m_random() % (text.size() + 1), 1, one({'"', '\'', '\\', ' ', '\0', '\n', '#'}));
        return text;
    }

    std::mt19937& m_random;
    int m_odd; ///< per cent of cells with something in the wrong place
    int m_quoted;
    const char* m_lineEnd;
};

/// Where CONVEY_SEED is not set: another one each time.
[[nodiscard]] inline unsigned seedOfThisRun()
{
    const QByteArray set = qgetenv("CONVEY_SEED");
    const unsigned seed = set.isEmpty() ? std::random_device()() : set.toUInt();
    qInfo("CONVEY_SEED=%u repeats this run", seed);
    return seed;
}

} // namespace convey::test
