// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// An icon of ours, alone or before a line of words. Both follow the theme: the icon is painted in its token,
/// the words in a role of the palette. GUI thread only.
#pragma once

#include "common/tokens.h"

#include <QString>
#include <QWidget>

class QLabel;

namespace convey::ui {

/// Paints an icon, `ems` wide and high. It says nothing to a screen reader: the words beside it do.
class IconView final : public QWidget
{
    Q_OBJECT

public:
    IconView(const QString& iconName, Token colour, double ems, QWidget* parent);

    void setIcon(const QString& iconName, Token colour);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    Token m_colour;
    double m_ems;
};

/// A note: an icon at the first line of plain words that wrap. Hidden while it has none.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    /// Words in the size of notes; `role` is PlaceholderText for hints, WindowText for what matters.
    explicit IconLabel(QWidget* parent, QPalette::ColorRole role = QPalette::PlaceholderText);

    /// An empty icon name shows the words alone; empty words hide the note.
    void show(const QString& text, const QString& iconName = {}, Token colour = Token::Muted);
    /// What an action came to: shown, and told to a screen reader at once.
    void tellDone(const QString& text);
    void tellWarning(const QString& text);
    void tellProblem(const QString& text);
    void clear() { show({}); }
    [[nodiscard]] QString text() const;
    /// A short note that stays on one line needs no room to wrap.
    void setWraps(bool wraps);

private:
    void tell(const QString& text, const QString& iconName, Token colour);

    IconView* m_icon;
    QLabel* m_text;
};

} // namespace convey::ui
