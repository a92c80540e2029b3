// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
//
// How the form is built; what it does is in tag_form.cpp.
#include "columns/constants.h"
#include "common/code_view.h"
#include "common/form.h"
#include "common/metrics.h"
#include "send/send_desk.h"
#include "tags/page_field.h"
#include "tags/pixel_box.h"
#include "tags/tag_form.h"
#include "tags/tag_items.h"

#include "base/text.h"
#include "spec/event_type.h"
#include "tag/rules.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace convey::ui {

namespace {

constexpr int kShownOfEntry = 6; // characters
constexpr int kLongestValue = 4'000; // characters; the address is warned about far earlier

template <class Box>
Box* sized(Box* box)
{
    box->setMinimumHeight(em(box->parentWidget(), kControlHeight));
    // Else its longest entry asks for more than the form has, and the hints wrap for a width they don't get.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(kShownOfEntry);
    return box;
}

QLineEdit* newValue(QWidget* parent, bool isCode)
{
    auto* line = new QLineEdit(parent);
    line->setMinimumHeight(em(parent, kControlHeight));
    line->setMaxLength(kLongestValue);
    if (isCode) {
        line->setFont(codeFont(parent->font()));
        line->setLayoutDirection(Qt::LeftToRight);
    }
    return line;
}

} // namespace

