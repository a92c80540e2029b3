// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Two public collections of values, read by us: validator.js and the JSON Schema Test Suite (formats). The
/// folder is not part of the tree: CMake registers this test only where it is told where the folder is
/// (CONVEY_CONFORMANCE). One entry a group; what is not ours to read, or read otherwise on purpose, is listed
/// with its reason, and a reason that no case needs any more fails as well. Addresses of people, hashes and
/// phones: tst_identity_conformance.
#include "unit/value/outcome.h"

#include "spec/country.h"
#include "value/money.h"
#include "value/number.h"
#include "value/place.h"
#include "value/time.h"
#include "value/url.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <functional>
#include <set>

using namespace convey;
using convey::test::text;

namespace {

struct Case
{
    QString input;
    bool isValid;
    QJsonObject options; ///< of validator.js
};

enum class Because
{
    NotOurs, ///< left out of the count: another scheme, an option of that library
    Otherwise, ///< counted as not right, and on purpose
};

struct Reason
{
    const char* pattern; ///< the whole input
    Because because;
    const char* words;
    bool onlyTaken = false; ///< not for a valid one that is refused
};

using Accepts = std::function<bool(const std::string& cell, const Case& test)>;

struct Group
{
    const char* name; ///< "isURL" of validator.js, "uri" of JSON Schema
    const char* arguments; ///< which of the parts of validator.js, as JSON; "*" = all; nullptr = JSON Schema
    Accepts accepts;
    std::vector<Reason> reasons;
};

template <typename T>
bool wellFormed(const Value<T>& value)
{
    // A number of an amount that no currency can hold is read, and refused with words.
    return value || value.error() == ValueFault::TooManyDecimals || value.error() == ValueFault::OutOfRange;
}

char signOf(const Case& test)
{
    const QString locale = test.options.value(u"locale").toString();
    const QString given = test.options.value(u"decimal_separator").toString();
    const bool comma = locale.startsWith(u"de") || locale.startsWith(u"fr") || locale.startsWith(u"ru");
    return comma || given == u"," ? ',' : '.';
}

bool isNumber(const std::string& cell, const Case& test)
{
    return wellFormed(parseAmount(cell, {MoneyUnit::Major, signOf(test)}, 4));
}

/// What a person would read: the digits, cut at the separator that the collection states; in cents.
QString byHand(const Case& test)
{
    const QChar point = QLatin1Char(signOf(test));
    const qsizetype at = test.input.lastIndexOf(point);
    QString digits;
    QString fraction;
    for (qsizetype i = 0; i < test.input.size(); ++i) {
        if (test.input[i].isDigit())
            (at >= 0 && i > at ? fraction : digits) += test.input[i];
    }
    fraction.append(QStringLiteral("000")).truncate(3);
    const bool negative = test.input.contains(u'-') || test.input.contains(u'(');
    const qlonglong mills = digits.append(fraction).toLongLong();
    return QString::number(negative ? -mills : mills);
}

/// Valid ones are read, and read right. The invalid ones of that library are mostly what an option of it
/// forbids
/// ("$ 32.50", "500$"): those may be read, but never as something else.
bool isCurrencyRight(const std::string& cell, const Case& test)
{
    const QString symbol = test.options.value(u"symbol").toString(QStringLiteral("$"));
    static const QHash<QString, const char*> kCodes{{QStringLiteral("$"), "USD"},
        {QStringLiteral("¥"), "CNY"}, {QStringLiteral("R"), "ZAR"}, {QStringLiteral("€"), "EUR"},
        {QStringLiteral("kr."), "DKK"}, {QStringLiteral("R$"), "BRL"}};
    const auto read = parseAmount(cell, {MoneyUnit::Major, signOf(test)}, 3, kCodes.value(symbol));
    const bool right = read && QString::number(*read) == byHand(test);
    return test.isValid ? right : read && !right; // "accepted" means wrong for the others
}

bool isMoment(const std::string& cell, const Case&)
{
    return parseTime(cell, {Zone::fromName("UTC"), DateOrder::Unknown}).has_value();
}

/// A day is a moment once somebody has said at which time of day.
bool isDay(const std::string& cell, const Case&)
{
    return parseTime(cell, {.zone = Zone::fromName("UTC"), .minuteOfDay = 12 * 60}).has_value();
}

bool isTimeOfDay(const std::string& cell, const Case& test)
{
    return isMoment("2016-12-31T" + cell, test);
}

bool isPage(const std::string& cell, const Case&)
{
    return sourceUrl(cell, true).has_value();
}

bool isIp(const std::string& cell, const Case&)
{
    return sealIpAddress(cell).has_value();
}

constexpr const char* kNoPage = "the page of a conversion is an http or https address";
constexpr const char* kUser = "an address with a user in it is refused";
constexpr const char* kDotless = "a host without a dot is one: a shop under test has such";

std::vector<Group> groups()
{
    const Reason oldDate{"(0\\d|1[0-9])\\d\\d-.*", Because::NotOurs, "no conversion is of that century"};
    const Reason leapSecond{
        ".*:60([Z+-].*)?", Because::Otherwise, "a leap second is refused, not moved to the next minute"};
    const Reason noZone{"(2009-05-19T)?\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?", Because::NotOurs,
        "the recipe says the zone of times without one"};
    const Reason otherScheme{"(?!https?://).*", Because::NotOurs, kNoPage};
    const Reason user{"https?://[^/?#]*@.*", Because::NotOurs, kUser};
    const Reason zoneId{".*%.*", Because::Otherwise, "a zone has a meaning on one computer only"};
    const Reason noFraction{
        "[+-]?\\d+[.,٫]", Because::Otherwise, "a point with nothing behind it is a cut cell"};
    const Reason scientific{".*e-\\d+", Because::NotOurs, "no amount is written so"};
    const Reason arabic{".*٫.*", Because::Otherwise, "U+066B has one meaning, whatever the language"};
    const Reason arabicPoint{"123\\.123", Because::Otherwise, "a dot is one in any digits"};
    const Reason grouping{"\\d{1,3}[.,]\\d{3}", Because::Otherwise, "the other sign groups digits", true};
    return {
        {"isURL", "null", isPage,
            {otherScheme, user, {"http://localhost:.*", Because::Otherwise, kDotless},
                {"http://com/", Because::Otherwise, kDotless},
                {"http://www\\.foo_bar\\.com/", Because::Otherwise,
                    "browsers open a host with an underscore"},
                {"http://example\\.com\\.", Because::Otherwise, "the root's dot is part of a host's name"},
                {"http://foobar\\.com/f{1000,}", Because::Otherwise, "the API names no longest address"}}},
        {"isURL", R"([{"require_tld": false}])", isPage, {otherScheme}},
        {"isURL", R"([{"allow_underscores": true}])", isPage, {}},
        {"isURL", R"([{"disallow_auth": true}])", isPage, {otherScheme}},
        {"isURL", R"([{"require_protocol": true}])", isPage,
            {otherScheme, user, {"http://localhost/", Because::Otherwise, kDotless}}},
        {"uri", nullptr, isPage,
            {otherScheme, user,
                {"https://example\\.org/foobar®\\.txt", Because::Otherwise,
                    "an IRI: its bytes are left as they are"},
                {"http://087\\.10\\.0\\.1/|http://999\\.999\\.999\\.999/", Because::Otherwise,
                    "an IPv4 address that is none"}}},
        {"iri", nullptr, isPage,
            {otherScheme, user,
                {"http://\\[V1\\.fe\\]", Because::Otherwise, "no address of that kind was ever given out"}}},
        {"isIP", "null", isIp, {zoneId}},
        {"isIP", R"([{"version": 4}])", isIp, {{".*:.*", Because::NotOurs, "IPv6 is fine as well"}}},
        {"isIP", R"([{"version": 6}])", isIp,
            {zoneId, {"[\\d.]*", Because::NotOurs, "IPv4 is fine as well"}}},
        {"ipv4", nullptr, isIp, {{".*:.*:.*", Because::NotOurs, "IPv6 is fine as well"}}},
        {"ipv6", nullptr, isIp, {{"[\\d.]*\\..*", Because::NotOurs, "IPv4 is fine as well"}}},
        {"isISO4217", "null",
            [](const std::string& cell, const Case&) { return parseCurrency(cell).has_value(); }, {}},
        {"isISO31661Alpha2", "null",
            [](const std::string& cell, const Case&) { return countryByAlpha2(cell) != nullptr; }, {}},
        {"isISO31661Alpha3", "null",
            [](const std::string& cell, const Case&) { return countryByAlpha3(cell) != nullptr; }, {}},
        {"isInt", "null", [](const std::string& cell, const Case&) { return parseInteger(cell).has_value(); },
            {}},
        {"isDecimal", "null", isNumber, {arabic}},
        {"isFloat", "null", isNumber, {noFraction, scientific}},
        {"isFloat", R"([{"locale": "de-DE"}])", isNumber, {noFraction, scientific, arabic, grouping}},
        {"isFloat", R"([{"locale": "ar-JO"}])", isNumber, {noFraction, scientific, arabicPoint, grouping}},
        {"isNumeric", "null", isNumber, {}},
        {"isNumeric", R"([{"locale": "fr-FR"}])", isNumber, {}},
        {"isCurrency", "*", isCurrencyRight, {}},
        {"isPostalCode", "*",
            [](const std::string& cell, const Case&) { return sealPostalCode(cell).has_value(); },
            {{".*", Because::NotOurs, "the API's rule is letters, digits, blanks and hyphens, in any country",
                true}}},
        {"isUUID", R"(["loose"])",
            [](const std::string& cell, const Case&) { return sealAdvertisingId(cell).has_value(); }, {}},
        {"isRFC3339", "null", isMoment, {leapSecond, noZone}},
        {"isISO8601", "null", isDay,
            {{"2009|2009-05|2009-W33|2009-12T12:34", Because::NotOurs,
                 "a year, a month or a week is no moment"},
                {"2009123|2009-W511", Because::Otherwise, "it could be a number of anything"},
                {"2009-05-19 14", Because::Otherwise, "an hour without minutes is a cut cell"},
                {".*T24:00", Because::Otherwise, "the end of a day is refused, not moved to the next"},
                {"2010-02-18T16(:23)?[.,]\\d+(\\+0600)?", Because::Otherwise,
                    "parts of an hour or a minute: no export writes them"},
                {"2009-05-19 1439(22\\.500|,55)", Because::Otherwise,
                    "a time without colons behind a date with hyphens"}}},
        {"date", nullptr, isDay,
            {oldDate,
                {"2013-350|20230328|2023-W13-2|2022W527", Because::NotOurs,
                    "a day in another form of ISO 8601"},
                {".*00?:.*Z|.*T.*Z", Because::NotOurs, "a day with its time is one too"},
                {"2020\\.01\\.01", Because::NotOurs, "the year in front leaves one way to read it"}}},
        {"time", nullptr, isTimeOfDay,
            {leapSecond, noZone, {".* PST", Because::NotOurs, "a zone by its name, of one meaning"},
                {"01:01:01,1111", Because::NotOurs, "a comma before the fraction is ISO 8601"}}},
        {"date-time", nullptr, isMoment,
            {oldDate, {"2013-350T.*", Because::Otherwise, "a day of the year is ISO 8601, if not RFC 3339"}}},
    };
}

QJsonDocument jsonOf(const QString& file)
{
    QFile in(qEnvironmentVariable("CONVEY_CONFORMANCE") + u'/' + file);
    if (!in.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file));
    return QJsonDocument::fromJson(in.readAll());
}

