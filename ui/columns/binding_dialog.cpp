// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/binding_dialog.h"

#include "columns/field_look.h"
#include "common/code_view.h"
#include "common/form.h"
#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/number_text.h"
#include "common/plain_words.h"

#include "base/text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace convey::ui {

namespace {

constexpr double kBindingWidth = 38; // em

template <typename Enum>
int dataOf(Enum value)
{
    return static_cast<int>(value);
}

} // namespace

BindingDialog::BindingDialog(const FieldKey& key, const Upload& upload, bool showsPersonal, QWidget* parent)
    : QDialog(parent)
    , m_key(key)
    , m_upload(upload)
    , m_personal(showsPersonal)
    , m_form(new QFormLayout)
    , m_kind(new QComboBox(this))
    , m_part(new QComboBox(this))
    , m_partKey(new QLineEdit(this))
    , m_template(new QLineEdit(this))
    , m_columnRows(new QWidget(this))
    , m_partRow(new QWidget(this))
    , m_result(new QLabel(this))
    , m_hint(new IconLabel(this))
{
    setObjectName(QStringLiteral("bindingDialog"));
    setWindowTitle(tr("Several columns, or a part of one: %1").arg(fieldName(key)));
    setAttribute(Qt::WA_DeleteOnClose);

    m_kind->setObjectName(QStringLiteral("bindingKind"));
    m_kind->setAccessibleName(tr("How"));
    m_kind->setWhatsThis(tr("How the value is made of the columns."));
    m_kind->addItem(tr("The first column that is not empty"), dataOf(BindingKind::FirstOf));
    if (takesList(key.input))
        m_kind->addItem(tr("All of these columns"), dataOf(BindingKind::List));
    m_kind->addItem(tr("A part of one column"), dataOf(BindingKind::Part));
    m_kind->addItem(tr("Text with columns in it"), dataOf(BindingKind::Template));
    if (key.input == Input::Id)
        m_kind->addItem(tr("An ID made of these columns"), dataOf(BindingKind::Made));

    auto* columns = new QVBoxLayout(m_columnRows);
    columns->setContentsMargins({});
    columns->setSpacing(em(this, kGapXS));
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        auto* box = new QComboBox(m_columnRows);
        box->setObjectName(QStringLiteral("bindingColumn%1").arg(i));
        nameChooser(box, tr("Column %1").arg(numberText(i + 1)));
        box->setWhatsThis(tr("A column of the file; they are used in this order."));
        box->addItem(tr("—", "no column"), QString());
        for (const Column& column : upload.file()->columns()) {
            if (!column.repeated)
                box->addItem(toQString(withoutControls(column.name)), toQString(column.name));
        }
        columns->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &BindingDialog::judge);
        m_columns.at(i) = box;
    }
    m_part->setObjectName(QStringLiteral("bindingPart"));
    nameChooser(m_part, tr("Part of the cell"));
    m_part->setWhatsThis(tr("Which part of each cell is taken."));
    m_part->addItem(tr("the whole cell"), dataOf(PartKind::Whole));
    if (key.input == Input::UserFirstName || key.input == Input::UserLastName) {
        m_part->addItem(tr("the first name of a full name"), dataOf(PartKind::FirstName));
        m_part->addItem(tr("the last name of a full name"), dataOf(PartKind::LastName));
    }
    if (key.input == Input::UserEmail)
        m_part->addItem(tr("all e-mail addresses of the cell"), dataOf(PartKind::Emails));
    m_part->addItem(tr("what stands behind a word and a colon"), dataOf(PartKind::Value));
    m_partKey->setObjectName(QStringLiteral("bindingPartKey"));
    m_partKey->setAccessibleName(tr("The word before the colon"));
    m_partKey->setWhatsThis(tr("In a cell with “oppref: abc” the word is oppref."));
    m_partKey->setPlaceholderText(QStringLiteral("oppref"));
    auto* part = new QHBoxLayout(m_partRow);
    part->setContentsMargins({});
    part->addWidget(m_part, 1);
    part->addWidget(m_partKey, 1);
    m_template->setObjectName(QStringLiteral("bindingTemplate"));
    m_template->setAccessibleName(tr("Text with columns in braces"));
    m_template->setWhatsThis(
        tr("Columns stand in braces: evt_{Order ID}. A brace that is meant is doubled."));
    m_template->setPlaceholderText(QStringLiteral("evt_{Order ID}"));
    m_result->setObjectName(QStringLiteral("bindingResult"));
    m_result->setTextFormat(Qt::PlainText);
    m_result->setFont(codeFont(font()));
    m_result->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    m_form->addRow(tr("&How:"), m_kind);
    m_form->addRow(tr("&Text:"), m_template);
    m_form->addRow(tr("&Columns:"), m_columnRows);
    m_form->addRow(tr("&Part:"), m_partRow);
    m_form->addRow(tr("Result:"), m_result);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_use = buttons->addButton(tr("&Use this"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(QStringLiteral("useBinding"));
    m_use->setDefault(true);
    nameByText(buttons->buttons());
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(em(this, kGapM));
    layout->addLayout(m_form);
    layout->addWidget(m_hint);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(em(this, kBindingWidth));

    if (const Binding* present = upload.recipe().find(key.input, key.freeKey))
        fill(*present);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BindingDialog::judge);
    connect(m_part, &QComboBox::currentIndexChanged, this, &BindingDialog::judge);
    connect(m_partKey, &QLineEdit::textChanged, this, &BindingDialog::judge);
    connect(m_template, &QLineEdit::textChanged, this, &BindingDialog::judge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(binding());
        accept();
    });
    judge();
}

