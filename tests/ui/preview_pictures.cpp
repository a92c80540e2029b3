// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Paints the Preview full of errors, its tools, pictures and dialogs into PNG files, in every look of the
/// window. For looking at, not a test; run by the target pictures-of-every-page.
///
///     preview_pictures FOLDER [SUFFIX [LOOK]]
#include "common/upload_session.h"
#include "looks.h"
#include "preview/fixing.h"
#include "preview/preview_page.h"
#include "send/send_desk.h"
#include "shell/main_window.h"
#include "shell/upload_tab.h"

#include "base/atomic_file.h"
#include "base/text.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <array>

namespace {

using namespace convey;
using namespace convey::ui;

/// A week of orders with something wrong in every fourth.
QByteArray wrongOrders()
{
    constexpr std::array kAmounts{"129.99", "74.00", "12,50", "free", "18.20", "-4.00", "342.10", "0.00"};
    constexpr std::array kEmails{
        "ada@example.com", "bob@example.com", "", "kim at example", "eve@example.com"};
    QByteArray csv(
        "id,type,timestamp_ms,action_source,user.email,user.phone_number,data.amount,data.currency\n");
    const EpochMs now = SystemClock().nowMs();
    constexpr int kOrders = 420;
    constexpr EpochMs kApartMs = 25 * 60'000;
    for (int i = 0; i < kOrders; ++i) {
        const auto at = static_cast<std::size_t>(i);
        csv += "A-" + QByteArray::number(1000 + (i % 90 == 7 ? i - 1 : i)) + ",order_created,"
            + QByteArray::number(static_cast<qint64>(now - 60'000 - (i * kApartMs + i * i * 300))) + ",web,"
            + kEmails[at % kEmails.size()] + ",+1415555" + QByteArray::number(2000 + i) + ",\""
            + kAmounts[at % kAmounts.size()] + "\","
            + (i % 5 == 0         ? "USD"
                    : i % 31 == 3 ? "EU"
                                  : "EUR")
            + '\n';
    }
    return csv;
}

class Painter
{
public:
    explicit Painter(const Pictures& pictures)
        : m_pictures(pictures)
    {
        auto desk = std::make_unique<SendDesk>();
        desk->setPracticeFirst(true);
        m_window = std::make_unique<MainWindow>(std::move(desk));
        m_window->resize(pictures.look().size);
        m_window->show();
    }

    [[nodiscard]] bool open(const QString& path)
    {
        m_window->open(path);
        UploadSession& session = m_window->currentTab()->session();
        QSignalSpy checked(&session, &UploadSession::checked);
        if (!checked.wait(20'000))
            return false;
        for (const char* answer : {"decimal_sign=.", "source_url=https://shop.example.com/"}) {
            QSignalSpy again(&session, &UploadSession::checked);
            session.answer(parseBinding(answer, BindingKind::Constant).value());
            if (!again.wait(20'000))
                return false;
        }
        m_window->showPage(PageId::Preview);
        settle();
        return true;
    }

    void paintAll()
    {
        take("preview-errors");
        auto* table = part<QTableView>("previewRows");
        part<QToolButton>("filterSwitch")->click();
        take("preview-filters");
        part<QToolButton>("filterSwitch")->click();
        table->setCurrentIndex(table->model()->index(3, 2));
        page()->setPanelShown(true);
        take("preview-row");
        page()->leaveOutSelected(QStringLiteral("Test order"));
        take("preview-left-out");
        page()->setPanelShown(false);
        part<QTabBar>("previewViews")->setCurrentIndex(1);
        take("preview-pictures");
        part<QTabBar>("previewViews")->setCurrentIndex(2);
        take("preview-what-leaves");
        part<QTabBar>("previewViews")->setCurrentIndex(0);
        page()->openReplace();
        settle();
        part<QComboBox>("replaceColumn")->setCurrentIndex(6);
        part<QLineEdit>("replaceFind")->setText(QStringLiteral("0"));
        part<QLineEdit>("replaceText")->setText(QStringLiteral("5"));
        takeDialog("preview-replace");
        page()->askReason({1, 2, 3});
        takeDialog("preview-reason");
    }

private:
    [[nodiscard]] PreviewPage* page() const
    {
        return static_cast<PreviewPage*>(m_window->currentTab()->page(PageId::Preview));
    }
    template <typename T>
    [[nodiscard]] T* part(const char* name) const
    {
        return page()->findChild<T*>(QLatin1String(name));
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
    void takeDialog(const char* name)
    {
        settle();
        for (QDialog* dialog : page()->findChildren<QDialog*>()) {
            if (!dialog->isVisible())
                continue;
            save(dialog->grab(), name);
            dialog->reject();
        }
        settle();
    }
    void save(const QPixmap& picture, const char* name) const { m_pictures.save(picture, name); }

    Pictures m_pictures;
    std::unique_ptr<MainWindow> m_window{};
};

} // namespace

int main(int argc, char* argv[])
{
    return paintLooks(argc, argv, [](const Pictures& pictures) {
        const QTemporaryDir home;
        qputenv("CONVEY_HOME", home.path().toUtf8());
        const QString path = home.filePath(QStringLiteral("shop orders.csv"));
        if (!writeFileAtomically(toUtf8(path), wrongOrders().toStdString()))
            return false;
        Painter painter(pictures);
        if (!painter.open(path))
            return false;
        painter.paintAll();
        return true;
    });
}
