// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/constant_edit.h"

#include "columns/constants.h"
#include "common/form.h"
#include "common/metrics.h"

#include "base/text.h"
#include "spec/custom_name.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>

namespace convey::ui {

namespace {

constexpr double kLineWidth = 20; // em

void fill(QComboBox& list, const std::vector<ConstantChoice>& choices)
{
    for (const ConstantChoice& choice : choices)
        list.addItem(choice.name, QByteArray::fromStdString(choice.text));
}

} // namespace

ConstantEdit::ConstantEdit(const FieldKey& key, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_key(key)
{
    if (!closedChoices(key.input).empty())
        makeList(name);
    else if (const auto suggested = suggestedChoices(key.input); !suggested.empty())
        makeSearch(name);
    else
        makeLine(name);
}

void ConstantEdit::layOut(QWidget* field)
{
    field->setObjectName(QStringLiteral("constant"));
    field->setMinimumHeight(em(this, kControlHeight));
    field->setWhatsThis(fieldHelp(m_key));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(field);
    setFocusProxy(field);
}

void ConstantEdit::makeList(const QString& name)
{
    m_list = new QComboBox(this);
    nameChooser(m_list, name);
    fill(*m_list, closedChoices(m_key.input));
    connect(m_list, &QComboBox::currentIndexChanged, this, &ConstantEdit::edited);
    layOut(m_list);
}

void ConstantEdit::makeSearch(const QString& name)
{
    m_list = new QComboBox(this);
    nameChooser(m_list, name);
    m_list->setEditable(true);
    m_list->setInsertPolicy(QComboBox::NoInsert);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(24); // letters: the longest zones
    fill(*m_list, suggestedChoices(m_key.input));
    m_list->setCurrentIndex(-1);
    // A part from anywhere in the name finds it: "berlin" for Europe/Berlin.
    m_list->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_list->completer()->setFilterMode(Qt::MatchContains);
    m_line = m_list->lineEdit();
    m_line->setAccessibleName(name);
    connect(m_list, &QComboBox::editTextChanged, this, &ConstantEdit::edited);
    connect(m_line, &QLineEdit::returnPressed, this, &ConstantEdit::entered);
    layOut(m_list);
}

void ConstantEdit::makeLine(const QString& name)
{
    m_line = new QLineEdit(this);
    m_line->setAccessibleName(name);
    m_line->setMinimumWidth(em(this, kLineWidth));
    if (runsLeftToRight(m_key.input))
        m_line->setLayoutDirection(Qt::LeftToRight);
    if (m_key.input == Input::SourceUrl)
        m_line->setPlaceholderText(
            tr("such as %1", "an address").arg(QStringLiteral("https://www.example.com/")));
    connect(m_line, &QLineEdit::textChanged, this, &ConstantEdit::edited);
    connect(m_line, &QLineEdit::returnPressed, this, &ConstantEdit::entered);
    layOut(m_line);
}

void ConstantEdit::setText(const std::string& text)
{
    if (!m_list)
        return m_line->setText(toQString(text));
    const int at = m_list->findData(QByteArray::fromStdString(text));
    m_list->setCurrentIndex(at);
    if (at < 0 && m_line)
        m_line->setText(toQString(text));
}

std::string ConstantEdit::text() const
{
    if (!m_line)
        return m_list->currentData().toByteArray().toStdString();
    const QString typed = m_line->text().trimmed();
    const int at = m_list ? m_list->findText(typed, Qt::MatchFixedString) : -1;
    return at < 0 ? toUtf8(typed) : m_list->itemData(at).toByteArray().toStdString();
}

Binding ConstantEdit::binding() const
{
    return {.input = m_key.input, .freeKey = m_key.freeKey, .kind = BindingKind::Constant, .text = text()};
}

bool ConstantEdit::isUsable() const
{
    const Binding value = binding();
    if (m_key.input == Input::CustomEventName)
        return spec::checkCustomName(value.text) == spec::CustomNameFault::None;
    return checkBinding(value).has_value();
}

} // namespace convey::ui
