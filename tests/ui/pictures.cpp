// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Paints every page of the window, with the sample open in practice mode, and the File page with a file that
/// is not so tidy, into PNG files: light, dark, high
/// contrast, narrow and right-to-left. For looking at, not a test. `cmake --build --preset dev --target
/// pictures-of-every-page` runs it once and once more at twice the scale.
///
///     pictures FOLDER [SUFFIX [LOOK]]
#include "send/send_desk.h"
#include "shell/language.h"
#include "shell/main_window.h"
#include "shell/theme.h"
#include "shell/upload_tab.h"

#include "base/atomic_file.h"
#include "base/text.h"
#include "delivery/curl_transport.h"
#include "jobs/sample.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cstdio>

namespace {

using namespace convey;
using namespace convey::ui;

struct Look
{
    const char* name;
    const char* theme;
    Qt::LayoutDirection direction;
    QSize size;
};

constexpr Look kLooks[]{
    {"light", "light", Qt::LeftToRight, {1280, 800}},
    {"dark", "dark", Qt::LeftToRight, {1280, 800}},
    {"contrast", "contrast", Qt::LeftToRight, {1280, 800}},
    {"narrow", "light", Qt::LeftToRight, {1024, 640}},
    {"rtl", "light", Qt::RightToLeft, {1280, 800}},
};

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

} // namespace

int main(int argc, char* argv[])
{
    const CurlLibrary curl;
    QApplication app(argc, argv);
    applyLanguage(app, QLocale(QLocale::English));
    if (argc < 2) {
        std::fputs("pictures FOLDER [SUFFIX [LOOK]]\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const QString suffix = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    folder.mkpath(QStringLiteral("."));
    const QTemporaryDir home;
    qputenv("CONVEY_HOME", home.path().toUtf8());

    const QString sample = home.filePath(QStringLiteral("shop orders.csv"));
    if (!writeFileAtomically(toUtf8(sample), sampleOrders(SystemClock().nowMs())))
        return 1;
    const QString ugly = home.filePath(QStringLiteral("umsatz-november.csv"));
    if (!writeFileAtomically(toUtf8(ugly), uglyFile().toStdString()))
        return 1;
    for (const Look& look : kLooks) {
        if (argc > 3 && QLatin1String(look.name) != QLatin1String(argv[3]))
            continue;
        applyTheme(app, QString::fromLatin1(look.theme));
        QApplication::setLayoutDirection(look.direction);
        auto desk = std::make_unique<SendDesk>();
        desk->setPracticeFirst(true);
        MainWindow window(std::move(desk));
        window.resize(look.size);
        window.show();
        window.open(sample);
        QSignalSpy checked(&window.currentTab()->session(), &UploadSession::checked);
        if (!checked.wait(20'000))
            return 1;
        for (const auto& [page, name] : kPages) {
            window.showPage(page);
            QTest::qWait(150); // lets what is computed in the background come in
            const QString path = folder.filePath(
                QStringLiteral("%1-%2%3.png").arg(QLatin1String(name), QLatin1String(look.name), suffix));
            if (!window.grab().save(path))
                return 1;
        }
        window.findChild<QAction*>(QStringLiteral("proxySettings"))->trigger();
        auto* proxy = window.findChild<QDialog*>(QStringLiteral("proxyDialog"));
        proxy->findChild<QRadioButton*>(QStringLiteral("proxyManual"))->click();
        const QString picture =
            folder.filePath(QStringLiteral("proxy-%1%2.png").arg(QLatin1String(look.name), suffix));
        if (!proxy->grab().save(picture))
            return 1;
        proxy->close();
        window.open(ugly);
        QSignalSpy profiled(&window.currentTab()->session(), &UploadSession::profiled);
        if (!profiled.wait(20'000))
            return 1;
        for (const char* name : {"file-ugly", "file-ugly-more"}) {
            QTest::qWait(150);
            const QString path = folder.filePath(
                QStringLiteral("%1-%2%3.png").arg(QLatin1String(name), QLatin1String(look.name), suffix));
            if (!window.grab().save(path))
                return 1;
            auto* page = window.currentTab()->page(PageId::File);
            page->findChild<QPushButton*>(QStringLiteral("leaveOutProposed"))->click();
            page->findChild<QToolButton*>(QStringLiteral("moreAboutFile"))->click();
        }
    }
    return 0;
}
