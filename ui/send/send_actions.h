// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The two ways to send, side by side and never one switch: the test, and for real. Beside them, after a
/// passed test, that nothing is recorded yet. GUI thread only.
#pragma once

#include <QString>
#include <QWidget>

#include <cstdint>

class QLabel;

namespace convey::ui {

class IconLabel;
class TwoLineButton;

class SendActions final : public QWidget
{
    Q_OBJECT

public:
    struct State
    {
        std::uint64_t events = 0; ///< that would be sent
        std::uint64_t warned = 0; ///< of them
        bool practice = false;
        bool passed = false; ///< all of them have passed a test
        bool recorded = false; ///< others of the same file were sent for real since
        QString whyNot{}; ///< why nothing can be sent; empty = it can
        QString whyNotForReal{}; ///< beyond that, why not for real
        QStringList
            worth{}; ///< of what goes for real, by currency; empty: without amounts, or only a part goes
        QString pixel{}; ///< that it goes to
    };

    explicit SendActions(QWidget* parent);

    void setState(const State& state);

    [[nodiscard]] TwoLineButton* testButton() const { return m_test; }
    [[nodiscard]] TwoLineButton* liveButton() const { return m_live; }

Q_SIGNALS:
    void testWanted();
    void liveWanted();

private:
    [[nodiscard]] static QString liveNote(const State& state);

    IconLabel* m_passed;
    TwoLineButton* m_live;
    TwoLineButton* m_test;
};

} // namespace convey::ui
