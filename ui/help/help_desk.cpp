// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "help/help_desk.h"

#include "common/plain_words.h"
#include "help/help_window.h"

#include "base/text.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <array>

namespace convey::ui {

namespace {

constexpr QLatin1String kHelpScheme("convey-help");
constexpr QLatin1String kFirstPage("welcome");

struct PlaceOfName
{
    const char* name; ///< of a page, a pane or a dialog
    const char* place;
};

constexpr std::array kPlacesOfNames = std::to_array<PlaceOfName>({
    {"startPage", "welcome"},
    {"filePage", "open-a-file"},
    {"columnsPage", "columns"},
    {"previewPage", "preview"},
    {"leavesPane", "privacy"},
    {"xrayDialog", "privacy"},
    {"setupsDialog", "recipes"},
    {"sendPage", "send"},
    {"resultsPage", "results"},
    {"historyPage", "results"},
    {"tagsPage", "image-tags"},
    {"destinationEditor", "destinations"},
    {"preferencesPage", "destinations"},
    {"proxyDialog", "destinations"},
});

void collectKeys(const QMenu& menu, HelpKeys& group)
{
    for (const QAction* action : menu.actions()) {
        if (action->menu())
            collectKeys(*action->menu(), group);
        QStringList keys;
        for (const QKeySequence& sequence : action->shortcuts())
            keys << sequence.toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            group.keys.emplace_back(plainWords(action->text()), keys.join(QStringLiteral(", ")));
    }
}

} // namespace

QString helpLink(const QString& place)
{
    return kHelpScheme + u':' + place;
}

QString helpPlaceOf(Rule rule)
{
    return QStringLiteral("problems#") + toQString(info(rule).name);
}

QString helpPlaceFor(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QString name = widget->objectName();
        for (const PlaceOfName& row : kPlacesOfNames) {
            if (name == QLatin1String(row.name))
                return QLatin1String(row.place);
        }
    }
    return kFirstPage;
}

HelpDesk::HelpDesk(QMainWindow* window)
    : QObject(window)
    , m_window(window)
{
    QDesktopServices::setUrlHandler(kHelpScheme, this, "openLink");
    qApp->installEventFilter(this);
}

HelpDesk::~HelpDesk()
{
    QDesktopServices::unsetUrlHandler(kHelpScheme);
}

void HelpDesk::show(const QString& place)
{
    if (!m_help)
        m_help = std::make_unique<HelpWindow>();
    m_help->setKeys(keysOfMenus());
    m_help->showPlace(place);
}

void HelpDesk::openLink(const QUrl& link)
{
    show(link.hasFragment() ? link.path() + u'#' + link.fragment() : link.path());
}

bool HelpDesk::eventFilter(QObject* watched, QEvent* event)
{
    // In the window itself the menu takes the key; a dialog in front of it has none.
    // Whoever reads the help already is not led away from the page.
    const auto isHelp = [this](const QObject* about) {
        return m_help && static_cast<const QWidget*>(about)->window() == m_help.get();
    };
    if (event->type() == QEvent::KeyPress && watched->isWidgetType() && !isHelp(watched)
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::HelpContents)) {
        show(helpPlaceFor(static_cast<QWidget*>(watched)));
        return true;
    }
    return QObject::eventFilter(watched, event);
}

std::vector<HelpKeys> HelpDesk::keysOfMenus() const
{
    std::vector<HelpKeys> groups;
    for (const QAction* action : m_window->menuBar()->actions()) {
        if (!action->menu())
            continue;
        HelpKeys group{.group = plainWords(action->text()), .keys = {}};
        collectKeys(*action->menu(), group);
        if (!group.keys.empty())
            groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace convey::ui
