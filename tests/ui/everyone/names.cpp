// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "everyone/names.h"

#include "everyone/shown_widgets.h"

#include <QAccessible>
#include <QTextDocument>

#include <algorithm>

namespace convey::ui::test {

namespace {

QString spokenName(QWidget* widget)
{
    // The name of a combo box would else be what is chosen in it, that of a field nothing at all.
    if (isInput(widget) || qobject_cast<QAbstractItemView*>(widget))
        return widget->accessibleName();
    const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

bool hasBuddy(const QWidget* root, const QWidget* input)
{
    for (const QLabel* label : root->window()->findChildren<QLabel*>()) {
        if (label->buddy() == input && !label->text().isEmpty())
            return true;
    }
    return false;
}

/// Qt tells of a label only where it stands beside the input.
bool hasSpokenLabel(const QWidget* input)
{
    const QList<QLabel*> beside =
        input->parentWidget()->findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly);
    return std::ranges::any_of(beside, [&](const QLabel* label) { return label->buddy() == input; });
}

QString placeholderOf(const QWidget* input)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(input))
        return line->placeholderText();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(input))
        return text->placeholderText();
    // What is chosen tells what it is about, where the name stands in the tool tip too.
    if (const auto* combo = qobject_cast<const QComboBox*>(input))
        return combo->count() > 0 ? combo->currentText() : combo->accessibleName();
    return {};
}

bool isMarkup(const QString& text, const QString& mark)
{
    return text.contains(mark) && Qt::mightBeRichText(text);
}

} // namespace

QStringList namelessControls(const QWidget* root)
{
    QStringList faults;
    for (QWidget* widget : shownWidgets(root)) {
        if (widget->focusPolicy() == Qt::NoFocus || qobject_cast<QMenuBar*>(widget))
            continue;
        if (qobject_cast<QAbstractScrollArea*>(widget) && !qobject_cast<QAbstractItemView*>(widget)
            && !isInput(widget) && widget->focusPolicy() == Qt::WheelFocus)
            continue; // a page that scrolls; its parts speak
        if (spokenName(widget).trimmed().isEmpty())
            faults.append(called(widget) + QStringLiteral(" has no name"));
        // On Linux a screen reader takes what is chosen for the name.
        else if (qobject_cast<QComboBox*>(widget) && !hasSpokenLabel(widget)
            && widget->accessibleDescription().isEmpty())
            faults.append(called(widget) + QStringLiteral(" does not tell what is chosen in it"));
    }
    return faults;
}

QStringList unexplainedInputs(const QWidget* root)
{
    QStringList faults;
    for (const QWidget* widget : shownWidgets(root)) {
        if (!isInput(widget) || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const QWidget* explained = widget;
        while (explained->whatsThis().isEmpty() && explained->parentWidget() && !explained->isWindow())
            explained = explained->parentWidget();
        if (explained->whatsThis().isEmpty())
            faults.append(called(widget) + QStringLiteral(" has no What's This"));
        if (!hasBuddy(root, widget) && placeholderOf(widget).isEmpty()) {
            const auto* text = qobject_cast<const QPlainTextEdit*>(widget);
            if (!text || !text->isReadOnly())
                faults.append(called(widget) + QStringLiteral(" has no label"));
        }
    }
    return faults;
}

QStringList richTextOf(const QWidget* root, const QString& mark)
{
    QStringList faults;
    for (QWidget* widget : root->findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const bool isRead = label
            && (label->textFormat() == Qt::RichText
                || (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text())));
        if (isRead && label->text().contains(mark))
            faults.append(called(widget) + QStringLiteral(" shows rich text"));
        if (isMarkup(widget->toolTip(), mark) || isMarkup(widget->whatsThis(), mark))
            faults.append(called(widget) + QStringLiteral(" has a tip of rich text"));
        const auto* view = qobject_cast<const QAbstractItemView*>(widget);
        if (!view || !view->model() || !view->isVisible())
            continue;
        const QAbstractItemModel& model = *view->model();
        const int rows = std::min(model.rowCount(), 40);
        const int columns = std::min(model.columnCount(), 40);
        for (int column = 0; column < columns; ++column) {
            if (isMarkup(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString(), mark)
                || isMarkup(model.headerData(column, Qt::Horizontal, Qt::WhatsThisRole).toString(), mark))
                faults.append(called(widget) + QStringLiteral(" has a head with a tip of rich text"));
            for (int row = 0; row < rows; ++row) {
                const QModelIndex cell = model.index(row, column);
                if (isMarkup(cell.data(Qt::ToolTipRole).toString(), mark)
                    || isMarkup(cell.data(Qt::WhatsThisRole).toString(), mark))
                    faults.append(called(widget) + QStringLiteral(" has a cell with a tip of rich text"));
            }
        }
    }
    faults.removeDuplicates();
    return faults;
}

} // namespace convey::ui::test
