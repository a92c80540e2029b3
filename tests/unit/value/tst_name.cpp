// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "unit/value/hashed_outcome.h"

#include "value/identity.h"
#include "value/name.h"

#include <QTest>

#include <type_traits>

using namespace convey;
using namespace convey::test;

static_assert(std::is_same_v<decltype(NameParts::first), RawName>);
static_assert(!std::is_invocable_v<decltype(&splitName), std::string_view, const NameRule&>);

class TestName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void companies_data();
    void companies();

private:
    Hasher m_hasher;
};

// What the two parts are normalised to, or the fault.
void TestName::splits_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<int>("order");
    QTest::addColumn<int>("middle");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const auto ruled = [](const char* rule, const QByteArray& cell, NameOrder order, MiddleWords middle,
                           const char* first, const char* last) {
        QTest::newRow(rule) << cell << static_cast<int>(order) << static_cast<int>(middle)
                            << QString::fromUtf8(first) << QString::fromUtf8(last);
    };
    const auto row = [&](const char* rule, const QByteArray& cell, const char* first, const char* last = "") {
        ruled(rule, cell, NameOrder::GivenFirst, MiddleWords::Unknown, first, last);
    };
    row("given name first", "Ada Lovelace", "ada", "lovelace");
    row("white space around and between", "  Ada \t Lovelace ", "ada", "lovelace");
    row("no-break space", "Ada\xC2\xA0Lovelace", "ada", "lovelace");
    row("comma: family name first", "Lovelace, Ada", "ada", "lovelace");
    row("comma without a blank", "Lovelace,Ada", "ada", "lovelace");
    row("comma: two given names are given names", "Lovelace, Ada Augusta", "adaaugusta", "lovelace");
    row("comma: two family names are family names", "García López, María", "maría", "garcíalópez");
    row("comma: middle initial goes", "Lovelace, Ada B.", "ada", "lovelace");
    row("capitals", "ADA LOVELACE", "ada", "lovelace");
    row("double given name with a hyphen", "Anne-Marie Berg", "annemarie", "berg");
    row("double family name with a hyphen", "Anna Berg-Nowak", "anna", "bergnowak");
    row("apostrophe", "Sean O'Connor", "sean", "oconnor");
    row("accents", "José Núñez", "josé", "núñez");
    row("Cyrillic", "Иван Иванов", "иван", "иванов");
    row("Greek", "Γιώργος Παπαδόπουλος", "γιώργος", "παπαδόπουλος");
    row("Arabic", "فاطمة حسن", "فاطمة", "حسن");

    row("title", "Dr. Ada Lovelace", "ada", "lovelace");
    row("title without a dot", "Mrs Ada Lovelace", "ada", "lovelace");
    row("two titles and a field", "Prof. Dr. med. Ada Lovelace", "ada", "lovelace");
    row("title in German", "Frau Ada Lovelace", "ada", "lovelace");
    row("title in French, with its dot", "M. Paul Dubois", "paul", "dubois");
    row("title in a comma name", "Lovelace, Dr. Ada", "ada", "lovelace");
    row("suffix", "Ada Lovelace Jr.", "ada", "lovelace");
    row("number", "Charles Babbage III", "charles", "babbage");
    row("suffix behind a comma", "Ada Lovelace, PhD", "ada", "lovelace");
    row("suffix behind a comma, with dots", "Ada Lovelace, Ph.D.", "ada", "lovelace");
    row("two suffixes behind commas", "Ada Lovelace, MD, PhD", "ada", "lovelace");
    row("suffix in a comma name", "Babbage, Charles, Jr.", "charles", "babbage");
    row("suffix before the comma", "Babbage Jr., Charles", "charles", "babbage");
    row("comma at the end", "Ada Lovelace,", "ada", "lovelace");

    row("middle initial goes", "Ada B. Lovelace", "ada", "lovelace");
    row("middle initials go", "Ada B C Lovelace", "ada", "lovelace");
    row("an initial as given name stays", "A. Lovelace", "a", "lovelace");

    row("particle: van der", "Anna van der Berg", "anna", "vanderberg");
    row("particle: von", "Otto von Bismarck", "otto", "vonbismarck");
    row("particle: de la", "Maria de la Cruz", "maria", "delacruz");
    row("particle: de la, and two family names", "Maria de la Cruz Lopez", "maria", "delacruzlopez");
    row("particle: bin", "Ahmed bin Salem", "ahmed", "binsalem");
    row("particle: al with a hyphen", "Fatima al-Masri", "fatima", "almasri");
    row("particle: 't", "Gerard 't Hooft", "gerard", "thooft");
    row("particle in capitals", "VINCENT VAN GOGH", "vincent", "vangogh");
    row("particle behind an initial", "Anna B. van der Berg", "anna", "vanderberg");
    row("particle before the comma", "van der Berg, Anna", "anna", "vanderberg");
    row("particle as a given name", "Van Morrison", "van", "morrison");
    row("particle behind the given name, behind the comma", "Berg, Anna van der", "!name_order_unknown");
    row("particle behind two given names", "Anna Maria van der Berg", "!middle_words");
    row("Van in a Vietnamese name is no particle", "Nguyen Van Anh", "!middle_words");
    row("Thi in a Vietnamese name", "Tran Thi Mai", "!middle_words");

    row("three words: nobody said", "Mary Jane Watson", "!middle_words");
    row("four words: nobody said", "Juan Carlos García López", "!middle_words");
    ruled("three words: the middle is a given name", "Mary Jane Watson", NameOrder::GivenFirst,
        MiddleWords::ToFirst, "maryjane", "watson");
    ruled("three words: the middle is a family name", "Maria García López", NameOrder::GivenFirst,
        MiddleWords::ToLast, "maria", "garcíalópez");
    ruled("particle behind two given names, by choice", "Anna Maria van der Berg", NameOrder::GivenFirst,
        MiddleWords::ToFirst, "annamaria", "vanderberg");
    ruled("particle and middle words to the last name", "Anna Maria van der Berg", NameOrder::GivenFirst,
        MiddleWords::ToLast, "anna", "mariavanderberg");

    ruled("family name first by the rule", "Nagy Anna", NameOrder::FamilyFirst, MiddleWords::Unknown, "anna",
        "nagy");
    ruled("family name first: a comma still decides", "Nagy, Anna", NameOrder::FamilyFirst,
        MiddleWords::Unknown, "anna", "nagy");
    ruled("family name first: three words", "Nguyen Van Anh", NameOrder::FamilyFirst, MiddleWords::Unknown,
        "!middle_words", "");
    ruled("family name first: three words, by choice", "Nguyen Van Anh", NameOrder::FamilyFirst,
        MiddleWords::ToFirst, "vananh", "nguyen");
    ruled("family name first: two family names, by choice", "García López María", NameOrder::FamilyFirst,
        MiddleWords::ToLast, "maría", "garcíalópez");
    ruled("family name first: particles in front", "van der Berg Anna", NameOrder::FamilyFirst,
        MiddleWords::Unknown, "anna", "vanderberg");
    ruled("family name first: initial behind", "Nagy Anna B.", NameOrder::FamilyFirst, MiddleWords::Unknown,
        "anna", "nagy");

    row("Japanese with a blank: family name first", "山田 太郎", "太郎", "山田");
    row("Japanese with a wide blank", "山田　花子", "花子", "山田");
    row("Chinese with a blank", "王 伟", "伟", "王");
    row("Korean with a blank", "김 민수", "민수", "김");
    row("Chinese with a wide comma", "王，伟", "伟", "王");
    row("Japanese without a blank", "山田太郎", "!name_order_unknown");
    row("Korean without a blank", "김민수", "!name_order_unknown");
    row("katakana middle dot: given name first", "アダ・ラブレス", "アダ", "ラブレス");
    row("two middle dots", "アダ・オーガスタ・ラブレス", "!middle_words");
    row("middle dot at the end", "アダ・", "!one_word_name");
    ruled("the rule does not turn a Japanese name", "山田 太郎", NameOrder::GivenFirst, MiddleWords::ToFirst,
        "太郎", "山田");

    row("one word", "Ada", "!one_word_name");
    row("a title and one word", "Dr. Lovelace", "!one_word_name");
    row("comma with nothing behind but a word", "Ada,", "!one_word_name");
    row("comma with nothing before", ", Ada", "!one_word_name");
    row("two commas", "Lovelace, Ada, London", "!name_order_unknown");
    row("a title alone", "Dr.", "!empty");
    row("empty", "", "!empty");
    row("blank", " \t", "!empty");
    row("two people", "Ada & Charles Lovelace", "!company_name");
    row("two people in words", "Ada and Charles Lovelace", "!company_name");
    row("a company", "Lovelace GmbH", "!company_name");
    row("an e-mail address", "ada@example.com", "!company_name");
    row("digits", "Ada Lovelace 2", "!company_name");
    row("error value", "#N/A", "!spreadsheet_damage");
    row("control character", "Ada\x01 Lovelace", "!bad_character");
    row("not UTF-8", "Jos\xE9 Lovelace", "!bad_character");
    row("a hash can't be cut", kDigest, "!other_hash");
    row("MD5", "5d41402abc4b2a76b9719d911017c592", "!other_hash");
    row("more words than a name has", "a b c d e f g h i j k l m n o p q", "!too_long");
}

