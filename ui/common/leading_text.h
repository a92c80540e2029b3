// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Where a label's words begin. GUI thread only.
#pragma once

#include <QEvent>
#include <QLabel>
#include <QStyle>

namespace convey::ui {

/// At the leading edge of the layout, whatever direction the words have: QLabel would go by the words alone,
/// and an untranslated sentence would stand at the wrong edge of a right-to-left page. To be called again
/// when the layout turns (QEvent::LayoutDirectionChange).
inline void alignLeading(QLabel* label)
{
    label->setAlignment(QStyle::visualAlignment(label->layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute
        | Qt::AlignVCenter);
}

/// A label that does so by itself.
class LeadingLabel final : public QLabel
{
public:
    explicit LeadingLabel(QWidget* parent, Qt::Alignment vertical = Qt::AlignVCenter)
        : QLabel(parent)
        , m_vertical(vertical)
    {
        align();
    }
    LeadingLabel(const QString& text, QWidget* parent)
        : LeadingLabel(parent)
    {
        setText(text);
    }

protected:
    void changeEvent(QEvent* event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::LayoutDirectionChange)
            align();
    }

private:
    void align()
    {
        setAlignment(
            QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute | m_vertical);
    }

    Qt::Alignment m_vertical;
};

} // namespace convey::ui
