// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A Preview page over a small file of invented orders, for the tests of what a person does there. GUI
/// thread.
#pragma once

#include "common/upload_session.h"
#include "preview/checked_model.h"
#include "preview/preview_page.h"
#include "preview/rows_pane.h"

#include "base/atomic_file.h"
#include "base/clock.h"
#include "base/text.h"

#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace convey::test {

inline constexpr int kAmount = ui::CheckedModel::kFileColumns + 5;
inline constexpr QSize kPage(1080, 760);

[[nodiscard]] inline QString line(
    const char* id, const char* amount, const char* email = "ada@example.com", qint64 age = 60'000)
{
    return QStringLiteral("%1,order_created,%2,phone_call,%3,\"%4\",EUR\n")
        .arg(QLatin1String(id))
        .arg(SystemClock().nowMs() - age)
        .arg(QLatin1String(email), QLatin1String(amount));
}

struct Bench
{
    QTemporaryDir folder{};
    ui::UploadSession session{};
    ui::PreviewPage page{session, nullptr};
    QSignalSpy shown{&page, &ui::PreviewPage::shown};

    Bench()
    {
        qputenv("CONVEY_HOME", folder.filePath(QStringLiteral("home")).toUtf8());
        page.resize(kPage);
        page.show();
        QTest::keyClick(&page, Qt::Key_F35);
    }

    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }

    [[nodiscard]] bool open(const QString& lines)
    {
        const QString header =
            QStringLiteral("id,type,timestamp_ms,action_source,user.email,data.amount,data.currency\n");
        if (!writeFileAtomically(toUtf8(path("orders.csv")), toUtf8(QString(header + lines))))
            return false;
        return openAgain() && answer();
    }
    [[nodiscard]] bool openAgain()
    {
        shown.clear();
        session.open(path("orders.csv"));
        return shown.wait(60'000);
    }
    /// Amounts have points.
    [[nodiscard]] bool answer()
    {
        return settle([&] { session.answer(parseBinding("decimal_sign=.", BindingKind::Constant).value()); });
    }
    /// Does it and waits for the check that follows.
    template <typename Act>
    [[nodiscard]] bool settle(Act act)
    {
        shown.clear();
        act();
        return shown.wait(20'000);
    }

    template <typename T>
    [[nodiscard]] T* part(const char* name) const
    {
        return page.findChild<T*>(QLatin1String(name));
    }
    [[nodiscard]] const ui::CheckedModel& rows() const { return page.findChild<ui::RowsPane*>()->model(); }
    [[nodiscard]] QTableView* table() const { return part<QTableView>("previewRows"); }
    [[nodiscard]] QStringList states() const
    {
        QStringList states;
        for (int row = 0; row < rows().rowCount(); ++row)
            states << rows().index(row, 0).data().toString();
        return states;
    }
    [[nodiscard]] QString amount(int row) const { return rows().index(row, kAmount).data().toString(); }
};

} // namespace convey::test
