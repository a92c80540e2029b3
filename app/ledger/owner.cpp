// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/owner.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

#include <cstdlib>
#include <filesystem>
#include <system_error>

namespace convey {

namespace {

// The start of a running process in clock ticks since boot, or 0 when there is none (a zombie counts as
// none) or the system has no /proc.
// Source: proc(5), /proc/[pid]/stat: field 3 is the state, field 22 the start time; the name in field 2 may
// hold spaces and brackets, so fields are counted from the last bracket.
std::int64_t processStartOf(std::int64_t pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = stat.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype kStartTime = 22 - 3;
    if (fields.size() <= kStartTime || fields.at(0) == "Z" || fields.at(0) == "X")
        return 0;
    return fields.at(kStartTime).toLongLong();
}

std::string machineName()
{
    std::string name = QSysInfo::bootUniqueId().toStdString();
    if (name.empty())
        name = QSysInfo::machineUniqueId().toStdString();
    // Two containers of one computer share the boot and not the process ids.
    std::error_code error;
    const auto pidSpace = std::filesystem::read_symlink("/proc/self/ns/pid", error);
    if (!error)
        name.append("/").append(pidSpace.string());
    return name;
}

} // namespace

JobOwner thisProcessAsOwner()
{
    const std::int64_t pid = QCoreApplication::applicationPid();
    return {.machine = machineName(), .pid = pid, .processStart = processStartOf(pid)};
}

bool wasGivenUpHere(const JobOwner& owner, EpochMs nowMs)
{
    constexpr EpochMs kOwnSilenceMs = 20'000; // a job gives a sign of life every five seconds
    const JobOwner here = thisProcessAsOwner();
    return owner.machine == here.machine && owner.pid == here.pid && owner.processStart == here.processStart
        && nowMs - owner.beatMs > kOwnSilenceMs;
}

bool ownerLives(const JobOwner& owner, EpochMs nowMs)
{
    if (owner.token.empty())
        return false;
    if (owner.processStart != 0 && owner.machine == machineName())
        return processStartOf(owner.pid) == owner.processStart;
    // A beat from the future is as wrong as an old one: a clock was set.
    return std::abs(nowMs - owner.beatMs) < kOwnerSilenceMs;
}

} // namespace convey
