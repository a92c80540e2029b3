// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "everyone/layout_faults.h"

#include "everyone/shown_widgets.h"

#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextDocumentFragment>

namespace convey::ui::test {

namespace {

QString cutLabel(const QLabel& label)
{
    if (label.text().isEmpty() || !label.toolTip().isEmpty())
        return {};
    // Without the room that is only air.
    const QRect place = label.contentsRect();
    if (label.wordWrap()) {
        const int needed = label.heightForWidth(label.width());
        return needed > label.height() + 1
            ? QStringLiteral(" needs %1 of %2 in height").arg(needed).arg(label.height())
            : QString();
    }
    const bool isRich = label.textFormat() == Qt::RichText
        || (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
    const QString words = isRich ? QTextDocumentFragment::fromHtml(label.text()).toPlainText() : label.text();
    const int wide = label.fontMetrics().size(label.buddy() ? Qt::TextShowMnemonic : 0, words).width();
    if (wide > place.width() + 1)
        return QStringLiteral(" needs %1 of %2 in width").arg(wide).arg(place.width());
    return {};
}

QString cutButton(const QAbstractButton& button)
{
    if (button.text().isEmpty())
        return {};
    const QSize hint = button.minimumSizeHint().expandedTo(button.sizeHint());
    if (qobject_cast<const QAbstractButton*>(&button) && button.width() + 1 < hint.width()
        && button.toolTip().isEmpty())
        return QStringLiteral(" needs %1 of %2 in width").arg(hint.width()).arg(button.width());
    const int high = button.fontMetrics().height();
    return button.height() < high ? QStringLiteral(" is too low") : QString();
}

QString cutCombo(const QComboBox& combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.editable = combo.isEditable();
    option.currentText = combo.currentText();
    const int room = combo.style()
                         ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo)
                         .width();
    const int wide = combo.fontMetrics().horizontalAdvance(combo.currentText())
        + (combo.itemIcon(combo.currentIndex()).isNull() ? 0 : combo.iconSize().width() + 4);
    return wide > room + 1 && combo.toolTip().isEmpty()
        ? QStringLiteral(" needs %1 of %2 in width").arg(wide).arg(room)
        : QString();
}

QString cutTabs(const QTabBar& tabs)
{
    int wide = 0;
    for (int i = 0; i < tabs.count(); ++i)
        wide += tabs.tabRect(i).width();
    return wide > tabs.width() + 1 ? QStringLiteral(" has more tabs than room") : QString();
}

/// What a person would miss: words, and what can be used.
bool counts(const QWidget* widget)
{
    const auto* label = qobject_cast<const QLabel*>(widget);
    return (label && !label->text().isEmpty()) || qobject_cast<const QAbstractButton*>(widget)
        || isInput(widget);
}

} // namespace

QStringList cutWords(const QWidget* root)
{
    QStringList faults;
    for (const QWidget* widget : shownWidgets(root)) {
        QString fault;
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            fault = cutLabel(*label);
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            fault = cutButton(*button);
        else if (const auto* combo = qobject_cast<const QComboBox*>(widget))
            fault = cutCombo(*combo);
        else if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            fault = cutTabs(*tabs);
        if (fault.isEmpty() && counts(widget) && !isInScrollArea(widget)) {
            const QRect whole = placeOf(widget);
            const QRect seen = seenPlaceOf(widget);
            if (seen.width() + 1 < whole.width() || seen.height() + 1 < whole.height())
                fault = QStringLiteral(" is cut off: %1x%2 of %3x%4")
                            .arg(seen.width())
                            .arg(seen.height())
                            .arg(whole.width())
                            .arg(whole.height());
        }
        if (!fault.isEmpty())
            faults.append(called(widget) + fault);
    }
    return faults;
}

QStringList overlaps(const QWidget* root)
{
    QStringList faults;
    QList<std::pair<const QWidget*, QRect>> seen;
    for (const QWidget* widget : shownWidgets(root)) {
        const QRect place = seenPlaceOf(widget);
        if (!counts(widget) || place.isEmpty())
            continue;
        for (const auto& [other, otherPlace] : seen) {
            const QRect shared = place & otherPlace;
            if (shared.width() > 1 && shared.height() > 1 && !other->isAncestorOf(widget)
                && !widget->isAncestorOf(other))
                faults.append(called(widget) + QStringLiteral(" lies over ") + called(other));
        }
        seen.append({widget, place});
    }
    return faults;
}

QStringList sidewaysScrolls(const QWidget* root)
{
    QStringList faults;
    for (const QWidget* widget : shownWidgets(root)) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(widget);
        if (!area || isInput(widget) || area->horizontalScrollBar()->maximum() == 0)
            continue;
        if (widget->objectName() != QLatin1String("rows")
            && widget->objectName() != QLatin1String("previewRows"))
            faults.append(called(widget)
                + QStringLiteral(" scrolls %1 sideways").arg(area->horizontalScrollBar()->maximum()));
    }
    return faults;
}

} // namespace convey::ui::test
