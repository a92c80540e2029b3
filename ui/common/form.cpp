// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/form.h"

#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/plain_words.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace convey::ui {

void nameInput(QWidget* input, QLabel* label, const InputWords& words)
{
    label->setBuddy(input);
    input->setObjectName(QString::fromLatin1(words.objectName));
    input->setAccessibleName(plainWords(words.label));
    input->setAccessibleDescription(words.hint);
    input->setWhatsThis(words.hint);
}

void nameChooser(QComboBox* chooser, const QString& name)
{
    chooser->setAccessibleName(name);
    describeInput(chooser, {});
}

void describeInput(QWidget* input, const QString& words)
{
    QStringList parts{words};
    if (qobject_cast<QComboBox*>(input))
        parts.prepend(input->accessibleName());
    parts.removeAll(QString());
    input->setAccessibleDescription(parts.join(QStringLiteral(". ")));
}

void makeClearable(QLineEdit* line)
{
    line->setClearButtonEnabled(true);
    for (QAbstractButton* button : line->findChildren<QAbstractButton*>()) {
        if (button->text().isEmpty()) // else it is a sign
            button->setAccessibleName(Form::tr("Clear"));
    }
}

void addSign(QLineEdit* line, const QIcon& sign)
{
    line->addAction(sign, QLineEdit::LeadingPosition)->setText(line->accessibleName());
}

QLabel* hintLabel(const QString& words, QWidget* parent)
{
    auto* hint = new QLabel(words, parent);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setFont(scaledFont(parent, kNoteType));
    return hint;
}

Form::Form(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setHorizontalSpacing(em(this, kGapM));
    m_layout->setVerticalSpacing(em(this, kGapM));
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setLabelAlignment(Qt::AlignTrailing | Qt::AlignTop);
}

QLineEdit* Form::addLine(const InputWords& words)
{
    auto* line = new QLineEdit(this);
    line->setMinimumHeight(em(this, kControlHeight));
    auto* field = new QWidget(this);
    auto* column = new QVBoxLayout(field);
    column->setContentsMargins({});
    column->setSpacing(em(this, kGapXS));
    column->addWidget(line);
    column->addWidget(hintLabel(words.hint, field));
    add(line, words, field);
    return line;
}

void Form::add(QWidget* input, const InputWords& words, QWidget* field)
{
    auto* label = new QLabel(words.label, this);
    nameInput(input, label, words);
    m_layout->addRow(label, field ? field : input);
}

void Form::addGroup(const QString& label, QWidget* group)
{
    m_layout->addRow(new QLabel(label, this), group);
}

} // namespace convey::ui