BindingKind BindingDialog::kind() const
{
    return static_cast<BindingKind>(m_kind->currentData().toInt());
}

PartKind BindingDialog::part() const
{
    return static_cast<PartKind>(m_part->currentData().toInt());
}

void BindingDialog::fill(const Binding& binding)
{
    if (const int at = m_kind->findData(dataOf(binding.kind)); at >= 0)
        m_kind->setCurrentIndex(at);
    if (binding.kind == BindingKind::Template)
        m_template->setText(toQString(binding.text));
    std::vector<ColumnPart> parts = binding.columns;
    if (binding.kind == BindingKind::Column)
        parts.push_back({.column = binding.text});
    for (std::size_t i = 0; i < std::min(parts.size(), m_columns.size()); ++i)
        m_columns.at(i)->setCurrentIndex(std::max(0, m_columns.at(i)->findData(toQString(parts[i].column))));
    if (!parts.empty()) {
        m_part->setCurrentIndex(std::max(0, m_part->findData(dataOf(parts.front().kind))));
        m_partKey->setText(toQString(parts.front().key));
    }
}

Binding BindingDialog::binding() const
{
    Binding made{.input = m_key.input, .freeKey = m_key.freeKey, .kind = kind()};
    if (made.kind == BindingKind::Template) {
        made.text = toUtf8(m_template->text());
        return made;
    }
    const bool isWhole = made.kind == BindingKind::Made;
    for (const QComboBox* box : m_columns) {
        const std::string name = toUtf8(box->currentData().toString());
        if (name.empty() || (made.kind == BindingKind::Part && !made.columns.empty()))
            continue;
        made.columns.push_back({.column = name,
            .kind = isWhole ? PartKind::Whole : part(),
            .key =
                !isWhole && part() == PartKind::Value ? toUtf8(m_partKey->text().trimmed()) : std::string()});
    }
    return made;
}

void BindingDialog::judge()
{
    const bool isTemplate = kind() == BindingKind::Template;
    m_form->setRowVisible(m_template, isTemplate);
    m_form->setRowVisible(m_columnRows, !isTemplate);
    m_form->setRowVisible(m_partRow, !isTemplate && kind() != BindingKind::Made);
    m_partKey->setVisible(part() == PartKind::Value);
    for (std::size_t i = 1; i < m_columns.size(); ++i)
        m_columns.at(i)->setVisible(kind() != BindingKind::Part);
    const Binding made = binding();
    const bool usable = checkBinding(made).has_value() && !made.isNothing();
    Upload tried = m_upload;
    tried.bind(std::span(&made, 1));
    const bool fits = usable && tried.boundRecipe().has_value();
    m_use->setEnabled(fits);
    m_result->clear();
    if (fits)
        showResult(made);
    if (fits)
        m_hint->clear();
    else if (isTemplate)
        m_hint->show(tr("Write text with columns of the file in braces, such as evt_{Order ID}."));
    else
        m_hint->show(tr("Choose the columns, and which part of their cells."));
}

void BindingDialog::showResult(const Binding& binding)
{
    Upload tried = m_upload;
    tried.bind(std::span(&binding, 1));
    FieldState field{.key = m_key, .binding = binding};
    const SampleMap samples = sampleFields(tried);
    const auto found = samples.find(m_key);
    QStringList lines;
    if (found != samples.end()) {
        for (const FieldSample& sample : found->second)
            lines << tr("%1 → %2", "a value and what is sent for it")
                         .arg(rawLook(field, sample, m_personal).text,
                             sentLook(field, sample, m_personal).text);
    }
    m_result->setText(lines.isEmpty() ? tr("Nothing in the first lines.") : lines.join(u'\n'));
}

} // namespace convey::ui
