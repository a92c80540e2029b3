// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/test_text.h"

#include "spec/event_type.h"
#include "tag/build.h"
#include "tag/parse.h"

#include <QTest>
#include <QUrl>
#include <QXmlStreamReader>

#include <map>
#include <random>

using namespace convey;
using convey::test::text;

namespace {

/// What a browser does with our attribute, written a second time and only for what we emit.
std::string attributeValue(const std::string& html)
{
    static const std::map<std::string, char> kReferences{
        {"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"#39", '\''}};
    const std::string open = "<img src=\"";
    const std::size_t begin = html.find(open) + open.size();
    std::string out;
    for (std::size_t at = begin; html.at(at) != '"'; ++at) {
        if (html[at] != '&') {
            out += html[at];
            continue;
        }
        const std::size_t end = html.find(';', at);
        out += kReferences.at(html.substr(at + 1, end - at - 1));
        at = end;
    }
    return out;
}

/// What a server does with a query, written a second time.
std::vector<std::pair<std::string, std::string>> queryOf(const std::string& url)
{
    const auto unescaped = [](const std::string& in) {
        std::string out;
        for (std::size_t at = 0; at < in.size(); ++at) {
            if (in[at] == '%') {
                out += static_cast<char>(std::stoi(in.substr(at + 1, 2), nullptr, 16));
                at += 2;
            } else {
                out += in[at] == '+' ? ' ' : in[at];
            }
        }
        return out;
    };
    std::vector<std::pair<std::string, std::string>> query;
    std::string rest = url.substr(url.find('?') + 1) + '&';
    while (!rest.empty()) {
        const std::string part = rest.substr(0, rest.find('&'));
        query.emplace_back(
            unescaped(part.substr(0, part.find('='))), unescaped(part.substr(part.find('=') + 1)));
        rest.erase(0, part.size() + 1);
    }
    return query;
}

std::string repeated(std::string_view part, std::size_t bytes)
{
    std::string out;
    while (out.size() < bytes)
        out += part;
    return out;
}

/// Text and tags from a seed: the same on every computer, so a failure can be repeated by its number.
class Generator
{
public:
    explicit Generator(std::uint32_t seed)
        : m_random(seed)
    { }

    // Not std::uniform_int_distribution: its results differ between standard libraries.
    std::uint32_t below(std::uint32_t count) { return static_cast<std::uint32_t>(m_random()) % count; }

    std::string anyText()
    {
        std::string out;
        for (std::uint32_t left = below(24); left > 0; --left)
            out += toUtf8(QString::fromUcs4(std::array<char32_t, 1>{anyCharacter()}.data(), 1));
        return out;
    }

    std::optional<std::int64_t> anyNumber()
    {
        if (below(3) == 0)
            return std::nullopt;
        const auto high = static_cast<std::uint64_t>(m_random()) << 32U;
        return static_cast<std::int64_t>((high | m_random()) >> below(64));
    }

    ImageTag anyTag()
    {
        ImageTag tag;
        tag.pixelId = anyText();
        const auto& types = spec::kEventTypes;
        const std::uint32_t type = below(static_cast<std::uint32_t>(types.size()) + 2);
        tag.event = type < types.size() ? std::string(types.at(type).name) : anyText();
        tag.customEventName = anyText();
        tag.eventId = anyText();
        tag.oppref = anyText();
        tag.amount = anyNumber();
        tag.currency = anyText();
        tag.planId = anyText();
        for (std::uint32_t left = below(4); left > 0; --left)
            tag.contents.push_back({anyText(), anyText(), anyText(), anyNumber(), anyNumber(), anyText()});
        return tag;
    }

private:
    char32_t anyCharacter()
    {
        static constexpr std::u32string_view kHostile =
            U"\"'<>&%+#?=;[]{}\\/ \t\r\n\0$*|~`^"
            U"\u00A0\u00E9\u05D0\u200B\u2028\u202E\uFEFF\uFFFD\U0001F600";
        switch (below(4)) {
        case 0:
            return kHostile[below(static_cast<std::uint32_t>(kHostile.size()))];
        case 1:
            return below(0x80);
        default:
            break;
        }
        const char32_t c = below(0x110000);
        return c >= 0xD800 && c <= 0xDFFF ? U'x' : c;
    }

    std::mt19937 m_random;
};

const std::string kHostileValues[]{"\"", "'", "<script>alert(1)</script>", "&", "&amp;", "&#38;",
    "a&b=c&pid=z", "+", "a+b c", "%", "%41", "%%", "%zz", "%E9", "\n", "\r\n", "\t", " lead and trail ", "#",
    "?", "=", ";", "data[type]", "</noscript>", "-->", "{{ x }}", "${x}", "<?= $x ?>", "%%ID%%", "\\",
    "\\u0041", "\xF0\x9F\x98\x80\xEF\xB8\x8F", "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D", "\xE2\x80\xAEoppref",
    "e\xCC\x81", "\xEF\xBB\xBFx", std::string("a\0b", 3), "<PIXEL-ID>", "[EVENT_ID]", "[{\"id\":\"a\"}]",
    "%5B%5D", repeated("\xE2\x82\xAC&\"+% ", 2'048)};

std::string inNoscript(const ImageTag& tag)
{
    return "<noscript>" + tagHtml(tag) + "</noscript>";
}

} // namespace

class TestTagRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileValueArrivesExactly_data();
    void hostileValueArrivesExactly();
    void otherReadersAgree();
    void anyTagComesBack();
    void anyTextIsReadWithoutHarm();
};

void TestTagRoundTrip::hostileValueArrivesExactly_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const std::string& value : kHostileValues) {
        const QByteArray bytes(value.data(), static_cast<qsizetype>(value.size()));
        QTest::newRow(bytes.left(24).toPercentEncoding().constData()) << bytes;
    }
}

void TestTagRoundTrip::hostileValueArrivesExactly()
{
    QFETCH(QByteArray, value);
    const std::string bytes(value.constData(), static_cast<std::size_t>(value.size()));
    ImageTag tag;
    tag.pixelId = bytes;
    tag.event = "custom";
    tag.customEventName = bytes;
    tag.eventId = bytes;
    tag.oppref = bytes;
    tag.currency = bytes;
    tag.planId = bytes;
    tag.contents = {{bytes, bytes, bytes, 1, 2, bytes}};

    const std::string url = attributeValue(tagHtml(tag));
    QCOMPARE(text(url), text(tagUrl(tag)));
    const auto query = queryOf(url);
    const std::vector<TagParameter> sent = tagParameters(tag);
    QCOMPARE(query.size(), sent.size());
    for (std::size_t i = 0; i < sent.size(); ++i) {
        QCOMPARE(text(query[i].first), text(sent[i].name));
        QCOMPARE(query[i].second, sent[i].value);
    }
    QCOMPARE(query.front().second, bytes);

    QCOMPARE(parseTag(tagUrl(tag)).tag, tag);
    QCOMPARE(parseTag(tagHtml(tag)).tag, tag);
    QCOMPARE(parseTag(inNoscript(tag)).tag, tag);
}

void TestTagRoundTrip::otherReadersAgree()
{
    // Qt's XML and URL readers share no code with ours; XML and HTML agree on the references that we write.
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        const ImageTag tag = Generator(seed).anyTag();
        std::string element = tagHtml(tag);
        element.insert(element.size() - 1, 1, '/');
        QXmlStreamReader xml(toQString(element));
        QVERIFY(xml.readNextStartElement());
        const QString source = xml.attributes().value(QStringLiteral("src")).toString();
        QCOMPARE(source, text(tagUrl(tag)));

        const QUrl url(source, QUrl::StrictMode);
        QVERIFY2(url.isValid(), qPrintable(url.errorString()));
        const QList<QByteArray> parts = url.query(QUrl::FullyEncoded).toLatin1().split('&');
        const std::vector<TagParameter> sent = tagParameters(tag);
        QCOMPARE(parts.size(), static_cast<qsizetype>(std::max<std::size_t>(sent.size(), 1)));
        for (std::size_t i = 0; i < sent.size(); ++i) {
            const QByteArray part = QByteArray::fromPercentEncoding(parts[static_cast<qsizetype>(i)]);
            QCOMPARE(part.toStdString(), std::string(sent[i].name) + '=' + sent[i].value);
        }
    }
}

