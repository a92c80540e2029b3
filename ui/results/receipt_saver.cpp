// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "results/receipt_saver.h"

#include "common/translated.h"

#include "base/atomic_file.h"
#include "base/text.h"
#include "words/receipt_page.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace convey::ui {

namespace {

std::string pageOf(const Receipt& receipt)
{
    return receiptHtml(receipt, [](const char* text) { return toUtf8(translated(text)); });
}

} // namespace

Paper paperOf(const Receipt& receipt)
{
    return {.title = toQString(receipt.job), .html = toQString(pageOf(receipt))};
}

Result<> saveReceipt(const Receipt& receipt, const QString& path)
{
    const auto endsIn = [&](const char* ending) {
        return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
    };
    return writeFileAtomically(toUtf8(path),
        endsIn(".pdf")        ? pdfOf(paperOf(receipt))
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
