// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What the window's program says of itself on a command line, without a display, and that its manual page
/// says the same.
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

struct Said
{
    int exitCode = -1;
    QString text;
};

Said runProgram(const QString& option)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(CONVEY_PROGRAM), {option});
    constexpr int kEndsMs = 30'000;
    if (!program.waitForFinished(kEndsMs) || program.exitStatus() != QProcess::NormalExit)
        return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput())};
}

QSet<QString> longOptions(const QString& text)
{
    static const QRegularExpression option(QStringLiteral("(?<![\\w-])--[a-z][a-z-]+"));
    QSet<QString> options;
    for (auto hits = option.globalMatch(text); hits.hasNext();)
        options << hits.next().captured();
    return options;
}

/// As troff would show it, as far as options go.
QString manualPage()
{
    QFile file(QStringLiteral(CONVEY_MANUAL_PAGE));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).replace(QLatin1String("\\-"), QLatin1String("-"));
}

} // namespace

class TestWindowProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAboutItselfWithoutADisplay_data();
    void tellsAboutItselfWithoutADisplay();
    void everyOptionIsInTheManualPage();
};

void TestWindowProgram::tellsAboutItselfWithoutADisplay_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("says");
    QTest::newRow("help") << "--help"
                          << "--new-window";
    QTest::newRow("h") << "-h"
                       << "--new-window";
    QTest::newRow("Qt's options") << "--help-all"
                                  << "-platform";
    QTest::newRow("version") << "--version"
                             << "convey " CONVEY_VERSION;
    QTest::newRow("v") << "-v"
                       << "convey " CONVEY_VERSION;
}

void TestWindowProgram::tellsAboutItselfWithoutADisplay()
{
    QFETCH(QString, option);
    QFETCH(QString, says);
    const Said said = runProgram(option);
    QCOMPARE(said.exitCode, 0);
    QVERIFY2(said.text.contains(says), qPrintable(said.text));
}

void TestWindowProgram::everyOptionIsInTheManualPage()
{
    const QSet<QString> known = longOptions(runProgram(QStringLiteral("--help")).text);
    QVERIFY(known.contains(QStringLiteral("--practice")));
    QCOMPARE(longOptions(manualPage()), known);
}

QTEST_GUILESS_MAIN(TestWindowProgram)
#include "tst_window_program.moc"
