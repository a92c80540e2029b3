// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The tour: one line above the page, which says what this page is for and what to press next, from opening
/// the sample to a practice send. It points and never acts; it can be left at any step, and stands in
/// nobody's way. GUI thread only.
#pragma once

#include <QFrame>

#include <cstdint>

class QLabel;
class QPushButton;

namespace convey::ui {

enum class TourStep : std::uint8_t
{
    Offer, ///< it has not begun
    File,
    Columns,
    Preview,
    Test,
    Send,
    Done,
    Elsewhere, ///< the person has gone to a page that is none of its steps
};

class TourBar final : public QFrame
{
    Q_OBJECT

public:
    explicit TourBar(QWidget* parent);

    void showStep(TourStep step);
    [[nodiscard]] TourStep step() const { return m_step; }

Q_SIGNALS:
    /// The sample is to be opened: the tour begins.
    void practiseWanted();
    /// The tour is over; a destination is to be made.
    void connectWanted();
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TourStep m_step = TourStep::Offer;
    QLabel* m_title;
    QLabel* m_words;
    QPushButton* m_act; ///< begins the tour, or goes on from its end
    QPushButton* m_leave;
};

} // namespace convey::ui
