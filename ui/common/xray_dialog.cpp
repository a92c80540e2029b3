// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/xray_dialog.h"

#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/plain_words.h"
#include "common/xray_tree.h"

#include "base/text.h"
#include "recipe/recipe_columns.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace convey::ui {

namespace {

constexpr double kXrayWidth = 44; // em
constexpr double kXrayHeight = 34; // em

} // namespace

XrayDialog::XrayDialog(const SavedRecipe& setup, const std::vector<std::string>& fileColumns, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("xrayDialog"));
    setWindowTitle(tr("What leaves this computer"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* question = new QLabel(tr("Use “%1”?").arg(toQString(setup.name())), this);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    question->setFont(scaledFont(this, kQuestionType, QFont::DemiBold));
    auto* note = new IconLabel(this);
    note->show(
        tr("This saved setup was made by somebody else. This is all that it sends of your file; you are "
           "asked once."),
        QStringLiteral("info"));

    auto* tree = new XrayTree(this);
    tree->showXray(xrayOf(setup.recipe, fileColumns));

    auto* buttons = new QDialogButtonBox(this);
    QPushButton* use = buttons->addButton(tr("&Yes, use this setup"), QDialogButtonBox::AcceptRole);
    use->setObjectName(QStringLiteral("trustSetup"));
    QPushButton* cancel = buttons->addButton(QDialogButtonBox::Cancel);
    nameByText(buttons->buttons());
    use->setAutoDefault(false);
    cancel->setDefault(true);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(em(this, kGapM));
    layout->addWidget(question);
    layout->addWidget(note);
    layout->addWidget(tree, 1);
    layout->addWidget(buttons);
    resize(em(this, kXrayWidth), em(this, kXrayHeight));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    cancel->setFocus();
}

} // namespace convey::ui
