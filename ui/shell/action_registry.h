// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Every action of the window, each once: in a menu, under a name that stays, with its key and a sentence for
/// the status bar. Some are the window's own; others press what the page in front offers (see
/// Page::offer()) and are enabled only where a page has it. GUI thread only.
#pragma once

#include "common/page.h"

#include <QKeySequence>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <vector>

class QAction;
class QMenu;

namespace convey::ui {

struct ActionWords
{
    const char* name; ///< the object name; stays whatever the language
    QString text; ///< with its mnemonic
    QString tip; ///< a sentence
    QKeySequence keys{};
};

/// What the platform has for `key`, or `own` where it has nothing: a bare platform knows no Preferences.
[[nodiscard]] QKeySequence keysOr(QKeySequence::StandardKey key, const QKeySequence& own);

class ActionRegistry final : public QObject
{
    Q_OBJECT

public:
    explicit ActionRegistry(QObject* parent);

    /// One of the window's own.
    QAction* add(QMenu* menu, const ActionWords& words, std::function<void()> act);
    /// One that the page in front, or another page of the upload, offers. The page has the key; the menu
    /// shows it.
    QAction* forward(QMenu* menu, const ActionWords& words, PageCommand which);

    /// From now on what is forwarded goes to `front` (may be null), or to the first of `others` that has it.
    void follow(Page* front, const std::vector<Page*>& others);

    /// In the order in which they were added. None is null.
    [[nodiscard]] const std::vector<QAction*>& all() const { return m_all; }

Q_SIGNALS:
    /// What is about to be pressed is on a page that is not in front.
    void pageWanted(convey::ui::Page* page);

private:
    struct Forwarded
    {
        QAction* action;
        PageCommand which;
        QString text; ///< its own, when the page has nothing to add
        QPointer<QAction> target{};
        QPointer<Page> page{};
    };

    QAction* make(QMenu* menu, const ActionWords& words);
    static void mirror(const Forwarded& forwarded);
    void press(std::size_t place);

    std::vector<QAction*> m_all{};
    std::vector<Forwarded> m_forwarded{};
    QPointer<Page> m_front{};
};

} // namespace convey::ui
