// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/paper.h"

#include "common/banner.h"

#include <QAction>
#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QShortcut>
#include <QTextDocument>

#include <memory>

namespace convey::ui {

namespace {

void paint(const Paper& paper, QPagedPaintDevice& device)
{
    QTextDocument document;
    document.setHtml(paper.html);
    document.print(&device);
}

/// The dialog is deleted by itself. `done` is told whether the page was taken.
void askToPrint(const Paper& paper, QWidget* parent, std::function<void(bool)> done)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(paper.title);
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The dialog knows the printer by address only: the connection keeps it alive as long as the dialog.
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), dialog,
        [printer, paper, done = std::move(done)] {
            paint(paper, *printer);
            done(printer->printerState() != QPrinter::Error);
        });
    dialog->open();
}

} // namespace

std::string pdfOf(const Paper& paper)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setTitle(paper.title);
    paint(paper, writer);
    buffer.close();
    return buffer.data().toStdString();
}

void offerPrinting(Page& page, std::function<Paper()> paper, std::function<void()> printed)
{
    QAction* offered = page.offer(PageCommand::Print);
    const auto told = [&page, printed = std::move(printed)](bool isPrinted) {
        if (isPrinted)
            return printed();
        page.banner()->show(
            Page::tr("Nothing was printed: the printer, or the file to print to, can’t be used."));
    };
    const auto print = [&page, offered, paper = std::move(paper), told] {
        if (offered->isEnabled())
            askToPrint(paper(), &page, told);
    };
    QObject::connect(offered, &QAction::triggered, &page, print);
    auto* shortcut = new QShortcut(QKeySequence::Print, &page);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(shortcut, &QShortcut::activated, &page, print);
}

} // namespace convey::ui
