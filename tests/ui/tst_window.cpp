// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "file/rows_model.h"
#include "shell/main_window.h"
#include "shell/practice.h"
#include "shell/upload_view.h"
#include "support/test_text.h"

#include "base/atomic_file.h"
#include "delivery/curl_transport.h"
#include "jobs/sample.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace convey;
using namespace convey::ui;

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sampleIsOpenedCheckedAndPractised();
    void fileIsOpenedByDrop();
    void aNewerFileReplacesOneStillBeingChecked();
    void badInputIsToldBesideTheFile_data();
    void badInputIsToldBesideTheFile();
    void rowsModelKeepsItsPromisesWhileTheFileGrows();
    void everyFocusableWidgetHasAName();

private:
    [[nodiscard]] QString write(const QString& name, std::string_view text);
    [[nodiscard]] static std::unique_ptr<MainWindow> shownWindow(
        std::unique_ptr<Practice> practice = nullptr);

    std::unique_ptr<CurlLibrary> m_curl;
    QTemporaryDir m_folder;
};

void TestWindow::initTestCase()
{
    m_curl = std::make_unique<CurlLibrary>();
    QVERIFY(m_curl->isUsable());
    qputenv("CONVEY_HOME", m_folder.filePath(QStringLiteral("home")).toUtf8());
}

QString TestWindow::write(const QString& name, std::string_view text)
{
    const QString path = m_folder.filePath(name);
    return writeFileAtomically(toUtf8(path), text) ? path : QString();
}

std::unique_ptr<MainWindow> TestWindow::shownWindow(std::unique_ptr<Practice> practice)
{
    auto window = std::make_unique<MainWindow>(std::move(practice));
    window->show();
    return QTest::qWaitForWindowExposed(window.get()) ? std::move(window) : nullptr;
}

void TestWindow::sampleIsOpenedCheckedAndPractised()
{
    Result<std::unique_ptr<Practice>> practice = Practice::start();
    QVERIFY(practice.has_value());
    const auto window = shownWindow(*std::move(practice));
    QVERIFY(window);
    QSignalSpy checked(window->view(), &UploadView::checked);
    QSignalSpy practised(window->view(), &UploadView::practised);

    window->open(write(QStringLiteral("sample.csv"), sampleOrders(SystemClock().nowMs())));
    QVERIFY(checked.wait());
    QCOMPARE(window->view()->countsText(),
        QStringLiteral("400 conversions from 400 lines\n"
                       "= 351 ready + 7 needs a look + 15 blocked + 26 older than 7 days + 1 left out"));
    const auto* grid = window->findChild<QTableView*>(QStringLiteral("rows"));
    QCOMPARE(grid->model()->rowCount(), 400);
    QCOMPARE(grid->model()->index(0, 0).data().toString(), QStringLiteral("NW-20400"));
    QCOMPARE(grid->model()->headerData(0, Qt::Vertical).toInt(), 2);

    auto* button = window->findChild<QPushButton*>(QStringLiteral("practise"));
    QVERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(practised.wait(20'000));
    QCOMPARE(window->view()->problem(), QString());
    QCOMPARE(window->findChild<QLabel*>(QStringLiteral("result"))->text(),
        QStringLiteral(
            "Practice: 400 conversions = 358 accepted + 0 refused + 0 sent without an answer + 42 not sent"));
}

void TestWindow::fileIsOpenedByDrop()
{
    const auto window = shownWindow();
    QSignalSpy opened(window->view(), &UploadView::opened);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(QStringLiteral("dropped.csv"), "Order ID,Total\n1,2.50\n"))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &drop);
    QVERIFY(opened.wait());
}

void TestWindow::aNewerFileReplacesOneStillBeingChecked()
{
    std::string large = "Order ID,Event,Paid at,Total,Currency\n";
    for (int i = 0; i < 50'000; ++i)
        large += std::to_string(i) + ",Purchase,2026-01-01T00:00:00Z,1.50,EUR\n";
    const QString first = write(QStringLiteral("large.csv"), large);
    const QString second =
        write(QStringLiteral("small.csv"), "Order ID,Event,Paid at\n7,Purchase,2026-01-01T00:00:00Z\n");

    const auto window = shownWindow();
    QSignalSpy opened(window->view(), &UploadView::opened);
    QSignalSpy checked(window->view(), &UploadView::checked);
    window->open(first);
    QVERIFY(opened.wait());
    window->open(second);
    QVERIFY(checked.wait());
    QVERIFY(window->view()->countsText().startsWith(QStringLiteral("1 conversions from 1 lines")));
    QCOMPARE(checked.count(), 1);
}

void TestWindow::badInputIsToldBesideTheFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QByteArray("") << "is empty";
    QTest::newRow("header alone") << QByteArray("Order ID,Total\n") << "a header but no rows";
    QTest::newRow("zip") << QByteArray("PK\x03\x04\x14\x00\x06\x00", 8) << "not a text file (zip)";
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFEi\0d\0\n\0", 8) << "encoding that is not read yet";
}

void TestWindow::badInputIsToldBesideTheFile()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    const auto window = shownWindow();
    QSignalSpy failed(window->view(), &UploadView::failed);
    window->open(write(QStringLiteral("bad.csv"), content.toStdString()));
    QVERIFY(failed.wait());
    QVERIFY2(window->view()->problem().contains(words), qPrintable(window->view()->problem()));
    QVERIFY(!QApplication::activeModalWidget());

    window->open(m_folder.filePath(QStringLiteral("no such file.csv")));
    QVERIFY(failed.wait());
    QVERIFY(window->view()->problem().startsWith(QStringLiteral("There is no file")));
}

void TestWindow::rowsModelKeepsItsPromisesWhileTheFileGrows()
{
    std::string text = "id,name\n";
    for (int i = 0; i < 40'000; ++i)
        text += std::to_string(i) + ",some words to make the file longer than its first block\n";
    const auto file = CsvTable::open(toUtf8(write(QStringLiteral("growing.csv"), text)));
    QVERIFY(file.has_value());
    QVERIFY(!(*file)->rowCount().complete);

    RowsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable(*file);
    const int first = model.rowCount();
    QVERIFY(first > 0 && first < 40'000);
    QCOMPARE(model.index(first - 1, 0).data().toString(), QString::number(first - 1));
    QVERIFY((*file)->index().has_value());
    model.showCountedRows();
    QCOMPARE(model.rowCount(), 40'000);
    for (const int row : {39'999, 0, first, first - 1, 20'000})
        QCOMPARE(model.index(row, 0).data().toString(), QString::number(row));
    model.setTable(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestWindow::everyFocusableWidgetHasAName()
{
    Result<std::unique_ptr<Practice>> practice = Practice::start();
    QVERIFY(practice.has_value());
    const auto window = shownWindow(*std::move(practice));
    int looked = 0;
    for (const QWidget* widget : window->view()->findChildren<QWidget*>()) {
        const bool takesFocus = widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(window.get());
        // The parts of a view (its headers and viewport) speak through the view.
        if (!takesFocus || qobject_cast<const QAbstractScrollArea*>(widget->parentWidget()))
            continue;
        ++looked;
        QVERIFY2(!widget->accessibleName().isEmpty() || qobject_cast<const QLabel*>(widget),
            widget->metaObject()->className());
    }
    QVERIFY(looked >= 2);
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
