// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "history/history_model.h"

#include "common/icon.h"
#include "common/number_text.h"
#include "common/outcome_look.h"
#include "common/plain_tool_tip.h"
#include "send/send_words.h"

#include "base/text.h"
#include "jobs/job_counts.h"
#include "jobs/job_receipt.h"
#include "jobs/source_facts.h"

#include <QFileInfo>

namespace convey::ui {

namespace {

std::uint64_t count(std::int64_t number)
{
    return static_cast<std::uint64_t>(std::max<std::int64_t>(number, 0));
}

std::uint64_t countIn(const JobRecord& job, int column)
{
    const JobCounts counts = countsOf(job);
    switch (column) {
    case HistoryModel::Accepted:
        return count(counts.accepted);
    case HistoryModel::Refused:
        return count(counts.refused);
    case HistoryModel::NoAnswer:
        return count(counts.unknown);
    default:
        return count(counts.accepted + counts.refused + counts.unknown);
    }
}

} // namespace

QString fileNameOf(const JobHeader& header)
{
    const std::vector<std::string> paths = pathsOf(header.source);
    const QString first = isolated(QFileInfo(toQString(paths.front())).fileName());
    const auto more = static_cast<int>(paths.size()) - 1;
    return more == 0 ? first : HistoryModel::tr("%1 and %n more", "name of the first file", more).arg(first);
}

StateLook modeLookOf(const JobHeader& header)
{
    if (header.mode == JobMode::Live)
        return {.icon = QStringLiteral("live"),
            .word = HistoryModel::tr("For real"),
            .text = Token::Live,
            .mark = Token::Live,
            .tint = Token::LiveTint};
    return {.icon = QStringLiteral("test"),
        .word = HistoryModel::tr("Test"),
        .text = Token::Accent,
        .mark = Token::Accent,
        .tint = Token::AccentSoft};
}

StateLook stateLookOf(const JobRecord& job)
{
    const bool isTest = job.header.mode == JobMode::ValidateOnly;
    StateLook look = lookOf(SendOutcome::Accepted);
    switch (shownState(job)) {
    case ShownState::Running:
        look = lookOf(SendOutcome::OnItsWay);
        look.word = HistoryModel::tr("Being sent");
        return look;
    case ShownState::Interrupted:
    case ShownState::Stopped:
        look = lookOf(SendOutcome::NoAnswer);
        // What had no answer is told in a column of its own.
        if (const std::uint64_t toGo = count(countsOf(job).toGo); toGo > 0)
            look.word = HistoryModel::tr("Stopped, %Ln to go", nullptr, pluralOf(toGo));
        return look;
    case ShownState::Cancelled:
        look = lookOf(SendOutcome::NotSent);
        look.word = HistoryModel::tr("Given up");
        return look;
    case ShownState::Done:
        break;
    }
    if (const std::uint64_t refused = count(countsOf(job).refused); isTest && refused > 0) {
        look = lookOf(SendOutcome::Refused);
        look.word = HistoryModel::tr("%Ln would be refused", nullptr, pluralOf(refused));
    } else {
        look.word = isTest ? HistoryModel::tr("Passed", "a test") : HistoryModel::tr("Done");
    }
    return look;
}

HistoryModel::HistoryModel(BadgeOf badgeOf, QObject* parent)
    : TableModel(parent)
    , m_badgeOf(std::move(badgeOf))
{ }

void HistoryModel::setJobs(std::vector<ListedJob> jobs)
{
    beginResetModel();
    m_jobs = std::move(jobs);
    endResetModel();
}

int HistoryModel::rowOf(const std::string& jobId) const
{
    for (std::size_t row = 0; row < m_jobs.size(); ++row) {
        if (m_jobs[row].job.id == jobId)
            return static_cast<int>(row);
    }
    return -1;
}

std::uint64_t HistoryModel::rows() const
{
    return m_jobs.size();
}

std::size_t HistoryModel::columns() const
{
    return ColumnCount_;
}

bool HistoryModel::isNumber(int column) const
{
    return column >= Sent && column <= NoAnswer;
}

QVariant HistoryModel::cell(int row, int column, int role) const
{
    const JobRecord& job = m_jobs.at(static_cast<std::size_t>(row)).job;
    if (column == Whereto) {
        const BadgeLook badge = m_badgeOf(job.header);
        if (role == kBadgeRole)
            return QVariant::fromValue(badge);
        if (role == Qt::ToolTipRole)
            return plainToolTip(toQString(job.header.pixelId));
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? badge.name : QVariant();
    }
    if (column == Mode || column == State) {
        const StateLook look = column == Mode ? modeLookOf(job.header) : stateLookOf(job);
        if (role == Qt::DecorationRole)
            return icon(look.icon, look.mark);
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? look.word : QVariant();
    }
    if (role == Qt::ToolTipRole && column == File)
        return plainToolTip(toQString(pathsOf(job.header.source).front()));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (column == When)
        return momentText(job.header.createdMs);
    if (column == File)
        return fileNameOf(job.header);
    return numberText(countIn(job, column));
}

QVariant HistoryModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case When:
        return tr("When");
    case File:
        return tr("File");
    case Whereto:
        return tr("Destination");
    case Mode:
        return tr("Mode");
    case Sent:
        return tr("Sent");
    case Accepted:
        return tr("Accepted");
    case Refused:
        return tr("Refused");
    case NoAnswer:
        return tr("No answer");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace convey::ui
