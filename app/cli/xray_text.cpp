// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/xray_text.h"

#include "words/xray_page.h"

namespace convey::cli {

void writeXray(JsonWriter& json, const RecipeXray& xray)
{
    json.beginObject().key("columns").beginArray();
    for (const ColumnXray& column : xray.columns) {
        json.beginObject().key("column").value(column.column);
        json.key("leaves").value(leavingFormName(column.form)).key("inputs").beginArray();
        for (const Input input : column.inputs)
            json.value(info(input).name);
        json.endArray().endObject();
    }
    json.endArray().key("constants").beginArray();
    for (const Binding& constant : xray.constants)
        json.beginObject()
            .key("input")
            .value(bindingName(constant))
            .key("set")
            .value(constant.text)
            .endObject();
    json.endArray().endObject();
}

void noteXray(const RecipeXray& xray, const Output& output)
{
    const auto tell = [&](LeavingForm form, std::string_view heading) {
        std::string names;
        for (const ColumnXray& column : xray.columns) {
            if (column.form == form)
                names.append(names.empty() ? " " : ", ").append(column.column);
        }
        if (!names.empty())
            output.note(std::string(heading) + names);
    };
    tell(LeavingForm::Plain, "Leave so that they can be read:");
    tell(LeavingForm::Hashed, "Leave hashed:");
    tell(LeavingForm::Decides, "Are read, and do not leave:");
    tell(LeavingForm::Stays, "Stay on this computer:");
    for (const Binding& constant : xray.constants)
        output.note("The same for every line: " + bindingName(constant) + '=' + constant.text);
}

std::string xrayFileText(const Upload& upload, std::string_view path)
{
    const RecipeXray xray = xrayOf(upload.recipe(), upload.columnNames());
    if (path.ends_with(".json")) {
        std::string text;
        JsonWriter json(text);
        writeXray(json, xray);
        return text + '\n';
    }
    const std::string_view file = upload.path();
    return xrayHtml(
        xray, {.file = file.substr(file.rfind('/') + 1)}, [](const char* text) { return std::string(text); });
}

} // namespace convey::cli
