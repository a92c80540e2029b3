// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
//
// README and the pages of the help are true: every command in them is run, every link leads somewhere, and
// the addresses outside are known.
#include "e2e/cli_process.h"
#include "e2e/practice_endpoint.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace convey::test;

namespace {

const QString kRoot = QStringLiteral(CONVEY_ROOT);
constexpr auto kPort = "https://127.0.0.1:8443"; // as the pages have it

/// The reasons for which a block is not run; one more has to be thought about here.
constexpr int kBlocksNotRun = 4;

struct Block
{
    int line = 0; ///< 1-based
    QString language;
    QString text;
    QString whyNotRun;
};

QString readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Programs of the system that a page calls and a test can't have: a schedule of its own.
void standIn(const CliHome& home, const QString& program, const QByteArray& script)
{
    QDir(home.path(QString())).mkpath(QStringLiteral("system"));
    const QString path = home.write(QStringLiteral("system/") + program, "#!/bin/sh\n" + script);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

/// README first; welcome pages of other languages have the same links.
QStringList documents()
{
    QStringList paths{kRoot + QStringLiteral("/README.md")};
    const QDir help(kRoot + QStringLiteral("/resources/help"));
    for (const QString& name : help.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name))
        paths << help.filePath(name);
    return paths;
}

QList<Block> blocksOf(const QString& markdown)
{
    static const QRegularExpression notRun(QStringLiteral("^<!-- not run: (.+) -->$"));
    QList<Block> blocks;
    QString reason;
    bool isInside = false;
    const QStringList lines = markdown.split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        const QString& line = lines.at(i);
        if (line.startsWith(QLatin1String("```"))) {
            isInside = !isInside;
            if (isInside)
                blocks << Block{.line = i + 1, .language = line.mid(3), .text = {}, .whyNotRun = reason};
            reason.clear();
        } else if (isInside) {
            blocks.last().text += line + u'\n';
        } else if (const auto match = notRun.match(line); match.hasMatch()) {
            reason = match.captured(1);
        }
    }
    return blocks;
}

/// The lines of a block, each of which has to end with 0, or with N where its comment, behind it or on the
/// line above, begins with "exit N".
QString scriptOf(const Block& block, const QString& file)
{
    static const QRegularExpression exit(QStringLiteral("#\\s*exit (\\d+)"));
    QString script;
    QString expected = QStringLiteral("0");
    int line = block.line;
    for (const QString& command : block.text.split(u'\n')) {
        ++line;
        if (command.trimmed().isEmpty())
            continue;
        const auto match = exit.match(command);
        if (match.hasMatch())
            expected = match.captured(1);
        if (command.startsWith(u'#'))
            continue;
        script += command
            + QStringLiteral(
                "\nended=$?; [ $ended = %1 ] || { echo \"%2:%3 ended with $ended\" >&2; exit 99; }\n")
                  .arg(expected, QFileInfo(file).fileName())
                  .arg(line);
        expected = QStringLiteral("0");
    }
    return script;
}

QString withoutBlocks(QString markdown)
{
    static const QRegularExpression fenced(QStringLiteral("^```.*?^```"),
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    return markdown.remove(fenced);
}

QString withoutCode(const QString& markdown)
{
    static const QRegularExpression inLine(QStringLiteral("`[^`\n]*`"));
    return withoutBlocks(markdown).remove(inLine);
}

/// The long options that a page names in its text.
QSet<QString> optionsNamed(const QString& markdown)
{
    static const QRegularExpression inLine(QStringLiteral("`[^`\n]*`"));
    static const QRegularExpression option(QStringLiteral("(?<![\\w-])--[a-z][a-z-]+"));
    QSet<QString> named;
    for (auto codes = inLine.globalMatch(withoutBlocks(markdown)); codes.hasNext();) {
        for (auto hits = option.globalMatch(codes.next().captured()); hits.hasNext();)
            named << hits.next().captured();
    }
    return named;
}

/// Those of the manual page, which is made from the table of the program, and of CMake.
QSet<QString> optionsKnown()
{
    static const QRegularExpression option(QStringLiteral("--[a-z][a-z-]+"));
    const QString page =
        readFile(QStringLiteral(CONVEY_CLI_MANUAL)).replace(QLatin1String("\\-"), QLatin1String("-"));
    QSet<QString> known{QStringLiteral("--preset"), QStringLiteral("--build"), QStringLiteral("--target")};
    for (auto hits = option.globalMatch(page); hits.hasNext();)
        known << hits.next().captured();
    return known;
}

QStringList linksOf(const QString& markdown)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)\\s]+)\\)"));
    QStringList links;
    for (auto hits = link.globalMatch(withoutCode(markdown)); hits.hasNext();)
        links << hits.next().captured(1);
    return links;
}

/// As forges make them of headings.
QStringList anchorsOf(const QString& markdown)
{
    QStringList anchors;
    for (const QString& line : withoutBlocks(markdown).split(u'\n')) {
        if (!line.startsWith(u'#'))
            continue;
        QString anchor;
        for (const QChar c : line.mid(line.indexOf(u' ') + 1).toLower()) {
            if (c.isLetterOrNumber() || c == u'-' || c == u'_')
                anchor += c;
            else if (c == u' ')
                anchor += u'-';
        }
        anchors << anchor;
    }
    return anchors;
}

