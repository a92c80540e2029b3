// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "words/tag_sheet.h"

#include "words/page_writer.h"

#include <QtGlobal>

namespace convey {

namespace {

const PageTranslator& untranslated()
{
    static const PageTranslator kAsItIs = [](const char* text) { return std::string(text); };
    return kAsItIs;
}

} // namespace

std::string tagSheetHead(const TagSheetHead& head, const PageTranslator& translator)
{
    PageWriter page(translator);
    page.mark("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">\n"
              "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
              "'unsafe-inline'\">\n<title>");
    page.words(QT_TRANSLATE_NOOP("words", "Image tags"));
    page.mark("</title>\n<style>body{font:14px sans-serif;margin:2em}table{border-collapse:collapse}"
              "th,td{border:1px solid;padding:4px 8px;text-align:left;vertical-align:top}"
              "pre{margin:0;white-space:pre-wrap;word-break:break-all;direction:ltr;user-select:all}"
              "</style></head><body>\n<h1>");
    page.words(QT_TRANSLATE_NOOP("words", "Image tags"))
        .mark("</h1>\n<p>")
        .escaped(head.file)
        .mark("</p>\n<p>");
    page.escaped(head.flavour).mark(": ").escaped(head.paste).mark("</p>\n<p>");
    page.words(QT_TRANSLATE_NOOP("words", "The tags are shown as text here. This page loads none of them."));
    page.mark("</p>\n<table>\n<tr><th>");
    page.words(QT_TRANSLATE_NOOP("words", "Line")).mark("</th><th>");
    page.words(QT_TRANSLATE_NOOP("words", "Event")).mark("</th><th>");
    page.words(QT_TRANSLATE_NOOP("words", "Event ID")).mark("</th><th>");
    page.words(QT_TRANSLATE_NOOP("words", "Tag")).mark("</th><th>");
    page.words(QT_TRANSLATE_NOOP("words", "Notes")).mark("</th></tr>\n");
    return page.take();
}

std::string tagSheetRow(const TagSheetRow& row)
{
    PageWriter page(untranslated());
    page.mark("<tr><td>").escaped(std::to_string(row.line)).mark("</td><td>").escaped(row.event);
    page.mark("</td><td>").escaped(row.eventId).mark("</td><td><pre>").escaped(row.tag);
    page.mark("</pre></td><td>").escaped(row.notes).mark("</td></tr>\n");
    return page.take();
}

std::string tagSheetEnd()
{
    return "</table>\n</body></html>\n";
}

} // namespace convey