QJsonValue argumentsOf(const char* json)
{
    return QJsonDocument::fromJson("[" + QByteArray(json) + "]").array().at(0);
}

std::vector<Case> casesOf(const Group& group)
{
    std::vector<Case> cases;
    if (group.arguments == nullptr) {
        for (const QJsonValue value : jsonOf(QStringLiteral("json-schema-formats/cases.json")).array()) {
            if (value[u"format"].toString() == QLatin1String(group.name) && value[u"input"].isString())
                cases.push_back({value[u"input"].toString(), value[u"expected_valid"].toBool(), {}});
        }
        return cases;
    }
    const QJsonObject all = jsonOf(QStringLiteral("validator-js/cases.json")).object();
    const bool every = qstrcmp(group.arguments, "*") == 0;
    const QJsonValue wanted = every ? QJsonValue() : argumentsOf(group.arguments);
    for (const QJsonValue part : all.value(QLatin1String(group.name)).toArray()) {
        if (!every && part[u"args"] != wanted)
            continue;
        const QJsonObject options = part[u"args"].toArray().at(0).toObject();
        for (const bool valid : {true, false}) {
            for (const QJsonValue input : part[valid ? u"valid" : u"invalid"].toArray()) {
                if (input.isString())
                    cases.push_back({input.toString(), valid, options});
            }
        }
    }
    return cases;
}

