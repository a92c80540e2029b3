// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/header_names.h"

#include <array>

namespace convey {

namespace {

using enum Confidence;

// Gathered from the header rows of public exports and upload templates, 2026-11-21.
constexpr std::array kEnglish = std::to_array<HeaderNames>({
    {Input::Id, High,
        "event id|order id|order number|order no|order nr|order name|transaction id|transaction number"},
    {Input::Id, Medium,
        "payment intent id|payment id|charge id|invoice id|invoice number|invoice no|receipt number|receipt "
        "no|deal id|opportunity id|lead id|booking id|booking number|booking reference|booking ref|booking "
        "code|reservation id|reservation number|confirmation number|confirmation code|invitee uuid|event "
        "uuid|record id|reference number|ticket number|ticket id|appointment id|subscription id|submission "
        "id|entry id|response id|conversion id|purchase id|sale id|checkout id|order reference|order "
        "ref|order "
        "code|order key|external order id|conversion uuid|uuid|pipedrive system id|custom order id|id"},
    {Input::Id, Low,
        "order|transaction|reference|ref|ref no|number|no|guid|document number|sale no|key|code"},

    {Input::Type, High, "event type|event name|event|conversion event"},
    {Input::Type, Medium, "conversion name|conversion action|conversion type|activity type"},
    {Input::Type, Low, "type|action|activity|goal|conversion|kind|what"},

    {Input::TimestampMs, High,
        "timestamp ms|event time|event timestamp|conversion time|conversion date|timestamp|paid at|paid "
        "date|date paid|payment date|created at|created utc|created date utc|order date|order time|order "
        "created|date created|purchase date|date of purchase|purchased at|event created date time|time of "
        "event|time of purchase|time of conversion|time of order|time of payment"},
    {Input::TimestampMs, Medium,
        "transaction date|transaction time|booking date|booked at|booked on|date booked|submitted "
        "at|submitted "
        "on|submission date|submission time|date submitted|won time|won date|close date|closing date|closed "
        "on|closed date|created time|created|created on|created date|create date|creation date|sign up "
        "date|signup date|signed up at|registered at|registration date|date registered|completed at|date "
        "completed|start time utc|sold on|sold at|sale date|date of sale|date and time|date time|time "
        "stamp|when|occurred at|happened at|entry date|date|value date|checkout date|placed at|placed "
        "on|event "
        "date|processed at|received at|date received|converted at|conversion timestamp"},
    {Input::TimestampMs, Low, "time|day|date yyyymmdd|date hour yyyymmddhh"},
    {Input::TimeOfDay, High, "time|time of day|hour|local time|clock"},
    {Input::TimeZone, High, "time zone|timezone|tz|utc offset|zone"},

    {Input::CustomEventName, High, "custom event name|custom name"},
    {Input::ActionSource, High, "action source"},
    {Input::ActionSource, Low, "source type|channel|source|sales channel|where|conversion source"},
    {Input::SourceUrl, High,
        "source url|event source url|page url|page location|landing url|landing page|conversion url|page "
        "address|website url|checkout url"},
    {Input::SourceUrl, Medium,
        "landing site|url|page|web page|landing page url|form url|link|landing page query string|full "
        "url|website|web address"},
    {Input::SourceUrl, Low, "referrer|referring site|referrer url"},
    {Input::Oppref, High,
        "oppref|openai click id|open ai click id|oppref metadata|note attribute oppref|attribute "
        "oppref|chatgpt "
        "click id"},
    {Input::OptOut, High, "opt out|optout|opted out|do not sell|limit data use|limited data use"},
    {Input::Consent, Medium,
        "consent|marketing consent|ad consent|ads consent|accepts marketing|ad personalization|ad user "
        "data|gdpr consent|email consent|consent given|email marketing consent|opt in|marketing opt "
        "in|agreed "
        "to marketing|cookie consent|tracking consent|newsletter consent"},
    {Input::Consent, Low,
        "gdpr|ccpa|cpra|newsletter|email marketing|marketing|tracking allowed|tracking|permission|marketing "
        "permission|cookies|cookies accepted|subscribed|marketing emails|accepts email marketing|accepts sms "
        "marketing"},

    {Input::UserEmail, High,
        "email|e mail|email address|e mail address|customer email|billing email|invitee email|person "
        "email|from "
        "email address|person email work|hashed email|mail address|hashed email address|email sha256|sha256 "
        "email|email "
        "hash|user email|contact email|buyer email|client email|guest email address|attendee email|lead "
        "email|match keys email|mail"},
    {Input::UserEmail, Medium, "em|email id|username email|login email|account email|email addr"},
    {Input::UserPhoneNumber, High,
        "phone|phone number|billing phone|customer phone|person phone|contact phone number|contact "
        "phone|text "
        "reminder number|hashed phone number|hashed phone|phone sha256|user phone|telephone|telephone "
        "number|buyer phone|client phone|mobile phone number|match keys phone"},
    {Input::UserPhoneNumber, Medium,
        "mobile|mobile phone|phone mobile|mobile number|cell|cell phone|cell number|tel|phone no|tel "
        "no|phone work|work "
        "phone|home phone|ph|whatsapp|whatsapp number|contact number|contact no|shipping phone"},
    {Input::UserExternalId, High,
        "external id|extern id|customer id|user id|person id|customer number|user external id|client "
        "number|member id|account id|shopper id"},
    {Input::UserExternalId, Medium,
        "contact id|client id|member number|patient number|guest id|loyalty id|customer no|customer "
        "reference id|customer code|visitor id|subscriber id|profile id|buyer id|student id|user pseudo id"},
    {Input::UserFirstName, High,
        "first name|billing first name|firstname|given name|forename|invitee first name|user first "
        "name|customer "
        "first name"},
    {Input::UserFirstName, Medium, "fn|first"},
    {Input::UserLastName, High,
        "last name|billing last name|lastname|surname|family name|invitee last name|user last name|customer "
        "last "
        "name"},
    {Input::UserLastName, Medium, "ln|last"},
    {Input::UserFirstName, High,
        "full name|billing name|customer name|invitee name|person name|contact name|buyer name|client "
        "name|cardholder name|card name|name on card|attendee name|patient name|student name|guest "
        "name|member name|your name|payer name|purchaser name",
        true},
    {Input::UserFirstName, Medium,
        "customer|contact|contact person|client|buyer|attendee|guest|shopper|purchaser|payer|patient", true},
    {Input::UserFirstName, Low, "name|who|person", true},
    {Input::UserCountry, High,
        "country code|country|billing country|card address country|user country|shipping country|country "
        "iso|iso "
        "country|customer country|country name"},
    {Input::UserCountry, Medium, "country region|nation|billing country code|ctry"},
    {Input::UserRegion, High,
        "billing province|billing state|card address state|state province|state region|user state"},
    {Input::UserRegion, Medium,
        "region|state|province|st|county|state province region county territory prefecture republic|billing "
        "province name"},
    {Input::UserCity, High, "city|billing city|town city|card address city|user city|town|city town"},
    {Input::UserCity, Medium, "ct|suburb|locality|municipality"},
    {Input::UserPostalCode, High,
        "postal code|postcode|zip|zip code|billing zip|billing postcode|billing postal code|zip postal "
        "code|card "
        "address zip|post code|user zip|pincode|pin code|zip or postal code|postal zip code"},
    {Input::UserPostalCode, Medium, "zp|eircode|plz"},
    {Input::UserIpAddress, High,
        "ip|ip address|client ip address|customer ip address|ip addr|ipaddr|user client ip address|client "
        "ip|remote ip|user ip|network id"},
    {Input::UserUserAgent, High,
        "user agent|client user agent|customer user agent|useragent|user client user agent|browser user "
        "agent|ua"},
    {Input::UserObref, High, "obref"},
    {Input::UserAndroidAdvertisingId, High, "android advertising id|gaid|google advertising id"},

    {Input::DataAmount, High,
        "order total|total|amount|conversion value|grand total|total amount|order amount|total price|total "
        "paid|amount paid|order value|purchase revenue|total collected|transaction amount|purchase "
        "value|total "
        "revenue|sale amount|total charged"},
    {Input::DataAmount, Medium,
        "value|revenue|gross|deal value|deal amount|event price|custom value|event value|price "
        "paid|sum|total "
        "value|payment amount|invoice amount|invoice total|total inc vat|total incl tax|total including "
        "tax|booking value|booking total|fee paid|paid|ticket price|amount charged|amount received|turnover"},
    {Input::DataAmount, Low,
        "net sales|net revenue|price|cost|n revenue|n revenue formatted|subtotal amount|credit"},
    {Input::DataCurrency, High,
        "currency|currency code|order currency|conversion currency|payment currency|currency of value|custom "
        "currency|deal currency|conversion currency code|currency iso code|total amount currency|transaction "
        "currency|presentment currency"},
    {Input::DataCurrency, Medium, "cur|ccy|curr|iso currency"},
    {Input::DataPlanId, High, "plan id|price id|subscription plan id|subscription plan|plan code"},
    {Input::DataPlanId, Medium, "plan|product plan|plan name|tier|pricing plan|plan type|membership plan"},

    {Input::ItemId, High,
        "lineitem sku|product id|product sku|sku|item id|content id|content ids|item sku|variant sku|product "
        "code|item code|custom content ids|line item sku|variant id"},
    {Input::ItemId, Medium, "article number|item number id|isbn|ean|gtin|upc|asin|part number|style code"},
    {Input::ItemName, High, "lineitem name|product name|item name|item title|line item name|product title"},
    {Input::ItemName, Medium, "product|item|article|ticket type|service name|service|course|course name"},
    {Input::ItemName, Low, "title|description of item"},
    {Input::ItemQuantity, High,
        "lineitem quantity|item quantity|quantity|qty|quantity ordered|line item quantity|quantity "
        "purchased"},
    {Input::ItemQuantity, Medium,
        "items purchased|units|pieces|number of items|no of items|pcs|count of items|no of "
        "tickets|tickets|number "
        "of tickets"},
    {Input::ItemAmount, High,
        "lineitem price|item price|unit price|line item price|price per unit|unit cost|price each"},
    {Input::ItemAmount, Medium, "product price|list price"},
    {Input::ItemAmount, Low, "price|rate"},
    {Input::ItemGroupId, Medium, "group id|item group id|parent sku"},
    {Input::PhoneCountry, High, "phone country|phone country code"},
});

} // namespace

std::span<const HeaderNames> englishHeaderNames()
{
    return kEnglish;
}

} // namespace convey
