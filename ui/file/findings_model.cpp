// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "file/findings_model.h"

#include "common/file_finding_text.h"
#include "common/icon.h"
#include "common/plain_tool_tip.h"
#include "common/state_look.h"

#include <QGuiApplication>

#include <algorithm>

namespace convey::ui {

Severity severityOf(FileFindingCode code)
{
    switch (code) {
    case FileFindingCode::RowsRagged:
    case FileFindingCode::RowsCut:
    case FileFindingCode::QuotesOpen:
        return Severity::Blocked;
    case FileFindingCode::MixedLineEnds:
    case FileFindingCode::CommentLines:
    case FileFindingCode::LeadingApostrophe:
    case FileFindingCode::SourceColumnLacks:
    case FileFindingCode::BlankWords:
        return Severity::Note;
    default:
        return Severity::Warning;
    }
}

void FindingsModel::setFindings(std::span<const FileFinding> findings,
    std::span<const convey::Column> columns, std::span<const Source> sources)
{
    beginResetModel();
    m_findings.assign(findings.begin(), findings.end());
    std::ranges::stable_sort(
        m_findings, {}, [](const FileFinding& finding) { return severityOf(finding.code); });
    m_columns.assign(columns.begin(), columns.end());
    m_sources.assign(sources.begin(), sources.end());
    endResetModel();
}

std::string_view FindingsModel::columnName(const FileFinding& finding) const
{
    const auto column = static_cast<std::size_t>(finding.column);
    return finding.column >= 0 && column < m_columns.size() ? std::string_view(m_columns[column].name)
                                                            : std::string_view();
}

QString FindingsModel::remedy(int row) const
{
    const FileFinding& about = finding(row);
    return findingRemedy(about, columnName(about), m_sources);
}

QString FindingsModel::sentence(const FileFinding& finding) const
{
    return findingSentence(finding, columnName(finding), m_sources);
}

std::uint64_t FindingsModel::rows() const
{
    return m_findings.size();
}

std::size_t FindingsModel::columns() const
{
    return ColumnCount;
}

QVariant FindingsModel::cell(int row, int column, int role) const
{
    const FileFinding& about = finding(row);
    const StateLook look = lookOf(severityOf(about.code));
    switch (role) {
    case Qt::DisplayRole:
        if (column == State)
            return look.word;
        if (column == What)
            return sentence(about);
        return about.line > 0 ? tr("Line %1").arg(findingLineText(about, m_sources)) : QString();
    case Qt::AccessibleTextRole:
        return column == What ? tr("%1: %2", "how serious, and what").arg(look.word, sentence(about))
                              : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(sentence(about) + u'\n' + remedy(row));
    case Qt::DecorationRole:
        return column == State ? QVariant(icon(look.icon, look.mark)) : QVariant();
    case Qt::ForegroundRole:
        if (column == State)
            return token(look.text, QGuiApplication::palette());
        if (column == Where)
            return token(Token::Muted, QGuiApplication::palette());
        return {};
    default:
        return {};
    }
}

QVariant FindingsModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case State:
        return tr("State");
    case What:
        return tr("What was found");
    default:
        return tr("First in");
    }
}

} // namespace convey::ui
