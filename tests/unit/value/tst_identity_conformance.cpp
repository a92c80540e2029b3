// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Public collections of e-mail addresses, hashes and phone numbers, sealed by us: validator.js and
/// normalize-email. The folder is not part of the tree: CMake registers this test only where it is told where
/// the folder is (CONVEY_CONFORMANCE). What is taken and hashed otherwise than there would be wrong in
/// silence and fails the test; what is refused otherwise is counted, and listed with its reason.
#include "unit/value/hashed_outcome.h"

#include "base/text.h"
#include "value/email.h"
#include "value/identity.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <iterator>
#include <map>
#include <phonenumbers/phonenumber.pb.h>
#include <phonenumbers/phonenumberutil.h>
#include <set>
#include <string>

using namespace convey;
using namespace convey::test;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

/// Addresses and numbers that validator.js takes and we refuse.
const std::map<QString, const char*> kRefused{
    {QStringLiteral("\"foobar\"@example.com"), "quoted local parts are refused: no provider gives them out"},
    {QStringLiteral("\"  foo  m端ller \"@example.com"), "quoted local part"},
    {QStringLiteral("\"foo\\@bar\"@example.com"), "quoted local part"},
    {QStringLiteral("\"  foo  bar  \"@example.com"), "quoted local part"},
    {QStringLiteral("'Foo Bar, Esq'<foo@bar.com>"), "a comma that no quotes keep parts two addresses"},
    {QStringLiteral("016329712"), "longer than any number of its country (libphonenumber)"},
    {QStringLiteral("06434908989562345"), "longer than any number of its country (libphonenumber)"},
    {QStringLiteral("06121234"), "longer than any number of its country (libphonenumber)"},
    {QStringLiteral("06726381"), "longer than any number of its country (libphonenumber)"},
    {QStringLiteral("061245789"), "longer than any number of its country (libphonenumber)"},
    {QStringLiteral("071245783"), "longer than any number of its country (libphonenumber)"},
    {QStringLiteral("3599701619"), "longer than any number of its country (libphonenumber)"},
    {QStringLiteral("3596676533"), "longer than any number of its country (libphonenumber)"},
    {QStringLiteral("089931236181900"), "longer than any number of its country (libphonenumber)"},
    {QStringLiteral("05496123456"), "longer than any number of its country (libphonenumber)"},
    {QStringLiteral("+37805496123456789"), "longer than any number of its country (libphonenumber)"},
    {QStringLiteral("01197691112222"), "North America's way out, in Mongolia"},
    {QStringLiteral("0097688112222"), "00 is not Mongolia's way out"},
    {QStringLiteral("01999"), "shorter than any number of its country (libphonenumber)"},
    {QStringLiteral("+4372876"), "shorter than any number of its country (libphonenumber)"},
    {QStringLiteral("612345"), "shorter than any number of its country (libphonenumber)"},
    {QStringLiteral("012341234"), "Mauritius has no zero in front of its numbers"},
    {QStringLiteral("+52019654789321"),
        "an international number with the national zero in it: it is not known which was meant"},
    {QStringLiteral("+5201965478932"),
        "an international number with the national zero in it: it is not known which was meant"},
    {QStringLiteral("+82-010-1234-5678"),
        "an international number with the national zero in it: it is not known which was meant"},
    {QStringLiteral("+820112345678"),
        "an international number with the national zero in it: it is not known which was meant"},
    {QStringLiteral("+82 016 1234 5678"),
        "an international number with the national zero in it: it is not known which was meant"},
    {QStringLiteral("+82 010 12345678"),
        "an international number with the national zero in it: it is not known which was meant"},
    {QStringLiteral("+81 (0)90-1234-5678"),
        "an international number with the national zero in it: it is not known which was meant"},
    {QStringLiteral("+81-(0)90-1234-5678"),
        "an international number with the national zero in it: it is not known which was meant"},
    {QStringLiteral("+31(0)612345678"),
        "an international number with the national zero in it: it is not known which was meant"},
    {QStringLiteral("0031(0)612345678"),
        "an international number with the national zero in it: it is not known which was meant"},
    {QStringLiteral("52019654789321"), "begins like its country's calling code, and may or may not mean it"},
    {QStringLiteral("52199654789321"), "begins like its country's calling code, and may or may not mean it"},
    {QStringLiteral("5201965478932"), "begins like its country's calling code, and may or may not mean it"},
    {QStringLiteral("5051234567"), "begins like its country's calling code, and may or may not mean it"},
    {QStringLiteral("82-010-1234-5678"),
        "begins like its country's calling code, and may or may not mean it"},
    {QStringLiteral("62811 778 998"), "begins like its country's calling code, and may or may not mean it"},
    {QStringLiteral("62811778998"), "begins like its country's calling code, and may or may not mean it"},
    {QStringLiteral("628993123618190"), "begins like its country's calling code, and may or may not mean it"},
    {QStringLiteral("62898 740123456"), "begins like its country's calling code, and may or may not mean it"},
};

