// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Paints every page of the window, with the sample open in practice mode, and the File page with a file that
/// is not so tidy, into PNG files: light, dark, high
/// contrast, narrow and right-to-left. For looking at, not a test. `cmake --build --preset dev --target
/// pictures-of-every-page` runs it once and once more at twice the scale.
///
///     pictures FOLDER [SUFFIX [LOOK]]
#include "looks.h"
#include "send/send_desk.h"
#include "shell/main_window.h"
#include "shell/upload_tab.h"

#include "base/atomic_file.h"
#include "base/text.h"
#include "jobs/sample.h"
#include "recipe/recipe_store.h"
#include "settings/paths.h"
#include "settings/preferences.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace {

using namespace convey;
using namespace convey::ui;

constexpr std::pair<PageId, const char*> kPages[]{
    {PageId::Start, "start"},
    {PageId::File, "file"},
    {PageId::Columns, "columns"},
    {PageId::Preview, "preview"},
    {PageId::Send, "send"},
};

/// What comes out of an office: Windows-1252, a title above, a total below, numbers that a spreadsheet cut, a
/// line with a cell too many.
QByteArray uglyFile()
{
    QByteArray csv("Ums\xE4tze November;;;;\r\nStand: 20.11.2026;;;;\r\n"
                   "Bestellnummer;Bezahlt am;Telefon;Betrag;E-Mail;Vorname;PLZ\r\n");
    constexpr int kLines = 40;
    for (int i = 0; i < kLines; ++i) {
        const QByteArray n = QByteArray::number(1000 + i);
        csv += "B-" + n + ";20.11.2026 10:" + QByteArray::number(10 + i) + ";4,9151"
            + QByteArray::number(i % 10) + "E+12;" + QByteArray::number(12 + i) + ",50;kunde-" + n
            + "@example.com;J\xFCrgen;0" + n + (i == 9 ? ";zu viel\r\n" : "\r\n");
    }
    return csv + "Summe;;;1.280,00;;;\r\n";
}

bool saveAfterWork(QWidget& widget, const Pictures& pictures, const char* name)
{
    QTest::qWait(150); // lets what is computed in the background come in
    return pictures.save(widget, name);
}

/// What a person has who works with Convey: two clients, a file that is gone, one that is pinned.
void makeAtHome(SendDesk& desk, const QString& sample)
{
    static_cast<void>(desk.save({.name = "Fern & Loom, US shop", .pixelId = "k7Qm2vXr9TbLd4WzHs81Na"}));
    static_cast<void>(desk.save({.name = "Harbour Bikes", .pixelId = "90331847725104", .colourIndex = 1}));
    Result<Preferences> preferences = Preferences::open(defaultPreferencesPath());
    if (!preferences)
        return;
    static_cast<void>(preferences->set<Preference::RecentFiles>({"/media/usb/showroom-sales.xlsx"}));
    static_cast<void>(preferences->set<Preference::PinnedFiles>({toUtf8(sample)}));
    static_cast<void>(preferences->set<Preference::RequestsInFlight>(4));
    Recipe recipe;
    recipe.name = "Weekly shop orders";
    RecipeStore store(defaultRecipeFolder());
    const std::vector<std::string> columns{"Order ID", "Total"};
    static_cast<void>(store.save(recipe, columns, SystemClock().nowMs()));
    static_cast<void>(store.markUsed("Weekly shop orders", SystemClock().nowMs(), "Fern & Loom, US shop"));
}

bool savePreferences(MainWindow& window, const Pictures& pictures)
{
    window.showPage(PageId::Preferences);
    if (!saveAfterWork(window, pictures, "preferences"))
        return false;
    auto* search = window.findChild<QLineEdit*>(QStringLiteral("findPreference"));
    search->setText(QStringLiteral("history"));
    if (!saveAfterWork(window, pictures, "preferences-found"))
        return false;
    search->clear();
    auto* groups = window.findChild<QListWidget*>(QStringLiteral("preferenceGroups"));
    groups->setCurrentRow(groups->count() - 1);
    if (!saveAfterWork(window, pictures, "preferences-end"))
        return false;
    window.findChild<QAction*>(QStringLiteral("palette"))->trigger();
    auto* field = window.findChild<QLineEdit*>(QStringLiteral("paletteField"));
    if (!saveAfterWork(window, pictures, "palette"))
        return false;
    field->setText(QStringLiteral("se"));
    const bool isSaved = saveAfterWork(window, pictures, "palette-typed");
    QTest::keyClick(field, Qt::Key_Escape);
    return isSaved;
}

/// As it is the first time.
bool saveTour(const Pictures& pictures)
{
    const QTemporaryDir home;
    const QByteArray before = qgetenv("CONVEY_HOME");
    qputenv("CONVEY_HOME", home.path().toUtf8());
    auto desk = std::make_unique<SendDesk>();
    desk->setPracticeFirst(true);
    MainWindow window(std::move(desk));
    window.resize(pictures.look().size);
    window.show();
    window.welcome();
    bool isSaved = saveAfterWork(window, pictures, "tour");
    window.findChild<QPushButton*>(QStringLiteral("tourAct"))->click();
    QSignalSpy checked(&window.currentTab()->session(), &UploadSession::checked);
    isSaved = isSaved && checked.wait(20'000);
    window.showPage(PageId::Preview);
    isSaved = isSaved && saveAfterWork(window, pictures, "tour-preview");
    qputenv("CONVEY_HOME", before);
    return isSaved;
}

} // namespace

int main(int argc, char* argv[])
{
    return paintLooks(argc, argv, [](const Pictures& pictures) {
        const QTemporaryDir home;
        qputenv("CONVEY_HOME", home.path().toUtf8());
        const QString sample = home.filePath(QStringLiteral("shop orders.csv"));
        const QString ugly = home.filePath(QStringLiteral("umsatz-november.csv"));
        if (!writeFileAtomically(toUtf8(sample), sampleOrders(SystemClock().nowMs()))
            || !writeFileAtomically(toUtf8(ugly), uglyFile().toStdString()))
            return false;
        auto desk = std::make_unique<SendDesk>();
        desk->setPracticeFirst(true);
        makeAtHome(*desk, sample);
        if (!saveTour(pictures))
            return false;
        MainWindow window(std::move(desk));
        window.resize(pictures.look().size);
        window.show();
        window.open(sample);
        QSignalSpy checked(&window.currentTab()->session(), &UploadSession::checked);
        if (!checked.wait(20'000))
            return false;
        for (const auto& [page, name] : kPages) {
            window.showPage(page);
            if (!saveAfterWork(window, pictures, name))
                return false;
        }
        if (!savePreferences(window, pictures))
            return false;
        window.findChild<QPushButton*>(QStringLiteral("proxySettings"))->click();
        auto* proxy = window.findChild<QDialog*>(QStringLiteral("proxyDialog"));
        proxy->findChild<QRadioButton*>(QStringLiteral("proxyManual"))->click();
        if (!pictures.save(*proxy, "proxy"))
            return false;
        proxy->close();
        window.open(ugly);
        QSignalSpy profiled(&window.currentTab()->session(), &UploadSession::profiled);
        if (!profiled.wait(20'000))
            return false;
        for (const char* name : {"file-ugly", "file-ugly-more"}) {
            QTest::qWait(150);
            if (!pictures.save(window, name))
                return false;
            auto* page = window.currentTab()->page(PageId::File);
            page->findChild<QPushButton*>(QStringLiteral("leaveOutProposed"))->click();
            page->findChild<QToolButton*>(QStringLiteral("moreAboutFile"))->click();
        }
        return true;
    });
}
