// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Not a test: the real window with a script in place of a person, for a test that looks at it from outside.
/// A destination is made and its key tried, a file is tested and sent for real, the key is forgotten. The key
/// comes in byte by byte on standard input and is kept nowhere here.
///
///     driven_window paste|type keepInSession|keepInStore FILE ENDPOINT < KEY
///
/// Prints every text that the window shows or says on its way, then "forgotten", and waits for the end of its
/// input. Ends with 1 and words on standard error when something is not as it should be.
#include "common/page.h"
#include "common/upload_session.h"
#include "gui_test.h"
#include "send/destination_editor.h"
#include "send/live_question.h"
#include "send/send_desk.h"
#include "send/send_page.h"
#include "send_bench.h"
#include "shell/main_window.h"
#include "shell/upload_tab.h"

#include "delivery/curl_transport.h"

#include <QApplication>
#include <QClipboard>
#include <QRadioButton>

#include <array>
#include <cstdio>
#include <strings.h>
#include <unistd.h>

using namespace convey;
using namespace convey::ui;
using namespace convey::ui::test;

namespace {

void require(bool isTrue, const char* what)
{
    if (isTrue)
        return;
    std::fprintf(stderr, "Not as it should be: %s\n", what);
    std::_Exit(1);
}

void say(const QString& text)
{
    const QByteArray utf8 = text.toUtf8() + '\n';
    std::fwrite(utf8.constData(), 1, static_cast<std::size_t>(utf8.size()), stdout);
    std::fflush(stdout);
}

/// Window titles too, and where the texts of a person's clipboard would be.
void tellTexts(const QWidget& window)
{
    say(window.windowTitle() + u'\n' + allTexts(&window) + u'\n' + QGuiApplication::clipboard()->text());
}

/// The next byte of the key; 0 at its end.
char nextOfKey()
{
    char c = 0;
    return ::read(STDIN_FILENO, &c, 1) == 1 && c != '\n' ? c : '\0';
}

void pasteKey(QLineEdit& field)
{
    std::array<char, 256> key{};
    for (std::size_t i = 0; i + 1 < key.size() && (key[i] = nextOfKey()) != '\0'; ++i) { }
    QGuiApplication::clipboard()->setText(QString::fromLatin1(key.data()));
    explicit_bzero(key.data(), key.size());
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
    QGuiApplication::clipboard()->setText(QStringLiteral("something else"));
}

void typeKey(QLineEdit& field)
{
    for (char c = nextOfKey(); c != '\0'; c = nextOfKey())
        QTest::keyClick(&field, c);
}

/// Whatever a person tries with the field, the key does not get out of it.
void tryToCopy(QLineEdit& field)
{
    const QString before = QGuiApplication::clipboard()->text();
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_Insert, Qt::ControlModifier);
    require(!field.text().isEmpty(), "the key stays in its field");
    require(QGuiApplication::clipboard()->text() == before, "the key can't be copied");
}

class Script
{
public:
    Script(MainWindow& window, bool isPasted, const QByteArray& place)
        : m_window(window)
        , m_isPasted(isPasted)
        , m_place(place)
    { }

    void run(const QString& file, const QString& endpoint)
    {
        m_window.open(file);
        auto* send = static_cast<SendPage*>(m_window.currentTab()->page(PageId::Send));
        QSignalSpy planned(send, &SendPage::planned);
        m_window.showPage(PageId::Send);
        require(planned.wait(kSettleMs), "the plan is made");
        make(endpoint);
        transmit(*send, false);
        transmit(*send, true);
        for (const PageId page :
            {PageId::File, PageId::Columns, PageId::Preview, PageId::Results, PageId::Send}) {
            m_window.showPage(page);
            require(QTest::qWaitForWindowExposed(&m_window), "the page is shown");
            tellTexts(m_window);
        }
        forget();
        tellTexts(m_window);
    }

private:
    /// In the dialog that is open, else in the page in front.
    template <typename Widget>
    Widget* find(const char* name)
    {
        const QWidget* const dialog = QApplication::activeModalWidget();
        for (auto* widget : (dialog ? dialog : &m_window)->findChildren<Widget*>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return widget;
        }
        require(false, name);
        return nullptr;
    }
    void press(const char* button) { QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton); }
    void type(const char* field, const QString& text)
    {
        find<QLineEdit>(field)->selectAll();
        QTest::keyClicks(find<QLineEdit>(field), text);
    }

    void make(const QString& endpoint)
    {
        press("newDestination");
        auto* editor = m_window.findChild<DestinationEditor*>();
        type("name", QStringLiteral("Marked shop"));
        type("pixel", text(sandbox::kPracticePixel));
        press("moreOfDestination");
        type("address", endpoint);
        require(find<QLineEdit>("address")->text() == endpoint, "the key goes nowhere else");
        auto* key = find<QLineEdit>("key");
        m_isPasted ? pasteKey(*key) : typeKey(*key);
        require(!key->text().isEmpty(), "the key is in its field");
        tryToCopy(*key);
        press("showKey");
        tryToCopy(*key);
        press("showKey");
        tellTexts(m_window);
        QSignalSpy tried(editor, &DestinationEditor::tried);
        press("tryKey");
        require(tried.wait(kSettleMs) && editor->trialText().startsWith(QStringLiteral("It works")),
            qPrintable(editor->trialText()));
        press(m_place.constData());
        QSignalSpy saved(editor, &DestinationEditor::saved);
        press("saveDestination");
        require(!saved.isEmpty() || saved.wait(kSettleMs), "the destination is saved");
        tellTexts(m_window);
    }

    void transmit(SendPage& page, bool isForReal)
    {
        QSignalSpy settled(&page, &SendPage::settled);
        press(isForReal ? "sendForReal" : "test");
        if (isForReal)
            press("confirmSend");
        require(settled.wait(kSettleMs), "the send ends");
        const std::optional<SendReport>& report = m_window.currentTab()->session().report();
        require(report && report->accepted > 0, "OpenAI's stand-in accepts");
        tellTexts(m_window);
    }

    void forget()
    {
        press("editDestination");
        auto* button = find<QAbstractButton>("forgetKey");
        QTest::mouseClick(button, Qt::LeftButton);
        require(QTest::qWaitFor([&] { return !button->isVisible(); }, kSettleMs), "the key is forgotten");
        press("cancelEdit");
    }

    MainWindow& m_window;
    bool m_isPasted;
    QByteArray m_place; ///< the button that says where the key is kept
};

} // namespace

int main(int argc, char** argv)
{
    const CurlLibrary curl;
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("convey"));
    const QStringList words = QCoreApplication::arguments();
    require(words.size() == 5, "four arguments");
    MainWindow window(std::make_unique<SendDesk>());
    window.resize(1280, 800);
    window.show();
    Script(window, words.at(1) == QLatin1String("paste"), words.at(2).toUtf8()).run(words.at(3), words.at(4));
    say(QStringLiteral("forgotten"));
    while (nextOfKey() != '\0') { }
    return 0;
}
