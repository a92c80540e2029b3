// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preferences/preferences_page.h"

#include "common/banner.h"
#include "common/empty_state.h"
#include "common/form.h"
#include "common/icon.h"
#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/plain_words.h"
#include "common/translated.h"
#include "preferences/destinations_panel.h"
#include "preferences/preference_panel.h"
#include "send/send_desk.h"

#include "base/text.h"
#include "jobs/saved_edits.h"
#include "settings/paths.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <array>

namespace convey::ui {

namespace {

// In em.
constexpr double kSearchWidth = 17;
constexpr double kGroupsWidth = 14.6;
constexpr double kGroupsFrom = 72; ///< below it the page is the list alone

/// What the page sets; other preferences are what the window remembers by itself.
constexpr std::array kSettable{Preference::Theme, Preference::Language, Preference::RequestsInFlight,
    Preference::LargestBody, Preference::HistoryDays, Preference::ExtraCaFile, Preference::RestoreSession,
    Preference::Notifications};

} // namespace

PreferencesPage::PreferencesPage(SendDesk& desk, Preferences* preferences, QWidget* parent)
    : Page(tr("Preferences"), tr("Changes apply at once. Most people never need this page."), parent)
    , m_desk(desk)
    , m_preferences(preferences)
    , m_groups(new QListWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_nothing(new EmptyState(QStringLiteral("preferences"), tr("No preference has these words."),
          tr("Clear the search to see all of them."), this))
{
    setObjectName(QStringLiteral("preferencesPage"));
    buildHeader();
    m_groups->setObjectName(QStringLiteral("preferenceGroups"));
    m_groups->setAccessibleName(tr("Groups of preferences"));
    m_groups->setWhatsThis(tr("Leads to a group of preferences."));
    m_groups->setFixedWidth(em(this, kGroupsWidth));
    m_groups->setIconSize({em(this, 1.2), em(this, 1.2)});
    m_groups->setUniformItemSizes(true);
    auto* inner = new QWidget(m_scroll);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, em(this, kGapS), 0);
    column->setSpacing(em(this, kGapM));
    m_scroll->setObjectName(QStringLiteral("preferenceScroll"));
    m_scroll->setAccessibleName(tr("Preferences"));
    m_scroll->setFocusPolicy(Qt::NoFocus); // what is in it scrolls it
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(inner);
    buildDestinations();
    if (m_preferences) {
        buildSending();
        buildLook();
        buildStart();
        buildPrivacy();
    }
    buildPlaces();
    column->addWidget(m_nothing);
    column->addStretch(1);
    m_nothing->hide();

    auto* line = new QHBoxLayout;
    line->setSpacing(em(this, kGapM));
    line->addWidget(m_groups);
    line->addWidget(m_scroll, 1);
    content()->addLayout(line, 1);
    m_groups->setCurrentRow(0);
    connect(
        m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &PreferencesPage::followScrolling);
    connect(m_groups, &QListWidget::currentRowChanged, this, &PreferencesPage::goTo);
    connect(m_groups, &QListWidget::itemClicked, this,
        [this](QListWidgetItem* item) { goTo(m_groups->row(item)); });
    refresh();
}

void PreferencesPage::buildHeader()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("findPreference"));
    m_search->setAccessibleName(tr("Find a preference"));
    m_search->setPlaceholderText(tr("Find a preference"));
    m_search->setWhatsThis(tr("Shows only preferences with these words (Ctrl+F)."));
    makeClearable(m_search);
    m_search->setMinimumWidth(em(this, kSearchWidth));
    m_search->setMinimumHeight(em(this, kControlHeight));
    addSign(m_search, icon(QStringLiteral("find"), Token::Muted));
    addTool(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &PreferencesPage::filter);
    const auto find = [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    };
    auto* key = new QShortcut(QKeySequence::Find, this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, find);
    connect(offer(PageCommand::Find), &QAction::triggered, this, find);
    QPushButton* reset = addSecondary(tr("&Reset all…"), QStringLiteral("undo"));
    reset->setObjectName(QStringLiteral("resetPreferences"));
    reset->setWhatsThis(tr("Brings every preference on this page back to its default. Destinations stay."));
    reset->setEnabled(m_preferences);
    connect(reset, &QPushButton::clicked, this, &PreferencesPage::askToReset);
}

