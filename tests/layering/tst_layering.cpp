// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
//
// Who may know whom, and what app/ does without: the compiler does not see it, so this test reads every
// source.
#include "support/test_text.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace {

using Folders = QSet<QString>;

Folders folders(const char* names)
{
    const QStringList list = QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

/// The folders of app/ and what each may include besides itself.
const QMap<QString, Folders>& mayInclude()
{
    const auto row = [](const char* folder, const char* names) {
        return std::pair<QString, Folders>(QString::fromLatin1(folder), folders(names));
    };
    static const QMap<QString, Folders> table{
        row("base", ""),
        row("spec", "base"),
        row("value", "spec base"),
        row("table", "base"),
        row("settings", "base"),
        row("vault", "base"),
        row("sandbox", "base"),
        row("recipe", "value spec base"),
        row("event", "recipe value spec table base"),
        row("check", "event recipe value spec table base"),
        row("tag", "spec value event base"),
        row("delivery", "event spec settings base"),
        row("ledger", "spec base"),
        // The code enums of all rooms that have some.
        row("words", "base spec value table settings vault sandbox recipe event check tag delivery ledger"),
        row("jobs", "base spec value table settings vault recipe event check tag delivery ledger"),
        row("cli",
            "base spec value table settings vault sandbox recipe event check tag delivery ledger words jobs"),
    };
    return table;
}

/// Headers of QtGui and QtWidgets by their class names. What begins like this and is neither of the two does
/// not exist in Qt 6.
const QRegularExpression& widgetHeader()
{
    static const QRegularExpression header(QStringLiteral(
        "^(Qt(Gui|Widgets|PrintSupport|Svg|SvgWidgets|OpenGL)(/.*)?|"
        "Q(Widget|Application|GuiApplication|Pixmap|Image|Icon|Painter|Pen|Brush|Color|Palette|Font|Cursor|"
        "Action|Undo|TextDocument|TextCursor|TextLayout|PdfWriter|PageLayout|PageSize|Clipboard|Screen|"
        "Window|"
        "StandardItem|Dialog|MessageBox|FileDialog|MainWindow|Label|PushButton|ToolButton|AbstractButton|"
        "AbstractItemView|AbstractItemDelegate|TableView|TreeView|ListView|HeaderView|LineEdit|PlainTextEdit|"
        "TextEdit|TextBrowser|ComboBox|CheckBox|RadioButton|SpinBox|Layout|BoxLayout|HBox|VBox|GridLayout|"
        "FormLayout|StackedWidget|TabWidget|ToolBar|MenuBar|Menu|StatusBar|Style|Splitter|ScrollArea|"
        "ProgressBar|SystemTrayIcon|DesktopServices|KeySequence|KeyEvent|MouseEvent|ShortCut|Shortcut|Drag|"
        "Validator|DoubleValidator|IntValidator|Syntax|Completer|ToolTip|GroupBox|Frame|Wizard|Accessible)"
        "[A-Za-z]*)$"));
    return header;
}

const QRegularExpression& threadUse()
{
    static const QRegularExpression use(
        QStringLiteral("\\bstd::(jthread|thread|async)\\b|\\bQThread(Pool)?\\b|\\bQtConcurrent\\b|"
                       "#include\\s*<(thread|future|QThread|QThreadPool|QtConcurrent\\w*)>"));
    return use;
}

/// A line without its comment; string literals are emptied, but for those of an #include.
QString codeOf(QString line)
{
    static const QRegularExpression literal(QStringLiteral("\"(\\\\.|[^\"\\\\])*\""));
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\b"));
    if (!include.match(line).hasMatch())
        line.replace(literal, QStringLiteral("\"\""));
    const auto comment = line.indexOf(QLatin1String("//"));
    return comment < 0 ? line : line.left(comment);
}

/// What is wrong in the sources below `root`/app and `root`/ui, as "path: reason", sorted.
class Reader
{
public:
    explicit Reader(const QString& root)
        : m_root(root)
    { }

    QStringList findings()
    {
        m_uiFolders = subfolders(QStringLiteral("ui"));
        for (const QString& top : {QStringLiteral("app"), QStringLiteral("ui")}) {
            QDirIterator files(m_root.filePath(top),
                {QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("*.hpp"),
                    QStringLiteral("*.cc")},
                QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext())
                read(top, files.next());
        }
        m_findings.sort();
        return m_findings;
    }

    [[nodiscard]] int filesRead() const { return m_filesRead; }

private:
    QStringList subfolders(const QString& top) const
    {
        return QDir(m_root.filePath(top)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    }

    void read(const QString& top, const QString& path)
    {
        const QStringList parts = m_root.relativeFilePath(path).split(u'/');
        m_file = parts.join(u'/');
        m_isApp = top == QLatin1String("app");
        m_folder = parts.size() > 2 ? parts.at(1) : QString();
        ++m_filesRead;
        if (m_isApp && !mayInclude().contains(m_folder))
            report(QStringLiteral("a folder that the table does not have"));
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            report(QStringLiteral("can't be read"));
            return;
        }
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (const QString& line : lines)
            readLine(codeOf(line));
    }

    void readLine(const QString& code)
    {
        static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
        static const QRegularExpression translation(
            QStringLiteral("(^|[^A-Za-z0-9_])(tr|QObject::tr|QCoreApplication::translate)\\s*\\("));
        const auto match = include.match(code);
        if (match.hasMatch())
            judgeInclude(match.captured(1) == QLatin1String("\""), match.captured(2));
        // The sandbox plays another machine: its listener must answer while ours waits.
        const bool mayStartThreads =
            m_isApp && (m_folder == QLatin1String("jobs") || m_folder == QLatin1String("sandbox"));
        if (!mayStartThreads && threadUse().match(code).hasMatch())
            report(QStringLiteral("a thread outside of jobs"));
        if (m_isApp && translation.match(code).hasMatch())
            report(QStringLiteral("a translation in app"));
    }

    void judgeInclude(bool isOurs, const QString& name)
    {
        if (m_isApp && widgetHeader().match(name).hasMatch())
            report(QStringLiteral("<%1> in app").arg(name));
        if (!isOurs)
            return;
        const QString folder = name.section(u'/', 0, 0);
        if (name.contains(QLatin1String("..")))
            report(QStringLiteral("\"%1\" leaves its folder").arg(name));
        else if (!name.contains(u'/'))
            judgeNeighbour(name);
        else if (folder == m_folder)
            return;
        else if (m_isApp)
            judgeFromApp(folder);
        else if (folder == QLatin1String("cli"))
            report(QStringLiteral("ui includes cli"));
        else if (!m_uiFolders.contains(folder) && !mayInclude().contains(folder))
            report(QStringLiteral("includes %1, which is no folder of ours").arg(folder));
    }

    /// A header named without its folder: only what a tool makes for this very file.
    void judgeNeighbour(const QString& name)
    {
        const QString base = QFileInfo(m_file).completeBaseName();
        const bool isMade = name == base + QLatin1String(".moc")
            || name == QLatin1String("moc_") + base + QLatin1String(".cpp");
        if (!isMade)
            report(QStringLiteral("\"%1\" without its folder").arg(name));
    }

    void judgeFromApp(const QString& folder)
    {
        if (!mayInclude().value(m_folder).contains(folder))
            report(QStringLiteral("%1 includes %2").arg(m_folder, folder));
    }

    void report(const QString& reason) { m_findings << m_file + QLatin1String(": ") + reason; }

    QDir m_root;
    QStringList m_uiFolders;
    QStringList m_findings;
    QString m_file;
    QString m_folder;
    bool m_isApp = false;
    int m_filesRead = 0;
};

/// A tree of sources that a test plants.
class Planted
{
public:
    void file(const QString& path, const QByteArray& content) const
    {
        const QFileInfo info(m_dir.filePath(path));
        QFile file(info.filePath());
        if (!QDir().mkpath(info.path()) || !file.open(QIODevice::WriteOnly)
            || file.write(content) != content.size())
            qFatal("the test can't write its file");
    }

    [[nodiscard]] QStringList findings() const { return Reader(m_dir.path()).findings(); }

private:
    QTemporaryDir m_dir;
};

} // namespace

