// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
//
// What the part writes into files; the rest is in build_pane.cpp.
#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/translated.h"
#include "tags/build_pane.h"
#include "tags/flavour_list_model.h"
#include "tags/tag_form.h"

#include "base/atomic_file.h"
#include "base/clock.h"
#include "base/text.h"
#include "words/tag_page.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace convey::ui {

Paper BuildPane::paper() const
{
    return {.title = QStringLiteral("image-tag"), .html = developerPage()};
}

QString BuildPane::developerPage() const
{
    const auto translate = [](const char* text) {
        // The words of a flavour have a context of their own. The page itself puts values into its words.
        const QString own = QCoreApplication::translate("flavours", text);
        return toUtf8(own == QString::fromUtf8(text) ? QCoreApplication::translate("words", text) : own);
    };
    return toQString(
        tagPageHtml(m_form->tag(), m_flavours->flavours(), {.nowMs = SystemClock().nowMs()}, translate));
}

void BuildPane::write(const QString& path, const QString& text)
{
    writeBytes(path, toUtf8(text) + '\n');
}

void BuildPane::writeBytes(const QString& path, const std::string& bytes)
{
    if (const Result<> written = writeFileAtomically(toUtf8(path), bytes); !written)
        return m_said->tellProblem(translated(written.error()));
    Q_EMIT handedOut();
    m_said->tellDone(tr("Saved as %1.").arg(path));
}

void BuildPane::askToSave()
{
    const Flavour& flavour = m_flavours->flavour(chosenFlavour());
    auto* dialog = new QFileDialog(this, tr("Save the tag"));
    dialog->setObjectName(QStringLiteral("saveTag"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QStringLiteral("image-tag-%1.%2")
                           .arg(toQString(m_form->tag().tag.event), toQString(flavour.extension)));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, code = m_flavours->code(chosenFlavour())](const QString& path) { write(path, code); });
    dialog->open();
}

void BuildPane::askToSavePage()
{
    auto* dialog = new QFileDialog(this, tr("Save a page for the developer"));
    dialog->setObjectName(QStringLiteral("saveTagPage"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Web page (*.html)"), tr("To print (*.pdf)")});
    dialog->selectFile(QStringLiteral("image-tag.html"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, page = paper()](const QString& path) {
        if (!path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
            return write(path, page.html);
        writeBytes(path, pdfOf(page));
    });
    dialog->open();
}

} // namespace convey::ui
