// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Paints the Send page with a destination: the plan with its steps, the question, the course of a send, what
/// was refused, the same in Preview, the destination's dialogs, into PNG files, in every look of the window.
/// For looking at, not a test; run by the target pictures-of-every-page.
///
///     send_pictures FOLDER [SUFFIX [LOOK]]
#include "looks.h"
#include "preview/preview_page.h"
#include "send/live_question.h"
#include "send_bench.h"
#include "shell/main_window.h"
#include "shell/upload_tab.h"

#include <QCheckBox>
#include <QDir>
#include <QToolButton>

#include <chrono>

namespace {

using namespace convey;
using namespace convey::ui;
using namespace convey::ui::test;
using namespace std::chrono_literals;

constexpr EpochMs kMinute = 60'000;
constexpr EpochMs kDay = 24 * 60 * kMinute;

/// Some thousand orders; some of the older ones are refused by a server whose clock is a day ahead.
std::string manyOrders()
{
    constexpr int kOrders = 3'600;
    constexpr EpochMs kApart = 2 * kMinute;
    constexpr int kOldAt = 700;
    std::string csv = "id,type,timestamp_ms,action_source,user.email,data.amount,data.currency\n";
    const EpochMs now = SystemClock().nowMs();
    for (int i = 0; i < kOrders; ++i) {
        const bool isOld = i == kOldAt || i == kOldAt + 1 || i == kOldAt + 2;
        const EpochMs age = isOld ? 7 * kDay - kDay / 2 + i : (i + 1) * kApart;
        csv += "A-" + std::to_string(i) + ",order_created," + std::to_string(now - age)
            + ",phone_call,person-" + std::to_string(i) + "@example.com," + std::to_string(10 + i % 90)
            + ".50,EUR\n";
    }
    return csv;
}

class Painter
{
public:
    explicit Painter(const Pictures& pictures)
        : m_pictures(pictures)
        , m_ahead(SystemClock().nowMs() + kDay)
        , m_server(trustedServer(m_home, {.clock = &m_ahead, .nameEveryBadEvent = true}))
    {
        auto desk = std::make_unique<SendDesk>(std::make_unique<SessionVault>());
        Destination shop = shopAt(*m_server);
        shop.consent = "agreed in the cookie banner";
        shop.consentBy = "Ada Example";
        shop.consentOn = "2026-11-20";
        if (!keep(*desk, shop, sandbox::kPracticeKey, KeyPlace::KeyStore))
            std::fputs("no destination\n", stderr);
        m_window = std::make_unique<MainWindow>(std::move(desk));
        m_window->resize(pictures.look().size);
        m_window->show();
    }

    [[nodiscard]] bool paintAll()
    {
        m_window->open(m_home.write(QStringLiteral("shop orders.csv"), manyOrders()));
        m_window->showPage(PageId::Send);
        QSignalSpy planned(page(), &SendPage::planned);
        if (!planned.wait(kSettleMs))
            return false;
        session().answer(parseBinding("decimal_sign=.", BindingKind::Constant).value());
        if (!planned.wait(kSettleMs))
            return false;
        take("send-plan");
        click("newDestination");
        takeDialogs("destination-new");
        click("editDestination");
        part<QToolButton>("moreOfDestination")->click();
        click("whereButton");
        takeDialogs("destination-edit");
        click("sendForReal");
        takeDialogs("send-question");
        if (!send("test"))
            return false;
        take("send-test-refused");
        part<QCheckBox>("step1")->click();
        part<QCheckBox>("step3")->click();
        m_server->setFault({.fault = sandbox::Fault::Slow, .after = m_after, .delay = 2'500ms});
        QSignalSpy settled(page(), &SendPage::settled);
        confirm("sendForReal");
        QTest::qWait(1'500);
        save(m_window->grab(), "send-running");
        if (!settled.wait(kSettleMs))
            return false;
        m_server->setFault({});
        take("send-result-refused");
        click("mendRefused");
        take("preview-refused");
        m_window->showPage(PageId::Send);
        click("showPlan");
        take("send-again");
        return true;
    }

private:
    [[nodiscard]] SendPage* page() const
    {
        return static_cast<SendPage*>(m_window->currentTab()->page(PageId::Send));
    }
    [[nodiscard]] UploadSession& session() const { return m_window->currentTab()->session(); }
    template <typename T>
    [[nodiscard]] T* part(const char* name) const
    {
        return m_window->currentTab()->findChild<T*>(QLatin1String(name));
    }
    void click(const char* name) const { part<QAbstractButton>(name)->click(); }
    void confirm(const char* name) const
    {
        click(name);
        if (auto* question = part<LiveQuestion>("liveQuestion"))
            question->findChild<QAbstractButton*>(QStringLiteral("confirmSend"))->click();
    }
    [[nodiscard]] bool send(const char* name) const
    {
        QSignalSpy settled(page(), &SendPage::settled);
        confirm(name);
        return settled.wait(kSettleMs);
    }
    static void settle()
    {
        constexpr int kPause = 700; // lets what is computed in the background come in
        QTest::qWait(kPause);
    }
    void take(const char* name)
    {
        settle();
        save(m_window->grab(), name);
    }
    /// Every dialog that is open, the last one first; and closes it.
    void takeDialogs(const char* name)
    {
        settle();
        QList<QDialog*> open;
        for (QDialog* dialog : m_window->findChildren<QDialog*>()) {
            if (dialog->isVisible())
                open.prepend(dialog);
        }
        for (QDialog* dialog : open) {
            save(dialog->grab(),
                qPrintable(open.size() > 1 ? QString::fromLatin1(name) + u'-' + dialog->objectName()
                                           : QString::fromLatin1(name)));
        }
        for (QDialog* dialog : open)
            dialog->reject();
        settle();
    }
    void save(const QPixmap& picture, const char* name) const { m_pictures.save(picture, name); }

    Pictures m_pictures;
    Home m_home;
    FixedClock m_ahead;
    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<MainWindow> m_window{};
    int m_after = 2;
};

} // namespace

int main(int argc, char* argv[])
{
    return paintLooks(argc, argv, [](const Pictures& pictures) { return Painter(pictures).paintAll(); });
}
