// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Every amount, in every exponent and in every form we accept, is read back as itself.
#include "unit/value/outcome.h"

#include "spec/currency.h"
#include "value/money.h"
#include "value/money_evidence.h"

#include <QTest>

#include <cstdlib>
#include <random>

using namespace convey;
using convey::test::outcome;
using convey::test::text;

namespace {

struct Form
{
    char decimalSign;
    std::string group; ///< between groups of three; empty = none
    bool isIndian = false;
    char32_t zero = U'0'; ///< of the digits
    std::string point{}; ///< what is written for decimalSign; empty = itself
};

std::string grouped(const std::string& digits, const Form& form)
{
    std::string out;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const std::size_t left = digits.size() - i;
        const bool starts = form.isIndian ? left == 3 || (left > 3 && left % 2 == 1) : left % 3 == 0;
        if (i > 0 && starts)
            out += form.group;
        out += digits[i];
    }
    return out;
}

std::string inScript(const std::string& ascii, char32_t zero)
{
    QString out;
    for (const QChar c : toQString(ascii)) {
        if (c >= u'0' && c <= u'9') {
            const char32_t digit = zero + static_cast<char32_t>(c.unicode() - u'0');
            out += QString::fromUcs4(&digit, 1);
        } else {
            out += c;
        }
    }
    return toUtf8(out);
}

std::string written(std::int64_t minor, int exponent, const Form& form)
{
    const std::string plain = formatMinor(std::abs(minor), exponent);
    const std::size_t dot = plain.find('.');
    std::string out = grouped(plain.substr(0, dot), form);
    if (dot != std::string::npos)
        out += (form.point.empty() ? std::string(1, form.decimalSign) : form.point) + plain.substr(dot + 1);
    return inScript(out, form.zero);
}

std::vector<Form> forms()
{
    std::vector<Form> all;
    for (const char sign : {'.', ','}) {
        const std::string other(1, sign == '.' ? ',' : '.');
        for (const std::string& group :
            {std::string(), other, std::string(" "), std::string("'"), std::string("\u2019"),
                std::string("\u00A0"), std::string("\u202F"), std::string("\u2009"), std::string("\u066C")}) {
            all.push_back({sign, group});
        }
    }
    for (const char32_t zero : {U'\u0660', U'\u06F0', U'\u0966', U'\uFF10'}) {
        all.push_back({'.', ",", false, zero});
        all.push_back({',', ".", false, zero});
    }
    all.push_back({'.', ",", true});
    all.push_back({'.', "\u066C", false, U'\u0660', "\u066B"});
    all.push_back({',', "", false, U'\u06F0', "\u066B"});
    all.push_back({'.', "\uFF0C", false, U'\uFF10', "\uFF0E"});
    return all;
}

std::vector<std::int64_t> amounts()
{
    constexpr std::int64_t kLargest = 999'999'999'999'999'999;
    std::vector<std::int64_t> all{0};
    for (std::int64_t amount = kLargest; amount > 0; amount = amount / 13 * 5) {
        all.push_back(amount);
        all.push_back(-amount);
    }
    for (std::int64_t power = 1; power < kLargest / 10; power *= 10) {
        for (const std::int64_t near : {power - 1, power, power + 1})
            all.push_back(near);
    }
    std::mt19937_64 random(11); // NOLINT(cert-msc51-cpp): the same cases in each run
    for (int i = 0; i < 40; ++i)
        all.push_back(static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(kLargest)) >> (i % 59));
    return all;
}

/// The number with a minus or brackets and marks around it.
std::vector<std::string> dressed(const std::string& number, bool negative)
{
    if (!negative)
        return {
            number, "+" + number, " " + number + "\u00A0", "CUR" + number, number + " CUR", "CUR " + number};
    return {"-" + number, "- " + number, "\u2212" + number, number + "-", "(" + number + ")",
        "CUR -" + number, "-CUR " + number, "(CUR" + number + ")", number + "- CUR", "CUR (" + number + ")",
        "\u200F-" + number};
}

} // namespace

class TestMoneyProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormReadsBack_data();
    void everyFormReadsBack();
    void withoutASignNothingIsReadOtherwise();
    void theColumnDecidesAsItWasWritten();
    void theShortWayReadsAsTheLongOne();
};

