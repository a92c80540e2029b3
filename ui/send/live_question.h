// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The one question before conversions are sent for real. Cancel is the default and what Esc means; Enter
/// never sends: the sending button takes a click or Space. Open it with open(). GUI thread only.
#pragma once

#include "common/destination_badge.h"

#include <QDialog>
#include <QString>

#include <cstdint>
#include <string>

class QPushButton;

namespace convey::ui {

class TwoLineButton;

/// What the question is about.
struct LiveQuestionFacts
{
    BadgeLook destination{};
    QString pixel{};
    std::uint64_t events = 0;
    std::uint64_t warned = 0;
    QString worth{}; ///< empty: nothing has an amount
    QString stayHere{}; ///< what is not sent; empty = all is
    QString earlier{}; ///< sends of the same file, one a line; empty = none is known
    bool tested = false; ///< all of them have passed a test
    QString way{}; ///< which of them go, and in which order; empty = all at once
    std::string lostHistory{}; ///< where a damaged history was set aside; empty = it is whole
    QString consent{}; ///< who declared it, and when
};

class LiveQuestion final : public QDialog
{
    Q_OBJECT

public:
    LiveQuestion(const LiveQuestionFacts& facts, QWidget* parent);

Q_SIGNALS:
    void sendConfirmed();
    void testWanted();
    /// The person wants to see the conversions with warnings.
    void warningsWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildFacts(const LiveQuestionFacts& facts);
    QWidget* buildButtons(const LiveQuestionFacts& facts);

    TwoLineButton* m_send = nullptr;
};

} // namespace convey::ui