/// What is wrong with the relative links of a page, one line each.
QStringList brokenLinks(const QString& markdown, const QString& path)
{
    QStringList broken;
    for (const QString& link : linksOf(markdown)) {
        if (link.contains(QLatin1String("://")))
            continue;
        const QString file = link.section(u'#', 0, 0);
        const QString anchor = link.section(u'#', 1);
        const QString target = file.isEmpty() ? path : QFileInfo(path).dir().filePath(file);
        if (!QFileInfo::exists(target))
            broken << QStringLiteral("%1: no file %2").arg(QFileInfo(path).fileName(), link);
        else if (!anchor.isEmpty()
            && !anchorsOf(file.isEmpty() ? markdown : readFile(target)).contains(anchor))
            broken << QStringLiteral("%1: no heading %2").arg(QFileInfo(path).fileName(), link);
    }
    return broken;
}

} // namespace

class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandDoesWhatIsSaid_data();
    void everyCommandDoesWhatIsSaid();
    void aCommandThatFailsIsFound();
    void schedulesAreSetUpAsSaid();
    void everyOptionIsOneOfTheProgram();
    void whatIsNotRunHasAReason();
    void everyLinkLeadsSomewhere();
    void aBrokenLinkIsFound();
    void theAddressesOutsideAreKnown();

private:
    /// Runs a script as the reader would, in the folder of `home`; empty where all went as said.
    static QString run(const CliHome& home, const PracticeEndpoint& endpoint, QString script);
};

QString TestDocuments::run(const CliHome& home, const PracticeEndpoint& endpoint, QString script)
{
    script.replace(QLatin1String(kPort), endpoint.url());
    // The last job of the history stands for JOB.
    static const QRegularExpression job(QStringLiteral("\\bJOB\\b"));
    script.replace(job,
        QStringLiteral("\"$(convey-cli history --json | grep -o '\"job\": *\"[^\"]*\"' | head -n 1 | cut -d "
                       "'\"' -f 4)\""));
    QProcess shell;
    QProcessEnvironment environment = home.environment();
    const QString program = QFileInfo(QStringLiteral(CONVEY_CLI_PROGRAM)).path();
    environment.insert(QStringLiteral("PATH"),
        home.path(QStringLiteral("system")) + u':' + program + u':'
            + environment.value(QStringLiteral("PATH")));
    environment.insert(QStringLiteral("HOME"), home.path(QStringLiteral("person")));
    shell.setProcessEnvironment(environment);
    shell.setWorkingDirectory(home.path(QString()));
    shell.start(QStringLiteral("bash"), {QStringLiteral("-c"), script});
    if (!shell.waitForFinished(kRunMs))
        return QStringLiteral("did not end");
    return shell.exitCode() == 0 ? QString() : QString::fromUtf8(shell.readAllStandardError());
}

void TestDocuments::everyCommandDoesWhatIsSaid_data()
{
    QTest::addColumn<QString>("path");
    for (const QString& path : documents()) {
        const QList<Block> blocks = blocksOf(readFile(path));
        if (std::any_of(blocks.begin(), blocks.end(), [](const Block& b) { return b.language == u"sh"; }))
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }
}

