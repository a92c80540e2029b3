// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// How long the window needs for a key that is typed into the form of an image tag: judged, written in every
/// form, painted. See README.md.
#include "send/send_desk.h"
#include "shell/language.h"
#include "shell/main_window.h"
#include "shell/theme.h"
#include "tags/build_pane.h"
#include "tags/tag_form.h"
#include "tags/tags_page.h"

#include "vault/session_vault.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

using namespace convey;
using namespace convey::ui;

namespace {

ImageTag purchaseOf(int items)
{
    ImageTag tag{.pixelId = "k7Qm2vXr9TbLd4WzHs81Na",
        .event = "order_created",
        .eventId = "evt_k4t7qz2mwhx5rb6nvd3jyc2afe",
        .amount = 12999,
        .currency = "USD"};
    for (int i = 0; i < items; ++i)
        tag.contents.push_back(
            {.id = "SKU-" + std::to_string(i), .name = "Linen throw, moss", .quantity = 1, .amount = 1299});
    return tag;
}

void measure(TagsPage& page, int items)
{
    page.build()->form()->setTag({.tag = purchaseOf(items)});
    auto* line = page.findChild<QLineEdit*>(QStringLiteral("tagEventId"));
    line->clear();
    std::vector<double> keys;
    constexpr int kKeys = 200;
    for (int i = 0; i < kKeys; ++i) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(line, i % 2 == 0 ? 'x' : '7');
        const double judged = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        page.window()->repaint();
        keys.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (i == kKeys / 2)
            std::printf("%2d items: key 100, before it is painted          %7.2f ms\n", items, judged);
    }
    std::ranges::sort(keys);
    std::printf("%2d items: a key with all forms, painted, median  %7.2f ms, 95 %% %7.2f ms, most %7.2f ms\n",
        items, keys[keys.size() / 2], keys[keys.size() * 95 / 100], keys.back());
}

} // namespace

int main(int argc, char* argv[])
{
    const QTemporaryDir home;
    qputenv("CONVEY_HOME", home.path().toUtf8());
    QApplication app(argc, argv);
    applyLanguage(app, QLocale(QLocale::English));
    applyTheme(app, QStringLiteral("light"));
    MainWindow window(std::make_unique<SendDesk>(std::make_unique<SessionVault>()));
    constexpr QSize kUsual(1280, 800);
    window.resize(kUsual);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return 1;
    window.showPage(PageId::Tags);
    auto* page = window.findChild<TagsPage*>();
    for (const int items : {0, 2, 20})
        measure(*page, items);
    return 0;
}
