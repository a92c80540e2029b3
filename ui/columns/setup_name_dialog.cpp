// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/setup_name_dialog.h"

#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/plain_words.h"

#include "base/text.h"
#include "recipe/recipe_store.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace convey::ui {

namespace {

constexpr double kNameDialogWidth = 30; // em

} // namespace

SetupNameDialog::SetupNameDialog(
    const QString& title, const QString& present, const QStringList& taken, bool mayReplace, QWidget* parent)
    : QDialog(parent)
    , m_taken(taken)
    , m_mayReplace(mayReplace)
    , m_name(new QLineEdit(present, this))
    , m_hint(new IconLabel(this))
{
    setObjectName(QStringLiteral("setupNameDialog"));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* label = new QLabel(tr("&Name of the saved setup:"), this);
    label->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("setupName"));
    m_name->setAccessibleName(tr("Name of the saved setup"));
    m_name->setWhatsThis(tr("The next export of this kind is known by its columns, whatever the name."));
    m_name->setMaxLength(static_cast<int>(kMaxRecipeNameBytes));
    m_name->selectAll();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("saveName"));
    m_save->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(em(this, kGapS));
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addWidget(m_hint);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(em(this, kNameDialogWidth));
    connect(m_name, &QLineEdit::textChanged, this, &SetupNameDialog::judge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT named(m_name->text().trimmed());
        accept();
    });
    judge();
    nameByText(buttons->buttons());
    m_name->setFocus();
}

void SetupNameDialog::judge()
{
    const QString name = m_name->text().trimmed();
    const bool isTaken = m_taken.contains(name, Qt::CaseInsensitive);
    const bool isName = isRecipeName(toUtf8(name));
    m_save->setEnabled(isName && (m_mayReplace || !isTaken));
    m_save->setText(isTaken && m_mayReplace ? tr("&Replace") : tr("&Save"));
    m_save->setAccessibleName(plainWords(m_save->text()));
    if (isTaken)
        m_hint->show(m_mayReplace ? tr("There is a saved setup of that name. It will be replaced.")
                                  : tr("There is a saved setup of that name. Choose another."),
            QStringLiteral("warned"), Token::WarnedMark);
    else if (isName || name.isEmpty())
        m_hint->show(tr("It holds which column means what; no row of the file and no key."));
    else
        m_hint->show(tr("The name is too long, or has characters that can’t be shown."),
            QStringLiteral("blocked"), Token::BlockedMark);
}

} // namespace convey::ui
