// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "start/recent_model.h"

#include "common/icon.h"
#include "common/outcome_look.h"
#include "common/plain_tool_tip.h"
#include "common/tokens.h"

#include "base/clock.h"
#include "base/text.h"
#include "jobs/job_counts.h"
#include "jobs/job_look.h"
#include "jobs/runner.h"
#include "jobs/source_facts.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace convey::ui {

RecentFile lookAtRecent(const QString& path)
{
    const QFileInfo info(path);
    RecentFile file{.path = path};
    if (!info.isFile())
        file.state = info.dir().exists() ? RecentState::NotFound : RecentState::FolderNotFound;
    else if (!info.isReadable())
        file.state = RecentState::NotReadable;
    else
        file.state = RecentState::There;
    if (file.state == RecentState::There) {
        file.size = info.size();
        file.saved = info.lastModified();
    }
    return file;
}

namespace {

/// What was sent is the file as it is now: a daily export is written over the one of the day before. Of
/// several files as one table the first that is looked at decides by its time alone.
bool isStill(const SourceFacts& sent, const RecentFile& now)
{
    const qint64 savedMs = now.saved.toMSecsSinceEpoch();
    constexpr std::int64_t kNsPerMs = 1'000'000;
    if (pathsOf(sent).size() > 1)
        return savedMs <= sent.modifiedNs / kNsPerMs;
    if (sent.sizeBytes != now.size)
        return false;
    if (savedMs == sent.modifiedNs / kNsPerMs)
        return true;
    // A copy, or a backup that was put back, has another time.
    const Result<SourceFacts> facts = sourceFactsOf(toUtf8(now.path));
    return facts && requireSameSource(sent, *facts);
}

/// The newest job of this file that was for real; a test counts while there is none. `jobs` are newest first.
std::optional<JobRecord> sendOf(const RecentFile& file, const std::vector<ListedJob>& jobs)
{
    const std::string path = toUtf8(file.path);
    const JobRecord* found = nullptr;
    for (const ListedJob& listed : jobs) {
        const std::vector<std::string> paths = pathsOf(listed.job.header.source);
        if (std::ranges::find(paths, path) == paths.end() || !isStill(listed.job.header.source, file))
            continue;
        if (listed.job.header.mode == JobMode::Live)
            return listed.job;
        if (!found)
            found = &listed.job;
    }
    return found ? std::optional(*found) : std::nullopt;
}

/// Without a history, and with one that can't be read, nothing is known; other pages tell of that.
std::vector<ListedJob> jobsIn(const std::string& ledgerPath)
{
    if (ledgerPath.empty() || !QFileInfo::exists(toQString(ledgerPath)))
        return {};
    return allJobs(ledgerPath, SystemClock().nowMs()).value_or(JobList()).jobs;
}

} // namespace

void RecentModel::setPaths(const QStringList& paths, int pinned, const std::string& ledgerPath)
{
    beginResetModel();
    m_pinned = pinned;
    m_files.clear();
    for (const QString& path : paths)
        m_files.push_back({.path = path});
    endResetModel();
    const std::uint64_t lookUp = ++m_lookUp;
    runJob(
        this,
        [paths, ledgerPath] {
            const std::vector<ListedJob> jobs = jobsIn(ledgerPath);
            std::vector<RecentFile> files;
            for (const QString& path : paths) {
                files.push_back(lookAtRecent(path));
                if (files.back().state == RecentState::There)
                    files.back().send = sendOf(files.back(), jobs);
            }
            return files;
        },
        [this, lookUp](std::vector<RecentFile> files) {
            if (lookUp != m_lookUp)
                return;
            m_files = std::move(files);
            if (!m_files.empty())
                Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
            Q_EMIT lookedUp();
        });
}

QString RecentModel::whyNot(int row) const
{
    switch (file(row).state) {
    case RecentState::NotFound:
        return tr("File not found");
    case RecentState::FolderNotFound:
        return tr("Folder not found");
    case RecentState::NotReadable:
        return tr("May not be read");
    case RecentState::Unknown:
    case RecentState::There:
        break;
    }
    return {};
}

