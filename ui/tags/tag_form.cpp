// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tags/tag_form.h"

#include "common/number_text.h"
#include "common/translated.h"
#include "send/send_desk.h"
#include "tags/finding_titles.h"
#include "tags/page_field.h"
#include "tags/pixel_box.h"
#include "tags/tag_items.h"
#include "tags/tag_items_model.h"

#include "base/text.h"
#include "spec/event_type.h"
#include "tag/build.h"
#include "tag/rules.h"
#include "value/made_id.h"
#include "words/tag_glossary.h"
#include "words/tag_words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace convey::ui {

namespace {

std::string typedText(const QLineEdit* line)
{
    return std::string(trimmed(toUtf8(line->text())));
}

} // namespace

QString freshEventId()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    const std::string_view secret(reinterpret_cast<const char*>(random.data()), sizeof random);
    const std::string_view cell("image tag");
    return toQString(makeEventId(secret, std::span(&cell, 1)).value_or(std::string()));
}

std::string TagForm::currency() const
{
    return toUtf8(m_currency->currentText().trimmed());
}

PageTag TagForm::tag() const
{
    const std::optional<EventType> type = eventTypeByName(toUtf8(m_event->currentData().toString()));
    const DataShape shape = type ? info(*type).shape : DataShape::Contents;
    PageTag tag;
    tag.tag.event = toUtf8(m_event->currentData().toString());
    const auto take = [&](const PageField* row, auto put) {
        if (const std::optional<PageValue> value = row->pageValue())
            tag.pageValues.push_back(*value);
        else
            put();
    };
    take(m_pixelRow, [&] { tag.tag.pixelId = m_pixel->pixelId(); });
    if (type == EventType::Custom)
        take(m_customRow, [&] { tag.tag.customEventName = typedText(m_customName); });
    take(m_eventIdRow, [&] { tag.tag.eventId = typedText(m_eventId); });
    take(m_opprefRow, [&] { tag.tag.oppref = typedText(m_oppref); });
    take(m_amountRow, [&] {
        if (!m_amount->text().trimmed().isEmpty())
            tag.tag.amount = typedMoney(m_amount->text(), currency());
    });
    const bool hasMoney = tag.tag.amount || m_amountRow->isFromPage();
    take(m_currencyRow, [&] {
        // It stands ready for an amount; alone it says nothing.
        if (hasMoney || m_items->model()->rowCount() > 0)
            tag.tag.currency = currency();
    });
    if (info(shape).takesPlanId)
        take(m_planRow, [&] { tag.tag.planId = typedText(m_plan); });
    if (info(shape).takesContents)
        take(m_items->field(), [&] { tag.tag.contents = m_items->model()->items(); });
    return tag;
}

void TagForm::setTag(const PageTag& tag)
{
    m_isFilling = true;
    const auto pageValueOf = [&](std::string_view parameter) -> std::optional<PageValue> {
        const auto found = std::ranges::find(tag.pageValues, parameter, &PageValue::parameter);
        return found == tag.pageValues.end() ? std::nullopt : std::optional(*found);
    };
    m_pixelRow->setPageValue(pageValueOf(kTagPid));
    m_customRow->setPageValue(pageValueOf(kTagCustomEventName));
    m_eventIdRow->setPageValue(pageValueOf(kTagEventId));
    m_opprefRow->setPageValue(pageValueOf(kTagOppref));
    m_amountRow->setPageValue(pageValueOf(kTagAmount));
    m_currencyRow->setPageValue(pageValueOf(kTagCurrency));
    m_planRow->setPageValue(pageValueOf(kTagPlanId));
    m_items->field()->setPageValue(pageValueOf(kTagContents));

    const ImageTag& values = tag.tag;
    const int event = m_event->findData(toQString(values.event));
    m_event->setCurrentIndex(std::max(event, 0));
    m_pixel->setPixelId(values.pixelId);
    m_customName->setText(toQString(values.customEventName));
    m_eventId->setText(toQString(values.eventId));
    m_oppref->setText(toQString(values.oppref));
    m_currency->setEditText(toQString(values.currency));
    m_amount->setText(values.amount ? moneyToType(*values.amount, values.currency) : QString());
    m_plan->setText(toQString(values.planId));
    m_items->model()->setCurrency(values.currency);
    m_items->model()->setItems(values.contents);
    for (FieldRow* row : rows())
        row->setUntouched();
    m_isFilling = false;
    look();
}

void TagForm::clear()
{
    const std::vector<Destination>& destinations = m_desk.destinations();
    setTag({.tag = {.pixelId = destinations.empty() ? std::string() : destinations.front().pixelId,
                .event = std::string(info(EventType::OrderCreated).name),
                .eventId = toUtf8(freshEventId()),
                .currency = "USD"}});
}

bool TagForm::isToCome(const TagFinding& finding) const
{
    const FieldRow* row = rowOf(finding.parameter);
    return finding.code == TagCode::ParameterMissing && row && !row->isTouched();
}

bool TagForm::isUsable() const
{
    return m_faults.isEmpty() && convey::isUsable(m_findings);
}

