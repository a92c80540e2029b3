// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Every fault that the reader of image tags knows, as text with the place of the fault marked. A code
/// without a row here fails a test.
#pragma once

#include "tag/build.h"
#include "tag/finding.h"

#include <string>
#include <vector>

namespace convey::test {

/// One fault in a text. "^^" stands where the finding of `code` has to point and is taken out before parsing;
/// `others` are the findings that come along, by name.
struct Diagnosis
{
    const char* name;
    std::string text;
    TagCode code;
    const char* others = "";
};

inline const std::string kStart = "https://bzr.openai.com/v1/sdk/events?";
inline const std::string kPage = kStart + "pid=px1&event=page_viewed&data[type]=contents";
inline const std::string kOrder = kStart + "pid=px1&event=order_created&data[type]=contents";
inline const std::string kLead = kStart + "pid=px1&event=lead_created&data[type]=customer_action";
inline const std::string kCustom = kStart + "pid=px1&event=custom&data[type]=custom";

inline std::string image(const std::string& source)
{
    return "<img src=\"" + source + "\" width=\"1\" height=\"1\">";
}

inline std::string escaped(const std::string& url)
{
    return attributeEscaped(url);
}

inline const std::vector<Diagnosis>& diagnoses()
{
    using enum TagCode;
    static const std::vector<Diagnosis> kRows{
        // HTML
        {"text without a tag", "^^Good morning", TagMissing},
        {"empty text", "^^", TagMissing},
        {"an image in a comment is none", "^^<!-- " + image(kPage) + " -->", TagMissing},
        {"the quote never closes", "^^<img src=\"" + escaped(kPage), TagNotClosed},
        {"the bracket never closes", "^^<img src=\"" + escaped(kPage) + "\" alt=\"\"", TagNotClosed},
        {"no src", "<p>^^<img alt=\"\">", SourceMissing},
        {"data-src is no src", "^^<img data-src=\"" + escaped(kPage) + "\">", SourceMissing},
        {"src without quotes", "<img src=^^" + escaped(kPage) + " alt=\"\">", SourceNotQuoted},
        {"a hidden image that waits to be seen", "^^<img loading=LAZY src='" + escaped(kPage) + "'>",
            LazyLoading},
        {"inside noscript", "<noscript>\n^^" + image(escaped(kPage)) + "</noscript>", InNoscript},
        {"a raw ampersand in HTML", image(kStart + "pid=px1^^&event=page_viewed&amp;data[type]=contents"),
            AmpersandRaw},
        {"a reference that HTML does not know", image(escaped(kPage) + "&amp;oppref=a^^&nosuch;b"),
            EntityUnknown, "parameter_unknown"},
        {"line breaks in src, the first is shown",
            image("https://bzr.openai.com/v1/sdk/"
                  "events^^\n?pid=px1\n&amp;event=page_viewed\n&amp;data[type]=contents"),
            LineBreak},
        {"a tab in src", image(kStart + "^^\tpid=px1&amp;event=page_viewed&amp;data[type]=contents"),
            LineBreak},

        // Scheme, host, path
        {"no scheme in a page",
            image("^^//bzr.openai.com/v1/sdk/events?pid=px1&amp;event=page_viewed&amp;"
                  "data[type]=contents"),
            SchemeMissing},
        {"an address typed without scheme",
            "  ^^bzr.openai.com/v1/sdk/events?pid=px1&event=page_viewed&data[type]=contents", SchemeMissing},
        {"http", "^^http://bzr.openai.com/v1/sdk/events?pid=px1&event=page_viewed&data[type]=contents",
            SchemeNotHttps},
        {"another host",
            "https://^^bzrcdn.openai.com/v1/sdk/events?pid=px1&event=page_viewed&data[type]=contents",
            HostWrong},
        {"a host that only begins right",
            "https://^^bzr.openai.com.example.com/v1/sdk/"
            "events?pid=px1&event=page_viewed&data[type]=contents",
            HostWrong},
        {"credentials before the host",
            "https://^^me:word@bzr.openai.com/v1/sdk/events?pid=px1&event=page_viewed&data[type]=contents",
            HostWrong, "secret_in_tag"},
        {"another port",
            "https://^^bzr.openai.com:8443/v1/sdk/events?pid=px1&event=page_viewed&data[type]=contents",
            HostWrong},
        {"without scheme a page looks on its own server",
            image("^^bzr.openai.com/v1/sdk/events?pid=px1&amp;event=page_viewed&amp;data[type]=contents"),
            HostWrong},
        {"the path of the API",
            "https://bzr.openai.com^^/v1/events?pid=px1&event=page_viewed&data[type]=contents", PathWrong},
        {"a slash too many",
            "https://bzr.openai.com^^/v1/sdk/events/?pid=px1&event=page_viewed&data[type]=contents",
            PathWrong},
        {"a number sign cuts the rest", kPage + "&oppref=a^^#b&event_id=evt_q", FragmentCutsAddress},
        {"2,001 characters", "^^" + kPage + "&oppref=" + std::string(2'001 - kPage.size() - 8, 'a'),
            AddressTooLong},

        // Encoding
        {"a percent sign before no digits", kPage + "&oppref=50^^%zz", PercentBroken},
        {"a percent sign at the end", kPage + "&oppref=50^^%", PercentBroken},
        {"a percent sign with one digit", kPage + "&oppref=^^%4", PercentBroken},
        {"a broken sequence in a name", kPage + "&^^%zz=1", PercentBroken, "parameter_unknown"},
        {"a plus sign", kPage + "&oppref=a^^+b+c", PlusSign},
        {"a raw space", kPage + "&oppref=a^^ b c", SpaceRaw},
        {"indentation behind a value",
            image(kStart + "pid=px1&amp;event=page_viewed^^   &amp;data[type]=contents"), SpaceAtEdge},
        {"indentation before a name",
            image(kStart + "pid=px1&amp;^^  event=page_viewed&amp;data[type]=contents"), SpaceAtEdge},
        {"a raw quote", kPage + "&oppref=a^^\"b", CharacterRaw},
        {"raw letters beyond ASCII", kPage + "&oppref=caf^^\xC3\xA9", CharacterRaw},
        {"an address copied from HTML source",
            kStart + "pid=px1&^^amp;event=page_viewed&amp;data[type]=contents", EscapedTwice},
        {"an attribute that was escaped twice",
            image(kStart + "pid=px1&amp;^^amp;event=page_viewed&amp;amp;data[type]=contents"), EscapedTwice},
        {"a name that was encoded twice", kStart + "pid=px1&event=page_viewed&^^data%255Btype%255D=contents",
            EncodedTwice},
        {"contents that were encoded twice",
            kPage + "&data[contents]=^^%255B%257B%2522id%2522%253A%2522a%2522%257D%255D", EncodedTwice},
        {"bytes that are not UTF-8", kPage + "&oppref=^^caf%E9", NotUtf8},
        {"bytes that are not UTF-8 in contents", kPage + "&data[contents]=%5B%22^^%E9%22%5D", NotUtf8},
        {"bytes that are not UTF-8 in an unknown parameter", kPage + "&who=caf^^%E9", NotUtf8,
            "parameter_unknown"},

        // Which parameters
        {"no pid", "^^" + kStart + "event=page_viewed&data[type]=contents", ParameterMissing},
        {"an empty pid", kStart + "pid=^^&event=page_viewed&data[type]=contents", ParameterMissing},
        {"no event", "^^" + kStart + "pid=px1&data[type]=contents", ParameterMissing},
        {"no data type", "^^" + kStart + "pid=px1&event=page_viewed", ParameterMissing},
        {"no query", "^^https://bzr.openai.com/v1/sdk/events", ParameterMissing,
            "parameter_missing parameter_missing"},
        {"a custom event without its name", kStart + "pid=px1&event=^^custom&data[type]=custom",
            ParameterMissing},
        {"an empty oppref", kPage + "&oppref=^^", ParameterEmpty},
        {"a parameter without value", kPage + "&event_id^^", ParameterEmpty},
        {"an unknown parameter", kPage + "&^^utm_source=mail", ParameterUnknown},
        {"an unknown field of data", kPage + "&^^data[order_id]=qx", ParameterUnknown},
        {"names are exact", kStart + "pid=px1&^^Event=page_viewed&data[type]=contents&event=page_viewed",
            ParameterUnknown},
        {"a parameter twice", kPage + "&^^event=order_created", ParameterRepeated},
        {"a parameter twice, once encoded", kPage + "&^^data%5Btype%5D=contents", ParameterRepeated},
        {"opt_out is of the API", kPage + "&^^opt_out=true", ParameterApiOnly},
        {"user is of the API", kPage + "&^^user[emails_sha256]=00", ParameterApiOnly},
        {"id is called event_id here", kPage + "&^^id=evt_q", ParameterApiOnly},
        {"an amount without data[…]", kOrder + "&^^amount=2599&data[currency]=USD", DataPrefixMissing},
        {"contents in bracketed pieces", kPage + "&^^data[contents][0][id]=sku", ContentsBracketed},
        {"the placeholder of the docs", kStart + "pid=^^<PIXEL-ID>&event=page_viewed&data[type]=contents",
            PlaceholderPixel},
        {"a placeholder that was encoded",
            kStart + "pid=^^%3CPIXEL-ID%3E&event=page_viewed&data[type]=contents", PlaceholderPixel},
        {"a placeholder as event id", kPage + "&event_id=^^[EVENT_ID]", PlaceholderEventId},
        {"the oppref placeholder", kPage + "&oppref=^^<OPPREF>", PlaceholderLeft},
        {"an amount placeholder", kOrder + "&data[amount]=^^<AMOUNT>&data[currency]=USD", PlaceholderLeft},
        {"a template fills the id", kPage + "&event_id=^^{{ order.token | url_encode }}", TemplateExpression},
        {"a template fills the amount", kOrder + "&data[amount]=^^${cents}&data[currency]=USD",
            TemplateExpression},
        {"a template fills the contents", kOrder + "&data[contents]=^^{{ items | json | url_encode }}",
            TemplateExpression},

        // What they say
        {"an event that is none", kStart + "pid=px1&event=^^purchase&data[type]=contents", EventUnknown},
        {"an app event", kStart + "pid=px1&event=^^app_opened&data[type]=customer_action", EventAppOnly},
        {"the data type of another event", kStart + "pid=px1&event=lead_created&data[type]=^^contents",
            DataTypeWrong},
        {"a data type that is none", kStart + "pid=px1&event=purchase&data[type]=^^content", DataTypeWrong,
            "event_unknown"},
        {"a custom name with a space", kCustom + "&custom_event_name=^^quote%20requested", CustomNameInvalid},
        {"a custom name that looks like a placeholder and is too long",
            kCustom + "&custom_event_name=^^your_" + std::string(60, 'n'), CustomNameInvalid,
            "placeholder_left"},
        {"a custom name in the brackets of a placeholder", kCustom + "&custom_event_name=^^%3CNAME%3E",
            CustomNameInvalid, "placeholder_left"},
        {"a custom name that looks like a placeholder and is none of this event",
            kPage + "&custom_event_name=^^your_quote", CustomNameNotAllowed, "placeholder_left"},
        {"a custom name of a standard event", kCustom + "&custom_event_name=^^order_created",
            CustomNameIsStandard},
        {"a custom name beside a standard event", kPage + "&custom_event_name=^^quote", CustomNameNotAllowed},
        {"a custom name in upper case", kCustom + "&custom_event_name=^^Quote", CustomNameUpperCase},
        {"an amount with decimals", kOrder + "&data[amount]=^^25.99&data[currency]=USD", AmountDecimal},
        {"an amount with a decimal comma", kOrder + "&data[amount]=^^25,99&data[currency]=USD",
            AmountDecimal},
        {"a negative amount", kOrder + "&data[amount]=^^-5&data[currency]=USD", AmountNegative},
        {"an amount with its currency", kOrder + "&data[amount]=^^USD25&data[currency]=USD",
            NumberUnreadable},
        {"an amount beyond 64 bits", kOrder + "&data[amount]=^^9223372036854775808&data[currency]=USD",
            NumberUnreadable},
        {"an amount without currency", kOrder + "&data[amount]=^^2599", CurrencyMissing},
        {"an unknown currency", kOrder + "&data[amount]=1&data[currency]=^^USX", CurrencyUnknown},
        {"a withdrawn currency", kOrder + "&data[amount]=1&data[currency]=^^HRK", CurrencyWithdrawn},
        {"a currency in lower case", kOrder + "&data[amount]=1&data[currency]=^^usd", CurrencyLowerCase},
        {"a plan on an order", kOrder + "&data[plan_id]=^^pro", PlanIdNotAllowed},
        {"contents on a lead", kLead + "&data[contents]=^^%5B%7B%22id%22%3A%22a%22%7D%5D",
            ContentsNotAllowed},

        // Contents
        {"contents that break off", kPage + "&data[contents]=%5B%7B%22id%22^^%7D%5D", ContentsNotJson},
        {"contents without quotes", kPage + "&data[contents]=%5B%7B^^id%3A1%7D%5D", ContentsNotJson},
        {"contents that are one object", kPage + "&data[contents]=^^%7B%22id%22%3A%22a%22%7D",
            ContentsNotArray},
        {"contents that are a number", kPage + "&data[contents]=^^1", ContentsNotArray},
        {"an empty list", kPage + "&data[contents]=^^%5B%5D", ContentsEmpty},
        {"an item that is text", kPage + "&data[contents]=^^%5B%22sku%22%5D", ItemNotObject},
        {"an item that is a list", kPage + "&data[contents]=^^%5B%5B%7B%22a%22%3A1%7D%5D%5D", ItemNotObject},
        {"an unknown field of an item", kPage + "&data[contents]=^^%5B%7B%22sku%22%3A%22a%22%7D%5D",
            ItemFieldUnknown},
        {"group_id is of the API", kPage + "&data[contents]=^^%5B%7B%22group_id%22%3A%22a%22%7D%5D",
            ItemFieldApiOnly},
        {"variant_dict is of the API",
            kPage + "&data[contents]=^^%5B%7B%22variant_dict%22%3A%7B%22id%22%3A%22M%22%7D%7D%5D",
            ItemFieldApiOnly},
        {"a field of an item twice",
            kPage + "&data[contents]=^^%5B%7B%22id%22%3A%22a%22%2C%22id%22%3A%22b%22%7D%5D",
            ItemFieldRepeated},
        {"a quantity as text", kPage + "&data[contents]=^^%5B%7B%22quantity%22%3A%222%22%7D%5D",
            ItemFieldWrongType},
        {"an id as number", kPage + "&data[contents]=^^%5B%7B%22id%22%3A7%7D%5D", ItemFieldWrongType},
        {"null is no value", kPage + "&data[contents]=^^%5B%7B%22name%22%3Anull%7D%5D", ItemFieldWrongType},
        {"a quantity with decimals", kPage + "&data[contents]=^^%5B%7B%22quantity%22%3A1.5%7D%5D",
            NumberUnreadable},
        {"an item amount with decimals",
            kPage + "&data[contents]=^^%5B%7B%22amount%22%3A9.90%2C%22currency%22%3A%22EUR%22%7D%5D",
            AmountDecimal},
        {"an item amount without currency", kPage + "&data[contents]=^^%5B%7B%22amount%22%3A990%7D%5D",
            CurrencyMissing},
        {"an empty content_type", kPage + "&data[contents]=^^%5B%7B%22content_type%22%3A%22%22%7D%5D",
            ItemContentTypeEmpty},
        {"an empty id beside a name",
            kPage + "&data[contents]=^^%5B%7B%22id%22%3A%22%22%2C%22name%22%3A%22a%22%7D%5D", ItemFieldEmpty},
        {"an item with nothing but an empty id", kPage + "&data[contents]=^^%5B%7B%22id%22%3A%22%22%7D%5D",
            ItemFieldEmpty},
        {"an item without a field", kPage + "&data[contents]=^^%5B%7B%7D%5D", ItemEmpty},
        {"an address that nothing bears",
            kPage + "&oppref=" + std::string(100'000, 'a')
                + "&custom_event_name=b^^&event_id=" + std::string(200'000, 'c'),
            NotAllRead, "address_too_long custom_name_not_allowed"},

        // What must not be in it
        {"an e-mail address as event id", kPage + "&event_id=^^ada%40example.com", EmailInTag},
        {"an e-mail address in an unknown parameter", kPage + "&mail=^^ada@example.com", EmailInTag,
            "parameter_unknown"},
        {"an e-mail address as name of a parameter", kPage + "&^^ada@example.com", EmailInTag,
            "parameter_unknown"},
        {"an e-mail address in a second oppref", kPage + "&oppref=q&oppref=^^ada@example.com", EmailInTag,
            "parameter_repeated"},
        {"an e-mail address where an amount belongs",
            kOrder + "&data[amount]=^^ada@example.com&data[currency]=USD", EmailInTag, "number_unreadable"},
        {"an e-mail address in a field that an item does not have",
            kPage + "&data[contents]=^^%5B%7B%22to%22%3A%5B%22ada%40example.com%22%5D%7D%5D", EmailInTag,
            "item_field_unknown"},
        {"a phone number", kPage + "&event_id=^^%2B14155552671", PhoneInTag},
        {"a card number", kOrder + "&event_id=^^4111-1111-1111-1111", CardNumberInTag},
        {"an API key", kPage + "&key=^^sk-svcacct-AbCdEfGhIjKlMnOpQr", SecretInTag, "parameter_unknown"},
        {"an order number", kOrder + "&event_id=^^ORD-10042", EventIdLooksLikeOrder},
    };
    return kRows;
}

} // namespace convey::test
