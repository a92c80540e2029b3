// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Writes the pages that both programs hand out: HTML 4 with the few marks that QTextDocument knows, whole
/// and without anything that is loaded. What comes from a file or a person goes through escaped(). Private to
/// words. One object, one thread.
#pragma once

#include "words/xray_page.h"

#include <string>
#include <string_view>

namespace convey {

class PageWriter
{
public:
    explicit PageWriter(const PageTranslator& translator)
        : m_translator(translator)
    { }

    PageWriter& escaped(std::string_view text)
    {
        for (const char c : text) {
            switch (c) {
            case '&':
                m_html += "&amp;";
                break;
            case '<':
                m_html += "&lt;";
                break;
            case '>':
                m_html += "&gt;";
                break;
            case '"':
                m_html += "&quot;";
                break;
            default:
                m_html += static_cast<unsigned char>(c) < 0x20 && c != '\n' ? ' ' : c;
            }
        }
        return *this;
    }
    PageWriter& mark(std::string_view html)
    {
        m_html += html;
        return *this;
    }
    PageWriter& words(const char* text) { return escaped(m_translator(text)); }

    void head(const char* heading, std::size_t count, const char* note)
    {
        mark("<h2>").words(heading).mark(": ").escaped(std::to_string(count)).mark("</h2>\n<p>");
        words(note).mark("</p>\n");
    }
    void startTable(const char* first, const char* second)
    {
        mark("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\">\n<tr><th "
             "align=\"left\">");
        words(first).mark("</th><th align=\"left\">").words(second).mark("</th></tr>\n");
    }
    void row(std::string_view first, std::string_view second)
    {
        mark("<tr><td>").escaped(first).mark("</td><td>").escaped(second).mark("</td></tr>\n");
    }
    void endTable() { mark("</table>\n"); }

    std::string take() { return std::move(m_html); }

private:
    const PageTranslator& m_translator;
    std::string m_html{};
};

} // namespace convey
