// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tags/event_glossary.h"

#include <QCoreApplication>

namespace convey::ui {

namespace {

class Glossary
{
    Q_DECLARE_TR_FUNCTIONS(convey::ui::Glossary)
};

} // namespace

QString eventMeaning(EventType type)
{
    switch (type) {
    case EventType::PageViewed:
        return Glossary::tr("Somebody looks at a page that matters, such as the home or a landing page.");
    case EventType::ContentsViewed:
        return Glossary::tr("Somebody looks at a product or another single offer.");
    case EventType::ItemsAdded:
        return Glossary::tr("Something is put into the cart.");
    case EventType::CheckoutStarted:
        return Glossary::tr("Somebody begins to pay, with the cart at hand.");
    case EventType::OrderCreated:
        return Glossary::tr("An order is placed: for the thank-you page.");
    case EventType::LeadCreated:
        return Glossary::tr("Somebody asks to be contacted: for the page after a form.");
    case EventType::RegistrationCompleted:
        return Glossary::tr("An account is opened or a newsletter ordered.");
    case EventType::AppointmentScheduled:
        return Glossary::tr("An appointment or a demonstration is booked.");
    case EventType::SubscriptionCreated:
        return Glossary::tr("A paid plan begins.");
    case EventType::TrialStarted:
        return Glossary::tr("A free trial of a plan begins.");
    case EventType::Custom:
        return Glossary::tr("Something that none of the other events says. It needs a name of your own.");
    case EventType::AppInstalled:
    case EventType::AppOpened:
        break;
    }
    return Glossary::tr("Happens in an app: only a file or the Conversions API can report it.");
}

QString shapeMeaning(DataShape shape)
{
    switch (shape) {
    case DataShape::Contents:
        return Glossary::tr("Takes an amount and items.");
    case DataShape::CustomerAction:
        return Glossary::tr("Takes an amount; it has no items and no plan.");
    case DataShape::PlanEnrollment:
        return Glossary::tr("Takes a plan, an amount and items.");
    case DataShape::Custom:
        break;
    }
    return Glossary::tr("Takes a plan, an amount and items; fields of your own need the Conversions API.");
}

} // namespace convey::ui
