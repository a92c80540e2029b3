// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/xray_tree.h"

#include "common/icon.h"
#include "common/line_delegate.h"
#include "common/metrics.h"
#include "common/number_text.h"
#include "common/table_habits.h"
#include "common/translated.h"

#include "base/text.h"
#include "words/xray_page.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>

namespace convey::ui {

namespace {

QString inputNames(const std::vector<Input>& inputs)
{
    QStringList names;
    for (const Input input : inputs)
        names << toQString(info(input).name);
    return QLocale().createSeparatedList(names);
}

} // namespace

QString XrayTree::asData(const QString& text) const
{
    constexpr QChar kLeftToRight(0x200E);
    return isRightToLeft() && !text.isEmpty() ? kLeftToRight + text : text;
}

XrayTree::XrayTree(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("xray"));
    setAccessibleName(tr("Columns, by what happens to them"));
    setWhatsThis(tr("Each column of the file under what the setup does with it."));
    setHeaderLabels({tr("Your column"), tr("Sent as")});
    header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    setRootIsDecorated(true);
    setItemDelegate(new LineDelegate(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_habits = new TableHabits(*this);
    header()->setSectionsMovable(false); // groups stand in the first column
}

void XrayTree::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!index.parent().isValid()) {
        const QRect band(0, option.rect.top(), viewport()->width(), option.rect.height());
        painter->fillRect(band, token(Token::Alt, palette()));
        painter->setPen(token(Token::Line, palette()));
        painter->drawLine(band.topLeft(), band.topRight());
        painter->drawLine(band.bottomLeft(), band.bottomRight());
    }
    QTreeWidget::drawRow(painter, option, index);
}

QTreeWidgetItem* XrayTree::addGroup(const QIcon& sign, const QString& text)
{
    auto* item = new QTreeWidgetItem(this, {text});
    item->setIcon(0, sign);
    item->setFont(0, scaledFont(this, 1.0, QFont::DemiBold));
    item->setFirstColumnSpanned(true);
    item->setFlags(Qt::ItemIsEnabled);
    return item;
}

void XrayTree::addColumns(const RecipeXray& xray, LeavingForm form, const QIcon& sign)
{
    const std::size_t count = xray.count(form);
    if (count == 0)
        return;
    QTreeWidgetItem* group = addGroup(sign,
        tr("%1: %2", "what happens to columns: how many").arg(translated(wordsFor(form)), numberText(count)));
    for (const ColumnXray& column : xray.columns) {
        if (column.form == form)
            new QTreeWidgetItem(group, {toQString(column.column), inputNames(column.inputs)});
    }
    group->setExpanded(form != LeavingForm::Stays);
}

void XrayTree::showXray(const RecipeXray& xray)
{
    clear();
    addColumns(xray, LeavingForm::Plain, icon(QStringLiteral("show"), Token::Accent));
    addColumns(xray, LeavingForm::Hashed, icon(QStringLiteral("private"), Token::ReadyMark));
    if (!xray.constants.empty()) {
        QTreeWidgetItem* group =
            addGroup(icon(QStringLiteral("pin"), Token::Accent), translated(wordsForConstants()));
        for (const Binding& constant : xray.constants)
            new QTreeWidgetItem(group, {asData(toQString(constant.text)), toQString(bindingName(constant))});
        group->setExpanded(true);
    }
    addColumns(xray, LeavingForm::Decides, icon(QStringLiteral("leave-out")));
    addColumns(xray, LeavingForm::Stays, icon(QStringLiteral("private")));
}

void XrayTree::showValues(const QString& heading, const std::function<QString(std::string_view)>& text)
{
    setColumnCount(ValueColumn + 1);
    setHeaderLabels({tr("Your column"), tr("Sent as"), heading});
    for (const int column : {NameColumn, SentAsColumn})
        header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_habits->restoreColumns(QStringLiteral("/values"));
    for (int group = 0; group < topLevelItemCount(); ++group) {
        QTreeWidgetItem* item = topLevelItem(group);
        for (int i = 0; i < item->childCount(); ++i) {
            const QString value = text(toUtf8(item->child(i)->text(NameColumn)));
            item->child(i)->setText(ValueColumn, asData(value));
        }
    }
}

} // namespace convey::ui
