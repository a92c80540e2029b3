// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Not a test: the real window with one cell edited, for a test that ends it hard. Prints "edited" as soon as
/// the edit and the session are on the disk, and goes on until it is killed.
///
///     killed_window FILE
#include "common/upload_session.h"
#include "preview/fixing.h"
#include "preview/preview_page.h"
#include "send/send_desk.h"
#include "shell/main_window.h"
#include "shell/upload_tab.h"

#include "jobs/saved_edits.h"
#include "settings/paths.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>

int main(int argc, char* argv[])
{
    using namespace convey;
    using namespace convey::ui;
    QApplication app(argc, argv);
    if (argc != 2)
        return 2;
    MainWindow window(std::make_unique<SendDesk>());
    window.show();
    window.open(QString::fromLocal8Bit(argv[1]));
    UploadTab& tab = *window.currentTab();
    bool isEdited = false;
    QObject::connect(&tab.session(), &UploadSession::checked, &tab, [&] {
        if (std::exchange(isEdited, true))
            return;
        auto* page = qobject_cast<PreviewPage*>(tab.page(PageId::Preview));
        page->fixing().editCell(3, 1, QStringLiteral("written before the end"));
    });
    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, &window, [&] {
        const Result<Preferences> preferences = Preferences::open(defaultPreferencesPath());
        if (countSavedEdits(defaultFileEditsFolder()) == 0 || !preferences
            || preferences->get<Preference::Session>().empty())
            return;
        looking.stop();
        std::fputs("edited\n", stdout);
        std::fflush(stdout);
    });
    constexpr int kLookEachMs = 100;
    looking.start(kLookEachMs);
    return QApplication::exec();
}