class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSourcesKeepTheTable();
    void theTableHasNoCircle();
    void everyFolderOfAppIsInTheTable();
    void whatIsFineIsNotReported_data();
    void whatIsFineIsNotReported();
    void whatIsWrongIsReported_data();
    void whatIsWrongIsReported();
    void aTreeFullOfFaultsGivesExactlyThese();
};

void TestLayering::theSourcesKeepTheTable()
{
    Reader reader(QStringLiteral(CONVEY_SOURCE_DIR));
    const QStringList findings = reader.findings();
    QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
    QVERIFY(reader.filesRead() > 100); // the reader did find the sources
}

void TestLayering::theTableHasNoCircle()
{
    // Taking away what includes nothing that is left must end with nothing left.
    QMap<QString, Folders> left = mayInclude();
    for (bool found = true; found && !left.isEmpty();) {
        found = false;
        for (const QString& folder : left.keys()) {
            if (left.value(folder).isEmpty()) {
                left.remove(folder);
                for (Folders& others : left)
                    others.remove(folder);
                found = true;
            }
        }
    }
    QCOMPARE(left.keys(), QStringList());
}

void TestLayering::everyFolderOfAppIsInTheTable()
{
    const QDir app(QStringLiteral(CONVEY_SOURCE_DIR "/app"));
    QCOMPARE(app.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name), mayInclude().keys());
}