/// Cells that validator.js refuses for the name in front of the brackets, which we throw away, and for blanks
/// inside the brackets, which RFC 5322 allows (3.4: CFWS in an angle-addr).
const std::map<QString, const char*> kTaken{
    {QStringLiteral("Some Name < foo@bar.co.uk >"), "blanks inside the brackets"},
    {QStringLiteral("invisibleCharacter\u001f<jh@gmail.com>"), "the name is not read"},
    {QStringLiteral("<displayNameInBrackets><jh@gmail.com>"), "the name is not read"},
    {QStringLiteral("\\\"quotes\\\"<jh@gmail.com>"), "the name is not read"},
    {QStringLiteral("\"\"quotes\"\"<jh@gmail.com>"), "the name is not read"},
    {QStringLiteral("    <jh@gmail.com>"), "there is no name"},
    {QStringLiteral("\"    \"<jh@gmail.com>"), "the name is not read"},
    {QStringLiteral("5219654789321"), "Mexico's old 1 of mobiles stays, as in the API's rule"},
};

struct Score
{
    int right = 0;
    QStringList listed{}; ///< refused where that library takes it, with its reason
    QStringList notOurs{}; ///< taken where it refuses what is not the value, with its reason
    QStringList refused{}; ///< without a reason, with the fault
    QStringList silent{}; ///< taken where it should have been refused, or hashed otherwise
};

QJsonDocument read(const QString& file)
{
    QFile in(qEnvironmentVariable("CONVEY_CONFORMANCE") + u'/' + file);
    if (!in.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file));
    return QJsonDocument::fromJson(in.readAll());
}

void judge(Score& score, const QString& input, const QString& found, const QString& expected)
{
    const bool isRefusal = found.startsWith(u'!');
    if (found == expected || (isRefusal && expected == QLatin1String("!")))
        ++score.right;
    else if (isRefusal && kRefused.count(input) > 0)
        score.listed << input;
    else if (!isRefusal && kTaken.count(input) > 0)
        score.notOurs << input;
    else if (isRefusal)
        score.refused << input + u' ' + found;
    else
        score.silent << input;
}

/// All groups together.
struct Tally
{
    int right = 0;
    int otherwise = 0;
    std::set<QString> needed{}; ///< the reasons that a case has
};

/// Nothing is wrong in silence, and nothing differs without a reason.
void settle(const char* what, const Score& score, Tally& tally)
{
    qInfo("%s: %d right, %d refused with a reason, %d not ours", what, score.right,
        static_cast<int>(score.listed.size()), static_cast<int>(score.notOurs.size()));
    tally.right += score.right;
    tally.otherwise += static_cast<int>(score.listed.size());
    tally.needed.insert(score.listed.begin(), score.listed.end());
    tally.needed.insert(score.notOurs.begin(), score.notOurs.end());
    QCOMPARE(score.silent, QStringList());
    QCOMPARE(score.refused, QStringList());
}

QString digestOf(const QString& address)
{
    return expectedOutcome(address.trimmed().toLower());
}

// International numbers by the API's rule, national ones as libphonenumber has them; empty: it can't read
// them.
QString referenceDigits(const std::string& cell, const std::string& region)
{
    std::string digits;
    std::copy_if(cell.begin(), cell.end(), std::back_inserter(digits), isAsciiDigit);
    if (cell.starts_with('+') || cell.starts_with("00"))
        return text(std::string_view(digits).substr(std::min(digits.find_first_not_of('0'), digits.size())));
    const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (util.Parse(cell, region, &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return {};
    std::string e164;
    util.Format(number, PhoneNumberUtil::E164, &e164);
    return text(std::string_view(e164).substr(1));
}

} // namespace

class TestIdentityConformance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalizeEmail();
    void isEmail();
    void isHash();
    void isMobilePhone();
    void cleanupTestCase();

private:
    QString email(const QString& cell) { return outcome(sealEmail(RawEmail(toUtf8(cell)), m_hasher)); }
    QString namedEmail(const QString& cell);

    Hasher m_hasher;
    Tally m_tally{};
};

QString TestIdentityConformance::namedEmail(const QString& cell)
{
    const std::string utf8 = toUtf8(cell);
    const auto parts = splitEmails(RawEmail(utf8), NamedAddress::Read);
    return parts.size() == 1 ? outcome(sealEmail(parts.front(), m_hasher)) : QStringLiteral("!several");
}

void TestIdentityConformance::normalizeEmail()
{
    Score score;
    const QJsonArray cases = read(QStringLiteral("emails/cases.json")).array();
    for (const QJsonValue& test : cases) {
        const QString input = test[u"input"].toString();
        judge(score, input, email(input), test[u"expected_sha256_hex"].toString());
    }
    settle("normalize-email", score, m_tally);
    QVERIFY(score.right >= 30);
}

