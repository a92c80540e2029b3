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
#include <string>

using namespace convey;
using namespace convey::test;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

/// Addresses that validator.js takes and we refuse.
const std::map<QString, const char*> kRefused{
    {QStringLiteral("\"foobar\"@example.com"), "quoted local parts are refused: no provider gives them out"},
    {QStringLiteral("\"  foo  m端ller \"@example.com"), "quoted local part"},
    {QStringLiteral("\"foo\\@bar\"@example.com"), "quoted local part"},
    {QStringLiteral("\"  foo  bar  \"@example.com"), "quoted local part"},
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
    QStringList refused{}; ///< where it should have been taken, with the fault
    int listed = 0; ///< with its reason
    QStringList silent{}; ///< taken where it should have been refused, or hashed otherwise

    [[nodiscard]] double share() const
    {
        return 100.0 * (right + listed)
            / std::max(1, right + listed + static_cast<int>(refused.size() + silent.size()));
    }
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
        ++score.listed;
    else if (!isRefusal && kTaken.count(input) > 0)
        ++score.listed;
    else if (isRefusal)
        score.refused << input + u' ' + found;
    else
        score.silent << input;
}

void report(const char* what, const Score& score)
{
    qInfo("%s: %d right, %d refused otherwise, %d listed, %d silent: %.2f %%", what, score.right,
        static_cast<int>(score.refused.size()), score.listed, static_cast<int>(score.silent.size()),
        score.share());
    for (const QString& refused : score.refused)
        qInfo("  refused: %s", qPrintable(refused));
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

private:
    QString email(const QString& cell) { return outcome(sealEmail(RawEmail(toUtf8(cell)), m_hasher)); }
    QString namedEmail(const QString& cell);

    Hasher m_hasher;
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
    report("normalize-email", score);
    QCOMPARE(score.silent, QStringList());
    QVERIFY(score.right >= 30);
    QVERIFY(score.share() >= 97);
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
    report("validator.js isEmail", score);
    QCOMPARE(score.silent, QStringList());
    QVERIFY(score.right >= 100);
    QVERIFY(score.share() >= 97);
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
    report("validator.js isHash", score);
    QCOMPARE(score.silent, QStringList());
    QVERIFY(score.right >= 100);
    QVERIFY(score.share() >= 97);
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
    report("validator.js isMobilePhone", score);
    QCOMPARE(score.silent, QStringList());
    QVERIFY(score.right >= 1000);
    QVERIFY(score.share() >= 97);
}

QTEST_GUILESS_MAIN(TestIdentityConformance)
#include "tst_identity_conformance.moc"