PreferencePanel* PreferencesPage::addPanel(
    const QString& iconName, const QString& title, const QString& sentence)
{
    auto* panel = new PreferencePanel(iconName, title, sentence, m_scroll->widget());
    m_panels.push_back(panel);
    m_scroll->widget()->layout()->addWidget(panel);
    auto* item = new QListWidgetItem(icon(iconName), title, m_groups);
    item->setSizeHint({0, em(this, 2.3)});
    return panel;
}

QComboBox* PreferencesPage::newBox()
{
    auto* box = new QComboBox(this);
    box->setMinimumHeight(em(this, kControlHeight));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

void PreferencesPage::take(const Result<>& set)
{
    banner()->clear();
    if (!set)
        banner()->show(translated(set.error()));
    refresh();
    Q_EMIT changed();
}

void PreferencesPage::refresh()
{
    m_isShowing = true;
    for (const std::function<void()>& show : m_shows)
        show();
    for (PreferencePanel* panel : m_panels)
        panel->refresh();
    m_isShowing = false;
    if (isVisible()) // it asks the disk
        showKept();
}

void PreferencesPage::filter(const QString& words)
{
    int shown = 0;
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        const int rows = m_panels[i]->filter(words);
        m_groups->item(static_cast<int>(i))->setHidden(rows == 0);
        shown += rows;
    }
    m_nothing->setVisible(shown == 0);
    m_scroll->verticalScrollBar()->setValue(0);
}

void PreferencesPage::goTo(int group)
{
    if (group < 0 || static_cast<std::size_t>(group) >= m_panels.size())
        return;
    // What was shown or hidden just now is laid out first.
    QMetaObject::invokeMethod(
        this,
        [this, panel = m_panels[static_cast<std::size_t>(group)]] {
            m_scroll->verticalScrollBar()->setValue(panel->y());
        },
        Qt::QueuedConnection);
}

/// The list says which group is at the top.
void PreferencesPage::followScrolling(int value)
{
    int group = 0;
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        if (m_panels[i]->isVisible() && m_panels[i]->y() <= value + em(this, 2))
            group = static_cast<int>(i);
    }
    const QSignalBlocker quiet(m_groups);
    // The last ones never reach the top: the one that was asked for stays.
    if (value < m_scroll->verticalScrollBar()->maximum())
        m_groups->setCurrentRow(group);
}

void PreferencesPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_groups->setVisible(width() >= em(this, kGroupsFrom));
}

void PreferencesPage::addDestination()
{
    m_destinations->add();
}

void PreferencesPage::editDestination(const std::string& name)
{
    m_destinations->edit(name);
}

void PreferencesPage::askToReset()
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Reset all preferences"),
        tr("Bring all preferences back to their defaults?"), QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("resetQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("Destinations and their keys, the proxy, saved setups and the sending history stay."));
    QPushButton* yes = box->addButton(tr("&Reset"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("resetNow"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, &PreferencesPage::resetAll);
    nameByText(box->buttons());
    box->open();
}

void PreferencesPage::resetAll()
{
    Result<> done{};
    for (const Preference id : kSettable) {
        if (Result<> reset = m_preferences->reset(id); !reset)
            done = std::move(reset);
    }
    Q_EMIT themeChosen(toQString(preferenceRow(Preference::Theme).fallback));
    take(done);
}

void PreferencesPage::showKept()
{
    if (!m_kept)
        return;
    const auto files = static_cast<int>(countSavedEdits(defaultFileEditsFolder()));
    m_kept->show(
        files == 0 ? tr("No changes are kept.") : tr("Changes of %Ln files are kept.", nullptr, files));
}

void PreferencesPage::wipeKept()
{
    const std::string folder = defaultFileEditsFolder();
    const WipedEdits wiped = wipeSavedEdits(folder);
    if (wiped.left > 0)
        banner()->show(translated({.code = ErrorCode::SettingsUnusable, .subject = folder}));
    showKept();
}

} // namespace convey::ui
