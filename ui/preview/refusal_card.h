// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What OpenAI said of one conversion: which field its answer names, as Convey reads it, and its own words
/// beside that, unchanged. GUI thread only.
#pragma once

#include "common/panel.h"

#include "jobs/send_job.h"

namespace convey::ui {

class RefusalCard final : public Panel
{
    Q_OBJECT

public:
    /// `isMended`: the conversion would be sent as something else by now.
    RefusalCard(const RefusedRow& refusal, bool isMended, QWidget* parent);

    /// The field that the answer names comes from this column: a way to its cell. Emits cellWanted().
    void offerCell(const QString& column);

Q_SIGNALS:
    void cellWanted();
};

} // namespace convey::ui
