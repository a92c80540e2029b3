// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/choice_box.h"

#include "columns/columns_model.h"
#include "common/icon.h"

#include <QAbstractItemView>

namespace convey::ui {

ChoiceBox::ChoiceBox(QWidget* parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void ChoiceBox::addChoice(const Choice& choice)
{
    const bool isConstant = choice.kind == Choice::Kind::Constant || choice.kind == Choice::Kind::AskConstant;
    if (!isConstant) {
        addItem(choice.label);
        return;
    }
    addItem(icon(QStringLiteral("pin")), choice.label);
}

void ChoiceBox::unfoldSoon()
{
    QMetaObject::invokeMethod(
        this, [this] { showPopup(); }, Qt::QueuedConnection);
}

void ChoiceBox::hidePopup()
{
    const bool wasOpen = view()->isVisible();
    QComboBox::hidePopup();
    // A choice is told after the list has gone: whoever hears listLeft() must have heard of it before.
    if (wasOpen)
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT listLeft(); }, Qt::QueuedConnection);
}

} // namespace convey::ui