void TestName::splits()
{
    QFETCH(QByteArray, cell);
    QFETCH(int, order);
    QFETCH(int, middle);
    QFETCH(QString, first);
    QFETCH(QString, last);
    const NameRule rule{static_cast<NameOrder>(order), static_cast<MiddleWords>(middle)};
    const auto parts = splitName(RawName(viewOf(cell)), rule);
    if (!parts) {
        QCOMPARE(QStringLiteral("!") + text(faultName(parts.error())), first);
        return;
    }
    QCOMPARE(outcome(sealName(parts->first, m_hasher)), expectedOutcome(first));
    QCOMPARE(outcome(sealName(parts->last, m_hasher)), expectedOutcome(last));
}

void TestName::companies_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isCompany");
    for (const char* name : {"Lovelace GmbH", "Lovelace & Söhne", "Lovelace Ltd.", "LOVELACE LLC",
             "Lovelace, Inc.", "Lovelace S.A.", "Lovelace AG", "Lovelace B.V.", "株式会社ラブレス",
             "ООО Ромашка", "Hotel Lovelace", "Lovelace Holding", "Lovelace A/S", "Shop 24"})
        QTest::addRow("company: %s", name) << QString::fromUtf8(name) << true;
    for (const char* name : {"Ada Lovelace", "Sa Kim", "As Sadiq", "Lovelace", "Anna Ag", "Inc",
             "Charles Babbage 3rd", "Andy Undine", "山田 太郎", "Ada B. Lovelace"})
        QTest::addRow("person: %s", name) << QString::fromUtf8(name) << false;
}

void TestName::companies()
{
    QFETCH(QString, name);
    QFETCH(bool, isCompany);
    QCOMPARE(looksLikeCompany(toUtf8(name)), isCompany);
}

QTEST_GUILESS_MAIN(TestName)
#include "tst_name.moc"
