// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tags/page_field.h"

#include "common/code_view.h"
#include "common/metrics.h"

#include "base/text.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace convey::ui {

namespace {

constexpr int kLongestCode = 500; // characters

} // namespace

PageField::PageField(std::string_view parameter, const QString& name, QWidget* parent)
    : FieldRow(parent)
    , m_parameter(parameter)
    , m_code(new QLineEdit(this))
    , m_switch(new QToolButton(this))
{
    const QString place = toQString(parameter).remove(QStringLiteral("data[")).remove(u']');
    m_code->setObjectName(QStringLiteral("code_") + place);
    m_code->setAccessibleName(tr("Code of the page for the %1").arg(name));
    m_code->setWhatsThis(
        tr("What the page's template language writes here, such as order.id, or a plain name "
           "that each form writes as a variable of its own. Empty: what each form proposes."));
    m_code->setFont(codeFont(font()));
    m_code->setLayoutDirection(Qt::LeftToRight);
    m_code->setMaxLength(kLongestCode);
    m_code->setMinimumHeight(em(this, kControlHeight));
    m_switch->setObjectName(QStringLiteral("page_") + place);
    m_switch->setText(QStringLiteral("{ }"));
    m_switch->setCheckable(true);
    m_switch->setFocusPolicy(Qt::StrongFocus);
    m_switch->setToolTip(tr("The page fills it in"));
    m_switch->setAccessibleName(tr("The page fills in the %1").arg(name));
    m_switch->setWhatsThis(
        tr("Pressed, the page fills the value in when it is made, so that each visitor has "
           "their own; else it is always what you type here."));
    m_switch->setMinimumHeight(em(this, kControlHeight));
    connect(m_switch, &QToolButton::toggled, this, [this] {
        showSide();
        Q_EMIT changed();
    });
    connect(m_code, &QLineEdit::textChanged, this, &PageField::changed);
}

void PageField::addTyped(QWidget* input, int stretch)
{
    const bool isFirst = m_typed.isEmpty();
    m_typed.append(input);
    add(input, stretch);
    if (isFirst) {
        add(m_code, std::max(stretch, 1));
        add(m_switch);
    }
    showSide();
}

void PageField::addBehind(QWidget* other, int stretch)
{
    add(other, stretch);
}

bool PageField::isFromPage() const
{
    return m_switch->isChecked();
}

std::optional<PageValue> PageField::pageValue() const
{
    if (!isFromPage())
        return std::nullopt;
    return PageValue{.parameter = m_parameter, .code = toUtf8(m_code->text().trimmed())};
}

void PageField::setPageValue(const std::optional<PageValue>& value)
{
    const QSignalBlocker quiet(m_switch);
    const QSignalBlocker quietCode(m_code);
    m_switch->setChecked(value.has_value());
    m_code->setText(value ? toQString(value->code) : QString());
    showSide();
}

void PageField::setProposed(const QString& code)
{
    m_code->setPlaceholderText(code.isEmpty() ? tr("Code of the page") : code);
}

void PageField::showSide()
{
    for (QWidget* input : m_typed)
        input->setVisible(!isFromPage());
    m_code->setVisible(isFromPage());
    m_switch->setText(isFromPage() ? QStringLiteral("{…}") : QStringLiteral("{ }"));
}

} // namespace convey::ui
