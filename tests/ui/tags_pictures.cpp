// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Paints the Image tag page in its states into PNG files. For looking at, not a test.
///
///     tags_pictures FOLDER [SUFFIX [LOOK]]
#include "looks.h"
#include "send_bench.h"
#include "shell/main_window.h"
#include "tags/build_pane.h"
#include "tags/bulk_pane.h"
#include "tags/check_pane.h"
#include "tags/code_field.h"
#include "tags/tag_form.h"
#include "tags/tags_page.h"
#include "tags/try_dialog.h"

#include <QDir>

using namespace convey;
using namespace convey::ui;
using namespace convey::ui::test;

namespace {

constexpr auto kFaulty =
    R"(<img src="http://bzr.openai.com/v1/sdk/events?pid=k7Qm2vXr9TbLd4WzHs81Na&event=order_created&data[type]=contents&data[amount]=129.99&data[currency]=USD&order_id=10512&event_id=10512&email=ada%40example.com" width="1" height="1">)";

bool take(QWidget& widget, const char* name, const Pictures& pictures)
{
    QTest::qWait(150); // lets what is read in the background come in
    return pictures.save(widget, name);
}

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

bool paint(const Pictures& pictures)
{
    const Home home;
    auto desk = std::make_unique<SendDesk>(std::make_unique<SessionVault>());
    if (!desk->save({.name = "Fern & Loom, US shop", .pixelId = "k7Qm2vXr9TbLd4WzHs81Na", .colourIndex = 0}))
        return false;
    MainWindow window(std::move(desk));
    window.resize(pictures.look().size);
    window.show();
    if (!take(window, "tags-start", pictures))
        return false;
    window.open(sampleFile(home));
    QTest::qWait(800);
    window.showPage(PageId::Tags);
    auto* page = window.findChild<TagsPage*>();
    TagForm* form = page->build()->form();
    form->setTag(purchase());
    if (!take(window, "tags-build", pictures))
        return false;
    form->findChild<QLineEdit*>(QStringLiteral("tagAmount"))->setText(QStringLiteral("12.9.9"));
    form->findChild<QLineEdit*>(QStringLiteral("tagEventId"))->setText(QStringLiteral("10512"));
    if (!take(window, "tags-build-faults", pictures))
        return false;
    form->setTag({.tag = {.pixelId = "k7Qm2vXr9TbLd4WzHs81Na", .event = "subscription_created"},
        .pageValues = {{.parameter = spec::kTagParameters[3]}, {.parameter = spec::kTagParameters[4]},
            {.parameter = spec::kTagParameters[6]}, {.parameter = spec::kTagParameters[7]},
            {.parameter = spec::kTagParameters[8], .code = "plan.handle"}}});
    page->build()->choose(QStringLiteral("liquid"));
    if (!take(window, "tags-build-page", pictures))
        return false;
    form->setTag(purchase());
    page->build()->choose(QStringLiteral("html"));
    page->build()->copy(false);
    page->showPart(TagsPage::Part::Check);
    if (!take(window, "tags-check-empty", pictures))
        return false;
    page->check()->text()->replaceAll(QString::fromUtf8(kFaulty));
    if (!take(window, "tags-check", pictures))
        return false;
    page->check()->text()->replaceAll(
        QString::fromUtf8(kFaulty) + QStringLiteral("\n<p>\n") + page->build()->code()->toPlainText());
    if (!take(window, "tags-check-two", pictures))
        return false;
    page->showPart(TagsPage::Part::Many);
    if (!take(window, "tags-many", pictures))
        return false;
    page->many()->make(BulkForm::Csv, home.file(QStringLiteral("tags.csv")));
    if (!QTest::qWaitFor([&] { return !page->many()->isRunning(); })
        || !take(window, "tags-many-made", pictures))
        return false;
    page->showPart(TagsPage::Part::Recent);
    if (!take(window, "tags-recent", pictures))
        return false;
    page->showPart(TagsPage::Part::Build);
    page->findChild<QAbstractButton*>(QStringLiteral("tryTagButton"))->click();
    auto* dialog = page->findChild<TryDialog*>();
    dialog->findChild<QAbstractButton*>(QStringLiteral("tryNow"))->click();
    QTest::qWait(1'500);
    if (!take(*dialog, "tags-try", pictures))
        return false;
    dialog->findChild<QAbstractButton*>(QStringLiteral("tryReal"))->click();
    return take(*dialog, "tags-try-real", pictures);
}

} // namespace

int main(int argc, char* argv[])
{
    return paintLooks(argc, argv, paint);
}
