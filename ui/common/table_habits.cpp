// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/table_habits.h"

#include "common/icon.h"
#include "common/kept_columns.h"
#include "common/plain_words.h"
#include "common/table_copy.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QShortcut>
#include <QTreeView>

namespace convey::ui {

namespace {

constexpr int kMostInMenu = 40; // columns; a menu is no list of two thousand

void put(const QString& text)
{
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

QKeySequence withNamesKeys()
{
    return {Qt::CTRL | Qt::SHIFT | Qt::Key_C};
}

} // namespace

TableHabits::TableHabits(QAbstractItemView& view, int copyRole)
    : QObject(&view)
    , m_view(view)
    , m_header(columnsOf(view))
    , m_copyRole(copyRole)
{
    const auto addKeys = [this](const QKeySequence& keys, bool isWithNames) {
        auto* shortcut = new QShortcut(keys, &m_view);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, isWithNames] { copy(isWithNames); });
    };
    addKeys(QKeySequence::Copy, false);
    addKeys(withNamesKeys(), true);
    m_view.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_view, &QWidget::customContextMenuRequested, this, &TableHabits::showMenu);
    m_header->setSectionsMovable(true);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this, &TableHabits::showColumnsMenu);
    m_header->viewport()->installEventFilter(this);
}

void TableHabits::copy(bool isWithNames) const
{
    put(copiedRows(m_view, isWithNames, m_copyRole));
}

bool TableHabits::isArranged(const QString& kind) const
{
    return m_isArranged && m_name == m_view.objectName() + kind;
}

void TableHabits::restoreColumns(const QString& kind)
{
    if (isArranged(kind))
        return;
    if (m_isArranged)
        forgetOrder();
    m_byItself = arrangementOf(*m_header);
    const QString name = m_byItself.isEmpty() ? QString() : m_view.objectName() + kind;
    if (name == m_name)
        return; // known to have none
    m_name = name;
    m_isArranged = !name.isEmpty() && arrange(*m_header, keptArrangement(name));
}

/// What was arranged for other columns.
void TableHabits::forgetOrder()
{
    m_isArranged = false;
    for (int column = 0; column < m_header->count(); ++column) {
        m_header->moveSection(m_header->visualIndex(column), column);
        m_header->setSectionHidden(column, false);
    }
}

void TableHabits::resetColumns()
{
    if (m_name.isEmpty())
        return;
    arrange(*m_header, m_byItself);
    m_isArranged = false;
    keepArrangement(m_name, {});
}

void TableHabits::keep()
{
    const QString now = arrangementOf(*m_header);
    if (m_name.isEmpty() || now.isEmpty() || (now == m_byItself && !m_isArranged))
        return;
    m_isArranged = true;
    keepArrangement(m_name, now);
}

void TableHabits::showMenu(const QPoint& at)
{
    auto* menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, m_view.indexAt(at));
    menu->popup(m_view.viewport()->mapToGlobal(at));
}

void TableHabits::fillMenu(QMenu& menu, const QModelIndex& at)
{
    menu.setObjectName(QStringLiteral("tableMenu"));
    if (at.isValid()) {
        if (m_addMore)
            m_addMore(menu, at);
        if (!menu.isEmpty())
            menu.addSeparator();
        const auto add = [&](const QString& text, const char* name, const QKeySequence& keys, auto&& act) {
            QAction* action = menu.addAction(icon(QStringLiteral("copy")), text);
            action->setObjectName(QLatin1String(name));
            action->setShortcut(keys);
            action->setShortcutVisibleInContextMenu(true);
            connect(action, &QAction::triggered, this, act);
        };
        const QPersistentModelIndex cell(at);
        add(tr("Copy &cell"), "copyCell", {},
            [this, cell] { put(QModelIndex(cell).data(m_copyRole).toString()); });
        add(tr("Co&py rows"), "copyRows", QKeySequence::Copy, [this] { copy(false); });
        add(tr("Copy rows with column &names"), "copyRowsWithNames", withNamesKeys(), [this] { copy(true); });
        menu.addSeparator();
    }
    if (!m_header->isHidden())
        fillColumnsMenu(*menu.addMenu(tr("Col&umns")));
}

void TableHabits::showColumnsMenu(const QPoint& at)
{
    auto* menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnsMenu(*menu);
    menu->popup(m_header->viewport()->mapToGlobal(at));
}

void TableHabits::fillColumnsMenu(QMenu& menu)
{
    menu.setObjectName(QStringLiteral("columnsMenu"));
    const int shown = m_header->count() - m_header->hiddenSectionCount();
    for (int place = 0; place < std::min(m_header->count(), kMostInMenu); ++place) {
        const int column = m_header->logicalIndex(place);
        const QString name = m_view.model()->headerData(column, Qt::Horizontal).toString();
        constexpr int kLongestName = 40;
        const QString shownName = name.size() > kLongestName ? name.left(kLongestName) + QChar(0x2026) : name;
        QAction* action = menu.addAction(controlText(shownName));
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(column));
        // A table without columns could not be asked for one; groups of a tree stand in its first one.
        const bool isNeeded = shown == 1 || (qobject_cast<QTreeView*>(&m_view) && column == 0);
        action->setEnabled(!action->isChecked() || !isNeeded);
        connect(action, &QAction::triggered, this, [this, column](bool isShown) {
            m_header->setSectionHidden(column, !isShown);
            keep();
        });
    }
    menu.addSeparator();
    QAction* reset = menu.addAction(icon(QStringLiteral("undo")), tr("&Reset columns"));
    reset->setObjectName(QStringLiteral("resetColumns"));
    connect(reset, &QAction::triggered, this, &TableHabits::resetColumns);
}

/// A person has let go of the edge of a column, or of the column. Widths that change with the window are none
/// of theirs.
bool TableHabits::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonRelease)
        QMetaObject::invokeMethod(this, &TableHabits::keep, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace convey::ui