void TestLayering::whatIsFineIsNotReported_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char* what, const char* path, const QByteArray& content) {
        QTest::newRow(what) << QString::fromLatin1(path) << content;
    };
    row("its own folder", "app/table/a.cpp", "#include \"table/b.h\"\n");
    row("a folder below", "app/event/a.cpp", "#include \"value/time.h\"\n#include \"base/text.h\"\n");
    row("the made meta-object code", "app/vault/keeper.cpp", "#include \"keeper.moc\"\n");
    row("QtCore and QtNetwork", "app/vault/a.h",
        "#include <QObject>\n#include <QtCore/QString>\n#include <QSslSocket>\n");
    row("the standard library", "app/value/a.cpp", "#include <string>\n#include <vector>\n");
    row("a comment that names an include", "app/base/a.h",
        "// #include \"cli/x.h\"\n/// tr(x) and std::thread\n");
    row("a text that names tr(", "app/words/a.cpp", "const char* x = \"call tr(y) std::thread\";\n");
    row("a name that ends in tr(", "app/base/a.cpp", "int x = str(1) + m_ptr(2);\n");
    row("a thread in jobs", "app/jobs/a.h", "#include <QtConcurrentRun>\n#include <thread>\n");
    row("a thread in the sandbox", "app/sandbox/a.cpp", "#include <thread>\nstd::thread listener;\n");
    row("a stop token is no thread", "app/jobs/b.h", "#include <stop_token>\n");
    row("the window knows widgets and app", "ui/shell/a.cpp",
        "#include \"jobs/upload.h\"\n#include <QWidget>\nauto x = tr(\"y\");\n");
    row("pages of the window know each other", "ui/preview/a.cpp", "#include \"preview/b.h\"\n");
    row("the command line knows all of app", "app/cli/a.cpp",
        "#include \"words/words.h\"\n#include \"sandbox/server.h\"\n#include \"tag/parse.h\"\n");
}

void TestLayering::whatIsFineIsNotReported()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, content);
    Planted tree;
    tree.file(path, content);
    QCOMPARE(tree.findings(), QStringList());
}