TagForm::TagForm(SendDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
{
    setObjectName(QStringLiteral("tagForm"));
    build();
    clear();
}

void TagForm::addRow(QFormLayout* layout, const QString& label, QWidget* input, FieldRow* row)
{
    auto* name = new QLabel(label, this);
    name->setBuddy(input);
    layout->addRow(name, row);
}

void TagForm::build()
{
    m_layout = new QFormLayout;
    m_layout->setContentsMargins({});
    m_layout->setHorizontalSpacing(em(this, kGapS));
    m_layout->setVerticalSpacing(em(this, kGapM));
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setLabelAlignment(Qt::AlignTrailing | Qt::AlignTop);
    buildEvent(m_layout);
    buildPixel(m_layout);
    buildMoney(m_layout);
    m_items = new TagItems(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(em(this, kGapM));
    column->addLayout(m_layout);
    column->addWidget(m_items);

    for (PageField* row :
        {m_customRow, m_pixelRow, m_eventIdRow, m_amountRow, m_currencyRow, m_opprefRow, m_planRow})
        connect(row, &PageField::changed, this, &TagForm::look);
    for (FieldRow* row : rows())
        connect(row, &FieldRow::left, this, &TagForm::look);
    for (QLineEdit* line : {m_customName, m_eventId, m_amount, m_oppref, m_plan})
        connect(line, &QLineEdit::textChanged, this, &TagForm::look);
    connect(m_event, &QComboBox::currentIndexChanged, this, &TagForm::look);
    connect(m_pixel, &PixelBox::currentTextChanged, this, &TagForm::look);
    connect(m_currency, &QComboBox::currentTextChanged, this, &TagForm::look);
    connect(m_items, &TagItems::changed, this, &TagForm::look);
}

void TagForm::buildEvent(QFormLayout* layout)
{
    m_event = sized(new QComboBox(this));
    const auto addEvent = [this](std::string_view name, bool onTag) {
        const QString shown = constantName(Input::Type, name);
        m_event->addItem(
            onTag ? shown : tr("%1 (with the Conversions API only)", "name of an event").arg(shown),
            toQString(name));
        if (onTag)
            return;
        auto* items = qobject_cast<QStandardItemModel*>(m_event->model());
        items->item(m_event->count() - 1)->setEnabled(false);
    };
    // In the order of Columns: the purchase first.
    for (const ConstantChoice& choice : closedChoices(Input::Type)) {
        const std::optional<EventType> type = eventTypeByName(choice.text);
        if (type && info(*type).onImageTag)
            addEvent(choice.text, true);
    }
    m_event->insertSeparator(m_event->count());
    for (const spec::EventTypeInfo& type : spec::kEventTypes) {
        if (!type.onImageTag)
            addEvent(type.name, false);
    }
    m_eventRow = new FieldRow(this);
    m_eventRow->add(m_event, 1);
    addRow(layout, tr("Eve&nt"), m_event, m_eventRow);
    m_event->setObjectName(QStringLiteral("tagEvent"));
    nameChooser(m_event, tr("Event"));
    m_event->setWhatsThis(
        tr("What happened when the page with the tag is shown. The two events of apps need the "
           "Conversions API."));

    m_customName = newValue(this, true);
    m_customRow = new PageField(kTagCustomEventName, tr("name of the event"), this);
    m_customRow->addTyped(m_customName, 1);
    addRow(layout, tr("Its na&me"), m_customName, m_customRow);
    m_customName->setObjectName(QStringLiteral("tagCustomName"));
    m_customName->setAccessibleName(tr("Name of the custom event"));
    m_customName->setWhatsThis(tr(
        "1 to 64 letters, digits, _ and -, with a letter or digit at both ends; no name of another event."));
}

void TagForm::buildPixel(QFormLayout* layout)
{
    m_pixel = sized(new PixelBox(m_desk, QStringLiteral("tagPixel"), this));
    m_pixelRow = new PageField(kTagPid, tr("pixel"), this);
    m_pixelRow->addTyped(m_pixel, 1);
    addRow(layout, tr("&Pixel"), m_pixel, m_pixelRow);
    nameChooser(m_pixel, tr("Pixel"));
    m_pixel->setWhatsThis(
        tr("A saved destination, or a pixel ID as it stands in Ads Manager under Conversions."));

    m_eventId = newValue(this, true);
    m_eventIdRow = new PageField(kTagEventId, tr("event ID"), this);
    auto* fresh = new QToolButton(this);
    fresh->setObjectName(QStringLiteral("newEventId"));
    fresh->setText(tr("New"));
    fresh->setAccessibleName(tr("New event ID"));
    fresh->setWhatsThis(tr("Makes another opaque ID that nobody has used."));
    fresh->setFocusPolicy(Qt::StrongFocus);
    fresh->setMinimumHeight(em(this, kControlHeight));
    connect(fresh, &QToolButton::clicked, this, [this] { m_eventId->setText(freshEventId()); });
    m_eventIdRow->addTyped(m_eventId, 1);
    m_eventIdRow->addTyped(fresh);
    addRow(layout, tr("Event I&D"), m_eventId, m_eventIdRow);
    m_eventId->setObjectName(QStringLiteral("tagEventId"));
    m_eventId->setAccessibleName(tr("Event ID"));
    m_eventId->setWhatsThis(tr("By it OpenAI tells repeats. Opaque: whoever opens the page can read it."));
}

void TagForm::buildMoney(QFormLayout* layout)
{
    m_amount = newValue(this, false);
    m_amountRow = new PageField(kTagAmount, tr("amount"), this);
    m_amountRow->addTyped(m_amount, 1);
    m_currency = sized(new QComboBox(this));
    m_currency->setEditable(true);
    m_currency->setInsertPolicy(QComboBox::NoInsert);
    for (const ConstantChoice& choice : suggestedChoices(Input::DataCurrency))
        m_currency->addItem(toQString(choice.text));
    m_currency->setMinimumWidth(em(this, 6.5));
    m_currencyRow = new PageField(kTagCurrency, tr("currency"), this);
    m_currencyRow->addTyped(m_currency, 1);
    m_amountRow->addBehind(m_currencyRow, 1);
    addRow(layout, tr("&Amount"), m_amount, m_amountRow);
    m_amount->setObjectName(QStringLiteral("tagAmount"));
    m_amount->setAccessibleName(tr("Amount"));
    m_amount->setWhatsThis(
        tr("Money as you write it; Convey sends it in the smallest unit of the currency."));
    m_currency->setObjectName(QStringLiteral("tagCurrency"));
    nameChooser(m_currency, tr("Currency"));
    m_currency->setWhatsThis(tr("Three letters, such as USD. An amount needs it."));
    m_currency->lineEdit()->setObjectName(QStringLiteral("tagCurrencyText"));
    m_currency->lineEdit()->setAccessibleName(tr("Currency"));

    m_plan = newValue(this, false);
    m_planRow = new PageField(kTagPlanId, tr("plan"), this);
    m_planRow->addTyped(m_plan, 1);
    m_planRow->setHint(tr("Your own name of the plan, such as pro-yearly."));
    addRow(layout, tr("P&lan"), m_plan, m_planRow);
    m_plan->setObjectName(QStringLiteral("tagPlan"));
    m_plan->setAccessibleName(tr("Plan"));
    m_plan->setWhatsThis(m_planRow->hint());

    m_oppref = newValue(this, true);
    m_oppref->setPlaceholderText(tr("Not on this page"));
    m_opprefRow = new PageField(kTagOppref, tr("click reference"), this);
    m_opprefRow->addTyped(m_oppref, 1);
    m_opprefRow->setHint(tr("Only if the page already has it; the tag can’t find it by itself."));
    addRow(layout, tr("Clic&k reference"), m_oppref, m_opprefRow);
    m_oppref->setObjectName(QStringLiteral("tagOppref"));
    m_oppref->setAccessibleName(tr("Click reference, oppref"));
    m_oppref->setWhatsThis(
        tr("oppref is the ID of the click in ChatGPT. Each visitor has another one, so the page "
           "fills it in, or nothing stands here."));
}

} // namespace convey::ui