StateLook RecentModel::stateLook(int row) const
{
    const RecentFile& about = file(row);
    if (const QString reason = whyNot(row); !reason.isEmpty())
        return {.icon = QStringLiteral("info"), .word = reason, .text = Token::Muted, .mark = Token::Muted};
    if (about.state == RecentState::Unknown)
        return {};
    if (!about.send)
        return {.icon = QStringLiteral("planned"),
            .word = tr("Not sent yet"),
            .text = Token::Muted,
            .mark = Token::Muted};
    const JobCounts counts = countsOf(*about.send);
    const bool isGivenUp = about.send->state == JobState::Cancelled;
    StateLook look = lookOf(SendOutcome::Accepted);
    if (about.send->progress.inFlight > 0) {
        look = lookOf(SendOutcome::OnItsWay);
    } else if (about.send->header.mode == JobMode::ValidateOnly) {
        look = lookOf(Verdict::Ready);
        look.word = tr("Tested only");
    } else if (counts.open() > 0 && !isGivenUp) {
        look = lookOf(SendOutcome::NoAnswer);
        if (counts.toGo > 0)
            look.word = tr("Stopped: %Ln to go", nullptr, static_cast<int>(counts.toGo));
    } else if (counts.accepted == 0) {
        look = lookOf(counts.refused > 0 ? SendOutcome::Refused : SendOutcome::NotSent);
    } else {
        look.word = tr("%Ln accepted", nullptr, static_cast<int>(counts.accepted));
    }
    return look;
}

std::uint64_t RecentModel::rows() const
{
    return m_files.size();
}

std::size_t RecentModel::columns() const
{
    return ColumnCount;
}

bool RecentModel::isNumber(int column) const
{
    return column == Size;
}

QString RecentModel::text(const RecentFile& file, int column) const
{
    const bool isThere = file.state == RecentState::There;
    switch (column) {
    case Name:
        return QFileInfo(file.path).fileName();
    case Folder:
        return QDir::toNativeSeparators(QFileInfo(file.path).path());
    case Size:
        return isThere ? QLocale().formattedDataSize(file.size, 1, QLocale::DataSizeSIFormat) : QString();
    case Saved:
        return isThere ? QLocale().toString(file.saved, QLocale::ShortFormat) : QString();
    default:
        return {};
    }
}

QVariant RecentModel::cell(int row, int column, int role) const
{
    const RecentFile& about = file(row);
    const QString reason = whyNot(row);
    switch (role) {
    case Qt::DisplayRole:
        return column == State ? stateLook(row).word : text(about, column);
    case Qt::ToolTipRole:
        return plainToolTip(about.path);
    case Qt::AccessibleTextRole:
        if (column != Name)
            return {};
        if (!reason.isEmpty())
            return tr("%1, %2", "a file and why it can't be opened").arg(text(about, Name), reason);
        return isPinned(row) ? tr("%1, pinned").arg(text(about, Name)) : text(about, Name);
    case Qt::DecorationRole:
        if (column == Name)
            return icon(isPinned(row) ? QStringLiteral("pin") : QStringLiteral("file"),
                reason.isEmpty() ? Token::Text : Token::Muted);
        if (column == State)
            return icon(stateLook(row).icon, stateLook(row).mark);
        return {};
    case Qt::ForegroundRole:
        if (column == State)
            return token(stateLook(row).text, QGuiApplication::palette());
        if (!reason.isEmpty() || column == Folder)
            return token(Token::Muted, QGuiApplication::palette());
        return {};
    default:
        return {};
    }
}

QVariant RecentModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        return tr("File");
    case Folder:
        return tr("Folder");
    case Size:
        return tr("Size");
    case State:
        return tr("State");
    case Saved:
        return tr("Last saved");
    default:
        return {};
    }
}

} // namespace convey::ui
