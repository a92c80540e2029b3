// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "words/tag_page.h"

#include "tag/build.h"
#include "words/flavour_words.h"
#include "words/page_writer.h"
#include "words/tag_words.h"

#include <QtGlobal>

#include <algorithm>

namespace convey {

namespace {

void writeParameters(PageWriter& page, const PageTag& tag, const PageTranslator& translator)
{
    page.mark("<h2>").words(QT_TRANSLATE_NOOP("words", "What it says")).mark("</h2>\n");
    page.startTable(QT_TRANSLATE_NOOP("words", "Parameter"), QT_TRANSLATE_NOOP("words", "Value"));
    const auto isFromPage = [&](std::string_view name) {
        return std::ranges::find(tag.pageValues, name, &PageValue::parameter) != tag.pageValues.end();
    };
    for (const TagParameter& parameter : tagParameters(tag.tag)) {
        if (!isFromPage(parameter.name))
            page.row(parameter.name, parameter.value);
    }
    for (const PageValue& value : tag.pageValues)
        page.row(value.parameter,
            std::string(translator(QT_TRANSLATE_NOOP("words", "filled in by the page"))) + ' ' + value.code);
    page.endTable();
}

void writeFindings(
    PageWriter& page, const std::vector<TagFinding>& findings, const PageTranslator& translator)
{
    if (findings.empty())
        return;
    page.mark("<h2>").words(QT_TRANSLATE_NOOP("words", "What to look at")).mark("</h2>\n");
    page.startTable(QT_TRANSLATE_NOOP("words", "Problem"), QT_TRANSLATE_NOOP("words", "What to do"));
    for (const TagFinding& finding : findings) {
        const TagFindingText text = textOf(finding, translator);
        page.row(text.sentence, text.remedy);
    }
    page.endTable();
}

void writeTagForm(PageWriter& page, const Flavour& flavour, const PageTag& tag, const FlavourContext& context,
    const PageTranslator& translator)
{
    page.mark("<h2>").escaped(translator(flavour.title.c_str())).mark("</h2>\n<p>");
    page.escaped(translator(flavour.paste.c_str())).mark("</p>\n");
    const auto code = writeFlavour(flavour, tag, context);
    if (!code) {
        const Words words = wordsFor(code.error().fault);
        const WordValues values{.subject = code.error().subject};
        page.mark("<p><i>").escaped(filled(translator(words.sentence), values)).mark("</i></p>\n");
        return;
    }
    page.mark("<pre style=\"white-space:pre-wrap; font-family:monospace\" dir=\"ltr\">")
        .escaped(*code)
        .mark("</pre>\n<ul>\n<li>")
        .escaped(translator(flavour.layers.c_str()))
        .mark("</li>\n");
    for (const std::string& note : flavour.notes)
        page.mark("<li>").escaped(translator(note.c_str())).mark("</li>\n");
    page.mark("</ul>\n");
}

} // namespace

std::string tagPageHtml(const PageTag& tag, std::span<const Flavour> flavours, const FlavourContext& context,
    const PageTranslator& translator)
{
    PageWriter page(translator);
    page.mark("<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">\n<html><head>\n<meta "
              "http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\">\n<title>");
    page.words(QT_TRANSLATE_NOOP("words", "Image tag")).mark("</title></head>\n<body>\n<h1>");
    page.words(QT_TRANSLATE_NOOP("words", "Image tag")).mark(": ").escaped(tag.tag.event).mark("</h1>\n<p>");
    page
        .words(QT_TRANSLATE_NOOP("words",
            "Put one of these forms into the page where the conversion happens. Show it only after the "
            "consent "
            "that you need. It can't report clicks or forms, and nothing about a customer may stand in it."))
        .mark("</p>\n");
    const std::vector<TagFinding> findings = checkTag(tag);
    writeParameters(page, tag, translator);
    writeFindings(page, findings, translator);
    if (isUsable(findings)) {
        for (const Flavour& flavour : flavours)
            writeTagForm(page, flavour, tag, context, translator);
    }
    page.mark("</body></html>\n");
    return page.take();
}

} // namespace convey
