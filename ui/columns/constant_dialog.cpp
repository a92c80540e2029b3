// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/constant_dialog.h"

#include "columns/constant_edit.h"
#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/plain_words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace convey::ui {

namespace {

constexpr double kDialogWidth = 30; // em

QString whyNotUsable(Input input)
{
    switch (input) {
    case Input::SourceUrl:
        return ConstantDialog::tr("This is no web address. It begins with https:// and a host.");
    case Input::TimeZone:
        return ConstantDialog::tr("There is no such time zone. Choose one from the list, or write +02:00.");
    case Input::DataCurrency:
    case Input::ItemCurrency:
        return ConstantDialog::tr("There is no such currency. Its code has three letters, such as EUR.");
    case Input::UserCountry:
    case Input::PhoneCountry:
        return ConstantDialog::tr("There is no such country. Choose one from the list, or write its code.");
    case Input::CustomEventName:
        return ConstantDialog::tr(
            "Use 1 to 64 letters, digits, _ or -. It begins and ends with a letter or digit, and no event of "
            "OpenAI has that name.");
    default:
        return ConstantDialog::tr("This value can't be used here.");
    }
}

} // namespace

ConstantDialog::ConstantDialog(const FieldKey& key, const std::string& present, QWidget* parent)
    : QDialog(parent)
    , m_key(key)
    , m_hint(new IconLabel(this))
{
    const QString name = fieldName(key);
    setObjectName(QStringLiteral("constantDialog"));
    setWindowTitle(tr("The same for every line"));
    setAttribute(Qt::WA_DeleteOnClose);

    auto* label = new QLabel(tr("%1, for every line of the file:").arg(name), this);
    label->setTextFormat(Qt::PlainText);
    m_edit = new ConstantEdit(key, tr("%1, for every line of the file").arg(name), this);
    m_edit->setText(present);
    label->setBuddy(m_edit);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_use = buttons->addButton(tr("&Use for every line"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(QStringLiteral("useConstant"));
    nameByText(buttons->buttons());

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(em(this, kGapS));
    layout->addWidget(label);
    layout->addWidget(m_edit);
    layout->addWidget(m_hint);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(em(this, kDialogWidth));

    connect(m_edit, &ConstantEdit::edited, this, &ConstantDialog::judge);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConstantDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    judge();
    m_edit->setFocus();
}

void ConstantDialog::judge()
{
    const bool usable = m_edit->isUsable();
    m_use->setEnabled(usable);
    // Nothing typed yet is no mistake.
    if (usable || m_edit->text().empty())
        m_hint->show(fieldHelp(m_key));
    else
        m_hint->show(whyNotUsable(m_key.input), QStringLiteral("blocked"), Token::BlockedMark);
}

void ConstantDialog::choose()
{
    if (!m_edit->isUsable())
        return;
    Q_EMIT chosen(m_edit->binding());
    accept();
}

} // namespace convey::ui
