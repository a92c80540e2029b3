// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/state_look.h"

#include <QCoreApplication>

namespace convey::ui {

namespace {

class StateWords
{
    Q_DECLARE_TR_FUNCTIONS(convey::ui::StateLook)
};

StateLook grey(const QString& icon, const QString& word)
{
    return {icon, word, Token::LeftOut, Token::LeftOutMark, Token::LeftOutTint};
}

} // namespace

StateLook lookOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ready:
        return {QStringLiteral("ready"), StateWords::tr("Ready"), Token::Ready, Token::ReadyMark,
            Token::ReadyTint};
    case Verdict::Warned:
        return lookOf(Severity::Warning);
    case Verdict::Blocked:
        return lookOf(Severity::Blocked);
    case Verdict::Outside:
        return grey(QStringLiteral("outside"), StateWords::tr("Outside the 7 days"));
    case Verdict::LeftOut:
        return grey(QStringLiteral("left-out"), StateWords::tr("Left out"));
    case Verdict::Merged:
        break;
    }
    return grey(QStringLiteral("merged"), StateWords::tr("Joined"));
}

StateLook lookOf(Severity severity)
{
    switch (severity) {
    case Severity::Blocked:
        return {QStringLiteral("blocked"), StateWords::tr("Blocked"), Token::Blocked, Token::BlockedMark,
            Token::BlockedTint};
    case Severity::Warning:
        return {QStringLiteral("warned"), StateWords::tr("Needs a look"), Token::Warned, Token::WarnedMark,
            Token::WarnedTint};
    case Severity::Note:
        break;
    }
    return grey(QStringLiteral("info"), StateWords::tr("Good to know"));
}

} // namespace convey::ui
