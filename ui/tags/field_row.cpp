// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tags/field_row.h"

#include "common/form.h"
#include "common/icon_label.h"
#include "common/metrics.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace convey::ui {

namespace {

constexpr int kTellAfterMs = 700; // look.md, form field

} // namespace

FieldRow::FieldRow(QWidget* parent)
    : QWidget(parent)
    , m_line(new QHBoxLayout)
    , m_quiet(new IconLabel(this))
    , m_loud(new IconLabel(this, QPalette::WindowText))
{
    m_line->setSpacing(em(this, kGapS));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(em(this, kGapXS));
    column->addLayout(m_line);
    column->addWidget(m_quiet);
    column->addWidget(m_loud);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kTellAfterMs);
    connect(&m_rest, &QTimer::timeout, this, &FieldRow::tell);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* from, const QWidget* to) {
        // Another window is no way out: the value may be copied there.
        const bool isOut = from && to && isAncestorOf(from) && !isAncestorOf(to) && to->window() == window();
        if (m_isTouched || !isOut)
            return;
        m_isTouched = true;
        Q_EMIT left();
    });
}

void FieldRow::add(QWidget* input, int stretch)
{
    m_line->addWidget(input, stretch);
    if (!m_input)
        m_input = input;
    const auto* box = qobject_cast<const QComboBox*>(input);
    if (const auto* line = box ? box->lineEdit() : qobject_cast<const QLineEdit*>(input))
        connect(line, &QLineEdit::textEdited, this, [this] { m_isTouched = true; });
}

void FieldRow::setHint(const QString& hint)
{
    if (hint == m_hint)
        return;
    m_hint = hint;
    show();
}

void FieldRow::setFault(const QString& fault, bool isBlocked)
{
    if (fault == m_fault && isBlocked == m_isBlocked)
        return;
    m_fault = fault;
    m_isBlocked = isBlocked;
    show();
    m_rest.start();
}

void FieldRow::show()
{
    m_quiet->show(m_fault.isEmpty() ? m_hint : QString());
    m_loud->show(m_fault, m_isBlocked ? QStringLiteral("blocked") : QStringLiteral("warned"),
        m_isBlocked ? Token::BlockedMark : Token::WarnedMark);
    keepWhole();
}

/// A form layout gives a row the height that its words have without the column of the labels: at the width
/// that it really has they may take more lines.
void FieldRow::keepWhole()
{
    for (IconLabel* words : {m_quiet, m_loud}) {
        const int needed = words->layout()->totalHeightForWidth(width());
        if (needed > 0 && needed != words->minimumHeight())
            words->setMinimumHeight(needed);
    }
}

void FieldRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    keepWhole();
}

void FieldRow::tell()
{
    if (!m_input)
        return;
    describeInput(m_input, m_fault.isEmpty() ? m_hint : m_fault);
    if (!m_fault.isEmpty()) {
        QAccessibleEvent alert(m_input, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace convey::ui
