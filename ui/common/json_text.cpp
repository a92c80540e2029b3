// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/json_text.h"

#include "common/masked_text.h"

#include "base/text.h"
#include "event/event_json.h"
#include "spec/field.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace convey::ui {

namespace {

constexpr qsizetype kIndent = 2;
constexpr qsizetype kHexDigits = 64;
constexpr qsizetype kHashEnd = 4; ///< what is shown of each end of a hash

class PrettyPrinter
{
public:
    PrettyPrinter(std::string_view json, const JsonValueText& replace)
        : m_json(json)
        , m_replace(replace)
    { }

    QString run()
    {
        while (m_at < m_json.size())
            step();
        return std::move(m_out);
    }

private:
    struct Level
    {
        bool isList = false;
        bool onOneLine = false;
        QString path{};
    };

    void step()
    {
        const char c = m_json[m_at];
        if (c == '{' || c == '[')
            open(c);
        else if (c == '}' || c == ']')
            close(c);
        else if (c == ',')
            separate();
        else if (c == ':')
            m_out += QStringLiteral(": "), ++m_at;
        else
            scalar();
    }

    void open(char bracket)
    {
        const char next = m_at + 1 < m_json.size() ? m_json[m_at + 1] : '\0';
        const bool isList = bracket == '[';
        const bool onOneLine = next == '}' || next == ']' || (isList && next != '{' && next != '[');
        m_levels.push_back({isList, onOneLine, isList ? path() + QStringLiteral("[]") : path()});
        m_key.clear();
        m_out += QLatin1Char(bracket);
        ++m_at;
        if (!onOneLine)
            newLine();
    }

    void close(char bracket)
    {
        const bool onOneLine = m_levels.back().onOneLine;
        m_levels.pop_back();
        m_key.clear();
        if (!onOneLine)
            newLine();
        m_out += QLatin1Char(bracket);
        ++m_at;
    }

    void separate()
    {
        m_out += u',';
        ++m_at;
        m_key.clear();
        if (m_levels.back().onOneLine)
            m_out += u' ';
        else
            newLine();
    }

    void scalar()
    {
        const std::size_t start = m_at;
        if (m_json[m_at] == '"') {
            for (++m_at; m_at < m_json.size() && m_json[m_at] != '"'; ++m_at)
                m_at += m_json[m_at] == '\\' ? 1 : 0;
            ++m_at;
        } else {
            while (
                m_at < m_json.size() && std::string_view(",]}").find(m_json[m_at]) == std::string_view::npos)
                ++m_at;
        }
        const QString text = toQString(m_json.substr(start, m_at - start));
        const bool isKey = m_at < m_json.size() && m_json[m_at] == ':';
        if (isKey) {
            m_key = text.mid(1, text.size() - 2);
            m_out += text;
            return;
        }
        const std::optional<QString> other = m_replace ? m_replace(path(), text) : std::nullopt;
        m_out += other ? *other : text;
    }

    [[nodiscard]] QString path() const
    {
        const QString above = m_levels.empty() ? QString() : m_levels.back().path;
        if (m_key.isEmpty())
            return above;
        return above.isEmpty() ? m_key : above + u'.' + m_key;
    }

    void newLine() { m_out += u'\n' + QString(static_cast<qsizetype>(m_levels.size()) * kIndent, u' '); }

    std::string_view m_json;
    const JsonValueText& m_replace;
    std::size_t m_at = 0;
    std::vector<Level> m_levels{};
    QString m_key{};
    QString m_out{};
};

std::optional<FieldForm> formAt(QString path)
{
    if (path.endsWith(u"[]"))
        path.chop(2);
    const std::string utf8 = toUtf8(path);
    const auto found = std::ranges::find(spec::kFields, std::string_view(utf8), &spec::FieldInfo::path);
    return found == spec::kFields.end() ? std::nullopt : std::optional(found->form);
}

QString quotedAs(const QString& value, QString (*shown)(const QString&))
{
    const bool isString = value.startsWith(u'"');
    return isString ? u'"' + shown(value.mid(1, value.size() - 2)) + u'"' : value;
}

} // namespace

QString prettyJson(std::string_view compact, const JsonValueText& replace)
{
    return PrettyPrinter(compact, replace).run();
}

QString shortHash(const QString& hex)
{
    return hex.size() == kHexDigits ? hex.left(kHashEnd) + u'…' + hex.right(kHashEnd) : hex;
}

QString eventText(const Event& event, bool showPersonal)
{
    // The writer needs what the API needs: what is missing gets a stand-in here and its own word below.
    QStringList missing;
    Event whole = event;
    if (!whole.id) {
        whole.id = sealOpen(OpenKind::EventId, "");
        missing << QStringLiteral("id");
    }
    if (!whole.type) {
        whole.type = EventType::Custom;
        missing << QStringLiteral("type") << QStringLiteral("data.type");
    }
    if (!whole.timestampMs) {
        whole.timestampMs = 0;
        missing << QStringLiteral("timestamp_ms");
    }
    if (whole.actionSource == ActionSource::Web && !whole.sourceUrl) {
        whole.sourceUrl = sealOpen(OpenKind::Url, "");
        missing << QStringLiteral("source_url");
    }
    if (event.type == EventType::Custom && !whole.customEventName) {
        whole.customEventName = sealOpen(OpenKind::EventName, "");
        missing << QStringLiteral("custom_event_name");
    }
    std::string json;
    appendEventJson(json, whole);

    return prettyJson(json, [&](const QString& path, const QString& value) -> std::optional<QString> {
        if (missing.contains(path))
            return QCoreApplication::translate("convey::ui::EventText", "missing");
        const std::optional<FieldForm> form = formAt(path);
        if (showPersonal || !form)
            return std::nullopt;
        if (*form == FieldForm::Hashed)
            return quotedAs(value, shortHash);
        // A country tells nobody's name.
        if (*form == FieldForm::PlainPersonal && !path.startsWith(u"user.countries"))
            return quotedAs(value, maskedText);
        return std::nullopt;
    });
}

} // namespace convey::ui
