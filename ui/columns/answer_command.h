// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// One choice on the Columns page, to be undone and done again. It holds all answers as they were before and
/// after, so that undoing never depends on what else has changed. GUI thread only.
#pragma once

#include "common/upload_session.h"

#include <QUndoCommand>

namespace convey::ui {

class AnswerCommand final : public QUndoCommand
{
public:
    /// `words` say what was chosen: "E-mail: Billing Email". `session` outlives the command.
    AnswerCommand(UploadSession& session, Answers after, const QString& words)
        : QUndoCommand(words)
        , m_session(session)
        , m_before(session.answers())
        , m_after(std::move(after))
    { }

    void undo() override { m_session.setAnswers(m_before); }
    void redo() override { m_session.setAnswers(m_after); }

private:
    UploadSession& m_session;
    Answers m_before;
    Answers m_after;
};

} // namespace convey::ui
