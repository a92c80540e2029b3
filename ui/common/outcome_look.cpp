// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/outcome_look.h"

#include <QCoreApplication>

namespace convey::ui {

namespace {

class OutcomeWords
{
    Q_DECLARE_TR_FUNCTIONS(convey::ui::SendOutcome)
};

} // namespace

StateLook lookOf(SendOutcome outcome)
{
    switch (outcome) {
    case SendOutcome::ToSend:
        return {QStringLiteral("send"), OutcomeWords::tr("To send"), Token::Text, Token::Accent,
            Token::AccentSoft};
    case SendOutcome::OnItsWay:
        return {QStringLiteral("in-flight"), OutcomeWords::tr("On its way"), Token::Accent, Token::Accent,
            Token::AccentSoft};
    case SendOutcome::Accepted:
        return {QStringLiteral("accepted"), OutcomeWords::tr("Accepted"), Token::Accepted,
            Token::AcceptedMark, Token::ReadyTint};
    case SendOutcome::Refused:
        return {QStringLiteral("refused"), OutcomeWords::tr("Refused"), Token::Refused, Token::RefusedMark,
            Token::RefusedTint};
    case SendOutcome::NoAnswer:
        return {QStringLiteral("unknown"), OutcomeWords::tr("No answer"), Token::Unknown, Token::UnknownMark,
            Token::UnknownTint};
    case SendOutcome::NotSent:
        return {QStringLiteral("planned"), OutcomeWords::tr("Not sent"), Token::LeftOut, Token::LeftOutMark,
            Token::LeftOutTint};
    case SendOutcome::Waiting:
        break;
    }
    return {QStringLiteral("planned"), OutcomeWords::tr("Waiting"), Token::LeftOut, Token::LeftOutMark,
        Token::LeftOutTint};
}

} // namespace convey::ui