void TestTagRoundTrip::anyTagComesBack()
{
    for (std::uint32_t seed = 0; seed < 1'000; ++seed) {
        const ImageTag tag = Generator(seed).anyTag();
        const std::string number = "seed " + std::to_string(seed);
        const ParsedTag fromUrl = parseTag(tagUrl(tag));
        QVERIFY2(fromUrl.tag == tag, number.c_str());
        QVERIFY2(parseTag(tagHtml(tag)).tag == tag, number.c_str());
        QVERIFY2(inNoscript(parseTag(inNoscript(tag)).tag) == inNoscript(tag), number.c_str());

        // What is built is never badly written, whatever its values are, and both judge the values alike.
        std::map<TagCode, int> balance;
        for (const TagFinding& finding : checkTag(tag))
            ++balance[finding.code];
        for (const TagFinding& finding : fromUrl.findings)
            --balance[finding.code];
        for (const auto& [code, count] : balance) {
            // Without a known event there is no data type to write, and what is empty is not written.
            const bool isOwn = code == TagCode::ParameterMissing && !eventTypeByName(tag.event);
            QVERIFY2(count == 0 || isOwn, (number + ' ' + std::string(tagCodeName(code))).c_str());
        }
    }
}

void TestTagRoundTrip::anyTextIsReadWithoutHarm()
{
    for (std::uint32_t seed = 0; seed < 2'000; ++seed) {
        Generator random(seed);
        const ImageTag tag = random.anyTag();
        std::string mutated = seed % 3 == 0 ? tagUrl(tag) : seed % 3 == 1 ? tagHtml(tag) : inNoscript(tag);
        for (std::uint32_t left = random.below(12); left > 0 && !mutated.empty(); --left) {
            const std::size_t at = random.below(static_cast<std::uint32_t>(mutated.size()));
            if (random.below(3) == 0)
                mutated.erase(at, random.below(9));
            else if (random.below(2) == 0)
                mutated.insert(at, "&%\"'<>#=+[]{};/ \n\xFF", random.below(19));
            else
                mutated[at] = static_cast<char>(static_cast<unsigned char>(random.below(256)));
        }
        const std::string number = "seed " + std::to_string(seed);
        const ParsedTag parsed = parseTag(mutated);
        QVERIFY2(parsed.position + parsed.length <= mutated.size(), number.c_str());
        for (const TagFinding& finding : parsed.findings)
            QVERIFY2(finding.position + finding.length <= mutated.size(), number.c_str());
        for (const ParsedParameter& parameter : parsed.parameters)
            QVERIFY2(parameter.valuePosition + parameter.valueLength <= mutated.size(), number.c_str());
        // What was read once is written so that it is read the same again.
        QVERIFY2(parseTag(tagUrl(parsed.tag)).tag == parsed.tag, number.c_str());
        for (const ParsedTag& found : parseTags(mutated + mutated))
            QVERIFY2(found.position + found.length <= 2 * mutated.size(), number.c_str());
    }
}

QTEST_GUILESS_MAIN(TestTagRoundTrip)
#include "tst_tag_round_trip.moc"
