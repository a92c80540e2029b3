// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/test_text.h"

#include "cli/command.h"
#include "cli/manual/completion.h"
#include "cli/manual/man_page.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace convey::cli;
using convey::test::text;

class TestManual : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandIsInEachText_data();
    void everyCommandIsInEachText();
    void everyOptionIsInEachText_data();
    void everyOptionIsInEachText();
    void noLineOfThePageIsTakenForARequest();
    void whatTheBuildWroteIsFresh_data();
    void whatTheBuildWroteIsFresh();
    void bashCompletes_data();
    void bashCompletes();
};

namespace {

/// "--bind" as the page writes it.
QString dashesOfRoff(const QString& words)
{
    return QString(words).replace(QLatin1Char('-'), QStringLiteral("\\-"));
}

/// What the words lead to, sorted; the last one is being typed.
QStringList completed(const QStringList& words, const QString& folder)
{
    QProcess bash;
    bash.setWorkingDirectory(folder);
    const QStringList script{QStringLiteral("--norc"), QStringLiteral("-c"),
        QStringLiteral(". " CONVEY_MANUAL_FOLDER "/convey-cli.bash; COMP_WORDS=(convey-cli \"$@\"); "
                       "COMP_CWORD=$#; _convey_cli; printf '%s\\n' \"${COMPREPLY[@]}\""),
        QStringLiteral("bash")};
    bash.start(QStringLiteral("bash"), script + words);
    if (!bash.waitForFinished() || !bash.readAllStandardError().isEmpty())
        return {QStringLiteral("bash failed")};
    QStringList lines =
        QString::fromUtf8(bash.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    lines.sort();
    return lines;
}

QStringList optionsOf(std::string_view command)
{
    const auto all = commands();
    const Command& found = *std::ranges::find(all, command, &Command::name);
    QStringList options{QStringLiteral("--help")};
    for (const std::string_view name : found.options)
        options.append(QStringLiteral("--") + text(name));
    options.sort();
    return options;
}

} // namespace

void TestManual::everyCommandIsInEachText_data()
{
    QTest::addColumn<QString>("name");
    for (const Command& command : commands())
        QTest::addRow("%s", std::string(command.name).c_str()) << text(command.name);
}

void TestManual::everyCommandIsInEachText()
{
    QFETCH(QString, name);
    const QString inQuotes = QLatin1Char('\'') + name + QLatin1Char('\'');
    QVERIFY(text(manPage("1")).contains(QStringLiteral("\n.SS ") + dashesOfRoff(name) + QLatin1Char('\n')));
    QVERIFY(text(bashCompletion()).contains(inQuotes + QStringLiteral(") words=")));
    QVERIFY(text(zshCompletion()).contains(inQuotes + QStringLiteral(") _arguments")));
    const QString first = name.section(QLatin1Char(' '), 0, 0);
    QVERIFY(text(fishCompletion()).contains(QStringLiteral("convey-cli' -a ") + first + QLatin1Char(' ')));
}

void TestManual::everyOptionIsInEachText_data()
{
    QTest::addColumn<QString>("name");
    for (const OptionSpec& option : optionSpecs())
        QTest::addRow("%s", std::string(option.name).c_str()) << text(option.name);
}

void TestManual::everyOptionIsInEachText()
{
    QFETCH(QString, name);
    QVERIFY(text(manPage("1")).contains(QStringLiteral("\n.B ") + dashesOfRoff(QStringLiteral("--") + name)));
    QVERIFY(text(bashCompletion()).contains(QStringLiteral("--") + name));
    QVERIFY(text(zshCompletion()).contains(QStringLiteral("*--") + name + QLatin1Char('[')));
    QVERIFY(text(fishCompletion()).contains(QStringLiteral(" -l ") + name + QLatin1Char(' ')));
}

void TestManual::noLineOfThePageIsTakenForARequest()
{
    static const QStringList kRequests{QStringLiteral(".\\\""), QStringLiteral(".TH"), QStringLiteral(".SH"),
        QStringLiteral(".SS"), QStringLiteral(".TP"), QStringLiteral(".PP"), QStringLiteral(".B"),
        QStringLiteral(".I"), QStringLiteral(".BR"), QStringLiteral(".br"), QStringLiteral(".nf"),
        QStringLiteral(".fi"), QStringLiteral(".RS"), QStringLiteral(".RE")};
    for (const QString& line : text(manPage("1")).split(QLatin1Char('\n'))) {
        QVERIFY2(!line.startsWith(QLatin1Char('\'')), qPrintable(line));
        if (line.startsWith(QLatin1Char('.')))
            QVERIFY2(kRequests.contains(line.section(QLatin1Char(' '), 0, 0)), qPrintable(line));
    }
}

void TestManual::whatTheBuildWroteIsFresh_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, std::string_view file, const std::string& expected) {
        QTest::newRow(name) << text(file) << text(expected);
    };
    row("manual page", "convey-cli.1", manPage(CONVEY_VERSION));
    row("bash", "convey-cli.bash", bashCompletion());
    row("zsh", "_convey-cli", zshCompletion());
    row("fish", "convey-cli.fish", fishCompletion());
}

void TestManual::whatTheBuildWroteIsFresh()
{
    QFETCH(QString, file);
    QFETCH(QString, expected);
    QFile written(QStringLiteral(CONVEY_MANUAL_FOLDER "/") + file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(written.readAll()), expected);
}

void TestManual::bashCompletes_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, std::string_view words, const QStringList& expected) {
        QTest::newRow(name) << text(words).split(QLatin1Char('|')) << expected;
    };
    const auto list = [](std::string_view words) { return text(words).split(QLatin1Char('|')); };
    row("the start of a command", "pre", list("prepare"));
    row("a word that several commands begin with, once", "destina", list("destination"));
    row("the second word of a command", "destination|", list("add|forget|list|test"));
    row("the second word of a command that is one by itself", "history|w", list("wipe"));
    row("all options of a command", "inspect|a.csv|--", optionsOf("inspect"));
    row("all options of a command of two words", "tag|build|--", optionsOf("tag build"));
    row("files where a file is wanted", "check|ord", list("orders.csv"));
    row("files where an option's value is one", "check|orders.csv|--rejects|", list("folder|orders.csv"));
    row("folders alone where a folder is wanted", "watch|", optionsOf("watch") + list("folder"));
    row("the words of a value", "inspect|orders.csv|--rows|", list("all"));
    row("the words of an argument", "proxy|n", list("none"));
    row("nothing where the value is anybody's", "check|orders.csv|--pixel|", {});
}

void TestManual::bashCompletes()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, expected);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("orders.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("folder")));
    expected.sort();
    QCOMPARE(completed(words, folder.path()), expected);
}

QTEST_APPLESS_MAIN(TestManual)
#include "tst_manual.moc"
