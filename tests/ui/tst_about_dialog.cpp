// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What "About Convey" tells, and what it gives to paste.
#include "gui_test.h"
#include "shell/about_dialog.h"

#include "base/text.h"
#include "words/licences.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace convey;
using namespace convey::ui;

class TestAboutDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLibraryIsThereWithItsLicence();
    void whatIsCopiedHasTheVersionsAndNoPaths();
    void everythingIsReachedByKeyboardAndHasAName();
};

void TestAboutDialog::everyLibraryIsThereWithItsLicence()
{
    AboutDialog dialog(nullptr);
    const auto* list = dialog.findChild<QTreeWidget*>(QStringLiteral("libraries"));
    QCOMPARE(list->topLevelItemCount(), static_cast<int>(thirdParty().size()));
    for (int row = 0; row < list->topLevelItemCount(); ++row) {
        const ThirdParty& part = thirdParty()[static_cast<std::size_t>(row)];
        QVERIFY(list->topLevelItem(row)->text(0).contains(toQString(part.name)));
        QCOMPARE(list->topLevelItem(row)->text(2), toQString(part.licence));
        QVERIFY(!list->topLevelItem(row)->text(2).isEmpty());
        QVERIFY(!list->topLevelItem(row)->text(3).isEmpty());
    }
}

void TestAboutDialog::whatIsCopiedHasTheVersionsAndNoPaths()
{
    AboutDialog dialog(nullptr);
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("copyVersions")), Qt::LeftButton);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.startsWith(QStringLiteral("Convey " CONVEY_VERSION "\n")));
    QVERIFY(copied.contains(QStringLiteral("\nQt ") + QString::fromLatin1(qVersion())));
    // "GNU/Linux" is none.
    static const QRegularExpression path(QStringLiteral("(^|\\s)/"));
    QVERIFY(!copied.contains(path));
}

void TestAboutDialog::everythingIsReachedByKeyboardAndHasAName()
{
    auto* dialog = new AboutDialog(nullptr);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QStringList reached;
    for (int step = 0; step < 3; ++step) {
        reached.append(QApplication::focusWidget()->accessibleName());
        QVERIFY(!reached.back().isEmpty());
        QTest::keyClick(dialog, Qt::Key_Tab);
    }
    reached.sort();
    QCOMPARE(reached,
        (QStringList{QStringLiteral("Close"), QStringLiteral("Copy versions"),
            QStringLiteral("Libraries that Convey uses")}));
    const QSignalSpy gone(dialog, &QObject::destroyed);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_COMPARE(gone.count(), 1);
}

CONVEY_GUI_TEST_MAIN(TestAboutDialog)
#include "tst_about_dialog.moc"