void TestIdentityConformance::isEmail()
{
    Score score;
    const QJsonArray groups =
        read(QStringLiteral("validator-js/cases.json")).object().value(u"isEmail").toArray();
    for (const QJsonValue& group : groups) {
        const QJsonObject options = group[u"args"].toArray().at(0).toObject();
        const bool isPlain = options.isEmpty();
        const bool isNamed = options.contains(u"allow_display_name");
        const bool isAsciiLocal = options.contains(u"allow_utf8_local_part");
        // The other options change that library's rule, not what an address is.
        if (!isPlain && !isNamed && !isAsciiLocal && options.value(u"ignore_max_length") != QJsonValue(false))
            continue;
        const auto found = [&](const QString& cell) { return isNamed ? namedEmail(cell) : email(cell); };
        for (const QJsonValue& valid : group[u"valid"].toArray()) {
            const QString cell = valid.toString();
            const qsizetype open = cell.lastIndexOf(u'<');
            const QString address = isNamed && open >= 0 ? cell.mid(open + 1).chopped(1) : cell;
            judge(score, cell, found(cell), digestOf(address));
        }
        for (const QJsonValue& invalid : group[u"invalid"].toArray()) {
            const QString cell = invalid.toString();
            const bool isLoneSurrogate = !cell.isEmpty() && !cell.isValidUtf16(); // has no UTF-8
            const bool isUtf8Local = isAsciiLocal && !cell.section(u'@', 0, 0).toLatin1().isEmpty()
                && cell.section(u'@', 0, 0).toUtf8() != cell.section(u'@', 0, 0).toLatin1();
            if (!isLoneSurrogate && !isUtf8Local)
                judge(score, cell, found(cell), QStringLiteral("!"));
        }
    }
    settle("validator.js isEmail", score, m_tally);
    QVERIFY(score.right >= 100);
}

void TestIdentityConformance::isHash()
{
    Score score;
    const QJsonArray groups =
        read(QStringLiteral("validator-js/cases.json")).object().value(u"isHash").toArray();
    for (const QJsonValue& group : groups) {
        const bool isSha256 = group[u"args"].toArray().at(0).toString() == QLatin1String("sha256");
        for (const QJsonValue& valid : group[u"valid"].toArray()) {
            const QString hash = valid.toString();
            judge(score, hash, email(hash),
                isSha256 ? hash.toLower() + QStringLiteral(" already") : QStringLiteral("!"));
        }
        for (const QJsonValue& invalid : group[u"invalid"].toArray())
            judge(score, invalid.toString(), email(invalid.toString()), QStringLiteral("!"));
    }
    settle("validator.js isHash", score, m_tally);
    QVERIFY(score.right >= 100);
}

// What is no mobile number of one country may be a good number all the same; so of the invalid ones only
// those that can be no number anywhere are asked: letters in them, or fewer than six digits.
void TestIdentityConformance::isMobilePhone()
{
    Score score;
    const QJsonArray groups =
        read(QStringLiteral("validator-js/cases.json")).object().value(u"isMobilePhone").toArray();
    for (const QJsonValue& group : groups) {
        const QString locale = group[u"args"].toArray().at(0).toString();
        const std::string region = toUtf8(locale.mid(locale.indexOf(u'-') + 1));
        if (region.size() != 2)
            continue;
        const PhoneRule rule{region};
        for (const QJsonValue& valid : group[u"valid"].toArray()) {
            const std::string cell = toUtf8(valid.toString());
            const QString digits = referenceDigits(cell, region);
            if (digits.isEmpty())
                continue;
            judge(score, valid.toString(), outcome(sealPhone(RawPhone(cell), rule, m_hasher)),
                expectedOutcome(digits));
        }
        for (const QJsonValue& invalid : group[u"invalid"].toArray()) {
            const QString cell = invalid.toString();
            const auto digits = std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
            const bool hasLetter =
                std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
            if (hasLetter || digits < 6)
                judge(score, cell, outcome(sealPhone(RawPhone(toUtf8(cell)), rule, m_hasher)),
                    QStringLiteral("!"));
        }
    }
    settle("validator.js isMobilePhone", score, m_tally);
    QVERIFY(score.right >= 1000);
}

void TestIdentityConformance::cleanupTestCase()
{
    const int all = m_tally.right + m_tally.otherwise;
    qInfo("all groups: %d of %d right", m_tally.right, all);
    QVERIFY(m_tally.right * 100 >= all * 97);
    for (const auto& reasons : {kRefused, kTaken}) {
        for (const auto& [input, reason] : reasons)
            QVERIFY2(m_tally.needed.contains(input), qPrintable(input));
    }
}

QTEST_GUILESS_MAIN(TestIdentityConformance)
#include "tst_identity_conformance.moc"