void TestLayering::whatIsWrongIsReported_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* what, const char* path, const QByteArray& content, const char* reason) {
        QTest::newRow(what) << QString::fromLatin1(path) << content << QString::fromLatin1(reason);
    };
    row("upwards", "app/value/a.h", "#include \"recipe/recipe.h\"\n", "value includes recipe");
    row("sideways", "app/table/a.cpp", "#include \"value/time.h\"\n", "table includes value");
    row("two rooms up", "app/base/a.cpp", "  #  include \"jobs/runner.h\"\n", "base includes jobs");
    row("the sandbox looks at our spec", "app/sandbox/a.cpp", "#include \"spec/rule.h\"\n",
        "sandbox includes spec");
    row("jobs finds words", "app/jobs/a.cpp", "#include \"words/words.h\"\n", "jobs includes words");
    row("jobs practises", "app/jobs/a.cpp", "#include \"sandbox/server.h\"\n", "jobs includes sandbox");
    row("the ledger sends", "app/ledger/a.cpp", "#include \"delivery/plan.h\"\n", "ledger includes delivery");
    row("app knows the window", "app/jobs/a.cpp", "#include \"shell/main_window.h\"\n",
        "jobs includes shell");
    row("the command line knows the window", "app/cli/a.cpp", "#include \"preview/counts_bar.h\"\n",
        "cli includes preview");
    row("the window knows the command line", "ui/send/a.cpp", "#include \"cli/command.h\"\n",
        "ui includes cli");
    row("the window's folder nobody has", "ui/send/a.cpp", "#include \"nowhere/x.h\"\n",
        "includes nowhere, which is no folder of ours");
    row("a header without its folder", "app/table/a.cpp", "#include \"table.h\"\n",
        "\"table.h\" without its folder");
    row("the way around", "app/table/a.cpp", "#include \"table/../value/time.h\"\n",
        "\"table/../value/time.h\" leaves its folder");
    row("a folder that is new", "app/extras/a.cpp", "int x;\n", "a folder that the table does not have");
    for (const char* header : {"QtWidgets/QWidget", "QWidget", "QPixmap", "QtGui", "QtGui/QIcon",
             "QUndoStack", "QPdfWriter", "QTextDocument", "QApplication", "QGuiApplication", "QFileDialog"}) {
        const QByteArray reason = '<' + QByteArray(header) + "> in app";
        row(header, "app/jobs/a.h", "#include <" + QByteArray(header) + ">\n", reason.constData());
    }
    row("a translation", "app/cli/a.cpp", "auto x = QObject::tr(\"y\");\n", "a translation in app");
    row("a translation of one's own", "app/check/a.cpp", "return tr(\"y\");\n", "a translation in app");
    for (const char* use : {"std::thread worker;", "std::jthread worker;", "auto f = std::async(g);",
             "#include <thread>", "#include <future>", "#include <QThread>", "QtConcurrent::run(f);",
             "QThreadPool::globalInstance();"})
        row(use, "app/delivery/a.cpp", QByteArray(use) + '\n', "a thread outside of jobs");
    row("a thread of the window", "ui/shell/a.cpp", "#include <QThread>\n", "a thread outside of jobs");
}

void TestLayering::whatIsWrongIsReported()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, content);
    QFETCH(QString, reason);
    Planted tree;
    tree.file(path, content);
    QCOMPARE(tree.findings(), QStringList{path + QLatin1String(": ") + reason});
}

void TestLayering::aTreeFullOfFaultsGivesExactlyThese()
{
    Planted tree;
    tree.file(QStringLiteral("app/spec/a.h"), "#include \"value/time.h\"\n#include \"base/text.h\"\n");
    tree.file(QStringLiteral("app/spec/b.cpp"), "#include \"spec/a.h\"\n");
    tree.file(QStringLiteral("app/tag/deep/a.cpp"),
        "#include \"check/judge.h\"\n#include <QPixmap>\nstd::jthread t;\nauto x = tr(\"a\");\n");
    tree.file(QStringLiteral("ui/start/a.cpp"), "#include \"cli/output.h\"\n#include \"results/a.h\"\n");
    tree.file(QStringLiteral("ui/results/a.h"), "#include <QWidget>\n");
    tree.file(QStringLiteral("tests/a.cpp"), "#include \"cli/output.h\"\nstd::thread t;\n");
    QCOMPARE(tree.findings(),
        (QStringList{QStringLiteral("app/spec/a.h: spec includes value"),
            QStringLiteral("app/tag/deep/a.cpp: <QPixmap> in app"),
            QStringLiteral("app/tag/deep/a.cpp: a thread outside of jobs"),
            QStringLiteral("app/tag/deep/a.cpp: a translation in app"),
            QStringLiteral("app/tag/deep/a.cpp: tag includes check"),
            QStringLiteral("ui/start/a.cpp: ui includes cli")}));
}

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
