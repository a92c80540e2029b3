// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Type a few letters and press Enter: every command that can be given now, the pages, the files opened
/// lately, the saved setups, the destinations. Over the window, by keyboard alone; Esc, or a press anywhere
/// else, closes it, and the focus is where it was. GUI thread only.
#pragma once

#include "shell/palette_model.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace convey::ui {

class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    /// Stands over `window`; deletes itself when it is closed.
    CommandPalette(std::vector<PaletteEntry> entries, QWidget* window);

    [[nodiscard]] const PaletteModel& model() const { return *m_model; }

    /// Hides it at once and deletes it later; the focus goes back.
    void close();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void show(const QString& typed);
    void tell();
    void take();
    void place();

    PaletteModel* m_model;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_nothing;
    QPointer<QWidget> m_before; ///< had the focus
    bool m_isClosing = false;
};

} // namespace convey::ui
