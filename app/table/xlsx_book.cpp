// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/xlsx_book.h"

#include "base/text.h"
#include "table/xlsx_xml.h"

#include <algorithm>
#include <map>

namespace convey {

namespace {

/// Excel has no limit but memory; nobody has made more tabs than this.
constexpr std::size_t kMaxSheets = 10'000;

struct Relationship
{
    std::string kind; ///< the last word of its type: "worksheet"
    std::string part;
};
using Relationships = std::map<std::string, Relationship, std::less<>>;

std::string relationshipsPartOf(std::string_view part)
{
    const std::size_t slash = part.rfind('/');
    const std::string folder(part.substr(0, slash == std::string_view::npos ? 0 : slash + 1));
    return folder + "_rels/" + std::string(part.substr(folder.size())) + ".rels";
}

Result<Relationships> readRelationships(const Archive& archive, std::string_view part)
{
    auto xml = XlsxXml::open(archive, relationshipsPartOf(part));
    if (!xml)
        return fail(std::move(xml.error()));
    Relationships all;
    while (xml->next()) {
        if (!xml->isStart(u"Relationship") || xml->attribute(u"TargetMode") == u"External")
            continue;
        const std::string type = toUtf8(xml->attribute(u"Type"));
        all[toUtf8(xml->attribute(u"Id"))] = {.kind = type.substr(type.rfind('/') + 1),
            .part = partNamed(part, toUtf8(xml->attribute(u"Target")))};
        if (all.size() > kMaxSheets)
            return fail(xml->damaged("It has too many parts."));
    }
    return xml->outcome().map([&] { return std::move(all); });
}

std::string partOfKind(const Relationships& relationships, std::string_view kind)
{
    const auto found =
        std::ranges::find_if(relationships, [&](const auto& entry) { return entry.second.kind == kind; });
    return found == relationships.end() ? std::string() : found->second.part;
}

} // namespace

std::string partNamed(std::string_view source, std::string_view target)
{
    std::vector<std::string_view> folders;
    const auto walk = [&](std::string_view path) {
        while (!path.empty()) {
            const std::string_view step = path.substr(0, path.find('/'));
            path.remove_prefix(std::min(step.size() + 1, path.size()));
            if (step == "..") {
                if (!folders.empty())
                    folders.pop_back();
            } else if (!step.empty() && step != ".") {
                folders.push_back(step);
            }
        }
    };
    if (!target.starts_with('/'))
        walk(source.substr(0, source.rfind('/') == std::string_view::npos ? 0 : source.rfind('/')));
    walk(target);
    std::string name;
    for (const std::string_view folder : folders)
        name.append(name.empty() ? "" : "/").append(folder);
    return name;
}

Result<XlsxBook> readXlsxBook(const Archive& archive)
{
    const auto top = readRelationships(archive, "");
    if (!top)
        return fail(top.error());
    const std::string part = partOfKind(*top, "officeDocument");
    if (part.empty())
        return fail({.code = ErrorCode::FileNotText, .subject = archive.subject(), .detail = "zip"});
    const auto relationships = readRelationships(archive, part);
    if (!relationships)
        return fail(relationships.error());

    XlsxBook book;
    book.sharedStrings = partOfKind(*relationships, "sharedStrings");
    book.styles = partOfKind(*relationships, "styles");
    auto xml = XlsxXml::open(archive, part);
    if (!xml)
        return fail(std::move(xml.error()));
    bool isBook = false;
    while (xml->next()) {
        isBook = isBook || xml->isStart(u"workbook");
        if (xml->isStart(u"workbookPr"))
            book.is1904 = isTrue(xml->attribute(u"date1904"));
        if (!xml->isStart(u"sheet"))
            continue;
        const auto target = relationships->find(toUtf8(xml->attribute(u"id")));
        if (target == relationships->end() || target->second.kind != "worksheet")
            continue;
        const QStringView state = xml->attribute(u"state");
        book.sheets.push_back({.name = toUtf8(xml->attribute(u"name")),
            .part = target->second.part,
            .visible = state.isEmpty() || state == u"visible"});
    }
    if (auto read = xml->outcome(); !read)
        return fail(std::move(read.error()));
    if (!isBook || book.sheets.empty())
        return fail(xml->damaged("It has no sheet."));
    return book;
}

} // namespace convey
