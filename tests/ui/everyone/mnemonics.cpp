// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "everyone/mnemonics.h"

#include "everyone/shown_widgets.h"

#include <QGroupBox>
#include <QMap>
#include <QTabBar>

namespace convey::ui::test {

namespace {

/// What of a control is underlined: its text, that of a label that leads somewhere, those of its tabs.
QStringList underlinedTexts(const QWidget* widget)
{
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return {button->text()};
    if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
        return {label->text()};
    if (const auto* box = qobject_cast<const QGroupBox*>(widget))
        return {box->title()};
    QStringList texts;
    if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts.append(tabs->tabText(i));
    }
    if (const auto* menus = qobject_cast<const QMenuBar*>(widget)) {
        for (const QAction* menu : menus->actions())
            texts.append(menu->text());
    }
    return texts;
}

} // namespace

QStringList sharedMnemonics(const QWidget* root)
{
    QStringList faults;
    QMap<QString, QString> owners;
    for (const QWidget* widget : shownWidgets(root->window())) {
        for (const QString& text : underlinedTexts(widget)) {
            const QString letter = QKeySequence::mnemonic(text).toString();
            if (letter.isEmpty())
                continue;
            if (owners.contains(letter))
                faults.append(
                    QStringLiteral("%1 is that of “%2” and of “%3”").arg(letter, owners.value(letter), text));
            owners.insert(letter, text);
        }
    }
    return faults;
}

} // namespace convey::ui::test
