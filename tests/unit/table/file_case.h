// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The files of tests/data/files with what each must give (see the README there), and the score of sniffing.
#pragma once

#include "support/test_text.h"

#include "table/csv_table.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace convey::test {

/// What a dialect is told by: name -> value. Only what is compared is in it.
using DialectFacts = std::map<std::string, std::string>;

[[nodiscard]] inline std::string charName(char c)
{
    if (c == '\0')
        return "none";
    return c < 0x20 ? "0x" + QByteArray(1, c).toHex().toStdString() : std::string(1, c);
}

[[nodiscard]] inline DialectFacts factsOf(const Dialect& dialect)
{
    return {{"separator", charName(dialect.separator)}, {"quote", charName(dialect.quote)},
        {"escape", dialect.escape == QuoteEscape::Backslash ? "backslash" : "doubled"},
        {"comment", charName(dialect.comment)}, {"trims_spaces", dialect.trimsSpaces ? "yes" : "no"},
        {"skip_lines", std::to_string(dialect.skipLines)}, {"header", dialect.hasHeader ? "yes" : "no"}};
}

[[nodiscard]] inline std::map<std::string, int> confidencesOf(const SniffReport& report)
{
    return {{"separator", report.separatorConfidence}, {"quote", report.quoteConfidence},
        {"escape", report.escapeConfidence}, {"comment", report.commentConfidence},
        {"trims_spaces", report.spacesConfidence}, {"skip_lines", report.skipConfidence},
        {"header", report.headerConfidence}};
}

/// How often sniffing was right: a file counts as right when every fact that is expected of it is.
class SniffScore
{
public:
    void judge(const std::string& file, const SniffReport& report, const DialectFacts& expected)
    {
        ++m_files;
        const DialectFacts found = factsOf(report.dialect);
        const auto confidences = confidencesOf(report);
        bool isRight = true;
        for (const auto& [name, value] : expected) {
            if (found.at(name) == value)
                continue;
            isRight = false;
            const bool isSure = confidences.at(name) >= 80;
            m_wrongAndSure += isSure ? 1 : 0;
            qInfo("  %s: %s is %s, sniffed %s (%d %% sure)%s", file.c_str(), name.c_str(), value.c_str(),
                found.at(name).c_str(), confidences.at(name), isSure ? "  WRONG AND SURE" : "");
        }
        m_right += isRight ? 1 : 0;
    }

    [[nodiscard]] int files() const { return m_files; }
    [[nodiscard]] int wrongAndSure() const { return m_wrongAndSure; }
    [[nodiscard]] double percentRight() const { return 100.0 * m_right / m_files; }
    void print(const char* what) const
    {
        qInfo("sniffing, %s: %d of %d files right (%.1f %%), wrong and sure: %d", what, m_right, m_files,
            percentRight(), m_wrongAndSure);
    }

private:
    int m_files = 0;
    int m_right = 0;
    int m_wrongAndSure = 0;
};

struct FileCase
{
    std::string name{}; ///< with its ending
    std::string path{};
    QJsonObject expected{};

    /// What a person says about this file.
    [[nodiscard]] DialectHints hints() const
    {
        const QJsonObject json = expected.value(QStringLiteral("hints")).toObject();
        DialectHints hints;
        const auto character = [&](const QString& key, std::optional<char>& hint) {
            if (json.contains(key))
                hint = json.value(key).toString().isEmpty() ? '\0'
                                                            : json.value(key).toString().front().toLatin1();
        };
        const auto truth = [&](const QString& key, std::optional<bool>& hint) {
            if (json.contains(key))
                hint = json.value(key).toBool();
        };
        character(QStringLiteral("separator"), hints.separator);
        character(QStringLiteral("quote"), hints.quote);
        character(QStringLiteral("comment"), hints.comment);
        truth(QStringLiteral("header"), hints.hasHeader);
        truth(QStringLiteral("trims_spaces"), hints.trimsSpaces);
        truth(QStringLiteral("first_table_only"), hints.firstTableOnly);
        if (json.contains(QStringLiteral("skip_lines")))
            hints.skipLines = static_cast<std::uint64_t>(json.value(QStringLiteral("skip_lines")).toInt());
        return hints;
    }

    [[nodiscard]] bool opens() const { return !expected.contains(QStringLiteral("error")); }

    [[nodiscard]] DialectFacts dialect() const
    {
        const QJsonObject json = expected.value(QStringLiteral("dialect")).toObject();
        DialectFacts facts;
        for (auto it = json.begin(); it != json.end(); ++it) {
            std::string value = toUtf8(it->toVariant().toString());
            if (it->isBool())
                value = it->toBool() ? "yes" : "no";
            else if (it->isString() && value.size() < 2)
                value = charName(value.empty() ? '\0' : value.front());
            facts[toUtf8(it.key())] = value;
        }
        facts["header"] = expected.value(QStringLiteral("header")).isNull() ? "no" : "yes";
        return facts;
    }
};

[[nodiscard]] inline std::vector<FileCase> fileCases()
{
    const QDir folder(toQString(dataFile("files")));
    std::vector<FileCase> cases;
    for (const QString& file : folder.entryList(
             {QStringLiteral("*.csv"), QStringLiteral("*.tsv"), QStringLiteral("*.txt")}, QDir::Files)) {
        QFile json(folder.filePath(file.left(file.lastIndexOf(u'.')) + QStringLiteral(".json")));
        if (!json.open(QIODevice::ReadOnly))
            qFatal("%s has nothing that says what it must give", qPrintable(file));
        cases.push_back({.name = toUtf8(file),
            .path = toUtf8(folder.filePath(file)),
            .expected = QJsonDocument::fromJson(json.readAll()).object()});
    }
    return cases;
}

} // namespace convey::test
