// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "start/start_page.h"

#include "common/banner.h"
#include "common/icon.h"
#include "common/icon_label.h"
#include "common/line_delegate.h"
#include "common/metrics.h"
#include "start/recent_model.h"
#include "start/resume_offer.h"
#include "start/session_offer.h"
#include "start/setup_list.h"
#include "start/start_card.h"

#include "base/text.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace convey::ui {

namespace {

constexpr double kHeaderHeight = 2.1;
constexpr double kFoldersFrom = 76; // em
constexpr double kLeastList = 8; // em

QTreeView* newRecentList(RecentModel* model, QWidget* parent)
{
    auto* list = new QTreeView(parent);
    list->setModel(model);
    list->setObjectName(QStringLiteral("recentFiles"));
    list->setAccessibleName(StartPage::tr("Recent files"));
    list->setWhatsThis(
        StartPage::tr("Enter opens a file again, Ctrl+P pins it to the top, Delete takes it off this list. "
                      "The file itself stays where it is."));
    list->setItemDelegate(new LineDelegate(list));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->setMinimumHeight(em(list, kLeastList));
    list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // it takes what is left
    list->setAlternatingRowColors(true);
    list->setTextElideMode(Qt::ElideMiddle);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QHeaderView* header = list->header();
    header->setAccessibleName(StartPage::tr("Columns of the list"));
    header->setStretchLastSection(false);
    header->setFixedHeight(em(list, kHeaderHeight));
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(RecentModel::Folder, QHeaderView::Stretch);
    header->resizeSection(RecentModel::Name, em(list, 17));
    // Short words, whose length is another one in each language.
    for (const int column : {RecentModel::State, RecentModel::Saved, RecentModel::Size})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    return list;
}

} // namespace

StartPage::StartPage(QWidget* parent)
    : Page(tr("What would you like to do?"),
        tr("Send conversions from a spreadsheet to OpenAI Ads, or make an image tag for a web page."), parent)
    , m_offer(new ResumeOffer(this))
    , m_session(new SessionOffer(this))
    , m_setups(new SetupList(this))
    , m_recent(new RecentModel(this))
    , m_list(newRecentList(m_recent, this))
    , m_nothing(new QLabel(tr("Files that you open are listed here."), this))
    , m_clear(new QPushButton(tr("Clear &list"), this))
{
    setObjectName(QStringLiteral("startPage"));
    setPrimary(tr("&Open a file…"), QStringLiteral("open"));

    auto* promise = new IconLabel(this, QPalette::WindowText);
    promise->setObjectName(QStringLiteral("promise"));
    promise->show(tr("Nothing leaves this computer until the Send page says so."), QStringLiteral("private"),
        Token::ReadyMark);

    addBanner(m_offer);
    addBanner(m_session);
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(em(this, kGapM));
    column->addWidget(buildCards());
    column->addWidget(promise);
    auto* lists = new QHBoxLayout;
    lists->setSpacing(em(this, kGapM));
    lists->addWidget(buildRecent(), 1);
    lists->addWidget(m_setups);
    column->addLayout(lists, 1);
    // Words that wrap take what they need, whatever else is offered on the page: then the rest scrolls.
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("startScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    content()->addWidget(scroll, 1);

    connect(primary(), &QPushButton::clicked, this, &StartPage::openFile);
    connect(m_session, &SessionOffer::openWanted, this, &StartPage::sessionWanted);
    connect(m_session, &SessionOffer::notNowWanted, this, [this] {
        m_session->hide();
        Q_EMIT sessionDismissed();
    });
    connect(m_setups, &SetupList::chosen, this, &StartPage::setupChosen);
    connect(m_setups, &SetupList::manageWanted, this, &StartPage::setupsWanted);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QTreeView::customContextMenuRequested, this, &StartPage::showMenu);
    connect(new QShortcut(QKeySequence::Paste, this), &QShortcut::activated, this, &StartPage::pasteRows);
    connect(m_clear, &QPushButton::clicked, this, &StartPage::clearRecent);
    connect(m_list, &QTreeView::activated, this, &StartPage::activate);
    auto* forget = new QShortcut(QKeySequence::Delete, m_list);
    forget->setContext(Qt::WidgetShortcut);
    connect(forget, &QShortcut::activated, this, &StartPage::forgetCurrent);
    auto* pin = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_P), m_list);
    pin->setContext(Qt::WidgetShortcut);
    connect(pin, &QShortcut::activated, this, &StartPage::pinCurrent);
    showEmptiness();
}

