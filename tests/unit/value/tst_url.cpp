// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "unit/value/outcome.h"

#include "value/url.h"

#include <QTest>

using namespace convey;
using convey::test::outcome;

class TestUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sourceUrls_data();
    void sourceUrls();
};

void TestUrl::sourceUrls_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("withQuery");
    const auto same = [](const char* rule, const QByteArray& cell, const char* expected) {
        QTest::newRow(rule) << cell << expected << expected;
    };
    same("https", "https://shop.example.com/a/b", "https://shop.example.com/a/b");
    same("http", "http://shop.example.com/", "http://shop.example.com/");
    same("trimmed", " https://shop.example.com/ ", "https://shop.example.com/");
    same("no path", "https://shop.example.com", "https://shop.example.com");
    same("scheme in capitals, left as it is", "HTTPS://Shop.Example.com/A", "HTTPS://Shop.Example.com/A");
    same("port", "https://shop.example.com:8443/a", "https://shop.example.com:8443/a");
    same("bytes are not encoded", "https://shop.example.com/ä/%20/%C3%A4",
        "https://shop.example.com/ä/%20/%C3%A4");
    same("international host", "https://bücher.example.com/", "https://bücher.example.com/");
    same("punycode host", "https://xn--bcher-kva.example.com/", "https://xn--bcher-kva.example.com/");
    same("IPv4 host", "http://192.0.2.1/", "http://192.0.2.1/");
    same("IPv6 host and port", "http://[2001:db8::1]:8080/", "http://[2001:db8::1]:8080/");
    same("@ in the path", "https://shop.example.com/@me", "https://shop.example.com/@me");
    QTest::newRow("query") << QByteArray("http://shop.example.com/p?a=1&b=%40") << "http://shop.example.com/p"
                           << "http://shop.example.com/p?a=1&b=%40";
    QTest::newRow("query without a path")
        << QByteArray("https://shop.example.com?x=1") << "https://shop.example.com"
        << "https://shop.example.com?x=1";
    QTest::newRow("fragment is always cut")
        << QByteArray("https://shop.example.com/p?a=1#f") << "https://shop.example.com/p"
        << "https://shop.example.com/p?a=1";
    QTest::newRow("a query inside the fragment is none")
        << QByteArray("https://shop.example.com/p#f?a=1") << "https://shop.example.com/p"
        << "https://shop.example.com/p";
    QTest::newRow("@ in the query") << QByteArray("https://shop.example.com/?x=@")
                                    << "https://shop.example.com/"
                                    << "https://shop.example.com/?x=@";
    same("empty", "  ", "!empty");
    same("no scheme", "shop.example.com/a", "!not_web_address");
    same("scheme-relative", "//shop.example.com/a", "!not_web_address");
    same("path", "/a/b", "!not_web_address");
    same("ftp", "ftp://shop.example.com/", "!not_web_address");
    same("javascript", "javascript:alert(1)", "!not_web_address");
    same("one slash", "https:/shop.example.com", "!not_web_address");
    same("no host", "https:///a", "!not_web_address");
    same("no host but a port", "https://:80/", "!not_web_address");
    same("dots for a host", "https://../a", "!not_web_address");
    same("port of letters", "https://shop.example.com:http/", "!not_web_address");
    same("broken IPv6", "http://[2001:db8::zz]/", "!not_web_address");
    same("unclosed IPv6", "http://[2001:db8::1/", "!not_web_address");
    same("port too large", "https://shop.example.com:65536/", "!out_of_range");
    same("port far too large", "https://shop.example.com:99999999999999999999/", "!out_of_range");
    same("user and password", "https://u:p@shop.example.com/", "!has_credentials");
    same("user", "https://u@shop.example.com/", "!has_credentials");
    same("@ hides the host", "https://shop.example.com:443@evil.example.com/", "!has_credentials");
    same("space inside", "https://shop.example.com/a b", "!bad_character");
    same("space in the host", "https://shop .example.com/", "!bad_character");
    same("line break", "https://shop.example.com/\nx", "!bad_character");
    same("zero byte", QByteArray("https://shop.example.com/\0", 26), "!bad_character");
    same("backslash", "https://shop.example.com\\@evil.example.com/", "!bad_character");
    same("right-to-left override", "https://shop.example.com/\xE2\x80\xAE", "!bad_character");
    same("not UTF-8", "https://shop.example.com/\xE4", "!bad_character");
}

void TestUrl::sourceUrls()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, expected);
    QFETCH(QString, withQuery);
    const std::string_view view(cell.constData(), static_cast<std::size_t>(cell.size()));
    QCOMPARE(outcome(sourceUrl(view, false)), expected);
    QCOMPARE(outcome(sourceUrl(view, true)), withQuery);
}

QTEST_GUILESS_MAIN(TestUrl)
#include "tst_url.moc"