void TestMoneyProperty::everyFormReadsBack_data()
{
    QTest::addColumn<QString>("currency");
    for (const char* currency : {"JPY", "EUR", "KWD", "CLF"})
        QTest::newRow(currency) << QString::fromLatin1(currency);
}

void TestMoneyProperty::everyFormReadsBack()
{
    QFETCH(QString, currency);
    const Currency* known = findCurrency(toUtf8(currency));
    QVERIFY(known != nullptr);
    const int exponent = known->exponent;
    int count = 0;
    for (const Form& form : forms()) {
        const MoneyRule rule{MoneyUnit::Major, form.decimalSign};
        for (const std::int64_t amount : amounts()) {
            for (std::string cell : dressed(written(amount, exponent, form), amount < 0)) {
                if (const std::size_t at = cell.find("CUR"); at != std::string::npos)
                    cell.replace(at, 3, known->codeText());
                const auto read = parseAmount(cell, rule, exponent, known->codeText());
                if (!read || *read != amount)
                    QFAIL(qPrintable(QStringLiteral("%1 is read as %2").arg(text(cell), outcome(read))));
                ++count;
            }
        }
    }
    QVERIFY2(count > 30'000, std::to_string(count).c_str());
}

/// Asked or right: with no sign given, no form of any amount comes back as another one.
void TestMoneyProperty::withoutASignNothingIsReadOtherwise()
{
    int asked = 0;
    int right = 0;
    for (const int exponent : {0, 2, 3, 4}) {
        for (const Form& form : forms()) {
            for (const std::int64_t amount : amounts()) {
                const std::string cell = (amount < 0 ? "-" : "") + written(amount, exponent, form);
                const auto read = parseAmount(cell, {}, exponent);
                if (!read && read.error() == ValueFault::DecimalSignUnknown) {
                    ++asked;
                    continue;
                }
                if (!read || *read != amount)
                    QFAIL(qPrintable(QStringLiteral("%1 is read as %2").arg(text(cell), outcome(read))));
                ++right;
            }
        }
    }
    QVERIFY(asked > 0 && right > asked);
}

/// A blank in front, which means nothing, keeps a cell from the short way of the most usual amounts.
void TestMoneyProperty::theShortWayReadsAsTheLongOne()
{
    constexpr std::string_view kLetters = "0123456789012345678900..,,- 'E+\0";
    std::mt19937 random(20261121); // NOLINT(cert-msc51-cpp): the same cases in each run
    int readable = 0;
    for (int i = 0; i < 200'000; ++i) {
        std::string cell;
        for (std::size_t left = 1 + random() % 21; left > 0; --left)
            cell += kLetters[random() % (i % 2 == 0 ? 22 : kLetters.size())];
        for (const char sign : {'\0', '.', ','}) {
            const MoneyRule rule{i % 5 == 0 ? MoneyUnit::Minor : MoneyUnit::Major, sign};
            const auto read = parseAmount(cell, rule, i % 5);
            if (read != parseAmount(" " + cell, rule, i % 5))
                QFAIL(qPrintable(QStringLiteral("%1 is read as %2").arg(text(cell), outcome(read))));
            readable += read ? 1 : 0;
        }
    }
    QVERIFY2(readable > 50'000, std::to_string(readable).c_str());
}

/// A column written in one form is proven to be of that form, needs no decision, or is asked; never the
/// other.
void TestMoneyProperty::theColumnDecidesAsItWasWritten()
{
    for (const int exponent : {0, 2, 3, 4}) {
        for (const Form& form : forms()) {
            MoneyEvidence evidence;
            std::uint64_t line = 0;
            for (const std::int64_t amount : amounts())
                evidence.add((amount < 0 ? "-" : "") + written(amount, exponent, form), ++line);
            const MoneyInference inference = evidence.infer(exponent);
            QVERIFY(inference.sureness != SignSureness::Contradicted);
            if (inference.sureness == SignSureness::Proven)
                QCOMPARE(inference.decimalSign, form.decimalSign);
            QCOMPARE(evidence.numbers(), line);
            if (exponent > 0 && form.point.empty())
                QVERIFY(inference.sureness == SignSureness::Proven);
            QVERIFY(!inference.asksUnit);
        }
    }
}

QTEST_GUILESS_MAIN(TestMoneyProperty)
#include "tst_money_property.moc"