QWidget* StartPage::buildCards()
{
    auto* drop = new DropHint(this);
    drop->setObjectName(QStringLiteral("drop"));
    drop->setWhatsThis(tr(
        "Drop one file, or several with the same columns, anywhere in the window, or press here to choose."));
    auto* practise = new QPushButton(tr("Start &practising"), this);
    practise->setMinimumWidth(practise->sizeHint().width() + 2 * em(this, kGapS));
    practise->setObjectName(QStringLiteral("practise"));
    practise->setAccessibleName(tr("Start practising"));
    practise->setWhatsThis(tr("Practice mode: a stand-in on this computer answers. Nothing reaches OpenAI, "
                              "nothing counts."));
    auto* all = new QWidget(this);
    auto* cards = new QHBoxLayout(all);
    cards->setContentsMargins({});
    cards->setSpacing(em(this, kGapM));
    cards->addWidget(
        new StartCard(QStringLiteral("file"), tr("Send conversions from a file"),
            tr("Orders, leads, bookings or sign-ups: CSV, an Excel workbook, or rows pasted with Ctrl+V."),
            drop, true, this),
        1);
    auto* tagButtons = new QWidget(this);
    auto* makeTag = new QPushButton(tr("&Make a tag"), tagButtons);
    makeTag->setObjectName(QStringLiteral("makeTag"));
    makeTag->setAccessibleName(tr("Make a tag"));
    makeTag->setWhatsThis(tr("A form for an image tag, with its code for every place."));
    auto* checkTag = new QPushButton(tr("Chec&k a tag"), tagButtons);
    checkTag->setObjectName(QStringLiteral("checkTag"));
    checkTag->setAccessibleName(tr("Check a tag"));
    checkTag->setWhatsThis(tr("Tells what is wrong with an image tag, and mends it."));
    auto* tagLine = new QHBoxLayout(tagButtons);
    tagLine->setContentsMargins({});
    tagLine->setSpacing(em(this, kGapS));
    for (QPushButton* button : {makeTag, checkTag}) {
        button->setMinimumWidth(button->sizeHint().width() + 2 * em(this, kGapS));
        button->setMinimumHeight(em(this, kControlHeight));
        tagLine->addWidget(button);
    }
    tagButtons->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(makeTag, &QPushButton::clicked, this, [this] { Q_EMIT tagWanted(false); });
    connect(checkTag, &QPushButton::clicked, this, [this] { Q_EMIT tagWanted(true); });
    cards->addWidget(
        new StartCard(QStringLiteral("tag"), tr("Make an image tag"),
            tr("For a thank-you page, a newsletter or a shop template. Or paste one to find out why it "
               "fails."),
            tagButtons, false, this),
        1);
    connect(drop, &QAbstractButton::clicked, this, &StartPage::openFile);
    connect(practise, &QPushButton::clicked, this, &StartPage::openSample);
    cards->addWidget(
        new StartCard(QStringLiteral("practice"), tr("Try it with sample data"),
            tr("Practice mode: the whole job with 400 made-up orders, answered on this computer. "
               "No key needed."),
            practise, false, this),
        1);
    return all;
}

