// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/field_detail.h"

#include "columns/columns_model.h"
#include "common/code_view.h"
#include "common/leading_text.h"
#include "common/metrics.h"
#include "common/translated.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace convey::ui {

namespace {

QLabel* detailNamed(QLabel* label, const QString& name)
{
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    // A long value must not push the page wider.
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

} // namespace

FieldDetail::FieldDetail(const ColumnsModel* model, QWidget* parent)
    : Panel(parent)
    , m_model(model)
    , m_name(detailNamed(new LeadingLabel(this), QStringLiteral("detailName")))
    , m_apiName(detailNamed(new QLabel(this), QStringLiteral("detailApiName")))
    , m_help(detailNamed(new LeadingLabel(this, Qt::AlignTop), QStringLiteral("detailHelp")))
    , m_why(detailNamed(new LeadingLabel(this, Qt::AlignTop), QStringLiteral("detailWhy")))
    , m_capture(new QPushButton(tr("How to get this column…"), this))
{
    setObjectName(QStringLiteral("fieldDetail"));
    setAccessibleName(tr("The field at hand"));
    m_name->setFont(scaledFont(this, 1.0, QFont::DemiBold));
    m_apiName->setFont(codeFont(font()));
    m_apiName->setForegroundRole(QPalette::PlaceholderText);
    m_apiName->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel* label : {m_help, m_why}) {
        label->setFont(scaledFont(this, kNoteType));
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setWordWrap(true);
    }

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(em(this, kGapM), em(this, kGapS), em(this, kGapM), em(this, kGapS));
    layout->setHorizontalSpacing(em(this, kGapM));
    layout->setVerticalSpacing(em(this, kGapXS));
    layout->addWidget(m_name, 0, 0);
    layout->addWidget(m_apiName, 0, 1, 1, 4);
    m_capture->setObjectName(QStringLiteral("captureHelp"));
    m_capture->setAccessibleName(tr("How to get a column with oppref"));
    m_capture->setWhatsThis(
        tr("Shows how a shop keeps the click reference, so that the next export has a column for it."));
    connect(m_capture, &QPushButton::clicked, this, &FieldDetail::captureHelpAsked);
    // Where a field without a column has no samples.
    layout->addWidget(m_capture, 1, 2, kRows - 1, 3, Qt::AlignTrailing | Qt::AlignVCenter);
    layout->addWidget(m_help, 1, 0, kRows - 1, 2);
    layout->addWidget(m_why, kRows, 0, 1, 2);
    layout->setColumnStretch(0, 3);
    layout->setColumnStretch(1, 4);
    layout->setColumnStretch(2, 6);
    layout->setColumnStretch(4, 6);
    const QFont code = codeFont(font());
    for (std::size_t i = 0; i < kRows; ++i) {
        SampleRow& row = m_rows.at(i);
        const QString number = QString::number(i);
        row = {detailNamed(new QLabel(this), QStringLiteral("raw") + number), new QLabel(this),
            detailNamed(new QLabel(this), QStringLiteral("sent") + number)};
        row.arrow->setForegroundRole(QPalette::PlaceholderText);
        row.raw->setFont(code);
        row.sent->setFont(code);
        const int line = static_cast<int>(i) + 1;
        layout->addWidget(row.raw, line, 2);
        layout->addWidget(row.arrow, line, 3);
        layout->addWidget(row.sent, line, 4);
    }
    showField({});
}

void FieldDetail::showField(const QModelIndex& index)
{
    const FieldState* field = m_model->field(index);
    m_name->setText(field ? fieldName(field->key) : tr("No field is chosen."));
    m_apiName->setText(field ? apiName(field->key) : QString());
    m_apiName->setAccessibleName(
        field ? tr("Name in the API: %1").arg(apiName(field->key)) : tr("Name in the API"));
    m_help->setText(field ? fieldHelp(field->key) : QString());
    QStringList why = field ? field->notes : QStringList();
    if (field && !field->why.isEmpty())
        why.prepend(tr("Why: %1").arg(field->why));
    m_why->setText(why.join(u'\n'));
    m_capture->setVisible(field && field->key.input == Input::Oppref && field->samples.empty());
    const bool isSent = field && field->leaving != Leaving::NotSent;
    for (std::size_t i = 0; i < kRows; ++i) {
        const SampleRow& row = m_rows.at(i);
        const bool shown = field && i < field->samples.size();
        const ValueLook raw = shown ? m_model->rawLook(*field, field->samples[i]) : ValueLook();
        const ValueLook sent = shown && isSent ? m_model->sentLook(*field, field->samples[i]) : ValueLook();
        row.raw->setText(raw.text);
        row.sent->setText(sent.text);
        const bool hasBoth = !raw.text.isEmpty() && !sent.text.isEmpty();
        row.arrow->setText(!hasBoth ? QString()
                : isRightToLeft()   ? QStringLiteral("←")
                                    : QStringLiteral("→"));
        const bool faulty = shown && field->samples[i].fault && isSent;
        row.sent->setToolTip(faulty ? translated(wordsFor(*field->samples[i].fault).sentence) : QString());
    }
}

} // namespace convey::ui