void TestDocuments::everyCommandDoesWhatIsSaid()
{
    QFETCH(QString, path);
    const CliHome home;
    const PracticeEndpoint endpoint(home);
    QVERIFY(QFile::copy(endpoint.caFile(), home.path(QStringLiteral("ca.pem"))));
    QCOMPARE(runCli(home, {QStringLiteral("sample"), home.path(QStringLiteral("orders.csv"))}).exitCode, 0);
    // The reader of some pages stands in a checkout.
    QVERIFY(QFile::link(kRoot + QStringLiteral("/installer"), home.path(QStringLiteral("installer"))));
    standIn(home, QStringLiteral("systemctl"), "exit 0\n");
    standIn(home, QStringLiteral("crontab"), "[ \"$1\" != - ] || cat >\"$HOME/crontab\"\n");
    for (const Block& block : blocksOf(readFile(path))) {
        if (block.language != u"sh" || !block.whyNotRun.isEmpty())
            continue;
        const QString fault = run(home, endpoint, scriptOf(block, path));
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
}

void TestDocuments::aCommandThatFailsIsFound()
{
    const CliHome home;
    const PracticeEndpoint endpoint(home);
    const QList<Block> blocks =
        blocksOf(QStringLiteral("# A page\n\n```sh\nconvey-cli inspect nothing.csv\n```\n"));
    QCOMPARE(blocks.size(), 1);
    const QString fault = run(home, endpoint, scriptOf(blocks.front(), QStringLiteral("page.md")));
    QVERIFY2(fault.contains(QLatin1String("page.md:4 ended with 3")), qPrintable(fault));
}

/// What the page about automation copies is what the schedules call.
void TestDocuments::schedulesAreSetUpAsSaid()
{
    const CliHome home;
    const PracticeEndpoint endpoint(home);
    QVERIFY(QFile::link(kRoot + QStringLiteral("/installer"), home.path(QStringLiteral("installer"))));
    standIn(home, QStringLiteral("systemctl"), "echo \"$@\" >\"$HOME/asked\"\n");
    standIn(home, QStringLiteral("crontab"),
        "if [ \"$1\" = -l ]; then echo '# mine'; else cat >\"$HOME/crontab\"; fi\n");
    QString script;
    for (const Block& block : blocksOf(readFile(kRoot + QStringLiteral("/resources/help/automation.md")))) {
        if (block.text.contains(QLatin1String("systemctl")) || block.text.contains(QLatin1String("crontab")))
            script += scriptOf(block, QStringLiteral("automation.md"));
    }
    const QString fault = run(home, endpoint, script);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    QCOMPARE(
        home.read(QStringLiteral("person/asked")), QByteArray("--user enable --now convey-send.timer\n"));
    const QByteArray service = home.read(QStringLiteral("person/.config/systemd/user/convey-send.service"));
    QVERIFY(service.contains("\nExecStart=%h/.local/bin/convey-scheduled-send\n"));
    QVERIFY(service.contains("\nEnvironmentFile=%h/.config/convey/schedule.env\n"));
    QVERIFY(QFileInfo(home.path(QStringLiteral("person/.local/bin/convey-scheduled-send"))).isExecutable());
    const QFileInfo settings(home.path(QStringLiteral("person/.config/convey/schedule.env")));
    QCOMPARE(settings.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const QByteArray crontab = home.read(QStringLiteral("person/crontab"));
    QVERIFY2(crontab.startsWith("# mine\n"), "the page replaces the person's crontab");
    QVERIFY(crontab.contains("$HOME/.local/bin/convey-scheduled-send"));
}

void TestDocuments::everyOptionIsOneOfTheProgram()
{
    const QSet<QString> known = optionsKnown();
    QVERIFY(known.contains(QStringLiteral("--live")));
    for (const QString& path : documents() + QStringList{kRoot + QStringLiteral("/SECURITY.md")}) {
        const QSet<QString> unknown = optionsNamed(readFile(path)) - known;
        QVERIFY2(unknown.isEmpty(), qPrintable(path + u' ' + QStringList(unknown.values()).join(u' ')));
    }
    QCOMPARE(optionsNamed(QStringLiteral("a `--no-such` b\n")) - known,
        QSet<QString>{QStringLiteral("--no-such")});
}

void TestDocuments::whatIsNotRunHasAReason()
{
    QStringList notRun;
    for (const QString& path : documents()) {
        const QString text = readFile(path);
        for (const Block& block : blocksOf(text)) {
            const QString where = QStringLiteral("%1:%2").arg(QFileInfo(path).fileName()).arg(block.line);
            QVERIFY2(QStringList({QStringLiteral("sh"), QStringLiteral("text"), QStringLiteral("python")})
                         .contains(block.language),
                qPrintable(where + QStringLiteral(": say what it is: sh, text or python")));
            if (!block.whyNotRun.isEmpty())
                notRun << where + u' ' + block.whyNotRun;
        }
        QVERIFY2(
            !withoutCode(text).contains(QRegularExpression(QStringLiteral("\n    (convey-cli|installer/)"))),
            qPrintable(path + QStringLiteral(": commands stand between ``` lines")));
    }
    QVERIFY2(notRun.size() == kBlocksNotRun, qPrintable(notRun.join(u'\n')));
}

void TestDocuments::everyLinkLeadsSomewhere()
{
    QStringList broken;
    for (const QString& path : documents())
        broken << brokenLinks(readFile(path), path);
    // Of other pages for people.
    for (const char* name :
        {"SECURITY.md", "CHANGELOG.md", "resources/flavours/README.md", "resources/samples/README.md"})
        broken << brokenLinks(
            readFile(kRoot + u'/' + QLatin1String(name)), kRoot + u'/' + QLatin1String(name));
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
}

void TestDocuments::aBrokenLinkIsFound()
{
    const QString page = kRoot + QStringLiteral("/resources/help/columns.md");
    QCOMPARE(
        brokenLinks(
            QStringLiteral("# Here\n[a](nowhere.md) [b](#there) [c](#here) [d](columns.md#no-such)"), page),
        QStringList({QStringLiteral("columns.md: no file nowhere.md"),
            QStringLiteral("columns.md: no heading #there"),
            QStringLiteral("columns.md: no heading columns.md#no-such")}));
}

void TestDocuments::theAddressesOutsideAreKnown()
{
    // All of them; a page more is a line more, after somebody has opened it.
    const QSet<QString> known{QStringLiteral("https://developers.openai.com/ads/image-tag"),
        QStringLiteral("https://developers.openai.com/ads/conversions-api"),
        QStringLiteral("https://developers.openai.com/ads/supported-events")};
    for (const QString& path : documents()) {
        for (const QString& link : linksOf(readFile(path))) {
            QVERIFY2(
                !link.contains(QLatin1String("://")) || known.contains(link), qPrintable(path + u' ' + link));
        }
    }
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
