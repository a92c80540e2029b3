// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "help/help_window.h"

#include "common/form.h"
#include "common/icon.h"
#include "common/metrics.h"
#include "common/plain_tool_tip.h"
#include "help/help_browser.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace convey::ui {

namespace {

constexpr int kPlaceRole = Qt::UserRole;
constexpr double kZoomStep = 1.1;
constexpr double kSideWidth = 17; // em
constexpr double kWindowWidth = 66;
constexpr double kWindowHeight = 46;

} // namespace

HelpWindow::HelpWindow()
    : m_browser(new HelpBrowser(m_library, this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Help"));
    // The program ends with its own window, whatever stands open beside it.
    setAttribute(Qt::WA_QuitOnClose, false);
    resize(em(this, kWindowWidth), em(this, kWindowHeight));

    auto* split = new QSplitter(this);
    split->setObjectName(QStringLiteral("helpSplitter"));
    split->setChildrenCollapsible(false);
    split->addWidget(buildSide());
    split->addWidget(m_browser);
    split->setStretchFactor(1, 1);
    split->setSizes({em(this, kSideWidth), em(this, kWindowWidth - kSideWidth)});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildTools());
    column->addWidget(split, 1);
    m_outside = buildOutside();
    column->addWidget(m_outside);

    connect(m_browser, &HelpBrowser::topicShown, this, &HelpWindow::showTopic);
    connect(m_browser, &HelpBrowser::outsideLink, this, &HelpWindow::showOutside);
    connect(m_browser, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    addKeys();
    fillList();
}

QToolButton* HelpWindow::addTool(
    const QString& text, const char* name, const QString& iconName, const QString& keys)
{
    auto* tool = new QToolButton(this);
    tool->setObjectName(QLatin1String(name));
    tool->setAccessibleName(text);
    tool->setWhatsThis(text);
    tool->setToolTip(keys.isEmpty() ? text : tr("%1 (%2)", "what it does, and its keys").arg(text, keys));
    tool->setIcon(icon(iconName));
    tool->setAutoRaise(true);
    tool->setFixedSize(em(this, kControlHeight), em(this, kControlHeight));
    tool->setFocusPolicy(Qt::TabFocus);
    return tool;
}

QWidget* HelpWindow::buildTools()
{
    const auto keysOf = [](QKeySequence::StandardKey key) {
        return QKeySequence(key).toString(QKeySequence::NativeText);
    };
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(em(this, kGapS), em(this, kGapXS), em(this, kGapS), em(this, kGapXS));
    row->setSpacing(em(this, kGapXS));
    m_back = addTool(tr("Back"), "helpBack", QStringLiteral("left"), keysOf(QKeySequence::Back));
    m_forward = addTool(tr("Forward"), "helpForward", QStringLiteral("right"), keysOf(QKeySequence::Forward));
    QToolButton* home = addTool(tr("First page"), "helpHome", QStringLiteral("home"), {});
    QToolButton* smaller =
        addTool(tr("Smaller type"), "helpSmaller", QStringLiteral("remove"), keysOf(QKeySequence::ZoomOut));
    QToolButton* larger =
        addTool(tr("Larger type"), "helpLarger", QStringLiteral("add"), keysOf(QKeySequence::ZoomIn));
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    for (QToolButton* tool : {m_back, m_forward, home})
        row->addWidget(tool);
    row->addStretch(1);
    for (QToolButton* tool : {smaller, larger})
        row->addWidget(tool);
    connect(m_back, &QToolButton::clicked, m_browser, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_browser, &QTextBrowser::forward);
    connect(home, &QToolButton::clicked, this, [this] { m_browser->showPlace(QStringLiteral("welcome")); });
    connect(
        smaller, &QToolButton::clicked, this, [this] { m_browser->setZoom(m_browser->zoom() / kZoomStep); });
    connect(
        larger, &QToolButton::clicked, this, [this] { m_browser->setZoom(m_browser->zoom() * kZoomStep); });
    return bar;
}

QWidget* HelpWindow::buildSide()
{
    auto* side = new QWidget(this);
    side->setMinimumWidth(em(this, kSideWidth * 0.7));
    m_search = new QLineEdit(side);
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setWhatsThis(tr("Words to look for on all pages. Enter opens the first place found."));
    makeClearable(m_search);
    m_search->setMinimumHeight(em(this, kControlHeight));
    m_found = new QLabel(side);
    m_found->setObjectName(QStringLiteral("helpFound"));
    m_found->setTextFormat(Qt::PlainText);
    m_found->setWordWrap(true);
    m_found->setForegroundRole(QPalette::PlaceholderText);
    m_list = new QListWidget(side);
    m_list->setObjectName(QStringLiteral("helpTopics"));
    m_list->setAccessibleName(tr("Topics of the help"));
    m_list->setWhatsThis(tr("The pages of the help, or the places that hold the words of the search."));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(em(this, kGapS), em(this, kGapXS), em(this, kGapXS), em(this, kGapS));
    column->setSpacing(em(this, kGapS));
    column->addWidget(m_search);
    column->addWidget(m_found);
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::fillList);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_list->count() > 0)
            m_list->setCurrentRow(0);
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::goTo);
    return side;
}

