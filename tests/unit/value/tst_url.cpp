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
    void sitesAndPaths_data();
    void sitesAndPaths();
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
    same("one label", "http://localhost:3000/", "http://localhost:3000/");
    same("the root's dot", "https://shop.example.com./a", "https://shop.example.com./a");
    same("two dots", "https://shop..example.com/", "!not_web_address");
    same("dot in front", "https://.example.com/", "!not_web_address");
    same("hyphen before a dot", "https://shop-.example.com/", "!not_web_address");
    same("hyphen in front", "https://-shop.example.com/", "!not_web_address");
    same("hyphens inside", "https://a--b.example.com/", "https://a--b.example.com/");
    same("underscore", "https://my_shop.example.com/", "https://my_shop.example.com/");
    same("star", "https://*.example.com/", "!not_web_address");
    same("encoded host", "https://shop%2Eexample.com/", "!not_web_address");
    same("label of 63", "https://" + QByteArray(63, 'a') + ".com/",
        QByteArray("https://" + QByteArray(63, 'a') + ".com/").constData());
    same("label of 64", "https://" + QByteArray(64, 'a') + ".com/", "!not_web_address");
    same("empty punycode", "https://xn--.example.com/", "!not_web_address");
    same("IPv4 out of range", "http://300.0.0.1/", "!not_web_address");
    same("short IPv4", "http://127.1/", "!not_web_address");
    same("a number for a host", "http://2130706433/", "!not_web_address");
    same("port 0", "https://shop.example.com:0/", "!not_web_address");
    same("colon without a port", "https://shop.example.com:/a", "https://shop.example.com:/a");
    same("angle bracket in the path", "https://shop.example.com/<b>", "!bad_character");
    same("braces in the path", "https://shop.example.com/{id}", "!bad_character");
    same("square brackets in the path", "https://shop.example.com/[id]", "!bad_character");
    same("percent sign alone", "https://shop.example.com/100%", "!bad_character");
    same("percent sign and one digit", "https://shop.example.com/%A/", "!bad_character");
    same("data", "data:text/html,x", "!not_web_address");
    same("file", "file:///etc/hosts", "!not_web_address");
    same("javascript with slashes", "javascript://shop.example.com/%0Aalert(1)", "!not_web_address");
    same("mail", "mailto:jo@example.com", "!not_web_address");
    same("user in front of a path", "https://u:p@shop.example.com/@me", "!has_credentials");
    same("empty user", "https://@shop.example.com/", "!has_credentials");
    QTest::newRow("what browsers leave in a query")
        << QByteArray("https://shop.example.com/p?a={1}|2&b=100%") << "https://shop.example.com/p"
        << "https://shop.example.com/p?a={1}|2&b=100%";
    QTest::newRow("angle bracket in the query")
        << QByteArray("https://shop.example.com/p?a=<b>") << "https://shop.example.com/p"
        << "!bad_character";
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

void TestUrl::sitesAndPaths_data()
{
    QTest::addColumn<QString>("site");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* rule, const char* site, const char* path, const char* expected) {
        QTest::newRow(rule) << QString::fromUtf8(site) << QString::fromUtf8(path)
                            << QString::fromUtf8(expected);
    };
    const char* const shop = "https://shop.example.com";
    row("path", shop, "/cart", "https://shop.example.com/cart");
    row("site with a slash", "https://shop.example.com/", "/cart", "https://shop.example.com/cart");
    row("trimmed", " https://shop.example.com/ ", " /cart ", "https://shop.example.com/cart");
    row("port", "http://shop.example.com:8080", "/cart", "http://shop.example.com:8080/cart");
    row("query is cut", shop, "/cart?mail=jo@example.com", "https://shop.example.com/cart");
    row("fragment is cut", shop, "/cart#pay", "https://shop.example.com/cart");
    row("root", shop, "/", "https://shop.example.com/");
    row("no path is the site", shop, "  ", "https://shop.example.com");
    row("international host and path", "https://bücher.example.com", "/ä", "https://bücher.example.com/ä");
    row("a cell with its own address", shop, "https://other.example.com/x?y", "https://other.example.com/x");
    row("a cell with credentials", shop, "https://u:p@other.example.com/x", "!has_credentials");
    row("@ in the path", shop, "/@me", "https://shop.example.com/@me");
    row("no slash in front", shop, "cart", "!not_web_address");
    row("host and path", shop, "shop.example.com/cart", "!not_web_address");
    row("another host", shop, "//evil.example.com/x", "!not_web_address");
    row("a host after the site's", shop, ".evil.example.com/x", "!not_web_address");
    row("a user before a host", shop, "@evil.example.com/x", "!not_web_address");
    row("a port", shop, ":8080/x", "!not_web_address");
    row("query alone", shop, "?x=1", "!not_web_address");
    row("javascript", shop, "javascript:alert(1)", "!not_web_address");
    row("data", shop, "data:text/html,x", "!not_web_address");
    row("mail", shop, "mailto:jo@example.com", "!not_web_address");
    row("a word of analytics tools", shop, "(other)", "!not_web_address");
    row("backslashes", shop, "\\\\evil.example.com", "!bad_character");
    row("backslash in the path", shop, "/a\\b", "!bad_character");
    row("blank in the path", shop, "/a b", "!bad_character");
    row("site without a scheme", "shop.example.com", "/cart", "!not_web_address");
    row("site with a path", "https://shop.example.com/de", "/cart", "!not_web_address");
    row("site with a query", "https://shop.example.com/?x", "/cart", "!not_web_address");
    row("site with a fragment", "https://shop.example.com/#x", "/cart", "!not_web_address");
    row("site with credentials", "https://u:p@shop.example.com", "/cart", "!has_credentials");
    row("no site", " ", "/cart", "!empty");
    row("site of another scheme", "ftp://shop.example.com", "/cart", "!not_web_address");
}

void TestUrl::sitesAndPaths()
{
    QFETCH(QString, site);
    QFETCH(QString, path);
    QFETCH(QString, expected);
    QCOMPARE(outcome(joinSite(toUtf8(site), toUtf8(path), false)), expected);
    if (path.contains(u'?') && path.startsWith(u'/')) {
        QVERIFY(joinSite(toUtf8(site), toUtf8(path), true)
                    .value()
                    .ends_with(toUtf8(path.mid(path.indexOf(u'?')))));
    }
}

QTEST_GUILESS_MAIN(TestUrl)
#include "tst_url.moc"
