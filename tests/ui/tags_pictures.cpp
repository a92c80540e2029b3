// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Paints the Image tag page in its states into PNG files. For looking at, not a test.
///
///     tags_pictures FOLDER [SUFFIX [LOOK]]
#include "looks.h"
#include "send_bench.h"
#include "shell/language.h"
#include "shell/main_window.h"
#include "shell/theme.h"
#include "tags/build_pane.h"
#include "tags/bulk_pane.h"
#include "tags/check_pane.h"
#include "tags/code_field.h"
#include "tags/tag_form.h"
#include "tags/tags_page.h"
#include "tags/try_dialog.h"

#include "delivery/curl_transport.h"

#include <QApplication>
#include <QDir>
#include <QLocale>

#include <cstdio>

using namespace convey;
using namespace convey::ui;
using namespace convey::ui::test;

namespace {

constexpr auto kFaulty =
    R"(<img src="http://bzr.openai.com/v1/sdk/events?pid=k7Qm2vXr9TbLd4WzHs81Na&event=order_created&data[type]=contents&data[amount]=129.99&data[currency]=USD&order_id=10512&event_id=10512&email=ada%40example.com" width="1" height="1">)";

class Painter
{
public:
    Painter(QDir folder, QString suffix)
        : m_folder(std::move(folder))
        , m_suffix(std::move(suffix))
    { }
    [[nodiscard]] bool save(QWidget& widget, const char* name, const Look& look) const
    {
        QTest::qWait(150); // lets what is read in the background come in
        return widget.grab().save(m_folder.filePath(
            QStringLiteral("%1-%2%3.png").arg(QLatin1String(name), QLatin1String(look.name), m_suffix)));
    }

private:
    QDir m_folder;
    QString m_suffix;
};

PageTag purchase()
{
    return {.tag = {.pixelId = "k7Qm2vXr9TbLd4WzHs81Na",
                .event = "order_created",
                .eventId = "evt_k4t7qz2mwhx5rb6nvd3jyc2afe",
                .amount = 12999,
                .currency = "USD",
                .contents = {{.id = "THR-MOSS", .name = "Linen throw, moss", .quantity = 1, .amount = 9999},
                    {.id = "CNDL-2", .name = "Beeswax candle", .quantity = 2, .amount = 1500}}}};
}

bool paint(const Look& look, const Painter& painter)
{
    const Home home;
    auto desk = std::make_unique<SendDesk>(std::make_unique<SessionVault>());
    if (!desk->save({.name = "Fern & Loom, US shop", .pixelId = "k7Qm2vXr9TbLd4WzHs81Na", .colourIndex = 0}))
        return false;
    MainWindow window(std::move(desk));
    window.resize(look.size);
    window.show();
    if (!painter.save(window, "tags-start", look))
        return false;
    window.open(sampleFile(home));
    QTest::qWait(800);
    window.showPage(PageId::Tags);
    auto* page = window.findChild<TagsPage*>();
    TagForm* form = page->build()->form();
    form->setTag(purchase());
    if (!painter.save(window, "tags-build", look))
        return false;
    form->findChild<QLineEdit*>(QStringLiteral("tagAmount"))->setText(QStringLiteral("12.9.9"));
    form->findChild<QLineEdit*>(QStringLiteral("tagEventId"))->setText(QStringLiteral("10512"));
    if (!painter.save(window, "tags-build-faults", look))
        return false;
    form->setTag({.tag = {.pixelId = "k7Qm2vXr9TbLd4WzHs81Na", .event = "subscription_created"},
        .pageValues = {{.parameter = spec::kTagParameters[3]}, {.parameter = spec::kTagParameters[4]},
            {.parameter = spec::kTagParameters[6]}, {.parameter = spec::kTagParameters[7]},
            {.parameter = spec::kTagParameters[8], .code = "plan.handle"}}});
    page->build()->choose(QStringLiteral("liquid"));
    if (!painter.save(window, "tags-build-page", look))
        return false;
    form->setTag(purchase());
    page->build()->choose(QStringLiteral("html"));
    page->build()->copy(false);
    page->showPart(TagsPage::Part::Check);
    if (!painter.save(window, "tags-check-empty", look))
        return false;
    page->check()->text()->replaceAll(QString::fromUtf8(kFaulty));
    if (!painter.save(window, "tags-check", look))
        return false;
    page->check()->text()->replaceAll(
        QString::fromUtf8(kFaulty) + QStringLiteral("\n<p>\n") + page->build()->code()->toPlainText());
    if (!painter.save(window, "tags-check-two", look))
        return false;
    page->showPart(TagsPage::Part::Many);
    if (!painter.save(window, "tags-many", look))
        return false;
    page->many()->make(BulkForm::Csv, home.file(QStringLiteral("tags.csv")));
    if (!QTest::qWaitFor([&] { return !page->many()->isRunning(); })
        || !painter.save(window, "tags-many-made", look))
        return false;
    page->showPart(TagsPage::Part::Recent);
    if (!painter.save(window, "tags-recent", look))
        return false;
    page->showPart(TagsPage::Part::Build);
    page->findChild<QAbstractButton*>(QStringLiteral("tryTagButton"))->click();
    auto* dialog = page->findChild<TryDialog*>();
    dialog->findChild<QAbstractButton*>(QStringLiteral("tryNow"))->click();
    QTest::qWait(1'500);
    if (!painter.save(*dialog, "tags-try", look))
        return false;
    dialog->findChild<QAbstractButton*>(QStringLiteral("tryReal"))->click();
    return painter.save(*dialog, "tags-try-real", look);
}

} // namespace

int main(int argc, char* argv[])
{
    const CurlLibrary curl;
    QApplication app(argc, argv);
    applyLanguage(app, QLocale(QLocale::English));
    if (argc < 2) {
        std::fputs("tags_pictures FOLDER [SUFFIX [LOOK]]\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    folder.mkpath(QStringLiteral("."));
    const Painter painter(folder, argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString());
    Longer longer;
    for (const Look& look : kLooks) {
        if (argc > 3 && QLatin1String(look.name) != QLatin1String(argv[3]))
            continue;
        applyTheme(app, QString::fromLatin1(look.theme));
        QApplication::setLayoutDirection(look.direction);
        if (look.isLong)
            QCoreApplication::installTranslator(&longer);
        if (!paint(look, painter))
            return 1;
        QCoreApplication::removeTranslator(&longer);
    }
    return 0;
}
