// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Faults of tags by where they stand in a page, a template, a script or a style sheet: the text holds one
/// tag. As in diagnoses.h "^^" stands where the finding has to point.
#pragma once

#include "diagnoses.h"

#include <string>
#include <vector>

namespace convey::test {

inline const std::vector<Diagnosis>& pageDiagnoses()
{
    using enum TagCode;
    static const std::string page = escaped(kPage);
    static const std::string order = escaped(kOrder);
    static const std::vector<Diagnosis> kRows{
        // Where it stands
        {"a tag in a comment", "<p>a</p><!-- off: <img src=\"^^" + page + "\"> -->", InComment},
        {"a tag in a comment for one mail program", "<!--[if mso]><img src=\"^^" + page + "\"><![endif]-->",
            InComment},
        {"a comment that never ends", "<!-- <img src=\"^^" + page + "\">", InComment},
        {"what is wrong in a comment does no harm",
            "<!-- <img src=\"^^http://bzr.openai.com/v1/sdk/events?pid=a&event=b\"> -->", InComment},
        {"a script that makes an image", "<script>new Image().src = \"^^" + kPage + "\";</script>", InScript},
        {"a script in single quotes", "<script>var i=new Image;i.src='^^" + kPage + "'</script>", InScript},
        {"a template literal", "<script>i.src = `^^" + kPage + "`</script>", InScript},
        {"a script file", "const beacon = new Image();\nbeacon.src = '^^" + kPage + "';\n", InScript},
        {"a call", "navigator.sendBeacon(\"^^" + kPage + "\")", InScript},
        {"slashes that are escaped",
            "<script>i.src=\"^^https:\\/\\/bzr.openai.com\\/v1\\/sdk\\/events?pid=px1\\u0026event=page_viewed"
            "\\x26data[type]=contents\"</script>",
            InScript},
        {"a script closes a comment of old days", "<script><!--\ni.src='^^" + kPage + "';\n//--></script>",
            InScript},
        {"an event handler", "<body onload=\"new Image().src='^^" + page + "'\">", InScript},
        {"a style sheet", "<style>.a{background:url(^^" + kPage + ")}</style>", InStyle},
        {"a style sheet with quotes", ".a { background: url( '^^" + kPage + "' ) }", InStyle},
        {"a style attribute", "<div style=\"background:url('^^" + page + "')\">", InStyle},
        {"srcset", "<img alt='' srcset=\"^^" + page + " 1x, /b.png 2x\">", InSrcset},
        {"the second of srcset", "<img srcset=\"/b.png 1x, ^^" + page + " 2x\">", InSrcset},
        {"srcset of a source", "<picture><source srcset='^^" + page + "'></picture>", InSrcset},
        {"data-src", "<img data-src=\"^^" + page + "\">", NotInSource},
        {"a frame", "<iframe src=\"^^" + page + "\"></iframe>", NotInSource},
        {"a link", "<a class=x href=\"^^" + page + "\">", NotInSource},
        {"an attribute without quotes", "<link href=^^" + page + ">", NotInSource},
        {"noscript without the pixel", "<body><noscript>^^" + image(page) + "</noscript></body>",
            NoscriptWithoutPixel},
        {"noscript beside the pixel",
            "<body><script>oaiq('init')</script><noscript>^^" + image(page) + "</noscript></body>",
            InNoscript},
        {"noscript in a part of a page", "<noscript>^^" + image(page) + "</noscript>", InNoscript},

        // The faults of an address are found wherever it stands
        {"no scheme in a style",
            "<style>a{background:url(^^//bzr.openai.com/v1/sdk/events?pid=px1&event="
            "page_viewed&data[type]=contents)}</style>",
            SchemeMissing, "in_style"},
        {"http in a script",
            "<script>i.src='^^http://bzr.openai.com/v1/sdk/events?pid=px1&event=page_viewed&"
            "data[type]=contents'</script>",
            SchemeNotHttps, "in_script"},
        {"an escaped ampersand in a script",
            "<script>i.src='" + kStart + "pid=px1&^^amp;event=page_viewed&amp;data[type]=contents'</script>",
            EscapedTwice, "in_script"},
        {"a raw ampersand in an attribute",
            "<iframe src=\"" + kStart + "pid=px1^^&event=page_viewed&amp;data[type]=contents\">",
            AmpersandRaw, "not_in_source"},
        {"an unknown parameter in bare text", "see " + kPage + "&^^utm_source=mail.", ParameterUnknown},
        {"a placeholder in bare text",
            "Use " + kStart + "pid=^^<PIXEL-ID>&event=page_viewed&data[type]=contents here",
            PlaceholderPixel},
        {"an order number in a link of a document", "[tag](" + kOrder + "&event_id=^^ORD-10042)",
            EventIdLooksLikeOrder},
        {"an e-mail address in a script", "<script>i.src='" + kPage + "&event_id=^^ada@example.com'</script>",
            EmailInTag, "in_script"},
        {"a plus sign in a string of JSON", "{\"html\":\"<img src=\\\"" + page + "&amp;oppref=a^^+b\\\">\"}",
            PlusSign},
        {"a lazy image in a string of JSON", "{\"html\":\"^^<img loading=lazy src=\\\"" + page + "\\\">\"}",
            LazyLoading},

        // Templates: an expression is one piece
        {"quotes and filters inside Liquid",
            "<img src=\"" + page + "&amp;event_id=^^{{ order.id | append: \"x\" | url_encode }}\">",
            TemplateExpression},
        {"signs of an address inside an expression",
            "<img src=\"" + page + "&amp;event_id=^^{{ a && b ? '#1' : c }}\">", TemplateNotEncoded},
        {"a bracket inside PHP",
            "<img src=\"" + page + "&amp;event_id=^^<?php echo rawurlencode($o->id) ?>\" width=1>",
            TemplateExpression},
        {"PHP without quotes around the address",
            "<img src='" + page + "&amp;event_id=^^<?= rawurlencode($o['id']) ?>'>", TemplateExpression},
        {"ERB", "<img src=\"" + page + "&amp;oppref=^^<%= u(@oppref) %>\">", TemplateExpression},
        {"a condition around a parameter",
            "<img src=\"" + page + "{% if oppref %}&amp;oppref=^^{{ oppref|urlencode }}{% endif %}\">",
            TemplateExpression},
        {"Handlebars around a parameter",
            "<img src=\"" + page + "{{#if oppref}}&amp;oppref=^^{{oppref}}{{/if}}\">", TemplateExpression},
        {"a choice between two values",
            "<img src=\"" + kStart
                + "pid=px1&amp;event=page_viewed&amp;data[type]=contents&amp;oppref=^^{% if a %}b{% else "
                  "%}{{ c }}{% endif %}\">",
            TemplateNotEncoded, ""},
        {"a string that a script joins",
            "<script>i.src=\"" + kPage
                + "&event_id=\" + ^^encodeURIComponent(o.id) + \"&oppref=q\";</script>",
            TemplateExpression, "in_script"},
        {"a string of PHP that is joined",
            "<?php echo '<img src=\"" + page + "&amp;event_id=^^' . rawurlencode($id) . '\" width=\"1\">';",
            TemplateExpression},
        {"a template literal with a value",
            "<script>i.src=`" + kPage + "&event_id=^^${encodeURIComponent(id)}`</script>", TemplateExpression,
            "in_script"},
        {"Liquid without a filter that encodes",
            "<img src=\"" + page + "&amp;event_id=^^{{ order.token | upcase }}\">", TemplateNotEncoded},
        {"Twig without one", "<img src=\"" + page + "&amp;oppref=^^{{ app.request.get('oppref') }}\">",
            TemplateNotEncoded},
        {"Twig with escape for addresses",
            "<img src=\"" + page + "&amp;oppref=^^{{ oppref|escape('url') }}\">", TemplateExpression},
        {"ERB without one", "<img src=\"" + page + "&amp;event_id=^^<%= @order.token %>\">",
            TemplateNotEncoded},
        {"Handlebars that escapes nothing", "<img src=\"" + page + "&amp;event_id=^^{{{token}}}\">",
            TemplateNotEncoded},
        {"Handlebars with a helper", "<img src=\"" + page + "&amp;event_id=^^{{urlEncode order.token}}\">",
            TemplateExpression},
        {"PHP without one", "<img src='" + page + "&amp;event_id=^^<?= $o['id'] ?>'>", TemplateNotEncoded},
        {"PHP with a digest", "<img src='" + page + "&amp;event_id=^^<?= hash('sha256', $o['key']) ?>'>",
            TemplateExpression},
        {"a template literal that encodes nothing", "<script>i.src=`" + kPage + "&event_id=^^${id}`</script>",
            TemplateNotEncoded, "in_script"},
        {"AMPscript without one", "<img src='" + page + "&amp;event_id=^^%%=v(@id)=%%'>", TemplateNotEncoded},
        {"one of two values without one",
            "<img src=\"" + page + "&amp;event_id=^^{{ a | url_encode }}-{{ b }}\">", TemplateNotEncoded},
        {"items without one", "<img src=\"" + order + "&amp;data[contents]=^^{{ items | json }}\">",
            TemplateNotEncoded},
        {"an amount needs none",
            "<img src=\"" + order + "&amp;data[amount]=^^{{ cents }}&amp;data[currency]=USD\">",
            TemplateExpression},
        {"a bound src of Vue", "<img :src=\"'^^" + page + "'\">", InScript},
        {"a bound src with a value that is joined",
            "<img v-bind:src=\"'" + page + "&amp;event_id=' + ^^encodeURIComponent(id)\" alt=''>",
            TemplateExpression, "in_script"},
        {"a bound src with a value in its middle",
            "<img [src]=\"'" + page + "&amp;event_id=^^' + encodeURIComponent(id) + '&amp;oppref=q'\">",
            TemplateExpression, "in_script"},
        {"a bound src with a template literal",
            "<img :src=\"`" + page + "&amp;event_id=^^${encodeURIComponent(id)}`\">", TemplateExpression,
            "in_script"},
        {"a variable of Google Tag Manager", "<img src=\"" + page + "&amp;event_id=^^{{Transaction ID}}\">",
            TemplateExpression},
        {"a mail's merge tag", "<img src=\"" + page + "&amp;event_id=^^*|CONVERSION|*\">",
            TemplateExpression},
        {"the host from a template",
            "<img src=\"^^{{ endpoint }}?pid=px1&amp;event=page_viewed&amp;data[type]="
            "contents\">",
            TemplateInAddress},
        {"the host from a template, its path not",
            "<img src=\"https://^^{{ host }}/v1/sdk/events?pid=px1&amp;event=page_viewed&amp;data[type]="
            "contents\">",
            TemplateInAddress},
        {"parameters from a template", "<img src=\"" + kStart + "pid=px1&amp;^^{{ parameters }}\">",
            TemplateInAddress},
        {"all parameters from a script",
            "fetch(\"https://bzr.openai.com/v1/sdk/events?\" + ^^parameters.toString())", TemplateInAddress,
            "in_script"},
        {"a literal fault beside expressions",
            "<img src=\"" + order
                + "&amp;event_id={{ id }}&amp;data[amount]=^^25.99&amp;data[currency]=USD\">",
            AmountDecimal, "template_not_encoded"},
        {"an amount from a template without a currency",
            "<img src=\"" + order + "&amp;data[amount]=^^{{ cents }}\">", CurrencyMissing,
            "template_expression"},
        {"an unknown parameter whose value is an expression",
            "<img src=\"" + page + "&amp;^^order_id={{ id }}\">", ParameterUnknown},
    };
    return kRows;
}

} // namespace convey::test