const Reason* reasonFor(const Group& group, const QString& input, bool isTaken)
{
    for (const Reason& reason : group.reasons) {
        const QRegularExpression pattern(
            QRegularExpression::anchoredPattern(QString::fromUtf8(reason.pattern)),
            QRegularExpression::DotMatchesEverythingOption);
        if ((isTaken || !reason.onlyTaken) && pattern.match(input).hasMatch())
            return &reason;
    }
    return nullptr;
}

} // namespace

class TestValueConformance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void group_data();
    void group();
    void cleanupTestCase();

private:
    int m_cases = 0;
    int m_right = 0;
    int m_otherwise = 0;
    int m_notOurs = 0;
};

void TestValueConformance::group_data()
{
    QTest::addColumn<int>("index");
    const auto all = groups();
    for (std::size_t i = 0; i < all.size(); ++i)
        QTest::addRow("%s %s", all[i].name, all[i].arguments ? all[i].arguments : "(JSON Schema)")
            << static_cast<int>(i);
}

void TestValueConformance::group()
{
    QFETCH(int, index);
    const Group group = groups().at(static_cast<std::size_t>(index));
    const std::vector<Case> cases = casesOf(group);
    QVERIFY(!cases.empty());
    std::set<const char*> needed;
    int right = 0;
    int otherwise = 0;
    int notOurs = 0;
    QStringList unlisted;
    for (const Case& test : cases) {
        const std::string cell = toUtf8(test.input);
        if (trimmed(cell).size() != cell.size()) {
            ++notOurs; // cells are trimmed: the blanks around a value are none of it
            continue;
        }
        if (group.accepts(cell, test) == test.isValid) {
            ++right;
            continue;
        }
        const Reason* reason = reasonFor(group, test.input, !test.isValid);
        if (reason != nullptr)
            needed.insert(reason->pattern);
        else
            unlisted << (test.isValid ? QStringLiteral("refused: ") : QStringLiteral("taken: "))
                    + test.input.left(120);
        ++(reason != nullptr && reason->because == Because::NotOurs ? notOurs : otherwise);
    }
    const int counted = right + otherwise;
    qInfo("%d of %d right, %d otherwise, %d not ours", right, counted, otherwise, notOurs);
    QVERIFY2(unlisted.isEmpty(), qPrintable(unlisted.join(u'\n')));
    for (const Reason& reason : group.reasons)
        QVERIFY2(needed.contains(reason.pattern), reason.pattern);
    m_cases += counted;
    m_right += right;
    m_otherwise += otherwise;
    m_notOurs += notOurs;
}

void TestValueConformance::cleanupTestCase()
{
    qInfo(
        "listed groups: %d of %d right, %d otherwise, %d not ours", m_right, m_cases, m_otherwise, m_notOurs);
    QVERIFY(m_right * 100 >= m_cases * 97);
}

QTEST_GUILESS_MAIN(TestValueConformance)
#include "tst_value_conformance.moc"
