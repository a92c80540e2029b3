// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/lookup_bar.h"

#include "columns/lookup_dialog.h"
#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/upload_session.h"

#include "base/text.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

namespace convey::ui {

LookupBar::LookupBar(UploadSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(new IconLabel(this))
    , m_add(new QPushButton(tr("Add a &look-up file…"), this))
    , m_remove(new QPushButton(tr("Take it away"), this))
{
    setObjectName(QStringLiteral("lookupBar"));
    m_text->setObjectName(QStringLiteral("lookupText"));
    m_add->setObjectName(QStringLiteral("addLookup"));
    m_add->setAccessibleName(tr("Add a look-up file"));
    m_add->setWhatsThis(tr("Takes columns from a second file, such as the e-mail addresses of contacts for a "
                           "file of deals. Its lines are found by a key that both files have."));
    m_remove->setObjectName(QStringLiteral("removeLookup"));
    m_remove->setAccessibleName(tr("Take the look-up file away"));
    m_remove->setWhatsThis(tr("Goes on without the look-up file. Choices of its columns are taken back."));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(em(this, kGapM));
    layout->addWidget(m_text, 1);
    layout->addStretch();
    layout->addWidget(m_remove);
    layout->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &LookupBar::ask);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_session.setLookup(std::nullopt); });
    connect(&m_session, &UploadSession::opened, this, &LookupBar::showLookup);
    connect(&m_session, &UploadSession::counted, this, &LookupBar::showLookup);
    connect(&m_session, &UploadSession::changed, this, &LookupBar::showLookup);
    showLookup();
}

void LookupBar::ask()
{
    auto* dialog = new QFileDialog(this, tr("Choose a look-up file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.csv *.tsv *.txt *.xlsx *.gz)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &LookupBar::add);
    dialog->open();
}

void LookupBar::add(const QString& path)
{
    if (path.isEmpty() || !m_session.isCounted())
        return;
    auto* dialog = new LookupDialog(m_session.upload(), path, this);
    // Of another file by now, the keys would name columns that are not there.
    connect(&m_session, &UploadSession::opened, dialog, &QDialog::reject);
    connect(
        dialog, &LookupDialog::chosen, this, [this](const Lookup& lookup) { m_session.setLookup(lookup); });
    dialog->open();
}

void LookupBar::showLookup()
{
    const Lookup* lookup = m_session.isOpen() ? m_session.upload().lookup() : nullptr;
    m_add->setEnabled(m_session.isCounted());
    m_add->setVisible(lookup == nullptr);
    m_remove->setVisible(lookup != nullptr);
    if (lookup)
        m_text->show(tr("Look-up file %1: %2", "its name, then sentences about it")
                         .arg(QFileInfo(toQString(lookup->path)).fileName(), lookupSummary(*lookup)),
            QStringLiteral("info"), Token::Muted);
    else
        m_text->clear();
}

} // namespace convey::ui
