// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/xray_dialog.h"

#include "common/icon.h"
#include "common/icon_label.h"
#include "common/metrics.h"

#include "base/text.h"
#include "recipe/recipe_columns.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace convey::ui {

namespace {

constexpr double kXrayWidth = 44; // em
constexpr double kXrayHeight = 34; // em

QTreeWidgetItem* groupItem(QTreeWidget* tree, const QString& iconName, const QString& text)
{
    auto* item = new QTreeWidgetItem(tree, {text});
    item->setIcon(0, icon(iconName));
    item->setFirstColumnSpanned(true);
    item->setFlags(Qt::ItemIsEnabled);
    return item;
}

QString inputNames(const std::vector<Input>& inputs)
{
    QStringList names;
    for (const Input input : inputs)
        names << toQString(info(input).name);
    return QLocale().createSeparatedList(names);
}

void addColumns(QTreeWidget* tree, const RecipeXray& xray, LeavingForm form, const QString& iconName,
    const QString& title)
{
    const auto count = static_cast<int>(xray.count(form));
    if (count == 0)
        return;
    QTreeWidgetItem* group = groupItem(
        tree, iconName, XrayDialog::tr("%1: %2", "what happens to columns: how many").arg(title).arg(count));
    for (const ColumnXray& column : xray.columns) {
        if (column.form == form)
            new QTreeWidgetItem(group, {toQString(column.column), inputNames(column.inputs)});
    }
    group->setExpanded(form != LeavingForm::Stays);
}

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

    auto* tree = new QTreeWidget(this);
    tree->setObjectName(QStringLiteral("xray"));
    tree->setAccessibleName(tr("Columns, by what happens to them"));
    tree->setWhatsThis(tr("Each column of the file under what the setup does with it."));
    tree->setHeaderLabels({tr("Your column"), tr("Sent as")});
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->setRootIsDecorated(true);
    const RecipeXray xray = xrayOf(setup.recipe, fileColumns);
    addColumns(tree, xray, LeavingForm::Plain, QStringLiteral("show"), tr("Leave so that they can be read"));
    addColumns(tree, xray, LeavingForm::Hashed, QStringLiteral("private"), tr("Leave hashed"));
    if (!xray.constants.empty()) {
        QTreeWidgetItem* group = groupItem(tree, QStringLiteral("pin"), tr("Added by the saved setup"));
        for (const Binding& constant : xray.constants)
            new QTreeWidgetItem(group, {toQString(constant.text), toQString(bindingName(constant))});
        group->setExpanded(true);
    }
    addColumns(
        tree, xray, LeavingForm::Decides, QStringLiteral("leave-out"), tr("Are read, and do not leave"));
    addColumns(tree, xray, LeavingForm::Stays, QStringLiteral("private"), tr("Stay on this computer"));

    auto* buttons = new QDialogButtonBox(this);
    QPushButton* use = buttons->addButton(tr("&Yes, use this setup"), QDialogButtonBox::AcceptRole);
    use->setObjectName(QStringLiteral("trustSetup"));
    QPushButton* cancel = buttons->addButton(QDialogButtonBox::Cancel);
    for (QAbstractButton* button : buttons->buttons())
        button->setAccessibleName(button->text().remove(u'&'));
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