void TagForm::setFlavour(const Flavour& flavour)
{
    const auto propose = [&](PageField* row, std::string_view parameter) {
        const auto code = pageCode(flavour, {.parameter = parameter});
        row->setProposed(code ? toQString(*code) : QString());
    };
    propose(m_pixelRow, kTagPid);
    propose(m_customRow, kTagCustomEventName);
    propose(m_eventIdRow, kTagEventId);
    propose(m_opprefRow, kTagOppref);
    propose(m_amountRow, kTagAmount);
    propose(m_currencyRow, kTagCurrency);
    propose(m_planRow, kTagPlanId);
    propose(m_items->field(), kTagContents);
}

void TagForm::setRowVisible(FieldRow* row, bool visible)
{
    if (QWidget* label = m_layout->labelForField(row))
        label->setVisible(visible);
    row->setVisible(visible);
}

void TagForm::look()
{
    if (m_isFilling)
        return;
    const std::optional<EventType> type = eventTypeByName(toUtf8(m_event->currentData().toString()));
    const spec::DataShapeInfo& shape = info(type ? info(*type).shape : DataShape::Contents);
    setRowVisible(m_customRow, type == EventType::Custom);
    setRowVisible(m_planRow, shape.takesPlanId);
    m_items->setVisible(shape.takesContents);
    const PageTag current = tag();
    m_items->setMoney(currency(), current.tag.amount);
    m_findings = checkTag(current);
    showHints(current);
    showFaults(current);
    Q_EMIT changed();
}

void TagForm::showHints(const PageTag& current)
{
    const std::optional<EventType> type = eventTypeByName(current.tag.event);
    if (type)
        m_eventRow->setHint(tr("%1 Sent as %2. %3", "meaning, name of the API, what it takes")
                                .arg(translated(wordsFor(*type)), isolated(toQString(current.tag.event)),
                                    translated(wordsFor(info(*type).shape))));
    m_customRow->setHint(
        tr("Letters, digits, _ and -; lower case is best. Always the same for the same event."));
    const bool isNamed = m_pixel->currentText().trimmed() != toQString(current.tag.pixelId);
    m_pixelRow->setHint(isNamed && !m_pixelRow->isFromPage()
            ? isolated(toQString(current.tag.pixelId))
            : tr("From Ads Manager under Conversions; a test pixel is best to begin with."));
    m_eventIdRow->setHint(m_eventIdRow->isFromPage()
            ? tr("An ID of its own for each conversion, not the order number. Send the same one from a file.")
            : tr("Opaque on purpose: an order number must not be in a tag. Use the same one when you also "
                 "send the "
                 "order from a file. Fixed in a page, all its visitors count as one: let the page fill it "
                 "in."));
    if (m_amountRow->isFromPage())
        m_amountRow->setHint(tr("The page gives whole minor units, such as 12999 for 129.99."));
    else if (current.tag.amount)
        m_amountRow->setHint(tr("sent as %1").arg(isolated(QString::number(*current.tag.amount))));
    else
        m_amountRow->setHint(tr("As you write money; sent in the smallest unit of the currency."));
}

FieldRow* TagForm::rowOf(std::string_view parameter) const
{
    if (parameter == kTagPid)
        return m_pixelRow;
    if (parameter == kTagCustomEventName)
        return m_customRow;
    if (parameter == kTagEventId)
        return m_eventIdRow;
    if (parameter == kTagOppref)
        return m_opprefRow;
    if (parameter == kTagAmount || parameter == kTagCurrency)
        return m_amountRow;
    if (parameter == kTagPlanId)
        return m_planRow;
    if (parameter == kTagContents)
        return m_items->field();
    return parameter == kTagEvent || parameter == kTagDataType ? m_eventRow : nullptr;
}

std::vector<FieldRow*> TagForm::rows() const
{
    return {m_eventRow, m_customRow, m_pixelRow, m_eventIdRow, m_amountRow, m_opprefRow, m_planRow,
        m_items->field()};
}

void TagForm::showFaults(const PageTag& current)
{
    m_faults.clear();
    std::vector<FieldRow*> told;
    const auto tell = [&](FieldRow* row, const QString& fault, bool isBlocked) {
        if (!row || std::ranges::find(told, row) != told.end())
            return;
        row->setFault(fault, isBlocked);
        told.push_back(row);
    };
    if (!m_amountRow->isFromPage() && !m_amount->text().trimmed().isEmpty() && !current.tag.amount) {
        m_faults.append(tr("This is no amount in %1. Write it like %2.", "currency, example")
                            .arg(QString::fromStdString(currency()), moneyToType(12999, currency())));
        tell(m_amountRow, m_faults.last(), true);
    }
    if (!m_items->field()->isFromPage() && m_items->isVisibleTo(this)) {
        if (const QString fault = m_items->model()->fault(); !fault.isEmpty()) {
            m_faults.append(fault);
            tell(m_items->field(), fault, true);
        }
    }
    for (const Severity severity : {Severity::Blocked, Severity::Warning}) {
        for (const TagFinding& finding : m_findings) {
            if (finding.severity == severity && !isToCome(finding))
                tell(rowOf(finding.parameter), findingText(finding), severity == Severity::Blocked);
        }
    }
    for (FieldRow* row : rows()) {
        if (std::ranges::find(told, row) == told.end())
            row->setFault({});
    }
}

} // namespace convey::ui
