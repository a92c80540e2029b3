// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The thirteen events of the API, the shape of `data` that each one takes, and what a shape may hold.
/// Tables and pure look-ups; safe on any thread.
#pragma once

#include "spec/source.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace convey {

enum class EventType : std::uint8_t
{
    PageViewed,
    ContentsViewed,
    ItemsAdded,
    CheckoutStarted,
    OrderCreated,
    LeadCreated,
    RegistrationCompleted,
    AppointmentScheduled,
    SubscriptionCreated,
    TrialStarted,
    Custom,
    AppInstalled,
    AppOpened,
};

/// The four values of `data.type`.
enum class DataShape : std::uint8_t
{
    Contents,
    CustomerAction,
    PlanEnrollment,
    Custom
};

namespace spec {

struct EventTypeInfo
{
    EventType type;
    std::string_view name; ///< the API's `type`
    DataShape shape;
    bool onImageTag; ///< the pixel and the image tag take it too
    Source source;
};

inline constexpr std::array kEventTypes = std::to_array<EventTypeInfo>({
    {EventType::PageViewed, "page_viewed", DataShape::Contents, true, kSupportedEvents},
    {EventType::ContentsViewed, "contents_viewed", DataShape::Contents, true, kSupportedEvents},
    {EventType::ItemsAdded, "items_added", DataShape::Contents, true, kSupportedEvents},
    {EventType::CheckoutStarted, "checkout_started", DataShape::Contents, true, kSupportedEvents},
    {EventType::OrderCreated, "order_created", DataShape::Contents, true, kSupportedEvents},
    {EventType::LeadCreated, "lead_created", DataShape::CustomerAction, true, kSupportedEvents},
    {EventType::RegistrationCompleted, "registration_completed", DataShape::CustomerAction, true,
        kSupportedEvents},
    {EventType::AppointmentScheduled, "appointment_scheduled", DataShape::CustomerAction, true,
        kSupportedEvents},
    {EventType::SubscriptionCreated, "subscription_created", DataShape::PlanEnrollment, true,
        kSupportedEvents},
    {EventType::TrialStarted, "trial_started", DataShape::PlanEnrollment, true, kSupportedEvents},
    {EventType::Custom, "custom", DataShape::Custom, true, kSupportedEvents},
    {EventType::AppInstalled, "app_installed", DataShape::CustomerAction, false, kSupportedEvents},
    {EventType::AppOpened, "app_opened", DataShape::CustomerAction, false, kSupportedEvents},
});

struct DataShapeInfo
{
    DataShape shape;
    std::string_view name; ///< the API's `data.type`
    bool takesContents;
    bool takesPlanId;
    bool takesFreeFields;
    Source source;
};

inline constexpr std::array kDataShapes = std::to_array<DataShapeInfo>({
    {DataShape::Contents, "contents", true, false, false, kSupportedEvents},
    {DataShape::CustomerAction, "customer_action", false, false, false, kSupportedEvents},
    {DataShape::PlanEnrollment, "plan_enrollment", true, true, false, kSupportedEvents},
    {DataShape::Custom, "custom", true, true, true, kSupportedEvents},
});

} // namespace spec

[[nodiscard]] const spec::EventTypeInfo& info(EventType type);
[[nodiscard]] const spec::DataShapeInfo& info(DataShape shape);

/// The type of exactly this API name ("order_created"); other words are a recipe's business (its value
/// table).
[[nodiscard]] std::optional<EventType> eventTypeByName(std::string_view name);

/// `app_installed` and `app_opened`: API only, and only with action_source `mobile_app`. Source:
/// supported-events.
[[nodiscard]] bool isAppEvent(EventType type);

} // namespace convey
