// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "start/recent_model.h"

#include "common/icon.h"
#include "common/plain_tool_tip.h"
#include "common/tokens.h"

#include "jobs/runner.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>

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

void RecentModel::setPaths(const QStringList& paths)
{
    beginResetModel();
    m_files.clear();
    for (const QString& path : paths)
        m_files.push_back({.path = path});
    endResetModel();
    const std::uint64_t lookUp = ++m_lookUp;
    runJob(
        this,
        [paths] {
            std::vector<RecentFile> files;
            for (const QString& path : paths)
                files.push_back(lookAtRecent(path));
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
        return column == Saved && !reason.isEmpty() ? reason : text(about, column);
    case Qt::ToolTipRole:
        return plainToolTip(about.path);
    case Qt::AccessibleTextRole:
        if (column != Name)
            return {};
        return reason.isEmpty()
            ? text(about, Name)
            : tr("%1, %2", "a file and why it can't be opened").arg(text(about, Name), reason);
    case Qt::DecorationRole:
        if (column == Name)
            return icon(QStringLiteral("file"), reason.isEmpty() ? Token::Text : Token::Muted);
        if (column == Saved && !reason.isEmpty())
            return icon(QStringLiteral("info"), Token::Muted);
        return {};
    case Qt::ForegroundRole:
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
    case Saved:
        return tr("Last saved");
    default:
        return {};
    }
}

} // namespace convey::ui
