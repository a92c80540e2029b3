// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/banner.h"

#include "common/icon_label.h"
#include "common/leading_text.h"
#include "common/metrics.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace convey::ui {

namespace {

constexpr double kSignSize = 1.25; // em

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("banner"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* icon = new IconView(QStringLiteral("warned"), Token::WarnedMark, kSignSize, this);
    icon->setAccessibleName(tr("Problem"));
    auto* layout = new QHBoxLayout(this);
    layout->setSpacing(em(this, kGapS));
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
    alignLeading(m_text);
}

void Banner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        alignLeading(m_text);
}

void Banner::show(const QString& text)
{
    m_text->setText(text);
    m_text->setAccessibleName(text);
    setVisible(true);
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::clear()
{
    m_text->clear();
    hide();
}

QString Banner::text() const
{
    return m_text->text();
}

} // namespace convey::ui
