// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/action_registry.h"

#include "common/plain_words.h"

#include <QAction>
#include <QMenu>

#include <utility>

namespace convey::ui {

namespace {

bool goesSomewhere(PageCommand which)
{
    switch (which) {
    case PageCommand::NextFinding:
    case PageCommand::PreviousFinding:
    case PageCommand::ReadAgain:
    case PageCommand::SaveSetup:
    case PageCommand::Test:
    case PageCommand::SendForReal:
        return true;
    default:
        return false;
    }
}

} // namespace

QKeySequence keysOr(QKeySequence::StandardKey key, const QKeySequence& own)
{
    const QList<QKeySequence> known = QKeySequence::keyBindings(key);
    return known.isEmpty() ? own : known.constFirst();
}

ActionRegistry::ActionRegistry(QObject* parent)
    : QObject(parent)
{ }

QAction* ActionRegistry::make(QMenu* menu, const ActionWords& words)
{
    QAction* action = menu->addAction(words.text);
    action->setObjectName(QLatin1String(words.name));
    action->setStatusTip(words.tip);
    action->setShortcut(words.keys);
    m_all.push_back(action);
    return action;
}

QAction* ActionRegistry::add(QMenu* menu, const ActionWords& words, std::function<void()> act)
{
    QAction* action = make(menu, words);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    return action;
}

QAction* ActionRegistry::forward(QMenu* menu, const ActionWords& words, PageCommand which)
{
    QAction* action = make(menu, words);
    action->setShortcutContext(Qt::WidgetShortcut); // shown here, pressed on the page
    action->setEnabled(false);
    const std::size_t place = m_forwarded.size();
    m_forwarded.push_back({.action = action, .which = which, .text = words.text});
    connect(action, &QAction::triggered, this, [this, place] { press(place); });
    return action;
}

void ActionRegistry::follow(Page* front, const std::vector<Page*>& others)
{
    m_front = front;
    for (Forwarded& forwarded : m_forwarded) {
        Page* owner = front && front->offered(forwarded.which) ? front : nullptr;
        // What changes a page is done on the page that is seen; what goes somewhere may start anywhere.
        for (Page* other : others) {
            if (!owner && goesSomewhere(forwarded.which) && other->offered(forwarded.which))
                owner = other;
        }
        QAction* target = owner ? owner->offered(forwarded.which) : nullptr;
        if (forwarded.target == target && forwarded.page == owner) {
            mirror(forwarded);
            continue;
        }
        if (forwarded.target)
            disconnect(forwarded.target, &QAction::changed, this, nullptr);
        forwarded.target = target;
        forwarded.page = owner;
        if (target) {
            const auto place = static_cast<std::size_t>(&forwarded - m_forwarded.data());
            connect(target, &QAction::changed, this, [this, place] { mirror(m_forwarded[place]); });
        }
        mirror(forwarded);
    }
}

void ActionRegistry::mirror(const Forwarded& forwarded)
{
    const bool can = forwarded.target && forwarded.target->isEnabled();
    forwarded.action->setEnabled(can);
    const QString said = can ? forwarded.target->text() : QString(); // may be words of a file
    forwarded.action->setText(said.isEmpty() ? forwarded.text : controlText(said));
}

void ActionRegistry::press(std::size_t place)
{
    const Forwarded& forwarded = m_forwarded[place];
    if (!forwarded.target || !forwarded.page)
        return;
    if (forwarded.page != m_front) {
        Q_EMIT pageWanted(forwarded.page);
        // Nothing leaves before the page that says so was seen. (For real it asks by itself.)
        if (forwarded.which == PageCommand::Test)
            return;
    }
    forwarded.target->trigger();
}

} // namespace convey::ui
