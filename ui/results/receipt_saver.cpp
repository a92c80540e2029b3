// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "results/receipt_saver.h"

#include "common/translated.h"

#include "base/atomic_file.h"
#include "base/text.h"
#include "words/receipt_page.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileDialog>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

namespace convey::ui {

namespace {

std::string pageOf(const Receipt& receipt)
{
    return receiptHtml(receipt, [](const char* text) { return toUtf8(translated(text)); });
}

std::string pdfOf(const Receipt& receipt)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setTitle(toQString(receipt.job));
    QTextDocument document;
    document.setHtml(toQString(pageOf(receipt)));
    document.print(&writer);
    buffer.close();
    return buffer.data().toStdString();
}

} // namespace

Result<> saveReceipt(const Receipt& receipt, const QString& path)
{
    const auto endsIn = [&](const char* ending) {
        return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
    };
    return writeFileAtomically(toUtf8(path),
        endsIn(".pdf")        ? pdfOf(receipt)
            : endsIn(".json") ? receiptJson(receipt) + '\n'
                              : pageOf(receipt));
}

void askToSaveReceipt(
    const Receipt& receipt, QWidget* parent, std::function<void(const Result<QString>&)> done)
{
    const auto text = [](const char* words) {
        return QCoreApplication::translate("convey::ui::ReceiptSaver", words);
    };
    auto* dialog =
        new QFileDialog(parent, text(QT_TRANSLATE_NOOP("convey::ui::ReceiptSaver", "Save the receipt")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({text(QT_TRANSLATE_NOOP("convey::ui::ReceiptSaver", "To print (*.pdf)")),
        text(QT_TRANSLATE_NOOP("convey::ui::ReceiptSaver", "Web page (*.html)")),
        text(QT_TRANSLATE_NOOP("convey::ui::ReceiptSaver", "For programs (*.json)"))});
    dialog->selectFile(toQString(receipt.job) + QStringLiteral(".pdf"));
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent, [receipt, done = std::move(done)](const QString& path) {
            const Result<> saved = saveReceipt(receipt, path);
            done(saved.map([&] { return path; }));
        });
    dialog->open();
}

} // namespace convey::ui
