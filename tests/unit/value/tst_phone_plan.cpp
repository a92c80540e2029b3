// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "unit/value/hashed_outcome.h"

#include "base/text.h"
#include "spec/country.h"
#include "value/identity.h"
#include "value/phone.h"
#include "value/phone_plan.h"

#include <QTest>

#include <phonenumbers/phonenumber.pb.h>
#include <phonenumbers/phonenumberutil.h>
#include <random>
#include <set>
#include <string>

using namespace convey;
using namespace convey::test;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

class TestPhonePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableAgreesWithTheLibrary_data();
    void tableAgreesWithTheLibrary();
    void exampleNumbersOfEveryRegion_data();
    void exampleNumbersOfEveryRegion();
    void trunkZeroIsKeptByNoExample();
    void tableDecidesTheCommonCases();

private:
    Hasher m_hasher;
};

void TestPhonePlan::tableAgreesWithTheLibrary_data()
{
    QTest::addColumn<QString>("country");
    for (const Country& country : countries()) {
        if (phonePlan(country.alpha2Text()) != nullptr)
            QTest::addRow("%s", std::string(country.alpha2Text()).c_str()) << text(country.alpha2Text());
    }
}

// Every three first digits in every length from 6 to 13, the rest by chance: where the table decides, the
// library says the same.
void TestPhonePlan::tableAgreesWithTheLibrary()
{
    QFETCH(QString, country);
    const std::string alpha2 = toUtf8(country);
    const PhonePlan& plan = *phonePlan(alpha2);
    std::mt19937 random(20261121);
    int decided = 0;
    constexpr int kTails = 5; // for each three digits
    for (int i = 0; i < 1000 * kTails; ++i) {
        std::string digits = std::to_string(1000 + i % 1000).substr(1);
        for (std::size_t size = 4; size <= 13; ++size) {
            digits.push_back(static_cast<char>('0' + random() % 10));
            const std::size_t dropped = trunkDigits(plan, digits);
            if (dropped == std::string::npos)
                continue;
            ++decided;
            const std::string ours = std::string(plan.callingCode) + digits.substr(dropped);
            const auto theirs = nationalDigitsByLibrary(digits, alpha2);
            if (!theirs || *theirs != ours)
                QFAIL(qPrintable(QStringLiteral("%1: %2, the library says %3")
                                     .arg(text(digits), text(ours), outcome(theirs))));
        }
    }
    QVERIFY(decided >= 400);
}

void TestPhonePlan::exampleNumbersOfEveryRegion_data()
{
    QTest::addColumn<QString>("country");
    for (const Country& country : countries()) {
        PhoneNumber example;
        if (PhoneNumberUtil::GetInstance()->GetExampleNumber(std::string(country.alpha2Text()), &example))
            QTest::addRow("%s", std::string(country.alpha2Text()).c_str()) << text(country.alpha2Text());
    }
}

// libphonenumber's own example numbers of mobile and fixed lines, in every form it writes them: ours are the
// digits of E.164.
void TestPhonePlan::exampleNumbersOfEveryRegion()
{
    QFETCH(QString, country);
    const std::string alpha2 = toUtf8(country);
    const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
    for (const auto type : {PhoneNumberUtil::MOBILE, PhoneNumberUtil::FIXED_LINE}) {
        PhoneNumber example;
        if (!util.GetExampleNumberForType(alpha2, type, &example))
            continue;
        std::string e164;
        util.Format(example, PhoneNumberUtil::E164, &e164);
        const QString digits = text(std::string_view(e164).substr(1));
        // Numbers of seven digits with their code are too short for the API.
        const QString expected = digits.size() < 8 ? QStringLiteral("!too_short") : expectedOutcome(digits);
        for (const auto format :
            {PhoneNumberUtil::E164, PhoneNumberUtil::INTERNATIONAL, PhoneNumberUtil::NATIONAL}) {
            std::string written;
            util.Format(example, format, &written);
            const PhoneRule rule{alpha2};
            const QString found = outcome(sealPhone(RawPhone(written), rule, m_hasher));
            if (found != expected)
                QFAIL(qPrintable(QStringLiteral("%1: not %2 (%3)").arg(text(written), digits, found)));
        }
    }
}

void TestPhonePlan::trunkZeroIsKeptByNoExample()
{
    const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
    std::set<std::string> regions;
    util.GetSupportedRegions(&regions);
    for (const std::string& region : regions) {
        for (int type = 0; type < PhoneNumberUtil::UNKNOWN; ++type) {
            PhoneNumber example;
            if (!util.GetExampleNumberForType(
                    region, static_cast<PhoneNumberUtil::PhoneNumberType>(type), &example))
                continue;
            std::string e164;
            util.Format(example, PhoneNumberUtil::E164, &e164);
            QVERIFY2(!keepsTrunkZero(std::string_view(e164).substr(1)), e164.c_str());
        }
    }
    QVERIFY(keepsTrunkZero("490301234567"));
    QVERIFY(keepsTrunkZero("3580401234567"));
    QVERIFY(!keepsTrunkZero("390612345678"));
    QVERIFY(!keepsTrunkZero("12025550123"));
    QVERIFY(!keepsTrunkZero(""));
}

void TestPhonePlan::tableDecidesTheCommonCases()
{
    QCOMPARE(trunkDigits(*phonePlan("DE"), "015123456789"), std::size_t{1});
    QCOMPARE(trunkDigits(*phonePlan("US"), "4155552671"), std::size_t{0});
    QCOMPARE(trunkDigits(*phonePlan("US"), "14155552671"), std::size_t{1});
    QCOMPARE(trunkDigits(*phonePlan("US"), "0415555267"), std::string_view::npos);
    QCOMPARE(trunkDigits(*phonePlan("JP"), "0104930123456"), std::string_view::npos); // a call abroad
    QCOMPARE(trunkDigits(*phonePlan("FR"), ""), std::string_view::npos);
    QCOMPARE(trunkDigits(*phonePlan("FR"), "0"), std::string_view::npos);
    QVERIFY(phonePlan("IT") == nullptr);
    QVERIFY(phonePlan("") == nullptr);
}

QTEST_GUILESS_MAIN(TestPhonePlan)
#include "tst_phone_plan.moc"