QFrame* HelpWindow::buildOutside()
{
    auto* bar = new QFrame(this);
    bar->setObjectName(QStringLiteral("helpOutside"));
    bar->setAutoFillBackground(true);
    auto* words = new QLabel(tr("This address is outside the help:"), bar);
    words->setTextFormat(Qt::PlainText);
    m_address = new QLabel(bar);
    m_address->setObjectName(QStringLiteral("outsideAddress"));
    m_address->setTextFormat(Qt::PlainText);
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_address->setWordWrap(true);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* copy = new QPushButton(icon(QStringLiteral("copy")), tr("&Copy it"), bar);
    copy->setObjectName(QStringLiteral("copyOutside"));
    copy->setAccessibleName(tr("Copy the address"));
    copy->setWhatsThis(tr("Puts the address on the clipboard. Nothing is opened."));
    auto* open = new QPushButton(icon(QStringLiteral("external")), tr("&Open in the browser"), bar);
    open->setObjectName(QStringLiteral("openOutside"));
    open->setAccessibleName(tr("Open the address in the browser"));
    open->setWhatsThis(tr("Your browser opens the address. Convey itself asks nothing of it."));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(em(this, kGapM), em(this, kGapS), em(this, kGapM), em(this, kGapS));
    row->setSpacing(em(this, kGapS));
    row->addWidget(words);
    row->addWidget(m_address, 1);
    row->addWidget(copy);
    row->addWidget(open);
    connect(copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_link.toString()); });
    connect(open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_link); });
    bar->hide();
    return bar;
}

void HelpWindow::addKeys()
{
    const auto add = [this](const QList<QKeySequence>& keys, const char* name, auto act) {
        auto* action = new QAction(this);
        action->setObjectName(QLatin1String(name));
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    const auto standard = [](QKeySequence::StandardKey key) { return QKeySequence::keyBindings(key); };
    add(standard(QKeySequence::Back), "helpBackKey", [this] { m_browser->backward(); });
    add(standard(QKeySequence::Forward), "helpForwardKey", [this] { m_browser->forward(); });
    add(standard(QKeySequence::Find), "helpFindKey", [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    add(standard(QKeySequence::ZoomIn) << QKeySequence(QStringLiteral("Ctrl+=")), "helpLargerKey",
        [this] { m_browser->setZoom(m_browser->zoom() * kZoomStep); });
    add(standard(QKeySequence::ZoomOut), "helpSmallerKey",
        [this] { m_browser->setZoom(m_browser->zoom() / kZoomStep); });
    add({QKeySequence(QStringLiteral("Ctrl+0"))}, "helpUsualSizeKey", [this] { m_browser->setZoom(1); });
    add({QKeySequence(Qt::Key_Escape), QKeySequence(QStringLiteral("Ctrl+W"))}, "helpCloseKey",
        [this] { close(); });
}

void HelpWindow::setKeys(std::vector<HelpKeys> keys)
{
    m_library.setKeys(std::move(keys));
    if (m_browser->topic() == QLatin1String("keyboard"))
        m_browser->reload();
}

void HelpWindow::showPlace(const QString& place)
{
    if (!place.isEmpty() || m_browser->topic().isEmpty())
        m_browser->showPlace(place.isEmpty() ? QStringLiteral("welcome") : place);
    show();
    raise();
    activateWindow();
    m_browser->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::fillList()
{
    const QString words = m_search->text().simplified();
    const QSignalBlocker quiet(m_list); // what is shown stays until a person chooses
    m_list->clear();
    const auto add = [this](const QString& text, const QString& place, const QString& tip) {
        auto* item = new QListWidgetItem(text, m_list);
        item->setData(kPlaceRole, place);
        item->setToolTip(tip);
        item->setSizeHint({1, em(m_list, kRowHeight)}); // as wide as the list
    };
    if (words.isEmpty()) {
        for (const HelpTopic& topic : m_library.topics())
            add(topic.title, topic.name, {});
        m_found->hide();
        showTopic(m_browser->topic());
        return;
    }
    const std::vector<HelpHit> hits = m_library.find(words);
    for (const HelpHit& hit : hits) {
        const bool isPage = hit.heading == hit.title;
        add(isPage ? hit.title : tr("%1 (%2)", "a heading and its page").arg(hit.heading, hit.title),
            hit.place, plainToolTip(hit.heading));
    }
    m_found->setText(hits.empty() ? tr("No page holds all of these words.")
                                  : tr("Found in %Ln places", nullptr, static_cast<int>(hits.size())));
    m_found->show();
}

void HelpWindow::goTo(int row)
{
    const QListWidgetItem* item = m_list->item(row);
    if (!item)
        return;
    m_browser->showPlace(item->data(kPlaceRole).toString());
    m_browser->mark(m_search->text());
}

void HelpWindow::showTopic(const QString& topic)
{
    m_outside->hide();
    for (const HelpTopic& known : m_library.topics()) {
        if (known.name == topic)
            setWindowTitle(tr("%1 – Help", "a page of the help").arg(known.title));
    }
    if (!m_search->text().isEmpty())
        return;
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(kPlaceRole).toString() == topic)
            m_list->setCurrentRow(row);
    }
}

void HelpWindow::showOutside(const QUrl& address)
{
    m_link = address;
    m_address->setText(address.toString());
    m_outside->show();
}

} // namespace convey::ui
