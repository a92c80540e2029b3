// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/source_watch.h"

#include "base/text.h"
#include "jobs/runner.h"

#include <utility>

namespace convey::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kSettles = 250ms;
// The system has so many watches for all programs together; of more files the last are looked at on return.
constexpr qsizetype kMostWatched = 64;

} // namespace

SourceWatch::SourceWatch(QObject* parent)
    : QObject(parent)
{
    m_settle.setInterval(kSettles);
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &SourceWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
}

void SourceWatch::watch(std::shared_ptr<const Table> table)
{
    if (const QStringList old = m_watcher.files(); !old.isEmpty())
        m_watcher.removePaths(old);
    m_settle.stop();
    m_table = std::move(table);
    take(std::nullopt);
    if (!m_table)
        return;
    QStringList paths;
    for (const Source& source : m_table->sources()) {
        if (source.kind == SourceKind::File && paths.size() < kMostWatched)
            paths.append(toQString(source.path));
    }
    if (!paths.isEmpty())
        m_watcher.addPaths(paths);
    look(); // between opening and watching it may have changed
}

void SourceWatch::look()
{
    if (!m_table)
        return;
    runJob(
        this, [table = m_table] { return std::pair(table, table->stillTheSame()); },
        [this](const std::pair<std::shared_ptr<const Table>, Result<>>& looked) {
            const auto& [table, same] = looked;
            if (table == m_table)
                take(same ? std::nullopt : std::optional(same.error()));
        });
}

void SourceWatch::take(const std::optional<Error>& problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace convey::ui
