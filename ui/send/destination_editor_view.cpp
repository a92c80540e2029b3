// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
//
// How the dialog is built; what it does is in destination_editor.cpp.
#include "common/form.h"
#include "common/icon.h"
#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/number_text.h"
#include "common/primary_button.h"
#include "send/colour_row.h"
#include "send/destination_editor.h"
#include "send/key_field.h"
#include "send/where_to_find.h"

#include "base/text.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace convey::ui {

QWidget* DestinationEditor::buildForm()
{
    auto* form = new Form(this);
    m_name = form->addLine({tr("Name"), tr("Your words; only you see them."), "name"});
    m_colour = new ColourRow(this);
    form->add(m_colour, {tr("Colour"), tr("Marks this destination wherever its name stands."), "colour"});
    m_pixel =
        form->addLine({tr("Pixel ID"), tr("In Ads Manager under Conversions, copied as it is."), "pixel"});
    m_key = new KeyField(this);
    form->add(m_key->input(),
        {tr("Key"),
            tr("The Conversions key of this pixel's account. It is kept in the system's key store or in "
               "memory, and in no file of Convey."),
            "key"},
        m_key);
    addSign(m_key->input(), icon(QStringLiteral("key"), Token::Muted));
    form->addGroup(tr("Keep the key"), buildPlaces());
    form->addGroup({}, buildFinder());
    m_pixel->setLayoutDirection(Qt::LeftToRight);
    m_pixel->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return form;
}

QWidget* DestinationEditor::buildFinder()
{
    auto* row = new QWidget(this);
    auto* where = new QPushButton(icon(QStringLiteral("help")), tr("&Where do I find pixel and key?"), row);
    where->setObjectName(QStringLiteral("whereButton"));
    where->setAccessibleName(tr("Where do I find pixel and key?"));
    where->setWhatsThis(tr("Shows a drawing of the page in Ads Manager, and where these ads run."));
    where->setAutoDefault(false);
    where->setMinimumHeight(em(this, kRowHeight));
    connect(where, &QPushButton::clicked, this, [this] { (new WhereToFind(this))->open(); });
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    m_forget = new QPushButton(icon(QStringLiteral("remove")), tr("&Forget the key"), row);
    m_forget->setObjectName(QStringLiteral("forgetKey"));
    m_forget->setAccessibleName(tr("Forget the key"));
    m_forget->setWhatsThis(
        tr("Takes the key out of the key store and out of memory. The destination stays."));
    m_forget->setAutoDefault(false);
    m_forget->setMinimumHeight(em(this, kRowHeight));
    connect(m_forget, &QPushButton::clicked, this, &DestinationEditor::forgetKey);
    line->addWidget(where);
    line->addWidget(m_forget);
    line->addStretch(1);
    return row;
}

/// What most destinations never need, or once.
QWidget* DestinationEditor::buildMore()
{
    auto* part = new QWidget(this);
    m_moreSwitch = new QToolButton(part);
    m_moreSwitch->setObjectName(QStringLiteral("moreOfDestination"));
    m_moreSwitch->setText(tr("More: who declared the consent, address of the server"));
    m_moreSwitch->setAccessibleName(m_moreSwitch->text());
    m_moreSwitch->setWhatsThis(tr("Shows and hides what most destinations never need, or once."));
    m_moreSwitch->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_moreSwitch->setCheckable(true);
    m_moreSwitch->setAutoRaise(true);
    m_moreSwitch->setFocusPolicy(Qt::StrongFocus);
    auto* form = new Form(part);
    m_more = form;
    m_consent = form->addLine({tr("Consent"),
        tr("What is declared about the people in the files, such as “agreed in the cookie banner”. Kept and "
           "shown; "
           "nothing is decided by it."),
        "consent"});
    m_consentBy = form->addLine({tr("Declared by"), tr("Who says so. Convey keeps the day."), "consentBy"});
    m_address = form->addLine({tr("Address"),
        tr("Leave it as it is: %1 is OpenAI’s own.").arg(isolated(toQString(kDefaultEndpoint))), "address"});
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_address->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(em(this, kGapS));
    column->addWidget(m_moreSwitch, 0, Qt::AlignLeft);
    column->addWidget(m_more);
    connect(m_moreSwitch, &QToolButton::toggled, this, &DestinationEditor::showMore);
    showMore(false);
    return part;
}

void DestinationEditor::showMore(bool shown)
{
    m_moreSwitch->setChecked(shown);
    m_moreSwitch->setIcon(icon(shown ? QStringLiteral("down") : QStringLiteral("right")));
    m_more->setVisible(shown);
    if (isVisible())
        resize(width(), layout()->totalHeightForWidth(width())); // else the form would be pressed together
}

QWidget* DestinationEditor::buildPlaces()
{
    auto* field = new QWidget(this);
    m_inStore = new QRadioButton(tr("In the system’s key store"), field);
    m_inStore->setObjectName(QStringLiteral("keepInStore"));
    m_inStore->setWhatsThis(tr("The key is there the next time you start Convey."));
    m_inSession = new QRadioButton(tr("For this session only"), field);
    m_inSession->setObjectName(QStringLiteral("keepInSession"));
    m_inSession->setWhatsThis(tr("The key is forgotten when Convey closes."));
    auto* line = new QHBoxLayout;
    line->setSpacing(em(this, kGapM));
    for (QRadioButton* choice : {m_inStore, m_inSession}) {
        choice->setAccessibleName(choice->text());
        line->addWidget(choice);
        connect(choice, &QRadioButton::toggled, this, &DestinationEditor::clearFault);
    }
    line->addStretch(1);
    auto* column = new QVBoxLayout(field);
    column->setContentsMargins({});
    column->setSpacing(em(this, kGapXS));
    column->addLayout(line);
    column->addWidget(hintLabel(tr("In no file of Convey, in no saved setup."), field));
    return field;
}

QWidget* DestinationEditor::buildButtons()
{
    auto* row = new QWidget(this);
    auto* cancel = new QPushButton(tr("Cancel"), row);
    cancel->setObjectName(QStringLiteral("cancelEdit"));
    cancel->setAccessibleName(cancel->text());
    cancel->setWhatsThis(tr("Closes without saving."));
    cancel->setMinimumHeight(em(this, kControlHeight));
    cancel->setAutoDefault(false);
    m_save = new PrimaryButton(row);
    m_save->setObjectName(QStringLiteral("saveDestination"));
    m_save->setText(tr("&Save"));
    m_save->setAccessibleName(tr("Save"));
    m_save->setWhatsThis(tr("Saves the destination and keeps its key. It need not have been tried."));
    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &DestinationEditor::save);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(em(this, kGapS));
    m_remove = new QPushButton(tr("&Remove the destination…"), row);
    m_remove->setObjectName(QStringLiteral("removeDestination"));
    m_remove->setAccessibleName(tr("Remove the destination"));
    m_remove->setWhatsThis(tr("Forgets the destination and its key. The sending history stays."));
    m_remove->setAutoDefault(false);
    m_remove->setMinimumHeight(em(this, kControlHeight));
    m_remove->setVisible(m_existing.has_value());
    connect(m_remove, &QPushButton::clicked, this, &DestinationEditor::remove);
    line->addWidget(m_remove);
    line->addStretch(1);
    line->addWidget(cancel);
    line->addWidget(m_save);
    return row;
}

} // namespace convey::ui