QWidget* StartPage::buildRecent()
{
    auto* heading = new QLabel(tr("&Recent files"), this);
    heading->setFont(scaledFont(this, 1.0, QFont::DemiBold));
    heading->setBuddy(m_list);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_clear->setObjectName(QStringLiteral("clearRecent"));
    m_clear->setAccessibleName(tr("Clear the list of recent files"));
    m_clear->setWhatsThis(tr("Empties this list. The files themselves stay where they are."));
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(em(this, kGapS));
    auto* recentHead = new QHBoxLayout;
    recentHead->addWidget(heading);
    recentHead->addStretch(1);
    recentHead->addWidget(m_clear);
    column->addLayout(recentHead);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 0, Qt::AlignTop);
    column->addStretch(0);
    return part;
}

void StartPage::offerSession(const std::vector<RememberedUpload>& uploads)
{
    m_session->offer(uploads);
}

void StartPage::setRecentFiles(const std::vector<std::string>& paths, const std::vector<std::string>& pinned,
    const std::string& ledgerPath)
{
    QStringList names;
    for (const std::string& path : paths)
        names.append(toQString(path));
    banner()->clear();
    const QModelIndex before = m_list->currentIndex();
    const QString current = before.isValid() ? m_recent->file(before.row()).path : QString();
    m_recent->setPaths(names, static_cast<int>(pinned.size()), ledgerPath);
    m_setups->refresh();
    // Where it was, or the row that has come into its place.
    if (!names.isEmpty()) {
        const auto same = static_cast<int>(names.indexOf(current));
        const auto last = static_cast<int>(names.size()) - 1;
        const int row = same >= 0 ? same : std::clamp(before.row(), 0, last);
        m_list->setCurrentIndex(m_recent->index(row, 0));
    }
    showEmptiness();
}

void StartPage::showEmptiness()
{
    const bool isEmpty = m_recent->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_clear->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
}

/// In a small window the folder is in the tool tip alone.
void StartPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < em(this, kFoldersFrom);
    QHeaderView* header = m_list->header();
    for (const int column : {RecentModel::Folder, RecentModel::Size})
        header->setSectionHidden(column, isNarrow);
    header->setSectionResizeMode(
        RecentModel::Name, isNarrow ? QHeaderView::Stretch : QHeaderView::Interactive);
}

void StartPage::activate(const QModelIndex& index)
{
    open(m_recent->file(index.row()).path, m_recent->whyNot(index.row()));
}

void StartPage::open(const QString& path, const QString& reason)
{
    banner()->clear();
    if (reason.isEmpty()) {
        Q_EMIT openPath(path);
        return;
    }
    banner()->show(
        tr("%1: %2.\nIf it was moved or renamed, open it from its new place. Delete takes it off the "
           "list.",
            "path and reason")
            .arg(path, reason));
}

void StartPage::forgetCurrent()
{
    if (m_list->currentIndex().isValid())
        Q_EMIT forgetRecent(m_recent->file(m_list->currentIndex().row()).path);
}

void StartPage::pinCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())
        Q_EMIT pinWanted(m_recent->file(current.row()).path, !m_recent->isPinned(current.row()));
}

void StartPage::showMenu(const QPoint& at)
{
    const QModelIndex index = m_list->indexAt(at);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    auto* menu = new QMenu(m_list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Rows may come and go while it stands open; it is for this file.
    const QString path = m_recent->file(index.row()).path;
    QAction* open = menu->addAction(
        icon(QStringLiteral("open")), tr("&Open"), this, [this, path] { this->open(path, {}); });
    open->setEnabled(m_recent->whyNot(index.row()).isEmpty());
    const bool isPinned = m_recent->isPinned(index.row());
    menu->addAction(icon(QStringLiteral("pin")),
            isPinned ? tr("&Let it go from the top") : tr("&Pin to the top"), this,
            [this, path, isPinned] { Q_EMIT pinWanted(path, !isPinned); })
        ->setObjectName(QStringLiteral("pinRecent"));
    menu->addAction(icon(QStringLiteral("remove")), tr("&Take off this list"), this,
            [this, path] { Q_EMIT forgetRecent(path); })
        ->setObjectName(QStringLiteral("forgetRecentFile"));
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

} // namespace convey::ui
