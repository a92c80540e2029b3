// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/exit_code.h"

namespace convey::cli {

ExitCode exitCodeFor(ErrorCode code)
{
    // The families stand together in ErrorCode, in this order.
    if (code == ErrorCode::Cancelled)
        return ExitCode::Interrupted;
    if (code == ErrorCode::JobFileChanged || code == ErrorCode::JobInputGone
        || code == ErrorCode::JobPlanMismatch)
        return ExitCode::BadFile;
    if (code <= ErrorCode::LookupTooLarge)
        return ExitCode::BadFile;
    if (code <= ErrorCode::DiskFull)
        return ExitCode::Storage;
    if (code == ErrorCode::RefusedAlike)
        return ExitCode::SomeRowsBad;
    if (code <= ErrorCode::TagInvalid)
        return ExitCode::Usage;
    if (code <= ErrorCode::PixelRefused)
        return ExitCode::KeyOrPixel;
    if (code <= ErrorCode::TransportFailed)
        return ExitCode::Network;
    if (code <= ErrorCode::SettingsUnusable)
        return ExitCode::Storage;
    return ExitCode::Usage;
}

ExitCode exitCodeFor(const Summary& summary)
{
    const bool someBad = summary.count(Verdict::Blocked) > 0 || summary.count(Verdict::Outside) > 0;
    return someBad ? ExitCode::SomeRowsBad : ExitCode::Fine;
}

ExitCode exitCodeFor(const SendReport& report)
{
    if (report.failure)
        return exitCodeFor(report.failure->code);
    switch (report.end.stop) {
    case StopKind::Cancelled:
        return ExitCode::Interrupted;
    case StopKind::Key:
    case StopKind::Pixel:
        return ExitCode::KeyOrPixel;
    case StopKind::Endpoint:
    case StopKind::Network:
        return ExitCode::Network;
    case StopKind::None:
    case StopKind::Recipe:
    case StopKind::Refusal:
    case StopKind::Count_:
        break;
    }
    if (report.unknown > 0)
        return ExitCode::Network;
    const bool someBad = report.refused > 0 || report.blocked > 0 || report.outside > 0 || report.notSent > 0;
    return someBad ? ExitCode::SomeRowsBad : ExitCode::Fine;
}

} // namespace convey::cli
