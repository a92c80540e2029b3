// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/reason_box.h"

#include "common/form.h"
#include "common/metrics.h"
#include "common/plain_words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace convey::ui {

namespace {

constexpr int kLongestReason = 120; // letters: a note, not a letter
constexpr int kShortestReason = 14; // letters that are always seen
constexpr double kReasonWidth = 30; // em

} // namespace

ReasonBox::ReasonBox(QWidget* parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(kShortestReason);
    addItem({});
    addItems({tr("Test order"), tr("Returned or cancelled"), tr("Sent already"), tr("Our own staff"),
        tr("The customer asked for it")});
    lineEdit()->setMaxLength(kLongestReason);
    lineEdit()->setPlaceholderText(tr("No reason given"));
    connect(this, &QComboBox::activated, this, &ReasonBox::tell);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &ReasonBox::tell);
}

void ReasonBox::setReason(const QString& reason)
{
    m_told = reason;
    setEditText(reason);
}

void ReasonBox::tell()
{
    if (reason() == m_told)
        return;
    m_told = reason();
    Q_EMIT reasonGiven(m_told);
}

ReasonDialog::ReasonDialog(int rows, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("reasonDialog"));
    setWindowTitle(tr("Leave out"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* question = new QLabel(tr("&Why leave %Ln rows out?", nullptr, rows), this);
    auto* box = new ReasonBox(this);
    const QString hint =
        tr("Kept with your changes and written into the list of problems. Nothing of it is sent.");
    nameInput(box, question, {.label = question->text(), .hint = hint, .objectName = "reason"});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* leaveOut = buttons->addButton(tr("&Leave out"), QDialogButtonBox::AcceptRole);
    leaveOut->setObjectName(QStringLiteral("leaveOutWithReason"));
    leaveOut->setDefault(true);
    nameByText(buttons->buttons());
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(em(this, kGapM));
    layout->addWidget(question);
    layout->addWidget(box);
    layout->addWidget(hintLabel(hint, this));
    layout->addWidget(buttons);
    setMinimumWidth(em(this, kReasonWidth));
    connect(buttons, &QDialogButtonBox::accepted, this, [this, box] {
        Q_EMIT given(box->reason());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    box->setFocus();
}

} // namespace convey::ui
