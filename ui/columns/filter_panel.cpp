// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/filter_panel.h"

#include "columns/filter_words.h"
#include "common/icon.h"
#include "common/icon_label.h"
#include "common/leading_text.h"
#include "common/metrics.h"
#include "common/plain_tool_tip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace convey::ui {

namespace {

constexpr double kFilterIcon = 1.2; // em
constexpr double kFilterHeight = 8.6; // em, at least where there is something to show
constexpr double kTwoLines = 3; // em

} // namespace

FilterPanel::FilterPanel(QWidget* parent)
    : Panel(parent)
    , m_count(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_change(makeButton("changeFilter", "edit", tr("Change what is left out by this column")))
    , m_add(makeButton("addFilter", "add", tr("Leave out lines by another column")))
{
    setObjectName(QStringLiteral("filterPanel"));
    auto* title = new LeadingLabel(tr("What is left out"), this);
    const QFont bold = scaledFont(this, 1.0, QFont::DemiBold);
    title->setFont(bold);
    title->setTextFormat(Qt::PlainText);
    title->setBuddy(m_list);
    m_count->setFont(bold);
    m_count->setObjectName(QStringLiteral("filterCount"));
    m_list->setObjectName(QStringLiteral("filters"));
    m_list->setAccessibleName(tr("What decides which lines are left out"));
    m_list->setWhatsThis(tr("Lines with these values are no conversions to be sent, such as orders that were "
                            "refunded. Space switches one off or on, F2 changes it."));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    auto* change = new QAction(m_list);
    change->setShortcuts({QKeySequence(Qt::Key_F2), QKeySequence(Qt::Key_Return)});
    change->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(change);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, em(this, kGapXS), 0, em(this, kGapXS));
    // Margins would not turn with the window.
    head->addSpacing(em(this, kGapM));
    head->setSpacing(em(this, kGapS));
    head->addWidget(new IconView(QStringLiteral("leave-out"), Token::Text, kFilterIcon, this));
    head->addWidget(title, 1);
    head->addWidget(m_count);
    head->addWidget(m_change);
    head->addWidget(m_add);
    head->addSpacing(em(this, kGapXS));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(head);
    auto* rows = new QHBoxLayout;
    rows->addSpacing(em(this, kGapS));
    rows->addWidget(m_list);
    layout->addLayout(rows, 1);

    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        const auto place = static_cast<std::size_t>(m_list->row(item));
        const bool on = item->checkState() == Qt::Checked;
        if (place < m_filters.size() && on != m_filters[place].isOn)
            Q_EMIT switched(place, on);
    });
    connect(m_list, &QListWidget::itemDoubleClicked, this, &FilterPanel::askToChange);
    connect(change, &QAction::triggered, this, &FilterPanel::askToChange);
    connect(m_change, &QToolButton::clicked, this, &FilterPanel::askToChange);
    connect(m_add, &QToolButton::clicked, this, &FilterPanel::addAsked);
    setFilters({}, false);
}

QToolButton* FilterPanel::makeButton(const char* name, const char* iconName, const QString& words)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(icon(QString::fromLatin1(iconName)));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(words);
    button->setToolTip(words);
    button->setWhatsThis(words);
    const int side = em(this, kRowHeight);
    button->setMinimumSize(side, side);
    return button;
}

void FilterPanel::setFilters(const std::vector<ListedFilter>& filters, bool isCounted)
{
    const QSignalBlocker quiet(m_list);
    const int row = std::max(m_list->currentRow(), 0);
    m_filters = filters;
    m_list->clear();
    for (const ListedFilter& listed : filters) {
        const QString words = filterWords(listed.filter);
        const QString cost = filterCost(listed, isCounted);
        auto* item = new QListWidgetItem(words + QChar(u'\n') + cost, m_list);
        item->setData(
            Qt::AccessibleTextRole, tr("%1. %2", "what is left out, and how much").arg(words, cost));
        item->setSizeHint({0, em(this, kTwoLines)});
        item->setToolTip(plainToolTip(item->text()));
        item->setFlags(listed.hasColumn ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                                        : Qt::ItemIsSelectable);
        item->setCheckState(listed.isOn && listed.hasColumn ? Qt::Checked : Qt::Unchecked);
    }
    const int last = m_list->count() - 1;
    m_list->setCurrentRow(std::min(row, last));
    m_count->setText(QLocale().toString(qlonglong{
        std::ranges::count_if(filters, [](const ListedFilter& f) { return f.isOn && f.hasColumn; })}));
    m_change->setEnabled(last >= 0);
    m_list->setVisible(last >= 0);
    setSizePolicy(QSizePolicy::Preferred, last >= 0 ? QSizePolicy::Preferred : QSizePolicy::Maximum);
    setMinimumHeight(last >= 0 ? em(this, kFilterHeight) : 0);
}

void FilterPanel::askToChange()
{
    const auto place = static_cast<std::size_t>(m_list->currentRow());
    if (place < m_filters.size() && m_filters[place].hasColumn)
        Q_EMIT changeAsked(place);
}

} // namespace convey::ui
