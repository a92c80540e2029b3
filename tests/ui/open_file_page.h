// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The File page with a session of its own, as a tab has it, and hands that use it as a person does.
#pragma once

#include "common/icon_label.h"
#include "common/upload_session.h"
#include "file/fact_field.h"
#include "file/file_page.h"
#include "file/rows_view.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

#include <string_view>

namespace convey::ui {

inline constexpr std::string_view kOrders = "Order ID;Paid at;Total;Email\n"
                                            "A-1;2026-11-20 10:00;12.50;ann@example.com\n"
                                            "A-2;2026-11-20 11:00;7.00;ben@example.com\n"
                                            "A-3;2026-11-20 12:00;99.90;cy@example.com\n";

/// A page with a session of its own, as a tab has it.
struct OpenPage
{
    UploadSession session;
    FilePage page{session, nullptr};
    QSignalSpy opened{&session, &UploadSession::opened};
    QSignalSpy failed{&session, &UploadSession::openFailed};

    template <typename T>
    [[nodiscard]] T* find(const char* name) const
    {
        return page.findChild<T*>(QLatin1String(name));
    }
    [[nodiscard]] QString note(const char* input) const
    {
        return qobject_cast<FactField*>(find<QWidget>(input)->parentWidget())->note();
    }
    [[nodiscard]] QString words(const char* label) const { return find<IconLabel>(label)->text(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return find<RowsView>("rows")->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString columnName(int column) const
    {
        return find<RowsView>("rows")->model()->headerData(column, Qt::Horizontal).toString();
    }
    [[nodiscard]] bool open(const QString& path)
    {
        session.open(path);
        return opened.wait();
    }
    /// Chooses an item as a person does, and waits for the file to be read again.
    [[nodiscard]] bool choose(const char* input, const QString& item)
    {
        pick(input, item);
        return opened.wait();
    }
    void pick(const char* input, const QString& item) const
    {
        auto* combo = find<QComboBox>(input);
        combo->setFocus();
        const int index = combo->findText(item);
        QVERIFY2(index >= 0, qPrintable(item));
        const int steps = index - combo->currentIndex();
        for (int i = 0; i < std::abs(steps); ++i)
            QTest::keyClick(combo, steps > 0 ? Qt::Key_Down : Qt::Key_Up);
        QCOMPARE(combo->currentIndex(), index);
    }
};

} // namespace convey::ui
