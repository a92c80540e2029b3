// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preferences/preference_panel.h"

#include "common/form.h"
#include "common/icon.h"
#include "common/icon_label.h"
#include "common/leading_text.h"
#include "common/metrics.h"
#include "common/plain_words.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace convey::ui {

namespace {

constexpr double kLabelWidth = 17; // em
constexpr double kPanelIcon = 1.2; // em

} // namespace

PreferencePanel::PreferencePanel(
    const QString& iconName, const QString& title, const QString& sentence, QWidget* parent)
    : Panel(parent)
    , m_iconName(iconName)
    , m_title(title)
    , m_grid(new QGridLayout)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    auto* heading = new LeadingLabel(title, this);
    heading->setFont(scaledFont(this, 1.0, QFont::DemiBold));
    heading->setTextFormat(Qt::PlainText);
    auto* words = new LeadingLabel(sentence, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    auto* head = new QHBoxLayout;
    head->setSpacing(em(this, kGapS));
    head->addWidget(new IconView(iconName, Token::Text, kPanelIcon, this), 0, Qt::AlignVCenter);
    head->addWidget(heading);
    head->addWidget(words, 1);
    m_column->setContentsMargins(em(this, kGapM), em(this, kGapS), em(this, kGapM), em(this, kGapM));
    m_column->setSpacing(em(this, kGapM));
    m_column->addLayout(head);
    m_column->addLayout(m_grid);
    m_grid->setHorizontalSpacing(em(this, kGapM));
    m_grid->setVerticalSpacing(em(this, kGapM));
    m_grid->setColumnMinimumWidth(0, em(this, kLabelWidth));
    m_grid->setColumnStretch(1, 1);
}

void PreferencePanel::addRow(const PreferenceWords& words, QWidget* control, QWidget* field)
{
    addRow(words, control, field, {}, {});
}

void PreferencePanel::addRow(const PreferenceWords& words, QWidget* control, QWidget* field,
    std::function<bool()> isDefault, std::function<void()> reset)
{
    auto* label = new LeadingLabel(words.label, this);
    label->setWordWrap(true);
    if (control) {
        const QString own = control->accessibleName(); // a button is called by its own words
        nameInput(control, label, {.label = words.label, .hint = words.hint, .objectName = words.name});
        if (!own.isEmpty())
            control->setAccessibleName(own);
    }
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(em(this, kGapXS));
    if (QWidget* shown = field ? field : control) {
        auto* line = new QHBoxLayout;
        line->addWidget(shown);
        if (shown->sizePolicy().horizontalPolicy() != QSizePolicy::Expanding)
            line->addStretch(1);
        column->addLayout(line);
    }
    if (!words.hint.isEmpty()) {
        QLabel* hint = hintLabel(words.hint, side);
        alignLeading(hint);
        column->addWidget(hint);
    }
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(side, row, 1);
    Row known{.widgets = {label, side}, .searched = plainWords(words.label + u' ' + words.hint).toLower()};
    for (const QAbstractButton* choice : side->findChildren<QAbstractButton*>())
        known.searched += u' ' + plainWords(choice->text()).toLower();
    label->setMinimumHeight(em(this, kControlHeight)); // beside the control, not above its middle
    if (isDefault) {
        known.back = new QToolButton(this);
        known.back->setObjectName(QLatin1String(words.name) + QStringLiteral("Reset"));
        known.back->setIcon(icon(QStringLiteral("undo"), Token::Muted));
        known.back->setAutoRaise(true);
        known.back->setToolTip(tr("Back to the default"));
        known.back->setWhatsThis(known.back->toolTip());
        known.back->setAccessibleName(
            tr("Back to the default: %1", "a preference").arg(plainWords(words.label)));
        QSizePolicy policy = known.back->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        known.back->setSizePolicy(policy);
        known.isDefault = std::move(isDefault);
        m_grid->addWidget(known.back, row, 2, Qt::AlignTop);
        connect(known.back, &QToolButton::clicked, this, [reset = std::move(reset)] { reset(); });
    }
    m_rows.push_back(std::move(known));
}

void PreferencePanel::addWhole(QWidget* part, const QString& words)
{
    part->setParent(this);
    m_column->addWidget(part);
    m_rows.push_back({.widgets = {part}, .searched = words.toLower()});
}

void PreferencePanel::refresh()
{
    for (const Row& row : m_rows) {
        if (row.back)
            row.back->setVisible(!row.isDefault() && !row.widgets.front()->isHidden());
    }
}

int PreferencePanel::filter(const QString& words)
{
    const QString wanted = words.trimmed().toLower();
    const bool isWhole = wanted.isEmpty() || m_title.toLower().contains(wanted);
    int shown = 0;
    for (const Row& row : m_rows) {
        const bool fits = isWhole || row.searched.contains(wanted);
        for (QWidget* widget : row.widgets)
            widget->setVisible(fits);
        shown += fits ? 1 : 0;
    }
    setVisible(shown > 0);
    refresh();
    return shown;
}

} // namespace convey::ui
